import type { Sheet } from '../_report/types'

/** The report's rows to be read. */
export const ReviewSheet = ({ form }: Sheet) => <p>{form.revision}</p>
