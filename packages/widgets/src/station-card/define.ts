import { define } from '../element/define.ts';
import { LianxinStationCard } from './station-card.ts';
define('lianxin-station-card', LianxinStationCard);
