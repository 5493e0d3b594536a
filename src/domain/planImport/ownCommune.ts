import type { Actor } from '@/domain/access/actor'

/** The commune of everything that somebody holds; null where they look after several, or all. */
export const ownCommune = ({ appointments }: Actor): string | null => {
  const communes = new Set(appointments.map(({ commune }) => commune))
  const [only = null] = communes
  return communes.size === 1 ? only : null
}
