import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/**
 * What stands in a row of `report_values` as one JSON column, a `Reported`: the one list of its fields.
 *
 * @param alias of the row
 * @param more further pairs of the object as SQL text, beginning with a comma
 */
export const figureJson = (alias: string, more = ''): SQL =>
  sql.raw(`json_build_object('value', ${alias}.value, 'numerator', ${alias}.numerator, 'denominator', ${alias}.denominator,
    'boolean', ${alias}.boolean, 'text', ${alias}.text, 'date', ${alias}.date, 'documentNumber', ${alias}.document_number,
    'documentDate', ${alias}.document_date${more})`)

/** The same of a row of `task_updates`, a `TaskReport`. */
export const updateJson = (alias: string, more = ''): SQL =>
  sql.raw(`json_build_object('status', ${alias}.status, 'progress', ${alias}.progress, 'result', ${alias}.result,
    'difficulty', ${alias}.difficulty, 'documentNumber', ${alias}.document_number, 'documentDate', ${alias}.document_date${more})`)
