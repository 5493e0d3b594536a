import { z } from 'zod'
import packageFile from '../../package.json' with { type: 'json' }
import type { Route } from './route'
import { errors } from './schemas'

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> => {
  const { $schema: _draft, ...json } = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
  })
  return json
}

/** A file cannot be said in a schema of JSON: it goes as a part of a form. */
const withoutFile = (schema: Record<string, unknown>): Record<string, unknown> => {
  const { file: _file, ...properties } = schema.properties as Record<string, unknown>
  return { ...schema, properties }
}

const asForm = (schema: Record<string, unknown>) => ({
  'multipart/form-data': {
    schema: {
      ...schema,
      properties: { ...(schema.properties as object), file: { type: 'string', format: 'binary' } },
    },
  },
})

const requestContent = (route: Route): Record<string, unknown> => {
  const schema = schemaOf(route.body!, 'input')
  return route.form === undefined ? json(schema) : { ...json(withoutFile(schema)), ...asForm(schema) }
}

const json = (schema: unknown) => ({ 'application/json': { schema } })

const parameters = (route: Route): unknown[] => [
  ...(route.path.includes(':id')
    ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }]
    : []),
  ...queryParameters(route),
  ...(route.writes
    ? [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: { type: 'string', minLength: 1, maxLength: 200 },
        },
      ]
    : []),
]

const queryParameters = (route: Route): unknown[] => {
  if (!route.query) return []
  const { properties = {}, required = [] } = schemaOf(route.query, 'input') as {
    properties?: Record<string, unknown>
    required?: string[]
  }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

const refusals = (route: Route): [string, string][] => {
  const possible: [string, string, boolean][] = [
    ['400', 'Not of the right shape', route.body !== undefined || route.query !== undefined],
    ['401', 'Not logged in', route.isPublic !== true],
    ['403', 'Not yours to do', route.writes !== undefined],
    ['404', 'Out of sight, or not there', route.sight !== undefined],
    ['409', 'Read at an older revision, or busy', route.writes !== undefined],
    ['413', 'Too large', route.writes !== undefined],
    ['422', 'A rule says no', route.writes !== undefined || route.query !== undefined],
    ['429', 'Too often', route.isLimited === true],
  ]
  return possible.filter(([, , applies]) => applies).map(([status, description]) => [status, description])
}

const contentOf = (route: Route): Record<string, unknown> =>
  route.file === undefined
    ? json(schemaOf(route.answer, 'output'))
    : Object.fromEntries(route.file.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]))

const operation = (route: Route) => ({
  summary: route.summary,
  security: route.isPublic ? [] : [{ token: [] }, { cookie: [] }],
  parameters: parameters(route),
  ...(route.body ? { requestBody: { required: true, content: requestContent(route) } } : {}),
  responses: {
    '200': { description: 'Done', content: contentOf(route) },
    ...Object.fromEntries(
      refusals(route).map(([status, description]) => [
        status,
        { description, content: json({ $ref: '#/components/schemas/Errors' }) },
      ]),
    ),
  },
})

/** The contract as OpenAPI 3.1, made from the very schemas that the routes check with. */
export const openApiDocument = ({ routes }: { routes: readonly Route[] }): Record<string, unknown> => {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    const path = `/api${route.path.replace(':id', '{id}')}`
    paths[path] = { ...paths[path], [route.method]: operation(route) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Sáu Rõ', version: packageFile.version, license: { name: 'MIT', identifier: 'MIT' } },
    paths,
    components: {
      schemas: { Errors: schemaOf(errors, 'output') },
      securitySchemes: {
        token: { type: 'apiKey', in: 'header', name: 'Authorization', description: 'JWT <token>' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'payload-token' },
      },
    },
  }
}
