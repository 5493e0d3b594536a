import type { DoubtField } from '@/domain/planImport/openDoubts'
import type { Words } from '../adminSentences'
import { DecideButton } from './DecideButton'
import { DecideFields, type DecideField } from './DecideFields'
import { rowTitle } from './rowTitle'
import type { IndicatorRow, TaskRow } from './stepProps'

type Shown = { row: IndicatorRow | TaskRow; field: DoubtField; words: Words }

const COLUMN: Partial<Record<DoubtField, string[]>> = {
  target: ['targetText', 'unit'],
  deadline: ['deadlineText'],
  owner: ['leads', 'coordinators'],
}

/** Writes over the cells of a row, all of them or those that a doubt is about, and leaves it out or takes it back. */
export const RowEditor = ({ row, field, words }: Shown) => {
  const about = rowTitle(row)
  const isOfIndicators = row.key.startsWith('i')
  const all = 'targetText' in row ? indicatorCells(row) : taskCells(row)
  const cells = COLUMN[field] === undefined ? all : all.filter(([name]) => COLUMN[field]!.includes(name))
  return (
    <div className="import__actions">
      {!row.isSkipped && (
        <DecideFields
          at={{ row: row.key }}
          fields={cells.map(([name, value, kind]) => ({
            name,
            value,
            kind,
            label: words(`import.cells.${name}`),
            ...(kind === 'names' ? { help: words('import.cells.namesHelp') } : {}),
          }))}
          open={words('import.row.edit')}
          about={about}
          save={words('import.save')}
          cancel={words('import.cancel')}
        />
      )}
      {isOfIndicators && !row.isSkipped && (
        <DecideButton
          kind="link"
          changes={{ rows: { [row.key]: { asTask: 'targetText' in row ? true : null } } }}
          label={words('targetText' in row ? 'import.row.asTask' : 'import.row.asIndicator')}
          about={about}
        />
      )}
      <DecideButton
        kind="link"
        changes={{ rows: { [row.key]: { skip: row.isSkipped ? null : true } } }}
        label={words(row.isSkipped ? 'import.row.takeBack' : 'import.row.leaveOut')}
        about={about}
      />
    </div>
  )
}

type Cell = [name: string, value: string, kind: DecideField['kind']]

const namesOf = (owners: readonly { name: string }[]): string => owners.map(({ name }) => name).join('; ')

const indicatorCells = (row: IndicatorRow): Cell[] => [
  ['no', row.no, 'line'],
  ['name', row.name, 'text'],
  ['targetText', row.targetText, 'line'],
  ['unit', row.unit, 'line'],
  ['leads', namesOf(row.leads), 'names'],
  ['coordinators', namesOf(row.coordinators), 'names'],
]

const taskCells = (row: TaskRow): Cell[] => [
  ['no', row.no, 'line'],
  ['name', row.name, 'text'],
  ['subtask', row.subtask, 'text'],
  ['output', row.output, 'text'],
  ['kpi', row.kpi, 'text'],
  ['deadlineText', row.deadlineText, 'line'],
  ['authority', row.authority, 'line'],
  ['leads', namesOf(row.leads), 'names'],
  ['coordinators', namesOf(row.coordinators), 'names'],
]
