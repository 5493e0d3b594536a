import { decide } from '@/domain/approval/decide'
import { newInstance } from '@/domain/approval/newInstance'
import type {
  Command,
  Decision,
  DocFacts,
  HolderKey,
  InstanceState,
  LadderEvent,
  OrgSnapshot,
  PersonId,
  Situation,
  Step,
  WorkflowDefinition,
} from '@/domain/approval/types'
import type { Result } from '@/domain/refusal'
import type { Instant } from '@/domain/time'

/** A document on its ladder among people, with the history that led there. */
export type World = {
  workflow: WorkflowDefinition
  state: InstanceState
  events: LadderEvent[]
  people: Record<PersonId, HolderKey[]>
  doc: DocFacts
  org: Omit<OrgSnapshot, 'holders'>
  now: Instant
}

export type Move = [person: PersonId, command: Command]

export const step = (over: Partial<Step> & Pick<Step, 'key'>): Step => ({
  label: { vi: 'Bước', en: 'Step' },
  assignees: [{ role: over.key, relation: over.key === 'receive' ? 'province' : 'commune' }],
  substitutes: [],
  quorum: 'any',
  returnTargets: ['author'],
  rejectEnabled: false,
  reasonMinLength: 1,
  requiresIssue: false,
  givesReach: false,
  ...over,
})

/** Three steps, each asking the role of its own name, `receive` at the province, the others at the commune. */
export const ladder = (over: Partial<WorkflowDefinition> = {}): WorkflowDefinition => ({
  schemaVersion: 1,
  documentType: 'plan',
  authors: [{ role: 'writer', relation: 'commune' }],
  gate: 'none',
  issuers: [{ role: 'clerk', relation: 'commune' }],
  maxRounds: 3,
  steps: [
    step({ key: 'check' }),
    step({ key: 'lead', returnTargets: ['author', 'check'] }),
    step({ key: 'receive', returnTargets: ['author', 'check', 'lead'] }),
  ],
  ...over,
})

/** As `ladder`, with the last step waiting for the issue and the second one giving reach. */
export const issuedLadder = (over: Partial<WorkflowDefinition> = {}): WorkflowDefinition => {
  const [check, lead, receive] = ladder().steps as [Step, Step, Step]
  return ladder({
    documentType: 'commune_report',
    steps: [check, { ...lead, givesReach: true }, { ...receive, requiresIssue: true }],
    ...over,
  })
}

export const world = (over: Partial<Omit<World, 'doc'>> & { doc?: Partial<DocFacts> } = {}): World => ({
  workflow: ladder(),
  state: newInstance(),
  events: [],
  people: {
    an: ['role:writer@c1'],
    binh: ['role:check@c1'],
    chi: ['role:lead@c1'],
    dung: ['role:receive@p1'],
    giang: ['role:clerk@c1'],
    outsider: ['role:check@c2'],
  },
  org: { unit: 'u1', commune: 'c1', province: 'p1', siblingUnits: ['u2', 'u3'] },
  now: '2026-11-20T03:00:00.000Z',
  ...over,
  doc: {
    editors: [],
    requiredMissing: 0,
    gate: { expected: [], decided: [] },
    childrenChanged: false,
    parentSubmitted: false,
    locked: false,
    dueAt: '2026-11-14T16:59:59.999Z',
    locksAt: null,
    planTo: '2026-12-31',
    asked: [],
    isCurrent: true,
    isCorrection: false,
    correctionOpen: false,
    planInForce: true,
    ...over.doc,
  },
})

export const holdersAmong = (people: World['people']): OrgSnapshot['holders'] => {
  const holders: OrgSnapshot['holders'] = {}
  for (const [person, keys] of Object.entries(people)) {
    for (const key of keys) holders[key] = [...(holders[key] ?? []), person]
  }
  return holders
}

export const situation = (at: World, person: PersonId): Situation =>
  deepFreeze({
    workflow: at.workflow,
    state: at.state,
    actor: { person, keys: at.people[person] ?? [] },
    doc: at.doc,
    org: { ...at.org, holders: holdersAmong(at.people) },
  })

/** What the engine answers; everything it is given is frozen, so that it cannot change its input unseen. */
export const answer = (at: World, person: PersonId, command: Command): Result<Decision> =>
  decide({
    ...situation(at, person),
    command: deepFreeze(command),
    now: at.now,
    slotId: (ordinal) => `slot${ordinal}`,
  })

/** The world after moves that must all be accepted. */
export const after = (start: World, ...moves: Move[]): World =>
  moves.reduce((at, [person, command]) => {
    const result = answer(at, person, command)
    if (!result.ok) throw new Error(`${person} ${command.type}: ${result.refusal.code}`)
    return { ...at, state: result.value.next, events: [...at.events, result.value.event] }
  }, start)

/** `accepted`, or the kind and code of the refusal. */
export const verdict = (at: World, person: PersonId, command: Command): string => {
  const result = answer(at, person, command)
  return result.ok ? 'accepted' : `${result.refusal.kind} ${result.refusal.code}`
}

/** The event of the last move. */
export const lastEvent = (at: World): LadderEvent => {
  const event = at.events.at(-1)
  if (event === undefined) throw new Error('nothing has happened yet')
  return event
}

export const submit: Command = { type: 'submit' }
export const approve: Command = { type: 'approve' }
export const withdraw: Command = { type: 'withdraw' }
export const recall: Command = { type: 'recall' }
export const sendBack = (over: Omit<Command<'return'>, 'type'> = {}): Command => ({
  type: 'return',
  reason: 'Số liệu chưa khớp',
  ...over,
})
export const issue = (over: Omit<Command<'issue'>, 'type'> = {}): Command => ({
  type: 'issue',
  documentNumber: '12/BC-UBND',
  issuedDate: '2026-11-20',
  signer: 'Nguyễn Văn A',
  ...over,
})

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}
