import { readCommand } from '@/domain/report/readCommand'
import { giveCommand } from '@/services/report/giveCommand'
import { keepRefusedCommand } from '@/services/report/keepRefusedCommand'
import { refuseWith } from '@/services/RefusalError'
import { answerPersonForm } from '../../../_form/answerPersonForm'
import { pathWith } from '../../../_form/pathWith'
import { refusalQuery } from '../../../_form/refusalQuery'

/** Room for a reason beside each of several hundred rows. */
const MAX_BYTES = 1_000_000

/** Takes one verb on a report, as a form of its page gives it. What was typed into one that is refused is kept. */
export const POST = answerPersonForm<{ id: string }>({
  maxBytes: MAX_BYTES,
  act: async ({ payload, db, actor, fields, params: { id }, now }) => {
    const read = readCommand({ fields: fields.all() })
    const { command, revision } = read.ok ? read.value : refuseWith(read.refusal)
    const { report = id, deed } = await giveCommand({ payload, db, actor, id, command, revision, now })
    return pathWith(`/bao-cao/${report}`, { xong: deed })
  },
  refused: async (refusal, { payload, db, actor, fields, params: { id }, now }) => {
    const isKept = await keepRefusedCommand({ payload, db, actor, id, fields: fields.all(), now })
    if (!isKept) return pathWith('/', refusalQuery(refusal))
    const read = refusal.code === 'stale_revision' ? fields('revision') : undefined
    return pathWith(`/bao-cao/${id}`, { ...refusalQuery(refusal), cu: read })
  },
})
