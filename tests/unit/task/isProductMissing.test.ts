import { isProductMissing } from '@/domain/task/isProductMissing'
import { TASK_STATUSES, type ProductFound } from '@/domain/task/types'

const output = 'Quyết định ban hành quy chế'
const [nowhere, here, before]: ProductFound[] = [
  { here: false, before: false },
  { here: true, before: false },
  { here: false, before: true },
]

describe('isProductMissing', () => {
  it.each([
    ['nowhere', nowhere!, false, true],
    ['in this report', here!, false, false],
    ['in an earlier report', before!, false, false],
    ['nowhere, and it recurs', nowhere!, true, true],
    ['in this report, and it recurs', here!, true, false],
    ['in an earlier report only, and it recurs', before!, true, true],
  ])('a done task whose product stands %s', (_where, found, recurring, expected) => {
    expect(isProductMissing({ status: 'done', output, recurring, found })).toBe(expected)
  })

  it.each(['', '  ', null])('nothing is asked where the plan names no product (%j)', (none) => {
    expect(isProductMissing({ status: 'done', output: none, recurring: false, found: nowhere! })).toBe(false)
  })

  it.each([...TASK_STATUSES.filter((status) => status !== 'done'), null])(
    'nothing is asked of a task that is %s',
    (status) => {
      expect(isProductMissing({ status, output, recurring: false, found: null })).toBe(false)
    },
  )
})
