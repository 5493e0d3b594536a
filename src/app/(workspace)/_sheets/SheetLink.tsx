'use client'

import { useState, type MouseEvent } from 'react'
import { saveFile } from '../_document/saveFile'

type Props = { href: string; words: { link: string; making: string; made: string } }

/** Below that nobody wonders. */
const PATIENCE_MS = 1_000

/** A link to a workbook that may take its time: what takes longer than a moment says so. Without JavaScript a plain link. */
export const SheetLink = ({ href, words }: Props) => {
  const [said, setSaid] = useState<'' | 'making' | 'made'>('')

  const take = async (event: MouseEvent) => {
    event.preventDefault()
    if (said === 'making') return
    setSaid('')
    const timer = setTimeout(() => setSaid('making'), PATIENCE_MS)
    const isSaved = await saveFile(href).catch(() => false)
    clearTimeout(timer)
    setSaid(isSaved ? 'made' : '')
    // Whatever it is, the browser shows it.
    if (!isSaved) window.location.assign(href)
  }

  return (
    <>
      <a href={href} download onClick={(event) => void take(event)}>
        {words.link}
      </a>
      <span role="status">{said === '' ? '' : words[said]}</span>
    </>
  )
}
