import { unstorablePath } from '@/domain/unstorablePath'

const odd = 'a\u0000b'

it.each([
  [{ title: 'Kế hoạch', rows: [{ note: null, value: 3 }] }, null],
  [{ narrative: { results: odd } }, 'narrative.results'],
  [{ rows: ['x', odd] }, 'rows.1'],
  [{ rows: { [odd]: 1 } }, 'rows'],
  [odd, ''],
  [{ bytes: new Uint8Array([0, 0]) }, null],
])('of %j names where a text stands that cannot be kept', (value, path) => {
  expect(unstorablePath(value)).toBe(path)
})
