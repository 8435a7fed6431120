declare module '*.svg' {
  /** Address of the file in the built panel. */
  const address: string;
  export default address;
}

declare module '*.webp' {
  /** Address of the file in the built panel. */
  const address: string;
  export default address;
}
