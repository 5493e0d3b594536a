import { reachedContents } from '@/domain/approval/reachedContents'
import { ladder } from './world'

const workflow = {
  steps: ladder().steps.map((step, at) => ({ ...step, givesReach: at === 1 })),
}
const [first, second] = workflow.steps.map(({ key }) => key) as [string, string]

describe('reachedContents', () => {
  it('are those that a step which gives reach has approved, and no others', () => {
    const events = [
      { type: 'submit', step: null, contentHash: 'returned' },
      { type: 'return', step: second, contentHash: 'returned' },
      { type: 'submit', step: null, contentHash: 'sent' },
      { type: 'approve', step: first, contentHash: 'checked' },
      { type: 'approve', step: second, contentHash: 'sent' },
    ] as const
    expect(reachedContents({ workflow, events })).toEqual(new Set(['sent']))
  })
})
