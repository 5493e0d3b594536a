import { differences } from '@/domain/approval/differences'
import { communeReport } from '@/domain/approval/presets'

const [leader, province] = communeReport.steps as [
  (typeof communeReport.steps)[number],
  (typeof communeReport.steps)[number],
]

describe('differences between two ladders', () => {
  it('are none between a ladder and itself', () => {
    expect(differences({ before: communeReport, after: structuredClone(communeReport) })).toEqual([])
  })

  it('name the setting with what it was and is', () => {
    const after = { ...communeReport, maxRounds: 3, steps: [{ ...leader, reasonMinLength: 9 }, province] }
    expect(differences({ before: communeReport, after })).toEqual([
      { kind: 'ladder', setting: 'maxRounds', before: 5, after: 3 },
      { kind: 'step', step: after.steps[0], setting: 'reasonMinLength', before: 3, after: 9 },
    ])
  })

  it('name steps that are new, gone or in another place', () => {
    const extra = { ...leader, key: 'extra' }
    const after = { ...communeReport, steps: [province, extra] }
    expect(differences({ before: communeReport, after }).map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ])
    const turned = { ...communeReport, steps: [province, leader] }
    expect(differences({ before: communeReport, after: turned })).toEqual([
      { kind: 'moved', before: ['leader', 'province'], after: ['province', 'leader'] },
    ])
  })

  it('do not see a setting that is absent where it was null', () => {
    const { due: _, ...plain } = leader
    const before = { ...communeReport, steps: [plain, province] }
    const after = { ...communeReport, steps: [{ ...plain, due: undefined }, province] }
    expect(differences({ before, after })).toEqual([])
  })
})
