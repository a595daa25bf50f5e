/** Something worth knowing. */
export const infoIcon = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4.5V13m0 3v.1';
/** Done. */
export const checkIcon = 'm5 12.5 4.5 4.5L19 7.5';
