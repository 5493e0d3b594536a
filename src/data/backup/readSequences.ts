import type { Client } from 'pg'

/** Where a sequence stands; null when it has never given a number. */
export type Sequence = { name: string; last: string | null }

/** The sequences of the product, by name. */
export const readSequences = async (client: Client): Promise<Sequence[]> => {
  const { rows } = await client.query<Sequence>(
    `select sequencename as name, last_value::text as last from pg_sequences where schemaname = 'public'
      order by sequencename collate "C"`,
  )
  return rows
}
