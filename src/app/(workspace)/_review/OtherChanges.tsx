import type { Words } from '../_shell/words'
import { otherWords } from './otherWords'
import type { View } from './viewOf'
import { Was } from './Was'

type Shown = { view: View; fields: ReadonlyMap<string, string>; t: Words }

/** Old and new of what stands in no row: that nothing happened, and the plan's own fields. */
export const OtherChanges = ({ view, fields, t }: Shown) => {
  const changed = [...view.changes.values()]
    .flat()
    .filter(({ kind }) => kind === 'report' || kind === 'extra')
  if (changed.length === 0) return null
  return (
    <section className="card" aria-labelledby="thay-doi-khac">
      <h2 id="thay-doi-khac">{t('review.was.other')}</h2>
      {changed.map((change) => (
        <Was
          key={`${change.row}.${change.field}`}
          label={change.kind === 'report' ? t('review.was.nothing') : (fields.get(change.row) ?? change.row)}
          before={otherWords(change.before, t)}
          after={otherWords(change.after, t)}
          t={t}
        />
      ))}
    </section>
  )
}
