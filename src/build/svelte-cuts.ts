import type { LibraryCut } from './library-cuts.ts';

/** The version of Svelte whose code paths are known here; the build refuses any other. */
export const svelteVersion = '5.57.3';

/** Modules of Svelte that the element must not come to use, because what they need has been taken out. */
export const svelteWithout =
  /svelte\/src\/(?:reactivity|store|motion|transition|animate)\/|client\/(?:loop|hydratable)\.js|blocks\/(?:async|await|boundary|svelte-boundary)\.js|elements\/transitions\.js/;

const refuse = (name: string): string => `() => { throw new Error('${name} is not part of this build'); }`;

/**
 * The code paths of Svelte that the components of this project never take: templates from markup, hydration, `await` and
 * what waits for it (forks, batches beside each other, boundaries), transitions and animations, abort signals, effects within
 * deriveds, proxies (state is primitive or raw throughout), eager effects. What remains runs as it does in Svelte.
 */
export const svelteCuts: readonly LibraryCut[] = [
  {
    file: 'svelte/src/internal/client/dom/hydration.js',
    replace: [
      ['export let hydrating = false;', 'export const hydrating = false;'],
      ['\thydrating = value;', ''],
    ],
  },
  {
    file: 'svelte/src/internal/flags/index.js',
    replace: [
      [/export let (\w+) = false;/g, 'export const $1 = false;'],
      [/\t\w+_mode_flag = (?:true|false);/g, ''],
    ],
  },
  {
    file: 'svelte/src/index-client.js',
    replace: [
      [
        'export function getAbortSignal() {',
        `export const getAbortSignal = ${refuse('getAbortSignal')};\nfunction abort_signal() {`,
      ],
    ],
  },
  {
    file: 'svelte/src/internal/client/reactivity/async.js',
    replace: [['if (async.length === 0 && pending.length === 0) {', 'if (true) {']],
  },
  {
    // The root is a plain branch, as it was before boundaries.
    file: 'svelte/src/internal/client/render.js',
    replace: [
      ["import { boundary } from './dom/blocks/boundary.js';", "import { branch } from './reactivity/effects.js';"],
      ['\t\tboundary(', '\t\t((node, _props, children) => branch(() => children(node)))('],
      ['if (context) ctx.c = context;', ''],
    ],
    drop: ['if (events) {'],
  },
  {
    file: 'svelte/src/internal/client/reactivity/batch.js',
    replace: [
      ['export let batch_values = null;', 'export const batch_values = null;'],
      ['export let previous_batch = null;', 'export const previous_batch = null;'],
      [/\t(?:batch_values|previous_batch) = (?:null|this|prev_previous_batch);/g, ''],
      ['var prev_previous_batch = previous_batch;', ''],
      [/\t(?:id|linked|prev|next|async_deriveds|current|previous|is_fork) = .*;/g, ''],
      [
        /\t#(?:commit_callbacks|discard_callbacks|pending|blocking_pending|deferred|new_effects|dirty_reactions|skipped_branches|unskipped_branches|decrement_queued) = .*;/g,
        '',
      ],
      ['this.apply();', ''],
      ['this.#unlink();', ''],
      ['if (!this.#is_deferred()) this.discard();', ''],
      ['const earlier_batch = this.#find_earlier_batch();', ''],
      ['this.#dirty_reactions.clear();', ''],
      ['for (const fn of this.#commit_callbacks) fn(this);', ''],
      ['this.#commit_callbacks.clear();', ''],
      ['this.#deferred?.resolve();', ''],
      [' || this.#skipped_branches.has(effect)', ''],
      ['if ((flags & BLOCK_EFFECT) !== 0) this.add_dirty_reaction(effect, MAYBE_DIRTY);', ''],
      ['effect.teardown === null &&\n\t\t\t\teffect.ac === null', 'effect.teardown === null'],
      ['export function fork(fn) {', `export const fork = ${refuse('fork')};\nfunction forked(fn) {`],
      ['export function eager(fn) {', `export const eager = ${refuse('$state.eager')};\nfunction eagerly(fn) {`],
    ],
    drop: [
      'constructor() {',
      '#is_deferred() {',
      '#is_skipped(effect) {',
      'skip_effect(effect) {',
      'unskip_effect(effect, ',
      'for (const [e, status] of this.#dirty_reactions) {',
      'if (this.#is_deferred()) {',
      'if (earlier_batch) {',
      'if (this.#pending === 0 && ',
      '#find_earlier_batch() {',
      '#intersects(batch) {',
      '#merge(batch) {',
      '#defer_effects(effects) {',
      'capture(source, value, ',
      'activate() {',
      'deactivate() {',
      'discard() {',
      'register_created_effect(effect) {',
      '#commit() {',
      'increment(blocking, effect) {',
      'decrement(blocking, effect) {',
      'transfer_reactions(dirty_reactions) {',
      'add_dirty_reaction(effect, status) {',
      'oncommit(fn) {',
      'ondiscard(fn) {',
      'settled() {',
      'apply() {',
      'if (\n\t\t\teffect.b?.is_pending',
      '#unlink() {',
      'function forked(fn) {',
      'function eagerly(fn) {',
      'export function clear() {',
    ],
  },
  {
    file: 'svelte/src/internal/client/reactivity/sources.js',
    replace: [
      ['var batch = Batch.ensure();', 'Batch.ensure();'],
      ['batch.capture(source, value);', 'source.v = value;'],
      [/if \(\(flags & EAGER_EFFECT\) !== 0\) \{[^]*?\} else if/g, 'if'],
    ],
    drop: ['if (!batch.is_fork && eager_effects.size > 0'],
  },
  {
    file: 'svelte/src/internal/client/reactivity/deriveds.js',
    replace: [
      ['if (!current_batch?.is_fork || derived.deps === null) {', 'if (true) {'],
      [/if \(current_batch !== null\) \{[^}]*\} else \{\s*derived\.v = value;\s*\}/g, 'derived.v = value;'],
      ['\tdestroy_derived_effects(derived);', ''],
      ['\t\tac: null\n', ''],
      ['effects: null,', ''],
    ],
  },
  {
    file: 'svelte/src/internal/client/reactivity/effects.js',
    replace: [
      ['current_batch?.register_created_effect(effect);', ''],
      ['\t\tb: parent && parent.b,\n', ''],
      ['\t\tac: null\n', ''],
      ['\t\teffect.ac =\n\t\teffect.b =\n', ''],
      ['var transitions = effect.nodes && effect.nodes.t;', ''],
      ['const controller = effect.ac;', ''],
      [
        'return (options = {}) => {',
        '{\n\t\treturn async () => destroy_effect(effect);\n\t}\n\tconst with_outro = (options) => {',
      ],
    ],
    drop: [
      'const with_outro = (options) => {',
      'if (transitions !== null) {',
      'if (controller !== null) {',
      'if (\n\t\t\tactive_reaction !== null &&\n\t\t\t(active_reaction.f & DERIVED) !== 0',
    ],
  },
  {
    file: 'svelte/src/internal/client/runtime.js',
    replace: [
      ['captured_signals?.add(signal);', ''],
      ['var is_fork = current_batch?.is_fork;', 'const is_fork = false;'],
      ['\t\tfreeze_derived_effects(derived);', ''],
      [/\tunfreeze_derived_effects\(.*\);/g, ''],
      ['export function settled() {', `export const settled = ${refuse('settled')};\nfunction settle() {`],
    ],
    drop: ['if (reaction.ac !== null) {', 'if (derived.ac !== null) {', 'function settle() {'],
  },
  {
    file: 'svelte/src/internal/client/error-handling.js',
    drop: ['if (error === HYDRATION_ERROR) {', 'while (effect !== null) {'],
  },
  {
    file: 'svelte/src/internal/client/dom/blocks/branches.js',
    replace: [
      [
        /^[^]*$/g,
        `import { branch, destroy_effect } from '../../reactivity/effects.js';
export class BranchManager {
	#branches = new Map();
	constructor(anchor) {
		this.anchor = anchor;
	}
	ensure(key, fn) {
		if (fn && !this.#branches.has(key)) this.#branches.set(key, branch(() => fn(this.anchor)));
		for (const [other, effect] of this.#branches) {
			if (other === key) continue;
			destroy_effect(effect);
			this.#branches.delete(other);
		}
	}
}
`,
      ],
    ],
  },
  {
    file: 'svelte/src/internal/client/dom/blocks/each.js',
    replace: [
      ['var is_animated = (flags & EACH_IS_ANIMATED) !== 0;', ''],
      ['var defer = should_defer_append();', 'const defer = false;'],
      ['state.pending.delete(batch);', ''],
      ['pending.set(batch, keys);', ''],
      ['items, pending, outrogroups: null, fallback', 'items, fallback'],
      ['resume_effect(fallback);', ''],
      [/pause_effect\(fallback, \(\) => \{[^}]*\}\);/g, 'destroy_effect(fallback);\n\t\t\t\tfallback = null;'],
      ['(effect.f & INERT) === 0', 'true'],
      ['(current.f & INERT) === 0 && ', ''],
      [
        'function pause_effects(state, to_destroy, controlled_anchor) {',
        `function pause_effects(state, to_destroy, anchor) {
	if (anchor !== null) {
		var parent_node = anchor.parentNode;
		clear_text_content(parent_node);
		parent_node.append(anchor);
		state.items.clear();
	}
	for (const effect of to_destroy) destroy_effect(effect, anchor === null);
}
function pause_with_transitions() {`,
      ],
    ],
    drop: [
      'function pause_with_transitions() {',
      'function destroy_effects(state, to_destroy, ',
      'function discard(batch) {',
      'if (is_animated) {',
      'if (state.outrogroups !== null) {',
      'if ((effect.f & INERT) !== 0) {',
    ],
  },
  {
    // Templates are built from DOM calls (`fragments: 'tree'`), so nothing needs the parser and the policy for it.
    file: 'svelte/src/internal/client/dom/reconciler.js',
    replace: [
      [
        /^[^]*createPolicy[^]*$/g,
        `export const create_trusted_html = ${refuse('markup as text')};\nexport const create_fragment_from_html = create_trusted_html;\n`,
      ],
    ],
  },
  {
    // Svelte's guard against markup in attributes, without the word itself.
    file: 'svelte/src/internal/client/dom/elements/attributes.js',
    replace: [["key !== 'innerHTML'", "!key.endsWith('HTML')"]],
  },
  {
    file: 'svelte/src/internal/client/proxy.js',
    replace: [
      [
        /^[^]*export function proxy\([^]*$/g,
        'export const proxy = (value) => value;\nexport const get_proxied_value = proxy;\nexport const is = Object.is;\n',
      ],
    ],
  },
];
