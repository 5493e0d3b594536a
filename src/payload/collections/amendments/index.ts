import path from 'node:path'
import { defineCollection } from '../defineCollection'
import { currentPlan, dayOfCurrentPlan } from '../../fields/currentPlan'
import { day } from '../../fields/day'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { sideBySide } from '../../fields/sideBySide'
import { env } from '@/config/env'
import { EVIDENCE_TYPES } from '@/domain/report/acceptsFile'
import { whenSaved } from '../../fields/whenSaved'
import { placeInPlan } from '../../hooks/placeInPlan'
import { refuseUsedRow } from '../../hooks/refuseUsedRow'
import { startsBeforeTargets } from './startsBeforeTargets'
import { takesOnlySentFile } from './takesOnlySentFile'

/** The document that changes a plan in force: new targets and deadlines refer to it and hold from its first period on. */
export const Amendments = defineCollection({
  slug: 'amendments',
  record: 'amendments',
  ofPlan: true,
  group: 'plan',
  defaultSort: ['plan', '-documentDate'],
  admin: {
    useAsTitle: 'documentNumber',
    defaultColumns: ['documentNumber', 'documentDate', 'validFrom', 'summary', 'commune'],
  },
  upload: {
    staticDir: path.join(env.mediaDir, 'amendments'),
    mimeTypes: [...EVIDENCE_TYPES],
    pasteURL: false,
    disableLocalStorage: false,
    filesRequiredOnCreate: false,
  },
  placeOf: placeInPlan,
  hooks: {
    beforeOperation: [takesOnlySentFile],
    beforeChange: [startsBeforeTargets],
    beforeDelete: [refuseUsedRow],
  },
  fields: [
    relation({ name: 'plan', to: 'plans', required: true, defaultValue: currentPlan }),
    sideBySide(
      { name: 'documentNumber', type: 'text', required: true, maxLength: 64 },
      day({ name: 'documentDate', required: true }),
      day({ name: 'validFrom', required: true, defaultValue: dayOfCurrentPlan('planFrom') }),
    ),
    { name: 'summary', type: 'textarea', maxLength: 1000 },
    {
      name: 'targets',
      type: 'join',
      collection: 'targets',
      on: 'amendment',
      admin: {
        defaultColumns: ['indicator', 'dueOn', 'comparator', 'value', 'text', 'validFrom'],
        condition: whenSaved,
      },
    },
    {
      name: 'deadlines',
      type: 'ui',
      admin: {
        condition: whenSaved,
        components: { Field: '/src/payload/admin/DeadlineMoves#AmendmentDeadlines' },
      },
    },
    ...scope('province', 'commune'),
  ],
})
