import { TASK_STATUSES } from '@/domain/task/types'
import { SOON_DAYS } from '@/domain/task/soonDays'
import { timingOf } from '@/domain/task/timingOf'
import { judgedOn } from '@/domain/period/judgedOn'
import { dayInVietnam } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Form } from '../_report/types'
import { Moved } from '../_figures/Moved'
import { Mark } from '../_shell/Mark'
import { EntryRow } from './EntryRow'
import { EvidenceList } from './EvidenceList'
import type { Filled } from './filled'
import { RowConflict } from './RowConflict'
import { RowMore } from './RowMore'
import { rowName } from './rowName'
import { SelectField } from './SelectField'
import { TakeOver } from './TakeOver'
import { TextField } from './TextField'
import { updateWords } from './updateWords'

type Row = Form['tasks'][number]

/** A task with its deadline, the last and the current state. */
export const TaskRow = ({ row, filled }: { row: Row; filled: Filled }) => {
  const { t } = filled
  const part = `t.${row.id}`
  const { current } = row
  const isOpen = !filled.isPartlyOpen || row.returned !== undefined
  return (
    <EntryRow
      part={part}
      no={row.subNo === null ? `${row.no}.` : `${row.no}.${row.subNo}.`}
      name={rowName(row)}
      labels={isOpen ? `${part}.status` : null}
      isRequired={row.required}
      returned={row.returned}
      flags={row.flags}
      question={row.question}
      about={
        <>
          {row.subtask === null ? null : <p className="small soft">{row.name}</p>}
          {row.output === null ? null : <p className="small">{t('report.output', { text: row.output })}</p>}
          {row.kpi === null ? null : <p className="small soft">{t('report.kpi', { text: row.kpi })}</p>}
        </>
      }
      targetLabel={t('report.column.deadline')}
      target={<Deadline row={row} filled={filled} />}
      lastLabel={filled.lastLabel}
      last={updateWords({ update: row.last, t })}
      below={
        isOpen ? (
          <RowMore
            filled={filled}
            kind="task"
            row={row.id}
            fields={[
              { name: `${part}.documentNumber`, label: t('report.field.product'), isLine: true },
              { name: `${part}.documentDate`, label: t('report.field.documentDate'), isLine: true },
              { name: `${part}.difficulty`, label: t('report.field.difficulty') },
            ]}
            isAsked={row.flags.includes('product_missing')}
          />
        ) : (
          <EvidenceList files={filled.evidence(row.id)} now={filled.now} t={t} />
        )
      }
      t={t}
    >
      {isOpen ? (
        <>
          <RowConflict part={part} filled={filled} />
          <div className="entry-task">
            <StatusField filled={filled} name={`${part}.status`} />
            <TextField
              filled={filled}
              name={`${part}.progress`}
              label={t('report.field.progress')}
              isFigure
            />
          </div>
          <TextField filled={filled} name={`${part}.result`} label={t('report.field.result')} lines={2} />
          <TakeOver filled={filled} part={part} />
        </>
      ) : (
        <div className="entry-fact entry-closed" data-label={t('report.column.current')}>
          {updateWords({ update: current, t })}
        </div>
      )}
    </EntryRow>
  )
}

const Deadline = ({ row, filled: { t, now, periodTo } }: { row: Row; filled: Filled }) => {
  const { end, text, recurring } = row.deadline
  // What recurs is asked anew: what was said of the last period says nothing of this one.
  const status = row.current?.status ?? (recurring ? null : row.last?.status) ?? 'not_started'
  const today = dayInVietnam(now)
  const { timing, light } = timingOf({
    status,
    productMissing: row.flags.includes('product_missing'),
    doneOn: null,
    deadline: { end, recurring },
    periodTo,
    today: recurring ? judgedOn({ periodTo, today }) : today,
    soonDays: SOON_DAYS,
  })
  const words = text ?? (recurring ? t('report.recurring') : t('report.noDeadline'))
  return (
    <>
      <span>{words}</span>
      {end === null ? null : (
        <span className="small soft">{t('report.target.until', { date: writeDate({ date: end }) })}</span>
      )}
      <Moved deadline={row.deadline} t={t} />
      {timing === 'no_deadline' ? null : <Mark light={light}>{t(`said.timing.${timing}`)}</Mark>}
    </>
  )
}

const StatusField = ({ filled, name }: { filled: Filled; name: string }) => (
  <SelectField
    filled={filled}
    name={name}
    label={filled.t('report.field.status')}
    options={[
      { value: '', label: filled.t('report.status.unsaid') },
      ...TASK_STATUSES.map((status) => ({ value: status, label: filled.t(`said.status.${status}`) })),
    ]}
  />
)
