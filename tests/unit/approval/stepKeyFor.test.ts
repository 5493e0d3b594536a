import fc from 'fast-check'
import { stepKeyFor } from '@/domain/approval/stepKeyFor'

describe('the key of a step that was given only a name', () => {
  it('is made of the name, without marks', () => {
    expect(stepKeyFor({ label: 'Lãnh đạo xã', taken: [] })).toBe('lanh_dao_xa')
  })
  it('takes a number where the name is taken', () => {
    expect(stepKeyFor({ label: 'Lãnh đạo xã', taken: ['lanh_dao_xa', 'lanh_dao_xa_2'] })).toBe(
      'lanh_dao_xa_3',
    )
  })
  it('never stands for the author', () => {
    expect(stepKeyFor({ label: 'Author', taken: [] })).not.toBe('author')
  })
  it('is always a key that a ladder accepts, and free', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.constantFrom('step', 'step_2', 'a')),
        (label, taken) => {
          const key = stepKeyFor({ label, taken })
          expect(key).toMatch(/^[a-z][a-z0-9_]{1,31}$/)
          expect(taken).not.toContain(key)
        },
      ),
    )
  })
})
