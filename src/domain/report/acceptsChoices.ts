import { accept, refuse, type Result } from '@/domain/refusal'
import { saysNothing } from '@/domain/report/saysNothing'
import type { RowToSettle } from '@/domain/report/settleRow'

/** `unit` null: the rule of the row decides again. */
export type LeadChoice = { kind: 'indicator' | 'task'; id: string; unit: string | null }

type Asked = {
  choices: readonly LeadChoice[]
  rows: readonly RowToSettle[]
  /** After a return of single rows: those that are open; null when all are. */
  reopened: ReadonlySet<string> | null
}

/**
 * The rows of a commune report after the focal office has said whose report counts. A choice ends what was typed over
 * the row, and only a lead whose report is approved and says something can be chosen.
 *
 * Refusals (rule), each with the path of the choice: `row_not_in_report`, `row_sent_twice`, `row_not_reopened`,
 * `lead_not_choosable`.
 */
export const acceptsChoices = ({ choices, rows, reopened }: Asked): Result<RowToSettle[]> => {
  const chosen = new Map<string, LeadChoice>()
  for (const [index, choice] of choices.entries()) {
    const row = rows.find(({ kind, id }) => kind === choice.kind && id === choice.id)
    const path = `choices.${index}`
    if (row === undefined) return refuse('rule', 'row_not_in_report', { path: `${path}.id` })
    if (chosen.has(row.id)) return refuse('rule', 'row_sent_twice', { path })
    if (reopened !== null && !reopened.has(row.id))
      return refuse('rule', 'row_not_reopened', { path: `${path}.id` })
    if (choice.unit !== null && !mayBeChosen({ row, unit: choice.unit }))
      return refuse('rule', 'lead_not_choosable', { path: `${path}.unit` })
    chosen.set(row.id, choice)
  }
  return accept(
    rows.map((row) => {
      const choice = chosen.get(row.id)
      if (choice === undefined) return row
      const { unit } = choice
      if (unit === null) return { ...row, chosen: null }
      return { ...row, chosen: unit, isOverride: false, source: unit }
    }),
  )
}

const mayBeChosen = ({ row, unit }: { row: RowToSettle; unit: string }): boolean =>
  row.leads.some(
    (lead) => lead.unit === unit && lead.reportState === 'approved' && !saysNothing(lead.reported),
  )
