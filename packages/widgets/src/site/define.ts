import { define } from '../element/define.ts';
import { LianxinSite } from './lianxin-site.ts';

define('lianxin-site', LianxinSite);
