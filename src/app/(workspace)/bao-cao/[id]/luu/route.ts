import type { FieldProblem } from '@/domain/report/readEntries'
import { refuseWith } from '@/services/RefusalError'
import { discardTypedEntries } from '@/services/report/discardTypedEntries'
import { keepTypedEntries } from '@/services/report/keepTypedEntries'
import { saveTypedEntries } from '@/services/report/saveTypedEntries'
import { seeReport } from '@/services/report/seeReport'
import { submitTypedEntries } from '@/services/report/submitTypedEntries'
import { answerPersonForm } from '../../../_form/answerPersonForm'
import { pathWith } from '../../../_form/pathWith'
import { refusalQuery } from '../../../_form/refusalQuery'

export const dynamic = 'force-dynamic'

/** A form of 150 rows with its narrative, in Vietnamese letters, each nine bytes on its way. */
const MAX_BYTES = 1_000_000

const evidenceOf = /^attach:((?:indicator|task|extraField)\/[0-9a-f-]{36})$/

/** Saves a report's form, and goes on to what its button says: stay, submit, add evidence, give up what was kept. */
export const POST = answerPersonForm<{ id: string }>({
  maxBytes: MAX_BYTES,
  act: async ({ payload, db, actor, fields, params, now }) => {
    const path = `/bao-cao/${params.id}`
    const seen = await seeReport({ payload, actor, id: params.id })
    if (seen === null) return refuseWith({ kind: 'forbidden', code: 'not_found' })
    const then = fields('then')
    if (then === 'discard') {
      await discardTypedEntries({ db, report: seen.id, person: actor.person })
      return pathWith(path, { xong: 'discard' })
    }
    const { isMerged } = await saveTypedEntries({ db, actor, seen, sent: fields.all(), asked: then, now })
    const attach = evidenceOf.exec(then)
    if (attach !== null) return `${path}/minh-chung/${attach[1]}`
    const submits = then === 'submit' || then === 'submit_anyway'
    // Nobody submits what they have not seen.
    if (isMerged) return pathWith(path, { xong: 'merged' })
    if (!submits) return pathWith(path, { xong: 'saved' })
    const evenMissing = then === 'submit_anyway'
    const outcome = await submitTypedEntries({ db, actor, report: seen.id, evenMissing, now })
    return outcome === 'missing'
      ? `${pathWith(path, { trinh: 'thieu' })}#con-thieu`
      : pathWith(path, { xong: 'submit' })
  },
  refused: async (refusal, { db, actor, fields, params, extra, now }) => {
    if (refusal.code === 'not_found') return pathWith('/', refusalQuery(refusal))
    const path = `/bao-cao/${params.id}`
    const { khoa: _key, then: _then, ...sent } = fields.all()
    const problems = extra.problems as FieldProblem[] | undefined
    await keepTypedEntries({
      db,
      report: params.id,
      person: actor.person,
      sent,
      problems: problems ?? [refusal],
      now,
    })
    return `${pathWith(path, problems === undefined ? refusalQuery(refusal) : {})}#chua-luu`
  },
})
