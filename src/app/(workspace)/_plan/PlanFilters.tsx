import type { OwnerCount } from '@/domain/plan/countOwners'
import type { PlanSection } from '@/data/plan/readPlanHead'
import type { Words } from '../_shell/words'
import { ownerCountName } from './ownerCountName'
import { partNames, type PlanAsked } from './planFilter'
import { sectionWords } from './sectionWords'

type Shown = {
  path: string
  asked: PlanAsked
  owners: readonly OwnerCount[]
  sections: readonly PlanSection[]
  hasOwnUnit: boolean
  t: Words
}

const partWords = { 'chu-tri': 'plan.filter.lead', 'phoi-hop': 'plan.filter.coordinate' } as const
const lists = ['indicators', 'tasks'] as const

/** Which rows of the plan to show. */
export const PlanFilters = ({ path, asked, owners, sections, hasOwnUnit, t }: Shown) => (
  <form method="get" action={path} className="card plan-filters" aria-label={t('plan.filter.title')}>
    <div className="filters">
      <div className="field">
        <label htmlFor="don-vi">{t('plan.filter.owner')}</label>
        <select id="don-vi" name="don-vi" defaultValue={asked.owner ?? ''}>
          <option value="">{t('plan.filter.all')}</option>
          {owners.map((one) => (
            <option key={one.owner} value={one.owner}>
              {ownerCountName(one, t)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="vai">{t('plan.filter.part')}</label>
        <select id="vai" name="vai" defaultValue={asked.part ?? ''}>
          <option value="">{t('plan.filter.either')}</option>
          {partNames.map((part) => (
            <option key={part} value={part}>
              {t(partWords[part])}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="nhom">{t('plan.filter.section')}</label>
        <select id="nhom" name="nhom" defaultValue={asked.section ?? ''}>
          <option value="">{t('plan.filter.all')}</option>
          {lists.map((list) => {
            const ofList = sections.filter((section) => section.list === list)
            return ofList.length === 0 ? null : (
              <optgroup key={list} label={t(`plan.filter.${list}`)}>
                {ofList.map((section) => (
                  <option key={section.id} value={section.id}>
                    {sectionWords(section, t)}
                  </option>
                ))}
              </optgroup>
            )
          })}
        </select>
      </div>
      <div className="field">
        <label htmlFor="tim">{t('plan.filter.search')}</label>
        <input id="tim" name="tim" type="search" defaultValue={asked.search} maxLength={120} />
      </div>
    </div>
    <div className="plan-filter-end">
      {hasOwnUnit ? (
        <label className="option">
          <input type="checkbox" name="cua-toi" value="1" defaultChecked={asked.isMine} />
          {t('plan.filter.mine')}
        </label>
      ) : null}
      <button type="submit" className="button">
        {t('plan.filter.show')}
      </button>
      <a className="button-quiet" href={path}>
        {t('plan.filter.clear')}
      </a>
    </div>
  </form>
)
