const WHOLE_PAGE =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|meta|body|google-sheets-html-origin)\b/i
const PIECE =
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:table|tbody|tr|div|p|span|b|ul|ol|h[1-6]|font|center|style|section|article)\b[\s\S]*<\/?[a-z][a-z0-9]*\s*\/?>\s*(?:<!--[\s\S]*?-->\s*)*$/i
/** A browser drops rows that stand in no table. */
const ROWS = /^\s*<(?:thead|tbody|tr)\b/i
/** What Windows puts before the HTML of its clipboard. */
const CLIPBOARD_HEAD = /^\s*Version:\d[\s\S]{0,400}?StartHTML:[\s\S]{0,400}?(?=<)/

/**
 * The HTML of a text that is some, from a page, a part of one or the Windows clipboard; null for a text that only has
 * some tags in it, as scanned plans do.
 */
export const htmlOf = ({ text }: { text: string }): string | null => {
  const html = text.replace(CLIPBOARD_HEAD, '')
  if (html === text && !WHOLE_PAGE.test(html) && !PIECE.test(html)) return null
  return ROWS.test(html) ? `<table>${html}</table>` : html
}
