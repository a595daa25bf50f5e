import type { FeatureKind, StationKind } from '@lianxin/contract';
import type { Matter } from '../matters/matter.ts';

type Theme = 'red' | 'blue' | 'green' | 'amber';

/** A station of the demo. Street and building are invented where they say 示范. */
export interface DemoStation {
  readonly name: string;
  readonly kind: StationKind;
  readonly address: string;
  readonly lat: number;
  readonly lng: number;
  readonly near: string;
  readonly transit: string;
  /** Ground floor, outside the compound, step-free. */
  readonly siting: readonly [boolean, boolean, boolean];
  readonly brand: { readonly name: string; readonly motto: string; readonly story: string };
  readonly features?: readonly {
    readonly kind: FeatureKind;
    readonly name: string;
    readonly services: readonly string[];
  }[];
  /** Open on Saturday mornings too. */
  readonly saturday?: boolean;
}

/** One of the systems that the seed article names, or a partner of it. */
export interface DemoTenant {
  /** Which system: the name of its journey. */
  readonly system: string;
  readonly place: string;
  readonly region: string;
  /** Province and city above it, by code. */
  readonly above: readonly (readonly [string, string])[];
  readonly codePrefix: string;
  readonly theme: Theme;
  readonly mark: string;
  readonly phoneArea: string;
  /** 区, 县 or 市: what its offices are called after. */
  readonly office: '区' | '县' | '市';
  readonly streets: readonly string[];
  readonly stations: readonly [DemoStation, ...DemoStation[]];
  readonly languages: readonly string[];
  readonly deputies: number;
  readonly petitions: number;
  /** What people bring up only here. */
  readonly matters: readonly Matter[];
}
