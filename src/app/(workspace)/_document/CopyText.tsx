'use client'

import { useRef, useState, useSyncExternalStore } from 'react'
import './document.css'

type Props = { text: string; label: string; help: string; copy: string; copied: string }

/** A text to be pasted elsewhere: a tap copies it; without JavaScript it can be selected. */
export const CopyText = ({ text, label, help, copy, copied }: Props) => {
  const field = useRef<HTMLTextAreaElement>(null)
  const [isCopied, setCopied] = useState(false)
  // On the server, and without JavaScript, there is nothing that a tap would do.
  const canCopy = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )

  const take = async () => {
    field.current!.select()
    // Pages over plain HTTP have no clipboard of their own.
    const isTaken = await (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
      () => true,
      () => document.execCommand('copy'),
    )
    setCopied(isTaken)
  }

  return (
    <div className="document-copy">
      <div className="field">
        <label htmlFor="noi-dung-nhan">{label}</label>
        <p className="field-help" id="noi-dung-nhan-giup">
          {help}
        </p>
        <textarea
          ref={field}
          id="noi-dung-nhan"
          readOnly
          rows={Math.min(20, text.split('\n').length + 1)}
          defaultValue={text}
          aria-describedby="noi-dung-nhan-giup"
        />
      </div>
      {canCopy ? (
        <button type="button" className="button-quiet" onClick={() => void take()}>
          {copy}
        </button>
      ) : null}
      <p className="form-said" role="status">
        {isCopied ? copied : ''}
      </p>
    </div>
  )
}
