import type { CollectionBeforeChangeHook } from 'payload'
import { stepWithoutDecider } from '@/domain/approval/stepWithoutDecider'
import { validate } from '@/domain/approval/validate'
import { readPositionRoles } from '@/data/person/readPositionRoles'
import { dbOfRequest } from '@/data/session'
import { definitionOf } from '@/services/workflow/definitionOf'
import { refuseWith } from '@/services/RefusalError'

/** A ladder that could never be climbed, or whose word would not be a decider's, is not saved as published. */
export const checkWorkflow: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const doc = { ...originalDoc, ...data }
  if (doc.state !== 'published') return data
  const definition = definitionOf(doc)
  const error = validate({ definition }).find((finding) => finding.level === 'error')
  if (error) {
    refuseWith({ kind: 'rule', code: error.code, path: 'steps', params: { step: error.step ?? '' } })
  }
  const named = definition.steps.flatMap(({ assignees, substitutes, escalation }) => [
    ...assignees,
    ...substitutes,
    ...(escalation?.to ?? []),
  ])
  const positions = named.flatMap(({ position }) => position ?? [])
  const roles = await readPositionRoles({ db: await dbOfRequest(req), positions })
  const step = stepWithoutDecider({ definition, roleOf: (position) => roles.get(position) ?? null })
  if (step !== null) {
    refuseWith({ kind: 'rule', code: 'step_needs_decider', path: 'steps', params: { step } })
  }
  return data
}
