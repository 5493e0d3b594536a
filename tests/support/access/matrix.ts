import { accountNames, type AccountName } from './accounts'
import { expectations } from './expectations'
import { operations, places, type Letter, type MatrixOperation, type Place } from './places'
import { planRecords } from './subjects'

/** A line of the table: rows of a collection, those of an accepted month apart. */
export type RecordName = { slug: string; isAccepted: boolean }

export type Cell = RecordName & {
  account: AccountName
  place: Place
  /** What is allowed there. */
  allowed: ReadonlySet<MatrixOperation>
}

const lettersOf = (cell: string): Letter[] => [...cell].filter((letter) => letter !== '-') as Letter[]

const slugsOf = (words: readonly string[]): string[] =>
  words.filter((word) => word !== 'accepted').flatMap((word) => (word === 'planRows' ? planRecords : [word]))

/** The hand-written table as one cell for each account, record and place. */
export const cells = (): Cell[] =>
  accountNames.flatMap((account) =>
    expectations[account]
      .trim()
      .split('\n')
      .flatMap((line) => {
        const words = line.trim().split(/\s+/)
        const columns = words.splice(-places.length)
        const isAccepted = words.includes('accepted')
        return slugsOf(words).flatMap((slug) =>
          places.flatMap((place, index) =>
            columns[index] === '.'
              ? []
              : [
                  {
                    account,
                    slug,
                    isAccepted,
                    place,
                    allowed: new Set(lettersOf(columns[index]!).map((letter) => operations[letter])),
                  },
                ],
          ),
        )
      }),
  )

/** The collections that the table speaks of. */
export const coveredSlugs = (): Set<string> => new Set(cells().map((cell) => cell.slug))
