import type { HolderKey, Id } from './types'

/** The text by which holders and slots find each other; searched for by array overlap. */
export const holderKey = (of: { role: string; organisation: Id } | { position: Id }): HolderKey =>
  'position' in of ? `position:${of.position}` : `role:${of.role}@${of.organisation}`
