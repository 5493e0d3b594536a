/** Why a file is not read; each has a sentence in `errors.source.json` of each language. */
export const SOURCE_FAULTS = [
  'source_empty',
  'source_too_large',
  'source_unpacks_too_large',
  'source_too_many_parts',
  'source_too_many_rows',
  'source_too_deep',
  'source_timeout',
  'source_out_of_memory',
  'source_broken',
  'source_dtd',
  'source_macros',
  'source_encrypted',
  'source_old_word',
  'source_old_excel',
  'source_old_office',
  'source_binary_excel',
  'source_open_document',
  'source_slides',
  'source_pdf',
  'source_image',
  'source_web_archive',
  'source_rich_text',
  'source_wrong_type',
  'source_wrong_type_grid',
  'source_no_text',
  'source_state_secret',
  'source_reader_failed',
] as const

export type SourceFault = (typeof SOURCE_FAULTS)[number]

/** Ends the reading of a file from however deep inside it; `readSource` and `readGrid` answer with a refusal. */
export const fault = (code: SourceFault, params: Record<string, string | number> = {}): Error =>
  Object.assign(new Error(code), { fault: code, params })

/** The fault that an error carries, else null. */
export const faultOf = (
  error: unknown,
): { code: SourceFault; params: Record<string, string | number> } | null => {
  const { fault: code, params } = (error ?? {}) as { fault?: SourceFault; params?: Record<string, string> }
  return code === undefined ? null : { code, params: params ?? {} }
}
