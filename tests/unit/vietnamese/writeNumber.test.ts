import { readNumber } from '@/domain/vietnamese/readNumber'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import fc from 'fast-check'

describe('writeNumber', () => {
  it.each([
    [5713, '5.713'],
    [99.81, '99,81'],
    [1234567.5, '1.234.567,5'],
    [0.8, '0,8'],
    [-2.5, '-2,5'],
    [-0, '0'],
    [100, '100'],
  ])('writes %d as %s', (value, text) => {
    expect(writeNumber({ value })).toBe(text)
  })

  it('rounds to the decimals that are asked for and shows no trailing zeros', () => {
    expect([61.245, 61.2, 61].map((value) => writeNumber({ value, decimals: 2 }))).toEqual([
      '61,25',
      '61,2',
      '61',
    ])
  })

  it('writes nothing that reads back as another number', () => {
    const numbers = fc
      .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }))
      .map(([digits, decimals]) => Number(`${digits}e-${decimals}`))
    fc.assert(
      fc.property(numbers, (value) => {
        const read = readNumber({ text: writeNumber({ value }) })
        return read.ok && Object.is(read.value.value, value === 0 ? 0 : value)
      }),
    )
  })
})
