'use client'

import { useState, type FormEvent } from 'react'
import { useRouter } from '../navigation'
import { sendJson } from '../sendJson'
import { useAlive } from '../useAlive'
import { ladderLink } from './ladderLink'

type Shown = { from: string; name: string; words: Record<'open' | 'name' | 'start' | 'failed', string> }

/** Begins a ladder of one's own as a copy of this one. */
export const StartLadder = ({ from, name, words }: Shown) => {
  const router = useRouter()
  const isAlive = useAlive()
  const [said, setSaid] = useState(name)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await sendJson<{ id: string }>({
      method: 'POST',
      path: '/api/ladders',
      body: { from, name: said },
      failed: words.failed,
    })
    if (answer.ok) return router.push(ladderLink(answer.body.id))
    setBusy(false)
    setRefusal(answer.message)
  }
  return (
    <details>
      <summary>{words.open}</summary>
      <form className="import__fill" onSubmit={(event) => void send(event)}>
        <label className="import__field">
          <span>{words.name}</span>
          <input
            value={said}
            required
            maxLength={160}
            disabled={!isAlive}
            onChange={(event) => setSaid(event.target.value)}
          />
        </label>
        <button type="submit" className="import__button" disabled={!isAlive || isBusy || said.trim() === ''}>
          {words.start}
        </button>
        {refusal !== null && (
          <p className="reading__bad" role="alert">
            {refusal}
          </p>
        )}
      </form>
    </details>
  )
}
