import type { FilterOptions, Where } from 'payload'
import { inForm } from './inForm'
import { placeOfUser } from './placeOfUser'

/**
 * In a form, offers the organisations of the writer's own commune (or province) instead of the whole country's.
 * `also` is what the relation asks for in any case. Whether a row may lie there is for `enforceScope` to say.
 */
export const ownPlaces =
  (also: Where | true = true): FilterOptions =>
  ({ req, user }) => {
    const { commune, province } = placeOfUser(user)
    if (!inForm(req) || (commune === null && province === null)) return also
    const own: Where =
      commune === null ? { province: { equals: province } } : { commune: { equals: commune } }
    return also === true ? own : { and: [also, own] }
  }
