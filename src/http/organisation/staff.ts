import { z } from 'zod'
import { vocabulary } from '@/domain/vocabulary'
import { makeStaff } from '@/services/organisation/makeStaff'
import { route } from '../route'
import { id } from '../schemas'

/** What is empty or misspelt in a form is for the rules to name, field by field; here only how much fits. */
export const staff = route({
  method: 'post',
  path: '/staff',
  summary:
    'Makes people with posts and invitations, in a new unit of a commune or in an organisation that is there',
  writes: true,
  isLimited: true,
  body: z.strictObject({
    organisation: id,
    unit: z.strictObject({ name: z.string().max(200), unitType: z.enum(vocabulary.unitType) }).optional(),
    people: z
      .array(
        z.strictObject({
          name: z.string().max(120),
          email: z.string().max(200),
          role: z.enum(vocabulary.role),
        }),
      )
      .max(30),
  }),
  answer: z.object({
    organisation: id,
    people: z.array(z.object({ id, appointment: id, state: z.enum(vocabulary.appointmentState) })),
  }),
  handle: ({ req, db, actor, body, now }) => makeStaff({ req, db, actor, order: body, now }),
})
