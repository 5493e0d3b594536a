'use client'

import { createContext, useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { dropDraft, fieldsOf, keepDraft } from '../_form/drafts'
import { arriveAfterReload, goOnTo, sendForm } from '../_form/sendForm'

type Said = {
  /** While the form is on its way. */
  sending: string
  /** No answer came: nothing is lost, send again. */
  offline: string
  /** The session has ended: log in elsewhere, then send again. */
  loggedOut: string
  /** Somebody else has logged in since: nothing is sent in their name. */
  otherPerson: string
  /** Of a field that is empty or too short: the browser would say it in the language it was installed in. */
  fillIn: string
}

/** Where what is typed into a form is: nothing typed, only on the page, on this device too, on its way, not sent. */
export type FormState = 'still' | 'typed' | 'kept' | Exclude<keyof Said, 'fillIn'>

export const FormStateContext = createContext<FormState>('still')

type Props = {
  action: string
  words: Said
  /** Asked before the browser leaves a page with entries that were not sent. */
  guardsEntries?: boolean
  /** The person and the document: what is typed is kept on this device until it is sent, and sent again by itself. */
  keptAs?: string
  className?: string
  children: ReactNode
}

/** Seconds before each further try without an answer; after the last one the line has to come back, or a tap. */
const WAITS = [2, 4, 8, 15, 30, 60, 60, 60, 60, 60]

/**
 * A plain form that is sent without leaving its page first: on a slow line it says that it is on its way, cannot be
 * sent twice, and when no answer comes everything typed is still there. Without JavaScript the browser sends it.
 */
export const LiveForm = ({ action, words, guardsEntries = false, keptAs, className, children }: Props) => {
  const [state, setState] = useState<FormState>('still')
  const form = useRef<HTMLFormElement>(null)
  const isSending = useRef(false)
  const hasEntries = useRef(false)
  const typedSince = useRef(false)
  /** The button to send with once more, and how often that was tried. */
  const unsent = useRef<{ submitter: HTMLElement | null; tries: number } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(arriveAfterReload, [])

  const note = ({ target }: FormEvent<HTMLFormElement>) => {
    fieldOf(target).setCustomValidity('')
    if (!guardsEntries) return
    if (!hasEntries.current)
      window.addEventListener('beforeunload', (event) => {
        if (hasEntries.current) event.preventDefault()
      })
    hasEntries.current = true
    typedSince.current = true
    if (keptAs === undefined) return
    const isKept = keepDraft(keptAs, form.current!)
    if (!isSending.current && unsent.current === null) setState(isKept ? 'kept' : 'typed')
  }

  const explain = ({ target }: FormEvent<HTMLFormElement>) => {
    const field = fieldOf(target)
    const { valueMissing, tooShort } = field.validity
    // Choosing another button of a group would not take the words back from the first.
    if (field.type !== 'radio' && (valueMissing || tooShort)) field.setCustomValidity(words.fillIn)
  }

  const send = async (submitter: HTMLElement | null) => {
    if (isSending.current) return
    isSending.current = true
    typedSince.current = false
    clearTimeout(timer.current)
    setState('sending')
    const fields = fieldsOf(form.current!)
    if (submitter instanceof HTMLButtonElement && submitter.name !== '')
      fields[submitter.name] = submitter.value
    const outcome = await sendForm(submitter?.getAttribute('formaction') ?? action, fields)
    isSending.current = false
    if ('to' in outcome) {
      hasEntries.current = false
      unsent.current = null
      // What was typed while the form was on its way is not in it.
      if (keptAs !== undefined && !typedSince.current) dropDraft(keptAs, fields.revision ?? '')
      return goOnTo(outcome.to)
    }
    setState(outcome.said)
    if (keptAs === undefined || outcome.said !== 'offline') return
    const tries = unsent.current?.tries ?? 0
    unsent.current = { submitter, tries: tries + 1 }
    const wait = WAITS[tries]
    if (wait !== undefined) timer.current = setTimeout(() => void send(submitter), wait * 1000)
  }

  useEffect(() => {
    const again = () => {
      if (unsent.current !== null) void send(unsent.current.submitter)
    }
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  })

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    unsent.current = null
    void send((event.nativeEvent as SubmitEvent).submitter)
  }

  const said = state in words ? (state as keyof Said) : null
  return (
    <form
      ref={form}
      method="post"
      action={action}
      className={className}
      onSubmit={onSubmit}
      onInput={note}
      onInvalidCapture={explain}
    >
      <FormStateContext value={state}>{children}</FormStateContext>
      <p className={said === null ? 'form-said' : `form-said is-${said}`} role="status">
        {said === null ? '' : words[said]}
      </p>
    </form>
  )
}

const fieldOf = (target: EventTarget) => target as HTMLInputElement
