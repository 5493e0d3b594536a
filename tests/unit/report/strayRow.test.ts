import { strayRow } from '@/domain/report/strayRow'

const of = { indicators: new Set(['a', 'b']), tasks: new Set(['t']) }
const row = (kind: 'indicator' | 'task', id: string) => ({ kind, id, reason: 'Thiếu nguồn số liệu' })

describe('rows that are returned', () => {
  it('all lie in the report', () => {
    expect(strayRow({ rows: [row('indicator', 'b'), row('task', 't')], of })).toBeNull()
    expect(strayRow({ rows: [], of })).toBeNull()
  })
  it('are refused from the first that does not, a task under the name of an indicator too', () => {
    expect(strayRow({ rows: [row('indicator', 'a'), row('indicator', 'c')], of })).toBe(1)
    expect(strayRow({ rows: [row('indicator', 't')], of })).toBe(0)
  })
})
