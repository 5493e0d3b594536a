import { differsFromComposed } from '@/domain/rollup/differsFromComposed'

const differs = (composed: number | null, value: number | null) =>
  differsFromComposed({ composed: composed === null ? null : { value: composed }, reported: { value } })

describe('a figure beside what the shorter periods give', () => {
  it('needs a reason when it is another one', () => {
    expect(differs(12, 13)).toBe(true)
    expect(differs(0, 1)).toBe(true)
  })

  it('needs none when it is the same, empty, or there is nothing to compare it with', () => {
    expect(differs(12, 12)).toBe(false)
    expect(differs(12, null)).toBe(false)
    expect(differs(null, 5)).toBe(false)
    expect(differsFromComposed({ composed: { value: null }, reported: { value: 5 } })).toBe(false)
  })
})
