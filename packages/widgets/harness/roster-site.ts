/** What a test gets to show stations and deputies with. */
export interface RosterSite {
  key: string;
  station: string;
  /** Has no deputies. */
  secondStation: string;
}

/** A tenant with stations and so many deputies besides the usual one. */
export const openRoster = async (count = 0): Promise<RosterSite> =>
  (await fetch(`/harness/rosters?count=${count}`, { method: 'POST' })).json();

/** A key that nobody has. */
export const unknownKey = 'pk_unknown';
