import { CLEARS, sixClears, type ClearsAsked } from '@/domain/plan/sixClears'

const clearTask: ClearsAsked = {
  list: 'task',
  asked: CLEARS,
  leads: [{ nature: 'unit', confirmed: false }],
  work: 'Lắp đặt hệ thống họp trực tuyến',
  hasTime: true,
  hasOfficial: true,
  product: 'Biên bản nghiệm thu',
  authority: 'Chủ tịch UBND xã',
}
const gapsOf = (change: Partial<ClearsAsked>) => sixClears({ ...clearTask, ...change })

describe('sixClears', () => {
  it('finds nothing missing in a row that has all six', () => {
    expect(sixClears(clearTask)).toEqual({ clear: 6, of: 6, gaps: [] })
  })

  it.each([
    ['no_lead', 'person', { leads: [] }],
    ['lead_undecided', 'person', { leads: [{ nature: 'collective' as const, confirmed: false }] }],
    ['no_work', 'work', { work: ' ' }],
    ['no_time', 'time', { hasTime: false }],
    ['no_responsible_official', 'responsibility', { hasOfficial: false }],
    ['no_product', 'product', { product: '' }],
    ['no_authority', 'authority', { authority: '' }],
  ])('names %s as the gap of %s', (gap, clear, change) => {
    expect(gapsOf(change)).toEqual({ clear: 5, of: 6, gaps: [{ clear, gap }] })
  })

  it('asks an indicator for its target', () => {
    expect(gapsOf({ list: 'indicator', product: '' }).gaps).toEqual([
      { clear: 'product', gap: 'no_target_set' },
    ])
  })

  it('takes a collective lead for clear once somebody confirmed who reports', () => {
    expect(gapsOf({ leads: [{ nature: 'collective', confirmed: true }] }).gaps).toEqual([])
  })

  it('takes a joint lead for clear as soon as one of them is a unit', () => {
    expect(
      gapsOf({
        leads: [
          { nature: 'collective', confirmed: false },
          { nature: 'unit', confirmed: false },
        ],
      }).gaps,
    ).toEqual([])
  })

  it('does not ask for authority in a plan of five clears', () => {
    expect(gapsOf({ authority: '', asked: ['person', 'work', 'time', 'responsibility', 'product'] })).toEqual(
      {
        clear: 5,
        of: 5,
        gaps: [],
      },
    )
  })

  it('tells the gaps in the order of the clears', () => {
    expect(gapsOf({ authority: '', leads: [], product: '' }).gaps.map(({ clear }) => clear)).toEqual([
      'person',
      'product',
      'authority',
    ])
  })
})
