import type { Section } from './steps.ts';

/** What a resident has written so far. Names are those of the controls, so one listener fills them. */
export interface Draft {
  /** The question that was open last. */
  at: Section;
  /** Whether it goes to the station or to one deputy. */
  to: string;
  station: string;
  deputy: string;
  /** The version of the notice that was agreed to; empty: not yet. */
  notice: string;
  category: string;
  content: string;
  address: string;
  spot: Spot | undefined;
  photos: readonly Blob[];
  name: string;
  phone: string;
  anonymous: boolean;
  sms: boolean;
  onBehalf: boolean;
  behalfName: string;
  behalfConsent: boolean;
  under14: boolean;
  guardianName: string;
  guardianPhone: string;
  guardianConsent: boolean;
  /** 这是我自己的设备: names and phones may be kept too. */
  ownDevice: boolean;
  /** A petition that was sent and whose answer never came. */
  sent: Sent | undefined;
}

/** Where the resident stands, in WGS 84 degrees. */
export interface Spot {
  lat: number;
  lng: number;
}

/** What a second attempt needs to be the same request as the first. */
export interface Sent {
  key: string;
  uploads: readonly string[];
}

/** A form that nobody has touched. */
export const emptyDraft = (): Draft => ({
  at: 'whom',
  to: 'station',
  station: '',
  deputy: '',
  notice: '',
  category: '',
  content: '',
  address: '',
  spot: undefined,
  photos: [],
  name: '',
  phone: '',
  anonymous: false,
  sms: false,
  onBehalf: false,
  behalfName: '',
  behalfConsent: false,
  under14: false,
  guardianName: '',
  guardianPhone: '',
  guardianConsent: false,
  ownDevice: false,
  sent: undefined,
});

/** What may lie on a device that others use too: the matter, and nobody's name or phone. */
export const withoutPersons = (draft: Draft): Draft => ({
  ...draft,
  name: '',
  phone: '',
  behalfName: '',
  guardianName: '',
  guardianPhone: '',
});

/** Whether there is anything that it would be a pity to lose. */
export const isWorthKeeping = ({
  category,
  content,
  address,
  photos,
  name,
  phone,
}: Draft): boolean => !!(category || content || address || photos.length || name || phone);

/** Length as a person counts it: code points after NFC, as the API does. */
export const lengthOf = (text: string): number => [...text.normalize('NFC').trim()].length;
