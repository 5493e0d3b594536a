import { readCommand } from '@/domain/report/readCommand'
import { runPlanCommand } from '@/services/plan/runPlanCommand'
import { seePlan } from '@/services/plan/seePlan'
import { refuseWith } from '@/services/RefusalError'
import { answerPersonForm } from '../../../../_form/answerPersonForm'
import { pathWith } from '../../../../_form/pathWith'
import { refusalQuery } from '../../../../_form/refusalQuery'

const MAX_BYTES = 50_000
/** Longer than any reason that is accepted; what is shown again comes in the address. */
const SHOWN_AGAIN = 1_000

/** Takes one verb on a plan, as the form of its page gives it. */
export const POST = answerPersonForm<{ id: string }>({
  maxBytes: MAX_BYTES,
  act: async ({ payload, db, actor, fields, params: { id }, now }) => {
    const seen = await seePlan({ payload, actor, id })
    if (seen === null) return refuseWith({ kind: 'rule', code: 'not_found' })
    const read = readCommand({ fields: fields.all() })
    const { command, revision } = read.ok ? read.value : refuseWith(read.refusal)
    await runPlanCommand({ db, actor, plan: id, command, revision, now })
    return pathWith(`/ke-hoach/${id}/duyet`, { xong: `plan_${command.type}` })
  },
  refused: async (refusal, { fields, params: { id } }) =>
    pathWith(`/ke-hoach/${id}/duyet`, {
      ...refusalQuery(refusal),
      'ly-do': fields('ly-do').slice(0, SHOWN_AGAIN) || undefined,
    }),
})
