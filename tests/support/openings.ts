import type pg from 'pg'
import { copyOffices } from '@/seeds/country/copyOffices'

/**
 * Gives communes that have none the offices and the plan of Tiểu Cần, for this year; nothing of them is open.
 * @returns ids of the plans that were there before
 */
export const copyPlans = async ({ sql, many }: { sql: pg.Client; many: number }): Promise<string[]> => {
  const before = (await sql.query<{ id: string }>('select id from plans')).rows.map(({ id }) => id)
  const pattern = await sql.query<{ id: string }>(
    `select p.id from plans p join organisations o on o.id = p.commune_id where o.admin_code = '29341'`,
  )
  const communes = await sql.query<{ id: string }>(
    `select id from organisations c where kind = 'commune' and not exists (select 1 from plans p where p.commune_id = c.id) order by admin_code limit $1`,
    [many],
  )
  await sql.query('begin')
  await copyOffices({
    sql,
    pattern: pattern.rows[0]!.id,
    communes: communes.rows.map(({ id }) => id),
  })
  await sql.query(
    `update plans set plan_from = date_trunc('year', now()) + interval '12 hours', plan_to = date_trunc('year', now()) + interval '1 year - 12 hours'
      where id <> all($1::uuid[])`,
    [before],
  )
  await sql.query('commit')
  await sql.query('analyze')
  return before
}

type Standing = { whole: number; none: number; between: number }

/**
 * How many of the copied plans, all with the same rules, have every period that any of them has, each with one report
 * of every sender, its rows and its ladder; how many have nothing; and how many stand between.
 */
export const standingOf = async ({
  sql,
  except,
}: {
  sql: pg.Client
  except: string[]
}): Promise<Standing> => {
  const { rows } = await sql.query<Standing>(
    `with twin as (select id from plans where id <> all($1::uuid[])),
      period as (select distinct q.period_key as key from reporting_periods q join twin on twin.id = q.plan_id),
      sender as (select distinct s.plan_id as plan, s.reporter_id as organisation from responsibilities s join twin on twin.id = s.plan_id
          where s.kind = 'lead' and s.reporter_id is not null
        union all select p.id, p.commune_id from plans p join twin on twin.id = p.id),
      made as (select s.plan, count(r.id)::int as reports, count(n.report)::int as ladders,
          bool_and(exists (select from report_values v where v.report = r.id) or exists (select from task_updates u where u.report = r.id)) as filled
        from sender s cross join period q left join reports r on r.plan_id = s.plan and r.period_key = q.key and r.organisation_id = s.organisation
          left join approval_instances n on n.report = r.id
        group by s.plan, s.organisation, q.key),
      plan as (select t.id, coalesce(bool_and(m.reports = 1 and m.ladders = 1 and m.filled), false) as whole,
          coalesce(bool_and(m.reports = 0), true) as none from twin t left join made m on m.plan = t.id group by t.id)
      select count(*) filter (where whole)::int as whole, count(*) filter (where none)::int as none,
        count(*) filter (where not whole and not none)::int as between from plan`,
    [except],
  )
  return rows[0]!
}

/** Jobs of the opening that have not been done. */
export const waitingJobs = async (sql: pg.Client): Promise<number> =>
  (
    await sql.query<{ many: number }>(
      `select count(*)::int as many from graphile_worker.jobs where task_identifier in ('find_periods', 'open_periods')`,
    )
  ).rows[0]!.many
