import type { Command } from '@/domain/approval/types'
import { momentInVietnam } from '@/domain/time'
import { readReport } from '@/data/report/readReport'
import { withTransaction } from '@/data/withTransaction'
import { holderKeysOf } from '@/services/approval/holderKeysOf'
import { fireDueTimers } from '@/services/notice/fireDueTimers'
import { remindAuthors } from '@/services/notice/remindAuthors'
import { runCommand } from '@/services/report/runCommand'
import { actorOf } from './actorOf'
import type { TestApp } from './openApp'

export type Mail = { id: string; recipient: string; subject: string; body: string }

/** Words in which a test moves the clock of the notices and looks at what they said. */
export const noticesOf = (app: TestApp) => {
  const at = (day: string, time = '09:00') => momentInVietnam({ day, time })

  /** Gives a command as somebody at a moment. */
  const give = async (email: string, report: string, command: Command, now: string) => {
    const actor = await actorOf(app, email)
    return withTransaction(app.payload, null, async ({ db }) => {
      const keys = holderKeysOf(actor)
      const seen = (await readReport({ db, id: report, person: actor.person, keys }))!
      return runCommand({ db, actor, seen, command, revision: seen.revision, now })
    })
  }

  /** What the worker does in the morning of a day; mails of the day itself only where they are asked for. */
  const morning = async (day: string, { mails = true } = {}) => {
    const { payload } = app
    // Once the app is open: mails know the address of the server.
    const { sendDigests } = await import('@/services/notice/sendDigests')
    const { sendUrgent } = await import('@/services/notice/sendUrgent')
    await fireDueTimers({ payload, now: at(day, '07:01') })
    await remindAuthors({ payload, now: at(day, '07:02') })
    await sendUrgent({ payload, now: at(day, '07:03') })
    if (mails) await sendDigests({ payload, now: at(day, '07:30') })
  }

  const report = async (code: string, level: 'unit' | 'commune', name?: string): Promise<string> =>
    (
      await app.sql<{ id: string }>(
        `select r.id from reports r join organisations o on o.id = r.organisation_id join organisations c on c.id = r.commune_id
          where c.admin_code = $1 and r.level = $2::enum_report_level and r.state = 'draft' and ($3::text is null or o.name = $3) order by o.name limit 1`,
        [code, level, name ?? null],
      )
    )[0]!.id

  /** Kind, person and day of what was told about a report, in order. */
  const told = async (id: string): Promise<string[]> =>
    (
      await app.sql<{ line: string }>(
        `select n.kind || ' ' || split_part(u.email, '@', 1) || ' ' || to_char(n.at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM') as line
          from notices n join users u on u.id = n.person where n.subject = $1 order by n.at, line`,
        [id],
      )
    ).map(({ line }) => line)

  const mails = (): Promise<Mail[]> =>
    app.sql<Mail>('select id, recipient, subject, body from outbox order by created_at, id')

  return { at, give, morning, report, told, mails }
}
