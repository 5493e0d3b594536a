import type { Difference } from '@/domain/planImport/comparePlan'
import { adminLabel } from '@/i18n/adminLabel'
import { DecideButton } from './DecideButton'
import type { StepProps } from './stepProps'

type Told = Pick<StepProps, 'words' | 'language'>

/** What a corrected file changes in the plan that is there; only what is taken over changes. */
export const ChangesStep = ({ shown, words, language }: StepProps) => {
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
                  <Changed one={one} words={words} language={language} />
                  <Choice one={one} taken={decisions.differences[one.id]} words={words} language={language} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

const titleOf = (one: Difference, { words, language }: Told): string => {
  const { list, section, no, name } = one
  if (list === 'rule') return `${words('import.changes.lists.rule')} ${ruleTitle(no, language)}`
  const title = [[section, no].filter(Boolean).join('.'), name].join(' ')
  return list === 'budget' ? `${words('import.changes.lists.budget')} ${title}` : title
}

/** 'unit.month' in words. */
const ruleTitle = (key: string, language: Told['language']): string => {
  const [level = '', frequency = ''] = key.split('.')
  return [
    adminLabel('options', 'reportLevel', level)[language],
    adminLabel('options', 'frequency', frequency)[language],
  ].join(', ')
}

const valueOf = (cell: string, shown: string, language: Told['language']): string =>
  cell === 'bound' && shown !== '' ? adminLabel('options', 'bound', shown)[language] : shown || '–'

const Changed = ({ one, words, language }: { one: Difference } & Told) => (
  <div className="import__doubt">
    <strong>{titleOf(one, { words, language })}</strong>
    {one.cells.length > 0 && (
      <dl className="import__facts">
        {one.cells.map(({ cell, from, to }) => (
          <div key={cell}>
            <dt>{words(`import.changes.cells.${cell}`)}</dt>
            <dd>
              <del>{valueOf(cell, from, language)}</del> → <ins>{valueOf(cell, to, language)}</ins>
            </dd>
          </div>
        ))}
      </dl>
    )}
  </div>
)

const Choice = ({ one, taken, words, language }: { one: Difference; taken: boolean | undefined } & Told) => (
  <div className="import__actions">
    <strong>{words(`import.changes.${taken === undefined ? 'open' : taken ? 'taken' : 'left'}`)}</strong>
    {taken !== true && (
      <DecideButton
        changes={{ differences: { [one.id]: true } }}
        label={words('import.changes.take')}
        about={titleOf(one, { words, language })}
      />
    )}
    {taken !== false && (
      <DecideButton
        kind="link"
        changes={{ differences: { [one.id]: false } }}
        label={words('import.changes.leave')}
        about={titleOf(one, { words, language })}
      />
    )}
  </div>
)
