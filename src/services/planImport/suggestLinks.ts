import type { CorrectedIndicator } from '@/domain/planImport/correctedRows'
import type { RowKey } from '@/domain/planImport/types'
import { catalogueSuggester, type Suggestion } from '@/domain/planText/suggestCatalogue'
import { readCatalogueNames } from '@/data/catalogue/readCatalogueNames'
import type { Db } from '@/data/session'

/** The standard indicators that each row may be, the likeliest first; for a person to confirm. One statement. */
export const suggestLinks = async ({
  db,
  rows,
}: {
  db: Db
  rows: readonly CorrectedIndicator[]
}): Promise<Record<RowKey, Suggestion[]>> => {
  const suggest = catalogueSuggester({ entries: await readCatalogueNames({ db }) })
  return Object.fromEntries(rows.map(({ key, name, unit }) => [key, suggest({ name, unit })]))
}
