import { besideIn, rowsOf, type Field } from './entryFields'

const STOPS = 'input:not([type=hidden]):not([type=file]), select, textarea, .entry-bar button'

/** Enter and the arrows go through the form as through a spreadsheet; whatever else a key means stays as it is. */
export const moveByKey = (form: HTMLFormElement, event: KeyboardEvent): void => {
  const { key, target } = event
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
  const isText = target instanceof HTMLTextAreaElement
  if (key === 'Enter' ? isText : !isAtEdge(target, key)) return
  const next = beside(form, target, key === 'ArrowUp' ? -1 : 1) ?? (key === 'Enter' && nextStop(form, target))
  if (!next) return event.key === 'Enter' ? event.preventDefault() : undefined
  event.preventDefault()
  next.focus()
  if (next instanceof HTMLInputElement && next.type === 'text') next.select()
}

/** An arrow leaves a text of several lines only from its end, and choices at once: those are changed by the other two arrows. */
const isAtEdge = (field: HTMLInputElement | HTMLTextAreaElement, key: string): boolean => {
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return false
  if (field instanceof HTMLInputElement) return field.type === 'text' || field.type === 'radio'
  const { selectionStart, selectionEnd, value } = field
  return selectionStart === selectionEnd && selectionStart === (key === 'ArrowUp' ? 0 : value.length)
}

const beside = (form: HTMLFormElement, from: Field, step: 1 | -1): Field | undefined => {
  const row = from.closest('.entry-now')?.closest('.entry-row')
  if (!row || from.closest('.entry-conflict') !== null) return undefined
  const rows = rowsOf(form)
  const next = rows[rows.indexOf(row) + step]
  return next === undefined ? undefined : besideIn(next, from)
}

/** A group of choices is one stop; what is folded away is none. */
const nextStop = (form: HTMLFormElement, from: Field): HTMLElement | undefined => {
  const stops = [...form.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop === from || stop.closest('details:not([open])') === null,
  )
  return stops
    .slice(stops.indexOf(from) + 1)
    .find((stop) => !(stop instanceof HTMLInputElement && stop.type === 'radio' && stop.name === from.name))
}
