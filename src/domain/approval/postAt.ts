import type { IsoDate } from '@/domain/time'
import { holderKey } from './holderKey'
import type { HolderKey } from './types'

/** A post that somebody held from a day, until a day or still. */
export type HeldPost = {
  position: string
  role: string
  organisation: string
  from: IsoDate
  to: IsoDate | null
}

/**
 * In which of their posts somebody acted on a day: the one that was asked for by `keys`, else the only one they held;
 * null where that cannot be told.
 */
export const postAt = <Post extends HeldPost>({
  posts,
  day,
  keys,
}: {
  posts: readonly Post[]
  day: IsoDate
  keys: readonly HolderKey[]
}): Post | null => {
  const held = posts.filter(({ from, to }) => from <= day && (to === null || day <= to))
  const asked = held.find(
    ({ position, role, organisation }) =>
      keys.includes(holderKey({ position })) || keys.includes(holderKey({ role, organisation })),
  )
  return asked ?? (held.length === 1 ? held[0]! : null)
}
