import type { Refusal } from '@/domain/refusal'

/** What is there already, by the columns of the unique index that says so, and the field it is told at. */
const byColumns: Record<string, Refusal> = {
  'plan_id, period_key': { kind: 'conflict', code: 'period_open_already', path: 'periodKey' },
  'plan_id, level, frequency': { kind: 'conflict', code: 'reporting_rule_known', path: 'frequency' },
  'plan_id, list, code': { kind: 'conflict', code: 'section_code_known', path: 'code' },
  'indicator_id, due_on, valid_from': { kind: 'conflict', code: 'target_day_known', path: 'dueOn' },
  'owner_id, year': { kind: 'conflict', code: 'calendar_year_known', path: 'year' },
  'person_id, position_id, "from"': { kind: 'conflict', code: 'appointment_known', path: 'from' },
}

/**
 * The refusal for a row that is there already: Payload tells the columns of an index of several fields in place of a
 * field, which says nothing to an officer. Null where it tells a field.
 */
export const uniqueRefusal = (path: string | undefined): Refusal | null => {
  if (path === undefined || !path.includes(', ')) return null
  return byColumns[path] ?? { kind: 'conflict', code: 'already_exists' }
}
