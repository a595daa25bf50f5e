import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import postgres, { type ReservedSql, type Sql } from 'postgres';
import { load } from './load.ts';

const run = promisify(execFile);

export interface RawTarget {
  readonly url: string;
  readonly tenantId: string;
  readonly stationId: string;
  readonly connections: number;
}

const tables = [
  'texts',
  'petitions',
  'petition_events',
  'codes',
  'clocks',
  'contacts',
  'outbox',
  'idempotency_records',
] as const;

/**
 * Tables like ours, with the same columns, indexes, policy and role, that the app may write to itself:
 * what somebody would do without the functions. No foreign keys.
 */
export async function createNaiveTables(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  const policy = "tenant_id = nullif(current_setting('lianxin.tenant', true), '')::uuid";
  for (const name of tables) {
    await sql.unsafe(`
      create table naive_${name} (like ${name} including all);
      alter table naive_${name} owner to lianxin_owner;
      alter table naive_${name} enable row level security;
      alter table naive_${name} force row level security;
      create policy tenant on naive_${name} using (${policy}) with check (${policy});
      grant select, insert on naive_${name} to lianxin_app;`);
  }
  await sql.end();
}

// A new id each; as text, since pgbench has no variables of that kind.
const newId = 'gen_random_uuid()';
const lastId = "current_setting('bench.petition')::uuid";
const due = "now() + interval '2 days'";
const bytes = "decode(md5(random()::text) || md5(random()::text), 'hex')";

const writes = [
  `select set_config('lianxin.tenant', TENANT_TEXT, true),
     set_config('bench.petition', ${newId}::text, true)`,
  `insert into naive_idempotency_records
     (tenant_id, credential, key_hash, body_hash, status, answer, created_at)
   values (TENANT, 'key', ${bytes}, ${bytes}, 201, ${bytes}, now())`,
  `insert into naive_texts (tenant_id, id, body, salt) values
     (TENANT, ${newId}, '示范路的路灯连续三晚不亮，放学的孩子看不清台阶，希望尽快修好。', ${bytes}),
     (TENANT, ${newId}, '路灯不亮', ${bytes}), (TENANT, ${newId}, '示范路 12 号', ${bytes})`,
  `insert into naive_petitions (
     tenant_id, id, state, step, state_since, event_count, event_head, category_id, station_id,
     rule_version, notice_version, channel, credential, anonymous, notify, received_at,
     title_text_id, content_text_id, address_text_id, lat, lng, holder_kind, holder_id,
     holder_since, due_at
   ) values (
     TENANT, ${lastId}, 'submitted', 'collect', now(), 1, ${bytes}, 'road', STATION, 1, '1', 'web',
     'key', false, 'none', now(), ${newId}, ${newId}, ${newId}, 28.97, 118.87, 'station', STATION,
     now(), ${due}
   )`,
  `insert into naive_petition_events (
     tenant_id, petition_id, seq, id, kind, at, actor_role, to_state, data, digest
   ) values (
     TENANT, ${lastId}, 1, ${newId}, 'submitted', now(), 'resident', 'submitted', '{}', ${bytes}
   )`,
  `insert into naive_codes (tenant_id, hash, petition_id, access, created_at)
   values (TENANT, ${bytes}, ${lastId}, 'owner', now())`,
  `insert into naive_clocks (
     tenant_id, id, petition_id, kind, length, unit, citation, closing_hour, started_at,
     first_due_at, due_at, provisional
   ) values (
     TENANT, ${newId}, ${lastId}, 'accept', 2, 'working_days', '登记与受理', 'half past five', now(), ${due},
     ${due}, false
   )`,
  `insert into naive_contacts (tenant_id, petition_id, name, phone, phone_hash)
   values (TENANT, ${lastId}, ${bytes}, ${bytes}, ${bytes})`,
  `insert into naive_outbox (tenant_id, id, topic, subject_id, payload, created_at)
   values (TENANT, ${newId}, 'petition_changed', ${lastId}, '{}', now())`,
];

const reads = [
  "select set_config('lianxin.tenant', TENANT_TEXT, true)",
  `select p.*, s.name, s.phone, k.name, c.access from codes c
   join petitions p on p.tenant_id = c.tenant_id and p.id = c.petition_id
   join stations s on s.tenant_id = p.tenant_id and s.id = p.station_id
   join categories k on k.tenant_id = p.tenant_id and k.id = p.category_id
   where c.tenant_id = TENANT and c.hash = CODE and c.ended_at is null`,
  `select e.*, t.body from petition_events e
   left join texts t on t.tenant_id = e.tenant_id and t.id = e.text_id
   where e.tenant_id = TENANT and e.petition_id = PETITION order by e.seq desc`,
  `select * from clocks where tenant_id = TENANT and petition_id = PETITION
     and ended_at is null and assignment_id is null`,
  `select t.id, t.body from petitions p
   join texts t on t.tenant_id = p.tenant_id
     and t.id in (p.title_text_id, p.content_text_id, p.address_text_id)
   where p.tenant_id = TENANT and p.id = PETITION`,
  'select name, phone from contacts where tenant_id = TENANT and petition_id = PETITION',
];

export interface RawScript {
  readonly name: 'submit' | 'track';
  readonly statements: readonly string[];
}

/** A petition to read. */
export interface RawPetition {
  readonly id: string;
  readonly codeHash: string;
}

/** The rows that one call of the API writes or reads, by plain statements in one transaction. */
export function rawScripts(
  { tenantId, stationId }: RawTarget,
  { id, codeHash }: RawPetition,
): readonly [RawScript, RawScript] {
  const fill = (text: string) =>
    text
      .replaceAll('TENANT_TEXT', `'${tenantId}'`)
      .replaceAll('TENANT', `'${tenantId}'::uuid`)
      .replaceAll('STATION', `'${stationId}'::uuid`)
      .replaceAll('PETITION', `'${id}'::uuid`)
      .replaceAll('CODE', `'\\x${codeHash}'::bytea`)
      .replaceAll(/\s+/g, ' ')
      .trim();
  return [
    { name: 'submit', statements: ['begin', ...writes.map(fill), 'commit'] },
    { name: 'track', statements: ['begin', ...reads.map(fill), 'commit'] },
  ];
}

async function hasPgbench(): Promise<boolean> {
  return run('pgbench', ['--version']).then(
    () => true,
    () => false,
  );
}

async function byPgbench(
  { url, connections }: RawTarget,
  { script, seconds }: { script: RawScript; seconds: number },
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'lianxin-bench-'));
  const file = join(folder, `${script.name}.sql`);
  await writeFile(file, `${script.statements.join(';\n')};\n`);
  try {
    const flags = ['-n', '-M', 'prepared', '-c', String(connections), '-j', '2'];
    const { stdout } = await run('pgbench', [...flags, '-T', String(seconds), '-f', file, url], {
      env: { ...process.env, PGOPTIONS: '-c role=lianxin_app' },
    });
    return Number(/tps = ([\d.]+)/.exec(stdout)?.[1] ?? 0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function byClient(
  { url, connections }: RawTarget,
  { script, seconds }: { script: RawScript; seconds: number },
): Promise<number> {
  const sql: Sql = postgres(url, { max: connections, connection: { role: 'lianxin_app' } });
  const reserved = await Promise.all(Array.from({ length: connections }, () => sql.reserve()));
  try {
    return await load<ReservedSql>(reserved, {
      seconds,
      async ask(connection) {
        for (const text of script.statements) await connection.unsafe(text, [], { prepare: true });
      },
    });
  } finally {
    for (const connection of reserved) connection.release();
    await sql.end();
  }
}

export interface RawLoad {
  /** What sends the statements. */
  readonly by: 'pgbench' | 'postgres.js';
  run(script: RawScript, seconds: number): Promise<number>;
}

/** pgbench where it is installed: nothing sends statements faster. */
export async function rawLoad(target: RawTarget): Promise<RawLoad> {
  const installed = await hasPgbench();
  const send = installed ? byPgbench : byClient;
  return {
    by: installed ? 'pgbench' : 'postgres.js',
    run: (script, seconds) => send(target, { script, seconds }),
  };
}
