import { readXml } from '@/files/xml/readXml'
import type { Styles } from './readStyles'
import { showSymbols } from './symbols'

export type ListLevel = {
  start: number
  format: string
  /** '%1.%2' with the numbers of its own and higher levels. */
  text: string
  /** All numbers in digits. */
  isLegal: boolean
  /** It starts anew after a paragraph of a level above this one (1-based); 0 never; null after any above it. */
  restartAfter: number | null
  style: string | null
}

/** A list as paragraphs name it; lists with the same `counters` go on counting where the other stopped. */
export type List = { counters: string; levels: ListLevel[]; startsAt: Map<number, number> }

export type Numbering = { listOf: (numId: string) => List | null }

type Abstract = { levels: ListLevel[]; styleLink: string | null }
type Num = { abstractId: string; startsAt: Map<number, number>; levels: Map<number, ListLevel> }

const LEVELS = 9
const newLevel = (): ListLevel => ({
  start: 1,
  format: 'decimal',
  text: '',
  isLegal: false,
  restartAfter: null,
  style: null,
})

/** The lists of a `numbering` part; none where there is no part. */
export const readNumbering = ({ bytes, styles }: { bytes: Uint8Array | null; styles: Styles }): Numbering => {
  const { abstracts, nums } = bytes === null ? { abstracts: new Map(), nums: new Map() } : parse(bytes)
  const abstractOf = (num: Num, steps = 0): [string, Abstract] | null => {
    const abstract: Abstract | undefined = abstracts.get(num.abstractId)
    if (abstract === undefined) return null
    const linked =
      abstract.styleLink === null ? undefined : nums.get(styles.styleOf(abstract.styleLink)?.numId ?? '')
    return linked === undefined || linked === num || steps > LEVELS
      ? [num.abstractId, abstract]
      : abstractOf(linked, steps + 1)
  }
  return {
    listOf: (numId) => {
      const num: Num | undefined = nums.get(numId)
      const found = num === undefined ? null : abstractOf(num)
      if (num === undefined || found === null) return null
      const [counters, abstract] = found
      const levels = abstract.levels.map((level, at) => num.levels.get(at) ?? level)
      return { counters, levels, startsAt: num.startsAt }
    },
  }
}

const parse = (bytes: Uint8Array) => {
  const abstracts = new Map<string, Abstract>()
  const nums = new Map<string, Num>()
  let abstract: Abstract | null = null
  let num: Num | null = null
  let override = 0
  let level: ListLevel | null = null
  let font: string | null = null
  readXml({
    bytes,
    open: (name, attributes) => {
      const { val } = attributes
      if (name === 'w:abstractNum') {
        abstract = { levels: Array.from({ length: LEVELS }, newLevel), styleLink: null }
        abstracts.set(attributes.abstractNumId ?? '', abstract)
      } else if (name === 'w:numStyleLink' && abstract) abstract.styleLink = val ?? null
      else if (name === 'w:num') {
        num = { abstractId: '', startsAt: new Map(), levels: new Map() }
        nums.set(attributes.numId ?? '', num)
      } else if (name === 'w:abstractNumId' && num) num.abstractId = val ?? ''
      else if (name === 'w:lvlOverride') override = levelAt(attributes.ilvl)
      else if (name === 'w:startOverride' && num) num.startsAt.set(override, Number(val))
      else if (name === 'w:lvl') {
        level = newLevel()
        font = null
        const at = levelAt(attributes.ilvl)
        if (abstract) abstract.levels[at] = level
        else num?.levels.set(at, level)
      } else if (level) {
        if (name === 'w:start') level.start = Number(val)
        if (name === 'w:numFmt' && val !== 'custom') level.format = val ?? 'decimal'
        if (name === 'w:lvlText') level.text = val ?? ''
        if (name === 'w:isLgl') level.isLegal = val !== '0' && val !== 'false'
        if (name === 'w:lvlRestart') level.restartAfter = Number(val)
        if (name === 'w:pStyle') level.style = val ?? null
        if (name === 'w:rFonts') font = attributes.ascii ?? attributes.hAnsi ?? font
      }
    },
    close: (name) => {
      if (name === 'w:abstractNum') abstract = null
      if (name === 'w:num') num = null
      if (name !== 'w:lvl') return
      if (level?.format === 'bullet') level.text = showSymbols({ text: level.text, font })
      level = null
    },
  })
  return { abstracts, nums }
}

const levelAt = (text: string | undefined): number => Math.min(LEVELS - 1, Math.max(0, Number(text) || 0))
