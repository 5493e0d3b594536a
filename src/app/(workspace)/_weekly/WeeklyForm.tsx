import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Weekly } from '@/services/board/readWeekly'
import { PlanField } from '../_commune/PlanField'
import type { Words } from '../_shell/words'
import { weeklyLink } from './weeklyLink'

/** Which day the sheet is for, and of which plan; a plain form, so that the address can be sent to somebody. */
export const WeeklyForm = ({ weekly, t }: { weekly: Weekly; t: Words }) => {
  const { open, day } = weekly
  const { commune, plan } = open
  return (
    <form className="board-form weekly-form" method="get" action={weeklyLink({ commune: commune.id })}>
      <PlanField commune={commune} plan={plan} t={t} />
      <div className="field">
        <label htmlFor="ngay">{t('commune.weekly.dayLabel')}</label>
        <input id="ngay" name="ngay" type="text" defaultValue={writeDate({ date: day })} autoComplete="off" />
      </div>
      <button className="button-quiet">{t('commune.show')}</button>
      <p className="soft small">{t('commune.weekly.hint')}</p>
    </form>
  )
}
