import { checkPlan } from '@/services/plan/checkPlan'
import { seePlan } from '@/services/plan/seePlan'
import { waiveGaps } from '@/services/plan/waiveGaps'
import { refuseWith } from '@/services/RefusalError'
import { tickedGaps } from '../../../../_clears/gapFields'
import { answerPersonForm } from '../../../../_form/answerPersonForm'
import { pathWith } from '../../../../_form/pathWith'
import { refusalQuery } from '../../../../_form/refusalQuery'

/** Room for a tick at every clear of several hundred rows. */
const MAX_BYTES = 500_000
/** Longer than any reason that is accepted; what is shown again comes in the address. */
const SHOWN_AGAIN = 1_000

/** Lets the ticked gaps of a plan pass, with one reason, and goes back to what is left. */
export const POST = answerPersonForm<{ id: string }>({
  maxBytes: MAX_BYTES,
  act: async ({ payload, db, actor, fields, params: { id }, now }) => {
    const seen =
      (await seePlan({ payload, actor, id })) ?? refuseWith({ kind: 'forbidden', code: 'out_of_scope' })
    const { rows } = await checkPlan({ db, plan: id })
    const open = rows.flatMap(({ row, gaps }) =>
      gaps.filter(({ waiver }) => waiver === null).map(({ clear }) => ({ row: row.id, clear })),
    )
    const gaps = tickedGaps({ fields: fields.all(), open })
    await waiveGaps({ db, actor, seen, gaps, reason: fields('ly-do'), now })
    return pathWith(`/ke-hoach/${id}/sau-ro`, { xong: 'let_pass' })
  },
  refused: async (refusal, { fields, params: { id } }) =>
    pathWith(`/ke-hoach/${id}/sau-ro`, {
      ...refusalQuery(refusal),
      'ly-do': fields('ly-do').slice(0, SHOWN_AGAIN) || undefined,
    }),
})
