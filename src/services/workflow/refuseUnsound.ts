import type { WorkflowDefinition } from '@/domain/approval/types'
import type { Instant } from '@/domain/time'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'
import { checkLadder } from './checkLadder'

/**
 * Refuses to publish a ladder that could strand a document, or leave a step without a person, in one of the communes
 * given. The first finding is the refusal: it names the step, the people and what to do.
 */
export const refuseUnsound = async ({
  db,
  definition,
  communes,
  now,
}: {
  db: Db
  definition: WorkflowDefinition
  communes: readonly string[]
  now: Instant
}): Promise<void> => {
  const { findings } = await checkLadder({ db, definition, communes, now })
  const error = findings.find(({ level }) => level === 'error')
  if (error === undefined) return
  const { code, step = '', people } = error
  const label = definition.steps.find(({ key }) => key === step)?.label.vi ?? step
  refuseWith({ kind: 'rule', code, path: 'steps', params: { step: label, people: people.join(', ') } })
}
