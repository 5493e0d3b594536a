import type { TypedEntries } from '@/domain/report/readEntries'

/**
 * The name of the form's field for a place in what was to be saved: 'values.3.value' is 'v.<indicator>.value',
 * 'narrative.results' is 'n.results'; null for a place that no field stands for.
 */
export const fieldOfPath = ({
  path,
  entries,
}: {
  path: string
  entries: Pick<TypedEntries, 'values' | 'tasks'>
}): string | null => {
  const [list, at, field] = path.split('.')
  if (list === 'narrative' && at !== undefined) return `n.${at}`
  if (list === 'extra' && at !== undefined) return `e.${at}.value`
  if (field === undefined) return null
  const indicator = list === 'values' ? entries.values[Number(at)]?.indicator : undefined
  const task = list === 'tasks' ? entries.tasks[Number(at)]?.task : undefined
  if (indicator !== undefined) return field === 'indicator' ? `v.${indicator}` : `v.${indicator}.${field}`
  if (task !== undefined) return field === 'task' ? `t.${task}` : `t.${task}.${field}`
  return null
}
