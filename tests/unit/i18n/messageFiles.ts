import { readdirSync, readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'

export type Language = 'vi' | 'en'
export const languages: Language[] = ['vi', 'en']

type Tree = { [key: string]: string | Tree }

/** Names of the message files of a language, without ending. */
export const filesOf = (language: Language): string[] =>
  readdirSync(`src/i18n/${language}`)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()

/** Every message of a file by its path, keys joined by a blank because a key may hold a full stop. */
export const messagesOf = (language: Language, file: string): Map<string, string> => {
  const tree = JSON.parse(readFileSync(`src/i18n/${language}/${file}.json`, 'utf8')) as Tree
  const walk = (node: Tree, path: string[]): [string, string][] =>
    Object.entries(node).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[[...path, key].join(' '), value] as [string, string]]
        : walk(value, [...path, key]),
    )
  return new Map(walk(tree, []))
}

type Element = {
  type: number
  value?: unknown
  options?: Record<string, { value: Element[] }>
  children?: Element[]
}

const LITERAL = 0
const POUND = 7

const namesIn = (elements: Element[]): string[] =>
  elements.flatMap((element) => [
    ...(element.type === LITERAL || element.type === POUND ? [] : [String(element.value)]),
    ...Object.values(element.options ?? {}).flatMap((option) => namesIn(option.value)),
    ...namesIn(element.children ?? []),
  ])

/** The values and tags that an ICU message asks for, sorted; throws when it does not parse. */
export const placeholdersOf = (language: Language, text: string): string[] =>
  [...new Set(namesIn(new IntlMessageFormat(text, language).getAst() as Element[]))].sort()
