import { searchKey } from '@/domain/organisation/searchKey'
import type { KnownUnit } from './readKnownUnits'
import type { AdministrativeUnits, Commune, CommuneType, DatedName } from './types'

/** A row of organisations. `parent` is the province's code, null for a province. */
export type UnitToWrite = {
  code: string
  parent: string | null
  name: string
  communeType: CommuneType | null
  searchKey: string
  otherCodes: string[]
  names: (DatedName & { communeType: CommuneType | null })[]
}

type Compared = { units: AdministrativeUnits; known: ReadonlyMap<string, KnownUnit> }

/**
 * The units that the database does not know, or knows under other names or without a code. A unit for which somebody
 * has recorded a name that begins later than any in the reference is left alone: the law has moved on.
 */
export const unitsToWrite = ({ units, known }: Compared): UnitToWrite[] =>
  [...units.provinces.map(provinceRow), ...units.communes.map(communeRow)].flatMap((row) => {
    const there = known.get(row.code)
    if (there === undefined) return [row]
    const isLater = firstDay(there.names) > firstDay(row.names)
    if (isLater || isSame(row, there)) return []
    return [
      { ...row, searchKey: searchKey([row.name, ...there.otherNames, ...row.names.map(({ name }) => name)]) },
    ]
  })

const provinceRow = ({ code, name, names }: AdministrativeUnits['provinces'][number]): UnitToWrite => ({
  code,
  parent: null,
  name,
  communeType: null,
  searchKey: keyOf(name, names),
  otherCodes: [],
  names: names.map((one) => ({ ...one, communeType: null })),
})

const communeRow = ({ code, provinceCode, otherCodes, name, communeType, names }: Commune): UnitToWrite => ({
  code,
  parent: provinceCode,
  name,
  communeType,
  searchKey: keyOf(name, names),
  otherCodes,
  names,
})

const keyOf = (name: string, names: readonly DatedName[]): string =>
  searchKey([name, ...names.map((one) => one.name)])

/** The first day of the newest name; '' where none is recorded, which is before every day. */
const firstDay = (names: readonly { from: string }[]): string =>
  names.reduce((latest, { from }) => (from > latest ? from : latest), '')

const isSame = (row: UnitToWrite, there: KnownUnit): boolean =>
  row.name === there.name &&
  row.otherCodes.every((code) => there.otherCodes.includes(code)) &&
  row.names.length === there.names.length &&
  row.names.every((one, index) => {
    const other = there.names[index]
    return (
      other !== undefined &&
      one.name === other.name &&
      one.communeType === other.communeType &&
      one.from === other.from &&
      one.to === other.to
    )
  })
