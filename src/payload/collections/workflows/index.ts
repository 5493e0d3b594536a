import type { Field } from 'payload'
import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { placeOfWorkflow } from './placeOfWorkflow'
import { publishWorkflow } from './publishWorkflow'
import { checkWorkflow } from './checkWorkflow'

const holders = (name: string, required = false): Field => ({
  name,
  type: 'array',
  required,
  maxRows: 8,
  fields: [
    {
      type: 'row',
      fields: [
        choice({ name: 'role', from: 'role' }),
        relation({ name: 'position', to: 'positions' }),
        choice({ name: 'relation', from: 'assigneeRelation', required: true, defaultValue: 'commune' }),
      ],
    },
  ],
})

/** A ladder as an administrator writes it. Publishing makes a numbered version that never changes again. */
export const Workflows = defineCollection({
  slug: 'workflows',
  record: 'workflows',
  group: 'reference',
  defaultSort: 'name',
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'documentType', 'owner', 'state', 'currentVersion'] },
  placeOf: placeOfWorkflow,
  hooks: { beforeChange: [checkWorkflow], afterChange: [publishWorkflow] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 160 },
    relation({ name: 'owner', to: 'organisations', among: { kind: { in: ['province', 'commune'] } } }),
    choice({ name: 'documentType', from: 'documentType', required: true, defaultValue: 'unit_report' }),
    holders('authors', true),
    { name: 'gate', type: 'checkbox', defaultValue: false },
    holders('issuers'),
    { name: 'maxRounds', type: 'number', required: true, defaultValue: 5, min: 1, max: 20 },
    {
      name: 'steps',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 8,
      fields: [
        { name: 'key', type: 'text', required: true, maxLength: 32 },
        {
          type: 'row',
          fields: [
            { name: 'labelVi', type: 'text', required: true, maxLength: 80 },
            { name: 'labelEn', type: 'text', required: true, maxLength: 80 },
          ],
        },
        holders('assignees', true),
        holders('substitutes'),
        choice({ name: 'quorum', from: 'quorum', required: true, defaultValue: 'any' }),
        {
          name: 'returnTargets',
          type: 'text',
          hasMany: true,
          maxRows: 8,
          maxLength: 32,
          defaultValue: () => ['author'],
        },
        { name: 'reasonMinLength', type: 'number', required: true, defaultValue: 5, min: 1, max: 500 },
        {
          type: 'row',
          fields: [
            { name: 'rejectEnabled', type: 'checkbox', defaultValue: false },
            { name: 'requiresIssue', type: 'checkbox', defaultValue: false },
            { name: 'givesReach', type: 'checkbox', defaultValue: false },
          ],
        },
      ],
    },
    choice({
      name: 'state',
      from: 'workflowState',
      required: true,
      defaultValue: 'draft',
      admin: { position: 'sidebar' },
    }),
    { name: 'currentVersion', type: 'number', admin: { readOnly: true, position: 'sidebar' } },
    {
      name: 'preset',
      type: 'text',
      maxLength: 40,
      index: true,
      admin: { hidden: true },
      access: { create: () => false, update: () => false },
    },
    ...scope('province', 'commune'),
  ],
})
