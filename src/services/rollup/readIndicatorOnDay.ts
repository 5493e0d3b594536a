import { isPercent } from '@/domain/indicator/isPercent'
import { targetAt } from '@/domain/indicator/targetAt'
import { aggregate } from '@/domain/rollup/aggregate'
import type { IsoDate } from '@/domain/time'
import { readCatalogue } from '@/data/catalogue/readCatalogue'
import { readFactsOnDay } from '@/data/rollup/readFactsOnDay'
import type { Db } from '@/data/session'
import { figureAsOf } from './figureAsOf'
import { sumOfParts, type AcrossFigure, type IndicatorAcross } from './readIndicatorAcross'

/**
 * One standard indicator across the communes of a province on a day: of each what was official by then, and these as
 * one by the entry's rule. Null when the catalogue has no such code. Two statements.
 */
export const readIndicatorOnDay = async ({
  db,
  province,
  day,
  code,
}: {
  db: Db
  province: string
  day: IsoDate
  code: string
}): Promise<IndicatorAcross | null> => {
  const catalogue = await readCatalogue({ db })
  const at = catalogue.findIndex((one) => one.code === code)
  const entry = catalogue[at]
  if (entry === undefined) return null
  const found = await readFactsOnDay({ db, province, day, entries: [entry.id], communes: null })
  const rows = found.map((row): AcrossFigure => {
    const { commune, communeName, plan, indicator, no, name, kind, unit, targets } = row
    const target = targetAt({ targets, periodTo: day })
    return {
      ...figureAsOf({ row, day }),
      correction: null,
      commune,
      communeName,
      plan,
      indicator,
      no,
      name,
      kind,
      unit,
      target,
    }
  })
  const official = rows.filter(({ state }) => state === 'official')
  const [first] = rows
  return {
    entry,
    before: catalogue[at - 1] ?? null,
    after: catalogue[at + 1] ?? null,
    value:
      first === undefined
        ? null
        : aggregate({ rule: entry.rollupRule ?? 'average', parts: official, percent: isPercent(first) }),
    counts: { official: official.length, waiting: 0, late: 0, missing: rows.length - official.length },
    parts: entry.rollupRule === 'weighted' ? sumOfParts(official) : null,
    rows,
  }
}
