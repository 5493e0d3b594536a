import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { scopeOf } from '@/domain/access/scopeOf'
import { dueIn, type DueIn } from '@/domain/period/dueIn'
import { isOverdue } from '@/domain/period/isOverdue'
import { lastDue } from '@/domain/period/lastDue'
import { locksReport } from '@/domain/period/locksReport'
import { dayInVietnam, type Instant, type IsoDate } from '@/domain/time'
import { readWhereabouts, type Whereabouts } from '@/data/approval/readWhereabouts'
import { readPerson, type Person } from '@/data/person/readPerson'
import { readHomePlans, type HomePlan, type PlanGroup } from '@/data/plan/readHomePlans'
import { readDecideTab, readDelegatedTab } from '@/data/report/readInbox'
import { readReportList, type ListedReport } from '@/data/report/readReportList'
import { dbOf } from '@/data/session'
import { holderKeysOf } from '../approval/holderKeysOf'
import { isAuthorOf } from './isAuthorOf'
import { readHomeQuestions, type HomeQuestions } from './readHomeQuestions'

export type HomeReport = Pick<
  ListedReport,
  'id' | 'organisationName' | 'level' | 'periodKey' | 'state' | 'stepLabel' | 'version' | 'isCurrent'
> & {
  /** With the extension that was given. */
  dueOn: IsoDate | null
  /** How far off that is; null without a due day. */
  dueIn: DueIn | null
  /** Whose turn it is and what was done last; null once it has ended. */
  whereabouts: Whereabouts | null
  /** Past its due day and still with those who owe it. */
  isLate: boolean
  /** Can no longer be sent. */
  isLocked: boolean
  /** The plan's title where the organisation reports on several in this list; null where there is only one. */
  planTitle: string | null
  /** Whose decision it is, where this person stands in for them. */
  onBehalfOf: string | null
}

export type HomeGroup = 'decide' | 'delegated' | 'returned' | 'write' | 'sent' | 'done'
export type Home = {
  person: Person
  groups: Record<HomeGroup, HomeReport[]>
  /** Those that climb a ladder. */
  plans: Record<PlanGroup, HomePlan[]>
  questions: HomeQuestions
  isCut: boolean
}

const LIMIT = 200

/**
 * What somebody finds after log-in: who they are, and their reports, newest period first: those that wait for their
 * decision, those they may decide in another's place, those that came back to them, those they are to write, those on their way, and those that have ended.
 * `plans` are theirs too; `questions` are those on rows. `isCut` says that older ones were left out. Seven statements, however many reports.
 */
export const readHome = async ({
  payload,
  actor,
  language,
  now,
}: {
  payload: Payload
  actor: Actor
  language: 'vi' | 'en'
  now: Instant
}): Promise<Home> => {
  const db = dbOf(payload)
  const keys = holderKeysOf(actor)
  const scope = scopeOf({ actor, record: 'reports', operation: 'read' })
  const person = await readPerson({ db, person: actor.person })
  const waiting = (await readDecideTab({ db, person: actor.person, keys })).map((item) => item.report)
  const standingIn = await readDelegatedTab({ db, person: actor.person, keys })
  const principals = new Map(standingIn.map(({ report, onBehalfOfName }) => [report, onBehalfOfName ?? null]))
  const listed = await readReportList({
    db,
    scope,
    person: actor.person,
    keys,
    language,
    kept: [...waiting, ...principals.keys()],
    limit: LIMIT,
  })

  const plansOf = new Map<string, Set<string>>()
  for (const { organisation, plan } of listed)
    plansOf.set(organisation, new Set(plansOf.get(organisation)).add(plan))
  const live = listed.filter((report) => report.phase !== 'done').map((report) => report.id)
  const found = new Map((await readWhereabouts({ db, reports: live })).map((one) => [one.report, one]))
  const groups: Home['groups'] = { decide: [], delegated: [], returned: [], write: [], sent: [], done: [] }
  for (const report of listed) {
    const group = groupOf({
      report,
      isWaiting: waiting.includes(report.id),
      isDelegated: principals.has(report.id),
      keys,
    })
    if (group === null) continue
    const hasSeveralPlans = plansOf.get(report.organisation)!.size > 1
    const onBehalfOf = group === 'delegated' ? (principals.get(report.id) ?? null) : null
    const whereabouts = found.get(report.id) ?? null
    groups[group].push({ ...shown({ report, hasSeveralPlans, whereabouts, now }), onBehalfOf })
  }
  const isCut = (['open', 'sent', 'done'] as const).some(
    (phase) => listed.filter((one) => one.phase === phase).length === LIMIT,
  )
  const questions = await readHomeQuestions({ db, actor })
  const plans: Home['plans'] = { decide: [], delegated: [], returned: [], sent: [] }
  for (const plan of await readHomePlans({ db, person: actor.person, keys, language }))
    plans[plan.group].push(plan)
  return { person, groups, plans, questions, isCut }
}

const groupOf = ({
  report,
  isWaiting,
  isDelegated,
  keys,
}: {
  report: ListedReport
  isWaiting: boolean
  isDelegated: boolean
  keys: readonly string[]
}): HomeGroup | null => {
  if (isWaiting) return 'decide'
  if (isDelegated) return 'delegated'
  if (report.phase !== 'open') return report.phase
  if (!isAuthorOf(report, keys)) return null
  return report.state === 'returned' ? 'returned' : 'write'
}

const shown = ({
  report,
  hasSeveralPlans,
  whereabouts,
  now,
}: {
  report: ListedReport
  hasSeveralPlans: boolean
  whereabouts: Whereabouts | null
  now: Instant
}): Omit<HomeReport, 'onBehalfOf'> => {
  const { id, organisationName, level, periodKey, state, stepLabel, planTitle, version } = report
  const isOpen = report.phase === 'open'
  const dueAt = lastDue(report)
  const dueOn = dueAt === null ? null : dayInVietnam(dueAt)
  return {
    id,
    organisationName,
    level,
    periodKey,
    state,
    stepLabel,
    version,
    isCurrent: report.isCurrent,
    dueOn,
    dueIn: dueOn === null ? null : dueIn({ dueOn, today: dayInVietnam(now) }),
    whereabouts,
    isLate: isOverdue({ ...report, now }),
    isLocked: isOpen && locksReport({ ...report, now }),
    planTitle: hasSeveralPlans ? planTitle : null,
  }
}
