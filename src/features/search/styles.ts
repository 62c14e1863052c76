import css from './search.css?inline';

/** Adds the dialogs’ styles to the page when they are first needed; a policy without inline styles allows this. */
export function adoptStyles(): void {
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
