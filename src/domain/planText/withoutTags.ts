/** Of HTML and of what Word writes as such; '<phát triển>' is a text. */
const TAG =
  /<\/?(?:a|b|i|u|s|em|strong|mark|br|hr|p|div|span|font|sub|sup|small|big|center|code|pre|img|table|tbody|thead|tfoot|tr|td|th|ul|ol|li|h[1-6]|o:p)(?:[\s/][^<>]*)?>/gi

/** A text with a space where tags stood. */
export const withoutTags = (text: string): string => text.replace(TAG, ' ')
