import type { Difference } from '@/domain/approval/differences'
import type { Assignee, Step, StepKey, WorkflowDefinition } from '@/domain/approval/types'
import { adminLabel } from '@/i18n/adminLabel'
import type { Language } from '@/i18n/messages'
import type { Words } from '../adminSentences'

export type Telling = {
  words: Words
  language: Language
  /** The title of a position. */
  titleOf: (position: string) => string
}

/** Who is meant: a role where it is held, or a position. */
export const holderWords = ({ words, language, titleOf }: Telling, holder: Assignee): string => {
  const { role, position, relation } = holder
  if (position !== undefined) return titleOf(position)
  const who = adminLabel('options', 'role', role ?? 'viewer')[language]
  return words(`ladder.holder.${relation}`, { who })
}

export const holdersWords = (telling: Telling, holders: readonly Assignee[]): string =>
  holders.length === 0
    ? telling.words('ladder.nobody')
    : holders.map((holder) => holderWords(telling, holder)).join(', ')

const labelOf = (
  { language }: Telling,
  definition: Pick<WorkflowDefinition, 'steps'>,
  key: StepKey,
): string => definition.steps.find((step) => step.key === key)?.label[language] ?? key

/** To whom a step may return, or whose deciders it takes. */
export const stepsWords = (
  telling: Telling,
  definition: Pick<WorkflowDefinition, 'steps'>,
  keys: readonly StepKey[],
): string =>
  keys
    .map((key) => (key === 'author' ? telling.words('ladder.author') : labelOf(telling, definition, key)))
    .join(', ')

/** One step in a sentence: who, how many, by when, what else they may do. */
export const stepSentence = (
  telling: Telling,
  definition: Pick<WorkflowDefinition, 'steps'>,
  step: Step,
): string => {
  const { words } = telling
  const parts = [
    words(step.quorum === 'all' ? 'ladder.say.all' : 'ladder.say.any', {
      who: holdersWords(telling, step.assignees),
    }),
    step.substitutes.length === 0
      ? ''
      : words('ladder.say.substitutes', { who: holdersWords(telling, step.substitutes) }),
    step.due === undefined ? '' : words(`ladder.say.due.${step.due.anchor}`, { days: step.due.workingDays }),
    step.returnTargets.length === 0
      ? words('ladder.say.noReturn')
      : words('ladder.say.returns', {
          to: stepsWords(telling, definition, step.returnTargets),
          length: step.reasonMinLength,
        }),
    step.rejectEnabled ? words('ladder.say.rejects') : '',
    step.requiresIssue ? words('ladder.say.issue') : '',
    step.givesReach ? words('ladder.say.reach') : '',
    step.bulkAllowed === false ? words('ladder.say.alone') : '',
    step.edit === undefined ? '' : words(`ladder.say.edit.${step.edit.what}`),
    step.mayRepeat?.length
      ? words('ladder.say.repeat', { steps: stepsWords(telling, definition, step.mayRepeat) })
      : '',
  ]
  return `${parts.filter((part) => part !== '').join('; ')}.`
}

const isHolders = (value: unknown): value is Assignee[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'relation' in one)

const valueWords = (
  telling: Telling,
  definition: WorkflowDefinition,
  setting: string,
  value: unknown,
): string => {
  const { words } = telling
  if (value === undefined || value === null) return words('ladder.none')
  if (isHolders(value) && setting !== 'returnTargets' && setting !== 'mayRepeat' && setting !== 'reminders')
    return holdersWords(telling, value)
  if (setting === 'returnTargets' || setting === 'mayRepeat')
    return (value as string[]).length === 0
      ? words('ladder.none')
      : stepsWords(telling, definition, value as string[])
  if (setting === 'reminders') return (value as number[]).join(', ') || words('ladder.none')
  if (setting === 'gate') return words(value === 'none' ? 'ladder.no' : 'ladder.yes')
  if (setting === 'bulkAllowed') return words(value === false ? 'ladder.no' : 'ladder.yes')
  if (setting === 'quorum') return words(`ladder.editor.quorum.${String(value)}`)
  if (setting === 'label') return (value as Step['label'])[telling.language]
  if (setting === 'due') {
    const { anchor, workingDays } = value as NonNullable<Step['due']>
    return words(`ladder.say.due.${anchor}`, { days: workingDays })
  }
  if (setting === 'escalation') {
    const { workingDays, to } = value as NonNullable<Step['escalation']>
    return words('ladder.say.escalation', { days: workingDays, who: holdersWords(telling, to) })
  }
  if (setting === 'edit') {
    const { what, effect } = value as NonNullable<Step['edit']>
    return `${words(`ladder.say.edit.${what}`)} (${words(`ladder.editor.effect.${effect}`)})`
  }
  if (typeof value === 'boolean') return words(value ? 'ladder.yes' : 'ladder.no')
  return String(value)
}

/** One difference between two versions in a sentence. */
export const differenceSentence = (
  telling: Telling,
  between: { before: WorkflowDefinition; after: WorkflowDefinition },
  difference: Difference,
): string => {
  const { words, language } = telling
  switch (difference.kind) {
    case 'added':
    case 'removed':
      return words(`ladder.change.${difference.kind}`, { step: difference.step.label[language] })
    case 'moved':
      return words('ladder.change.moved', { steps: stepsWords(telling, between.after, difference.after) })
    default: {
      const { setting, before, after } = difference
      const said = {
        setting: words(`ladder.setting.${setting}`),
        before: valueWords(telling, between.before, setting, before),
        after: valueWords(telling, between.after, setting, after),
      }
      return difference.kind === 'step'
        ? words('ladder.change.step', { step: difference.step.label[language], ...said })
        : words('ladder.change.ladder', said)
    }
  }
}
