import { readTerms, KIND_PREFIX, STEP_PREFIX, termFields } from '@/domain/delegation/readTerms'
import { giveDelegation } from '@/services/delegation/giveDelegation'
import { refuseWith } from '@/services/RefusalError'
import { answerPersonForm } from '../../_form/answerPersonForm'
import { pathWith } from '../../_form/pathWith'
import { refusalQuery } from '../../_form/refusalQuery'

const LONGEST = 300

const isTyped = (name: string): boolean =>
  Object.values<string>(termFields).includes(name) ||
  name.startsWith(KIND_PREFIX) ||
  name.startsWith(STEP_PREFIX)

/** Gives a delegation. What was typed into a form that is refused stands in the address of the page it returns to. */
export const POST = answerPersonForm({
  act: async ({ db, actor, fields, now }) => {
    const terms = readTerms({ fields: fields.all(), person: actor.person })
    await giveDelegation({ db, actor, terms: terms.ok ? terms.value : refuseWith(terms.refusal), now })
    return pathWith('/uy-quyen', { xong: 'delegate' })
  },
  refused: async (refusal, { fields }) => {
    const typed = Object.entries(fields.all())
      .filter(([name, value]) => isTyped(name) && value !== '')
      .map(([name, value]) => [name, value.slice(0, LONGEST)])
    return pathWith('/uy-quyen', { ...Object.fromEntries(typed), ...refusalQuery(refusal) })
  },
})
