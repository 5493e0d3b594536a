import { finding } from '../findings'
import type { Finding } from '../planReading'
import type { Item } from '../text/outline'

const ANNOUNCED =
  /(?:chi tiet|kem theo|theo|xem|tai|co)\s+(?:\S+\s+){0,3}?(?:cac )?phu?c? luc|phu?c? luc.{0,60}kem theo|\(.{0,30}phu?c? luc/
const NUMBERS =
  /phu?c? luc(?: so)?\s+((?:[ivx]+|\d{1,2})(?:\s*(?:,|va|den|-)\s*(?:phu luc\s*)?(?:[ivx]+|\d{1,2}))*)(?![a-z\d])/g

/** An appendix that the text announces and the file does not hold. */
export const checkAppendix = ({ items, lists }: { items: readonly Item[]; lists: number }): Finding[] => {
  const announcing = items.filter(
    ({ paragraph, region }) => (region === 'body' || region === 'head') && ANNOUNCED.test(paragraph.folded),
  )
  const first = announcing[0]
  if (!first) return []
  const announced = new Set(
    announcing.flatMap(({ paragraph }) =>
      [...paragraph.folded.matchAll(NUMBERS)].flatMap(([, list = '']) => list.match(/[ivx]+|\d+/g) ?? []),
    ),
  )
  const wanted = Math.max(announced.size, 1)
  const titles = items.filter(
    ({ paragraph, region }) => region === 'annex' && /^phu luc/.test(paragraph.folded),
  ).length
  const found = Math.max(lists, Math.min(titles, lists + 1))
  return found >= wanted
    ? []
    : [
        finding(
          'appendix_missing',
          { announced: wanted, found, text: first.paragraph.plain.slice(0, 160) },
          first.paragraph.lines,
        ),
      ]
}
