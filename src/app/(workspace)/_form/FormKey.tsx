import { randomUUID } from 'node:crypto'

/** The secret of a form as it was shown: sent twice, it acts once. */
export const FormKey = () => <input type="hidden" name="khoa" value={randomUUID()} />
