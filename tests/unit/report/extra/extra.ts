import type { ExtraRow } from '@/domain/report/extra/types'

/** An extra field of a report with what a test says of it. */
export const extra = (row: Partial<ExtraRow> & { id: string }): ExtraRow => ({
  title: `Trường ${row.id}`,
  hint: null,
  kind: 'text',
  choices: [],
  required: false,
  retired: false,
  shownWhen: null,
  current: null,
  files: 0,
  ...row,
})

export const said = (text: string) => ({ text, number: null, date: null })
