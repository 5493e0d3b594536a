import type { Texts } from '@/domain/report/entryForm'

const ENTRY = /^(?:[vte]\.[^.]+\.[a-zA-Z]+|n\.[a-zA-Z]+)$/

/**
 * What was typed, out of everything that a form has sent: the fields of its rows, the extra ones and the narrative, in NFC with
 * plain line ends and no blanks around them. A box that is not ticked is not sent: 'asks.nothing' says that it stood
 * there.
 */
export const typedTexts = (sent: Texts): Texts => ({
  ...Object.fromEntries(
    Object.entries(sent)
      .filter(([name]) => ENTRY.test(name))
      .map(([name, text]) => [name, plain(text)]),
  ),
  ...(sent['asks.nothing'] === undefined ? {} : { nothing: sent.nothing === '1' ? '1' : '' }),
})

const plain = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC').trim()
