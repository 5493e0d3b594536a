import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { draftPlan } from '@/domain/planImport/draftPlan'
import { openDoubts } from '@/domain/planImport/openDoubts'
import { strayUnit } from '@/domain/planImport/strayUnit'
import type { Instant } from '@/domain/time'
import { writeAudit } from '@/data/audit/writeAudit'
import { readImportTexts } from '@/data/planImport/readImportTexts'
import type { ImportHead } from '@/data/planImport/types'
import { writeImport } from '@/data/planImport/writeImport'
import type { Db } from '@/data/session'
import { makePlan } from '../plan/makePlan'
import { refuseWith } from '../RefusalError'
import { changePlan, type KeptRow } from './changePlan'
import { importIndex } from './importIndex'
import { makeUnits } from './makeUnits'
import { refuseWrongInvitations } from './refuseWrongInvitations'

type Asked = {
  req: PayloadRequest
  db: Db
  actor: Actor
  seen: ImportHead
  revision: number
  now: Instant
}

export type Confirmed = {
  plan: string
  revision: number
  indicators: number
  tasks: number
  units: number
  people: number
  /** Rows of the plan that is there which could not follow the file, and why. */
  kept: KeptRow[]
}

/**
 * Makes the plan of an import, with new units and invitations, or changes the plan that it was read for: all of it in
 * the running transaction, or nothing. Refuses `out_of_scope`, `import_closed`, `stale_revision`, `import_errors_open`
 * {count}, and what `draftPlan`, `wrongInvitations`, `makeStaff` and the plan's own rules refuse.
 */
export const confirm = async ({ req, db, actor, seen, revision, now }: Asked): Promise<Confirmed> => {
  if (!can({ actor, record: 'plan-imports', operation: 'update', row: seen }))
    refuseWith({ kind: 'forbidden', code: 'out_of_scope' })
  if (seen.state !== 'read') refuseWith({ kind: 'conflict', code: 'import_closed' })
  const { reading, decisions, ...stored } = await readImportTexts({ db, id: seen.id, lock: true })
  if (stored.revision !== revision)
    refuseWith({ kind: 'conflict', code: 'stale_revision', path: 'revision' }, { revision: stored.revision })
  const before = await importIndex({ db, commune: seen.commune, decisions })
  const stray = strayUnit({ decisions, units: before.units.map(({ id }) => id) })
  if (stray !== null) refuseWith({ kind: 'rule', code: 'import_unit_unknown', path: stray })
  await refuseWrongInvitations({ req, db, actor, commune: seen.commune, decisions, units: before.units })
  const made = await makeUnits({ req, db, actor, commune: seen.commune, decisions, now })
  const { index } = await importIndex({
    db,
    commune: seen.commune,
    decisions: { ...decisions, newUnits: {} },
  })
  const errors = openDoubts({ reading, decisions, index }).filter(
    ({ weight, isSettled }) => weight === 'error' && !isSettled,
  )
  if (errors.length > 0)
    refuseWith({ kind: 'rule', code: 'import_errors_open', params: { count: errors.length } })
  const draft = draftPlan({ reading, decisions, index })
  if (!draft.ok) return refuseWith(draft.refusal)
  const idOf = (unit: string | null | undefined): string | null =>
    unit == null ? null : (made.units[unit] ?? unit)
  const changed =
    seen.into === null
      ? {
          plan: await makePlan({
            req,
            draft: draft.value,
            commune: seen.commune,
            units: made.units,
            reporting: {
              focalUnit: idOf(decisions.reporting.focalUnit),
              receiver: null,
              unitLadder: decisions.reporting.unitLadder ?? null,
              communeLadder: decisions.reporting.communeLadder ?? null,
            },
          }),
          indicators: draft.value.indicators.length,
          tasks: draft.value.tasks.length,
          kept: [],
        }
      : await changePlan({
          req,
          db,
          plan: seen.into,
          draft: draft.value,
          units: made.units,
          accepted: decisions.differences,
        })
  const written = await writeImport({
    db,
    id: seen.id,
    revision,
    state: 'confirmed',
    plan: changed.plan,
    person: actor.person,
    now,
  })
  if (written === null) refuseWith({ kind: 'conflict', code: 'import_closed' })
  const done = { ...changed, units: made.count.units, people: made.count.people }
  const { kept, ...counts } = done
  await writeAudit({
    db,
    entry: {
      actor: actor.person,
      operation: 'create',
      record: 'plan-imports',
      row: seen.id,
      commune: seen.commune,
      province: seen.province,
      changes: { ...counts, kept: kept.length },
    },
  })
  return { ...done, revision: written! }
}
