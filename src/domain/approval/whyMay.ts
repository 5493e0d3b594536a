import { holderKeys } from './holderKeys'
import type { Refusal } from '@/domain/refusal'
import type { IsoDate } from '@/domain/time'
import { claimsOf, type Claim } from './claimsOf'
import { commandRules } from './commandRules'
import { approveRules } from './commands/approve'
import { rejectRules } from './commands/reject'
import { returnRules } from './commands/return'
import { claimRules, documentRules, type Rule } from './decisionRules'
import { mayClaim } from './mayClaim'
import { writeRules } from './mayWrite'
import type { OfficePost } from './office'
import { resolveAssignees } from './resolveAssignees'
import { submitBlocks } from './submitBlocks'
import type { CommandType, PersonId, Situation } from './types'

/** The verbs whose rules can be told one by one. */
export const EXPLAINED = ['submit', 'approve', 'return', 'reject', 'withdraw', 'recall', 'issue'] as const

export type Explained = (typeof EXPLAINED)[number]

/**
 * The answer of one rule: `null` lets them, a refusal does not. `unasked`: it is not looked at, because one before it
 * said no. `post`: the post by which it holds, or the one that has ended or not begun; `principal`: in whose place.
 */
export type RuleAnswer = {
  rule: string
  answer: Refusal | null | 'unasked'
  post?: OfficePost
  principal?: PersonId
}

/**
 * Why somebody can or cannot do a thing to a document now: every rule that `decide` looks at, with its answer, in
 * that order. All let them exactly where the verb is offered.
 *
 * @param posts all posts of the person at the places of the document, held today or not
 */
export const whyMay = ({
  situation,
  verb,
  posts,
  day,
}: {
  situation: Situation
  verb: Explained
  posts: readonly OfficePost[]
  day: IsoDate
}): RuleAnswer[] => {
  if (verb === 'submit') return [...told(writeRules, situation, {}), ...blocks(situation)]
  const extra = DECIDING[verb]
  if (extra === undefined) return single(verb, situation)
  const claim = claimFor(situation)
  const facts = factsOf({ situation, claim, posts, day })
  const before = told(documentRules, situation, facts)
  const isStopped = before.some(({ answer }) => answer !== null)
  const bound =
    claim === undefined || isStopped
      ? unasked(claimRules.filter(({ name }) => !name.startsWith('principal')))
      : told(claimRules, { claim, situation }, facts).filter(
          ({ rule }) => claim.onBehalfOf !== undefined || !rule.startsWith('principal'),
        )
  const isBound = isStopped || bound.some(({ answer }) => answer !== null)
  return [...before, ...bound, ...(isBound ? unasked(extra) : told(extra, situation, {}))]
}

const DECIDING: Partial<Record<CommandType, Rule<Situation>[]>> = {
  approve: approveRules,
  return: returnRules,
  reject: rejectRules,
}

const single = (verb: CommandType, situation: Situation): RuleAnswer[] => [
  { rule: verb, answer: commandRules[verb].bar(situation) },
]

const unasked = (rules: readonly { name: string }[]): RuleAnswer[] =>
  rules.map(({ name }) => ({ rule: name, answer: 'unasked' }))

type Facts = Record<string, Pick<RuleAnswer, 'post' | 'principal'>>

const told = <Asked>(rules: readonly Rule<Asked>[], asked: Asked, facts: Facts): RuleAnswer[] => {
  const first = rules.findIndex(({ bar }) => bar(asked) !== null)
  return rules.map(({ name, bar }, index) => ({
    rule: name,
    answer: first !== -1 && index > first ? 'unasked' : bar(asked),
    ...facts[name],
  }))
}

/** The claim in which it would be decided: a free one, else the first. */
const claimFor = (situation: Situation): Claim | undefined => {
  const claims = claimsOf(situation)
  return claims.find((claim) => mayClaim({ claim, situation }) === null) ?? claims[0]
}

const blocks = (situation: Situation): RuleAnswer[] => {
  const found = submitBlocks(situation)
  const of = (rule: string, code: string): RuleAnswer => ({
    rule,
    answer: found.find((block) => block.code === code) ?? null,
  })
  return [
    of('units_in', 'gate_open'),
    of('units_unchanged', 'children_changed'),
    of('rows_filled', 'required_rows_missing'),
  ]
}

const factsOf = ({
  situation,
  claim,
  posts,
  day,
}: {
  situation: Situation
  claim: Claim | undefined
  posts: readonly OfficePost[]
  day: IsoDate
}): Facts => {
  const { state, workflow, org } = situation
  const step = workflow.steps.find(({ key }) => key === state.step)
  const named = step === undefined ? [] : [...step.assignees, ...step.substitutes]
  const keys = [
    ...state.slots.filter(({ status }) => status === 'open').flatMap(({ candidateKeys }) => candidateKeys),
    ...resolveAssignees({ assignees: named, org }),
  ]
  const asked = posts.filter((post) => holderKeys({ appointments: [post] }).some((key) => keys.includes(key)))
  const isHeld = ({ from, to }: OfficePost) => from <= day && (to === null || day <= to)
  const post = asked.find(isHeld) ?? asked[0]
  return {
    asked: {
      ...(post === undefined || claim?.onBehalfOf !== undefined ? {} : { post }),
      ...(claim?.onBehalfOf === undefined ? {} : { principal: claim.onBehalfOf }),
    },
  }
}
