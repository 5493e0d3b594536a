import { z } from 'zod'
import type { WorkflowDefinition } from '@/domain/approval/types'
import { roleNames } from '@/domain/access/roles'
import { vocabulary } from '@/domain/vocabulary'
import { id } from '../schemas'

const assignees = z
  .array(
    z.strictObject({
      role: z.enum(roleNames).optional(),
      position: id.optional(),
      relation: z.enum(vocabulary.assigneeRelation),
    }),
  )
  .max(8)
const key = z.string().max(32)
const days = z.number().int().min(-30).max(30)

const step = z.strictObject({
  key,
  label: z.strictObject({ vi: z.string().max(80), en: z.string().max(80) }),
  assignees,
  substitutes: assignees,
  quorum: z.enum(vocabulary.quorum),
  returnTargets: z.array(key).max(8),
  rejectEnabled: z.boolean(),
  reasonMinLength: z.number().int().min(1).max(500),
  requiresIssue: z.boolean(),
  givesReach: z.boolean(),
  due: z.strictObject({ anchor: z.enum(vocabulary.dueAnchor), workingDays: days }).optional(),
  reminders: z.array(days).max(8).optional(),
  escalation: z.strictObject({ workingDays: days, to: assignees }).optional(),
  bulkAllowed: z.literal(false).optional(),
  edit: z
    .strictObject({ what: z.enum(['narrative', 'entries']), effect: z.enum(vocabulary.editEffect) })
    .optional(),
  mayRepeat: z.array(key).max(8).optional(),
})

/** A ladder as it is written: of the right shape, sound or not. */
export const definitionShape = z.strictObject({
  schemaVersion: z.literal(1),
  documentType: z.enum(vocabulary.documentType),
  authors: assignees,
  gate: z.enum(['none', 'children_decided']),
  issuers: assignees,
  maxRounds: z.number().int().min(1).max(20),
  steps: z.array(step).max(8),
}) as unknown as z.ZodType<WorkflowDefinition>
