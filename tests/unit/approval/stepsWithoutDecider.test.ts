import { decidesKind } from '@/domain/approval/decidesKind'
import { communeReport, unitReport } from '@/domain/approval/presets'
import { stepsWithoutDecider } from '@/domain/approval/stepsWithoutDecider'
import type { Assignee, WorkflowDefinition } from '@/domain/approval/types'

const admin: Assignee = { role: 'commune_admin', relation: 'commune' }
const roleOf = (position: string): string | null => ({ clerk: 'officer' })[position] ?? null
const asking = (definition: WorkflowDefinition, who: Assignee): WorkflowDefinition => ({
  ...definition,
  steps: definition.steps.map((step) => ({ ...step, assignees: [who] })),
})

describe('stepsWithoutDecider', () => {
  it('finds none in the ladders to begin from', () => {
    for (const definition of [unitReport, communeReport])
      expect(stepsWithoutDecider({ definition, roleOf })).toEqual([])
  })

  it('finds every step of a commune report that an administrator could take', () => {
    const definition = asking(communeReport, admin)
    expect(definition.steps.length).toBeGreaterThan(1)
    expect(stepsWithoutDecider({ definition, roleOf })).toEqual(communeReport.steps.map(({ key }) => key))
  })

  it('asks only the last step of a unit report', () => {
    expect(stepsWithoutDecider({ definition: asking(unitReport, admin), roleOf })).toEqual([
      unitReport.steps.at(-1)!.key,
    ])
  })

  it('goes by the role of a position, and takes none that nobody knows', () => {
    for (const position of ['clerk', 'gone'])
      expect(
        stepsWithoutDecider({
          definition: asking(unitReport, { position, relation: 'commune' }),
          roleOf,
        }),
      ).toHaveLength(1)
  })
})

describe('decidesKind', () => {
  it.each([
    ['commune_leader', 'commune_report', true],
    ['unit_head', 'unit_report', true],
    ['unit_head', 'commune_report', false],
    ['commune_admin', 'commune_report', false],
    [null, 'unit_report', false],
  ] as const)('%s on a %s: %s', (role, documentType, decides) => {
    expect(decidesKind({ role, documentType })).toBe(decides)
  })
})
