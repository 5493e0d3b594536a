import type { Payload } from 'payload'
import { readAmendments, type PlanAmendment } from '@/data/plan/readAmendments'
import { dbOf } from '@/data/session'

/** The amendments of a plan whose rows the reader sees anyway, the newest first. One statement. */
export const listAmendments = ({
  payload,
  plan,
}: {
  payload: Payload
  plan: string
}): Promise<PlanAmendment[]> => readAmendments({ db: dbOf(payload), plan })
