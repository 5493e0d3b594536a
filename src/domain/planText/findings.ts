import type { Finding } from './planReading'

/** Everything a reading may say of a document as a whole; each has a sentence in `errors.plan_finding.json`. */
export const FINDINGS = {
  document_is_report: 'warning',
  document_unknown: 'warning',
  number_missing: 'info',
  number_differs: 'warning',
  date_missing: 'info',
  commune_unknown: 'warning',
  commune_ambiguous: 'warning',
  commune_spelling: 'warning',
  province_not_named: 'info',
  period_missing: 'warning',
  several_plans: 'warning',
  no_diacritics: 'warning',
  nothing_found: 'error',
  header_missing: 'warning',
  table_not_understood: 'warning',
  table_without_rows: 'warning',
  column_not_issued: 'warning',
  column_left_out: 'info',
  result_column_is_target: 'info',
  several_target_columns: 'info',
  count_differs: 'warning',
  section_count_differs: 'warning',
  section_has_values: 'warning',
  section_without_number: 'info',
  group_row: 'info',
  row_rejoined: 'info',
  row_without_number: 'warning',
  number_repeated: 'warning',
  number_skipped: 'warning',
  same_name_twice: 'warning',
  appendix_missing: 'warning',
  prose_targets_taken: 'info',
  prose_target_left: 'info',
  roles_look_swapped: 'warning',
  owner_near_name: 'warning',
  owner_separator_lost: 'warning',
  owner_table_applied: 'info',
  owner_table_row_unknown: 'warning',
  no_reporting_rule: 'info',
  suspected_typo: 'info',
} as const satisfies Record<string, Finding['level']>

export type FindingCode = keyof typeof FINDINGS

/** One finding, at the level that its code has. */
export const finding = (
  code: FindingCode,
  params: Finding['params'] = {},
  lines: readonly number[] | null = null,
): Finding => ({
  level: FINDINGS[code],
  code,
  params,
  source: lines === null ? null : { lines: [...lines] },
})
