import type { Kind } from '@/domain/indicator/types'
import { pagesOf, type PageOfRows } from '@/domain/pagesOf'
import { catalogueGroup } from '@/domain/rollup/catalogueGroup'
import type { Instant, IsoDate } from '@/domain/time'
import { containsWords } from '@/domain/vietnamese/containsWords'
import { wordsOf } from '@/domain/vietnamese/wordsOf'
import { readCatalogue, type CatalogueEntry } from '@/data/catalogue/readCatalogue'
import { readFactsOnDay } from '@/data/rollup/readFactsOnDay'
import { readHeatCells } from '@/data/rollup/readHeatCells'
import { readPlannedCommunes } from '@/data/rollup/readPlannedCommunes'
import { readReportingCommunes } from '@/data/rollup/readReportingCommunes'
import type { Db } from '@/data/session'
import { figureAsOf } from './figureAsOf'
import { figureOf, type Figure } from './figureOf'

export type HeatFigure = Figure & { indicator: string; kind: Kind; unit: string | null }

export type HeatMap = {
  /** The groups of the catalogue and the one that is shown; null while the catalogue is empty. */
  groups: string[]
  group: string | null
  entries: CatalogueEntry[]
  /** One row for each commune of the page; `cells` beside `entries`, each with as many figures as the plan has of it. */
  rows: { commune: string; name: string; cells: HeatFigure[][] }[]
  total: number
  page: PageOfRows
}

const COMMUNES = 25

type Asked = {
  db: Db
  province: string
  period: string
  /** What was official on that day, instead of the period's own figures. */
  day?: IsoDate | null
  now: Instant
  group: string | null
  search: string
  page: string | null
}

/**
 * The official figures of a period, communes by indicators of one group of the catalogue. Only communes for which the
 * period was opened, some at a time. Three statements.
 */
export const readHeatMap = async ({
  db,
  province,
  period,
  day = null,
  now,
  group,
  search,
  page,
}: Asked): Promise<HeatMap> => {
  const catalogue = await readCatalogue({ db })
  const groups = [...new Set(catalogue.map(({ code }) => catalogueGroup(code)))]
  const shown = groups.find((one) => one === group) ?? groups[0] ?? null
  const entries = catalogue.filter(({ code }) => catalogueGroup(code) === shown)
  const words = wordsOf(search)
  const listed =
    day === null
      ? await readReportingCommunes({ db, province, period })
      : await readPlannedCommunes({ db, province, day })
  const communes = listed.filter(({ searchKey }) => containsWords({ text: searchKey, words }))
  const at = pagesOf({ total: communes.length, size: COMMUNES, asked: page })
  const onPage = communes.slice(at.from, at.to)
  const asked = {
    db,
    province,
    entries: entries.map(({ id }) => id),
    communes: onPage.map(({ id }) => id),
  }
  const cells: (HeatFigure & { commune: string; entry: string })[] =
    day === null
      ? (await readHeatCells({ ...asked, period })).map((row) => ({
          ...cellOf(row),
          ...figureOf({ row, now }),
        }))
      : (await readFactsOnDay({ ...asked, day })).map((row) => ({
          ...cellOf(row),
          ...figureAsOf({ row, day }),
        }))
  const figures = new Map<string, HeatFigure[]>()
  for (const cell of cells) {
    const key = `${cell.commune} ${cell.entry}`
    figures.set(key, [...(figures.get(key) ?? []), cell])
  }
  return {
    groups,
    group: shown,
    entries,
    rows: onPage.map(({ id, name }) => ({
      commune: id,
      name,
      cells: entries.map((entry) => figures.get(`${id} ${entry.id}`) ?? []),
    })),
    total: communes.length,
    page: at,
  }
}

type Cell = { commune: string; entry: string; indicator: string; kind: Kind; unit: string | null }

const cellOf = ({ commune, entry, indicator, kind, unit }: Cell): Cell => ({
  commune,
  entry,
  indicator,
  kind,
  unit,
})
