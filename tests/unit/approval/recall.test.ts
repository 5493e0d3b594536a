import {
  after,
  answer,
  approve,
  issue,
  issuedLadder,
  ladder,
  recall,
  step,
  submit,
  verdict,
  world,
} from './world'
import type { WorkflowDefinition } from '@/domain/approval/types'

const submitted = (over: Parameters<typeof world>[0] = {}) => after(world(over), ['an', submit])
const oneStep = (documentType: WorkflowDefinition['documentType']) =>
  ladder({ documentType, steps: [step({ key: 'check' })] })

describe('recall', () => {
  it('asks for the decision again and closes the step that had opened', () => {
    const { state } = after(submitted(), ['binh', approve], ['binh', recall])
    expect(state).toMatchObject({ status: 'running', step: 'check', round: 1 })
    expect(state.slots.map(({ step: at, status }) => `${at} ${status}`)).toEqual([
      'check void',
      'lead void',
      'check open',
    ])
  })

  it('lets the same person decide afresh', () => {
    const at = after(submitted(), ['binh', approve], ['binh', recall], ['binh', approve])
    expect(at.state.step).toBe('lead')
  })

  it('is refused to somebody who has approved nothing', () => {
    expect(verdict(after(submitted(), ['binh', approve]), 'chi', recall)).toBe('forbidden nothing_to_recall')
  })

  it('is refused to somebody whose post has ended since, whatever else they hold', () => {
    const at = after(submitted(), ['binh', approve])
    for (const keys of [[], ['role:check@c2'], ['role:clerk@c1']])
      expect(verdict({ ...at, people: { ...at.people, binh: keys } }, 'binh', recall)).toBe(
        'forbidden nothing_to_recall',
      )
  })

  it('is refused for a decision that was taken back already', () => {
    const at = after(submitted(), ['binh', approve], ['binh', recall])
    expect(verdict(at, 'binh', recall)).toBe('forbidden nothing_to_recall')
  })

  it('is refused once the next step has approved', () => {
    const at = after(submitted(), ['binh', approve], ['chi', approve])
    expect(verdict(at, 'binh', recall)).toBe('rule next_step_acted')
  })

  it('is possible again when the next step has taken its own approval back', () => {
    const at = after(submitted(), ['binh', approve], ['chi', approve], ['chi', recall])
    expect(verdict(at, 'binh', recall)).toBe('accepted')
  })

  it('names the slot meant or none, never another one', () => {
    const at = after(submitted(), ['binh', approve])
    expect(verdict(at, 'binh', { type: 'recall', slot: 'slot0' })).toBe('accepted')
    expect(verdict(at, 'binh', { type: 'recall', slot: 'slot1' })).toBe('forbidden slot_not_yours')
  })

  it('takes one seat back and leaves the others when all must decide', () => {
    const assignees = ['check', 'lead'].map((role) => ({ role, relation: 'commune' as const }))
    const workflow = ladder({
      steps: [step({ key: 'check', quorum: 'all', assignees }), step({ key: 'receive' })],
    })
    const at = after(submitted({ workflow }), ['binh', approve], ['chi', approve], ['binh', recall])
    expect(at.state.step).toBe('check')
    expect(at.state.slots.map(({ candidateKeys, status }) => `${candidateKeys.join()} ${status}`)).toEqual([
      'role:check@c1 void',
      'role:lead@c1 approved',
      'role:receive@p1 void',
      'role:check@c1 open',
    ])
  })

  it('takes the reach back with the approval that gave it', () => {
    const at = after(submitted({ workflow: issuedLadder() }), ['binh', approve], ['chi', approve])
    expect(at.state.reached).toBe(true)
    expect(after(at, ['chi', recall]).state).toMatchObject({
      reached: false,
      awaitingIssue: false,
      step: 'lead',
      leaderDecidedOn: null,
    })
  })

  it('ends at the issue', () => {
    const at = after(
      submitted({ workflow: issuedLadder() }),
      ['binh', approve],
      ['chi', approve],
      ['giang', issue()],
    )
    expect(verdict(at, 'chi', recall)).toBe('rule already_issued')
  })

  it('reopens an approved unit report', () => {
    const at = after(submitted({ workflow: oneStep('unit_report') }), ['binh', approve])
    expect(at.state.status).toBe('approved')
    expect(after(at, ['binh', recall]).state).toMatchObject({ status: 'running', step: 'check' })
  })

  it('ends for a unit report when the commune report is submitted', () => {
    const at = after(submitted({ workflow: oneStep('unit_report') }), ['binh', approve])
    const parentSubmitted = { ...at, doc: { ...at.doc, parentSubmitted: true } }
    expect(verdict(parentSubmitted, 'binh', recall)).toBe('rule parent_submitted')
  })

  it.each(['plan', 'commune_report'] as const)('leaves an approved %s closed', (documentType) => {
    const at = after(submitted({ workflow: oneStep(documentType) }), ['binh', approve])
    expect(verdict(at, 'binh', recall)).toBe('rule already_closed')
  })

  it('leaves the rows as they were', () => {
    const result = answer(after(submitted(), ['binh', approve]), 'binh', recall)
    expect(result).toMatchObject({ ok: true, value: { reopen: null } })
  })
})
