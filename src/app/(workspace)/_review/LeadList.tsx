import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import type { Conflict } from './Conflicts'
import { leadCounts } from './leadCounts'
import { leadWords } from './leadWords'

/** What each lead of a row says and which one counts, to be read. */
export const LeadList = ({ conflict, t }: { conflict: Conflict; t: Words }) => (
  <dl className="leads">
    {conflict.leads.map((lead) => (
      <div key={lead.unit} className={leadCounts(conflict, lead) ? 'lead is-counting' : 'lead'}>
        <dt>{lead.name}</dt>
        <dd>
          <span className="figure">{leadWords(conflict, lead, t)}</span>
          {leadCounts(conflict, lead) ? (
            <Mark light="green">{t('review.conflicts.counts')}</Mark>
          ) : (
            <span className="soft small">{t(`review.conflicts.lead.${lead.state}`)}</span>
          )}
          {conflict.code === 'override_kept' && lead.isNewer ? (
            <span className="small">{t('review.conflicts.newer')}</span>
          ) : null}
        </dd>
      </div>
    ))}
  </dl>
)
