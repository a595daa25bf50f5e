/**
 * The classes of the elements and of their events. Importing them registers nothing: an element is
 * registered by its own entry, e.g. `import '@lianxin/widgets/station-card'`.
 */
export { DeputySelectEvent } from './deputy-roster/deputy-select-event.ts';
export { LianxinDeputyRoster } from './deputy-roster/deputy-roster.ts';
export { PetitionChangeEvent } from './progress-tracker/petition-change-event.ts';
export { PetitionDraftClearEvent } from './petition-form/petition-draft-clear-event.ts';
export { PetitionFollowEvent } from './petition-form/petition-follow-event.ts';
export { PetitionSubmitEvent } from './petition-form/petition-submit-event.ts';
export { LianxinPetitionForm } from './petition-form/petition-form.ts';
export { LianxinProgressTracker } from './progress-tracker/progress-tracker.ts';
export { LianxinSite } from './site/lianxin-site.ts';
export { LianxinStationCard } from './station-card/station-card.ts';
export { StationSelectEvent } from './station-card/station-select-event.ts';
