import type { Bucket } from '@/domain/board/types'
import { foldKey } from '@/domain/vietnamese/foldKey'

export type Wanted = {
  /** 'grey' stands for every reason of grey. */
  bucket: Bucket | 'grey' | null
  section: string | null
  owner: string | null
  /** Words as they were typed; all of them must occur, with or without marks. */
  search: string | null
}

type Row = {
  bucket: Bucket
  section: { id: string } | null
  owners: readonly { id: string; name: string }[]
  no: string
  name: string
  /** Of a task: what is to be done under its name. */
  subtask?: string | null
}

const GREY: readonly Bucket[] = ['not_due', 'missing', 'unjudged']

/** The rows of a board that are asked for, in their order. */
export const pickRows = <R extends Row>({ rows, wanted }: { rows: readonly R[]; wanted: Wanted }): R[] => {
  const words = foldKey(wanted.search ?? '')
    .split(' ')
    .filter(Boolean)
  return rows.filter((row) => {
    if (wanted.bucket === 'grey' && !GREY.includes(row.bucket)) return false
    if (wanted.bucket !== null && wanted.bucket !== 'grey' && row.bucket !== wanted.bucket) return false
    if (wanted.section !== null && row.section?.id !== wanted.section) return false
    if (wanted.owner !== null && !row.owners.some(({ id }) => id === wanted.owner)) return false
    const text = foldKey(
      [row.no, row.name, row.subtask ?? '', ...row.owners.map(({ name }) => name)].join(' '),
    )
    return words.every((word) => text.includes(word))
  })
}
