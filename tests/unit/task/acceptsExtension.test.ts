import { acceptsExtension, EXTENSION_REASON } from '@/domain/task/acceptsExtension'

const asked: Parameters<typeof acceptsExtension>[0] = {
  until: '2026-09-30',
  reason: 'Chờ hướng dẫn của tỉnh',
  deadline: '2026-03-31',
  planTo: '2026-12-31',
  isInForce: true,
  isOwnAmendment: true,
}
const code = (more: Partial<typeof asked>): string => {
  const found = acceptsExtension({ ...asked, ...more })
  return found.ok ? 'accepted' : [found.refusal.code, found.refusal.path].filter(Boolean).join(' ')
}

describe('acceptsExtension', () => {
  it('gives the day and the reason in NFC without blanks around it', () => {
    const reason = `  ${asked.reason.normalize('NFD')}\n`
    expect(acceptsExtension({ ...asked, reason })).toEqual({
      ok: true,
      value: { until: '2026-09-30', reason: asked.reason },
    })
  })

  it.each([
    ['2026-03-30', 'extension_not_later until'],
    ['2026-03-31', 'extension_not_later until'],
    ['2026-04-01', 'accepted'],
    ['2027-12-31', 'accepted'],
    ['2028-01-01', 'extension_too_late until'],
    ['2026-02-30', 'date_invalid until'],
    ['31/12/2026', 'date_invalid until'],
  ])('until %s: %s', (until, expected) => {
    expect(code({ until })).toBe(expected)
  })

  it('ends a year after a plan that ends on 29 February on the 28th', () => {
    expect(code({ planTo: '2028-02-29', until: '2029-02-28' })).toBe('accepted')
    expect(code({ planTo: '2028-02-29', until: '2029-03-01' })).toBe('extension_too_late until')
  })

  it.each([
    [EXTENSION_REASON.min - 1, 'reason_required reason'],
    [EXTENSION_REASON.min, 'accepted'],
    [EXTENSION_REASON.max, 'accepted'],
    [EXTENSION_REASON.max + 1, 'reason_too_long reason'],
  ])('a reason of %d characters: %s', (length, expected) => {
    expect(code({ reason: 'ạ'.repeat(length) })).toBe(expected)
  })

  it.each([
    [{ isInForce: false }, 'extension_needs_plan_in_force'],
    [{ deadline: null }, 'extension_without_deadline'],
    [{ isOwnAmendment: false }, 'amendment_of_other_plan amendment'],
  ])('%j: %s', (more, expected) => {
    expect(code(more)).toBe(expected)
  })
})
