import { commonUnits } from '@/domain/planText/owner/commonUnits'
import { ownerNames } from '@/domain/planText/owner/ownerNames'

const common = commonUnits({ type: 'xã' })
const units = [
  { id: 'u1', name: 'Trạm Y tế xã Suối Ngàn', aliases: [] },
  { id: 'u2', name: 'Phòng Văn hóa - Xã hội', aliases: ['Tổ văn xã'] },
]
const brief = (text: string, known = units) =>
  ownerNames({ units: known, common })(text).map(({ name, unit, nature }) =>
    [name, unit ?? nature].join(': '),
  )

describe('ownerNames', () => {
  it('names a body in full, by its own units first', () => {
    expect(brief('PVHXH; Tổ văn xã; TYT; PKT')).toEqual([
      'Phòng Văn hóa - Xã hội: u2',
      'Phòng Văn hóa - Xã hội: u2',
      'Trạm Y tế xã Suối Ngàn: u1',
      'Phòng Kinh tế: unit',
    ])
  })

  it('knows the bodies that every commune has without being told', () => {
    expect(brief('VP.HĐND-UBND xã, TTPVHCC', [])).toEqual([
      'Văn phòng HĐND và UBND: unit',
      'Trung tâm Phục vụ hành chính công: unit',
    ])
  })

  it.each([
    ['VP HĐND-UBND xã và Công an xã', ['Văn phòng HĐND và UBND', 'Công an xã']],
    ['Văn phòng HĐND và UBND xã, các thôn', ['Văn phòng HĐND và UBND', 'các thôn']],
    ['Phòng Kinh tế, Hạ tầng và Đô thị, Trạm Y tế', ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Trạm Y tế']],
    [
      'Phòng VHXH; Phòng KT; Đảng ủy UBND xã',
      ['Phòng Văn hóa - Xã hội', 'Phòng Kinh tế', 'Đảng ủy', 'UBND xã'],
    ],
  ])('parts "%s"', (text, names) => {
    expect(ownerNames({ units: [], common })(text).map(({ name }) => name)).toEqual(names)
  })

  it.each([
    'các cơ quan',
    'Các cơ quan ban, ngành',
    'Các đơn vị thuộc UBND xã',
    'Cơ quan, đơn vị liên quan',
    'Các ngành, đơn vị có liên quan',
    'Các phòng, ban, đơn vị trực thuộc',
  ])('calls everybody by one name: "%s"', (text) => {
    expect(brief(text)).toEqual(['Các cơ quan, đơn vị: collective'])
  })

  it('keeps the name of a group that is not everybody', () => {
    expect(brief('Các trường học trên địa bàn')).toEqual(['Các trường học trên địa bàn: collective'])
  })

  it('keeps the words of the cell beside the name', () => {
    expect(ownerNames({ units, common })('PVHXXH')).toEqual([
      { raw: 'PVHXXH', name: 'Phòng Văn hóa - Xã hội', unit: 'u2', nature: 'unit', flags: ['near_name'] },
    ])
  })
})
