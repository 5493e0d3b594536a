import type { Difference } from '@/domain/planImport/comparePlan'
import type { Words } from '../adminSentences'
import { DecideButton } from './DecideButton'
import type { StepProps } from './stepProps'

/** What a corrected file changes in the plan that is there; only what is taken over changes. */
export const ChangesStep = ({ shown, words }: StepProps) => {
  const { differences, decisions } = shown
  if (differences === null) return <p>{words('import.changes.notNow')}</p>
  if (differences.length === 0) return <p className="reading__good">{words('import.changes.none')}</p>
  const open = differences.filter(({ id }) => decisions.differences[id] === undefined)
  return (
    <>
      <p>{words('import.changes.why')}</p>
      {open.length > 1 && (
        <p>
          <DecideButton
            changes={{ differences: Object.fromEntries(open.map(({ id }) => [id, true])) }}
            label={words('import.changes.takeAll', { count: open.length })}
          />
        </p>
      )}
      {(['changed', 'added', 'removed'] as const).map((kind) => {
        const some = differences.filter((one) => one.kind === kind)
        return some.length === 0 ? null : (
          <section key={kind}>
            <h2>{words(`import.changes.${kind}`, { count: some.length })}</h2>
            {kind === 'removed' && <p>{words('import.changes.removedHelp')}</p>}
            <ul className="import__doubts">
              {some.map((one) => (
                <li key={one.id}>
                  <Changed one={one} words={words} />
                  <Choice one={one} taken={decisions.differences[one.id]} words={words} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

const titleOf = ({ section, no, name }: Difference): string =>
  [[section, no].filter(Boolean).join('.'), name].join(' ')

const Changed = ({ one, words }: { one: Difference; words: Words }) => (
  <div className="import__doubt">
    <strong>{titleOf(one)}</strong>
    {one.cells.length > 0 && (
      <dl className="import__facts">
        {one.cells.map(({ cell, from, to }) => (
          <div key={cell}>
            <dt>{words(`import.changes.cells.${cell}`)}</dt>
            <dd>
              <del>{from || '–'}</del> → <ins>{to || '–'}</ins>
            </dd>
          </div>
        ))}
      </dl>
    )}
  </div>
)

const Choice = ({ one, taken, words }: { one: Difference; taken: boolean | undefined; words: Words }) => (
  <div className="import__actions">
    <strong>{words(`import.changes.${taken === undefined ? 'open' : taken ? 'taken' : 'left'}`)}</strong>
    {taken !== true && (
      <DecideButton
        changes={{ differences: { [one.id]: true } }}
        label={words('import.changes.take')}
        about={titleOf(one)}
      />
    )}
    {taken !== false && (
      <DecideButton
        kind="link"
        changes={{ differences: { [one.id]: false } }}
        label={words('import.changes.leave')}
        about={titleOf(one)}
      />
    )}
  </div>
)
