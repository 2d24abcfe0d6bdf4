export const change = {};
