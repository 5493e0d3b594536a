import type { SetupHole } from '@/domain/plan/setupSteps'
import { adminWords } from '@/i18n/adminLabel'
import { peopleWay } from '@/payload/admin/peopleWay'
import { setupLink } from '@/payload/admin/setupLink'

const linkOf = (...holes: SetupHole[]) =>
  setupLink({
    step: { step: 'people', standing: 'look', gaps: [], holes },
    plan: null,
    next: [],
    mayAddPeople: true,
  })

describe('the way on for the people of a commune', () => {
  it('is the link for their password where nothing else is open', () => {
    expect(linkOf('linksUnused')).toBe('/quen-mat-khau')
  })

  it('is the confirmation of posts before that', () => {
    expect(linkOf('linksUnused', 'toConfirm')).toContain('/admin/collections/appointments?')
  })

  it('is a post where somebody has none', () => {
    expect(linkOf('peopleWithoutPosition', 'linksUnused', 'toConfirm')).toContain('appointments/create')
  })

  it('has words of its own where it is no post', () => {
    for (const hole of ['toConfirm', 'linksUnused'] as const)
      expect(adminWords('components', 'setup', 'ways', `people_${peopleWay([hole])}`)).toBeTruthy()
  })
})
