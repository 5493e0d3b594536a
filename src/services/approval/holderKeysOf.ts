import type { Actor } from '@/domain/access/actor'
import { holderKeys } from '@/domain/approval/holderKeys'

/** The keys by which open slots find this person. */
export const holderKeysOf = (actor: Actor): string[] => holderKeys({ appointments: [...actor.appointments] })
