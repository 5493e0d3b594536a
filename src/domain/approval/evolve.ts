import { dayInVietnam } from '@/domain/time'
import { isAside } from './isAside'
import { passedSteps } from './passedSteps'
import { stepIndex } from './stepIndex'
import type { CommandType, InstanceState, LadderEvent, Slot, WorkflowDefinition } from './types'

type Happening = { workflow: WorkflowDefinition; state: InstanceState; event: LadderEvent }

/**
 * The state after an event. The only place that changes a state: `decide` and `replay` both come here.
 * Reach and issue follow from the steps whose approval stands, so whatever takes approvals away takes them back too;
 * the number a returned document was issued under stays in its `issue` event, and the next approval is issued anew.
 */
export const evolve = ({ workflow, state, event }: Happening): InstanceState => {
  if (isAside(event.type)) return state
  const status = event.to
  const round = state.round + roundsAdded(event)
  const slots: Slot[] = [
    ...settledSlots({ workflow, state, event }),
    ...event.detail.opened.map((opening) => ({
      ...opening,
      round,
      status: 'open' as const,
      decidedBy: null,
    })),
  ]
  const step = slots.find((slot) => slot.status === 'open')?.step ?? null
  const awaitingIssue = status === 'running' && step === null
  const passed = passedSteps({ workflow, state: { status, slots } })
  const issued =
    (state.issued || event.type === 'issue') &&
    workflow.steps.slice(0, passed + 1).some((passedStep) => passedStep.requiresIssue)

  return {
    status,
    round,
    step,
    awaitingIssue,
    slots,
    submittedBy: submitterAfter({ state, event }),
    reached: workflow.steps.slice(0, passed).some((passedStep) => passedStep.givesReach),
    issued,
    waived: event.detail.waived === undefined ? state.waived : [...state.waived, event.detail.waived],
    leaderDecidedOn: awaitingIssue ? dayInVietnam(event.at) : issued ? state.leaderDecidedOn : null,
    ...correctorsAfter({ state, event }),
  }
}

/** A withdrawn submission costs no round: nobody decided on it. */
const roundsAdded = ({ type, to, detail }: LadderEvent): number => {
  if (type === 'submit' || detail.restarts) return 1
  if (type === 'withdraw') return -1
  return type === 'return' && to === 'running' ? 1 : 0
}

const submitterAfter = ({
  state,
  event,
}: Pick<Happening, 'state' | 'event'>): InstanceState['submittedBy'] => {
  if (event.type === 'submit') return event.actor
  return event.type === 'withdraw' ? null : state.submittedBy
}

/** Both names of a delegation: neither decides at another step what one of them wrote. */
const correctorsAfter = ({
  state,
  event,
}: Pick<Happening, 'state' | 'event'>): Pick<InstanceState, 'correctors'> => {
  const { correctors = [] } = state
  const { type, actor, onBehalfOf, step } = event
  const names = type === 'edit' ? [actor, ...(onBehalfOf === undefined ? [] : [onBehalfOf])] : []
  const added = names
    .filter((person) => !correctors.some((one) => one.person === person && one.step === step))
    .map((person) => ({ person, step: step! }))
  const all = [...correctors, ...added]
  return all.length === 0 ? {} : { correctors: all }
}

const VERDICTS: Partial<Record<CommandType, Slot['status']>> = {
  approve: 'approved',
  return: 'returned',
  reject: 'rejected',
  recall: 'void',
}

const settledSlots = ({ workflow, state, event }: Happening): Slot[] => {
  const firstVoid = firstVoidStep({ workflow, event })
  const verdict = VERDICTS[event.type]
  return state.slots.map((slot) => {
    if (verdict !== undefined && slot.id === event.slot) {
      return { ...slot, status: verdict, decidedBy: event.actor, onBehalfOf: event.onBehalfOf }
    }
    if (event.detail.reassigned !== undefined && slot.id === event.slot) {
      return { ...slot, ...event.detail.reassigned }
    }
    if (event.detail.escalated !== undefined && slot.id === event.slot) {
      const { person: _only, ...asked } = slot
      return { ...asked, candidateKeys: event.detail.escalated.candidateKeys }
    }
    const stands = slot.status === 'open' || slot.status === 'approved'
    return stands && stepIndex({ workflow, key: slot.step }) >= firstVoid ? { ...slot, status: 'void' } : slot
  })
}

/** Index of the first step whose open slots and approvals stop counting. */
const firstVoidStep = ({ workflow, event }: Pick<Happening, 'workflow' | 'event'>): number => {
  const { returnedTo = 'author' } = event.detail
  const index = event.step === null ? 0 : stepIndex({ workflow, key: event.step })
  switch (event.type) {
    case 'withdraw':
    case 'cancel':
      return 0
    case 'return':
      return returnedTo === 'author' ? 0 : stepIndex({ workflow, key: returnedTo })
    case 'reject':
      return index
    case 'recall':
      return index + 1
    case 'edit':
      return event.detail.restarts ? 0 : workflow.steps.length
    default:
      return workflow.steps.length
  }
}
