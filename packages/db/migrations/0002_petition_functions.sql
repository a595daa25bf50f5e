-- What files and moves a petition. Each function sets the tenant that the caller was authenticated
-- for, given apart from the row's data, and binds it in every arm; all names are of this schema, for
-- these run with the owner's rights. plpgsql, since PostgreSQL 15 plans `language sql` at every call.
-- Those that only these call fix no search path of their own: setting it costs more than their work.

create function event_digest(previous bytea, event petition_events) returns bytea
language plpgsql stable as $$
begin
  -- No field can hold a line break: ids, names of closed sets, numbers, and jsonb in its text form.
  return sha256(
    previous || convert_to(
      event.tenant_id::text
        || e'\n' || event.petition_id::text
        || e'\n' || event.seq::text
        || e'\n' || event.id::text
        || e'\n' || event.kind
        || e'\n' || (extract(epoch from event.at) * 1000000)::bigint::text
        || e'\n' || event.actor_role
        || e'\n' || coalesce(event.actor_id::text, '')
        || e'\n' || coalesce(event.from_state, '')
        || e'\n' || coalesce(event.to_state, '')
        || e'\n' || event.data::text
        || e'\n' || coalesce(event.text_id::text, '')
        || e'\n' || coalesce(encode(event.text_digest, 'hex'), '')
        || e'\n' || coalesce(event.note_id::text, '')
        || e'\n' || coalesce(encode(event.note_digest, 'hex'), ''),
      'UTF8'
    )
  );
end $$;
--> statement-breakpoint
create function text_digest(texts jsonb, wanted text) returns bytea
language plpgsql immutable as $$
declare
  one jsonb;
begin
  for one in select value from jsonb_array_elements(texts) loop
    if one ->> 'id' = wanted then
      return sha256(decode(one ->> 'salt', 'base64') || convert_to(one ->> 'body', 'UTF8'));
    end if;
  end loop;
  return null;
end $$;
--> statement-breakpoint
create function claim_uploads(p_tenant uuid, p_petition uuid, p_credential text, p_uploads jsonb)
returns void
language plpgsql as $$
declare
  claimed integer;
begin
  insert into public.upload_claims (tenant_id, upload_id, petition_id, position)
  select p_tenant, u.id, p_petition, wanted.ordinality
  from jsonb_array_elements_text(p_uploads) with ordinality as wanted (id, ordinality)
  join public.uploads u
    on u.tenant_id = p_tenant and u.id = wanted.id::uuid and u.credential = p_credential;
  get diagnostics claimed = row_count;
  if claimed < jsonb_array_length(p_uploads) then
    -- An unknown picture and one that is taken look alike.
    raise unique_violation using constraint = 'upload_claims_pk', message = 'upload unknown';
  end if;
end $$;
--> statement-breakpoint
create function start_clocks(p_tenant uuid, p_petition uuid, p_clocks jsonb) returns void
language plpgsql as $$
begin
  insert into public.clocks (
    tenant_id, id, petition_id, assignment_id, kind, length, unit, citation, closing_hour,
    started_at, first_due_at, due_at, provisional, extension, pauses
  )
  select
    p_tenant, (c ->> 'id')::uuid, p_petition, (c ->> 'assignmentId')::uuid, c ->> 'kind',
    (c ->> 'length')::integer, c ->> 'unit', c ->> 'citation', c ->> 'closingHour',
    (c ->> 'startedAt')::timestamptz, (c ->> 'firstDueAt')::timestamptz,
    (c ->> 'dueAt')::timestamptz, (c ->> 'provisional')::boolean,
    coalesce((c ->> 'extension')::integer, 0), coalesce(nullif(c -> 'pauses', 'null'), '[]')
  from jsonb_array_elements(p_clocks) c;
end $$;
--> statement-breakpoint
create function put_messages(p_tenant uuid, p_subject uuid, p_at timestamptz, p_messages jsonb)
returns void
language plpgsql as $$
begin
  insert into public.outbox (tenant_id, id, topic, subject_id, payload, created_at)
  select
    p_tenant, (m ->> 'id')::uuid, m ->> 'topic', p_subject, coalesce(m -> 'payload', '{}'), p_at
  from jsonb_array_elements(p_messages) m;
end $$;
--> statement-breakpoint
create function submit_petition(p_tenant uuid, p jsonb)
returns table (outcome text, status smallint, answer bytea, body_hash bytea)
language plpgsql security definer
set search_path = pg_catalog, public
set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  petition uuid := (p ->> 'id')::uuid;
  received timestamptz := (p ->> 'receivedAt')::timestamptz;
  record jsonb := nullif(p -> 'idempotency', 'null');
  contact jsonb := nullif(p -> 'contact', 'null');
  event public.petition_events;
begin
  perform set_config('lianxin.tenant', p_tenant::text, true);

  if record is not null then
    insert into public.idempotency_records
      (tenant_id, credential, key_hash, body_hash, status, answer, created_at)
    values (
      p_tenant, record ->> 'credential', decode(record ->> 'keyHash', 'base64'),
      decode(record ->> 'bodyHash', 'base64'), (record ->> 'status')::smallint,
      decode(record ->> 'answer', 'base64'), received
    )
    on conflict do nothing;
    if not found then
      return query
        select 'replayed', r.status, r.answer, r.body_hash
        from public.idempotency_records r
        where r.tenant_id = p_tenant
          and r.credential = record ->> 'credential'
          and r.key_hash = decode(record ->> 'keyHash', 'base64');
      return;
    end if;
  end if;

  insert into public.texts (tenant_id, id, body, salt)
  select p_tenant, (t ->> 'id')::uuid, t ->> 'body', decode(t ->> 'salt', 'base64')
  from jsonb_array_elements(p -> 'texts') t;

  event.tenant_id := p_tenant;
  event.petition_id := petition;
  event.seq := 1;
  event.id := (p #>> '{event,id}')::uuid;
  event.kind := 'submitted';
  event.at := received;
  event.actor_role := p #>> '{event,actorRole}';
  event.actor_id := (p #>> '{event,actorId}')::uuid;
  event.to_state := 'submitted';
  event.data := '{}';
  -- The resident's own words: covered by the chain, shown to nobody by the event.
  event.note_id := (p ->> 'contentTextId')::uuid;
  event.note_digest := public.text_digest(p -> 'texts', p ->> 'contentTextId');
  event.digest := public.event_digest('', event);

  insert into public.petitions (
    tenant_id, id, state, step, state_since, event_count, event_head, category_id, station_id,
    deputy_id, rule_version, notice_version, channel, credential, anonymous, notify, on_behalf,
    under14, received_at, title_text_id, content_text_id, address_text_id, lat, lng,
    grade_proposal, holder_kind, holder_id, holder_since, due_at
  ) values (
    p_tenant, petition, 'submitted', 'collect', received, 1, event.digest, p ->> 'categoryId',
    (p ->> 'stationId')::uuid, (p ->> 'deputyId')::uuid, (p ->> 'ruleVersion')::integer,
    p ->> 'noticeVersion', p ->> 'channel', p ->> 'credential', (p ->> 'anonymous')::boolean,
    p ->> 'notify', coalesce((p ->> 'onBehalf')::boolean, false),
    coalesce((p ->> 'under14')::boolean, false), received, (p ->> 'titleTextId')::uuid,
    (p ->> 'contentTextId')::uuid, (p ->> 'addressTextId')::uuid, (p ->> 'lat')::float8,
    (p ->> 'lng')::float8, nullif(p -> 'gradeProposal', 'null'), 'station',
    (p ->> 'stationId')::uuid, received, (p #>> '{clock,dueAt}')::timestamptz
  );
  insert into public.petition_events values (event.*);
  insert into public.codes (tenant_id, hash, petition_id, access, created_at)
  values (p_tenant, decode(p ->> 'codeHash', 'base64'), petition, 'owner', received);
  perform public.start_clocks(p_tenant, petition, jsonb_build_array(p -> 'clock'));

  if contact is not null then
    insert into public.contacts (
      tenant_id, petition_id, name, phone, phone_hash, on_behalf_of_name, guardian_name,
      guardian_phone
    ) values (
      p_tenant, petition, decode(contact ->> 'name', 'base64'),
      decode(contact ->> 'phone', 'base64'), decode(contact ->> 'phoneHash', 'base64'),
      decode(contact ->> 'onBehalfOfName', 'base64'),
      decode(contact ->> 'guardianName', 'base64'), decode(contact ->> 'guardianPhone', 'base64')
    );
  end if;
  if jsonb_array_length(p -> 'uploads') > 0 then
    perform public.claim_uploads(p_tenant, petition, p ->> 'credential', p -> 'uploads');
  end if;
  if jsonb_array_length(p -> 'messages') > 0 then
    perform public.put_messages(p_tenant, petition, received, p -> 'messages');
  end if;
  return query select 'filed', null::smallint, null::bytea, null::bytea;
end $$;
--> statement-breakpoint
create function transition_petition(p_tenant uuid, p jsonb)
returns table (outcome text, version integer, state text)
language plpgsql security definer set search_path = pg_catalog, public as $$
#variable_conflict use_column
declare
  petition uuid := (p ->> 'id')::uuid;
  e jsonb := p -> 'event';
  at timestamptz := (e ->> 'at')::timestamptz;
  target jsonb := nullif(p -> 'to', 'null');
  s jsonb := coalesce(nullif(p -> 'set', 'null'), '{}');
  texts jsonb := coalesce(nullif(p -> 'texts', 'null'), '[]');
  timers jsonb := coalesce(nullif(p -> 'clocks', 'null'), '{}');
  claims jsonb := coalesce(nullif(p -> 'uploads', 'null'), '[]');
  messages jsonb := coalesce(nullif(p -> 'messages', 'null'), '[]');
  event public.petition_events;
  moved record;
begin
  perform set_config('lianxin.tenant', p_tenant::text, true);

  event.tenant_id := p_tenant;
  event.petition_id := petition;
  event.id := (e ->> 'id')::uuid;
  event.kind := e ->> 'kind';
  event.at := at;
  event.actor_role := e ->> 'actorRole';
  event.actor_id := (e ->> 'actorId')::uuid;
  if target is not null then
    event.from_state := p ->> 'from';
    event.to_state := target ->> 'state';
  end if;
  event.data := coalesce(nullif(e -> 'data', 'null'), '{}');
  event.text_id := (e ->> 'textId')::uuid;
  event.text_digest := public.text_digest(texts, e ->> 'textId');
  event.note_id := (e ->> 'noteId')::uuid;
  event.note_digest := public.text_digest(texts, e ->> 'noteId');

  -- The row and its event in one statement; the digest is reckoned from the row as it is locked.
  with row as (
    update public.petitions r set
      version = r.version + case
        when target is not null or coalesce((p ->> 'raisesVersion')::boolean, false) then 1 else 0
      end,
      state = coalesce(target ->> 'state', r.state),
      step = coalesce(target ->> 'step', r.step),
      came_from = case when target is null then r.came_from else target ->> 'cameFrom' end,
      state_since = case when target is null then r.state_since else at end,
      event_count = r.event_count + 1,
      event_head = public.event_digest(
        r.event_head,
        row(
          event.tenant_id, event.petition_id, r.event_count + 1, event.id, event.kind, event.at,
          event.actor_role, event.actor_id, event.from_state, event.to_state, event.data,
          event.text_id, event.text_digest, event.note_id, event.note_digest, null
        )::public.petition_events
      ),
      grade = case when s ? 'grade' then s ->> 'grade' else r.grade end,
      matter_text_id = case when s ? 'matterTextId'
        then (s ->> 'matterTextId')::uuid else r.matter_text_id end,
      public_title_text_id = case when s ? 'publicTitleTextId'
        then (s ->> 'publicTitleTextId')::uuid else r.public_title_text_id end,
      public_place = case when s ? 'publicPlace' then s ->> 'publicPlace' else r.public_place end,
      public_words = case when jsonb_typeof(s -> 'publicWords') = 'array'
        then array_to_tsvector(array(select jsonb_array_elements_text(s -> 'publicWords')))
        else r.public_words end,
      holder_kind = case when s ? 'holderKind' then s ->> 'holderKind' else r.holder_kind end,
      holder_id = case when s ? 'holderId' then (s ->> 'holderId')::uuid else r.holder_id end,
      holder_since = case when s ? 'holderSince'
        then (s ->> 'holderSince')::timestamptz else r.holder_since end,
      due_at = case when s ? 'dueAt' then (s ->> 'dueAt')::timestamptz else r.due_at end,
      question_text_id = case when s ? 'questionTextId'
        then (s ->> 'questionTextId')::uuid else r.question_text_id end,
      decline_proposed = case when s ? 'declineProposed'
        then s ->> 'declineProposed' else r.decline_proposed end,
      decline_reason = case when s ? 'declineReason'
        then s ->> 'declineReason' else r.decline_reason end,
      decline_text_id = case when s ? 'declineTextId'
        then (s ->> 'declineTextId')::uuid else r.decline_text_id end,
      objection_text_id = case when s ? 'objectionTextId'
        then (s ->> 'objectionTextId')::uuid else r.objection_text_id end,
      objected_at = case when s ? 'objectedAt'
        then (s ->> 'objectedAt')::timestamptz else r.objected_at end,
      objection_decided_at = case when s ? 'objectionDecidedAt'
        then (s ->> 'objectionDecidedAt')::timestamptz else r.objection_decided_at end,
      reply_text_id = case when s ? 'replyTextId'
        then (s ->> 'replyTextId')::uuid else r.reply_text_id end,
      replied_at = case when s ? 'repliedAt'
        then (s ->> 'repliedAt')::timestamptz else r.replied_at end,
      rating = case when s ? 'rating' then s ->> 'rating' else r.rating end,
      dissatisfactions = case when s ? 'dissatisfactions'
        then (s ->> 'dissatisfactions')::integer else r.dissatisfactions end,
      after_closed = case when s ? 'afterClosed'
        then (s ->> 'afterClosed')::boolean else r.after_closed end,
      closed_at = case when s ? 'closedAt'
        then (s ->> 'closedAt')::timestamptz else r.closed_at end,
      merged_into = case when s ? 'mergedInto'
        then (s ->> 'mergedInto')::uuid else r.merged_into end,
      followers = case when s ? 'followers'
        then (s ->> 'followers')::integer else r.followers end
    where r.tenant_id = p_tenant
      and r.id = petition
      and r.state = p ->> 'from'
      and (p ->> 'version' is null or r.version = (p ->> 'version')::integer)
    returning r.version, r.state, r.step, r.event_count, r.event_head
  ), logged as (
    insert into public.petition_events
    select
      event.tenant_id, event.petition_id, row.event_count, event.id, event.kind, event.at,
      event.actor_role, event.actor_id, event.from_state, event.to_state, event.data,
      event.text_id, event.text_digest, event.note_id, event.note_digest, row.event_head
    from row
  )
  select * into moved from row;

  if not found then
    return query
      select 'stale', r.version, r.state
      from public.petitions r
      where r.tenant_id = p_tenant and r.id = petition;
    if not found then
      return query select 'missing', null::integer, null::text;
    end if;
    return;
  end if;

  insert into public.texts (tenant_id, id, body, salt)
  select p_tenant, (t ->> 'id')::uuid, t ->> 'body', decode(t ->> 'salt', 'base64')
  from jsonb_array_elements(texts) t;

  if (timers ->> 'endRunning')::boolean then
    update public.clocks c set ended_at = at
    where c.tenant_id = p_tenant and c.petition_id = petition
      and c.ended_at is null and c.assignment_id is null;
  end if;
  if (timers ->> 'endAssignments')::boolean then
    update public.clocks c set ended_at = at
    where c.tenant_id = p_tenant and c.petition_id = petition
      and c.ended_at is null and c.assignment_id is not null;
  end if;
  if jsonb_typeof(timers -> 'change') = 'array' then
    update public.clocks c set
      due_at = coalesce((new ->> 'dueAt')::timestamptz, c.due_at),
      provisional = coalesce((new ->> 'provisional')::boolean, c.provisional),
      extension = coalesce((new ->> 'extension')::integer, c.extension),
      pauses = coalesce(nullif(new -> 'pauses', 'null'), c.pauses),
      ended_at = coalesce((new ->> 'endedAt')::timestamptz, c.ended_at)
    from jsonb_array_elements(timers -> 'change') new
    where c.tenant_id = p_tenant and c.petition_id = petition and c.id = (new ->> 'id')::uuid;
  end if;
  if jsonb_typeof(timers -> 'start') = 'array' then
    perform public.start_clocks(p_tenant, petition, timers -> 'start');
  end if;
  if jsonb_array_length(claims) > 0 then
    perform public.claim_uploads(p_tenant, petition, p ->> 'credential', claims);
  end if;
  if jsonb_array_length(messages) > 0 then
    perform public.put_messages(p_tenant, petition, at, messages);
  end if;
  perform pg_notify('lianxin_petitions', jsonb_build_object(
    'tenantId', p_tenant, 'petitionId', petition, 'eventId', event.id,
    'step', moved.step, 'state', moved.state, 'at', e ->> 'at'
  )::text);
  return query select 'done', moved.version, moved.state;
end $$;
