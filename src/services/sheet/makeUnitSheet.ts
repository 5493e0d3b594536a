import type { Actor } from '@/domain/access/actor'
import { lastDue } from '@/domain/period/lastDue'
import { plainText } from '@/domain/planText/plainText'
import { printFigure } from '@/domain/report/printFigure'
import { periodWords } from '@/domain/sheet/periodWords'
import type { SheetWords } from '@/domain/sheet/types'
import type { UnitForm } from '@/domain/sheet/unit/types'
import { unitWorkbook } from '@/domain/sheet/unit/unitWorkbook'
import { writeTarget } from '@/domain/sheet/writeTarget'
import { dayInVietnam, type Instant } from '@/domain/time'
import { readPlanHead } from '@/data/plan/readPlanHead'
import type { ReportHead } from '@/data/report/readReport'
import type { Db } from '@/data/session'
import type { Language } from '@/i18n/messages'
import { refuseWith } from '../RefusalError'
import { readForm } from '../report/readForm'
import { storedFormOf } from '../report/storedFormOf'
import type { FileAnswer } from '../document/wordFile'
import { sheetFile } from './sheetFile'
import { sheetWords } from './sheetWords'

type Asked = { db: Db; actor: Actor; head: ReportHead; language: Language; now: Instant }

type Form = Awaited<ReturnType<typeof readForm>>

/** A unit's report as a workbook to be filled in offline, for whoever may write the report now; refuses `sheet_not_open` for others. */
export const makeUnitSheet = async ({ db, actor, head, language, now }: Asked): Promise<FileAnswer> => {
  const words = sheetWords(language)
  const form = await readForm({ db, actor, head, now })
  if (head.level !== 'unit' || !form.actions.includes('save'))
    refuseWith({ kind: 'forbidden', code: 'sheet_not_open' })
  const plan = (await readPlanHead({ db, plan: head.plan }))!
  const dueAt = lastDue(head)
  const workbook = unitWorkbook({
    form: {
      report: head.id,
      revision: form.revision,
      organisation: head.organisationName,
      plan: plan.title,
      periodKey: head.periodKey,
      dueOn: dueAt === null ? null : dayInVietnam(dueAt),
      stored: storedFormOf(form),
      reopened: reopenedRows(form),
      ...rowsOf(form, words),
    },
    words,
  })
  return sheetFile(workbook, [
    'bieu bao cao',
    head.organisationName,
    periodWords(head.periodKey, sheetWords('vi')),
    plan.communeName,
  ])
}

const reopenedRows = ({ indicators, tasks }: Form): Set<string> | null => {
  const returned = [...indicators, ...tasks].filter((row) => row.returned !== undefined)
  return returned.length === 0 ? null : new Set(returned.map(({ id }) => id))
}

const rowsOf = ({ indicators, tasks }: Form, words: SheetWords): Pick<UnitForm, 'indicators' | 'tasks'> => ({
  indicators: indicators.map((row) => {
    const { kind, value, ...target } = row.target
    const { unit } = row
    const number = typeof value === 'boolean' ? Number(value) : value
    return {
      ...row,
      target: writeTarget({ target: { ...target, value: number }, kind, unit, words }),
      last: lastText(row, words),
    }
  }),
  tasks: tasks.map((row) => ({
    ...row,
    name: row.subtask && row.subtask !== row.name ? `${row.name} - ${row.subtask}` : row.name,
    deadline: row.deadline.text === null ? null : plainText(row.deadline.text),
    last: row.last === null || row.last.status === null ? null : words(`statusWord.${row.last.status}`),
  })),
})

const lastText = (row: Form['indicators'][number], words: SheetWords): string | null => {
  if (row.last === null) return null
  const { boolean, ...texts } = printFigure({
    row: { kind: row.target.kind, unit: row.unit, ratio: row.ratio },
    reported: row.last,
  })
  if (boolean !== undefined) return boolean === '' ? null : words(boolean === 'true' ? 'yes' : 'no')
  return (
    Object.values(texts)
      .filter((text) => text !== '')
      .join(row.ratio ? '/' : ', ') || null
  )
}
