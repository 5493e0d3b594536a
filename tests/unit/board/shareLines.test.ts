import fc from 'fast-check'
import { linesOf, shareLines } from '@/domain/board/shareLines'

const list = fc.record({ count: fc.nat(60), lines: fc.integer({ min: 1, max: 3 }) })
const asked = fc.record({
  lists: fc.array(list, { minLength: 1, maxLength: 6 }),
  budget: fc.integer({ min: 6, max: 60 }),
})

describe('lists that share the lines of a sheet', () => {
  it('are shown whole where there is room', () => {
    expect(
      shareLines({
        lists: [
          { count: 3, lines: 1 },
          { count: 2, lines: 3 },
        ],
        budget: 9,
      }),
    ).toEqual([3, 2])
  })

  it('leave room for each other: a long one does not crowd out a short one', () => {
    const lists = [
      { count: 50, lines: 1 },
      { count: 2, lines: 3 },
    ]
    expect(shareLines({ lists, budget: 16 })).toEqual([9, 2])
  })

  it('never take more lines than there are, the one that tells of the rest included', () => {
    fc.assert(
      fc.property(asked, ({ lists, budget }) => {
        const shown = shareLines({ lists, budget })
        expect(linesOf({ lists, shown })).toBeLessThanOrEqual(Math.max(budget, lists.length))
        expect(shown.every((count, index) => count <= lists[index]!.count)).toBe(true)
      }),
    )
  })

  it('show no less of anything when there is more room', () => {
    fc.assert(
      fc.property(asked, ({ lists, budget }) => {
        const [less, more] = [shareLines({ lists, budget }), shareLines({ lists, budget: budget + 40 })]
        const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0)
        expect(sum(more)).toBeGreaterThanOrEqual(sum(less))
      }),
    )
  })
})
