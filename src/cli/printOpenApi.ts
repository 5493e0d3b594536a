import { openApiDocument } from '@/http/openApiDocument'
import { routes } from '@/http/routes'

/** `openapi`: the contract as an OpenAPI document. */
export const printOpenApi = (): number => {
  process.stdout.write(`${JSON.stringify(openApiDocument({ routes: routes() }), null, 2)}\n`)
  return 0
}
