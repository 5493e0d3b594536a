import { ownerKey } from '@/domain/planText/ownerKey'
import type { Word } from '@/domain/vocabulary'

const WORDS: readonly (readonly [RegExp, Word<'unitType'>])[] = [
  [/^cong an/, 'police'],
  [/quan su/, 'military'],
  [/^(?:uy ban )?mttq|mat tran/, 'front'],
  [/^(?:uy ban|ubkt) kiem tra|^ubkt/, 'inspection'],
  [/^bcd/, 'steering_committee'],
  [/^vp/, 'office'],
  [/dang uy|^chi bo|^dang bo/, 'party'],
  [/^hdnd/, 'council'],
  [/^ubnd/, 'peoples_committee'],
  [/^tram y te/, 'health_station'],
  [/^trung tam/, 'centre'],
  [/^truong/, 'school'],
  [/^(?:thon|ap|xom|ban|khu pho|to dan pho)(?: |$)/, 'village'],
  [/^dai /, 'broadcaster'],
  [/^(?:phong|ban)(?: |$)/, 'department'],
]

/** What kind of unit a name is most likely of: for a form to begin with, never taken unseen. */
export const guessUnitType = (name: string): Word<'unitType'> => {
  const key = ownerKey(name)
  return WORDS.find(([word]) => word.test(key))?.[1] ?? 'department'
}
