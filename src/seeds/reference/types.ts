import type { IsoDate } from '@/domain/time'
import type { Word } from '@/domain/vocabulary'

export type CommuneType = Word<'communeType'>

/** A full name ('Phường Lộc Ninh') and the days it is borne; `to` is the last one, null while it is current. */
export type DatedName = { name: string; from: IsoDate; to: IsoDate | null }

/** `code` is the official one: two digits. */
export type Province = { code: string; name: string; names: DatedName[] }

/** `code` is the official one: five digits; `otherCodes` are those that other lists give the same commune. */
export type Commune = {
  code: string
  otherCodes: string[]
  provinceCode: string
  name: string
  communeType: CommuneType
  names: (DatedName & { communeType: CommuneType })[]
}

/** Both lists by code. */
export type AdministrativeUnits = { provinces: Province[]; communes: Commune[] }

/** A name and its first day; it ends when the next one begins. */
export type RecordedName = { name: string; from: IsoDate }

/** What `administrative-units.json` holds: the facts from which everything else about a unit follows. */
export type RecordedUnits = {
  provinces: { code: string; names: RecordedName[] }[]
  communes: { code: string; provinceCode: string; otherCodes?: string[]; names: RecordedName[] }[]
}

/** A standard indicator, by which a province compares communes. */
export type CatalogueEntry = {
  code: string
  name: string
  /** Names under which issued plans ask for the same figure. */
  aliases: string[]
  unit: string | null
  kind: Word<'indicatorKind'>
  direction: Word<'direction'>
  basis: Word<'basis'>
  numeratorLabel: string | null
  denominatorLabel: string | null
  rollupRule: Word<'rollupRule'>
  legalSource: string | null
}
