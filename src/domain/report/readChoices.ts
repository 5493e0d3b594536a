import { isId } from '@/domain/isId'
import type { LeadChoice } from '@/domain/report/acceptsChoices'

/** Begins the name of the field in which somebody says whose report counts for a row: 'chon.indicator.<id>'. */
export const CHOICE = 'chon.'

/** The value by which a figure that was typed over stays. */
export const KEEP = 'giu'

/** The choices in a form: a unit's id, '' for the rule of the row; what is not chosen, or to be kept, is left out. */
export const readChoices = ({ fields }: { fields: Readonly<Record<string, string>> }): LeadChoice[] =>
  Object.entries(fields).flatMap(([name, unit]): LeadChoice[] => {
    const [kind, id = ''] = name.startsWith(CHOICE) ? name.slice(CHOICE.length).split('.') : []
    if ((kind !== 'indicator' && kind !== 'task') || !isId(id)) return []
    if (unit !== '' && !isId(unit)) return []
    return [{ kind, id, unit: unit === '' ? null : unit }]
  })
