import fc from 'fast-check'
import { passwordTries } from '@/domain/access/passwordTries'

const fresh = { pair: 0, address: 0, account: 0, isKnown: false }

/** Failures that get through when `guesses` come from `places` by turns or place after place. */
const through = ({ guesses, places, byTurns }: { guesses: number; places: number; byTurns: boolean }) => {
  const pairs = new Array<number>(places).fill(0)
  let account = 0
  for (let guess = 0; guess < guesses; guess += 1) {
    const place = byTurns ? guess % places : Math.floor((guess * places) / guesses)
    const pair = pairs[place]!
    if (passwordTries({ ...fresh, pair, address: pair, account }) !== null) continue
    pairs[place] = pair + 1
    account += 1
  }
  return account
}

describe('trying passwords', () => {
  it('ends for an account after fifteen failures from one place', () => {
    expect([14, 15].map((pair) => passwordTries({ ...fresh, pair, isKnown: true }))).toEqual([null, 'pair'])
  })

  it('ends for a place after three hundred failures at many accounts', () => {
    expect([299, 300].map((address) => passwordTries({ ...fresh, address }))).toEqual([null, 'address'])
  })

  it('ends early in strange places while the account is under attack, not where its owner was before', () => {
    const attacked = { ...fresh, pair: 3, account: 50 }
    expect(passwordTries(attacked)).toBe('pair')
    expect(passwordTries({ ...attacked, isKnown: true })).toBe(null)
    expect(passwordTries({ ...fresh, account: 300 })).toBe('account')
    expect(passwordTries({ ...fresh, account: 300, isKnown: true })).toBe(null)
  })

  it.each([true, false])(
    'lets few of 2,000 guesses from 50 places through and the owner in from a new one',
    (byTurns) => {
      const account = through({ guesses: 2000, places: 50, byTurns })
      expect(account).toBeLessThan(250)
      expect(passwordTries({ ...fresh, account })).toBe(null)
    },
  )

  it('is always possible where the owner was before and nobody failed', () => {
    fc.assert(
      fc.property(fc.nat(), (account) => {
        expect(passwordTries({ ...fresh, account, isKnown: true })).toBe(null)
      }),
    )
  })
})
