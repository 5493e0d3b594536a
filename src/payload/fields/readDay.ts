import type { TextField } from 'payload'

type Options = { name: string; index?: true; admin?: { className?: string } }

/** A calendar day 'YYYY-MM-DD' that the server writes: shown as '05/02/2026', never typed. */
export const readDay = ({ admin, ...field }: Options): TextField => ({
  ...field,
  type: 'text',
  admin: {
    ...admin,
    readOnly: true,
    components: { Cell: '/src/payload/admin/DayCell#DayCell', Field: '/src/payload/admin/DayField#DayField' },
  },
})
