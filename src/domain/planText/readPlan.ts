import { checkAnnounced } from './check/checkAnnounced'
import { checkAppendix } from './check/checkAppendix'
import { checkOwners } from './check/checkOwners'
import { hasNoDiacritics, suspectTypos } from './check/suspectTypos'
import { flattenLetterhead } from './document/flattenLetterhead'
import { indexCommunes, type KnownCommunes } from './document/knownCommunes'
import { readDocument } from './document/readDocument'
import { takeFacts } from './facts/takeFacts'
import { joinRules } from './facts/joinRules'
import { finding } from './findings'
import { commonUnits } from './owner/commonUnits'
import { documentUnits } from './owner/documentUnits'
import { ownerNames } from './owner/ownerNames'
import type { DocumentReading, Finding, OwnerNamed, PlanReading } from './planReading'
import { proseIndicators, proseTargetsLeft } from './prose/proseIndicators'
import { readAssignments } from './prose/readAssignments'
import { readRules } from './prose/readRules'
import type { SourceDocument } from './sourceDocument'
import { collectLists } from './table/collectLists'
import type { RawList } from './table/rawList'
import { isHeaderRow } from './table/findHeader'
import type { Role } from './table/roleOf'
import { readLists } from './table/readLists'
import { cleanBlocks, type Block } from './text/cleanBlocks'
import { outline, type Item } from './text/outline'
import type { OwnerUnit } from './types'
import { unitIndex } from './unitIndex'

const MOST_PROSE_FINDINGS = 20

/**
 * Reads an issued plan: which table is what, its rows with targets, owners and deadlines, what its sentences say, and
 * the document itself. It proposes and flags: nothing is corrected, every value stands beside its raw text and the
 * lines it came from. Never throws; takes time in proportion to the document.
 *
 * Sentences that promise figures are indicators only where no table lists indicators (else they would stand twice).
 */
export const readPlan = ({
  document: source,
  communes,
  units = [],
}: {
  document: SourceDocument
  communes: KnownCommunes
  /** Units of the commune that are known already; their names win. */
  units?: readonly OwnerUnit[]
}): PlanReading => {
  const { blocks: others, facts, units: listed } = takeFacts({ blocks: source.blocks })
  const blocks = cleanBlocks({ blocks: flattenLetterhead({ blocks: others }) })
  const items = outline({ blocks })
  const index = indexCommunes(communes)
  const { document: head, findings } = readDocument({
    ...{ items, blocks, index, facts },
    headers: headerWords(blocks),
  })
  const period = head.periodStart && head.periodEnd ? { from: head.periodStart, to: head.periodEnd } : null
  const collected = collectLists({ blocks, period, isReport: head.type === 'report' })
  const owners = ownersOf({ head, units, listed, lists: collected.lists, items })
  const lists = readLists({ lists: collected.lists, owners, period })
  const hasIndicatorTable = lists.indicators.length > 0
  const prose = hasIndicatorTable ? [] : proseIndicators({ items })
  const document = { ...head, type: typeOf({ head, lists: collected.lists }) }
  const reportingRules = joinRules({
    stated: facts?.rules ?? [],
    read: readRules({ items, owners, ownUnit: unitOf(head) }),
    texts: items.map(({ paragraph }) => paragraph.plain),
  })
  const reading: PlanReading = {
    document,
    sections: [...lists.sections, ...sectionsOf(prose)],
    indicators: hasIndicatorTable ? lists.indicators : prose,
    tasks: lists.tasks,
    budgetItems: lists.budgetItems,
    reportingRules,
    assignments: readAssignments({ items, owners }),
    findings: [],
  }
  return {
    ...reading,
    findings: [
      ...typeFindings(document),
      ...findings,
      ...collected.findings,
      ...lists.findings,
      ...checkAnnounced({ items, indicators: reading.indicators.length, tasks: countTasks(reading.tasks) }),
      ...checkOwners({ rows: [...reading.indicators, ...reading.tasks] }),
      ...checkAppendix({
        items,
        lists: collected.lists.filter(({ layout }) => layout.kind !== 'owners').length,
      }),
      ...proseFindings({ items, hasIndicatorTable, prose: prose.length }),
      ...emptyFindings(reading),
      ...(hasNoDiacritics({ blocks }) ? [finding('no_diacritics')] : suspectTypos({ blocks })),
    ],
  }
}

const headerWords = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'table'
      ? block.rows
          .slice(0, 6)
          .filter(isHeaderRow)
          .flatMap(({ cells }) => cells.map(({ text }) => text))
      : [],
  )

/** Names in full: those of the caller, of the document, and those that every commune has. */
const ownersOf = ({
  head,
  units,
  listed,
  lists,
  items,
}: {
  head: DocumentReading
  units: readonly OwnerUnit[]
  /** That the document lists with their other names. */
  listed: readonly OwnerUnit[]
  lists: readonly RawList[]
  items: readonly Item[]
}): ((text: string) => OwnerNamed[]) => {
  // A body that the commune has registered must not stand beside itself: two of one name would be no name.
  const known = unitIndex([...units])
  const named = listed.filter(({ name }) => known.find(name).length === 0)
  const both = unitIndex([...units, ...named])
  const common = [
    ...named,
    ...commonUnits({ type: head.communeType ?? 'xã' }).filter(({ name }) => both.find(name).length === 0),
  ]
  const cells = lists.flatMap(({ rows }) =>
    rows.flatMap(({ fields }) => [fields.text('lead'), fields.text('coordinate'), fields.text('owners')]),
  )
  const headings = items.flatMap(({ paragraph, above, region }) =>
    region === 'body' && above.some(({ folded }) => folded.includes('to chuc thuc hien')) && paragraph.mark
      ? [paragraph.mark.rest.split(/[:.]/)[0] ?? '']
      : [],
  )
  const texts = items.flatMap(({ paragraph }) => (paragraph.plain.includes('(') ? [paragraph.plain] : []))
  const own = documentUnits({
    cells: [...cells.filter(Boolean), ...headings],
    texts,
    common: [...units, ...common],
  })
  return ownerNames({ units, common: [...own, ...common] })
}

/** Without a title the tables tell: a column of results beside the plan's figures is a report's. */
const typeOf = ({
  head,
  lists,
}: {
  head: DocumentReading
  lists: readonly RawList[]
}): DocumentReading['type'] => {
  if (head.type !== 'unknown') return head.type
  const known = lists.filter(({ layout }) => layout.kind !== 'unknown')
  if (known.length === 0) return 'unknown'
  const has = (one: RawList, wanted: Role) => one.layout.columns.some(({ role }) => role === wanted)
  return known.some((one) => has(one, 'actual') && has(one, 'target')) ? 'report' : 'plan'
}

const unitOf = ({ communeType, issuerForm, issuer }: DocumentReading): string => {
  if (issuerForm !== 'party') return `UBND ${communeType ?? 'xã'}`
  return /^Ban Chỉ đạo/.test(issuer ?? '') ? 'Ban Chỉ đạo 57' : 'Đảng ủy'
}

const sectionsOf = (prose: PlanReading['indicators']): PlanReading['sections'] => {
  const seen = new Map(
    prose
      .flatMap(({ section, source }) =>
        section === null ? [] : [[section.code, { list: 'indicator' as const, ...section, source }] as const],
      )
      .toReversed(),
  )
  return [...seen.values()].toReversed()
}

const typeFindings = ({ type }: DocumentReading): Finding[] => {
  if (type === 'report') return [finding('document_is_report')]
  return type === 'unknown' ? [finding('document_unknown')] : []
}

const proseFindings = ({
  items,
  hasIndicatorTable,
  prose,
}: {
  items: readonly Item[]
  hasIndicatorTable: boolean
  prose: number
}): Finding[] => {
  if (!hasIndicatorTable) return prose > 0 ? [finding('prose_targets_taken', { count: prose })] : []
  return proseTargetsLeft({ items })
    .slice(0, MOST_PROSE_FINDINGS)
    .map(({ text, lines }) => finding('prose_target_left', { text: text.slice(0, 200) }, lines))
}

const emptyFindings = ({ indicators, tasks, budgetItems, reportingRules }: PlanReading): Finding[] => [
  ...(indicators.length + tasks.length + budgetItems.length === 0 ? [finding('nothing_found')] : []),
  ...(reportingRules.length === 0 ? [finding('no_reporting_rule')] : []),
]

/** Rows that share a number are one task. */
const countTasks = (tasks: PlanReading['tasks']): number =>
  tasks.filter(({ subNo }) => (subNo ?? 1) === 1).length
