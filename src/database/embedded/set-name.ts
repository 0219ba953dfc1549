/** The embedded replica set; a file of its own, because a user of it must not load the driver (see ../driver.ts). */
export const SET_NAME = 'slugline'
