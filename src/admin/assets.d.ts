declare module '*.svg' {
  /** Address of the file in the built panel. */
  const address: string;
  export default address;
}
