import type { ValueEntry } from '@/domain/indicator/types'
import { partOf, type StoredForm, type Texts } from '@/domain/report/entryForm'
import { acceptsExtra } from '@/domain/report/extra/acceptsExtra'
import { readExtraText } from '@/domain/report/extra/readExtraText'
import { NARRATIVE_LIMIT, NARRATIVE_SECTIONS, type Narrative } from '@/domain/report/narrative'
import { printEntries } from '@/domain/report/printEntries'
import { readIndicatorTexts } from '@/domain/report/readIndicatorTexts'
import { readTaskTexts } from '@/domain/report/readTaskTexts'
import type { Refusal } from '@/domain/refusal'
import type { TaskEntry } from '@/domain/task/types'

export type TypedEntries = {
  values: (ValueEntry & { indicator: string; takeOver?: string })[]
  tasks: (TaskEntry & { task: string; takeOver?: string })[]
  /** By field. */
  extra: Record<string, string | number | null>
  narrative: Partial<Narrative>
  nothingToReport: boolean
}

/** A refusal whose `path` is the name of the field it is about. */
export type FieldProblem = Refusal & { path: string }

type Typed = {
  stored: StoredForm
  /** By field, as `typedTexts` gives them; a field that is not there was not typed. */
  typed: Texts
}

/**
 * The entries that were typed over a report's form: only rows and sections that now say something else than what is
 * stored, so that nothing untouched is written again. What cannot be read is a problem of its field, all of them at
 * once: a figure (`readFigure`), a day (`readDate`), a text that is too long (`entry_too_long`), a row that is not in
 * this report (`row_not_in_report`).
 */
export const readEntries = ({
  stored,
  typed,
}: Typed): { entries: TypedEntries; problems: FieldProblem[] } => {
  const printed = printEntries(stored)
  const changed = new Map<string, Texts>()
  const problems: FieldProblem[] = []
  for (const [name, text] of Object.entries(typed)) {
    const known = printed.get(partOf(name))?.[name]
    if (known === undefined) {
      if (text !== '') problems.push({ kind: 'rule', code: 'row_not_in_report', path: name })
    } else if (known !== text) {
      changed.set(partOf(name), { ...changed.get(partOf(name)), [name.split('.').at(-1)!]: text })
    }
  }

  const values = stored.indicators.flatMap((row) => {
    const texts = changed.get(`v.${row.id}`)
    if (texts === undefined) return []
    const read = readIndicatorTexts({ row, texts })
    problems.push(...under(`v.${row.id}`, read.problems))
    return Object.keys(read.entry).length === 0 ? [] : [{ indicator: row.id, ...read.entry }]
  })
  const tasks = stored.tasks.flatMap((row) => {
    const texts = changed.get(`t.${row.id}`)
    if (texts === undefined) return []
    const read = readTaskTexts({ row, texts })
    problems.push(...under(`t.${row.id}`, read.problems))
    return Object.keys(read.entry).length === 0 ? [] : [{ task: row.id, ...read.entry }]
  })

  const extra: TypedEntries['extra'] = {}
  for (const field of stored.extra) {
    const text = changed.get(`e.${field.id}`)?.value
    if (text === undefined) continue
    const path = `e.${field.id}.value`
    const read = readExtraText({ kind: field.kind, text })
    const accepted = read.ok ? acceptsExtra({ field, value: read.value, path }) : read
    if (accepted.ok) extra[field.id] = read.ok ? read.value : null
    else problems.push({ ...accepted.refusal, path })
  }

  const narrative: Partial<Narrative> = {}
  for (const section of NARRATIVE_SECTIONS) {
    const text = changed.get(`n.${section}`)?.[section]
    if (text === undefined) continue
    narrative[section] = text
    if (text.length > NARRATIVE_LIMIT)
      problems.push({
        kind: 'rule',
        code: 'narrative_too_long',
        path: `n.${section}`,
        params: { limit: NARRATIVE_LIMIT, length: text.length },
      })
  }
  const nothing = changed.get('nothing')?.nothing
  return {
    entries: {
      values,
      tasks,
      extra,
      narrative,
      nothingToReport: nothing === undefined ? stored.nothingToReport : nothing === '1',
    },
    problems,
  }
}

const under = (part: string, problems: readonly FieldProblem[]): FieldProblem[] =>
  problems.map((problem) => ({ ...problem, path: `${part}.${problem.path}` }))
