import { plainText } from '@/domain/planText/plainText'
import { inSections } from '../inSections'
import type { Column, DataRow, Sheet } from '../types'
import { KEYS } from './keys'
import { mainFieldOf } from './mainFieldOf'
import type { Making } from './making'
import { withHidden } from './withHidden'

/** The indicators of a unit's report to fill in. Columns of what no row asks for are left out. */
export const indicatorForm = ({ form, words, title, printed, hidden }: Making): Sheet => {
  const { stored, indicators, reopened } = form
  const rows = indicators.map((row, at) => ({ ...stored.indicators[at]!, ...row }))
  const hasMain = rows.some((row) => mainFieldOf(row) !== null)
  const hasParts = rows.some((row) => mainFieldOf(row) === null)
  const hasDays = rows.some(({ kind }) => kind === 'document')
  const input = (header: string, width: number, key: string): Column => ({
    ...{ header, width, key },
    kind: 'text',
    isInput: true,
  })
  const inputs: Column[] = [
    ...(hasMain ? [input(words('form.value'), 18, KEYS.main)] : []),
    ...(hasParts
      ? [input(words('numerator'), 12, 'numerator'), input(words('denominator'), 12, 'denominator')]
      : []),
    ...(hasDays ? [input(words('form.day'), 14, 'documentDate')] : []),
    input(words('note'), 34, 'note'),
  ]
  const columns = withHidden([
    { header: words('order'), width: 6, kind: 'code' },
    { header: words('indicator'), width: 50, kind: 'text', key: KEYS.name },
    { header: words('unit'), width: 13, kind: 'code' },
    { header: words('target'), width: 18, kind: 'code' },
    { header: words('form.last'), width: 18, kind: 'code' },
    ...inputs,
  ])
  const yesNo = [words('yes'), words('no')]
  const shown = (text: string, isYesNo: boolean): string | null => {
    if (text === '') return null
    return isYesNo ? words(text === 'true' ? 'yes' : 'no') : text
  }
  const firstInput = columns.findIndex(({ isInput }) => isInput)
  return {
    name: words('indicators'),
    title,
    columns,
    rows: inSections(rows, (row): DataRow => {
      const part = `v.${row.id}`
      const texts = printed.get(part)!
      const name = plainText(row.name)
      const fields = inputs.map(({ key }) => (key === KEYS.main ? mainFieldOf(row) : key!))
      const asked = fields.map((field) => field !== null && `${part}.${field}` in texts)
      const isOpen = reopened === null || reopened.has(row.id)
      const { first, last } = hidden(part, name)
      return {
        type: 'row',
        cells: [
          ...[first, row.no, name, row.unit, row.target, row.last],
          ...fields.map((field, at) =>
            asked[at] ? shown(texts[`${part}.${field}`]!, field === 'boolean') : null,
          ),
          ...last,
        ],
        closed: asked.flatMap((isAsked, at) => (isAsked && isOpen ? [] : [firstInput + at])),
        ...(row.kind === 'boolean' && isOpen ? { choices: { [firstInput]: yesNo } } : {}),
      }
    }),
    notes: [words('form.keep')],
    isProtected: true,
  }
}
