import type { OwnerNature } from '@/domain/planText/types'

/** Rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền. */
export const CLEARS = ['person', 'work', 'time', 'responsibility', 'product', 'authority'] as const
export type Clear = (typeof CLEARS)[number]

export const CLEAR_GAPS = [
  'no_lead',
  'lead_undecided',
  'no_work',
  'no_time',
  'no_responsible_official',
  'no_product',
  'no_target_set',
  'no_authority',
] as const
export type ClearGap = (typeof CLEAR_GAPS)[number]

/** What a row of a plan has of each clear; texts are empty and officials null where nobody filled them in. */
export type ClearsAsked = {
  list: 'indicator' | 'task'
  /** The clears that the plan asks for: five where it says five (`clearsOf`). */
  asked: readonly Clear[]
  leads: readonly { nature: OwnerNature; confirmed: boolean }[]
  /** The row's name; of a task with parts the part's own words. */
  work: string
  /** A day is set (of a target: the day it is for), or the work recurs, or was done before the plan began. */
  hasTime: boolean
  /** A named official: the assignee or the supervising leader, of the row or for all rows of the plan. */
  hasOfficial: boolean
  /** Of a task: output or KPI. Of an indicator: its target, in figures or words. */
  product: string
  authority: string
}

export type ClearsScore = {
  /** How many of the clears asked for are there. */
  clear: number
  of: number
  gaps: { clear: Clear; gap: ClearGap }[]
}

/**
 * Scores a row by the clears its plan asks for and names what is missing, in the order of the clears.
 * A lead is clear when at least one unit of the commune leads, or when somebody confirmed who reports for it.
 */
export const sixClears = (row: ClearsAsked): ClearsScore => {
  const found: Record<Clear, ClearGap | null> = {
    person: gapOfLead(row),
    work: row.work.trim() ? null : 'no_work',
    time: row.hasTime ? null : 'no_time',
    responsibility: row.hasOfficial ? null : 'no_responsible_official',
    product: row.product.trim() ? null : row.list === 'task' ? 'no_product' : 'no_target_set',
    authority: row.authority.trim() ? null : 'no_authority',
  }
  const asked = CLEARS.filter((clear) => row.asked.includes(clear))
  const gaps = asked.flatMap((clear) => {
    const gap = found[clear]
    return gap === null ? [] : [{ clear, gap }]
  })
  return { clear: asked.length - gaps.length, of: asked.length, gaps }
}

const gapOfLead = ({ leads }: Pick<ClearsAsked, 'leads'>): ClearGap | null => {
  if (leads.length === 0) return 'no_lead'
  return leads.some(({ nature, confirmed }) => nature === 'unit' || confirmed) ? null : 'lead_undecided'
}
