import { readNumber } from '@/domain/vietnamese/readNumber'

describe('readNumber', () => {
  it.each([
    ['8,05', 8.05],
    ['0.8', 0.8],
    ['0,7', 0.7],
    ['1.183', 1183],
    ['5.713', 5713],
    ['0.183', 0.183],
    ['1234.567', 1234.567],
    ['12.34', 12.34],
    ['1.1834', 1.1834],
    ['1.183.456', 1183456],
    ['1.183,5', 1183.5],
    ['1,183.5', 1183.5],
    ['1,183,456', 1183456],
    ['1 183', 1183],
    ['1\u00a0183,25', 1183.25],
    ['01', 1],
    ['08', 8],
    ['000', 0],
    ['-5', -5],
    ['−2,5', -2.5],
    ['-0', 0],
    [' 98 ', 98],
  ])('reads %s as %d', (text, value) => {
    expect(readNumber({ text })).toEqual({ ok: true, value: expect.objectContaining({ value }) })
  })

  it('keeps the text as it was given', () => {
    expect(readNumber({ text: ' 08 ' })).toEqual({
      ok: true,
      value: { value: 8, raw: ' 08 ', doubtful: false },
    })
  })

  it.each([
    ['1,183', true],
    ['12,345', true],
    ['0,183', false],
    ['1.183', false],
    ['8,05', false],
  ])('says of %s that its comma may have been meant as thousands: %s', (text, doubtful) => {
    expect(readNumber({ text })).toEqual({ ok: true, value: expect.objectContaining({ doubtful }) })
  })

  it.each([
    '',
    'Có',
    '60%',
    '≥ 60',
    '1.18.456',
    '1.183.45',
    '12,34.5',
    '1,2,3',
    '.5',
    '5,',
    '1e5',
    '1 18',
    '- 5',
    'NaN',
  ])('refuses "%s"', (text) => {
    expect(readNumber({ text })).toMatchObject({
      ok: false,
      refusal: { kind: 'shape', code: 'number_unreadable' },
    })
  })

  it('refuses more digits than can be kept exactly', () => {
    expect(readNumber({ text: '9007199254740993' })).toMatchObject({
      ok: false,
      refusal: { code: 'number_too_long' },
    })
  })

  it('does not count leading zeros as digits', () => {
    expect(readNumber({ text: '0'.repeat(30) + '7' })).toMatchObject({ ok: true, value: { value: 7 } })
  })
})
