import type { DraftRule } from '@/domain/planImport/types'
import { ruleByHand } from '@/domain/planImport/ruleByHand'
import { LAST_DAY_OF_MONTH } from '@/domain/planImport/wrongRuleDays'
import { vocabulary } from '@/domain/vocabulary'
import { adminLabel } from '@/i18n/adminLabel'
import { DecideButton } from './DecideButton'
import { DecideSelect } from './DecideSelect'
import { RulesForm } from './RulesForm'
import type { StepProps } from './stepProps'

const NONE = '-'

/** Regimes that communes commonly have: by which day of the month units, and the commune, report. */
const PRESETS: { name: string; rules: DraftRule[] }[] = [
  { name: 'month', rules: [by('unit', 'month', 15), by('commune', 'month', 20)] },
  {
    name: 'month_quarter',
    rules: [
      by('unit', 'month', 15),
      by('unit', 'quarter', 15),
      by('commune', 'month', 20),
      by('commune', 'quarter', 20),
    ],
  },
  { name: 'quarter', rules: [by('unit', 'quarter', 15), by('commune', 'quarter', 20)] },
]

/** How often and by when is reported, who gathers the reports, and who approves them. */
export const RulesStep = ({ shown, words, language }: StepProps) => {
  const { decisions, rules, units, ladders, may } = shown
  const { reporting } = decisions
  const label = (...path: string[]): string => adminLabel('options', ...path)[language]
  const ladderOf = (documentType: 'unit_report' | 'commune_report') =>
    ladders.filter((ladder) => ladder.documentType === documentType)
  return (
    <>
      <section>
        <h2>{words('import.rules.title')}</h2>
        <p>{words('import.rules.why')}</p>
        {may.decide && (
          <div className="import__actions">
            {PRESETS.map((preset) => (
              <DecideButton
                key={preset.name}
                changes={{ rules: preset.rules }}
                label={words(`import.rules.presets.${preset.name}`)}
              />
            ))}
            {decisions.rules !== null && (
              <DecideButton kind="link" changes={{ rules: null }} label={words('import.rules.asRead')} />
            )}
          </div>
        )}
        <RulesForm
          key={JSON.stringify(rules)}
          rules={rules}
          levels={vocabulary.reportLevel.map((value) => ({ value, label: label('reportLevel', value) }))}
          frequencies={vocabulary.frequency
            .filter((value) => value !== 'adhoc')
            .map((value) => ({ value, label: label('frequency', value) }))}
          bounds={vocabulary.bound.map((value) => ({ value, label: label('bound', value) }))}
          words={{
            level: words('import.rules.level'),
            frequency: words('import.rules.frequency'),
            bound: words('import.rules.bound'),
            day: words('import.rules.day'),
            dayHelp: words('import.rules.dayHelp'),
            dayWrong: words('import.rules.dayWrong', { max: LAST_DAY_OF_MONTH }),
            source: words('import.rules.source'),
            assumed: words('import.rules.assumed'),
            byHand: words('import.rules.byHand'),
            add: words('import.rules.add'),
            remove: words('import.rules.remove'),
            save: words('import.rules.save'),
          }}
        />
      </section>
      <section>
        <h2>{words('import.reporting.title')}</h2>
        {shown.focal !== null && reporting.focalUnit == null && may.decide && (
          <p>
            <DecideButton
              changes={{ reporting: { focalUnit: shown.focal } }}
              label={words('import.reporting.takeFocal', {
                name:
                  units.find(({ id }) => id === shown.focal)?.name ??
                  decisions.newUnits[shown.focal]?.name ??
                  '',
              })}
            />
          </p>
        )}
        <div className="import__choices">
          <DecideSelect
            label={words('import.reporting.focalUnit')}
            value={reporting.focalUnit ?? NONE}
            options={[
              {
                group: null,
                options: [
                  {
                    value: NONE,
                    label: words('import.reporting.choose'),
                    changes: { reporting: { focalUnit: null } },
                  },
                  ...units.map(({ id, name }) => ({
                    value: id,
                    label: name,
                    changes: { reporting: { focalUnit: id } },
                  })),
                  ...Object.entries(decisions.newUnits).map(([id, { name }]) => ({
                    value: id,
                    label: words('import.units.newOne', { name }),
                    changes: { reporting: { focalUnit: id } },
                  })),
                ],
              },
            ]}
          />
          {(['unit_report', 'commune_report'] as const).map((documentType) => {
            const name = documentType === 'unit_report' ? 'unitLadder' : 'communeLadder'
            return (
              <DecideSelect
                key={documentType}
                label={words(`import.reporting.${name}`)}
                value={reporting[name] ?? NONE}
                options={[
                  {
                    group: null,
                    options: [
                      {
                        value: NONE,
                        label: words('import.reporting.usual'),
                        changes: { reporting: { [name]: null } },
                      },
                      ...ladderOf(documentType)
                        .filter(({ preset }) => preset !== documentType)
                        .map((ladder) => ({
                          value: ladder.id,
                          label: ladder.name,
                          changes: { reporting: { [name]: ladder.id } },
                        })),
                    ],
                  },
                ]}
              />
            )
          })}
        </div>
        <p>{words('import.reporting.receiver')}</p>
      </section>
    </>
  )
}

function by(level: DraftRule['level'], frequency: DraftRule['frequency'], dueDay: number): DraftRule {
  return ruleByHand({ level, frequency, dueDay })
}
