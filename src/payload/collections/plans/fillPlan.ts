import type { CollectionBeforeValidateHook } from 'payload'
import { readPlanDefaults } from '@/data/plan/readPlanDefaults'
import { dbOfRequest } from '@/data/session'
import { readOfferedLadders } from '@/data/workflow/readOfferedLadders'
import { LADDER_FIELDS, usualLadder, type LadderField } from '@/domain/plan/choosableLadders'

/** A new plan starts with what nearly every plan has: the writer's commune, the usual ladders, its own province as receiver. */
export const fillPlan: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data
  const organisation = data.organisation ?? (req.user as { commune?: string } | null)?.commune
  const commune = typeof organisation === 'string' ? organisation : null
  const db = await dbOfRequest(req)
  const defaults = commune === null ? null : await readPlanDefaults({ db, commune })
  const ladders = commune === null ? [] : await readOfferedLadders({ db, commune })
  const usual = (field: LadderField) =>
    data[field] ?? usualLadder({ ladders, documentType: LADDER_FIELDS[field] })
  return {
    ...data,
    organisation,
    unitLadder: usual('unitLadder'),
    communeLadder: usual('communeLadder'),
    planLadder: usual('planLadder'),
    receiver: data.receiver ?? defaults?.province,
    issuer: data.issuer ?? defaults?.issuer,
  }
}
