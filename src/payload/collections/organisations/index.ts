import type { Option, PayloadRequest, Where } from 'payload'
import { defineCollection } from '../defineCollection'
import { choice } from '../../fields/choice'
import { day } from '../../fields/day'
import { inForm } from '../../fields/inForm'
import { ownCommune } from '../../fields/ownCommune'
import { ownPlaces } from '../../fields/ownPlaces'
import { placeOfUser } from '../../fields/placeOfUser'
import { relation } from '../../fields/relation'
import { scope } from '../../fields/scope'
import { placeOfOrganisation } from './placeOfOrganisation'
import { keepCurrentName } from './keepCurrentName'
import { refuseOwnAncestor } from './refuseOwnAncestor'
import { renameInTitles } from './renameInTitles'
import { settleOwnPlace } from './settleOwnPlace'
import { refuseUsedRow } from '../../hooks/refuseUsedRow'

/** Who looks after one commune adds units to it; a form offers them nothing else. */
const makesUnitsOnly = (req: PayloadRequest): boolean => inForm(req) && placeOfUser(req.user).commune !== null

const kindOf = (option: Option): string => (typeof option === 'string' ? option : option.value)

/** The list shows the part of the tree that a person looks after; the whole country is for those who look after it. */
const ownTree = (user: unknown): Where | null => {
  const { commune, province } = placeOfUser(user)
  if (commune !== null) return { commune: { equals: commune } }
  return province === null ? null : { province: { equals: province } }
}

/** The tree of the state: provinces, their communes, and the units that report. */
export const Organisations = defineCollection({
  slug: 'organisations',
  record: 'organisations',
  group: 'people',
  defaultSort: 'name',
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'unitType', 'adminCode', 'parent'],
    listSearchableFields: ['name', 'shortName', 'adminCode', 'searchKey'],
    components: { beforeListTable: ['/src/payload/admin/StaffEntry#StaffEntry'] },
    baseFilter: ({ req }) => ownTree(req.user),
  },
  placeOf: placeOfOrganisation,
  hooks: {
    beforeChange: [refuseOwnAncestor, keepCurrentName],
    afterChange: [settleOwnPlace, renameInTitles],
    beforeDelete: [refuseUsedRow],
  },
  fields: [
    {
      name: 'ways',
      type: 'ui',
      admin: {
        components: { Field: '/src/payload/admin/OrganisationWays#OrganisationWays' },
        disableListColumn: true,
        disableBulkEdit: true,
      },
    },
    { name: 'name', type: 'text', required: true, maxLength: 200, index: true },
    choice({
      name: 'kind',
      from: 'organisationKind',
      required: true,
      index: true,
      defaultValue: 'unit',
      filterOptions: ({ data, options, req }) =>
        data.id === undefined && makesUnitsOnly(req)
          ? options.filter((option) => kindOf(option) === 'unit')
          : options,
    }),
    relation({
      name: 'parent',
      to: 'organisations',
      among: ownPlaces(),
      defaultValue: ownCommune,
      admin: { condition: (data) => data.kind !== 'province' },
    }),
    choice({ name: 'unitType', from: 'unitType', admin: { condition: (data) => data.kind === 'unit' } }),
    { name: 'shortName', type: 'text', maxLength: 40, index: true },
    { name: 'aliases', type: 'text', hasMany: true, maxRows: 40, maxLength: 200 },
    relation({
      name: 'reportsThrough',
      to: 'organisations',
      among: ({ data }) =>
        data?.commune ? { commune: { equals: data.commune }, kind: { equals: 'unit' } } : true,
      admin: { condition: (data) => data.unitType === 'external' },
    }),
    {
      type: 'collapsible',
      label: 'official',
      admin: { initCollapsed: true },
      fields: [
        { name: 'adminCode', type: 'text', unique: true, maxLength: 10 },
        { name: 'otherCodes', type: 'text', hasMany: true, maxRows: 5, maxLength: 10 },
        choice({ name: 'communeType', from: 'communeType' }),
        {
          name: 'names',
          type: 'array',
          maxRows: 20,
          fields: [
            { name: 'name', type: 'text', required: true, maxLength: 200 },
            choice({ name: 'communeType', from: 'communeType' }),
            day({ name: 'from', required: true }),
            day({ name: 'to' }),
          ],
        },
        day({ name: 'closedOn' }),
        relation({ name: 'successor', to: 'organisations' }),
      ],
    },
    { name: 'searchKey', type: 'text', index: true, admin: { hidden: true } },
    ...scope('province', 'commune'),
  ],
})
