/** The revision that somebody acted on when a newer one was there, as the page's address tells it; else null. */
export const olderRevision = ({ cu }: Record<string, string | string[] | undefined>): number | null =>
  typeof cu === 'string' && /^\d{1,9}$/.test(cu) ? Number(cu) : null
