import type { Client } from 'pg'
import type { Sequence } from './readSequences'

/** Puts sequences where they stood. */
export const setSequences = async ({
  client,
  sequences,
}: {
  client: Client
  sequences: readonly Sequence[]
}): Promise<void> => {
  for (const { name, last } of sequences) {
    if (last !== null)
      await client.query('select setval($1::regclass, $2::bigint)', [client.escapeIdentifier(name), last])
  }
}
