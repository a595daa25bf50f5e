import type { Site } from '@lianxin/contract';
import { html } from 'hono/html';
import type { Markup } from '../sheet/index.ts';
import type { Answers } from './answers.ts';
import { described, errorText, textField, tick } from './field.ts';
import type { Wrong } from './wrongs.ts';

/** What the form is drawn from. */
export interface FormView {
  readonly site: Site;
  readonly answers: Answers;
  readonly wrongs: readonly Wrong[];
  /** To whom it goes, in words. */
  readonly to: string;
  /** This page's own address, with the key and to whom. */
  readonly action: string;
  /** The address for the other size, once something has been typed. */
  readonly resize?: string | undefined;
  readonly sizeWord: string;
}

function summary(wrongs: readonly Wrong[]): Markup {
  if (wrongs.length === 0) return html``;
  const target = (id: string): string => (id === 'category' ? 'categories' : id);
  return html`<div class="summary" role="alert" tabindex="-1" autofocus>
    <h2>有 ${wrongs.length} 处需要改一下</h2>
    <ul>
      ${wrongs.map(({ id, text }) => html`<li><a href="#${target(id)}">${text}</a></li>`)}
    </ul>
  </div>`;
}

function categories({ site, answers, wrongs }: FormView): Markup {
  return html`<fieldset
    id="categories"
    tabindex="-1"
    ${described('category', { hint: false, wrongs })}
  >
    <legend>属于哪一类</legend>
    <div class="choices">
      ${site.categories.map(({ id, name }) =>
        tick({
          name: 'category',
          label: name,
          value: id,
          checked: answers.category === id,
          choice: true,
        }),
      )}
    </div>
    ${errorText('category', wrongs)}
  </fieldset>`;
}

function photos({ answers, wrongs }: FormView): Markup {
  return html`<div class="field">
    <label for="photos">照片</label>
    <p class="hint" id="photos-hint">可以不传，最多 9 张，一共不超过 40 MB。拍摄地点会自动去掉。</p>
    <input
      type="file"
      id="photos"
      name="photos"
      accept="image/jpeg,image/png,image/webp"
      multiple
      ${described('photos', { hint: true, wrongs })}
    />
    ${errorText('photos', wrongs)}
    ${answers.uploads.map(
      (id, index) =>
        html`<label class="tick"
          ><input type="checkbox" name="upload" value="${id}" checked /><span
            >第 ${index + 1} 张照片已经收到，去掉勾就不交</span
          ></label
        >`,
    )}
  </div>`;
}

function contact({ site, answers, wrongs }: FormView): Markup {
  return html`${textField({
      id: 'name',
      label: '怎么称呼您',
      hint: '可以不填。',
      value: answers.name,
      autocomplete: 'name',
      wrongs,
    })}
    ${textField({
      id: 'phone',
      label: '手机号',
      hint: '只有联络站工作人员能看到，办理的单位看不到。',
      value: answers.phone,
      kind: 'tel',
      autocomplete: 'tel',
      wrongs,
    })}
    <div>
      ${tick({ name: 'sms', label: '有进展时发短信告诉我', checked: answers.wantsSms })}
      ${
        site.anonymity
          ? tick({
              name: 'anonymous',
              label: '我不想留联系方式。一样会办，只是没法向我核实',
              checked: answers.isAnonymous,
            })
          : ''
      }
    </div>`;
}

function others({ answers, wrongs }: FormView): Markup {
  return html`<details ${answers.isOnBehalf || answers.isUnder14 ? html`open` : ''}>
    <summary>替别人填，或者当事人不满 14 周岁</summary>
    <div class="stack">
      ${tick({ name: 'on_behalf', label: '我替别人填', checked: answers.isOnBehalf })}
      <div class="nested">
        ${textField({ id: 'behalf_name', label: '替谁填', value: answers.behalfName, wrongs })}
        ${tick({
          name: 'behalf_consent',
          label: '本人同意我替他反映',
          checked: answers.behalfConsent,
          wrongs,
        })}
      </div>
      ${tick({ name: 'under14', label: '当事人不满 14 周岁', checked: answers.isUnder14 })}
      <div class="nested">
        ${textField({
          id: 'guardian_name',
          label: '监护人姓名',
          value: answers.guardianName,
          wrongs,
        })}
        ${textField({
          id: 'guardian_phone',
          label: '监护人手机号',
          value: answers.guardianPhone,
          kind: 'tel',
          wrongs,
        })}
        ${tick({
          name: 'guardian_consent',
          label: '我是监护人，同意提交',
          checked: answers.guardianConsent,
          wrongs,
        })}
      </div>
    </div>
  </details>`;
}

function consent({ site, answers, wrongs }: FormView): Markup {
  return html`<div>
    <h2 class="as-label" id="notice-title">您的信息怎么用</h2>
    <div class="notice" role="region" aria-labelledby="notice-title" tabindex="0">
      <span class="lines">${site.notice.text}</span>
    </div>
    ${tick({
      name: 'notice',
      label: '我看过了，同意这样使用',
      value: site.notice.version,
      checked: answers.notice === site.notice.version,
      wrongs,
    })}
  </div>`;
}

/** The whole form on one page: everything that the element asks in steps. */
export function formBody(view: FormView): Markup {
  const { site, answers, wrongs, to, action, resize, sizeWord } = view;
  return html`<section class="card">
    <h1>有事找代表</h1>
    <p>写下来，${site.acceptWithin} 个工作日内告诉您是否受理。交给：${to}。</p>
    <form method="post" action="${action}" enctype="multipart/form-data" novalidate>
      ${summary(wrongs)}
      ${
        resize
          ? html`<button type="submit" name="action" value="edit" formaction="${resize}">
              ${sizeWord}
            </button>`
          : ''
      }
      ${categories(view)}
      ${textField({
        id: 'content',
        label: '事情经过',
        hint: '什么时候、在哪里、影响了谁、希望怎么解决。最多 2,000 个字。',
        value: answers.content,
        kind: 'textarea',
        wrongs,
      })}
      ${textField({
        id: 'address',
        label: '在什么地方',
        hint: '可以不填。写到路名、小区或门牌。',
        value: answers.address,
        wrongs,
      })}
      ${photos(view)} ${contact(view)} ${others(view)} ${consent(view)}
      <div class="actions">
        <button class="main" type="submit" name="action" value="check">下一步：核对</button>
      </div>
      <p class="hint">这一步还不会提交，下一页请您看一遍。</p>
    </form>
  </section>`;
}
