import type { PlanSection } from '@/data/plan/readPlanHead'
import type { Words } from '../_shell/words'

/** A section as the document numbers it. */
export const sectionWords = (section: PlanSection | null, t: Words): string =>
  section === null ? t('plan.other') : t('plan.section', { code: section.code, title: section.title })
