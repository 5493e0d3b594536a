import enAdmin from './en/admin.json' with { type: 'json' }
import enAdminLadder from './en/admin.ladder.json' with { type: 'json' }
import enErrorsLadder from './en/errors.ladder.json' with { type: 'json' }
import enAdminImport from './en/admin.import.json' with { type: 'json' }
import enCli from './en/cli.json' with { type: 'json' }
import enDocumentsFigure from './en/documents.figure.json' with { type: 'json' }
import enDocumentsLetter from './en/documents.letter.json' with { type: 'json' }
import enDocumentsPlan from './en/documents.plan.json' with { type: 'json' }
import enDocumentsReminder from './en/documents.reminder.json' with { type: 'json' }
import enDocumentsReport from './en/documents.report.json' with { type: 'json' }
import enAccess from './en/errors.access.json' with { type: 'json' }
import enApproval from './en/errors.approval.json' with { type: 'json' }
import enBackup from './en/errors.backup.json' with { type: 'json' }
import enBulk from './en/errors.bulk.json' with { type: 'json' }
import enPagesBulk from './en/pages.bulk.json' with { type: 'json' }
import enDelegation from './en/errors.delegation.json' with { type: 'json' }
import enDocument from './en/errors.document.json' with { type: 'json' }
import enHttp from './en/errors.http.json' with { type: 'json' }
import enImport from './en/errors.import.json' with { type: 'json' }
import enIndicator from './en/errors.indicator.json' with { type: 'json' }
import enNotice from './en/errors.notice.json' with { type: 'json' }
import enPeriod from './en/errors.period.json' with { type: 'json' }
import enPlan from './en/errors.plan.json' with { type: 'json' }
import enPlanFinding from './en/errors.plan_finding.json' with { type: 'json' }
import enPlanText from './en/errors.plan_text.json' with { type: 'json' }
import enReport from './en/errors.report.json' with { type: 'json' }
import enSheetErrors from './en/errors.sheet.json' with { type: 'json' }
import enSource from './en/errors.source.json' with { type: 'json' }
import enTask from './en/errors.task.json' with { type: 'json' }
import enMail from './en/mail.json' with { type: 'json' }
import enPages from './en/pages.json' with { type: 'json' }
import enPagesClears from './en/pages.clears.json' with { type: 'json' }
import enPagesPlanReview from './en/pages.planReview.json' with { type: 'json' }
import enPagesCommune from './en/pages.commune.json' with { type: 'json' }
import enPagesDelegation from './en/pages.delegation.json' with { type: 'json' }
import enPagesDocument from './en/pages.document.json' with { type: 'json' }
import enPagesNotice from './en/pages.notice.json' with { type: 'json' }
import enPagesPlan from './en/pages.plan.json' with { type: 'json' }
import enPagesProvince from './en/pages.province.json' with { type: 'json' }
import enPagesQuestions from './en/pages.questions.json' with { type: 'json' }
import enPagesReport from './en/pages.report.json' with { type: 'json' }
import enPagesReview from './en/pages.review.json' with { type: 'json' }
import enPagesSheets from './en/pages.sheets.json' with { type: 'json' }
import enPagesWhy from './en/pages.why.json' with { type: 'json' }
import enSheets from './en/sheets.json' with { type: 'json' }
import viAdmin from './vi/admin.json' with { type: 'json' }
import viAdminLadder from './vi/admin.ladder.json' with { type: 'json' }
import viErrorsLadder from './vi/errors.ladder.json' with { type: 'json' }
import viAdminImport from './vi/admin.import.json' with { type: 'json' }
import viCli from './vi/cli.json' with { type: 'json' }
import viDocumentsFigure from './vi/documents.figure.json' with { type: 'json' }
import viDocumentsLetter from './vi/documents.letter.json' with { type: 'json' }
import viDocumentsPlan from './vi/documents.plan.json' with { type: 'json' }
import viDocumentsReminder from './vi/documents.reminder.json' with { type: 'json' }
import viDocumentsReport from './vi/documents.report.json' with { type: 'json' }
import viAccess from './vi/errors.access.json' with { type: 'json' }
import viApproval from './vi/errors.approval.json' with { type: 'json' }
import viBackup from './vi/errors.backup.json' with { type: 'json' }
import viBulk from './vi/errors.bulk.json' with { type: 'json' }
import viPagesBulk from './vi/pages.bulk.json' with { type: 'json' }
import viDelegation from './vi/errors.delegation.json' with { type: 'json' }
import viDocument from './vi/errors.document.json' with { type: 'json' }
import viHttp from './vi/errors.http.json' with { type: 'json' }
import viImport from './vi/errors.import.json' with { type: 'json' }
import viIndicator from './vi/errors.indicator.json' with { type: 'json' }
import viNotice from './vi/errors.notice.json' with { type: 'json' }
import viPeriod from './vi/errors.period.json' with { type: 'json' }
import viPlan from './vi/errors.plan.json' with { type: 'json' }
import viPlanFinding from './vi/errors.plan_finding.json' with { type: 'json' }
import viPlanText from './vi/errors.plan_text.json' with { type: 'json' }
import viReport from './vi/errors.report.json' with { type: 'json' }
import viSheetErrors from './vi/errors.sheet.json' with { type: 'json' }
import viSource from './vi/errors.source.json' with { type: 'json' }
import viTask from './vi/errors.task.json' with { type: 'json' }
import viMail from './vi/mail.json' with { type: 'json' }
import viPages from './vi/pages.json' with { type: 'json' }
import viPagesClears from './vi/pages.clears.json' with { type: 'json' }
import viPagesPlanReview from './vi/pages.planReview.json' with { type: 'json' }
import viPagesCommune from './vi/pages.commune.json' with { type: 'json' }
import viPagesDelegation from './vi/pages.delegation.json' with { type: 'json' }
import viPagesDocument from './vi/pages.document.json' with { type: 'json' }
import viPagesNotice from './vi/pages.notice.json' with { type: 'json' }
import viPagesPlan from './vi/pages.plan.json' with { type: 'json' }
import viPagesProvince from './vi/pages.province.json' with { type: 'json' }
import viPagesQuestions from './vi/pages.questions.json' with { type: 'json' }
import viPagesReport from './vi/pages.report.json' with { type: 'json' }
import viPagesReview from './vi/pages.review.json' with { type: 'json' }
import viPagesSheets from './vi/pages.sheets.json' with { type: 'json' }
import viPagesWhy from './vi/pages.why.json' with { type: 'json' }
import viSheets from './vi/sheets.json' with { type: 'json' }

export type Language = 'vi' | 'en'

/** Every word that a person reads, by language. Refusal codes are one flat list: a code is unique in the product. */
export const messages = {
  vi: {
    admin: { ...viAdmin, components: { ...viAdmin.components, ...viAdminImport, ...viAdminLadder } },
    errors: {
      ...viHttp,
      ...viAccess,
      ...viApproval,
      ...viErrorsLadder,
      ...viDelegation,
      ...viBulk,
      ...viImport,
      ...viIndicator,
      ...viNotice,
      ...viPeriod,
      ...viPlan,
      ...viPlanFinding,
      ...viPlanText,
      ...viReport,
      ...viSource,
      ...viTask,
      ...viSheetErrors,
      ...viBackup,
      ...viDocument,
    },
    cli: viCli,
    documents: {
      figure: viDocumentsFigure,
      letter: viDocumentsLetter,
      plan: viDocumentsPlan,
      reminder: viDocumentsReminder,
      report: viDocumentsReport,
    },
    mail: viMail,
    sheets: viSheets,
    pages: {
      ...viPages,
      questions: viPagesQuestions,
      report: viPagesReport,
      review: viPagesReview,
      clears: viPagesClears,
      planReview: viPagesPlanReview,
      sheets: viPagesSheets,
      commune: viPagesCommune,
      province: viPagesProvince,
      plan: viPagesPlan,
      delegation: viPagesDelegation,
      bulk: viPagesBulk,
      notice: viPagesNotice,
      why: viPagesWhy,
      document: viPagesDocument,
    },
  },
  en: {
    admin: { ...enAdmin, components: { ...enAdmin.components, ...enAdminImport, ...enAdminLadder } },
    errors: {
      ...enHttp,
      ...enAccess,
      ...enApproval,
      ...enErrorsLadder,
      ...enDelegation,
      ...enBulk,
      ...enImport,
      ...enIndicator,
      ...enNotice,
      ...enPeriod,
      ...enPlan,
      ...enPlanFinding,
      ...enPlanText,
      ...enReport,
      ...enSource,
      ...enTask,
      ...enSheetErrors,
      ...enBackup,
      ...enDocument,
    },
    cli: enCli,
    documents: {
      figure: enDocumentsFigure,
      letter: enDocumentsLetter,
      plan: enDocumentsPlan,
      reminder: enDocumentsReminder,
      report: enDocumentsReport,
    },
    mail: enMail,
    sheets: enSheets,
    pages: {
      ...enPages,
      questions: enPagesQuestions,
      report: enPagesReport,
      review: enPagesReview,
      clears: enPagesClears,
      planReview: enPagesPlanReview,
      sheets: enPagesSheets,
      commune: enPagesCommune,
      province: enPagesProvince,
      plan: enPagesPlan,
      delegation: enPagesDelegation,
      bulk: enPagesBulk,
      notice: enPagesNotice,
      why: enPagesWhy,
      document: enPagesDocument,
    },
  },
}

/** Vietnamese unless the person or the browser asks for English. */
export const languageOf = (asked: string | null | undefined): Language =>
  asked !== null && asked !== undefined && /^en\b/i.test(asked.trim()) ? 'en' : 'vi'
