/** What a number format of Excel shows of a number; `null` for the general one and those with more to them (fractions). */
export type NumberFormat =
  | { shows: 'number'; before: string; after: string; scale: number; leastDigits: number }
  | { shows: 'date'; parts: ReadonlySet<'year' | 'month' | 'day' | 'time'> }
  | null

type Piece = { type: 'literal' | 'code'; text: string }

const PLACEHOLDER = /[0#?]/

/** Reads one section of a number format code (ECMA-376 18.8.31). */
export const readFormat = ({ code }: { code: string }): NumberFormat => {
  const pieces = piecesOf(code)
  const codes = pieces.map(({ type, text }) => (type === 'code' ? text : ' ')).join('')
  if (/general/i.test(codes) || /[eE][+-]/.test(codes)) return null
  const parts = datePartsOf(codes)
  if (parts.size > 0) return { shows: 'date', parts }
  if (!PLACEHOLDER.test(codes) || /\/\s*[\d#?]/.test(codes)) return null
  const first = pieces.findIndex(isPlaceholder)
  const last = pieces.findLastIndex(isPlaceholder)
  const digits = pieces.slice(first, last + 1).map(({ text }) => text)
  const tail = pieces.slice(last + 1).map(({ text }) => text)
  const thousands = tail.findIndex((text) => text !== ',')
  const scaled = thousands === -1 ? tail.length : thousands
  const percents = pieces.filter(({ type, text }) => type === 'code' && text === '%').length
  return {
    shows: 'number',
    before: pieces
      .slice(0, first)
      .map(({ text }) => text)
      .join(''),
    after: tail.slice(scaled).join(''),
    scale: 100 ** percents / 1000 ** scaled,
    leastDigits: (digits.join('').split('.')[0]!.match(/0/g) ?? []).length,
  }
}

const isPlaceholder = ({ type, text }: Piece): boolean => type === 'code' && PLACEHOLDER.test(text)

/** Quoted and escaped letters are literals; '_x' and '*x' only make room; '[…]' shows at most a currency. */
const piecesOf = (code: string): Piece[] => {
  const pieces: Piece[] = []
  const literal = (text: string) => text !== '' && pieces.push({ type: 'literal', text })
  const pattern = /"([^"]*)"?|\\(.)|[_*](.)|\[([^\]]*)\]?|AM\/PM|A\/P|./giu
  for (const [text, quoted, escaped, room, bracketed] of code.matchAll(pattern)) {
    if (quoted !== undefined || escaped !== undefined) literal(quoted ?? escaped ?? '')
    else if (room !== undefined) continue
    else if (bracketed === undefined) pieces.push({ type: 'code', text })
    else if (bracketed.startsWith('$')) literal(bracketed.slice(1).split('-')[0]!)
    else if (/^[hms]+$/i.test(bracketed)) pieces.push({ type: 'code', text: bracketed })
  }
  return pieces
}

const datePartsOf = (codes: string) => {
  const parts = new Set<'year' | 'month' | 'day' | 'time'>()
  const runs = [...codes.matchAll(/y+|m+|d+|h+|s+|am\/pm|a\/p/gi)].map(([run]) => run[0]!.toLowerCase())
  for (const [at, run] of runs.entries()) {
    const isMinute = run === 'm' && (runs[at - 1] === 'h' || runs[at + 1] === 's')
    if (run === 'y') parts.add('year')
    else if (run === 'd') parts.add('day')
    else if (run === 'm' && !isMinute) parts.add('month')
    else parts.add('time')
  }
  return parts
}
