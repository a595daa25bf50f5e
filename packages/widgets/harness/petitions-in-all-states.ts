import type { Office } from './office.ts';

const submitted = (office: Office): Promise<string> => office.file();

async function asked(office: Office): Promise<string> {
  const code = await office.file();
  const body = { question: '是哪一盏路灯不亮？' };
  await office.command(code, { as: 'liaison', command: 'request-info', body });
  return code;
}

async function accepted(office: Office): Promise<string> {
  const code = await office.file();
  await office.accept(code);
  return code;
}

async function handling(office: Office): Promise<string> {
  const code = await accepted(office);
  await office.assign(code);
  return code;
}

async function replied(office: Office): Promise<string> {
  const code = await handling(office);
  await office.handle(code, '示范路的路灯已经全部换好。');
  return code;
}

async function reopened(office: Office): Promise<string> {
  const code = await replied(office);
  await office.own(code, 'rating', { rating: 'dissatisfied', comment: '还有一盏不亮。' });
  return code;
}

async function closed(office: Office): Promise<string> {
  const code = await replied(office);
  await office.own(code, 'rating', { rating: 'satisfied' });
  return code;
}

async function declined(office: Office): Promise<string> {
  const code = await office.file();
  const body = { reason: 'private_dispute', text: '这是邻里之间的事。', matter: '邻里纠纷。' };
  await office.command(code, { as: 'liaison', command: 'decline', body });
  return code;
}

async function withdrawn(office: Office): Promise<string> {
  const code = await office.file();
  await office.own(code, 'withdrawal', { phoneLast4: '1234' });
  return code;
}

/** Brings a petition into a state by what office and resident do, and gives its code. */
export const petitionIn = {
  submitted,
  asked,
  accepted,
  handling,
  replied,
  reopened,
  closed,
  declined,
  withdrawn,
};
