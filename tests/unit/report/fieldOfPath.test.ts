import { fieldOfPath } from '@/domain/report/fieldOfPath'

const entries = { values: [{ indicator: 'a' }, { indicator: 'b' }], tasks: [{ task: 'c' }] }
const of = (path: string) => fieldOfPath({ path, entries })

it('a place in what was saved is told as the field that it was typed into', () => {
  expect(
    [
      'values.1.value',
      'values.0.indicator',
      'tasks.0.progress',
      'narrative.results',
      'revision',
      'values.7.value',
    ].map(of),
  ).toEqual(['v.b.value', 'v.a', 't.c.progress', 'n.results', null, null])
})
