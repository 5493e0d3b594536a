import { communeReport, smallCommuneUnitReport, unitReport } from '@/domain/approval/presets'
import type { Step, WorkflowDefinition } from '@/domain/approval/types'
import { definitionOf } from '@/services/workflow/definitionOf'
import { storedOf } from '@/services/workflow/storedOf'

const settings: Partial<Step> = {
  due: { anchor: 'commune_due', workingDays: -1 },
  reminders: [-2, 0, 1],
  escalation: { workingDays: 3, to: [{ position: 'deputy', relation: 'commune' }] },
  bulkAllowed: false,
  edit: { what: 'narrative', effect: 'keep' },
  mayRepeat: ['focal'],
}

const everySetting: WorkflowDefinition = {
  ...communeReport,
  steps: communeReport.steps.map((step) => ({ ...step, ...settings })),
}

describe('a ladder stored for editing', () => {
  it.each([unitReport, communeReport, smallCommuneUnitReport, everySetting])(
    'reads back to the same definition (%#)',
    (definition) => {
      expect(definitionOf(storedOf(definition))).toEqual(definition)
    },
  )

  it('leaves out what is not set, so that its hash stays what it was', () => {
    expect(Object.keys(definitionOf(storedOf(unitReport)).steps[0]!)).toEqual(
      Object.keys(unitReport.steps[0]!),
    )
  })
})
