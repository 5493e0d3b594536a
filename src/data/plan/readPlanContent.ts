import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { keyedRowsOf, type Db } from '../session'

/** What is no content: where a row lies, what is made of it, and when it was written. */
const ASIDE = sql.raw(`array['label', 'updated_at', 'created_at', 'province_id', 'commune_id', 'plan_id']`)

const rows = (table: string, lists: SQL = sql``): SQL =>
  sql`coalesce((select jsonb_agg(to_jsonb(t) - ${ASIDE} ${lists} order by t.id) from ${sql.identifier(table)} t where t.plan_id = p.id), '[]'::jsonb)`

const list = (table: string, parent: string, aside: string): SQL =>
  sql`coalesce((select jsonb_agg(to_jsonb(l) - ${sql.raw(`array['id', '${parent}', '${aside}']`)} order by ${sql.raw(`l."${aside}"`)}, l.id) from ${sql.identifier(table)} l where l.${sql.identifier(parent)} = t.id), '[]'::jsonb)`

/**
 * All that a plan says, its rows by id: the plan itself, sections, indicators, targets, tasks, who answers for what,
 * budget, reporting rules and own fields. Its state and number of changes are none of it. One statement.
 */
export const readPlanContent = async ({
  db,
  plan,
}: {
  db: Db
  plan: string
}): Promise<Record<string, unknown>> => {
  const [found] = await keyedRowsOf<{ content: Record<string, unknown> }>(
    db,
    sql`select jsonb_build_object(
        'plan', to_jsonb(p) - ${ASIDE} - array['state', 'revision']
          || jsonb_build_object('commune', p.commune_id, 'province', p.province_id,
            'legalBasis', coalesce((select jsonb_agg(jsonb_build_object('text', l.text, 'number', l.number, 'date', l.date, 'issuer', l.issuer) order by l._order)
              from plans_legal_basis l where l._parent_id = p.id), '[]'::jsonb),
            'clears', coalesce((select jsonb_agg(c.value::text order by c."order") from plans_clears c where c.parent_id = p.id), '[]'::jsonb)),
        'sections', ${rows('sections')},
        'indicators', ${rows('indicators')},
        'targets', ${rows('targets')},
        'tasks', ${rows('tasks', sql`|| jsonb_build_object('milestones', ${list('tasks_milestones', '_parent_id', '_order')})`)},
        'responsibilities', ${rows('responsibilities')},
        'budget', ${rows('budget_items', sql`|| jsonb_build_object('texts', ${list('budget_items_texts', 'parent_id', 'order')})`)},
        'rules', ${rows('reporting_rules')},
        'fields', ${rows('extra_fields', sql`|| jsonb_build_object('texts', ${list('extra_fields_texts', 'parent_id', 'order')})`)}) as content
      from plans p where p.id = ${plan}::uuid`,
  )
  return found!.content
}
