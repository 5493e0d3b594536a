import { gatherReport } from '@/services/report/gatherReport'
import { answerPersonForm } from '../../../_form/answerPersonForm'
import { pathWith } from '../../../_form/pathWith'
import { refusalQuery } from '../../../_form/refusalQuery'

/** Puts a commune report together from its units' approved reports; its page then shows where these do not agree. */
export const POST = answerPersonForm<{ id: string }>({
  act: async ({ payload, db, actor, fields, params: { id }, now }) => {
    await gatherReport({ payload, db, actor, id, revision: Number(fields('revision')), now })
    return pathWith(`/bao-cao/${id}`, { xong: 'consolidate' })
  },
  refused: async (refusal, { fields, params: { id } }) => {
    if (refusal.code === 'not_found') return pathWith('/', refusalQuery(refusal))
    const read = refusal.code === 'stale_revision' ? fields('revision') : undefined
    return pathWith(`/bao-cao/${id}`, { ...refusalQuery(refusal), cu: read })
  },
})
