import type { IsoDate } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { pathWith } from '../_form/pathWith'

export type BoardPart = 'units' | 'indicators' | 'tasks'

const paths: Record<BoardPart, string> = { units: '', indicators: '/chi-tieu', tasks: '/nhiem-vu' }

/** Which board: a commune, and what the address asks for where that is not the usual. */
export type BoardPlace = {
  commune: string
  plan?: string
  period?: string
  day?: IsoDate
  isDayUnread?: boolean
}

/** The address of a part of a board, with what it is to show. */
export const boardLink = (
  { commune, plan, period, day }: BoardPlace,
  part: BoardPart,
  asked: Record<string, string | undefined> = {},
): string =>
  pathWith(`/xa/${commune}${paths[part]}`, {
    'ke-hoach': plan,
    ky: period,
    ngay: dayText(day),
    ...asked,
  })

export const indicatorLink = ({ commune, plan, period, day }: BoardPlace, indicator: string): string =>
  pathWith(`/xa/${commune}/chi-tieu/${indicator}`, {
    'ke-hoach': plan,
    ky: period,
    ngay: dayText(day),
  })

const dayText = (day: IsoDate | undefined): string | undefined =>
  day === undefined ? undefined : writeDate({ date: day })
