import type { Payload } from 'payload'
import { isOfUse } from '@/domain/notice/isOfUse'
import { dayInVietnam, type Instant } from '@/domain/time'
import { queueMail } from '@/data/mail/queueMail'
import { readSendable } from '@/data/notice/readSendable'
import { claimDigest, readDigestPeople, settleSendings } from '@/data/notice/sendings'
import { dbOf } from '@/data/session'
import { withTransaction } from '@/data/withTransaction'
import { digestMail } from './noticeMail'

const PAGE = 500

/**
 * Puts one message for each person into the outbox with all that is new for them and still theirs. Done again on the
 * same day it sends nobody a second one; days on which it was not done are made up for by the next, once.
 * @returns how many messages were made
 */
export const sendDigests = async ({ payload, now }: { payload: Payload; now: Instant }): Promise<number> => {
  let made = 0
  for (let after: string | null = null; ;) {
    const people: string[] = await readDigestPeople({ db: dbOf(payload), after, limit: PAGE })
    for (const person of people) if (await sendOne({ payload, person, now })) made++
    if (people.length < PAGE) return made
    after = people.at(-1)!
  }
}

const sendOne = ({
  payload,
  person,
  now,
}: {
  payload: Payload
  person: string
  now: Instant
}): Promise<boolean> =>
  withTransaction(payload, null, async ({ db }) => {
    const today = dayInVietnam(now)
    const claimed = await claimDigest({ db, person, day: today, now })
    if (claimed.length === 0) return false
    const notices = (await readSendable({ db, notices: claimed, day: today })).filter(isOfUse)
    const mailed = notices.map(({ id }) => id)
    const dropped = claimed.filter((id) => !mailed.includes(id))
    const mail =
      notices.length === 0
        ? null
        : await queueMail({ db, recipient: notices[0]!.email, ...digestMail({ notices, today }) })
    await settleSendings({ db, mail, mailed, dropped, now })
    return mail !== null
  })
