'use client'

import { useEffect, useRef, useState } from 'react'
import { writeMoment } from '@/domain/vietnamese/writeMoment'
import { dropDraft, fieldsOf, readDrafts, type Draft } from '../_form/drafts'
import { goOnTo, sendForm } from '../_form/sendForm'
import { fillFields } from './fillFields'

type Props = {
  /** The person and the report. */
  of: string
  /** Where its form is sent. */
  action: string
  /** Of the report as the form around this shows it; null where there is no form. */
  revision: number | null
  /** `found` with '{time}' for when it was typed. */
  words: Record<'found' | 'explain' | 'moved' | 'restore' | 'send' | 'drop' | 'failed', string>
}

const BY_THE_PAGE = /^(?:khoa|base|revision|then)$|^asks\./

/**
 * What this person typed on this device and could not send before the page was gone: offered back into the fields as
 * long as the report is the one it was typed into, else sent as it was, so that the server brings both together.
 */
export const KeptHere = ({ of, action, revision, words }: Props) => {
  const inside = useRef<HTMLElement>(null)
  const [draft, setDraft] = useState<Draft | null>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    const form = inside.current?.closest('form') ?? null
    const now = form === null ? {} : fieldsOf(form)
    const isOpen = (one: Draft) => {
      const differs = Object.keys({ ...now, ...one.fields }).some(
        (name) => !BY_THE_PAGE.test(name) && (now[name] ?? '') !== (one.fields[name] ?? ''),
      )
      if (!differs) dropDraft(of, one.revision)
      return differs
    }
    setDraft(readDrafts(of).find(isOpen) ?? null)
  }, [of])

  const drop = () => {
    dropDraft(of, draft!.revision)
    setDraft(null)
  }
  const restore = () => {
    const typed = Object.entries({ nothing: '', ...draft!.fields })
    const texts = Object.fromEntries(typed.filter(([name]) => !BY_THE_PAGE.test(name)))
    fillFields(inside.current!.closest('form')!, texts)
    setDraft(null)
  }
  const send = async () => {
    const outcome = await sendForm(action, { ...draft!.fields, then: 'save' })
    if (!('to' in outcome)) return setFailed(true)
    dropDraft(of, draft!.revision)
    goOnTo(outcome.to)
  }

  const isSame = draft?.revision === String(revision)
  return (
    <section ref={inside} className="notice notice-info entry-notice" hidden={draft === null}>
      {draft === null ? null : (
        <>
          <h2>
            {words.found.replace('{time}', writeMoment({ at: draft.at, now: new Date().toISOString() }))}
          </h2>
          <p>{isSame ? words.explain : words.moved}</p>
          {hasFailed ? <p role="alert">{words.failed}</p> : null}
          <p className="buttons">
            <button type="button" className="button" onClick={isSame ? restore : send}>
              {isSame ? words.restore : words.send}
            </button>
            <button type="button" className="button-quiet" onClick={drop}>
              {words.drop}
            </button>
          </p>
        </>
      )}
    </section>
  )
}
