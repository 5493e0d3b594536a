import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_issuer_form" AS ENUM('government', 'party');
  CREATE TYPE "public"."enum_plan_state" AS ENUM('draft', 'in_force', 'closed');
  CREATE TYPE "public"."enum_section_list" AS ENUM('indicators', 'tasks');
  CREATE TYPE "public"."enum_indicator_kind" AS ENUM('percent', 'number', 'range', 'boolean', 'document', 'date', 'milestones', 'text');
  CREATE TYPE "public"."enum_direction" AS ENUM('higher', 'lower');
  CREATE TYPE "public"."enum_basis" AS ENUM('snapshot', 'flow');
  CREATE TYPE "public"."enum_joint_rule" AS ENUM('first', 'sum', 'choose');
  CREATE TYPE "public"."enum_comparator" AS ENUM('>=', '<=', '>', '<', '=', 'between');
  CREATE TYPE "public"."enum_responsibility_kind" AS ENUM('lead', 'coordinate');
  CREATE TYPE "public"."enum_owner_nature" AS ENUM('unit', 'collective', 'external', 'unknown');
  CREATE TYPE "public"."enum_report_level" AS ENUM('unit', 'commune');
  CREATE TYPE "public"."enum_frequency" AS ENUM('month', 'quarter', 'half_year', 'nine_months', 'year', 'adhoc');
  CREATE TYPE "public"."enum_bound" AS ENUM('before', 'on');
  CREATE TYPE "public"."enum_report_state" AS ENUM('draft', 'submitted', 'returned', 'approved', 'rejected', 'cancelled');
  CREATE TYPE "public"."enum_commune_type" AS ENUM('commune', 'ward', 'special_zone');
  CREATE TYPE "public"."enum_organisation_kind" AS ENUM('province', 'commune', 'unit');
  CREATE TYPE "public"."enum_unit_type" AS ENUM('peoples_committee', 'department', 'office', 'centre', 'police', 'military', 'party', 'front', 'council', 'steering_committee', 'inspection', 'health_station', 'school', 'village', 'broadcaster', 'external', 'other');
  CREATE TYPE "public"."enum_language" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_role" AS ENUM('system_admin', 'province_admin', 'province_officer', 'province_leader', 'commune_admin', 'focal_officer', 'commune_leader', 'unit_head', 'officer', 'viewer');
  CREATE TYPE "public"."enum_appointment_state" AS ENUM('proposed', 'confirmed');
  CREATE TYPE "public"."enum_rollup_rule" AS ENUM('average', 'weighted', 'sum', 'count_true', 'min', 'max', 'none');
  CREATE TYPE "public"."enum_assignee_relation" AS ENUM('unit', 'commune', 'province', 'sibling_units');
  CREATE TYPE "public"."enum_quorum" AS ENUM('any', 'all');
  CREATE TYPE "public"."enum_document_type" AS ENUM('unit_report', 'commune_report', 'plan');
  CREATE TYPE "public"."enum_workflow_state" AS ENUM('draft', 'published');
  CREATE TABLE "plans_legal_basis" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"number" varchar,
  	"date" timestamp(3) with time zone,
  	"issuer" varchar
  );
  
  CREATE TABLE "plans" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"title" varchar NOT NULL,
  	"organisation_id" uuid NOT NULL,
  	"issuer_form" "enum_issuer_form" DEFAULT 'government' NOT NULL,
  	"issuer" varchar,
  	"document_number" varchar,
  	"document_date" timestamp(3) with time zone,
  	"plan_from" timestamp(3) with time zone NOT NULL,
  	"plan_to" timestamp(3) with time zone NOT NULL,
  	"goals" jsonb,
  	"focal_unit_id" uuid,
  	"receiver_id" uuid,
  	"unit_ladder_id" uuid,
  	"commune_ladder_id" uuid,
  	"state" "enum_plan_state" DEFAULT 'draft' NOT NULL,
  	"province_id" uuid,
  	"commune_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sections" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"plan_id" uuid NOT NULL,
  	"list" "enum_section_list" DEFAULT 'indicators' NOT NULL,
  	"code" varchar NOT NULL,
  	"position" numeric,
  	"title" varchar NOT NULL,
  	"province_id" uuid,
  	"commune_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "indicators" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"plan_id" uuid NOT NULL,
  	"section_id" uuid,
  	"no" varchar NOT NULL,
  	"position" numeric,
  	"name" varchar NOT NULL,
  	"kind" "enum_indicator_kind" DEFAULT 'percent' NOT NULL,
  	"unit" varchar,
  	"direction" "enum_direction" DEFAULT 'higher',
  	"basis" "enum_basis" DEFAULT 'snapshot',
  	"baseline" numeric,
  	"ratio" boolean DEFAULT false,
  	"joint_rule" "enum_joint_rule" DEFAULT 'first' NOT NULL,
  	"required" boolean DEFAULT false,
  	"catalogue_id" uuid,
  	"raw_target" varchar,
  	"raw_owner" varchar,
  	"source_line" numeric,
  	"province_id" uuid,
  	"commune_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "indicators_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "targets" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"indicator_id" uuid NOT NULL,
  	"comparator" "enum_comparator",
  	"value" numeric,
  	"upper" numeric,
  	"text" varchar,
  	"due_on" timestamp(3) with time zone NOT NULL,
  	"valid_from" timestamp(3) with time zone NOT NULL,
  	"plan_id" uuid,
  	"province_id" uuid,
  	"commune_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "tasks_milestones" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "tasks" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"plan_id" uuid NOT NULL,
  	"section_id" uuid,
  	"no" varchar NOT NULL,
  	"sub_no" numeric DEFAULT 1,
  	"position" numeric,
  	"name" varchar NOT NULL,
  	"subtask" varchar,
  	"output" varchar,
  	"kpi" varchar,
  	"parent_id" uuid,
  	"required" boolean DEFAULT false,
  	"deadline_text" varchar,
  	"deadline_end" timestamp(3) with time zone,
  	"recurring" boolean DEFAULT false,
  	"done_before" boolean DEFAULT false,
  	"assignee_id" uuid,
  	"supervising_leader_id" uuid,
  	"decision_authority" varchar,
  	"raw_owner" varchar,
  	"note" varchar,
  	"source_line" numeric,
  	"province_id" uuid,
  	"commune_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "tasks_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "tasks_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"indicators_id" uuid
  );
  
  CREATE TABLE "responsibilities" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"plan_id" uuid NOT NULL,
  	"indicator_id" uuid,
  	"task_id" uuid,
  	"kind" "enum_responsibility_kind" DEFAULT 'lead' NOT NULL,
  	"order" numeric DEFAULT 1 NOT NULL,
  	"nature" "enum_owner_nature" DEFAULT 'unit' NOT NULL,
  	"unit_id" uuid,
  	"reporter_id" uuid,
  	"raw_text" varchar,
  	"confirmed" boolean DEFAULT false,
  	"province_id" uuid,
  	"commune_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "budget_items" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"plan_id" uuid NOT NULL,
  	"no" varchar NOT NULL,
  	"position" numeric,
  	"name" varchar NOT NULL,
  	"purpose" varchar,
  	"amount" numeric,
  	"source_line" numeric,
  	"province_id" uuid,
  	"commune_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "budget_items_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "reporting_rules" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"plan_id" uuid NOT NULL,
  	"level" "enum_report_level" DEFAULT 'unit' NOT NULL,
  	"frequency" "enum_frequency" DEFAULT 'month' NOT NULL,
  	"from_text" varchar,
  	"to_text" varchar,
  	"bound" "enum_bound" DEFAULT 'before',
  	"due_day" numeric,
  	"due_month_offset" numeric DEFAULT 0 NOT NULL,
  	"cutoff_day" numeric,
  	"cutoff_month_offset" numeric DEFAULT 0 NOT NULL,
  	"assumed" boolean DEFAULT false,
  	"text" varchar,
  	"source_line" numeric,
  	"province_id" uuid,
  	"commune_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reporting_periods" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"plan_id" uuid NOT NULL,
  	"period_key" varchar NOT NULL,
  	"adhoc_due_on" timestamp(3) with time zone,
  	"frequency" "enum_frequency",
  	"data_from" varchar,
  	"data_to" varchar,
  	"opens_at" timestamp(3) with time zone,
  	"unit_due_at" timestamp(3) with time zone,
  	"commune_due_at" timestamp(3) with time zone,
  	"locks_at" timestamp(3) with time zone,
  	"province_id" uuid,
  	"commune_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reports" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"plan_id" uuid NOT NULL,
  	"organisation_id" uuid NOT NULL,
  	"period_id" uuid NOT NULL,
  	"level" "enum_report_level" NOT NULL,
  	"period_key" varchar,
  	"period_start" varchar,
  	"period_end" varchar,
  	"due_at" timestamp(3) with time zone,
  	"state" "enum_report_state" DEFAULT 'draft' NOT NULL,
  	"step" varchar,
  	"revision" numeric DEFAULT 0 NOT NULL,
  	"version" numeric DEFAULT 1 NOT NULL,
  	"is_current" boolean DEFAULT true,
  	"supersedes_id" uuid,
  	"reached_province" boolean DEFAULT false,
  	"document_number" varchar,
  	"issued_date" varchar,
  	"signer" varchar,
  	"narrative_results" varchar,
  	"narrative_difficulties" varchar,
  	"narrative_proposals" varchar,
  	"narrative_next_steps" varchar,
  	"nothing_to_report" boolean DEFAULT false,
  	"province_id" uuid,
  	"commune_id" uuid,
  	"unit_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "attachments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"report_id" uuid NOT NULL,
  	"indicator_id" uuid,
  	"task_id" uuid,
  	"description" varchar,
  	"uploaded_by_id" uuid,
  	"reached_province" boolean DEFAULT false,
  	"province_id" uuid,
  	"commune_id" uuid,
  	"unit_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "organisations_names" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"commune_type" "enum_commune_type",
  	"from" timestamp(3) with time zone NOT NULL,
  	"to" timestamp(3) with time zone
  );
  
  CREATE TABLE "organisations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_organisation_kind" DEFAULT 'unit' NOT NULL,
  	"parent_id" uuid,
  	"unit_type" "enum_unit_type",
  	"short_name" varchar,
  	"reports_through_id" uuid,
  	"admin_code" varchar,
  	"commune_type" "enum_commune_type",
  	"closed_on" timestamp(3) with time zone,
  	"successor_id" uuid,
  	"search_key" varchar,
  	"province_id" uuid,
  	"commune_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "organisations_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"organisation_id" uuid,
  	"phone" varchar,
  	"language" "enum_language" DEFAULT 'vi' NOT NULL,
  	"closed_on" timestamp(3) with time zone,
  	"province_id" uuid,
  	"commune_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "positions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"title" varchar NOT NULL,
  	"organisation_id" uuid,
  	"role" "enum_role" NOT NULL,
  	"province_id" uuid,
  	"commune_id" uuid,
  	"unit_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "appointments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"person_id" uuid NOT NULL,
  	"position_id" uuid NOT NULL,
  	"from" timestamp(3) with time zone NOT NULL,
  	"to" timestamp(3) with time zone,
  	"state" "enum_appointment_state" DEFAULT 'proposed' NOT NULL,
  	"granted_by_id" uuid,
  	"province_id" uuid,
  	"commune_id" uuid,
  	"unit_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "catalogue" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"unit" varchar,
  	"kind" "enum_indicator_kind" DEFAULT 'percent' NOT NULL,
  	"direction" "enum_direction" DEFAULT 'higher' NOT NULL,
  	"basis" "enum_basis" DEFAULT 'snapshot' NOT NULL,
  	"numerator_label" varchar,
  	"denominator_label" varchar,
  	"rollup_rule" "enum_rollup_rule" DEFAULT 'average' NOT NULL,
  	"legal_source" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "catalogue_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "workflows_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_role",
  	"position_id" uuid,
  	"relation" "enum_assignee_relation" DEFAULT 'commune' NOT NULL
  );
  
  CREATE TABLE "workflows_issuers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_role",
  	"position_id" uuid,
  	"relation" "enum_assignee_relation" DEFAULT 'commune'
  );
  
  CREATE TABLE "workflows_steps_assignees" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_role",
  	"position_id" uuid,
  	"relation" "enum_assignee_relation" DEFAULT 'commune' NOT NULL
  );
  
  CREATE TABLE "workflows_steps_substitutes" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_role",
  	"position_id" uuid,
  	"relation" "enum_assignee_relation" DEFAULT 'commune' NOT NULL
  );
  
  CREATE TABLE "workflows_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label_vi" varchar NOT NULL,
  	"label_en" varchar,
  	"key" varchar,
  	"quorum" "enum_quorum" DEFAULT 'any' NOT NULL,
  	"reason_min_length" numeric DEFAULT 5 NOT NULL,
  	"reject_enabled" boolean DEFAULT false,
  	"requires_issue" boolean DEFAULT false,
  	"gives_reach" boolean DEFAULT false
  );
  
  CREATE TABLE "workflows" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"owner_id" uuid,
  	"document_type" "enum_document_type" DEFAULT 'unit_report' NOT NULL,
  	"gate" boolean DEFAULT false,
  	"max_rounds" numeric DEFAULT 5 NOT NULL,
  	"state" "enum_workflow_state" DEFAULT 'draft' NOT NULL,
  	"current_version" numeric,
  	"preset" varchar,
  	"province_id" uuid,
  	"commune_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "workflows_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "report_values" (
  	"report" uuid NOT NULL,
  	"indicator" uuid NOT NULL,
  	"value" numeric,
  	"numerator" numeric,
  	"denominator" numeric,
  	"boolean" boolean,
  	"text" text,
  	"date" date,
  	"document_number" text,
  	"document_date" date,
  	"note" text,
  	"reason" text,
  	"source" uuid,
  	"is_override" boolean DEFAULT false NOT NULL,
  	"revision" integer DEFAULT 0 NOT NULL,
  	"entered_by" uuid,
  	"entered_at" timestamp (3) with time zone,
  	CONSTRAINT "report_values_pkey" PRIMARY KEY("report","indicator")
  );
  
  CREATE TABLE "task_updates" (
  	"report" uuid NOT NULL,
  	"task" uuid NOT NULL,
  	"status" text,
  	"progress" numeric,
  	"result" text,
  	"difficulty" text,
  	"source" uuid,
  	"is_override" boolean DEFAULT false NOT NULL,
  	"revision" integer DEFAULT 0 NOT NULL,
  	"entered_by" uuid,
  	"entered_at" timestamp (3) with time zone,
  	CONSTRAINT "task_updates_pkey" PRIMARY KEY("report","task")
  );
  
  CREATE TABLE "official_values" (
  	"indicator" uuid NOT NULL,
  	"period" text NOT NULL,
  	"commune" uuid NOT NULL,
  	"province" uuid NOT NULL,
  	"frequency" text NOT NULL,
  	"start" date NOT NULL,
  	"end" date NOT NULL,
  	"value" numeric,
  	"numerator" numeric,
  	"denominator" numeric,
  	"boolean" boolean,
  	"text" text,
  	"date" date,
  	"document_number" text,
  	"document_date" date,
  	"assessment" text NOT NULL,
  	"light" text NOT NULL,
  	"report" uuid NOT NULL,
  	CONSTRAINT "official_values_pkey" PRIMARY KEY("indicator","period","commune")
  );
  
  CREATE TABLE "workflow_versions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"workflow" uuid NOT NULL,
  	"number" integer NOT NULL,
  	"definition" jsonb NOT NULL,
  	"content_hash" text NOT NULL,
  	"published_by" uuid,
  	"published_at" timestamp (3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "approval_instances" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"report" uuid NOT NULL,
  	"workflow_version" uuid NOT NULL,
  	"state" jsonb NOT NULL,
  	"seq" integer DEFAULT 0 NOT NULL,
  	"last_hash" text,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "approval_slots" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"instance" uuid NOT NULL,
  	"report" uuid NOT NULL,
  	"step" text NOT NULL,
  	"round" integer NOT NULL,
  	"status" text NOT NULL,
  	"candidate_keys" text[] NOT NULL,
  	"decided_by" uuid,
  	"opened_at" timestamp (3) with time zone NOT NULL,
  	"closed_at" timestamp (3) with time zone
  );
  
  CREATE TABLE "approval_events" (
  	"instance" uuid NOT NULL,
  	"seq" integer NOT NULL,
  	"report" uuid NOT NULL,
  	"type" text NOT NULL,
  	"step" text,
  	"from" text NOT NULL,
  	"to" text NOT NULL,
  	"actor" uuid,
  	"reason" text,
  	"event" jsonb NOT NULL,
  	"content_hash" text NOT NULL,
  	"version_hash" text NOT NULL,
  	"revision" integer NOT NULL,
  	"at" timestamp (3) with time zone NOT NULL,
  	"prev_hash" text,
  	"hash" text NOT NULL,
  	CONSTRAINT "approval_events_pkey" PRIMARY KEY("instance","seq")
  );
  
  CREATE TABLE "report_editors" (
  	"report" uuid NOT NULL,
  	"person" uuid NOT NULL,
  	"at" timestamp (3) with time zone NOT NULL,
  	CONSTRAINT "report_editors_pkey" PRIMARY KEY("report","person")
  );
  
  CREATE TABLE "report_reopenings" (
  	"report" uuid NOT NULL,
  	"row" uuid NOT NULL,
  	"kind" text NOT NULL,
  	"reason" text NOT NULL,
  	CONSTRAINT "report_reopenings_pkey" PRIMARY KEY("report","row")
  );
  
  CREATE TABLE "report_sources" (
  	"report" uuid NOT NULL,
  	"child" uuid NOT NULL,
  	"revision" integer NOT NULL,
  	CONSTRAINT "report_sources_pkey" PRIMARY KEY("report","child")
  );
  
  CREATE TABLE "request_keys" (
  	"person" uuid NOT NULL,
  	"key" text NOT NULL,
  	"path" text NOT NULL,
  	"body_hash" text NOT NULL,
  	"answer" jsonb,
  	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "request_keys_pkey" PRIMARY KEY("person","key")
  );
  
  CREATE TABLE "outbox" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"recipient" text NOT NULL,
  	"subject" text NOT NULL,
  	"body" text NOT NULL,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"sent_at" timestamp (3) with time zone
  );
  
  CREATE TABLE "audit_events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"actor" uuid,
  	"operation" text NOT NULL,
  	"record" text NOT NULL,
  	"row_id" uuid NOT NULL,
  	"commune" uuid,
  	"province" uuid,
  	"changes" jsonb NOT NULL
  );
  
  CREATE TABLE "rate_limits" (
  	"key" text PRIMARY KEY NOT NULL,
  	"points" integer DEFAULT 0 NOT NULL,
  	"expire" bigint
  );
  
  CREATE TABLE "installation" (
  	"key" text PRIMARY KEY NOT NULL,
  	"value" text NOT NULL
  );
  
  ALTER TABLE "plans_legal_basis" ADD CONSTRAINT "plans_legal_basis_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plans" ADD CONSTRAINT "plans_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plans" ADD CONSTRAINT "plans_focal_unit_id_organisations_id_fk" FOREIGN KEY ("focal_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plans" ADD CONSTRAINT "plans_receiver_id_organisations_id_fk" FOREIGN KEY ("receiver_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plans" ADD CONSTRAINT "plans_unit_ladder_id_workflows_id_fk" FOREIGN KEY ("unit_ladder_id") REFERENCES "public"."workflows"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plans" ADD CONSTRAINT "plans_commune_ladder_id_workflows_id_fk" FOREIGN KEY ("commune_ladder_id") REFERENCES "public"."workflows"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plans" ADD CONSTRAINT "plans_province_id_organisations_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plans" ADD CONSTRAINT "plans_commune_id_organisations_id_fk" FOREIGN KEY ("commune_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sections" ADD CONSTRAINT "sections_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sections" ADD CONSTRAINT "sections_province_id_organisations_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sections" ADD CONSTRAINT "sections_commune_id_organisations_id_fk" FOREIGN KEY ("commune_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "indicators" ADD CONSTRAINT "indicators_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "indicators" ADD CONSTRAINT "indicators_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "indicators" ADD CONSTRAINT "indicators_catalogue_id_catalogue_id_fk" FOREIGN KEY ("catalogue_id") REFERENCES "public"."catalogue"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "indicators" ADD CONSTRAINT "indicators_province_id_organisations_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "indicators" ADD CONSTRAINT "indicators_commune_id_organisations_id_fk" FOREIGN KEY ("commune_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "indicators_texts" ADD CONSTRAINT "indicators_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "targets" ADD CONSTRAINT "targets_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "targets" ADD CONSTRAINT "targets_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "targets" ADD CONSTRAINT "targets_province_id_organisations_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "targets" ADD CONSTRAINT "targets_commune_id_organisations_id_fk" FOREIGN KEY ("commune_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks_milestones" ADD CONSTRAINT "tasks_milestones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_parent_id_tasks_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tasks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_supervising_leader_id_users_id_fk" FOREIGN KEY ("supervising_leader_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_province_id_organisations_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_commune_id_organisations_id_fk" FOREIGN KEY ("commune_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks_texts" ADD CONSTRAINT "tasks_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tasks_rels" ADD CONSTRAINT "tasks_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tasks_rels" ADD CONSTRAINT "tasks_rels_indicators_fk" FOREIGN KEY ("indicators_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_unit_id_organisations_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_reporter_id_organisations_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_province_id_organisations_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_commune_id_organisations_id_fk" FOREIGN KEY ("commune_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "budget_items" ADD CONSTRAINT "budget_items_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "budget_items" ADD CONSTRAINT "budget_items_province_id_organisations_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "budget_items" ADD CONSTRAINT "budget_items_commune_id_organisations_id_fk" FOREIGN KEY ("commune_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "budget_items_texts" ADD CONSTRAINT "budget_items_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."budget_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reporting_rules" ADD CONSTRAINT "reporting_rules_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reporting_rules" ADD CONSTRAINT "reporting_rules_province_id_organisations_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reporting_rules" ADD CONSTRAINT "reporting_rules_commune_id_organisations_id_fk" FOREIGN KEY ("commune_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reporting_periods" ADD CONSTRAINT "reporting_periods_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reporting_periods" ADD CONSTRAINT "reporting_periods_province_id_organisations_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reporting_periods" ADD CONSTRAINT "reporting_periods_commune_id_organisations_id_fk" FOREIGN KEY ("commune_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_period_id_reporting_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."reporting_periods"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_supersedes_id_reports_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_province_id_organisations_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_commune_id_organisations_id_fk" FOREIGN KEY ("commune_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_unit_id_organisations_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attachments" ADD CONSTRAINT "attachments_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attachments" ADD CONSTRAINT "attachments_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attachments" ADD CONSTRAINT "attachments_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attachments" ADD CONSTRAINT "attachments_uploaded_by_id_users_id_fk" FOREIGN KEY ("uploaded_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attachments" ADD CONSTRAINT "attachments_province_id_organisations_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attachments" ADD CONSTRAINT "attachments_commune_id_organisations_id_fk" FOREIGN KEY ("commune_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attachments" ADD CONSTRAINT "attachments_unit_id_organisations_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations_names" ADD CONSTRAINT "organisations_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_reports_through_id_organisations_id_fk" FOREIGN KEY ("reports_through_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_successor_id_organisations_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_province_id_organisations_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_commune_id_organisations_id_fk" FOREIGN KEY ("commune_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations_texts" ADD CONSTRAINT "organisations_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_province_id_organisations_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_commune_id_organisations_id_fk" FOREIGN KEY ("commune_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "positions" ADD CONSTRAINT "positions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "positions" ADD CONSTRAINT "positions_province_id_organisations_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "positions" ADD CONSTRAINT "positions_commune_id_organisations_id_fk" FOREIGN KEY ("commune_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "positions" ADD CONSTRAINT "positions_unit_id_organisations_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appointments" ADD CONSTRAINT "appointments_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appointments" ADD CONSTRAINT "appointments_position_id_positions_id_fk" FOREIGN KEY ("position_id") REFERENCES "public"."positions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appointments" ADD CONSTRAINT "appointments_granted_by_id_users_id_fk" FOREIGN KEY ("granted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appointments" ADD CONSTRAINT "appointments_province_id_organisations_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appointments" ADD CONSTRAINT "appointments_commune_id_organisations_id_fk" FOREIGN KEY ("commune_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appointments" ADD CONSTRAINT "appointments_unit_id_organisations_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "catalogue_texts" ADD CONSTRAINT "catalogue_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."catalogue"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "workflows_authors" ADD CONSTRAINT "workflows_authors_position_id_positions_id_fk" FOREIGN KEY ("position_id") REFERENCES "public"."positions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflows_authors" ADD CONSTRAINT "workflows_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."workflows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "workflows_issuers" ADD CONSTRAINT "workflows_issuers_position_id_positions_id_fk" FOREIGN KEY ("position_id") REFERENCES "public"."positions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflows_issuers" ADD CONSTRAINT "workflows_issuers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."workflows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "workflows_steps_assignees" ADD CONSTRAINT "workflows_steps_assignees_position_id_positions_id_fk" FOREIGN KEY ("position_id") REFERENCES "public"."positions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflows_steps_assignees" ADD CONSTRAINT "workflows_steps_assignees_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."workflows_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "workflows_steps_substitutes" ADD CONSTRAINT "workflows_steps_substitutes_position_id_positions_id_fk" FOREIGN KEY ("position_id") REFERENCES "public"."positions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflows_steps_substitutes" ADD CONSTRAINT "workflows_steps_substitutes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."workflows_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "workflows_steps" ADD CONSTRAINT "workflows_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."workflows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "workflows" ADD CONSTRAINT "workflows_owner_id_organisations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflows" ADD CONSTRAINT "workflows_province_id_organisations_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflows" ADD CONSTRAINT "workflows_commune_id_organisations_id_fk" FOREIGN KEY ("commune_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflows_texts" ADD CONSTRAINT "workflows_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."workflows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "report_values" ADD CONSTRAINT "report_values_report_fk" FOREIGN KEY ("report") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "report_values" ADD CONSTRAINT "report_values_indicator_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "report_values" ADD CONSTRAINT "report_values_source_fk" FOREIGN KEY ("source") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "report_values" ADD CONSTRAINT "report_values_entered_by_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "task_updates" ADD CONSTRAINT "task_updates_report_fk" FOREIGN KEY ("report") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "task_updates" ADD CONSTRAINT "task_updates_task_fk" FOREIGN KEY ("task") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "task_updates" ADD CONSTRAINT "task_updates_source_fk" FOREIGN KEY ("source") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "task_updates" ADD CONSTRAINT "task_updates_entered_by_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "official_values" ADD CONSTRAINT "official_values_indicator_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "official_values" ADD CONSTRAINT "official_values_report_fk" FOREIGN KEY ("report") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "official_values" ADD CONSTRAINT "official_values_commune_fk" FOREIGN KEY ("commune") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "official_values" ADD CONSTRAINT "official_values_province_fk" FOREIGN KEY ("province") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "workflow_versions" ADD CONSTRAINT "workflow_versions_workflow_fk" FOREIGN KEY ("workflow") REFERENCES "public"."workflows"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "approval_instances" ADD CONSTRAINT "approval_instances_report_fk" FOREIGN KEY ("report") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "approval_instances" ADD CONSTRAINT "approval_instances_version_fk" FOREIGN KEY ("workflow_version") REFERENCES "public"."workflow_versions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "approval_slots" ADD CONSTRAINT "approval_slots_instance_fk" FOREIGN KEY ("instance") REFERENCES "public"."approval_instances"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "approval_events" ADD CONSTRAINT "approval_events_instance_fk" FOREIGN KEY ("instance") REFERENCES "public"."approval_instances"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "report_editors" ADD CONSTRAINT "report_editors_report_fk" FOREIGN KEY ("report") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "report_reopenings" ADD CONSTRAINT "report_reopenings_report_fk" FOREIGN KEY ("report") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "report_sources" ADD CONSTRAINT "report_sources_report_fk" FOREIGN KEY ("report") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "report_sources" ADD CONSTRAINT "report_sources_child_fk" FOREIGN KEY ("child") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;
  CREATE INDEX "plans_legal_basis_order_idx" ON "plans_legal_basis" USING btree ("_order");
  CREATE INDEX "plans_legal_basis_parent_id_idx" ON "plans_legal_basis" USING btree ("_parent_id");
  CREATE INDEX "plans_organisation_idx" ON "plans" USING btree ("organisation_id");
  CREATE INDEX "plans_focal_unit_idx" ON "plans" USING btree ("focal_unit_id");
  CREATE INDEX "plans_receiver_idx" ON "plans" USING btree ("receiver_id");
  CREATE INDEX "plans_unit_ladder_idx" ON "plans" USING btree ("unit_ladder_id");
  CREATE INDEX "plans_commune_ladder_idx" ON "plans" USING btree ("commune_ladder_id");
  CREATE INDEX "plans_state_idx" ON "plans" USING btree ("state");
  CREATE INDEX "plans_province_idx" ON "plans" USING btree ("province_id");
  CREATE INDEX "plans_commune_idx" ON "plans" USING btree ("commune_id");
  CREATE INDEX "plans_updated_at_idx" ON "plans" USING btree ("updated_at");
  CREATE INDEX "plans_created_at_idx" ON "plans" USING btree ("created_at");
  CREATE INDEX "sections_plan_idx" ON "sections" USING btree ("plan_id");
  CREATE INDEX "sections_province_idx" ON "sections" USING btree ("province_id");
  CREATE INDEX "sections_commune_idx" ON "sections" USING btree ("commune_id");
  CREATE INDEX "sections_updated_at_idx" ON "sections" USING btree ("updated_at");
  CREATE INDEX "sections_created_at_idx" ON "sections" USING btree ("created_at");
  CREATE UNIQUE INDEX "plan_list_code_idx" ON "sections" USING btree ("plan_id","list","code");
  CREATE INDEX "indicators_plan_idx" ON "indicators" USING btree ("plan_id");
  CREATE INDEX "indicators_section_idx" ON "indicators" USING btree ("section_id");
  CREATE INDEX "indicators_catalogue_idx" ON "indicators" USING btree ("catalogue_id");
  CREATE INDEX "indicators_province_idx" ON "indicators" USING btree ("province_id");
  CREATE INDEX "indicators_commune_idx" ON "indicators" USING btree ("commune_id");
  CREATE INDEX "indicators_updated_at_idx" ON "indicators" USING btree ("updated_at");
  CREATE INDEX "indicators_created_at_idx" ON "indicators" USING btree ("created_at");
  CREATE INDEX "indicators_texts_order_parent" ON "indicators_texts" USING btree ("order","parent_id");
  CREATE INDEX "targets_indicator_idx" ON "targets" USING btree ("indicator_id");
  CREATE INDEX "targets_plan_idx" ON "targets" USING btree ("plan_id");
  CREATE INDEX "targets_province_idx" ON "targets" USING btree ("province_id");
  CREATE INDEX "targets_commune_idx" ON "targets" USING btree ("commune_id");
  CREATE INDEX "targets_updated_at_idx" ON "targets" USING btree ("updated_at");
  CREATE INDEX "targets_created_at_idx" ON "targets" USING btree ("created_at");
  CREATE UNIQUE INDEX "indicator_dueOn_validFrom_idx" ON "targets" USING btree ("indicator_id","due_on","valid_from");
  CREATE INDEX "tasks_milestones_order_idx" ON "tasks_milestones" USING btree ("_order");
  CREATE INDEX "tasks_milestones_parent_id_idx" ON "tasks_milestones" USING btree ("_parent_id");
  CREATE INDEX "tasks_plan_idx" ON "tasks" USING btree ("plan_id");
  CREATE INDEX "tasks_section_idx" ON "tasks" USING btree ("section_id");
  CREATE INDEX "tasks_parent_idx" ON "tasks" USING btree ("parent_id");
  CREATE INDEX "tasks_assignee_idx" ON "tasks" USING btree ("assignee_id");
  CREATE INDEX "tasks_supervising_leader_idx" ON "tasks" USING btree ("supervising_leader_id");
  CREATE INDEX "tasks_province_idx" ON "tasks" USING btree ("province_id");
  CREATE INDEX "tasks_commune_idx" ON "tasks" USING btree ("commune_id");
  CREATE INDEX "tasks_updated_at_idx" ON "tasks" USING btree ("updated_at");
  CREATE INDEX "tasks_created_at_idx" ON "tasks" USING btree ("created_at");
  CREATE INDEX "tasks_texts_order_parent" ON "tasks_texts" USING btree ("order","parent_id");
  CREATE INDEX "tasks_rels_order_idx" ON "tasks_rels" USING btree ("order");
  CREATE INDEX "tasks_rels_parent_idx" ON "tasks_rels" USING btree ("parent_id");
  CREATE INDEX "tasks_rels_path_idx" ON "tasks_rels" USING btree ("path");
  CREATE INDEX "tasks_rels_indicators_id_idx" ON "tasks_rels" USING btree ("indicators_id");
  CREATE INDEX "responsibilities_plan_idx" ON "responsibilities" USING btree ("plan_id");
  CREATE INDEX "responsibilities_indicator_idx" ON "responsibilities" USING btree ("indicator_id");
  CREATE INDEX "responsibilities_task_idx" ON "responsibilities" USING btree ("task_id");
  CREATE INDEX "responsibilities_unit_idx" ON "responsibilities" USING btree ("unit_id");
  CREATE INDEX "responsibilities_reporter_idx" ON "responsibilities" USING btree ("reporter_id");
  CREATE INDEX "responsibilities_province_idx" ON "responsibilities" USING btree ("province_id");
  CREATE INDEX "responsibilities_commune_idx" ON "responsibilities" USING btree ("commune_id");
  CREATE INDEX "responsibilities_updated_at_idx" ON "responsibilities" USING btree ("updated_at");
  CREATE INDEX "responsibilities_created_at_idx" ON "responsibilities" USING btree ("created_at");
  CREATE INDEX "budget_items_plan_idx" ON "budget_items" USING btree ("plan_id");
  CREATE INDEX "budget_items_province_idx" ON "budget_items" USING btree ("province_id");
  CREATE INDEX "budget_items_commune_idx" ON "budget_items" USING btree ("commune_id");
  CREATE INDEX "budget_items_updated_at_idx" ON "budget_items" USING btree ("updated_at");
  CREATE INDEX "budget_items_created_at_idx" ON "budget_items" USING btree ("created_at");
  CREATE INDEX "budget_items_texts_order_parent" ON "budget_items_texts" USING btree ("order","parent_id");
  CREATE INDEX "reporting_rules_plan_idx" ON "reporting_rules" USING btree ("plan_id");
  CREATE INDEX "reporting_rules_province_idx" ON "reporting_rules" USING btree ("province_id");
  CREATE INDEX "reporting_rules_commune_idx" ON "reporting_rules" USING btree ("commune_id");
  CREATE INDEX "reporting_rules_updated_at_idx" ON "reporting_rules" USING btree ("updated_at");
  CREATE INDEX "reporting_rules_created_at_idx" ON "reporting_rules" USING btree ("created_at");
  CREATE UNIQUE INDEX "plan_level_frequency_idx" ON "reporting_rules" USING btree ("plan_id","level","frequency");
  CREATE INDEX "reporting_periods_plan_idx" ON "reporting_periods" USING btree ("plan_id");
  CREATE INDEX "reporting_periods_data_to_idx" ON "reporting_periods" USING btree ("data_to");
  CREATE INDEX "reporting_periods_province_idx" ON "reporting_periods" USING btree ("province_id");
  CREATE INDEX "reporting_periods_commune_idx" ON "reporting_periods" USING btree ("commune_id");
  CREATE INDEX "reporting_periods_updated_at_idx" ON "reporting_periods" USING btree ("updated_at");
  CREATE INDEX "reporting_periods_created_at_idx" ON "reporting_periods" USING btree ("created_at");
  CREATE UNIQUE INDEX "plan_periodKey_idx" ON "reporting_periods" USING btree ("plan_id","period_key");
  CREATE INDEX "reports_plan_idx" ON "reports" USING btree ("plan_id");
  CREATE INDEX "reports_organisation_idx" ON "reports" USING btree ("organisation_id");
  CREATE INDEX "reports_period_idx" ON "reports" USING btree ("period_id");
  CREATE INDEX "reports_level_idx" ON "reports" USING btree ("level");
  CREATE INDEX "reports_period_key_idx" ON "reports" USING btree ("period_key");
  CREATE INDEX "reports_period_start_idx" ON "reports" USING btree ("period_start");
  CREATE INDEX "reports_period_end_idx" ON "reports" USING btree ("period_end");
  CREATE INDEX "reports_state_idx" ON "reports" USING btree ("state");
  CREATE INDEX "reports_supersedes_idx" ON "reports" USING btree ("supersedes_id");
  CREATE INDEX "reports_reached_province_idx" ON "reports" USING btree ("reached_province");
  CREATE INDEX "reports_province_idx" ON "reports" USING btree ("province_id");
  CREATE INDEX "reports_commune_idx" ON "reports" USING btree ("commune_id");
  CREATE INDEX "reports_unit_idx" ON "reports" USING btree ("unit_id");
  CREATE INDEX "reports_updated_at_idx" ON "reports" USING btree ("updated_at");
  CREATE INDEX "reports_created_at_idx" ON "reports" USING btree ("created_at");
  CREATE UNIQUE INDEX "plan_organisation_periodKey_version_idx" ON "reports" USING btree ("plan_id","organisation_id","period_key","version");
  CREATE INDEX "attachments_report_idx" ON "attachments" USING btree ("report_id");
  CREATE INDEX "attachments_indicator_idx" ON "attachments" USING btree ("indicator_id");
  CREATE INDEX "attachments_task_idx" ON "attachments" USING btree ("task_id");
  CREATE INDEX "attachments_uploaded_by_idx" ON "attachments" USING btree ("uploaded_by_id");
  CREATE INDEX "attachments_province_idx" ON "attachments" USING btree ("province_id");
  CREATE INDEX "attachments_commune_idx" ON "attachments" USING btree ("commune_id");
  CREATE INDEX "attachments_unit_idx" ON "attachments" USING btree ("unit_id");
  CREATE INDEX "attachments_updated_at_idx" ON "attachments" USING btree ("updated_at");
  CREATE INDEX "attachments_created_at_idx" ON "attachments" USING btree ("created_at");
  CREATE UNIQUE INDEX "attachments_filename_idx" ON "attachments" USING btree ("filename");
  CREATE INDEX "organisations_names_order_idx" ON "organisations_names" USING btree ("_order");
  CREATE INDEX "organisations_names_parent_id_idx" ON "organisations_names" USING btree ("_parent_id");
  CREATE INDEX "organisations_name_idx" ON "organisations" USING btree ("name");
  CREATE INDEX "organisations_kind_idx" ON "organisations" USING btree ("kind");
  CREATE INDEX "organisations_parent_idx" ON "organisations" USING btree ("parent_id");
  CREATE INDEX "organisations_short_name_idx" ON "organisations" USING btree ("short_name");
  CREATE INDEX "organisations_reports_through_idx" ON "organisations" USING btree ("reports_through_id");
  CREATE UNIQUE INDEX "organisations_admin_code_idx" ON "organisations" USING btree ("admin_code");
  CREATE INDEX "organisations_successor_idx" ON "organisations" USING btree ("successor_id");
  CREATE INDEX "organisations_search_key_idx" ON "organisations" USING btree ("search_key");
  CREATE INDEX "organisations_province_idx" ON "organisations" USING btree ("province_id");
  CREATE INDEX "organisations_commune_idx" ON "organisations" USING btree ("commune_id");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "organisations_texts_order_parent" ON "organisations_texts" USING btree ("order","parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_name_idx" ON "users" USING btree ("name");
  CREATE INDEX "users_organisation_idx" ON "users" USING btree ("organisation_id");
  CREATE INDEX "users_province_idx" ON "users" USING btree ("province_id");
  CREATE INDEX "users_commune_idx" ON "users" USING btree ("commune_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "positions_organisation_idx" ON "positions" USING btree ("organisation_id");
  CREATE INDEX "positions_role_idx" ON "positions" USING btree ("role");
  CREATE INDEX "positions_province_idx" ON "positions" USING btree ("province_id");
  CREATE INDEX "positions_commune_idx" ON "positions" USING btree ("commune_id");
  CREATE INDEX "positions_unit_idx" ON "positions" USING btree ("unit_id");
  CREATE INDEX "positions_updated_at_idx" ON "positions" USING btree ("updated_at");
  CREATE INDEX "positions_created_at_idx" ON "positions" USING btree ("created_at");
  CREATE INDEX "appointments_person_idx" ON "appointments" USING btree ("person_id");
  CREATE INDEX "appointments_position_idx" ON "appointments" USING btree ("position_id");
  CREATE INDEX "appointments_state_idx" ON "appointments" USING btree ("state");
  CREATE INDEX "appointments_granted_by_idx" ON "appointments" USING btree ("granted_by_id");
  CREATE INDEX "appointments_province_idx" ON "appointments" USING btree ("province_id");
  CREATE INDEX "appointments_commune_idx" ON "appointments" USING btree ("commune_id");
  CREATE INDEX "appointments_unit_idx" ON "appointments" USING btree ("unit_id");
  CREATE INDEX "appointments_updated_at_idx" ON "appointments" USING btree ("updated_at");
  CREATE INDEX "appointments_created_at_idx" ON "appointments" USING btree ("created_at");
  CREATE UNIQUE INDEX "catalogue_code_idx" ON "catalogue" USING btree ("code");
  CREATE INDEX "catalogue_updated_at_idx" ON "catalogue" USING btree ("updated_at");
  CREATE INDEX "catalogue_created_at_idx" ON "catalogue" USING btree ("created_at");
  CREATE INDEX "catalogue_texts_order_parent" ON "catalogue_texts" USING btree ("order","parent_id");
  CREATE INDEX "workflows_authors_order_idx" ON "workflows_authors" USING btree ("_order");
  CREATE INDEX "workflows_authors_parent_id_idx" ON "workflows_authors" USING btree ("_parent_id");
  CREATE INDEX "workflows_authors_position_idx" ON "workflows_authors" USING btree ("position_id");
  CREATE INDEX "workflows_issuers_order_idx" ON "workflows_issuers" USING btree ("_order");
  CREATE INDEX "workflows_issuers_parent_id_idx" ON "workflows_issuers" USING btree ("_parent_id");
  CREATE INDEX "workflows_issuers_position_idx" ON "workflows_issuers" USING btree ("position_id");
  CREATE INDEX "workflows_steps_assignees_order_idx" ON "workflows_steps_assignees" USING btree ("_order");
  CREATE INDEX "workflows_steps_assignees_parent_id_idx" ON "workflows_steps_assignees" USING btree ("_parent_id");
  CREATE INDEX "workflows_steps_assignees_position_idx" ON "workflows_steps_assignees" USING btree ("position_id");
  CREATE INDEX "workflows_steps_substitutes_order_idx" ON "workflows_steps_substitutes" USING btree ("_order");
  CREATE INDEX "workflows_steps_substitutes_parent_id_idx" ON "workflows_steps_substitutes" USING btree ("_parent_id");
  CREATE INDEX "workflows_steps_substitutes_position_idx" ON "workflows_steps_substitutes" USING btree ("position_id");
  CREATE INDEX "workflows_steps_order_idx" ON "workflows_steps" USING btree ("_order");
  CREATE INDEX "workflows_steps_parent_id_idx" ON "workflows_steps" USING btree ("_parent_id");
  CREATE INDEX "workflows_owner_idx" ON "workflows" USING btree ("owner_id");
  CREATE INDEX "workflows_preset_idx" ON "workflows" USING btree ("preset");
  CREATE INDEX "workflows_province_idx" ON "workflows" USING btree ("province_id");
  CREATE INDEX "workflows_commune_idx" ON "workflows" USING btree ("commune_id");
  CREATE INDEX "workflows_updated_at_idx" ON "workflows" USING btree ("updated_at");
  CREATE INDEX "workflows_created_at_idx" ON "workflows" USING btree ("created_at");
  CREATE INDEX "workflows_texts_order_parent" ON "workflows_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "report_values_indicator_idx" ON "report_values" USING btree ("indicator");
  CREATE INDEX "task_updates_task_idx" ON "task_updates" USING btree ("task");
  CREATE INDEX "official_values_province_period_idx" ON "official_values" USING btree ("province","period");
  CREATE INDEX "official_values_report_idx" ON "official_values" USING btree ("report");
  CREATE UNIQUE INDEX "workflow_versions_number_idx" ON "workflow_versions" USING btree ("workflow","number");
  CREATE UNIQUE INDEX "approval_instances_report_idx" ON "approval_instances" USING btree ("report");
  CREATE INDEX "approval_slots_open_idx" ON "approval_slots" USING gin ("candidate_keys") WHERE status = 'open';
  CREATE INDEX "approval_slots_report_idx" ON "approval_slots" USING btree ("report");
  CREATE INDEX "approval_slots_decided_by_idx" ON "approval_slots" USING btree ("decided_by");
  CREATE INDEX "approval_events_report_idx" ON "approval_events" USING btree ("report");
  CREATE INDEX "approval_events_actor_idx" ON "approval_events" USING btree ("actor");
  CREATE INDEX "request_keys_at_idx" ON "request_keys" USING btree ("at");
  CREATE INDEX "outbox_unsent_idx" ON "outbox" USING btree ("created_at") WHERE sent_at is null;
  CREATE INDEX "audit_events_row_idx" ON "audit_events" USING btree ("row_id");
  CREATE INDEX "audit_events_commune_at_idx" ON "audit_events" USING btree ("commune","at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "plans_legal_basis" CASCADE;
  DROP TABLE "plans" CASCADE;
  DROP TABLE "sections" CASCADE;
  DROP TABLE "indicators" CASCADE;
  DROP TABLE "indicators_texts" CASCADE;
  DROP TABLE "targets" CASCADE;
  DROP TABLE "tasks_milestones" CASCADE;
  DROP TABLE "tasks" CASCADE;
  DROP TABLE "tasks_texts" CASCADE;
  DROP TABLE "tasks_rels" CASCADE;
  DROP TABLE "responsibilities" CASCADE;
  DROP TABLE "budget_items" CASCADE;
  DROP TABLE "budget_items_texts" CASCADE;
  DROP TABLE "reporting_rules" CASCADE;
  DROP TABLE "reporting_periods" CASCADE;
  DROP TABLE "reports" CASCADE;
  DROP TABLE "attachments" CASCADE;
  DROP TABLE "organisations_names" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "organisations_texts" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "positions" CASCADE;
  DROP TABLE "appointments" CASCADE;
  DROP TABLE "catalogue" CASCADE;
  DROP TABLE "catalogue_texts" CASCADE;
  DROP TABLE "workflows_authors" CASCADE;
  DROP TABLE "workflows_issuers" CASCADE;
  DROP TABLE "workflows_steps_assignees" CASCADE;
  DROP TABLE "workflows_steps_substitutes" CASCADE;
  DROP TABLE "workflows_steps" CASCADE;
  DROP TABLE "workflows" CASCADE;
  DROP TABLE "workflows_texts" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "report_values" CASCADE;
  DROP TABLE "task_updates" CASCADE;
  DROP TABLE "official_values" CASCADE;
  DROP TABLE "workflow_versions" CASCADE;
  DROP TABLE "approval_instances" CASCADE;
  DROP TABLE "approval_slots" CASCADE;
  DROP TABLE "approval_events" CASCADE;
  DROP TABLE "report_editors" CASCADE;
  DROP TABLE "report_reopenings" CASCADE;
  DROP TABLE "report_sources" CASCADE;
  DROP TABLE "request_keys" CASCADE;
  DROP TABLE "outbox" CASCADE;
  DROP TABLE "audit_events" CASCADE;
  DROP TABLE "rate_limits" CASCADE;
  DROP TABLE "installation" CASCADE;
  DROP TYPE "public"."enum_issuer_form";
  DROP TYPE "public"."enum_plan_state";
  DROP TYPE "public"."enum_section_list";
  DROP TYPE "public"."enum_indicator_kind";
  DROP TYPE "public"."enum_direction";
  DROP TYPE "public"."enum_basis";
  DROP TYPE "public"."enum_joint_rule";
  DROP TYPE "public"."enum_comparator";
  DROP TYPE "public"."enum_responsibility_kind";
  DROP TYPE "public"."enum_owner_nature";
  DROP TYPE "public"."enum_report_level";
  DROP TYPE "public"."enum_frequency";
  DROP TYPE "public"."enum_bound";
  DROP TYPE "public"."enum_report_state";
  DROP TYPE "public"."enum_commune_type";
  DROP TYPE "public"."enum_organisation_kind";
  DROP TYPE "public"."enum_unit_type";
  DROP TYPE "public"."enum_language";
  DROP TYPE "public"."enum_role";
  DROP TYPE "public"."enum_appointment_state";
  DROP TYPE "public"."enum_rollup_rule";
  DROP TYPE "public"."enum_assignee_relation";
  DROP TYPE "public"."enum_quorum";
  DROP TYPE "public"."enum_document_type";
  DROP TYPE "public"."enum_workflow_state";`)
}
