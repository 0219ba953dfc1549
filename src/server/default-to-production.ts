// React and Next choose their build when they are loaded: this module must be imported before them. Next's
// types make NODE_ENV read-only, hence Reflect.
if (!process.env.NODE_ENV) Reflect.set(process.env, 'NODE_ENV', 'production')
