import { periodWords } from '@/domain/sheet/periodWords'
import { provinceWorkbook } from '@/domain/sheet/province/provinceWorkbook'
import type { Period } from '@/domain/period/types'
import type { Instant } from '@/domain/time'
import { env } from '@/config/env'
import { readCatalogue } from '@/data/catalogue/readCatalogue'
import type { ProvinceName } from '@/data/organisation/readProvinceHead'
import { readProvinceCommunes } from '@/data/organisation/readProvinceCommunes'
import { readSheetFigures } from '@/data/rollup/readSheetFigures'
import type { Db } from '@/data/session'
import type { Language } from '@/i18n/messages'
import { figureOf } from '../rollup/figureOf'
import type { FileAnswer } from '../document/wordFile'
import { sheetFile } from './sheetFile'
import { sheetWords } from './sheetWords'

type Asked = { db: Db; province: ProvinceName; period: Period; language: Language; now: Instant }

/**
 * All communes of a province with the official figures of a period as a workbook, for whoever may see the province
 * (`seeProvince`). Entries of the catalogue that no plan asks for are left out. Three statements, however many communes.
 */
export const makeProvinceSheet = async ({
  db,
  province,
  period,
  language,
  now,
}: Asked): Promise<FileAnswer> => {
  const words = sheetWords(language)
  const catalogue = await readCatalogue({ db })
  const communes = await readProvinceCommunes({ db, province: province.id })
  const found = await readSheetFigures({ db, province: province.id, period: period.key })
  const asked = new Set(found.map(({ entry }) => entry))
  const workbook = provinceWorkbook({
    province: {
      name: province.name,
      periodKey: period.key,
      communes,
      entries: catalogue.filter(({ id }) => asked.has(id)),
      figures: found.map((row) => ({
        ...figureOf({ row, now }),
        ...{ commune: row.commune, entry: row.entry, kind: row.kind, unit: row.unit, end: row.end },
        link: row.report === null ? null : `${env.SERVER_URL}/bao-cao/${row.report}`,
      })),
    },
    words,
  })
  return sheetFile(workbook, ['so lieu cac xa', province.name, periodWords(period.key, sheetWords('vi'))])
}
