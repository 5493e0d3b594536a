import { isId } from '@/domain/isId'
import { isStorableText } from '@/domain/isStorableText'
import { reportOrder } from '@/domain/report/reportOrder'
import { vocabulary } from '@/domain/vocabulary'
import { listedFields, type ListedField, type PageAsked } from '@/data/report/readReportPage'

const known = ['where', 'sort', 'limit', 'page', 'depth']

const fits: Record<(typeof listedFields)[ListedField], (value: string) => boolean> = {
  uuid: isId,
  enum_report_level: (value) => (vocabulary.reportLevel as readonly string[]).includes(value),
  enum_report_state: (value) => (vocabulary.reportState as readonly string[]).includes(value),
  varchar: isStorableText,
  boolean: (value) => value === 'true' || value === 'false',
}

const isField = (name: string): name is ListedField => Object.hasOwn(listedFields, name)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `{ equals: 'a' }` or `{ in: 'a,b' }`, one operator alone; null for any other. */
const valuesOf = (condition: unknown): string[] | null => {
  if (!isRecord(condition)) return null
  const [[operator, value] = [], ...more] = Object.entries(condition)
  if (more.length > 0) return null
  if (operator === 'equals') return typeof value === 'string' ? [value] : null
  if (operator !== 'in') return null
  const list = typeof value === 'string' ? value.split(',') : value
  return Array.isArray(list) && list.every((one) => typeof one === 'string') ? list : null
}

const filtersOf = (where: unknown): PageAsked['filters'] | null => {
  if (where === undefined) return []
  if (!isRecord(where)) return null
  const filters = Object.entries(where).map(([field, condition]) => {
    const values = valuesOf(condition)
    return isField(field) && values !== null && values.every(fits[listedFields[field]])
      ? { field, values }
      : null
  })
  return filters.every((filter) => filter !== null) ? filters : null
}

const sortOf = (sort: unknown): PageAsked['sort'] | null => {
  if (typeof sort !== 'string') return null
  const order = sort.split(',').map((one) => {
    const field = one.replace(/^-/, '')
    return isField(field) ? { field, isDescending: one.startsWith('-') } : null
  })
  return order.every((one) => one !== null) ? order : null
}

/**
 * What a listing of reports asks for, read from its query; null when it asks for more than fields with given values,
 * fields to sort by and a page of flat documents.
 */
export const readListing = (query: Readonly<Record<string, unknown>>): PageAsked | null => {
  const { where, sort = reportOrder.join(), limit = '10', page = '1', depth = '0' } = query
  const [filters, order] = [filtersOf(where), sortOf(sort)]
  const isPlain = Object.keys(query).every((name) => known.includes(name)) && depth === '0'
  const isPage = [limit, page].every((one) => typeof one === 'string' && /^[1-9]\d{0,8}$/.test(one))
  if (!isPlain || !isPage || filters === null || order === null) return null
  return { filters, sort: order, limit: Number(limit), page: Number(page) }
}
