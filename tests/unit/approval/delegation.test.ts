import { availableActions } from '@/domain/approval/availableActions'
import { replay } from '@/domain/approval/replay'
import { standing } from './standIn'
import {
  after,
  approve,
  ladder,
  lastEvent,
  recall,
  sendBack,
  situation,
  step,
  submit,
  verdict,
  world,
  type World,
} from './world'

const people = { ...world().people, lan: ['role:officer@u2'] }
type Pairs = Parameters<typeof standing>[0]['pairs']

const sent = (pairs: Pairs, over: Parameters<typeof world>[0] = {}): World =>
  after(standing({ people, pairs, ...over }), ['an', submit])

describe('a delegation', () => {
  it('lets the substitute decide, and keeps both names in slot and event', () => {
    const at = after(sent([['binh', 'lan']]), ['lan', approve])
    expect(at.state.slots[0]).toMatchObject({ status: 'approved', decidedBy: 'lan', onBehalfOf: 'binh' })
    expect(lastEvent(at)).toMatchObject({ actor: 'lan', onBehalfOf: 'binh', delegation: 'binh-lan' })
  })

  it('keeps both names with a return', () => {
    const at = after(sent([['binh', 'lan']]), ['lan', sendBack()])
    expect(at.state.slots[0]).toMatchObject({ status: 'returned', decidedBy: 'lan', onBehalfOf: 'binh' })
    expect(lastEvent(at)).toMatchObject({ onBehalfOf: 'binh', delegation: 'binh-lan' })
  })

  it('keeps both names with a rejection', () => {
    const workflow = ladder({ steps: [step({ key: 'check', rejectEnabled: true })] })
    const at = after(sent([['binh', 'lan']], { workflow }), ['lan', { type: 'reject', reason: 'Sai' }])
    expect(at.state.slots[0]).toMatchObject({ status: 'rejected', decidedBy: 'lan', onBehalfOf: 'binh' })
    expect(lastEvent(at)).toMatchObject({ onBehalfOf: 'binh', delegation: 'binh-lan' })
  })

  it('takes nothing from the principal, who may go on deciding', () => {
    expect(verdict(sent([['binh', 'lan']]), 'binh', approve)).toBe('accepted')
  })

  it('names nobody else where the actor decides in their own right', () => {
    const at = after(sent([['binh', 'lan']], { people: { ...people, lan: ['role:check@c1'] } }), [
      'lan',
      approve,
    ])
    expect(at.state.slots[0]!.onBehalfOf).toBeUndefined()
  })

  it('reaches the slots that are open already, and ends at once with the delegation', () => {
    const submitted = after(world({ people }), ['an', submit])
    const given = { ...submitted, org: sent([['binh', 'lan']]).org }
    expect([submitted, given, submitted].map((at) => verdict(at, 'lan', approve))).toEqual([
      'forbidden no_open_slot',
      'accepted',
      'forbidden no_open_slot',
    ])
  })

  it('is held to the steps it names', () => {
    const both = { ...people, binh: ['role:check@c1', 'role:lead@c1'] }
    expect(verdict(sent([['binh', 'lan', ['lead']]], { people: both }), 'lan', approve)).toBe(
      'forbidden no_open_slot',
    )
    expect(verdict(sent([['binh', 'lan', ['check']]], { people: both }), 'lan', approve)).toBe('accepted')
  })

  it('passes on own keys only: a substitute of a substitute decides nothing', () => {
    const at = sent([
      ['binh', 'lan'],
      ['lan', 'giang'],
    ])
    expect(verdict(at, 'giang', approve)).toBe('forbidden no_open_slot')
  })

  it('is no way for an author to decide their own work', () => {
    expect(verdict(sent([['binh', 'an']]), 'an', approve)).toBe('forbidden own_work')
  })

  it('is no way for an editor to decide their own work', () => {
    expect(verdict(sent([['binh', 'lan']], { doc: { editors: ['lan'] } }), 'lan', approve)).toBe(
      'forbidden own_work',
    )
  })

  it('is no way to decide what the principal wrote', () => {
    expect(verdict(sent([['binh', 'lan']], { doc: { editors: ['binh'] } }), 'lan', approve)).toBe(
      'forbidden principal_own_work',
    )
  })

  it('binds the substitute at the steps that follow', () => {
    const staff = { ...people, lan: ['role:lead@c1'] }
    const at = after(sent([['binh', 'lan']], { people: staff }), ['lan', approve])
    expect(verdict(at, 'lan', approve)).toBe('forbidden already_decided')
  })

  it('binds the principal at the steps that follow', () => {
    const staff = { ...people, binh: ['role:check@c1', 'role:lead@c1'] }
    const at = after(sent([['binh', 'lan', ['check']]], { people: staff }), ['lan', approve])
    expect(verdict(at, 'binh', approve)).toBe('forbidden already_decided')
  })

  it('gives no second decision in the place of somebody who has decided', () => {
    const staff = { ...people, binh: ['role:check@c1', 'role:lead@c1'] }
    const at = after(sent([['binh', 'lan']], { people: staff }), ['binh', approve])
    expect(verdict(at, 'lan', approve)).toBe('forbidden principal_already_decided')
  })

  it('serves another principal where the first one is bound', () => {
    const staff = { ...people, hoa: ['role:check@c1'] }
    const pairs: Pairs = [
      ['binh', 'lan'],
      ['hoa', 'lan'],
    ]
    const at = after(sent(pairs, { people: staff, doc: { editors: ['binh'] } }), ['lan', approve])
    expect(lastEvent(at).onBehalfOf).toBe('hoa')
  })

  it('is refused where it would take the last person of a later step away', () => {
    const staff = { an: ['role:writer@c1'], binh: ['role:check@c1'], chi: ['role:lead@c1'] }
    expect(verdict(sent([['binh', 'chi']], { people: staff }), 'chi', approve)).toBe('rule nobody_left')
  })

  it('is refused where it would bind a principal whom a later step cannot do without', () => {
    const staff = { ...people, binh: ['role:check@c1', 'role:lead@c1'], hoa: ['role:check@c1'], chi: [] }
    const at = sent([['binh', 'lan', ['check']]], { people: staff })
    expect([verdict(at, 'lan', approve), verdict(at, 'hoa', approve)]).toEqual([
      'rule nobody_left',
      'accepted',
    ])
  })

  it('offers the substitute the verbs of the principal', () => {
    expect(availableActions(situation(sent([['binh', 'lan']]), 'lan'))).toEqual(['approve', 'return'])
  })

  it('lets the substitute take the decision back while it lasts', () => {
    const at = after(sent([['binh', 'lan']]), ['lan', approve])
    const recalled = after(at, ['lan', recall])
    expect(lastEvent(recalled)).toMatchObject({ actor: 'lan', onBehalfOf: 'binh', delegation: 'binh-lan' })
    expect(verdict({ ...at, org: world().org }, 'lan', recall)).toBe('forbidden nothing_to_recall')
  })

  it('lets the principal take back what was decided in their place', () => {
    const at = after(sent([['binh', 'lan']]), ['lan', approve], ['binh', recall])
    expect(lastEvent(at).onBehalfOf).toBeUndefined()
    expect(verdict(at, 'binh', approve)).toBe('accepted')
  })

  it('is told again by the history', () => {
    const at = after(sent([['binh', 'lan']]), ['lan', approve], ['binh', recall], ['lan', approve])
    expect(replay({ workflow: at.workflow, events: at.events })).toEqual(at.state)
  })
})
