import type axeCore from 'axe-core';
import 'axe-core';
import type { TrackedPetition } from '@lianxin/sdk';
import type { TestSite } from './test-api.ts';

declare global {
  // axe-core is no module: it leaves itself on the page.
  var axe: typeof axeCore;
}

/** A tenant, a key and its stations for one test. */
export const openSite = async (): Promise<TestSite> =>
  (await fetch('/harness/sites', { method: 'POST' })).json();

/** How many petitions really arrived. */
export async function countPetitions({ tenant }: TestSite): Promise<number> {
  const answer: { count: number } = await (
    await fetch(`/harness/petitions?tenant=${tenant}`)
  ).json();
  return answer.count;
}

/** What the holder of a code reads. */
export async function tracked({ key }: TestSite, code: string): Promise<TrackedPetition> {
  const headers = { Authorization: `Bearer ${key}` };
  return (await fetch(`/v1/petitions/${code}`, { headers })).json();
}

/** Waits, drawing by drawing, until something is there; the test's own time limit ends it. */
export async function until<Found>(look: () => Found | null | undefined | false): Promise<Found> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** What axe finds wrong with what is drawn, a line for each node. */
export async function faultsOf(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    rules: { region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
