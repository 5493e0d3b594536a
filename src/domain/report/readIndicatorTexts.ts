import { isPercent } from '@/domain/indicator/isPercent'
import type { Reported, ValueEntry } from '@/domain/indicator/types'
import type { StoredIndicator, Texts } from '@/domain/report/entryForm'
import type { FieldProblem } from '@/domain/report/readEntries'
import { printFigure } from '@/domain/report/printFigure'
import { readFigure } from '@/domain/report/readFigure'
import { takenOffer } from '@/domain/report/takenOffer'
import { readDate } from '@/domain/vietnamese/readDate'

/** Characters that a field takes; longer texts belong into evidence. */
const LIMITS: Record<string, number> = { text: 10_000, documentNumber: 64, note: 2_000, reason: 2_000 }

type Row = {
  row: StoredIndicator
  /** What was typed over the fields of the row, by their short names; only those that differ from what is shown. */
  texts: Texts
}

/** The entry that an indicator's typed fields make; a field that says what is stored already is left out. */
export const readIndicatorTexts = ({
  row,
  texts: { takeOver, ...texts },
}: Row): { entry: ValueEntry & { takeOver?: string }; problems: FieldProblem[] } => {
  const print = (reported: Reported | null) => printFigure({ row, reported })
  const offer = takenOffer({ takeOver, offers: row.offers ?? [], print, current: row.current, texts })
  if (offer !== null) {
    const figure = print(row.current)
    const beside = Object.fromEntries(Object.entries(texts).filter(([field]) => !(field in figure)))
    const { entry, problems } = readIndicatorTexts({ row, texts: beside })
    return { entry: { takeOver: offer.report, ...entry }, problems }
  }
  const percent = isPercent(row)
  const entry: Record<string, unknown> = {}
  const problems: FieldProblem[] = []
  const settle = (field: keyof ValueEntry, read: unknown) => {
    if (read !== (row.current?.[field] ?? null)) entry[field] = read ?? ''
  }
  for (const [field, text] of Object.entries(texts) as [keyof ValueEntry, string][]) {
    if (field === 'value' || field === 'numerator' || field === 'denominator') {
      const read = readFigure({ text, percent: percent && field === 'value' })
      if (!read.ok) problems.push({ ...read.refusal, path: field })
      else if (field === 'denominator' && read.value === 0)
        problems.push({ kind: 'rule', code: 'denominator_zero', path: field })
      else settle(field, read.value)
    } else if (field === 'boolean') {
      if (['', 'true', 'false'].includes(text)) settle(field, text === '' ? null : text === 'true')
      else problems.push({ kind: 'shape', code: 'invalid_value', path: field })
    } else if (field === 'date' || field === 'documentDate') {
      const read = readDate({ text })
      if (text === '') settle(field, null)
      else if (read.ok) settle(field, read.value)
      else problems.push({ ...read.refusal, path: field })
    } else if (text.length > LIMITS[field]!) {
      problems.push({
        kind: 'rule',
        code: 'entry_too_long',
        path: field,
        params: { limit: LIMITS[field]!, length: text.length },
      })
    } else settle(field, text === '' ? null : text)
  }
  return { entry, problems }
}
