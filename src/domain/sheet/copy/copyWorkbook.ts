import { writeMoment } from '@/domain/vietnamese/writeMoment'
import { inSections } from '../inSections'
import { periodWords } from '../periodWords'
import type { Column, Sheet, SheetWords, Workbook } from '../types'
import type { CopyRow } from './types'

type Asked = {
  rows: readonly CopyRow[]
  organisation: string
  periodKey: string
  words: SheetWords
}

/** What is retyped into national systems as a workbook, with which rows were copied already. */
export const copyWorkbook = ({ rows, organisation, periodKey, words }: Asked): Workbook => {
  const title = [words('copy.title', { period: periodWords(periodKey, words) }), organisation]
  const of = (kind: CopyRow['kind']) => rows.filter((row) => row.kind === kind)
  return {
    sheets: [taskSheet(of('task'), title, words), indicatorSheet(of('indicator'), title, words)],
  }
}

const markColumns = (words: SheetWords): Column[] => [
  { header: words('copy.mark'), width: 20, kind: 'code' },
  { header: words('copy.by'), width: 30, kind: 'text' },
]

const markCells = ({ mark }: CopyRow, words: SheetWords): [string, string | null] => [
  words(`copy.state.${mark.state}`),
  mark.state === 'open'
    ? null
    : [mark.byName, writeMoment({ at: mark.at })].filter((part) => part !== null).join(', '),
]

const taskSheet = (rows: readonly CopyRow[], title: string[], words: SheetWords): Sheet => ({
  name: words('tasks'),
  title,
  columns: [
    { header: words('order'), width: 8, kind: 'code' },
    { header: words('task'), width: 60, kind: 'text' },
    { header: words('deadlineDay'), width: 12, kind: 'date' },
    { header: words('status'), width: 17, kind: 'code' },
    { header: words('timing'), width: 12, kind: 'code' },
    { header: words('progress'), width: 9, kind: 'number' },
    { header: words('result'), width: 45, kind: 'text' },
    { header: words('copy.product'), width: 26, kind: 'text' },
    { header: words('difficulty'), width: 30, kind: 'text' },
    ...markColumns(words),
  ],
  rows: inSections(rows, (row) => ({
    type: 'row',
    cells: [
      row.code,
      row.name,
      row.deadline === null ? null : { date: row.deadline },
      row.status,
      row.timing,
      row.progress,
      row.result,
      row.document,
      row.difficulty,
      ...markCells(row, words),
    ],
  })),
  notes: [],
})

const indicatorSheet = (rows: readonly CopyRow[], title: string[], words: SheetWords): Sheet => ({
  name: words('indicators'),
  title,
  columns: [
    { header: words('order'), width: 8, kind: 'code' },
    { header: words('indicator'), width: 60, kind: 'text' },
    { header: words('unit'), width: 14, kind: 'code' },
    { header: words('target'), width: 18, kind: 'code' },
    { header: words('value'), width: 22, kind: 'text' },
    { header: words('note'), width: 40, kind: 'text' },
    ...markColumns(words),
  ],
  rows: inSections(rows, (row) => ({
    type: 'row',
    cells: [row.code, row.name, row.unit, row.target, row.result, row.difficulty, ...markCells(row, words)],
  })),
  notes: [],
})
