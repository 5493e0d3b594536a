import type { Assessed, Assessment, AssessmentReason, Light } from '@/domain/indicator/types'

const LIGHTS: Record<Assessment, Light> = {
  met: 'green',
  exceeded: 'green',
  on_path: 'green',
  behind: 'yellow',
  not_met: 'red',
  not_due: 'grey',
  no_target: 'grey',
  missing: 'grey',
  to_judge: 'grey',
}

type Verdict = { assessment: Assessment; reason: AssessmentReason; expected?: number | null }

/** An assessment with the light that follows from it; a document issued after its day is met, but yellow. */
export const verdict = ({ assessment, reason, expected = null }: Verdict): Assessed => ({
  assessment,
  light: reason === 'document_issued_late' ? 'yellow' : LIGHTS[assessment],
  reason,
  expected,
})
