import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { mergeDecisions, type DecisionChanges } from '@/domain/planImport/mergeDecisions'
import { openDoubts } from '@/domain/planImport/openDoubts'
import { strayUnit } from '@/domain/planImport/strayUnit'
import { unknownRow } from '@/domain/planImport/unknownRow'
import { wrongAddresses } from '@/domain/planImport/wrongAddresses'
import type { Instant } from '@/domain/time'
import { readImportTexts } from '@/data/planImport/readImportTexts'
import type { ImportHead } from '@/data/planImport/types'
import { writeImport } from '@/data/planImport/writeImport'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'
import { importIndex } from './importIndex'

type Asked = {
  db: Db
  actor: Actor
  seen: ImportHead
  revision: number
  changes: DecisionChanges
  now: Instant
}

/**
 * Adds to what has been decided on an import. Refuses `out_of_scope`, `import_closed`, `stale_revision` when somebody
 * has decided since, `import_row_unknown`, `import_unit_unknown`, `import_email_wrong`.
 *
 * @returns the new revision and how many doubts are open
 */
export const decide = async ({
  db,
  actor,
  seen,
  revision,
  changes,
  now,
}: Asked): Promise<{ revision: number; open: number }> => {
  if (!can({ actor, record: 'plan-imports', operation: 'update', row: seen }))
    refuseWith({ kind: 'forbidden', code: 'out_of_scope' })
  if (seen.state !== 'read') refuseWith({ kind: 'conflict', code: 'import_closed' })
  const { reading, decisions, ...stored } = await readImportTexts({ db, id: seen.id, lock: true })
  if (stored.revision !== revision)
    refuseWith({ kind: 'conflict', code: 'stale_revision', path: 'revision' }, { revision: stored.revision })
  const row = unknownRow({ reading, changes })
  if (row !== null) refuseWith({ kind: 'rule', code: 'import_row_unknown', path: `rows.${row}` })
  const merged = mergeDecisions({ decisions, changes })
  const { units, index } = await importIndex({ db, commune: seen.commune, decisions: merged })
  const stray = strayUnit({ decisions: merged, units: units.map(({ id }) => id) })
  if (stray !== null) refuseWith({ kind: 'rule', code: 'import_unit_unknown', path: stray })
  // Of those sent now: what was kept earlier is told when the plan is made.
  const [wrong, ...also] = wrongAddresses({
    decisions: {
      newUnits: pick(merged.newUnits, changes.newUnits),
      people: pick(merged.people, changes.people),
    },
    unitNames: Object.fromEntries(units.map(({ id, name }) => [id, name])),
  })
  if (wrong !== undefined) refuseWith(wrong, { also })
  const written = await writeImport({
    db,
    id: seen.id,
    revision,
    decisions: JSON.stringify(merged),
    person: actor.person,
    now,
  })
  if (written === null) refuseWith({ kind: 'conflict', code: 'import_closed' })
  const doubts = openDoubts({ reading, decisions: merged, index })
  return { revision: written!, open: doubts.filter(({ isSettled }) => !isSettled).length }
}

const pick = <T>(all: Record<string, T>, asked: Record<string, unknown> = {}): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([key]) => key in asked))
