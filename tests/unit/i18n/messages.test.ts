import { messages } from '@/i18n/messages'
import { filesOf, languages, messagesOf, placeholdersOf } from './messageFiles'

const errorFiles = filesOf('vi').filter((file) => file.startsWith('errors.'))

describe('the messages of every file', () => {
  it('stand in the same files in both languages', () => {
    expect(filesOf('en')).toEqual(filesOf('vi'))
  })

  it.each(filesOf('vi'))('have the same keys in both languages: %s', (file) => {
    expect([...messagesOf('en', file).keys()].sort()).toEqual([...messagesOf('vi', file).keys()].sort())
  })

  it.each(filesOf('vi'))('parse and ask for the same values in both languages: %s', (file) => {
    const asked = languages.map((language) =>
      Object.fromEntries(
        [...messagesOf(language, file)].map(([key, text]) => [key, placeholdersOf(language, text)]),
      ),
    )
    expect(asked[1]).toEqual(asked[0])
  })

  it.each(filesOf('vi'))('say something, in one spelling of each letter: %s', (file) => {
    const texts = languages.flatMap((language) => [...messagesOf(language, file)])
    expect(texts.filter(([, text]) => text.trim() === '' || text !== text.normalize('NFC'))).toEqual([])
  })
})

describe('the messages of refusals', () => {
  it('give each code one message only', () => {
    const codes = errorFiles.flatMap((file) => [...messagesOf('vi', file).keys()])
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
  })

  it.each(languages)('are all known to the product in %s', (language) => {
    const codes = errorFiles.flatMap((file) => [...messagesOf(language, file).keys()])
    expect(codes.filter((code) => !(code in messages[language].errors))).toEqual([])
  })
})
