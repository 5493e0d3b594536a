import type { Appointment } from '@/domain/access/actor'
import { landsInAdmin } from '@/domain/access/landsInAdmin'
import { openPages } from '@/domain/access/openPages'
import type { Role } from '@/domain/access/roles'

const held = (role: Role, place: Partial<Appointment> = {}): Appointment => ({
  role,
  position: `post-${role}`,
  organisation: 'here',
  unit: null,
  commune: 'loc-quang',
  province: 'dong-nai',
  ...place,
})
const actor = (...appointments: Appointment[]) => ({ person: 'a', appointments })

describe('what is open to somebody in the workspace', () => {
  it.each(['focal_officer', 'commune_leader', 'commune_admin'] as const)(
    'is the board of the commune for a %s, not that of the province',
    (role) => {
      expect(openPages(actor(held(role)))).toMatchObject({
        communes: ['loc-quang'],
        provinces: [],
        plans: true,
      })
    },
  )
  it.each(['province_officer', 'province_leader', 'province_admin'] as const)(
    'is the board of the province for a %s',
    (role) => {
      const pages = openPages(actor(held(role, { commune: null })))
      expect(pages).toMatchObject({ communes: [], provinces: ['dong-nai'], plans: true })
    },
  )
  it.each(['unit_head', 'officer'] as const)('is the plan but no board for a %s', (role) => {
    const pages = openPages(actor(held(role, { unit: 'kt' })))
    expect(pages).toEqual({ communes: [], provinces: [], country: false, plans: true, admin: false })
  })
  it('is the board of a commune for a viewer who was appointed at the commune itself', () => {
    expect(openPages(actor(held('viewer')))).toMatchObject({ communes: ['loc-quang'] })
    expect(openPages(actor(held('viewer', { unit: 'kt' })))).toMatchObject({ communes: [] })
  })
  it('is every province for a system administrator, who has none of their own', () => {
    const pages = openPages(actor(held('system_admin', { commune: null, province: null })))
    expect(pages).toMatchObject({ communes: [], provinces: [], country: true })
  })
  it('names a place once, however many posts lie there', () => {
    expect(openPages(actor(held('focal_officer'), held('commune_leader'))).communes).toEqual(['loc-quang'])
  })
  it('is nothing without a post', () => {
    expect(openPages(actor())).toEqual({
      communes: [],
      provinces: [],
      country: false,
      plans: false,
      admin: false,
    })
  })
})

describe('where log-in leads', () => {
  it('is the admin panel for those who only administer', () => {
    expect(landsInAdmin(actor(held('commune_admin')))).toBe(true)
    expect(landsInAdmin(actor(held('system_admin', { commune: null, province: null })))).toBe(true)
  })
  it('is the workspace for the focal office, for whoever also reports, and without any post', () => {
    expect(landsInAdmin(actor(held('focal_officer')))).toBe(false)
    expect(landsInAdmin(actor(held('commune_admin'), held('officer')))).toBe(false)
    expect(landsInAdmin(actor())).toBe(false)
  })
})
