import { z } from 'zod'
import { openApiDocument } from '../openApiDocument'
import { route, type Route } from '../route'

/** The contract describing itself; it takes the list it stands in. */
export const openapi = (routes: () => readonly Route[]): Route =>
  route({
    method: 'get',
    path: '/openapi.json',
    summary: 'This contract, as OpenAPI 3.1',
    isPublic: true,
    answer: z.record(z.string(), z.unknown()),
    handle: async () => openApiDocument({ routes: routes() }),
  })
