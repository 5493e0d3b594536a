/** Whether a request was sent by a form of the admin panel, by the address it came from. */
export const isAdminForm = (referer: string | null): boolean =>
  referer !== null && /^https?:\/\/[^/]+\/admin(\/|$)/.test(referer)
