import type { CollectionBeforeValidateHook } from 'payload'
import { readPlace } from '@/data/organisation/readPlace'
import { dbOfRequest } from '@/data/session'
import { acceptsReceiver } from '@/domain/plan/acceptsReceiver'
import { refuseWith } from '@/services/RefusalError'
import { idOf } from '../../fields/idOf'

/** A receiver that is chosen anew is held to the rule; one that has stood there from before stays. */
export const checkReceiver: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const receiver = idOf(data?.receiver)
  if (receiver === null || receiver === idOf(originalDoc?.receiver)) return data
  const organisation = idOf(data?.organisation) ?? idOf(originalDoc?.organisation)
  const place =
    organisation === null
      ? null
      : await readPlace({ db: await dbOfRequest(req), record: 'organisations', id: organisation })
  const accepted = acceptsReceiver({ receiver, province: place?.province ?? null })
  if (!accepted.ok) refuseWith(accepted.refusal)
  return data
}
