import { isOwnerUndecided } from '@/domain/plan/isOwnerUndecided'
import type { Owner } from '@/domain/plan/owners'
import type { Words } from '../_shell/words'

type Shown = { owners: readonly Owner[]; part: Owner['kind']; t: Words }

/** Who leads, or who coordinates, a row; what is still to be decided is said in words. */
export const Owners = ({ owners, part, t }: Shown) => {
  const named = owners.filter(({ kind }) => kind === part)
  if (named.length === 0)
    return (
      <>
        <span aria-hidden="true">{t('plan.none')}</span>
        <span className="unseen">{t('plan.noneWords')}</span>
      </>
    )
  return (
    <ul className="owners">
      {named.map((owner, index) => (
        <li key={`${owner.unit ?? owner.raw} ${index}`}>
          {ownerName(owner, t)}
          {remark(owner, t)}
        </li>
      ))}
    </ul>
  )
}

const ownerName = ({ unitName, raw, nature }: Owner, t: Words): string =>
  unitName ?? raw ?? t(nature === 'unit' ? 'plan.owner.unknown' : `plan.owner.${nature}`)

const remark = (owner: Owner, t: Words) => {
  const { reporterName, reporter, unit, kind } = owner
  if (isOwnerUndecided(owner)) {
    return (
      <span className="owner-doubt">
        {reporterName === null
          ? t('plan.owner.undecidedNobody')
          : t('plan.owner.undecided', { reporter: reporterName })}
      </span>
    )
  }
  if (kind === 'coordinate' || reporterName === null || reporter === unit) return null
  return <span className="sub-line">{t('plan.owner.reports', { reporter: reporterName })}</span>
}
