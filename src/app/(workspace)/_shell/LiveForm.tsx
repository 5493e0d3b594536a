'use client'

import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'

type Said = {
  /** While the form is on its way. */
  sending: string
  /** No answer came: nothing is lost, send again. */
  offline: string
  /** The session has ended: log in elsewhere, then send again. */
  loggedOut: string
  /** Of a field that is empty or too short: the browser would say it in the language it was installed in. */
  fillIn: string
}

type Props = {
  action: string
  words: Said
  /** Asked before the browser leaves a page with entries that were not sent. */
  guardsEntries?: boolean
  className?: string
  children: ReactNode
}

/**
 * A plain form that is sent without leaving its page first: on a slow line it says that it is on its way, cannot be
 * sent twice, and when no answer comes everything typed is still there. Without JavaScript the browser sends it.
 */
export const LiveForm = ({ action, words, guardsEntries = false, className, children }: Props) => {
  const [said, setSaid] = useState<keyof Said | null>(null)
  const isSending = useRef(false)
  const hasEntries = useRef(false)
  useEffect(arriveAfterReload, [])

  const noteEntry = ({ target }: FormEvent<HTMLFormElement>) => {
    fieldOf(target).setCustomValidity('')
    if (!guardsEntries || hasEntries.current) return
    hasEntries.current = true
    window.addEventListener('beforeunload', (event) => {
      if (hasEntries.current) event.preventDefault()
    })
  }

  const explain = ({ target }: FormEvent<HTMLFormElement>) => {
    const field = fieldOf(target)
    const { valueMissing, tooShort } = field.validity
    // Choosing another button of a group would not take the words back from the first.
    if (field.type !== 'radio' && (valueMissing || tooShort)) field.setCustomValidity(words.fillIn)
  }

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isSending.current) return
    isSending.current = true
    setSaid('sending')
    const { submitter } = event.nativeEvent as SubmitEvent
    const fields = new FormData(event.currentTarget, submitter)
    const to = submitter?.getAttribute('formaction') ?? action
    const outcome = await post(to, new URLSearchParams(fields as never))
    isSending.current = false
    if ('to' in outcome) {
      hasEntries.current = false
      lead(outcome.to)
    } else setSaid(outcome.said)
  }

  return (
    <form
      method="post"
      action={action}
      className={className}
      onSubmit={send}
      onInput={noteEntry}
      onInvalidCapture={explain}
    >
      {children}
      <p className={said === null ? 'form-said' : `form-said is-${said}`} role="status">
        {said === null ? '' : words[said]}
      </p>
    </form>
  )
}

const fieldOf = (target: EventTarget) => target as HTMLInputElement

type Outcome = { to: string } | { said: 'offline' | 'loggedOut' }

const post = async (action: string, body: URLSearchParams): Promise<Outcome> => {
  try {
    const answer = await fetch(action, { method: 'POST', body, headers: { accept: 'application/json' } })
    if (answer.status === 401) return { said: 'loggedOut' }
    const { to } = (await answer.json()) as { to?: unknown }
    return typeof to === 'string' ? { to } : { said: 'offline' }
  } catch {
    return { said: 'offline' }
  }
}

/**
 * To the page the server names; where only its part differs, anew, because what it shows has changed. The keyboard goes
 * on at what the page says, not at its masthead; after saving the form puts it back where it was.
 */
const lead = (to: string): void => {
  const [now, next] = [new URL(window.location.href), new URL(to, window.location.href)]
  if (next.hash === '' && next.searchParams.get('xong') !== 'saved') next.hash = 'noi-dung'
  const isSamePage = now.pathname === next.pathname && now.search === next.search
  window.location.assign(next)
  if (isSamePage) window.location.reload()
}

/** Browsers leave the focus at the top of a page that is loaded again, whatever part of it the address names. */
const arriveAfterReload = (): void => {
  const [how] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (how?.type !== 'reload' || document.activeElement !== document.body) return
  document.getElementById(window.location.hash.slice(1))?.focus()
}
