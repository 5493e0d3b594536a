import { targetAt } from '@/domain/indicator/targetAt'

const target = (dueOn: string, validFrom: string, value: number) => ({ dueOn, validFrom, value })

const end2026 = target('2026-12-31', '2026-01-01', 60)
const end2030 = target('2030-12-31', '2026-01-01', 95)
const amended2026 = target('2026-12-31', '2026-07-01', 70)
const all = [end2030, amended2026, end2026]

describe('targetAt', () => {
  it.each([
    ['before the amendment', '2026-06-30', end2026],
    ['in the month of the amendment', '2026-07-31', amended2026],
    ['on the due day itself', '2026-12-31', amended2026],
    ['after the nearer due day', '2027-01-31', end2030],
    ['after the last due day', '2031-03-31', end2030],
  ])('%s is the target that counts then', (_, periodTo, expected) => {
    expect(targetAt({ targets: all, periodTo })).toBe(expected)
  })

  it('counts from the day on which it becomes valid', () => {
    expect(targetAt({ targets: [amended2026], periodTo: '2026-07-01' })).toBe(amended2026)
  })

  it('is not moved by an amendment of another due day', () => {
    const amended2030 = target('2030-12-31', '2026-07-01', 98)
    expect(targetAt({ targets: [...all, amended2030], periodTo: '2026-08-31' })).toBe(amended2026)
    expect(targetAt({ targets: [...all, amended2030], periodTo: '2027-08-31' })).toBe(amended2030)
  })

  it('lets the amendment count in a longer period that ends after it', () => {
    expect(
      targetAt({ targets: [end2026, target('2026-12-31', '2026-08-01', 70)], periodTo: '2026-09-30' })?.value,
    ).toBe(70)
  })

  it('does not depend on the order in which targets are stored', () => {
    expect(targetAt({ targets: [...all].reverse(), periodTo: '2026-09-30' })).toBe(amended2026)
  })

  it('is null when no target is valid yet or there is none', () => {
    expect(targetAt({ targets: [amended2026], periodTo: '2026-06-30' })).toBeNull()
    expect(targetAt({ targets: [], periodTo: '2026-06-30' })).toBeNull()
  })
})
