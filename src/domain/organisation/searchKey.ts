import { foldKey } from '../vietnamese/foldKey'

/** Every name that an organisation is known by, folded, each once: current first, then its other names, then former ones. */
export const searchKey = (names: readonly string[]): string =>
  [...new Set(names.map((name) => foldKey(name)))].join(' | ')
