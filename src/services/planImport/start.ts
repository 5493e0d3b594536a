import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { noDecisions } from '@/domain/planImport/noDecisions'
import { otherCommune } from '@/domain/planImport/otherCommune'
import { ownCommune } from '@/domain/planImport/ownCommune'
import { sourceLines } from '@/domain/planImport/sourceLines'
import type { Instant } from '@/domain/time'
import { readIssuedPlan } from '@/files/source/readIssuedPlan'
import { readKnownCommunes } from '@/data/organisation/readKnownCommunes'
import { takePoint } from '@/data/person/takePoint'
import { insertImport } from '@/data/planImport/insertImport'
import { readCommuneUnits } from '@/data/planImport/readCommuneUnits'
import { readImportPlace } from '@/data/planImport/readImportPlace'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'

type Asked = {
  payload: Payload
  db: Db
  actor: Actor
  file: { name: string; bytes: Uint8Array }
  /** The commune whose plan it is; null for the one commune that the person works in. */
  commune: string | null
  /** The plan that a corrected file is read for; null for a new plan. */
  into: string | null
  now: Instant
}

/** Reading takes a thread and memory: more often than this nobody corrects a file. */
const perPerson = { name: 'import-by', points: 60, seconds: 60 * 60 }

/**
 * Reads an issued plan and keeps the file with what was read. Nothing is kept of a file that is refused: neither of one
 * that cannot be read, nor of one that is marked secret.
 *
 * @returns the import's id. Refuses `import_commune_missing`, `out_of_scope`, `too_many_imports` {minutes}, and whatever
 * the readers refuse
 */
export const start = async ({
  payload,
  db,
  actor,
  file,
  commune,
  into,
  now,
}: Asked): Promise<{ id: string }> => {
  const asked = commune ?? ownCommune(actor)
  if (asked === null && into === null)
    refuseWith({ kind: 'rule', code: 'import_commune_missing', path: 'commune' })
  const place = await readImportPlace({ db, commune: asked, plan: into })
  if (place === null || !can({ actor, record: 'plan-imports', operation: 'create', row: place }))
    return refuseWith({ kind: 'forbidden', code: 'out_of_scope', path: into === null ? 'commune' : 'plan' })
  const wait = await takePoint({ payload, limit: perPerson, key: actor.person })
  if (wait > 0)
    refuseWith({ kind: 'limit', code: 'too_many_imports', params: { minutes: Math.ceil(wait / 60) } })
  const read = await readIssuedPlan({
    ...file,
    communes: await readKnownCommunes({ db }),
    units: (await readCommuneUnits({ db, commune: place.commune })).map(({ shortName, ...unit }) => ({
      ...unit,
      ...(shortName === null ? {} : { shortName }),
    })),
  })
  if (!read.ok) return refuseWith({ path: 'file', ...read.refusal })
  const { source, reading } = read.value
  const notes = (source.notes ?? []).map((note) => ({
    level: 'info' as const,
    source: null,
    ...note,
  }))
  const findings = [
    ...otherCommune({ document: reading.document, own: place }),
    ...reading.findings,
    ...notes,
  ]
  const id = await insertImport({
    db,
    commune: place.commune,
    province: place.province,
    into,
    fileName: file.name.normalize('NFC'),
    hash: createHash('sha256').update(file.bytes).digest('hex'),
    source: file.bytes,
    lines: JSON.stringify(sourceLines({ document: source })),
    reading: JSON.stringify({ ...reading, findings }),
    decisions: JSON.stringify(noDecisions()),
    person: actor.person,
    now,
  })
  return { id }
}
