import type { CollectionBeforeValidateHook } from 'payload'
import { readOfferedLadders } from '@/data/workflow/readOfferedLadders'
import { dbOfRequest } from '@/data/session'
import { acceptsLadder, LADDER_FIELDS } from '@/domain/plan/choosableLadders'
import { isSystem } from '@/services/access/isSystem'
import { refuseWith } from '@/services/RefusalError'
import { idOf } from '../../fields/idOf'

/** A ladder that is chosen anew is held to what the province has given; one that has stood there from before stays. */
export const keepProvinceLadders: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const commune = idOf(data?.organisation) ?? idOf(originalDoc?.organisation)
  if (isSystem(req) || commune === null) return data
  const chosen = Object.entries(LADDER_FIELDS).flatMap(([path, documentType]) => {
    const ladder = idOf(data?.[path])
    return ladder === null || ladder === idOf(originalDoc?.[path]) ? [] : [{ path, documentType, ladder }]
  })
  if (chosen.length === 0) return data
  const ladders = await readOfferedLadders({ db: await dbOfRequest(req), commune })
  for (const one of chosen) {
    const accepted = acceptsLadder({ ladders, ...one })
    if (!accepted.ok) refuseWith(accepted.refusal)
  }
  return data
}
