import { acceptsTarget, type DatedTarget } from '@/domain/plan/acceptsTarget'

const target = (more: Partial<DatedTarget> = {}): DatedTarget => ({
  comparator: '>=',
  value: 80,
  upper: null,
  text: null,
  dueOn: '2026-12-31',
  validFrom: '2026-01-01',
  ...more,
})
const judged = ['2026-08-31', '2026-09-30']
const amended = target({ value: 70, validFrom: '2026-10-01' })
const code = (more: Partial<Parameters<typeof acceptsTarget>[0]>): string => {
  const found = acceptsTarget({
    before: null,
    after: amended,
    others: [target()],
    judged,
    amendmentFrom: null,
    ...more,
  })
  return found.ok ? 'accepted' : [found.refusal.code, found.refusal.path].join(' ')
}

describe('acceptsTarget', () => {
  it('takes a target from the period after the last that was judged', () => {
    expect(code({})).toBe('accepted')
    expect(code({ after: target({ value: 70, validFrom: '2026-09-30' }) })).toBe('target_judged validFrom')
  })

  it.each(['2026-09-30', '2026-10-01', '2026-10-02'])(
    'of an amendment from 01/10, valid from %s',
    (validFrom) => {
      const expected = validFrom < '2026-10-01' ? 'target_before_amendment validFrom' : 'accepted'
      expect(code({ after: { ...amended, validFrom }, judged: [], amendmentFrom: '2026-10-01' })).toBe(
        expected,
      )
    },
  )

  it.each<Partial<DatedTarget>>([
    { comparator: '>' },
    { value: 79 },
    { upper: 90 },
    { text: 'khác' },
    { dueOn: '2027-12-31' },
    { validFrom: '2026-10-01' },
  ])('keeps a target that figures were judged by from becoming %j', (more) => {
    expect(code({ before: target(), after: target(more), others: [] })).toBe('target_judged value')
    expect(code({ before: target(), after: target(more), others: [], judged: [] })).toBe('accepted')
  })

  it('says until when figures were judged by it', () => {
    expect(
      acceptsTarget({
        before: null,
        after: target({ dueOn: '2026-10-31' }),
        others: [target()],
        judged,
        amendmentFrom: null,
      }),
    ).toMatchObject({
      refusal: { params: { until: '2026-09-30' } },
    })
  })

  it('lets a target be corrected that no figure was judged by yet', () => {
    const before = amended
    expect(code({ before, after: { ...before, value: 71 } })).toBe('accepted')
  })

  it('lets a target be saved again as it is', () => {
    expect(code({ before: target(), after: target(), others: [] })).toBe('accepted')
  })

  it('gives a target to periods that had none', () => {
    expect(code({ after: target(), others: [] })).toBe('accepted')
  })
})
