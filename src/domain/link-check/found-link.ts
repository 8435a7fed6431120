/** A link as it stands in one version of an entry. */
export interface FoundLink {
  /** As it was written. */
  address: string;
  /** Where it stands: names of attributes and numbers of components, as in `body.3.url`. */
  path: (string | number)[];
  /** What a reader presses, or the nearest thing that names it; empty when nothing does. */
  words: string;
}
