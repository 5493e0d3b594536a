import { commandRules } from './commandRules'
import { mayEdit } from './mayEdit'
import type { CommandType, Situation } from './types'

const VERBS = Object.keys(commandRules) as CommandType[]

/**
 * The verbs the actor's role and the state allow, `save` for changing content included. Asks the same rules as
 * `decide`, so an offered verb is accepted or answered with what is missing, and any other is refused.
 */
export const availableActions = (situation: Situation): ('save' | CommandType)[] => [
  ...(mayEdit(situation) === null ? (['save'] as const) : []),
  ...VERBS.filter((verb) => commandRules[verb].bar(situation) === null),
]
