import { finding } from '../findings'
import type { Finding } from '../planReading'
import type { Layout } from './layoutOf'
import { labelKey, type Role } from './roleOf'

/** What a person has to know of a table's columns: left out, not for issue, read in a way that the words do not say. */
export const tellColumns = ({
  layout,
  lines,
  findings,
  isReport,
}: {
  layout: Layout
  lines: number[]
  findings: Finding[]
  isReport: boolean
}): void => {
  for (const { role, label } of layout.columns) {
    const column = label.replace(/\s+/g, ' ')
    if (role === 'not_issued') findings.push(finding('column_not_issued', { column }, lines))
    else if ((role === 'other' || isUnused(layout.kind, role)) && label.trim() !== '')
      findings.push(finding('column_left_out', { column }, lines))
    else if (role === 'target' && labelKey(column).startsWith('ket qua') && !isReport)
      findings.push(finding('result_column_is_target', { column }, lines))
  }
  const targets = layout.columns.filter(({ role }) => role === 'target')
  if (targets.length > 1)
    findings.push(
      finding('several_target_columns', { columns: targets.map(({ label }) => label).join('; ') }, lines),
    )
}

/** A list of indicators has no place for deadlines and products; where some of its rows are tasks they have. */
const isUnused = (kind: Layout['kind'], role: Role): boolean =>
  kind === 'indicator' && (role === 'deadline' || role === 'output' || role === 'kpi' || role === 'subtask')
