/** Family names, also those that are read otherwise as a name: 曾 单 仇 解 区 查 尉迟. */
const familyNames = [
  '曾', '单', '仇', '解', '区', '查', '尉迟', '李', '王', '张', '刘', '陈', '杨', '黄', '赵', '吴', '周', '徐', '孙', '马',
  '朱', '胡', '郭', '何', '林', '罗', '郑', '梁', '谢', '宋', '唐', '许', '韩', '邓', '冯', '曹', '彭', '肖', '田', '董',
  '潘', '袁', '蔡', '蒋', '余', '于', '杜', '叶', '程', '魏', '苏', '吕', '丁', '任', '卢', '姚', '沈', '钟', '姜', '崔',
  '谭', '陆', '范', '汪', '廖', '石', '金', '韦', '贾', '夏', '付', '方', '邹', '熊', '白', '孟', '秦', '邱', '侯', '江',
  '尹', '薛', '闫', '段', '雷', '龙', '黎', '史', '陶', '贺', '毛', '郝', '顾', '龚', '邵', '万', '覃', '武', '钱', '戴',
  '严', '莫', '孔', '向', '常', '汤', '康', '易', '乔', '赖', '文', '施', '洪', '辛', '牛', '鲁', '葛', '岑', '温', '盛',
] as const;

/** Given names that say that nobody is meant. */
const givenNames = ['示范', '示例', '样例'] as const;

/** The `index`th invented person of the demo; no two are called alike for 360 of them. */
export function inventedName(index: number): string {
  const family = familyNames[index % familyNames.length] ?? '曾';
  return `${family}${givenNames[Math.floor(index / familyNames.length) % givenNames.length] ?? '示范'}`;
}
