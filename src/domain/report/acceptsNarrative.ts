import { accept, refuse, type Result } from '@/domain/refusal'
import { NARRATIVE_LIMIT, NARRATIVE_SECTIONS, type Narrative } from '@/domain/report/narrative'

type NarrativeToStore = {
  /** Absent sections stay as they are, null, '' and mere blanks clear. */
  sent: Partial<Narrative>
  stored: Narrative
}

/**
 * The narrative after a save, in NFC. A sent section over 10,000 characters is refused with `narrative_too_long`
 * (rule); one that is not sent is not measured, because a composed one may be longer (`composeNarrative`).
 */
export const acceptsNarrative = ({ sent, stored }: NarrativeToStore): Result<Narrative> => {
  const after = { ...stored }
  for (const section of NARRATIVE_SECTIONS) {
    const text = sent[section]
    if (text === undefined) continue
    const written = text === null || text.trim() === '' ? null : text.normalize('NFC')
    if (written !== null && written.length > NARRATIVE_LIMIT) {
      return refuse('rule', 'narrative_too_long', {
        path: `narrative.${section}`,
        params: { limit: NARRATIVE_LIMIT, length: written.length },
      })
    }
    after[section] = written
  }
  return accept(after)
}
