import type { Appointment } from '@/domain/access/actor'
import { communeReport, plan, smallCommuneUnitReport, unitReport } from '@/domain/approval/presets'
import { stepsHeld } from '@/domain/delegation/stepsHeld'
import { held } from './held'

const ladders = [unitReport, communeReport, plan]
const keys = (...holds: Appointment[]) =>
  stepsHeld({ ladders, documentTypes: [], holds }).map(({ key }) => key)

describe('the steps that somebody decides', () => {
  it.each([
    ['focal_officer', ['focal']],
    ['commune_leader', ['focal', 'leader']],
    ['officer', []],
    ['commune_admin', []],
  ] as const)('of a commune by the post of %s are %j', (role, expected) => {
    expect(keys(held(role))).toEqual(expected)
  })

  it('are those of the province in its own office alone', () => {
    expect(keys(held('province_officer', { commune: null, organisation: 'p1' }))).toEqual(['province'])
    expect(keys(held('province_officer'))).toEqual([])
  })

  it('are those of a unit for its head where the ladder asks the other units', () => {
    const holds = [held('unit_head', { unit: 'u1', organisation: 'u1' })]
    const documentTypes = [] as const
    expect(stepsHeld({ ladders: [smallCommuneUnitReport], documentTypes, holds })).toHaveLength(1)
    expect(stepsHeld({ ladders: [unitReport], documentTypes, holds })).toEqual([])
  })

  it('are those that name the position itself', () => {
    const [step] = unitReport.steps
    const assignees = [{ position: 'seat', relation: 'commune' as const }]
    const own = [{ ...unitReport, steps: [{ ...step!, key: 'own', assignees }] }]
    const by = (position: string) =>
      stepsHeld({ ladders: own, documentTypes: [], holds: [held('officer', { position })] }).length
    expect([by('seat'), by('another seat')]).toEqual([1, 0])
  })

  it('are those of the kinds of document asked about', () => {
    const holds = [held('commune_leader')]
    const of = (documentTypes: ('plan' | 'unit_report')[]) =>
      stepsHeld({ ladders, documentTypes, holds }).map(({ key }) => key)
    expect([of(['plan']), of(['unit_report'])]).toEqual([['leader'], ['focal']])
  })
})
