/** What was posted: a call gives the first value of a name ('' when it was not sent), `all` gives every name once. */
export type PostedFields = {
  (name: string): string
  all: () => Record<string, string>
}

/** More than the largest report has; what is counted here is gone through field by field. */
export const MAX_FIELDS = 5_000

/** PostgreSQL keeps every character but this one, and nobody types it. */
const clean = (text: string): string => text.replaceAll('\u0000', '')

/** The fields of a form by name, the first of each; null where there are more than any form has. */
export const postedFields = (sent: URLSearchParams): PostedFields | null => {
  if (sent.size > MAX_FIELDS) return null
  const fields = new Map<string, string>()
  for (const [name, value] of sent) if (!fields.has(clean(name))) fields.set(clean(name), clean(value))
  return Object.assign((name: string) => fields.get(name) ?? '', { all: () => Object.fromEntries(fields) })
}
