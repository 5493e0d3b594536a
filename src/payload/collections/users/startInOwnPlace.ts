import type { CollectionBeforeValidateHook } from 'payload'
import { placeOfUser } from '../../fields/placeOfUser'

/** A new person for whom no organisation was named belongs to the commune, or else the province, of whoever adds them. */
export const startInOwnPlace: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (operation !== 'create' || data?.organisation) return data
  const { commune, province } = placeOfUser(req.user)
  return { ...data, organisation: commune ?? province ?? undefined }
}
