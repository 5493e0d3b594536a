import { bucketOf } from '@/domain/board/bucketOf'
import { countBuckets } from '@/domain/board/countBuckets'
import { longestRed } from '@/domain/board/longestRed'
import { mostPressing } from '@/domain/board/mostPressing'
import { periodToShow } from '@/domain/board/periodToShow'
import { pickRows, type Wanted } from '@/domain/board/pickRows'
import type { Bucket } from '@/domain/board/types'

describe('bucketOf', () => {
  it('tells grey apart by its reason, so that missing never looks like not due', () => {
    expect(bucketOf({ assessment: 'missing', light: 'grey' })).toBe('missing')
    expect(bucketOf({ assessment: 'not_due', light: 'grey' })).toBe('not_due')
    expect(bucketOf({ assessment: 'no_target', light: 'grey' })).toBe('unjudged')
    expect(bucketOf({ assessment: 'to_judge', light: 'grey' })).toBe('unjudged')
  })

  it('counts a document issued late as yellow though it is met', () => {
    expect(bucketOf({ assessment: 'met', light: 'yellow' })).toBe('yellow')
  })
})

describe('countBuckets', () => {
  it('counts every row once', () => {
    const rows = (['red', 'missing', 'missing', 'green'] as Bucket[]).map((bucket) => ({ bucket }))
    expect(countBuckets(rows)).toEqual({ red: 1, yellow: 0, green: 1, not_due: 0, missing: 2, unjudged: 0 })
  })
})

describe('pickRows', () => {
  const row = (no: string, name: string, bucket: Bucket, section: string, owner: string) => ({
    no,
    name,
    bucket,
    section: { id: section },
    owners: [{ id: owner, name: `Phòng ${owner}` }],
  })
  const rows = [
    row('1', 'Tỉ lệ phủ sóng 5G', 'red', 'I', 'Kinh tế'),
    row('2', 'Hồ sơ trực tuyến', 'missing', 'II', 'Kinh tế'),
    row('3', 'Đào tạo kỹ năng số', 'not_due', 'II', 'Văn hóa'),
  ]
  const wanted: Wanted = { bucket: null, section: null, owner: null, search: null }
  const picked = (more: Partial<Wanted>) =>
    pickRows({ rows, wanted: { ...wanted, ...more } }).map(({ no }) => no)

  it('shows all rows when nothing is asked', () => expect(picked({})).toEqual(['1', '2', '3']))
  it('picks a light', () => expect(picked({ bucket: 'red' })).toEqual(['1']))
  it('picks every reason of grey at once', () => expect(picked({ bucket: 'grey' })).toEqual(['2', '3']))
  it('picks section and owner together', () =>
    expect(picked({ section: 'II', owner: 'Kinh tế' })).toEqual(['2']))
  it('finds words without marks and in any order', () => {
    expect(picked({ search: 'so dao tao' })).toEqual(['3'])
    expect(picked({ search: 'PHU song' })).toEqual(['1'])
    expect(picked({ search: 'van hoa' })).toEqual(['3'])
    expect(picked({ search: 'không có' })).toEqual([])
  })
})

describe('mostPressing', () => {
  it('puts the longest red first and what asks for nothing last', () => {
    const task = (bucket: Bucket, redSince: string | null, end: string | null) => ({
      bucket,
      redSince,
      deadline: { end },
    })
    const tasks = [
      task('green', null, '2026-01-31'),
      task('yellow', null, '2026-12-31'),
      task('red', '2026-07-01', '2026-06-30'),
      task('red', '2026-04-01', '2026-03-31'),
      task('missing', null, null),
    ]
    expect(tasks.sort(mostPressing).map(({ bucket, redSince }) => redSince ?? bucket)).toEqual([
      '2026-04-01',
      '2026-07-01',
      'yellow',
      'missing',
      'green',
    ])
  })
})

describe('longestRed', () => {
  it('puts what has no known beginning last', () => {
    const items = [{ since: null }, { since: '2026-07-01' }, { since: '2026-04-01' }]
    expect(items.sort(longestRed).map(({ since }) => since)).toEqual(['2026-04-01', '2026-07-01', null])
  })
})

describe('periodToShow', () => {
  const period = (key: string, opensAt: string) => ({ key, dataTo: `${key}-28`, opensAt })
  const periods = [
    period('2026-12', '2026-12-01T00:00:00.000Z'),
    period('2026-11', '2026-11-01T00:00:00.000Z'),
    period('2026-10', '2026-10-01T00:00:00.000Z'),
  ]
  const shown = (asked: unknown, now = '2026-11-20T00:00:00.000Z') =>
    periodToShow({ periods, asked, now })?.key

  it('shows the period asked for', () => expect(shown('2026-10')).toBe('2026-10'))
  it('shows the newest that has opened when none or an unknown one is asked for', () => {
    expect(shown(undefined)).toBe('2026-11')
    expect(shown(['2026-10'])).toBe('2026-11')
    expect(shown('2025-01')).toBe('2026-11')
  })
  it('shows the newest when none has opened yet', () =>
    expect(shown(null, '2026-01-01T00:00:00.000Z')).toBe('2026-12'))
})
