import { describeUnits } from '@/seeds/reference/describeUnits'
import type { KnownUnit } from '@/seeds/reference/readKnownUnits'
import { unitsToWrite } from '@/seeds/reference/unitsToWrite'

const units = describeUnits({
  provinces: [{ code: '75', names: [{ name: 'Thành phố Đồng Nai', from: '2026-04-30' }] }],
  communes: [
    {
      code: '25270',
      provinceCode: '75',
      names: [
        { name: 'Xã Lộc Ninh', from: '2025-07-01' },
        { name: 'Phường Lộc Ninh', from: '2026-04-30' },
      ],
    },
    {
      code: '06970',
      provinceCode: '22',
      otherCodes: ['06978'],
      names: [{ name: 'Xã Ba Chẽ', from: '2025-07-01' }],
    },
  ],
})

const asKnown = (): KnownUnit[] =>
  unitsToWrite({ units, known: new Map() }).map(({ code, name, otherCodes, names }) => ({
    code,
    name,
    otherCodes,
    names,
    otherNames: [],
  }))

const writtenOver = (change: (unit: KnownUnit) => KnownUnit, code: string) =>
  unitsToWrite({
    units,
    known: new Map(asKnown().map((unit) => [unit.code, unit.code === code ? change(unit) : unit])),
  })

describe('the units to write', () => {
  it('are all of them in an empty database, found under current and former names', () => {
    expect(
      unitsToWrite({ units, known: new Map() }).map(({ code, parent, searchKey }) => [
        code,
        parent,
        searchKey,
      ]),
    ).toEqual([
      ['75', null, 'thanh pho dong nai'],
      ['25270', '75', 'phuong loc ninh | xa loc ninh'],
      ['06970', '22', 'xa ba che'],
    ])
  })

  it('are none when everything is there already', () => {
    expect(writtenOver((unit) => unit, '25270')).toEqual([])
  })

  it('are those that the database knows by the names of before a change of law, under the other names given there too', () => {
    const before = (unit: KnownUnit): KnownUnit => ({
      ...unit,
      name: 'Xã Lộc Ninh',
      names: [{ name: 'Xã Lộc Ninh', communeType: 'commune', from: '2025-07-01', to: null }],
      otherNames: ['TT. Lộc Ninh'],
    })
    expect(writtenOver(before, '25270').map(({ code, searchKey }) => [code, searchKey])).toEqual([
      ['25270', 'phuong loc ninh | tt. loc ninh | xa loc ninh'],
    ])
  })

  it.each([
    ['name', (unit: KnownUnit) => ({ ...unit, name: 'Xã Khác' })],
    ['code', (unit: KnownUnit) => ({ ...unit, otherCodes: [] })],
    [
      'first day',
      (unit: KnownUnit) => ({ ...unit, names: unit.names.map((one) => ({ ...one, from: '2025-06-01' })) }),
    ],
    [
      'last day',
      (unit: KnownUnit) => ({ ...unit, names: unit.names.map((one) => ({ ...one, to: '2026-06-01' })) }),
    ],
    [
      'type',
      (unit: KnownUnit) => ({ ...unit, names: unit.names.map((one) => ({ ...one, communeType: null })) }),
    ],
    ['dated name', (unit: KnownUnit) => ({ ...unit, names: [] })],
  ])('include one with another or a missing %s', (_what, change) => {
    expect(writtenOver(change, '06970').map(({ code }) => code)).toEqual(['06970'])
  })

  it('leave alone a unit for which a later name has been recorded', () => {
    const later = (unit: KnownUnit): KnownUnit => ({
      ...unit,
      name: 'Phường Ba Chẽ',
      names: [...unit.names, { name: 'Phường Ba Chẽ', communeType: 'ward', from: '2027-01-01', to: null }],
    })
    expect(writtenOver(later, '06970')).toEqual([])
  })

  it('leave alone a code that somebody has added', () => {
    expect(writtenOver((unit) => ({ ...unit, otherCodes: [...unit.otherCodes, '12345'] }), '06970')).toEqual(
      [],
    )
  })
})
