import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import { acceptsChoices, type LeadChoice } from '@/domain/report/acceptsChoices'
import type { RowToSettle } from '@/domain/report/settleRow'

const lead = (unit: string, value: number | null, reportState = 'approved') => ({
  unit,
  order: 1,
  reportState,
  reported: { ...NOTHING_REPORTED, value },
  enteredAt: null,
})

const row = (over: Partial<RowToSettle> = {}): RowToSettle => ({
  id: 'i1',
  kind: 'indicator',
  jointRule: 'choose',
  indicatorKind: 'number',
  unit: null,
  isOverride: false,
  chosen: null,
  current: NOTHING_REPORTED,
  source: null,
  enteredAt: null,
  isComposed: false,
  leads: [lead('u1', 1), lead('u2', 2), lead('u3', null), lead('u4', 4, 'submitted')],
  ...over,
})

const choose = (
  choices: Partial<LeadChoice>[],
  { rows = [row()], reopened = null }: { rows?: RowToSettle[]; reopened?: Set<string> | null } = {},
) =>
  acceptsChoices({
    choices: choices.map((one) => ({ kind: 'indicator', id: 'i1', unit: 'u2', ...one })),
    rows,
    reopened,
  })

const refusalOf = (answer: ReturnType<typeof acceptsChoices>) =>
  answer.ok ? null : `${answer.refusal.code} ${answer.refusal.path}`

describe('choosing whose report counts', () => {
  it('is kept with the row, and leaves every other row as it was', () => {
    const other = row({ id: 'i2', chosen: 'u1' })
    const answer = choose([{}], { rows: [row(), other] })
    expect(answer.ok && answer.value).toEqual([row({ chosen: 'u2', source: 'u2' }), other])
  })

  it('ends what was typed over the row, which leaving it to the rule does not', () => {
    const rows = [row({ isOverride: true })]
    const chosen = choose([{}], { rows })
    expect(chosen.ok && chosen.value[0]).toMatchObject({ isOverride: false })
    const left = choose([{ unit: null }], { rows })
    expect(left.ok && left.value[0]).toMatchObject({ isOverride: true, chosen: null })
  })

  it.each([
    ['a row of another report', [{ id: 'i9' }], 'row_not_in_report choices.0.id'],
    ['a row under another kind', [{ kind: 'task' as const }], 'row_not_in_report choices.0.id'],
    ['one row twice', [{}, { unit: 'u1' }], 'row_sent_twice choices.1'],
    ['a unit that is no lead', [{ unit: 'u9' }], 'lead_not_choosable choices.0.unit'],
    ['a lead that says nothing', [{ unit: 'u3' }], 'lead_not_choosable choices.0.unit'],
    ['a lead that is not approved', [{ unit: 'u4' }], 'lead_not_choosable choices.0.unit'],
  ])('is refused for %s', (_what, choices, refusal) => {
    expect(refusalOf(choose(choices))).toBe(refusal)
  })

  it('is refused for a row that was not reopened', () => {
    expect(refusalOf(choose([{}], { reopened: new Set(['i2']) }))).toBe('row_not_reopened choices.0.id')
    expect(refusalOf(choose([{}], { reopened: new Set(['i1']) }))).toBeNull()
  })
})
