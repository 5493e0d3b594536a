import type { Actor } from '@/domain/access/actor'
import { scopeOf } from '@/domain/access/scopeOf'
import { readImportList } from '@/data/planImport/readImportList'
import type { ImportHead } from '@/data/planImport/types'
import type { Db } from '@/data/session'

const SHOWN = 30

/** The newest imports in somebody's sight, those still open first; null for who may not import at all. One statement. */
export const listImports = async ({ db, actor }: { db: Db; actor: Actor }): Promise<ImportHead[] | null> => {
  const scope = scopeOf({ actor, record: 'plan-imports', operation: 'read' })
  return scope === false ? null : readImportList({ db, scope, limit: SHOWN })
}
