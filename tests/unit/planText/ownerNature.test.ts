import { readOwners } from '@/domain/planText/readOwners'

describe('who an owner is, told by rule', () => {
  it.each([
    ['Các cơ quan, đơn vị'],
    ['Các cơ quan, đơn vị có liên quan'],
    ['các cơ quan'],
    ['Cơ quan, đơn vị liên quan'],
    ['Các cơ quan ban, ngành'],
    ['Các cơ quan, ban ngành'],
    ['Các đơn vị thuộc UBND xã'],
    ['Các ngành, đơn vị có liên quan'],
    ['các TCCT-XH xã'],
    ['các tổ chức đoàn thể - chính trị xã'],
    ['Các trường học trên địa bàn'],
    ['Các thôn trên địa bàn xã'],
  ])('keeps "%s" whole, a collective', (text) => {
    expect(readOwners({ text, units: [] })).toEqual([
      { raw: text, name: text, unit: null, nature: 'collective', flags: [] },
    ])
  })

  it.each([
    ['Viễn thông'],
    ['Các Doanh nghiệp'],
    ['Doanh nghiệp, hợp tác xã'],
    ['Doanh nghiệp, tổ hợp tác xã và hộ kinh doanh'],
    ['Công an tỉnh'],
    ['Sở, ban ngành tỉnh'],
    ['Sở, ban, ngành tỉnh'],
    ['Sở Khoa học và Công nghệ'],
    ['Sở Văn hóa, Thể thao và Du lịch'],
    ['Ban Chỉ đạo tỉnh'],
  ])('keeps "%s" whole, somebody outside', (text) => {
    expect(readOwners({ text, units: [] })).toEqual([
      { raw: text, name: text, unit: null, nature: 'external', flags: [] },
    ])
  })
})
