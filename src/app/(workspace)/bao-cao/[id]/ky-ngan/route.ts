import { composeSeenReport } from '@/services/report/composeSeenReport'
import { answerPersonForm } from '../../../_form/answerPersonForm'
import { pathWith } from '../../../_form/pathWith'
import { refusalQuery } from '../../../_form/refusalQuery'

/** Fills the empty rows of a longer period's report from the shorter periods within it. */
export const POST = answerPersonForm<{ id: string }>({
  act: async ({ payload, db, actor, fields, params: { id }, now }) => {
    await composeSeenReport({ payload, db, actor, id, revision: Number(fields('revision')), now })
    return pathWith(`/bao-cao/${id}`, { xong: 'compose' })
  },
  refused: async (refusal, { fields, params: { id } }) => {
    if (refusal.code === 'not_found') return pathWith('/', refusalQuery(refusal))
    const read = refusal.code === 'stale_revision' ? fields('revision') : undefined
    return pathWith(`/bao-cao/${id}`, { ...refusalQuery(refusal), cu: read })
  },
})
