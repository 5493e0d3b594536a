import { fieldsOf } from './entryFields'
import type { Texts } from './fillFields'

/** What a button of the form fills in by itself; null for one that sends the form. */
export const tapOf = (form: HTMLFormElement, { dataset }: HTMLButtonElement): Texts | null => {
  if (dataset.fill !== undefined) return textsIn(dataset.fill)
  if (dataset.keep === undefined) return null
  const lasts = [...form.querySelectorAll<HTMLButtonElement>('button[data-last]')]
  return Object.assign(
    {},
    ...lasts
      .filter((last) => isEmpty(last.closest('.entry-row')!))
      .map((last) => textsIn(last.dataset.fill!)),
  )
}

const textsIn = (fill: string) => JSON.parse(fill) as Texts

const isEmpty = (row: Element): boolean =>
  fieldsOf(row).every((field) =>
    field.type === 'radio'
      ? !(field as HTMLInputElement).checked || field.value === ''
      : field.value.trim() === '',
  )
