import { accept, refuse, type Result } from '@/domain/refusal'
import { missingRows, type FormContent, type FormRow } from '@/domain/report/missingRows'

/**
 * Whether a report may be submitted as far as its content goes; gives the rows that stay missing. Only an empty row
 * that the plan marks required refuses: `required_rows_missing` (rule), pointing to the first one, with their count.
 */
export const mustBeFilled = (content: FormContent): Result<FormRow[]> => {
  const missing = missingRows(content)
  const required = missing.filter((row) => row.required)
  const first = required[0]
  if (!first) return accept(missing)
  return refuse('rule', 'required_rows_missing', {
    path: `${first.kind}s.${first.id}`,
    params: { count: required.length },
  })
}
