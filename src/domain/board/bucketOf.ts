import type { Bucket } from '@/domain/board/types'
import type { Assessment, Light } from '@/domain/indicator/types'

/** Where an indicator is counted. Grey is told apart by its reason: missing must never look like "not due". */
export const bucketOf = ({ assessment, light }: { assessment: Assessment; light: Light }): Bucket => {
  if (light !== 'grey') return light
  if (assessment === 'missing' || assessment === 'not_due') return assessment
  return 'unjudged'
}
