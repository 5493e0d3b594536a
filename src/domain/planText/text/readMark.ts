import { plainText } from '../plainText'

/** From the highest to the lowest; `number` has the depth of its parts ('2.1' is 2). */
export type MarkKind = 'letter' | 'roman' | 'number' | 'small' | 'dash'

export type Mark = {
  kind: MarkKind
  /** Without the sign behind it: 'II', '2.1', 'a'; '' for a dash. */
  code: string
  depth: number
  /** The text behind the mark, plain. */
  rest: string
}

const END = '\\s*[.)/:\\-–]+\\s*'
const PATTERNS: ReadonlyArray<readonly [MarkKind, RegExp]> = [
  // 'II.2. Mục tiêu cụ thể': the whole way down to a section.
  ['number', new RegExp(`^((?:[IVX]{1,6}|[A-HK])(?:\\.\\d{1,2}){1,4})${END}(?=\\p{L})`, 'u')],
  [
    'roman',
    new RegExp(
      `^(?:Phần|PHẦN|Mục|MỤC|Nhóm|NHÓM)?\\s*([IVX]{1,6})(?!/\\p{Ll})(?:${END}(?=\\S)|\\s+(?=\\p{Lu}\\p{L}))`,
      'u',
    ),
  ],
  ['letter', new RegExp(`^(?:Phần|PHẦN|Nhóm|NHÓM)?\\s*([A-HK])(?!/\\p{Ll})${END}(?=\\p{L})`, 'u')],
  ['number', /^\(?(\d{1,2}(?:\.\d{1,2}){1,4})(?:\s*[.)/:\-–]+\s*(?=[^\d\s%])|\s+(?=\p{Lu}))/u],
  ['number', /^\(?(\d{1,3})\s*[.)/:–-]+\s*(?=[^\d\s%.,])/u],
  ['number', /^\(?(\d{1,2})[.)]\s+(?=\d)/u],
  ['small', /^([a-zđ])\s*[.)/]\s*(?=\p{L})/u],
  ['dash', /^(?:[-–—+•*·▪➢✓]|o(?=\s))\s*(?=[^\d\s]|\d{1,3}\s*%|\d[\d.,]*\s+\p{L}|[“"(≥≤<>])/u],
]
const LABEL = /^\(?([IVX]{1,6}|[A-HK]|\d{1,3}(?:\.\d{1,2}){0,4}|[a-zđ])\s*[.)/:–-]*$/u

/** The number or dash that a text begins with ('II.', '2.1.', 'a)', '-'), or that the file gave it as a label. */
export const readMark = ({ text, label = null }: { text: string; label?: string | null }): Mark | null => {
  const plain = plainText(text)
  if (label !== null && label.trim() !== '') {
    const own = readLabel(label)
    return own ? { ...own, rest: plain } : { kind: 'dash', code: '', depth: 1, rest: plain }
  }
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(plain)
    if (match)
      return {
        kind,
        code: match[1] ?? '',
        depth: depthOf(match[1] ?? ''),
        rest: plain.slice(match[0].length).trim(),
      }
  }
  return null
}

/** A cell or label that holds a number and nothing else: 'II', '3.', '11.1', 'a)'. */
export const readLabel = (text: string): Omit<Mark, 'rest'> | null => {
  const code = LABEL.exec(plainText(text))?.[1]
  if (code === undefined) return null
  return { kind: kindOf(code), code, depth: depthOf(code) }
}

const kindOf = (code: string): MarkKind => {
  if (/^\d/.test(code)) return 'number'
  if (/^[IVX]+$/.test(code)) return 'roman'
  return /^[A-Z]$/.test(code) ? 'letter' : 'small'
}

/** The parts that are numbers: 'II.2' is as deep as '2'. */
const depthOf = (code: string): number => code.split('.').filter((part) => /^\d/.test(part)).length || 1
