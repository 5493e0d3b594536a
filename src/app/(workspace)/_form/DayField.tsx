import type { IsoDate } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Words } from '../_shell/words'

type Shown = { day: IsoDate | null; isUnread: boolean; t: Words }

/** The day as of which a board is asked for; left empty, a period is shown. */
export const DayField = ({ day, isUnread, t }: Shown) => (
  <div className="field">
    <label htmlFor="ngay">{t('day.label')}</label>
    <input
      id="ngay"
      name="ngay"
      type="text"
      inputMode="numeric"
      autoComplete="off"
      placeholder={t('day.form')}
      defaultValue={day === null ? '' : writeDate({ date: day })}
      aria-invalid={isUnread || undefined}
      aria-describedby={isUnread ? 'ngay-loi' : undefined}
    />
    {isUnread ? (
      <p className="field-problem" id="ngay-loi">
        {t('day.unread')}
      </p>
    ) : null}
  </div>
)
