import { NARRATIVE_SECTIONS } from '@/domain/report/narrative'
import type { Filled } from './filled'
import { RowConflict } from './RowConflict'
import { TextField } from './TextField'

/** The report in words, in four plain parts. */
export const Narrative = ({ filled }: { filled: Filled }) => (
  <section className="card entry-narrative">
    <h2>{filled.t('report.narrative.title')}</h2>
    {NARRATIVE_SECTIONS.map((section) => (
      <div key={section} className="entry-prose">
        <RowConflict part={`n.${section}`} filled={filled} />
        <TextField
          filled={filled}
          name={`n.${section}`}
          label={filled.t(`said.narrative.${section}`)}
          lines={4}
        />
      </div>
    ))}
  </section>
)
