import type { Actor } from '@/domain/access/actor'
import { targetAt } from '@/domain/indicator/targetAt'
import type { Kind, Reported, Target } from '@/domain/indicator/types'
import type { Period } from '@/domain/period/types'
import type { CommuneState } from '@/domain/rollup/communeState'
import type { Instant } from '@/domain/time'
import { readCatalogue, type CatalogueEntry } from '@/data/catalogue/readCatalogue'
import { readAcross } from '@/data/rollup/readAcross'
import type { Db } from '@/data/session'
import { figureOf, type Figure } from './figureOf'
import { readRollups } from './readRollups'

export type AcrossFigure = Figure & {
  commune: string
  communeName: string
  plan: string
  indicator: string
  no: string
  name: string
  kind: Kind
  unit: string | null
  target: Target | null
  /** Of a figure that was corrected: by which version, when, and what the one before said. */
  correction: { version: number; at: Instant; before: Reported | null } | null
}

export type IndicatorAcross = {
  entry: CatalogueEntry
  /** The entries before and after it in the catalogue. */
  before: CatalogueEntry | null
  after: CatalogueEntry | null
  /** The communes' figures as one, by the entry's rule; null where they give none. */
  value: number | null
  /** How many figures stand where. */
  counts: Record<CommuneState, number>
  /** Of a weighted average: the sums it divides; null where no commune gives both parts. */
  parts: { numerator: number; denominator: number } | null
  rows: AcrossFigure[]
}

type Asked = { db: Db; actor: Actor; province: string; period: Period; code: string; now: Instant }

/**
 * One standard indicator across the communes of a province in a period: the roll-up as `readRollups` gives it, and the
 * figure of each commune behind it. Null when the catalogue has no such code. Five statements.
 */
export const readIndicatorAcross = async ({
  db,
  actor,
  province,
  period,
  code,
  now,
}: Asked): Promise<IndicatorAcross | null> => {
  const catalogue = await readCatalogue({ db })
  const at = catalogue.findIndex((one) => one.code === code)
  const entry = catalogue[at]
  if (entry === undefined) return null
  const query = { period: period.key, province, catalogue: entry.id }
  const [rolled] = (await readRollups({ db, actor, query, now })).rows
  const found = await readAcross({ db, province, period: period.key, entry: entry.id })
  const rows = found.map((row) => {
    const { commune, communeName, plan, indicator, no, name, kind, unit, targets } = row
    const target = targetAt({ targets, periodTo: period.nominalTo })
    const { version, correctedAt, before } = row
    const correction = version === null || correctedAt === null ? null : { version, at: correctedAt, before }
    const place = { commune, communeName, plan, indicator, no, name, kind, unit, target }
    return { ...figureOf({ row, now }), ...place, correction }
  })
  return {
    entry,
    before: catalogue[at - 1] ?? null,
    after: catalogue[at + 1] ?? null,
    value: rolled?.value ?? null,
    counts: rolled?.communes ?? { official: 0, waiting: 0, late: 0, missing: 0 },
    parts: entry.rollupRule === 'weighted' ? sumOfParts(rows) : null,
    rows,
  }
}

/** The sums that a weighted average divides; null where no row gives both parts. */
export const sumOfParts = (rows: readonly AcrossFigure[]): IndicatorAcross['parts'] => {
  const given = rows.flatMap(({ numerator, denominator }) =>
    numerator === null || denominator === null ? [] : [{ numerator, denominator }],
  )
  if (given.length === 0) return null
  return given.reduce((sum, one) => ({
    numerator: sum.numerator + one.numerator,
    denominator: sum.denominator + one.denominator,
  }))
}
