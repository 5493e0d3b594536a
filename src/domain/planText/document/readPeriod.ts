import { foldKey } from '@/domain/vietnamese/foldKey'
import type { IsoDate } from '@/domain/time'

export type Period = { from: IsoDate; to: IsoDate }

const RANGE = /(?:giai doan|nhiem ky|trong)?\s*(?<!\d)(20\d\d)\s*(?:-|den(?: nam)?)\s*(20\d\d)(?!\d)/g
const YEAR = /(?<!thang \d{1,2} )nam\s+(20\d\d)(?!\d)/g
const OUTLOOK = /(?:dinh huong|tam nhin|huong toi)(?:\s+(?:den|toi))?(?:\s+nam)?\s+20\d\d/g
const QUOTED = /[“"][^”"]*[”"]/g
const DATED = /ngay\s+\d{1,2}\s*(?:[/.-]|thang)\s*\d{1,2}\s*(?:[/.-]|nam)\s*\d{4}/g

/**
 * The years a plan is for, read from its title, else from the texts that follow ('Đến cuối năm 2026' above a column).
 * Where a title names a span and a year the last of them counts; dates, quoted names and the outlook ('tầm nhìn đến năm 2045') do not.
 */
export const readPeriod = ({ texts }: { texts: readonly string[] }): Period | null => {
  for (const text of texts) {
    const folded = foldKey(text.replace(QUOTED, ' ')).replace(DATED, ' ').replace(OUTLOOK, ' ')
    const spans = [...folded.matchAll(RANGE)].map((match) => ({
      at: match.index,
      end: match.index + match[0].length,
      from: Number(match[1]),
      to: Number(match[2]),
    }))
    const years = [...folded.matchAll(YEAR)]
      .map((match) => ({ at: match.index, end: match.index + match[0].length, from: Number(match[1]) }))
      .filter(({ at }) => !spans.some((span) => at >= span.at && at < span.end))
      .map((year) => ({ ...year, to: year.from }))
    const last = [...spans, ...years]
      .filter(({ from, to }) => to >= from)
      .sort((a, b) => a.at - b.at)
      .at(-1)
    if (last) return { from: `${last.from}-01-01`, to: `${last.to}-12-31` }
  }
  return null
}
