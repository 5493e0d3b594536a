import type { ValueEntry } from '@/domain/indicator/types'
import type { IndicatorRow, TaskRow } from '@/data/report/readRows'
import type { TaskEntry } from '@/domain/task/types'

/** A number in 0..1 that is always the same for the same text. */
const noise = (text: string): number => {
  let hash = 2166136261
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 16777619) >>> 0
  return (hash % 1000) / 1000
}

const SAMPLE = 'Số liệu minh họa'

/**
 * A plainly made-up figure for a row and a month (0 the earlier, 1 the later): most on their way to the target, a few
 * behind, a few left out, always the same. The note on each says that it is made up.
 */
export const madeUpValue = (
  row: IndicatorRow,
  month: number,
): (ValueEntry & { indicator: string }) | null => {
  const luck = noise(row.name)
  if (luck < 0.04) return null
  const reach = 0.62 + 0.3 * luck + 0.06 * month
  const target = row.targets.at(-1)?.value ?? null
  const entry = { indicator: row.id, note: SAMPLE }
  switch (row.kind) {
    case 'percent':
    case 'range':
      return { ...entry, value: Math.round(Math.min(99.5, (target ?? 60) * reach) * 10) / 10 }
    case 'number':
      return {
        ...entry,
        value:
          (target ?? 10) < 1.5
            ? Math.round((target ?? 1) * reach * 100) / 100
            : Math.floor((target ?? 10) * reach),
      }
    case 'boolean':
      return { ...entry, boolean: luck + 0.2 * month > 0.55 }
    case 'document':
      return { ...entry, documentNumber: `${10 + month}/MH`, documentDate: '2026-08-10' }
    case 'date':
      return { ...entry, date: '2026-08-10' }
    case 'text':
    case 'milestones':
      return { ...entry, text: `${SAMPLE}: đang triển khai theo kế hoạch.` }
  }
}

/** A made-up state of a task, in the same spirit. */
export const madeUpUpdate = (row: TaskRow, month: number): TaskEntry & { task: string } => {
  const luck = noise(row.name + row.subtask) + 0.15 * month
  if (row.deadline.done || luck > 0.75)
    return {
      task: row.id,
      status: 'done',
      progress: 100,
      result: `${SAMPLE}: đã hoàn thành sản phẩm.`,
      documentNumber: `${100 + Math.floor(800 * noise(row.name))}/MH`,
      documentDate: '2026-08-10',
    }
  if (luck > 0.2)
    return {
      task: row.id,
      status: 'in_progress',
      progress: Math.round(luck * 80),
      result: `${SAMPLE}: đang thực hiện.`,
    }
  return { task: row.id, status: 'not_started', difficulty: `${SAMPLE}: chưa bố trí được kinh phí.` }
}
