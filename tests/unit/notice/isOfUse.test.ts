import { newInstance } from '@/domain/approval/newInstance'
import { isOfUse, type Sendable } from '@/domain/notice/isOfUse'
import { ladder } from '../approval/world'

const running = { ...newInstance(), status: 'running' as const, step: 'check', submittedBy: 'an' }

const notice: Sendable = {
  kind: 'decide',
  person: 'binh',
  isClosed: false,
  isPersonOpen: true,
  keys: ['role:check@c1'],
  slot: { isOpen: true, candidateKeys: ['role:check@c1'], person: null },
  standsIn: false,
  workflow: ladder(),
  state: running,
  unit: null,
  commune: 'c1',
  province: 'p1',
}

it.each<[boolean, string, Partial<Sendable>]>([
  [true, 'a decision that the person can take', {}],
  [false, 'what is done with', { isClosed: true }],
  [false, 'somebody whose account is closed', { isPersonOpen: false }],
  [false, 'a decision that was taken', { slot: { ...notice.slot!, isOpen: false } }],
  [false, 'somebody who no longer holds the post', { keys: ['role:check@c2'] }],
  [false, 'a decision that was handed to somebody else', { slot: { ...notice.slot!, person: 'hoa' } }],
  [true, 'a decision that was handed to them', { slot: { ...notice.slot!, person: 'binh' } }],
  [true, 'a substitute', { keys: [], standsIn: true }],
  [
    false,
    'an escalation after the decision',
    { kind: 'escalated', slot: { ...notice.slot!, isOpen: false } },
  ],
  [true, 'an author who is still there', { kind: 'write', keys: ['role:writer@c1'], slot: null }],
  [false, 'an author who has left', { kind: 'write', keys: ['role:writer@c2'], slot: null }],
  [
    true,
    'the sender who entered it for a unit',
    { kind: 'returned', person: 'an', keys: ['role:clerk@c1'], slot: null },
  ],
  [
    false,
    'the sender who works elsewhere now',
    { kind: 'returned', person: 'an', keys: ['role:writer@c2'], slot: null },
  ],
  [true, 'who issues', { kind: 'issue', keys: ['role:clerk@c1'], slot: null }],
  [false, 'who issues no more', { kind: 'issue', keys: ['role:check@c1'], slot: null }],
  [
    true,
    'the administrator of what waits for nobody',
    { kind: 'blocked', keys: ['role:commune_admin@c1'], slot: null },
  ],
  [
    false,
    'an administrator of another commune',
    { kind: 'blocked', keys: ['role:commune_admin@c2'], slot: null },
  ],
  [
    true,
    'the sender of what was accepted',
    { kind: 'accepted', person: 'an', keys: ['role:viewer@c1'], slot: null },
  ],
  [
    false,
    'the sender who has gone to another commune',
    { kind: 'rejected', person: 'an', keys: ['role:writer@c2'], slot: null },
  ],
])('%s: %s', (expected, _, over) => {
  expect(isOfUse({ ...notice, ...over })).toBe(expected)
})
