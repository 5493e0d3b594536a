import { typedTexts } from '@/domain/report/typedTexts'

describe('what was typed into a form', () => {
  it('is told from all else that a form sends', () => {
    expect(
      typedTexts({ 'v.a.value': '5', 'n.results': 'x', revision: '3', khoa: 'y', 'v.a': 'z', 'a.b.c': 'd' }),
    ).toEqual({ 'v.a.value': '5', 'n.results': 'x' })
  })

  it('has one spelling and plain line ends', () => {
    expect(typedTexts({ 'n.results': ' Ho\u0300a\r\nbi\u0300nh ' })).toEqual({
      'n.results': 'Hòa\nbình',
    })
  })

  it('knows a box that was not ticked from one that was not there', () => {
    expect([
      typedTexts({}),
      typedTexts({ 'asks.nothing': '1' }),
      typedTexts({ 'asks.nothing': '1', nothing: '1' }),
    ]).toEqual([{}, { nothing: '' }, { nothing: '1' }])
  })
})
