import { NARRATIVE_SECTIONS, type Narrative, type NarrativeSection } from '@/domain/report/narrative'

type UnitNarrative = { name: string; narrative: Narrative }

/**
 * The commune's narrative from those of its units, in the order given: by section, each unit's text under its name,
 * nothing of a unit that wrote nothing. It is made by the system, so the limit on what a person writes does not cut it.
 */
export const composeNarrative = ({ units }: { units: readonly UnitNarrative[] }): Narrative => {
  const composed = (section: NarrativeSection): string | null => {
    const blocks = units.flatMap(({ name, narrative }) => {
      const text = narrative[section]?.trim()
      return text ? [`${name}:\n${text}`] : []
    })
    return blocks.length > 0 ? blocks.join('\n\n') : null
  }
  return Object.fromEntries(NARRATIVE_SECTIONS.map((section) => [section, composed(section)])) as Narrative
}
