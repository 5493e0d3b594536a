import { readOwners } from '@/domain/planText/readOwners'
import fc from 'fast-check'

const units = [
  { id: 'vhxh', name: 'Phòng Văn hóa - Xã hội', aliases: [] },
  { id: 'kt', name: 'Phòng Kinh tế', aliases: [] },
  { id: 'vp', name: 'Văn phòng HĐND và UBND', aliases: [] },
  { id: 'tt', name: 'Trung tâm Phục vụ hành chính công', aliases: ['Trung tâm hành chính công xã'] },
  { id: 'ca', name: 'Công an xã', aliases: [] },
  { id: 'dtt', name: 'Đài phát thanh xã', aliases: [] },
  { id: 'ubnd', name: 'Ủy ban nhân dân xã', aliases: [] },
  { id: 'hdnd', name: 'Hội đồng nhân dân xã', aliases: [] },
  { id: 'du', name: 'Đảng ủy xã', aliases: [] },
  { id: 'vpdu', name: 'Văn phòng Đảng ủy', aliases: [] },
  { id: 'ubkt', name: 'Ủy ban Kiểm tra Đảng ủy', aliases: [] },
  { id: 'mttq', name: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã', aliases: ['MTTQ'] },
  { id: 'bank', name: 'Ngân hàng Agribank Phú Ngọc', shortName: 'Agribank', aliases: [] },
]
const brief = (text: string) =>
  readOwners({ text, units }).map((owner) => `${owner.name}: ${owner.unit ?? owner.nature}`)
const flags = (text: string) => readOwners({ text, units }).map((owner) => owner.flags)

describe('readOwners', () => {
  it.each([
    [
      'vhxh',
      [
        'Phòng Văn hóa - Xã hội',
        'Phòng VHXH',
        'PVHXH',
        'Phòng Văn hóa – Xã hội',
        'Phòng Văn hoá - xã hội',
        'Phòng Văn hóa - Xã hội xã',
        'PHÒNG VĂN HÓA - XÃ HỘI',
      ],
    ],
    ['kt', ['Phòng Kinh tế', 'Phòng KT', 'PKT', 'Phòng Kinh tế xã']],
    [
      'vp',
      [
        'VP HĐND-UBND xã',
        'VP.HĐND-UBND xã',
        'Văn phòng HĐND - UBND xã',
        'Văn phòng HĐND và UBND xã',
        'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Lộc Quang',
      ],
    ],
    ['tt', ['TTPVHCC', 'TT PVHCC', 'Trung tâm Phục vụ hành chính công xã', 'Trung tâm hành chính công']],
    ['ca', ['Công an xã', 'Công an', 'Công an xã Lộc Quang']],
    ['dtt', ['Đài phát thanh xã Lộc Quang', 'Đài phát thanh']],
    ['ubnd', ['UBND xã', 'UBND cấp xã', 'UBND', 'Ủy ban nhân dân xã']],
    ['du', ['Đảng ủy', 'Đảng uỷ xã']],
    ['vpdu', ['Văn phòng Đảng ủy', 'Văn phòng Đảng ủy xã']],
    ['ubkt', ['Ủy ban kiểm tra Đảng ủy']],
    ['mttq', ['UBMTTQVN', 'MTTQ', 'Ủy ban MTTQ Việt Nam xã', 'Ủy ban Mặt trận Tổ quốc']],
  ])('knows every name of %s', (unit, names) => {
    expect(names.map((text) => readOwners({ text, units }))).toEqual(
      names.map((name) => [{ raw: name, name, unit, nature: 'unit', flags: [] }]),
    )
  })

  it('finds an external body among the units and still calls it external', () => {
    expect(readOwners({ text: 'Ngân hàng Agribank Phú Ngọc', units })).toEqual([
      {
        raw: 'Ngân hàng Agribank Phú Ngọc',
        name: 'Ngân hàng Agribank Phú Ngọc',
        unit: 'bank',
        nature: 'external',
        flags: [],
      },
    ])
  })

  it.each([
    ['PKT, PVHXH', ['PKT: kt', 'PVHXH: vhxh']],
    ['Phòng VHXH và Phòng KT', ['Phòng VHXH: vhxh', 'Phòng KT: kt']],
    ['Phòng VHXH và các cơ quan', ['Phòng VHXH: vhxh', 'các cơ quan: collective']],
    [
      'Phòng Văn hóa - Xã hội; Văn phòng HĐND và UBND xã',
      ['Phòng Văn hóa - Xã hội: vhxh', 'Văn phòng HĐND và UBND xã: vp'],
    ],
    ['HĐND và UBND xã', ['HĐND: hdnd', 'UBND xã: ubnd']],
    [
      'Các cơ quan, đơn vị có liên quan, UBND xã',
      ['Các cơ quan, đơn vị có liên quan: collective', 'UBND xã: ubnd'],
    ],
    [
      'UBND xã và các cơ quan, đơn vị có liên quan',
      ['UBND xã: ubnd', 'các cơ quan, đơn vị có liên quan: collective'],
    ],
    [
      'Trạm y tế xã, các cơ quan, đơn vị có liên quan, UBND xã',
      ['Trạm y tế xã: unknown', 'các cơ quan, đơn vị có liên quan: collective', 'UBND xã: ubnd'],
    ],
    [
      'Công an tỉnh, Sở, ban ngành tỉnh, UBND xã',
      ['Công an tỉnh: external', 'Sở, ban ngành tỉnh: external', 'UBND xã: ubnd'],
    ],
    ['UBND xã, Viễn thông', ['UBND xã: ubnd', 'Viễn thông: external']],
    [
      'Các phòng, đơn vị thuộc xã, các cơ quan, đơn vị có liên quan, các xóm',
      [
        'Các phòng, đơn vị thuộc xã: collective',
        'các cơ quan, đơn vị có liên quan: collective',
        'các xóm: collective',
      ],
    ],
    [
      'Đảng ủy, HĐND, UBND, MTTQ và các TCCT-XH xã',
      ['Đảng ủy: du', 'HĐND: hdnd', 'UBND: ubnd', 'MTTQ: mttq', 'các TCCT-XH xã: collective'],
    ],
    ['- Phòng Kinh tế;\n- Công an xã.', ['Phòng Kinh tế: kt', 'Công an xã: ca']],
  ])('parts "%s" in order', (text, owners) => {
    expect(brief(text)).toEqual(owners)
  })

  it('parts two names whose separator was lost and says so', () => {
    expect(readOwners({ text: 'Đảng ủy UBND xã', units })).toEqual([
      { raw: 'Đảng ủy UBND xã', name: 'Đảng ủy', unit: 'du', nature: 'unit', flags: ['separator_lost'] },
      { raw: 'Đảng ủy UBND xã', name: 'UBND xã', unit: 'ubnd', nature: 'unit', flags: ['separator_lost'] },
    ])
  })

  it('flags only the part in which the separator was lost', () => {
    expect(brief('Đảng ủy, HĐND, UBND UBMTTQVN')).toEqual([
      'Đảng ủy: du',
      'HĐND: hdnd',
      'UBND: ubnd',
      'UBMTTQVN: mttq',
    ])
    expect(flags('Đảng ủy, HĐND, UBND UBMTTQVN')).toEqual([[], [], ['separator_lost'], ['separator_lost']])
  })

  it('takes an abbreviation one letter off for the unit and says so', () => {
    expect(readOwners({ text: 'PVHXXH', units })).toEqual([
      { raw: 'PVHXXH', name: 'PVHXXH', unit: 'vhxh', nature: 'unit', flags: ['near_name'] },
    ])
  })

  it('has no doubt about a misspelling that was registered as an alias', () => {
    const known = [{ id: 'vhxh', name: 'Phòng Văn hóa - Xã hội', aliases: ['PVHXXH'] }]
    expect(readOwners({ text: 'PVHXXH', units: known })[0]).toMatchObject({ unit: 'vhxh', flags: [] })
  })

  it('does not guess between two units one letter off', () => {
    const similar = [
      { id: 'a', name: 'Phòng A', aliases: ['PVHXA'] },
      { id: 'b', name: 'Phòng B', aliases: ['PVHXB'] },
    ]
    expect(readOwners({ text: 'PVHXC', units: similar })[0]).toMatchObject({ unit: null, nature: 'unknown' })
  })

  it('chooses no unit where a name fits two', () => {
    const twins = [
      { id: 'a', name: 'Trạm Y tế xã', aliases: [] },
      { id: 'b', name: 'Trạm Y tế', aliases: ['Trạm Y tế xã'] },
    ]
    expect(readOwners({ text: 'Trạm Y tế xã', units: twins })).toEqual([
      { raw: 'Trạm Y tế xã', name: 'Trạm Y tế xã', unit: null, nature: 'unit', flags: ['ambiguous_unit'] },
    ])
  })

  it('does not cut a known kind of name in two because the units lack it', () => {
    const few = units.filter((unit) => unit.id === 'ubnd' || unit.id === 'kt')
    expect(readOwners({ text: 'Văn phòng HĐND và UBND xã', units: few })).toMatchObject([
      { name: 'Văn phòng HĐND và UBND xã', unit: null, nature: 'unknown', flags: ['owner_unknown'] },
    ])
    expect(readOwners({ text: 'Phòng Kinh tế, Hạ tầng và Đô thị', units: few })).toMatchObject([
      { name: 'Phòng Kinh tế, Hạ tầng và Đô thị', unit: null, flags: ['owner_unknown'] },
    ])
  })

  it('leaves a remark in brackets with its owner', () => {
    expect(
      readOwners({ text: 'Công an xã (chủ trì, theo dõi), Phòng Kinh tế xã (phối hợp)', units }),
    ).toMatchObject([
      { name: 'Công an xã (chủ trì, theo dõi)', unit: 'ca', flags: ['has_remark'] },
      { name: 'Phòng Kinh tế xã (phối hợp)', unit: 'kt', flags: ['has_remark'] },
    ])
  })

  it('says when a unit is named twice', () => {
    expect(flags('UBND xã; Công an xã, UBND cấp xã')).toEqual([[], [], ['repeated_unit']])
  })

  it('gives a name that nobody knows back as it is', () => {
    expect(readOwners({ text: 'Ông Nguyễn Văn A', units })).toEqual([
      {
        raw: 'Ông Nguyễn Văn A',
        name: 'Ông Nguyễn Văn A',
        unit: null,
        nature: 'unknown',
        flags: ['owner_unknown'],
      },
    ])
  })

  it('finds nobody in an empty cell', () => {
    expect(readOwners({ text: ' \n', units })).toEqual([])
  })

  it('parts nothing in a cell that is a page long', () => {
    expect(readOwners({ text: 'Công an xã, '.repeat(10_000), units })).toHaveLength(1)
  })

  it('loses no unit of a list, whatever separates them', () => {
    const names = fc.array(
      fc.constantFrom('Phòng Kinh tế', 'Công an xã', 'UBND xã', 'TTPVHCC', 'Phòng VHXH'),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    const separators = fc.constantFrom('; ', ', ', ' và ', ';')
    fc.assert(
      fc.property(names, separators, (list, separator) => {
        const read = readOwners({ text: list.join(separator), units })
        return (
          read.map((owner) => owner.name).join('|') === list.join('|') && read.every((owner) => owner.unit)
        )
      }),
    )
  })
})
