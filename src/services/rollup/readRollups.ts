import type { Actor } from '@/domain/access/actor'
import { scopeOf } from '@/domain/access/scopeOf'
import { isPercent } from '@/domain/indicator/isPercent'
import { aggregate } from '@/domain/rollup/aggregate'
import { communeState } from '@/domain/rollup/communeState'
import type { Instant } from '@/domain/time'
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
  const catalogue =
    query.catalogue === undefined ? undefined : await readCatalogueEntry({ db, codeOrId: query.catalogue })
  if (catalogue === null) return { rows: [] }
  const rows = await readPlanRows({ db, ...query, province, catalogue, scope })
  const groups = new Map<string, PlanRow[]>()
  for (const row of rows) {
    const key = query.catalogue ?? row.indicator
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return { rows: [...groups.values()].map((group) => rollupRow(group, query.catalogue !== undefined, now)) }
}

const rollupRow = (group: PlanRow[], byCatalogue: boolean, now: Instant) => {
  const [first] = group
  const official = group.filter((row) => row.report !== null)
  const counts = { official: 0, waiting: 0, late: 0, missing: 0 }
  for (const row of group) {
    counts[
      communeState({
        official: row.report !== null,
        valueMissing: row.valueMissing,
        reachedProvince: row.arrived,
        now,
        communeDueAt: row.communeDueAt,
      })
    ] += 1
  }
  return {
    indicator: first!.indicator,
    ...(first!.catalogue === null ? {} : { catalogue: first!.catalogue }),
    name: byCatalogue ? (first!.catalogueName ?? first!.name) : first!.name,
    unit: first!.unit,
    value: aggregate({
      rule: byCatalogue ? (first!.rollupRule ?? 'average') : 'single',
      parts: official,
      percent: isPercent({ kind: first!.kind, unit: first!.unit }),
    }),
    communes: counts,
    parts: official.map(
      ({
        commune,
        indicator,
        value,
        boolean,
        text,
        date,
        documentNumber,
        documentDate,
        numerator,
        denominator,
        assessment,
        light,
        report,
      }) => ({
        commune,
        indicator,
        value,
        numerator,
        denominator,
        boolean,
        text,
        date,
        documentNumber,
        documentDate,
        assessment,
        light,
        report: report!,
      }),
    ),
  }
}
