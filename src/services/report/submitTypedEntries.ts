import type { Actor } from '@/domain/access/actor'
import { mendableDoubtsOf } from '@/domain/report/doubtsOf'
import type { FieldProblem } from '@/domain/report/readEntries'
import { mustHaveProduct } from '@/domain/task/mustHaveProduct'
import type { Instant } from '@/domain/time'
import { readReport } from '@/data/report/readReport'
import type { Db } from '@/data/session'
import { holderKeysOf } from '../approval/holderKeysOf'
import { refuseWith } from '../RefusalError'
import { readForm } from './readForm'
import { runCommand } from './runCommand'

type ToSubmit = {
  db: Db
  actor: Actor
  report: string
  /** Submit although rows have no figure, or one to look at again. */
  evenMissing: boolean
  now: Instant
}

/**
 * Submits a report as it has just been saved in the same transaction, unless rows are missing or to be looked at again
 * and nobody has said that they may, or wait for a note.
 */
export const submitTypedEntries = async ({
  db,
  actor,
  report,
  evenMissing,
  now,
}: ToSubmit): Promise<'submitted' | 'missing'> => {
  const seen = (await readReport({ db, id: report, person: actor.person, keys: holderKeysOf(actor) }))!
  const form = await readForm({ db, actor, head: seen, now })
  const { missing, needsNote } = form
  if (needsNote.length > 0 || missing.some(({ required }) => required)) return 'missing'
  requireProducts(form.tasks)
  const isDoubtful = missing.length + mendableDoubtsOf(form).length > 0
  if (isDoubtful && !evenMissing) return 'missing'
  await runCommand({ db, actor, seen, command: { type: 'submit' }, revision: seen.revision, now })
  return 'submitted'
}

/** As the submission itself would refuse, but told at the field in which each product is missing. */
const requireProducts = (tasks: Awaited<ReturnType<typeof readForm>>['tasks']): void => {
  const rows = tasks.map((row) => ({ ...row, productMissing: row.flags.includes('product_missing') }))
  const problems = rows.flatMap((row): FieldProblem[] => {
    const checked = mustHaveProduct({ rows: [row] })
    return checked.ok ? [] : [{ ...checked.refusal, path: `t.${row.id}.documentNumber` }]
  })
  const checked = mustHaveProduct({ rows })
  if (!checked.ok) refuseWith(checked.refusal, { problems })
}
