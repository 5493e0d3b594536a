import { availableActions } from '@/domain/approval/availableActions'
import { mayEdit } from '@/domain/approval/mayEdit'
import type { World } from './world'
import {
  after,
  approve,
  issue,
  issuedLadder,
  ladder,
  recall,
  sendBack,
  situation,
  step,
  submit,
  world,
} from './world'

const actions = (at: World, person: string) => availableActions(situation(at, person))
const submitted = after(world(), ['an', submit])
const issuedFrom = (at: World) => after(at, ['an', submit], ['binh', approve], ['chi', approve])

describe('availableActions', () => {
  it('offers an author saving and submitting a draft', () => {
    expect(actions(world(), 'an')).toEqual(['save', 'submit'])
  })

  it('offers the same again after a return', () => {
    expect(actions(after(submitted, ['binh', sendBack()]), 'an')).toEqual(['save', 'submit'])
  })

  it('keeps submitting on offer while content is missing and the gate is open', () => {
    const doc = { requiredMissing: 3, childrenChanged: true, gate: { expected: ['u2'], decided: [] } }
    const at = world({ workflow: ladder({ gate: 'children_decided' }), doc })
    expect(actions(at, 'an')).toEqual(['save', 'submit'])
  })

  it('offers nothing on a draft whose period is locked', () => {
    expect(actions(world({ doc: { locked: true } }), 'an')).toEqual([])
  })

  it('offers the author withdrawing until somebody has approved', () => {
    expect(actions(submitted, 'an')).toEqual(['withdraw'])
    expect(actions(after(submitted, ['binh', approve]), 'an')).toEqual([])
  })

  it('offers the holder of the open step approving and returning', () => {
    expect(actions(submitted, 'binh')).toEqual(['approve', 'return'])
  })

  it('offers rejecting where the step may', () => {
    const workflow = ladder({ steps: [step({ key: 'check', rejectEnabled: true, returnTargets: [] })] })
    expect(actions(after(world({ workflow }), ['an', submit]), 'binh')).toEqual(['approve', 'reject'])
  })

  it('offers no return in the last round', () => {
    const at = after(world({ workflow: ladder({ maxRounds: 1 }) }), ['an', submit])
    expect(actions(at, 'binh')).toEqual(['approve'])
  })

  it('offers no decision on own work', () => {
    expect(actions({ ...submitted, doc: { ...submitted.doc, editors: ['binh'] } }, 'binh')).toEqual([])
  })

  it('offers taking a decision back until the next step acts', () => {
    const approved = after(submitted, ['binh', approve])
    expect(actions(approved, 'binh')).toEqual(['recall'])
    expect(actions(after(approved, ['chi', approve]), 'binh')).toEqual([])
  })

  it('offers deciding again after the decision was taken back', () => {
    const at = after(submitted, ['binh', approve], ['binh', recall])
    expect(actions(at, 'binh')).toEqual(['approve', 'return'])
  })

  it('offers the issuers waiving while a unit is awaited', () => {
    const workflow = ladder({ gate: 'children_decided' })
    const at = world({ workflow, doc: { gate: { expected: ['u2'], decided: [] } } })
    expect(actions(at, 'giang')).toEqual(['waive'])
    expect(
      actions({ ...at, doc: { ...at.doc, gate: { expected: ['u2'], decided: ['u2'] } } }, 'giang'),
    ).toEqual([])
  })

  it('offers the issuers issuing once, after the leader', () => {
    const at = issuedFrom(world({ workflow: issuedLadder() }))
    expect(actions(at, 'giang')).toEqual(['issue'])
    expect(actions(after(at, ['giang', issue()]), 'giang')).toEqual([])
  })

  it('offers nothing to a stranger', () => {
    expect([world(), submitted].map((at) => actions(at, 'outsider'))).toEqual([[], []])
  })

  it('offers nothing on a cancelled document', () => {
    const at = { ...world(), state: { ...world().state, status: 'cancelled' as const } }
    expect(Object.keys(at.people).flatMap((person) => actions(at, person))).toEqual([])
  })
})

describe('mayEdit', () => {
  it.each([
    ['a stranger', world(), 'binh', 'not_an_author'],
    ['a document on its ladder', submitted, 'an', 'not_in_this_state'],
    ['a locked period', world({ doc: { locked: true } }), 'an', 'period_locked'],
  ])('says why %s keeps the content closed', (_, at, person, code) => {
    expect(mayEdit(situation(at, person))?.code).toBe(code)
  })

  it('lets an author change a draft', () => {
    expect(mayEdit(situation(world(), 'an'))).toBeNull()
  })
})
