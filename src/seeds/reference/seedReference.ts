import type { Db } from '@/data/session'
import recorded from './administrative-units.json' with { type: 'json' }
import catalogue from './catalogue.json' with { type: 'json' }
import { describeUnits } from './describeUnits'
import { readKnownUnits } from './readKnownUnits'
import { unitsToWrite } from './unitsToWrite'
import { workCalendars } from './workCalendars'
import { writeCalendars } from './writeCalendars'
import { writeCatalogue } from './writeCatalogue'
import { writeUnits } from './writeUnits'
import type { CatalogueEntry } from './types'

/**
 * Brings the provinces, communes, the shared catalogue and the country's calendars up to this version's reference; run it in a transaction.
 * Says how many of each were new or had other names: all zero when there was nothing to do.
 */
export const seedReference = async ({
  db,
}: {
  db: Db
}): Promise<{ provinces: number; communes: number; catalogue: number; calendars: number }> => {
  const rows = unitsToWrite({ units: describeUnits(recorded), known: await readKnownUnits({ db }) })
  const provinces = rows.filter(({ parent }) => parent === null)
  const communes = rows.filter(({ parent }) => parent !== null)
  await writeUnits({ db, units: provinces })
  await writeUnits({ db, units: communes })
  const entries = await writeCatalogue({ db, entries: catalogue as CatalogueEntry[] })
  const calendars = await writeCalendars({ db, calendars: workCalendars })
  return { provinces: provinces.length, communes: communes.length, catalogue: entries, calendars }
}
