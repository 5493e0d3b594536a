import { readDate } from '@/domain/vietnamese/readDate'
import type { IsoDate } from '@/domain/time'
import type { Paragraph } from '../text/cleanBlocks'

export type AnnexLine = { number: string | null; date: IsoDate | null; lines: number[] }

const ATTACHED = /(?:ban hanh )?kem theo (?:ke hoach|quyet dinh|chuong trinh|bao cao|de an|cong van)/
const NUMBER = /(\d{1,5}\s*[-/]\s*\p{Lu}[\p{L}\d]*(?:\s*[-/]\s*\p{Lu}[\p{L}\d]*)*)/u
const DATE = /ngày\s+(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/iu
const LONGEST = 400

/** '(Kèm theo Kế hoạch số 10/KH-UBND ngày 23/01/2026 …)': an appendix names the document it belongs to. */
export const readAnnexLine = ({ plain, folded, lines }: Paragraph): AnnexLine | null => {
  const at = folded.length === plain.length ? folded.search(ATTACHED) : -1
  if (at < 0 || plain.length > LONGEST) return null
  const words = plain.slice(at)
  const date = DATE.exec(words)?.[1]
  const read = date === undefined ? null : readDate({ text: date })
  return {
    number: NUMBER.exec(words)?.[1]?.replace(/\s+/g, '') ?? null,
    date: read?.ok ? read.value : null,
    lines,
  }
}
