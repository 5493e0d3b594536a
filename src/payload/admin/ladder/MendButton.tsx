'use client'

import { useState } from 'react'
import type { WorkflowDefinition } from '@/domain/approval/types'
import { useRouter } from '../navigation'
import { sendJson } from '../sendJson'
import { useAlive } from '../useAlive'

type Shown = {
  id: string
  name: string
  /** The ladder as it is once mended. */
  definition: WorkflowDefinition
  revision: number
  words: Record<'mend' | 'failed', string>
}

/** Keeps a mended ladder as the draft. */
export const MendButton = ({ id, name, definition, revision, words }: Shown) => {
  const router = useRouter()
  const isAlive = useAlive()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const send = async () => {
    setBusy(true)
    const answer = await sendJson({
      method: 'PUT',
      path: `/api/workflows/${id}/draft`,
      body: { name, definition, revision },
      failed: words.failed,
    })
    setBusy(false)
    setRefusal(answer.ok ? null : answer.message)
    if (answer.ok) router.refresh()
  }
  return (
    <>
      <button
        type="button"
        className="import__button"
        disabled={!isAlive || isBusy}
        onClick={() => void send()}
      >
        {words.mend}
      </button>
      {refusal !== null && <p role="alert">{refusal}</p>}
    </>
  )
}
