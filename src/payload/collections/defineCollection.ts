import type { CollectionConfig, CollectionSlug, Field, FieldHook } from 'payload'
import { isAdministrator } from '@/domain/access/isAdministrator'
import type { Actor } from '@/domain/access/actor'
import type { RecordName } from '@/domain/access/policy'
import { scopeOf } from '@/domain/access/scopeOf'
import { adminLabel, adminWords } from '@/i18n/adminLabel'
import { policyAccess } from '../access/policyAccess'
import { auditChange, auditDelete } from '../hooks/audit'
import { checkHidden } from '../hooks/checkHidden'
import { cleanText } from '../hooks/cleanText'
import { enforceScope, type PlaceOf } from '../hooks/enforceScope'
import { lockPlanBeforeChange, lockPlanBeforeDelete } from '../hooks/lockPlanRows'
import { rememberPlanEditor, rememberPlanEditorAfterDelete } from '../hooks/rememberPlanEditor'
import { refuseHiddenOrder } from '../hooks/refuseHiddenOrder'
import { refuseUnknownFields } from '../hooks/refuseUnknownFields'
import { refuseWrongKinds } from '../hooks/refuseWrongKinds'

type Definition = Omit<CollectionConfig, 'slug' | 'labels' | 'access' | 'fields'> & {
  slug: CollectionSlug
  record: RecordName
  group: 'work' | 'plan' | 'people' | 'reference'
  fields: Field[]
  placeOf?: PlaceOf
  /** Its rows belong to plans: the list can be narrowed to one of them, and changes to rows of one take turns. */
  ofPlan?: true
  access?: CollectionConfig['access']
}

/** Labels and help texts come from `admin.json` by the field's path; a field that says its own keeps it. */
const worded = (fields: readonly Field[], path: readonly string[]): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'tabs') {
      return {
        ...field,
        tabs: field.tabs.map((tab) => ({
          ...tab,
          label: adminLabel('tabs', String(tab.label)),
          fields: worded(tab.fields, 'name' in tab && tab.name ? [...path, tab.name] : path),
        })),
      } as Field
    }
    if (!('name' in field) || !field.name) {
      const titled = field.type === 'collapsible' ? { label: adminLabel('tabs', String(field.label)) } : {}
      return 'fields' in field
        ? ({ ...field, ...titled, fields: worded(field.fields, path) } as Field)
        : field
    }
    const here = [...path, field.name]
    const help = adminWords(...here, 'help')
    const { hooks } = field as { hooks?: { beforeChange?: FieldHook[] } }
    const isList = field.type === 'text' && field.hasMany === true
    return {
      ...field,
      label: 'label' in field && field.label !== undefined ? field.label : adminLabel(...here, 'label'),
      ...(field.type === 'array'
        ? { labels: { singular: adminLabel(...here, 'row'), plural: adminLabel(...here, 'label') } }
        : {}),
      admin: {
        ...field.admin,
        ...(help ? { description: help } : {}),
        ...(isList
          ? {
              placeholder: adminLabel('forms', 'typeAndEnter'),
              components: { ...field.admin?.components, Cell: '/src/payload/admin/TextsCell#TextsCell' },
            }
          : {}),
      },
      ...('fields' in field ? { fields: worded(field.fields, here) } : {}),
      ...(field.admin?.condition
        ? { hooks: { ...hooks, beforeChange: [...(hooks?.beforeChange ?? []), checkHidden] } }
        : {}),
    } as Field
  })

const mayRead = (record: RecordName, user: unknown): boolean => {
  const actor = user as { id: string; appointments?: Actor['appointments'] } | null
  if (!actor) return false
  const held: Actor = { person: actor.id, appointments: actor.appointments ?? [] }
  return isAdministrator(held) && scopeOf({ actor: held, record, operation: 'read' }) !== false
}

/**
 * A collection that denies what the policy table does not grant: access, scope on every write, clean text, an
 * audit trail and words in both languages. Payload's own default would let any logged-in user do everything.
 */
export const defineCollection = ({
  record,
  group,
  fields,
  placeOf,
  ofPlan,
  access,
  hooks,
  admin,
  ...rest
}: Definition): CollectionConfig => ({
  timestamps: true,
  lockDocuments: false,
  enableQueryPresets: false,
  disableDuplicate: true,
  ...rest,
  labels: {
    singular: adminLabel('collections', rest.slug, 'singular'),
    plural: adminLabel('collections', rest.slug, 'plural'),
  },
  access: {
    read: policyAccess(record, 'read'),
    create: policyAccess(record, 'create'),
    update: policyAccess(record, 'update'),
    delete: policyAccess(record, 'delete'),
    readVersions: () => false,
    unlock: policyAccess(record, 'unlock'),
    ...access,
  },
  admin: {
    group: adminLabel('groups', group),
    enableListViewSelectAPI: true,
    hideAPIURL: true,
    description: adminWords('collections', rest.slug, 'help'),
    pagination: { defaultLimit: 50, limits: [25, 50, 100] },
    ...admin,
    components: {
      ...(ofPlan ? { beforeListTable: ['/src/payload/admin/PlanFilter#PlanFilter'] } : {}),
      ...admin?.components,
      edit: {
        beforeDocumentControls: ['/src/payload/admin/NewTitle#NewTitle'],
        ...admin?.components?.edit,
      },
    },
    hidden: ({ user }) => !mayRead(record, user),
  },
  hooks: {
    ...hooks,
    beforeOperation: [
      refuseUnknownFields,
      refuseWrongKinds,
      refuseHiddenOrder,
      ...(hooks?.beforeOperation ?? []),
    ],
    beforeValidate: [cleanText, ...(hooks?.beforeValidate ?? [])],
    beforeChange: [
      ...(placeOf ? [enforceScope(record, placeOf)] : []),
      ...(ofPlan ? [lockPlanBeforeChange] : []),
      ...(hooks?.beforeChange ?? []),
    ],
    beforeDelete: [...(ofPlan ? [lockPlanBeforeDelete] : []), ...(hooks?.beforeDelete ?? [])],
    afterChange: [
      auditChange,
      ...(ofPlan || rest.slug === 'plans' ? [rememberPlanEditor] : []),
      ...(hooks?.afterChange ?? []),
    ],
    afterDelete: [
      auditDelete,
      ...(ofPlan ? [rememberPlanEditorAfterDelete] : []),
      ...(hooks?.afterDelete ?? []),
    ],
  },
  fields: worded(fields, ['collections', rest.slug, 'fields']),
})
