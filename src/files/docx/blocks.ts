import { AlignmentType, LineRuleType, Paragraph, type Table } from 'docx'
import type { Block, DocumentForm, Heading } from '@/domain/document/types'
import { footTable } from './foot'
import { BODY, RULE, SIZE } from './form30'
import { letterheadTable } from './letterhead'
import { rule } from './rule'
import { dataTable } from './table'
import { gap, runs, tight } from './text'

type Asked = { block: Block; next: Block | undefined; form: DocumentForm; width: number }

/** A block as the paragraphs and tables of a Word file; `width` of the text in twips. */
export const blockAsDocx = ({ block, next, form, width }: Asked): (Paragraph | Table)[] => {
  switch (block.type) {
    case 'letterhead':
      return [letterheadTable(block, form)]
    case 'title':
      return [
        tight(block.kind, { size: SIZE.kind, bold: true }, { spacing: { before: 240 }, keepNext: true }),
        new Paragraph({
          alignment: AlignmentType.CENTER,
          keepNext: true,
          children: runs(block.subject, { size: SIZE.kind, bold: true }, { prose: true }),
        }),
        rule({ width, length: RULE.title }),
      ]
    case 'addressees':
      return addressees(block.label, block.names)
    case 'heading':
      return [heading(block)]
    case 'paragraph':
      return [
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine: BODY.firstLine },
          spacing,
          // The signature does not stand on a page of its own.
          ...(next?.type === 'foot' ? { keepNext: true, keepLines: true } : {}),
          widowControl: true,
          children: runs(
            block.text,
            { size: SIZE.body, ...(block.isItalic ? { italics: true } : {}) },
            { prose: true },
          ),
        }),
      ]
    case 'table':
      return [dataTable({ table: block, width }), gap(SIZE.table)]
    case 'foot':
      // A file that ended with a table would be given an empty line of its own, as tall as the text.
      return [footTable(block), gap(2)]
    case 'appendix':
      return [
        tight(block.label, { size: SIZE.appendix, bold: true }, { keepNext: true }),
        tight(block.title, { size: SIZE.appendixTitle, bold: true }, { keepNext: true }),
        tight(block.attached, { size: SIZE.appendixTitle, italics: true }, { keepNext: true }),
        rule({ width, length: RULE.title }),
      ]
  }
}

const spacing = { before: BODY.before, line: BODY.line, lineRule: LineRuleType.AUTO }

const heading = ({ level, text }: Heading): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: BODY.firstLine },
    spacing,
    keepNext: true,
    outlineLevel: level - 1,
    children: runs(text, { size: SIZE.body, bold: level < 3 }, { prose: true }),
  })

/** One stands beside the word, several below it. */
const addressees = (label: string, names: readonly string[]): Paragraph[] =>
  names.length === 1
    ? [tight(`${label} ${names[0]!}`, { size: SIZE.body }, { spacing: { before: 240 } })]
    : [
        tight(label, { size: SIZE.body }, { spacing: { before: 240 }, keepNext: true }),
        ...names.map(
          (name, at) =>
            new Paragraph({
              indent: { left: BODY.firstLine * 3 },
              spacing,
              children: runs(`- ${name}${at === names.length - 1 ? '.' : ';'}`, { size: SIZE.body }),
            }),
        ),
      ]
