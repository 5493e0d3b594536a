'use client'

import { useState, type FormEvent } from 'react'
import type { Clear } from '@/domain/plan/sixClears'
import { useRouter } from '../navigation'
import { sendJson } from '../sendJson'
import { useAlive } from '../useAlive'

type Shown = {
  plan: string
  fills: { row: string | null; clear: Clear }[]
  kind: 'text' | 'choice'
  choices?: { value: string; label: string }[]
  words: Record<'label' | 'choose' | 'save' | 'failed', string>
}

/** Fills in one gap, or the same one of several rows. */
export const FillForm = ({ plan, fills, kind, choices = [], words }: Shown) => {
  const router = useRouter()
  const isAlive = useAlive()
  const [value, setValue] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (value.trim() === '') return
    setBusy(true)
    const answer = await sendJson({
      method: 'POST',
      path: `/api/plans/${plan}/fills`,
      body: { fills: fills.map((fill) => ({ ...fill, [kind === 'text' ? 'text' : 'id']: value })) },
      failed: words.failed,
    })
    setBusy(false)
    setRefusal(answer.ok ? null : answer.message)
    if (answer.ok) {
      setValue('')
      router.refresh()
    }
  }
  return (
    <form className="import__fill" onSubmit={(event) => void send(event)}>
      <label className="import__field">
        <span>{words.label}</span>
        {kind === 'text' ? (
          <input
            value={value}
            disabled={!isAlive}
            maxLength={2000}
            onChange={(event) => setValue(event.target.value)}
          />
        ) : (
          <select value={value} disabled={!isAlive} onChange={(event) => setValue(event.target.value)}>
            <option value="">{words.choose}</option>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        )}
      </label>
      <button type="submit" className="import__button" disabled={isBusy || value.trim() === ''}>
        {words.save}
      </button>
      {refusal !== null && (
        <p className="reading__bad" role="alert">
          {refusal}
        </p>
      )}
    </form>
  )
}
