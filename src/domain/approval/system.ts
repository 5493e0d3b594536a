import type { PersonId } from './types'

/** Who acts where the clock does: no person has this id, and no person is ever answered as it. */
export const SYSTEM: PersonId = '00000000-0000-0000-0000-000000000000'
