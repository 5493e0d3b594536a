import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import type { Refusal } from '@/domain/refusal'
import { fileResponse } from '@/http/fileResponse'
import type { FileAnswer } from '@/services/document/wordFile'
import { readViewer } from '../_shell/viewer'
import { pathWith } from './pathWith'
import { refusalQuery } from './refusalQuery'
import { seeOther } from './seeOther'

type Handling<P> = {
  /** The page on which the file is offered: where a refusal is told. */
  page: (params: P) => string
  /** Null where there is no such file for this person. */
  read: (asked: {
    payload: Payload
    actor: Actor
    params: P
    query: URLSearchParams
  }) => Promise<FileAnswer | null>
}

/** The route handler of a file that somebody who is logged in takes along. Whoever is not goes to log-in and comes back. */
export const answerFile =
  <P>({ page, read }: Handling<P>) =>
  async (request: Request, { params: given }: { params: Promise<P> }): Promise<Response> => {
    const params = await given
    const { payload, actor } = await readViewer()
    if (actor === null) return seeOther(pathWith('/', { tiep: page(params) }))
    try {
      const query = new URL(request.url).searchParams
      const file = await read({ payload, actor, params, query })
      return file === null ? seeOther('/khong-co-trang-nay') : fileResponse(file)
    } catch (error) {
      // By what it carries: the built product holds the class of this error more than once.
      const { refusal } = error as { refusal?: Refusal }
      if (refusal === undefined) throw error
      return seeOther(pathWith(page(params), refusalQuery(refusal)))
    }
  }
