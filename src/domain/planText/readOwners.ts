import { ownerKey } from './ownerKey'
import { ownerNature } from './ownerNature'
import { plainText } from './plainText'
import type { OwnerFlag, OwnerReading, OwnerUnit } from './types'
import { remember } from './remember'
import { unitIndex } from './unitIndex'

type UnitIndex = ReturnType<typeof unitIndex> & { keyOf: (name: string) => string }

type Span = { from: number; to: number }
/** `continues`: opens with no kind of body, so it may be the rest of the name before it. */
type Part = Span & { owner: OwnerReading; continues: boolean }

/** Names with a comma or 'và' inside that are one body whether or not it is among the units. */
const WHOLE_NAME = /^vp hdnd ubnd(?: (?:cap )?(?:xa|phuong|dac khu))?$/
const WHOLE_NAME_WITH_COMMA = /^phong kinh te ha tang do thi(?: (?:xa|phuong|dac khu))?$/
const HEAD =
  /^(?:phong|ban|so|bo|trung tam|vp|tram|cong an|dai|ubnd|uy ban|hdnd|dang uy|chi bo|mttq|bcd|doan|hoi|lien doan|to|truong|thon|ap|xom|khu pho|cac|co quan|don vi|ngan hang|doanh nghiep|cong ty|vien thong)(?: |$)/
const MOST_CHARACTERS = 2000
const MOST_PIECES_OF_A_NAME = 6
const MOST_WORDS_WITHOUT_SEPARATOR = 14

/**
 * Reads an owner cell into its owners, in order. Parts end at ';', ',' and 'và', but a name that holds them stays
 * whole ('Các cơ quan, đơn vị có liên quan', 'Văn phòng HĐND và UBND', 'Sở, ban ngành tỉnh'). Names are matched
 * with the folded names, aliases and initials of `units`, with or without 'xã …' at the end; a group of bodies or
 * somebody outside is told by rule. Two known names that run together are parted and flagged. Never throws.
 */
export const readOwners = ({ text, units }: { text: string; units: OwnerUnit[] }): OwnerReading[] =>
  ownersReader({ units })(text)

/** `readOwners` for many cells of one plan: the units are prepared once. */
export const ownersReader = ({ units }: { units: OwnerUnit[] }): ((text: string) => OwnerReading[]) => {
  const index = unitIndex(units)
  const keyOf = remember(ownerKey)
  return (text) => readCell(text, { ...index, keyOf })
}

const readCell = (text: string, index: UnitIndex): OwnerReading[] => {
  const cell = plainText(text.replace(/[\r\n]+/g, '; '))
  if (cell.length > MOST_CHARACTERS) return [unknown(cell)]
  const owners = hardParts(cell).flatMap((part) => joinContinuations(part, readPart(part, index)))
  return owners.map((owner, at) => {
    const isRepeated = owner.unit !== null && owners.slice(0, at).some((other) => other.unit === owner.unit)
    return isRepeated ? { ...owner, flags: [...owner.flags, 'repeated_unit'] } : owner
  })
}

/** ';' always parts two owners, except inside brackets. */
const hardParts = (cell: string): string[] =>
  cut(cell, /;/g)
    .map(({ from, to }) => cell.slice(from, to).replace(/^[\s\-+•]+|[\s.]+$/g, ''))
    .filter(Boolean)

/** Takes the longest run of pieces that is one known name, then goes on behind it. */
const readPart = (part: string, index: UnitIndex): Part[] => {
  const pieces = cut(part, /,|(?<=\s)(?:và|&)(?=\s)/gi).filter(({ from, to }) => part.slice(from, to).trim())
  const parts: Part[] = []
  let at = 0
  while (at < pieces.length) {
    const runs = pieces
      .slice(at, at + MOST_PIECES_OF_A_NAME)
      .map((_, more) => pieces.slice(at, at + more + 1))
    const known = runs.toReversed().flatMap((run) => {
      const owner = readName({
        name: nameOf(part, run),
        pieces: run.map((piece) => nameOf(part, [piece])),
        index,
      })
      return owner ? [{ owners: [owner], run }] : []
    })[0]
    const alone = pieces.slice(at, at + 1)
    const { owners, run } = known ?? {
      owners: readRunTogether(nameOf(part, alone), index) ?? [unknown(nameOf(part, alone))],
      run: alone,
    }
    const span = { from: run[0]?.from ?? 0, to: run.at(-1)?.to ?? 0 }
    parts.push(...owners.map((owner) => ({ ...span, owner, continues: isUnheaded(owner) })))
    at += run.length
  }
  return parts
}

/** One owner under that name, or null when neither the units nor the rules know it. */
const readName = ({
  name,
  pieces,
  index,
}: {
  name: string
  pieces: string[]
  index: UnitIndex
}): OwnerReading | null => {
  const joined = pieces.length > 1
  const key = index.keyOf(name)
  const restarts = pieces.slice(1).some((piece) => index.keyOf(piece).startsWith('cac '))
  const nature = restarts ? null : ownerNature({ key, joined })
  const [unit, ...others] = index.find(name)
  const flags: OwnerFlag[] = name.includes('(') ? ['has_remark'] : []
  const owner = { raw: name, name, flags }
  if (unit !== undefined && others.length === 0)
    return { ...owner, unit, nature: nature === 'external' ? 'external' : 'unit' }
  if (unit !== undefined) return { ...owner, unit: null, nature: 'unit', flags: [...flags, 'ambiguous_unit'] }
  if (nature) return { ...owner, unit: null, nature }
  if (WHOLE_NAME_WITH_COMMA.test(key) || (!name.includes(',') && WHOLE_NAME.test(key))) return unknown(name)
  const near = joined ? null : index.findNear(name)
  return near === null ? null : { ...owner, unit: near, nature: 'unit', flags: [...flags, 'near_name'] }
}

/** 'Đảng ủy UBND xã': two or more known names and nothing else, the comma lost between them. */
const readRunTogether = (name: string, index: UnitIndex): OwnerReading[] | null => {
  const words = name.split(' ')
  if (words.length > MOST_WORDS_WITHOUT_SEPARATOR) return null
  const partings = (from: number): string[][] =>
    from === words.length
      ? [[]]
      : words.slice(from).flatMap((_, fewer) => {
          const end = words.length - fewer
          const piece = words.slice(from, end).join(' ')
          return index.find(piece).length === 1 ? partings(end).map((rest) => [piece, ...rest]) : []
        })
  const [best] = partings(0).toSorted((a, b) => a.length - b.length)
  if (!best || best.length < 2) return null
  return best.map((piece) => ({
    raw: name,
    name: piece,
    unit: index.find(piece)[0] ?? null,
    nature: 'unit',
    flags: ['separator_lost'],
  }))
}

const unknown = (name: string): OwnerReading => ({
  raw: name,
  name,
  unit: null,
  nature: 'unknown',
  flags: ['owner_unknown'],
})

const isUnheaded = (owner: OwnerReading): boolean =>
  owner.nature === 'unknown' && !HEAD.test(ownerKey(owner.name))

/** 'Công nghệ' after 'Sở Khoa học' opens with no kind of body: it is the rest of the name before it. */
const joinContinuations = (text: string, parts: Part[]): OwnerReading[] =>
  parts
    .reduce<Part[]>((joined, part) => {
      const before = joined.at(-1)
      const isRest =
        part.continues && before && before.owner.unit === null && before.owner.nature !== 'collective'
      if (!isRest) return [...joined, part]
      const name = text.slice(before.from, part.to).trim()
      return [...joined.slice(0, -1), { ...before, to: part.to, owner: { ...before.owner, raw: name, name } }]
    }, [])
    .map(({ owner }) => owner)

const nameOf = (text: string, run: Span[]): string => text.slice(run[0]?.from, run.at(-1)?.to).trim()

/** The stretches of a text between separators, brackets left whole. */
const cut = (text: string, separator: RegExp): Span[] => {
  const brackets = [...text.matchAll(/\([^()]*\)/g)].map((match) => [
    match.index,
    match.index + match[0].length,
  ])
  const separators = [...text.matchAll(separator)].filter(
    ({ index }) => !brackets.some(([from = 0, to = 0]) => index > from && index < to),
  )
  const starts = [0, ...separators.map((match) => match.index + match[0].length)]
  return starts.map((from, at) => ({ from, to: separators[at]?.index ?? text.length }))
}
