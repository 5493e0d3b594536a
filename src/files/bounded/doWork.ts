import { accept, refuse, type Result } from '@/domain/refusal'
import { faultOf } from '@/files/source/fault'
import { readDocument } from '@/files/source/readDocument'
import { readGridHere } from '@/files/xlsx/readGridHere'
import type { Work } from './work'

/** The work itself, in whatever thread it is called. */
export const doWork = ({ task, bytes, name }: Work): Result<unknown> => {
  try {
    return accept(readers[task]({ bytes }))
  } catch (error) {
    const known = faultOf(error)
    return known === null
      ? refuse('rule', 'source_reader_failed', { params: { name } })
      : refuse('rule', known.code, { params: { ...known.params, name } })
  }
}

const readers: Record<Work['task'], (given: { bytes: Uint8Array }) => unknown> = {
  source: readDocument,
  grid: readGridHere,
}
