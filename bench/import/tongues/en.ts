import { lines } from '../../lib/lines'
import { parts } from '../../lib/parts'
import type { Tongue } from './tongue'

/** English. */
export const en: Tongue = {
  headlines: lines(`
    {place} waits for {number} new homes after {subject} is delayed
    How {subject} divides {place} and {place}
    {surname} promises {place} {number} million for repairs
    {number} jobs at risk in {place} as {subject} closes
    {place} council backs plan for {subject}
    Why {subject} costs {place} {number} million more than planned
    {surname} and the long dispute over {subject}
    {subject} returns to {place} after {number} days
    Voters in {place} turn against {subject}
    {place} and {place} agree on {subject}
    Floods near {place} leave {number} homes without power
    {surname} defends {subject} before the committee in {place}`),
  standing: lines(`
    The week in pictures
    Morning briefing: what you need to know
    Letters to the newsroom
    Weather: rain moves in from the west
    Market report: shares little changed`),
  standfirsts: lines(`
    Months of talks have ended without a result. In {place} the patience of many people is running out, and {subject} is still not there.
    The decision had been expected for weeks. Now it is clear what {subject} will cost, and who in {place} has to pay for it.
    Residents of {place} had asked for a vote. What they got instead is a report of {number} pages and a promise.
    For {number} families in {place} everything depends on one meeting, and on what becomes of {subject}.`),
  sections: lines(`
    A vote with consequences
    Who pays in the end
    Doubts in {place}
    What happens next
    Criticism from the opposition
    A long wait for {place}
    The figures in detail
    No answer from the ministry
    Another attempt in {month}`),
  introductions: lines(`
    “Nobody here wants to go back to where we were in {month},” said {person}, the {role}, after the meeting in {place}.
    {person}, the {role}, told reporters in {place} that the work would begin before the end of {month}.
    The {role}, {person}, had warned of the costs as early as {month}, in a letter of {number} lines.
    One of those who disagree is {person}, a former {role}, who has lived in {place} for {number} years.
    In {place} the {role} {person} spoke to about {number} people who had come in spite of the rain.
    According to {person}, the {role}, the offer from {place} is no longer on the table.
    “The figures speak for themselves,” {person}, the {role}, said on the radio in {place}.`),
  sentences: lines(`
    {subject} was to be finished in {month}, but the builders in {place} found water under the foundations.
    About {number} people came to the meeting in {place}, more than the hall could hold.
    The report lists {number} faults, most of them small, and gives the owners until {day} {month} to repair them.
    In {place} the same question was settled years ago without much noise.
    The costs have risen by {number} percent since the first estimate, and no one expects them to fall.
    {subject} is only one of the matters that the two sides have to settle before {month}.
    The talks went on until late in the night and were broken off twice.
    On {day} {month} the committee will meet again, this time in {place}.
    Trains between {place} and {place} were stopped for {number} minutes in the morning.
    The opposition calls the plan a gamble with other people’s money.
    A spokesperson for the ministry would not comment on the letter.
    Farmers in the region had asked for help after the dry spring, and were given {number} pages of forms.
    It rained for three days, and then the river came over the wall at the old market.
    {subject} had been promised for {number} years, in every campaign and by every party.
    Prices at the market in {place} rose again, for bread by {number} cents.
    The court set a date in {month} and asked both sides for their papers.
    Schools in {place} stay closed until the heating works again.
    The union expects {number} of its members at the gates on Monday.
    Those who live near the works hear the machines by day and by night.
    The money is there, the committee found, but it lies in an account that nobody may touch before {month}.
    A first test of {subject} failed because a bolt was missing.
    Nothing of this is new, and yet it comes as a surprise to many.
    The harbour lost {number} ships to its rival last year, and with them much of its trade.
    Even so, the mood was calm when the doors were opened on {day} {month}.
    The second part of the study is to follow, with figures from {place} and its neighbours.
    {subject} could then be taken up by the next council, which sits for the first time in {month}.`),
  statements: lines(`
    “We have waited for this day, and we can wait for another week,” {surname} said.
    {surname} declined to say how many of the {number} offers had been read.
    “It is not a question of money alone,” said {surname}. “It is a question of who is heard.”
    {surname} had asked for {number} more days, and was given two.
    “I have never seen {place} so quiet,” {surname} added.
    Later {surname} travelled on to {place}, where {number} delegates were waiting.
    For {surname} it was the third defeat since {month}.`),
  captions: lines(`
    {person} on the way to the meeting in {place} on {day} {month}
    The old bridge of {place} has been closed for {number} days
    {person}, the {role}, in front of the town hall of {place}
    Workers in {place} clear the road after the storm
    {person} speaks to residents in {place}
    The harbour of {place}, seen from the new tower, on {day} {month}`),
  alts: lines(`
    {person} in {place}
    A bridge over a river in {place}
    A crowd in front of the station of {place}
    Two workers with helmets in {place}`),
  subjects:
    parts(`the new ferry; the harbour tunnel; the school on the hill; the old power station; the bus to the coast; the water tax;
    the regional hospital; the second runway; the wind farm; the bridge at the mill; the rent cap; the covered market; the night train;
    the housing fund; the coal port; the fishing quota; the library of the north; the dam in the valley; the toll road; the county fair;
    the cycle path; the steel works; the youth orchestra; the grain store; the border crossing; the data centre; the flood wall; the tram line`),
  roles:
    parts(`mayor; harbour master; finance minister; union leader; head teacher; police chief; opposition leader; regional governor;
    chief engineer; professor of economics; hospital director; transport secretary; judge; council spokeswoman`),
  months: parts('January;February;March;April;May;June;July;August;September;October;November'),
  date: '{day} {month} 2024',
  byline: 'By {person}',
  photo: 'Photo: ',
  seeAlso: ['See also', 'Read more', 'Related'],
  above: lines(`
    Share this article
    Listen to this article
    Advertisement
    Skip to main content`),
  below: lines(`
    Sign up for our newsletter
    Follow us on social media
    All rights reserved
    Leave a Reply
    Your email address will not be published. Required fields are marked *
    Most read
    Back to top`),
}
