import type { Actor } from '@/domain/access/actor'
import type { Texts } from '@/domain/report/entryForm'
import { readUnitSheet } from '@/domain/sheet/unit/readUnitSheet'
import { wordsBack } from '@/domain/sheet/unit/wordsBack'
import type { Instant } from '@/domain/time'
import type { ReportHead } from '@/data/report/readReport'
import type { Db } from '@/data/session'
import { readReturned } from '@/files/xlsx/readReturned'
import { refuseWith } from '../RefusalError'
import { readForm } from '../report/readForm'
import { storedFormOf } from '../report/storedFormOf'
import { sheetWords } from './sheetWords'

type Asked = { db: Db; actor: Actor; head: ReportHead; bytes: Uint8Array; name: string; now: Instant }

/**
 * A unit's sheet that came back, as the fields of the report's form: `saveTypedEntries` takes them like a form from the
 * page, merges them with what others have saved and refuses what the form refuses. Refuses `sheet_not_open`, and what
 * `readReturned` and `readUnitSheet` refuse. Writes nothing.
 */
export const readReturnedSheet = async ({ db, actor, head, bytes, name, now }: Asked): Promise<Texts> => {
  const form = await readForm({ db, actor, head, now })
  if (head.level !== 'unit' || !form.actions.includes('save'))
    refuseWith({ kind: 'forbidden', code: 'sheet_not_open' })
  const found = await readReturned({ bytes, name })
  const sheets = found.ok ? found.value : refuseWith(found.refusal)
  const read = readUnitSheet({
    sheets,
    report: head.id,
    stored: storedFormOf(form),
    wordsBack: wordsBack([sheetWords('vi'), sheetWords('en')]),
  })
  return read.ok ? read.value.sent : refuseWith(read.refusal)
}
