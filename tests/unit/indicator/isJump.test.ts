import { isJump } from '@/domain/indicator/isJump'
import type { Kind } from '@/domain/indicator/types'

const jump = (
  before: number | null,
  after: number | null,
  limit: number | null = 50,
  kind: Kind = 'number',
) => isJump({ kind, before, after, limit })

describe('a figure', () => {
  it('jumps when it differs from the last one by more than the limit, up or down', () => {
    expect([jump(100, 150), jump(100, 150.5), jump(100, 50), jump(100, 49)]).toEqual([
      false,
      true,
      false,
      true,
    ])
  })

  it('is measured by the size of the last one, whatever its sign', () => {
    expect([jump(-100, -140), jump(-100, 100), jump(-100, -151)]).toEqual([false, true, true])
  })

  it('jumps from zero to anything but zero', () => {
    expect([jump(0, 0), jump(0, 0.1)]).toEqual([false, true])
  })

  it('does not jump where either is missing, as in the first period', () => {
    expect([jump(null, 10), jump(10, null)]).toEqual([false, false])
  })

  it('does not jump where the plan does not ask', () => {
    expect(jump(1, 1000, null)).toBe(false)
  })

  it('does not jump by the noise of computing with fractions', () => {
    expect(jump(0.2, 0.3)).toBe(false)
  })

  it.each<[Kind, boolean]>([
    ['percent', true],
    ['number', true],
    ['range', false],
    ['text', false],
  ])('of the kind %s jumps: %s', (kind, expected) => {
    expect(jump(10, 100, 50, kind)).toBe(expected)
  })
})
