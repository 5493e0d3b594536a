import { createTranslator } from 'next-intl'
import type { PayloadRequest } from 'payload'
import { env } from '@/config/env'
import { messages } from '@/i18n/messages'
import { queueMail } from '@/data/mail/queueMail'
import { startPasswordReset } from '@/data/person/startPasswordReset'
import { dbOfRequest } from '@/data/session'

const VALID_DAYS = 7

/**
 * Queues the invitation by which a person sets their own password, in the transaction that makes the account: no
 * account without its mail, no mail without its account.
 */
export const invitePerson = async ({
  req,
  person,
}: {
  req: PayloadRequest
  person: string
}): Promise<void> => {
  const db = await dbOfRequest(req)
  const { token, name, email, language } = await startPasswordReset({
    db,
    person,
    validDays: VALID_DAYS,
    isInvitation: true,
  })
  const t = createTranslator({ locale: language, messages: messages[language], namespace: 'mail.invitation' })
  const link = `${env.SERVER_URL}/dat-mat-khau?token=${token}`
  await queueMail({
    db,
    recipient: email,
    subject: t('subject'),
    body: t('body', { name, link, email, days: VALID_DAYS }),
  })
}
