import { missingExtras } from '@/domain/report/extra/missingExtras'
import { shownExtras } from '@/domain/report/extra/shownExtras'
import { extra, said } from './extra'

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
const when = (field: string, value: string) => ({ shownWhen: { field, value } })

describe('shownExtras', () => {
  it('asks for a field once the one it depends on says so', () => {
    const asked = (answer: string | null) =>
      ids(
        shownExtras([
          extra({ id: 'a', current: answer === null ? null : said(answer) }),
          extra({ id: 'b', ...when('a', 'Có') }),
        ]),
      )
    expect([asked(null), asked('Không'), asked('Có'), asked('Có'.normalize('NFD'))]).toEqual([
      ['a'],
      ['a'],
      ['a', 'b'],
      ['a', 'b'],
    ])
  })

  it('hides what depends on a hidden or a retired field', () => {
    const chain = [
      extra({ id: 'a', current: said('Không') }),
      extra({ id: 'b', current: said('Có'), ...when('a', 'Có') }),
      extra({ id: 'c', ...when('b', 'Có') }),
    ]
    expect(ids(shownExtras(chain))).toEqual(['a'])
    expect(ids(shownExtras([{ ...chain[0]!, retired: true, current: said('Có') }, chain[1]!]))).toEqual([])
  })

  it('compares numbers and days as they are written', () => {
    const rows = (current: { text: null; number: number | null; date: string | null }, value: string) =>
      ids(shownExtras([extra({ id: 'a', current }), extra({ id: 'b', ...when('a', value) })]))
    expect(rows({ text: null, number: 1.5, date: null }, '1,5')).toEqual(['a', 'b'])
    expect(rows({ text: null, number: null, date: '2026-11-05' }, '05/11/2026')).toEqual(['a', 'b'])
  })

  it('ends where conditions run in a circle', () => {
    expect(
      shownExtras([
        extra({ id: 'a', current: said('x'), ...when('b', 'x') }),
        extra({ id: 'b', current: said('x'), ...when('a', 'x') }),
      ]),
    ).toEqual([])
  })
})

describe('missingExtras', () => {
  const rows = [
    extra({ id: 'asked', required: true }),
    extra({ id: 'optional' }),
    extra({ id: 'hidden', required: true, ...when('asked', 'Có') }),
    extra({ id: 'file', kind: 'file', required: true, files: 1 }),
    extra({ id: 'zero', kind: 'number', required: true, current: { text: null, number: 0, date: null } }),
  ]

  it('names what is asked for and empty; a zero and a file are something', () => {
    expect(ids(missingExtras({ rows, nothingToReport: false }))).toEqual(['asked', 'optional'])
  })

  it('asks for required ones even where nothing is to report', () => {
    expect(ids(missingExtras({ rows, nothingToReport: true }))).toEqual(['asked'])
  })
})
