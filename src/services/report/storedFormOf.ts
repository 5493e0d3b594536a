import type { StoredForm } from '@/domain/report/entryForm'
import { figureOffers } from '@/domain/report/figureOffers'
import type { readForm } from './readForm'

/** A report's form as it is stored, in the words of the rules that read what is typed over it. */
export const storedFormOf = ({
  report,
  indicators,
  tasks,
  extra,
  narrative,
}: Awaited<ReturnType<typeof readForm>>): StoredForm => ({
  indicators: indicators.map(
    ({ id, target: { kind }, unit, basis, ratio, current, last, lastFrom, also, takenFrom }) => ({
      id,
      kind,
      unit,
      ratio,
      current,
      lastFrom,
      takenFrom: takenFrom?.report ?? null,
      offers: figureOffers({ kind, basis, ratio, last, lastFrom, also }),
    }),
  ),
  tasks: tasks.map(({ id, current, last, lastFrom, takenFrom }) => ({
    id,
    current,
    lastFrom,
    takenFrom: takenFrom?.report ?? null,
    offers: last === null || lastFrom === null ? [] : [{ report: lastFrom, reported: last }],
  })),
  extra,
  narrative,
  nothingToReport: report.nothingToReport,
})
