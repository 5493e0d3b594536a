import { haveSameLocks } from '@/domain/approval/haveSameLocks'

describe('haveSameLocks', () => {
  it('finds the same locks in another order the same', () => {
    expect(haveSameLocks({ one: ['steps', 'gate'], other: ['gate', 'steps'] })).toBe(true)
  })

  it.each([
    { case: 'one more', one: ['steps', 'gate'], other: ['steps'] },
    { case: 'one fewer', one: ['steps'], other: ['steps', 'gate'] },
    { case: 'as many others', one: ['steps', 'gate'], other: ['steps', 'authors'] },
  ])('tells $case apart', ({ one, other }) => {
    expect(haveSameLocks({ one, other })).toBe(false)
  })
})
