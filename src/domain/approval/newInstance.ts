import type { InstanceState } from './types'

/** The state of a document that was never submitted. */
export const newInstance = (): InstanceState => ({
  status: 'draft',
  round: 0,
  step: null,
  awaitingIssue: false,
  slots: [],
  submittedBy: null,
  reached: false,
  issued: false,
  waived: [],
  leaderDecidedOn: null,
})
