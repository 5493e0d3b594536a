const MOVED: Record<string, string> = {
  oá: 'óa',
  oà: 'òa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  uý: 'úy',
  uỳ: 'ùy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}

/** One way of placing tone marks in lower-case words: 'hoá' and 'hóa', 'uỷ' and 'ủy' are one spelling. */
export const onePlaceForTones = (text: string): string =>
  text.replace(/o[áàảãạ]|u[ýỳỷỹỵ]/g, (pair) => MOVED[pair] ?? pair)
