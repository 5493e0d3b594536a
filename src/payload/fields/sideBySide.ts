import type { Field, RowField } from 'payload'

/** Fields next to one another in equal parts of the form's width. */
export const sideBySide = (...fields: Field[]): RowField => ({
  type: 'row',
  fields: fields.map(
    (field) =>
      ({ ...field, admin: { ...field.admin, width: `${Math.floor(100 / fields.length)}%` } }) as Field,
  ),
})
