import { define } from '../element/define.ts';
import { LianxinPetitionForm } from './petition-form.ts';

define('lianxin-petition-form', LianxinPetitionForm);

declare global {
  interface HTMLElementTagNameMap {
    'lianxin-petition-form': LianxinPetitionForm;
  }
}
