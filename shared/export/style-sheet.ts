/** Classes for declarations that come again and again on a page, named in the order of their first use. */

/** Gathers the declarations of a page. */
export class StyleSheet {
  private readonly names = new Map<string, string>();

  /** The class of some declarations, such as `color:#000`. */
  classOf(declarations: string): string {
    let name = this.names.get(declarations);
    if (name === undefined) {
      name = `c${this.names.size.toString(36)}`;
      this.names.set(declarations, name);
    }
    return name;
  }

  /** The rules of all classes, one a line. */
  rules(): string {
    return [...this.names].map(([declarations, name]) => `.${name}{${declarations}}`).join('\n');
  }
}
