import type { DemoPlan } from '@/seeds/demo/plans/demoPlan'
import { readFileSync } from 'node:fs'

export const KEYS = ['loc-quang', 'loc-ninh', 'tieu-can', 'sang-moc', 'loi-bac'] as const
export type Key = (typeof KEYS)[number]

export const textOf = (key: Key): string => readFileSync(`src/seeds/demo/plans/${key}.json`, 'utf8')

export const plans = Object.fromEntries(
  KEYS.map((key) => [key, JSON.parse(textOf(key)) as DemoPlan]),
) as Record<Key, DemoPlan>

/** Each key with its plan, for `it.each`. */
export const all = KEYS.map((key) => [key, plans[key]] as const)

export const countBy = <T>(items: T[], keyOf: (item: T) => string): Record<string, number> =>
  items.reduce<Record<string, number>>(
    (counts, item) => ({ ...counts, [keyOf(item)]: (counts[keyOf(item)] ?? 0) + 1 }),
    {},
  )
