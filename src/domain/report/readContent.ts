import type { Reported } from '@/domain/indicator/types'
import type { Narrative } from '@/domain/report/narrative'
import type { TaskReport } from '@/domain/task/types'

/**
 * What a report said when its content was sealed. Only what was filled in is there: an absent field is missing, never
 * zero. Fields of later times, which this type does not name, are kept.
 */
export type StoredContent = {
  version: number
  nothingToReport: boolean
  narrative: Partial<Narrative>
  /** By field of the plan's own. */
  extra: Record<string, unknown>
  values: (Partial<Reported> & { indicator: string; note?: string; reason?: string })[]
  tasks: (Partial<TaskReport> & { task: string })[]
}

/** The content that `canonical` wrote as a text; null for a text that it cannot have written. */
export const readContent = ({ text }: { text: string }): StoredContent | null => {
  const read = parsed(text) as Partial<StoredContent> | null
  if (typeof read !== 'object' || read === null) return null
  if (!Array.isArray(read.values) || !Array.isArray(read.tasks)) return null
  return {
    version: read.version ?? 1,
    nothingToReport: read.nothingToReport ?? false,
    narrative: read.narrative ?? {},
    extra: read.extra ?? {},
    values: read.values,
    tasks: read.tasks,
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
