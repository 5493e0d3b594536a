export type Mutant = { fault: string; file: string; find: string; replace: string }

const of = (file: string, find: string, replace: string, fault: string): Mutant => ({
  fault,
  file: `src/domain/approval/${file}.ts`,
  find,
  replace,
})

/** Small faults of the approval ladder, each of which the unit tests are to catch. `find` stands once in its file. */
export const mutants: Mutant[] = [
  of('separationOfDuties', 'person === state.submittedBy || ', '', 'whoever submitted decides'),
  of('separationOfDuties', ' || editors.includes(person)', '', 'an editor decides'),
  of(
    'separationOfDuties',
    "slot.status === 'approved' && ",
    "slot.status === 'returned' && ",
    'one person at two steps',
  ),
  of('separationOfDuties', '[decidedBy, onBehalfOf]', '[decidedBy]', 'a principal decides again'),
  of(
    'decisionRules',
    'onBehalfOf !== undefined && bindingOf(onBehalfOf, asked) === code',
    'onBehalfOf !== undefined && bindingOf(asked.situation.actor.person, asked) === code',
    'in the place of an author',
  ),
  of('claimsOf', "status === 'open'", "status !== 'void'", 'a slot is decided twice'),
  of('claimsOf', 'substitute === actor.person &&', 'substitute !== principal &&', 'anybody is a substitute'),
  of(
    'claimsOf',
    'steps.length === 0 || steps.includes(slot.step)',
    'true',
    'a delegation reaches every step',
  ),
  of(
    'claimsOf',
    'slot.person === undefined || slot.person === person',
    'true',
    'a reassigned slot stays everybody’s',
  ),
  of('eligible', 'person === only', 'true', 'a reassigned slot counts for everybody'),
  of(
    'commands/approve',
    "status === 'open' && id !== slot.id",
    "status === 'void' && id !== slot.id",
    'a quorum of one less',
  ),
  of(
    'commands/approve',
    'stepIndex({ workflow, key: step.key }) + 1',
    'stepIndex({ workflow, key: step.key }) + 2',
    'a step is skipped',
  ),
  of(
    'commands/approve',
    'strandsAlways(situation) ? nobodyLeft : null',
    'null',
    'an approval that strands is offered',
  ),
  of('commands/approve', 'onBehalfOf, delegation }\n', 'onBehalfOf }\n', 'the delegation is not told'),
  of('strandsLater', '&& name !== onBehalfOf', '', 'the look-ahead forgets the principal'),
  of(
    'strandsLater',
    'stepIndex({ workflow, key: slot.step }) + 1',
    'stepIndex({ workflow, key: slot.step }) + 2',
    'the look-ahead overlooks the next step',
  ),
  of('strandsLater', '[...beside, ...later]', 'later', 'the look-ahead overlooks the seat beside'),
  of(
    'mostSeats',
    'if (asked.has(person)) return false',
    'if (seatOf.has(person)) return false',
    'people are never moved to another seat',
  ),
  of('openStep', 'total === best', 'total <= best', 'the step asks whom a later one needs'),
  of(
    'commands/return',
    'state.round >= workflow.maxRounds',
    'state.round > workflow.maxRounds',
    'a round too many',
  ),
  of('commands/return', '!step.returnTargets.includes(returnedTo)', 'false', 'a return to anywhere'),
  of(
    'evolve',
    'stands && stepIndex({ workflow, key: slot.step }) >= firstVoid',
    'false',
    'stale approvals stay',
  ),
  of(
    'evolve',
    'decidedBy: event.actor, onBehalfOf: event.onBehalfOf',
    'decidedBy: event.actor',
    'the principal is forgotten',
  ),
  of('commands/recall', 'return nextActed', 'return false', 'a recall after the next step'),
  of('commands/recall', 'standInFor(slot, situation) !== undefined', 'true', 'a recall after the delegation'),
  of(
    'commands/recall',
    'reopens: { step, candidateKeys, person }',
    'reopens: { step, candidateKeys }',
    'a recall forgets the reassignment',
  ),
  of('isBlocked', 'state.awaitingIssue', 'false', 'nobody is told of a missing issuer'),
  of('commands/reassign', 'person === actor.person', 'false', 'an administrator takes the decision'),
  of(
    'administersStep',
    '...(isOfProvince ? [] : [',
    '...(false ? [] : [',
    'a commune hands the province’s step on',
  ),
  of('keysForReassigning', 'if (free.length === 0)', 'if (false)', 'a decision is handed to its author'),
  of('deciderKeys', 'roles[role].deciding ||', 'true ||', 'a decision is handed to anybody'),
  of(
    'requireStatus',
    "['draft', 'running', 'returned']",
    "['draft', 'running', 'returned', 'rejected']",
    'a rejected document lives on',
  ),
]
