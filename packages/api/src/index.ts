export * from './app/index.ts';
export * from './auth/index.ts';
export * from './credentials/index.ts';
export * from './http/index.ts';
export * from './idempotency/index.ts';
export * from './jobs/index.ts';
export * from './keys/index.ts';
export type * from './pages/index.ts';
export * from './problems/index.ts';
export * from './streams/index.ts';
export { newClockRow } from './clocks/index.ts';
export { sealContact, type ContactField } from './contacts/index.ts';
export {
  aRunningClock,
  isRedo,
  planMove,
  theResident,
  type Move,
  type Mover,
  type MovingAssignment,
  type MovingContext,
  type MovingPetition,
} from './petitions/index.ts';
export { newText } from './texts/index.ts';
export { cutWords } from './words/index.ts';
