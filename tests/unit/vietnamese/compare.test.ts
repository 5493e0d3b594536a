import { compare } from '@/domain/vietnamese/compare'

describe('compare', () => {
  it('follows the Vietnamese alphabet', () => {
    expect(['Đồng Nai', 'Ân', 'An', 'Du', 'Ăn', 'Ê', 'Ea'].sort(compare)).toEqual([
      'An',
      'Ăn',
      'Ân',
      'Du',
      'Đồng Nai',
      'Ea',
      'Ê',
    ])
  })

  it('puts the letter before the tone', () => {
    expect(['Lộc Quang', 'Lợi Bác', 'Lộc Ninh'].sort(compare)).toEqual(['Lộc Ninh', 'Lộc Quang', 'Lợi Bác'])
  })

  it('puts Thôn 2 before Thôn 10', () => {
    expect(['Thôn 10', 'Thôn 2'].sort(compare)).toEqual(['Thôn 2', 'Thôn 10'])
  })
})
