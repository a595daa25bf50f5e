import type { SharedSite } from '../site/shared-site.ts';

/** Third-party storage is none of ours: in another site's frame nothing is kept. */
function isInForeignFrame(): boolean {
  try {
    return top?.location.origin !== location.origin;
  } catch {
    return true;
  }
}

/** Under which name this device keeps what is written for a site; none where it may keep nothing. */
export const storageName = ({ apiUrl, siteKey }: SharedSite): string | undefined =>
  isInForeignFrame() ? undefined : `lianxin-petition ${apiUrl} ${siteKey}`;

/** Whether a draft or a petition on its way lies here; a mark says so, without loading what reads it. */
export function isMarked(name: string | undefined): boolean {
  try {
    return !!name && !!(localStorage.getItem(name) ?? sessionStorage.getItem(name));
  } catch {
    return false;
  }
}
