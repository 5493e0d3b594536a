import { readPlanHistory } from '@/services/plan/readPlanHistory'
import { seePlan } from '@/services/plan/seePlan'
import { historyAnswer } from '../historyAnswer'
import { route } from '../route'

export const history = route({
  method: 'get',
  path: '/plans/:id/history',
  summary: 'What happened to a plan on its ladder, in order, and whether the record of it is whole',
  sight: seePlan,
  answer: historyAnswer,
  handle: ({ db, sight }) => readPlanHistory({ db, plan: sight.plan }),
})
