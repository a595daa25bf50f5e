/** Words that every element needs. */
export const common = {
  loading: '正在载入……',
  retry: '再试一次',
  offline: '现在没有网络',
  offlineNext: '连上网以后，这里会自己接着载入。',
  unreachable: '暂时连不上联络站的系统',
  unreachableNext: '不是您的问题，请过一会儿再试。',
  busy: '这会儿查看的人很多',
  busyNext: '请过一分钟再试。',
  notFound: '这里要显示的内容找不到了',
  notFoundNext: '可能已经改了地址，请从网站首页再进来。',
  unset: '这个栏目还没有接通',
  unsetNext: '请告诉网站的管理员：网站的密钥或域名没有登记。',
};

/** The same keys in every language. */
export type CommonMessages = typeof common;
