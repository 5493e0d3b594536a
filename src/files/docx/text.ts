import { AlignmentType, NoBreakHyphen, Paragraph, TextRun, type IParagraphOptions } from 'docx'
import { FONT } from './form30'

export type Letters = { size: number; bold?: boolean; italics?: boolean }

// What XML cannot hold at all: a file with it would not open.
const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Between a number and the letters of who issued it: '57-NQ/TW', '03-KH/BCĐ', '/KH-UBND'. */
const NUMBER_HYPHEN = /(?<=\d|\/\p{Lu}{2,6})-(?=\p{Lu}{2})/u

/** A text as runs, its line breaks kept; in `prose` the numbers of documents stay whole where a line ends. */
export const runs = (text: string, letters: Letters, { prose = false } = {}): TextRun[] =>
  text
    .normalize('NFC')
    .replace(UNPRINTABLE, '')
    .split('\n')
    .map(
      (line, at) =>
        new TextRun({
          children: prose ? unbroken(line) : [line],
          font: FONT,
          color: '000000',
          ...letters,
          ...(at === 0 ? {} : { break: 1 }),
        }),
    )

/** '57-NQ/TW' stays on one line: the number of a document is one word, whatever Word takes its hyphen for. */
const unbroken = (line: string): (string | NoBreakHyphen)[] =>
  line
    .split(NUMBER_HYPHEN)
    .flatMap((part, at) => (at === 0 ? [part] : [new NoBreakHyphen(), part]))
    .filter((part) => part !== '')

/** A paragraph of one text without space around it, as tables have them. */
export const tight = (
  text: string,
  letters: Letters,
  options: Omit<IParagraphOptions, 'children' | 'text'> = {},
): Paragraph => new Paragraph({ alignment: AlignmentType.CENTER, ...options, children: runs(text, letters) })

/** An empty line. */
export const gap = (size: number): Paragraph =>
  new Paragraph({ children: runs('', { size }), run: { size, font: FONT } })
