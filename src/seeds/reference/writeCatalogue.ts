import { sql } from '@payloadcms/db-postgres/drizzle'
import { arrayOf, rowsOf, type Db } from '@/data/session'
import { addTexts } from './addTexts'
import type { CatalogueEntry } from './types'

/**
 * Writes the entries that are not there yet, and the standard name and further aliases of those that are; their unit,
 * rule and labels stay as somebody may have set them. Says how many entries were new or renamed.
 */
export const writeCatalogue = async ({
  db,
  entries,
}: {
  db: Db
  entries: readonly CatalogueEntry[]
}): Promise<number> => {
  const column = <K extends Exclude<keyof CatalogueEntry, 'aliases'>>(key: K) =>
    arrayOf(
      'text',
      entries.map((entry) => entry[key]),
    )
  const written = await rowsOf(
    db,
    sql`insert into catalogue (id, code, name, unit, kind, direction, basis, numerator_label, denominator_label, rollup_rule, legal_source)
      select uuidv7(), e.code, e.name, e.unit, e.kind::enum_indicator_kind, e.direction::enum_direction, e.basis::enum_basis, e.numerator,
        e.denominator, e.rule::enum_rollup_rule, e.source
      from unnest(${column('code')}, ${column('name')}, ${column('unit')}, ${column('kind')}, ${column('direction')},
          ${column('basis')}, ${column('numeratorLabel')}, ${column('denominatorLabel')}, ${column('rollupRule')}, ${column('legalSource')})
        as e(code, name, unit, kind, direction, basis, numerator, denominator, rule, source)
      on conflict (code) do update set name = excluded.name, updated_at = now() where catalogue.name is distinct from excluded.name
      returning id`,
  )
  const aliases = entries.flatMap((entry) => entry.aliases.map((text) => ({ key: entry.code, text })))
  await addTexts({ db, owner: 'catalogue', path: 'aliases', texts: aliases })
  return written.length
}
