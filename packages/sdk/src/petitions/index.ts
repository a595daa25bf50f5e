export * from './petition-requests.ts';
export { Petitions } from './petitions.ts';
export { watchPetition, type WatchOptions } from './watch-petition.ts';
