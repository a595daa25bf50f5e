import type { KeyOperation, Role } from '@lianxin/contract';

/** A resident whom the portal's own server, or a phone code, vouches for. */
export interface Resident {
  /** Keyed hash of the phone; null where the portal names a person without one. */
  readonly phoneHash: Buffer | null;
  /** The portal's own id of the person, or null. */
  readonly subject: string | null;
}

/** A website, or its server, that asks with a key. */
export interface SiteCaller {
  readonly as: 'site';
  readonly tenantId: string;
  /** Names the key in idempotency records and uploads. */
  readonly credential: string;
  readonly keyId: string;
  readonly operations: readonly KeyOperation[];
  readonly quota: number;
  readonly origins: readonly string[];
  readonly address: string;
  readonly resident: Resident | null;
}

export interface ResidentCaller extends SiteCaller {
  readonly resident: Resident;
}

/** One role that a person has in a tenant, and for which station, department or deputy. */
export interface StaffRole {
  readonly id: string;
  readonly role: Role;
  readonly name: string;
  readonly stationId: string | null;
  readonly departmentId: string | null;
  readonly deputyId: string | null;
}

/** A person of the office, with the roles that open the route called. */
export interface StaffCaller {
  readonly as: 'staff';
  readonly tenantId: string;
  readonly credential: string;
  readonly userId: string;
  readonly name: string;
  readonly address: string;
  readonly roles: readonly [StaffRole, ...StaffRole[]];
}

export type Caller = SiteCaller | StaffCaller;
