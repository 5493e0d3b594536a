import { startOfDayInVietnam } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { foot } from './foot'
import { issuerOf } from './issuerOf'
import { letterhead } from './letterhead'
import type { OverdueTask } from './overdueOf'
import { periodWords } from './periodWords'
import type { ReminderFacts } from './reminderFacts'
import type { Block, Column, OfficialDocument, Say, Table, TableRow } from './types'

type Asked = { facts: ReminderFacts; say: Say }

/** A reminder to the units that are late: to one of them, or to all in one document. */
export const reminderDocument = ({ facts, say }: Asked): OfficialDocument => {
  const { form, units, day } = facts
  const issuer = issuerOf({ form, commune: facts.commune, committee: facts.committee, say })
  const names = units.flatMap(({ name }) => name ?? [])
  const subject = say('reminder.subject', { plan: facts.plan })
  const tables = tablesOf({ facts, say })
  return {
    form,
    properties: {
      title: `${say('reminder.kindWord')}: ${subject}`,
      author: issuer.body,
      at: startOfDayInVietnam(day),
      custom: [],
    },
    watermark: null,
    parts: [
      {
        orientation: 'portrait',
        blocks: [
          letterhead({
            form,
            issuer,
            kind: say('reminder.kindSign'),
            number: null,
            issuedOn: null,
            open: { year: day.slice(0, 4), month: day.slice(5, 7) },
            say,
          }),
          { type: 'title', kind: say('reminder.kind'), subject },
          { type: 'addressees', label: say('reminder.to'), names },
          {
            type: 'paragraph',
            text: say('reminder.opening', {
              plan: facts.plan,
              body: issuer.body,
              day: writeDate({ date: day }),
            }),
          },
          ...tables.flatMap(({ title, table }, at): Block[] => [
            { type: 'heading', level: 2, text: `${at + 1}. ${title}` },
            table,
          ]),
          { type: 'paragraph', text: say('reminder.closing', { body: issuer.body }) },
          foot({
            form,
            issuer,
            recipients: names,
            office: facts.office,
            signs: 'head',
            name: null,
            isReport: false,
            say,
          }),
        ],
      },
    ],
  }
}

const tablesOf = ({ facts, say }: Asked): { title: string; table: Table }[] => {
  const { units, period } = facts
  const reports = units.filter(({ report }) => report !== null)
  const tasks = tasksOf(facts)
  return [
    ...(reports.length === 0
      ? []
      : [
          {
            title: say('reminder.reports.title', { period: periodWords({ period, say }) }),
            table: table(
              say,
              [
                ['no', 8, 'center'],
                ['unit', 40, 'left'],
                ['due', 18, 'center'],
                ['days', 14, 'center'],
                ['state', 20, 'left'],
              ],
              reports.map(({ name, report }, at) => [
                String(at + 1),
                name ?? '',
                writeDate({ date: report!.dueOn }),
                String(report!.days),
                say(`reminder.standing.${report!.standing}`),
              ]),
            ),
          },
        ]),
    ...(tasks.length === 0
      ? []
      : [
          {
            title: say('reminder.tasks.title'),
            table: table(
              say,
              [
                ['no', 6, 'center'],
                ['task', 37, 'left'],
                ['lead', 19, 'left'],
                ['deadline', 15, 'center'],
                ['days', 9, 'center'],
                ['state', 14, 'center'],
              ],
              tasks.map(({ task, leads }, at) => [
                String(at + 1),
                task.name,
                leads.join('; ') || say('reminder.nobody'),
                writeDate({ date: task.until }),
                String(task.days),
                say(task.status === null ? 'reminder.unsaid' : `figure.status.${task.status}`),
              ]),
            ),
          },
        ]),
  ]
}

/** Each task once, with all who lead it, the longest overdue first. */
const tasksOf = ({ units }: ReminderFacts): { task: OverdueTask; leads: string[] }[] => {
  const found = new Map<string, { task: OverdueTask; leads: string[] }>()
  for (const { name, tasks } of units) {
    for (const task of tasks) {
      const known = found.get(task.id) ?? { task, leads: [] }
      found.set(task.id, { task, leads: [...known.leads, ...(name === null ? [] : [name])] })
    }
  }
  return [...found.values()].sort((a, b) => b.task.days - a.task.days)
}

const table = (say: Say, columns: [string, number, Column['align']][], rows: string[][]): Table => ({
  type: 'table',
  hasNumbers: false,
  columns: columns.map(([key, share, align]) => ({ title: say(`reminder.column.${key}`), share, align })),
  rows: rows.map((cells): TableRow => ({ type: 'row', cells })),
})
