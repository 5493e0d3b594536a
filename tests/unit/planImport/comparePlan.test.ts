import fc from 'fast-check'
import { comparePlan, type ComparedRow } from '@/domain/planImport/comparePlan'

const row = (change: Partial<ComparedRow> & { id: string }): ComparedRow => {
  const name = change.name ?? `Nội dung ${change.id}`
  return {
    list: 'indicator',
    section: 'I',
    no: '1',
    subNo: 1,
    name,
    cells: { name: { key: name, shown: name } },
    ...change,
  }
}
const kinds = (plan: ComparedRow[], reading: ComparedRow[]) =>
  comparePlan({ plan, reading }).map(({ kind, row: id, key }) => [kind, id, key])

const names = [
  'Tỷ lệ phủ sóng 5G tại trung tâm',
  'Số điểm kết nối Internet công cộng',
  'Tỷ lệ hồ sơ trực tuyến toàn trình',
]

describe('a plan and a corrected file', () => {
  it('differ in the cells of a row that stands at its place', () => {
    const cells = (target: string) => ({ target: { key: target, shown: target } })
    const found = comparePlan({
      plan: [row({ id: 'p', name: names[0], cells: cells('60') })],
      reading: [row({ id: 'i0', name: names[0], cells: cells('75') })],
    })
    expect(found).toMatchObject([
      {
        id: 'changed:p',
        kind: 'changed',
        row: 'p',
        key: 'i0',
        cells: [{ cell: 'target', from: '60', to: '75' }],
      },
    ])
  })

  it('know a row again that was worded anew at its place, or moved to another', () => {
    const moved = row({ id: 'i0', no: '7', name: names[0] })
    expect(kinds([row({ id: 'p', name: names[0] })], [moved])).toEqual([])
    const worded = row({ id: 'i0', name: 'Tỷ lệ phủ sóng 5G ở trung tâm các ấp' })
    expect(kinds([row({ id: 'p', name: names[0] })], [worded])).toEqual([['changed', 'p', 'i0']])
  })

  it('take another row at the same place for another row', () => {
    expect(kinds([row({ id: 'p', name: names[0] })], [row({ id: 'i0', name: names[1] })])).toEqual([
      ['added', null, 'i0'],
      ['removed', 'p', null],
    ])
  })

  it('never match an indicator with a task', () => {
    expect(
      kinds([row({ id: 'p', name: names[0] })], [row({ id: 't0', list: 'task', name: names[0] })]),
    ).toEqual([
      ['added', null, 't0'],
      ['removed', 'p', null],
    ])
  })

  it('match each row once at most, and lose none', () => {
    const rows = (side: string) =>
      fc
        .array(fc.record({ name: fc.constantFrom(...names), no: fc.constantFrom('1', '2', '3') }), {
          maxLength: 8,
        })
        .map((some) => some.map((one, at) => row({ id: `${side}${at}`, ...one })))
    fc.assert(
      fc.property(rows('p'), rows('i'), (plan, reading) => {
        const found = comparePlan({ plan, reading })
        const added = found.filter(({ kind }) => kind === 'added').length
        const removed = found.filter(({ kind }) => kind === 'removed').length
        expect(plan.length - removed).toBe(reading.length - added)
        const ids = found.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('do not differ from themselves', () => {
    const plan = names.map((name, at) => row({ id: `p${at}`, no: String(at), name }))
    expect(
      kinds(
        plan,
        plan.map((one, at) => ({ ...one, id: `i${at}` })),
      ),
    ).toEqual([])
  })
})
