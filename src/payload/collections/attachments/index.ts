import { defineCollection } from '../defineCollection'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { env } from '@/config/env'
import { EVIDENCE_TYPES } from '@/domain/report/acceptsFile'
import { checkFile } from './checkFile'
import { followReach } from './followReach'
import { keepSubmitted } from './keepSubmitted'
import { nameUploader } from './nameUploader'
import { placeOfAttachment } from './placeOfAttachment'

/** Evidence for a report's row. Who may see it follows from the report. */
export const Attachments = defineCollection({
  slug: 'attachments',
  record: 'attachments',
  group: 'work',
  defaultSort: '-createdAt',
  admin: { useAsTitle: 'filename', defaultColumns: ['filename', 'report', 'indicator', 'task', 'createdAt'] },
  upload: {
    staticDir: env.mediaDir,
    mimeTypes: [...EVIDENCE_TYPES],
    pasteURL: false,
    disableLocalStorage: false,
  },
  access: { update: () => false },
  placeOf: placeOfAttachment,
  hooks: {
    beforeOperation: [checkFile],
    beforeChange: [nameUploader, followReach],
    beforeDelete: [keepSubmitted],
  },
  fields: [
    relation({ name: 'report', to: 'reports', required: true }),
    relation({ name: 'indicator', to: 'indicators' }),
    relation({ name: 'task', to: 'tasks' }),
    relation({ name: 'extraField', to: 'extra-fields' }),
    { name: 'description', type: 'text', maxLength: 300 },
    relation({ name: 'uploadedBy', to: 'users', admin: { readOnly: true, position: 'sidebar' } }),
    { name: 'reachedProvince', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
    ...scope('province', 'commune', 'unit'),
  ],
})
