import { BorderStyle, LineRuleType, Paragraph } from 'docx'

const THIN = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 }

/** A rule of a length in the middle of what is `width` wide; both in twips. */
export const rule = ({ width, length }: { width: number; length: number }): Paragraph => {
  const side = Math.max(0, Math.round((width - length) / 2))
  return new Paragraph({
    border: { top: THIN },
    indent: { left: side, right: side },
    // Clear of what hangs below the letters of the line above.
    spacing: { before: 70, after: 0, line: 120, lineRule: LineRuleType.EXACT },
    children: [],
  })
}
