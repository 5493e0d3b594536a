import { isId } from '@/domain/isId'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { dayText } from '../dayText'
import { momentText } from '../momentText'
import type { ReportingRule } from '@/domain/period/types'
import { keyedRowsOf, type Db } from '../session'
import type { PlanAmendment } from './readAmendments'

export type PlanSection = { id: string; list: 'indicators' | 'tasks'; code: string; title: string }
export type PlanRule = ReportingRule & {
  id: string
  from: string | null
  to: string | null
  text: string | null
}
export type BudgetItem = {
  id: string
  no: string
  name: string
  purpose: string | null
  sources: string[]
  amount: number | null
}

export type PlanHead = {
  id: string
  title: string
  state: 'draft' | 'in_review' | 'in_force' | 'closed'
  issuerForm: 'government' | 'party'
  issuer: string | null
  documentNumber: string | null
  documentDate: string | null
  /** It names a ladder of its own. */
  hasLadder: boolean
  planFrom: string
  planTo: string
  /** When the plan itself, its number or its name, was last written. */
  updatedAt: string
  /** A document of the editor; null where the plan states none. */
  goals: unknown
  province: string
  commune: string
  communeName: string
  provinceName: string
  focalUnitName: string | null
  focalUnitShort: string | null
  receiverName: string | null
  legalBasis: string[]
  sections: PlanSection[]
  budget: BudgetItem[]
  rules: PlanRule[]
  /** The newest first. */
  amendments: PlanAmendment[]
}

/** A plan as a document, apart from its rows: head, sections, budget, reporting rules. One statement; null when there is none. */
export const readPlanHead = async ({ db, plan }: { db: Db; plan: string }): Promise<PlanHead | null> => {
  if (!isId(plan)) return null
  const [found] = await keyedRowsOf<PlanHead>(
    db,
    sql`select p.id, p.title, p.state::text as state, p.plan_ladder_id is not null as "hasLadder", p.issuer_form::text as "issuerForm", p.issuer, p.document_number as "documentNumber",
        ${dayText('p.document_date')} as "documentDate", ${dayText('p.plan_from')} as "planFrom", ${dayText('p.plan_to')} as "planTo", ${momentText('p.updated_at')} as "updatedAt", p.goals,
        p.province_id as province, p.commune_id as commune, o.name as "communeName", v.name as "provinceName", f.name as "focalUnitName", nullif(f.short_name, '') as "focalUnitShort", c.name as "receiverName",
        coalesce((select json_agg(l.text order by l._order) from plans_legal_basis l where l._parent_id = p.id), '[]'::json) as "legalBasis",
        coalesce((select json_agg(json_build_object('id', s.id, 'list', s.list, 'code', s.code, 'title', s.title) order by s.list, s.position, s.code)
          from sections s where s.plan_id = p.id), '[]'::json) as sections,
        coalesce((select json_agg(json_build_object('id', b.id, 'no', b.no, 'name', b.name, 'purpose', b.purpose, 'amount', b.amount,
            'sources', coalesce((select json_agg(x.text order by x."order") from budget_items_texts x where x.parent_id = b.id and x.path = 'sources'), '[]'::json))
          order by b.position, b.no) from budget_items b where b.plan_id = p.id), '[]'::json) as budget,
        coalesce((select json_agg(json_build_object('id', r.id, 'level', r.level, 'frequency', r.frequency, 'dueDay', r.due_day, 'dueMonthOffset', r.due_month_offset,
            'bound', r.bound, 'cutoffDay', r.cutoff_day, 'cutoffMonthOffset', r.cutoff_month_offset, 'dayOff', r.day_off, 'lockAfterDays', r.lock_after_days, 'assumed', r.assumed, 'from', r.from_text, 'to', r.to_text, 'text', r.text)
          order by r.level, r.frequency, r.id) from reporting_rules r where r.plan_id = p.id), '[]'::json) as rules,
        coalesce((select json_agg(json_build_object('id', m.id, 'number', m.document_number, 'date', ${dayText('m.document_date')},
            'validFrom', ${dayText('m.valid_from')}, 'summary', nullif(m.summary, ''), 'file', m.filename) order by m.document_date desc, m.document_number)
          from amendments m where m.plan_id = p.id), '[]'::json) as amendments
      from plans p join organisations o on o.id = p.commune_id left join organisations v on v.id = p.province_id
        left join organisations f on f.id = p.focal_unit_id left join organisations c on c.id = p.receiver_id
      where p.id = ${plan}::uuid`,
  )
  return found ?? null
}
