import type { ImportDecisions } from '@/domain/planImport/types'
import { unitIndex, type UnitIndex } from '@/domain/planText/unitIndex'
import { readCommuneUnits } from '@/data/planImport/readCommuneUnits'
import type { CommuneUnit } from '@/data/planImport/types'
import type { Db } from '@/data/session'

/** The units that names of a plan may mean: those of the commune and those that the import is to make. One statement. */
export const importIndex = async ({
  db,
  commune,
  decisions,
}: {
  db: Db
  commune: string
  decisions: ImportDecisions
}): Promise<{ units: CommuneUnit[]; index: UnitIndex }> => {
  const units = await readCommuneUnits({ db, commune })
  return {
    units,
    index: unitIndex([
      ...units.map(({ shortName, ...unit }) => ({
        ...unit,
        ...(shortName === null ? {} : { shortName }),
      })),
      ...Object.entries(decisions.newUnits).map(([id, { name }]) => ({ id, name, aliases: [] })),
    ]),
  }
}
