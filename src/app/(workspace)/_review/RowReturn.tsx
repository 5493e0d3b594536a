import type { Words } from '../_shell/words'

type Shown = {
  kind: 'indicator' | 'task'
  id: string
  /** Of the row, for whoever hears the page. */
  name: string
  kept: Record<string, string>
  t: Words
}

/** Ticks a row to be returned; its own reason and the way to the decision appear under the tick. */
export const RowReturn = ({ kind, id, name, kept, t }: Shown) => {
  const [tick, reason] = [`tra.${kind}.${id}`, `lydo.${kind}.${id}`]
  return (
    <>
      <input type="checkbox" id={tick} name={tick} value="1" className="tick" defaultChecked={tick in kept} />
      <label htmlFor={tick} className="tick-label">
        {t('review.returnRow')} <span className="unseen">{name}</span>
      </label>
      <textarea
        name={reason}
        className="tick-reason"
        rows={2}
        maxLength={2_000}
        placeholder={t('review.rowReason')}
        aria-label={t('review.rowReasonOf', { row: name })}
        defaultValue={kept[reason]}
      />
      <a href="#quyet-dinh" className="tick-jump">
        {t('review.decision.jump')}
      </a>
    </>
  )
}
