import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { scopeOf } from '@/domain/access/scopeOf'
import { periodOnDay } from '@/domain/board/periodOnDay'
import type { Point } from '@/domain/board/seriesOf'
import { targetAt } from '@/domain/indicator/targetAt'
import type { Target } from '@/domain/indicator/types'
import { dayInVietnam, type Instant, type IsoDate } from '@/domain/time'
import { readBoardIndicators } from '@/data/board/readBoardIndicators'
import type { BoardCommune, BoardPlan } from '@/data/board/readCommunes'
import { readIndicatorTrail, type ReportedFigure } from '@/data/board/readIndicatorTrail'
import { dbOf } from '@/data/session'
import { boardIndicator, type BoardIndicator } from './boardIndicator'
import { isId } from '@/domain/isId'
import { openCommune } from './openCommune'

/** One period's figure with what it had to be, the target that held then and all that leads to it. */
export type IndicatorFigure = Point & {
  expected: number | null
  target: Target | null
  /** The commune report it stands in; null where the reader may not see that. */
  trail: ReportedFigure | null
}

export type IndicatorPage = {
  commune: BoardCommune
  plan: BoardPlan
  indicator: BoardIndicator
  /** The oldest first. */
  figures: IndicatorFigure[]
}

type Asked = {
  payload: Payload
  actor: Actor
  commune: string
  indicator: string
  /** What was official on that day, instead of all there is by now. */
  day?: IsoDate | null
  language: 'vi' | 'en'
  now: Instant
}

/**
 * An indicator of a commune's plan with every figure so far and the proof behind each: who entered it, who approved
 * it, in which report, with what evidence. Null where the commune's board is not the reader's or it has no such
 * indicator. Three statements.
 */
export const readIndicatorPage = async ({
  payload,
  actor,
  commune: communeId,
  indicator: id,
  day = null,
  language,
  now,
}: Asked): Promise<IndicatorPage | null> => {
  const commune = isId(id) ? await openCommune({ payload, actor, id: communeId }) : null
  if (commune === null) return null
  const db = dbOf(payload)
  const scope = (record: 'official-values' | 'reports') => scopeOf({ actor, record, operation: 'read' })
  const latest = commune.plans.flatMap((plan) => {
    const period = periodOnDay({ periods: plan.periods, asked: null, day, now })
    return period === null ? [] : [{ plan, period }]
  })
  const rows = await readBoardIndicators({
    db,
    boards: latest.map(({ plan, period }) => ({
      plan: plan.id,
      period: period.key,
      upTo: day ?? period.dataTo,
    })),
    official: scope('official-values'),
    reports: scope('reports'),
    only: id,
  })
  const [row] = rows
  const at = latest.find(({ plan }) => plan.id === row?.plan)
  if (row === undefined || at === undefined) return null
  const trail = await readIndicatorTrail({ db, indicator: id, reports: scope('reports'), language })
  const indicator = boardIndicator({ row, ...at, asOf: day ?? dayInVietnam(now), isOnDay: day !== null })
  const { targets } = row
  return {
    commune,
    plan: at.plan,
    indicator,
    figures: indicator.points.map((point, index) => ({
      ...point,
      expected: indicator.line[index]?.expected ?? null,
      target: targetAt({ targets, periodTo: point.nominalTo }),
      trail: trail.find(({ report }) => report === point.report) ?? null,
    })),
  }
}
