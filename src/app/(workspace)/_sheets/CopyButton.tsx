'use client'

import { useState } from 'react'

type Props = { text: string; words: { copy: string; copied: string }; label: string }

/** Copies what stands in a row; without JavaScript its text is there to be selected. */
export const CopyButton = ({ text, words, label }: Props) => {
  const [isCopied, setCopied] = useState(false)
  return (
    <button
      type="button"
      className="button-quiet copy-button"
      aria-label={`${isCopied ? words.copied : words.copy}: ${label}`}
      onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      {isCopied ? words.copied : words.copy}
    </button>
  )
}
