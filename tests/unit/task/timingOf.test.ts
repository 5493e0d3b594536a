import fc from 'fast-check'
import { timingOf } from '@/domain/task/timingOf'
import { TASK_STATUSES, type TaskStatus } from '@/domain/task/types'

const today = '2026-06-15'
const time = (status: TaskStatus, end: string | null, more: Partial<Parameters<typeof timingOf>[0]> = {}) => {
  const { timing, light } = timingOf({
    status,
    doneOn: null,
    deadline: { end, recurring: false },
    periodTo: '2026-06-30',
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

  it.each([
    ['2026-06-14', 'overdue yellow'],
    ['2026-06-22', 'due_soon yellow'],
    ['2026-06-23', 'on_time yellow'],
    [null, 'no_deadline yellow'],
  ])('a task said to be done without its product, due on %s, is %s', (end, expected) => {
    expect(time('done', end, { productMissing: true, doneOn: '2026-01-01' })).toBe(expected)
    expect(time('done', null, { productMissing: true, deadline: { end, recurring: true } })).toBe(expected)
  })

  it.each([
    ['done', 'green'],
    ['maintained', 'green'],
    ['in_progress', 'grey'],
    ['not_started', 'grey'],
    ['paused', 'grey'],
  ] as const)('without a deadline a task %s is %s', (status, light) => {
    expect(time(status, null)).toBe(`no_deadline ${light}`)
  })

  // Periods that end two weeks later, within a week, and today.
  it.each([
    ['done', 'on_time green', 'on_time green', 'on_time green'],
    ['maintained', 'on_time green', 'on_time green', 'on_time green'],
    ['in_progress', 'on_time green', 'on_time green', 'on_time green'],
    ['not_started', 'on_time grey', 'due_soon yellow', 'overdue red'],
    ['paused', 'on_time grey', 'due_soon grey', 'overdue yellow'],
  ] as const)('work that recurs and is %s is judged in its period', (status, ...expected) => {
    const found = (end: string | null) =>
      ['2026-06-30', '2026-06-22', today].map((periodTo) =>
        time(status, null, { deadline: { end, recurring: true }, periodTo }),
      )
    expect(found(null)).toEqual(expected)
    expect(found('2027-12-31')).toEqual(expected)
  })

  it('has work that recurs due by the day on which it ends, where that is in the period', () => {
    const deadline = { end: today, recurring: true }
    expect(time('not_started', null, { deadline })).toBe('due_soon yellow')
    expect(time('not_started', null, { deadline, today: '2026-06-16' })).toBe('overdue red')
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
          const { light } = timingOf({
            status,
            doneOn,
            deadline: { end, recurring },
            periodTo: '2026-06-30',
            today,
            soonDays,
          })
          const isLeft = status === 'in_progress' || status === 'not_started'
          expect(light === 'red').toBe(isLeft && end !== null && today > end)
        },
      ),
    )
  })
})
