import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import type { Clear } from '@/domain/plan/sixClears'
import { readDeadline } from '@/domain/planText/readDeadline'
import { readTarget } from '@/domain/planText/readTarget'
import { readPlace, type Place } from '@/data/organisation/readPlace'
import { leadRow } from '@/data/plan/leadRow'
import { readIndicatorMeasure } from '@/data/plan/readIndicatorMeasure'
import { writePlanEditor } from '@/data/plan/writePlanEditor'
import { readPlanYears } from '@/data/plan/readPlanYears'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'
import { checkPlan } from './checkPlan'
import { lockOpenPlan } from './lockOpenPlan'
import { settlePlanOwners } from './settlePlanOwners'

export type Fill = {
  /** An indicator or a task of the plan; null for all rows of the plan that name nothing of their own. */
  row: string | null
  clear: Clear
  /** A day or span as plans write it, a product, a target, who decides. */
  text?: string
  /** A unit that leads, or the official who answers for the work. */
  id?: string
}

type Asked = {
  req: PayloadRequest
  db: Db
  actor: Actor
  seen: Place & { plan: string }
  fills: readonly Fill[]
}

/**
 * Fills gaps in the six clears of a plan where they are shown. Each row is written as the person who asks, by its own
 * rules. Refuses `out_of_scope`, `plan_fill_no_row`, `plan_fill_empty`, `plan_fill_not_here`, `deadline_unreadable`.
 *
 * @returns how many gaps are still open
 */
export const fillGaps = async (asked: Asked): Promise<{ openGaps: number; waived: number }> => {
  const { db, actor, seen, fills } = asked
  const { plan } = seen
  if (!can({ actor, record: 'plans', operation: 'update', row: seen }))
    refuseWith({ kind: 'forbidden', code: 'out_of_scope' })
  await lockOpenPlan({ db, of: { plan } })
  await writePlanEditor({ db, plan, person: actor.person })
  const { rows } = await checkPlan({ db, plan })
  for (const [index, fill] of fills.entries()) {
    const path = `fills.${index}`
    const list = rows.find(({ row }) => row.id === fill.row)?.row.list
    if (fill.row === null) await fillPlan(asked, fill, path)
    else if (list === undefined) refuseWith({ kind: 'rule', code: 'plan_fill_no_row', path })
    else await fillRow(asked, { ...fill, row: fill.row, list }, path)
  }
  await settlePlanOwners({ db, plan })
  const { openGaps, waived } = await checkPlan({ db, plan })
  return { openGaps, waived }
}

const said = (text: string | undefined, path: string): string => {
  const words = (text ?? '').normalize('NFC').trim()
  return words === '' ? refuseWith({ kind: 'rule', code: 'plan_fill_empty', path }) : words
}

const chosen = (id: string | undefined, path: string): string =>
  id === undefined ? refuseWith({ kind: 'rule', code: 'plan_fill_empty', path }) : id

const fillPlan = async ({ req, seen }: Asked, { clear, text, id }: Fill, path: string): Promise<void> => {
  const data =
    clear === 'authority'
      ? { decisionAuthority: said(text, path) }
      : clear === 'responsibility'
        ? { supervisingLeader: chosen(id, path) }
        : refuseWith({ kind: 'rule', code: 'plan_fill_not_here', path })
  await req.payload.update({
    req,
    user: req.user,
    overrideAccess: false,
    collection: 'plans',
    id: seen.plan,
    data,
  })
}

type RowFill = Fill & { row: string; list: 'indicator' | 'task' }

const fillRow = async (asked: Asked, fill: RowFill, path: string): Promise<void> => {
  const { req, db, seen } = asked
  const { clear, row, list, text, id } = fill
  const as = { req, user: req.user, overrideAccess: false } as const
  if (clear === 'person') {
    const unit = chosen(id, path)
    const place = await readPlace({ db, record: 'organisations', id: unit })
    if (place?.unit == null || place.commune !== seen.commune)
      return refuseWith({ kind: 'forbidden', code: 'out_of_scope', path })
    return leadRow({ db, plan: seen.plan, row: { id: row, list }, unit })
  }
  if (list === 'indicator') {
    if (clear !== 'product' && clear !== 'time')
      return refuseWith({ kind: 'rule', code: 'plan_fill_not_here', path })
    return setTarget({ req, db, plan: seen.plan, indicator: row, text: said(text, path) })
  }
  const years = (await readPlanYears({ db, plan: seen.plan }))!
  const data =
    clear === 'product'
      ? { output: said(text, path) }
      : clear === 'authority'
        ? { decisionAuthority: said(text, path) }
        : clear === 'responsibility'
          ? { supervisingLeader: chosen(id, path) }
          : clear === 'time'
            ? deadlineOf({ text: said(text, path), years, path })
            : { name: said(text, path) }
  await req.payload.update({ ...as, collection: 'tasks', id: row, data })
}

const deadlineOf = ({
  text,
  years,
  path,
}: {
  text: string
  years: { planFrom: string; planTo: string }
  path: string
}) => {
  const { end, recurring, done, milestones } = readDeadline({
    text,
    planFrom: years.planFrom.slice(0, 10),
    planTo: years.planTo.slice(0, 10),
  })
  if (end === null && !recurring && !done)
    return refuseWith({ kind: 'rule', code: 'deadline_unreadable', path })
  return { deadlineText: text, deadlineEnd: end, recurring, doneBefore: done, milestones }
}

/** A target for the plan's last day, typed as plans write it; the indicator takes the kind that the text has. */
const setTarget = async ({
  req,
  db,
  plan,
  indicator,
  text,
}: Pick<Asked, 'req' | 'db'> & { plan: string; indicator: string; text: string }): Promise<void> => {
  const as = { req, user: req.user, overrideAccess: false } as const
  const { unit, name } = (await readIndicatorMeasure({ db, indicator }))!
  const { planFrom, planTo } = (await readPlanYears({ db, plan }))!
  const { kind, comparator, value, upper } = readTarget({ text, unit: unit ?? '', name })
  await req.payload.update({
    ...as,
    collection: 'indicators',
    id: indicator,
    data: { kind, rawTarget: text },
  })
  await req.payload.create({
    ...as,
    collection: 'targets',
    data: {
      indicator,
      dueOn: planTo,
      validFrom: planFrom,
      comparator,
      value: typeof value === 'boolean' ? Number(value) : value,
      upper,
      text,
    },
  })
}
