import type { CollectionBeforeValidateHook } from 'payload'
import { readPlanDefaults } from '@/data/plan/readPlanDefaults'
import { dbOfRequest } from '@/data/session'

/** A new plan starts with what nearly every plan has: the writer's commune, the standard ladders, its own province as receiver. */
export const fillPlan: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data
  const organisation = data.organisation ?? (req.user as { commune?: string } | null)?.commune
  const defaults = await readPlanDefaults({
    db: await dbOfRequest(req),
    commune: typeof organisation === 'string' ? organisation : null,
  })
  return {
    ...data,
    organisation,
    unitLadder: data.unitLadder ?? defaults.unitLadder,
    communeLadder: data.communeLadder ?? defaults.communeLadder,
    receiver: data.receiver ?? defaults.province,
    issuer: data.issuer ?? defaults.issuer,
  }
}
