import { openPages } from '@/domain/access/openPages'
import { readBoard, type OpenBoard } from '@/services/board/readBoard'
import { askedDay } from '../_form/askedDay'
import { notHere } from '../_shell/notHere'
import { readReader, type Reader } from '../_shell/viewer'
import { boardLink, type BoardPart, type BoardPlace } from './boardLink'

export type Asked = Record<string, string | string[] | undefined>

export type BoardArgs = { params: Promise<{ commune: string }>; searchParams: Promise<Asked> }

export type BoardPage = {
  reader: Reader
  open: OpenBoard
  place: BoardPlace
  path: string
  /** The part of the workspace the board belongs to for this reader: their own commune's, or a way into the province's. */
  within: 'commune' | 'province'
  asked: Asked
}

/** What each part of a commune's board is drawn from; a commune that is not the reader's is a page that does not exist. */
export const readBoardPage = async (
  { params, searchParams }: BoardArgs,
  part: BoardPart,
): Promise<BoardPage> => {
  const { commune } = await params
  const asked = await searchParams
  const now = new Date().toISOString()
  const { day, isUnread } = askedDay(asked.ngay, now)
  const place = {
    commune,
    plan: textOf(asked['ke-hoach']),
    period: textOf(asked.ky),
    day: day ?? undefined,
    isDayUnread: isUnread,
  }
  const path = boardLink(place, part)
  const reader = await readReader(path)
  const { payload, actor, language } = reader
  const open = await readBoard({
    payload,
    actor,
    ...place,
    period: place.period,
    commune,
    day,
    language,
    now,
  })
  if (open === null) notHere()
  return { reader, open, place, path, within: withinOf(reader, commune), asked }
}

export const withinOf = ({ actor }: Reader, commune: string): BoardPage['within'] => {
  const { communes, provinces } = openPages(actor)
  return provinces.length > 0 && !communes.includes(commune) ? 'province' : 'commune'
}

const textOf = (asked: string | string[] | undefined): string | undefined =>
  typeof asked === 'string' && asked !== '' ? asked : undefined
