import { figureCell } from '../figureCell'
import { periodWords } from '../periodWords'
import type { Cell, Column, Sheet, SheetWords, Workbook } from '../types'
import type { EntryInSheet, FigureInSheet, ProvinceInSheet } from './types'

type Asked = { province: ProvinceInSheet; words: SheetWords }

/**
 * All communes of a province in one workbook: communes by indicators with official figures alone, the same figures one
 * in a row, and for every empty place the word that says why it is empty.
 */
export const provinceWorkbook = ({ province, words }: Asked): Workbook => {
  const figures = new Map<string, FigureInSheet[]>()
  for (const figure of province.figures) {
    const key = `${figure.commune} ${figure.entry}`
    const same = figures.get(key)
    if (same === undefined) figures.set(key, [figure])
    else same.push(figure)
  }
  const at = (commune: string, entry: string): FigureInSheet[] => figures.get(`${commune} ${entry}`) ?? []
  const title = [words('province.title', { period: periodWords(province.periodKey, words) }), province.name]
  const matrix = (
    name: string,
    kind: 'number' | 'code',
    cellOf: (found: FigureInSheet[]) => Cell,
    note: string,
  ): Sheet => ({
    name,
    title,
    columns: [
      ...communeColumns(words),
      ...province.entries.map((entry) => ({ header: headerOf(entry), width: 18, kind })),
    ],
    rows: province.communes.map(({ id, code, name: commune }) => ({
      type: 'row',
      cells: [code, commune, ...province.entries.map((entry) => cellOf(at(id, entry.id)))],
    })),
    notes: [note],
    frozenColumns: 2,
  })
  return {
    sheets: [
      matrix(
        words('province.matrix'),
        'number',
        (found) => officialCell(found, words),
        words('province.matrixNote'),
      ),
      longSheet({ province, words, title, at }),
      matrix(
        words('province.states'),
        'code',
        (found) => stateWord(found, words),
        words('province.statesNote'),
      ),
    ],
  }
}

const communeColumns = (words: SheetWords): Column[] => [
  { header: words('communeCode'), width: 9, kind: 'code' },
  { header: words('commune'), width: 26, kind: 'text' },
]

const headerOf = ({ code, name, unit }: EntryInSheet): string =>
  [code, unit ? `${name} (${unit})` : name].join('\n')

const isOfficial = ({ state }: FigureInSheet): boolean => state === 'official'

/** Where several plans of a commune have a figure, none of them is the commune's: the long sheet has them all. */
const officialCell = (found: FigureInSheet[], words: SheetWords): Cell => {
  const [only, ...others] = found.filter(isOfficial)
  return only === undefined || others.length > 0
    ? null
    : figureCell({ kind: only.kind, reported: only, words })
}

const stateWord = (found: FigureInSheet[], words: SheetWords): string => {
  if (found.length === 0) return words('province.noRow')
  if (found.filter(isOfficial).length > 1) return words('province.several')
  const [first] = [...found].sort((a, b) => Number(isOfficial(b)) - Number(isOfficial(a)))
  return words(`province.state.${first!.state}`)
}

type Long = Asked & { title: string[]; at: (commune: string, entry: string) => FigureInSheet[] }

const longSheet = ({ province, words, title, at }: Long): Sheet => ({
  name: words('province.long'),
  title,
  columns: [
    ...communeColumns(words),
    { header: words('province.entryCode'), width: 13, kind: 'code' },
    { header: words('indicator'), width: 50, kind: 'text' },
    { header: words('unit'), width: 13, kind: 'code' },
    { header: words('province.value'), width: 14, kind: 'number' },
    { header: words('numerator'), width: 11, kind: 'number' },
    { header: words('denominator'), width: 11, kind: 'number' },
    { header: words('assessed'), width: 20, kind: 'code' },
    { header: words('province.end'), width: 12, kind: 'date' },
    { header: words('province.link'), width: 60, kind: 'text' },
  ],
  rows: province.communes.flatMap(({ id, code, name }) =>
    province.entries.flatMap((entry) =>
      at(id, entry.id)
        .filter(isOfficial)
        .map((figure) => ({
          type: 'row' as const,
          cells: [
            code,
            name,
            entry.code,
            entry.name,
            figure.unit,
            figureCell({ kind: figure.kind, reported: figure, words }),
            figure.numerator,
            figure.denominator,
            figure.assessment === null ? null : words(`assessment.${figure.assessment}`),
            { date: figure.end },
            figure.link,
          ],
        })),
    ),
  ),
  notes: [words('emptyNote')],
})
