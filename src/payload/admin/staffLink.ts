/** The page on which a commune gets a unit with its people (`commune`), or an organisation gets people. */
export const staffLink = (at: { commune?: string; organisation?: string }): string => {
  const asked = new URLSearchParams(at).toString()
  return `/admin/don-vi-moi${asked === '' ? '' : `?${asked}`}`
}
