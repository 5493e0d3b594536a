import { CHOICE, KEEP } from '@/domain/report/readChoices'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import type { Conflict } from './Conflicts'
import { leadCounts } from './leadCounts'
import { leadWords } from './leadWords'

/** What each lead of a row says, to say which one counts; leaving it to the rule of the row is one of the choices. */
export const LeadChoice = ({ conflict, t }: { conflict: Conflict; t: Words }) => {
  const { kind, id, code, chosen, joint, leads } = conflict
  const name = `${CHOICE}${kind}.${id}`
  const isOverride = code === 'override_kept'
  const others = leads.filter(({ mayCount }) => !mayCount)
  return (
    <fieldset className="lead-choice">
      <legend className="small">{t('review.conflicts.whose')}</legend>
      <label className="option">
        <input
          type="radio"
          name={name}
          value={isOverride ? KEEP : ''}
          defaultChecked={isOverride || chosen === null}
        />
        <span>
          {t(`review.conflicts.${isOverride ? 'keep' : joint === 'first' ? 'byRule' : 'unchosen'}`)}
        </span>
      </label>
      {leads
        .filter(({ mayCount }) => mayCount)
        .map((lead) => (
          <label key={lead.unit} className="option">
            <input
              type="radio"
              name={name}
              value={lead.unit}
              defaultChecked={!isOverride && chosen === lead.unit}
            />
            <span>
              {lead.name}: <span className="figure">{leadWords(conflict, lead, t)}</span>{' '}
              {leadCounts(conflict, lead) ? <Mark light="green">{t('review.conflicts.counts')}</Mark> : null}
              {isOverride && lead.isNewer ? (
                <span className="small">{t('review.conflicts.newer')}</span>
              ) : null}
            </span>
          </label>
        ))}
      {others.map((lead) => (
        <p key={lead.unit} className="soft small">
          {lead.name}: {leadWords(conflict, lead, t)} ({t(`review.conflicts.lead.${lead.state}`)})
        </p>
      ))}
    </fieldset>
  )
}
