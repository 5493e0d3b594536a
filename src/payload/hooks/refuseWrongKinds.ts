import type { CollectionBeforeOperationHook, Field, SelectField } from 'payload'
import { isId } from '@/domain/isId'
import { isStorableText } from '@/domain/isStorableText'
import { isCalendarDay } from '@/domain/period/isCalendarDay'
import { unstorablePath } from '@/domain/unstorablePath'
import { refuseWith } from '@/services/RefusalError'

type Values = Record<string, unknown>

const isText = (value: unknown): boolean => typeof value === 'string' && isStorableText(value)
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)
const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isReference = (value: unknown): boolean => typeof value === 'string' && isId(value)

/** As ISO day or moment, of a day that exists. Services pass dates as such. */
const isMoment = (value: unknown): boolean => {
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  return (
    typeof value === 'string' &&
    !Number.isNaN(Date.parse(value)) &&
    isCalendarDay({ text: value.slice(0, 10) })
  )
}

/** Rich text as its editor keeps it. */
const isRichText = (value: unknown): boolean =>
  isObject(value) &&
  isObject(value.root) &&
  Array.isArray(value.root.children) &&
  unstorablePath(value) === null

const kinds: Partial<Record<Field['type'], (value: unknown) => boolean>> = {
  text: isText,
  textarea: isText,
  email: isText,
  number: isNumber,
  checkbox: (value) => typeof value === 'boolean',
  date: isMoment,
  relationship: isReference,
  upload: isReference,
  richText: isRichText,
}

const isOneOf =
  ({ options }: SelectField) =>
  (value: unknown): boolean =>
    options.some((option) => (typeof option === 'string' ? option : option.value) === value)

/** An empty number field clears. */
const isCleared = (field: Field, value: unknown): boolean =>
  value === undefined || value === null || (field.type === 'number' && value === '')

/** Where something of another kind was sent than the field holds, by path. */
const wrongKinds = (fields: readonly Field[], data: Values, path: readonly string[] = []): string[] =>
  fields.flatMap((field): string[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => {
        if (!('name' in tab) || !tab.name) return wrongKinds(tab.fields, data, path)
        return insideOf(tab.fields, data[tab.name], [...path, tab.name])
      })
    if (!('name' in field) || !field.name)
      return 'fields' in field ? wrongKinds(field.fields, data, path) : []
    const value = data[field.name]
    const here = [...path, field.name]
    if (isCleared(field, value)) return []
    if (field.type === 'group') return insideOf(field.fields, value, here)
    if (field.type === 'array')
      return Array.isArray(value)
        ? value.flatMap((row, index) => insideOf(field.fields, row, [...here, String(index)]))
        : [here.join('.')]
    const isKind = field.type === 'select' ? isOneOf(field) : kinds[field.type]
    if (isKind === undefined) return []
    const hasMany = 'hasMany' in field && field.hasMany === true
    const isRight = hasMany ? Array.isArray(value) && value.every(isKind) : isKind(value)
    return isRight ? [] : [here.join('.')]
  })

const insideOf = (fields: readonly Field[], value: unknown, path: readonly string[]): string[] => {
  if (value === undefined || value === null) return []
  return isObject(value) ? wrongKinds(fields, value, path) : [path.join('.')]
}

/**
 * What is sent for a field is of the kind the field holds, or it is refused by name. Payload reads a number out of any
 * text, keeps an object as text and a list's first characters as a choice, or leaves the failure to the database.
 */
export const refuseWrongKinds: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  const data: unknown = (args as { data?: unknown }).data
  if (!isObject(data)) return args
  const isWrite = operation === 'create' || operation === 'update' || operation === 'updateByID'
  const path = isWrite ? wrongKinds(collection.fields, data)[0] : unstorablePath(data)
  if (path !== undefined && path !== null) refuseWith({ kind: 'shape', code: 'invalid_value', path })
  return args
}
