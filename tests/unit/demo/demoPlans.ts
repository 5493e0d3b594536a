import type { DemoPlan } from '@/seeds/demo/plans/demoPlan'
import { DEMO_KEYS, demoPlan, type DemoKey } from '@/seeds/demo/plans/demoPlans'
import { readFileSync } from 'node:fs'

export const KEYS = DEMO_KEYS
export type Key = DemoKey

/** The text from which a demo plan is read. */
export const textOf = (key: Key): string => readFileSync(`src/seeds/demo/plans/${key}.txt`, 'utf8')

export const plans = Object.fromEntries(KEYS.map((key) => [key, demoPlan(key)])) as Record<Key, DemoPlan>

/** Each key with its plan, for `it.each`. */
export const all = KEYS.map((key) => [key, plans[key]] as const)

export const countBy = <T>(items: T[], keyOf: (item: T) => string): Record<string, number> =>
  items.reduce<Record<string, number>>(
    (counts, item) => ({ ...counts, [keyOf(item)]: (counts[keyOf(item)] ?? 0) + 1 }),
    {},
  )
