import { readDate } from '@/domain/vietnamese/readDate'
import type { IsoDate } from '@/domain/time'

/** A document that a text names by its number. */
export type Citation = {
  type: string
  number: string | null
  date: IsoDate | null
  issuer: string | null
  raw: string
}

const TYPE =
  'Nghị quyết|Kế hoạch hành động|Kế hoạch|Chương trình hành động|Chương trình|Quyết định|Chỉ thị|Công văn|Thông tư liên tịch|Thông tư|Nghị định|Bộ luật|Luật|Đề án|Kết luận|Quy định|Quy chế|Hướng dẫn|Thông báo|Tờ trình|Công điện|Báo cáo|Văn bản'
const NUMBER = '\\d{1,5}(?:\\.\\d{1,3})?(?:/\\d{4})?[-/]\\p{Lu}[\\p{L}\\d]*(?:[-/.]\\p{Lu}[\\p{L}\\d]*)*'
const DATE =
  '(?:,?\\s*(?:ban hành\\s+)?ngày\\s+(\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}))'
/** 'Ban Chỉ đạo thực hiện Nghị quyết 57 Tỉnh ủy' is one body. */
const BODY_WITH_TASK = 'Ban Chỉ đạo thực hiện Nghị quyết(?: số)? 57(?:-NQ/TW)?(?: Tỉnh [uủ][yỷ])?'
const ISSUER = `(?:,?\\s*của\\s+(${BODY_WITH_TASK}|\\p{Lu}.{1,90}?(?=\\s+(?:về|tại|triển khai|thực hiện|quy định|ban hành|sửa đổi|trên|năm|giai đoạn|cụ thể|để|phê duyệt|hướng dẫn|và các|đã|nhằm)(?!\\p{L})|\\s+và\\s+(?:${TYPE})|\\s*[,;.()“”"]|$)))`
const AMENDS = `(?:\\s+(?:về\\s+)?sửa đổi,?\\s+bổ sung\\s+(?:một số \\p{L}+ của\\s+)?(?:${TYPE})\\s+(?:số\\s*:?\\s*)?(?:${NUMBER}))`
const CITATION = new RegExp(
  `(?<!\\p{L})(${TYPE})\\s+(?:số\\s*:?\\s*)?(${NUMBER})(${AMENDS})?${DATE}?${ISSUER}?`,
  'gu',
)
const LAW = new RegExp(
  `(?<!\\p{L})(Luật|Bộ luật|Pháp lệnh)\\s+(?!số\\s)(\\p{Lu}[^;.\\d]{3,160}?)(?:\\s+số\\s+(${NUMBER}))?(?:,?\\s+ngày\\s+(\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}))?(?=\\s*(?:[;.,]|$|và\\s+(?:${TYPE})|năm\\s+\\d))`,
  'gu',
)
const KNOWN_ISSUERS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\/NQ-CP$|\/NĐ-CP$/, 'Chính phủ'],
  [/\/QH\d+$/, 'Quốc hội'],
  [/-TTg$/, 'Thủ tướng Chính phủ'],
]

/**
 * The documents that a plain text cites, in order, with the repetitions. A date and issuer behind 'A sửa đổi, bổ sung
 * B' belong to A. Laws named without number are told with `laws`.
 */
export const readCitations = ({ text, laws }: { text: string; laws: boolean }): Citation[] => {
  const numbered = [...text.matchAll(CITATION)].map((match) => {
    const [raw, type = '', number = '', , date, issuer] = match
    return { at: match.index, citation: describe({ type, number, date, issuer, raw }) }
  })
  const named = laws
    ? [...text.matchAll(LAW)].map((match) => {
        const [raw, type = '', , number, date] = match
        const citation = {
          type,
          number: number ?? null,
          date: dateOf(date),
          issuer: issuerBy(number ?? ''),
          raw: raw.trim(),
        }
        return { at: match.index, citation }
      })
    : []
  return [...numbered, ...named].sort((a, b) => a.at - b.at).map(({ citation }) => citation)
}

const describe = ({
  type,
  number,
  date,
  issuer,
  raw,
}: {
  type: string
  number: string
  date: string | undefined
  issuer: string | undefined
  raw: string
}): Citation => ({
  type,
  number,
  date: dateOf(date),
  issuer: issuer?.trim() ?? issuerBy(number),
  raw: raw.trim(),
})

const issuerBy = (number: string): string | null =>
  KNOWN_ISSUERS.find(([pattern]) => pattern.test(number))?.[1] ?? null

const dateOf = (text: string | undefined): IsoDate | null => {
  const read = text === undefined ? null : readDate({ text })
  return read?.ok ? read.value : null
}
