const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/**
 * One spelling for one text: Unicode NFC, every run of white space (tabs, line ends, no-break spaces) one
 * space, invisible characters gone, ends trimmed. Letters are never changed: a scanning error stays as it is.
 */
export const normalise = (text: string): string =>
  text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
