import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { isId } from '@/domain/isId'
import { readImportHead } from '@/data/planImport/readImportHead'
import type { ImportHead } from '@/data/planImport/types'
import { dbOf } from '@/data/session'

/** An import as far as this person may see it; null otherwise, just as if it did not exist. */
export const seeImport = async ({
  payload,
  actor,
  id,
}: {
  payload: Payload
  actor: Actor
  id: string
}): Promise<ImportHead | null> => {
  if (!isId(id)) return null
  const found = await readImportHead({ db: dbOf(payload), id })
  return found !== null && can({ actor, record: 'plan-imports', operation: 'read', row: found })
    ? found
    : null
}
