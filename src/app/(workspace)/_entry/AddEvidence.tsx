'use client'

import { useContext, useRef, useState, type ChangeEvent } from 'react'
import { acceptsFile, EVIDENCE_ENDINGS } from '@/domain/report/acceptsFile'
import { SaidOfFilesContext, type SaidOfFiles } from './EvidenceWords'
import { upload, type Sending } from './upload'

type Props = { report: string; kind: 'indicator' | 'task' | 'extraField'; row: string }
type Added = { name: string; href: string }

/**
 * Adds a file to a row without leaving the form, with its progress. Without JavaScript its button saves the form and
 * leads to a page for the file.
 */
export const AddEvidence = ({ report, kind, row }: Props) => {
  const words = useContext(SaidOfFilesContext)!
  const chooser = useRef<HTMLInputElement>(null)
  const sending = useRef<Sending | null>(null)
  const [percent, setPercent] = useState<number | null>(null)
  const [said, setSaid] = useState('')
  const [files, setFiles] = useState<Added[]>([])

  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (file === undefined || percent !== null) return
    const accepted = acceptsFile(file)
    if (!accepted.ok) return setSaid(words[accepted.refusal.code as keyof SaidOfFiles])
    setSaid('')
    setPercent(0)
    sending.current = upload({
      to: `/bao-cao/${report}/minh-chung/${kind}/${row}/gui`,
      file,
      onProgress: setPercent,
      onEnd: (end) => {
        setPercent(null)
        if ('file' in end) {
          setFiles((before) => [...before, end.file])
          setSaid(words.added)
        } else setSaid('message' in end ? end.message : words[end.said])
      },
    })
  }

  const isRefused = ![words.added, words.cancelled].includes(said)

  return (
    <div className="entry-add">
      {files.length === 0 ? null : (
        <ul className="entry-files">
          {files.map(({ name, href }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      {percent === null ? (
        <button
          type="submit"
          name="then"
          value={`attach:${kind}/${row}`}
          className="button-quiet"
          onClick={(event) => {
            event.preventDefault()
            chooser.current?.click()
          }}
        >
          {words.add}
        </button>
      ) : (
        <p className="entry-progress">
          <progress max={100} value={percent} aria-label={words.uploading} />
          <span className="number">{`${words.uploading} ${percent}%`}</span>
          <button type="button" className="button-quiet" onClick={() => sending.current?.cancel()}>
            {words.cancel}
          </button>
        </p>
      )}
      <input
        ref={chooser}
        type="file"
        hidden
        accept={EVIDENCE_ENDINGS}
        aria-label={words.add}
        onInput={(event) => event.stopPropagation()}
        onChange={choose}
      />
      <p className={isRefused ? 'field-problem' : 'small'} role="status">
        {said}
      </p>
    </div>
  )
}
