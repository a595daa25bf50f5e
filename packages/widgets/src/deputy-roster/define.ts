import { define } from '../element/define.ts';
import { LianxinDeputyRoster } from './deputy-roster.ts';

define('lianxin-deputy-roster', LianxinDeputyRoster);
