import type { CollectionBeforeChangeHook } from 'payload'
import { acceptsExtraField } from '@/domain/report/extra/acceptsExtraField'
import { readExtraFields } from '@/data/plan/readExtraFields'
import { dbOfRequest } from '@/data/session'
import { refuseWith } from '@/services/RefusalError'
import { idOf } from '../../fields/idOf'

/** A field hangs together with the others of its plan, whoever writes it. */
export const checkField: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const id = operation === 'create' ? '' : String(originalDoc.id)
  const fields = await readExtraFields({ db: await dbOfRequest(req), plan: idOf(data.plan)! })
  const stored = fields.find((field) => field.id === id)
  const condition = idOf(data.shownWhen)
  const accepted = acceptsExtraField({
    field: {
      id,
      kind: data.kind,
      choices: data.choices ?? [],
      shownWhen: condition === null ? null : { field: condition, value: (data.shownWhenValue ?? '').trim() },
    },
    fixedKind: stored?.isUsed ? stored.kind : null,
    others: fields.filter((field) => field.id !== id),
  })
  if (!accepted.ok) refuseWith(accepted.refusal)
  return data
}
