import type { IsoDate } from '@/domain/time'
import { plainText } from '../plainText'
import type { OwnerNamed, TaskReading } from '../planReading'
import { readDeadline } from '../readDeadline'
import type { RowFlag } from '../types'
import type { Nested } from './nestRows'
import { rowOwners } from './rowOwners'

/** The rows of a list of tasks; without a plan period no year is taken for a deadline that names none. */
export const readTasks = ({
  nested,
  owners,
  planFrom,
  planTo,
}: {
  nested: readonly Nested[]
  owners: (text: string) => OwnerNamed[]
  planFrom: IsoDate
  planTo: IsoDate
}): TaskReading[] =>
  nested.map(({ row, section, no, parent, part }) => {
    const cell = (role: Parameters<typeof row.texts.get>[0]) => row.texts.get(role) ?? ''
    const deadlineText = cell('deadline')
    const {
      end,
      recurring,
      done,
      milestones,
      flags: doubts,
    } = readDeadline({ text: deadlineText, planFrom, planTo })
    const { flags: ownerFlags, ...owning } = rowOwners({ texts: row.texts, owners })
    const flags: [RowFlag, boolean][] = [
      ['row_cut', row.wasCut],
      ['no_number', no === ''],
      ['markup_in_name', /\\[a-z%]|\$/.test(row.name)],
    ]
    return {
      section: section && { code: section.code, title: section.title },
      no,
      subNo: part === 0 ? null : part,
      name: parent?.name ?? row.name,
      subtask: plainText(cell('subtask')) || (parent ? row.name : ''),
      output: plainText(cell('output')),
      kpi: plainText(cell('kpi')),
      ...owning,
      deadlineText,
      deadline: { end, recurring, done, milestones },
      note: plainText(cell('note')),
      officialText: {
        assignee: plainText(cell('assignee')),
        leader: plainText(cell('leader')),
        authority: plainText(cell('authority')),
      },
      servesText: plainText(cell('serves')),
      origin: 'table' as const,
      source: { lines: row.lines },
      flags: [...flags.filter(([, holds]) => holds).map(([flag]) => flag), ...doubts, ...ownerFlags],
    }
  })
