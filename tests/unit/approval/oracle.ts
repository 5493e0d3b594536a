import type { InstanceState, PersonId, Slot } from '@/domain/approval/types'
import { fingerprint, type Edge } from './explore'
import { holdersAmong, type World } from './world'

/** What must hold of every state and every move of a ladder, found without the engine. */

export const isLive = ({ status }: InstanceState) => ['draft', 'running', 'returned'].includes(status)
export const having = (at: World, status: Slot['status']) =>
  at.state.slots.filter((slot) => slot.status === status)
export const indexOf = (at: World, key: string | null) => at.workflow.steps.findIndex((of) => of.key === key)
export const mayNever = (at: World) => [at.state.submittedBy, ...at.doc.editors]

export const seatable = ([seat, ...rest]: PersonId[][], taken: PersonId[] = []): boolean =>
  seat === undefined || seat.some((person) => !taken.includes(person) && seatable(rest, [...taken, person]))

export const namesOf = ({
  decidedBy,
  onBehalfOf,
}: {
  decidedBy: PersonId | null
  onBehalfOf?: PersonId
}): PersonId[] => [
  ...(decidedBy === null ? [] : [decidedBy]),
  ...(onBehalfOf === undefined ? [] : [onBehalfOf]),
]

export const isRepeatable = (at: World, earlier: string, later: string): boolean =>
  at.workflow.steps.find(({ key }) => key === later)?.mayRepeat?.includes(earlier) ?? false

/** Who corrected the document at another step than this. */
export const correctorsBeside = (at: World, asked: string): PersonId[] =>
  (at.state.correctors ?? []).filter(({ step }) => step !== asked).map(({ person }) => person)

/** Who could decide each open slot in their own right. */
export const candidates = (at: World): PersonId[][] => {
  const holders = holdersAmong(at.people)
  return having(at, 'open').map(({ step, candidateKeys, person: only }) => {
    const bound = having(at, 'approved').filter((slot) => !isRepeatable(at, slot.step, step))
    const barred = [...mayNever(at), ...bound.flatMap(namesOf), ...correctorsBeside(at, step)]
    return candidateKeys
      .flatMap((key) => holders[key] ?? [])
      .filter((person) => !barred.includes(person) && (only === undefined || person === only))
  })
}

export const hasOneOpenStepIffRunning = (at: World): boolean => {
  const steps = new Set(having(at, 'open').map((slot) => slot.step))
  const expected = at.state.status === 'running' && !at.state.awaitingIssue ? [at.state.step] : []
  return (
    JSON.stringify([...steps]) === JSON.stringify(expected) && (expected.length > 0 || at.state.step === null)
  )
}

/** The decider, or whoever they stood in for, held a key that the open slot asked for. */
export const wasDecidedByKey = ({ before, event }: Edge): boolean => {
  if (!['approve', 'return', 'reject'].includes(event.type)) return true
  const slot = before.state.slots.find(({ id }) => id === event.slot)
  const { onBehalfOf = event.actor } = event
  const isDelegated = before.org.standIns?.some(
    ({ principal, substitute, steps }) =>
      principal === onBehalfOf &&
      substitute === event.actor &&
      (steps.length === 0 || steps.includes(slot!.step)),
  )
  return (
    slot?.status === 'open' &&
    (slot.person === undefined || slot.person === onBehalfOf) &&
    slot.candidateKeys.some((key) => before.people[onBehalfOf]?.includes(key)) &&
    (event.onBehalfOf === undefined || isDelegated === true)
  )
}

export const isQuorate = (at: World): boolean => {
  const { status, awaitingIssue } = at.state
  const issueAt = at.workflow.steps.findIndex(({ requiresIssue }) => requiresIssue)
  const turn = awaitingIssue ? issueAt : indexOf(at, at.state.step)
  const passed =
    status === 'approved' ? at.workflow.steps : status === 'running' ? at.workflow.steps.slice(0, turn) : []
  return passed.every(({ key, quorum, assignees }) => {
    const votes = having(at, 'approved').filter((slot) => slot.step === key).length
    return votes === (quorum === 'all' ? assignees.length : 1)
  })
}

export const hasNoEarlyApproval = (at: World): boolean => {
  if (at.state.status === 'draft' || at.state.status === 'returned')
    return having(at, 'approved').length === 0
  return (
    at.state.step === null ||
    having(at, 'approved').every((slot) => indexOf(at, slot.step) <= indexOf(at, at.state.step))
  )
}

/**
 * A closed document takes questions, answers, the correction that begins elsewhere, and the decision on a unit report
 * that is taken back; an extension leaves it as it is.
 */
export const wasLiveBefore = ({ before, after, event }: Edge): boolean =>
  isLive(before.state) ||
  event.type === 'explain' ||
  event.type === 'answer' ||
  (before.workflow.documentType === 'unit_report' &&
    before.state.status === 'approved' &&
    event.type === 'recall') ||
  (event.type === 'correct' && fingerprint(before) === fingerprint(after))

/** No two approvals by or in the place of one person, but for the steps published to take both. */
export const hasDistinctDeciders = (at: World): boolean =>
  having(at, 'approved').every((slot, index, all) =>
    all
      .slice(index + 1)
      .filter(({ step }) => !isRepeatable(at, slot.step, step))
      .every((other) => !namesOf(other).some((name) => namesOf(slot).includes(name))),
  )

/** Refusals that say what a command lacks or carries wrongly; every other says that it is not offered. */
export const CONTENT = ['gate_open', 'children_changed', 'required_rows_missing', 'person_bound']
