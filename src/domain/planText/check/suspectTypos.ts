import { finding } from '../findings'
import type { Finding } from '../planReading'
import { foldAligned } from '../foldAligned'
import { plainText } from '../plainText'
import { onePlaceForTones } from '@/domain/vietnamese/onePlaceForTones'
import type { Block } from '../text/cleanBlocks'

/** Phrases that every plan uses and scanning often spoils: the same letters with other marks are suspect. */
const PHRASES = [
  'phấn đấu',
  'chuyển đổi số',
  'đôn đốc',
  'lồng ghép',
  'phụ lục',
  'trục liên thông',
  'nền tảng số',
  'đổi mới sáng tạo',
  'công nghệ',
  'khoa học',
  'thủ tục hành chính',
  'dịch vụ công',
  'chữ ký số',
  'phối hợp',
  'chủ trì',
  'nhiệm vụ',
  'chỉ tiêu',
  'kế hoạch',
  'thường xuyên',
  'triển khai',
  'nghị quyết',
  'tổng hợp',
  'cán bộ',
  'định danh điện tử',
] as const
/** Letters that scanning changes: found as folded text, and what was meant. */
const MISREAD: ReadonlyArray<readonly [RegExp, string]> = [
  [/(?<![a-z])nguyen cuu(?![a-z])/g, 'nghiên cứu'],
  [/(?<![a-z])phuc luc(?![a-z])/g, 'phụ lục'],
  [/(?<![a-z])chuyen doi so so(?![a-z])/g, 'chuyển đổi số'],
  [/(?<![a-z])thuc thuc hien(?![a-z])/g, 'thực hiện'],
  [/(?<![a-z])bao tien do(?![a-z])/g, 'báo cáo tiến độ'],
]
const MOST_FINDINGS = 60
const FEWEST_MARKED = 0.05

const byKey = new Map(PHRASES.map((phrase) => [foldAligned(phrase).folded, onePlaceForTones(phrase)]))
const ANY = new RegExp(`(?<![a-z])(?:${[...byKey.keys()].join('|')})(?![a-z])`, 'g')

/** Suspected typing errors, each once, with the lines it stands on. Nothing is corrected. */
export const suspectTypos = ({ blocks }: { blocks: readonly Block[] }): Finding[] => {
  const found = new Map<string, { written: string; meant: string; lines: number[] }>()
  const note = (written: string, meant: string, lines: readonly number[]) => {
    const key = written.toLowerCase()
    const before = found.get(key)
    if (before) before.lines.push(...lines)
    else if (found.size < MOST_FINDINGS) found.set(key, { written, meant, lines: [...lines] })
  }
  for (const { text, lines } of textsOf(blocks)) {
    const { source, folded } = foldAligned(text)
    if (shareOfMarked(source) < FEWEST_MARKED) continue
    for (const match of folded.matchAll(ANY)) {
      const written = source.slice(match.index, match.index + match[0].length)
      if (isSuspect(written, match[0])) note(written, byKey.get(match[0]) ?? '', lines)
    }
    for (const [pattern, meant] of MISREAD) {
      for (const match of folded.matchAll(pattern))
        note(source.slice(match.index, match.index + match[0].length), meant, lines)
    }
  }
  return [...found.values()].map(({ written, meant, lines }) =>
    finding('suspected_typo', { written, meant, times: lines.length }, [...new Set(lines)]),
  )
}

/** A document without any marks was typed that way: it is told once. */
export const hasNoDiacritics = ({ blocks }: { blocks: readonly Block[] }): boolean => {
  const text = textsOf(blocks)
    .slice(0, 200)
    .map((one) => one.text)
    .join(' ')
  return text.length > 200 && shareOfMarked(text) < 0.01
}

/** 'Phần đấu' is suspect; a word written without any mark beside marked ones is, too. Capitals are not compared. */
const isSuspect = (written: string, key: string): boolean =>
  onePlaceForTones(written.toLowerCase()) !== byKey.get(key)

const textsOf = (blocks: readonly Block[]): { text: string; lines: number[] }[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [{ text: block.plain, lines: block.lines }]
      : block.rows.map(({ cells, lines }) => ({
          text: plainText(cells.map(({ text }) => text).join(' | ')),
          lines,
        })),
  )

const shareOfMarked = (text: string): number => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const marked = text.match(/[\u0080-\uffff]/g)?.length ?? 0
  return letters === 0 ? 0 : marked / letters
}
