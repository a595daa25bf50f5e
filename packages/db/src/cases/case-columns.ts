import { clockJson } from '../clocks/index.ts';

const body = (column: string) =>
  `(select t.body from texts t where t.tenant_id = $1 and t.id = p.${column})`;

/** Columns of a case in a list; `p` is the petition and `$1` the tenant. */
export const summaryColumns = `
  p.id, p.version, p.state, p.step, p.grade, p.category_id, k.name as category_name,
  p.station_id, s.name as station_name, p.deputy_id,
  ${body('public_title_text_id')} as public_title, p.received_at, p.holder_kind,
  case p.holder_kind
    when 'station' then s.name
    when 'department' then (
      select d.name from departments d where d.tenant_id = $1 and d.id = p.holder_id
    )
    when 'deputy' then (
      select d.name from deputies d where d.tenant_id = $1 and d.id = p.holder_id
    )
  end as holder_name,
  p.holder_since, p.due_at,
  (
    select ${clockJson} from clocks c
    where c.tenant_id = $1 and c.petition_id = p.id
      and c.ended_at is null and c.assignment_id is null
  ) as clock`;

export const caseJoins = `
  join stations s on s.tenant_id = $1 and s.id = p.station_id
  join categories k on k.tenant_id = $1 and k.id = p.category_id`;

/** What a single case shows besides. */
export const caseColumns = `
  s.phone as station_phone, p.came_from, p.state_since, p.rule_version, p.grade_proposal,
  ${body('title_text_id')} as title, ${body('content_text_id')} as content,
  ${body('address_text_id')} as address, ${body('matter_text_id')} as matter,
  ${body('decline_text_id')} as decline_text, p.decline_proposed, p.decline_reason,
  ${body('objection_text_id')} as objection, p.objected_at, p.objection_decided_at,
  p.rating, p.dissatisfactions, p.after_closed, p.followers,
  coalesce((
    select jsonb_agg(u.upload_id order by u.position) from upload_claims u
    where u.tenant_id = $1 and u.petition_id = p.id
  ), '[]') as uploads,
  n.name as contact_name, n.phone as contact_phone, n.on_behalf_of_name, n.guardian_name,
  n.guardian_phone,
  (
    select ${clockJson} from clocks c
    where c.tenant_id = $1 and c.petition_id = p.id and c.assignment_id is null
      and p.state = 'needs_info' and c.ended_at = p.state_since
      and c.pauses -> -1 -> 'to' = 'null'
    order by c.started_at desc limit 1
  ) as aside_clock,
  coalesce((
    select jsonb_agg(
      jsonb_build_object(
        'id', a.id, 'version', a.version, 'petitionId', a.petition_id,
        'departmentId', a.department_id, 'departmentName', d.name, 'lead', a.lead,
        'state', a.state, 'cameFrom', a.came_from, 'assignedAt', a.assigned_at,
        'takenAt', a.taken_at,
        'report', (
          select t.body from texts t where t.tenant_id = $1 and t.id = a.report_text_id
        ),
        'clocks', coalesce((
          select jsonb_agg(${clockJson} order by c.due_at) from clocks c
          where c.tenant_id = $1 and c.petition_id = p.id and c.assignment_id = a.id
            and c.ended_at is null
        ), '[]')
      )
      order by a.assigned_at desc, a.lead desc, a.id
    )
    from assignments a
    join departments d on d.tenant_id = $1 and d.id = a.department_id
    where a.tenant_id = $1 and a.petition_id = p.id
  ), '[]') as assignments,
  (
    select jsonb_agg(
      jsonb_build_object(
        'id', e.id, 'kind', e.kind, 'at', e.at, 'actorRole', e.actor_role,
        'memberName', m.name, 'officeName', coalesce(d.name, y.name),
        'fromState', e.from_state, 'toState', e.to_state, 'data', e.data,
        'text', t.body, 'note', case when e.kind <> 'submitted' then i.body end
      )
      order by e.seq desc
    )
    from petition_events e
    left join texts t on t.tenant_id = $1 and t.id = e.text_id
    left join texts i on i.tenant_id = $1 and i.id = e.note_id
    left join memberships m on m.tenant_id = $1 and m.id = e.actor_id
    left join departments d on d.tenant_id = $1 and d.id = m.department_id
    left join deputies y on y.tenant_id = $1 and y.id = m.deputy_id
    where e.tenant_id = $1 and e.petition_id = p.id
  ) as events`;
