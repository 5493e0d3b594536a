import { createHash } from 'node:crypto'
import { canonicalText } from '@/domain/approval/canonicalText'
import { readPlanContent } from '@/data/plan/readPlanContent'
import type { Db } from '@/data/session'
import type { Content } from '../approval/kind'

/** What a plan says as one text, and its SHA-256: what an approval binds to. */
export const planContentOf = async ({ db, plan }: { db: Db; plan: string }): Promise<Content> => {
  const text = canonicalText(await readPlanContent({ db, plan }))
  return { text, hash: createHash('sha256').update(text).digest('hex') }
}
