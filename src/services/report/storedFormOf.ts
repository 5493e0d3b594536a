import type { StoredForm } from '@/domain/report/entryForm'
import type { readForm } from './readForm'

/** A report's form as it is stored, in the words of the rules that read what is typed over it. */
export const storedFormOf = ({
  report,
  indicators,
  tasks,
  extra,
  narrative,
}: Awaited<ReturnType<typeof readForm>>): StoredForm => ({
  indicators: indicators.map(({ id, target, unit, ratio, current }) => ({
    id,
    kind: target.kind,
    unit,
    ratio,
    current,
  })),
  tasks: tasks.map(({ id, current }) => ({ id, current })),
  extra,
  narrative,
  nothingToReport: report.nothingToReport,
})
