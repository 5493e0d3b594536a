'use client'

import { useEffect, useRef, useState } from 'react'
import { partOf } from './entryFields'
import { fillFields, sayTaken, type Texts } from './fillFields'
import { rememberPlace, restorePlace } from './keepPlace'
import { moveByKey } from './moveByKey'
import { pasteInto } from './pasteInto'
import { tapOf } from './tapOf'

type Props = {
  /** With '{count}' in place of the number of fields or cells. */
  words: Record<'filled' | 'left' | 'none' | 'undo' | 'undone', string>
}

type Happened = { text: string; undo: (() => void) | null }

const BESIDE = /\.(?:note|reason|takeOver)$/

/** Saves as in every program of the office. */
const isSave = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 's' && (ctrlKey || metaKey) && !altKey

/**
 * Moves under the hand in the form around it: keys go through it as through a spreadsheet, a block copied from one and
 * figures that stay as they were fill it at a touch and can be undone, and after saving the page stands where it stood.
 */
export const EntryMoves = ({ words }: Props) => {
  const inside = useRef<HTMLParagraphElement>(null)
  const [happened, setHappened] = useState<Happened | null>(null)
  useEffect(() => {
    const form = inside.current?.closest('form')
    if (!form) return
    const stop = new AbortController()
    const on = <K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void) =>
      form.addEventListener(type, act, { signal: stop.signal })
    const fill = (texts: Texts, left = 0) => {
      const count = Object.keys(texts).filter((name) => !BESIDE.test(name)).length
      const undo = count === 0 ? null : fillFields(form, texts)
      const said = [
        (count === 0 ? words.none : words.filled).replace('{count}', String(count)),
        ...(left === 0 ? [] : [words.left.replace('{count}', String(left))]),
      ]
      setHappened({ text: said.join(' '), undo })
    }
    const place = `place:${window.location.pathname}`
    restorePlace(place)
    on('submit', () => rememberPlace(place))
    on('keydown', (event) => {
      if (!isSave(event)) return moveByKey(form, event)
      event.preventDefault()
      form.querySelector<HTMLElement>('#luu')?.click()
    })
    on('paste', (event) => {
      const pasted = pasteInto(
        form,
        event.target as Element,
        event.clipboardData?.getData('text/plain') ?? '',
      )
      if (pasted === null) return
      event.preventDefault()
      fill(pasted.texts, pasted.left)
    })
    on('click', (event) => {
      const button = (event.target as Element).closest('button')
      const filling = button === null ? null : tapOf(form, button)
      if (filling === null) return
      event.preventDefault()
      fill(filling)
    })
    on('input', ({ target }) => {
      const { name = '' } = target as HTMLInputElement
      if (!/^[vt]\./.test(name) || BESIDE.test(name)) return
      const part = partOf(name)
      const taken = form.elements.namedItem(`${part}.takeOver`) as HTMLInputElement | null
      if (taken !== null) taken.value = ''
      sayTaken(form, part, '')
    })
    return () => stop.abort()
  }, [words])

  const undo = () => {
    happened?.undo?.()
    setHappened({ text: words.undone, undo: null })
  }
  return (
    <p ref={inside} className="small entry-happened" role="status">
      {happened?.text}
      {happened?.undo == null ? null : (
        <button type="button" className="button-quiet" onClick={undo}>
          {words.undo}
        </button>
      )}
    </p>
  )
}
