import { sql } from '@payloadcms/db-postgres/drizzle'
import { textArray, type Db } from '@/data/session'

const owners = {
  organisations: { table: sql`organisations`, texts: sql`organisations_texts`, key: sql`admin_code` },
  catalogue: { table: sql`catalogue`, texts: sql`catalogue_texts`, key: sql`code` },
} as const

type ToAdd = {
  db: Db
  owner: keyof typeof owners
  /** The field that holds the texts. */
  path: string
  /** `key` is the owner's code. */
  texts: readonly { key: string; text: string }[]
}

/** Appends to a field of many texts what is not in it yet. One statement. */
export const addTexts = async ({ db, owner, path, texts }: ToAdd): Promise<void> => {
  if (texts.length === 0) return
  const { table, texts: held, key } = owners[owner]
  await db.execute(sql`insert into ${held} ("order", parent_id, path, text)
    select coalesce(h.last, 0) + row_number() over (partition by o.id order by n.place), o.id, ${path}, n.text
    from unnest(${textArray(texts.map((one) => one.key))}, ${textArray(texts.map((one) => one.text))}) with ordinality as n(key, text, place)
      join ${table} o on o.${key} = n.key
      left join (select parent_id, max("order") as last, array_agg(text) as known from ${held} where path = ${path} group by parent_id) h
        on h.parent_id = o.id
    where not (n.text = any(coalesce(h.known, '{}')))`)
}
