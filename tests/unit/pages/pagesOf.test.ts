import { pagesOf } from '@/domain/pagesOf'

it('cuts a list into pages, the last one shorter', () => {
  expect(pagesOf({ total: 124, size: 60, asked: null })).toEqual({ page: 1, pages: 3, from: 0, to: 60 })
  expect(pagesOf({ total: 124, size: 60, asked: '3' })).toEqual({ page: 3, pages: 3, from: 120, to: 124 })
})

it('answers what is no page with the first or the last', () => {
  for (const [asked, page] of [
    ['0', 1],
    ['-1', 1],
    ['x', 1],
    ['99', 3],
    ['99999999999', 1],
  ] as const)
    expect([asked, pagesOf({ total: 124, size: 60, asked }).page]).toEqual([asked, page])
})

it('has one empty page for an empty list', () => {
  expect(pagesOf({ total: 0, size: 60, asked: null })).toEqual({ page: 1, pages: 1, from: 0, to: 0 })
})
