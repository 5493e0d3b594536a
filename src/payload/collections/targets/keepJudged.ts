import type { CollectionBeforeChangeHook } from 'payload'
import type { DatedTarget } from '@/domain/plan/acceptsTarget'
import { dbOfRequest } from '@/data/session'
import { isSystem } from '@/services/access/isSystem'
import { checkTarget } from '@/services/plan/checkTarget'
import { idOf } from '../../fields/idOf'

/** What accepted figures were judged by stays; another target is added beside it, valid from an amendment's first day on. */
export const keepJudged: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const row: Record<string, unknown> = { ...(operation === 'create' ? {} : originalDoc), ...data }
  const [dueOn, validFrom, indicator] = [dayOf(row.dueOn), dayOf(row.validFrom), idOf(row.indicator)]
  // Fields that are missing are refused as such.
  if (isSystem(req) || indicator === null || dueOn === null || validFrom === null) return data
  await checkTarget({
    db: await dbOfRequest(req),
    id: operation === 'create' ? null : String(originalDoc.id),
    indicator,
    amendment: idOf(row.amendment),
    target: {
      comparator: (row.comparator as DatedTarget['comparator']) ?? null,
      value: (row.value as number | undefined) ?? null,
      upper: (row.upper as number | undefined) ?? null,
      text: (row.text as string | undefined) || null,
      dueOn,
      validFrom,
    },
  })
  return data
}

const dayOf = (value: unknown): string | null => {
  const at = new Date(value as string)
  return value === null || value === undefined || Number.isNaN(at.getTime())
    ? null
    : at.toISOString().slice(0, 10)
}
