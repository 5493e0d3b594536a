import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import { figureOffers } from '@/domain/report/figureOffers'

const [last, other] = [60, 61].map((value) => ({ ...NOTHING_REPORTED, value }))
const row = {
  kind: 'percent' as const,
  basis: 'snapshot' as const,
  ratio: false,
  last: last!,
  lastFrom: 'before',
  also: [{ report: 'twin', reported: other! }],
}
const offered = (changes: Partial<Parameters<typeof figureOffers>[0]>) =>
  figureOffers({ ...row, ...changes }).map(({ report }) => report)

it('a row offers last period’s figure, then those of other plans', () => {
  expect(offered({})).toEqual(['before', 'twin'])
})

it('what happens within a period is not offered from the last one', () => {
  expect(offered({ basis: 'flow' })).toEqual(['twin'])
})

it('a missing figure is not offered', () => {
  expect(offered({ last: NOTHING_REPORTED })).toEqual(['twin'])
})

it('a percent without its parts is not offered where the form asks for them', () => {
  const parts = { ...last!, numerator: 6, denominator: 10 }
  expect(offered({ ratio: true })).toEqual([])
  expect(offered({ ratio: true, last: parts })).toEqual(['before'])
})
