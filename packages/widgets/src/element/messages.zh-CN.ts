/** Words that every element needs; of trouble, what happened and what comes next. */
export const common = {
  loading: '正在载入……',
  retry: '再试一次',
  offline: ['现在没有网络', '连上网以后会自己接着载入。'],
  unreachable: ['暂时连不上联络站的系统', '不是您的问题，请过一会儿再试。'],
  absent: ['这里的内容没有找到', '请告诉网站管理员：密钥或域名没有登记。'],
};

/** The same keys in every language. */
export type CommonMessages = typeof common;
