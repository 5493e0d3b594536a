import { dbOf } from '@/data/session'
import { readReview } from '@/services/report/readReview'
import type { Sheet } from '../_report/types'
import { Happened } from './Happened'
import { olderRevision } from './olderRevision'

/** As `Happened`, where the page has not read the review otherwise; nothing unless somebody acted on an older version. */
export const HappenedSince = async ({ reader, head, form, now, asked }: Sheet) => {
  const since = olderRevision(asked)
  if (since === null) return null
  const { payload, actor, t } = reader
  const review = await readReview({ db: dbOf(payload), actor, head, now })
  return <Happened since={since} form={form} review={review} t={t} />
}
