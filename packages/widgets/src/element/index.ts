/**
 * The base of all elements. Templates come from here or from `lit/html.js`; a module that imports from
 * `lit` itself would bring ReactiveElement along, 2 KB that the budget of the form does not have.
 */
export { html, nothing, type TemplateResult } from 'lit/html.js';
export { LianxinElement } from './lianxin-element.ts';
export type { Locales, ResidentToken, Setting, Words } from './lianxin-element.ts';
export type { Controller, Properties, Property } from './reactive-element.ts';
export { base } from './base.styles.ts';
export { controls } from './controls.styles.ts';
export { button, type Button, type ButtonKind } from './button.ts';
export { css } from './css.ts';
export { define } from './define.ts';
export { errorSummaryStyles } from './error-summary.styles.ts';
export { errorSummary, type Wrong } from './error-summary.ts';
export { field, type ControlLinks, type Field } from './field.ts';
export { alertIcon, icon } from './icons.ts';
export { checkIcon, infoIcon } from './more-icons.ts';
export { longTextStyles } from './long-text.styles.ts';
export { light, type LightColour } from './light.ts';
export { sheet, type Sheet } from './sheet.ts';
export { skeleton } from './skeleton.ts';
export { trouble } from './trouble.ts';
export type { CommonMessages } from './messages.zh-CN.ts';
