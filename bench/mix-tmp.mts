import { readText } from './engine/read-text'
import { fixtureTexts, seedText, syntheticPages } from './engine/texts'
import { measure } from './lib/measure'
import nlp from 'compromise'
const varied = [...fixtureTexts(), seedText(), ...syntheticPages(400)]
const bytes = varied.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
console.log(varied.length, bytes / varied.length)
const { all } = measure({ all: () => varied.forEach(readText) }, 12)
console.log('MB/s', bytes / 1000 / all)
const seed = seedText()
const { batch, compromise } = measure({ batch: () => Array.from({ length: 50 }, () => readText(seed)), compromise: () => nlp(seed).people() }, 15)
console.log('seed', batch / 50, 'compromise', compromise, compromise * 50 / batch)
