'use client'

import { useState, useSyncExternalStore } from 'react'

type Props = {
  /** Id of the element that holds the text. */
  of: string
  words: { copy: string; copied: string }
  label: string
}

/** Copies what stands in a row; without JavaScript its text is there to be selected. */
export const CopyButton = ({ of, words, label }: Props) => {
  const [isCopied, setCopied] = useState(false)
  const canCopy = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
  if (!canCopy) return null

  const copy = async () => {
    const row = document.getElementById(of)!
    // Pages over plain HTTP have no clipboard of their own.
    const isTaken = await (navigator.clipboard?.writeText(row.textContent) ?? Promise.reject()).then(
      () => true,
      () => {
        window.getSelection()?.selectAllChildren(row)
        return document.execCommand('copy')
      },
    )
    setCopied(isTaken)
  }

  return (
    <button
      type="button"
      className="button-quiet"
      aria-label={`${words.copy}: ${label}`}
      onClick={() => void copy()}
    >
      <span role="status">{isCopied ? words.copied : words.copy}</span>
    </button>
  )
}
