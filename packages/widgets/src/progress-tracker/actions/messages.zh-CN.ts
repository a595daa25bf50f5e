import type { TrackedEvent } from '@lianxin/sdk';

type DeclineReason = NonNullable<TrackedEvent['declineReason']>;

/** Words of what is opened by a button: forms, their consequences, where else to go. */
export const messages = {
  cancel: '先不了',
  send: '送出',
  sending: '正在送出……',
  required: '请写几句。',
  tooLong: (over: number) => `多了 ${over} 个字，请删短一点。`,
  offline: '现在没有网络。您写的都还在，连上后再按一次。',
  failed: '没有送到。您写的都还在，请再按一次。',
  refused: new Map([
    ['phone_last4_wrong', '和当时留的手机号后四位对不上，请再看看。'],
    ['attempts_exhausted', '试的次数多了，请过一小时再试。'],
    ['too_many_requests', '这会儿送来的人很多，请过一分钟再按一次。'],
    ['rating_closed', '已经评价过了，或者评价的时间过了。'],
    ['objection_closed', '已经提过异议了，或者 15 天过了。'],
    ['transition_refused', '这件事刚刚有了变化，现在不能这样做了。'],
    ['upload_unknown', '照片放得太久了，请重新选一次。'],
  ]),
  photoRefused: '有一张照片太大或者打不开，请换一张小些的 JPG。',

  rate: {
    title: '这样办，您满意吗',
    next: '送出后，这件事就办完了。',
    nextAgain: '送出后，会重新安排办理；请写下哪里没办好，办的人好照着改。',
    comment: '想说的话（可以不写）',
    thanks: '谢谢您的评价，这件事办完了。',
    thanksAgain: '知道您不满意了，接下来会重新办理。',
  },
  supplement: {
    title: '补充情况',
    lead: '只有联络站的工作人员能看到您写的原话。',
    text: '补充些什么',
    answer: '您的回答',
    photos: '照片（可以不加）',
    photosHint: '最多 9 张，每张不超过 10 MB；照片里的拍摄地点会自动去掉。',
    add: '选照片',
    remove: (name: string) => `去掉 ${name}`,
    tooMany: '最多 9 张照片。',
    thanks: '收到了，谢谢您。',
  },
  withdraw: {
    title: '撤回这件事',
    lead: '撤回以后就不再办理，也不能恢复；以后需要，可以重新提交。',
    phone: '手机号后四位',
    phoneHint: '您提交时留的那个号码，用来确认是您本人。',
    phoneWrong: '请填 4 位数字。',
    reason: '为什么撤回（可以不写）',
    send: '确认撤回',
    cancel: '不撤回了',
    thanks: '已经撤回。',
  },
  object: {
    title: '提出异议',
    lead: '由人大代表工委来决定，不是原来的联络站；异议只能提一次。',
    text: '您为什么觉得应该受理',
    thanks: '收到您的异议了，代表工委会来决定。',
  },

  whereTo: '这件事可以去',
  guidance: {
    litigation:
      '正在或者应当走诉讼、仲裁、行政复议的事：可以打 12348 法律服务热线，或到当地法律援助中心问问。',
    letters_and_visits:
      '信访正在办的事：请向原来受理的信访部门查问，或到当地信访局、国家信访局网站。',
    private_dispute:
      '买卖、借钱、邻里之间的纠纷：可以找村（社区）人民调解委员会，消费纠纷打 12315。',
    emergency: '有危险请马上打电话：治安 110，火灾 119，急救 120。',
    unlawful_content: '内容里有不能受理的部分；去掉以后，可以重新提交。',
    out_of_scope: '不归联络站管的事：可以打 12345 政务服务热线，由他们转到该管的部门。',
  } satisfies Record<DeclineReason, string>,
};

/** The same keys in every language. */
export type ActionMessages = typeof messages;
