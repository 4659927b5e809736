// Pattern modules that the types of the package do not know yet.
declare module 'hyphen/patterns/mk.js' {
  const patterns: unknown;
  export default patterns;
}
declare module 'hyphen/patterns/sq.js' {
  const patterns: unknown;
  export default patterns;
}
