'use client'

import { useState, type FormEvent } from 'react'
import { haveSameLocks } from '@/domain/approval/haveSameLocks'
import { useRouter } from '../navigation'
import { sendJson } from '../sendJson'
import { useAlive } from '../useAlive'
import { useLockDesk } from './LockDesk'

type Path = { path: string; name: string }
type Shown = {
  id: string
  locks: string[]
  paths: readonly Path[]
  ofSteps: readonly Path[]
  words: Record<'save' | 'saved' | 'failed' | 'ofSteps', string>
}

/** Which settings communes may not change in their copies. */
export const LocksForm = ({ id, locks, paths, ofSteps, words }: Shown) => {
  const router = useRouter()
  const isAlive = useAlive()
  const { tellUnsaved } = useLockDesk()
  const [kept, setKept] = useState(locks)
  const [chosen, setChosen] = useState(locks)
  const [isBusy, setBusy] = useState(false)
  const [told, setTold] = useState<{ isBad: boolean; text: string } | null>(null)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await sendJson({
      method: 'PATCH',
      path: `/api/workflows/${id}`,
      body: { locks: chosen },
      failed: words.failed,
    })
    setBusy(false)
    setTold(answer.ok ? { isBad: false, text: words.saved } : { isBad: true, text: answer.message })
    if (!answer.ok) return
    setKept(chosen)
    tellUnsaved(false)
    router.refresh()
  }
  const choose = (next: string[]) => {
    setChosen(next)
    setTold(null)
    tellUnsaved(!haveSameLocks({ one: next, other: kept }))
  }
  const box = ({ path, name }: Path) => (
    <label key={path}>
      <input
        type="checkbox"
        checked={chosen.includes(path)}
        disabled={!isAlive || isBusy}
        onChange={() =>
          choose(chosen.includes(path) ? chosen.filter((one) => one !== path) : [...chosen, path])
        }
      />{' '}
      {name}
    </label>
  )
  return (
    <form onSubmit={(event) => void send(event)}>
      <div className="ladder__boxes">{paths.map(box)}</div>
      <details open={ofSteps.some(({ path }) => locks.includes(path))}>
        <summary>{words.ofSteps}</summary>
        <div className="ladder__boxes">{ofSteps.map(box)}</div>
      </details>
      <button type="submit" className="import__button" disabled={!isAlive || isBusy}>
        {words.save}
      </button>
      <p
        role="status"
        className={told === null ? 'ladder__unseen' : told.isBad ? 'reading__bad' : 'reading__good'}
      >
        {told?.text}
      </p>
    </form>
  )
}
