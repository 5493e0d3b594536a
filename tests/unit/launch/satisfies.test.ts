import { satisfies } from '@/launch/node-version.mjs'

describe('satisfies', () => {
  it.each([
    ['20.9.0', true],
    ['20.20.2', true],
    ['21.0.0', true],
    ['100.0.0', true],
    ['20.8.9', false],
    ['18.20.8', false],
    ['9.9.9', false],
    ['24.0.0-nightly', true],
  ])('takes Node %s for >=20.9.0: %s', (version, expected) => {
    expect(satisfies(version, '>=20.9.0')).toBe(expected)
  })
})
