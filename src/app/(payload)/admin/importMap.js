import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PlanReadiness as PlanReadiness_1bb5328f4dec55aa371fe9ae7963bddc } from '../../../../src/payload/admin/PlanReadiness'
import { PlanClimb as PlanClimb_1a841285326450f45c18e9b0e46e894c } from '../../../../src/payload/admin/PlanClimb'
import { NewTitle as NewTitle_62eed89dbbc0961b5b154d5da5f51478 } from '../../../../src/payload/admin/NewTitle'
import { PlanFilter as PlanFilter_75389d00a1c5e61c99a73b0c9994926c } from '../../../../src/payload/admin/PlanFilter'
import { TextsCell as TextsCell_f6432c85c08ecce6d4dc0c8a5a2b9baa } from '../../../../src/payload/admin/TextsCell'
import { IndicatorHistory as IndicatorHistory_bc4bb2cea8fe971262465d4686313f89 } from '../../../../src/payload/admin/IndicatorHistory'
import { TaskExtensions as TaskExtensions_360db9928e6fa4541439ecdd5bcdb1d2 } from '../../../../src/payload/admin/DeadlineMoves'
import { AmendmentDeadlines as AmendmentDeadlines_360db9928e6fa4541439ecdd5bcdb1d2 } from '../../../../src/payload/admin/DeadlineMoves'
import { PeriodTitle as PeriodTitle_955cd51d4fedca77064685f1ffc50265 } from '../../../../src/payload/admin/PeriodTitle'
import { PeriodCell as PeriodCell_ec6e3ba99d6de151dbaf2109612f8b46 } from '../../../../src/payload/admin/PeriodCell'
import { DayCell as DayCell_fad17acae1b32ab99a44a8d4a4e51d7e } from '../../../../src/payload/admin/DayCell'
import { DayField as DayField_a1f313205a1c874df63ddc423ba34bf3 } from '../../../../src/payload/admin/DayField'
import { StepField as StepField_db6bc2ee85bade991ec31a90bdcd1359 } from '../../../../src/payload/admin/StepField'
import { ReportValues as ReportValues_287f0531a46d3cffeef5a038109619b1 } from '../../../../src/payload/admin/ReportValues'
import { ReportTrail as ReportTrail_4d37eb53d6370e1c28b245114fa3d802 } from '../../../../src/payload/admin/ReportTrail'
import { ReportDescription as ReportDescription_1b87d5badd20a0e9233f6bbd4bee725e } from '../../../../src/payload/admin/ReportDescription'
import { OrganisationWays as OrganisationWays_4204c9a6330d173a87674b3a9684468e } from '../../../../src/payload/admin/OrganisationWays'
import { StaffEntry as StaffEntry_1fc0b18615033d32a1a61a6a064e1bcd } from '../../../../src/payload/admin/StaffEntry'
import { PersonForm as PersonForm_6a5da349347dff5c4b7f954adc6e2820 } from '../../../../src/payload/admin/PersonForm'
import { LadderRedirect as LadderRedirect_2dfa6164481b165fbfe97fbe8e73963e } from '../../../../src/payload/admin/ladder/LadderRedirect'
import { Icon as Icon_89356d7cfffcf024b069ea09bec4d33f } from '../../../../src/payload/admin/Icon'
import { Logo as Logo_d2905989357a12b553c2a3c64581debd } from '../../../../src/payload/admin/Logo'
import { AfterLogin as AfterLogin_82c55f1136c5b3e74ea2240996cca064 } from '../../../../src/payload/admin/AfterLogin'
import { StartPage as StartPage_c6f3fa784d4fcba7c6d7812756be80e3 } from '../../../../src/payload/admin/StartPage'
import { WorkspaceLink as WorkspaceLink_1d3d30db0ad98574f9bcc44b642ce991 } from '../../../../src/payload/admin/WorkspaceLink'
import { StaffView as StaffView_53d3c222918e99821213e3cd2a0c25c8 } from '../../../../src/payload/admin/StaffView'
import { ImportsView as ImportsView_73ed27603a94270e9512744bb58fb2b7 } from '../../../../src/payload/admin/import/ImportsView'
import { ImportView as ImportView_8f17fa8c98788c0b3d1986b698c58cfb } from '../../../../src/payload/admin/import/ImportView'
import { LaddersView as LaddersView_67c3df68a3cdef82e51b4c6205aef22d } from '../../../../src/payload/admin/ladder/LaddersView'
import { LadderView as LadderView_f42f1bb4c91f4cae0513f547830d51c7 } from '../../../../src/payload/admin/ladder/LadderView'
import { ClearsView as ClearsView_1f06d4f25e33bfa85a7013ddc12308eb } from '../../../../src/payload/admin/clears/ClearsView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/payload/admin/PlanReadiness#PlanReadiness": PlanReadiness_1bb5328f4dec55aa371fe9ae7963bddc,
  "/src/payload/admin/PlanClimb#PlanClimb": PlanClimb_1a841285326450f45c18e9b0e46e894c,
  "/src/payload/admin/NewTitle#NewTitle": NewTitle_62eed89dbbc0961b5b154d5da5f51478,
  "/src/payload/admin/PlanFilter#PlanFilter": PlanFilter_75389d00a1c5e61c99a73b0c9994926c,
  "/src/payload/admin/TextsCell#TextsCell": TextsCell_f6432c85c08ecce6d4dc0c8a5a2b9baa,
  "/src/payload/admin/IndicatorHistory#IndicatorHistory": IndicatorHistory_bc4bb2cea8fe971262465d4686313f89,
  "/src/payload/admin/DeadlineMoves#TaskExtensions": TaskExtensions_360db9928e6fa4541439ecdd5bcdb1d2,
  "/src/payload/admin/DeadlineMoves#AmendmentDeadlines": AmendmentDeadlines_360db9928e6fa4541439ecdd5bcdb1d2,
  "/src/payload/admin/PeriodTitle#PeriodTitle": PeriodTitle_955cd51d4fedca77064685f1ffc50265,
  "/src/payload/admin/PeriodCell#PeriodCell": PeriodCell_ec6e3ba99d6de151dbaf2109612f8b46,
  "/src/payload/admin/DayCell#DayCell": DayCell_fad17acae1b32ab99a44a8d4a4e51d7e,
  "/src/payload/admin/DayField#DayField": DayField_a1f313205a1c874df63ddc423ba34bf3,
  "/src/payload/admin/StepField#StepField": StepField_db6bc2ee85bade991ec31a90bdcd1359,
  "/src/payload/admin/ReportValues#ReportValues": ReportValues_287f0531a46d3cffeef5a038109619b1,
  "/src/payload/admin/ReportTrail#ReportTrail": ReportTrail_4d37eb53d6370e1c28b245114fa3d802,
  "/src/payload/admin/ReportDescription#ReportDescription": ReportDescription_1b87d5badd20a0e9233f6bbd4bee725e,
  "/src/payload/admin/OrganisationWays#OrganisationWays": OrganisationWays_4204c9a6330d173a87674b3a9684468e,
  "/src/payload/admin/StaffEntry#StaffEntry": StaffEntry_1fc0b18615033d32a1a61a6a064e1bcd,
  "/src/payload/admin/PersonForm#PersonForm": PersonForm_6a5da349347dff5c4b7f954adc6e2820,
  "/src/payload/admin/ladder/LadderRedirect#LadderRedirect": LadderRedirect_2dfa6164481b165fbfe97fbe8e73963e,
  "/src/payload/admin/Icon#Icon": Icon_89356d7cfffcf024b069ea09bec4d33f,
  "/src/payload/admin/Logo#Logo": Logo_d2905989357a12b553c2a3c64581debd,
  "/src/payload/admin/AfterLogin#AfterLogin": AfterLogin_82c55f1136c5b3e74ea2240996cca064,
  "/src/payload/admin/StartPage#StartPage": StartPage_c6f3fa784d4fcba7c6d7812756be80e3,
  "/src/payload/admin/WorkspaceLink#WorkspaceLink": WorkspaceLink_1d3d30db0ad98574f9bcc44b642ce991,
  "/src/payload/admin/StaffView#StaffView": StaffView_53d3c222918e99821213e3cd2a0c25c8,
  "/src/payload/admin/import/ImportsView#ImportsView": ImportsView_73ed27603a94270e9512744bb58fb2b7,
  "/src/payload/admin/import/ImportView#ImportView": ImportView_8f17fa8c98788c0b3d1986b698c58cfb,
  "/src/payload/admin/ladder/LaddersView#LaddersView": LaddersView_67c3df68a3cdef82e51b4c6205aef22d,
  "/src/payload/admin/ladder/LadderView#LadderView": LadderView_f42f1bb4c91f4cae0513f547830d51c7,
  "/src/payload/admin/clears/ClearsView#ClearsView": ClearsView_1f06d4f25e33bfa85a7013ddc12308eb,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
