-- Run before every migration by the login that `DATABASE_URL` names; all of it may be there already.
do $$
declare
  wanted text;
begin
  foreach wanted in array
    array['lianxin_owner', 'lianxin_app', 'lianxin_auth', 'lianxin_jobs', 'lianxin_relay']
  loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin nosuperuser nobypassrls', wanted);
      exception when duplicate_object or unique_violation then
        -- Another database of the same cluster was migrated at the same moment.
        null;
      end;
    end if;
    -- From 16 on a role may be a member without being allowed to SET ROLE.
    if not pg_has_role(
      current_user,
      wanted,
      case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end
    ) then
      execute format('grant %I to %I', wanted, current_user);
    end if;
  end loop;
  execute format('grant create on database %I to lianxin_owner', current_database());
  execute format('revoke temporary on database %I from public', current_database());
end $$;

grant usage, create on schema public to lianxin_owner;
grant usage on schema public to lianxin_app, lianxin_relay;

-- pg-boss makes tables of its own while it runs, so its role owns its schema.
create schema if not exists jobs authorization lianxin_jobs;
