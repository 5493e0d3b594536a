import { fileName } from '@/domain/document/fileName'
import { reminderDocument } from '@/domain/document/reminderDocument'
import { writeDocx } from '@/files/docx/writeDocx'
import { documentWords } from '@/i18n/documentWords'
import { readReminders } from './readReminders'
import { WORD_TYPE, type FileAnswer } from './wordFile'

type Asked = Parameters<typeof readReminders>[0] & {
  /** Id of the one unit that is reminded; null for all in one document. */
  unit: string | null
}

/** The reminder as a Word file; null where there is nobody to remind, or this person does not remind them. */
export const readReminderFile = async ({ unit, ...asked }: Asked): Promise<FileAnswer | null> => {
  const found = await readReminders(asked)
  if (found === null || found.facts === null) return null
  const units = found.facts.units.filter((one) => unit === null || one.unit === unit)
  if (units.length === 0) return null
  const facts = { ...found.facts, units }
  const document = reminderDocument({ facts, say: documentWords })
  const of = unit === null ? facts.commune : (units[0]!.name ?? facts.commune)
  const words = [documentWords('reminder.kindWord'), of, facts.day]
  return { name: fileName({ words, ending: 'docx' }), type: WORD_TYPE, bytes: await writeDocx({ document }) }
}
