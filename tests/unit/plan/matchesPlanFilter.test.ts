import { matchesPlanFilter, type PlanFilter } from '@/domain/plan/matchesPlanFilter'
import { isOwnerUndecided } from '@/domain/plan/isOwnerUndecided'
import { culture, economy, everybody, owner, row } from './planRows'

const nothing: PlanFilter = { owner: null, part: null, units: null, section: null, words: [] }
const shows = (filter: Partial<PlanFilter>, of = row([economy(), culture({ kind: 'coordinate' })])) =>
  matchesPlanFilter({ row: of, filter: { ...nothing, ...filter } })

describe('a filter of the rows of a plan', () => {
  it('lets everything through that asks for nothing', () => {
    expect(shows({})).toBe(true)
  })

  it('finds an owner in either part, or in the part that is asked for', () => {
    expect(shows({ owner: 'vhxh' })).toBe(true)
    expect(shows({ owner: 'vhxh', part: 'lead' })).toBe(false)
    expect(shows({ owner: 'vhxh', part: 'coordinate' })).toBe(true)
    expect(shows({ owner: 'collective' }, row([everybody()]))).toBe(true)
  })

  it('takes a part alone as asking for nothing', () => {
    expect(shows({ part: 'coordinate' }, row([economy()]))).toBe(true)
  })

  it('finds the rows that name one of somebody’s units, and those that it reports for others', () => {
    expect(shows({ units: ['kt'] })).toBe(true)
    expect(shows({ units: ['kt'] }, row([everybody({ reporter: 'kt' })]))).toBe(true)
    expect(shows({ units: ['kt'] }, row([culture()]))).toBe(false)
    expect(shows({ units: [] })).toBe(false)
  })

  it('finds by section and by words, all conditions together', () => {
    expect(shows({ section: 'II' })).toBe(false)
    expect(shows({ words: ['song', '5g'] })).toBe(true)
    expect(shows({ words: ['song', '6g'] })).toBe(false)
    expect(shows({ owner: 'kt', section: 'II' })).toBe(false)
  })
})

it('an owner is undecided who leads, is no unit and was not confirmed', () => {
  expect(isOwnerUndecided(everybody())).toBe(true)
  expect(isOwnerUndecided(owner({ nature: 'unknown' }))).toBe(true)
  expect(isOwnerUndecided(everybody({ confirmed: true }))).toBe(false)
  expect(isOwnerUndecided(everybody({ kind: 'coordinate' }))).toBe(false)
  expect(isOwnerUndecided(economy())).toBe(false)
})
