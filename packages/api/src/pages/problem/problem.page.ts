import type { ErrorCode } from '@lianxin/contract';
import { html } from 'hono/html';
import type { RequestContext } from '../../http/index.ts';
import { answerSheet, otherSizeOf, sizeOf } from '../sheet/index.ts';

interface Words {
  readonly status: 400 | 403 | 404 | 413 | 429 | 500 | 503;
  readonly title: string;
  readonly next: string;
}

const notHere: Words = {
  status: 404,
  title: '没有找到这个页面',
  next: '地址可能少了几个字，或者页面已经换了地方。请从原来的网站再进一次；查进度的话，请照着回执核对查询码。',
};
const notWhole: Words = {
  status: 400,
  title: '填的内容没有传完整',
  next: '请退回上一页再按一次；还是不行，就从原来的网站重新进来。什么都还没有提交。',
};
const tooLarge: Words = {
  status: 413,
  title: '照片一共超过了 40 MB',
  next: '请退回上一页，去掉几张，或者换成小一点的照片。什么都还没有提交。',
};
const tooMany: Words = {
  status: 429,
  title: '这会儿来的人太多了',
  next: '请过一分钟再试。您填写的内容没有丢。',
};
const notAllowed: Words = {
  status: 403,
  title: '这个网站还没有开通',
  next: '请把情况告诉网站的管理员，或者打联络站的电话。',
};
const notReady: Words = {
  status: 503,
  title: '这会儿连不上',
  next: '不是您操作的原因，您已经提交的内容不会丢。请过一会儿再试。',
};
const ours: Words = {
  status: 500,
  title: '我们这边出了点问题',
  next: '不是您操作的原因，您已经提交的内容不会丢。请过几分钟再试。',
};

/** What a refused page says; whatever is not named here is our own fault. */
const words: Partial<Record<ErrorCode, Words>> = {
  body_malformed: notWhole,
  payload_too_large: tooLarge,
  not_found: notHere,
  invalid_input: notHere,
  method_not_allowed: notHere,
  too_many_requests: tooMany,
  attempts_exhausted: tooMany,
  not_ready: notReady,
  credential_invalid: notAllowed,
  origin_not_allowed: notAllowed,
  operation_not_allowed: notAllowed,
};

/** A page that cannot be shown: what happened, that nothing is lost, and the next move. */
export function problemPage(c: RequestContext, code: ErrorCode): Promise<Response> {
  const { status, title, next } = words[code] ?? ours;
  return answerSheet(c, {
    title,
    brand: '代表联络站',
    size: sizeOf(c),
    otherSize: otherSizeOf(c),
    status,
    cache: 'no-store',
    body: html`<section class="card">
      <h1>${title}</h1>
      <p>${next}</p>
      <p class="second small">找人帮忙时，可以报这个编号：${c.get('requestId')}</p>
    </section>`,
  });
}
