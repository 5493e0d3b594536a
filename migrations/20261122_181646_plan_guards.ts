import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * What the schema generator cannot say: while a plan is in review neither it nor a row of it changes, its state is its
 * ladder's where it has one, every change of what it says raises its revision; and whoever decides a step may correct a
 * submitted report as far as the step was published to.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create trigger plan_snapshots_append_only before update or delete on plan_snapshots
      for each row execute function sauro_refuse_change();

    create function sauro_guard_plan() returns trigger language plpgsql as $$
    declare
      aside text[] := array['label', 'updated_at', 'revision', 'state'];
      says_other boolean := to_jsonb(new) - aside is distinct from to_jsonb(old) - aside;
      moves boolean := new.state is distinct from old.state;
    begin
      if coalesce(current_setting('sauro.engine', true), 'off') = 'on' then return new; end if;
      if old.state::text = 'in_review' and (says_other or moves) then
        raise exception 'SAURO_GUARDED: a plan in review does not change' using errcode = 'raise_exception';
      end if;
      if moves and (new.state::text = 'in_review'
        or (old.plan_ladder_id is not null and 'draft' in (old.state::text, new.state::text))) then
        raise exception 'SAURO_GUARDED: the state of a plan with a ladder is written by its ladder alone' using errcode = 'raise_exception';
      end if;
      if new.plan_ladder_id is distinct from old.plan_ladder_id
        and exists (select 1 from approval_instances n where n.plan = old.id) then
        raise exception 'SAURO_GUARDED: a plan keeps the ladder it was sent on' using errcode = 'raise_exception';
      end if;
      -- A form writes back the number it has read; rows of the plan raise it by one.
      new.revision := coalesce(old.revision, 0)
        + case when says_other or moves or new.revision = coalesce(old.revision, 0) + 1 then 1 else 0 end;
      return new;
    end $$;
    create trigger plans_guarded before update on plans for each row execute function sauro_guard_plan();

    create function sauro_plan_changes(changed uuid[]) returns void language plpgsql as $$
    begin
      if changed is null then return; end if;
      if exists (select 1 from plans where id = any(changed) and state::text = 'in_review') then
        raise exception 'SAURO_GUARDED: a plan in review does not change' using errcode = 'raise_exception';
      end if;
      update plans set revision = coalesce(revision, 0) + 1 where id = any(changed);
    end $$;

    -- Titles are made of what a row says; they say nothing themselves.
    create function sauro_guard_plan_rows() returns trigger language plpgsql as $$
    declare
      aside text[] := array['label', 'updated_at'];
      changed uuid[];
    begin
      if tg_op = 'INSERT' then
        select array_agg(distinct plan_id) into changed from added;
      elsif tg_op = 'DELETE' then
        select array_agg(distinct plan_id) into changed from removed;
      else
        select array_agg(distinct p.id) into changed from added a join removed r using (id)
          cross join lateral unnest(array[a.plan_id, r.plan_id]) p(id)
          where to_jsonb(a) - aside is distinct from to_jsonb(r) - aside;
      end if;
      perform sauro_plan_changes(changed);
      return null;
    end $$;

    -- Lists that Payload keeps beside a row: table of the row, its plan's column, and the column that names the row.
    create function sauro_guard_plan_lists() returns trigger language plpgsql as $$
    declare
      changed uuid[];
    begin
      execute format('select array_agg(distinct p.%I) from %I p where p.id in (select %I from %I)',
        tg_argv[1], tg_argv[0], tg_argv[2], case when tg_op = 'DELETE' then 'removed' else 'added' end) into changed;
      perform sauro_plan_changes(changed);
      return null;
    end $$;

    do $$
    declare
      name text;
      list text[];
    begin
      foreach name in array array['sections', 'indicators', 'targets', 'tasks', 'responsibilities', 'budget_items', 'reporting_rules', 'extra_fields', 'amendments']
      loop
        execute format('create trigger %I after insert on %I referencing new table as added for each statement execute function sauro_guard_plan_rows()', name || '_of_plan_added', name);
        execute format('create trigger %I after update on %I referencing new table as added old table as removed for each statement execute function sauro_guard_plan_rows()', name || '_of_plan_changed', name);
        execute format('create trigger %I after delete on %I referencing old table as removed for each statement execute function sauro_guard_plan_rows()', name || '_of_plan_removed', name);
      end loop;
      foreach list slice 1 in array array[['plans_legal_basis', 'plans', 'id', '_parent_id'], ['plans_clears', 'plans', 'id', 'parent_id'],
        ['tasks_milestones', 'tasks', 'plan_id', '_parent_id'], ['tasks_texts', 'tasks', 'plan_id', 'parent_id'], ['tasks_rels', 'tasks', 'plan_id', 'parent_id'],
        ['indicators_texts', 'indicators', 'plan_id', 'parent_id'], ['budget_items_texts', 'budget_items', 'plan_id', 'parent_id'],
        ['extra_fields_texts', 'extra_fields', 'plan_id', 'parent_id']]
      loop
        execute format('create trigger %I after insert on %I referencing new table as added for each statement execute function sauro_guard_plan_lists(%L, %L, %L)', list[1] || '_added', list[1], list[2], list[3], list[4]);
        execute format('create trigger %I after update on %I referencing new table as added for each statement execute function sauro_guard_plan_lists(%L, %L, %L)', list[1] || '_changed', list[1], list[2], list[3], list[4]);
        execute format('create trigger %I after delete on %I referencing old table as removed for each statement execute function sauro_guard_plan_lists(%L, %L, %L)', list[1] || '_removed', list[1], list[2], list[3], list[4]);
      end loop;
    end $$;

    -- What the deciders of the open step may correct, while the service that tells the ladder of it is at work.
    create function sauro_correctable(asked uuid, part text) returns boolean language sql stable as $$
      select coalesce(current_setting('sauro.correction', true), '') = asked::text
        and exists (select 1 from approval_instances n join workflow_versions w on w.id = n.workflow_version
          cross join lateral jsonb_array_elements(w.definition->'steps') s
          where n.report = asked and n.state->>'status' = 'running' and s->>'key' = n.state->>'step'
            and s->'edit'->>'what' in ('entries', part))
    $$;

    create or replace function sauro_guard_report() returns trigger language plpgsql as $$
    begin
      if coalesce(current_setting('sauro.engine', true), 'off') = 'on' then return new; end if;
      if (old.state, old.step, old.reached_province, old.document_number, old.issued_date, old.signer, old.is_current, old.version,
          old.plan_id, old.organisation_id, old.period_key, old.level)
        is distinct from (new.state, new.step, new.reached_province, new.document_number, new.issued_date, new.signer, new.is_current,
          new.version, new.plan_id, new.organisation_id, new.period_key, new.level) then
        raise exception 'SAURO_GUARDED: the state of a report is written by the approval ladder alone' using errcode = 'raise_exception';
      end if;
      if old.state not in ('draft', 'returned')
        and (old.revision, old.narrative_results, old.narrative_difficulties, old.narrative_proposals, old.narrative_next_steps)
        is distinct from (new.revision, new.narrative_results, new.narrative_difficulties, new.narrative_proposals, new.narrative_next_steps)
        and not sauro_correctable(old.id, 'narrative') then
        raise exception 'SAURO_GUARDED: a report that has been submitted does not change' using errcode = 'raise_exception';
      end if;
      if old.state not in ('draft', 'returned') and old.nothing_to_report is distinct from new.nothing_to_report
        and not sauro_correctable(old.id, 'entries') then
        raise exception 'SAURO_GUARDED: a report that has been submitted does not change' using errcode = 'raise_exception';
      end if;
      return new;
    end $$;

    create or replace function sauro_guard_row() returns trigger language plpgsql as $$
    declare
      row_report uuid := case when tg_op = 'DELETE' then old.report else new.report end;
    begin
      if not exists (select 1 from reports r where r.id = row_report and r.state in ('draft', 'returned'))
        and (tg_op = 'DELETE' or not sauro_correctable(row_report, 'entries')) then
        raise exception 'SAURO_GUARDED: a report that has been submitted does not change' using errcode = 'raise_exception';
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$;

    -- A ladder that a plan names is not removed from under it.
    alter table plans drop constraint plans_plan_ladder_id_workflows_id_fk;
    alter table plans add constraint plans_plan_ladder_id_workflows_id_fk foreign key (plan_ladder_id) references workflows(id) on delete restrict;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table plans drop constraint plans_plan_ladder_id_workflows_id_fk;
    alter table plans add constraint plans_plan_ladder_id_workflows_id_fk foreign key (plan_ladder_id) references workflows(id) on delete set null;

    create or replace function sauro_guard_row() returns trigger language plpgsql as $$
    declare
      row_report uuid := case when tg_op = 'DELETE' then old.report else new.report end;
    begin
      if not exists (select 1 from reports r where r.id = row_report and r.state in ('draft', 'returned')) then
        raise exception 'SAURO_GUARDED: a report that has been submitted does not change' using errcode = 'raise_exception';
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$;
    create or replace function sauro_guard_report() returns trigger language plpgsql as $$
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
    drop function sauro_correctable(uuid, text);
    drop function sauro_guard_plan_lists() cascade;
    drop function sauro_guard_plan_rows() cascade;
    drop function sauro_plan_changes(uuid[]);
    drop function sauro_guard_plan() cascade;
    drop trigger plan_snapshots_append_only on plan_snapshots;
  `)
}
