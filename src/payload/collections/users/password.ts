import type { Field } from 'payload'
import { isSystem } from '@/services/access/isSystem'

/**
 * Payload's own password field, narrowed: everybody changes their own, nobody sets or changes another's. It has no
 * column (a hash is stored); `hidden` keeps it out of the form, where Payload shows its own fields for it.
 */
export const password = (): Field => ({
  name: 'password',
  type: 'text',
  virtual: true,
  hidden: true,
  access: {
    read: () => false,
    create: ({ req }) => isSystem(req),
    update: ({ req, id }) => isSystem(req) || (req.user !== null && String(req.user.id) === String(id)),
  },
})
