import type { Payload } from 'payload'
import { isOfUse } from '@/domain/notice/isOfUse'
import { dayInVietnam, type Instant } from '@/domain/time'
import { claimMail, dropMail, markSent } from '@/data/mail/outbox'
import { noteSending, readMailedNotices } from '@/data/notice/sendings'
import { readSendable } from '@/data/notice/readSendable'
import { dbOf } from '@/data/session'

/**
 * Sends one message of the outbox. Sent once as far as the mail server lets us know; a repeated call finds it marked.
 * A message of notices that waited for the mail server is looked at again: what nobody has to act on any more is not
 * sent. Rejects when the mail server does, so that the job is tried again.
 */
export const sendOutbox = async ({
  payload,
  mail: id,
  now,
}: {
  payload: Payload
  mail: string
  now: Instant
}): Promise<void> => {
  const db = dbOf(payload)
  const mail = await claimMail({ db, id })
  if (mail === null) return
  const notices = await readMailedNotices({ db, mail: id })
  if (notices.length > 0) {
    const found = await readSendable({ db, notices, day: dayInVietnam(now) })
    if (!found.some(isOfUse)) {
      await dropMail({ db, id })
      return noteSending({ db, mail: id, outcome: 'dropped', now })
    }
  }
  try {
    await payload.sendEmail({ to: mail.recipient, subject: mail.subject, text: mail.body })
  } catch (error) {
    if (notices.length > 0) await noteSending({ db, mail: id, outcome: 'failed', now })
    throw error
  }
  await markSent({ db, id })
  if (notices.length > 0) await noteSending({ db, mail: id, outcome: 'sent', now })
}
