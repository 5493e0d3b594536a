import { consolidateTask } from '@/domain/report/consolidateTask'
import type { Lead } from '@/domain/report/leads'
import { NOTHING_DONE, type TaskReport } from '@/domain/task/types'

const lead = (
  order: number,
  state: Lead<TaskReport>['state'],
  given: Partial<TaskReport> | null,
): Lead<TaskReport> => ({
  unit: `unit-${order}`,
  order,
  state,
  reported: given && { ...NOTHING_DONE, ...given },
})

describe('consolidateTask', () => {
  it('takes the first-named lead and sees no conflict in other words for the same status', () => {
    const first = lead(1, 'approved', { status: 'in_progress', progress: 40, result: 'Đã trình' })
    const leads = [lead(2, 'approved', { status: 'in_progress', progress: 60, result: 'Đã họp' }), first]
    expect(consolidateTask({ leads })).toEqual({ reported: first.reported, from: 'unit-1', conflict: null })
  })

  it('shows leads that give another status', () => {
    const leads = [lead(1, 'approved', { status: 'in_progress' }), lead(2, 'approved', { status: 'done' })]
    expect(consolidateTask({ leads })).toEqual({
      reported: leads[0]?.reported,
      from: 'unit-1',
      conflict: { code: 'leads_differ', leads },
    })
  })

  it('takes the next approved lead when the first is waived and says so', () => {
    const leads = [lead(1, 'waived', null), lead(2, 'approved', { status: 'done' })]
    expect(consolidateTask({ leads })).toMatchObject({
      from: 'unit-2',
      conflict: { code: 'first_lead_waived' },
    })
  })

  it('takes a report that holds no more than a difficulty', () => {
    const leads = [lead(1, 'approved', { difficulty: 'Thiếu máy' })]
    expect(consolidateTask({ leads })).toMatchObject({
      reported: { difficulty: 'Thiếu máy' },
      from: 'unit-1',
    })
  })

  it.each([{ documentNumber: '12/QĐ-UBND' }, { documentDate: '2026-02-10' }])(
    'takes the product along, and a report that holds no more than %j of it',
    (product) => {
      expect(consolidateTask({ leads: [lead(1, 'approved', product)] }).reported).toEqual({
        ...NOTHING_DONE,
        ...product,
      })
    },
  )

  it('leaves a task missing that nobody reported', () => {
    expect(consolidateTask({ leads: [lead(1, 'approved', {})] })).toEqual({
      reported: null,
      from: null,
      conflict: null,
    })
  })
})
