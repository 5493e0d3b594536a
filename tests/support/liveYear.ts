import { addDays } from '@/domain/period/addDays'
import type { Command } from '@/domain/approval/types'
import { withTransaction } from '@/data/withTransaction'
import { readReport } from '@/data/report/readReport'
import { fireDueTimers } from '@/services/notice/fireDueTimers'
import { remindAuthors } from '@/services/notice/remindAuthors'
import { consolidate } from '@/services/report/consolidate'
import { runCommand } from '@/services/report/runCommand'
import { actorOf } from './actorOf'
import { setClock } from './clock'
import { noticesOf } from './notices'
import type { TestApp } from './openApp'
import { FIRST_NIGHT, LAST_NIGHT, openNight } from './year'

/** What somebody does with a report, or something that befalls a day. */
export type Deed =
  | { day: string; time: string; by: string; type: Command['type']; report: { unit: string; period: string } }
  | { day: string; time: string; happens: (now: string) => Promise<unknown> }

/**
 * Reads what people of a commune did, a line for each: `09/01 09:00 kt submit 2026-01 kt`, with the units whose reports
 * they did it to, `xã` for the commune's; `each` is every unit's own officer, `sở` the province's.
 */
export const deedsOf = ({
  commune,
  province,
  lines,
}: {
  commune: string
  province: string
  lines: string
}): Deed[] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [date, time, who, type, period, ...units] = line.trim().split(/\s+/) as [string, ...string[]]
      const [day, month] = date.split('/')
      return units.map((unit): Deed => {
        const by =
          who === 'sở' ? `so-khcn@${province}.demo` : `${who === 'each' ? unit : who}@${commune}.demo`
        const report = { unit: `${unit}@${commune}`, period: period! }
        return { day: `2026-${month}-${day}`, time: time!, by, type: type as Command['type'], report }
      })
    })

const commandOf = (type: Command['type'], day: string): Command =>
  type === 'issue'
    ? { type, documentNumber: '21/BC-UBND', issuedDate: day, signer: 'Phó Chủ tịch' }
    : type === 'return'
      ? { type, reason: 'Chưa rõ số liệu' }
      : ({ type } as Command)

/** On which days a run that was repeated said or mailed anything; which period was opened on which day. */
export type LivedYear = { repeated: string[]; opened: Record<string, string> }

/**
 * Lives a year day by day, with what people did and all that the worker does: it opens at midnight, lets timers fire,
 * reminds, mails, does the same again, mails after each deed what cannot wait, and looks once more in the evening of a
 * day on which something was done. On the days it is missed it does nothing, and people work on.
 */
export const liveYear = async ({
  app,
  deeds,
  missed,
}: {
  app: TestApp
  deeds: readonly Deed[]
  missed: readonly string[]
}): Promise<LivedYear> => {
  const { payload } = app
  const words = noticesOf(app)
  const { sendUrgent } = await import('@/services/notice/sendUrgent')
  const { sendOutbox } = await import('@/services/notice/sendOutbox')
  const repeated: string[] = []
  const opened: Record<string, string> = {}

  const reportOf = async ({ unit, period }: { unit: string; period: string }): Promise<string> => {
    const [short, commune] = unit.split('@')
    const [found] = await app.sql<{ id: string }>(
      `select r.id from reports r join organisations o on o.id = r.organisation_id join users u on u.commune_id = r.commune_id
        where u.email = 'daumoi@' || $1 || '.demo' and r.period_key = $2 and r.is_current
          and (case when $3 = 'xã' then r.level = 'commune' else r.level = 'unit' and o.short_name = $3 end)`,
      [commune, period, short],
    )
    if (found === undefined) throw new Error(`no report ${period} of ${unit}`)
    return found.id
  }
  const gather = async (email: string, id: string, now: string): Promise<void> => {
    const actor = await actorOf(app, email)
    await withTransaction(payload, null, async ({ db }) => {
      const seen = (await readReport({ db, id, person: actor.person, keys: [] }))!
      const { revision } = await consolidate({ db, actor, seen, revision: seen.revision, now })
      await runCommand({ db, actor, seen, command: { type: 'submit' }, revision, now })
    })
  }
  const act = async (deed: Deed, now: string): Promise<unknown> => {
    if ('happens' in deed) return deed.happens(now)
    const id = await reportOf(deed.report)
    if (deed.type === 'submit' && deed.report.unit.startsWith('xã@')) return gather(deed.by, id, now)
    return words.give(deed.by, id, commandOf(deed.type, deed.day), now)
  }
  const deliver = async (now: string): Promise<void> => {
    const waiting = await app.sql<{ id: string }>(
      `select id from outbox where sent_at is null order by created_at, id`,
    )
    await Promise.all(waiting.map(({ id }) => sendOutbox({ payload, mail: id, now })))
  }
  const said = async (): Promise<number> =>
    (
      await app.sql<{ many: number }>(
        `select (select count(*) from notices)::int + (select count(*) from outbox)::int as many`,
      )
    )[0]!.many
  const again = async (day: string, run: () => Promise<unknown>): Promise<void> => {
    const before = await said()
    await run()
    if ((await said()) !== before) repeated.push(day)
  }

  for (let day = FIRST_NIGHT; day <= LAST_NIGHT; day = addDays({ day, days: 1 })) {
    const isThere = !missed.includes(day)
    const at = (time: string) => words.at(day, time)
    await setClock({ app, at: at('12:00') })
    if (isThere) {
      for (const period of await openNight({ app, day })) opened[period] = day
      await words.morning(day)
      await deliver(at('07:31'))
      await again(day, async () => {
        await openNight({ app, day })
        await words.morning(day)
      })
    }
    const today = deeds.filter((deed) => deed.day === day)
    for (const deed of today.sort((one, other) => one.time.localeCompare(other.time))) {
      await act(deed, at(deed.time)).catch((error: unknown) => {
        const refusal = (error as { refusal?: { code: string } }).refusal?.code
        throw new Error(`${day} ${deed.time} ${JSON.stringify(deed)}: ${refusal ?? String(error)}`)
      })
      if (isThere) await sendUrgent({ payload, now: at(deed.time) })
      if (isThere) await deliver(at(deed.time))
    }
    if (isThere && today.length > 0)
      await again(day, async () => {
        await fireDueTimers({ payload, now: at('17:01') })
        await remindAuthors({ payload, now: at('17:02') })
        await sendUrgent({ payload, now: at('17:03') })
      })
  }
  return { repeated, opened }
}
