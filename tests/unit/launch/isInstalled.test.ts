import { isInstalled } from '@/launch/dependencies.mjs'

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b-darwin-arm64': { version: '1.0.0', optional: true },
  },
}
const installed = { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } } }

describe('isInstalled', () => {
  it('is content without an optional package for another machine', () => {
    expect(isInstalled(wanted, installed)).toBe(true)
  })

  it('misses everything before the first installation, or after one that was interrupted', () => {
    expect(isInstalled(wanted, undefined)).toBe(false)
  })

  it('notices a package that is missing', () => {
    expect(isInstalled(wanted, { packages: {} })).toBe(false)
  })

  it.each([
    ['version', { version: '1.0.1', integrity: 'sha512-a' }],
    ['content', { version: '1.0.0', integrity: 'sha512-b' }],
  ])('notices a package of another %s', (_, found) => {
    expect(isInstalled(wanted, { packages: { 'node_modules/a': found } })).toBe(false)
  })

  it('notices an optional package that is there in another version', () => {
    const other = { packages: { ...installed.packages, 'node_modules/b-darwin-arm64': { version: '2.0.0' } } }
    expect(isInstalled(wanted, other)).toBe(false)
  })
})
