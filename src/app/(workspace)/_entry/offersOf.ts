import { rowFills } from '@/domain/report/rowFills'
import type { Texts } from '@/domain/report/entryForm'
import { storedFormOf } from '@/services/report/storedFormOf'
import { reportedWords } from '../_figures/reportedWords'
import type { Form } from '../_report/types'
import { takenWords } from '../_report/takenWords'
import { periodWords } from '../_reports/periodWords'
import type { Words } from '../_shell/words'

/** A figure that a row may be filled with in one tap. */
export type Offer = {
  report: string
  /** The fields of the row by name. */
  texts: Texts
  /** What the row says once it has taken it. */
  said: string
  /** What another plan's report says; null for last period's figure. */
  about: string | null
}

type Asked = { form: Form; lastPeriod: string | null; t: Words }

/** By part of the form, what its row may be filled with. */
export const offersOf = ({ form, lastPeriod, t }: Asked): Map<string, Offer[]> => {
  const others = new Map(form.indicators.map((row) => [`v.${row.id}`, row]))
  return new Map(
    rowFills({ stored: storedFormOf(form) }).map(({ part, figures }) => [
      part,
      figures.map(({ report, isLast, texts }): Offer => {
        const row = others.get(part)
        const other = isLast ? undefined : row?.also.find((one) => one.report === report)
        if (row === undefined || other === undefined)
          return {
            report,
            texts,
            said: takenWords({ from: { periodKey: lastPeriod ?? '', plan: null }, t }),
            about: null,
          }
        const { plan, periodKey, state, reported } = other
        const figure =
          reportedWords({ kind: row.target.kind, unit: row.unit, reported, hasUnit: true, t }) ?? ''
        const period = periodWords({ key: periodKey, t })
        return {
          report,
          texts,
          said: takenWords({ from: { periodKey, plan }, t }),
          about: t('report.take.offer', { plan, figure, period, state }),
        }
      }),
    ]),
  )
}
