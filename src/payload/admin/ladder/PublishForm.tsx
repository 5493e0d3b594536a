'use client'

import { useState, type FormEvent } from 'react'
import { useRouter } from '../navigation'
import { sendJson } from '../sendJson'
import { useAlive } from '../useAlive'

type Shown = {
  id: string
  revision: number
  words: Record<'confirm' | 'publish' | 'publishing' | 'failed', string>
}

/** Makes the draft the next version, once the administrator has said that they mean it. */
export const PublishForm = ({ id, revision, words }: Shown) => {
  const router = useRouter()
  const isAlive = useAlive()
  const [isMeant, setMeant] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await sendJson({
      method: 'POST',
      path: `/api/workflows/${id}/publication`,
      body: { revision },
      failed: words.failed,
    })
    setBusy(false)
    setRefusal(answer.ok ? null : answer.message)
    if (answer.ok) router.refresh()
  }
  return (
    <form className="ladder__choices" onSubmit={(event) => void send(event)}>
      <label>
        <input
          type="checkbox"
          checked={isMeant}
          disabled={!isAlive}
          onChange={() => setMeant((meant) => !meant)}
        />{' '}
        {words.confirm}
      </label>
      <button type="submit" className="import__button import__button--main" disabled={!isMeant || isBusy}>
        {isBusy ? words.publishing : words.publish}
      </button>
      {refusal !== null && (
        <p className="reading__bad" role="alert">
          {refusal}
        </p>
      )}
    </form>
  )
}
