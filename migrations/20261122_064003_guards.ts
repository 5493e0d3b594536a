import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What the schema generator cannot say: append-only history, guarded columns, RESTRICT, partial and covering indexes. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create extension if not exists pg_trgm;

    create function sauro_refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'SAURO_APPEND_ONLY: % of % is not allowed', tg_op, tg_table_name using errcode = 'raise_exception';
    end $$;

    create trigger approval_events_append_only before update or delete on approval_events
      for each row execute function sauro_refuse_change();
    create trigger approval_events_no_truncate before truncate on approval_events
      for each statement execute function sauro_refuse_change();
    create trigger audit_events_append_only before update or delete on audit_events
      for each row execute function sauro_refuse_change();
    create trigger audit_events_no_truncate before truncate on audit_events
      for each statement execute function sauro_refuse_change();
    create trigger workflow_versions_immutable before update or delete on workflow_versions
      for each row execute function sauro_refuse_change();

    create function sauro_guard_report() returns trigger language plpgsql as $$
    begin
      if coalesce(current_setting('sauro.engine', true), 'off') = 'on' then return new; end if;
      if (old.state, old.step, old.reached_province, old.document_number, old.issued_date, old.signer, old.is_current, old.version,
          old.plan_id, old.organisation_id, old.period_key, old.level)
        is distinct from (new.state, new.step, new.reached_province, new.document_number, new.issued_date, new.signer, new.is_current,
          new.version, new.plan_id, new.organisation_id, new.period_key, new.level) then
        raise exception 'SAURO_GUARDED: the state of a report is written by the approval ladder alone' using errcode = 'raise_exception';
      end if;
      if old.state not in ('draft', 'returned')
        and (old.revision, old.narrative_results, old.narrative_difficulties, old.narrative_proposals, old.narrative_next_steps, old.nothing_to_report)
        is distinct from (new.revision, new.narrative_results, new.narrative_difficulties, new.narrative_proposals, new.narrative_next_steps, new.nothing_to_report) then
        raise exception 'SAURO_GUARDED: a report that has been submitted does not change' using errcode = 'raise_exception';
      end if;
      return new;
    end $$;
    create trigger reports_guarded before update on reports for each row execute function sauro_guard_report();

    create function sauro_guard_row() returns trigger language plpgsql as $$
    declare
      row_report uuid := case when tg_op = 'DELETE' then old.report else new.report end;
    begin
      if not exists (select 1 from reports r where r.id = row_report and r.state in ('draft', 'returned')) then
        raise exception 'SAURO_GUARDED: a report that has been submitted does not change' using errcode = 'raise_exception';
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$;
    create trigger report_values_guarded before insert or update or delete on report_values
      for each row execute function sauro_guard_row();
    create trigger task_updates_guarded before insert or update or delete on task_updates
      for each row execute function sauro_guard_row();

    create unique index reports_current_idx on reports (plan_id, organisation_id, period_key) where is_current;
    create index reports_family_idx on reports (plan_id, period_key, level);
    create index official_values_rollup_idx on official_values (indicator, period) include (commune, province, value, report);
    create index organisations_search_idx on organisations using gin (search_key gin_trgm_ops);
    create unique index workflows_preset_once_idx on workflows (preset) where preset is not null;
    create unique index appointments_once_idx on appointments (person_id, position_id, "from");
    alter table responsibilities add constraint responsibilities_one_row check ((indicator_id is null) <> (task_id is null));

    -- What a row refers to is not removed from under it: relations that Payload makes SET NULL are RESTRICT here.
    do $$
    declare
      fk record;
    begin
      for fk in select c.conname, c.conrelid::regclass as tbl, pg_get_constraintdef(c.oid) as def from pg_constraint c
        where c.contype = 'f' and c.confdeltype = 'n' and c.connamespace = 'public'::regnamespace
      loop
        execute format('alter table %s drop constraint %I', fk.tbl, fk.conname);
        execute format('alter table %s add constraint %I %s', fk.tbl, fk.conname, replace(fk.def, 'ON DELETE SET NULL', 'ON DELETE RESTRICT'));
      end loop;
    end $$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    do $$
    declare
      fk record;
    begin
      for fk in select c.conname, c.conrelid::regclass as tbl, pg_get_constraintdef(c.oid) as def from pg_constraint c
        where c.contype = 'f' and c.confdeltype = 'r' and c.connamespace = 'public'::regnamespace and c.conname <> 'approval_instances_version_fk'
      loop
        execute format('alter table %s drop constraint %I', fk.tbl, fk.conname);
        execute format('alter table %s add constraint %I %s', fk.tbl, fk.conname, replace(fk.def, 'ON DELETE RESTRICT', 'ON DELETE SET NULL'));
      end loop;
    end $$;
    alter table responsibilities drop constraint responsibilities_one_row;
    drop index appointments_once_idx, workflows_preset_once_idx, organisations_search_idx, official_values_rollup_idx, reports_family_idx, reports_current_idx;
    drop trigger task_updates_guarded on task_updates;
    drop trigger report_values_guarded on report_values;
    drop function sauro_guard_row();
    drop trigger reports_guarded on reports;
    drop function sauro_guard_report();
    drop trigger workflow_versions_immutable on workflow_versions;
    drop trigger audit_events_no_truncate on audit_events;
    drop trigger audit_events_append_only on audit_events;
    drop trigger approval_events_no_truncate on approval_events;
    drop trigger approval_events_append_only on approval_events;
    drop function sauro_refuse_change();
  `)
}
