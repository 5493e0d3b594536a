import type { CollectionBeforeChangeHook } from 'payload'
import { readNextPosition, type PlacedRecord } from '@/data/plan/readNextPosition'
import { dbOfRequest } from '@/data/session'
import { idOf } from '../fields/idOf'

/** A new row without a place stands after the last of its plan. */
export const placeAtEnd =
  (record: PlacedRecord): CollectionBeforeChangeHook =>
  async ({ data, operation, req }) => {
    const plan = idOf(data.plan)
    const isPlaced = data.position !== null && data.position !== undefined
    if (operation !== 'create' || isPlaced || plan === null) return data
    return { ...data, position: await readNextPosition({ db: await dbOfRequest(req), record, plan }) }
  }
