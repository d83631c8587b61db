/** One interface to three engines: Chromium and Firefox by WebDriver BiDi's client, WebKitGTK by classic WebDriver. */

/** A browser with one page. */
export interface Engine {
  readonly version: string;
  /** Opens an address in a window whose page is as large as that, and waits until it has loaded. */
  open(address: string, size: { width: number; height: number }): Promise<void>;
  /** Runs a function in the page. */
  run<Result>(script: () => Result): Promise<Result>;
  run<Result, Argument>(script: (argument: Argument) => Result, argument: Argument): Promise<Result>;
  /** Runs a function in a frame of the page, by its place among the frames. */
  runInFrame<Result>(index: number, script: () => Result): Promise<Result>;
  /** Clicks the middle of an element. */
  click(selector: string): Promise<void>;
  /** Presses a key where the focus is. */
  press(key: 'ArrowRight' | 'Enter' | 'Escape'): Promise<void>;
  /** Errors of scripts since the page was opened, as far as the engine tells them. */
  errors(): readonly string[];
  close(): Promise<void>;
}
