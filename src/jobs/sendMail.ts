import type { Task } from 'graphile-worker'
import type { Payload } from 'payload'
import { claimMail, markSent } from '@/data/mail/outbox'
import { dbOf } from '@/data/session'

/** Sends one message of the outbox. Sent once as far as the mail server lets us know; a repeated job finds it marked. */
export const sendMail =
  ({ payload }: { payload: Payload }): Task =>
  async (job) => {
    const { id } = job as { id: string }
    const mail = await claimMail({ db: dbOf(payload), id })
    if (mail === null) return
    await payload.sendEmail({ to: mail.recipient, subject: mail.subject, text: mail.body })
    await markSent({ db: dbOf(payload), id })
  }
