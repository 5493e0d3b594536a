import { taskAt, type StatusInPeriod } from '@/domain/board/taskAt'
import { taskBucketOf } from '@/domain/board/taskBucketOf'
import type { RolledUp } from '@/domain/task/rollUp'
import type { TaskStatus } from '@/domain/task/types'

const said = (month: number, status: TaskStatus): StatusInPeriod => {
  const key = `2026-${String(month).padStart(2, '0')}`
  return { period: key, status, start: `${key}-01`, end: `${key}-28`, progress: null, product: null }
}

const at = (
  updates: ReturnType<typeof said>[],
  more: {
    end?: string | null
    done?: boolean
    today?: string
    recurring?: boolean
    output?: string
    parts?: RolledUp
  } = {},
) => {
  const { end = '2026-03-31', done = false, today = '2026-06-15', recurring = false } = more
  const task = taskAt({
    deadline: { end, recurring, done },
    output: more.output ?? null,
    updates,
    parts: more.parts ?? null,
    period: { key: '2026-06', to: '2026-06-30' },
    today,
  })
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

  it('is not done while its product is missing, whenever it was reported', () => {
    const missing = { ...said(5, 'done'), product: { here: false, before: false } }
    expect(at([missing], { output: 'Quyết định' })).toBe('yellow overdue -')
    expect(at([missing], { end: '2026-12-31', output: 'Quyết định' })).toBe('yellow on_time -')
    const shown = { ...missing, product: { here: false, before: true } }
    expect(at([shown], { output: 'Quyết định' })).toBe('green on_time -')
    expect(at([missing])).toBe('green on_time -')
  })

  it('asks work that recurs anew in each period', () => {
    const recurring = { recurring: true, end: null }
    expect(at([said(5, 'done')], recurring)).toBe('missing on_time -')
    expect(at([said(6, 'done'), said(5, 'not_started')], recurring)).toBe('green on_time -')
    expect(at([said(6, 'not_started')], { ...recurring, today: '2026-06-30' })).toBe('red overdue 2026-06-30')
    expect(at([], { ...recurring, done: true })).toBe('missing on_time -')
  })

  it('is what its sub-tasks make of it where nobody reports it itself', () => {
    const parts: RolledUp = { status: 'done', progress: 100, done: 2, total: 2 }
    expect(at([], { parts })).toBe('green on_time -')
    expect(at([], { parts: { ...parts, status: 'in_progress', done: 1 } })).toBe('red overdue 2026-04-01')
    expect(at([], { parts: { ...parts, status: null, done: 0 } })).toBe('missing overdue -')
    expect(at([said(5, 'in_progress')], { parts })).toBe('red overdue 2026-04-01')
  })
})
