import { readFileSync } from 'node:fs'
import type { DemoPlan, DemoSettings } from './demoPlan'
import { readDemoPlan } from './readDemoPlan'

export const DEMO_KEYS = ['loc-quang', 'loc-ninh', 'tieu-can', 'sang-moc', 'loi-bac'] as const
export type DemoKey = (typeof DEMO_KEYS)[number]

/** One of the five demo plans: its text as the importer reads it, its settings from the file beside it. */
export const demoPlan = (key: DemoKey): DemoPlan =>
  readDemoPlan({
    text: contentOf(`${key}.txt`),
    settings: JSON.parse(contentOf(`${key}.json`)) as DemoSettings,
  })

const contentOf = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')
