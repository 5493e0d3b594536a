import { sql } from '@payloadcms/db-postgres/drizzle'
import { runKeyed, type Db } from '../session'

/** Remembers who has changed what a plan says, at the moment of the change. */
export const writePlanEditor = async ({
  db,
  plan,
  person,
}: {
  db: Db
  plan: string
  person: string
}): Promise<void> => {
  await runKeyed(
    db,
    sql`insert into plan_editors (plan, person, at) values (${plan}::uuid, ${person}::uuid, now())
      on conflict (plan, person) do update set at = excluded.at`,
  )
}
