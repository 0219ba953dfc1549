// Written by scripts/train-blocks; not to be edited. One line a trait: its name, then its weight for each kind,
// in the order of `kinds`, in hundredths. Pages of publishers that were left out are read with (per cent):
// pages 1300, blocks 6628, accuracy 90, macroF1 76, en 90.3, de 88.8, other 92.2, title 99.5, standfirst 92.1, byline 86.4, dateline 92.6, heading 81, paragraph 96.5, quote 40, list-item 31.8, image-alt 76.2, image-caption 76.6, image-credit 90.8, related-link 75.7, boilerplate 91.9, sure 75, sureRight 97.6
export const blockWeights = `
calibration	65 -13
first	61 -24 -16 -10 -27 -13 -3 -8 -24 -22 -8 -19 -20
last	-1 -27 -20 -25 -63 14 -48 -33 -60 -55 -35 4 29
between title	-55 28 11 7 -11 -8 -19 -41 -9 -37 -25 -54 -2
between standfirst	-8 25 42 -4 -38 -15 -21 -69 28 -31 -55 -41 -19
between byline	-4 2 -52 40 -16 -31 -9 -56 0 -28 -13 -66 -27
between dateline	-5 9 4 -2 -27 -9 -13 -51 21 -4 -49 -40 -6
between heading	-5 -37 -12 -30 -36 45 -26 -27 22 -33 -52 -55 -70
between paragraph	-34 -105 -43 -55 27 44 -9 -90 6 -33 -74 -32 -34
between quote	-1 -8 -14 -7 -4 -15 29 -76 -21 -12 -1 -46 -33
between list-item	-6 -52 -44 -45 -12 -117 -52 70 -91 -98 -81 -101 -122
between image-alt	-9 -45 -14 -46 -8 -42 -28 -110 -35 76 33 -76 -51
between image-caption	-3 10 10 -2 -13 -9 -39 -95 -5 -4 38 -56 -50
between image-credit	-5 0 7 -26 2 -29 -23 -48 -59 46 -13 -52 -36
between related-link	-5 -53 -48 -27 -38 -48 -9 -113 -52 -70 -80 60 -38
between boilerplate	-21 -30 -27 -37 -35 -78 -37 -120 -15 -42 -39 -33 64
-1 a byline’s words: names	-1 -9 5 13 -21 -14 -2 -22 -20 -14 0 18 -8
-1 a byline’s words: names behind “by”	0 -13 -21 16 -4 -7 -2 -13 -12 4 -3 -10 -2
-1 a credit at its end, and its length: 20 and more, no stop	-1 -6 5 2 -14 4 -2 -5 -5 -8 -11 11 4
-1 a credit at its end, and its length: 40 and more, no stop	-1 5 -4 -1 -14 -9 -6 -4 -4 10 -5 -3 0
-1 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 5 2 0 0 -1 -4 0 0 -1
-1 a credit at its end, and its length: 8 and more, no stop	-1 0 7 -8 -3 -1 -3 -16 -7 -13 -18 -24 -12
-1 a credit at its end, and its length: below 8, no stop	6 -7 -1 -2 6 -6 -2 -6 3 9 -8 -13 -9
-1 a credit at its end: 0.9 and more	-3 -6 -5 -2 6 1 -2 2 3 -10 -12 5 -6
-1 a credit at its end: 0.95 and more	3 0 18 -5 -7 -4 -14 -14 -16 1 -28 -9 -14
-1 a credit beside it, and its length: a credit before, 15 and more, a stop	0 4 -1 3 -2 1 -1 -2 1 0 -2 -1 1
-1 a credit beside it, and its length: a credit before, 15 and more, no stop	0 -1 4 0 0 6 -1 -1 0 -2 -2 -1 -2
-1 a credit beside it, and its length: a credit before, 25 and more, a stop	0 -1 -1 0 0 3 3 -1 -2 -2 -1 5 -3
-1 a credit beside it, and its length: a credit before, 25 and more, no stop	0 -5 0 0 0 -9 8 -2 -1 4 0 -1 0
-1 a credit beside it, and its length: a credit before, 4 and more, a stop	0 5 0 5 0 -4 0 0 -2 -3 -1 3 -6
-1 a credit beside it, and its length: a credit before, 4 and more, no stop	0 5 -1 1 3 1 -1 2 0 -10 -1 -2 -9
-1 a credit beside it, and its length: a credit before, 40 and more, a stop	0 -1 0 0 -13 8 -7 -5 -7 8 -1 -2 -4
-1 a credit beside it, and its length: a credit before, 40 and more, no stop	0 -1 0 0 3 -7 6 -1 -1 4 0 -1 -3
-1 a credit beside it, and its length: a credit before, 8 and more, no stop	0 -3 1 0 5 2 -1 -1 5 -7 -2 -9 -4
-1 a credit beside it, and its length: a credit before, below 4, no stop	0 5 7 3 -4 0 -1 -4 -6 -5 -2 -4 -2
-1 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 0 -3 0 -11 -5 0 -3 -8 0 14 -2 5
-1 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 0 -1 -1 -5 -1 0 0 -3 -3 12 -1 3
-1 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 0 -2 0 -8 7 0 -1 -8 -5 16 -1 -10
-1 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 0 -2 0 5 9 0 -4 -4 -5 7 -2 -9
-1 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 0 -1 0 -7 9 0 0 -1 -5 3 -4 -6
-1 a credit beside it, and its length: a credit behind, 4 and more, no stop	0 -2 -2 -4 -9 -6 0 -4 -7 2 20 -5 -21
-1 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 0 -1 0 -23 -4 0 -1 -3 -1 20 -4 -3
-1 a credit beside it, and its length: a credit behind, 40 and more, no stop	-1 0 -1 0 -4 -1 0 0 0 -2 9 -1 -6
-1 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 0 -2 -2 -3 -6 0 -1 1 -4 14 -1 -2
-1 a credit beside it, and its length: a credit behind, 8 and more, no stop	0 -2 -13 -6 -13 -3 0 -3 -5 -13 24 -11 -11
-1 a credit beside it, and its length: a credit behind, below 4, no stop	0 0 -7 -2 -12 -8 0 -2 -5 -5 22 -8 -11
-1 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -6 -3 -7 -7 0 -8 9 9 6 -7 -12
-1 a credit beside it, and its length: credits on both sides, below 4, no stop	0 0 -4 -1 6 -9 0 -1 -5 -10 1 -3 4
-1 a credit with its lead-in at its end: yes	5 3 9 -10 -1 3 -11 -27 -16 2 -28 -27 -19
-1 a day of the week: yes	-15 -3 1 -3 -9 3 -22 -2 -1 1 -6 -3 -10
-1 a label such as “Related” above: yes	-3 -30 -11 -20 -3 -3 -12 -9 -40 -23 -27 14 -13
-1 a label such as “See also” before it: yes	0 -4 -4 -1 -7 -6 -8 -17 3 4 -7 -14 14
-1 a line above that ends in a colon: yes	-8 -16 -38 -12 -12 18 1 12 -21 -16 -31 -25 -12
-1 a line before that ends as items of lists do: yes	0 -2 -1 2 -7 7 -4 8 -3 -6 3 -13 -13
-1 a month: yes	-14 5 -14 2 -23 -2 -35 -4 -11 10 7 2 -5
-1 a name in the next line: 60 and more	0 0 -1 0 -7 -6 -1 -6 2 3 -4 -4 0
-1 a name in the next line: 8 and more	-5 -10 26 4 -36 -17 -1 -15 -4 -12 -19 -16 -5
-1 a name in the next line: below 8	-3 -9 32 8 -14 -8 -1 -4 -15 -14 -25 -12 -19
-1 a note of credits: yes	0 2 -4 -1 10 -7 -2 -6 -10 -2 0 -10 6
-1 a picture credit’s words: 0.01 and more	0 -6 -1 -1 -3 -19 -3 -4 -6 19 -4 -16 -6
-1 a picture credit’s words: 0.7 and more	-1 -1 -7 -4 -7 -6 -6 -30 0 -3 -1 -13 8
-1 a picture credit’s words: 0.8 and more	0 -7 -6 1 6 -2 -2 -6 -6 8 -2 -13 0
-1 a picture credit’s words: 0.9 and more	0 -1 0 0 -3 1 0 -1 0 3 -3 0 1
-1 a picture credit’s words: 0.95 and more	-1 -3 5 -10 -1 -15 -10 -16 -34 17 -19 -16 -7
-1 a picture credit’s words: below 0.01	-69 0 -10 1 -9 -4 -24 -1 0 -9 0 -2 -3
-1 a quotation by itself: before the text, 15 and more	-1 3 3 -1 4 -2 0 0 -1 -1 -1 0 -5
-1 a quotation by itself: before the text, 6 and more	0 -1 -1 1 -2 0 0 -1 4 -7 0 3 1
-1 a quotation by itself: before the text, below 6	0 3 4 -4 -1 -3 0 0 -1 -2 0 -2 3
-1 a quotation by itself: behind the text, 15 and more	0 0 0 0 0 -9 -1 0 -2 0 0 -2 12
-1 a quotation by itself: in the text, 15 and more	0 -1 -1 2 -7 0 2 -7 -6 -7 -4 -8 2
-1 a quotation by itself: in the text, 40 and more	-1 0 -1 0 -3 0 -5 -7 -10 -11 5 7 -11
-1 a quotation by itself: in the text, 6 and more	0 0 0 0 -2 3 -2 5 -2 -3 -2 0 -3
-1 a quotation by itself: in the text, below 6	0 0 0 0 -17 -4 -1 9 -2 4 -1 -7 -6
-1 a quotation mark before it: yes	-8 -12 -25 -14 -6 8 1 -21 -19 -8 2 -14 2
-1 a rule: a byline’s words, but between paragraphs, where headings stand	0 0 0 0 0 -5 0 -2 -4 4 0 -4 7
-1 a rule: a credit that names known agencies	0 -8 1 0 3 3 -3 -10 -7 8 -8 -12 -13
-1 a rule: a credit with its lead-in ("Photo:", "©")	-1 -8 2 -12 -3 -18 -8 -10 -24 12 -10 -7 -1
-1 a rule: a headline behind the end of the text	-4 -13 -19 -26 -18 6 -5 0 -6 -21 -16 -9 -5
-1 a rule: a label such as "See also" with a title behind it	0 -4 -3 -1 -9 -8 -8 -16 6 6 -9 -20 11
-1 a rule: a line that begins with "by" before the text	0 -13 -20 13 -3 10 -1 -4 -8 2 -9 -5 0
-1 a rule: a phrase of the page’s furniture	-4 -8 1 -22 -3 -8 -12 -31 3 -15 -9 -12 -6
-1 a rule: a question or exclamation between paragraphs	0 -4 0 -1 -8 17 -6 -22 0 -19 -1 5 -4
-1 a rule: a quotation that the text has once more	0 0 0 0 1 1 -1 -1 -1 -2 0 5 -2
-1 a rule: a quotation with its speaker behind a dash	0 0 0 0 4 7 -3 -5 -4 -4 4 -2 -3
-1 a rule: a sentence before the text	-2 -13 7 -7 0 2 2 -1 3 -2 -6 -5 3
-1 a rule: a sentence or two before the text	-1 -1 -10 1 -15 8 -7 -5 -15 -19 -13 6 -17
-1 a rule: a sentence within the text	-10 -6 -42 -4 1 6 -5 -6 -9 -13 -18 -13 -2
-1 a rule: a short line within the text	-3 -5 -4 -2 1 -5 -11 -6 -28 1 -30 -4 -2
-1 a rule: a short sentence within the text	-2 -16 -15 -12 -3 -19 30 11 -6 -7 -2 -20 3
-1 a rule: a text that ends in a picture credit	-6 -1 12 -3 -11 5 -14 -19 -4 -9 -28 -8 -7
-1 a rule: a title below a label such as "Related"	0 -5 -1 -2 -3 -8 -4 -13 -11 -4 -8 10 -9
-1 a rule: an item below a line that announces a list	-1 -9 -20 -17 -9 22 -5 6 -10 -10 -27 -18 -19
-1 a rule: begins with a bullet	0 0 0 0 0 6 -1 -2 0 -1 0 -1 -1
-1 a rule: begins with a list mark, as its neighbour does	0 -1 -5 -7 -14 17 -3 -2 -11 -13 -3 -7 -2
-1 a rule: debris before the text	-7 3 -19 -11 -39 -2 -3 1 -3 -25 -15 -8 2
-1 a rule: debris behind the end of the text	-4 -17 -24 -27 0 2 -1 -15 -16 -20 -25 1 1
-1 a rule: holds a phrase of the page’s furniture	-1 -19 0 -7 -2 -22 -9 -17 5 -6 -6 -23 28
-1 a rule: keywords of a picture	0 0 -1 0 -5 -4 0 0 -4 4 1 1 -8
-1 a rule: long line within the text, without a full stop	-1 -4 -7 -3 -1 2 4 -3 -10 -20 -14 -9 6
-1 a rule: names behind the end of the text	0 0 0 -1 -1 -3 0 -1 -1 -2 6 5 -10
-1 a rule: nothing but names before the text	0 -6 -3 16 -3 -1 0 -1 0 -11 -4 1 -9
-1 a rule: nothing else fits	0 -2 -1 -4 1 -6 -4 -6 -21 -14 -14 -2 -12
-1 a rule: one of several short lines within the text	-3 -13 -44 -22 -3 3 -5 -11 -3 -3 -7 5 -1
-1 a rule: only a date or time	-3 7 -14 -5 -18 -10 -8 -21 2 -10 -24 1 -2
-1 a rule: only a web or e-mail address	0 0 -2 -1 -1 -12 0 0 11 -2 -1 -7 9
-1 a rule: only marks or figures	-5 -13 -12 -8 6 6 -2 -24 -27 -12 -9 -2 -1
-1 a rule: repeats the alternative text before it	0 -1 -2 -7 -7 12 -2 -3 -3 -18 8 -6 3
-1 a rule: running text	-25 -24 -16 -12 3 2 -1 -5 -5 -11 -11 4 -6
-1 a rule: says again what stands elsewhere on the page	-3 -13 -9 -5 -1 -16 -18 -9 -9 -12 -31 7 -11
-1 a rule: says where in a picture somebody stands	0 -1 -2 0 -1 -2 -1 -1 7 7 -6 0 -2
-1 a rule: says who the author is	0 0 0 0 -2 -4 0 -1 -1 -1 0 -2 9
-1 a rule: short line before a picture or a list, without a full stop	0 0 -3 -1 -6 -7 0 -4 0 -2 1 -8 7
-1 a rule: short line between paragraphs, without a full stop	-1 -31 -10 -10 -31 8 -12 -32 -23 -39 -17 -8 11
-1 a rule: short text after a credit, where this page has its captions	0 -3 -1 2 4 0 -1 0 -1 0 -4 -6 -4
-1 a rule: short text before a caption and its credit	-1 -6 -6 -2 -4 5 -5 1 -6 6 -6 -5 -4
-1 a rule: short text before a caption with a credit	-1 -11 -6 0 -16 -33 -4 -10 9 31 -1 -19 -10
-1 a rule: short text before a credit	-1 -2 -22 -8 -18 1 -2 -19 -12 -9 24 -23 -26
-1 a rule: short text before a credit that has its caption behind it	0 0 -1 0 -2 -1 0 0 -5 -8 11 -2 -5
-1 a rule: stands between the title and the byline, date or picture	-1 -2 18 5 -9 -1 0 -1 0 -6 -8 2 -7
-1 a rule: the caption’s words once more, as alternative text	-1 -3 -2 -2 -13 -19 -2 -14 -3 24 -17 -11 2
-1 a rule: the first line of the page	-16 12 4 2 -6 -6 -7 -14 -12 -26 -11 -19 -1
-1 a rule: the name of a picture file	0 -6 -3 -1 -2 0 0 -2 7 2 -1 -10 1
-1 a sign in it: a bar	-1 5 -15 -4 9 -14 -7 -15 -11 2 -4 -9 11
-1 a sign in it: a capital within a word	-12 -3 4 0 3 -4 3 11 5 -23 -19 -22 7
-1 a sign in it: a comma	-37 -10 -7 -8 -2 4 1 -3 -1 -2 2 -17 2
-1 a sign in it: a copyright sign	0 11 0 -3 -1 -11 -5 -9 -6 5 -7 -13 1
-1 a sign in it: a dash between words	-9 0 -4 -17 -9 -9 -2 6 -3 -15 -9 -9 2
-1 a sign in it: a question mark	-18 -6 -16 -3 1 -4 3 -17 8 -35 -29 -1 2
-1 a sign in it: a quotation mark	-23 -21 -37 -8 -7 5 9 -13 1 -4 6 -5 -9
-1 a sign in it: a sentence stuck to the next	0 -8 0 -1 -4 24 -4 -8 -11 -19 -5 -16 2
-1 a sign in it: a slash between words	-5 -11 3 -15 -5 -14 -11 1 0 16 -22 -16 -11
-1 a sign in it: a time	-5 -5 -7 -25 10 -7 -18 -24 0 -18 -18 -12 -4
-1 a sign in it: a year	-24 5 -11 -14 10 -12 -2 -28 3 -3 -3 -3 1
-1 a sign in it: an address	-1 -3 -5 -3 -5 1 2 -4 4 -18 -4 -22 15
-1 a sign in it: an asterisk	0 -7 -1 0 4 -1 5 -11 -3 -7 -3 -14 11
-1 a sign in it: an at sign	0 -4 -7 3 -2 7 -4 -15 -10 -9 -14 -19 16
-1 a sign in it: an ellipsis	-2 2 -8 -1 -12 -10 -10 -22 10 -16 -8 1 -5
-1 a sign in it: money or a share	-5 -2 -11 6 8 12 -18 8 -28 -37 -15 -11 -14
-1 a verb of saying: yes	-17 -33 5 -5 -15 10 4 -25 -10 1 -20 -2 5
-1 a word that leads in credits: yes	-1 1 -3 -11 5 -17 -11 -21 -30 23 -8 -16 -14
-1 an end as items of lists have it: yes	0 -2 -6 3 -6 -19 5 18 -12 -5 0 -15 -6
-1 dates among the short lines around it: 0.2 and more	-9 -13 8 22 -35 6 -6 -45 -16 -5 -17 -13 0
-1 dates among the short lines around it: 0.4 and more	-7 5 -12 17 -21 -9 -12 -20 -9 -37 -18 14 -8
-1 dates among the short lines around it: below 0.2	-23 6 -10 2 -10 -10 -10 -18 11 13 8 -14 -8
-1 furniture among the short lines around it: 0.01 and more	-26 1 -28 -5 -11 -12 -19 -10 -12 -16 -12 6 -8
-1 furniture among the short lines around it: 0.2 and more	-25 3 9 -8 -8 -20 -8 -16 15 -30 -4 8 -1
-1 furniture among the short lines around it: 0.5 and more	-11 -23 -2 -3 -3 -15 -20 -21 -1 -9 -16 -18 7
-1 furniture among the short lines around it: below 0.01	-33 0 3 -11 0 -2 0 -1 -4 -5 -13 -3 -8
-1 how alike the short lines around it are: 0.2 and more	-6 -24 -2 -6 -18 -6 -28 2 -9 -7 -13 -12 -2
-1 how alike the short lines around it are: 0.4 and more	-39 -11 -3 -11 -7 -7 -15 -1 -16 -4 -1 -10 -3
-1 how alike the short lines around it are: 0.7 and more	-38 -17 -1 0 3 -8 -7 -31 18 -6 12 -8 -7
-1 how alike the short lines around it are: below 0.2	-3 -25 -11 -3 -19 0 -10 -1 -14 2 -33 -9 -10
-1 how far it is from the text: before the text, 2 and more	-4 -14 0 -2 -34 -2 -7 -12 -10 -5 -6 -20 12
-1 how far it is from the text: before the text, 20 and more	-3 -9 -22 -11 -20 -16 -1 -13 -3 -14 -1 11 -2
-1 how far it is from the text: before the text, 3 and more	-14 -6 -7 -3 -11 -14 -8 -3 -4 -10 -5 -12 1
-1 how far it is from the text: before the text, 5 and more	-22 11 -3 1 -8 -17 -16 -20 10 -7 -3 -23 -4
-1 how far it is from the text: before the text, 9 and more	-28 0 -2 -7 -2 -29 -10 -24 -1 4 -11 1 -10
-1 how far it is from the text: before the text, below 2	-1 19 -3 -4 1 0 -4 -12 -24 -15 -2 -12 -25
-1 how far it is from the text: behind the text, 2 and more	0 -1 -2 -2 -4 1 -1 -4 -6 -4 -1 6 -4
-1 how far it is from the text: behind the text, 20 and more	-2 -7 -10 -14 12 1 -2 8 -3 -5 -17 -14 -9
-1 how far it is from the text: behind the text, 3 and more	-1 -4 -5 -4 -7 2 2 0 -15 -12 -6 -2 1
-1 how far it is from the text: behind the text, 5 and more	-2 -11 -11 -17 -7 -7 -1 8 -1 -10 -7 0 -5
-1 how far it is from the text: behind the text, 9 and more	-6 -20 -17 -28 -1 -10 -10 -3 -20 -20 -8 0 8
-1 how far it is from the text: behind the text, below 2	-1 -1 -4 -3 -12 12 -1 -4 -3 -6 -4 -12 4
-1 how far it is from the text: in the text, below 2	-32 -49 2 -6 0 2 5 3 4 1 2 -1 0
-1 how frequent the kind is: yes	-43 -2 -1 -8 1 -2 -1 -3 -5 -3 3 -4 -2
-1 how it begins and ends: another sign, another sign	-1 -1 -2 -3 1 27 -6 -6 -3 -3 -3 -13 -21
-1 how it begins and ends: another sign, arrow	0 0 0 0 -6 8 -1 -5 -3 -1 0 -1 7
-1 how it begins and ends: another sign, bar or asterisk	-1 0 -1 -7 -2 -1 0 0 -1 -1 -1 -1 8
-1 how it begins and ends: another sign, bracket	0 0 0 0 -6 7 0 -8 -2 -2 -2 -3 7
-1 how it begins and ends: another sign, colon	0 0 0 0 -1 1 -1 4 0 0 0 0 -2
-1 how it begins and ends: another sign, ellipsis	0 0 0 3 -2 3 0 -1 -2 0 -1 -1 -1
-1 how it begins and ends: another sign, exclamation mark	0 0 -5 6 -2 -8 -1 7 -1 -1 -2 -2 -4
-1 how it begins and ends: another sign, figure	0 3 -4 -2 -2 0 0 -7 -5 -4 -3 3 6
-1 how it begins and ends: another sign, full stop	0 0 0 1 -3 8 -1 3 -1 -2 0 -8 -7
-1 how it begins and ends: another sign, letter	0 0 -1 0 9 11 4 -6 -3 -3 -2 -16 -3
-1 how it begins and ends: at sign or hash, figure	0 0 -1 -1 10 -12 -1 3 -6 -5 -1 -6 3
-1 how it begins and ends: at sign or hash, full stop	0 0 0 0 9 -13 -1 8 2 1 -3 -2 -12
-1 how it begins and ends: at sign or hash, letter	0 0 -1 0 -7 1 0 5 -4 1 -1 -11 3
-1 how it begins and ends: bracket, bracket	0 -8 -1 -1 -2 4 -3 -9 -5 7 -4 -14 -4
-1 how it begins and ends: bracket, figure	0 -1 0 0 0 7 -1 -6 0 -2 0 0 0
-1 how it begins and ends: bracket, full stop	0 0 0 0 -1 -3 3 -2 0 0 0 0 3
-1 how it begins and ends: bracket, letter	0 8 4 -3 -8 -9 -1 -4 2 6 -1 -5 -1
-1 how it begins and ends: capital, another sign	0 -4 -3 2 7 -5 -3 1 -9 -5 3 -8 -5
-1 how it begins and ends: capital, arrow	0 0 0 0 2 4 0 -9 -1 -1 -2 3 1
-1 how it begins and ends: capital, bar or asterisk	0 1 0 1 -4 -2 -1 -3 -2 -6 -1 -9 19
-1 how it begins and ends: capital, bracket	-1 4 14 -18 -15 0 -24 -4 -11 -14 -15 -4 0
-1 how it begins and ends: capital, colon	-2 -21 3 -12 -26 -41 36 35 -18 -17 -6 -12 -24
-1 how it begins and ends: capital, comma	0 -1 -5 4 -4 0 5 -7 -2 1 0 -4 6
-1 how it begins and ends: capital, ellipsis	-1 -3 -1 -3 -9 -5 -6 -8 2 -2 -6 8 -1
-1 how it begins and ends: capital, exclamation mark	-3 0 -11 3 -4 -6 -3 -19 -7 -8 -12 4 -1
-1 how it begins and ends: capital, figure	-4 -12 -21 -20 -2 7 -14 -4 -21 -17 -11 -10 -16
-1 how it begins and ends: capital, full stop	-43 -5 -9 -6 -4 0 1 -6 -8 -3 1 -7 -6
-1 how it begins and ends: capital, letter	-68 10 -7 11 -4 -6 -30 -13 -8 -3 -3 3 -3
-1 how it begins and ends: capital, question mark	-14 -10 -18 2 -7 -3 -6 -12 12 -27 -19 -4 3
-1 how it begins and ends: capital, quotation mark	-2 5 3 -1 3 4 -7 -5 0 -3 -4 -4 -6
-1 how it begins and ends: capital, semicolon	0 0 0 0 -2 -6 0 8 -1 0 1 -1 0
-1 how it begins and ends: capital, stop and quotation mark	-3 -6 -7 -3 -3 4 -19 -12 10 -11 -4 -33 -5
-1 how it begins and ends: figure, bracket	-1 -1 -2 0 -9 -4 0 -3 0 -7 -2 3 6
-1 how it begins and ends: figure, colon	0 -1 -1 0 -4 9 -6 -12 -7 -6 -1 -4 -4
-1 how it begins and ends: figure, figure	-3 0 -6 -8 0 -22 1 -26 4 -8 -12 -2 3
-1 how it begins and ends: figure, full stop	0 3 -1 -1 -4 3 -4 -10 -5 0 0 2 -16
-1 how it begins and ends: figure, letter	-2 -5 1 -16 -10 1 -9 -7 10 -8 -3 4 -14
-1 how it begins and ends: figure, question mark	0 -1 1 -1 0 7 0 -7 2 3 0 -10 -2
-1 how it begins and ends: figure, quotation mark	0 0 0 0 -6 -3 0 -3 7 5 0 0 0
-1 how it begins and ends: list mark, another sign	0 -1 -1 2 -1 8 -1 -1 -1 -1 0 -1 -3
-1 how it begins and ends: list mark, bar or asterisk	0 -1 0 0 5 10 -3 -2 -1 -3 0 -3 -17
-1 how it begins and ends: list mark, figure	0 0 0 0 -2 5 0 -4 0 -1 0 -2 2
-1 how it begins and ends: list mark, full stop	0 -5 -1 -1 -8 -3 -2 2 1 1 -1 4 6
-1 how it begins and ends: list mark, letter	0 -1 -3 -2 4 -5 0 4 3 0 -2 -11 -5
-1 how it begins and ends: number of an item, bracket	0 -1 0 0 -3 9 0 -5 -1 -2 0 0 -1
-1 how it begins and ends: number of an item, colon	0 0 0 0 -4 7 -2 -2 -1 -1 0 -1 0
-1 how it begins and ends: number of an item, figure	0 2 -2 8 2 -1 0 5 5 -7 0 -8 -13
-1 how it begins and ends: number of an item, full stop	0 0 -1 0 -13 23 -9 -23 -1 -8 -1 4 -1
-1 how it begins and ends: number of an item, letter	-1 -12 -8 -5 -7 24 -13 -27 -3 -5 -12 -30 -24
-1 how it begins and ends: number of an item, question mark	0 0 0 0 0 4 1 -7 0 0 0 1 3
-1 how it begins and ends: quotation mark, bracket	0 0 -2 2 3 6 -1 -2 -2 -4 0 -1 -1
-1 how it begins and ends: quotation mark, colon	0 -1 0 0 -2 -5 8 -7 -1 -2 -1 -7 10
-1 how it begins and ends: quotation mark, full stop	-1 -8 -10 -2 4 0 -9 -16 -13 -2 -6 -18 -15
-1 how it begins and ends: quotation mark, letter	-1 3 -8 -12 -13 10 -5 -10 -7 -15 12 -4 19
-1 how it begins and ends: quotation mark, question mark	0 0 0 0 -2 1 -1 0 2 1 0 6 -6
-1 how it begins and ends: quotation mark, quotation mark	0 -1 0 0 -15 -2 -1 9 -3 7 -3 -8 -13
-1 how it begins and ends: quotation mark, stop and quotation mark	-2 -3 -3 -3 -5 -1 5 2 -13 -20 -5 3 0
-1 how it begins and ends: small letter, another sign	0 0 0 0 5 -10 13 -8 -2 -1 -1 -1 -1
-1 how it begins and ends: small letter, bracket	0 0 0 1 0 3 -1 -1 -2 -1 0 -1 1
-1 how it begins and ends: small letter, colon	0 0 0 0 -2 -4 0 -3 2 2 0 -2 6
-1 how it begins and ends: small letter, comma	0 -1 0 0 -2 -14 0 11 -5 -1 0 -12 -6
-1 how it begins and ends: small letter, exclamation mark	0 1 0 0 1 6 -1 -4 0 0 0 -1 -3
-1 how it begins and ends: small letter, figure	0 6 -1 0 -1 -3 0 -4 3 0 -1 -6 4
-1 how it begins and ends: small letter, full stop	0 -2 0 0 -9 -9 -5 3 0 4 -1 -5 -12
-1 how it begins and ends: small letter, letter	-2 -8 -4 -25 -3 -4 0 -15 7 0 -12 -15 3
-1 how it begins and ends: small letter, quotation mark	0 -4 0 0 0 6 -1 -3 0 -1 0 0 -1
-1 how it begins and ends: small letter, semicolon	-1 0 0 0 -1 7 -2 -2 -1 -1 0 -1 -3
-1 how it begins: another sign	-2 -2 -10 -4 -1 16 -4 -13 -17 -9 -11 -25 2
-1 how it begins: at sign or hash	0 -1 -2 0 3 -10 -1 4 -7 -4 -3 -17 6
-1 how it begins: bracket	-1 -4 6 -5 -7 -5 -1 -9 -5 12 -5 -14 0
-1 how it begins: capital	-45 -1 3 3 3 -5 -5 1 -7 -3 1 3 1
-1 how it begins: figure	-10 -3 -4 -21 -14 -8 -18 -14 16 -6 -12 6 -8
-1 how it begins: list mark	-1 -12 -9 -2 -9 7 -5 -1 3 3 -8 -12 -4
-1 how it begins: number of an item	-1 -11 -19 -6 -21 31 -20 -16 4 -15 -12 -17 -30
-1 how it begins: quotation mark	-7 -10 -23 -11 -12 12 7 -21 -24 -1 4 -7 3
-1 how it begins: small letter	-3 -16 -19 -23 -6 -11 -1 3 -7 -9 -30 -26 2
-1 how it ends: another sign	-1 -6 -7 3 11 15 4 -10 -13 -5 0 -19 -20
-1 how it ends: arrow	0 0 -1 0 -2 5 -1 -9 -2 -1 -2 1 5
-1 how it ends: bar or asterisk	0 -1 -1 -4 -6 3 -2 -4 -4 -7 -1 -11 20
-1 how it ends: bracket	-1 1 10 -25 -22 7 -33 -11 -6 0 -20 -4 7
-1 how it ends: colon	-2 -18 -2 -12 -27 -44 33 36 -1 1 -7 -14 -17
-1 how it ends: comma	0 -1 -2 1 -6 -1 7 1 -5 -1 -1 -12 -3
-1 how it ends: ellipsis	-1 -2 -1 -1 -15 -3 -8 -8 0 -9 -8 9 -5
-1 how it ends: exclamation mark	-2 -5 -13 5 -8 -4 -8 -12 0 -7 -16 -8 3
-1 how it ends: figure	-10 5 -24 -18 3 -11 -20 -8 -5 -14 -17 -7 -4
-1 how it ends: full stop	-68 -23 -14 -20 0 2 -14 -3 -8 -1 -6 -16 -8
-1 how it ends: letter	-50 -2 -4 -2 -4 -1 -31 -9 -1 -2 0 -1 -6
-1 how it ends: question mark	-11 -12 -16 2 -9 4 -10 -16 14 -22 -20 -14 -3
-1 how it ends: quotation mark	-3 2 -2 -1 -17 6 -10 -1 -5 -4 -8 -12 -18
-1 how it ends: semicolon	0 0 -1 0 -6 3 -2 4 -3 -1 2 -3 -2
-1 how it ends: stop and quotation mark	-7 -10 -11 -9 0 4 0 -19 6 -14 -13 -9 -4
-1 how long the short lines around it are: 11 and more	-6 5 4 -20 5 -3 0 -13 -8 -1 -11 4 -31
-1 how long the short lines around it are: 2 and more	-9 -5 -8 -15 -22 -17 -21 -11 2 -17 -13 -15 0
-1 how long the short lines around it are: 3 and more	-24 -5 -9 -5 -15 4 -30 -10 0 -2 -12 3 0
-1 how long the short lines around it are: 5 and more	-22 -21 -3 -4 -5 0 7 0 -10 -2 7 -1 -13
-1 how long the short lines around it are: 8 and more	-17 -8 -9 -1 2 -8 -35 -7 -11 -12 -13 -4 -10
-1 how long the short lines around it are: below 2	-6 -1 -19 -26 -1 10 -21 -25 -13 -28 -36 -13 -5
-1 how many short lines stand together: 15 and more	-16 -10 -17 -29 2 -9 1 1 -1 -1 -33 -3 -11
-1 how many short lines stand together: 2 and more	-17 -6 4 7 -2 -12 -14 -28 6 -17 4 6 -1
-1 how many short lines stand together: 3 and more	-13 -20 4 -16 -5 -5 -24 -22 -8 0 -7 -9 -9
-1 how many short lines stand together: 4 and more	-17 -25 5 -1 -14 0 -20 -1 -4 -11 -13 -10 4
-1 how many short lines stand together: 6 and more	-31 -20 -15 -1 3 -7 -10 -8 5 1 -3 0 -4
-1 how many short lines stand together: 9 and more	-25 0 -7 -12 -17 -16 -27 -4 -19 -10 -16 5 1
-1 how many short lines stand together: below 2	-17 6 -38 -18 2 0 -2 -26 -17 -1 -38 1 -4
-1 it repeats its neighbour: the block before	-2 3 -13 -15 -15 0 -7 -19 -10 -11 18 -18 -8
-1 it repeats its neighbour: the next block	-3 -8 -3 -5 -14 -19 -4 -13 -10 25 -22 -17 -4
-1 it repeats its neighbour: the second before	-1 -6 4 6 5 9 -4 -17 -2 -12 -7 -3 -12
-1 it repeats its neighbour: the second behind	-1 -6 -3 -4 -5 -4 -2 -14 -15 -2 10 -9 -12
-1 it says where in a picture somebody stands: yes	0 1 -5 -1 -8 -1 -2 -4 6 11 -1 -6 -9
-1 it speaks to the reader: more, 20 and more	0 -1 -1 -1 17 -9 1 2 -10 -13 -3 -17 -4
-1 it speaks to the reader: more, 40 and more	-1 -2 -3 1 -10 -5 8 4 -11 1 -4 -8 -10
-1 it speaks to the reader: more, 8 and more	0 2 0 0 3 -7 0 6 0 -2 0 0 -1
-1 it speaks to the reader: one, 20 and more	-3 4 -5 3 1 -9 -20 -1 14 -19 -17 -7 -1
-1 it speaks to the reader: one, 40 and more	0 -2 -2 -2 -10 -10 -7 12 11 0 -10 -16 -2
-1 it speaks to the reader: one, 8 and more	-3 -3 -30 1 -15 -26 -13 14 -14 -8 -1 -6 20
-1 it speaks to the reader: one, below 8	0 -5 -2 -5 -33 -13 -6 -9 -4 -2 -6 3 21
-1 it speaks to the reader: two, 20 and more	0 -2 -3 12 2 -10 -15 4 -8 -3 -4 -2 14
-1 it speaks to the reader: two, 40 and more	0 -1 -1 0 5 -1 -22 3 1 1 -2 -12 -6
-1 it speaks to the reader: two, 8 and more	0 -1 -5 3 -9 9 -4 3 0 -2 0 -6 -7
-1 it speaks to the reader: two, below 8	0 0 0 0 -1 0 0 0 0 0 0 -8 10
-1 it stands on the page again: 12 and more	-1 -7 7 -11 -17 -7 -4 -5 4 -2 -2 -7 13
-1 it stands on the page again: 3 and more	0 10 -7 -5 5 -16 -3 -4 -17 -8 -11 8 8
-1 it stands on the page again: 6 and more	0 -4 -1 -3 -6 -7 -1 -20 -8 6 -9 4 -7
-1 it stands on the page again: below 3	-1 -10 -14 -7 -14 -9 0 -3 3 -7 -3 5 -26
-1 it stood on the page before: 12 and more	-1 0 -12 -1 -12 -11 0 -6 -4 -6 13 6 -14
-1 it stood on the page before: 3 and more	-1 -13 -9 -7 7 -1 -7 -8 -11 4 -26 3 -17
-1 it stood on the page before: 6 and more	0 10 -6 2 -4 -6 -1 -8 -2 -20 -9 -21 5
-1 it stood on the page before: below 3	-1 -18 -14 -4 -5 -7 -8 -10 -4 -12 -6 2 -11
-1 it tells the reader what to do: 20 and more	0 0 -1 0 -1 -9 0 0 -3 -3 -1 -5 20
-1 it tells the reader what to do: 40 and more	0 0 0 0 3 -7 -1 5 -3 -1 0 0 4
-1 it tells the reader what to do: 8 and more	-1 -4 -6 -2 14 -21 -7 -9 -8 -7 -13 -10 15
-1 it tells the reader what to do: below 8	-1 -22 -18 -13 2 -31 -3 -25 17 1 -30 -21 16
-1 its capitals and length: 0.15 and more, 15 and more	-15 -8 17 -3 -11 4 -20 -5 -15 -5 15 -3 -10
-1 its capitals and length: 0.15 and more, 2 and more	-2 2 -24 -11 -6 0 -8 4 -2 -20 -9 6 -11
-1 its capitals and length: 0.15 and more, 30 and more	-27 -1 -3 -14 -9 -4 -2 -8 0 -34 -14 -7 -8
-1 its capitals and length: 0.15 and more, 4 and more	-6 -8 4 -5 -6 7 -3 0 -2 -8 -15 -8 -11
-1 its capitals and length: 0.15 and more, 8 and more	-16 -7 0 -5 -22 0 2 -1 9 2 -2 -6 -16
-1 its capitals and length: 0.5 and more, 15 and more	-2 6 -2 0 0 -11 -1 -19 1 -1 -11 -9 -2
-1 its capitals and length: 0.5 and more, 2 and more	-4 4 -23 -28 -9 0 -25 -9 1 -14 -13 -8 -9
-1 its capitals and length: 0.5 and more, 30 and more	-1 -2 -2 -5 2 6 -4 -5 -10 -8 0 -8 9
-1 its capitals and length: 0.5 and more, 4 and more	-8 -6 -34 -16 -16 1 -10 12 -12 -4 -6 5 -9
-1 its capitals and length: 0.5 and more, 8 and more	-10 -1 4 -5 -15 -10 -22 -50 -8 4 4 3 -6
-1 its capitals and length: 0.8 and more, 15 and more	-1 5 -4 -2 -4 5 -1 -7 -7 -4 -4 6 2
-1 its capitals and length: 0.8 and more, 4 and more	-3 -9 -20 5 3 9 -10 -16 -6 -1 -18 -8 -5
-1 its capitals and length: 0.8 and more, 8 and more	-3 -22 -9 3 16 -5 -1 -28 -23 -9 -21 -9 12
-1 its capitals and length: 1 and more, 15 and more	0 -2 -3 0 2 7 0 -3 -1 3 -1 0 -7
-1 its capitals and length: 1 and more, 2 and more	-6 -9 -5 10 -3 -13 -24 -16 -11 0 -12 -2 -7
-1 its capitals and length: 1 and more, 30 and more	0 0 -1 0 -5 6 -4 -3 -2 -5 -1 -3 -5
-1 its capitals and length: 1 and more, 4 and more	-1 -5 -5 4 3 -20 -4 -11 -5 -3 -9 -19 19
-1 its capitals and length: 1 and more, 8 and more	-1 7 -4 3 -10 -13 -2 -10 5 -1 -1 -6 10
-1 its capitals and length: 1 and more, below 2	-6 -19 -6 -23 -27 2 -21 -3 -18 -10 -14 3 -8
-1 its capitals and length: below 0.15, 15 and more	-15 -23 -29 0 3 -4 -6 8 4 -13 -21 -11 8
-1 its capitals and length: below 0.15, 2 and more	-1 -8 -7 -15 -3 8 2 -10 -15 -6 -11 -12 10
-1 its capitals and length: below 0.15, 30 and more	-22 -32 -35 -13 -2 0 -4 -14 3 9 -6 -3 1
-1 its capitals and length: below 0.15, 4 and more	-1 -8 -1 -3 -6 6 -10 6 -26 -5 -2 -14 -17
-1 its capitals and length: below 0.15, 8 and more	-7 0 -16 -7 6 -3 -24 7 -7 -7 -3 -16 -7
-1 its capitals and length: below 0.15, below 2	-6 1 -3 -5 -2 -10 -8 -18 6 -7 -20 -6 0
-1 its capitals: 0.01 and more	-28 -17 -28 -12 7 -1 -1 9 -8 -3 -6 -9 7
-1 its capitals: 0.15 and more	-37 -6 3 -18 -24 7 -13 8 -17 -15 -4 -15 -7
-1 its capitals: 0.3 and more	-29 -9 -7 -20 -4 -14 -18 -5 5 -16 -4 -8 -12
-1 its capitals: 0.5 and more	-35 17 -15 -17 -2 -16 -16 -6 -1 -2 4 3 -7
-1 its capitals: 0.7 and more	-20 -22 -21 -16 6 -1 -13 -19 -15 5 -31 -1 1
-1 its capitals: 0.9 and more	-1 0 -4 7 4 -5 -2 -10 -4 -9 -8 -7 7
-1 its capitals: 1 and more	-29 -11 -2 12 -14 -2 -25 -5 -17 -7 -21 -3 1
-1 its capitals: below 0.01	-11 -2 -13 -20 -1 -1 -2 -17 -6 -14 -13 -23 3
-1 its figures: 0.01 and more	-45 1 -26 -13 -14 0 -23 -15 -5 -5 -10 -12 -14
-1 its figures: 0.15 and more	-9 -2 -23 -23 5 17 -3 -12 -10 -15 -17 -19 -22
-1 its figures: 0.4 and more	-6 -9 -8 -14 -27 -5 -11 -32 8 -10 -23 4 -5
-1 its figures: below 0.01	-44 -12 2 -4 -4 -4 -3 3 -12 -3 0 -2 -1
-1 its last words on the page: more often	-22 -14 -3 -26 3 0 -23 -23 -16 10 -30 -23 -6
-1 its last words on the page: once	-37 -9 0 0 -5 -2 3 1 1 -9 -1 0 -4
-1 its last words on the page: twice	-24 1 -19 -9 -17 4 -16 -5 -2 -2 19 -15 -6
-1 its lead-in on the page: more often	-5 13 -31 -18 10 -9 -26 0 -10 -3 -19 -32 -22
-1 its lead-in on the page: once	-20 -11 -7 -3 -6 -17 -1 22 -9 -15 -12 -5 0
-1 its lead-in on the page: twice	-4 4 -16 4 -8 3 -9 -30 -9 -18 -6 12 -10
-1 its length among the short lines around it: 0.4 and more	-8 -6 -16 0 -13 -11 -10 -2 -13 -8 0 -7 0
-1 its length among the short lines around it: 0.7 and more	-39 3 2 -14 -4 4 -5 0 -9 6 -21 -7 -3
-1 its length among the short lines around it: 1.4 and more	-19 -20 -21 -9 4 -24 -22 -1 -9 -28 -20 -8 1
-1 its length among the short lines around it: 2 and more	-4 -4 21 -17 -16 -11 -1 -4 2 -12 -2 -15 -8
-1 its length among the short lines around it: below 0.4	-13 -6 -6 -18 -1 -6 -15 -9 -17 -13 -11 3 -10
-1 its length and end: 10 and more, another sign	0 -1 -1 -1 5 -2 -1 3 -3 -8 -1 -4 4
-1 its length and end: 10 and more, arrow	0 0 0 0 7 3 0 -11 -3 0 0 0 4
-1 its length and end: 10 and more, bracket	0 -8 4 -2 -9 10 -3 -16 -6 -12 -1 -1 0
-1 its length and end: 10 and more, colon	0 0 -1 0 -6 -24 10 25 -3 -3 -1 -12 -1
-1 its length and end: 10 and more, ellipsis	0 0 0 -1 -1 -1 0 0 8 3 -2 -5 -1
-1 its length and end: 10 and more, exclamation mark	-1 -3 0 4 4 10 -2 -7 1 0 -1 0 -10
-1 its length and end: 10 and more, figure	0 -10 -4 -3 -4 4 -1 -11 3 -3 -6 -5 6
-1 its length and end: 10 and more, full stop	-2 -11 -13 -10 -8 -10 -19 -5 -27 6 2 -31 2
-1 its length and end: 10 and more, letter	-15 -5 -1 7 3 -5 -13 -17 -3 2 -5 -1 -10
-1 its length and end: 10 and more, question mark	-4 -3 -7 5 0 13 -8 -9 -16 -12 0 11 -2
-1 its length and end: 10 and more, quotation mark	0 1 3 0 1 4 -2 1 -2 -4 -2 -13 1
-1 its length and end: 10 and more, semicolon	0 0 0 0 -5 -5 0 9 -2 -1 0 -2 -2
-1 its length and end: 10 and more, stop and quotation mark	0 0 0 0 2 -4 8 -7 0 -6 4 1 -5
-1 its length and end: 15 and more, another sign	0 0 -2 1 5 -1 0 2 -4 -3 8 -1 -5
-1 its length and end: 15 and more, bracket	-1 8 13 -2 -15 -2 -3 -9 -1 -9 -9 3 -4
-1 its length and end: 15 and more, colon	0 -1 -3 -1 5 -15 13 15 -3 -2 -2 -7 -13
-1 its length and end: 15 and more, comma	0 0 0 0 -4 -5 -1 7 -2 -1 0 -7 4
-1 its length and end: 15 and more, ellipsis	0 0 -1 -1 5 0 0 3 -2 -1 -1 -3 -1
-1 its length and end: 15 and more, exclamation mark	0 -1 -1 0 1 -6 3 -6 -2 -3 -1 3 7
-1 its length and end: 15 and more, figure	-1 -4 1 -2 0 -3 -1 -4 1 4 -5 -3 4
-1 its length and end: 15 and more, full stop	-12 -16 5 2 -11 2 -17 -3 -20 -5 7 -11 -2
-1 its length and end: 15 and more, letter	-10 8 -23 -6 -10 -8 -21 -10 -9 -3 3 -7 5
-1 its length and end: 15 and more, question mark	0 -3 0 0 -7 -4 -5 -5 9 -2 0 -3 3
-1 its length and end: 15 and more, quotation mark	-1 5 2 -1 1 -7 -1 2 -1 8 -1 -1 -9
-1 its length and end: 15 and more, semicolon	0 0 0 0 0 6 -2 -9 -1 2 1 0 0
-1 its length and end: 15 and more, stop and quotation mark	0 -1 0 -1 0 -2 4 -13 -1 -10 -2 -1 -2
-1 its length and end: 2 and more, another sign	0 -1 0 0 -1 10 0 -4 -1 0 0 -3 0
-1 its length and end: 2 and more, arrow	0 0 0 0 0 6 -1 -5 0 -1 0 -4 -1
-1 its length and end: 2 and more, bar or asterisk	0 0 0 0 -1 -1 0 0 -1 -1 0 -6 10
-1 its length and end: 2 and more, bracket	0 -5 1 -12 3 8 -1 -3 -8 -12 -2 -10 15
-1 its length and end: 2 and more, colon	0 -1 -5 -3 -17 -6 1 -8 2 2 -6 7 -1
-1 its length and end: 2 and more, comma	0 0 -4 4 0 0 0 -3 -1 1 0 3 -2
-1 its length and end: 2 and more, ellipsis	0 0 0 0 -6 4 -1 -1 2 -2 -1 4 -1
-1 its length and end: 2 and more, exclamation mark	0 -1 0 0 -1 -5 -1 -1 -3 -4 -2 10 -4
-1 its length and end: 2 and more, figure	-1 9 -6 -9 -10 -6 -3 -9 -4 -3 -9 -5 -5
-1 its length and end: 2 and more, full stop	0 -6 -2 -1 11 8 1 -6 -12 -9 0 -7 -5
-1 its length and end: 2 and more, letter	-16 -3 -19 -3 -3 -5 -27 -6 -7 -2 -14 -7 -4
-1 its length and end: 2 and more, question mark	0 0 0 0 -1 3 0 -1 1 0 0 -1 0
-1 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -6 -2 -1 5 -3 -2 5 -1 0
-1 its length and end: 25 and more, another sign	0 0 0 0 9 -8 14 -9 -6 -1 -1 0 -2
-1 its length and end: 25 and more, arrow	0 0 0 0 -6 -3 0 -3 -4 -1 0 0 8
-1 its length and end: 25 and more, bar or asterisk	0 0 0 0 2 -1 -3 -3 -1 -1 0 -3 6
-1 its length and end: 25 and more, bracket	-1 -3 6 -2 0 1 -2 -4 -9 -6 2 10 -13
-1 its length and end: 25 and more, colon	0 -3 0 0 5 -21 18 14 -9 -8 -1 -11 -9
-1 its length and end: 25 and more, ellipsis	0 0 -1 0 -14 -9 -1 4 0 0 -1 12 4
-1 its length and end: 25 and more, exclamation mark	0 0 0 0 0 3 -2 -2 -3 1 0 -5 3
-1 its length and end: 25 and more, figure	0 0 0 0 1 9 0 -3 -2 -1 0 -2 -3
-1 its length and end: 25 and more, full stop	-10 -23 -11 -2 -14 5 -35 -10 -11 -3 -16 8 -19
-1 its length and end: 25 and more, letter	-1 6 -7 0 1 6 -4 -5 -7 -10 -9 -14 4
-1 its length and end: 25 and more, question mark	0 0 0 0 1 0 1 1 0 -4 -1 3 -4
-1 its length and end: 25 and more, quotation mark	0 0 0 1 -1 1 -1 3 0 -1 0 -1 -4
-1 its length and end: 25 and more, stop and quotation mark	0 -1 -2 -1 -2 13 -23 -7 12 -10 -7 -26 5
-1 its length and end: 4 and more, another sign	0 -1 0 2 4 2 0 1 0 -1 0 -1 -8
-1 its length and end: 4 and more, arrow	0 0 0 0 1 3 0 -4 0 0 0 -1 0
-1 its length and end: 4 and more, bar or asterisk	0 0 -1 -4 -8 -9 0 -5 -3 -4 0 -1 15
-1 its length and end: 4 and more, bracket	7 -6 -6 2 -10 -1 -2 -3 -7 11 -5 -2 -5
-1 its length and end: 4 and more, colon	0 -7 7 -1 -7 0 -1 9 -1 -7 -1 3 -14
-1 its length and end: 4 and more, comma	0 0 0 0 -1 7 0 -5 0 -1 0 0 -1
-1 its length and end: 4 and more, ellipsis	-1 -4 4 -2 -5 10 -3 -4 2 1 0 -2 0
-1 its length and end: 4 and more, exclamation mark	0 -1 0 0 1 -9 -1 -3 2 0 -2 -1 10
-1 its length and end: 4 and more, figure	-1 -9 -11 -5 -12 5 -3 5 10 -17 4 -14 -10
-1 its length and end: 4 and more, full stop	-1 -2 0 0 -12 -4 -2 7 1 1 1 -11 0
-1 its length and end: 4 and more, letter	-6 -20 -17 -1 2 -13 -11 -10 -11 -1 -12 -13 -9
-1 its length and end: 4 and more, question mark	0 -4 -4 1 -7 5 0 -9 5 -7 0 -2 5
-1 its length and end: 4 and more, quotation mark	0 0 0 0 -12 5 -1 -12 -1 8 -1 7 -5
-1 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -5 -8 -1 11 0 -3 0 -1 -1
-1 its length and end: 40 and more, another sign	0 0 0 0 7 -2 -2 6 -1 -2 0 -2 -6
-1 its length and end: 40 and more, bracket	-3 5 -8 -3 -11 -5 -13 -9 17 -10 -5 -9 -1
-1 its length and end: 40 and more, colon	-1 0 -1 0 -10 -28 20 17 6 4 -1 -6 -7
-1 its length and end: 40 and more, ellipsis	0 0 0 0 3 -5 -1 -4 -1 -2 -2 -2 3
-1 its length and end: 40 and more, exclamation mark	0 0 -1 -1 -6 -4 1 6 4 2 -1 -13 -9
-1 its length and end: 40 and more, figure	0 0 0 0 3 10 -2 -4 -1 -1 0 0 -5
-1 its length and end: 40 and more, full stop	-28 -54 -35 -18 -1 1 -7 -3 -1 -13 -10 -19 3
-1 its length and end: 40 and more, letter	-1 -2 -2 -6 7 6 -13 -9 -7 4 -2 -13 -8
-1 its length and end: 40 and more, question mark	0 0 0 0 6 -6 5 -2 -6 -2 -1 -5 4
-1 its length and end: 40 and more, quotation mark	0 0 -1 0 -4 7 -2 -2 6 -4 -1 -1 0
-1 its length and end: 40 and more, semicolon	0 0 0 0 4 8 -3 -9 0 -1 0 0 -1
-1 its length and end: 40 and more, stop and quotation mark	-3 -4 -4 -2 -4 7 -31 -13 -10 -5 8 -2 -8
-1 its length and end: 6 and more, another sign	0 0 0 0 1 3 0 -5 -1 -1 -1 -2 4
-1 its length and end: 6 and more, arrow	0 0 0 0 -1 3 0 -6 0 0 0 4 -3
-1 its length and end: 6 and more, bar or asterisk	0 0 0 3 -1 -3 0 -1 -1 -1 0 -2 6
-1 its length and end: 6 and more, bracket	-1 -7 0 0 -7 3 -2 5 -12 5 -6 -19 4
-1 its length and end: 6 and more, colon	0 0 -2 0 -11 -21 11 14 -1 0 -3 -8 5
-1 its length and end: 6 and more, ellipsis	0 0 0 0 -1 -1 -1 -5 -1 -1 0 7 -6
-1 its length and end: 6 and more, exclamation mark	0 7 -4 6 -1 0 0 -4 -1 -1 0 -3 -1
-1 its length and end: 6 and more, figure	-2 -9 -12 -10 1 1 -4 -2 -9 -8 -10 -3 -12
-1 its length and end: 6 and more, full stop	-2 -5 -6 -20 -11 -5 -12 -18 -5 -6 4 -22 11
-1 its length and end: 6 and more, letter	-17 -13 -18 -17 -15 -3 -46 -13 2 -10 5 -3 0
-1 its length and end: 6 and more, question mark	-3 0 0 0 -10 8 -4 -10 0 -12 -7 -3 -7
-1 its length and end: 6 and more, quotation mark	0 -1 1 2 6 4 -2 4 -1 -5 -1 -9 -2
-1 its length and end: 6 and more, stop and quotation mark	0 0 0 0 2 6 -1 -1 -4 -1 0 1 -1
-1 its length and end: below 2, another sign	-1 -2 -2 1 -3 19 -4 -3 -4 3 -2 -10 -14
-1 its length and end: below 2, bar or asterisk	0 -1 0 -7 0 4 -1 -1 -1 -1 -1 -2 6
-1 its length and end: below 2, bracket	0 0 0 0 -3 0 0 -1 0 0 0 -3 6
-1 its length and end: below 2, colon	0 0 7 0 -9 -6 -1 13 -7 -6 9 -17 -5
-1 its length and end: below 2, comma	0 -1 0 0 -1 8 -1 -3 -1 -2 0 -6 -1
-1 its length and end: below 2, ellipsis	0 -1 0 3 0 2 0 0 0 0 0 -2 -2
-1 its length and end: below 2, figure	-3 3 -11 0 2 -22 1 -20 -14 -9 -7 0 3
-1 its length and end: below 2, full stop	0 0 -1 0 -1 6 0 -5 3 1 0 0 -5
-1 its length and end: below 2, letter	-6 -38 -6 -25 -17 -2 -15 -13 5 -12 -32 -4 -3
-1 its length and end: below 2, quotation mark	0 -1 0 0 0 5 0 -1 0 -1 0 0 0
-1 its length and sentences: 15 and more, more	0 -1 4 0 -6 2 -2 -3 -2 0 -1 5 -3
-1 its length and sentences: 15 and more, none	-12 12 -1 -8 -19 -2 -5 -1 -6 1 1 -11 1
-1 its length and sentences: 15 and more, one	-21 -18 -20 -16 1 3 -26 1 -11 -14 -18 -5 -5
-1 its length and sentences: 15 and more, three	0 -3 2 0 -19 -5 1 -3 9 -1 -8 -6 -5
-1 its length and sentences: 15 and more, two	-4 -13 -3 4 7 -7 -2 -5 -17 -9 -10 -18 -2
-1 its length and sentences: 30 and more, more	-1 -4 -3 -2 -2 -3 -30 -8 2 -7 -5 -5 3
-1 its length and sentences: 30 and more, none	-1 5 -7 -5 6 -5 10 -6 -5 -11 -3 -15 7
-1 its length and sentences: 30 and more, one	-5 -3 7 -9 -22 -2 7 -34 -10 0 -4 8 8
-1 its length and sentences: 30 and more, three	-3 -11 -14 0 2 5 -15 1 -17 3 -2 -21 -4
-1 its length and sentences: 30 and more, two	-10 -9 -7 -8 -2 2 -11 1 6 -14 -11 -17 -6
-1 its length and sentences: 6 and more, more	0 0 0 0 -2 -6 -2 7 -1 -5 0 -1 -5
-1 its length and sentences: 6 and more, none	-43 -6 -6 -16 -12 -11 -31 -10 -4 -8 -15 -3 -10
-1 its length and sentences: 6 and more, one	-20 3 -10 -17 -8 -6 -40 -13 -13 1 -1 -28 -1
-1 its length and sentences: 6 and more, three	0 -1 -5 4 -4 -6 2 -9 -5 4 -3 -9 3
-1 its length and sentences: 6 and more, two	-1 0 -4 -1 -13 -13 5 -10 3 -3 -4 10 -5
-1 its length and sentences: 60 and more, more	-14 -19 -21 -19 0 -17 -2 -8 -10 -7 -24 -12 -4
-1 its length and sentences: 60 and more, none	0 0 0 0 0 7 -2 -7 1 0 -1 5 -7
-1 its length and sentences: 60 and more, one	0 -1 0 0 1 14 -3 -4 -1 -5 1 -4 -4
-1 its length and sentences: 60 and more, three	-3 -2 -6 -4 -6 -2 -15 -3 12 -5 -18 -13 -10
-1 its length and sentences: 60 and more, two	-3 -4 -3 -2 -17 5 -1 -16 -8 -17 -10 5 -1
-1 its length and sentences: below 6, none	-44 3 -10 -4 -6 -3 -26 -14 -2 -1 -7 -1 2
-1 its length and sentences: below 6, one	3 -18 -14 -1 -6 10 -5 2 -2 -10 -7 -5 -5
-1 its length and sentences: below 6, two	0 1 0 0 -3 -1 0 -3 7 2 0 2 -2
-1 its length, and what follows the credit behind it: 25 and more, a short line	0 0 -2 0 1 13 -1 -3 -8 -9 10 -4 -15
-1 its length, and what follows the credit behind it: 25 and more, a short sentence	0 0 -1 0 -3 0 0 0 -2 -2 7 0 -1
-1 its length, and what follows the credit behind it: 25 and more, running text	0 0 0 0 -7 0 0 0 -2 1 9 0 -1
-1 its length, and what follows the credit behind it: 45 and more, a short line	0 0 0 0 -4 3 0 0 -6 -4 10 -2 -6
-1 its length, and what follows the credit behind it: 45 and more, a short sentence	0 0 0 0 -8 0 0 0 -6 -2 12 0 -4
-1 its length, and what follows the credit behind it: 45 and more, running text	0 0 0 0 -16 -3 0 -1 4 5 11 -2 -3
-1 its length, and what follows the credit behind it: 8 and more, a short line	0 -2 -14 -7 -7 -6 0 -5 -14 -14 19 -7 -2
-1 its length, and what follows the credit behind it: 8 and more, a short sentence	0 0 -4 -2 -1 -2 0 0 -2 -3 11 0 0
-1 its length, and what follows the credit behind it: 8 and more, nothing	0 0 -1 -1 -1 -6 0 -1 0 0 1 -3 6
-1 its length, and what follows the credit behind it: 8 and more, running text	0 0 -10 -2 -19 1 -1 -1 5 4 20 -5 -9
-1 its length, and what follows the credit behind it: below 8, a short line	0 -1 -7 -2 -1 -3 0 -3 -15 -2 24 -4 -18
-1 its length, and what follows the credit behind it: below 8, a short sentence	0 -1 1 -4 -6 -3 0 -1 -1 2 5 -2 -1
-1 its length, and what follows the credit behind it: below 8, running text	0 0 -6 -2 -16 0 0 -1 4 3 16 -7 -17
-1 its length: 10 and more	-12 -10 3 -4 -10 -3 -9 -6 -10 8 -9 -13 -6
-1 its length: 12 and more	-15 11 -4 2 -5 -5 -6 -9 -3 -2 -1 -5 -3
-1 its length: 15 and more	-14 -4 9 -16 -7 -11 -6 -9 -15 -8 -2 -1 -8
-1 its length: 19 and more	-13 -14 -10 -2 -8 -3 -2 0 -1 -3 1 -9 0
-1 its length: 2 and more	-6 -11 -18 0 -13 -3 -10 -8 -15 -13 -7 -10 -1
-1 its length: 25 and more	-15 -7 -7 0 -10 -1 -7 -11 -16 4 -16 -13 -1
-1 its length: 3 and more	-11 1 -14 -9 -29 -3 -20 -7 -13 -9 -13 -7 -9
-1 its length: 35 and more	-15 -16 -9 -15 -2 -1 6 8 5 -14 -7 -9 1
-1 its length: 4 and more	-5 -13 -13 -6 -22 3 -20 -10 -24 -2 -6 -3 3
-1 its length: 5 and more	-4 -30 -26 -5 2 -9 -15 -3 9 -11 -15 -11 -10
-1 its length: 50 and more	-19 -32 -34 -13 11 5 -7 -10 0 -22 -22 -1 -11
-1 its length: 6 and more	-20 -1 -16 -9 -9 -2 -26 -14 -24 -9 -3 -16 -8
-1 its length: 8 and more	-12 -8 -8 -19 -10 -10 -21 -17 -3 -16 -6 -2 7
-1 its length: 80 and more	-12 -13 -15 -14 -20 -11 -12 0 -6 2 -3 -6 -5
-1 its length: below 2	-19 -18 -4 -21 -8 -1 -17 -7 -6 -17 -12 -4 -5
-1 its phrases elsewhere on the page: 0.01 and more	-44 -3 1 -21 1 -4 -7 9 8 -5 -6 -19 -4
-1 its phrases elsewhere on the page: 0.3 and more	-10 -10 -19 -11 9 -9 -14 0 -10 -21 -12 -20 0
-1 its phrases elsewhere on the page: 0.8 and more	-22 2 -15 -10 -7 -13 -35 -14 -9 8 5 -13 1
-1 its phrases elsewhere on the page: below 0.01	-33 -11 -3 -7 -4 0 6 -5 -2 -4 -4 2 -1
-1 its phrases elsewhere, and its length: in part, 15 and more	-2 0 -9 4 2 -1 -4 -10 -17 -8 -4 -10 -7
-1 its phrases elsewhere, and its length: in part, 30 and more	-1 3 0 1 -29 -8 5 -6 -10 13 1 5 4
-1 its phrases elsewhere, and its length: in part, 8 and more	-3 -9 -2 -7 10 -3 -10 -4 15 -12 -23 -19 -1
-1 its phrases elsewhere, and its length: in part, below 8	-2 -11 -3 -1 9 -12 -2 -3 -9 -16 -9 -5 -1
-1 its phrases elsewhere, and its length: nearly all, 15 and more	-2 -13 2 -13 -32 -5 -13 -18 -8 -1 17 -2 1
-1 its phrases elsewhere, and its length: nearly all, 30 and more	-4 -8 -5 -7 -4 -13 -7 -8 3 2 2 0 0
-1 its phrases elsewhere, and its length: nearly all, 8 and more	-6 -8 -24 -10 -11 -1 -13 -19 -27 12 4 -14 -3
-1 its phrases elsewhere, and its length: nearly all, below 8	-3 4 -22 2 5 -4 -16 -10 -4 -3 -9 -15 -5
-1 its phrases elsewhere, and its place: in part, before the text	-3 7 -7 4 -7 -18 -3 0 -4 -15 -3 0 -4
-1 its phrases elsewhere, and its place: in part, behind the text	-1 -1 -1 -2 9 3 4 -8 -6 -5 -7 -10 4
-1 its phrases elsewhere, and its place: in part, in the text	-2 -15 -9 -12 6 -8 -10 -2 -7 -4 -16 -21 -11
-1 its phrases elsewhere, and its place: nearly all, before the text	-9 6 -20 -3 3 -5 -5 -11 -21 -6 3 -12 -4
-1 its phrases elsewhere, and its place: nearly all, behind the text	0 -2 -4 -3 -1 -1 -1 5 5 3 1 -9 -7
-1 its phrases elsewhere, and its place: nearly all, in the text	-4 -31 -18 -6 -10 -13 -27 -14 -13 5 8 -9 2
-1 its place among short lines: first, 2 and more	-7 -2 13 -5 0 -25 -8 -33 -4 -3 -2 -4 -2
-1 its place among short lines: first, 3 and more	-5 -11 15 -1 -13 -11 -4 -13 -2 -6 -11 -17 -11
-1 its place among short lines: first, 5 and more	-11 0 -6 -6 -22 -4 -2 7 -6 -27 -14 -1 -3
-1 its place among short lines: first, below 2	-16 7 -39 -12 2 -4 3 -16 -19 -10 -37 7 2
-1 its place among short lines: last, 2 and more	-2 -9 -15 -4 -16 -7 -12 -21 -11 -19 -14 0 4
-1 its place among short lines: last, 3 and more	-1 -7 -9 -10 -10 16 -5 -9 0 -11 -8 -8 -2
-1 its place among short lines: last, 5 and more	-1 -3 -6 -7 -8 -2 -4 -10 -1 5 -7 -13 -14
-1 its place among short lines: within, 3 and more	-6 -21 -1 2 -3 -20 -6 -17 1 6 -11 -3 -10
-1 its place among short lines: within, 5 and more	-36 -33 -11 -3 -9 -7 -19 9 -10 -4 -7 -2 -8
-1 its place by the text, and its end: before the text, another sign	-1 -2 -4 4 -1 7 0 -2 -5 4 4 -1 -10
-1 its place by the text, and its end: before the text, arrow	0 0 -2 0 -2 0 0 -2 -2 -2 -7 -1 8
-1 its place by the text, and its end: before the text, bar or asterisk	-1 1 -1 -7 -3 -2 0 0 -2 -4 -1 -1 16
-1 its place by the text, and its end: before the text, bracket	1 1 -5 -16 -19 0 -4 -11 3 -8 -7 -2 16
-1 its place by the text, and its end: before the text, colon	0 -7 10 0 -3 -8 10 15 -6 -5 -3 -5 -9
-1 its place by the text, and its end: before the text, comma	0 -1 -4 5 0 3 0 0 0 0 0 0 -2
-1 its place by the text, and its end: before the text, ellipsis	0 -1 0 0 5 8 0 -2 -1 0 -1 -2 -6
-1 its place by the text, and its end: before the text, exclamation mark	-1 3 -4 8 3 -3 -1 -1 1 -2 -1 -1 -3
-1 its place by the text, and its end: before the text, figure	-3 10 -14 -11 -5 -8 -6 -8 -1 -9 -12 -19 9
-1 its place by the text, and its end: before the text, full stop	-6 6 0 -13 -22 -8 -12 -6 -19 0 0 -7 -7
-1 its place by the text, and its end: before the text, letter	-51 9 5 5 -24 -6 -46 -22 5 3 4 -24 -9
-1 its place by the text, and its end: before the text, question mark	-4 -2 -6 8 0 2 -2 -3 2 -3 -10 -2 -11
-1 its place by the text, and its end: before the text, quotation mark	-1 6 4 2 0 -8 -1 -2 4 3 -2 -1 -12
-1 its place by the text, and its end: before the text, stop and quotation mark	0 -1 1 -1 0 2 0 0 3 -3 0 0 1
-1 its place by the text, and its end: behind the text, another sign	0 -1 0 0 -2 18 -2 5 -2 -2 0 -12 -16
-1 its place by the text, and its end: behind the text, arrow	0 0 0 0 -1 -1 0 -1 -2 0 0 -1 4
-1 its place by the text, and its end: behind the text, bar or asterisk	0 0 0 0 0 -5 0 0 0 0 0 -7 11
-1 its place by the text, and its end: behind the text, bracket	0 0 0 0 -2 7 0 3 -1 -2 0 -19 14
-1 its place by the text, and its end: behind the text, colon	0 -1 -2 -1 -6 9 -1 10 -4 -4 -2 -13 -6
-1 its place by the text, and its end: behind the text, comma	0 -1 -1 -1 -4 -2 -1 7 -5 -3 0 -8 -2
-1 its place by the text, and its end: behind the text, ellipsis	0 0 0 -1 -5 -1 -1 -5 -2 -1 0 2 -3
-1 its place by the text, and its end: behind the text, exclamation mark	0 0 0 0 -1 6 -1 -1 -1 0 0 -4 1
-1 its place by the text, and its end: behind the text, figure	-1 -6 -3 -2 -12 0 -1 -17 -12 -10 -3 1 8
-1 its place by the text, and its end: behind the text, full stop	0 -2 -2 -1 0 -3 2 -16 1 -2 -3 -22 10
-1 its place by the text, and its end: behind the text, letter	-10 -41 -47 -46 -8 -19 -16 -19 -9 -25 -31 5 0
-1 its place by the text, and its end: behind the text, question mark	0 0 0 -3 -3 -7 6 -2 -2 -1 0 3 4
-1 its place by the text, and its end: behind the text, quotation mark	0 0 0 -1 -2 5 0 -5 -1 0 0 -5 5
-1 its place by the text, and its end: behind the text, stop and quotation mark	0 0 0 0 0 -7 -1 0 -1 0 0 4 5
-1 its place by the text, and its end: in the text, another sign	0 -1 -1 -3 10 -7 8 0 -7 -4 -5 -7 -6
-1 its place by the text, and its end: in the text, arrow	0 0 0 0 2 10 -1 -12 0 -1 0 0 -1
-1 its place by the text, and its end: in the text, bar or asterisk	0 -1 0 0 -2 13 -3 -5 -1 -3 0 -3 -1
-1 its place by the text, and its end: in the text, bracket	-2 -17 7 -8 -3 2 -27 -7 -9 -1 -19 -5 -11
-1 its place by the text, and its end: in the text, colon	-1 -10 -16 -8 -26 -33 29 23 -15 -7 -6 -4 -11
-1 its place by the text, and its end: in the text, comma	0 0 0 0 -2 -3 7 0 -1 2 0 -1 -2
-1 its place by the text, and its end: in the text, ellipsis	0 -1 -1 -1 -10 -10 -4 -2 6 -1 -5 2 7
-1 its place by the text, and its end: in the text, exclamation mark	-1 -4 -4 -2 -3 -6 -1 -14 -4 -7 -12 1 -2
-1 its place by the text, and its end: in the text, figure	-2 -25 -18 -11 -3 5 -10 -11 -12 -15 -15 -10 -19
-1 its place by the text, and its end: in the text, full stop	-23 -18 -3 -9 0 1 -6 1 -6 -3 2 -8 -8
-1 its place by the text, and its end: in the text, letter	-27 -52 -15 -9 0 -1 -28 -15 -13 0 -1 -4 2
-1 its place by the text, and its end: in the text, question mark	-1 -14 -5 -1 -14 8 -7 -20 -5 -41 -4 -2 5
-1 its place by the text, and its end: in the text, quotation mark	0 -1 -2 1 -20 6 -10 5 -5 2 -5 -11 -13
-1 its place by the text, and its end: in the text, semicolon	0 0 -1 0 -7 4 -2 6 -2 -2 1 -3 -2
-1 its place by the text, and its end: in the text, stop and quotation mark	-6 -10 -12 -5 0 4 -10 -13 0 -21 4 -16 -10
-1 its place by the text, and its length: before the text, 13 and more	-10 13 0 -4 -2 -9 -6 -3 -12 -1 -14 -6 -2
-1 its place by the text, and its length: before the text, 19 and more	-3 -5 -10 4 -13 6 -6 -16 -6 4 6 -7 -3
-1 its place by the text, and its length: before the text, 2 and more	-1 1 -15 12 -2 -10 -3 -9 -14 -22 0 -6 -3
-1 its place by the text, and its length: before the text, 3 and more	-4 9 -4 -1 -7 -22 -5 -8 2 -3 -16 -14 -10
-1 its place by the text, and its length: before the text, 30 and more	-3 6 -7 -1 -6 1 3 -4 13 -20 -2 -2 -8
-1 its place by the text, and its length: before the text, 4 and more	1 -2 -10 9 -7 -8 -1 -5 -16 -3 -9 -14 -3
-1 its place by the text, and its length: before the text, 6 and more	-10 9 -6 0 -21 -10 -7 -11 -7 -1 -10 -7 5
-1 its place by the text, and its length: before the text, 9 and more	-9 5 6 -5 -13 -3 -10 -12 -15 -2 -1 -15 -13
-1 its place by the text, and its length: before the text, below 2	-6 1 2 -29 -23 -1 -4 -12 9 3 -26 -12 -9
-1 its place by the text, and its length: behind the text, 13 and more	-1 -4 -4 -5 -10 0 -2 9 4 0 0 -9 -11
-1 its place by the text, and its length: behind the text, 19 and more	-1 -1 -2 -1 10 -1 4 -8 -3 -4 -10 -13 10
-1 its place by the text, and its length: behind the text, 2 and more	0 -3 -3 -4 0 -5 5 -20 -7 -7 -4 -3 5
-1 its place by the text, and its length: behind the text, 3 and more	-1 -6 -4 -8 -1 5 -2 2 -12 -10 -1 -9 -3
-1 its place by the text, and its length: behind the text, 30 and more	0 0 -1 -2 4 2 0 6 0 0 0 -4 -9
-1 its place by the text, and its length: behind the text, 4 and more	-1 -2 -4 -7 -20 -8 -2 -6 -6 -14 -3 4 7
-1 its place by the text, and its length: behind the text, 6 and more	-1 -4 -6 -9 -6 8 2 -2 -3 -10 -14 2 -15
-1 its place by the text, and its length: behind the text, 9 and more	0 -3 -6 -4 -8 -12 -3 1 -7 -9 -3 -5 7
-1 its place by the text, and its length: behind the text, below 2	-2 -6 -9 -3 -9 -5 -4 0 -19 -10 -7 2 2
-1 its place by the text, and its length: in the text, 13 and more	-5 -45 -10 -14 -11 -6 -7 -12 -3 1 -2 -6 0
-1 its place by the text, and its length: in the text, 19 and more	-11 -39 -12 4 -11 1 -4 -6 5 -12 1 1 -14
-1 its place by the text, and its length: in the text, 2 and more	-2 -9 -4 -17 0 -1 -9 -4 -10 -13 -18 -9 -4
-1 its place by the text, and its length: in the text, 3 and more	-1 -30 -23 -23 -27 -2 -16 -11 -12 2 -11 9 -8
-1 its place by the text, and its length: in the text, 30 and more	-29 -25 -14 -20 1 -2 8 0 -1 -2 -1 -5 -3
-1 its place by the text, and its length: in the text, 4 and more	-3 -43 -10 -25 -10 -6 -15 -4 4 -5 -25 -22 -9
-1 its place by the text, and its length: in the text, 6 and more	-3 -47 -33 -29 -11 -10 -34 -15 -8 -13 12 -14 -7
-1 its place by the text, and its length: in the text, 9 and more	-3 -14 -22 8 -3 -8 -1 -2 -28 -6 2 -8 -8
-1 its place by the text, and its length: in the text, below 2	-2 -31 -1 -2 -4 1 -17 -9 -20 -12 -25 -7 -7
-1 its place by the text, its length and end: before the text, 10 and more, a stop	-6 2 -6 5 -6 -4 -7 -1 -21 1 -8 -2 -16
-1 its place by the text, its length and end: before the text, 10 and more, no stop	-9 0 8 -9 -11 -11 -11 -19 -9 2 -14 -16 1
-1 its place by the text, its length and end: before the text, 18 and more, a stop	-2 -10 -7 0 -2 16 -1 -6 3 -10 -5 -4 0
-1 its place by the text, its length and end: before the text, 18 and more, no stop	-3 8 -5 1 -7 -8 1 -4 -11 -1 5 -5 -2
-1 its place by the text, its length and end: before the text, 3 and more, a stop	-1 -2 -1 2 -3 -6 1 -2 -2 6 3 -4 0
-1 its place by the text, its length and end: before the text, 3 and more, no stop	-6 9 -19 1 -8 -12 -11 -9 -14 -7 -12 -15 -8
-1 its place by the text, its length and end: before the text, 30 and more, a stop	0 0 -2 0 11 7 -1 -1 -2 -2 -1 -4 -10
-1 its place by the text, its length and end: before the text, 30 and more, no stop	-2 7 -8 0 -11 -6 5 -4 10 -10 1 1 -6
-1 its place by the text, its length and end: before the text, 6 and more, a stop	-3 7 -1 -6 -8 -15 -2 -6 5 -6 -1 -4 -3
-1 its place by the text, its length and end: before the text, 6 and more, no stop	-8 2 1 -5 -23 3 -6 -10 -12 -12 -8 -7 -3
-1 its place by the text, its length and end: before the text, below 3, a stop	0 -3 -1 0 -1 8 0 -1 2 2 -1 -2 -3
-1 its place by the text, its length and end: before the text, below 3, no stop	-10 -3 -5 -4 -7 0 -8 -16 4 -12 -11 -30 -6
-1 its place by the text, its length and end: behind the text, 10 and more, a stop	0 -1 -1 -1 -2 -3 -1 -9 1 -1 -1 -3 9
-1 its place by the text, its length and end: behind the text, 10 and more, no stop	-1 -6 -9 -8 -22 -2 -4 1 2 -5 -2 -7 -8
-1 its place by the text, its length and end: behind the text, 18 and more, a stop	0 0 0 -1 4 -9 6 -7 0 2 0 -9 6
-1 its place by the text, its length and end: behind the text, 18 and more, no stop	-1 -1 -2 -1 4 0 -1 2 -4 -4 -8 -11 4
-1 its place by the text, its length and end: behind the text, 3 and more, a stop	0 0 -1 0 -2 4 0 -3 1 -1 -1 -13 8
-1 its place by the text, its length and end: behind the text, 3 and more, no stop	-1 -8 -10 -19 -13 5 -4 0 -11 -19 -8 1 1
-1 its place by the text, its length and end: behind the text, 30 and more, a stop	0 0 0 0 -1 1 -1 0 0 0 0 -1 3
-1 its place by the text, its length and end: behind the text, 30 and more, no stop	0 0 -1 -2 3 3 0 6 -1 0 0 -3 -7
-1 its place by the text, its length and end: behind the text, 6 and more, a stop	0 -1 -1 -1 -5 1 3 -8 -4 -4 -1 6 0
-1 its place by the text, its length and end: behind the text, 6 and more, no stop	-1 -4 -6 -8 -7 -4 -2 5 -5 -13 -10 0 -7
-1 its place by the text, its length and end: behind the text, below 3, no stop	-3 -14 -16 -10 -5 -4 -1 -9 -21 -18 -13 1 4
-1 its place by the text, its length and end: in the text, 10 and more, a stop	-3 -12 -18 -17 -7 6 -12 -9 -29 -1 2 -23 5
-1 its place by the text, its length and end: in the text, 10 and more, no stop	-2 -46 -19 0 -9 -6 1 -8 -13 -11 -14 -14 -10
-1 its place by the text, its length and end: in the text, 18 and more, a stop	-9 -27 -7 5 -3 3 -12 -1 10 -8 -9 -9 -5
-1 its place by the text, its length and end: in the text, 18 and more, no stop	-1 -9 -2 -5 -4 -2 7 2 -20 -32 -10 -3 9
-1 its place by the text, its length and end: in the text, 3 and more, a stop	-1 -5 -2 -3 -4 2 -14 3 4 -12 -6 9 -8
-1 its place by the text, its length and end: in the text, 3 and more, no stop	-6 -51 -5 -23 -4 -1 -20 -1 -2 7 -5 -13 1
-1 its place by the text, its length and end: in the text, 30 and more, a stop	-44 -23 -25 -35 -10 4 -8 -8 -6 -7 -5 -3 1
-1 its place by the text, its length and end: in the text, 30 and more, no stop	-3 -12 -9 -9 11 -18 14 9 -15 -3 -18 -12 -17
-1 its place by the text, its length and end: in the text, 6 and more, a stop	-1 -12 -6 -2 -19 1 -16 -11 -9 -2 -4 -23 0
-1 its place by the text, its length and end: in the text, 6 and more, no stop	-3 -33 -19 -24 -2 -12 -20 0 -13 -19 8 -8 4
-1 its place by the text, its length and end: in the text, below 3, a stop	0 -1 -1 -1 -4 2 2 1 -6 -1 0 -6 2
-1 its place by the text, its length and end: in the text, below 3, no stop	-6 -29 -11 -14 -7 1 -16 -1 -8 -3 -19 -11 -9
-1 its place from the end: 1 and more	0 -6 -9 -6 -24 10 -16 -20 -22 -19 -10 5 16
-1 its place from the end: 12 and more	-33 9 -4 -12 2 5 -8 -8 1 -7 -11 -8 -13
-1 its place from the end: 2 and more	0 -3 -4 -1 -16 3 -1 -3 -16 -14 -4 4 -7
-1 its place from the end: 20 and more	-31 2 3 -1 -3 -3 -12 -2 0 -2 -1 -13 -4
-1 its place from the end: 3 and more	-3 -16 -21 -6 -16 -9 -22 -7 -30 -11 -11 7 -7
-1 its place from the end: 40 and more	-56 -3 -2 -1 9 2 -16 2 -2 0 -5 -18 -1
-1 its place from the end: 5 and more	-8 -34 -13 -10 -23 -11 -2 -10 -14 -3 -7 7 -2
-1 its place from the end: 8 and more	-17 -21 -12 -11 -21 3 -9 -8 7 -8 3 4 -7
-1 its place from the top: 1 and more	-6 -6 9 7 -23 -18 -4 -17 4 2 -10 -19 6
-1 its place from the top: 13 and more	-41 -41 -28 -32 -1 2 -5 4 -3 -5 -13 0 1
-1 its place from the top: 2 and more	-2 -2 8 -3 -22 -17 0 -19 -2 -1 -1 -30 -6
-1 its place from the top: 3 and more	-1 -10 -3 3 -19 -1 -11 -16 5 -1 1 -18 -9
-1 its place from the top: 4 and more	-7 -5 10 1 -13 -11 -3 -20 -4 1 8 -16 -16
-1 its place from the top: 6 and more	-11 -1 -35 -18 -7 2 -3 -11 -23 -23 4 -17 -17
-1 its place from the top: 9 and more	-15 -25 -30 -11 -5 3 -8 -11 -2 -2 -14 -7 -15
-1 its place from the top: below 1	-15 13 -2 2 -6 -8 -6 -15 -6 -21 -16 -20 1
-1 its sentences: more	-19 -32 -18 -26 1 -13 -9 -6 -1 -7 -11 -21 -3
-1 its sentences: none	-56 1 -6 -6 -5 -1 -5 1 1 -3 2 -3 -6
-1 its sentences: one	-17 9 -8 -15 -4 4 -29 -6 -17 -5 5 -1 -4
-1 its sentences: three	-11 -28 -18 3 3 -1 -31 3 1 -1 -20 -7 -7
-1 its sentences: two	-29 -17 -8 2 -3 -4 3 -6 15 -14 -13 -10 -5
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 -1 0 0 0 4 -1 -2 0 2 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -1 -5 0 -2 -4 3 0 2 5
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, below 6	0 0 8 -2 -2 -1 0 -5 -2 -3 -3 -3 -3
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 0 -13 8 4 1 3 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -5 -12 -3 16 0 3 0 -1 1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, below 6	0 0 0 0 2 -4 -2 7 -2 -2 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 20 and more	0 0 0 0 0 9 -2 -5 0 0 0 -1 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -5 3 -2 5 -2 -3 0 -2 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 0 -1 -1 7 -4 -2 -1 -2 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 0 -1 -6 -1 0 0 -1 6
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 18 -3 -4 -1 -1 0 -3 -17
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, 6 and more	0 0 0 0 4 -1 0 0 -1 -1 0 -3 1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, below 6	0 0 -1 0 8 -1 0 -3 -3 -1 -2 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 20 and more	0 -1 0 0 0 1 -1 -1 1 4 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 6 and more	0 0 0 0 -1 7 0 -2 0 -1 0 -1 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 8 -9 0 -13 -1 -2 0 3 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, below 6	0 0 -4 -1 -7 -2 -1 -7 10 8 -8 -4 -10
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -2 0 0 -2 21 -2 -15 -2 -7 0 -3 -2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 -1 0 0 -8 11 -4 -2 -1 -6 -1 -4 -13
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 5 4 0 -7 0 1 0 -1 -2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 0 -3 3 -1 0 6 0 -1 -2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 -1 0 1 -11 -1 -9 -3 16 -1 3 -12
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 -2 -1 7 -2 -1 -10 5 1 0 2 -8
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 -3 0 0 -2 3 6 -21 8 -15 0 5 -4
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 -1 0 0 -4 -13 -1 -1 1 12 0 -4 -7
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, below 6	0 0 0 9 -3 -3 -1 -5 -2 -8 0 -11 -3
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 0 0 -1 -1 6 0 -1 -1 4 0 -7 -8
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 -1 -2 0 -2 -11 -1 -12 -5 15 -4 -1 2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, below 6	0 0 -8 13 -3 -3 0 -6 -3 -6 6 -17 -3
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 20 and more	0 -1 0 0 -1 11 -3 -10 -1 -2 0 -1 7
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 1 10 -1 -2 -1 -1 0 -1 -5
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 20 and more	0 0 0 0 0 5 -1 -2 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 0 -4 9 -1 -6 -1 -1 0 -2 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, below 6	0 0 -1 -2 -10 -1 0 -2 -6 -6 3 6 3
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, no stop, 6 and more	0 0 -1 0 4 -4 0 -1 4 2 0 -8 5
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 5 -3 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -2 -1 1 -3 -1 -2 5 -1 4
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 0 -1 0 4 -3 9 -2 -4 -4 -2 -4 -8
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, below 6	0 0 0 0 7 0 0 0 -1 -1 -1 0 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, a stop, 20 and more	0 0 0 0 0 -12 13 -5 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 0 0 13 -1 -1 -1 -7 -2 -1 -1 -7
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -1 1 -6 0 1 3 0 4 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 0 -1 6 -1 0 -1 -1 0 -1 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 20 and more	0 0 0 0 0 4 -1 0 -2 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 -1 0 -9 3 0 -1 9 4 -5 -8 -4
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, below 6	0 0 -1 0 6 0 0 -2 -4 -2 -3 -1 3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -35 27 10 1 2 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, below 6	0 0 0 0 5 -5 -5 -2 0 4 0 -6 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 6 -2 -5 0 0 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 6 and more	-1 0 0 0 -3 -1 -2 14 0 -3 0 -5 -6
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, below 6	0 0 -2 0 8 -1 0 2 -2 -2 0 -1 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, comma, a stop, 20 and more	0 0 0 0 0 7 -2 -5 0 0 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, a stop, 20 and more	0 0 0 0 7 -2 -3 4 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 -2 0 -15 -4 0 -1 1 0 -1 0 10
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 -1 4 1 0 -1 0 0 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 11 0 -3 -3 -2 -2 0 -1 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, 20 and more	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -7 -1 -1 8 2 3 0 -5 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 9 -2 -2 0 -1 0 0 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, 6 and more	0 0 0 0 4 6 0 -2 -3 -4 0 -4 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, below 6	0 0 0 0 5 0 0 0 -2 0 -1 -1 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 20 and more	-5 -22 -6 -7 -48 7 -17 9 -17 -7 -11 -30 -35
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 6 and more	-1 -5 -1 -2 -11 6 7 -26 -2 -11 -3 -38 -14
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 -1 8 -6 -4 -6 3 -5 2 -7 1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -16 -6 4 3 -5 17 -1 -2 -22
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 6 and more	-3 -1 -4 -5 -4 0 -16 -45 1 -1 -7 10 -6
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, below 6	-1 -1 -29 -3 6 -40 -14 -39 -6 -16 0 -16 10
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -1 0 0 -1 11 -5 -4 2 -1 0 -1 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -3 7 -7 -5 0 -2 0 -1 4
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 -1 -8 -3 1 -1 13 -1 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 0 0 0 0 -2 0 8 0 -3 -1 -9 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, below 6	0 0 0 1 -8 -1 0 -1 -3 -2 1 -1 13
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 -3 -5 4 -2 7 -2 0 -1 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 6 and more	0 0 0 0 2 4 1 0 -3 -1 0 -3 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, below 6	0 0 0 0 1 -3 -1 -1 -2 0 0 -1 4
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 0 11 -1 0 0 -7 -2 0 -2 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 7 -4 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, 6 and more	0 0 0 0 -6 3 0 -1 1 5 -1 -2 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 -2 -2 0 0 -1 -1 0 -1 6
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 -1 0 0 -9 7 -31 -3 1 -12 -1 -8 -7
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 1 4 2 -6 -3 -7 0 -4 -4
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, below 6	0 0 0 0 -10 0 1 -1 -1 4 6 -1 2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 -1 9 -1 -1 -4 2 0 -2 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	-1 0 -1 0 -2 -1 -6 -7 5 -9 -1 1 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 -1 0 -5 -9 -1 -3 -14 -5 4 4 12
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 -3 0 0 0 -3 -1 2 0 6 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -3 -3 -1 -5 0 7 0 3 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 20 and more	0 0 0 0 -1 5 -1 0 -3 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 -1 0 2 -4 -2 0 -2 -3 2 0 3 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, below 6	0 9 -3 1 -8 -1 0 5 -1 -1 -2 -3 -7
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 0 -5 7 -3 2 5 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -6 -16 -2 22 -1 -1 0 -6 -2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 0 8 0 -9 0 1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 6 and more	0 0 0 -1 -6 7 0 9 -3 -5 -2 -1 -10
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 -2 -1 0 4 1 1 0 0 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 7 0 -1 0 0 0 0 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, no stop, 6 and more	0 0 0 0 -9 -3 -1 -2 10 8 -1 -2 -2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 7 -1 -3 0 0 0 0 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 6 and more	0 -1 0 0 -1 -15 -4 -8 -4 -5 0 -3 15
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 -1 0 2 -2 0 -2 0 0 0 -4 7
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -5 -3 0 0 0 -1 -1 -1 6
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 20 and more	0 0 0 0 0 4 0 -2 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 -2 0 -1 -3 2 0 3 0 -1 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, 6 and more	-1 0 0 0 11 -14 0 -6 -3 -7 -1 -7 -5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 0 0 -7 -3 0 9 -6 -3 -3 -2 -2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -1 0 0 -1 8 0 -9 -1 6 0 -2 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -8 2 -2 -2 5 1 0 -2 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 4 0 0 2 -1 -3 -1 -1 -6
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 20 and more	0 -1 0 0 -11 8 -5 -1 -1 -1 0 -2 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 -1 0 0 -6 -4 0 -2 -3 14 -2 -3 -2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 1 -1 0 -1 4 -2 -1 0 1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 -17 -1 -1 -12 2 -4 -40 -8 -32 -2 9 2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 -1 0 0 10 -18 -3 -15 7 -6 0 1 4
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, below 6	0 0 0 0 2 -3 -1 -2 1 0 0 -2 4
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 -2 -3 -2 -5 -2 4 0 3 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 0 2 -5 1 4 -1 -20 2 -1 5 -13 -7
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, below 6	0 0 -7 -16 -3 -13 -1 -9 8 -1 5 -2 -11
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 -2 0 0 -1 18 -5 -10 -6 -5 0 -5 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -3 9 -2 -6 -6 -8 0 -1 5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, below 6	0 0 0 0 -11 -1 -3 -3 10 5 0 0 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 10 -7 -1 -1 -4 -5 0 -14 5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -3 -3 0 7 -9 -2 6 2 -5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 3 -1 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, no stop, below 6	0 0 -1 0 -14 -3 0 -1 -5 16 -5 -10 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 3 -1 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, below 6	0 0 0 0 -11 13 -2 -2 -4 -1 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 20 and more	0 -1 0 0 -1 3 -1 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 6 and more	0 0 0 0 2 21 -3 -1 -1 -2 0 -4 -16
-1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, no stop, 6 and more	0 -1 0 -1 -3 7 -1 -3 -2 1 -1 -2 -2
-1 its shape among its neighbours: a stop, 20 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 0 9 0 -3 0 -6 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, below 4, bracket, no stop, below 6	0 0 0 0 0 0 0 0 0 0 0 -2 3
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 20 and more	0 -1 0 0 0 -8 -1 10 0 -1 0 0 2
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 6 and more	0 1 0 0 -2 -15 -1 12 -2 -3 0 1 6
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -11 -3 0 -4 3 7 -1 11 -3
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, below 6	0 0 -1 0 -2 -1 0 -10 6 4 -1 -4 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, ellipsis, no stop, below 6	0 0 0 0 -2 0 0 0 6 -6 -3 -1 -3
-1 its shape among its neighbours: a stop, 20 and more, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 0 12 0 -1 0 0 0 -1 -8
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 20 and more	0 6 0 0 0 -4 -1 -1 0 -1 0 0 2
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 6 and more	0 -1 0 0 9 -2 -1 -2 -2 -2 0 -11 3
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, 6 and more	0 0 -1 0 -4 1 0 -1 -8 -5 0 -4 11
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, below 6	0 0 -1 1 2 -1 0 -1 -5 2 -2 1 3
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 0 6 -1 -1 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 6 and more	0 0 0 0 -1 -8 -1 -10 -2 4 0 -1 9
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, 6 and more	0 0 0 -1 13 -8 3 -2 -3 -10 -1 -5 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 6 -2 0 -4 -1 -2 -1 0 -2
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 20 and more	0 2 0 -2 -7 11 -14 -15 -18 -8 -1 -19 -3
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 6 and more	0 -4 -1 -1 0 -8 -2 -6 0 0 0 7 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, below 6	0 0 0 0 8 0 0 -3 -9 -5 -1 -5 0
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 20 and more	0 -1 0 0 4 -14 5 0 0 6 0 1 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 6 and more	0 -2 4 -2 4 0 -1 -9 -3 -26 -7 10 -4
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, below 6	0 -1 -3 3 -23 -11 0 -9 4 2 -5 5 -2
-1 its shape among its neighbours: a stop, 20 and more, below 4, quotation mark, no stop, below 6	0 0 0 0 -2 -1 0 -1 1 -3 3 0 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 -4 0 5 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 8 0 0 -1 0 -1 -1 -1 -11 0 -3 -3
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 -2 0 -4 -6 0 -14 -4 -5 -4 17 -3
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 -1 6 2 0 -4 -1 -1 0 -1 -3
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 0 5 -2 -4 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 -2 0 0 -3 -1 0 -3 -8 0 -7 7
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 6 -4 0 -3 -1 0 0 0 -4
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -6 -2 0 0 -2 -1 0 -3 10
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 -7 0 0 -1 15 0 -1 -1 -8 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, figure, no stop, below 6	0 0 5 -1 -1 0 0 0 0 -1 -2 0 -2
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 -6 0 0 -1 10 0 -3 -2 -5 0 -1 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 14 -1 -2 -19 -9 -11 7 -11 -15 -1 -15 -17
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 -8 1 0 8 -1 -2 2 -1 -8
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 -1 -7 -1 -5 8 0 -1 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 -1 5 -2 12 -7 0 -13 -2 3 -1 -1 -3
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, below 6	0 -1 -5 -1 -6 -8 0 11 -9 -2 0 -5 3
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 -2 0 0 -1 12 -2 -3 -1 -5 -1 -2 -2
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 1 0 0 10 0 -1 -7 0 -4 0 -2 -4
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 0 -2 0 6 0 1 0 -4 -2
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 0 -2 1 -4 0 0 -3 -2 9 -1 -4 2
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, below 6	0 0 -3 3 5 -1 0 -2 5 -5 -1 -4 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 0 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 -1 0 0 -8 -8 -1 10 -1 -1 0 4 -3
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 -1 4 -1 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 -4 7 -4 0 -1 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 -1 -1 -3 -16 6 0 -3 -2 -1 0 -3 9
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, a stop, 20 and more	-1 6 0 0 -1 1 -1 -4 -1 -6 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, no stop, below 6	0 0 7 0 1 -3 0 1 -1 -1 -1 -1 -3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 -2 0 0 0 -7 11 0 -1 -1 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 -1 0 0 -1 -8 10 -3 -8 -5 0 -6 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -7 -1 0 -3 5 5 0 -2 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 -1 0 -4 -2 -1 0 0 1 -1 0 3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 7 -1 -4 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 8 -2 -2 -6 -2 -2 0 -4 -3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 -2 0 -4 0 0 0 -2 -1 0 -2 6
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -6 0 0 -9 8 -12 -4 -8 -7 -1 -12 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 -4 -1 -1 -10 9 -14 -14 -7 -18 -2 -4 -8
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 4 -6 -1 -4 1 0 0 -2 5
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -1 -1 -1 0 0 6 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 6 and more	-1 0 2 -1 -9 18 -1 -2 -10 -9 0 0 -2
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, below 6	0 0 -6 7 0 -9 -1 -7 1 -4 -11 -7 13
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 9 0 0 0 -8 -1 -3 0 -2 0 -1 3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, 6 and more	0 -1 3 -1 -1 6 0 -3 -1 -6 0 -2 1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 -1 -3 -1 4 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, no stop, below 6	0 0 0 0 9 -1 0 0 -8 -1 5 -1 -6
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -2 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 10 -5 -3 0 -2 0 -1 1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 6 0 2 -2 0 -2 0 -5 -3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, below 6	0 0 0 0 0 3 0 0 0 0 0 -3 -2
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -4 -2 0 0 7 -9 3 -7 -2
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 -4 -1 0 -1 1 -3 -1 -1 8
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 5 0 0 0 -1 -1 -1 0 -8 0 -1 4
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 -6 0 0 -3 7 0 -7 -3 4 0 -1 -2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 -2 11 -1 -13 -1 7 -1 -4 -5
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 -4 0 -8 -1 0 10 -1 -13 -5 -1 3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -1 -8 -2 5 0 -1 0 0 2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 -1 0 0 -2 -10 -2 8 -1 -1 0 -1 7
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 0 7 0 -7 0 -2 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, ellipsis, a stop, 6 and more	0 0 0 -1 -5 -6 -1 -7 -2 0 0 9 -8
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 1 -1 -2 3 2 0 0 -6
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, 6 and more	0 -1 0 0 5 -4 0 -2 -2 -2 0 -7 4
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 0 0 -2 -1 0 -2 -1 5
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 -1 0 0 0 5 0 -1 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 -1 0 0 -1 -13 0 3 2 2 0 2 4
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 0 0 0 -1 -9 0 6 0 -1 0 6 -4
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -3 0 0 0 12 -2 -8 -1 -2 0 -1 2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 5 0 0 -8 -13 -4 16 -3 -6 -1 -5 -2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 -1 -3 -8 -1 4 -1 -2 0 1 1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -1 7 -1 -3 -1 -5 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 0 2 -2 11 -6 0 -6 2 -2 0 -4 3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 5 -1 0 -3 1 -1 4 -2 -3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 -6 0 0 -1 19 -2 -9 -1 -6 0 -5 1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 -4 0 0 -6 -6 -1 0 -3 1 0 4 6
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -8 12 0 -10 -1 0 0 1 2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 -1 0 0 -1 2 0 -2 0 5 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 6 and more	0 -1 -1 -1 -1 -4 0 6 -1 -1 -2 -9 4
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, below 6	0 0 -3 0 4 -8 0 2 6 -6 6 1 -21
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 4 0 0 0 -1 0 -1 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 3 -9 5 5 0 -1 0 -2 -2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 0 -1 0 -2 0 0 0 6 -3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 4 -3 2 0 -3 -1 0 0 -1 -3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 5 0 -1 0 -2 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, a stop, 20 and more	0 -6 0 0 0 -1 0 0 0 2 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 0 0 0 -1 -1 -1 0 -3 5
-1 its shape among its neighbours: a stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 0 -14 7 6 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, below 6	0 0 4 0 -8 0 0 -4 6 6 -1 -2 -4
-1 its shape among its neighbours: a stop, 6 and more, below 4, exclamation mark, a stop, 6 and more	0 -2 0 -1 -3 2 -1 -2 -2 -1 0 -8 4
-1 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 20 and more	0 9 0 0 0 -10 -1 0 -1 -1 0 -1 4
-1 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 6 and more	-1 -7 0 0 -8 -4 -1 -1 0 -1 0 -8 8
-1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, 6 and more	0 0 0 0 -4 -6 0 -1 -10 10 -3 -1 1
-1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, below 6	0 -2 0 -5 3 0 0 -1 2 -2 -1 -2 3
-1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 6 and more	0 -3 0 0 -1 -3 0 6 0 0 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 5 -3 0 4 -1 -2 0 -3 -3
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 20 and more	0 -7 0 0 2 4 1 -1 0 -7 0 0 5
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 6 and more	0 -1 -1 -1 -4 5 -3 -11 -11 7 0 -3 -5
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, below 6	0 -1 -1 -2 3 -14 -1 -3 -6 -7 0 8 -5
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 20 and more	0 -7 0 0 -1 5 0 -2 -2 11 0 -3 -3
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 6 and more	0 -3 -3 3 -10 4 0 -4 -5 2 -2 6 -3
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, below 6	0 -1 5 -5 -2 -5 0 5 -3 -13 -7 -2 -2
-1 its shape among its neighbours: a stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 4 -1 -2 0 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 20 and more	0 4 0 0 0 -1 0 -1 0 -1 0 -1 -5
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 6 and more	0 -1 0 0 -2 5 -1 0 0 4 0 -1 -7
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, below 6	0 -2 0 0 -3 -3 0 -2 -2 -2 0 -3 9
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, no stop, below 6	0 0 -1 0 -17 0 0 -1 -3 -1 8 -1 5
-1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, 6 and more	0 0 0 0 -8 17 0 -16 -1 0 0 -10 -2
-1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, below 6	0 0 -1 1 -2 0 0 0 0 0 -1 -4 10
-1 its shape among its neighbours: a stop, below 6, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -15 13 -2 0 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 5 -1 -2 0 0 0 0 -1
-1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, below 6	0 0 0 0 -5 8 0 -5 -1 0 0 0 -1
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 20 and more	0 -1 0 0 -1 11 -2 -5 1 0 0 -1 -2
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 6 and more	0 0 0 0 3 6 -2 -1 -3 -2 0 -2 -1
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 11 -8 -1 -5 -2 -2 0 -1 -4
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 0 5 -3 -3 -2 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 6 and more	0 0 0 0 3 0 0 -2 0 -3 4 -2 -1
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, below 6	0 0 0 0 3 -2 0 -1 -5 -2 -2 -1 8
-1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -4 -4 7 -1 0 -1 0 -1 -1
-1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 6 -1 0 -1 0 0 0 -1 -4
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 0 11 3 -12 0 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -3 -3 -1 5 3 0 0 -1 -2
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 0 -7 1 -1 4 -2 -4 -1 -1 0
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 0 9 -5 0 -7 -1 -2 0 -2 0
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, below 6	0 0 0 0 -7 -1 0 -5 -7 -3 -2 6 5
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 20 and more	0 0 0 0 0 0 0 -1 0 -1 0 0 3
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 6 and more	0 -1 0 0 0 -3 0 -1 5 1 -1 -1 -1
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, below 6	0 0 0 0 1 -5 0 0 -1 -1 0 6 -3
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, 6 and more	0 0 -1 -1 -5 -2 0 0 2 6 0 3 -6
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, below 6	0 0 -1 0 3 -2 0 0 -1 -1 7 -1 -6
-1 its shape among its neighbours: a stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 -6 0 -1 0 0 0 0 7
-1 its shape among its neighbours: a stop, below 6, below 4, colon, no stop, below 6	0 0 -1 0 -2 -1 0 -5 -1 0 -1 -2 7
-1 its shape among its neighbours: a stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -2 -6 0 -1 0 0 0 -1 9
-1 its shape among its neighbours: a stop, below 6, below 4, figure, no stop, below 6	0 1 0 1 0 0 0 0 -1 0 0 4 -4
-1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 0 -1 7 0 -6 -1 -2 0 0 -1
-1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, below 6	0 0 0 -2 -5 9 -1 0 -2 -2 -1 -3 -7
-1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 20 and more	0 -4 0 0 0 8 0 -2 0 0 0 0 -1
-1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 6 and more	0 -4 0 4 -4 5 -1 0 -5 -6 0 0 3
-1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -6 0 0 -3 -4 -2 -1 12 -2
-1 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, 6 and more	0 0 0 0 10 -3 0 0 0 -2 0 2 -6
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -1 0 0 -1 -1 -1 5 0 -1 0 0 -2
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 -1 -1 -2 7 -1 -2 0 -2 -2
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 5 0 0 -2 -1 0 -1 -2 0
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 -1 0 0 0 9 -1 -3 0 -2 0 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 -1 0 0 -8 -1 -1 4 -1 -4 0 0 -2
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 -1 0 0 -2 2 0 4 -2 -2 0 -4 -2
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 -1 0 0 -1 -2 0 15 -3 0 0 -4 -4
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, below 6	0 0 -2 0 -4 0 0 -2 -1 -1 1 -5 7
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 -4 0 4 0 0 -1 -2 -6 7 0 -2
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 -2 0 0 -1 9 -1 -1 0 -2 0 0 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 20 and more	-1 -1 -1 -1 -4 -10 -1 2 5 1 -2 -1 -4
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 6 and more	-2 -1 -6 0 -5 -3 0 3 -5 -8 -3 7 -5
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, below 6	0 0 -1 -1 -7 0 0 0 -1 -1 8 0 -2
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 -1 -3 8 -10 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 1 10 -1 -9 0 0 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -4 4 -4 -7 0 3 0 -3 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -1 3 -4 5 0 0 0 -1 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 20 and more	0 9 0 0 -3 -8 7 6 -3 -6 0 -2 -5
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 0 0 0 1 -9 7 4 0 2 0 -2 -5
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 -7 8 -1 -1 -2 -1 0 0 -2
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -1 4 -2 -3 -1 4 0 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 0 2 0 -8 1 4 -1 2 -3 0 -1 1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, below 6	0 0 -1 0 8 -1 0 -2 -7 -1 2 -5 3
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -4 0 0 -1 6 -2 0 0 -2 0 0 2
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 -1 0 -8 13 -6 -10 -6 -13 -3 -9 -10
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 11 -6 0 4 5 0 -2 -5 -5 0 -10 -3
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, below 6	0 0 0 0 -5 -1 0 0 0 -1 7 -1 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 -1 4 -3 -1 0 0 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -4 6 0 -3 -4 -3 0 -5 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 -1 12 -5 -1 -2 -3 0 -2 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 -1 0 2 0 -1 -1 3 4 0 -7 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 -6 0 0 -1 -1 -1 15 -15
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 -1 0 0 -1 -5 -1 -2 0 9 0 0 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 -2 -5 0 5 0 -1 0 0 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 -1 -1 0 -4 -1 -1 -1 8 -4
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 -3 10 -1 -7 -1 -1 0 -2 -2
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 4 -1 -1 -4 0 0 -2 3 1 0 -1 -3
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -1 0 0 0 -2 7 -4 0 -2 0 0 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -6 2 -2 0 -1 -2 0 -1 5
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 -1 4 -4 0 -1 -2 3 -3 -2 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 -1 0 8 -1 0 -2 -1 0 -1 0 -3
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 -2 0 0 0 6 -1 -4 0 1 0 -1 2
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 -1 0 0 -2 -18 -1 21 -2 -1 0 -4 -5
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 -2 0 0 -1 5 -1 -1 -1 3 0 -1 -2
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 -1 2 2 -4 1 0 4 -3 -3 -1 2 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, below 6	0 0 1 0 6 -2 0 -3 -2 -4 0 -2 0
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 6 0 -1 -1 0 0 0 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -8 -19 -4 11 11 -10 0 -6 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, stop and quotation mark, a stop, 6 and more	0 0 0 -1 -1 7 -2 0 -1 0 0 -2 -2
-1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 -2 0 -8 2 0 -6 -6 -3 0 8 -7
-1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 -7 -1 0 -5 7 6 0 -2 2
-1 its shape among its neighbours: no stop, 20 and more, below 4, figure, a stop, 20 and more	0 -5 0 0 0 10 -1 -1 0 -1 0 0 -2
-1 its shape among its neighbours: no stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 1 -1 0 -1 1 0 0 -4 3
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 20 and more	0 -4 0 0 6 10 -1 -4 -1 -6 0 -2 -4
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 6 and more	0 -1 0 0 -3 7 0 -3 3 -3 0 1 -2
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 20 and more	0 6 0 0 -1 -4 0 -1 -3 -8 0 -3 7
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 6 and more	0 0 5 -1 7 -2 0 1 -4 -5 0 -9 1
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, below 6	0 0 2 4 -4 0 0 3 -6 -7 2 -2 3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, 6 and more	0 0 0 0 -1 -3 0 4 -2 -2 -1 -4 4
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, below 6	0 0 -1 0 -1 0 0 0 -8 -4 9 0 -2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, arrow, no stop, below 6	0 0 0 0 7 1 0 -5 -1 0 0 0 -2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 -3 0 0 0 11 0 -4 0 -1 0 -1 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 4 18 0 -16 -1 -1 0 -8 -13
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 20 and more	0 0 0 0 -1 -2 0 -2 0 -2 0 7 -5
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 -1 -1 0 -5 -1 -1 -9 2 -3 -3 -2 2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 -2 0 0 -2 -1 -2 5 -2 3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -4 -13 -1 14 -1 -1 0 -1 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -6 11 0 -8 -3 -3 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -1 0 0 8 -2 -1 -1 -1 -4
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 0 0 0 0 3 0 -5 4 2 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 20 and more	0 0 0 0 -3 -7 0 9 0 -2 0 -5 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -5 -1 0 3 -4 -3 0 -1 6
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, below 6	0 0 -1 1 4 0 0 -4 -3 -2 0 -1 4
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 -2 0 0 0 -2 -1 6 0 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 6 0 0 -4 1 -2 -1 -1 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 6 -9 0 -2 1 5 -7 -2 2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 -1 0 0 -1 -7 -1 -8 -1 5 -1 -2 8
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 0 -2 3 2 4 0 -7 -3 1 -2 2 -5
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, below 6	0 0 5 -3 0 -2 0 2 -7 -5 -4 3 5
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 1 0 0 -1 12 -2 -8 -4 -1 0 -4 -4
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 2 -1 0 1 0 0 2 -4 -1 0 5 -7
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, below 6	0 0 0 -1 4 -1 0 0 0 0 0 -2 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 20 and more	0 -3 -1 -1 -1 -7 -1 7 3 -3 0 2 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 6 and more	-1 -11 -16 -1 2 -9 -1 2 -11 -4 -6 7 -8
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, below 6	0 0 0 -2 -1 -8 0 4 -1 -8 -4 -23 6
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 -1 0 0 0 8 0 -4 0 0 0 -1 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 -1 0 0 0 -8 -1 0 5 4 0 -6 3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 -2 -2 1 0 -2 -1 -1 0 0 5
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, a stop, 20 and more	0 -3 0 0 0 0 -1 -3 1 4 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, 6 and more	0 -1 5 -1 -4 -7 0 6 0 -1 -1 3 -4
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, a stop, 6 and more	0 0 0 0 -5 -11 0 13 -4 -2 0 0 -3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -3 -3 0 3 -1 1 0 -2 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, below 6	0 0 -2 0 -1 0 0 0 -1 -1 4 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 8 0 0 0 -9 -1 3 -1 -1 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 6 and more	0 0 -1 0 -16 -1 0 -3 -1 -3 -2 15 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 20 and more	0 -3 0 0 -1 0 -1 -4 8 -8 0 0 -3
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 6 and more	0 0 8 -2 -10 -1 0 0 1 -3 -2 2 -3
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, below 6	0 0 3 0 7 -1 0 -1 -4 -3 -8 -1 4
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -6 -2 8 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 4 -18 -3 13 -1 -1 0 -1 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 -3 1 4 -1 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 6 -6 -1 0 0 1 0 -3 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 9 0 0 -3 -1 0 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 -1 0 -10 -11 0 -2 -6 -3 -1 3 8
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, below 6	0 0 0 0 6 -1 0 -1 -3 -1 -2 -3 1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -1 12 -1 -2 -1 -5 0 -5 -4
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 -1 0 0 -1 0 -2 -3 -1 0 -2 5
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 8 -1 -6 0 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, 6 and more	-1 0 -3 -1 -5 6 0 -6 -2 7 0 -7 -12
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -11 0 0 -6 21 -23 -8 -18 -5 -1 -16 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 -2 0 0 -2 2 0 -9 11 0 0 -8 -5
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 -2 9 -1 -4 -4 1 0 -2 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 -1 0 0 -3 -2 1 2 4 -1 0 -2 -3
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 6 and more	-2 -1 3 9 -13 -20 -3 -7 -2 -8 -8 13 -32
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, below 6	0 -1 0 1 -9 -8 -1 -10 -10 -12 -4 -7 16
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 -2 0 0 0 6 0 -4 3 0 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 6 and more	0 -1 0 0 -7 10 0 1 0 -6 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 20 and more	0 1 -1 0 -1 2 -1 -1 -2 4 -1 -2 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 6 and more	-1 -3 -7 0 1 9 0 5 4 -7 -9 -8 -16
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, below 6	0 0 -2 -1 -4 -2 0 -2 -3 -2 3 -4 9
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 0 3 -1 -2 0 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 -1 -4 -8 0 -2 -1 0 0 -1 9
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 7 -2 -2 0 -3 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 10 -4 2 -1 -4 0 -1 -3
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -1 -4 -1 -1 -3 -4 0 4 7
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 7 -4 0 -1 4 -2 3 -6 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 1 -1 0 0 9 -1 0 -4 -9
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, another sign, no stop, below 6	0 0 0 6 -3 -1 0 -7 0 0 -1 -1 6
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 0 -6 0 8 0 -2 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 -3 0 0 0 0 0 1 -2 4 0 -1 -1
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 -1 -4 -1 -5 0 0 2 -1 4 -1 -10 1
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 0 0 3 0 0 -6 0 2 0 -1 2
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 -6 0 0 0 -7 -1 10 -1 -2 0 -1 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 0 7 2 -9 0 0 0 -4 -7
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 -1 6 0 -8 0 0 0 3 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, below 6	0 0 9 0 -1 0 0 -5 -1 0 -1 -2 -2
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -4 1 0 0 0 0 -1 2 5
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 -7 0 0 0 9 -1 -3 -3 1 0 1 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 -7 0 0 -1 2 0 -6 10 -6 0 3 -4
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 20 and more	0 -5 0 0 -1 13 -1 -7 -8 -1 -1 -1 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 6 and more	-1 -4 -3 0 6 -16 0 -9 7 4 -1 2 -12
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, below 6	0 0 -5 -2 0 -6 0 2 3 -4 -3 -6 -4
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 0 0 0 0 -3 -1 -2 2 -1 0 0 7
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 6 0 0 0 -3 -1 7 -1 1 0 -1 -10
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -2 -3 0 1 -1 -1 0 -1 5
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 -2 5 -3 6 -2 0 0 -4 3 2 -4 -5
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -6 -1 0 0 -2 0 -3 4 9
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 -3 0 -1 -2 24 0 -22 -1 -13 -1 -14 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 -7 -1 -2 4 -18 -1 -12 -5 -6 -1 7 20
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -6 13 0 -4 -1 -1 0 -5 -4
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 -3 0 0 -2 -9 0 2 -2 2 0 -2 7
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 6 and more	-1 -10 -12 -1 -4 -5 -1 7 -22 -18 -9 -9 -5
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, below 6	0 -2 -18 -5 6 -11 -1 -8 -19 -3 -2 4 -2
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -3 -1 -1 6 -1 -1 0 -3 -1
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 -1 3 1 0 -2 -3 -1 0 -11 8
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -3 -1 0 4 3 2 0 -1 -1
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 8 0 -6 -1 -1 0 -1 -1
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, 6 and more	0 0 0 -1 -3 -4 0 4 0 -1 0 -2 -2
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, below 6	0 0 0 0 -10 -2 0 -4 -1 9 -1 0 -4
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, semicolon, no stop, 6 and more	0 0 0 0 -1 -2 0 5 0 0 0 -1 0
-1 its shape among its neighbours: no stop, 6 and more, below 4, another sign, no stop, below 6	0 0 -2 0 1 1 0 0 -1 -1 -2 0 5
-1 its shape among its neighbours: no stop, 6 and more, below 4, bracket, a stop, 20 and more	0 -1 0 0 0 3 0 -1 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 0 0 0 0 0 0 0 -7 6
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 20 and more	0 -1 0 0 -1 6 0 -3 -1 -1 0 -1 -2
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 6 and more	0 -2 -2 0 -2 -1 -1 -3 8 7 0 -7 -9
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 20 and more	0 -2 -1 -1 -1 6 -1 -7 -1 -4 -2 5 -13
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 0 -2 -6 2 3 -8 -1 -1 0 -2 11
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, below 6	0 0 -1 0 -7 0 0 -6 -2 -3 9 -8 3
-1 its shape among its neighbours: no stop, 6 and more, below 4, exclamation mark, no stop, below 6	0 0 -1 0 0 0 0 0 -3 0 -1 0 5
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 20 and more	0 -1 0 0 0 3 4 0 -1 -3 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 6 and more	0 0 0 0 -1 -11 0 9 -2 -1 0 1 1
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 20 and more	0 -1 0 0 0 -10 0 0 -1 -1 0 19 -15
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 6 and more	0 -1 -1 -1 3 -6 0 -14 1 11 0 4 -12
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, below 6	0 -1 -4 -3 3 -2 0 -1 -10 -2 1 -2 13
-1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, 6 and more	0 0 -3 2 -4 1 0 -2 -3 -1 0 7 -1
-1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, below 6	0 0 0 0 -1 0 0 0 0 0 0 3 -2
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 20 and more	0 6 -1 -2 -2 9 -2 -12 -14 -23 -1 9 -14
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 6 and more	0 -2 -1 1 -4 -5 0 -10 3 -4 -1 -8 3
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, below 6	0 -1 -1 13 3 -15 0 -3 0 -1 2 -5 -3
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 20 and more	0 2 -1 -1 -2 -7 0 -3 -3 11 -1 1 -12
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 6 and more	-2 -7 -7 -4 3 -2 -1 -20 2 2 1 -8 -18
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, below 6	0 -2 -7 0 -7 -8 0 -10 14 -8 -4 -16 -5
-1 its shape among its neighbours: no stop, below 6, 10 and more, another sign, no stop, below 6	0 0 0 0 5 -2 0 0 0 0 -3 0 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, arrow, no stop, below 6	0 0 0 0 2 0 0 -5 -1 0 0 8 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, a stop, 20 and more	0 -6 0 0 0 15 0 -4 0 -2 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, 6 and more	0 0 0 0 0 7 0 -7 0 -1 0 -15 12
-1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, below 6	0 0 7 -1 -6 -1 0 -7 -1 -4 -2 0 -6
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 20 and more	0 0 0 0 -1 -9 -2 11 0 -1 0 -1 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 6 and more	0 0 0 0 -3 6 7 -9 -2 -2 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, 6 and more	0 -1 0 0 4 4 0 0 -1 -2 -1 -3 0
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, below 6	0 0 0 0 -5 0 0 2 3 2 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, a stop, 20 and more	0 2 0 0 0 14 -1 -2 1 0 0 -2 -14
-1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 20 and more	0 -1 0 0 0 13 -1 -2 0 -1 0 -2 -7
-1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 6 and more	0 -3 0 0 5 -8 0 0 -1 -2 0 7 -3
-1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -2 -1 0 -2 0 0 -1 0 6
-1 its shape among its neighbours: no stop, below 6, 10 and more, figure, a stop, 20 and more	0 -3 0 0 0 9 0 -1 0 -2 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, 6 and more	0 -1 0 0 -5 1 0 1 -2 -9 0 0 6
-1 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, below 6	0 0 -2 -2 -1 0 0 -1 -4 -2 -3 0 12
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 20 and more	0 -1 0 0 -1 0 -2 -9 0 3 0 -1 6
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 6 and more	0 3 0 -1 -13 -8 -2 3 -19 -4 1 -5 8
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, below 6	0 0 0 0 -3 9 0 0 -1 -1 -1 -1 -5
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 20 and more	0 -2 0 0 0 2 -1 1 -1 6 0 -1 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 6 and more	0 0 -1 0 -7 -9 0 3 0 6 5 -8 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, below 6	0 -2 3 2 -9 2 0 -5 -3 -8 6 -6 5
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 20 and more	0 5 0 0 -1 15 2 -14 -3 2 0 -7 -17
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 6 and more	0 -1 0 0 -3 -4 -1 4 1 1 0 4 -8
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, below 6	0 0 0 0 0 -3 0 4 1 0 0 0 1
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 20 and more	0 -1 0 0 0 2 0 1 -2 3 0 -2 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 6 and more	0 -4 -1 -6 -10 7 -1 3 -8 -6 -4 9 -13
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, below 6	0 -2 5 -4 -3 -7 -1 -16 -1 -6 -8 -6 1
-1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 20 and more	0 1 0 0 0 4 0 1 0 -3 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 6 and more	0 0 1 0 -1 -3 0 -1 0 0 0 6 -6
-1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, 6 and more	0 0 0 0 -2 -1 0 -1 -2 5 0 4 0
-1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, below 6	0 0 -1 0 -5 -1 0 0 -2 -2 -1 10 -4
-1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, a stop, 20 and more	0 -1 0 0 0 12 -2 -3 0 -2 0 -2 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, 6 and more	0 -1 -1 0 9 -1 0 -1 1 3 -1 -13 1
-1 its shape among its neighbours: no stop, below 6, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -1 -5 0 7 0 0 0 -1 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, another sign, no stop, below 6	0 0 -2 3 2 2 0 -5 -1 0 0 0 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 20 and more	0 3 0 0 0 2 0 -2 -1 -2 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 6 and more	0 -2 0 0 -7 13 -1 -3 -2 -5 0 -2 -7
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 20 and more	-1 -3 -1 -1 -2 6 -2 -1 8 -5 -2 -1 -4
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 6 and more	0 0 0 0 6 -2 0 -2 -3 -5 0 -4 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, below 6	0 0 -6 0 7 -4 0 -3 -5 -4 5 -1 1
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 20 and more	0 -1 0 0 0 -15 13 5 0 -1 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 6 and more	0 0 0 0 -2 -11 -2 12 2 0 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 0 -5 2 0 -1 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 6 and more	0 0 0 0 -5 2 -1 4 -1 -3 0 -4 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, below 6	0 0 0 0 -10 -1 0 10 1 0 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, no stop, below 6	0 0 0 -1 8 -2 0 -2 -3 -1 0 -4 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 0 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 -3 -2 -1 -1 -1 0 -2 6
-1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -3 -3 0 -1 9 6 0 -4 -5
-1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 0 0 -2 4 2 -1 -1 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 6 -1 -4 0 -1 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 20 and more	0 -17 -1 -1 -18 21 1 -8 -9 -8 -2 -20 -17
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 6 and more	0 -1 0 0 -2 -6 4 2 8 -6 0 -9 3
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 -1 -5 -1 -3 2 3 0 -2 5
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -2 -2 5 -4 0 3 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 6 and more	-1 -2 -8 -2 -7 2 -4 -24 -20 -7 -11 3 -14
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, below 6	0 3 -2 -3 11 -24 -2 -40 7 -10 -8 -18 3
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 20 and more	0 -8 0 0 0 1 -1 -6 -2 11 0 -1 -3
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 6 and more	0 -1 0 0 6 0 -1 -8 -3 -4 -1 0 1
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, below 6	0 0 0 0 0 -5 0 -1 -1 0 0 0 5
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 20 and more	0 2 -1 0 -1 -4 0 -2 -2 -1 0 -3 9
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 6 and more	0 -1 1 1 1 -1 0 -3 -4 -4 2 -7 4
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, below 6	-1 -1 -5 -5 14 -6 0 -4 -13 -8 -2 -4 2
-1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 0 -1 -1 -1 6 -2 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, 6 and more	0 0 -1 0 -2 -3 0 -3 11 -2 0 -7 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, below 6	0 0 0 0 -1 -1 0 -2 5 -1 -1 -1 1
-1 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, no stop, below 6	-1 0 -3 -1 -5 0 0 0 9 -8 -2 -1 -6
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 8 -5 4 4 -2 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -4 -6 -3 -1 -10 14 0 -3 -3
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 4 10 0 -1 -6 -2 -1 -5 -4
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 4 -1 0 0 0 0 -1 0 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, a stop, 20 and more	0 0 0 0 4 -1 -1 2 -3 -5 0 0 -4
-1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, no stop, below 6	0 0 0 0 -1 -1 0 1 4 3 2 0 -7
-1 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, 6 and more	0 0 0 0 0 -2 0 0 -1 0 0 7 -5
-1 its shape among its neighbours: no stop, below 6, 4 and more, bar or asterisk, no stop, below 6	0 0 0 -1 -8 0 0 -6 -2 -1 0 0 11
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 20 and more	0 -4 0 0 0 -2 0 6 0 2 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 6 and more	0 -1 0 0 -1 -4 0 7 -1 -8 0 -2 -2
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, 6 and more	0 0 -2 -1 4 1 0 -1 -2 -2 0 -6 7
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, below 6	0 0 7 1 -10 -1 0 6 -2 -2 -2 -2 4
-1 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 20 and more	0 -11 0 0 0 -12 5 13 -1 -3 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 6 and more	0 0 0 0 0 -4 -1 2 0 -1 0 0 0
-1 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, 6 and more	0 0 -2 -2 -5 -8 0 12 2 3 0 -8 -4
-1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 20 and more	0 -1 0 0 0 4 0 -1 -1 -1 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 0 3 -8 0 -1 -1 0 0 -4 8
-1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, 6 and more	0 0 -3 6 -2 2 0 -2 0 -2 0 -9 2
-1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 0 0 0 0 0 0 -3 0 4
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 6 and more	0 2 0 0 -1 -1 -1 -2 4 -4 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, below 6	0 -6 -5 -2 -1 -5 0 0 -7 -6 -1 -1 13
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 20 and more	0 -3 -2 0 -1 4 -1 -6 -4 9 0 -3 -6
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 6 and more	0 2 -2 -1 1 -4 0 -6 -4 2 -1 1 -3
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, below 6	0 -1 -4 -1 -15 -3 0 7 6 0 4 -4 -5
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 20 and more	0 5 0 0 0 -3 -1 -9 0 6 0 0 3
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 -1 -1 -3 0 -1 -7 4 1 -1 -2 -6
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 0 -4 1 -1 2 -1 1 4 -2 -5
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -4 5 0 -6 11 -11 -1 0 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 -1 -1 -1 -1 0 0 -4 -6 7 -6 1
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, below 6	0 0 -3 -2 -1 -2 0 -2 3 -7 2 -2 9
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 20 and more	0 0 0 -1 -2 13 -3 -16 -5 -17 -1 -7 14
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 6 and more	0 -11 -1 -1 2 2 -1 -4 -8 -21 -1 14 6
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, below 6	0 -1 0 0 -4 2 0 2 -5 12 -1 -9 -8
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 20 and more	0 0 0 0 -1 11 -1 -3 -1 -6 -1 0 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 6 and more	0 1 -6 2 -17 -4 -1 -4 -1 -11 -5 -6 7
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, below 6	0 -5 -14 0 -7 -31 -1 6 -12 -8 -19 -6 -13
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 -6 5 0 -1 0 0 7 0
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 6 and more	0 -4 0 0 -4 -2 0 3 -4 -3 0 6 -2
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 20 and more	0 -1 0 0 0 2 0 -1 0 0 0 -3 3
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 6 and more	0 0 0 0 -2 7 0 -2 2 2 0 -6 -2
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, below 6	0 0 -1 -1 -1 -1 0 -1 7 0 -6 4 -3
-1 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, no stop, below 6	0 0 0 0 8 -1 0 2 -1 -1 -1 2 -3
-1 its shape among its neighbours: no stop, below 6, below 4, another sign, a stop, 20 and more	0 -2 0 0 0 9 0 -1 0 -2 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, 6 and more	0 -4 -1 0 -6 -5 0 0 -6 12 -3 -2 -4
-1 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, below 6	0 0 -1 2 -4 -1 0 -1 0 1 -1 -3 8
-1 its shape among its neighbours: no stop, below 6, below 4, bar or asterisk, a stop, 6 and more	0 0 0 0 0 -4 0 0 0 0 0 -4 7
-1 its shape among its neighbours: no stop, below 6, below 4, bar or asterisk, no stop, below 6	0 0 0 -4 1 -1 0 0 -1 0 0 -2 9
-1 its shape among its neighbours: no stop, below 6, below 4, bracket, a stop, 20 and more	0 -2 0 0 0 7 0 -1 0 -2 0 0 -2
-1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, 6 and more	0 0 0 0 -1 -3 0 -4 -2 -2 0 -10 14
-1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, below 6	0 -1 -1 -17 10 -1 0 1 -7 -12 -2 -2 16
-1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 20 and more	0 3 0 0 0 0 -1 2 -1 -5 0 -1 1
-1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 6 and more	0 7 0 -1 0 -12 -1 6 -4 -3 0 -3 0
-1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, below 6	0 0 0 0 -1 -6 -2 -5 2 6 -2 -8 4
-1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 20 and more	0 0 0 0 0 8 0 -6 -2 -3 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 6 and more	0 0 0 0 -2 3 0 14 0 -1 0 -12 -8
-1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, below 6	0 0 -1 3 -1 0 0 4 -4 -1 -1 -5 6
-1 its shape among its neighbours: no stop, below 6, below 4, comma, a stop, 20 and more	0 -4 0 -1 0 10 -1 -2 -1 -3 0 0 -2
-1 its shape among its neighbours: no stop, below 6, below 4, comma, no stop, below 6	0 0 -3 4 -2 -1 0 -4 0 4 -1 4 -2
-1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 6 and more	0 -6 0 0 -1 -11 0 -1 4 -8 0 10 -9
-1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -2 0 0 0 -2 1 -1 -2 4
-1 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 20 and more	0 12 0 0 0 -4 -1 -2 -1 -1 0 -4 -4
-1 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 6 and more	0 4 0 0 -3 -1 0 -1 9 -6 0 -3 -5
-1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 20 and more	0 -7 0 0 0 4 0 0 12 -12 0 -1 -3
-1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 6 and more	0 -1 0 1 0 5 0 0 -2 -2 -2 1 -4
-1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, below 6	-1 -3 -4 1 1 -7 0 -10 -12 -2 -6 -21 6
-1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 20 and more	0 0 0 0 0 6 0 -1 0 -1 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 6 and more	0 -1 0 0 -1 3 -1 -4 -10 10 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, 6 and more	-1 0 -2 -3 9 -6 0 -3 -2 -1 3 -2 -10
-1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 20 and more	0 -5 -1 -2 0 -6 3 -19 -10 -17 -1 -12 22
-1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 6 and more	0 0 -1 -3 4 5 -1 -7 8 -3 -1 -3 -10
-1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, below 6	0 -1 -1 -1 -6 -8 0 5 9 4 0 -5 -4
-1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 20 and more	0 -6 0 0 -2 -11 0 0 8 4 -1 -2 3
-1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 6 and more	-1 -8 -8 1 -7 -9 -1 -7 -3 -9 -6 16 -13
-1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, below 6	-3 -26 -24 -21 -28 -16 -2 10 -20 8 -39 -24 4
-1 its shape among its neighbours: no stop, below 6, below 4, quotation mark, no stop, below 6	0 0 0 0 0 -1 0 -3 -1 0 -1 8 -2
-1 its short words and length: 0.01 and more, 15 and more	-1 -7 3 -3 5 4 -5 6 -9 -7 -11 -1 -19
-1 its short words and length: 0.01 and more, 30 and more	0 -3 -1 -1 9 10 1 3 -13 -14 -2 -15 -8
-1 its short words and length: 0.01 and more, 4 and more	-2 -6 -8 0 -5 2 -6 3 -13 -16 -11 -10 -7
-1 its short words and length: 0.01 and more, 8 and more	-3 0 10 -1 0 -1 -19 2 -26 -7 -17 -12 -8
-1 its short words and length: 0.01 and more, below 4	0 0 0 0 1 -7 8 -3 0 0 0 0 -3
-1 its short words and length: 0.2 and more, 15 and more	-16 8 5 7 11 -2 -20 4 -9 -8 -11 -25 -3
-1 its short words and length: 0.2 and more, 30 and more	-7 -11 -23 0 10 -8 -5 0 -6 -5 -10 -7 -14
-1 its short words and length: 0.2 and more, 4 and more	-12 -6 -39 -1 -10 2 -11 -2 -28 2 -10 0 9
-1 its short words and length: 0.2 and more, 8 and more	-17 5 -12 -8 -11 -19 -27 -8 -21 2 8 -16 6
-1 its short words and length: 0.2 and more, below 4	-3 -22 -8 2 -14 10 -6 -24 -7 -1 -22 -8 -1
-1 its short words and length: 0.35 and more, 15 and more	-18 -19 8 -5 -15 -3 -9 -3 1 -3 4 2 4
-1 its short words and length: 0.35 and more, 30 and more	-16 -9 -3 -23 -7 -2 -8 -1 1 -2 -9 -9 6
-1 its short words and length: 0.35 and more, 4 and more	-12 -17 1 -8 1 -5 -10 2 -9 -16 -6 -11 -14
-1 its short words and length: 0.35 and more, 8 and more	-26 -17 -12 -24 -7 -7 -5 -1 8 -11 -6 0 -5
-1 its short words and length: 0.35 and more, below 4	-9 15 -4 -27 -9 -17 -10 -29 8 -2 -28 3 2
-1 its short words and length: below 0.01, 15 and more	0 -4 -1 0 7 7 -1 -1 -9 -8 0 -1 -6
-1 its short words and length: below 0.01, 4 and more	2 -16 -6 -6 -16 -2 -8 -11 -3 -1 -14 6 -7
-1 its short words and length: below 0.01, 8 and more	0 -3 -1 -4 -3 2 -1 -12 1 -6 -2 -1 8
-1 its short words and length: below 0.01, below 4	-19 2 -8 1 -11 -5 -29 0 -3 -6 -8 -3 -8
-1 its short words: 0.01 and more	-3 4 10 -8 -16 4 -14 -5 -17 -8 -16 -18 -1
-1 its short words: 0.15 and more	-30 0 -9 4 5 0 -14 2 -20 0 -2 -11 -6
-1 its short words: 0.3 and more	-32 -2 -9 -5 -14 -3 -16 -1 -2 6 -9 -8 15
-1 its short words: 0.4 and more	-35 -14 -2 -12 -8 -6 -4 -1 0 1 -4 2 -2
-1 its short words: 0.5 and more	-44 2 0 -29 5 -3 -9 -1 6 -22 -14 -9 -11
-1 its short words: below 0.01	-15 -6 -13 4 -12 -5 -13 -9 -2 -7 -7 6 -5
-1 its small words and length: 0.01 and more, 15 and more	-1 -9 -9 -3 12 -3 -5 -2 -2 -5 -5 -22 0
-1 its small words and length: 0.01 and more, 30 and more	0 0 -2 -3 4 -1 -2 -5 -7 0 2 -12 5
-1 its small words and length: 0.01 and more, 4 and more	-2 -3 -12 -9 -9 -6 -4 0 -3 -16 -14 8 -5
-1 its small words and length: 0.01 and more, 8 and more	-4 -13 -9 -12 4 -11 -16 -6 -19 -12 -18 -5 -5
-1 its small words and length: 0.01 and more, below 4	0 -1 10 -1 1 -2 0 -1 0 -1 -1 -2 -9
-1 its small words and length: 0.2 and more, 15 and more	-12 3 -10 -1 -2 -3 -15 -3 -12 -19 -2 9 -4
-1 its small words and length: 0.2 and more, 30 and more	-3 0 -6 -3 1 -9 1 -2 -17 -10 3 5 11
-1 its small words and length: 0.2 and more, 4 and more	-8 -19 -12 -4 1 -5 0 -3 -19 -14 2 0 7
-1 its small words and length: 0.2 and more, 8 and more	-19 -6 -4 -9 -13 -3 -14 -3 -25 -8 -5 -13 -5
-1 its small words and length: 0.2 and more, below 4	-2 -18 -8 2 -8 -12 -5 1 -2 -6 -9 -21 20
-1 its small words and length: 0.35 and more, 15 and more	-25 -21 6 -7 -11 -2 3 2 0 -6 7 -7 -8
-1 its small words and length: 0.35 and more, 30 and more	-18 -15 -18 -8 -1 -2 0 -3 8 -3 -11 -10 2
-1 its small words and length: 0.35 and more, 4 and more	-7 -30 -19 -17 -3 -2 -29 0 -2 -17 -21 -22 4
-1 its small words and length: 0.35 and more, 8 and more	-18 -4 -21 -10 -2 -14 -2 5 -11 -11 1 -4 -7
-1 its small words and length: 0.35 and more, below 4	-1 2 -5 -9 -14 -9 -1 -18 -11 -22 -15 24 -7
-1 its small words and length: below 0.01, 15 and more	0 0 -1 0 2 7 -1 -5 -5 -3 -1 -5 7
-1 its small words and length: below 0.01, 30 and more	0 0 2 0 -1 -7 12 -5 -4 -2 -1 -1 -1
-1 its small words and length: below 0.01, 4 and more	-1 -9 -6 7 -17 3 -14 -12 -16 11 -14 -19 -11
-1 its small words and length: below 0.01, 8 and more	-1 -10 -4 -8 -15 -4 -3 -1 -3 3 1 -17 1
-1 its small words and length: below 0.01, below 4	-33 -2 -17 -2 -13 -4 -19 4 -21 -12 -4 -6 -1
-1 its small words: 0.01 and more	-6 -2 -15 -22 6 0 -16 -1 -15 -20 -19 -9 5
-1 its small words: 0.15 and more	-42 -13 -3 -3 -10 -11 -4 -10 -24 -7 1 3 -1
-1 its small words: 0.3 and more	-37 3 -6 -14 -4 -2 -11 -7 -13 -23 -3 -1 -4
-1 its small words: 0.4 and more	-44 -20 -13 -19 -10 -14 -15 4 -6 -4 -15 -11 -12
-1 its small words: 0.5 and more	-27 -5 8 -22 -7 3 0 -11 1 -16 -31 -2 3
-1 its small words: below 0.01	-15 -8 -7 -1 -17 -2 -17 -6 -12 4 -22 -10 2
-1 its words in the text, and its length: 0 and more, 12 and more	-1 -6 -5 -7 -11 -23 6 -2 -2 -13 -14 14 8
-1 its words in the text, and its length: 0 and more, 25 and more	0 -2 -4 -3 -5 0 -8 5 -10 7 -4 -9 -3
-1 its words in the text, and its length: 0 and more, 3 and more	-9 -9 -19 -3 -16 -12 -28 -17 -5 -1 -14 6 -7
-1 its words in the text, and its length: 0 and more, 6 and more	-2 -22 -20 -10 -20 2 -10 -3 -1 -2 -18 -6 -13
-1 its words in the text, and its length: 0 and more, below 3	-12 -19 -14 0 -11 1 -23 -12 -3 -18 -4 -8 -6
-1 its words in the text, and its length: 0.01 and more, 12 and more	-1 1 -21 -3 -16 3 -15 -17 -5 -14 -9 -9 13
-1 its words in the text, and its length: 0.01 and more, 25 and more	-1 -7 -3 -5 -3 -13 -12 -10 3 -12 -7 -9 -4
-1 its words in the text, and its length: 0.01 and more, 3 and more	0 0 0 0 -14 -1 0 -1 -2 6 -1 -8 9
-1 its words in the text, and its length: 0.01 and more, 6 and more	-1 -15 -3 -3 -13 -20 -3 -12 -8 -12 -1 14 13
-1 its words in the text, and its length: 0.01 and more, below 3	0 -1 0 0 3 -6 0 -3 1 7 -1 -7 -1
-1 its words in the text, and its length: 0.2 and more, 12 and more	-4 -17 7 -9 -8 0 -9 -6 -1 -1 -21 -8 -11
-1 its words in the text, and its length: 0.2 and more, 25 and more	-6 -23 -29 -6 3 12 5 -30 -8 -17 -33 -22 -5
-1 its words in the text, and its length: 0.2 and more, 3 and more	4 3 -11 -5 -11 -19 -5 7 3 -5 -13 -6 0
-1 its words in the text, and its length: 0.2 and more, 6 and more	-3 -16 -15 -12 -2 -8 -3 -1 -22 -15 -7 0 -11
-1 its words in the text, and its length: 0.2 and more, below 3	0 -2 0 0 2 2 0 -1 3 -5 -1 -3 4
-1 its words in the text, and its length: 0.4 and more, 12 and more	-7 -3 -16 11 -2 -12 -1 -4 -25 -7 -3 -7 -4
-1 its words in the text, and its length: 0.4 and more, 25 and more	-8 -15 -5 0 -3 11 3 -8 -4 -16 -8 6 -5
-1 its words in the text, and its length: 0.4 and more, 3 and more	-2 -3 6 -6 -21 -9 2 2 -21 -9 -8 -2 -20
-1 its words in the text, and its length: 0.4 and more, 6 and more	-2 -20 4 -20 -4 -3 -12 -14 -20 -4 -6 -5 -10
-1 its words in the text, and its length: 0.4 and more, below 3	0 -11 -7 -4 -3 -14 4 -10 -1 0 -6 -16 12
-1 its words in the text, and its length: 0.6 and more, 12 and more	-10 -4 8 -18 -12 0 -23 0 0 -10 -5 -31 -5
-1 its words in the text, and its length: 0.6 and more, 25 and more	-5 1 7 -8 -4 3 -30 -1 -11 -7 -14 -12 1
-1 its words in the text, and its length: 0.6 and more, 3 and more	-1 -18 -22 -3 -13 15 0 -12 -16 -6 -5 -17 3
-1 its words in the text, and its length: 0.6 and more, 6 and more	-6 7 -17 -12 -13 0 -9 -1 -12 -14 -13 -19 0
-1 its words in the text, and its length: 0.6 and more, below 3	0 0 0 0 0 -9 0 -1 3 5 -1 -4 0
-1 its words in the text, and its length: 0.8 and more, 12 and more	-5 3 7 -5 -5 -5 -8 -1 -18 2 -6 -8 -1
-1 its words in the text, and its length: 0.8 and more, 25 and more	-2 -2 -17 1 -18 -21 -6 10 6 -7 -1 -12 2
-1 its words in the text, and its length: 0.8 and more, 3 and more	0 1 0 -1 2 9 0 -2 0 -6 0 -6 -1
-1 its words in the text, and its length: 0.8 and more, 6 and more	-5 6 -7 5 -5 1 -10 5 -18 -15 -6 -17 -7
-1 its words in the text, and its length: 1 and more, 12 and more	-3 8 2 -3 -13 0 -10 -7 -27 2 9 -14 -24
-1 its words in the text, and its length: 1 and more, 25 and more	-1 4 -8 -8 -4 -26 6 -15 -10 8 -1 -1 6
-1 its words in the text, and its length: 1 and more, 3 and more	-4 -25 -14 -12 1 3 -15 -7 7 -6 -11 -30 -11
-1 its words in the text, and its length: 1 and more, 6 and more	-9 -24 8 -3 -5 19 -7 -1 0 3 -35 -36 2
-1 its words in the text, and its length: 1 and more, below 3	-2 -27 -12 -18 -15 6 -4 1 -16 -11 -1 0 -8
-1 its words in the text, and its length: below 0, 25 and more	-27 -33 -35 -29 -5 -2 -1 -14 3 -10 -8 -11 -4
-1 its words in the text, and its length: below 0, 3 and more	-1 -5 -4 -2 -1 0 -1 -2 -5 -3 -2 6 -7
-1 its words in the text, and its length: below 0, 6 and more	0 0 0 0 -7 6 -1 -6 -3 -2 0 -6 8
-1 its words in the text, and its length: below 0, below 3	-6 3 6 -20 2 -12 -6 -29 -21 -9 -20 12 -8
-1 its words in the text, and its place: before the text, 0 and more	-18 -5 -10 0 -25 -3 -31 -24 2 5 -7 -20 -9
-1 its words in the text, and its place: before the text, 0.01 and more	-1 3 -6 -8 -10 -14 -2 -7 -9 0 1 6 15
-1 its words in the text, and its place: before the text, 0.2 and more	0 3 0 -3 -15 -4 0 -4 -6 -3 -2 -13 -10
-1 its words in the text, and its place: before the text, 0.4 and more	-5 10 2 2 -6 -3 -7 -7 -28 -7 -5 -6 -11
-1 its words in the text, and its place: before the text, 0.6 and more	-9 4 -11 -3 -5 -6 -8 0 -11 -6 2 -19 -1
-1 its words in the text, and its place: before the text, 0.8 and more	-9 14 3 3 -3 -6 -6 -11 -5 -10 -12 -3 -15
-1 its words in the text, and its place: before the text, 1 and more	-9 0 0 -2 -11 -17 -5 -9 -11 8 -6 -21 3
-1 its words in the text, and its place: before the text, below 0	-4 8 0 -10 -4 -11 -4 -2 6 -16 -9 -6 -1
-1 its words in the text, and its place: behind the text, 0 and more	-4 -23 -27 -28 -24 -8 -10 -8 -15 -22 -17 5 0
-1 its words in the text, and its place: behind the text, 0.01 and more	0 -1 -1 -3 -9 0 -1 -7 -1 -3 0 -5 2
-1 its words in the text, and its place: behind the text, 0.2 and more	-1 -3 -4 -5 -5 -1 2 -9 5 -5 -1 -11 13
-1 its words in the text, and its place: behind the text, 0.4 and more	0 -2 -4 -5 -3 2 0 -11 -1 -6 -2 -5 4
-1 its words in the text, and its place: behind the text, 0.6 and more	-1 -1 -2 -3 11 8 -1 -5 -5 -4 -8 -13 5
-1 its words in the text, and its place: behind the text, 0.8 and more	0 0 0 0 0 2 0 6 -2 -3 -1 -6 1
-1 its words in the text, and its place: behind the text, 1 and more	-1 -3 -5 -6 -10 20 4 9 2 -3 -9 -10 -20
-1 its words in the text, and its place: behind the text, below 0	-1 -4 -2 0 4 8 -3 -9 -8 -5 -1 4 -8
-1 its words in the text, and its place: in the text, 0 and more	-8 -33 -6 4 -9 -7 -15 -6 -10 -5 -17 -5 -5
-1 its words in the text, and its place: in the text, 0.01 and more	-1 -17 -19 -3 -5 -18 -34 -11 -3 -15 -18 2 4
-1 its words in the text, and its place: in the text, 0.2 and more	-16 -55 -1 -5 4 0 2 -8 2 -10 -5 -8 -11
-1 its words in the text, and its place: in the text, 0.4 and more	-13 -50 -9 1 -7 -3 8 -6 -10 -7 -1 -3 -3
-1 its words in the text, and its place: in the text, 0.6 and more	-10 -12 3 -19 -7 1 -16 6 1 -8 -1 -6 5
-1 its words in the text, and its place: in the text, 0.8 and more	-2 -8 -2 -2 -5 -7 -9 5 -21 -17 1 -21 4
-1 its words in the text, and its place: in the text, 1 and more	-7 -34 -36 -19 -2 10 -5 1 -5 0 6 -9 0
-1 its words in the text, and its place: in the text, below 0	-28 -49 -19 -36 7 -3 -1 -12 -6 -7 -16 -3 -12
-1 its words in the text: 0 and more	-40 -10 -11 2 -16 -5 -22 -5 -11 -7 -14 1 -9
-1 its words in the text: 0.01 and more	-8 -16 -17 -15 -7 -16 -35 -22 -9 -20 -21 4 5
-1 its words in the text: 0.2 and more	-11 0 -9 -4 -2 -2 2 -13 -2 -14 -6 -6 -2
-1 its words in the text: 0.4 and more	-41 -29 -7 -10 -9 -4 4 -4 -19 -7 -4 -6 -7
-1 its words in the text: 0.6 and more	-26 5 -4 -10 0 4 -18 1 -2 -4 2 -16 12
-1 its words in the text: 0.8 and more	-20 8 4 1 -10 -11 -17 10 -6 -17 -1 -23 -2
-1 its words in the text: 1 and more	-38 -9 0 -17 -18 5 -17 -8 2 9 -7 -17 -11
-1 its words in the text: below 0	-37 -10 -15 -25 7 0 -7 -12 -8 -13 -29 0 -14
-1 its words in the title: 0.01 and more	-56 3 -6 -8 -8 -5 6 -7 0 8 10 -2 -12
-1 its words in the title: 0.3 and more	-7 -21 -10 -16 -8 -1 2 5 -20 0 19 -18 0
-1 its words in the title: 0.6 and more	-1 1 -14 -15 -1 8 -6 -3 -30 -4 -7 -13 -13
-1 its words in the title: below 0.01	-47 -15 -7 -1 0 -1 -7 4 -6 -9 -9 -10 -1
-1 lines around it that begin alike: more	-7 -23 -23 -21 -16 -12 -6 12 -4 -1 -3 -4 -15
-1 lines around it that begin alike: two	-9 -1 -5 -9 -4 -8 -7 -2 8 -10 3 -6 -16
-1 neighbours of its shape: five	0 -1 -3 -2 -17 -2 -33 8 -19 4 -11 -19 -5
-1 neighbours of its shape: four	-2 -12 -13 -15 -17 7 -3 3 -13 3 -34 -13 -5
-1 neighbours of its shape: none	-42 -4 2 -2 0 -6 2 3 0 -4 -4 -6 9
-1 neighbours of its shape: one	-44 2 -20 0 7 -5 -10 -7 -8 5 10 9 -9
-1 neighbours of its shape: six	0 0 0 -1 -10 3 -11 -3 -9 -2 -1 -15 1
-1 neighbours of its shape: three	-10 -8 -15 -2 -1 -15 7 2 -6 -7 -19 -8 -3
-1 neighbours of its shape: two	-25 -5 -8 -17 1 -3 -15 4 0 -12 -3 -4 -6
-1 no block	33 -6 -4 -3 -6 -3 -1 -1 -6 -9 -2 -5 -5
-1 no small letter in it: yes	-8 6 -26 -3 3 -3 -16 -27 -22 -22 -8 1 -6
-1 nothing but a date or time: yes	-3 6 -7 1 -20 -6 -8 -22 -1 -11 -23 7 -7
-1 nothing but a label such as “Related”: yes	0 -3 2 -3 -5 -15 -2 -15 -8 -15 -4 40 -35
-1 quotation marks around it: yes	-2 -3 -2 -3 -17 -1 4 -2 -15 -5 -4 -4 -5
-1 somebody does something at present: yes	-9 -31 -2 -14 5 -9 -12 7 -7 -4 -18 6 -9
-1 somebody speaks of himself: before the text, more	0 -1 -1 2 1 -2 5 -1 0 -2 -1 0 0
-1 somebody speaks of himself: before the text, one	-3 11 4 -4 -9 2 7 -9 6 -7 -7 -2 -11
-1 somebody speaks of himself: before the text, two	0 5 1 -2 3 3 -1 -1 -2 -2 -1 -1 -8
-1 somebody speaks of himself: behind the text, more	0 0 0 0 -1 0 0 0 0 -1 0 6 -5
-1 somebody speaks of himself: behind the text, one	0 0 -1 0 1 -10 -1 -3 -1 0 -2 1 9
-1 somebody speaks of himself: behind the text, two	0 0 0 -1 -2 9 0 -2 -1 -1 0 -8 0
-1 somebody speaks of himself: in the text, more	-1 -2 -6 -3 -8 12 -12 -32 8 3 1 -39 11
-1 somebody speaks of himself: in the text, one	-3 -19 -26 0 9 -4 3 0 -15 -10 -21 -16 -2
-1 somebody speaks of himself: in the text, two	-1 -5 -12 4 -4 -8 -8 -8 -15 -34 -8 -2 -14
-1 somebody’s role: yes	-26 -9 12 -1 -3 -8 -2 -24 2 -12 3 2 -4
-1 the language: English	-36 -26 -7 -12 -6 5 -4 2 -5 0 -7 -13 -2
-1 the language: German	-40 19 4 0 -6 -9 4 -34 7 0 18 8 -10
-1 the language: another	-22 15 5 2 2 -3 -31 -31 -6 8 -1 -7 5
-1 the length of its words: 13 and more	0 0 -7 -2 -5 8 1 -8 3 -8 -8 -33 -1
-1 the length of its words: 4 and more	-15 -24 -7 -8 -14 -3 -2 -7 9 -4 -29 -4 -12
-1 the length of its words: 5 and more	-62 14 -6 -14 -7 -13 -3 7 -8 9 -3 -9 -1
-1 the length of its words: 6 and more	-56 -4 4 -6 -5 -1 -10 -6 -19 0 1 4 -6
-1 the length of its words: 7 and more	-17 1 -4 -13 6 -7 1 -4 9 -17 -4 -4 -1
-1 the length of its words: 9 and more	-7 0 -25 -8 -4 9 -12 -2 -12 -11 -24 -1 -11
-1 the length of its words: below 4	-6 -17 1 -21 12 -5 4 -21 -24 -13 -7 2 -11
-1 the parts of a credit: more, more, a name	0 0 4 -1 -15 8 -2 -1 -7 11 1 -9 2
-1 the parts of a credit: more, more, no name	0 -2 0 0 5 -6 0 -3 -2 5 -1 -2 0
-1 the parts of a credit: none, more, a name	-1 -7 -3 -2 -7 -2 -7 -9 -1 0 -7 -21 4
-1 the parts of a credit: none, more, no name	-2 -9 -8 -20 -7 2 3 0 -15 -6 -24 -18 -12
-1 the parts of a credit: none, none, a name	-4 -11 -8 5 -8 -22 -13 -21 -6 -14 -17 17 1
-1 the parts of a credit: none, none, no name	-75 4 -10 -5 -24 -1 -25 -8 -3 -10 6 0 -5
-1 the parts of a credit: none, one, a name	-2 -12 0 2 -14 -12 2 -27 -4 5 5 -17 -4
-1 the parts of a credit: none, one, no name	-13 2 -15 -27 4 -2 -25 0 -8 -17 -21 -9 6
-1 the parts of a credit: one, more, a name	0 -6 -2 0 -3 5 -1 -3 -8 2 2 -3 5
-1 the parts of a credit: one, more, no name	0 -3 0 -1 0 1 -1 -3 -2 3 -2 -6 6
-1 the parts of a credit: one, none, no name	-1 -1 -5 -2 10 -8 -3 -11 -10 15 -3 -20 -12
-1 the parts of a credit: one, one, a name	0 -7 1 -2 11 -11 -2 -7 -8 8 -9 -12 -9
-1 the parts of a credit: one, one, no name	0 -7 -4 0 13 2 -1 -4 -12 -1 -2 -6 -10
-1 the shapes of its neighbours: a stop, 20 and more, a stop, 20 and more	-8 -19 -12 -14 -55 7 -3 -1 -9 -8 -22 -5 -14
-1 the shapes of its neighbours: a stop, 20 and more, a stop, 6 and more	-3 -27 -6 -8 -9 4 10 -12 2 -6 -11 -30 -7
-1 the shapes of its neighbours: a stop, 20 and more, a stop, below 6	0 -1 -1 1 2 4 -11 -16 5 -3 1 -18 -12
-1 the shapes of its neighbours: a stop, 20 and more, no stop, 20 and more	0 -5 -1 -1 -22 -3 1 -11 -14 21 -4 -8 -28
-1 the shapes of its neighbours: a stop, 20 and more, no stop, 6 and more	-13 -14 -16 -27 -1 -12 -9 -25 8 9 -5 4 -5
-1 the shapes of its neighbours: a stop, 20 and more, no stop, below 6	-7 3 -21 3 4 -40 -23 -13 -3 -10 6 -7 15
-1 the shapes of its neighbours: a stop, 6 and more, a stop, 20 and more	-1 -11 -2 -3 -20 14 -8 -3 -22 -35 -5 -33 11
-1 the shapes of its neighbours: a stop, 6 and more, a stop, 6 and more	-2 8 -6 -10 -8 -5 -27 -1 -25 -8 -12 -10 -13
-1 the shapes of its neighbours: a stop, 6 and more, a stop, below 6	0 -1 -1 -2 1 -5 4 -8 -4 -9 1 11 -5
-1 the shapes of its neighbours: a stop, 6 and more, no stop, 20 and more	0 -8 0 0 -4 4 -4 -8 4 13 -1 -5 -10
-1 the shapes of its neighbours: a stop, 6 and more, no stop, 6 and more	-3 -9 0 -1 -3 -3 -4 -16 -18 4 -10 3 1
-1 the shapes of its neighbours: a stop, 6 and more, no stop, below 6	-2 -6 7 1 -7 -33 -4 -15 4 -26 -3 -16 2
-1 the shapes of its neighbours: a stop, below 6, a stop, 20 and more	0 0 0 0 -2 11 5 -6 0 -2 0 -3 -2
-1 the shapes of its neighbours: a stop, below 6, a stop, 6 and more	0 -1 0 1 -5 4 0 -1 -4 2 0 -3 -6
-1 the shapes of its neighbours: a stop, below 6, a stop, below 6	0 -1 0 3 6 -5 -2 2 -5 -5 -1 4 -6
-1 the shapes of its neighbours: a stop, below 6, no stop, 6 and more	0 0 0 0 4 8 0 -12 0 -1 3 -5 -4
-1 the shapes of its neighbours: a stop, below 6, no stop, below 6	0 0 -3 -1 -3 -4 0 -4 -8 -3 7 2 4
-1 the shapes of its neighbours: no stop, 20 and more, a stop, 20 and more	0 0 0 -1 -4 -5 2 5 -8 -15 -1 -10 -6
-1 the shapes of its neighbours: no stop, 20 and more, a stop, 6 and more	0 -4 0 -1 -7 -5 3 12 6 -10 0 -7 -11
-1 the shapes of its neighbours: no stop, 20 and more, a stop, below 6	0 0 0 0 -4 5 -2 5 -2 -2 0 -2 -6
-1 the shapes of its neighbours: no stop, 20 and more, no stop, 20 and more	-2 -2 -3 -2 2 18 -15 -16 -10 -7 -5 -22 -17
-1 the shapes of its neighbours: no stop, 20 and more, no stop, 6 and more	-1 3 3 -3 -14 -1 2 15 -17 -13 -6 -5 -11
-1 the shapes of its neighbours: no stop, 20 and more, no stop, below 6	0 -1 -2 1 6 -8 -1 -8 -16 -16 6 1 4
-1 the shapes of its neighbours: no stop, 6 and more, a stop, 20 and more	-1 -3 -5 -12 -24 28 -31 -10 -42 -39 -7 -22 -16
-1 the shapes of its neighbours: no stop, 6 and more, a stop, 6 and more	-1 -17 -7 -4 -4 -9 -5 -8 15 -3 -5 -5 -1
-1 the shapes of its neighbours: no stop, 6 and more, a stop, below 6	0 -1 -1 8 -4 10 -2 -9 -6 -2 0 -10 -7
-1 the shapes of its neighbours: no stop, 6 and more, no stop, 20 and more	-1 -14 -4 -3 -15 -7 -3 1 0 8 -5 6 -11
-1 the shapes of its neighbours: no stop, 6 and more, no stop, 6 and more	-21 -46 -17 -7 -4 -11 -12 5 -20 -3 -20 -2 -19
-1 the shapes of its neighbours: no stop, 6 and more, no stop, below 6	-4 -14 6 -4 -17 -47 -6 -6 1 -22 1 -26 10
-1 the shapes of its neighbours: no stop, below 6, a stop, 20 and more	-3 0 -9 -14 -16 12 -2 -21 -14 -11 -15 -35 7
-1 the shapes of its neighbours: no stop, below 6, a stop, 6 and more	-1 -2 -7 -11 -14 -9 -14 -12 3 -7 -7 8 -5
-1 the shapes of its neighbours: no stop, below 6, a stop, below 6	0 -6 -4 -2 -13 -4 -2 3 7 15 -1 -22 1
-1 the shapes of its neighbours: no stop, below 6, no stop, 20 and more	-1 -15 -3 -2 -11 4 3 -17 4 5 -4 -9 -1
-1 the shapes of its neighbours: no stop, below 6, no stop, 6 and more	-9 -21 -38 -4 -18 -2 -15 -3 -9 2 -5 0 -16
-1 the shapes of its neighbours: no stop, below 6, no stop, below 6	-20 -31 2 -3 0 -44 -21 5 -9 0 -10 -8 -2
-1 the short lines around it, and their place: 3 and more, before the text, 2 and more	-3 -1 11 11 -13 5 -1 6 -4 -30 -13 -22 -14
-1 the short lines around it, and their place: 3 and more, before the text, 4 and more	-17 -28 -2 -11 -3 -1 -13 -19 0 2 -7 -26 13
-1 the short lines around it, and their place: 3 and more, before the text, 8 and more	-22 6 2 2 -14 -19 -15 -19 -4 6 -6 8 -11
-1 the short lines around it, and their place: 3 and more, before the text, below 2	-1 6 -1 1 6 -6 1 -3 -12 -7 -1 -3 3
-1 the short lines around it, and their place: 3 and more, behind the text, 2 and more	0 -1 -4 -5 5 -3 -1 -11 -6 -5 -2 -4 7
-1 the short lines around it, and their place: 3 and more, behind the text, 4 and more	-1 -4 -9 -9 -26 -7 -2 -1 -13 -5 -10 0 6
-1 the short lines around it, and their place: 3 and more, behind the text, 8 and more	-2 -14 -15 -18 -11 2 -5 -45 -3 -1 1 -4 2
-1 the short lines around it, and their place: 3 and more, in the text, 2 and more	-2 -29 -21 -15 0 -8 -17 -18 -3 -12 -2 10 -5
-1 the short lines around it, and their place: 3 and more, in the text, 4 and more	-2 -24 -7 -2 -19 7 -7 -5 6 4 1 -16 -1
-1 the short lines around it, and their place: 3 and more, in the text, 8 and more	-3 -21 -35 -34 -10 2 6 0 -31 -7 -12 -10 -2
-1 the short lines around it, and their place: 3 and more, in the text, below 2	-1 -24 -3 -5 -9 0 -3 -14 -7 -15 -5 4 16
-1 the short lines around it, and their place: 6 and more, before the text, 2 and more	-2 -5 5 -21 -22 0 -8 -23 -12 1 -1 -2 9
-1 the short lines around it, and their place: 6 and more, before the text, 4 and more	-7 -9 -7 9 -6 4 -7 -4 17 -3 -8 -33 -1
-1 the short lines around it, and their place: 6 and more, before the text, 8 and more	-6 -15 -19 4 -22 -10 -1 1 -4 -5 -20 -4 2
-1 the short lines around it, and their place: 6 and more, before the text, below 2	0 6 -2 -1 -2 6 -3 -2 -1 4 -1 -3 -12
-1 the short lines around it, and their place: 6 and more, behind the text, 2 and more	0 -1 -3 -2 -9 6 -1 -13 -1 -2 1 0 1
-1 the short lines around it, and their place: 6 and more, behind the text, 4 and more	-1 -4 -7 -5 4 -11 -3 -2 7 -2 -9 -7 3
-1 the short lines around it, and their place: 6 and more, behind the text, 8 and more	-3 -10 -12 -8 8 -29 -5 7 -31 -22 -17 -7 -2
-1 the short lines around it, and their place: 6 and more, behind the text, below 2	0 -1 0 0 0 -8 0 -3 0 -1 0 2 7
-1 the short lines around it, and their place: 6 and more, in the text, 2 and more	-2 -19 -30 8 -1 -6 -1 -27 -8 10 5 -14 -13
-1 the short lines around it, and their place: 6 and more, in the text, 4 and more	-1 -14 -5 -15 -7 -10 -13 -6 -10 -14 -21 0 0
-1 the short lines around it, and their place: 6 and more, in the text, 8 and more	-2 -9 -15 -10 -6 -8 3 -1 8 3 -3 -4 -3
-1 the short lines around it, and their place: 6 and more, in the text, below 2	0 -12 -1 -1 -2 -8 -3 -32 -4 3 -3 17 -31
-1 the short lines around it, and their place: 9 and more, before the text, 2 and more	-4 -7 -10 -1 -8 4 -3 -5 -5 2 -7 -15 3
-1 the short lines around it, and their place: 9 and more, before the text, 4 and more	-6 -1 -9 7 -10 -12 -2 -12 5 0 5 -5 8
-1 the short lines around it, and their place: 9 and more, before the text, below 2	-1 9 -4 -3 2 -5 -5 -2 -16 6 -1 -3 -2
-1 the short lines around it, and their place: 9 and more, behind the text, 2 and more	-1 -2 -2 -2 -16 14 -1 13 -3 -9 -1 -1 -32
-1 the short lines around it, and their place: 9 and more, behind the text, 4 and more	-1 -3 -4 -2 -17 -8 -3 1 -3 -3 -4 8 -24
-1 the short lines around it, and their place: 9 and more, behind the text, 8 and more	-1 -2 -2 -8 -9 -2 -1 -17 -7 -6 -3 -1 8
-1 the short lines around it, and their place: 9 and more, behind the text, below 2	0 -1 0 0 -1 13 0 2 -1 -2 0 -6 -9
-1 the short lines around it, and their place: 9 and more, in the text, 2 and more	-1 -11 -14 -11 17 -4 -15 -14 -14 0 4 -8 -10
-1 the short lines around it, and their place: 9 and more, in the text, 4 and more	-1 -3 -3 -5 5 9 -4 -18 -14 -19 1 5 -6
-1 the short lines around it, and their place: 9 and more, in the text, 8 and more	-2 -6 -6 -1 -6 -7 -3 -3 -1 -3 -18 2 -22
-1 the short lines around it, and their place: 9 and more, in the text, below 2	0 -25 -1 3 -3 -12 1 -3 -6 2 -4 -10 -9
-1 the short lines around it, and their place: below 3, before the text, 2 and more	-1 5 2 -14 -10 -4 2 -3 1 -22 -5 -6 5
-1 the short lines around it, and their place: below 3, before the text, 4 and more	-2 5 -12 -1 -4 16 -3 -14 -2 -21 -16 -24 -5
-1 the short lines around it, and their place: below 3, before the text, 8 and more	-8 13 -6 -11 -23 -21 -4 -13 -12 -7 -6 -37 7
-1 the short lines around it, and their place: below 3, before the text, below 2	0 -5 -1 1 -1 -1 -1 1 -7 14 0 -3 -7
-1 the short lines around it, and their place: below 3, behind the text, 2 and more	0 -1 -1 0 0 -13 0 -3 -2 -1 -1 -7 14
-1 the short lines around it, and their place: below 3, behind the text, 4 and more	0 -3 -7 -5 -12 -13 0 -9 -14 -6 -4 -7 15
-1 the short lines around it, and their place: below 3, behind the text, 8 and more	-1 -2 -4 -9 -6 -26 -1 -20 -13 -3 -4 -7 14
-1 the short lines around it, and their place: below 3, behind the text, below 2	0 -2 0 0 -1 14 2 1 2 0 0 -13 -8
-1 the short lines around it, and their place: below 3, in the text, 2 and more	-1 -8 -5 -4 -13 -15 -7 -17 5 6 -12 0 8
-1 the short lines around it, and their place: below 3, in the text, 4 and more	-1 -8 -5 -4 -13 -14 -4 -21 -8 -3 -21 -4 2
-1 the short lines around it, and their place: below 3, in the text, 8 and more	-1 -9 -1 -8 -21 -12 -5 12 -5 -23 -20 -23 -1
-1 the short lines around it, and their place: below 3, in the text, below 2	-1 -12 -3 -9 7 7 -15 -7 -6 -11 -4 -7 -9
-1 the title’s words: yes	0 11 1 -1 8 -8 -1 -1 -3 -12 -2 -3 -11
-1 what a rule takes it for: boilerplate	-47 0 -10 -17 0 -9 -24 -21 -8 -24 -20 7 -2
-1 what a rule takes it for: byline	-1 -17 -21 25 -8 4 -2 -6 -4 -12 -7 -4 -6
-1 what a rule takes it for: dateline	-3 7 -10 1 -22 -12 -8 -22 2 -1 -27 9 -2
-1 what a rule takes it for: heading	-9 -26 -12 -10 -2 4 -7 -18 -11 -8 -23 10 15
-1 what a rule takes it for: image-alt	-4 -25 -20 -7 -20 -27 -14 -22 2 25 7 -34 -9
-1 what a rule takes it for: image-caption	-8 -4 1 -20 -15 2 -17 -18 -19 -24 28 -24 -21
-1 what a rule takes it for: image-credit	-1 5 0 -8 6 -11 -12 -18 -30 17 -21 -24 -4
-1 what a rule takes it for: list-item	-2 -10 -20 -18 -19 12 -14 12 -15 -16 -31 -13 -17
-1 what a rule takes it for: paragraph	-31 -7 -8 -7 3 -1 8 10 3 -11 -23 -6 -6
-1 what a rule takes it for: quote	0 0 0 0 4 5 -4 -5 -3 -5 2 6 -5
-1 what a rule takes it for: related-link	-11 -36 -53 -46 -5 3 -17 -7 -3 -8 -33 -2 -1
-1 what a rule takes it for: standfirst	-2 -17 18 -1 -12 3 0 -4 1 -3 -15 -5 -8
-1 what a rule takes it for: title	-16 15 5 1 0 -13 -9 -13 -13 -18 -11 -18 -1
-1 what follows the short lines: 18 and more	-30 17 -14 -10 0 -20 -15 -2 -7 10 -14 -12 -13
-1 what follows the short lines: 30 and more	-23 -10 2 -7 -5 5 -1 -18 -10 -5 1 0 2
-1 what follows the short lines: 9 and more	-21 -7 12 1 1 -15 -27 -10 0 1 -16 1 -8
-1 what follows the short lines: below 9	-18 -19 -11 -5 -2 -6 -6 0 -3 -5 -13 -8 -19
-1 what follows the short lines: the edge of the page	-4 -8 -26 -24 -26 -5 -5 -5 -10 -15 -21 6 1
-1 what stands before the short lines: 18 and more	-15 -21 2 -9 -8 -2 5 -7 9 0 -10 -8 -4
-1 what stands before the short lines: 30 and more	-32 -55 -15 -23 1 -12 -22 -4 -17 -8 -13 -8 1
-1 what stands before the short lines: 9 and more	-12 -12 -13 -18 -9 -7 -14 -7 -13 -16 -20 -8 1
-1 what stands before the short lines: below 9	-5 -4 -28 -1 -3 6 -5 1 -9 -14 -18 -6 -11
-1 what stands before the short lines: the edge of the page	-38 12 -10 -2 -14 -10 -28 -31 -8 -14 -14 -19 1
-1 words it shares with its neighbour: the block before, 0.01 and more	-16 -6 -10 -12 -9 0 -1 4 -2 11 -22 -2 -9
-1 words it shares with its neighbour: the block before, 0.25 and more	-11 -8 -15 -2 -13 0 0 0 8 -13 -2 -1 5
-1 words it shares with its neighbour: the block before, 0.5 and more	-9 -3 -18 -20 -28 -4 -4 -2 5 5 -23 -2 -9
-1 words it shares with its neighbour: the block before, 0.9 and more	-4 -2 0 -11 -14 3 -7 -34 -3 -12 17 -30 -16
-1 words it shares with its neighbour: the block before, below 0.01	-49 -13 -5 3 -6 0 -3 1 -5 -2 -7 -4 0
-1 words it shares with its neighbour: the next block, 0.01 and more	-5 12 -35 -13 -32 6 -3 7 0 -6 -31 -2 -14
-1 words it shares with its neighbour: the next block, 0.25 and more	-19 10 -28 -20 -8 -3 -20 -10 4 -4 -4 1 -1
-1 words it shares with its neighbour: the next block, 0.5 and more	-16 -13 -34 0 -9 -2 0 -18 -2 23 -18 -9 5
-1 words it shares with its neighbour: the next block, 0.9 and more	-8 -39 -10 -21 -30 -23 2 -29 -6 30 -15 -33 -3
-1 words it shares with its neighbour: the next block, below 0.01	-66 -7 8 1 3 -11 -19 -9 -6 -19 -6 -4 -6
-1 words it shares with its neighbour: the second before, 0.01 and more	-20 -11 -15 -3 -14 1 -9 -2 5 6 -7 5 -8
-1 words it shares with its neighbour: the second before, 0.25 and more	-6 -34 -2 -15 -18 -8 3 2 8 -9 -16 -8 -1
-1 words it shares with its neighbour: the second before, 0.5 and more	-6 -5 -7 -23 -19 1 -8 10 -22 6 -16 -8 9
-1 words it shares with its neighbour: the second before, 0.9 and more	-2 -21 -3 2 11 6 -18 -36 -5 -23 -12 -6 -11
-1 words it shares with its neighbour: the second before, below 0.01	-67 -8 -14 -11 -19 -8 -10 -9 -4 -7 -3 -3 -13
-1 words it shares with its neighbour: the second behind, 0.01 and more	-22 -7 6 0 -1 -9 -5 4 -2 -3 -23 6 10
-1 words it shares with its neighbour: the second behind, 0.25 and more	-13 -4 0 -11 -13 6 -16 -1 4 -10 -8 8 -15
-1 words it shares with its neighbour: the second behind, 0.5 and more	-12 -23 -9 -6 -15 1 -6 -11 -3 1 -1 -20 9
-1 words it shares with its neighbour: the second behind, 0.9 and more	-3 11 -18 -18 -8 5 10 -29 -6 -13 10 -13 -13
-1 words it shares with its neighbour: the second behind, below 0.01	-48 -14 1 1 -3 -8 -16 1 -2 -3 -3 -4 -11
-1 words of the page’s furniture and its length: whole, below 8	-4 -14 -1 -33 -8 -7 -12 -31 -4 -7 -11 -13 -3
-1 words of the page’s furniture and its length: within, 20 and more	0 0 1 -2 14 -12 -2 -7 -5 -5 -2 1 10
-1 words of the page’s furniture and its length: within, 40 and more	0 0 0 0 -3 -1 2 -2 -3 -2 0 -3 10
-1 words of the page’s furniture and its length: within, 8 and more	-1 2 -5 -2 -7 -24 -3 -5 1 -1 -2 -7 23
-1 words of the page’s furniture and its length: within, below 8	0 -9 -1 -2 -8 -9 -1 -9 1 4 0 -15 18
-1 words of the page’s furniture: whole	-4 -7 -1 -23 1 -2 -11 -36 -2 -11 -21 -16 -9
-1 words of the page’s furniture: within	-1 -9 -9 -7 -1 -30 -7 -18 0 -6 -10 -19 33
-2 a byline’s words: names	0 -9 -12 1 3 -2 -3 -22 -17 -7 6 -10 -2
-2 a byline’s words: names behind “by”	-1 5 -17 10 -6 -15 -2 -13 7 -1 -11 -3 -13
-2 a credit at its end: 0.9 and more	-2 -3 -2 -2 -2 -11 -1 3 -1 -2 -3 2 -2
-2 a credit at its end: 0.95 and more	-2 -17 -6 3 -2 0 -3 -16 -26 -25 -18 -24 -1
-2 a label such as “See also” before it: yes	0 -2 -3 -4 -7 2 -3 -12 1 0 1 -21 14
-2 a picture credit’s words: 0.01 and more	0 -3 -1 0 17 5 -3 -3 -4 -8 -4 -8 -7
-2 a picture credit’s words: 0.7 and more	-1 -13 -7 -6 -8 5 -5 -11 -7 -6 -1 -31 15
-2 a picture credit’s words: 0.8 and more	0 5 7 -2 3 -5 1 -8 -16 -9 1 -7 -10
-2 a picture credit’s words: 0.9 and more	0 -1 -1 0 1 4 -1 -1 -2 0 -1 -4 5
-2 a picture credit’s words: 0.95 and more	-1 5 5 11 -11 -4 -4 -15 -18 -4 -19 -9 -19
-2 a picture credit’s words: below 0.01	-55 -5 -12 -16 -9 -2 -13 6 -12 -6 1 0 -5
-2 a quotation mark before it: yes	-5 -13 -7 -3 -9 0 2 -18 -29 18 -13 7 -4
-2 a word that leads in credits: yes	-1 -6 1 10 -10 13 -3 -15 -10 -15 -15 -8 -22
-2 furniture among the short lines around it: 0.01 and more	-16 -28 -26 -15 -14 -9 -16 -7 -13 -14 -16 6 -8
-2 furniture among the short lines around it: 0.2 and more	-15 -2 -8 4 -6 -17 -10 -19 -7 -22 5 10 2
-2 furniture among the short lines around it: 0.5 and more	-10 -20 -14 -5 -17 -20 -21 -10 4 -7 0 -16 8
-2 furniture among the short lines around it: below 0.01	-59 -5 -2 -17 -4 6 -22 -6 -1 7 -11 -1 -11
-2 how frequent the kind is: yes	-47 -3 -5 -4 1 1 3 1 1 3 1 -1 -1
-2 how it ends: another sign	-1 -5 -5 0 -2 -6 7 5 -8 -1 -4 -14 7
-2 how it ends: arrow	0 0 5 -2 2 6 -1 -12 -3 -7 -1 2 1
-2 how it ends: bar or asterisk	0 2 -1 0 -3 -5 -2 -4 1 0 -1 -9 11
-2 how it ends: bracket	-7 -23 -14 -16 -2 7 -26 2 -22 -14 -13 -14 -2
-2 how it ends: colon	-2 -4 -13 -9 6 -31 6 34 -12 -25 -19 -22 -20
-2 how it ends: comma	0 -2 -1 2 -6 13 -2 -4 0 -3 -1 -8 -10
-2 how it ends: ellipsis	0 -3 6 -1 -4 -14 12 -5 5 4 -1 7 -17
-2 how it ends: exclamation mark	-1 -14 -8 -7 -10 6 -16 -15 9 14 -16 2 0
-2 how it ends: figure	-7 -19 -38 -25 -4 4 -9 -5 5 -1 -24 -14 -3
-2 how it ends: full stop	-34 2 -7 -6 -2 -5 3 -8 -9 -1 5 -4 -6
-2 how it ends: letter	-48 -3 2 -1 -10 2 -28 -9 2 0 2 6 -4
-2 how it ends: question mark	-3 -19 2 -11 -6 -11 -1 -14 7 -25 1 -5 -3
-2 how it ends: quotation mark	0 -3 -6 0 -6 -6 6 1 -12 -13 -7 8 -14
-2 how it ends: semicolon	0 0 -1 0 -5 -11 0 13 -1 1 5 -6 -6
-2 how it ends: stop and quotation mark	-4 -15 -11 -11 -21 -2 -2 -20 3 -2 -6 5 2
-2 it stands on the page again: 12 and more	0 -8 -3 0 -12 1 -3 -9 -18 1 17 -9 -8
-2 it stands on the page again: 3 and more	0 -8 -2 -2 -4 12 -4 -13 -14 -17 -13 -6 9
-2 it stands on the page again: 6 and more	0 -1 -4 1 -13 2 -3 -12 1 3 2 -4 -4
-2 it stands on the page again: below 3	-1 -10 -13 -13 -9 3 -5 -3 -6 -1 -6 -11 -1
-2 it stood on the page before: 12 and more	0 0 -1 -3 -10 1 -8 -4 -11 -4 5 4 -4
-2 it stood on the page before: 3 and more	0 -6 -5 -6 16 1 -1 -2 -16 -11 -11 0 -14
-2 it stood on the page before: 6 and more	0 0 6 1 4 -7 -4 -7 -8 -14 -10 -3 -1
-2 it stood on the page before: below 3	-1 -20 -18 -9 -1 -10 -10 -1 -13 -4 -3 -5 -2
-2 its length and end: 10 and more, another sign	0 0 0 0 -10 2 0 -2 -1 0 0 0 6
-2 its length and end: 10 and more, arrow	0 2 0 0 3 4 0 -8 0 -3 -1 3 -2
-2 its length and end: 10 and more, bracket	0 1 -8 -1 -4 2 -2 -3 -13 -14 0 12 -8
-2 its length and end: 10 and more, colon	0 0 -1 -1 -8 -10 -2 25 -4 -4 -1 -9 -5
-2 its length and end: 10 and more, ellipsis	0 -1 0 0 -2 1 0 -3 0 1 0 0 2
-2 its length and end: 10 and more, exclamation mark	0 -5 -1 0 3 -4 -1 -3 -3 1 0 1 7
-2 its length and end: 10 and more, figure	0 0 -2 -3 -19 5 -1 1 2 1 -1 -8 7
-2 its length and end: 10 and more, full stop	-2 2 -15 -18 -4 1 -24 -7 -8 -10 0 -14 5
-2 its length and end: 10 and more, letter	-11 -10 -10 -1 -11 -3 -24 -17 -1 -7 1 3 0
-2 its length and end: 10 and more, question mark	0 -1 12 -2 -14 -18 -6 -3 -2 -12 -3 4 9
-2 its length and end: 10 and more, quotation mark	0 -1 -1 -1 -3 0 -1 2 4 -4 0 -1 1
-2 its length and end: 10 and more, semicolon	0 0 0 0 -1 -15 0 14 3 0 0 -1 -4
-2 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -4 -2 7 -6 -1 -2 0 -1 5
-2 its length and end: 15 and more, bracket	0 -3 -1 -1 4 2 0 -4 -4 -6 3 -21 -5
-2 its length and end: 15 and more, colon	0 -3 -1 0 -14 -3 8 15 -2 -7 -1 -9 -3
-2 its length and end: 15 and more, comma	0 -1 0 0 -2 -8 -1 10 -4 -2 -1 -7 -3
-2 its length and end: 15 and more, ellipsis	0 -1 9 0 6 0 0 -2 -2 -1 -1 0 -5
-2 its length and end: 15 and more, exclamation mark	0 -1 -2 -1 -1 2 -1 -9 2 4 -1 -1 3
-2 its length and end: 15 and more, figure	0 -3 -1 5 -3 -7 -1 3 -9 -6 -1 -7 7
-2 its length and end: 15 and more, full stop	-8 -1 -20 -3 -7 -11 -17 -11 -3 3 -24 -2 3
-2 its length and end: 15 and more, letter	-3 2 7 -4 4 -7 -2 -10 -2 -13 8 1 -19
-2 its length and end: 15 and more, question mark	0 -6 -1 0 -11 3 -4 -3 -6 -5 -1 2 12
-2 its length and end: 15 and more, quotation mark	0 4 -2 3 3 -6 3 3 -4 5 -1 -8 -4
-2 its length and end: 15 and more, semicolon	0 0 -1 0 -3 0 0 -3 -2 3 4 -1 -1
-2 its length and end: 15 and more, stop and quotation mark	0 0 -3 1 -9 14 -1 -12 0 3 -5 -7 -3
-2 its length and end: 2 and more, another sign	0 4 0 0 0 -5 0 -2 -2 1 0 -1 2
-2 its length and end: 2 and more, arrow	0 0 -1 0 7 -8 -3 5 -1 -1 -1 -5 -2
-2 its length and end: 2 and more, bar or asterisk	0 0 0 0 0 -2 0 0 -1 0 0 -7 11
-2 its length and end: 2 and more, bracket	0 -1 -2 -3 -8 2 -1 -5 -11 4 -1 -8 13
-2 its length and end: 2 and more, colon	0 6 -1 -2 12 -9 -3 1 -9 -10 -2 -16 3
-2 its length and end: 2 and more, comma	0 0 0 1 -1 4 0 -6 -2 -2 0 0 1
-2 its length and end: 2 and more, ellipsis	0 0 -1 0 0 -1 0 -1 -1 -2 5 4 -6
-2 its length and end: 2 and more, exclamation mark	0 -2 -1 0 -4 19 -1 -3 -3 -2 -1 3 -12
-2 its length and end: 2 and more, figure	-1 -17 -7 -13 1 7 -1 -8 6 -2 -5 3 -19
-2 its length and end: 2 and more, full stop	0 -2 -1 5 -7 15 -3 -11 0 0 -2 -6 1
-2 its length and end: 2 and more, letter	-17 6 -16 0 -8 -9 -12 -3 -13 -6 -16 -7 4
-2 its length and end: 2 and more, question mark	0 0 0 0 0 0 2 -1 -1 1 0 2 -3
-2 its length and end: 2 and more, quotation mark	0 0 0 0 -7 -3 -1 6 -2 0 2 1 -3
-2 its length and end: 2 and more, stop and quotation mark	0 0 -1 0 -7 -6 -1 5 -2 -6 -1 -1 2
-2 its length and end: 25 and more, another sign	0 0 0 0 -2 -12 18 -9 -2 -3 0 -1 -2
-2 its length and end: 25 and more, arrow	0 0 0 0 0 -11 -2 -3 -1 -3 0 0 12
-2 its length and end: 25 and more, bar or asterisk	0 0 0 0 -4 13 -3 -3 -3 -1 0 -1 -4
-2 its length and end: 25 and more, bracket	0 -3 0 2 -4 9 -2 -5 -4 -7 1 5 -9
-2 its length and end: 25 and more, colon	0 -1 -1 0 -12 -4 -3 15 4 -9 -1 -7 -6
-2 its length and end: 25 and more, ellipsis	0 0 0 0 -2 -16 12 8 5 0 0 -5 -1
-2 its length and end: 25 and more, exclamation mark	0 0 0 -2 2 7 -1 -6 1 1 -1 2 -5
-2 its length and end: 25 and more, figure	0 0 0 0 0 6 0 -2 -1 -1 0 0 -1
-2 its length and end: 25 and more, full stop	-11 -14 7 -2 3 -4 -8 -5 11 -1 -15 -7 -3
-2 its length and end: 25 and more, letter	-1 -5 4 -1 5 8 -5 -6 -8 -15 4 -17 2
-2 its length and end: 25 and more, question mark	0 -1 -2 0 3 -8 1 1 6 -5 3 2 -3
-2 its length and end: 25 and more, stop and quotation mark	0 -2 -1 -2 -14 8 -12 -11 0 3 -4 -9 -14
-2 its length and end: 4 and more, arrow	0 0 0 0 1 8 0 -4 0 -6 0 -1 0
-2 its length and end: 4 and more, bar or asterisk	0 -2 -1 0 -3 -2 0 -2 -3 -1 -1 -1 11
-2 its length and end: 4 and more, bracket	-1 -4 -2 -2 -13 8 -3 -9 0 -7 -4 5 0
-2 its length and end: 4 and more, colon	0 -1 -1 4 0 -12 -1 16 -1 0 -2 10 -19
-2 its length and end: 4 and more, comma	0 0 0 0 -1 6 0 -3 -2 -2 0 -3 -1
-2 its length and end: 4 and more, ellipsis	0 0 0 0 4 7 -1 -4 -1 -1 0 -1 -3
-2 its length and end: 4 and more, exclamation mark	0 0 0 0 -1 -2 3 -1 -3 -1 -1 -3 9
-2 its length and end: 4 and more, figure	0 5 -4 -4 2 0 2 -4 -11 -5 1 -12 -13
-2 its length and end: 4 and more, full stop	0 6 0 0 6 -1 -1 -9 -12 -15 6 -7 2
-2 its length and end: 4 and more, letter	-6 -39 -24 -24 -14 1 -27 1 -9 -1 -31 -4 -12
-2 its length and end: 4 and more, question mark	0 -3 -2 0 2 -1 1 -10 -3 -6 8 0 -4
-2 its length and end: 4 and more, quotation mark	0 0 0 0 0 1 6 -9 -1 -1 0 8 -4
-2 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -1 -6 -2 7 3 -1 0 -1 0
-2 its length and end: 40 and more, another sign	0 0 0 0 11 -6 -1 4 -2 -2 0 -4 -5
-2 its length and end: 40 and more, bracket	-2 -8 -2 -2 -1 -9 -5 -10 -2 -3 3 0 -3
-2 its length and end: 40 and more, colon	0 0 0 0 -7 -4 1 18 -2 -5 0 -5 -9
-2 its length and end: 40 and more, ellipsis	0 0 0 0 -6 -3 0 -3 8 5 -1 0 -7
-2 its length and end: 40 and more, exclamation mark	0 -1 -1 0 -4 -4 -11 -3 5 12 -3 -2 -4
-2 its length and end: 40 and more, figure	0 0 0 0 -1 -8 -4 -3 3 6 0 -1 7
-2 its length and end: 40 and more, full stop	-28 -60 -29 -21 5 0 5 -15 -9 11 -5 1 -4
-2 its length and end: 40 and more, letter	0 -2 -2 -1 -1 14 1 -11 -16 -22 -1 -7 0
-2 its length and end: 40 and more, question mark	0 -1 0 0 -6 14 -5 -2 4 -5 -1 -1 -8
-2 its length and end: 40 and more, quotation mark	0 -1 0 0 1 7 -2 -2 -2 0 -1 3 -1
-2 its length and end: 40 and more, stop and quotation mark	-2 -6 -7 -5 -10 -6 10 -22 -1 -8 -8 10 9
-2 its length and end: 6 and more, another sign	0 -1 -3 -1 6 -1 -1 0 -1 -1 0 -3 0
-2 its length and end: 6 and more, arrow	0 0 -1 0 -7 2 0 -5 -3 -1 -1 7 2
-2 its length and end: 6 and more, bar or asterisk	0 -1 0 0 -1 -5 0 -1 8 6 0 -3 -5
-2 its length and end: 6 and more, bracket	0 -4 0 -1 4 3 -2 1 -10 -3 -5 -21 -3
-2 its length and end: 6 and more, colon	0 -1 -2 -4 3 -17 5 18 -4 -4 -1 -10 -6
-2 its length and end: 6 and more, ellipsis	0 -2 0 0 -5 -1 -1 -1 -2 -1 0 7 -4
-2 its length and end: 6 and more, exclamation mark	0 -1 0 0 1 -3 -1 -5 7 -1 -1 1 1
-2 its length and end: 6 and more, figure	-1 -1 -13 -12 -2 3 -6 3 -20 -27 -14 -23 6
-2 its length and end: 6 and more, full stop	-1 -2 -14 -3 -4 2 -17 -15 -17 -13 1 -2 -16
-2 its length and end: 6 and more, letter	-13 -34 -27 3 -10 -2 -28 -9 -9 -12 -6 -2 -12
-2 its length and end: 6 and more, question mark	-1 -3 1 -6 -10 -6 10 -10 13 -10 -2 -8 -11
-2 its length and end: 6 and more, quotation mark	0 -1 2 -1 -4 3 -2 1 -2 -6 -1 -3 3
-2 its length and end: 6 and more, stop and quotation mark	0 0 -1 0 6 6 -2 -1 -3 -2 0 -4 0
-2 its length and end: below 2, another sign	0 -4 -1 -1 -6 13 -1 -4 -2 3 -3 -4 3
-2 its length and end: below 2, bar or asterisk	0 8 0 -1 -1 -7 0 -1 -2 -2 0 -2 4
-2 its length and end: below 2, bracket	0 0 0 0 0 2 0 -1 -1 0 0 -3 3
-2 its length and end: below 2, colon	0 0 -2 0 -7 3 -2 9 3 1 -4 -12 -4
-2 its length and end: below 2, comma	0 0 0 0 -1 -4 -1 -4 6 4 0 -9 4
-2 its length and end: below 2, ellipsis	0 0 2 0 -6 5 0 -1 -1 -1 0 1 -2
-2 its length and end: below 2, figure	-1 -19 -3 -11 -1 2 2 -27 5 6 -10 -1 -2
-2 its length and end: below 2, full stop	0 -6 -1 4 -4 2 -1 -9 6 7 0 -3 0
-2 its length and end: below 2, letter	-6 -13 -26 -9 -19 -3 -12 -13 -12 -13 -5 -13 0
-2 its length and end: below 2, quotation mark	0 0 0 0 0 -4 6 -1 -1 -2 0 0 -1
-2 its length: 10 and more	-6 -15 -8 -12 -17 1 -28 2 -4 -9 -18 -7 7
-2 its length: 12 and more	-9 -10 -10 3 -18 -4 -25 -2 -5 -20 4 3 -6
-2 its length: 15 and more	-7 -1 6 -3 -5 -4 -5 6 -5 -4 -1 -7 -13
-2 its length: 19 and more	-7 -6 -11 0 -6 0 -24 4 -8 -8 -6 -12 -5
-2 its length: 2 and more	-7 -7 -2 -5 1 -11 -15 -2 -9 -6 -11 -1 -6
-2 its length: 25 and more	-11 -20 4 -14 -5 1 -10 -17 -1 -8 -18 3 -10
-2 its length: 3 and more	-9 4 -11 -6 -13 0 -7 -11 0 -8 -8 -12 2
-2 its length: 35 and more	-15 -41 -6 -22 4 -2 -2 2 0 -10 -10 -14 9
-2 its length: 4 and more	-4 -20 -23 -13 -8 0 -31 3 -9 -5 -27 -16 -8
-2 its length: 5 and more	-4 -14 -16 -12 -15 0 -9 -9 -9 -5 -1 6 -11
-2 its length: 50 and more	-15 -43 -31 2 5 -1 5 -11 -17 1 -20 8 -8
-2 its length: 6 and more	-9 1 -22 -24 -17 -8 -2 -4 -6 -10 -7 -14 1
-2 its length: 8 and more	-7 -23 -15 -5 0 -2 -10 5 -14 -5 -5 -4 -19
-2 its length: 80 and more	-7 -19 -25 -21 -15 -6 5 -16 14 -1 2 -3 -7
-2 its length: below 2	-10 -17 -24 -19 -15 -3 -8 -4 -9 -7 -7 -11 2
-2 its place by the text, and its length: before the text, 13 and more	-4 10 1 11 -20 -14 -9 -10 2 -7 -13 -12 -6
-2 its place by the text, and its length: before the text, 19 and more	-2 9 4 -4 -6 1 -6 -2 -16 0 -4 -9 -20
-2 its place by the text, and its length: before the text, 2 and more	-2 -4 -11 -3 -4 -3 -8 -18 -3 0 0 -17 1
-2 its place by the text, and its length: before the text, 3 and more	-3 10 -6 -8 -17 -3 -2 -17 4 -10 -11 -15 6
-2 its place by the text, and its length: before the text, 30 and more	-1 -10 1 1 -2 4 -3 -6 0 -7 0 3 -10
-2 its place by the text, and its length: before the text, 4 and more	-2 -13 -9 -4 -30 5 -4 -2 0 -15 -6 -3 -6
-2 its place by the text, and its length: before the text, 6 and more	-3 -12 -12 -7 -24 -6 -12 -17 -4 9 -8 -5 -8
-2 its place by the text, and its length: before the text, 9 and more	-3 -1 5 -1 -20 -1 -8 -11 -12 -11 3 -17 -3
-2 its place by the text, and its length: before the text, below 2	-4 -5 -21 -17 -13 3 -10 -13 -3 14 -9 -25 -10
-2 its place by the text, and its length: behind the text, 13 and more	-2 -5 -4 -2 -5 2 -2 -1 -1 -7 -4 -2 -10
-2 its place by the text, and its length: behind the text, 19 and more	0 -1 -1 0 -1 1 -1 4 0 -1 -1 -9 -1
-2 its place by the text, and its length: behind the text, 2 and more	0 -3 -4 -7 -11 -12 -1 -5 -7 -9 -3 -1 5
-2 its place by the text, and its length: behind the text, 3 and more	0 -3 -4 -2 -12 0 -1 0 -3 -2 -4 2 -8
-2 its place by the text, and its length: behind the text, 30 and more	0 0 0 0 -1 2 6 6 -1 -1 0 -7 -7
-2 its place by the text, and its length: behind the text, 4 and more	0 -2 -3 -9 5 -9 -1 -5 -7 -5 -3 4 -1
-2 its place by the text, and its length: behind the text, 6 and more	-1 -3 -4 -10 5 -11 3 4 -12 -7 -5 -12 4
-2 its place by the text, and its length: behind the text, 9 and more	-1 -3 -3 -3 -2 -2 -2 -4 -1 -6 -3 -6 6
-2 its place by the text, and its length: behind the text, below 2	0 -3 -4 -6 -8 -13 -2 -3 -1 -3 -5 -10 7
-2 its place by the text, and its length: in the text, 13 and more	-5 -44 -8 -18 -4 -3 -13 0 -25 -12 8 1 4
-2 its place by the text, and its length: in the text, 19 and more	-10 -44 -1 5 -7 5 -4 2 0 -1 -13 -5 -9
-2 its place by the text, and its length: in the text, 2 and more	-1 -1 -4 -11 -3 -8 -9 4 -17 -2 -16 -6 -7
-2 its place by the text, and its length: in the text, 3 and more	-1 -28 -18 -10 -9 3 -11 -8 -31 -5 -5 -23 -4
-2 its place by the text, and its length: in the text, 30 and more	-52 -59 -21 -25 0 -5 11 -7 1 3 4 -5 -1
-2 its place by the text, and its length: in the text, 4 and more	-5 -26 -29 -19 -12 0 -6 13 0 -3 -9 -8 -10
-2 its place by the text, and its length: in the text, 6 and more	-5 -35 -39 -15 -6 2 -6 -4 1 -20 -7 0 -7
-2 its place by the text, and its length: in the text, 9 and more	-5 -29 -33 -14 -5 -9 -36 -2 -15 -17 -9 6 5
-2 its place by the text, and its length: in the text, below 2	-2 -22 -16 -6 -15 0 5 -10 -14 -22 -4 -1 8
-2 no block	33 2 2 -10 -20 -18 -17 -28 -12 -25 -26 -39 -6
-2 nothing but a date or time: yes	-2 -10 -5 -34 -12 -2 -3 -25 0 -6 -4 -17 8
-2 nothing but a label such as “Related”: yes	0 -3 -1 -2 4 -14 -2 -7 -14 -8 -4 21 -20
-2 what a rule takes it for: boilerplate	-32 -16 -13 -25 -8 -8 -26 -9 -4 -10 -16 1 1
-2 what a rule takes it for: byline	-1 -3 -24 4 -8 -4 -4 -10 14 6 -5 -9 -11
-2 what a rule takes it for: dateline	-2 -9 -6 -29 -14 -4 -2 -21 10 -5 -3 -14 4
-2 what a rule takes it for: heading	-18 -44 -61 -9 -15 3 -13 -11 -16 -27 -6 1 4
-2 what a rule takes it for: image-alt	-3 2 3 -11 -27 -9 -12 -20 -18 1 18 -14 -18
-2 what a rule takes it for: image-caption	-6 -9 2 -5 7 -5 4 -17 -31 -13 -14 -19 -9
-2 what a rule takes it for: image-credit	-1 8 0 9 -9 -8 -1 -11 -16 -7 -12 -9 -11
-2 what a rule takes it for: list-item	-2 -16 -22 -23 -7 15 -27 4 -27 -20 -32 -11 -15
-2 what a rule takes it for: paragraph	-34 -12 -9 -10 -3 -4 8 1 1 -2 -8 -3 -5
-2 what a rule takes it for: quote	0 0 0 0 4 17 -3 -8 -7 -8 2 -6 -8
-2 what a rule takes it for: related-link	-14 -40 -48 -41 -7 4 -7 -4 -27 0 -15 -9 -3
-2 what a rule takes it for: standfirst	-1 2 1 12 0 -11 -3 -2 -3 -2 6 -4 -19
-2 what a rule takes it for: title	-5 -2 5 6 -19 -19 -3 -17 2 2 -15 -22 5
-2 words of the page’s furniture: whole	-6 -13 -37 -19 -5 -13 -11 -21 3 -12 -2 -6 -5
-2 words of the page’s furniture: within	-1 -14 0 -3 -17 -19 -6 -8 2 12 -7 -7 15
-3 a byline’s words: names	0 4 -6 -8 -21 -8 0 -21 14 -21 -3 2 -4
-3 a byline’s words: names behind “by”	0 -1 -9 4 -15 8 -4 -13 -4 7 -3 -14 -4
-3 a credit at its end: 0.9 and more	-2 -4 -6 -2 12 -11 5 -7 -16 3 -3 10 -9
-3 a credit at its end: 0.95 and more	-1 0 -11 6 0 5 -13 -15 -10 -15 -12 11 -8
-3 a label such as “See also” before it: yes	0 -2 -1 -2 5 -7 -4 -10 1 -4 -6 -23 17
-3 a picture credit’s words: 0.01 and more	0 -1 0 0 11 0 -3 -1 -7 -11 3 -7 1
-3 a picture credit’s words: 0.7 and more	0 -3 -3 -3 -8 -17 -4 1 7 -10 -4 -19 15
-3 a picture credit’s words: 0.8 and more	0 4 -7 6 3 -1 -3 -12 -3 -4 -3 -14 -10
-3 a picture credit’s words: 0.9 and more	0 3 0 0 -4 0 -2 -1 3 1 1 -6 6
-3 a picture credit’s words: 0.95 and more	0 9 6 7 -17 4 6 -20 -12 -16 -9 -6 -14
-3 a picture credit’s words: below 0.01	-47 -10 -19 -11 0 -4 0 4 -8 -6 -2 -2 -6
-3 a quotation mark before it: yes	-6 -7 -21 -10 -12 1 0 -11 -9 0 -5 10 -17
-3 a word that leads in credits: yes	-1 9 8 1 -11 -1 0 -18 2 -24 -6 -2 -4
-3 furniture among the short lines around it: 0.01 and more	-15 -15 -21 -8 -8 -10 -24 -5 -7 -19 -17 7 -8
-3 furniture among the short lines around it: 0.2 and more	-15 -18 -2 2 -10 -13 -22 -11 1 -12 -3 4 7
-3 furniture among the short lines around it: 0.5 and more	-8 -26 -8 -11 0 -22 -32 -21 -1 -5 -7 -12 14
-3 furniture among the short lines around it: below 0.01	-60 -5 -37 -30 -5 2 -12 0 3 -8 -3 -12 -13
-3 how frequent the kind is: yes	-38 -7 -19 -16 -5 -1 2 1 -7 -8 -2 2 -2
-3 how it ends: another sign	0 -9 -3 -1 3 5 9 -1 4 -4 0 -4 -14
-3 how it ends: arrow	0 -1 0 0 2 5 -1 -8 -1 -2 -1 2 1
-3 how it ends: bar or asterisk	0 -4 0 -1 -1 -1 -2 -6 -1 -2 8 -3 4
-3 how it ends: bracket	-6 -18 -18 -12 3 5 -39 4 -26 -20 -17 -4 -9
-3 how it ends: colon	-2 -4 -15 -7 -20 -31 -3 38 -5 -10 -6 -19 -22
-3 how it ends: comma	0 -3 0 0 -6 15 -3 -4 -4 -4 -1 -6 -3
-3 how it ends: ellipsis	0 -1 0 0 3 3 -5 -2 -1 2 -3 7 -21
-3 how it ends: exclamation mark	-1 -4 -9 1 9 -9 -9 -14 -1 -12 -14 2 8
-3 how it ends: figure	-5 0 -9 -27 4 0 -14 5 -18 -10 -4 -19 -11
-3 how it ends: full stop	-27 -10 -5 -10 3 3 0 -2 2 2 -4 3 -4
-3 how it ends: letter	-41 0 -6 -9 -8 1 -35 -7 -7 -8 -4 -3 -1
-3 how it ends: question mark	-2 -10 -23 -10 -1 -15 9 4 -7 0 -14 -4 -6
-3 how it ends: quotation mark	-1 -7 0 1 -1 -2 1 -7 3 -10 -3 3 -12
-3 how it ends: semicolon	0 -1 0 0 1 0 -1 5 3 0 0 -5 -8
-3 how it ends: stop and quotation mark	-5 -14 -10 -9 -21 1 -2 -24 5 -11 -2 5 10
-3 it stands on the page again: 12 and more	0 -1 0 -4 -15 -4 -5 -9 12 -20 -3 9 0
-3 it stands on the page again: 3 and more	0 -2 1 0 -3 -2 -5 -1 -2 -19 -4 -8 6
-3 it stands on the page again: 6 and more	0 -5 1 1 -11 2 -3 -9 -2 -7 -4 -13 8
-3 it stands on the page again: below 3	-1 0 -5 -4 2 -14 -5 -13 -15 -3 -8 -4 -2
-3 it stood on the page before: 12 and more	0 -5 -3 -2 -16 -5 -5 -12 -13 -14 3 19 -3
-3 it stood on the page before: 3 and more	-1 -8 -11 -4 0 1 -12 3 -8 -12 -5 -4 -12
-3 it stood on the page before: 6 and more	0 -4 11 1 -9 -11 -5 1 4 2 -8 -11 -8
-3 it stood on the page before: below 3	-2 -17 -10 -13 6 -12 0 -7 -16 -3 -2 -11 -14
-3 its length and end: 10 and more, another sign	0 0 0 0 0 -7 -4 10 0 -1 0 0 -3
-3 its length and end: 10 and more, arrow	0 -1 -2 0 -1 1 0 -10 -2 -2 -3 1 6
-3 its length and end: 10 and more, bracket	0 -1 -4 -1 -2 5 -3 6 -6 0 -4 6 -12
-3 its length and end: 10 and more, colon	0 0 0 0 -8 -17 2 26 -6 -4 -1 -4 -5
-3 its length and end: 10 and more, ellipsis	0 0 0 0 1 -2 0 -3 4 2 0 4 -5
-3 its length and end: 10 and more, exclamation mark	0 0 1 0 1 -1 -3 1 -5 1 -4 4 1
-3 its length and end: 10 and more, figure	0 -2 -1 -2 14 4 -1 -5 -3 -10 -2 -14 12
-3 its length and end: 10 and more, full stop	-1 -6 -5 -7 -15 8 -10 -4 -8 -21 -9 1 -11
-3 its length and end: 10 and more, letter	-5 -23 -8 -17 -3 0 -10 -9 -1 4 4 0 2
-3 its length and end: 10 and more, question mark	0 -6 -3 1 0 -3 -3 -7 -1 1 -4 0 5
-3 its length and end: 10 and more, quotation mark	0 -2 1 1 -5 2 -3 -1 0 -1 -1 3 1
-3 its length and end: 10 and more, semicolon	0 0 0 0 5 4 -1 -4 1 2 0 -1 -6
-3 its length and end: 10 and more, stop and quotation mark	0 0 2 -1 -8 -4 5 -3 5 -3 0 -1 7
-3 its length and end: 15 and more, another sign	0 -1 1 0 0 3 -1 3 -1 -1 0 -2 0
-3 its length and end: 15 and more, bracket	0 -1 -2 0 6 11 -3 -5 -1 -8 -7 -12 2
-3 its length and end: 15 and more, colon	0 -1 0 0 1 -8 0 14 -3 -2 -1 0 -9
-3 its length and end: 15 and more, comma	0 -1 0 0 -4 5 -2 6 -1 -1 0 -8 -6
-3 its length and end: 15 and more, ellipsis	0 -1 0 0 4 4 0 -3 1 -1 0 -1 -4
-3 its length and end: 15 and more, exclamation mark	0 0 1 0 -5 -3 -2 3 -1 -2 -1 1 8
-3 its length and end: 15 and more, figure	0 1 0 -1 -2 1 -1 0 -3 0 -1 -8 8
-3 its length and end: 15 and more, full stop	-9 -12 -27 -14 -1 0 -5 -13 -10 4 -4 -6 -8
-3 its length and end: 15 and more, letter	-3 -3 2 -5 8 -4 -18 -14 -6 -12 -2 1 -7
-3 its length and end: 15 and more, question mark	0 -2 -1 -1 -3 -2 -3 -4 2 4 -1 -6 8
-3 its length and end: 15 and more, quotation mark	0 -1 1 -1 -4 10 -1 2 3 -2 -1 -4 -8
-3 its length and end: 15 and more, semicolon	0 0 0 0 4 5 -1 -2 -4 -2 0 0 -1
-3 its length and end: 15 and more, stop and quotation mark	0 0 -1 0 -4 4 -1 -9 0 2 2 -4 -8
-3 its length and end: 2 and more, another sign	0 -1 0 0 1 3 -1 -2 1 0 -1 3 -2
-3 its length and end: 2 and more, arrow	0 0 0 0 -9 4 -2 4 -2 -2 0 0 -9
-3 its length and end: 2 and more, bar or asterisk	0 0 0 0 -1 -1 0 0 -1 0 0 -4 6
-3 its length and end: 2 and more, bracket	0 -1 -2 -1 4 -11 -2 1 -8 5 2 -8 4
-3 its length and end: 2 and more, colon	0 3 -1 -1 -12 -3 -4 0 4 -2 -2 -8 5
-3 its length and end: 2 and more, comma	0 -2 0 0 1 5 -1 -4 -1 -1 0 4 1
-3 its length and end: 2 and more, ellipsis	0 0 0 0 4 1 -1 2 -2 -1 0 0 -3
-3 its length and end: 2 and more, exclamation mark	0 -2 0 0 2 -5 -2 -3 -1 -4 0 10 -2
-3 its length and end: 2 and more, figure	-1 -9 0 -6 2 16 -5 -15 5 3 3 -9 -23
-3 its length and end: 2 and more, full stop	0 -1 -1 5 17 0 -3 -14 1 -3 -1 -7 -9
-3 its length and end: 2 and more, letter	-15 5 -32 -16 -15 -6 -27 -6 3 -22 -13 -5 9
-3 its length and end: 2 and more, question mark	0 0 0 0 -3 0 5 -1 -1 -1 0 2 -2
-3 its length and end: 2 and more, quotation mark	0 0 0 0 11 3 -1 -11 -2 -3 0 0 0
-3 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -10 -4 -2 6 -3 -3 -2 -2 1
-3 its length and end: 25 and more, another sign	0 0 0 0 6 -11 13 -6 -3 -1 0 -1 -1
-3 its length and end: 25 and more, arrow	0 0 0 0 -9 -1 0 -1 -3 -2 -1 -1 11
-3 its length and end: 25 and more, bar or asterisk	0 0 0 0 0 4 -1 -2 -1 -1 0 0 0
-3 its length and end: 25 and more, bracket	0 3 -2 -1 -10 10 -2 2 -5 -10 -2 5 -3
-3 its length and end: 25 and more, colon	0 0 -1 0 -12 -14 0 20 2 -4 9 -6 -7
-3 its length and end: 25 and more, ellipsis	0 0 0 0 0 -3 -1 7 -1 -1 0 1 -4
-3 its length and end: 25 and more, exclamation mark	0 0 0 0 -3 8 -2 -2 -3 -7 -1 6 0
-3 its length and end: 25 and more, full stop	-10 -36 4 -7 -2 3 -4 -7 1 -4 -18 8 -3
-3 its length and end: 25 and more, letter	0 -4 3 1 -9 11 0 -9 2 -9 -3 -11 -5
-3 its length and end: 25 and more, question mark	0 0 0 0 -8 8 -6 2 -1 7 0 0 -6
-3 its length and end: 25 and more, quotation mark	0 0 0 0 0 -5 0 6 -1 0 0 -1 0
-3 its length and end: 25 and more, stop and quotation mark	0 -1 0 2 -3 24 -18 -29 -4 -12 -7 -4 -5
-3 its length and end: 4 and more, another sign	0 3 0 0 -1 -4 -1 -1 1 2 0 0 2
-3 its length and end: 4 and more, arrow	0 0 0 0 5 0 0 -5 -1 -1 0 0 -1
-3 its length and end: 4 and more, bar or asterisk	0 0 0 0 0 0 0 0 -2 -2 0 0 3
-3 its length and end: 4 and more, bracket	0 1 0 0 -11 6 -5 -2 -6 -4 2 1 3
-3 its length and end: 4 and more, colon	0 -1 -2 2 -2 -10 -1 8 -1 -4 2 1 -1
-3 its length and end: 4 and more, comma	0 0 0 0 -6 8 0 0 -1 -1 0 -2 0
-3 its length and end: 4 and more, ellipsis	0 0 0 0 -2 12 -1 -2 -3 -4 -1 -5 -11
-3 its length and end: 4 and more, figure	-1 1 -1 -2 -13 1 -1 -2 -2 -14 0 -16 0
-3 its length and end: 4 and more, full stop	0 1 -1 -1 7 -4 -7 -13 -2 4 -3 -3 10
-3 its length and end: 4 and more, letter	-5 -22 -27 -29 -20 -3 -18 -1 -2 0 -22 -10 -14
-3 its length and end: 4 and more, question mark	0 -1 -1 -1 9 -1 8 -4 -5 -5 3 -8 -2
-3 its length and end: 4 and more, quotation mark	0 -1 0 0 2 -10 8 -10 -6 -4 0 14 -6
-3 its length and end: 4 and more, stop and quotation mark	0 0 0 0 0 -5 -1 5 0 3 0 0 0
-3 its length and end: 40 and more, another sign	0 0 0 0 4 1 -1 1 0 0 -1 -1 -2
-3 its length and end: 40 and more, bracket	-2 -5 -5 0 2 -4 -9 -6 -20 0 2 9 1
-3 its length and end: 40 and more, colon	0 0 0 0 -3 -10 -1 17 1 0 0 -3 -9
-3 its length and end: 40 and more, ellipsis	0 0 0 0 -2 -2 -1 -4 1 6 -1 5 -6
-3 its length and end: 40 and more, exclamation mark	0 0 -1 0 7 6 -8 -15 3 4 -2 -12 -3
-3 its length and end: 40 and more, figure	0 0 0 0 -4 -4 -3 -3 1 10 0 -1 0
-3 its length and end: 40 and more, full stop	-29 -75 -25 -26 3 -4 1 -16 7 -1 1 -12 -3
-3 its length and end: 40 and more, letter	-1 -2 -2 -8 20 11 -5 -9 -11 -14 -5 -3 -12
-3 its length and end: 40 and more, question mark	0 0 0 2 -11 9 -7 7 2 -6 1 -2 -4
-3 its length and end: 40 and more, quotation mark	0 0 0 0 8 -6 3 -2 4 4 -1 -10 -1
-3 its length and end: 40 and more, stop and quotation mark	-2 -6 -14 -5 -26 3 -9 -32 0 -10 -1 6 10
-3 its length and end: 6 and more, arrow	0 0 0 0 1 2 0 -5 0 -1 0 5 1
-3 its length and end: 6 and more, bar or asterisk	0 -1 -1 -1 -3 0 0 -2 -1 -2 12 5 -12
-3 its length and end: 6 and more, bracket	0 -1 1 3 3 3 -4 -3 7 -4 -4 -25 -11
-3 its length and end: 6 and more, colon	0 -1 -1 -3 1 -8 4 8 -5 -5 -1 -10 -10
-3 its length and end: 6 and more, ellipsis	0 0 0 0 -1 -1 -1 1 -3 0 0 3 -1
-3 its length and end: 6 and more, exclamation mark	0 0 -1 2 -2 -1 4 -4 4 -3 -1 -3 4
-3 its length and end: 6 and more, figure	-1 -3 -4 -2 -10 1 -6 2 -24 -8 -2 -4 -11
-3 its length and end: 6 and more, full stop	-1 -7 -15 -15 -8 7 7 -17 -4 -8 -14 -4 -4
-3 its length and end: 6 and more, letter	-9 -30 -19 -16 -11 -3 -29 -13 -36 -3 2 -3 -11
-3 its length and end: 6 and more, question mark	-1 3 -14 -8 -14 -17 13 -7 -6 3 -4 2 -9
-3 its length and end: 6 and more, quotation mark	0 -1 0 2 -8 2 -3 2 3 -3 1 1 -9
-3 its length and end: 6 and more, stop and quotation mark	0 0 0 0 -7 10 4 -1 -3 -3 -1 -6 1
-3 its length and end: below 2, another sign	0 -8 -3 -2 -2 12 -1 2 7 -2 2 -5 -13
-3 its length and end: below 2, bar or asterisk	0 -4 0 0 2 0 -1 -5 2 0 0 -4 5
-3 its length and end: below 2, bracket	0 0 0 0 -1 4 0 -2 0 0 0 0 1
-3 its length and end: below 2, colon	0 4 -1 -1 -4 -10 4 -2 -5 2 0 2 1
-3 its length and end: below 2, comma	0 0 0 0 -1 7 -1 -3 -1 -1 0 -3 -2
-3 its length and end: below 2, ellipsis	0 0 0 3 -1 0 0 0 -3 -1 -2 -1 -2
-3 its length and end: below 2, exclamation mark	0 0 -5 0 5 0 0 0 0 -2 -2 1 -4
-3 its length and end: below 2, figure	-1 -4 -9 -3 8 -6 3 -32 -8 9 -3 -1 -8
-3 its length and end: below 2, full stop	0 0 -1 0 -7 11 -1 -7 -1 -1 0 1 -1
-3 its length and end: below 2, letter	-6 -15 1 -5 -31 1 -13 -8 -11 -7 -10 -7 -5
-3 its length: 10 and more	-4 -19 -14 -12 -6 -4 -18 -4 -13 -4 -20 -8 -3
-3 its length: 12 and more	-5 -28 -16 -17 -12 0 -10 0 -5 -12 -9 1 0
-3 its length: 15 and more	-5 -3 3 0 11 -5 -16 5 -9 -15 -14 -5 -14
-3 its length: 19 and more	-9 -19 -31 -18 0 1 -7 5 -10 3 -8 -3 -3
-3 its length: 2 and more	-6 10 -44 -18 -1 -8 -7 -3 0 -13 -14 -15 5
-3 its length: 25 and more	-9 -29 1 -3 -5 9 -20 -6 5 -8 -7 9 -7
-3 its length: 3 and more	-7 -9 -10 3 -10 2 -40 -7 2 -10 -13 -7 3
-3 its length: 35 and more	-17 -39 -7 -19 -12 -8 6 -1 -4 15 -16 -7 1
-3 its length: 4 and more	-4 -15 -15 -10 -14 9 6 11 -6 -14 -7 1 -9
-3 its length: 5 and more	-3 -7 -18 -17 -7 -6 -13 -9 -9 -9 -25 -29 -6
-3 its length: 50 and more	-14 -44 -52 -19 8 -4 -5 -8 0 -5 -2 -2 -4
-3 its length: 6 and more	-9 -19 -37 -29 -12 -2 -22 1 -19 -9 -16 3 -15
-3 its length: 8 and more	-5 -34 -12 -13 -5 -7 -3 -3 -35 -7 -3 -11 -14
-3 its length: 80 and more	-5 -18 -26 -14 -12 -1 -21 -21 6 -4 2 -13 -9
-3 its length: below 2	-11 -13 -8 -14 -11 -6 -18 -4 -14 -10 -9 -10 -1
-3 its place by the text, and its length: before the text, 13 and more	-1 -1 6 4 -6 -15 -9 1 -4 -15 1 -11 -7
-3 its place by the text, and its length: before the text, 19 and more	-1 -2 -16 -4 -24 10 -11 3 -12 -2 -10 3 -2
-3 its place by the text, and its length: before the text, 2 and more	-2 8 -25 -3 -11 -17 0 -16 -1 -7 -4 -4 5
-3 its place by the text, and its length: before the text, 3 and more	-2 -13 -7 6 -9 10 -9 -16 9 -13 -10 -17 0
-3 its place by the text, and its length: before the text, 30 and more	-2 -6 -1 -3 4 8 -4 -8 -9 -12 -3 5 -11
-3 its place by the text, and its length: before the text, 4 and more	-2 3 -6 -8 -21 4 -16 -7 -3 -15 -9 -5 -5
-3 its place by the text, and its length: before the text, 6 and more	-2 -7 -16 -9 -25 -6 -9 -12 -19 8 6 -1 -12
-3 its place by the text, and its length: before the text, 9 and more	-2 -9 0 -3 -11 7 -9 -24 -24 -2 2 -9 -4
-3 its place by the text, and its length: before the text, below 2	-3 2 1 -13 -22 -11 -25 2 3 3 -11 -9 -26
-3 its place by the text, and its length: behind the text, 13 and more	-1 -3 -3 -5 3 6 -2 -3 0 1 -12 -3 -3
-3 its place by the text, and its length: behind the text, 19 and more	-1 -1 -1 -1 4 8 -1 2 -5 -5 -1 -17 6
-3 its place by the text, and its length: behind the text, 2 and more	0 -2 -2 -2 -13 -11 -1 -11 0 -3 -3 -3 10
-3 its place by the text, and its length: behind the text, 3 and more	0 -3 -3 -5 -4 -1 -1 -2 0 -5 -1 0 -1
-3 its place by the text, and its length: behind the text, 30 and more	0 0 0 -1 6 -2 0 11 -1 0 0 -1 -13
-3 its place by the text, and its length: behind the text, 4 and more	0 -2 -2 -1 -4 -4 3 -6 2 -2 -2 3 -2
-3 its place by the text, and its length: behind the text, 6 and more	-1 -4 -3 -7 -5 -15 2 -5 0 -4 -6 -1 2
-3 its place by the text, and its length: behind the text, 9 and more	0 -2 -2 -3 3 -8 -1 -3 3 -3 -3 -5 5
-3 its place by the text, and its length: behind the text, below 2	-1 -7 -6 -8 -1 -12 -2 -11 -11 -10 -6 -3 3
-3 its place by the text, and its length: in the text, 13 and more	-6 -25 -26 -17 6 -3 -17 5 -9 -7 -9 1 -12
-3 its place by the text, and its length: in the text, 19 and more	-10 -37 -17 -16 6 3 -15 -5 -6 -9 6 0 -10
-3 its place by the text, and its length: in the text, 2 and more	-2 -7 -16 -6 -5 -2 -8 9 -7 -22 -18 -23 -1
-3 its place by the text, and its length: in the text, 3 and more	-2 -27 -4 -3 -14 -2 -24 -2 3 -5 -16 -4 6
-3 its place by the text, and its length: in the text, 30 and more	-27 -67 -12 -9 -3 0 -8 -6 0 3 -3 5 8
-3 its place by the text, and its length: in the text, 4 and more	-3 -26 -31 -16 -11 7 -6 -1 -18 -9 -12 -20 -3
-3 its place by the text, and its length: in the text, 6 and more	-5 -35 -32 -12 -12 5 0 2 -17 -16 -23 -16 -12
-3 its place by the text, and its length: in the text, 9 and more	-5 -14 -29 -6 -6 7 -6 -4 -8 -13 -52 -1 -4
-3 its place by the text, and its length: in the text, below 2	-2 -26 -24 -13 -9 5 -4 -17 -29 -7 -13 -5 5
-3 no block	29 1 0 0 -30 -18 -33 -52 -17 -18 -30 -47 -6
-3 nothing but a date or time: yes	-1 -7 -10 -26 -22 7 -10 -22 -8 9 3 -8 -20
-3 nothing but a label such as “Related”: yes	0 -5 1 -2 -8 6 -3 -15 -15 -11 -4 24 -11
-3 what a rule takes it for: boilerplate	-30 -19 -10 -26 4 -16 -32 0 -1 -2 2 -2 -2
-3 what a rule takes it for: byline	0 -2 -12 -4 -20 0 -2 -12 18 8 -1 -8 -20
-3 what a rule takes it for: dateline	-1 -2 -7 -25 -25 5 -8 -21 -4 16 6 -5 -26
-3 what a rule takes it for: heading	-17 -27 -66 -21 -8 -3 -11 -2 -8 -14 -37 1 -2
-3 what a rule takes it for: image-alt	-2 -5 -3 0 5 -8 -6 -21 -24 -15 -12 -17 -5
-3 what a rule takes it for: image-caption	-7 10 -19 11 0 6 4 -30 -29 -28 -2 8 -16
-3 what a rule takes it for: image-credit	-1 12 6 6 -13 0 4 -20 -10 -24 -6 -4 -10
-3 what a rule takes it for: list-item	-2 -19 -22 -18 0 14 -5 1 -24 -12 -28 -24 -10
-3 what a rule takes it for: paragraph	-25 -39 -15 -11 -6 -2 -1 3 -3 1 -1 -1 -6
-3 what a rule takes it for: quote	0 0 -1 0 4 -5 9 -7 -1 -8 -4 -3 -4
-3 what a rule takes it for: related-link	-12 -35 -38 -34 -11 6 -7 -1 -19 -13 -22 -8 6
-3 what a rule takes it for: standfirst	-1 -15 -1 -10 -5 -3 2 -2 3 -2 4 -7 8
-3 what a rule takes it for: title	-2 -11 7 0 -19 -14 4 -16 -4 1 4 -22 -10
-3 words of the page’s furniture: whole	-6 -25 -6 -29 -14 -20 -26 -12 -6 -2 7 0 -8
-3 words of the page’s furniture: within	0 -2 3 0 -20 -12 4 -18 13 -1 -2 -22 12
0 a byline’s words: names	-1 -4 18 -6 -43 -9 4 -20 13 9 -30 20 -24
0 a byline’s words: names behind “by”	-2 -9 40 -20 -12 -10 -1 -7 -26 -26 -16 -20 -10
0 a credit at its end, and its length: 20 and more, no stop	0 -13 -1 -1 -5 -24 -3 -3 1 36 -2 -2 -7
0 a credit at its end, and its length: 40 and more, no stop	-1 -11 -4 -3 4 -9 -10 -3 8 7 -5 -4 -14
0 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 0 -12 -1 -1 2 12 0 -1 -1
0 a credit at its end, and its length: 8 and more, no stop	-1 -5 -6 0 -25 -11 -2 -13 -21 38 -8 -28 -12
0 a credit at its end, and its length: below 8, no stop	-10 -1 -4 -2 -16 -5 0 -2 -12 6 16 -5 -11
0 a credit at its end: 0.9 and more	-2 -6 -3 -2 12 5 -2 -1 1 -1 -10 -5 -11
0 a credit at its end: 0.95 and more	-17 -27 -15 -6 -41 -34 -14 -20 -13 41 16 -34 -34
0 a credit beside it, and its length: a credit before, 15 and more, a stop	0 -2 0 0 -1 -14 -1 -3 -1 16 0 -2 2
0 a credit beside it, and its length: a credit before, 15 and more, no stop	0 -3 0 0 -7 -8 0 -1 -1 16 -1 -1 -1
0 a credit beside it, and its length: a credit before, 25 and more, a stop	0 -6 0 0 8 2 -2 -1 0 -6 0 -4 -2
0 a credit beside it, and its length: a credit before, 25 and more, no stop	0 -8 0 0 -2 2 0 0 -1 3 0 -1 -1
0 a credit beside it, and its length: a credit before, 4 and more, a stop	0 2 -1 -2 -14 -4 0 -1 -8 3 -1 13 -4
0 a credit beside it, and its length: a credit before, 4 and more, no stop	0 -1 6 0 5 -1 0 2 -6 -13 -10 -8 -1
0 a credit beside it, and its length: a credit before, 40 and more, a stop	0 10 0 0 -2 13 -3 -7 -1 -10 0 -2 -4
0 a credit beside it, and its length: a credit before, 40 and more, no stop	0 -2 -1 -1 -4 0 0 0 1 7 0 -2 -4
0 a credit beside it, and its length: a credit before, 8 and more, a stop	0 -9 0 -1 3 -3 0 1 -2 -1 0 1 7
0 a credit beside it, and its length: a credit before, 8 and more, no stop	0 -2 -2 -1 2 -8 0 -1 -5 13 -2 -12 -6
0 a credit beside it, and its length: a credit before, below 4, a stop	0 0 0 -1 -10 -1 0 -3 -5 5 -1 -1 -4
0 a credit beside it, and its length: a credit before, below 4, no stop	0 9 3 2 3 -3 0 -3 -4 -16 -2 -6 6
0 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 -3 0 0 -1 -4 -4 -3 -14 12 0 -1 -4
0 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 1 -1 0 -1 -4 -1 -1 10 -9 0 3 0
0 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 -3 0 0 0 -11 -3 -1 -3 16 0 0 -2
0 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 0 0 0 -1 -2 -1 9 6 -10 0 -2 -1
0 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 -1 -1 -1 5 11 -2 -2 4 -16 -1 -3 -10
0 a credit beside it, and its length: a credit behind, 4 and more, no stop	0 -2 -3 1 -11 -7 0 -5 7 2 2 -7 -5
0 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 0 0 0 0 -11 -4 1 -6 15 0 0 -2
0 a credit beside it, and its length: a credit behind, 40 and more, no stop	0 0 0 0 0 -12 7 -1 -4 -7 0 8 -1
0 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 -5 0 0 -1 -3 -1 -2 6 2 0 -2 -2
0 a credit beside it, and its length: a credit behind, 8 and more, no stop	0 -3 -2 0 -12 -4 -1 -3 1 13 -3 -13 -4
0 a credit beside it, and its length: a credit behind, below 4, no stop	0 0 -4 -5 -13 -1 0 -1 6 -14 2 -1 8
0 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -1 0 -6 -1 0 -3 0 7 -2 -5 -9
0 a credit beside it, and its length: credits on both sides, below 4, no stop	0 0 0 0 6 0 0 -1 -3 -5 -2 0 0
0 a credit with its lead-in at its end: yes	-18 -24 -14 -6 -38 -28 -15 -21 -8 35 11 -31 -21
0 a day of the week: yes	-7 -24 -24 10 7 10 3 -18 -12 2 -34 0 -11
0 a label such as “Related” above: yes	-3 -12 -4 -26 9 -4 -5 -3 -20 -29 -33 7 -22
0 a label such as “See also” before it: yes	-1 -3 -7 -4 -32 -42 -5 -14 -32 -22 -7 42 -8
0 a line above that ends in a colon: yes	-13 -27 -8 -18 -1 -1 -11 14 -36 -21 -18 -17 -19
0 a line before that ends as items of lists do: yes	0 -2 -7 4 -13 -12 3 15 -9 -5 0 -16 -3
0 a month: yes	-15 -29 5 37 -22 -23 -41 -2 3 3 -32 -29 -8
0 a name in the next line: 60 and more	0 0 0 0 0 -7 15 -4 1 -2 0 -1 -5
0 a name in the next line: 8 and more	3 18 -18 -4 -14 -21 23 -9 -26 -16 -8 2 -17
0 a name in the next line: below 8	0 -4 -8 -12 1 -19 -3 -11 -5 -8 -1 0 -4
0 a note of credits: yes	0 -1 -2 5 -9 -9 -3 -8 8 13 4 -20 -12
0 a picture credit’s words: 0.01 and more	0 -1 -1 0 -20 -13 -5 -5 -7 -17 17 -15 -5
0 a picture credit’s words: 0.7 and more	-1 -5 8 -7 -16 -4 5 -11 0 1 7 -17 -4
0 a picture credit’s words: 0.8 and more	0 -1 7 -2 -17 -4 0 -3 -10 -10 17 -10 -3
0 a picture credit’s words: 0.9 and more	0 -1 3 -1 -5 0 -1 -3 -7 8 -3 -3 -2
0 a picture credit’s words: 0.95 and more	-2 -5 -40 -24 -37 -5 -3 -21 -18 -20 38 -20 -28
0 a picture credit’s words: below 0.01	8 -12 3 3 7 -16 -23 1 7 -3 -89 3 4
0 a quotation by itself: before the text, 15 and more	-1 -2 -1 -1 -2 1 -2 0 -2 -2 0 -1 7
0 a quotation by itself: before the text, 6 and more	-1 -6 -5 -2 -11 15 -1 -1 -6 -14 -1 2 -3
0 a quotation by itself: behind the text, 15 and more	0 0 0 0 -1 7 -2 -1 0 -1 0 -3 -1
0 a quotation by itself: in the text, 15 and more	0 -1 0 0 -20 3 19 -4 -4 -14 -1 -4 -6
0 a quotation by itself: in the text, 40 and more	0 -1 0 0 -4 17 -1 -13 -1 -4 0 -3 -4
0 a quotation by itself: in the text, 6 and more	0 0 0 0 11 -12 7 3 -6 -6 0 -5 -2
0 a quotation by itself: in the text, below 6	0 0 0 0 11 -9 -2 10 -9 -4 -2 -9 -10
0 a quotation mark before it: yes	-3 -14 -24 -17 8 2 17 -3 -38 -29 -23 -9 -33
0 a rule: a byline’s words, but between paragraphs, where headings stand	0 0 -1 0 -10 1 0 -3 0 -2 -1 -4 14
0 a rule: a credit that names known agencies	0 -3 -8 -8 -23 5 -1 -6 -14 0 18 -9 -10
0 a rule: a credit with its lead-in ("Photo:", "©")	-1 -3 -34 -18 -30 -8 -3 -18 -15 -17 30 -22 -19
0 a rule: a headline behind the end of the text	-11 -17 -24 -17 -16 -1 -16 0 -18 -19 -12 1 -20
0 a rule: a label such as "See also" with a title behind it	-1 -4 -5 -4 -26 -38 -5 -18 -31 -20 -6 40 -13
0 a rule: a line that begins with "by" before the text	-1 -7 51 -14 -8 -6 0 -3 -20 -17 -10 -12 -18
0 a rule: a phrase of the page’s furniture	-4 -13 -50 -28 -48 -41 -8 -43 -56 -43 -61 -12 63
0 a rule: a question or exclamation between paragraphs	-1 -2 -1 -2 29 -25 -9 -18 -19 -24 -6 10 -7
0 a rule: a quotation that the text has once more	0 0 0 0 -1 -16 11 -2 -3 -3 0 0 -2
0 a rule: a quotation with its speaker behind a dash	0 0 -1 0 -6 -9 12 -5 -2 -12 0 -12 -7
0 a rule: a sentence before the text	-3 17 -14 8 3 -11 0 -1 -5 -20 -1 -5 -4
0 a rule: a sentence behind the end of the text	0 0 0 0 -4 7 -1 -1 -1 -1 0 3 -6
0 a rule: a sentence or two before the text	-1 14 -7 -8 -6 0 -8 -8 -11 -19 -4 -13 -8
0 a rule: a sentence within the text	-11 -30 -16 -20 -11 2 4 -4 -15 -12 -23 -10 -3
0 a rule: a short line within the text	-8 -13 -5 -24 4 -23 -30 3 5 8 -32 5 -12
0 a rule: a short sentence within the text	-2 -22 -15 -7 -5 20 -40 -23 -13 -17 -26 -35 -10
0 a rule: a text that ends in a picture credit	-5 -27 -12 -8 -27 -35 -17 -20 7 44 -7 -35 -30
0 a rule: a title below a label such as "Related"	-1 -8 -2 -7 -9 -17 -2 -16 -10 -9 -10 25 -25
0 a rule: an item below a line that announces a list	-3 -4 -29 -18 -10 4 -1 6 -5 -4 -30 -11 -15
0 a rule: begins with a bullet	0 0 0 0 -5 11 -2 -6 -2 -5 0 2 -7
0 a rule: begins with a list mark, as its neighbour does	0 0 -6 -7 -16 15 -5 -11 -13 -16 -4 -17 -14
0 a rule: debris before the text	-19 -18 -2 -34 -23 -7 -11 -15 -3 3 -8 3 -3
0 a rule: debris behind the end of the text	-4 -19 -31 -15 4 23 -1 -21 -16 -21 -39 -25 1
0 a rule: holds a phrase of the page’s furniture	-1 -15 -10 8 -25 -5 -12 -18 -1 -17 -10 -29 23
0 a rule: keywords of a picture	0 -3 -4 -3 -7 -6 0 0 9 -8 -3 -6 -9
0 a rule: long line within the text, without a full stop	-1 -4 -2 -1 2 -13 5 -5 -20 7 -6 -2 -2
0 a rule: names behind the end of the text	0 0 0 0 -6 -5 -1 -3 1 1 -1 -8 -3
0 a rule: nothing but names before the text	-1 -3 12 -3 -6 0 0 -1 2 5 -9 2 -12
0 a rule: nothing else fits	0 -1 4 -3 27 -4 -6 -4 0 -17 -7 -12 -19
0 a rule: one of several short lines within the text	-8 -13 -21 -33 -3 -11 -16 -4 -17 -5 -29 0 -1
0 a rule: only a date or time	-2 -9 -28 49 -25 -16 -2 -16 -30 -29 -20 -24 -5
0 a rule: only a web or e-mail address	0 0 -1 -1 -1 0 0 0 -2 -1 -1 -1 7
0 a rule: only marks or figures	-1 -4 -7 -36 -21 -7 -1 -17 -15 -12 -12 -7 52
0 a rule: repeats the alternative text before it	0 -1 -2 -1 -8 -9 -1 -1 -2 11 -7 -7 3
0 a rule: running text	-15 12 -30 -35 -56 15 1 3 -29 -29 -52 -16 -14
0 a rule: says again what stands elsewhere on the page	-7 -11 -7 -31 -5 -9 -14 -10 -8 -6 -11 -4 1
0 a rule: says where in a picture somebody stands	0 -7 -1 -1 -4 -12 -1 -1 16 10 -2 -1 -1
0 a rule: says who the author is	0 0 0 0 -1 -15 -2 -2 -3 -4 0 -8 23
0 a rule: short line before a picture or a list, without a full stop	0 0 8 -1 4 -3 0 -5 -6 -15 -4 -9 5
0 a rule: short line between paragraphs, without a full stop	-10 -8 -34 -23 38 -38 -23 -55 -7 -30 -18 3 -9
0 a rule: short text after a credit, where this page has its captions	0 -1 6 -1 -2 -12 -1 -2 -5 9 -3 -5 -12
0 a rule: short text before a caption and its credit	-1 -5 -8 -7 -6 -12 -7 -6 8 -6 -17 -10 15
0 a rule: short text before a caption with a credit	-3 3 0 -11 -17 11 -6 -17 11 -8 -9 -18 -11
0 a rule: short text before a credit	-1 -11 -9 -6 -11 -13 -12 -9 0 15 -16 -20 -3
0 a rule: short text before a credit that has its caption behind it	0 -1 -2 0 -6 -6 -1 -3 17 -12 -2 -6 -6
0 a rule: stands between the title and the byline, date or picture	-4 11 5 -17 8 -5 -3 -3 9 -16 -1 -2 -11
0 a rule: the caption’s words once more, as alternative text	-1 -11 -6 0 -12 -24 -5 -12 33 15 -10 -11 -4
0 a rule: the first line of the page	34 -6 -4 -2 -6 -3 -1 -2 -6 -8 -2 -5 -5
0 a rule: the name of a picture file	0 0 -1 -6 -3 -1 0 -2 13 0 -1 -2 -10
0 a sign in it: a bar	-2 -9 22 -14 -11 -30 1 -15 -16 -5 -2 -6 22
0 a sign in it: a capital within a word	-7 -26 -5 -25 5 -3 -2 -2 -27 -11 6 -4 3
0 a sign in it: a comma	-15 7 -14 6 -27 13 0 6 -18 -4 -36 -19 -14
0 a sign in it: a copyright sign	0 -5 -12 -3 -22 -16 -4 -5 -16 13 27 -25 -4
0 a sign in it: a dash between words	-7 2 17 -23 -2 0 1 3 -1 -29 -26 -18 -32
0 a sign in it: a question mark	9 9 -16 -13 8 -24 -46 -26 -52 -45 -23 28 4
0 a sign in it: a quotation mark	-5 4 -37 -39 -7 19 10 -13 -12 -28 -58 -1 -40
0 a sign in it: a sentence stuck to the next	0 -7 -2 -1 -11 -14 1 -4 -8 17 -5 -17 16
0 a sign in it: a slash between words	-6 -20 -30 -4 -38 -28 -26 1 0 23 21 -61 -21
0 a sign in it: a time	-6 -28 8 44 -34 -1 4 -24 -60 -64 -33 -20 -29
0 a sign in it: a year	-5 -24 6 39 -21 -18 -13 -27 15 8 -30 -15 -21
0 a sign in it: an address	-1 -3 -1 -1 -11 -2 -7 8 -7 -8 4 -16 12
0 a sign in it: an asterisk	0 -1 -1 -1 1 -12 10 -7 -7 -7 -1 -16 16
0 a sign in it: an at sign	-1 -3 27 -9 -22 -2 -6 -12 -23 -7 -15 -32 7
0 a sign in it: an ellipsis	-1 -14 -9 -4 -1 -10 7 -13 7 3 -6 3 -29
0 a sign in it: money or a share	-1 -6 -17 -20 -7 16 -16 7 -36 -30 -21 -9 -20
0 a verb of saying: yes	-5 25 -36 -18 -22 23 -34 -15 -26 -20 -49 -19 5
0 a word that leads in credits: yes	-2 -6 -38 -23 -46 -15 -7 -29 -28 -22 59 -33 -37
0 an end as items of lists have it: yes	0 -1 -1 0 -22 -6 -4 19 4 -19 -4 -16 2
0 dates among the short lines around it: 0.2 and more	-4 -21 2 17 -40 -13 -5 -44 -16 -3 -14 -17 9
0 dates among the short lines around it: 0.4 and more	0 -8 3 22 -14 -24 -3 -16 -23 -41 -17 6 -3
0 dates among the short lines around it: below 0.2	-6 -11 0 2 -23 -25 -8 -24 8 13 10 -15 -3
0 furniture among the short lines around it: 0.01 and more	-9 -17 -25 -10 -10 0 -11 -8 -10 -25 -8 8 -6
0 furniture among the short lines around it: 0.2 and more	-7 -2 8 -5 -4 -28 -19 -21 -4 -9 -3 0 4
0 furniture among the short lines around it: 0.5 and more	-5 -7 4 -5 -30 -28 -9 -9 -6 -26 -27 -9 22
0 furniture among the short lines around it: below 0.01	12 -42 10 4 5 -23 -17 -1 -5 7 11 -20 -18
0 how alike the short lines around it are: 0.2 and more	-11 -26 -1 -6 -10 -12 -22 8 -14 0 -2 -2 -2
0 how alike the short lines around it are: 0.4 and more	-11 -36 -3 -10 -2 -9 -36 -18 -12 -10 -2 -1 -6
0 how alike the short lines around it are: 0.7 and more	-10 -4 2 -3 6 -16 -9 -20 6 -9 13 -4 -5
0 how alike the short lines around it are: below 0.2	-7 -14 -11 -2 -19 -5 -9 14 -16 -10 -19 -4 -5
0 how far it is from the text: before the text, 2 and more	5 -18 -7 -1 -15 -2 -1 -8 1 -6 -9 -9 -3
0 how far it is from the text: before the text, 20 and more	5 2 -16 -14 -13 -10 -1 -9 -2 -4 -8 0 -1
0 how far it is from the text: before the text, 3 and more	6 0 -2 6 -3 -23 -8 -7 -7 -5 -7 -14 -7
0 how far it is from the text: before the text, 5 and more	3 12 3 0 -8 -22 -13 -12 -6 -10 7 -24 -13
0 how far it is from the text: before the text, 9 and more	15 -3 -4 -15 -5 -16 -7 -21 -13 -4 -22 2 -12
0 how far it is from the text: before the text, below 2	9 -14 -4 0 -33 1 -9 -14 -6 -1 -13 -24 10
0 how far it is from the text: behind the text, 2 and more	-1 -1 -5 -3 -15 10 0 -9 -5 -8 -4 -11 11
0 how far it is from the text: behind the text, 20 and more	-3 -7 -11 -15 5 0 -4 -8 4 1 -19 -6 -10
0 how far it is from the text: behind the text, 3 and more	-1 -4 -7 -6 -8 11 -3 -2 -19 -14 -5 1 0
0 how far it is from the text: behind the text, 5 and more	-2 -11 -11 -14 3 -8 7 4 -8 -13 -12 4 -2
0 how far it is from the text: behind the text, 9 and more	-5 -21 -20 -27 -12 -13 -10 -12 -12 -15 -9 4 9
0 how far it is from the text: behind the text, below 2	-1 -1 -2 -3 -17 -6 -11 -11 -26 -11 -9 -9 12
0 how far it is from the text: in the text, below 2	-29 -2 -3 -10 1 -1 5 -3 -3 -10 -4 -6 -3
0 how frequent the kind is: yes	5 -5 3 -6 -2 -1 -5 6 0 4 -5 -2 -5
0 how it begins and ends: another sign, another sign	0 0 -1 -1 -4 -2 0 0 6 3 -4 -4 -2
0 how it begins and ends: another sign, arrow	0 0 0 0 0 9 0 -6 -2 -2 0 -2 1
0 how it begins and ends: another sign, bar or asterisk	0 -1 0 -1 0 0 0 0 -1 -1 0 0 7
0 how it begins and ends: another sign, bracket	0 0 0 -2 -8 6 0 -9 -3 -6 0 -3 9
0 how it begins and ends: another sign, colon	0 0 0 0 -3 9 0 -7 -1 -1 0 -3 -2
0 how it begins and ends: another sign, ellipsis	0 0 0 0 8 -7 0 0 0 1 1 -3 -3
0 how it begins and ends: another sign, exclamation mark	0 0 1 0 -2 10 -2 2 -2 0 0 -4 -12
0 how it begins and ends: another sign, figure	0 0 -2 1 0 0 0 -8 -1 -2 0 0 10
0 how it begins and ends: another sign, full stop	0 0 0 0 -5 -1 1 5 -1 -1 0 -2 0
0 how it begins and ends: another sign, letter	0 -1 -1 -1 0 6 0 -7 6 0 0 -7 1
0 how it begins and ends: at sign or hash, figure	0 0 0 0 -3 -3 0 4 1 0 0 -1 -2
0 how it begins and ends: at sign or hash, full stop	0 0 0 0 -1 -10 -1 10 -1 -1 0 -1 -1
0 how it begins and ends: at sign or hash, letter	0 0 13 -1 -6 -1 0 17 -6 -4 3 -19 -14
0 how it begins and ends: bracket, bracket	0 -1 0 -4 -21 5 -4 -19 -15 -20 19 -19 -17
0 how it begins and ends: bracket, figure	0 0 0 -1 -3 -8 -1 -7 0 7 0 -2 -1
0 how it begins and ends: bracket, full stop	0 -1 0 0 0 -3 5 -1 0 -4 0 -1 6
0 how it begins and ends: bracket, letter	0 -1 -8 -2 -10 -1 -1 -2 -6 -8 19 -8 -2
0 how it begins and ends: capital, another sign	0 -3 1 -1 2 -8 -5 15 -7 1 -1 -17 -5
0 how it begins and ends: capital, arrow	0 0 0 0 0 1 0 -7 0 -1 0 3 3
0 how it begins and ends: capital, bar or asterisk	0 -1 -1 0 1 -7 -1 -3 -1 -3 -1 -14 23
0 how it begins and ends: capital, bracket	-12 -31 -8 -15 -8 -12 -28 -15 9 25 2 -16 -14
0 how it begins and ends: capital, colon	-2 -9 -17 -10 -19 55 -11 -55 -39 -48 -7 -24 -17
0 how it begins and ends: capital, comma	0 0 0 0 -10 -2 -1 -7 -2 -5 -2 0 13
0 how it begins and ends: capital, ellipsis	0 4 -1 -1 2 -9 -6 -8 -12 -2 -2 3 -11
0 how it begins and ends: capital, exclamation mark	7 -14 -7 -6 -13 -9 -16 -9 1 -31 -7 -5 21
0 how it begins and ends: capital, figure	0 -16 -20 13 -13 -21 -8 -5 -19 -5 -18 -24 3
0 how it begins and ends: capital, full stop	-21 6 -44 -30 -50 14 0 0 7 -7 -30 -41 7
0 how it begins and ends: capital, letter	14 -11 -3 -40 1 -30 -56 -6 -9 4 -7 8 0
0 how it begins and ends: capital, question mark	6 -12 -7 -7 28 -29 -44 -20 -54 -38 -12 14 -12
0 how it begins and ends: capital, quotation mark	2 -1 -1 -2 3 -31 -7 -3 1 -26 -3 19 -14
0 how it begins and ends: capital, semicolon	0 0 0 0 -7 -5 0 9 7 -7 0 -5 -2
0 how it begins and ends: capital, stop and quotation mark	-1 -11 -3 -3 -32 15 -11 -13 -24 -8 -7 -28 -34
0 how it begins and ends: figure, bracket	-1 -1 -1 -1 6 -10 0 -3 -16 7 -1 2 1
0 how it begins and ends: figure, colon	0 0 -1 -5 6 2 -3 -8 -5 -5 -2 -4 -5
0 how it begins and ends: figure, figure	-1 -5 -13 5 0 -19 -1 -12 -6 -18 -11 -5 7
0 how it begins and ends: figure, full stop	0 1 -1 -5 -13 8 -7 9 -7 -10 -2 -2 -10
0 how it begins and ends: figure, letter	-1 -7 -7 6 16 -9 -7 -1 -39 -34 -6 -1 -13
0 how it begins and ends: figure, question mark	1 0 0 0 -3 3 0 -9 1 -2 0 7 -3
0 how it begins and ends: figure, quotation mark	0 0 -1 0 -1 -7 0 -2 -6 -4 -1 -3 8
0 how it begins and ends: list mark, another sign	0 0 -2 -1 0 0 0 0 -1 -1 -1 0 3
0 how it begins and ends: list mark, bar or asterisk	0 0 0 0 6 2 0 0 0 0 0 1 -6
0 how it begins and ends: list mark, figure	0 0 0 0 1 -3 0 -3 -1 -1 0 3 3
0 how it begins and ends: list mark, full stop	0 3 0 13 -3 6 -4 -3 -4 -4 0 -14 -20
0 how it begins and ends: list mark, letter	0 0 -1 2 -11 3 -1 2 -2 -4 -1 -13 -2
0 how it begins and ends: number of an item, bracket	0 0 0 0 8 -5 0 -1 -2 -4 -1 -1 -1
0 how it begins and ends: number of an item, exclamation mark	0 0 0 0 4 -1 0 -1 0 -2 0 0 -1
0 how it begins and ends: number of an item, figure	0 0 -3 15 -8 -4 0 6 -2 -2 0 -2 -10
0 how it begins and ends: number of an item, full stop	0 0 0 -1 17 -7 -17 -28 -9 -13 0 -9 -9
0 how it begins and ends: number of an item, letter	-2 -3 -16 5 30 -13 -8 -30 -35 -32 -19 -34 -30
0 how it begins and ends: number of an item, question mark	0 0 0 0 -2 -15 -2 -9 -1 -3 0 12 -4
0 how it begins and ends: quotation mark, bracket	0 0 0 0 -1 5 -1 -1 0 -1 0 0 0
0 how it begins and ends: quotation mark, colon	0 -1 0 -2 9 -1 0 -6 -3 -5 0 -13 -7
0 how it begins and ends: quotation mark, full stop	0 -4 -1 -1 -7 29 -30 -30 -18 -14 -2 -14 -34
0 how it begins and ends: quotation mark, letter	0 -2 -7 -3 6 -26 23 -13 -6 -4 -5 -9 -10
0 how it begins and ends: quotation mark, question mark	0 0 0 0 0 3 -1 0 0 0 0 2 -3
0 how it begins and ends: quotation mark, quotation mark	0 -3 -3 -1 11 -1 -2 7 -16 -19 -3 -8 -11
0 how it begins and ends: quotation mark, stop and quotation mark	-1 -4 -1 -1 -6 -1 18 -14 -16 -23 -2 -21 -13
0 how it begins and ends: small letter, another sign	0 0 0 0 -3 -3 14 -7 -5 -7 -1 0 -2
0 how it begins and ends: small letter, bracket	0 0 -8 -2 0 -3 1 1 1 5 -1 0 1
0 how it begins and ends: small letter, colon	0 0 0 -1 -1 4 0 -3 -1 -1 0 -6 9
0 how it begins and ends: small letter, comma	0 0 0 0 -1 -10 0 9 -2 -1 0 -7 -3
0 how it begins and ends: small letter, exclamation mark	0 0 0 0 0 5 -2 -2 0 -1 0 0 -1
0 how it begins and ends: small letter, figure	0 -1 9 -4 -8 -2 0 -4 10 -1 -1 -2 0
0 how it begins and ends: small letter, full stop	1 -2 0 12 -5 -18 -6 17 -5 -5 -1 -8 -21
0 how it begins and ends: small letter, letter	-2 -10 13 -20 -59 -30 -6 -15 47 27 -28 -34 -4
0 how it begins and ends: small letter, semicolon	0 0 0 0 -1 -4 1 6 0 1 0 -3 -2
0 how it begins: another sign	0 -2 -5 -5 -8 5 2 -4 -1 -9 -9 -16 8
0 how it begins: at sign or hash	0 0 13 -2 -8 -10 0 10 -8 -4 2 -17 -11
0 how it begins: bracket	0 -2 -6 -5 -23 9 1 -18 -17 -21 27 -22 -17
0 how it begins: capital	10 7 -9 -26 -9 -3 -12 1 -8 6 -4 2 -1
0 how it begins: figure	-2 -19 -22 15 8 -19 -23 -11 -48 -35 -21 -9 -5
0 how it begins: list mark	0 6 -6 13 -12 7 -5 4 -10 -14 -3 -21 -10
0 how it begins: number of an item	-3 -3 -22 22 31 -21 -21 -25 -30 -39 -20 -26 -39
0 how it begins: quotation mark	-3 -3 -17 -13 14 0 15 -13 -28 -31 -20 -12 -31
0 how it begins: small letter	-3 -17 17 -11 -53 -38 -2 4 44 19 -31 -37 -7
0 how it ends: another sign	0 -4 -1 -4 -7 -12 6 11 -8 -8 -10 -21 10
0 how it ends: arrow	0 0 -1 -1 -1 5 0 -9 -1 -2 0 -1 5
0 how it ends: bar or asterisk	0 -2 -1 -1 4 -6 -1 -3 -2 -3 -2 -11 13
0 how it ends: bracket	-20 -35 -4 -20 -10 -10 -36 -12 5 20 20 -24 -15
0 how it ends: colon	-2 -10 -19 -15 -7 61 -7 -59 -42 -38 -5 -17 -23
0 how it ends: comma	0 0 0 0 -9 -3 -2 2 -2 -7 -2 -4 9
0 how it ends: ellipsis	1 7 -1 -1 5 -11 -7 -4 -14 -8 -1 14 -17
0 how it ends: exclamation mark	6 -13 -6 -5 -14 2 -17 -21 2 -26 -7 8 11
0 how it ends: figure	-3 -28 -21 22 -25 -39 -16 -13 -22 -24 -39 -22 -1
0 how it ends: full stop	-18 7 -51 -10 -37 13 0 6 1 -4 -40 -39 -7
0 how it ends: letter	12 -6 11 -13 0 -37 -9 1 3 4 2 3 -1
0 how it ends: question mark	10 -16 -7 -8 27 -32 -46 -17 -54 -32 -11 25 -6
0 how it ends: quotation mark	2 -5 -7 -5 13 -18 -10 0 -10 -40 -9 15 -16
0 how it ends: semicolon	0 0 -1 0 -8 -6 1 8 4 -7 -1 -5 -3
0 how it ends: stop and quotation mark	-3 -5 -5 -7 -22 7 14 -5 -38 -12 -11 -48 -34
0 how long the short lines around it are: 11 and more	5 -7 6 -24 -27 -11 2 -16 -8 -4 7 8 -21
0 how long the short lines around it are: 2 and more	-3 -8 -7 1 -3 -36 -19 -8 -6 -2 -18 -18 2
0 how long the short lines around it are: 3 and more	-7 -28 -10 1 5 -26 -42 -29 2 -9 -7 -2 -1
0 how long the short lines around it are: 5 and more	7 -22 -9 -4 7 -23 -27 -6 -4 -4 0 4 -6
0 how long the short lines around it are: 8 and more	-4 -20 5 -3 5 -15 -39 -21 -10 -10 -4 -6 -8
0 how long the short lines around it are: below 2	-6 -13 -8 -11 -6 -14 -11 -25 -14 -44 -14 -7 15
0 how many short lines stand together: 15 and more	-10 -10 -21 -31 1 -7 -15 3 -4 -9 -23 0 -15
0 how many short lines stand together: 2 and more	-2 -21 10 -3 -3 -17 -40 -28 0 -7 2 8 0
0 how many short lines stand together: 3 and more	-5 -21 -2 0 -2 -28 -28 -13 7 3 7 -8 -6
0 how many short lines stand together: 4 and more	-8 -21 4 -4 -1 -13 -7 -5 -9 -3 -18 -6 7
0 how many short lines stand together: 6 and more	-8 -22 -9 -1 0 -4 -18 -10 -15 -11 6 2 0
0 how many short lines stand together: 9 and more	-8 -15 -9 -6 -18 -16 -21 -9 -19 -12 -1 0 4
0 how many short lines stand together: below 2	16 -17 0 -5 0 -34 -9 -55 2 -8 7 11 10
0 it repeats its neighbour: the block before	-3 -8 -3 -5 -9 -18 -4 -17 -12 18 -21 -14 3
0 it repeats its neighbour: the next block	1 -21 -18 -4 -23 -43 -12 -12 51 -1 1 -10 -12
0 it repeats its neighbour: the second before	-1 -10 -3 -2 -38 -25 -5 -7 -2 42 0 -10 -2
0 it repeats its neighbour: the second behind	1 -5 -6 -1 -12 -21 -6 -15 39 -3 -3 -15 -3
0 it says where in a picture somebody stands: yes	0 -13 -2 -1 -8 -25 -3 -4 13 31 -3 -9 -6
0 it speaks to the reader: more, 20 and more	0 -4 0 0 0 -10 1 5 -4 -8 0 -6 2
0 it speaks to the reader: more, 40 and more	0 -8 0 -1 -4 6 -16 13 -7 -16 -1 -7 0
0 it speaks to the reader: more, 8 and more	0 -3 0 0 -3 -4 -1 4 -1 -4 0 -1 13
0 it speaks to the reader: one, 20 and more	3 13 -2 -4 -7 -10 13 -9 -10 9 -3 -24 3
0 it speaks to the reader: one, 40 and more	0 -5 0 -1 -6 9 -23 10 -12 -15 -1 -10 -5
0 it speaks to the reader: one, 8 and more	2 -9 -13 -7 -7 -17 -11 5 -14 -26 -10 -12 12
0 it speaks to the reader: one, below 8	0 2 -7 -2 8 -25 -5 -17 -15 -19 -11 -4 18
0 it speaks to the reader: two, 20 and more	0 -4 -1 0 -3 -10 -2 8 -10 -6 -1 -16 21
0 it speaks to the reader: two, 40 and more	0 -6 0 0 -1 4 -2 1 0 -7 0 -4 1
0 it speaks to the reader: two, 8 and more	0 -7 0 -2 -4 0 5 0 -3 -4 -1 -24 6
0 it speaks to the reader: two, below 8	0 -1 0 0 0 -6 -1 0 4 -1 0 -9 8
0 it stands on the page again: 12 and more	0 -12 -2 -1 2 -9 -8 -4 9 -20 1 8 -3
0 it stands on the page again: 3 and more	1 -2 -8 -7 -19 -5 -1 -5 -5 -12 16 -8 7
0 it stands on the page again: 6 and more	2 -3 -8 -2 -13 -3 2 -10 1 -7 -6 -1 14
0 it stands on the page again: below 3	-1 -2 -7 -15 -26 -11 -1 1 -28 -20 -5 -17 32
0 it stood on the page before: 12 and more	-1 16 -2 -2 -26 -22 -10 -13 -27 6 4 -3 -5
0 it stood on the page before: 3 and more	-1 -1 -10 -12 -19 -12 -3 -15 -2 8 9 -19 9
0 it stood on the page before: 6 and more	0 -2 -4 -1 -14 -17 1 -9 -8 -3 -4 -4 9
0 it stood on the page before: below 3	-1 -2 -20 -14 -26 -10 -5 -19 -23 -6 -3 -30 27
0 it tells the reader what to do: 20 and more	0 -2 0 -1 -1 -11 7 0 -1 -2 0 6 3
0 it tells the reader what to do: 40 and more	0 -1 0 0 -1 -8 -1 7 0 -1 0 3 0
0 it tells the reader what to do: 8 and more	-1 -9 -4 -4 -36 -18 -9 9 -15 -41 -4 8 11
0 it tells the reader what to do: below 8	-1 -6 -40 -16 -46 -35 -7 -7 -33 -33 -46 -4 54
0 its capitals and length: 0.15 and more, 15 and more	-5 9 -35 -22 -11 -7 -7 -4 -15 19 -35 1 -3
0 its capitals and length: 0.15 and more, 2 and more	-2 -9 -43 23 9 -23 -9 -1 -8 -23 -28 -20 0
0 its capitals and length: 0.15 and more, 30 and more	-16 4 -35 -39 -43 10 -12 -6 -2 -8 -44 -16 -22
0 its capitals and length: 0.15 and more, 4 and more	-5 -13 -14 12 -3 -15 -25 11 -7 -19 -27 -14 -3
0 its capitals and length: 0.15 and more, 8 and more	4 -3 -16 -17 -6 -12 -22 -7 -4 -2 -50 4 -24
0 its capitals and length: 0.5 and more, 15 and more	0 -14 -1 -4 -11 3 -10 -28 5 4 -5 3 -10
0 its capitals and length: 0.5 and more, 2 and more	-2 -24 -21 -24 0 -24 -14 -1 -17 -19 -16 -2 6
0 its capitals and length: 0.5 and more, 30 and more	-1 -14 -2 -2 -5 5 -6 -9 -3 -14 -3 -7 6
0 its capitals and length: 0.5 and more, 4 and more	3 -30 5 -27 17 -11 -20 -33 -11 -2 -3 1 -17
0 its capitals and length: 0.5 and more, 8 and more	5 -9 -2 10 -12 -21 -26 -39 1 0 -11 -2 -8
0 its capitals and length: 0.8 and more, 15 and more	0 1 0 0 1 4 -2 -4 -4 -10 -1 7 2
0 its capitals and length: 0.8 and more, 30 and more	0 -2 0 0 -1 14 -1 -3 -1 -5 -1 -10 -11
0 its capitals and length: 0.8 and more, 4 and more	2 -7 10 -19 17 -21 -2 -22 -21 -5 -8 -13 5
0 its capitals and length: 0.8 and more, 8 and more	10 -10 1 -4 -2 -34 -9 -36 -2 -25 -4 17 -8
0 its capitals and length: 1 and more, 2 and more	-6 -22 16 -47 1 -42 -14 -29 -1 -7 12 -41 -6
0 its capitals and length: 1 and more, 30 and more	0 0 -1 0 -5 6 -5 -4 -3 -5 -2 -4 -5
0 its capitals and length: 1 and more, 4 and more	1 -6 7 -16 -6 -29 -6 -9 -12 -41 10 18 2
0 its capitals and length: 1 and more, 8 and more	0 -1 0 0 0 -5 -1 -10 -8 -11 -3 3 8
0 its capitals and length: 1 and more, below 2	-4 -18 -50 -22 4 -28 -9 -13 -26 -40 -23 -67 26
0 its capitals and length: below 0.15, 15 and more	-6 10 -26 -17 -27 15 3 -4 -21 -21 -21 -18 -14
0 its capitals and length: below 0.15, 2 and more	0 -2 -20 14 -9 3 -4 -9 25 3 -14 -19 -2
0 its capitals and length: below 0.15, 30 and more	-10 -21 -16 -18 -61 15 12 -9 -35 -12 -29 -47 -15
0 its capitals and length: below 0.15, 4 and more	0 0 -20 9 -34 -15 -13 5 17 2 -19 -27 -1
0 its capitals and length: below 0.15, 8 and more	-2 -7 -32 -22 -11 2 4 -1 -3 -2 -31 0 -15
0 its capitals and length: below 0.15, below 2	-3 -8 -7 -4 -17 -20 -3 -16 -12 -21 -23 -3 15
0 its capitals: 0.01 and more	-11 -1 -55 -22 -21 16 11 3 -37 -19 -58 -15 -10
0 its capitals: 0.15 and more	3 9 -62 4 -3 4 -4 -3 -11 -5 -78 -3 -6
0 its capitals: 0.3 and more	-6 -9 -15 3 0 -16 -15 -4 -1 16 -36 7 -14
0 its capitals: 0.5 and more	3 -14 -4 -12 8 -19 -68 -13 1 13 -14 -8 2
0 its capitals: 0.7 and more	9 -29 7 -31 17 -31 -13 -43 -22 -2 -1 19 -10
0 its capitals: 0.9 and more	5 -4 6 -2 1 -8 -4 -15 1 -24 4 -6 4
0 its capitals: 1 and more	-8 -29 18 -73 -4 -43 -50 -24 -7 -24 17 -21 2
0 its capitals: below 0.01	-6 -19 -40 -3 -26 -21 -7 -9 44 16 -42 -35 -3
0 its figures: 0.01 and more	-4 -7 -32 -56 -4 -6 -1 -12 9 8 -12 7 -30
0 its figures: 0.15 and more	-3 -32 19 9 6 9 1 -12 -22 -29 -29 -21 -8
0 its figures: 0.4 and more	-5 -22 -22 41 -14 -31 -8 -24 -35 -35 -41 -24 12
0 its figures: below 0.01	8 7 -5 -103 -7 -1 -8 7 2 2 7 0 -3
0 its last words on the page: more often	0 -12 -10 -28 -11 -3 -31 -30 1 16 10 -32 4
0 its last words on the page: once	-1 6 -5 -7 -7 0 5 1 -8 -7 -31 2 -12
0 its last words on the page: twice	9 1 -24 -47 -6 -11 -11 -1 12 9 -6 -6 -10
0 its lead-in on the page: more often	-4 -20 -13 -20 -41 19 -13 -24 -46 -43 21 6 -59
0 its lead-in on the page: once	4 -34 -16 27 -20 -34 -9 14 -35 -37 0 15 -19
0 its lead-in on the page: twice	2 -16 -7 -21 -20 -8 -5 -29 -2 -18 16 27 -19
0 its length among the short lines around it: 0.4 and more	-28 -21 8 7 2 -53 -16 10 5 -13 -2 -22 -4
0 its length among the short lines around it: 0.7 and more	15 -39 8 -6 5 -28 -9 -15 2 -2 6 6 4
0 its length among the short lines around it: 1.4 and more	-3 -14 -4 -19 -19 -12 -19 -28 -13 3 -33 3 -7
0 its length among the short lines around it: 2 and more	2 3 2 -4 -20 -6 -1 -9 -11 9 -8 8 -22
0 its length among the short lines around it: below 0.4	-11 -29 -12 -17 6 -56 -8 -13 -21 -28 6 -48 17
0 its length and end: 10 and more, another sign	0 0 0 0 5 3 -1 4 -2 -8 -1 -11 4
0 its length and end: 10 and more, arrow	0 0 0 -1 -2 6 0 -9 -1 -2 -1 -6 7
0 its length and end: 10 and more, bar or asterisk	0 0 0 0 0 -2 0 0 0 0 0 -8 10
0 its length and end: 10 and more, bracket	0 -3 -2 -2 0 4 -3 -20 -7 9 -4 1 -3
0 its length and end: 10 and more, colon	0 0 0 0 -21 52 -1 -36 -6 -8 0 -16 -8
0 its length and end: 10 and more, ellipsis	0 0 0 0 -2 -7 0 1 -2 5 0 9 -9
0 its length and end: 10 and more, exclamation mark	1 -1 0 0 -4 4 -3 -8 -4 -3 0 11 -1
0 its length and end: 10 and more, figure	0 -4 5 -2 -4 -9 0 6 -9 -3 -1 -3 -8
0 its length and end: 10 and more, full stop	-2 11 -9 -14 -74 -8 2 -3 13 -1 -13 -40 15
0 its length and end: 10 and more, letter	13 -11 -1 -8 -14 -21 -26 -5 0 -9 -4 8 -25
0 its length and end: 10 and more, question mark	2 -4 -1 -1 29 -36 -8 -2 -10 -16 -1 6 -10
0 its length and end: 10 and more, quotation mark	-1 -5 -3 -1 2 -7 -3 0 -13 -20 -1 14 0
0 its length and end: 10 and more, semicolon	0 0 0 0 -1 -3 0 5 0 0 0 -2 -1
0 its length and end: 10 and more, stop and quotation mark	0 0 0 0 0 -1 6 -7 -1 0 0 0 -2
0 its length and end: 15 and more, another sign	0 -1 0 0 1 -6 -2 13 -1 5 0 -3 -5
0 its length and end: 15 and more, bar or asterisk	0 -2 -1 -1 -3 -9 0 -1 3 3 -1 -13 13
0 its length and end: 15 and more, bracket	0 -5 -1 -1 -21 -12 -4 -7 -5 26 -2 -16 -12
0 its length and end: 15 and more, colon	0 -5 0 0 -11 42 2 -26 -4 -14 0 -11 -5
0 its length and end: 15 and more, comma	0 0 0 0 -3 -6 -1 8 -2 -6 0 -8 7
0 its length and end: 15 and more, ellipsis	0 11 0 0 2 1 -1 -3 -3 1 0 -2 -12
0 its length and end: 15 and more, exclamation mark	0 2 0 0 -2 10 -4 0 -3 -4 0 -4 -5
0 its length and end: 15 and more, figure	0 -2 -3 2 7 -3 0 -6 -5 -6 -1 -2 -5
0 its length and end: 15 and more, full stop	-10 -6 -23 -20 -22 5 -1 -3 -3 -6 -21 -18 0
0 its length and end: 15 and more, letter	1 8 -16 -9 -11 -19 -2 -13 -10 7 -22 13 -21
0 its length and end: 15 and more, question mark	0 -2 -1 -1 -1 5 -9 -7 -12 -8 0 9 -5
0 its length and end: 15 and more, quotation mark	2 -1 0 0 3 -5 3 -2 3 -15 0 11 -5
0 its length and end: 15 and more, semicolon	0 0 0 0 -1 -2 -1 -2 6 -5 0 -3 -1
0 its length and end: 15 and more, stop and quotation mark	-1 6 -1 0 -9 15 4 -7 -4 -13 0 -3 -7
0 its length and end: 2 and more, another sign	0 0 0 0 2 0 0 -2 5 2 0 -1 -5
0 its length and end: 2 and more, bracket	0 0 -8 -5 -20 -6 0 9 -13 -12 7 8 -3
0 its length and end: 2 and more, colon	0 11 -8 -8 -10 -11 -1 -18 -9 -7 -3 14 0
0 its length and end: 2 and more, comma	0 0 0 0 -7 -1 0 -1 1 -1 -2 -1 10
0 its length and end: 2 and more, ellipsis	0 0 0 0 6 -1 0 -2 -3 -1 0 -3 -1
0 its length and end: 2 and more, exclamation mark	0 -1 -2 -1 -8 2 -1 -2 12 -6 -2 3 -2
0 its length and end: 2 and more, figure	0 -1 -18 19 -24 -7 -1 -7 5 1 -10 -15 -6
0 its length and end: 2 and more, full stop	0 -2 -2 3 -6 7 -7 -9 -5 -8 6 -15 -21
0 its length and end: 2 and more, letter	-8 -51 10 -21 9 -73 -31 1 4 -15 -3 -33 4
0 its length and end: 2 and more, question mark	0 0 0 0 6 -1 0 -1 0 -1 0 -2 0
0 its length and end: 2 and more, quotation mark	0 0 0 0 6 -2 0 1 0 -1 -1 0 -3
0 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -12 -6 -1 8 -7 7 -1 -1 -2
0 its length and end: 25 and more, another sign	0 0 0 0 -4 -3 14 -3 -5 -7 -1 -1 -3
0 its length and end: 25 and more, arrow	0 0 0 0 0 4 0 -8 0 -4 0 -1 3
0 its length and end: 25 and more, bar or asterisk	0 0 0 0 0 -1 -1 -2 0 -1 0 -1 6
0 its length and end: 25 and more, bracket	0 -8 0 0 -4 -10 -3 -6 13 13 -1 -4 -5
0 its length and end: 25 and more, colon	0 -6 0 0 -1 25 4 -18 -1 -5 0 -1 -5
0 its length and end: 25 and more, ellipsis	0 0 0 0 0 -8 -1 2 -2 -2 0 4 6
0 its length and end: 25 and more, exclamation mark	0 -1 0 0 0 -6 3 1 0 -2 0 -1 9
0 its length and end: 25 and more, figure	0 -1 0 0 0 11 -1 -3 0 4 0 -6 -10
0 its length and end: 25 and more, full stop	-7 9 -12 -14 -18 -3 3 -3 -11 -4 -14 1 -3
0 its length and end: 25 and more, letter	-1 8 -3 -1 -13 -10 -1 1 -13 22 -3 -11 -8
0 its length and end: 25 and more, question mark	0 4 0 0 -6 8 -3 -1 -1 -4 0 3 -5
0 its length and end: 25 and more, quotation mark	0 0 0 0 0 -9 6 2 0 4 0 -1 0
0 its length and end: 25 and more, stop and quotation mark	0 -4 0 0 -4 2 -1 -3 -4 3 0 -14 -8
0 its length and end: 4 and more, another sign	0 -1 1 -1 -4 -1 0 -2 -1 6 -1 -4 4
0 its length and end: 4 and more, arrow	0 0 -1 -2 1 1 0 -3 0 0 0 4 0
0 its length and end: 4 and more, bar or asterisk	0 0 0 -2 -4 -2 0 -4 -2 -2 0 -1 7
0 its length and end: 4 and more, bracket	-12 -1 -8 -5 -7 -9 0 0 -17 -2 21 -7 -2
0 its length and end: 4 and more, colon	0 1 -5 0 7 17 0 -7 -6 -3 -6 -10 -15
0 its length and end: 4 and more, comma	0 0 0 0 4 -1 0 -1 0 -1 0 4 -4
0 its length and end: 4 and more, ellipsis	1 0 0 0 1 13 -5 -8 -6 -5 -1 -3 -6
0 its length and end: 4 and more, exclamation mark	1 0 0 -1 -2 -9 -2 -2 -7 -3 -1 0 15
0 its length and end: 4 and more, figure	0 -1 -14 16 -2 -21 -1 -6 -24 -10 -10 -20 11
0 its length and end: 4 and more, full stop	0 -4 -3 1 -10 14 -4 0 -3 2 -5 -16 -11
0 its length and end: 4 and more, letter	-1 -32 7 -3 1 -56 -21 0 11 -5 -5 -1 -11
0 its length and end: 4 and more, question mark	1 -2 0 -1 12 -7 -2 -10 -11 3 -2 -1 1
0 its length and end: 4 and more, quotation mark	0 0 0 0 7 -7 -1 -5 0 -3 -2 4 -12
0 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -2 -11 3 10 -3 -1 0 0 0
0 its length and end: 40 and more, another sign	0 0 0 0 0 -4 -2 7 0 -2 0 0 -1
0 its length and end: 40 and more, bracket	-2 -11 -4 -3 2 -2 -14 -6 14 -2 -5 -5 -18
0 its length and end: 40 and more, colon	0 0 0 0 -1 7 0 -2 0 -2 0 0 -1
0 its length and end: 40 and more, ellipsis	0 0 0 0 0 1 -1 -2 0 -1 0 4 -2
0 its length and end: 40 and more, exclamation mark	0 -1 0 0 -1 13 -7 -2 1 -2 -1 -2 -1
0 its length and end: 40 and more, figure	0 0 0 0 -2 0 2 -3 0 3 0 -1 -1
0 its length and end: 40 and more, full stop	-11 -10 -25 -32 -59 21 -9 1 -46 -42 -42 -73 -20
0 its length and end: 40 and more, letter	-1 -4 -3 -2 -11 2 1 -15 -21 10 -4 6 -9
0 its length and end: 40 and more, question mark	0 -4 0 0 -5 17 -1 -3 -1 -4 0 -5 0
0 its length and end: 40 and more, quotation mark	0 6 0 0 -2 9 -6 -3 -2 -5 0 -1 -2
0 its length and end: 40 and more, semicolon	0 0 0 0 0 5 0 -5 0 0 0 0 0
0 its length and end: 40 and more, stop and quotation mark	0 -7 -2 -2 -19 19 -2 -22 -14 -17 -5 -22 -30
0 its length and end: 6 and more, another sign	0 0 0 0 1 4 0 3 -3 -6 0 -5 -4
0 its length and end: 6 and more, arrow	0 0 0 0 -2 5 0 -9 0 -1 0 8 -7
0 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 -1 0 0 0 -1 0 -4 8
0 its length and end: 6 and more, bracket	0 -2 8 -2 -1 16 -1 -8 -16 -24 8 -23 -14
0 its length and end: 6 and more, colon	0 0 -2 -1 -11 37 -1 -30 -6 -9 -1 -27 1
0 its length and end: 6 and more, ellipsis	0 -1 0 0 -2 -11 -1 -1 3 0 0 3 -10
0 its length and end: 6 and more, exclamation mark	2 0 0 0 3 -7 3 -4 2 0 0 3 -3
0 its length and end: 6 and more, figure	0 -4 5 10 -14 -23 -2 -2 -18 -15 -3 -16 2
0 its length and end: 6 and more, full stop	-1 -12 -10 -7 -19 8 -27 -1 3 -10 -11 -46 -9
0 its length and end: 6 and more, letter	11 -6 -3 -12 7 -21 -16 -11 -3 3 -13 8 -10
0 its length and end: 6 and more, question mark	4 0 -1 -1 21 -46 -8 -5 -17 -15 -3 19 -15
0 its length and end: 6 and more, quotation mark	0 -2 0 0 11 -14 -1 8 -5 -3 -1 -6 -2
0 its length and end: 6 and more, stop and quotation mark	0 0 0 0 3 5 -1 -3 -2 -3 0 -2 -2
0 its length and end: below 2, another sign	0 -1 -3 -1 -2 3 0 -2 0 -3 -5 -1 10
0 its length and end: below 2, bar or asterisk	0 -1 0 0 1 0 0 0 -1 0 0 0 5
0 its length and end: below 2, bracket	0 0 0 0 -3 -2 0 0 -1 -2 -1 -1 8
0 its length and end: below 2, colon	0 0 0 0 4 -5 0 6 -2 0 5 -2 -5
0 its length and end: below 2, figure	-1 -5 -5 -1 -29 -11 -1 -13 4 -12 -13 -10 22
0 its length and end: below 2, letter	-4 -15 -31 -35 2 -52 -12 -29 -24 -33 -22 -37 23
0 its length and end: below 2, quotation mark	0 0 -1 0 8 -2 0 1 -1 -1 -1 -1 -3
0 its length and sentences: 15 and more, more	0 2 0 0 -3 -4 -2 1 3 1 0 4 -2
0 its length and sentences: 15 and more, none	2 -4 -20 -10 -7 -12 -30 -5 7 1 -24 1 -20
0 its length and sentences: 15 and more, one	-6 -6 -24 -25 -23 8 2 -4 -1 7 -34 -28 -26
0 its length and sentences: 15 and more, three	0 9 -1 -1 -8 -10 -12 -10 -7 0 -1 2 6
0 its length and sentences: 15 and more, two	-2 8 -6 -9 -28 -2 1 -8 -23 7 -9 -8 10
0 its length and sentences: 30 and more, more	0 4 -1 -1 -10 6 0 2 -18 -10 -2 -21 1
0 its length and sentences: 30 and more, none	-1 5 -4 -1 -9 -1 8 -7 0 -1 -4 -1 -12
0 its length and sentences: 30 and more, one	-3 -19 -7 -9 -32 2 5 -23 -3 14 -8 -47 -23
0 its length and sentences: 30 and more, three	-1 4 -5 -7 -26 1 -5 2 -17 -20 -6 0 0
0 its length and sentences: 30 and more, two	-6 -6 -11 -12 -41 10 -19 2 -9 -14 -14 -16 -5
0 its length and sentences: 6 and more, more	0 0 0 0 -4 1 -2 2 -2 -3 0 -2 -2
0 its length and sentences: 6 and more, none	17 -9 5 -9 1 -13 -37 -9 -4 -5 -9 3 -22
0 its length and sentences: 6 and more, one	0 1 -37 -28 -13 -6 0 -10 9 -3 -33 -19 4
0 its length and sentences: 6 and more, three	0 -1 -1 5 -16 -2 -5 -6 -12 -15 11 -14 -8
0 its length and sentences: 6 and more, two	3 -5 -2 -1 -34 -2 12 -19 -6 -4 1 1 8
0 its length and sentences: 60 and more, more	-2 -45 -11 -13 -42 39 -20 -3 -44 -40 -23 -39 -27
0 its length and sentences: 60 and more, none	0 0 0 0 -1 -5 -1 -4 0 0 0 11 -8
0 its length and sentences: 60 and more, one	0 -4 0 0 -1 6 0 -1 -2 3 0 -1 -5
0 its length and sentences: 60 and more, three	-1 -19 -2 -3 -15 16 -11 3 -7 -24 -5 -16 -12
0 its length and sentences: 60 and more, two	-1 -8 -1 -2 0 11 8 -14 -16 -7 -3 -10 -13
0 its length and sentences: below 6, none	-5 -39 4 5 4 -61 -45 2 4 -13 10 -17 12
0 its length and sentences: below 6, one	-12 -19 -13 9 3 7 -20 -10 -2 4 -5 -18 -17
0 its length and sentences: below 6, two	0 0 0 0 -7 3 2 -3 -1 -2 0 3 3
0 its length, and what follows the credit behind it: 25 and more, a short line	0 -4 0 0 0 -12 -4 3 -1 14 0 -1 -4
0 its length, and what follows the credit behind it: 25 and more, a short sentence	0 -2 0 0 0 5 0 0 3 -11 0 0 0
0 its length, and what follows the credit behind it: 25 and more, running text	0 -1 0 0 0 -13 -2 -1 0 14 0 0 0
0 its length, and what follows the credit behind it: 45 and more, a short line	0 0 0 0 0 -1 4 4 -4 -9 0 6 -1
0 its length, and what follows the credit behind it: 45 and more, a short sentence	0 0 0 0 0 5 0 -1 -1 -3 0 0 0
0 its length, and what follows the credit behind it: 45 and more, running text	0 8 0 0 0 -15 -2 -3 -2 10 0 0 0
0 its length, and what follows the credit behind it: 8 and more, a short line	0 -10 -3 -1 -7 -10 -4 -7 9 9 -2 -8 -11
0 its length, and what follows the credit behind it: 8 and more, a short sentence	0 -1 0 1 -1 -3 0 -1 -1 6 0 -2 0
0 its length, and what follows the credit behind it: 8 and more, nothing	0 0 0 0 0 1 -1 -2 1 4 0 -9 0
0 its length, and what follows the credit behind it: 8 and more, running text	0 1 -1 0 -7 -4 -3 -2 -11 14 -1 -6 -1
0 its length, and what follows the credit behind it: below 8, a short line	0 -1 -6 -3 -14 -6 -1 -5 19 -24 11 -5 -3
0 its length, and what follows the credit behind it: below 8, a short sentence	0 -1 1 2 2 4 0 -1 -5 -2 -1 -2 -3
0 its length, and what follows the credit behind it: below 8, running text	0 0 -8 -4 -5 -2 -1 0 4 -9 -10 -6 7
0 its length: 10 and more	8 -4 -10 -15 -3 -14 -20 -12 7 -16 -16 2 1
0 its length: 12 and more	7 4 -14 -21 -31 -10 -12 -14 -11 2 -9 13 -25
0 its length: 15 and more	2 -9 -23 -14 -7 3 3 -2 -1 2 -33 0 -15
0 its length: 19 and more	-3 7 -19 -17 -25 -2 -1 -4 -3 15 -20 -9 1
0 its length: 2 and more	-12 -19 -8 -17 5 -22 -28 -6 5 -6 5 -23 4
0 its length: 25 and more	-6 17 -19 -16 -35 -7 1 -20 -8 7 -23 -12 1
0 its length: 3 and more	-3 -34 1 9 -6 -44 -28 -2 -3 -21 3 -19 -9
0 its length: 35 and more	-10 -6 -23 -23 -55 8 -1 0 -9 3 -29 -39 -28
0 its length: 4 and more	-1 -17 -9 1 15 -31 -23 3 -4 -3 -1 -15 6
0 its length: 5 and more	-5 -23 2 -1 -2 -18 -12 -3 1 5 -3 -2 -13
0 its length: 50 and more	-8 -18 -17 -22 -33 17 -2 -6 -16 -25 -35 -42 -9
0 its length: 6 and more	9 -22 -6 -14 0 -16 -35 -2 1 -9 -11 -13 4
0 its length: 8 and more	6 -21 1 -16 5 -5 -22 -12 -7 -10 -27 5 -21
0 its length: 80 and more	-2 -11 -9 -8 -33 38 -23 -5 -35 -39 -13 -29 -44
0 its length: below 2	-9 -29 -38 -22 -4 -35 -15 -11 -27 -34 -20 -46 26
0 its phrases elsewhere on the page: 0.01 and more	12 22 -49 -46 -3 11 -31 -1 -18 1 -52 -24 -26
0 its phrases elsewhere on the page: 0.3 and more	0 -15 -27 -22 4 -22 -8 7 12 -3 -16 -29 -9
0 its phrases elsewhere on the page: 0.8 and more	2 -24 -24 -40 -1 -40 25 -17 14 -5 10 -2 -3
0 its phrases elsewhere on the page: below 0.01	-1 -6 6 -3 -9 6 -10 1 -6 -15 -17 8 -19
0 its phrases elsewhere, and its length: in part, 15 and more	-2 -7 -7 -5 13 -17 7 -4 10 -1 -4 -20 -3
0 its phrases elsewhere, and its length: in part, 30 and more	0 -10 -1 -1 -3 -16 -5 -14 2 21 -1 -5 -8
0 its phrases elsewhere, and its length: in part, 8 and more	3 3 -4 -3 4 -9 -4 -10 0 -3 -15 -19 -3
0 its phrases elsewhere, and its length: in part, below 8	-1 -7 -10 -10 -6 -25 -8 7 3 -21 3 -18 -6
0 its phrases elsewhere, and its length: nearly all, 15 and more	-1 -9 -5 -4 -3 -39 34 -24 14 5 -11 6 0
0 its phrases elsewhere, and its length: nearly all, 30 and more	-3 3 -4 -3 3 -20 7 -15 12 6 -7 -20 -7
0 its phrases elsewhere, and its length: nearly all, 8 and more	4 -26 -25 -15 -8 -5 14 -24 9 -2 8 -4 -25
0 its phrases elsewhere, and its length: nearly all, below 8	2 -10 -14 -22 4 -15 -8 -10 9 -17 1 -15 -1
0 its phrases elsewhere, and its place: in part, before the text	2 -2 -12 -9 -15 -9 -4 -1 10 10 -7 -13 -12
0 its phrases elsewhere, and its place: in part, behind the text	-1 -2 -1 -2 2 -3 2 4 -4 -8 0 -5 4
0 its phrases elsewhere, and its place: in part, in the text	-3 -11 -12 -10 -1 -23 1 -2 9 -5 -1 -28 -16
0 its phrases elsewhere, and its place: nearly all, before the text	10 -27 -27 -17 3 -9 -8 -9 10 3 4 -8 2
0 its phrases elsewhere, and its place: nearly all, behind the text	-1 -2 -2 -2 3 6 -2 -1 -5 -3 4 -1 -18
0 its phrases elsewhere, and its place: nearly all, in the text	-7 -1 -13 -17 -11 -40 36 -26 5 1 2 -6 7
0 its place among short lines: first, 2 and more	6 -8 -7 -5 -17 -17 -15 -16 -16 -10 -2 -6 2
0 its place among short lines: first, 3 and more	6 -5 -23 -1 -1 -26 -8 -13 -2 0 -11 0 5
0 its place among short lines: first, 5 and more	2 -13 -1 -4 15 -5 -3 -13 -12 -9 -8 -6 -4
0 its place among short lines: first, below 2	12 -18 -5 1 5 -24 -25 -45 4 -11 1 8 14
0 its place among short lines: last, 2 and more	-7 -7 15 -6 -3 -16 -8 -33 1 -5 -5 0 -7
0 its place among short lines: last, 3 and more	-3 -12 -24 -4 -8 -13 -4 3 -21 10 -2 -19 -2
0 its place among short lines: last, 5 and more	-2 -17 -12 0 -11 -18 1 -5 -5 -12 -12 5 -3
0 its place among short lines: within, 3 and more	-9 -15 18 -2 -17 -14 -7 -12 1 -6 1 -8 -13
0 its place among short lines: within, 5 and more	-34 -8 -11 -15 -19 -14 -23 -1 0 -7 -11 7 1
0 its place by the text, and its end: before the text, another sign	0 -2 0 -1 5 -1 0 -2 -4 3 -1 -1 3
0 its place by the text, and its end: before the text, arrow	0 0 -1 -1 -1 -1 0 0 -2 -3 0 -3 8
0 its place by the text, and its end: before the text, bar or asterisk	0 -1 -1 -1 -1 -1 0 0 0 0 -1 -1 7
0 its place by the text, and its end: before the text, bracket	-12 -22 -7 -10 -3 -18 -3 -11 1 18 14 -13 -2
0 its place by the text, and its end: before the text, colon	0 3 -8 -2 8 13 0 -1 -5 -8 -1 -3 -8
0 its place by the text, and its end: before the text, ellipsis	1 8 0 0 -2 -6 -1 5 -3 -4 0 -3 -8
0 its place by the text, and its end: before the text, exclamation mark	4 -3 -2 -1 -1 4 0 -1 -4 -3 0 -2 7
0 its place by the text, and its end: before the text, figure	1 -14 -12 19 -22 -10 -1 -4 5 -16 -10 -11 0
0 its place by the text, and its end: before the text, full stop	-3 1 -20 -12 0 2 -9 -8 12 -17 -17 -31 -13
0 its place by the text, and its end: before the text, letter	31 -7 9 -9 -39 -29 -22 -12 -12 -3 -6 -9 -6
0 its place by the text, and its end: before the text, question mark	8 -5 -1 -1 -7 8 0 -2 -10 6 -1 -8 -6
0 its place by the text, and its end: before the text, quotation mark	3 0 -3 -2 -4 3 -1 -1 2 -13 -1 8 -6
0 its place by the text, and its end: before the text, stop and quotation mark	0 10 -1 0 -4 1 -3 -1 -1 -3 0 -1 -1
0 its place by the text, and its end: behind the text, another sign	0 0 0 0 -4 -11 -1 13 9 7 0 -14 -11
0 its place by the text, and its end: behind the text, bar or asterisk	0 0 0 0 -1 -10 0 -1 -1 -1 0 -11 13
0 its place by the text, and its end: behind the text, bracket	0 0 8 -2 -11 14 -2 -14 2 -1 -3 -13 -20
0 its place by the text, and its end: behind the text, colon	0 0 -1 -1 0 19 2 -9 -3 0 -1 -23 3
0 its place by the text, and its end: behind the text, comma	0 -1 0 0 -2 -16 -1 7 -4 -2 -1 -12 8
0 its place by the text, and its end: behind the text, ellipsis	0 -1 0 0 6 -9 -1 -7 -3 -1 0 10 -15
0 its place by the text, and its end: behind the text, exclamation mark	0 0 0 0 -1 -5 -1 -2 1 0 0 0 7
0 its place by the text, and its end: behind the text, figure	-1 -1 -3 -16 -6 -1 -2 -23 -2 -1 -2 -16 16
0 its place by the text, and its end: behind the text, full stop	0 -7 -2 -2 -12 12 -5 -16 -22 -18 -2 -32 11
0 its place by the text, and its end: behind the text, letter	-20 -26 -51 -38 -7 -10 -32 -6 -21 -16 -23 7 -4
0 its place by the text, and its end: behind the text, question mark	0 -1 0 0 -5 -19 0 -2 -1 -1 0 10 3
0 its place by the text, and its end: behind the text, quotation mark	0 0 0 0 -5 -10 0 -4 4 -1 0 5 -1
0 its place by the text, and its end: behind the text, stop and quotation mark	0 0 0 0 -1 9 -2 -1 -1 -1 0 1 -6
0 its place by the text, and its end: in the text, another sign	0 0 -1 -1 -4 9 5 -8 -8 -18 -8 -6 8
0 its place by the text, and its end: in the text, arrow	0 0 0 0 0 14 0 -14 0 -1 0 -1 2
0 its place by the text, and its end: in the text, bar or asterisk	0 0 0 0 9 3 -1 -3 -3 -4 -1 0 -2
0 its place by the text, and its end: in the text, bracket	-1 -4 -6 -7 -12 -8 -29 -20 -13 18 19 -25 -12
0 its place by the text, and its end: in the text, colon	-1 -10 -8 -9 -10 51 -8 -57 -34 -34 -2 -13 -20
0 its place by the text, and its end: in the text, comma	0 0 0 0 -9 5 -1 0 -1 -5 -1 -1 8
0 its place by the text, and its end: in the text, ellipsis	0 -1 -1 0 5 -7 -6 -3 -6 1 -1 5 -1
0 its place by the text, and its end: in the text, exclamation mark	0 -5 -1 -3 -7 4 -15 -11 6 -23 -5 12 -2
0 its place by the text, and its end: in the text, figure	-2 -1 -12 13 2 -22 -11 -12 -19 -3 -24 -20 -7
0 its place by the text, and its end: in the text, full stop	-15 2 -27 -11 -44 9 -1 6 -5 -2 -23 -27 -4
0 its place by the text, and its end: in the text, letter	-33 -18 2 -19 9 -34 -14 -3 0 -2 4 4 1
0 its place by the text, and its end: in the text, question mark	-2 -6 -3 -6 25 -23 -44 -14 -40 -48 -9 21 -13
0 its place by the text, and its end: in the text, quotation mark	0 -1 -2 -2 18 -25 -7 7 -17 -32 -8 14 -19
0 its place by the text, and its end: in the text, semicolon	0 0 0 0 -7 -6 1 9 5 -7 0 -4 -2
0 its place by the text, and its end: in the text, stop and quotation mark	-2 -20 -4 -4 -19 9 13 -3 -34 -10 -10 -48 -38
0 its place by the text, and its length: before the text, 13 and more	6 -4 2 -10 5 6 -10 -3 -2 -4 -12 -15 -28
0 its place by the text, and its length: before the text, 19 and more	2 8 -6 -4 -7 -6 0 -11 6 4 -4 -13 -8
0 its place by the text, and its length: before the text, 2 and more	-3 -6 9 -7 -16 5 -2 -10 -8 -11 -9 -13 1
0 its place by the text, and its length: before the text, 3 and more	2 -16 -5 17 -14 -10 -1 -2 -10 -28 7 -4 -8
0 its place by the text, and its length: before the text, 30 and more	-3 -4 -6 -4 7 -6 -3 -3 9 8 -5 1 -25
0 its place by the text, and its length: before the text, 4 and more	-3 -21 -4 6 -18 -20 2 -21 -11 2 -2 -4 2
0 its place by the text, and its length: before the text, 6 and more	10 0 -3 11 -22 -17 -5 -13 -9 -19 -5 -5 -4
0 its place by the text, and its length: before the text, 9 and more	17 -4 0 -9 -28 -8 -6 -13 -11 -8 -16 -11 2
0 its place by the text, and its length: before the text, below 2	-4 -16 -35 -21 -19 -9 -1 -6 -26 -18 -5 -13 34
0 its place by the text, and its length: behind the text, 13 and more	-2 -7 -3 -4 -21 12 1 4 -13 -21 5 -1 -26
0 its place by the text, and its length: behind the text, 19 and more	0 -3 -1 -1 -5 7 -6 11 -6 -10 -1 -8 -10
0 its place by the text, and its length: behind the text, 2 and more	0 0 -6 -2 6 -18 -1 -24 1 1 -8 -42 17
0 its place by the text, and its length: behind the text, 3 and more	0 -1 -10 -7 -14 -12 -1 -10 -3 2 -9 -17 16
0 its place by the text, and its length: behind the text, 30 and more	0 -1 0 0 -1 1 1 -1 -2 -3 -1 -7 6
0 its place by the text, and its length: behind the text, 4 and more	-1 -1 -8 -10 -2 0 -3 -3 -5 -7 -10 2 -5
0 its place by the text, and its length: behind the text, 6 and more	-3 -5 -12 -15 -4 3 -8 -7 -19 -11 -24 -7 2
0 its place by the text, and its length: behind the text, 9 and more	-2 -4 -6 -6 -28 -16 -8 -1 -20 -14 -4 13 -5
0 its place by the text, and its length: behind the text, below 2	0 0 -2 -1 -18 -13 -1 -17 -16 -3 -6 -16 37
0 its place by the text, and its length: in the text, 13 and more	-10 -9 -26 -15 -29 -4 8 -4 -11 4 -7 14 -2
0 its place by the text, and its length: in the text, 19 and more	-7 16 -12 -13 -34 6 -9 -4 -27 6 -24 -9 -1
0 its place by the text, and its length: in the text, 2 and more	-2 -2 -12 -14 -3 -21 -16 -6 -9 -10 14 -3 -11
0 its place by the text, and its length: in the text, 3 and more	-2 -4 -2 -4 11 -39 -17 -4 -5 -16 -7 -11 -16
0 its place by the text, and its length: in the text, 30 and more	-16 -3 -34 -38 -78 15 -2 1 -16 -8 -60 -27 -16
0 its place by the text, and its length: in the text, 4 and more	-5 -9 -8 -7 7 -30 -27 3 0 -1 4 -22 -4
0 its place by the text, and its length: in the text, 6 and more	-13 -22 -4 -21 9 -11 -23 3 -2 -7 -5 -21 -3
0 its place by the text, and its length: in the text, 9 and more	-13 -11 -22 -18 -3 -8 -7 -13 -9 -12 -22 9 -16
0 its place by the text, and its length: in the text, below 2	-1 -1 -12 1 4 -13 -8 -9 -7 -38 -15 -38 4
0 its place by the text, its length and end: before the text, 10 and more, a stop	3 1 -9 -8 10 0 -9 -13 5 -12 -4 -13 -10
0 its place by the text, its length and end: before the text, 10 and more, no stop	15 -9 -14 -8 -28 -11 -3 -9 -5 9 -16 -21 -13
0 its place by the text, its length and end: before the text, 18 and more, a stop	-1 6 -2 -3 0 4 1 -3 -7 -14 -2 -7 0
0 its place by the text, its length and end: before the text, 18 and more, no stop	3 4 -1 -4 -7 -2 -2 -5 -1 18 -4 -10 -17
0 its place by the text, its length and end: before the text, 3 and more, a stop	3 -4 -2 1 -6 -2 2 -3 -6 15 -1 -4 -1
0 its place by the text, its length and end: before the text, 3 and more, no stop	-7 -37 -3 13 -20 -30 -3 -11 -2 -18 6 -2 -3
0 its place by the text, its length and end: before the text, 30 and more, a stop	0 -1 0 0 0 14 0 0 -1 -1 0 0 -8
0 its place by the text, its length and end: before the text, 30 and more, no stop	-3 -1 -6 -4 7 -10 -3 -2 13 3 -5 4 -22
0 its place by the text, its length and end: before the text, 6 and more, a stop	5 -8 -4 -3 -14 -3 -2 2 6 5 -2 -9 -1
0 its place by the text, its length and end: before the text, 6 and more, no stop	12 -10 3 5 -18 -14 -2 -11 -18 -19 -4 -6 -2
0 its place by the text, its length and end: before the text, below 3, a stop	0 -3 -2 -1 -3 14 -1 -2 -4 -3 -2 -1 -2
0 its place by the text, its length and end: before the text, below 3, no stop	-9 -18 -5 -21 -21 -23 -2 -19 0 -6 -4 -30 19
0 its place by the text, its length and end: behind the text, 10 and more, a stop	0 -4 0 -1 -2 -8 -5 -10 0 -5 0 3 6
0 its place by the text, its length and end: behind the text, 10 and more, no stop	-5 -5 -8 -8 -36 -2 -7 2 -17 -18 -5 10 -18
0 its place by the text, its length and end: behind the text, 18 and more, a stop	0 -2 0 -1 -1 3 6 -4 -3 -2 0 -16 8
0 its place by the text, its length and end: behind the text, 18 and more, no stop	0 -3 -1 -1 -7 12 -4 14 -7 -9 -1 -10 -16
0 its place by the text, its length and end: behind the text, 3 and more, a stop	0 0 -1 0 -5 8 -1 -6 -4 -2 -1 -7 6
0 its place by the text, its length and end: behind the text, 3 and more, no stop	-2 -2 -22 -10 -9 -24 -4 -9 -3 -8 -14 -3 8
0 its place by the text, its length and end: behind the text, 30 and more, a stop	0 0 0 0 0 -7 -1 -1 0 -1 0 -1 9
0 its place by the text, its length and end: behind the text, 30 and more, no stop	0 -1 -1 0 -1 13 3 -1 -2 -1 -1 -7 -9
0 its place by the text, its length and end: behind the text, 6 and more, a stop	0 -1 -1 -1 -6 9 -2 -6 -6 -4 -1 1 -9
0 its place by the text, its length and end: behind the text, 6 and more, no stop	-3 -3 -12 -17 -2 0 -5 -4 -16 -11 -21 -3 -1
0 its place by the text, its length and end: behind the text, below 3, a stop	0 0 0 0 0 -1 0 -1 0 0 0 0 4
0 its place by the text, its length and end: behind the text, below 3, no stop	-1 -1 -13 -8 7 -25 -3 -38 -11 -7 -24 -44 26
0 its place by the text, its length and end: in the text, 10 and more, a stop	-4 -21 -7 -12 -11 -8 4 -2 -3 6 -15 -18 -6
0 its place by the text, its length and end: in the text, 10 and more, no stop	-13 -17 -19 -13 -13 -11 -17 -24 5 10 0 12 -30
0 its place by the text, its length and end: in the text, 18 and more, a stop	-6 17 -9 -10 -16 6 -10 -8 -14 -5 -15 -19 8
0 its place by the text, its length and end: in the text, 18 and more, no stop	-1 -6 -1 -1 -12 -7 2 -24 -8 8 -7 -8 -3
0 its place by the text, its length and end: in the text, 3 and more, a stop	-1 -3 -3 5 15 -10 -16 -12 -6 -12 -5 -13 -15
0 its place by the text, its length and end: in the text, 3 and more, no stop	-10 -12 -18 -7 10 -43 -35 -6 6 -5 13 -17 -9
0 its place by the text, its length and end: in the text, 30 and more, a stop	-15 -4 -30 -35 -73 13 2 10 -25 -22 -51 -29 -11
0 its place by the text, its length and end: in the text, 30 and more, no stop	-2 -2 -5 -4 -33 3 -6 -30 -1 11 -10 -14 -16
0 its place by the text, its length and end: in the text, 6 and more, a stop	-1 -12 -6 -6 9 -13 -36 -6 4 -6 -10 9 -17
0 its place by the text, its length and end: in the text, 6 and more, no stop	-15 -13 -10 -23 7 -3 -24 2 -7 -15 -6 -12 -4
0 its place by the text, its length and end: in the text, below 3, a stop	0 0 0 -3 -20 13 -3 0 -1 -4 3 -2 -7
0 its place by the text, its length and end: in the text, below 3, no stop	-4 -4 -14 -8 6 -56 -23 -9 -11 -16 -2 -11 6
0 its place from the end: 1 and more	-1 -2 -3 -2 -15 -5 0 -5 -16 -14 -3 -2 -2
0 its place from the end: 12 and more	-9 -12 -11 -18 -3 -1 -10 -11 -8 -6 -7 -5 -6
0 its place from the end: 2 and more	0 -3 -5 6 -9 -7 -3 -2 -17 -23 0 2 -3
0 its place from the end: 20 and more	5 3 2 -8 0 0 -2 -4 -2 3 -4 -20 -8
0 its place from the end: 3 and more	-3 -25 -22 -4 -25 -8 -12 -12 -22 -14 -9 14 -9
0 its place from the end: 40 and more	5 1 -11 -6 4 -3 -7 -1 2 5 -18 -18 -5
0 its place from the end: 5 and more	-1 -25 -11 -18 -19 -7 0 -7 3 -10 -3 6 -8
0 its place from the end: 8 and more	-4 -24 -13 -19 5 -3 -7 -10 -1 -6 -2 -5 -7
0 its place from the end: below 1	0 -6 -8 -7 -29 6 -18 -17 -22 -18 -10 10 15
0 its place from the top: 1 and more	-19 13 6 6 3 -6 -6 -15 -11 -24 -14 -17 -2
0 its place from the top: 13 and more	-37 -36 -27 -28 -7 -2 0 -4 -6 -1 -4 5 2
0 its place from the top: 2 and more	-6 -1 8 3 -21 -16 -3 -18 -5 -7 -11 -19 4
0 its place from the top: 3 and more	-2 -12 6 -4 -24 -12 3 -20 2 -2 7 -26 -12
0 its place from the top: 4 and more	-6 -15 8 2 -26 -3 -16 -30 9 -3 10 -31 -13
0 its place from the top: 6 and more	-11 9 -6 -9 1 -9 -3 -8 -14 -1 2 -8 -19
0 its place from the top: 9 and more	-15 -2 -23 -7 3 6 8 -5 0 -7 0 -6 -15
0 its place from the top: below 1	35 -6 -4 -2 -6 -3 -1 -2 -6 -7 -2 -4 -5
0 its sentences: more	-5 -6 -17 -20 -56 21 -13 5 -51 -28 -30 -54 -16
0 its sentences: none	14 -10 2 -1 7 -24 -51 -8 5 -1 1 1 -5
0 its sentences: one	-19 -2 -78 -16 -8 6 8 -6 6 9 -28 -25 0
0 its sentences: three	-4 4 -15 -5 -60 7 -8 -1 -23 -27 -1 -18 1
0 its sentences: two	-8 -5 -37 -36 -44 7 1 -4 -12 1 -42 -25 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 -3 -12 0 3 -1 6 0 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -4 -6 0 -3 -2 0 0 5 6
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 -2 7 -1 -4 -6 3 0 -5 -3
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -7 18 -1 -2 -2 -3 0 -9 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -4 12 0 -8 -1 -1 0 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, below 6	0 0 0 0 -7 15 -1 -6 -2 -1 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 20 and more	0 0 0 0 -8 15 -1 -3 -5 -2 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -1 12 0 -3 -1 0 0 -4 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -3 12 -1 -1 -1 -2 0 -2 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -5 6 -1 -5 -1 0 0 -1 3
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -2 15 -1 -5 -2 0 0 -11 -8
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -1 14 -1 -2 -2 -1 0 -6 -4
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -2 2 -3 -4 -3 -1 0 -2 8
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 20 and more	0 0 -2 3 -2 7 0 0 -2 -1 0 -3 1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 6 and more	0 0 0 0 -11 4 0 -1 -4 -6 0 6 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -5 -10 0 7 2 1 0 2 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, below 6	0 0 0 -3 7 -5 -2 -7 -7 -8 -1 -7 -13
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -2 0 0 -29 27 -2 -8 -6 -10 0 -13 -8
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 -1 0 0 -7 -6 12 -5 5 -2 0 -7 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 -1 3 1 -9 10 -1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 -2 0 -1 -1 8 -4 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 -4 -2 3 -6 7 7 0 -10 -5
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, below 6	0 -1 0 0 -3 16 9 -10 -4 -7 0 -9 -10
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 20 and more	-1 -1 -3 -2 -4 -16 -4 -18 -2 -30 -2 16 -8
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -1 -3 -1 -3 3 -3 6 -7 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, below 6	0 0 0 0 -6 -4 -1 -4 2 4 0 2 -3
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 20 and more	-1 0 -3 3 2 4 0 -3 2 -3 3 -10 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 0 -2 2 -20 0 -1 -11 3 -8 -1 4 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, below 6	-1 0 -1 -1 -26 0 -2 -11 -9 10 -3 6 -9
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 12 -15 -5 -10 -3 -5 0 2 7
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 8 4 -1 -8 -1 -1 0 -4 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 20 and more	0 0 0 0 14 -12 -1 -1 -1 -1 0 -3 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 0 6 -3 -1 -4 -1 -1 0 -4 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 -3 -12 -2 -5 -4 -2 0 10 9
0 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, a stop, 20 and more	0 0 0 0 9 -7 0 0 -2 -2 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, no stop, 6 and more	0 -1 0 -1 -5 -14 -1 -6 2 -7 0 14 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -8 -4 13 -1 -1 -1 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 9 -6 -5 -2 0 3 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -1 12 -3 -2 -1 -1 0 -5 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, below 6	0 0 0 0 -1 9 -4 0 -1 -2 0 -2 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, a stop, 20 and more	0 0 0 0 -3 -2 12 -3 -4 -6 -1 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 0 0 0 -1 -2 8 0 -4 0 -1 -5
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -8 -1 -8 -3 -1 16 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 0 0 -4 0 2 0 4 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 20 and more	0 0 0 0 -1 -4 -2 0 2 4 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 -1 3 -1 -1 10 -12 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, below 6	0 0 0 0 0 0 -1 -2 -3 4 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 -2 7 -1 -2 0 -1 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 0 4 0 -2 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, below 6	0 0 0 0 0 5 0 -2 -1 0 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 -1 5 -1 -3 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 5 0 -3 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, below 6	0 0 0 0 0 3 -1 1 0 -1 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, comma, a stop, 20 and more	0 0 0 0 -6 13 -3 -5 -1 -9 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 -2 -1 5 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 0 0 0 11 -1 -1 -2 -2 0 -3 -7
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -1 2 -3 4 0 -1 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 2 4 -3 0 0 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 6 -1 -2 0 0 0 0 -3
0 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 -3 12 -6 -3 0 -4 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, 6 and more	0 0 0 0 0 7 -1 -2 -1 -3 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, below 6	0 0 0 0 0 -6 9 0 0 0 0 0 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 20 and more	-5 -30 -6 -7 -46 3 -16 11 4 -9 -10 -14 -31
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 -1 0 0 -5 15 -5 -11 -10 -18 -1 -7 -7
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 1 -4 1 5 0 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 -1 0 0 -1 -1 0 -2 6 -1 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 -5 0 0 -5 18 -11 0 -24 -2 -1 -23 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, below 6	0 -9 -1 -1 -6 5 -5 -5 -17 6 -1 -31 -18
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 0 0 0 -20 -2 11 -6 -2 8 0 1 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -2 2 4 -2 -4 -5 0 -4 7
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 1 1 -3 -1 -6 6 0 1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 0 0 0 6 -10 -1 4 1 -2 0 -4 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, below 6	0 -1 0 0 -1 5 2 -2 1 4 0 1 -12
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 -2 0 0 -10 20 -9 -4 -1 -4 0 -5 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 6 and more	0 0 0 0 -1 4 -1 0 0 0 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, below 6	0 0 0 0 0 4 0 -1 0 0 0 -1 -3
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 0 0 11 -2 -1 -1 -1 0 -6 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, below 6	0 0 0 0 4 2 -1 -1 0 -1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 -3 6 0 -2 0 -1 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, 6 and more	0 0 0 0 -1 -8 8 -2 -3 -4 0 6 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 0 5 -3 0 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 -1 0 0 -13 12 -13 0 -3 -14 -1 -6 -5
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 11 -4 -3 -1 0 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, below 6	0 0 0 0 0 -7 10 -1 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 -3 -1 6 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -1 9 -4 1 -3 -3 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 0 -2 0 -1 -1 -3 0 8 -6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 4 -4 0 -1 -4 -4 6 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -3 -1 0 -4 -4 -1 9 -1 2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 20 and more	0 0 0 0 -3 -8 0 0 6 4 -1 -2 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 2 0 -3 -7 0 -1 3 -4 -1 4 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, below 6	0 0 1 0 6 0 0 -1 -3 -5 3 -2 -7
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 20 and more	0 0 0 -1 -8 12 -1 -2 -2 -2 0 -2 2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -10 16 0 -7 -1 0 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 0 3 0 -4 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 2 10 0 -2 -4 -2 -1 -7 -10
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 3 2 0 -3 0 -1 0 -3 2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, a stop, 20 and more	0 0 0 0 5 3 -3 -4 -1 -2 0 -3 -7
0 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, no stop, 6 and more	0 0 0 0 9 -8 -2 -4 -7 -3 -1 -2 -2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 12 -2 -1 -2 -3 -1 0 -2 -5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -12 -10 0 -7 -5 -1 0 -2 13
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -7 1 -1 -5 4 2 0 -4 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -8 -8 -2 -1 -3 -1 0 4 8
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 20 and more	0 0 0 8 -1 -5 0 -1 0 -1 0 2 -4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 0 -4 -2 -4 -11 -3 7 -16 -12 -1 -10 -13
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 9 2 -7 -10 -1 12 -9 -8 0 -3 -5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -16 10 -10 -8 8 5 0 -4 -6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -7 8 -2 -4 2 2 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 0 7 0 4 -1 0 0 0 -10
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 1 2 -1 -1 3 -2 -1 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 -1 0 0 -4 9 1 -5 2 4 0 -6 -5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -4 10 -2 -4 -6 -3 0 -4 1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 20 and more	-2 -1 -5 6 8 -34 -2 -35 -8 2 -21 8 -2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 0 -1 4 -6 -14 -1 -12 7 9 -4 -1 3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, below 6	0 0 -2 1 0 2 0 -4 0 -2 -1 -7 9
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 0 -1 0 -5 1 -1 -4 -2 -6 -1 -3 3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 0 0 -1 -7 -18 -2 -20 11 -8 3 6 4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, below 6	-1 -1 -6 0 5 -7 -4 -26 1 -5 -3 -5 -10
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 32 -23 -4 -12 -7 -7 -1 -16 -2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 3 -12 -1 0 -2 -1 0 9 5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, below 6	0 0 0 0 5 -2 -2 -1 -3 0 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 20 and more	0 0 0 0 7 -6 0 0 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 8 9 0 -4 -2 -1 0 -6 -6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -7 -8 -1 5 -1 -2 0 6 4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 15 -3 -1 0 -3 -1 0 -3 -2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, no stop, below 6	0 0 0 0 14 -5 0 -2 -6 -2 0 -9 -2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 -4 5 -3 -4 -4 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, below 6	0 0 0 0 -2 7 0 -2 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 6 and more	0 0 0 0 4 3 0 -1 0 0 0 0 -7
0 its shape among its neighbours: a stop, 20 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 8 0 0 0 -2 -1 -1 0 -2
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 6 and more	0 2 0 0 3 -7 0 3 -2 -1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -2 -2 0 -1 1 0 0 9 -7
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 -5 -8 0 -2 0 0 0 13 -5
0 its shape among its neighbours: a stop, 20 and more, below 4, ellipsis, no stop, below 6	0 0 0 0 4 -2 0 0 -6 1 0 0 3
0 its shape among its neighbours: a stop, 20 and more, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 -11 15 -1 -1 -3 -3 0 -1 -5
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 20 and more	0 0 0 8 -4 -1 0 0 -2 6 -1 -1 -6
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, 6 and more	0 0 0 0 -4 -1 0 0 2 2 -1 2 2
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, below 6	0 0 0 -1 -8 -1 0 0 7 2 0 -1 2
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 20 and more	0 0 0 -2 -17 18 0 -2 -6 -4 9 0 -4
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 6 and more	0 0 0 0 2 -5 -2 -7 11 -8 -1 -1 -10
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, 6 and more	0 0 0 -1 11 -11 -1 -9 -8 1 0 -1 -4
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 -1 6 0 -3 -1 -1 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 20 and more	-1 0 1 -5 -5 -12 -6 -23 3 -9 -12 -30 9
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 6 and more	0 0 -4 -2 11 -7 -1 -6 -15 -6 -6 -3 13
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, below 6	0 0 1 0 8 -1 0 -1 -2 -2 -4 0 -6
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 20 and more	0 0 1 0 -3 -1 0 -1 4 0 1 -1 0
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 6 and more	0 0 -12 -2 19 -9 -1 -19 -5 -8 -15 -2 7
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, below 6	0 0 -12 -2 -2 -16 -2 -25 2 -3 -2 -14 16
0 its shape among its neighbours: a stop, 20 and more, below 4, question mark, a stop, 20 and more	0 0 0 0 0 5 0 -1 0 -1 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, below 4, quotation mark, a stop, 20 and more	0 0 0 0 4 0 0 0 -1 0 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, below 4, quotation mark, no stop, below 6	0 0 0 0 4 -1 0 -1 0 0 0 0 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 2 -6 0 1 3 2 -1 -2 -4
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 6 and more	-1 0 -2 -1 -1 -5 0 -1 -2 9 -2 -4 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -3 -1 0 -9 -3 0 0 7 -4
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 -1 0 -2 7 0 -2 -3 0 0 -3 -12
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -3 7 0 -3 0 -1 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -4 12 0 -10 -1 -1 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -2 7 0 -6 -2 0 0 -1 2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -2 6 0 -3 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -2 -1 7 -2 -2 -1 -4 -8
0 its shape among its neighbours: a stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 0 0 0 2 -2 0 -1 -1 4 -1 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, figure, no stop, below 6	-1 -5 -4 11 0 -1 0 0 -1 -1 0 0 2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 12 0 0 -12 -6 -4 8 -4 -10 3 -1 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 14 -1 -2 -14 -6 -5 -6 -8 -2 -2 -11 -9
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 -4 0 0 -4 -5 -1 -5 -5 -9 0 -1 13
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 -6 0 0 11 0 -4 1 -2 -3 0 -3 -6
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, below 6	0 -5 0 0 -2 6 -6 1 -10 -1 -1 -10 -1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 20 and more	-1 -1 1 1 3 -7 -1 -5 -5 6 0 -1 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 -1 0 0 -6 -6 0 -2 2 15 -1 -3 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 20 and more	-1 3 12 -5 -1 0 0 3 -11 -4 -1 -1 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 0 0 0 -5 -6 0 -5 7 -2 2 6 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, below 6	-1 0 3 1 1 -7 0 -3 -2 3 8 -7 -7
0 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 -1 0 0 -3 0 -1 9 -1 -2 0 -4 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 -1 0 0 3 -14 0 8 -1 -1 0 -4 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, no stop, below 6	0 3 -1 0 4 -5 -1 -1 4 5 0 -2 -13
0 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -3 4 1 -2 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -2 2 4 -6 0 -1 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 -5 -1 0 -1 -6 -1 7 -1 -1 0 -1 3
0 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -2 -14 -1 -3 0 16 -1 0 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, no stop, below 6	0 0 0 0 0 -3 0 1 5 -2 0 0 -2
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 4 0 -2 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 -2 0 0 0 10 0 -6 -2 0 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 5 0 -4 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 0 -3 6 -1 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 -2 -2 4 0 0 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 5 -1 -3 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 0 0 7 0 -1 0 0 -9
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -13 0 -1 -11 19 -11 -8 -2 -20 -1 -7 -6
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 -8 0 0 -2 15 -4 0 -4 -9 -1 -4 -9
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 -3 -1 6 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 -4 0 0 -1 4 -1 0 1 -1 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 -2 0 0 0 19 1 -17 1 -2 0 -3 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, below 6	0 -5 0 0 -1 -1 -1 -10 -4 3 0 -4 11
0 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 -2 0 0 -4 -11 6 -5 -1 11 -1 -5 4
0 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, 6 and more	-1 7 -1 -1 -2 1 0 -3 -2 -2 0 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, below 6	0 5 0 0 -1 1 0 -2 6 -15 0 0 -4
0 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 -1 -1 -1 4 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, no stop, below 6	0 2 0 0 -1 11 -1 -2 0 -4 0 -2 -3
0 its shape among its neighbours: a stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 -2 9 -2 -3 0 -1 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 -1 4 -1 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 3 -1 0 -1 -1 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 6 -1 0 0 -2 0 0 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 -1 -1 4 -8 0 -1 -2 -16 11 -2 -3
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -2 1 0 -3 0 -2 7 -1 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 3 9 0 -13 -3 -7 5 -4 -4
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 0 0 -7 5 0 -5 -2 -8 3 -5 -4
0 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -18 19 0 -5 -2 -2 -1 -3 -5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -9 7 0 3 0 0 0 0 3
0 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 1 7 0 -9 -5 0 0 -2 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, ellipsis, a stop, 6 and more	0 0 0 0 -1 -10 0 -7 0 0 0 11 -7
0 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 7 -1 -4 -2 -1 0 -1 -9
0 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -1 -6 0 -3 -2 0 0 6 0
0 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 -15 0 5 -2 -2 0 -6 10
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 0 2 3 -3 -1 0 -1 -1 -3 -1 0 4
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 0 4 -7 2 -2 0 -4 -4 -1 -1 -8 11
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 0 -1 -4 3 -11 0 0 -5 -5 -1 -9 10
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, below 6	0 0 -1 0 -7 -3 0 2 4 5 0 -1 1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -3 0 0 -8 10 -2 3 -2 0 -4 -2 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 6 0 0 -15 -4 -2 5 -7 -7 -1 0 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, below 6	0 -1 0 0 -3 -6 0 3 -1 -1 0 1 3
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -6 -8 -1 11 -2 -1 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 0 -1 0 -5 -19 -1 9 4 3 0 -1 2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -1 12 -1 -2 -8 2 2 -2 -8
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 -1 -3 -1 10 -1 -1 -14 -2 0 -14 7 -6
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 -1 0 -1 5 -8 0 -8 -4 -1 1 -4 8
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 7 -5 0 -9 2 3 -1 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 6 and more	0 0 -2 1 7 -6 0 -5 -4 -2 4 1 -7
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, below 6	-1 -2 5 3 1 -1 0 2 -3 -3 -4 3 -20
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 2 0 0 -1 0 -1 0 3 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 0 -13 0 8 -1 -1 0 -2 3
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 -15 -8 0 4 -1 0 0 12 -5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 7 -7 0 -2 0 0 0 7 -8
0 its shape among its neighbours: a stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 11 -2 0 0 -1 0 0 -6 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -12 -4 9 -5 0 -1 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 -2 0 0 -2 -1 -2 -1 0 6
0 its shape among its neighbours: a stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 3 -2 0 5 -1 0 -1 0 -6
0 its shape among its neighbours: a stop, 6 and more, below 4, exclamation mark, a stop, 6 and more	0 0 0 0 -1 9 0 -1 -1 0 -2 -2 -6
0 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 20 and more	0 0 -1 9 -5 -1 0 0 0 0 -1 1 -6
0 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 6 and more	0 0 0 -1 5 1 0 -1 -1 0 -1 0 -8
0 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, below 6	0 0 -1 -4 -1 0 0 0 6 -1 2 -1 1
0 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 -1 8 -3 -4 -1 -1 -1 -1 -4
0 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 6 and more	0 -2 0 0 -6 -1 0 6 -1 -1 -1 0 -4
0 its shape among its neighbours: a stop, 6 and more, below 4, full stop, no stop, 6 and more	0 -1 0 -1 -9 4 0 3 -3 -1 0 0 -9
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 20 and more	0 0 -2 0 -5 -2 0 -3 -9 -4 2 3 10
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 6 and more	0 0 -3 0 9 -4 0 -8 -5 -1 2 -2 4
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, below 6	0 0 -1 -1 -7 -2 0 -2 -1 -1 5 -1 4
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 20 and more	0 0 -5 -1 7 0 0 -1 3 0 -5 -1 0
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 6 and more	0 0 0 0 8 -3 0 -9 -2 -1 1 -2 5
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, below 6	0 -1 -1 -1 -14 -4 0 3 -4 -1 -9 -4 10
0 its shape among its neighbours: a stop, 6 and more, below 4, quotation mark, a stop, 20 and more	0 0 0 0 7 -1 0 0 -4 -2 -1 0 -3
0 its shape among its neighbours: a stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 0 -6 -3 0 -1 1 8 -1 -2 0
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 20 and more	0 -3 0 0 -2 -9 -1 0 -3 3 0 7 3
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 6 and more	0 -5 0 0 0 8 0 1 3 1 0 -1 -8
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, below 6	0 -5 0 0 0 -2 -1 0 -1 -1 0 -5 5
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, no stop, below 6	0 -4 0 0 -1 -20 -3 -1 6 -7 0 -3 16
0 its shape among its neighbours: a stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 0 -1 14 -8 -4 -4 -7 -12 -2 -2 -2
0 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, 6 and more	0 0 0 0 -5 0 0 10 -2 -1 0 -11 -1
0 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, below 6	-1 6 -1 -7 -2 6 0 -1 -4 -3 0 -4 4
0 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 4 -2 -1 0 0 0 0 0
0 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, below 6	0 0 0 0 0 6 0 -4 0 0 0 0 -1
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 20 and more	0 0 0 0 -1 12 3 -4 -3 -5 0 -1 -2
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 6 and more	0 -2 0 0 0 4 -1 0 -1 -1 0 -2 1
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 0 10 -1 -5 -1 0 0 0 -1
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 0 4 -1 -2 -1 0 0 0 0
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 6 and more	0 0 0 0 0 0 0 -2 -2 5 0 0 0
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, below 6	0 0 0 0 0 14 -2 -4 -2 -2 0 -1 -4
0 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 3 -1 -1 0 -1 0 0 0
0 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 6 -3 0 0 -1 0 0 -3
0 its shape among its neighbours: a stop, below 6, 4 and more, colon, no stop, below 6	0 0 -1 -1 -6 12 0 -8 -3 0 0 -5 1
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -4 7 -1 -3 -1 3 0 -1 -2
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -2 3 -1 1 0 -1 0 0 -1
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 0 -3 -3 0 4 -1 -1 0 -1 2
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -1 -5 0 -3 7 3 0 -1 -1
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, below 6	0 0 0 0 -1 -5 -1 -1 -1 -1 0 3 5
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 20 and more	0 0 0 -1 -3 -1 0 -2 2 4 -4 -4 6
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 6 and more	0 0 -1 -2 13 -8 0 -2 -4 -1 -1 -2 -9
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, below 6	0 0 -1 0 -3 -5 0 3 -6 -2 0 7 -1
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, 6 and more	0 0 -1 -1 -2 -1 0 0 4 1 -1 -6 3
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, below 6	0 0 -3 1 -1 4 0 1 3 2 0 -4 -4
0 its shape among its neighbours: a stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 -9 -7 -1 -2 4 1 -1 7 6
0 its shape among its neighbours: a stop, below 6, below 4, colon, no stop, below 6	0 0 0 0 -3 -6 0 -2 0 0 0 -1 9
0 its shape among its neighbours: a stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -2 -2 0 0 0 0 0 0 5
0 its shape among its neighbours: a stop, below 6, below 4, figure, no stop, below 6	0 -1 0 6 0 0 0 0 -1 -1 -1 1 -5
0 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 -1 -3 -1 0 4 -1 -1 0 0 -1
0 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, below 6	0 0 0 -1 -5 -2 -2 8 -2 -5 -1 -1 -4
0 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 20 and more	0 0 -1 0 2 -1 0 -1 -1 -2 4 -1 -2
0 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 6 and more	0 0 0 0 3 0 0 1 -1 1 2 0 -5
0 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 1 -1 0 -2 -3 -1 -3 5 -10
0 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, 6 and more	0 0 0 0 -1 0 0 -1 3 0 2 -2 -1
0 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, below 6	0 0 -1 0 -3 0 0 3 4 -2 -2 -1 0
0 its shape among its neighbours: no stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -1 6 0 -6 0 -1 0 -1 0
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 0 0 0 -5 14 -8 3 -2 -4 0 -1 -2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 -1 4 -4 3 -1 -1 0 -2 -1
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 -1 0 0 -1 0 8 -11 -4 -4 0 -3 -1
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 0 0 -2 8 -4 -2 -4 -5 0 -2 -1
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 0 0 1 2 -6 0 -1 -3 -4 -1 8 -1
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 1 0 0 -11 -3 -1 7 2 3 0 -3 -2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 -3 -3 0 7 4 -3 0 -4 -1
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 -2 0 0 0 -4 0 13 3 -1 0 -6 -5
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, below 6	0 -1 -3 2 -4 4 -1 -4 -1 -3 0 -15 13
0 its shape among its neighbours: no stop, 20 and more, 18 and more, another sign, no stop, below 6	0 -1 0 0 0 9 -3 -3 -3 1 -1 -2 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 -1 0 0 0 2 -1 -2 6 -8 0 0 -2
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 20 and more	-2 -4 -2 -1 -4 -8 -1 2 3 11 -3 0 -3
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 -1 -4 0 5 -4 3 0 -1 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, below 6	-1 -2 -1 -1 -1 8 -2 0 14 -17 -2 -1 -6
0 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 5 -2 -1 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 -2 9 -3 -4 -1 -1 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 5 0 -3 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 -1 0 0 0 0 -5 5 0 -1 -1 0 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 20 and more	-1 0 0 0 -4 -21 16 8 -3 0 -1 -2 -2
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 0 0 0 0 -3 5 2 -1 0 0 0 -2
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 -5 7 -2 0 0 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -1 0 7 -4 1 -1 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 -1 0 0 0 2 4 -8 -2 1 0 2 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, below 6	0 -1 0 0 0 3 3 -1 -2 0 0 -1 -2
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -1 5 -3 -2 -13 -3 4 -2 12 -1 -1 -2
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 -1 0 -10 12 -7 -9 -7 -11 -5 -8 -8
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 7 -2 0 -2 7 -1 1 -3 -7 0 -8 -2
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, below 6	0 -1 0 0 0 3 -1 -1 -4 8 0 -2 -4
0 its shape among its neighbours: no stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 -6 0 0 -2 0 9 -2 0 -3 0 -1 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 4 -1 0 0 -1 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 11 -5 -1 -2 -1 0 -3 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 -1 0 8 -2 0 -2 -2 -3 4 -1 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 -5 -5 0 8 -1 -1 0 -1 -2
0 its shape among its neighbours: no stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 4 0 0 -2 0 -2 0 0 -2
0 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 6 1 0 -5 0 1 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 0 3 -3 -8 2 0 -1 -1 -2 0 -3 5
0 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 -3 1 -3 -2 0 -1 -2 -2 6 -1 3
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -3 0 0 -6 8 3 -8 2 0 -1 -1 -4
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -2 -5 -2 0 5 1 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -2 -1 -1 -8 9 -3 0 -1 0
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 0 4 -1 -4 -2 -2 0 0 3
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 0 -2 -1 7 -3 0 0 7 -5 0 -6 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 0 0 0 -4 -9 -1 18 -6 -3 0 -8 -5
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 10 -4 0 -1 -2 -5 1 -4 0
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 2 0 0 -4 0 0 6 -4 -2 -1 -3 1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, below 6	-1 4 -3 1 6 3 0 -2 1 -6 -4 -6 -11
0 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 -4 -2 0 -1 -1 -1 -1 8 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 4 -10 -1 5 -4 -1 -1 -10 -3
0 its shape among its neighbours: no stop, 20 and more, 4 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -9 12 -3 -2 -1 0 0 -1 0
0 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 -1 2 -6 0 -4 0 -1 -1 13 -10
0 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 0 -1 0 -3 1 0 -1 0 4
0 its shape among its neighbours: no stop, 20 and more, below 4, figure, a stop, 20 and more	0 0 -1 6 -1 0 0 0 0 0 -1 0 -5
0 its shape among its neighbours: no stop, 20 and more, below 4, figure, no stop, below 6	0 0 -1 2 -2 0 0 0 -1 0 -1 0 5
0 its shape among its neighbours: no stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 -5 -7 -3 -5 6 7 0 0 2
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 20 and more	0 0 1 0 2 -1 0 -2 -6 -4 1 -1 1
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 6 and more	0 0 0 0 -2 0 0 -1 0 -1 3 0 1
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 20 and more	0 0 2 -1 10 -1 0 -1 -12 -3 2 -1 -3
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 6 and more	-1 0 1 0 -3 -1 0 -3 -1 0 1 -1 7
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, below 6	0 0 -5 0 6 -1 0 -1 -7 -4 3 -1 7
0 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, 6 and more	0 0 0 0 0 -3 0 3 0 0 0 -3 1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, below 6	0 0 0 0 0 7 0 -1 -7 6 0 -8 -4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, arrow, no stop, below 6	0 0 0 0 -3 11 0 -11 0 -2 0 2 -4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 -1 1 -1 -8 -13 -1 -4 -6 9 -1 -13 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 8 -9 0 -12 -2 -4 0 9 -4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 20 and more	0 0 0 0 -3 0 0 -4 -1 -10 0 6 7
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 -1 -4 4 0 -7 -5 -2 -1 2 3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, below 6	0 -1 0 0 -2 4 0 -4 -3 4 0 -2 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -6 10 0 -5 0 -4 0 -2 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -4 13 0 -11 -1 -1 0 -4 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 10 9 0 -12 0 -1 0 -3 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -1 13 0 -11 -1 0 0 -2 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 -1 0 0 -1 -7 0 -2 -1 -1 0 7 -5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 0 -2 5 7 -12 0 -5 -1 -4 0 -3 2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 20 and more	0 0 0 0 -7 -4 0 4 -8 -6 0 4 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -2 0 0 3 0 0 0 -6 4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, below 6	0 -1 -1 0 8 -5 0 -9 0 0 0 -7 4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 -7 0 0 -5 0 -4 5 -5 3 0 4 -8
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 -3 0 0 -3 3 -2 1 0 2 -1 5 -6
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, below 6	0 1 0 0 -1 -5 0 1 0 -2 0 -4 6
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 -1 0 0 -1 1 -1 -9 -3 -4 0 1 7
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 7 0 0 -1 -7 -1 3 0 -1 0 3 -8
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, below 6	0 5 -1 -2 6 -15 -3 3 -1 -8 0 10 -8
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 0 -4 4 -2 -8 -1 -9 -5 -2 6 8 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -4 -4 0 3 0 -4 0 12 -5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, below 6	-1 -5 -4 4 0 -3 0 -1 -2 -3 0 -11 14
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 20 and more	0 -1 8 -7 -3 -1 0 4 -4 -1 -1 -6 3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 6 and more	-2 -6 4 -7 -17 -1 -1 -5 -5 1 -2 6 -5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, below 6	-3 12 -12 4 -18 -12 0 0 -7 7 -3 0 -22
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 -1 0 0 11 -5 0 4 0 -6 0 -12 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 -2 0 0 -7 -4 -1 3 2 -1 0 5 -5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 0 2 1 0 -4 0 0 0 5 -3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, below 6	0 2 -1 0 -5 -7 0 -1 -1 -3 0 13 -6
0 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, a stop, 20 and more	0 -1 -1 0 -8 5 0 -4 0 -6 0 8 -3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, 6 and more	0 -3 -2 -1 -2 0 0 6 -3 -4 0 1 1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, below 6	0 1 0 0 -1 -2 0 0 0 0 0 -8 12
0 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, a stop, 6 and more	0 0 0 0 -4 -3 0 7 0 0 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -1 -2 0 2 9 -5 0 -2 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, below 6	0 0 0 0 -3 -5 -1 4 5 -8 0 -3 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -2 9 -3 -1 0 -1 0 -2 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 -2 0 0 -1 -10 0 3 0 10 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 0 0 5 0 -2 -1 0 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 20 and more	0 -5 0 0 0 -3 0 -1 9 -7 0 0 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 6 and more	0 -3 0 0 0 -3 0 -1 -6 11 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, below 6	0 -4 -1 0 0 -4 0 0 -1 12 0 0 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 -1 5 0 -1 0 -2 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 0 7 -1 -5 0 -1 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 6 0 -5 0 0 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 12 0 -11 0 -1 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, below 6	0 -2 0 0 0 8 0 -5 0 0 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 0 0 0 1 0 -3 0 -3 0 4 -4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, below 6	0 0 0 0 0 -2 0 0 0 -1 0 -1 5
0 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 4 0 0 0 -1 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 5 0 -1 -1 0 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 8 0 -4 0 -1 0 0 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 10 -15 -1 2 -1 -11 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, 6 and more	0 0 0 0 -2 4 -1 -5 -2 -1 0 -8 -4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, below 6	0 -3 0 -1 0 5 0 -2 1 4 0 -9 -9
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -6 -1 -3 -14 19 0 -7 -9 -23 -3 -23 -14
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 3 0 0 -1 6 7 -11 -2 -4 0 -3 -4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 3 0 -2 0 -1 0 -1 4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 4 0 0 0 2 -1 3 -2 -3 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 -11 -1 -1 -2 16 -3 -35 -2 -16 -1 9 -23
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, below 6	0 10 -1 -1 -2 0 -7 -22 -5 -8 -1 1 -5
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 3 0 0 2 -5 -1 2 -1 -4 -1 -3 5
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 6 and more	0 -3 0 0 -2 -1 0 -5 -2 10 0 1 -4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 20 and more	0 -1 -1 0 -4 6 -2 -2 -5 10 -2 -3 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 6 and more	0 8 -1 0 -5 -6 -1 4 -11 -19 -1 -3 -5
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, below 6	-1 10 -2 -1 -2 2 -1 -3 -4 -1 0 2 -4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 -1 7 0 -2 0 -1 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, no stop, 6 and more	0 -1 0 0 0 -7 0 -1 0 0 0 9 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 -1 0 0 -4 -1 -4 -3 0 -2 0 8 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, no stop, below 6	0 -8 -1 0 -1 3 -1 0 9 6 0 -2 -3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 -2 0 0 -1 -10 12 -3 0 5 0 -2 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 4 -1 -1 0 0 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 3 2 -1 -1 -2 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 2 0 0 0 4 -1 -1 0 -1 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 4 and more, another sign, no stop, below 6	0 -2 9 -1 -2 7 0 -4 -2 -1 0 -2 -7
0 its shape among its neighbours: no stop, 6 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 0 -1 0 0 0 0 0 -3 3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 -1 0 -10 3 0 6 -1 -12 5 -2 4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 0 -2 -2 8 3 0 -12 -5 1 1 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 -1 0 -10 1 0 4 -7 -2 5 -5 -4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 1 -1 -4 12 0 -9 -2 5 -1 -6 -4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 -8 -3 4 12 0 -7 -1 -2 -3 -3 -7
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 2 9 0 -11 1 0 0 -3 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 8 -6 0 -5 0 0 0 -4 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, below 6	0 1 1 0 11 -5 0 -4 0 -1 0 -8 -5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -2 2 0 -3 -3 -2 0 -2 -8
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 0 2 7 -6 -3 0 -6 1 -2 -1 2 2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 0 -3 4 0 -1 0 0 0 0 0 -4 4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 20 and more	0 0 -6 -2 12 2 0 0 -6 -3 -3 -6 -5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 -1 1 -1 0 -9 0 4 -7 -7 -1 -16 14
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, below 6	0 -1 -6 1 -3 -7 0 0 1 -1 1 -4 5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -2 0 0 -3 0 -1 3 -7 -2 0 -2 4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 2 0 0 -3 -11 -1 13 -2 -1 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -1 -7 0 8 0 -1 0 -1 1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 -1 -1 -1 -2 -5 0 -5 4 11 0 -3 0
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, below 6	0 -7 0 -1 -1 6 0 -3 3 3 0 -6 2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 20 and more	-1 -2 3 -9 7 -19 -1 -6 -14 -7 -20 -8 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 -6 1 -3 5 -9 0 -12 -4 1 -6 8 2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, below 6	0 -1 1 -1 -3 1 0 -3 2 -2 -2 3 2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 -4 1 -10 0 0 0 -2 -3 -2 5 5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 6 and more	-3 -4 -7 -6 -11 -19 0 7 1 -19 -18 -9 -10
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, below 6	-1 -1 -1 -13 -9 -19 -1 -4 3 -19 -10 -3 12
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 6 3 -1 -4 -1 -2 0 -5 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -5 -7 -1 11 -1 -1 0 -6 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 -1 0 0 4 -4 0 0 0 1 0 -2 0
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -1 -6 0 -4 1 6 0 7 -4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 -20 -6 0 8 11 -2 -2 0 -8
0 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, 6 and more	0 0 0 0 -5 -3 0 8 0 0 0 -3 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, below 6	0 -2 0 -1 4 -3 0 -6 -3 1 0 3 0
0 its shape among its neighbours: no stop, 6 and more, 4 and more, semicolon, no stop, 6 and more	0 0 -1 0 -9 -2 0 13 -1 -1 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, below 4, another sign, no stop, below 6	0 0 -1 -2 -2 -1 0 -2 4 2 -1 -1 2
0 its shape among its neighbours: no stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 -2 -1 0 2 0 0 0 -6 5
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 -8 -2 0 -3 -1 0 -1 -1 11
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 6 and more	0 0 0 0 4 -4 0 1 -1 -1 8 -1 -16
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 20 and more	0 0 -1 -1 6 -4 0 -4 -1 1 -1 -2 -4
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 -1 0 1 -3 0 -4 0 0 -1 -6 10
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, below 6	0 0 0 0 3 -3 0 -4 0 0 5 -2 1
0 its shape among its neighbours: no stop, 6 and more, below 4, exclamation mark, no stop, below 6	0 0 0 0 0 -1 0 0 -1 0 0 0 4
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 20 and more	0 0 -1 10 -14 0 0 0 2 0 -1 0 3
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 6 and more	0 0 -1 0 -10 0 0 7 -1 -1 0 -2 2
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 6 and more	0 0 -2 0 -1 2 0 -12 11 4 -1 0 2
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, below 6	0 -1 -6 8 -6 0 0 -1 6 0 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, below 4, full stop, a stop, 20 and more	0 -1 -1 5 3 -2 -4 -4 -2 -9 -4 -3 -6
0 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, 6 and more	0 0 0 9 -2 -4 0 -3 0 -1 0 -4 -1
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 20 and more	-1 -1 -8 -12 -2 -9 -1 -10 -7 -4 -1 8 -6
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 6 and more	0 -1 6 -2 11 -2 0 -10 -3 -2 -4 -10 4
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, below 6	0 0 0 -1 -1 0 0 -1 -2 -1 3 -2 5
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 20 and more	0 0 -1 -1 -2 0 0 -1 1 0 5 -1 0
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 6 and more	-1 -2 -4 3 -8 -8 0 -1 -4 -8 5 -6 -6
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, below 6	-1 -7 6 -9 -9 -5 0 -8 -4 -8 1 -8 0
0 its shape among its neighbours: no stop, below 6, 10 and more, arrow, no stop, below 6	0 0 -1 -1 -1 5 0 -4 -3 -2 0 4 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, bar or asterisk, no stop, below 6	0 0 0 0 0 -1 0 0 0 0 0 -3 3
0 its shape among its neighbours: no stop, below 6, 10 and more, bracket, a stop, 20 and more	0 -2 0 -1 7 4 0 -6 -7 1 -1 -5 -4
0 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -2 1 0 1 0 -1 0 -6 5
0 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, below 6	0 0 -1 -1 -2 -2 0 -4 6 10 -1 -6 -5
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 20 and more	0 0 0 0 -5 14 0 -1 0 -3 0 -2 -4
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 6 and more	0 0 0 0 -4 13 0 -10 -1 -2 0 -3 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, 6 and more	0 0 0 0 -1 13 0 -9 -3 -5 0 -4 2
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, below 6	0 0 0 0 -1 19 0 -18 0 0 0 -2 -2
0 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, a stop, 20 and more	0 6 0 0 7 -11 -1 -3 -8 -6 0 -9 -12
0 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, no stop, below 6	0 5 0 0 -2 -8 0 0 -1 -1 0 8 -10
0 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 20 and more	0 -1 0 0 -2 10 0 -5 -1 -2 0 2 -4
0 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 6 and more	0 -1 0 0 0 -1 0 0 -1 0 0 5 -2
0 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, no stop, below 6	0 3 0 0 -1 0 0 -5 -3 -2 0 -4 6
0 its shape among its neighbours: no stop, below 6, 10 and more, figure, a stop, 20 and more	0 -2 8 -4 -10 -5 0 0 -4 8 0 0 -4
0 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, 6 and more	0 0 0 -3 -3 -6 0 4 -3 -1 0 4 0
0 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, below 6	0 0 -1 -2 -1 2 0 -1 0 -2 0 6 -2
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 20 and more	0 -12 0 -1 0 3 1 -8 -1 1 0 -8 8
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 6 and more	0 2 -1 1 -8 -16 -5 9 3 -10 0 -12 6
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, below 6	0 -2 0 0 -1 4 4 2 -2 -1 0 -1 -6
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 20 and more	0 -8 0 0 -2 -7 0 1 8 4 0 -2 -4
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 6 and more	0 -1 0 0 -1 -6 -1 -7 1 9 -1 -3 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, below 6	0 -14 -1 -1 -2 0 -2 -9 5 -8 0 -9 17
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 20 and more	-1 -3 -2 -2 10 -20 -1 -10 1 10 -4 -6 -18
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 6 and more	0 -2 -2 0 7 -4 0 -1 7 3 3 -12 -11
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, below 6	0 0 0 0 -2 -3 0 4 0 -1 0 -7 8
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 20 and more	0 -1 0 0 0 -7 0 5 1 -3 0 1 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 6 and more	7 -2 -3 -1 -17 -9 0 3 -4 -8 -2 8 -11
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, below 6	-2 -11 -5 -3 0 3 -1 -13 -4 1 -3 -2 -22
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 20 and more	0 -1 0 0 8 -10 0 -1 -2 2 0 3 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -1 -2 0 0 0 0 0 6 -6
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, 6 and more	0 -7 0 0 -2 9 0 -1 -11 -4 0 6 -7
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, below 6	0 -2 0 0 -8 -6 0 -2 -2 -4 0 5 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, a stop, 20 and more	0 -1 0 -2 6 -14 0 -1 -4 -13 -1 13 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, 6 and more	0 -2 0 0 -3 -2 0 0 7 -5 0 7 -6
0 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, below 6	0 -1 0 0 -1 -6 0 -1 -3 -2 0 14 -6
0 its shape among its neighbours: no stop, below 6, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -1 -2 0 5 0 0 0 -1 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 8 -1 0 -1 -4 0 -2 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, another sign, no stop, below 6	-1 -6 -1 -1 -1 4 -1 -4 -2 6 -1 -1 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 6 and more	0 0 0 0 0 1 0 -1 -3 3 0 -1 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 20 and more	-1 -5 -1 -1 14 -5 -1 -1 -2 -13 -1 -1 -10
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 6 and more	0 0 0 0 0 5 0 -2 -1 -3 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, below 6	0 -3 0 0 0 12 -1 -6 8 -6 0 -1 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 20 and more	0 -2 0 0 0 11 0 -3 0 -5 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 6 and more	0 0 0 0 -1 7 0 -4 0 -1 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 3 0 -2 0 -1 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 6 and more	0 -2 0 0 -1 10 0 -3 0 -1 0 -1 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, below 6	0 0 0 0 0 2 6 -3 0 0 0 0 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, a stop, 20 and more	0 -1 0 -1 0 5 0 0 0 -2 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, no stop, below 6	0 -6 0 0 -1 -12 0 -3 0 2 0 12 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 -1 0 0 -1 8 -1 -1 0 -1 0 -1 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 -5 0 -1 0 -1 0 -1 9
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 4 0 0 0 0 0 0 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -1 -1 -3 0 -1 0 -1 6
0 its shape among its neighbours: no stop, below 6, 18 and more, figure, a stop, 20 and more	0 0 0 0 -1 -8 0 -4 0 10 0 -1 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 20 and more	-1 12 -2 -7 -20 17 -19 -6 -10 -31 -3 -19 -6
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 6 and more	0 4 0 0 6 -6 2 5 -3 -14 0 -5 -4
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 0 -3 0 -2 1 2 0 -1 4
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 20 and more	0 8 0 0 0 5 -1 -2 -3 -3 0 -1 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 6 and more	0 -4 -1 -2 4 13 0 -22 -17 -3 -1 -10 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, below 6	0 4 -2 -2 -5 4 -4 -45 -17 -3 -1 -12 2
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 20 and more	0 -5 0 0 -4 -12 2 -1 -2 19 -1 1 -5
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 6 and more	0 -1 0 0 0 2 0 -4 -1 8 0 -3 -4
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, below 6	0 -4 0 0 -1 -9 0 -1 6 6 0 -2 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 20 and more	0 2 0 0 -1 7 0 -2 -2 -2 0 -4 0
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 6 and more	0 -1 -1 0 -2 2 0 -1 0 5 0 -1 -6
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, below 6	0 -5 -2 -1 -4 3 -2 -8 -2 1 -2 9 -16
0 its shape among its neighbours: no stop, below 6, 18 and more, question mark, a stop, 20 and more	0 -1 0 -1 7 0 0 -1 0 -2 0 -1 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, 6 and more	0 3 0 0 0 1 0 -1 -1 -1 0 -2 0
0 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, below 6	0 10 0 0 0 -1 0 -1 -1 -2 0 -4 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, a stop, 20 and more	0 -2 0 0 13 -11 -1 -4 -1 -6 0 -5 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, no stop, below 6	0 8 0 0 0 -12 0 0 -4 -13 0 7 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 9 0 0 -2 9 -2 -2 -2 -7 0 -2 -5
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 3 0 -1 0 0 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 20 and more	0 -1 0 0 0 5 -1 0 -3 0 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 -2 11 0 0 -2 0 -2 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 3 0 0 0 2 0 -1 -2
0 its shape among its neighbours: no stop, below 6, 4 and more, another sign, a stop, 20 and more	0 0 0 0 1 0 0 -2 -1 -2 0 1 3
0 its shape among its neighbours: no stop, below 6, 4 and more, another sign, no stop, below 6	0 0 -2 -2 -1 -3 0 3 -7 6 -1 -2 2
0 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, below 6	0 0 0 0 0 0 0 0 0 0 0 -5 6
0 its shape among its neighbours: no stop, below 6, 4 and more, bar or asterisk, no stop, below 6	0 0 -1 0 -7 -4 0 -6 -3 -3 0 -3 10
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 20 and more	0 0 -1 0 0 9 0 -4 -1 -7 4 -4 -1
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 6 and more	0 0 -1 0 4 6 0 -7 -5 -10 1 -14 -6
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, 6 and more	0 0 0 0 -1 6 0 -5 0 -1 0 -6 4
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, below 6	0 -1 3 -2 -5 0 0 5 -1 -3 -2 -5 2
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 20 and more	0 0 -2 0 3 14 0 -7 -2 -3 -6 -4 -10
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 6 and more	0 0 -3 3 -5 6 0 -4 -1 -1 0 -1 2
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, 6 and more	0 0 -1 0 0 13 0 -11 -2 -2 -1 -9 -7
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, below 6	0 0 0 0 -2 4 0 -7 0 0 0 -5 11
0 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 -1 2 -6 0 -3 -1 -1 0 -3 6
0 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 -1 -1 -14 0 7 0 -1 0 -8 7
0 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 0 0 -5 0 0 0 -9 7
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 20 and more	0 0 1 5 3 -2 0 -2 -1 -4 0 -1 1
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 6 and more	0 0 3 1 -1 0 0 0 -1 -2 0 0 1
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 20 and more	0 0 -2 3 -10 8 0 -9 -5 -4 0 -4 -5
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 6 and more	0 0 4 1 -1 -5 0 -7 3 4 -1 8 -10
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, below 6	0 0 -5 3 7 -4 0 -6 -11 -1 -1 -6 8
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 20 and more	0 1 -1 0 -2 5 -1 -15 1 -6 -1 -3 4
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 6 and more	0 -2 -1 -1 -5 6 -1 -7 2 -3 0 -1 -5
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, below 6	0 -1 -1 -1 -3 -1 -1 -2 11 -11 0 -3 -5
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 20 and more	0 0 0 10 0 0 0 -2 -7 0 0 0 -1
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 6 and more	0 -2 -1 2 5 -8 0 -2 4 -2 -1 -5 -4
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, below 6	0 -8 -2 0 2 -1 -1 -3 4 2 -1 -10 1
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 20 and more	-1 0 -6 -6 -3 -9 -1 -10 2 5 -18 -14 6
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 6 and more	0 -2 -5 1 -22 -13 4 -1 -7 4 1 7 2
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, below 6	0 0 -2 1 -2 -3 0 3 -1 -1 4 -1 1
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 20 and more	0 0 -1 0 0 -1 0 -1 3 4 -4 0 -3
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 6 and more	-1 -1 -5 -5 -16 -9 -1 4 -4 -8 1 2 -11
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, below 6	-1 -13 -3 -7 -19 -25 -1 5 -17 -7 -14 8 -14
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 8 -5 -1 -3 -2 -5 0 2 0
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 6 and more	0 -1 0 -1 -17 -8 0 3 -12 8 -1 15 -13
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 20 and more	0 0 0 0 8 -5 0 -3 0 0 0 -8 4
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 6 and more	0 0 0 0 3 -2 0 -1 0 0 0 -1 0
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, below 6	0 1 0 0 -1 -8 0 -1 -1 -2 0 12 -3
0 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, a stop, 20 and more	0 0 -1 0 1 0 0 -1 0 -2 -1 6 -5
0 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, no stop, below 6	0 0 0 0 -2 -4 0 2 -1 -2 0 7 0
0 its shape among its neighbours: no stop, below 6, below 4, another sign, a stop, 20 and more	0 0 0 0 -8 -2 0 -1 -1 -2 -3 0 10
0 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, below 6	0 0 0 -1 -1 -1 0 -1 0 -1 0 -2 5
0 its shape among its neighbours: no stop, below 6, below 4, bar or asterisk, no stop, below 6	0 0 0 0 0 -1 0 0 -1 0 0 -2 7
0 its shape among its neighbours: no stop, below 6, below 4, bracket, a stop, 20 and more	0 0 -2 -1 -13 -1 0 6 -3 -6 12 -1 -7
0 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, 6 and more	0 0 0 -1 0 0 0 -3 -1 0 0 -2 8
0 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, below 6	0 0 -3 -5 -3 -2 0 1 -8 -5 2 -2 6
0 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 20 and more	0 0 0 -2 3 -2 0 0 -1 0 -2 0 3
0 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 6 and more	0 11 -7 -3 -9 -6 0 4 -3 -4 -5 -3 -1
0 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, below 6	0 0 0 0 -5 -6 0 -2 -8 -6 6 -5 -2
0 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 20 and more	0 0 -1 -3 6 -1 0 -5 -2 -1 -1 0 0
0 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 6 and more	0 0 0 0 7 -1 0 -5 -1 0 -1 -1 1
0 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, below 6	0 0 -1 -2 0 6 0 -13 -3 -2 6 -4 4
0 its shape among its neighbours: no stop, below 6, below 4, comma, no stop, below 6	0 0 0 0 -1 -2 0 -3 1 0 -2 -2 8
0 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 6 and more	0 -7 -6 -3 1 -11 0 -1 -12 -8 -3 12 5
0 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, no stop, below 6	0 -1 0 0 -2 -7 0 0 6 -4 -1 -7 3
0 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 20 and more	0 0 -1 -2 -7 -3 0 -2 1 3 -2 -3 7
0 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 6 and more	0 0 -1 5 -1 0 0 -1 -2 0 0 0 2
0 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 6 and more	0 0 0 -1 -1 0 0 1 4 0 0 -2 -1
0 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, below 6	0 -1 -4 6 -2 -3 0 -3 -8 -3 -3 -10 15
0 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 20 and more	0 -1 0 7 -12 -8 -1 -2 -1 -2 9 -2 -6
0 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 6 and more	0 -1 0 0 -4 -3 0 -2 5 1 -3 0 -10
0 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, 6 and more	0 0 -1 9 12 -17 -1 -7 0 -3 -1 -12 -14
0 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, below 6	0 -1 0 0 -1 0 0 0 -5 5 -1 0 2
0 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 20 and more	-1 -2 -11 -4 -17 -10 0 1 -4 -3 -6 1 10
0 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 6 and more	0 -1 2 0 -11 -2 0 1 -1 9 -13 7 -9
0 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, below 6	0 0 1 0 -6 -1 0 9 1 -1 0 -1 -3
0 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 20 and more	0 0 -2 -2 -3 0 0 -1 10 -1 -3 -2 0
0 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 6 and more	0 -2 3 -7 14 -5 0 -6 -28 -13 -4 -18 9
0 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, below 6	-4 -21 -3 0 -1 -22 -2 20 -16 -14 -39 -44 -7
0 its short words and length: 0.01 and more, 15 and more	-1 3 -5 -2 -13 6 -6 -4 -19 -6 -5 -11 4
0 its short words and length: 0.01 and more, 30 and more	0 6 -1 0 -4 -4 -1 5 -6 -4 -1 1 -7
0 its short words and length: 0.01 and more, 4 and more	0 -15 -4 -7 -12 -9 -8 0 -1 -1 -1 -6 -9
0 its short words and length: 0.01 and more, 8 and more	7 -10 -12 -9 -22 -4 -8 7 -14 -23 -14 9 -1
0 its short words and length: 0.01 and more, below 4	0 0 0 0 3 1 0 -7 4 0 0 0 3
0 its short words and length: 0.2 and more, 15 and more	-3 5 -19 -14 -28 0 5 0 -8 8 -27 -8 -12
0 its short words and length: 0.2 and more, 30 and more	-4 -24 -11 -10 -45 5 -14 0 8 -7 -16 -17 -17
0 its short words and length: 0.2 and more, 4 and more	3 -30 3 -26 14 -13 -13 -12 7 5 4 -3 -5
0 its short words and length: 0.2 and more, 8 and more	2 8 -18 -23 -3 -17 -7 -12 -1 4 -7 7 -23
0 its short words and length: 0.2 and more, below 4	-4 -17 8 -9 3 -36 -10 0 -7 -8 -13 -28 14
0 its short words and length: 0.35 and more, 15 and more	-1 2 -25 -14 -9 4 0 -14 -3 4 -32 8 -17
0 its short words and length: 0.35 and more, 30 and more	-12 -3 -29 -29 -62 5 11 1 -22 -7 -33 -27 1
0 its short words and length: 0.35 and more, 4 and more	1 -8 -8 18 1 -20 -33 -3 -17 -22 -20 -21 2
0 its short words and length: 0.35 and more, 8 and more	-2 -29 2 -13 -3 -11 -1 0 -7 1 -45 4 -20
0 its short words and length: 0.35 and more, below 4	-4 -7 -38 14 0 -20 -20 -17 -17 -16 9 -21 7
0 its short words and length: below 0.01, 15 and more	0 -4 0 0 -2 10 -2 -1 -5 -5 -1 -5 -3
0 its short words and length: below 0.01, 4 and more	-6 -8 -33 -23 -16 -3 -7 -10 -3 1 -9 0 7
0 its short words and length: below 0.01, 8 and more	0 -7 -3 -1 -28 18 -2 -16 2 -14 -6 0 -4
0 its short words and length: below 0.01, below 4	-11 -46 -9 -66 2 -26 -36 -5 10 -13 4 -38 8
0 its short words: 0.01 and more	4 -6 -8 -8 -17 -7 -19 -3 -17 -19 -17 11 -4
0 its short words: 0.15 and more	9 11 -11 -36 -3 -7 -1 -3 1 1 9 3 -7
0 its short words: 0.3 and more	-3 -4 8 -29 6 -4 -6 2 4 -7 -47 -2 -10
0 its short words: 0.4 and more	3 -6 1 -14 1 -8 1 -3 -19 12 -9 -3 -3
0 its short words: 0.5 and more	-6 -20 -5 29 2 9 -10 3 -20 -17 -8 -20 -2
0 its short words: below 0.01	-14 -59 -18 -77 -2 -11 -20 -9 15 -6 4 -16 8
0 its small words and length: 0.01 and more, 15 and more	-1 1 -1 -1 -5 5 -7 -2 -10 -1 -4 -27 -5
0 its small words and length: 0.01 and more, 30 and more	0 -3 -1 -1 -3 0 -4 -4 -13 10 -2 -3 -7
0 its small words and length: 0.01 and more, 4 and more	-1 -12 -2 0 6 -21 0 -1 10 7 -28 1 -25
0 its small words and length: 0.01 and more, 8 and more	3 -17 9 -4 -3 -10 -11 -2 -13 -14 7 -9 -21
0 its small words and length: 0.01 and more, below 4	0 0 -1 1 0 0 0 0 10 0 0 0 -9
0 its small words and length: 0.2 and more, 15 and more	0 -5 -18 -8 -20 -12 0 4 5 14 -16 5 -15
0 its small words and length: 0.2 and more, 30 and more	-2 -32 -4 -4 -15 -8 -6 -6 21 9 -6 -16 0
0 its small words and length: 0.2 and more, 4 and more	5 -27 12 -11 0 -27 -27 -1 -11 3 -50 10 8
0 its small words and length: 0.2 and more, 8 and more	10 -17 -16 -22 0 -17 -6 1 -2 5 -37 8 -22
0 its small words and length: 0.2 and more, below 4	-1 -14 18 -5 -12 -16 -8 -15 -24 -20 -32 -56 27
0 its small words and length: 0.35 and more, 15 and more	-6 12 -41 -38 -10 4 8 -6 -24 -7 -49 2 -9
0 its small words and length: 0.35 and more, 30 and more	-11 -1 -23 -24 -55 9 6 -4 -12 -19 -27 -15 -5
0 its small words and length: 0.35 and more, 4 and more	5 -16 -44 -39 19 -16 -24 4 -23 -34 -50 -16 16
0 its small words and length: 0.35 and more, 8 and more	3 0 -51 -42 -3 -10 -15 -11 -9 1 -63 11 -12
0 its small words and length: 0.35 and more, below 4	-1 6 -25 -12 7 -9 -5 -9 -31 -24 -27 -20 15
0 its small words and length: below 0.01, 15 and more	0 1 -1 -2 -4 9 3 -1 -4 -5 -1 -17 8
0 its small words and length: below 0.01, 30 and more	0 1 -1 -1 -7 1 10 -5 -9 -14 -2 3 -10
0 its small words and length: below 0.01, 4 and more	-14 -20 5 12 -18 -13 -9 -7 9 4 21 -11 -17
0 its small words and length: below 0.01, 8 and more	-1 -5 0 6 -2 -1 -2 -6 -6 -29 2 -20 10
0 its small words and length: below 0.01, below 4	-13 -71 -27 -5 4 -50 -64 -6 -3 -23 5 -24 1
0 its small words: 0.01 and more	4 -30 9 3 -7 -5 -20 -7 -14 -23 3 -1 -13
0 its small words: 0.15 and more	8 -19 6 -25 -1 -31 -10 10 8 12 -37 5 -3
0 its small words: 0.3 and more	9 14 4 -21 -19 -9 -22 5 2 0 -42 6 1
0 its small words: 0.4 and more	-3 4 -50 -48 2 -2 -5 8 -2 -1 -39 0 -2
0 its small words: 0.5 and more	-6 -7 -76 -83 14 8 22 -4 -35 -17 -55 -15 5
0 its small words: below 0.01	-21 -68 -3 11 -9 -24 -17 -3 11 -1 26 -18 1
0 its words in the text, and its length: 0 and more, 12 and more	-1 -21 -8 -8 -37 -19 -6 -7 0 -12 -6 20 9
0 its words in the text, and its length: 0 and more, 25 and more	0 -11 -1 -1 -1 6 -4 6 0 -11 0 1 -4
0 its words in the text, and its length: 0 and more, 3 and more	-7 -38 17 6 -24 -32 -24 -4 -28 -21 -2 -5 4
0 its words in the text, and its length: 0 and more, 6 and more	-8 -22 5 2 -53 -4 -16 -11 -14 -12 -22 1 10
0 its words in the text, and its length: 0 and more, below 3	-14 -19 -8 -16 -8 -31 -20 -17 -19 -36 -1 -20 18
0 its words in the text, and its length: 0.01 and more, 12 and more	-2 -38 -7 -5 -39 -1 -20 -21 -6 1 -5 20 -9
0 its words in the text, and its length: 0.01 and more, 25 and more	-1 -11 -3 -3 -10 -6 0 -17 -1 -21 -3 -15 14
0 its words in the text, and its length: 0.01 and more, 3 and more	0 0 -1 0 -6 -2 0 -1 -6 -8 12 1 -9
0 its words in the text, and its length: 0.01 and more, 6 and more	-1 -10 4 -1 -30 -22 -4 -12 -4 -12 -4 19 7
0 its words in the text, and its length: 0.01 and more, below 3	0 -2 0 -1 0 0 0 -4 14 1 1 -4 -10
0 its words in the text, and its length: 0.2 and more, 12 and more	-5 -24 -13 -3 -48 6 -9 -4 -22 3 -19 2 -14
0 its words in the text, and its length: 0.2 and more, 25 and more	-3 -26 -8 -9 -38 27 -16 -28 -16 -19 -12 -2 -14
0 its words in the text, and its length: 0.2 and more, 3 and more	-11 -6 -9 -8 -10 -26 -1 -8 0 -5 5 -7 -1
0 its words in the text, and its length: 0.2 and more, 6 and more	-6 -7 -13 -4 -7 -12 -4 -4 3 -21 -7 0 -6
0 its words in the text, and its length: 0.2 and more, below 3	0 0 -1 -4 -7 -1 0 1 4 -2 2 -1 3
0 its words in the text, and its length: 0.4 and more, 12 and more	0 2 -9 -18 -13 12 -28 -3 -7 -15 -22 3 -30
0 its words in the text, and its length: 0.4 and more, 25 and more	-5 -5 -13 -14 -54 12 5 -12 -19 -11 -17 -20 -21
0 its words in the text, and its length: 0.4 and more, 3 and more	1 -6 -22 7 7 -10 -3 7 0 -1 -16 -39 3
0 its words in the text, and its length: 0.4 and more, 6 and more	-1 -23 -11 -8 -6 -11 -26 -10 3 -13 -10 6 -8
0 its words in the text, and its length: 0.4 and more, below 3	0 -1 -6 -1 8 -14 -1 11 -7 -6 -2 -24 -4
0 its words in the text, and its length: 0.6 and more, 12 and more	2 4 -17 -14 -11 4 -20 3 -6 16 -18 -19 -23
0 its words in the text, and its length: 0.6 and more, 25 and more	-5 22 -6 -7 -37 9 -23 -1 -31 -4 -8 -24 -29
0 its words in the text, and its length: 0.6 and more, 3 and more	4 -6 -19 -7 3 -12 -4 -2 2 -14 -18 1 -5
0 its words in the text, and its length: 0.6 and more, 6 and more	6 -6 -28 -3 8 -9 -16 -12 2 -15 -20 -12 -5
0 its words in the text, and its length: 0.6 and more, below 3	0 0 0 0 1 -1 0 -1 -2 -1 -2 -1 4
0 its words in the text, and its length: 0.8 and more, 12 and more	3 29 -4 -3 -6 -11 -6 -9 -2 10 -4 -29 -10
0 its words in the text, and its length: 0.8 and more, 25 and more	-1 -2 -4 -2 -2 -22 -21 -1 -6 17 -2 -5 -13
0 its words in the text, and its length: 0.8 and more, 3 and more	0 0 -1 0 11 0 0 -1 -2 0 -2 -3 -4
0 its words in the text, and its length: 0.8 and more, 6 and more	14 -1 -18 -9 18 -19 -6 -4 -2 3 -17 -24 -10
0 its words in the text, and its length: 1 and more, 12 and more	1 -17 -6 -6 -15 -9 30 -21 -14 -5 -4 -24 -13
0 its words in the text, and its length: 1 and more, 25 and more	-1 2 -2 -2 -12 -24 21 -21 13 5 -5 -19 0
0 its words in the text, and its length: 1 and more, 3 and more	5 -7 -7 3 11 -12 -17 11 15 3 -25 -12 -22
0 its words in the text, and its length: 1 and more, 6 and more	-1 -10 -16 -13 23 -14 -17 2 -11 1 -28 -33 -34
0 its words in the text, and its length: 1 and more, below 3	-2 -8 -24 -14 13 -15 -12 -18 14 11 -12 -44 -14
0 its words in the text, and its length: below 0, 25 and more	-9 -17 -22 -28 -31 30 -15 -6 -45 -25 -42 -33 -30
0 its words in the text, and its length: below 0, 3 and more	0 -1 -5 12 16 -22 -1 -16 -3 -9 -2 -8 -8
0 its words in the text, and its length: below 0, 6 and more	0 0 0 0 6 11 -1 -6 -1 -1 0 -4 -8
0 its words in the text, and its length: below 0, below 3	-3 -8 -12 0 -22 -8 -5 -7 -28 -24 -5 -23 22
0 its words in the text, and its place: before the text, 0 and more	-16 -22 13 1 -21 -16 -13 -48 -44 -44 -4 -12 6
0 its words in the text, and its place: before the text, 0.01 and more	-1 -28 -1 -5 -5 10 -3 -10 6 -8 -3 6 -13
0 its words in the text, and its place: before the text, 0.2 and more	-4 -2 0 1 -23 -2 3 -15 11 -1 -2 3 -26
0 its words in the text, and its place: before the text, 0.4 and more	5 -7 -8 3 -6 -3 -4 6 -6 3 -8 -10 -11
0 its words in the text, and its place: before the text, 0.6 and more	12 8 -28 -5 -15 -11 -4 5 -1 8 -10 -24 -16
0 its words in the text, and its place: before the text, 0.8 and more	14 29 -18 -7 -17 -19 -3 -6 -8 2 -7 -17 -14
0 its words in the text, and its place: before the text, 1 and more	13 -13 -16 -5 -16 -12 -8 -3 11 -1 -7 -19 -27
0 its words in the text, and its place: before the text, below 0	-2 -11 -14 -4 -3 4 -3 -4 -6 -24 -6 -3 13
0 its words in the text, and its place: behind the text, 0 and more	-7 -14 -33 -39 -15 -20 -9 -19 0 -6 -28 -1 13
0 its words in the text, and its place: behind the text, 0.01 and more	-1 -3 -2 -1 -11 -7 -6 1 -5 -7 -2 9 -5
0 its words in the text, and its place: behind the text, 0.2 and more	-2 -7 -5 -6 -20 7 -8 2 -11 -24 -7 -1 -2
0 its words in the text, and its place: behind the text, 0.4 and more	-1 -3 -4 -7 -5 8 -2 1 -15 -13 -5 -7 -3
0 its words in the text, and its place: behind the text, 0.6 and more	-1 -3 -1 -1 -4 3 -2 -4 -11 -10 -3 -1 -3
0 its words in the text, and its place: behind the text, 0.8 and more	0 0 0 0 6 -12 3 4 -3 -1 0 -7 10
0 its words in the text, and its place: behind the text, 1 and more	-1 -2 -6 -3 -1 0 -3 11 -18 -6 -1 -22 -2
0 its words in the text, and its place: behind the text, below 0	0 -1 0 -1 6 0 -1 -8 -1 -2 -1 -5 5
0 its words in the text, and its place: in the text, 0 and more	-11 -35 16 -5 -32 -12 -27 -5 -11 -11 -3 4 14
0 its words in the text, and its place: in the text, 0.01 and more	-2 -21 -8 -5 -62 -14 -14 -17 -16 -22 -2 11 25
0 its words in the text, and its place: in the text, 0.2 and more	-16 -32 -29 -34 -23 1 -4 -6 -3 -14 -3 5 -13
0 its words in the text, and its place: in the text, 0.4 and more	-13 14 -37 -26 -4 5 -14 2 0 -10 -8 -4 -25
0 its words in the text, and its place: in the text, 0.6 and more	-15 14 -31 -17 8 3 -30 -3 0 4 -13 -9 -15
0 its words in the text, and its place: in the text, 0.8 and more	-5 -5 -10 -7 20 -10 -16 -5 -7 12 -21 -30 -10
0 its words in the text, and its place: in the text, 1 and more	-12 -4 -21 -10 17 -28 34 -5 4 6 0 -37 -25
0 its words in the text, and its place: in the text, below 0	-7 -20 -25 2 -25 23 -12 -2 -68 -26 -31 -39 -20
0 its words in the text: 0 and more	-34 -45 18 -1 -31 -14 -21 -3 -27 -40 -3 8 14
0 its words in the text: 0.01 and more	-7 -39 -13 -22 -73 -12 -10 -18 -8 -16 -9 20 6
0 its words in the text: 0.2 and more	-22 -23 -20 -18 -28 8 -11 -7 -12 -7 -18 -2 -15
0 its words in the text: 0.4 and more	-2 1 -24 -10 -7 5 -8 2 -8 2 -13 -5 -18
0 its words in the text: 0.6 and more	10 22 -51 -23 0 2 -42 6 0 -1 -18 -10 -14
0 its words in the text: 0.8 and more	18 24 -32 -22 15 -17 -13 3 -13 13 -30 -33 -14
0 its words in the text: 1 and more	11 -9 -28 -10 19 -27 26 -7 14 7 -9 -33 -30
0 its words in the text: below 0	-16 -33 -52 0 -24 31 -12 -18 -62 -29 -29 -38 -3
0 its words in the title: 0.01 and more	-17 14 -30 -39 1 6 -8 -9 3 10 -7 1 -32
0 its words in the title: 0.3 and more	-18 -7 -47 -12 25 -8 -32 -20 6 12 -13 -8 -20
0 its words in the title: 0.6 and more	-7 -12 -32 -13 -8 -32 -3 -29 46 1 -20 -2 -20
0 its words in the title: below 0.01	-68 -20 27 6 -7 -10 -3 4 -24 -13 -6 -4 6
0 lines around it that begin alike: more	-6 -22 -18 -31 -2 5 -6 -4 1 -6 -3 -8 6
0 lines around it that begin alike: two	-9 -28 -48 -38 -19 -17 -11 1 30 19 -30 -22 -15
0 neighbours of its shape: five	0 -2 -3 -3 -29 0 -40 12 -20 3 -5 -12 -1
0 neighbours of its shape: four	-2 -16 -17 -10 -43 10 -35 12 -14 -10 -20 -9 -6
0 neighbours of its shape: none	12 -5 3 6 3 -8 10 -22 -9 2 3 -4 0
0 neighbours of its shape: one	-3 -10 9 -13 -5 -8 -2 -2 11 3 -6 -3 -4
0 neighbours of its shape: six	0 0 0 -1 -12 18 -11 1 -8 -5 -1 -13 2
0 neighbours of its shape: three	-8 -17 -27 -12 -24 0 -13 16 -27 -26 -13 -11 -9
0 neighbours of its shape: two	-17 -6 -1 -10 -25 8 -31 15 -10 -22 -6 -5 -11
0 no small letter in it: yes	-4 -10 -29 3 4 -15 -8 -25 -36 -30 -6 -13 11
0 nothing but a date or time: yes	-2 -9 -29 47 -23 -14 -2 -19 -28 -28 -19 -20 -2
0 nothing but a label such as “Related”: yes	0 0 -2 -1 3 -16 -1 -7 -11 -5 -7 16 2
0 quotation marks around it: yes	-1 -8 -8 -4 -1 1 8 1 -34 -40 -6 -16 -22
0 somebody does something at present: yes	-15 -36 -24 -20 -6 0 -21 4 -21 4 -23 -21 7
0 somebody speaks of himself: before the text, more	0 0 0 -1 -1 12 -2 -1 -2 -3 0 -1 -4
0 somebody speaks of himself: before the text, one	3 3 -5 -4 2 1 -1 -7 0 -10 -3 0 -1
0 somebody speaks of himself: before the text, two	0 0 -3 0 1 3 -1 -2 -2 -6 0 -1 7
0 somebody speaks of himself: behind the text, more	0 0 0 0 0 -2 0 -1 -1 0 0 -3 6
0 somebody speaks of himself: behind the text, one	0 -2 -1 0 -1 -5 1 -5 3 2 0 -3 6
0 somebody speaks of himself: behind the text, two	-1 0 0 0 -1 -4 4 -1 -1 -1 0 -11 12
0 somebody speaks of himself: in the text, more	0 -12 -1 -1 -18 -4 4 -27 -18 -33 -2 -15 23
0 somebody speaks of himself: in the text, one	-4 -6 -9 -8 -22 -2 9 -5 -21 -30 -16 14 13
0 somebody speaks of himself: in the text, two	-1 -19 -2 -2 -17 -1 19 -15 -13 -14 -2 -4 -4
0 somebody’s role: yes	-5 -3 8 -40 -2 -5 -8 -14 5 13 -46 -4 -14
0 the language: English	0 -27 -5 -17 -1 -2 -1 4 -3 -6 -15 -3 4
0 the language: German	13 12 5 7 2 -4 -2 -34 6 -3 15 12 -22
0 the language: another	9 14 2 -6 -3 5 -26 -18 -10 -5 -1 -11 2
0 the length of its words: 13 and more	-1 -3 11 -15 -3 -14 -2 -5 1 -4 -12 4 -6
0 the length of its words: 4 and more	-10 -7 0 9 1 -16 -11 -5 -24 -21 -18 -29 4
0 the length of its words: 5 and more	-2 -27 -10 9 -8 0 6 -2 1 -14 -9 -1 -7
0 the length of its words: 6 and more	4 -5 -3 -38 -5 -3 -12 -7 1 -1 -3 -11 -13
0 the length of its words: 7 and more	-2 15 -12 -45 -15 -8 -12 -4 -14 -2 -3 0 -6
0 the length of its words: 9 and more	3 -19 -28 -9 7 -21 -19 -6 -3 -6 -2 -6 -22
0 the length of its words: below 4	-1 -7 -24 3 -17 -27 3 1 -28 -15 -9 -23 26
0 the parts of a credit: more, more, a name	0 -1 -4 -1 -4 9 0 -5 -10 -2 20 -14 -14
0 the parts of a credit: more, more, no name	0 0 0 0 -10 3 0 -2 -6 -3 10 -3 -6
0 the parts of a credit: more, one, no name	0 0 -4 -1 -5 0 0 0 2 -2 17 -2 -10
0 the parts of a credit: none, more, a name	-1 -7 23 -20 -14 -11 -7 -7 0 3 5 -35 -1
0 the parts of a credit: none, more, no name	-4 -24 -15 6 -2 0 -12 7 -19 -38 -15 -21 2
0 the parts of a credit: none, none, a name	-7 -7 18 -33 9 -43 -11 -43 10 -10 -22 -12 1
0 the parts of a credit: none, none, no name	18 -7 -31 4 7 -16 -6 -11 9 -1 -36 11 7
0 the parts of a credit: none, one, a name	-3 -24 11 -5 -11 -17 -2 -25 6 -1 9 -10 -8
0 the parts of a credit: none, one, no name	-1 0 -20 10 1 -21 -29 7 -9 -11 -39 0 -2
0 the parts of a credit: one, more, a name	0 -2 10 -4 -2 3 0 -2 -12 -2 4 -12 -2
0 the parts of a credit: one, more, no name	0 -2 -5 6 -11 -9 -1 0 2 18 -2 -9 -2
0 the parts of a credit: one, none, no name	0 -2 1 -3 -33 -8 0 -3 -17 -14 30 -10 -12
0 the parts of a credit: one, one, a name	0 -2 -12 -7 -16 3 -1 -7 -12 -15 18 -6 -17
0 the parts of a credit: one, one, no name	0 -2 -4 -4 -22 5 -2 -15 -5 16 5 -8 -18
0 the shapes of its neighbours: a stop, 20 and more, a stop, 20 and more	-22 -58 -14 5 3 -3 -10 -4 -4 -21 -28 1 0
0 the shapes of its neighbours: a stop, 20 and more, a stop, 6 and more	-2 2 -15 -2 -9 10 -11 -22 -7 -16 -7 -13 5
0 the shapes of its neighbours: a stop, 20 and more, a stop, below 6	0 -1 0 0 5 6 1 -17 8 -5 -3 -8 -15
0 the shapes of its neighbours: a stop, 20 and more, no stop, 20 and more	-1 -2 -2 1 -10 1 -8 -5 14 -10 -1 -23 -7
0 the shapes of its neighbours: a stop, 20 and more, no stop, 6 and more	-4 -11 -21 -8 -2 -1 -22 -23 3 -13 -10 -9 1
0 the shapes of its neighbours: a stop, 20 and more, no stop, below 6	-11 -26 -13 -10 5 7 -5 -24 -7 2 -9 -2 -5
0 the shapes of its neighbours: a stop, 6 and more, a stop, 20 and more	-3 2 -15 1 -10 2 -13 -14 -42 -2 -13 -23 3
0 the shapes of its neighbours: a stop, 6 and more, a stop, 6 and more	-4 4 -16 -14 -1 -7 -13 2 -16 -7 1 -19 -12
0 the shapes of its neighbours: a stop, 6 and more, a stop, below 6	0 2 -1 -1 0 -9 1 8 -2 0 1 -1 0
0 the shapes of its neighbours: a stop, 6 and more, no stop, 20 and more	-1 -2 0 3 -2 -6 -3 -4 3 -7 -8 3 3
0 the shapes of its neighbours: a stop, 6 and more, no stop, 6 and more	-2 -10 -6 -2 1 -5 -6 -17 -4 -11 3 1 2
0 the shapes of its neighbours: a stop, 6 and more, no stop, below 6	-6 -12 -2 -8 -23 5 -16 -11 -10 2 -10 -26 -12
0 the shapes of its neighbours: a stop, below 6, a stop, 20 and more	0 -6 -3 -3 -17 7 -3 -10 -5 -5 -2 0 4
0 the shapes of its neighbours: a stop, below 6, a stop, 6 and more	0 -4 -1 0 3 6 -1 -1 -2 1 1 -4 -11
0 the shapes of its neighbours: a stop, below 6, a stop, below 6	0 -1 0 -1 -6 3 -2 1 -7 -5 -3 13 -13
0 the shapes of its neighbours: a stop, below 6, no stop, 20 and more	0 2 -2 0 4 -4 0 -1 2 -6 0 4 1
0 the shapes of its neighbours: a stop, below 6, no stop, 6 and more	0 -1 0 0 -5 -5 0 5 2 7 0 -8 2
0 the shapes of its neighbours: a stop, below 6, no stop, below 6	-2 -1 -2 1 -7 5 -2 -4 5 -8 -2 -12 13
0 the shapes of its neighbours: no stop, 20 and more, a stop, 20 and more	-2 -1 -3 -4 10 -19 10 0 -8 -10 -7 -8 -7
0 the shapes of its neighbours: no stop, 20 and more, a stop, 6 and more	-1 -1 -1 -1 -12 -5 0 17 -1 -2 1 -11 -6
0 the shapes of its neighbours: no stop, 20 and more, a stop, below 6	0 0 0 0 1 -1 1 5 3 0 0 -2 -8
0 the shapes of its neighbours: no stop, 20 and more, no stop, 20 and more	-3 -5 -4 -17 17 -6 1 -6 -4 -6 -2 -19 -20
0 the shapes of its neighbours: no stop, 20 and more, no stop, 6 and more	-2 -1 1 -4 -11 -4 7 3 -14 -2 -6 0 -4
0 the shapes of its neighbours: no stop, 20 and more, no stop, below 6	-2 -2 -13 2 8 11 -3 -12 2 -22 -1 -22 4
0 the shapes of its neighbours: no stop, 6 and more, a stop, 20 and more	-8 -39 -11 2 -6 -7 5 -9 -26 2 -10 -4 -12
0 the shapes of its neighbours: no stop, 6 and more, a stop, 6 and more	-1 -5 5 -2 4 -7 1 -5 -16 -4 -8 1 -4
0 the shapes of its neighbours: no stop, 6 and more, a stop, below 6	0 -4 1 -1 -9 0 2 0 -10 -10 -1 -4 15
0 the shapes of its neighbours: no stop, 6 and more, no stop, 20 and more	-1 -2 1 -9 -7 -1 -4 1 3 -8 0 -10 7
0 the shapes of its neighbours: no stop, 6 and more, no stop, 6 and more	-14 -3 -5 -6 -24 -12 -26 -2 -7 -17 -19 5 -15
0 the shapes of its neighbours: no stop, 6 and more, no stop, below 6	-19 12 -7 -12 -8 -19 -20 -7 10 -3 -16 -2 -2
0 the shapes of its neighbours: no stop, below 6, a stop, 20 and more	-9 0 -19 0 0 10 -28 -26 -6 1 -11 -14 -13
0 the shapes of its neighbours: no stop, below 6, a stop, 6 and more	-1 4 -16 -4 -10 -18 -6 2 -7 -3 -13 9 -19
0 the shapes of its neighbours: no stop, below 6, a stop, below 6	0 -2 -2 2 -11 -8 0 8 5 -11 5 -10 4
0 the shapes of its neighbours: no stop, below 6, no stop, 20 and more	0 -3 -7 -2 3 7 -2 -9 5 -13 -10 -8 -8
0 the shapes of its neighbours: no stop, below 6, no stop, 6 and more	-1 -13 2 -5 0 -4 -1 -7 -15 -6 -13 -12 -6
0 the shapes of its neighbours: no stop, below 6, no stop, below 6	-28 -9 -14 -10 -14 -10 -15 -1 -12 -12 -18 10 -8
0 the short lines around it, and their place: 3 and more, before the text, 2 and more	7 -6 11 21 -25 -13 -1 3 -19 -33 3 -17 -13
0 the short lines around it, and their place: 3 and more, before the text, 4 and more	2 -19 -1 -9 -15 -10 -4 -25 -11 -1 3 -16 9
0 the short lines around it, and their place: 3 and more, before the text, 8 and more	0 -8 -2 4 -18 -36 -4 -35 -5 -16 -6 6 -9
0 the short lines around it, and their place: 3 and more, before the text, below 2	6 -1 -1 -4 -10 -1 0 -2 6 -3 -4 -2 3
0 the short lines around it, and their place: 3 and more, behind the text, 2 and more	-1 -1 -6 -8 1 -24 -2 -14 -4 -2 -6 0 10
0 the short lines around it, and their place: 3 and more, behind the text, 4 and more	-2 -3 -13 -10 6 -7 -3 9 -10 -3 -19 -5 1
0 the short lines around it, and their place: 3 and more, behind the text, 8 and more	-4 -10 -17 -23 -16 1 -7 -43 -2 -2 -13 -5 2
0 the short lines around it, and their place: 3 and more, behind the text, below 2	0 0 -2 1 -6 -8 0 1 -3 -1 -3 6 4
0 the short lines around it, and their place: 3 and more, in the text, 2 and more	-4 -6 -18 -26 5 -6 -17 -33 2 13 -20 -13 0
0 the short lines around it, and their place: 3 and more, in the text, 4 and more	-6 -13 -16 -4 0 -8 5 0 1 1 -3 -16 -9
0 the short lines around it, and their place: 3 and more, in the text, 8 and more	-6 -12 -24 -28 -2 -8 -10 -1 -24 -10 -7 -2 -8
0 the short lines around it, and their place: 3 and more, in the text, below 2	-2 -2 0 -2 15 -22 -10 -47 0 -18 5 -30 5
0 the short lines around it, and their place: 6 and more, before the text, 2 and more	-1 -17 5 -8 -36 -12 -2 -15 -16 -3 -5 -1 11
0 the short lines around it, and their place: 6 and more, before the text, 4 and more	-4 -11 -2 14 -10 4 -3 -20 -2 -3 -7 -22 -2
0 the short lines around it, and their place: 6 and more, before the text, 8 and more	-4 -14 -11 4 -19 -12 -1 -4 -1 -2 -10 -9 7
0 the short lines around it, and their place: 6 and more, before the text, below 2	9 -1 -3 -1 1 0 0 1 -2 -3 0 -1 -8
0 the short lines around it, and their place: 6 and more, behind the text, 2 and more	-1 -1 -6 -8 -9 -4 -2 -19 0 1 -3 1 2
0 the short lines around it, and their place: 6 and more, behind the text, 4 and more	-3 -3 -8 -5 8 4 -4 -12 1 -6 -6 1 -11
0 the short lines around it, and their place: 6 and more, behind the text, 8 and more	-4 -7 -13 -9 2 -13 -5 7 -34 -21 -7 -9 3
0 the short lines around it, and their place: 6 and more, behind the text, below 2	0 0 6 -2 -6 -16 -1 -5 -5 -3 -3 -2 13
0 the short lines around it, and their place: 6 and more, in the text, 2 and more	-6 -4 -29 1 8 -14 -20 -14 -2 6 15 -10 -18
0 the short lines around it, and their place: 6 and more, in the text, 4 and more	-3 -6 -6 -19 -4 -25 -9 -11 -8 -7 -20 3 2
0 the short lines around it, and their place: 6 and more, in the text, 8 and more	-3 -9 -16 -9 0 -13 -7 -4 2 -5 -1 -1 -1
0 the short lines around it, and their place: 6 and more, in the text, below 2	-2 -1 -4 -2 7 -8 -7 -37 -3 0 -9 12 -14
0 the short lines around it, and their place: 9 and more, before the text, 2 and more	3 4 2 -2 -7 -4 -2 -6 -11 -7 -10 -5 6
0 the short lines around it, and their place: 9 and more, before the text, 4 and more	-1 0 3 7 -4 -6 -1 -7 -1 6 2 -12 -4
0 the short lines around it, and their place: 9 and more, before the text, below 2	9 -4 4 0 -3 -5 0 -1 -9 7 -3 -7 -4
0 the short lines around it, and their place: 9 and more, behind the text, 2 and more	-1 -1 -2 -3 -11 6 -2 13 -5 -8 -2 -2 -17
0 the short lines around it, and their place: 9 and more, behind the text, 4 and more	-1 -2 -4 -3 -21 -1 -3 -2 -2 -1 -1 6 -18
0 the short lines around it, and their place: 9 and more, behind the text, 8 and more	-1 -1 -2 -7 -17 -9 -1 -14 -10 -7 -8 2 5
0 the short lines around it, and their place: 9 and more, behind the text, below 2	-1 0 -1 -1 -6 2 -1 -4 0 3 1 0 -4
0 the short lines around it, and their place: 9 and more, in the text, 2 and more	-3 -3 -7 -11 1 -14 -14 -2 -6 -1 4 -4 -5
0 the short lines around it, and their place: 9 and more, in the text, 4 and more	-1 -1 -3 -5 13 -3 -4 -14 -12 -28 -10 6 0
0 the short lines around it, and their place: 9 and more, in the text, 8 and more	-1 -3 -6 -1 0 -8 -2 -9 7 4 -10 5 -24
0 the short lines around it, and their place: 9 and more, in the text, below 2	-4 -2 -8 -2 -11 -14 -17 -5 -1 -10 11 22 -9
0 the short lines around it, and their place: below 3, before the text, 2 and more	0 -5 -1 -7 -8 -2 0 -1 -1 -12 -9 -3 8
0 the short lines around it, and their place: below 3, before the text, 4 and more	-1 -5 0 -1 -3 -2 -1 -7 -6 -14 -7 -10 -4
0 the short lines around it, and their place: below 3, before the text, 8 and more	1 -2 -12 -9 -35 -25 -2 -21 0 8 -10 -35 -1
0 the short lines around it, and their place: below 3, before the text, below 2	-1 2 -7 2 -6 -1 0 -1 -4 -2 -2 -1 10
0 the short lines around it, and their place: below 3, behind the text, 2 and more	0 0 -2 -1 -6 -7 0 -2 -6 -2 -2 -16 32
0 the short lines around it, and their place: below 3, behind the text, 4 and more	0 -1 -8 -9 -13 -23 -2 -12 -21 -9 -6 -15 26
0 the short lines around it, and their place: below 3, behind the text, 8 and more	-1 -2 -8 -11 -15 -1 -2 -24 -26 -12 -8 -1 7
0 the short lines around it, and their place: below 3, behind the text, below 2	0 0 -1 -1 2 0 0 -1 -3 -1 -1 -3 10
0 the short lines around it, and their place: below 3, in the text, 2 and more	-1 -1 -2 -6 -11 -24 -2 -25 10 0 -8 -1 5
0 the short lines around it, and their place: below 3, in the text, 4 and more	-1 -1 8 5 -5 0 -3 -26 -12 1 -24 -4 -8
0 the short lines around it, and their place: below 3, in the text, 8 and more	-1 -5 0 2 -18 -21 -4 11 -19 -14 -15 -17 -4
0 the short lines around it, and their place: below 3, in the text, below 2	-1 -1 -20 0 5 -30 -9 -33 1 -16 -1 -14 7
0 the title’s words: yes	0 -4 -1 0 1 -2 0 -2 2 4 -1 6 -2
0 what a rule takes it for: boilerplate	-45 -26 -21 -47 -27 -9 -23 -17 -1 -11 -19 -12 29
0 what a rule takes it for: byline	-2 -10 45 -25 -14 -16 -1 -5 -9 -16 -23 -18 -22
0 what a rule takes it for: dateline	-2 -9 -51 48 -32 -17 -2 -18 -32 -28 -19 -16 -3
0 what a rule takes it for: heading	-31 -37 -17 -46 36 -39 -53 -21 4 -8 -27 -2 -6
0 what a rule takes it for: image-alt	-5 -2 -20 -25 -28 -16 -17 -21 44 -7 -27 -30 -1
0 what a rule takes it for: image-caption	-9 -47 -10 -21 -19 -37 -10 -28 5 46 -31 -27 -27
0 what a rule takes it for: image-credit	-2 -7 -25 -26 -38 -3 -4 -27 -22 -11 37 -28 -31
0 what a rule takes it for: list-item	-3 -4 -28 -20 -11 13 -4 8 -13 -7 -38 -14 -14
0 what a rule takes it for: paragraph	-23 12 -24 -16 -23 18 9 5 -34 -23 -52 -22 -21
0 what a rule takes it for: quote	0 0 -1 0 2 -20 20 -6 -7 -11 -1 -10 -8
0 what a rule takes it for: related-link	-25 -43 -28 -56 -23 -19 -47 -10 -20 -15 -35 17 -18
0 what a rule takes it for: standfirst	-9 24 -1 -10 5 -10 -3 -2 1 -27 -3 -9 -9
0 what a rule takes it for: title	35 -6 -4 -3 -7 -3 -1 -2 -6 -9 -2 -5 -5
0 what follows the short lines: 18 and more	2 -41 -14 -8 0 -20 -35 -3 -9 0 -13 -14 -4
0 what follows the short lines: 30 and more	8 -11 0 1 -1 -32 -37 -4 0 1 14 6 -3
0 what follows the short lines: 9 and more	3 -10 9 -3 1 -25 -22 -26 -15 -17 7 0 7
0 what follows the short lines: below 9	-6 -30 -12 -14 -9 17 -6 3 -16 -18 1 -4 -11
0 what follows the short lines: the edge of the page	-10 -13 -30 -38 -29 -21 -19 -16 -22 -31 -42 12 11
0 what stands before the short lines: 18 and more	-28 -4 8 9 5 -16 -29 -7 -2 -3 -1 0 -4
0 what stands before the short lines: 30 and more	-43 -24 -6 -20 8 -27 -52 -3 -8 0 10 3 9
0 what stands before the short lines: 9 and more	-24 -52 -8 2 -1 -16 -12 -14 -12 3 2 -9 -3
0 what stands before the short lines: below 9	-18 -25 -21 -7 1 -2 -8 -6 1 -24 1 -10 -8
0 what stands before the short lines: the edge of the page	29 -22 -4 5 -42 -17 -12 -47 -13 -15 -19 -17 -4
0 words it shares with its neighbour: the block before, 0.01 and more	-6 9 -35 -15 -25 0 1 10 4 -5 -17 2 -10
0 words it shares with its neighbour: the block before, 0.25 and more	-25 1 -41 -25 -11 -9 -18 -10 0 -5 -14 -4 -8
0 words it shares with its neighbour: the block before, 0.5 and more	-15 -5 -35 -3 -3 -9 4 -15 -4 24 -13 -10 15
0 words it shares with its neighbour: the block before, 0.9 and more	-10 -41 -13 -20 -28 -14 8 -30 -2 26 -13 -28 -5
0 words it shares with its neighbour: the block before, below 0.01	-54 -5 17 2 7 -4 -7 -3 3 -18 -2 5 -4
0 words it shares with its neighbour: the next block, 0.01 and more	-9 2 -22 -33 -20 2 -28 5 -28 -5 -29 3 -10
0 words it shares with its neighbour: the next block, 0.25 and more	6 -17 -21 -19 10 -2 -24 -11 6 -9 -14 -6 -4
0 words it shares with its neighbour: the next block, 0.5 and more	5 -12 -51 -7 13 -25 -12 -18 13 1 -38 -18 -2
0 words it shares with its neighbour: the next block, 0.9 and more	1 -32 -22 -19 12 -51 -3 -36 49 -5 -8 -11 -18
0 words it shares with its neighbour: the next block, below 0.01	6 -1 9 -3 -13 -1 -1 0 -27 -5 8 -2 -4
0 words it shares with its neighbour: the second before, 0.01 and more	-17 8 -16 -25 -16 7 3 3 6 -19 -17 -1 -17
0 words it shares with its neighbour: the second before, 0.25 and more	-14 -15 -29 -13 -7 3 -11 -3 -8 0 -15 -14 -1
0 words it shares with its neighbour: the second before, 0.5 and more	-9 -14 -34 -28 -25 3 -11 4 -1 12 2 -13 5
0 words it shares with its neighbour: the second before, 0.9 and more	-3 -27 -10 -8 -21 -9 -13 -22 2 38 3 -33 -4
0 words it shares with its neighbour: the second before, below 0.01	-45 -5 8 1 10 -9 -17 -4 -8 -11 -1 -4 -2
0 words it shares with its neighbour: the second behind, 0.01 and more	-4 7 -41 -30 -11 2 -1 4 -17 1 -34 4 -18
0 words it shares with its neighbour: the second behind, 0.25 and more	7 -3 -18 -28 3 -6 -14 -10 8 1 -10 -18 -14
0 words it shares with its neighbour: the second behind, 0.5 and more	10 -9 -35 -20 19 -10 0 -33 16 4 -26 -22 -6
0 words it shares with its neighbour: the second behind, 0.9 and more	2 -21 -10 -5 28 -18 6 -23 36 -16 -21 -38 -21
0 words it shares with its neighbour: the second behind, below 0.01	-1 3 6 8 -13 -5 -7 2 -18 -4 2 3 -3
0 words of the page’s furniture and its length: whole, below 8	-4 -12 -48 -27 -46 -17 -8 -39 -56 -36 -54 -13 46
0 words of the page’s furniture and its length: within, 20 and more	0 -7 0 0 -2 -12 -5 4 -3 1 0 -1 15
0 words of the page’s furniture and its length: within, 40 and more	0 -1 0 0 0 -6 2 1 -1 -2 0 -2 11
0 words of the page’s furniture and its length: within, 8 and more	-1 -7 -3 2 -7 4 -3 -7 -7 -16 -1 -41 23
0 words of the page’s furniture and its length: within, below 8	0 1 -6 16 -15 -24 -1 -12 2 -5 -5 1 10
0 words of the page’s furniture: whole	-4 -14 -53 -28 -48 -18 -8 -38 -55 -38 -60 -11 47
0 words of the page’s furniture: within	-1 -20 -11 14 -28 -10 -7 -6 -6 -18 -10 -33 28
1 a byline’s words: names	2 0 -18 -8 -3 -13 12 -15 -23 -15 0 5 -14
1 a byline’s words: names behind “by”	4 12 -20 3 -14 -8 -5 -12 -5 -7 1 2 -17
1 a credit at its end, and its length: 20 and more, no stop	-1 -1 4 1 -14 3 -2 -5 18 -10 -8 -3 -14
1 a credit at its end, and its length: 40 and more, no stop	-1 0 -2 -1 8 -14 -4 -3 8 -6 -5 -1 1
1 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 -8 0 0 -1 9 0 -1 0 -2
1 a credit at its end, and its length: 8 and more, no stop	-1 -7 -8 1 -10 4 0 -17 19 10 -14 -15 -10
1 a credit at its end, and its length: below 8, no stop	0 -6 -1 -4 -5 -11 -3 -1 -14 14 13 -14 -5
1 a credit at its end: 0.9 and more	-1 -3 -4 -3 5 -5 -1 -1 -6 2 -4 -3 2
1 a credit at its end: 0.95 and more	-2 -4 -6 4 -23 -10 -12 -24 20 9 -6 -27 -14
1 a credit beside it, and its length: a credit before, 15 and more, a stop	0 0 -5 -1 -10 -2 0 -1 -2 7 13 -1 -9
1 a credit beside it, and its length: a credit before, 15 and more, no stop	0 0 -3 0 -3 -1 0 0 -8 -2 15 -1 -2
1 a credit beside it, and its length: a credit before, 25 and more, a stop	0 0 -5 -2 -15 -4 0 -1 1 3 18 -4 -7
1 a credit beside it, and its length: a credit before, 25 and more, no stop	0 0 -1 0 -5 0 0 0 -5 -2 11 0 -1
1 a credit beside it, and its length: a credit before, 4 and more, a stop	0 0 -3 -1 0 0 0 0 -1 0 7 0 -2
1 a credit beside it, and its length: a credit before, 4 and more, no stop	0 -1 -2 -1 -4 -4 0 -4 -11 -17 24 -3 -13
1 a credit beside it, and its length: a credit before, 40 and more, a stop	0 0 -8 -1 -24 2 -1 -2 6 0 24 -7 -17
1 a credit beside it, and its length: a credit before, 40 and more, no stop	0 0 -1 0 -5 -1 0 0 1 5 -2 -3 -4
1 a credit beside it, and its length: a credit before, 8 and more, a stop	0 -1 -3 -4 -3 -2 0 -1 1 -3 6 -3 5
1 a credit beside it, and its length: a credit before, 8 and more, no stop	0 0 -1 0 -7 -6 0 -3 -11 -3 11 -2 -11
1 a credit beside it, and its length: a credit before, below 4, a stop	0 0 -8 -1 -3 0 0 -1 8 2 2 0 -5
1 a credit beside it, and its length: a credit before, below 4, no stop	0 -1 -10 -8 1 8 -1 -3 -12 -7 21 -8 -11
1 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 4 5 -4 -7 -16 -2 -2 11 -3 -3 8 -2
1 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 1 0 0 2 -3 -1 -1 2 -5 0 -2 4
1 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 -5 0 -1 -1 -8 3 -1 7 5 0 -1 0
1 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 -1 0 -1 0 -3 -1 4 -14 11 0 -1 2
1 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 0 4 0 4 4 -1 -1 -9 -7 -3 -1 -5
1 a credit beside it, and its length: a credit behind, 4 and more, no stop	0 2 -1 0 -2 -2 -2 -4 -15 -8 -3 3 1
1 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 0 0 3 -7 -4 2 2 6 0 0 0 -1
1 a credit beside it, and its length: a credit behind, 40 and more, no stop	0 -1 -1 0 0 3 0 -1 -1 -1 0 0 1
1 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 -5 -2 4 -1 -4 -1 -1 9 -1 -1 -1 1
1 a credit beside it, and its length: a credit behind, 8 and more, no stop	0 -10 -2 -2 0 15 -2 -4 6 -12 -5 -9 0
1 a credit beside it, and its length: a credit behind, below 4, no stop	0 4 -1 -3 -8 -9 -1 -3 -9 6 -2 -8 5
1 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -2 0 -2 -2 0 -3 1 1 4 0 -10
1 a credit beside it, and its length: credits on both sides, below 4, no stop	0 -1 -3 0 -4 5 0 -1 -8 -12 -14 -2 13
1 a credit with its lead-in at its end: yes	0 -1 -3 -6 -29 -10 -12 -27 21 14 -10 -26 -14
1 a day of the week: yes	4 -4 -8 7 -1 -4 -15 -24 -4 10 9 -8 -2
1 a label such as “Related” above: yes	-2 -8 -7 -19 -2 -16 -6 -2 -18 -33 -37 14 -13
1 a label such as “See also” before it: yes	0 -8 -2 -1 -6 16 -5 -4 0 -11 -3 1 -13
1 a line above that ends in a colon: yes	-11 -30 -6 -8 1 24 -5 8 -47 -29 -16 -12 -19
1 a line before that ends as items of lists do: yes	0 -1 0 0 -20 -16 -4 21 1 -16 -4 -16 3
1 a month: yes	4 -15 4 -4 -23 -8 -24 -3 -20 -18 -21 2 -1
1 a name in the next line: 60 and more	0 -2 -1 -1 10 4 1 -5 -9 -10 -2 -11 -11
1 a name in the next line: 8 and more	8 -3 -19 -2 -3 8 -11 -10 -11 -4 -1 -3 -9
1 a name in the next line: below 8	2 16 -20 -4 -4 -18 -2 -16 -3 -7 4 -9 -4
1 a note of credits: yes	0 2 0 -2 -2 3 -3 -4 5 -2 1 -13 -1
1 a picture credit’s words: 0.01 and more	0 -2 -1 0 -8 -8 -8 -5 -7 19 -3 -13 -8
1 a picture credit’s words: 0.7 and more	0 -3 -10 -2 -9 -25 21 -5 -2 -10 -11 -6 7
1 a picture credit’s words: 0.8 and more	0 -3 14 -4 -6 -20 1 -3 3 7 -1 -8 -8
1 a picture credit’s words: 0.9 and more	0 6 -2 1 1 0 -1 -3 -3 5 -2 1 -5
1 a picture credit’s words: 0.95 and more	-1 -18 -11 -13 -21 -22 -12 -12 15 15 1 -28 -6
1 a picture credit’s words: below 0.01	2 4 4 -11 -3 -4 -17 -12 -10 -23 -1 0 -8
1 a quotation by itself: before the text, 6 and more	11 -5 -2 -1 -1 -1 0 0 -6 -4 -2 2 -4
1 a quotation by itself: in the text, 15 and more	0 0 0 0 -3 23 -7 -5 -10 -7 -3 -3 -8
1 a quotation by itself: in the text, 40 and more	0 -8 -1 -2 -4 17 -3 -3 -5 -14 -5 -4 -12
1 a quotation by itself: in the text, 6 and more	0 0 0 0 0 -6 0 6 -1 1 0 1 -1
1 a quotation by itself: in the text, below 6	0 0 -1 0 -9 -2 -2 2 -3 4 -2 6 -5
1 a quotation mark before it: yes	3 -36 -22 -7 -26 13 -38 -21 -13 6 -6 5 -9
1 a rule: a byline’s words, but between paragraphs, where headings stand	0 0 0 0 -7 -2 -1 -6 -6 -10 -1 5 9
1 a rule: a credit that names known agencies	0 -1 -8 1 -12 -19 -6 -9 -3 19 -6 -11 -10
1 a rule: a credit with its lead-in ("Photo:", "©")	-1 -20 -8 -9 -22 -6 -12 -6 11 4 2 -17 -1
1 a rule: a headline behind the end of the text	-5 -11 -15 -23 -1 1 -5 -5 -26 -23 -24 -8 -2
1 a rule: a label such as "See also" with a title behind it	0 -9 -2 -1 -7 14 -6 -6 2 -8 -4 -4 -11
1 a rule: a line that begins with "by" before the text	3 9 -19 0 -7 -8 -1 -3 7 2 0 -4 -19
1 a rule: a phrase of the page’s furniture	-7 -14 -9 0 -9 -15 -14 -21 -21 -14 -11 -2 -3
1 a rule: a question or exclamation between paragraphs	-1 -1 -2 5 -9 -1 -2 -14 11 1 -4 2 -14
1 a rule: a quotation with its speaker behind a dash	0 0 0 0 7 6 -4 -4 -7 -4 0 -3 -3
1 a rule: a sentence before the text	2 -1 0 0 -1 0 0 0 -1 6 -1 -1 -1
1 a rule: a sentence behind the end of the text	0 0 0 0 -1 -6 -1 -1 0 0 0 5 0
1 a rule: a sentence or two before the text	-2 2 -12 -10 -28 0 -1 -5 -11 6 7 -13 -14
1 a rule: a sentence within the text	-10 0 -29 -31 -5 2 3 -2 -4 2 -10 -9 -11
1 a rule: a short line within the text	-5 9 1 4 -6 -6 -9 -10 1 -12 -44 -4 -11
1 a rule: a short sentence within the text	-1 -15 -13 -8 9 13 9 -2 -13 -22 -4 -8 -9
1 a rule: a text that ends in a picture credit	-4 -7 -9 0 -13 -11 -10 -27 24 8 -14 -25 -15
1 a rule: a title below a label such as "Related"	-1 -2 -9 -6 -11 -24 -2 -25 -2 -10 -12 18 -4
1 a rule: an item below a line that announces a list	-2 -6 -24 -14 -9 20 -7 1 -27 -25 -27 -16 -6
1 a rule: begins with a bullet	0 0 0 0 -8 20 -6 -2 -1 -1 0 -2 -4
1 a rule: begins with a list mark, as its neighbour does	0 0 -8 -6 -12 18 -4 -14 -6 -15 -2 -13 -10
1 a rule: debris before the text	-1 4 -3 -10 -25 -10 -7 -11 -25 -13 -10 -9 -4
1 a rule: debris behind the end of the text	-6 -22 -22 -26 -16 2 -5 -16 -12 -18 -25 -10 10
1 a rule: holds a phrase of the page’s furniture	-1 3 -1 -4 3 0 -11 -4 -13 -12 -11 -18 13
1 a rule: keywords of a picture	0 0 -1 4 0 8 -1 -1 -1 -4 0 -2 -2
1 a rule: long line within the text, without a full stop	-1 -3 -5 -5 -12 -13 -1 16 7 -28 -9 -2 -8
1 a rule: names behind the end of the text	0 0 0 0 -1 -1 -2 -1 0 0 0 11 -10
1 a rule: nothing but names before the text	1 1 -11 -6 10 -5 -2 -1 -12 1 0 4 -6
1 a rule: nothing else fits	-1 8 -1 -10 2 -15 -8 9 -4 11 -8 -14 -12
1 a rule: one of several short lines within the text	-5 -7 -19 -18 -19 -4 -1 4 -15 0 -12 0 -5
1 a rule: only a date or time	2 -11 17 -9 -7 -23 -4 -12 -26 -13 -13 3 -9
1 a rule: only a web or e-mail address	0 5 0 0 -1 -6 0 0 -1 -2 0 -1 6
1 a rule: only marks or figures	-3 -15 -7 -3 -16 14 -10 -29 -1 -8 -9 2 -8
1 a rule: repeats the alternative text before it	-1 -5 -3 -1 -15 -9 -2 -2 20 8 -4 -5 -4
1 a rule: running text	3 -10 -14 -1 1 -4 0 -6 -12 1 -2 0 -6
1 a rule: says again what stands elsewhere on the page	8 -24 -27 -9 0 -17 -3 -7 5 -2 3 -5 -4
1 a rule: says where in a picture somebody stands	0 0 0 0 -3 3 -1 -1 3 -2 0 -1 -1
1 a rule: says who the author is	0 0 0 3 -4 4 -2 -1 -3 -1 0 -2 3
1 a rule: short line before a picture or a list, without a full stop	0 2 -1 -1 6 -6 -2 -3 -3 -4 1 3 -1
1 a rule: short line between paragraphs, without a full stop	-3 -3 -1 -6 -27 7 -1 -25 -18 -12 5 12 -17
1 a rule: short text after a credit, where this page has its captions	0 0 -8 0 -11 -5 0 -1 -16 -12 18 0 -17
1 a rule: short text before a caption and its credit	1 -9 13 -8 -9 -4 -6 -1 -9 -7 -4 -6 -7
1 a rule: short text before a caption with a credit	1 -14 -15 -2 13 -5 -7 -16 4 -12 -7 -10 6
1 a rule: short text before a credit	-1 -9 3 -6 -8 -3 -11 -10 3 -9 -15 -13 7
1 a rule: short text before a credit that has its caption behind it	0 -2 0 0 5 -1 -1 -1 0 -5 0 4 -11
1 a rule: stands between the title and the byline, date or picture	7 -1 -1 4 -1 0 0 0 -2 -1 0 -1 -3
1 a rule: the caption’s words once more, as alternative text	0 5 1 4 -21 19 -3 -8 -23 4 -8 -8 -10
1 a rule: the name of a picture file	0 0 -4 4 -3 -1 0 -2 4 5 -1 -5 2
1 a sign in it: a bar	0 -11 -4 -9 -4 -27 -7 -10 8 12 -6 -17 19
1 a sign in it: a capital within a word	-3 -44 -12 -2 -20 -10 -11 13 -7 -19 -33 -10 10
1 a sign in it: a comma	4 1 4 -3 8 -1 5 0 -12 -10 5 -13 -7
1 a sign in it: a copyright sign	0 -4 -2 -6 -24 -4 -4 -5 17 4 -2 -11 -5
1 a sign in it: a dash between words	0 13 8 3 -32 -16 6 4 1 -13 -24 1 -3
1 a sign in it: a question mark	0 -1 -4 -4 -11 -5 -5 0 0 0 -13 1 0
1 a sign in it: a quotation mark	-6 -4 -26 -8 -14 -5 -11 -12 -24 5 9 9 -13
1 a sign in it: a sentence stuck to the next	0 -1 -2 -2 -17 6 5 -7 4 0 -9 -16 1
1 a sign in it: a slash between words	-4 -3 -13 -3 -26 -11 -30 13 20 18 -22 -45 -27
1 a sign in it: a time	2 -11 24 -18 -8 1 -10 -12 -8 -14 -28 -13 -27
1 a sign in it: a year	0 -2 7 -3 -8 -20 -26 -20 -12 -11 -7 -3 -16
1 a sign in it: an address	-1 1 -1 -1 -15 1 -6 2 -10 -8 -2 -21 14
1 a sign in it: an asterisk	0 -4 -1 0 -13 5 8 -10 -4 -16 -3 -15 14
1 a sign in it: an at sign	0 -2 -17 17 -18 0 -6 -9 0 -12 -6 -7 11
1 a sign in it: an ellipsis	1 -15 -7 -8 -5 -5 6 -15 2 6 -5 -8 -14
1 a sign in it: money or a share	-3 -18 -8 -11 1 19 -33 4 -14 -24 -20 -16 -14
1 a verb of saying: yes	-5 -38 -14 -11 -10 8 -2 -9 -15 -7 6 2 -13
1 a word that leads in credits: yes	-1 -28 -14 -14 -41 -17 -9 -15 18 15 -5 -30 -11
1 an end as items of lists have it: yes	-1 -5 -5 -2 -1 9 -3 6 -6 -19 -1 -15 5
1 dates among the short lines around it: 0.2 and more	-1 -14 -6 9 -27 -24 -6 -27 0 -22 -5 -6 11
1 dates among the short lines around it: 0.4 and more	3 4 -8 3 -21 -27 -10 -19 -8 -5 -7 1 4
1 dates among the short lines around it: below 0.2	0 7 -4 8 -15 -40 -11 -25 7 9 1 -16 0
1 furniture among the short lines around it: 0.01 and more	-13 -10 -30 -4 -3 1 -16 -2 -13 -19 -10 0 -16
1 furniture among the short lines around it: 0.2 and more	-4 4 11 -10 -4 -18 -3 -20 -10 -5 -2 9 2
1 furniture among the short lines around it: 0.5 and more	-3 2 -2 -5 -11 -6 -14 -5 -16 -12 -12 -10 -9
1 furniture among the short lines around it: below 0.01	1 -9 4 -13 -9 -6 -4 -10 4 2 -3 -4 -6
1 how alike the short lines around it are: 0.2 and more	-8 1 5 -10 -20 -7 -38 4 -12 -11 0 -2 -10
1 how alike the short lines around it are: 0.4 and more	-4 -11 -1 -9 -3 1 1 -3 1 -16 -3 -7 -7
1 how alike the short lines around it are: 0.7 and more	-2 13 -5 -4 6 -6 -14 -17 1 -13 -18 1 -3
1 how alike the short lines around it are: below 0.2	-3 -9 -18 -16 1 -2 -7 -5 -30 -3 -34 -7 -6
1 how far it is from the text: before the text, 2 and more	-3 1 -11 1 1 -18 -1 3 -15 -5 -9 -9 1
1 how far it is from the text: before the text, 20 and more	5 -2 -24 -12 -16 -12 -1 -10 -3 -13 -2 -3 0
1 how far it is from the text: before the text, 3 and more	-1 9 0 -10 -17 -7 -7 -20 3 -15 0 -13 -5
1 how far it is from the text: before the text, 5 and more	9 -3 -5 1 3 -17 -10 -15 -15 -2 -12 -23 -13
1 how far it is from the text: before the text, 9 and more	10 -11 -8 -7 -9 -22 -6 -23 -8 -3 -14 4 -10
1 how far it is from the text: before the text, below 2	3 -18 -5 -5 -12 6 -3 -6 -10 -15 -5 -12 1
1 how far it is from the text: behind the text, 2 and more	-2 0 -4 -1 -4 7 -7 -12 -21 -9 -6 -4 6
1 how far it is from the text: behind the text, 20 and more	-3 -6 -6 -12 15 6 -3 5 10 5 -13 -17 -7
1 how far it is from the text: behind the text, 3 and more	-1 -3 -9 -9 -12 2 2 -10 -5 -11 -8 3 -7
1 how far it is from the text: behind the text, 5 and more	-2 -10 -10 -8 -10 -10 6 -6 -8 -13 -10 4 4
1 how far it is from the text: behind the text, 9 and more	-5 -20 -17 -25 7 -15 -8 2 -16 -11 -13 -5 2
1 how far it is from the text: behind the text, below 2	0 -4 -1 -1 -4 1 0 -9 -12 -13 -1 -10 12
1 how far it is from the text: in the text, below 2	-7 -1 4 -7 -1 -1 3 2 -9 2 3 0 -5
1 how frequent the kind is: yes	5 0 -2 -2 1 -3 1 3 -2 -2 -7 0 -4
1 how it begins and ends: another sign, another sign	0 0 0 0 4 14 -4 -3 -9 -11 -1 -8 -8
1 how it begins and ends: another sign, arrow	0 0 0 0 -1 6 -1 -1 -1 -1 0 -2 -3
1 how it begins and ends: another sign, bar or asterisk	0 -2 0 -6 0 0 0 0 -1 -1 -1 0 12
1 how it begins and ends: another sign, bracket	0 0 0 0 -9 7 -1 -5 -3 -1 0 -2 5
1 how it begins and ends: another sign, colon	0 0 0 0 1 -10 0 -7 7 7 0 -1 -3
1 how it begins and ends: another sign, ellipsis	0 0 0 0 -1 -12 -1 -1 6 8 0 0 1
1 how it begins and ends: another sign, exclamation mark	0 0 0 0 6 2 0 -2 0 0 0 -6 -3
1 how it begins and ends: another sign, figure	-1 -1 0 -1 -9 11 0 -11 -3 -6 -2 -7 -4
1 how it begins and ends: another sign, full stop	0 -1 -1 0 -6 -1 -3 1 11 10 -3 -2 -13
1 how it begins and ends: another sign, letter	0 -1 -1 1 -2 10 -1 5 -5 -7 0 -12 -2
1 how it begins and ends: at sign or hash, figure	0 0 -1 1 -5 5 0 0 -2 -3 -1 -4 3
1 how it begins and ends: at sign or hash, full stop	0 0 0 0 12 -10 -3 10 -3 -4 0 -2 -8
1 how it begins and ends: at sign or hash, letter	0 0 0 1 -5 19 -1 4 -1 -4 -1 -15 -14
1 how it begins and ends: bracket, bracket	0 -3 -1 -2 -8 2 -5 -10 -22 11 1 -3 4
1 how it begins and ends: bracket, figure	0 0 0 0 -8 -2 0 -5 8 1 -1 -4 -3
1 how it begins and ends: bracket, full stop	0 0 0 -1 -3 7 -2 -1 3 1 0 -1 -4
1 how it begins and ends: bracket, letter	0 -3 2 -3 -5 5 -2 -2 15 -3 0 -3 -10
1 how it begins and ends: capital, another sign	0 -1 -3 -1 -8 6 -2 8 6 -3 3 -15 -9
1 how it begins and ends: capital, arrow	0 0 0 0 -2 9 0 -10 -1 0 0 3 1
1 how it begins and ends: capital, bar or asterisk	0 0 -1 0 -5 -1 -1 -2 1 0 0 -8 17
1 how it begins and ends: capital, bracket	-2 3 3 -13 -3 -12 -22 -3 21 -22 -13 -17 -4
1 how it begins and ends: capital, colon	-2 -4 -9 -13 32 -1 -1 -21 -24 -8 -10 -29 -10
1 how it begins and ends: capital, comma	0 -1 -3 -1 -2 2 -1 -4 -8 -7 0 -2 10
1 how it begins and ends: capital, ellipsis	1 -5 -2 3 -14 -5 -4 -2 8 3 -4 6 1
1 how it begins and ends: capital, exclamation mark	0 -5 -9 0 -8 -4 -13 -11 -4 0 -10 7 5
1 how it begins and ends: capital, figure	0 -7 5 -11 -6 0 -6 -18 -15 -10 -12 1 -18
1 how it begins and ends: capital, full stop	-2 8 -8 -5 4 -4 8 -1 -18 -8 -3 -7 -3
1 how it begins and ends: capital, letter	-4 -6 -7 -7 -3 -6 3 -18 8 6 -3 -3 -2
1 how it begins and ends: capital, question mark	0 -6 -13 2 -18 5 -12 -14 -7 -6 -3 -6 9
1 how it begins and ends: capital, quotation mark	0 0 2 0 -1 -1 -3 -8 -9 -8 -8 3 -8
1 how it begins and ends: capital, semicolon	0 0 0 0 8 4 0 -3 -3 -9 0 -8 -2
1 how it begins and ends: capital, stop and quotation mark	-2 -22 -12 -5 -5 -19 -3 -9 -16 3 5 -7 -7
1 how it begins and ends: figure, bracket	0 -2 0 0 -7 -7 0 9 -1 -7 -1 3 1
1 how it begins and ends: figure, colon	0 -1 -2 0 -8 11 -5 -11 -10 -9 -2 -2 -3
1 how it begins and ends: figure, figure	0 -15 1 -2 -23 -24 -4 3 -5 2 5 13 -9
1 how it begins and ends: figure, full stop	0 1 -1 -2 -20 4 -2 2 6 -9 -1 -2 -16
1 how it begins and ends: figure, letter	-2 -16 3 -4 -8 -16 -13 0 -18 -5 -12 -7 -5
1 how it begins and ends: figure, question mark	0 0 -1 0 -1 6 0 -7 -1 -1 0 -4 4
1 how it begins and ends: figure, quotation mark	0 0 0 0 0 -1 0 -2 0 3 0 3 -2
1 how it begins and ends: list mark, bar or asterisk	0 -1 -1 0 -8 5 -3 -2 -3 -5 0 12 -12
1 how it begins and ends: list mark, figure	0 0 0 0 0 -3 0 -2 0 -1 0 0 6
1 how it begins and ends: list mark, full stop	0 6 0 0 -9 5 -5 0 0 -6 0 -4 0
1 how it begins and ends: list mark, letter	0 0 -1 0 -2 -3 4 6 -4 -5 0 -6 -2
1 how it begins and ends: list mark, stop and quotation mark	0 0 0 0 -7 -2 -1 -1 -3 -2 0 -4 7
1 how it begins and ends: number of an item, bracket	0 0 0 0 -1 10 -1 -5 -3 -2 0 -2 -2
1 how it begins and ends: number of an item, colon	0 0 0 0 0 9 -1 -9 0 -1 0 0 0
1 how it begins and ends: number of an item, exclamation mark	0 0 0 0 -3 -3 0 -3 7 3 -1 -1 -2
1 how it begins and ends: number of an item, figure	0 0 3 0 -1 4 0 1 -1 -1 0 -2 -5
1 how it begins and ends: number of an item, full stop	0 -1 -1 -1 -14 14 -10 -20 5 1 -5 -6 -11
1 how it begins and ends: number of an item, letter	3 7 6 -11 -1 -2 -32 -16 1 -4 -5 -2 -13
1 how it begins and ends: number of an item, question mark	0 0 0 0 11 5 0 -6 -3 -1 0 -1 -6
1 how it begins and ends: quotation mark, bracket	0 0 0 0 -2 1 0 0 -1 0 0 0 3
1 how it begins and ends: quotation mark, colon	0 0 0 0 -6 -4 0 -3 -3 -2 0 11 -1
1 how it begins and ends: quotation mark, full stop	-1 -10 -8 -3 -29 14 -35 -18 -15 2 6 -7 -6
1 how it begins and ends: quotation mark, letter	0 -3 -6 5 -11 -3 -4 -10 -2 -5 3 4 3
1 how it begins and ends: quotation mark, question mark	0 0 3 -2 0 -1 0 0 1 0 0 0 0
1 how it begins and ends: quotation mark, quotation mark	6 -2 -2 -1 -5 -5 -4 4 -7 3 -4 6 -9
1 how it begins and ends: quotation mark, stop and quotation mark	0 -11 -3 -3 -2 15 -12 -5 -15 -10 -11 -20 -16
1 how it begins and ends: small letter, another sign	0 0 0 0 4 -8 14 -7 -1 -1 -1 0 -2
1 how it begins and ends: small letter, bracket	0 0 1 0 -3 7 0 -2 -4 -1 0 0 0
1 how it begins and ends: small letter, colon	0 0 -1 -1 -5 0 0 -2 7 4 0 6 -12
1 how it begins and ends: small letter, comma	0 -1 -1 0 -6 7 -1 9 -3 -1 -2 -6 -6
1 how it begins and ends: small letter, exclamation mark	0 0 -2 0 1 2 0 0 3 8 -5 0 -7
1 how it begins and ends: small letter, full stop	0 -1 0 0 -14 -10 -3 21 0 -4 -1 -9 -7
1 how it begins and ends: small letter, letter	3 14 -17 0 3 -1 -8 -15 -17 15 -8 -12 -4
1 how it begins and ends: small letter, quotation mark	0 -9 0 0 0 9 0 -1 0 -1 0 0 -4
1 how it begins and ends: small letter, semicolon	0 0 0 0 -1 3 -1 7 -1 -1 0 -2 -3
1 how it begins: another sign	-1 -5 -5 -8 -6 20 -10 -6 -11 -13 -6 -22 -9
1 how it begins: at sign or hash	0 0 -1 4 -8 15 -3 5 -3 -6 -1 -19 -15
1 how it begins: bracket	0 -7 -1 -4 -16 4 -7 -15 4 14 0 -7 -8
1 how it begins: capital	0 0 -3 -1 2 -7 2 -3 -7 -2 -3 -5 -7
1 how it begins: figure	-3 -16 -1 -14 -23 -18 -25 12 -7 -11 -7 10 -7
1 how it begins: list mark	0 -2 -1 0 -10 7 -3 -1 -5 -10 -1 2 2
1 how it begins: number of an item	3 2 -1 -12 -7 6 -37 -12 6 1 -11 -9 -15
1 how it begins: quotation mark	5 -17 -25 -6 -34 14 -43 -14 -12 -7 6 0 -15
1 how it begins: small letter	1 -1 -31 -2 -1 -1 -3 4 -26 0 -13 -35 -13
1 how it ends: another sign	0 -8 -3 0 -4 -1 7 6 -2 -10 0 -19 -15
1 how it ends: arrow	0 0 0 0 -4 11 -1 -9 -2 -1 -1 0 2
1 how it ends: bar or asterisk	0 -1 -1 -4 -9 0 -1 -4 -3 -3 -1 -4 15
1 how it ends: bracket	-3 -3 -3 -16 -23 -5 -26 -3 18 -9 -10 -23 1
1 how it ends: colon	-2 -5 -14 -12 25 5 -1 -29 -22 -11 -10 -22 -15
1 how it ends: comma	0 -1 -5 -2 -2 5 -1 5 -7 -6 -1 -11 8
1 how it ends: ellipsis	2 -4 -2 3 -11 -12 -4 -5 4 4 -4 5 -1
1 how it ends: exclamation mark	-1 -3 -11 0 -13 0 -7 -13 4 5 -13 9 -4
1 how it ends: figure	-1 -19 8 -11 -19 -2 -17 -19 -21 -4 -6 0 -16
1 how it ends: full stop	1 4 -6 2 -3 -1 0 5 -10 -7 3 -4 1
1 how it ends: letter	1 0 -6 -5 -2 -3 -5 -2 -7 -2 -7 -2 -9
1 how it ends: question mark	0 -11 -10 1 -19 2 -20 -6 -6 -2 -5 1 10
1 how it ends: quotation mark	6 -9 0 -4 -7 -4 -9 1 -20 -1 -16 6 -16
1 how it ends: semicolon	0 0 0 0 3 6 -2 0 -5 -12 0 -8 -5
1 how it ends: stop and quotation mark	-3 -33 -15 -8 -9 1 -16 -9 -24 -6 1 -22 -8
1 how long the short lines around it are: 11 and more	-2 -26 -10 -4 -2 -4 -18 -19 1 -4 -20 7 -23
1 how long the short lines around it are: 2 and more	-1 6 -9 -10 -35 -17 -10 -5 1 -8 -20 -10 3
1 how long the short lines around it are: 3 and more	-2 -2 -11 -16 -6 -9 -35 -18 0 0 -7 -6 -9
1 how long the short lines around it are: 5 and more	-8 -5 -9 -10 0 -3 -5 -7 -9 -1 -1 8 -16
1 how long the short lines around it are: 8 and more	-5 -16 0 -5 -20 -5 1 -6 -10 -12 -9 -4 -2
1 how long the short lines around it are: below 2	-1 -1 -8 -18 -14 6 -14 -8 -23 -9 -30 -31 -5
1 how many short lines stand together: 15 and more	-11 -8 -22 -29 -4 -7 -29 4 0 -3 -24 -4 -8
1 how many short lines stand together: 2 and more	7 -10 -14 -4 -10 2 -5 -23 -14 2 -5 -10 -5
1 how many short lines stand together: 3 and more	-1 -9 4 -8 -9 -13 -29 -14 2 -10 -3 -15 -3
1 how many short lines stand together: 4 and more	-11 1 5 -19 0 -5 13 -1 5 -5 -10 0 -5
1 how many short lines stand together: 6 and more	-4 -3 2 11 4 0 -10 -13 -6 -1 -3 0 -8
1 how many short lines stand together: 9 and more	-5 -10 -6 -10 -1 -8 -28 -17 -23 -8 -2 -8 3
1 how many short lines stand together: below 2	-3 -11 -31 -19 -1 5 -17 -24 10 8 -23 5 -12
1 it repeats its neighbour: the block before	0 -20 -22 -5 -18 -35 -12 -14 53 9 -6 -2 -18
1 it repeats its neighbour: the next block	0 0 8 7 -8 2 -8 -15 -31 3 -11 -20 1
1 it repeats its neighbour: the second before	-1 -1 -6 -5 -1 -4 -3 -14 -16 -5 8 -8 -8
1 it repeats its neighbour: the second behind	1 6 -4 -1 5 1 -5 -23 -11 -2 -3 -8 -8
1 it says where in a picture somebody stands: yes	0 -11 5 -3 -7 11 -2 -5 -5 -4 5 -3 -11
1 it speaks to the reader: more, 20 and more	-1 -5 -2 -3 1 4 -3 6 -2 -7 -3 -23 7
1 it speaks to the reader: more, 40 and more	0 -8 -11 -4 5 5 -11 8 -14 -23 -10 -23 -12
1 it speaks to the reader: more, 8 and more	0 0 0 -1 2 -9 4 7 -1 -1 -5 -1 6
1 it speaks to the reader: one, 20 and more	0 9 -9 0 6 -10 -13 2 1 -2 -2 -27 -7
1 it speaks to the reader: one, 40 and more	0 -22 -8 -1 -1 -9 -22 -3 -1 -5 -2 -6 -6
1 it speaks to the reader: one, 8 and more	-1 -13 -16 -6 -6 -11 -19 1 0 -6 -13 -11 7
1 it speaks to the reader: one, below 8	0 1 -5 -3 -2 -6 -4 -11 -8 1 -5 -12 9
1 it speaks to the reader: two, 20 and more	0 -7 -9 -1 -5 -20 -19 9 3 -14 1 -14 11
1 it speaks to the reader: two, 40 and more	-1 -5 -3 3 1 -19 -9 2 2 4 -5 -13 8
1 it speaks to the reader: two, 8 and more	0 -2 8 0 -2 1 -7 2 -6 2 -6 -22 1
1 it speaks to the reader: two, below 8	0 -1 -1 -1 -1 -2 -1 -1 -1 3 0 -2 5
1 it stands on the page again: 12 and more	1 -4 1 -3 -12 6 -3 -3 -6 -5 -7 -1 10
1 it stands on the page again: 3 and more	-1 -13 -20 -11 18 -18 -5 -6 1 -5 3 -3 6
1 it stands on the page again: 6 and more	0 8 -6 1 -2 -6 1 -6 -21 -15 1 3 3
1 it stands on the page again: below 3	-1 -19 -7 -17 4 -8 -1 -5 -12 -3 -1 -1 -5
1 it stood on the page before: 12 and more	0 -8 -2 1 -15 -11 -9 -7 3 9 4 2 -3
1 it stood on the page before: 3 and more	-1 -9 -11 -6 -4 -1 -6 -14 -3 -15 2 -8 3
1 it stood on the page before: 6 and more	1 -3 -2 -3 -8 4 5 -1 -5 -4 1 -11 5
1 it stood on the page before: below 3	-2 -29 -22 -8 3 -3 2 -20 -3 0 -26 -7 -13
1 it tells the reader what to do: 20 and more	0 5 -1 0 1 -7 -1 1 -6 -2 -1 3 3
1 it tells the reader what to do: 40 and more	0 0 0 0 -7 -5 0 7 2 1 0 1 1
1 it tells the reader what to do: 8 and more	0 -2 4 -7 -17 -13 -3 6 -24 -18 -2 -1 15
1 it tells the reader what to do: below 8	-2 -15 -22 13 -14 -22 -13 -19 -6 -32 -6 -9 21
1 its capitals and length: 0.15 and more, 15 and more	4 1 -3 3 -5 -3 -39 -4 15 -27 16 1 -8
1 its capitals and length: 0.15 and more, 2 and more	0 -11 8 4 1 -13 -20 0 -20 -18 -13 -4 -10
1 its capitals and length: 0.15 and more, 30 and more	-4 -5 -15 -1 5 -7 -17 -22 -9 -11 -17 -3 -7
1 its capitals and length: 0.15 and more, 4 and more	-5 -16 1 -14 -3 14 -21 0 -15 -15 -22 -9 3
1 its capitals and length: 0.15 and more, 8 and more	-4 -4 -2 -10 -24 1 -6 -7 6 -22 -33 -2 -14
1 its capitals and length: 0.5 and more, 15 and more	-1 3 -5 0 -26 2 -5 6 1 -8 -5 -10 -11
1 its capitals and length: 0.5 and more, 2 and more	0 -16 -13 -2 -16 17 -16 1 5 -28 -3 -19 -2
1 its capitals and length: 0.5 and more, 30 and more	-1 8 -6 -7 6 -8 1 -7 -3 -12 -7 -5 7
1 its capitals and length: 0.5 and more, 4 and more	2 -7 -35 -10 -20 -3 -8 -3 -8 -8 -9 16 -19
1 its capitals and length: 0.5 and more, 8 and more	-1 2 -16 -9 -16 -8 -22 -7 -4 -1 -8 -1 -16
1 its capitals and length: 0.8 and more, 15 and more	0 0 0 -2 1 -1 -1 -5 -3 -4 -3 3 6
1 its capitals and length: 0.8 and more, 30 and more	0 0 0 -1 11 -2 -1 0 -2 4 10 -5 -13
1 its capitals and length: 0.8 and more, 4 and more	1 -3 -15 -13 -7 -4 1 -11 6 5 -9 -15 -6
1 its capitals and length: 0.8 and more, 8 and more	-9 -2 -3 -11 -8 -19 -8 -12 -13 5 -4 -3 -3
1 its capitals and length: 1 and more, 2 and more	-3 -3 -14 -13 4 -14 11 -17 3 -8 -8 -12 -2
1 its capitals and length: 1 and more, 30 and more	0 0 -1 0 -5 4 -3 -2 -1 -2 -3 -3 -3
1 its capitals and length: 1 and more, 4 and more	0 1 -12 0 -18 -11 4 -14 -2 5 -6 -16 -1
1 its capitals and length: 1 and more, 8 and more	0 3 1 -4 -15 -5 7 -13 -2 -3 -2 -10 18
1 its capitals and length: 1 and more, below 2	-2 1 -2 -10 -17 -9 -9 1 -2 -11 -16 -8 -1
1 its capitals and length: below 0.15, 15 and more	0 -20 -14 -18 1 5 4 8 -17 1 -33 -20 -8
1 its capitals and length: below 0.15, 2 and more	-1 -8 -26 -2 1 10 -6 -18 -13 -7 11 -10 3
1 its capitals and length: below 0.15, 30 and more	0 -24 -10 -3 -3 4 -2 3 2 2 -4 -7 -2
1 its capitals and length: below 0.15, 4 and more	0 9 -7 -2 5 -11 -9 -4 -11 9 -8 -20 -7
1 its capitals and length: below 0.15, 8 and more	1 -6 -11 -28 -2 -5 -39 -1 -17 -17 3 -20 -13
1 its capitals and length: below 0.15, below 2	-2 -15 -24 -5 -25 2 -12 -14 -7 19 -5 5 -7
1 its capitals: 0.01 and more	-1 -23 1 -22 -5 1 1 2 -17 -5 -8 -9 -5
1 its capitals: 0.15 and more	-2 1 10 -4 -6 1 -9 -4 7 -21 -9 -6 -2
1 its capitals: 0.3 and more	3 -6 -1 8 4 -8 -27 -10 -1 -1 0 -1 -7
1 its capitals: 0.5 and more	1 5 -32 -5 -11 1 -9 -3 8 -16 -4 7 -15
1 its capitals: 0.7 and more	1 -18 -47 -16 -35 -20 -3 -13 1 8 -26 -5 -7
1 its capitals: 0.9 and more	-8 -1 4 -3 -7 -7 -2 -12 -16 11 -2 -18 7
1 its capitals: 1 and more	6 -4 -6 -2 -13 -14 15 -8 -6 1 -8 -13 -1
1 its capitals: below 0.01	3 -10 -38 -13 -10 8 -10 -9 -34 -1 7 -6 -13
1 its figures: 0.01 and more	5 -13 -14 3 -10 -9 0 -7 9 -10 6 -9 7
1 its figures: 0.15 and more	-2 -23 -24 -18 -9 5 -11 -4 -9 -13 -28 -11 -10
1 its figures: 0.4 and more	-1 -6 15 -11 -14 -6 -12 -23 -22 -12 -13 9 -18
1 its figures: below 0.01	0 4 -9 -5 3 -2 2 1 -3 -1 5 -7 -2
1 its last words on the page: more often	-4 -16 -1 -27 -9 -1 -6 0 -5 12 -17 -11 -9
1 its last words on the page: once	2 -8 4 -10 -9 -3 0 6 -14 -12 -3 -3 -10
1 its last words on the page: twice	3 6 -25 0 -11 1 -32 1 -1 -10 9 -13 6
1 its lead-in on the page: more often	-8 -28 -12 -27 -4 -8 -7 -3 -8 8 -15 -18 -19
1 its lead-in on the page: once	-4 -8 0 12 -46 -17 -12 11 9 -18 -32 -7 -29
1 its lead-in on the page: twice	2 -16 -13 -16 -22 5 0 -4 9 -5 -9 -2 -21
1 its length among the short lines around it: 0.4 and more	-2 6 -28 3 -10 3 -16 -13 -2 -13 -14 -9 2
1 its length among the short lines around it: 0.7 and more	-4 -8 -5 -23 -17 -14 -6 -6 -5 4 -8 1 -15
1 its length among the short lines around it: 1.4 and more	-1 -16 2 -14 -8 -8 -18 2 -11 -9 0 -10 -7
1 its length among the short lines around it: 2 and more	0 6 -8 -4 13 -12 -8 -8 -8 -2 -14 -19 -9
1 its length among the short lines around it: below 0.4	-2 -29 -10 -4 -2 0 -8 -15 -9 1 -3 4 0
1 its length and end: 10 and more, another sign	0 0 0 0 -4 -10 0 12 1 1 0 -4 -2
1 its length and end: 10 and more, arrow	0 0 0 0 -1 3 0 -8 -1 0 0 1 0
1 its length and end: 10 and more, bracket	0 -6 -3 0 -16 2 -3 14 -2 -17 -2 -5 2
1 its length and end: 10 and more, colon	0 0 -1 0 19 4 0 -17 -2 -2 -1 -5 -7
1 its length and end: 10 and more, ellipsis	0 0 0 -1 -3 -5 0 2 10 4 -2 -3 -5
1 its length and end: 10 and more, exclamation mark	0 -1 -2 1 0 1 -1 -5 1 0 -2 3 4
1 its length and end: 10 and more, figure	0 -4 -6 -1 -4 -7 0 3 -5 1 -5 -11 19
1 its length and end: 10 and more, full stop	-1 17 -14 -11 -12 -7 -5 -5 -13 -6 -12 -20 -3
1 its length and end: 10 and more, letter	-7 -24 -4 -6 -6 -5 -40 -12 -7 -3 2 -11 -14
1 its length and end: 10 and more, question mark	0 -2 -1 0 -11 9 -4 1 -7 -4 -1 8 -3
1 its length and end: 10 and more, quotation mark	8 -3 0 0 -5 -12 -2 5 -5 -2 -4 9 1
1 its length and end: 10 and more, semicolon	0 0 0 0 0 0 0 4 0 0 0 -2 -3
1 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -2 -1 4 -6 0 4 0 4 -1
1 its length and end: 15 and more, another sign	0 0 0 -1 2 1 -1 4 -1 -1 2 -4 -2
1 its length and end: 15 and more, bracket	0 3 -2 0 -13 -16 1 2 24 -9 -5 -2 -13
1 its length and end: 15 and more, colon	0 -1 -4 3 17 -4 5 -4 -8 -8 0 -6 -6
1 its length and end: 15 and more, comma	0 0 0 0 -5 6 0 -7 -3 -1 -1 -5 3
1 its length and end: 15 and more, ellipsis	1 0 0 1 -4 2 0 2 3 0 0 0 -4
1 its length and end: 15 and more, exclamation mark	0 0 0 0 -4 -5 -1 0 3 5 -1 -2 1
1 its length and end: 15 and more, figure	0 1 2 -1 -15 0 -1 10 -9 -5 0 -9 -4
1 its length and end: 15 and more, full stop	1 -9 -5 -15 -4 4 -3 -5 -14 -3 1 -10 -1
1 its length and end: 15 and more, letter	2 -11 -9 -13 -9 -11 -18 -11 -3 -18 0 9 -3
1 its length and end: 15 and more, question mark	0 5 -1 -1 -4 -4 4 -3 -1 -1 1 -6 5
1 its length and end: 15 and more, quotation mark	0 0 5 2 1 7 -1 -5 -5 -1 -1 -2 -2
1 its length and end: 15 and more, semicolon	0 0 0 0 12 -6 -1 -7 -4 -10 0 -6 -2
1 its length and end: 15 and more, stop and quotation mark	0 0 4 -1 -3 10 -1 -10 -3 1 -2 0 -5
1 its length and end: 2 and more, another sign	0 1 0 0 -1 4 -1 -1 0 -1 0 -1 -1
1 its length and end: 2 and more, bar or asterisk	0 0 -1 0 -2 3 0 0 2 0 0 -6 5
1 its length and end: 2 and more, bracket	0 -2 -3 0 -1 -5 -2 -7 -11 1 9 -11 9
1 its length and end: 2 and more, colon	0 -6 4 -5 -2 6 -5 -12 -2 -6 1 -16 -1
1 its length and end: 2 and more, comma	0 0 -2 -1 0 1 -1 -3 -6 -5 1 2 7
1 its length and end: 2 and more, ellipsis	0 0 0 0 2 -1 -1 -1 0 -1 0 -3 5
1 its length and end: 2 and more, exclamation mark	0 2 -1 0 1 0 -1 -1 -2 -2 -2 6 -6
1 its length and end: 2 and more, figure	1 -7 0 -4 15 -7 -3 -14 -9 -9 -3 -5 -11
1 its length and end: 2 and more, full stop	-1 -4 -1 -1 -13 9 9 -8 -7 -7 1 -3 -1
1 its length and end: 2 and more, letter	-1 -17 -12 -3 -6 1 -6 2 2 -8 -1 3 -9
1 its length and end: 2 and more, question mark	0 0 0 0 0 -2 -1 3 0 0 0 -2 2
1 its length and end: 2 and more, quotation mark	0 0 0 0 11 -8 -1 -6 4 -2 1 2 -5
1 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -10 -7 -1 8 4 -1 1 -1 -2
1 its length and end: 25 and more, another sign	0 0 0 0 -1 -15 16 -4 4 0 0 -1 -2
1 its length and end: 25 and more, arrow	0 0 0 0 -2 -7 -1 7 -1 -1 -1 -1 1
1 its length and end: 25 and more, bar or asterisk	0 0 0 0 -4 0 -1 -3 0 0 0 -1 6
1 its length and end: 25 and more, bracket	0 -3 3 -1 -4 5 -2 -12 3 -4 -2 -3 0
1 its length and end: 25 and more, colon	0 -2 -2 -1 10 3 2 -13 -5 -1 -1 -2 0
1 its length and end: 25 and more, ellipsis	0 0 0 0 -4 1 -1 2 -1 -1 0 -2 7
1 its length and end: 25 and more, exclamation mark	0 -1 -1 0 -1 -3 -2 5 0 2 -1 -2 3
1 its length and end: 25 and more, figure	0 0 0 0 -3 -3 0 3 9 1 -1 -3 -6
1 its length and end: 25 and more, full stop	5 -8 -5 -5 -4 1 -1 -1 -30 0 -10 -3 -7
1 its length and end: 25 and more, letter	0 4 -3 0 -25 6 -6 1 10 0 -2 -17 -3
1 its length and end: 25 and more, question mark	0 0 1 1 -8 7 -2 2 1 -2 -1 0 -5
1 its length and end: 25 and more, quotation mark	0 0 0 0 0 -6 0 7 -1 -1 1 0 -1
1 its length and end: 25 and more, stop and quotation mark	0 -2 -4 -2 -11 7 -11 -6 -10 1 -10 2 -9
1 its length and end: 4 and more, another sign	0 0 -1 0 -1 8 0 -5 4 -2 0 -4 -3
1 its length and end: 4 and more, arrow	0 0 0 0 -1 8 0 -6 -1 0 0 4 -4
1 its length and end: 4 and more, bar or asterisk	0 0 0 1 -4 -2 0 -6 -2 -2 0 -2 9
1 its length and end: 4 and more, bracket	0 -2 0 -9 2 0 -2 -12 -10 15 5 -4 -4
1 its length and end: 4 and more, colon	0 9 -1 -1 5 11 -2 -13 -3 -10 -1 1 -13
1 its length and end: 4 and more, comma	0 -2 0 0 0 -8 -1 9 -1 -3 0 -2 -2
1 its length and end: 4 and more, ellipsis	0 0 0 0 3 3 0 -1 -1 0 -1 0 -3
1 its length and end: 4 and more, exclamation mark	0 -1 0 0 -3 -4 6 -2 2 -2 -1 -2 8
1 its length and end: 4 and more, figure	0 -5 5 0 -8 0 -3 -3 -8 -12 -4 -8 -14
1 its length and end: 4 and more, full stop	1 -3 -1 2 -2 1 -4 4 6 -16 3 -6 -4
1 its length and end: 4 and more, letter	-1 -17 -15 -24 -13 -1 -22 -11 -15 -2 -22 -12 -6
1 its length and end: 4 and more, question mark	0 -1 1 -1 2 1 1 -9 3 -5 -2 -11 9
1 its length and end: 4 and more, quotation mark	0 0 -1 0 -8 -7 2 -6 -5 12 -3 7 -11
1 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -4 -15 5 11 0 -1 0 -1 5
1 its length and end: 40 and more, another sign	0 0 0 0 -5 4 0 4 -1 -1 0 -1 0
1 its length and end: 40 and more, bracket	-1 -1 4 -13 8 2 -7 -1 -6 -14 -9 -8 -1
1 its length and end: 40 and more, colon	0 0 0 0 9 1 -3 -1 -2 -4 0 -1 -2
1 its length and end: 40 and more, ellipsis	0 0 -1 0 -7 0 0 -2 1 5 0 1 3
1 its length and end: 40 and more, exclamation mark	0 -2 -5 1 3 2 -8 -4 0 1 -1 -7 -5
1 its length and end: 40 and more, figure	0 0 0 0 -10 -2 3 -2 8 4 0 0 -1
1 its length and end: 40 and more, full stop	-5 -5 -8 9 4 -4 -4 -5 0 -4 -4 -8 2
1 its length and end: 40 and more, letter	3 -3 -5 -2 6 0 -5 -17 -1 -8 -6 -7 -6
1 its length and end: 40 and more, question mark	0 -3 -1 -1 5 7 -7 2 -6 0 0 -5 -2
1 its length and end: 40 and more, quotation mark	0 0 3 0 5 7 -3 -1 -1 -5 -3 0 -1
1 its length and end: 40 and more, semicolon	0 0 0 0 -1 4 -1 -4 0 0 0 0 0
1 its length and end: 40 and more, stop and quotation mark	-2 -23 -8 0 3 -2 -20 -11 -18 -10 7 -9 -9
1 its length and end: 6 and more, another sign	0 -1 -1 -1 -5 1 -1 7 -1 -1 0 -3 -6
1 its length and end: 6 and more, arrow	0 0 0 0 -2 9 0 -7 0 0 0 0 -1
1 its length and end: 6 and more, bracket	-1 2 0 -1 -18 3 -6 9 3 -1 -6 -16 -9
1 its length and end: 6 and more, colon	0 -1 0 -1 -3 1 -3 -2 3 3 -1 -2 -5
1 its length and end: 6 and more, ellipsis	0 -5 -1 0 -5 -12 -1 -2 -1 2 -1 3 -3
1 its length and end: 6 and more, exclamation mark	0 0 0 0 -1 5 -1 -6 2 1 0 5 -8
1 its length and end: 6 and more, figure	0 5 6 -5 -13 -4 -3 -10 -12 -7 -7 17 -19
1 its length and end: 6 and more, full stop	-2 -4 -2 -3 -1 -8 2 -3 1 -4 -4 -19 -9
1 its length and end: 6 and more, letter	-5 -13 -30 -4 3 -6 -1 -13 -16 -10 -16 -3 -1
1 its length and end: 6 and more, question mark	1 -2 -4 1 -11 2 0 -13 1 3 -4 1 0
1 its length and end: 6 and more, quotation mark	0 0 -1 0 -8 0 -2 5 -2 -3 -1 0 -1
1 its length and end: 6 and more, stop and quotation mark	0 -1 0 0 3 -3 3 -1 1 1 0 -1 -1
1 its length and end: below 2, another sign	0 -6 0 3 5 12 -4 -4 -11 -8 -1 -6 -6
1 its length and end: below 2, bar or asterisk	0 -2 0 -5 -5 4 -1 0 -2 -2 -1 8 3
1 its length and end: below 2, bracket	0 -1 0 0 0 -5 0 0 -3 -2 0 -3 11
1 its length and end: below 2, colon	0 -2 -1 -3 -11 -13 4 4 -6 10 -1 -10 0
1 its length and end: below 2, comma	0 0 0 0 -1 -5 0 -2 6 7 0 -12 -2
1 its length and end: below 2, ellipsis	0 0 0 0 0 -7 0 0 5 5 0 0 1
1 its length and end: below 2, exclamation mark	0 0 0 0 0 3 -1 0 -2 -1 0 -7 7
1 its length and end: below 2, figure	-1 -21 0 1 -24 4 -3 -24 -10 6 3 1 -11
1 its length and end: below 2, full stop	0 -2 -3 -1 -4 -9 -1 2 7 8 2 5 -10
1 its length and end: below 2, letter	-4 0 -14 -16 -15 -8 -23 -16 -5 -4 -23 -8 -1
1 its length and end: below 2, quotation mark	0 -3 0 0 -2 4 -1 4 -1 -1 0 -1 -2
1 its length and sentences: 15 and more, more	0 6 0 0 -6 -2 2 -2 0 2 -1 5 -1
1 its length and sentences: 15 and more, none	2 -10 -4 -14 -3 -2 -7 3 -8 -19 0 -11 -2
1 its length and sentences: 15 and more, one	1 -26 -10 -4 -2 -1 -30 -12 7 -3 -5 2 -3
1 its length and sentences: 15 and more, three	0 -6 -6 -4 -5 -7 -7 6 0 -5 -3 3 2
1 its length and sentences: 15 and more, two	1 -6 -9 5 -10 -10 2 2 10 -18 -9 -31 -5
1 its length and sentences: 30 and more, more	-1 -9 3 0 -11 -1 -16 6 -14 -5 -15 -11 4
1 its length and sentences: 30 and more, none	0 1 -5 -9 1 -2 6 -1 -10 1 0 -7 -11
1 its length and sentences: 30 and more, one	0 -7 -8 6 -16 7 -4 -26 -13 -6 -9 15 7
1 its length and sentences: 30 and more, three	0 -20 -3 -16 5 1 -4 -9 -3 -8 -22 -20 2
1 its length and sentences: 30 and more, two	2 -11 -14 -19 2 -1 -9 1 -15 -8 -6 -3 -16
1 its length and sentences: 6 and more, more	0 -5 0 0 -2 -9 6 8 -3 -6 0 0 -3
1 its length and sentences: 6 and more, none	-2 -13 1 -4 -10 -4 -3 2 -13 -6 1 0 -7
1 its length and sentences: 6 and more, one	-5 8 -15 -9 -7 -1 -6 -12 -5 -7 -11 -18 -2
1 its length and sentences: 6 and more, three	0 -2 6 -1 -4 -2 -4 -9 -12 7 1 -7 -12
1 its length and sentences: 6 and more, two	-1 -6 -8 -1 -31 0 1 -16 1 11 -5 8 -5
1 its length and sentences: 60 and more, more	-1 -14 -21 -8 6 -9 -4 -9 -7 6 -7 -32 -23
1 its length and sentences: 60 and more, none	0 -1 0 0 -4 4 2 -2 -2 -6 -1 2 3
1 its length and sentences: 60 and more, one	0 7 1 -1 -5 -4 -3 4 6 -8 -1 3 -5
1 its length and sentences: 60 and more, three	0 -8 -7 0 -3 -11 -16 -8 10 5 -1 5 -9
1 its length and sentences: 60 and more, two	-1 -15 -4 -5 2 1 3 -13 -14 -14 4 -7 5
1 its length and sentences: below 6, none	-1 5 -1 -8 -4 -1 -4 -4 -5 8 -11 -9 -11
1 its length and sentences: below 6, one	-1 -8 -3 1 -12 1 -2 4 6 -20 7 -9 -6
1 its length and sentences: below 6, two	0 -2 0 0 -3 -4 8 -3 -1 -1 -1 0 2
1 its length, and what follows the credit behind it: 25 and more, a short line	0 -5 -1 -1 -2 -6 1 1 -5 13 2 -1 0
1 its length, and what follows the credit behind it: 25 and more, running text	0 1 0 0 -1 0 -2 -1 4 0 0 0 1
1 its length, and what follows the credit behind it: 45 and more, a short line	0 0 -1 4 -3 -9 3 6 -3 0 0 0 0
1 its length, and what follows the credit behind it: 45 and more, a short sentence	0 0 0 0 4 2 -1 -1 -2 -1 0 0 -1
1 its length, and what follows the credit behind it: 45 and more, running text	0 0 -2 0 -4 0 0 -1 4 0 4 -1 -3
1 its length, and what follows the credit behind it: 8 and more, a short line	0 -7 0 -1 -5 3 -2 -5 5 -8 -2 -1 0
1 its length, and what follows the credit behind it: 8 and more, a short sentence	0 -3 0 -1 -1 -2 0 -1 4 1 -2 0 5
1 its length, and what follows the credit behind it: 8 and more, nothing	0 0 0 0 0 1 0 0 5 1 0 -10 0
1 its length, and what follows the credit behind it: 8 and more, running text	0 -2 4 1 -1 -4 -3 -4 9 -16 -6 -7 3
1 its length, and what follows the credit behind it: below 8, a short line	0 11 -4 -2 -3 -10 -2 -4 9 -4 -5 6 -7
1 its length, and what follows the credit behind it: below 8, a short sentence	0 0 6 1 -1 3 0 -1 -5 -2 -1 -1 1
1 its length, and what follows the credit behind it: below 8, running text	0 -9 -1 -4 -6 5 -2 -2 -22 3 -4 -10 9
1 its length: 10 and more	-3 8 -26 -7 -22 3 -19 -12 -19 -17 -5 10 -2
1 its length: 12 and more	0 5 3 -7 -12 -14 1 -8 -1 7 -10 -8 -7
1 its length: 15 and more	0 -5 -9 -5 -15 0 -18 -6 0 -28 6 1 -7
1 its length: 19 and more	5 -10 -15 -11 -6 0 -3 -9 2 -4 -9 -8 6
1 its length: 2 and more	-6 0 -21 -28 -3 -6 -12 -6 -5 -21 -2 -5 -4
1 its length: 25 and more	-1 -5 -1 -2 -5 1 -2 2 -11 -7 -12 -2 -11
1 its length: 3 and more	-4 -19 -7 1 1 -9 2 2 2 -15 -13 -3 -9
1 its length: 35 and more	1 -21 -11 -10 3 1 -15 9 -7 -1 -6 -13 -10
1 its length: 4 and more	1 -3 1 -14 0 2 -20 -6 -3 -1 -6 -8 1
1 its length: 5 and more	-4 -6 -9 -9 -16 1 3 6 -17 5 -11 -5 -8
1 its length: 50 and more	-6 4 -12 6 6 -10 -7 -5 1 -4 -9 -21 -5
1 its length: 6 and more	-6 -8 -13 -3 -22 -9 -13 -1 -9 -4 -21 -2 -11
1 its length: 8 and more	-5 -21 -12 -21 -6 0 -13 -1 -5 -16 -11 -7 -7
1 its length: 80 and more	-2 -27 -10 -20 5 -5 4 -17 -23 -5 -9 -13 -11
1 its length: below 2	-4 -6 -9 -8 -19 -6 -13 -9 -2 3 -29 0 -3
1 its phrases elsewhere on the page: 0.01 and more	6 3 7 -10 2 -8 -11 -7 -11 -8 -18 -9 -4
1 its phrases elsewhere on the page: 0.3 and more	-1 -13 -23 -11 -13 -11 -1 -3 10 6 -1 -15 -9
1 its phrases elsewhere on the page: 0.8 and more	1 -4 -5 -8 -5 -16 -27 -43 -1 1 -1 -12 -3
1 its phrases elsewhere on the page: below 0.01	-2 -3 -9 -14 -9 1 1 -3 -13 -10 -7 1 -4
1 its phrases elsewhere, and its length: in part, 15 and more	0 -5 -7 0 -8 -6 -8 1 3 -4 2 -13 -7
1 its phrases elsewhere, and its length: in part, 30 and more	1 -7 -3 -2 -6 -4 1 -11 13 -6 2 -4 3
1 its phrases elsewhere, and its length: in part, 8 and more	-1 2 -4 -3 -11 -13 -7 1 3 -14 -8 -4 1
1 its phrases elsewhere, and its length: in part, below 8	0 -1 -3 -1 1 5 3 -10 -17 4 -7 -13 -13
1 its phrases elsewhere, and its length: nearly all, 15 and more	2 -2 8 2 -17 -13 -18 -15 7 -5 2 7 -7
1 its phrases elsewhere, and its length: nearly all, 30 and more	1 -14 4 -13 4 -6 -12 -5 -6 3 -15 3 -4
1 its phrases elsewhere, and its length: nearly all, 8 and more	-4 -12 -16 -11 0 -3 -21 -21 -4 6 -2 -12 -15
1 its phrases elsewhere, and its length: nearly all, below 8	-2 0 -29 -8 4 -2 -5 -2 -20 -16 -8 -23 2
1 its phrases elsewhere, and its place: in part, before the text	0 6 -12 1 -7 -10 -1 -5 12 -11 3 0 -2
1 its phrases elsewhere, and its place: in part, behind the text	0 -1 0 -1 5 -7 -1 6 -3 -3 0 -3 -9
1 its phrases elsewhere, and its place: in part, in the text	-1 -10 -4 -11 -17 -5 1 -5 1 6 4 -16 -6
1 its phrases elsewhere, and its place: nearly all, before the text	-1 -15 -5 -7 -3 -14 -2 -5 1 6 2 -18 5
1 its phrases elsewhere, and its place: nearly all, behind the text	0 -1 -1 -4 1 8 4 11 -5 -7 -1 -9 -14
1 its phrases elsewhere, and its place: nearly all, in the text	0 -1 -9 -4 -6 -12 -11 -19 -1 -1 -6 -12 2
1 its place among short lines: first, 2 and more	1 -8 -11 -3 -18 2 -1 -34 -21 -2 -6 -4 -2
1 its place among short lines: first, 3 and more	-1 7 -7 -4 -10 10 3 -37 -7 -11 -3 -8 -4
1 its place among short lines: first, 5 and more	0 6 -7 -5 1 0 -7 -8 -16 1 -4 -13 -18
1 its place among short lines: first, below 2	-2 -19 -38 -30 -4 2 -14 -24 5 4 -30 -6 -9
1 its place among short lines: last, 2 and more	5 -9 -7 -6 -13 -18 -15 -17 -6 -2 -6 -1 3
1 its place among short lines: last, 3 and more	-1 -8 10 -6 -9 -11 -4 -7 1 -11 -2 -14 -17
1 its place among short lines: last, 5 and more	-1 -11 -11 -5 -4 -17 -1 6 -14 -15 0 -7 4
1 its place among short lines: within, 3 and more	1 -15 4 1 0 -25 -12 -13 0 -9 -17 2 5
1 its place among short lines: within, 5 and more	-14 -3 -7 -4 -11 -5 -17 1 -14 -13 -5 4 -5
1 its place by the text, and its end: before the text, another sign	0 -1 -2 0 -1 3 0 -1 5 0 1 -1 -5
1 its place by the text, and its end: before the text, arrow	0 0 0 0 0 0 0 0 -4 0 0 0 5
1 its place by the text, and its end: before the text, bar or asterisk	0 -1 -1 -3 0 0 0 0 -2 -1 -2 0 9
1 its place by the text, and its end: before the text, bracket	0 -6 1 -11 3 -17 -1 -8 -6 -12 -2 1 17
1 its place by the text, and its end: before the text, colon	0 6 0 -2 1 0 -1 -2 0 0 -2 -3 -8
1 its place by the text, and its end: before the text, comma	0 -1 -6 -2 -1 -6 0 8 -5 -6 1 -2 5
1 its place by the text, and its end: before the text, ellipsis	1 -3 -1 2 1 -4 0 6 0 0 0 0 -3
1 its place by the text, and its end: before the text, exclamation mark	0 -1 0 1 0 -1 0 0 -1 -1 0 -1 6
1 its place by the text, and its end: before the text, figure	3 -12 5 -3 6 -9 -1 -5 -15 5 -6 -6 -4
1 its place by the text, and its end: before the text, full stop	3 0 -3 -6 -31 -9 -5 -9 -8 20 -7 -30 -24
1 its place by the text, and its end: before the text, letter	9 -4 -13 3 -7 -17 -20 -27 1 -10 2 -9 -11
1 its place by the text, and its end: before the text, question mark	1 -1 -3 0 -1 0 0 1 -2 -3 1 0 6
1 its place by the text, and its end: before the text, quotation mark	7 -5 -2 1 -1 1 0 -1 -5 -2 -3 8 -5
1 its place by the text, and its end: behind the text, another sign	0 0 0 0 -2 6 -1 6 -1 -2 0 -15 -2
1 its place by the text, and its end: behind the text, arrow	0 0 -1 0 -2 3 0 0 -1 0 0 0 -1
1 its place by the text, and its end: behind the text, bar or asterisk	0 0 0 0 -3 -2 0 -1 -1 -1 0 -8 11
1 its place by the text, and its end: behind the text, bracket	0 0 0 0 -4 4 -5 2 -6 -6 0 -8 4
1 its place by the text, and its end: behind the text, colon	0 -1 -1 -3 -1 4 -2 -6 5 2 8 -14 6
1 its place by the text, and its end: behind the text, comma	0 0 -1 0 -6 6 0 6 1 4 -2 -11 2
1 its place by the text, and its end: behind the text, ellipsis	0 0 0 0 -2 -3 -1 -5 -1 -1 0 8 -2
1 its place by the text, and its end: behind the text, exclamation mark	0 0 0 0 2 7 -1 -2 -1 -1 0 -5 0
1 its place by the text, and its end: behind the text, figure	-2 -5 -4 -1 -9 3 -2 -14 -12 -12 -3 15 -13
1 its place by the text, and its end: behind the text, full stop	-2 -3 -3 -6 -8 2 -9 -5 -7 -4 -3 -3 4
1 its place by the text, and its end: behind the text, letter	-17 -37 -36 -36 -2 -12 -3 1 -15 -28 -35 -6 8
1 its place by the text, and its end: behind the text, question mark	0 0 0 -2 -3 -9 0 -4 -2 -1 0 0 12
1 its place by the text, and its end: behind the text, quotation mark	0 0 -1 0 -5 -6 0 -4 -1 2 -2 7 2
1 its place by the text, and its end: behind the text, stop and quotation mark	0 0 0 0 1 4 -1 0 0 0 0 1 -4
1 its place by the text, and its end: in the text, another sign	0 -1 0 -1 0 -8 11 7 -5 -11 -2 -7 -12
1 its place by the text, and its end: in the text, arrow	0 0 0 0 -3 7 -1 -8 -1 -1 0 -1 3
1 its place by the text, and its end: in the text, bar or asterisk	0 0 0 0 -9 5 -1 -5 0 -1 0 7 0
1 its place by the text, and its end: in the text, bracket	-2 -3 -6 -4 -22 -4 -21 1 14 -16 -22 -13 -20
1 its place by the text, and its end: in the text, colon	-1 -13 -7 -6 17 7 -1 -22 -28 -1 -11 -19 -7
1 its place by the text, and its end: in the text, comma	0 0 0 0 1 5 -1 -3 -4 -3 -1 2 1
1 its place by the text, and its end: in the text, ellipsis	0 -2 -1 0 -11 -10 -3 6 11 6 -3 -5 10
1 its place by the text, and its end: in the text, exclamation mark	0 -4 -8 -2 -9 -4 -11 -15 6 6 -11 10 -6
1 its place by the text, and its end: in the text, figure	-2 0 7 -9 -23 5 -10 -6 -15 -14 -4 -16 -14
1 its place by the text, and its end: in the text, full stop	-4 -4 -12 -1 1 -5 -3 4 -8 -9 10 -7 2
1 its place by the text, and its end: in the text, letter	-23 -9 -12 -21 -8 -1 -11 -2 -3 7 2 1 -9
1 its place by the text, and its end: in the text, question mark	-1 -2 -6 5 -14 8 -8 -4 -4 -4 -11 -3 -11
1 its place by the text, and its end: in the text, quotation mark	0 -1 3 -1 -6 -1 -8 0 -13 -1 -9 3 -13
1 its place by the text, and its end: in the text, semicolon	0 0 0 0 7 -2 -1 6 -4 -10 0 -7 -3
1 its place by the text, and its end: in the text, stop and quotation mark	-3 -27 -18 -7 -5 -3 -9 -3 -18 6 -1 -2 -7
1 its place by the text, and its length: before the text, 13 and more	3 0 -12 -3 -5 -11 -3 -4 -6 3 1 -18 -20
1 its place by the text, and its length: before the text, 19 and more	4 -19 -4 -7 -21 -5 -2 3 7 -14 -2 -7 2
1 its place by the text, and its length: before the text, 2 and more	3 0 -14 -5 1 7 -5 -8 -13 -11 -3 -9 -6
1 its place by the text, and its length: before the text, 3 and more	0 -17 -18 6 -4 -13 -3 2 9 7 -5 -7 -14
1 its place by the text, and its length: before the text, 30 and more	1 1 8 -7 4 -5 -1 -2 -3 -11 -7 -3 -1
1 its place by the text, and its length: before the text, 4 and more	1 0 12 -17 -2 -13 -2 -9 -2 -12 2 -3 -12
1 its place by the text, and its length: before the text, 6 and more	1 9 -4 3 -9 -12 0 -17 -12 -7 -19 -7 -3
1 its place by the text, and its length: before the text, 9 and more	2 0 -13 4 -5 -6 0 -7 -21 1 -2 -3 -2
1 its place by the text, and its length: before the text, below 2	4 -8 1 -7 -15 -9 -5 -10 -20 -10 -16 -14 4
1 its place by the text, and its length: behind the text, 13 and more	-1 -2 -3 -4 0 -3 -6 -2 -8 -8 -7 -3 -1
1 its place by the text, and its length: behind the text, 19 and more	-1 -1 -1 -3 3 7 -2 0 -4 3 -2 -9 -8
1 its place by the text, and its length: behind the text, 2 and more	-1 -3 -5 -5 -16 -8 -3 -6 -5 -5 -6 -15 18
1 its place by the text, and its length: behind the text, 3 and more	-1 -3 -6 -6 -15 -5 1 -21 -12 -10 -5 -4 5
1 its place by the text, and its length: behind the text, 30 and more	-1 0 -1 0 0 10 -1 -4 4 -4 2 -11 -7
1 its place by the text, and its length: behind the text, 4 and more	-1 -4 -4 -2 -14 1 -3 -11 -16 -7 -6 -2 7
1 its place by the text, and its length: behind the text, 6 and more	-1 -5 -4 -5 -20 -5 3 -2 -8 -16 -7 -1 -2
1 its place by the text, and its length: behind the text, 9 and more	-1 -4 -4 -8 12 0 -10 -1 -7 -8 -5 -5 -7
1 its place by the text, and its length: behind the text, below 2	-2 -8 -7 -8 -35 14 -15 -13 -19 -21 -6 -4 3
1 its place by the text, and its length: in the text, 13 and more	-5 -7 -5 -24 -12 -12 -21 3 -7 -5 -5 -1 1
1 its place by the text, and its length: in the text, 19 and more	-2 3 -3 -2 -7 -4 3 -7 4 4 -12 3 -2
1 its place by the text, and its length: in the text, 2 and more	-2 -18 -8 -12 3 2 -12 -9 -7 -10 -10 -2 -11
1 its place by the text, and its length: in the text, 3 and more	-2 2 9 -10 0 2 4 0 -7 -20 -4 -2 -4
1 its place by the text, and its length: in the text, 30 and more	4 -8 -16 -2 4 5 -2 -9 -14 0 1 3 -11
1 its place by the text, and its length: in the text, 4 and more	-6 -2 -18 -5 -8 6 2 -2 -3 12 -14 -10 -6
1 its place by the text, and its length: in the text, 6 and more	-5 -24 -16 -10 -11 -10 -7 -3 6 2 0 -12 -11
1 its place by the text, and its length: in the text, 9 and more	-5 -19 -16 -22 -17 2 -17 -15 -7 -12 2 -3 -2
1 its place by the text, and its length: in the text, below 2	-2 8 -18 -10 -5 -14 -4 -7 -11 9 -9 -3 -7
1 its place by the text, its length and end: before the text, 10 and more, a stop	2 -2 -4 -6 -14 -7 0 -13 -13 2 -2 -7 -15
1 its place by the text, its length and end: before the text, 10 and more, no stop	0 -12 -13 -2 3 3 -3 -4 0 -10 -8 -13 -4
1 its place by the text, its length and end: before the text, 18 and more, a stop	3 -12 -1 -3 -16 0 -2 1 -7 -6 -4 -2 -7
1 its place by the text, its length and end: before the text, 18 and more, no stop	2 -8 -9 1 -7 -5 0 -3 9 -4 1 -4 4
1 its place by the text, its length and end: before the text, 3 and more, a stop	0 -3 2 0 -1 2 0 1 4 -1 0 -3 1
1 its place by the text, its length and end: before the text, 3 and more, no stop	2 -2 -4 -11 -8 -30 -6 -5 7 1 2 -5 -13
1 its place by the text, its length and end: before the text, 30 and more, a stop	0 7 -1 -2 -4 -2 0 -1 2 -1 -3 -1 -7
1 its place by the text, its length and end: before the text, 30 and more, no stop	1 -4 6 -7 6 -6 -1 -2 -2 -12 -4 -2 4
1 its place by the text, its length and end: before the text, 6 and more, a stop	0 5 4 -1 0 -17 -1 -2 3 15 0 -10 -11
1 its place by the text, its length and end: before the text, 6 and more, no stop	1 7 -7 0 -6 -10 1 -11 -18 -14 -11 -3 1
1 its place by the text, its length and end: before the text, below 3, a stop	0 -3 -1 0 0 10 0 0 -1 -1 1 -1 -4
1 its place by the text, its length and end: before the text, below 3, no stop	10 -13 -3 4 -4 -9 -13 -24 -6 -10 -6 -6 -5
1 its place by the text, its length and end: behind the text, 10 and more, a stop	0 -1 -1 -1 -6 -5 -3 0 2 2 1 -2 -1
1 its place by the text, its length and end: behind the text, 10 and more, no stop	-1 -3 -4 -10 -2 -3 -11 -4 -6 -10 -7 -3 -4
1 its place by the text, its length and end: behind the text, 18 and more, a stop	0 0 -1 -3 -4 -5 -1 -5 6 9 -1 4 -4
1 its place by the text, its length and end: behind the text, 18 and more, no stop	0 -1 -1 -1 5 14 -2 1 -9 -4 -2 -23 -2
1 its place by the text, its length and end: behind the text, 3 and more, a stop	0 -1 0 0 -5 2 -2 -6 -2 -2 -1 -7 12
1 its place by the text, its length and end: behind the text, 3 and more, no stop	-2 -9 -12 -8 -11 -2 0 -9 -16 -10 -7 -2 6
1 its place by the text, its length and end: behind the text, 30 and more, a stop	0 0 0 -1 -6 12 -1 -2 -2 -3 -1 -8 2
1 its place by the text, its length and end: behind the text, 30 and more, no stop	0 0 0 3 2 2 -1 -3 6 -2 2 -6 -11
1 its place by the text, its length and end: behind the text, 6 and more, a stop	0 -1 -1 -1 -1 0 -2 -4 -6 -3 -1 10 -8
1 its place by the text, its length and end: behind the text, 6 and more, no stop	-1 -5 -4 -4 -5 -3 6 -3 -9 -17 -8 -1 -4
1 its place by the text, its length and end: behind the text, below 3, no stop	-5 -17 -16 -18 -40 10 -18 -18 -21 -18 -17 -4 9
1 its place by the text, its length and end: in the text, 10 and more, a stop	-2 0 -21 -15 -17 -3 -16 -2 -2 -23 3 -21 -4
1 its place by the text, its length and end: in the text, 10 and more, no stop	-5 -19 -4 -5 -16 -10 -27 -6 2 -12 4 -2 -12
1 its place by the text, its length and end: in the text, 18 and more, a stop	-1 -8 -9 5 -5 -7 0 -2 -15 -12 -28 7 -5
1 its place by the text, its length and end: in the text, 18 and more, no stop	0 0 -6 -3 -9 -5 -9 2 11 -20 -6 -14 -11
1 its place by the text, its length and end: in the text, 3 and more, a stop	-1 -1 -3 -1 -13 -7 7 -2 2 -21 4 -4 -14
1 its place by the text, its length and end: in the text, 3 and more, no stop	-10 -1 -1 -13 4 1 -7 -11 -17 0 -10 -7 2
1 its place by the text, its length and end: in the text, 30 and more, a stop	-1 -11 -14 2 -4 -6 3 -7 -8 2 5 0 -5
1 its place by the text, its length and end: in the text, 30 and more, no stop	1 -9 -9 -19 3 5 -12 -17 -8 -9 -21 -13 -13
1 its place by the text, its length and end: in the text, 6 and more, a stop	-1 -18 -8 1 -9 2 4 -12 1 -10 -10 -7 -4
1 its place by the text, its length and end: in the text, 6 and more, no stop	-4 -18 -26 -22 -9 -1 -19 -6 2 0 -5 -3 0
1 its place by the text, its length and end: in the text, below 3, a stop	0 0 0 0 -8 2 -5 1 -1 3 0 -2 2
1 its place by the text, its length and end: in the text, below 3, no stop	-9 4 -12 -15 5 -1 -5 -13 -5 -1 -2 -4 -17
1 its place from the end: 1 and more	0 -3 -5 3 -15 0 -5 -4 -17 -21 -3 2 0
1 its place from the end: 12 and more	-1 6 0 -8 -8 0 -4 -19 -12 4 0 -4 -15
1 its place from the end: 2 and more	-1 -5 -5 -4 -16 -13 2 -7 -17 -2 -9 12 -5
1 its place from the end: 20 and more	2 4 -8 -7 8 -1 -15 -8 1 1 1 -20 -5
1 its place from the end: 3 and more	0 -27 -23 -2 -16 -11 -5 -8 -14 -13 -16 10 -5
1 its place from the end: 40 and more	4 2 -12 -11 7 -3 -14 2 1 -2 -6 -15 -1
1 its place from the end: 5 and more	-10 -21 -7 -20 -17 -1 -5 -12 8 -19 4 5 -4
1 its place from the end: 8 and more	1 -18 -1 -15 -2 -1 5 -12 5 1 -10 -5 -12
1 its place from the end: below 1	-1 -3 -4 0 -16 -6 -3 -6 -16 -17 -5 -2 2
1 its place from the top: 1 and more	32 -6 -4 -3 -7 -3 -1 -2 -6 -7 -2 -4 -5
1 its place from the top: 13 and more	-29 -27 -34 -15 2 0 -4 6 -6 -7 -10 2 -5
1 its place from the top: 2 and more	-15 11 0 5 -4 -11 -9 -14 -6 -21 -14 -17 -2
1 its place from the top: 3 and more	-6 -4 4 3 -20 -14 -3 -17 0 -4 -9 -22 4
1 its place from the top: 4 and more	-9 -6 6 3 -42 -11 -13 -33 3 6 13 -33 -14
1 its place from the top: 6 and more	-14 0 7 2 -24 -6 -2 -20 -5 6 12 -14 -19
1 its place from the top: 9 and more	-19 -4 -20 -17 -1 0 -1 -7 -5 -13 -11 -13 -28
1 its sentences: more	-4 -8 -15 -4 1 -11 -14 0 -9 -5 -10 -28 -14
1 its sentences: none	6 -3 -1 -7 -6 -6 6 -4 -5 -6 5 -3 -6
1 its sentences: one	-2 3 -10 0 -9 1 -3 0 1 -7 -6 3 -8
1 its sentences: three	-2 -12 -8 -5 -2 -7 -9 -5 1 -3 -7 1 1
1 its sentences: two	0 -4 -2 -2 -1 -3 -9 3 -9 -5 9 -9 -2
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 2 4 -3 -1 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 0 -14 0 1 13 -1 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 0 4 0 0 -2 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 0 1 -1 -5 -4 -1 0 0 8
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 0 0 3 -1 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 0 6 0 -4 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, below 6	0 0 0 0 0 3 3 -4 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 20 and more	0 0 0 0 0 5 -1 -3 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 0 -2 -1 4 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -2 0 0 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 6 0 -5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, 6 and more	0 -4 0 0 0 8 0 -2 0 -1 0 -3 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -3 0 -2 0 0 0 0 6
1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 20 and more	0 6 0 0 0 -5 0 -3 0 5 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 0 5 0 -3 -1 0 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, below 6	0 0 0 0 0 5 0 -3 0 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -8 0 0 -2 22 -8 -10 1 -5 0 -3 -3
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 1 0 0 -1 -8 11 5 -2 -4 0 -2 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, below 6	0 11 0 0 0 -3 -1 -5 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 0 4 0 -1 0 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 -2 0 0 0 13 -2 1 -3 -2 0 -2 -3
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, below 6	0 -2 0 0 0 4 -4 0 1 -2 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 -2 0 0 -1 4 -9 -4 -7 -2 0 2 -3
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 0 2 2 2 -3 -6 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, below 6	0 0 0 0 0 6 0 -3 0 0 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 0 4 0 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 -1 0 0 0 15 -3 -8 -1 -2 0 -3 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, below 6	0 -5 0 0 0 18 1 -2 -8 -7 0 -10 -12
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 20 and more	0 -1 0 0 0 12 -1 -7 -1 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 0 7 0 -5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 20 and more	0 0 0 0 0 6 -1 -2 0 0 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 0 0 -4 9 -4 -1 -1 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 0 6 -2 -2 -2 -1 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, no stop, 6 and more	0 0 0 0 0 5 0 -2 0 0 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 3 -1 -1 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, a stop, 20 and more	0 0 0 0 0 -8 10 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 0 0 0 8 -1 -3 -1 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 0 3 -4 4 -1 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 20 and more	0 0 0 0 0 -3 -1 5 -1 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 6 0 0 0 1 -1 -2 -4 -2 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -2 5 -1 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 0 -2 6 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, below 6	0 0 0 0 0 3 0 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 -1 5 -2 -3 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 -1 0 0 0 4 -1 -1 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, below 6	0 0 0 0 0 5 -1 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, comma, a stop, 20 and more	0 0 0 0 0 6 -1 -4 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 -1 -1 4 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, no stop, 6 and more	0 -1 0 0 0 8 -1 -2 -1 -1 0 -1 -2
1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 -1 -3 6 0 -1 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 -1 -1 3 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 4 0 0 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 -5 5 -2 1 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, below 6	0 0 0 0 0 -5 0 7 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 20 and more	-6 -1 -13 -20 -40 5 -12 13 -31 -18 -24 -67 -25
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 -15 -1 -1 -8 9 -13 1 -10 -11 -1 -11 -14
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, below 6	0 -3 0 0 -1 12 1 0 -1 -3 0 -3 -3
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 7 0 0 -3 -2 6 -5 -1 -2 0 -2 -3
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 -10 -1 -2 -12 10 -6 -3 -6 -23 -2 -12 -7
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, below 6	0 -12 -1 -3 -22 10 -10 -6 15 -15 -3 -24 3
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -2 0 0 0 8 -4 -3 0 1 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 0 4 -1 -1 -1 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 0 7 -1 -1 -3 -2 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 9 0 0 0 -9 -1 5 -1 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, below 6	0 -2 0 0 0 4 1 0 0 -2 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 4 0 0 -1 4 1 1 -1 -4 0 -1 -2
1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 0 0 5 0 -1 0 -1 0 -2 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 4 -2 -1 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 -1 6 -4 0 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 -10 0 0 -9 12 -8 4 -5 -24 -1 -9 -9
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 1 11 -3 -3 0 -2 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 -1 -1 3 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 -5 0 0 -1 5 -3 2 0 3 0 -2 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 -3 0 0 6 8 -4 -3 -1 -5 0 -2 -3
1 its shape among its neighbours: a stop, 20 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 0 12 -1 -2 -2 0 0 -1 -9
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 0 -4 -1 -2 2 6 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 0 6 0 -3 -1 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 20 and more	0 0 0 0 0 4 -1 -1 -1 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 0 3 0 -1 -1 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, below 6	0 3 0 0 0 -3 -1 -1 -3 3 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 0 9 -1 -6 0 -2 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 0 -3 0 4 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 -3 0 -2 1 8 0 -1 -4
1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, no stop, 6 and more	0 0 0 0 0 6 -1 -3 0 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 6 -1 -3 0 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 -5 0 7 0 0 0 0 -4
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 5 0 -4 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -1 7 -1 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 20 and more	0 -1 0 0 0 10 -2 -3 -1 -2 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 3 0 0 0 -5 0 0 0 3 0 1 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 -9 0 0 0 12 -1 -11 -1 -3 0 -1 7
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, below 6	0 8 0 0 0 -1 0 -6 -1 0 0 1 3
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -1 0 0 0 11 -4 -6 -1 -2 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 0 -3 -1 4 0 0 0 0 2
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, below 6	0 -3 0 0 0 6 0 1 0 0 0 0 -4
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 20 and more	0 -1 0 0 0 7 -1 -1 0 -2 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, below 6	0 -1 0 0 -1 -2 8 -5 -1 -1 0 -1 1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 -9 -1 -1 -4 0 3 -22 -17 4 -3 9 -12
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 -2 0 0 3 -2 -2 -6 2 9 0 -8 -3
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, below 6	0 -2 0 0 0 -1 5 -4 0 -1 0 0 4
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 8 0 0 0 8 -3 -6 -2 -7 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 5 0 0 -1 19 0 -22 -6 1 0 -13 -5
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, below 6	0 -12 -1 -1 -1 6 9 -18 -18 6 -1 -3 -4
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 -2 0 0 -1 21 0 -18 5 -5 0 -5 -5
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 0 8 -1 -3 -1 -1 0 -1 -2
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, below 6	0 0 0 0 0 4 -1 -2 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 0 -4 7 -1 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 0 4 0 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 -1 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 6 -1 -1 0 -2 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, below 6	0 0 0 0 0 -6 8 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 20 and more	0 1 0 0 0 11 -3 -5 -1 -2 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 6 and more	0 0 0 0 0 5 -1 -1 0 0 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, no stop, 6 and more	0 2 0 0 0 3 0 -2 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 0 -4 -1 -2 2 7 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 6 and more	0 -5 0 0 0 -8 -1 4 0 4 0 0 6
1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 0 0 6 0 -1 0 0 0 -1 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 0 -6 4 -1 0 -1 0 0 5
1 its shape among its neighbours: a stop, 20 and more, below 4, ellipsis, no stop, below 6	0 0 0 0 0 -4 -3 -1 0 1 0 0 5
1 its shape among its neighbours: a stop, 20 and more, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 20 and more	0 -6 0 0 0 0 -1 -1 -1 6 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, 6 and more	0 -2 0 0 0 6 0 0 0 0 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, below 6	0 -1 0 0 0 2 -1 -1 0 2 0 3 -4
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 0 -7 11 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 6 and more	0 0 0 0 0 6 -1 -5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 0 7 -3 -6 1 2 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 0 5 -1 -3 0 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 20 and more	0 3 -1 -1 -4 7 -25 -7 -15 -13 -1 -15 -4
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 6 and more	0 5 0 0 -1 25 -4 -6 -3 -8 0 -1 -11
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, below 6	0 6 0 0 0 -3 -4 7 -1 -3 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 20 and more	0 -1 0 0 0 0 0 -4 0 4 0 -1 3
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 6 and more	0 -9 0 0 -1 15 -5 -15 1 -8 0 3 -3
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, below 6	0 9 -1 -1 2 -10 -2 -17 -8 -9 -1 1 7
1 its shape among its neighbours: a stop, 20 and more, below 4, quotation mark, a stop, 20 and more	0 -3 0 0 0 7 -1 -1 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, quotation mark, no stop, below 6	0 0 0 0 0 3 -2 0 0 0 0 0 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 -1 0 0 -1 -3 -2 -5 11 -5 0 -5 -9
1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 -6 -1 -2 -1 5 -1 -1 5 0 0 -1 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 3 -3 0 -1 1 0 0 0 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 0 3 0 -8 2 -1 0 -1 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 3 2 -1 -13 -1 -1 0 -2 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -1 5 -1 -2 0 0 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -3 -5 -1 5 0 -1 0 -1 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 1 -2 7 -4 -1 0 -3 -8
1 its shape among its neighbours: a stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 0 0 0 -1 0 0 -2 5 1 0 -1 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, figure, no stop, below 6	1 -8 0 0 0 -1 0 0 0 -1 0 0 6
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 1 -1 -1 4 1 -6 4 -1 -7 -1 -6 -2
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 19 -1 -2 -8 -6 -3 5 -8 -11 -1 -12 -11
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 -2 -1 -1 3 0 2 0 -1 1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 -1 0 -1 -1 -3 -1 0 -1 6
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 -2 0 0 -5 8 -3 2 -2 -3 0 -2 -6
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, below 6	0 -10 0 0 -14 -5 -4 -1 9 2 2 -2 4
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 -3 0 0 1 9 -2 -8 -10 9 -1 -12 -5
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 -1 0 0 -1 11 0 -4 -2 0 0 0 -4
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 20 and more	-1 -7 0 0 12 -4 -2 0 -8 -4 0 -1 -6
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 0 0 0 -1 4 -2 -3 -7 6 0 2 -4
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, below 6	0 1 0 0 0 -15 -1 0 1 8 -1 1 1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 1 2 -2 3 -1 -1 0 -2 -3
1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -11 -1 -1 10 -1 -1 0 -6 -3
1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 0 -4 0 0 3 -1 0 5 -6
1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 -5 2 -2 0 5 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -1 4 6 -6 -1 -1 0 -3 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -2 -9 -1 -5 17 -6 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, no stop, below 6	0 -2 0 0 -2 4 0 2 -1 -2 0 0 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 -2 0 0 3 -5 -1 -1 0 6 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 12 -12 0 -2 0 0 0 -3 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 2 5 -2 -11 -1 -1 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 3 4 -1 -3 -1 -2 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 -2 0 0 6 1 -3 -1 -1 -5 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 4 5 -1 -6 -2 -2 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -3 -2 4 0 5 0 -2 -9
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 20 and more	-1 2 -3 -4 -3 7 -24 -15 -35 -4 -3 -9 -25
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 -16 -1 -1 0 7 -7 -3 -20 -31 -1 -19 -13
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 8 -5 -2 5 -1 -3 0 -2 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -2 -6 -1 10 -2 -3 0 1 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 1 0 -1 -1 -3 -1 -3 -1 2 0 3 -8
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, below 6	1 0 0 -1 0 -16 2 -3 6 -14 -1 -5 12
1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 -3 0 0 0 -7 -1 -4 12 -3 -1 -2 3
1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, 6 and more	1 0 0 0 7 -5 -1 -3 0 -1 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, below 6	2 -2 0 0 -4 -3 -1 0 -10 -3 0 4 7
1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 7 -7 -1 2 2 0 0 -1 -3
1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, no stop, below 6	0 0 0 0 -12 20 -3 -5 -3 -3 0 -9 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 3 4 -1 -3 -2 -7 -1 -3 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -4 5 1 -2 -1 1 0 -2 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 7 -2 -1 -2 -2 -3 -1 1 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, below 6	0 -2 0 0 18 -16 -1 -3 -1 -15 0 -4 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 1 -10 4 -1 -1 7 0 -6 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 -1 0 0 3 1 -1 -1 0 -2 0 0 1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 -2 0 0 -7 -17 -2 -6 0 11 0 -3 -4
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 -1 0 0 -1 6 -1 -6 -7 9 0 -1 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 -2 0 0 1 1 0 -11 13 -4 0 -3 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, below 6	0 -3 0 0 -3 -13 0 13 -12 6 0 -5 0
1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -7 1 -1 8 -1 -2 0 -2 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 -3 0 0 1 12 -1 -11 -1 -2 0 0 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 -3 10 -1 -7 -1 -1 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, ellipsis, a stop, 6 and more	0 0 0 0 -2 -10 0 -5 -1 -1 0 10 -9
1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -6 -11 7 -6 8 4 0 -4 -9
1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, 6 and more	0 -1 0 -1 -1 4 -2 -3 -3 -2 0 -2 2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -4 -1 3 -3 -1 0 -3 5
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 4 -1 0 0 4 -2 -5 -1 0 0 0 1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 2 0 0 0 3 0 -4 -2 2 0 3 -4
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 -1 0 0 -1 -1 0 -1 0 -1 0 7 -4
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, below 6	1 0 0 0 0 5 0 -5 0 0 0 5 -5
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 7 0 0 -9 -6 -3 2 3 0 0 -4 0
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 5 0 -2 -7 -9 -3 12 0 -9 0 -7 1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, below 6	0 -4 0 -1 -2 -3 -1 6 -1 -2 0 0 1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -5 -13 -2 6 8 3 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 2 0 0 -3 -1 -2 0 3 1 0 -2 2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, below 6	0 -2 0 0 -1 -1 -1 -3 11 -5 0 -5 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 4 0 0 -4 -10 -1 -6 -1 -12 -1 12 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 -2 0 0 0 -8 2 -5 4 4 0 -3 2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -1 9 -1 -9 -1 -1 0 -1 3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 -1 6 -1 -4 2 -1 0 -1 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 6 and more	0 3 0 0 -6 2 3 -1 -4 1 0 -4 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, below 6	0 9 -1 0 -6 -2 9 2 -2 -10 2 -3 -20
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 2 -1 3 -5 -1 1 0 5 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -5 2 -1 8 -2 -1 0 -2 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 -7 -13 0 7 -1 -1 0 9 -4
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 0 -11 -3 3 10 -1 0 2 -4
1 its shape among its neighbours: a stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 -9 7 -1 -1 -3 0 7 0
1 its shape among its neighbours: a stop, 6 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 7 -15 8 -4 -1 -1 0 0 0
1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, a stop, 20 and more	0 -9 0 0 0 4 0 0 0 -5 0 -1 4
1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 0 -14 0 -2 -2 -2 0 -2 16
1 its shape among its neighbours: a stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 -2 -2 -1 5 -1 -5 0 -2 -3
1 its shape among its neighbours: a stop, 6 and more, below 4, exclamation mark, a stop, 6 and more	0 0 0 0 0 9 0 0 0 -1 0 -1 -8
1 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 20 and more	2 -6 -2 -1 -1 -12 -1 0 -5 10 0 3 1
1 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 6 and more	-1 2 -2 0 -6 -3 0 -2 -4 -7 0 -8 7
1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, 6 and more	0 0 0 0 -2 3 -2 -1 -4 -3 0 6 -5
1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, below 6	0 -1 -1 1 0 3 0 0 2 3 0 3 -10
1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 20 and more	0 1 0 0 0 4 5 -8 -2 -1 0 -2 -1
1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 6 and more	0 -4 0 0 -1 -1 0 6 -2 -1 0 0 -3
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 20 and more	0 0 0 -1 -8 -3 7 -2 -8 -17 0 9 2
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 6 and more	1 -8 -1 -2 -6 8 -6 -1 6 -16 -1 -9 2
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, below 6	0 0 0 0 -1 -4 -1 -1 0 5 0 1 -3
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 20 and more	0 -6 0 0 -1 5 -1 -4 8 -3 0 -5 -3
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 6 and more	0 -7 0 -1 5 -1 4 -4 -1 -4 0 -4 3
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, below 6	0 1 -1 -1 2 9 -6 -10 2 -1 -1 -6 -6
1 its shape among its neighbours: a stop, 6 and more, below 4, quotation mark, a stop, 20 and more	0 0 0 0 6 -12 -1 -1 5 -2 0 -6 -4
1 its shape among its neighbours: a stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 0 3 -4 -1 -3 4 -3 -1 -1 -1
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 20 and more	0 0 0 0 3 1 0 0 -2 -1 -1 4 -6
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 6 and more	0 -2 0 0 -5 13 0 -2 -1 -2 0 -1 -5
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, below 6	0 -1 -1 0 -3 -10 0 -1 -1 -1 -1 -5 10
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, no stop, below 6	0 0 0 0 3 -14 -1 -5 -4 -1 0 -4 10
1 its shape among its neighbours: a stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 0 -1 14 -14 -4 -4 -15 -5 -1 -3 1
1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, 6 and more	0 0 0 0 -2 -4 0 9 -1 -1 0 -3 -5
1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, below 6	0 0 -1 12 -2 -4 0 -1 -2 -1 0 -13 -6
1 its shape among its neighbours: a stop, below 6, 18 and more, colon, a stop, 20 and more	0 0 0 0 4 -2 0 0 -1 -1 0 0 0
1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 -2 12 -10 -2 -3 -4 -3 -1 -2 -8
1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, below 6	0 0 0 0 5 -1 -1 -4 -4 -2 0 -1 -3
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 20 and more	0 -2 -1 6 -11 0 1 -5 -3 9 6 -6 -11
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 6 and more	0 0 0 -1 -7 14 -1 -5 -2 1 -1 -5 0
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 6 -3 -1 -5 -1 -2 0 -2 0
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 11 -4 -1 -2 -1 -2 0 -3 -5
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 6 and more	1 0 0 1 -5 2 -1 -1 -1 2 -3 -1 4
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, below 6	0 0 0 0 4 -1 -1 -5 2 -3 0 -4 -6
1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -2 5 -1 -1 -2 -7 6 -1 -2
1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -12 4 -2 -1 -3 -5 0 0 6
1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 -1 11 -1 0 -1 0 -1 0 -3 -5
1 its shape among its neighbours: a stop, below 6, 4 and more, colon, no stop, below 6	0 0 -1 0 4 -4 0 -4 0 0 -1 -5 1
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -11 6 -3 -4 13 -3 -1 -1 -3
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -7 4 -1 4 -1 -1 0 0 -2
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 0 -4 -2 -1 5 -1 -2 0 -1 -2
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -4 0 0 5 0 -1 0 0 0
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, below 6	0 0 0 0 -6 -2 -1 0 -2 -1 0 9 -7
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 20 and more	0 0 0 -2 14 -14 -1 -5 1 0 -1 1 0
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 6 and more	0 0 -1 -7 16 -15 -1 -6 -2 -4 0 -9 0
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, below 6	0 0 0 0 -11 -7 0 6 -1 -2 0 3 4
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, 6 and more	0 0 0 0 6 -2 0 -6 0 -1 0 4 -2
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, below 6	0 0 0 0 -1 3 0 -2 0 0 0 -2 2
1 its shape among its neighbours: a stop, below 6, 4 and more, question mark, a stop, 20 and more	0 -1 0 -1 -8 -13 -2 5 -13 -12 -2 10 2
1 its shape among its neighbours: a stop, below 6, below 4, colon, no stop, below 6	0 0 0 0 -3 2 0 0 -1 -1 -1 -1 3
1 its shape among its neighbours: a stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -1 -2 0 0 -1 0 0 -6 8
1 its shape among its neighbours: a stop, below 6, below 4, figure, no stop, below 6	0 -4 -2 -1 -1 -11 0 0 -5 8 -1 4 -1
1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 0 0 -6 -1 5 0 0 0 0 -1
1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, below 6	0 0 0 -1 -5 0 -6 5 -6 -1 -1 -1 -4
1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 20 and more	0 -1 0 0 -8 -4 -2 -4 -5 13 -1 -4 6
1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 6 and more	0 -1 0 0 -3 -6 0 1 9 -3 0 3 -8
1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -6 -6 0 -4 9 -3 -1 -6 -4
1 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, 6 and more	0 0 0 0 3 1 0 0 -4 4 0 -1 -4
1 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, below 6	1 0 0 0 0 -1 0 2 -2 -1 0 -2 5
1 its shape among its neighbours: no stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -1 5 0 -3 0 -1 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -1 0 0 -1 2 -1 -1 -1 4 0 0 -1
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 0 7 -1 -5 0 0 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 -1 0 0 0 7 4 -9 0 0 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 0 0 0 12 -1 -1 0 -3 0 -5 -7
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 0 0 0 0 0 -1 -1 0 -7 0 6 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 1 0 0 -1 6 -1 -1 -1 -3 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 1 0 0 0 -1 0 4 -1 -1 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, below 6	0 1 0 0 -1 9 -1 -3 -1 -2 -1 -4 -4
1 its shape among its neighbours: no stop, 20 and more, 18 and more, another sign, no stop, below 6	0 -3 0 0 0 5 -2 -4 4 0 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 -2 0 0 -1 7 0 -1 5 -11 0 -1 -5
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 20 and more	0 -2 -1 0 -2 -4 0 1 2 4 -1 0 -5
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 0 -1 0 0 8 -9 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, below 6	-1 -7 -2 -2 11 -11 -1 0 13 -8 -2 -1 -7
1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 -1 -2 -5 -1 4 5 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -5 8 -1 -4 -1 -1 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 20 and more	0 -11 -1 -1 -26 -17 3 -9 -5 34 -3 -5 -2
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 -1 0 0 -2 -3 -2 -2 0 10 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 -1 5 -1 0 0 -1 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -3 1 -2 -2 0 7 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 0 0 0 8 -3 -2 -3 -3 1 0 -2 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, below 6	0 -2 0 0 -2 -7 4 -1 2 1 0 3 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -4 0 0 -1 -7 -2 -1 3 5 0 0 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 -1 0 -9 13 -8 -10 -8 -13 -4 -9 -9
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 3 0 0 -1 13 0 -3 -5 -3 0 -6 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, below 6	0 -2 0 0 -1 7 -2 -1 -11 13 0 -2 -3
1 its shape among its neighbours: no stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 -3 0 0 0 -1 -1 0 1 4 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 -3 -1 0 0 6 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 -1 0 0 -1 4 -1 0 0 0 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -1 6 -1 0 0 -2 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 0 6 -1 -1 7 -10 0 0 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 -1 0 0 3 0 -2 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 0 0 0 -1 -3 0 -1 1 5 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, below 6	0 -1 -2 0 0 -5 0 -1 3 10 0 -1 -3
1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -3 0 0 0 1 0 -1 -3 8 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 0 3 0 -3 0 0 0 0 3
1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 0 3 0 -4 0 0 0 0 3
1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -1 7 0 -3 -1 -1 0 -2 -2
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 4 0 0 -1 5 1 -4 -5 -6 0 -2 -2
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 -2 0 0 -2 0 0 6 -1 -2 0 -1 -2
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 -2 0 0 -1 6 -3 -2 5 -8 0 -1 2
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 2 0 0 -1 -2 3 2 4 -5 -1 -1 -2
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, below 6	0 1 -1 0 -1 0 -1 6 -2 -5 0 -2 3
1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 -5 0 -1 0 7 0 -3 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 0 7 0 -1 -2 0 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -1 6 -1 -2 -1 -1 0 -2 -1
1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, below 6	0 -1 -1 -2 -1 8 0 0 -1 1 0 -5 -6
1 its shape among its neighbours: no stop, 20 and more, below 4, figure, no stop, below 6	0 -2 -1 0 0 -3 0 0 1 6 0 8 -10
1 its shape among its neighbours: no stop, 20 and more, below 4, full stop, no stop, below 6	0 -4 0 0 0 -2 0 -3 5 4 0 -1 -3
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 20 and more	0 -3 -1 0 -1 -6 2 -4 -4 12 0 -3 -6
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 6 and more	0 -3 0 0 0 -9 0 -1 -2 9 0 5 0
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 20 and more	2 -4 0 -1 -1 9 -1 -3 1 2 0 -1 -4
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 6 and more	0 3 0 0 0 -14 7 0 5 3 0 1 -1
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, below 6	-1 4 -1 -1 -1 2 -2 4 8 -6 -1 -5 -13
1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, 6 and more	0 4 0 0 0 0 0 3 0 1 0 -6 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, below 6	0 0 0 -1 0 5 0 -1 2 0 0 -6 0
1 its shape among its neighbours: no stop, 6 and more, 10 and more, arrow, no stop, below 6	0 0 0 0 -2 4 0 -3 0 0 0 4 -4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 -2 0 -10 -10 0 4 9 -10 -2 5 -5
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 -1 0 -9 -4 0 9 -7 -2 0 5 -4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 20 and more	0 0 0 0 -3 8 0 -10 -10 -8 0 3 6
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 -1 0 -2 8 0 -13 -3 -6 -1 -5 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, below 6	0 1 0 0 -2 0 0 2 2 -2 0 -6 1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 6 6 0 -4 -4 -9 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 2 5 0 -7 -3 -4 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -4 -1 0 7 -1 -2 0 -1 0
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 13 -15 0 -9 4 5 0 -2 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 -2 1 -3 -1 0 -1 -1 -2 0 3 4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 0 -1 0 -14 -12 -1 10 -3 1 -1 -6 -8
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 20 and more	0 0 0 0 -6 2 0 6 -3 -2 0 -6 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -2 -1 0 1 0 1 0 -8 7
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, below 6	0 -2 -1 0 -6 2 0 11 -7 -4 0 -8 5
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 -1 -2 1 -2 -8 -1 2 1 2 6 -3 -10
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 -2 -1 0 0 8 0 -9 -1 2 1 -3 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 -2 2 0 -1 -1 0 0 -5 5
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 0 -1 3 -2 -5 0 -4 -4 -3 0 3 7
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 -1 3 0 8 -3 0 2 -1 -4 0 -6 -7
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, below 6	0 0 -1 0 -12 4 -1 -2 1 -2 1 1 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 -1 -6 0 -19 -2 -1 -7 4 -7 0 3 6
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -4 -1 0 1 -3 -2 0 12 -4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, below 6	0 0 0 0 0 -2 0 0 0 -1 0 4 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 20 and more	1 0 0 0 -4 0 0 4 1 -2 0 -3 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 -3 -3 3 -4 -11 -1 -12 -3 0 -3 13 -9
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, below 6	1 -6 4 -9 -10 -12 0 2 4 -2 -6 -4 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 4 -5 0 0 -2 0 4 -3 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 2 -1 2 -3 2 0 -4 -1 0 0 6 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 -1 -3 -1 0 2 -2 -2 0 4 0
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, below 6	0 -1 0 0 -3 -1 0 -4 -3 -3 0 11 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, a stop, 20 and more	6 -2 -3 1 0 -1 0 -2 -1 -2 -1 2 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, 6 and more	6 -3 0 0 -1 -8 0 5 -3 -1 -1 -2 1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, below 6	0 0 0 0 0 -1 0 -1 0 0 0 7 -5
1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, a stop, 6 and more	0 0 0 0 -1 -2 0 4 0 0 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 10 -9 0 1 -3 -8 0 -7 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, below 6	0 0 0 0 7 -3 -1 -1 -2 -5 0 -4 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -4 -7 0 0 -2 2 0 6 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 20 and more	1 1 4 1 -4 6 0 -1 -6 -4 0 0 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 0 2 0 0 -1 5 -4 0 -2 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 20 and more	0 -1 8 -14 -10 6 0 -1 -6 -6 -2 0 3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 6 and more	0 0 -1 0 -2 2 0 -1 -1 -3 -1 -2 5
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, below 6	0 4 -1 0 -4 4 0 -1 -2 -2 -3 -2 -3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 0 -3 -1 1 0 -1 -2 -3 -1 0 3 3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 11 -5 0 -5 -1 -1 0 -1 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 7 -4 0 -3 0 -2 0 -1 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 12 -5 0 -1 -2 -1 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 0 -1 -8 -4 0 4 -4 -7 0 10 -6
1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, below 6	0 0 0 0 -2 -1 0 0 -1 1 0 -4 6
1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 -2 2 -7 -3 0 2 2 5 2 -1 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 1 -1 0 -1 0 0 3 0 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 7 0 -5 2 -4 0 -5 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 -16 -6 0 12 -10 1 0 -3 -6
1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, 6 and more	0 0 0 0 -8 12 -1 -5 -4 -2 0 -6 -3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 20 and more	-1 -9 6 -6 1 -15 -6 -25 -6 -3 -8 8 -3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 0 1 -3 3 -6 -2 -1 -7 7 -4 -9 1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 0 0 -2 -1 0 -1 3 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 0 -1 1 20 -11 0 -8 -5 -8 -1 5 -3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 6 and more	2 -3 -1 1 -6 -20 -7 -24 -8 8 -4 17 -5
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, below 6	3 0 -3 -5 -2 -12 2 -22 -11 -6 -9 7 -12
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 0 0 2 -8 -3 0 12 -1 -1 1 -2 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -7 6 0 -5 6 1 0 -5 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 20 and more	0 -1 -1 0 -4 9 0 -7 5 -3 -1 -6 -3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 6 and more	1 0 -2 -3 -17 -1 0 1 -12 -6 -1 5 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, below 6	0 1 1 -1 -7 8 0 -6 -5 -5 -1 -3 1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 0 1 -1 11 0 -1 -1 -1 -1 -1 -4 -4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 -1 1 -4 0 -2 -1 4 -2 1 2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 2 4 3 0 0 -2 -3 -5 -3 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 9 4 -1 0 -3 -7 0 -6 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 -1 2 0 -2 2 -1 -6 -1 3 -6 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 7 -6 -2 0 -2 -1 -3 2 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 1 6 -2 0 0 -2 3 -2 -3 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -7 0 0 0 2 0 5 -2 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 2 -4 0 2 -1 -3 -1 2 1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, another sign, no stop, below 6	1 0 -1 -2 -3 11 0 -5 -3 -3 0 -3 -7
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 -1 -2 -7 6 0 3 -9 2 3 -3 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 0 3 0 4 10 0 -12 -3 -1 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 -1 0 -5 4 0 4 -2 -1 3 -6 -6
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, below 6	0 4 -1 0 0 -5 0 5 -2 3 0 -4 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 20 and more	-1 5 -3 0 2 -7 0 -7 0 5 -1 -2 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -11 7 0 -10 9 6 0 -8 -5
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 -4 6 0 -3 0 0 0 -5 5
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, below 6	0 11 1 -2 -8 -1 0 -2 0 -2 0 4 -7
1 its shape among its neighbours: no stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 7 -4 0 -4 -5 -2 0 0 -6
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 3 7 0 -12 -3 0 8 -4 -9 -1 0 -3
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 20 and more	0 0 -1 0 11 0 0 0 -3 -4 0 -6 -3
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 -1 1 0 -13 -16 0 11 1 0 0 2 -15
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, below 6	0 0 0 -5 -3 3 0 -1 5 7 -1 -4 -16
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -1 -1 3 6 -5 -1 -5 1 0 4 0 -4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -2 6 0 0 -1 0 0 -2 -7
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -7 5 0 1 0 0 0 -1 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 -3 -1 3 -4 1 4 -6 1 5 5 -5 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, below 6	0 -3 0 1 2 -4 0 -2 -2 2 2 -5 4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 -6 -8 -1 -7 -7 -3 -7 2 -7 -2 -11 2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 0 -4 1 -7 7 0 -10 3 -4 6 3 -7
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -4 5 0 -5 -1 -1 0 -1 4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 -4 2 -4 0 0 -3 -3 -3 -1 3 9
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 6 and more	1 -2 -7 0 -14 -12 -1 12 -2 -8 -3 -5 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, below 6	0 3 -3 0 -25 13 -1 -3 -11 -6 -4 -6 7
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 2 0 -6 1 0 -6 6 8 -1 -9 5
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -6 5 0 2 -1 -1 0 -5 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 -1 -4 0 0 -4 4 4 0 -8 8
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -5 -5 0 1 4 0 0 5 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 -1 0 -9 -8 0 7 -2 7 -1 -2 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, 6 and more	0 0 0 0 -7 -4 0 4 0 -1 0 1 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, below 6	0 0 0 0 1 -4 0 -6 1 -3 0 7 4
1 its shape among its neighbours: no stop, 6 and more, below 4, another sign, no stop, below 6	0 0 0 0 -2 10 0 0 0 0 0 -4 -4
1 its shape among its neighbours: no stop, 6 and more, below 4, bar or asterisk, no stop, below 6	0 0 0 0 0 0 0 0 0 0 0 -4 4
1 its shape among its neighbours: no stop, 6 and more, below 4, bracket, a stop, 20 and more	0 0 1 0 5 -3 0 -2 -7 2 -1 -2 -1
1 its shape among its neighbours: no stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 0 5 0 -6 0 0 0 -9 9
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 20 and more	0 -1 0 0 -5 -14 0 3 -1 -7 0 9 6
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 6 and more	0 -2 0 0 3 -8 0 -2 8 5 0 -4 -8
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 20 and more	0 -1 -1 0 -5 5 -1 -10 -7 -7 10 -10 1
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 0 -1 8 -14 0 0 -1 -1 0 -5 7
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, below 6	0 -3 0 0 -12 -5 5 -4 -5 10 0 -7 0
1 its shape among its neighbours: no stop, 6 and more, below 4, exclamation mark, no stop, below 6	0 0 0 0 -3 -3 0 0 -3 -1 0 -5 11
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 20 and more	0 0 3 0 0 -3 0 0 -1 0 0 3 -3
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 6 and more	0 -1 2 0 4 -3 0 -1 -2 -4 0 -3 -3
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 20 and more	0 0 0 0 0 -2 0 0 -1 -1 0 9 -9
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 6 and more	0 0 0 0 -15 9 0 -15 1 -3 -1 -1 -17
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, below 6	0 2 -2 4 -4 1 0 -2 -3 -4 -1 4 -7
1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, a stop, 20 and more	-1 -1 -7 -1 -10 5 -1 -4 5 2 -2 0 -8
1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 -9 2 0 -6 -3 -4 0 8 -4
1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, below 6	-1 0 0 0 -1 5 -2 -2 -1 -1 0 -2 -4
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 20 and more	0 -1 5 -5 -10 -2 -2 -2 -12 -7 -6 0 -16
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 6 and more	0 0 -5 -8 -2 4 0 -1 -7 -3 -1 0 9
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, below 6	0 0 0 0 0 -2 0 -1 -4 -1 -1 10 -6
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 20 and more	0 0 0 2 -2 -3 0 -1 7 7 -1 -8 -6
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 6 and more	0 3 -5 -2 1 3 -2 -8 2 -3 -7 -4 -17
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, below 6	1 -2 0 -4 -3 0 -2 -19 -10 -9 1 -2 -9
1 its shape among its neighbours: no stop, below 6, 10 and more, another sign, no stop, below 6	0 0 0 0 6 -2 0 -1 -3 -1 -2 0 -4
1 its shape among its neighbours: no stop, below 6, 10 and more, arrow, no stop, below 6	0 0 0 0 6 3 0 -7 0 0 0 0 1
1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 2 -9 -1 0 11 -6 -1 -1 -1 -5
1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, 6 and more	0 0 0 0 0 0 0 -4 0 0 1 -9 10
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 20 and more	0 0 -1 0 16 -4 0 -1 -3 -2 -1 -1 -4
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 6 and more	0 0 0 0 12 0 0 -9 0 0 -2 -1 -2
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, 6 and more	0 0 0 0 8 0 0 -3 -1 -1 0 -2 -1
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, below 6	0 0 0 0 6 -3 0 -6 1 2 0 -1 -3
1 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, a stop, 20 and more	0 0 -1 6 -3 0 0 -1 4 1 0 -4 -6
1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 20 and more	0 0 -1 0 6 0 0 -6 3 1 -3 -2 -1
1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -12 -3 0 -6 5 4 0 0 7
1 its shape among its neighbours: no stop, below 6, 10 and more, figure, a stop, 20 and more	0 0 1 0 -2 0 0 -1 1 -3 -2 -1 5
1 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, 6 and more	0 0 -3 -1 3 -1 0 -1 1 1 -2 -3 2
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 20 and more	0 -1 -5 -4 4 -4 0 -6 -5 -2 3 2 -2
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 6 and more	0 10 -4 -4 3 -6 0 1 -9 -6 -15 -2 3
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 20 and more	0 0 -2 -1 0 -1 0 1 4 3 -1 -1 -4
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 6 and more	0 -1 5 1 -7 -1 0 1 0 12 -4 -4 -11
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, below 6	0 -1 -3 4 -9 -2 0 -2 -13 -3 1 -6 15
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 3 -11 -3 -8 0 -8 -15 -12 3 -8 1
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 6 and more	0 0 7 -1 -5 -1 0 -4 1 -1 1 2 -4
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, below 6	0 0 -1 0 -7 0 0 6 -4 -1 -1 -1 7
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 20 and more	0 0 -2 -3 10 -2 0 -4 -6 -2 -3 7 -7
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 6 and more	-9 0 -2 3 18 -8 0 -10 -5 7 -6 -15 8
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, below 6	0 -2 3 5 -10 -8 0 -13 -7 -13 1 -4 -1
1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 20 and more	0 0 0 0 -5 -1 0 -3 0 0 2 0 6
1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, 6 and more	0 0 0 0 -5 -1 0 -1 -2 0 0 -4 11
1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, below 6	0 0 -1 1 -1 1 0 -3 -1 0 0 -1 6
1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, a stop, 20 and more	0 0 6 -2 -8 -1 0 -3 -1 -2 -5 4 -1
1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, 6 and more	0 0 1 5 -2 0 0 -1 -1 0 -1 -3 -1
1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, below 6	0 0 0 0 -2 -1 0 -1 -2 0 -2 4 3
1 its shape among its neighbours: no stop, below 6, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 -1 -4 4 -3 0 0 -5 -2 -1 -3 9
1 its shape among its neighbours: no stop, below 6, 18 and more, another sign, no stop, below 6	0 0 -1 0 -2 -2 0 -10 5 2 4 -1 -6
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 20 and more	0 0 -2 0 3 -1 0 -1 9 -2 -3 -1 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 6 and more	0 0 -1 4 0 -2 0 0 -10 -1 -1 -1 4
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 20 and more	0 0 2 -5 -5 0 0 0 -10 0 0 0 11
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 6 and more	0 0 -2 0 11 -3 0 -2 -10 -6 0 -2 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, below 6	0 0 -1 -1 5 -1 0 -3 8 -2 -3 -1 -6
1 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 20 and more	0 0 0 0 4 0 0 0 -2 -1 1 -1 0
1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 20 and more	0 0 0 0 7 -1 0 -1 -6 -3 -1 -1 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 6 and more	0 0 -1 0 6 -1 0 -1 -2 0 0 0 -2
1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, below 6	0 0 0 0 7 -2 0 3 -1 -1 0 0 -5
1 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, a stop, 20 and more	0 0 -2 0 3 -2 0 -2 2 0 0 -2 -2
1 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, no stop, below 6	0 0 -1 0 -5 0 0 -3 0 -1 -1 1 7
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 -3 -1 4 0 0 0 -1 3 -5 -1 2
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -2 0 0 -1 6 0 -2 -1 -5
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -11 -3 0 -2 7 8 4 -2 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 -4 -2 0 -4 0 1 -1 -2 9
1 its shape among its neighbours: no stop, below 6, 18 and more, figure, a stop, 20 and more	0 0 0 0 -7 -1 0 -4 9 1 0 0 -2
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 20 and more	-2 -7 -10 -1 0 -23 -11 -2 -4 -18 8 -13 13
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 6 and more	0 -1 -6 1 -9 -8 0 -10 -3 0 1 -1 13
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 -1 0 0 1 -2 -1 0 0 4
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 3 7 4 -1 0 -2 0 -2 -1 -4 -7
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 6 and more	2 -1 2 -7 -4 -10 -1 -15 -7 0 4 -8 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, below 6	1 -1 -16 6 -3 -19 0 -3 10 -4 -19 -21 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 20 and more	0 0 -4 -1 -7 -2 0 -1 11 -4 -1 -1 0
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 6 and more	0 0 0 0 -8 0 0 -1 10 0 -2 -4 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, below 6	0 0 0 0 -3 0 0 0 -2 0 0 -2 9
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 20 and more	0 0 0 4 1 -1 0 -1 -3 0 2 0 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 6 and more	0 0 -1 0 1 -1 0 -1 8 -1 -3 -4 -2
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, below 6	-1 0 -3 -9 12 -7 0 -7 -3 -6 -3 -7 -1
1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, below 6	0 0 -1 2 -7 0 0 -1 0 0 -1 0 5
1 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, no stop, below 6	-1 -1 6 -3 -3 0 0 0 -3 -1 -2 0 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 -2 -1 -2 -5 0 -2 -5 0 -11 11 -1
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 1 -1 0 0 -2 -3 4 -1 0
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 -1 7 -1 0 0 -1 0 -1 0 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -14 -1 0 -1 -1 -4 5 13 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 -1 0 -2 0 0 0 2 -1 5 -1 -1
1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, a stop, 20 and more	0 0 0 0 -5 0 0 -3 3 0 -1 -1 5
1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, no stop, below 6	-1 -2 -4 -1 -3 -1 0 2 7 0 3 0 -10
1 its shape among its neighbours: no stop, below 6, 4 and more, bar or asterisk, no stop, below 6	0 0 0 0 -3 -2 0 -5 -1 -1 0 -2 8
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 20 and more	0 0 1 -3 2 0 0 -5 -1 4 -1 0 3
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -4 0 0 -5 -3 -7 0 -2 10
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, 6 and more	0 0 1 0 0 0 0 2 2 -3 -1 -4 2
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, below 6	0 0 0 0 -2 -1 0 9 1 -2 0 7 -10
1 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 20 and more	0 0 -1 0 9 -2 0 -4 -3 -2 -3 -1 2
1 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 6 and more	0 0 -1 0 6 -2 0 -8 -1 -1 -1 -1 2
1 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, 6 and more	0 0 -1 0 12 -4 0 -7 2 3 2 -2 -8
1 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, below 6	0 0 0 0 -2 -1 0 4 1 0 0 -2 0
1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -6 -3 0 -1 5 -1 -6 -2 6
1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -3 -1 0 5 0 0 0 -3 2
1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 2 0 -5 0 1 0 -3 7
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 6 and more	0 0 -1 0 -1 0 0 0 -1 -3 3 0 4
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 20 and more	0 0 1 0 5 2 0 -2 2 -1 0 -1 -6
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 6 and more	0 0 1 1 -3 -3 0 0 1 3 1 14 -13
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, below 6	-1 -1 9 2 -1 -2 0 -4 -2 3 -2 0 -5
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 11 -2 0 -8 -3 -6 -6 0 -3
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 6 and more	0 -1 -1 -1 2 -3 0 -1 1 3 1 2 -3
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 0 2 0 0 -1 -7 0 0 0 5
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 20 and more	0 0 8 0 -1 0 0 0 0 0 -1 0 -7
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 1 2 2 -4 0 1 -5 -3 0 -2 3
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, below 6	0 -1 8 -1 2 -2 0 -5 -2 -2 7 0 -12
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 20 and more	0 -1 -1 -2 3 -16 -1 -15 -11 -10 4 -22 -5
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 6 and more	0 -1 -2 -4 0 0 0 -3 -3 -1 7 -13 4
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, below 6	0 0 3 0 2 -1 0 -1 -1 -1 -1 2 -4
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 20 and more	0 0 -2 0 5 -1 0 -3 4 -1 -1 -5 0
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 6 and more	0 -1 -9 -3 7 -15 -1 -5 -6 -18 -11 3 12
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, below 6	-1 -6 -7 -8 -8 -13 -2 2 -29 -19 -18 -7 7
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 -2 2 8 -3 0 1 -1 -4 -3 -3 -2
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -3 -1 0 0 -2 -1 6 1 0
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 20 and more	0 0 0 0 -6 -3 0 7 -1 -2 -1 -6 6
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 6 and more	0 0 -1 0 2 1 0 0 2 0 0 -4 -1
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, below 6	0 0 -1 0 -1 0 0 -1 -2 -1 -1 0 9
1 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, a stop, 20 and more	0 0 -1 0 -9 -5 0 -2 -8 12 -5 0 -7
1 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, no stop, below 6	0 0 -1 0 -4 0 0 2 -1 -1 -1 11 -7
1 its shape among its neighbours: no stop, below 6, below 4, another sign, a stop, 20 and more	0 0 -1 0 9 -1 0 0 -6 -6 -1 -1 -4
1 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, 6 and more	0 0 0 0 -6 0 0 0 -2 -1 -1 0 6
1 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, below 6	0 0 0 2 0 -1 0 0 -2 0 0 -2 5
1 its shape among its neighbours: no stop, below 6, below 4, bar or asterisk, no stop, below 6	0 -2 0 -5 -5 -1 0 0 -2 -1 -1 3 8
1 its shape among its neighbours: no stop, below 6, below 4, bracket, a stop, 20 and more	0 0 -2 -1 -2 -1 0 5 -10 2 8 0 0
1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, 6 and more	0 0 0 0 -1 0 0 -2 -2 0 0 -2 7
1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, below 6	0 0 -2 0 -1 0 0 1 3 -6 5 -4 3
1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 20 and more	0 0 -3 -1 4 0 0 0 2 -2 -2 -1 2
1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 6 and more	0 0 1 -4 2 0 0 0 -1 -2 0 0 2
1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, below 6	0 0 0 0 -9 -2 0 -1 8 6 -1 -1 -5
1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 20 and more	0 0 0 0 0 4 0 -4 1 0 0 -2 3
1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 6 and more	0 0 0 0 -1 1 0 -3 6 2 0 0 -3
1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, below 6	0 0 7 -3 -1 0 0 -5 2 3 -1 -2 1
1 its shape among its neighbours: no stop, below 6, below 4, comma, a stop, 20 and more	1 0 -1 -1 0 0 0 -1 -1 -1 6 0 -5
1 its shape among its neighbours: no stop, below 6, below 4, comma, no stop, below 6	0 -1 -2 -1 1 -1 0 -3 -6 -6 -1 -1 12
1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 6 and more	0 0 0 0 3 -2 -1 -1 -6 -4 -5 12 -16
1 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 20 and more	0 -1 -6 6 8 0 0 -3 5 -1 -1 -2 -9
1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 20 and more	0 0 -1 -5 0 0 0 0 0 -1 6 -2 0
1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 6 and more	0 0 9 0 3 0 0 1 -2 -1 0 -3 -6
1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, below 6	0 -2 3 -6 1 -6 0 -3 -21 -12 3 -10 16
1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 20 and more	0 0 0 0 -10 1 0 -1 -6 -3 -6 -1 11
1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 0 -3 -5 0 8 0 -1 0 0 -6
1 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, 6 and more	0 0 -1 0 4 -4 0 -2 1 1 4 1 -9
1 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, below 6	0 0 -3 -1 -3 0 0 2 1 -1 6 -1 -2
1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 20 and more	0 -1 0 -8 -8 -11 -1 2 3 -11 -2 -16 9
1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 6 and more	0 0 2 3 -5 -5 0 2 1 1 -12 -6 -1
1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 0 0 0 4 -1 -1 0 1 -2
1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 20 and more	0 0 -2 0 3 -2 0 -3 8 -2 0 -4 -1
1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 6 and more	0 -3 -16 -3 -9 -10 -1 5 11 -16 -4 -13 18
1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, below 6	-2 -33 -21 10 -9 -27 -7 11 -24 -7 -12 -11 -7
1 its shape among its neighbours: no stop, below 6, below 4, quotation mark, no stop, below 6	0 0 0 0 -5 -1 0 1 -1 0 0 8 -1
1 its short words and length: 0.01 and more, 15 and more	0 -3 -2 1 3 4 -7 0 4 -20 -5 -18 -6
1 its short words and length: 0.01 and more, 30 and more	-1 -6 -5 -4 -1 5 -4 -3 1 -3 -9 -3 5
1 its short words and length: 0.01 and more, 4 and more	-1 -9 -12 -1 1 -12 5 -15 6 -7 -4 0 -10
1 its short words and length: 0.01 and more, 8 and more	-10 -14 -8 -3 -13 -1 -14 -6 -10 8 -25 2 -2
1 its short words and length: 0.01 and more, below 4	0 0 0 0 -2 10 0 -9 -1 -3 -1 -6 -4
1 its short words and length: 0.2 and more, 15 and more	3 -28 -6 -9 -3 -1 -13 -4 -1 -8 -15 -9 -2
1 its short words and length: 0.2 and more, 30 and more	-2 -6 -13 5 4 2 -16 0 -15 -12 -16 7 -5
1 its short words and length: 0.2 and more, 4 and more	-1 -14 -31 -24 -5 -2 -16 -9 -20 -4 -9 -1 -10
1 its short words and length: 0.2 and more, 8 and more	-2 2 -15 -16 -17 -6 -9 -6 0 -9 -10 -11 2
1 its short words and length: 0.2 and more, below 4	0 -10 -24 7 -5 -1 -21 -1 -5 -5 -13 -9 -4
1 its short words and length: 0.35 and more, 15 and more	0 -4 -13 -7 -11 1 -10 -3 -4 -16 0 5 -6
1 its short words and length: 0.35 and more, 30 and more	3 -14 -3 -28 2 -1 6 -15 -1 2 -3 -9 -7
1 its short words and length: 0.35 and more, 4 and more	-7 8 -15 -14 -22 -4 -4 -6 -10 8 -16 -12 -7
1 its short words and length: 0.35 and more, 8 and more	6 1 -3 -7 -9 -9 -4 1 -6 -16 -12 1 -9
1 its short words and length: 0.35 and more, below 4	0 -16 -4 -3 -5 -13 -6 -21 -6 3 -11 -19 5
1 its short words and length: below 0.01, 15 and more	0 -8 -1 -1 -2 9 -1 -1 -2 -5 0 -4 -2
1 its short words and length: below 0.01, 4 and more	1 -19 -15 -2 -2 -11 -13 -4 2 0 -15 -11 -8
1 its short words and length: below 0.01, 8 and more	0 -9 6 -4 -2 5 3 -7 -12 -8 0 -1 -10
1 its short words and length: below 0.01, below 4	-9 -3 -2 -15 -9 -2 -2 5 1 -11 -10 -11 -13
1 its short words: 0.01 and more	-1 -18 -13 -16 -23 4 -8 3 -22 -5 -16 -1 7
1 its short words: 0.15 and more	-15 -1 -14 -1 7 1 -8 -1 -9 -8 -5 -3 0
1 its short words: 0.3 and more	3 -4 -7 -1 -2 -4 -3 6 9 -5 -15 -3 1
1 its short words: 0.4 and more	9 -11 -8 -8 -16 -4 5 2 -5 -4 -5 -1 -10
1 its short words: 0.5 and more	5 0 -5 -20 -5 6 -6 -6 -2 -1 -11 -9 0
1 its short words: below 0.01	-3 -13 -2 -11 -8 4 7 -2 -22 -15 -15 -3 -7
1 its small words and length: 0.01 and more, 15 and more	-1 -9 -3 -4 -8 5 -5 11 -3 -17 -8 -27 5
1 its small words and length: 0.01 and more, 30 and more	-1 0 -3 -6 13 11 -1 -9 -6 -9 0 -2 -13
1 its small words and length: 0.01 and more, 4 and more	0 -3 -17 -2 10 -17 13 -3 -6 -28 -20 -1 -16
1 its small words and length: 0.01 and more, 8 and more	-12 -9 3 -1 -14 -13 -5 3 5 5 -4 -23 -10
1 its small words and length: 0.01 and more, below 4	0 -2 -1 0 0 1 0 0 -3 1 1 0 4
1 its small words and length: 0.2 and more, 15 and more	1 -10 -7 -15 -2 0 -40 -5 6 -16 6 8 -14
1 its small words and length: 0.2 and more, 30 and more	-2 -5 1 1 -5 -1 -1 0 -13 -9 -22 1 8
1 its small words and length: 0.2 and more, 4 and more	-6 -15 -12 -10 -33 -7 -13 -5 -15 -7 -22 -12 3
1 its small words and length: 0.2 and more, 8 and more	-1 -8 -5 -2 3 3 -17 -4 -7 -16 -12 -2 -5
1 its small words and length: 0.2 and more, below 4	-2 -7 -14 -4 -6 -16 -13 -16 -18 -11 -14 -11 13
1 its small words and length: 0.35 and more, 15 and more	9 -10 -2 6 -7 -5 3 -3 -6 -17 -4 1 -4
1 its small words and length: 0.35 and more, 30 and more	3 -18 -7 -20 3 0 -2 1 1 -3 -2 1 -2
1 its small words and length: 0.35 and more, 4 and more	-3 -2 -32 -13 -19 11 -11 -13 -11 -1 -22 -13 8
1 its small words and length: 0.35 and more, 8 and more	2 -2 -16 -17 -27 -2 -2 -5 -19 -20 9 6 1
1 its small words and length: 0.35 and more, below 4	1 -6 -10 -9 -8 2 -7 -12 -28 -22 -6 -19 12
1 its small words and length: below 0.01, 15 and more	0 0 -1 0 -2 10 0 -3 -3 -2 -1 -9 -2
1 its small words and length: below 0.01, 30 and more	0 0 0 0 -2 -9 12 -3 -1 -2 0 -1 -2
1 its small words and length: below 0.01, 4 and more	2 -18 0 -7 -3 -3 -12 -6 -13 14 -17 -10 -6
1 its small words and length: below 0.01, 8 and more	2 5 16 -7 -3 -20 4 -3 -10 -4 -7 -21 6
1 its small words and length: below 0.01, below 4	-5 -11 -12 1 -8 0 -5 -2 -4 -4 -8 -10 -7
1 its small words: 0.01 and more	-7 -12 -3 -13 -3 -14 11 12 -11 -3 -23 -9 -19
1 its small words: 0.15 and more	-9 -7 -18 -3 4 -6 2 4 -5 -13 -5 -3 -6
1 its small words: 0.3 and more	-2 1 -3 -14 -9 -7 -31 -6 1 -19 -1 7 5
1 its small words: 0.4 and more	0 -4 -21 -30 -7 -14 11 2 -5 -17 2 -3 6
1 its small words: 0.5 and more	6 -19 -20 -4 -4 2 3 -11 -6 5 -4 -12 5
1 its small words: below 0.01	-3 -11 4 -12 -6 6 1 -6 -15 0 -20 -4 -5
1 its words in the text, and its length: 0 and more, 12 and more	-1 0 -1 -5 -28 -3 -5 3 -17 -6 -19 -4 16
1 its words in the text, and its length: 0 and more, 25 and more	3 -1 -6 -3 -10 2 -3 3 -9 -3 0 -6 -4
1 its words in the text, and its length: 0 and more, 3 and more	-4 -2 -19 -10 -4 -16 -25 -10 -9 4 -6 2 -14
1 its words in the text, and its length: 0 and more, 6 and more	-1 -14 -10 -2 -8 7 -11 -8 -25 -14 -18 -10 -8
1 its words in the text, and its length: 0 and more, below 3	0 -12 -4 0 -36 -1 -19 -7 -5 -6 -5 -8 -10
1 its words in the text, and its length: 0.01 and more, 12 and more	0 -22 -10 -6 0 14 -12 -21 -11 -19 -8 -3 2
1 its words in the text, and its length: 0.01 and more, 25 and more	-1 -15 -4 7 -21 -8 -1 -13 -7 -7 -11 -12 -11
1 its words in the text, and its length: 0.01 and more, 3 and more	0 0 0 0 -6 -10 0 5 6 4 0 -5 -10
1 its words in the text, and its length: 0.01 and more, 6 and more	1 4 -6 -2 -12 -4 -5 -7 -13 -6 -6 7 9
1 its words in the text, and its length: 0.01 and more, below 3	0 0 -1 -2 -6 4 0 -7 5 6 -2 -10 0
1 its words in the text, and its length: 0.2 and more, 12 and more	-2 -10 0 -4 -20 -2 -10 8 0 -5 8 -5 -21
1 its words in the text, and its length: 0.2 and more, 25 and more	-4 -29 -17 -11 3 10 -29 -19 -10 -23 -20 -9 5
1 its words in the text, and its length: 0.2 and more, 3 and more	-1 -8 4 -1 -12 -16 -19 16 10 -6 -6 -18 -13
1 its words in the text, and its length: 0.2 and more, 6 and more	0 -5 -2 -14 -26 -8 -7 -10 -19 0 -5 0 -1
1 its words in the text, and its length: 0.2 and more, below 3	0 -3 -4 2 -1 -1 -1 -2 0 6 -1 -2 2
1 its words in the text, and its length: 0.4 and more, 12 and more	0 -22 -11 -11 17 -9 4 -3 1 -9 -11 -32 -12
1 its words in the text, and its length: 0.4 and more, 25 and more	-5 -5 -4 -30 -6 2 -2 -17 -9 -13 -8 3 -5
1 its words in the text, and its length: 0.4 and more, 3 and more	0 -21 -13 -5 -15 5 6 0 -12 3 -13 -19 -5
1 its words in the text, and its length: 0.4 and more, 6 and more	-3 -6 -8 -3 0 -14 -15 1 8 -15 -12 0 -23
1 its words in the text, and its length: 0.4 and more, below 3	0 -8 -7 -4 -1 1 -10 9 -18 -10 -3 -5 0
1 its words in the text, and its length: 0.6 and more, 12 and more	2 7 -6 -12 -7 -6 -22 3 5 -14 -10 -19 -12
1 its words in the text, and its length: 0.6 and more, 25 and more	-2 -26 -11 9 -1 -1 -17 -12 -7 -3 -26 -8 -2
1 its words in the text, and its length: 0.6 and more, 3 and more	0 -11 -6 0 1 3 -3 -27 -1 -12 -11 -2 0
1 its words in the text, and its length: 0.6 and more, 6 and more	0 1 -14 -8 -13 5 -6 -2 -13 -8 -5 -14 7
1 its words in the text, and its length: 0.6 and more, below 3	0 0 0 0 -9 1 -1 -5 4 2 -1 -1 -2
1 its words in the text, and its length: 0.8 and more, 12 and more	2 2 5 -3 -9 -2 -6 1 5 -4 -13 -14 -6
1 its words in the text, and its length: 0.8 and more, 25 and more	1 -19 3 -15 13 -6 -16 -4 -9 -11 -1 -18 -14
1 its words in the text, and its length: 0.8 and more, 3 and more	0 0 0 0 -4 4 -2 -2 1 -1 0 -1 6
1 its words in the text, and its length: 0.8 and more, 6 and more	-9 -1 -7 -12 -15 3 -1 -5 4 -2 9 -29 3
1 its words in the text, and its length: 1 and more, 12 and more	0 2 1 1 5 -7 -17 -6 -3 -1 -1 -18 -26
1 its words in the text, and its length: 1 and more, 25 and more	0 -9 -8 -3 -11 -4 -1 -7 -9 -2 -6 -1 -4
1 its words in the text, and its length: 1 and more, 3 and more	-2 -3 4 -9 -6 -1 7 0 -15 -31 -10 -22 3
1 its words in the text, and its length: 1 and more, 6 and more	7 -14 -5 2 -11 8 9 6 1 -6 -16 -9 -13
1 its words in the text, and its length: 1 and more, below 3	0 7 -16 -15 -5 1 2 -14 -10 -16 -14 9 -10
1 its words in the text, and its length: below 0, 25 and more	-5 -1 -23 -2 1 -4 -4 -11 -16 -1 -1 -17 -15
1 its words in the text, and its length: below 0, 3 and more	0 -2 -15 -10 0 9 1 -8 7 -14 -2 -12 17
1 its words in the text, and its length: below 0, 6 and more	0 0 0 0 1 5 -1 -3 0 0 0 0 -5
1 its words in the text, and its length: below 0, below 3	-1 -5 -11 -4 -10 2 -14 -25 -4 -7 -1 -18 6
1 its words in the text, and its place: before the text, 0 and more	6 3 -10 5 -5 -26 -20 -42 -8 8 -18 -11 -20
1 its words in the text, and its place: before the text, 0.01 and more	1 -4 -10 0 -5 5 -1 -8 -1 -5 -7 -1 3
1 its words in the text, and its place: before the text, 0.2 and more	1 -2 7 -4 -8 4 2 -9 -8 6 11 -11 -23
1 its words in the text, and its place: before the text, 0.4 and more	1 -8 -14 1 -7 -18 -4 2 1 -12 -4 -2 -4
1 its words in the text, and its place: before the text, 0.6 and more	2 5 -5 -7 -8 -6 1 -6 -8 -9 -4 -12 1
1 its words in the text, and its place: before the text, 0.8 and more	-5 5 0 -14 -10 -15 -1 -1 0 5 -1 -6 6
1 its words in the text, and its place: before the text, 1 and more	7 -7 7 -9 -8 -12 -3 -4 -4 -14 -11 -7 6
1 its words in the text, and its place: before the text, below 0	0 -19 -14 -12 7 -1 -2 -2 9 -8 -5 -9 13
1 its words in the text, and its place: behind the text, 0 and more	-10 -29 -28 -27 -48 5 -43 -19 -18 -24 -12 -5 13
1 its words in the text, and its place: behind the text, 0.01 and more	-1 -1 -1 1 0 -3 -5 -3 -3 -6 -1 -2 2
1 its words in the text, and its place: behind the text, 0.2 and more	-1 -4 -5 -12 -6 -6 2 0 -6 -5 -6 -3 1
1 its words in the text, and its place: behind the text, 0.4 and more	-1 -2 -2 -4 12 -1 -9 -4 -2 -3 -9 -10 -1
1 its words in the text, and its place: behind the text, 0.6 and more	0 -1 -1 -1 3 -6 -3 0 -9 -3 -1 -6 8
1 its words in the text, and its place: behind the text, 0.8 and more	0 0 0 0 6 0 0 0 -3 -2 0 -7 4
1 its words in the text, and its place: behind the text, 1 and more	-1 -2 -3 -3 -3 -5 11 7 -9 -7 -6 -14 5
1 its words in the text, and its place: behind the text, below 0	-2 -2 -1 -1 -12 7 -3 -5 1 -1 1 -4 0
1 its words in the text, and its place: in the text, 0 and more	-15 -5 -8 -21 -12 -10 -10 -3 -14 5 -13 -17 -7
1 its words in the text, and its place: in the text, 0.01 and more	-2 -13 -5 -5 -18 -11 -1 -15 -10 -14 -24 1 -6
1 its words in the text, and its place: in the text, 0.2 and more	-11 -14 -3 -17 -2 4 -10 -2 -11 -9 -5 -4 4
1 its words in the text, and its place: in the text, 0.4 and more	-10 -6 -9 -37 2 -1 0 -9 -2 -8 -1 -2 -5
1 its words in the text, and its place: in the text, 0.6 and more	-7 -8 -10 4 0 4 -11 2 -6 1 -11 -1 -4
1 its words in the text, and its place: in the text, 0.8 and more	-1 -19 -4 -2 -4 -7 -22 -1 14 -16 -2 -39 -17
1 its words in the text, and its place: in the text, 1 and more	-7 1 -10 4 -4 3 13 -9 5 -9 -12 -1 -5
1 its words in the text, and its place: in the text, below 0	-7 7 -17 3 6 -9 -17 -14 -7 1 -1 -11 -6
1 its words in the text: 0 and more	2 -2 -9 -4 -16 -2 -39 -10 -15 2 -6 6 -9
1 its words in the text: 0.01 and more	-4 -23 -25 4 -19 -10 -13 -14 -15 -12 -13 -7 1
1 its words in the text: 0.2 and more	-5 -17 0 -27 -9 -3 -12 -5 -7 -3 -3 -6 -2
1 its words in the text: 0.4 and more	-10 -10 -15 -18 2 -6 4 8 -1 -8 -4 -5 -5
1 its words in the text: 0.6 and more	1 5 -9 -4 -7 1 -16 2 -5 -11 -15 -23 -2
1 its words in the text: 0.8 and more	-13 -3 6 -19 -8 -3 -25 -4 2 -4 -3 -43 2
1 its words in the text: 1 and more	0 3 -12 -7 -10 -8 6 -10 -8 -13 -16 0 -6
1 its words in the text: below 0	-8 2 -20 1 -2 -2 -5 -18 2 -1 -4 -21 2
1 its words in the title: 0.01 and more	-3 -9 2 -10 3 -5 -15 -6 -1 -1 -3 8 -13
1 its words in the title: 0.3 and more	-4 1 0 5 -7 2 -3 -20 -15 -21 -7 -8 3
1 its words in the title: 0.6 and more	2 14 -17 5 -1 -2 6 -6 -19 -16 -6 -4 4
1 its words in the title: below 0.01	1 -11 -10 -7 -11 2 -1 -8 -3 6 -5 1 -7
1 lines around it that begin alike: more	-6 -15 -7 -23 -32 -15 -15 -4 11 -7 -4 7 -4
1 lines around it that begin alike: two	-20 3 -23 -10 1 -14 -24 0 6 2 -2 -5 -8
1 neighbours of its shape: five	0 -2 -4 -4 -25 -5 -8 10 -29 -9 -8 -12 -6
1 neighbours of its shape: four	-2 -27 -26 -15 -2 9 -25 -1 -6 -11 -37 -8 -3
1 neighbours of its shape: none	8 -4 -3 -8 -4 -2 -4 -5 1 5 -3 -8 -9
1 neighbours of its shape: one	-1 -6 -24 -3 -1 -1 -1 -4 -5 -6 1 1 3
1 neighbours of its shape: six	0 0 -1 -1 -10 13 -12 1 -9 -2 -1 -9 1
1 neighbours of its shape: three	-4 4 -10 2 -10 -6 5 7 -32 -13 -7 -13 -11
1 neighbours of its shape: two	-16 9 9 -10 5 -3 0 5 -6 -20 -17 -3 -14
1 no block	0 -7 -4 -7 -25 10 -16 -14 -21 -19 -8 2 13
1 no small letter in it: yes	-1 -12 0 -7 -21 7 -25 -42 -13 7 -12 2 -8
1 nothing but a date or time: yes	3 -9 17 -5 -2 -18 -4 -15 -24 -6 -14 5 -9
1 nothing but a label such as “Related”: yes	0 1 -3 -2 14 18 -6 -5 -10 -14 -1 2 -20
1 quotation marks around it: yes	5 -12 -6 -5 -10 10 -12 -4 -26 -5 -11 -1 -29
1 somebody does something at present: yes	0 -24 -6 -5 5 1 -3 -2 3 2 -17 -11 2
1 somebody speaks of himself: before the text, more	0 -1 1 -1 0 0 0 0 4 3 -2 -1 -2
1 somebody speaks of himself: before the text, one	1 12 -5 0 -2 -7 -1 -8 -5 -9 1 1 -1
1 somebody speaks of himself: before the text, two	0 -6 -1 -2 -1 5 0 -2 5 -1 -1 -1 2
1 somebody speaks of himself: behind the text, more	0 0 0 0 3 -4 -1 0 -1 -1 0 -1 3
1 somebody speaks of himself: behind the text, one	-1 0 -1 -2 5 -6 -2 0 -6 -6 -1 2 1
1 somebody speaks of himself: behind the text, two	0 0 0 0 -5 -4 0 -1 5 0 -1 -6 5
1 somebody speaks of himself: in the text, more	0 -10 -7 -8 -21 6 -13 -27 10 -7 -24 -18 15
1 somebody speaks of himself: in the text, one	-2 1 -4 -2 -10 -7 5 -4 -16 -13 -20 12 0
1 somebody speaks of himself: in the text, two	-1 -1 -6 -6 -1 -8 11 -12 -3 0 -8 -3 -8
1 somebody’s role: yes	-1 3 6 -17 -19 -10 5 -17 -2 -13 2 2 5
1 the language: English	-2 -26 -21 -14 -5 0 4 4 -5 -3 -5 -17 -4
1 the language: German	12 15 9 12 1 -13 -3 -33 4 2 15 9 -10
1 the language: another	3 25 6 3 3 2 -19 -26 -11 1 -4 0 -8
1 the length of its words: 13 and more	-1 -4 -9 -8 -17 2 -1 -7 -10 -1 -8 -19 -2
1 the length of its words: 4 and more	-1 -12 2 -18 -14 -2 -21 -16 -5 -12 -14 9 -18
1 the length of its words: 5 and more	2 -1 -5 -6 -9 -4 3 4 1 3 0 -7 -9
1 the length of its words: 6 and more	2 0 -9 2 -1 -2 -12 2 0 0 -9 3 1
1 the length of its words: 7 and more	-10 4 -6 -2 12 4 -5 4 -15 2 6 -9 -6
1 the length of its words: 9 and more	-1 -20 -8 8 -13 -12 1 -7 4 -23 -6 2 -6
1 the length of its words: below 4	-1 -8 -23 -7 -15 -22 -3 -8 1 -15 -9 4 17
1 the parts of a credit: more, more, a name	0 -1 0 0 -7 -17 -1 6 16 8 0 -14 -5
1 the parts of a credit: more, more, no name	0 -1 0 0 -3 -11 -1 -1 2 15 -1 -1 -4
1 the parts of a credit: more, one, no name	0 -4 -1 1 -1 -1 0 0 -6 14 4 -2 -8
1 the parts of a credit: none, more, a name	0 3 -12 -6 -8 -13 8 0 14 0 -15 -11 -14
1 the parts of a credit: none, more, no name	-1 -18 -12 -4 -19 -4 -14 17 0 -22 -13 -14 -8
1 the parts of a credit: none, none, a name	4 5 -13 -25 -19 -3 -4 -24 -5 -27 -5 -7 12
1 the parts of a credit: none, none, no name	5 -6 -5 5 -4 6 -26 -2 -13 -18 0 6 -2
1 the parts of a credit: none, one, a name	1 2 -11 -12 -8 -27 22 -7 -2 -6 -4 -4 8
1 the parts of a credit: none, one, no name	-9 -12 8 -15 -15 1 -2 1 0 -3 -28 -14 -9
1 the parts of a credit: one, more, a name	0 -2 -4 1 1 1 3 -1 -8 9 -5 -9 -6
1 the parts of a credit: one, more, no name	0 -1 5 -2 -6 -7 -1 0 9 6 -1 -4 1
1 the parts of a credit: one, none, no name	-1 0 8 -11 -4 -6 -1 -6 -2 -11 -2 -7 -9
1 the parts of a credit: one, one, a name	0 -9 -6 -2 -7 -13 -9 -7 -2 12 -1 -15 1
1 the parts of a credit: one, one, no name	-1 5 -2 -1 3 -6 2 -10 -7 4 0 7 -16
1 the shapes of its neighbours: a stop, 20 and more, a stop, 20 and more	-14 -3 -32 -38 -48 12 -6 2 -37 -13 -50 -23 -26
1 the shapes of its neighbours: a stop, 20 and more, a stop, 6 and more	-1 -5 -2 -3 -13 8 -13 -7 -16 -8 -4 -29 -25
1 the shapes of its neighbours: a stop, 20 and more, a stop, below 6	0 8 0 0 -3 4 3 -3 3 -9 0 -5 -6
1 the shapes of its neighbours: a stop, 20 and more, no stop, 20 and more	0 5 0 0 -5 10 2 -17 -10 -11 0 -6 2
1 the shapes of its neighbours: a stop, 20 and more, no stop, 6 and more	-1 -8 -3 -6 -28 21 -6 -19 -27 -14 -5 -22 -7
1 the shapes of its neighbours: a stop, 20 and more, no stop, below 6	-3 -5 -9 -12 -19 10 0 -21 -15 -10 -12 -25 -1
1 the shapes of its neighbours: a stop, 6 and more, a stop, 20 and more	-2 -9 -13 -16 -10 -11 3 -11 2 -1 -21 2 -20
1 the shapes of its neighbours: a stop, 6 and more, a stop, 6 and more	0 1 -7 -14 -5 -7 -18 2 -6 -25 -8 -21 -5
1 the shapes of its neighbours: a stop, 6 and more, a stop, below 6	1 -4 0 -1 15 -13 -3 3 -2 -6 0 -5 3
1 the shapes of its neighbours: a stop, 6 and more, no stop, 20 and more	0 -9 -1 1 3 -4 -6 8 3 -11 0 -3 -3
1 the shapes of its neighbours: a stop, 6 and more, no stop, 6 and more	2 -12 -2 -2 -5 -6 -1 -2 -7 -6 -2 -3 -8
1 the shapes of its neighbours: a stop, 6 and more, no stop, below 6	1 -5 -9 -9 -15 -22 -4 -3 12 -7 -4 -13 5
1 the shapes of its neighbours: a stop, below 6, a stop, 20 and more	0 -4 -3 7 -6 -2 -5 -14 -4 7 7 2 -14
1 the shapes of its neighbours: a stop, below 6, a stop, 6 and more	0 -3 -2 -3 1 9 -3 -3 2 -3 1 -8 -8
1 the shapes of its neighbours: a stop, below 6, a stop, below 6	0 -1 0 4 2 -8 -4 0 4 -5 -1 -6 -1
1 the shapes of its neighbours: a stop, below 6, no stop, 20 and more	1 0 0 1 2 1 0 1 -2 -1 0 1 -5
1 the shapes of its neighbours: a stop, below 6, no stop, 6 and more	0 0 0 0 -3 -4 -1 5 -2 3 -3 -2 2
1 the shapes of its neighbours: a stop, below 6, no stop, below 6	2 -2 -2 5 4 -1 -4 -7 -5 -3 -3 -15 1
1 the shapes of its neighbours: no stop, 20 and more, a stop, 20 and more	-1 -20 -2 -2 -37 -13 5 -21 -10 30 -6 -7 -14
1 the shapes of its neighbours: no stop, 20 and more, a stop, 6 and more	0 -2 0 0 -6 0 -4 -3 -4 8 -1 1 -5
1 the shapes of its neighbours: no stop, 20 and more, a stop, below 6	0 0 0 0 0 6 -1 0 0 -2 0 0 -1
1 the shapes of its neighbours: no stop, 20 and more, no stop, 20 and more	1 -10 -4 -3 -17 16 -15 -10 7 -7 -5 -19 -16
1 the shapes of its neighbours: no stop, 20 and more, no stop, 6 and more	0 1 -1 -1 2 -9 6 -9 8 -5 -2 -2 -6
1 the shapes of its neighbours: no stop, 20 and more, no stop, below 6	-1 -3 -5 -3 -5 5 0 -1 -5 2 -4 -8 -24
1 the shapes of its neighbours: no stop, 6 and more, a stop, 20 and more	4 -19 6 3 -1 -18 -19 -6 -9 -1 4 10 -14
1 the shapes of its neighbours: no stop, 6 and more, a stop, 6 and more	0 -6 -7 -13 6 6 -6 -5 -8 4 -3 -7 -8
1 the shapes of its neighbours: no stop, 6 and more, a stop, below 6	0 -1 -3 2 -3 5 0 -6 -8 -4 -3 6 2
1 the shapes of its neighbours: no stop, 6 and more, no stop, 20 and more	1 -4 -7 -5 16 -11 -2 -5 -2 -8 -4 -6 1
1 the shapes of its neighbours: no stop, 6 and more, no stop, 6 and more	10 -11 -15 -10 -17 -8 -15 -1 -10 -7 -24 1 -15
1 the shapes of its neighbours: no stop, 6 and more, no stop, below 6	2 7 -5 -5 -16 0 -13 -17 -10 9 -11 -1 -19
1 the shapes of its neighbours: no stop, below 6, a stop, 20 and more	-4 -20 1 6 5 -38 -26 -14 8 -16 10 -19 11
1 the shapes of its neighbours: no stop, below 6, a stop, 6 and more	-1 -2 -1 -4 5 -29 -3 -13 -9 -13 -6 -8 8
1 the shapes of its neighbours: no stop, below 6, a stop, below 6	0 0 2 0 -12 -4 0 2 1 -2 -2 1 5
1 the shapes of its neighbours: no stop, below 6, no stop, 20 and more	0 -1 -4 6 15 -11 -1 -10 -3 -10 -6 -10 -7
1 the shapes of its neighbours: no stop, below 6, no stop, 6 and more	-13 -13 5 -1 13 -32 -7 -5 4 -4 -2 -6 2
1 the shapes of its neighbours: no stop, below 6, no stop, below 6	-3 -52 -7 2 0 -43 -20 2 -1 -6 2 -13 0
1 the short lines around it, and their place: 3 and more, before the text, 2 and more	7 -3 7 15 -3 -2 -3 5 -10 -6 5 -12 -22
1 the short lines around it, and their place: 3 and more, before the text, 4 and more	3 1 -13 -14 -5 -22 -5 -16 -18 -17 -13 -9 19
1 the short lines around it, and their place: 3 and more, before the text, 8 and more	-1 2 -4 0 -9 -32 -3 -32 -10 -16 -11 5 -6
1 the short lines around it, and their place: 3 and more, before the text, below 2	1 -4 -2 -1 -2 -12 -1 1 15 -5 -1 -5 -6
1 the short lines around it, and their place: 3 and more, behind the text, 2 and more	-1 -1 -4 -3 -12 -7 -8 -10 -3 -5 -4 -5 15
1 the short lines around it, and their place: 3 and more, behind the text, 4 and more	-2 -5 -10 -8 7 -11 -3 -4 -6 -5 -16 -5 8
1 the short lines around it, and their place: 3 and more, behind the text, 8 and more	-4 -13 -16 -25 -13 11 -9 -32 -3 -10 -4 -1 -7
1 the short lines around it, and their place: 3 and more, behind the text, below 2	0 0 0 0 -1 -6 -4 -5 -2 -4 0 3 7
1 the short lines around it, and their place: 3 and more, in the text, 2 and more	-3 -18 -3 -23 6 -1 -8 -39 -3 7 -17 -26 1
1 the short lines around it, and their place: 3 and more, in the text, 4 and more	-6 -11 -9 -2 -6 -3 -10 -5 -1 -2 8 -6 -2
1 the short lines around it, and their place: 3 and more, in the text, 8 and more	-5 -15 -21 -28 -5 -5 -22 3 -26 -6 -14 -7 -3
1 the short lines around it, and their place: 3 and more, in the text, below 2	-1 -4 -3 -2 -22 6 -9 -19 -29 3 -13 -5 4
1 the short lines around it, and their place: 6 and more, before the text, 2 and more	5 -4 -2 -4 -9 -3 -2 -6 -9 -8 -4 2 1
1 the short lines around it, and their place: 6 and more, before the text, 4 and more	-5 -6 -9 9 9 1 -5 -14 6 -4 1 -23 -4
1 the short lines around it, and their place: 6 and more, before the text, 8 and more	-2 -19 -15 -3 -16 -3 -1 2 -2 0 -11 -8 6
1 the short lines around it, and their place: 6 and more, before the text, below 2	0 3 0 0 -1 -3 2 2 -1 -2 0 4 -5
1 the short lines around it, and their place: 6 and more, behind the text, 2 and more	-1 -2 -3 -5 0 7 1 -17 -10 -6 -4 10 -3
1 the short lines around it, and their place: 6 and more, behind the text, 4 and more	-3 -6 -9 -4 4 -6 6 -8 3 -4 -14 2 -4
1 the short lines around it, and their place: 6 and more, behind the text, 8 and more	-4 -8 -13 -9 -3 -8 -17 5 -32 -25 -12 -2 -3
1 the short lines around it, and their place: 6 and more, behind the text, below 2	0 0 0 0 0 -5 -3 -1 -1 -3 0 2 5
1 the short lines around it, and their place: 6 and more, in the text, 2 and more	-4 -15 -26 5 0 -9 4 -11 -2 3 6 -18 -23
1 the short lines around it, and their place: 6 and more, in the text, 4 and more	-2 -11 1 -24 -13 -5 -9 -11 0 0 -37 -2 2
1 the short lines around it, and their place: 6 and more, in the text, 8 and more	-3 -12 -16 -12 -3 -13 -16 -3 2 8 1 -13 -2
1 the short lines around it, and their place: 6 and more, in the text, below 2	0 -16 -2 -8 2 -6 -16 -31 -4 6 -4 11 -24
1 the short lines around it, and their place: 9 and more, before the text, 2 and more	4 3 -13 0 -3 -2 -1 -2 2 -11 3 1 5
1 the short lines around it, and their place: 9 and more, before the text, 4 and more	-4 7 0 0 -9 -2 -1 -5 2 5 4 -2 -11
1 the short lines around it, and their place: 9 and more, before the text, below 2	0 -13 0 -1 13 8 -1 -1 -4 -1 0 -4 -8
1 the short lines around it, and their place: 9 and more, behind the text, 2 and more	-1 -1 0 0 -3 -2 -2 11 -6 -6 -1 -1 -15
1 the short lines around it, and their place: 9 and more, behind the text, 4 and more	-2 -3 -3 -1 -21 4 8 -6 -7 -4 -2 0 -12
1 the short lines around it, and their place: 9 and more, behind the text, 8 and more	0 -3 -1 -7 -11 -6 -2 -15 -10 -7 -6 1 17
1 the short lines around it, and their place: 9 and more, behind the text, below 2	0 0 0 0 1 5 -1 -3 -2 0 0 -2 -4
1 the short lines around it, and their place: 9 and more, in the text, 2 and more	-2 -8 1 -9 -31 10 -21 -13 -10 -4 -7 9 -11
1 the short lines around it, and their place: 9 and more, in the text, 4 and more	-1 -2 -1 -3 1 2 -12 -15 -14 -16 -12 8 5
1 the short lines around it, and their place: 9 and more, in the text, 8 and more	-1 -3 -4 -1 2 -12 -4 -5 2 0 -11 4 -23
1 the short lines around it, and their place: 9 and more, in the text, below 2	0 -4 -1 2 2 -10 -1 -17 7 -5 -4 -5 -15
1 the short lines around it, and their place: below 3, before the text, 2 and more	3 -4 -8 -3 -3 -4 -1 -1 2 6 -7 -3 -7
1 the short lines around it, and their place: below 3, before the text, 4 and more	3 -1 -1 -10 0 -20 -1 -6 -18 0 -12 -6 -3
1 the short lines around it, and their place: below 3, before the text, 8 and more	5 -4 -8 -16 -20 -18 -4 -13 -9 -1 -2 -27 7
1 the short lines around it, and their place: below 3, before the text, below 2	1 -14 -2 -1 -2 0 -2 -2 -4 3 -1 -6 6
1 the short lines around it, and their place: below 3, behind the text, 2 and more	0 -3 -2 -3 -10 6 2 -3 -7 -7 -2 -2 13
1 the short lines around it, and their place: below 3, behind the text, 4 and more	-1 -7 -7 -11 -18 1 -17 -4 -26 -16 -5 2 -4
1 the short lines around it, and their place: below 3, behind the text, 8 and more	-1 -2 -5 -4 -26 9 -12 -21 -11 -10 -6 -11 8
1 the short lines around it, and their place: below 3, behind the text, below 2	0 -1 0 0 -3 7 0 0 2 0 0 -16 -1
1 the short lines around it, and their place: below 3, in the text, 2 and more	-1 10 -2 -4 -17 -23 -3 -23 6 -19 -17 -11 10
1 the short lines around it, and their place: below 3, in the text, 4 and more	-2 9 8 3 -1 11 -1 -16 -9 -6 -24 -6 -16
1 the short lines around it, and their place: below 3, in the text, 8 and more	-3 -5 -2 -3 -17 -17 -10 10 -12 -4 -13 -19 -6
1 the short lines around it, and their place: below 3, in the text, below 2	-1 -2 -2 -2 -26 -3 -5 -2 -2 -7 -1 -3 -4
1 the title’s words: yes	1 2 0 -1 -6 -5 4 -1 -4 -2 1 4 4
1 what a rule takes it for: boilerplate	5 1 -12 4 1 -5 -22 -27 -8 -13 -8 -1 2
1 what a rule takes it for: byline	5 11 -30 -8 0 -6 -6 -5 -4 2 1 6 -26
1 what a rule takes it for: dateline	1 -17 18 -13 -9 -27 -4 -15 -25 -8 -12 4 -5
1 what a rule takes it for: heading	-15 -5 -6 -6 -15 -3 -4 -22 -8 -16 -11 5 -21
1 what a rule takes it for: image-alt	2 -2 1 7 -2 1 -20 -21 -9 -8 -15 -17 -1
1 what a rule takes it for: image-caption	-8 -5 -8 -17 -19 -14 -24 -13 27 -17 13 -28 -9
1 what a rule takes it for: image-credit	-1 -19 -13 -13 -24 -18 -14 -19 14 15 -7 -24 -11
1 what a rule takes it for: list-item	-3 -7 -24 -20 -14 29 -12 0 -25 -22 -22 -16 -11
1 what a rule takes it for: paragraph	-4 -2 -16 -8 3 1 0 4 -19 -3 7 0 -4
1 what a rule takes it for: quote	0 0 0 0 8 6 -3 -4 -4 -2 0 -1 -2
1 what a rule takes it for: related-link	-15 -25 -29 -38 -11 1 0 1 -9 -4 -22 -4 -7
1 what a rule takes it for: standfirst	8 -2 -3 3 -2 -1 0 -1 -3 4 -2 -1 -2
1 what follows the short lines: 18 and more	-8 -23 -7 -15 -1 -9 -21 -4 4 -2 -16 -12 -9
1 what follows the short lines: 30 and more	0 3 -2 -8 -12 -8 -3 -11 -4 6 1 5 -9
1 what follows the short lines: 9 and more	-1 1 9 0 -5 -2 -18 -23 -21 -20 -9 -3 3
1 what follows the short lines: below 9	-2 -4 -17 -5 -19 -3 5 -1 -5 -21 -13 4 -13
1 what follows the short lines: the edge of the page	-8 -27 -23 -20 -15 11 -26 -14 -17 -37 -22 5 3
1 what stands before the short lines: 18 and more	-19 -2 -1 -22 6 -6 -4 -7 -7 8 0 -9 -12
1 what stands before the short lines: 30 and more	-35 -2 -7 -19 -15 -1 -10 2 -13 -6 -9 -5 -5
1 what stands before the short lines: 9 and more	-14 -20 -13 -10 -5 -4 -1 -6 -12 -4 0 -6 -1
1 what stands before the short lines: below 9	-4 -34 -27 6 3 -9 -8 -6 12 -5 -5 -2 -13
1 what stands before the short lines: the edge of the page	18 -6 -10 -2 -26 -5 -6 -31 -10 -20 -24 -16 -2
1 words it shares with its neighbour: the block before, 0.01 and more	-14 11 -10 -17 -16 -1 -10 12 -36 -10 -16 -1 -7
1 words it shares with its neighbour: the block before, 0.25 and more	5 -8 -21 -9 10 -3 -28 -12 6 -5 -4 1 -11
1 words it shares with its neighbour: the block before, 0.5 and more	6 -8 -39 -7 11 -22 -8 -1 22 -2 -29 -14 9
1 words it shares with its neighbour: the block before, 0.9 and more	0 -25 -17 -17 15 -47 -4 -22 43 1 -4 -10 -20
1 words it shares with its neighbour: the block before, below 0.01	6 -6 9 -5 -12 5 -2 4 -27 -9 -5 -5 -1
1 words it shares with its neighbour: the next block, 0.01 and more	2 2 -7 -11 -6 -3 11 -4 -9 -5 -3 4 -11
1 words it shares with its neighbour: the next block, 0.25 and more	-2 -21 4 -20 1 3 -13 -2 12 -7 -3 -15 -9
1 words it shares with its neighbour: the next block, 0.5 and more	-4 -6 6 -11 -16 -5 2 -2 -19 -7 -28 -12 8
1 words it shares with its neighbour: the next block, 0.9 and more	-1 -1 -1 4 10 7 -2 -28 -10 -6 -19 -48 -8
1 words it shares with its neighbour: the next block, below 0.01	7 5 -9 -2 -9 -1 -7 1 0 -3 -3 -4 -2
1 words it shares with its neighbour: the second before, 0.01 and more	-22 -2 0 3 -3 -7 -4 3 -15 -8 -16 10 7
1 words it shares with its neighbour: the second before, 0.25 and more	-15 4 -8 -20 -24 -3 -4 -12 5 -8 -13 -2 -4
1 words it shares with its neighbour: the second before, 0.5 and more	-12 -19 -2 -9 -13 4 14 -9 1 -1 0 -22 9
1 words it shares with its neighbour: the second before, 0.9 and more	-3 9 -15 -18 -14 7 7 -20 -4 -8 12 -15 -16
1 words it shares with its neighbour: the second before, below 0.01	-37 -6 -10 0 -9 -1 1 2 -1 -5 -5 -1 -7
1 words it shares with its neighbour: the second behind, 0.01 and more	5 -11 -9 -11 0 2 -11 5 -1 -9 -8 -7 -1
1 words it shares with its neighbour: the second behind, 0.25 and more	0 -20 3 -7 -6 -5 -3 -7 15 -3 -14 0 -15
1 words it shares with its neighbour: the second behind, 0.5 and more	-8 0 -14 -5 2 3 2 4 -21 -11 3 -6 0
1 words it shares with its neighbour: the second behind, 0.9 and more	-1 -3 -14 -10 -3 2 -14 -6 -14 -9 -14 -12 -10
1 words it shares with its neighbour: the second behind, below 0.01	5 -1 -8 -9 -7 -7 6 2 -12 3 -2 -6 -8
1 words of the page’s furniture and its length: whole, below 8	-5 -6 -12 6 -1 -4 -18 -24 -30 -9 -10 -5 -6
1 words of the page’s furniture and its length: within, 20 and more	0 13 -2 -1 2 -8 -2 1 -3 -5 -5 -9 7
1 words of the page’s furniture and its length: within, 40 and more	0 0 0 0 0 2 2 -2 0 0 0 -3 0
1 words of the page’s furniture and its length: within, 8 and more	-1 -2 9 -2 -8 5 -3 -5 -6 -7 -3 -14 5
1 words of the page’s furniture and its length: within, below 8	0 -4 5 2 3 -1 -3 -2 -11 -4 -4 -5 1
1 words of the page’s furniture: whole	-5 -16 -14 2 -7 -12 -21 -21 -33 -6 -14 -9 0
1 words of the page’s furniture: within	-1 2 8 2 -5 -12 -10 -2 -17 -15 -16 -15 15
2 a byline’s words: names	1 9 -13 1 -5 -6 1 -18 -3 -8 -1 -2 -2
2 a byline’s words: names behind “by”	6 -2 -11 4 -3 -8 -1 -7 0 -5 2 3 3
2 a credit at its end: 0.9 and more	-1 -2 -4 -3 0 -7 -1 -1 0 -1 -3 -3 13
2 a credit at its end: 0.95 and more	1 -12 0 0 -1 3 -12 -23 -1 -9 -21 -9 -1
2 a label such as “See also” before it: yes	2 -7 -3 3 8 -6 0 -13 1 2 -1 -2 -9
2 a picture credit’s words: 0.01 and more	0 -3 -2 1 1 -4 -1 -4 4 1 0 -5 -1
2 a picture credit’s words: 0.7 and more	4 3 4 -1 -6 -1 -4 -4 5 -9 -8 -15 -3
2 a picture credit’s words: 0.8 and more	1 -6 4 4 -3 -3 -4 -6 14 3 2 -7 -24
2 a picture credit’s words: 0.9 and more	0 -8 6 -1 -1 10 -1 -3 -3 -5 -2 0 -3
2 a picture credit’s words: 0.95 and more	-1 0 -8 -9 -16 -9 -9 -15 8 0 -10 -16 -1
2 a picture credit’s words: below 0.01	-2 5 -12 -5 -1 1 -3 5 -14 -5 -1 -2 -3
2 a quotation mark before it: yes	-9 -20 -26 7 -12 7 -6 -11 -26 4 4 8 -7
2 a word that leads in credits: yes	-1 9 -7 -7 -26 -12 -10 -14 8 -1 -20 -13 1
2 furniture among the short lines around it: 0.01 and more	-9 -19 -37 -11 -18 3 -7 -20 -16 -17 -22 0 -2
2 furniture among the short lines around it: 0.2 and more	3 9 10 -12 -5 -9 -5 -29 -24 -7 -10 13 7
2 furniture among the short lines around it: 0.5 and more	-1 13 1 -1 -2 -5 -29 -21 -13 -1 -4 -13 2
2 furniture among the short lines around it: below 0.01	10 -20 -23 -12 -2 -2 4 -6 3 2 -9 -2 -15
2 how frequent the kind is: yes	1 -1 -5 -8 -5 2 0 1 -3 -7 0 -6 -2
2 how it ends: another sign	1 -6 2 -1 5 -12 10 8 2 1 -4 -25 -5
2 how it ends: arrow	0 0 0 0 -4 5 -1 -11 -2 -1 0 1 2
2 how it ends: bar or asterisk	0 2 0 -3 2 -4 -2 -3 -3 -1 0 -15 15
2 how it ends: bracket	-2 -10 -4 -19 -19 0 -32 -5 -4 -6 -31 -16 8
2 how it ends: colon	0 -19 -11 -9 -3 3 10 -12 0 -2 -19 -26 -5
2 how it ends: comma	0 -4 -5 -4 -6 8 -2 -5 -7 -8 0 -16 15
2 how it ends: ellipsis	0 -1 2 -3 -6 -15 -7 3 10 6 -4 0 -6
2 how it ends: exclamation mark	1 -9 1 -3 -9 0 -10 -10 2 -6 -9 -12 10
2 how it ends: figure	3 -2 -6 -21 15 -4 -9 -30 -14 -8 1 -21 -8
2 how it ends: full stop	-2 3 -1 -1 0 -4 -18 6 -14 4 -2 -7 -6
2 how it ends: letter	12 -8 -9 2 -5 1 -13 4 0 -1 -14 -7 -9
2 how it ends: question mark	-2 6 1 -12 -3 -18 -42 -7 -4 2 -1 3 3
2 how it ends: quotation mark	-7 -8 -4 1 -14 1 2 7 -3 -12 -10 0 -20
2 how it ends: semicolon	0 0 0 0 13 0 -1 1 -1 -2 0 -2 -10
2 how it ends: stop and quotation mark	-2 -10 -19 -7 -3 -19 -4 -16 -3 -11 -3 4 -14
2 it stands on the page again: 12 and more	0 -1 0 -11 7 1 -3 -7 0 -9 -2 5 -9
2 it stands on the page again: 3 and more	-1 -12 0 0 -13 -7 -6 -10 -19 0 -7 9 11
2 it stands on the page again: 6 and more	0 -5 2 -1 -1 -2 -2 -12 -11 -2 -4 -7 3
2 it stands on the page again: below 3	0 -14 -5 -9 -12 -5 -6 -5 -5 -12 0 -18 -5
2 it stood on the page before: 12 and more	0 -3 3 -5 0 -8 -1 -10 -1 -8 -4 8 5
2 it stood on the page before: 3 and more	-1 -13 -9 -3 -7 2 -17 -13 10 -6 -9 -12 -1
2 it stood on the page before: 6 and more	-1 2 -6 -1 -18 10 2 -13 -4 -1 -10 -7 9
2 it stood on the page before: below 3	-3 -18 -14 -9 11 -10 2 -10 -29 3 -15 11 -26
2 its length and end: 10 and more, another sign	0 -2 0 0 -7 1 0 5 2 3 0 -5 -4
2 its length and end: 10 and more, arrow	0 0 0 0 -3 6 0 -7 -1 -1 0 0 0
2 its length and end: 10 and more, bar or asterisk	0 0 0 0 0 0 0 0 -1 0 0 -12 9
2 its length and end: 10 and more, bracket	0 -1 0 0 -3 7 -3 11 -16 -6 0 -7 -2
2 its length and end: 10 and more, colon	0 -2 0 0 3 3 9 -6 0 -3 -1 -10 -3
2 its length and end: 10 and more, ellipsis	0 0 1 -2 7 0 0 -8 -1 4 0 -9 5
2 its length and end: 10 and more, exclamation mark	0 -1 0 0 0 4 -1 -7 -2 -1 0 -1 7
2 its length and end: 10 and more, figure	1 -5 1 -1 -4 6 -1 1 5 7 -3 -9 -4
2 its length and end: 10 and more, full stop	-2 -5 -5 0 -4 2 -9 -7 -43 -22 -27 -29 -4
2 its length and end: 10 and more, letter	0 -8 -21 -4 -4 -9 -22 -8 -2 -3 -8 2 -20
2 its length and end: 10 and more, question mark	0 3 -1 0 0 -13 -5 -8 -7 -7 -2 5 7
2 its length and end: 10 and more, quotation mark	-7 1 -1 0 -1 -8 -2 4 1 5 -1 8 -8
2 its length and end: 10 and more, semicolon	0 0 0 0 0 -2 0 5 3 1 0 -2 -6
2 its length and end: 10 and more, stop and quotation mark	0 0 0 0 4 -4 3 -5 1 -3 -1 0 4
2 its length and end: 15 and more, another sign	0 -1 0 0 1 1 -1 4 0 -1 0 -3 -1
2 its length and end: 15 and more, bar or asterisk	-1 0 -2 -2 -2 -8 0 0 -1 -1 0 7 -7
2 its length and end: 15 and more, bracket	1 5 -4 -1 -10 -8 -2 -2 8 -7 1 -2 -5
2 its length and end: 15 and more, colon	0 -2 -3 2 -4 0 9 -10 -5 7 -3 -4 -5
2 its length and end: 15 and more, comma	0 0 0 -1 -1 0 0 -5 -1 -3 2 -8 7
2 its length and end: 15 and more, ellipsis	0 0 1 0 4 -14 -1 14 -2 -1 0 0 -4
2 its length and end: 15 and more, exclamation mark	0 -1 -1 0 -9 5 -3 1 4 -5 0 -1 3
2 its length and end: 15 and more, figure	0 1 -1 0 -3 9 -1 -3 -4 -3 -1 -10 4
2 its length and end: 15 and more, full stop	-7 3 -9 -14 -5 4 -29 -6 -1 2 -4 5 -12
2 its length and end: 15 and more, letter	-1 -12 -3 -3 -10 5 -14 -6 3 -20 -20 1 -5
2 its length and end: 15 and more, question mark	0 -6 1 1 0 -2 -2 0 -5 6 2 0 0
2 its length and end: 15 and more, quotation mark	0 0 0 2 -2 9 -1 0 -2 -2 0 -2 -4
2 its length and end: 15 and more, semicolon	0 0 0 0 7 0 0 -4 -4 -2 0 0 -1
2 its length and end: 15 and more, stop and quotation mark	0 5 0 0 -12 7 2 -8 3 -12 -2 -1 -7
2 its length and end: 2 and more, another sign	1 0 0 0 3 2 -1 -2 0 1 -1 -1 -5
2 its length and end: 2 and more, arrow	0 0 0 0 -4 4 0 -2 -3 -2 0 1 -3
2 its length and end: 2 and more, bar or asterisk	0 3 0 -2 2 3 -1 -1 -2 -1 0 -8 5
2 its length and end: 2 and more, bracket	0 2 -6 -3 -16 -12 -3 -6 -5 2 -7 -3 12
2 its length and end: 2 and more, colon	-1 -3 -3 -2 -3 10 -7 -12 0 -1 -4 -5 -1
2 its length and end: 2 and more, comma	0 -1 -3 -3 -1 0 -1 -4 -1 0 0 -1 9
2 its length and end: 2 and more, ellipsis	0 0 0 0 -8 5 -2 -2 1 2 0 -6 6
2 its length and end: 2 and more, exclamation mark	0 -1 1 0 -7 -1 -1 -1 7 -2 -1 -3 4
2 its length and end: 2 and more, figure	-1 0 0 -8 8 -13 5 -18 -5 6 7 0 -17
2 its length and end: 2 and more, full stop	0 -3 -3 8 -1 -2 3 1 -7 -7 -1 5 -6
2 its length and end: 2 and more, letter	3 -7 -12 -2 -11 1 -9 5 -7 -13 -13 -17 3
2 its length and end: 2 and more, question mark	0 -1 0 0 -2 2 0 4 0 -2 0 2 -3
2 its length and end: 2 and more, quotation mark	0 -2 -1 0 -5 -4 -2 4 2 4 -1 -2 0
2 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -5 -6 -2 7 0 -1 -1 -1 -1
2 its length and end: 25 and more, another sign	0 0 0 0 10 -17 14 -4 -1 -1 -1 -1 -5
2 its length and end: 25 and more, arrow	0 0 0 0 0 -1 0 0 -1 -1 0 -4 5
2 its length and end: 25 and more, bar or asterisk	0 -1 0 0 0 -5 0 -1 0 -2 0 0 9
2 its length and end: 25 and more, bracket	-1 -7 6 -8 8 6 -4 -15 -15 5 -1 3 -2
2 its length and end: 25 and more, colon	0 0 -2 0 2 9 1 1 -13 -6 -1 -8 -1
2 its length and end: 25 and more, ellipsis	0 0 0 0 -1 -1 -1 -2 8 -3 -2 5 -9
2 its length and end: 25 and more, exclamation mark	0 -1 -1 1 4 -2 -2 -1 0 -2 -1 -2 3
2 its length and end: 25 and more, figure	0 0 0 0 -1 -2 -1 5 0 -1 0 0 -1
2 its length and end: 25 and more, full stop	3 -16 -3 -9 4 3 1 2 -24 2 -2 0 -8
2 its length and end: 25 and more, letter	0 -4 -4 9 -12 11 -4 4 -5 -3 -1 -18 -5
2 its length and end: 25 and more, question mark	0 -1 5 -1 2 13 -2 -1 -1 -9 -1 -4 -5
2 its length and end: 25 and more, quotation mark	0 0 0 0 -1 -4 0 5 3 -2 0 0 0
2 its length and end: 25 and more, stop and quotation mark	0 -8 -3 -8 0 -4 -12 -7 -7 -3 2 4 -19
2 its length and end: 4 and more, another sign	0 -1 2 -3 -4 7 0 -3 0 -1 -1 -3 3
2 its length and end: 4 and more, arrow	0 0 0 0 -2 6 -1 -6 0 0 0 -2 4
2 its length and end: 4 and more, bar or asterisk	0 0 0 0 -1 -7 -1 -3 -1 -1 0 -1 7
2 its length and end: 4 and more, bracket	0 -10 -1 -6 -2 -2 -3 -9 5 -4 -9 -8 15
2 its length and end: 4 and more, colon	0 0 0 0 -11 -7 0 -4 16 -2 -1 4 -6
2 its length and end: 4 and more, comma	0 -4 0 0 -2 2 -2 4 -2 -3 0 -1 -1
2 its length and end: 4 and more, ellipsis	0 0 1 0 -2 4 -2 -2 2 3 0 -5 -4
2 its length and end: 4 and more, exclamation mark	0 0 0 0 -6 -2 -2 5 -3 -2 0 0 4
2 its length and end: 4 and more, figure	0 7 -1 -9 6 6 -4 -19 -11 -19 2 -5 0
2 its length and end: 4 and more, full stop	0 10 1 -1 2 -9 0 -2 -6 -9 -4 6 -5
2 its length and end: 4 and more, letter	-6 -12 -9 -8 -19 -1 -10 -8 -15 0 -8 -8 -10
2 its length and end: 4 and more, question mark	0 -2 -1 -1 12 -3 -4 -7 -1 -9 -1 -6 2
2 its length and end: 4 and more, quotation mark	0 -1 0 0 0 3 9 -2 -5 -4 -1 5 -5
2 its length and end: 4 and more, stop and quotation mark	0 0 0 0 4 -12 7 4 0 -4 0 -4 2
2 its length and end: 40 and more, another sign	0 0 0 0 10 -9 0 5 -2 -1 -1 -1 -3
2 its length and end: 40 and more, bracket	2 -1 0 -3 -3 10 -7 -1 -3 -21 -8 -1 9
2 its length and end: 40 and more, colon	0 0 -1 0 -7 1 -8 0 5 7 -1 -1 -1
2 its length and end: 40 and more, ellipsis	-1 -1 2 -1 1 -2 -1 -4 -1 6 -1 0 -1
2 its length and end: 40 and more, exclamation mark	0 -1 2 -1 -1 -2 5 -1 0 4 -2 -12 -5
2 its length and end: 40 and more, figure	0 0 0 0 5 4 -2 -1 -1 -1 0 0 -3
2 its length and end: 40 and more, full stop	-5 -13 -17 -3 -1 -12 -1 -2 9 -1 7 -11 3
2 its length and end: 40 and more, letter	-1 -6 -3 -1 5 13 -9 -14 -18 -6 3 -8 1
2 its length and end: 40 and more, question mark	0 17 1 -1 -7 1 -4 -3 -10 -3 3 5 -19
2 its length and end: 40 and more, quotation mark	1 -1 0 0 9 6 -2 -2 -4 -8 -1 -1 -1
2 its length and end: 40 and more, semicolon	0 0 0 0 8 -2 0 0 2 -1 0 0 -4
2 its length and end: 40 and more, stop and quotation mark	-1 -1 -9 2 -6 -18 3 -20 -8 -8 6 2 -14
2 its length and end: 6 and more, another sign	0 0 0 0 -3 -4 0 2 6 6 0 -2 -1
2 its length and end: 6 and more, arrow	0 0 0 0 2 2 0 -5 -1 0 0 -1 4
2 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 0 0 0 0 0 0 -9 10
2 its length and end: 6 and more, bracket	0 2 -5 -1 -13 6 -3 8 0 2 -2 -20 -5
2 its length and end: 6 and more, colon	0 0 1 0 8 -9 8 -4 -2 -1 -1 -8 -7
2 its length and end: 6 and more, ellipsis	0 0 0 0 -4 -5 -1 -5 1 0 0 2 -1
2 its length and end: 6 and more, exclamation mark	1 0 0 0 1 0 0 -2 2 2 0 2 -5
2 its length and end: 6 and more, figure	2 -4 1 -9 6 -15 -5 -27 -22 -17 0 -15 6
2 its length and end: 6 and more, full stop	0 -13 -16 -11 -7 11 -23 1 -5 -13 -5 -10 -6
2 its length and end: 6 and more, letter	-3 -19 -20 -17 -23 -6 -12 -16 -21 -13 -27 6 -10
2 its length and end: 6 and more, question mark	0 -6 -1 -5 -6 -12 -11 -3 4 1 -2 -4 0
2 its length and end: 6 and more, quotation mark	0 -1 0 0 -4 3 -1 5 -2 -3 0 -5 -4
2 its length and end: 6 and more, stop and quotation mark	0 -4 0 0 -2 12 -1 -1 -4 -1 0 -2 1
2 its length and end: below 2, another sign	0 -1 4 4 4 2 -6 -5 3 -1 -2 -9 -3
2 its length and end: below 2, bar or asterisk	0 0 2 0 2 1 0 0 -1 0 0 -3 0
2 its length and end: below 2, bracket	0 0 -1 0 -3 -2 0 -1 -3 -1 -1 0 8
2 its length and end: below 2, colon	1 -1 -2 -2 -1 4 -3 0 8 -1 -1 -2 -2
2 its length and end: below 2, comma	0 0 -1 1 0 2 0 -5 -1 -1 0 -3 1
2 its length and end: below 2, exclamation mark	0 0 0 0 -1 7 -1 0 -2 -1 0 3 -5
2 its length and end: below 2, figure	-1 -7 -15 -4 -30 3 -1 -1 -7 -19 -2 -19 3
2 its length and end: below 2, full stop	0 0 -1 0 -5 2 -2 4 3 3 0 -3 -3
2 its length and end: below 2, letter	1 -7 -6 -10 -10 1 -9 -16 -13 -11 -7 -10 -9
2 its length and end: below 2, quotation mark	0 0 0 0 -1 -6 -1 -1 11 -5 -1 -1 -7
2 its length: 10 and more	-14 4 -20 -13 -5 6 -11 -8 -5 -3 -25 -10 5
2 its length: 12 and more	-3 -7 -7 5 -7 -5 -6 -2 -15 -14 -15 1 -10
2 its length: 15 and more	-2 -1 2 -26 -17 -4 -15 -10 10 -2 -3 1 -23
2 its length: 19 and more	-4 -14 -11 -5 -12 1 -19 -16 0 -13 -16 -6 6
2 its length: 2 and more	4 -14 -23 -10 7 -17 4 -11 -2 -2 -19 -9 4
2 its length: 25 and more	2 -11 2 -8 -5 7 -13 -8 -23 -2 1 -9 -5
2 its length: 3 and more	-1 3 -5 -14 -13 3 -36 -1 -10 -9 -9 -7 -10
2 its length: 35 and more	4 -5 -9 2 5 -1 14 -4 -4 -3 1 -23 -12
2 its length: 4 and more	0 -10 -15 -15 -18 -8 -20 -12 -1 2 -16 -5 -3
2 its length: 5 and more	-2 -5 -2 -12 -7 -5 -1 4 -22 -8 -12 -5 2
2 its length: 50 and more	-9 -8 -8 -13 2 -5 -2 -12 -4 -7 6 5 -6
2 its length: 6 and more	-2 -13 1 -19 -11 -14 -10 3 3 -16 -15 -14 -7
2 its length: 8 and more	-1 -21 -24 0 -14 4 -36 7 -11 -1 5 -4 -10
2 its length: 80 and more	-4 -20 -4 -16 -18 -15 -18 -19 1 -4 7 -10 -4
2 its length: below 2	1 -8 -12 -8 -13 -3 -8 -8 -5 -22 -13 -4 -8
2 its place by the text, and its length: before the text, 13 and more	1 4 0 -2 -10 -17 -1 -4 1 5 -11 -11 -16
2 its place by the text, and its length: before the text, 19 and more	1 -6 0 -8 -10 -7 -1 7 11 -8 -16 -9 0
2 its place by the text, and its length: before the text, 2 and more	5 -3 -9 6 3 -11 5 -6 -10 -7 1 -11 -8
2 its place by the text, and its length: before the text, 3 and more	1 5 2 1 1 -12 -3 -12 -16 10 7 -14 -15
2 its place by the text, and its length: before the text, 30 and more	1 -12 -6 -4 7 -6 -1 -3 -2 -5 -2 -3 12
2 its place by the text, and its length: before the text, 4 and more	0 -12 -2 -5 -14 -1 -3 2 -3 -15 -3 -2 2
2 its place by the text, and its length: before the text, 6 and more	7 7 5 -7 -2 -9 -1 -14 0 -17 1 -4 -19
2 its place by the text, and its length: before the text, 9 and more	-7 -4 -21 -3 -4 -1 -2 -6 -7 1 -10 6 4
2 its place by the text, and its length: before the text, below 2	4 -2 -8 -9 -5 -20 -3 -9 -3 -7 -2 -6 1
2 its place by the text, and its length: behind the text, 13 and more	-1 -4 -4 -7 -5 -1 -3 4 -3 -2 5 -4 -10
2 its place by the text, and its length: behind the text, 19 and more	0 -1 -1 -1 0 -4 -3 7 4 2 -3 -9 -6
2 its place by the text, and its length: behind the text, 2 and more	-2 -5 -5 -7 -25 -16 6 -20 -5 -10 -11 1 20
2 its place by the text, and its length: behind the text, 3 and more	-1 -6 -5 -13 -11 14 -11 -8 -10 -20 -21 -12 11
2 its place by the text, and its length: behind the text, 30 and more	0 0 -1 2 3 3 -1 -3 -4 3 3 -15 -1
2 its place by the text, and its length: behind the text, 4 and more	-1 -5 -4 -8 -7 7 -1 -12 -1 -16 -9 -10 9
2 its place by the text, and its length: behind the text, 6 and more	-2 -7 -5 -7 2 -11 -5 -2 -11 -15 -10 -1 5
2 its place by the text, and its length: behind the text, 9 and more	-1 -3 -5 -4 4 2 -11 -5 -13 -22 -8 -3 1
2 its place by the text, and its length: behind the text, below 2	-2 -9 -8 -22 -40 15 -21 -6 -20 -29 -14 2 3
2 its place by the text, and its length: in the text, 13 and more	-5 -25 -3 -15 -8 -10 -17 0 0 -19 -3 -7 -22
2 its place by the text, and its length: in the text, 19 and more	-7 -2 -12 -12 -4 5 -27 -2 -12 -6 -18 -3 -5
2 its place by the text, and its length: in the text, 2 and more	-3 -9 -6 -19 1 -6 0 -10 -15 9 -12 -18 -7
2 its place by the text, and its length: in the text, 3 and more	-1 -18 -22 -6 -15 2 -25 1 -3 -17 -15 -9 -1
2 its place by the text, and its length: in the text, 30 and more	-1 -8 -4 2 0 -6 8 -7 1 10 9 -5 -8
2 its place by the text, and its length: in the text, 4 and more	-3 7 -5 -16 -8 -4 2 7 1 1 -14 -15 -7
2 its place by the text, and its length: in the text, 6 and more	-5 -27 -25 -17 -5 2 -46 -4 -7 -10 -14 -15 -2
2 its place by the text, and its length: in the text, 9 and more	-10 -2 -4 -28 -1 -14 -9 -6 -19 2 -24 -17 -1
2 its place by the text, and its length: in the text, below 2	-1 -3 -10 13 0 -6 1 -2 -4 -7 -6 -16 -20
2 no block	-2 -22 -23 -18 -31 -1 -16 -13 -47 -28 -25 3 9
2 nothing but a date or time: yes	3 16 1 -24 -1 -23 -8 -13 3 -7 6 -22 -5
2 nothing but a label such as “Related”: yes	-1 -6 -4 -3 8 1 5 -9 -12 -13 -1 3 -12
2 what a rule takes it for: boilerplate	-6 -22 -8 3 -18 -9 -21 -22 -7 -11 -4 -2 2
2 what a rule takes it for: byline	7 1 -18 6 -4 -13 -1 -3 -2 -8 10 -5 2
2 what a rule takes it for: dateline	0 10 -1 -28 -6 -23 -8 -15 4 -8 2 -25 1
2 what a rule takes it for: heading	0 -10 -2 -14 -6 -4 -5 -2 -5 6 -9 3 -20
2 what a rule takes it for: image-alt	2 -3 -1 -5 7 -3 -18 -26 -12 -21 -2 -7 2
2 what a rule takes it for: image-caption	3 -23 9 5 0 -6 -7 -13 2 -13 -9 -22 -9
2 what a rule takes it for: image-credit	-1 -11 0 -10 -15 -2 -10 -19 11 5 -18 -17 -4
2 what a rule takes it for: list-item	-3 -21 -25 -22 -4 13 -13 1 -19 -17 -24 -18 -12
2 what a rule takes it for: paragraph	-4 -1 -7 -9 1 -5 4 2 -6 2 1 -1 -15
2 what a rule takes it for: quote	0 -4 0 0 0 13 -3 -5 -3 -3 5 -7 -3
2 what a rule takes it for: related-link	-13 -21 -57 -19 12 5 -30 -7 -24 -9 -19 3 -10
2 words of the page’s furniture: whole	-3 -2 2 3 -9 -8 -13 -42 -39 -5 -1 -4 8
2 words of the page’s furniture: within	0 5 -7 4 -24 -6 -10 6 -15 -8 -11 -8 16
3 a byline’s words: names	1 -3 -4 -3 -21 5 -3 -16 3 -8 1 4 -4
3 a byline’s words: names behind “by”	-3 -5 -8 -6 -1 -6 -1 -7 -1 10 -3 7 0
3 a credit at its end: 0.9 and more	-1 -2 2 4 -5 -7 2 -2 7 -4 -3 -1 4
3 a credit at its end: 0.95 and more	-1 5 7 -11 -2 0 -15 -32 -12 -14 -14 -9 -2
3 a label such as “See also” before it: yes	0 -6 -1 0 -1 -10 -7 3 -17 -2 1 -4 -1
3 a picture credit’s words: 0.01 and more	0 -2 0 0 -5 -6 -2 -2 -4 8 -4 1 7
3 a picture credit’s words: 0.7 and more	-5 0 -4 1 5 -22 10 3 7 2 0 -15 -6
3 a picture credit’s words: 0.8 and more	1 -3 -5 4 7 0 0 -2 -8 -1 1 -12 -14
3 a picture credit’s words: 0.9 and more	0 -1 -1 1 2 -2 3 -3 -1 -2 1 1 0
3 a picture credit’s words: 0.95 and more	-1 -5 5 1 -20 1 -9 -12 -15 -7 -14 -14 -9
3 a picture credit’s words: below 0.01	6 -3 -11 -10 -6 -2 -6 -5 -2 -13 -2 -6 -8
3 a quotation mark before it: yes	-1 -10 -10 -1 -11 6 -2 -12 -10 -6 -4 8 -5
3 a word that leads in credits: yes	3 -4 10 5 -28 -2 -7 -14 -2 7 -4 -3 -16
3 furniture among the short lines around it: 0.01 and more	-3 -4 -29 -7 -3 0 -7 5 -3 -13 -12 -2 -4
3 furniture among the short lines around it: 0.2 and more	2 15 -12 -27 -8 -10 -4 -27 -5 -18 4 17 8
3 furniture among the short lines around it: 0.5 and more	-3 5 -1 -8 1 -13 -34 -38 -9 -9 -1 -4 1
3 furniture among the short lines around it: below 0.01	7 -15 -13 -9 -2 6 -9 6 10 1 -12 -18 -8
3 how frequent the kind is: yes	5 -1 -3 -5 -1 -4 3 2 2 -1 0 -5 -3
3 how it ends: another sign	1 -3 2 -2 -4 -8 -6 5 2 5 -2 -17 -2
3 how it ends: arrow	0 0 0 0 2 5 -1 -2 -2 -2 0 1 -2
3 how it ends: bar or asterisk	-1 3 -3 -1 3 10 -2 -2 0 0 -5 -16 4
3 how it ends: bracket	0 2 -9 -8 18 -2 -14 -5 -3 -24 -5 -18 -2
3 how it ends: colon	0 -14 -7 -11 -11 -5 -9 10 -3 -12 -19 -25 3
3 how it ends: comma	0 -1 -1 0 -2 -5 10 -15 2 2 0 -18 7
3 how it ends: ellipsis	1 -1 4 -9 -8 -11 8 5 1 0 -8 -3 -3
3 how it ends: exclamation mark	-1 -15 -6 -3 6 -5 -14 4 -4 -4 -6 2 -8
3 how it ends: figure	2 -4 -16 -34 -13 -9 -20 -4 10 -9 -14 3 -16
3 how it ends: full stop	-7 -1 1 2 -4 -1 -12 -1 -8 6 2 -5 -7
3 how it ends: letter	13 1 -8 -2 1 -3 -2 2 -12 -7 -7 -6 -4
3 how it ends: question mark	-2 -11 -6 -4 -3 0 -18 -11 9 -4 -10 -18 -1
3 how it ends: quotation mark	-1 -2 -4 1 4 -6 -8 -8 -1 -2 -10 -1 -4
3 how it ends: semicolon	0 0 -1 0 -1 10 -3 -2 6 -1 -1 -6 -11
3 how it ends: stop and quotation mark	1 4 -4 -17 -17 -8 -6 -32 -9 -5 3 20 -10
3 it stands on the page again: 12 and more	1 0 1 -2 -2 7 -6 0 2 -23 -2 -3 -1
3 it stands on the page again: 3 and more	0 5 -4 -1 -13 -13 -6 0 5 7 6 -13 3
3 it stands on the page again: 6 and more	0 1 -4 6 -11 -7 -4 -9 9 10 -1 8 -8
3 it stands on the page again: below 3	0 -2 1 -10 -4 3 -8 -10 3 -11 -6 -11 -16
3 it stood on the page before: 12 and more	0 -3 1 -8 -6 -15 -3 -4 0 -9 0 13 -6
3 it stood on the page before: 3 and more	-1 -15 -7 -6 -4 -15 -3 7 -10 13 2 -4 -8
3 it stood on the page before: 6 and more	0 5 -1 2 -11 0 -4 -1 -5 -7 -12 -17 -4
3 it stood on the page before: below 3	-3 -17 -31 -24 7 8 -10 -7 -11 -6 -4 -9 -18
3 its length and end: 10 and more, another sign	0 0 0 0 2 -10 0 5 4 2 0 -2 -1
3 its length and end: 10 and more, arrow	0 -1 0 0 -3 7 0 -6 -1 -1 0 -2 8
3 its length and end: 10 and more, bracket	0 2 -2 3 16 3 -4 -3 0 -7 -6 -14 -12
3 its length and end: 10 and more, colon	0 -1 -1 0 -1 -15 -5 14 0 0 1 0 2
3 its length and end: 10 and more, ellipsis	0 0 0 0 -4 -4 0 2 9 5 -2 -8 1
3 its length and end: 10 and more, exclamation mark	0 -2 0 1 1 6 -1 -5 -1 1 -1 2 0
3 its length and end: 10 and more, figure	0 -3 -2 0 12 -3 5 -8 4 0 -3 -10 -3
3 its length and end: 10 and more, full stop	-1 -8 -8 -3 6 8 -7 1 -24 -22 -12 -17 -13
3 its length and end: 10 and more, letter	-3 -17 -4 6 -2 2 -2 -12 -11 -11 -12 -11 -7
3 its length and end: 10 and more, question mark	0 -2 -2 0 7 2 3 -6 -3 -2 -2 -4 -2
3 its length and end: 10 and more, quotation mark	0 0 -2 0 3 -14 2 -1 -7 -3 -1 10 3
3 its length and end: 10 and more, semicolon	0 0 0 0 -4 5 -2 3 3 2 0 -3 -6
3 its length and end: 10 and more, stop and quotation mark	0 0 -1 0 -4 1 1 -7 11 -1 -1 0 -2
3 its length and end: 15 and more, another sign	0 0 0 0 0 -4 -1 7 -1 2 0 -4 -2
3 its length and end: 15 and more, bar or asterisk	0 -4 1 0 0 6 0 0 -1 -2 -1 -4 -2
3 its length and end: 15 and more, bracket	0 -1 0 0 -5 -2 2 -1 3 -5 0 -13 -1
3 its length and end: 15 and more, colon	0 -1 -1 -2 1 2 4 1 -5 -5 -1 -1 -7
3 its length and end: 15 and more, comma	0 0 0 0 -2 -13 11 -7 -4 -2 -2 -8 7
3 its length and end: 15 and more, ellipsis	0 -1 6 0 -3 -9 4 6 -1 -1 -1 3 -8
3 its length and end: 15 and more, exclamation mark	0 0 -1 0 -4 8 3 -6 2 0 -1 -1 -2
3 its length and end: 15 and more, figure	0 -1 0 0 2 0 0 1 -1 -1 0 -10 4
3 its length and end: 15 and more, full stop	-3 3 -38 -11 3 2 -6 0 -10 6 -15 -12 3
3 its length and end: 15 and more, letter	-4 -9 6 -16 -2 2 -4 -16 -21 -21 -11 -12 3
3 its length and end: 15 and more, question mark	0 6 -3 0 -2 -7 -2 -2 7 2 -1 -3 0
3 its length and end: 15 and more, quotation mark	0 0 0 8 -3 3 0 -1 2 1 0 -2 -8
3 its length and end: 15 and more, stop and quotation mark	0 2 2 -1 -17 15 -10 -11 -2 0 -4 -3 3
3 its length and end: 2 and more, another sign	0 0 0 0 -2 0 0 -2 3 4 0 -3 -1
3 its length and end: 2 and more, arrow	0 0 0 0 -1 8 -1 -3 -2 0 0 -2 0
3 its length and end: 2 and more, bar or asterisk	0 -1 0 0 -4 1 -1 -2 -1 0 0 -12 12
3 its length and end: 2 and more, bracket	0 8 -2 -6 7 -2 -3 -9 -2 -8 0 -7 -5
3 its length and end: 2 and more, colon	0 -1 -1 0 -8 9 1 -8 -4 -3 -3 -8 5
3 its length and end: 2 and more, comma	0 0 0 0 0 4 0 -5 -2 -1 0 -4 6
3 its length and end: 2 and more, ellipsis	0 0 0 0 3 -4 7 -1 -2 -1 0 -6 3
3 its length and end: 2 and more, exclamation mark	0 -1 1 0 2 4 -1 -1 -1 -3 0 -4 5
3 its length and end: 2 and more, figure	1 -14 -6 -15 -4 -12 -4 -24 14 -12 7 9 -3
3 its length and end: 2 and more, full stop	0 -2 -1 10 -2 -1 -5 5 -5 -4 -1 -7 -4
3 its length and end: 2 and more, letter	8 -5 1 -13 1 7 -12 -11 -1 -20 -9 -9 -1
3 its length and end: 2 and more, stop and quotation mark	0 0 0 0 1 -4 -1 4 1 0 0 0 0
3 its length and end: 25 and more, another sign	0 0 0 0 2 6 0 -5 1 0 0 -3 -2
3 its length and end: 25 and more, bar or asterisk	-1 -1 -5 0 15 14 0 -1 -6 -3 -6 -10 -12
3 its length and end: 25 and more, bracket	1 0 2 0 6 5 -2 -7 -10 -1 -2 2 -3
3 its length and end: 25 and more, colon	0 0 -1 0 0 -9 1 8 1 -5 0 -7 4
3 its length and end: 25 and more, ellipsis	0 0 0 1 5 1 -1 -3 -7 -5 0 -1 5
3 its length and end: 25 and more, exclamation mark	0 -1 0 -1 -1 2 -1 -5 3 5 0 -5 3
3 its length and end: 25 and more, full stop	-8 1 12 -8 -13 -3 -2 -2 -5 -1 -9 11 -2
3 its length and end: 25 and more, letter	0 -6 -2 -1 9 11 -4 -1 5 -5 -2 -17 -13
3 its length and end: 25 and more, question mark	0 -1 -1 0 10 8 1 -5 -6 3 -3 -7 -7
3 its length and end: 25 and more, quotation mark	0 0 0 0 -4 -3 0 5 0 0 0 -1 2
3 its length and end: 25 and more, stop and quotation mark	0 8 1 -5 -8 -17 -18 -15 -4 -1 -1 2 -16
3 its length and end: 4 and more, another sign	0 -1 0 0 -5 -3 0 5 4 3 0 -5 -4
3 its length and end: 4 and more, arrow	0 -1 0 0 -2 4 -1 -3 -1 -2 0 6 -4
3 its length and end: 4 and more, bracket	0 -8 -2 -4 2 -10 2 1 7 -3 1 -9 -3
3 its length and end: 4 and more, colon	0 -1 0 0 0 5 -3 -5 1 -4 -1 -3 0
3 its length and end: 4 and more, ellipsis	0 0 0 0 4 5 -1 -3 -6 -2 -2 -2 -6
3 its length and end: 4 and more, exclamation mark	0 0 0 0 -5 -6 -2 8 -2 0 1 3 0
3 its length and end: 4 and more, figure	1 -2 -5 -2 0 2 -4 -17 -5 -5 0 -2 -14
3 its length and end: 4 and more, full stop	0 -7 1 -1 -19 9 -5 -7 -9 7 -4 3 -8
3 its length and end: 4 and more, letter	6 -3 -14 -9 -9 -3 -11 -7 -18 -3 -3 -12 -10
3 its length and end: 4 and more, question mark	0 -2 -3 -2 -4 -1 -5 11 -8 -3 -2 1 -5
3 its length and end: 4 and more, quotation mark	0 0 0 0 -4 -5 -1 -4 -2 5 2 6 -6
3 its length and end: 4 and more, stop and quotation mark	0 0 0 0 6 -7 3 3 0 -1 0 -1 -2
3 its length and end: 40 and more, another sign	0 0 0 0 5 3 0 -4 0 -2 0 -1 -2
3 its length and end: 40 and more, bracket	0 1 1 -1 -5 -7 -7 -7 -5 -9 -3 3 -1
3 its length and end: 40 and more, colon	0 -1 0 0 -2 3 0 6 3 -5 -2 -4 -3
3 its length and end: 40 and more, ellipsis	0 0 0 -4 -4 -3 -1 -6 10 6 -1 -1 -8
3 its length and end: 40 and more, exclamation mark	-1 -7 -1 -2 11 -10 -6 8 -1 -5 0 -14 1
3 its length and end: 40 and more, figure	0 0 0 0 -2 -2 -3 -3 1 7 0 -1 -2
3 its length and end: 40 and more, full stop	-2 -6 -15 -1 -2 -5 -4 -6 -1 0 8 -9 4
3 its length and end: 40 and more, letter	0 -1 -6 -7 15 15 -2 -20 -15 -12 -5 -1 -14
3 its length and end: 40 and more, question mark	0 3 11 0 -15 1 -2 2 1 -3 -2 -4 -8
3 its length and end: 40 and more, quotation mark	0 0 -1 0 -6 9 -3 -2 8 -3 -3 -3 -1
3 its length and end: 40 and more, semicolon	0 0 0 0 -3 -5 -1 1 4 0 0 0 -2
3 its length and end: 40 and more, stop and quotation mark	0 -17 -11 -14 -26 -10 -6 -29 -19 -3 9 14 -4
3 its length and end: 6 and more, arrow	0 0 0 0 4 5 -1 -5 0 0 0 -1 -4
3 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 -2 0 0 -1 -1 0 -1 5
3 its length and end: 6 and more, bracket	0 9 -4 -3 0 15 -3 -7 -9 -6 1 -14 2
3 its length and end: 6 and more, colon	0 0 1 0 -2 0 0 -2 4 -2 -2 -12 4
3 its length and end: 6 and more, ellipsis	0 0 1 -4 -3 -4 -1 -4 -2 -1 -1 2 9
3 its length and end: 6 and more, exclamation mark	0 2 0 0 4 1 -2 -2 -1 -3 0 8 -9
3 its length and end: 6 and more, figure	1 2 -8 -2 -3 -2 -5 -2 -22 -21 -2 -8 -12
3 its length and end: 6 and more, full stop	0 -23 4 -9 -7 5 -4 -5 -1 -28 2 -5 -7
3 its length and end: 6 and more, letter	-13 -12 -30 -24 -9 -8 -15 -2 -17 -13 -30 -2 2
3 its length and end: 6 and more, question mark	-1 -5 -8 3 -1 -5 -7 -15 12 -13 2 -14 10
3 its length and end: 6 and more, quotation mark	0 0 -1 0 11 2 -1 -6 -3 -9 -1 -7 -2
3 its length and end: 6 and more, stop and quotation mark	2 0 0 1 0 4 -4 -1 -1 -2 0 2 0
3 its length and end: below 2, another sign	0 -2 5 -1 -10 2 -2 -2 -7 -5 -1 -1 7
3 its length and end: below 2, bar or asterisk	0 3 -1 0 -1 6 -1 0 4 2 -2 -2 -9
3 its length and end: below 2, bracket	0 0 0 -5 4 1 0 -1 -1 -2 0 4 1
3 its length and end: below 2, colon	0 -7 1 -2 -1 -8 6 9 -5 -6 7 -10 -2
3 its length and end: below 2, comma	0 0 -1 0 -5 2 -2 -6 4 3 0 -10 1
3 its length and end: below 2, ellipsis	3 0 -1 0 0 -2 0 0 0 0 0 -2 1
3 its length and end: below 2, exclamation mark	1 0 0 0 -1 3 -2 6 0 -1 0 -1 -7
3 its length and end: below 2, figure	0 2 -3 -13 -9 -1 3 4 3 -6 -20 -9 -7
3 its length and end: below 2, full stop	0 0 0 -1 -2 4 0 -1 -1 -1 5 -6 0
3 its length and end: below 2, letter	-1 2 -4 -8 -17 -6 -37 -4 -7 -9 -8 -4 -5
3 its length: 10 and more	-3 -10 -16 -15 -13 0 3 -8 -16 -12 -41 -10 -4
3 its length: 12 and more	-3 -16 -9 7 11 -7 -7 -16 -8 -27 -11 -19 -11
3 its length: 15 and more	-1 6 -7 -19 3 -12 0 -6 -4 -3 -1 -14 2
3 its length: 19 and more	-3 0 -20 5 -2 6 -8 -7 -8 11 -22 -15 -9
3 its length: 2 and more	1 -16 -2 -12 8 2 -26 -12 6 -29 -19 -7 13
3 its length: 25 and more	-3 4 -6 -2 -9 1 -7 -2 1 -1 -20 8 -15
3 its length: 3 and more	5 -2 -13 -15 -10 -11 -1 1 -3 -17 -8 -3 -1
3 its length: 35 and more	-1 -9 -15 -9 7 -1 -7 -6 -10 -4 3 6 -7
3 its length: 4 and more	-2 -5 -26 -7 -18 1 -8 5 -14 -2 0 -2 -15
3 its length: 5 and more	5 -12 -6 -18 8 -13 -13 -8 -8 13 -10 -8 -10
3 its length: 50 and more	-3 -6 -1 4 -14 -1 4 -5 5 -8 -17 -16 1
3 its length: 6 and more	-3 -16 -16 -12 -7 -4 -26 -1 -19 -23 -18 -5 -11
3 its length: 8 and more	-14 -6 -30 -18 6 -3 -9 -3 -18 -19 -21 -8 2
3 its length: 80 and more	-6 -48 -14 -9 9 -12 -31 -18 -4 2 7 -4 -11
3 its length: below 2	-2 -5 1 -17 -20 -4 -21 -5 -6 -10 -8 -3 -12
3 its place by the text, and its length: before the text, 13 and more	0 11 2 -4 -6 -1 -1 -10 -7 -11 -6 -11 -12
3 its place by the text, and its length: before the text, 19 and more	1 -5 -5 7 -2 0 -1 0 2 4 -3 -9 -14
3 its place by the text, and its length: before the text, 2 and more	3 -5 9 -3 -7 -7 -1 -2 -2 -17 -8 -7 -1
3 its place by the text, and its length: before the text, 3 and more	4 7 -4 -8 -8 -13 -3 -10 8 -4 8 -11 -14
3 its place by the text, and its length: before the text, 30 and more	0 0 7 -2 -5 -9 -1 -1 9 -12 -4 -2 9
3 its place by the text, and its length: before the text, 4 and more	7 -14 -13 -4 -6 -9 -2 -1 -6 5 4 3 -11
3 its place by the text, and its length: before the text, 6 and more	-3 3 -7 -4 1 -10 -1 -10 -9 6 -5 -1 0
3 its place by the text, and its length: before the text, 9 and more	1 3 -22 7 1 4 -2 -2 -2 -6 -15 8 -4
3 its place by the text, and its length: before the text, below 2	2 6 4 -13 -23 -21 -2 -8 3 -15 -3 -13 -5
3 its place by the text, and its length: behind the text, 13 and more	-1 -4 -4 -4 -15 2 5 0 8 -25 -8 -14 3
3 its place by the text, and its length: behind the text, 19 and more	0 -1 -1 -2 8 -12 -5 11 -2 9 -2 -24 -4
3 its place by the text, and its length: behind the text, 2 and more	-2 -7 -6 -19 -35 7 -17 -10 -5 -13 -14 -3 20
3 its place by the text, and its length: behind the text, 3 and more	-1 -3 -7 -6 -13 0 -16 -12 -7 -9 -13 1 9
3 its place by the text, and its length: behind the text, 30 and more	0 0 0 -4 3 0 5 -6 -3 -2 2 -3 -2
3 its place by the text, and its length: behind the text, 4 and more	-1 -9 -5 -3 -21 -2 -15 -4 -17 -22 3 5 8
3 its place by the text, and its length: behind the text, 6 and more	-1 -6 -4 -3 -5 -13 0 2 -6 -18 -2 -1 10
3 its place by the text, and its length: behind the text, 9 and more	-1 -3 -3 -5 -10 -21 -1 -8 -12 -8 -2 -2 4
3 its place by the text, and its length: behind the text, below 2	-3 -13 -17 -9 -14 -1 -23 -8 -29 -20 -13 3 -1
3 its place by the text, and its length: in the text, 13 and more	-3 -6 -21 -17 6 -3 -8 -4 -10 2 -9 -5 -8
3 its place by the text, and its length: in the text, 19 and more	-4 10 -6 -15 -5 6 -23 0 -11 1 -16 -3 -8
3 its place by the text, and its length: in the text, 2 and more	1 -15 -12 -6 9 4 -22 1 -5 -19 -16 -17 -14
3 its place by the text, and its length: in the text, 3 and more	1 -9 -6 7 -7 -7 8 1 2 -23 -13 -6 -15
3 its place by the text, and its length: in the text, 30 and more	-5 -12 5 -1 1 -5 2 0 -5 3 2 -3 -5
3 its place by the text, and its length: in the text, 4 and more	-2 8 -11 -15 4 4 3 1 -11 13 -9 -15 -12
3 its place by the text, and its length: in the text, 6 and more	-4 -10 -12 -7 6 -5 -15 9 8 -7 -10 -4 -11
3 its place by the text, and its length: in the text, 9 and more	-2 -16 -11 -8 11 -4 -9 -3 -15 -18 -27 -21 -19
3 its place by the text, and its length: in the text, below 2	0 -5 3 -14 -20 -4 -7 5 -5 -7 -12 -4 -3
3 no block	-6 -33 -30 -20 -27 3 -23 -6 -68 -39 -12 2 6
3 nothing but a date or time: yes	8 6 -13 -22 -11 -19 -6 -12 -1 -8 8 7 -14
3 nothing but a label such as “Related”: yes	0 0 -6 -1 -5 1 -8 -11 -4 4 -5 4 -1
3 what a rule takes it for: boilerplate	-2 -16 -4 -6 -9 1 -36 -16 -14 -12 4 -2 8
3 what a rule takes it for: byline	-1 -6 -7 -6 -3 -10 -1 -2 3 9 -1 10 -8
3 what a rule takes it for: dateline	8 12 -11 -23 -11 -14 -6 -7 9 -13 6 -6 -16
3 what a rule takes it for: heading	-3 1 -19 -5 -4 -2 -10 12 -8 -9 -8 -5 -7
3 what a rule takes it for: image-alt	0 -7 -7 -3 -2 8 -20 -25 -22 -14 -6 -24 6
3 what a rule takes it for: image-caption	2 -8 -4 -6 8 -3 -15 -17 -13 -21 -26 -13 4
3 what a rule takes it for: image-credit	0 -4 4 0 -14 -5 0 -8 -3 1 -11 -8 -11
3 what a rule takes it for: list-item	-4 -18 -6 -17 -14 9 0 0 -21 -10 -33 -19 -27
3 what a rule takes it for: paragraph	-6 6 -5 -7 -1 1 -8 5 -4 2 -6 3 -10
3 what a rule takes it for: quote	2 0 -1 0 -6 -1 3 -5 1 0 -3 -6 8
3 what a rule takes it for: related-link	-11 -27 -25 -33 5 -1 -2 -13 -3 1 -14 -11 -5
3 what a rule takes it for: standfirst	1 0 -12 -1 0 0 0 0 0 0 -1 0 12
3 words of the page’s furniture: whole	-3 -1 -3 -12 7 -11 -28 -36 -7 -33 -2 -3 -5
3 words of the page’s furniture: within	-1 -2 3 -8 -26 -15 -10 3 -12 1 3 -7 13
first word|0	-1 -7 -16 -7 25 -31 -23 -15 -48 -52 -38 -9 2
first word|00	-2 -3 -24 21 6 -12 -8 -10 -38 -16 -7 11 -11
first word|000	0 -2 -2 -6 -2 -9 0 12 -8 -6 -2 -12 11
first word|0000	1 -1 -4 -11 -2 -9 -1 -1 10 -4 -3 6 -2
first word|a	0 1 -11 -4 -9 -12 -2 -6 12 17 -10 -10 -40
first word|about	0 0 0 0 -3 2 0 -1 -1 -1 0 -4 10
first word|according	0 0 0 0 -3 8 -1 0 -1 -1 0 -2 0
first word|add	0 0 0 0 -3 -7 0 -1 -2 1 0 -5 16
first word|advertisement	0 0 -4 -2 -29 -10 -1 -11 -18 -15 -16 -17 30
first word|after	0 4 0 0 1 6 -2 -5 -2 -4 0 1 -2
first word|ai	0 0 0 0 -3 -8 -1 7 6 3 0 -2 -3
first word|all	0 -2 0 0 0 2 -2 2 -2 -1 0 1 4
first word|also	0 0 0 0 -15 -3 -1 11 -4 -2 0 3 2
first word|amazon	-6 -8 -6 -3 -4 -4 -6 -11 5 10 -5 4 -1
first word|an	0 -1 0 0 -3 -20 7 -4 1 8 0 5 -6
first word|and	0 -1 0 0 -5 17 -4 -4 -3 -6 0 -3 -5
first word|another	0 0 0 0 2 4 -1 -3 0 0 0 -3 1
first word|apple	-1 0 -1 -1 18 18 -1 -15 -15 -12 -5 -15 -15
first word|april	0 -1 7 -4 0 -1 0 0 2 0 0 1 -3
first word|are	0 0 0 0 2 0 -1 0 -1 -7 0 3 1
first word|article	0 0 -6 -1 -2 -2 0 -5 0 3 0 3 0
first word|as	0 -2 0 0 -2 22 -4 -20 -3 -2 -1 8 -3
first word|at	0 0 0 -2 0 11 2 -8 -1 -3 0 0 -1
first word|august	0 -1 -5 2 0 -1 0 0 -1 -4 7 -2 3
first word|author	0 0 0 0 -3 -3 0 -1 1 0 -1 -2 8
first word|be	0 0 0 0 -1 -5 0 6 -2 -1 -1 -3 4
first word|before	0 0 0 0 1 4 -1 -4 0 0 0 -3 1
first word|best	0 0 -4 -2 14 -1 -1 -13 2 -7 -5 4 -22
first word|build	0 0 0 0 0 -5 0 2 -1 -1 0 -6 10
first word|building	0 0 0 0 9 0 0 -2 -4 -3 0 -2 1
first word|but	0 0 0 0 2 29 -7 -17 -6 -9 0 -4 -5
first word|by	-2 -10 42 -21 -11 -9 -3 -14 -26 -27 -11 -21 9
first word|can	0 -1 0 0 7 -12 -2 -2 9 1 0 -5 1
first word|check	0 0 0 0 -6 -1 -1 -1 0 0 0 3 3
first word|choosing	0 0 0 0 7 3 0 -1 -2 -3 0 -2 -2
first word|click	0 0 0 -1 0 -3 0 1 3 -3 0 -3 5
first word|close	0 0 0 0 0 -2 0 1 -1 1 0 -1 3
first word|comment	0 0 0 0 -6 -4 0 -1 -1 0 0 1 10
first word|comments	0 0 0 -1 -5 0 0 0 -1 0 0 -3 13
first word|conclusion	0 0 0 0 18 -1 0 -4 -1 0 -1 0 -12
first word|consider	0 0 0 0 4 2 0 -3 0 0 0 0 -1
first word|contact	0 0 0 0 -10 -2 -1 -4 -1 -1 0 -3 16
first word|copy	0 0 -4 -2 -1 -1 0 -3 -2 -1 -1 -3 15
first word|creating	0 0 0 0 7 -2 0 1 -3 -6 0 -5 3
first word|credit	0 0 -1 0 -4 -2 0 2 3 0 10 -1 -9
first word|das	0 13 -4 -1 2 1 -3 -1 7 -12 -8 -12 -4
first word|david	0 0 2 0 -6 4 0 3 3 2 2 -5 -5
first word|dec	0 0 -2 5 -1 3 0 0 -1 -1 0 -3 0
first word|december	0 0 -4 -3 2 0 0 -2 -2 -1 0 -6 10
first word|der	0 -3 -3 -2 -10 -5 -11 -8 -4 15 -5 -2 -2
first word|die	-1 15 -6 -2 -6 -3 -11 3 -10 -12 -4 0 -11
first word|digg	0 0 0 0 0 0 0 0 -3 0 0 -2 6
first word|do	0 0 0 0 -6 -2 -2 5 -1 2 0 -2 7
first word|does	0 -2 0 0 2 -3 -1 8 -2 -1 0 0 -4
first word|don	0 0 -1 0 -15 -10 5 2 -6 -7 -1 3 1
first word|donald	0 -7 0 0 4 -7 0 -2 2 9 -1 -8 4
first word|e	0 0 0 0 -1 1 0 -1 1 0 0 -2 3
first word|email	0 0 -2 0 -4 -6 0 6 -3 -3 -3 -4 15
first word|even	0 0 0 0 0 8 -1 -4 -1 -1 0 -1 -1
first word|every	0 0 0 0 0 -3 -1 2 2 -1 0 -1 3
first word|explore	0 0 0 0 -9 -1 0 4 -2 0 0 -3 10
first word|facebook	0 -1 -2 0 0 1 0 -1 -5 -3 -3 1 9
first word|final	0 0 0 0 20 -1 0 0 -2 -2 -2 -1 -14
first word|finally	0 0 0 0 0 6 -2 -3 0 -1 0 0 0
first word|find	0 0 0 0 4 -9 0 2 -1 -2 0 6 -4
first word|first	0 1 0 0 1 5 -1 -4 -1 1 0 -1 0
first word|follow	0 0 -3 -1 -12 9 -1 -3 -9 -8 -2 -17 10
first word|for	0 -2 0 0 -10 23 0 -8 -3 -7 0 -4 -11
first word|foto	0 -2 -14 -7 -24 -20 -3 -9 -13 -7 36 -21 -18
first word|frequently	0 0 0 0 17 -2 0 -2 -5 -1 -3 -2 -6
first word|from	0 -1 0 0 -1 -3 0 -6 6 8 0 -1 -1
first word|full	0 0 0 -1 1 -3 0 2 1 3 0 5 -8
first word|get	-1 -1 -3 -1 -30 -28 -3 10 -3 -9 -5 -16 9
first word|google	0 0 -1 0 -5 -14 -2 9 9 -11 -3 12 -6
first word|have	0 0 0 0 0 3 -1 1 0 0 0 -5 3
first word|he	0 2 0 0 -1 25 -7 -12 -8 -15 0 -3 -6
first word|here	0 1 0 0 -5 16 -2 -11 -1 -4 0 7 -6
first word|home	0 -1 -2 -1 3 -2 0 -1 -6 -2 -3 1 7
first word|how	2 -2 -2 -1 19 -31 -5 -12 -7 -15 -1 23 -10
first word|however	0 0 0 0 -1 9 -1 -5 0 -1 0 0 0
first word|i	0 -1 0 -1 -21 13 3 -16 -10 -17 -2 11 -10
first word|if	0 -2 0 0 -4 5 4 -2 1 -6 0 -5 0
first word|image	-1 -3 -16 -5 -18 -15 -1 -14 0 -11 25 -20 -7
first word|in	-1 15 -12 -2 -7 12 5 -27 -20 -2 -6 -8 -1
first word|is	0 0 0 0 4 -6 0 1 -1 -2 0 11 -10
first word|it	0 -6 -2 -1 5 18 -3 -16 -5 -6 -1 -1 -8
first word|january	0 0 -2 -1 -3 -1 0 0 -1 -2 0 1 9
first word|john	0 0 5 0 -3 8 0 -1 -1 2 0 -4 -6
first word|join	0 -1 -3 -2 -7 -5 4 -1 -3 -1 0 -1 17
first word|june	0 0 -1 6 0 -1 0 0 0 -1 0 2 -3
first word|just	0 0 0 0 0 7 -1 -2 -1 0 0 0 -3
first word|keep	0 0 0 0 1 -7 -1 9 0 -1 0 -2 1
first word|key	0 1 -1 1 9 1 -1 -4 -3 -3 -2 0 -4
first word|l	0 0 -1 0 -4 0 4 -1 -1 1 -1 0 0
first word|la	1 3 -1 -1 13 -7 -1 1 4 -2 -2 -6 -14
first word|last	0 0 -3 7 0 3 0 -2 -1 -1 0 -1 -3
first word|latest	0 0 0 1 0 -2 0 0 -1 -2 0 0 4
first word|le	0 -1 -2 8 10 -5 -3 -7 4 2 -1 -1 -9
first word|learn	0 0 0 0 -3 -1 3 -2 -3 -4 0 0 6
first word|leave	0 0 0 0 -1 -4 3 -1 -1 -1 0 -4 9
first word|les	0 3 0 0 -6 -5 -1 9 -2 -2 0 -3 2
first word|let	0 0 0 0 -2 15 -1 -9 -2 -2 0 -1 0
first word|like	0 0 0 0 0 4 0 -3 0 -1 0 -1 2
first word|link	0 -3 -5 -1 -3 -2 0 -2 -10 -4 -2 -1 19
first word|linkedin	0 0 0 0 -2 0 0 -1 -1 0 0 0 5
first word|loading	0 0 -1 0 -2 -2 0 0 -5 -1 0 -1 9
first word|looking	0 0 0 0 1 4 -1 -6 0 5 0 -4 -1
first word|many	0 0 0 0 0 3 -1 -4 1 2 0 0 0
first word|may	0 -1 -2 4 -5 -1 0 4 0 -1 0 1 2
first word|mehr	0 -1 0 0 -2 15 0 -3 -2 -2 0 -26 20
first word|more	0 -2 -1 -1 -6 -11 2 -14 -13 1 -2 -2 19
first word|most	0 0 0 0 2 0 3 4 -3 -3 -1 0 -2
first word|my	0 2 0 0 2 5 1 -4 -1 -3 0 -5 1
first word|nach	0 -7 0 0 -1 -1 -1 -2 0 -1 0 8 -2
first word|new	0 -11 5 -3 10 -1 -1 0 -10 -6 -1 -6 -7
first word|news	0 0 -1 0 -1 -2 0 2 -1 0 -1 -3 8
first word|next	0 0 0 0 4 1 0 -4 -2 -1 -1 -7 7
first word|no	0 -1 0 0 1 2 -1 -4 -1 -2 -1 -8 9
first word|not	0 0 0 0 0 -8 -1 4 -2 0 0 -4 7
first word|nov	0 0 -3 13 0 -1 0 0 -1 0 0 -1 -7
first word|november	0 0 -4 7 0 0 0 0 -2 0 0 0 1
first word|now	0 0 0 0 -1 20 -1 -10 0 -3 0 -4 -4
first word|october	0 0 1 3 -1 0 0 0 -1 -1 -1 0 0
first word|of	0 0 0 0 0 6 -1 -1 -1 -1 0 -1 -2
first word|on	0 -4 0 -2 -1 11 0 -3 -5 -8 0 5 -6
first word|once	0 0 0 0 -3 8 -1 -1 -1 1 0 0 0
first word|one	0 0 0 0 3 7 0 -7 -1 -1 0 -4 0
first word|open	0 0 0 0 -6 -10 0 6 4 4 0 5 -2
first word|other	0 0 0 0 3 5 0 -1 0 -1 0 -1 -4
first word|over	0 0 0 0 -5 -1 0 8 0 -1 0 -3 -1
first word|par	0 -1 10 -1 -4 0 0 0 -4 -1 -2 1 1
first word|photo	0 -2 -11 -1 -16 -13 -1 -3 -16 -10 33 -11 -22
first word|police	0 -1 0 0 3 6 0 -1 -1 -3 0 0 -1
first word|popular	0 0 0 0 6 1 0 -3 -2 -1 -1 1 -2
first word|post	0 0 0 0 0 -7 0 6 0 0 0 -2 4
first word|posted	0 -2 -3 7 -1 -5 0 -1 -1 -2 0 -5 12
first word|president	0 8 0 0 -5 -6 0 -6 6 3 0 0 -1
first word|previous	0 0 0 0 -4 -1 0 -1 1 3 0 -5 6
first word|print	0 0 -2 0 -2 -1 0 1 -3 -1 -2 -1 14
first word|published	0 -2 -12 20 -2 0 0 0 -3 -2 0 -2 1
first word|quick	0 0 0 0 8 -6 0 4 -2 -1 0 -6 -3
first word|read	0 -1 -6 -1 -17 -22 -4 -15 -27 -25 -6 20 1
first word|real	0 0 0 0 5 -3 0 2 -2 -1 0 -1 -4
first word|recent	0 0 0 0 0 0 0 -1 -1 0 0 0 4
first word|related	0 -2 -3 0 -20 -18 -1 -5 -15 -2 -6 28 18
first word|save	0 0 0 0 -1 -5 0 0 -1 -1 0 -6 15
first word|search	0 0 0 -1 -3 -1 0 4 -1 -1 0 -3 4
first word|see	0 0 -1 0 -7 -4 -1 -13 -4 -6 -1 12 2
first word|set	0 0 0 0 0 -2 0 5 -1 -1 0 -2 1
first word|share	0 -4 -15 -8 -18 -3 0 -12 -28 -25 -13 -20 48
first word|she	0 0 0 0 0 12 -4 -2 0 0 0 -4 -2
first word|sign	0 0 0 0 -9 -6 0 2 -2 -1 0 -14 16
first word|since	0 1 0 0 0 -2 -1 1 -1 -2 0 0 4
first word|so	0 0 0 0 7 2 5 -6 -4 -2 0 -5 -8
first word|social	0 0 -5 0 2 -4 0 2 -3 -1 -3 -1 9
first word|source	0 -1 -1 -3 -10 -3 -1 0 -3 -5 6 2 6
first word|start	0 0 0 0 -5 -1 -1 -3 -4 -3 -1 -2 11
first word|stay	0 1 0 0 -3 -7 0 3 -2 -3 0 -7 9
first word|step	0 0 -2 -4 11 -2 -1 -14 -4 -7 -7 3 -16
first word|story	0 0 -2 0 4 -7 0 -4 -11 -5 -3 -8 6
first word|subscribe	0 -1 0 0 -13 -8 0 -5 -3 -3 -1 -10 27
first word|table	0 0 -1 0 3 -1 0 -2 -2 -2 0 -4 6
first word|tags	0 0 -1 0 -5 -3 0 -1 -2 -2 0 -8 21
first word|take	0 0 0 0 -5 7 -1 0 -1 -1 0 -3 1
first word|text	0 0 0 -1 -1 3 0 -1 -1 -1 -1 -3 7
first word|thanks	0 0 0 0 -1 2 -2 -3 -1 -1 0 -3 8
first word|that	0 0 0 0 5 16 -5 -10 -2 -7 0 1 -7
first word|the	2 -6 -21 -16 -4 20 -6 -24 -13 4 -27 -16 -29
first word|then	0 0 0 0 0 4 0 -2 0 0 0 0 1
first word|there	0 -4 0 0 -2 -4 -1 -3 -2 9 0 -5 0
first word|these	0 -1 0 0 -1 8 9 -11 -3 -4 0 -3 2
first word|they	0 0 0 0 -5 11 3 -7 -1 -3 0 1 -1
first word|this	-1 -6 0 0 -7 12 6 -17 -6 -3 -1 2 -19
first word|three	0 0 0 0 0 9 0 -1 0 0 0 -7 -1
first word|tips	0 0 0 0 4 3 -1 -6 1 2 0 0 -5
first word|to	0 0 0 0 -7 22 -3 -6 -2 -3 0 -8 -3
first word|today	0 0 -5 9 2 0 0 0 -1 -1 0 -1 -5
first word|top	0 0 -1 0 0 -7 0 -7 -4 5 -1 7 -1
first word|topics	0 0 0 0 -1 0 0 -1 0 -3 -1 -9 13
first word|trump	0 3 -1 0 -4 -9 -4 -17 5 1 -4 5 -14
first word|try	0 0 0 0 -8 -8 -1 3 -4 -2 -1 -4 14
first word|tweet	0 0 -1 0 -1 1 0 0 -2 -1 -1 -1 6
first word|twitter	0 -1 -3 0 1 3 0 1 -1 -2 -2 -1 6
first word|two	0 2 -1 0 -7 1 0 5 4 1 0 -3 -2
first word|u	0 2 0 0 4 1 -1 -5 9 3 0 0 -13
first word|un	0 -3 -1 -1 6 -8 0 -1 3 7 0 -4 -7
first word|understanding	0 0 0 0 10 1 0 -3 -4 -5 -1 -4 4
first word|updated	0 0 -8 13 -1 -3 0 2 -3 -5 -1 1 5
first word|us	0 -1 0 0 -6 -7 -1 -2 7 -1 0 2 4
first word|use	0 0 0 0 -1 0 -1 5 -1 -2 0 -5 1
first word|using	0 0 0 0 -3 -4 6 -3 -3 -3 -1 5 -1
first word|video	-1 -1 -5 -1 -8 -14 0 0 -4 0 -6 13 3
first word|view	0 0 -8 -1 -16 -4 0 -5 -18 -12 -13 -2 22
first word|von	0 -1 31 -8 -8 3 -1 -2 -6 -15 -6 -6 -14
first word|want	0 -1 0 0 -4 -9 4 -3 -8 -2 0 -6 14
first word|was	0 -4 0 0 13 1 -1 -2 -1 -4 0 -6 1
first word|washington	0 -2 0 0 1 6 0 -1 -1 -1 0 2 -2
first word|watch	0 -1 0 -1 -3 -4 0 -5 3 8 0 2 -1
first word|we	0 -4 0 0 1 -3 9 -8 -6 -9 0 -10 6
first word|website	0 0 0 0 0 -4 0 4 1 0 0 -1 0
first word|what	1 9 -4 -2 27 -22 -3 -3 -10 -25 -6 -5 -17
first word|when	0 -1 0 0 -2 2 6 -4 -2 -5 0 5 -8
first word|where	0 -3 0 0 14 -1 0 -5 -2 -3 -1 -3 -8
first word|which	0 0 0 0 7 2 -2 -1 -2 -4 0 3 -5
first word|while	0 0 0 0 -1 10 -1 -3 -2 -4 0 -1 -1
first word|who	0 0 0 0 7 -3 0 -6 -1 -2 -1 2 -2
first word|why	0 -1 0 -1 5 -6 -2 -1 -7 -3 0 14 -17
first word|wie	0 -6 0 0 2 7 -2 -2 -5 5 0 -5 -5
first word|will	0 0 0 0 -3 -6 0 2 0 1 0 8 -7
first word|with	0 0 0 0 -3 1 2 6 -1 -2 0 -2 -4
first word|world	0 0 0 0 3 0 0 -1 0 -1 0 3 -4
first word|written	0 -1 0 1 -7 0 0 -2 1 0 -1 -2 9
first word|x	0 0 -3 -2 -1 0 0 0 -3 0 -1 -1 10
first word|yes	0 0 0 0 -1 1 -1 -3 -1 -1 0 -4 7
first word|you	0 -5 -1 0 -2 -12 5 -4 -6 -4 -1 -13 11
first word|your	0 0 0 0 4 -7 -1 7 -1 -2 0 -3 0
last word|0	-1 -5 -4 -18 8 3 -4 -13 -10 0 -4 -24 1
last word|00	-1 -7 -15 31 -31 -19 -6 1 -20 -20 -14 -33 -12
last word|000	0 0 -1 -2 8 2 -3 7 -13 -17 -2 -15 -12
last word|0000	0 -27 -4 20 -2 -31 -13 -22 4 2 -14 -1 -16
last word|about	0 0 0 0 5 0 0 0 0 -1 0 -3 1
last word|added	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
last word|address	0 0 0 0 3 -2 0 1 -2 -1 -2 -3 5
last word|afp	0 -1 4 -3 -10 -1 0 -1 -9 7 0 -3 5
last word|again	0 0 0 0 -4 6 -2 0 -1 -2 0 3 -1
last word|ago	0 -1 8 4 -3 -12 11 -6 -2 -2 -1 1 -9
last word|all	0 0 0 0 0 -5 -1 8 0 -1 0 1 -1
last word|am	0 0 -5 13 -1 -2 0 1 -5 -1 0 -3 -1
last word|an	0 0 0 0 7 10 0 -7 -1 -3 0 -3 -4
last word|ap	0 -1 1 -1 -12 -17 0 -2 -12 11 22 -7 -16
last word|app	0 0 0 0 -6 -4 -1 8 1 1 0 -1 2
last word|are	0 0 0 0 1 1 -1 -4 -1 -2 0 5 -6
last word|area	0 0 0 0 -1 -7 -1 -3 -1 -2 0 11 1
last word|article	0 0 -5 -1 2 8 0 -1 -9 -7 -5 -8 14
last word|articles	0 0 -5 0 -12 -7 0 2 -2 -1 -2 -4 22
last word|author	0 0 0 0 0 0 0 0 0 0 0 -1 4
last word|away	0 0 0 0 -2 8 0 -1 -1 -1 0 -3 0
last word|back	0 0 0 0 1 3 -1 -1 0 0 0 -3 3
last word|beginners	0 0 0 0 3 -3 0 -2 -1 -1 -1 0 -3
last word|below	0 0 -1 0 -11 6 -2 -4 -6 -6 -3 -10 15
last word|blog	1 0 0 0 -1 -8 0 0 -1 -2 0 -2 11
last word|budget	0 0 0 0 7 -11 -1 4 -2 -3 0 -1 4
last word|business	0 0 0 0 1 2 3 -8 -1 -1 1 0 -1
last word|businesses	0 2 0 0 4 -12 -1 4 2 0 -1 -4 2
last word|by	0 0 -2 -1 -7 1 0 -5 -5 -2 8 -2 3
last word|care	0 0 0 0 4 2 0 -3 -3 -3 0 -2 2
last word|case	0 0 0 0 6 -3 -1 2 0 -1 0 -1 -6
last word|city	0 0 -1 0 2 -5 0 -1 1 4 0 2 -2
last word|code	0 0 0 0 -1 -7 0 3 2 4 0 1 -2
last word|com	0 -1 -4 -1 -12 -2 -3 11 -10 3 11 -16 -11
last word|comment	0 0 -1 -1 -3 -2 0 -1 -1 -1 0 -5 15
last word|comments	0 -1 -3 -6 -9 -11 3 -3 -6 -4 -4 -8 21
last word|content	0 0 0 0 -4 -14 0 6 -5 -4 1 -9 7
last word|contents	0 0 -1 0 2 -2 0 -3 -3 -3 0 -3 10
last word|control	0 0 0 0 1 -7 0 1 2 -1 0 -1 3
last word|conversation	0 -1 -2 -2 -1 -3 5 -1 -3 -1 0 -1 8
last word|cost	0 -1 0 0 7 -5 0 3 -1 -1 0 0 -1
last word|culture	0 0 0 0 2 -3 0 0 -1 -1 0 -1 5
last word|day	0 0 -1 0 2 -10 4 2 1 -2 0 -7 2
last word|days	0 0 7 -2 -2 -4 0 3 0 3 0 -1 -4
last word|do	0 0 -1 0 11 -2 -2 -3 -1 1 -1 -1 -3
last word|down	0 0 0 0 4 2 -1 -2 0 0 0 0 -1
last word|dpa	0 -1 4 -1 -3 -2 0 -1 -7 10 0 -2 0
last word|economy	0 0 0 0 0 2 -1 -1 6 -1 0 3 -8
last word|editor	0 0 0 0 4 11 0 1 0 -1 -1 -14 -5
last word|email	0 -1 -2 0 -1 -2 0 -1 -3 -2 -1 -3 15
last word|environment	0 0 0 0 0 -4 4 2 1 -1 0 -1 -1
last word|est	0 -2 -4 10 0 -1 0 0 -1 -1 0 -1 1
last word|et	0 0 -4 3 -1 0 0 -1 -2 -1 0 -3 8
last word|events	0 0 0 0 4 -8 -1 3 -1 -5 0 -8 10
last word|example	0 0 0 0 -4 4 0 -3 5 0 -1 -1 1
last word|experience	0 -1 0 0 12 -10 -1 -2 1 -4 0 -2 1
last word|facebook	0 -1 -3 -1 0 5 0 -2 -3 -3 3 -6 9
last word|features	0 0 0 0 13 -9 3 2 -3 -3 -1 1 -8
last word|feedback	0 -1 -6 -1 -5 -11 -1 4 -10 -3 -6 -11 11
last word|for	0 0 -1 -1 4 0 4 -8 -1 -2 -1 -2 0
last word|free	0 0 0 0 -14 3 -1 10 -5 -4 -2 -2 6
last word|future	0 -1 0 0 5 5 -1 1 -1 -3 -2 3 -5
last word|gallery	0 0 0 0 11 -2 0 -2 3 0 0 -1 -11
last word|game	0 0 0 0 1 -8 -2 11 -1 -2 0 1 -4
last word|goals	0 0 0 0 1 -2 -1 -1 0 0 0 -3 5
last word|guide	0 0 0 0 0 4 0 -2 -1 -3 0 4 -2
last word|health	0 0 2 0 -3 2 0 -3 -2 -2 0 1 6
last word|here	0 -2 -1 0 -3 7 -2 -9 -2 0 -1 -7 0
last word|him	0 0 0 0 -1 3 -1 -1 0 -4 0 4 0
last word|history	0 4 0 0 0 1 0 -2 -2 -2 0 2 -1
last word|home	0 -6 -1 -1 -8 -4 -1 -3 3 10 -2 -5 0
last word|house	0 5 -3 0 3 -3 0 -2 0 3 -2 -1 1
last word|image	0 0 -1 -1 -12 -11 -1 -4 20 7 -2 -10 -14
last word|images	0 -4 -15 -2 -27 -16 -2 -7 -14 9 16 0 1
last word|in	0 0 0 0 -8 -2 2 -1 -1 1 0 0 7
last word|inbox	0 0 0 0 -4 2 0 -2 -1 -2 0 -5 12
last word|include	0 0 0 0 -5 9 0 -1 -1 -1 0 -1 0
last word|industry	0 0 0 0 1 3 -1 -1 1 -2 0 0 -2
last word|information	0 0 0 0 -6 0 -1 -2 -1 -2 -1 4 2
last word|instagram	0 1 0 0 -6 7 -1 -3 -7 -8 -1 -7 4
last word|issues	0 0 0 0 8 -1 -1 -1 1 -2 -1 -3 -6
last word|ist	0 2 -8 3 1 1 -1 -1 -6 -7 0 -5 7
last word|it	0 -1 0 0 -8 0 4 -5 -2 3 0 -10 -8
last word|later	0 0 0 0 18 0 -1 -3 -5 -1 -1 -1 -12
last word|level	0 0 0 0 2 -4 3 -3 -1 -1 0 5 -2
last word|life	0 0 0 0 -2 -1 4 4 -1 -2 0 -2 -4
last word|like	0 0 0 0 1 -4 8 -2 0 0 0 -1 1
last word|link	0 0 0 0 -1 0 -1 -3 -1 -1 0 -3 12
last word|linkedin	0 0 0 0 3 -1 0 -3 -2 -1 0 -3 8
last word|links	0 0 0 0 -2 -1 0 1 -3 -3 0 -7 12
last word|list	0 0 0 0 -7 1 9 -5 0 -1 -1 0 -2
last word|m	0 -1 -1 3 -4 8 -1 -2 -3 -1 -1 0 -5
last word|mail	0 0 -3 -1 4 -1 0 -2 -2 -2 -2 -9 8
last word|management	0 -1 0 0 6 2 -1 4 -5 -5 0 -4 -1
last word|market	0 0 0 0 1 0 -2 3 2 -2 -1 5 -7
last word|me	0 0 -1 0 -3 10 -2 -7 -1 1 0 -3 5
last word|media	0 0 0 0 -2 -2 0 1 -2 -3 0 7 -2
last word|message	0 0 -1 0 -8 1 0 -1 -1 -2 -1 1 7
last word|min	0 0 -2 8 -10 -4 0 -1 -2 1 -2 -5 9
last word|minutes	0 0 0 0 -3 1 2 3 0 -2 0 -2 -5
last word|monday	0 -2 0 0 -1 4 -1 -4 -2 0 0 -3 5
last word|money	0 -1 0 0 0 5 -1 -3 3 0 0 1 -5
last word|month	0 0 0 0 3 7 -1 0 -1 -4 0 -3 -6
last word|more	0 -4 0 0 -7 12 1 -9 -4 5 -1 -12 1
last word|morning	0 0 0 0 0 4 0 -1 -1 -1 0 0 0
last word|needed	0 0 0 0 1 -2 -1 6 0 -1 0 -3 0
last word|needs	0 0 0 0 -2 3 0 7 -1 -3 -1 -3 -4
last word|news	0 -2 6 -1 -10 -2 0 -10 -6 -11 -2 6 16
last word|newsletter	0 0 -1 0 -7 -3 0 0 -6 -2 -1 -5 20
last word|next	0 0 -2 0 13 0 0 -2 -1 -1 -3 2 -5
last word|now	0 3 -1 0 -11 -5 -1 -5 -4 -1 -1 -2 16
last word|off	0 0 0 -1 -3 0 0 -3 -1 -2 0 2 4
last word|on	0 0 0 0 -1 4 -1 -1 0 0 0 -1 1
last word|online	0 0 0 0 -2 -7 4 -2 -4 -8 5 6 0
last word|options	0 1 0 0 2 -6 0 7 -5 -1 0 0 5
last word|out	0 0 0 0 2 2 3 -1 -1 -4 0 -2 0
last word|performance	0 0 0 0 -2 2 -1 -1 -1 -1 0 5 -2
last word|photo	0 -1 -4 -2 -18 -8 0 -12 -8 11 9 -9 -21
last word|place	0 0 0 0 2 4 0 -2 -1 -3 0 4 -3
last word|plan	0 2 0 0 -4 -3 0 0 -2 5 0 0 -4
last word|platform	0 0 0 0 -7 4 -1 -3 3 2 0 -1 2
last word|pm	0 -1 8 2 -4 -1 0 0 1 -1 0 -2 -3
last word|point	0 0 0 0 -6 13 -3 2 -2 -4 0 -2 -3
last word|policy	0 3 -2 0 0 -5 0 -2 -2 2 0 1 8
last word|post	0 0 -1 0 -2 -2 -1 -4 0 2 0 -8 11
last word|posts	0 0 0 0 1 -1 0 -2 -2 0 0 -1 6
last word|practice	0 0 0 0 -4 5 -1 -3 -1 3 -1 -1 -3
last word|press	0 -6 4 0 -5 2 0 -1 -1 1 6 -3 -2
last word|pro	0 0 0 0 6 3 0 -9 2 3 0 -4 -3
last word|problem	0 0 0 0 11 -2 -1 -2 -1 -2 0 0 -1
last word|process	0 0 0 0 -2 -1 -1 7 1 -6 0 -5 4
last word|project	0 -1 1 0 -2 -5 5 -4 -1 -1 0 -1 5
last word|questions	0 0 0 0 7 -3 4 1 -3 -1 -1 -1 -3
last word|read	0 0 -3 19 1 0 0 -1 -2 -1 -1 -2 -11
last word|reading	0 0 0 0 0 -7 0 -4 -1 -1 0 -1 11
last word|report	0 0 0 0 -3 8 -1 5 -1 -1 0 1 -9
last word|required	0 0 -1 0 -2 -7 -1 -2 -2 -2 -1 -3 14
last word|resources	0 0 0 0 11 1 -1 -3 -1 -3 0 -1 -3
last word|results	1 0 0 0 9 -7 0 1 -2 -3 0 1 -3
last word|reuters	0 -1 -3 0 -9 0 -1 -3 -8 8 13 -3 -4
last word|review	0 0 0 0 -4 -2 0 -2 2 0 -1 9 -7
last word|right	0 1 0 0 -2 -3 7 -6 -1 -1 0 -3 3
last word|s	0 0 0 0 0 -5 0 4 0 9 0 1 -10
last word|said	0 -2 0 0 -8 25 -13 -10 -4 0 0 -4 -8
last word|say	0 0 0 0 3 -7 0 -2 -1 -1 0 9 -3
last word|security	0 -1 0 0 3 2 0 -2 -1 -1 0 0 -1
last word|service	0 0 0 0 0 -3 0 4 0 0 0 -2 1
last word|services	0 0 0 0 2 -15 9 8 -3 -5 0 -1 0
last word|show	0 1 0 0 -3 12 -3 -4 -1 -4 0 -2 3
last word|side	0 -1 0 0 -2 9 -1 -5 1 -1 0 -1 -3
last word|site	0 0 0 0 0 6 -1 2 -1 -1 0 -3 -3
last word|size	0 0 -1 0 -2 -9 0 2 -1 -3 -1 -3 13
last word|software	0 0 0 0 -6 -7 0 0 1 1 0 4 7
last word|solutions	0 0 0 0 7 -9 0 2 -2 -4 0 -1 2
last word|space	0 0 1 0 -3 -6 -1 5 0 4 0 1 -1
last word|started	0 0 0 0 -4 0 -1 -2 -1 -1 0 2 7
last word|stories	0 0 0 0 6 -6 0 3 -2 -2 -1 3 0
last word|story	0 -1 -2 -1 3 -2 -1 -3 -4 -4 -1 -1 13
last word|strategy	0 0 0 0 2 -3 -1 2 3 2 0 -2 -4
last word|support	0 0 0 0 -5 -6 -1 13 -1 -1 0 -2 -2
last word|system	0 2 0 0 -9 3 -2 5 2 3 0 0 -6
last word|systems	0 -1 0 0 7 0 0 -2 -3 -3 -1 0 1
last word|team	0 0 0 0 3 3 0 -8 -1 0 0 3 -2
last word|teams	0 0 0 0 2 -3 -1 6 -2 -2 0 -3 0
last word|technology	1 -3 0 0 4 2 0 -1 -2 -2 0 -1 3
last word|that	0 2 0 0 2 2 -1 3 -2 -2 0 3 -6
last word|them	0 8 0 0 1 -7 -1 5 -1 -5 0 2 -2
last word|there	0 0 0 0 6 0 -1 -7 0 -1 0 -1 -3
last word|this	0 0 -1 0 -6 8 -2 -6 -1 -1 0 -2 6
last word|time	2 1 -1 -1 -11 -10 -1 4 -3 -8 -1 11 2
last word|tips	0 2 0 0 2 -3 0 2 2 -1 0 -3 -2
last word|to	0 0 0 0 -7 8 0 -5 -1 2 0 7 -6
last word|today	0 2 0 2 -5 9 -2 -1 -4 -6 0 -2 5
last word|too	0 0 0 0 5 -4 -1 -1 -1 -1 0 4 -4
last word|tool	0 0 0 0 8 8 0 -10 -2 -5 0 -1 -4
last word|tools	0 0 -1 0 -3 1 0 7 0 0 -1 -9 2
last word|top	0 0 0 0 -2 1 0 -6 2 9 0 -2 -4
last word|topics	0 -3 0 0 -2 -3 0 0 -3 -5 -1 4 10
last word|training	1 -1 0 0 12 -8 0 3 -3 -3 0 -1 -2
last word|trump	0 0 0 0 2 -4 -1 -2 -4 -3 0 6 3
last word|tuesday	0 -1 0 0 5 7 0 -2 -1 -3 0 -1 -2
last word|twitter	-10 -1 -3 -1 -1 4 0 -3 -4 6 -2 -6 12
last word|uhr	0 -2 -4 17 -20 9 0 7 -8 -7 -5 5 -27
last word|updates	0 0 0 0 0 10 -1 -7 2 1 0 -2 -3
last word|us	0 0 -1 0 11 -4 -2 4 -7 -7 0 7 -5
last word|use	0 0 0 0 0 -5 0 6 0 -1 0 0 1
last word|used	0 0 0 0 5 -7 -1 7 0 -1 0 0 -4
last word|users	0 0 0 -1 4 6 -2 -7 -2 -3 -1 -3 3
last word|video	0 0 -1 0 2 -7 0 -2 -3 -5 -1 2 -3
last word|way	0 -1 0 0 -1 4 0 0 -1 -2 0 1 -2
last word|week	0 0 0 0 -2 -1 -1 3 0 0 0 -1 0
last word|well	0 0 0 0 -3 5 -1 -1 0 3 0 -3 -1
last word|window	0 -1 -1 -1 2 -3 0 0 -3 -2 0 -6 13
last word|with	0 0 0 0 0 1 0 -3 3 1 0 -1 0
last word|work	0 1 0 0 -7 -4 -5 0 -2 2 0 7 6
last word|works	0 0 0 0 1 -1 0 7 -2 -2 0 -1 -4
last word|world	0 0 0 0 -3 1 -1 -2 5 6 -1 -3 -4
last word|writer	0 0 3 0 0 0 0 0 0 0 0 -1 -1
last word|year	0 2 0 0 6 7 -2 -5 -7 -4 0 -2 -4
last word|years	0 -1 -1 0 -4 6 3 -1 -5 -10 0 9 2
last word|you	0 0 0 0 0 -13 1 -3 -3 -4 0 7 7
last word|yourself	0 -1 0 -1 4 -11 -1 9 -1 -2 0 -11 6
word|&	0 -4 3 -7 19 -22 -2 -9 -24 -22 -8 -5 19
word|+	-1 0 0 -1 -6 21 -2 -9 -4 -11 3 -25 -8
word|0	-8 -14 9 24 10 -8 -6 -26 -42 -22 -42 -5 3
word|00	-13 -29 15 38 2 -11 -6 5 -25 -18 -44 -17 -21
word|000	-1 -8 -19 -28 -16 18 -21 6 -45 -25 -21 -3 -7
word|0000	-3 -28 11 43 -24 -17 -22 -17 18 -1 -36 -22 -21
word|00000	0 -3 -13 15 2 19 0 -5 -3 -7 -1 -9 -7
word|0000s	0 -4 0 0 5 -10 -1 -1 -1 10 0 0 -3
word|00am	0 -1 6 0 0 0 0 0 -1 -2 -1 -1 -3
word|00pm	0 -1 6 5 -1 -3 0 0 -1 -1 0 -3 -2
word|00th	0 -1 -5 6 -6 5 -1 -6 -3 3 0 1 0
word|0th	0 -2 0 0 -8 4 -1 -5 -3 -4 -1 -1 3
word|a	-4 7 -45 -21 -6 -6 2 1 6 12 -46 -14 -9
word|ab	0 -5 0 -1 1 12 -3 -2 -4 -6 0 4 -2
word|aber	0 3 0 0 0 7 -3 0 -3 2 0 -9 -4
word|able	0 0 0 0 3 2 1 -6 -1 -2 0 -1 3
word|about	-1 -9 -9 -2 2 15 -9 -33 -4 -11 -3 -4 2
word|above	0 -6 0 -1 -2 -13 -3 -5 -5 18 0 1 5
word|absolutely	0 0 0 0 0 1 2 -9 2 2 0 0 0
word|accept	0 1 0 0 1 6 -1 -1 -2 -3 0 0 -1
word|access	0 -2 0 0 0 -1 -2 7 -3 -6 0 -13 9
word|accessible	0 0 0 0 0 -3 -1 3 1 2 0 0 -1
word|according	0 -1 0 0 -5 2 -7 6 -3 -8 0 1 -8
word|account	0 -1 0 0 -3 -3 -3 3 -2 -4 0 -12 4
word|accounts	0 -1 0 0 1 -2 -1 6 -2 -4 0 -2 2
word|accuracy	0 0 0 0 4 0 -1 -4 0 -1 0 -1 3
word|accurate	0 0 -1 -1 -1 -5 -2 8 -1 -1 -1 0 2
word|accused	0 7 -1 0 -5 0 0 -3 4 -8 -1 5 -2
word|achieve	0 0 0 0 -1 -4 0 7 0 -1 0 -3 4
word|across	0 -8 0 0 -2 1 4 -5 -13 -3 0 -5 9
word|act	0 4 0 0 -1 -19 8 0 -1 7 0 2 -2
word|action	0 2 0 0 -1 -2 13 -2 -2 0 -1 -10 -3
word|actions	0 0 0 0 1 0 -2 5 -1 -1 0 0 -1
word|active	0 -1 0 0 0 5 4 -1 -2 -5 -1 -7 -3
word|activities	0 -3 0 0 2 -11 -1 12 -2 -1 0 0 2
word|activity	0 -2 0 0 -3 10 -2 3 2 -3 0 -3 -7
word|actual	0 0 0 0 0 5 4 -5 -1 -2 0 -1 -2
word|actually	0 -2 0 0 2 0 -1 -3 -1 -3 0 -1 6
word|ad	0 -1 -7 -1 -9 14 -5 5 -14 -9 -8 -14 -1
word|adam	0 -2 3 2 -1 -8 -1 9 -3 -1 0 -2 -5
word|add	0 -1 0 0 -6 3 -3 -4 1 -1 0 -5 11
word|added	0 -2 0 0 -2 16 -7 2 -2 -5 0 -3 -6
word|adding	0 0 0 0 -3 3 -1 -1 1 4 0 -1 -1
word|addition	0 0 0 0 -4 -1 0 -1 0 6 0 -1 -1
word|additional	0 0 0 0 6 -4 -1 7 0 1 -1 -2 -8
word|address	0 0 0 0 4 -6 3 -3 -3 -4 -2 -5 13
word|adds	0 0 0 0 0 4 -1 -2 0 0 0 0 0
word|adjust	0 0 0 0 -7 2 0 3 2 -1 0 0 -1
word|administration	0 -5 0 0 -1 -2 0 -15 -2 13 0 -4 -1
word|adoption	0 -1 0 0 -3 2 -1 2 -1 -1 0 -1 3
word|ads	0 0 -1 0 -11 -16 7 3 -5 -6 -1 -8 8
word|advanced	0 -1 0 0 -2 -3 1 10 -1 -2 0 -1 -4
word|advertisement	0 0 -6 -2 -33 -14 -3 -14 -18 -12 -19 -26 35
word|advertising	0 0 0 0 -12 -9 10 4 -2 -1 -3 -1 8
word|advice	0 0 0 -1 -1 8 -1 -4 1 0 0 -4 3
word|affect	0 0 0 0 3 5 -2 -5 -1 0 0 0 -1
word|affected	0 0 0 0 1 0 3 0 -1 -2 0 -1 -1
word|affiliate	0 0 0 0 1 16 -1 3 0 -1 0 -5 -15
word|afford	0 0 0 0 0 -1 6 -4 0 0 0 -6 5
word|affordable	0 0 0 0 -5 6 0 1 -1 -3 0 2 -2
word|afp	-1 -2 4 -2 -13 -3 -1 1 -7 8 7 -5 0
word|afraid	0 0 0 0 3 -3 -1 3 0 -1 0 -1 -1
word|africa	0 8 0 0 2 5 -3 -9 -2 -5 0 1 -3
word|after	2 -10 -4 -2 1 -4 -19 -24 -20 5 -3 11 -23
word|again	0 5 0 0 -6 0 -3 3 -3 -5 0 1 -2
word|against	0 5 0 0 -10 21 -10 -19 -3 -10 0 8 -21
word|age	0 -1 0 0 0 -7 8 -1 -1 -2 0 0 3
word|agencies	0 3 0 0 1 7 0 4 0 -6 -1 -4 -7
word|agency	0 -2 0 0 5 14 -3 -8 -3 -9 0 -7 4
word|agent	0 -3 0 0 -3 3 -2 -6 3 1 0 9 -13
word|agents	1 10 0 0 -1 -2 -2 0 -5 -5 0 5 -9
word|ago	0 -4 5 5 -4 -10 10 -7 -1 -3 -1 5 -5
word|agree	0 -3 0 0 -1 2 1 -7 -1 -2 0 0 7
word|agreed	0 -2 0 0 -2 8 0 -1 1 -1 0 -1 -1
word|agreement	0 -1 0 0 2 10 -1 -13 -1 -4 0 6 1
word|ahead	0 0 0 0 0 2 4 -5 -1 -3 0 -1 1
word|ai	0 1 -9 -5 -10 -5 0 -4 -2 -21 -11 0 -6
word|air	0 -2 0 0 -6 12 -5 -10 -2 1 0 -2 1
word|aircraft	0 0 0 0 2 3 -1 -3 0 0 0 -1 -1
word|airport	0 0 0 0 2 11 -1 -8 -3 -9 0 3 -2
word|al	1 1 -1 0 -5 -4 -2 -3 5 11 0 -3 -8
word|all	0 -7 -2 -1 -8 6 -1 12 -20 -25 -3 -16 8
word|alle	0 -3 -1 -1 -5 -4 -1 -3 6 -7 -1 11 -4
word|alleged	0 0 0 0 0 5 0 -1 0 -1 0 -1 -2
word|alliance	0 -1 -3 -1 -6 6 0 -1 -6 -5 18 -10 -10
word|allow	0 0 0 0 5 3 -2 0 -1 -5 0 -2 -1
word|allowed	0 -2 0 0 0 9 -1 -4 -1 -2 0 -6 5
word|allowing	0 -2 0 0 0 -3 -1 4 2 1 0 0 -1
word|allows	0 0 0 0 0 -10 0 10 1 2 0 -1 -1
word|almost	0 0 0 0 2 -13 12 0 1 0 0 -3 1
word|along	0 0 0 0 1 -3 0 -3 2 3 0 -2 2
word|already	0 -1 0 0 6 1 0 4 -1 -7 0 -5 -2
word|als	0 -8 -1 -1 18 1 2 -14 -18 1 -3 -6 -9
word|also	-1 5 -1 -1 -17 27 -21 1 -15 -16 -2 -8 -8
word|alternative	0 0 0 0 -1 3 -1 -5 5 0 -1 -4 -2
word|alternatives	0 0 0 0 -1 8 -1 -1 7 3 -1 -2 -8
word|although	0 0 0 0 -1 5 -2 -1 -1 -1 0 0 0
word|always	0 -1 0 0 1 8 1 -11 1 -5 0 -6 3
word|am	-1 0 -10 23 -16 -12 -16 -16 9 -7 -7 -12 -21
word|amazing	0 -1 0 0 0 -5 -1 1 -1 -1 0 10 -5
word|amazon	-1 -11 -7 -4 -17 -14 -14 14 -2 5 -8 -4 4
word|america	0 -5 0 0 -2 2 -1 -3 3 -4 10 2 -9
word|american	0 -1 0 0 2 4 -2 -2 -2 3 0 -2 -2
word|americans	0 -1 0 0 -2 -2 -1 0 5 5 0 4 -5
word|amid	0 -3 -1 0 -1 -12 0 11 5 5 0 -1 -10
word|among	0 0 0 0 -1 -1 -1 0 1 4 0 -1 -1
word|amount	0 0 0 0 -1 2 -1 0 -1 -1 0 4 -4
word|an	-1 -1 -14 -2 -6 -15 -7 -10 0 8 -10 11 -12
word|analysis	0 -3 1 -1 7 3 4 -2 -2 -3 -1 1 -7
word|analyst	0 -5 2 -1 0 1 0 -1 -1 -1 0 0 5
word|analysts	0 0 0 0 -8 15 0 -3 0 -1 0 -1 -2
word|analytics	0 -5 -3 0 -2 1 -2 -1 -3 2 -1 -8 11
word|and	-11 -9 -24 -57 -12 -13 -18 11 1 -6 -64 -14 5
word|andrew	0 0 0 0 -5 5 -1 -5 2 0 -1 2 0
word|android	0 0 0 0 0 -3 0 0 -3 0 0 -3 6
word|angeles	0 -2 0 0 -1 5 -2 -2 -1 4 1 -2 -1
word|announced	0 12 0 0 -1 5 -3 -3 -1 -10 0 -4 -2
word|annual	0 -1 0 0 -2 -5 -1 8 -2 2 0 -2 2
word|another	0 -2 0 0 4 24 -7 -4 -6 -10 0 -7 -5
word|ans	0 -1 0 0 0 3 0 0 0 -1 0 3 -3
word|answers	0 0 0 0 0 6 3 -7 -1 0 0 -1 0
word|anti	0 0 0 0 -10 15 -2 -3 -1 -2 -1 1 -7
word|anxiety	0 -1 0 0 0 12 -3 -2 0 0 0 -1 -4
word|any	0 6 -2 -1 -10 4 -6 -4 -4 -1 0 -15 7
word|anyone	0 -1 0 0 2 4 -1 -5 0 -1 0 0 4
word|anything	0 0 0 0 -2 9 -5 1 -1 -3 0 -3 -1
word|anywhere	0 0 0 0 -1 3 -1 1 0 0 0 2 -3
word|ap	-1 -16 -10 -5 -28 -8 -4 -10 -9 13 27 -19 -30
word|apart	0 0 0 0 9 2 0 -4 -2 -2 0 -5 -3
word|api	0 0 0 0 -6 -9 -2 14 -4 -5 0 -3 3
word|app	0 -1 0 0 -7 -15 -3 13 1 -1 -1 2 -2
word|appear	0 -4 0 -1 0 1 -1 -3 -1 -2 0 -1 7
word|appeared	0 2 0 0 -2 5 0 1 -1 0 0 -1 -2
word|appears	0 -1 0 0 0 6 -1 -4 0 3 0 -1 -5
word|apple	0 2 -10 -5 21 12 -9 -2 -9 -16 -7 -13 -15
word|application	0 -1 0 0 1 7 -1 -4 -1 -2 0 -3 2
word|applications	0 0 0 0 1 -1 -1 1 -1 -1 0 -1 5
word|applied	0 -1 0 0 1 4 0 -1 -1 -1 0 0 -1
word|apply	0 0 0 0 0 -13 9 1 0 1 0 0 1
word|approach	0 -5 0 0 4 10 -1 -12 -4 2 0 -4 7
word|approved	0 0 0 0 2 3 -1 7 -7 -9 0 -2 -1
word|apps	0 -1 0 0 0 -4 -1 6 -1 -3 0 -1 2
word|apr	0 0 10 -4 -1 -9 0 8 -1 -3 0 -1 -1
word|april	0 -3 10 -1 -6 -3 -2 -5 7 3 -1 -10 -8
word|après	0 -1 0 0 9 -2 0 -1 -1 0 0 1 -4
word|archive	0 -2 -2 0 -1 9 0 1 -1 -10 -1 -1 4
word|are	-2 -18 -14 -10 -22 10 -11 -3 -7 -17 -7 12 -25
word|area	0 -7 0 0 -3 2 -4 -8 -4 -7 0 14 -5
word|areas	0 0 0 0 4 -1 1 -3 1 2 0 -1 0
word|aren	0 -2 0 0 -2 10 -1 -4 -3 -3 0 4 -2
word|around	0 -3 -1 0 -10 9 -7 5 3 1 0 -6 -1
word|arrested	0 -3 0 0 -3 5 -1 -3 3 3 0 -1 -2
word|arrive	0 -1 0 0 -1 -2 0 -1 2 4 0 0 -1
word|arrived	0 0 0 0 -1 7 0 -3 0 -2 0 0 0
word|art	0 -2 -1 -1 -11 6 8 -1 2 3 7 -13 -10
word|article	0 -4 -13 -2 -4 6 -7 -16 -15 -21 -8 -12 20
word|articles	0 -4 -7 -1 -14 -21 -1 2 -3 -4 -1 -8 28
word|artificial	0 0 -1 0 -3 -2 0 -2 -2 -2 0 12 -3
word|artikel	0 -2 -6 -1 -3 10 0 -1 -6 -7 -5 -21 21
word|as	-1 16 -7 -6 -11 -17 15 3 1 4 -9 -13 -18
word|ask	0 9 0 0 -4 -13 1 -2 8 -5 0 6 2
word|asked	0 -4 0 0 4 14 -2 -5 -3 -2 -1 -3 -6
word|asking	0 10 0 0 -3 -3 -1 -1 -1 -2 0 2 -4
word|aspects	0 -3 0 0 0 9 -2 -1 0 -1 0 -1 -1
word|associated	0 -1 9 -2 -4 4 -1 -1 -2 1 4 -3 -11
word|association	0 -1 0 0 -5 3 0 -3 -1 -4 8 -8 -1
word|at	-3 -23 -4 -24 -34 -10 -10 5 5 14 -20 -7 -26
word|attack	0 6 -1 0 7 -9 12 -13 -2 -4 -1 -13 2
word|attacks	0 1 0 0 -2 3 0 -2 -1 -2 0 -4 5
word|attempt	0 0 0 0 0 5 -1 -1 -1 -1 0 1 -2
word|attention	0 0 0 0 -1 10 -2 -5 0 0 0 -1 -1
word|au	0 -1 -2 -1 9 8 -3 -17 -7 -1 -1 -9 -6
word|auch	0 12 -2 -2 2 -14 5 -5 1 -19 -7 23 -21
word|audience	0 0 0 0 -2 -3 3 1 -4 1 0 -4 -2
word|audio	0 -1 -3 -1 3 1 -1 4 -5 -8 -3 3 7
word|auf	0 10 -5 -9 -11 -13 -27 -19 -29 12 -10 4 -2
word|aug	0 -1 -1 6 -1 -1 0 0 -1 1 0 1 -4
word|august	0 -1 -3 1 -10 -2 -1 9 0 -5 3 -2 -1
word|aus	0 12 -1 0 10 -8 0 -1 -7 3 -3 -18 0
word|australia	0 4 -1 2 -4 3 0 -2 -2 -5 -1 4 1
word|author	0 1 -1 0 0 -6 -1 -3 0 -2 -1 -5 14
word|authorities	0 6 0 0 -1 9 -1 -3 -1 -3 0 -2 -7
word|auto	0 3 0 0 -4 7 -1 6 -2 -1 0 -9 -5
word|automate	0 -1 0 0 3 -2 0 0 1 2 0 0 -4
word|automated	0 0 0 0 -1 -8 -1 8 -1 -1 0 -1 5
word|automatically	0 0 -2 -1 -5 -9 -2 14 -3 -2 -1 -10 3
word|automation	0 10 0 -1 12 -23 -4 7 -9 -3 -2 -3 -7
word|aux	0 1 -3 -1 -8 0 -1 -4 -3 -7 -1 7 13
word|available	0 -1 -1 0 -10 1 -7 8 -6 -10 0 8 -7
word|avec	0 -1 8 1 -5 -11 -1 4 -8 -7 -1 -4 7
word|average	0 -1 0 0 -3 3 6 -2 0 0 0 -4 0
word|avoid	0 0 0 0 1 -9 3 5 -1 -3 0 9 -5
word|awards	0 0 0 0 -1 -1 -1 0 4 -4 0 0 2
word|aware	0 0 0 0 0 -5 9 -2 0 0 0 -1 2
word|awareness	0 0 0 0 -1 -4 -1 7 0 -1 0 0 0
word|away	0 -2 0 0 -4 -4 5 -2 0 -1 0 -6 -3
word|b	0 -3 -1 -1 0 -14 -4 6 1 3 -2 -3 2
word|baby	0 0 0 0 -3 -4 -2 -8 5 1 0 15 -10
word|back	0 4 0 0 -9 4 0 3 5 -13 0 -16 1
word|background	0 -1 0 0 -1 -10 -1 -1 15 -2 0 -2 -5
word|bad	0 0 0 0 0 -6 -1 7 -2 -1 0 4 -3
word|balance	0 1 0 0 -1 -1 -2 0 1 -1 0 -4 5
word|ban	0 0 0 0 -1 1 -1 -6 1 5 0 -4 2
word|bank	1 -8 0 0 -8 15 -3 -11 0 -4 -2 7 -10
word|banks	0 0 0 0 2 8 -1 -4 -1 1 0 -3 -4
word|bar	0 0 0 0 -7 1 -1 -4 11 1 0 0 -11
word|base	0 0 0 0 9 3 -1 1 -1 -6 0 -8 -3
word|based	0 -2 0 0 -5 4 -1 6 -7 -6 -2 -12 8
word|basic	0 1 0 0 -3 -4 4 9 -2 -3 -1 -2 -1
word|basics	0 3 0 0 1 -4 0 -1 1 2 0 -5 3
word|battery	0 0 0 0 -11 -11 3 10 6 3 -1 -9 -10
word|battle	0 0 0 0 -7 7 0 -1 0 -3 0 5 -4
word|be	-2 1 -5 -5 -2 -2 11 -1 -25 -28 -3 -14 -7
word|beach	0 0 0 0 -1 5 0 2 1 -2 0 -3 -2
word|beat	0 0 0 0 1 5 -1 0 -1 -2 0 0 -1
word|beautiful	0 0 0 0 2 -1 -2 0 3 2 0 -2 -2
word|became	0 0 0 0 -1 6 -1 1 0 -1 0 -2 -1
word|because	0 -1 0 0 -2 0 -3 9 -4 -9 0 -8 0
word|become	0 -2 0 -1 3 13 -2 -9 -1 1 0 -3 -2
word|becoming	0 -1 0 0 4 -10 9 -5 -3 -4 0 6 0
word|bed	0 0 0 0 -1 2 -1 -2 1 1 0 -12 8
word|been	-1 -18 -1 -2 0 15 -9 -7 -17 9 -1 -19 -6
word|before	0 0 -1 0 2 -8 -12 13 -6 -13 0 -2 5
word|began	0 0 0 0 0 3 -1 1 -1 0 0 0 -1
word|beginner	0 2 0 0 -1 4 -1 -9 8 6 -1 -2 -6
word|beginners	0 -3 -1 0 8 0 -2 4 1 0 -2 -4 -13
word|beginning	0 0 0 0 -3 3 1 -2 0 2 0 0 0
word|begins	0 0 0 0 -2 4 -1 -3 -1 -1 0 6 -3
word|behavior	0 2 0 0 3 4 -1 3 -1 -4 0 -3 -3
word|behind	0 -5 0 0 9 4 -2 -5 -7 0 0 2 -3
word|bei	-1 -3 -3 -4 0 -4 -12 -4 1 -12 -5 9 -2
word|beim	0 9 0 0 0 0 1 -2 -1 -6 -1 -3 -4
word|being	-1 -14 -1 -1 0 3 7 2 -7 -1 0 -4 -7
word|believe	0 -1 0 0 -1 4 -1 -3 0 2 0 1 -3
word|believes	0 0 0 0 0 4 -1 -1 -1 -1 0 0 0
word|below	0 -7 -2 0 -9 11 -5 -7 -14 -17 -3 -17 18
word|ben	0 0 0 0 0 -1 -1 -2 -2 1 5 0 0
word|benefit	0 -4 0 0 -1 -1 -1 0 0 0 0 2 5
word|benefits	0 0 0 0 -2 6 0 -11 -1 -3 0 7 -2
word|bereits	0 6 0 0 11 -8 -2 -2 -3 -5 0 -2 -5
word|best	1 2 -4 -3 2 -20 -12 -22 2 -4 -8 9 -3
word|better	0 -1 0 0 0 -4 2 8 -5 -5 0 -3 2
word|between	0 -4 -1 0 -2 -7 3 -5 -3 10 0 -8 -2
word|beyond	0 0 0 0 0 7 -1 1 -2 -3 0 0 -3
word|biden	0 -11 -3 -3 4 -11 -4 -15 -7 10 -1 16 -12
word|big	0 11 -1 0 -8 1 -1 -7 -10 -7 -1 5 -8
word|biggest	1 0 0 0 -3 2 -1 -4 -3 -6 0 6 3
word|bild	0 2 -4 -3 -21 -10 -1 -2 8 -5 28 -1 -19
word|bill	0 -1 4 0 -1 10 -2 -8 -5 4 -1 -6 -11
word|billion	0 -1 0 0 -4 1 -1 2 4 0 -2 2 -3
word|bis	0 0 -1 -1 4 8 -2 2 -5 -4 -1 -4 -9
word|bit	0 -1 0 0 -3 6 4 -2 -1 -2 5 -2 -5
word|black	-2 -4 -2 -2 -1 10 2 -22 15 1 -3 -14 -6
word|block	0 0 0 0 -1 -7 11 -2 3 5 0 -1 -1
word|blog	1 -1 -3 -1 5 2 -1 -4 -1 -13 -2 -6 13
word|blood	0 4 0 0 -4 7 -5 -1 2 1 0 0 -2
word|bloomberg	0 1 -3 0 -3 21 -1 -2 5 -3 -1 -9 -12
word|blue	0 -3 -1 0 -5 5 -2 7 5 -9 2 -11 -8
word|board	0 -5 -1 0 -13 -6 -5 4 7 1 6 -2 -6
word|body	0 0 0 0 -5 9 -1 -2 -4 -9 0 1 4
word|book	-1 2 -2 0 4 1 3 -10 -10 -13 -3 -4 7
word|books	0 -3 -2 0 2 5 -1 -5 -5 -7 -2 4 5
word|boost	0 3 0 0 -1 4 2 -4 0 -1 0 1 -5
word|border	0 3 0 0 2 15 -1 -9 -4 -5 0 1 -3
word|both	0 4 0 0 -2 1 -3 7 -1 -7 0 -3 -4
word|bottom	0 0 0 0 4 9 -2 -8 -1 3 -1 -4 -4
word|bought	0 0 0 0 0 -6 2 6 0 -2 0 0 0
word|bowl	0 0 0 0 -4 3 -2 -7 3 3 0 2 -1
word|box	1 -1 0 0 -5 -8 4 7 9 -6 -2 -1 -13
word|brain	0 -10 -1 0 12 -14 10 -5 -11 -8 0 14 -7
word|brand	0 -5 0 -1 -6 -2 3 1 -9 7 0 4 -3
word|break	0 -3 -1 0 -6 0 -1 1 -3 4 -1 6 -6
word|breaking	0 -4 0 0 0 -1 -1 -4 -5 -5 -1 9 4
word|breaks	0 0 0 0 0 -1 0 2 -4 4 0 4 -6
word|brief	0 2 -1 -1 -3 -6 -1 3 11 -9 0 -7 -4
word|bright	0 0 0 0 0 -8 -2 -1 1 7 0 2 -1
word|bring	0 -3 0 0 1 5 -2 -1 1 1 0 1 -4
word|bringing	0 0 0 0 -1 0 -1 0 8 -6 0 -1 -1
word|brings	0 0 0 0 -1 8 -1 -3 -2 2 0 -1 -2
word|britain	0 0 0 0 -6 4 -2 -5 4 2 -2 -2 2
word|british	0 -2 0 0 0 4 -1 -4 -1 7 -1 -3 -2
word|broke	0 0 0 0 -2 4 0 -3 3 2 0 -2 -1
word|brought	0 -3 0 0 -2 8 -1 -3 -1 -1 0 -1 5
word|brown	0 -2 0 0 1 2 0 -2 0 -1 0 5 -2
word|browser	0 0 0 0 -1 -7 0 3 -1 -1 0 -6 10
word|budget	1 -3 0 0 4 -10 -5 3 -6 -12 -1 5 6
word|build	0 10 0 0 -2 -4 0 -1 -3 -5 0 -4 4
word|building	0 1 0 0 -3 5 -2 -4 7 0 -1 -4 -1
word|built	0 -1 0 0 -6 5 -1 7 -2 -2 0 -3 -2
word|bureau	0 0 8 -4 -1 0 -1 -1 -6 -2 0 -1 4
word|business	0 -2 0 -1 -10 -13 4 5 -3 -4 -1 -4 14
word|businesses	0 0 0 0 7 -6 -3 8 -1 -6 -1 -9 0
word|but	-1 8 -4 -5 4 12 -13 -7 -22 -18 -2 4 -23
word|buy	1 -1 0 0 5 -12 4 3 -4 -6 -1 -3 -1
word|buyers	0 0 0 0 0 5 -2 -2 0 -3 0 3 -1
word|buying	0 -1 0 0 4 2 -1 -3 7 -8 0 3 -5
word|by	-8 -15 30 -29 -17 -12 -9 -5 -11 -19 -11 -49 -1
word|c	2 -5 0 -1 0 -11 2 3 9 -4 1 5 -12
word|cable	0 -4 0 0 -3 3 -2 7 0 -6 0 -4 0
word|california	0 -5 -1 0 -16 13 -2 7 -7 -16 -3 1 -14
word|call	0 0 0 -1 -6 7 -4 1 -2 -2 -1 -2 -3
word|called	0 -4 0 0 -4 11 -3 4 -1 -10 0 2 -6
word|calling	0 0 0 0 8 3 -1 -2 -1 -6 0 -1 -2
word|calls	0 0 0 0 -2 -6 -1 8 -2 -4 0 1 -2
word|came	0 -1 0 0 -1 12 -2 -3 -2 -1 0 0 -1
word|camera	0 1 0 0 -3 -10 -5 16 5 6 0 -17 -11
word|cameras	0 0 0 0 7 -4 -2 3 -7 -7 -2 -2 -8
word|campaign	0 -3 0 0 -14 11 -6 -6 0 -8 0 -6 3
word|can	-2 -11 -5 -4 11 -5 2 0 -6 -19 -5 -7 1
word|canada	0 -13 -2 -3 11 -18 -7 -26 -15 -19 -1 16 10
word|cancer	0 1 -1 0 -8 10 -6 1 -5 -5 -2 8 0
word|candidates	0 0 0 0 0 5 -1 -2 0 -1 0 3 -3
word|cannot	0 0 0 0 0 11 -1 -12 -1 -1 0 -3 4
word|capacity	0 0 0 0 2 -4 0 -3 -1 3 0 2 1
word|capital	0 -1 -1 0 0 -4 3 0 -3 -5 -1 9 -7
word|capture	0 0 0 0 0 -5 -2 5 3 1 0 0 -3
word|car	0 1 0 0 5 6 -2 -4 -1 -1 0 -4 -4
word|card	0 -4 -1 0 -1 -10 -1 8 -1 -8 -3 6 -1
word|cards	0 0 0 0 -1 4 0 -3 -6 0 0 -1 -1
word|care	0 7 0 0 -2 13 -4 -11 -5 -13 -1 -7 -1
word|career	0 -1 0 0 -6 1 0 -5 -3 0 0 3 9
word|carry	0 0 0 0 1 -1 -1 -1 -3 6 0 -5 -1
word|carrying	0 -1 0 0 -1 -4 -1 9 0 -5 0 -2 -2
word|cars	0 0 0 0 0 5 -1 -3 0 0 0 6 -6
word|case	-2 7 -1 -1 1 6 5 2 -1 -12 -2 -10 -13
word|cases	0 0 0 0 -1 1 -1 -2 0 -1 0 10 -7
word|cash	0 0 0 0 3 -3 -1 4 -1 -2 0 0 -1
word|catch	0 0 0 0 0 -5 -2 6 0 -1 0 5 -4
word|categories	0 0 -1 0 -2 -8 0 11 -1 -2 -1 -2 7
word|category	0 0 0 0 -2 4 -1 0 0 -1 0 0 0
word|cause	0 0 0 0 -5 4 -2 -3 0 -4 0 9 -1
word|caused	0 0 0 0 -1 -3 -1 0 -3 6 0 -1 2
word|ce	0 3 0 0 -5 -3 -3 0 -1 -5 0 0 0
word|cell	0 -1 0 0 -3 7 0 -4 6 -3 -1 -10 -2
word|center	0 0 0 0 -1 -2 -3 0 -2 10 0 -9 -2
word|central	1 7 0 0 1 -3 -1 -5 -2 -1 0 -5 -2
word|century	0 -1 0 0 5 7 -1 -6 -2 -1 0 0 -1
word|ceo	0 0 0 0 -7 -7 -4 9 2 -2 0 9 -5
word|ceremony	0 0 0 0 0 0 0 -1 2 5 0 -1 -2
word|certain	0 0 0 0 0 -4 -1 7 0 0 0 0 -1
word|certainly	0 -1 0 0 0 6 0 -2 0 -1 0 0 -1
word|cette	0 1 0 0 -1 2 -1 -1 0 -2 0 4 -1
word|chair	0 0 0 0 8 -2 -1 7 -7 -4 -1 -5 -4
word|challenge	0 -1 0 0 -6 3 -1 3 -2 -3 1 6 -3
word|challenges	0 -1 0 0 11 3 -1 -15 -1 -4 -1 -4 -2
word|challenging	0 0 0 0 0 -4 -1 1 0 -1 0 0 6
word|chance	0 5 0 0 13 -5 0 -5 -2 1 0 -4 -4
word|change	0 -4 0 0 2 0 4 -6 -3 -7 0 0 -2
word|changed	0 0 0 0 -8 5 -3 -1 -1 -2 -1 7 -1
word|changes	0 11 0 0 7 -10 1 2 -2 -3 0 -5 -1
word|changing	0 -1 0 0 4 1 3 2 -2 -2 0 0 -3
word|channel	0 -1 0 0 -1 1 0 3 -6 4 0 -2 -2
word|channels	0 0 0 0 1 -5 4 1 1 0 0 0 -1
word|charge	0 0 0 0 -2 7 -3 2 1 -6 0 3 -3
word|charged	0 -7 0 0 -2 6 -1 3 0 -1 0 1 -4
word|charges	0 -2 0 0 3 0 -3 6 -6 -6 0 -5 -1
word|charles	0 10 0 0 14 -23 -4 -5 8 1 -4 -2 -3
word|chat	0 3 0 0 -1 13 3 -6 -1 -4 -2 1 -10
word|cheap	0 0 0 0 0 0 5 -5 0 0 0 0 0
word|cheaper	0 0 0 0 1 7 0 -5 0 -1 0 2 -3
word|check	0 0 0 0 1 4 -1 -3 -7 -14 -1 5 1
word|checks	0 -1 0 0 1 14 0 -1 -5 -4 0 -11 -2
word|chief	0 0 -1 -1 3 0 -1 -5 -2 -7 -5 5 4
word|child	0 0 0 0 -3 -1 -2 -2 -1 1 0 2 4
word|children	0 -1 0 0 0 1 -2 -4 -1 7 0 -1 -3
word|china	0 6 -3 -1 -16 -11 -2 -8 -9 11 -1 9 -3
word|chinese	-2 10 -4 -1 -12 -1 -3 -6 -2 -12 -2 6 0
word|choice	0 0 0 0 -3 -4 -1 0 0 0 0 -2 7
word|choose	0 0 0 0 10 -7 -3 3 0 -7 0 3 4
word|choosing	0 0 0 0 4 8 -2 -3 -1 -3 0 -2 -2
word|chris	0 -1 11 -8 -4 7 -1 -4 5 -3 -2 -9 3
word|christian	0 -1 6 -1 -5 -6 0 -1 -4 -1 -1 8 -3
word|christmas	0 0 0 0 -3 -1 3 -1 0 0 0 -5 3
word|city	1 10 -2 0 -3 -10 -8 -7 -9 12 -2 -2 -3
word|civil	0 0 0 0 -1 -7 -1 -2 5 2 0 1 3
word|claim	0 5 0 0 3 -3 -1 -2 -2 -3 0 -2 3
word|claims	0 1 -1 0 0 8 0 -1 -1 -4 0 1 -1
word|class	0 0 -1 -1 4 6 -2 -6 8 1 0 -6 -5
word|classes	0 0 0 0 2 -8 4 4 -2 -2 0 -1 -1
word|classic	0 -1 0 0 6 8 -1 -6 -2 -1 0 0 -5
word|clean	0 -2 0 0 -6 -4 -2 11 -2 -2 1 -2 3
word|cleaning	0 -2 0 0 10 -11 -5 8 -5 -10 -1 -16 5
word|clear	0 -1 0 0 7 -1 -3 4 -1 -3 0 -3 0
word|clearly	0 0 0 0 0 5 -1 -3 0 -1 0 0 0
word|click	0 -2 0 -1 -1 -10 -2 7 3 -1 0 -5 5
word|client	0 0 0 0 -5 -17 13 9 0 0 0 -1 4
word|clients	0 0 0 0 -4 3 -1 -4 4 1 0 0 1
word|climate	0 1 -1 0 11 -12 6 9 -12 -15 -2 -6 -20
word|close	0 -3 0 0 1 5 0 -6 -1 6 0 -3 2
word|closed	0 -3 0 0 0 9 -4 0 -2 -2 0 -1 -2
word|closer	0 0 0 0 -1 5 0 1 0 -1 0 -1 -2
word|cloud	0 -8 0 0 6 0 -3 1 1 0 0 -13 3
word|club	-1 -1 -3 0 12 7 -2 -12 -2 -13 -3 1 -11
word|co	0 6 0 0 0 5 -2 -8 -5 3 0 -7 1
word|coach	0 0 0 0 0 10 0 -5 -1 -3 0 1 -1
word|code	0 0 -1 0 -1 -10 5 12 10 3 -1 -8 -8
word|cold	0 0 0 0 0 -2 6 -1 -1 -1 0 1 -1
word|collaborate	0 0 0 0 1 -5 -1 2 -1 -1 0 0 4
word|collaboration	0 0 0 0 -6 3 -1 3 -1 -6 1 -1 2
word|collection	0 -1 0 0 -2 -3 -2 5 0 4 0 -2 -4
word|college	1 -4 0 0 -2 1 -1 -5 -4 -3 0 4 7
word|columbia	0 -1 0 0 0 1 0 -1 0 3 0 8 -9
word|com	0 -13 -7 -3 -26 -3 -7 -2 -12 5 4 -7 -10
word|combination	0 0 0 0 4 -4 -1 5 -2 -2 0 0 -1
word|combined	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
word|come	0 -6 0 0 -7 0 0 -1 2 3 0 4 4
word|comes	0 3 0 0 8 -6 -1 1 -2 -1 0 2 -6
word|comfort	0 0 0 0 1 -4 -2 6 -2 -2 0 -5 0
word|comfortable	0 0 0 0 -1 7 -1 -4 0 1 0 0 -1
word|coming	0 5 -1 0 -1 -4 -2 11 -2 -5 0 -2 -6
word|comment	0 0 -1 -1 -17 -10 -2 -2 -4 -5 -1 -8 18
word|comments	0 -2 -3 -7 -13 -16 2 -6 -11 -4 -6 -20 47
word|commercial	0 -3 -1 -1 -1 -2 -1 8 0 1 0 1 -5
word|commission	0 0 0 0 -1 9 -1 -11 0 -2 0 2 5
word|committee	0 -1 -1 2 -1 3 -1 -2 -2 3 0 -2 2
word|common	0 0 0 0 12 14 -3 -12 -6 -14 0 1 -6
word|commons	0 3 0 0 -14 1 -1 -5 3 -2 16 -12 -2
word|communication	0 -1 0 0 -1 2 -3 3 -3 -1 0 -2 0
word|communications	0 0 0 0 0 4 -1 -2 0 -1 0 -5 5
word|community	0 -2 -1 0 4 -1 -3 -9 -6 2 -1 -5 8
word|companies	0 -1 0 0 -10 5 -8 6 -6 -13 0 -8 6
word|company	0 0 0 0 -9 -4 -3 3 0 -10 -1 -5 3
word|compare	0 0 0 0 2 2 -1 -3 -1 -2 0 5 -3
word|compared	0 0 0 0 -1 -10 -1 7 0 4 0 0 -2
word|competition	0 1 0 0 0 7 -1 -3 -1 -1 0 0 -1
word|complete	0 0 0 0 -1 0 7 -6 0 1 0 1 0
word|completely	0 0 0 0 8 -5 -1 5 -1 -2 0 -4 -1
word|complex	0 -2 0 0 -1 -10 15 0 -1 -4 0 -1 3
word|complexity	0 -1 0 0 7 5 0 -4 -5 -7 0 -5 5
word|compliance	0 0 0 0 5 -5 -1 2 -1 -2 0 -3 7
word|complicated	0 0 0 0 -1 11 -2 -2 -1 -2 0 -1 -6
word|component	0 0 0 0 0 -4 0 2 1 3 0 0 0
word|components	0 0 0 0 -3 -4 -1 -2 3 8 0 -1 -1
word|comprehensive	0 0 0 0 2 3 -1 -2 -1 -1 0 -1 -2
word|compromise	0 0 0 0 6 -2 0 -6 8 -5 0 -2 -1
word|computer	0 -6 0 0 -4 -1 -2 -13 0 13 0 3 -4
word|computing	0 0 0 0 0 0 -1 -3 -1 -3 0 -1 7
word|con	0 1 -1 -1 5 -3 -1 -2 -4 1 0 -8 4
word|concept	0 -1 0 0 -6 8 2 -6 -3 8 0 -1 -10
word|concerned	0 0 0 0 -1 5 -1 -2 0 0 0 0 0
word|concerns	0 -3 0 0 0 16 -1 -2 -5 -3 0 -1 -1
word|conclusion	0 0 0 0 22 0 0 -4 -2 -1 -1 -1 -15
word|conditions	0 -1 0 0 2 2 -1 -1 -1 -2 0 -2 4
word|conduct	0 -1 0 0 -1 2 1 0 -1 -4 0 0 2
word|conference	0 0 -1 -1 -1 7 -1 -4 4 0 0 -9 1
word|confidence	0 -2 0 -1 7 5 -1 -4 -1 -2 0 -1 -2
word|confirmed	0 -1 0 0 0 -4 0 8 0 -1 0 1 -3
word|congress	0 0 0 0 8 3 -1 -1 -1 -1 0 -7 -1
word|connect	0 1 -4 -1 -3 -4 2 4 -1 1 -1 -4 7
word|connected	0 -1 0 0 -3 -4 -1 4 8 4 0 -6 -2
word|connection	0 2 -1 -2 -8 -18 3 16 -2 10 -1 -8 -6
word|cons	0 0 0 0 -4 -7 0 13 -2 -2 0 -5 -5
word|consider	0 -1 0 0 5 11 1 -16 -5 -2 0 -10 5
word|considered	0 0 0 0 0 4 -1 -2 -1 -1 0 -3 2
word|considering	0 0 0 0 3 6 0 -5 0 -1 0 -2 0
word|constantly	0 -1 0 0 0 7 -1 -2 0 0 0 -1 -1
word|construction	0 0 0 0 5 -1 0 -1 -1 0 0 0 -2
word|consulting	0 1 0 0 0 3 0 -3 0 -1 0 -3 4
word|consumer	0 0 0 0 0 2 2 0 0 -3 0 0 0
word|consumption	0 0 0 0 -1 -3 -1 6 -2 3 0 -1 0
word|contact	0 0 -1 0 -3 -3 1 -3 -4 -5 0 -10 17
word|contains	0 0 0 0 -1 3 -1 -5 0 -1 0 -1 3
word|content	0 5 4 -1 -1 -11 4 3 -14 -19 -2 -6 16
word|contents	0 0 -1 0 0 -13 -1 -1 -2 -3 0 -3 18
word|context	0 0 0 0 4 -2 -3 4 -2 -3 0 -2 -2
word|continue	0 3 -1 0 -9 1 -2 -6 -5 -8 -3 -8 15
word|continued	0 7 0 0 -2 -4 -1 2 -1 -1 0 5 0
word|continues	0 0 -1 0 -11 -7 -1 -6 -12 -6 -2 -10 17
word|continuing	0 0 0 0 0 4 -1 -1 0 0 0 0 0
word|contributed	0 0 0 0 0 15 0 -3 -1 -1 0 -3 -10
word|contributing	0 0 0 0 0 -10 0 0 0 0 0 -1 14
word|contributor	0 0 6 -1 0 -6 0 -1 -1 -1 -1 -2 7
word|control	0 7 -1 0 -4 -10 1 3 3 -2 -1 -7 -5
word|conversation	0 -1 -1 -1 0 6 2 -2 -2 -2 0 -1 2
word|conversations	0 0 0 0 -1 -2 -1 1 0 4 0 0 -2
word|cool	0 0 0 0 -2 3 -1 0 -1 -1 0 0 -1
word|copy	0 0 -7 -2 -10 2 -1 -2 1 0 -3 -6 9
word|copyright	0 0 -2 -1 -6 4 0 -2 -7 -4 1 -6 9
word|core	0 0 0 0 8 -7 -1 4 -1 -3 0 -2 -2
word|corporate	0 0 0 0 1 0 2 2 -1 -3 0 -2 1
word|correct	0 -2 0 0 0 7 0 -5 2 2 0 0 -3
word|cost	0 -1 -1 -1 -1 -1 -4 8 -3 -5 0 -3 -1
word|costs	0 -2 -1 0 7 -11 -2 2 -1 -6 -1 2 -5
word|could	0 2 0 0 -7 21 -7 -34 1 -1 0 10 -18
word|couldn	0 0 0 0 -4 4 -1 1 -1 7 0 -2 -4
word|council	0 0 0 0 1 8 -2 -4 -2 -4 0 3 -8
word|count	0 0 0 0 -1 3 -1 -1 0 0 0 -1 1
word|countries	0 0 0 0 -1 6 -1 1 -2 -7 0 -1 0
word|country	0 0 0 0 -2 9 -3 -8 -1 3 0 -2 -3
word|county	0 -2 -1 0 -1 14 -2 -6 -2 -6 0 2 -4
word|couple	0 -3 0 0 5 4 -1 -4 -1 2 0 -1 -1
word|course	0 0 0 0 -3 1 -2 4 3 0 0 2 -5
word|court	7 -2 -1 -2 -19 -5 -13 -22 7 5 -3 10 -22
word|courtesy	0 0 -3 -1 -9 -11 0 -4 11 15 -2 -2 -10
word|cover	0 -2 0 0 -3 3 -2 -3 5 1 -1 -6 -4
word|coverage	0 0 0 0 -8 -10 0 -2 -2 -3 0 8 14
word|covers	0 0 0 0 0 -8 3 -2 -1 -3 0 -2 11
word|covid	0 6 -6 0 -11 5 -4 0 13 -10 -1 -6 -5
word|crash	0 0 0 0 0 -1 -1 0 -1 -4 0 9 -9
word|create	0 -1 0 0 -9 -8 11 8 -5 -8 0 -6 5
word|created	0 0 0 0 -1 5 -1 -1 -1 -2 0 1 -2
word|creates	0 0 0 0 -2 -6 4 2 -2 -3 0 6 -2
word|creating	0 -1 0 0 8 -1 5 -1 -3 -8 0 -4 1
word|creative	0 4 -1 0 -1 -13 13 0 -3 1 -5 -1 1
word|creativity	0 0 0 0 -1 2 -1 -1 -1 -3 0 -1 4
word|credit	0 -2 -2 -1 -5 -17 -4 -11 3 -5 20 -5 -8
word|criminal	0 0 0 0 -1 7 -1 -1 1 1 0 -3 -3
word|crisis	0 12 -1 0 -8 -6 -3 -5 0 -4 -1 13 -15
word|critical	0 0 0 0 -1 7 -1 -2 -1 -2 0 -3 1
word|criticism	0 -1 0 0 -1 4 0 -1 0 -1 0 0 0
word|cross	0 -1 0 0 0 -5 0 5 0 2 0 -1 0
word|crowd	0 0 0 0 1 7 0 0 1 -3 0 -3 -3
word|crucial	0 1 0 0 1 6 -1 -6 0 -1 0 1 -1
word|culture	0 -3 0 0 2 -3 3 -1 -2 -6 0 -2 10
word|current	0 -1 0 0 2 -9 16 -9 -6 -8 -1 5 0
word|currently	0 0 0 0 0 17 -1 -4 -1 -8 0 -1 -1
word|custom	0 0 0 0 -3 -3 -1 4 3 4 0 -3 -2
word|customer	0 0 1 0 -2 7 3 -5 -3 -4 0 -2 3
word|customers	0 -2 0 0 -2 -9 3 12 -1 0 0 -1 -3
word|customizable	0 0 0 0 -2 -6 0 13 -1 -3 0 -5 0
word|cut	0 -1 0 0 -3 -3 0 -6 5 6 0 0 -5
word|cuts	0 0 0 0 -6 7 0 -5 0 -2 0 6 1
word|cutting	0 0 0 0 -2 -3 -2 6 2 0 0 -2 -2
word|cybersecurity	0 0 -1 -1 -9 1 0 2 7 3 -3 -4 -4
word|d	0 1 -2 -3 7 -3 -8 -8 10 -8 0 3 -18
word|da	3 -7 -4 -1 7 7 -4 -12 -5 -5 -5 13 -18
word|daily	0 -2 -1 0 -12 -5 -2 -5 -4 -10 2 -1 20
word|damage	-1 7 -1 0 -4 -3 -1 1 -1 -4 -1 3 0
word|daniel	0 -1 2 -2 -12 2 -1 -3 -2 -1 -3 13 -7
word|dans	1 5 2 -1 4 -10 -4 -1 -3 1 -1 -2 -1
word|dark	1 0 0 0 0 6 -3 -9 4 -3 -1 6 -10
word|das	-1 -5 -15 -13 -8 11 -21 -2 -6 -2 -24 -8 -30
word|dass	0 -3 0 -1 -9 14 -13 -4 -22 -19 -1 -3 3
word|data	0 -15 -1 -2 -9 -11 6 14 7 -14 -3 -22 5
word|date	0 -1 1 0 -2 3 -1 -3 -4 -4 0 1 0
word|david	0 6 3 -1 -17 8 -2 -3 -1 1 2 -13 -2
word|davis	-2 -6 8 -3 -3 -13 -1 6 6 -12 0 1 -9
word|day	0 7 7 -3 -7 -21 -1 -6 10 -5 -2 -1 2
word|days	0 0 6 -1 -2 -4 0 -4 -5 -12 0 8 -3
word|de	10 8 -3 -21 8 -11 -24 -15 11 10 -12 5 -29
word|dead	0 0 0 0 2 4 -1 0 -6 -3 0 6 -1
word|deal	0 -4 0 0 -8 14 -6 1 7 -9 -2 -12 -1
word|deals	0 1 -1 -1 -5 -13 -1 -2 -8 -8 -1 2 11
word|death	0 0 0 0 -10 8 -2 -9 -1 -6 0 11 -4
word|debate	0 0 0 0 8 3 -1 -2 -4 -4 -1 0 -2
word|debt	0 -11 0 0 7 -4 4 2 -7 -11 0 1 -3
word|dec	-1 -3 0 17 -4 6 0 -2 -8 -9 -1 -2 5
word|decade	0 0 0 0 2 -6 4 -3 0 -2 0 6 1
word|decades	0 -3 0 0 0 9 0 -2 -2 -2 0 2 -1
word|december	0 -11 -4 1 8 5 -1 -8 -8 -9 -1 -16 19
word|decide	0 0 0 0 2 6 -1 -2 -4 -2 0 1 -3
word|decided	0 0 0 0 0 -1 2 3 0 -3 0 0 -1
word|decision	0 -6 0 0 2 -1 10 -8 -1 1 0 -3 -4
word|decisions	0 0 0 0 0 8 -1 -4 -1 -1 0 0 0
word|declared	0 -2 0 0 -4 5 -1 -1 -1 6 0 -4 0
word|dedicated	0 0 -1 -1 -1 4 -2 1 1 1 0 -1 -1
word|deep	0 -1 0 0 2 11 -2 -12 -1 3 0 -1 -3
word|defense	0 0 0 0 -2 0 0 -2 -1 2 0 3 -2
word|define	0 -1 0 0 6 -2 -1 3 -3 -4 0 -1 0
word|definition	0 0 0 0 -7 2 -1 3 0 4 0 -2 -2
word|del	-1 5 2 -4 -11 -8 -6 -4 -3 10 -6 0 -7
word|deliver	0 0 0 0 -2 -3 -1 1 0 -2 0 0 6
word|delivered	0 -1 0 0 -1 -12 4 -2 -3 -3 0 -5 22
word|delivery	-10 0 0 0 1 -2 -1 -3 0 9 -1 2 3
word|dem	0 -3 -2 -3 -3 -5 -5 -9 5 7 -3 1 -13
word|demand	0 0 0 0 1 -2 -1 3 -1 -2 0 2 0
word|demo	0 -4 0 0 -9 -3 4 -5 4 -3 -1 -3 13
word|democratic	0 -2 0 0 -1 1 -1 -3 -1 6 0 -2 3
word|den	-1 4 -6 -8 0 -7 -18 -5 -8 -9 -9 -1 -9
word|department	0 -3 0 0 -1 11 -2 -3 1 -3 0 -1 -1
word|depending	0 0 0 0 0 -11 -1 14 0 -1 0 0 0
word|depth	0 0 0 0 3 -4 -1 1 0 0 -1 1 -2
word|der	-2 0 -33 -26 -2 -16 4 -16 15 16 -36 8 -21
word|des	1 10 -11 -6 0 -5 -29 -13 20 -14 -12 14 -38
word|described	0 2 0 0 -1 4 -1 -1 0 -1 0 0 0
word|design	0 -5 -2 -2 5 6 0 5 -12 -9 -2 -7 3
word|designed	0 0 0 0 -2 6 0 -1 -1 3 0 -1 -3
word|desk	0 1 -3 0 -8 1 0 -1 6 6 0 -2 1
word|desktop	0 -1 0 0 9 -16 -1 4 -2 0 0 -5 7
word|despite	0 -1 0 0 -1 4 3 -2 -1 -1 0 0 -1
word|detail	0 2 0 0 4 4 -1 1 -2 -2 0 -3 -2
word|detailed	0 0 0 0 -1 6 -1 -2 0 -1 0 -1 0
word|details	0 -3 -1 0 -8 5 -5 8 -13 -8 -2 -2 -12
word|deutschland	0 10 0 -1 2 4 3 -6 -2 -16 -1 1 -13
word|deux	0 -1 0 0 -2 0 -1 4 0 1 0 0 -1
word|develop	0 0 0 0 4 1 -2 -2 -1 -1 0 0 -1
word|developer	0 0 0 0 -2 -13 -2 13 -1 -4 2 2 1
word|developers	0 0 0 0 -1 0 -1 2 -1 -7 0 2 2
word|developing	0 0 0 0 -1 5 -1 1 0 -1 0 -1 -1
word|development	0 -1 0 0 1 4 -2 -7 -2 -8 0 -2 5
word|device	0 0 -1 0 -3 -5 -1 2 -5 0 -1 2 3
word|devices	0 -1 0 0 -5 -4 -1 9 0 -1 0 -4 -1
word|did	0 -1 0 0 7 0 -7 -8 -1 -2 0 -8 -8
word|didn	0 -2 0 -1 1 8 5 -5 -2 -5 0 2 -4
word|die	2 18 -31 -24 -6 -10 7 -9 -8 0 -36 4 -24
word|died	0 0 0 0 -1 6 -1 -5 0 -1 0 5 -3
word|diese	0 -4 -1 -1 -11 -7 4 -14 -16 -18 -2 8 5
word|dieser	0 -6 0 0 -4 17 -3 -7 -3 -5 0 -2 2
word|diet	0 0 0 0 1 5 -1 -14 0 0 0 0 4
word|difference	0 0 0 0 1 -3 0 -1 0 0 0 -1 4
word|different	0 -1 -1 0 2 -11 -1 5 -2 0 -1 1 -2
word|difficult	0 0 0 0 7 3 -1 -4 0 -1 0 -5 -1
word|digg	0 0 -1 0 -1 -1 0 0 -2 -1 -1 -4 9
word|digital	0 -3 -1 0 7 -16 -3 11 -13 -20 0 -16 9
word|direct	0 -1 0 0 -3 -8 -1 5 -1 0 0 5 3
word|direction	0 1 0 0 0 3 -2 0 0 0 0 -2 0
word|directly	0 0 0 0 2 -4 -3 5 0 4 0 -2 0
word|director	0 -2 3 0 5 -11 -2 1 2 -3 4 -5 2
word|discover	0 -4 0 0 2 -9 4 -3 1 6 0 -6 8
word|discussions	0 0 0 0 -1 3 0 0 0 -1 0 1 -2
word|disease	0 -1 0 0 2 5 -1 -1 -3 -3 0 0 1
word|display	0 0 0 0 -6 -11 0 13 -1 2 0 -6 -3
word|distribution	0 0 0 0 -5 7 0 -2 0 -1 0 -7 6
word|district	0 0 0 0 0 4 -1 -2 -1 1 0 -1 0
word|dive	0 0 0 0 1 5 -1 -5 -1 0 0 2 -2
word|diy	0 0 0 0 1 -4 -1 0 6 3 0 -2 -5
word|do	0 -12 -5 -2 -4 -19 -1 -16 -15 -11 -5 13 12
word|doch	0 18 0 0 -5 -15 -2 -1 -1 -5 0 14 -6
word|doctors	0 -1 0 0 -1 15 -2 -3 -1 -5 0 -2 1
word|document	0 -5 0 0 0 -7 0 -5 0 13 0 -1 -3
word|documentation	0 0 0 0 7 0 -1 5 -2 -1 -1 -1 -9
word|documents	0 -1 0 0 1 -3 -1 -1 -4 6 0 4 -4
word|does	1 6 0 0 14 -13 0 -7 -5 -7 0 -2 -5
word|doesn	0 0 0 0 -2 0 3 -4 3 2 0 3 -7
word|dog	0 -3 0 0 -1 -2 -1 1 1 4 0 1 -2
word|doing	0 -1 0 0 -3 10 2 -5 0 -1 0 -3 -3
word|dollar	0 3 0 0 -2 15 -1 -10 0 -9 0 -4 -1
word|dollars	0 0 0 0 2 7 -1 -3 -2 -2 0 0 -1
word|domain	0 0 0 0 -2 10 -1 -8 -1 0 0 -3 1
word|don	0 -1 -2 -1 -6 -5 -10 1 -16 -24 -3 2 2
word|donald	2 -15 -1 -1 9 -9 -3 -6 14 0 -1 -4 -3
word|door	0 0 0 0 1 -4 2 -1 2 2 0 0 0
word|double	0 0 0 0 -1 6 -1 3 -1 -1 0 -5 -1
word|down	0 -3 -1 -1 -1 7 3 3 -7 -13 -3 3 -12
word|download	0 -4 -1 0 -15 -5 -1 6 -8 -7 -1 5 16
word|dpa	0 -4 4 -2 -12 -4 -1 2 -12 14 9 -7 -5
word|dr	0 0 1 -1 6 4 -1 -5 -1 -1 -1 -2 -2
word|dream	0 1 0 0 -5 1 0 -3 1 0 0 4 1
word|drive	0 0 0 0 -3 -2 -1 0 5 -2 0 -1 0
word|driven	0 16 0 0 -2 -14 -2 0 -4 -8 0 -3 4
word|drop	0 0 0 0 5 -2 -1 5 -4 -6 0 1 -5
word|dropped	0 -2 0 0 -1 6 -1 -3 -2 -2 0 2 3
word|dry	0 0 0 0 8 6 -1 0 -3 -5 0 -7 -7
word|du	1 -5 -4 -4 -4 -10 0 -4 -5 0 -2 5 1
word|due	0 -1 0 0 -1 12 2 -7 0 -2 0 -2 -3
word|durch	0 5 0 0 9 3 -2 0 -7 -3 0 -5 -6
word|during	0 -16 -1 -1 -6 -9 -4 -7 12 16 -1 7 -9
word|dynamic	0 0 0 0 0 11 -1 -2 -1 -3 0 -2 0
word|e	0 -12 -10 -3 -14 -9 -3 -4 -2 -1 -8 -8 17
word|each	0 -3 -1 0 -6 -2 -5 -1 -2 3 0 -8 -4
word|earlier	0 -2 0 0 1 8 -2 -1 -1 -2 0 -1 -1
word|early	0 -3 0 0 8 -9 0 8 -1 -7 -1 -17 -2
word|earn	0 0 0 0 -1 7 -1 -7 0 -1 0 0 2
word|earth	0 0 0 0 3 7 -2 -10 -1 -2 0 -1 3
word|ease	0 -4 0 0 2 -7 -1 -1 -1 12 0 -3 -2
word|easily	0 2 0 0 -1 -7 -1 12 -1 -2 0 -1 -3
word|east	0 0 -1 0 -8 0 1 -5 -1 3 -2 10 -8
word|easy	0 -2 0 0 -12 -3 -3 8 1 9 -1 -7 -8
word|eat	0 0 0 0 0 -9 0 7 -1 -1 0 4 -1
word|eating	0 -1 0 0 7 -7 0 -4 0 5 -1 6 -3
word|economic	0 0 0 0 -1 0 -1 2 0 -4 0 7 -3
word|economics	1 -9 -2 -1 7 13 -2 16 -14 7 -5 -22 -12
word|economy	0 7 0 -1 -4 -13 -4 -4 4 -9 -2 4 -13
word|ecosystem	0 0 0 0 0 0 -1 -3 -1 -1 0 -1 4
word|edge	0 0 0 0 3 2 -1 2 -2 -2 0 -8 -2
word|edition	0 -1 0 0 2 1 0 -2 0 -4 0 -4 6
word|editor	0 -3 2 0 1 -6 3 0 0 -2 0 -21 19
word|editorial	0 0 1 0 -1 0 0 -1 -1 0 0 -5 7
word|education	0 -1 -1 -1 3 0 -2 -3 0 1 -3 -1 4
word|effect	0 0 0 0 0 0 9 -2 -1 -2 0 -1 -2
word|effective	0 -2 0 0 8 -3 -1 6 -2 -7 0 -2 2
word|effectively	0 -1 0 0 0 9 -2 -3 -1 -1 0 0 -2
word|effects	0 0 0 0 0 1 -1 3 1 -3 0 1 -1
word|efficiency	0 0 0 0 1 9 0 -5 -1 -2 0 2 -3
word|efficient	0 0 0 0 1 -4 1 0 0 2 0 0 2
word|efficiently	0 0 0 0 3 -6 -1 0 0 -1 0 0 5
word|effort	0 0 0 0 0 -2 -1 0 0 -1 0 1 4
word|efforts	0 -2 0 0 -1 -14 3 1 -1 14 0 4 -3
word|eight	0 0 0 0 0 -1 -1 -1 0 -1 0 6 -1
word|ein	2 -1 -3 -2 -12 -6 -27 -7 12 2 -12 0 -6
word|eine	0 20 -4 -2 -5 -25 1 -2 13 -3 -4 2 -22
word|einem	0 6 -1 -1 -4 -20 -7 -1 14 -6 -1 6 -10
word|einen	0 3 -1 -1 -8 -10 11 -6 -12 -1 -2 -10 12
word|einer	0 10 -1 -1 -10 -21 7 -1 11 12 -1 -19 -14
word|eines	0 8 0 0 5 -7 -3 -3 10 -10 0 -8 -2
word|either	0 -1 0 0 7 -2 -1 4 0 0 0 -6 -2
word|el	3 13 -8 2 -23 -8 -21 -18 2 17 -9 12 -32
word|elect	0 -2 0 0 0 6 0 -1 -1 -2 0 0 0
word|election	0 -2 0 0 -1 4 -2 -3 8 -6 0 -2 1
word|electric	0 0 0 0 7 1 -3 3 -1 -9 0 3 -6
word|electrical	0 0 0 0 -5 3 -1 2 1 0 0 -3 -1
word|elements	0 0 0 0 -1 6 0 1 -1 -2 0 -2 -1
word|elle	1 0 0 0 -3 -5 5 2 0 -2 0 4 -1
word|else	0 0 0 0 2 -5 6 -1 -2 -3 0 -6 1
word|email	-1 -4 -11 -2 -19 -2 -1 8 -20 -20 -6 -29 34
word|emails	0 2 0 0 0 -6 -1 3 -2 -2 0 0 2
word|emergency	0 0 0 0 -5 13 -2 -5 -2 -5 0 -5 6
word|emerging	0 0 0 0 3 6 -1 1 -2 -4 0 -3 -2
word|employee	0 0 0 0 -2 5 -1 -1 -1 -1 0 -1 1
word|employees	0 -1 0 0 -5 -2 3 2 2 -1 0 4 -5
word|empty	0 0 0 0 -1 -2 -1 5 0 -1 0 -1 -1
word|en	1 15 -18 -9 -5 -24 -17 -24 -4 18 -9 16 -22
word|enable	0 0 0 0 -3 -5 6 4 -1 0 0 -2 1
word|enabling	0 0 0 0 1 9 -1 -5 -1 -1 0 -2 -1
word|encourage	0 0 0 0 -1 1 -3 4 0 -1 0 -1 0
word|end	0 -9 -1 0 6 -3 -8 1 -14 0 -1 -4 -13
word|ending	0 0 0 0 -3 9 -1 -1 -2 -1 0 -1 -2
word|ends	0 0 0 0 9 -6 -1 -4 -2 0 -1 6 -7
word|energy	0 -1 0 0 -3 -4 -4 7 1 0 1 -3 -3
word|enforcement	0 10 0 0 0 -8 -1 0 -2 -2 0 0 0
word|engagement	0 0 0 0 2 9 -1 1 -1 -7 0 -1 -1
word|engaging	0 0 0 0 6 -9 -2 4 3 1 0 -1 -1
word|engine	0 0 0 0 -1 -1 -1 10 0 -1 0 -7 -2
word|engineer	0 0 0 0 -1 0 -1 -3 1 -1 0 6 -2
word|engineering	0 -1 0 0 -8 -3 -2 -10 4 4 -1 5 7
word|engineers	0 -1 0 0 0 7 -1 -1 0 -1 0 2 -5
word|engines	0 0 0 0 1 4 0 -2 0 -1 0 -1 -1
word|enjoy	0 0 0 0 10 -8 -2 -1 -1 0 0 -4 4
word|enough	0 2 0 0 0 8 3 -6 -1 -3 0 0 -2
word|ensure	0 0 0 0 1 7 -3 -10 0 0 0 -3 4
word|ensuring	0 0 0 0 1 -5 -1 9 -1 -2 0 -1 -2
word|enter	0 0 0 0 4 -7 0 1 -1 -1 0 2 2
word|enterprise	0 8 0 0 1 -5 2 -4 -2 -2 0 0 3
word|entire	0 0 0 0 -1 -6 0 4 1 2 0 0 2
word|entre	0 -1 0 0 5 -2 0 -2 0 0 0 0 1
word|entry	0 0 0 0 3 -6 0 7 -1 -1 0 -1 -1
word|environment	0 0 0 0 0 6 1 -1 0 -2 0 -1 -2
word|environments	0 0 0 0 0 7 -1 -5 0 -1 0 0 0
word|equipment	0 -8 0 0 10 -7 -1 -9 1 -7 -1 -1 5
word|er	0 0 0 -1 -8 -6 8 -6 1 8 -1 -17 -12
word|era	0 -6 0 0 0 -2 0 -1 -1 8 0 -4 0
word|eric	0 -1 0 0 -4 -1 -1 -4 3 8 -2 3 -7
word|error	0 0 0 0 2 1 3 -3 -1 0 0 -1 0
word|es	0 25 -2 -2 -8 -17 15 -14 -22 -23 -2 -6 -9
word|especially	0 0 0 0 2 -6 4 4 0 -1 0 -2 1
word|essential	0 -1 0 0 -9 0 -2 5 -1 -2 0 -3 9
word|essentially	0 -1 0 0 0 0 7 -5 -1 -1 0 -1 -1
word|est	-1 -7 -10 15 6 -7 2 1 -5 -14 -2 -9 2
word|establish	0 0 0 0 1 6 -1 -4 0 0 0 0 0
word|established	0 0 0 0 11 -1 -1 -3 0 -8 0 -2 0
word|estate	0 0 0 0 -4 0 -1 -4 8 4 0 -8 2
word|estimated	0 0 0 0 1 -7 0 11 -1 -1 0 -1 -1
word|et	0 -12 -10 4 6 8 -13 -1 -12 0 -3 -16 -6
word|etc	0 0 0 0 -1 -2 -1 1 -2 -5 0 -4 6
word|eu	1 -1 -5 -1 1 -13 12 -11 16 -2 -5 1 -6
word|euro	0 -6 -1 -1 -14 23 -4 0 -5 -16 -1 -9 -10
word|europe	0 0 0 0 4 4 -1 -1 -7 -11 1 6 -1
word|european	0 -1 0 0 0 2 -1 -1 -1 1 0 4 -2
word|even	0 -11 0 0 1 2 7 1 -7 -9 0 -2 -2
word|event	0 -6 -3 -4 -2 -2 -14 -3 7 -14 -6 -15 8
word|events	1 0 1 -2 4 -11 -3 4 -7 -12 -1 -10 15
word|eventually	0 0 0 0 6 3 -2 -3 -1 -1 0 -3 -1
word|ever	0 -1 0 0 -4 -4 -1 1 -1 4 0 1 1
word|every	0 -4 -1 0 -1 6 0 -1 1 -10 0 -4 -1
word|everyone	0 0 0 0 -1 5 1 0 -1 -2 0 1 -2
word|everything	0 0 0 0 0 -5 -2 -2 -1 0 0 8 -3
word|everywhere	0 0 0 0 4 9 -1 -3 -1 -1 0 -3 -3
word|evidence	0 0 0 0 -1 6 -2 3 -1 -3 0 -2 -1
word|ex	0 -6 -1 0 -15 -1 -1 -2 2 8 -2 12 -16
word|exactly	0 -1 0 0 0 -9 8 5 -1 -2 0 -2 -1
word|example	0 0 0 0 -5 -7 4 -4 7 6 -1 -4 4
word|examples	0 0 0 0 -2 0 0 6 -1 -2 0 -1 -3
word|exchange	0 0 0 0 0 5 -1 0 -3 0 0 1 -2
word|exclusive	0 -1 0 0 3 -17 0 -5 -1 -1 0 -2 20
word|executive	0 -2 1 0 -2 3 -1 -2 4 6 0 -2 -4
word|exercise	0 0 0 0 -2 -3 -4 9 -2 -6 -1 1 -2
word|exist	0 0 0 0 0 5 -1 -2 0 -1 0 -1 -1
word|existing	0 -1 0 0 -2 3 -1 -1 -1 -1 0 3 -1
word|expand	0 0 0 0 0 2 0 -4 -1 0 0 2 1
word|expect	0 0 0 0 -1 -8 2 3 -1 0 0 7 -2
word|expectations	0 0 0 0 0 -2 0 4 0 0 0 -4 3
word|expected	1 -1 0 0 -1 12 -1 -6 -3 -2 0 5 -4
word|expensive	0 0 0 0 -1 1 -3 5 -1 0 0 -3 -2
word|experience	0 0 0 0 8 -13 -1 1 1 -5 0 -9 10
word|experiences	0 -1 0 0 4 -2 -2 5 -1 -2 0 -1 -1
word|expert	0 -4 -1 0 7 -7 3 -5 4 2 0 -6 -3
word|expertise	0 0 0 0 2 -1 -1 -3 0 -1 0 -1 6
word|experts	0 0 0 0 1 2 -2 -1 -1 -3 0 7 -5
word|explain	0 -1 0 0 3 -3 -4 3 -1 -2 0 3 -4
word|explains	0 0 0 0 -2 4 -1 -1 0 -1 0 0 -1
word|explore	0 1 0 0 -6 5 3 -4 -2 -3 0 2 5
word|express	0 0 -2 4 -3 -4 -1 -1 -2 -4 -2 -2 8
word|extensive	0 0 0 0 -1 -13 0 12 -1 2 0 -1 2
word|external	0 -1 0 0 0 3 -2 -2 0 -2 0 -3 6
word|extra	0 0 0 0 2 -1 -1 4 -1 -1 -1 -1 0
word|eye	0 -2 0 0 -4 1 0 0 2 2 0 5 -3
word|eyes	0 0 0 0 3 1 0 0 0 -2 0 1 -3
word|f	0 0 0 0 -3 0 -1 -4 10 -2 2 -3 -1
word|face	0 -1 0 0 12 -5 -2 3 -1 -4 0 -6 -2
word|facebook	0 -7 -14 -3 -8 7 -6 -8 -12 -30 -3 -13 27
word|faces	0 0 0 0 -1 6 -1 -3 -4 -2 0 8 -2
word|facing	0 -1 0 0 -4 0 0 6 0 -1 0 1 -1
word|fact	0 12 0 0 4 -13 0 -6 -1 -8 -1 1 5
word|factors	0 0 0 0 4 5 0 -4 0 -1 0 -1 -2
word|facts	0 0 0 0 4 1 0 0 -3 -7 0 -1 4
word|fail	0 -1 0 0 0 7 -1 -3 0 -2 0 3 -1
word|failed	0 -4 0 0 0 7 -1 -1 0 -2 0 0 0
word|failure	0 0 0 0 0 5 -1 -10 0 -1 0 1 7
word|fair	0 -1 0 0 -1 5 -1 -2 -1 -1 0 4 -3
word|fait	0 -1 0 0 2 1 -2 3 1 -1 0 -4 -2
word|fall	0 -1 0 0 -5 6 -1 0 -3 2 0 3 -6
word|familiar	0 0 0 0 -1 8 1 -4 -1 -3 0 1 -2
word|families	0 0 0 0 4 0 -1 -5 0 -1 0 2 3
word|family	0 2 0 -1 -4 1 -4 -8 0 10 -1 4 -5
word|fans	0 0 0 0 -1 -5 0 3 0 2 0 2 -1
word|far	-1 -3 -2 -2 -1 9 -2 -5 8 -7 0 6 -8
word|fast	0 0 0 0 0 -17 -1 10 1 -2 0 2 6
word|faster	0 -1 0 0 0 2 -1 8 1 -1 0 -6 -2
word|father	0 0 0 0 0 5 -1 -2 0 -2 0 1 -1
word|favor	0 0 0 0 0 -12 -1 6 0 -1 0 -6 11
word|favorite	0 -1 0 0 -2 0 -1 5 -1 -2 0 -2 3
word|fear	0 0 0 0 -6 -1 2 -1 0 -1 0 5 3
word|feature	0 0 0 0 -3 -9 -1 11 5 0 -1 0 -5
word|featured	0 -2 0 0 -1 -2 6 2 -2 -2 0 -4 4
word|features	0 -1 0 0 9 0 1 -5 -6 -4 -1 2 -4
word|feb	0 -1 -1 5 -1 5 0 -1 -2 0 0 -3 -1
word|february	0 -4 -1 2 0 0 -1 2 -4 6 0 -3 2
word|federal	0 -6 -1 -1 -6 10 3 -10 -9 -19 -2 -3 7
word|feed	0 0 0 0 6 6 -1 -8 0 -2 0 -11 5
word|feedback	0 -3 -5 -1 -4 -9 -3 0 -6 -1 -5 -9 14
word|feel	0 -2 0 0 -3 8 3 1 -1 -3 0 -6 -2
word|feeling	0 0 0 0 -1 4 -1 1 0 0 0 -1 0
word|feels	0 0 0 0 -1 -2 6 -4 -2 -2 0 4 -2
word|fees	0 13 0 0 -1 -14 0 7 -1 -2 0 -1 2
word|feet	0 0 0 0 -1 -4 0 2 1 3 0 0 -1
word|few	0 -2 0 0 -8 12 -1 -3 -2 -4 0 2 -4
word|field	0 -1 0 0 -5 -1 -1 -2 0 -2 0 -3 8
word|fields	0 1 0 0 -3 -2 -1 -5 4 5 0 -1 1
word|fight	0 10 0 0 -1 1 -2 -3 -2 -4 0 -1 2
word|figure	0 0 0 0 -3 1 -2 -7 4 7 3 2 -3
word|figures	0 -1 0 0 0 -2 -1 4 2 0 0 -1 0
word|file	0 -1 -1 -1 -3 -13 -4 3 0 13 -2 -3 -5
word|filed	0 -1 -3 -3 -2 -1 0 -1 -4 -5 0 -2 11
word|files	0 -1 0 0 -5 -4 -3 2 -6 -7 0 -8 4
word|fill	0 0 0 0 -1 -2 3 3 0 0 0 -1 -2
word|filled	0 0 0 0 4 4 -1 -3 -1 -5 0 -1 0
word|film	0 0 0 0 5 -6 -2 1 2 -1 0 -7 -1
word|final	0 2 0 0 11 3 -2 1 -2 -7 -2 2 -11
word|finally	0 0 0 0 5 2 -2 2 -2 -5 0 0 -3
word|finance	0 -4 0 0 -5 -6 3 6 4 2 0 0 0
word|financial	0 -6 0 0 -5 -6 -4 5 0 0 -1 1 15
word|find	0 0 0 0 -6 -3 -5 3 -4 -8 0 17 -9
word|finding	0 0 0 0 -3 1 -1 -2 0 -1 0 3 3
word|fine	0 0 0 0 -1 5 -1 2 -1 -1 0 -3 -1
word|finish	0 0 0 0 3 0 -1 2 -1 -4 0 4 -2
word|fire	0 2 -3 -1 -6 1 -2 3 -6 -9 -1 12 -8
word|firm	0 0 0 0 -2 9 -1 -5 0 -1 0 -4 3
word|firms	0 0 0 0 -1 7 -1 -2 -1 -4 0 -1 -1
word|first	0 6 -2 -1 -6 13 -9 -22 -6 -4 -1 10 -4
word|fit	0 11 0 0 3 -9 -2 -2 -1 -6 0 -6 1
word|fitness	0 0 0 0 0 -13 4 4 0 4 -1 -6 4
word|five	0 -5 -1 -1 -10 5 10 -1 -6 -7 0 8 -12
word|fix	0 0 0 0 5 -10 12 -5 -5 0 0 1 1
word|fixed	0 0 0 0 0 -7 -1 4 -1 -1 0 6 -6
word|flag	0 0 -1 0 7 -2 5 -12 -7 -9 -1 -8 -3
word|flexibility	0 0 0 0 1 -6 0 7 -1 -2 0 2 -1
word|flexible	0 0 0 0 0 -10 5 10 -2 -1 0 -1 -2
word|flight	0 0 0 0 2 11 -1 -9 3 -4 -1 -3 -8
word|flipboard	0 0 -2 0 0 -1 0 0 -1 -2 -1 -1 8
word|floor	0 2 0 0 9 -4 -2 0 -3 -1 0 -2 -2
word|florida	0 -1 0 0 -7 10 -2 -3 7 1 -1 2 -16
word|flow	0 0 0 0 -1 0 -1 0 -1 -2 0 0 4
word|fly	0 0 0 0 -5 2 -1 -2 5 7 0 -2 -3
word|focus	0 -1 0 0 -3 -5 0 12 0 -2 0 -6 1
word|focused	0 0 0 0 8 0 3 0 -1 -3 0 -8 -1
word|focusing	0 -1 0 0 0 -7 -1 5 -1 0 0 -1 4
word|follow	0 0 -4 -1 -16 4 -4 1 -13 -15 -2 -17 15
word|followed	0 0 0 0 0 1 0 0 0 0 0 4 -3
word|following	0 -8 0 0 -6 25 -2 -14 -2 -4 0 -5 -2
word|food	0 0 0 0 0 -1 -3 3 4 0 0 1 -5
word|foods	0 -4 0 0 6 2 -10 -1 9 -17 -5 1 -6
word|foot	0 1 0 0 -1 -2 -1 5 0 -1 0 0 -1
word|football	0 -6 0 0 -1 2 -2 -3 1 0 0 1 6
word|for	14 -27 -39 -28 -12 -8 -12 13 -23 -18 -3 -1 1
word|force	0 -1 0 0 3 6 -1 -1 -1 -2 0 1 -3
word|forced	0 0 0 0 0 9 0 -4 0 -1 0 -1 -1
word|forces	0 1 0 0 1 4 -1 0 -1 -4 0 -1 1
word|foreign	0 -2 0 -1 -1 9 -1 -5 0 -2 0 4 -2
word|forever	0 1 0 0 0 10 -2 -6 -1 -1 0 0 -3
word|form	0 -1 0 0 2 -11 11 -11 4 -11 -1 5 1
word|format	0 0 0 0 1 -11 -1 9 -2 -1 0 -3 7
word|former	0 -4 0 -1 -3 -5 -3 3 7 -1 0 -6 5
word|forms	0 0 0 0 -1 -7 -1 9 0 -1 0 0 -1
word|forward	0 0 0 0 2 0 -3 3 3 0 0 -6 1
word|foto	-1 -8 -17 -9 -30 -34 -6 -14 -20 14 24 -30 -19
word|found	0 0 -1 0 -8 0 2 -6 -4 -4 -1 13 0
word|foundation	0 -2 0 0 3 -9 -1 -1 -1 12 0 -5 0
word|founder	0 -3 -2 -1 0 -6 -1 10 -6 3 1 -4 1
word|four	0 -3 0 0 -5 6 -3 -2 4 1 0 -4 -5
word|fox	0 -3 6 -1 -4 -15 -1 -5 -2 15 1 3 9
word|framework	0 0 0 0 1 5 0 2 -1 -2 0 -1 -4
word|france	0 2 -2 -2 4 -2 -1 -2 3 -1 -2 -4 1
word|francisco	0 -4 0 0 -5 15 0 -3 -1 -3 0 1 -6
word|free	0 -13 -3 -2 -8 0 -4 3 -22 -22 -6 -9 18
word|freedom	0 -2 0 0 0 1 -1 7 1 -2 0 -7 -3
word|frequent	0 -2 0 0 0 6 -1 -3 -1 -2 0 2 -1
word|frequently	0 0 0 0 13 2 0 -3 -3 -1 -2 -1 -7
word|fresh	0 -3 0 0 3 4 -2 1 -2 -4 0 0 0
word|friday	-1 3 3 1 -7 17 -2 -7 2 -6 -2 -7 -9
word|friend	0 -1 -2 0 -4 -1 -1 -2 2 2 0 6 0
word|friendly	0 -2 0 0 9 -10 4 3 -3 -5 0 -4 2
word|friends	0 0 0 0 -2 8 -1 0 4 4 0 -2 -8
word|from	0 12 -11 -7 -14 -11 -15 -18 -7 2 -6 0 5
word|front	0 -2 0 0 -10 -12 -1 10 17 0 -1 -13 -9
word|full	0 1 0 -1 -19 20 -4 -4 -4 -11 -2 -4 -7
word|fully	0 0 0 0 0 4 1 -7 1 0 0 -1 2
word|fun	-1 6 -1 -1 -7 1 -1 0 -2 -2 0 2 5
word|functions	0 0 0 0 4 4 -1 -4 0 -2 0 -2 -1
word|fund	0 0 0 0 -1 -7 -2 6 -1 -1 0 1 4
word|funding	0 0 0 0 0 8 -1 -3 -1 -2 0 -3 1
word|funds	0 0 0 0 0 -5 4 3 0 -5 0 5 -1
word|further	0 0 0 0 2 6 -3 0 -1 -5 0 -2 2
word|future	0 -3 -1 0 12 11 -5 -6 -6 -14 -5 2 -9
word|für	-2 13 -3 -7 -17 -5 -15 -21 5 4 -19 -7 3
word|g	0 -1 0 0 -4 -1 -1 3 3 6 0 -7 1
word|gain	0 -1 0 0 0 8 -1 -2 0 0 0 -2 -2
word|gained	0 -1 0 0 0 9 0 -6 0 -1 0 0 0
word|gallery	0 0 0 0 1 6 -1 -6 7 3 -1 -5 -12
word|game	0 -2 0 0 -1 -6 -7 6 2 4 0 5 -8
word|games	0 -4 -2 0 4 -5 -4 -7 -6 -9 1 9 -4
word|garden	0 1 0 -1 -8 -7 -5 -2 11 11 -6 -16 5
word|gas	0 0 0 0 -3 -8 -2 -4 -2 8 0 6 3
word|gather	0 0 0 0 0 4 0 -3 -1 1 0 0 0
word|gave	0 0 0 0 0 0 -1 -3 4 5 0 -1 -1
word|gear	0 0 0 0 -1 8 -2 -13 -3 -4 0 -12 13
word|gegen	0 1 -1 -1 -1 -20 9 -11 9 -2 -8 7 -16
word|geht	0 -2 0 0 -6 -7 10 -5 -7 -1 -1 5 2
word|general	0 -3 -1 -1 -6 -6 -5 6 -6 1 -1 4 3
word|generally	0 0 0 0 0 -7 -1 10 0 0 0 0 -1
word|generate	0 0 0 0 0 -4 -1 7 0 -1 0 -1 0
word|generation	0 0 0 0 1 -7 -2 3 -3 7 0 0 -2
word|get	0 -3 -4 -2 -20 -14 -11 4 -27 -18 -5 -25 12
word|gets	0 0 0 0 1 5 -3 1 -1 -4 0 10 -9
word|getting	0 -3 0 0 -7 14 -3 -5 -4 -4 0 8 -5
word|getty	-1 -4 -16 -7 -25 -12 -2 -10 -4 11 26 -12 -29
word|gibt	0 1 -1 -1 6 -1 -4 -2 -3 -6 0 12 -10
word|gift	0 -2 0 0 0 10 -2 -4 1 0 0 1 -6
word|girl	0 0 0 0 2 -3 -1 -5 1 1 0 5 -1
word|girls	0 0 0 0 -2 -1 -1 -5 6 6 0 -4 -2
word|github	0 -2 0 0 3 -10 5 4 -8 -8 -1 -3 1
word|give	0 -2 0 0 -1 5 5 -9 -2 -3 0 1 3
word|given	0 -5 0 0 -1 18 -2 7 -4 -5 0 -3 -2
word|gives	0 -1 0 0 -4 -2 1 1 1 1 0 2 -4
word|giving	0 -3 0 0 0 4 -2 0 -1 -3 0 2 3
word|global	0 2 -3 1 -4 4 -4 -14 -7 1 -2 -4 7
word|go	-1 0 0 -1 -8 -2 -1 -4 1 5 0 -1 -11
word|goal	0 -4 0 0 -1 14 0 -2 -1 -5 0 -1 -3
word|goals	0 -1 0 0 4 -5 -3 5 -1 -1 0 -6 6
word|god	0 0 0 0 2 1 4 -4 0 -5 0 5 -2
word|goes	0 0 0 0 -2 -10 10 2 -1 -1 0 8 -5
word|going	0 -9 0 0 11 0 -6 -5 -1 -10 0 1 -1
word|golden	0 -5 0 0 -2 13 -1 0 -2 -6 0 0 -2
word|gone	0 2 0 0 3 2 -1 -3 -2 0 0 0 0
word|good	0 -8 -1 0 1 14 -2 -3 -5 -15 -1 2 -9
word|google	1 -3 -5 -4 -8 8 -13 -9 2 -11 6 5 -1
word|got	0 0 0 0 -3 9 3 -6 -1 -2 0 0 -1
word|gov	0 -2 0 0 -1 1 0 -2 8 -5 0 4 -4
word|governance	0 0 0 0 0 2 0 3 -1 -1 0 3 -6
word|government	0 3 0 0 -5 18 -1 -16 -7 -13 0 5 -6
word|governor	0 0 0 0 -1 1 -2 -2 2 2 0 4 -1
word|grab	0 0 0 0 -1 -5 -1 3 1 2 0 -2 5
word|grand	0 0 0 0 1 2 -1 -2 1 0 2 3 -4
word|graphic	0 3 -2 0 -16 3 -1 -7 18 4 -2 -10 -12
word|great	-1 5 0 0 0 5 -7 -5 0 3 -1 -6 -6
word|greater	0 0 0 0 -2 4 -1 5 0 -1 0 -2 -1
word|green	0 7 0 0 -2 0 -5 5 -1 -4 0 -6 -9
word|ground	0 -1 0 0 -7 -3 -2 0 0 7 0 7 -9
word|group	-1 8 -1 1 8 1 -2 4 -10 -16 0 -7 -10
word|groups	0 0 0 0 0 7 0 -4 0 -1 0 -1 0
word|grow	0 0 0 0 -10 2 -1 -6 0 7 0 7 -2
word|growing	0 1 0 0 2 3 -1 -4 -4 7 0 -8 -1
word|growth	0 -2 0 0 -2 1 1 9 -2 -9 0 -4 -1
word|guest	0 -2 -1 0 -3 -2 0 1 -5 11 -1 -5 -4
word|guests	0 0 0 0 -3 -4 -3 1 10 2 0 -5 -1
word|guide	1 0 0 0 -1 0 -3 7 -2 -12 -1 5 -7
word|guidelines	0 0 0 0 -1 -4 0 -1 0 0 0 -2 9
word|guy	0 0 0 0 -1 -3 0 -1 -1 -1 0 7 -1
word|h	0 -3 -2 9 -1 -4 -1 -3 3 7 3 -6 -13
word|haben	0 9 -2 0 7 -6 3 -5 -9 -7 -1 3 -8
word|habits	0 0 0 0 3 5 -1 -4 -2 -3 0 -3 3
word|had	0 -20 -1 -1 15 11 -8 -4 -24 3 -1 -24 -12
word|half	0 -1 0 0 -1 -7 -2 9 -4 -5 0 13 -13
word|hand	0 0 0 0 -4 -1 0 1 5 2 0 -2 -2
word|handle	0 0 0 0 -2 -6 -1 10 -2 -2 0 -1 3
word|hands	0 1 -1 0 -5 -8 0 1 0 10 0 -1 -3
word|happened	0 0 0 0 1 -2 -1 4 0 -2 0 4 -3
word|happens	0 -1 0 0 4 -4 -1 2 0 3 -1 -10 2
word|happy	0 0 0 0 -9 0 -1 -1 7 2 0 2 2
word|hard	0 -1 0 0 3 -9 11 1 -1 -5 0 2 -2
word|hardware	0 0 0 0 -1 4 2 -2 4 -4 0 -2 -1
word|has	-1 2 -2 -2 -29 8 -10 -7 -26 -9 -5 -8 -8
word|hasn	0 0 0 0 -2 5 -1 -1 0 -1 0 -1 0
word|hat	0 8 -1 -1 3 -1 -6 -7 -14 -3 -3 5 -16
word|have	-2 -6 -2 -3 -29 14 -8 -5 -12 0 -3 -12 -5
word|haven	0 0 0 0 0 4 -1 1 0 -1 0 -1 -2
word|having	0 -1 0 0 -14 -5 5 -1 1 6 0 10 -3
word|he	-4 2 -2 -2 -18 21 -26 -15 -6 -14 -2 -6 -12
word|head	0 0 0 0 1 -7 5 1 -3 -6 0 -4 -1
word|health	-1 -8 -4 -5 9 19 -6 -19 -20 -14 -4 -14 18
word|healthy	1 -1 0 0 -2 5 -3 -7 0 3 0 7 -5
word|hear	0 0 0 0 4 3 -1 -2 -1 -1 0 1 -2
word|heard	0 0 0 0 0 5 -2 2 0 -1 0 -1 -1
word|heart	0 0 0 0 -3 1 -1 9 -1 0 0 -2 -6
word|heat	0 0 0 0 -1 2 0 1 0 -1 0 1 -3
word|heavy	0 0 0 0 -3 2 0 3 -1 -2 0 4 -1
word|held	0 -3 0 0 -2 21 -4 -14 -5 -8 0 2 -3
word|help	0 -4 0 -1 -5 -13 -4 9 -8 -16 -1 12 -5
word|helped	0 2 0 0 -1 6 -1 -2 -4 -1 0 2 -1
word|helpful	0 0 0 0 -1 10 -1 -4 0 0 0 -3 -3
word|helps	0 -1 0 0 0 6 1 -5 -1 0 0 -2 -1
word|her	0 -11 -2 -3 -12 4 -15 -32 -10 11 -4 1 -3
word|here	0 -2 -2 -1 -13 18 2 -26 -10 -15 -2 4 -8
word|hier	0 -3 0 0 -6 6 1 -5 10 -8 -1 -23 12
word|high	0 -6 -1 -1 11 -13 -3 1 -11 -3 3 8 -13
word|higher	0 0 0 0 -3 -5 -3 11 -2 -1 0 -1 2
word|highest	0 0 0 0 0 -4 -1 -2 3 3 0 6 -3
word|highlights	0 0 0 0 3 -4 0 1 -2 -5 0 2 -4
word|highly	0 0 0 0 -2 5 -1 0 -2 -1 0 0 -1
word|him	0 4 0 0 1 15 -6 -15 -12 -14 0 -1 -2
word|himself	0 -1 0 0 9 9 0 -4 -1 -4 0 -10 -1
word|hiring	0 -2 0 0 -3 -3 -1 -2 -1 1 0 8 2
word|his	-1 -23 -2 -2 -29 0 -15 -24 6 29 -1 -10 -4
word|history	0 5 -1 -1 -2 0 -3 -4 11 -10 -1 -7 -4
word|hit	0 1 0 0 -1 5 -2 0 -2 -4 0 6 -2
word|hits	0 -1 0 -2 1 4 -2 -1 0 -1 0 6 -6
word|hold	0 0 0 0 0 6 -1 -6 0 -1 0 2 -1
word|holding	0 1 0 0 -4 -1 -1 -6 9 3 0 -3 0
word|holds	0 -4 0 0 -3 4 -1 0 1 3 0 3 -2
word|holiday	0 -1 0 0 1 -3 -1 7 -1 -5 0 -3 4
word|home	-1 -1 -6 -3 -11 1 -12 -21 -6 9 -15 1 -5
word|homes	0 10 0 0 2 -11 -2 4 0 3 0 -5 0
word|hope	0 0 0 0 1 4 -2 -3 -1 -1 0 0 3
word|hopes	0 0 0 0 -1 10 -1 -5 0 -3 0 -1 -1
word|hospital	0 7 -2 0 -1 11 -1 -3 -4 -4 -1 -1 -2
word|host	0 0 0 0 -1 7 -2 2 -2 0 0 -4 -6
word|hosting	0 -1 0 0 -2 0 -1 10 -1 -2 0 -1 -2
word|hot	0 0 0 0 0 -11 2 6 -1 6 0 3 -5
word|hotel	0 -2 0 0 -1 5 0 -3 3 -9 0 -1 -5
word|hour	0 -1 -4 6 -9 -10 4 5 8 3 0 -7 2
word|hours	0 -6 15 -7 -28 4 -6 -5 -9 -7 -10 -2 -11
word|house	1 2 -6 -2 1 -8 1 -16 12 12 -6 -12 -10
word|housing	0 1 0 0 1 1 -2 -4 -3 -3 -2 11 -3
word|how	3 4 -4 -2 17 -23 -6 -11 -12 -12 -5 17 -17
word|however	0 -1 0 0 -1 18 -4 -9 -1 -4 0 -1 1
word|http	0 0 0 0 1 -13 -1 12 0 -2 -1 -3 1
word|https	0 0 1 -1 -6 -16 -3 11 -1 0 5 -3 19
word|hub	0 0 3 0 -11 -3 -1 3 0 -2 0 8 0
word|huge	0 -2 0 0 -1 -3 4 4 -2 4 0 -2 -2
word|human	0 -1 0 0 0 20 -1 -14 4 -3 -1 -10 -7
word|hundreds	0 0 0 0 4 -4 -1 -2 5 0 0 0 1
word|i	0 0 -7 -9 -16 6 11 -22 -5 -21 -12 7 -8
word|ice	0 0 0 0 -9 -6 0 -8 -2 -3 -1 14 -2
word|ich	0 -2 0 -1 -2 -2 -1 -2 -5 -8 0 -2 9
word|id	0 0 0 0 -4 -3 -1 13 -1 -4 0 0 -5
word|idea	0 0 0 0 2 -8 3 -5 4 1 0 0 4
word|ideal	0 0 0 0 -2 -11 3 9 -1 -2 0 -1 3
word|ideas	0 -6 0 0 1 6 -2 -2 -2 -4 0 1 7
word|identified	0 0 0 0 0 6 -1 -3 1 1 0 -1 -2
word|identify	0 0 0 0 2 15 -2 -8 -2 -3 0 -1 0
word|identity	0 14 0 0 -2 1 -4 -6 -4 -9 0 0 -3
word|if	0 6 0 -1 -9 -13 3 11 -12 -23 -1 -5 -8
word|ignore	0 0 0 0 3 6 0 -5 -1 -1 0 -2 1
word|ihr	1 -2 0 0 1 -12 -2 2 6 -3 0 -9 8
word|ihre	0 -2 0 0 -6 16 6 -2 -5 -18 -1 -6 6
word|ihrer	0 0 0 0 1 -7 2 -1 -1 3 0 -2 3
word|iii	0 4 -2 -1 -7 -8 -1 -1 5 13 -1 1 -4
word|il	2 5 0 0 7 -11 -2 3 -2 -7 0 12 -15
word|illustration	0 -6 -3 -1 -4 -12 -1 -2 19 18 -8 -2 -11
word|im	2 1 -15 -9 4 -13 -1 -4 -11 -15 -18 18 -18
word|image	-1 -16 -16 -8 -25 -22 -3 -20 27 13 17 -45 -26
word|images	-1 -8 -20 -7 -33 -25 -6 -14 3 15 17 1 -10
word|immediate	0 0 0 0 0 5 -1 -1 -1 -1 0 -1 -1
word|immediately	0 0 0 0 0 6 -1 -2 0 -1 0 -1 -2
word|impact	0 -1 0 0 0 9 -2 -7 -2 -3 0 2 2
word|implement	0 0 0 0 -4 5 5 -7 -1 -2 0 -5 5
word|implementation	0 0 0 0 -2 6 -1 0 -2 -2 0 -2 0
word|importance	0 0 0 0 1 3 -1 -2 -1 -4 0 -1 3
word|important	0 -1 0 0 -2 6 -2 -3 -1 3 0 -3 1
word|improve	0 0 0 0 -11 0 8 -9 -2 -6 -1 3 5
word|improved	0 0 0 0 1 -5 0 4 -1 -1 0 0 2
word|improvements	0 0 0 0 2 -4 7 -6 4 5 1 -1 -7
word|improving	0 0 0 0 0 9 -1 -4 -1 -1 0 0 0
word|in	1 3 -48 -40 -24 -3 -24 -15 17 17 -47 18 -3
word|inbox	0 0 0 0 4 -9 0 -5 1 0 0 -8 15
word|inc	0 -1 0 0 -9 -9 0 8 0 -3 4 -7 8
word|incident	0 -1 0 0 2 8 -1 -6 0 -2 0 0 0
word|include	0 -1 0 0 -7 12 -2 1 5 3 0 -7 -6
word|included	0 -2 0 0 4 -8 2 4 -1 -1 0 -3 4
word|includes	0 0 0 0 -1 5 2 -4 0 0 0 1 -3
word|including	0 6 0 0 -4 9 -6 -9 -3 -5 0 -4 4
word|income	0 0 0 0 0 6 -1 5 -1 -1 0 -3 -14
word|increase	0 -1 0 0 -5 -4 7 -2 -2 -7 0 -3 7
word|increased	0 0 0 0 -1 1 6 -4 -1 -2 0 4 -4
word|increases	0 0 0 0 5 4 1 -3 -1 -1 0 -2 -3
word|increasing	0 0 0 0 2 -9 -1 7 0 -1 0 0 0
word|indeed	0 -1 0 0 8 11 -2 -5 -4 -9 0 -4 -4
word|independent	0 3 0 0 -2 0 0 -4 -2 -3 4 -1 5
word|index	0 -2 -1 -1 5 -7 -1 10 -2 -3 0 -9 1
word|india	0 3 0 -1 -4 9 -1 -6 3 -6 -1 5 -6
word|individual	0 0 0 0 0 5 -2 -3 0 1 0 -1 1
word|individuals	0 0 0 0 0 4 0 -2 0 0 0 0 -1
word|industry	0 -2 -1 0 11 -5 -2 0 -4 -12 -1 0 5
word|influence	0 0 0 0 -2 -15 0 10 1 4 0 7 -3
word|info	0 0 1 0 -1 3 0 -2 -1 -1 -3 -1 5
word|information	0 -1 0 0 -4 7 3 -6 -6 -15 -2 1 3
word|infrastructure	0 -8 0 0 1 19 2 -17 -2 -2 0 -7 -1
word|initially	0 0 0 0 0 4 0 -2 0 0 0 0 0
word|innovation	0 1 0 0 0 9 0 -4 -1 -3 0 1 -4
word|inside	0 -2 0 0 -1 -4 -1 -5 5 8 0 -2 -1
word|insider	0 -3 -5 0 -2 3 0 4 0 -1 0 0 1
word|insights	0 1 0 0 4 2 -1 -2 -3 -3 -2 -8 8
word|inspiration	0 -2 0 0 -2 -5 3 -4 1 2 0 -2 7
word|inspired	0 1 0 0 0 1 -1 -2 3 3 0 -2 -3
word|instagram	0 1 0 0 -17 7 3 -7 -13 -8 1 -18 8
word|installed	0 -1 0 0 -1 6 -1 -3 0 -1 0 0 0
word|instead	0 0 0 0 -1 -9 1 10 0 0 0 1 -1
word|institute	0 -2 1 0 -1 12 -1 -2 -1 -6 0 -3 3
word|instructions	0 0 0 0 1 5 -1 6 -1 0 0 -1 -5
word|insurance	0 0 0 0 2 -2 -1 2 -5 -5 0 8 -8
word|integration	0 -2 0 0 -4 -4 -1 10 -2 -2 0 -1 1
word|intelligence	0 0 -1 0 -8 -6 -1 3 0 5 -1 10 -4
word|interactive	0 0 1 0 1 8 -1 -6 -1 -1 0 0 -1
word|interest	0 -1 0 0 -4 -2 0 -1 -1 -4 0 18 -9
word|interested	0 0 0 0 -5 4 -1 -2 -1 -1 0 -2 5
word|interesting	0 0 0 0 0 1 -2 -2 0 4 0 0 -1
word|interface	0 0 0 0 2 -2 4 2 0 -2 -1 -2 -1
word|internal	0 0 0 0 -1 15 -1 -5 -3 -5 0 -2 -2
word|international	-1 -4 0 0 1 9 -3 -7 0 -12 0 2 4
word|internet	1 -6 0 0 -2 4 -2 1 -1 -6 0 4 -1
word|into	1 -11 -1 -1 12 -6 -18 -8 2 -7 -1 -2 -9
word|introducing	0 -1 0 0 4 -1 0 1 -1 -4 0 7 -5
word|invest	0 0 0 0 -1 -4 -1 0 -1 -1 0 0 8
word|investigation	0 -10 0 0 -1 13 1 -7 -6 -7 0 -1 4
word|investing	0 0 0 0 -2 -4 -1 2 -4 -3 0 3 5
word|investment	0 -2 0 0 6 8 -4 -2 -2 -5 -1 -7 -5
word|investor	0 -1 0 0 5 2 -2 -2 -1 -2 0 -2 2
word|investors	0 -1 0 0 -5 25 -2 -12 -3 -5 0 1 -8
word|involved	0 0 0 0 0 10 -1 -3 0 -2 0 -2 -1
word|involving	0 -4 0 0 -1 15 -1 -5 -1 -6 0 3 -2
word|is	-8 -14 -21 -14 -2 4 0 0 -11 -7 -17 -3 -14
word|island	0 0 0 0 -7 2 -1 -3 9 3 1 -7 1
word|isn	0 0 0 0 7 0 9 -10 -3 -4 0 -1 -7
word|israel	3 14 -1 -1 -16 -16 -10 2 17 -21 -4 17 -29
word|issue	0 0 0 0 1 5 3 0 -8 -7 -1 7 -7
word|issues	0 0 0 0 7 7 -3 1 -1 -7 0 2 -12
word|ist	1 5 -17 -2 5 -5 -11 -24 -11 -10 -5 14 -12
word|it	-2 0 -11 -10 -17 8 16 3 -15 -25 -13 -4 -28
word|items	0 -1 -1 0 1 -17 1 10 11 -6 -1 -1 6
word|its	1 -4 -1 -1 -14 3 -3 -3 -15 -23 -1 3 -9
word|itself	0 0 0 0 -3 7 -1 0 0 0 0 -1 -1
word|j	0 -2 -1 0 -11 -9 -1 5 -6 -5 11 -6 2
word|james	0 -2 6 -1 0 -14 -3 10 1 5 4 -2 0
word|jan	0 2 1 6 -3 2 0 -1 3 -9 0 -8 -5
word|january	0 -1 -3 3 -4 6 -1 -10 -3 5 0 -3 10
word|je	0 -2 0 0 3 7 3 -5 -5 -10 0 -3 -4
word|jeff	0 0 -1 0 3 -2 0 -1 0 1 0 -12 11
word|jersey	0 -1 0 0 -1 -6 -1 -1 13 -3 0 -1 0
word|jetzt	0 3 0 0 5 -11 -2 -6 -6 5 -1 8 -2
word|jim	0 0 0 -1 0 7 0 -4 6 -8 4 -1 -3
word|job	0 -5 0 0 3 7 0 -3 -4 7 -1 -2 -9
word|jobs	0 -6 3 0 -6 0 -2 -5 -7 0 0 12 -12
word|joe	0 -3 -1 -1 10 -4 -1 -11 -2 -6 -1 8 1
word|john	0 -1 3 -1 -11 -5 -2 12 9 0 -1 -8 -10
word|join	0 -3 -3 -1 -7 -4 1 -7 -11 -7 -1 -11 26
word|jonathan	0 0 0 0 -7 10 0 -10 2 7 0 0 -5
word|jones	0 -1 0 0 -5 -4 -2 -2 -2 2 -3 -2 11
word|jour	0 -2 -3 6 0 -2 0 0 -1 -1 0 -2 6
word|journal	0 0 0 0 0 3 6 -2 -1 -2 -1 -1 -1
word|journey	0 -1 0 0 6 -3 -2 4 -1 -1 -1 -10 1
word|july	-1 0 0 4 -2 3 -1 1 -2 -4 0 -3 1
word|jump	0 0 0 0 -2 7 -1 -7 -1 -2 0 5 -1
word|june	0 0 0 6 -1 12 -1 -4 -5 -6 0 2 -6
word|just	0 -5 0 0 -5 9 -12 4 -9 -9 0 7 -16
word|justice	0 -1 0 0 -2 14 -1 -3 -5 -3 0 8 -12
word|k	0 0 0 -1 -1 3 -1 -4 0 0 2 -4 3
word|kann	-1 10 0 0 -4 12 -2 -1 -4 -3 -1 -11 -5
word|keep	0 -2 0 0 -2 -1 -5 4 -3 -6 0 3 3
word|keeping	0 0 0 0 4 -1 -1 -1 -1 -1 0 -1 0
word|keeps	0 -1 0 0 -1 -8 7 1 -1 -4 0 5 -3
word|keine	0 13 0 0 -1 -16 7 -7 8 -6 -1 -5 -2
word|kept	0 0 0 0 -1 9 -2 -2 -1 -2 0 0 -2
word|kevin	0 0 -2 0 -2 -5 -1 -1 -2 -3 15 9 -17
word|key	0 -1 -1 1 9 -8 2 -1 -6 -8 -2 3 -5
word|kids	0 0 0 0 -3 1 -2 -1 2 3 0 3 -3
word|killed	0 -1 0 0 -11 5 0 -3 -1 -3 0 13 -1
word|kind	0 0 0 0 -3 0 -1 3 0 -1 0 0 3
word|kinds	0 1 0 0 0 3 -1 -2 0 0 0 0 0
word|king	0 15 10 -7 3 -16 -7 -14 1 -5 -13 -14 -16
word|knew	0 7 0 0 -1 -7 -2 -2 -1 -3 0 -1 5
word|know	0 -2 -3 0 -4 17 -4 -5 -3 -8 0 -6 3
word|knowledge	0 0 0 0 -5 0 -1 4 3 3 0 -2 -3
word|known	0 0 0 0 -15 4 -3 -1 -1 -2 0 15 -4
word|knows	0 0 0 0 -4 2 -1 3 -1 -1 0 -1 0
word|kommt	0 0 0 0 -9 4 -1 0 -2 -4 0 12 -5
word|krieg	-1 8 -6 -1 -7 -13 -2 -2 -3 7 -1 19 -13
word|können	0 6 0 0 -3 -7 12 -8 -3 -6 0 -9 -2
word|könnte	0 5 0 0 0 -3 -4 -2 -2 2 -1 0 -1
word|l	1 -6 -5 -3 10 -13 -5 -20 2 2 -8 10 0
word|la	7 2 -15 -13 14 -16 -32 -13 -1 -1 -15 11 -17
word|label	0 -1 0 0 -1 10 -1 0 -2 -3 0 -2 -1
word|labor	0 -2 0 0 -9 -5 -1 2 -3 -3 -1 9 -12
word|land	0 -1 0 0 6 0 -1 -4 -4 -5 -1 9 -5
word|landscape	0 0 0 0 8 -10 -4 -18 9 12 0 2 -4
word|language	0 0 0 0 -3 -2 -1 -2 -1 -2 0 3 6
word|large	0 -2 0 0 -3 9 -2 2 -9 -7 0 -5 2
word|larger	0 0 0 0 -3 3 -1 7 0 -2 0 -3 -2
word|largest	0 4 0 0 -4 0 2 -3 -2 1 0 7 -2
word|las	0 2 -1 0 10 -9 -1 -6 4 -1 0 -3 -2
word|last	0 -9 -6 9 14 1 2 -12 -9 3 -1 -7 -10
word|late	0 -4 0 0 2 3 -3 4 -4 1 0 -4 0
word|later	0 -3 -1 0 8 11 -3 2 -5 0 -1 -6 -10
word|latest	0 -3 -1 1 -4 13 2 -24 -3 -7 -1 -12 10
word|launch	0 -7 -4 -3 -8 11 -1 -1 12 -10 0 5 -10
word|launched	0 -2 0 0 0 -6 -1 11 0 1 0 -1 -4
word|law	0 -5 0 0 1 11 -4 -8 2 -5 0 7 -5
word|laws	0 -1 0 0 -5 -2 -2 -6 -1 -1 0 10 3
word|lawyer	0 -2 0 0 -2 -6 0 3 1 8 0 -6 -1
word|le	3 -14 -9 7 5 -5 -16 -12 -6 -1 -10 -16 9
word|lead	0 0 0 0 2 2 -1 -3 2 1 0 -1 0
word|leader	0 -1 1 0 -2 0 -1 -4 -1 -2 0 0 7
word|leaders	0 -1 0 0 -2 0 1 2 -1 -4 0 4 -1
word|leadership	0 0 0 0 -4 -5 3 0 -1 -3 0 7 0
word|leading	0 -1 0 0 1 -6 2 -11 -1 -3 0 4 12
word|leads	0 -1 0 0 -1 -3 2 4 -1 0 0 0 -1
word|league	1 -5 0 0 -1 1 6 -8 1 -1 -1 10 -2
word|learn	0 -2 1 0 2 -8 4 -8 -2 1 -1 -9 11
word|learned	0 -2 0 0 0 14 -2 -2 -1 -3 -1 0 -4
word|learning	0 -2 0 0 -10 1 1 -5 -3 8 0 5 -2
word|leave	0 -3 -1 -1 -1 4 1 -8 -2 1 -1 -6 4
word|leaves	0 -4 0 0 -5 -13 -1 -1 -1 18 0 -2 -2
word|leaving	0 0 0 0 5 -3 1 0 -1 -1 0 0 -1
word|led	0 -4 0 0 -2 -8 -1 1 5 5 0 4 -4
word|lee	0 0 4 0 -11 3 -1 -3 -3 0 3 -6 1
word|left	0 -6 0 0 -3 -14 8 -1 0 12 -1 -3 1
word|legal	0 -6 0 0 -1 17 -2 -9 -1 -6 0 0 3
word|length	0 0 0 0 1 3 0 1 -2 -2 0 -1 -1
word|les	4 0 4 -7 10 -6 -16 -2 -16 -13 -13 8 -6
word|less	0 -1 0 0 0 7 0 -2 -1 -2 0 -3 -4
word|lessons	0 0 0 0 2 3 -2 -4 1 -2 -1 -2 3
word|let	0 -1 0 0 -6 17 0 -3 -4 -7 0 -12 -2
word|lets	0 -1 0 0 0 -1 -1 7 0 -1 0 2 -2
word|letter	0 -1 -1 0 -8 3 -2 -4 5 4 -1 7 -7
word|level	0 -1 0 0 -2 -7 1 -5 3 3 0 2 3
word|levels	0 0 0 0 -2 -1 10 0 1 -3 0 -4 -1
word|library	1 -1 -1 0 -7 -5 -2 8 -6 7 0 3 -8
word|life	0 -2 -1 0 -2 -1 9 7 -2 -6 -3 -6 -13
word|lifestyle	0 -1 -2 3 7 -4 -1 5 -4 -5 -2 0 0
word|light	0 0 0 0 -1 2 -1 1 5 -1 0 -7 -2
word|like	-1 -6 -1 -1 5 1 4 -10 -4 -10 -1 -2 -9
word|likely	0 -1 0 0 -7 -4 1 -1 -3 5 0 10 -2
word|likes	0 0 0 0 0 -4 0 3 -1 -1 0 2 4
word|limit	0 -2 0 0 0 15 0 -8 3 2 0 -1 -12
word|limited	0 0 0 0 -5 -3 4 3 1 0 0 2 -2
word|limits	0 0 0 0 0 -4 9 1 -1 -1 0 -1 -1
word|line	0 -2 -1 0 -2 10 -2 -13 4 1 -2 -7 -11
word|lines	0 1 0 0 -2 8 -2 -5 0 1 0 -3 2
word|link	0 -3 -10 -3 -5 -6 -1 -2 -15 -11 -3 1 25
word|linked	0 -2 0 0 3 6 -1 -2 1 -5 0 -5 4
word|linkedin	0 0 -6 -1 -1 -4 -1 1 -6 -5 -3 -7 23
word|links	0 -1 -1 -1 -4 8 -1 -5 -5 9 -1 -13 -1
word|lire	0 0 0 0 -9 -11 -1 -2 -6 -7 0 8 0
word|list	0 0 0 0 -10 4 7 -9 1 1 -1 1 -2
word|listed	0 0 0 0 -3 -8 0 6 -1 8 0 -3 -1
word|listen	0 0 -1 0 4 1 -1 0 0 -1 -1 -4 1
word|lists	0 0 0 -2 6 -20 12 2 -1 -2 0 -1 -3
word|little	0 -1 0 -1 -13 14 -6 -3 -5 -10 0 7 -3
word|live	-1 -1 0 -1 14 7 -2 -5 1 -9 -3 -17 -19
word|lives	0 0 0 0 -2 -2 -1 1 0 -1 0 4 3
word|living	0 -1 0 0 11 -7 -2 -4 4 -4 0 -5 2
word|ll	0 -2 0 0 7 -4 -7 -3 -2 -3 0 -6 6
word|load	0 0 0 0 -1 -1 -1 4 0 -1 0 0 0
word|loading	0 0 0 0 -2 0 0 -1 5 0 -1 -1 0
word|local	0 0 0 0 -5 -1 -2 5 -2 -9 0 -10 10
word|location	0 -1 0 0 -6 4 -1 -7 4 2 -1 1 -4
word|log	0 0 0 0 -1 -2 -1 -1 -1 -2 0 -8 11
word|london	0 -5 -2 -1 -15 15 -4 -14 1 14 -1 -11 -10
word|long	1 1 -1 0 8 13 -7 -10 -5 -7 2 -6 -2
word|longer	0 -1 0 0 0 5 -1 -1 0 -1 0 3 -4
word|look	0 -2 -1 0 8 5 0 -6 0 -2 -2 0 -18
word|looked	0 0 0 0 0 4 0 -2 0 1 0 0 0
word|looking	0 0 0 0 -2 2 -2 -4 -1 2 0 -4 3
word|looks	0 -4 0 0 -3 -2 10 2 0 -2 0 3 -6
word|los	0 10 -7 -2 15 -4 -9 -17 -10 -2 -1 -14 -1
word|lose	0 2 0 0 -1 1 -1 -2 -1 -1 0 11 -9
word|losing	0 0 0 0 0 -1 0 -2 0 4 0 0 0
word|loss	0 -2 0 0 -2 2 -2 4 -2 -2 0 7 -3
word|lost	0 0 0 0 -1 15 -2 -7 -2 -4 0 2 -2
word|lot	0 0 0 0 0 1 0 0 -1 -1 0 3 -4
word|lots	0 -1 0 0 4 7 -1 -1 -1 0 -2 -1 -6
word|love	0 -1 -1 0 -7 2 -4 4 3 0 0 0 -10
word|low	0 2 -1 0 -1 -8 -2 9 0 1 0 -8 3
word|lower	0 -2 0 0 -1 -17 -3 15 11 3 0 -4 -1
word|m	0 -6 0 3 -17 9 -2 -8 -1 -10 -3 -7 6
word|machine	0 -6 -2 -1 5 8 4 -10 -9 -16 -3 0 -14
word|machines	0 0 0 0 1 12 -2 -13 -1 3 0 -3 -7
word|made	0 -2 -1 0 2 17 -7 -9 -2 -5 -2 -8 -5
word|magazine	0 0 -1 0 -8 -9 -1 -5 -7 -8 17 -13 6
word|mail	0 -1 -5 -1 -2 2 -1 -4 -8 0 -2 -18 20
word|main	0 -3 -1 0 -8 4 -4 -5 0 7 -1 -5 0
word|maintain	0 -5 0 0 1 4 4 3 -2 -2 0 0 -1
word|maintaining	0 0 0 0 1 7 0 -1 0 -4 0 0 -1
word|maintenance	0 0 0 0 3 -2 -1 2 -1 -2 0 3 -4
word|mais	0 4 -1 0 -2 -1 -1 0 -4 1 1 1 -2
word|major	0 -1 0 0 4 4 0 -4 -2 0 0 -3 0
word|majority	0 0 0 0 0 14 -1 -2 -5 -5 0 -1 -3
word|make	0 -9 -1 -1 -14 -1 -6 -2 2 -8 11 -16 -8
word|makes	0 -1 0 0 -3 6 -4 1 -2 0 0 -7 4
word|making	0 -1 0 0 5 0 1 0 2 -3 0 -1 -6
word|man	0 -5 -1 0 -11 -2 -5 -7 10 0 -1 15 -8
word|manage	0 0 0 0 2 6 -2 -4 1 -4 0 2 0
word|managed	0 0 0 0 -2 -1 -1 3 0 2 0 -1 0
word|management	0 -7 0 0 1 -1 -1 0 -9 -15 -1 -4 10
word|manager	0 -3 0 0 -8 12 3 7 0 -9 -2 -7 -5
word|manhattan	0 -3 0 0 -2 0 -3 -7 -1 8 0 1 -4
word|manual	0 0 0 0 -3 -5 -1 7 -2 0 0 4 -2
word|many	0 -4 0 0 -5 4 -6 9 0 -3 0 -1 -5
word|map	0 0 0 0 -2 -11 0 6 2 -1 0 -3 0
word|mar	1 -1 -3 -5 -3 -7 0 2 7 0 -1 7 -4
word|march	0 -1 -15 15 -7 -6 -3 -4 -6 8 -1 1 7
word|mark	0 -7 -1 -1 -2 -2 -2 -4 23 -4 -6 -6 -5
word|market	0 -4 -1 0 6 0 1 0 -5 -9 -2 7 -8
word|marketing	3 0 6 -1 1 -5 6 10 -12 -20 -2 -17 7
word|markets	0 8 0 0 -1 4 -1 -3 -3 -4 0 4 -10
word|mars	-1 -2 -2 1 -14 -12 -3 0 -1 8 -1 0 10
word|martin	0 0 0 0 17 -2 -2 -1 -9 -4 -1 -11 -12
word|massive	0 0 0 0 2 1 0 -1 3 2 -1 -4 -2
word|master	0 -1 1 0 3 4 0 -2 0 -1 0 -2 -3
word|match	0 0 0 0 -6 9 1 -4 -1 -5 0 1 -2
word|material	0 1 0 0 0 6 -1 -4 0 -1 0 -2 1
word|materials	0 0 0 0 7 1 0 -1 -2 -4 0 0 -2
word|matter	0 0 0 0 -5 -5 5 -1 0 -1 -1 8 -1
word|matters	0 0 0 0 -3 -5 -1 3 0 0 0 0 6
word|max	0 0 1 -1 -4 -2 0 2 1 1 -7 8 -8
word|maximum	0 0 0 0 0 -6 -1 2 0 2 0 5 -5
word|may	0 -8 2 -5 -15 6 -10 1 1 -3 -1 1 -12
word|maybe	0 0 0 0 0 6 -2 0 0 -1 0 -1 -1
word|mayor	0 -1 0 0 -5 3 -1 -1 -1 0 0 9 -5
word|me	0 -2 -2 -1 1 -1 10 -18 -6 -12 -2 -19 17
word|mean	0 0 0 0 1 -1 4 -4 0 -1 0 1 1
word|meaning	0 1 0 0 -1 2 0 4 -1 -5 0 -2 -1
word|means	0 0 0 0 1 -2 1 8 -1 -3 0 -1 -4
word|meanwhile	0 0 0 0 0 5 0 -2 0 -1 0 0 0
word|measure	0 0 0 0 1 -7 7 -2 0 1 0 0 0
word|measures	0 0 0 0 -2 4 -1 -4 -1 -4 0 6 0
word|media	0 -3 -1 0 -21 5 -1 -4 -12 7 -1 -3 -5
word|medical	0 -1 -1 0 -8 8 -2 -5 0 0 -1 13 -14
word|medium	0 0 0 0 -1 -5 0 5 -3 6 0 0 -4
word|meet	0 0 0 0 0 8 1 -4 -1 -4 0 0 0
word|meeting	0 -2 0 0 -6 7 3 -1 -1 4 0 -3 -1
word|meetings	0 0 0 0 1 7 0 -4 -1 -2 0 0 -1
word|mehr	0 -14 -1 -1 6 12 0 -10 -16 -17 -2 -6 17
word|member	0 -1 0 0 -3 10 -3 -1 1 3 0 -3 -6
word|members	0 -2 -1 0 -2 5 -2 -11 1 -2 -1 0 3
word|memory	0 0 0 0 -7 -1 -1 0 -5 -2 -1 10 0
word|men	0 -3 -1 0 -4 2 -2 -5 -3 5 0 5 -3
word|menschen	0 -4 0 0 -1 1 -9 -6 -6 -6 -1 14 -6
word|mental	0 -1 0 0 7 7 -1 6 -3 -9 0 -3 -10
word|mentioned	0 1 0 0 0 -3 -1 5 0 -1 0 -2 1
word|message	0 1 0 0 -9 0 -2 0 -2 -5 -2 3 8
word|messages	0 0 0 0 0 -5 0 3 0 0 0 4 -2
word|met	0 0 0 0 -8 9 -1 0 0 1 0 2 -2
word|method	0 -2 0 0 3 -5 3 1 -3 -4 6 0 -3
word|methods	0 0 0 0 1 -1 -1 2 1 3 0 -3 -1
word|metrics	0 0 0 0 0 6 -1 -2 0 -1 0 1 -3
word|mexico	1 -9 0 0 -2 -11 -5 -7 18 5 0 -1 -4
word|michael	0 -4 -1 0 -2 -11 0 -2 -3 12 1 0 3
word|microsoft	0 -2 1 0 -10 -13 -2 10 7 7 -3 -3 6
word|mid	0 -1 0 0 3 7 -1 -1 -1 -4 0 1 -3
word|middle	0 -1 -1 0 -4 -9 -2 -3 5 5 -1 11 -5
word|might	0 1 0 0 1 11 -5 -3 -3 -3 0 1 -2
word|mike	0 -5 2 -3 -4 -13 -2 10 0 14 -1 -4 -3
word|miles	0 0 0 -1 4 14 -3 -11 0 -6 0 -6 -3
word|military	0 -1 0 0 -5 12 -3 -10 1 -3 -1 4 0
word|million	0 9 0 0 -1 -11 -3 3 -2 -9 0 3 -3
word|millions	0 5 0 0 -2 -1 -2 -4 0 -2 0 5 -2
word|min	0 0 -5 13 -10 -4 0 -1 -8 -3 11 -6 -5
word|mind	0 -3 0 0 0 5 -4 5 1 0 0 0 -3
word|minimal	0 0 0 0 -7 -8 -1 9 0 2 0 -1 5
word|minister	0 -10 0 0 -4 14 -3 -9 3 -8 -1 6 0
word|minor	0 8 -1 0 -2 3 0 -1 -3 -4 0 -1 -1
word|minute	0 -1 -2 12 -2 -3 -1 1 -1 -1 -1 0 -2
word|minutes	0 -1 0 -6 5 -9 2 8 -1 -6 0 -2 -3
word|miss	0 0 -1 0 -4 -10 4 -3 -1 -1 -1 11 1
word|missing	0 -3 0 0 -4 4 -1 -7 -1 -3 0 10 -1
word|mission	0 0 0 0 -1 5 -2 -5 -4 3 0 -1 2
word|mistake	0 0 0 0 -13 -8 8 1 -1 -3 0 10 -1
word|mit	0 -6 -9 -10 -30 -12 -38 -7 7 7 0 2 16
word|mobile	0 0 0 0 -1 -10 -2 18 2 -2 -1 -5 0
word|mode	0 0 0 0 -6 3 -1 6 2 -2 -3 -6 1
word|model	0 9 0 0 0 8 -6 -8 -12 -13 -2 -13 -8
word|models	0 -1 0 0 8 -2 -3 6 0 -8 -1 -2 -4
word|modern	0 1 0 0 1 7 0 -5 -1 -1 0 -2 1
word|mom	0 -1 0 0 3 0 -1 -2 3 4 0 1 -10
word|moment	0 -2 0 0 6 9 -2 -3 -3 -2 0 -2 -2
word|monday	0 -5 0 0 -2 22 -3 -7 -7 -3 0 -5 2
word|money	0 -2 0 0 -11 6 2 1 -1 -8 -1 -6 4
word|monitor	0 0 0 0 7 -2 -1 -1 0 -1 0 -1 -2
word|monitoring	0 0 0 0 5 7 0 -4 -2 -2 -1 -1 -3
word|month	0 -7 0 -1 4 7 -5 -4 -7 -5 0 -10 0
word|months	0 -1 0 0 -10 5 7 3 -5 -5 0 2 2
word|more	0 -27 -16 -4 -40 -11 -8 0 -48 -20 -18 14 20
word|morning	0 -2 0 0 9 9 -2 -7 -3 -6 0 -19 9
word|most	0 -8 -1 -1 -8 12 -4 -4 -8 -15 -1 2 5
word|mostly	0 0 0 0 2 4 -1 -2 0 -1 0 0 -1
word|mother	0 -1 0 0 -1 -3 -1 -1 -1 0 0 2 6
word|motion	0 0 0 0 -4 -11 -1 14 3 4 0 -8 -3
word|mountain	0 -4 -1 -1 -2 9 -1 -7 12 -1 0 -1 -11
word|move	0 -4 0 0 -3 1 -2 3 0 -1 0 2 2
word|movement	0 0 0 0 -12 -9 6 1 -5 -3 0 13 -8
word|movie	0 1 0 0 -12 4 -3 -7 -6 -11 -1 3 8
word|moving	0 5 0 0 -2 1 1 3 -2 -5 0 1 -3
word|mr	0 0 0 0 -1 17 -5 -7 -1 -3 0 -1 -1
word|much	0 -3 0 0 5 -4 -6 2 -1 3 0 2 -13
word|multi	0 0 0 0 1 -7 -1 8 -1 -1 0 -1 -2
word|multiple	0 0 0 0 -3 0 -2 9 1 -3 0 -3 -3
word|music	0 0 0 0 -5 5 -5 12 -7 -5 -2 -13 -4
word|muss	0 5 0 0 1 -4 -2 -2 -2 -4 0 2 -2
word|must	0 0 0 0 0 -2 12 -5 -3 -4 0 -4 3
word|my	0 -3 -2 -2 -10 0 3 -9 2 -8 -2 10 0
word|myself	0 0 0 0 0 -2 6 -2 0 -1 0 0 -1
word|müssen	0 -6 0 -1 0 -2 11 -1 0 -5 0 -2 1
word|n	0 -5 -2 0 -7 1 5 -16 3 1 2 -1 -7
word|nach	5 12 -3 -3 7 -1 0 -10 2 -17 -4 -6 -20
word|name	0 -2 0 0 -7 -10 0 10 0 1 -1 -3 4
word|named	0 0 0 0 -3 2 -1 2 -1 5 0 -7 1
word|names	2 -2 0 0 -4 0 -1 2 0 1 0 0 0
word|nation	0 -2 7 -1 -12 -3 6 -3 -10 -5 -1 1 6
word|national	-1 -1 1 0 -14 2 -4 -14 1 1 -6 1 14
word|nations	0 -2 0 0 -1 -8 -1 -1 0 12 0 -1 -1
word|native	0 1 0 0 1 -10 11 0 -2 0 0 -4 -1
word|natural	0 0 0 0 2 -7 -1 0 -4 2 0 -3 6
word|naturally	0 0 0 0 -1 4 -1 0 -1 -1 0 -1 -1
word|nature	0 -1 -1 -1 0 7 2 0 -1 -3 0 -1 -3
word|navigate	0 -1 0 0 -5 -4 -1 8 -1 -1 0 -1 1
word|ne	0 1 0 0 9 -10 -1 2 0 -3 0 0 1
word|near	0 -5 0 0 -11 -7 -2 -1 6 4 0 3 -9
word|nearly	0 -2 0 0 -1 -3 -1 0 -1 1 0 11 -7
word|necessary	0 -1 0 0 0 8 -3 -2 -1 -1 0 -1 -1
word|need	0 -3 0 0 -3 -8 -4 9 -7 -17 -1 9 -5
word|needed	0 0 0 0 0 -2 0 4 0 0 0 -1 -2
word|needs	0 0 0 0 -7 6 3 0 5 -1 0 -5 -5
word|negative	0 -2 0 0 2 -3 0 2 -2 1 0 5 -4
word|net	0 -1 0 0 8 2 -2 5 0 2 0 -11 -3
word|netflix	0 0 0 0 -4 3 0 -1 2 3 -1 1 -3
word|network	0 -1 0 0 1 7 -1 3 0 -2 0 -13 -1
word|neue	0 7 -2 0 0 -1 -1 -1 -6 -1 0 13 -13
word|neuen	0 -1 0 0 -10 -2 -1 -3 7 -5 -1 10 -2
word|never	0 5 -1 0 -2 -5 9 0 -5 -13 0 0 1
word|new	0 -20 -5 -9 -17 -13 -16 5 -10 -6 -13 8 -9
word|news	-1 -5 14 -7 -22 -19 -2 -23 -19 -6 -4 -9 31
word|newsletter	0 -3 -1 -1 -13 -6 -3 -1 -15 -9 -3 -3 22
word|newsletters	0 0 0 0 -6 -14 -1 -5 2 -2 0 -6 20
word|next	-1 6 -5 -2 12 -4 -1 -18 -5 -7 -6 -20 5
word|nicht	0 3 -2 -2 11 -2 10 -12 -30 -22 -5 1 -7
word|night	0 -2 -1 0 2 13 -2 -6 5 -13 0 -2 -1
word|nine	0 -1 0 0 0 16 -1 -1 -1 3 0 -10 -6
word|no	0 -4 -3 -1 -23 4 -12 -3 1 -17 -2 -2 9
word|noch	0 -1 0 -1 16 -15 -8 -4 -7 -10 -1 15 -8
word|noise	0 0 0 0 -1 -4 0 7 -1 2 0 -6 1
word|non	0 0 -2 -1 -1 2 2 -2 4 -2 0 1 -4
word|nonprofit	0 -1 0 0 2 -1 -3 -5 -2 -4 0 1 6
word|normal	0 0 0 0 -2 9 -1 -1 -4 -1 0 2 -1
word|north	0 -2 0 0 0 13 -1 -13 3 0 0 -5 -1
word|northern	0 3 0 0 -4 7 -1 -5 -2 -7 0 5 0
word|not	-1 -4 -4 -3 -1 4 -3 -10 -18 -31 -4 -8 -11
word|note	0 -2 0 0 4 12 2 -4 -4 -4 0 -7 0
word|noted	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
word|notes	0 0 0 0 4 -12 0 5 7 8 0 -2 -9
word|nothing	0 0 0 0 1 2 2 0 -1 -1 0 1 -6
word|notice	0 -1 0 0 0 4 -1 -1 0 0 0 -1 -1
word|nov	-1 -4 -2 19 -3 -16 -1 5 -2 3 -1 -5 -11
word|november	0 -1 -6 23 -6 -2 -1 10 -6 -14 -1 -6 -11
word|now	0 -4 -3 -1 -3 12 -2 -29 -12 -18 -3 -3 6
word|number	0 -2 0 0 5 -9 -2 5 -1 -8 0 6 -5
word|numbers	0 0 0 0 -2 2 -1 -5 -2 0 0 10 -4
word|nun	0 1 0 0 0 -1 -2 -1 -2 3 0 4 -5
word|nur	0 8 0 0 -9 6 -7 -4 4 -11 -1 3 -4
word|o	1 1 -3 -1 -8 0 -11 -25 -4 -3 -4 2 19
word|obama	0 1 0 -1 -6 8 -2 -13 2 9 -1 3 -6
word|oct	0 -2 4 -2 -1 1 0 -1 -2 -2 0 -4 8
word|october	0 -5 -4 8 -1 -3 1 -5 -5 10 0 -1 0
word|oder	0 5 0 0 0 16 -8 -3 -7 -6 -1 -18 3
word|of	2 -18 -54 -41 -6 -5 3 -5 22 11 -24 -2 -24
word|off	0 0 -1 -1 2 -7 -2 -5 -7 -10 -1 5 0
word|offer	0 10 0 0 0 3 -3 0 -6 -7 0 -5 2
word|offering	0 -1 0 0 -1 4 -1 2 0 -2 0 -1 -1
word|offers	0 -1 0 0 -15 -3 -3 -2 4 -2 -1 7 6
word|office	0 -3 -1 0 -9 -9 -5 2 14 -4 -1 0 -6
word|officer	0 -1 -2 -1 -2 1 -2 -3 2 5 -1 5 -6
word|officers	0 -2 0 0 -2 12 -2 -9 -1 2 0 -2 -1
word|official	0 0 -1 -1 -2 -3 0 0 -1 3 0 2 0
word|officially	0 -1 -1 0 -1 5 0 -1 -1 -1 0 -8 6
word|officials	0 0 0 0 1 19 -3 -16 -3 -3 0 -1 -1
word|often	0 -3 0 0 0 2 -2 2 0 -1 0 -2 -1
word|oh	0 0 0 0 1 16 -3 -3 -3 -2 0 -1 -8
word|oil	1 -8 0 0 -2 14 -2 -8 -9 6 0 -3 0
word|ok	1 0 0 0 -2 5 -1 -1 0 0 0 -2 2
word|old	1 -2 -1 2 6 2 -3 -7 -4 -2 -1 -8 1
word|older	0 -4 0 0 -7 -5 5 7 0 0 0 -5 3
word|on	-1 -39 -20 -11 -17 2 -3 15 7 7 -28 -17 1
word|once	0 0 0 0 -6 1 -3 2 -2 1 0 -1 -1
word|one	0 -21 -2 -2 -17 -2 -3 7 -2 13 -1 -9 -5
word|ones	0 -2 0 0 -3 11 -1 1 -1 -2 0 -1 -1
word|ongoing	0 0 0 0 -1 -3 0 1 0 -1 0 2 3
word|online	0 -3 0 -1 -10 0 1 -3 -7 -12 3 0 4
word|only	0 4 -2 -1 -17 -14 4 11 -3 -8 -1 -8 -7
word|ont	1 -3 0 0 6 -1 -2 4 3 -1 -1 -13 -4
word|open	0 2 -1 -1 -12 4 3 -5 1 -1 -1 10 -4
word|opened	0 -1 0 0 1 13 -1 -2 -1 -2 0 -2 -3
word|opening	1 1 0 -1 -1 4 -1 -2 0 -1 0 6 -7
word|opens	0 0 0 0 -4 -8 0 5 -4 -3 0 8 3
word|operating	0 -1 0 0 -4 2 -1 0 1 -4 -1 3 1
word|operation	0 5 0 0 -2 10 0 -6 -1 -4 0 -2 -1
word|operations	0 0 0 0 1 19 -1 -6 -1 -2 0 -4 -5
word|opinion	1 0 -1 0 11 -12 3 -4 -13 -21 0 -5 -9
word|opportunities	0 0 0 0 -1 1 -1 2 -2 0 0 -4 2
word|opportunity	0 12 0 0 6 -14 2 5 -2 -4 0 -4 -2
word|optimize	0 0 0 0 -1 -2 4 -4 -1 0 0 0 3
word|option	0 0 0 0 1 -6 3 7 -1 -3 0 1 -3
word|options	0 0 -1 0 7 -7 -2 13 -10 -16 -2 -7 10
word|or	-1 -10 -5 -3 -10 -4 -11 24 -22 -29 -3 -31 -13
word|order	0 -1 -1 0 1 5 -3 -1 3 2 0 -3 -7
word|orders	0 0 0 0 -1 1 0 1 -1 -1 0 5 -6
word|org	0 0 0 0 -3 1 -2 -5 0 3 0 2 1
word|organization	0 1 0 0 -2 0 -3 0 3 3 0 -1 -3
word|organizations	0 -1 0 0 -5 12 -1 0 -3 -7 -1 -1 -7
word|organized	0 0 0 0 -4 1 0 -4 -1 3 0 -2 1
word|original	0 0 0 0 -2 4 -1 2 -2 -2 0 -1 3
word|originally	0 -1 0 0 10 -2 2 5 -1 -5 0 -10 -10
word|other	0 -17 0 0 7 -1 -15 -2 -9 -4 -1 -10 2
word|others	0 8 0 0 3 -8 -2 -4 -1 -2 0 -3 4
word|ou	0 1 0 0 -7 -6 -1 3 -1 -2 0 3 5
word|our	0 -5 -1 -1 -28 -15 9 -10 -17 -32 -2 7 26
word|out	0 -25 -1 -1 -5 5 -10 -1 -13 -12 -2 1 -13
word|outcomes	0 0 0 0 1 -4 -1 6 -1 -1 0 0 -1
word|output	0 0 0 0 0 3 -3 5 -1 -4 0 -1 -1
word|outside	0 -2 -1 0 -6 -11 2 -7 4 16 -1 -6 -2
word|over	0 -7 -1 -1 -9 -2 -7 1 -8 -5 -2 6 -6
word|overall	0 1 0 0 3 -9 9 0 -2 -1 0 -4 5
word|overview	0 0 0 0 5 -1 -1 -7 2 2 -2 1 -10
word|own	0 -1 0 -1 -2 5 -4 2 -3 -6 0 3 -1
word|owned	0 0 0 0 -2 -2 -1 -6 6 7 0 -4 -3
word|owner	0 -1 0 0 -3 2 -1 -6 2 0 0 4 1
word|owners	0 0 -1 -1 -1 -13 -2 4 -1 3 0 -7 3
word|owns	0 0 0 0 -1 -1 -1 2 0 7 0 -4 -1
word|p	0 -1 0 -3 -4 14 -3 -6 -4 6 -3 -12 2
word|pack	0 0 0 0 2 -4 -1 -5 10 -3 0 -3 -3
word|package	0 0 0 0 8 -1 -1 -5 0 -3 0 -1 -2
word|page	0 -4 0 -1 -7 13 -8 -2 -5 -6 -3 -9 -3
word|pages	0 0 0 0 -2 -2 -1 9 -1 -2 0 -5 -1
word|paid	0 -1 0 0 0 -7 1 4 2 -4 0 -1 5
word|pain	0 -2 0 0 8 -2 3 -2 -2 -3 0 -6 3
word|paper	0 -8 -1 0 -10 13 -4 2 -2 -6 0 -1 -14
word|par	-2 -4 12 -4 -10 -2 -3 -2 -9 -6 -6 -3 4
word|parents	0 0 0 0 -1 1 -1 -3 1 4 0 0 -1
word|paris	0 -1 -1 0 3 -3 0 -4 -5 -2 -1 5 1
word|park	0 -4 0 0 -1 8 -4 -5 -3 7 -2 0 -17
word|part	0 13 0 0 -2 -10 -7 3 4 -7 0 -3 -5
word|particular	0 0 0 0 -4 3 -1 1 0 -1 0 -1 4
word|particularly	0 0 0 0 0 7 -1 -4 0 -1 0 -1 -1
word|partner	0 0 0 0 1 7 -1 -4 -2 -2 0 -1 1
word|partners	0 0 0 0 -4 -9 -1 2 -1 -5 0 1 9
word|party	6 -1 -1 0 -4 -13 -4 9 -2 1 -1 -8 9
word|pas	0 0 0 0 -10 -4 5 4 0 -3 0 1 0
word|pass	0 0 0 0 -1 9 -1 -1 -3 -3 0 1 -2
word|passed	0 0 0 0 0 6 -1 -2 0 -2 0 0 -1
word|passing	0 0 0 0 0 4 -1 -4 0 -1 0 5 -2
word|past	0 -1 0 0 -1 6 5 -1 -3 -5 0 -1 0
word|path	0 0 0 0 3 2 -1 -3 0 -1 0 -4 3
word|patients	0 0 0 0 0 9 -1 -2 0 -1 0 0 -3
word|patrick	0 -2 9 -8 -4 -5 0 -2 0 0 0 -2 2
word|pattern	0 -1 0 0 -8 1 3 -15 2 1 0 -2 1
word|patterns	0 0 0 0 0 1 0 1 3 -3 0 1 -6
word|paul	0 -1 -10 -1 3 6 0 -2 -4 -5 1 5 7
word|pay	0 -5 -3 -1 -9 -1 -6 2 6 2 -1 9 -1
word|paying	0 1 0 0 1 -5 -1 6 -1 -2 0 1 -2
word|pays	0 0 0 0 -2 0 0 0 -1 -1 0 8 -7
word|peace	0 -1 0 0 -3 -4 3 -1 1 9 0 -1 -2
word|people	0 -10 -1 -1 8 -4 -8 2 -3 1 -1 4 -9
word|per	0 0 0 0 -13 -5 7 12 -2 -6 0 -13 -5
word|percent	0 0 0 0 -2 2 9 -8 -1 -4 0 -1 -2
word|perfect	0 0 0 0 1 -3 -2 1 1 2 0 0 -3
word|perform	0 0 0 0 0 4 -2 5 -1 -4 0 -2 -5
word|performance	0 -2 2 -3 1 -9 6 10 -6 -6 -1 0 -1
word|period	0 0 0 0 -3 -4 -2 5 3 3 0 -1 -1
word|person	0 -4 0 0 3 7 -3 -2 -1 -7 -1 1 -6
word|personal	0 -1 0 0 -1 -6 2 11 -2 -4 -1 -3 1
word|personalized	0 0 0 0 0 -9 0 11 -1 -4 0 -2 4
word|perspective	0 0 0 0 5 -9 -3 2 2 -1 0 -4 5
word|peter	0 0 1 -2 -7 2 -1 2 -2 10 0 -5 -2
word|phone	0 -3 0 0 0 -6 -2 -3 12 -1 -1 -8 0
word|photo	-14 -25 -22 -6 -36 -28 -6 -13 6 32 30 -29 -38
word|photos	0 -1 -1 -1 -2 1 -1 -8 -1 0 -1 11 -3
word|physical	0 0 0 0 4 -4 -1 5 0 1 0 -1 -3
word|pick	0 0 0 0 -1 7 -1 -3 1 1 0 0 -2
word|picks	0 0 0 0 6 5 -1 -3 -4 -3 0 1 -2
word|picture	0 -3 -5 -2 -8 -5 -4 -14 -5 4 17 -15 -17
word|pictures	0 1 0 0 -14 8 -1 -4 1 -7 0 18 -6
word|piece	0 0 0 0 2 6 -2 0 -1 -3 0 -3 -2
word|pieces	0 0 0 0 -4 -4 -1 2 0 1 0 5 -2
word|pin	0 0 0 0 0 -1 0 0 -2 -1 0 -4 6
word|pinterest	0 0 -1 0 -1 4 0 -1 -5 -4 -1 -2 10
word|pipeline	0 5 0 0 3 -14 1 5 -1 -2 0 -2 4
word|place	0 -1 0 0 -1 15 -3 3 -4 -7 0 -3 -11
word|places	0 0 0 0 2 1 3 5 0 -3 -1 -2 -5
word|plan	0 8 -2 -1 10 -10 -2 -6 -9 -8 2 10 -15
word|planned	0 0 0 0 -2 6 3 -3 -1 -1 0 -1 -1
word|planning	0 1 0 0 -1 -5 -6 2 -3 -1 -1 -3 3
word|plans	0 9 0 0 6 -10 2 -4 -2 -4 0 5 -10
word|plant	1 -11 -1 -1 -11 0 -7 0 -9 9 -4 -1 -13
word|platform	0 -1 0 0 0 7 -2 -4 1 -1 0 -6 2
word|platforms	0 -4 0 0 13 -12 2 5 -2 -8 0 3 -5
word|play	0 -2 1 0 -4 8 -2 -1 6 -3 -1 -5 -7
word|played	0 -3 0 0 0 5 -1 -1 1 0 0 -1 -1
word|player	0 0 0 0 -9 0 -1 0 11 5 0 5 -9
word|players	0 -3 0 -1 5 -6 -3 -8 0 2 -3 -1 -6
word|playing	0 -1 -2 0 0 4 -1 -1 2 1 0 -1 -4
word|please	0 0 0 0 -3 -6 2 -4 1 0 0 -9 18
word|plus	0 -1 -1 -1 7 -3 -3 -11 -4 -11 -1 -3 8
word|pm	0 -1 10 10 -7 -6 -1 -2 -4 -7 -1 0 0
word|podcast	-2 -14 -8 -2 5 -10 -5 9 13 -16 -2 -10 3
word|point	0 0 0 0 -3 11 -3 2 -5 -5 0 0 -6
word|points	0 -1 -1 0 3 12 -3 0 2 -1 -2 -10 -9
word|police	0 -14 -4 -4 -16 9 -6 -18 -3 -1 -5 16 -19
word|policies	0 0 0 0 1 -5 -1 2 0 0 0 3 0
word|policy	0 4 -2 0 -1 -11 -2 -7 -6 -7 0 -6 23
word|political	0 -3 1 0 -2 1 5 -2 -2 -3 -1 5 -5
word|politics	0 0 0 0 1 -13 -2 -5 -2 -5 0 -7 22
word|poll	0 -1 0 0 -5 4 -1 -2 -1 4 0 2 0
word|pool	0 -3 -1 0 -3 -5 -2 2 3 6 3 -2 -2
word|poor	0 0 0 0 2 2 0 4 -1 -1 0 -4 -2
word|pop	0 0 -1 0 -1 14 -1 -9 1 -7 3 -1 -3
word|popular	0 0 -1 0 7 -7 -2 -5 -2 -2 -1 12 -3
word|population	0 1 0 0 -1 2 0 0 0 -1 0 3 -4
word|position	0 0 0 0 0 7 -1 -5 0 -2 0 2 -2
word|positive	0 0 0 0 7 -12 3 5 -2 -5 0 1 1
word|possible	0 -3 0 0 4 -2 -3 -5 0 -1 0 5 -2
word|possibly	0 0 0 0 -1 3 -1 -3 0 -1 0 5 -3
word|post	-1 1 -4 -1 -1 5 -7 -21 -12 -10 -7 -12 20
word|posted	0 7 -3 7 -5 -8 -1 -5 -3 -5 0 -5 11
word|posts	0 0 -1 0 3 -5 -1 -11 -3 -2 -1 0 14
word|potential	0 0 0 0 1 7 0 -3 -1 -3 -1 -2 1
word|potentially	0 0 0 0 0 5 -1 -3 0 -1 0 0 0
word|pour	0 -11 -3 -3 9 -20 0 -7 2 -6 -3 4 -4
word|power	1 6 0 0 9 0 -7 -11 -2 -14 -1 1 -7
word|powered	0 3 0 0 -3 5 0 -3 -2 3 0 0 -1
word|powerful	0 0 0 0 0 3 -1 0 1 2 0 -6 3
word|practical	0 0 0 0 -2 6 0 2 -2 -2 0 -2 -2
word|practice	0 0 0 0 1 2 3 -3 4 4 0 -5 -6
word|practices	0 1 0 0 0 2 -1 3 -4 -5 -1 1 2
word|pre	0 0 0 0 -1 -3 -2 6 -1 -3 0 -1 4
word|prefer	0 0 0 0 -1 -6 -1 8 0 -1 0 0 0
word|preferences	0 0 -2 0 -6 0 0 3 2 1 -2 0 5
word|premier	2 5 0 0 8 -8 -2 1 -4 -8 -1 -3 -4
word|premium	0 0 0 0 3 3 -2 1 -1 -2 0 -2 -1
word|prepare	0 0 0 0 1 2 0 -2 0 -1 0 3 -2
word|prepared	0 5 0 0 0 -1 0 -3 0 0 0 3 -1
word|presence	0 -2 0 0 -1 1 -1 -1 -1 -2 0 7 3
word|present	0 0 0 0 2 -6 2 -2 3 -5 0 3 -1
word|president	-1 -2 -2 -1 -11 -4 -12 -10 -4 22 -7 -16 -13
word|presidential	0 -2 0 0 -1 1 -2 0 11 -11 0 -1 -3
word|press	0 -8 11 -3 -10 10 -2 -4 0 3 6 -5 -7
word|pressure	0 0 0 0 -1 -1 -1 6 0 -1 0 0 0
word|pretty	0 0 0 0 0 4 -2 2 -1 -1 0 -1 0
word|prevent	0 0 0 0 -3 11 -1 -9 -1 -3 0 4 0
word|previous	0 0 0 0 -4 -1 5 -2 0 1 0 -6 5
word|previously	0 -2 0 0 0 4 -1 -1 -1 -1 0 0 2
word|price	0 -2 0 -1 1 -8 -2 3 6 -5 -1 -6 -7
word|prices	0 -4 -1 -1 -2 12 -4 -6 2 -2 0 5 -7
word|pricing	0 -2 -1 0 -8 15 -3 -5 -8 -12 -2 2 -8
word|primary	0 -1 0 0 -3 -2 0 7 -1 0 0 0 -3
word|prime	0 -5 0 0 -3 10 -2 -6 -4 0 0 3 -1
word|principles	0 0 0 0 0 -6 6 -2 0 -1 0 0 5
word|print	0 -1 -5 -1 -6 5 0 -6 -10 -1 -4 -6 23
word|prioritize	0 0 0 0 -3 2 -1 -5 -1 -2 0 11 -6
word|priority	0 0 0 0 0 4 0 -2 0 -1 0 0 -1
word|privacy	0 -2 2 0 0 -17 -2 -2 -2 -4 0 0 19
word|private	0 6 0 0 -5 -1 -2 -10 0 -3 0 8 -1
word|pro	0 -1 -2 0 9 10 -3 -27 5 5 -2 1 -16
word|probably	0 -1 0 0 -1 -2 5 -6 0 0 0 7 -7
word|problem	1 4 0 0 4 -4 -5 -8 -9 -1 0 9 -3
word|problems	0 0 0 0 -1 5 -2 -1 0 -4 0 4 -1
word|process	0 -4 0 0 -5 -4 9 0 -2 -8 0 -5 4
word|processes	0 0 0 0 3 -5 3 6 -1 -3 0 -2 -2
word|produced	0 0 0 0 -1 6 0 -2 0 -1 0 -1 -2
word|product	0 -1 0 0 -5 2 7 -7 0 -3 -1 -7 11
word|production	0 0 0 0 3 10 0 -8 -5 3 0 -2 -6
word|productivity	0 3 0 0 0 2 0 0 -1 -1 0 3 -7
word|products	8 -5 -1 0 -9 6 0 -8 -2 -3 -1 -14 13
word|professional	0 -1 0 0 -2 -4 -3 1 -2 -4 0 8 2
word|professionals	0 1 0 0 1 4 0 4 0 -2 0 -2 -4
word|professor	0 0 0 0 5 1 0 0 -1 -2 0 -1 -2
word|profile	0 0 -1 0 -6 1 -1 11 -6 -4 -2 5 -4
word|profit	0 0 0 0 0 -15 -2 12 -1 -2 0 6 -3
word|profits	0 0 0 0 0 7 -1 -5 0 -1 0 0 0
word|program	0 -2 0 0 0 17 -1 -8 -1 -3 0 -4 2
word|programs	0 0 0 0 1 4 -1 -5 0 0 0 -1 3
word|progress	0 -1 0 0 0 7 -1 -1 -1 -2 0 -6 1
word|project	0 -2 2 0 -6 -2 2 -3 -6 -9 0 -3 4
word|projects	0 1 0 0 -6 14 -1 -14 6 0 -1 -8 5
word|promote	0 -1 0 0 0 -13 6 12 -1 -1 0 0 0
word|promotion	0 -1 0 0 -1 -1 -1 6 0 -1 0 -3 -1
word|proper	0 0 0 0 5 7 -1 -7 -1 -2 0 -1 -2
word|properties	0 -1 0 0 1 2 0 3 -1 -3 0 -1 -1
word|property	0 8 0 0 -2 -7 -1 6 3 -2 -1 -1 -10
word|pros	0 0 0 0 5 -7 0 9 -3 -5 0 -3 -4
word|protect	0 0 0 0 -5 -3 -1 10 -1 -1 0 0 -5
word|provide	0 -1 0 0 -1 12 -3 -1 -2 -4 0 -2 -3
word|provided	0 0 0 0 -9 11 -1 -2 -3 4 0 -1 -2
word|providers	0 -1 0 0 -1 12 -1 0 -3 -8 0 0 -1
word|providing	0 0 0 0 -1 -3 -1 6 0 -1 0 -1 2
word|public	0 -2 1 0 -4 20 -4 -6 -2 -13 0 -5 0
word|published	-1 -6 -3 18 -6 10 8 -6 -10 -9 -1 -16 -5
word|publié	0 -1 -4 3 -6 -5 0 -6 -4 -3 0 -14 18
word|pull	0 0 0 0 -1 6 2 -4 1 -1 0 -3 -2
word|purchase	0 0 0 0 10 -9 -2 -6 -3 -4 0 3 2
word|purpose	0 0 0 0 -3 2 0 2 0 0 0 -5 1
word|push	0 0 0 0 -6 -12 6 3 -1 -3 0 15 -3
word|pushed	0 -4 0 0 0 1 0 -1 0 -1 0 3 2
word|put	0 3 -1 0 10 6 -5 -9 -4 1 0 -6 -5
word|putting	0 0 0 0 -2 -11 -1 11 4 2 0 -1 -1
word|qu	0 1 0 0 -2 -5 -1 3 0 -2 0 4 -3
word|quality	0 -1 0 0 1 -6 10 3 -2 -10 0 0 -1
word|que	2 -5 -3 -1 -9 4 -2 -11 -7 -8 -1 6 5
word|queen	0 0 0 0 -3 -5 0 -3 5 5 0 3 -2
word|question	0 0 0 0 -1 5 -1 -6 -3 0 0 -2 5
word|questions	0 -1 0 0 9 4 3 -6 -6 -6 -2 7 -10
word|qui	0 2 0 0 -2 5 -3 4 -2 -9 0 7 -11
word|quick	0 -1 0 0 2 -10 -2 11 0 -3 0 -10 -6
word|quickly	0 0 0 0 -2 1 2 3 -1 -3 0 -1 3
word|quite	0 -1 0 0 -1 -5 4 -3 0 6 0 0 -1
word|r	0 -5 -1 0 -1 6 -1 -1 4 0 1 -1 -9
word|race	0 0 0 0 -1 -8 5 0 6 -2 0 5 -2
word|raise	0 -2 0 0 -1 5 -1 -2 -1 -2 0 4 -1
word|rally	0 -1 0 0 -2 0 0 -3 -1 2 0 8 -2
word|ran	0 0 0 0 -9 2 -1 -1 -1 -3 0 11 -1
word|range	0 0 0 0 8 5 -1 2 -2 -8 -1 -6 -3
word|rate	0 -3 0 0 2 -9 2 0 -8 -10 -1 12 0
word|rates	1 -1 0 0 5 2 -1 8 -6 -7 0 -7 -7
word|rather	0 0 0 0 -1 14 -2 -5 -1 -1 0 -1 -1
word|re	0 -11 -1 -1 -5 -10 7 6 2 -10 -1 0 0
word|reach	0 0 0 0 2 -3 5 -4 -1 -3 0 3 1
word|reached	0 0 0 0 -3 14 -1 1 0 -3 0 -2 -9
word|read	-1 -9 -9 17 -15 -22 -8 -31 -25 -33 -8 21 11
word|reader	0 0 -2 -1 -1 -7 0 3 -2 -5 -1 -2 14
word|readers	0 0 0 0 -1 -11 6 4 0 0 0 0 5
word|reading	0 -1 -1 -1 -4 -9 1 -11 -2 -2 -1 -5 23
word|reads	0 0 0 -1 3 0 0 3 0 0 0 -1 -5
word|ready	0 -1 0 0 -1 1 1 -6 -1 1 0 -3 7
word|real	0 -10 -1 -1 8 -8 4 0 4 -7 -2 -7 3
word|reality	0 0 0 0 1 -13 -2 16 -1 -2 0 0 -2
word|really	0 -1 0 0 -5 -13 17 -1 -1 2 0 6 -8
word|reason	0 0 0 0 0 6 -2 -3 3 -3 0 0 0
word|reasons	0 0 0 0 -2 9 -1 -3 0 -1 0 -1 0
word|receive	0 -1 0 0 -3 -22 2 -4 -1 -3 0 -5 26
word|received	0 0 0 0 0 4 -2 0 -1 -3 0 0 0
word|recent	0 8 0 0 -1 -6 1 2 -3 -4 0 -2 3
word|recently	0 0 0 0 -2 3 -1 -3 6 -2 0 -1 -2
word|recommendations	0 0 0 0 -2 7 -1 6 -1 -1 0 -7 -5
word|recommended	0 0 0 0 -1 -11 12 -5 -1 0 0 -1 1
word|record	1 -4 0 0 -7 11 -1 -8 -3 -6 2 15 -11
word|records	0 -2 0 0 -5 8 -3 1 -4 -3 0 -7 -3
word|recovery	0 0 0 0 0 3 -1 1 1 -1 0 -4 0
word|red	0 -1 -1 0 -10 -10 3 -5 16 7 0 -2 -6
word|reddit	0 0 -1 0 -1 -1 0 -6 -7 -6 -1 4 15
word|reduce	0 -1 0 0 3 2 -1 2 -1 -2 0 0 -2
word|reducing	0 0 0 0 0 -4 -1 4 0 -1 0 0 2
word|reference	0 0 0 0 6 -8 -1 0 -1 7 0 -2 -1
word|reflect	0 -1 0 0 4 -3 -1 -4 0 -4 0 0 6
word|regardless	0 0 0 0 0 -2 -1 4 0 0 0 0 -1
word|region	0 7 0 0 -1 6 -1 1 -3 -6 0 4 -11
word|regional	0 -2 0 0 1 12 -1 -1 -4 -4 -1 -1 -4
word|register	0 -1 0 0 -8 3 5 -1 -1 -1 0 -1 6
word|regulation	0 0 0 0 -4 0 -1 -3 0 1 0 -2 5
word|regulations	0 0 0 0 -9 -1 -2 -2 2 -3 -1 -8 9
word|related	-1 0 -3 0 -23 -13 -3 -15 -18 -3 -6 31 15
word|relationship	0 0 0 0 0 9 -1 -5 -1 1 0 -1 -2
word|relationships	0 0 0 0 2 -12 1 0 7 -3 0 -2 6
word|release	0 -1 0 0 9 4 -2 -9 2 -8 0 -6 2
word|released	0 -1 0 0 2 9 -1 -8 1 3 -1 -1 -3
word|relevant	0 0 0 0 -1 -2 8 -3 0 -1 0 -2 -2
word|rely	0 0 0 0 -1 -3 0 5 0 -1 0 1 -2
word|remain	1 0 0 0 0 5 -2 1 -1 -2 0 -1 -1
word|remaining	0 0 0 0 0 5 0 -2 0 -1 0 0 0
word|remains	0 0 0 0 0 8 -1 -4 0 -1 0 0 0
word|remember	0 1 0 0 -2 1 5 2 -1 -2 0 -2 -1
word|remote	0 3 1 0 -2 -8 -5 12 -2 -11 -1 2 -12
word|remove	0 0 -1 0 -12 -6 -2 2 -5 -7 -1 -7 12
word|removing	0 3 0 0 0 -2 -1 2 0 -1 0 0 -1
word|replace	0 -2 0 0 5 5 3 -1 -4 -7 0 -2 -1
word|replacement	0 0 0 0 6 -2 0 3 -1 -4 0 -4 2
word|reply	0 0 0 0 -2 4 -1 -1 -1 -1 0 -1 1
word|report	0 -2 0 0 -11 2 -4 -1 -6 -2 -1 0 6
word|reported	0 0 0 0 0 7 -1 -1 0 -1 0 -2 0
word|reportedly	0 0 0 0 0 -8 -1 9 -3 5 0 -1 -1
word|reporter	0 0 8 0 -9 -11 -2 -2 -5 -3 -1 2 8
word|reporting	0 -2 8 0 -5 -1 -2 -4 -5 -4 -1 -5 -1
word|reports	0 0 3 0 -5 9 -1 -4 -4 -4 -1 4 -3
word|representatives	0 0 0 0 0 1 0 -2 -2 4 0 0 0
word|republican	0 0 0 0 -1 1 -1 -3 11 -15 0 6 -5
word|request	0 -1 0 0 -3 2 -3 1 -5 -4 0 -4 5
word|requests	0 0 0 0 -1 -4 -1 2 2 -1 0 1 3
word|require	0 -1 0 0 -3 14 -1 4 -5 -11 0 -2 -2
word|required	0 0 0 0 -1 1 0 -5 -2 -3 -1 -4 9
word|requirements	0 0 0 0 0 -2 -1 5 0 1 0 -1 -1
word|requires	0 0 0 0 -3 -4 4 8 -1 -1 0 -3 -1
word|research	0 -5 0 0 0 -8 -3 -12 1 -4 -3 4 9
word|researchers	0 0 0 0 -1 3 2 -4 0 1 0 1 -2
word|reserved	0 0 0 0 0 6 -1 -1 1 2 0 -5 2
word|resolution	0 0 0 0 -3 -5 -1 12 -1 -1 0 -6 -1
word|resource	0 0 0 0 -1 -5 0 8 -1 -2 0 -2 -1
word|resources	0 0 0 0 9 4 -2 -5 -3 -4 0 -2 2
word|respond	0 0 0 0 0 -3 4 0 0 -1 0 -1 -2
word|response	0 0 0 0 4 -6 -3 4 -4 -5 0 -4 6
word|responses	0 0 0 0 1 -3 6 -2 0 -1 0 -1 0
word|responsible	0 -3 0 0 1 1 -1 -3 -1 8 0 -1 -2
word|rest	0 0 0 0 -8 -10 6 6 2 4 0 2 -2
word|result	0 0 0 0 0 3 -1 -5 0 4 0 -1 -1
word|results	2 -1 0 0 1 -4 -3 5 -2 -4 0 0 -2
word|return	0 0 0 0 0 -11 3 -2 1 7 0 4 3
word|returned	0 0 0 0 0 5 -1 -2 0 -1 0 0 0
word|returns	0 0 0 0 0 -8 -1 9 -1 -2 0 -2 4
word|reuters	0 -7 -5 -1 -7 8 -2 -8 -9 12 14 -6 -14
word|revealed	0 -2 0 0 -1 6 0 -2 -3 -3 0 5 -1
word|revenue	0 0 0 0 3 -12 -1 14 -1 1 0 -1 -1
word|review	0 -4 -1 0 -16 8 4 -4 -2 -14 -6 7 -2
word|reviewed	0 -1 1 0 -1 -2 -1 4 -1 -2 0 -1 2
word|reviews	0 -2 0 -1 5 -12 4 -5 -1 -3 0 -10 16
word|richard	0 0 0 0 4 -7 -2 -1 2 9 0 -2 -1
word|right	0 -8 -1 -1 7 7 6 -18 -7 -6 -1 -2 -1
word|rights	0 0 0 0 1 -1 -1 -7 -1 1 -1 4 0
word|rise	0 0 0 0 -2 -9 -1 1 4 6 0 6 -4
word|rising	0 -2 0 0 -5 12 0 -4 0 1 0 -3 -1
word|risk	0 -1 0 0 -5 -3 -3 13 -6 -6 -1 -2 0
word|risks	0 0 0 0 2 3 -1 -2 0 -1 -1 1 -1
word|river	0 -3 0 0 4 -2 0 -3 -2 -7 0 12 -6
word|road	-1 -3 -1 0 -2 11 -1 -8 -2 3 -1 -4 5
word|robert	0 2 0 0 1 5 -1 -1 6 -6 2 -3 -1
word|robust	0 0 0 0 -1 -6 -1 10 0 -1 0 -1 -2
word|role	0 -1 0 0 2 4 -1 -1 0 0 0 -1 -1
word|roll	0 0 0 0 -2 0 0 1 0 0 0 3 0
word|room	1 9 -1 -1 -7 5 -3 -11 4 1 0 -4 -9
word|round	0 4 0 0 -2 10 -1 -4 -2 -6 0 2 -3
word|routine	0 0 0 0 -2 1 0 2 -1 0 0 -2 3
word|royal	0 -1 0 0 5 5 -1 -7 1 -1 0 -4 -1
word|rss	0 0 -2 0 -2 1 0 -2 2 2 -2 -13 16
word|rule	0 0 0 0 -2 9 -1 -8 0 0 0 2 2
word|rules	7 -4 0 0 2 4 -1 -6 -1 -1 0 -7 3
word|run	0 0 0 0 -7 9 -3 -2 1 1 0 1 -9
word|rund	0 2 0 0 6 3 -2 -3 -4 -13 -1 6 0
word|running	0 -4 0 0 -5 0 -2 4 1 1 0 4 -3
word|runs	0 -3 0 0 -6 7 -1 -3 -1 1 0 1 -4
word|russia	0 -6 -2 -1 2 12 -2 -9 9 6 -1 -12 -10
word|russian	0 -1 0 0 -1 6 -1 -2 2 -1 0 -4 2
word|s	5 9 -32 -25 -20 8 -10 -12 -11 5 -44 36 -27
word|sa	0 -3 -2 -2 -5 -1 -2 -3 3 2 -1 11 -7
word|safe	0 0 0 0 -3 1 -1 0 -2 -2 0 11 -8
word|safety	0 0 0 0 5 -6 -3 4 4 -4 0 0 -1
word|said	-4 5 -6 -3 -8 44 -62 -45 -33 1 -2 -32 -36
word|sale	0 -1 0 0 -9 -6 -2 1 11 6 -3 -10 -3
word|sales	0 -1 0 0 -3 5 -1 4 -2 -1 0 -2 -5
word|sam	0 0 0 0 -1 0 -1 -3 -1 1 0 4 -2
word|same	0 0 -1 -1 -7 -3 8 6 4 1 0 1 -13
word|san	0 -11 0 0 7 -1 -3 6 -3 -1 -1 -11 -8
word|sarah	0 0 5 1 -6 -5 -1 0 1 2 -1 -6 9
word|saturday	0 -4 0 0 -1 9 -1 1 -4 1 0 -3 -3
word|save	0 1 -3 -1 5 -8 -2 -3 -10 -2 -1 -7 17
word|saving	0 0 0 0 -1 0 -1 -2 -1 1 0 -5 6
word|saw	0 0 0 0 4 1 -3 -5 0 -1 0 -2 2
word|say	0 -1 0 0 3 -4 3 -3 -1 1 0 9 -8
word|saying	0 2 0 0 -3 6 -3 6 -3 -3 0 -7 -1
word|says	0 -6 -2 -1 10 2 -4 -19 -4 -8 -1 4 -22
word|scale	0 0 0 0 -4 -2 -2 4 1 0 0 6 -5
word|scene	0 0 0 0 4 2 0 -7 0 1 0 1 -3
word|schedule	0 0 0 0 -1 7 -2 -11 -3 -2 0 3 8
word|scheduling	0 0 0 0 -5 7 -1 -3 -1 -1 0 4 -4
word|schon	0 11 0 0 -6 -5 -2 -1 -4 -4 0 8 -3
word|school	0 1 -1 -2 13 -12 -5 2 -10 9 5 -12 -14
word|schools	0 -1 0 0 -1 9 -1 -3 0 -1 0 1 -2
word|science	-2 -5 9 -3 -10 12 -3 -8 -4 -2 -5 -13 -2
word|scientists	0 -1 0 0 -9 6 -1 -3 -4 -4 0 13 -5
word|scott	0 0 1 0 -4 1 -1 -3 3 2 2 -8 6
word|screen	0 0 0 0 -4 -2 -1 4 4 3 0 -2 -2
word|se	2 13 -1 0 1 -12 -5 -12 5 -3 -1 -3 -5
word|sea	0 -1 0 0 -2 -1 3 -5 1 6 0 1 -5
word|search	1 -4 -3 -3 -24 -2 1 1 4 -12 -6 11 -3
word|season	0 -1 0 0 2 5 -3 3 -3 -1 0 1 -8
word|second	1 -1 0 0 -6 13 -4 -11 5 0 0 -5 -7
word|seconds	0 0 0 0 -3 0 4 -2 3 1 0 -1 0
word|secret	0 0 0 0 -10 2 -1 -3 -1 -4 -1 9 -1
word|secretary	0 0 0 0 -1 7 -1 -3 -4 0 0 1 -1
word|sector	0 0 1 0 0 7 -1 -1 1 -2 0 -3 -2
word|secure	0 0 0 0 -4 -1 -1 8 -2 -3 0 -3 0
word|security	0 -4 -2 0 -2 21 -6 -18 -12 -20 -3 1 5
word|see	0 -5 -1 -1 -9 -2 -11 -20 -4 -5 1 -1 -1
word|seeing	0 0 0 0 -1 0 6 0 0 -1 0 -2 -2
word|seek	0 2 0 0 0 3 -1 -1 -1 -2 0 1 -2
word|seeking	0 0 0 0 0 6 -1 0 0 -1 0 1 -3
word|seem	0 -1 0 0 0 14 -1 -1 0 -12 0 0 0
word|seemed	0 0 0 0 -1 10 -1 -1 0 -1 0 -1 -4
word|seems	0 -1 0 0 -1 -4 8 0 0 -1 0 0 0
word|seen	0 -4 0 0 -2 4 -2 -7 0 -7 0 7 -1
word|sei	0 0 0 0 -1 15 -3 -2 -2 0 0 -6 -2
word|sein	0 2 -1 -1 4 4 -5 -2 -7 -5 -1 -3 3
word|seine	0 3 -1 0 5 -5 -2 -2 0 -4 0 0 -1
word|seiner	0 -6 0 0 -1 3 -2 -1 -3 4 0 7 -6
word|seit	0 0 -1 -1 -5 -7 -3 -3 2 4 0 8 -8
word|select	0 0 0 0 -4 -2 0 -1 1 2 0 0 5
word|self	0 -2 0 0 6 6 -2 -1 -3 -6 0 -9 5
word|sell	0 0 0 0 -1 2 -2 2 3 -2 0 -2 -3
word|selling	0 -1 -2 0 -3 1 -1 2 -1 -1 0 0 5
word|send	0 -1 0 0 -4 -12 11 -3 -1 1 0 -2 12
word|senior	0 -2 6 0 4 -2 -1 -6 -3 -3 -1 -7 12
word|sense	0 -2 0 0 -3 -6 1 0 1 6 0 3 0
word|seo	1 -1 -2 -1 9 -12 10 -1 -6 -7 -3 -14 4
word|separate	0 0 0 0 -1 7 -1 -3 0 -1 0 0 0
word|september	0 -1 0 1 -1 5 -1 -2 -1 -2 0 -1 3
word|series	0 1 0 0 6 9 2 -4 -6 -8 0 -4 -7
word|serious	0 0 0 0 -1 7 -1 -5 -1 -1 0 -1 2
word|server	0 0 0 0 -8 0 -2 4 0 -3 0 -1 -7
word|service	1 -1 -2 2 1 10 -1 5 -8 -16 -2 -8 -5
word|services	0 -2 0 0 -2 -21 6 16 0 -6 -1 -13 10
word|ses	2 0 0 0 4 -1 -1 -4 5 -1 0 -2 -3
word|session	0 -4 0 0 0 9 -2 -4 -3 -1 0 2 -3
word|set	0 -4 -1 -1 9 -1 -4 -3 -1 -9 -1 5 1
word|sets	0 0 0 0 2 4 -1 0 -1 -2 0 -2 -1
word|setting	0 0 0 0 1 -3 -1 6 0 -1 0 -2 -1
word|settings	0 0 0 0 -5 12 0 -2 3 1 0 -5 -2
word|setup	0 -3 0 0 8 2 -1 11 -3 -2 -3 -16 -12
word|seven	0 -4 0 0 2 10 -1 -2 -2 -1 0 -4 -4
word|several	0 3 0 0 -3 11 3 -3 -5 -4 0 -2 -4
word|sex	0 -2 0 0 -6 -3 2 -4 -4 10 0 5 0
word|shape	0 0 0 0 -4 -6 0 3 0 0 0 3 -6
word|share	-1 -10 -21 -12 -23 8 -3 -13 -36 -31 -13 -31 49
word|shared	0 0 0 0 -1 2 -1 0 -1 -1 0 -4 5
word|shares	0 -4 -4 -2 -3 5 -3 -1 -11 -7 -3 8 7
word|sharing	0 -1 -4 0 -6 -2 -1 5 -6 -7 -2 -1 17
word|she	0 -5 -1 -1 -5 15 -7 -20 -12 -4 -1 -3 5
word|shift	0 15 -1 0 -4 -5 -2 -3 -6 -4 0 -1 -9
word|shooting	0 -5 0 0 1 -3 -1 4 2 5 0 -1 -2
word|shop	0 -1 0 0 -4 6 -1 -3 -1 -2 0 2 4
word|shopping	0 0 0 0 4 5 0 -4 -1 -2 0 -6 3
word|short	0 -1 -3 0 6 6 2 -6 -4 -6 -1 0 -1
word|shot	0 0 0 0 -3 -9 -1 -1 4 11 0 1 -2
word|shots	0 -1 0 0 3 9 -1 1 -3 -5 -2 -1 -1
word|should	0 4 -3 -1 -9 -7 17 -8 -1 -1 -1 13 -16
word|shouldn	0 0 0 0 -1 4 -1 -1 0 -1 0 1 -1
word|show	0 2 -1 0 -4 1 4 -8 -11 -6 -1 7 6
word|showed	0 0 0 0 -1 6 -1 -3 0 -1 0 0 0
word|showing	0 0 0 0 -5 -7 -1 -6 11 9 0 -4 2
word|shown	0 0 0 0 -3 -5 -1 -5 2 12 0 -2 -1
word|shows	0 -1 0 0 -1 -14 -2 -7 4 10 0 8 -10
word|si	0 4 0 0 2 -3 -1 -1 -1 -2 0 3 -1
word|sich	0 -1 -1 -1 5 11 0 -7 -3 -10 -4 -19 -1
word|side	0 -4 0 0 -2 12 -3 -11 1 4 -1 -2 -4
word|sides	0 5 0 0 0 -2 -1 2 -1 -1 0 -2 0
word|sie	0 1 -5 -4 -4 -16 -4 -2 -11 5 -5 -6 7
word|sign	0 0 -1 -1 -6 -7 -2 1 -6 -7 -1 -3 11
word|significant	0 0 0 0 -7 0 -1 1 0 -2 0 9 -2
word|significantly	0 0 0 0 -3 5 -1 2 -1 -2 0 1 -4
word|signing	0 0 0 0 0 -11 0 -1 0 3 0 4 7
word|signs	0 0 0 0 -9 -2 -1 0 3 2 0 8 -2
word|similar	0 0 0 0 3 3 -2 -3 -1 1 0 -1 0
word|simple	0 1 0 0 -6 10 5 -7 0 -5 0 -5 -1
word|simply	0 0 0 0 -1 8 -1 -3 -1 -1 0 -1 -1
word|since	0 -12 0 -1 10 6 -5 -4 -6 -9 0 -5 7
word|sind	0 5 -2 -1 -19 -19 1 -11 0 -5 -2 11 4
word|single	0 4 -1 0 -4 2 -2 -2 3 6 0 -7 0
word|sit	0 0 0 0 0 -2 -1 3 2 -1 0 0 -1
word|site	0 -3 0 -1 -8 -6 -3 8 2 0 0 -6 5
word|sites	0 -1 -1 -1 2 7 -1 -7 -1 -6 0 0 5
word|situation	0 0 0 0 1 3 5 -2 -1 -2 0 -2 -1
word|six	0 -9 0 0 -4 8 -2 2 -4 5 0 0 -2
word|size	-1 -1 -1 -1 1 -13 9 9 -4 -9 -2 -7 8
word|skills	0 0 0 0 -2 -7 -1 4 2 0 0 4 1
word|skip	0 0 0 0 -2 -3 -1 1 -4 -5 0 8 -4
word|sleep	0 0 0 0 8 4 -4 -15 -6 -7 -1 -2 2
word|slightly	0 0 0 0 -1 -5 -1 7 0 1 0 -2 -1
word|slow	0 0 0 -1 2 4 -1 2 -1 -1 0 -1 -4
word|small	0 1 -1 0 5 -5 0 8 3 -12 -1 -13 -6
word|smaller	0 0 0 0 0 5 -1 1 -1 -2 0 -1 -1
word|smart	0 2 0 -1 6 -6 -1 -12 2 -4 -1 -9 11
word|so	-1 -17 -9 -4 -9 7 0 -10 -7 -9 -4 -1 -11
word|social	0 -1 -3 0 -20 3 0 -1 -16 -7 -2 14 -14
word|software	0 -4 -2 -1 -6 -6 -5 -4 6 -6 0 11 13
word|sold	2 -3 0 0 -2 2 -1 -9 4 8 0 1 -5
word|solid	0 0 0 0 -1 -3 -1 10 0 -1 0 -5 -2
word|soll	0 14 -1 -1 -5 -8 -2 -2 -8 4 -2 4 -4
word|solution	0 0 0 0 4 -2 4 -2 -1 -2 0 3 -4
word|solutions	0 -1 0 0 10 -1 -1 -1 -5 -11 0 -2 7
word|solve	0 0 0 0 1 6 -1 -1 -1 -1 0 -2 -1
word|some	0 4 -1 -1 -1 17 2 -11 -6 -16 -1 -13 -13
word|someone	0 -1 0 0 -2 -7 1 8 -1 -2 0 -1 5
word|something	0 6 0 0 -10 -7 0 2 -3 -5 0 -1 12
word|sometimes	0 -1 0 0 0 6 -2 0 0 -2 0 0 0
word|son	3 0 -1 -1 4 -6 -4 6 0 2 -1 6 -10
word|sont	0 -1 0 0 -1 0 -2 4 0 -1 0 -4 -1
word|soon	0 -1 0 0 -4 -7 8 -2 3 0 0 0 -7
word|sound	0 -1 0 0 4 6 3 8 -2 -5 0 -15 -9
word|source	0 -4 -4 -1 -13 -5 -5 -10 0 7 -10 -6 16
word|sources	0 0 0 0 -8 -8 -1 4 -2 -3 11 -4 2
word|south	1 12 0 -1 -6 9 -2 -13 -2 -9 -1 -9 -4
word|southern	0 0 0 0 0 5 0 -1 4 2 0 -6 -1
word|space	0 -5 0 -1 -4 14 -5 -9 -10 7 -4 -7 -9
word|speaks	0 -7 0 0 -1 -6 0 -1 4 11 0 1 -1
word|special	0 -2 4 0 3 0 -2 -6 -2 -5 0 -1 8
word|specific	0 0 0 0 -3 -5 -3 11 -1 -3 0 -1 -1
word|specifically	0 0 0 0 -6 12 -1 -4 0 0 0 -1 0
word|speech	0 8 1 0 0 -5 -1 -1 0 1 0 0 -10
word|speed	0 -1 0 0 0 -4 -1 6 2 0 0 -1 1
word|spend	0 -1 0 0 2 -8 -1 8 0 1 0 -2 1
word|spending	0 0 0 0 -2 5 -1 0 -1 -2 0 2 0
word|spoke	0 0 0 0 -1 -4 -1 -1 0 7 0 -1 -1
word|sport	0 -2 2 0 -5 14 -1 -12 -3 -2 -1 -8 2
word|sports	0 -1 0 0 -1 -3 0 -5 0 3 1 6 2
word|square	0 0 0 0 -1 -6 -1 3 0 7 0 -1 1
word|st	0 -9 -3 -3 -8 6 -1 -8 -7 -7 -4 7 -15
word|staff	0 14 8 2 -2 -12 -2 -4 -2 -7 0 0 -4
word|stage	0 0 0 0 1 2 -1 0 -5 -1 0 -1 0
word|stand	0 -2 -1 2 -1 0 3 -3 -1 3 -1 -6 7
word|standard	0 0 0 0 -3 -10 -2 14 -3 -12 -1 11 -6
word|standards	0 -1 0 0 3 0 -1 -1 -1 -3 0 -2 4
word|standing	0 -1 0 0 -1 1 -1 3 1 0 0 -1 -2
word|stands	0 -3 0 0 -1 -10 -1 4 2 8 0 0 3
word|star	0 -8 -2 -1 9 -2 -2 -5 -1 -8 2 6 -5
word|stars	0 0 0 0 -3 -1 0 -2 -1 3 0 6 -5
word|start	0 1 0 0 4 9 2 1 -7 -13 -1 -12 0
word|started	0 3 0 0 -7 7 3 -10 -3 -9 -1 3 5
word|starting	0 -1 0 0 4 4 -4 3 -3 -3 0 0 -5
word|starts	0 0 0 0 -6 7 6 -8 -2 -3 0 -3 3
word|startup	-1 -5 0 0 11 -7 -3 8 -8 -7 -1 -4 3
word|state	2 -5 -2 -1 -10 -8 -9 9 -3 1 -1 2 -8
word|statement	0 0 -1 0 -4 2 -2 4 2 0 0 -9 4
word|states	0 4 0 0 -2 -10 -4 -12 7 11 -1 -5 -4
word|station	0 -1 0 0 -8 1 -1 -2 2 -4 0 13 -5
word|status	0 -5 0 0 0 -3 -1 -7 -3 12 0 -1 -1
word|stay	0 0 0 0 9 -5 -2 1 -3 -3 0 -17 5
word|staying	0 0 0 0 4 4 0 -5 -1 -1 0 3 -4
word|steht	1 7 -1 -1 -3 -17 -3 -7 23 -9 -1 -4 -10
word|step	0 0 -1 -1 9 15 -4 -15 0 -6 -4 -5 -14
word|stephen	0 -1 0 0 0 9 -1 -3 -2 -3 0 -2 -1
word|steps	0 3 0 0 6 2 -1 -1 0 1 0 -4 -6
word|steve	0 -1 2 0 0 4 -1 -3 -3 -2 0 1 0
word|stick	0 -1 -1 0 -2 8 -1 -1 -1 -1 0 -2 0
word|still	0 2 0 0 -7 7 -3 0 -6 -2 0 4 -4
word|stock	0 -1 0 -1 -5 -3 -2 -2 4 7 2 3 -11
word|stop	0 -3 -1 0 -2 1 -3 -8 2 -4 -1 5 -2
word|stopped	0 0 0 0 -1 6 -1 -2 -1 -1 0 0 0
word|storage	0 0 0 0 -4 4 -1 -9 -1 3 0 -1 6
word|store	0 -1 0 0 4 8 2 3 -7 -10 -1 -1 -2
word|stores	0 0 0 0 -1 0 -1 4 0 -1 0 -1 -2
word|stories	0 -1 -1 0 6 5 -1 -5 -2 -4 -2 -6 2
word|story	0 -3 -7 -1 8 2 -6 -18 -17 -19 -8 -28 21
word|straight	0 -3 0 0 -6 12 -2 -7 -3 -1 0 -3 1
word|strategic	0 0 0 0 8 5 -1 -7 -5 -8 -1 1 2
word|strategies	0 0 0 0 5 7 -1 -5 -3 -3 0 -4 1
word|strategy	0 -5 0 0 8 -11 0 0 3 -1 0 0 -4
word|streaming	0 0 0 0 0 -8 8 0 -1 0 0 -2 -1
word|streamline	0 0 0 0 -2 -1 4 -4 -1 -1 0 -2 5
word|street	1 -8 -1 -1 -1 15 -2 -1 -2 -5 -1 0 -1
word|strength	0 0 0 0 11 -2 -1 -4 -4 -3 0 -1 -5
word|stress	0 -1 0 0 3 4 -1 -3 0 -1 0 2 -4
word|strike	0 5 0 0 -1 -3 0 -1 -2 -2 0 0 3
word|strong	0 -2 0 0 -1 2 3 2 -1 3 0 -8 3
word|stronger	0 0 0 0 0 5 -2 2 -1 -3 0 -1 -1
word|structure	0 0 0 0 -4 -8 11 1 1 1 0 -1 -1
word|struggling	0 -2 0 0 0 4 2 -1 0 -3 0 0 0
word|students	0 -1 -1 -2 -6 4 -1 -10 2 -3 -1 8 6
word|studies	0 1 0 0 3 -3 -1 1 0 -3 0 -1 3
word|studio	0 1 -1 0 -11 3 0 -5 1 -2 6 -4 -5
word|study	0 0 0 0 -3 -3 -2 -1 -2 -8 0 12 -4
word|stuff	0 -1 0 0 -1 -12 -2 0 0 -3 0 -1 14
word|style	0 -1 -1 0 -6 1 -1 3 -6 -7 -1 9 0
word|subject	0 2 0 0 -6 7 -2 -6 4 1 0 -1 -1
word|submit	0 0 0 0 -2 -5 0 -1 -1 0 0 -3 13
word|subscribe	0 0 -1 0 -14 -8 -2 -10 -4 -5 -1 -14 27
word|subscribers	0 0 -1 0 0 -12 -1 8 -2 2 -1 5 -1
word|subscription	0 0 0 0 3 -13 -1 6 4 3 0 -8 2
word|success	0 -1 1 0 3 5 -1 -4 -5 -4 0 -6 9
word|such	0 1 0 0 -7 -8 10 12 -3 -1 0 -5 -3
word|suffered	0 4 0 0 -1 4 -1 -2 -1 3 0 0 -5
word|suggest	0 0 0 0 0 3 3 1 -1 -1 0 -4 -2
word|suggested	0 0 0 0 0 4 0 -1 0 -1 0 0 0
word|suite	0 0 0 0 -3 10 -1 1 -4 -5 -1 -2 -4
word|summary	0 0 0 0 1 -1 -1 0 -1 -5 -1 -4 8
word|summer	0 1 -1 0 2 -9 -2 3 -7 -8 -1 9 -6
word|sun	0 0 0 0 3 -4 0 3 -4 -8 0 10 -6
word|sunday	0 -1 0 -1 -5 -6 -1 -5 -2 3 0 -7 2
word|super	0 0 0 0 -7 0 -2 -3 -4 5 0 7 -8
word|supply	0 0 0 0 3 2 -1 -1 0 0 0 0 -1
word|support	0 -1 0 0 -11 1 -5 5 -4 -6 -1 -6 12
word|supporting	0 0 0 0 0 2 -1 -3 3 1 0 -2 -1
word|supports	0 0 0 0 0 0 3 -2 0 -3 0 -1 3
word|sur	1 9 -8 -2 1 -5 -5 -7 -7 -11 -3 -8 17
word|sure	0 -3 0 0 -8 5 -4 -5 3 1 0 -3 7
word|surface	0 -2 0 0 -6 3 2 -4 6 4 0 -2 1
word|surprised	0 0 0 0 -5 12 -1 -1 -1 -1 0 -1 -1
word|survey	0 -2 0 0 2 -13 3 8 0 -1 0 1 -1
word|sustainable	0 0 0 0 1 4 -2 -1 0 0 0 -1 -1
word|switch	0 0 0 0 6 -2 -1 -1 -1 -4 0 0 0
word|system	0 2 -1 -1 -10 1 0 5 4 6 -1 1 -19
word|systems	0 -2 0 0 -8 0 7 2 -1 -4 4 -11 -10
word|t	0 -1 -6 -4 -20 4 -4 -1 -25 -28 -5 3 -9
word|table	0 0 -1 0 -7 2 -1 1 1 3 -1 -9 3
word|tackle	0 -1 0 0 -4 1 -1 -5 -2 0 0 8 -1
word|tag	0 -4 -1 0 2 6 0 0 2 -4 0 -2 -3
word|tags	0 0 -1 0 -7 -8 0 2 -4 -2 -1 -13 26
word|take	0 -2 0 0 -9 8 2 -2 2 -17 -1 0 -1
word|taken	0 0 0 0 -2 1 1 -4 1 6 0 -1 -2
word|takes	0 -2 -1 0 -2 -9 -4 18 2 -5 0 0 -11
word|taking	0 0 0 0 5 6 -2 -7 2 -2 0 -4 -3
word|talent	0 -3 0 0 3 -5 4 -1 0 -2 0 -1 4
word|talk	0 0 0 0 -3 3 -1 2 -4 -4 0 5 -5
word|talking	0 -2 0 0 5 7 -1 -3 -2 -2 0 -2 0
word|talks	0 -6 0 0 -6 -15 -1 -5 6 17 0 6 -4
word|target	0 1 0 0 -5 0 -1 6 -2 -3 0 -4 4
word|targets	0 0 0 0 0 5 -1 -4 2 1 0 -1 -2
word|task	0 -1 0 0 3 -3 3 1 -1 -1 0 -1 0
word|tax	0 -1 0 0 -4 12 0 -10 -5 -13 -1 5 0
word|taylor	-1 -11 -1 -1 -7 23 -5 -7 11 -5 -7 -1 -15
word|team	0 -2 0 -1 -2 6 3 -5 -11 -5 -1 1 -7
word|teams	0 -1 -1 0 -4 6 -3 5 -7 -9 -1 -5 -1
word|tech	1 4 -8 0 10 -1 0 -9 -15 -21 -1 -4 2
word|technical	0 0 0 0 1 -2 -1 5 -1 -3 0 -3 5
word|techniques	0 0 0 0 2 -6 10 -4 -2 -4 0 -1 -2
word|technologies	0 0 0 0 3 6 -1 -3 -1 -2 0 0 -3
word|technology	0 -7 2 0 4 0 9 2 -7 -10 -3 -8 4
word|teilen	0 -1 -4 -1 -7 -4 0 -5 -10 -8 -2 -4 25
word|telegram	0 0 0 0 -1 -15 -1 -3 0 -2 2 -2 18
word|television	0 0 0 0 0 -2 -1 -2 1 0 4 3 -2
word|tell	0 9 0 0 5 1 1 -1 -4 -8 -1 -6 -3
word|ten	0 1 0 0 -1 5 -2 -2 0 3 0 -1 -3
word|term	0 0 0 0 1 5 -3 0 -1 -5 0 -1 2
word|terms	0 0 0 0 -1 -8 2 -4 -1 -2 0 -2 14
word|test	0 -1 0 0 -9 1 -2 -7 -3 -4 0 15 -4
word|tested	0 0 0 0 -4 8 0 -7 -2 -2 0 6 -2
word|testing	0 -1 0 0 1 -5 -2 5 1 1 0 1 -4
word|tests	0 0 0 0 -1 -9 2 0 4 2 0 0 0
word|texas	0 1 0 0 0 -4 -1 -1 3 0 0 4 -2
word|text	0 -3 -2 0 -2 4 -1 1 -3 -2 -1 -6 10
word|than	0 -5 0 2 -5 -3 3 9 -8 4 0 -5 -21
word|thank	0 0 0 0 3 -5 0 4 0 1 0 -4 1
word|thanks	0 0 0 0 -1 3 -2 -6 -1 -2 0 -5 12
word|that	-6 -16 -8 -7 -2 0 11 6 -36 -11 -7 -11 -46
word|the	0 -14 -34 -45 1 8 -12 3 -2 10 -6 -9 -16
word|their	-1 2 -1 -1 -11 -5 -11 10 3 -4 -1 12 -10
word|them	0 0 -1 0 -5 2 -16 8 -7 -14 0 -9 -6
word|thema	0 0 0 -1 -2 18 -1 -1 -2 -2 0 -8 1
word|themselves	0 0 0 0 2 6 -1 -1 0 -1 0 -2 -2
word|then	0 -4 0 0 9 0 4 -10 -8 -1 0 -2 -5
word|there	-1 3 -3 -2 -2 14 -15 1 -15 1 -1 -16 -16
word|these	0 2 -1 0 -12 22 2 -22 -11 -14 -1 -2 -6
word|they	0 -2 -1 0 -13 14 -3 -11 -14 -7 -1 -5 -13
word|thing	0 10 0 0 6 -10 0 3 -1 -3 0 3 -5
word|things	0 -2 -4 -1 11 6 -9 -13 -5 -3 -1 -4 -6
word|think	0 -1 0 0 -2 14 -5 -2 -1 -3 0 -2 -2
word|third	7 -4 -1 0 -3 -1 -5 3 -4 -2 -1 -8 5
word|this	-4 -38 -22 -13 -19 10 11 -18 -13 2 -12 -24 12
word|thomas	0 0 0 0 -2 3 -4 -5 -4 -6 3 4 -3
word|those	0 -1 0 0 -4 21 -6 -4 1 -10 0 -5 -2
word|though	0 0 0 0 0 -1 -3 6 0 -1 0 -1 -3
word|thought	0 0 0 0 -3 8 -2 1 0 0 0 -2 -4
word|thoughts	0 -5 0 0 9 -2 -1 4 -1 -2 -1 -10 4
word|threat	0 3 0 0 -1 4 -1 -4 -2 7 0 -2 -4
word|threats	0 0 0 0 -1 4 -1 -2 -1 -1 0 0 1
word|three	0 -4 0 0 -12 13 -7 2 1 -2 0 -5 -11
word|through	0 -3 -2 -1 -8 -15 9 3 5 6 -2 4 -9
word|throughout	0 0 0 0 -3 3 -1 0 0 2 0 0 -2
word|throw	0 0 0 0 0 4 -1 -2 0 -1 0 0 0
word|thursday	-1 -3 -1 3 -1 1 -2 -3 7 2 -1 -2 -3
word|tiktok	0 11 -1 0 -10 -9 3 0 -11 -11 4 -3 -10
word|tim	0 0 1 -1 -8 -1 -1 1 4 2 2 1 -3
word|time	1 6 -3 -1 -9 -5 -3 5 -19 -25 -3 4 6
word|times	0 -7 -2 0 -13 2 -2 -4 4 -9 -3 -7 1
word|timing	0 0 0 0 -3 -1 -1 6 0 -1 0 -1 -1
word|tiny	1 3 0 -1 0 9 -1 -5 2 -2 0 0 -5
word|tip	0 0 0 0 4 6 -2 -6 -2 -5 0 -7 3
word|tips	1 1 0 -2 5 13 0 -4 5 -7 -4 -9 -13
word|to	3 7 -39 -32 0 -5 1 8 -19 -14 -44 11 -2
word|today	-1 -1 -8 9 -10 17 1 -11 -10 -13 0 -9 6
word|together	0 -1 0 0 1 5 -3 -7 3 6 0 -3 -5
word|told	0 6 0 0 -2 1 3 2 -4 -6 0 -1 -4
word|tom	0 -3 4 -1 -4 8 -1 -2 -9 10 3 -3 -10
word|tomorrow	0 -2 0 0 -1 0 0 -1 2 0 0 6 -4
word|tone	0 0 0 0 0 1 -1 6 0 0 0 -5 0
word|too	0 0 0 0 4 -1 -1 2 -2 -3 0 0 -5
word|took	0 -5 0 0 3 2 0 -3 -1 4 0 -3 -3
word|tool	0 -1 0 0 0 -5 -1 -2 -4 -5 0 9 -1
word|tools	0 0 -2 -1 -9 4 -5 4 -8 -12 -3 -6 1
word|top	1 -1 -1 -1 1 -12 -6 -18 -1 11 -2 3 9
word|topic	0 0 0 0 -1 -5 -1 4 0 -2 0 -1 4
word|topics	0 -3 -1 0 -2 2 0 -4 -2 -7 -1 -6 17
word|total	0 -1 0 0 -2 7 2 -1 0 -4 -1 -4 -1
word|totally	0 -1 0 0 -1 5 2 -1 0 -1 0 0 -1
word|touch	0 0 0 0 2 -3 -1 3 -2 -1 0 -2 4
word|tough	0 -5 0 0 -1 9 -1 2 -2 -1 0 0 -1
word|tour	0 -1 0 0 6 -2 -1 -6 1 6 0 4 -10
word|toward	0 0 0 0 -3 -1 -1 5 0 -1 0 -1 0
word|towards	0 0 0 0 0 -3 0 5 0 0 0 -1 0
word|town	0 -2 0 0 1 7 -1 -2 3 -7 0 3 -5
word|track	0 0 0 0 3 -3 -1 3 -1 2 0 -3 0
word|tracking	0 2 0 0 6 1 0 0 -4 -2 0 0 -3
word|trade	0 -2 0 0 -9 10 3 -13 1 -7 0 14 -8
word|traditional	0 0 0 0 1 4 -1 1 -1 -2 0 -1 -1
word|traffic	0 0 0 0 -2 4 -1 -1 -1 -1 0 -2 2
word|train	0 -5 0 0 3 8 3 -5 -2 -3 0 -1 -2
word|training	1 -3 -1 -1 19 -16 2 -3 -12 -1 -1 2 -10
word|transition	0 -1 0 0 -4 3 -1 3 -1 -5 1 4 -1
word|transparency	0 2 0 0 3 7 -1 1 -3 -2 0 -5 -2
word|travel	0 -3 -2 -1 2 -15 4 3 -9 -2 -3 8 6
word|treat	0 0 0 0 1 1 4 -3 -1 -1 0 -1 -1
word|treated	0 3 0 0 -1 1 2 -5 -1 -2 0 0 2
word|treatment	0 -1 0 0 -2 12 -1 -2 -3 -10 0 1 -3
word|trend	0 0 0 0 -2 11 -3 -5 -1 -3 0 -2 -3
word|trending	0 0 -1 0 1 -8 0 -2 -1 -1 -1 -1 10
word|trends	0 -6 -2 -1 14 -8 -3 -9 3 -16 -2 -13 9
word|trial	0 0 0 0 -10 -2 5 -2 -3 1 0 -7 9
word|tried	0 -1 0 0 0 1 -1 1 -3 -1 0 6 -2
word|trip	0 -3 -1 0 1 -9 -2 -10 3 5 -1 12 -9
word|true	0 -1 -1 -1 3 8 -1 6 -1 -2 0 -9 -4
word|truly	0 0 0 0 -1 4 -1 0 0 -1 0 0 -1
word|trump	4 13 -10 -8 -7 0 -9 -38 16 0 -18 5 -28
word|trust	0 0 0 0 3 -1 -2 -4 -1 -6 -1 11 -6
word|trusted	0 0 0 0 1 -8 0 3 -1 -3 0 -1 8
word|truth	0 3 0 0 -1 7 -1 -2 -2 0 0 0 -1
word|try	0 0 0 0 -6 1 -4 3 -2 4 -1 -4 6
word|trying	0 0 0 0 -1 7 -1 -3 0 -1 0 1 -1
word|tuesday	0 -11 -5 4 1 11 -4 -12 -4 8 0 -7 0
word|turn	1 0 0 0 -7 -11 8 5 0 -1 0 1 2
word|turned	0 0 0 0 7 -1 -1 -1 -3 -2 0 -1 -1
word|tv	0 0 -1 0 8 -1 -4 -10 -4 -8 2 5 -3
word|tweet	0 0 -7 -2 -4 -3 0 -1 -5 -4 -3 -1 24
word|twitter	-8 6 -12 -3 -6 1 -6 -10 -19 -15 -8 -17 21
word|two	0 -9 -2 -1 -18 29 -12 -16 -11 -4 -1 4 -17
word|type	0 0 0 0 4 -6 -2 4 1 0 0 0 2
word|types	0 0 0 0 17 -2 -2 2 -9 -11 -1 -2 -12
word|typically	0 0 0 0 0 -6 -1 0 0 7 0 0 -1
word|u	0 -4 -2 -2 2 -10 -1 -13 10 8 -1 8 -17
word|uhr	-1 -5 -3 18 -4 8 -2 2 -20 -20 -11 -4 -32
word|uk	0 -2 -2 6 2 2 -2 -5 -13 -8 -1 6 -11
word|ukraine	0 11 -1 -1 -14 -5 -8 -21 -14 -6 -3 15 -16
word|ultimate	0 0 0 0 3 -3 0 1 0 -1 0 -3 3
word|ultimately	0 0 0 0 -1 3 -1 -1 0 0 0 0 0
word|um	1 0 -6 5 -1 1 -9 -12 -15 -11 -5 6 -2
word|un	1 8 -4 -5 4 -6 -20 -9 -3 -4 -5 5 -20
word|und	0 0 -3 -20 -12 -17 5 -13 15 10 -38 -10 -3
word|under	0 -2 -3 -2 -3 12 0 -5 -7 -11 0 -3 5
word|understanding	0 -1 0 0 10 3 -1 -2 -2 -4 0 -3 -1
word|une	0 -6 -1 -1 -8 -15 0 4 7 -3 -2 4 -9
word|union	0 -1 0 0 -9 3 -1 -1 3 -9 0 10 -4
word|unique	0 0 0 0 -1 2 -1 4 0 -2 0 1 -3
word|unit	0 0 0 0 -1 7 -1 -2 0 -1 0 -1 -1
word|united	0 -6 -1 -2 5 -8 -6 -11 6 1 -1 -8 -1
word|universal	0 -1 0 0 -1 -3 -1 7 -1 -2 0 -3 0
word|university	0 0 0 0 -1 3 -1 -6 2 -4 1 -1 5
word|unless	0 0 0 0 1 10 0 -9 0 0 0 0 0
word|unlock	0 0 0 0 -9 4 -1 -1 -1 -1 0 -6 13
word|uns	0 -9 0 0 -2 -4 4 -3 -2 -3 0 -2 12
word|unter	-1 -2 0 0 -1 10 -4 -2 0 7 -1 -12 -3
word|until	0 -4 0 0 -1 17 0 -5 -3 -7 0 4 -10
word|unusual	0 0 0 0 4 3 0 -2 -1 -1 0 0 -1
word|up	0 -9 -8 -4 -12 -15 -22 13 -16 -13 -1 -14 -3
word|update	0 -2 -1 -1 -12 1 3 -5 7 -4 -1 3 -2
word|updated	0 -4 6 21 -6 -4 -2 -3 -9 -11 -1 -9 0
word|updates	0 7 0 0 -7 -7 -2 0 1 -4 0 2 5
word|ups	0 -6 0 0 -5 2 -1 8 3 -3 0 5 -9
word|url	0 0 -1 -1 -1 -7 0 6 0 -1 0 -1 6
word|us	1 2 -6 -3 -12 -10 -13 -2 8 -5 -8 9 12
word|usa	1 -15 -1 -1 -5 -12 -3 9 -8 2 3 7 -6
word|use	0 -3 -1 -1 10 -1 6 10 -12 -21 -1 -21 -4
word|used	0 1 0 0 -2 -12 11 4 5 1 0 -1 -8
word|useful	0 0 0 0 -1 -11 -1 10 0 0 0 -1 4
word|user	0 0 0 0 -7 -6 -1 12 -1 -3 0 -5 6
word|users	0 0 0 0 -5 4 -6 7 -4 -8 -1 -3 -1
word|uses	0 0 0 0 1 0 -1 4 0 -1 0 0 -1
word|using	0 -3 0 0 -13 -1 2 6 -2 -7 -1 -5 -11
word|usually	0 0 0 0 1 9 -1 -6 0 -2 0 -1 -1
word|v	0 6 -6 -3 -15 9 -10 -9 3 23 -5 -8 -15
word|valley	0 0 0 0 -7 -4 0 -7 11 7 0 2 -6
word|valuable	0 0 0 0 0 10 -1 -6 0 -3 0 0 -1
word|value	0 -1 0 0 2 7 -2 2 1 -4 0 -3 -6
word|van	0 1 5 -1 -3 10 -2 -3 -1 -5 -1 -4 -4
word|variety	0 0 0 0 2 -18 11 5 8 -4 0 -3 0
word|various	0 0 0 0 0 6 0 -1 0 -1 0 -1 0
word|vary	0 0 0 0 0 -2 -1 3 0 -1 0 -2 4
word|ve	0 0 -1 -1 -12 17 -7 -15 -12 -11 -1 -16 -16
word|verify	0 0 0 0 0 6 -1 -2 0 -1 0 -3 0
word|version	0 -1 0 0 3 6 1 2 0 -4 0 -2 -11
word|versions	0 0 0 0 -1 -1 7 -2 0 -4 0 -1 -1
word|very	0 -4 0 -1 3 1 -1 -9 -4 -4 0 -8 9
word|via	-1 -4 -9 -4 -15 -15 -1 4 -3 -4 18 -13 10
word|vice	0 -3 0 0 1 -6 0 -4 -2 11 0 1 -1
word|victim	0 0 0 0 -2 6 -1 0 -1 -5 0 4 -4
word|victims	0 4 -1 0 -7 10 -1 -8 0 0 0 -3 -2
word|victory	0 -1 0 0 -4 5 -2 -4 -1 -6 0 8 -1
word|video	-1 -7 -9 -3 -4 -20 2 -3 11 -8 -12 14 -13
word|videos	0 0 0 0 -1 7 -1 -1 -3 -6 1 -4 5
word|viele	0 3 0 0 4 3 -2 -1 -2 -3 0 -1 -2
word|view	0 -1 -9 -1 -21 -2 -1 -7 -12 -6 -13 0 22
word|views	0 -1 0 0 0 4 -1 -1 -1 -1 0 0 1
word|violence	0 9 0 0 0 -7 -1 -2 -2 -7 0 7 -5
word|violent	0 2 0 0 -4 -4 -4 -3 1 1 0 8 -1
word|virtual	0 0 0 0 -2 -8 -4 11 -2 -4 0 3 2
word|visibility	0 0 0 0 -1 -1 -1 2 -9 -2 0 9 -6
word|visit	0 0 0 0 -5 11 -1 3 -1 0 -2 -3 -11
word|visited	0 0 0 0 0 4 -1 -1 0 -1 0 1 0
word|visual	0 0 0 0 7 -4 0 3 3 -3 0 -1 -3
word|voice	0 0 0 0 -2 -6 6 3 1 1 -1 -3 0
word|volume	0 0 0 0 -1 0 2 4 -1 -2 0 1 -6
word|vom	0 -3 0 0 3 -1 -3 -1 -2 3 0 10 -7
word|von	-1 3 34 -24 -30 -11 -6 -9 -5 10 3 -26 -29
word|vor	1 -1 -3 14 -7 -9 -15 -18 8 -21 -4 10 -32
word|vote	0 0 0 0 8 -2 -2 -1 -2 -1 0 2 -4
word|vous	0 -4 0 0 -4 -10 -1 -1 -3 -7 0 -8 19
word|vs	0 -1 0 0 2 0 -1 3 -5 -5 -2 1 -9
word|wait	0 -1 0 0 -3 1 -1 -4 2 7 0 -5 -3
word|walk	0 -3 0 0 0 8 -1 -4 0 0 0 2 -2
word|walking	0 0 0 0 0 -5 0 3 1 5 0 -1 -2
word|wall	0 -3 3 -2 2 7 -2 -1 -2 -6 -1 -1 4
word|want	0 -3 -1 -1 -17 -15 4 7 -11 -10 -1 -13 12
word|wanted	0 -1 0 0 0 -1 4 -3 -1 2 0 -1 2
word|wants	0 0 0 0 -16 -11 -3 2 7 -9 0 7 -5
word|war	0 6 -1 -1 5 -18 5 -18 5 -6 -3 15 -16
word|warned	0 0 0 0 0 5 0 -2 -1 -1 0 0 0
word|warning	0 1 0 0 1 3 -1 -1 0 -2 0 1 -1
word|warum	0 7 -1 -1 -7 -11 10 -2 -5 -6 -1 4 -9
word|was	-1 10 -7 -6 0 18 -14 -18 -14 -2 -5 -17 -22
word|washington	0 -7 -1 0 -10 -1 -2 3 10 4 -2 2 -11
word|wasn	0 -1 0 0 0 -1 -2 6 0 -1 0 0 0
word|waste	0 0 0 0 0 9 4 -9 -1 -4 0 2 -1
word|watch	0 -3 -1 -2 13 8 -4 -20 -1 -1 -2 -12 -4
word|water	0 -7 5 -3 -11 1 -12 1 1 7 -3 -1 -23
word|wave	0 0 0 0 2 5 0 1 -3 -3 0 0 -3
word|way	0 -1 0 0 2 12 1 -5 -4 -12 0 6 -11
word|ways	0 0 0 0 -2 4 -3 1 -2 -3 0 5 -1
word|we	0 -20 -4 -3 -13 10 2 -13 -17 -39 -5 -25 7
word|wearing	0 -6 -1 0 -4 -1 3 -5 0 3 0 -3 -1
word|weather	0 0 0 0 -2 11 -2 -3 -3 4 0 -5 -7
word|web	0 0 0 0 1 -6 -5 9 -2 -5 0 8 -7
word|website	0 -1 0 0 -3 -13 -3 12 -4 -6 -1 -7 15
word|wednesday	0 -1 -5 12 -2 3 2 -3 3 -10 0 -3 -2
word|week	-1 -1 -1 -1 0 1 -2 3 -5 -11 0 -6 -7
word|weekend	0 0 0 0 -2 6 -1 -3 -1 0 0 3 -3
word|weekly	0 0 -1 0 -6 -1 1 -4 -5 -6 -1 -8 14
word|weeks	0 0 0 0 0 4 4 -3 -1 0 0 0 -3
word|weight	0 -2 0 0 -3 11 -1 -2 1 -2 0 9 -17
word|weitere	0 1 0 0 -1 1 -1 -2 -3 -6 2 4 -2
word|welcome	0 -1 0 0 9 -6 1 -2 -2 -3 0 -2 2
word|well	0 -5 0 0 1 3 -3 -3 -5 10 0 -9 -8
word|wellness	0 0 0 0 6 6 0 -3 -1 -2 0 -1 -2
word|wenn	0 -3 0 0 4 9 -4 -1 1 0 -1 -7 -3
word|went	0 0 0 0 -1 8 0 -4 -1 -1 0 2 -2
word|werden	-1 14 -1 -2 -10 10 0 -19 -14 -21 -4 5 -4
word|were	0 2 0 0 -11 7 -2 -14 -11 2 -1 -12 -4
word|weren	0 0 0 0 0 4 -1 -3 0 1 0 -1 0
word|west	0 -1 0 0 -2 24 -2 -9 -5 -8 0 3 -3
word|western	0 -3 0 0 2 4 0 -1 0 -2 0 4 -3
word|what	4 4 -7 -4 21 -10 10 -19 -29 -18 -11 7 -28
word|whatever	0 0 0 0 -1 10 -1 -5 0 0 0 0 -1
word|whatsapp	0 -1 0 0 -2 -9 0 -2 -2 -3 0 -5 20
word|when	0 -2 -1 0 -11 5 -1 3 -2 -12 -1 -7 -16
word|where	0 -6 -1 0 8 -5 -2 -8 -4 -1 -2 4 -16
word|whether	0 -1 0 0 -1 4 8 -11 -1 -2 0 0 -2
word|which	-1 4 -1 0 -4 -4 -11 22 -7 -16 0 -12 -14
word|while	0 -13 -1 0 -5 9 -9 0 -5 3 0 -5 -5
word|white	0 -9 -3 -1 7 8 -4 -11 10 5 -2 -11 -8
word|who	1 -6 -2 0 -2 11 -20 -4 -8 -9 -1 -2 -18
word|whole	0 -7 0 0 6 10 -6 -11 6 -14 -3 7 1
word|whose	0 0 0 0 -1 -3 0 3 0 0 0 1 -1
word|why	0 -3 -1 -1 1 -6 -8 -5 -3 -4 -1 10 -18
word|wide	0 8 0 0 -2 4 -2 5 -1 -8 0 -6 -3
word|wie	0 5 -5 -2 -8 -11 -13 -10 -8 -4 -3 19 -22
word|wieder	2 2 0 0 10 -4 -2 -1 -6 -9 -1 -3 -2
word|wife	0 -1 0 0 -2 -4 2 -3 4 1 0 0 3
word|wild	1 -1 0 0 7 3 -3 -7 -2 -3 0 -9 -1
word|will	2 -8 -3 -2 -20 -4 1 -12 -3 3 -3 8 -24
word|williams	0 0 1 0 -5 6 0 -1 2 -1 -5 0 3
word|willing	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
word|win	0 -1 -1 0 -4 0 -3 0 -1 0 0 11 -3
word|window	0 -1 -1 0 4 -9 0 -2 1 -1 0 -11 14
word|windows	0 -1 0 0 -6 -5 -1 1 -1 4 0 3 -1
word|winning	0 -2 0 0 2 -3 -2 -1 4 2 0 -1 2
word|wins	0 0 0 0 -4 -7 -1 1 0 -3 0 12 -7
word|winter	2 -11 0 0 3 7 -5 -2 -3 8 -1 -3 -12
word|wir	1 1 -1 -1 -2 -7 4 -5 -5 -9 -1 -6 9
word|wird	0 -6 -2 -1 -12 -4 -9 -6 -17 -21 -2 15 10
word|wish	0 -1 0 0 -1 -6 1 8 2 3 0 -1 -5
word|with	-1 7 -13 -14 -26 -16 -10 4 17 7 -20 -17 0
word|within	0 0 0 0 6 -4 11 -5 -4 -5 0 0 1
word|without	1 -6 0 0 -1 1 -2 1 -4 -4 0 9 -4
word|woman	0 -5 -1 0 -5 -6 -3 -4 15 3 -1 3 -1
word|women	0 -5 0 0 1 -12 -2 0 6 9 0 -4 -7
word|won	0 4 0 0 -4 8 -1 -6 -2 -1 0 -5 -6
word|word	0 -3 0 0 6 10 -1 -4 -5 -8 0 -3 -3
word|words	0 0 0 0 -4 8 -1 -2 -3 -4 0 5 -2
word|work	0 -14 -1 -1 1 -5 -1 -1 -2 -2 -2 3 -5
word|worked	0 -1 0 0 1 4 0 -3 -2 1 0 -2 1
word|worker	0 -1 0 0 0 -5 3 -1 -2 7 0 -1 -2
word|workers	0 -2 -1 0 2 -3 3 -7 1 6 -1 1 -6
word|workflow	0 0 0 0 -6 6 -2 5 -2 -7 0 -4 -2
word|workflows	0 -5 0 0 1 -4 -1 5 -2 -2 0 -2 3
word|working	0 -3 -1 0 -3 -5 4 -11 7 9 0 -8 -4
word|works	0 -3 0 0 1 -4 3 1 1 3 0 1 -4
word|world	0 7 -1 0 -6 -9 -4 -17 3 -4 -1 -4 -1
word|worse	0 -6 0 0 1 12 1 -8 0 -2 0 3 -4
word|worst	0 1 0 0 0 -5 0 0 0 -2 0 2 4
word|worth	0 0 0 0 2 2 -2 -5 1 0 3 7 -8
word|would	1 -13 0 0 -6 20 -13 -6 -12 -6 0 -6 -6
word|wouldn	0 -2 0 0 0 -3 -1 -1 0 1 0 -1 4
word|write	0 0 0 0 3 0 -2 -3 0 1 0 0 -1
word|writer	0 10 4 0 0 -5 -1 -1 -2 -3 0 -6 2
word|writes	0 0 0 0 0 -4 7 1 -4 -4 0 0 6
word|writing	0 -3 0 0 4 -9 2 -4 1 0 0 1 9
word|written	0 -1 0 3 -6 8 -2 -2 -1 -4 -1 -2 7
word|wrong	0 7 -1 0 1 -7 -1 2 1 -2 0 2 -5
word|wrote	0 0 0 0 0 9 -1 -3 0 -1 0 -1 -1
word|wurde	0 -9 0 -1 -2 9 -5 1 -3 1 -1 -9 1
word|wurden	0 -9 0 0 -2 18 -1 -4 -10 -6 0 -3 3
word|www	-1 -2 -1 -2 -9 -2 -4 12 -5 -3 -1 -15 -7
word|x	0 4 -4 -3 -1 -8 -1 -12 1 2 1 5 0
word|y	2 -1 2 -2 -18 -18 0 0 6 13 -3 -7 -13
word|year	0 -7 -3 -2 1 11 -13 -17 -18 0 -2 1 -2
word|years	0 1 -2 1 -8 -2 4 -5 -3 -13 -1 8 -3
word|yes	0 -2 0 0 0 -4 5 3 -1 -2 0 -3 2
word|yet	0 0 0 0 -2 7 1 1 -1 -3 0 -3 -1
word|york	-1 -19 -2 0 -8 4 -8 -6 7 -8 1 -11 -12
word|you	-1 -11 -17 -10 -5 -8 6 8 -20 -25 -14 -6 10
word|young	0 -6 -1 0 -5 1 -1 -4 9 6 0 -6 -2
word|your	0 -6 -10 -8 5 -19 1 15 -10 -14 -18 -27 31
word|yourself	0 -3 0 0 4 -3 -3 4 -2 -3 0 -6 7
word|youtube	0 0 0 0 -4 -7 2 3 5 2 0 -6 1
word|z	0 -1 0 0 1 -11 -1 -15 9 5 -1 -16 8
word|zero	0 3 -2 0 -1 -2 -1 -1 -1 5 0 -3 1
word|zu	0 13 -3 -3 -2 -8 3 -21 -25 -22 -8 -6 13
word|zum	-2 12 -7 -6 -18 9 -8 -6 -21 9 -4 -25 17
word|zur	0 1 0 0 -6 -1 -3 -4 -6 5 0 0 1
word|zwei	0 4 0 0 8 -9 -1 1 -2 -5 -1 7 -10
word|à	0 -12 -24 10 -18 -15 -4 0 -3 -2 -9 -9 13
word|été	0 0 0 0 2 4 -1 -1 0 0 0 -2 -4
word|über	0 -5 -1 -2 10 -24 7 1 -9 -4 -2 2 1
`
