import type { CollectionBeforeChangeHook } from 'payload'
import { validate } from '@/domain/approval/validate'
import { definitionOf } from '@/services/workflow/definitionOf'
import { refuseWith } from '@/services/RefusalError'

/** A ladder that could never be climbed is not saved as published. */
export const checkWorkflow: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const doc = { ...originalDoc, ...data }
  if (doc.state !== 'published') return data
  const error = validate({ definition: definitionOf(doc) }).find((finding) => finding.level === 'error')
  if (error) {
    refuseWith({ kind: 'rule', code: error.code, path: 'steps', params: { step: error.step ?? '' } })
  }
  return data
}
