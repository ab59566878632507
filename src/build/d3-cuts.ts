import type { LibraryCut } from './library-cuts.ts';

/** What of d3 nobody calls here, and what would keep the bundler from leaving out the rest. */
export const d3Cuts: readonly LibraryCut[] = [
  {
    // Interpolation is for transitions alone, which are not part of the bundle (`d3-selection.js`); it would bring all colour spaces along.
    file: 'd3-zoom/dist/d3-zoom.mjs',
    replace: [
      ["import { interpolateZoom } from 'd3-interpolate';", ''],
      ['interpolate = interpolateZoom,', ''],
      ['transform.prototype = Transform.prototype;', ''],
      ['filter = defaultFilter,', 'filter,'],
      ['wheelDelta = defaultWheelDelta,', 'wheelDelta,'],
      ['duration = 250,', ''],
      ['.on("dblclick.zoom", dblclicked)', ''],
      ['.style("-webkit-tap-highlight-color", "rgba(0,0,0,0)")', ''],
      ['interrupt(this);', ''],
      ['selection.interrupt()', 'selection'],
      ['var d = select(this.that).datum();', ''],
      [/new ZoomEvent\(type, \{[^}]*\}\),\s*d/g, '{ sourceEvent: this.sourceEvent, transform: this.that.__zoom }'],
      [/if \(collection !== selection\) \{[^}]*\} else/g, ''],
      [/arguments\.length \? \((filter|wheelDelta) = .*, zoom\) : \1;/g, '($1 = _, zoom);'],
      [/arguments\.length \? \(extent = .*, zoom\) : extent;/g, '(extent = () => _, zoom);'],
      [/arguments\.length \? \((\w+Extent)\[.*, zoom\) : .*;/g, '($1 = _, zoom);'],
    ],
    drop: [
      'function ZoomEvent(type, {',
      'apply: function(point) {',
      'applyX: function(x) {',
      'applyY: function(y) {',
      'rescaleX: function(x) {',
      'rescaleY: function(y) {',
      'toString: function() {',
      'function defaultFilter(event) {',
      'function defaultWheelDelta(event) {',
      'if (e instanceof SVGElement) {',
      'zoom.scaleBy = function(',
      'zoom.scaleTo = function(',
      'zoom.translateBy = function(',
      'zoom.translateTo = function(',
      'function centroid(extent) {',
      'function schedule(transition, ',
      'function dblclicked(event, ',
      'zoom.touchable = function(',
      'zoom.constrain = function(',
      'zoom.duration = function(',
      'zoom.interpolate = function(',
      'zoom.clickDistance = function(',
      'zoom.tapDistance = function(',
    ],
  },
  {
    // The intervals of local time and their shortcuts go when they are known to have no effect but themselves.
    file: 'd3-time/dist/d3-time.mjs',
    replace: [
      ['= timeInterval(', '= /* @__PURE__ */ timeInterval('],
      [/= (\w+Weekday)\(/g, '= /* @__PURE__ */ $1('],
      [/^const \[(\w+), (\w+)\] = ticker\(.*\);$/gm, 'const $1 = undefined, $2 = undefined;'],
      [/^(timeYear|millisecond)\.every = /gm, 'const $1_every = '],
      // Steps of hours, days, months and years count by their field, and no other steps are asked for.
      [
        'interval.filter(field\n              ? (d) => field(d) % step === 0\n              : (d) => interval.count(0, d) % step === 0)',
        'interval.filter((d) => field(d) % step === 0)',
      ],
      [/, \(start, end\) => \{\s*return [^}]*;\s*\}/g, ', 1'],
    ],
    drop: ['interval.round = ', 'interval.offset = ', 'interval.count = '],
  },
];
