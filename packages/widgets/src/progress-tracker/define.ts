import { define } from '../element/define.ts';
import { LianxinProgressTracker } from './progress-tracker.ts';

define('lianxin-progress-tracker', LianxinProgressTracker);

declare global {
  interface HTMLElementTagNameMap {
    'lianxin-progress-tracker': LianxinProgressTracker;
  }
}
