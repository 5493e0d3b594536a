import type { Assignee, WorkflowDefinition } from './types'

type Watchers = {
  /** Who may give a document a later day. */
  extend: Assignee[]
  /** Who may ask about a row at any time, and who only once the document was sent. */
  explain: Assignee[]
  explainOnceSent: Assignee[]
}

const focal: Assignee = { role: 'focal_officer', relation: 'commune' }
const leader: Assignee = { role: 'commune_leader', relation: 'commune' }
const province: Assignee[] = [
  { role: 'province_officer', relation: 'province' },
  { role: 'province_leader', relation: 'province' },
]

/**
 * Who watches over a kind of document beside its ladder: the same for every ladder, so that a version that was
 * published before these verbs existed has them too. What somebody does not see they are not asked about at all.
 */
export const watchers: Record<WorkflowDefinition['documentType'], Watchers> = {
  unit_report: { extend: [focal, leader], explain: [leader], explainOnceSent: [focal] },
  commune_report: { extend: [leader, ...province], explain: [leader], explainOnceSent: province },
  plan: { extend: [], explain: [], explainOnceSent: [] },
}
