import { vi } from '@payloadcms/translations/languages/vi'
import { mendedVietnamese } from '@/i18n/payloadVietnamese'

const own = vi.translations as unknown as Record<string, Record<string, string>>
const mended = Object.entries(mendedVietnamese as Record<string, Record<string, string>>).flatMap(
  ([group, texts]) =>
    Object.entries(texts).map(([key, text]) => ({
      path: `${group}.${key}`,
      text,
      original: own[group]?.[key],
    })),
)

/** What Payload fills in: values in double braces and numbered tags. */
const filledIn = (text: string): string[] => [...new Set(text.match(/\{\{.*?\}\}|<\/?\d+>/g))].sort()

describe('the mended Vietnamese of Payload', () => {
  it('mends only what Payload has', () => {
    expect(mended.filter(({ original }) => original === undefined)).toEqual([])
  })

  it('changes what it mends', () => {
    expect(mended.filter(({ text, original }) => text === original)).toEqual([])
  })

  it('asks for the same values and tags', () => {
    expect(
      mended.filter(
        ({ path, text, original }) =>
          // An empty cell of a list shows a dash, not a sentence with the column's name in angle brackets.
          path !== 'general.noLabel' && filledIn(text).join() !== filledIn(original ?? '').join(),
      ),
    ).toEqual([])
  })

  it('is written in one spelling of each letter and without exclamation marks', () => {
    expect(mended.filter(({ text }) => text !== text.normalize('NFC') || text.includes('!'))).toEqual([])
  })
})
