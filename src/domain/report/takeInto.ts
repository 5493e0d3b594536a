import { partOf, type StoredForm, type Texts } from '@/domain/report/entryForm'
import { rowFills } from '@/domain/report/rowFills'

type Asked = {
  stored: StoredForm
  /** All fields of the form, by name. */
  sent: Texts
  /** What its button says: 'take:<report>:<part>', 'zero:<part>' or 'keep'; anything else asks for nothing. */
  asked: string
}

/**
 * A form with what its button fills into it before it is saved: a figure that a row offers, a zero, or ('keep') last
 * period's into each row that was left empty. What a page does by itself where it can.
 */
export const takeInto = ({ stored, sent, asked }: Asked): Texts => {
  const [verb, ...at] = asked.split(':')
  const zero = verb === 'zero' ? stored.indicators.find(({ id }) => `v.${id}` === at[0]) : undefined
  if (zero !== undefined) return { ...sent, [`${at[0]}.value`]: '0', [`${at[0]}.takeOver`]: '' }
  const rows = rowFills({ stored })
  if (verb === 'take') {
    const figure = rows.find(({ part }) => part === at[1])?.figures.find(({ report }) => report === at[0])
    return figure === undefined ? sent : { ...sent, ...figure.texts }
  }
  if (verb !== 'keep') return sent
  const shown = new Set(Object.keys(sent).map(partOf))
  const filled = rows
    .filter(({ part, blank }) => shown.has(part) && Object.keys(blank).every((name) => !sent[name]?.trim()))
    .map(({ figures }) => figures.find(({ isLast }) => isLast)?.texts)
  return Object.assign({}, sent, ...filled)
}
