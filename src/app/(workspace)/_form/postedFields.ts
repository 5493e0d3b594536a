/** What was posted: a call gives the first value of a name ('' when it was not sent), `all` gives every name once. */
export type PostedFields = {
  (name: string): string
  all: () => Record<string, string>
}

export const postedFields = (sent: URLSearchParams): PostedFields =>
  Object.assign((name: string) => sent.get(name) ?? '', {
    all: () => Object.fromEntries([...new Set(sent.keys())].map((name) => [name, sent.get(name)!])),
  })
