import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Numbers in [0, 1) that only depend on the seed (mulberry32). */
export const newChance = (seed: number) => {
  let state = seed >>> 0
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Chance = ReturnType<typeof newChance>
const below = (chance: Chance, most: number) => Math.floor(chance() * most)
const pick = <T>(chance: Chance, all: readonly T[]): T => all[below(chance, all.length)]!

/**
 * A file damaged in one of the ways that happen and some that are meant: cut off, bytes changed, parts lost or swapped,
 * tags lost, doubled or nested without end, attributes of absurd values, wrong sizes in the directory.
 */
export const damage = ({
  bytes,
  seed,
}: {
  bytes: Uint8Array
  seed: number
}): { way: string; bytes: Uint8Array } => {
  const chance = newChance(seed)
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const ways = Object.entries(isZip ? { ...ofBytes, ...ofParts } : ofBytes)
  const [way, change] = pick(chance, ways)
  return { way, bytes: change(bytes, chance) }
}

const ofBytes: Record<string, (bytes: Uint8Array, chance: Chance) => Uint8Array> = {
  'cut off': (bytes, chance) => bytes.slice(0, below(chance, bytes.length)),
  'begun late': (bytes, chance) => bytes.slice(below(chance, bytes.length)),
  'bytes changed': (bytes, chance) => {
    const changed = bytes.slice()
    for (let times = 1 + below(chance, 20); times > 0; times -= 1)
      changed[below(chance, changed.length)] = below(chance, 256)
    return changed
  },
  'a stretch of zeros': (bytes, chance) => {
    const from = below(chance, bytes.length)
    return bytes.slice().fill(0, from, from + below(chance, 2000))
  },
  'two stretches swapped': (bytes, chance) => {
    const [a, b, c] = [0, 0, 0].map(() => below(chance, bytes.length)).sort((x, y) => x - y)
    return new Uint8Array([
      ...bytes.slice(0, a),
      ...bytes.slice(b, c),
      ...bytes.slice(a, b),
      ...bytes.slice(c),
    ])
  },
  'wrong sizes': (bytes, chance) => {
    const changed = Buffer.from(bytes)
    const at = changed.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    if (at >= 0) changed.writeUInt32LE(below(chance, 2 ** 32), at + pick(chance, [16, 20, 24, 28, 42]))
    return changed
  },
}

/** Damage inside the parts of a file that is whole as a zip file: what no checksum tells. */
const ofParts: Record<string, (bytes: Uint8Array, chance: Chance) => Uint8Array> = {
  'a part lost': (bytes, chance) => {
    const parts = unzipSync(bytes)
    delete parts[pick(chance, Object.keys(parts))]
    return zipSync(parts)
  },
  'two parts swapped': (bytes, chance) => {
    const parts = unzipSync(bytes)
    const [one, other] = [pick(chance, Object.keys(parts)), pick(chance, Object.keys(parts))]
    return zipSync({ ...parts, [one]: parts[other]!, [other]: parts[one]! })
  },
  'a tag lost': (bytes, chance) =>
    inMain(bytes, chance, (xml, at) => xml.slice(0, at) + xml.slice(xml.indexOf('>', at) + 1)),
  'a tag doubled': (bytes, chance) =>
    inMain(
      bytes,
      chance,
      (xml, at) => xml.slice(0, at) + xml.slice(at, xml.indexOf('>', at) + 1) + xml.slice(at),
    ),
  'an element emptied': (bytes, chance) =>
    inMain(bytes, chance, (xml, at) => {
      const name = /^<([\w:]+)[^>]*[^/]>/.exec(xml.slice(at))?.[1]
      const end = name === undefined ? -1 : xml.indexOf(`</${name}>`, at)
      return end === -1 ? xml : xml.slice(0, xml.indexOf('>', at) + 1) + xml.slice(end)
    }),
  'an element taken out': (bytes, chance) =>
    inMain(bytes, chance, (xml, at) => {
      const name = /^<([\w:]+)/.exec(xml.slice(at))?.[1]
      const end = name === undefined ? -1 : xml.indexOf(`</${name}>`, at)
      return end === -1 ? xml : xml.slice(0, at) + xml.slice(end + name!.length + 3)
    }),
  'nested without end': (bytes, chance) =>
    inMain(bytes, chance, (xml, at) => {
      const tag = pick(chance, ['w:tbl', 'w:p', 'w:sdt', 'row', 'c', 'is'])
      const deep = 50 + below(chance, 5000)
      return xml.slice(0, at) + `<${tag}>`.repeat(deep) + `</${tag}>`.repeat(deep) + xml.slice(at)
    }),
  'absurd values': (bytes, chance) =>
    inMain(bytes, chance, (xml) =>
      xml.replace(/="([^"]{0,12})"/g, (same) =>
        chance() < 0.05
          ? `="${pick(chance, ['-1', '999999999', '1e308', 'NaN', '', 'XFD1048576', '\u0300'])}"`
          : same,
      ),
    ),
}

/** Changes the XML of one of the larger parts at a tag. */
const inMain = (
  bytes: Uint8Array,
  chance: Chance,
  change: (xml: string, at: number) => string,
): Uint8Array => {
  const parts = unzipSync(bytes)
  const name = pick(
    chance,
    Object.keys(parts).filter((part) =>
      /(document|sheet1|numbering|styles|sharedStrings|workbook)\.xml$/.test(part),
    ),
  )
  const xml = strFromU8(parts[name]!)
  const tags = [...xml.matchAll(/<[\w/]/g)].map(({ index }) => index)
  return zipSync({ ...parts, [name]: strToU8(change(xml, pick(chance, tags))) })
}
