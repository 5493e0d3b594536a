import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'

/** Whether somebody writes the ladders of a whole province: they lock settings, and no lock holds them. */
export const mayLock = ({ actor, province }: { actor: Actor; province: string | null }): boolean =>
  can({ actor, record: 'workflows', operation: 'update', row: { owner: province, province, commune: null } })
