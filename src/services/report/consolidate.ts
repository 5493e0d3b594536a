import type { Actor } from '@/domain/access/actor'
import { mayEdit } from '@/domain/approval/mayEdit'
import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import type { Reported } from '@/domain/indicator/types'
import { composeNarrative } from '@/domain/report/composeNarrative'
import type { Narrative } from '@/domain/report/narrative'
import { settleRow, type RowConflict } from '@/domain/report/settleRow'
import { NOTHING_DONE, type TaskReport } from '@/domain/task/types'
import type { Instant } from '@/domain/time'
import { readLadder } from '@/data/approval/readLadder'
import { readChildren } from '@/data/report/readChildren'
import { lockReport, type ReportHead } from '@/data/report/readReport'
import { writeConsolidation } from '@/data/report/writeConsolidation'
import type { Db } from '@/data/session'
import { situationOf } from '../approval/situationOf'
import { refuseWith } from '../RefusalError'

/**
 * Puts a commune report together from its units' approved reports: each row from its lead by the row's joint rule,
 * the narrative by section with its source. A figure that the focal office typed over with a reason is kept. The
 * report remembers which revision of each unit report it was made from.
 *
 * @returns the new revision, and the rows in which leads do not agree or one had to stand for another
 */
export const consolidate = async ({
  db,
  actor,
  seen,
  revision,
  now,
}: {
  db: Db
  actor: Actor
  seen: ReportHead
  revision: number
  now: Instant
}): Promise<{ revision: number; conflicts: RowConflict[] }> => {
  const head = await lockReport({ db, head: seen })
  if (head.revision !== revision)
    refuseWith({ kind: 'conflict', code: 'stale_revision', path: 'revision' }, { revision: head.revision })
  if (head.level !== 'commune') refuseWith({ kind: 'rule', code: 'not_a_commune_report' })
  const ladder = await readLadder({ db, report: head.id })
  const barred = mayEdit(situationOf({ actor, head, ladder, now }))
  if (barred !== null) refuseWith(barred)

  const { rows, units } = await readChildren({ db, report: head.id })
  const waived = new Set(ladder.state.waived)
  const settled = rows.map((row) => ({ row, ...settleRow({ row, waived }) }))
  const conflicts = settled.flatMap(({ conflict }) => conflict ?? [])
  const taken = settled.filter(({ row }) => !row.isOverride)
  const after = head.revision + 1
  await writeConsolidation({
    db,
    report: head.id,
    person: actor.person,
    revision: after,
    now,
    values: taken
      .filter(({ row }) => row.kind === 'indicator')
      .map(({ row, reported, from }) => ({
        id: row.id,
        source: from,
        reported: (reported as Reported | null) ?? NOTHING_REPORTED,
      })),
    tasks: taken
      .filter(({ row }) => row.kind === 'task')
      .map(({ row, reported, from }) => ({
        id: row.id,
        source: from,
        reported: (reported as TaskReport | null) ?? NOTHING_DONE,
      })),
    narrative: composeNarrative({
      units: units
        .filter((unit) => unit.state === 'approved')
        .map(({ name, narrative }) => ({ name, narrative })),
    }) as Narrative,
  })
  return { revision: after, conflicts }
}
