import type { FilterOptions, FilterOptionsProps, Where } from 'payload'
import { readPlace } from '@/data/organisation/readPlace'
import { readOfferedLadders } from '@/data/workflow/readOfferedLadders'
import { dbOfRequest } from '@/data/session'
import { choosableLadders, LADDER_FIELDS, type LadderField } from '@/domain/plan/choosableLadders'
import { dayInVietnam } from '@/domain/time'
import { planEndpoints } from '@/http/plan/endpoints'
import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { choices } from '../../fields/choices'
import { day } from '../../fields/day'
import { idOf } from '../../fields/idOf'
import { formDefault } from '../../fields/formDefault'
import { inForm } from '../../fields/inForm'
import { label } from '../../fields/label'
import { onlySaved } from '../../fields/onlySaved'
import { ownCommune } from '../../fields/ownCommune'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { sideBySide } from '../../fields/sideBySide'
import { whenSaved } from '../../fields/whenSaved'
import { labelPlanRows } from '../../hooks/labelPlanRows'
import { checkReceiver } from './checkReceiver'
import { endsAfterStart } from './endsAfterStart'
import { placeOfPlan } from './placeOfPlan'
import { fillPlan } from './fillPlan'
import { keepProvinceLadders } from './keepProvinceLadders'
import { movePlan } from './movePlan'
import { refuseUsedPlan } from './refuseUsedPlan'
import { settlePlan } from './settlePlan'

const placesOf = (user: unknown): Where => {
  const commune = (user as { commune?: unknown } | null)?.commune
  return commune ? { id: { equals: commune as string } } : { kind: { equals: 'commune' } }
}

const ownUnits = ({ data }: { data: { organisation?: unknown } }): Where => {
  const commune = idOf(data?.organisation)
  return { kind: { equals: 'unit' }, ...(commune === null ? {} : { commune: { equals: commune } }) }
}

const ownPeople = ({ data }: { data: { organisation?: unknown } }): Where => {
  const commune = idOf(data?.organisation)
  return commune === null ? {} : { commune: { equals: commune } }
}

/** The only body that a plan's reports go to; told from the commune that is chosen, which a new plan has not been saved with. */
const ownProvince = async ({ data, req }: FilterOptionsProps): Promise<Where> => {
  const commune = idOf(data?.organisation)
  const place =
    commune === null
      ? null
      : await readPlace({ db: await dbOfRequest(req), record: 'organisations', id: commune })
  return place?.province ? { id: { equals: place.province } } : { kind: { equals: 'province' } }
}

/** Most plans are for the calendar year in which they are typed in. */
const dayOfThisYear = (day: '01-01' | '12-31') =>
  formDefault(() => `${dayInVietnam(new Date().toISOString()).slice(0, 4)}-${day}T12:00:00.000Z`)

/** Published ones of the kind; in a form those that the commune's plans may take. */
const ladderFor =
  (field: LadderField): FilterOptions =>
  async ({ data, req }) => {
    const documentType = LADDER_FIELDS[field]
    const published: Where = { documentType: { equals: documentType }, state: { equals: 'published' } }
    const commune = idOf(data?.organisation)
    if (!inForm(req) || commune === null) return published
    const ladders = await readOfferedLadders({ db: await dbOfRequest(req), commune })
    return { id: { in: choosableLadders({ ladders, documentType }).map(({ id }) => id) } }
  }

/** An issued plan: what is to be reached and done, by whom, and how it is reported and approved. */
export const Plans = defineCollection({
  slug: 'plans',
  record: 'plans',
  group: 'plan',
  defaultSort: '-planFrom',
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['title', 'organisation', 'documentNumber', 'planFrom', 'state'],
    listSearchableFields: ['title', 'issuer', 'documentNumber'],
  },
  placeOf: placeOfPlan,
  endpoints: planEndpoints,
  hooks: {
    beforeValidate: [fillPlan, checkReceiver, keepProvinceLadders],
    beforeChange: [movePlan],
    afterChange: [settlePlan, labelPlanRows],
    beforeDelete: [refuseUsedPlan],
  },
  fields: [
    label(),
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
              defaultValue: ownCommune,
            }),
            sideBySide(
              choice({ name: 'issuerForm', from: 'issuerForm', required: true, defaultValue: 'government' }),
              { name: 'issuer', type: 'text', maxLength: 200 },
            ),
            sideBySide(
              { name: 'documentNumber', type: 'text', maxLength: 64 },
              day({ name: 'documentDate' }),
            ),
            sideBySide(
              day({ name: 'planFrom', required: true, defaultValue: dayOfThisYear('01-01') }),
              day({
                name: 'planTo',
                required: true,
                validate: endsAfterStart,
                defaultValue: dayOfThisYear('12-31'),
              }),
            ),
            {
              name: 'legalBasis',
              type: 'array',
              maxRows: 60,
              admin: { initCollapsed: true },
              fields: [
                { name: 'text', type: 'text', required: true, maxLength: 600 },
                sideBySide({ name: 'number', type: 'text', maxLength: 64 }, day({ name: 'date' }), {
                  name: 'issuer',
                  type: 'text',
                  maxLength: 200,
                }),
              ],
            },
            { name: 'goals', type: 'richText' },
            choices({ name: 'clears', from: 'clear' }),
            sideBySide(relation({ name: 'supervisingLeader', to: 'users', among: ownPeople }), {
              name: 'decisionAuthority',
              type: 'text',
              maxLength: 200,
            }),
          ],
        },
        {
          label: 'reporting',
          fields: [
            relation({ name: 'focalUnit', to: 'organisations', among: ownUnits }),
            relation({ name: 'receiver', to: 'organisations', among: ownProvince }),
            sideBySide(
              { name: 'jumpPercent', type: 'number', min: 1, max: 1000, defaultValue: 50 },
              choice({ name: 'jumpNote', from: 'jumpNote', required: true, defaultValue: 'warn' }),
            ),
            relation({ name: 'unitLadder', to: 'workflows', among: ladderFor('unitLadder') }),
            relation({ name: 'communeLadder', to: 'workflows', among: ladderFor('communeLadder') }),
            relation({ name: 'planLadder', to: 'workflows', among: ladderFor('planLadder') }),
          ],
        },
        {
          label: 'setup',
          admin: { condition: whenSaved },
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
      admin: { position: 'sidebar', ...onlySaved },
    }),
    {
      name: 'climb',
      type: 'ui',
      admin: {
        position: 'sidebar',
        condition: whenSaved,
        components: { Field: '/src/payload/admin/PlanClimb#PlanClimb' },
      },
    },
    {
      name: 'revision',
      type: 'number',
      defaultValue: 0,
      admin: { hidden: true },
      access: { create: () => false, update: () => false },
    },
    ...scope('province', 'commune'),
  ],
})
