import { mount, unmount } from 'svelte';
import type { Acceptance } from '../dataset/accept-dataset.ts';
import Frame from './Frame.svelte';
import { createStyleSheet } from './style-sheet.ts';

/** What an element shows at a time. */
export type ViewContent =
  | { readonly kind: 'waiting' | 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'shown'; readonly accepted: Acceptance };

/** What the component behind an element reads; assigning to it redraws. */
export interface ViewProps {
  content: ViewContent;
  theme: 'light' | 'dark' | undefined;
  locale: string | undefined;
  selected: string | undefined;
  onretry: () => void;
  onselect: (id: string | undefined) => void;
}

/** The inside of one element. `mount` and `unmount` may alternate; what is shown survives them. */
export interface View {
  mount(): void;
  unmount(): void;
  loading(): void;
  fail(message: string): void;
  show(accepted: Acceptance): void;
  theme(theme: 'light' | 'dark' | undefined): void;
  locale(locale: string | undefined): void;
  select(id: string | undefined): void;
}

/** Creates the inside of an element in its shadow **root**, with a style sheet that no content-security policy refuses. */
export function createView(root: ShadowRoot, { onretry, onselect }: Pick<ViewProps, 'onretry' | 'onselect'>): View {
  const props: ViewProps = $state({
    content: { kind: 'waiting' },
    theme: undefined,
    locale: undefined,
    selected: undefined,
    onretry,
    onselect: (id: string | undefined) => {
      props.selected = id;
      onselect(id);
    },
  });
  let mounted: Record<string, unknown> | undefined;
  root.adoptedStyleSheets = [createStyleSheet()];

  return {
    mount() {
      mounted ??= mount(Frame, { target: root, props });
    },
    unmount() {
      if (mounted !== undefined) void unmount(mounted);
      mounted = undefined;
    },
    loading: () => (props.content = { kind: 'loading' }),
    fail: (message) => (props.content = { kind: 'failed', message }),
    show: (accepted) => (props.content = { kind: 'shown', accepted }),
    theme: (theme) => (props.theme = theme),
    locale: (locale) => (props.locale = locale),
    select: (id) => (props.selected = id),
  };
}
