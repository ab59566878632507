/** The build puts the style sheet of all components here (`src/build/self-contained.ts`). */
const styles = '__SOURCELINE_STYLES__';

/** Creates the sheet that a shadow root adopts: made by script, it needs no permission of a host's content-security policy. */
export function createStyleSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
