/** The tab of an article's form that headline and text stand in, from 0. */
export const TEXT_TAB = 0
