import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskName, maskPhone, maskPhoneEnd } from './mask.ts';
import { findPersonalData, maskText } from './personal-data.ts';
import {
  findFinePlaces,
  placeNamedIn,
  proposeMatter,
  proposePublicTitle,
  streetOf,
} from './proposal.ts';

const found = (text: string) => findPersonalData(text).map((span) => [span.kind, span.text]);

describe('maskName and maskPhone', () => {
  it('leave the family name and the ends of the number', () => {
    expect(maskName('张示范')).toBe('张*');
    expect(maskName('欧阳示范')).toBe('欧阳*');
    expect(maskName('张')).toBe('张*');
    expect(maskPhone('13812341234')).toBe('138****1234');
    expect(maskPhoneEnd('13812341234')).toBe('138********');
  });
});

describe('findPersonalData', () => {
  it.each([
    ['请打 13812345678 找我', 'phone', '13812345678'],
    ['请打 138 1234 5678 找我', 'phone', '138 1234 5678'],
    ['请打 138-1234-5678 找我', 'phone', '138-1234-5678'],
    ['请打１３８１２３４５６７８找我', 'phone', '１３８１２３４５６７８'],
    ['电话一三八一二三四五六七八', 'phone', '一三八一二三四五六七八'],
    ['座机 0570-3012345', 'phone', '0570-3012345'],
    ['身份证 320102198001011234', 'identity_number', '320102198001011234'],
    ['身份证 32010219800101123X', 'identity_number', '32010219800101123X'],
    ['卡号 6222 0212 3456 7890 123', 'bank_card', '6222 0212 3456 7890 123'],
    ['车牌苏A·12345 乱停', 'plate', '苏A·12345'],
    ['微信：abc_12345', 'account', 'abc_12345'],
    ['写信到 a.b@example.com', 'account', 'a.b@example.com'],
    ['住 3幢2单元501室', 'room', '3幢2单元501室'],
    ['我叫张示范，住在河边', 'name', '张示范'],
    ['姓名：欧阳示范', 'name', '欧阳示范'],
    ['姓名：阿依古丽·买买提', 'name', '阿依古丽·买买提'],
    ['我是王示范，今年 70 岁', 'name', '王示范'],
    ['王示范，电话稍后补', 'name', '王示范'],
    ['邻居王示范先生也知道', 'name', '王示范'],
  ])('finds in "%s" a %s: %s', (text, kind, hit) => {
    expect(found(text)).toContainEqual([kind, hit]);
  });

  it.each([
    '请拨打 12345 或者 119',
    '请找王主任，联系人：王主任',
    '李代表 11月20日（周五）到现场',
    '订单号 20261120000123',
    '我是高新区居民，路灯坏了',
    '共 1,380 户，2026-11-22 完工',
  ])('finds nothing in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds the persons concerned wherever they stand', () => {
    const identities = ['曾示范', '13800001111'];
    expect(
      findPersonalData('已经给曾示范打过 138 0000 1111', { identities }).map(({ text }) => text),
    ).toEqual(['曾示范', '138 0000 1111']);
  });

  it('lets the phones of stations and departments stand', () => {
    expect(findPersonalData('请打 0570-3012345', { allowed: ['05703012345'] })).toEqual([]);
  });

  it('gives the place of each span', () => {
    const [span] = findPersonalData('请打 13812345678');
    expect(span).toMatchObject({ start: 3, end: 14 });
  });
});

describe('maskText', () => {
  const piece = fc.oneof(
    fc.constantFrom('我叫张示范', '姓名：王示范', '13812345678', '320102198001011234', '苏A12345'),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('，', ' ', '0570', '-', '一三八', '3幢', '501室', '微信号'),
  );

  it('leaves nothing to be found', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        expect(findPersonalData(maskText(pieces.join('')))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('hides a phone number whatever stands around it', () => {
    const phone = fc.stringMatching(/^1[3-9]\d{9}$/);
    fc.assert(
      fc.property(phone, piece, piece, (number, before, after) => {
        const text = `${before}，${number}，${after}`;
        expect(maskText(text).includes(number)).toBe(false);
      }),
    );
  });

  it('leaves a text without personal data as it is', () => {
    expect(maskText('中华路的路灯坏了三天。')).toBe('中华路的路灯坏了三天。');
  });
});

describe('proposals', () => {
  const own = {
    title: null,
    content: '尊敬的代表您好，我家3栋2单元501漏水很久了，物业不管。我叫张示范，电话13812345678',
    address: '秦淮区中华路38号3幢',
    category: '住房',
  };

  it('give departments the matter without phones and names', () => {
    expect(proposeMatter(own)).toBe(
      '尊敬的代表您好，我家（门牌已隐去）漏水很久了，物业不管。我叫某某，电话（电话已隐去）',
    );
  });

  it('give the public a title with a place no finer than the street', () => {
    const title = proposePublicTitle(own);
    expect(title).toBe('秦淮区中华路：我家漏水很久了，物业不管');
    expect(findFinePlaces(title)).toEqual([]);
    expect(findFinePlaces('中华路38号漏水')).toMatchObject([{ start: 3, end: 6, text: '38号' }]);
  });

  it.each(['加装电梯，十二户同意', '增设路灯一座', '地铁 3 号线 4 号口', '二号电梯停了'])(
    'see no fine place in "%s"',
    (text) => {
      expect(findFinePlaces(text)).toEqual([]);
    },
  );

  it.each(['中华路三十八号', '桂花小区3栋', '三单元漏水', '12-3号门面', '501室'])(
    'see a fine place in "%s"',
    (text) => {
      expect(findFinePlaces(text)).not.toEqual([]);
    },
  );

  it('keep the title within 40 characters and free of personal data', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.string({ maxLength: 60 }),
        (content, address) => {
          const title = proposePublicTitle({ title: null, content, address, category: '道路交通' });
          expect([...title].length).toBeLessThanOrEqual(40);
          expect(findPersonalData(title)).toEqual([]);
        },
      ),
    );
  });

  it.each([
    ['秦淮区中华路38号3幢', '秦淮区中华路'],
    ['桂花街道桂花小区3栋', '桂花街道'],
    ['凉亭镇新村7组', '凉亭镇'],
    ['幸福小区', null],
  ])('take from the address %s the street %s', (address, street) => {
    expect(streetOf(address)).toBe(street);
  });

  it('publish of the place what the approved title names, and no more', () => {
    const address = '秦淮区张示范家对面的中华路38号';
    expect(placeNamedIn('秦淮区中华路：楼道漏水', '秦淮区中华路38号')).toBe('秦淮区中华路');
    expect(placeNamedIn('中华路的路灯不亮', '秦淮区中华路38号')).toBe('中华路');
    expect(placeNamedIn('中华路的路灯不亮', address)).toBeNull();
  });
});
