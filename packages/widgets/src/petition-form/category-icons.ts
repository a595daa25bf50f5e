import type { Site } from '@lianxin/sdk';

/** Paths of the line icons, 24 units wide, that stand beside a category's name. */
export const categoryIcons: Record<Site['categories'][number]['icon'], string> = {
  house: 'M4 11l8-7 8 7v9H4zM9.5 20v-6h5v6',
  road: 'M8 3 4 21M16 3l4 18M12 4v3m0 3.5v3M12 17v3',
  water: 'M12 3s6 6.6 6 11a6 6 0 0 1-12 0c0-4.4 6-11 6-11z',
  question:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.6.3-1 .8-1 1.7m0 3v.1',
  leaf: 'M5 19c0-9 5-14 15-14 0 10-5 14-12 13m-3 2c2-5 5-8 9-10',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zm-6 9c0-8 12-8 12 0m1-9a3 3 0 1 0-1-6m2 9c3 .5 4 3 4 6',
  school: 'M2.5 9 12 4.5 21.5 9 12 13.5zM6 11v5c4 3 8 3 12 0v-5',
  health: 'M9 4h6v5h5v6h-5v5H9v-5H4V9h5z',
  shop: 'M4 9.5 5.5 4h13L20 9.5a2.7 2.7 0 0 1-5.3 0 2.7 2.7 0 0 1-5.4 0 2.7 2.7 0 0 1-5.3 0zM5.5 12v8h13v-8',
  other: 'M5 12v.1m7-.1v.1m7-.1v.1',
};
