import { partOf, type Texts } from '@/domain/report/entryForm'
import type { Merged } from '@/domain/report/mergeEntries'
import type { FieldProblem } from '@/domain/report/readEntries'

/** What is to be saved once every conflict is decided: mine without the parts for which theirs was chosen. Each part still open is a problem (`version_not_chosen`). */
export const settleConflicts = ({ mine, conflicts }: Merged): { typed: Texts; problems: FieldProblem[] } => {
  const choices = new Map(conflicts.map(({ part, choice }) => [part, choice]))
  return {
    typed: Object.fromEntries(
      Object.entries(mine).filter(
        ([name]) => !choices.has(partOf(name)) || choices.get(partOf(name)) === 'mine',
      ),
    ),
    problems: conflicts.flatMap(({ part, choice }): FieldProblem[] =>
      choice === null ? [{ kind: 'conflict', code: 'version_not_chosen', path: part }] : [],
    ),
  }
}
