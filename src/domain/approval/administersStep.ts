import { holderKey } from './holderKey'
import { NATIONAL } from './holderKeys'
import type { Situation, Step } from './types'

/**
 * Whether the actor administers the people a step asks: the administrator of the commune or of its province for a
 * step of the commune, that of the province alone for a step of the province, and that of the system for any.
 */
export const administersStep = ({
  step,
  situation: { actor, org },
}: {
  step: Step
  situation: Pick<Situation, 'actor' | 'org'>
}): boolean => {
  const isOfProvince = [...step.assignees, ...step.substitutes].some(
    ({ relation }) => relation === 'province',
  )
  const keys = [
    holderKey({ role: 'system_admin', organisation: NATIONAL }),
    holderKey({ role: 'province_admin', organisation: org.province }),
    ...(isOfProvince ? [] : [holderKey({ role: 'commune_admin', organisation: org.commune })]),
  ]
  return keys.some((key) => actor.keys.includes(key))
}
