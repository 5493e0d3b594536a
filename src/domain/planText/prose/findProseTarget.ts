import { foldAligned } from '../foldAligned'
import { readTarget } from '../readTarget'
import { plainText } from '../plainText'
import type { TargetReading } from '../types'

export type ProseTarget = { text: string; unit: string; target: TargetReading }

const NUMBER = '\\d{1,3}(?:\\.\\d{3})+|\\d+(?:[.,]\\d+)?'
const BEFORE =
  'it nhat|toi thieu|khong duoi|khong thap hon|khong it hon|tu|toi da|khong qua|khong vuot qua|khong cao hon|giam (?:xuong )?con|duoi|tren|hon|thuoc nhom|nam trong nhom|trong nhom|thuoc top|vuot|≥|≤|>|<'
const PERCENT = new RegExp(
  `(?:(?<![a-z])(${BEFORE})\\s*)?(?:(?<![a-z])(dat|la|bang|len)\\s+(?:(${BEFORE})\\s*)?)?(?<![\\d.,/-])(?:${NUMBER})(?:\\s*%?\\s*(?:-|den)\\s*(?:${NUMBER}))?\\s*%(?:\\s*tro (?:len|xuong))?`,
)
const COMPARED = new RegExp(
  `(?<![a-z])(?:${BEFORE})\\s*(?<![\\d/])(?:${NUMBER})(?![\\d/]|\\s*[-/]\\s*[a-z]{2}|\\s*%)(?:\\s*tro (?:len|xuong))?|(?<![\\d/])(?:${NUMBER})(?![\\d/%-])\\s+[a-z /]{2,30}?\\s*tro (?:len|xuong)`,
)
const OPENING = new RegExp(
  `^(?:co |dat |xay dung |thanh lap |phan dau (?:co |dat )?)?(${NUMBER})(?=\\s+[a-z])`,
)
const NOUNS =
  /^(?:thu tuc hanh chinh|san pham|mo hinh|nhiem vu|cong nghe\/san pham|cong nghe|doanh nghiep|hop tac xa|ho kinh doanh|ho gia dinh|ho dan|ho|don vi|thon|ap|xom|khu pho|lop tap huan|lop|cuoc|bai viet|bai|tin bai|dich vu|nguoi dan|nguoi|can bo|sang kien|de tai|du an|to chuc|diem|camera|truong hoc|truong|dia diem|hoi nghi|tuyen duong|co so|ho so|xa\/phuong|xa|phuong|chi tieu|tieu chi|lan|gio|phut|ngay|trieu dong|ty dong)(?![a-z])/
const YEAR = /^(?:nam\s+)?20\d\d$/

/**
 * The figure that a sentence promises to reach ('đạt từ 95% trở lên', '100% các thôn …', 'Ít nhất 01 sản phẩm'), with
 * the words that compare, or null where it promises none. Percents first; years and numbers of documents are none.
 */
export const findProseTarget = ({ text }: { text: string }): ProseTarget | null => {
  const plain = plainText(text)
  const { source, folded } = foldAligned(plain)
  const percent = PERCENT.exec(folded)
  if (percent) {
    const comparing = Boolean(percent[1] ?? percent[3]) || /tro (?:len|xuong)$/.test(percent[0])
    const from =
      percent.index + (comparing && percent[2] && !percent[1] ? offsetBehind(percent[0], percent[2]) : 0)
    return read({ words: source.slice(from, percent.index + percent[0].length).trim(), unit: '%' })
  }
  const compared = COMPARED.exec(folded)
  const opening = OPENING.exec(folded)
  const hit = compared ?? opening
  if (!hit) return null
  const number = new RegExp(NUMBER).exec(hit[0])?.[0] ?? ''
  if (YEAR.test(number)) return null
  const at = hit.index + hit[0].indexOf(number)
  const behind = folded.slice(at + number.length).trimStart()
  const noun = NOUNS.exec(behind)?.[0] ?? ''
  const nounAt = folded.length - behind.length
  const words = compared
    ? source.slice(hit.index, hit.index + hit[0].length)
    : source.slice(at, at + number.length)
  return read({
    words: words.trim(),
    unit: unitOf({ words, noun, written: source.slice(nounAt, nounAt + noun.length) }),
  })
}

const offsetBehind = (match: string, word: string): number => match.indexOf(word) + word.length + 1

/** 'thuộc nhóm 30 xã' counts places, not communes. */
const unitOf = ({ words, noun, written }: { words: string; noun: string; written: string }): string =>
  /nhóm|top/iu.test(words) ? 'hạng' : noun === '' ? '' : written

const read = ({ words, unit }: { words: string; unit: string }): ProseTarget | null => {
  const target = readTarget({ text: words, unit })
  return target.value === null ? null : { text: words, unit, target }
}
