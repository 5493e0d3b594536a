import type { Payload } from 'payload'
import { calendarOf } from '@/domain/period/calendarOf'
import { periodsToOpen } from '@/domain/period/periodsToOpen'
import type { Instant } from '@/domain/time'
import { askForOpening } from '@/data/period/askForOpening'
import { readCalendars } from '@/data/period/readCalendars'
import { readPlansInForce } from '@/data/period/readPlansInForce'
import { dbOf } from '@/data/session'

/**
 * Adds a job for each plan in force that has something to open by a moment. Three statements for the whole country.
 * @returns those plans
 */
export const findPeriodsToOpen = async ({
  payload,
  now,
}: {
  payload: Payload
  now: Instant
}): Promise<string[]> => {
  const db = dbOf(payload)
  const kept = await readCalendars({ db })
  const country = kept.find(({ province }) => province === null)?.days ?? []
  const calendars = new Map(
    kept.map(({ province, days }) => [province, calendarOf({ days: [...country, ...days] })]),
  )
  const ofCountry = calendarOf({ days: country })
  const plans = (await readPlansInForce({ db }))
    .filter(({ province, ...plan }) => {
      const calendar = calendars.get(province) ?? ofCountry
      return periodsToOpen({ ...plan, calendar, now }).length > 0
    })
    .map(({ id }) => id)
  await askForOpening({ db, plans })
  return plans
}
