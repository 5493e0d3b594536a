import { composeNarrative } from '@/domain/report/composeNarrative'
import { NARRATIVE_SECTIONS, type Narrative, type NarrativeSection } from '@/domain/report/narrative'

/** What a unit says in the parts of its narrative. */
export type UnitNarrative = { unit: string; name: string; narrative: Narrative }

/**
 * For a section that the focal office has edited. 'units': put together from the units' texts again, what was written is
 * replaced; 'own': what was written stays, and the units' texts have been read.
 */
export type SectionChoice = 'units' | 'own'

export type RefreshedSection = {
  section: NarrativeSection
  text: string | null
  /** The focal office has written its own text here. */
  isEdited: boolean
  /** For an edited section: the units whose text is another one than when it was last put together or read. */
  changed: string[]
  /** What each unit said when the section was last put together or read, after this. */
  sources: { unit: string; text: string }[]
}

type Stored = {
  /** The commune's narrative as it stands. */
  stored: Narrative
  /** What the units said when it was put together, under the names they have, in order; empty the first time. */
  before: readonly UnitNarrative[]
  /** What they say now. */
  now: readonly UnitNarrative[]
  choices?: Partial<Record<NarrativeSection, SectionChoice>>
}

/**
 * The narrative of a commune report consolidated again, by section. A section that still reads as it was put together
 * is put together anew from what the units say now; one that somebody has edited stays as it is until they choose.
 */
export const refreshNarrative = ({ stored, before, now, choices = {} }: Stored): RefreshedSection[] => {
  const composed = { before: composeNarrative({ units: before }), now: composeNarrative({ units: now }) }
  return NARRATIVE_SECTIONS.map((section) => {
    const text = stored[section]
    const isAsComposed = isSameText(text, composed.before[section]) || isSameText(text, composed.now[section])
    const takesUnits = isAsComposed || choices[section] === 'units'
    const isRead = takesUnits || choices[section] === 'own'
    const said = { before: textsOf(before, section), now: textsOf(now, section) }
    const units = [...new Set([...said.before.keys(), ...said.now.keys()])]
    return {
      section,
      text: takesUnits ? composed.now[section] : text,
      isEdited: !takesUnits,
      changed: isRead ? [] : units.filter((unit) => said.before.get(unit) !== said.now.get(unit)),
      sources: [...(isRead ? said.now : said.before)].map(([unit, text]) => ({ unit, text })),
    }
  })
}

const textsOf = (units: readonly UnitNarrative[], section: NarrativeSection): Map<string, string> =>
  new Map(
    units.flatMap(({ unit, narrative }): [string, string][] => {
      const text = narrative[section]?.trim()
      return text ? [[unit, text]] : []
    }),
  )

/** A form sends other line ends and no blanks at the end: that is no edit. */
const isSameText = (a: string | null, b: string | null): boolean => plain(a) === plain(b)

const plain = (text: string | null): string => (text ?? '').replace(/\r\n?/g, '\n').normalize('NFC').trim()
