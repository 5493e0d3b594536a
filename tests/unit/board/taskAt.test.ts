import { taskAt } from '@/domain/board/taskAt'
import { taskBucketOf } from '@/domain/board/taskBucketOf'
import type { TaskStatus } from '@/domain/task/types'

const said = (month: number, status: TaskStatus) => {
  const key = `2026-${String(month).padStart(2, '0')}`
  return { status, start: `${key}-01`, end: `${key}-28` }
}

const at = (
  updates: ReturnType<typeof said>[],
  more: { end?: string | null; done?: boolean; today?: string } = {},
) => {
  const { end = '2026-03-31', done = false, today = '2026-06-15' } = more
  const task = taskAt({ deadline: { end, recurring: false, done }, updates, today })
  const bucket = taskBucketOf({ status: task.status, light: task.timing.light })
  return `${bucket} ${task.timing.timing} ${task.redSince ?? '-'}`
}

describe('taskAt', () => {
  it('is red from the day after its deadline', () => {
    expect(at([said(5, 'in_progress'), said(2, 'in_progress')])).toBe('red overdue 2026-04-01')
    expect(at([said(2, 'not_started')])).toBe('red overdue 2026-04-01')
  })

  it('is red only since the month in which a pause ended', () => {
    expect(
      at([said(6, 'in_progress'), said(5, 'in_progress'), said(4, 'paused'), said(3, 'in_progress')]),
    ).toBe('red overdue 2026-05-01')
  })

  it('is red since its deadline when the pause ended before that', () => {
    expect(at([said(2, 'in_progress'), said(1, 'paused')])).toBe('red overdue 2026-04-01')
  })

  it('stays missing while nobody ever reported it, even after its deadline', () => {
    expect(at([])).toBe('missing overdue -')
  })

  it('is done where the plan says that it was done before', () => {
    expect(at([], { end: null, done: true })).toBe('green on_time -')
  })

  it('believes a report that says otherwise of what the plan calls done', () => {
    expect(at([said(5, 'in_progress')], { end: '2026-03-31', done: true })).toBe('red overdue 2026-04-01')
  })

  it('calls a done task late only where a report shows that it was open after its deadline', () => {
    expect(at([said(5, 'done'), said(4, 'in_progress')])).toBe('yellow overdue -')
    expect(at([said(5, 'done'), said(2, 'in_progress')])).toBe('green on_time -')
    expect(at([said(5, 'done')])).toBe('green on_time -')
  })

  it('is due soon two weeks before its end', () => {
    expect(at([said(5, 'in_progress')], { end: '2026-06-29' })).toBe('yellow due_soon -')
    expect(at([said(5, 'in_progress')], { end: '2026-06-30' })).toBe('green on_time -')
  })
})
