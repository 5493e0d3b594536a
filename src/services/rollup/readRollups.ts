import type { Actor } from '@/domain/access/actor'
import { scopeOf } from '@/domain/access/scopeOf'
import { isPercent } from '@/domain/indicator/isPercent'
import { aggregate } from '@/domain/rollup/aggregate'
import { communeState } from '@/domain/rollup/communeState'
import type { Instant } from '@/domain/time'
import { isId } from '@/domain/isId'
import { readCatalogueEntry } from '@/data/catalogue/readCatalogueEntry'
import { readProvince } from '@/data/organisation/readProvince'
import { readPlanRows, type PlanRow } from '@/data/rollup/readPlanRows'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'

export type RollupQuery = { period: string; province?: string; catalogue?: string; indicator?: string }

/**
 * The official figures of a period as far as this person may see them: a row for each indicator or, asked by catalogue
 * entry, one row for all communes that have it. A value is that period's own; who has not reported is counted, never
 * taken for zero.
 */
export const readRollups = async ({
  db,
  actor,
  query,
  now,
}: {
  db: Db
  actor: Actor
  query: RollupQuery
  now: Instant
}) => {
  const scope = scopeOf({ actor, record: 'official-values', operation: 'read' })
  if (scope === false) return { rows: [] }
  const province =
    query.province === undefined ? undefined : await readProvince({ db, codeOrId: query.province })
  if (province === null) return refuseWith({ kind: 'rule', code: 'province_unknown', path: 'province' })
  const asked = query.catalogue
  const catalogue = asked === undefined || isId(asked) ? asked : await readCatalogueEntry({ db, code: asked })
  if (catalogue === null) return { rows: [] }
  const rows = await readPlanRows({ db, ...query, province, catalogue, scope })
  const groups = new Map<string, PlanRow[]>()
  for (const row of rows) {
    const key = query.catalogue ?? row.indicator
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return { rows: [...groups.values()].map((group) => rollupRow(group, now)) }
}

const rollupRow = (group: PlanRow[], now: Instant) => {
  const first = group[0]!
  const communes = { official: 0, waiting: 0, late: 0, missing: 0 }
  const parts: RollupPart[] = []
  for (const row of group) {
    const { report, reachedProvince, communeDueAt } = row
    const state = communeState({
      official: report !== null,
      valueMissing: row.assessment === 'missing',
      reachedProvince: reachedProvince === true,
      now,
      communeDueAt,
    })
    communes[state] += 1
    if (report !== null) parts.push(partOf(row, report))
  }
  // All rows of one shape, `catalogue` undefined rather than left out: thousands are made, and written as JSON, faster.
  return {
    indicator: first.indicator,
    catalogue: first.catalogue ?? undefined,
    name: first.catalogueName ?? first.name,
    unit: first.unit,
    value: aggregate({
      rule: first.rollupRule ?? 'single',
      parts,
      percent: isPercent({ kind: first.kind, unit: first.unit }),
    }),
    communes,
    parts,
  }
}

type RollupPart = ReturnType<typeof partOf>

const partOf = (row: PlanRow, report: string) => ({
  commune: row.commune,
  indicator: row.indicator,
  value: row.value,
  numerator: row.numerator,
  denominator: row.denominator,
  boolean: row.boolean,
  text: row.text,
  date: row.date,
  documentNumber: row.documentNumber,
  documentDate: row.documentDate,
  assessment: row.assessment,
  light: row.light,
  report,
})
