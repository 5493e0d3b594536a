import type { Payload } from 'payload'
import { isOfUse } from '@/domain/notice/isOfUse'
import { dayInVietnam, type Instant } from '@/domain/time'
import { queueMail } from '@/data/mail/queueMail'
import { readSendable } from '@/data/notice/readSendable'
import { claimUrgent, settleSendings } from '@/data/notice/sendings'
import { withTransaction } from '@/data/withTransaction'
import { urgentMail } from './noticeMail'

const AT_ONCE = 50

/** Puts what cannot wait into the outbox, one message each, unless there is nothing left to do about it by now. */
export const sendUrgent = async ({ payload, now }: { payload: Payload; now: Instant }): Promise<void> => {
  const today = dayInVietnam(now)
  const sendSome = () =>
    withTransaction(payload, null, async ({ db }) => {
      const claimed = await claimUrgent({ db, limit: AT_ONCE })
      if (claimed.length === 0) return false
      const useful = (await readSendable({ db, notices: claimed, day: today })).filter(isOfUse)
      for (const notice of useful) {
        const mail = await queueMail({ db, recipient: notice.email, ...urgentMail({ notice, today }) })
        await settleSendings({ db, mail, mailed: [notice.id], dropped: [], now })
      }
      const dropped = claimed.filter((id) => useful.every((notice) => notice.id !== id))
      if (dropped.length > 0) await settleSendings({ db, mail: null, mailed: [], dropped, now })
      return true
    })
  while (await sendSome());
}
