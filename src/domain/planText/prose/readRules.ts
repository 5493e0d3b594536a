import { foldKey } from '@/domain/vietnamese/foldKey'
import { normalise } from '@/domain/vietnamese/normalise'
import type { OwnerNamed, RuleReading } from '../planReading'
import { readReportingRule } from '../readReportingRule'
import type { Heading, Item } from '../text/outline'
import type { ReportingRuleReading } from '../types'
import { EVERY_UNIT } from '../owner/ownerNames'
import { clausesOf, sentencesOf } from './sentencesOf'

type Owners = (text: string) => OwnerNamed[]
type Context = {
  sentence: string
  paragraph: string
  above: readonly Heading[]
  lines: number[]
  owners: Owners
  ownUnit: string | null
}

const REPORTS = /bao cao/
/** 'hệ thống thông tin báo cáo', 'báo cáo viên': no report is sent there. */
const NO_REPORT =
  /thong tin bao cao|che do bao cao viec|bao cao vien|mau bao cao|neu (?:co|phat sinh)|khi (?:co )?(?:phat sinh|vuong)|bao cao, de xuat|co van de|bao cao cap co tham quyen xu ly/
const SENDS =
  /(?:dinh ky|hang (?:thang|quy|nam|tuan)|moi (?:thang|quy)|thang,|quy,|\d thang|truoc ngay|cham nhat|dot xuat|tong hop,? bao cao|so ket|tong ket)/
const ONE_OFF =
  /(?:hoan thanh|xong|ban hanh|gui)\s+(?:.{0,40}\s)?truoc ngay\s+\d{1,2}\s*\/\s*\d{1,2}\s*\/\s*\d{4}/
const THEN_REPORTS = /để tổng hợp,?\s+báo cáo\s+(\p{Lu}[^.;,()]{3,80})/u
const ONWARD_DUE = /\s+(?:trước|chậm nhất|vào|định kỳ|hằng|hàng|mỗi)(?!\p{L})/u
const VIA = /\(\s*(qua [^()]{3,90})\)|(?<!\p{L})(qua (?:Phòng|Văn phòng|Ban|Trung tâm)[^().;,]{3,80})/u
const SENT_TO =
  /(?:gửi|báo cáo)\s+[\p{Ll}\d\s,/]{2,60}?\s(?:về|cho|tới|đến)\s+(\p{Lu}[^.;,()]{1,100}?)(?=\s+(?:tổng hợp|để|trước|theo|khi|vào|định kỳ|qua)(?!\p{L})|[.;,()]|$)/u
const SUBJECT =
  /^(?:Đề nghị |Yêu cầu |Giao )?(\p{Lu}[^:]{2,200}?),?\s+(?:có trách nhiệm|chịu trách nhiệm|định kỳ|báo cáo|tổng hợp|căn cứ|là (?:cơ quan|đơn vị|đầu mối)|thực hiện|chủ trì|chủ động|gửi|phối hợp|theo dõi|đôn đốc|tham mưu|hướng dẫn|giúp|kiểm tra|triển khai|xây dựng|cụ thể hóa|cụ thể hoá|tổ chức|hằng|hàng)(?!\p{L})/u
const OF_WHOM = /của\s+(các\s+[^.;]{3,60}?|\p{Lu}[^.;]{3,60}?)\s+(?:gửi|báo cáo|về)(?!\p{L})/u
const SPEAKERS =
  /^(?:Ủy ban|Uỷ ban|UBND|Phòng|Ban|Văn phòng|Trung tâm|Công an|Các|Đảng|Chi bộ|Trạm|Từng|Mỗi|Thủ trưởng|Cơ quan|Đơn vị|Hội|Đoàn)/
const RECEIVER =
  /(?:gửi(?: báo cáo| kết quả)?(?: về)?|báo cáo(?: kết quả)?(?: về| cho| với| tới)?|trình|cho)\s+(\p{Lu}.{1,140}?)(?=\s+(?:tổng hợp|để|trước|về|theo|khi|vào|định kỳ|hằng|hàng|tình hình|kết quả|xem xét|tiến độ|qua)(?!\p{L})|\s*[;:(.]|,\s+(?:đề xuất|đồng thời|tổng hợp|báo cáo|chủ|kịp)|,?\s*$)/u

/** The reporting rules that sentences state: who reports to whom, how often, by which day. */
export const readRules = ({
  items,
  owners,
  ownUnit,
}: {
  items: readonly Item[]
  owners: Owners
  /** 'UBND xã': whoever receives where a sentence leaves it out. */
  ownUnit: string | null
}): RuleReading[] =>
  items.flatMap(({ paragraph, above, region }) => {
    if (region !== 'body' && !isAboutReports(above)) return []
    if (!isAboutWork(above)) return []
    const plain = paragraph.mark?.rest ?? paragraph.plain
    const rules = statements(plain).flatMap((sentence) =>
      rulesOf({ sentence, paragraph: plain, above, lines: paragraph.lines, owners, ownUnit }),
    )
    // 'Định kỳ báo cáo tiến độ' before the sentence that says to whom and how often adds nothing.
    return rules.filter(({ to }) => to !== null || rules.every((other) => other.to === null))
  })

/** Sentences about reports stand where it is said who does what, under whatever name. */
const isAboutWork = (above: readonly Heading[]): boolean =>
  !above.some(({ folded }) =>
    /muc dich|muc tieu|yeu cau|quan diem|nhiem vu va giai phap|^(?:[ivx]+\W+)giai phap/.test(folded),
  )

/** 'CHẾ ĐỘ BÁO CÁO' is its own heading, in an appendix and on the sheet of a workbook too. */
const isAboutReports = (above: readonly Heading[]): boolean =>
  above.some(({ folded }) => /^(?:[ivx\d.]+\W+)?che do (?:thong tin,? )?bao cao/.test(folded))

/**
 * The clauses of a paragraph that may state a rule, each to the end of its sentence. 'báo cáo UBND xã trước ngày 20'
 * behind a clause that names the frequency belongs to that clause.
 */
const statements = (plain: string): string[] =>
  sentencesOf(plain).flatMap((sentence) => {
    const clauses = clausesOf(sentence)
    const starts = clauses.flatMap((clause, at) => {
      const before = clauses[at - 1]
      const goesOn = before !== undefined && STATES.test(foldKey(before)) && /^báo cáo/u.test(clause)
      return STATES.test(foldKey(clause)) && !goesOn ? [at] : []
    })
    return starts.map((from, at) => clauses.slice(from, starts[at + 1]).join(' '))
  })

const STATES = new RegExp(`${SENDS.source}|${ONE_OFF.source}`)

const rulesOf = (context: Context): RuleReading[] => {
  const folded = foldKey(context.sentence)
  if (ONE_OFF.test(folded)) return [oneOff(context)]
  if (!REPORTS.test(folded) || !SENDS.test(folded) || NO_REPORT.test(folded)) return []
  const then = onwardOf(context.sentence)
  // What the second sender has a day of its own for is not the first one's.
  const own = then?.isDated ? { ...context, sentence: then.before } : context
  const read = readReportingRule({ text: own.sentence })
  if (read.frequencies.length === 0) return []
  const [from, to] = [senderOf(context), receiverOf(own, read)]
  const first = parted(read).map((rule) => ({ ...base(context), ...rule, from, to }))
  if (then === null || first.length === 0) return first
  const onward = {
    ...base(context),
    text: then.text,
    from: to?.replace(/\s*\(.*$/, '') ?? null,
    to: then.to,
  }
  if (!then.isDated) return [...first, { ...onward, frequencies: ['periodic'], flags: ['no_day'] }]
  const { frequencies } = then.read.frequencies.length > 0 ? then.read : read
  return [
    ...first,
    ...parted({ ...then.read, frequencies, flags: [] }).map((rule) => ({ ...onward, ...rule })),
  ]
}

type Onward = { before: string; text: string; to: string; read: ReportingRuleReading; isDated: boolean }

/** '… để tổng hợp, báo cáo UBND xã trước ngày 20': whoever receives reports onward, perhaps by a day of their own. */
const onwardOf = (sentence: string): Onward | null => {
  const found = THEN_REPORTS.exec(sentence)
  if (found === null) return null
  const [receiver = ''] = found[1]!.split(ONWARD_DUE)
  const read = readReportingRule({ text: sentence.slice(found.index) })
  return {
    before: sentence.slice(0, found.index),
    text: `để tổng hợp báo cáo ${found[1]!.trim()}`,
    to: receiver.trim(),
    read,
    isDated: read.dues.some(({ day }) => day !== null) || read.day !== null,
  }
}

const base = ({ sentence, lines }: Context): RuleReading => ({
  from: null,
  to: null,
  frequencies: [],
  day: null,
  month: null,
  monthOffset: null,
  bound: null,
  date: null,
  text: sentence,
  source: { lines },
  flags: [],
})

const oneOff = (context: Context): RuleReading => {
  const read = readReportingRule({ text: context.sentence })
  return {
    ...base(context),
    from: senderOf(context),
    to: receiverOf(context, read) ?? context.ownUnit,
    bound: read.bound ?? 'before',
    date: read.date,
    flags: read.flags,
  }
}

/** One rule for all frequencies that share a day or have none, one for each that has a day of its own. */
const parted = (
  read: ReportingRuleReading,
): Pick<RuleReading, 'frequencies' | 'day' | 'month' | 'monthOffset' | 'bound' | 'flags'>[] => {
  const dated = read.dues.filter(({ day }) => day !== null)
  if (dated.length < 2) {
    const { day, month, monthOffset, bound, frequencies, flags } = read
    return [{ frequencies, day, month, monthOffset, bound, flags }]
  }
  return read.dues.flatMap(({ frequency, day, month, monthOffset, bound }) =>
    frequency === null
      ? []
      : [
          {
            frequencies: [frequency],
            day,
            month,
            monthOffset,
            bound,
            flags: day === null && frequency !== 'adhoc' ? ['no_day'] : [],
          },
        ],
  )
}

/** Whom the sentence names, else whoever's heading it stands under. */
const senderOf = ({ sentence, paragraph, above, owners }: Context): string | null => {
  const named = OF_WHOM.exec(sentence)?.[1]
  if (named && /gửi|về/u.test(sentence))
    return named.startsWith('các') ? inFull(`C${named.slice(1)}`, owners) : inFull(named, owners)
  const subjects = [SUBJECT.exec(sentence), /^([^:.;]{3,80}):/u.exec(paragraph), SUBJECT.exec(paragraph)]
  const subject = subjects.map((match) => match?.[1]).find((words) => words && SPEAKERS.test(words))
  if (subject) return inFull(subject, owners)
  const heading = above.findLast(
    ({ title }) => SPEAKERS.test(title) || owners(title).some(({ nature }) => nature !== 'unknown'),
  )
  if (!heading) return null
  const speaker = SUBJECT.exec(heading.title)?.[1] ?? heading.title.split(':')[0] ?? heading.title
  return inFull(speaker, owners)
}

const receiverOf = ({ sentence, owners }: Context, read: ReportingRuleReading): string | null => {
  const words = RECEIVER.exec(sentence)?.[1] ?? SENT_TO.exec(sentence)?.[1] ?? read.to
  if (!words) return null
  const found = VIA.exec(sentence)
  const via = found?.[1] ?? found?.[2]
  const name = inFull(normalise(words.replace(/\(.*$/, '')), owners)
  const through =
    via &&
    owners(via.replace(/^qua /u, ''))
      .map((owner) => owner.name)
      .join(', ')
  return through ? `${name} (qua ${through})` : name
}

/** One known body under its full name; several as written. */
const inFull = (words: string, owners: Owners): string => {
  const text = normalise(words).replace(/[,:;.]+$/, '')
  const [only, ...others] = owners(text)
  if (!only || others.length > 0 || only.nature === 'unknown') return text
  return only.name === EVERY_UNIT && !/^các cơ quan, đơn vị$/iu.test(text) ? text : only.name
}
