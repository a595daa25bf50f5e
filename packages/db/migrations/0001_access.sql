-- Row-level security on every table with a tenant, and what each role may do.
-- drizzle-kit knows neither FORCE nor grants, so this file is written by hand.

do $$
declare
  tenant_table text;
begin
  for tenant_table in
    select c.relname
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace
      and c.relkind = 'r'
      and c.relname <> 'station_directory'
  loop
    execute format('alter table public.%I enable row level security', tenant_table);
    execute format('alter table public.%I force row level security', tenant_table);
    execute format(
      'create policy tenant on public.%I '
      'using (tenant_id = nullif(current_setting(''lianxin.tenant'', true), '''')::uuid) '
      'with check (tenant_id = nullif(current_setting(''lianxin.tenant'', true), '''')::uuid)',
      tenant_table
    );
  end loop;
end $$;
--> statement-breakpoint
-- Before a login chose a tenant, it may see which ones it belongs to.
create policy own_login on memberships for select
  using (user_id = nullif(current_setting('lianxin.user', true), ''));
--> statement-breakpoint
create policy relay_reads on outbox for select to lianxin_relay using (true);
--> statement-breakpoint
create policy relay_marks on outbox for update to lianxin_relay using (true) with check (true);
--> statement-breakpoint
create policy relay_delivers on inbox to lianxin_relay using (true) with check (true);
--> statement-breakpoint
revoke all on all tables in schema public from public;
--> statement-breakpoint
grant select on all tables in schema public to lianxin_app;
--> statement-breakpoint
grant insert, update on tenants, regions, holidays, calendar_years to lianxin_app;
--> statement-breakpoint
grant insert, update, delete on
  settings, categories, notices, stations, station_directory, departments, deputies,
  station_deputies, memberships, site_keys, attempts, verifications
  to lianxin_app;
--> statement-breakpoint
grant insert on rule_profiles, outbox to lianxin_app;
--> statement-breakpoint
grant insert, delete on uploads, idempotency_records to lianxin_app;
--> statement-breakpoint
grant insert, update on texts, codes to lianxin_app;
--> statement-breakpoint
-- Their petition is there because 0002 alone inserts them; a foreign key would look it up every time.
grant update on contacts, clocks to lianxin_app;
--> statement-breakpoint
-- No right to write `version`, `state`, `step`, `came_from`, `state_since`, the chain or the tenant:
-- the functions of 0002 alone do, each together with its event.
grant update (
  grade, grade_proposal, matter_text_id, public_title_text_id, public_place, public_words,
  holder_kind, holder_id, holder_since, due_at, title_text_id, address_text_id, lat, lng, notify,
  followers
) on petitions to lianxin_app;
--> statement-breakpoint
grant update (due_at, report_text_id, reason_text_id) on assignments to lianxin_app;
--> statement-breakpoint
grant select, update (done_at, tries, next_try_at) on outbox to lianxin_relay;
--> statement-breakpoint
grant select, insert, update (applied_at) on inbox to lianxin_relay;
--> statement-breakpoint
grant usage on schema auth to lianxin_auth;
--> statement-breakpoint
grant select, insert, update, delete on all tables in schema auth to lianxin_auth;
