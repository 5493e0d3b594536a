import { catalogueKey } from './catalogueKey'
import type { NamedEntry } from './matchCatalogue'

export type CatalogueItem = NamedEntry & { unit: string | null }

export type Suggestion = {
  code: string
  name: string
  /** 1 where a name of the entry is the row's own (`matchCatalogue`), else how alike they are, below 1. */
  likeness: number
}

const LONG_FORMS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\btthc\b/g, 'thu tuc hanh chinh'],
  [/\bdvctt\b/g, 'dich vu cong truc tuyen'],
  [/\bdvc\b/g, 'dich vu cong'],
  [/\bcsdl\b/g, 'co so du lieu'],
  [/\bcbcc\b/g, 'can bo cong chuc'],
  [/\bkhcn\b|\bkh cn\b|\bkh&cn\b/g, 'khoa hoc cong nghe'],
  [/\bdmst\b/g, 'doi moi sang tao'],
  [/\bcds\b/g, 'chuyen doi so'],
  [/\bcntt\b/g, 'cong nghe thong tin'],
  [/\bdn\b/g, 'doanh nghiep'],
  [/\bhtx\b/g, 'hop tac xa'],
  [/\btruy nhap\b/g, 'truy cap'],
]
/** Words that stand in every other name and tell none from another. */
const COMMON = new Set(
  `ty ti le so cac cua tren dia ban xa phuong duoc va phan dau dat co trong tong theo voi cho den tai thuoc dien moi
  muc it nhat toi thieu viec hoac tu`.split(/\s+/),
)
const NUMBER = /^\d+(?:[.,]\d+)?g?b?$/
const LEAST = 0.45
const OTHER_UNIT = 0.85
const OTHER_NUMBERS = 0.7

/**
 * Prepares a catalogue for suggestions: for a row's name and unit the entries it may be, the likeliest first, for a
 * person to confirm. Words count the more the fewer entries have them; another unit or another number in the name
 * ('5G', '15 tuổi') makes an entry less likely.
 */
export const catalogueSuggester = ({
  entries,
}: {
  entries: readonly CatalogueItem[]
}): ((row: { name: string; unit: string; most?: number }) => Suggestion[]) => {
  const known = entries.map((entry) => ({
    entry,
    names: [entry.name, ...entry.aliases].map((name) => ({ key: catalogueKey(name), words: wordsIn(name) })),
  }))
  const weights = weigh(known.map(({ names }) => names.flatMap(({ words }) => [...words])))
  return ({ name, unit, most = 3 }) => {
    const key = catalogueKey(name)
    const words = wordsIn(name)
    return known
      .map(({ entry, names }) => ({
        code: entry.code,
        name: entry.name,
        likeness: names.some((one) => one.key === key)
          ? 1
          : Math.min(
              0.99,
              Math.max(...names.map((one) => alike(words, one.words, weights))) *
                (unit !== '' && entry.unit !== null && catalogueKey(unit) !== catalogueKey(entry.unit)
                  ? OTHER_UNIT
                  : 1),
            ),
      }))
      .filter(({ likeness }) => likeness >= LEAST)
      .sort((a, b) => b.likeness - a.likeness || (a.code < b.code ? -1 : 1))
      .slice(0, most)
      .map(({ likeness, ...entry }) => ({ ...entry, likeness: Math.round(likeness * 100) / 100 }))
  }
}

const wordsIn = (name: string): Set<string> => {
  const plain = LONG_FORMS.reduce((text, [short, long]) => text.replace(short, long), catalogueKey(name))
  const words = (plain.match(/[a-z0-9]+/g) ?? []).map((word) =>
    /^0\d+$/.test(word) ? word.replace(/^0+/, '') : word,
  )
  const telling = words.filter((word) => !COMMON.has(word))
  const pairs = telling.slice(1).map((word, at) => `${telling[at]} ${word}`)
  return new Set([...telling, ...pairs])
}

/** log(1 + entries / entries with the word). */
const weigh = (lists: readonly (readonly string[])[]): ((word: string) => number) => {
  const counts = new Map<string, number>()
  for (const list of lists) for (const word of new Set(list)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => Math.log(1 + lists.length / (counts.get(word) ?? 0.5))
}

/** Twice what both have over what each has, by weight. */
const alike = (
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weightOf: (word: string) => number,
): number => {
  const sum = (words: Iterable<string>) => [...words].reduce((total, word) => total + weightOf(word), 0)
  const whole = sum(a) + sum(b)
  const both = sum([...a].filter((word) => b.has(word)))
  const numbers = (words: ReadonlySet<string>) =>
    [...words]
      .filter((word) => NUMBER.test(word))
      .sort()
      .join()
  const factor = numbers(a) === numbers(b) ? 1 : OTHER_NUMBERS
  return whole === 0 ? 0 : ((2 * both) / whole) * factor
}
