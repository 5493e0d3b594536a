import { readBlock } from '@/domain/report/readBlock'

const read = (text: string) => readBlock({ text })

describe('what is pasted', () => {
  it('is a column when it has several lines, an empty one among them', () => {
    expect(read('61,2\r\n\r\n1.183\r\n')).toEqual([['61,2'], [''], ['1.183']])
  })

  it('is a row or a block when it has tabs', () => {
    expect(read('1\t2')).toEqual([['1', '2']])
    expect(read('1\t2\n\t3')).toEqual([
      ['1', '2'],
      ['', '3'],
    ])
  })

  it('holds line ends, tabs and quotes within a cell in quotes', () => {
    expect(read('"một\nhai\t""ba"""\t4\n5')).toEqual([['một\nhai\t"ba"', '4'], ['5']])
  })

  it('is not a block when it is a single cell', () => {
    expect([read('61,2'), read('61,2\n'), read('')]).toEqual([null, null, null])
  })

  it('takes a quote inside a cell as it is', () => {
    expect(read('thôn "Một"\n2')).toEqual([['thôn "Một"'], ['2']])
  })

  it('keeps its line when a cell only begins with quotes', () => {
    expect(read('"Một" và hai\n2')).toEqual([['"Một" và hai'], ['2']])
  })
})
