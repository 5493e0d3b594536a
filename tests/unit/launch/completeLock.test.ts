import { completeLock } from '@/launch/complete-lock.mjs'

const lockOf = (packages: Record<string, object>) => ({ name: 'x', lockfileVersion: 3, packages })

describe('completeLock', () => {
  it('adds an optional platform package that the registry left out, for its machine only', () => {
    const { lock, added } = completeLock(
      lockOf({
        '': {},
        'node_modules/a': { version: '1.0.0', optionalDependencies: { '@a/core-darwin-arm64': '1.2.3' } },
      }),
    )
    expect(added).toEqual(['@a/core-darwin-arm64'])
    expect(lock.packages['node_modules/@a/core-darwin-arm64']).toEqual({
      version: '1.2.3',
      cpu: ['arm64'],
      os: ['darwin'],
      optional: true,
    })
  })

  it.each([
    ['@swc/core-linux-arm-gnueabihf', 'linux', 'arm'],
    ['@next/swc-win32-x64-msvc', 'win32', 'x64'],
    ['@unrs/resolver-binding-android-arm-eabi', 'android', 'arm'],
    ['@unrs/resolver-binding-linux-ppc64-gnu', 'linux', 'ppc64'],
  ])('reads the machine from the name %s', (name, os, cpu) => {
    const { lock } = completeLock(lockOf({ 'node_modules/a': { optionalDependencies: { [name]: '1.0.0' } } }))
    expect(lock.packages[`node_modules/${name}`]).toMatchObject({ os: [os], cpu: [cpu] })
  })

  it('leaves out what only developers of a package need, when that package is one of theirs', () => {
    const { lock } = completeLock(
      lockOf({ 'node_modules/a': { dev: true, optionalDependencies: { 'a-linux-x64': '1.0.0' } } }),
    )
    expect(lock.packages['node_modules/a-linux-x64']).toMatchObject({ dev: true, optional: true })
  })

  it('finds a package that is there, beside the one that asks or further up', () => {
    const beside = lockOf({
      'node_modules/a': { optionalDependencies: { 'b-linux-x64': '1.0.0' } },
      'node_modules/a/node_modules/b-linux-x64': { version: '1.0.0' },
    })
    const above = lockOf({
      'node_modules/a/node_modules/c': { optionalDependencies: { 'b-linux-x64': '1.0.0' } },
      'node_modules/b-linux-x64': { version: '1.0.0' },
    })
    expect(completeLock(beside).added).toEqual([])
    expect(completeLock(above).added).toEqual([])
  })

  it('has nothing to add the second time', () => {
    const { lock } = completeLock(
      lockOf({
        'node_modules/a': { optionalDependencies: { 'a-linux-x64': '^1.0.0', 'a-aix-ppc64': '~2.0.0' } },
      }),
    )
    const again = completeLock(lock)
    expect(again.added).toEqual([])
    expect(again.lock).toEqual(lock)
  })
})
