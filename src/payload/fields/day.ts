import type { DateField, FieldHook } from 'payload'
import { dayInVietnam } from '@/domain/time'

const keepDay: FieldHook = ({ value }) => {
  if (typeof value !== 'string' && !(value instanceof Date)) return value
  const at = new Date(value)
  return Number.isNaN(at.getTime()) ? value : `${dayInVietnam(at.toISOString())}T12:00:00.000Z`
}

/** A calendar day in Viet Nam. Stored as noon UTC, so that its date is the same day read in UTC or in Viet Nam. */
export const day = (field: Partial<DateField> & { name: string }): DateField =>
  ({
    ...field,
    type: 'date',
    hooks: { ...field.hooks, beforeValidate: [keepDay] },
    admin: { ...field.admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
  }) as DateField
