import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * Of a report, whatever is not its content is written by the ladder alone: state and issue as before, and now also the
 * period, the day it is due, the place it lies in and the version it replaces. A column that comes later is guarded
 * from its first day.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create or replace function sauro_guard_report() returns trigger language plpgsql as $$
    declare
      content text[] := array['revision', 'narrative_results', 'narrative_difficulties', 'narrative_proposals', 'narrative_next_steps',
        'nothing_to_report', 'updated_at'];
    begin
      if coalesce(current_setting('sauro.engine', true), 'off') = 'on' then return new; end if;
      if to_jsonb(old) - content is distinct from to_jsonb(new) - content then
        raise exception 'SAURO_GUARDED: the state and place of a report are written by the approval ladder alone' using errcode = 'raise_exception';
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
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
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
  `)
}
