import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { Client } from 'pg'
import { from } from 'pg-copy-streams'

export type CopyIn = { write: (chunk: Buffer) => Promise<void>; end: () => Promise<void> }

/** Takes rows in the text format of COPY into a table. `end` resolves when all of them are in. */
export const copyIn = ({
  client,
  table,
  columns,
}: {
  client: Client
  table: string
  columns: readonly string[]
}): CopyIn => {
  const named = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const stream = client.query(from(`copy ${client.escapeIdentifier(table)} (${named}) from stdin`))
  const done = finished(stream)
  done.catch(() => undefined)
  return {
    write: async (chunk) => {
      if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), done])
    },
    end: async () => {
      stream.end()
      await done
    },
  }
}
