/** What a table of the database holds, as far as it decides what an answer depends on. */
export type TableFacts =
  /** Entries of one of our types. */
  | { kind: 'content'; uid: string; isDrafted: boolean }
  /** Components: they change with the entry that they are part of, and with nothing else. */
  | { kind: 'component' }
  /**
   * Links of an entry or a component to others, to its components or files: they change with what `ownerColumn` names.
   * `ownerTable` is null where many types keep theirs in one table, or the owner is a component.
   */
  | { kind: 'link'; ownerColumn: string; ownerTable: string | null }
  | { kind: 'files' }
  /** Settings by a `key`: programs write some all the time that answers have nothing to do with, and a write does not say which. */
  | { kind: 'settings' }
  /** `fills` are tables that its triggers write to. */
  | { kind: 'other'; fills?: readonly string[] };

/** Facts of every table of the database, by its name. */
export type Tables = ReadonlyMap<string, TableFacts>;
