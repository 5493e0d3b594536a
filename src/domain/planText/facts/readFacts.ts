import { readDate } from '@/domain/vietnamese/readDate'
import type { IsoDate } from '@/domain/time'
import { readCitations } from '../document/readCitations'
import { plainText } from '../plainText'
import type { LegalBasisReading, RuleReading } from '../planReading'
import type { SourceTable } from '../sourceDocument'
import { labelKey } from '../table/roleOf'
import { readRuleTerms } from './readRuleTerms'

/** What a table of facts says of a plan; null where it does not say it. */
export type PlanFactsRead = {
  title: string | null
  issuer: string | null
  /** 'Xã Lộc Ninh, Tỉnh Đồng Nai'. */
  place: string | null
  number: string | null
  issuedDate: IsoDate | null
  periodStart: IsoDate | null
  periodEnd: IsoDate | null
  goals: string[]
  legalBasis: LegalBasisReading[]
  rules: RuleReading[]
}

type Fact = { label: string; text: string; lines: number[] }

/** Folded, as `sheets.json` has them under `plan`. */
const LABELS = {
  title: 'ten ke hoach',
  issuer: 'co quan ban hanh',
  place: 'dia ban',
  number: 'so, ky hieu',
  issuedDate: 'ngay ban hanh',
  periodStart: 'tu ngay',
  periodEnd: 'den ngay',
  goal: 'muc tieu',
  basis: 'can cu',
  unitRule: 'bao cao cua don vi',
  communeRule: 'bao cao cua xa',
} as const

/** The facts of a plan, one a row under its label; null where the table does not even name the plan. */
export const readFacts = ({ table }: { table: SourceTable }): PlanFactsRead | null => {
  const facts = table.rows.slice(1).map(({ cells, lines }): Fact => ({
    label: labelKey(cells[0]?.text ?? ''),
    text: plainText(cells[1]?.text ?? ''),
    lines,
  }))
  const of = (label: string): Fact[] => facts.filter((fact) => fact.label === label && fact.text !== '')
  const text = (label: string): string | null => of(label)[0]?.text ?? null
  const day = (label: string): IsoDate | null => {
    const read = readDate({ text: text(label) ?? '' })
    return read.ok ? read.value : null
  }
  if (text(LABELS.title) === null) return null
  return {
    title: text(LABELS.title),
    issuer: text(LABELS.issuer),
    place: text(LABELS.place),
    number: text(LABELS.number),
    issuedDate: day(LABELS.issuedDate),
    periodStart: day(LABELS.periodStart),
    periodEnd: day(LABELS.periodEnd),
    goals: of(LABELS.goal).map((fact) => fact.text),
    legalBasis: of(LABELS.basis).map(basisOf),
    rules: [
      ...of(LABELS.unitRule).flatMap((fact) => readRuleTerms({ ...fact, level: 'unit' }) ?? []),
      ...of(LABELS.communeRule).flatMap((fact) => readRuleTerms({ ...fact, level: 'commune' }) ?? []),
    ],
  }
}

/** One document a row, as it is written; the first one that its words cite is the one. */
const basisOf = ({ text, lines }: Fact): LegalBasisReading => {
  const [cited] = readCitations({ text, laws: true })
  return {
    role: 'basis',
    type: cited?.type ?? null,
    number: cited?.number ?? null,
    date: cited?.date ?? null,
    issuer: cited?.issuer ?? null,
    raw: text,
    source: { lines },
  }
}
