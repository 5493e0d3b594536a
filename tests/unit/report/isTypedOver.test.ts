import { isTypedOver } from '@/domain/report/isTypedOver'

const typed = (over: Partial<Parameters<typeof isTypedOver>[0]> = {}) =>
  isTypedOver({
    level: 'commune',
    source: 'u1',
    before: { status: 'done', progress: 100 },
    after: { status: 'in_progress', progress: 100 },
    ...over,
  })

describe('a task typed over in a commune report', () => {
  it('is one that says something else than the unit’s report it came from', () => {
    expect(typed()).toBe(true)
    expect(typed({ after: { status: 'done', progress: 100 } })).toBe(false)
  })

  it('is none in a unit’s own report, nor where no unit’s report stood', () => {
    expect(typed({ level: 'unit' })).toBe(false)
    expect(typed({ source: null })).toBe(false)
  })
})
