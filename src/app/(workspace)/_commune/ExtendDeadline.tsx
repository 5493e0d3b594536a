import { EXTENSION_REASON } from '@/domain/task/acceptsExtension'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { PlanAmendment } from '@/data/plan/readAmendments'
import type { BoardTask } from '@/services/board/boardTasks'
import { FormKey } from '../_form/FormKey'
import type { Words } from '../_shell/words'
import type { BoardPlace } from './boardLink'

/** What the forms that set deadlines later have in common on a page. */
export type Extending = {
  place: BoardPlace
  /** How the page shows its tasks, as its address says it. */
  view: string | undefined
  amendments: readonly PlanAmendment[]
  /** What was typed and refused, with the task it was typed for. */
  typed: { task: string; until: string; reason: string; amendment: string } | null
}

type Shown = { task: BoardTask; extending: Extending | null; t: Words }

/** Sets the deadline of one task later; nothing where there is none, or nothing is left to do. */
export const ExtendDeadline = ({ task, extending, t }: Shown) => {
  const isOpen = task.status !== 'done' || task.productMissing
  if (extending === null || task.deadline.end === null || !isOpen) return null
  const { place, view, amendments } = extending
  const typed = extending.typed?.task === task.id ? extending.typed : null
  const field = (name: string): string => `${name}.${task.id}`
  const until = t('commune.extend.until', { date: writeDate({ date: task.deadline.end }) })
  return (
    <details className="more extend" open={typed !== null || undefined}>
      <summary>{t('commune.extend.title')}</summary>
      <form method="post" action={`/xa/${place.commune}/nhiem-vu/gia-han`} className="form">
        <FormKey />
        <input type="hidden" name="nhiem-vu" value={task.id} />
        {Object.entries({ 'ke-hoach': place.plan, ky: place.period, xem: view }).map(([name, value]) =>
          value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
        )}
        <div className="field">
          <label htmlFor={field('ngay')}>{until}</label>
          <input
            id={field('ngay')}
            name="ngay"
            type="text"
            required
            maxLength={40}
            autoComplete="off"
            defaultValue={typed?.until}
          />
        </div>
        <div className="field">
          <label htmlFor={field('ly-do')}>{t('commune.extend.reason')}</label>
          <textarea
            id={field('ly-do')}
            name="ly-do"
            rows={2}
            required
            maxLength={EXTENSION_REASON.max}
            defaultValue={typed?.reason}
          />
        </div>
        {amendments.length === 0 ? null : (
          <div className="field">
            <label htmlFor={field('dieu-chinh')}>{t('commune.extend.amendment')}</label>
            <select id={field('dieu-chinh')} name="dieu-chinh" defaultValue={typed?.amendment ?? ''}>
              <option value="">{t('commune.extend.none')}</option>
              {amendments.map(({ id, number, date }) => (
                <option key={id} value={id}>
                  {t('commune.extend.document', { number, date: writeDate({ date }) })}
                </option>
              ))}
            </select>
          </div>
        )}
        <button type="submit" className="button">
          {t('commune.extend.send')}
        </button>
      </form>
    </details>
  )
}
