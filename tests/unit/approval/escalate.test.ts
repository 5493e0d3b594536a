import { availableActions } from '@/domain/approval/availableActions'
import { replay } from '@/domain/approval/replay'
import { sameState } from '@/domain/approval/sameState'
import { SYSTEM } from '@/domain/approval/system'
import { after, approve, ladder, lastEvent, situation, submit, verdict, world, type World } from './world'

const [check, lead, receive] = ladder().steps
const escalation = { workingDays: 1, to: [{ role: 'deputy', relation: 'commune' as const }] }

const office = (over: Partial<World['people']> = {}): World =>
  world({
    workflow: ladder({
      steps: [{ ...check!, due: { anchor: 'opening', workingDays: 1 }, escalation }, lead!, receive!],
    }),
    people: { ...world().people, kim: ['role:deputy@c1'], [SYSTEM]: [], ...over } as World['people'],
  })

const sent = (start: World = office()): World => after(start, ['an', submit])
const escalate = { type: 'escalate' as const, slot: 'slot0' }

describe('escalate', () => {
  it('lets the people named decide too, and leaves those asked before their right', () => {
    const at = after(sent(), [SYSTEM, escalate])
    expect(['binh', 'kim'].map((person) => verdict(at, person, approve))).toEqual(['accepted', 'accepted'])
    expect(lastEvent(at)).toMatchObject({
      actor: SYSTEM,
      from: 'running',
      to: 'running',
      step: 'check',
      slot: 'slot0',
    })
  })

  it('decides nothing by itself', () => {
    const at = after(sent(), [SYSTEM, escalate])
    expect([at.state.status, at.state.step, at.state.slots[0]!.status]).toEqual(['running', 'check', 'open'])
  })

  it('gives nobody who wrote the document the right to decide it', () => {
    const at = after(sent(office({ an: ['role:writer@c1', 'role:deputy@c1'] })), [SYSTEM, escalate])
    expect(verdict(at, 'an', approve)).toBe('forbidden own_work')
  })

  it('binds whoever was added to one decision of the round', () => {
    const both = office({ kim: ['role:deputy@c1', 'role:lead@c1'] })
    const at = after(sent(both), [SYSTEM, escalate], ['kim', approve])
    expect(verdict(at, 'kim', approve)).toBe('forbidden already_decided')
  })

  it('opens a decision that was handed to one person to all who hold its keys', () => {
    const start = office({ hoa: ['role:check@c1'], quan: ['role:commune_admin@c1'] })
    const handed = after(sent(start), ['quan', { type: 'reassign', person: 'binh', reason: 'Nghỉ phép' }])
    expect(verdict(handed, 'hoa', approve)).toBe('forbidden no_open_slot')
    const at = after(handed, [SYSTEM, escalate])
    expect(['hoa', 'binh', 'kim'].map((person) => verdict(at, person, approve))).toEqual(
      Array(3).fill('accepted'),
    )
  })

  it('is given by the clock alone and offered to nobody', () => {
    expect(verdict(sent(), 'binh', escalate)).toBe('forbidden not_the_clock')
    expect(
      Object.keys(office().people).some(
        (one) =>
          one !== SYSTEM && (availableActions(situation(sent(), one)) as string[]).includes('escalate'),
      ),
    ).toBe(false)
  })

  it('has no effect twice, on a closed decision, or where nothing is open', () => {
    const once = after(sent(), [SYSTEM, escalate])
    expect(verdict(once, SYSTEM, escalate)).toBe('rule already_escalated')
    expect(verdict(after(once, ['kim', approve]), SYSTEM, escalate)).toBe('rule already_escalated')
    expect(verdict(sent(), SYSTEM, { ...escalate, slot: 'slot9' })).toBe('rule slot_not_open')
    expect(verdict(office(), SYSTEM, escalate)).toBe('rule not_in_this_state')
  })

  it('has no effect twice on one of two decisions either', () => {
    const start = office()
    const [first, ...rest] = start.workflow.steps
    const assignees = ['check', 'clerk'].map((role) => ({ role, relation: 'commune' as const }))
    const steps = [{ ...first!, quorum: 'all' as const, assignees }, ...rest]
    const once = after(sent({ ...start, workflow: { ...start.workflow, steps } }), [SYSTEM, escalate])
    expect(verdict(once, SYSTEM, escalate)).toBe('rule already_escalated')
    expect(verdict(once, SYSTEM, { ...escalate, slot: 'slot1' })).toBe('accepted')
  })

  it('is played again from its events to the same state', () => {
    const at = after(sent(), [SYSTEM, escalate], ['kim', approve])
    expect(sameState(replay({ workflow: at.workflow, events: at.events }), at.state)).toBe(true)
  })

  it('frees a document that waits for nobody, and says so', () => {
    const empty = office({ binh: [], an: ['role:writer@c1'] })
    const blocked = sent(empty)
    expect(lastEvent(blocked).detail.blocked).toBe(true)
    expect(lastEvent(after(blocked, [SYSTEM, escalate])).detail.blocked).toBe(false)
  })
})
