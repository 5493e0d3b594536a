import { chooseMails } from '@/services/notice/chooseMails'
import { answerPersonForm } from '../../_form/answerPersonForm'
import { pathWith } from '../../_form/pathWith'
import { refusalQuery } from '../../_form/refusalQuery'

/** Keeps which mails somebody wants: a box that is not ticked is not sent. */
export const POST = answerPersonForm({
  act: async ({ db, actor, fields }) => {
    const settings = { digest: fields('thu-ngay') === '1', urgent: fields('thu-gap') === '1' }
    await chooseMails({ db, actor, settings })
    return pathWith('/thong-bao', { xong: 'noticeSettings' })
  },
  refused: async (refusal) => pathWith('/thong-bao', refusalQuery(refusal)),
})
