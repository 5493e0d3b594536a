import { sectionsOf } from '@/domain/report/sectionsOf'

const row = (id: string, section: string | null, sectionTitle: string | null) => ({
  id,
  section,
  sectionTitle,
})

describe('the sections of a report', () => {
  it('hold the rows that stand together under one heading', () => {
    const sections = sectionsOf([
      row('a', 'I', 'Hạ tầng'),
      row('b', 'I', 'Hạ tầng'),
      row('c', 'II', null),
      row('d', null, null),
    ])
    expect(sections.map(({ title, rows }) => [title, rows.map(({ id }) => id)])).toEqual([
      ['I. Hạ tầng', ['a', 'b']],
      ['II', ['c']],
      [null, ['d']],
    ])
  })

  it('keep the order of the document, also where a heading comes twice', () => {
    const sections = sectionsOf([row('a', 'I', 'X'), row('b', null, null), row('c', 'I', 'X')])
    expect(sections.map(({ title }) => title)).toEqual(['I. X', null, 'I. X'])
    expect(new Set(sections.map(({ key }) => key)).size).toBe(3)
  })
})
