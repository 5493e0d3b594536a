import type { Sending } from '@/data/notice/readSendings'
import type { Words } from './adminSentences'
import { SendingsTable } from './SendingsTable'

/** Who was told what about a report, when, and what became of it by mail; to be read only. */
export const ReportSendings = ({ sendings, words }: { sendings: readonly Sending[]; words: Words }) => (
  <section className="reading__part">
    <h3>{words('reportSendings.title')}</h3>
    {sendings.length === 0 ? (
      <p>{words('reportSendings.empty')}</p>
    ) : (
      <SendingsTable sendings={sendings} words={words} />
    )}
  </section>
)
