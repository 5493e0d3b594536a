import { z } from 'zod'
import { vocabulary } from '@/domain/vocabulary'
import { day, id } from '../schemas'

const text = (max: number) => z.string().max(max)
const cell = (max: number) => text(max).nullable().optional()
/** The id of a unit, or the key of one that the import is to make. */
const unit = z.string().max(40)
const newUnitKey = z.string().regex(/^moi-\d{1,3}$/)
const row = z.string().regex(/^[itba]\d{1,5}$/)

const person = z.strictObject({ name: text(120), email: text(200), role: z.enum(vocabulary.role) })

const owner = z.strictObject({
  nature: z.enum(['unit', 'collective', 'external']),
  unit: unit.nullable(),
  reporter: unit.nullable(),
})

const rule = z.strictObject({
  level: z.enum(vocabulary.reportLevel),
  frequency: z.enum(vocabulary.frequency),
  dueDay: z.number().int().min(1).max(31).nullable(),
  dueMonthOffset: z.number().int().min(0).max(12),
  bound: z.enum(vocabulary.bound).nullable(),
  cutoffDay: z.number().int().min(1).max(31).nullable(),
  cutoffMonthOffset: z.number().int().min(-3).max(0),
  dayOff: z.enum(vocabulary.dayOff),
  lockAfterDays: z.number().int().min(0).max(60).nullable(),
  assumed: z.boolean(),
  fromText: text(300).nullable(),
  toText: text(300).nullable(),
  text: text(1_000).nullable(),
  sourceLine: z.number().int().nullable(),
})

/** What one step of a person decides: absent stays, null takes a decision back. */
export const decisionShape = z.strictObject({
  document: z
    .strictObject({
      title: cell(400),
      issuer: cell(200),
      issuerForm: z.enum(vocabulary.issuerForm).nullable().optional(),
      number: cell(64),
      issuedDate: day.nullable().optional(),
      periodStart: day.nullable().optional(),
      periodEnd: day.nullable().optional(),
    })
    .optional(),
  owners: z.record(text(400), owner.nullable()).optional(),
  newUnits: z
    .record(
      newUnitKey,
      z
        .strictObject({
          name: text(200),
          unitType: z.enum(vocabulary.unitType),
          people: z.array(person).max(30),
        })
        .nullable(),
    )
    .optional(),
  people: z.record(id, z.array(person).max(30).nullable()).optional(),
  rows: z
    .record(
      row,
      z
        .strictObject({
          skip: z.boolean().nullable().optional(),
          asTask: z.boolean().nullable().optional(),
          no: cell(20),
          name: cell(2_000),
          unit: cell(80),
          targetText: cell(600),
          subtask: cell(2_000),
          output: cell(2_000),
          kpi: cell(2_000),
          deadlineText: cell(400),
          authority: cell(200),
          leads: z.array(text(300)).max(30).nullable().optional(),
          coordinators: z.array(text(300)).max(30).nullable().optional(),
          catalogue: cell(64),
        })
        .nullable(),
    )
    .optional(),
  settled: z.record(text(500), z.literal(true).nullable()).optional(),
  rules: z.array(rule).max(20).nullable().optional(),
  reporting: z
    .strictObject({
      focalUnit: unit.nullable().optional(),
      unitLadder: id.nullable().optional(),
      communeLadder: id.nullable().optional(),
    })
    .optional(),
  differences: z.record(text(80), z.boolean().nullable()).optional(),
})
