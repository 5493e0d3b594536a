import type { TextField } from 'payload'

/**
 * The title by which people find a row in lists and pickers ('I.3 Tỷ lệ …'), put together from what the row and its
 * neighbours say and kept in step with them (`data/label`). Never typed, so no form shows it.
 */
export const label = (): TextField => ({
  name: 'label',
  type: 'text',
  admin: { condition: () => false, disableBulkEdit: true },
})
