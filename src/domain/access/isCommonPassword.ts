import { foldKey } from '../vietnamese/foldKey'
import { commonPasswords } from './commonPasswords'

/** Letters that are often written as a digit or sign. */
const DISGUISES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}
const ROWS = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn',
]
/** This many common words in a row are still one thought; four words that have nothing to do with each other are not. */
const MOST_WORDS = 3
const LONGEST_UNIT = 4
/** Neighbours on a row of keys or of letters from which on a stretch counts as one. */
const SHORTEST_WALK = 3

/**
 * Whether a password is one that many people take, or one that whoever knows the person would try: common words, the
 * person's own name, office and commune (`words`), with or without marks, blanks, digits and signs around them; only
 * digits (telephone numbers, dates); something short repeated; a walk over the keyboard.
 */
export const isCommonPassword = ({
  password,
  words,
}: {
  password: string
  words: readonly string[]
}): boolean => {
  const folded = foldKey(password).replaceAll(' ', '')
  const own = words.flatMap((word) => [lettersOf(foldKey(word)), ...foldKey(word).split(/[^a-z]+/)])
  const known = (word: string) => commonPasswords.has(word) || own.includes(word)
  return (
    (/^[\d\W_]*$/.test(folded) && /\d/.test(folded)) ||
    isRepeated(folded) ||
    isWalk(lettersAndDigitsOf(folded)) ||
    [
      trimmed(folded),
      lettersOf(folded),
      undisguised(trimmed(folded)),
      undisguised(folded.replace(/[^a-z]+$/, '')),
    ].some((text) => isMadeOf(text, known))
  )
}

const lettersOf = (text: string): string => text.replace(/[^a-z]/g, '')
const lettersAndDigitsOf = (text: string): string => text.replace(/[^a-z0-9]/g, '')

const undisguised = (text: string): string =>
  lettersOf([...text].map((letter) => DISGUISES[letter] ?? letter).join(''))

/** Without the digits and signs that people put before and after a word. */
const trimmed = (text: string): string => text.replace(/^[^a-z]+|[^a-z]+$/g, '')

const isRepeated = (text: string): boolean =>
  Array.from({ length: LONGEST_UNIT }, (_, at) => text.slice(0, at + 1)).some(
    (unit) => unit.length > 0 && unit.repeat(Math.ceil(text.length / unit.length)).startsWith(text),
  )

/** All of it stretches of neighbouring keys, forwards or backwards: 'qwerty123', '1qaz2wsx'. */
const isWalk = (text: string): boolean => {
  let at = 0
  while (at < text.length) {
    const stretch = longestStretch(text, at)
    if (stretch < SHORTEST_WALK) return false
    at += stretch
  }
  return text.length > 0
}

const longestStretch = (text: string, from: number): number => {
  const rows = [...ROWS, ...ROWS.map((row) => [...row].reverse().join(''))]
  let longest = 0
  for (let length = SHORTEST_WALK; from + length <= text.length; length += 1) {
    const piece = text.slice(from, from + length)
    if (!rows.some((row) => row.includes(piece))) break
    longest = length
  }
  return longest
}

const isMadeOf = (text: string, known: (word: string) => boolean): boolean => {
  /** The fewest words that make up the text until each place. */
  const fewest: number[] = [0]
  for (let end = 1; end <= text.length; end += 1) {
    let least = Number.POSITIVE_INFINITY
    for (let start = 0; start < end; start += 1)
      if (fewest[start]! < MOST_WORDS && known(text.slice(start, end)))
        least = Math.min(least, fewest[start]! + 1)
    fewest.push(least)
  }
  return text.length > 0 && fewest[text.length]! <= MOST_WORDS
}
