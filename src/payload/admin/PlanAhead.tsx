import type { PeriodToOpen } from '@/domain/period/periodsToOpen'
import { dayInVietnam, type Instant } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Words } from './adminSentences'
import { writePeriod } from './writePeriod'

const columns = ['period', 'opensAt', 'data', 'unitDueAt', 'communeDueAt', 'locksAt'] as const

/** The periods that will open next, with the days that the rules and the calendar give them. */
export const PlanAhead = ({ ahead, words }: { ahead: readonly PeriodToOpen[]; words: Words }) => {
  if (ahead.length === 0) return null
  const day = (at: Instant | null, none: string) =>
    at === null ? words(`planReadiness.${none}`) : writeDate({ date: dayInVietnam(at) })
  return (
    <section>
      <h3>{words('planReadiness.ahead')}</h3>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words(`planReadiness.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ahead.map(({ period, dates }) => (
            <tr key={period.key}>
              <th scope="row">{writePeriod({ key: period.key, words })}</th>
              <td>{day(dates.opensAt, 'noDue')}</td>
              <td>
                {words('planReadiness.fromTo', {
                  from: writeDate({ date: dates.dataFrom }),
                  to: writeDate({ date: dates.dataTo }),
                })}
              </td>
              <td>{day(dates.unitDueAt, 'noDue')}</td>
              <td>{day(dates.communeDueAt, 'noDue')}</td>
              <td>{day(dates.locksAt, 'noLock')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
