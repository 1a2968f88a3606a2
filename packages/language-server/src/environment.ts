/** What the server cannot know of the place it runs in: the entry of each platform says it. */
export interface Environment {
  /** What runs the server, for the log: "node v22.1.0", "web worker". */
  readonly runtime: string;
}
