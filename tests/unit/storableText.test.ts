import { isStorableText } from '@/domain/isStorableText'

it.each([
  ['Kế hoạch 57-NQ/TW', true],
  ['', true],
  ['chữ 𠀀 hiếm', true],
  ['a\u0000b', false],
  ['nửa cặp \ud840', false],
])('%j is kept as it is: %s', (text, isKept) => {
  expect(isStorableText(text)).toBe(isKept)
})
