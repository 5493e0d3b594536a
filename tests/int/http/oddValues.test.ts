import type { Field } from 'payload'
import { openApp, type TestApp } from '../../support/openApp'

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'odd_values' })
}, 120_000)
afterAll(() => app.close())

const as = 'quantri@sauro.demo'
const ODD = [{ what: { of: [] } }, ['x', {}], [[1]], 12.5, true, '', '\u0000', 'x'.repeat(300), '2026-02-31']

/** Where in a record a value is held: field names, and 0 for the first row of a list. */
const pathsOf = (fields: readonly Field[], before: readonly string[] = []): string[][] =>
  fields.flatMap((field): string[][] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => pathsOf(tab.fields, before))
    // Rows of another record, shown here and not sent.
    if (field.type === 'ui' || field.type === 'join') return []
    if (!('name' in field) || field.name === undefined)
      return 'fields' in field ? pathsOf(field.fields, before) : []
    const here = [...before, field.name]
    if (field.type === 'group') return [here, ...pathsOf(field.fields, here)]
    return field.type === 'array' ? [here, ...pathsOf(field.fields, [...here, '0'])] : [here]
  })

const bodyOf = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight<unknown>((inner, key) => (key === '0' ? [inner] : { [key]: inner }), value)

it('a value of another kind than its field gets a clear answer in every record, and is never kept', async () => {
  const odd: string[] = []
  for (const { slug, fields } of app.payload.config.collections) {
    const { docs } = await app.payload.find({ collection: slug, limit: 1, overrideAccess: true })
    for (const path of docs.length === 0 ? [] : pathsOf(fields)) {
      for (const value of ODD) {
        const { status } = await app.ask('PATCH', `/api/${slug}/${docs[0]!.id}`, {
          as,
          body: bodyOf(path, value),
        })
        if (status >= 500 || (status === 200 && typeof value === 'object'))
          odd.push(`${slug}.${path.join('.')} = ${JSON.stringify(value).slice(0, 20)}: ${status}`)
      }
    }
  }
  expect(odd).toEqual([])
}, 300_000)
