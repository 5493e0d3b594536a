import type { ArrayField, Field, FieldHook } from 'payload'
import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { onlySaved } from '../../fields/onlySaved'
import { ownCommune } from '../../fields/ownCommune'
import { placeOfUser } from '../../fields/placeOfUser'
import { ownPlaces } from '../../fields/ownPlaces'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { sideBySide } from '../../fields/sideBySide'
import { placeOfWorkflow } from './placeOfWorkflow'
import { publishWorkflow } from './publishWorkflow'
import { checkWorkflow } from './checkWorkflow'
import { workflowEndpoints } from '@/http/workflow/endpoints'
import { checkPosition } from './checkPosition'
import { keepKind } from './keepKind'
import { keepLocks } from './keepLocks'
import { nameSteps } from './nameSteps'

const holders = (name: string, required = false, admin: ArrayField['admin'] = {}): Field => ({
  name,
  admin,
  type: 'array',
  required,
  maxRows: 8,
  fields: [
    sideBySide(
      choice({ name: 'role', from: 'role', admin: { condition: (_data, holder) => !holder.position } }),
      relation({
        name: 'position',
        to: 'positions',
        validate: checkPosition,
        admin: { condition: (_data, holder) => !holder.role },
      }),
      choice({ name: 'relation', from: 'assigneeRelation', required: true, defaultValue: 'commune' }),
    ),
  ],
})

/** A copy belongs to whoever makes it, is a draft, and is no preset: so the presets can be started from. */
const ownPlace: FieldHook = ({ req, value }) =>
  placeOfUser(req.user).commune ?? placeOfUser(req.user).province ?? value
const nothing: FieldHook = () => null

/** What only the report of a whole commune knows is asked for there, and shown wherever it was set all the same. */
const isOfCommune = (data: { documentType?: unknown }): boolean => data.documentType === 'commune_report'

/** A ladder as an administrator writes it. Publishing makes a numbered version that never changes again. */
export const Workflows = defineCollection({
  slug: 'workflows',
  record: 'workflows',
  group: 'reference',
  defaultSort: 'name',
  disableDuplicate: false,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'documentType', 'owner', 'state', 'currentVersion'],
    components: {
      views: { edit: { root: { Component: '/src/payload/admin/ladder/LadderRedirect#LadderRedirect' } } },
    },
  },
  placeOf: placeOfWorkflow,
  endpoints: workflowEndpoints,
  hooks: {
    beforeValidate: [nameSteps],
    beforeChange: [keepKind, keepLocks, checkWorkflow],
    afterChange: [publishWorkflow],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 160 },
    relation({
      name: 'owner',
      to: 'organisations',
      among: ownPlaces({ kind: { in: ['province', 'commune'] } }),
      defaultValue: ownCommune,
      hooks: { beforeDuplicate: [ownPlace] },
    }),
    choice({ name: 'documentType', from: 'documentType', required: true, defaultValue: 'unit_report' }),
    holders('authors', true),
    {
      name: 'gate',
      type: 'checkbox',
      defaultValue: false,
      admin: { condition: (data) => isOfCommune(data) || data.gate === true },
    },
    holders('issuers', false, { condition: (data) => isOfCommune(data) || data.issuers?.length > 0 }),
    { name: 'maxRounds', type: 'number', required: true, defaultValue: 5, min: 1, max: 20 },
    {
      name: 'steps',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 8,
      fields: [
        sideBySide(
          { name: 'labelVi', type: 'text', required: true, maxLength: 80 },
          { name: 'labelEn', type: 'text', maxLength: 80 },
          { name: 'key', type: 'text', maxLength: 32 },
        ),
        holders('assignees', true),
        holders('substitutes'),
        choice({ name: 'quorum', from: 'quorum', required: true, defaultValue: 'any' }),
        sideBySide(
          {
            name: 'returnTargets',
            type: 'text',
            hasMany: true,
            maxRows: 8,
            maxLength: 32,
            defaultValue: () => ['author'],
          },
          { name: 'reasonMinLength', type: 'number', required: true, defaultValue: 5, min: 1, max: 500 },
        ),
        sideBySide(
          { name: 'rejectEnabled', type: 'checkbox', defaultValue: false },
          {
            name: 'requiresIssue',
            type: 'checkbox',
            defaultValue: false,
            admin: { condition: (data, step) => isOfCommune(data) || step.requiresIssue === true },
          },
          {
            name: 'givesReach',
            type: 'checkbox',
            defaultValue: false,
            admin: { condition: (data, step) => isOfCommune(data) || step.givesReach === true },
          },
        ),
        {
          name: 'due',
          type: 'group',
          fields: [
            sideBySide(choice({ name: 'anchor', from: 'dueAnchor' }), {
              name: 'workingDays',
              type: 'number',
              defaultValue: 0,
              min: -30,
              max: 30,
            }),
          ],
        },
        { name: 'reminders', type: 'number', hasMany: true, maxRows: 8, min: -30, max: 30 },
        {
          name: 'escalation',
          type: 'group',
          fields: [{ name: 'workingDays', type: 'number', min: 1, max: 30 }, holders('to')],
        },
        sideBySide(
          choice({ name: 'edit', from: 'stepEdit', required: true, defaultValue: 'none' }),
          choice({ name: 'editEffect', from: 'editEffect', required: true, defaultValue: 'restart' }),
        ),
        { name: 'bulkAllowed', type: 'checkbox', defaultValue: true },
        { name: 'mayRepeat', type: 'text', hasMany: true, maxRows: 8, maxLength: 32 },
      ],
    },
    relation({
      name: 'template',
      to: 'workflows',
      admin: { readOnly: true, position: 'sidebar', ...onlySaved },
    }),
    { name: 'locks', type: 'text', hasMany: true, maxRows: 100, maxLength: 80 },
    choice({
      name: 'state',
      from: 'workflowState',
      required: true,
      defaultValue: 'draft',
      hooks: { beforeDuplicate: [() => 'draft'] },
      admin: { position: 'sidebar' },
    }),
    {
      name: 'currentVersion',
      type: 'number',
      hooks: { beforeDuplicate: [nothing] },
      admin: { readOnly: true, position: 'sidebar', ...onlySaved },
      // Told by the versions that were published, never by whoever writes the ladder.
      access: { create: () => false, update: () => false },
    },
    {
      name: 'preset',
      type: 'text',
      maxLength: 40,
      index: true,
      hooks: { beforeDuplicate: [nothing] },
      admin: { hidden: true },
      access: { create: () => false, update: () => false },
    },
    ...scope('province', 'commune'),
  ],
})
