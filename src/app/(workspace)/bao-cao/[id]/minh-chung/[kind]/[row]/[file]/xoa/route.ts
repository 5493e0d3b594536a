import { removeEvidence } from '@/services/report/removeEvidence'
import { answerPersonForm } from '../../../../../../../_form/answerPersonForm'
import { pathWith } from '../../../../../../../_form/pathWith'
import { refusalQuery } from '../../../../../../../_form/refusalQuery'

export const dynamic = 'force-dynamic'

type Params = { id: string; kind: string; row: string; file: string }

const pageOf = ({ id, kind, row }: Params): string => `/bao-cao/${id}/minh-chung/${kind}/${row}`

/** Removes one file of a row, and comes back to the others. */
export const POST = answerPersonForm<Params>({
  act: async ({ req, db, actor, params }) => {
    const { id, row, file } = params
    await removeEvidence({ req, db, actor, report: id, row, file })
    return pathWith(pageOf(params), { xong: 'detach' })
  },
  refused: async (refusal, { params }) =>
    pathWith(refusal.code === 'not_found' ? '/' : pageOf(params), refusalQuery(refusal)),
})
