import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { isId } from '@/domain/isId'
import { ownCommune } from '@/domain/planImport/ownCommune'
import { readUploadPlace as readPlace, type UploadPlace } from '@/data/planImport/readUploadPlace'
import type { Db } from '@/data/session'

type Asked = { db: Db; actor: Actor; commune: string | null; plan: string | null }

/**
 * Where a plan would be read in: the plan of a corrected file, the commune asked for, else the one commune that somebody
 * works in. Null where there is none, or they may not. One statement.
 */
export const readUploadPlace = async ({ db, actor, commune, plan }: Asked): Promise<UploadPlace | null> => {
  const at = plan ?? commune ?? ownCommune(actor)
  if (at === null || !isId(at)) return null
  const found = await readPlace({ db, commune: plan === null ? at : null, plan })
  return found !== null && can({ actor, record: 'plan-imports', operation: 'create', row: found })
    ? found
    : null
}
