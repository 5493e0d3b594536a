import { targetsToShow } from '@/domain/indicator/targetsToShow'

const target = (dueOn: string, validFrom: string, value: number) => ({
  comparator: '>=' as const,
  value,
  upper: null,
  text: null,
  dueOn,
  validFrom,
})

const values = (today: string, targets: ReturnType<typeof target>[]) =>
  targetsToShow({ targets, today }).map(({ value }) => value)

it('shows one target for each day, in the order of the days', () => {
  expect(
    values('2026-11-22', [target('2030-12-31', '2026-01-01', 90), target('2026-12-31', '2026-01-01', 60)]),
  ).toEqual([60, 90])
})

it('shows the newest that is valid already, and one that is to come only where there is no other', () => {
  const changed = [target('2026-12-31', '2026-01-01', 60), target('2026-12-31', '2026-10-01', 50)]
  expect(values('2026-11-22', changed)).toEqual([50])
  expect(values('2026-09-30', changed)).toEqual([60])
  expect(values('2025-12-01', changed)).toEqual([60])
})
