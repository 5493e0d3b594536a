import fc from 'fast-check'
import { localPath } from '@/app/(workspace)/_form/localPath'

describe('where a log-in leads on to', () => {
  it('is the path that was asked for', () => {
    expect(localPath('/bao-cao/01a2?ky=2026-09&cap=unit')).toBe('/bao-cao/01a2?ky=2026-09&cap=unit')
  })

  it('is the first page when none was asked for, or something that is no text', () => {
    for (const asked of [undefined, null, '', ['/a', '/b'], 'bao-cao']) expect(localPath(asked)).toBe('/')
  })

  it('never leaves this server, whatever is asked', () => {
    const here = 'http://127.0.0.1:3000'
    const parts = fc.constantFrom(
      '/',
      '\\',
      ':',
      '@',
      'evil.example',
      'https',
      '//',
      '\t',
      '\n',
      '.',
      '..',
      '%2f',
      '?',
      '#',
      ' ',
      'a',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (asked) => {
        expect(new URL(localPath(asked.join('')), here).origin).toBe(here)
      }),
      { numRuns: 500 },
    )
  })
})
