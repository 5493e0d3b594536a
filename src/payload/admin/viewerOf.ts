import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { languageOf } from '@/i18n/messages'
import { actorOf } from '@/services/access/actorOf'
import { adminSentences, type Words } from './adminSentences'

/** Who looks at a part of the admin panel, and its sentences in their language. */
export const viewerOf = async (req: PayloadRequest): Promise<{ actor: Actor | null; words: Words }> => ({
  actor: await actorOf(req),
  words: adminSentences(languageOf(req.i18n.language)),
})
