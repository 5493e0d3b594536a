/** How far a commune has come; each commune is in exactly one of these states. */
export const COMMUNE_SETUPS = ['untouched', 'people', 'draft', 'in_force', 'reporting'] as const

export type CommuneSetup = (typeof COMMUNE_SETUPS)[number]

export type CommuneFacts = {
  hasPeople: boolean
  hasDraft: boolean
  hasPlanInForce: boolean
  hasPeriod: boolean
}

/** The furthest state that a commune has reached; a plan without any account is still a plan. */
export const communeSetup = ({
  hasPeople,
  hasDraft,
  hasPlanInForce,
  hasPeriod,
}: CommuneFacts): CommuneSetup => {
  if (hasPeriod) return 'reporting'
  if (hasPlanInForce) return 'in_force'
  if (hasDraft) return 'draft'
  return hasPeople ? 'people' : 'untouched'
}
