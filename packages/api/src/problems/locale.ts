/** The languages in which cures are written. */
export type Locale = 'zh-CN' | 'en';

/** English only where it is asked for first; everybody else reads Chinese. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  return acceptLanguage !== undefined && /^\s*en\b/i.test(acceptLanguage) ? 'en' : 'zh-CN';
}
