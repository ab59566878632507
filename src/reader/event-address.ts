/** The id of the event that an address leads to: `#event=e-1f0c…`; `undefined` when it names none. */
export function eventInAddress(hash: string): string | undefined {
  const id = new URLSearchParams(hash.replace(/^#/u, '')).get('event');
  return id === null || id === '' ? undefined : id;
}

/** **address** with the event **id** in its fragment, or without a fragment. */
export function addressOfEvent(address: string, id: string | undefined): string {
  const [base = address] = address.split('#', 1);
  return id === undefined ? base : `${base}#event=${encodeURIComponent(id)}`;
}
