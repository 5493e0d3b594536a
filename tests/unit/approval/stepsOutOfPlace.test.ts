import { stepsOutOfPlace } from '@/domain/approval/stepsOutOfPlace'
import { communeReport as base } from '@/domain/approval/presets'
import type { Assignee, WorkflowDefinition } from '@/domain/approval/types'

const roleOf = (position: string): string | null =>
  ({ leader: 'commune_leader', office: 'province_officer' })[position] ?? null

const last = base.steps.at(-1)!

const found = (part: 'assignees' | 'substitutes' | 'escalation', who: Assignee) => {
  const more = part === 'escalation' ? { escalation: { workingDays: 1, to: [who] } } : { [part]: [who] }
  const definition: WorkflowDefinition = { ...base, steps: [{ ...last, ...more }] }
  return stepsOutOfPlace({ definition, roleOf })
}

describe.each(['assignees', 'substitutes', 'escalation'] as const)('a position among the %s', (part) => {
  it.each([
    ['of the commune, called one of the province', { position: 'leader', relation: 'province' }, [last.key]],
    ['of the province, called one of the commune', { position: 'office', relation: 'commune' }, [last.key]],
    ['that nobody knows, called one of the province', { position: 'gone', relation: 'province' }, [last.key]],
    ['of the province', { position: 'office', relation: 'province' }, []],
    ['of the commune', { position: 'leader', relation: 'commune' }, []],
  ] as const)('%s', (_, who, step) => {
    expect(found(part, who)).toEqual(step)
  })
})

it('roles say themselves where they are held', () => {
  expect(stepsOutOfPlace({ definition: base, roleOf })).toEqual([])
})
