import type { PlanDocument } from '@/services/plan/readPlanDocument'
import type { Words } from '../_shell/words'
import { sectionWords } from './sectionWords'

export const partIds = {
  basis: 'can-cu',
  goals: 'muc-tieu',
  amendments: 'dieu-chinh',
  indicators: 'chi-tieu',
  tasks: 'nhiem-vu',
  budget: 'du-toan',
  rules: 'che-do-bao-cao',
  owners: 'ai-chu-tri',
} as const

export type PlanPart = keyof typeof partIds

/** The way to each part of the plan and to each section. */
export const Contents = ({ document, parts, t }: { document: PlanDocument; parts: PlanPart[]; t: Words }) => (
  <nav className="plan-contents" aria-labelledby="muc-luc">
    <h2 id="muc-luc">{t('plan.contents')}</h2>
    <ol>
      {parts.map((part) => (
        <li key={part}>
          <a href={`#${partIds[part]}`}>{t(`plan.part.${part}`)}</a>
          {part === 'indicators' || part === 'tasks' ? (
            <ol>
              {document[part].map(({ section }) =>
                section === null ? null : (
                  <li key={section.id}>
                    <a href={`#${section.id}`}>{sectionWords(section, t)}</a>
                  </li>
                ),
              )}
            </ol>
          ) : null}
        </li>
      ))}
    </ol>
  </nav>
)
