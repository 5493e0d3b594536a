import { addDays } from '@/domain/period/addDays'
import type { AdministrativeUnits, CommuneType, DatedName, RecordedName, RecordedUnits } from './types'

const TYPES: readonly (readonly [string, CommuneType])[] = [
  ['Xã ', 'commune'],
  ['Phường ', 'ward'],
  ['Đặc khu ', 'special_zone'],
]

/**
 * The units as recorded, with what follows from the record: the day a name ends, the current name, and the type that
 * a commune's name begins with. Throws when a unit has no name or a commune's name begins with no known type.
 */
export const describeUnits = ({ provinces, communes }: RecordedUnits): AdministrativeUnits => ({
  provinces: provinces.map(({ code, names }) => {
    const dated = datedNames(code, names)
    return { code, name: last(dated).name, names: dated }
  }),
  communes: communes.map(({ code, provinceCode, otherCodes = [], names }) => {
    const typed = datedNames(code, names).map((one) => ({ ...one, communeType: typeOf(code, one.name) }))
    const { name, communeType } = last(typed)
    return { code, otherCodes, provinceCode, name, communeType, names: typed }
  }),
})

const datedNames = (code: string, names: RecordedName[]): DatedName[] => {
  if (names.length === 0) throw new Error(`Unit ${code} has no name.`)
  return names.map(({ name, from }, index) => {
    const next = names[index + 1]
    return { name, from, to: next === undefined ? null : addDays({ day: next.from, days: -1 }) }
  })
}

const typeOf = (code: string, name: string): CommuneType => {
  const found = TYPES.find(([opening]) => name.startsWith(opening))
  if (found === undefined)
    throw new Error(`The name '${name}' of unit ${code} begins with none of Xã, Phường, Đặc khu.`)
  return found[1]
}

const last = <T>(items: readonly T[]): T => items[items.length - 1] as T
