'use client'

import { useEffect, useRef } from 'react'

/** Shows each extra field only while the field it depends on says so; without JavaScript all of them stand there. */
export const ExtraMoves = () => {
  const inside = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = inside.current?.closest('form')
    const section = inside.current?.closest('section')
    if (!form || !section) return
    const conditional = [...section.querySelectorAll<HTMLElement>('[data-when]')]
    const settle = () => {
      // A field that hides may hide those that depend on it in turn.
      for (const _ of conditional)
        for (const one of conditional) {
          const asked = form.elements.namedItem(one.dataset.when!) as HTMLInputElement | null
          const isHidden = asked?.closest<HTMLElement>('[data-when]')?.hidden ?? false
          one.hidden = isHidden || asked?.value.trim() !== one.dataset.value
        }
    }
    settle()
    section.addEventListener('input', settle)
    return () => section.removeEventListener('input', settle)
  }, [])
  return <span ref={inside} hidden />
}
