/** The four parts of a report's prose, in the order in which it is printed. */
export const NARRATIVE_SECTIONS = ['results', 'difficulties', 'proposals', 'nextSteps'] as const

export type NarrativeSection = (typeof NARRATIVE_SECTIONS)[number]

/** Plain text by section, paragraphs divided by line breaks; null when nothing was written. */
export type Narrative = Record<NarrativeSection, string | null>

/** Characters that a person may write in one section. */
export const NARRATIVE_LIMIT = 10_000
