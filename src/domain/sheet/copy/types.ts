import type { Instant, IsoDate } from '@/domain/time'

/** A row of a report as somebody retypes it into a national system, in the words of such systems. */
export type CopyRow = {
  kind: 'indicator' | 'task'
  id: string
  /** 'I.2' */
  code: string
  section: string | null
  sectionTitle: string | null
  name: string
  unit: string | null
  target: string | null
  /** The figure, or what a task has come to. */
  result: string | null
  /** Of a task. */
  status: string | null
  timing: string | null
  progress: number | null
  deadline: IsoDate | null
  document: string | null
  difficulty: string | null
  /** What is copied, as one text with a line for each field. */
  text: string
  mark: CopyMark
}

/** `changed`: copied, and says something else since. */
export type CopyMark = { state: 'open' } | { state: 'copied' | 'changed'; byName: string | null; at: Instant }
