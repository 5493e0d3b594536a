import type { Field } from 'payload'
import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { periodTitle } from '../../fields/periodTitle'
import { readDay } from '../../fields/readDay'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { reportOrder } from '@/domain/report/reportOrder'
import { sideBySide } from '../../fields/sideBySide'
import { reportEndpoints } from '@/http/report/endpoints'
import { readReports } from './readReports'

const readOnly = { readOnly: true }
const text = (name: string): Field => ({
  name,
  type: 'text',
  admin: readOnly,
  index: name.startsWith('period'),
})
const moment = (name: string): Field => ({
  name,
  type: 'date',
  admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
})

/** A unit's or a commune's report of one period. Written only by services and the approval ladder, read here. */
export const Reports = defineCollection({
  slug: 'reports',
  record: 'reports',
  ofPlan: true,
  group: 'work',
  defaultSort: [...reportOrder],
  admin: {
    useAsTitle: 'periodKey',
    defaultColumns: ['organisation', 'periodKey', 'level', 'state', 'dueAt', 'commune'],
    listSearchableFields: ['periodKey', 'documentNumber'],
    components: { Description: '/src/payload/admin/ReportDescription#ReportDescription' },
  },
  indexes: [{ fields: ['plan', 'organisation', 'periodKey', 'version'], unique: true }],
  access: { read: readReports, create: () => false, update: () => false, delete: () => false },
  endpoints: reportEndpoints,
  fields: [
    // Before the tabs: Payload draws only the tab that is open.
    periodTitle(),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'report',
          fields: [
            relation({ name: 'plan', to: 'plans', required: true, admin: readOnly }),
            relation({ name: 'organisation', to: 'organisations', required: true, admin: readOnly }),
            relation({ name: 'period', to: 'reporting-periods', required: true, admin: readOnly }),
            choice({ name: 'level', from: 'reportLevel', required: true, admin: readOnly, index: true }),
            sideBySide(
              {
                ...text('periodKey'),
                admin: { ...readOnly, components: { Cell: '/src/payload/admin/PeriodCell#PeriodCell' } },
              } as Field,
              readDay({ name: 'periodStart', index: true }),
              readDay({ name: 'periodEnd', index: true }),
            ),
            moment('dueAt'),
            {
              type: 'row',
              fields: [
                choice({
                  name: 'state',
                  from: 'reportState',
                  required: true,
                  defaultValue: 'draft',
                  index: true,
                  admin: readOnly,
                }),
                {
                  ...text('step'),
                  admin: {
                    ...readOnly,
                    disableListColumn: true,
                    components: { Field: '/src/payload/admin/StepField#StepField' },
                  },
                } as Field,
              ],
            },
            {
              type: 'row',
              fields: [
                { name: 'revision', type: 'number', required: true, defaultValue: 0, admin: readOnly },
                { name: 'version', type: 'number', required: true, defaultValue: 1, admin: readOnly },
                { name: 'isCurrent', type: 'checkbox', defaultValue: true, admin: readOnly },
              ],
            },
            relation({ name: 'supersedes', to: 'reports', admin: readOnly }),
            { name: 'reachedProvince', type: 'checkbox', defaultValue: false, index: true, admin: readOnly },
            sideBySide(text('documentNumber'), readDay({ name: 'issuedDate' }), text('signer')),
          ],
        },
        {
          label: 'narrative',
          fields: [
            {
              name: 'narrative',
              type: 'group',
              fields: ['results', 'difficulties', 'proposals', 'nextSteps'].map((name): Field => ({
                name,
                type: 'textarea',
                admin: readOnly,
              })),
            },
            { name: 'nothingToReport', type: 'checkbox', defaultValue: false, admin: readOnly },
          ],
        },
        {
          label: 'values',
          fields: [
            {
              name: 'values',
              type: 'ui',
              admin: { components: { Field: '/src/payload/admin/ReportValues#ReportValues' } },
            },
          ],
        },
        {
          label: 'trail',
          fields: [
            {
              name: 'trail',
              type: 'ui',
              admin: { components: { Field: '/src/payload/admin/ReportTrail#ReportTrail' } },
            },
          ],
        },
      ],
    },
    ...scope('province', 'commune', 'unit'),
  ],
})
