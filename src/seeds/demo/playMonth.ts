import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { dayInVietnam, type Instant } from '@/domain/time'
import { readAppointments } from '@/data/person/readAppointments'
import { readPersonByEmail } from '@/data/person/readPersonByEmail'
import { readPlanReports } from '@/data/report/readPlanReports'
import { readReport, type ReportHead } from '@/data/report/readReport'
import { readIndicatorRows, readTaskRows } from '@/data/report/readRows'
import { dbOf } from '@/data/session'
import { withTransaction, type Transaction } from '@/data/withTransaction'
import type { Command } from '@/domain/approval/types'
import { consolidate } from '@/services/report/consolidate'
import { runCommand } from '@/services/report/runCommand'
import { saveEntries } from '@/services/report/saveEntries'
import { madeUpUpdate, madeUpValue } from './madeUpFigures'

type Played = {
  payload: Payload
  plan: string
  periodKey: string
  /** 0 the earlier month, 1 the later. */
  month: number
  people: {
    reporterOf: (unit: string) => string
    checkerOf: (unit: string) => string
    focal: string
    leader: string
    province: string
  }
  signer: string
  number: string
  /** No step lies later than this. */
  latest: Instant
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A commune with more units than this has one that is late. */
const LATE_FROM = 4

/**
 * Plays one month of a commune through the very services that people use, with the time passed in: units report and
 * are checked, the commune report is put together, approved, issued and accepted. Each step looks at how far the
 * report has come, so that a demonstration whose making was cut short is taken up where it stopped.
 */
export const playMonth = async ({
  payload,
  plan,
  periodKey,
  month,
  people,
  signer,
  number,
  latest,
}: Played): Promise<void> => {
  const reports = await readPlanReports({ db: dbOf(payload), plan, periodKey })
  const commune = reports.find((report) => report.level === 'commune')!
  const units = reports.filter((report) => report.level === 'unit')
  const gathering = playedStart({ dueAt: commune.dueAt, latest, before: 36 * HOUR })
  const clock = playedClock(gathering)
  const actorOf = actorsByEmail(payload)

  for (const [order, { id, organisation, dueAt }] of units.entries()) {
    const clock = playedClock(
      unitStart({ dueAt, latest, gathering, order, isLast: order === units.length - 1 }),
    )
    const author = await actorOf(people.reporterOf(organisation))
    const checker = await actorOf(people.checkerOf(organisation))
    await stepWhen(payload, id, 'draft', author, async ({ db }, seen) => {
      const rows = await readIndicatorRows({ db, report: id })
      const tasks = await readTaskRows({ db, report: id })
      const { revision } = await saveEntries({
        db,
        actor: author,
        seen,
        now: clock(),
        entries: {
          revision: seen.revision,
          values: rows.flatMap((row) => madeUpValue(row, month) ?? []),
          tasks: tasks.map((row) => madeUpUpdate(row, month)),
          narrative: { results: 'Đơn vị đã triển khai các nhiệm vụ được giao trong kỳ (nội dung minh họa).' },
        },
      })
      await runCommand({ db, actor: author, seen, command: { type: 'submit' }, revision, now: clock() })
    })
    await giveWhen(payload, id, 'submitted focal', checker, { type: 'approve' }, clock())
  }
  const [focal, leader, province] = [
    await actorOf(people.focal),
    await actorOf(people.leader),
    await actorOf(people.province),
  ]
  await stepWhen(payload, commune.id, 'draft', focal, async ({ db }, seen) => {
    const { revision } = await consolidate({ db, actor: focal, seen, revision: seen.revision, now: clock() })
    await runCommand({ db, actor: focal, seen, command: { type: 'submit' }, revision, now: clock() })
  })
  await giveWhen(payload, commune.id, 'submitted leader', leader, { type: 'approve' }, clock())
  const issuedAt = clock()
  const issue: Command = { type: 'issue', documentNumber: number, issuedDate: dayInVietnam(issuedAt), signer }
  await giveWhen(payload, commune.id, 'submitted', focal, issue, issuedAt)
  await giveWhen(payload, commune.id, 'submitted province', province, { type: 'approve' }, clock())
}

/** When work on a report begins: so long before it is due, and early enough to end before `latest`. */
const playedStart = ({
  dueAt,
  latest,
  before,
}: {
  dueAt: Instant | null
  latest: Instant
  before: number
}): number => Math.min(Date.parse(dueAt ?? latest) - before, Date.parse(latest) - HOUR)

/** Units report one to four days before they are due, all before the commune gathers; of many, one is a little late. */
const unitStart = ({
  dueAt,
  latest,
  gathering,
  order,
  isLast,
}: {
  dueAt: Instant | null
  latest: Instant
  gathering: number
  order: number
  isLast: boolean
}): number => {
  const before =
    isLast && order >= LATE_FROM ? -10 * HOUR : ((order % 4) + 1) * DAY + 8 * HOUR - order * 7 * MINUTE
  return Math.min(playedStart({ dueAt, latest, before }), gathering - HOUR)
}

/** Moments a few minutes apart. */
const playedClock = (start: number): (() => Instant) => {
  let at = start
  return () => new Date((at += 4 * MINUTE)).toISOString()
}

const actorsByEmail = (payload: Payload): ((email: string) => Promise<Actor>) => {
  const known = new Map<string, Actor>()
  return async (email) => {
    const person = known.get(email)?.person ?? (await readPersonByEmail({ db: dbOf(payload), email }))
    const actor = known.get(email) ?? {
      person,
      appointments: await readAppointments({ db: dbOf(payload), person }),
    }
    known.set(email, actor)
    return actor
  }
}

/** Works on a report if it stands where it should: its state, and the open step behind it. */
const stepWhen = (
  payload: Payload,
  id: string,
  stands: string,
  actor: Actor,
  work: (transaction: Transaction, seen: ReportHead) => Promise<unknown>,
): Promise<void> =>
  withTransaction(payload, null, async (transaction) => {
    const seen = await readReport({ db: transaction.db, id, person: actor.person, keys: [] })
    if (seen !== null && [seen.state, seen.step].filter(Boolean).join(' ') === stands)
      await work(transaction, seen)
  })

const giveWhen = (
  payload: Payload,
  id: string,
  stands: string,
  actor: Actor,
  command: Command,
  now: Instant,
): Promise<void> =>
  stepWhen(payload, id, stands, actor, ({ db }, seen) =>
    runCommand({ db, actor, seen, command, revision: seen.revision, now }),
  )
