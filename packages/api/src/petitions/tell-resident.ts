import type { PetitionEventKind } from '@lianxin/contract';
import { findResidentNotice } from '@lianxin/db';
import type { ApiDeps } from '../app/index.ts';
import { openContact } from '../contacts/index.ts';

type TellDeps = Pick<ApiDeps, 'database' | 'keys' | 'sms'>;

/** What a resident is told of a step; null for what they did themselves or what is no news. */
const NEWS: Record<PetitionEventKind, string | null> = {
  submitted: null,
  info_requested: '需要您补充一些情况',
  supplemented: null,
  info_waived: '没有等到您的补充，已按原有情况继续办理',
  lapsed: '没有等到您的补充，已经结束；需要时可以重新提交',
  accepted: '已经受理',
  graded: null,
  decline_proposed: null,
  decline_refused: null,
  declined: '没有受理，原因和去处已写在办理记录里',
  objected: null,
  objection_granted: '您的异议成立，将重新受理',
  objection_refused: '您的异议有了答复',
  merged: '已与同类事项一起办理',
  unmerged: '已恢复单独办理',
  assigned: '已交承办部门办理',
  assignment_taken: null,
  assignment_reported: null,
  assignment_approved: null,
  assignment_redo: null,
  assignment_cancelled: null,
  answered: '有了答复，请您看一看并作评价',
  replied: '有了答复，请您看一看并作评价',
  rated: null,
  dissatisfied: null,
  redo_ordered: '将重新办理',
  closed: '已经办结',
  reopened: '已重新打开，将继续办理',
  withdrawn: null,
  followed: null,
  contact_changed: null,
  code_replaced: null,
  noted: null,
};

function isKind(kind: unknown): kind is PetitionEventKind {
  return typeof kind === 'string' && Object.hasOwn(NEWS, kind);
}

/** A step that was committed, as the outbox brings it. */
export interface ChangeMessage {
  readonly id: string;
  readonly tenantId: string;
  readonly subjectId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

interface News {
  readonly id: string;
  readonly tenantId: string;
  readonly petitionId: string;
  readonly news: string;
}

async function send(deps: TellDeps, { id, tenantId, petitionId, news }: News): Promise<void> {
  const found = await deps.database.withTenant(tenantId, (transaction) =>
    findResidentNotice(transaction, { petitionId }),
  );
  if (found?.notify !== 'sms') return;
  const place = { tenantId, petitionId, field: 'phone' } as const;
  const to = openContact(deps, { ...place, sealed: found.phone });
  if (to === null) return;
  const text = `【${found.stationName}】您反映的事项${news}。凭查询码可以查看详情。`;
  await deps.sms.send({ id, to, text });
}

/** Tells a resident of a step by SMS, where they asked for it: neither code nor matter stands in it. */
export async function tellResident(deps: TellDeps, message: ChangeMessage): Promise<void> {
  const { id, tenantId, subjectId: petitionId, payload } = message;
  const { kind } = payload;
  const news = isKind(kind) ? NEWS[kind] : null;
  if (news !== null) await send(deps, { id, tenantId, petitionId, news });
}

/** Reminds a resident that something was asked of them. */
export async function remindResident(deps: TellDeps, message: ChangeMessage): Promise<void> {
  const { id, tenantId, subjectId: petitionId } = message;
  await send(deps, { id, tenantId, petitionId, news: '还在等您补充情况' });
}
