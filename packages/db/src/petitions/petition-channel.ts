/** `LISTEN` here to be told of every change of a petition; `submit_petition` tells nobody. */
export const petitionChannel = 'lianxin_petitions';
