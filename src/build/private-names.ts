/**
 * Names of properties that no page, dataset or browser knows: only code within one script for hosts uses them, so its build makes them as short as
 * variables. Four hundred bytes less, gzipped. What may stand here is held by `tests/build/private-names.test.ts`.
 */
export const privateNames: readonly string[] = [
  // tables and lanes
  ...['traitsAt', 'itemAt', 'idAt', 'rowOf', 'articleOf', 'textAt', 'laneFields', 'isSorted', 'ascends', 'onAxis'],
  // layout
  ...[
    'millisPerPixel',
    'xOf',
    'timeOf',
    'labelX',
    'fineUnit',
    'coarseUnit',
    'barBase',
    'barHeight',
    'axisY',
    'flagsTop',
  ],
  ...['dateLine', 'titleLine', 'entryGap', 'whisker', 'isWhole', 'newFlags', 'isLate', 'dateOf', 'overlaps'],
  // what chart, story and source agree on
  ...[
    'chooseId',
    'stepLane',
    'stepMatch',
    'readAt',
    'storyCalls',
    'isFlat',
    'mostLanes',
    'itemOf',
    'isOnAxis',
    'reveal',
  ],
  ...['wordDate', 'yearlessTick', 'linkOf', 'ownsPage', 'onchoose', 'onindex', 'onretry', 'onsearch'],
  // hands
  ...['oninterval', 'onrest', 'ondouble', 'ongrab', 'onpan', 'onpinch', 'zoomBy', 'panBy'],
  // time
  ...['openStart', 'openEnd', 'softStart', 'softEnd', 'toCodePoint', 'toUtf16'],
];
