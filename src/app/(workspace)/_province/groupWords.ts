import type { Words } from '../_shell/words'

const known = ['HT', 'NL', 'KHCN', 'DMST', 'CDS'] as const

/** What a group of the catalogue is called; one that the product does not know keeps its code. */
export const groupWords = (group: string, t: Words): string => {
  const one = known.find((code) => code === group)
  return one === undefined ? group : t(`province.group.${one}`)
}
