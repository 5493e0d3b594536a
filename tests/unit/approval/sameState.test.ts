import { sameState } from '@/domain/approval/sameState'
import type { InstanceState } from '@/domain/approval/types'
import { after, approve, submit, world } from './world'

const { state } = after(world(), ['an', submit], ['binh', approve])

describe('sameState', () => {
  it('holds whatever the order of the fields', () => {
    const reordered = Object.fromEntries(Object.entries(state).reverse()) as InstanceState
    expect(sameState(state, reordered)).toBe(true)
  })

  it.each<[string, Partial<InstanceState>]>([
    ['status', { status: 'returned' }],
    ['round', { round: 2 }],
    ['submitter', { submittedBy: null }],
    ['slots', { slots: state.slots.slice(1) }],
    ['order of the slots', { slots: state.slots.toReversed() }],
    ['one slot', { slots: state.slots.map((slot) => ({ ...slot, decidedBy: 'chi' })) }],
  ])('fails on another %s', (_, over) => {
    expect(sameState(state, { ...state, ...over })).toBe(false)
  })
})
