import type { Field } from 'payload'
import { isSystem } from '@/services/access/isSystem'
import { isOwnAccount } from './isOwnAccount'

/**
 * Payload's own password field, narrowed: everybody changes their own, nobody sets or changes another's. It has no
 * column (a hash is stored) and is never answered; the form then shows Payload's own fields only where they serve.
 */
export const password = (): Field => ({
  name: 'password',
  type: 'text',
  virtual: true,
  hidden: true,
  access: {
    create: ({ req }) => isSystem(req),
    update: (args) => isSystem(args.req) || isOwnAccount(args),
  },
})
