import type { OpenBoard } from '@/services/board/readBoard'
import type { Words } from '../_shell/words'

/** Which plan of the commune a form of its boards asks about; nothing to choose where there is only one. */
export const PlanField = ({ commune, plan, t }: Pick<OpenBoard, 'commune' | 'plan'> & { t: Words }) =>
  commune.plans.length < 2 ? null : (
    <div className="field">
      <label htmlFor="ke-hoach">{t('commune.plan')}</label>
      <select id="ke-hoach" name="ke-hoach" defaultValue={plan!.id}>
        {commune.plans.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </div>
  )
