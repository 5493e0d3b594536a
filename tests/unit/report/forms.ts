import type { StoredForm, StoredIndicator } from '@/domain/report/entryForm'
import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'

/** An indicator's row with what a test says of it. */
export const indicator = (
  row: Partial<Omit<StoredIndicator, 'current'>> & {
    current?: Partial<NonNullable<StoredIndicator['current']>>
  },
): StoredIndicator => ({
  id: 'a',
  kind: 'percent',
  unit: '%',
  ratio: false,
  ...row,
  current:
    row.current === undefined ? null : { ...NOTHING_REPORTED, note: null, reason: null, ...row.current },
})

/** A report's form with the rows that a test is about. */
export const formWith = (form: Partial<StoredForm>): StoredForm => ({
  indicators: [],
  tasks: [],
  extra: [],
  narrative: { results: null, difficulties: null, proposals: null, nextSteps: null },
  nothingToReport: false,
  ...form,
})
