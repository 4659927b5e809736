// The window's policy for Trusted Types, which the content security policy demands: markup that
// reaches the document as text is cleaned first, workers come from the program itself, and text never
// becomes code. Imported before everything else that runs in the window.
import DOMPurify from 'dompurify';
import type { TrustedTypesWindow } from 'trusted-types/lib';

/** Lets an address of the program's own pass; throws for every other. */
function ownAddress(address: string): string {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) throw new TypeError(`${address} is not the program’s own.`);
  return url.href;
}

(window as Partial<TrustedTypesWindow>).trustedTypes?.createPolicy('default', {
  createHTML: (markup) => DOMPurify.sanitize(markup),
  createScriptURL: ownAddress,
});
