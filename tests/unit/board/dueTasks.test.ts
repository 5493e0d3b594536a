import { dueTasks } from '@/domain/board/dueTasks'

type Task = Parameters<typeof dueTasks>[0]['tasks'][number] & { name: string }

const task = (name: string, end: string | null, more: Partial<Task> = {}): Task => ({
  name,
  status: 'in_progress',
  bucket: 'yellow',
  deadline: { end, recurring: false, done: false },
  ...more,
})
const namesOf = (tasks: Task[], day = '2026-11-22') => dueTasks({ tasks, day }).map(({ name }) => name)

describe('tasks a meeting speaks of because of their day', () => {
  it('end within 14 days, the last of them included, the nearest first', () => {
    const tasks = [task('in 15', '2026-12-07'), task('in 14', '2026-12-06'), task('today', '2026-11-22')]
    expect(namesOf(tasks)).toEqual(['today', 'in 14'])
  })

  it('are those that nobody reported though their day has passed', () => {
    expect(namesOf([task('silent', '2026-03-31', { status: null, bucket: 'missing' })])).toEqual(['silent'])
  })

  it('are not those that are red: these stand with since when they are', () => {
    expect(namesOf([task('red', '2026-03-31', { bucket: 'red' })])).toEqual([])
  })

  it('are not those that are finished, kept up, done before the plan or without a day', () => {
    const done = { end: '2026-11-25', recurring: false, done: true }
    expect(
      namesOf([
        task('done', '2026-11-25', { status: 'done' }),
        task('kept', '2026-11-25', { status: 'maintained' }),
        task('before', null, { deadline: done }),
        task('never', null),
      ]),
    ).toEqual([])
  })

  it('are counted by their extension', () => {
    const deadline = { end: '2026-11-25', extendedTo: '2027-03-31', recurring: false, done: false }
    expect(namesOf([task('extended', null, { deadline })])).toEqual([])
    expect(namesOf([task('extended', null, { deadline })], '2027-03-20')).toEqual(['extended'])
  })
})
