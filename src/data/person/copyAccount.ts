import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

type Copy = { db: Db; from: string; email: string; name: string; organisation: string | null }

/**
 * Makes an account with the password of another one. Only for the demonstration, where all share one published
 * password: hashing it for each would take longer than all the rest.
 */
export const copyAccount = async ({ db, from, email, name, organisation }: Copy): Promise<string> => {
  const [made] = await rowsOf<{ id: string }>(
    db,
    sql`insert into users (id, email, name, language, organisation_id, province_id, commune_id, salt, hash, login_attempts, updated_at, created_at)
      select gen_random_uuid(), ${email}, ${name}, u.language, o.id, o.province_id, o.commune_id, u.salt, u.hash, 0, now(), now()
      from users u left join organisations o on o.id = ${organisation}::uuid where u.id = ${from}::uuid returning id`,
  )
  return made!.id
}
