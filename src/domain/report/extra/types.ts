import type { Word } from '@/domain/vocabulary'

/** A field that a plan's administrator added to its reports. */
export type ExtraField = {
  id: string
  title: string
  hint: string | null
  kind: Word<'extraKind'>
  /** What may be chosen; empty for other kinds. */
  choices: readonly string[]
  required: boolean
  /** No longer asked for; what was entered stays. */
  retired: boolean
  /** Shown only while another field of the plan says this. */
  shownWhen: { field: string; value: string } | null
}

/** One of them by the field's kind: text and choice in `text`; all null when nothing stands there. A file stands in the attachments. */
export type ExtraValue = { text: string | null; number: number | null; date: string | null }

export const NOTHING_ENTERED: ExtraValue = { text: null, number: null, date: null }

/** A field as a report carries it; `files` counts those that stand there. */
export type ExtraRow = ExtraField & { current: ExtraValue | null; files: number }
