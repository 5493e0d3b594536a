import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { refuseUsedRow } from '../../hooks/refuseUsedRow'

/** The shared list of standard indicators, by which a province compares communes. */
export const Catalogue = defineCollection({
  slug: 'catalogue',
  record: 'catalogue',
  group: 'reference',
  defaultSort: 'code',
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'unit', 'rollupRule'],
    listSearchableFields: ['code', 'name'],
  },
  hooks: { beforeDelete: [refuseUsedRow] },
  fields: [
    { name: 'code', type: 'text', required: true, unique: true, maxLength: 40 },
    { name: 'name', type: 'text', required: true, maxLength: 600 },
    { name: 'aliases', type: 'text', hasMany: true, maxRows: 40, maxLength: 600 },
    { name: 'unit', type: 'text', maxLength: 80 },
    choice({ name: 'kind', from: 'indicatorKind', required: true, defaultValue: 'percent' }),
    choice({ name: 'direction', from: 'direction', required: true, defaultValue: 'higher' }),
    choice({ name: 'basis', from: 'basis', required: true, defaultValue: 'snapshot' }),
    { name: 'numeratorLabel', type: 'text', maxLength: 300 },
    { name: 'denominatorLabel', type: 'text', maxLength: 300 },
    choice({ name: 'rollupRule', from: 'rollupRule', required: true, defaultValue: 'average' }),
    { name: 'legalSource', type: 'text', maxLength: 300 },
  ],
})
