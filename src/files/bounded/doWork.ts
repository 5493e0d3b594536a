import { readPlan } from '@/domain/planText/readPlan'
import { accept, refuse, type Result } from '@/domain/refusal'
import { faultOf } from '@/files/source/fault'
import { readDocument } from '@/files/source/readDocument'
import { readGridHere } from '@/files/xlsx/readGridHere'
import type { Work } from './work'

/** The work itself, in whatever thread it is called. */
export const doWork = (work: Work): Result<unknown> => {
  const { name } = work
  try {
    return accept(answerOf(work))
  } catch (error) {
    const known = faultOf(error)
    return known === null
      ? refuse('rule', 'source_reader_failed', { params: { name } })
      : refuse('rule', known.code, { params: { ...known.params, name } })
  }
}

const answerOf = (work: Work): unknown => {
  const { bytes } = work
  if (work.task === 'grid') return readGridHere({ bytes })
  const source = readDocument({ bytes })
  if (work.task === 'source') return source
  return { source, reading: readPlan({ document: source, communes: work.communes, units: work.units }) }
}
