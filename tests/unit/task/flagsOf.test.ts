import { flagsOf } from '@/domain/task/flagsOf'
import { NOTHING_DONE, type TaskReport } from '@/domain/task/types'

const flags = (given: Partial<TaskReport>, productMissing = false) =>
  flagsOf({ reported: { ...NOTHING_DONE, ...given }, productMissing })

describe('flagsOf a reported task', () => {
  it.each([
    ['done', 99, true],
    ['done', 100, false],
    ['done', null, false],
    ['not_started', 1, true],
    ['not_started', 0, false],
    ['in_progress', 100, false],
  ] as const)('of %s with progress %s contradicts: %s', (status, progress, contradicts) => {
    const found = flags({ status, progress, result: '12/QĐ-UBND' })
    expect(found.includes('progress_contradicts_status')).toBe(contradicts)
  })

  it('asks a done task for its result and its product', () => {
    expect(flags({ status: 'done' }, true)).toEqual(['done_without_result', 'product_missing'])
    expect(flags({ status: 'done', result: 'Đã ban hành' }, true)).toEqual(['product_missing'])
    expect(flags({ status: 'done', result: 'Đã ban hành' })).toEqual([])
  })

  it('asks a paused task for its reason', () => {
    expect(flags({ status: 'paused' })).toEqual(['paused_without_reason'])
    expect(flags({ status: 'paused', difficulty: 'Chờ cấp kinh phí' })).toEqual([])
  })

  it('has nothing to say of an empty row', () => {
    expect(flags({})).toEqual([])
  })
})
