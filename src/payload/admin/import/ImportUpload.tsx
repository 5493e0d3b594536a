'use client'

import { useRef, useState, type DragEvent, type FormEvent } from 'react'
import { useRouter } from '../navigation'
import { useAlive } from '../useAlive'
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
  const input = useRef<HTMLInputElement>(null)
  const isAlive = useAlive()
  const [sent, setSent] = useState<number | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)

  const takeAnother = (): void => {
    setRefusal(null)
    key.current = crypto.randomUUID()
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    input.current!.files = event.dataTransfer.files
    takeAnother()
  }
  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    // As the fields stand: somebody may have filled them in before the page came to life.
    const fields = new FormData(event.currentTarget)
    const chosen = fields.get('file') as File | null
    const file = chosen !== null && chosen.size > 0 ? chosen : null
    const text = String(fields.get('text') ?? '')
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
          ref={input}
          type="file"
          name="file"
          accept=".docx,.xlsx,.html,.htm,.txt,.md,.tsv,.csv"
          onChange={takeAnother}
        />
        <small>{words.fileHelp}</small>
      </label>
      <details>
        <summary>{words.paste}</summary>
        <label className="import__field">
          <span>{words.pasteHelp}</span>
          <textarea
            name="text"
            rows={8}
            onPaste={(event) => {
              const html = event.clipboardData.getData('text/html')
              if (!/<table/i.test(html)) return
              event.preventDefault()
              event.currentTarget.value = html
              takeAnother()
            }}
            onChange={takeAnother}
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
      <button
        type="submit"
        className="import__button import__button--main"
        disabled={!isAlive || sent !== null}
      >
        {words.send}
      </button>
    </form>
  )
}
