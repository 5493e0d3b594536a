import { partOf, type Texts } from '@/domain/report/entryForm'
import { fingerprint } from '@/domain/report/fingerprint'

export type Choice = 'mine' | 'theirs'

/** A part that both have changed; `choice` null until somebody has decided. */
export type EntryConflict = { part: string; choice: Choice | null }

export type Merged = {
  /** What was typed, without the parts that only others have changed; those in conflict are among it. */
  mine: Texts
  conflicts: EntryConflict[]
  /** Parts that only others have changed: theirs stay. */
  theirs: string[]
}

type ToMerge = {
  typed: Texts
  /** What is stored now, as the form shows it. */
  printed: ReadonlyMap<string, Texts>
  /** Fingerprints of what the form had shown; a part without one counts as changed by both. */
  base: ReadonlyMap<string, string>
  /** The report has moved on since the form was read. */
  isStale: boolean
  /** Parts shown as conflicts before; they stay so until they are decided or both say the same. */
  marked: ReadonlySet<string>
  choices: ReadonlyMap<string, Choice>
}

/**
 * Brings together what somebody typed and what others have saved meanwhile, part by part: changed by one side only,
 * that side stands; changed by both to different things, a person has to choose.
 */
export const mergeEntries = ({ typed, printed, base, isStale, marked, choices }: ToMerge): Merged => {
  const merged: Merged = { mine: {}, conflicts: [], theirs: [] }
  for (const [part, texts] of byPart(typed)) {
    const stored = printed.get(part)
    const differs = stored === undefined || Object.keys(texts).some((name) => texts[name] !== stored[name])
    if (!differs) continue
    const before = base.get(part)
    const isMine = !isStale || fingerprint({ ...stored, ...texts }) !== before
    const isTheirs = isStale && (before === undefined || fingerprint(stored ?? {}) !== before)
    if (!isMine) {
      merged.theirs.push(part)
      continue
    }
    Object.assign(merged.mine, texts)
    if (isTheirs || marked.has(part)) merged.conflicts.push({ part, choice: choices.get(part) ?? null })
  }
  return merged
}

const byPart = (typed: Texts): Map<string, Texts> => {
  const parts = new Map<string, Record<string, string>>()
  for (const [name, text] of Object.entries(typed)) {
    const part = parts.get(partOf(name))
    if (part === undefined) parts.set(partOf(name), { [name]: text })
    else part[name] = text
  }
  return parts
}
