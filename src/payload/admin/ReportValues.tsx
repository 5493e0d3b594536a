import type { UIFieldServerProps } from 'payload'
import { readReportForAdmin } from '@/services/report/readReportForAdmin'
import { IndicatorRows } from './IndicatorRows'
import { TaskRows } from './TaskRows'
import { viewerOf } from './viewerOf'

/** What a report says, row by row, to be read and never changed here. */
export const ReportValues = async ({ id, req }: UIFieldServerProps) => {
  const { actor, words } = await viewerOf(req)
  const report =
    actor === null || id === undefined
      ? null
      : await readReportForAdmin({
          payload: req.payload,
          actor,
          id: String(id),
          now: new Date().toISOString(),
        })
  if (report === null) return <p>{words('reportValues.notVisible')}</p>
  const { indicators, tasks, names } = report
  if (indicators.length + tasks.length === 0) return <p>{words('reportValues.empty')}</p>
  return (
    <div className="reading">
      {indicators.length > 0 && <IndicatorRows rows={indicators} names={names} words={words} />}
      {tasks.length > 0 && <TaskRows rows={tasks} names={names} words={words} />}
    </div>
  )
}
