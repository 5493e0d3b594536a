import { shownExtras } from '@/domain/report/extra/shownExtras'
import { NARRATIVE_SECTIONS } from '@/domain/report/narrative'
import type { DataRow, Sheet } from '../types'
import { KEYS } from './keys'
import type { Making } from './making'
import { withHidden } from './withHidden'

const VALUE_AT = 2

/** The rest of a unit's report to fill in: nothing to report, the narrative, the plan's own extra fields. */
export const textForm = ({ form, words, title, printed, hidden }: Making): Sheet => {
  const { stored, reopened } = form
  const isOpen = reopened === null
  const row = (part: string, name: string, field: string, choices?: readonly string[]): DataRow => {
    const text = printed.get(part)![field]!
    const isYesNo = part === 'nothing'
    const { first, last } = hidden(part, name)
    const shown = isYesNo ? words(text === '1' ? 'yes' : 'no') : text
    return {
      type: 'row',
      cells: [first, name, shown === '' ? null : shown, ...last],
      ...(part.startsWith('n.') ? { lines: 5 } : {}),
      ...(choices === undefined || !isOpen ? {} : { choices: { [VALUE_AT]: choices } }),
      ...(isOpen ? {} : { closed: [VALUE_AT] }),
    }
  }
  const extras = shownExtras(stored.extra).filter(({ kind, retired }) => kind !== 'file' && !retired)
  return {
    name: words('narrative.name'),
    title,
    columns: withHidden([
      { header: words('part'), width: 36, kind: 'text', key: KEYS.name },
      { header: words('form.text'), width: 110, kind: 'text', key: KEYS.main, isInput: true },
    ]),
    rows: [
      row('nothing', words('nothing'), 'nothing', [words('yes'), words('no')]),
      ...NARRATIVE_SECTIONS.map((section) =>
        row(`n.${section}`, words(`narrative.${section}`), `n.${section}`),
      ),
      ...extras.map(({ id, title: name, kind, choices }) =>
        row(`e.${id}`, name, `e.${id}.value`, kind === 'choice' ? listable(choices) : undefined),
      ),
    ],
    notes: [words('form.keep')],
    isProtected: true,
  }
}

/** A list in a cell is divided by commas and at most 255 characters long. */
const listable = (choices: readonly string[]): readonly string[] | undefined =>
  choices.some((choice) => choice.includes(',')) || choices.join(',').length > 255 ? undefined : choices
