import type { ReactNode } from 'react'
import type { RowReview } from '@/services/report/readReview'
import { takenWords } from '../_report/takenWords'
import type { Words } from '../_shell/words'
import { entryOf, isSameEntry, type Entry } from './commonEntry'
import { fileHref } from './fileHref'

type Shown = {
  beside: RowReview
  names: Record<string, string>
  note: string | null
  /** Where the figure was taken over from, as it stands. */
  takenFrom: { periodKey: string; plan: string | null } | null
  /** Said once above the rows, and not again beside each. */
  common: Entry | null
  /** Where the row's figures are followed to who entered them; null where there is no such page. */
  history: string | null
  t: Words
}

const Linked = ({ href, children }: { href: string | null; children: ReactNode }) =>
  href === null ? children : <a href={href}>{children}</a>

/** Under a row's figure: the note, the evidence, who entered it and when, and the unit it came from. */
export const RowFacts = ({ beside, names, note, takenFrom, common, history, t }: Shown) => {
  const { evidence, source } = beside
  const entry = entryOf(beside)
  return (
    <>
      {note === null ? null : (
        <p className="row-note">
          <span className="soft">{t('review.note')}</span> {note}
        </p>
      )}
      {evidence.length === 0 ? null : (
        <ul className="row-files" aria-label={t('review.evidence')}>
          {evidence.map((file) => (
            <li key={file.id}>
              <a href={fileHref(file.filename)}>{file.description ?? file.filename}</a>
            </li>
          ))}
        </ul>
      )}
      {takenFrom === null ? null : <p className="row-by">{takenWords({ from: takenFrom, t })}</p>}
      {source === null ? null : (
        <p className="row-by">
          <Linked href={history}>
            {t(beside.isChosen ? 'review.fromChosen' : 'review.from', {
              unit: names[source] ?? t('review.unit'),
            })}
          </Linked>
        </p>
      )}
      {entry === null || isSameEntry(entry, common) ? null : (
        <p className="row-by">
          {t('review.entered', {
            name: names[entry.enteredBy ?? ''] ?? t('review.somebody'),
            when: entry.when,
          })}
        </p>
      )}
    </>
  )
}
