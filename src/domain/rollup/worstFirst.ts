import { compare } from '@/domain/vietnamese/compare'
import { standings, type Standing } from './communeStanding'

type Placed = { standing: Standing; daysLate: number; name: string }

/** Order of communes for `sort`: what presses most first, then who is later, then by name. */
export const worstFirst = (a: Placed, b: Placed): number =>
  standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
  b.daysLate - a.daysLate ||
  compare(a.name, b.name)
