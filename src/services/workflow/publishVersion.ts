import { createHash } from 'node:crypto'
import { hashInput } from '@/domain/approval/chain'
import { writeWorkflowVersion } from '@/data/approval/writeWorkflowVersion'
import type { Db } from '@/data/session'
import { definitionOf, type StoredWorkflow } from './definitionOf'

/** Makes the next immutable version of a ladder, unless its newest says the same already. @returns the newest number */
export const publishVersion = async ({
  db,
  workflow,
  person,
}: {
  db: Db
  workflow: StoredWorkflow & { id: string | number }
  person: string | null
}): Promise<number> => {
  const definition = definitionOf(workflow)
  const contentHash = createHash('sha256')
    .update(hashInput({ prevHash: null, event: definition }))
    .digest('hex')
  return writeWorkflowVersion({ db, workflow: String(workflow.id), definition, contentHash, person })
}
