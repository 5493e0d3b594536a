import type { Review } from '@/services/report/readReview'
import type { Words } from '../_shell/words'

type Shown = {
  slots: Review['decision']['slots']
  names: Record<string, string>
  kept: Record<string, string>
  t: Words
}

/** For whoever is asked twice on one report: as whom they decide now. Nothing where there is one to decide. */
export const SlotChoice = ({ slots, names, kept, t }: Shown) =>
  slots.length < 2 ? null : (
    <fieldset className="field">
      <legend>{t('review.decision.slot')}</legend>
      <div className="options">
        {slots.map(({ id, places }, index) => (
          <label key={id} className="option">
            <input type="radio" name="slot" value={id} required defaultChecked={kept.slot === id} />
            {places.length === 0
              ? t('review.decision.slotOf', { number: index + 1 })
              : places
                  .map(({ role, organisation }) =>
                    t('review.decision.place', {
                      role: t(`review.role.${role}` as never),
                      organisation: names[organisation] ?? '',
                    }),
                  )
                  .join(' · ')}
          </label>
        ))}
      </div>
    </fieldset>
  )
