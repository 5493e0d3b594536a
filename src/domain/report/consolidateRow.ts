import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import { ratioValue } from '@/domain/indicator/ratioValue'
import type { Reported } from '@/domain/indicator/types'
import { withoutFloatNoise } from '@/domain/indicator/withoutFloatNoise'
import { inOrder, type Consolidated, type Lead } from '@/domain/report/leads'
import { takeFirstLead } from '@/domain/report/takeFirstLead'

type JointIndicator = {
  jointRule: 'first' | 'sum' | 'choose'
  leads: readonly Lead<Reported>[]
  /** Of the indicator (`isPercent`): a summed ratio of it is × 100. */
  percent: boolean
}

/**
 * One indicator of a commune report from the reports of its leads. Missing stays missing under every rule, and a row
 * with one lead is that lead's.
 *
 * - 'first': see `takeFirstLead`.
 * - 'sum': the sum of all leads. Where all gave numerator and denominator these are summed and the value is their
 *   ratio, because percents do not add up. A lead without a figure, waived and open ones included, makes it
 *   'sum_incomplete' and no partial sum is taken; what cannot be added at all is 'choice_needed'.
 * - 'choose': taken when all who reported say the same and nobody is open; as soon as two differ, 'choice_needed'.
 */
export const consolidateRow = ({ jointRule, leads, percent }: JointIndicator): Consolidated<Reported> => {
  if (jointRule === 'first' || leads.length < 2) return takeFirstLead({ leads, saysNothing, isSame })
  const ordered = inOrder(leads)
  return jointRule === 'sum' ? sumLeads({ ordered, percent }) : chooseLead({ ordered })
}

const FIELDS = Object.keys(NOTHING_REPORTED) as (keyof Reported)[]
const saysNothing = (reported: Reported): boolean => FIELDS.every((field) => reported[field] === null)
const isSame = (a: Reported, b: Reported): boolean => FIELDS.every((field) => a[field] === b[field])

const nothing = { reported: null, from: null, conflict: null }

const said = (lead: Lead<Reported>): Reported | null =>
  lead.state !== 'approved' || lead.reported === null || saysNothing(lead.reported) ? null : lead.reported

const sumLeads = ({
  ordered,
  percent,
}: {
  ordered: Lead<Reported>[]
  percent: boolean
}): Consolidated<Reported> => {
  const reports = ordered.map(said)
  const spoken = reports.filter((reported) => reported !== null)
  if (spoken.length === 0) return nothing
  const isNumeric = ({ value, numerator, denominator }: Reported) =>
    value !== null || numerator !== null || denominator !== null
  if (!spoken.every(isNumeric)) return { ...nothing, conflict: { code: 'choice_needed', leads: ordered } }

  const sumOf = (field: 'value' | 'numerator' | 'denominator'): number | null => {
    const numbers = reports.map((reported) => reported?.[field] ?? null)
    return numbers.every((number) => number !== null)
      ? withoutFloatNoise(numbers.reduce((sum, number) => sum + number, 0))
      : null
  }
  const sum = sumOf('value')
  if (sum === null) return { ...nothing, conflict: { code: 'sum_incomplete', leads: ordered } }

  const parts = { numerator: sumOf('numerator'), denominator: sumOf('denominator') }
  const hasParts = parts.numerator !== null && parts.denominator !== null
  const figures = hasParts ? { ...parts, value: ratioValue({ ...parts, percent }) } : { value: sum }
  return { reported: { ...NOTHING_REPORTED, ...figures }, from: null, conflict: null }
}

const chooseLead = ({ ordered }: { ordered: Lead<Reported>[] }): Consolidated<Reported> => {
  const first = ordered.find((lead) => said(lead) !== null)
  const reported = first ? said(first) : null
  if (!first || reported === null) return nothing
  const differs = ordered.some((lead) => {
    const other = said(lead)
    return other !== null && !isSame(reported, other)
  })
  if (differs) return { ...nothing, conflict: { code: 'choice_needed', leads: ordered } }
  return ordered.some((lead) => lead.state === 'open')
    ? nothing
    : { reported, from: first.unit, conflict: null }
}
