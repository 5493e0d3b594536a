import type { FieldAccessArgs } from 'payload'

/** Whether a person looks at their own account; while a form is drawn its id stands in the document alone. */
export const isOwnAccount = ({ doc, id, req }: FieldAccessArgs): boolean =>
  req.user !== null && String(req.user.id) === String(id ?? doc?.id)
