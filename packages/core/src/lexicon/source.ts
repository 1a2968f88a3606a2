/**
 * Where a row is from: a law and its article; `attested`, seen in use in real reports; or
 * `unverified`, and then nothing above information may rest on it.
 */
export type Source =
  | 'attested'
  | 'unverified'
  | { readonly law: string; readonly article?: string };
