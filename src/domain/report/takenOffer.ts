import type { Texts } from '@/domain/report/entryForm'

type Offer<T> = { report: string; reported: T }

type Typed<T> = {
  /** The report that the form says the figure is taken from; undefined where it says what is stored. */
  takeOver: string | undefined
  offers: readonly Offer<T>[]
  /** A figure as the fields of the row show it. */
  print: (reported: T | null) => Texts
  current: T | null
  /** What was typed over the row's fields, where it differs from what is stored. */
  texts: Texts
}

/** The offer that a row's fields take over: the one they name, as long as they show its figure and nothing else. */
export const takenOffer = <T>({ takeOver, offers, print, current, texts }: Typed<T>): Offer<T> | null => {
  const offer = offers.find(({ report }) => report === takeOver)
  if (offer === undefined) return null
  const shown = { ...print(current), ...texts }
  return Object.entries(print(offer.reported)).every(([field, text]) => shown[field] === text) ? offer : null
}
