import { groupTasks } from '@/domain/plan/groupTasks'

const task = (id: string, no: string, more: { name?: string; section?: string; parent?: string } = {}) => ({
  id,
  no,
  name: more.name ?? `Việc ${no}`,
  section: more.section ?? 'I',
  parent: more.parent ?? null,
})

const grouped = (rows: ReturnType<typeof task>[]) =>
  groupTasks({ rows }).map(({ id, parts }) => [id, parts.map((part) => part.id)])

it('puts rows that follow each other under one number and name into one task', () => {
  expect(grouped([task('a', '4'), task('b', '5'), task('c', '5'), task('d', '6')])).toEqual([
    ['a', ['a']],
    ['b', ['b', 'c']],
    ['d', ['d']],
  ])
})

it('keeps apart what differs in name or section, and what does not follow', () => {
  expect(grouped([task('a', '1'), task('b', '1', { name: 'Khác' })])).toHaveLength(2)
  expect(grouped([task('a', '1'), task('b', '1', { section: 'II' })])).toHaveLength(2)
  expect(grouped([task('a', '1'), task('b', '2'), task('c', '1')])).toHaveLength(3)
})

it('puts a row under the parent it names, wherever it stands', () => {
  expect(grouped([task('child', '1.1', { parent: 'top' }), task('top', '1')])).toEqual([
    ['top', ['top', 'child']],
  ])
  expect(
    grouped([task('top', '1'), task('a', '1.1', { parent: 'top' }), task('b', '1.1.1', { parent: 'a' })]),
  ).toEqual([['top', ['top', 'a', 'b']]])
})

it('leaves a row whose parent is not among the rows a task of its own', () => {
  expect(grouped([task('child', '1.1', { parent: 'filtered away' })])).toEqual([['child', ['child']]])
})

it('loses no row where parents go in a circle', () => {
  expect(
    grouped([
      task('a', '1', { parent: 'b' }),
      task('b', '2', { parent: 'a' }),
      task('c', '3', { parent: 'a' }),
    ]),
  ).toEqual([
    ['a', ['a']],
    ['b', ['b']],
    ['c', ['c']],
  ])
})
