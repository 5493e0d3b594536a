import { onePlaceForTones } from '@/domain/vietnamese/onePlaceForTones'
import { clearsOf } from '../clearsOf'
import type { PlanFactsRead } from '../facts/readFacts'
import { finding } from '../findings'
import type { DocumentReading, Finding, LegalBasisReading } from '../planReading'
import type { Block, Paragraph } from '../text/cleanBlocks'
import type { Item } from '../text/outline'
import { findCommune, type CommuneFound } from './findCommune'
import type { CommuneIndex } from './knownCommunes'
import { readAnnexLine } from './readAnnexLine'
import { readGoals } from './readGoals'
import { readHead, type Head } from './readHead'
import { readLegalBasis } from './readLegalBasis'
import { readPeriod, type Period } from './readPeriod'

const PARTY_NUMBER = /[-/](?:BCĐ|BCD|ĐU|DU|BTV|TU|HU|BTVĐU)$/
const PARTY_ISSUER = /^(?:Ban Chỉ đạo|Đảng|Ban Thường vụ|Ban Chấp hành|Thường trực Đảng)/
/** '31/12/2026' above a column names the year. */
const DAY = /(?:\d{1,2}\s*\/\s*){1,2}(20\d\d)/g
const HEAD_WEIGHT = 6
const ISSUER_WEIGHT = 30

/** Everything about the document itself; what its tables hold is read elsewhere. */
export const readDocument = ({
  items,
  blocks,
  index,
  facts,
  headers,
}: {
  items: readonly Item[]
  blocks: readonly Block[]
  index: CommuneIndex
  /** What a table of facts says: it is meant to be read and wins. */
  facts: PlanFactsRead | null
  /** The words of the table headers: a year may stand only there. */
  headers: readonly string[]
}): { document: DocumentReading; findings: Finding[]; preamble: Paragraph[] } => {
  const paragraphs = items.map(({ paragraph }) => paragraph)
  const head = withFacts({
    facts,
    head: readHead({
      head: items.filter(({ region }) => region === 'head').map(({ paragraph }) => paragraph),
    }),
  })
  const annexes = paragraphs.flatMap((paragraph) => readAnnexLine(paragraph) ?? [])
  const annex = annexes.find(({ number, date }) => number !== null || date !== null)
  const number = head.number ?? annexes.find((line) => line.number !== null)?.number ?? null
  const issuedDate = head.issuedDate ?? annexes.find((line) => line.date !== null)?.date ?? null
  const place = findCommune({ texts: textsOf({ head, items, place: facts?.place ?? null }), index })
  const issuer = head.issuer ?? issuerFrom({ number, place })
  const period = readPeriod({
    texts: [
      head.title ?? '',
      ...annexTitles(items),
      ...headers.map((label) => label.replace(DAY, 'năm $1')),
      ...paragraphs.slice(0, 40).map(({ plain }) => plain),
    ],
  })
  const stated = periodOf(facts)
  const document: DocumentReading = {
    type: head.type,
    title: head.title,
    issuer,
    issuerForm: formOf({ number, issuer, paragraphs }),
    commune: place.commune,
    communeType: place.type,
    province: place.province,
    communeCode: place.communeCode,
    provinceCode: place.provinceCode,
    number,
    issuedDate,
    periodStart: (stated ?? period)?.from ?? null,
    periodEnd: (stated ?? period)?.to ?? null,
    goals: facts?.goals ?? readGoals({ items }),
    legalBasis: basisOf({
      stated: facts?.legalBasis ?? [],
      read: readLegalBasis({ preamble: head.preamble, blocks, own: number }),
    }),
    clears: clearsOf({ texts: [...(facts?.goals ?? []), ...paragraphs.map(({ plain }) => plain)] }),
  }
  const differing = annexes.find((line) => line.number !== null && line.number !== number)
  const findings = [
    ...placeFindings(place),
    ...(number === null ? [finding('number_missing')] : []),
    ...(issuedDate === null ? [finding('date_missing')] : []),
    ...(document.periodStart === null ? [finding('period_missing')] : []),
    ...(differing && annex
      ? [finding('number_differs', { number: number ?? '', other: differing.number ?? '' }, differing.lines)]
      : []),
    ...severalPlans(annexes),
  ]
  return { document, findings, preamble: head.preamble }
}

const withFacts = ({ head, facts }: { head: Head; facts: PlanFactsRead | null }): Head =>
  facts === null
    ? head
    : {
        ...head,
        type: head.type === 'unknown' ? 'plan' : head.type,
        title: facts.title ?? head.title,
        issuer: facts.issuer ?? head.issuer,
        number: facts.number ?? head.number,
        issuedDate: facts.issuedDate ?? head.issuedDate,
      }

const basisOf = ({ stated, read }: Record<'stated' | 'read', readonly LegalBasisReading[]>) => [
  ...stated,
  ...read.filter(({ number }) => number === null || stated.every((one) => one.number !== number)),
]

const periodOf = (facts: PlanFactsRead | null): Period | null =>
  facts?.periodStart && facts.periodEnd ? { from: facts.periodStart, to: facts.periodEnd } : null

/** The issuer and the title tell whose plan it is; the rest of the text counts less. */
const textsOf = ({ head, items, place }: { head: Head; items: readonly Item[]; place: string | null }) => [
  ...(place ? [{ text: place, weight: HEAD_WEIGHT }] : []),
  ...(head.issuer ? [{ text: head.issuer, weight: ISSUER_WEIGHT }] : []),
  ...(head.title ? [{ text: head.title, weight: HEAD_WEIGHT }] : []),
  ...items.map(({ paragraph, region }) => ({
    text: paragraph.plain,
    weight: region === 'head' ? HEAD_WEIGHT : 1,
  })),
]

const annexTitles = (items: readonly Item[]): string[] =>
  items.filter(({ region }) => region === 'annex').map(({ paragraph }) => paragraph.plain)

const issuerFrom = ({ number, place }: { number: string | null; place: CommuneFound }): string | null =>
  place.written !== null && number !== null && /UBND$/.test(number)
    ? `UBND ${place.type} ${place.written}`
    : null

const formOf = ({
  number,
  issuer,
  paragraphs,
}: {
  number: string | null
  issuer: string | null
  paragraphs: readonly Paragraph[]
}): DocumentReading['issuerForm'] => {
  if (issuer !== null) return PARTY_ISSUER.test(issuer) ? 'party' : 'government'
  if (number !== null) return PARTY_NUMBER.test(number) ? 'party' : 'government'
  const letterhead = paragraphs.slice(0, 12)
  if (letterhead.some(({ folded }) => folded.includes('dang cong san viet nam'))) return 'party'
  return letterhead.some(({ folded }) => /cong hoa xa hoi|\/kh-ubnd|uy ban nhan dan/.test(folded))
    ? 'government'
    : null
}

const placeFindings = (place: CommuneFound): Finding[] => {
  const { commune, type, written, doubt, province } = place
  const name = `${type ?? ''} ${written ?? ''}`.trim()
  return [
    ...(doubt === 'unknown' ? [finding('commune_unknown', { name, province: province ?? '' })] : []),
    ...(doubt === 'ambiguous' ? [finding('commune_ambiguous', { name })] : []),
    ...(doubt === 'province_not_named' ? [finding('province_not_named', { name })] : []),
    ...(commune !== null && written !== null && isMisspelt(commune, written)
      ? [finding('commune_spelling', { written, name: commune })]
      : []),
  ]
}

const severalPlans = (annexes: readonly { number: string | null; lines: number[] }[]): Finding[] => {
  const numbers = new Map(
    annexes.flatMap(({ number, lines }) => (number === null ? [] : [[number, lines] as const])),
  )
  return numbers.size > 1
    ? [finding('several_plans', { numbers: [...numbers.keys()].join('; ') }, [...numbers.values()].at(-1))]
    : []
}

/** A text without any marks misspells nothing: it was typed that way. */
const isMisspelt = (official: string, written: string): boolean =>
  /[\u0080-\uffff]/.test(written) &&
  onePlaceForTones(official.toLowerCase()) !== onePlaceForTones(written.toLowerCase())
