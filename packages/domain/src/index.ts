export * from './assignments/index.ts';
export * from './clocks/index.ts';
export * from './codes/index.ts';
export * from './ids/index.ts';
export * from './petitions/index.ts';
export * from './refusal/index.ts';
