import { isPercent } from '@/domain/indicator/isPercent'
import type { Kind, Reported } from '@/domain/indicator/types'
import type { Texts } from '@/domain/report/entryForm'
import { printText } from '@/domain/report/printText'
import { writeFigure } from '@/domain/report/writeFigure'
import { writeDate } from '@/domain/vietnamese/writeDate'

type Row = {
  row: { kind: Kind; unit: string | null; ratio: boolean }
  /** Null for an empty row. */
  reported: Reported | null
}

/** What was reported as the fields of its row show it, by their short names: those that the row's kind has. */
export const printFigure = ({ row: { kind, unit, ratio }, reported }: Row): Texts => {
  const percent = isPercent({ kind, unit })
  switch (kind) {
    case 'percent':
    case 'number':
    case 'range':
      return ratio
        ? {
            numerator: figure(reported?.numerator, false),
            denominator: figure(reported?.denominator, false),
          }
        : { value: figure(reported?.value, percent) }
    case 'boolean':
      return { boolean: reported === null || reported.boolean === null ? '' : String(reported.boolean) }
    case 'date':
      return { date: day(reported?.date) }
    case 'document':
      return {
        documentNumber: printText(reported?.documentNumber ?? null),
        documentDate: day(reported?.documentDate),
      }
    case 'text':
    case 'milestones':
      return { text: printText(reported?.text ?? null) }
  }
}

const figure = (value: number | null | undefined, percent: boolean): string =>
  value === null || value === undefined ? '' : writeFigure({ value, percent })

const day = (date: string | null | undefined): string => (date ? writeDate({ date }) : '')
