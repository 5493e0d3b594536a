'use client'

import { useRef, useState, type DragEvent, type FormEvent } from 'react'
import { useRouter } from '../navigation'
import { sendImport } from './sendImport'

type Sentence =
  | 'file'
  | 'fileHelp'
  | 'drop'
  | 'paste'
  | 'pasteHelp'
  | 'commune'
  | 'send'
  | 'sending'
  | 'reading'
  | 'failed'
  | 'nothing'
  | 'tooLarge'

type Shown = {
  commune: string | null
  plan: string | null
  maxBytes: number
  words: Record<Sentence, string>
}

/** The file, or the text, of an issued plan; says how far the sending has come, and that it is being read. */
export const ImportUpload = ({ commune, plan, maxBytes, words }: Shown) => {
  const router = useRouter()
  const key = useRef(crypto.randomUUID())
  const [file, setFile] = useState<File | null>(null)
  const [text, setText] = useState('')
  const [sent, setSent] = useState<number | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)

  const take = (chosen: File | null | undefined): void => {
    setRefusal(null)
    setFile(chosen ?? null)
    key.current = crypto.randomUUID()
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    take(event.dataTransfer.files[0])
  }
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (file === null && text.trim() === '') return setRefusal(words.nothing)
    if (file !== null && file.size > maxBytes) return setRefusal(words.tooLarge)
    setRefusal(null)
    setSent(0)
    const answer = await sendImport({
      file,
      text,
      commune,
      plan,
      key: key.current,
      onProgress: setSent,
      failed: words.failed,
    })
    if (answer.ok) return router.push(`/admin/nhap-ke-hoach/${answer.id}/doi-chieu`)
    setSent(null)
    key.current = crypto.randomUUID()
    setRefusal(answer.message)
  }

  return (
    <form className="import__upload" onSubmit={(event) => void send(event)} noValidate>
      <label className="import__drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <strong>{words.file}</strong>
        <span>{words.drop}</span>
        <input
          type="file"
          name="file"
          accept=".docx,.xlsx,.html,.htm,.txt,.md,.tsv,.csv"
          onChange={(event) => take(event.target.files?.[0])}
        />
        <small>{words.fileHelp}</small>
      </label>
      <details>
        <summary>{words.paste}</summary>
        <label className="import__field">
          <span>{words.pasteHelp}</span>
          <textarea
            rows={8}
            value={text}
            onPaste={(event) => {
              const html = event.clipboardData.getData('text/html')
              if (!/<table/i.test(html)) return
              event.preventDefault()
              setText(html)
            }}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
      </details>
      {refusal !== null && (
        <p className="reading__bad" role="alert">
          {refusal}
        </p>
      )}
      {sent !== null && (
        <p role="status">
          <progress max={1} value={sent < 1 ? sent : undefined} aria-label={words.sending} />{' '}
          {sent < 1 ? words.sending : words.reading}
        </p>
      )}
      <button type="submit" className="import__button import__button--main" disabled={sent !== null}>
        {words.send}
      </button>
    </form>
  )
}
