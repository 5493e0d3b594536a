import type { Id } from './types'

type Place = { commune: Id | null; province: Id | null }

/**
 * Whether a ladder may name a position that its writer cannot read: one of the office of its own province, so that a
 * commune may say who there has the last word, or leave a copied ladder as the province made it.
 */
export const mayNamePosition = ({ position, ladder }: { position: Place; ladder: Place }): boolean =>
  position.commune === null && position.province !== null && position.province === ladder.province
