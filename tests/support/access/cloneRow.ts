import type { TestApp } from '../openApp'

/** Copies a row under a new id with some columns changed, behind the product's back. @returns the new id */
export const cloneRow = async ({
  app,
  table,
  id,
  set = {},
}: {
  app: TestApp
  table: string
  id: string
  set?: Record<string, unknown>
}): Promise<string> => {
  const [made] = await app.sql<{ id: string }>(
    `insert into ${table} select (jsonb_populate_record(null::${table},
        to_jsonb(t) || jsonb_build_object('id', gen_random_uuid(), 'created_at', now()) || $2::jsonb)).* from ${table} t
      where id = $1 returning id`,
    [id, JSON.stringify(set)],
  )
  if (made === undefined) throw new Error(`no row ${id} in ${table} to copy`)
  return made.id
}
