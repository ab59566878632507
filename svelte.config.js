/** How every Svelte component of the project is compiled. */
export default {
  compilerOptions: {
    runes: true,
    // Build trees from DOM calls instead of `innerHTML`, so that strict hosts (Trusted Types) let us draw.
    fragments: 'tree',
    // Style sheets leave the JavaScript; the element adopts them as a constructable sheet.
    css: 'external',
    // Leave no `window.__svelte` behind on a host page.
    discloseVersion: false,
    // Short class names: they stand in every template and every rule.
    cssHash: ({ hash, filename }) => `s${hash(filename)}`.slice(0, 5),
  },
};
