import { readHistory } from '@/services/report/readHistory'
import { seeReport } from '@/services/report/seeReport'
import { route } from '../route'
import { historyAnswer } from '../historyAnswer'

export const history = route({
  method: 'get',
  path: '/reports/:id/history',
  summary: 'What happened to a report, in order, and whether the record of it is whole',
  sight: seeReport,
  answer: historyAnswer,
  handle: ({ db, sight }) => readHistory({ db, report: sight.id }),
})
