import { newClockRow, newText, phoneHashOf, sealContact, type ContactField } from '@lianxin/api';
import type { HistoryStep, NewContact, Submission } from '@lianxin/db';
import {
  makeTrackingCode,
  proposeGrade,
  proposeMatter,
  proposePublicTitle,
  startClock,
  trackingCodeBytes,
} from '@lianxin/domain';
import type { Seeding } from '../seeding.ts';
import { Chance } from '../chance.ts';
import { declinedMatters } from '../matters/declined.ts';
import { homes } from '../matters/homes.ts';
import type { Matter, Office } from '../matters/matter.ts';
import { people as peopleMatters } from '../matters/people.ts';
import { streets } from '../matters/streets.ts';
import { canaries } from '../people/canaries.ts';
import { inventedName } from '../people/names.ts';
import type { DemoTenant } from '../tenants/demo-tenant.ts';
import { CaseFile, type FileDesk } from './case-file.ts';
import { declinedCourses, questionCourses, workCourses, type Course } from './courses.ts';
import { closings, openings } from './phrases.ts';
import { playAct, type Script, type Staff } from './play-course.ts';
import { timeCourse } from './time-course.ts';

/** What the petitions of a tenant refer to. */
export interface Offices {
  readonly stationIds: readonly string[];
  readonly deputyIds: readonly string[];
  readonly departments: ReadonlyMap<Office, { readonly id: string; readonly name: string }>;
  readonly staff: Staff;
  readonly credential: string;
}

export interface WritingDesk extends FileDesk {
  readonly installation: Seeding;
  readonly tenant: DemoTenant;
  readonly offices: Offices;
  /** Where this tenant stands among all: no two take the same words of the same matter. */
  readonly index: number;
}

/** A petition as somebody wrote it. */
interface Story {
  readonly category: string;
  readonly title: string;
  readonly content: string;
  readonly address: string;
  readonly departmentOffice: Office;
  readonly done: string;
  readonly grade: Script['grade'];
  readonly declined: Script['declined'];
  readonly course: Course;
}

const common: readonly Matter[] = [...homes, ...streets, ...peopleMatters];
/** Every so many petitions one is what a station may not take up. */
const DECLINED_EVERY = 9;
/** Every so many somebody gives no name. */
const ANONYMOUS_EVERY = 5;

function turn<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('an empty list');
  return item;
}

function placeIn({ tenant }: WritingDesk, chance: Chance): { place: string; address: string } {
  const street = chance.pick(tenant.streets);
  return { place: street, address: `${tenant.place}${street} ${chance.between(1, 120)} 号` };
}

function declinedStory(desk: WritingDesk, { number, chance }: Turn): Story {
  const matter = turn(declinedMatters, desk.index * 3 + Math.floor(number / DECLINED_EVERY));
  const { place, address } = placeIn(desk, chance);
  return {
    category: matter.category,
    title: matter.title,
    content: `${chance.pick(openings)}${matter.content.replaceAll('{place}', place)}${chance.pick(closings)}`,
    address,
    departmentOffice: 'civil',
    done: '',
    grade: 'livelihood',
    declined: matter,
    course: turn(declinedCourses, desk.index * 3 + Math.floor(number / DECLINED_EVERY)),
  };
}

function matterStory(desk: WritingDesk, { number, chance }: Turn): Story {
  const own = desk.tenant.matters;
  const matter = own[number] ?? turn(common, desk.index * 7 + number);
  const words = desk.index + number;
  const { place, address } = placeIn(desk, chance);
  const said = [
    turn(matter.situation, words),
    turn(matter.effect, Math.floor(words / 3)),
    turn(matter.wish, Math.floor(words / 2)),
  ].join('');
  const isQuestion = matter.grade === 'consultation';
  return {
    category: matter.category,
    title: matter.title,
    content: `${chance.pick(openings)}${said.replaceAll('{place}', place)}${chance.pick(closings)}`,
    address,
    departmentOffice: matter.office,
    done: turn(matter.done, words),
    grade: matter.grade,
    declined: null,
    course: turn(isQuestion ? questionCourses : workCourses, desk.index * 5 + number),
  };
}

interface Turn {
  /** Of the petition within its tenant. */
  readonly number: number;
  readonly chance: Chance;
}

interface Person {
  readonly name: string;
  readonly phone: string;
  readonly words: string;
}

/** Two of the main tenants' petitions each carry a canary; the others somebody called 示例. */
function personOf({ index }: WritingDesk, number: number): Person | null {
  const canary = number === 1 || number === 4 ? canaries[index * 2 + (number === 4 ? 1 : 0)] : null;
  if (canary) return canary;
  if (number % ANONYMOUS_EVERY === 0) return null;
  const order = index * 40 + number;
  return { name: inventedName(order), phone: `1900002${String(1000 + order)}`, words: '' };
}

function contactOf(
  { installation, tenantId }: WritingDesk,
  { petitionId, person }: { petitionId: string; person: Person },
): NewContact {
  const seal = (field: ContactField, value: string) =>
    sealContact(installation, { tenantId, petitionId, field, value });
  return {
    name: seal('name', person.name),
    phone: seal('phone', person.phone),
    phoneHash: phoneHashOf(installation, { tenantId, phone: person.phone }),
  };
}

/** The owner's code of a petition of the demo: the same at every start, and guessed by nobody. */
export function demoCode(
  { keys }: Pick<Seeding, 'keys'>,
  { codePrefix, number }: { codePrefix: string; number: number },
): string {
  const random = keys.hash('tracking_code', `demo code ${codePrefix} ${number}`);
  return makeTrackingCode({ prefix: codePrefix, random: random.subarray(0, trackingCodeBytes) });
}

function submissionOf(
  desk: WritingDesk,
  {
    story,
    person,
    receivedAt,
    number,
    chance,
  }: Turn & { story: Story; person: Person | null; receivedAt: Date },
): Submission {
  const { installation, tenant, tenantId, offices, rules, calendar } = desk;
  const { keys, randomBytes } = installation;
  const text = (body: string) => newText({ randomBytes }, { body, now: receivedAt });
  const content = text(`${story.content}${person?.words ?? ''}`);
  const id = text('').id;
  const clock = startClock({ kind: 'accept', at: receivedAt, rules });
  const station = tenant.stations[0];
  const spread = () => (chance.next() - 0.5) / 50;
  const { grade, reasons } = proposeGrade({
    category: story.category,
    content: story.content,
    outsideRegion: null,
    nearbyOpen: 0,
  });
  return {
    tenantId,
    id,
    receivedAt,
    categoryId: story.category,
    stationId: turn(offices.stationIds, number),
    deputyId: number % 7 === 3 ? turn(offices.deputyIds, number) : null,
    ruleVersion: rules.version,
    noticeVersion: '1',
    channel: number % 8 === 6 ? 'counter' : 'web',
    credential: offices.credential,
    anonymous: person === null,
    notify: 'none',
    content,
    title: number % 3 === 0 ? null : text(story.title),
    address: text(story.address),
    point: { lat: station.lat + spread(), lng: station.lng + spread() },
    gradeProposal: { grade, reasons: [...reasons] },
    contact: person ? contactOf(desk, { petitionId: id, person }) : null,
    codeHash: keys.hash('tracking_code', demoCode(installation, { ...tenant, number })),
    clock: newClockRow(clock, { id: text('').id, calendar }),
    event: { id: text('').id, actorRole: 'resident' },
  };
}

function scriptOf(
  desk: WritingDesk,
  { story, person, mergeInto }: { story: Story; person: Person | null; mergeInto: string | null },
): Script {
  const identities = person ? [person.name, person.phone] : [];
  const own = {
    title: story.title,
    content: `${story.content}${person?.words ?? ''}`,
    address: story.address,
    category: story.category,
  };
  const department = desk.offices.departments.get(story.departmentOffice);
  if (!department) throw new Error(`no department for ${story.departmentOffice}`);
  return {
    grade: story.grade,
    matter: proposeMatter(own, { identities }),
    publicTitle: proposePublicTitle(own, { identities }),
    address: story.address,
    departmentId: department.id,
    departmentName: department.name,
    done: story.done,
    declined: story.declined,
    mergeInto,
  };
}

/** All histories of a tenant's petitions, in the order in which they are to be written. */
export function writePetitions(desk: WritingDesk): HistoryStep[] {
  const chance = new Chance(desk.index + 1);
  const now = desk.installation.clock();
  const steps: HistoryStep[] = [];
  let earlier: string | null = null;
  for (let number = 0; number < desk.tenant.petitions; number += 1) {
    const here = { number, chance };
    const isDeclined = number % DECLINED_EVERY === DECLINED_EVERY - 1;
    const story = isDeclined ? declinedStory(desk, here) : matterStory(desk, here);
    const person = personOf(desk, number);
    const timed = timeCourse(story.course, { now, calendar: desk.calendar, chance });
    const submission = submissionOf(desk, { ...here, story, person, receivedAt: timed.receivedAt });
    const file = new CaseFile(desk, submission);
    const script = scriptOf(desk, { story, person, mergeInto: earlier });
    for (const { act, at } of timed.acts) {
      playAct(act, { file, staff: desk.offices.staff, script, chance, at });
    }
    if (file.petition.state === 'handling') earlier = submission.id;
    steps.push(...file.steps);
  }
  return steps;
}
