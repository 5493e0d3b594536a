import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import type { Bucket } from '@/domain/board/types'
import type { BoardIndicator } from './boardIndicator'
import { scopeOf } from '@/domain/access/scopeOf'
import { dueTasks } from '@/domain/board/dueTasks'
import { longestRed } from '@/domain/board/longestRed'
import { meetingDay } from '@/domain/board/meetingDay'
import { mostPressingReport } from '@/domain/board/mostPressingReport'
import { countBuckets } from '@/domain/board/countBuckets'
import { newestAccepted, type AcceptedFigure } from '@/domain/board/newestAccepted'
import { linesOf, shareLines } from '@/domain/board/shareLines'
import { daysRed } from '@/domain/period/daysRed'
import { dayInVietnam, startOfDayInVietnam, type Instant, type IsoDate } from '@/domain/time'
import { readOpenQuestions, type OpenQuestion } from '@/data/board/readOpenQuestions'
import { dbOf } from '@/data/session'
import type { BoardReport, Undecided } from './boardReports'
import type { BoardTask } from './boardTasks'
import { readBoard, type OpenBoard } from './readBoard'
import type { Board } from './readBoards'
import { redItems, type RedItem } from './redItems'

/** Items that stand on the sheet, and how many there are in all. */
export type Share<T> = { shown: readonly T[]; all: number }

export type WeeklySheet = {
  board: Board
  reports: Share<BoardReport>
  red: Share<Exclude<RedItem, { kind: 'report' }>>
  due: Share<BoardTask>
  undecided: Share<Undecided>
  questions: Share<OpenQuestion>
  /** The newest period with accepted figures, and how many stand in which light; null before the first was accepted. */
  accepted: { period: string; counts: Record<Bucket, number>; without: number } | null
  figures: Share<AcceptedFigure<BoardIndicator>>
}

/** `sheet` is null where the commune has no plan in force or its plan has no period yet. */
export type Weekly = {
  open: OpenBoard
  day: IsoDate
  isUnread: boolean
  sheet: WeeklySheet | null
}

/** Lines of text that one printed page has for all lists together; measured with the stylesheet of the sheet. */
const LINES = 36
/** Some of them stay for figures, and more than that would be no brief. */
const LEFT_FOR_FIGURES = 5
const MOST_FIGURES = 12

/**
 * What a commune's weekly meeting has to know on a day, on one page, for whoever may see the commune's board; null for
 * everybody else. Deadlines and lateness are those of the day; what was reported and decided is as it is now. Six
 * statements.
 */
export const readWeekly = async ({
  payload,
  actor,
  commune,
  plan,
  asked,
  language,
  now,
}: {
  payload: Payload
  actor: Actor
  commune: string
  /** What the address asks for: the plan's id, the day. */
  plan: unknown
  asked: unknown
  language: 'vi' | 'en'
  now: Instant
}): Promise<Weekly | null> => {
  const today = dayInVietnam(now)
  const { day, isUnread } = meetingDay({ asked, today })
  const at = day === today ? now : startOfDayInVietnam(day)
  const open = await readBoard({ payload, actor, commune, plan, period: null, language, now: at })
  if (open === null) return null
  const { board } = open
  if (board === null) return { open, day, isUnread, sheet: null }
  const questions = await readOpenQuestions({
    db: dbOf(payload),
    plan: board.plan.id,
    reports: scopeOf({ actor, record: 'reports', operation: 'read' }),
  })
  return { open, day, isUnread, sheet: sheetOf({ board, day, questions }) }
}

const sheetOf = ({
  board,
  day,
  questions,
}: {
  board: Board
  day: IsoDate
  questions: readonly OpenQuestion[]
}): WeeklySheet => {
  const { reports } = board
  const standing = [...(reports.commune === null ? [] : [reports.commune]), ...reports.units].sort(
    mostPressingReport,
  )
  const red = redItems(board)
    .filter((item) => item.kind !== 'report')
    .map((item) => ({
      ...item,
      days: item.since === null ? null : daysRed({ since: item.since, on: day }),
    }))
    .sort(longestRed)
  const due = dueTasks({ tasks: board.tasks, day })
  const undecided = reports.undecided.toSorted(longestRed)
  const accepted = newestAccepted(board)
  const figures = accepted?.figures ?? []
  const lists = [
    { count: standing.length, lines: 1 },
    { count: red.length, lines: 3 },
    { count: due.length, lines: 3 },
    { count: undecided.length, lines: 1 },
    { count: questions.length, lines: 3 },
  ]
  const shares = shareLines({ lists, budget: LINES - LEFT_FOR_FIGURES })
  // What calls for something comes first; figures take what room is left.
  const left = LINES - linesOf({ lists, shown: shares })
  const [figuresShown = 0] = shareLines({ lists: [{ count: figures.length, lines: 1 }], budget: left })
  const share = <T>(items: readonly T[], count = 0): Share<T> => ({
    shown: items.slice(0, count),
    all: items.length,
  })
  return {
    board,
    reports: share(standing, shares[0]),
    red: share(red, shares[1]),
    due: share(due, shares[2]),
    undecided: share(undecided, shares[3]),
    questions: share(questions, shares[4]),
    accepted:
      accepted === null
        ? null
        : {
            period: accepted.period,
            counts: countBuckets(figures),
            without: board.indicators.length - figures.length,
          },
    figures: share(figures, Math.min(figuresShown, MOST_FIGURES)),
  }
}
