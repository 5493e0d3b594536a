import { approvalEvents, approvalInstances, approvalSlots, workflowVersions } from './approval'
import { delegations } from './delegations'
import { copiedRows } from './documents'
import { auditEvents, installation, outbox, rateLimits, requestKeys } from './installation'
import { approvalTimers, notices, noticeSendings, noticeSettings } from './notices'
import { planEditors, planSnapshots, taskExtensions } from './plan'
import { planImports, planWaivers } from './planImport'
import { extraValues, officialValues, reportValues, taskUpdates } from './report'
import {
  explanations,
  keptEntries,
  narrativeSources,
  periodExtensions,
  reportEditors,
  reportLooks,
  reportReopenings,
  reportSnapshots,
  reportSources,
} from './reportProcess'
import { knowPayloadTables } from './shape'
import { workflowDrafts } from './workflow'

const ownTables = {
  report_values: reportValues,
  task_updates: taskUpdates,
  official_values: officialValues,
  workflow_versions: workflowVersions,
  workflow_drafts: workflowDrafts,
  approval_instances: approvalInstances,
  approval_slots: approvalSlots,
  approval_events: approvalEvents,
  delegations,
  approval_timers: approvalTimers,
  notices,
  notice_sendings: noticeSendings,
  notice_settings: noticeSettings,
  report_editors: reportEditors,
  report_reopenings: reportReopenings,
  report_sources: reportSources,
  kept_entries: keptEntries,
  report_looks: reportLooks,
  extra_values: extraValues,
  narrative_sources: narrativeSources,
  period_extensions: periodExtensions,
  explanations,
  report_snapshots: reportSnapshots,
  copied_rows: copiedRows,
  task_extensions: taskExtensions,
  plan_editors: planEditors,
  plan_snapshots: planSnapshots,
  plan_imports: planImports,
  plan_waivers: planWaivers,
  request_keys: requestKeys,
  outbox,
  audit_events: auditEvents,
  rate_limits: rateLimits,
  installation,
}

type SchemaHookArgs = { schema: { tables: Record<string, unknown> } }

/** Declares the own tables to Payload's adapter, so that migrations know them. */
export const declareOwnTables = <S extends SchemaHookArgs['schema']>({ schema }: { schema: S }): S => {
  knowPayloadTables(schema.tables)
  return { ...schema, tables: { ...schema.tables, ...ownTables } }
}
