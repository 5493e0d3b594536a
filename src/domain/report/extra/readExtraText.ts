import { accept, type Result } from '@/domain/refusal'
import { readFigure } from '@/domain/report/readFigure'
import { readDate } from '@/domain/vietnamese/readDate'
import type { ExtraField } from './types'

/** What somebody typed into an extra field, as it is sent on: a number, a day as 2026-11-05, a text; null for nothing. Refuses what `readFigure` and `readDate` refuse. */
export const readExtraText = ({
  kind,
  text,
}: {
  kind: ExtraField['kind']
  text: string
}): Result<string | number | null> => {
  if (text === '') return accept(null)
  if (kind === 'number') return readFigure({ text, percent: false })
  return kind === 'date' ? readDate({ text }) : accept(text)
}
