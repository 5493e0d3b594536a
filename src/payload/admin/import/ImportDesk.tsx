'use client'

import { createContext, useContext, useRef, useState, type ReactNode } from 'react'
import type { DecisionChanges } from '@/domain/planImport/mergeDecisions'
import { useRouter } from '../navigation'
import { sendJson } from '../sendJson'
import { useAlive } from '../useAlive'

type Desk = {
  decide: (changes: DecisionChanges) => Promise<boolean>
  isBusy: boolean
  /** Newest revision that this page knows. */
  revision: () => number
}

const DeskContext = createContext<Desk | null>(null)

/** The desk on which an import lies open: sends one decision after the other and draws the page anew after each. */
export const useDesk = (): Desk => useContext(DeskContext)!

type Words = Record<'failed' | 'saving' | 'saved' | 'reload', string>

type Told = { messages: string[]; isStale: boolean } | null

export const ImportDesk = ({
  id,
  revision,
  words,
  children,
}: {
  id: string
  revision: number
  words: Words
  children: ReactNode
}) => {
  const router = useRouter()
  const known = useRef(revision)
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const isAlive = useAlive()
  const [waiting, setWaiting] = useState(0)
  const [hasSaved, setSaved] = useState(false)
  const [told, setTold] = useState<Told>(null)
  known.current = Math.max(known.current, revision)

  const send = async (changes: DecisionChanges): Promise<boolean> => {
    const answer = await sendJson<{ revision: number }>({
      method: 'PUT',
      path: `/api/plan-imports/${id}/decisions`,
      body: { revision: known.current, changes },
      failed: words.failed,
    })
    if (answer.ok) {
      known.current = answer.body.revision
      setTold(null)
      setSaved(true)
      router.refresh()
      return true
    }
    setTold({ messages: answer.messages, isStale: answer.status === 409 })
    return false
  }
  const decide = (changes: DecisionChanges): Promise<boolean> => {
    setWaiting((count) => count + 1)
    const mine = line.current.then(() => send(changes)).finally(() => setWaiting((count) => count - 1))
    line.current = mine
    return mine
  }

  return (
    <DeskContext.Provider value={{ decide, isBusy: !isAlive || waiting > 0, revision: () => known.current }}>
      <p className="import__status" role="status" data-busy={waiting > 0}>
        {waiting > 0 ? words.saving : hasSaved && told === null ? words.saved : ''}
      </p>
      {told !== null && (
        <div className="reading__bad import__told" role="alert">
          {told.messages.map((message) => (
            <p key={message}>{message}</p>
          ))}
          {told.isStale && (
            <button type="button" className="import__link" onClick={() => window.location.reload()}>
              {words.reload}
            </button>
          )}
        </div>
      )}
      {children}
    </DeskContext.Provider>
  )
}
