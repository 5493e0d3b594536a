import type { Kind, Target } from '@/domain/indicator/types'
import type { ReportingRule } from '@/domain/period/types'
import type { Owner } from '@/domain/plan/owners'
import type { IsoDate } from '@/domain/time'

type Section = { code: string; title: string }

export type PlanInSheet = {
  title: string
  issuer: string | null
  /** The commune within its province: communes of one name are many. */
  place: string | null
  documentNumber: string | null
  documentDate: IsoDate | null
  planFrom: IsoDate
  planTo: IsoDate
  legalBasis: readonly string[]
  /** The goals, a text for each paragraph. */
  goals: readonly string[]
  indicators: readonly {
    section: Section | null
    rows: readonly {
      no: string
      name: string
      unit: string | null
      kind: Kind
      targets: readonly (Target & { validFrom: IsoDate })[]
      owners: readonly Owner[]
    }[]
  }[]
  tasks: readonly {
    section: Section | null
    rows: readonly {
      no: string
      name: string
      subtask: string | null
      output: string | null
      kpi: string | null
      note: string | null
      deadline: {
        text: string | null
        end: IsoDate | null
        recurring: boolean
        milestones: readonly { date: IsoDate; text: string }[]
      }
      owners: readonly Owner[]
    }[]
  }[]
  budget: readonly {
    no: string
    name: string
    purpose: string | null
    sources: readonly string[]
    amount: number | null
  }[]
  /** `sentence` says the rule as a plan would. */
  rules: readonly (ReportingRule & { from: string | null; to: string | null; sentence: string })[]
  units: readonly { name: string; shortName: string | null; aliases: readonly string[] }[]
}
