import { availableActions } from '@/domain/approval/availableActions'
import { isAside } from '@/domain/approval/isAside'
import { communeReport, unitReport } from '@/domain/approval/presets'
import { replay } from '@/domain/approval/replay'
import { SYSTEM } from '@/domain/approval/system'
import { sameState } from '@/domain/approval/sameState'
import { validate } from '@/domain/approval/validate'
import { explore, fingerprint, imaginable, type Edge } from './explore'
import {
  candidates,
  CONTENT,
  correctorsBeside,
  hasDistinctDeciders,
  hasNoEarlyApproval,
  hasOneOpenStepIffRunning,
  having,
  indexOf,
  isLive,
  isQuorate,
  mayNever,
  namesOf,
  seatable,
  wasDecidedByKey,
  wasLiveBefore,
} from './oracle'
import { standing } from './standIn'
import * as watched from './watched'
import { answer, issuedLadder, ladder, situation, step, world, type World } from './world'

const commune = (role: string) => ({ role, relation: 'commune' as const })

const separateStaff = {
  an: ['role:writer@c1'],
  em: ['role:writer@c1'],
  binh: ['role:check@c1'],
  hoa: ['role:check@c1'],
  chi: ['role:lead@c1'],
  dung: ['role:receive@p1'],
  giang: ['role:clerk@c1'],
}

/** Half the office holds two roles; each step still finds a person of its own. */
const overlappingStaff = {
  an: ['role:writer@c1', 'role:check@c1'],
  binh: ['role:writer@c1', 'role:check@c1', 'role:lead@c1'],
  chi: ['role:lead@c1', 'role:receive@p1', 'role:clerk@c1'],
  dung: ['role:receive@p1', 'role:check@c1'],
}

const [check, lead, receive] = ladder().steps

const office: Record<string, World> = {
  'any of several, separate people': world({ people: separateStaff, workflow: ladder({ maxRounds: 2 }) }),
  'any of several, overlapping people': world({
    people: overlappingStaff,
    workflow: ladder({ maxRounds: 2 }),
  }),
  'all of two in the middle, overlapping people': world({
    people: { ...overlappingStaff, hoa: ['role:clerk@c1'], kim: ['role:lead@c1'] },
    workflow: ladder({
      maxRounds: 2,
      steps: [
        check!,
        { ...lead!, quorum: 'all', assignees: [commune('lead'), commune('clerk')] },
        { ...receive!, returnTargets: ['author', 'lead'] },
      ],
    }),
  }),
  'all of two at the end, with rejection and substitutes': world({
    people: { ...overlappingStaff, hoa: ['role:clerk@c1'] },
    workflow: ladder({
      maxRounds: 2,
      steps: [
        { ...lead!, returnTargets: ['author'] },
        {
          ...check!,
          rejectEnabled: true,
          returnTargets: ['author', 'lead'],
          quorum: 'all',
          assignees: [commune('check'), ...receive!.assignees],
          substitutes: [commune('clerk')],
        },
      ],
    }),
  }),
  'gate, reach and issue': world({
    people: separateStaff,
    workflow: issuedLadder({ maxRounds: 2, gate: 'children_decided' }),
    doc: { editors: ['giang'], gate: { expected: ['u1', 'u2'], decided: ['u1'] } },
  }),
  'a unit report that its checker may take back': world({
    people: overlappingStaff,
    workflow: ladder({ documentType: 'unit_report', steps: ladder().steps.slice(0, 2) }),
    doc: { editors: ['dung'] },
  }),
  'a unit report that is watched over': {
    ...watched.unit({ asked: [watched.row] }),
    workflow: { ...unitReport, maxRounds: 3 },
  },
  'a commune report that is watched over': {
    ...watched.commune({ asked: [watched.row] }),
    workflow: { ...communeReport, maxRounds: 2 },
  },
  'any of several, who stand in for each other': standing({
    people: { ...overlappingStaff, hoa: ['role:clerk@c1'] },
    pairs: [
      ['chi', 'dung', ['lead']],
      ['dung', 'hoa'],
      ['binh', 'an'],
    ],
    workflow: ladder({ maxRounds: 2 }),
  }),
  'all of two in the middle, with a substitute for both': standing({
    people: { ...separateStaff, hoa: ['role:clerk@c1'], giang: ['role:lead@c1', 'role:check@c1'] },
    pairs: [
      ['chi', 'hoa'],
      ['giang', 'dung'],
    ],
    workflow: ladder({
      maxRounds: 1,
      steps: [
        { ...check!, quorum: 'all', assignees: [commune('lead'), commune('check')] },
        { ...receive!, returnTargets: ['author', 'check'] },
      ],
    }),
  }),
  'a step whose only person is needed at the next one': world({
    people: {
      an: ['role:writer@c1'],
      binh: ['role:check@c1', 'role:lead@c1'],
      chi: ['role:clerk@c1'],
      dung: ['role:receive@p1'],
    },
    workflow: ladder({
      maxRounds: 2,
      steps: [{ ...check!, substitutes: [commune('clerk')] }, lead!, receive!],
    }),
  }),
  'a step that takes the decider of the one before': standing({
    people: {
      an: ['role:writer@c1'],
      binh: ['role:check@c1', 'role:lead@c1'],
      chi: ['role:lead@c1', 'role:receive@p1'],
      hoa: ['role:clerk@c1'],
    },
    pairs: [['binh', 'hoa']],
    workflow: ladder({ maxRounds: 2, steps: [check!, { ...lead!, mayRepeat: ['check'] }, receive!] }),
  }),
  'decisions that an administrator hands on': standing({
    people: {
      an: ['role:writer@c1'],
      binh: ['role:check@c1'],
      chi: ['role:check@c1', 'role:lead@c1'],
      dung: ['role:lead@c1'],
      hoa: ['role:commune_admin@c1', 'role:check@c1'],
    },
    pairs: [['dung', 'binh']],
    workflow: ladder({ maxRounds: 1, steps: [check!, lead!] }),
  }),
  'words corrected by a step that keeps what was decided': standing({
    people: {
      an: ['role:writer@c1'],
      binh: ['role:check@c1', 'role:lead@c1'],
      chi: ['role:lead@c1'],
      dung: ['role:receive@p1', 'role:lead@c1'],
      hoa: ['role:receive@p1'],
    },
    pairs: [['chi', 'hoa']],
    workflow: ladder({
      documentType: 'unit_report',
      maxRounds: 1,
      steps: [{ ...check!, edit: { what: 'narrative', effect: 'keep' } }, lead!, receive!],
    }),
  }),
  'figures corrected by a step that asks everybody again': world({
    people: {
      an: ['role:writer@c1'],
      binh: ['role:check@c1', 'role:lead@c1'],
      giang: ['role:check@c1'],
      chi: ['role:lead@c1'],
      dung: ['role:receive@p1'],
    },
    workflow: ladder({
      documentType: 'unit_report',
      maxRounds: 2,
      steps: [check!, { ...lead!, edit: { what: 'entries', effect: 'restart' } }, receive!],
    }),
  }),
  'a step that asks further people once it is late': world({
    people: { ...overlappingStaff, hoa: ['role:clerk@c1'], [SYSTEM]: [] },
    workflow: ladder({
      maxRounds: 1,
      steps: [
        {
          ...check!,
          due: { anchor: 'opening', workingDays: 1 },
          escalation: { workingDays: 1, to: [commune('clerk'), commune('lead')] },
        },
        lead!,
        receive!,
      ],
    }),
  }),
  'four steps, one of them by two, with rejection, an exception and a correction': standing({
    people: {
      an: ['role:writer@c1'],
      binh: ['role:check@c1', 'role:lead@c1'],
      chi: ['role:lead@c1', 'role:clerk@c1'],
      dung: ['role:receive@p1'],
      em: ['role:desk@c1', 'role:check@c1'],
    },
    pairs: [['chi', 'em', ['lead']]],
    workflow: ladder({
      documentType: 'unit_report',
      maxRounds: 2,
      steps: [
        { ...check!, edit: { what: 'narrative', effect: 'keep' } },
        { ...lead!, mayRepeat: ['check'] },
        step({
          key: 'desk',
          quorum: 'all',
          assignees: [commune('desk'), commune('clerk')],
          returnTargets: ['author', 'lead'],
          mayRepeat: ['lead'],
        }),
        { ...receive!, rejectEnabled: true, returnTargets: ['check', 'desk'] },
      ],
    }),
  }),
  'a correction, which its author may give up': world({
    people: separateStaff,
    workflow: issuedLadder({ maxRounds: 2 }),
    doc: { isCurrent: false, isCorrection: true },
  }),
}

/** States from which approval can be attained, by going backwards from the approved ones. */
const approvable = (worlds: Map<string, World>, edges: Edge[]): Set<string> => {
  const found = new Set(
    [...worlds].filter(([, { state }]) => state.status === 'approved').map(([key]) => key),
  )
  const sources = new Map<string, string[]>()
  for (const { before, after } of edges) {
    const to = fingerprint(after)
    sources.set(to, [...(sources.get(to) ?? []), fingerprint(before)])
  }
  const waiting = [...found]
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    for (const from of sources.get(key) ?? []) {
      if (found.has(from)) continue
      found.add(from)
      waiting.push(from)
    }
  }
  return found
}

describe.each(Object.entries(office))('every state of a ladder (%s)', (_, start) => {
  const { worlds, edges } = explore(start)
  const states = [...worlds.values()]
  const brokenStates = (holds: (at: World) => boolean) => states.filter((at) => !holds(at)).map(fingerprint)
  const brokenEdges = (holds: (edge: Edge) => boolean) =>
    edges.filter((edge) => !holds(edge)).map(({ event }) => event)

  it('belongs to a ladder that may be published', () => {
    expect(validate({ definition: start.workflow })).toEqual([])
    expect(states.length).toBeGreaterThan(10)
  })

  it('has one open step exactly while running and not awaiting issue', () => {
    expect(brokenStates(hasOneOpenStepIffRunning)).toEqual([])
  })

  it('can still be approved while it is live, within the rounds allowed', () => {
    const found = approvable(worlds, edges)
    expect(brokenStates((at) => !isLive(at.state) || found.has(fingerprint(at)))).toEqual([])
    expect(brokenStates((at) => at.state.round >= 0 && at.state.round <= at.workflow.maxRounds)).toEqual([])
  })

  it('is reached at every step', () => {
    const seen = new Set(states.map(({ state }) => state.step))
    expect(start.workflow.steps.filter(({ key }) => !seen.has(key))).toEqual([])
  })

  it('is called blocked exactly when its open slots have no distinct people left who may go on', () => {
    const approved = new Set(
      edges
        .filter(({ event }) => event.type === 'approve' && event.onBehalfOf === undefined)
        .map(({ before, event }) => `${fingerprint(before)} ${event.slot}`),
    )
    const isOpenToSomebody = (at: World) =>
      seatable(candidates(at)) &&
      having(at, 'open').every(({ id }) => approved.has(`${fingerprint(at)} ${id}`))
    const isTold = ({ after, event }: Edge) =>
      isAside(event.type) || event.detail.blocked === !isOpenToSomebody(worlds.get(fingerprint(after))!)
    expect(brokenEdges(isTold)).toEqual([])
  })

  it('was never decided by its submitter or an editor, nor in the place of one', () => {
    const decided = (at: World) =>
      at.state.slots.filter(({ status }) => status === 'approved' || status === 'rejected')
    expect(
      brokenStates((at) =>
        decided(at).every((slot) => !namesOf(slot).some((name) => mayNever(at).includes(name))),
      ),
    ).toEqual([])
  })

  it('was never decided by whoever corrected it at another step, nor in the place of one', () => {
    const isFree = (at: World) =>
      having(at, 'approved').every((slot) =>
        namesOf(slot).every((name) => !correctorsBeside(at, slot.step).includes(name)),
      )
    expect(brokenStates(isFree)).toEqual([])
  })

  it('begins again with every decision where a correction asks for them, and keeps them where it does not', () => {
    const isTrue = ({ before, after, event }: Edge) => {
      if (event.type !== 'edit') return true
      const kept = JSON.stringify(after.state.slots) === JSON.stringify(before.state.slots)
      return event.detail.restarts === true
        ? after.state.round === before.state.round + 1 && having(after, 'approved').length === 0
        : kept && after.state.round === before.state.round
    }
    expect(brokenEdges(isTrue)).toEqual([])
  })

  it('carries no two approvals by or in the place of one person, but for the steps published to take both', () => {
    expect(brokenStates(hasDistinctDeciders)).toEqual([])
  })

  it('was only decided by people who held a key the slot asked for, or stood in for one who did', () => {
    expect(brokenEdges(wasDecidedByKey)).toEqual([])
  })

  it('leads back to itself when its history is told again', () => {
    expect(
      brokenStates((at) => sameState(replay({ workflow: at.workflow, events: at.events }), at.state)),
    ).toEqual([])
  })

  it('has the quorum of every step it has passed', () => {
    expect(brokenStates(isQuorate)).toEqual([])
  })

  it('carries no approval of a step whose turn has not come', () => {
    expect(brokenStates(hasNoEarlyApproval)).toEqual([])
  })

  it('is returned only with a reason, to the author or a step allowed', () => {
    const isAllowed = ({ before, event }: Edge) =>
      event.type !== 'return' ||
      (event.reason !== undefined &&
        before.workflow.steps[indexOf(before, event.step)]?.returnTargets.includes(
          event.detail.returnedTo ?? '',
        ) === true)
    expect(brokenEdges(isAllowed)).toEqual([])
  })

  it('has reached the province exactly while an approval that gives reach stands', () => {
    const reaches = (at: World) => {
      const steps = at.workflow.steps.filter(({ givesReach }) => givesReach).map(({ key }) => key)
      return having(at, 'approved').some((slot) => steps.includes(slot.step))
    }
    expect(brokenStates((at) => at.state.reached === reaches(at))).toEqual([])
  })

  it('is issued exactly from the issue on, and the step that waits for it opens no sooner', () => {
    const waits = start.workflow.steps.find(({ requiresIssue }) => requiresIssue)?.key
    const isPast = (at: World) =>
      waits !== undefined && (at.state.step === waits || at.state.status === 'approved')
    expect(brokenStates((at) => at.state.issued === isPast(at))).toEqual([])
  })

  it('takes no command once closed, but for the decision a unit takes back, questions, answers and the correction that begins elsewhere', () => {
    expect(brokenEdges(wasLiveBefore)).toEqual([])
  })

  it('is left as it is by whatever is no move on the ladder', () => {
    const isLeft = ({ before, after, event }: Edge) =>
      !isAside(event.type) || (after.state === before.state && event.detail.opened.length === 0)
    expect(brokenEdges(isLeft)).toEqual([])
  })

  it('offers exactly the verbs that are accepted with the right content or refused for what is missing', () => {
    const differs = states.flatMap((at) =>
      Object.keys(at.people).flatMap((person) => {
        const works = imaginable(at).filter((command) => {
          const result = answer(at, person, command)
          return result.ok || CONTENT.includes(result.refusal.code)
        })
        const accepted = [...new Set(works.map(({ type }) => type))].filter((type) => type !== 'edit').sort()
        const offered = availableActions(situation(at, person))
          .filter((verb) => verb !== 'save')
          .sort()
        return JSON.stringify(accepted) === JSON.stringify(offered) ? [] : [{ person, accepted, offered }]
      }),
    )
    expect(differs).toEqual([])
  })

  it('can be edited only while it is with its author, or by whom the open step is published to correct it', () => {
    const editors = (at: World) =>
      Object.keys(at.people).filter((person) => availableActions(situation(at, person)).includes('save'))
    const correctors = (at: World) =>
      Object.keys(at.people).filter((person) =>
        imaginable(at).some((command) => command.type === 'edit' && answer(at, person, command).ok),
      )
    const isRight = (at: World) =>
      ['draft', 'returned'].includes(at.state.status)
        ? editors(at).length > 0 && correctors(at).length === 0
        : editors(at).join() === correctors(at).join()
    expect(brokenStates(isRight)).toEqual([])
  })
})
