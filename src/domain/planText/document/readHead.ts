import { readDate } from '@/domain/vietnamese/readDate'
import type { IsoDate } from '@/domain/time'
import { foldAligned } from '../foldAligned'
import type { Paragraph } from '../text/cleanBlocks'
import type { DocumentReading } from '../planReading'

export type Head = {
  type: DocumentReading['type']
  title: string | null
  issuer: string | null
  number: string | null
  issuedDate: IsoDate | null
  /** The paragraphs between title and first heading. */
  preamble: Paragraph[]
}

const KINDS: ReadonlyArray<readonly [RegExp, DocumentReading['type']]> = [
  [/^bao cao/, 'report'],
  [/^(?:ke hoach|chuong trinh|de an|phuong an|lo trinh)/, 'plan'],
]
const KIND_LINE = /^(?:ke hoach(?: hanh dong)?|bao cao|chuong trinh(?: hanh dong)?|de an|phuong an)$/
const KIND_AND_TITLE =
  /^(KẾ HOẠCH(?: HÀNH ĐỘNG)?|BÁO CÁO|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|ĐỀ ÁN|PHƯƠNG ÁN)\s*[:.-]?\s+(.+)$/s
const TITLE_ALONE =
  /^(kế hoạch(?: hành động)?|báo cáo|chương trình(?: hành động)?|đề án|phương án)\s+(\p{L}.+)$/isu
const LONGEST_TITLE = 260
const PREAMBLE =
  /^(?:thuc hien|can cu|uy ban nhan dan|ubnd|ban chi dao|dang uy|nham |de (?:trien|thuc)|tiep tuc thuc hien|trien khai thuc hien .*;|ban thuong vu|kinh gui|xet |theo )/
/** A decision that brings a plan into force names its grounds above the plan's title. */
const GROUNDS = /^(?:can cu|xet |theo |thuc hien )/
const NUMBER = /^so\s*[:.]?\s*/
const NUMBER_FORM = /(\d{1,5}\s*[-/]\s*\p{Lu}[\p{L}\d]*(?:\s*[-/]\s*\p{Lu}[\p{L}\d]*)*)/u
const DATED = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu
const MOST_TITLE_LINES = 4
/** Folded: a document may be typed without marks. */
const ISSUES =
  /(?<![a-z])((?:uy ban nhan dan|ubnd|ban chi dao[^,.;:]{0,60}?|dang uy|ban thuong vu dang uy|ban chap hanh dang bo)\s+(?:xa|phuong|dac khu)\s+[^,.;:]{2,40}?)(?:,\s+(?:tinh|thanh pho)\s+[^,.;:]{2,30}?)?\s+(?:ban hanh|xay dung|bao cao|lap|de ra)(?![a-z])/
const LONGEST_LETTERHEAD = 80

/** What stands above the first heading: kind, title, issuer, number, day; null where it is not there. */
export const readHead = ({ head }: { head: readonly Paragraph[] }): Head => {
  const stated = head.findIndex(({ folded, plain }) => KIND_LINE.test(folded) || KIND_AND_TITLE.test(plain))
  const at = stated < 0 ? head.findIndex(isTitleAlone) : stated
  const kindLine = head[at]
  const form = stated < 0 ? TITLE_ALONE : KIND_AND_TITLE
  const inLine = kindLine && !KIND_LINE.test(kindLine.folded) ? form.exec(kindLine.plain) : null
  const kind = (inLine?.[1] ?? kindLine?.plain ?? '').toLowerCase()
  const after = at < 0 ? [] : head.slice(at + 1)
  const taken = inLine ? 0 : 1
  const rest = after.findIndex((paragraph, index) => index >= taken && isEndOfTitle(paragraph, index))
  const lines = after.slice(0, rest < 0 ? MOST_TITLE_LINES : rest).map(({ plain }) => plain)
  const words = [...(inLine ? [inLine[2] ?? ''] : []), ...lines].join(' ').trim()
  const below = at < 0 ? [...head] : after.slice(rest < 0 ? after.length : rest)
  const above = head.slice(0, Math.max(at, 0)).filter(({ folded }) => GROUNDS.test(folded))
  const folded = kindLine?.folded ?? ''
  return {
    type: KINDS.find(([pattern]) => pattern.test(folded))?.[1] ?? typeByNumber(numberOf(head)),
    title: words && kind ? `${kind[0]?.toUpperCase()}${kind.slice(1)} ${words}` : null,
    issuer: issuerOf(head),
    number: numberOf(head),
    issuedDate: dateOf(at < 0 ? head : head.slice(0, at)),
    preamble: [...above, ...below],
  }
}

/** 'Kế hoạch chuyển đổi số xã … năm 2026' where no line says KẾ HOẠCH alone. */
const isTitleAlone = ({ plain, folded, heading, mark }: Paragraph): boolean =>
  mark === null &&
  TITLE_ALONE.test(plain) &&
  plain.length < LONGEST_TITLE &&
  !/[.;:,]$/.test(plain) &&
  (heading !== null || /nam 20\d\d|giai doan/.test(folded))

/** 'Số: 88/BC-UBND': the letters of a number name the kind of document. */
const typeByNumber = (number: string | null): Head['type'] => {
  if (number === null) return 'unknown'
  if (/[-/]BC(?![A-Z])/.test(number)) return 'report'
  return /[-/](?:KH|CTr)(?!\p{L})/u.test(number) ? 'plan' : 'unknown'
}

const isEndOfTitle = ({ folded, plain }: Paragraph, index: number): boolean =>
  PREAMBLE.test(folded) || index >= MOST_TITLE_LINES || /[;.:]$|^\(/.test(plain)

const issuerOf = (head: readonly Paragraph[]): string | null => {
  const stated = head
    .map(({ plain }) => {
      const { source, folded } = foldAligned(plain)
      const match = ISSUES.exec(folded)
      return match ? source.slice(match.index, match.index + (match[1]?.length ?? 0)) : null
    })
    .find(Boolean)
  if (stated) return stated.replace(/^(?:Ủy|Uỷ) ban nhân dân/u, 'UBND')
  const at = head.findIndex(
    ({ folded }) =>
      folded.length <= LONGEST_LETTERHEAD &&
      !/[.:;,]$/.test(folded) &&
      /^(?:uy ban nhan dan|ubnd|dang uy|dang bo|ban chi dao)/.test(folded),
  )
  const letterhead = head[at]
  if (!letterhead) return null
  const place = /^(?:XÃ|PHƯỜNG|ĐẶC KHU|Xã|Phường|Đặc khu)\s/u.test(head[at + 1]?.plain ?? '')
    ? ` ${head[at + 1]?.plain}`
    : ''
  const whole = `${letterhead.plain}${place}`
  return /(?:xã|phường|đặc khu)\s/iu.test(whole) ? inSentenceCase(whole) : null
}

/** 'ỦY BAN NHÂN DÂN XÃ LỘC QUANG' is 'UBND xã Lộc Quang'. */
const inSentenceCase = (name: string): string => {
  if (name !== name.toUpperCase()) return name.replace(/^(?:Ủy|Uỷ) ban nhân dân/u, 'UBND')
  const [, body = '', type = '', place = ''] = /^(.*?)\s+(XÃ|PHƯỜNG|ĐẶC KHU)\s+(.*)$/su.exec(name) ?? []
  const short = /^(?:ỦY|UỶ) BAN NHÂN DÂN$/u.test(body)
    ? 'UBND'
    : body === 'UBND'
      ? body
      : `${body[0] ?? ''}${body.slice(1).toLowerCase()}`
  const title = place.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
  return `${short} ${type.toLowerCase()} ${title}`
}

const numberOf = (head: readonly Paragraph[]): string | null => {
  const line = head.find(({ folded }) => NUMBER.test(folded) && /[-/]/.test(folded) && folded.length < 60)
  return NUMBER_FORM.exec(line?.plain ?? '')?.[1]?.replace(/\s+/g, '') ?? null
}

const dateOf = (head: readonly Paragraph[]): IsoDate | null => {
  for (const { plain } of head) {
    const match = DATED.exec(plain)
    const read = match ? readDate({ text: `${match[1]}/${match[2]}/${match[3]}` }) : null
    if (read?.ok) return read.value
  }
  return null
}
