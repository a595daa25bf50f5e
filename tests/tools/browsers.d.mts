export interface FoundBrowser {
  readonly name: string;
  readonly path: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface FoundWebKit {
  readonly name: string;
  readonly path: string;
  readonly driver: string;
  readonly screen: string;
}

export function findChromium(): Promise<FoundBrowser | undefined>;
export function findFirefox(): FoundBrowser | undefined;
export function findWebKit(): FoundWebKit | undefined;
export function findBrowsers(): Promise<{
  readonly chromium: FoundBrowser | undefined;
  readonly firefox: FoundBrowser | undefined;
  readonly webkit: FoundWebKit | undefined;
  readonly absent: readonly string[];
}>;
