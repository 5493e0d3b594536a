import { standingOf } from '@/domain/board/standingOf'

const report = {
  state: 'draft' as Parameters<typeof standingOf>[0]['state'],
  step: null as string | null,
  isWaived: false,
  opensAt: '2026-10-14T17:00:00.000Z',
  dueAt: '2026-11-14T16:59:59.999Z' as string | null,
  locksAt: null as string | null,
  extendedUntil: null as string | null,
  sentAt: null as string | null,
  stepOpenedAt: null as string | null,
  lastActAt: null as string | null,
  now: '2026-11-10T03:00:00.000Z',
}
const after = '2026-11-20T03:00:00.000Z'

const stands = (more: Partial<typeof report>) => {
  const { standing, light, since } = standingOf({ ...report, ...more })
  return `${standing} ${light} ${since ?? '-'}`
}

describe('standingOf', () => {
  it('waits to be sent from the day its period opened', () => {
    expect(stands({})).toBe('to_send grey 2026-10-15')
  })

  it('is late from the day after its last day', () => {
    expect(stands({ now: '2026-11-14T16:59:59.999Z' })).toBe('to_send grey 2026-10-15')
    expect(stands({ now: after })).toBe('late red 2026-11-15')
  })

  it('is locked once nothing can be sent any more', () => {
    expect(stands({ now: after, locksAt: '2026-11-18T16:59:59.999Z' })).toBe('locked red 2026-11-15')
  })

  it('is late and locked only after a later day that was given for it', () => {
    const extended = { locksAt: '2026-11-18T16:59:59.999Z', extendedUntil: '2026-11-21T16:59:59.999Z' }
    expect(stands({ ...extended, now: after })).toBe('to_send grey 2026-10-15')
    expect(stands({ ...extended, now: '2026-11-22T03:00:00.000Z' })).toBe('locked red 2026-11-22')
  })

  it('is never late without a due day', () => {
    expect(stands({ dueAt: null, now: after })).toBe('to_send grey 2026-10-15')
  })

  it('waits for a step since that was opened', () => {
    expect(
      stands({ state: 'submitted', step: 'focal', stepOpenedAt: '2026-11-12T20:00:00.000Z', now: after }),
    ).toBe('waiting blue 2026-11-13')
  })

  it('waits for number and date when no step is open', () => {
    expect(stands({ state: 'submitted', lastActAt: '2026-11-13T02:00:00.000Z' })).toBe(
      'to_issue blue 2026-11-13',
    )
  })

  it('is yellow after a return and red once its due moment has passed', () => {
    const returned = { state: 'returned' as const, lastActAt: '2026-11-09T02:00:00.000Z' }
    expect(stands(returned)).toBe('returned yellow 2026-11-09')
    expect(stands({ ...returned, now: after })).toBe('returned_late red 2026-11-09')
  })

  it('stays late though it was approved in the end', () => {
    const approved = { state: 'approved' as const, lastActAt: '2026-11-17T02:00:00.000Z', now: after }
    expect(stands({ ...approved, sentAt: '2026-11-14T02:00:00.000Z' })).toBe('approved green 2026-11-17')
    expect(stands({ ...approved, sentAt: '2026-11-16T02:00:00.000Z' })).toBe('approved_late green 2026-11-17')
  })

  it('is neither late nor awaited when it was waived, unless it came in all the same', () => {
    expect(stands({ isWaived: true, now: after })).toBe('waived grey -')
    expect(stands({ isWaived: true, state: 'approved' })).toBe('approved green -')
  })
})
