export { mergeFields } from './merge-fields'
