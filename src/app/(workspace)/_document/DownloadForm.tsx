'use client'

import { useState, type FormEvent, type ReactNode } from 'react'
import { goOnTo, sendForm } from '../_form/sendForm'
import { saveFile } from './saveFile'

type Said = Record<'making' | 'made' | 'offline' | 'loggedOut' | 'otherPerson', string>

type Props = { action: string; words: Said; children: ReactNode }

/** Below that nobody wonders. */
const PATIENCE_MS = 1_000

/**
 * A form that is answered with a file: what takes longer than a moment says so. Without JavaScript the browser sends
 * it and keeps the file.
 */
export const DownloadForm = ({ action, words, children }: Props) => {
  const [said, setSaid] = useState<keyof Said | null>(null)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (said === 'making') return
    const fields = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>
    setSaid(null)
    const timer = setTimeout(() => setSaid('making'), PATIENCE_MS)
    const outcome = await sendForm(action, fields)
    const isFile = 'to' in outcome && outcome.to === action
    const saved = isFile && (await saveFile(action).catch(() => false))
    clearTimeout(timer)
    if (saved) return setSaid('made')
    if ('said' in outcome) return setSaid(outcome.said)
    // Whatever it is, the browser shows it: the file after all, or the page that says what is wrong.
    goOnTo(outcome.to)
  }

  return (
    <form method="post" action={action} className="form" onSubmit={submit}>
      {children}
      <p className={said === null ? 'form-said' : `form-said is-${said}`} role="status">
        {said === null ? '' : words[said]}
      </p>
    </form>
  )
}
