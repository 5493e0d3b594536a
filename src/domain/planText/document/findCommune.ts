import { foldKey } from '@/domain/vietnamese/foldKey'
import type { CommuneWord } from '../planReading'
import type { CommuneIndex, CommuneName } from './knownCommunes'

export type CommuneFound = {
  commune: string | null
  type: CommuneWord | null
  province: string | null
  communeCode: string | null
  provinceCode: string | null
  /** As written most often; differs from `commune` where the document misspells it. */
  written: string | null
  doubt: 'unknown' | 'ambiguous' | 'province_not_named' | null
}

const WORD = "\\p{Lu}[\\p{L}’']*"
const PLACE = new RegExp(
  `(?<!\\p{L})(xã|Xã|XÃ|phường|Phường|PHƯỜNG|[đĐ]ặc khu|ĐẶC KHU)\\s+(${WORD}(?:[\\s-]+${WORD}|\\s+\\d{1,2}(?![\\d/.])){0,4}|\\d{1,2}(?![\\d/.]))`,
  'gu',
)
const PROVINCE = new RegExp(
  `(?<!\\p{L})(?:tỉnh|TỈNH|Tỉnh|Tỉnh ủy|Tỉnh uỷ|thành phố|Thành phố|THÀNH PHỐ|Thành ủy)\\s+(${WORD}(?:[\\s-]+${WORD}){0,4})`,
  'gu',
)
/** The same in a text that was typed without marks. */
const BARE_PLACE = new RegExp(
  `(?<!\\p{L})([xX]a|XA|[pP]huong|PHUONG|[dD]ac khu|DAC KHU)\\s+(${WORD}(?:[\\s-]+${WORD}){0,4})`,
  'gu',
)
const BARE_PROVINCE = new RegExp(
  `(?<!\\p{L})(?:[tT]inh|TINH|[tT]inh uy|[tT]hanh pho|THANH PHO)\\s+(${WORD}(?:[\\s-]+${WORD}){0,4})`,
  'gu',
)
const TYPES: Record<string, CommuneWord> = { xa: 'xã', phuong: 'phường', 'dac khu': 'đặc khu' }
const MOST_WORDS = 5

type Seen = { type: CommuneWord; written: string; key: string; weight: number; known: CommuneName[] }

/**
 * The commune of a document: the one it names most often (`texts` with the heaviest first count more), and its
 * province where the text names one. The code is told only where the official list leaves a single commune open.
 */
export const findCommune = ({
  texts,
  index,
}: {
  texts: readonly { text: string; weight: number }[]
  index: CommuneIndex
}): CommuneFound => {
  const seen = new Map<string, Seen>()
  const provinces = new Map<string, number>()
  const isBare = texts.every(({ text }) => !/[\u0080-\uffff]/.test(text))
  for (const { text, weight } of texts) {
    for (const [, type = '', words = ''] of text.matchAll(isBare ? BARE_PLACE : PLACE))
      see({ seen, index, type: TYPES[foldKey(type)] ?? 'xã', words, weight })
    for (const [, words = ''] of text.matchAll(isBare ? BARE_PROVINCE : PROVINCE)) {
      const key = longestKnown(words, index.provinces)
      if (key) provinces.set(key, (provinces.get(key) ?? 0) + weight)
    }
  }
  const province = heaviest([...provinces].map(([key, weight]) => ({ key, weight })))
  const named = province ? (index.provinces.get(province.key) ?? null) : null
  const best = heaviest([...seen.values()])
  const nothing = { commune: null, type: null, communeCode: null, written: null }
  if (!best)
    return { ...nothing, province: named?.name ?? null, provinceCode: named?.code ?? null, doubt: 'unknown' }
  return {
    ...resolve({ best, named }),
    type: best.type,
    written: best.written,
    province: named?.name ?? null,
  }
}

const resolve = ({ best, named }: { best: Seen; named: { code: string; name: string } | null }) => {
  const inProvince = named ? best.known.filter(({ provinceCode }) => provinceCode === named.code) : best.known
  const ofType = inProvince.filter(({ type }) => type === best.type)
  const codes = new Set((ofType.length > 0 ? ofType : inProvince).map(({ code }) => code))
  const only = codes.size === 1 ? (ofType[0] ?? inProvince[0]) : undefined
  const doubt: CommuneFound['doubt'] = only
    ? named
      ? null
      : 'province_not_named'
    : codes.size > 1
      ? 'ambiguous'
      : 'unknown'
  return {
    commune: (only ?? inProvince[0] ?? best.known[0])?.name ?? best.written,
    communeCode: only?.code ?? null,
    provinceCode: only?.provinceCode ?? named?.code ?? null,
    doubt,
  }
}

const see = ({
  seen,
  index,
  type,
  words,
  weight,
}: {
  seen: Map<string, Seen>
  index: CommuneIndex
  type: CommuneWord
  words: string
  weight: number
}): void => {
  const known = longestKnown(words, index.communes)
  const written = titleCase(known ? takeWords(words, known.split(' ').length) : words)
  const key = known ?? foldKey(written)
  if (NOT_A_NAME.test(key)) return
  const before = seen.get(key)
  if (before) before.weight += weight
  else
    seen.set(key, {
      type,
      written,
      key,
      weight,
      known: known ? (index.communes.get(known) ?? []) : [],
    })
}

const NOT_A_NAME = /^(?:hoi(?: |$)|cong hoa)/

const longestKnown = (words: string, index: ReadonlyMap<string, unknown>): string | null => {
  const parts = words.split(/\s+/)
  for (let count = Math.min(parts.length, MOST_WORDS); count > 0; count -= 1) {
    const key = foldKey(parts.slice(0, count).join(' '))
    if (index.has(key)) return key
  }
  return null
}

const takeWords = (words: string, count: number): string => words.split(/\s+/).slice(0, count).join(' ')

/** Letterheads are in capitals: 'LỘC QUANG' is 'Lộc Quang'. */
const titleCase = (words: string): string =>
  words === words.toUpperCase()
    ? words.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
    : words

const heaviest = <T extends { weight: number }>(list: T[]): T | null =>
  list.reduce<T | null>((best, one) => (best === null || one.weight > best.weight ? one : best), null)
