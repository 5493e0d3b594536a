import type { Texts } from '@/domain/report/entryForm'
import { fingerprint } from '@/domain/report/fingerprint'

/** The fingerprint of every part of a form as it is shown, as one text: 'v.<indicator>:0f3a…'. */
export const writeFormBase = (printed: ReadonlyMap<string, Texts>): string =>
  [...printed].map(([part, texts]) => `${part}:${fingerprint(texts)}`).join(' ')

/** The same, read from what a form carried; what has no such form is left out. */
export const readFormBase = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/(?:^|\s)([^\s:]+):([0-9a-f]{8})(?=\s|$)/g)].map(([, part, print]) => [part!, print!]),
  )
