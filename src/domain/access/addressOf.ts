const LONGEST = 64

/**
 * Where a request comes from, as the nearest proxy tells it: what stands before its own entry came from the caller and
 * may be made up. 'direct' where no proxy tells anything.
 */
export const addressOf = ({ headers }: { headers: { get: (name: string) => string | null } }): string =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, LONGEST) || 'direct'
