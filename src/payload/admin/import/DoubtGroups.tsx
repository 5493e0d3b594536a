import { errorMessage } from '@/i18n/errorMessage'
import { DecideButton } from './DecideButton'
import { OwnerSelect } from './OwnerSelect'
import { readingOfDeadline } from './readingOfDeadline'
import { readingOfTarget } from './readingOfTarget'
import { RowEditor } from './RowEditor'
import { rowTitle } from './rowTitle'
import { SourceCells } from './SourceCells'
import type { IndicatorRow, StepProps, TaskRow } from './stepProps'

/** What somebody should look at, errors first: each kind with its rows, to be put right or left as it is, one or all. */
export const DoubtGroups = ({ shown, words, language }: StepProps) => {
  const open = shown.doubts.filter(({ isSettled }) => !isSettled)
  const settled = shown.doubts.length - open.length
  const groups = groupsOf(open)
  return (
    <section aria-labelledby="import-doubts">
      <h2 id="import-doubts">{words('import.doubts.title', { count: open.length })}</h2>
      {open.length === 0 && <p className="reading__good">{words('import.doubts.none')}</p>}
      {settled > 0 && <p>{words('import.doubts.settled', { count: settled })}</p>}
      {groups.map(([key, doubts]) => {
        const [first] = doubts
        const isNamed = first!.id.startsWith('owner:')
        return (
          <details key={key} className="import__group" open={first!.weight === 'error' || groups.length < 4}>
            <summary>
              <span className={`import__weight import__weight--${first!.weight}`}>
                {words(`import.doubts.${first!.weight}`)}
              </span>{' '}
              {errorMessage(language, first!.code, first!.params)}{' '}
              {doubts.length > 1 && <strong>{words('import.doubts.rows', { count: doubts.length })}</strong>}
            </summary>
            {doubts.length > 1 && (
              <div className="import__actions">
                <DecideButton
                  changes={{ settled: Object.fromEntries(doubts.map(({ id }) => [id, true as const])) }}
                  label={words('import.doubts.allRight', { count: doubts.length })}
                />
                {first!.code === 'may_be_task' && (
                  <DecideButton
                    changes={{
                      rows: Object.fromEntries(doubts.map(({ rows: [row] }) => [row!, { asTask: true }])),
                    }}
                    label={words('import.doubts.allTasks', { count: doubts.length })}
                  />
                )}
              </div>
            )}
            <ul className="import__doubts">
              {doubts.map((doubt) => (
                <li key={doubt.id}>
                  {isNamed ? (
                    <Named doubt={doubt} shown={shown} words={words} language={language} />
                  ) : (
                    <InRow doubt={doubt} shown={shown} words={words} language={language} />
                  )}
                  <DecideButton
                    changes={{ settled: { [doubt.id]: true } }}
                    label={words('import.doubts.right')}
                    about={rowOf(doubt, shown)?.name}
                  />
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </section>
  )
}

type Doubt = StepProps['shown']['doubts'][number]
type OfDoubt = StepProps & { doubt: Doubt }

const InRow = ({ doubt, shown, words }: OfDoubt) => {
  const row = rowOf(doubt, shown)
  if (row === undefined) return <SourceCells lines={doubt.lines} words={words} />
  const readings = 'targetText' in row ? readingOfTarget({ row, words }) : readingOfDeadline({ row, words })
  return (
    <div className="import__doubt">
      <strong>{rowTitle(row)}</strong>
      <SourceCells lines={row.lines} words={words} />
      {(doubt.field === 'target' || doubt.field === 'deadline') && (
        <p>{words('import.row.understood', { reading: readings.join('; ') })}</p>
      )}
      <RowEditor row={row} field={doubt.field} words={words} />
    </div>
  )
}

const Named = ({ doubt, shown, words, language }: OfDoubt) => {
  const owner = shown.owners.find(({ key }) => `owner:${key}` === doubt.id)
  if (owner === undefined) return null
  return (
    <div className="import__doubt">
      <strong>{errorMessage(language, doubt.code, doubt.params)}</strong>
      <OwnerSelect owner={owner} shown={shown} words={words} />
    </div>
  )
}

const rowOf = (doubt: Doubt, { indicators, tasks }: StepProps['shown']): IndicatorRow | TaskRow | undefined =>
  [...indicators, ...tasks].find(({ key }) => key === doubt.rows[0])

/** Doubts of one kind together, in their order; what is asked of names stands in one group. */
const groupsOf = (doubts: readonly Doubt[]): [string, Doubt[]][] => {
  const groups = new Map<string, Doubt[]>()
  for (const doubt of doubts) {
    const key = doubt.field === 'document' ? doubt.id : doubt.code
    groups.set(key, [...(groups.get(key) ?? []), doubt])
  }
  return [...groups]
}
