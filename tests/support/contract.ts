import Ajv2020 from 'ajv/dist/2020'
import { openApiDocument } from '@/http/openApiDocument'
import { routes } from '@/http/routes'

type Operation = { responses: Record<string, { content: { 'application/json'?: { schema: object } } }> }

const document = openApiDocument({ routes: routes() }) as {
  paths: Record<string, Record<string, Operation>>
  components: object
}

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false })
ajv.addSchema({ $id: 'contract', components: document.components })

const operationFor = (method: string, path: string): Operation | undefined => {
  const found = Object.entries(document.paths).find(([pattern]) =>
    new RegExp(`^${pattern.replace('{id}', '[^/]+').replace('.', '\\.')}$`).test(path),
  )
  return found?.[1][method.toLowerCase()]
}

type Described = Operation['responses'][string]

const checks = new Map<Described, ReturnType<typeof ajv.compile>>()

const compile = (described: Described, answer: { schema: object }): ReturnType<typeof ajv.compile> => {
  const schema = JSON.stringify(answer.schema)
  const check = ajv.compile(JSON.parse(schema.replaceAll('#/components', 'contract#/components')) as object)
  checks.set(described, check)
  return check
}

/**
 * Holds an answer against the published contract: throws when its status is not described there or its body has
 * another shape. Paths that the contract does not describe (Payload's own) pass.
 */
export const holdToContract = (method: string, path: string, status: number, body: unknown): void => {
  const operation = operationFor(method, path)
  if (operation === undefined) return
  const described = operation.responses[String(status)]
  if (described === undefined)
    throw new Error(`${method} ${path} answered ${status}, which the contract does not know`)
  const answer = described.content['application/json']
  // A file is held against its own rules.
  if (answer === undefined) return
  const check = checks.get(described) ?? compile(described, answer)
  if (!check(body)) {
    throw new Error(
      `${method} ${path} ${status}: ${ajv.errorsText(check.errors)} in ${JSON.stringify(body).slice(0, 400)}`,
    )
  }
}
