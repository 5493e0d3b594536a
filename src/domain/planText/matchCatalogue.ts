import { catalogueKey } from './catalogueKey'

/** A standard indicator as its names tell it. */
export type NamedEntry = { code: string; name: string; aliases: readonly string[] }

type Match = { name: string; entries: readonly NamedEntry[] }

/**
 * The code of the standard indicator that bears this name or lists it as an alias; null when none does or several do.
 * Nothing is guessed from likeness: two names that differ in a word may ask for different figures.
 */
export const matchCatalogue = ({ name, entries }: Match): string | null => {
  const key = catalogueKey(name)
  const found = entries.filter((entry) =>
    [entry.name, ...entry.aliases].some((known) => catalogueKey(known) === key),
  )
  return found.length === 1 ? (found[0]?.code ?? null) : null
}
