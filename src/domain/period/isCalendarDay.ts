/** Whether a text is a day that exists, written 'YYYY-MM-DD'. */
export const isCalendarDay = ({ text }: { text: string }): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00.000Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}
