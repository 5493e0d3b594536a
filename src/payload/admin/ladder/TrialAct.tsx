import type { CommandType } from '@/domain/approval/types'
import type { Words } from '../adminSentences'

type Shown = {
  verb: CommandType
  person: string
  name: string
  /** What the address carries on. */
  kept: Record<string, string>
  targets: readonly { key: string; name: string }[]
  words: Words
}

/** One thing somebody can do in a trial: asks the page again with it. */
export const TrialAct = ({ verb, person, name, kept, targets, words }: Shown) => {
  const needsReason = verb === 'return' || verb === 'reject'
  return (
    <form method="get">
      {Object.entries({ ...kept, ai: person, lam: verb }).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      {verb === 'return' && targets.length > 1 && (
        <select name="den" aria-label={words('ladder.try.returnTo')}>
          {targets.map((target) => (
            <option key={target.key} value={target.key}>
              {target.name}
            </option>
          ))}
        </select>
      )}
      {verb === 'return' && targets.length === 1 && (
        <input type="hidden" name="den" value={targets[0]!.key} />
      )}
      {needsReason && (
        <input
          name="lydo"
          aria-label={words('ladder.try.reason')}
          defaultValue={words('ladder.try.sampleReason')}
          maxLength={500}
        />
      )}
      <button type="submit" className="import__button">
        {words(`ladder.verb.${verb}`)}
        <span className="ladder__unseen"> ({name})</span>
      </button>
    </form>
  )
}
