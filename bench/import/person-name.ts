const words = (text: string) => text.trim().split(/\s+/)

const given = words(`
  Anna Jonas Marie Peter Lucía Marco Sophie Jan Elena Thomas Julia David Clara Martin Paula Hugo Nina Oliver Laura Simon
  José Ingrid Pieter Chiara Étienne Amelia Victor Greta Samuel Teresa Henrik Alice Matthias Rosa Daniel Ulrike Philip
  Carmen Lukas Helen Antoine Birgit Gabriel Irene Felix Monika Edward Silvia Robert Astrid Nicolas Barbara Leon Eva
  Stefan Louise Andreas Isabel Richard Katharina Paul Marta Georg Emily Javier Sabine Charles Ines Walter Caroline`)

const stems = words(`
  Ald Bar Berg Bol Brand Bren Cald Carl Cast Dal Dorn Eck Elm Fal Fen Gar Gren Hal Harg Hav Hest Holt Ing Jor Kal Kest
  Kron Lam Lang Lind Lor Mal Marl Mer Mont Nor Oster Pal Pell Quin Ran Ros Sal Sand Sten Tal Thor Ul Val Vel Wal West Win Zel`)

const endings = words(`
  aberg acott ander antini ard arelli arrow beck berger bourne brook bury cott dahl den dorf ebrandt edo eira elaar ell
  enberg endez erin erman ero esson eveld feld gaard gate ham hart hausen holm ida ier ingham inski kamp land leigh lund
  mann mark meyer moor nagel nova oran osa oux ovic rath rup sen shaw stad stein strom ter thal ton vere vik voort wald wick worth`)

/** How many different names there are. */
export const NAMES = given.length * stems.length * endings.length

/** A prime that divides none of the counts above: its multiples meet every name once before they come round. */
const STRIDE = 1_000_003

/**
 * A full name for a number. Neighbours have little in common.
 *
 * @param number from 0; from NAMES on the names come again
 */
export function personName(number: number): string {
  const place = (number * STRIDE) % NAMES
  const stem = Math.floor(place / given.length)
  const ending = Math.floor(stem / stems.length)
  return `${given[place % given.length]} ${stems[stem % stems.length]}${endings[ending]}`
}
