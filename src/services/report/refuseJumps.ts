import type { Actor } from '@/domain/access/actor'
import type { Refusal } from '@/domain/refusal'
import type { Instant } from '@/domain/time'
import type { ReportHead } from '@/data/report/readReport'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'
import { readForm } from './readForm'

type Asked = { db: Db; actor: Actor; head: ReportHead; now: Instant }

/** Refuses a report with figures far from the last ones that nobody has said a word about: `jump_note_required` for each row (rule). */
export const refuseJumps = async (asked: Asked): Promise<void> => {
  const { needsNote } = await readForm(asked)
  const [first, ...also] = needsNote.map(({ id }): Refusal => ({
    kind: 'rule',
    code: 'jump_note_required',
    path: `indicators.${id}`,
  }))
  if (first !== undefined) refuseWith(first, { also })
}
