import { commandFields } from './readCommand'

const { revision: _revision, ...kept } = commandFields
const names = new Set<string>(Object.values(kept))

/** Of a command's form, what a person chose or typed and would have to type again; empty fields left out. */
export const typedInto = ({ fields }: { fields: Readonly<Record<string, string>> }): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => value !== '' && (names.has(name) || /^(tra|lydo)\./.test(name)),
    ),
  )
