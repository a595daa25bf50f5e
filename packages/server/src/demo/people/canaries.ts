/** Somebody invented who must be seen by nobody but the resident and the station. */
export interface Canary {
  readonly name: string;
  readonly phone: string;
  /** How the person stands in the resident's own words. */
  readonly words: string;
}

const families = '裴郎岑鲍滕殷毕邬安乐时傅卞齐伍尤柏窦章费';

const sayings: readonly ((name: string, phone: string) => string)[] = [
  (name, phone) => `我叫${name}，电话${phone}，随时可以联系。`,
  (name, phone) =>
    `联系人${name}，手机 ${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}。`,
  (name, phone) => `有事请打${phone}找${name}。`,
  (name, phone) => `（${name}，${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}）`,
];

/** Twenty identities; tests look for them in every public byte. */
export const canaries: readonly Canary[] = [...families].map((family, index) => {
  const name = `${family}鸣雀`;
  const phone = `1990000${String(1001 + index)}`;
  const say = sayings[index % sayings.length] ?? sayings[0];
  return { name, phone, words: say ? say(name, phone) : '' };
});
