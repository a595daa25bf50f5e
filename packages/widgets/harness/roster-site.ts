/** What a test gets to show stations and deputies with. */
export interface RosterSite {
  key: string;
  /** Allows another origin than the page of the tests. */
  foreignKey: string;
  station: string;
  /** Has no deputies. */
  secondStation: string;
}

/** A tenant with stations and so many deputies besides the usual one. */
export const openRoster = async (count = 0): Promise<RosterSite> =>
  (await fetch(`/harness/rosters?count=${count}`, { method: 'POST' })).json();
