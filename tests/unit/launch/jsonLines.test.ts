import { jsonLines } from '@/launch/application.mjs'

describe('jsonLines', () => {
  it('reads the objects among the lines that libraries write', () => {
    const text = 'INFO: connected\n{"email":"a@b.vn"}\n{not json}\n{"applied":2}\n'
    expect(jsonLines(text)).toEqual([{ email: 'a@b.vn' }, { applied: 2 }])
  })
})
