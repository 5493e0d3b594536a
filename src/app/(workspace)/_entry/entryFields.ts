/** What a person types into or chooses from in a row of the form. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** The fields of a row's own figure, each group of choices once: by the chosen one, else by its first. */
export const fieldsOf = (row: Element): Field[] => {
  const all = [...row.querySelectorAll<Field>('.entry-now :is(input:not([type=hidden]), select, textarea)')]
  return all.filter((field) => {
    if (field.closest('.entry-conflict') !== null) return false
    if (field.type !== 'radio') return true
    const group = all.filter(({ name }) => name === field.name) as HTMLInputElement[]
    return field === (group.find(({ checked }) => checked) ?? group[0])
  })
}

/** The rows of a form that have fields. */
export const rowsOf = (form: HTMLFormElement): Element[] =>
  [...form.querySelectorAll('.entry-row')].filter((row) => fieldsOf(row).length > 0)

/** The part of the form that a field belongs to: 'v.<id>'. */
export const partOf = (name: string): string => name.split('.', 2).join('.')

/** The field of another row that stands in the same column: of the same name, else the first to type into. */
export const besideIn = (row: Element, from: Field): Field | undefined => {
  const [fields, column] = [fieldsOf(row), lastName(from)]
  return fields.find((one) => lastName(one) === column) ?? fields.find(isTyped) ?? fields[0]
}

export const isTyped = ({ type }: Field): boolean => type === 'text' || type === 'textarea'

const lastName = ({ name }: Field) => name.split('.')[2]
