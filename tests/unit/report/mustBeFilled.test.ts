import { mustBeFilled } from '@/domain/report/mustBeFilled'
import type { FormRow } from '@/domain/report/missingRows'

const empty = (id: string, kind: FormRow['kind'], required: boolean): FormRow => ({
  id,
  kind,
  required,
  hasContent: false,
})

describe('mustBeFilled', () => {
  it('lets a report pass with empty rows that are not required, and names them', () => {
    const rows = [empty('a', 'indicator', false), { ...empty('b', 'task', true), hasContent: true }]
    expect(mustBeFilled({ rows, nothingToReport: false })).toEqual({ ok: true, value: [rows[0]] })
  })

  it('refuses required rows that are empty, counts them and points to the first', () => {
    const rows = [empty('a', 'indicator', false), empty('b', 'task', true), empty('c', 'indicator', true)]
    expect(mustBeFilled({ rows, nothingToReport: false })).toEqual({
      ok: false,
      refusal: { kind: 'rule', code: 'required_rows_missing', path: 'tasks.b', params: { count: 2 } },
    })
  })

  it('refuses a required row even when nothing to report was declared', () => {
    expect(mustBeFilled({ rows: [empty('c', 'indicator', true)], nothingToReport: true })).toMatchObject({
      ok: false,
      refusal: { code: 'required_rows_missing', path: 'indicators.c' },
    })
  })
})
