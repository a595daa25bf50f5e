/** One website of the demo: its publishable key, and the station that it shows first. */
export interface DemoSite {
  readonly key: string;
  /** `sta_…` */
  readonly station: string;
}

/** Somebody invented who can sign in to the demo. */
export interface DemoAccount {
  /** What they are, in the words of the office: 联络员. */
  readonly role: string;
  /** The standing committee that they work for. */
  readonly tenant: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** What the seeded demo is made of; a server without it has no demo pages. */
export interface Demo {
  /** `/demo/county/` and `/demo/strict/`. */
  readonly county: DemoSite;
  /** `/demo/food-chain/`. */
  readonly foodChain: DemoSite;
  readonly accounts: readonly DemoAccount[];
  /** Invented petitions to look at, by their owners' codes. */
  readonly petitions: readonly { readonly code: string; readonly about: string }[];
}
