import { deedOf } from '@/domain/approval/deedOf'
import { issuedLadder } from './world'

const workflow = issuedLadder()

describe('what a verb is told as', () => {
  it('is receiving where the receiver approves what has been issued', () => {
    expect(deedOf({ workflow, type: 'approve', step: 'receive' })).toBe('receive')
  })

  it.each(['check', 'lead'])('stays approving at the step %s before the issue', (step) => {
    expect(deedOf({ workflow, type: 'approve', step })).toBe('approve')
  })

  it('stays approving at the last step of a ladder without an issue', () => {
    const steps = workflow.steps.map((one) => ({ ...one, requiresIssue: false }))
    expect(deedOf({ workflow: { steps }, type: 'approve', step: 'receive' })).toBe('approve')
  })

  it.each(['return', 'reject', 'recall'] as const)('leaves %s at the receiving step as it is', (type) => {
    expect(deedOf({ workflow, type, step: 'receive' })).toBe(type)
  })

  it('leaves what has no step as it is', () => {
    expect(deedOf({ workflow, type: 'issue', step: null })).toBe('issue')
  })
})
