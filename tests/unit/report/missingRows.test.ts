import { missingRows, type FormRow } from '@/domain/report/missingRows'

const row = (id: string, required: boolean, hasContent: boolean): FormRow => ({
  id,
  kind: 'indicator',
  required,
  hasContent,
})
const rows = [row('a', false, true), row('b', false, false), row('c', true, true), row('d', true, false)]
const ids = (nothingToReport: boolean) => missingRows({ rows, nothingToReport }).map(({ id }) => id)

describe('missingRows', () => {
  it('lists every empty row in the order of the form', () => {
    expect(ids(false)).toEqual(['b', 'd'])
  })

  it('asks only for required rows once nothing to report was declared', () => {
    expect(ids(true)).toEqual(['d'])
  })
})
