import type { EvidenceFile } from '@/data/report/readEntryMargin'
import type { Instant } from '@/domain/time'
import { writeMoment } from '@/domain/vietnamese/writeMoment'
import type { Words } from '../_shell/words'
import { sizeWords } from './sizeWords'

type Shown = { files: readonly EvidenceFile[]; now: Instant; t: Words }

/** The files of a row: name, size, who added it and when. */
export const EvidenceList = ({ files, now, t }: Shown) =>
  files.length === 0 ? null : (
    <ul className="entry-files" aria-label={t('report.evidence.list')}>
      {files.map(({ id, filename, bytes, by, at }) => (
        <li key={id}>
          <a href={`/api/attachments/file/${encodeURIComponent(filename)}`}>{filename}</a>
          <span className="small soft">
            {sizeWords({ bytes, t })}
            {' · '}
            {by === null
              ? writeMoment({ at, now })
              : t('report.evidence.by', { name: by, at: writeMoment({ at, now }) })}
          </span>
        </li>
      ))}
    </ul>
  )
