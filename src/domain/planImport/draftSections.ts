import type { Word } from '@/domain/vocabulary'
import type { CorrectedRows } from './correctedRows'
import type { DraftSection } from './types'

type Named = { code: string; title: string } | null
type List = Word<'sectionList'>

/**
 * The sections that rows stand in, list by list in the order of the document. A code is unique in its list: where two
 * sections bear the same one ('II' twice), the second is 'II (2)'; one without a code has its running number.
 */
export const draftSections = ({
  rows,
}: {
  rows: Pick<CorrectedRows, 'indicators' | 'tasks'>
}): DraftSection[] => [
  ...sectionsOf(
    'indicators',
    rows.indicators.map(({ section }) => section),
  ),
  ...sectionsOf(
    'tasks',
    rows.tasks.map(({ section }) => section),
  ),
]

/** The code under which a row's section stands in the draft; null where the row stands in none. */
export const sectionCodeOf = ({
  sections,
  list,
  section,
}: {
  sections: readonly DraftSection[]
  list: List
  section: Named
}): string | null => {
  if (section === null) return null
  const those = sections.filter((one) => one.list === list && one.title === titleOf(section))
  const named = those.find(({ code }) => code === section.code || code.startsWith(`${section.code} (`))
  return (named ?? those[0])?.code ?? null
}

const sectionsOf = (list: List, named: readonly Named[]): DraftSection[] =>
  named.reduce<DraftSection[]>((sections, section) => {
    if (section === null || sectionCodeOf({ sections, list, section }) !== null) return sections
    const position = sections.length + 1
    const code = freeCode(
      section.code || String(position),
      sections.map((one) => one.code),
    )
    return [...sections, { list, code, title: titleOf(section), position }]
  }, [])

const titleOf = (section: NonNullable<Named>): string => section.title || section.code

const freeCode = (code: string, taken: readonly string[]): string => {
  let free = code
  for (let number = 2; taken.includes(free); number++) free = `${code} (${number})`
  return free
}
