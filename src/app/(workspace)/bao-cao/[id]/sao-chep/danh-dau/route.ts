import { markCopied } from '@/services/sheet/markCopied'
import { seeReport } from '@/services/report/seeReport'
import { refuseWith } from '@/services/RefusalError'
import { answerPersonForm } from '../../../../_form/answerPersonForm'
import { pathWith } from '../../../../_form/pathWith'
import { refusalQuery } from '../../../../_form/refusalQuery'
import { SHOWN, TICKED } from '../../../../_sheets/copyFields'

/** Two fields for each of several hundred rows. */
const MAX_BYTES = 200_000

const under = (fields: Record<string, string>, prefix: string): [string, string][] =>
  Object.entries(fields).flatMap(([name, value]): [string, string][] =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
  )

/** Remembers which rows of a report were entered into a national system. */
export const POST = answerPersonForm<{ id: string }>({
  maxBytes: MAX_BYTES,
  act: async ({ payload, db, actor, fields, params: { id }, now }) => {
    const head = await seeReport({ payload, actor, id })
    if (head === null) return refuseWith({ kind: 'forbidden', code: 'not_found' })
    const sent = fields.all()
    await markCopied({
      db,
      actor,
      head,
      shown: new Map(under(sent, SHOWN)),
      ticked: new Set(under(sent, TICKED).map(([row]) => row)),
      now,
    })
    return pathWith(`/bao-cao/${id}/sao-chep`, { xong: 'copied' })
  },
  refused: async (refusal, { params: { id } }) =>
    pathWith(refusal.code === 'not_found' ? '/' : `/bao-cao/${id}/sao-chep`, refusalQuery(refusal)),
})
