import {
  boolean,
  customType,
  numeric,
  text,
  timestamp,
  type AnyPgColumn,
} from '@payloadcms/db-postgres/drizzle/pg-core'

type PayloadTable = Record<'id', AnyPgColumn>
const payloadTables: Record<string, PayloadTable> = {}

/** Payload's own tables, known once its schema is built: the own tables refer to them lazily. */
export const knowPayloadTables = (tables: Record<string, unknown>): void => {
  Object.assign(payloadTables, tables)
}

export const idOf = (table: string): AnyPgColumn => payloadTables[table]!.id

export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })

export const day = customType<{ data: string }>({ dataType: () => 'date' })

/** What a unit or a commune reports in one kind of field each; numbers exactly as entered. */
export const reportedColumns = () => ({
  value: numeric('value'),
  numerator: numeric('numerator'),
  denominator: numeric('denominator'),
  boolean: boolean('boolean'),
  text: text('text'),
  date: day('date'),
  documentNumber: text('document_number'),
  documentDate: day('document_date'),
})
