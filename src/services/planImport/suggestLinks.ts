import type { CorrectedIndicator } from '@/domain/planImport/correctedRows'
import { nameLikeness, nameProfile } from '@/domain/planImport/nameLikeness'
import type { RowKey } from '@/domain/planImport/types'
import { readCatalogueNames } from '@/data/catalogue/readCatalogueNames'
import type { Db } from '@/data/session'

const SHOWN = 3
const LEAST = 0.6

export type SuggestedLink = { code: string; name: string; likeness: number }

/** The standard indicators that each row may be, the likeliest first; for a person to confirm. One statement. */
export const suggestLinks = async ({
  db,
  rows,
}: {
  db: Db
  rows: readonly CorrectedIndicator[]
}): Promise<Record<RowKey, SuggestedLink[]>> => {
  const entries = (await readCatalogueNames({ db })).map(({ code, name, names }) => ({
    code,
    name,
    profiles: [name, ...names].map(nameProfile),
  }))
  return Object.fromEntries(
    rows.map((row) => {
      const own = nameProfile(row.name)
      const found = entries
        .map(({ code, name, profiles }) => ({
          code,
          name,
          likeness: Math.max(...profiles.map((known) => nameLikeness(known, own))),
        }))
        .filter(({ likeness }) => likeness >= LEAST)
        .sort((a, b) => b.likeness - a.likeness)
      return [row.key, found.slice(0, SHOWN)]
    }),
  )
}
