import { isInside } from '@/services/backup/isInside'

describe('the path of a file in a backup', () => {
  it.each(['a.pdf', 'amendments/b.docx', 'bảng tổng hợp..png'])('stays inside: %s', (path) => {
    expect(isInside(path)).toBe(true)
  })

  it.each(['../a', 'a/../../b', '/etc/passwd', 'a//b', './a', 'C:\\x', 'a\\..\\b', 'a\u0000b', ''])(
    'does not: %j',
    (path) => {
      expect(isInside(path)).toBe(false)
    },
  )
})
