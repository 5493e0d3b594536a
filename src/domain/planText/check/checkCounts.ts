import { foldKey } from '@/domain/vietnamese/foldKey'
import { finding } from '../findings'
import type { Finding } from '../planReading'
import type { Nested, Section } from '../table/nestRows'

const DECLARED_IN_HEADER = /\(\s*(?:gồm\s*)?(\d{1,3})\s*(?:chỉ tiêu|nhiệm vụ|ct|nv|mục tiêu)\s*\)/iu

/** Counts that a header or a section's title declares, compared with the rows found. */
export const checkCounts = ({
  words,
  lines,
  sections,
  nested,
}: {
  /** The header's labels and the title above the table. */
  words: readonly string[]
  lines: readonly number[]
  sections: readonly Section[]
  nested: readonly Nested[]
}): Finding[] => {
  const declared = words.map((label) => DECLARED_IN_HEADER.exec(label)?.[1]).find(Boolean)
  const numbered = nested.filter(({ part }) => part < 2)
  const whole =
    declared !== undefined && Number(declared) !== numbered.length
      ? [finding('count_differs', { declared: Number(declared), found: numbered.length }, lines)]
      : []
  const counts = new Map<Section | null, number>()
  for (const { section } of numbered) counts.set(section, (counts.get(section) ?? 0) + 1)
  const parts = sections.flatMap((section) => {
    const found = counts.get(section) ?? 0
    return section.declared === null || section.declared === found
      ? []
      : [
          finding(
            'section_count_differs',
            { section: `${section.code}. ${section.title}`, declared: section.declared, found },
            section.lines,
          ),
        ]
  })
  return [...whole, ...parts]
}

/** Rows that share a number, numbers left out, rows that bear the same name. */
export const checkRows = ({
  nested,
  sections,
}: {
  nested: readonly Nested[]
  sections: readonly Section[]
}): Finding[] => {
  const findings: Finding[] = []
  const seen = new Map<string, number[]>()
  const names = new Map<string, string>()
  let last: { section: Section | null; no: number } | null = null
  for (const { row, section, no, part, parent } of nested) {
    if (row.wasCut) findings.push(finding('row_rejoined', { no: labelOf(section, no) }, row.lines))
    if (no === '') findings.push(finding('row_without_number', { name: row.name.slice(0, 120) }, row.lines))
    if (part > 1 || no === '') continue
    const key = labelOf(section, no)
    if (seen.has(key)) findings.push(finding('number_repeated', { no: key }, row.lines))
    seen.set(key, row.lines)
    const name = foldKey(row.name)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
    const twin = names.get(name)
    if (twin !== undefined && parent === null && name.length > 12)
      findings.push(finding('same_name_twice', { no: key, other: twin }, row.lines))
    else names.set(name, key)
    const number = /^\d+$/.test(no) ? Number(no) : null
    if (number === null) continue
    if (last !== null && number > last.no + 1 && (last.section === section || last.no > 1))
      findings.push(finding('number_skipped', { from: last.no, to: number }, row.lines))
    last = { section, no: number }
  }
  for (const section of sections) {
    const title = `${section.code}. ${section.title}`
    if (section.hasValues) findings.push(finding('section_has_values', { section: title }, section.lines))
    if (!section.isNumbered)
      findings.push(finding('section_without_number', { section: section.title }, section.lines))
  }
  return findings
}

const labelOf = (section: Section | null, no: string): string =>
  section === null ? no : `${section.code}.${no}`
