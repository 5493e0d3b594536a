/** The fields of a form as they were typed on this device, and when. */
export type Draft = { revision: string; fields: Record<string, string>; at: string }

const PREFIX = 'nhap.'
const MONTH_MS = 31 * 24 * 60 * 60 * 1000

const keyOf = (of: string, revision: string) => `${PREFIX}${of}.${revision}`

/** Keeps what was typed on this device. `of`: the person and the document. False where the browser keeps nothing. */
export const keepDraft = (of: string, form: HTMLFormElement): boolean => {
  const fields = fieldsOf(form)
  const draft: Draft = { revision: fields.revision ?? '', fields, at: new Date().toISOString() }
  return guarded(() => localStorage.setItem(keyOf(of, draft.revision), JSON.stringify(draft)))
}

/** What is kept of a person and document, the newest first. What has lain here for a month is forgotten, whoever's it is. */
export const readDrafts = (of: string): Draft[] => {
  const found: Draft[] = []
  guarded(() => {
    for (const key of keys()) {
      const draft = JSON.parse(localStorage.getItem(key)!) as Draft
      if (Date.parse(draft.at) < Date.now() - MONTH_MS) localStorage.removeItem(key)
      else if (key.startsWith(keyOf(of, ''))) found.push(draft)
    }
  })
  return found.sort((a, b) => (a.at < b.at ? 1 : -1))
}

export const dropDraft = (of: string, revision: string): void => {
  guarded(() => localStorage.removeItem(keyOf(of, revision)))
}

/** Leaves nothing that anybody typed on this device. */
export const dropAllDrafts = (): void => {
  guarded(() => keys().forEach((key) => localStorage.removeItem(key)))
}

/** The fields of a form by name, the first of each, without its files. */
export const fieldsOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(form)]
      .reverse()
      .filter((field): field is [string, string] => typeof field[1] === 'string'),
  )

const keys = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))

const guarded = (act: () => void): boolean => {
  try {
    act()
    return true
  } catch {
    return false
  }
}
