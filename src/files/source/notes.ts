import type { SourceNote } from '@/domain/planText/sourceDocument'

/** What a reader tells beside the document; each has a sentence in `errors.source.json` of each language. */
export const SOURCE_NOTES = [
  'source_hidden_sheet',
  'source_hidden_cells',
  'source_formulas',
  'source_embedded_document',
  'source_tracked_changes',
  'source_old_font',
] as const

export const note = (
  code: (typeof SOURCE_NOTES)[number],
  params: Record<string, string | number> = {},
): SourceNote => ({ code, params })
