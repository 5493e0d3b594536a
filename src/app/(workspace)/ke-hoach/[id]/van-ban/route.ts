import { dayInVietnam } from '@/domain/time'
import { dbOf } from '@/data/session'
import { readPlanFile } from '@/services/document/readPlanFile'
import { answerFile } from '../../../_form/answerFile'

export const dynamic = 'force-dynamic'

/** A plan as a Word file. */
export const GET = answerFile<{ id: string }>({
  page: ({ id }) => `/ke-hoach/${id}`,
  read: ({ payload, actor, params }) =>
    readPlanFile({
      db: dbOf(payload),
      actor,
      plan: params.id,
      today: dayInVietnam(new Date().toISOString()),
    }),
})
