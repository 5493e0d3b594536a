import type { Payload } from 'payload'
import { resolveAssignees } from '@/domain/approval/resolveAssignees'
import { isUrgent } from '@/domain/notice/isUrgent'
import { STALE_DAYS, writeStage } from '@/domain/notice/writeStage'
import { addDays } from '@/domain/period/addDays'
import { calendarOf } from '@/domain/period/calendarOf'
import { locksReport } from '@/domain/period/locksReport'
import { dayInVietnam, endOfDayInVietnam, startOfDayInVietnam, type Instant } from '@/domain/time'
import { readHolders } from '@/data/notice/readHolders'
import { readUnsent, readUnsentDays, writeCause, type Unsent } from '@/data/notice/readUnsent'
import { writeNotices, type NoticeRow } from '@/data/notice/writeNotices'
import { readCalendars } from '@/data/period/readCalendars'
import { dbOf } from '@/data/session'
import { withTransaction } from '@/data/withTransaction'

const PAGE = 500

/** Wider than two working days before and after any run of days off. */
const LOOK_DAYS = 2 * STALE_DAYS

/**
 * Reminds those who are to write reports that nobody has sent: two working days before these are due, on the day, and
 * the day after. Done again it tells nobody twice; a later day begins anew. Two statements for the country, three for
 * each page of reports. @returns how many reports were looked at
 */
export const remindAuthors = async ({
  payload,
  now,
}: {
  payload: Payload
  now: Instant
}): Promise<number> => {
  const db = dbOf(payload)
  const today = dayInVietnam(now)
  const days = await readUnsentDays({
    db,
    from: startOfDayInVietnam(addDays({ day: today, days: -LOOK_DAYS })),
    to: endOfDayInVietnam(addDays({ day: today, days: LOOK_DAYS })),
  })
  const kept = await readCalendars({ db })
  const country = kept.find(({ province }) => province === null)?.days ?? []
  const stages = days.flatMap(({ province, dueAt }) => {
    const own = kept.find((one) => one.province === province)?.days ?? []
    const stage = writeStage({ dueAt, calendar: calendarOf({ days: [...country, ...own] }), now })
    return stage === null ? [] : [{ province, dueAt, ...stage }]
  })
  if (stages.length === 0) return 0
  let looked = 0
  for (let after: string | null = null; ;) {
    const page: Unsent[] = await readUnsent({ db, stages, after, limit: PAGE })
    if (page.length > 0) await remind({ payload, page, now })
    looked += page.length
    if (page.length < PAGE) return looked
    after = page.at(-1)!.id
  }
}

const remind = async ({
  payload,
  page,
  now,
}: {
  payload: Payload
  page: Unsent[]
  now: Instant
}): Promise<void> =>
  withTransaction(payload, null, async ({ db }) => {
    const open = page.filter((report) => !locksReport({ ...report, now }))
    const holders = await readHolders({
      db,
      organisations: [
        ...new Set(open.flatMap(({ unit, commune }) => [commune, ...(unit === null ? [] : [unit])])),
      ],
    })
    const notices = open.flatMap((report): NoticeRow[] => {
      const { id, dueAt, unit, commune, province, authors } = report
      const org = { unit, commune, province, siblingUnits: [], holders }
      const keys = resolveAssignees({ assignees: authors, org })
      const people = [...new Set(keys.flatMap((key) => holders[key] ?? []))]
      const dueOn = dayInVietnam(dueAt)
      return people.map((person) => ({
        person,
        kind: 'write',
        cause: writeCause({ report: id, dueAt, stage: report.stage }),
        subject: { kind: 'report', id },
        slot: null,
        step: null,
        onBehalfOf: null,
        dueOn,
        isUrgent: isUrgent({ kind: 'write', dueOn, isSender: false, now }),
      }))
    })
    const closing = {
      subjects: open.map(({ id }) => id),
      slots: [],
      askedAnew: [],
      kinds: ['write' as const],
    }
    await writeNotices({ db, notices, timers: [], closing, now })
  })
