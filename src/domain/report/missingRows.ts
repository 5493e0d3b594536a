/** A row of a report's form. `hasContent`: it says what its kind asks for. */
export type FormRow = { id: string; kind: 'indicator' | 'task'; required: boolean; hasContent: boolean }

export type FormContent = {
  rows: readonly FormRow[]
  /** "Không phát sinh": the unit declared that nothing happened in the period. */
  nothingToReport: boolean
}

/**
 * The rows still empty, in the order of the form. A declared "nothing to report" answers all rows but those the plan
 * marks required: they ask for a figure in every period.
 */
export const missingRows = ({ rows, nothingToReport }: FormContent): FormRow[] =>
  rows.filter((row) => !row.hasContent && (row.required || !nothingToReport))
