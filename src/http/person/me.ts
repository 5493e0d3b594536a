import { z } from 'zod'
import { vocabulary } from '@/domain/vocabulary'
import { readMe } from '@/services/person/readMe'
import { route } from '../route'
import { id } from '../schemas'

export const me = route({
  method: 'get',
  path: '/me',
  summary: 'Who is logged in, and in which positions',
  answer: z.object({
    user: z.object({ id, name: z.string(), email: z.string(), language: z.enum(vocabulary.language) }),
    positions: z.array(
      z.object({
        position: id,
        title: z.string(),
        role: z.enum(vocabulary.role),
        organisation: id.nullable(),
        organisationName: z.string().nullable(),
      }),
    ),
    isAdministrator: z.boolean(),
    home: z.string(),
  }),
  handle: ({ db, actor }) => readMe({ db, actor }),
})
