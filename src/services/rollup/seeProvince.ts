import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { periodToShow } from '@/domain/period/periodToShow'
import type { Period } from '@/domain/period/types'
import { readProvinceHead, type ProvinceName } from '@/data/organisation/readProvinceHead'
import { readProvincePeriods } from '@/data/period/readProvincePeriods'
import type { Db } from '@/data/session'

export type SeenProvince = {
  province: ProvinceName
  /** Null while no commune has opened a period. */
  period: Period | null
  /** Newest first. */
  periods: Period[]
}

/**
 * A province by code or id, with the period to look at, for whoever may read the official values of the whole province.
 * Null otherwise, just as if it did not exist, and when `asked` is no period. Two statements.
 */
export const seeProvince = async ({
  db,
  actor,
  codeOrId,
  asked,
}: {
  db: Db
  actor: Actor
  codeOrId: string
  asked: string | null
}): Promise<SeenProvince | null> => {
  const province = await readProvinceHead({ db, codeOrId })
  if (province === null) return null
  if (!can({ actor, record: 'official-values', operation: 'read', row: { province: province.id } }))
    return null
  const choice = periodToShow({ opened: await readProvincePeriods({ db, province: province.id }), asked })
  if (choice === null) return asked === null ? { province, period: null, periods: [] } : null
  return { province, period: choice.shown, periods: choice.choices }
}
