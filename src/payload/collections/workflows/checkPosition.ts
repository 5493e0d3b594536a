import type { RelationshipFieldValidation } from 'payload'
import { mayNamePosition } from '@/domain/approval/mayNamePosition'
import { isId } from '@/domain/isId'
import { readPositionPlace } from '@/data/person/readPositionPlace'
import { dbOfRequest } from '@/data/session'
import { checkWhatChanged } from '../../fields/relation'

/** A position of a step: one that the writer may read, or one of the ladder's own province. */
export const checkPosition: RelationshipFieldValidation = async (value, options) => {
  const usual = await checkWhatChanged(value, options)
  if (usual === true || typeof value !== 'string' || !isId(value)) return usual
  const position = await readPositionPlace({ db: await dbOfRequest(options.req), position: value })
  const { commune = null, province = null } = options.data as Record<string, string | null | undefined>
  return position !== null && mayNamePosition({ position, ladder: { commune, province } }) ? true : usual
}
