import type { Assignee, Step, WorkflowDefinition } from '@/domain/approval/types'

export type HolderChoice = {
  value: string
  label: string
  holder: Assignee
  /** Whether the word of this role or position may count on the ladder's kind of document. */
  decides: boolean
}

/** Everything a ladder's cards say, by its path in the words; `{x}` is filled in by `fill`. */
export type EditorWords = Record<string, string>

export type StepChange = (over: Partial<Step>) => void

export type Edited = {
  definition: WorkflowDefinition
  change: (definition: WorkflowDefinition) => void
  choices: HolderChoice[]
  locks: string[]
  /** Nothing can be changed: it is only read, or on its way. */
  isStill: boolean
  words: EditorWords
}

export const valueOf = ({ role, position, relation }: Assignee): string =>
  position === undefined ? `role:${role}@${relation}` : `position:${position}@${relation}`

export const fill = (sentence: string | undefined, values: Record<string, string | number>): string =>
  Object.entries(values).reduce(
    (said, [name, value]) => said.replace(`{${name}}`, String(value)),
    sentence ?? '',
  )
