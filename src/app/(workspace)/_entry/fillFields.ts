import { partOf } from './entryFields'

export type Texts = Record<string, string>

/** Fills fields of a form by their names and lets it know; gives back what undoes it. */
export const fillFields = (form: HTMLFormElement, texts: Texts): (() => void) => {
  const before: Texts = {}
  for (const [name, text] of Object.entries({ ...blankTakeOvers(texts), ...texts })) {
    const field = form.elements.namedItem(name) as RadioNodeList | HTMLInputElement | null
    if (field === null) continue
    if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      before[name] = field.checked ? field.value : ''
      field.checked = text === field.value
    } else {
      before[name] = field.value
      field.value = text
    }
    if (name.endsWith('.takeOver')) sayTaken(form, partOf(name), text)
  }
  form.dispatchEvent(new Event('input', { bubbles: true }))
  return () => void fillFields(form, before)
}

/** A row says below its field which report its figure was taken from; '' for none. */
export const sayTaken = (form: HTMLFormElement, part: string, report: string): void => {
  const note = form.querySelector<HTMLElement>(`[data-taken="${part}"]`)
  if (note === null) return
  const offer = form.querySelector<HTMLElement>(`button[value="take:${report}:${part}"]`)
  note.textContent = offer?.dataset.said ?? ''
  note.hidden = offer === null
}

/** What is filled in by itself was taken from nowhere unless it says so. */
const blankTakeOvers = (texts: Texts): Texts =>
  Object.fromEntries(Object.keys(texts).map((name) => [`${partOf(name)}.takeOver`, '']))
