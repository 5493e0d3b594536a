import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import type { Instant } from '@/domain/time'
import { readNames } from '@/data/person/readNames'
import { dbOf } from '@/data/session'
import { readForm } from './readForm'
import { seeReport } from './seeReport'

type Asked = { payload: Payload; actor: Actor; id: string; now: Instant }

/**
 * The rows of a report as an administrator reads them: those of its form, with the names of who entered each and of
 * the unit it was taken from (`names`, by id). Null when the report is out of this person's sight.
 */
export const readReportForAdmin = async ({ payload, actor, id, now }: Asked) => {
  const head = await seeReport({ payload, actor, id })
  if (head === null) return null
  const db = dbOf(payload)
  const { indicators, tasks } = await readForm({ db, actor, head, now })
  const named = [...indicators, ...tasks].flatMap(({ current }) => [current?.enteredBy, current?.source])
  const names = await readNames({ db, ids: [...new Set(named.filter((one) => typeof one === 'string'))] })
  return { indicators, tasks, names }
}
