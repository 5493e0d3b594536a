/** A stored text as the field of a form shows it; '' for none. */
export const printText = (text: string | null): string =>
  text === null ? '' : text.replace(/\r\n?/g, '\n').normalize('NFC').trim()
