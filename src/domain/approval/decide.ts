import { accept, type Result } from '@/domain/refusal'
import { commandRules } from './commandRules'
import { evolve } from './evolve'
import { isBlocked } from './isBlocked'
import { openStep } from './openStep'
import type { CommandType, DecideInput, Decision, LadderEvent, Opening, Outcome } from './types'

/**
 * The one transition function of the approval ladder: what a command makes of a state, or why it may not.
 * Rights are refused before rules. Nothing given is changed; the same input gives the same answer.
 * The caller reads `doc`, `org` and the actor's keys under the instance's lock and writes `next` and `event` before
 * it lets go. Errors: the codes in `errors.approval.json`, named at `mayEdit`, `mayDecide` and in `commands/`.
 */
export const decide = <T extends CommandType>(input: DecideInput<T>): Result<Decision> => {
  const type: T = input.command.type
  const refusal = commandRules[type].bar(input)
  if (refusal !== null) return { ok: false, refusal }
  const outcome = commandRules[type].run(input)
  return outcome.ok ? accept(carryOut({ type, input, outcome: outcome.value })) : outcome
}

const carryOut = ({
  type,
  input,
  outcome,
}: {
  type: CommandType
  input: Omit<DecideInput, 'command'>
  outcome: Outcome
}): Decision => {
  const { workflow, state, actor, doc, org, now, slotId } = input
  const { enters, reopens, reopen = null, detail, ...rest } = outcome
  const happened: LadderEvent = {
    type,
    actor: actor.person,
    at: now,
    from: state.status,
    ...rest,
    detail: { ...detail, opened: [], blocked: false },
  }
  const settled = evolve({ workflow, state, event: happened })
  const openings: Opening[] = [
    ...(enters === undefined
      ? []
      : openStep({ workflow, step: enters, state: settled, editors: doc.editors, org })),
    ...(reopens === undefined ? [] : [reopens]),
  ]
  const opened = openings.map((opening, index) => ({ ...opening, id: slotId(state.slots.length + index) }))
  const withSlots = { ...happened, detail: { ...happened.detail, opened } }
  const next = evolve({ workflow, state, event: withSlots })
  const blocked = next.status === 'running' && isBlocked({ workflow, state: next, editors: doc.editors, org })
  return { next, event: { ...withSlots, detail: { ...withSlots.detail, blocked } }, reopen }
}
