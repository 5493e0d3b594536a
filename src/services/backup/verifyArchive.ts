import { stat } from 'node:fs/promises'
import { z } from 'zod'
import { DAMAGED, readArchive } from '@/files/backup/readArchive'
import { newMeter } from '@/files/backup/meter'
import { refuseWith } from '../RefusalError'
import { damagedParts } from './damagedParts'
import { MANIFEST_PART, manifestShape, type Manifest } from './manifest'
import { percentOf, type Say } from './progress'

/** Reads an archive from end to end and holds every part against its manifest. Refuses one that is damaged or not ours. */
export const verifyArchive = async ({ file, say }: { file: string; say: Say }): Promise<Manifest> => {
  try {
    return await verify({ file, say })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== DAMAGED) throw error
    return refuseWith({ kind: 'rule', code: 'backup_damaged', params: { part: 'gzip' } })
  }
}

const verify = async ({ file, say }: { file: string; say: Say }): Promise<Manifest> => {
  const { size: total } = await stat(file)
  const meters = new Map<string, Meter>()
  const manifestBytes: Buffer[] = []
  for await (const { part, chunk, read } of readArchive({ file })) {
    say({ step: 'verify', percent: percentOf({ done: read, total }), part })
    if (part === MANIFEST_PART) manifestBytes.push(chunk)
    else meterOf(meters, part).add(chunk)
  }
  const manifest = readManifest(Buffer.concat(manifestBytes).toString('utf8'))
  const found = new Map([...meters].map(([part, meter]) => [part, meter.sum()]))
  const [damaged] = damagedParts({ manifest, found })
  if (damaged !== undefined) refuseWith({ kind: 'rule', code: 'backup_damaged', params: { part: damaged } })
  return manifest
}

type Meter = ReturnType<typeof newMeter>

const meterOf = (meters: Map<string, Meter>, part: string): Meter => {
  const meter = meters.get(part) ?? newMeter()
  meters.set(part, meter)
  return meter
}

const readManifest = (text: string): Manifest => {
  const said = asJson(text)
  const format = z.object({ format: z.int().min(2) }).safeParse(said)
  if (format.success)
    refuseWith({ kind: 'rule', code: 'backup_format', params: { format: format.data.format } })
  const parsed = manifestShape.safeParse(said)
  return parsed.success
    ? parsed.data
    : refuseWith({ kind: 'rule', code: 'backup_damaged', params: { part: MANIFEST_PART } })
}

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
