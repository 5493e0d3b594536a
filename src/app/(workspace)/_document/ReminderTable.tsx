import type { OverdueUnit } from '@/domain/document/overdueOf'
import type { ReminderFacts } from '@/domain/document/reminderFacts'
import { periodWords } from '../_reports/periodWords'
import type { Words } from '../_shell/words'
import { reminderFileLink } from './reminderLink'

type Shown = { facts: ReminderFacts; commune: string; plan?: string; t: Words }

/** Who is late with what, each with a reminder of its own. */
export const ReminderTable = ({ facts, commune, plan, t }: Shown) => {
  const columns = {
    unit: t('document.reminder.unit'),
    report: t('document.reminder.report', { period: periodWords({ key: facts.period, t }) }),
    tasks: t('document.reminder.tasks'),
    file: t('document.reminder.file'),
  }
  return (
    <div className="table-frame">
      <table className="table stacks" role="table">
        <caption className="unseen">{t('document.reminder.caption')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {columns.unit}
            </th>
            <th role="columnheader" scope="col">
              {columns.report}
            </th>
            <th role="columnheader" scope="col">
              {columns.tasks}
            </th>
            <th role="columnheader" scope="col">
              {columns.file}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {facts.units.map((unit) => (
            <Row key={unit.unit ?? ''} unit={unit} columns={columns} commune={commune} plan={plan} t={t} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowShown = Omit<Shown, 'facts'> & {
  unit: OverdueUnit
  columns: Record<'unit' | 'report' | 'tasks' | 'file', string>
}

const Row = ({ unit: { unit, name, report, tasks }, columns, commune, plan, t }: RowShown) => (
  <tr role="row">
    <th role="rowheader" scope="row">
      {name ?? t('document.reminder.nobody')}
    </th>
    <td role="cell" data-label={columns.report}>
      {report === null ? t('document.reminder.notLate') : t('document.reminder.late', { days: report.days })}
    </td>
    <td role="cell" data-label={columns.tasks} className="number">
      {tasks.length === 0 ? t('document.reminder.noTask') : tasks.length}
    </td>
    <td role="cell" data-label={columns.file}>
      {unit === null ? null : (
        <a
          href={reminderFileLink({ commune, plan, unit })}
          aria-label={t('document.reminder.oneFor', { unit: name ?? '' })}
          download
        >
          {t('document.reminder.one')}
        </a>
      )}
    </td>
  </tr>
)
