import type { PayloadRequest } from 'payload'
import { acceptsReportChoices, type SentChoices } from '@/domain/document/reportChoices'
import { readSentChoices } from '@/domain/document/readSentChoices'
import { readPreference } from '@/data/person/readPreference'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'

const keyOf = (commune: string): string => `document.${commune}`

/** How somebody last wanted a report of a commune written; empty for who never chose. One statement. */
export const readReportChoices = async ({
  db,
  person,
  commune,
}: {
  db: Db
  person: string
  commune: string
}): Promise<SentChoices> => readSentChoices(await readPreference({ db, person, key: keyOf(commune) }))

/** Keeps how somebody wants reports of a commune written, in place of what they wanted before. Refusals: those of `acceptsReportChoices`. */
export const keepReportChoices = async ({
  req,
  commune,
  sent,
}: {
  /** In a transaction, of the person who chose. */
  req: PayloadRequest
  commune: string
  sent: SentChoices
}): Promise<void> => {
  const accepted = acceptsReportChoices({ sent, usual: 'government' })
  if (!accepted.ok) refuseWith(accepted.refusal)
  const { payload, user } = req
  const own = { req, user, overrideAccess: false }
  const key = keyOf(commune)
  const { docs } = await payload.find({
    ...own,
    req,
    collection: 'payload-preferences',
    where: { key: { equals: key } },
    limit: 1,
    depth: 0,
  })
  const data = { key, value: sent, user: { relationTo: 'users' as const, value: user!.id } }
  const [kept] = docs
  if (kept === undefined) await payload.create({ ...own, req, collection: 'payload-preferences', data })
  else await payload.update({ ...own, req, collection: 'payload-preferences', id: kept.id, data })
}
