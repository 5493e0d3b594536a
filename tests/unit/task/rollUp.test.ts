import fc from 'fast-check'
import { rollUp, type PartOfTask } from '@/domain/task/rollUp'
import { TASK_STATUSES, type TaskStatus } from '@/domain/task/types'
import { withParts } from '@/domain/task/withParts'

type Said = TaskStatus | null
const part = (status: Said, progress: number | null = null, productMissing = false): PartOfTask => ({
  status,
  progress,
  productMissing,
})
const states: Said[] = [...TASK_STATUSES, null]

/** What two parts make together, by hand; the order of the two does not matter. */
const table: [Said, Said, Said][] = [
  ['not_started', 'not_started', 'not_started'],
  ['not_started', 'in_progress', 'in_progress'],
  ['not_started', 'done', 'in_progress'],
  ['not_started', 'maintained', 'in_progress'],
  ['not_started', 'paused', 'paused'],
  ['not_started', null, 'not_started'],
  ['in_progress', 'in_progress', 'in_progress'],
  ['in_progress', 'done', 'in_progress'],
  ['in_progress', 'maintained', 'in_progress'],
  ['in_progress', 'paused', 'in_progress'],
  ['in_progress', null, 'in_progress'],
  ['done', 'done', 'done'],
  ['done', 'maintained', 'maintained'],
  ['done', 'paused', 'paused'],
  ['done', null, 'in_progress'],
  ['maintained', 'maintained', 'maintained'],
  ['maintained', 'paused', 'paused'],
  ['maintained', null, 'in_progress'],
  ['paused', 'paused', 'paused'],
  ['paused', null, 'paused'],
  [null, null, null],
]

describe('rollUp', () => {
  it('has a line for every pair', () => {
    expect(table).toHaveLength((states.length * (states.length + 1)) / 2)
  })

  it.each(table)('of %s and %s is %s', (one, other, expected) => {
    expect(rollUp({ parts: [part(one), part(other)] }).status).toBe(expected)
    expect(rollUp({ parts: [part(other), part(one)] }).status).toBe(expected)
  })

  it('counts what is finished, and not what only says so', () => {
    const parts = [part('done'), part('maintained'), part('done', 100, true), part('in_progress'), part(null)]
    expect(rollUp({ parts })).toMatchObject({ done: 2, total: 5, status: 'in_progress' })
    expect(rollUp({ parts: [part('done'), part('done', 100, true)] }).status).toBe('in_progress')
  })

  it('takes the mean of the progress that is told; missing is not zero', () => {
    expect(rollUp({ parts: [part('in_progress', 20), part('in_progress', 70)] }).progress).toBe(45)
    expect(rollUp({ parts: [part('in_progress', 20), part('in_progress')] }).progress).toBe(20)
    expect(rollUp({ parts: [part('done'), part('in_progress', 50), part(null)] }).progress).toBe(75)
    expect(rollUp({ parts: [part('in_progress'), part(null)] }).progress).toBeNull()
  })

  it('does not depend on the order, and stays within what the parts tell', () => {
    const any = fc.record({
      status: fc.constantFrom(...states),
      progress: fc.option(fc.integer({ min: 0, max: 100 })),
      productMissing: fc.constant(false),
    })
    fc.assert(
      fc.property(fc.array(any, { minLength: 1 }), (parts) => {
        const there = rollUp({ parts })
        expect(rollUp({ parts: [...parts].reverse() }).status).toBe(there.status)
        expect(there.progress === null || (there.progress >= 0 && there.progress <= 100)).toBe(true)
        expect(there.status === 'done').toBe(parts.every(({ status }) => status === 'done'))
      }),
    )
  })
})

describe('withParts', () => {
  const row = (id: string, parent: string | null, status: Said = null) => ({ id, parent, status })
  const settle = (rows: ReturnType<typeof row>[]) =>
    withParts({ rows, stateOf: ({ status }, parts) => part(status ?? parts?.status ?? null) })

  it('settles sub-tasks before what stands above them, at any depth and in any order', () => {
    const found = settle([
      row('a', null),
      row('b', 'a'),
      row('b1', 'b', 'done'),
      row('b2', 'b', 'done'),
      row('c', 'a', 'paused'),
    ])
    expect([found.get('b')!.status, found.get('a')!.status]).toEqual(['done', 'paused'])
  })

  it('leaves a task alone that has nothing below it, or whose parent is not there', () => {
    const found = settle([row('a', 'elsewhere'), row('b', null, 'done')])
    expect([found.get('a')!.status, found.get('b')!.status]).toEqual([null, 'done'])
  })

  it('ends where tasks stand above each other in a circle', () => {
    expect(settle([row('a', 'b'), row('b', 'a', 'done'), row('c', 'c')]).size).toBe(3)
  })
})
