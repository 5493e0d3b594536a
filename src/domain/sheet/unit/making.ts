import type { Texts } from '@/domain/report/entryForm'
import type { Cell, SheetWords } from '../types'
import type { UnitForm } from './types'

/** What a sheet of rows to fill in is made of beside its own columns. */
export type Making = {
  form: UnitForm
  words: SheetWords
  title: string[]
  printed: ReadonlyMap<string, Texts>
  /** The hidden cells at the ends of a row. */
  hidden: (part: string, name: string) => { first: Cell; last: Cell[] }
}
