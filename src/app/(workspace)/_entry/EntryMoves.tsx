'use client'

import { useEffect, useRef } from 'react'

const STOPS = 'input:not([type=hidden]):not([type=file]), select, textarea, .entry-bar button'

/**
 * Moves under the hand in the form around it: Enter goes to the next field instead of sending, and after saving the
 * page stands where it stood.
 */
export const EntryMoves = () => {
  const inside = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = inside.current?.closest('form')
    if (!form) return
    const place = `place:${window.location.pathname}`
    restore(place)
    const onKey = (event: KeyboardEvent) => {
      const { target } = event
      if (event.key !== 'Enter' || event.isComposing || !(target instanceof HTMLInputElement)) return
      event.preventDefault()
      nextStop(form, target)?.focus()
    }
    const onSend = () => remember(place)
    form.addEventListener('keydown', onKey)
    form.addEventListener('submit', onSend)
    return () => {
      form.removeEventListener('keydown', onKey)
      form.removeEventListener('submit', onSend)
    }
  }, [])
  return <span ref={inside} hidden />
}

/** A group of choices is one stop; what is folded away is none. */
const nextStop = (form: HTMLFormElement, from: HTMLInputElement): HTMLElement | undefined => {
  const stops = [...form.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop === from || stop.closest('details:not([open])') === null,
  )
  return stops
    .slice(stops.indexOf(from) + 1)
    .find((stop) => !(stop instanceof HTMLInputElement && stop.type === 'radio' && stop.name === from.name))
}

const remember = (place: string): void => {
  try {
    sessionStorage.setItem(place, JSON.stringify({ y: window.scrollY, id: document.activeElement?.id ?? '' }))
  } catch {
    // A browser that keeps nothing shows the page from its top.
  }
}

const restore = (place: string): void => {
  try {
    const kept = sessionStorage.getItem(place)
    sessionStorage.removeItem(place)
    if (kept === null || new URLSearchParams(window.location.search).get('xong') !== 'saved') return
    const { y, id } = JSON.parse(kept) as { y: number; id: string }
    document.getElementById(id)?.focus({ preventScroll: true })
    window.scrollTo(0, y)
  } catch {
    // See above.
  }
}
