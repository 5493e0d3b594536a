import { createHash } from 'node:crypto'
import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { noDecisions } from '@/domain/planImport/noDecisions'
import { ownCommune } from '@/domain/planImport/ownCommune'
import { sourceLines } from '@/domain/planImport/sourceLines'
import { readPlan } from '@/domain/planText/readPlan'
import type { Instant } from '@/domain/time'
import { readSource } from '@/files/source/readSource'
import { readPlace } from '@/data/organisation/readPlace'
import { insertImport } from '@/data/planImport/insertImport'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'

type Asked = {
  db: Db
  actor: Actor
  file: { name: string; bytes: Uint8Array }
  /** The commune whose plan it is; null for the one commune that the person works in. */
  commune: string | null
  /** The plan that a corrected file is read for; null for a new plan. */
  into: string | null
  now: Instant
}

/**
 * Reads an issued plan and keeps the file with what was read. Nothing is kept of a file that is refused: neither of one
 * that cannot be read, nor of one that is marked secret.
 *
 * @returns the import's id. Refuses `out_of_scope`, `import_commune_missing`, and whatever the readers refuse
 */
export const start = async ({ db, actor, file, commune, into, now }: Asked): Promise<{ id: string }> => {
  const place =
    into === null
      ? await readPlace({ db, record: 'organisations', id: commune ?? ownCommune(actor) ?? '' })
      : await readPlace({ db, record: 'plans', id: into })
  if (place === null && into === null && commune === null)
    refuseWith({ kind: 'rule', code: 'import_commune_missing', path: 'commune' })
  if (
    place?.commune == null ||
    place.province === null ||
    place.unit !== null ||
    !can({ actor, record: 'plan-imports', operation: 'create', row: place })
  )
    return refuseWith({ kind: 'forbidden', code: 'out_of_scope', path: into === null ? 'commune' : 'plan' })
  const source = await readSource(file)
  if (!source.ok) return refuseWith({ path: 'file', ...source.refusal })
  const reading = readPlan({ document: source.value })
  const id = await insertImport({
    db,
    commune: place.commune,
    province: place.province,
    into,
    fileName: file.name.normalize('NFC'),
    hash: createHash('sha256').update(file.bytes).digest('hex'),
    source: file.bytes,
    lines: JSON.stringify(sourceLines({ document: source.value })),
    reading: JSON.stringify(reading),
    decisions: JSON.stringify(noDecisions()),
    person: actor.person,
    now,
  })
  return { id }
}
