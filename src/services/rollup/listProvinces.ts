import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { readProvinces, type ProvinceHead } from '@/data/organisation/readProvinces'
import type { Db } from '@/data/session'

/** The provinces whose board somebody may open; none for who sees a commune only. One statement. */
export const listProvinces = async ({ db, actor }: { db: Db; actor: Actor }): Promise<ProvinceHead[]> =>
  (await readProvinces({ db })).filter(({ id }) =>
    can({ actor, record: 'official-values', operation: 'read', row: { province: id } }),
  )
