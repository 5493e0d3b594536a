import { createTranslator } from 'next-intl'
import type { Payload } from 'payload'
import { accept, type Result } from '@/domain/refusal'
import { env } from '@/config/env'
import { messages } from '@/i18n/messages'
import { queueMail } from '@/data/mail/queueMail'
import { readOpenAccount } from '@/data/person/readOpenAccount'
import { startPasswordReset } from '@/data/person/startPasswordReset'
import { withTransaction } from '@/data/withTransaction'
import { countReset } from './countReset'

const VALID_DAYS = 3

/**
 * Queues the mail by which somebody sets a new password. An address without an account is answered just the same,
 * so that nobody learns who has one. Refuses only `too_many_attempts` {minutes}.
 */
export const askNewPassword = async ({
  payload,
  email,
  headers,
}: {
  payload: Payload
  email: string
  headers: Headers
}): Promise<Result<null>> => {
  const address = email.trim().toLowerCase()
  const refusal = await countReset({ payload, email: address, headers })
  if (refusal !== null) return { ok: false, refusal }
  await withTransaction(payload, null, async ({ db }) => {
    const person = await readOpenAccount({ db, email: address })
    if (person === null) return
    const { token, name, language } = await startPasswordReset({
      db,
      person,
      validDays: VALID_DAYS,
      isInvitation: false,
    })
    const t = createTranslator({
      locale: language,
      messages: messages[language],
      namespace: 'mail.passwordReset',
    })
    const link = `${env.SERVER_URL}/dat-mat-khau?token=${token}`
    const body = t('body', { name, link, email: address, days: VALID_DAYS })
    await queueMail({ db, recipient: address, subject: t('subject'), body })
  })
  return accept(null)
}
