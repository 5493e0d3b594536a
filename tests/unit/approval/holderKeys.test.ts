import { holderKeys } from '@/domain/approval/holderKeys'

describe('holderKeys', () => {
  it('gives the role at the organisation of the appointment and the position', () => {
    expect(holderKeys({ appointments: [{ role: 'officer', position: 'pos1', organisation: 'u1' }] })).toEqual(
      ['role:officer@u1', 'position:pos1'],
    )
  })

  it('names a key once however often it is held', () => {
    const keys = holderKeys({
      appointments: [
        { role: 'officer', position: 'pos1', organisation: 'u1' },
        { role: 'officer', position: 'pos2', organisation: 'u1' },
      ],
    })
    expect(keys).toEqual(['role:officer@u1', 'position:pos1', 'position:pos2'])
  })

  it('gives nothing to somebody without an appointment', () => {
    expect(holderKeys({ appointments: [] })).toEqual([])
  })
})
