import type { AdministrativeUnits, DatedName, RecordedName } from './types'

/** `administrative-units.json`: one unit a line, so that a change of the law reads as a change of a few lines. */
export const printUnits = ({ provinces, communes }: AdministrativeUnits): string => {
  const provinceLines = provinces.map(({ code, names }) => ({ code, names: recorded(names) }))
  const communeLines = communes.map(({ code, provinceCode, otherCodes, names }) => ({
    code,
    provinceCode,
    ...(otherCodes.length > 0 ? { otherCodes } : {}),
    names: recorded(names),
  }))
  return `{"provinces":${list(provinceLines)},"communes":${list(communeLines)}}\n`
}

const recorded = (names: DatedName[]): RecordedName[] => names.map(({ name, from }) => ({ name, from }))

const list = (rows: readonly object[]): string =>
  `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`
