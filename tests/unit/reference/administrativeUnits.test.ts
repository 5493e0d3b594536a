import { administrativeUnits, type RawTable, type RawWard } from '@/seeds/reference/administrativeUnits'
import { printUnits } from '@/seeds/reference/printUnits'
import { patch, tables, unitsText } from './referenceFiles'

const units = administrativeUnits({ tables, patch })
const communeOf = (code: string) => units.communes.find((one) => one.code === code)
const countBy = (words: readonly string[]) =>
  words.reduce<Record<string, number>>((counts, word) => ({ ...counts, [word]: (counts[word] ?? 0) + 1 }), {})

const withWards = (change: (wards: RawWard[]) => RawWard[]): RawTable[] =>
  tables.map((table) =>
    table.name === 'wards' ? { ...table, data: change(table.data as RawWard[]) } : table,
  )

describe('the administrative units', () => {
  it('are 34 provinces and 3,321 communes', () => {
    expect([units.provinces.length, units.communes.length]).toEqual([34, 3321])
  })

  it('are 2,611 communes, 697 wards and 13 special zones since ten communes of Đồng Nai became wards', () => {
    expect(countBy(units.communes.map(({ communeType }) => communeType))).toEqual({
      commune: 2611,
      ward: 697,
      special_zone: 13,
    })
  })

  it('were 2,621 communes, 687 wards and 13 special zones on 1 July 2025', () => {
    expect(countBy(units.communes.map(({ names }) => names[0]!.communeType))).toEqual({
      commune: 2621,
      ward: 687,
      special_zone: 13,
    })
  })

  it('are 27 provinces and 7 cities', () => {
    expect(
      countBy(units.provinces.map(({ name }) => (name.startsWith('Tỉnh ') ? 'province' : 'city'))),
    ).toEqual({
      province: 27,
      city: 7,
    })
  })

  it('hold the communes of the five demo plans under their official codes', () => {
    expect(['25292', '25270', '29341', '05719', '06601'].map((code) => communeOf(code)?.name)).toEqual([
      'Xã Lộc Quang',
      'Phường Lộc Ninh',
      'Xã Tiểu Cần',
      'Xã Sảng Mộc',
      'Xã Lợi Bác',
    ])
  })

  it('keep the name under which Lộc Ninh issued its plan, up to the day before it became a ward', () => {
    expect(communeOf('25270')).toEqual({
      code: '25270',
      otherCodes: [],
      provinceCode: '75',
      name: 'Phường Lộc Ninh',
      communeType: 'ward',
      names: [
        { name: 'Xã Lộc Ninh', communeType: 'commune', from: '2025-07-01', to: '2026-04-29' },
        { name: 'Phường Lộc Ninh', communeType: 'ward', from: '2026-04-30', to: null },
      ],
    })
  })

  it('call Đồng Nai a city since 30 April 2026', () => {
    expect(units.provinces.find(({ code }) => code === '75')).toEqual({
      code: '75',
      name: 'Thành phố Đồng Nai',
      names: [
        { name: 'Tỉnh Đồng Nai', from: '2025-07-01', to: '2026-04-29' },
        { name: 'Thành phố Đồng Nai', from: '2026-04-30', to: null },
      ],
    })
  })

  it('changed a name only where the patch says so', () => {
    const renamed = [...units.provinces, ...units.communes].filter(({ names }) => names.length > 1)
    expect(renamed.map(({ code }) => code)).toEqual(['75', ...patch.communes.map(({ code }) => code)])
  })

  it('give the two communes that other lists number differently both codes', () => {
    const coded = units.communes.filter(({ otherCodes }) => otherCodes.length > 0)
    expect(coded.map(({ code, otherCodes }) => [code, ...otherCodes])).toEqual([
      ['06970', '06978'],
      ['23737', '23938'],
    ])
  })

  it('are written in NFC, also the 32 that the package is not', () => {
    const raw = tables.find(({ name }) => name === 'wards')!.data as RawWard[]
    const loose = raw.filter(({ name }) => name !== name.normalize('NFC'))
    expect(loose).toHaveLength(32)
    expect(loose.map(({ ward_code: code }) => communeOf(code)?.names[0]?.name)).toEqual(
      loose.map(({ name }) => name.normalize('NFC')),
    )
    expect(units.communes.filter(({ name }) => name !== name.normalize('NFC'))).toEqual([])
  })

  it('have codes that occur once, other codes included', () => {
    const codes = [...units.provinces, ...units.communes].map(({ code }) => code)
    const all = [...codes, ...units.communes.flatMap(({ otherCodes }) => otherCodes)]
    expect(new Set(all).size).toBe(34 + 3321 + 2)
  })

  it('have names that occur once inside a province, and not in the country', () => {
    expect(new Set(units.communes.map(({ provinceCode, name }) => `${provinceCode} ${name}`)).size).toBe(3321)
    expect(units.communes.filter(({ name }) => name === 'Xã Tân Tiến')).toHaveLength(7)
  })

  it('stand by code, each in a province of the list', () => {
    const codes = units.communes.map(({ code }) => code)
    expect(codes).toEqual([...codes].sort())
    const provinces = new Set(units.provinces.map(({ code }) => code))
    expect(units.communes.filter(({ provinceCode }) => !provinces.has(provinceCode))).toEqual([])
  })

  it('are what the file in the tree holds', () => {
    expect(printUnits(units) === unitsText).toBe(true)
  })
})

describe('a package or patch that does not fit', () => {
  it('is refused when a commune is missing', () => {
    expect(() => administrativeUnits({ tables: withWards((wards) => wards.slice(1)), patch })).toThrow(
      'The package holds 3320 communes where there are 3321.',
    )
  })

  it('is refused when a code stands twice', () => {
    const doubled = withWards((wards) =>
      wards.map((ward, place) => (place === 1 ? { ...ward, ward_code: wards[0]!.ward_code } : ward)),
    )
    expect(() => administrativeUnits({ tables: doubled, patch })).toThrow('Code 00004 stands twice.')
  })

  it('is refused when a commune lies in no known province', () => {
    const strayed = withWards((wards) =>
      wards.map((ward, place) => (place === 0 ? { ...ward, province_code: '99' } : ward)),
    )
    expect(() => administrativeUnits({ tables: strayed, patch })).toThrow(
      'Commune 00004 lies in province 99, which is not in the package.',
    )
  })

  it('is refused when a name begins with no type of commune', () => {
    const untyped = withWards((wards) =>
      wards.map((ward, place) => (place === 0 ? { ...ward, name: 'Ba Đình' } : ward)),
    )
    expect(() => administrativeUnits({ tables: untyped, patch })).toThrow("The name 'Ba Đình' of unit 00004")
  })

  it('is refused when the patch names a code that is not there', () => {
    const wrong = {
      ...patch,
      communes: [{ code: '99999', provinceCode: '75', from: 'Xã Lộc Ninh', to: 'Phường Lộc Ninh' }],
    }
    expect(() => administrativeUnits({ tables, patch: wrong })).toThrow(
      'The patch changes 99999, which is not in the package.',
    )
  })

  it('is refused when the patch knows the unit by another name or in another province', () => {
    const name = {
      ...patch,
      communes: [{ code: '25292', provinceCode: '75', from: 'Xã Lộc Ninh', to: 'Phường Lộc Ninh' }],
    }
    expect(() => administrativeUnits({ tables, patch: name })).toThrow(
      "The patch takes 25292 for 'Xã Lộc Ninh' of province 75; it is 'Xã Lộc Quang' of 75.",
    )
    const province = { ...patch, otherCodes: [{ ...patch.otherCodes[0]!, provinceCode: '75' }] }
    expect(() => administrativeUnits({ tables, patch: province })).toThrow('The patch takes 06970')
  })
})
