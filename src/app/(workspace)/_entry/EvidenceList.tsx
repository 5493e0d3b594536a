import type { EvidenceFile } from '@/data/report/readEntryMargin'
import type { ReactNode } from 'react'
import type { Instant } from '@/domain/time'
import { writeMoment } from '@/domain/vietnamese/writeMoment'
import type { Words } from '../_shell/words'
import { sizeWords } from './sizeWords'

type Shown<File> = {
  files: readonly File[]
  now: Instant
  /** What may be done with a file. */
  under?: (file: File) => ReactNode
  t: Words
}

/** The files of a row: name, size, who added it and when. */
export const EvidenceList = <File extends EvidenceFile>({ files, now, under, t }: Shown<File>) =>
  files.length === 0 ? null : (
    <ul className="entry-files" aria-label={t('report.evidence.list')}>
      {files.map((file) => {
        const { id, filename, bytes, by, at } = file
        return (
          <li key={id}>
            <a href={`/api/attachments/file/${encodeURIComponent(filename)}`}>{filename}</a>
            <span className="small soft">
              {sizeWords({ bytes, t })}
              {' · '}
              {by === null
                ? writeMoment({ at, now })
                : t('report.evidence.by', { name: by, at: writeMoment({ at, now }) })}
            </span>
            {under?.(file)}
          </li>
        )
      })}
    </ul>
  )
