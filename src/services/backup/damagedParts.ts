import { JOBS_PART, tablePart, type Manifest } from './manifest'

type Found = { bytes: number; lines: number; sha256: string }
type Expected = { part: string; bytes: number; sha256: string; rows?: number }

const NOTHING: Found = {
  bytes: 0,
  lines: 0,
  sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
}

/**
 * The parts of an archive that are not what its manifest says: changed, absent, or not spoken of at all.
 * @param found the sum of each part that the archive holds; a part without bytes leaves no trace in it
 */
export const damagedParts = ({
  manifest,
  found,
}: {
  manifest: Manifest
  found: ReadonlyMap<string, Found>
}): string[] => {
  const expected: Expected[] = [
    ...manifest.files,
    ...manifest.tables.map((table) => ({ ...table, part: tablePart(table.name) })),
    ...(manifest.jobs === null ? [] : [{ ...manifest.jobs, part: JOBS_PART }]),
  ]
  const changed = expected.filter(({ part, bytes, sha256, rows }) => {
    const sum = found.get(part) ?? NOTHING
    return sum.bytes !== bytes || sum.sha256 !== sha256 || (rows !== undefined && sum.lines !== rows)
  })
  const spokenOf = new Set(expected.map(({ part }) => part))
  const strange = [...found.keys()].filter((part) => !spokenOf.has(part))
  return [...changed.map(({ part }) => part), ...strange]
}
