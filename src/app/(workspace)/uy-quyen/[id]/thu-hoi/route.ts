import { seeDelegation } from '@/services/delegation/seeDelegation'
import { takeDelegationBack } from '@/services/delegation/takeDelegationBack'
import { refuseWith } from '@/services/RefusalError'
import { answerPersonForm } from '../../../_form/answerPersonForm'
import { pathWith } from '../../../_form/pathWith'
import { refusalQuery } from '../../../_form/refusalQuery'

/** Takes a delegation back. */
export const POST = answerPersonForm<{ id: string }>({
  act: async ({ payload, db, actor, params: { id } }) => {
    const seen = await seeDelegation({ payload, actor, id })
    await takeDelegationBack({
      db,
      actor,
      seen: seen ?? refuseWith({ kind: 'rule', code: 'not_found' }),
    })
    return pathWith('/uy-quyen', { xong: 'takeBack' })
  },
  refused: async (refusal) => pathWith('/uy-quyen', refusalQuery(refusal)),
})
