/** Nobody from outside: only our own code writes here. */
export const nobody = () => false
