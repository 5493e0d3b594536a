'use client'

import { useRef, useState } from 'react'
import { clearsLink } from '../clears/clearsLink'
import { useRouter } from '../navigation'
import { sendJson } from '../sendJson'
import { useDesk } from './ImportDesk'

type Kept = { row: string; name: string; why: string }
type Words = Record<'make' | 'making' | 'abandon' | 'failed' | 'kept' | 'on', string>

/** Makes the plan, or gives the import up; a refusal is told here and nothing has been made. */
export const ConfirmImport = ({
  id,
  words,
  why,
}: {
  id: string
  words: Words
  why: Record<string, string>
}) => {
  const router = useRouter()
  const { revision, isBusy: isDeskBusy } = useDesk()
  const key = useRef(crypto.randomUUID())
  const [isSending, setSending] = useState(false)
  const isBusy = isSending || isDeskBusy
  const [refusals, setRefusals] = useState<string[]>([])
  const [done, setDone] = useState<{ plan: string; kept: Kept[] } | null>(null)

  const send = async (what: 'confirm' | 'abandon') => {
    setSending(true)
    setRefusals([])
    const answer = await sendJson<{ plan?: string; kept?: Kept[] }>({
      method: 'POST',
      path: `/api/plan-imports/${id}/${what}`,
      key: `${what}-${key.current}`,
      body: { revision: revision() },
      failed: words.failed,
    })
    setSending(false)
    if (!answer.ok) {
      key.current = crypto.randomUUID()
      return setRefusals(answer.messages)
    }
    const { plan, kept = [] } = answer.body
    if (what === 'abandon') return router.push('/admin/nhap-ke-hoach')
    if (kept.length > 0) return setDone({ plan: plan!, kept })
    router.push(clearsLink(plan!))
  }

  if (done !== null)
    return (
      <div role="status">
        <p className="reading__good">{words.kept}</p>
        <ul>
          {done.kept.map(({ row, name, why: reason }) => (
            <li key={`${row} ${reason}`}>
              {name}: {why[reason]}
            </li>
          ))}
        </ul>
        <a className="import__button import__button--main" href={clearsLink(done.plan)}>
          {words.on}
        </a>
      </div>
    )
  return (
    <>
      {refusals.length > 0 && (
        <div className="reading__bad" role="alert">
          {refusals.map((refusal) => (
            <p key={refusal}>{refusal}</p>
          ))}
        </div>
      )}
      <div className="import__actions">
        <button
          type="button"
          className="import__button import__button--main"
          disabled={isBusy}
          onClick={() => void send('confirm')}
        >
          {isSending ? words.making : words.make}
        </button>
        <button type="button" className="import__link" disabled={isBusy} onClick={() => void send('abandon')}>
          {words.abandon}
        </button>
      </div>
    </>
  )
}
