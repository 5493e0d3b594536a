import { MARK, CHOICE } from '@/domain/report/mergeForm'
import { writeMoment } from '@/domain/vietnamese/writeMoment'
import { fieldWords } from './fieldWords'
import type { Filled } from './filled'

const choices = ['mine', 'theirs'] as const

/** Both versions of a part that two people have changed, to choose from; none is chosen for them. */
export const RowConflict = ({ part, filled }: { part: string; filled: Filled }) => {
  const { t, now } = filled
  const conflict = filled.conflict(part)
  if (conflict === undefined) return null
  const { theirs, choice, by, at } = conflict
  const differing = Object.keys(theirs).filter(
    (name) => !name.endsWith('.takeOver') && filled.text(name) !== theirs[name],
  )
  const versions = {
    mine: { name: t('report.conflict.mine'), text: filled.text },
    theirs: {
      name:
        at === null
          ? t('report.conflict.theirsUnknown')
          : t('report.conflict.theirs', {
              by: by ?? t('report.conflict.someone'),
              at: writeMoment({ at, now }),
            }),
      text: (name: string) => theirs[name]!,
    },
  }
  const problem = filled.problem(part)
  return (
    <fieldset
      className="entry-conflict"
      aria-describedby={problem === undefined ? undefined : `${part}.problem`}
    >
      <legend>{t('report.conflict.legend')}</legend>
      <input type="hidden" name={`${MARK}${part}`} value="1" />
      {choices.map((one, at) => (
        <label key={one} className="option">
          <input
            type="radio"
            id={at === 0 ? `${part}.choice` : undefined}
            name={`${CHOICE}${part}`}
            value={one}
            defaultChecked={choice === one}
          />
          <span>
            <strong>{versions[one].name}</strong>
            {differing.map((name) => {
              const words = fieldWords({
                field: name.split('.').at(-1)!,
                text: versions[one].text(name),
                t,
              })
              return (
                <span key={name} className="entry-version">
                  {words.label === '' ? words.text : `${words.label}: ${words.text}`}
                </span>
              )
            })}
          </span>
        </label>
      ))}
      {problem === undefined ? null : (
        <p className="field-problem" id={`${part}.problem`}>
          {problem}
        </p>
      )}
    </fieldset>
  )
}
