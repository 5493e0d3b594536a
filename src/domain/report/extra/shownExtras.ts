import { answerText } from './answerText'
import type { ExtraRow } from './types'

/**
 * The fields that are asked for now, in the order given: those without a condition, and those whose condition holds
 * in a field that is itself asked for. A retired field is not, nor what depends on it; conditions in a circle hold
 * for nobody.
 */
export const shownExtras = <Row extends ExtraRow>(rows: readonly Row[]): Row[] => {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const isShown = (row: ExtraRow | undefined, seen: readonly string[]): boolean => {
    if (row === undefined || row.retired || seen.includes(row.id)) return false
    if (row.shownWhen === null) return true
    const other = byId.get(row.shownWhen.field)
    return isShown(other, [...seen, row.id]) && same(answerText(other?.current ?? null), row.shownWhen.value)
  }
  return rows.filter((row) => isShown(row, []))
}

const same = (answer: string, value: string): boolean =>
  answer.normalize('NFC').trim() === value.normalize('NFC').trim()
