import type { Assessment, Kind, Reported } from '@/domain/indicator/types'
import type { CommuneState } from '@/domain/rollup/communeState'
import type { IsoDate } from '@/domain/time'

export type CommuneInSheet = { id: string; code: string | null; name: string }

export type EntryInSheet = { id: string; code: string; name: string; unit: string | null }

/** What one plan of a commune says for an entry of the catalogue; figures only where the province has accepted them. */
export type FigureInSheet = Reported & {
  commune: string
  entry: string
  kind: Kind
  unit: string | null
  state: CommuneState
  assessment: Assessment | null
  /** The last day that the figure speaks for. */
  end: IsoDate
  /** Address of the accepted report; null where there is none. */
  link: string | null
}

export type ProvinceInSheet = {
  name: string
  periodKey: string
  /** All communes of the province, whether they report or not. */
  communes: readonly CommuneInSheet[]
  entries: readonly EntryInSheet[]
  figures: readonly FigureInSheet[]
}
