import type { Actor } from '@/domain/access/actor'
import { communeIn } from '@/domain/document/communeIn'
import { ruleSentence } from '@/domain/document/ruleSentence'
import type { PlanFilter } from '@/domain/plan/matchesPlanFilter'
import { plainGoals } from '@/domain/sheet/plan/plainGoals'
import { planWorkbook } from '@/domain/sheet/plan/planWorkbook'
import type { IsoDate } from '@/domain/time'
import type { PlanHead } from '@/data/plan/readPlanHead'
import { readPlanUnits } from '@/data/plan/readPlanUnits'
import type { Db } from '@/data/session'
import { documentWords } from '@/i18n/documentWords'
import { readPlanDocument } from '../plan/readPlanDocument'
import type { FileAnswer } from '../document/wordFile'
import { sheetFile } from './sheetFile'
import { sheetWords } from './sheetWords'

type Asked = { db: Db; actor: Actor; plan: string; today: IsoDate }

const everything: PlanFilter = { owner: null, part: null, units: null, section: null, words: [] }

/**
 * The appendix of a plan as a workbook; null when the plan is out of this person's sight. In Vietnamese whoever asks:
 * an importer knows the header words of issued plans. As many statements as the plan's page and one more.
 */
export const makePlanSheet = async ({ db, actor, plan, today }: Asked): Promise<FileAnswer | null> => {
  const found = await readPlanDocument({ db, actor, plan, filter: everything, today })
  if (found === null) return null
  const { head, indicators, tasks } = found
  const units = await readPlanUnits({ db, commune: head.commune })
  const workbook = planWorkbook({
    plan: {
      ...head,
      place: [communeOf(head), head.provinceName].filter(Boolean).join(', '),
      goals: plainGoals(head.goals),
      rules: head.rules.map((rule) => ({ ...rule, sentence: ruleSentence({ rule, say: documentWords }) })),
      indicators,
      tasks: tasks.map(({ section, tasks: groups }) => ({
        section,
        rows: groups.flatMap(({ parts }) => parts),
      })),
      units,
    },
    words: sheetWords('vi'),
    today,
  })
  return sheetFile(workbook, ['phu luc ke hoach', head.communeName, head.planFrom.slice(0, 4)])
}

/** As its plan was issued; it may have another name or kind today. */
const communeOf = ({ issuer, communeName }: PlanHead): string =>
  issuer === null ? communeName : (communeIn({ issuer }) ?? communeName)
