import type { Where } from 'payload'
import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { day } from '../../fields/day'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { endsAfterStart } from './endsAfterStart'
import { placeOfPlan } from './placeOfPlan'
import { fillPlan } from './fillPlan'
import { movePlan } from './movePlan'
import { refuseUsedPlan } from './refuseUsedPlan'
import { settlePlan } from './settlePlan'

const placesOf = (user: unknown): Where => {
  const commune = (user as { commune?: unknown } | null)?.commune
  return commune ? { id: { equals: commune as string } } : { kind: { equals: 'commune' } }
}

const ownUnits = ({ data }: { data: { commune?: unknown } }): Where =>
  data?.commune
    ? { commune: { equals: data.commune as string }, kind: { equals: 'unit' } }
    : { kind: { equals: 'unit' } }

const ladderFor = (documentType: string) => () => ({
  documentType: { equals: documentType },
  state: { equals: 'published' },
})

/** An issued plan: what is to be reached and done, by whom, and how it is reported and approved. */
export const Plans = defineCollection({
  slug: 'plans',
  record: 'plans',
  group: 'plan',
  defaultSort: '-planFrom',
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'organisation', 'documentNumber', 'planFrom', 'state'],
  },
  placeOf: placeOfPlan,
  hooks: {
    beforeValidate: [fillPlan],
    beforeChange: [movePlan],
    afterChange: [settlePlan],
    beforeDelete: [refuseUsedPlan],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'document',
          fields: [
            { name: 'title', type: 'text', required: true, maxLength: 400 },
            relation({
              name: 'organisation',
              to: 'organisations',
              required: true,
              among: ({ user }) => placesOf(user),
            }),
            choice({ name: 'issuerForm', from: 'issuerForm', required: true, defaultValue: 'government' }),
            { name: 'issuer', type: 'text', maxLength: 200 },
            { name: 'documentNumber', type: 'text', maxLength: 64 },
            day({ name: 'documentDate' }),
            {
              type: 'row',
              fields: [
                day({ name: 'planFrom', required: true }),
                day({ name: 'planTo', required: true, validate: endsAfterStart }),
              ],
            },
            {
              name: 'legalBasis',
              type: 'array',
              maxRows: 60,
              admin: { initCollapsed: true },
              fields: [
                { name: 'text', type: 'text', required: true, maxLength: 600 },
                { name: 'number', type: 'text', maxLength: 64 },
                day({ name: 'date' }),
                { name: 'issuer', type: 'text', maxLength: 200 },
              ],
            },
            { name: 'goals', type: 'richText' },
          ],
        },
        {
          label: 'reporting',
          fields: [
            relation({ name: 'focalUnit', to: 'organisations', among: ownUnits }),
            relation({ name: 'receiver', to: 'organisations', among: { kind: { equals: 'province' } } }),
            relation({ name: 'unitLadder', to: 'workflows', among: ladderFor('unit_report') }),
            relation({ name: 'communeLadder', to: 'workflows', among: ladderFor('commune_report') }),
          ],
        },
        {
          label: 'setup',
          fields: [
            {
              name: 'readiness',
              type: 'ui',
              admin: { components: { Field: '/src/payload/admin/PlanReadiness#PlanReadiness' } },
            },
          ],
        },
      ],
    },
    choice({
      name: 'state',
      from: 'planState',
      required: true,
      defaultValue: 'draft',
      index: true,
      admin: { position: 'sidebar' },
    }),
    ...scope('province', 'commune'),
  ],
})
