import { flagsOf } from '@/domain/task/flagsOf'
import type { TaskReport } from '@/domain/task/types'

const flags = (given: Partial<TaskReport>) =>
  flagsOf({ reported: { status: null, progress: null, result: null, difficulty: null, ...given } })

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

  it('asks a done task for its product', () => {
    expect(flags({ status: 'done' })).toEqual(['done_without_result'])
    expect(flags({ status: 'done', result: '12/QĐ-UBND ngày 10/02/2026' })).toEqual([])
  })

  it('asks a paused task for its reason', () => {
    expect(flags({ status: 'paused' })).toEqual(['paused_without_reason'])
    expect(flags({ status: 'paused', difficulty: 'Chờ cấp kinh phí' })).toEqual([])
  })

  it('has nothing to say of an empty row', () => {
    expect(flags({})).toEqual([])
  })
})
