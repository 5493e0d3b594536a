import { holderKey } from './holderKey'
import type { HolderKey, OrgSnapshot, Step } from './types'

/**
 * The keys of those who can give a document that nobody may take on to somebody: the administrators of the commune
 * and of its province, of the province alone where the step that is open asks the province.
 */
export const administratorsOf = ({
  step,
  org,
}: {
  step: Pick<Step, 'assignees' | 'substitutes'> | undefined
  org: Pick<OrgSnapshot, 'commune' | 'province'>
}): HolderKey[] => {
  const isOfProvince = [...(step?.assignees ?? []), ...(step?.substitutes ?? [])].some(
    ({ relation }) => relation === 'province',
  )
  return [
    ...(isOfProvince ? [] : [holderKey({ role: 'commune_admin', organisation: org.commune })]),
    holderKey({ role: 'province_admin', organisation: org.province }),
  ]
}
