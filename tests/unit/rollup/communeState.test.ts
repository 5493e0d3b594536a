import { communeState } from '@/domain/rollup/communeState'

const communeDueAt = '2026-11-19T16:59:59.999Z'
const before = '2026-11-10T02:00:00.000Z'
const after = '2026-11-19T17:00:00.000Z'
const commune = { official: false, valueMissing: true, reachedProvince: false, now: before, communeDueAt }

describe('communeState', () => {
  it.each([before, after])('of an accepted report with the figure is official, on %s', (now) => {
    expect(communeState({ ...commune, official: true, valueMissing: false, now })).toBe('official')
  })

  it('of an accepted report without the figure is missing', () => {
    expect(communeState({ ...commune, official: true, reachedProvince: true, now: after })).toBe('missing')
  })

  it.each([true, false])(
    'of a report that lies with the province is waiting, late or not (%s)',
    (valueMissing) => {
      expect(communeState({ ...commune, reachedProvince: true, valueMissing, now: after })).toBe('waiting')
    },
  )

  it('of a report not yet there is waiting up to its due moment and late after it', () => {
    expect(communeState(commune)).toBe('waiting')
    expect(communeState({ ...commune, now: communeDueAt })).toBe('waiting')
    expect(communeState({ ...commune, now: after })).toBe('late')
  })

  it('is never late without a due moment', () => {
    expect(communeState({ ...commune, communeDueAt: null, now: after })).toBe('waiting')
  })
})
