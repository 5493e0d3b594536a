import fc from 'fast-check'
import { availableActions } from '@/domain/approval/availableActions'
import { SYSTEM } from '@/domain/approval/system'
import type { Assignee, Command, Step, StandIn, WorkflowDefinition } from '@/domain/approval/types'
import { imaginable, type Edge } from './explore'
import { answer, sendBack, situation, step, world, type World } from './world'

/** Random ladders among random people, and what comes of random commands on them. */

const COMMUNE = ['r0', 'r1', 'r2', 'r3', 'r4', 'clerk']
const PROVINCE = ['p0', 'p1']
const PEOPLE = ['an', 'binh', 'chi', 'dung', 'em', 'giang', 'hoa', 'kim', 'lan', 'mai']
const KEYS = [
  ...['writer', 'commune_admin', ...COMMUNE].map((role) => `role:${role}@c1`),
  ...PROVINCE.map((role) => `role:${role}@p1`),
]

/** Everybody holds one key by their place in the list, so that ladders can be climbed, and up to two more. */
const people: fc.Arbitrary<World['people']> = fc
  .array(fc.subarray(KEYS, { maxLength: 2 }), { minLength: PEOPLE.length, maxLength: PEOPLE.length })
  .map((more) => ({
    ...Object.fromEntries(
      PEOPLE.map((person, index) => [person, [...new Set([KEYS[index % KEYS.length]!, ...more[index]!])]]),
    ),
    [SYSTEM]: [],
  }))

type Kind = WorkflowDefinition['documentType']

const assignee = (isOfProvince: boolean): fc.Arbitrary<Assignee> =>
  isOfProvince
    ? fc.constantFrom(...PROVINCE).map((role) => ({ role, relation: 'province' }))
    : fc.constantFrom(...COMMUNE).map((role) => ({ role, relation: 'commune' }))

const mostly = <T>(usual: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other })

const stepAt = (kind: Kind, index: number, count: number): fc.Arbitrary<Step> => {
  const isLast = index === count - 1
  const someone = assignee(kind === 'commune_report' && isLast)
  const earlier = Array.from({ length: index }, (_, before) => `s${before}`)
  const mayCorrect = kind !== 'plan'
  return fc
    .record({
      assignees: fc.uniqueArray(someone, { minLength: 1, maxLength: 2, selector: ({ role }) => role }),
      substitutes: mostly([], fc.array(someone, { minLength: 1, maxLength: 1 })),
      quorum: mostly<Step['quorum']>('any', fc.constant('all')),
      returnTargets: fc.subarray(['author', ...earlier]),
      rejectEnabled: mostly(false, fc.constant(true)),
      reasonMinLength: fc.integer({ min: 1, max: 6 }),
      givesReach: fc.constant(kind === 'commune_report' && index === count - 2),
      requiresIssue: fc.constant(kind === 'commune_report' && isLast),
      mayRepeat: mostly<string[]>([], fc.subarray(earlier, { maxLength: Math.min(1, index) })),
      escalates: mostly<Assignee[]>([], fc.array(someone, { minLength: 1, maxLength: 2 })),
      edit: mostly<Step['edit']>(
        undefined,
        mayCorrect
          ? fc.record({
              what: fc.constantFrom<'narrative' | 'entries'>('narrative', 'entries'),
              effect: fc.constantFrom<'keep' | 'restart'>('keep', 'restart'),
            })
          : fc.constant(undefined),
      ),
    })
    .map(({ escalates, ...rest }) =>
      step({
        ...rest,
        key: `s${index}`,
        ...(escalates.length === 0
          ? {}
          : {
              due: { anchor: 'opening' as const, workingDays: 1 },
              escalation: { workingDays: 1, to: escalates },
            }),
      }),
    )
}

const ladderOf = (kind: Kind): fc.Arbitrary<WorkflowDefinition> =>
  fc.integer({ min: 2, max: 8 }).chain((count) =>
    fc
      .record({
        maxRounds: fc.integer({ min: 2, max: 4 }),
        steps: fc.tuple(...Array.from({ length: count }, (_, index) => stepAt(kind, index, count))),
      })
      .map(({ maxRounds, steps }) => ({
        schemaVersion: 1 as const,
        documentType: kind,
        authors: [{ role: 'writer', relation: 'commune' as const }],
        gate: 'none' as const,
        issuers: [{ role: 'clerk', relation: 'commune' as const }],
        maxRounds,
        // Two steps that one person might take alone would not be published.
        steps: steps.map((one, index) => (index === 1 ? { ...one, mayRepeat: [] } : one)),
      })),
  )

const standIns = (of: World['people']): fc.Arbitrary<StandIn[]> =>
  fc
    .uniqueArray(
      fc.record({
        principal: fc.constantFrom(...PEOPLE),
        substitute: fc.constantFrom(...PEOPLE),
        steps: mostly<string[]>([], fc.subarray(['s0', 's1', 's2'], { minLength: 1 })),
      }),
      { maxLength: 3, selector: ({ principal }) => principal },
    )
    .map((pairs) =>
      pairs
        .filter(({ principal, substitute }) => principal !== substitute)
        .map((pair) => ({
          ...pair,
          delegation: `${pair.principal}-${pair.substitute}`,
          keys: of[pair.principal]!,
        })),
    )

const start: fc.Arbitrary<World> = fc
  .tuple(fc.constantFrom<Kind>('unit_report', 'commune_report', 'plan').chain(ladderOf), people)
  .chain(([workflow, staff]) =>
    standIns(staff).map((pairs) => {
      const empty = world({ workflow, people: staff })
      return { ...empty, org: { ...empty.org, standIns: pairs } }
    }),
  )

/** What somebody does next; the numbers are read by what is possible there. */
type Turn = { does: 'offered' | 'anything' | 'write' | 'staff'; who: number; what: number; how: number }

const turn: fc.Arbitrary<Turn> = fc.record({
  does: fc.oneof(
    { weight: 12, arbitrary: fc.constant('offered' as const) },
    { weight: 3, arbitrary: fc.constant('anything' as const) },
    { weight: 1, arbitrary: fc.constant('write' as const) },
    { weight: 1, arbitrary: fc.constant('staff' as const) },
  ),
  who: fc.nat(9_999),
  what: fc.nat(9_999),
  how: fc.nat(9_999),
})

export type Climb = { start: World; turns: Turn[] }

/** A ladder of two to eight steps, ten people, and 30 to 60 turns. */
export const climbs: fc.Arbitrary<Climb> = fc.record({
  start,
  turns: fc.array(turn, { minLength: 30, maxLength: 60, size: 'max' }),
})

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length]

/** What is said without a reason, or to where no return may lead, too. */
export const thinkable = (here: World): Command[] => [
  ...imaginable(here),
  sendBack({ reason: ' ' }),
  sendBack({ to: 'nowhere' }),
  { type: 'reject', reason: '' },
]

/** How often a verb is chosen among those offered: giving up, or a remark, would otherwise take most turns. */
const weightOf = (verb: string, how: number): number => {
  if (['submit', 'approve', 'issue'].includes(verb)) return 6
  return ['cancel', 'correct'].includes(verb) && how % 9 > 0 ? 0 : 1
}

const commandFor = (here: World, { does, who, what, how }: Turn): [string, Command] | undefined => {
  const persons = Object.keys(here.people)
  if (does === 'anything') {
    const command = at(thinkable(here), what)
    return command && [at(persons, who)!, command]
  }
  for (let index = 0; index < persons.length; index += 1) {
    const person = at(persons, who + index)!
    const verbs = availableActions(situation(here, person)).flatMap((verb) => {
      const type = verb === 'save' ? 'edit' : verb
      if (verb === 'save' && here.state.status !== 'running') return []
      return Array<string>(weightOf(type, how)).fill(type)
    })
    const verb = at(verbs, what)
    if (verb === undefined) continue
    const command = at(
      imaginable(here).filter(({ type }) => type === verb),
      how,
    )
    if (command !== undefined) return [person, command]
  }
  return undefined
}

/** Somebody begins or ceases to hold a key; what they pass on follows. */
const changeStaff = (here: World, { who, what }: Turn): World => {
  const person = at(PEOPLE, who)!
  const key = at(KEYS, what)!
  const held = here.people[person]!
  const keys = held.includes(key) ? held.filter((one) => one !== key) : [...held, key]
  const changed = { ...here.people, [person]: keys }
  const standing = here.org.standIns!.map((one) => ({
    ...one,
    keys: one.keys.filter((passed) => changed[one.principal]!.includes(passed)),
  }))
  return { ...here, people: changed, org: { ...here.org, standIns: standing } }
}

/** Somebody who may write the document does. */
const write = (here: World, { who }: Turn): World => {
  const person = at(PEOPLE, who)!
  const isWithAuthor = ['draft', 'returned'].includes(here.state.status)
  if (!isWithAuthor || !availableActions(situation(here, person)).includes('save')) return here
  return { ...here, doc: { ...here.doc, editors: [...new Set([...here.doc.editors, person])] } }
}

/** Every state of a climb, and every command in it that was accepted. */
export const climb = ({ start: from, turns }: Climb): { states: World[]; edges: Edge[] } => {
  const states = [from]
  const edges: Edge[] = []
  let here = from
  for (const one of turns) {
    if (one.does === 'staff') here = changeStaff(here, one)
    else if (one.does === 'write') here = write(here, one)
    else {
      const next = commandFor(here, one)
      const result = next && answer(here, ...next)
      if (!result?.ok) continue
      const { next: state, event } = result.value
      const after = { ...here, state, events: [...here.events, event] }
      edges.push({ before: here, after, event })
      here = after
    }
    states.push(here)
  }
  return { states, edges }
}
