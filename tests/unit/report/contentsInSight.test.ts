import type { Actor } from '@/domain/access/actor'
import type { Role } from '@/domain/access/roles'
import { contentsInSight } from '@/services/report/contentsInSight'
import { ladder } from '../approval/world'

const workflow = { steps: ladder().steps.map((step, at) => ({ ...step, givesReach: at === 0 })) }
const events = [
  { type: 'submit', step: null, contentHash: 'returned' },
  { type: 'return', step: workflow.steps[0]!.key, contentHash: 'returned' },
  { type: 'submit', step: null, contentHash: 'approved' },
  { type: 'approve', step: workflow.steps[0]!.key, contentHash: 'approved' },
] as const
const head = { unit: null, commune: 'c', province: 'p', reachedProvince: true }

const opens = (role: Role, place: { commune: string | null }) => {
  const held = {
    position: 'q',
    role,
    organisation: place.commune ?? 'p',
    unit: null,
    province: 'p',
    ...place,
  }
  const actor = { person: 'me', appointments: [held] } as unknown as Actor
  const isOpen = contentsInSight({ actor, head: head as never, workflow, events })
  return ['returned', 'approved'].filter(isOpen)
}

it('a province opens what the leader let through, and not what was sent back before', () => {
  expect(opens('province_officer', { commune: null })).toEqual(['approved'])
})

it('inside the commune everything that was said can be opened', () => {
  expect(opens('focal_officer', { commune: 'c' })).toEqual(['returned', 'approved'])
})
