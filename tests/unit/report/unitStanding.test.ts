import { unitStanding } from '@/domain/report/unitStanding'

const now = '2026-11-20T03:00:00.000Z'
const stands = (
  state: string | null,
  over: { dueAt?: string | null; extendedUntil?: string; isWaived?: boolean } = {},
) =>
  unitStanding({
    state,
    dueAt: '2026-11-25T00:00:00.000Z',
    extendedUntil: null,
    isWaived: false,
    now,
    ...over,
  })

describe('how a unit’s report stands', () => {
  it.each([
    ['draft', 'writing'],
    ['submitted', 'waiting'],
    ['returned', 'returned'],
    ['approved', 'approved'],
    [null, 'not_opened'],
  ])('is said of state %s as %s', (state, standing) => {
    expect(stands(state)).toBe(standing)
  })

  it('is late once its due time has passed and it is still to be sent, returned ones among them', () => {
    const dueAt = '2026-11-19T00:00:00.000Z'
    expect(['draft', 'returned', 'submitted', 'approved'].map((state) => stands(state, { dueAt }))).toEqual([
      'late',
      'late',
      'waiting',
      'approved',
    ])
  })

  it('is not late before the end of an extension', () => {
    const dueAt = '2026-11-19T00:00:00.000Z'
    expect(stands('draft', { dueAt, extendedUntil: '2026-11-21T00:00:00.000Z' })).toBe('writing')
  })

  it('is never late without a due time', () => {
    expect(stands('draft', { dueAt: null })).toBe('writing')
  })

  it('is waived whatever became of it, but an approved report counts all the same', () => {
    expect(['draft', 'submitted', 'approved'].map((state) => stands(state, { isWaived: true }))).toEqual([
      'waived',
      'waived',
      'approved',
    ])
  })
})
