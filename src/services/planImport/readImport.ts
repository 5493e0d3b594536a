import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { choosableLadders, LADDER_FIELDS } from '@/domain/plan/choosableLadders'
import type { Difference } from '@/domain/planImport/comparePlan'
import { correctedRows, type CorrectedIndicator, type CorrectedTask } from '@/domain/planImport/correctedRows'
import { draftPlan } from '@/domain/planImport/draftPlan'
import { linesOf } from '@/domain/planImport/linesOf'
import { listOwners } from '@/domain/planImport/listOwners'
import { openDoubts } from '@/domain/planImport/openDoubts'
import { proposeFocal } from '@/domain/planImport/proposeFocal'
import { proposeRules } from '@/domain/planImport/proposeRules'
import { resolveOwner, type ResolvedOwner } from '@/domain/planImport/resolveOwner'
import type { SourceLine } from '@/domain/planImport/sourceLines'
import type { OwnerNamed } from '@/domain/planText/planReading'
import { readPlanRows } from '@/data/plan/readPlanRows'
import { readImportTexts } from '@/data/planImport/readImportTexts'
import { readOfferedLadders } from '@/data/workflow/readOfferedLadders'
import type { ImportHead } from '@/data/planImport/types'
import type { Db } from '@/data/session'
import { differencesOf } from './changePlan'
import { importIndex } from './importIndex'
import { suggestLinks } from './suggestLinks'

type Asked = { db: Db; actor: Actor; seen: ImportHead }

/** A row of an import beside where it stands in the document. */
export type ShownRow<Row> = Row & {
  isSkipped: boolean
  lines: SourceLine[]
  leads: (ResolvedOwner & { raw: string; name: string })[]
  coordinators: (ResolvedOwner & { raw: string; name: string })[]
}

export type ShownImport = Awaited<ReturnType<typeof readImport>>

/**
 * An import as it stands: what was read beside where it stands in the document, what has been decided, what is doubtful,
 * and, where it is read for a plan that is there, what it would change. At most nine statements.
 */
export const readImport = async ({ db, actor, seen }: Asked) => {
  const { reading, decisions, lines, revision } = await readImportTexts({ db, id: seen.id })
  const ladders = await readOfferedLadders({ db, commune: seen.commune })
  const { units, index } = await importIndex({ db, commune: seen.commune, decisions })
  const rows = correctedRows({ reading, decisions })
  const all = correctedRows({ reading, decisions, withSkipped: true })
  const draft = draftPlan({ reading, decisions, index })
  const resolved = (owners: readonly OwnerNamed[]) =>
    owners.map((owner) => ({
      ...resolveOwner({ owner, owners: decisions.owners, index }),
      raw: owner.raw,
      name: owner.name,
    }))
  const shown = <Row extends CorrectedIndicator | CorrectedTask>(row: Row): ShownRow<Row> => ({
    ...row,
    isSkipped: decisions.rows[row.key]?.skip === true,
    lines: linesOf({ all: lines, source: row.source, name: row.name }),
    leads: resolved(row.leadUnits),
    coordinators: resolved(row.coordinatingUnits),
  })
  const differences: Difference[] | null =
    seen.into === null || !draft.ok || seen.state !== 'read'
      ? null
      : differencesOf({
          before: await readPlanRows({ db, plan: seen.into }),
          draft: draft.value,
          units: Object.fromEntries(units.map(({ id, name }) => [id, name])),
        })
  return {
    head: { ...seen, revision },
    document: reading.document,
    findings: reading.findings,
    decisions,
    indicators: all.indicators.map(shown),
    tasks: all.tasks.map(shown),
    budgetItems: reading.budgetItems.map((item, at) => ({
      ...item,
      key: `b${at}`,
      isSkipped: decisions.rows[`b${at}`]?.skip === true,
    })),
    assignments: reading.assignments.map(({ units: named, role, text, source }, at) => ({
      ...{ key: `a${at}`, role, text },
      names: named.map(({ name }) => name),
      isTaken: decisions.rows[`a${at}`]?.asTask === true,
      lines: linesOf({ all: lines, source, name: text }),
    })),
    rules: decisions.rules ?? proposeRules({ rules: reading.reportingRules }),
    doubts: openDoubts({ reading, decisions, index }).map((doubt) => ({
      ...doubt,
      // A doubt about a row is shown with the row.
      lines:
        doubt.rows.length > 0 || doubt.source === null
          ? []
          : linesOf({ all: lines, source: doubt.source, name: '' }),
    })),
    owners: listOwners({ rows, decisions, index }),
    units,
    focal: proposeFocal({ rules: reading.reportingRules, index }),
    ladders: Object.values(LADDER_FIELDS).flatMap((documentType) =>
      choosableLadders({ ladders, documentType }),
    ),
    links: await suggestLinks({ db, rows: rows.indicators }),
    draft: draft.ok
      ? {
          ok: true as const,
          head: draft.value.head,
          indicators: draft.value.indicators.length,
          tasks: draft.value.tasks.length,
          budgetItems: draft.value.budgetItems.length,
        }
      : draft,
    differences,
    may: {
      decide: seen.state === 'read' && can({ actor, record: 'plan-imports', operation: 'update', row: seen }),
      makeUnits: can({
        actor,
        record: 'organisations',
        operation: 'create',
        row: { kind: 'unit', commune: seen.commune, province: seen.province },
      }),
    },
  }
}
