import { commandRules } from './commandRules'
import { mayEdit } from './mayEdit'
import type { Situation, Verb } from './types'

const VERBS = Object.keys(commandRules).filter((verb) => verb !== 'edit') as Verb[]

/**
 * The verbs the actor's role and the state allow, `save` for changing content included. Asks the same rules as
 * `decide`, so an offered verb is accepted or answered with what is missing, and any other is refused.
 */
export const availableActions = (situation: Situation): ('save' | Verb)[] => [
  ...(mayEdit(situation) === null ? (['save'] as const) : []),
  ...VERBS.filter((verb) => commandRules[verb].bar(situation) === null),
]
