import { communeReport, smallCommuneUnitReport, unitReport } from '@/domain/approval/presets'
import { after, approve, issue, sendBack, submit, verdict, world } from './world'

const people = {
  officer: ['role:officer@u1'],
  head: ['role:unit_head@u1'],
  focal: ['role:focal_officer@c1'],
  leader: ['role:commune_leader@c1'],
  province: ['role:province_officer@p1'],
  provinceLeader: ['role:province_leader@p1'],
}

describe('the ladder of a unit report', () => {
  const start = world({ workflow: unitReport, people })

  it.each(['officer', 'head'])('is climbed from the %s of the unit over the focal office', (author) => {
    expect(after(start, [author, submit], ['focal', approve]).state.status).toBe('approved')
  })

  it('lets the focal office return it to the unit', () => {
    expect(after(start, ['officer', submit], ['focal', sendBack()]).state.status).toBe('returned')
  })

  it('stops where the focal officer also wrote the report', () => {
    const alone = { focal: ['role:officer@u1', 'role:focal_officer@c1'], other: ['role:unit_head@u2'] }
    const at = after(world({ workflow: unitReport, people: alone }), ['focal', submit])
    expect(at.events[0]?.detail.blocked).toBe(true)
  })
})

describe('the ladder of a unit report in a small commune', () => {
  it('asks the head of another unit where the focal officer wrote the report', () => {
    const alone = {
      focal: ['role:officer@u1', 'role:focal_officer@c1'],
      head: ['role:unit_head@u1'],
      other: ['role:unit_head@u2'],
    }
    const at = after(world({ workflow: smallCommuneUnitReport, people: alone }), ['focal', submit])
    expect(verdict(at, 'head', approve)).toBe('forbidden no_open_slot')
    expect(after(at, ['other', approve]).state.status).toBe('approved')
  })

  it('asks the focal officer where somebody else wrote it', () => {
    const at = after(
      world({ workflow: smallCommuneUnitReport, people: { ...people, other: ['role:unit_head@u2'] } }),
      ['officer', submit],
    )
    expect(verdict(at, 'other', approve)).toBe('forbidden no_open_slot')
    expect(verdict(at, 'focal', approve)).toBe('accepted')
  })
})

describe('the ladder of a commune report', () => {
  const start = world({
    workflow: communeReport,
    people,
    org: { unit: null, commune: 'c1', province: 'p1', siblingUnits: ['u1', 'u2'] },
    doc: { editors: ['focal'], gate: { expected: ['u1', 'u2'], decided: ['u1'] } },
  })

  it.each(['province', 'provinceLeader'])(
    'goes from the focal office over gate, leader and issue to the %s',
    (receiver) => {
      const at = after(
        start,
        ['focal', { type: 'waive', unit: 'u2', reason: 'Không phát sinh' }],
        ['focal', submit],
        ['leader', approve],
        ['focal', issue()],
        [receiver, approve],
      )
      expect(at.state).toMatchObject({ status: 'approved', reached: true, issued: true })
    },
  )

  it('comes back to the focal office when the province returns it', () => {
    const at = after(
      start,
      ['focal', { type: 'waive', unit: 'u2', reason: 'Không phát sinh' }],
      ['focal', submit],
      ['leader', approve],
      ['focal', issue()],
      ['province', sendBack()],
    )
    expect(at.state).toMatchObject({ status: 'returned', reached: false, waived: ['u2'] })
  })
})
