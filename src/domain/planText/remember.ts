const MOST = 20_000

/** The same function, which works out each text once; it forgets everything after many texts, so memory stays bounded. */
export const remember = <Value>(make: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, Value>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = make(text)
    if (known.size >= MOST) known.clear()
    known.set(text, value)
    return value
  }
}
