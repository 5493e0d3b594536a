import { idOf } from './idOf'

/** The commune and province that an account belongs to; null where it belongs to none. */
export const placeOfUser = (user: unknown): { commune: string | null; province: string | null } => {
  const { commune, province } = (user ?? {}) as { commune?: unknown; province?: unknown }
  return { commune: idOf(commune), province: idOf(province) }
}
