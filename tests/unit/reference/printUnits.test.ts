import { describeUnits } from '@/seeds/reference/describeUnits'
import { printUnits } from '@/seeds/reference/printUnits'
import type { RecordedUnits } from '@/seeds/reference/types'
import { recorded, unitsText } from './referenceFiles'

describe('the file of administrative units', () => {
  it('is read back as what was printed', () => {
    const units = describeUnits(recorded)
    expect(describeUnits(JSON.parse(printUnits(units)) as RecordedUnits)).toEqual(units)
  })

  it('has one unit a line', () => {
    expect(unitsText.split('\n').filter((line) => line.includes('"code"'))).toHaveLength(34 + 3321)
    expect(unitsText.split('\n').every((line) => line.split('"code"').length <= 2)).toBe(true)
  })

  it('stays under 600 kB', () => {
    expect(Buffer.byteLength(unitsText)).toBeLessThan(600_000)
  })

  it('cannot hold a unit without a name', () => {
    expect(() => describeUnits({ provinces: [{ code: '75', names: [] }], communes: [] })).toThrow(
      'Unit 75 has no name.',
    )
  })
})
