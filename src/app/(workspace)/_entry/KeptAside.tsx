import { partOf } from '@/domain/report/entryForm'
import { printEntries } from '@/domain/report/printEntries'
import { typedTexts } from '@/domain/report/typedTexts'
import { dbOf } from '@/data/session'
import { readEntrySheet } from '@/services/report/readEntrySheet'
import { storedFormOf } from '@/services/report/storedFormOf'
import type { Sheet } from '../_report/types'
import { fieldWords } from './fieldWords'
import { fieldTitle } from './fieldTitle'

/**
 * Over a report that can no longer be written: what this person typed in the meantime and could not save, so that
 * it can still be read and copied. Only after a form was refused.
 */
export const KeptAside = async ({ reader, head, form, asked }: Sheet) => {
  if (asked.loi === undefined) return null
  const { t, payload, actor } = reader
  const { kept } = await readEntrySheet({
    db: dbOf(payload),
    report: head.id,
    person: actor.person,
    enteredBy: [],
  })
  if (kept === null) return null
  const printed = printEntries(storedFormOf(form))
  const typed = Object.entries(typedTexts(kept.fields)).filter(
    ([name, text]) =>
      text !== '' && !name.endsWith('.takeOver') && printed.get(partOf(name))?.[name] !== text,
  )
  return typed.length === 0 ? null : (
    <section className="card">
      <h2>{t('report.aside')}</h2>
      <dl>
        {typed.map(([name, text]) => (
          <div key={name}>
            <dt className="small soft">{fieldTitle({ name, form, t }) ?? t('report.problems.unknownRow')}</dt>
            <dd>{fieldWords({ field: name.split('.').at(-1)!, text, t }).text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
