import { excelFile } from '../../support/files/excelFile'
import { gridHere } from '../../support/files/readHere'

/** The one cell of a sheet: `cell` as the sheet writes it, style 1 has the number format. */
const cellOf = (cell: string, format = 'General', more: { is1904?: boolean; strings?: string[] } = {}) =>
  gridHere(
    excelFile({ sheets: [{ name: 'a', rows: `<row r="1">${cell}</row>` }], formats: [format], ...more }),
  ).sheets[0]?.rows[0]?.cells[0]

const number = (stored: string) => `<c r="A1" s="1"><v>${stored}</v></c>`

describe('a number in an Excel file', () => {
  it.each([
    ['0.6', '0%', '60%'],
    ['0.07', '0.00%', '7%'],
    ['0.655', '0%', '65,5%'],
    ['0.7', 'General', '0,7'],
    ['61.250000000000007', '0.00', '61,25'],
    ['8', '00', '08'],
    ['1234567.5', '#,##0.00', '1234567,5'],
    ['60', '"≥ "0"%"', '≥ 60%'],
    ['0.6', '\\≥\\ 0%', '≥ 60%'],
    ['5', '0 "xã"', '5 xã'],
    ['-5', '0;(0)', '(5)'],
    ['-0.5', '0.0', '-0,5'],
    ['12000', '#,##0,', '12'],
    ['1000', '#,##0 [$₫-42A]', '1000 ₫'],
    ['3', '[>2]"nhiều";"ít"', '3'],
    ['0.5', '# ?/?', '0,5'],
    ['1234', '0.00E+00', '1234'],
    ['7', '@', '7'],
  ])('stored as %s under the format %s shows %s', (stored, format, text) => {
    expect(cellOf(number(stored), format)).toEqual({
      kind: 'number',
      value: Number(stored),
      text,
      isFormula: false,
    })
  })
})

describe('a date in an Excel file', () => {
  it.each([
    ['46022', 'dd/mm/yyyy', '2025-12-31', '31/12/2025'],
    ['46022', '[$-42A]d mmmm yyyy;@', '2025-12-31', '31/12/2025'],
    ['46174', 'mmm-yy', '2026-06-01', '06/2026'],
    ['46022', 'yyyy', '2025-12-31', '2025'],
    ['46022.354166666664', 'dd/mm/yyyy hh:mm', '2025-12-31', '31/12/2025 08:30'],
    ['59', 'd/m/yyyy', '1900-02-28', '28/02/1900'],
    ['61', 'd/m/yyyy', '1900-03-01', '01/03/1900'],
  ])('stored as %s under the format %s is %s and shows %s', (stored, format, value, text) => {
    expect(cellOf(number(stored), format)).toMatchObject({ kind: 'date', value, text })
  })

  it('is four years and a day later in a workbook that counts from 1904', () => {
    expect(cellOf(number('44560'), 'dd/mm/yyyy', { is1904: true })).toMatchObject({ value: '2025-12-31' })
  })

  it('written as such is taken as it is', () => {
    expect(cellOf('<c r="A1" t="d"><v>2026-06-15T00:00:00</v></c>')).toMatchObject({
      kind: 'date',
      text: '15/06/2026',
    })
  })

  it('beyond the calendar stays a number', () => {
    expect(cellOf(number('99999999'), 'dd/mm/yyyy')).toMatchObject({ kind: 'number', text: '99999999' })
  })

  it('of the clock alone is a number that shows the time', () => {
    expect(cellOf(number('0.3541666667'), 'h:mm')).toMatchObject({ kind: 'number', text: '08:30' })
  })
})

describe('a text in an Excel file', () => {
  it('may have runs of its own form; reading aids are no part of it', () => {
    const strings = ['<r><t>Phủ </t></r><r><rPr/><t xml:space="preserve">sóng</t></r><rPh><t>aid</t></rPh>']
    expect(cellOf('<c r="A1" t="s"><v>0</v></c>', 'General', { strings })).toMatchObject({
      value: 'Phủ sóng',
    })
  })

  it('may stand in the cell and have letters that XML does not allow', () => {
    expect(cellOf('<c r="A1" t="inlineStr"><is><t>một_x000D_\nhai</t></is></c>')).toMatchObject({
      text: 'một\nhai',
    })
  })

  it('that looks like a number stays a text', () => {
    expect(cellOf('<c r="A1" t="inlineStr"><is><t>1.183</t></is></c>')).toMatchObject({
      kind: 'text',
      text: '1.183',
    })
  })
})

describe('other cells of an Excel file', () => {
  it('with a formula have the value that was stored, and say so', () => {
    expect(cellOf('<c r="A1" s="1"><f>1/0+SUM(B1)</f><v>0.6</v></c>', '0%')).toEqual({
      kind: 'number',
      value: 0.6,
      text: '60%',
      isFormula: true,
    })
  })

  it('with a formula that was never calculated are empty, and say so', () => {
    expect(cellOf('<c r="A1"><f>1+1</f></c>')).toEqual({
      kind: 'empty',
      value: null,
      text: '',
      isFormula: true,
    })
  })

  it.each([
    ['<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', value: true }],
    ['<c r="A1" t="e"><v>#REF!</v></c>', { kind: 'error', text: '#REF!' }],
    ['<c r="A1"><v>abc</v></c>', { kind: 'text', text: 'abc' }],
    ['<c t="inlineStr"><is><t>a</t></is></c>', { kind: 'text', text: 'a' }],
  ])('%s', (cell, shown) => {
    expect(cellOf(cell)).toMatchObject(shown)
  })
})
