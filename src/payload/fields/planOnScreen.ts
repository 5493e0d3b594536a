import type { PayloadRequest } from 'payload'
import { readPlace } from '@/data/organisation/readPlace'
import { dbOfRequest } from '@/data/session'
import { fromAddress } from './fromAddress'

const page = /\/admin\/collections\/(plans|indicators|tasks)\/([0-9a-f-]{36})/

/**
 * The plan that a form is about: the one that its address names ('…/create?plan=ID'), else that of the page it was
 * opened from, as for a row that is added on an indicator's page. Null where neither says.
 */
export const planOnScreen = async (req: PayloadRequest): Promise<string | null> => {
  const from = req.headers.get('referer') ?? ''
  const said = fromAddress(req, 'plan') ?? /[?&]plan=([0-9a-f-]{36})/.exec(from)?.[1]
  if (said !== undefined) return said
  const [, record, id] = page.exec(from) ?? []
  if (record === undefined || id === undefined) return null
  const place = await readPlace({
    db: await dbOfRequest(req),
    record: record as 'plans' | 'indicators' | 'tasks',
    id,
  })
  return place?.plan ?? null
}
