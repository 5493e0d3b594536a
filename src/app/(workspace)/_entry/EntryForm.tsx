import type { Sheet } from '../_report/types'

/** The report's rows as a form. */
export const EntryForm = ({ form }: Sheet) => <p>{form.revision}</p>
