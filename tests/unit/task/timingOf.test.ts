import fc from 'fast-check'
import { timingOf } from '@/domain/task/timingOf'
import { TASK_STATUSES, type TaskStatus } from '@/domain/task/types'

const today = '2026-06-15'
const time = (status: TaskStatus, end: string | null, more: Partial<Parameters<typeof timingOf>[0]> = {}) => {
  const { timing, light } = timingOf({
    status,
    doneOn: null,
    deadline: { end, recurring: false },
    today,
    soonDays: 7,
    ...more,
  })
  return `${timing} ${light}`
}

describe('timingOf', () => {
  it.each([
    ['in_progress', '2026-06-14', 'overdue red'],
    ['not_started', '2026-06-14', 'overdue red'],
    ['paused', '2026-06-14', 'overdue yellow'],
    ['maintained', '2026-06-14', 'on_time green'],
    ['in_progress', '2026-06-15', 'due_soon yellow'],
    ['not_started', '2026-06-22', 'due_soon yellow'],
    ['paused', '2026-06-22', 'due_soon grey'],
    ['maintained', '2026-06-22', 'on_time green'],
    ['in_progress', '2026-06-23', 'on_time green'],
    ['not_started', '2026-06-23', 'on_time grey'],
    ['paused', '2026-06-23', 'on_time grey'],
  ] as const)('on 15 June a task %s with its end on %s is %s', (status, end, expected) => {
    expect(time(status, end)).toBe(expected)
  })

  it.each([
    ['2026-03-30', 'ahead green'],
    ['2026-03-31', 'on_time green'],
    ['2026-04-01', 'overdue yellow'],
  ])('a task of the first quarter done on %s is %s', (doneOn, expected) => {
    expect(time('done', '2026-03-31', { doneOn })).toBe(expected)
  })

  it.each([
    ['2026-03-31', 'on_time green'],
    ['2026-06-15', 'on_time green'],
    ['2026-06-30', 'ahead green'],
  ])('a done task without a day, due on %s, is given the benefit of the doubt', (end, expected) => {
    expect(time('done', end)).toBe(expected)
  })

  it('counts an extension instead of the deadline', () => {
    const deadline = { end: '2026-03-31', recurring: false, extendedTo: '2026-09-30' }
    expect(time('in_progress', null, { deadline })).toBe('on_time green')
    expect(time('done', null, { deadline, doneOn: '2026-09-30' })).toBe('on_time green')
    expect(time('done', null, { deadline: { ...deadline, extendedTo: null }, doneOn: '2026-09-30' })).toBe(
      'overdue yellow',
    )
  })

  it.each([
    ['done', false, 'green'],
    ['maintained', false, 'green'],
    ['in_progress', true, 'green'],
    ['in_progress', false, 'grey'],
    ['not_started', true, 'grey'],
    ['paused', true, 'grey'],
  ] as const)('without a deadline a task %s (recurring: %s) is %s', (status, recurring, light) => {
    expect(time(status, null, { deadline: { end: null, recurring } })).toBe(`no_deadline ${light}`)
  })

  it('shows the milestone of a recurring task that has one', () => {
    expect(time('in_progress', null, { deadline: { end: '2026-03-31', recurring: true } })).toBe(
      'overdue red',
    )
  })

  it('is red exactly when work is left to do after the end', () => {
    const day = fc.constantFrom('2026-03-31', '2026-06-14', '2026-06-15', '2026-06-20', '2026-12-31')
    fc.assert(
      fc.property(
        fc.constantFrom(...TASK_STATUSES),
        fc.option(day),
        fc.option(day),
        fc.boolean(),
        fc.integer({ min: 0, max: 30 }),
        (status, end, doneOn, recurring, soonDays) => {
          const { light } = timingOf({ status, doneOn, deadline: { end, recurring }, today, soonDays })
          const isLeft = status === 'in_progress' || status === 'not_started'
          expect(light === 'red').toBe(isLeft && end !== null && today > end)
        },
      ),
    )
  })
})
