import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import { settleRow, type RowToSettle } from '@/domain/report/settleRow'
import { NOTHING_DONE } from '@/domain/task/types'

const lead = (unit: string, value: number | null, reportState = 'approved') => ({
  unit,
  order: Number(unit.slice(1)),
  reportState,
  reported: { ...NOTHING_REPORTED, value },
  enteredAt: '2026-11-10T02:00:00.000Z',
})

const row = (over: Partial<RowToSettle> = {}): RowToSettle => ({
  id: 'i1',
  kind: 'indicator',
  jointRule: 'first',
  indicatorKind: 'percent',
  unit: '%',
  isOverride: false,
  chosen: null,
  current: NOTHING_REPORTED,
  source: null,
  enteredAt: null,
  isComposed: false,
  leads: [lead('u1', 10), lead('u2', 20)],
  ...over,
})

const settled = (over: Partial<RowToSettle> = {}, waived: string[] = []) =>
  settleRow({ row: row(over), waived: new Set(waived) })

describe('a row of a commune report', () => {
  it('shows what each lead says where they differ, and which one counts', () => {
    const { from, conflict } = settled()
    expect(from).toBe('u1')
    expect(conflict).toMatchObject({ code: 'leads_differ', from: 'u1' })
    expect(conflict!.leads.map(({ unit, state }) => `${unit} ${state}`)).toEqual([
      'u1 approved',
      'u2 approved',
    ])
  })

  it('has nothing to look at where they agree', () => {
    expect(settled({ leads: [lead('u1', 10), lead('u2', 10)] }).conflict).toBeNull()
  })

  it('says that a figure typed over is kept, whatever the leads say', () => {
    expect(settled({ isOverride: true, leads: [lead('u1', 10)] }).conflict?.code).toBe('override_kept')
  })

  it('takes the next lead where the first is waived, but not where its report is approved after all', () => {
    const waived = settled({ leads: [lead('u1', 10, 'draft'), lead('u2', 20)] }, ['u1'])
    expect([waived.from, waived.conflict?.code]).toEqual(['u2', 'first_lead_waived'])
    expect(settled({}, ['u1']).from).toBe('u1')
  })

  it('compares tasks by their status', () => {
    const task = (unit: string, status: 'done' | 'paused') => ({
      ...lead(unit, null),
      reported: { ...NOTHING_DONE, status },
    })
    expect(settled({ kind: 'task', leads: [task('u1', 'done'), task('u2', 'paused')] }).conflict?.code).toBe(
      'leads_differ',
    )
  })

  it('follows the choice of the focal office, and says so', () => {
    const { from, conflict, isKept } = settled({ chosen: 'u2' })
    expect([from, conflict?.code, isKept]).toEqual(['u2', 'lead_chosen', false])
  })

  it('goes by the rule again where the chosen lead was waived', () => {
    expect(settled({ chosen: 'u2', leads: [lead('u1', 10), lead('u2', 20, 'draft')] }, ['u2']).from).toBe(
      'u1',
    )
  })

  const own = { current: { ...NOTHING_REPORTED, value: 7 }, enteredAt: '2026-11-05T02:00:00.000Z' }

  it('keeps what the focal office entered while no unit gives a figure, and no longer', () => {
    expect(settled({ ...own, leads: [lead('u1', 10, 'draft')] }).isKept).toBe(true)
    const replaced = settled({ ...own, leads: [lead('u1', 10)] })
    expect([replaced.isKept, replaced.conflict?.code]).toEqual([false, 'entry_replaced'])
  })

  it('makes a sum of units anew instead of keeping the last one, but keeps what came from shorter periods', () => {
    const sum = { ...own, jointRule: 'sum' as const, leads: [lead('u1', 10), lead('u2', 20, 'draft')] }
    expect(settled(sum).isKept).toBe(false)
    expect(settled({ ...sum, isComposed: true }).isKept).toBe(true)
  })

  it('marks what a unit has written after the commune’s figure', () => {
    const { leads } = settled({ ...own, isOverride: true, leads: [lead('u1', 10)] }).conflict!
    expect(leads.map(({ isNewer }) => isNewer)).toEqual([true])
  })
})
