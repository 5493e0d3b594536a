import { createHash, randomUUID } from 'node:crypto'

/** A new key of a form that is shown to somebody. */
export const newFormKey = (person: string): string => `${markOf(person)}-${randomUUID()}`

/** Whether a form's key is another person's: two of them use one browser, and the page is from before the second logged in. */
export const isOthersKey = ({ key, person }: { key: string; person: string }): boolean => {
  const mark = /^([0-9a-f]{12})-[0-9a-f-]{36}$/.exec(key)?.[1]
  return mark !== undefined && mark !== markOf(person)
}

const markOf = (person: string): string => createHash('sha256').update(person).digest('hex').slice(0, 12)
