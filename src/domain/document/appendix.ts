import { romanNumber } from './romanNumber'
import type { AppendixHead, DocumentPart, Say, Table } from './types'

type Asked = {
  /** From 1. */
  number: number
  title: string
  /** What it is attached to, in brackets. */
  attached: string
  table: Table
  say: Say
}

/** An appendix on pages of its own, lying, with page numbers of its own. */
export const appendix = ({ number, title, attached, table, say }: Asked): DocumentPart => {
  const head: AppendixHead = {
    type: 'appendix',
    label: say('letter.appendix', { number: romanNumber(number) }),
    title: title.toLocaleUpperCase('vi'),
    attached,
  }
  return { orientation: 'landscape', blocks: [head, table] }
}
