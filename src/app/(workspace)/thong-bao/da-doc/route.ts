import { isId } from '@/domain/isId'
import { refuseWith } from '@/services/RefusalError'
import { readNotice } from '@/services/notice/readNotice'
import { answerPersonForm } from '../../_form/answerPersonForm'
import { pathWith } from '../../_form/pathWith'
import { refusalQuery } from '../../_form/refusalQuery'

/** Marks one notice as read, or all where none is named. */
export const POST = answerPersonForm({
  act: async ({ db, actor, fields, now }) => {
    const notice = fields('thong-bao')
    if (notice !== '' && !isId(notice)) refuseWith({ kind: 'rule', code: 'notice_unknown', path: 'notices' })
    await readNotice({ db, actor, notices: notice === '' ? null : [notice], now })
    return pathWith('/thong-bao', { xong: 'noticesRead' })
  },
  refused: async (refusal) => pathWith('/thong-bao', refusalQuery(refusal)),
})
