import { z } from 'zod'
import { vocabulary } from '@/domain/vocabulary'
import { dayInVietnam } from '@/domain/time'
import { giveDelegation } from '@/services/delegation/giveDelegation'
import { listDelegations } from '@/services/delegation/listDelegations'
import { seeDelegation } from '@/services/delegation/seeDelegation'
import { takeDelegationBack } from '@/services/delegation/takeDelegationBack'
import { route } from '../route'
import { day, id, moment } from '../schemas'

const documentTypes = z.array(z.enum(vocabulary.documentType)).max(10)
const steps = z.array(z.string().max(32)).max(20)

export const listOfDelegations = route({
  method: 'get',
  path: '/delegations',
  summary: 'Who decides in whose place: what the caller has given, was given, or administers',
  answer: z.object({
    items: z.array(
      z.object({
        id,
        principal: id,
        principalName: z.string(),
        substitute: id,
        substituteName: z.string(),
        documentTypes,
        steps,
        unit: id.nullable(),
        from: day,
        to: day,
        reason: z.string(),
        state: z.enum(['active', 'taken_back']),
        /** It lets the substitute decide today. */
        isInForce: z.boolean(),
        givenBy: id,
        givenAt: moment,
      }),
    ),
  }),
  handle: async ({ db, actor, now }) => ({
    items: (await listDelegations({ db, actor, today: dayInVietnam(now) })).map((one) => ({
      id: one.id,
      principal: one.principal,
      principalName: one.principalName,
      substitute: one.substitute,
      substituteName: one.substituteName,
      documentTypes: [...one.documentTypes],
      steps: [...one.steps],
      unit: one.unit,
      from: one.from,
      to: one.to,
      reason: one.reason,
      state: one.state,
      isInForce: one.isInForce,
      givenBy: one.givenBy,
      givenAt: one.givenAt,
    })),
  }),
})

export const newDelegation = route({
  method: 'post',
  path: '/delegations',
  summary: 'Lets somebody decide in the place of the caller, or of a person the caller administers',
  writes: true,
  body: z.strictObject({
    principal: id.optional(),
    substitute: id,
    documentTypes: documentTypes.optional(),
    steps: steps.optional(),
    unit: id.nullable().optional(),
    from: day,
    to: day,
    reason: z.string().max(500),
  }),
  answer: z.object({ id }),
  handle: ({ db, actor, body, now }) => {
    const { principal = actor.person, unit = null, documentTypes: kinds = [], steps: at = [], ...rest } = body
    const terms = { ...rest, principal, unit, documentTypes: kinds, steps: at }
    return giveDelegation({ db, actor, terms, now })
  },
})

export const endOfDelegation = route({
  method: 'post',
  path: '/delegations/:id/take-back',
  summary: 'Ends a delegation at once',
  writes: true,
  sight: seeDelegation,
  body: z.strictObject({}),
  answer: z.object({ id }),
  handle: ({ db, actor, sight }) => takeDelegationBack({ db, actor, seen: sight }),
})
