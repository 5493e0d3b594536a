import type { Office, OfficePost } from '@/domain/approval/office'

export const TODAY = '2026-11-22'

/** Posts written as 'person role place', each held since the beginning of the year. */
export const posts = (...said: string[]): OfficePost[] =>
  said.map((one) => {
    const [person, role, organisation] = one.split(' ') as [string, string, string]
    return { person, role, position: `${role}-${organisation}`, organisation, from: '2026-01-01', to: null }
  })

/** A commune c1 of province p1 with units u1 and u2. */
export const office = (said: string[], over: Partial<Office> = {}): Office => ({
  commune: 'c1',
  province: 'p1',
  units: ['u1', 'u2'],
  posts: posts(...said),
  delegations: [],
  ...over,
})
