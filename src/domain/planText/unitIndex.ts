import { normalise } from '@/domain/vietnamese/normalise'
import { ownerKey } from './ownerKey'
import { remember } from './remember'
import type { OwnerUnit } from './types'

export type UnitIndex = {
  /** Units with that name or alias, with or without 'xã …' at its end, or with those initials. */
  find: (name: string) => string[]
  /** The only unit whose abbreviation differs from the word by one letter ('PVHXXH' for PVHXH). */
  findNear: (name: string) => string | null
}

/** Only names in capitals may follow 'xã': no comma, no second owner, not the 'Xã hội' of a department. */
const OF_THE_COMMUNE = / (?:cấp )?(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu)(?: \p{Lu}\p{Ll}*){0,4}$/u
const REMARK = /\([^()]*\)?/g
const SHORTEST_ABBREVIATION = 3
const SHORTEST_FOR_NEAR = 5

/** Prepares the units of a commune for looking up by the names that plans use for them. */
export const unitIndex = (units: OwnerUnit[]): UnitIndex => {
  const exact = new Map<string, Set<string>>()
  const short = new Map<string, Set<string>>()
  const initials = new Map<string, Set<string>>()
  for (const unit of units) {
    for (const name of [unit.name, unit.shortName ?? '', ...unit.aliases]) {
      put(exact, ownerKey(name), unit.id)
      put(short, bareKey(name), unit.id)
    }
    for (const form of initialForms(unit.name)) put(initials, form, unit.id)
  }
  const find = remember((name: string): string[] => {
    const key = ownerKey(name)
    const bare = bareKey(name)
    const hit =
      exact.get(key) ?? exact.get(bare) ?? short.get(bare) ?? initials.get(key) ?? initials.get(bare)
    return [...(hit ?? [])]
  })
  const abbreviations = [...exact, ...initials].filter(
    ([key]) => key.length >= SHORTEST_FOR_NEAR && !key.includes(' '),
  )
  const findNear = (name: string): string | null => {
    const key = ownerKey(name)
    if (!/^[a-z]+$/.test(key) || key.length < SHORTEST_FOR_NEAR || name !== name.toUpperCase()) return null
    const near = abbreviations.filter(([other]) => isOneLetterOff(key, other)).flatMap(([, ids]) => [...ids])
    const [only, ...others] = new Set(near)
    return only !== undefined && others.length === 0 ? only : null
  }
  return { find, findNear }
}

const put = (index: Map<string, Set<string>>, key: string, id: string): void => {
  if (key) index.set(key, (index.get(key) ?? new Set()).add(id))
}

const bareKey = (name: string): string =>
  ownerKey(normalise(name.replace(REMARK, ' ')).replace(OF_THE_COMMUNE, ''))

/** 'Phòng Văn hóa - Xã hội': pvhxh, phong vhxh, p vhxh; 'Trung tâm Phục vụ hành chính công': tt pvhcc too. */
const initialForms = (name: string): string[] => {
  const words = bareKey(name).split(' ')
  const letters = (from: number, to?: number): string =>
    words
      .slice(from, to)
      .map((word) => word[0])
      .join('')
  const heads = words.length > 3 ? [1, 2] : [1]
  return [
    letters(0),
    ...heads.flatMap((head) => [
      `${words.slice(0, head).join(' ')} ${letters(head)}`,
      `${letters(0, head)} ${letters(head)}`,
    ]),
  ].filter((form) => form.replaceAll(' ', '').length >= SHORTEST_ABBREVIATION)
}

const isOneLetterOff = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  const [longer, other] = a.length >= b.length ? [a, b] : [b, a]
  const at = [...longer].findIndex((letter, place) => letter !== other[place])
  return longer.slice(at + 1) === other.slice(longer.length === other.length ? at + 1 : at)
}
