import { readBlock } from '@/domain/report/readBlock'
import { besideIn, fieldsOf, isTyped, rowsOf, type Field } from './entryFields'

/** What a block copied from a spreadsheet fills from a field on downwards; `left`: cells for which there is no place. */
export type Pasted = { texts: Record<string, string>; left: number }

/** Null where what is pasted is not such a block, or the field is not one of a row's figures. An empty cell fills nothing. */
export const pasteInto = (form: HTMLFormElement, field: Element, text: string): Pasted | null => {
  const block = readBlock({ text })
  const row = field.closest('.entry-now')?.closest('.entry-row')
  if (block === null || !row || !(field instanceof HTMLInputElement) || field.type !== 'text') return null
  const rows = rowsOf(form)
  const pasted: Pasted = { texts: {}, left: 0 }
  block.forEach((cells, down) => {
    const to = rows[rows.indexOf(row) + down]
    const fields = to === undefined ? [] : fieldsOf(to)
    const first = to === undefined ? 0 : fields.indexOf(besideIn(to, field)!)
    cells.forEach((cell, across) => {
      if (cell === '') return
      const into = fields[first + across]
      const value = into === undefined ? null : valueOf(into, cell)
      if (value === null) pasted.left += 1
      else pasted.texts[into!.name] = value
    })
  })
  return pasted
}

/** What a field holds for the text of a cell: a choice by its words. */
const valueOf = (field: Field, cell: string): string | null => {
  if (isTyped(field)) return cell
  const isMeant = (words: string | null | undefined) =>
    words?.trim().toLocaleLowerCase('vi') === cell.toLocaleLowerCase('vi')
  if (field instanceof HTMLSelectElement)
    return [...field.options].find((option) => isMeant(option.textContent))?.value ?? null
  const group = [...(field.form?.querySelectorAll<HTMLInputElement>(`[name="${field.name}"]`) ?? [])]
  return group.find(({ labels }) => isMeant(labels?.[0]?.textContent))?.value ?? null
}
