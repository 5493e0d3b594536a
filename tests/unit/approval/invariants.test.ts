import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { availableActions } from '@/domain/approval/availableActions'
import { canonicalText } from '@/domain/approval/canonicalText'
import { hashInput, verifyChain } from '@/domain/approval/chain'
import { replay } from '@/domain/approval/replay'
import { sameState } from '@/domain/approval/sameState'
import { SYSTEM } from '@/domain/approval/system'
import type { Command, LadderEvent } from '@/domain/approval/types'
import { validate } from '@/domain/approval/validate'
import type { Refusal } from '@/domain/refusal'
import { climb, climbs, thinkable, type Climb } from './climbs'
import { fingerprint, type Edge } from './explore'
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
import { answer, holdersAmong, sendBack, situation, type World } from './world'

/** Printed with the path to the counterexample by fast-check when a property fails. */
const SEED = 20261122
const RUNS = 100

const climbed = new Map<string, ReturnType<typeof climb>>()
const climbOf = (input: Climb): ReturnType<typeof climb> => {
  const key = JSON.stringify(input)
  const known = climbed.get(key) ?? climb(input)
  climbed.set(key, known)
  return known
}

/** Holds of every random climb: nothing is left of what breaks it. */
const always = (broken: (climb: ReturnType<typeof climbOf>) => unknown[], numRuns = RUNS): void =>
  fc.assert(
    fc.property(climbs, (input) => expect(broken(climbOf(input))).toEqual([])),
    { seed: SEED, numRuns, interruptAfterTimeLimit: 30_000 },
  )

const states =
  (holds: (at: World) => boolean) =>
  (all: { states: World[] }): unknown[] =>
    all.states.filter((at) => !holds(at)).map(fingerprint)

const moves =
  (holds: (edge: Edge) => boolean) =>
  (all: { edges: Edge[] }): LadderEvent[] =>
    all.edges.filter((edge) => !holds(edge)).map(({ event }) => event)

const deciding = ['approve', 'return', 'reject']
const deciders = ({ actor, onBehalfOf }: LadderEvent) => namesOf({ decidedBy: actor, onBehalfOf })

describe('random ladders', () => {
  it('may be published, and are climbed in every way', () => {
    const seen = new Set<string>()
    const statuses = new Set<string>()
    fc.assert(
      fc.property(climbs, (input) => {
        const errors = validate({ definition: input.start.workflow }).filter(({ level }) => level === 'error')
        expect(errors).toEqual([])
        const { edges, states: all } = climbOf(input)
        for (const { event } of edges) {
          seen.add(event.type)
          if (event.onBehalfOf !== undefined) seen.add(`${event.type} for another`)
          if (event.detail.restarts) seen.add('restart')
          if (event.detail.blocked) seen.add('blocked')
        }
        for (const { state } of all) statuses.add(state.status)
      }),
      { seed: SEED, numRuns: RUNS },
    )
    expect([...seen]).toEqual(
      expect.arrayContaining([
        ...['submit', 'approve', 'approve for another', 'return', 'reject', 'withdraw', 'recall', 'issue'],
        ...['reassign', 'escalate', 'edit', 'restart', 'cancel', 'blocked'],
      ]),
    )
    expect([...statuses].sort()).toEqual(
      ['draft', 'running', 'returned', 'approved', 'rejected', 'cancelled'].sort(),
    )
  })
})

describe('invariant 2: exactly one open step while a document runs, and none else', () => {
  it('holds, a document that waits for its number aside', () => always(states(hasOneOpenStepIffRunning)))
  it('lets no step be passed without its quorum', () => always(states(isQuorate)))
  it('lets no step be decided before its turn', () => always(states(hasNoEarlyApproval)))
})

describe('invariant 4: rounds are bounded', () => {
  it('holds', () =>
    always(states(({ state, workflow }) => state.round >= 0 && state.round <= workflow.maxRounds)))
})

describe('invariant 5: nobody is left waiting unseen, and nothing is decided by itself', () => {
  const isFreeFor = (at: World, slot: string, people: string[]) =>
    people.some((person) => {
      const result = answer(at, person, { type: 'approve', slot })
      return result.ok && result.value.event.onBehalfOf === undefined
    })
  const somebodyCan = (at: World): boolean => {
    if (at.state.awaitingIssue) return (holdersAmong(at.people)['role:clerk@c1'] ?? []).length > 0
    const seats = candidates(at)
    return seatable(seats) && having(at, 'open').every(({ id }, index) => isFreeFor(at, id, seats[index]!))
  }

  it('says that it is blocked exactly when nobody can go on', () =>
    always(
      moves(
        ({ after, event }) =>
          event.detail.blocked === (after.state.status === 'running' && !somebodyCan(after)),
      ),
    ))

  it('gives the clock no command but the one that asks more people', () =>
    always(
      moves(
        ({ before, after, event }) =>
          event.actor !== SYSTEM ||
          (event.type === 'escalate' &&
            event.from === event.to &&
            before.state.step === after.state.step &&
            before.state.round === after.state.round &&
            before.state.slots.every(({ status }, index) => after.state.slots[index]?.status === status)),
      ),
    ))

  it('asks more people when it is late, never fewer', () =>
    always(
      moves(({ before, after, event }) => {
        if (event.type !== 'escalate') return true
        const asked = candidates(after)
        return candidates(before).every((people, index) =>
          people.every((person) => asked[index]!.includes(person)),
        )
      }),
    ))
})

describe('invariant 6: nobody decides their own work, nor in the place of its author', () => {
  it('binds submitter and editors, and correctors at every step but the one they corrected at', () =>
    always(
      moves(({ before, event }) => {
        if (!deciding.includes(event.type)) return true
        const barred = [...mayNever(before), ...correctorsBeside(before, event.step!)]
        return deciders(event).every((name) => !barred.includes(name))
      }),
    ))

  it('remembers both names of whoever corrected', () =>
    always(
      moves(
        ({ after, event }) =>
          event.type !== 'edit' ||
          deciders(event).every((name) =>
            after.state.correctors?.some(({ person, step }) => person === name && step === event.step),
          ),
      ),
    ))
})

describe('invariant 7: nobody decides two steps, as themselves or for another', () => {
  it('holds but for the steps published to take both', () => always(states(hasDistinctDeciders)))
})

describe('invariant 8: whoever decided held what was asked for, or stood in for somebody who did', () => {
  it('holds on the day of the decision, while people come and go', () => always(moves(wasDecidedByKey)))
})

describe('invariant 12: the history alone leads to the state, and shows every alteration', () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  const stored = (events: readonly LadderEvent[]) => {
    let prevHash: string | null = null
    return events.map((event, index) => {
      const numbered = { ...event, seq: index + 1 }
      const link = { ...numbered, prevHash, hash: hash(hashInput({ prevHash, event: numbered })) }
      prevHash = link.hash
      return link
    })
  }

  it('is played again to the same state from what was stored', () =>
    always(
      states((at) =>
        sameState(
          replay({ workflow: at.workflow, events: JSON.parse(JSON.stringify(at.events)) as LadderEvent[] }),
          at.state,
        ),
      ),
    ))

  it('shows any one byte that is not as it was', () => {
    fc.assert(
      fc.property(climbs, fc.nat(), fc.integer({ min: 1, max: 94 }), (input, place, by) => {
        const text = JSON.stringify(stored(climbOf(input).states.at(-1)!.events))
        expect(verifyChain({ events: JSON.parse(text), hash })).toBe(true)
        const index = place % text.length
        const code = text.charCodeAt(index)
        if (code < 32 || code > 126) return
        const other = String.fromCharCode(32 + ((code - 32 + by) % 95))
        const altered = `${text.slice(0, index)}${other}${text.slice(index + 1)}`
        expect(isWhole(altered) && !saysTheSame(altered, text)).toBe(false)
      }),
      { seed: SEED, numRuns: RUNS },
    )
  })

  /** The name of a field that holds nothing says nothing. */
  const saysTheSame = (text: string, other: string): boolean =>
    canonicalText(JSON.parse(text)) === canonicalText(JSON.parse(other))

  /** What can no longer be read is seen too. */
  const isWhole = (text: string): boolean => {
    try {
      const events = JSON.parse(text) as Parameters<typeof verifyChain>[0]['events']
      return events.length > 0 && verifyChain({ events, hash })
    } catch {
      return false
    }
  }
})

describe('invariant 14: a correction asks again for what was decided, where the step says so', () => {
  it('keeps or clears all decisions of the round, and never touches them otherwise', () =>
    always(
      moves(({ before, after, event }) => {
        if (event.type !== 'edit') return true
        const { edit } = before.workflow.steps[indexOf(before, event.step)]!
        return edit!.effect === 'restart'
          ? having(after, 'approved').length === 0 &&
              after.state.round === before.state.round + 1 &&
              after.state.step === before.workflow.steps[0]!.key
          : JSON.stringify(after.state.slots) === JSON.stringify(before.state.slots)
      }),
    ))

  it('takes figures only where the step says so', () =>
    always(
      moves(
        ({ before, event }) =>
          event.type !== 'edit' ||
          before.workflow.steps[indexOf(before, event.step)]!.edit!.what === 'entries' ||
          event.detail.corrected!.every(({ kind }) => kind === 'narrative'),
      ),
    ))
})

describe('invariant 16: a return has a reason, a place allowed, and undoes what came after it', () => {
  it('is taken only so', () =>
    always(
      moves(({ before, after, event }) => {
        if (event.type !== 'return') return true
        const step = before.workflow.steps[indexOf(before, event.step)]!
        const to = event.detail.returnedTo!
        const firstVoid = to === 'author' ? 0 : indexOf(before, to)
        const standing = having(after, 'approved').map((slot) => indexOf(after, slot.step))
        return (
          [...event.reason!.trim()].length >= step.reasonMinLength &&
          step.returnTargets.includes(to) &&
          standing.every((index) => index < firstVoid) &&
          (to === 'author'
            ? after.state.status === 'returned' && having(after, 'open').length === 0
            : after.state.step === to && after.state.round === before.state.round + 1)
        )
      }),
    ))

  it('is refused to everybody without one, or to elsewhere', () =>
    always(
      ({ states: all }) =>
        all
          .filter(({ state }) => state.status === 'running')
          .slice(-3)
          .flatMap((at) => {
            const targets = at.workflow.steps.find(({ key }) => key === at.state.step)?.returnTargets ?? []
            const elsewhere = at.workflow.steps.map(({ key }) => key).filter((key) => !targets.includes(key))
            const wrong = [
              ...targets.map((to) => sendBack({ to, reason: ' ' })),
              ...elsewhere.map((to) => sendBack({ to })),
            ]
            return Object.keys(at.people).flatMap((person) =>
              wrong.filter((command) => answer(at, person, command).ok),
            )
          }),
      RUNS / 2,
    ))
})

describe('invariant 17: what is closed stays closed', () => {
  it('takes no move but a unit’s decision taken back', () => always(moves(wasLiveBefore)))

  it('whoever tries whatever', () =>
    always(({ states: all }) => {
      const at = all.at(-1)!
      if (isLive(at.state)) return []
      return Object.keys(at.people).flatMap((person) =>
        thinkable(at).filter((command) => {
          const result = answer(at, person, command)
          if (!result.ok) return false
          const { next: state, event } = result.value
          return !wasLiveBefore({ before: at, after: { ...at, state }, event })
        }),
      )
    }, RUNS / 2))
})

describe('invariant 19: what is offered is what would be accepted', () => {
  /** A decision may be handed on by who administers the step, also where there is nobody to hand it to. */
  const isAboutWhom = ({ type }: Command, { code }: Refusal) =>
    type === 'reassign' && ['person_may_not_decide', 'reassigned_to_self', 'nobody_left'].includes(code)

  it('or answered with what the command lacks, and nothing else is', () =>
    always(({ states: all }) => {
      const at = all[Math.floor(all.length / 2)]!
      return Object.keys(at.people).flatMap((person) => {
        const works = thinkable(at).filter((command) => {
          const result = answer(at, person, command)
          return result.ok || CONTENT.includes(result.refusal.code) || isAboutWhom(command, result.refusal)
        })
        const accepted = new Set(works.map(({ type }) => type))
        accepted.delete('edit')
        const offered = availableActions(situation(at, person)).filter((verb) => verb !== 'save')
        return [...accepted].sort().join() === offered.sort().join()
          ? []
          : [{ person, accepted: [...accepted], offered, at: fingerprint(at) }]
      })
    }, RUNS / 2))
})

const POSTGRES = 'tests/int/approval/invariants.test.ts'

/**
 * The twenty invariants of the ladder, each with where else it is shown than in a property above: the file, and words of
 * the title of a test in it.
 */
const INVARIANTS: [number: number, name: string, shown: [file: string, test: string][]][] = [
  [
    1,
    'one live instance for each document',
    [
      [POSTGRES, 'invariant 1'],
      ['tests/int/approval/plans.test.ts', 'fifty submissions at once make one instance'],
    ],
  ],
  [
    2,
    'one open step exactly while running',
    [['tests/unit/approval/exploration.test.ts', 'has one open step exactly while running']],
  ],
  [
    3,
    'every step can be reached',
    [
      ['tests/unit/approval/exploration.test.ts', 'is reached at every step'],
      ['tests/unit/approval/validatePeople.test.ts', 'leave a step without a person'],
    ],
  ],
  [
    4,
    'approval stays attainable, rounds are bounded',
    [['tests/unit/approval/exploration.test.ts', 'can still be approved while it is live']],
  ],
  [
    5,
    'nobody waits unseen, nothing is approved by itself',
    [
      ['tests/unit/approval/exploration.test.ts', 'is called blocked exactly when'],
      ['tests/unit/approval/escalate.test.ts', 'decides nothing by itself'],
    ],
  ],
  [
    6,
    'nobody decides their own work',
    [['tests/unit/approval/exploration.test.ts', 'was never decided by its submitter or an editor']],
  ],
  [
    7,
    'nobody decides two steps',
    [
      [
        'tests/unit/approval/exploration.test.ts',
        'carries no two approvals by or in the place of one person',
      ],
    ],
  ],
  [
    8,
    'whoever decided held what was asked for',
    [['tests/int/approval/delegation.test.ts', 'ends at once when it is taken back']],
  ],
  [
    9,
    'a stale decision is a conflict and writes nothing',
    [
      [POSTGRES, 'invariant 9'],
      ['tests/int/http/conflicts.test.ts', 'one report approved fifty times at once'],
    ],
  ],
  [
    10,
    'a request sent twice acts once',
    [
      [POSTGRES, 'invariant 10'],
      ['tests/int/http/conflicts.test.ts', 'answers a repeated command the same and acts once'],
      ['tests/int/approval/bulk.test.ts', 'acts once however often'],
    ],
  ],
  [
    11,
    'events are only ever added, without a gap',
    [
      [POSTGRES, 'invariant 11'],
      ['tests/int/approval/ladders.test.ts', 'changing or removing an event'],
    ],
  ],
  [
    12,
    'the history leads to the state, its chain is whole',
    [
      ['tests/int/approval/stepCorrections.test.ts', 'are whole after all this'],
      ['tests/int/approval/ladders.test.ts', 'no longer verifies'],
    ],
  ],
  [
    13,
    'a published version never changes',
    [
      [POSTGRES, 'invariant 13'],
      ['tests/int/approval/thirdLadder.test.ts', 'leaves the first as it was'],
    ],
  ],
  [
    14,
    'an approval is bound to what was shown',
    [
      ['tests/int/approval/stepCorrections.test.ts', 'every approval is bound to that'],
      ['tests/int/approval/plans.test.ts', 'at the revision they have read'],
    ],
  ],
  [
    15,
    'what is decided on does not change, on any way in',
    [
      [POSTGRES, 'invariant 15'],
      ['tests/int/approval/plans.test.ts', 'does not change while it is in review, on any way in'],
    ],
  ],
  [
    16,
    'a return has a reason and a place allowed',
    [['tests/unit/approval/exploration.test.ts', 'is returned only with a reason']],
  ],
  [
    17,
    'what is closed stays closed',
    [['tests/unit/approval/exploration.test.ts', 'takes no command once closed']],
  ],
  [
    18,
    'a timer fires once, on its day, for an open decision',
    [
      ['tests/unit/approval/timersOf.test.ts', 'gives each timer one effect'],
      ['tests/unit/approval/timersOf.test.ts', 'has no effect on a closed slot'],
    ],
  ],
  [
    19,
    'what is offered is what is accepted',
    [
      ['tests/unit/approval/exploration.test.ts', 'offers exactly the verbs'],
      ['tests/int/approval/delegation.test.ts', 'says in the inbox exactly what the ladder would accept'],
      ['tests/int/approval/bulk.test.ts', 'does to each what approving it alone does'],
    ],
  ],
  [
    20,
    'nothing crosses communes',
    [
      ['tests/int/access/reports.test.ts', 'only reports that are seen'],
      ['tests/int/approval/plans.test.ts', 'a plan of another commune is nowhere to be found'],
      ['tests/int/workflow/ladders.test.ts', 'leaves a copy alone that the commune has changed'],
    ],
  ],
]

describe('the index of the invariants', () => {
  it('has all twenty', () => {
    expect(INVARIANTS.map(([number]) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })

  it.each(INVARIANTS)('%i, %s, names tests that are there', (_, __, shown) => {
    expect(shown.length).toBeGreaterThan(0)
    for (const [file, test] of shown) expect(readFileSync(file, 'utf8')).toContain(test)
  })
})
