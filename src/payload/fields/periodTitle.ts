import type { UIField } from 'payload'

/** Writes the period of a document as its title; takes no room in the form. */
export const periodTitle = (): UIField => ({
  name: 'periodTitle',
  type: 'ui',
  admin: {
    components: { Field: '/src/payload/admin/PeriodTitle#PeriodTitle' },
    disableListColumn: true,
    disableBulkEdit: true,
  },
})
