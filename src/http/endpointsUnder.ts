import type { Endpoint } from 'payload'
import type { Route } from './route'
import { serve } from './serve'

/** Routes as Payload endpoints; those of a collection are given without its own first segment, as Payload wants them. */
export const endpointsUnder = (slug: string | null, routes: readonly Route[]): Endpoint[] =>
  routes.map((route) => ({
    method: route.method,
    path: slug === null ? route.path : route.path.replace(`/${slug}`, ''),
    handler: serve(route),
  }))
