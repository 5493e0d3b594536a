import { isId } from '@/domain/isId'
import { approveMany, MOST_AT_ONCE } from '@/services/approval/approveMany'
import { refuseWith } from '@/services/RefusalError'
import { CONFIRMED, LEFT, TICKED } from '../../_bulk/bulkFields'
import { answerPersonForm } from '../../_form/answerPersonForm'
import { pathWith } from '../../_form/pathWith'
import { refusalQuery } from '../../_form/refusalQuery'

/** Approves the reports that were confirmed, each by itself, and leads to what was left out. */
export const POST = answerPersonForm({
  apart: true,
  act: async ({ payload, user, actor, fields, once, now }) => {
    const posted = fields.all()
    const items = Object.entries(posted)
      .filter(([name, revision]) => name.startsWith(TICKED) && /^\d{1,9}$/.test(revision))
      .map(([name, revision]) => ({ report: name.slice(TICKED.length), revision: Number(revision) }))
      .filter(({ report }) => isId(report))
      .map((item) => ({ ...item, confirmed: posted[`${CONFIRMED}${item.report}`] !== undefined }))
    if (items.length === 0) refuseWith({ kind: 'rule', code: 'nothing_chosen' })
    if (items.length > MOST_AT_ONCE)
      refuseWith({ kind: 'rule', code: 'too_many_chosen', params: { max: MOST_AT_ONCE } })
    const results = await approveMany({ payload, user, actor, items, once, now })
    const left = results.flatMap((result): [string, string][] => {
      if (result.outcome === 'done') return []
      const why = result.outcome === 'left_out' ? result.warnings.join(',') : result.refusal.code
      return [[`${LEFT}${result.report}`, why]]
    })
    return pathWith('/duyet-nhieu', { da: results.length - left.length, ...Object.fromEntries(left) })
  },
  refused: async (refusal) => pathWith('/', refusalQuery(refusal)),
})
