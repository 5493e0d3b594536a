'use client'

import { useState } from 'react'
import { useRouter } from '../navigation'
import { sendJson } from '../sendJson'
import { useAlive } from '../useAlive'

/** The step of a plan into force. */
export const PutInForce = ({
  plan,
  words,
}: {
  plan: string
  words: Record<'put' | 'putting' | 'failed', string>
}) => {
  const router = useRouter()
  const isAlive = useAlive()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const send = async () => {
    setBusy(true)
    const answer = await sendJson({
      method: 'PATCH',
      path: `/api/plans/${plan}`,
      body: { state: 'in_force' },
      failed: words.failed,
    })
    setBusy(false)
    setRefusal(answer.ok ? null : answer.message)
    if (answer.ok) router.refresh()
  }
  return (
    <>
      {refusal !== null && (
        <p className="reading__bad" role="alert">
          {refusal}
        </p>
      )}
      <button
        type="button"
        className="import__button import__button--main"
        disabled={!isAlive || isBusy}
        onClick={() => void send()}
      >
        {isBusy ? words.putting : words.put}
      </button>
    </>
  )
}
