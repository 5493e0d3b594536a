import { readReminderFile } from '@/services/document/readReminderFile'
import { answerFile } from '../../../../_form/answerFile'

export const dynamic = 'force-dynamic'

/** The reminder as a Word file: to the unit that the address names, else to all. */
export const GET = answerFile<{ commune: string }>({
  page: ({ commune }) => `/xa/${commune}/don-doc`,
  read: ({ payload, actor, params, query }) =>
    readReminderFile({
      payload,
      actor,
      commune: params.commune,
      plan: query.get('ke-hoach'),
      unit: query.get('don-vi'),
      now: new Date().toISOString(),
    }),
})
