import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Narrative } from '@/domain/report/narrative'
import { reachesSlot, standInsOf, worksThere } from '../delegation/standIns'
import { keyedRowsOf, runKeyed, textArray, type Db } from '../session'
import { extendedUntil } from './extendedUntil'

export type ReportHead = {
  id: string
  plan: string
  organisation: string
  organisationName: string
  period: string
  level: 'unit' | 'commune'
  periodKey: string
  periodStart: string
  periodEnd: string
  dueAt: string | null
  locksAt: string | null
  /** The latest day it was given beside the rule's; `dueAt` is then the same. */
  extendedUntil: string | null
  state: 'draft' | 'submitted' | 'returned' | 'approved' | 'rejected' | 'cancelled'
  step: string | null
  revision: number
  version: number
  isCurrent: boolean
  reachedProvince: boolean
  unit: string | null
  commune: string
  province: string
  narrative: Narrative
  /** The plan asks for extra fields. */
  hasExtra: boolean
  nothingToReport: boolean
  documentNumber: string | null
  issuedDate: string | null
  signer: string | null
}

export const headColumns = sql`r.id, r.plan_id as plan, r.organisation_id as organisation, o.name as "organisationName",
  r.period_id as period, r.level::text as level, r.period_key as "periodKey", r.period_start as "periodStart",
  r.period_end as "periodEnd", to_json(r.due_at at time zone 'UTC')#>>'{}' || 'Z' as "dueAt",
  to_json(p.locks_at at time zone 'UTC')#>>'{}' || 'Z' as "locksAt", ${extendedUntil(sql`r.id`)} as "extendedUntil", r.state::text as state, r.step,
  r.revision::int as revision, r.version::int as version, r.is_current as "isCurrent",
  r.reached_province as "reachedProvince", r.unit_id as unit, r.commune_id as commune, r.province_id as province,
  json_build_object('results', r.narrative_results, 'difficulties', r.narrative_difficulties,
    'proposals', r.narrative_proposals, 'nextSteps', r.narrative_next_steps) as narrative,
  exists (select 1 from extra_fields x where x.plan_id = r.plan_id) as "hasExtra",
  r.nothing_to_report as "nothingToReport", r.document_number as "documentNumber", r.issued_date as "issuedDate", r.signer`

export const headTables = sql`reports r join organisations o on o.id = r.organisation_id join reporting_periods p on p.id = r.period_id`

export type SeenReport = ReportHead & { holdsSlot: boolean }

/** One report by key, and whether this person has an open slot on it, or has decided on it and still works there. */
export const readReport = async ({
  db,
  id,
  person,
  keys,
}: {
  db: Db
  id: string
  person: string
  keys: string[]
}): Promise<SeenReport | null> => {
  const [found] = await keyedRowsOf<SeenReport>(
    db,
    sql`select ${headColumns}, (exists (select 1 from approval_slots s where s.report = r.id
          and ((s.status = 'open' and s.candidate_keys && ${textArray(keys)} and (s.person is null or s.person = ${person}::uuid))
            or ((s.decided_by = ${person}::uuid or s.on_behalf_of = ${person}::uuid) and ${worksThere(person)})))
        or exists (select 1 from ${standInsOf(person)} d join approval_slots s on s.report = r.id and s.status = 'open' where ${reachesSlot})) as "holdsSlot"
      from ${headTables} where r.id = ${id}::uuid`,
  )
  return found ?? null
}

/**
 * Locks a report for a change, its commune report first and shared: units may act side by side, but not while the
 * commune report they belong to is being submitted or recalled. Of a correction, the version that counts is locked
 * before it.
 */
export const lockReport = async ({ db, head }: { db: Db; head: ReportHead }): Promise<ReportHead> => {
  const family = sql`plan_id = ${head.plan}::uuid and period_key = ${head.periodKey} and is_current`
  const parent = sql`select id from reports where ${family} and level = 'commune' for share`
  const isUnit = head.level === 'unit'
  if (!head.isCurrent) {
    if (isUnit) await runKeyed(db, parent)
    await runKeyed(
      db,
      sql`select id from reports where ${family} and organisation_id = ${head.organisation}::uuid for no key update`,
    )
  }
  // The count is asked for before any row is looked at, so that the locks are taken in this order in one statement.
  const parentFirst = isUnit && head.isCurrent
  const [locked] = await keyedRowsOf<ReportHead>(
    db,
    sql`${parentFirst ? sql`with parent as materialized (${parent})` : sql``} select ${headColumns} from ${headTables}
      where r.id = ${head.id}::uuid ${parentFirst ? sql`and (select count(*) from parent) >= 0` : sql``} for no key update of r`,
  )
  if (head.level === 'commune') {
    await runKeyed(db, sql`select id from reports where ${family} and level = 'unit' order by id for share`)
  }
  return locked!
}
