import type { Kind, Reported } from '@/domain/indicator/types'
import type { ExtraRow } from '@/domain/report/extra/types'
import type { FigureOffer } from '@/domain/report/figureOffers'
import type { Narrative } from '@/domain/report/narrative'
import type { TaskReport } from '@/domain/task/types'

/** An indicator's row as it is stored; `current` null when nothing was ever saved. */
export type StoredIndicator = {
  id: string
  kind: Kind
  unit: string | null
  /** The administrator asks for numerator and denominator. */
  ratio: boolean
  current: (Reported & { note: string | null; reason: string | null }) | null
  /** The report whose figure stands here as it was taken over. */
  takenFrom?: string | null
  /** The report of the last period. */
  lastFrom?: string | null
  /** What the form offers to take over. */
  offers?: readonly FigureOffer[]
}

export type StoredTask = {
  id: string
  current: TaskReport | null
  takenFrom?: string | null
  lastFrom?: string | null
  offers?: readonly { report: string; reported: TaskReport }[]
}

/** A report as its form is filled from it. */
export type StoredForm = {
  indicators: readonly StoredIndicator[]
  tasks: readonly StoredTask[]
  extra: readonly ExtraRow[]
  narrative: Narrative
  nothingToReport: boolean
}

/**
 * Texts of a form by the name of their field: 'v.<indicator>.value', 't.<task>.status', 'e.<field>.value', 'n.results',
 * 'nothing'. '….takeOver' of a row is the report that its figure was taken from as it stands. A row, an extra field, a
 * section of the narrative and the declaration are each a part of the form.
 */
export type Texts = Record<string, string>

/** The part that a field belongs to: 'v.<indicator>', 't.<task>', 'n.results', 'nothing'. */
export const partOf = (name: string): string => name.split('.').slice(0, 2).join('.')
