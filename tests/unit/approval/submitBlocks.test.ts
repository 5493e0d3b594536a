import { submitBlocks } from '@/domain/approval/submitBlocks'
import { issuedLadder, situation, world, type World } from './world'

const codes = (doc: Partial<World['doc']>) =>
  submitBlocks(situation(world({ workflow: issuedLadder({ gate: 'children_decided' }), doc }), 'an')).map(
    ({ code, params }) => ({ code, ...params }),
  )

describe('what keeps a document from being submitted', () => {
  it('is nothing when all is in', () => {
    expect(codes({ gate: { expected: ['u1'], decided: ['u1'] } })).toEqual([])
  })

  it('is told all at once, in the order in which it is mended', () => {
    const doc = {
      gate: { expected: ['u1', 'u2'], decided: ['u1'] },
      childrenChanged: true,
      changedUnits: ['Công an xã', 'Phòng Kinh tế'],
      requiredMissing: 3,
    }
    expect(codes(doc)).toEqual([
      { code: 'gate_open', missing: 1, expected: 2 },
      { code: 'children_changed', units: 'Công an xã, Phòng Kinh tế' },
      { code: 'required_rows_missing', count: 3 },
    ])
  })
})
