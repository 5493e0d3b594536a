import type { CollectionBeforeChangeHook } from 'payload'

/** Who added a piece of evidence stays with it. */
export const nameUploader: CollectionBeforeChangeHook = ({ data, req }) => ({
  ...data,
  uploadedBy: req.user?.id ?? null,
})
