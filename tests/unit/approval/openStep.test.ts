import { newInstance } from '@/domain/approval/newInstance'
import { openStep } from '@/domain/approval/openStep'
import type { Assignee, Step } from '@/domain/approval/types'
import { holdersAmong, step } from './world'

const at = (role: string): Assignee => ({ role, relation: 'commune' })

const opened = ({
  of,
  people,
  editors = [],
  later = [],
}: {
  of: Partial<Step>
  people: Record<string, string[]>
  editors?: string[]
  later?: Step[]
}) => {
  const opening = step({ key: 'check', ...of })
  return openStep({
    workflow: { steps: [opening, ...later] },
    step: opening,
    state: { ...newInstance(), submittedBy: 'author' },
    editors,
    org: { unit: 'u1', commune: 'c1', province: 'p1', siblingUnits: [], holders: holdersAmong(people) },
  }).map(({ candidateKeys }) => candidateKeys.join(' '))
}

describe('openStep', () => {
  it('asks all assignees with one slot when any of them may decide', () => {
    const people = { binh: ['role:a@c1'], chi: ['role:b@c1'] }
    expect(opened({ of: { assignees: [at('a'), at('b')] }, people })).toEqual(['role:a@c1 role:b@c1'])
  })

  it('asks each assignee with a slot of its own when all must decide', () => {
    const people = { binh: ['role:a@c1'], chi: ['role:b@c1'] }
    const of = { assignees: [at('a'), at('b')], quorum: 'all' as const }
    expect(opened({ of, people })).toEqual(['role:a@c1', 'role:b@c1'])
  })

  it('leaves the substitutes out while an assignee may decide', () => {
    const people = { binh: ['role:a@c1'], chi: ['role:sub@c1'] }
    expect(opened({ of: { assignees: [at('a')], substitutes: [at('sub')] }, people })).toEqual(['role:a@c1'])
  })

  it('asks the substitutes when the only assignee wrote the document', () => {
    const people = { author: ['role:a@c1'], chi: ['role:sub@c1'] }
    expect(opened({ of: { assignees: [at('a')], substitutes: [at('sub')] }, people })).toEqual([
      'role:sub@c1',
    ])
  })

  it('asks the substitutes when the only assignee edited the document', () => {
    const people = { binh: ['role:a@c1'], chi: ['role:sub@c1'] }
    const of = { assignees: [at('a')], substitutes: [at('sub')] }
    expect(opened({ of, people, editors: ['binh'] })).toEqual(['role:sub@c1'])
  })

  it('stays with the assignees when the substitutes may not decide either', () => {
    const people = { author: ['role:a@c1', 'role:sub@c1'] }
    expect(opened({ of: { assignees: [at('a')], substitutes: [at('sub')] }, people })).toEqual(['role:a@c1'])
  })

  it('asks the substitutes for the second seat when one person holds both', () => {
    const people = { binh: ['role:a@c1', 'role:b@c1'], chi: ['role:sub@c1'] }
    const of = { assignees: [at('a'), at('b')], substitutes: [at('sub')], quorum: 'all' as const }
    expect(opened({ of, people })).toEqual(['role:a@c1', 'role:sub@c1'])
  })

  it('still finds a substitute for a later seat when an earlier one has nobody', () => {
    const people = { author: ['role:a@c1', 'role:b@c1'], chi: ['role:sub@c1'] }
    const of = { assignees: [at('a'), at('b')], substitutes: [at('sub')], quorum: 'all' as const }
    expect(opened({ of, people })).toEqual(['role:sub@c1', 'role:b@c1'])
  })

  it('asks the substitutes where the only assignee is needed at a later step', () => {
    const people = { binh: ['role:a@c1', 'role:b@c1'], chi: ['role:sub@c1'] }
    const later = [step({ key: 'lead', assignees: [at('b')] })]
    expect(opened({ of: { assignees: [at('a')], substitutes: [at('sub')] }, people, later })).toEqual([
      'role:sub@c1',
    ])
  })

  it('stays with the assignees where a later step has nobody in any case', () => {
    const people = { binh: ['role:a@c1'], chi: ['role:sub@c1'] }
    const later = [step({ key: 'lead', assignees: [at('b')] })]
    expect(opened({ of: { assignees: [at('a')], substitutes: [at('sub')] }, people, later })).toEqual([
      'role:a@c1',
    ])
  })
})
