import type { Refusal } from '@/domain/refusal'
import { claimsOf, type Claim } from './claimsOf'
import { repeatsOf } from './repeatsOf'
import { LIVE_STATUSES, requireStatus } from './requireStatus'
import { separationOfDuties } from './separationOfDuties'
import type { Situation } from './types'

type Bound = Pick<Situation, 'workflow' | 'state' | 'actor' | 'doc'>

/** One rule by name: why it keeps somebody, or null where it does not. */
export type Rule<Asked> = { name: string; bar: (asked: Asked) => Refusal | null }

const bindingOf = (person: string, { claim, situation }: { claim: Claim; situation: Bound }) =>
  separationOfDuties({
    person,
    step: claim.slot.step,
    state: situation.state,
    editors: situation.doc.editors,
    mayRepeat: repeatsOf({ workflow: situation.workflow, step: claim.slot.step }),
  })?.code ?? null

type Asked = { claim: Claim; situation: Bound }

const bindsActor = (code: string, asked: Asked): boolean =>
  bindingOf(asked.situation.actor.person, asked) === code

const bindsPrincipal = (code: string, asked: Asked): boolean => {
  const { onBehalfOf } = asked.claim
  return onBehalfOf !== undefined && bindingOf(onBehalfOf, asked) === code
}

/** What binds somebody who has a claim to a slot, in the order in which it is told. */
export const claimRules: Rule<Asked>[] = [
  {
    name: 'not_own_work',
    bar: (asked) => (bindsActor('own_work', asked) ? { kind: 'forbidden', code: 'own_work' } : null),
  },
  {
    name: 'not_decided_before',
    bar: (asked) =>
      bindsActor('already_decided', asked) ? { kind: 'forbidden', code: 'already_decided' } : null,
  },
  {
    name: 'principal_not_own_work',
    bar: (asked) =>
      bindsPrincipal('own_work', asked) ? { kind: 'forbidden', code: 'principal_own_work' } : null,
  },
  {
    name: 'principal_not_decided_before',
    bar: (asked) =>
      bindsPrincipal('already_decided', asked)
        ? { kind: 'forbidden', code: 'principal_already_decided' }
        : null,
  },
]

/** What must hold before anybody's claim is looked at, in the order in which it is told. */
export const documentRules: Rule<Situation>[] = [
  { name: 'document_live', bar: ({ state }) => requireStatus({ state, allowed: LIVE_STATUSES }) },
  {
    name: 'open_step',
    bar: ({ state }) =>
      state.slots.some(({ status }) => status === 'open')
        ? null
        : { kind: 'forbidden', code: 'no_open_slot' },
  },
  {
    name: 'asked',
    bar: (situation) =>
      claimsOf(situation).length === 0 ? { kind: 'forbidden', code: 'no_open_slot' } : null,
  },
]

/** The first refusal of rules in their order, or null. */
export const firstBar = <Asked>(rules: readonly Rule<Asked>[], asked: Asked): Refusal | null => {
  for (const { bar } of rules) {
    const refusal = bar(asked)
    if (refusal !== null) return refusal
  }
  return null
}
