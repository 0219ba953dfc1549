// Written by scripts/train-blocks; not to be edited. One line a trait: its name, then its weight for each kind,
// in the order of `kinds`, in hundredths. Pages of publishers that were left out are read with (per cent):
// pages 1300, blocks 6628, accuracy 90.1, macroF1 76.2, en 90.3, de 88.9, other 92, title 99.5, standfirst 90.9, byline 85, dateline 92.6, heading 80.8, paragraph 96.5, quote 40.8, list-item 31.6, image-alt 77.1, image-caption 77.4, image-credit 91, related-link 75.6, boilerplate 91.9, sure 75.4, sureRight 97.5
export const blockWeights = `
calibration	64 -9
first	61 -23 -15 -10 -23 -11 -3 -6 -22 -19 -7 -18 -17
last	-1 -25 -18 -23 -56 15 -44 -34 -57 -55 -33 5 28
between title	-53 30 12 8 -9 -9 -22 -41 -10 -38 -31 -53 -3
between standfirst	-8 24 43 -3 -38 -19 -22 -70 22 -31 -66 -41 -18
between byline	-4 -3 -48 46 -14 -32 -9 -58 -3 -30 -18 -65 -24
between dateline	-5 7 7 2 -30 -15 -12 -56 24 -7 -44 -37 -10
between heading	-5 -43 -14 -25 -33 44 -31 -29 16 -34 -57 -59 -70
between paragraph	-33 -112 -45 -61 24 44 -10 -83 3 -35 -71 -35 -36
between quote	-1 -9 -16 -8 -3 -16 26 -75 -20 -18 -4 -47 -30
between list-item	-5 -56 -46 -45 -13 -121 -50 67 -85 -107 -83 -101 -118
between image-alt	-11 -47 -17 -44 -16 -40 -27 -109 -40 72 30 -79 -52
between image-caption	-3 8 5 0 -14 -10 -40 -102 -5 -10 40 -56 -50
between image-credit	-5 -3 5 -23 -2 -23 -20 -53 -61 44 -17 -57 -35
between related-link	-5 -53 -48 -21 -41 -54 -10 -118 -46 -75 -80 63 -38
between boilerplate	-21 -40 -35 -40 -38 -79 -40 -111 2 -39 -37 -34 64
-1 a byline’s words: names	0 -9 5 12 -19 -19 -1 -17 -15 -19 -1 16 -9
-1 a byline’s words: names behind “by”	-1 -12 -17 14 -3 -6 -2 -12 -11 4 -3 -6 -1
-1 a credit at its end, and its length: 20 and more, no stop	-1 -5 5 1 -11 7 -3 -6 -6 -9 -12 7 0
-1 a credit at its end, and its length: 40 and more, no stop	-2 8 -4 -2 -12 -5 -6 -3 1 4 -6 -3 -1
-1 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 6 2 0 0 0 -5 0 0 0
-1 a credit at its end, and its length: 8 and more, no stop	-1 0 9 -6 1 -3 -4 -10 -8 -12 -17 -21 -9
-1 a credit at its end, and its length: below 8, no stop	6 -2 0 -2 0 -5 -2 -12 -2 2 -5 -9 -7
-1 a credit at its end: 0.9 and more	-2 -4 -3 -2 2 -3 -2 2 5 -6 -9 3 -3
-1 a credit at its end: 0.95 and more	3 2 7 -6 -7 -4 -16 -15 -8 0 -23 -14 -16
-1 a credit beside it, and its length: a credit before, 15 and more, a stop	0 5 -2 3 -3 1 -1 -2 0 0 -3 -1 2
-1 a credit beside it, and its length: a credit before, 15 and more, no stop	0 -1 3 0 0 6 -1 -1 0 -2 -1 -1 -3
-1 a credit beside it, and its length: a credit before, 25 and more, a stop	0 -1 -1 -1 0 2 4 -1 -2 -2 0 3 -5
-1 a credit beside it, and its length: a credit before, 25 and more, no stop	0 -6 0 0 0 -5 6 -2 0 3 0 0 0
-1 a credit beside it, and its length: a credit before, 4 and more, a stop	0 6 -1 6 1 -8 0 -1 -2 -4 -1 2 -6
-1 a credit beside it, and its length: a credit before, 4 and more, no stop	0 3 2 1 1 2 -1 2 0 -9 -3 -1 -9
-1 a credit beside it, and its length: a credit before, 40 and more, a stop	0 -1 0 0 -10 9 -6 -5 -8 7 -1 -2 -5
-1 a credit beside it, and its length: a credit before, 40 and more, no stop	0 -1 -1 0 3 -4 3 -1 -1 3 -1 -1 -1
-1 a credit beside it, and its length: a credit before, 8 and more, no stop	0 -3 0 0 5 7 0 -2 5 -8 -2 -6 -2
-1 a credit beside it, and its length: a credit before, below 4, no stop	0 3 8 7 -6 -3 -1 -4 -6 -5 -2 -6 -1
-1 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 0 -2 -1 -9 -4 0 -2 -4 -7 13 -2 0
-1 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 0 0 -1 -4 0 0 0 -2 -4 9 -1 4
-1 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 0 -2 0 -8 7 -1 -1 -6 -8 17 -3 -12
-1 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 0 -1 0 1 11 0 -3 -3 -4 4 -4 -10
-1 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 0 -1 0 -6 7 0 0 -1 -6 3 -2 -7
-1 a credit beside it, and its length: a credit behind, 4 and more, no stop	0 -2 -2 -7 -12 -6 0 -3 -4 -2 22 -2 -22
-1 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 0 -1 0 -27 -6 -1 -2 -1 2 20 -7 -7
-1 a credit beside it, and its length: a credit behind, 40 and more, no stop	0 0 -1 0 -4 -1 0 0 -3 3 8 -1 -9
-1 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 0 -3 -2 -4 -7 0 -1 0 -4 12 -1 1
-1 a credit beside it, and its length: a credit behind, 8 and more, no stop	0 -2 -16 -6 -12 0 0 -2 -5 -3 16 -7 -6
-1 a credit beside it, and its length: a credit behind, below 4, no stop	0 0 -7 -2 -10 -7 0 -2 -7 0 25 -6 -17
-1 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -3 0 -5 -2 0 -3 4 4 5 -4 -10
-1 a credit beside it, and its length: credits on both sides, below 4, no stop	0 0 -3 -1 4 -6 0 -1 -11 -1 -6 -2 6
-1 a credit with its lead-in at its end: yes	5 6 9 -9 -4 -3 -14 -18 -7 0 -31 -25 -11
-1 a day of the week: yes	-18 -4 -4 -10 -7 0 -11 -7 -6 -5 -8 -6 -9
-1 a label of a picture: label	0 -22 -18 -8 -37 -27 -3 -15 30 25 7 -37 -41
-1 a label of a picture: number	0 -2 -1 -1 9 -9 -1 -3 -7 9 5 -3 -6
-1 a label such as “Related” above: yes	-3 -32 -15 -19 7 -9 -12 -4 -34 -20 -30 3 -13
-1 a label such as “See also” before it: yes	0 -3 -3 -1 -5 -2 -8 -17 3 0 -10 -13 12
-1 a line above that ends in a colon: yes	-8 -11 -39 -11 -8 19 -11 12 -24 -13 -35 -20 -15
-1 a month: yes	-15 1 -10 -5 -23 0 -40 -2 -12 3 -3 3 -3
-1 a name in the next line: 60 and more	0 0 -1 0 -5 -7 -1 -7 -1 6 -6 -6 -1
-1 a name in the next line: 8 and more	-4 -9 29 -1 -29 -15 0 -11 0 -10 -16 -18 -8
-1 a name in the next line: below 8	-3 -8 34 5 -11 -13 -1 -1 -8 -16 -20 -11 -24
-1 a note of credits: yes	0 0 -4 -2 0 -7 -3 -3 -13 3 -8 -15 4
-1 a picture credit’s words: 0.01 and more	0 -5 -1 -1 0 -18 -3 -6 -8 16 -4 -14 -6
-1 a picture credit’s words: 0.7 and more	-1 -1 -2 -4 -13 -4 -5 -30 -2 8 -6 -13 9
-1 a picture credit’s words: 0.8 and more	0 -5 -5 -1 7 -7 -1 -6 -6 10 -1 -12 -8
-1 a picture credit’s words: 0.9 and more	0 0 -1 0 -5 3 0 -1 -1 -1 -3 4 3
-1 a picture credit’s words: 0.95 and more	-2 -6 7 -9 4 -13 -11 -15 -29 15 -12 -18 -7
-1 a picture credit’s words: below 0.01	-45 0 -2 -1 -8 -3 -12 1 -9 -9 3 -1 -4
-1 a quotation by itself: before the text, 15 and more	-1 0 2 -1 6 0 0 0 -2 -1 -1 0 -6
-1 a quotation by itself: before the text, 6 and more	0 -1 -3 1 -2 1 0 -1 -1 -2 -2 2 5
-1 a quotation by itself: before the text, below 6	0 3 3 -3 -1 -1 0 0 -1 -3 0 -1 2
-1 a quotation by itself: behind the text, 15 and more	0 0 0 0 -1 -8 -1 -1 -2 0 0 -4 11
-1 a quotation by itself: in the text, 15 and more	-1 -1 -1 2 -7 9 -3 -7 -7 -10 -4 -9 -3
-1 a quotation by itself: in the text, 40 and more	-1 0 -1 0 -4 0 -2 -9 -8 -13 4 6 -13
-1 a quotation by itself: in the text, 6 and more	0 0 0 0 -3 7 -3 2 -1 -4 -1 1 -3
-1 a quotation by itself: in the text, below 6	0 0 0 0 -16 -4 -2 10 -1 10 -2 -8 -5
-1 a quotation mark before it: yes	-8 -8 -22 -22 -10 1 -2 -20 -15 0 3 -12 4
-1 a rule: a byline’s words, but between paragraphs, where headings stand	0 -1 0 0 0 -8 -1 -3 -3 4 0 -6 11
-1 a rule: a credit that names known agencies	0 -3 0 1 3 2 -3 -10 -7 2 -8 -4 -9
-1 a rule: a credit with its lead-in ("Photo:", "©")	-1 -3 4 -11 -1 -23 -8 -9 -26 13 -9 -13 -2
-1 a rule: a headline behind the end of the text	-3 -11 -20 -27 -7 2 -5 3 -2 -16 -20 -8 -6
-1 a rule: a label such as "See also" with a title behind it	0 -3 -4 -1 -6 -2 -8 -17 2 -2 -9 -13 13
-1 a rule: a line that begins with "by" before the text	0 -11 -14 12 -3 5 -1 -4 -7 0 -8 -6 3
-1 a rule: a phrase of the page’s furniture	-5 -6 -5 -28 -6 -4 -11 -36 7 -5 -14 -10 -5
-1 a rule: a question or exclamation between paragraphs	0 -5 0 -1 -8 9 -8 -22 0 -18 -1 6 4
-1 a rule: a quotation with its speaker behind a dash	0 -1 -1 0 4 7 -5 -5 -4 -4 3 -5 -5
-1 a rule: a sentence before the text	-2 -12 6 -5 -1 5 2 -1 0 -2 -2 -6 0
-1 a rule: a sentence or two before the text	-1 3 -8 0 -13 8 -8 3 -23 -14 -16 3 -14
-1 a rule: a sentence within the text	-9 -16 -29 -11 -2 4 -11 -6 -12 -17 -15 -18 -6
-1 a rule: a short line within the text	-3 -21 -15 -8 -2 -16 -16 -16 -41 0 -34 -4 0
-1 a rule: a short sentence within the text	-2 -19 -18 -17 -11 -21 20 12 -8 -18 -17 -22 -1
-1 a rule: a text that ends in a picture credit	-5 1 9 -7 -11 -2 -16 -14 2 -5 -27 -5 -15
-1 a rule: a title below a label such as "Related"	-1 -7 -4 -2 -15 -16 -4 -12 -11 -3 -10 11 2
-1 a rule: an item below a line that announces a list	-2 -9 -17 -16 -7 16 -1 5 -13 -15 -27 -14 -19
-1 a rule: begins with a bullet	0 0 0 0 2 5 -1 -4 0 -1 0 0 0
-1 a rule: begins with a list mark, as its neighbour does	0 -1 -7 -7 -17 19 -4 -3 -11 -14 -5 -4 -9
-1 a rule: debris before the text	-10 4 -15 -10 -45 0 -6 -4 -15 -32 -16 -1 1
-1 a rule: debris behind the end of the text	-4 -16 -22 -24 2 -1 2 -12 -18 -20 -23 0 1
-1 a rule: holds a phrase of the page’s furniture	-1 -13 -3 -6 4 -27 -9 -16 1 -8 -10 -16 30
-1 a rule: keywords of a picture	0 0 -1 0 -11 -8 0 -1 -8 13 -2 -4 -8
-1 a rule: long line within the text, without a full stop	-1 -4 -5 -3 6 0 -1 -5 -13 -18 -14 -12 5
-1 a rule: names behind the end of the text	0 0 0 -2 -1 -2 0 0 -1 -1 8 2 -10
-1 a rule: nothing but names before the text	0 -4 0 13 -2 -1 0 -1 -4 -14 -5 2 -5
-1 a rule: nothing else fits	0 -2 0 -3 10 -8 -4 0 -20 -12 -12 2 -14
-1 a rule: one of several short lines within the text	-3 -12 -41 -26 -6 0 -7 -6 -7 -9 -18 -1 -1
-1 a rule: only a date or time	-2 5 -4 -1 -22 -7 -7 -25 -2 -8 -23 11 -5
-1 a rule: only a web or e-mail address	0 -2 -3 0 -2 -6 0 -1 10 -3 -1 -7 7
-1 a rule: only marks or figures	-5 -9 -10 -14 6 12 -4 -20 -26 -17 -6 -8 3
-1 a rule: repeats the alternative text before it	0 2 -5 -6 -7 8 -1 -2 -4 -18 10 -6 3
-1 a rule: running text	-38 -41 -24 -11 1 1 -3 -6 1 -7 -21 -2 -5
-1 a rule: says again what stands elsewhere on the page	-3 -6 -20 -6 2 -18 -14 -6 -7 -17 -32 1 -8
-1 a rule: says where in a picture somebody stands	0 -1 -2 0 -5 -3 -1 -1 6 7 -5 -1 -2
-1 a rule: says who the author is	0 0 0 0 -2 -1 0 0 0 -1 0 -2 6
-1 a rule: short line before a picture or a list, without a full stop	0 -1 -2 -1 -7 -9 0 -3 13 0 -1 -9 6
-1 a rule: short line between paragraphs, without a full stop	-1 -22 -8 -10 -23 13 -8 -34 -19 -32 -11 4 11
-1 a rule: short text after a credit, where this page has its captions	0 -4 -1 2 3 6 -1 -2 -4 -2 -3 -5 -4
-1 a rule: short text before a caption and its credit	-1 -7 -4 -2 -6 -1 -5 -2 -1 5 -9 -9 -2
-1 a rule: short text before a caption with a credit	-1 -14 -7 0 -24 -30 -4 -15 6 33 -7 -20 -13
-1 a rule: short text before a credit	-1 -1 -21 -8 -32 -1 -2 -17 -15 -7 34 -24 -25
-1 a rule: short text before a credit that has its caption behind it	0 0 -1 0 -2 -1 0 0 -4 -7 15 -1 -5
-1 a rule: stands between the title and the byline, date or picture	-1 -2 17 0 -11 -1 0 -1 2 -9 -6 1 -7
-1 a rule: the caption’s words once more, as alternative text	-1 -4 -3 -2 -7 -17 -3 -9 -2 17 -16 -11 0
-1 a rule: the first line of the page	-14 11 6 2 1 -8 -9 -14 -3 -17 -14 -19 0
-1 a rule: the name of a picture file	0 -4 -3 -1 -2 1 0 -2 8 -8 -2 -7 3
-1 a sign in it: a bar	-1 5 -15 -2 10 -11 -8 -16 -15 0 -12 -12 12
-1 a sign in it: a capital within a word	-12 -8 1 -6 -6 -7 -3 6 3 -28 -13 -21 3
-1 a sign in it: a comma	-46 -13 -5 -8 -1 0 4 1 -1 -5 -3 -15 -3
-1 a sign in it: a copyright sign	0 10 0 0 3 -13 -6 -7 -5 1 -6 -13 5
-1 a sign in it: a dash between words	-9 -2 -6 -24 -6 -11 3 2 0 -15 -19 -7 -1
-1 a sign in it: a question mark	-17 -4 -26 -4 2 4 -2 -16 7 -27 -27 -2 4
-1 a sign in it: a quotation mark	-22 -28 -33 -12 -8 5 6 -15 -4 -4 -1 -4 -5
-1 a sign in it: a sentence stuck to the next	0 -4 1 -1 -2 17 -5 -4 -6 -16 -4 -13 -3
-1 a sign in it: a slash between words	-5 -15 -3 -14 -9 -14 -9 8 -7 8 -25 -9 -11
-1 a sign in it: a time	-5 0 -1 -20 7 -11 -19 -21 4 -20 -21 -12 0
-1 a sign in it: a year	-25 -4 -15 -16 9 -19 -13 -21 3 -1 -1 3 1
-1 a sign in it: an address	-1 -3 -4 -3 2 -2 0 0 3 -16 -3 -21 11
-1 a sign in it: an asterisk	0 -5 -1 0 3 1 10 -12 -4 -9 -5 -17 8
-1 a sign in it: an at sign	0 -7 -7 4 1 2 -5 -17 -8 -9 -8 -25 17
-1 a sign in it: an ellipsis	-2 -2 -5 0 -4 -8 -9 -19 12 -14 -8 -2 -6
-1 a sign in it: money or a share	-5 -6 -19 2 5 10 -23 5 -22 -28 -26 -13 -18
-1 a verb of saying: yes	-17 -34 -2 -1 -12 9 -3 -22 -15 -5 -11 -7 3
-1 a word that leads in credits: yes	-2 -5 -1 -13 -7 -16 -9 -21 -31 23 -7 -20 -8
-1 an end as items of lists have it: yes	0 -3 -5 4 -11 -16 1 17 -11 -3 1 -17 -3
-1 dates among the short lines around it: 0.2 and more	-16 -18 1 19 -41 10 -11 -54 -20 -16 -20 -16 7
-1 dates among the short lines around it: 0.4 and more	-6 8 -13 16 -23 -15 -12 -24 5 -33 -14 9 -5
-1 dates among the short lines around it: below 0.2	-24 5 -10 3 -18 -15 -11 -18 15 7 -1 -10 -5
-1 furniture among the short lines around it: 0.01 and more	-21 4 -28 -6 -14 -8 -19 -3 -17 -20 -13 0 -7
-1 furniture among the short lines around it: 0.2 and more	-13 -8 8 -5 -9 -25 -10 -15 7 -17 -5 6 2
-1 furniture among the short lines around it: 0.5 and more	-10 -24 -2 -4 -9 -16 -28 -22 -2 -8 -16 -17 7
-1 furniture among the short lines around it: below 0.01	-41 2 -1 -10 -6 -2 -8 -7 -13 -1 -5 -7 -10
-1 how alike the short lines around it are: 0.2 and more	-12 -7 -4 -12 -15 -4 -26 -1 -11 -9 -21 -6 -6
-1 how alike the short lines around it are: 0.4 and more	-26 -15 -1 -5 -5 -8 -25 -1 -19 -4 -12 -6 -4
-1 how alike the short lines around it are: 0.7 and more	-33 -11 -3 -6 -3 -10 -5 -15 7 -5 4 -3 -5
-1 how alike the short lines around it are: below 0.2	-4 -19 -5 1 -12 3 -10 3 -13 -4 -23 -8 -4
-1 how far it is from the text: before the text, 2 and more	-4 -13 2 1 -28 -1 -6 -11 -7 0 -9 -21 4
-1 how far it is from the text: before the text, 20 and more	-4 -8 -22 -14 -18 -14 -1 -14 -8 -12 -13 3 -2
-1 how far it is from the text: before the text, 3 and more	-16 -9 -9 -2 -11 -16 -9 -15 -4 -6 -6 -15 0
-1 how far it is from the text: before the text, 5 and more	-28 8 -2 0 -21 -12 -18 -28 6 -5 2 -30 -6
-1 how far it is from the text: before the text, 9 and more	-24 3 -3 -1 -5 -23 -10 -21 -1 3 -20 7 -10
-1 how far it is from the text: before the text, below 2	-1 20 -3 -5 0 -2 -3 -6 -28 -5 -3 -13 -26
-1 how far it is from the text: behind the text, 2 and more	0 -1 -2 -1 -2 -2 -1 -3 -7 -5 0 9 -4
-1 how far it is from the text: behind the text, 20 and more	-2 -6 -9 -13 6 6 -3 3 6 3 -17 -13 -12
-1 how far it is from the text: behind the text, 3 and more	-1 -4 -5 -4 -4 3 4 -10 -10 -14 -7 -2 4
-1 how far it is from the text: behind the text, 5 and more	-2 -9 -11 -13 -12 -12 1 2 -3 -5 -9 1 -5
-1 how far it is from the text: behind the text, 9 and more	-6 -20 -20 -26 3 -13 -12 -1 -29 -26 -9 1 5
-1 how far it is from the text: behind the text, below 2	-1 -1 -5 -5 -11 11 0 -8 -3 -7 -4 -13 9
-1 how far it is from the text: in the text, below 2	-36 -46 -8 -8 -3 -2 1 0 -3 -3 0 0 0
-1 how frequent the kind is: yes	-54 2 0 -4 -2 -1 -1 0 -2 -3 -3 -3 -3
-1 how it begins and ends: another sign, another sign	-1 -1 -2 -4 2 24 -5 -6 -2 -2 -3 -12 -16
-1 how it begins and ends: another sign, arrow	0 0 0 0 -6 7 -1 -4 -2 -1 0 -1 5
-1 how it begins and ends: another sign, bar or asterisk	0 5 0 -7 -2 -6 0 0 -1 -1 -1 0 11
-1 how it begins and ends: another sign, bracket	0 0 0 0 -3 7 0 -12 -1 -2 -2 -4 7
-1 how it begins and ends: another sign, colon	0 0 -1 0 -1 1 -1 6 0 -1 0 -1 -4
-1 how it begins and ends: another sign, ellipsis	0 0 0 0 -2 3 0 0 -1 0 0 0 1
-1 how it begins and ends: another sign, exclamation mark	0 0 -6 8 0 -5 0 5 0 -1 -1 -1 -5
-1 how it begins and ends: another sign, figure	0 1 -5 -1 -8 -2 0 -5 -3 -4 -4 5 8
-1 how it begins and ends: another sign, full stop	0 0 0 1 -3 6 -2 5 -2 -3 0 -8 -8
-1 how it begins and ends: another sign, letter	0 0 -1 -1 15 6 3 -9 -3 -5 -1 -16 -1
-1 how it begins and ends: at sign or hash, figure	0 -1 -1 -1 9 -14 -1 -2 -7 -6 -1 -6 5
-1 how it begins and ends: at sign or hash, full stop	0 0 0 0 6 -9 -1 7 1 0 -1 -1 -9
-1 how it begins and ends: at sign or hash, letter	0 0 -2 1 -6 4 0 6 -4 -1 -2 -10 1
-1 how it begins and ends: bracket, bracket	-1 -11 -1 -1 -2 5 -4 -6 -4 7 -4 -14 -1
-1 how it begins and ends: bracket, figure	0 -1 0 0 0 7 -1 -4 0 -2 0 0 0
-1 how it begins and ends: bracket, full stop	0 0 0 0 -1 -6 4 -1 0 0 0 0 5
-1 how it begins and ends: bracket, letter	0 6 2 -5 -11 -8 -1 -3 0 3 0 -3 1
-1 how it begins and ends: capital, another sign	0 -5 -5 3 10 -1 -3 2 -6 -4 5 -7 -5
-1 how it begins and ends: capital, arrow	0 0 0 0 2 3 0 -10 0 0 -1 2 3
-1 how it begins and ends: capital, bar or asterisk	0 0 -1 1 -3 -3 -1 -3 -2 -5 -1 -8 18
-1 how it begins and ends: capital, bracket	0 3 3 -23 -19 0 -25 -5 -7 -14 -16 -4 -9
-1 how it begins and ends: capital, colon	-3 -19 -4 -16 -23 -42 34 30 -2 -3 -8 -14 -27
-1 how it begins and ends: capital, comma	0 -1 -3 3 -5 1 4 -5 -2 0 0 -1 2
-1 how it begins and ends: capital, ellipsis	-1 -2 3 -3 -15 -6 -6 -6 4 -4 -4 6 1
-1 how it begins and ends: capital, exclamation mark	-3 -4 -6 -1 -3 -4 -4 -17 -4 -9 -14 -1 2
-1 how it begins and ends: capital, figure	-4 -13 -21 -15 -2 6 -13 -7 -21 -16 -15 -9 0
-1 how it begins and ends: capital, full stop	-56 -14 -10 -21 -4 2 -8 -5 -9 -1 0 -10 -4
-1 how it begins and ends: capital, letter	-57 -4 -9 3 1 -7 -40 -7 -8 -3 -7 -2 -2
-1 how it begins and ends: capital, question mark	-12 -10 -18 5 -9 -1 -8 -12 5 -33 -19 -3 8
-1 how it begins and ends: capital, quotation mark	-2 3 2 0 0 6 -7 -3 -4 -5 -5 -4 -13
-1 how it begins and ends: capital, semicolon	0 0 -1 0 -6 -6 0 8 -3 2 2 -5 -2
-1 how it begins and ends: capital, stop and quotation mark	-2 -5 -6 -3 -1 7 -25 -19 2 -15 3 -18 -3
-1 how it begins and ends: figure, another sign	0 0 0 0 0 0 0 0 -3 -2 5 0 0
-1 how it begins and ends: figure, bracket	-1 1 -2 0 -8 -5 0 -4 -2 -3 -2 6 7
-1 how it begins and ends: figure, colon	0 -1 -3 0 -7 14 -5 -17 -9 -10 -1 -8 -5
-1 how it begins and ends: figure, figure	-3 4 -6 -8 0 -26 -1 -20 -5 -9 -10 -3 5
-1 how it begins and ends: figure, full stop	0 7 -1 -1 -4 1 -4 -1 -1 -1 0 -2 -13
-1 how it begins and ends: figure, letter	-3 -14 -1 -17 -8 3 -10 -12 9 -12 -6 0 -18
-1 how it begins and ends: figure, question mark	0 -1 -1 4 1 6 0 -6 2 1 0 -8 -4
-1 how it begins and ends: figure, quotation mark	0 0 0 0 -4 -2 0 -2 3 3 0 -1 0
-1 how it begins and ends: list mark, another sign	0 0 -1 2 -1 7 0 -1 -1 -1 0 -1 -3
-1 how it begins and ends: list mark, bar or asterisk	0 -2 0 0 4 10 -4 -3 -1 -4 0 -4 -15
-1 how it begins and ends: list mark, figure	0 0 0 0 -2 5 -1 -5 0 0 0 -3 4
-1 how it begins and ends: list mark, full stop	0 -7 -1 -1 -7 -1 -2 1 -4 2 -1 6 4
-1 how it begins and ends: list mark, letter	0 -2 -3 0 -2 -10 0 6 3 0 -3 -11 -7
-1 how it begins and ends: number of an item, bracket	0 0 0 0 -2 9 0 -5 0 -2 0 0 -1
-1 how it begins and ends: number of an item, colon	0 0 0 0 -3 7 -2 -2 -1 -1 0 -1 0
-1 how it begins and ends: number of an item, figure	0 1 -2 6 2 -1 0 3 3 -7 0 -5 -13
-1 how it begins and ends: number of an item, full stop	0 0 -1 0 -20 25 -11 -19 -1 -10 -1 1 -4
-1 how it begins and ends: number of an item, letter	-1 -8 -10 -6 -14 20 -14 -17 0 -2 -15 -28 -28
-1 how it begins and ends: number of an item, question mark	0 0 0 0 0 4 1 -6 0 0 0 1 2
-1 how it begins and ends: quotation mark, bracket	0 0 -1 2 4 6 -1 -2 -2 -3 0 -1 -1
-1 how it begins and ends: quotation mark, colon	0 -1 -1 0 6 2 7 -14 -1 -3 -2 -10 6
-1 how it begins and ends: quotation mark, figure	0 0 0 0 -1 1 0 -1 0 0 0 -3 4
-1 how it begins and ends: quotation mark, full stop	-2 -8 -10 -7 0 6 0 -24 -11 3 -2 -14 -11
-1 how it begins and ends: quotation mark, letter	-1 2 -6 -11 -13 4 -6 -12 -9 -17 9 -1 19
-1 how it begins and ends: quotation mark, question mark	0 0 0 0 -6 1 -1 0 4 3 0 3 -4
-1 how it begins and ends: quotation mark, quotation mark	0 0 0 2 -16 1 0 5 -3 7 -3 -9 -9
-1 how it begins and ends: quotation mark, stop and quotation mark	-2 -3 -1 -3 -2 -4 3 -7 -12 -21 -3 0 -5
-1 how it begins and ends: small letter, another sign	0 0 0 0 7 -7 10 -8 -1 -1 -1 -1 -1
-1 how it begins and ends: small letter, colon	0 0 0 0 0 -4 0 -4 1 2 0 -4 7
-1 how it begins and ends: small letter, comma	0 -1 0 0 -3 -13 -1 11 -3 -2 0 -12 -6
-1 how it begins and ends: small letter, exclamation mark	0 0 0 0 1 7 -1 -3 0 0 0 -1 -3
-1 how it begins and ends: small letter, figure	0 5 -2 0 -1 -2 0 -5 5 0 -1 -5 3
-1 how it begins and ends: small letter, full stop	0 -2 0 0 -7 -9 -4 9 2 3 -1 -6 -12
-1 how it begins and ends: small letter, letter	-1 -14 -5 -17 0 7 -1 -21 -4 -5 -15 -22 2
-1 how it begins and ends: small letter, quotation mark	0 -4 0 0 0 7 -2 -2 0 -1 0 0 0
-1 how it begins and ends: small letter, semicolon	0 0 0 0 -5 2 -2 5 -2 -3 0 -1 -3
-1 how it begins: another sign	-2 2 -13 -7 4 19 -3 -12 -14 -14 -14 -23 -2
-1 how it begins: at sign or hash	0 -1 -2 0 3 -8 -1 11 -10 -4 -4 -13 0
-1 how it begins: bracket	-1 0 2 -9 -9 -3 0 -15 -6 10 -5 -16 1
-1 how it begins: capital	-51 -1 1 2 -3 -3 -4 -1 -5 -4 -1 -2 -4
-1 how it begins: figure	-10 2 -6 -23 -6 -7 -18 -12 4 -11 -18 3 -8
-1 how it begins: list mark	-1 -10 -6 -2 -6 3 -6 0 -2 -5 -7 -11 -9
-1 how it begins: number of an item	-2 -6 -19 -1 -19 26 -21 -18 6 -8 -13 -23 -29
-1 how it begins: quotation mark	-9 -12 -25 -22 -10 2 0 -20 -20 -8 0 -16 1
-1 how it begins: small letter	-3 -10 -8 -27 -2 -6 3 0 0 -5 -23 -30 -1
-1 how it ends: another sign	-1 -8 -9 3 11 11 4 -3 -11 -6 3 -19 -20
-1 how it ends: arrow	0 0 -1 0 -1 6 0 -10 -1 0 -2 3 2
-1 how it ends: bar or asterisk	0 3 -2 -4 -2 -2 -2 -4 -3 -7 -2 -9 18
-1 how it ends: bracket	0 -2 7 -23 -24 6 -31 -13 -3 -9 -22 -8 0
-1 how it ends: colon	-3 -20 -1 -16 -25 -42 32 33 -10 -5 -10 -18 -22
-1 how it ends: comma	0 -2 -3 3 -7 2 3 5 -4 -2 -1 -11 -1
-1 how it ends: ellipsis	-1 -3 2 -3 -15 -6 -7 -8 4 -6 -6 8 3
-1 how it ends: exclamation mark	-3 -4 -8 2 -4 0 -6 -13 -5 -9 -15 1 -2
-1 how it ends: figure	-11 2 -28 -16 -2 -8 -20 -13 -8 -15 -23 -8 -8
-1 how it ends: full stop	-55 -10 -8 -11 -1 -1 -8 -4 -11 0 3 -10 -5
-1 how it ends: letter	-57 -4 -6 -1 -1 -1 -33 -9 -5 -9 -2 0 -4
-1 how it ends: question mark	-11 -15 -18 3 -14 3 -8 -21 2 -31 -18 -8 8
-1 how it ends: quotation mark	-3 2 3 -3 -18 5 -10 -2 -4 5 -9 -4 -17
-1 how it ends: semicolon	0 0 -1 0 -9 1 -3 7 -5 1 1 -5 -4
-1 how it ends: stop and quotation mark	-6 -11 -9 -8 -4 0 -2 -10 3 -22 5 -19 0
-1 how long the short lines around it are: 11 and more	-6 2 -1 -15 7 -12 6 -5 -7 0 -12 -3 -25
-1 how long the short lines around it are: 2 and more	-8 2 -10 -7 -20 -17 -19 2 -2 -5 -12 -15 3
-1 how long the short lines around it are: 3 and more	-32 -10 -10 -8 -15 0 -33 -19 -4 -3 -12 -4 -1
-1 how long the short lines around it are: 5 and more	-25 -20 -5 -1 -6 -7 -4 -1 -9 -3 0 -1 -14
-1 how long the short lines around it are: 8 and more	-20 2 -6 1 0 -9 -27 -6 -7 -6 -12 -3 -6
-1 how long the short lines around it are: below 2	-5 -2 -8 -20 -7 5 -24 -29 -5 -9 -35 -18 3
-1 how many short lines stand together: 15 and more	-16 -2 -17 -29 2 -6 1 4 1 4 -30 -3 -15
-1 how many short lines stand together: 2 and more	-17 -8 6 -3 1 -11 -26 -27 3 -18 -5 0 0
-1 how many short lines stand together: 3 and more	-13 -13 0 -9 -5 -5 -20 -16 -8 0 2 -16 -6
-1 how many short lines stand together: 4 and more	-18 -26 6 -4 -21 5 -24 -4 1 -9 -13 -10 3
-1 how many short lines stand together: 6 and more	-26 -15 -9 5 -3 -9 -10 -10 0 -5 -1 0 -4
-1 how many short lines stand together: 9 and more	-21 9 3 -3 -14 -16 -29 -6 -15 -4 -7 -1 3
-1 how many short lines stand together: below 2	-18 5 -39 -20 2 -3 -5 -19 -13 -5 -41 4 -4
-1 it repeats its neighbour: the block before	-2 5 -7 -8 -11 0 -6 -14 -12 -11 16 -6 -12
-1 it repeats its neighbour: the next block	-2 -6 2 -5 -10 -24 -5 -11 -11 23 -15 -14 -3
-1 it repeats its neighbour: the second before	0 -4 2 5 4 8 -3 -16 -11 -9 -10 -7 -16
-1 it repeats its neighbour: the second behind	-1 -6 -6 -4 -1 3 -2 -15 -16 -9 7 -6 -13
-1 it says where in a picture somebody stands: yes	0 -2 -4 -1 -4 -2 -2 -5 5 11 -3 -8 -8
-1 it speaks to the reader: more, 20 and more	0 -1 -2 -1 14 -8 -1 2 -8 -11 -3 -18 -1
-1 it speaks to the reader: more, 40 and more	0 -2 -1 2 -3 -9 9 6 -13 0 -1 -8 -18
-1 it speaks to the reader: more, 8 and more	0 1 0 0 3 -8 -1 7 0 -1 0 -1 -1
-1 it speaks to the reader: one, 20 and more	-2 0 -5 0 2 -9 -28 0 8 -17 -18 -6 -4
-1 it speaks to the reader: one, 40 and more	0 -2 -2 -2 -8 -13 -6 11 4 -4 -7 -12 2
-1 it speaks to the reader: one, 8 and more	-3 -10 -27 0 -14 -21 -13 14 -20 -18 -4 -11 17
-1 it speaks to the reader: one, below 8	0 -7 -1 -4 -33 -9 -6 -15 -2 -7 -7 2 21
-1 it speaks to the reader: two, 20 and more	0 -2 -2 6 2 -16 -17 8 -14 -7 -7 -1 12
-1 it speaks to the reader: two, 40 and more	0 -1 -1 0 6 -11 -21 3 0 -3 -2 -12 4
-1 it speaks to the reader: two, 8 and more	0 -2 -4 2 -8 10 -5 6 -2 -1 -1 -5 -6
-1 it speaks to the reader: two, below 8	0 0 0 0 -1 -1 0 0 -1 1 0 -12 11
-1 it stands on the page again: 12 and more	-1 -5 6 -7 -10 -5 -6 -6 -1 2 -2 -5 7
-1 it stands on the page again: 3 and more	-1 11 -5 -5 1 -18 -3 -6 -17 -7 -10 3 8
-1 it stands on the page again: 6 and more	0 -5 2 -2 -8 -2 -1 -14 0 -4 -7 4 -3
-1 it stands on the page again: below 3	-1 -11 -20 -2 -8 -13 1 -3 8 -6 -2 5 -19
-1 it stood on the page before: 12 and more	-1 -1 -11 0 -16 -11 2 -7 -4 -2 13 5 -8
-1 it stood on the page before: 3 and more	-1 -12 -4 -6 10 -8 -7 -8 -15 1 -12 -1 -17
-1 it stood on the page before: 6 and more	0 12 -6 3 3 -3 -1 -9 1 -17 0 -15 0
-1 it stood on the page before: below 3	-2 -13 -21 -6 0 -6 -8 -20 9 -6 -7 -4 -19
-1 it tells the reader what to do: 20 and more	0 0 -2 0 -1 -8 1 0 -3 -3 -1 -6 16
-1 it tells the reader what to do: 40 and more	0 0 0 0 3 -6 -2 3 -2 -1 0 2 3
-1 it tells the reader what to do: 8 and more	0 -2 -6 -2 12 -21 -7 -10 -8 -8 -14 -16 14
-1 it tells the reader what to do: below 8	-2 -19 -17 -12 8 -25 -4 -26 16 -14 -25 -23 16
-1 its capitals and length: 0.15 and more, 15 and more	-16 -11 12 -3 -18 5 -29 -7 -21 -1 7 -3 -10
-1 its capitals and length: 0.15 and more, 2 and more	-2 2 -30 -20 -16 -2 -7 5 -6 -25 -11 2 -5
-1 its capitals and length: 0.15 and more, 30 and more	-27 -4 -8 -18 -5 -2 -1 -5 -1 -24 -15 -6 -7
-1 its capitals and length: 0.15 and more, 4 and more	-10 -21 3 -15 -12 -3 -7 0 -7 -15 -12 -16 -12
-1 its capitals and length: 0.15 and more, 8 and more	-18 -2 -5 -14 -21 -3 -3 -4 6 4 -2 -5 -11
-1 its capitals and length: 0.5 and more, 15 and more	-1 10 0 -1 -2 -7 4 -24 -3 -3 -12 -6 -4
-1 its capitals and length: 0.5 and more, 2 and more	-4 3 -32 -24 -9 0 -21 -8 7 -8 -8 -8 -13
-1 its capitals and length: 0.5 and more, 30 and more	0 -3 -2 -4 5 8 -4 -4 -8 -6 0 -8 8
-1 its capitals and length: 0.5 and more, 4 and more	-9 -9 -34 -14 -15 -5 -19 -4 -19 -8 -3 0 -6
-1 its capitals and length: 0.5 and more, 8 and more	-10 -11 8 -11 -8 -13 -21 -31 -9 5 -5 10 1
-1 its capitals and length: 0.8 and more, 15 and more	-1 6 -3 -2 -2 2 -1 -9 -7 -3 -3 10 -1
-1 its capitals and length: 0.8 and more, 4 and more	-2 -12 -16 3 0 9 -9 -18 4 -3 -18 -10 -5
-1 its capitals and length: 0.8 and more, 8 and more	-4 -16 -6 4 11 -5 1 -25 -23 -5 -21 -10 14
-1 its capitals and length: 1 and more, 15 and more	0 -2 -2 -1 2 5 0 -3 0 4 -1 -1 -5
-1 its capitals and length: 1 and more, 2 and more	-7 -11 -4 12 -8 -11 -13 -16 -28 -5 -9 -1 -1
-1 its capitals and length: 1 and more, 30 and more	0 0 -1 0 -7 7 -4 -5 -3 -5 -3 -5 -5
-1 its capitals and length: 1 and more, 4 and more	-2 -1 -5 1 -3 -19 -2 -11 -9 -12 -4 -13 21
-1 its capitals and length: 1 and more, 8 and more	-1 7 -5 1 -9 -12 -1 -13 1 5 -2 -5 12
-1 its capitals and length: 1 and more, below 2	-7 -25 -1 -25 -18 7 -18 -2 -5 -13 -21 -3 -11
-1 its capitals and length: below 0.15, 15 and more	-15 -18 -29 -4 0 -2 -6 -2 -2 -20 -21 -15 3
-1 its capitals and length: below 0.15, 2 and more	-1 -3 -1 -17 -5 5 2 -15 -12 -5 -5 -11 9
-1 its capitals and length: below 0.15, 30 and more	-25 -42 -45 -13 -2 -3 -1 -19 0 1 -18 -6 -2
-1 its capitals and length: below 0.15, 4 and more	-1 -7 -1 -5 -6 5 -10 -2 -27 1 -1 -14 -20
-1 its capitals and length: below 0.15, 8 and more	-7 3 -18 -13 6 -4 -27 8 -11 -14 -19 -12 -4
-1 its capitals and length: below 0.15, below 2	-6 4 -6 -15 -2 -9 -4 -17 0 -12 -20 -11 0
-1 its capitals: 0.01 and more	-37 -12 -33 -16 3 -4 0 4 -1 -5 -14 -10 0
-1 its capitals: 0.15 and more	-37 -4 7 -14 -19 9 -5 3 -12 -19 -7 -11 -8
-1 its capitals: 0.3 and more	-24 -5 2 -10 -1 -8 -7 -6 1 -8 6 -2 -9
-1 its capitals: 0.5 and more	-35 14 -18 -18 -5 -10 -9 -18 0 2 5 -1 -10
-1 its capitals: 0.7 and more	-19 -21 -15 -12 0 3 -19 -24 -12 -1 -39 1 2
-1 its capitals: 0.9 and more	-1 -1 -4 6 4 -4 -3 -12 -5 -2 -8 -12 5
-1 its capitals: 1 and more	-28 -13 -2 13 -11 -6 -23 -17 -13 -2 -10 -2 -2
-1 its capitals: below 0.01	-11 -6 -12 -19 -3 2 1 -21 -8 -14 -12 -22 4
-1 its figures: 0.01 and more	-39 2 -15 -5 -7 3 -6 -11 0 -7 -3 -6 -3
-1 its figures: 0.15 and more	-10 -5 -17 -21 -11 18 2 -11 0 1 -8 -16 -26
-1 its figures: 0.4 and more	-6 3 -12 -13 -19 -11 -12 -21 4 -12 -23 0 3
-1 its figures: below 0.01	-49 -8 1 -3 0 -6 2 2 -6 -4 3 -3 0
-1 its last words on the page: more often	-20 -17 2 -27 16 -2 -22 -16 -14 3 -31 -16 -11
-1 its last words on the page: once	-37 -4 0 0 -7 -4 0 1 -3 -3 -4 0 0
-1 its last words on the page: twice	-26 -1 -16 -13 -17 3 -26 -15 0 -2 19 -12 -3
-1 its lead-in on the page: more often	-6 6 -39 -25 10 -16 -23 -8 -5 9 -10 -22 -20
-1 its lead-in on the page: once	-21 -21 -5 3 -11 -20 -18 16 -10 -19 -21 -7 -1
-1 its lead-in on the page: twice	-3 -1 -19 4 -2 6 -7 -21 -1 -13 -6 3 -4
-1 its length among the short lines around it: 0.4 and more	-11 -11 -15 0 -13 -6 -8 1 -6 -9 -4 -10 -4
-1 its length among the short lines around it: 0.7 and more	-39 6 0 -12 -6 -3 -5 -6 -11 2 -11 -5 -4
-1 its length among the short lines around it: 1.4 and more	-17 -13 -15 -7 1 -16 -21 -2 -1 -22 -3 -9 5
-1 its length among the short lines around it: 2 and more	-4 -8 14 -13 -22 -8 -1 -8 1 -10 -7 -11 -3
-1 its length among the short lines around it: below 0.4	-13 -15 1 -5 -9 -5 -12 -10 2 -7 -11 5 -10
-1 its length and end: 10 and more, another sign	0 0 0 0 3 -5 -1 5 -4 -7 -1 -3 4
-1 its length and end: 10 and more, arrow	0 0 0 0 5 2 0 -8 -1 0 -1 4 1
-1 its length and end: 10 and more, bracket	-1 -8 6 -4 0 13 -3 -18 -12 -7 -9 3 -6
-1 its length and end: 10 and more, colon	0 0 -1 0 -4 -19 7 22 -4 -5 -1 -11 0
-1 its length and end: 10 and more, ellipsis	0 0 -1 -1 -1 -1 0 -1 6 4 -2 -4 -3
-1 its length and end: 10 and more, exclamation mark	-1 -3 0 3 4 6 -1 -5 3 -1 -1 1 -11
-1 its length and end: 10 and more, figure	0 -10 -4 -2 -2 3 -2 -10 1 -3 -3 -1 6
-1 its length and end: 10 and more, full stop	-3 0 -15 -9 -10 -6 -22 -4 -21 6 -11 -28 4
-1 its length and end: 10 and more, letter	-17 -5 -1 7 -5 -8 -13 -15 -7 6 -14 -6 -12
-1 its length and end: 10 and more, question mark	-3 -2 -8 5 -5 8 -8 -5 -13 -13 -2 10 2
-1 its length and end: 10 and more, quotation mark	0 1 0 0 2 2 -3 0 -1 -4 -2 -12 2
-1 its length and end: 10 and more, semicolon	0 0 0 0 -6 -7 0 12 -1 -2 0 -1 -1
-1 its length and end: 10 and more, stop and quotation mark	0 0 -1 0 3 2 5 -6 -2 -3 1 1 -4
-1 its length and end: 15 and more, another sign	0 0 -2 0 8 -2 -1 1 -2 -2 5 -1 -5
-1 its length and end: 15 and more, bracket	0 7 9 -2 -14 -2 -3 -8 -2 -4 -9 0 -5
-1 its length and end: 15 and more, colon	0 -2 -3 -2 2 -16 16 17 -6 -4 -3 -7 -11
-1 its length and end: 15 and more, comma	0 0 0 0 -4 -4 -1 10 -2 -2 0 -11 2
-1 its length and end: 15 and more, exclamation mark	0 -3 -1 0 3 -6 2 -8 -2 -3 -2 4 9
-1 its length and end: 15 and more, figure	0 -3 4 -2 0 1 -1 -6 1 2 -5 -1 0
-1 its length and end: 15 and more, full stop	-11 -30 -3 -5 -3 1 -15 -3 -15 -6 -2 -15 -7
-1 its length and end: 15 and more, letter	-8 5 -25 -10 -12 -2 -20 -17 -13 -5 0 -4 6
-1 its length and end: 15 and more, question mark	0 -4 -1 1 -7 -3 -4 -4 6 -2 0 -6 8
-1 its length and end: 15 and more, quotation mark	-1 4 1 0 0 -8 -2 3 -1 10 -1 0 -9
-1 its length and end: 15 and more, semicolon	0 0 0 0 -4 4 -2 -4 -4 5 1 -1 -2
-1 its length and end: 15 and more, stop and quotation mark	0 -1 1 -1 1 -6 5 -13 2 -13 -3 -5 0
-1 its length and end: 2 and more, another sign	0 -2 -1 0 -1 8 0 -3 1 -1 1 -1 0
-1 its length and end: 2 and more, arrow	0 0 0 0 -1 6 -1 -4 0 -1 0 -5 0
-1 its length and end: 2 and more, bar or asterisk	0 0 -1 0 -1 0 0 0 -1 -1 -1 -5 9
-1 its length and end: 2 and more, bracket	0 -5 -1 -13 2 10 -1 -7 -9 -17 -3 -13 19
-1 its length and end: 2 and more, colon	0 -2 -5 -3 -21 -5 1 1 -3 1 -6 4 0
-1 its length and end: 2 and more, comma	0 -1 -3 4 -1 3 0 -3 -1 0 0 0 0
-1 its length and end: 2 and more, ellipsis	0 0 0 0 -6 4 -1 -1 3 -3 -1 1 -1
-1 its length and end: 2 and more, exclamation mark	0 0 0 0 -3 0 -1 -1 -4 -5 -3 8 -5
-1 its length and end: 2 and more, figure	-1 12 -4 -6 -12 -6 -3 -8 -7 -7 -11 -3 -1
-1 its length and end: 2 and more, full stop	0 -5 -2 -2 9 8 -1 -5 -11 -10 0 -7 -5
-1 its length and end: 2 and more, letter	-18 -4 -16 2 -5 -3 -27 -9 -3 -2 -14 -12 -3
-1 its length and end: 2 and more, question mark	0 0 0 0 -3 3 0 -1 1 0 0 -1 1
-1 its length and end: 2 and more, quotation mark	0 0 1 0 -2 1 0 1 -2 0 0 4 -3
-1 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -5 -4 -1 5 -1 -2 3 -1 -2
-1 its length and end: 25 and more, another sign	0 0 0 0 6 -12 13 -8 -4 -1 0 -1 1
-1 its length and end: 25 and more, arrow	0 0 0 0 -8 -3 0 -3 -2 -1 0 0 9
-1 its length and end: 25 and more, bar or asterisk	0 0 0 0 1 0 -3 -2 -1 -1 0 -2 5
-1 its length and end: 25 and more, bracket	-1 -2 4 -2 -2 5 -2 -4 -7 -3 1 7 -10
-1 its length and end: 25 and more, colon	0 -3 -1 0 3 -22 22 13 -11 -9 -1 -10 -8
-1 its length and end: 25 and more, ellipsis	0 0 -1 0 -10 -4 -1 1 -1 -1 0 8 4
-1 its length and end: 25 and more, exclamation mark	0 0 -1 0 -1 4 -2 -2 -1 2 0 -5 2
-1 its length and end: 25 and more, figure	0 0 0 0 2 10 -1 -3 -2 -2 0 -3 -4
-1 its length and end: 25 and more, full stop	-9 -12 -4 -1 -10 -1 -8 -9 -14 2 -8 10 -15
-1 its length and end: 25 and more, letter	-1 8 -4 -1 0 10 -4 -5 -11 -12 -9 -16 8
-1 its length and end: 25 and more, question mark	0 0 0 0 0 4 0 1 -4 -2 -1 2 -3
-1 its length and end: 25 and more, quotation mark	0 0 0 1 -1 -1 -1 5 -1 -1 0 -1 -2
-1 its length and end: 25 and more, stop and quotation mark	-1 -1 -2 -1 -8 9 -21 -13 8 -13 -8 -29 4
-1 its length and end: 4 and more, another sign	0 -2 0 3 5 1 0 0 -1 -1 2 -1 -5
-1 its length and end: 4 and more, arrow	0 0 0 0 0 5 0 -6 0 1 0 -1 0
-1 its length and end: 4 and more, bar or asterisk	0 -1 -1 -4 -7 -5 0 -6 -1 -4 0 -1 14
-1 its length and end: 4 and more, bracket	7 -1 -7 -1 -14 -2 -2 -8 -4 3 -5 1 -4
-1 its length and end: 4 and more, colon	0 -8 8 -1 -8 -1 0 10 0 -7 -1 3 -14
-1 its length and end: 4 and more, comma	0 0 0 0 -1 9 -1 -6 0 -1 0 0 -1
-1 its length and end: 4 and more, ellipsis	0 -3 3 -1 -7 10 -3 -5 5 3 0 -2 -2
-1 its length and end: 4 and more, exclamation mark	0 -1 0 0 0 -9 -1 -4 1 1 -1 0 12
-1 its length and end: 4 and more, figure	-1 -9 -11 -1 -8 4 -3 2 5 -8 0 -11 -16
-1 its length and end: 4 and more, full stop	0 0 -1 0 -17 3 -4 4 -4 3 -2 -11 -7
-1 its length and end: 4 and more, letter	-6 -24 -16 -4 3 -6 -8 -9 -23 -11 -11 -11 3
-1 its length and end: 4 and more, question mark	-1 -3 -5 0 -7 4 0 -7 6 -8 -1 -3 7
-1 its length and end: 4 and more, quotation mark	0 0 0 0 -16 4 -1 -11 0 14 -1 3 -6
-1 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -6 -6 -1 11 0 -2 0 0 0
-1 its length and end: 40 and more, another sign	0 0 0 0 7 0 -2 4 -1 -2 -1 -2 -5
-1 its length and end: 40 and more, bracket	-3 7 -6 -2 -6 -5 -12 -7 13 -7 -6 -9 -3
-1 its length and end: 40 and more, colon	0 0 0 0 -9 -28 20 14 5 3 -1 -4 -7
-1 its length and end: 40 and more, ellipsis	0 0 0 0 1 -4 -2 -4 -3 -3 -1 -3 4
-1 its length and end: 40 and more, exclamation mark	0 0 -1 -1 -3 1 4 0 2 2 -1 -14 -6
-1 its length and end: 40 and more, figure	0 0 0 0 2 11 -3 -5 -1 -1 0 0 -4
-1 its length and end: 40 and more, full stop	-29 -53 -35 -19 -2 3 -6 -12 -1 -15 -18 -14 -2
-1 its length and end: 40 and more, letter	0 -2 -1 -4 10 11 -12 -13 -15 1 -3 -15 -10
-1 its length and end: 40 and more, question mark	0 0 0 0 6 -7 4 -5 -5 -2 0 -5 4
-1 its length and end: 40 and more, quotation mark	0 0 -1 0 -5 3 -1 -3 5 -7 -1 5 -1
-1 its length and end: 40 and more, semicolon	0 0 0 0 5 7 -3 -6 -1 -1 -1 0 -3
-1 its length and end: 40 and more, stop and quotation mark	-3 -4 -4 -2 -3 4 -20 -11 -8 -9 5 -4 -6
-1 its length and end: 6 and more, another sign	0 0 0 0 1 1 -1 -2 0 0 -1 -2 6
-1 its length and end: 6 and more, arrow	0 0 0 0 -2 7 0 -8 0 0 0 3 -2
-1 its length and end: 6 and more, bar or asterisk	0 0 -1 4 -1 -6 0 -1 -1 -2 0 -2 7
-1 its length and end: 6 and more, bracket	-1 -6 2 0 -15 5 -2 3 -10 1 -5 -15 0
-1 its length and end: 6 and more, colon	0 -1 -2 -1 -9 -21 8 14 -1 3 -3 -3 1
-1 its length and end: 6 and more, ellipsis	0 0 0 0 -2 -2 0 -5 -1 -1 0 8 -8
-1 its length and end: 6 and more, exclamation mark	0 7 -2 4 -2 2 -1 -5 -1 -2 -1 -4 0
-1 its length and end: 6 and more, figure	-3 -6 -12 -13 4 0 -4 4 -12 -13 -12 -6 -15
-1 its length and end: 6 and more, full stop	-2 -4 -5 -21 -5 -5 -12 -11 -5 4 -1 -18 8
-1 its length and end: 6 and more, letter	-18 -7 -8 -9 -16 -4 -47 -16 -3 -15 0 8 2
-1 its length and end: 6 and more, question mark	-2 0 0 1 -9 8 -2 -11 5 -9 -7 -5 -10
-1 its length and end: 6 and more, quotation mark	0 -2 1 1 3 3 -2 6 -2 -5 -2 -9 -3
-1 its length and end: 6 and more, stop and quotation mark	0 0 0 0 1 6 -1 -1 -3 -2 0 1 -1
-1 its length and end: below 2, another sign	-1 -2 -2 -1 -4 20 -4 -3 -5 4 -3 -13 -16
-1 its length and end: below 2, bar or asterisk	0 4 0 -4 0 1 -1 -1 -1 -1 -1 -3 5
-1 its length and end: below 2, bracket	0 0 0 0 -3 0 0 0 -1 -1 0 -3 9
-1 its length and end: below 2, colon	0 -1 0 -1 -14 -12 -3 11 6 3 8 -24 -14
-1 its length and end: below 2, comma	0 -1 0 0 -1 6 -1 -3 -1 -1 0 -6 0
-1 its length and end: below 2, ellipsis	0 -1 0 0 0 4 0 0 0 0 -1 -2 1
-1 its length and end: below 2, figure	-3 6 -11 1 3 -24 0 -19 -17 -13 -6 -3 10
-1 its length and end: below 2, full stop	0 0 -1 -1 -2 8 0 -7 4 1 -1 0 -5
-1 its length and end: below 2, letter	-6 -38 -2 -29 -17 8 -18 -4 -3 -9 -39 -1 -4
-1 its length and end: below 2, quotation mark	0 -1 0 0 0 7 -1 -1 0 -2 0 0 -1
-1 its length and sentences: 15 and more, more	0 -1 5 0 -3 0 -2 1 -1 1 -1 3 -4
-1 its length and sentences: 15 and more, none	-11 5 -12 -14 -21 -5 -6 -8 -8 0 -12 -5 -2
-1 its length and sentences: 15 and more, one	-19 -11 -9 -17 0 3 -29 -11 -15 -15 1 -6 -4
-1 its length and sentences: 15 and more, three	0 -3 -3 -2 -16 -8 -3 -5 9 -1 -9 -4 -4
-1 its length and sentences: 15 and more, two	-3 -17 3 3 1 -10 -1 2 -18 -10 -14 -17 -8
-1 its length and sentences: 30 and more, more	-1 -3 -3 -1 -1 -3 -21 -11 1 -12 -4 -8 4
-1 its length and sentences: 30 and more, none	-1 6 -7 -3 6 -8 10 -3 -3 -16 0 -15 3
-1 its length and sentences: 30 and more, one	-4 -6 1 -10 -20 0 2 -35 -18 2 -14 7 8
-1 its length and sentences: 30 and more, three	-3 -13 -15 0 5 4 -19 2 -19 -6 -10 -16 -7
-1 its length and sentences: 30 and more, two	-10 -17 -11 -13 0 -4 -7 -11 10 -20 -9 -21 -7
-1 its length and sentences: 6 and more, more	0 0 0 0 -2 -4 -2 7 -2 -4 0 -2 -4
-1 its length and sentences: 6 and more, none	-41 -12 -4 -11 -7 -8 -10 -4 -8 -14 -5 -4 -8
-1 its length and sentences: 6 and more, one	-21 7 -10 -8 -5 1 -39 -14 -21 0 -2 -23 -2
-1 its length and sentences: 6 and more, three	0 -1 -3 4 -7 -3 3 -12 -4 4 -4 -4 2
-1 its length and sentences: 6 and more, two	-2 2 -4 -2 -18 -8 3 -10 1 -1 -7 12 -6
-1 its length and sentences: 60 and more, more	-12 -16 -19 -18 -2 -8 -1 -9 -10 -8 -10 -10 -10
-1 its length and sentences: 60 and more, none	0 0 0 0 1 8 -2 -7 -1 0 -1 4 -11
-1 its length and sentences: 60 and more, one	0 0 0 0 5 13 -3 -5 0 -6 0 -5 -3
-1 its length and sentences: 60 and more, three	-2 -2 -5 -3 -2 -5 -12 0 9 -6 -11 -3 -13
-1 its length and sentences: 60 and more, two	-2 -3 -3 -2 -19 7 7 -22 -10 -14 -10 4 -2
-1 its length and sentences: below 6, none	-48 -3 -5 -2 -6 -7 -17 -4 -5 0 -12 -1 -1
-1 its length and sentences: below 6, one	2 -12 -13 -4 -13 7 -10 1 -7 -16 -9 -8 -7
-1 its length and sentences: below 6, two	0 1 -1 0 -3 -1 -1 -3 6 3 0 2 -4
-1 its length, and what follows the credit behind it: 25 and more, a short line	0 0 -3 0 -2 14 -1 -3 -10 -9 14 -8 -17
-1 its length, and what follows the credit behind it: 25 and more, a short sentence	0 0 -1 0 -5 -2 0 0 -1 3 3 0 -2
-1 its length, and what follows the credit behind it: 25 and more, nothing	0 0 -2 0 5 10 -1 -6 -2 -3 -12 -10 0
-1 its length, and what follows the credit behind it: 25 and more, running text	0 0 -1 0 -11 -1 0 0 -3 1 13 -1 -2
-1 its length, and what follows the credit behind it: 45 and more, a short line	0 0 0 0 -6 1 0 -1 1 -5 9 -1 -6
-1 its length, and what follows the credit behind it: 45 and more, a short sentence	0 0 -1 0 -10 -3 0 -1 -9 -7 14 -1 -5
-1 its length, and what follows the credit behind it: 45 and more, running text	0 0 0 0 -22 -3 0 -1 6 11 13 -3 -5
-1 its length, and what follows the credit behind it: 8 and more, a short line	0 -2 -15 -6 -6 -5 0 -4 -11 -17 22 -6 -3
-1 its length, and what follows the credit behind it: 8 and more, a short sentence	0 -1 -4 -1 -2 -2 0 -1 -3 -4 14 -1 -2
-1 its length, and what follows the credit behind it: 8 and more, nothing	0 0 -1 0 -1 -6 0 -1 0 0 -1 -4 6
-1 its length, and what follows the credit behind it: 8 and more, running text	0 0 -8 -2 -18 -4 -1 -1 4 6 13 -5 -3
-1 its length, and what follows the credit behind it: below 8, a short line	0 -1 -5 -2 -1 -4 0 -3 -14 -6 25 -2 -20
-1 its length, and what follows the credit behind it: below 8, a short sentence	0 -1 0 -4 -5 -2 0 -1 1 2 10 -2 -8
-1 its length, and what follows the credit behind it: below 8, running text	0 0 -8 -2 -16 -2 0 -2 -2 2 17 -7 -17
-1 its length: 10 and more	-12 -13 0 -1 -2 -3 -10 -5 -22 1 -6 -11 -7
-1 its length: 12 and more	-16 1 -1 -1 -9 -6 -5 -3 -14 -4 -12 -13 -7
-1 its length: 15 and more	-13 1 2 -10 -11 -9 -8 -3 -15 -9 0 -11 -11
-1 its length: 19 and more	-14 -25 -13 -7 -7 -5 -5 -4 -10 -15 -1 -13 5
-1 its length: 2 and more	-9 -13 -16 1 -5 -9 -11 -8 -12 -14 -11 -8 -5
-1 its length: 25 and more	-13 1 -1 -1 -6 3 -8 -8 -14 -4 -8 -9 -5
-1 its length: 3 and more	-10 3 -13 -10 -20 1 -24 -5 -4 -4 -12 4 -5
-1 its length: 35 and more	-15 -14 -17 -12 -7 -2 2 0 3 -16 -13 -14 -5
-1 its length: 4 and more	-5 -8 -6 -1 -15 -1 -13 2 -15 4 -6 -14 4
-1 its length: 5 and more	-3 -23 -16 0 2 -8 -3 -7 -1 -5 -8 -7 -8
-1 its length: 50 and more	-18 -29 -33 -12 8 5 -7 -16 -3 -18 -19 1 -8
-1 its length: 6 and more	-19 -5 -13 -2 -10 -1 -25 -6 -17 -11 -10 -6 -11
-1 its length: 8 and more	-12 -13 -9 -26 -10 -9 -25 -3 3 -10 -7 -1 9
-1 its length: 80 and more	-10 -12 -16 -13 -6 -15 -4 -7 -4 7 -12 -12 -11
-1 its length: below 2	-17 -14 1 -21 -13 1 -21 -5 -4 -9 -15 -5 -7
-1 its phrases elsewhere on the page: 0.01 and more	-39 0 9 -21 -5 -6 -8 0 -2 1 -5 -23 -11
-1 its phrases elsewhere on the page: 0.3 and more	-10 -2 -5 -2 5 -10 -6 -4 -12 -8 -8 -17 -5
-1 its phrases elsewhere on the page: 0.8 and more	-21 1 -13 -9 -6 -8 -34 -12 -11 1 9 -9 -4
-1 its phrases elsewhere on the page: below 0.01	-35 -12 -1 -7 -7 1 0 0 -5 -5 -5 3 -3
-1 its phrases elsewhere, and its length: in part, 15 and more	-1 -2 -5 4 2 -6 -5 -4 -16 -2 0 -12 -3
-1 its phrases elsewhere, and its length: in part, 30 and more	-1 6 0 1 -22 -7 2 -3 -11 10 1 5 0
-1 its phrases elsewhere, and its length: in part, 8 and more	-3 -4 -2 -8 6 2 -11 -3 4 -11 -18 -14 -2
-1 its phrases elsewhere, and its length: in part, below 8	-2 -10 -7 -1 2 -2 -2 1 -8 -16 -12 -7 -6
-1 its phrases elsewhere, and its length: nearly all, 15 and more	-3 -10 8 -12 -31 -10 -10 -14 -13 -5 13 9 2
-1 its phrases elsewhere, and its length: nearly all, 30 and more	-3 -7 -3 -4 -4 -9 -6 -10 0 1 0 5 2
-1 its phrases elsewhere, and its length: nearly all, 8 and more	-8 -6 -16 -5 -9 -2 -12 -18 -16 7 6 -9 -1
-1 its phrases elsewhere, and its length: nearly all, below 8	-3 7 -17 2 0 -9 -18 -16 -8 -7 -2 -25 -6
-1 its phrases elsewhere, and its place: in part, before the text	-3 0 -5 5 -4 -15 -3 0 -5 -14 2 -6 1
-1 its phrases elsewhere, and its place: in part, behind the text	-1 -2 -1 -1 8 10 3 -2 -6 -7 -9 -13 0
-1 its phrases elsewhere, and its place: in part, in the text	-2 -9 -9 -6 -1 -6 -7 -5 -12 -5 -8 -13 -14
-1 its phrases elsewhere, and its place: nearly all, before the text	-9 6 -6 -3 -1 -4 -6 -11 -13 -2 4 -10 -3
-1 its phrases elsewhere, and its place: nearly all, behind the text	0 -1 -3 -3 2 -1 -1 10 3 1 -5 -5 -11
-1 its phrases elsewhere, and its place: nearly all, in the text	-3 -27 -16 -10 -15 -8 -28 -14 -8 8 13 -13 3
-1 its place among short lines: first, 2 and more	-7 -14 8 -5 -4 -23 -8 -35 3 -4 -1 -2 -8
-1 its place among short lines: first, 3 and more	-6 -12 16 2 -11 -12 -4 -15 1 -9 -4 -11 -9
-1 its place among short lines: first, 5 and more	-12 7 -10 -8 -16 -7 -2 8 3 -22 -11 -8 1
-1 its place among short lines: first, below 2	-17 7 -37 -17 -1 0 -1 -18 -13 0 -40 2 -5
-1 its place among short lines: last, 2 and more	-2 -5 -16 -7 -16 -3 -12 -16 -2 -24 -12 2 5
-1 its place among short lines: last, 3 and more	-1 -7 -8 -10 -11 17 -5 -16 -1 -16 -8 -13 -3
-1 its place among short lines: last, 5 and more	-1 0 -5 -6 -7 3 -4 -7 -1 -2 -6 -11 -10
-1 its place among short lines: within, 3 and more	-6 -20 -7 -8 -5 -17 -7 -13 -9 10 -2 -11 -11
-1 its place among short lines: within, 5 and more	-33 -25 -12 -8 -3 -14 -15 2 -19 -3 -6 2 -3
-1 its place by the text, and its end: before the text, another sign	0 -4 -5 3 3 6 0 -2 -4 -1 7 -1 -7
-1 its place by the text, and its end: before the text, arrow	0 0 -1 0 -1 0 0 -1 -2 1 -4 -2 7
-1 its place by the text, and its end: before the text, bar or asterisk	0 5 -1 -6 -2 -7 0 -1 -2 -4 -1 -1 16
-1 its place by the text, and its end: before the text, bracket	3 6 -3 -15 -19 -4 -4 -12 -2 -9 -8 -3 11
-1 its place by the text, and its end: before the text, colon	0 -5 9 -1 -3 -10 9 14 -1 -7 1 -4 -14
-1 its place by the text, and its end: before the text, comma	0 -2 -5 6 0 5 0 -1 0 -2 0 0 -2
-1 its place by the text, and its end: before the text, ellipsis	0 -1 5 -1 5 5 0 -1 -2 -1 -1 -2 -6
-1 its place by the text, and its end: before the text, exclamation mark	-1 3 -3 7 3 -3 -1 -1 0 -1 -1 -1 -2
-1 its place by the text, and its end: before the text, figure	-4 10 -12 -6 -10 -11 -5 -10 3 -12 -15 -15 9
-1 its place by the text, and its end: before the text, full stop	-6 -3 -2 -7 -19 -8 -9 -2 -20 1 2 -9 -8
-1 its place by the text, and its end: before the text, letter	-47 8 1 4 -22 -7 -36 -27 -1 3 -5 -13 -11
-1 its place by the text, and its end: before the text, question mark	-5 -1 -8 7 7 2 -3 -3 4 -1 -8 -3 -12
-1 its place by the text, and its end: before the text, quotation mark	-2 3 5 0 4 -5 -1 -1 1 3 -3 -1 -13
-1 its place by the text, and its end: behind the text, another sign	0 -1 0 0 -2 16 -2 4 -1 -1 0 -13 -17
-1 its place by the text, and its end: behind the text, bar or asterisk	0 0 0 0 0 -1 0 0 -1 0 0 -7 10
-1 its place by the text, and its end: behind the text, bracket	0 0 0 0 1 7 0 -2 -2 -4 0 -16 5
-1 its place by the text, and its end: behind the text, colon	0 -1 -3 -2 -4 7 -1 11 1 -2 -2 -10 -12
-1 its place by the text, and its end: behind the text, comma	0 -1 -1 0 -4 -6 -1 11 -3 -3 -1 -11 -2
-1 its place by the text, and its end: behind the text, ellipsis	0 0 -1 0 -4 -1 -1 -6 -2 -1 0 4 -3
-1 its place by the text, and its end: behind the text, exclamation mark	0 0 0 0 -1 5 0 -2 -1 0 -1 -6 5
-1 its place by the text, and its end: behind the text, figure	-1 -6 -3 -2 -15 -1 -2 -18 -11 -11 -5 5 5
-1 its place by the text, and its end: behind the text, full stop	-1 -2 -2 -1 1 -1 7 -20 -1 -3 -3 -15 8
-1 its place by the text, and its end: behind the text, letter	-10 -33 -45 -45 -3 -7 -13 -4 -12 -22 -22 1 -3
-1 its place by the text, and its end: behind the text, question mark	0 0 -1 -3 -2 -8 3 -2 -1 0 0 0 9
-1 its place by the text, and its end: behind the text, quotation mark	0 0 0 0 -1 5 0 -4 -1 0 0 -2 3
-1 its place by the text, and its end: behind the text, stop and quotation mark	0 0 0 0 -1 -6 -1 -1 -1 0 0 4 4
-1 its place by the text, and its end: in the text, another sign	0 -1 -1 -3 12 -4 6 -6 -5 -4 -5 -3 -7
-1 its place by the text, and its end: in the text, arrow	0 0 0 0 0 10 0 -10 -1 -1 0 0 2
-1 its place by the text, and its end: in the text, bar or asterisk	0 -1 0 0 1 12 -3 -5 -1 -4 0 -3 -4
-1 its place by the text, and its end: in the text, bracket	-3 -20 -4 -10 -13 1 -27 -1 -7 -5 -23 -1 -18
-1 its place by the text, and its end: in the text, colon	-2 -13 -19 -12 -26 -51 33 27 2 -1 -10 -8 -17
-1 its place by the text, and its end: in the text, comma	0 0 0 0 -3 -1 5 1 -1 0 0 -3 -1
-1 its place by the text, and its end: in the text, ellipsis	0 -1 -1 -1 -15 -6 -6 -4 6 -4 -4 4 8
-1 its place by the text, and its end: in the text, exclamation mark	-1 -4 -4 -2 -9 -3 -5 -14 -4 -6 -12 2 1
-1 its place by the text, and its end: in the text, figure	-2 -28 -18 -9 12 2 -11 -2 -18 -12 -12 -14 -23
-1 its place by the text, and its end: in the text, full stop	-30 -20 -6 -9 -6 2 -9 -2 -6 2 -1 -8 -5
-1 its place by the text, and its end: in the text, letter	-22 -44 -14 -4 0 2 -25 -15 -10 -5 -2 -3 2
-1 its place by the text, and its end: in the text, question mark	-1 -15 -4 -2 -17 5 -9 -16 -1 -33 -6 -6 8
-1 its place by the text, and its end: in the text, quotation mark	0 -1 -2 2 -14 2 -8 5 -6 1 -5 -7 -8
-1 its place by the text, and its end: in the text, semicolon	0 0 -1 0 -7 1 -3 8 -4 0 2 -2 -2
-1 its place by the text, and its end: in the text, stop and quotation mark	-5 -10 -12 -6 -5 4 -9 -14 4 -16 5 -19 0
-1 its place by the text, and its length: before the text, 13 and more	-9 15 -4 -2 -2 -14 -7 -3 -20 3 -11 -14 -8
-1 its place by the text, and its length: before the text, 19 and more	-4 -4 -7 2 -14 8 -5 -13 -12 -2 0 -7 -1
-1 its place by the text, and its length: before the text, 2 and more	-2 3 -16 11 -1 -6 -4 -10 -10 -22 1 -10 -5
-1 its place by the text, and its length: before the text, 3 and more	-3 11 -9 2 -7 -12 -5 -9 5 -2 -16 -21 -9
-1 its place by the text, and its length: before the text, 30 and more	-3 7 -5 -1 -3 -4 3 -5 5 -12 -3 -2 -8
-1 its place by the text, and its length: before the text, 4 and more	-1 -8 -20 5 -4 -7 -1 -6 -17 3 -4 -4 -7
-1 its place by the text, and its length: before the text, 6 and more	-9 11 -6 -2 -25 -13 -7 -12 -11 -12 -14 -9 2
-1 its place by the text, and its length: before the text, 9 and more	-10 0 10 -8 -11 -5 -9 -10 -9 -8 -2 -11 -10
-1 its place by the text, and its length: before the text, below 2	-6 -4 3 -38 -23 7 -4 -13 6 -1 -15 -13 -10
-1 its place by the text, and its length: behind the text, 13 and more	-1 -3 -4 -5 -8 -2 -3 4 4 1 -1 -10 -6
-1 its place by the text, and its length: behind the text, 19 and more	-1 -1 -2 -2 6 -5 7 -5 -5 -4 -10 -13 11
-1 its place by the text, and its length: behind the text, 2 and more	0 -3 -4 -5 1 -8 3 -21 -9 -6 -4 -4 6
-1 its place by the text, and its length: behind the text, 3 and more	0 -5 -5 -8 -4 9 -2 -4 -10 -12 2 -11 -2
-1 its place by the text, and its length: behind the text, 30 and more	0 0 0 -1 1 3 0 6 0 1 0 -4 -8
-1 its place by the text, and its length: behind the text, 4 and more	-1 -2 -3 -7 -18 -8 -2 -7 -3 -11 -3 4 7
-1 its place by the text, and its length: behind the text, 6 and more	-1 -4 -6 -7 -6 6 0 5 3 -11 -15 -4 -11
-1 its place by the text, and its length: behind the text, 9 and more	0 -3 -6 -7 -13 -9 -3 2 -1 -7 -2 -4 8
-1 its place by the text, and its length: behind the text, below 2	-2 -7 -9 -3 -15 -1 -5 -5 -13 -9 -6 -1 2
-1 its place by the text, and its length: in the text, 13 and more	-4 -49 -7 -21 -11 -10 -13 -9 -9 -5 -7 -13 -3
-1 its place by the text, and its length: in the text, 19 and more	-11 -46 -6 -3 -6 -1 -9 -6 -9 -11 -6 -2 -11
-1 its place by the text, and its length: in the text, 2 and more	-2 -9 -15 -21 -8 -1 -12 -9 -9 -13 -17 -8 -5
-1 its place by the text, and its length: in the text, 3 and more	-2 -25 -19 -22 -15 -2 -14 -6 -11 2 -6 14 -1
-1 its place by the text, and its length: in the text, 30 and more	-34 -26 -17 -23 -1 -1 2 -5 -2 -9 -2 -6 0
-1 its place by the text, and its length: in the text, 4 and more	-5 -41 -6 -20 -2 1 -15 3 -1 -4 -9 -18 -10
-1 its place by the text, and its length: in the text, 6 and more	-5 -43 -26 -20 -2 -1 -19 -7 -7 -14 3 -10 5
-1 its place by the text, and its length: in the text, 9 and more	-4 -23 -14 1 -2 -9 -3 -2 -30 0 -1 -6 -10
-1 its place by the text, and its length: in the text, below 2	-3 -36 -4 -4 -3 -1 -14 -8 -5 -8 -24 -6 -12
-1 its place by the text, its length and end: before the text, 10 and more, a stop	-6 -3 2 8 -7 -5 -9 -2 -24 0 -6 -3 -18
-1 its place by the text, its length and end: before the text, 10 and more, no stop	-11 6 1 -12 -11 -7 -11 -14 -3 2 -16 -14 0
-1 its place by the text, its length and end: before the text, 18 and more, a stop	-1 -10 -6 2 -2 18 -1 -6 -6 -9 -6 0 0
-1 its place by the text, its length and end: before the text, 18 and more, no stop	-3 10 -3 0 -6 -6 0 -4 -11 -2 5 -5 -4
-1 its place by the text, its length and end: before the text, 3 and more, a stop	-1 -1 -3 2 -3 -4 2 -2 0 5 3 -4 -1
-1 its place by the text, its length and end: before the text, 3 and more, no stop	-7 7 -13 4 -9 -13 -9 -13 -8 -3 -16 -17 -8
-1 its place by the text, its length and end: before the text, 30 and more, a stop	0 0 -2 0 10 7 -1 -1 -1 -2 0 -3 -9
-1 its place by the text, its length and end: before the text, 30 and more, no stop	-3 9 -5 0 -10 -5 3 -5 11 -10 -2 -1 -7
-1 its place by the text, its length and end: before the text, 6 and more, a stop	-2 8 0 -7 -7 -16 -2 0 8 -2 0 -5 -2
-1 its place by the text, its length and end: before the text, 6 and more, no stop	-9 -5 -5 -5 -17 3 -7 -8 -12 -8 -5 -11 6
-1 its place by the text, its length and end: before the text, below 3, a stop	0 -4 -1 0 -1 8 0 -1 2 2 -1 -2 -2
-1 its place by the text, its length and end: before the text, below 3, no stop	-10 -8 -7 -7 -10 2 -7 -18 1 -9 -5 -12 -10
-1 its place by the text, its length and end: behind the text, 10 and more, a stop	0 0 -1 -1 -2 -7 -1 -8 1 0 -1 -7 14
-1 its place by the text, its length and end: behind the text, 10 and more, no stop	-1 -6 -9 -9 -15 -3 -5 2 -1 -5 -4 -6 -8
-1 its place by the text, its length and end: behind the text, 18 and more, a stop	0 0 -1 -1 5 -7 8 -7 0 2 -1 -9 6
-1 its place by the text, its length and end: behind the text, 18 and more, no stop	-1 -1 -1 -1 3 4 -1 2 -3 -5 -8 -9 3
-1 its place by the text, its length and end: behind the text, 3 and more, a stop	0 0 -1 0 -2 -1 0 -3 3 0 0 -11 11
-1 its place by the text, its length and end: behind the text, 3 and more, no stop	-1 -8 -9 -16 -12 6 -4 -15 -13 -22 -3 6 -5
-1 its place by the text, its length and end: behind the text, 30 and more, a stop	0 0 0 0 -2 0 0 0 0 0 0 -1 5
-1 its place by the text, its length and end: behind the text, 30 and more, no stop	0 0 0 -1 3 4 -1 6 0 1 0 -3 -9
-1 its place by the text, its length and end: behind the text, 6 and more, a stop	0 -1 -1 -2 -6 5 3 -9 -4 -3 -1 4 1
-1 its place by the text, its length and end: behind the text, 6 and more, no stop	-1 -3 -7 -8 -3 -2 -3 2 2 -11 -12 -5 -4
-1 its place by the text, its length and end: behind the text, below 3, a stop	0 0 0 0 -1 3 0 -2 -1 0 0 2 -3
-1 its place by the text, its length and end: behind the text, below 3, no stop	-3 -14 -18 -13 -7 -1 -4 -15 -17 -12 -14 4 2
-1 its place by the text, its length and end: in the text, 10 and more, a stop	-3 -12 -24 -16 -12 0 -10 -6 -16 1 -1 -20 -6
-1 its place by the text, its length and end: in the text, 10 and more, no stop	-3 -41 -14 7 -6 -4 3 -11 -13 -8 -12 -5 -13
-1 its place by the text, its length and end: in the text, 18 and more, a stop	-8 -33 1 -3 -2 -2 -17 -6 5 -8 -9 -4 -10
-1 its place by the text, its length and end: in the text, 18 and more, no stop	-1 -9 -1 -4 -2 -9 10 4 -19 -22 -14 -14 10
-1 its place by the text, its length and end: in the text, 3 and more, a stop	-1 -6 -3 -4 -6 3 -17 -2 4 -17 -12 5 -9
-1 its place by the text, its length and end: in the text, 3 and more, no stop	-7 -56 -14 -33 -9 -2 -15 -4 -12 2 -6 -5 -2
-1 its place by the text, its length and end: in the text, 30 and more, a stop	-33 -34 -19 -18 -5 -2 0 -9 0 -11 -6 -5 -1
-1 its place by the text, its length and end: in the text, 30 and more, no stop	-2 -10 -6 -6 12 -17 14 5 -21 -7 -16 -13 -14
-1 its place by the text, its length and end: in the text, 6 and more, a stop	-1 -10 -5 -2 -9 6 -15 -14 -12 -4 -4 -18 6
-1 its place by the text, its length and end: in the text, 6 and more, no stop	-4 -41 -11 -30 -6 -9 -21 -1 -11 -15 2 -1 -3
-1 its place by the text, its length and end: in the text, below 3, a stop	0 -1 0 -1 -6 6 1 -3 -8 -2 1 -5 4
-1 its place by the text, its length and end: in the text, below 3, no stop	-7 -18 -1 -9 -4 0 -16 -10 -5 -12 -26 -7 -7
-1 its place from the end: 1 and more	0 -7 -5 -6 -28 11 -17 -18 -22 -20 -9 4 15
-1 its place from the end: 12 and more	-33 5 -1 -16 -2 -1 -1 -7 2 -5 -13 -2 -12
-1 its place from the end: 2 and more	0 -2 -4 1 -18 -1 -2 -5 -16 -16 -3 3 -4
-1 its place from the end: 20 and more	-33 2 -1 -6 1 -1 -7 -2 -1 1 -1 -17 -6
-1 its place from the end: 3 and more	-3 -14 -22 -8 -14 -8 -12 -10 -32 -18 -12 14 -6
-1 its place from the end: 40 and more	-58 4 -4 0 7 -2 -19 1 -2 2 -10 -24 -1
-1 its place from the end: 5 and more	-7 -30 -21 -14 -21 -8 -6 -14 -14 -8 -8 12 -6
-1 its place from the end: 8 and more	-16 -18 -8 -9 -17 -2 -4 -13 4 -13 -6 6 -6
-1 its place from the top: 1 and more	-5 -2 8 4 -19 -15 -4 -20 -3 -4 -11 -24 4
-1 its place from the top: 13 and more	-45 -55 -39 -31 0 -2 -7 2 -10 -4 -13 3 2
-1 its place from the top: 2 and more	-3 -5 -2 -4 -22 -12 -2 -14 -1 1 1 -25 -3
-1 its place from the top: 3 and more	-2 -13 -3 -3 -19 4 -7 -16 5 -4 3 -18 -9
-1 its place from the top: 4 and more	-6 -8 3 -3 -16 -12 -4 -20 -1 2 5 -18 -12
-1 its place from the top: 6 and more	-12 3 -24 -11 -1 4 6 -11 -17 -18 7 -16 -14
-1 its place from the top: 9 and more	-14 -9 -30 -14 1 2 -7 -4 3 -5 -15 -2 -13
-1 its place from the top: below 1	-15 10 6 2 -3 -8 -9 -14 -6 -18 -12 -19 3
-1 its sentences: more	-16 -29 -17 -24 0 -13 -6 -11 -5 -7 -18 -6 -1
-1 its sentences: none	-61 -3 -1 -5 -7 -4 -3 -5 -5 -2 -3 -3 -2
-1 its sentences: one	-26 1 -4 -10 -6 3 -15 -10 -14 -2 4 -6 2
-1 its sentences: three	-10 -30 -22 -1 -5 -1 -18 -4 -2 0 -23 -13 -10
-1 its sentences: two	-31 -16 -3 -2 -5 -6 6 -4 5 -10 -17 -9 -9
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 20 and more	0 -3 0 0 -3 -8 -2 -1 -1 5 -1 5 -2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -2 -7 0 -4 -7 1 0 9 2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, below 6	0 0 8 -2 -7 -1 0 -3 -3 3 -9 -4 -3
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 0 -13 9 4 1 3 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -5 -13 -3 16 0 2 0 -1 1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, below 6	0 0 0 0 3 -3 -3 6 -1 -2 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 20 and more	0 0 0 0 1 8 -2 -5 0 -1 0 -1 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -5 4 -2 6 -2 -4 0 -5 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 1 -1 0 4 -2 -2 -1 -2 1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 -1 -1 -7 0 0 0 0 5
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -2 17 -2 -7 -1 -1 0 -4 -15
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, below 6	0 0 -1 0 9 -2 0 -5 -4 -2 -3 -1 1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 20 and more	0 -1 0 0 0 1 -2 -1 1 3 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 6 and more	0 0 0 0 -1 6 0 -2 -1 -1 0 -1 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 10 -8 0 -13 -1 -2 -1 4 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, below 6	0 0 -4 0 -3 -2 0 -7 7 3 -8 -4 -9
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -2 0 0 -2 16 -2 -9 -2 -7 0 -3 -3
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 -1 0 0 -5 15 -4 -4 -2 -8 -1 -4 -14
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 5 3 0 -7 0 0 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 0 -2 2 -1 0 6 0 -1 -2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 -2 -1 1 -11 -1 -10 -2 19 1 -4 -11
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 -2 -1 8 -1 -1 -10 2 6 -5 4 -8
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 -4 0 0 -2 6 4 -20 6 -16 0 3 -6
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 -1 0 0 0 -14 -2 0 3 10 0 -3 -3
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, below 6	0 0 0 6 2 -4 -2 -6 -1 -6 0 -8 -3
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 0 -1 -2 -1 8 0 0 -1 3 0 -8 -5
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 0 -2 0 3 -12 -1 -10 -7 9 -5 -1 7
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, below 6	0 0 -7 12 0 -4 0 -5 -6 -5 -1 -19 2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 20 and more	0 -1 0 0 0 13 -2 -10 -2 -2 0 -1 4
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -2 8 -1 -1 -1 -1 0 -1 -5
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 20 and more	0 0 0 0 -1 5 -1 -2 0 0 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 0 -5 12 -1 -7 -1 -1 0 -3 -2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, below 6	0 0 -1 -3 -9 -1 0 -2 -5 -7 3 5 6
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 -2 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, no stop, 6 and more	0 0 0 0 4 -4 0 -2 1 3 0 -10 6
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 6 -3 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -2 -4 2 -4 -1 -2 3 -2 8
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 3 -6 6 -2 -2 -5 -1 -1 -8
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, below 6	0 0 0 0 7 0 0 0 -1 -2 -2 0 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, a stop, 20 and more	0 0 0 0 0 -10 12 -4 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 0 0 12 -1 0 -1 -5 -1 -1 -1 -7
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 -1 0 0 -1 -2 -6 1 2 5 0 4 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 0 -1 10 -1 -3 -3 -1 0 -2 -4
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 20 and more	0 0 0 0 0 4 -1 0 -1 0 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 -1 0 -8 2 0 -1 6 5 -4 -8 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, below 6	0 0 0 0 6 0 0 -2 -4 -3 -3 0 3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -32 23 11 0 2 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 -3 3 -3 2 -2 -1 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, below 6	0 0 0 0 4 -4 -4 -2 1 2 0 -4 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 5 0 -4 0 0 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -3 -2 -2 14 -1 -3 0 -5 -5
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, below 6	0 0 -1 0 8 -1 -1 2 -4 -3 0 -1 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, comma, a stop, 20 and more	0 0 0 0 0 5 -1 -3 0 0 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, a stop, 20 and more	0 0 0 0 5 -7 -3 5 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 -1 0 -11 -5 -1 -1 1 -1 -1 5 7
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 -3 3 4 -1 -1 0 -1 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 11 2 -3 -4 -2 -1 0 -1 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, 20 and more	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -9 0 -1 7 2 1 -1 -5 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 2 -1 0 -1 -1 0 0 -2 4
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 9 -3 -4 0 -1 0 0 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, 6 and more	0 0 0 0 4 6 0 -3 -3 -4 0 -5 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, below 6	0 0 0 0 3 0 0 0 -4 0 0 -1 1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 20 and more	-4 -28 -6 -8 -46 5 -20 8 -19 -4 -14 -34 -36
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 6 and more	-1 -5 -1 -1 -3 8 7 -28 -2 -18 -2 -34 -13
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 -2 7 -9 -4 -9 9 -5 2 -8 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -16 -5 8 -1 -7 11 -1 -6 -20
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 6 and more	-3 -1 -5 -4 -4 -2 -11 -55 0 -9 -8 6 -15
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, below 6	-1 -1 -26 1 13 -34 -12 -48 -5 -13 -6 -9 14
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -1 0 0 0 9 -4 -2 1 -1 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -2 6 -4 -3 -4 0 0 -2 3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 -2 -5 -2 2 -1 9 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 0 1 0 -1 -2 0 6 3 -1 0 -10 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, below 6	0 0 0 -1 -5 -1 0 -1 -2 -1 -1 -3 12
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 -2 -6 2 -1 6 -1 0 -1 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 6 and more	0 0 0 0 2 3 1 2 -2 -1 0 -4 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, below 6	0 0 0 0 2 -3 0 -1 -2 0 0 -1 4
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 0 5 1 0 0 -4 -1 0 -3 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 7 -4 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, 6 and more	0 0 0 0 -7 4 -1 -1 1 4 0 -3 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 -4 -1 0 0 -1 -2 0 -1 6
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 -1 0 0 -9 6 -23 -1 -6 -3 -1 -8 -13
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 4 6 1 -6 -1 -6 0 -4 -10
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, below 6	0 0 0 0 -10 -1 0 -1 0 2 4 -1 4
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 -1 10 0 -1 -4 0 0 -4 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	-1 0 -1 0 0 -4 -6 -8 1 -8 -1 0 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 -1 0 -7 -10 -1 -3 -10 -7 2 3 19
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 -1 0 0 0 0 0 0 3 -2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 -4 0 0 0 2 -1 1 -1 2 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -4 -3 -1 -4 0 4 0 5 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 20 and more	0 0 0 0 -1 3 -1 -1 -2 1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 -1 0 2 -3 -2 0 -3 -3 2 0 3 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, below 6	0 10 -3 0 -3 -1 0 3 -1 -6 -4 -2 -7
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 0 -11 8 -1 3 5 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -6 -13 -3 18 0 -1 0 -4 -2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 1 10 1 -11 0 2 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 6 and more	0 0 -1 -1 -8 7 0 5 -2 -5 -1 4 -7
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 -2 0 0 5 0 0 0 0 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 9 -1 -3 0 0 0 -1 -4
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, no stop, 6 and more	0 0 0 0 -7 -3 0 -1 8 5 0 -2 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 6 -1 -3 0 0 0 0 -2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -1 -13 -4 -8 -9 -6 0 -3 14
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 -1 0 2 -4 0 -2 -1 -1 0 -7 6
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -7 -1 0 -1 4 0 -1 -1 5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 20 and more	0 0 0 0 0 5 0 -3 -1 -1 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 -3 0 0 -3 5 0 3 0 -1 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, 6 and more	-1 0 -1 -1 12 -11 -1 -5 -3 -8 -1 -7 -8
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 0 0 -5 -3 0 10 -5 -4 -4 -3 -4
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -1 0 0 -2 9 -1 -12 -1 5 0 -2 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -7 3 -4 -4 5 1 0 -2 -4
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 2 1 0 0 -2 -3 -1 -1 -6
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 20 and more	0 -1 0 0 -11 10 -6 -1 -1 -1 0 -2 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -3 -4 0 -2 -1 9 1 -5 2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 -15 -1 -1 -11 7 -4 -46 -4 -25 -2 8 -5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 -1 0 0 9 -18 -2 -17 6 -3 0 0 10
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, below 6	0 -1 0 0 1 2 0 -3 2 -3 -1 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 -2 -5 -1 -5 -1 7 0 4 1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 0 2 -8 -1 0 -1 -22 -1 7 0 -13 -4
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, below 6	0 0 -11 -11 -1 -14 -1 -13 2 -7 4 -3 -4
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 -2 0 0 -1 25 -5 -12 -5 -4 0 -5 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -2 9 -1 -4 -5 -5 0 0 4
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, below 6	0 0 0 0 -10 8 -4 -4 2 2 0 0 -7
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 6 -4 0 -2 -3 -5 0 -10 3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -4 -1 0 4 -4 -2 5 2 -5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 -2 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, no stop, below 6	0 0 -1 0 -13 -2 0 -1 -2 14 -3 -13 -4
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, below 6	0 0 0 0 -11 12 -2 -2 -1 -1 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 6 and more	0 0 0 0 2 17 -3 -1 -1 -1 0 -4 -16
-1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, no stop, 6 and more	0 0 0 0 -3 5 0 -5 -3 -2 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, no stop, below 6	0 0 -4 -1 0 0 0 0 4 -1 2 0 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 0 8 0 -3 0 -4 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 20 and more	0 -1 0 0 0 -11 -3 9 5 -4 0 0 4
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 6 and more	0 1 0 0 -2 -13 -2 9 2 -3 0 0 1
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, below 6	0 0 0 -1 -10 1 -1 2 -6 6 0 -1 -3
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -10 -3 -1 -1 4 1 0 9 -3
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, below 6	0 0 -1 0 -3 0 0 -8 7 3 1 -4 -3
-1 its shape among its neighbours: a stop, 20 and more, below 4, ellipsis, no stop, below 6	0 0 0 0 -1 0 0 -1 6 -7 -3 -2 0
-1 its shape among its neighbours: a stop, 20 and more, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 0 7 0 -1 0 0 0 -1 -6
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 20 and more	0 4 0 0 0 -1 -1 -2 0 -1 0 0 2
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 6 and more	0 -1 0 0 9 -8 -1 -1 -2 -1 0 -14 5
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, 6 and more	0 0 -1 0 -3 0 0 -1 -10 -9 -1 3 8
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, below 6	0 0 0 1 1 0 0 -1 -5 1 -1 1 4
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 0 6 -1 -2 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 6 and more	0 0 0 0 -1 -8 -1 -7 -3 4 0 0 10
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 14 -9 4 -2 -4 -10 -1 -7 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 4 0 0 -2 -1 0 0 0 -2
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 20 and more	0 -5 0 -1 -6 16 -15 -9 -18 -19 -1 -20 0
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 6 and more	0 -5 0 -1 2 -4 -2 -9 3 -1 -1 0 -4
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, below 6	0 0 0 2 7 2 0 -5 -10 -8 -1 -4 -3
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 20 and more	0 -1 0 0 6 -12 5 0 1 3 0 0 -3
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 6 and more	0 -2 2 -2 0 -3 -1 -10 -4 -23 -4 8 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, below 6	0 -1 -2 -1 -25 -10 0 -10 4 -7 -11 1 5
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 -2 0 4 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 9 0 0 -1 0 -1 -1 -3 -12 -1 -3 -4
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 -2 0 5 -5 0 -10 -2 -5 -2 8 -2
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 8 1 0 -3 -1 -2 0 -2 -3
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 0 3 -1 -3 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 1 5 -3 -5 -1 -1 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 -1 0 1 -4 0 -2 -4 -8 0 -5 6
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 5 -2 0 -1 -1 0 0 0 -5
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -5 -1 0 0 -1 0 0 -2 7
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, figure, no stop, below 6	0 0 6 -1 0 0 0 0 0 0 -1 0 -5
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 -6 0 0 -1 8 1 -2 -2 -4 0 -1 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 13 -1 -2 -18 -7 -11 7 -10 -15 0 -15 -14
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 -9 6 0 6 -1 -3 4 -1 -8
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 -1 0 0 -2 -5 -1 -6 5 2 -1 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 -1 7 -2 9 -7 0 -15 -3 0 2 1 -2
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, below 6	0 -1 -4 -1 5 -9 0 1 -4 -4 -5 -6 3
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 -8 0 0 -1 20 -1 -4 0 -5 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 9 0 -1 -7 0 -4 0 0 -6
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 20 and more	0 -1 -1 0 0 -4 0 3 -1 2 0 -3 2
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 0 -2 0 -2 0 0 -5 -3 8 -2 -1 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, below 6	0 0 -2 2 2 -1 0 -2 3 -3 -4 -5 6
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 -1 3 -1 0 0 -1 0 -1 -2
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 -1 0 0 -10 -10 -1 12 -1 -1 0 4 -4
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 -1 3 -2 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 -1 0 0 -1 2 6 -5 0 -1 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 -1 -2 -2 -12 5 0 -5 -1 -1 0 -3 10
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 7 0 0 -1 1 -1 -4 -1 -4 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, no stop, below 6	0 0 6 0 0 -3 0 0 0 -1 -3 0 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 -2 0 0 -1 -3 6 -1 -1 -1 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 -1 0 0 -5 -12 13 -4 -8 -5 0 -5 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -7 -2 -1 -1 5 4 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 -4 -1 -1 -1 2 2 -1 0 1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -1 9 -1 -6 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 9 -2 -2 -8 -2 -1 0 -2 -4
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 -4 0 0 1 -1 0 0 -1 5
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -6 0 0 -9 5 -12 -4 -7 -2 -1 -14 1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 -3 0 -1 -1 5 -17 -15 -5 -13 -2 -6 -15
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 5 -4 -1 -6 2 0 0 -2 4
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -1 -2 -1 2 0 4 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 6 and more	-1 0 3 0 -8 13 -1 -2 -9 -13 1 -2 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, below 6	0 0 -9 4 1 -8 0 -9 0 -3 -11 3 14
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 5 0 0 -1 -2 -1 -3 0 -1 0 0 2
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, 6 and more	0 -1 3 0 -1 6 0 -4 -2 -5 0 -2 1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, below 6	0 0 1 0 -5 -1 0 -1 0 1 1 -1 3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, no stop, below 6	0 0 0 0 10 -1 0 -1 -7 -1 3 -1 -6
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 9 -4 -3 0 0 0 -1 2
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 6 1 1 -2 2 -2 0 -4 -3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, below 6	0 0 0 0 0 4 0 0 0 0 0 -6 -3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -5 -2 0 0 6 -5 4 -5 -2
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 -4 -1 0 -1 4 -4 0 -1 6
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 2 0 0 -1 1 -1 -2 0 -6 0 0 4
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 -1 0 0 -3 2 -1 -7 -1 3 0 -1 -3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 -1 0 4 11 0 -13 -2 4 -1 -3 -4
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 -3 0 -11 -1 0 8 -1 -3 -4 -1 3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 0 -6 -2 5 0 -1 0 -1 3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 -1 0 0 -2 -7 -2 8 -2 -2 0 -1 4
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 0 9 0 -8 0 -5 0 -1 0
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, ellipsis, a stop, 6 and more	0 0 -1 -1 -6 -7 -1 -7 -2 0 0 13 -13
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 -1 -1 -3 6 7 0 0 -8
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, 6 and more	0 -1 -3 4 3 -4 0 -2 -1 -1 0 -5 3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 -1 0 -2 0 0 -1 -2 -1 -2 -1 6
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 -2 0 0 -1 8 0 -1 -1 -3 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 -1 0 0 -1 -14 0 5 1 4 0 3 2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 0 -1 0 -1 -8 0 4 -1 -1 0 4 -3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -4 0 0 0 13 -1 -8 -1 -2 0 0 2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 6 0 0 -9 -13 -4 14 -3 -6 -1 -5 1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 -1 -3 -7 0 5 -2 -3 -1 3 0
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -2 3 -1 -1 0 -4 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 0 3 -1 11 -5 0 -8 1 -6 1 -5 4
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 5 -1 0 -3 2 -7 6 -2 -2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 -4 0 0 -1 17 -1 -7 -1 -7 0 -6 2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 -5 0 0 -5 -10 -1 4 -3 3 0 3 4
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -8 8 0 -10 -1 -1 0 -1 4
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 -2 0 0 -1 1 0 -3 0 6 0 -1 0
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 6 and more	0 -2 -1 0 0 -6 0 4 2 -4 -1 -8 5
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, below 6	0 0 -1 1 5 -6 0 0 5 -8 8 -1 -19
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 3 0 0 0 -1 0 -1 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 2 -7 5 3 0 -1 0 -3 -5
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 0 -2 0 -2 -1 0 0 7 -4
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, below 6	0 -1 -3 5 -3 2 0 -3 5 -1 -1 -1 -5
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 3 0 0 0 -1 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, a stop, 20 and more	0 -5 0 0 0 -2 0 0 1 5 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, no stop, below 6	0 0 -1 0 4 0 0 -1 -1 -3 -1 -3 4
-1 its shape among its neighbours: a stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 -1 -13 6 9 0 -1 0 -1 -2
-1 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 -1 0 -8 -11 -1 -2 0 11 0 0 -10
-1 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, below 6	0 0 4 0 -6 0 0 -3 4 6 -1 -2 -3
-1 its shape among its neighbours: a stop, 6 and more, below 4, exclamation mark, a stop, 6 and more	0 -1 0 0 -3 -3 -1 -1 -2 -2 0 -8 8
-1 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 20 and more	0 10 0 0 0 -11 -1 -1 -1 -1 0 -1 2
-1 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 6 and more	-2 -6 0 0 -9 -5 -1 -2 1 -1 0 -13 8
-1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, 6 and more	0 -1 -1 0 -5 -8 0 -1 -11 9 -2 0 1
-1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, below 6	0 -2 1 -3 1 0 0 0 0 -2 -1 -1 5
-1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 0 5 -1 -3 0 0 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 6 and more	0 -5 0 0 -1 1 0 4 0 0 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 10 -5 0 1 -2 -3 0 -6 -4
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 20 and more	0 -10 0 0 2 1 3 0 2 -6 0 1 5
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 6 and more	0 0 0 -1 -6 6 -3 -8 -8 6 0 -5 -9
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, below 6	0 -1 0 -2 0 -12 0 -3 -5 -7 0 13 -6
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 20 and more	0 -6 0 0 -1 7 0 -2 1 3 0 -3 -4
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 6 and more	0 -2 -3 1 -12 6 0 -2 -3 2 -1 9 -7
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, below 6	0 -1 5 -3 -1 -4 0 3 -6 -8 -5 -3 -3
-1 its shape among its neighbours: a stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 3 0 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 20 and more	0 6 0 0 0 -2 -1 -1 0 -1 0 -1 -5
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 6 and more	0 -1 0 0 -1 8 -1 -4 1 5 0 -1 -8
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, below 6	0 -2 0 0 -3 -1 0 -2 -2 -2 0 -2 8
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, no stop, below 6	0 0 -1 0 -19 0 0 -2 2 -1 7 0 8
-1 its shape among its neighbours: a stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 0 0 0 5 0 -2 0 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, 6 and more	0 0 0 0 -11 17 0 -14 1 0 0 -12 -5
-1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, below 6	0 0 -2 2 -1 0 0 0 -1 0 -1 -2 7
-1 its shape among its neighbours: a stop, below 6, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -14 11 1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 5 -2 -2 0 0 0 0 -1
-1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, below 6	0 0 0 0 -1 5 -1 -5 -1 0 0 0 -2
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 20 and more	0 -1 0 0 -1 6 -2 1 0 -1 0 -1 -2
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 6 and more	0 0 0 0 2 7 -3 0 -4 -2 0 -2 0
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 12 -9 -2 -4 -2 -3 0 -1 -3
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 0 8 -3 -2 -1 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 6 and more	0 0 0 0 3 -1 0 -2 1 -4 5 -3 -1
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, below 6	0 0 0 0 7 -1 0 -1 -3 -3 -2 -1 3
-1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -4 -1 4 -1 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 7 0 0 0 0 0 -1 -1 -5
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 0 8 4 -11 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -3 -3 -1 4 3 2 0 0 -2
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 -1 -7 3 -1 2 -3 -5 -1 -1 -1
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 0 11 -7 0 -6 -1 -2 0 4 -8
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, below 6	0 0 0 0 -5 -1 0 -4 -5 -3 -2 7 2
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 6 and more	0 0 0 0 0 -1 0 -2 4 0 0 1 -2
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, below 6	0 -1 0 0 2 -4 0 0 -1 -2 0 6 -3
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, 6 and more	0 0 -1 0 -5 -2 0 -1 0 7 -1 2 -4
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, below 6	0 0 -1 0 4 -1 0 0 -1 -1 6 -2 -4
-1 its shape among its neighbours: a stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 -6 -1 -1 0 0 0 0 8
-1 its shape among its neighbours: a stop, below 6, below 4, colon, no stop, below 6	0 0 -1 0 -1 0 0 -5 -2 0 0 -1 7
-1 its shape among its neighbours: a stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -1 -4 0 -1 -1 0 0 -1 6
-1 its shape among its neighbours: a stop, below 6, below 4, figure, no stop, below 6	0 0 1 1 0 0 0 0 0 0 0 6 -7
-1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 0 -2 6 0 -4 -2 -2 0 -1 -1
-1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, below 6	0 0 0 -2 -7 8 -1 2 -3 -2 -1 -3 -7
-1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 20 and more	0 -4 0 0 -1 7 0 -1 1 0 0 -1 -1
-1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 6 and more	0 -3 0 4 -3 -2 -1 0 -5 -8 0 6 1
-1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -7 -1 0 -2 -8 -3 -1 12 -2
-1 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, 6 and more	0 0 0 0 9 -2 0 -1 -1 -5 0 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 9 -1 -6 0 -1 0 -2 0
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 -1 -2 -2 6 0 -1 0 -1 0
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 5 0 0 -3 -1 1 -1 -1 0
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 -1 0 0 -1 0 -2 -2 -1 -2 0 4
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 -1 0 0 0 8 -1 -3 0 -2 0 -1 0
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 -1 0 0 -7 -1 -1 8 -1 -6 0 0 -2
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 -1 0 0 -3 -2 0 9 -2 -2 0 -4 -3
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 -1 0 0 -2 -3 0 12 -2 1 0 -4 -6
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, below 6	0 0 -3 0 -3 0 0 -2 -1 -2 1 -4 8
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, another sign, no stop, below 6	-1 -1 -6 0 3 -1 0 0 -3 -7 6 0 -3
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 -3 0 0 0 10 -1 -2 0 -2 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 20 and more	-2 -1 -1 -1 -3 -10 -1 2 8 -2 -2 -1 -3
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 6 and more	-1 -1 -4 -1 -6 -5 0 3 -7 -9 -3 8 -4
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, below 6	0 0 0 -1 -6 0 0 0 0 0 8 0 -2
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -3 7 -8 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 9 1 -8 0 0 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -4 2 -3 -3 0 2 0 -2 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -2 1 -4 6 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 20 and more	0 4 0 0 -3 -10 3 12 -2 -6 0 -2 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 0 0 0 3 -8 5 4 0 1 0 -2 -3
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 -5 8 -2 -2 -1 -1 0 -1 -2
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -1 4 -2 -3 0 4 0 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 0 3 0 -9 0 3 1 4 -4 0 -2 2
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, below 6	0 0 0 0 9 -1 0 -1 -6 -2 2 -4 2
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -5 0 0 0 5 -2 1 0 -2 0 0 4
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 -1 0 -7 15 -5 -10 -5 -12 -2 -10 -11
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 12 -5 0 3 3 0 -3 -6 -6 0 -12 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, below 6	0 0 0 0 -1 -1 0 -1 -2 -1 5 -1 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 -2 0 4 0 0 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -5 7 3 -4 -4 -4 0 -6 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 -1 12 -4 -1 -2 -3 0 -2 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 4 -1 0 -1 4 2 -1 -6 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 4 -5 0 0 -1 -1 -1 10 -16
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 0 0 -1 -2 0 4 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 -2 -1 -4 -4 0 3 -1 0 -2 4 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 -3 -3 0 -11 -2 -1 0 14 -3
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 -3 12 -1 -6 0 -2 0 -2 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 5 -1 0 -3 -1 0 -4 -1 2 0 -1 -3
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 0 0 0 0 0 -2 0 0 0 0 3
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -1 0 0 0 -4 10 -5 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -3 -4 -2 1 -2 -3 0 -1 7
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 4 -6 0 -1 -3 4 -4 -3 -2
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 9 -1 0 -2 -1 0 -1 0 -5
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 -2 0 0 0 4 -1 -4 0 1 0 -1 5
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 -1 0 -1 -3 -14 -1 18 -2 -1 0 -6 -7
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 -2 0 0 -1 5 -1 -2 -1 3 0 -1 0
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 0 3 1 -4 2 0 5 -3 -2 -1 -2 0
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, below 6	0 0 0 0 4 -1 0 -1 -1 -7 2 -3 2
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 -1 0 0 0 6 -1 -1 -2 -1 0 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -7 -17 -5 8 13 -7 0 -4 -2
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, stop and quotation mark, a stop, 6 and more	0 0 0 -1 -1 9 -1 -1 -1 -1 0 -4 -3
-1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 -2 0 -12 5 -1 -6 -7 -4 -1 10 -7
-1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 -4 0 0 -5 3 6 0 -1 0
-1 its shape among its neighbours: no stop, 20 and more, below 4, figure, a stop, 20 and more	0 -5 0 0 0 10 -1 -2 0 -1 0 0 -2
-1 its shape among its neighbours: no stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 0 0 0 -1 0 0 0 -4 4
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 20 and more	0 -3 0 0 6 10 -1 -3 -1 -6 0 -1 -4
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 6 and more	0 0 0 0 -2 6 0 -3 2 -4 0 1 -2
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 20 and more	0 8 0 0 0 1 0 -1 -4 -9 0 -3 5
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 6 and more	0 -1 9 0 3 -1 0 0 2 -7 0 -13 -2
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, below 6	0 0 3 5 -4 -1 0 4 -3 -9 1 -4 5
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, 6 and more	0 0 0 0 -1 -6 0 5 -4 -3 -1 -3 6
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, below 6	0 0 0 0 -1 0 0 0 -6 -3 7 -1 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, arrow, no stop, below 6	0 0 0 0 10 4 0 -9 0 0 -1 1 -3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 -3 0 0 0 11 0 -4 0 -1 0 -1 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 2 20 -1 -11 -1 -2 0 -10 -15
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 20 and more	0 0 0 0 -1 -6 0 3 0 -3 0 5 -5
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 -1 0 1 -2 0 -2 0 -4 -1 0 2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 4 0 0 -7 -3 -1 5 -1 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 0 -4 -1 5 0 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -2 -15 -2 15 0 -1 0 -1 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -4 10 0 -6 -5 -4 0 -3 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 1 -1 0 4 -1 -1 0 0 -2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 -4 0 0 0 0 0 -5 6 2 0 -1 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 20 and more	0 0 0 0 -1 -4 0 2 0 3 0 -5 -3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -5 1 0 3 -3 -3 0 -5 5
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, below 6	0 0 -1 2 2 0 0 -3 -2 -3 -1 -1 6
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 -3 0 0 0 2 -1 3 0 0 0 0 -2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 -1 0 0 5 -2 -1 0 -1 -1 0 -1 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 5 -10 0 0 1 4 -6 -1 3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 -1 0 0 0 -7 -1 -6 0 4 -1 -1 6
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 0 -3 4 2 6 0 -9 -2 2 -3 3 -5
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, below 6	0 0 3 -1 -2 -2 0 4 -2 -1 -6 -2 2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 2 0 0 -1 17 -1 -9 -2 -4 0 -4 -4
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 3 -2 0 -1 -4 0 -1 -4 1 0 7 -5
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, below 6	0 -1 -1 -1 3 -1 0 -1 0 -1 0 -8 6
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 20 and more	0 -3 -1 -1 -1 -8 0 8 4 -5 -1 1 -2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 6 and more	-1 -11 -15 -4 -1 -14 -1 -6 -10 -1 -6 12 -9
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, below 6	0 0 5 -1 -2 -8 0 3 0 -9 0 -19 3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 0 5 0 -3 0 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 -1 0 0 0 -11 -1 2 5 5 0 -7 3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 -1 -3 2 0 -2 -1 -1 0 0 3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, below 6	0 0 -2 1 -2 0 0 -1 -2 -1 -3 4 2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, a stop, 20 and more	0 -4 0 0 0 2 -1 -2 2 4 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, 6 and more	0 0 4 -1 -3 -6 0 3 0 -1 0 3 -2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, a stop, 6 and more	0 0 0 0 -6 -11 0 14 -2 -2 0 0 -2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -7 -1 0 7 -1 2 0 -1 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, below 6	0 0 -1 0 -5 0 0 0 -4 3 4 0 -3
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 9 0 0 0 -6 0 1 0 -1 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 0 -14 1 -1 -5 -2 -2 -2 10 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 20 and more	0 -4 0 0 -1 -3 -1 -3 8 -7 -1 0 -5
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 6 and more	0 0 8 -2 -9 -2 0 -1 1 -3 -2 5 -3
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, below 6	0 0 7 0 5 -1 0 -2 -3 -5 -7 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -8 -3 10 0 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 6 -17 -3 9 -1 -2 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 2 -5 0 2 2 2 0 -3 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 7 0 0 -2 -1 -1 0 0 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 -1 0 -16 -14 0 -4 -7 -7 -1 4 6
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, below 6	0 0 0 0 5 0 0 -1 -3 -1 -3 -4 4
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 -1 -3 9 -1 -2 1 0 0 -6 -4
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 1 0 0 -4 -1 -2 0 -1 5
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 8 -1 -7 0 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, 6 and more	-2 -1 -3 -1 -5 8 0 -7 0 6 0 -9 -11
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, below 6	0 0 0 0 1 1 0 0 0 0 1 -3 2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -12 0 0 -7 19 -21 0 -19 -6 -1 -17 -5
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 -2 0 0 1 4 -1 -9 9 -3 0 -8 -9
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 -1 12 -1 -4 -4 -1 0 -2 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 -1 0 0 -4 -3 0 2 5 0 0 -2 -3
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 6 and more	-2 -1 1 6 -6 -20 -3 -5 -14 -9 -1 11 -26
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, below 6	0 -1 2 -2 -10 -9 -1 -10 -6 -13 -6 -8 20
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 -3 0 0 0 3 0 -2 3 1 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -6 13 -1 -2 0 -7 0 -1 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 20 and more	0 1 0 0 -1 3 -1 -3 -3 5 -1 -1 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 6 and more	-1 -2 -5 1 -1 8 -1 4 1 -5 -9 -1 -13
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, below 6	0 0 -2 -1 0 -3 0 -3 -4 1 2 -4 8
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 0 4 0 -2 0 0 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 -1 -1 -8 0 -2 0 -1 0 -3 9
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 -2 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, no stop, 6 and more	0 0 -1 0 -5 -5 -1 -4 -9 -8 0 11 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 11 -6 0 -1 -3 0 -1 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -1 -7 -1 -1 -1 -2 0 4 7
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 7 -4 0 -1 4 -3 1 -4 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 1 0 4 -1 0 0 6 0 0 -2 -9
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, another sign, no stop, below 6	0 0 0 2 -5 -1 0 -6 -2 -2 2 -1 6
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 0 -4 0 6 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 -5 0 0 1 4 -1 -3 -2 3 0 -4 -1
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 -6 -1 -8 5 0 2 2 0 -2 -9 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 0 0 5 0 0 -7 0 1 1 -1 1
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 -6 0 0 0 -7 0 9 -1 -2 0 -1 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -1 9 8 -14 0 0 0 -4 -5
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 7 11 0 -14 -1 0 0 -4 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, below 6	0 0 11 -1 -1 0 0 -1 -1 0 -1 -3 -6
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -4 0 0 0 0 -1 -2 3 6
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 -7 0 0 0 11 0 -4 -3 1 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 -6 0 0 -1 4 0 -5 11 -7 0 2 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 20 and more	0 -6 0 -1 -1 16 -1 -6 -3 -8 -1 1 -5
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 6 and more	-1 -2 -2 0 6 -12 0 -11 -2 2 -1 4 -8
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, below 6	0 0 -6 -5 -1 -7 0 11 1 0 -3 -5 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -1 0 0 0 -4 -1 -1 0 -2 0 0 7
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 5 0 0 0 0 -1 6 -1 -2 0 0 -10
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -1 3 0 -4 0 -1 -1 -2 4
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 0 5 -3 4 -2 0 -1 -2 1 4 -2 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, below 6	0 0 -1 0 -5 -1 0 -1 -2 2 -3 9 -2
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 0 -1 -1 -2 23 1 -24 -3 -12 -1 -14 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 -8 -2 -3 4 -16 -1 -14 -5 -5 -1 7 18
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -5 11 0 -4 -2 4 0 -1 -11
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 -3 -1 -1 -2 -4 0 0 -2 3 0 -5 5
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 6 and more	-1 -10 -11 -2 -1 -8 -1 3 -21 -8 -9 -10 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, below 6	0 -1 -14 -11 -5 -10 0 -6 -10 -2 -2 -4 9
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -6 -1 -1 6 -1 -1 0 -1 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 1 0 0 -1 -1 0 0 -9 8
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -3 -1 0 3 3 1 0 -1 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 7 0 -6 0 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, 6 and more	0 0 0 -1 -4 -4 0 6 0 -1 0 -2 -2
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, below 6	0 0 0 0 -11 -2 0 -8 -1 11 -1 3 -2
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, semicolon, no stop, 6 and more	0 0 0 0 -2 -4 0 8 0 -1 0 -1 0
-1 its shape among its neighbours: no stop, 6 and more, below 4, another sign, a stop, 20 and more	0 -1 0 0 0 4 0 -1 0 -1 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, below 4, bracket, a stop, 20 and more	0 -2 0 0 0 6 0 -1 0 -1 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 0 0 0 0 0 0 0 -6 5
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 0 8 0 -5 -1 -1 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 6 and more	0 -2 -1 -1 -2 1 -1 0 6 2 -1 -4 -10
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 20 and more	0 -2 -2 -1 -1 9 -1 -8 -2 -5 -2 0 -15
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 0 -3 -6 2 4 -9 1 -3 0 -1 10
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, below 6	0 0 -1 0 -5 0 0 -3 -1 -5 12 -8 -1
-1 its shape among its neighbours: no stop, 6 and more, below 4, exclamation mark, no stop, below 6	0 0 0 0 0 0 0 0 -3 0 -1 0 5
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 20 and more	0 1 0 0 0 0 4 0 -1 -2 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 6 and more	0 0 0 0 -1 -8 0 6 -2 -1 0 3 -2
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 20 and more	0 -1 0 0 0 -10 0 0 0 -1 0 17 -12
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 6 and more	0 -1 -1 -1 -7 -2 0 -9 0 10 0 11 -11
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, below 6	0 0 -4 -3 4 -1 0 -1 -8 -4 1 -2 12
-1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, 6 and more	0 0 -4 2 -3 1 0 -1 -1 -1 0 6 0
-1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, below 6	0 0 0 0 -1 0 0 0 -1 0 0 5 -3
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 20 and more	0 0 -1 -2 1 13 -2 -14 -13 -22 -1 5 -17
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 6 and more	0 -3 -1 4 -2 -2 -1 -11 4 -2 -1 -8 2
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, below 6	0 -1 0 9 2 -11 0 -2 -1 -1 2 -5 1
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 20 and more	0 4 -1 -1 -2 -7 0 -3 -2 10 0 2 -8
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 6 and more	-1 -9 -8 -7 2 2 -1 -21 -2 -1 -3 -8 -16
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, below 6	0 -3 -8 1 -4 -10 0 -11 10 -12 -8 -17 -5
-1 its shape among its neighbours: no stop, below 6, 10 and more, another sign, no stop, below 6	0 0 0 0 4 -1 0 0 0 0 -2 0 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, arrow, no stop, below 6	0 0 0 0 1 0 0 -4 -2 0 -1 5 0
-1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, a stop, 20 and more	0 -6 0 0 0 14 0 -3 0 -3 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, 6 and more	0 0 0 0 1 7 0 -4 0 -2 0 -11 8
-1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, below 6	0 0 10 -3 -6 -1 0 -8 -1 -4 -2 -3 -7
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 20 and more	0 0 0 0 0 -5 -2 8 0 -1 0 0 -3
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 6 and more	0 0 0 0 -2 5 5 -8 -1 -1 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, 6 and more	0 -2 -1 -1 5 4 0 -1 -1 -4 -2 -3 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, below 6	0 0 0 0 -6 0 0 4 2 3 1 -1 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 11 -1 0 0 0 0 -1 -10
-1 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, no stop, below 6	0 0 7 -1 -2 0 0 -1 -2 -1 -1 3 -6
-1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 20 and more	0 -1 0 0 -1 15 -1 -2 -1 -2 0 -1 -7
-1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 6 and more	0 -3 0 0 6 -11 0 -1 -1 -4 0 8 -3
-1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 -1 0 -3 0 0 -2 0 6
-1 its shape among its neighbours: no stop, below 6, 10 and more, figure, a stop, 20 and more	0 -3 0 0 0 7 0 -1 0 -2 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, 6 and more	0 -1 0 0 -5 0 0 2 -1 -7 0 2 3
-1 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, below 6	0 -1 -1 -2 -1 0 0 0 -5 -3 -2 0 13
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 20 and more	0 -2 0 0 -1 3 -2 -4 0 2 0 -1 3
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 6 and more	0 5 0 0 -12 -14 -2 3 -18 4 0 -3 11
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, below 6	0 0 0 0 -1 8 0 -2 -1 -2 1 -1 -4
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 20 and more	0 -3 0 0 -1 0 -1 2 4 1 -1 -1 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 6 and more	0 -1 -1 0 -6 -5 0 3 0 4 3 -10 0
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, below 6	0 -1 4 2 -10 0 0 -3 -1 -5 7 -7 0
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 20 and more	0 6 0 0 -1 6 1 -13 -3 6 -1 -7 -16
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 6 and more	0 -2 0 0 -3 -1 -1 1 0 2 0 2 -7
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, below 6	0 0 0 0 -2 -4 0 3 2 -2 0 -1 1
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 20 and more	0 -1 0 0 0 1 0 3 -1 4 0 -4 -3
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 6 and more	-1 -5 1 -5 -6 2 -1 -2 -7 1 -5 10 -16
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, below 6	0 -2 4 -5 -5 -8 0 -18 -5 -8 -1 -4 6
-1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 20 and more	0 1 0 0 0 3 0 1 0 -3 0 0 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 6 and more	0 0 0 0 0 -3 0 -1 0 0 0 7 -6
-1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, 6 and more	0 -1 0 -1 -2 -2 0 -1 -1 5 0 1 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, below 6	0 0 -1 0 -2 0 0 -3 -2 -2 -1 9 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 9 -2 -2 0 -1 0 -1 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, 6 and more	0 -1 -1 -1 8 -1 0 -1 1 4 0 -11 0
-1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, below 6	0 0 -1 0 0 0 0 0 0 6 -1 0 -4
-1 its shape among its neighbours: no stop, below 6, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -2 -4 0 8 0 0 0 -1 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 20 and more	0 2 0 0 0 4 0 -3 -2 -1 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 6 and more	0 -1 0 0 -3 13 -1 -5 1 -5 0 -1 -5
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 20 and more	-1 -1 -1 -1 -2 6 -1 -1 10 -8 -1 -1 -4
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 6 and more	0 0 6 -2 3 -2 0 -3 -3 -4 0 -3 -3
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, below 6	0 0 -1 0 6 -4 0 -3 -6 -4 5 -2 -3
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 20 and more	0 -1 0 0 0 -17 16 3 0 -1 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 6 and more	0 0 0 0 -2 -9 -2 10 3 1 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 0 -4 2 0 0 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 6 and more	0 0 0 0 -6 1 -1 7 -2 -3 0 -5 1
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, below 6	0 0 0 0 -3 -1 0 5 1 0 0 -1 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, no stop, below 6	0 0 -1 -2 1 -2 0 -1 -3 -1 0 -3 6
-1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 5 -1 -2 0 0 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -1 -1 -2 -2 0 -1 0 -1 5
-1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -2 -4 0 -1 6 5 0 -4 -4
-1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 4 0 0 -2 2 0 0 -2 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 5 -1 -3 0 0 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 20 and more	0 -14 -1 -1 -18 22 -4 -9 -16 -11 -2 -21 -25
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 6 and more	0 -1 0 0 -2 -6 -1 3 4 -5 0 -10 3
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 0 -3 -1 -2 1 2 0 -2 5
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -2 -2 4 -3 0 4 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 6 and more	-1 -1 -9 -2 -2 -2 -4 -20 -13 5 -9 3 -16
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, below 6	0 5 -1 -2 15 -29 -3 -46 2 -12 -19 -16 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 20 and more	0 -7 0 0 -1 11 -2 -4 -2 3 0 -1 -3
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 6 and more	0 0 0 0 7 0 -1 -7 2 -3 0 -2 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, below 6	0 0 0 0 -1 -4 0 -1 0 0 0 -1 4
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 20 and more	0 4 0 0 -1 -4 0 -2 -3 -4 0 -2 7
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 6 and more	0 -1 0 1 0 0 0 -2 -4 -4 3 -7 4
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, below 6	0 0 -4 -5 11 -7 0 -5 -12 -11 -2 -5 6
-1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 0 -1 -1 -1 6 -3 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, below 6	0 0 0 0 -2 -1 0 -1 5 -2 -1 -1 1
-1 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 4 0 -2 0 0 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, no stop, below 6	-1 -1 -3 -1 -8 -1 0 0 9 -10 -2 -1 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 -1 0 0 -1 6 -6 1 4 -3 0 -1 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -2 -2 -4 -2 -7 10 0 -2 -3
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 -1 3 -1 -1 0 2 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 5 6 0 -1 0 -2 1 -7 -3
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 3 -1 0 0 1 0 -1 0 -2
-1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, a stop, 20 and more	0 -4 0 0 7 -3 -1 2 -2 -5 0 0 -4
-1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, no stop, below 6	0 0 -1 4 -1 -1 0 1 1 1 2 0 -7
-1 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, 6 and more	0 0 0 0 0 -1 0 0 -2 3 0 4 -4
-1 its shape among its neighbours: no stop, below 6, 4 and more, bar or asterisk, no stop, below 6	0 0 -1 -2 -7 -1 0 -5 -1 -2 -1 -1 11
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 20 and more	0 -3 0 0 0 -1 0 5 0 0 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 6 and more	0 -1 0 0 -6 -9 0 10 -2 -6 -1 1 -2
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, 6 and more	3 -1 -1 0 -4 0 0 3 -2 2 -1 -6 3
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, below 6	0 0 6 0 -9 -1 0 5 -1 -1 -3 -3 3
-1 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 20 and more	0 -11 0 0 0 -14 4 14 -1 -4 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, 6 and more	0 0 -2 -2 -5 -11 0 12 1 3 0 -8 -3
-1 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, below 6	0 0 0 0 -3 0 0 0 0 -1 0 -1 6
-1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 4 0 -1 -1 -1 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, 6 and more	0 0 -4 7 -1 3 0 -2 0 -3 0 -10 2
-1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 0 0 0 0 0 0 -2 0 3
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 20 and more	0 -2 0 0 0 4 -1 -1 1 0 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 6 and more	0 4 0 0 -1 -3 0 -1 4 -2 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, below 6	0 -6 -4 -3 -2 -5 0 -1 -5 -4 -2 -1 11
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 20 and more	0 -3 -1 -1 -1 5 -1 -7 -8 8 0 -4 -8
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 6 and more	0 5 -2 -1 3 -3 0 -5 -4 2 -1 1 -6
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, below 6	0 -1 -5 -1 -14 -4 0 5 3 -1 3 -3 -5
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 20 and more	0 5 0 0 0 -1 -1 -11 -1 4 0 -1 2
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 -1 -1 -3 -1 -1 -5 3 2 -1 -2 -3
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 0 -3 0 0 2 -1 1 3 -3 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -3 1 0 -3 10 -9 0 0 0
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 6 and more	0 -2 -1 -1 0 -2 0 0 -2 0 5 -10 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, below 6	0 0 -5 -2 -3 -2 0 -2 1 -1 1 -3 7
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 20 and more	0 -2 0 -1 -3 8 -4 -21 -3 -11 -1 -7 13
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 6 and more	0 -5 -1 -1 5 -7 -1 -9 -6 -22 -1 16 6
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, below 6	0 -1 -1 -1 -2 4 0 1 -4 9 -1 -8 -6
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 20 and more	0 -1 0 0 -1 9 -1 -3 -1 -6 -1 0 0
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 6 and more	0 -1 -9 -3 -15 -4 -1 -4 -1 -11 -8 -3 11
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, below 6	0 -4 -13 0 -6 -29 -1 3 -24 -15 -11 2 -14
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 -4 3 -1 0 0 0 8 0
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 6 and more	0 -6 0 0 -5 0 0 3 -2 -4 0 8 -2
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 20 and more	0 -1 0 0 0 2 0 -2 0 0 0 -3 3
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 6 and more	0 0 0 0 -2 5 0 -2 4 2 0 -7 -2
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, below 6	0 0 -1 -1 0 -1 0 -1 5 4 -6 2 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 6 0 -1 0 -1 0 -2 -4
-1 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, no stop, below 6	0 0 0 0 7 -1 0 1 -1 -2 -1 1 -4
-1 its shape among its neighbours: no stop, below 6, below 4, another sign, a stop, 20 and more	0 -3 0 0 0 8 0 -1 0 -2 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, 6 and more	0 -1 0 0 -5 -6 0 0 -6 9 -2 -2 -3
-1 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, below 6	0 0 -1 0 -4 -1 0 -1 2 3 -1 -4 6
-1 its shape among its neighbours: no stop, below 6, below 4, bar or asterisk, no stop, below 6	0 0 -1 -5 0 -1 0 0 -1 -1 -1 -1 10
-1 its shape among its neighbours: no stop, below 6, below 4, bracket, a stop, 20 and more	0 -1 0 0 0 6 0 -1 0 -2 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, 6 and more	0 0 0 0 -2 -4 0 -5 -1 -3 0 -11 16
-1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, below 6	0 -1 -2 -13 11 -2 0 1 -7 -14 -4 -2 12
-1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 20 and more	0 1 0 0 -1 3 -2 2 -2 -4 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 6 and more	0 1 0 -1 -1 -11 0 8 1 -3 0 -3 1
-1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, below 6	0 0 0 0 -1 -6 -1 -5 1 8 -3 -8 1
-1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 20 and more	0 0 0 0 0 2 0 -5 -5 4 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 6 and more	0 0 0 0 -1 2 0 13 -1 -1 0 -16 -5
-1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, below 6	0 0 -2 2 -6 0 0 3 -5 4 -3 -6 -1
-1 its shape among its neighbours: no stop, below 6, below 4, comma, a stop, 20 and more	0 -4 0 0 0 8 -1 -1 0 -1 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, comma, no stop, below 6	0 0 -5 6 -2 -1 0 -5 -1 1 -1 4 -4
-1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 20 and more	0 -1 0 0 0 8 0 -1 -1 -1 0 -1 -4
-1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 6 and more	0 -6 0 0 -2 -6 -2 -1 -1 -11 -1 11 -7
-1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -2 0 0 0 -2 1 -2 -2 6
-1 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 20 and more	0 11 0 0 0 -4 -1 -2 -1 -4 0 -3 -1
-1 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 6 and more	0 4 0 0 -3 -4 0 -1 9 -3 0 -3 -6
-1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 20 and more	0 -7 0 0 0 6 0 0 11 -9 0 -2 -5
-1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 6 and more	0 -1 0 3 0 3 0 0 0 -2 -2 2 -6
-1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, below 6	0 -3 -5 2 -3 -9 0 -9 -15 -3 -3 -17 12
-1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 20 and more	0 -1 0 0 0 8 -1 -2 0 -2 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 6 and more	0 -3 0 0 -3 8 0 -5 -7 4 0 -1 -4
-1 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, 6 and more	-1 0 -2 -2 7 -3 0 -5 -2 -5 4 -4 -10
-1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 20 and more	0 -1 -1 -2 2 0 3 -21 -17 -20 -1 -14 18
-1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 6 and more	0 -2 -1 -3 4 11 -1 -8 5 -10 -1 -7 -14
-1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, below 6	0 -1 0 -1 -4 -10 0 4 6 1 1 -3 -3
-1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 20 and more	0 -6 0 0 -2 -15 0 0 14 1 -1 1 2
-1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 6 and more	-1 -8 -11 1 -12 -4 -1 -8 -6 -12 -3 14 -17
-1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, below 6	-3 -24 -16 -25 -31 -16 -2 10 -24 3 -20 -23 5
-1 its shape among its neighbours: no stop, below 6, below 4, quotation mark, a stop, 20 and more	0 0 0 0 0 3 0 0 0 -2 0 0 0
-1 its shape among its neighbours: no stop, below 6, below 4, quotation mark, no stop, below 6	0 0 0 0 0 -1 0 -2 -1 -1 0 6 -1
-1 its short words and length: 0.01 and more, 15 and more	-1 -6 3 -3 3 7 -4 3 -13 -9 -13 1 -14
-1 its short words and length: 0.01 and more, 30 and more	0 -3 -1 2 5 11 0 3 -13 -13 -2 -14 -9
-1 its short words and length: 0.01 and more, 4 and more	-2 -7 -9 1 -9 1 -7 1 -12 -10 -2 -13 -11
-1 its short words and length: 0.01 and more, 8 and more	-4 -4 15 -7 -8 3 -17 -3 -31 -14 -22 -11 -9
-1 its short words and length: 0.01 and more, below 4	0 0 0 0 0 -7 8 -1 0 0 0 0 -4
-1 its short words and length: 0.2 and more, 15 and more	-15 6 -1 -6 5 -2 -18 1 -16 -8 -7 -31 -6
-1 its short words and length: 0.2 and more, 30 and more	-5 -11 -25 -7 5 -7 -5 -6 -11 -12 -13 -7 -14
-1 its short words and length: 0.2 and more, 4 and more	-9 0 -42 -8 -14 2 -12 -4 -28 -2 -8 -10 3
-1 its short words and length: 0.2 and more, 8 and more	-17 -2 -14 -4 -10 -16 -21 -9 -20 3 3 -15 0
-1 its short words and length: 0.2 and more, below 4	-2 -23 -23 -1 -22 5 -7 -19 -10 -1 -18 -4 -1
-1 its short words and length: 0.35 and more, 15 and more	-19 -15 -4 -7 -18 -5 -11 -7 -3 -2 6 2 -1
-1 its short words and length: 0.35 and more, 30 and more	-21 -11 -8 -26 -8 -6 -17 -13 -3 -3 -10 -9 6
-1 its short words and length: 0.35 and more, 4 and more	-13 -17 1 -11 1 -6 -14 -3 -6 -6 -14 -14 -8
-1 its short words and length: 0.35 and more, 8 and more	-25 -14 -5 -22 -6 -7 -1 -4 3 -3 -10 -3 -8
-1 its short words and length: 0.35 and more, below 4	-11 7 -12 -27 -12 -19 -17 -18 -9 -11 -25 3 1
-1 its short words and length: below 0.01, 15 and more	0 -5 -1 0 6 10 -1 -1 -9 -8 -1 -2 -8
-1 its short words and length: below 0.01, 4 and more	1 -7 -16 -9 -27 -2 -7 -6 -2 -3 -7 7 -11
-1 its short words and length: below 0.01, 8 and more	0 -1 -2 -2 3 4 -1 -13 -3 -7 -6 1 9
-1 its short words and length: below 0.01, below 4	-20 -1 -9 -1 -11 -4 -27 -5 -5 -7 -5 0 -5
-1 its short words: 0.01 and more	-3 3 9 -13 -7 -3 -11 4 -19 -6 -9 -17 -5
-1 its short words: 0.15 and more	-41 -3 -16 -1 0 0 -12 -5 -25 0 -3 -6 -5
-1 its short words: 0.3 and more	-49 1 -10 1 -17 -4 -10 -1 -2 1 -8 -13 6
-1 its short words: 0.4 and more	-42 -24 -8 -14 -10 -8 -10 -1 -1 -2 -5 -2 -6
-1 its short words: 0.5 and more	-42 0 -1 -24 4 -2 -7 -3 1 -18 -11 -6 -12
-1 its short words: below 0.01	-11 2 -8 1 -15 -3 -10 -5 -3 -7 -9 5 -4
-1 its small words and length: 0.01 and more, 15 and more	-1 -4 -2 -3 8 -5 -6 4 -2 1 -8 -20 -4
-1 its small words and length: 0.01 and more, 30 and more	0 -1 -2 -4 8 0 -6 -5 -9 -3 1 -12 9
-1 its small words and length: 0.01 and more, 4 and more	-3 -7 -14 -7 -9 -3 -4 2 -20 -16 -16 0 -8
-1 its small words and length: 0.01 and more, 8 and more	-5 -16 -4 -7 4 -7 -15 -4 -2 -5 -11 -10 -5
-1 its small words and length: 0.01 and more, below 4	0 -1 7 -1 2 -2 0 0 1 0 -1 -3 -11
-1 its small words and length: 0.2 and more, 15 and more	-10 7 -6 -13 -11 -3 -19 -7 -15 -21 -8 5 -9
-1 its small words and length: 0.2 and more, 30 and more	-3 0 -4 -3 0 -13 2 -6 -24 -1 4 1 -2
-1 its small words and length: 0.2 and more, 4 and more	-8 -12 -18 -9 -9 -4 4 -5 -21 -25 4 -1 1
-1 its small words and length: 0.2 and more, 8 and more	-17 -6 -2 -9 -12 -3 -11 -8 -14 -3 -3 -8 -3
-1 its small words and length: 0.2 and more, below 4	-2 -16 -12 0 -18 -7 -2 -1 -9 -8 -18 -26 17
-1 its small words and length: 0.35 and more, 15 and more	-22 -15 10 -7 -5 -2 -1 -1 -5 -5 -3 -3 -9
-1 its small words and length: 0.35 and more, 30 and more	-21 -12 -25 -16 -6 -3 -2 -4 6 -11 -14 -8 -3
-1 its small words and length: 0.35 and more, 4 and more	-8 -33 -16 -14 -3 -3 -25 2 -3 -13 -6 -22 2
-1 its small words and length: 0.35 and more, 8 and more	-19 -3 -16 -9 -4 -12 -9 -4 -7 -8 -5 -5 -2
-1 its small words and length: 0.35 and more, below 4	-1 3 1 -9 -7 -9 -2 -25 -13 -23 -21 17 -6
-1 its small words and length: below 0.01, 15 and more	0 0 -2 0 2 6 -1 -6 -5 -5 -1 -8 6
-1 its small words and length: below 0.01, 30 and more	0 0 3 0 0 -11 14 -6 -4 -2 -1 -1 -2
-1 its small words and length: below 0.01, 4 and more	-2 -16 -9 1 -18 -5 -17 -14 -4 9 -16 -22 -6
-1 its small words and length: below 0.01, 8 and more	-1 -9 1 -15 -17 -3 -3 -9 5 6 -6 -19 0
-1 its small words and length: below 0.01, below 4	-32 -2 -6 -6 -8 -4 -25 -2 -7 -6 -11 -8 -1
-1 its small words: 0.01 and more	-7 -8 -17 -16 3 -5 -16 -7 -5 -9 -16 -5 -3
-1 its small words: 0.15 and more	-39 -16 -15 -1 -7 -11 -2 3 -18 -13 -1 -1 1
-1 its small words: 0.3 and more	-32 6 -6 -11 -2 -2 -9 0 -11 -20 -4 -7 0
-1 its small words: 0.4 and more	-34 -8 -10 -7 -5 -14 0 8 -2 1 0 -6 -10
-1 its small words: 0.5 and more	-35 -17 3 -24 -3 2 -2 -10 -1 -16 -28 -2 1
-1 its small words: below 0.01	-26 -7 -6 -2 -18 -4 -18 -3 -7 6 -12 -7 -6
-1 its words in the text, and its length: 0 and more, 12 and more	-1 -4 -5 -7 -10 -24 1 -5 -11 -16 -11 10 6
-1 its words in the text, and its length: 0 and more, 25 and more	0 -2 -4 -2 -7 4 -5 4 -11 3 -4 -7 -5
-1 its words in the text, and its length: 0 and more, 3 and more	-10 -3 -11 -5 -20 -4 -31 -13 -15 -1 -15 0 -5
-1 its words in the text, and its length: 0 and more, 6 and more	-3 -36 -17 -4 -11 5 -8 -4 0 -1 -18 -3 -14
-1 its words in the text, and its length: 0 and more, below 3	-12 -9 -7 -2 -14 -2 -29 -9 4 -11 -16 -11 -3
-1 its words in the text, and its length: 0.01 and more, 12 and more	-1 -1 -19 -6 -14 3 -15 -11 -13 -11 -9 -4 13
-1 its words in the text, and its length: 0.01 and more, 25 and more	-1 -6 -3 -6 -3 -9 -18 -6 0 -3 -8 -12 -4
-1 its words in the text, and its length: 0.01 and more, 3 and more	0 0 0 0 -11 1 0 -2 -1 8 -1 -7 5
-1 its words in the text, and its length: 0.01 and more, 6 and more	0 -14 -2 -4 -2 -20 -3 -15 -8 -10 -11 12 14
-1 its words in the text, and its length: 0.01 and more, below 3	0 0 0 0 4 -7 0 -4 2 9 -1 -7 -6
-1 its words in the text, and its length: 0.2 and more, 12 and more	-3 -18 -4 -8 -8 0 -10 -5 -4 -4 -19 -9 -10
-1 its words in the text, and its length: 0.2 and more, 25 and more	-6 -23 -23 -12 7 11 2 -32 -5 -16 -38 -19 -7
-1 its words in the text, and its length: 0.2 and more, 3 and more	4 4 -10 -3 -7 -20 -6 7 -7 -5 -5 -15 1
-1 its words in the text, and its length: 0.2 and more, 6 and more	-4 -7 -9 -5 -7 -12 -5 -11 -15 -13 2 -7 -8
-1 its words in the text, and its length: 0.2 and more, below 3	0 -1 0 0 0 1 0 -1 7 -9 0 -4 4
-1 its words in the text, and its length: 0.4 and more, 12 and more	-7 -6 -29 6 -5 -12 7 -8 -20 3 -10 -8 -8
-1 its words in the text, and its length: 0.4 and more, 25 and more	-7 -13 -2 -4 -10 6 -4 -15 -9 -17 -16 1 -5
-1 its words in the text, and its length: 0.4 and more, 3 and more	-2 -8 1 -2 -24 -9 0 2 -18 -16 -11 5 -10
-1 its words in the text, and its length: 0.4 and more, 6 and more	-2 -21 3 -28 -5 -7 -13 -2 -16 3 -1 -11 -8
-1 its words in the text, and its length: 0.4 and more, below 3	0 -10 -6 -3 -3 -9 4 -7 -4 -4 -6 -15 11
-1 its words in the text, and its length: 0.6 and more, 12 and more	-8 -9 -2 -8 -9 2 -18 -1 7 -11 -5 -27 -7
-1 its words in the text, and its length: 0.6 and more, 25 and more	-5 -5 5 -10 -3 -1 -20 3 -12 -9 -25 -10 -6
-1 its words in the text, and its length: 0.6 and more, 3 and more	-1 -17 -22 -4 -7 9 -2 -13 -19 -4 -7 -9 7
-1 its words in the text, and its length: 0.6 and more, 6 and more	-6 12 -11 -13 -12 0 -8 1 -11 -22 -2 -14 1
-1 its words in the text, and its length: 0.6 and more, below 3	0 0 0 0 1 -6 0 0 4 3 -1 -4 -3
-1 its words in the text, and its length: 0.8 and more, 12 and more	-5 2 12 -7 -10 -7 -11 -4 -16 -3 -8 -13 0
-1 its words in the text, and its length: 0.8 and more, 25 and more	-3 -1 -9 0 -12 -21 -7 11 6 2 -3 -7 -1
-1 its words in the text, and its length: 0.8 and more, 3 and more	0 -1 -1 -1 1 11 0 -3 0 -6 0 -7 1
-1 its words in the text, and its length: 0.8 and more, 6 and more	-4 8 -5 0 -3 0 -8 1 -13 -21 -4 -21 -1
-1 its words in the text, and its length: 1 and more, 12 and more	-4 8 2 -3 -7 -1 -10 -8 -21 -3 6 -10 -13
-1 its words in the text, and its length: 1 and more, 25 and more	-1 2 -9 -1 -3 -25 10 -14 -5 3 5 1 5
-1 its words in the text, and its length: 1 and more, 3 and more	-4 -6 -12 -10 0 4 -16 -4 6 -7 -5 -21 -9
-1 its words in the text, and its length: 1 and more, 6 and more	-9 -23 -2 0 -12 9 -13 -9 -2 4 -29 -42 -11
-1 its words in the text, and its length: 1 and more, below 3	-2 -21 -11 -18 -19 10 -6 -2 -15 -6 -1 -3 -6
-1 its words in the text, and its length: below 0, 25 and more	-24 -30 -33 -28 -1 1 0 -11 2 -13 -8 -12 -6
-1 its words in the text, and its length: below 0, 3 and more	-1 -5 -5 -4 1 -2 -1 -2 1 -4 -1 9 -8
-1 its words in the text, and its length: below 0, 6 and more	0 0 0 0 -4 6 -1 -5 -2 -2 0 -5 6
-1 its words in the text, and its length: below 0, below 3	-7 1 1 -20 1 -8 -7 -18 -31 -11 -19 3 -10
-1 its words in the text, and its place: before the text, 0 and more	-17 1 -7 0 -31 3 -29 -25 1 3 -9 -10 -12
-1 its words in the text, and its place: before the text, 0.01 and more	-1 -4 -3 -4 -8 -10 1 -8 -11 -1 -2 5 11
-1 its words in the text, and its place: before the text, 0.2 and more	1 6 -7 -3 -17 -2 1 -5 -8 -11 -10 -5 -13
-1 its words in the text, and its place: before the text, 0.4 and more	-7 1 4 6 -3 -11 -5 -10 -28 -5 -2 -8 -9
-1 its words in the text, and its place: before the text, 0.6 and more	-7 7 -18 -4 -3 -8 -9 2 -8 -11 0 -20 -2
-1 its words in the text, and its place: before the text, 0.8 and more	-8 11 3 1 -4 -4 -5 -8 0 -13 -8 -7 -11
-1 its words in the text, and its place: before the text, 1 and more	-12 0 11 -2 -16 -12 -6 -10 -10 5 -7 -15 -2
-1 its words in the text, and its place: before the text, below 0	-3 2 -8 -11 1 -8 -3 -2 6 -21 -5 -3 7
-1 its words in the text, and its place: behind the text, 0 and more	-3 -21 -28 -31 -21 -15 -12 -10 -20 -17 -14 8 1
-1 its words in the text, and its place: behind the text, 0.01 and more	0 -1 -1 -3 -7 -1 -1 -3 -3 -4 -1 1 0
-1 its words in the text, and its place: behind the text, 0.2 and more	-1 -4 -3 -4 -6 -13 7 -4 2 -3 -3 -11 10
-1 its words in the text, and its place: behind the text, 0.4 and more	0 -2 -5 -5 -4 2 1 -4 1 -4 -2 -13 4
-1 its words in the text, and its place: behind the text, 0.6 and more	-1 -1 -3 -4 12 8 -1 3 -7 -9 -10 -18 4
-1 its words in the text, and its place: behind the text, 0.8 and more	0 0 -1 -1 0 1 0 3 -3 -3 -1 -9 3
-1 its words in the text, and its place: behind the text, 1 and more	0 -2 -5 -6 -10 13 4 7 1 -7 -9 -7 -15
-1 its words in the text, and its place: behind the text, below 0	-1 -3 -3 -1 0 10 -3 -8 -7 -7 -1 11 -19
-1 its words in the text, and its place: in the text, 0 and more	-10 -30 -1 5 -9 -8 -21 -5 2 -5 -11 -4 -7
-1 its words in the text, and its place: in the text, 0.01 and more	-2 -16 -15 -8 -5 -11 -26 -9 0 -6 -10 -2 3
-1 its words in the text, and its place: in the text, 0.2 and more	-15 -58 -11 -10 5 1 0 -9 -2 -9 -10 -7 -8
-1 its words in the text, and its place: in the text, 0.4 and more	-16 -63 -10 -10 -8 1 9 -4 -14 -8 1 3 -8
-1 its words in the text, and its place: in the text, 0.6 and more	-12 -20 -2 -31 -11 -3 -28 -9 -4 -10 -1 -5 3
-1 its words in the text, and its place: in the text, 0.8 and more	-2 -11 0 -3 -12 -8 -16 11 -23 -4 1 -24 0
-1 its words in the text, and its place: in the text, 1 and more	-9 -44 -42 -27 -7 4 -18 0 -14 -1 -1 -15 0
-1 its words in the text, and its place: in the text, below 0	-25 -41 -17 -32 3 1 -3 -11 -13 -6 -18 -6 -7
-1 its words in the text: 0 and more	-40 -17 -15 3 -15 -5 -34 -3 1 -1 -12 1 -8
-1 its words in the text: 0.01 and more	-4 -17 -22 -12 -12 -10 -26 -10 -5 -10 -15 1 11
-1 its words in the text: 0.2 and more	-13 -3 -11 -7 -1 -2 0 -8 1 -11 0 -12 -5
-1 its words in the text: 0.4 and more	-35 -15 0 -3 -4 -3 6 -4 -17 -5 -2 -2 -6
-1 its words in the text: 0.6 and more	-36 2 -8 -15 -12 -3 -24 0 1 -5 -5 -23 1
-1 its words in the text: 0.8 and more	-21 8 2 -8 -7 -9 -20 1 -10 -12 -13 -30 -5
-1 its words in the text: 1 and more	-36 -13 2 -17 -11 9 -6 -5 -15 8 -4 -18 -8
-1 its words in the text: below 0	-37 -8 -12 -38 8 -3 -5 -10 -14 -9 -11 1 -9
-1 its words in the title: 0.01 and more	-37 2 -2 -7 -9 -4 -5 -6 -5 6 5 0 -12
-1 its words in the title: 0.3 and more	-7 -20 -8 -17 -11 -6 -3 7 -20 -5 11 -21 -3
-1 its words in the title: 0.6 and more	1 3 -16 -11 -7 6 -5 -7 -21 1 -7 -15 -7
-1 its words in the title: below 0.01	-53 -14 -10 2 -4 -2 -6 -4 3 -7 -12 -2 -2
-1 lines around it that begin alike: more	-6 -21 -12 -20 -16 -9 -6 7 -2 5 -3 -1 -15
-1 lines around it that begin alike: two	-7 0 -16 -18 -8 -10 -7 -6 7 -5 -2 -13 -12
-1 neighbours of its shape: five	-1 -2 -4 -3 -18 -2 -30 10 -20 0 -12 -9 -7
-1 neighbours of its shape: four	-3 -11 -7 -15 -17 5 0 4 -14 -4 -30 -11 -6
-1 neighbours of its shape: none	-44 -4 7 -6 -2 0 7 -3 -1 -4 -3 -10 2
-1 neighbours of its shape: one	-42 6 -23 4 3 -1 -9 -13 -3 1 6 6 -11
-1 neighbours of its shape: six	0 0 -1 0 -9 6 -11 3 -6 -6 -1 -11 -3
-1 neighbours of its shape: three	-11 -15 -27 -13 -3 -6 6 9 -7 -10 -31 -4 -12
-1 neighbours of its shape: two	-28 -16 -15 -25 -1 -3 -24 2 -2 -10 -14 -2 -5
-1 no block	35 -6 -4 -3 -6 -2 -1 -1 -6 -6 -2 -5 -3
-1 no small letter in it: yes	-8 8 -24 -9 6 4 -17 -30 -20 -17 -12 1 -9
-1 nothing but a date or time: yes	-2 3 -3 2 -23 -10 -7 -24 3 -12 -25 4 -3
-1 nothing but a label such as “Related”: yes	0 -3 2 -3 -7 -17 -2 -15 -12 -15 -5 39 -31
-1 quotation marks around it: yes	-2 -3 -3 -2 -18 -3 -3 -1 -17 -2 -8 -8 -8
-1 somebody does something at present: yes	-10 -36 1 -16 1 -12 -16 4 -6 -4 -13 -2 -11
-1 somebody speaks of himself: before the text, more	0 -1 1 2 1 1 3 -2 -1 -2 -1 0 -1
-1 somebody speaks of himself: before the text, one	-3 7 1 -4 -7 7 5 -10 5 -12 -9 -1 -8
-1 somebody speaks of himself: before the text, two	0 5 -1 -2 5 5 -1 -3 -2 -2 -1 -1 -8
-1 somebody speaks of himself: behind the text, more	0 0 0 0 -1 -1 0 0 0 -1 0 4 -3
-1 somebody speaks of himself: behind the text, one	0 0 -1 0 0 -10 -1 -3 0 1 -2 -1 8
-1 somebody speaks of himself: behind the text, two	0 0 0 -2 -2 10 0 -2 -1 -1 0 -9 2
-1 somebody speaks of himself: in the text, more	-1 -1 -4 -2 -12 12 -19 -26 6 0 -6 -36 7
-1 somebody speaks of himself: in the text, one	-3 -22 -22 0 5 -3 3 2 -13 -14 -24 -16 3
-1 somebody speaks of himself: in the text, two	-1 -5 -9 3 -3 -4 -4 -7 -9 -36 -9 -3 -11
-1 somebody’s role: yes	-26 -11 7 -3 -6 -5 3 -21 -5 -11 2 -1 -2
-1 the language: English	-47 -33 -12 -19 -5 -1 1 4 -8 -7 -11 -5 -2
-1 the language: German	-32 15 6 3 -4 -9 -4 -30 6 1 10 11 -20
-1 the language: another	-35 15 6 2 1 -1 -25 -25 -8 2 -2 -1 4
-1 the length of its words: 13 and more	0 -7 -9 -2 -12 12 2 -11 1 -10 -6 -24 2
-1 the length of its words: 4 and more	-16 -23 -9 -7 -13 -2 -10 -9 7 -4 -21 -3 -12
-1 the length of its words: 5 and more	-45 11 -10 -9 -9 -11 -4 1 2 5 -5 -6 -4
-1 the length of its words: 6 and more	-54 -6 1 -6 -7 2 -9 -1 -8 -3 2 -3 -10
-1 the length of its words: 7 and more	-16 0 -2 -12 7 -6 -2 -4 4 -11 -14 -5 5
-1 the length of its words: 9 and more	-6 -3 -22 -9 -5 6 -17 -3 -33 -16 -5 6 -11
-1 the length of its words: below 4	-6 -13 -2 -16 10 -6 5 -25 -31 -18 -4 -2 -7
-1 the parts of a credit: more, more, a name	0 0 4 -1 -14 4 -1 1 -6 7 0 -6 2
-1 the parts of a credit: more, more, no name	0 -1 0 0 8 -8 -1 -2 -2 4 -1 -2 -2
-1 the parts of a credit: none, more, a name	-1 -11 -2 -2 -11 3 -6 -10 -2 3 -4 -18 -1
-1 the parts of a credit: none, more, no name	-3 -4 -7 -22 -9 -1 -2 -3 -6 1 -23 -20 -15
-1 the parts of a credit: none, none, a name	-4 -16 -1 11 -16 -20 -16 -36 -9 -7 -8 21 -3
-1 the parts of a credit: none, none, no name	-65 -2 -5 -5 -17 0 -20 -5 -6 -8 4 0 -3
-1 the parts of a credit: none, one, a name	-1 -13 -4 3 -7 -6 5 -23 -3 -3 4 -20 -1
-1 the parts of a credit: none, one, no name	-8 2 -17 -20 6 -3 -21 -3 -7 -18 -18 -11 4
-1 the parts of a credit: one, more, a name	0 -6 -1 -1 -3 5 -1 -4 -10 -2 1 3 5
-1 the parts of a credit: one, more, no name	0 -2 1 -1 -2 3 -1 -3 -2 8 -5 -6 5
-1 the parts of a credit: one, none, no name	-1 -3 -6 -4 12 -13 -3 -9 -9 14 -4 -21 -10
-1 the parts of a credit: one, one, a name	-1 -4 -3 1 4 -7 -3 -14 -12 12 -9 -14 -10
-1 the parts of a credit: one, one, no name	0 -9 -4 0 15 1 -2 -1 -11 -7 -2 -6 -6
-1 the shapes of its neighbours: a stop, 20 and more, a stop, 20 and more	-10 -29 -16 -22 -60 2 2 -2 -10 -7 -33 -13 -22
-1 the shapes of its neighbours: a stop, 20 and more, a stop, 6 and more	-3 -26 -5 -7 -3 2 7 -15 3 -7 -9 -24 -5
-1 the shapes of its neighbours: a stop, 20 and more, a stop, below 6	0 -1 -1 0 6 4 -11 -14 -5 -10 0 -17 -4
-1 the shapes of its neighbours: a stop, 20 and more, no stop, 20 and more	0 -4 -1 -2 -10 -7 6 -13 -12 20 -3 -9 -29
-1 the shapes of its neighbours: a stop, 20 and more, no stop, 6 and more	-13 -13 -6 -28 -1 -20 -12 -38 4 4 -5 8 -3
-1 the shapes of its neighbours: a stop, 20 and more, no stop, below 6	-5 0 -18 1 6 -51 -26 -28 1 1 0 -8 6
-1 the shapes of its neighbours: a stop, 6 and more, a stop, 20 and more	-1 -4 -2 -3 -22 10 -11 -2 -21 -33 -6 -34 11
-1 the shapes of its neighbours: a stop, 6 and more, a stop, 6 and more	-2 8 -6 -10 -9 -5 -14 1 -13 -15 -11 -9 -10
-1 the shapes of its neighbours: a stop, 6 and more, a stop, below 6	0 -1 0 -2 -2 -5 4 -1 -4 -9 0 8 -4
-1 the shapes of its neighbours: a stop, 6 and more, no stop, 20 and more	0 -8 0 0 -5 5 -3 -6 5 9 -1 -6 -8
-1 the shapes of its neighbours: a stop, 6 and more, no stop, 6 and more	-3 -9 -1 -4 -7 3 -4 -22 -13 0 -9 6 -3
-1 the shapes of its neighbours: a stop, 6 and more, no stop, below 6	-1 -7 -8 4 -3 -36 -4 -9 -1 -21 -5 -15 7
-1 the shapes of its neighbours: a stop, below 6, a stop, 20 and more	0 1 0 0 -2 16 3 -11 0 -5 0 -4 -7
-1 the shapes of its neighbours: a stop, below 6, a stop, 6 and more	0 -1 0 2 -5 4 0 0 -5 0 0 0 -7
-1 the shapes of its neighbours: a stop, below 6, a stop, below 6	0 -1 0 5 4 -3 -2 0 -6 -8 -2 3 -3
-1 the shapes of its neighbours: a stop, below 6, no stop, 6 and more	0 0 0 0 6 5 0 -12 1 -4 4 -5 -4
-1 the shapes of its neighbours: a stop, below 6, no stop, below 6	0 0 -4 0 -5 -4 0 -3 -7 -6 8 0 7
-1 the shapes of its neighbours: no stop, 20 and more, a stop, 20 and more	0 -11 0 -1 -4 3 5 3 -7 -15 -1 -9 -3
-1 the shapes of its neighbours: no stop, 20 and more, a stop, 6 and more	0 -3 0 -1 -5 -13 5 16 8 -10 0 -9 -10
-1 the shapes of its neighbours: no stop, 20 and more, a stop, below 6	0 0 0 -1 1 2 -1 5 0 -3 0 -1 -6
-1 the shapes of its neighbours: no stop, 20 and more, no stop, 20 and more	-2 -1 -2 -2 0 13 -14 -10 -7 -6 -4 -20 -12
-1 the shapes of its neighbours: no stop, 20 and more, no stop, 6 and more	-1 6 6 0 -12 0 1 12 -6 -13 -6 -15 -7
-1 the shapes of its neighbours: no stop, 20 and more, no stop, below 6	0 -1 -4 3 5 -4 -1 -12 -13 -22 8 -1 6
-1 the shapes of its neighbours: no stop, 6 and more, a stop, 20 and more	-1 -3 -4 -9 -19 27 -32 -12 -37 -30 -7 -17 -16
-1 the shapes of its neighbours: no stop, 6 and more, a stop, 6 and more	-1 -12 -7 -3 -8 -7 -8 -4 11 -18 -5 -3 7
-1 the shapes of its neighbours: no stop, 6 and more, a stop, below 6	0 -1 -1 7 -5 12 -3 -9 -10 0 0 -11 -5
-1 the shapes of its neighbours: no stop, 6 and more, no stop, 20 and more	-1 -4 -5 -4 -16 -7 -1 1 5 11 -5 4 -16
-1 the shapes of its neighbours: no stop, 6 and more, no stop, 6 and more	-21 -44 -18 -4 -4 -16 -9 -2 -17 1 -7 3 -18
-1 the shapes of its neighbours: no stop, 6 and more, no stop, below 6	-5 -13 6 -5 -8 -44 -6 -14 -1 -13 7 -25 7
-1 the shapes of its neighbours: no stop, below 6, a stop, 20 and more	-2 5 -9 -13 -22 8 3 -17 -17 -14 -16 -37 6
-1 the shapes of its neighbours: no stop, below 6, a stop, 6 and more	-1 -2 -7 -11 -10 -7 -15 -5 0 -17 -8 9 -3
-1 the shapes of its neighbours: no stop, below 6, a stop, below 6	0 -5 -3 -3 -11 -2 -3 4 4 12 0 -17 -1
-1 the shapes of its neighbours: no stop, below 6, no stop, 20 and more	-1 -16 -2 -2 -11 3 -2 -10 12 1 -5 -11 -2
-1 the shapes of its neighbours: no stop, below 6, no stop, 6 and more	-10 -15 -34 -3 -14 -2 -15 -8 -10 0 -6 3 -12
-1 the shapes of its neighbours: no stop, below 6, no stop, below 6	-22 -39 0 -5 -4 -49 -24 4 -14 -4 -14 -13 -1
-1 the short lines around it, and their place: 3 and more, before the text, 2 and more	-3 -1 10 6 -17 -3 -1 2 9 -21 -10 -24 -15
-1 the short lines around it, and their place: 3 and more, before the text, 4 and more	-18 -20 -7 -14 -10 8 -11 -17 -5 0 0 -23 9
-1 the short lines around it, and their place: 3 and more, before the text, 8 and more	-23 1 2 4 -16 -16 -16 -14 0 2 -8 2 -9
-1 the short lines around it, and their place: 3 and more, before the text, below 2	0 8 -1 0 5 -10 1 -4 -11 -1 -1 -3 4
-1 the short lines around it, and their place: 3 and more, behind the text, 2 and more	0 -2 -5 -4 3 0 -1 -11 -9 -7 -3 3 3
-1 the short lines around it, and their place: 3 and more, behind the text, 4 and more	-1 -3 -11 -10 -24 0 -2 5 -3 -1 -15 3 -2
-1 the short lines around it, and their place: 3 and more, behind the text, 8 and more	-3 -10 -15 -22 -16 -6 -5 -46 -7 -5 -3 -2 3
-1 the short lines around it, and their place: 3 and more, behind the text, below 2	0 -1 0 0 -2 -1 0 -1 -1 -2 0 6 -2
-1 the short lines around it, and their place: 3 and more, in the text, 2 and more	-3 -34 -16 -16 1 -13 -15 -21 -4 -3 -10 9 -9
-1 the short lines around it, and their place: 3 and more, in the text, 4 and more	-3 -26 -7 -6 -13 7 -7 -8 6 2 -4 -22 -1
-1 the short lines around it, and their place: 3 and more, in the text, 8 and more	-4 -18 -26 -29 -2 7 3 5 -24 -9 -14 -10 -4
-1 the short lines around it, and their place: 3 and more, in the text, below 2	-1 -25 -2 -4 -11 4 0 -18 -6 -16 -6 -6 23
-1 the short lines around it, and their place: 6 and more, before the text, 2 and more	-4 -11 4 -11 -18 0 -7 -22 -9 -1 -4 -2 8
-1 the short lines around it, and their place: 6 and more, before the text, 4 and more	-7 -17 -3 8 -12 8 -7 -8 11 -3 -10 -18 -7
-1 the short lines around it, and their place: 6 and more, before the text, 8 and more	-4 7 -18 5 -18 -15 -2 -3 -4 -4 -4 -9 3
-1 the short lines around it, and their place: 6 and more, before the text, below 2	0 10 -2 -1 -2 3 -3 -3 -1 0 -1 -3 -13
-1 the short lines around it, and their place: 6 and more, behind the text, 2 and more	0 -1 -4 -4 -15 -1 -1 -14 3 -5 -1 -3 6
-1 the short lines around it, and their place: 6 and more, behind the text, 4 and more	-1 -3 -6 -3 -1 -13 -2 -4 5 -3 -5 4 -5
-1 the short lines around it, and their place: 6 and more, behind the text, 8 and more	-3 -9 -13 -10 7 -18 -5 2 -27 -28 -8 0 -10
-1 the short lines around it, and their place: 6 and more, behind the text, below 2	0 0 0 0 0 -8 0 -5 0 -1 0 -1 10
-1 the short lines around it, and their place: 6 and more, in the text, 2 and more	-2 -17 -29 0 2 3 -6 -22 -14 6 4 -10 -16
-1 the short lines around it, and their place: 6 and more, in the text, 4 and more	-2 -17 5 -16 -6 -16 -13 -7 -3 -12 -18 2 -4
-1 the short lines around it, and their place: 6 and more, in the text, 8 and more	-3 -12 -15 -11 -1 -4 3 0 0 3 -17 -5 -3
-1 the short lines around it, and their place: 6 and more, in the text, below 2	0 -14 -1 -2 -4 -6 -4 -29 -3 3 -3 15 -27
-1 the short lines around it, and their place: 9 and more, before the text, 2 and more	-4 -3 -5 -7 -5 10 -4 -4 -6 -3 -6 -14 6
-1 the short lines around it, and their place: 9 and more, before the text, 4 and more	-6 -4 -1 6 -8 -14 -2 -14 10 1 -4 -7 9
-1 the short lines around it, and their place: 9 and more, before the text, below 2	-1 13 -4 -3 7 -9 -6 -2 -11 1 -1 -3 -2
-1 the short lines around it, and their place: 9 and more, behind the text, 2 and more	-1 -2 -2 -2 -13 14 -2 10 -4 -6 -1 -4 -23
-1 the short lines around it, and their place: 9 and more, behind the text, 4 and more	-1 -3 -4 -3 -13 -6 -3 2 0 -1 -1 4 -21
-1 the short lines around it, and their place: 9 and more, behind the text, 8 and more	-1 -1 -1 -4 -12 -2 -1 -19 -7 -8 -4 -5 13
-1 the short lines around it, and their place: 9 and more, behind the text, below 2	0 -1 0 -1 -2 13 -1 3 -1 -2 0 -7 -7
-1 the short lines around it, and their place: 9 and more, in the text, 2 and more	-2 -11 -13 -9 12 -4 -14 -16 -19 -3 -1 -16 -17
-1 the short lines around it, and their place: 9 and more, in the text, 4 and more	-1 -6 -5 -7 5 9 -5 -16 -12 -31 -3 8 -12
-1 the short lines around it, and their place: 9 and more, in the text, 8 and more	-1 -4 -6 -1 -4 -1 -3 -3 1 -6 -11 4 -19
-1 the short lines around it, and their place: 9 and more, in the text, below 2	0 -26 -1 5 -2 -16 10 -2 -4 -3 -4 -6 -2
-1 the short lines around it, and their place: below 3, before the text, 2 and more	-1 6 6 -6 -9 -7 4 -3 5 -21 -4 -5 2
-1 the short lines around it, and their place: below 3, before the text, 4 and more	-1 -4 -20 -10 1 17 -2 -11 -5 -12 -17 -23 4
-1 the short lines around it, and their place: below 3, before the text, 8 and more	-7 15 -8 -15 -14 -12 -4 -7 -7 -7 0 -31 3
-1 the short lines around it, and their place: below 3, before the text, below 2	0 -8 0 2 -2 1 -1 1 -7 12 0 -2 -3
-1 the short lines around it, and their place: below 3, behind the text, 2 and more	0 -1 -1 0 -2 -12 0 -3 -2 -1 -1 -3 12
-1 the short lines around it, and their place: below 3, behind the text, 4 and more	0 -2 -5 -6 -11 -8 -1 -10 -13 -7 -3 -8 17
-1 the short lines around it, and their place: below 3, behind the text, 8 and more	-1 -2 -4 -8 -5 -28 -1 -21 -16 -2 -5 1 5
-1 the short lines around it, and their place: below 3, behind the text, below 2	0 -2 0 0 1 10 1 1 2 0 0 -7 -10
-1 the short lines around it, and their place: below 3, in the text, 2 and more	-1 -6 -2 -3 -13 -20 -7 -16 4 3 -8 -7 6
-1 the short lines around it, and their place: below 3, in the text, 4 and more	-1 -7 -4 5 -16 -4 -5 -15 -4 4 -16 -14 0
-1 the short lines around it, and their place: below 3, in the text, 8 and more	-1 -11 -3 -7 -23 -13 -4 9 -14 -11 -26 -25 -5
-1 the short lines around it, and their place: below 3, in the text, below 2	-1 -9 -3 -12 8 4 -17 -8 -7 -18 -6 -7 -6
-1 the title’s words: yes	3 16 -1 -1 12 -8 0 -4 -4 -11 -4 -7 -10
-1 what a rule takes it for: boilerplate	-42 -2 -18 -16 3 -8 -9 -12 1 -21 -22 2 1
-1 what a rule takes it for: byline	0 -16 -16 23 -7 3 -1 -6 -11 -12 -11 -5 -4
-1 what a rule takes it for: dateline	-2 2 -9 1 -23 -9 -7 -23 1 -7 -21 10 -4
-1 what a rule takes it for: heading	-10 -21 -15 -9 -9 7 -7 -16 -28 -12 -32 5 2
-1 what a rule takes it for: image-alt	-3 -25 -16 -7 -26 -28 -15 -18 7 30 -2 -33 -10
-1 what a rule takes it for: image-caption	-9 -4 -10 -16 -22 2 -11 -18 -7 -14 22 -21 -18
-1 what a rule takes it for: image-credit	-2 0 3 -9 2 -12 -11 -18 -29 11 -17 -15 -8
-1 what a rule takes it for: list-item	-3 -11 -23 -24 -12 20 -7 9 -11 -14 -28 -15 -20
-1 what a rule takes it for: paragraph	-44 -16 -16 -11 0 2 4 4 -6 -15 -23 -5 -8
-1 what a rule takes it for: quote	0 -1 0 0 4 8 -4 -5 -3 -4 2 1 -5
-1 what a rule takes it for: related-link	-11 -37 -45 -49 -10 5 -17 -2 1 -10 -16 0 -6
-1 what a rule takes it for: standfirst	-3 -17 18 -3 -11 3 1 -3 4 -8 -9 -5 -5
-1 what a rule takes it for: title	-14 11 3 0 -2 -5 -9 -14 -10 -19 -14 -19 1
-1 what follows the short lines: 18 and more	-30 21 -13 -9 -2 -15 -19 -1 -6 6 -8 -20 -5
-1 what follows the short lines: 30 and more	-24 -11 3 -8 -8 8 1 -14 -11 -10 -4 1 -1
-1 what follows the short lines: 9 and more	-22 -8 6 0 0 -16 -37 -9 0 -6 -17 5 -7
-1 what follows the short lines: below 9	-16 -25 -12 2 2 -7 -16 -1 -9 -16 -3 -6 -12
-1 what follows the short lines: the edge of the page	-4 -8 -30 -26 -29 -8 -6 -14 -15 -20 -19 7 4
-1 what stands before the short lines: 18 and more	-16 -23 4 -4 -15 -4 -8 -7 6 0 -13 -7 -8
-1 what stands before the short lines: 30 and more	-30 -44 -20 -23 -8 -9 -17 -5 -15 -6 -6 -3 -5
-1 what stands before the short lines: 9 and more	-12 -4 -2 -18 -6 -5 -19 -11 -10 -7 -13 -3 1
-1 what stands before the short lines: below 9	-5 0 -19 5 -9 2 -14 -16 -8 -12 -14 -9 -3
-1 what stands before the short lines: the edge of the page	-31 15 -8 -4 -13 -5 -29 -30 -10 -2 -12 -18 -8
-1 words in brackets at its end: an agency, 2 and more	0 0 0 0 -5 1 0 -3 -2 -1 7 4 -3
-1 words in brackets at its end: an agency, below 2	0 4 -3 -1 0 8 -2 -11 -1 4 -1 -5 -7
-1 words in brackets at its end: other words, 2 and more	5 -13 12 -20 -12 11 -4 -8 -9 -20 -18 -21 10
-1 words in brackets at its end: other words, 4 and more	-3 -4 -2 -4 -17 0 -5 0 -14 -1 -9 8 -2
-1 words in brackets at its end: other words, 8 and more	0 0 -1 0 -9 -9 -1 4 -2 5 3 4 1
-1 words in brackets at its end: other words, below 2	0 -1 -2 1 -5 -14 -3 4 -6 9 -9 -8 3
-1 words it shares with its neighbour: the block before, 0.01 and more	-21 -16 -18 -17 -7 1 -8 0 -9 5 -22 -4 -5
-1 words it shares with its neighbour: the block before, 0.25 and more	-11 -7 -15 -16 -14 -2 -1 -6 3 -15 -5 -3 2
-1 words it shares with its neighbour: the block before, 0.5 and more	-8 -5 -13 -8 -19 -3 -5 -1 -2 0 -16 4 -8
-1 words it shares with its neighbour: the block before, 0.9 and more	-5 -1 -6 -10 -13 1 3 -35 -11 -9 15 -19 -19
-1 words it shares with its neighbour: the block before, below 0.01	-40 -7 -5 -5 -3 -5 -5 0 -1 -5 -8 -5 1
-1 words it shares with its neighbour: the next block, 0.01 and more	-12 7 -37 -18 -31 -2 -5 5 -2 -12 -30 -2 -14
-1 words it shares with its neighbour: the next block, 0.25 and more	-21 10 -35 -27 -11 -3 -20 -6 4 -2 -7 -3 -1
-1 words it shares with its neighbour: the next block, 0.5 and more	-20 -15 -43 -10 -9 -14 -2 -18 -12 17 -8 -16 6
-1 words it shares with its neighbour: the next block, 0.9 and more	-7 -43 -7 -25 -27 -17 6 -19 -9 22 -6 -30 -1
-1 words it shares with its neighbour: the next block, below 0.01	-59 -6 11 -4 8 -7 -2 -3 -2 -20 -2 -2 -3
-1 words it shares with its neighbour: the second before, 0.01 and more	-22 -21 -19 -12 -10 1 -7 2 -7 3 -14 0 -6
-1 words it shares with its neighbour: the second before, 0.25 and more	-7 -22 -7 -15 -8 -3 4 -2 9 -7 -3 -5 -5
-1 words it shares with its neighbour: the second before, 0.5 and more	-5 -20 -15 -31 -15 -6 -8 8 -18 -2 -23 -12 5
-1 words it shares with its neighbour: the second before, 0.9 and more	-2 -15 -5 0 16 3 -16 -38 -13 -12 -10 -12 -9
-1 words it shares with its neighbour: the second before, below 0.01	-43 -6 -11 -10 -4 -1 -7 -2 -2 -3 2 -3 -4
-1 words it shares with its neighbour: the second behind, 0.01 and more	-24 -2 0 -3 -8 -7 0 3 -10 -5 -14 -1 3
-1 words it shares with its neighbour: the second behind, 0.25 and more	-13 3 4 -14 -15 5 -8 -3 4 -2 -5 1 -12
-1 words it shares with its neighbour: the second behind, 0.5 and more	-11 -34 -8 -15 -11 2 7 -22 0 -3 -3 -23 8
-1 words it shares with its neighbour: the second behind, 0.9 and more	-4 8 -24 -19 -8 5 9 -19 -3 -4 11 -10 -22
-1 words it shares with its neighbour: the second behind, below 0.01	-43 -3 -6 2 -7 -1 -7 1 1 -2 -4 -3 -6
-1 words of the page’s furniture and its length: whole, below 8	-5 -9 -2 -29 -9 -10 -12 -36 7 -1 -13 -11 -4
-1 words of the page’s furniture and its length: within, 20 and more	0 0 3 -2 10 -11 -2 -9 -5 -6 -2 1 13
-1 words of the page’s furniture and its length: within, 40 and more	0 0 0 0 -4 -1 1 -3 -2 -3 0 -3 11
-1 words of the page’s furniture and its length: within, 8 and more	0 2 -6 -2 -3 -18 -4 -10 4 -3 -3 -6 16
-1 words of the page’s furniture and its length: within, below 8	0 -8 -2 -2 -4 -9 -1 -12 6 -2 -2 -12 15
-1 words of the page’s furniture: whole	-5 -13 -6 -32 -7 -10 -14 -31 8 -1 -14 -14 -7
-1 words of the page’s furniture: within	-1 -7 -8 -7 2 -28 -6 -20 1 -10 -11 -17 31
-2 a byline’s words: names	0 -12 -6 2 -2 -9 -3 -19 -8 0 3 -10 -2
-2 a byline’s words: names behind “by”	-1 5 -16 8 -14 -11 0 -16 7 -7 -4 -3 -8
-2 a credit at its end: 0.9 and more	-1 -3 1 -4 -1 -7 -2 -1 2 -7 -3 7 -1
-2 a credit at its end: 0.95 and more	-2 -14 -9 1 6 2 -10 -17 -24 -12 -7 -19 -2
-2 a label of a picture: label	3 -7 -1 -8 -18 -7 -3 -19 -28 21 6 -17 -7
-2 a label of a picture: number	-1 -2 0 0 -3 10 -1 -3 -10 6 0 -3 -12
-2 a label such as “See also” before it: yes	0 -1 -3 -5 -8 3 -3 -14 1 4 -1 -14 5
-2 a picture credit’s words: 0.01 and more	0 -3 -1 -1 18 5 -5 -5 -5 -9 -1 -10 -13
-2 a picture credit’s words: 0.7 and more	-1 -12 -7 -6 -6 2 -7 -12 -3 2 -2 -31 13
-2 a picture credit’s words: 0.8 and more	0 4 0 0 1 0 1 -5 -9 -5 1 -9 -3
-2 a picture credit’s words: 0.9 and more	0 -2 -1 -2 0 4 -1 -1 -1 2 -3 -1 4
-2 a picture credit’s words: 0.95 and more	-1 3 1 9 -7 0 -2 -17 -15 -9 -15 -8 -18
-2 a picture credit’s words: below 0.01	-47 -5 -13 -9 -5 -4 -18 0 -10 -5 -1 0 -2
-2 a quotation mark before it: yes	-5 -15 -5 -2 -16 1 3 -21 -31 12 -6 0 -4
-2 a word that leads in credits: yes	-1 -2 3 8 -3 9 0 -16 -5 -17 -18 -16 -14
-2 furniture among the short lines around it: 0.01 and more	-16 -5 -28 -8 -14 -8 -17 -7 -11 -19 -6 5 -6
-2 furniture among the short lines around it: 0.2 and more	-10 -13 -6 -4 -6 -19 -9 -26 -16 -4 2 4 4
-2 furniture among the short lines around it: 0.5 and more	-10 -22 -11 -3 -13 -19 -19 -24 3 0 1 -18 10
-2 furniture among the short lines around it: below 0.01	-53 -12 -10 -15 -3 5 -18 -4 -2 1 -15 -6 -11
-2 how frequent the kind is: yes	-49 -6 -9 -8 -5 -2 -4 0 -3 -1 -1 -2 -2
-2 how it ends: another sign	-1 -1 -5 -1 -2 -9 10 -1 -9 1 -3 -13 5
-2 how it ends: arrow	0 1 7 -2 1 3 -1 -8 -4 -8 -1 0 4
-2 how it ends: bar or asterisk	0 6 -1 0 -3 -6 -1 -5 -2 0 -1 -12 16
-2 how it ends: bracket	-6 -18 -10 -15 -4 7 -22 4 -24 -13 -6 -17 -7
-2 how it ends: colon	-2 -5 -14 -12 -9 -24 1 36 -22 -25 -19 -19 -24
-2 how it ends: comma	0 -2 -1 2 -3 12 -3 3 2 -3 -1 -10 -10
-2 how it ends: ellipsis	0 -3 4 -1 -5 -11 9 -7 6 0 0 4 -15
-2 how it ends: exclamation mark	-1 -13 -9 -2 -5 3 -17 -18 -6 1 -14 5 6
-2 how it ends: figure	-7 -23 -20 -23 -2 1 -12 -5 -7 -5 -21 -16 -4
-2 how it ends: full stop	-46 -9 -16 -7 1 -1 -1 -5 -6 -1 0 -5 -3
-2 how it ends: letter	-50 -11 -2 -3 -10 -1 -26 -6 -7 -4 -4 1 -3
-2 how it ends: question mark	-3 -20 4 -8 -10 -10 0 -11 7 -34 -7 0 4
-2 how it ends: quotation mark	0 -3 -5 -3 -8 -2 3 1 -12 -15 -7 1 -7
-2 how it ends: semicolon	0 -1 -1 -1 -6 -11 -2 12 -1 -3 6 -7 -6
-2 how it ends: stop and quotation mark	-4 -14 -14 -11 -21 -1 -4 -19 7 -4 -5 0 0
-2 it stands on the page again: 12 and more	-1 -7 -2 -2 -11 -3 -3 -9 -9 -3 16 -6 -5
-2 it stands on the page again: 3 and more	-1 -5 0 0 3 2 -4 -14 -16 -10 -10 -8 7
-2 it stands on the page again: 6 and more	-1 0 -5 4 -10 0 -2 -13 0 3 7 -7 -10
-2 it stands on the page again: below 3	-2 -10 -12 -9 -11 -4 -3 -5 -7 5 2 -3 -6
-2 it stood on the page before: 12 and more	0 0 -1 -8 -13 1 -7 -4 -7 -6 6 -1 3
-2 it stood on the page before: 3 and more	-1 -7 -4 -5 8 -3 -4 -8 -17 -8 -8 -4 -13
-2 it stood on the page before: 6 and more	0 1 9 -1 5 -4 -4 -10 -3 -16 -13 -3 -5
-2 it stood on the page before: below 3	-2 -23 -14 -13 2 -13 -9 -8 -24 -6 0 -12 -8
-2 its length and end: 10 and more, another sign	0 0 0 0 -8 2 0 -2 -1 -1 0 0 11
-2 its length and end: 10 and more, arrow	0 3 0 0 4 7 0 -7 -2 -4 0 2 -2
-2 its length and end: 10 and more, bracket	0 0 -6 0 2 8 -3 2 -14 -16 0 2 -12
-2 its length and end: 10 and more, colon	0 0 -1 -2 -9 -10 -2 24 -2 -5 -1 -9 -6
-2 its length and end: 10 and more, ellipsis	0 0 -1 -1 -2 2 0 -3 -1 1 -1 0 4
-2 its length and end: 10 and more, exclamation mark	0 -4 -1 1 1 -5 -1 -1 -4 2 0 0 9
-2 its length and end: 10 and more, figure	0 1 0 -6 -16 4 -1 0 0 3 -1 -6 1
-2 its length and end: 10 and more, full stop	-2 2 -17 -10 -8 4 -22 -7 -10 -11 -4 -20 3
-2 its length and end: 10 and more, letter	-10 -14 -4 -3 -18 2 -26 -15 -2 -6 -7 6 -7
-2 its length and end: 10 and more, question mark	0 -2 13 -3 -7 -11 -6 -8 -7 -16 -3 -1 15
-2 its length and end: 10 and more, quotation mark	0 -1 -2 0 -3 0 -1 1 2 -5 0 3 1
-2 its length and end: 10 and more, semicolon	0 0 0 0 -1 -13 -1 14 1 0 0 -1 -2
-2 its length and end: 10 and more, stop and quotation mark	0 0 0 -1 -2 2 4 -5 0 -3 -1 0 3
-2 its length and end: 15 and more, another sign	0 -1 -1 4 0 -1 -1 2 0 -1 0 -1 -2
-2 its length and end: 15 and more, bracket	0 -3 1 0 5 -2 0 0 -1 -4 3 -17 -4
-2 its length and end: 15 and more, colon	0 -3 -1 0 -12 -3 5 16 -1 -8 -1 -9 -4
-2 its length and end: 15 and more, comma	0 0 0 0 -2 -11 -1 13 -2 -3 0 -8 -4
-2 its length and end: 15 and more, ellipsis	0 0 4 0 8 1 -1 -2 -2 -2 -1 -1 -4
-2 its length and end: 15 and more, exclamation mark	0 0 -1 0 -1 2 -2 -8 2 3 -1 -2 3
-2 its length and end: 15 and more, figure	0 -4 -1 3 2 -3 -1 1 -7 -6 -1 -7 3
-2 its length and end: 15 and more, full stop	-7 -4 -13 -6 -2 -1 -23 -7 -12 0 -14 -10 -4
-2 its length and end: 15 and more, letter	-4 -4 7 -11 -4 -2 -2 -12 -3 -11 -4 5 -18
-2 its length and end: 15 and more, question mark	0 -5 -1 -1 -8 0 -4 -1 -1 -3 -1 -1 13
-2 its length and end: 15 and more, quotation mark	0 4 -4 2 3 -3 2 3 -4 0 -1 -6 -2
-2 its length and end: 15 and more, semicolon	0 0 -1 -1 -6 -1 0 -3 -2 0 7 -2 -2
-2 its length and end: 15 and more, stop and quotation mark	0 0 -1 1 -7 14 -2 -11 -3 -3 1 -5 -3
-2 its length and end: 2 and more, another sign	0 5 0 -2 -1 -4 0 0 -4 4 0 0 -1
-2 its length and end: 2 and more, arrow	0 0 -1 0 5 -8 -2 5 -1 -1 0 -7 -1
-2 its length and end: 2 and more, bar or asterisk	0 0 0 0 0 -2 0 0 -1 -1 0 -8 11
-2 its length and end: 2 and more, bracket	0 -2 -3 -3 -7 0 -2 -6 -11 1 -2 -7 17
-2 its length and end: 2 and more, colon	0 6 -2 -4 8 -14 -3 -4 -10 -13 -2 -13 2
-2 its length and end: 2 and more, comma	0 0 0 2 0 4 0 -4 -1 -4 0 1 2
-2 its length and end: 2 and more, ellipsis	0 0 -1 0 0 0 0 -1 1 -2 3 2 -4
-2 its length and end: 2 and more, exclamation mark	0 -1 -1 0 0 14 -1 -3 -4 -3 -2 6 -10
-2 its length and end: 2 and more, figure	-1 -22 -2 -11 3 10 -1 -8 4 -9 -6 6 -18
-2 its length and end: 2 and more, full stop	0 -1 -1 4 -5 11 -3 -9 -1 0 0 -6 0
-2 its length and end: 2 and more, letter	-17 4 -3 -9 -8 -6 -17 -7 -11 -1 -11 -8 3
-2 its length and end: 2 and more, question mark	0 0 0 0 1 1 3 -1 -1 1 0 1 -4
-2 its length and end: 2 and more, quotation mark	0 0 0 0 -4 -2 -1 7 -1 0 1 2 -2
-2 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -5 -2 -1 6 -1 -6 -1 -1 1
-2 its length and end: 25 and more, another sign	0 0 0 0 -2 -10 15 -7 -1 -2 0 -1 -2
-2 its length and end: 25 and more, arrow	0 0 0 0 0 -11 0 -2 -1 -2 0 0 11
-2 its length and end: 25 and more, bar or asterisk	0 0 0 0 -5 9 -2 -5 -1 -1 -1 -1 -5
-2 its length and end: 25 and more, bracket	0 -3 1 2 -2 9 -3 -5 -3 -8 3 5 -9
-2 its length and end: 25 and more, colon	0 -1 0 0 -10 -12 -4 22 3 -10 -1 -7 -6
-2 its length and end: 25 and more, ellipsis	0 0 0 0 -4 -15 12 7 2 -1 0 -2 -2
-2 its length and end: 25 and more, exclamation mark	0 0 0 -3 3 6 -1 -5 0 1 -1 2 -3
-2 its length and end: 25 and more, figure	0 0 0 0 0 8 -1 -3 -1 -2 0 -1 -1
-2 its length and end: 25 and more, full stop	-11 -15 -3 -9 0 -6 -5 -5 9 -7 -23 -7 -6
-2 its length and end: 25 and more, letter	0 -2 6 1 5 10 -5 -9 -9 -15 2 -16 2
-2 its length and end: 25 and more, question mark	0 -1 -3 0 4 -8 0 2 8 -5 1 0 0
-2 its length and end: 25 and more, quotation mark	0 -2 0 0 0 1 0 3 0 -2 0 0 0
-2 its length and end: 25 and more, stop and quotation mark	0 -2 0 -2 -16 10 -9 -12 4 6 -6 -12 -16
-2 its length and end: 4 and more, arrow	0 0 0 0 0 10 0 -5 -1 -5 0 -1 -1
-2 its length and end: 4 and more, bar or asterisk	0 -3 -2 0 -4 -6 0 -3 -8 -2 -2 -1 14
-2 its length and end: 4 and more, bracket	-1 -1 -3 -4 -12 9 -3 -8 -3 -10 -7 2 3
-2 its length and end: 4 and more, colon	0 -1 -1 3 3 -15 -2 14 -1 0 -2 9 -14
-2 its length and end: 4 and more, comma	0 0 0 0 -2 7 -1 -5 -1 -1 0 -2 -1
-2 its length and end: 4 and more, ellipsis	0 0 -1 1 3 6 -1 -2 -1 -1 0 -1 -3
-2 its length and end: 4 and more, exclamation mark	0 -1 0 0 -3 0 1 0 -2 -2 -1 -3 10
-2 its length and end: 4 and more, figure	0 6 -4 2 0 3 1 -7 -10 -3 -1 -12 -10
-2 its length and end: 4 and more, full stop	0 6 0 -1 11 -3 0 -5 -10 -15 6 -6 -1
-2 its length and end: 4 and more, letter	-7 -29 -20 -18 -18 6 -17 0 -2 -10 -28 -1 -12
-2 its length and end: 4 and more, question mark	0 -3 -2 0 -3 -2 2 -4 -2 -6 8 0 -2
-2 its length and end: 4 and more, quotation mark	0 0 0 0 -1 5 0 -10 -1 -1 0 10 -5
-2 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -1 -8 -2 7 2 0 0 -1 0
-2 its length and end: 40 and more, another sign	0 0 0 0 9 -5 0 4 -2 -1 0 -3 -5
-2 its length and end: 40 and more, bracket	-1 -7 1 -2 0 -8 -5 -6 -3 -5 4 -6 0
-2 its length and end: 40 and more, colon	0 0 0 0 -6 -3 1 17 -3 -6 0 -3 -10
-2 its length and end: 40 and more, ellipsis	0 0 0 0 -6 -2 0 -3 7 5 0 -1 -6
-2 its length and end: 40 and more, exclamation mark	0 0 -2 -1 -3 -5 -10 -3 5 3 -2 3 -8
-2 its length and end: 40 and more, figure	0 0 0 0 -3 -9 -4 -4 4 7 0 -1 6
-2 its length and end: 40 and more, full stop	-29 -61 -34 -13 3 -1 5 -21 -15 6 -5 -9 -5
-2 its length and end: 40 and more, letter	0 -2 -3 0 -1 16 2 -10 -11 -15 -2 -14 5
-2 its length and end: 40 and more, question mark	0 -1 0 0 -3 17 -4 -3 2 -6 -1 1 -9
-2 its length and end: 40 and more, quotation mark	0 -1 0 0 5 6 -3 -2 0 -1 -2 0 -2
-2 its length and end: 40 and more, semicolon	0 0 0 0 1 8 -1 -3 -1 -1 0 -2 -2
-2 its length and end: 40 and more, stop and quotation mark	-2 -6 -8 -6 -15 -10 5 -27 1 -3 -3 7 8
-2 its length and end: 6 and more, another sign	0 -2 -3 -1 7 -3 -1 3 -1 -2 0 -3 0
-2 its length and end: 6 and more, arrow	0 0 0 0 -7 6 0 -7 -2 -2 -1 6 1
-2 its length and end: 6 and more, bar or asterisk	0 -1 0 0 -1 -5 0 -2 7 8 0 -2 -5
-2 its length and end: 6 and more, bracket	-1 -4 -2 -1 2 7 -3 5 -12 -6 -10 -22 3
-2 its length and end: 6 and more, colon	0 -1 -1 -4 -2 -14 5 16 -5 -4 -1 -4 -7
-2 its length and end: 6 and more, ellipsis	0 -2 0 0 -5 -1 -1 1 -1 -1 0 7 -6
-2 its length and end: 6 and more, exclamation mark	0 0 0 2 2 -5 -1 -4 0 1 -1 0 3
-2 its length and end: 6 and more, figure	-1 -5 -11 -13 -5 9 -6 -2 -13 -18 -12 -18 7
-2 its length and end: 6 and more, full stop	-1 1 -11 -1 -3 -1 -15 -6 -13 -12 2 -6 -14
-2 its length and end: 6 and more, letter	-13 -27 -18 1 -5 1 -35 -8 1 -2 -3 -5 -12
-2 its length and end: 6 and more, question mark	-1 -3 1 -2 -4 -11 12 -11 7 -12 -5 -3 -9
-2 its length and end: 6 and more, quotation mark	0 -2 0 -1 -3 5 -2 3 -2 -9 -1 -4 7
-2 its length and end: 6 and more, stop and quotation mark	0 0 -1 0 6 7 -2 -1 -3 -3 0 -4 1
-2 its length and end: below 2, another sign	0 -6 -1 -1 -6 7 -1 -4 -4 4 -3 -5 8
-2 its length and end: below 2, bar or asterisk	0 7 -1 0 1 -4 0 -1 -3 -2 0 -2 4
-2 its length and end: below 2, bracket	0 0 0 0 0 1 0 -1 0 -1 0 -3 4
-2 its length and end: below 2, colon	-1 1 -3 -1 -11 -2 -3 9 -5 6 -2 -18 -4
-2 its length and end: below 2, comma	0 0 0 0 -2 -4 0 -3 6 5 0 -8 3
-2 its length and end: below 2, ellipsis	0 0 1 2 -5 6 -1 -1 0 -1 0 0 -4
-2 its length and end: below 2, exclamation mark	0 0 -1 0 -1 -1 0 0 -4 -1 0 -4 8
-2 its length and end: below 2, figure	-1 -17 -4 -8 -1 -1 3 -25 3 5 -15 0 -4
-2 its length and end: below 2, full stop	0 -7 0 4 -5 1 -1 -8 5 8 0 -5 1
-2 its length and end: below 2, letter	-6 -8 -15 -13 -15 2 -12 -7 -11 -10 -4 -6 1
-2 its length and end: below 2, quotation mark	0 0 0 0 -1 -7 12 -1 -1 -3 0 -1 -1
-2 its length: 10 and more	-7 -18 -8 -20 -8 -6 -35 -4 -17 -10 -17 -7 8
-2 its length: 12 and more	-8 -4 -7 -3 -15 -1 -19 -1 -13 -19 5 -5 -6
-2 its length: 15 and more	-8 -5 2 -9 -4 -4 -15 0 -11 -7 -2 -5 -9
-2 its length: 19 and more	-7 0 -4 1 -9 -1 -11 -6 -9 -7 -19 -15 -6
-2 its length: 2 and more	-7 -6 -11 -7 2 -11 -14 1 -19 -9 -16 -6 -8
-2 its length: 25 and more	-9 -15 1 -4 -3 4 -6 -17 -2 -6 -22 -2 -13
-2 its length: 3 and more	-9 -6 -11 -10 -14 0 -16 -14 -10 -6 -14 -8 1
-2 its length: 35 and more	-15 -50 -8 -24 0 -9 -2 1 -4 -5 -11 -21 5
-2 its length: 4 and more	-4 -16 -17 -5 -6 6 -15 5 -5 -6 -15 -4 -9
-2 its length: 5 and more	-5 -14 -19 -13 -17 -2 -3 -7 -5 -11 -3 6 -12
-2 its length: 50 and more	-14 -47 -37 -9 2 -4 1 -12 -12 0 -20 3 -9
-2 its length: 6 and more	-10 -4 -31 -15 -8 -2 -13 -5 -4 -7 -7 -13 1
-2 its length: 8 and more	-9 -30 -18 4 1 3 -16 6 -18 -4 -10 -4 -21
-2 its length: 80 and more	-6 -20 -22 -22 -13 -8 -3 -20 17 -2 -1 -2 -8
-2 its length: below 2	-9 -10 -20 -18 -17 0 -2 -14 -9 -5 -8 -7 2
-2 its place by the text, and its length: before the text, 13 and more	-4 8 0 2 -15 -17 -9 -7 1 -9 -9 -11 -8
-2 its place by the text, and its length: before the text, 19 and more	-1 1 6 -2 -7 2 -4 1 -16 2 -8 -7 -13
-2 its place by the text, and its length: before the text, 2 and more	-2 -5 -14 -3 0 -4 -7 -15 -6 -1 -3 -16 -4
-2 its place by the text, and its length: before the text, 3 and more	-3 10 -2 -6 -11 -7 -2 -20 1 -14 -19 -14 8
-2 its place by the text, and its length: before the text, 30 and more	-1 -11 5 0 1 7 -3 -6 3 -9 0 3 -11
-2 its place by the text, and its length: before the text, 4 and more	-3 -6 -10 2 -29 5 -5 -2 -10 -16 -3 2 -9
-2 its place by the text, and its length: before the text, 6 and more	-4 -5 -11 -5 -15 -10 -12 -16 -1 7 -6 -5 -9
-2 its place by the text, and its length: before the text, 9 and more	-4 -6 6 -3 -20 6 -8 -14 -17 -13 6 -10 -3
-2 its place by the text, and its length: before the text, below 2	-3 -2 -23 -8 -9 3 -12 -14 -8 9 1 -26 -13
-2 its place by the text, and its length: behind the text, 13 and more	-1 -4 -4 -2 -4 2 -2 -2 -4 -10 -2 1 -11
-2 its place by the text, and its length: behind the text, 19 and more	0 -1 -1 -1 1 0 -1 5 -1 0 -2 -9 -1
-2 its place by the text, and its length: behind the text, 2 and more	0 -2 -5 -7 -10 -15 -2 -6 -6 -11 -3 6 0
-2 its place by the text, and its length: behind the text, 3 and more	0 -2 -5 -4 -14 -5 -1 -1 0 1 -7 5 -6
-2 its place by the text, and its length: behind the text, 30 and more	0 0 0 0 -1 -2 7 3 -1 -1 0 -3 -5
-2 its place by the text, and its length: behind the text, 4 and more	0 -1 -3 -6 2 -6 1 -9 -6 -5 -3 6 -3
-2 its place by the text, and its length: behind the text, 6 and more	-1 -3 -4 -8 0 -2 2 -1 -7 -10 -5 -13 4
-2 its place by the text, and its length: behind the text, 9 and more	-1 -4 -3 -4 -2 0 -3 -4 -4 -7 -3 -3 -4
-2 its place by the text, and its length: behind the text, below 2	0 -3 -5 -4 -6 -11 -2 -3 -1 -3 -7 -2 2
-2 its place by the text, and its length: in the text, 13 and more	-5 -43 -7 -18 -1 -3 -15 -4 -20 -11 7 1 1
-2 its place by the text, and its length: in the text, 19 and more	-10 -45 -21 3 -9 3 -3 -1 4 -7 -15 -7 -1
-2 its place by the text, and its length: in the text, 2 and more	-3 -10 1 -9 -1 -8 -14 5 -30 -6 -24 -16 -11
-2 its place by the text, and its length: in the text, 3 and more	-1 -27 -19 -7 -14 10 -15 -6 -23 -1 -7 -15 -1
-2 its place by the text, and its length: in the text, 30 and more	-35 -43 -15 -20 1 -7 3 -12 6 -1 1 -2 -6
-2 its place by the text, and its length: in the text, 4 and more	-5 -31 -33 -27 -8 4 -16 3 -3 -7 -11 -13 -18
-2 its place by the text, and its length: in the text, 6 and more	-5 -35 -39 -10 -12 4 -11 -2 2 -13 -10 -8 -6
-2 its place by the text, and its length: in the text, 9 and more	-5 -31 -28 -22 -6 -8 -34 -2 -17 -6 -15 3 -2
-2 its place by the text, and its length: in the text, below 2	-2 -28 -6 -9 -18 -1 8 -14 -12 -17 -3 -7 10
-2 no block	30 5 -5 -3 -10 -14 -16 -26 -18 -21 -22 -37 -5
-2 nothing but a date or time: yes	-2 -14 -1 -28 -14 -11 -5 -25 6 -5 2 -10 9
-2 nothing but a label such as “Related”: yes	0 -2 -2 -2 0 -10 -2 -7 -8 -9 -6 26 -20
-2 what a rule takes it for: boilerplate	-26 -13 -13 -27 -8 -7 -30 -9 -4 -8 -6 4 -1
-2 what a rule takes it for: byline	-1 -2 -22 7 -14 -2 -4 -11 12 3 -4 -10 -14
-2 what a rule takes it for: dateline	-2 -7 -3 -29 -9 -6 -3 -25 5 -6 -1 -14 7
-2 what a rule takes it for: heading	-16 -26 -38 -8 -14 3 -10 -10 -9 -26 -13 -2 0
-2 what a rule takes it for: image-alt	-3 -2 -3 -14 -19 -7 -12 -23 -13 0 16 -12 -12
-2 what a rule takes it for: image-caption	-6 -17 -5 -10 9 -5 1 -14 -35 -13 -12 -25 -11
-2 what a rule takes it for: image-credit	-1 3 3 8 -7 0 -2 -18 -16 -5 -20 -10 -16
-2 what a rule takes it for: list-item	-2 -18 -22 -21 -4 22 -27 7 -24 -23 -30 -16 -18
-2 what a rule takes it for: paragraph	-44 -17 -21 -10 -3 -2 2 -1 1 -4 -12 -3 -3
-2 what a rule takes it for: quote	0 0 0 0 2 20 -3 -6 -8 -7 2 -6 -9
-2 what a rule takes it for: related-link	-13 -41 -52 -42 -6 -2 -13 -5 -27 -2 -24 -3 -7
-2 what a rule takes it for: standfirst	-1 -4 0 11 2 -12 -2 -2 -3 6 1 -9 -14
-2 what a rule takes it for: title	-7 -2 7 8 -22 -13 -3 -19 -6 -2 -11 -22 4
-2 words of the page’s furniture: whole	-4 -4 -19 -23 -10 -14 -17 -25 -4 -7 -1 -5 -2
-2 words of the page’s furniture: within	-1 -15 -3 -3 -24 -16 -6 -5 -5 5 -7 -12 17
-3 a byline’s words: names	0 8 -9 -8 -13 -11 1 -23 10 -5 -3 4 -10
-3 a byline’s words: names behind “by”	-1 -10 -10 1 -8 1 -5 -15 1 10 -1 -14 -12
-3 a credit at its end: 0.9 and more	-1 -5 -4 -3 9 -8 6 -5 -13 0 -3 7 -8
-3 a credit at its end: 0.95 and more	-1 -6 -9 2 -10 10 -11 -15 -18 -12 -13 7 -5
-3 a label of a picture: label	-1 -2 -4 5 1 -2 0 -14 -12 11 6 -23 -30
-3 a label of a picture: number	0 -1 -1 0 2 -6 -1 -3 -4 2 3 -1 3
-3 a label such as “See also” before it: yes	0 -3 -2 -2 1 -4 -7 -13 -1 1 -10 -17 15
-3 a picture credit’s words: 0.01 and more	0 -1 0 0 2 3 -5 -3 -7 -9 5 0 0
-3 a picture credit’s words: 0.7 and more	-1 -5 -4 -4 -10 -8 -5 -3 4 1 -6 -17 8
-3 a picture credit’s words: 0.8 and more	0 3 -5 2 1 3 -3 -5 -4 -2 -5 -15 -2
-3 a picture credit’s words: 0.9 and more	0 3 -1 0 -3 -1 -2 -2 1 1 -1 -1 2
-3 a picture credit’s words: 0.95 and more	-1 7 4 6 -12 1 -1 -23 -16 -16 -5 -3 -6
-3 a picture credit’s words: below 0.01	-53 -13 -18 -13 -4 -1 -2 2 -5 -7 -1 -1 -4
-3 a quotation mark before it: yes	-5 -11 -25 -19 -10 2 -11 -18 -7 -1 -7 15 -19
-3 a word that leads in credits: yes	0 8 7 1 -8 -4 -5 -16 -5 -24 0 2 -3
-3 furniture among the short lines around it: 0.01 and more	-14 -8 -27 -17 -8 -6 -21 -6 -8 -24 -20 2 1
-3 furniture among the short lines around it: 0.2 and more	-18 -11 -8 -5 -10 -10 -20 -17 -9 -9 -8 4 8
-3 furniture among the short lines around it: 0.5 and more	-8 -19 -3 -5 -1 -23 -18 -23 -2 2 6 -7 4
-3 furniture among the short lines around it: below 0.01	-41 2 -14 -14 -6 3 -17 6 -4 0 5 -12 -12
-3 how frequent the kind is: yes	-50 -7 -13 -11 -3 0 -1 1 -3 0 1 1 -1
-3 how it ends: another sign	0 -8 -3 -3 2 6 5 4 4 -4 -1 -7 -20
-3 how it ends: arrow	0 -1 -1 0 -1 5 0 -7 -1 -3 -1 4 0
-3 how it ends: bar or asterisk	0 -2 -1 -1 0 3 -2 -6 -1 -3 8 -1 2
-3 how it ends: bracket	-5 -14 -13 -3 0 9 -35 4 -17 -5 -10 -6 -11
-3 how it ends: colon	-2 -11 -19 -6 -22 -32 -2 37 -11 0 -4 -21 -23
-3 how it ends: comma	0 -3 0 0 -5 19 -2 -9 -5 -4 0 -6 -3
-3 how it ends: ellipsis	0 -2 -1 0 2 10 -4 -3 -3 -1 -1 3 -19
-3 how it ends: exclamation mark	-1 -4 -7 0 2 -3 -11 -15 3 -15 -14 -2 8
-3 how it ends: figure	-6 -11 -10 -24 -2 -1 -16 -8 -10 -9 -7 -15 -14
-3 how it ends: full stop	-40 -19 -13 -11 -1 -1 1 -7 -8 0 -5 0 -3
-3 how it ends: letter	-46 -4 -7 -12 -8 3 -19 -2 -6 -3 -1 -3 1
-3 how it ends: question mark	-2 -10 -22 -9 -12 -15 8 5 -3 0 -6 -3 -1
-3 how it ends: quotation mark	-1 -10 -3 -1 -5 1 2 -13 3 -10 -5 7 -12
-3 how it ends: semicolon	0 -1 0 0 1 -2 -2 6 2 1 -1 -6 -7
-3 how it ends: stop and quotation mark	-4 -13 -8 -7 -25 5 -2 -39 6 -10 4 2 6
-3 it stands on the page again: 12 and more	0 -3 1 -4 -16 -6 -5 -9 12 -23 -1 7 3
-3 it stands on the page again: 3 and more	0 -4 0 4 -10 -3 -5 -2 -11 -19 -10 -6 7
-3 it stands on the page again: 6 and more	0 -5 1 0 -11 8 -3 -10 -8 -2 -4 -5 6
-3 it stands on the page again: below 3	-1 0 -12 -2 0 -18 -7 -13 -10 2 -5 -9 -4
-3 it stood on the page before: 12 and more	0 -2 -2 -1 -17 -5 -6 -13 -10 -8 6 16 -2
-3 it stood on the page before: 3 and more	-1 -8 -9 -6 -1 1 -12 3 -12 -4 -9 -6 -10
-3 it stood on the page before: 6 and more	0 -6 7 0 -7 -8 -6 2 -3 3 -7 -15 -14
-3 it stood on the page before: below 3	-2 -16 -16 -10 9 -17 1 -6 -28 10 -2 -14 -14
-3 its length and end: 10 and more, another sign	0 -1 0 0 0 -5 -3 7 0 -1 0 0 -3
-3 its length and end: 10 and more, arrow	0 0 -1 0 0 4 0 -9 -1 -1 -2 4 3
-3 its length and end: 10 and more, bracket	0 -1 -2 -1 -6 7 -3 5 -9 -3 -4 4 -16
-3 its length and end: 10 and more, colon	0 -1 -1 -1 -12 -17 1 28 -6 -1 -2 -4 -5
-3 its length and end: 10 and more, ellipsis	0 0 0 0 0 -2 0 -3 4 2 0 1 -3
-3 its length and end: 10 and more, exclamation mark	0 0 1 0 1 -1 -2 0 -4 -1 -4 6 1
-3 its length and end: 10 and more, figure	0 -1 -2 -1 14 -2 -1 -4 -6 -8 -2 -13 10
-3 its length and end: 10 and more, full stop	-1 -1 -4 -8 -17 6 -11 -5 -18 -22 -12 2 -17
-3 its length and end: 10 and more, letter	-5 -27 -11 -17 -9 -3 -19 -23 -3 -7 -3 0 0
-3 its length and end: 10 and more, question mark	0 -4 -3 0 1 -5 -2 -6 5 -1 -11 -6 9
-3 its length and end: 10 and more, quotation mark	0 -1 0 1 -7 -3 -4 0 1 0 -1 0 4
-3 its length and end: 10 and more, semicolon	0 0 0 0 4 3 -1 -5 1 2 0 -1 -4
-3 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -7 -4 4 -3 8 -4 0 -2 5
-3 its length and end: 15 and more, bracket	0 -2 -1 0 1 15 -3 -5 -4 -8 -5 -10 3
-3 its length and end: 15 and more, colon	0 -1 0 0 -3 -9 1 15 -3 -1 -1 -1 -9
-3 its length and end: 15 and more, comma	0 -1 0 0 -2 10 -2 1 -1 -2 0 -7 -7
-3 its length and end: 15 and more, ellipsis	0 0 0 1 2 6 -1 -3 0 0 0 -2 -4
-3 its length and end: 15 and more, exclamation mark	0 0 -1 -1 -4 -5 -2 4 -1 -2 -1 1 7
-3 its length and end: 15 and more, figure	0 0 0 -1 -1 -1 -1 1 -5 -4 -2 -4 9
-3 its length and end: 15 and more, full stop	-7 -12 -25 -15 6 -5 -13 0 -12 -7 -13 -3 -10
-3 its length and end: 15 and more, letter	-3 -4 -2 -8 6 0 -17 -12 -10 -10 -1 -2 -8
-3 its length and end: 15 and more, question mark	0 -2 -1 -1 0 -2 -3 -1 1 -1 0 -7 8
-3 its length and end: 15 and more, quotation mark	0 -2 0 -1 -5 9 -1 3 3 -3 -1 -4 -5
-3 its length and end: 15 and more, semicolon	0 0 0 0 1 4 -1 0 -2 -2 0 0 -1
-3 its length and end: 15 and more, stop and quotation mark	0 -1 -1 0 -4 2 2 -9 -1 3 0 0 -11
-3 its length and end: 2 and more, another sign	0 -1 0 0 -1 1 -1 0 4 -1 0 2 -2
-3 its length and end: 2 and more, arrow	0 0 0 0 -8 4 -1 6 -1 -1 0 0 -11
-3 its length and end: 2 and more, bar or asterisk	0 0 0 0 -1 -1 0 0 -1 -1 0 -2 5
-3 its length and end: 2 and more, bracket	0 -2 -2 -1 -2 -11 -2 -1 -11 4 4 -11 4
-3 its length and end: 2 and more, colon	0 3 -2 -1 -7 -4 -3 2 2 -7 -3 -10 7
-3 its length and end: 2 and more, comma	0 -3 0 0 -1 8 -1 -4 -3 -2 0 1 0
-3 its length and end: 2 and more, ellipsis	0 0 0 0 3 0 -1 1 -2 -1 1 0 -2
-3 its length and end: 2 and more, exclamation mark	0 -2 0 0 2 -3 -1 -2 0 -4 0 6 1
-3 its length and end: 2 and more, figure	-1 -1 0 -5 2 8 -6 -8 8 -1 -4 -11 -23
-3 its length and end: 2 and more, full stop	0 -1 -1 5 17 0 2 -15 0 -3 -1 -7 -8
-3 its length and end: 2 and more, letter	-17 8 -33 -11 -6 -1 -21 -9 2 -15 -11 -10 5
-3 its length and end: 2 and more, question mark	0 0 0 0 -2 -1 5 0 -1 -1 0 3 -3
-3 its length and end: 2 and more, quotation mark	0 0 0 0 10 2 -1 -12 -2 -3 0 1 0
-3 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -6 -3 -1 7 -3 -4 -1 -1 0
-3 its length and end: 25 and more, another sign	0 0 0 0 9 -12 13 -6 -4 -1 0 -1 -2
-3 its length and end: 25 and more, arrow	0 0 0 0 -10 -1 0 -1 -2 -3 -1 -1 9
-3 its length and end: 25 and more, bar or asterisk	0 0 0 0 0 6 -1 -3 -1 0 0 0 0
-3 its length and end: 25 and more, bracket	0 2 -3 -2 -8 12 -2 -3 -7 -12 -2 5 1
-3 its length and end: 25 and more, colon	0 0 0 0 -12 -12 0 17 2 -5 8 -7 -6
-3 its length and end: 25 and more, ellipsis	0 0 0 0 0 -3 -1 5 -1 -1 0 1 -5
-3 its length and end: 25 and more, exclamation mark	0 0 0 0 -2 10 -2 -2 -2 -8 -1 4 -1
-3 its length and end: 25 and more, figure	0 0 0 0 -2 5 -1 -2 -1 -3 0 1 0
-3 its length and end: 25 and more, full stop	-10 -42 -2 -7 -6 0 -8 -8 3 -1 -21 5 -7
-3 its length and end: 25 and more, letter	0 -1 5 0 -7 14 -3 -11 -2 -11 -4 -11 4
-3 its length and end: 25 and more, question mark	0 0 -1 0 -7 5 -7 3 -1 3 1 2 -4
-3 its length and end: 25 and more, quotation mark	0 0 0 0 1 -3 0 4 0 -1 0 -1 0
-3 its length and end: 25 and more, stop and quotation mark	0 -1 -2 -1 -3 18 -20 -29 0 -14 2 -6 -7
-3 its length and end: 4 and more, arrow	0 0 0 0 4 2 0 -6 0 -1 0 0 0
-3 its length and end: 4 and more, bar or asterisk	0 0 -1 0 0 0 0 0 -3 -2 -1 0 5
-3 its length and end: 4 and more, bracket	0 -1 -2 0 -6 1 -5 -2 -5 -3 -4 4 -1
-3 its length and end: 4 and more, colon	0 -1 -3 5 -4 -5 -2 8 -3 -3 0 0 -4
-3 its length and end: 4 and more, comma	0 -1 0 0 -6 8 0 -1 -1 -1 0 -2 0
-3 its length and end: 4 and more, ellipsis	0 -1 0 -1 1 13 -1 -3 -4 -4 -1 -6 -12
-3 its length and end: 4 and more, exclamation mark	0 1 0 0 1 -2 3 0 -2 -1 2 -3 1
-3 its length and end: 4 and more, figure	-1 -4 -3 -2 -11 4 0 -3 -6 -13 1 -12 2
-3 its length and end: 4 and more, full stop	0 2 -1 -1 8 2 -6 -15 -4 -3 -3 -7 7
-3 its length and end: 4 and more, letter	-5 -19 -16 -13 -16 5 -8 3 -10 -11 -23 -4 -2
-3 its length and end: 4 and more, question mark	0 -1 -2 -1 8 -4 6 -1 -6 -4 3 -8 -3
-3 its length and end: 4 and more, quotation mark	0 -1 0 -1 1 -6 8 -7 -4 -4 0 12 -6
-3 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -1 -6 -1 6 0 2 0 -1 0
-3 its length and end: 40 and more, bracket	-2 -5 -4 1 0 -3 -9 -6 -18 -1 4 9 -2
-3 its length and end: 40 and more, colon	0 0 0 0 -4 -10 0 18 1 0 0 -3 -10
-3 its length and end: 40 and more, ellipsis	0 0 0 0 0 0 -1 -3 2 4 -1 3 -6
-3 its length and end: 40 and more, exclamation mark	0 0 -1 0 10 2 -8 -14 -2 6 -2 -10 0
-3 its length and end: 40 and more, figure	0 0 0 0 -3 -4 -2 -2 3 8 0 -1 0
-3 its length and end: 40 and more, full stop	-25 -69 -29 -21 -5 -7 -1 -15 -2 3 0 -10 1
-3 its length and end: 40 and more, letter	0 -2 -3 -5 17 9 -5 -7 -9 -14 -5 6 -15
-3 its length and end: 40 and more, question mark	0 0 0 3 -12 5 -9 6 3 -5 1 -1 -4
-3 its length and end: 40 and more, quotation mark	0 -1 0 0 5 -5 2 -3 6 2 -1 -5 -1
-3 its length and end: 40 and more, stop and quotation mark	-2 -6 -12 -5 -23 -1 -4 -28 3 -6 0 10 8
-3 its length and end: 6 and more, another sign	0 -1 0 0 -1 0 -1 4 0 -1 0 -2 -2
-3 its length and end: 6 and more, arrow	0 0 0 0 2 1 0 -6 0 -1 0 4 2
-3 its length and end: 6 and more, bar or asterisk	0 -1 0 0 -2 0 0 -2 -1 -1 11 2 -10
-3 its length and end: 6 and more, bracket	-1 -3 3 1 10 1 -4 2 0 -3 -3 -19 -6
-3 its length and end: 6 and more, colon	0 -1 -1 -3 4 -13 5 15 -3 -4 -1 -7 -7
-3 its length and end: 6 and more, ellipsis	0 -1 0 0 -1 -2 -1 0 -2 0 0 9 -5
-3 its length and end: 6 and more, exclamation mark	0 0 -2 2 -3 -5 2 -4 6 -3 -2 -1 3
-3 its length and end: 6 and more, figure	-1 -10 -3 -4 -12 3 -5 -2 -19 -16 -1 -1 -8
-3 its length and end: 6 and more, full stop	-1 -10 -14 -14 1 10 1 -15 -11 -10 -4 -4 -5
-3 its length and end: 6 and more, letter	-10 -31 -9 -8 -4 0 -19 -10 -29 6 1 -1 -8
-3 its length and end: 6 and more, question mark	-1 4 -9 -5 -11 -16 12 -9 -5 2 -6 5 -10
-3 its length and end: 6 and more, quotation mark	0 -2 -1 2 -9 3 -3 3 2 -1 1 0 -3
-3 its length and end: 6 and more, stop and quotation mark	0 0 0 0 -8 2 6 -2 -2 -3 0 -5 0
-3 its length and end: below 2, another sign	0 -7 -3 -1 2 14 -1 1 6 -7 1 -4 -14
-3 its length and end: below 2, bar or asterisk	0 -3 0 -1 2 3 -1 -4 1 -1 0 -2 5
-3 its length and end: below 2, bracket	0 0 0 0 -2 4 0 -1 0 0 0 0 0
-3 its length and end: below 2, colon	0 -4 -3 -2 -8 -10 6 -2 -7 14 1 -9 -8
-3 its length and end: below 2, comma	0 0 0 0 -1 6 -1 -5 -1 -1 0 -3 3
-3 its length and end: below 2, ellipsis	0 0 0 4 0 1 0 0 0 0 0 0 -3
-3 its length and end: below 2, exclamation mark	0 0 0 0 -2 0 0 0 6 -4 -1 -3 -3
-3 its length and end: below 2, figure	-1 -3 -6 -4 6 -9 0 -25 -9 7 -11 -11 -7
-3 its length and end: below 2, full stop	0 0 -1 -1 -6 11 0 -8 -1 -2 0 2 -3
-3 its length and end: below 2, letter	-6 -4 -10 -4 -23 -7 -16 -6 -14 -13 -5 0 0
-3 its length and end: below 2, quotation mark	0 0 0 0 -1 4 -1 -1 -1 -1 1 0 -1
-3 its length: 10 and more	-4 0 -8 -6 -11 0 -15 -3 0 -2 -11 -5 -4
-3 its length: 12 and more	-4 -29 -22 -18 -8 3 -16 -1 -7 -17 -13 0 -4
-3 its length: 15 and more	-5 -3 2 -2 9 -3 -13 1 -8 -12 -7 -6 -15
-3 its length: 19 and more	-8 -19 -42 -20 -8 1 -10 -3 -13 2 -7 -8 -6
-3 its length: 2 and more	-8 6 -30 -16 -1 -11 -10 -3 -5 -12 -17 -14 -1
-3 its length: 25 and more	-9 -19 7 -9 -15 6 -28 -15 4 -15 -8 5 -5
-3 its length: 3 and more	-7 -18 -19 -2 -7 -1 -35 -7 4 -17 -14 -3 0
-3 its length: 35 and more	-16 -39 -7 -16 -10 -7 3 -3 -1 9 -15 -11 -2
-3 its length: 4 and more	-4 -14 -16 -7 -19 5 2 2 -6 -13 -8 -6 -5
-3 its length: 5 and more	-3 -10 -8 -14 -6 -5 -10 -8 -6 -6 -18 -12 4
-3 its length: 50 and more	-13 -45 -50 -20 5 -4 -11 -6 -10 -4 -8 4 -3
-3 its length: 6 and more	-9 -24 -28 -23 -9 2 -18 -2 -18 -10 -9 3 -13
-3 its length: 8 and more	-5 -30 -17 -12 0 -5 -2 3 -32 0 -6 -12 -13
-3 its length: 80 and more	-4 -17 -24 -14 -5 0 -21 -18 1 -8 9 -8 -13
-3 its length: below 2	-11 -6 -6 -7 -10 -5 -7 -5 -9 0 -7 -3 -5
-3 its place by the text, and its length: before the text, 13 and more	-2 -6 -1 3 -1 -12 -9 -3 -4 -8 -6 -13 -7
-3 its place by the text, and its length: before the text, 19 and more	-1 2 -14 -7 -23 8 -10 3 -10 -8 -3 0 -9
-3 its place by the text, and its length: before the text, 2 and more	-2 12 -29 -9 -13 -10 0 -21 -6 -9 -6 -4 0
-3 its place by the text, and its length: before the text, 3 and more	-2 -3 -11 6 -2 5 -11 -23 10 -15 -15 -23 -3
-3 its place by the text, and its length: before the text, 30 and more	-1 -6 -1 -3 4 12 -3 -5 -8 -12 -4 6 -3
-3 its place by the text, and its length: before the text, 4 and more	-2 -6 -1 -5 -21 -2 -15 -6 -2 -9 -8 -4 -5
-3 its place by the text, and its length: before the text, 6 and more	-2 -13 -7 -9 -21 -6 -8 -16 -9 1 7 -3 -13
-3 its place by the text, and its length: before the text, 9 and more	-2 -7 -2 -7 -5 -2 -7 -29 -18 -1 2 -3 -2
-3 its place by the text, and its length: before the text, below 2	-3 -3 -2 -3 -15 -9 -25 -6 2 -2 -8 -12 -25
-3 its place by the text, and its length: behind the text, 13 and more	-1 -2 -3 -4 -2 5 -2 1 1 2 -10 -5 -6
-3 its place by the text, and its length: behind the text, 19 and more	-1 -1 -1 -2 3 8 0 4 -6 -7 -1 -17 7
-3 its place by the text, and its length: behind the text, 2 and more	0 -3 -2 -2 -14 -12 -1 -7 -4 -3 -3 -2 10
-3 its place by the text, and its length: behind the text, 3 and more	0 -3 -4 -6 -2 0 -1 5 -2 -7 0 -1 -9
-3 its place by the text, and its length: behind the text, 30 and more	0 0 0 -1 4 -2 0 7 -1 -1 0 2 -10
-3 its place by the text, and its length: behind the text, 4 and more	0 -2 -2 -1 -6 -3 6 -8 0 -3 -2 0 -4
-3 its place by the text, and its length: behind the text, 6 and more	-1 -3 -4 -6 -13 -11 3 5 -2 -4 -8 -5 -1
-3 its place by the text, and its length: behind the text, 9 and more	0 -2 -3 -3 2 -11 -2 -6 2 -5 -3 1 2
-3 its place by the text, and its length: behind the text, below 2	-1 -6 -6 -8 -1 -7 2 -10 -5 -14 -1 -2 1
-3 its place by the text, and its length: in the text, 13 and more	-5 -35 -15 -19 3 -2 -10 -1 -6 -7 -8 -5 -10
-3 its place by the text, and its length: in the text, 19 and more	-10 -41 -4 -8 1 -1 -10 -8 1 -7 2 1 -13
-3 its place by the text, and its length: in the text, 2 and more	-2 -11 -16 -15 1 -7 -18 3 -5 -18 -18 -19 -4
-3 its place by the text, and its length: in the text, 3 and more	-1 -26 -10 -16 -5 -3 -25 -7 -7 -10 -22 -3 1
-3 its place by the text, and its length: in the text, 30 and more	-32 -81 -10 -20 -5 -4 -4 -10 -3 2 -4 3 2
-3 its place by the text, and its length: in the text, 4 and more	-4 -28 -34 -22 -3 -1 -3 2 -16 -10 -19 -18 -1
-3 its place by the text, and its length: in the text, 6 and more	-6 -34 -34 -10 -2 3 1 5 -18 -11 -20 -8 -9
-3 its place by the text, and its length: in the text, 9 and more	-4 -11 -31 -12 -1 -1 3 -8 -12 -16 -43 1 1
-3 its place by the text, and its length: in the text, below 2	-2 -22 -29 -12 -14 8 -10 -15 -36 -1 -16 -4 3
-3 no block	32 8 7 4 -19 -18 -32 -49 -5 -17 -27 -37 2
-3 nothing but a date or time: yes	-2 -6 -7 -26 -17 4 -10 -23 0 11 2 -8 -17
-3 nothing but a label such as “Related”: yes	0 -6 0 -2 -10 6 -3 -13 -12 -9 -5 23 -13
-3 what a rule takes it for: boilerplate	-32 -16 -7 -17 -2 -14 -41 3 -14 1 2 0 0
-3 what a rule takes it for: byline	-1 -2 -13 -4 -12 -2 -2 -12 12 6 -2 -10 -19
-3 what a rule takes it for: dateline	-2 -9 -6 -24 -16 6 -8 -24 0 13 2 -8 -21
-3 what a rule takes it for: heading	-18 -21 -35 -17 -10 0 -10 -3 -7 -19 -29 5 -1
-3 what a rule takes it for: image-alt	-2 3 -7 1 -2 -5 -7 -17 -11 -7 -16 -11 -4
-3 what a rule takes it for: image-caption	-7 5 -16 2 5 0 5 -32 -26 -20 -14 6 -12
-3 what a rule takes it for: image-credit	-1 8 4 7 -16 1 0 -25 -13 -16 -7 -5 -2
-3 what a rule takes it for: list-item	-3 -20 -21 -20 -2 19 -6 -2 -20 -17 -22 -19 -10
-3 what a rule takes it for: paragraph	-34 -40 -15 -12 -1 -1 -8 0 3 0 0 2 -8
-3 what a rule takes it for: quote	0 0 -1 0 5 -6 5 -4 -2 -7 -3 -2 -4
-3 what a rule takes it for: related-link	-10 -37 -43 -43 -13 5 -7 -11 -7 -13 -24 -6 5
-3 what a rule takes it for: standfirst	-1 -13 -2 -8 -5 -1 0 -2 0 -3 7 -10 3
-3 what a rule takes it for: title	-2 -6 4 -2 -16 -11 1 -14 -3 -2 3 -24 -9
-3 words of the page’s furniture: whole	-6 -18 -4 -14 -5 -22 -28 -17 -2 3 3 -2 -1
-3 words of the page’s furniture: within	-1 -3 4 0 -18 -14 2 -8 2 4 -3 -15 14
0 a byline’s words: names	-1 -4 16 -8 -45 -7 4 -17 13 5 -28 13 -14
0 a byline’s words: names behind “by”	-1 -9 51 -21 -16 -13 -1 -10 -24 -29 -17 -24 -11
0 a credit at its end, and its length: 20 and more, no stop	0 -10 -1 -1 -5 -27 -2 -3 8 34 -1 -3 -4
0 a credit at its end, and its length: 40 and more, no stop	-2 -11 -4 -2 7 -15 -9 -3 14 8 -5 -5 -16
0 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 -1 -12 -1 -1 2 13 0 0 0
0 a credit at its end, and its length: 8 and more, no stop	-1 -7 -6 -1 -26 -8 -2 -11 -21 29 -6 -28 -14
0 a credit at its end, and its length: below 8, no stop	-10 -2 -8 -4 -22 -9 0 -10 -19 20 15 -9 -20
0 a credit at its end: 0.9 and more	-2 -4 -2 -1 9 -2 -2 -1 5 4 -9 -5 -12
0 a credit at its end: 0.95 and more	-14 -28 -18 -9 -38 -35 -15 -23 -5 41 14 -40 -31
0 a credit beside it, and its length: a credit before, 15 and more, a stop	0 -2 -1 -1 -1 -15 -1 -3 -1 15 0 -2 0
0 a credit beside it, and its length: a credit before, 15 and more, no stop	0 -4 0 0 -8 -12 0 -1 -1 19 -1 -1 -2
0 a credit beside it, and its length: a credit before, 25 and more, a stop	0 -11 0 0 9 8 -2 -1 -1 -6 0 -3 -3
0 a credit beside it, and its length: a credit before, 25 and more, no stop	0 -9 0 0 -4 -2 -1 -1 -1 10 -1 -2 -1
0 a credit beside it, and its length: a credit before, 4 and more, a stop	0 4 -1 -2 -11 -4 0 -1 -6 1 -1 11 -4
0 a credit beside it, and its length: a credit before, 4 and more, no stop	0 -2 5 -2 0 -3 0 4 -6 6 -8 -7 -7
0 a credit beside it, and its length: a credit before, 40 and more, a stop	0 9 0 -1 -2 9 -2 -7 -1 -12 -1 -2 -2
0 a credit beside it, and its length: a credit before, 40 and more, no stop	0 -3 0 0 -2 3 0 -1 1 4 0 -1 -3
0 a credit beside it, and its length: a credit before, 8 and more, a stop	0 -8 0 -1 3 -6 0 1 1 -1 0 1 8
0 a credit beside it, and its length: a credit before, 8 and more, no stop	0 -2 -2 -1 3 -10 0 -3 -9 14 -3 -11 -4
0 a credit beside it, and its length: a credit before, below 4, a stop	0 0 0 -1 -8 1 0 -2 -3 7 -1 -1 -4
0 a credit beside it, and its length: a credit before, below 4, no stop	0 7 7 0 7 -3 0 -3 -6 -22 -1 -6 2
0 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 -4 0 0 -1 -5 -5 -3 -18 15 0 -1 -6
0 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 5 -1 1 -1 -3 -1 -1 5 -5 0 2 -1
0 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 -5 0 0 0 -11 -4 -1 -5 19 0 -1 -3
0 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 -1 0 0 -1 -4 -1 8 11 -10 0 -3 -3
0 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 -1 0 -2 7 6 -1 -1 3 -13 -1 -2 -10
0 a credit beside it, and its length: a credit behind, 4 and more, no stop	-1 -1 -6 0 -10 -5 0 -4 14 -2 -1 -7 -7
0 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 0 0 0 0 -10 -4 0 -7 16 0 0 -2
0 a credit beside it, and its length: a credit behind, 40 and more, no stop	0 -1 -1 -1 0 -11 8 0 4 -9 0 7 -3
0 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 -5 0 0 -1 -5 -2 -2 3 6 0 -2 2
0 a credit beside it, and its length: a credit behind, 8 and more, no stop	1 -2 0 -1 -12 -5 -1 -4 1 11 -3 -14 -6
0 a credit beside it, and its length: a credit behind, below 4, no stop	0 0 -4 -2 -12 -1 0 2 9 -17 4 -1 7
0 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -1 -1 -3 -1 0 -2 -3 3 -1 -2 3
0 a credit beside it, and its length: credits on both sides, below 4, no stop	0 0 -1 0 6 0 0 0 -4 -7 -2 0 2
0 a credit with its lead-in at its end: yes	-17 -24 -13 -7 -38 -30 -12 -23 -5 33 12 -28 -19
0 a day of the week: yes	-10 -30 -30 7 6 6 3 -26 -10 2 -39 -8 -16
0 a label of a picture: label	-4 -2 -20 -5 -30 -9 -1 -8 -29 -24 -25 -15 39
0 a label of a picture: number	0 0 0 -3 -2 0 0 -1 -5 -12 0 -1 18
0 a label such as “Related” above: yes	-3 -11 -6 -25 6 -18 -5 -10 -20 -33 -38 16 -26
0 a label such as “See also” before it: yes	-1 -3 -7 -4 -26 -44 -4 -16 -32 -19 -7 44 -15
0 a line above that ends in a colon: yes	-11 -26 -13 -7 -7 6 -11 18 -12 -4 -6 -17 -22
0 a month: yes	-16 -32 9 38 -20 -21 -40 4 8 11 -31 -28 -8
0 a name in the next line: 60 and more	0 0 0 0 0 -4 13 -4 1 0 0 -1 -5
0 a name in the next line: 8 and more	5 16 -18 -4 -6 -22 21 -16 -22 -16 -8 6 -26
0 a name in the next line: below 8	0 -6 -5 -10 -2 -15 -2 -8 -7 -15 1 0 -4
0 a note of credits: yes	-1 -2 2 1 -22 -11 -3 -7 1 21 -3 -23 -16
0 a picture credit’s words: 0.01 and more	-1 -2 -1 0 -16 -13 -4 -5 -17 -17 18 -15 -11
0 a picture credit’s words: 0.7 and more	-1 -6 5 -8 -15 -5 6 -20 -8 10 -4 -20 -9
0 a picture credit’s words: 0.8 and more	0 -1 8 -3 -25 -3 0 -1 -10 -13 25 -8 -10
0 a picture credit’s words: 0.9 and more	0 -1 4 -2 -5 1 0 -2 -7 19 -14 -5 -9
0 a picture credit’s words: 0.95 and more	-2 -5 -35 -19 -45 -10 -4 -22 -19 -25 46 -24 -28
0 a picture credit’s words: below 0.01	11 -10 6 5 11 -19 -13 1 8 -2 -75 2 3
0 a quotation by itself: before the text, 15 and more	-1 0 -1 -1 -2 0 -4 0 -1 -3 0 0 5
0 a quotation by itself: before the text, 6 and more	-1 -4 -5 -3 -8 14 -1 -2 -5 -9 -1 1 -1
0 a quotation by itself: behind the text, 15 and more	0 0 0 0 -1 8 -4 0 0 -1 0 -4 -2
0 a quotation by itself: in the text, 15 and more	0 -2 0 0 -12 1 15 -6 -3 -12 0 -5 -6
0 a quotation by itself: in the text, 40 and more	0 -1 0 0 -4 11 4 -14 -2 -5 0 -3 -4
0 a quotation by itself: in the text, 6 and more	0 0 0 0 11 -15 6 3 -4 -5 0 -6 -2
0 a quotation by itself: in the text, below 6	0 0 0 -1 16 -14 -2 10 -11 -5 -2 -9 -8
0 a quotation mark before it: yes	-3 -21 -24 -16 11 5 20 -16 -28 -35 -22 -19 -35
0 a rule: a byline’s words, but between paragraphs, where headings stand	0 0 -1 0 -9 1 0 -2 0 -2 0 -5 14
0 a rule: a credit that names known agencies	-1 -3 -7 -8 -24 2 -1 -6 -14 11 16 -8 -16
0 a rule: a credit with its lead-in ("Photo:", "©")	-1 -3 -38 -18 -39 -11 -3 -19 -15 -23 45 -24 -26
0 a rule: a headline behind the end of the text	-10 -17 -26 -20 -18 2 -18 7 -9 -12 -13 4 -18
0 a rule: a label such as "See also" with a title behind it	-1 -3 -6 -4 -31 -41 -5 -15 -28 -19 -7 41 -13
0 a rule: a line that begins with "by" before the text	-1 -6 53 -16 -5 -5 0 -2 -19 -21 -12 -9 -17
0 a rule: a phrase of the page’s furniture	-3 -14 -50 -27 -43 -28 -8 -38 -63 -44 -59 -6 54
0 a rule: a question or exclamation between paragraphs	-1 -2 -1 -2 27 -22 -11 -21 -13 -24 -5 7 -7
0 a rule: a quotation that the text has once more	0 0 0 0 1 -15 13 -2 -1 -2 0 -1 -1
0 a rule: a quotation with its speaker behind a dash	0 0 0 0 -7 -9 12 -5 -2 -9 0 -10 -7
0 a rule: a sentence before the text	-3 20 -11 7 3 -10 1 -1 -6 -16 -2 -6 -4
0 a rule: a sentence behind the end of the text	0 0 0 0 -2 8 -1 -1 -2 -1 0 2 -10
0 a rule: a sentence or two before the text	-1 8 -9 -7 -4 3 -8 -7 -9 -20 -5 -14 -9
0 a rule: a sentence within the text	-9 -25 -15 -21 -15 3 2 -1 -17 -12 -27 -17 -4
0 a rule: a short line within the text	-10 -13 -11 -32 5 -28 -29 -7 7 -5 -23 -8 -17
0 a rule: a short sentence within the text	-2 -20 -15 -8 -15 17 -26 -16 -9 -18 -24 -36 -8
0 a rule: a text that ends in a picture credit	-4 -27 -15 -6 -26 -33 -16 -23 1 42 -11 -34 -35
0 a rule: a title below a label such as "Related"	-1 -7 -3 -8 -11 -21 -2 -15 -12 -4 -11 29 -27
0 a rule: an item below a line that announces a list	-4 -3 -26 -21 -4 8 -5 10 -9 -9 -33 -10 -16
0 a rule: begins with a bullet	0 0 0 0 -5 10 -2 -6 -2 -3 0 4 -7
0 a rule: begins with a list mark, as its neighbour does	0 0 -6 -8 -14 10 -5 -1 -10 -13 -4 -14 -10
0 a rule: debris before the text	-21 -3 -9 -33 -23 -6 -12 -10 1 5 -13 -1 -11
0 a rule: debris behind the end of the text	-3 -19 -29 -13 0 19 1 -28 -17 -19 -37 -18 4
0 a rule: holds a phrase of the page’s furniture	-1 -15 -10 11 -22 -10 -11 -3 -7 -21 -9 -35 31
0 a rule: keywords of a picture	0 -6 -5 -5 -10 -8 0 -3 14 -12 -2 -9 -12
0 a rule: long line within the text, without a full stop	-1 -4 -2 -1 -6 -15 10 -5 -24 6 -6 2 -5
0 a rule: names behind the end of the text	0 0 7 -1 -6 -7 -1 -3 0 1 -1 -11 -2
0 a rule: nothing but names before the text	-1 -2 15 -4 -5 0 0 -1 8 3 -11 3 -17
0 a rule: nothing else fits	0 -1 7 -3 28 6 -5 -1 1 -14 -3 -15 -31
0 a rule: one of several short lines within the text	-7 -13 -24 -36 1 -13 -17 -4 -17 -7 -24 4 -4
0 a rule: only a date or time	-2 -8 -41 44 -27 -16 -2 -18 -30 -33 -20 -16 -7
0 a rule: only a web or e-mail address	0 0 0 -1 -1 0 0 0 -3 -1 -1 0 7
0 a rule: only marks or figures	-1 -4 -9 -39 -21 -4 -1 -14 -12 -11 -11 -6 43
0 a rule: repeats the alternative text before it	0 -2 -2 -1 -1 -8 -1 -2 -3 7 -6 -6 2
0 a rule: running text	-17 11 -32 -40 -59 10 1 1 -34 -24 -54 -22 -17
0 a rule: says again what stands elsewhere on the page	-8 -15 -8 -32 -7 -3 -15 -11 -7 -2 -6 -1 -5
0 a rule: says where in a picture somebody stands	0 -5 -1 0 -4 -14 -1 -1 12 7 -1 -2 -2
0 a rule: says who the author is	0 0 0 0 -1 -17 -3 -2 -4 -5 0 -10 22
0 a rule: short line before a picture or a list, without a full stop	0 0 5 -2 5 -9 0 -4 -4 -15 -6 -11 6
0 a rule: short line between paragraphs, without a full stop	-9 -6 -30 -28 38 -45 -31 -70 -10 -21 -26 -5 -7
0 a rule: short text after a credit, where this page has its captions	-1 -1 1 -3 -6 -14 -1 -3 -7 14 -6 -7 -9
0 a rule: short text before a caption and its credit	-1 -9 -6 -11 -6 -15 -7 -5 11 -2 -14 -11 6
0 a rule: short text before a caption with a credit	-3 4 -5 -10 -22 6 -7 -20 18 -11 -11 -20 -11
0 a rule: short text before a credit	-2 -12 -9 -7 -18 -10 -12 -8 1 21 -16 -23 -7
0 a rule: short text before a credit that has its caption behind it	0 -1 -1 0 -4 -6 -1 -2 20 -15 -1 -6 -3
0 a rule: stands between the title and the byline, date or picture	-5 14 3 -15 5 -4 -3 -3 6 -15 -2 -6 -6
0 a rule: the caption’s words once more, as alternative text	-1 -11 -6 -1 -10 -22 -4 -9 28 12 -9 -10 -6
0 a rule: the first line of the page	34 -6 -4 -3 -5 -2 -1 -1 -7 -6 -2 -4 -5
0 a rule: the name of a picture file	0 0 -1 -4 -2 -1 0 -2 11 0 -1 -2 -7
0 a sign in it: a bar	-2 -11 24 -6 -10 -28 1 -14 -16 1 -13 -7 11
0 a sign in it: a capital within a word	-7 -32 -2 -31 -2 -6 -6 0 -30 -17 6 -10 4
0 a sign in it: a comma	-15 9 -6 10 -30 16 4 5 -17 -5 -33 -26 -18
0 a sign in it: a copyright sign	-1 -6 -12 -4 -24 -15 -5 -4 -12 14 22 -22 0
0 a sign in it: a dash between words	-5 6 12 -21 -8 -5 5 5 -5 -32 -29 -13 -32
0 a sign in it: a question mark	10 9 -16 -15 19 -25 -40 -13 -37 -35 -23 26 7
0 a sign in it: a quotation mark	-6 0 -40 -41 -11 19 2 -7 -18 -33 -51 -6 -47
0 a sign in it: a sentence stuck to the next	0 -6 -2 -1 -13 -7 1 -11 -9 20 -5 -20 10
0 a sign in it: a slash between words	-6 -17 -24 -5 -40 -25 -27 6 -7 27 23 -54 -25
0 a sign in it: a time	-7 -27 11 35 -26 0 1 -13 -61 -68 -23 -28 -33
0 a sign in it: a year	-10 -19 9 43 -24 -18 -16 -22 14 13 -42 -19 -22
0 a sign in it: an address	-1 -3 -1 -2 -11 -2 -6 11 -8 -8 3 -22 16
0 a sign in it: an asterisk	0 -1 0 0 0 -10 9 -7 -7 -7 -1 -15 15
0 a sign in it: an at sign	-1 -3 27 -8 -22 -1 -6 -12 -18 -4 -15 -33 7
0 a sign in it: an ellipsis	0 -7 -8 -3 -1 -8 4 -15 -2 4 -5 12 -27
0 a sign in it: money or a share	-2 -3 -21 -24 -10 15 -16 1 -41 -40 -21 -11 -22
0 a verb of saying: yes	-4 27 -35 -17 -23 22 -41 -16 -34 -22 -50 -21 -3
0 a word that leads in credits: yes	-2 -6 -38 -23 -46 -12 -6 -26 -24 -19 46 -28 -35
0 an end as items of lists have it: yes	0 -1 0 0 -24 -9 -4 19 7 -19 -4 -16 1
0 dates among the short lines around it: 0.2 and more	-3 -26 8 17 -33 -20 -1 -43 -16 -2 -8 -10 7
0 dates among the short lines around it: 0.4 and more	-2 -5 2 26 -17 -29 -3 -20 -21 -33 -13 6 -1
0 dates among the short lines around it: below 0.2	-1 -13 -6 6 -33 -24 -7 -27 15 9 10 -11 1
0 furniture among the short lines around it: 0.01 and more	-11 -24 -31 -8 -15 4 -18 -10 -14 -22 -11 2 -12
0 furniture among the short lines around it: 0.2 and more	-1 -8 7 -3 -4 -33 -20 -21 -1 -2 -6 6 0
0 furniture among the short lines around it: 0.5 and more	-6 -5 -3 -7 -25 -38 -9 -13 -14 -32 -20 -4 23
0 furniture among the short lines around it: below 0.01	9 -36 7 -1 6 -19 -29 -11 -2 4 9 -4 -14
0 how alike the short lines around it are: 0.2 and more	-11 -30 -5 -9 -16 -19 -23 2 -14 -4 -11 -5 -4
0 how alike the short lines around it are: 0.4 and more	-7 -25 -4 -12 0 -11 -23 -12 -10 2 -1 -5 -1
0 how alike the short lines around it are: 0.7 and more	-9 -4 -1 -5 2 -21 -18 -20 5 -9 7 -4 -4
0 how alike the short lines around it are: below 0.2	-4 -15 -4 0 -16 -13 -8 3 -11 -10 -18 -5 -6
0 how far it is from the text: before the text, 2 and more	3 -16 -6 -9 -7 1 -2 -8 -2 -10 -4 -9 0
0 how far it is from the text: before the text, 20 and more	4 -1 -19 -13 -17 -10 -1 -13 -6 -12 -9 1 -5
0 how far it is from the text: before the text, 3 and more	1 4 -9 4 -7 -21 -8 -14 -1 -6 -15 -18 -9
0 how far it is from the text: before the text, 5 and more	1 8 0 -7 -13 -16 -14 -19 5 -1 4 -20 -10
0 how far it is from the text: before the text, 9 and more	12 -5 -4 -8 -12 -18 -7 -19 -4 -5 -14 3 -4
0 how far it is from the text: before the text, below 2	9 -19 -5 1 -35 -4 -7 -14 -6 -6 -10 -20 5
0 how far it is from the text: behind the text, 2 and more	-1 -1 -5 -5 -13 12 0 -6 -2 -6 -4 -10 6
0 how far it is from the text: behind the text, 20 and more	-2 -6 -9 -16 7 8 -3 1 7 6 -17 -13 -13
0 how far it is from the text: behind the text, 3 and more	-1 -4 -7 -5 -8 11 -4 -8 -13 -14 -7 4 -3
0 how far it is from the text: behind the text, 5 and more	-2 -11 -12 -16 -2 -14 8 -1 -12 -17 -10 3 2
0 how far it is from the text: behind the text, 9 and more	-6 -22 -25 -28 -6 -9 -13 1 -17 -12 -15 -1 4
0 how far it is from the text: behind the text, below 2	-1 0 0 -3 -17 -1 -11 -14 -21 -10 -9 0 13
0 how far it is from the text: in the text, below 2	-36 -4 -11 -9 -1 -1 1 0 -5 -1 1 -2 -10
0 how frequent the kind is: yes	1 -1 -3 -4 -3 -4 -1 2 -2 0 2 -6 -3
0 how it begins and ends: another sign, another sign	0 0 -1 -1 -7 -3 0 2 5 1 -6 -4 5
0 how it begins and ends: another sign, arrow	0 0 0 0 1 7 -1 -5 -2 -2 0 -2 4
0 how it begins and ends: another sign, bar or asterisk	0 -2 -1 -2 0 -1 0 0 -1 -1 -1 -1 9
0 how it begins and ends: another sign, bracket	0 0 -1 -1 -8 1 0 -4 -1 -4 -1 -3 9
0 how it begins and ends: another sign, colon	0 0 0 0 -2 8 0 -5 0 -1 0 -3 -3
0 how it begins and ends: another sign, ellipsis	0 0 0 0 6 -7 0 0 0 1 1 -3 -3
0 how it begins and ends: another sign, exclamation mark	0 0 1 0 -3 10 -2 3 -2 0 0 -4 -9
0 how it begins and ends: another sign, figure	0 0 -1 0 -1 3 0 -7 0 -2 -1 -1 8
0 how it begins and ends: another sign, full stop	0 0 0 0 -3 -4 3 6 -1 -2 0 -4 0
0 how it begins and ends: another sign, letter	0 0 -1 -1 1 5 0 -4 3 -1 -1 -7 2
0 how it begins and ends: at sign or hash, full stop	0 0 0 0 -1 -8 -1 9 -2 -1 0 0 -2
0 how it begins and ends: at sign or hash, letter	0 0 12 -1 -6 -1 0 14 -6 -7 4 -19 -12
0 how it begins and ends: bracket, bracket	0 -1 3 -4 -18 9 -4 -15 -14 -22 19 -18 -16
0 how it begins and ends: bracket, figure	0 0 -1 -7 -4 -7 0 -3 -2 11 -1 -1 -4
0 how it begins and ends: bracket, full stop	0 -1 0 0 0 0 5 -2 0 -2 0 -1 1
0 how it begins and ends: bracket, letter	0 -1 -12 -2 -11 1 -1 -2 -6 -3 21 -7 -6
0 how it begins and ends: capital, another sign	0 -1 0 -2 1 -8 -5 13 -5 4 -2 -16 -6
0 how it begins and ends: capital, arrow	0 0 0 0 -1 4 0 -8 0 -1 0 0 5
0 how it begins and ends: capital, bar or asterisk	0 -1 -1 0 0 -5 -1 -3 -1 -2 -1 -9 12
0 how it begins and ends: capital, bracket	-16 -35 -13 -18 -10 -9 -29 -19 12 23 -6 -23 -25
0 how it begins and ends: capital, colon	-1 -7 -24 -13 -21 54 -10 -55 -37 -47 -10 -18 -15
0 how it begins and ends: capital, comma	0 0 1 0 -10 1 -1 -2 -1 -5 -2 1 10
0 how it begins and ends: capital, ellipsis	0 5 -1 -1 2 -10 -6 -4 -12 -4 -2 11 -12
0 how it begins and ends: capital, exclamation mark	7 -13 -4 -5 -10 -3 -12 -15 2 -27 -6 3 15
0 how it begins and ends: capital, figure	1 -13 -15 20 -18 -24 -5 -9 -27 -16 -21 -26 7
0 how it begins and ends: capital, full stop	-26 5 -54 -37 -53 9 0 0 2 -4 -38 -40 -2
0 how it begins and ends: capital, letter	15 -8 1 -33 -2 -35 -55 -8 -7 4 5 9 3
0 how it begins and ends: capital, question mark	9 -8 -8 -8 25 -25 -39 -13 -50 -35 -11 17 -10
0 how it begins and ends: capital, quotation mark	2 1 -2 -2 11 -27 -8 -8 3 -25 -4 16 -13
0 how it begins and ends: capital, semicolon	0 0 -1 0 -9 -9 0 10 9 -7 0 -6 -3
0 how it begins and ends: capital, stop and quotation mark	-1 -5 -3 -3 -32 16 -10 -7 -24 -6 -7 -28 -32
0 how it begins and ends: figure, another sign	0 0 0 -2 0 0 0 0 -5 5 -1 0 1
0 how it begins and ends: figure, bracket	-1 0 -2 -2 5 -10 0 -5 -11 9 -4 1 6
0 how it begins and ends: figure, colon	0 0 -1 -8 8 -2 -2 -13 -7 -6 -4 -4 -11
0 how it begins and ends: figure, figure	0 -4 -16 13 -4 -19 -1 -13 -8 -17 -10 -7 4
0 how it begins and ends: figure, full stop	0 0 -2 -6 -12 8 -7 7 -6 -9 -1 -3 -8
0 how it begins and ends: figure, letter	1 -7 -4 3 4 -20 -6 -1 -41 -39 -8 0 -12
0 how it begins and ends: figure, question mark	1 0 0 0 -6 -2 0 -8 0 -2 0 8 -2
0 how it begins and ends: figure, quotation mark	0 0 0 0 -6 -6 0 -2 -6 -3 -1 1 9
0 how it begins and ends: list mark, another sign	0 0 -2 0 0 1 0 0 0 0 -1 0 3
0 how it begins and ends: list mark, bar or asterisk	0 0 0 0 6 2 0 -1 1 0 0 1 -6
0 how it begins and ends: list mark, bracket	0 0 0 -1 -5 -1 0 -1 -1 7 -1 0 0
0 how it begins and ends: list mark, figure	0 0 0 0 1 -3 0 -2 -1 -1 0 2 4
0 how it begins and ends: list mark, full stop	0 5 0 11 -2 4 -4 1 -6 -5 -1 -12 -18
0 how it begins and ends: list mark, letter	0 0 -2 4 -10 2 -1 2 -2 -1 -1 -12 1
0 how it begins and ends: list mark, stop and quotation mark	0 0 0 0 0 4 -2 -1 0 0 0 0 0
0 how it begins and ends: number of an item, bracket	0 0 0 0 12 -7 0 -2 -1 -4 0 -1 -1
0 how it begins and ends: number of an item, exclamation mark	0 0 0 0 7 -5 -1 -1 0 -2 0 0 -1
0 how it begins and ends: number of an item, figure	0 0 -4 15 -6 -5 0 5 -1 -1 -1 -2 -10
0 how it begins and ends: number of an item, full stop	0 -1 0 -3 17 -6 -17 -23 -8 -12 -1 -10 -11
0 how it begins and ends: number of an item, letter	-2 -2 -16 1 37 -11 -6 -24 -34 -36 -18 -31 -31
0 how it begins and ends: number of an item, question mark	0 0 0 0 2 -11 -3 -8 -1 -2 0 4 -4
0 how it begins and ends: quotation mark, bracket	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
0 how it begins and ends: quotation mark, colon	0 -2 0 -1 16 -7 0 -7 -2 -5 0 -12 -2
0 how it begins and ends: quotation mark, full stop	-1 5 -1 -2 -5 23 -29 -25 -18 -17 -2 -10 -34
0 how it begins and ends: quotation mark, letter	0 -2 -8 -3 3 -25 12 -12 -8 -9 -4 -2 -12
0 how it begins and ends: quotation mark, question mark	0 0 0 0 0 4 -2 0 0 0 0 1 -3
0 how it begins and ends: quotation mark, quotation mark	-1 -5 -4 -3 16 -4 -1 8 -16 -21 -5 -2 -12
0 how it begins and ends: quotation mark, stop and quotation mark	-1 -3 -1 -1 -6 1 12 -11 -13 -23 -2 -22 -13
0 how it begins and ends: small letter, another sign	0 0 0 0 -3 -3 10 -6 -2 -5 -1 -1 -2
0 how it begins and ends: small letter, bracket	0 0 -7 -3 -1 -2 1 2 -1 4 0 0 2
0 how it begins and ends: small letter, colon	0 0 0 0 -1 2 0 -3 -1 -1 0 -7 9
0 how it begins and ends: small letter, comma	0 0 0 0 -2 -11 -1 11 -2 -3 0 -13 -2
0 how it begins and ends: small letter, exclamation mark	0 0 0 0 0 10 -3 -3 0 -2 0 -1 -5
0 how it begins and ends: small letter, figure	0 -1 11 -1 -11 -2 0 -4 9 -2 -1 -3 -1
0 how it begins and ends: small letter, full stop	1 -2 0 9 -2 -21 -4 22 -5 -7 -1 -10 -19
0 how it begins and ends: small letter, letter	-3 -13 7 -18 -49 -26 -7 -15 44 25 -26 -27 -2
0 how it begins and ends: small letter, semicolon	0 0 0 0 -4 -5 1 7 0 0 0 -2 -1
0 how it begins: another sign	0 -3 -5 -5 -14 12 -1 -13 -2 -10 -8 -19 7
0 how it begins: at sign or hash	0 -1 11 -2 -11 -10 0 17 -7 -9 3 -21 -11
0 how it begins: bracket	-1 -3 -7 -9 -22 4 2 -20 -18 -16 29 -23 -17
0 how it begins: capital	1 0 -17 -30 -10 0 -8 -1 -4 2 -7 2 1
0 how it begins: figure	-1 -11 -9 9 8 -15 -22 -7 -49 -42 -14 -5 -7
0 how it begins: list mark	0 2 -6 13 -15 5 -5 2 -12 -7 -3 -19 -14
0 how it begins: number of an item	-2 -3 -28 21 36 -22 -25 -33 -43 -48 -24 -31 -34
0 how it begins: quotation mark	-5 -1 -26 -21 9 4 9 -24 -31 -34 -26 -10 -35
0 how it begins: small letter	-3 -21 10 -8 -53 -32 -2 1 46 21 -34 -40 -9
0 how it ends: another sign	0 -2 -2 -5 -9 -11 4 9 -8 0 -8 -22 2
0 how it ends: arrow	0 0 0 0 -1 8 -1 -11 -1 -2 0 -2 5
0 how it ends: bar or asterisk	0 -2 -2 -2 3 -7 -1 -4 -3 -4 -2 -11 15
0 how it ends: bracket	-19 -37 -4 -28 -12 -7 -34 -11 4 20 16 -21 -24
0 how it ends: colon	-2 -9 -26 -18 -17 57 -10 -58 -44 -52 -13 -20 -13
0 how it ends: comma	0 0 0 0 -9 -6 -2 8 -2 -7 -2 -8 8
0 how it ends: ellipsis	0 3 -1 -1 3 -9 -6 -7 -11 -5 -2 13 -17
0 how it ends: exclamation mark	7 -13 -4 -4 -8 -3 -17 -10 2 -28 -6 3 14
0 how it ends: figure	-2 -24 -15 24 -17 -30 -14 -14 -18 -17 -31 -27 4
0 how it ends: full stop	-24 9 -56 -14 -45 10 -4 2 -2 -14 -37 -43 -4
0 how it ends: letter	15 -10 12 -13 1 -40 -19 -9 3 1 1 4 -3
0 how it ends: question mark	10 -10 -7 -8 27 -29 -47 -19 -49 -36 -11 22 -6
0 how it ends: quotation mark	1 -5 -7 -6 12 -24 -8 0 -8 -41 -11 17 -19
0 how it ends: semicolon	0 0 -1 0 -12 -12 1 12 7 -9 0 -9 -4
0 how it ends: stop and quotation mark	-2 -1 -6 -6 -26 7 15 -5 -40 -16 -12 -45 -37
0 how long the short lines around it are: 11 and more	3 -13 8 -21 -24 -10 -12 -10 -15 -9 3 9 -21
0 how long the short lines around it are: 2 and more	-5 -7 -20 -6 -1 -39 -20 -7 -2 -3 -7 -20 1
0 how long the short lines around it are: 3 and more	-2 -22 -6 -1 2 -18 -33 -15 1 -1 -9 -7 -4
0 how long the short lines around it are: 5 and more	2 -38 -6 -8 5 -18 -24 -1 -9 3 9 -9 -10
0 how long the short lines around it are: 8 and more	1 -16 4 2 -2 -18 -42 -10 -9 -5 -15 -4 -2
0 how long the short lines around it are: below 2	-3 -11 5 -16 -7 -25 -12 -28 -17 -37 -20 -20 16
0 how many short lines stand together: 15 and more	-8 -6 -20 -33 -7 -6 -15 1 -3 -3 -31 0 -12
0 how many short lines stand together: 2 and more	1 -16 9 -3 -6 -19 -41 -19 -7 -2 2 -3 -3
0 how many short lines stand together: 3 and more	-4 -18 -3 -6 -1 -27 -27 -8 2 2 4 -12 -5
0 how many short lines stand together: 4 and more	-11 -19 4 2 -5 -18 -9 -4 -9 -4 -14 -10 3
0 how many short lines stand together: 6 and more	-8 -27 -6 0 4 -2 -23 -10 -12 -7 -6 -1 -7
0 how many short lines stand together: 9 and more	-7 -10 -10 -5 -13 -14 -20 -14 -17 -9 1 1 5
0 how many short lines stand together: below 2	19 -27 -15 -4 0 -36 -19 -55 -2 -13 3 5 10
0 it repeats its neighbour: the block before	-2 -8 4 -6 -13 -21 -6 -15 -15 23 -16 -14 -6
0 it repeats its neighbour: the next block	1 -21 -18 -4 -19 -31 -14 -17 42 5 -6 -6 -15
0 it repeats its neighbour: the second before	-1 -7 0 -1 -30 -26 -5 -3 -5 37 -4 -8 -1
0 it repeats its neighbour: the second behind	0 -4 -6 0 -17 -12 -4 -18 38 0 0 -19 -10
0 it says where in a picture somebody stands: yes	0 -10 -2 -2 -10 -28 -3 -4 14 31 -8 -13 -6
0 it speaks to the reader: more, 20 and more	0 -4 0 0 -2 -6 3 7 -4 -8 0 -8 3
0 it speaks to the reader: more, 40 and more	0 -8 -1 -1 -6 5 -21 4 -11 -16 -1 -4 -2
0 it speaks to the reader: more, 8 and more	0 -3 0 0 -3 -8 -1 6 -1 -3 0 -1 12
0 it speaks to the reader: one, 20 and more	1 10 -3 -3 -7 -11 11 -11 -11 8 -3 -27 -3
0 it speaks to the reader: one, 40 and more	0 -3 -1 -1 -7 4 -23 10 -13 -12 -1 -13 -5
0 it speaks to the reader: one, 8 and more	2 -11 -14 -8 -6 -21 -4 9 -14 -22 -10 -11 15
0 it speaks to the reader: one, below 8	0 0 -9 -3 2 -20 -4 -14 -15 -5 -12 -4 18
0 it speaks to the reader: two, 20 and more	0 -12 0 -1 -5 -12 -1 -1 -9 -7 -1 -16 18
0 it speaks to the reader: two, 40 and more	0 -7 0 0 -2 5 -2 -3 -1 -8 0 -4 3
0 it speaks to the reader: two, 8 and more	0 -5 0 -1 -3 -1 3 -4 -1 -2 -1 -27 7
0 it speaks to the reader: two, below 8	0 0 0 0 0 -5 -1 0 3 -2 -1 -11 12
0 it stands on the page again: 12 and more	0 -10 -2 -1 3 -14 -5 -7 13 -16 1 6 -1
0 it stands on the page again: 3 and more	1 -2 -10 -9 -23 -4 -1 -6 -9 -19 15 -8 6
0 it stands on the page again: 6 and more	2 -3 -6 -2 -20 -7 2 -12 3 -7 -5 0 15
0 it stands on the page again: below 3	-1 -3 -7 -18 -27 -12 -1 0 -22 -17 -5 -15 33
0 it stood on the page before: 12 and more	-1 14 -2 -2 -18 -22 -10 -8 -25 10 9 -5 -1
0 it stood on the page before: 3 and more	-1 -1 -11 -10 -14 -12 -3 -15 -4 6 9 -19 -1
0 it stood on the page before: 6 and more	0 -3 -3 -1 -12 -17 2 -7 -8 1 -5 -5 4
0 it stood on the page before: below 3	-1 -1 -26 -19 -34 -31 -5 -18 -39 -11 -5 -29 41
0 it tells the reader what to do: 20 and more	0 -3 0 0 -1 -11 8 1 -1 0 0 6 4
0 it tells the reader what to do: 40 and more	0 -1 0 0 0 -7 -1 8 0 -2 0 3 0
0 it tells the reader what to do: 8 and more	-1 -10 -5 -4 -32 -22 -7 -2 -10 -39 -4 13 11
0 it tells the reader what to do: below 8	-1 -5 -43 -18 -39 -33 -6 -12 -36 -36 -47 -9 62
0 its capitals and length: 0.15 and more, 15 and more	-3 5 -36 -18 -15 -5 -9 -9 -9 13 -37 -4 -5
0 its capitals and length: 0.15 and more, 2 and more	-1 -8 -44 21 8 -20 -9 7 -8 -19 -22 -18 -3
0 its capitals and length: 0.15 and more, 30 and more	-16 1 -34 -38 -42 9 -12 -8 -8 -6 -45 -14 -14
0 its capitals and length: 0.15 and more, 4 and more	-8 -22 -16 12 -8 -16 -27 7 -9 -13 -28 -11 -3
0 its capitals and length: 0.15 and more, 8 and more	6 -4 -3 -21 -4 -11 2 -4 -6 -1 -49 4 -25
0 its capitals and length: 0.5 and more, 15 and more	0 -19 0 -4 -10 -3 -10 -30 11 2 -5 3 -13
0 its capitals and length: 0.5 and more, 2 and more	-1 -22 -20 -16 2 -29 -13 2 -13 -17 -12 -4 18
0 its capitals and length: 0.5 and more, 30 and more	0 -12 -1 -1 -5 9 -5 -7 1 -6 -3 -1 2
0 its capitals and length: 0.5 and more, 4 and more	3 -31 -4 -20 13 -22 -21 -23 -10 4 -9 -3 -22
0 its capitals and length: 0.5 and more, 8 and more	4 -2 -5 2 -2 -17 -20 -36 -2 -3 -8 0 -5
0 its capitals and length: 0.8 and more, 15 and more	1 1 0 0 -1 -3 -2 -6 -5 -10 -1 10 4
0 its capitals and length: 0.8 and more, 30 and more	0 -2 -2 -1 -1 15 -1 -4 -2 -5 -2 -10 -13
0 its capitals and length: 0.8 and more, 4 and more	2 -7 7 -19 8 -20 -4 -15 -22 3 -17 -23 5
0 its capitals and length: 0.8 and more, 8 and more	7 -10 3 -5 -10 -31 -8 -33 -6 -32 2 8 -10
0 its capitals and length: 1 and more, 2 and more	-4 -14 16 -50 0 -37 -15 -30 -1 -14 14 -40 -16
0 its capitals and length: 1 and more, 30 and more	0 0 -2 0 -9 9 -6 -7 -4 -6 -4 -5 -7
0 its capitals and length: 1 and more, 4 and more	1 -6 5 -13 -7 -27 -5 -20 0 -36 0 12 2
0 its capitals and length: 1 and more, 8 and more	0 -1 1 0 3 -7 -1 -13 -6 -10 -3 6 9
0 its capitals and length: 1 and more, below 2	-11 -17 -58 -26 3 -31 -10 -14 -30 -33 -17 -62 23
0 its capitals and length: below 0.15, 15 and more	-6 7 -26 -15 -30 12 10 1 -26 -27 -22 -22 -18
0 its capitals and length: below 0.15, 2 and more	0 -2 -23 10 -14 -3 -4 -17 25 3 -15 -19 -5
0 its capitals and length: below 0.15, 30 and more	-10 -19 -19 -22 -58 12 5 0 -30 -16 -37 -57 -19
0 its capitals and length: below 0.15, 4 and more	-1 -1 -25 6 -28 -12 -14 2 22 8 -20 -33 4
0 its capitals and length: below 0.15, 8 and more	-4 -1 -32 -25 -13 3 -6 2 0 -5 -26 -8 -17
0 its capitals and length: below 0.15, below 2	-2 -8 -8 -5 -16 -15 -3 -11 -12 -22 -21 -1 13
0 its capitals: 0.01 and more	-13 3 -59 -35 -25 15 6 4 -39 -21 -64 -17 -11
0 its capitals: 0.15 and more	1 14 -60 8 -2 6 -10 2 -16 -11 -86 -9 -11
0 its capitals: 0.3 and more	-6 -8 -10 0 -7 -14 -20 -5 -2 8 -46 7 -16
0 its capitals: 0.5 and more	6 -20 -3 -12 6 -15 -64 -9 4 11 -18 -4 1
0 its capitals: 0.7 and more	8 -34 4 -40 15 -28 -17 -41 -29 -7 1 13 -19
0 its capitals: 0.9 and more	5 -2 7 -2 -9 -9 -4 -18 0 -26 6 -13 -3
0 its capitals: 1 and more	-9 -30 12 -65 1 -37 -45 -17 -10 -32 15 -23 6
0 its capitals: below 0.01	-7 -24 -36 6 -37 -21 7 -11 35 7 -42 -34 -3
0 its figures: 0.01 and more	-5 -10 -33 -70 -3 -1 -5 -11 4 1 -26 3 -30
0 its figures: 0.15 and more	-2 -40 20 13 8 1 -1 -12 -25 -31 -31 -22 -12
0 its figures: 0.4 and more	-6 -21 -35 39 -12 -30 -9 -35 -40 -43 -41 -25 15
0 its figures: below 0.01	2 2 -10 -108 -10 -1 -9 4 -3 -2 4 -5 -3
0 its last words on the page: more often	-2 -16 -9 -30 -8 2 -29 -26 -8 8 12 -24 1
0 its last words on the page: once	2 9 -6 -5 -6 -1 5 4 -7 -11 -29 5 -14
0 its last words on the page: twice	6 -14 -22 -48 -12 -10 -19 -2 9 12 -18 -13 -7
0 its lead-in on the page: more often	-4 -16 -10 -23 -41 8 -14 -17 -49 -48 21 14 -39
0 its lead-in on the page: once	4 -37 -11 27 -17 -35 -10 18 -35 -34 2 13 -25
0 its lead-in on the page: twice	3 -15 -9 -20 -11 -8 -3 -27 -5 -13 9 24 -19
0 its length among the short lines around it: 0.4 and more	-20 -29 6 -1 0 -54 -16 5 -1 -14 -6 -21 -4
0 its length among the short lines around it: 0.7 and more	11 -45 10 -6 -1 -27 -41 0 -4 -6 -1 2 -5
0 its length among the short lines around it: 1.4 and more	3 -16 -10 -20 -12 -8 -16 -20 -12 2 -13 6 -11
0 its length among the short lines around it: 2 and more	2 5 -1 0 -17 -6 -2 -14 -9 -2 -14 5 -18
0 its length among the short lines around it: below 0.4	-13 -29 -18 -14 5 -46 -8 -15 -23 -33 -9 -35 18
0 its length and end: 10 and more, another sign	0 0 0 0 3 1 0 6 -2 -7 0 -7 4
0 its length and end: 10 and more, arrow	0 0 0 0 -3 6 0 -13 -3 -3 0 -7 8
0 its length and end: 10 and more, bar or asterisk	0 0 0 0 0 -2 0 0 -1 0 0 -7 8
0 its length and end: 10 and more, bracket	0 -2 -3 -2 -2 3 -3 -14 -6 11 -3 -2 -9
0 its length and end: 10 and more, colon	0 -1 0 0 -18 51 -1 -34 -6 -6 0 -17 -11
0 its length and end: 10 and more, ellipsis	0 0 0 0 -2 -8 -1 2 -1 6 0 5 -6
0 its length and end: 10 and more, exclamation mark	1 -1 0 0 -3 5 -3 -5 -5 -2 0 4 2
0 its length and end: 10 and more, figure	0 -3 5 -1 -1 -6 -1 1 -9 -7 -1 -4 -4
0 its length and end: 10 and more, full stop	-3 7 -11 -14 -69 -7 2 -9 10 1 -11 -41 10
0 its length and end: 10 and more, letter	11 -9 -9 -9 -16 -21 -21 -4 4 1 -6 11 -28
0 its length and end: 10 and more, question mark	3 -4 -1 -1 29 -36 -9 -4 -12 -14 -1 12 -4
0 its length and end: 10 and more, quotation mark	-1 -5 -3 -2 -1 -9 -3 -1 -13 -17 -2 17 2
0 its length and end: 10 and more, semicolon	0 0 0 0 -4 -4 0 7 -1 0 0 -3 -1
0 its length and end: 10 and more, stop and quotation mark	0 0 0 0 1 0 4 -7 -2 -1 0 -1 -1
0 its length and end: 15 and more, another sign	0 0 0 0 1 -9 -2 15 -2 3 -1 -5 -6
0 its length and end: 15 and more, bar or asterisk	0 -2 -1 -1 -3 -11 0 -1 1 1 -2 -9 6
0 its length and end: 15 and more, bracket	0 -8 -1 -1 -21 -12 -4 -4 -1 24 -2 -20 -15
0 its length and end: 15 and more, colon	0 -5 0 -1 -11 40 1 -26 -4 -11 0 -8 -7
0 its length and end: 15 and more, comma	0 0 0 0 -4 -10 -1 9 -3 -5 0 -11 7
0 its length and end: 15 and more, ellipsis	0 8 0 0 2 -5 -1 -2 -3 0 0 1 -9
0 its length and end: 15 and more, exclamation mark	0 0 0 0 -3 10 -4 0 -3 -5 0 -3 -2
0 its length and end: 15 and more, figure	0 -2 -2 2 8 -7 -1 -7 -5 -4 -1 -1 -6
0 its length and end: 15 and more, full stop	-11 -14 -22 -25 -19 -1 -4 -6 -10 -4 -22 -26 2
0 its length and end: 15 and more, letter	2 6 -15 -9 -14 -23 1 -10 -8 4 -21 14 -23
0 its length and end: 15 and more, question mark	0 -2 -1 -1 -2 8 -9 -5 -12 -11 -1 6 -8
0 its length and end: 15 and more, quotation mark	2 -4 0 0 5 -11 1 0 4 -14 0 13 -6
0 its length and end: 15 and more, semicolon	0 -1 0 0 -2 -7 0 -2 12 -9 0 -4 -2
0 its length and end: 15 and more, stop and quotation mark	-1 9 0 0 -9 11 6 -10 -5 -12 0 -7 -7
0 its length and end: 2 and more, another sign	0 0 0 0 1 0 0 -1 3 3 0 0 -4
0 its length and end: 2 and more, bar or asterisk	0 0 0 0 4 0 0 0 -1 -3 -1 -1 2
0 its length and end: 2 and more, bracket	0 -1 -9 -6 -14 -6 0 2 -15 -18 12 6 -4
0 its length and end: 2 and more, colon	0 10 -8 -8 1 -12 -1 -19 -7 -7 2 15 -8
0 its length and end: 2 and more, comma	0 0 1 0 -7 -1 0 -2 0 -1 -2 -1 9
0 its length and end: 2 and more, ellipsis	0 0 0 0 10 -2 0 -1 -3 -1 0 -4 1
0 its length and end: 2 and more, exclamation mark	0 -2 -1 -1 -8 2 -1 -1 11 -5 -2 0 -3
0 its length and end: 2 and more, figure	1 -2 -19 22 -19 -7 -1 -5 9 3 -8 -15 -12
0 its length and end: 2 and more, full stop	0 -3 -2 5 -2 5 -7 -10 -4 -6 3 -15 -26
0 its length and end: 2 and more, letter	-9 -52 9 -18 6 -65 -30 3 3 -8 -1 -27 4
0 its length and end: 2 and more, question mark	0 0 0 0 5 0 0 -1 0 -1 0 -2 0
0 its length and end: 2 and more, quotation mark	0 0 0 0 8 -2 -1 4 -1 -2 -2 -1 -3
0 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -14 -8 -2 9 -5 9 -1 -1 -3
0 its length and end: 25 and more, another sign	0 0 0 0 -3 -3 9 0 -3 -5 -1 -2 -3
0 its length and end: 25 and more, arrow	0 0 0 0 -1 4 0 -5 -1 -2 0 -1 3
0 its length and end: 25 and more, bar or asterisk	0 0 0 0 0 0 -2 -2 -1 -1 0 -2 5
0 its length and end: 25 and more, bracket	0 -6 0 0 -3 -12 -3 -5 17 9 -1 -3 -5
0 its length and end: 25 and more, colon	0 -5 0 0 -2 27 1 -16 -1 -4 0 -2 -3
0 its length and end: 25 and more, ellipsis	0 0 0 0 0 -5 -1 3 -1 -1 0 2 4
0 its length and end: 25 and more, exclamation mark	0 -2 0 0 -1 -8 0 -1 -1 -2 0 -1 11
0 its length and end: 25 and more, figure	0 0 0 0 0 10 -1 -4 0 3 0 -5 -8
0 its length and end: 25 and more, full stop	-6 10 -12 -17 -25 -4 -1 -4 -11 -13 -17 -7 -6
0 its length and end: 25 and more, letter	0 10 -3 -1 -13 -9 -1 3 -9 20 -3 -12 -14
0 its length and end: 25 and more, question mark	0 6 0 0 -6 7 -4 -1 -1 -4 0 4 -4
0 its length and end: 25 and more, quotation mark	0 0 0 0 -1 -7 4 3 0 2 0 -1 0
0 its length and end: 25 and more, stop and quotation mark	0 -5 0 0 -4 1 2 -3 -5 3 0 -15 -7
0 its length and end: 4 and more, another sign	0 -1 0 -1 -5 -2 0 -3 0 8 -1 -4 4
0 its length and end: 4 and more, arrow	0 0 0 0 2 2 0 -4 0 0 0 5 -3
0 its length and end: 4 and more, bar or asterisk	0 0 0 -1 -6 -2 0 -5 -1 -2 0 -1 9
0 its length and end: 4 and more, bracket	-10 -1 -8 -6 -14 -11 -1 -9 -23 6 16 -10 -1
0 its length and end: 4 and more, colon	0 1 -5 -1 10 17 0 -8 -6 -6 -4 -6 -15
0 its length and end: 4 and more, comma	0 0 0 0 4 0 0 -1 0 -1 0 7 -7
0 its length and end: 4 and more, ellipsis	0 0 0 0 1 10 -3 -6 -5 -6 0 -3 -6
0 its length and end: 4 and more, exclamation mark	1 0 -1 -1 -3 -9 -2 -4 -6 -3 -1 2 15
0 its length and end: 4 and more, figure	0 -1 -12 10 -2 -18 -1 -13 -22 -7 -6 -8 11
0 its length and end: 4 and more, full stop	0 -4 -2 2 -12 6 -4 -2 1 5 -4 -16 -11
0 its length and end: 4 and more, letter	4 -32 9 -6 1 -68 -18 -4 3 -2 -10 -6 -9
0 its length and end: 4 and more, question mark	1 -2 -1 -1 8 -6 -3 -8 -11 -2 -2 2 2
0 its length and end: 4 and more, quotation mark	0 0 -1 -1 12 -8 -1 -9 3 -5 -2 4 -12
0 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -3 -10 4 8 -1 -2 0 0 0
0 its length and end: 40 and more, another sign	0 0 0 0 0 -4 -2 7 0 -1 0 0 -1
0 its length and end: 40 and more, bracket	-2 -13 -4 -2 4 -2 -12 -4 16 -6 -4 -5 -19
0 its length and end: 40 and more, colon	0 0 0 0 -1 9 0 -3 -1 -2 0 0 -1
0 its length and end: 40 and more, ellipsis	0 0 0 0 0 -1 -1 -1 0 0 0 5 -1
0 its length and end: 40 and more, exclamation mark	0 -1 0 0 -1 15 -8 -3 1 -1 0 -3 -4
0 its length and end: 40 and more, figure	0 0 0 0 -2 0 2 -3 0 4 0 0 -1
0 its length and end: 40 and more, full stop	-11 -10 -23 -32 -54 21 -9 0 -41 -40 -43 -78 -17
0 its length and end: 40 and more, letter	-1 -4 -3 -2 -12 4 -2 -14 -18 8 -4 1 -11
0 its length and end: 40 and more, question mark	0 -5 0 0 -5 18 -2 -4 -1 -4 -1 -5 4
0 its length and end: 40 and more, quotation mark	0 8 0 0 -2 9 -6 -2 -2 -3 0 -1 -1
0 its length and end: 40 and more, stop and quotation mark	0 -7 -2 -2 -19 14 -4 -9 -14 -17 -5 -23 -26
0 its length and end: 6 and more, another sign	0 0 0 0 1 4 0 2 -2 -6 0 -6 -3
0 its length and end: 6 and more, arrow	0 0 0 0 -3 5 0 -8 0 -1 0 7 -5
0 its length and end: 6 and more, bar or asterisk	0 0 -1 2 0 -2 0 -1 -1 -1 0 -4 8
0 its length and end: 6 and more, bracket	-1 -3 6 -3 -3 9 -1 -4 -19 -11 4 -24 -16
0 its length and end: 6 and more, colon	0 -1 -1 -1 -5 27 -1 -27 -5 -9 -1 -25 0
0 its length and end: 6 and more, ellipsis	0 -1 -1 0 -2 -11 -1 -2 1 -1 0 10 -8
0 its length and end: 6 and more, exclamation mark	2 -1 0 0 7 -5 2 -6 2 0 -1 1 -5
0 its length and end: 6 and more, figure	-1 -4 5 10 -18 -25 -3 4 -20 -18 -4 -18 -3
0 its length and end: 6 and more, full stop	-1 -16 -9 -9 -26 9 -29 -1 11 -3 -10 -46 -7
0 its length and end: 6 and more, letter	9 -4 -5 -13 6 -27 -14 -11 0 2 -14 -3 -7
0 its length and end: 6 and more, question mark	4 0 -1 -1 24 -42 -7 -5 -17 -15 -2 23 -6
0 its length and end: 6 and more, quotation mark	0 -2 -1 0 8 -13 -1 8 -5 -5 0 -2 1
0 its length and end: 6 and more, stop and quotation mark	0 0 0 0 0 1 4 -3 -2 -4 0 -3 -2
0 its length and end: below 2, another sign	0 0 -3 -3 -4 2 0 -2 -1 -3 -4 -1 10
0 its length and end: below 2, bar or asterisk	0 -1 -1 -1 2 0 0 0 -1 -1 0 0 3
0 its length and end: below 2, bracket	0 0 0 0 -2 -1 0 0 -1 -2 -1 0 7
0 its length and end: below 2, colon	0 -1 -2 -1 0 -8 0 4 -5 -1 -3 -3 12
0 its length and end: below 2, exclamation mark	0 0 0 0 0 -2 0 0 0 0 0 0 3
0 its length and end: below 2, figure	-1 -4 -8 -4 -22 -7 -1 -14 -1 -11 -11 -7 24
0 its length and end: below 2, full stop	0 0 0 0 -3 3 -1 -3 -2 1 0 1 0
0 its length and end: below 2, letter	-12 -18 -27 -35 -1 -38 -10 -14 -22 -29 -18 -36 19
0 its length and end: below 2, quotation mark	0 0 -1 -1 10 -2 0 1 -2 -3 -2 -1 -5
0 its length and sentences: 15 and more, more	0 4 0 0 -3 -4 -3 0 2 1 0 4 -2
0 its length and sentences: 15 and more, none	1 3 -21 -10 -9 -11 -27 -6 7 -5 -26 3 -22
0 its length and sentences: 15 and more, one	-8 -12 -26 -28 -27 7 11 -4 -11 0 -33 -15 -25
0 its length and sentences: 15 and more, three	0 11 -1 -1 -7 -14 -12 -8 -6 -2 -1 1 11
0 its length and sentences: 15 and more, two	-2 10 -6 -9 -25 -3 -1 -6 -18 5 -8 -24 5
0 its length and sentences: 30 and more, more	0 -4 -1 -1 -11 2 -1 -8 -15 -13 -2 -25 6
0 its length and sentences: 30 and more, none	-1 5 -2 -1 -9 3 6 -6 -1 0 -4 -1 -16
0 its length and sentences: 30 and more, one	-2 -15 -6 -9 -32 3 11 -23 -2 9 -8 -44 -27
0 its length and sentences: 30 and more, three	-1 4 -4 -6 -24 4 -12 -3 -25 -15 -7 0 -3
0 its length and sentences: 30 and more, two	-6 -16 -12 -12 -42 6 -18 1 -6 -9 -14 -12 -13
0 its length and sentences: 6 and more, more	0 0 0 0 -4 -4 -1 7 -2 -3 0 -2 -2
0 its length and sentences: 6 and more, none	13 -12 10 -9 1 -14 -39 -3 -8 -14 -23 5 -21
0 its length and sentences: 6 and more, one	3 -3 -45 -30 -7 -4 -4 -7 6 0 -25 -13 4
0 its length and sentences: 6 and more, three	1 -1 0 5 -21 1 -5 -11 -12 -16 14 -11 -4
0 its length and sentences: 6 and more, two	3 -6 -2 -2 -29 -6 5 -24 -1 1 -1 -1 6
0 its length and sentences: 60 and more, more	-3 -34 -10 -13 -38 34 -17 -4 -41 -38 -20 -40 -26
0 its length and sentences: 60 and more, none	0 -1 0 0 -1 -4 -1 -4 -1 -2 0 12 -6
0 its length and sentences: 60 and more, one	0 -3 0 0 -1 7 0 0 -3 3 0 -1 -5
0 its length and sentences: 60 and more, three	0 -20 -2 -3 -18 18 -7 -8 -5 -21 -4 -17 -7
0 its length and sentences: 60 and more, two	-1 -9 -1 -1 -1 14 6 -18 -15 -17 -2 -11 -13
0 its length and sentences: below 6, none	-9 -41 7 2 2 -67 -54 -3 4 -9 7 -14 7
0 its length and sentences: below 6, one	-7 -17 -13 8 4 3 -23 -10 -7 7 -20 -28 -18
0 its length and sentences: below 6, two	0 0 0 0 -5 0 3 -4 -1 -1 0 4 0
0 its length, and what follows the credit behind it: 25 and more, a short line	0 -5 0 0 -1 -14 -3 4 4 15 0 -2 -5
0 its length, and what follows the credit behind it: 25 and more, a short sentence	0 -3 0 0 0 4 0 0 6 -13 0 0 -1
0 its length, and what follows the credit behind it: 25 and more, nothing	0 0 0 0 -1 1 -1 5 -2 -5 0 -4 -3
0 its length, and what follows the credit behind it: 25 and more, running text	0 -1 0 0 0 -14 -2 -1 -1 16 0 0 -1
0 its length, and what follows the credit behind it: 45 and more, a short line	0 0 0 0 0 -1 5 3 -3 -7 0 3 -2
0 its length, and what follows the credit behind it: 45 and more, a short sentence	0 0 0 0 0 7 0 -1 -2 -4 0 0 0
0 its length, and what follows the credit behind it: 45 and more, running text	0 7 0 0 0 -13 -2 -3 -2 8 0 0 -1
0 its length, and what follows the credit behind it: 8 and more, a short line	0 -10 -2 -1 -9 -9 -3 -5 12 10 -2 -10 -7
0 its length, and what follows the credit behind it: 8 and more, a short sentence	0 -1 1 0 -1 -3 -1 -1 -4 6 0 -1 0
0 its length, and what follows the credit behind it: 8 and more, nothing	0 0 0 0 0 5 0 -1 -1 6 0 -7 -6
0 its length, and what follows the credit behind it: 8 and more, running text	0 4 1 -1 -7 -7 -4 -3 -14 17 -2 -6 -2
0 its length, and what follows the credit behind it: below 8, a short line	0 0 -4 -2 -11 -6 0 -5 22 -24 7 -2 -1
0 its length, and what follows the credit behind it: below 8, a short sentence	0 -1 -1 4 1 3 0 -1 -4 -1 0 -1 -5
0 its length, and what follows the credit behind it: below 8, running text	0 0 -4 -7 -5 -3 -1 -1 3 1 -12 -7 3
0 its length: 10 and more	6 -10 -18 -11 -2 -21 -19 -9 6 -15 -26 7 0
0 its length: 12 and more	4 -1 -11 -19 -35 -5 0 -11 -13 -1 -8 8 -26
0 its length: 15 and more	-3 -17 -26 -15 -11 -2 5 -7 -6 1 -33 2 -20
0 its length: 19 and more	-2 7 -18 -19 -29 0 -9 -5 -16 10 -22 -13 -4
0 its length: 2 and more	-9 -18 0 -21 4 -20 -29 -11 -3 -8 -2 -33 2
0 its length: 25 and more	-5 13 -17 -18 -35 -4 -4 -9 -7 11 -23 -10 -1
0 its length: 3 and more	0 -32 -8 13 6 -39 -26 -2 0 -24 3 -23 -8
0 its length: 35 and more	-10 -6 -19 -21 -53 7 -1 1 -13 -6 -28 -52 -29
0 its length: 4 and more	-2 -19 -15 3 10 -36 -24 -7 -10 -5 -5 -9 3
0 its length: 5 and more	-10 -27 -2 0 -12 -16 -15 -10 -11 9 -5 -8 -16
0 its length: 50 and more	-7 -24 -16 -22 -32 17 1 -7 -8 -29 -35 -46 -6
0 its length: 6 and more	6 -20 -6 -7 0 -13 -36 2 -4 -5 -19 -16 -2
0 its length: 8 and more	6 -22 -5 -10 6 -3 -18 -5 -8 -14 -24 -1 -23
0 its length: 80 and more	-2 -23 -8 -9 -28 34 -19 -9 -35 -32 -14 -29 -43
0 its length: below 2	-14 -28 -32 -13 -7 -27 -17 -22 -17 -37 -16 -42 23
0 its phrases elsewhere on the page: 0.01 and more	11 11 -49 -49 -3 13 -35 1 -15 10 -44 -33 -30
0 its phrases elsewhere on the page: 0.3 and more	1 -7 -30 -30 0 -28 -6 3 11 6 -10 -30 -15
0 its phrases elsewhere on the page: 0.8 and more	2 -22 -32 -42 -6 -36 35 -21 12 2 11 -4 -4
0 its phrases elsewhere on the page: below 0.01	-3 -9 3 -3 -14 6 -10 -3 -12 -10 -18 4 -17
0 its phrases elsewhere, and its length: in part, 15 and more	-1 -4 -10 -5 7 -19 7 -5 7 -1 -4 -20 1
0 its phrases elsewhere, and its length: in part, 30 and more	0 -5 -1 -1 -4 -18 -5 -14 6 17 -1 -4 -5
0 its phrases elsewhere, and its length: in part, 8 and more	4 7 -5 -3 9 -7 -5 -12 5 -7 -15 -12 -10
0 its phrases elsewhere, and its length: in part, below 8	-1 -10 -12 -16 -8 -17 -7 -1 -3 -11 3 -20 -3
0 its phrases elsewhere, and its length: nearly all, 15 and more	-4 -3 -6 -3 -3 -46 33 -21 15 5 -9 4 0
0 its phrases elsewhere, and its length: nearly all, 30 and more	-3 3 -3 -2 4 -16 10 -14 9 9 -6 -15 -3
0 its phrases elsewhere, and its length: nearly all, 8 and more	3 -23 -22 -14 -12 -10 7 -27 7 -6 3 4 -27
0 its phrases elsewhere, and its length: nearly all, below 8	3 -10 -16 -24 -8 -24 -8 -8 -2 0 1 -20 0
0 its phrases elsewhere, and its place: in part, before the text	3 -4 -11 -11 -14 -17 -3 0 14 10 -8 -12 -12
0 its phrases elsewhere, and its place: in part, behind the text	-1 -2 -1 -1 0 -2 2 4 -7 -9 -1 -9 9
0 its phrases elsewhere, and its place: in part, in the text	-3 -7 -15 -9 4 -26 0 2 2 -4 -6 -33 -18
0 its phrases elsewhere, and its place: nearly all, before the text	8 -23 -25 -17 9 -7 -9 -8 6 5 2 -12 -9
0 its phrases elsewhere, and its place: nearly all, behind the text	-2 -2 -3 -3 5 6 -4 -2 -6 -10 7 0 -21
0 its phrases elsewhere, and its place: nearly all, in the text	-7 1 -12 -20 -4 -39 37 -24 6 -1 6 -6 0
0 its place among short lines: first, 2 and more	5 -8 -2 -4 -15 -15 -16 -17 -13 -10 -4 -4 0
0 its place among short lines: first, 3 and more	3 -8 -27 -5 -2 -33 -9 -13 -1 -7 -14 -5 1
0 its place among short lines: first, 5 and more	6 -9 -2 -6 9 2 -2 -13 -17 -15 0 -13 -7
0 its place among short lines: first, below 2	15 -24 -5 -9 0 -29 -22 -56 -1 -12 4 5 9
0 its place among short lines: last, 2 and more	-7 -11 11 -4 0 -19 -8 -36 -4 -4 -8 1 -5
0 its place among short lines: last, 3 and more	-3 -10 -20 -6 -7 -14 -4 -11 -22 7 -5 -12 2
0 its place among short lines: last, 5 and more	-2 -17 -12 -1 -3 -24 2 2 -7 -13 -12 3 2
0 its place among short lines: within, 3 and more	-9 -21 14 -3 -9 -16 -7 -17 1 -12 -11 -18 -9
0 its place among short lines: within, 5 and more	-29 -10 -11 -5 -12 -9 -24 8 -13 -6 -10 -4 -4
0 its place by the text, and its end: before the text, another sign	0 -1 -1 -2 7 -2 0 -1 -6 5 -2 -1 3
0 its place by the text, and its end: before the text, arrow	0 0 -1 -1 0 -1 0 0 -2 -2 0 -2 9
0 its place by the text, and its end: before the text, bar or asterisk	0 -1 -1 -1 -1 -1 0 0 0 0 -1 -1 7
0 its place by the text, and its end: before the text, bracket	-10 -22 -8 -12 -2 -19 -3 -10 5 16 13 -12 -5
0 its place by the text, and its end: before the text, colon	0 3 -9 -3 10 12 0 -1 -5 -9 -1 -4 -10
0 its place by the text, and its end: before the text, ellipsis	0 8 0 0 -2 -7 0 3 -2 -2 0 -2 -6
0 its place by the text, and its end: before the text, exclamation mark	4 -3 -1 -1 -1 4 0 -1 -3 -2 0 -1 5
0 its place by the text, and its end: before the text, figure	1 -12 -10 16 -19 -11 -1 -3 3 -16 -11 -13 4
0 its place by the text, and its end: before the text, full stop	-3 10 -22 -10 0 2 -13 -15 12 -17 -18 -29 -12
0 its place by the text, and its end: before the text, letter	25 -5 5 -9 -45 -36 -22 -20 -9 -3 -4 -3 -3
0 its place by the text, and its end: before the text, question mark	8 -6 -2 -1 -10 9 -1 -2 -10 7 -1 -8 -5
0 its place by the text, and its end: before the text, quotation mark	2 -1 -3 -2 -4 5 -1 -1 1 -11 -1 8 -6
0 its place by the text, and its end: before the text, stop and quotation mark	-1 10 -1 -1 -4 0 -3 -2 0 -2 -1 -1 -1
0 its place by the text, and its end: behind the text, another sign	0 0 0 0 -2 -12 -1 16 6 6 0 -13 -11
0 its place by the text, and its end: behind the text, bar or asterisk	0 0 0 0 0 -7 0 -1 -1 -1 0 -11 15
0 its place by the text, and its end: behind the text, bracket	0 0 7 -1 -10 15 -2 -18 0 -2 -3 -11 -19
0 its place by the text, and its end: behind the text, colon	0 0 -1 0 3 17 3 -10 -5 -1 -1 -25 3
0 its place by the text, and its end: behind the text, comma	0 0 0 0 -2 -13 -1 8 -3 -3 0 -9 7
0 its place by the text, and its end: behind the text, ellipsis	0 0 0 0 4 -9 -1 -6 -2 -1 0 11 -13
0 its place by the text, and its end: behind the text, exclamation mark	0 0 0 0 -2 -6 -1 -3 1 0 0 0 7
0 its place by the text, and its end: behind the text, figure	-1 -1 -3 -10 -4 -3 -2 -21 -4 -4 -2 -8 10
0 its place by the text, and its end: behind the text, full stop	0 -8 -1 -2 -12 12 1 -13 -21 -19 -2 -30 10
0 its place by the text, and its end: behind the text, letter	-18 -27 -58 -43 -4 -7 -35 -7 -24 -14 -28 1 0
0 its place by the text, and its end: behind the text, question mark	0 -1 0 0 -5 -19 0 -3 -1 -1 0 11 6
0 its place by the text, and its end: behind the text, quotation mark	0 0 0 0 -8 -11 0 -4 13 -2 -1 2 2
0 its place by the text, and its end: behind the text, stop and quotation mark	0 0 0 0 0 8 -2 -1 -1 -1 0 0 -4
0 its place by the text, and its end: in the text, another sign	0 0 -1 -1 -10 6 6 -6 -6 -16 -6 -8 6
0 its place by the text, and its end: in the text, arrow	0 0 0 0 -1 11 -1 -12 -1 -2 0 -1 4
0 its place by the text, and its end: in the text, bar or asterisk	0 0 0 0 7 6 -2 -4 -2 -5 -1 -1 -1
0 its place by the text, and its end: in the text, bracket	-1 -6 -8 -8 -14 -8 -29 -13 -17 11 16 -25 -12
0 its place by the text, and its end: in the text, colon	-1 -10 -10 -11 -14 53 -10 -63 -35 -46 -10 -16 -15
0 its place by the text, and its end: in the text, comma	0 0 0 0 -8 5 -1 1 0 -4 -1 -1 5
0 its place by the text, and its end: in the text, ellipsis	0 -1 -1 0 4 -1 -4 -4 -7 -1 -1 1 -2
0 its place by the text, and its end: in the text, exclamation mark	0 -7 -1 -2 -7 1 -15 -11 -2 -24 -4 2 6
0 its place by the text, and its end: in the text, figure	-2 -2 -9 16 -7 -25 -8 -1 -24 -3 -19 -19 -6
0 its place by the text, and its end: in the text, full stop	-23 4 -39 -17 -50 9 -2 5 -4 -8 -29 -34 -6
0 its place by the text, and its end: in the text, letter	-35 -26 4 -28 9 -43 -11 -3 7 5 2 1 0
0 its place by the text, and its end: in the text, question mark	-2 -6 -3 -5 31 -25 -42 -17 -41 -52 -9 20 -15
0 its place by the text, and its end: in the text, quotation mark	0 -1 -2 -2 19 -20 -5 5 -27 -34 -9 11 -15
0 its place by the text, and its end: in the text, semicolon	0 0 -1 0 -9 -9 1 8 7 -7 0 -4 -2
0 its place by the text, and its end: in the text, stop and quotation mark	-2 -21 -4 -5 -22 9 12 -5 -38 -16 -12 -48 -43
0 its place by the text, and its length: before the text, 13 and more	5 -6 -7 -12 9 3 -12 -9 -2 -1 -11 -12 -33
0 its place by the text, and its length: before the text, 19 and more	1 10 -6 -5 -7 -2 0 -12 3 5 -5 -12 -14
0 its place by the text, and its length: before the text, 2 and more	-2 -6 9 -7 -20 4 -2 -11 3 -11 -11 -14 -2
0 its place by the text, and its length: before the text, 3 and more	3 -15 -3 13 -14 -10 -1 -2 -4 -33 -3 -8 -7
0 its place by the text, and its length: before the text, 30 and more	-2 0 -4 -3 6 -8 -2 -3 12 2 -3 1 -21
0 its place by the text, and its length: before the text, 4 and more	-1 -22 6 6 -12 -16 1 -21 -11 5 -6 -3 -10
0 its place by the text, and its length: before the text, 6 and more	11 -3 -5 9 -22 -17 -4 -12 -16 -11 -6 -3 -12
0 its place by the text, and its length: before the text, 9 and more	15 -1 -1 -12 -25 -7 -6 -12 -2 -11 -17 -17 4
0 its place by the text, and its length: before the text, below 2	-7 -19 -40 -25 -17 -10 -1 -5 -19 -14 -5 -13 33
0 its place by the text, and its length: behind the text, 13 and more	-2 -7 -3 -3 -20 5 4 5 -13 -19 4 2 -17
0 its place by the text, and its length: behind the text, 19 and more	0 -4 -1 -2 -6 3 -6 12 -8 -12 -1 -6 -6
0 its place by the text, and its length: behind the text, 2 and more	0 0 -6 -3 10 -17 -1 -24 -3 -2 -8 -50 21
0 its place by the text, and its length: behind the text, 3 and more	0 0 -9 -12 -10 -14 -1 -12 -3 1 -6 -20 19
0 its place by the text, and its length: behind the text, 30 and more	0 -2 -1 0 -1 3 1 -1 -2 -2 -1 -8 4
0 its place by the text, and its length: behind the text, 4 and more	-1 -1 -8 -9 -7 -4 -4 -8 2 -9 -13 2 -2
0 its place by the text, and its length: behind the text, 6 and more	-2 -4 -6 -14 -3 8 -8 -3 -18 -2 -18 -6 -2
0 its place by the text, and its length: behind the text, 9 and more	-2 -4 -7 -5 -30 -7 -9 2 -19 -16 -5 12 -5
0 its place by the text, and its length: behind the text, below 2	0 0 -3 -1 -19 -9 -1 -11 -13 -4 -6 -22 33
0 its place by the text, and its length: in the text, 13 and more	-9 -19 -24 -15 -35 -10 8 -9 -5 8 -8 10 -12
0 its place by the text, and its length: in the text, 19 and more	-6 13 -11 -14 -28 3 -6 -11 -23 5 -24 -11 -2
0 its place by the text, and its length: in the text, 2 and more	-2 -3 -14 -16 -3 -20 -17 0 -5 -8 0 -1 -13
0 its place by the text, and its length: in the text, 3 and more	-2 -4 -5 1 11 -31 -17 -1 1 -10 -4 -6 -13
0 its place by the text, and its length: in the text, 30 and more	-16 -10 -33 -38 -79 13 1 2 -26 -8 -58 -20 -15
0 its place by the text, and its length: in the text, 4 and more	-7 -10 -5 -3 5 -28 -30 1 -5 -1 -2 -19 -5
0 its place by the text, and its length: in the text, 6 and more	-14 -22 -6 -23 8 -14 -29 2 3 -2 -20 -10 -9
0 its place by the text, and its length: in the text, 9 and more	-12 -13 -21 -20 2 -11 2 -12 1 -8 -23 6 -15
0 its place by the text, and its length: in the text, below 2	-1 -1 -9 3 1 -24 -9 -13 -11 -40 -19 -40 11
0 its place by the text, its length and end: before the text, 10 and more, a stop	2 1 -10 -8 9 -1 -11 -11 4 -17 -4 -16 -16
0 its place by the text, its length and end: before the text, 10 and more, no stop	15 -12 -11 -4 -23 -13 -3 -9 -2 6 -15 -15 -18
0 its place by the text, its length and end: before the text, 18 and more, a stop	-1 9 -2 -3 0 4 0 -3 -5 -12 -2 -6 -7
0 its place by the text, its length and end: before the text, 18 and more, no stop	3 1 -2 -4 -5 -4 -2 -4 2 12 -4 -8 -13
0 its place by the text, its length and end: before the text, 3 and more, a stop	2 -4 -2 2 -6 -2 2 -4 -7 10 -1 -4 3
0 its place by the text, its length and end: before the text, 3 and more, no stop	-4 -36 2 12 -23 -29 -3 -11 0 -14 5 -10 -11
0 its place by the text, its length and end: before the text, 30 and more, a stop	0 -1 0 0 0 12 0 0 0 -1 0 0 -7
0 its place by the text, its length and end: before the text, 30 and more, no stop	-2 0 -4 -4 9 -10 -2 -2 6 4 -3 3 -18
0 its place by the text, its length and end: before the text, 6 and more, a stop	6 -4 -4 -3 -13 -3 -2 2 6 -9 -2 -9 4
0 its place by the text, its length and end: before the text, 6 and more, no stop	9 -5 5 5 -20 -13 -2 -15 -25 -8 -5 -5 -11
0 its place by the text, its length and end: before the text, below 3, a stop	0 -4 -2 -2 -3 14 -1 -2 -2 -2 -1 -1 -2
0 its place by the text, its length and end: before the text, below 3, no stop	-13 -17 1 -17 -25 -22 -3 -15 -5 -15 -5 -32 19
0 its place by the text, its length and end: behind the text, 10 and more, a stop	0 -4 0 -1 -2 -3 -7 -11 -4 -6 0 4 5
0 its place by the text, its length and end: behind the text, 10 and more, no stop	-4 -5 -8 -6 -36 -3 -6 7 -19 -22 -1 5 -14
0 its place by the text, its length and end: behind the text, 18 and more, a stop	0 -2 0 -1 -1 4 9 -2 -2 -3 0 -13 2
0 its place by the text, its length and end: behind the text, 18 and more, no stop	0 -3 -1 -2 -8 3 -5 14 -8 -10 -1 -6 -16
0 its place by the text, its length and end: behind the text, 3 and more, a stop	0 0 0 0 -5 8 -1 -5 -3 -2 -1 -10 6
0 its place by the text, its length and end: behind the text, 3 and more, no stop	-2 -1 -22 -20 -9 -39 -5 -10 -1 -6 -22 -4 5
0 its place by the text, its length and end: behind the text, 30 and more, a stop	0 0 0 0 0 -9 -1 -1 0 -1 0 -2 12
0 its place by the text, its length and end: behind the text, 30 and more, no stop	0 -1 -1 0 -1 12 2 0 -2 -1 -1 -9 -8
0 its place by the text, its length and end: behind the text, 6 and more, a stop	0 -1 -1 -1 -6 8 -3 -8 -6 -5 -1 4 -7
0 its place by the text, its length and end: behind the text, 6 and more, no stop	-2 -2 -6 -14 -7 -1 -5 -4 -16 -3 -19 0 -2
0 its place by the text, its length and end: behind the text, below 3, a stop	0 0 0 0 0 -1 0 -1 0 0 0 -1 4
0 its place by the text, its length and end: behind the text, below 3, no stop	-1 -1 -14 -6 4 -30 -3 -42 -7 -6 -20 -44 29
0 its place by the text, its length and end: in the text, 10 and more, a stop	-4 -11 -7 -13 -14 -9 5 -4 1 -6 -17 -21 -2
0 its place by the text, its length and end: in the text, 10 and more, no stop	-11 -16 -22 -15 -8 -15 -25 -20 0 1 -4 11 -32
0 its place by the text, its length and end: in the text, 18 and more, a stop	-4 14 -8 -12 -28 3 -10 -7 -26 -11 -18 -11 5
0 its place by the text, its length and end: in the text, 18 and more, no stop	-1 -7 -2 -1 -13 -6 5 -20 -5 8 -7 -7 -3
0 its place by the text, its length and end: in the text, 3 and more, a stop	-1 -4 -3 1 5 -7 -19 -9 1 -22 -6 -13 -18
0 its place by the text, its length and end: in the text, 3 and more, no stop	-11 -12 -1 -5 8 -48 -28 -2 -7 -2 2 -13 -4
0 its place by the text, its length and end: in the text, 30 and more, a stop	-17 -7 -34 -45 -63 12 0 0 -27 -21 -55 -26 -15
0 its place by the text, its length and end: in the text, 30 and more, no stop	-1 -5 -4 -3 -32 3 -5 -29 -3 16 -11 -12 -13
0 its place by the text, its length and end: in the text, 6 and more, a stop	-1 -10 -4 -5 9 -14 -22 -15 6 -8 -9 4 -14
0 its place by the text, its length and end: in the text, 6 and more, no stop	-14 -13 -15 -31 2 -13 -17 -8 -8 -10 -20 -9 -6
0 its place by the text, its length and end: in the text, below 3, a stop	0 0 0 -3 -18 12 -3 2 -3 -4 4 -2 -5
0 its place by the text, its length and end: in the text, below 3, no stop	-4 -5 -14 -4 3 -61 -25 -6 -10 -19 -4 -16 2
0 its place from the end: 1 and more	0 -2 -4 0 -16 -3 -4 -7 -17 -15 -3 1 1
0 its place from the end: 12 and more	-1 9 -1 -8 -5 3 -4 -14 -9 -9 -6 -9 -8
0 its place from the end: 2 and more	-1 -2 -6 3 -11 -5 -4 -1 -16 -22 -1 4 -6
0 its place from the end: 20 and more	0 5 -1 -5 -3 -3 -10 -5 -1 -1 -4 -17 -9
0 its place from the end: 3 and more	-3 -26 -21 -5 -21 -9 2 -9 -20 -9 -3 14 -2
0 its place from the end: 40 and more	7 1 -7 -8 1 -5 -14 -2 -3 -3 -12 -20 -7
0 its place from the end: 5 and more	-3 -21 -10 -17 -23 -8 -10 -3 7 -8 -12 7 -6
0 its place from the end: 8 and more	-6 -22 -14 -18 -2 -4 -2 -14 -6 -9 -2 -3 -10
0 its place from the end: below 1	0 -8 -6 -6 -27 10 -17 -20 -22 -20 -10 4 15
0 its place from the top: 1 and more	-15 11 5 -1 0 -6 -9 -13 -6 -17 -15 -18 0
0 its place from the top: 13 and more	-43 -42 -35 -29 0 -3 -8 1 -5 -6 -11 2 1
0 its place from the top: 2 and more	-6 -4 8 4 -21 -13 -3 -17 -1 -3 -12 -20 7
0 its place from the top: 3 and more	-3 -9 1 -4 -18 -8 0 -14 -4 -2 1 -26 -4
0 its place from the top: 4 and more	-7 -10 4 2 -32 4 -24 -30 12 -5 9 -30 -13
0 its place from the top: 6 and more	-13 11 -6 -8 1 -5 -6 -11 -18 -2 5 -8 -17
0 its place from the top: 9 and more	-16 -10 -32 -17 6 3 1 -3 -2 -14 -8 -13 -18
0 its place from the top: below 1	34 -6 -4 -3 -6 -2 -1 -1 -6 -7 -2 -4 -4
0 its sentences: more	-4 -7 -14 -19 -52 18 -10 0 -47 -26 -28 -38 -13
0 its sentences: none	12 -17 8 -1 6 -27 -44 1 2 -7 -2 0 -2
0 its sentences: one	-10 -6 -65 -19 -13 3 6 -8 6 11 -38 -26 -13
0 its sentences: three	-3 8 -13 -12 -50 -1 -10 -6 -33 -25 0 -15 2
0 its sentences: two	-4 0 -33 -33 -46 6 6 -5 -18 1 -39 -18 5
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 -1 2 -1 -2 -1 0 4 -4 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 -3 -11 -1 1 -1 10 0 -5 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 20 and more	0 0 0 0 -12 -4 -2 -1 5 -7 -3 4 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -9 -10 0 -5 0 -1 0 11 4
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 -3 -1 -1 -3 2 0 -1 -4 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -7 14 0 -2 -1 -2 0 -7 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -3 13 -1 -6 -1 -1 0 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, below 6	0 0 0 0 -5 13 -1 -6 -1 -1 0 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 20 and more	0 0 0 0 -8 15 -1 -5 -5 -2 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -2 14 0 -6 -2 0 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -2 11 0 -1 -1 -1 0 -2 -3
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -6 5 -2 -5 -1 -1 0 -4 6
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -3 17 -2 -6 -2 -1 0 -10 -11
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -1 14 -1 -4 -3 -1 0 -6 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -2 1 -3 -4 -5 -1 0 -2 8
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 20 and more	0 0 -1 3 -3 3 -1 -1 -3 2 0 -5 1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 6 and more	0 0 0 0 -10 1 0 -2 -4 -4 0 7 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -7 -12 0 7 1 1 0 3 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, below 6	0 0 -1 -3 8 -4 -2 -8 -8 -11 -1 -8 -11
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -1 0 0 -29 27 -3 -11 -6 -9 0 -13 -9
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 -1 0 0 -7 0 5 -4 4 -3 0 -6 -6
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 -1 5 2 -10 5 -1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 -2 3 -2 -2 6 -3 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 -3 -2 0 -8 9 8 0 -10 -8
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, below 6	0 -1 0 0 -5 11 8 -10 -4 -6 0 -9 -5
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 20 and more	-1 -1 -2 -2 -7 -22 -5 -15 3 -20 -1 19 -5
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -2 -3 -1 -3 1 -2 7 -7 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, below 6	0 0 0 0 -10 -6 0 -3 6 5 -1 2 -3
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 20 and more	-1 0 -2 2 2 3 -1 -2 3 -3 4 -13 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 0 -2 2 -20 1 -1 -11 4 -8 -1 5 6
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, below 6	-1 0 -1 -1 -17 -6 -2 -11 -12 12 -4 13 -13
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 20 -18 -6 -10 -3 -4 0 5 4
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 8 2 -1 -6 -1 -1 0 -3 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 20 and more	0 0 0 0 15 -11 -1 -1 -1 -2 0 -4 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 0 5 1 -1 -4 -1 -1 0 -3 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 -1 -15 -2 -4 -5 -3 0 10 6
0 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, a stop, 20 and more	0 0 0 0 13 -9 1 0 -2 -2 0 -4 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, no stop, 6 and more	0 0 0 0 -2 -13 -1 -7 -7 -4 0 15 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -7 -3 11 -1 0 -1 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 8 -4 -5 -2 0 2 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -1 11 -2 -1 -2 -1 0 -5 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 9 -4 0 -1 -1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, a stop, 20 and more	0 0 0 0 -4 1 8 -4 -2 -4 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 0 0 0 -8 -2 10 -1 -3 0 -1 -6
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -9 -4 -8 -1 -1 14 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 0 3 -1 -1 10 -12 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, below 6	0 0 0 0 0 0 -1 -2 -3 6 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 -1 8 -2 -3 -1 -1 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 0 5 -1 -3 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, below 6	0 0 0 0 0 7 0 -3 -1 0 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 3 -1 -1 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -1 7 -1 -4 0 0 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, comma, a stop, 20 and more	0 0 0 0 -6 11 -2 -3 -2 -6 0 -5 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 -1 -1 5 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 0 0 -1 11 -1 -1 -1 -1 0 -4 -6
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -1 4 -3 2 0 -1 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -1 1 5 -3 0 0 0 0 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 5 -1 -1 0 0 0 0 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -3 -2 3 0 -1 0 -1 4
0 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 -3 11 -7 -3 0 -4 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, 6 and more	0 0 0 0 0 5 -1 -2 -1 -2 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, below 6	0 0 0 0 0 -9 10 0 0 -1 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 20 and more	-4 -34 -6 -8 -46 6 -15 11 -2 -18 -13 -21 -28
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 2 0 0 -6 12 -5 -12 -7 -18 -1 -7 -16
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 2 -3 1 5 1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 -1 0 0 -2 -5 6 -4 7 -1 0 -1 -3
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 -5 0 0 -5 18 -11 -6 -29 -4 -1 -23 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, below 6	0 -12 -1 -1 -7 3 -10 -10 -19 11 -2 -31 -18
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 0 0 0 -20 -2 9 -5 -3 6 -1 1 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -2 -1 4 -1 -3 0 0 -6 7
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 2 -2 -4 -1 -6 8 0 0 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 0 0 0 7 -8 -1 6 1 -3 0 -5 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, below 6	0 -1 0 0 -2 7 3 -3 0 4 0 -4 -12
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 -2 0 0 -14 22 -10 -4 -2 -4 0 -3 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, below 6	0 0 0 0 -1 4 0 -1 0 0 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 0 3 6 -2 -1 -1 -1 0 -4 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, below 6	0 0 0 0 4 3 -1 -1 0 -2 0 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 -3 5 0 -2 0 -1 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, 6 and more	0 0 0 0 -1 -5 6 -2 -3 -3 0 5 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 0 5 -3 0 0 0 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 -1 0 0 -14 11 -14 4 -3 -14 -1 -6 -4
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 10 -3 -3 -1 -1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, below 6	0 0 0 0 0 -2 5 -1 0 0 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 -2 -2 5 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 7 -5 2 -2 -2 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 -1 1 6 -2 -1 2 0 3 -3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 -1 -2 0 0 -1 -2 0 7 -8
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 1 -6 0 -1 -4 2 6 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -3 -4 0 -3 -4 1 5 0 2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 20 and more	0 0 0 0 -6 -8 0 -1 8 4 -1 -2 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 1 0 1 -8 0 -1 3 -7 0 4 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, below 6	0 0 2 0 2 0 0 -1 -3 -3 4 -2 -5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -13 18 0 -2 -2 -2 0 -2 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -11 15 0 -7 -1 -1 0 -2 -3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 5 13 0 -5 -4 -2 0 -5 -9
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 6 0 0 -4 0 -1 0 -2 2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, a stop, 20 and more	0 0 0 0 8 5 -3 -5 -2 -2 0 -4 -8
0 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, no stop, 6 and more	0 0 0 0 8 -7 -2 -2 -6 -2 0 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 13 -5 -1 -3 -3 -2 0 -2 -4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -13 -12 -1 -10 -8 -2 0 -1 14
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -6 -4 -1 -4 7 3 0 -3 2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -10 -5 -3 -2 -3 -2 -1 2 11
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 20 and more	0 0 0 5 0 -6 0 -2 -1 3 0 1 -4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 4 -2 0 -1 -1 -1 0 -2 1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, 6 and more	-1 0 -3 -2 -11 -13 -2 13 -14 -14 -1 -9 -11
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 8 3 -10 -9 -1 11 -7 -9 0 -5 -4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -11 10 -9 -8 6 1 -1 -5 -5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -6 5 -2 -3 4 3 0 -2 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -1 5 0 2 -3 0 0 0 -6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 20 and more	0 0 -1 -1 1 0 -1 -2 5 -4 -1 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -4 7 1 -6 2 5 0 -6 -8
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -3 15 -2 -4 -6 0 0 -3 -7
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 20 and more	-2 -1 -6 4 9 -30 -3 -38 -9 -7 -24 3 -7
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 0 -2 4 -11 -16 -1 -13 9 8 -4 3 7
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, below 6	0 0 -2 2 1 0 0 -2 1 -3 -1 -5 4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 0 -1 0 -7 2 0 -5 4 -8 -2 -6 2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 0 -2 -1 -7 -19 -2 -22 10 -10 5 -2 1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, below 6	-1 -1 -7 0 5 -9 -4 -28 -4 -2 -1 -9 -8
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 35 -27 -4 -12 -6 -7 -1 -15 2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 3 -11 -1 0 -2 -1 0 9 5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, below 6	0 0 0 0 8 -2 -1 -1 -4 0 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 20 and more	0 0 0 0 7 -6 0 0 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 9 6 0 -4 -3 -1 0 -5 -5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -6 -8 -1 4 -3 -3 0 8 4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 13 -3 -1 0 -2 -2 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, no stop, below 6	0 0 0 0 14 -7 0 -1 -6 -3 -1 -10 -3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 3 -4 1 -3 -3 -4 -1 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, below 6	0 0 0 0 -4 7 -1 -2 -1 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 6 and more	0 0 0 0 3 4 0 0 0 0 0 0 -7
0 its shape among its neighbours: a stop, 20 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 8 -1 0 -2 -3 -2 -1 0 -3
0 its shape among its neighbours: a stop, 20 and more, below 4, bracket, no stop, below 6	0 0 0 0 -1 -1 0 0 0 0 0 -1 3
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 6 and more	0 6 -2 -1 5 -5 0 3 -1 0 -2 -1 -4
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, below 6	0 0 0 0 -1 0 0 0 -1 0 -2 -1 4
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -2 -2 0 -1 0 0 -1 6 -1
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 -5 -9 0 -3 0 -1 -1 11 -1
0 its shape among its neighbours: a stop, 20 and more, below 4, ellipsis, no stop, below 6	0 0 0 0 2 -3 0 0 -3 1 0 0 3
0 its shape among its neighbours: a stop, 20 and more, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 -9 14 -2 -1 -4 -2 0 -1 -4
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 20 and more	0 0 0 7 -3 -1 0 -1 -2 5 -1 0 -7
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 6 and more	0 0 0 0 3 0 0 0 0 0 0 0 -4
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, 6 and more	0 0 0 0 -4 0 0 0 2 1 0 1 3
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, below 6	0 0 0 0 -6 -1 0 -1 7 2 0 -1 1
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 20 and more	0 0 0 -1 -21 15 -1 -3 1 -4 7 -1 -4
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 6 and more	0 0 0 0 5 -4 -2 -9 8 -5 -1 -1 -14
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, 6 and more	0 0 0 -2 10 -8 -2 -11 -7 2 0 -2 -4
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 -2 5 0 -3 -2 0 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 20 and more	0 0 2 -4 0 -19 -5 -21 7 -11 -13 -29 3
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 6 and more	0 0 -3 -3 5 -6 -1 -5 -21 -5 -5 2 14
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, below 6	0 0 2 0 11 0 0 -1 -2 -2 -2 0 -10
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 6 and more	0 0 -12 -2 17 -9 -1 -18 -9 -9 -14 -5 10
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, below 6	0 0 -11 -3 2 -17 -2 -23 1 -6 -11 -15 17
0 its shape among its neighbours: a stop, 20 and more, below 4, question mark, a stop, 20 and more	0 0 0 0 0 5 0 -1 0 -1 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, below 4, quotation mark, a stop, 20 and more	0 0 0 0 4 0 0 0 -1 0 0 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 2 -7 0 5 2 -2 -1 -2 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 -3 -1 0 -5 0 -1 -2 10 -1 -3 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -5 -3 0 -5 -4 -1 0 8 -4
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 -1 0 -2 9 0 -3 -1 0 0 -3 -9
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -4 8 0 -3 0 -1 0 -2 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -8 15 0 -13 -1 -2 0 -3 -1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -1 7 0 -5 -1 -1 0 -1 1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -2 6 0 -3 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 0 1 -1 5 -1 -1 0 -4 -10
0 its shape among its neighbours: a stop, 6 and more, 10 and more, figure, no stop, below 6	0 -5 -4 9 -1 0 0 0 -1 -1 0 0 3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 13 0 0 -10 -4 -5 4 -4 -9 2 -2 -1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 18 -1 -2 -18 -8 -5 3 -6 -7 -2 -11 -10
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, below 6	0 -1 0 0 0 -2 -1 4 -1 0 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 -2 0 0 -5 -8 -1 -5 4 -8 0 -1 6
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 6 and more	-1 -6 0 0 10 1 -4 0 0 -2 0 -5 -7
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, below 6	0 -7 0 0 -3 5 -5 2 -8 -2 -1 -10 1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 -1 1 1 -3 -7 -1 -5 -5 4 1 -3 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 -1 0 0 -4 -6 0 -4 3 12 2 -5 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 20 and more	-3 5 9 -4 0 1 0 0 -11 -4 -1 -1 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 0 3 -1 -5 -6 0 -8 5 -5 3 9 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, below 6	-1 0 3 1 2 -6 0 -4 3 2 3 -7 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 -1 0 0 -4 2 -2 8 -1 -2 0 -4 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -3 -13 0 13 -1 0 0 -1 -4
0 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, no stop, below 6	-1 2 -2 -1 6 -6 -1 -2 5 4 0 -5 -16
0 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -3 4 3 -3 0 -1 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -2 1 5 -6 0 -1 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, no stop, 6 and more	-2 -9 -2 -1 -2 -5 -2 4 -1 -2 0 -1 8
0 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -2 -14 -1 -3 0 15 -1 0 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, no stop, below 6	0 0 0 0 -1 -4 0 4 0 2 0 -1 -2
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 5 0 -3 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 -2 0 0 0 11 0 -8 0 0 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 6 0 -5 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 0 -3 6 -1 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 8 -1 -6 0 -1 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 4 0 5 0 0 0 0 -11
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -6 0 -1 -10 14 -15 -1 -3 -23 -2 -8 -5
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 -10 0 0 -4 12 -6 -3 -5 -12 -1 -3 -14
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 -4 -1 7 0 -1 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 -3 0 0 -1 7 -2 -2 1 0 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 -3 0 0 0 13 1 -11 -1 0 0 -3 1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, below 6	0 -7 0 0 -1 2 -1 -10 -5 3 0 -4 6
0 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 -3 0 0 -4 -9 7 -4 -1 8 -1 -4 2
0 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, 6 and more	0 2 0 0 -4 5 0 -5 -3 -2 0 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, below 6	-1 10 0 0 -1 -2 -1 -3 9 -11 0 0 -5
0 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, no stop, below 6	0 1 0 0 -1 13 -1 -3 -1 -4 0 -4 -3
0 its shape among its neighbours: a stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 -2 9 -2 -4 0 -2 0 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 3 3 -4 1 2 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 3 -1 -1 -1 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 7 -1 -1 0 -2 0 0 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 -1 -1 7 -11 0 -2 -2 -12 9 -1 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 -1 -1 0 -3 1 0 -5 -1 2 4 -1 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 3 14 0 -14 -3 -4 1 -6 -4
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 0 0 -4 3 0 -5 -1 -8 8 -4 -4
0 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -13 13 0 -4 -3 -2 -1 -3 1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -7 3 0 2 0 -1 0 0 1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 0 6 0 -7 -3 -1 0 -2 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, ellipsis, a stop, 6 and more	0 0 0 0 -1 -7 0 -6 0 0 0 10 -9
0 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 5 4 -1 -4 -1 -2 0 -1 -7
0 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -2 -8 0 -5 -1 0 0 7 0
0 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -2 -12 0 6 -2 -1 0 -4 8
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 0 2 0 -6 -2 0 -1 -1 6 -2 -1 3
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 0 4 -7 0 -3 0 -2 -3 -1 0 -7 8
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 0 -1 -3 7 -11 0 0 -4 -7 -1 -11 8
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, below 6	0 0 -1 1 -6 -3 0 1 1 4 0 0 2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -3 0 0 -4 5 -2 2 -2 0 -4 -2 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 7 0 -1 -13 -7 -2 9 -7 -8 -1 1 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, below 6	0 -2 0 0 -3 -5 0 4 -2 -2 0 2 2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -6 -8 0 12 -1 -3 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 1 0 0 -5 -17 -1 4 6 4 0 -1 2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -1 11 -1 -2 -8 1 1 -2 -7
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 0 -4 -1 6 -1 -1 -14 -4 10 -17 5 -8
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 -2 0 -1 8 -7 0 -9 0 1 0 -6 5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 -1 0 6 -4 0 -7 4 3 -1 -2 -3
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 -1 -2 0 -2 3 2 0 1 1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 6 and more	0 0 -2 3 2 -6 0 -4 -1 -5 4 4 -5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, below 6	-1 -2 6 2 -1 -1 -1 0 -4 0 0 -1 -16
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 2 -3 0 -1 0 -1 0 4 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 1 -13 0 10 0 0 0 -2 0
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 -11 -7 0 3 -1 0 0 8 -5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 7 -6 0 -2 0 0 0 5 -6
0 its shape among its neighbours: a stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 9 -3 0 0 -1 -1 0 -5 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -8 -2 6 -4 0 -1 0 -1 -1
0 its shape among its neighbours: a stop, 6 and more, below 4, bracket, no stop, below 6	0 0 -1 0 -4 -1 0 -2 -1 -2 -3 0 10
0 its shape among its neighbours: a stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 1 -3 0 6 0 0 -2 0 -8
0 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -9 -5 0 1 4 0 1 -3 8
0 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, below 6	0 0 0 0 1 -2 0 -3 1 0 0 -1 4
0 its shape among its neighbours: a stop, 6 and more, below 4, exclamation mark, a stop, 6 and more	0 0 0 0 -3 7 0 -1 -1 0 -1 -2 -4
0 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 20 and more	0 0 0 11 -6 -1 0 0 0 -1 -2 1 -6
0 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 6 and more	0 0 -1 -2 4 2 0 -1 0 0 -1 -1 -2
0 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, below 6	0 0 -2 -6 -1 0 0 0 7 -1 1 0 2
0 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 -3 10 -1 -7 -1 -1 0 -1 -5
0 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 6 and more	0 -4 -1 -1 -7 5 -1 4 -1 -4 -1 0 -5
0 its shape among its neighbours: a stop, 6 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 -6 7 0 1 -3 -1 0 -1 -6
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 20 and more	0 0 -2 -1 -5 -2 0 -3 -7 -6 2 -2 12
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 6 and more	0 -1 -5 -1 7 -4 0 -10 -3 -1 3 -1 0
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, below 6	0 0 -1 0 -6 -1 0 -1 -1 -1 5 -2 4
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 20 and more	0 0 -4 -1 6 -1 0 -1 3 -1 -5 -1 0
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 6 and more	0 0 -1 0 6 -2 0 -8 1 -2 1 -3 2
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, below 6	0 -1 1 -1 -13 -4 0 2 0 -1 -12 2 5
0 its shape among its neighbours: a stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 0 -7 -4 0 -1 4 8 -1 -2 0
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 20 and more	0 -5 0 0 -2 -8 -1 -1 -3 3 0 4 9
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 6 and more	0 -3 0 0 -1 7 0 -1 1 0 0 -1 -8
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, below 6	0 -3 0 0 0 -5 -1 -3 -1 -1 0 -5 10
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, no stop, below 6	0 -3 0 0 -1 -19 -3 -2 7 -4 0 -3 16
0 its shape among its neighbours: a stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 0 -1 13 -8 -3 -5 -6 -13 -1 -1 -2
0 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, 6 and more	-1 0 0 0 -4 0 0 9 -3 -1 0 -9 -2
0 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, below 6	-3 6 0 -6 -2 5 0 -1 -4 -4 0 -7 5
0 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 0 0 0 -1
0 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, below 6	0 0 0 0 0 6 0 -4 0 0 0 0 -1
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 20 and more	0 1 0 0 -1 6 3 -2 -2 -6 0 -1 -3
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 6 and more	0 -2 0 0 0 4 -1 -1 -1 0 0 -1 2
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 0 6 -1 -3 -1 0 0 0 -1
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 0 3 0 -2 0 0 0 0 0
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 6 and more	0 0 0 0 0 0 0 -4 -2 6 0 0 -1
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, below 6	0 -1 0 0 0 17 -2 -3 -3 -3 0 -1 -5
0 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 6 -3 -1 -1 -2 0 0 -2
0 its shape among its neighbours: a stop, below 6, 4 and more, colon, no stop, below 6	0 0 -1 -1 -6 9 0 -7 -2 -1 0 -6 3
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -3 9 -1 -4 -1 1 0 0 -2
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -2 4 0 0 -1 -1 0 0 -1
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 -1 -4 3 0 1 -4 -4 -1 -1 -1
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -1 -5 0 -5 5 4 0 -4 3
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 20 and more	0 0 0 0 1 -1 0 -3 0 2 -3 -4 5
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 6 and more	0 0 -1 -2 9 -7 0 -3 -5 -2 -1 -2 -8
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, below 6	0 -1 0 0 -6 -5 0 6 -7 -5 -2 8 0
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, 6 and more	0 0 -1 0 -3 -1 0 0 6 1 -1 -6 2
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, below 6	0 0 -3 1 3 -1 0 0 3 5 0 -5 -3
0 its shape among its neighbours: a stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 -11 -9 -1 -2 5 1 0 7 6
0 its shape among its neighbours: a stop, below 6, below 4, colon, no stop, below 6	0 0 0 0 -1 -4 0 -1 0 0 0 -1 7
0 its shape among its neighbours: a stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -2 -2 0 0 -1 -1 0 0 4
0 its shape among its neighbours: a stop, below 6, below 4, figure, no stop, below 6	0 -1 -1 7 0 0 0 0 -1 -1 -1 1 -6
0 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 0 -3 3 0 1 -1 -1 0 0 -3
0 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, below 6	0 0 0 -2 -6 9 -1 -1 -3 -3 -1 -1 -6
0 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 6 and more	0 0 0 0 2 0 0 1 -2 1 0 8 -11
0 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -2 -1 0 -1 -5 -1 -6 11 -12
0 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, 6 and more	0 0 0 0 -1 0 0 -1 3 0 1 -2 -1
0 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, below 6	0 0 -1 0 -2 0 0 2 4 -2 -1 0 0
0 its shape among its neighbours: no stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 -1 -6 -5 -6 3 9 0 -1 0
0 its shape among its neighbours: no stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -1 7 0 -6 0 -1 0 -1 0
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 0 0 0 -4 7 4 0 -2 -3 0 -1 -2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 -1 0 -3 4 -2 -1 0 -1 2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 -1 0 0 -1 3 5 -10 -3 -3 0 -2 -1
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 0 0 -1 17 -5 -3 -4 -5 0 -2 -9
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 0 0 0 2 -7 0 -1 -3 -5 -2 9 -1
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 1 0 0 -11 -5 -1 9 3 1 0 -6 -2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 -4 -4 0 8 4 -1 0 -6 -2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 -2 0 0 -1 -4 0 13 2 0 0 -5 -7
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, below 6	0 -1 -3 2 -3 5 -1 -4 -1 -3 -1 -16 15
0 its shape among its neighbours: no stop, 20 and more, 18 and more, another sign, no stop, below 6	0 -1 0 0 0 6 -3 -2 -5 3 -2 -2 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 -1 0 0 -1 4 -1 -1 7 -11 -1 -1 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 20 and more	-2 -2 -1 -1 -3 -11 -1 3 5 3 -2 0 -3
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 -1 -9 -1 5 -5 5 0 -1 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, below 6	-1 -3 -1 -1 -1 2 -1 0 16 -14 -1 -1 -6
0 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 7 -3 -2 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 -2 11 -3 -6 -2 -1 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 4 0 -3 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 -1 0 0 -1 1 -5 6 0 -1 -1 0 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 20 and more	0 6 0 0 -4 -19 18 2 -2 -4 -1 -2 1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 0 0 0 0 -3 4 4 -1 -1 0 -1 -3
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 -1 5 -3 0 0 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 0 -1 6 -4 4 -1 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 -1 0 0 0 0 4 -6 -3 3 0 2 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, below 6	0 -1 0 0 0 2 4 0 -2 0 0 -1 -2
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 0 5 -2 -2 -10 -2 3 -1 9 -1 -1 -2
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 -1 0 -8 14 -6 -11 -7 -12 -3 -9 -7
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 8 -1 0 -2 5 0 -1 -4 -8 0 -5 -3
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, below 6	0 -1 0 0 0 5 -1 0 -4 6 -1 -2 -6
0 its shape among its neighbours: no stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 -6 -1 0 -2 -1 7 -1 0 -2 -1 -1 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 -3 1 3 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 -3 6 -4 -1 -1 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 5 -2 0 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 10 -2 -1 -3 -1 0 -2 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 3 -2 0 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 -1 0 9 -3 0 -3 -2 -4 3 -1 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 -4 -3 0 7 -2 3 -1 0 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 4 -1 -1 -3 0 -3 0 3 -2
0 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 4 1 0 -3 0 1 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 0 3 -3 -8 1 0 -1 -2 -2 0 -2 7
0 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 -4 1 0 -2 0 -3 -2 -1 5 -1 3
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -1 0 0 -4 7 4 -8 2 -2 0 -1 -5
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -4 -5 -2 1 4 2 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -3 2 0 -8 6 -1 0 -1 0
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -1 6 -1 -5 -4 -2 0 -1 3
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 0 -2 -1 7 -4 0 1 5 -7 0 -6 1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 0 0 0 -5 -6 -1 19 -8 -4 0 -12 -4
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 13 -3 0 -1 -5 -5 2 -4 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 6 and more	-1 2 1 -1 -7 1 0 3 -7 1 -1 1 1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, below 6	-1 4 0 0 8 6 -1 -1 -3 -6 -3 -8 -9
0 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 -3 -6 0 -1 -1 -1 -1 10 -2
0 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 4 -11 -1 6 -3 -2 0 -6 -3
0 its shape among its neighbours: no stop, 20 and more, 4 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -7 9 -2 -1 -2 0 0 -2 0
0 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 -2 2 -6 0 -4 -1 0 -1 14 -14
0 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 -1 -3 0 -2 1 0 -1 -3 7
0 its shape among its neighbours: no stop, 20 and more, below 4, figure, a stop, 20 and more	0 0 0 2 4 0 0 -1 -1 -1 0 0 -4
0 its shape among its neighbours: no stop, 20 and more, below 4, figure, no stop, below 6	0 0 -1 0 -1 0 0 0 0 0 -1 0 4
0 its shape among its neighbours: no stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 -6 -7 -1 -6 8 7 0 0 1
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 20 and more	0 0 -2 0 8 -1 0 -2 -6 -4 -2 -2 4
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 20 and more	0 0 3 -1 8 -1 0 -1 -8 -2 -1 -1 -4
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 6 and more	0 -1 3 0 -6 -1 0 -3 -2 -1 0 -2 10
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, below 6	0 0 -4 0 4 -1 0 -1 -7 -4 8 -1 3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, 6 and more	0 1 0 0 0 -3 0 3 -1 -1 0 -2 2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, below 6	0 0 0 0 -1 7 0 -1 -5 4 0 -6 -3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, arrow, no stop, below 6	0 0 0 0 -3 10 0 -11 0 -2 0 1 -3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 -1 1 -1 -5 -6 -1 -2 -4 7 -1 -12 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 7 -5 0 -9 -2 -3 0 7 -3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 20 and more	0 0 0 0 -4 5 0 -4 -1 -6 0 4 1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 -1 -1 -4 1 0 -4 -6 1 -1 -1 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 -3 10 0 -8 -4 4 0 -2 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -6 12 0 -5 0 -3 0 -2 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -4 15 0 -12 -1 -1 0 -3 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 6 8 0 -13 -1 0 0 -3 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -2 16 0 -14 0 -1 0 -2 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -11 0 -1 -1 -1 0 7 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 0 3 -2 8 -10 0 -7 -1 -1 0 -6 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 20 and more	0 0 0 0 -4 1 0 1 -5 -4 0 2 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -2 2 0 1 2 -1 0 -7 3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, below 6	0 -1 -1 0 11 -4 0 -11 0 -1 0 -6 2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 -9 0 0 -4 -1 -4 3 -4 6 0 1 -6
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 -4 0 0 -2 5 -2 -1 -1 1 0 3 -5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, below 6	0 1 0 0 -1 -4 0 2 1 -2 0 -3 5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 -1 0 0 -1 -3 0 -7 4 -7 0 2 3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 6 -1 -1 2 -9 -2 -1 -1 -2 -1 3 -8
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, below 6	0 8 -1 -1 6 -20 -2 4 -3 -7 0 11 -5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 20 and more	-1 -1 -4 4 3 -3 -1 -8 -5 -3 4 1 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 0 -1 0 -1 -1 -4 2 9 -5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, below 6	-2 -5 -5 5 -1 -4 0 -2 -3 -3 0 -9 13
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 20 and more	0 1 6 -6 -4 -1 0 6 -3 -1 -1 -5 1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 6 and more	-1 -3 2 -8 -17 -3 -1 -5 0 -2 -3 8 -15
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, below 6	-4 6 -13 5 -16 -12 -1 2 -1 2 -4 -2 -15
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 -2 0 0 11 -6 -1 3 -1 -5 0 -11 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 -1 0 0 -8 -3 -2 2 2 -1 0 7 -4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 0 1 -1 0 -4 0 0 0 6 -3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, below 6	0 1 -1 0 -4 -6 0 -1 -1 -2 0 12 -6
0 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, a stop, 20 and more	0 0 -1 -1 -11 3 0 -3 1 -5 0 8 -3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, 6 and more	-1 -4 -2 -1 -3 -1 0 4 -2 -4 0 -1 4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, below 6	0 1 0 0 -1 -2 0 0 -1 0 0 -3 5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, a stop, 6 and more	0 0 0 0 -7 -2 0 7 0 0 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -2 -5 0 0 6 -4 -1 -4 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, below 6	0 -1 0 0 -4 -11 0 3 9 -9 0 -3 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -4 11 -3 -1 0 -1 0 -2 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 -2 0 0 -1 -10 0 4 -1 9 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 20 and more	0 -5 -1 0 1 -4 0 -2 11 -9 0 0 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 6 and more	0 -5 0 0 0 -3 0 -2 -6 10 0 0 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, below 6	0 -5 -1 -1 0 -4 0 0 -1 12 0 0 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 -1 5 0 -1 0 -2 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 0 7 -1 -4 0 -1 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 5 0 -4 0 0 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 11 0 -9 0 0 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, below 6	0 -2 0 0 0 9 0 -5 0 0 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 0 0 0 0 0 -7 0 -4 0 9 -4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 -1 0 0 0 4 -1 1 0 -1 0 0 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 4 0 -1 -1 0 0 0 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 8 0 -3 0 -2 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 11 -12 -1 -5 -1 -10 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, 6 and more	0 -1 0 0 -1 7 0 -6 -2 -2 0 -6 -3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, below 6	0 -2 0 -4 0 5 0 -2 2 6 0 -8 -9
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -9 -1 -3 -15 20 -4 -5 -6 -25 -4 -24 -8
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 5 0 0 -1 7 5 -10 -2 -2 0 -3 -4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, below 6	0 -1 0 0 0 6 -1 -3 0 -1 0 -2 2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -1 3 -2 4 -2 -4 0 -2 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 -8 -1 -1 -2 11 -8 -40 -4 -20 -1 11 -23
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, below 6	0 11 -1 -1 -2 0 -6 -23 -1 -7 -1 4 -5
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 0 0 0 2 -4 -1 3 -1 0 -1 -3 5
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -2 -1 0 -5 -2 9 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 20 and more	0 -2 -1 0 -3 7 -1 -4 -4 7 -2 -3 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 6 and more	0 10 -1 0 -5 -6 -1 4 -12 -18 -1 1 -3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, below 6	-1 10 -2 -2 -2 -2 -1 0 -4 1 0 3 -8
0 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 -1 8 0 -3 0 -1 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, no stop, 6 and more	0 -3 0 0 0 -1 0 -1 0 0 0 6 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 -5 -1 -3 -3 0 -1 0 8 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, no stop, 6 and more	0 0 0 0 0 5 -1 -1 0 -1 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, no stop, below 6	0 -8 0 0 -1 3 -1 0 7 3 0 -2 -3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 -2 0 0 -1 -10 12 -5 0 9 0 -3 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 2 0 0 0 5 -1 -1 0 -1 0 -2 0
0 its shape among its neighbours: no stop, 6 and more, 4 and more, another sign, no stop, below 6	0 -1 4 -1 -2 7 0 -3 -5 0 0 -4 -4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 3 0 -11 -1 0 7 -1 -2 0 -2 1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 0 -3 -1 6 3 0 -9 -2 2 -1 -4 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 -1 -2 0 -13 7 0 -2 -10 2 0 -6 -4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 -1 -1 -2 7 0 -8 -2 6 1 -4 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 -6 -2 2 13 0 -7 -1 -3 -2 -3 -6
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 0 7 0 -11 0 0 0 -2 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 18 -16 0 -8 0 0 0 -10 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, below 6	0 1 1 0 3 0 0 -1 1 0 0 -5 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -3 1 0 -4 -3 -3 0 4 -9
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 0 -1 8 -4 -4 0 -7 1 -4 -1 2 2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 0 -4 6 0 -1 0 -1 0 0 0 -5 6
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 20 and more	0 0 -5 -4 9 2 0 0 -3 -5 -2 -6 1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 -1 3 -4 -3 -10 0 1 -5 -8 -2 -17 18
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, below 6	0 -1 -7 3 1 -8 0 1 1 -1 0 -5 3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -3 0 0 -2 -7 -1 8 -7 -2 -1 -2 5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 3 0 0 -2 -12 -1 15 -1 -2 0 0 -4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -2 -6 0 7 0 -1 0 -1 2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 -1 -1 -1 -2 -2 0 -7 3 7 0 -1 1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, below 6	0 -7 0 -1 -1 5 0 -4 3 1 0 -6 1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 20 and more	-1 -2 6 -8 7 -19 -1 -9 -9 -3 -12 -8 -7
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 6 and more	-1 -5 4 -4 7 -8 0 -14 -6 3 -7 1 4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, below 6	0 -1 1 0 -4 4 0 -5 1 -2 -1 2 3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 -6 0 -7 1 0 1 -4 5 -8 0 4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 6 and more	-2 -2 1 -4 -16 -22 -1 0 3 -12 -8 -11 -6
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, below 6	-2 -1 -1 -15 -4 -16 -1 -9 4 -14 -7 -7 8
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 6 1 -1 -4 0 -2 0 1 -1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -5 -6 -1 10 -1 -1 0 -3 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 -1 0 0 3 -5 0 0 1 3 0 -3 0
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 0 -4 0 -5 1 4 0 2 1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 -11 -7 0 9 0 -2 0 5 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, 6 and more	0 0 0 0 -6 -4 0 7 0 0 0 -2 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, below 6	0 -3 -1 0 10 -4 0 -6 -7 0 -1 -1 1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, semicolon, no stop, 6 and more	0 0 0 0 -7 -1 0 9 -1 -1 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, below 4, another sign, a stop, 20 and more	0 0 0 -1 -8 -5 0 -4 -1 -5 -7 -1 8
0 its shape among its neighbours: no stop, 6 and more, below 4, another sign, no stop, below 6	0 0 0 -3 -2 -1 0 -1 6 5 0 -1 -3
0 its shape among its neighbours: no stop, 6 and more, below 4, bracket, a stop, 20 and more	0 0 -1 0 -4 -1 0 -2 -1 -3 7 -1 -6
0 its shape among its neighbours: no stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 -2 -1 0 1 0 0 0 -6 6
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 -7 -1 0 -2 0 -1 -1 0 9
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 6 and more	0 -1 -1 -1 4 -2 0 1 -1 -1 8 -1 -12
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 20 and more	0 0 0 -3 12 -2 0 -5 -2 6 2 -2 -9
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 -1 0 1 -3 0 -3 0 0 -1 -4 10
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, below 6	0 0 0 0 3 -3 0 -4 0 0 1 -2 6
0 its shape among its neighbours: no stop, 6 and more, below 4, exclamation mark, no stop, below 6	0 0 0 0 0 -1 0 0 -1 0 0 -1 4
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 20 and more	0 0 -1 8 -11 -1 0 0 0 -1 -1 0 6
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 6 and more	0 0 -1 -2 -10 -2 0 7 -1 -1 -1 -3 1
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 6 and more	0 0 -2 0 -1 3 0 -8 10 5 -1 -2 -1
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, below 6	0 -1 -6 4 -4 -1 0 -1 8 -1 -1 -1 0
0 its shape among its neighbours: no stop, 6 and more, below 4, full stop, a stop, 20 and more	0 -1 -1 10 0 -5 -2 -4 -3 -6 -2 -3 -7
0 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, 6 and more	0 -1 0 7 -2 -4 0 -4 0 -1 0 -3 -1
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 20 and more	0 -1 -6 -13 -2 -7 0 -8 -6 -4 1 7 -10
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 6 and more	0 -1 6 -2 8 -2 0 -9 -3 -4 -2 -11 4
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, below 6	0 0 0 -1 -1 0 0 -1 -4 -3 0 -3 10
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 20 and more	0 0 -2 -1 -2 -1 0 -1 2 -1 4 -1 2
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 6 and more	0 -2 -8 3 -5 -9 0 -4 -9 -7 -1 -1 -4
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, below 6	-1 -8 4 -9 -7 -6 0 -8 -1 -8 1 -11 -5
0 its shape among its neighbours: no stop, below 6, 10 and more, another sign, no stop, below 6	0 0 0 0 -2 -1 0 5 0 -1 0 -1 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, arrow, no stop, below 6	0 0 0 0 0 2 0 -6 -4 -1 0 -3 7
0 its shape among its neighbours: no stop, below 6, 10 and more, bar or asterisk, no stop, below 6	0 0 0 0 0 -1 0 0 0 0 0 -3 4
0 its shape among its neighbours: no stop, below 6, 10 and more, bracket, a stop, 20 and more	0 -1 -1 -1 4 7 0 -7 -8 2 -2 -6 -5
0 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -2 1 0 3 -1 -1 0 -6 4
0 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, below 6	0 -1 -1 0 -2 -5 0 -4 4 12 -1 -9 -8
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 20 and more	0 0 0 0 -6 17 0 -3 -1 -5 0 -3 -4
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 6 and more	0 0 0 0 -3 15 0 -11 0 -1 0 -3 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, 6 and more	0 -2 0 -1 -2 13 0 -8 -2 -5 0 -3 2
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, below 6	0 0 0 0 -1 19 0 -16 0 0 0 -2 -4
0 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, a stop, 20 and more	0 8 0 0 4 -11 0 -2 -5 -4 0 -7 -9
0 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, no stop, below 6	0 7 0 0 -1 -7 0 0 -3 -1 0 7 -8
0 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 20 and more	0 -1 0 0 -2 8 0 -5 -1 -3 0 7 -6
0 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 6 and more	0 -1 0 0 0 -3 0 0 -2 0 0 7 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, no stop, below 6	0 2 0 0 -2 4 -1 -8 -2 -3 0 -5 5
0 its shape among its neighbours: no stop, below 6, 10 and more, figure, a stop, 20 and more	0 -1 8 -3 -8 -5 0 0 -6 6 0 1 -6
0 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, 6 and more	0 0 1 -2 -2 -5 0 3 -1 0 0 1 2
0 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, below 6	0 1 0 -2 -1 2 0 0 -1 0 0 4 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 20 and more	0 -13 0 -2 3 7 1 -5 -1 -8 -1 -2 4
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 6 and more	0 1 0 1 -9 -10 -4 11 6 -13 0 -12 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, below 6	0 -1 0 0 0 0 4 1 1 0 0 -1 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 20 and more	0 -8 0 0 -1 -2 -1 0 6 0 0 -2 0
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 6 and more	0 -2 0 0 -1 -5 -1 -7 -2 10 0 -7 0
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, below 6	0 -7 -1 -1 -2 -4 -2 -8 7 -4 0 -14 11
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 20 and more	-1 -4 -2 -2 7 -16 -1 -11 4 1 -5 -1 -15
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 6 and more	0 -1 -1 0 5 -4 0 -1 6 0 4 -9 -12
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, below 6	0 0 0 0 -2 -1 0 3 1 -2 0 -6 7
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 20 and more	0 -1 0 0 -2 -5 0 7 2 -4 0 0 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 6 and more	6 -3 -3 -1 -18 -9 0 6 -3 -6 -2 10 -9
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, below 6	-1 -9 -8 -4 -8 -7 -1 -18 -2 -7 -2 10 -14
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 20 and more	0 -2 0 0 7 -8 0 -3 -3 1 0 2 -5
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -1 -1 0 -1 -1 -1 0 8 -8
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, 6 and more	0 -5 0 0 -1 3 0 0 -9 -2 0 8 -6
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, below 6	0 -4 0 0 -7 0 0 -3 -4 -4 0 2 0
0 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, a stop, 20 and more	0 -1 -1 -1 6 -14 0 -3 -5 -13 -1 9 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, 6 and more	0 -1 0 -1 -3 -3 0 -1 6 -3 0 5 -5
0 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, below 6	0 -3 0 0 -1 -6 0 -1 3 -4 0 12 -9
0 its shape among its neighbours: no stop, below 6, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -1 -3 0 6 0 0 0 -1 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 10 -1 0 -1 -5 0 -2 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -1 3 0 -2 1 -1 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 6 and more	0 0 0 0 0 2 0 -1 -3 4 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 20 and more	0 -4 0 -1 14 -5 -1 0 -1 -14 -1 -1 -8
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 6 and more	0 0 0 0 0 2 0 -2 -3 4 0 -1 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, below 6	0 -3 0 0 -1 6 0 -5 15 -11 0 -2 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 20 and more	0 -3 0 0 0 10 0 -2 0 -3 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 6 and more	0 0 0 0 -2 8 0 -5 0 -1 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 4 0 -2 0 -1 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 6 and more	0 -2 0 0 0 8 0 -2 0 -1 0 -1 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, below 6	0 0 0 0 0 2 5 -4 0 0 0 0 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, a stop, 20 and more	0 -2 0 -1 -1 8 0 0 0 -3 0 0 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, no stop, below 6	0 -5 0 0 0 -12 0 -1 2 2 0 11 2
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 -1 0 0 -1 8 -1 -1 0 -2 0 0 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 4 0 -1 0 -1 0 0 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -1 0 -2 0 -1 0 -1 6
0 its shape among its neighbours: no stop, below 6, 18 and more, figure, a stop, 20 and more	0 0 0 0 -1 -7 0 -2 0 8 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 20 and more	-1 -1 -2 -6 -20 17 -15 -5 -9 -32 -4 -24 -17
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 6 and more	0 -2 0 0 8 -4 -1 9 -4 -14 0 -5 -5
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 0 -4 0 -2 2 0 0 -1 6
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 20 and more	0 4 0 0 -1 7 -1 -2 -5 -3 0 -1 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 6 and more	0 -4 -1 -1 4 18 -1 -21 -13 -9 -1 -12 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, below 6	0 5 -1 -2 -4 5 -4 -42 -17 -14 -1 -10 8
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 20 and more	0 -5 0 0 -4 -15 3 -2 -3 22 -1 1 -4
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 6 and more	0 -1 0 0 0 2 1 -5 0 7 0 -1 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, below 6	0 -5 0 0 -1 -8 0 -1 7 6 0 -2 0
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 20 and more	0 3 -1 0 -1 7 0 -2 -2 -3 0 -4 0
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 6 and more	0 -3 0 0 -2 -2 -1 -3 3 3 -1 1 -6
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, below 6	0 -3 -2 -1 -4 3 -2 -8 -3 -2 -2 9 -12
0 its shape among its neighbours: no stop, below 6, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 7 1 0 -1 -1 -4 0 -1 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, below 6	0 9 0 0 0 -2 0 -1 -1 -2 0 -2 -5
0 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, a stop, 20 and more	0 -1 0 0 13 -12 0 -3 -1 -2 0 -4 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, no stop, below 6	0 12 0 -1 0 -12 0 0 -6 -10 0 4 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 7 0 0 -2 11 -2 -2 -2 -9 0 -2 -4
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 5 0 -1 0 -1 0 -1 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 7 -1 0 -4 0 0 -1 0
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 -4 11 -1 0 -2 0 -2 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 -1 0 0 0 6 0 0 0 2 0 -1 -3
0 its shape among its neighbours: no stop, below 6, 4 and more, another sign, a stop, 20 and more	0 0 0 -1 4 0 0 -3 0 -3 0 1 1
0 its shape among its neighbours: no stop, below 6, 4 and more, another sign, no stop, below 6	0 -1 -5 -3 -3 -3 0 3 -10 8 -2 -2 2
0 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, 6 and more	0 0 -1 -1 -1 -2 0 0 0 0 0 5 -1
0 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, below 6	0 0 0 0 0 0 0 0 0 0 0 -8 9
0 its shape among its neighbours: no stop, below 6, 4 and more, bar or asterisk, no stop, below 6	0 0 0 0 -7 -3 0 -6 -2 -2 -1 -1 10
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 20 and more	0 0 -2 0 -5 6 0 -4 -5 2 3 -4 -2
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 6 and more	0 0 -1 -2 5 4 0 -8 -5 -4 1 -11 -6
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, 6 and more	0 0 -1 0 5 4 0 -4 -4 3 2 -10 0
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, below 6	0 0 4 -3 -6 1 0 6 -6 0 -3 -8 1
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 20 and more	0 0 -5 -1 6 9 0 -4 -3 -8 -5 -6 -10
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 6 and more	0 0 -3 3 -6 5 0 -2 -1 -1 0 -1 2
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, 6 and more	0 0 -1 0 -1 13 0 -10 -2 -2 0 -9 -8
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, below 6	0 0 0 0 -1 4 0 -7 0 0 0 -6 10
0 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 -1 4 -5 0 -1 -1 -1 0 -2 3
0 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, 6 and more	0 0 1 0 0 0 0 -3 -1 1 0 -8 7
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 20 and more	0 0 0 4 -1 -1 0 -2 -3 3 0 -1 -1
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 20 and more	0 0 -2 3 -7 4 0 -5 -4 -5 0 -3 -2
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 6 and more	0 0 4 4 0 -5 0 -6 0 3 -1 6 -9
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, below 6	0 0 -2 4 3 -6 0 -7 -10 -8 -1 -6 12
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 2 -8 2 -1 -15 2 -9 -1 -3 8
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 6 and more	0 -1 -1 -1 -4 4 -1 -1 2 -4 0 -2 -5
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 -1 -2 -4 -1 1 11 -11 0 -3 -6
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 20 and more	0 0 0 4 0 2 0 -4 -3 0 0 0 0
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 6 and more	0 -2 -1 4 4 -9 0 -3 6 -1 -1 -4 -4
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, below 6	0 -7 -2 0 0 2 -1 -4 1 -2 -1 -8 4
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 20 and more	-1 -1 -7 -7 -6 -8 -1 -10 -3 5 -16 -18 2
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 6 and more	0 -1 -8 0 -17 -10 4 0 -11 8 -3 9 4
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, below 6	0 0 -1 2 -2 -3 0 2 -1 -2 3 0 -1
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 20 and more	0 0 -1 -1 1 0 0 1 -1 -1 -3 -1 -2
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 6 and more	-1 1 -3 -4 -19 -16 -1 6 -8 -11 2 0 -8
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, below 6	-3 -14 -3 -10 -17 -28 -1 3 -11 1 -18 9 -17
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 20 and more	0 -1 0 0 0 -2 -1 -3 -2 -5 0 7 4
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 6 and more	0 -2 0 -1 -16 -9 0 2 -12 7 -1 11 -11
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 20 and more	0 0 0 0 9 -4 0 -4 -1 0 0 -8 3
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 6 and more	0 0 0 0 6 -1 0 -1 0 0 0 -1 -4
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, below 6	0 2 0 0 -1 -9 0 -1 -2 -3 0 13 -4
0 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, a stop, 20 and more	0 0 -1 -1 -3 -1 0 -2 6 -3 -1 4 -7
0 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, no stop, below 6	0 0 0 0 -3 -3 0 1 -2 -3 0 8 0
0 its shape among its neighbours: no stop, below 6, below 4, another sign, a stop, 20 and more	0 0 0 0 -6 -2 0 -1 -1 -2 -2 0 7
0 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, below 6	0 0 0 -1 0 -1 0 0 0 0 0 -1 4
0 its shape among its neighbours: no stop, below 6, below 4, bar or asterisk, no stop, below 6	0 -1 -1 -1 0 -1 0 0 -1 0 0 -1 6
0 its shape among its neighbours: no stop, below 6, below 4, bracket, a stop, 20 and more	0 0 -2 -1 -10 -1 0 6 -6 -10 12 -1 -9
0 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, 6 and more	0 0 -1 0 0 -1 0 -4 -1 -1 0 -2 9
0 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, below 6	0 0 -4 -3 -2 -2 0 3 -6 -7 5 -2 2
0 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 20 and more	0 0 -1 -2 3 -2 0 1 -1 -1 -2 0 2
0 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 6 and more	0 10 -4 -3 -6 -4 0 5 -1 -4 -3 -3 1
0 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, below 6	0 0 0 0 -4 -3 0 -1 -5 -3 7 -4 -4
0 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 20 and more	0 0 0 -3 7 -2 0 -6 -2 -1 -2 0 2
0 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 6 and more	0 0 0 0 6 -2 0 -4 0 0 -1 -1 0
0 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, below 6	0 0 -1 -1 -2 5 0 -15 -4 -2 6 -5 8
0 its shape among its neighbours: no stop, below 6, below 4, comma, no stop, below 6	0 0 1 0 -2 -1 0 -3 1 0 -2 -2 6
0 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 9 -7 0 -1 0 -1 -1 -1 -5
0 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 6 and more	0 -5 -3 -2 -3 -10 0 -1 3 -7 -2 9 1
0 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, no stop, below 6	0 -1 0 0 -4 -7 0 -1 4 -5 -1 -7 5
0 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 20 and more	0 0 -1 3 -5 -2 0 -2 6 4 -2 -2 -3
0 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 6 and more	0 0 0 -2 -1 0 0 0 7 0 0 -1 -3
0 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, below 6	0 -1 -8 8 -2 -3 0 -3 -9 0 -3 -9 3
0 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 20 and more	0 -1 0 3 -14 -5 -1 -2 -1 -2 8 -2 -4
0 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 6 and more	0 -1 0 0 -3 5 0 1 2 -1 -1 0 -10
0 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, 6 and more	0 0 -1 5 14 -19 -1 -7 -7 -4 -1 -11 -15
0 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, below 6	0 -1 0 0 -1 -1 0 0 -4 4 -1 0 2
0 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 20 and more	0 -2 -7 -3 -10 -9 0 4 -2 -9 3 -3 1
0 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 6 and more	0 -1 6 -2 -10 -2 0 1 0 9 -9 2 -6
0 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -8 -1 0 8 1 -1 2 -1 -2
0 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 20 and more	0 0 -2 -2 -4 0 0 -1 12 -1 -4 -2 0
0 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 6 and more	0 -1 4 -8 4 -5 0 -5 -16 -9 -6 -25 15
0 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, below 6	-4 -23 1 -13 -4 -26 -2 13 -15 -23 -26 -42 -1
0 its short words and length: 0.01 and more, 15 and more	0 7 -5 -2 -14 3 -6 1 -14 -8 -4 -14 1
0 its short words and length: 0.01 and more, 30 and more	0 6 0 0 -4 1 -3 -5 -6 -3 -1 -1 -5
0 its short words and length: 0.01 and more, 4 and more	0 -16 -2 -11 -9 -16 -8 3 -6 0 -4 -6 -2
0 its short words and length: 0.01 and more, 8 and more	10 -4 -12 -9 -18 -11 -6 4 -6 -23 -10 9 -3
0 its short words and length: 0.01 and more, below 4	0 0 0 0 3 1 0 -4 3 0 -1 -1 3
0 its short words and length: 0.2 and more, 15 and more	-6 4 -23 -18 -30 -2 -1 2 -11 3 -28 -15 -12
0 its short words and length: 0.2 and more, 30 and more	-3 -21 -8 -9 -44 8 -17 0 1 -4 -16 -21 -22
0 its short words and length: 0.2 and more, 4 and more	4 -34 0 -32 9 -20 -23 -8 5 0 -10 -7 -15
0 its short words and length: 0.2 and more, 8 and more	5 0 -19 -25 -5 -21 -4 -14 -1 -9 -3 3 -27
0 its short words and length: 0.2 and more, below 4	-2 -16 13 -5 3 -39 -9 1 -10 -17 -16 -20 10
0 its short words and length: 0.35 and more, 15 and more	-2 -5 -31 -22 -11 2 -7 -10 -5 1 -41 -8 -19
0 its short words and length: 0.35 and more, 30 and more	-11 -1 -22 -25 -56 4 6 -9 -12 -4 -30 -27 -1
0 its short words and length: 0.35 and more, 4 and more	-4 -15 -2 17 2 -21 -35 -5 -25 -10 -20 -21 -1
0 its short words and length: 0.35 and more, 8 and more	2 -21 -1 -4 -3 -8 -19 -5 -8 -4 -47 6 -19
0 its short words and length: 0.35 and more, below 4	-3 -9 -39 19 -2 -22 -20 -20 -22 -33 7 -22 3
0 its short words and length: below 0.01, 15 and more	0 -3 0 0 -2 12 -2 -4 -4 -4 -1 -5 -2
0 its short words and length: below 0.01, 4 and more	-7 -8 -28 -23 -15 -8 -7 -6 1 3 -11 4 2
0 its short words and length: below 0.01, 8 and more	0 -6 -2 -1 -25 20 -2 -12 4 -14 -5 1 -4
0 its short words and length: below 0.01, below 4	-15 -46 -7 -67 1 -39 -39 -9 7 -19 3 -33 11
0 its short words: 0.01 and more	3 0 -4 -11 -18 -5 -19 3 -16 -24 -9 12 -5
0 its short words: 0.15 and more	12 11 -18 -51 -5 -9 -7 -9 -1 1 7 1 -17
0 its short words: 0.3 and more	-4 -1 5 -32 6 -5 -4 -2 9 -7 -34 -1 -12
0 its short words: 0.4 and more	-3 -8 -1 -21 -3 -9 -1 -8 -20 3 -18 -3 -2
0 its short words: 0.5 and more	-9 -24 -7 25 -7 0 -10 1 -20 -20 -10 -20 -5
0 its short words: below 0.01	-15 -55 -14 -77 -4 -8 -22 -6 11 -9 2 -12 6
0 its small words and length: 0.01 and more, 15 and more	0 -2 -1 1 -7 8 -9 0 -6 -8 -5 -29 -10
0 its small words and length: 0.01 and more, 30 and more	0 -7 -1 -1 -5 4 -7 -10 -6 11 -3 -5 -10
0 its small words and length: 0.01 and more, 4 and more	-1 -11 0 -1 10 -19 -3 -2 5 -7 -32 1 -26
0 its small words and length: 0.01 and more, 8 and more	4 -10 9 -3 -9 -12 -10 -7 -14 -22 8 0 -7
0 its small words and length: 0.01 and more, below 4	0 0 -1 1 -1 0 0 0 7 0 0 0 -7
0 its small words and length: 0.2 and more, 15 and more	1 -3 -21 -6 -22 -18 -8 0 7 14 -16 6 -13
0 its small words and length: 0.2 and more, 30 and more	-2 -35 -4 -3 -17 -10 -3 -5 23 9 -4 -18 -6
0 its small words and length: 0.2 and more, 4 and more	3 -29 5 -20 -5 -24 -27 2 -16 3 -31 0 8
0 its small words and length: 0.2 and more, 8 and more	11 -16 -15 -27 -11 -24 -19 2 2 -2 -41 5 -22
0 its small words and length: 0.2 and more, below 4	0 -13 14 -5 -4 -18 -7 -8 -27 -25 -36 -66 30
0 its small words and length: 0.35 and more, 15 and more	-6 12 -38 -37 -11 4 3 -6 -17 -6 -43 1 -12
0 its small words and length: 0.35 and more, 30 and more	-14 -1 -27 -29 -65 9 0 1 -25 -18 -38 -21 -4
0 its small words and length: 0.35 and more, 4 and more	2 -14 -43 -42 19 -19 -23 0 -21 -21 -58 -22 15
0 its small words and length: 0.35 and more, 8 and more	4 2 -45 -41 -7 -10 -8 -3 -8 -3 -53 9 -15
0 its small words and length: 0.35 and more, below 4	-1 3 -22 -11 1 -8 -6 -16 -19 -16 -23 -17 15
0 its small words and length: below 0.01, 15 and more	0 0 -1 -1 -4 11 3 -5 -5 -6 -1 -15 10
0 its small words and length: below 0.01, 30 and more	0 0 0 0 -8 0 10 -6 -6 -10 -2 2 -9
0 its small words and length: below 0.01, 4 and more	-12 -24 0 10 -21 -12 -12 -10 2 4 13 -15 -23
0 its small words and length: below 0.01, 8 and more	-1 -5 2 5 -6 7 -2 -20 -5 -28 -3 -17 10
0 its small words and length: below 0.01, below 4	-18 -54 -22 -3 7 -48 -48 -2 11 -15 9 -21 3
0 its small words: 0.01 and more	5 -34 6 0 -11 0 -22 -7 -17 -18 4 -9 -17
0 its small words: 0.15 and more	7 -34 1 -26 -1 -30 -11 5 3 12 -40 2 -8
0 its small words: 0.3 and more	6 10 1 -29 -19 -11 -29 -1 3 -5 -66 7 2
0 its small words: 0.4 and more	-4 1 -62 -58 3 -3 -13 6 -7 -6 -40 -1 -5
0 its small words: 0.5 and more	-8 -5 -65 -73 9 6 12 -5 -45 -24 -57 -12 1
0 its small words: below 0.01	-27 -83 -12 12 -5 -24 -26 -4 6 -8 23 -24 -2
0 its words in the text, and its length: 0 and more, 12 and more	-1 -22 0 -8 -33 -17 -4 -6 0 -13 -6 19 0
0 its words in the text, and its length: 0 and more, 25 and more	0 -13 -1 -1 -1 3 -3 6 -5 -12 0 2 -2
0 its words in the text, and its length: 0 and more, 3 and more	-8 -37 13 1 -17 -29 -22 -6 -30 -19 4 -7 2
0 its words in the text, and its length: 0 and more, 6 and more	-8 -18 11 -3 -52 0 -19 -16 -16 -15 -13 -1 5
0 its words in the text, and its length: 0 and more, below 3	-19 -21 -3 -19 -9 -34 -22 -19 -19 -47 -8 -19 25
0 its words in the text, and its length: 0.01 and more, 12 and more	-2 -35 -7 -4 -40 2 -22 -18 -2 1 1 20 -9
0 its words in the text, and its length: 0.01 and more, 25 and more	-1 -19 -3 -4 -9 -5 -4 -12 -3 -20 -4 -14 13
0 its words in the text, and its length: 0.01 and more, 3 and more	0 0 -1 0 -3 -1 0 -1 -3 -10 9 5 -10
0 its words in the text, and its length: 0.01 and more, 6 and more	-1 -12 3 -4 -25 -23 -7 -14 -7 -10 -4 16 10
0 its words in the text, and its length: 0.01 and more, below 3	0 0 0 0 0 0 0 -3 9 0 1 -3 -6
0 its words in the text, and its length: 0.2 and more, 12 and more	-4 -23 -14 -6 -50 6 -9 3 -18 3 -23 0 -22
0 its words in the text, and its length: 0.2 and more, 25 and more	-2 -27 -8 -8 -38 24 -10 -23 -20 -24 -14 -11 -12
0 its words in the text, and its length: 0.2 and more, 3 and more	-9 -4 -8 -14 -3 -24 -1 -3 3 -6 7 -9 -7
0 its words in the text, and its length: 0.2 and more, 6 and more	-3 -4 -5 -3 -5 -20 -8 -4 2 -16 -22 -2 -8
0 its words in the text, and its length: 0.2 and more, below 3	0 0 -1 -2 -6 -2 0 1 3 -2 2 -2 4
0 its words in the text, and its length: 0.4 and more, 12 and more	1 1 -5 -21 -12 4 -17 0 -4 -10 -20 7 -23
0 its words in the text, and its length: 0.4 and more, 25 and more	-4 1 -11 -12 -52 9 0 -10 -15 -14 -16 -17 -22
0 its words in the text, and its length: 0.4 and more, 3 and more	1 -8 -24 4 3 -14 -4 2 0 -2 -19 -32 -8
0 its words in the text, and its length: 0.4 and more, 6 and more	-1 -20 -9 -10 -6 -7 -24 -8 5 -7 -15 5 -10
0 its words in the text, and its length: 0.4 and more, below 3	0 -1 -9 -2 5 -14 -1 7 -11 -3 -7 -27 2
0 its words in the text, and its length: 0.6 and more, 12 and more	3 10 -15 -12 -14 -6 -27 -5 -6 7 -17 -18 -22
0 its words in the text, and its length: 0.6 and more, 25 and more	-3 19 -4 -6 -45 7 -37 -1 -32 -9 -7 -35 -32
0 its words in the text, and its length: 0.6 and more, 3 and more	3 -5 -17 -8 2 -21 -4 -5 8 -5 -8 -2 -11
0 its words in the text, and its length: 0.6 and more, 6 and more	7 -3 -28 -5 8 -4 -13 -16 -7 -7 -22 -12 -2
0 its words in the text, and its length: 0.6 and more, below 3	0 0 0 0 5 -1 0 0 -1 -1 -2 -2 1
0 its words in the text, and its length: 0.8 and more, 12 and more	3 24 -5 -3 -7 -12 -9 -4 1 4 -4 -32 -8
0 its words in the text, and its length: 0.8 and more, 25 and more	-2 1 -3 -2 -3 -17 -16 1 -14 15 -2 -6 -15
0 its words in the text, and its length: 0.8 and more, 3 and more	0 0 -1 0 9 0 0 -1 -3 0 -1 -2 -4
0 its words in the text, and its length: 0.8 and more, 6 and more	12 0 -18 -9 18 -17 -5 -2 -5 0 -14 -26 -11
0 its words in the text, and its length: 1 and more, 12 and more	1 -13 -6 -6 -16 -14 32 -21 -14 -4 3 -24 -15
0 its words in the text, and its length: 1 and more, 25 and more	0 4 -2 -1 -13 -27 21 -21 14 13 -4 -11 3
0 its words in the text, and its length: 1 and more, 3 and more	5 -8 -11 -4 11 -18 -21 5 16 7 -33 -19 -32
0 its words in the text, and its length: 1 and more, 6 and more	4 -6 -15 -11 14 -17 -11 2 -15 0 -23 -33 -33
0 its words in the text, and its length: 1 and more, below 3	-2 -8 -20 -17 13 -19 -13 -20 10 3 -7 -41 -16
0 its words in the text, and its length: below 0, 25 and more	-8 -21 -21 -25 -27 28 -16 -2 -34 -29 -39 -31 -33
0 its words in the text, and its length: below 0, 3 and more	0 -1 -6 17 17 -21 -1 -16 -6 -12 -3 -12 -4
0 its words in the text, and its length: below 0, 6 and more	0 0 0 0 5 10 -1 -4 -1 -1 0 -4 -11
0 its words in the text, and its length: below 0, below 3	-2 -10 -13 -4 -27 -6 -4 -9 -26 -23 -3 -20 21
0 its words in the text, and its place: before the text, 0 and more	-18 -25 13 1 -14 -18 -14 -54 -39 -34 2 -12 12
0 its words in the text, and its place: before the text, 0.01 and more	-1 -30 0 -4 -6 13 -2 -9 10 -7 -4 7 -12
0 its words in the text, and its place: before the text, 0.2 and more	-7 -1 3 3 -23 -2 1 -14 7 -4 -4 3 -19
0 its words in the text, and its place: before the text, 0.4 and more	4 -11 -7 4 -14 -4 -3 2 -5 1 -9 -9 -14
0 its words in the text, and its place: before the text, 0.6 and more	13 7 -28 -6 -13 -9 -5 3 -4 0 -11 -24 -15
0 its words in the text, and its place: before the text, 0.8 and more	14 26 -16 -7 -13 -15 -3 -6 -5 1 -6 -16 -20
0 its words in the text, and its place: before the text, 1 and more	11 -11 -9 -4 -12 -11 -9 -2 18 10 -10 -16 -31
0 its words in the text, and its place: before the text, below 0	-2 -10 -16 -5 -1 2 -4 -6 -5 -20 -4 -4 17
0 its words in the text, and its place: behind the text, 0 and more	-5 -13 -22 -42 -13 -21 -1 -18 0 -11 -34 1 6
0 its words in the text, and its place: behind the text, 0.01 and more	-1 -3 -2 -1 -11 -14 -7 -2 -6 -6 -2 14 -6
0 its words in the text, and its place: behind the text, 0.2 and more	-1 -5 -5 -4 -21 11 -10 -13 -8 -27 -7 -1 0
0 its words in the text, and its place: behind the text, 0.4 and more	-1 -3 -4 -5 -13 12 -2 -8 -11 -13 -5 -7 3
0 its words in the text, and its place: behind the text, 0.6 and more	-1 -2 -1 -1 0 2 -2 4 -11 -12 -4 -3 -8
0 its words in the text, and its place: behind the text, 0.8 and more	0 0 0 0 5 -11 3 6 -4 -3 0 -10 4
0 its words in the text, and its place: behind the text, 1 and more	-1 -2 -7 -1 0 3 -4 3 -16 2 -3 -12 -8
0 its words in the text, and its place: behind the text, below 0	0 -1 -1 -1 6 3 -1 -7 -2 -2 -1 -7 1
0 its words in the text, and its place: in the text, 0 and more	-11 -40 11 -5 -28 -12 -36 -2 -19 -27 -6 3 10
0 its words in the text, and its place: in the text, 0.01 and more	-2 -29 -6 -6 -54 -11 -8 -8 -12 -18 9 16 18
0 its words in the text, and its place: in the text, 0.2 and more	-13 -25 -25 -28 -18 3 -13 -7 -4 -7 -4 -3 -12
0 its words in the text, and its place: in the text, 0.4 and more	-17 10 -51 -38 1 6 -14 0 -2 -4 -16 -2 -31
0 its words in the text, and its place: in the text, 0.6 and more	-17 12 -48 -31 2 0 -39 -4 -1 -4 -27 -11 -19
0 its words in the text, and its place: in the text, 0.8 and more	-4 -9 -11 -7 20 -16 -17 -1 -1 8 -21 -31 -16
0 its words in the text, and its place: in the text, 1 and more	-15 -12 -50 -30 23 -31 27 -14 2 5 -15 -38 -29
0 its words in the text, and its place: in the text, below 0	-6 -29 -23 -5 -22 25 -13 -6 -67 -24 -20 -44 -19
0 its words in the text: 0 and more	-34 -41 19 2 -30 -16 -31 -6 -25 -32 0 6 16
0 its words in the text: 0.01 and more	-6 -37 -9 -17 -63 -11 -15 -7 -2 -14 1 21 5
0 its words in the text: 0.2 and more	-23 -13 -18 -16 -21 6 -6 -3 -1 -9 -3 1 -19
0 its words in the text: 0.4 and more	-4 -3 -37 -14 -3 6 -11 3 -6 -12 -13 -6 -21
0 its words in the text: 0.6 and more	13 20 -65 -30 7 -2 -41 -3 -3 2 -20 -18 -20
0 its words in the text: 0.8 and more	17 21 -36 -24 17 -25 -17 -3 -6 11 -31 -35 -17
0 its words in the text: 1 and more	10 -18 -33 -13 17 -30 27 -4 8 6 -7 -44 -32
0 its words in the text: below 0	-13 -28 -45 -1 -11 26 -24 -14 -51 -35 -27 -44 -4
0 its words in the title: 0.01 and more	-26 19 -42 -49 0 5 -9 -11 7 2 -11 0 -38
0 its words in the title: 0.3 and more	-17 -9 -45 -18 19 -13 -31 -25 8 14 -9 -11 -21
0 its words in the title: 0.6 and more	-6 -14 -33 -17 -9 -34 -4 -27 50 5 -25 -8 -21
0 its words in the title: below 0.01	-64 -26 17 4 -3 -11 -2 1 -27 -12 -4 -3 5
0 lines around it that begin alike: more	-5 -21 -21 -31 -3 1 -6 -6 4 -7 -13 -12 12
0 lines around it that begin alike: two	-2 -20 -55 -39 -16 -24 -11 6 29 15 -11 -16 -15
0 neighbours of its shape: five	0 -2 -4 -3 -23 -1 -40 12 -19 -7 -8 -5 -1
0 neighbours of its shape: four	-2 -15 -15 -9 -35 13 -24 6 -21 -20 -24 -8 -3
0 neighbours of its shape: none	10 -2 0 -1 3 -3 7 -21 -6 2 2 -5 0
0 neighbours of its shape: one	-3 -3 -5 -20 -5 -5 -7 -5 5 -1 0 -3 -5
0 neighbours of its shape: six	0 0 -1 0 -10 6 -13 3 -7 -9 -1 -8 -2
0 neighbours of its shape: three	-8 -13 -28 -15 -19 2 -11 9 -35 -35 -15 -15 -11
0 neighbours of its shape: two	-21 -7 -9 -15 -18 8 -37 14 -10 -26 -12 -5 -12
0 no small letter in it: yes	-4 -11 -24 4 1 -11 -10 -20 -30 -37 -14 -16 8
0 nothing but a date or time: yes	-2 -8 -43 48 -23 -16 -2 -17 -28 -34 -20 -20 -5
0 nothing but a label such as “Related”: yes	0 0 -3 0 8 -15 -1 -6 -13 -8 -8 22 1
0 quotation marks around it: yes	-3 -10 -9 -5 5 0 18 -3 -34 -42 -8 -21 -24
0 somebody does something at present: yes	-9 -23 -23 -23 -9 6 -19 -4 -22 1 -21 -22 5
0 somebody speaks of himself: before the text, more	0 0 0 0 -1 11 -2 -1 -1 -3 0 0 -3
0 somebody speaks of himself: before the text, one	2 0 -5 -6 2 4 0 -9 -1 -12 -3 -2 -3
0 somebody speaks of himself: before the text, two	0 2 -3 0 1 2 -1 -2 -1 -6 -1 -1 6
0 somebody speaks of himself: behind the text, more	0 0 0 0 0 -1 -1 0 -1 0 0 -3 5
0 somebody speaks of himself: behind the text, one	0 -2 0 0 -2 -7 1 -4 3 2 0 -5 8
0 somebody speaks of himself: behind the text, two	0 -1 0 0 -1 -2 3 -1 -2 -1 0 -11 14
0 somebody speaks of himself: in the text, more	0 -12 -1 -1 -16 -1 10 -27 -16 -32 -2 -20 22
0 somebody speaks of himself: in the text, one	-3 -8 -8 -8 -30 -3 9 -14 -17 -32 -17 17 12
0 somebody speaks of himself: in the text, two	0 -25 -2 -2 -18 -1 20 -18 -14 -18 -2 -5 2
0 somebody’s role: yes	-2 8 7 -37 -10 -7 -6 -26 6 5 -45 -4 -16
0 the language: English	-5 -30 -7 -13 -7 -1 -3 4 -7 -4 -13 -6 4
0 the language: German	7 18 3 8 0 -13 4 -26 6 -2 12 10 -19
0 the language: another	8 19 9 7 3 -1 -32 -27 -12 2 1 -5 -1
0 the length of its words: 13 and more	0 -2 13 -11 -8 -17 -2 -3 -1 -6 -16 2 -4
0 the length of its words: 4 and more	-8 -7 -2 11 0 -15 -14 -11 -22 -15 -13 -32 2
0 the length of its words: 5 and more	-6 -38 -6 8 -6 -1 5 -5 -9 -9 -8 0 -6
0 the length of its words: 6 and more	0 -5 -5 -36 -2 -3 -20 -7 3 5 -4 -3 -12
0 the length of its words: 7 and more	0 14 -16 -44 -13 -5 -22 -1 -16 -6 -5 -4 -8
0 the length of its words: 9 and more	3 -9 -24 -14 5 -11 -17 -10 2 -9 0 2 -18
0 the length of its words: below 4	-1 -8 -30 8 -9 -19 2 -1 -32 -26 -15 -25 25
0 the parts of a credit: more, more, a name	0 -1 -4 -1 -9 7 0 -3 -8 -6 20 -11 -14
0 the parts of a credit: more, more, no name	0 0 0 0 -9 3 0 -2 -6 3 6 -4 -5
0 the parts of a credit: more, one, no name	0 0 -4 -2 -4 0 0 0 -2 -2 13 -1 -10
0 the parts of a credit: none, more, a name	-1 -7 23 -22 -16 -18 -6 -7 2 9 7 -35 5
0 the parts of a credit: none, more, no name	-3 -19 -12 7 -8 4 -11 8 -12 -31 -13 -24 -4
0 the parts of a credit: none, none, a name	-5 -8 28 -35 8 -43 -11 -29 16 -3 -23 -20 -6
0 the parts of a credit: none, none, no name	17 -10 -27 1 8 -16 -10 -9 5 -10 -44 6 2
0 the parts of a credit: none, one, a name	-2 -24 6 -6 -11 -18 2 -22 9 -1 -1 -8 -13
0 the parts of a credit: none, one, no name	-4 -5 -24 7 -9 -23 -39 7 -18 -3 -42 -3 -4
0 the parts of a credit: one, more, a name	0 -2 12 -7 -6 3 0 -3 -14 6 -1 -11 -4
0 the parts of a credit: one, more, no name	0 -3 -5 4 -12 -6 -1 0 4 18 -1 -11 -1
0 the parts of a credit: one, none, no name	0 -1 2 -3 -30 -6 0 -3 -18 -19 34 -9 -22
0 the parts of a credit: one, one, a name	-1 -2 -12 -6 -21 -1 -1 -12 -16 -2 20 -8 -17
0 the parts of a credit: one, one, no name	0 -2 -5 -4 -20 0 -2 -10 -5 22 4 -14 -17
0 the shapes of its neighbours: a stop, 20 and more, a stop, 20 and more	-27 -73 -14 2 -5 -3 -10 -4 -8 -21 -20 -4 -6
0 the shapes of its neighbours: a stop, 20 and more, a stop, 6 and more	-2 2 -13 -3 -7 4 -10 -27 -6 -7 -5 -12 7
0 the shapes of its neighbours: a stop, 20 and more, a stop, below 6	0 -1 1 1 1 10 -2 -12 3 -3 -4 -6 -15
0 the shapes of its neighbours: a stop, 20 and more, no stop, 20 and more	-1 -2 -2 1 -11 -4 -1 -10 7 -11 -2 -19 -7
0 the shapes of its neighbours: a stop, 20 and more, no stop, 6 and more	-5 -12 -25 -11 -2 -3 -17 -12 2 -13 -14 -10 -6
0 the shapes of its neighbours: a stop, 20 and more, no stop, below 6	-10 -30 -13 -15 -2 1 1 -20 -22 4 -12 -16 -9
0 the shapes of its neighbours: a stop, 6 and more, a stop, 20 and more	-3 -1 -16 -1 -15 0 -8 -11 -41 -3 -9 -19 5
0 the shapes of its neighbours: a stop, 6 and more, a stop, 6 and more	-3 5 -18 -16 -9 -6 -11 -2 -19 -9 -4 -17 -8
0 the shapes of its neighbours: a stop, 6 and more, a stop, below 6	0 -1 -1 0 0 -7 0 6 -3 1 1 -2 3
0 the shapes of its neighbours: a stop, 6 and more, no stop, 20 and more	-1 -3 2 2 0 -7 -3 -1 0 -5 -6 1 2
0 the shapes of its neighbours: a stop, 6 and more, no stop, 6 and more	-3 -13 -4 -1 2 -5 -8 -20 -6 -16 2 8 -1
0 the shapes of its neighbours: a stop, 6 and more, no stop, below 6	-7 -14 2 -7 -13 1 -13 -3 -10 -2 -6 -30 -4
0 the shapes of its neighbours: a stop, below 6, a stop, 20 and more	0 -3 -2 -3 -12 7 -5 -8 -6 -7 -5 0 2
0 the shapes of its neighbours: a stop, below 6, a stop, 6 and more	0 -4 0 0 2 5 -2 2 -1 -1 2 1 -11
0 the shapes of its neighbours: a stop, below 6, a stop, below 6	0 -2 0 -1 -9 0 -2 3 -6 -5 -3 11 -7
0 the shapes of its neighbours: a stop, below 6, no stop, 20 and more	0 1 -2 1 2 -2 -1 1 2 -5 0 3 -1
0 the shapes of its neighbours: a stop, below 6, no stop, 6 and more	0 0 0 0 -4 -5 -1 5 1 7 0 -9 1
0 the shapes of its neighbours: a stop, below 6, no stop, below 6	-1 -2 -2 2 -5 2 -1 -5 6 -9 -2 -12 8
0 the shapes of its neighbours: no stop, 20 and more, a stop, 20 and more	-2 3 -3 -6 -1 -21 17 -2 -6 -17 -9 -1 -2
0 the shapes of its neighbours: no stop, 20 and more, a stop, 6 and more	0 0 -1 0 -10 -8 2 18 -2 0 -1 -12 -5
0 the shapes of its neighbours: no stop, 20 and more, a stop, below 6	0 0 0 0 1 -3 1 7 2 0 -1 -3 -5
0 the shapes of its neighbours: no stop, 20 and more, no stop, 20 and more	-2 -3 -1 -9 15 -2 3 -8 -6 -11 -3 -18 -15
0 the shapes of its neighbours: no stop, 20 and more, no stop, 6 and more	-2 1 3 -3 -17 -5 6 11 -14 -6 -7 -6 -5
0 the shapes of its neighbours: no stop, 20 and more, no stop, below 6	-2 -1 -10 1 10 12 -1 -10 -5 -17 1 -25 2
0 the shapes of its neighbours: no stop, 6 and more, a stop, 20 and more	-6 -32 -7 -4 -2 -11 -1 -8 -40 -1 -6 -9 -13
0 the shapes of its neighbours: no stop, 6 and more, a stop, 6 and more	-1 -8 2 -6 8 -7 1 -6 -16 -1 -8 -7 -4
0 the shapes of its neighbours: no stop, 6 and more, a stop, below 6	0 -4 -1 0 -6 1 2 -1 -6 -10 0 -8 16
0 the shapes of its neighbours: no stop, 6 and more, no stop, 20 and more	-1 -2 -5 -9 -6 3 -4 -4 3 -5 -8 -10 5
0 the shapes of its neighbours: no stop, 6 and more, no stop, 6 and more	-16 -3 0 -6 -20 -7 -18 2 -5 -18 -11 -3 -12
0 the shapes of its neighbours: no stop, 6 and more, no stop, below 6	-20 11 -5 -13 -5 -17 -22 -15 5 -6 -2 -2 -4
0 the shapes of its neighbours: no stop, below 6, a stop, 20 and more	-10 -5 -21 -2 -3 5 -26 -23 -11 -3 -4 -21 -5
0 the shapes of its neighbours: no stop, below 6, a stop, 6 and more	-1 2 -7 -4 -16 -18 -4 5 -4 -3 -19 0 -9
0 the shapes of its neighbours: no stop, below 6, a stop, below 6	0 -3 -1 2 -12 -7 2 6 6 -9 7 -11 -1
0 the shapes of its neighbours: no stop, below 6, no stop, 20 and more	0 -4 -8 -7 7 10 -2 -5 7 -19 -12 -9 -4
0 the shapes of its neighbours: no stop, below 6, no stop, 6 and more	-3 -23 -3 -5 -1 -4 5 -4 -17 -8 -6 -5 -11
0 the shapes of its neighbours: no stop, below 6, no stop, below 6	-28 -5 -1 -3 -14 -6 -14 0 -10 -9 -22 1 -5
0 the short lines around it, and their place: 3 and more, before the text, 2 and more	6 -7 12 14 -18 -14 -1 2 -4 -20 -7 -17 -15
0 the short lines around it, and their place: 3 and more, before the text, 4 and more	2 -18 -6 -7 -18 -16 -4 -25 -6 -2 6 -20 11
0 the short lines around it, and their place: 3 and more, before the text, 8 and more	-2 -2 0 3 -29 -23 -5 -34 -1 -12 -10 4 -11
0 the short lines around it, and their place: 3 and more, before the text, below 2	5 -1 -1 -3 -8 -2 0 -2 3 -4 -4 -1 6
0 the short lines around it, and their place: 3 and more, behind the text, 2 and more	-1 -1 -7 -6 -6 -17 -1 -15 -5 -5 -10 0 10
0 the short lines around it, and their place: 3 and more, behind the text, 4 and more	-1 -2 -15 -13 2 -9 -3 -6 -7 -3 -23 -3 -1
0 the short lines around it, and their place: 3 and more, behind the text, 8 and more	-4 -8 -17 -24 -13 2 -8 -47 -3 -3 -8 -1 -1
0 the short lines around it, and their place: 3 and more, behind the text, below 2	0 0 -1 2 -5 -7 0 -1 -2 -1 -2 4 4
0 the short lines around it, and their place: 3 and more, in the text, 2 and more	-4 -6 -7 -21 4 -9 -18 -38 0 7 -2 -8 -5
0 the short lines around it, and their place: 3 and more, in the text, 4 and more	-5 -13 -10 -10 -8 -13 2 0 -4 -3 -2 -16 -3
0 the short lines around it, and their place: 3 and more, in the text, 8 and more	-5 -10 -22 -27 -2 -2 -8 -4 -26 -10 -7 1 -4
0 the short lines around it, and their place: 3 and more, in the text, below 2	-2 -1 -4 -1 12 -21 -12 -53 -1 -9 -8 -36 7
0 the short lines around it, and their place: 6 and more, before the text, 2 and more	3 -10 5 -4 -30 -9 -2 -12 -13 4 1 -3 3
0 the short lines around it, and their place: 6 and more, before the text, 4 and more	-2 -18 -4 9 -10 5 -4 -20 4 3 -10 -14 -7
0 the short lines around it, and their place: 6 and more, before the text, 8 and more	-3 -11 -13 1 -16 -4 -1 0 -15 -3 -6 -7 7
0 the short lines around it, and their place: 6 and more, before the text, below 2	5 -1 -4 -1 1 -2 0 1 -2 -4 1 2 -7
0 the short lines around it, and their place: 6 and more, behind the text, 2 and more	-1 -1 -7 -7 -12 -1 -2 -21 3 1 -3 1 -1
0 the short lines around it, and their place: 6 and more, behind the text, 4 and more	-2 -2 -9 -6 7 0 -3 -9 0 -2 -7 1 -10
0 the short lines around it, and their place: 6 and more, behind the text, 8 and more	-4 -6 -14 -10 5 -7 -7 -1 -27 -26 -12 -4 -7
0 the short lines around it, and their place: 6 and more, behind the text, below 2	0 0 6 -1 -5 -9 -1 -5 -4 -3 -3 -5 5
0 the short lines around it, and their place: 6 and more, in the text, 2 and more	-6 -4 -32 0 4 -23 -19 -9 -2 2 7 -5 -17
0 the short lines around it, and their place: 6 and more, in the text, 4 and more	-3 -7 0 -18 -3 -12 -8 -6 -4 -7 -15 -2 3
0 the short lines around it, and their place: 6 and more, in the text, 8 and more	-4 -8 -16 -12 0 -7 -6 -4 3 3 -2 -5 -4
0 the short lines around it, and their place: 6 and more, in the text, below 2	-2 -1 -7 -2 6 -8 -6 -38 -11 -3 -12 11 -12
0 the short lines around it, and their place: 9 and more, before the text, 2 and more	2 -5 2 -1 -5 -5 -2 -6 -8 -6 -10 -5 6
0 the short lines around it, and their place: 9 and more, before the text, 4 and more	-3 3 1 7 -8 -8 -1 -9 1 2 -3 -6 -5
0 the short lines around it, and their place: 9 and more, before the text, below 2	5 -2 3 0 -2 -6 0 1 -10 8 -2 -5 -3
0 the short lines around it, and their place: 9 and more, behind the text, 2 and more	-1 -1 -2 -2 -11 1 -1 10 -6 -5 -2 -5 -16
0 the short lines around it, and their place: 9 and more, behind the text, 4 and more	-1 -2 -4 -3 -18 0 -3 -2 -1 0 -1 4 -13
0 the short lines around it, and their place: 9 and more, behind the text, 8 and more	-1 -1 -2 -6 -18 -1 -1 -22 -11 -9 -5 -6 9
0 the short lines around it, and their place: 9 and more, behind the text, below 2	0 0 -1 -1 -7 6 -1 -2 2 4 2 -7 0
0 the short lines around it, and their place: 9 and more, in the text, 2 and more	-3 -3 2 -10 -5 -9 -14 -17 -4 -2 5 -2 -9
0 the short lines around it, and their place: 9 and more, in the text, 4 and more	-1 -2 -3 -7 14 -3 -5 -16 -13 -28 -3 7 3
0 the short lines around it, and their place: 9 and more, in the text, 8 and more	-1 -2 -5 -1 3 -5 -1 -5 2 0 -10 2 -17
0 the short lines around it, and their place: 9 and more, in the text, below 2	-3 -2 -6 -3 -15 -15 -10 -14 -1 -8 4 14 -12
0 the short lines around it, and their place: below 3, before the text, 2 and more	1 -5 0 -5 -9 -3 0 -1 2 -9 -3 -2 3
0 the short lines around it, and their place: below 3, before the text, 4 and more	0 -10 -3 -1 3 -3 -1 -6 -9 -7 -12 -12 -3
0 the short lines around it, and their place: below 3, before the text, 8 and more	1 1 -12 -7 -19 -21 -2 -20 -6 4 -1 -27 6
0 the short lines around it, and their place: below 3, before the text, below 2	-1 3 -7 3 -5 -1 0 0 -2 -3 -1 -1 6
0 the short lines around it, and their place: below 3, behind the text, 2 and more	0 0 -2 -2 -7 -9 0 -2 -8 -3 -2 -4 15
0 the short lines around it, and their place: below 3, behind the text, 4 and more	0 -1 -7 -10 -15 -18 -1 -9 -17 -8 -5 -20 32
0 the short lines around it, and their place: below 3, behind the text, 8 and more	-1 -1 -6 -10 -17 -7 -2 -22 -22 -16 -7 -1 8
0 the short lines around it, and their place: below 3, behind the text, below 2	0 0 -1 -1 -1 0 0 -1 0 -1 -1 -4 9
0 the short lines around it, and their place: below 3, in the text, 2 and more	-1 -1 -6 -6 -15 -22 -2 -19 7 -8 -10 -2 11
0 the short lines around it, and their place: below 3, in the text, 4 and more	-1 -3 5 4 -7 0 -3 -12 -4 7 -21 -8 -8
0 the short lines around it, and their place: below 3, in the text, 8 and more	-1 -5 -10 -1 -19 -22 -3 6 -22 -3 -20 -22 0
0 the short lines around it, and their place: below 3, in the text, below 2	-1 0 -21 -5 5 -27 -7 -32 -4 -19 -6 -10 7
0 the title’s words: yes	0 -3 -1 0 0 -1 0 -4 3 6 -1 5 -4
0 what a rule takes it for: boilerplate	-54 -23 -25 -51 -26 -8 -17 -15 -15 -9 -33 -14 31
0 what a rule takes it for: byline	-2 -9 52 -23 -12 -12 -1 -5 -10 -16 -24 -20 -23
0 what a rule takes it for: dateline	-2 -9 -49 40 -16 -16 -2 -17 -27 -32 -20 -19 -3
0 what a rule takes it for: heading	-27 -30 -11 -37 27 -42 -45 -11 0 -14 -24 -8 -15
0 what a rule takes it for: image-alt	-6 -1 -16 -25 -26 -20 -19 -28 42 -5 -32 -31 -5
0 what a rule takes it for: image-caption	-9 -46 -21 -20 -21 -35 -10 -19 6 40 -26 -25 -20
0 what a rule takes it for: image-credit	-2 -8 -33 -25 -46 -7 -5 -22 -21 -10 36 -28 -27
0 what a rule takes it for: list-item	-3 -4 -29 -25 -12 14 -7 11 -15 -13 -37 -16 -17
0 what a rule takes it for: paragraph	-23 11 -25 -18 -23 12 1 -1 -25 -24 -52 -23 -22
0 what a rule takes it for: quote	0 0 0 0 -4 -14 15 -6 -5 -12 -1 -10 -8
0 what a rule takes it for: related-link	-24 -41 -31 -54 -16 -18 -49 -1 -27 -21 -21 18 -16
0 what a rule takes it for: standfirst	-6 24 -5 -8 5 -10 -2 -4 6 -28 -4 -11 -10
0 what a rule takes it for: title	32 -6 -4 -2 -6 -2 -1 -2 -7 -4 -2 -4 -5
0 what follows the short lines: 18 and more	0 -33 -7 -2 2 -21 -17 -10 -5 2 -15 -17 -3
0 what follows the short lines: 30 and more	4 -14 5 -1 1 -30 -37 -11 3 -1 10 2 0
0 what follows the short lines: 9 and more	2 -13 14 1 2 -18 -22 -19 -22 -16 3 -1 3
0 what follows the short lines: below 9	-5 -22 -7 -7 -8 13 -11 2 -15 -18 -7 -4 -12
0 what follows the short lines: the edge of the page	-7 -10 -15 -34 -26 -14 -18 -21 -20 -25 -42 8 10
0 what stands before the short lines: 18 and more	-30 -14 7 5 -1 -13 -32 -13 7 -2 -4 -3 -7
0 what stands before the short lines: 30 and more	-41 -20 -7 -23 3 -29 -64 -5 -4 -3 3 1 8
0 what stands before the short lines: 9 and more	-25 -38 1 -2 0 -16 -7 -13 -14 8 3 -8 -1
0 what stands before the short lines: below 9	-17 -26 -15 -2 -5 -1 -8 -10 6 -18 -4 -5 -5
0 what stands before the short lines: the edge of the page	28 -23 -6 -2 -31 -14 -12 -45 -15 -8 -14 -18 0
0 words in brackets at its end: an agency, 2 and more	0 0 0 0 -7 -1 0 -5 -3 -2 9 6 -8
0 words in brackets at its end: an agency, below 2	0 -1 -5 -2 -13 -6 -1 -7 -7 18 -1 -8 -5
0 words in brackets at its end: other words, 2 and more	-11 -12 -2 -11 -6 -4 -6 -7 -35 19 4 -21 -7
0 words in brackets at its end: other words, 4 and more	-1 -14 -11 -4 -7 -9 -4 -6 9 6 7 -12 -10
0 words in brackets at its end: other words, 8 and more	0 -1 8 0 -2 -11 -1 1 2 -7 7 -9 -10
0 words in brackets at its end: other words, below 2	0 -1 -1 -5 -4 -5 -4 -19 8 5 5 -6 -6
0 words it shares with its neighbour: the block before, 0.01 and more	-7 13 -37 -18 -30 1 -7 4 1 -8 -21 -3 -14
0 words it shares with its neighbour: the block before, 0.25 and more	-21 8 -33 -27 -7 -7 -30 -10 -1 -6 -9 2 0
0 words it shares with its neighbour: the block before, 0.5 and more	-17 -19 -37 -5 -9 -15 0 -16 -11 18 -9 -9 6
0 words it shares with its neighbour: the block before, 0.9 and more	-7 -40 -9 -25 -29 -20 8 -25 -6 26 -6 -32 0
0 words it shares with its neighbour: the block before, below 0.01	-63 -3 13 -1 4 -5 -8 -4 -3 -19 0 -1 -4
0 words it shares with its neighbour: the next block, 0.01 and more	-15 6 -15 -24 -17 0 -6 7 -30 -9 -24 -3 -14
0 words it shares with its neighbour: the next block, 0.25 and more	4 -22 -32 -15 7 -6 -13 -13 8 -10 -11 -6 -10
0 words it shares with its neighbour: the next block, 0.5 and more	6 -8 -47 -8 14 -27 -6 -12 19 -2 -27 -16 0
0 words it shares with its neighbour: the next block, 0.9 and more	1 -25 -20 -16 10 -48 4 -28 47 2 -10 -13 -24
0 words it shares with its neighbour: the next block, below 0.01	3 -3 5 -3 -15 -1 4 -2 -28 -1 3 -4 -7
0 words it shares with its neighbour: the second before, 0.01 and more	-21 5 -14 -32 -21 4 4 5 8 -10 -19 -4 -23
0 words it shares with its neighbour: the second before, 0.25 and more	-14 -3 -28 -16 -5 -1 -11 -1 -3 1 -15 -14 -6
0 words it shares with its neighbour: the second before, 0.5 and more	-8 -23 -36 -32 -19 -3 -10 -1 -11 2 -8 -12 4
0 words it shares with its neighbour: the second before, 0.9 and more	-2 -25 -16 -13 -25 -13 -18 -25 1 37 3 -26 2
0 words it shares with its neighbour: the second before, below 0.01	-45 -3 3 -2 9 -10 -12 -3 -8 -11 -2 0 -4
0 words it shares with its neighbour: the second behind, 0.01 and more	-4 1 -42 -34 -13 -1 -6 5 -16 -3 -23 1 -19
0 words it shares with its neighbour: the second behind, 0.25 and more	8 5 -13 -22 9 -7 -4 -10 9 1 -10 -20 -13
0 words it shares with its neighbour: the second behind, 0.5 and more	7 -20 -36 -25 19 -12 -10 -16 10 6 -38 -30 -4
0 words it shares with its neighbour: the second behind, 0.9 and more	0 -28 -12 -9 24 -14 1 -27 27 -10 -20 -41 -21
0 words it shares with its neighbour: the second behind, below 0.01	-5 2 9 5 -11 -6 -3 0 -20 -4 4 -2 -2
0 words of the page’s furniture and its length: whole, below 8	-8 -13 -50 -27 -46 -29 -9 -38 -59 -45 -58 -5 57
0 words of the page’s furniture and its length: within, 20 and more	0 -7 0 0 -2 -9 -5 3 -2 -2 0 -2 13
0 words of the page’s furniture and its length: within, 40 and more	0 0 0 0 0 -5 1 2 -1 -2 0 -2 10
0 words of the page’s furniture and its length: within, 8 and more	-1 -7 -3 2 -7 17 -2 -3 -5 -17 -2 -48 19
0 words of the page’s furniture and its length: within, below 8	0 2 -5 17 -15 -23 -1 -13 0 -7 -6 -1 11
0 words of the page’s furniture: whole	-7 -14 -56 -26 -44 -34 -9 -40 -66 -49 -59 -13 61
0 words of the page’s furniture: within	-1 -16 -10 12 -23 -8 -11 -8 -9 -18 -10 -36 30
1 a byline’s words: names	1 6 -18 -10 -7 -17 13 -18 -17 -9 -1 12 -19
1 a byline’s words: names behind “by”	3 10 -18 1 -11 -10 -4 -13 0 -2 -2 12 -22
1 a credit at its end, and its length: 20 and more, no stop	-1 0 2 2 -13 5 -3 -5 14 -9 -5 -4 -11
1 a credit at its end, and its length: 40 and more, no stop	0 4 -5 2 3 -16 -5 -3 9 -1 -5 -1 3
1 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 -8 0 0 0 9 1 0 0 -2
1 a credit at its end, and its length: 8 and more, no stop	-1 -6 -7 1 -11 -1 0 -13 12 3 -13 -14 -3
1 a credit at its end, and its length: below 8, no stop	-4 -5 -4 -5 -10 -19 -4 -8 3 10 10 -16 4
1 a credit at its end: 0.9 and more	-1 -2 -4 -4 8 -5 -1 -1 0 1 -4 -4 0
1 a credit at its end: 0.95 and more	-6 -5 -9 2 -26 -13 -12 -24 16 17 -9 -24 -6
1 a credit beside it, and its length: a credit before, 15 and more, a stop	0 -1 -4 -1 -8 -2 0 -1 0 1 14 -1 -8
1 a credit beside it, and its length: a credit before, 15 and more, no stop	0 0 -5 0 -3 -1 0 -1 -8 -3 14 -2 -5
1 a credit beside it, and its length: a credit before, 25 and more, a stop	0 0 -4 -1 -14 -4 0 -1 0 4 12 -5 -4
1 a credit beside it, and its length: a credit before, 25 and more, no stop	0 0 0 0 -6 -6 -1 -1 6 -7 3 -1 -2
1 a credit beside it, and its length: a credit before, 4 and more, a stop	0 0 -2 0 0 0 0 0 -3 -1 7 0 -3
1 a credit beside it, and its length: a credit before, 4 and more, no stop	0 0 -2 0 -2 -3 0 -3 -9 -18 21 -2 -10
1 a credit beside it, and its length: a credit before, 40 and more, a stop	0 0 -8 -2 -31 -2 -1 -3 5 1 23 -7 -17
1 a credit beside it, and its length: a credit before, 40 and more, no stop	0 0 -1 0 -6 -1 0 0 4 14 -7 -2 -4
1 a credit beside it, and its length: a credit before, 8 and more, a stop	0 -1 -3 -4 -3 -2 0 -1 1 -1 8 -2 2
1 a credit beside it, and its length: a credit before, 8 and more, no stop	0 0 -2 0 -7 -5 0 -3 -11 -9 18 -1 -13
1 a credit beside it, and its length: a credit before, below 4, a stop	0 -1 -7 -2 -4 -1 0 -1 5 0 3 0 -4
1 a credit beside it, and its length: a credit before, below 4, no stop	0 -1 -12 -7 -2 11 -1 -4 -13 -5 20 -10 -10
1 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 4 3 -2 -7 -12 -2 -2 12 -6 -2 5 -3
1 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 -1 0 -1 0 -3 0 -1 3 -4 0 -1 4
1 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 -3 -1 1 -3 -6 1 -2 7 7 0 -1 -3
1 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 0 -1 -5 -2 -3 -1 5 -14 14 0 -2 1
1 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 0 5 0 7 4 0 -1 -8 -8 -3 -1 -8
1 a credit beside it, and its length: a credit behind, 4 and more, no stop	0 1 1 -2 -3 -1 -2 -5 -10 -2 -4 3 2
1 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 -1 0 3 0 -3 3 1 -1 0 0 -2 -2
1 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 -6 -2 2 -1 -6 0 -2 8 0 -1 -1 5
1 a credit beside it, and its length: a credit behind, 8 and more, no stop	0 -11 -2 -2 1 13 -2 -5 0 -10 -4 -9 -3
1 a credit beside it, and its length: a credit behind, below 4, no stop	0 3 2 -3 -5 -6 -2 0 0 3 -2 -7 -2
1 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -1 0 -1 -1 0 -2 2 3 4 0 -8
1 a credit beside it, and its length: credits on both sides, below 4, no stop	0 0 -2 0 -4 6 0 -1 -7 -5 -14 -2 7
1 a credit with its lead-in at its end: yes	-6 1 -8 -5 -30 -18 -13 -24 18 14 -5 -26 -3
1 a day of the week: yes	5 -14 -17 2 -8 -4 -18 -28 -9 2 0 -8 -3
1 a label of a picture: label	-1 -3 8 -2 -16 -2 -2 -13 13 15 -10 -13 -39
1 a label of a picture: number	0 0 -1 0 3 1 -1 -2 8 -10 3 -3 -8
1 a label such as “Related” above: yes	-3 -9 -7 -26 1 -14 -5 -4 -13 -34 -33 8 -21
1 a label such as “See also” before it: yes	0 -10 -2 -1 -4 18 -5 -8 -1 -9 -5 -4 -10
1 a line above that ends in a colon: yes	-10 -30 -12 -11 -4 20 -6 10 -45 -24 -15 -14 -17
1 a month: yes	5 -16 6 -6 -19 -5 -34 -7 -15 -16 -24 4 2
1 a name in the next line: 60 and more	0 -2 0 -1 9 8 1 -5 -6 -10 -2 -8 -9
1 a name in the next line: 8 and more	7 -4 -17 -3 -2 10 -9 -10 -15 -1 0 -2 -11
1 a name in the next line: below 8	2 19 -23 -3 -14 -16 1 -12 -9 -7 8 -11 -5
1 a note of credits: yes	-1 0 2 -3 -6 1 -4 -6 6 4 -1 -17 -12
1 a picture credit’s words: 0.01 and more	0 -4 0 -1 -9 -6 -4 -6 -4 6 -2 -8 -12
1 a picture credit’s words: 0.7 and more	0 -3 -10 -3 -10 -22 20 -4 5 -1 -12 -8 2
1 a picture credit’s words: 0.8 and more	0 0 8 -6 -9 -16 2 -4 1 13 -4 -9 -6
1 a picture credit’s words: 0.9 and more	0 6 -3 1 0 -3 -1 -3 4 -2 -2 0 -4
1 a picture credit’s words: 0.95 and more	-1 -22 -9 -7 -19 -24 -13 -13 12 16 -1 -28 -6
1 a picture credit’s words: below 0.01	-2 5 -2 -3 -7 2 -9 -2 -7 -20 2 -3 -8
1 a quotation by itself: before the text, 6 and more	11 -4 -2 -1 0 -1 0 -1 -5 -7 -2 3 -4
1 a quotation by itself: in the text, 15 and more	0 0 -1 0 0 26 -8 -5 -9 -9 -4 -5 -7
1 a quotation by itself: in the text, 40 and more	0 -6 -2 -2 0 14 -4 -4 -6 -10 -6 -5 -13
1 a quotation by itself: in the text, 6 and more	0 0 0 0 1 -8 2 4 -2 2 0 1 -1
1 a quotation by itself: in the text, below 6	0 0 -1 0 -13 -4 -1 5 -3 7 -2 5 -5
1 a quotation mark before it: yes	7 -35 -21 -6 -32 12 -49 -17 -17 -2 4 7 -9
1 a rule: a byline’s words, but between paragraphs, where headings stand	0 0 0 0 -6 -4 -1 -6 -7 -10 -1 12 6
1 a rule: a credit that names known agencies	0 2 -6 1 -10 -25 -7 -10 1 18 -7 -11 -14
1 a rule: a credit with its lead-in ("Photo:", "©")	-1 -21 -5 -12 -23 -10 -7 -4 8 9 0 -20 -4
1 a rule: a headline behind the end of the text	-5 -9 -15 -21 4 -1 5 -3 -24 -16 -22 -12 -3
1 a rule: a label such as "See also" with a title behind it	0 -8 -2 -1 -6 13 -5 -5 0 -8 -4 -4 -10
1 a rule: a line that begins with "by" before the text	4 8 -14 1 -5 -6 -1 -3 3 2 0 -4 -14
1 a rule: a phrase of the page’s furniture	-4 -9 -7 4 -7 -8 -21 -24 -15 -10 -10 -4 -2
1 a rule: a question or exclamation between paragraphs	0 -4 -2 3 -10 0 -1 -9 4 1 -6 3 -17
1 a rule: a quotation with its speaker behind a dash	0 0 0 0 10 3 -2 -4 -7 -4 0 -3 -4
1 a rule: a sentence before the text	3 -1 -1 -1 -1 0 0 0 -2 5 -1 -1 -1
1 a rule: a sentence behind the end of the text	0 0 0 0 -2 -4 -1 -1 0 0 0 5 2
1 a rule: a sentence or two before the text	-2 5 -14 -3 -25 0 -2 0 -19 4 4 -14 -16
1 a rule: a sentence within the text	-10 0 -26 -28 -7 1 -3 0 -23 -12 -11 -10 -9
1 a rule: a short line within the text	-5 1 -6 -1 -6 -5 -17 -12 -1 -12 -32 -7 -7
1 a rule: a short sentence within the text	-1 -23 -13 -10 5 4 4 1 -26 -32 -2 -20 -12
1 a rule: a text that ends in a picture credit	-3 -1 -10 0 -17 -9 -9 -25 25 2 -13 -23 -9
1 a rule: a title below a label such as "Related"	0 -2 -9 -7 -5 -20 -2 -23 -9 -13 -13 18 -4
1 a rule: an item below a line that announces a list	-4 -7 -21 -16 -11 23 1 3 -22 -24 -21 -14 -4
1 a rule: begins with a bullet	0 0 0 0 -6 16 -4 -2 -1 0 0 -1 -5
1 a rule: begins with a list mark, as its neighbour does	0 0 -6 -6 -11 15 -4 -5 -6 -9 -2 -14 -10
1 a rule: debris before the text	-4 1 -6 -7 -26 -8 -8 -14 -17 -15 -8 0 0
1 a rule: debris behind the end of the text	-4 -19 -20 -24 -17 7 -7 -28 -8 -19 -21 -6 10
1 a rule: holds a phrase of the page’s furniture	-1 -1 1 2 -1 -4 -12 -3 -18 -13 -15 -15 12
1 a rule: keywords of a picture	0 -1 -1 4 -2 8 0 1 -2 -6 0 -2 -3
1 a rule: long line within the text, without a full stop	0 -2 -5 -6 -12 -6 -2 8 3 -31 -7 -8 -10
1 a rule: names behind the end of the text	0 0 0 0 -1 1 -2 -2 1 2 0 10 -14
1 a rule: nothing but names before the text	1 1 -10 -4 10 -5 -2 -1 -13 -2 1 4 -6
1 a rule: nothing else fits	0 8 0 -10 4 -12 -7 -3 -11 11 -15 -18 -5
1 a rule: one of several short lines within the text	-4 -12 -19 -20 -11 -4 -7 -2 -12 -1 -20 1 -4
1 a rule: only a date or time	1 -12 21 -8 -6 -21 -4 -13 -24 -7 -12 8 -8
1 a rule: only a web or e-mail address	0 6 -2 0 -1 -6 0 0 -1 -2 -1 -1 7
1 a rule: only marks or figures	-2 -13 -10 -4 -16 4 -11 -24 7 -11 -15 3 -2
1 a rule: repeats the alternative text before it	0 -5 -3 -1 -11 -15 -3 -3 19 8 -4 -5 -4
1 a rule: running text	0 -11 -12 1 -2 -3 0 -3 -20 0 -2 -1 -1
1 a rule: says again what stands elsewhere on the page	6 -31 -33 -9 3 -14 -7 -16 0 -6 -8 -9 -6
1 a rule: says where in a picture somebody stands	0 0 0 0 -3 5 -1 -1 3 -2 -1 -1 0
1 a rule: says who the author is	0 0 0 3 -4 4 -2 -1 -3 -1 0 -2 4
1 a rule: short line before a picture or a list, without a full stop	0 2 -1 -1 6 -4 -1 -4 -7 -6 3 4 1
1 a rule: short line between paragraphs, without a full stop	-2 -12 -6 -7 -35 3 0 -23 -19 -10 4 12 -15
1 a rule: short text after a credit, where this page has its captions	0 0 -8 0 -10 -4 0 -4 -21 -15 23 -4 -17
1 a rule: short text before a caption and its credit	0 -8 7 -4 -1 -8 -6 -1 -5 -5 -4 -4 -2
1 a rule: short text before a caption with a credit	1 -13 -13 1 8 4 -8 -20 -7 -7 -8 -13 5
1 a rule: short text before a credit	-1 -7 1 -13 -8 -5 -11 -9 6 -10 -12 -13 5
1 a rule: short text before a credit that has its caption behind it	0 1 -1 0 5 -1 -1 -2 -5 -4 -1 3 -2
1 a rule: stands between the title and the byline, date or picture	6 -1 -1 4 -1 0 0 0 -1 -1 0 -1 -2
1 a rule: the caption’s words once more, as alternative text	0 7 1 6 -14 13 -3 -9 -16 -4 -5 -7 -5
1 a rule: the name of a picture file	0 0 0 -1 -2 -2 0 -3 2 6 -1 -4 0
1 a sign in it: a bar	0 -13 -3 -8 -13 -26 -8 -15 12 17 -7 -19 8
1 a sign in it: a capital within a word	-1 -36 1 -1 -13 -7 -7 14 -10 -15 -20 -7 4
1 a sign in it: a comma	1 0 1 -6 6 -3 5 2 -19 -16 5 -12 -8
1 a sign in it: a copyright sign	0 -3 -4 -3 -17 -2 -5 -4 17 5 -3 -11 -3
1 a sign in it: a dash between words	1 10 12 0 -24 -16 -1 6 1 -11 -22 4 -5
1 a sign in it: a question mark	1 0 -5 1 -14 -5 -2 -4 -11 -4 -21 0 4
1 a sign in it: a quotation mark	-9 -2 -20 5 -16 -3 -2 -15 -12 3 9 2 -13
1 a sign in it: a sentence stuck to the next	0 -1 -2 -1 -11 2 0 -8 9 2 -9 -12 5
1 a sign in it: a slash between words	-5 -6 -19 -2 -23 -15 -34 6 16 18 -31 -45 -20
1 a sign in it: a time	1 -8 24 -17 -11 3 -23 -12 -16 -16 -24 -20 -23
1 a sign in it: a year	3 0 10 -4 -2 -17 -29 -24 -8 -9 -7 1 -13
1 a sign in it: an address	-1 3 -2 -1 -15 8 -6 2 -11 -11 -4 -21 10
1 a sign in it: an asterisk	0 -5 -1 0 -7 -2 5 -5 -3 -14 -2 -19 20
1 a sign in it: an at sign	0 -1 -17 16 -13 -1 -7 -11 -3 -13 -8 -14 11
1 a sign in it: an ellipsis	2 -11 -9 -8 -6 -7 5 -10 2 7 -1 1 -11
1 a sign in it: money or a share	-3 -17 -13 -17 0 20 -54 2 -18 -24 -25 -23 -21
1 a verb of saying: yes	-1 -24 -11 -7 -14 10 -2 -20 -17 -3 4 -1 -13
1 a word that leads in credits: yes	-2 -30 -9 -10 -31 -7 -10 -13 12 11 -5 -28 -11
1 an end as items of lists have it: yes	0 -4 -3 -1 3 12 -3 6 -9 -18 -1 -22 1
1 dates among the short lines around it: 0.2 and more	-2 -1 0 17 -24 -31 -5 -27 -2 -18 -7 -5 6
1 dates among the short lines around it: 0.4 and more	2 7 -5 11 -17 -19 -11 -19 -5 5 -2 2 2
1 dates among the short lines around it: below 0.2	0 4 -2 1 -20 -32 -11 -18 11 13 -2 -13 2
1 furniture among the short lines around it: 0.01 and more	-9 -15 -31 -14 -9 1 -10 -7 -5 -16 -5 3 -8
1 furniture among the short lines around it: 0.2 and more	1 3 6 -10 -16 -20 -4 -23 -6 -11 -7 7 -1
1 furniture among the short lines around it: 0.5 and more	-1 1 -2 -1 -13 -7 -22 -14 -15 -20 -17 -11 0
1 furniture among the short lines around it: below 0.01	-1 -8 -5 -11 -5 -1 -9 -4 6 9 -7 -8 -11
1 how alike the short lines around it are: 0.2 and more	-12 -13 -7 -9 -16 -11 -20 5 -12 -13 -10 5 -12
1 how alike the short lines around it are: 0.4 and more	-4 -14 -1 -14 -6 2 -3 0 -7 -10 -3 -8 -6
1 how alike the short lines around it are: 0.7 and more	-4 7 -3 -3 1 -14 -2 -14 -1 -9 -9 -5 3
1 how alike the short lines around it are: below 0.2	-3 -1 -10 -9 -5 -4 -5 0 -21 -9 -12 -10 -2
1 how far it is from the text: before the text, 2 and more	0 2 -9 6 0 -19 -1 3 -12 -7 -7 -10 1
1 how far it is from the text: before the text, 20 and more	4 -7 -21 -14 -15 -12 -1 -11 -7 -9 -10 2 -3
1 how far it is from the text: before the text, 3 and more	-3 4 -8 -6 -15 -12 -8 -19 5 -11 -14 -16 -5
1 how far it is from the text: before the text, 5 and more	9 3 1 4 -11 -15 -10 -16 -6 1 1 -14 -16
1 how far it is from the text: before the text, 9 and more	11 -13 -9 -12 -19 -21 -5 -25 -6 -12 -16 2 -6
1 how far it is from the text: before the text, below 2	4 -18 -8 -10 -8 0 -2 -7 -3 -8 -2 -7 -3
1 how far it is from the text: behind the text, 2 and more	-1 -1 -4 -1 -10 6 -9 -11 -20 -5 -5 -5 8
1 how far it is from the text: behind the text, 20 and more	-3 -6 -7 -13 10 3 -3 7 5 1 -14 -15 -8
1 how far it is from the text: behind the text, 3 and more	-1 -3 -9 -11 -18 3 -1 -10 -5 -9 -8 3 -3
1 how far it is from the text: behind the text, 5 and more	-2 -10 -9 -10 -3 -10 9 -11 -4 -14 -10 4 -1
1 how far it is from the text: behind the text, 9 and more	-6 -19 -17 -25 4 -16 -12 -6 -21 -11 -14 0 1
1 how far it is from the text: behind the text, below 2	0 -4 -1 -1 -5 -1 -1 -8 -12 -14 -1 -12 14
1 how far it is from the text: in the text, below 2	-13 -2 -4 -8 -3 -1 -2 -1 -1 -3 -5 -4 -7
1 how frequent the kind is: yes	4 0 -2 -5 -3 -4 -2 -3 -4 0 -2 -3 -5
1 how it begins and ends: another sign, another sign	0 -1 0 0 -1 14 -3 -2 -6 -10 -1 -9 -4
1 how it begins and ends: another sign, arrow	0 0 0 0 -1 6 -1 0 -1 -1 0 -1 -3
1 how it begins and ends: another sign, bar or asterisk	0 -1 -2 -3 0 0 0 0 6 -1 -1 0 2
1 how it begins and ends: another sign, bracket	0 0 0 0 -8 4 0 -4 1 -4 0 -2 7
1 how it begins and ends: another sign, colon	0 0 -1 -1 1 -9 0 -5 8 10 0 -1 -4
1 how it begins and ends: another sign, ellipsis	0 0 0 0 0 -7 0 -1 5 6 0 0 0
1 how it begins and ends: another sign, exclamation mark	0 0 0 0 6 2 0 -2 0 0 0 -5 -2
1 how it begins and ends: another sign, figure	0 0 -1 0 -6 9 0 -10 -3 -9 -2 -7 -4
1 how it begins and ends: another sign, full stop	0 -2 -1 0 -4 -5 -2 4 8 8 -2 -2 -11
1 how it begins and ends: another sign, letter	0 -1 -1 1 -1 10 -1 2 -4 -6 0 -12 -1
1 how it begins and ends: at sign or hash, figure	0 0 -1 1 -7 11 -1 -1 -3 -5 -1 -3 1
1 how it begins and ends: at sign or hash, full stop	0 0 0 0 8 -10 -3 7 -3 -4 0 -1 -6
1 how it begins and ends: at sign or hash, letter	0 -1 -1 4 -6 15 -1 0 -3 -3 -1 -13 -11
1 how it begins and ends: bracket, bracket	0 -5 0 -1 -7 1 -5 -12 -13 14 1 -8 -1
1 how it begins and ends: bracket, figure	0 0 -4 -1 -5 -1 0 -2 10 -1 1 -2 -3
1 how it begins and ends: bracket, full stop	0 0 0 0 -3 5 -2 -1 3 1 0 0 -2
1 how it begins and ends: bracket, letter	0 -3 -2 1 -5 5 -1 -2 11 -2 -2 -2 -9
1 how it begins and ends: capital, another sign	0 0 -3 1 -9 5 -3 8 3 -2 4 -12 -10
1 how it begins and ends: capital, arrow	0 0 0 0 -4 10 0 -8 -1 0 0 2 1
1 how it begins and ends: capital, bar or asterisk	0 0 0 0 -6 -3 0 -3 0 -1 0 -9 17
1 how it begins and ends: capital, bracket	-6 0 1 -17 -9 -9 -18 -2 14 -15 -20 -15 -1
1 how it begins and ends: capital, colon	-3 -3 -6 -14 29 -3 1 -18 -21 2 -8 -39 -16
1 how it begins and ends: capital, comma	0 -1 -1 0 2 -2 -1 -2 -5 -7 0 -3 10
1 how it begins and ends: capital, ellipsis	1 -5 -2 1 -14 -4 -3 -1 5 3 -4 3 2
1 how it begins and ends: capital, exclamation mark	0 -7 -10 1 -7 0 -6 -7 -8 -1 -13 0 4
1 how it begins and ends: capital, figure	0 -10 1 -8 -8 -1 -9 -7 -11 -11 -18 -3 -19
1 how it begins and ends: capital, full stop	3 5 -7 -4 0 -5 1 -4 -19 -8 -5 -8 -3
1 how it begins and ends: capital, letter	-5 -6 -10 -9 -7 -5 -3 -4 0 -3 -2 -4 -2
1 how it begins and ends: capital, question mark	1 -7 -15 -1 -25 3 -15 -11 -14 -4 -4 0 4
1 how it begins and ends: capital, quotation mark	0 -1 5 0 -1 -5 -4 -10 -10 -9 -8 7 -9
1 how it begins and ends: capital, semicolon	0 0 0 0 10 0 0 -2 -2 -8 0 -10 -3
1 how it begins and ends: capital, stop and quotation mark	-1 -24 -9 -3 -2 -9 -5 -4 -7 6 0 -5 -15
1 how it begins and ends: figure, another sign	0 3 -3 -6 -1 -2 0 0 2 -1 0 -1 4
1 how it begins and ends: figure, bracket	0 -1 0 -1 -7 -6 0 6 0 -6 -1 3 3
1 how it begins and ends: figure, colon	0 -1 -3 0 -11 12 -4 -11 -9 -12 -1 -1 -4
1 how it begins and ends: figure, figure	1 -15 4 -8 -22 -19 -4 -1 -11 0 3 7 -13
1 how it begins and ends: figure, full stop	0 2 0 -3 -22 1 -3 6 11 -3 0 -4 -17
1 how it begins and ends: figure, letter	-2 -14 -2 -8 -2 -12 -15 1 -12 -8 -7 -5 -11
1 how it begins and ends: figure, question mark	0 0 0 0 -1 8 0 -5 0 -1 0 -6 5
1 how it begins and ends: figure, quotation mark	0 0 -1 0 -2 -4 0 -1 -1 8 0 2 -5
1 how it begins and ends: list mark, another sign	0 -4 0 0 0 2 -1 0 2 2 0 0 -1
1 how it begins and ends: list mark, bar or asterisk	0 -1 0 0 -10 9 -3 -3 -4 -8 0 10 -13
1 how it begins and ends: list mark, bracket	0 0 -1 0 0 0 0 0 4 -3 -1 0 0
1 how it begins and ends: list mark, figure	0 0 0 0 0 -2 0 -2 0 0 0 0 4
1 how it begins and ends: list mark, full stop	0 6 -1 -1 -9 6 -6 0 -2 -7 -1 -3 -1
1 how it begins and ends: list mark, letter	0 0 -1 0 -1 -5 4 3 1 -3 0 -4 -3
1 how it begins and ends: list mark, stop and quotation mark	0 0 0 0 -7 2 -3 -2 -2 -2 0 -2 8
1 how it begins and ends: number of an item, bracket	0 0 0 0 -1 9 -1 -6 -3 -2 0 -1 -2
1 how it begins and ends: number of an item, colon	0 0 0 0 0 10 -1 -10 0 -1 0 0 0
1 how it begins and ends: number of an item, exclamation mark	0 0 0 0 -5 -8 -1 -4 11 5 -1 -1 -4
1 how it begins and ends: number of an item, figure	0 0 3 -1 -2 2 0 1 -1 -1 0 -1 -3
1 how it begins and ends: number of an item, full stop	0 -2 -1 -1 -18 19 -11 -21 1 -1 -3 -10 -14
1 how it begins and ends: number of an item, letter	2 6 5 -8 -3 -1 -31 -16 1 -4 -9 -1 -18
1 how it begins and ends: number of an item, question mark	0 0 0 0 8 5 0 -8 -5 -1 0 -1 -5
1 how it begins and ends: quotation mark, bracket	0 0 0 0 -6 0 0 0 -1 -1 -1 -1 6
1 how it begins and ends: quotation mark, colon	0 0 0 0 -12 -5 0 -6 -3 -2 0 15 -1
1 how it begins and ends: quotation mark, full stop	0 -9 -8 -4 -29 14 -36 -24 -9 0 4 -5 -3
1 how it begins and ends: quotation mark, letter	0 -1 -6 3 -11 -4 -3 -10 5 -7 4 1 2
1 how it begins and ends: quotation mark, question mark	0 0 4 -2 0 0 0 0 0 -1 0 0 0
1 how it begins and ends: quotation mark, quotation mark	7 -2 -2 -1 -10 -3 -3 5 -10 1 -5 4 -9
1 how it begins and ends: quotation mark, stop and quotation mark	0 -8 -3 -3 -5 19 -14 -8 -13 -11 -11 -11 -21
1 how it begins and ends: small letter, another sign	0 0 0 0 3 -7 11 -6 -1 -1 0 0 -2
1 how it begins and ends: small letter, bracket	0 0 0 0 -4 8 -1 -1 -5 -2 0 -1 0
1 how it begins and ends: small letter, colon	0 0 -1 0 -4 1 0 -2 5 3 0 9 -11
1 how it begins and ends: small letter, comma	0 0 -1 0 -7 11 -1 6 -3 -2 -1 -11 -5
1 how it begins and ends: small letter, exclamation mark	0 0 -1 0 1 2 0 -1 1 6 -4 0 -5
1 how it begins and ends: small letter, figure	0 0 -2 4 0 -1 0 -3 -2 -1 2 -1 0
1 how it begins and ends: small letter, full stop	0 -1 0 -1 -13 -9 -4 17 -2 -5 -2 -5 -8
1 how it begins and ends: small letter, letter	2 10 -24 0 5 -2 -7 -10 -24 5 -7 -16 -5
1 how it begins and ends: small letter, quotation mark	0 -8 -1 0 0 7 0 -1 0 -1 0 0 -2
1 how it begins and ends: small letter, semicolon	0 0 0 0 -4 0 -1 7 -1 -2 0 -2 -3
1 how it begins: another sign	-1 -6 -7 -9 -6 18 -9 -6 0 -11 -7 -25 -14
1 how it begins: at sign or hash	0 -1 -3 5 -7 12 -3 7 -6 -6 -2 -17 -16
1 how it begins: bracket	0 -8 -4 -1 -16 8 -9 -15 0 8 0 -10 -6
1 how it begins: capital	-3 1 -5 -2 2 -5 3 -3 0 -2 -2 -3 -4
1 how it begins: figure	-2 -20 -3 -8 -21 -10 -27 5 -2 -12 -1 -2 -12
1 how it begins: list mark	0 2 -2 -1 -15 2 -3 1 -2 -13 -2 -3 -1
1 how it begins: number of an item	2 1 8 -12 -3 9 -38 -16 3 -2 -12 -4 -21
1 how it begins: quotation mark	5 -17 -22 -6 -34 13 -48 -20 -13 -1 4 2 -15
1 how it begins: small letter	3 6 -26 -5 1 -9 -1 4 -27 7 -13 -17 -5
1 how it ends: another sign	0 -4 -5 -2 -4 2 6 4 -3 -14 2 -20 -12
1 how it ends: arrow	0 0 0 0 -5 9 -1 -7 -2 -1 0 0 2
1 how it ends: bar or asterisk	0 -1 -1 -5 -9 2 -1 -3 2 -4 -1 -5 13
1 how it ends: bracket	-7 -5 -2 -20 -15 -9 -27 5 16 -6 -15 -14 2
1 how it ends: colon	-3 -3 -9 -14 23 2 0 -30 -23 1 -8 -25 -18
1 how it ends: comma	0 -1 -2 -1 -5 4 -2 5 -4 -2 0 -13 6
1 how it ends: ellipsis	1 -6 -2 1 -13 -9 -4 -2 4 4 -3 7 3
1 how it ends: exclamation mark	0 -7 -10 0 -8 0 -8 -16 3 8 -16 3 2
1 how it ends: figure	0 -16 7 -12 -19 -1 -18 -15 -15 -12 -12 2 -21
1 how it ends: full stop	4 -2 -9 -5 -3 -5 -1 -1 -13 -7 1 -8 -4
1 how it ends: letter	0 -3 -5 -6 -5 -2 -5 -5 1 -2 -2 -2 -7
1 how it ends: question mark	0 -7 -15 -1 -17 4 -14 -10 -9 -5 -7 -5 3
1 how it ends: quotation mark	6 -6 1 -1 -5 -7 -7 -5 -23 -4 -14 9 -15
1 how it ends: semicolon	0 0 0 0 6 0 -1 6 -4 -9 0 -10 -6
1 how it ends: stop and quotation mark	-3 -33 -15 -7 0 -5 0 -7 -19 5 -3 -8 -15
1 how long the short lines around it are: 11 and more	-1 -23 -5 -2 -5 -4 -10 -10 -5 -1 -8 4 -21
1 how long the short lines around it are: 2 and more	0 5 -18 -13 -9 -13 -10 -3 0 -2 -13 -9 -1
1 how long the short lines around it are: 3 and more	2 -7 -5 -3 -4 -10 -25 -20 1 -1 -3 -4 -2
1 how long the short lines around it are: 5 and more	-5 -13 -10 -10 -6 -2 -8 -7 -10 0 2 1 -15
1 how long the short lines around it are: 8 and more	-3 -2 -3 -6 -13 -4 7 -4 -6 -8 -10 -9 -13
1 how long the short lines around it are: below 2	-1 4 6 -20 -15 -1 -19 -8 -17 -6 -29 -31 -5
1 how many short lines stand together: 15 and more	-8 -7 -24 -32 -2 -6 -26 3 -1 -2 -23 -1 -9
1 how many short lines stand together: 2 and more	7 -15 -9 -7 -15 2 -12 -19 -18 -4 -12 -6 -4
1 how many short lines stand together: 3 and more	-2 -2 -2 -1 -10 -10 -34 -14 5 -12 -3 -11 -4
1 how many short lines stand together: 4 and more	-8 0 4 -12 -2 -8 5 -10 -2 -12 -15 -5 -2
1 how many short lines stand together: 6 and more	-4 -4 -1 2 2 0 -16 -17 -11 3 2 -2 -5
1 how many short lines stand together: 9 and more	-2 -6 -2 -4 -17 -7 -20 -7 -19 -6 1 1 1
1 how many short lines stand together: below 2	-1 -12 -35 -22 -6 -3 -15 -17 3 1 -35 4 -7
1 it repeats its neighbour: the block before	1 -20 -18 -4 -20 -41 -13 -14 46 5 -3 -9 -13
1 it repeats its neighbour: the next block	0 4 5 6 1 4 -6 -16 -29 -1 -8 -17 3
1 it repeats its neighbour: the second before	-1 -4 -5 -4 -2 5 -2 -14 -17 -10 10 -3 -11
1 it repeats its neighbour: the second behind	-1 4 -5 -2 3 1 -4 -22 -16 -2 -4 -6 -3
1 it says where in a picture somebody stands: yes	0 -8 3 -4 -9 9 -2 -4 -5 -6 2 -5 -6
1 it speaks to the reader: more, 20 and more	0 -6 -2 -3 -2 5 -4 7 -4 -9 -4 -24 2
1 it speaks to the reader: more, 40 and more	0 -10 -11 -3 0 2 -11 8 -10 -16 -5 -23 -15
1 it speaks to the reader: more, 8 and more	0 0 0 -2 2 -10 3 7 -1 -1 -5 -1 9
1 it speaks to the reader: one, 20 and more	1 6 -8 1 2 -7 -9 -3 -6 -5 -5 -27 -8
1 it speaks to the reader: one, 40 and more	0 -22 -8 -5 4 -15 -29 7 -2 0 -1 -11 -2
1 it speaks to the reader: one, 8 and more	-1 -14 -16 -9 -1 -11 -17 5 1 -7 -8 -17 4
1 it speaks to the reader: one, below 8	-1 -6 -7 -1 0 -1 -3 -7 -1 -4 -4 -13 9
1 it speaks to the reader: two, 20 and more	0 -7 -10 2 -4 -20 -20 16 2 -21 -2 -15 6
1 it speaks to the reader: two, 40 and more	0 -5 -2 5 4 -20 -9 0 -2 4 -7 -12 7
1 it speaks to the reader: two, 8 and more	0 -1 6 0 -2 1 -6 -3 -6 1 -4 -21 6
1 it speaks to the reader: two, below 8	0 0 0 0 0 -3 -1 -1 0 2 0 -3 6
1 it stands on the page again: 12 and more	1 -3 -1 -1 -17 11 -2 -4 -8 -9 -5 1 9
1 it stands on the page again: 3 and more	-1 -12 -12 -11 8 -16 -4 -6 0 -9 0 0 5
1 it stands on the page again: 6 and more	0 12 -7 1 1 -1 1 -8 -20 -16 -2 1 1
1 it stands on the page again: below 3	0 -7 -6 -10 3 -9 2 -9 -15 -10 -3 -4 -8
1 it stood on the page before: 12 and more	0 -5 -1 1 -14 -13 -9 -12 5 4 6 2 -5
1 it stood on the page before: 3 and more	-2 -7 -11 -6 -6 0 -6 -12 -11 -8 -1 -2 -5
1 it stood on the page before: 6 and more	1 -2 -1 -3 -6 7 5 -11 -5 -2 -2 -14 1
1 it stood on the page before: below 3	-2 -33 -22 -11 0 8 4 -23 -1 -2 -23 -5 -18
1 it tells the reader what to do: 20 and more	0 6 -1 0 2 -11 -1 5 -4 -2 0 2 1
1 it tells the reader what to do: 40 and more	0 0 0 0 -7 -4 0 7 2 2 0 1 0
1 it tells the reader what to do: 8 and more	0 -3 3 -6 -26 -9 -3 3 -23 -21 -2 -7 19
1 it tells the reader what to do: below 8	-1 -16 -16 4 -19 -21 -15 -22 -14 -38 -4 -9 23
1 its capitals and length: 0.15 and more, 15 and more	3 -8 -5 2 -9 -6 -41 -6 11 -20 3 -4 -4
1 its capitals and length: 0.15 and more, 2 and more	0 -10 5 3 6 -13 -18 5 -27 -15 -11 -6 -8
1 its capitals and length: 0.15 and more, 30 and more	1 -8 -12 -4 3 -9 -14 -17 -15 -5 -4 0 -8
1 its capitals and length: 0.15 and more, 4 and more	-8 -16 0 -20 -5 7 -22 -1 -5 -9 -10 -14 0
1 its capitals and length: 0.15 and more, 8 and more	0 -2 1 -1 -23 4 1 -7 -7 -20 -16 -6 -10
1 its capitals and length: 0.5 and more, 15 and more	0 4 -4 0 -24 0 -4 5 -4 -9 -4 -11 -11
1 its capitals and length: 0.5 and more, 2 and more	1 -9 -17 -2 -15 16 -24 -2 5 -21 -3 -12 -13
1 its capitals and length: 0.5 and more, 30 and more	0 8 -6 -6 8 -7 0 -4 -1 -12 -6 -6 3
1 its capitals and length: 0.5 and more, 4 and more	3 -8 -32 -9 -19 -9 -6 -9 -6 -13 -6 14 -14
1 its capitals and length: 0.5 and more, 8 and more	-1 -1 -16 -7 -10 -11 -20 -2 -4 -3 -8 -3 -7
1 its capitals and length: 0.8 and more, 15 and more	0 0 1 -3 0 1 -1 -6 -3 -3 -2 1 3
1 its capitals and length: 0.8 and more, 30 and more	0 0 0 -1 10 -6 -1 -1 -2 3 8 -8 -14
1 its capitals and length: 0.8 and more, 4 and more	2 1 -20 -11 -15 0 1 -13 2 -2 -10 -20 -3
1 its capitals and length: 0.8 and more, 8 and more	-9 0 2 -9 -12 -23 -8 -17 -9 12 0 -2 7
1 its capitals and length: 1 and more, 15 and more	0 0 0 0 3 -1 0 -3 0 0 0 1 0
1 its capitals and length: 1 and more, 2 and more	-1 -8 -23 -15 -1 -11 6 -14 -5 -4 -12 -6 -1
1 its capitals and length: 1 and more, 30 and more	0 0 -2 0 -8 9 -7 -7 -4 -7 -4 -5 -5
1 its capitals and length: 1 and more, 4 and more	0 -1 -5 -4 -17 -13 5 -11 -6 7 -8 -17 -1
1 its capitals and length: 1 and more, 8 and more	0 2 0 -3 -16 -4 9 -14 -2 1 -4 -9 18
1 its capitals and length: 1 and more, below 2	-1 -6 5 -6 -13 -10 -8 -9 -14 -6 -26 -9 -1
1 its capitals and length: below 0.15, 15 and more	1 -32 -10 -21 -3 1 5 4 -28 -10 -41 -20 -8
1 its capitals and length: below 0.15, 2 and more	-1 -7 -19 -4 2 8 -5 -13 -14 -17 7 -8 7
1 its capitals and length: below 0.15, 30 and more	-4 -34 -8 -6 -7 -1 1 -2 -5 -5 -11 -16 -8
1 its capitals and length: below 0.15, 4 and more	-1 8 -6 -3 -6 -6 -6 1 -11 -1 -13 -19 -7
1 its capitals and length: below 0.15, 8 and more	2 -2 -4 -24 3 -1 -33 -3 -20 -16 3 -9 -10
1 its capitals and length: below 0.15, below 2	-1 -9 -18 -7 -19 2 -9 -21 -13 14 -7 1 -12
1 its capitals: 0.01 and more	0 -17 -4 -24 -3 -1 -5 8 -14 -7 -9 -6 -7
1 its capitals: 0.15 and more	-3 -2 11 1 -3 -2 -6 0 1 -18 -3 -9 -7
1 its capitals: 0.3 and more	-2 -10 0 1 3 -7 -29 -4 -8 -3 -2 -1 -9
1 its capitals: 0.5 and more	2 0 -32 -9 -12 -1 -14 -9 6 -17 -1 4 -19
1 its capitals: 0.7 and more	0 -5 -43 -15 -22 -15 -2 -5 4 6 -18 -1 -3
1 its capitals: 0.9 and more	-10 2 4 -4 -7 -3 -1 -14 -16 8 4 -19 5
1 its capitals: 1 and more	-3 -4 -2 -10 -13 -12 6 -13 -7 2 -13 -9 -4
1 its capitals: below 0.01	2 -9 -26 -13 -3 7 -6 -11 -35 0 1 -15 -12
1 its figures: 0.01 and more	-1 -8 -7 4 -11 -7 -5 -9 13 -8 1 -4 1
1 its figures: 0.15 and more	-1 -14 -15 -17 -8 4 -8 2 -4 -17 -20 -20 -13
1 its figures: 0.4 and more	0 -4 17 -8 -11 -8 -13 -24 -14 -11 -8 10 -20
1 its figures: below 0.01	-4 2 -12 -8 3 -4 -4 -1 -7 0 1 -6 -7
1 its last words on the page: more often	-5 -25 -11 -26 -6 -3 -11 -6 -3 14 -20 -14 -10
1 its last words on the page: once	1 -3 1 -11 -7 -1 2 -1 -9 -9 0 -2 -5
1 its last words on the page: twice	2 -3 -22 1 -12 -5 -34 -5 5 -8 6 -16 -5
1 its lead-in on the page: more often	-6 -19 -22 -28 -3 -12 -6 -10 -9 12 -28 -15 -14
1 its lead-in on the page: once	-3 -12 1 10 -37 -15 -12 1 6 -13 -30 -1 -16
1 its lead-in on the page: twice	3 -12 -8 -12 -19 2 2 -8 14 -12 -6 -2 -11
1 its length among the short lines around it: 0.4 and more	-1 5 -13 4 -7 5 -14 -7 -7 -9 -6 -16 -4
1 its length among the short lines around it: 0.7 and more	-5 -9 -4 -21 -10 -12 -2 0 -2 -4 -4 2 -8
1 its length among the short lines around it: 1.4 and more	2 -16 -5 -13 -12 -4 -18 -2 -5 -14 -4 -15 -6
1 its length among the short lines around it: 2 and more	0 3 2 -10 13 -4 -9 -13 -7 -3 -15 -15 -10
1 its length among the short lines around it: below 0.4	-7 -12 -13 -9 -7 -3 -2 -17 -13 3 -7 3 -9
1 its length and end: 10 and more, another sign	0 0 0 0 -4 -5 -1 10 1 1 0 -4 -3
1 its length and end: 10 and more, arrow	0 0 0 0 1 6 0 -9 -1 0 0 0 2
1 its length and end: 10 and more, bar or asterisk	0 0 0 0 0 -1 0 0 0 0 0 -6 7
1 its length and end: 10 and more, bracket	0 -4 -4 1 -20 3 -3 5 -2 -18 -3 1 0
1 its length and end: 10 and more, colon	0 -1 -1 0 21 3 0 -16 -2 -3 -1 -5 -8
1 its length and end: 10 and more, ellipsis	0 0 0 0 -3 -5 0 2 9 6 -1 -1 -8
1 its length and end: 10 and more, exclamation mark	0 -1 -1 0 1 1 -1 -6 1 0 -3 4 3
1 its length and end: 10 and more, figure	0 -3 -6 0 -7 -3 -1 4 -3 -1 -4 -9 14
1 its length and end: 10 and more, full stop	-1 16 -16 -10 -14 -8 -7 -1 -14 -8 -5 -17 0
1 its length and end: 10 and more, letter	-9 -24 5 -2 -2 -7 -28 -18 -8 4 -5 0 -8
1 its length and end: 10 and more, question mark	0 -2 -1 -1 -14 10 -4 -3 -6 -8 2 4 2
1 its length and end: 10 and more, quotation mark	7 -2 4 -1 -8 -10 -2 -1 -4 -2 -5 10 -4
1 its length and end: 10 and more, semicolon	0 0 0 0 0 0 0 4 0 0 0 -1 -3
1 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -3 -4 5 -6 0 6 0 3 -1
1 its length and end: 15 and more, another sign	0 0 0 0 1 1 -1 5 0 -1 0 -3 -2
1 its length and end: 15 and more, bar or asterisk	0 0 0 0 0 0 0 0 0 0 0 -3 2
1 its length and end: 15 and more, bracket	0 4 -3 0 -12 -11 2 -2 20 -10 -5 -5 -10
1 its length and end: 15 and more, colon	0 -1 -3 3 14 -2 4 -5 -7 -4 -1 -5 -7
1 its length and end: 15 and more, comma	0 0 0 0 -8 11 0 -9 -2 -2 0 -10 0
1 its length and end: 15 and more, ellipsis	0 0 0 1 -4 3 0 2 1 0 0 0 -3
1 its length and end: 15 and more, exclamation mark	0 0 -1 1 -2 -2 -2 0 -1 1 -1 -1 4
1 its length and end: 15 and more, figure	0 2 3 -1 -13 4 -1 8 -6 -6 -2 -9 -4
1 its length and end: 15 and more, full stop	1 -22 -11 -13 -8 -1 -14 -8 -12 -8 -8 -8 -10
1 its length and end: 15 and more, letter	1 -12 -7 -13 -7 -3 -16 -10 -9 -18 -2 8 -1
1 its length and end: 15 and more, question mark	0 7 -1 0 -1 -7 4 -3 -1 -2 1 -6 3
1 its length and end: 15 and more, quotation mark	0 0 3 2 1 9 -1 -5 -4 -2 -1 -2 -2
1 its length and end: 15 and more, semicolon	0 0 0 0 13 -5 0 -9 -4 -10 0 -8 -3
1 its length and end: 15 and more, stop and quotation mark	0 -1 1 0 -3 8 -1 -9 -2 3 -4 -1 -3
1 its length and end: 2 and more, another sign	0 1 0 0 -1 5 0 0 -1 -1 0 -2 -2
1 its length and end: 2 and more, arrow	0 0 0 0 0 5 0 -1 0 -1 0 -1 -4
1 its length and end: 2 and more, bar or asterisk	0 0 -1 0 -3 -1 0 0 1 0 0 -4 7
1 its length and end: 2 and more, bracket	0 -2 -3 -1 -2 -8 -3 -4 -14 2 4 -12 15
1 its length and end: 2 and more, colon	0 -8 2 -7 -3 11 -5 -12 -3 -5 5 -15 -1
1 its length and end: 2 and more, comma	0 0 -1 0 0 4 -1 -2 -3 -3 1 1 4
1 its length and end: 2 and more, ellipsis	0 0 0 0 1 0 -1 -1 -1 -1 0 -6 7
1 its length and end: 2 and more, exclamation mark	0 0 0 0 0 1 0 -1 -2 -2 -1 5 -2
1 its length and end: 2 and more, figure	0 -5 -3 -1 8 -5 -3 -16 -5 -6 -6 2 -7
1 its length and end: 2 and more, full stop	0 -5 -1 -2 -14 11 5 -6 -5 -9 4 -3 -3
1 its length and end: 2 and more, letter	-1 -7 -18 -3 -10 -4 -2 -5 3 -9 -8 -12 -7
1 its length and end: 2 and more, quotation mark	0 0 0 0 11 -6 -1 -7 0 -1 1 3 -4
1 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -8 -5 -1 8 2 -1 1 -1 -2
1 its length and end: 25 and more, another sign	0 0 0 0 0 -11 12 -2 2 0 0 -1 -3
1 its length and end: 25 and more, arrow	0 0 0 0 0 -3 -2 4 0 0 0 0 0
1 its length and end: 25 and more, bar or asterisk	0 0 0 0 -5 1 -1 -3 -1 0 0 -1 6
1 its length and end: 25 and more, bracket	0 -3 0 3 -5 2 -3 -10 4 -4 -2 -3 2
1 its length and end: 25 and more, colon	0 -1 -2 -1 9 4 3 -13 -4 -3 -1 -2 0
1 its length and end: 25 and more, ellipsis	0 -1 0 0 -3 1 -1 1 -1 -3 0 0 5
1 its length and end: 25 and more, exclamation mark	0 -1 0 0 -3 -2 -2 2 -1 1 0 -2 6
1 its length and end: 25 and more, figure	0 0 0 0 -3 0 -1 2 8 1 0 -3 -4
1 its length and end: 25 and more, full stop	4 -15 -5 -8 -4 -2 -8 -4 -33 -6 -11 3 -10
1 its length and end: 25 and more, letter	0 1 -4 -6 -17 5 -5 2 14 1 -4 -18 -6
1 its length and end: 25 and more, question mark	0 0 0 1 -5 5 -1 1 1 0 -2 0 -6
1 its length and end: 25 and more, quotation mark	0 0 0 0 1 -4 0 6 -1 -1 0 0 0
1 its length and end: 25 and more, stop and quotation mark	0 -3 -6 -2 -10 2 -7 -2 -9 1 -12 -9 -11
1 its length and end: 4 and more, another sign	0 1 -2 0 -1 6 0 -3 2 -1 3 -5 -2
1 its length and end: 4 and more, arrow	0 0 0 0 -1 7 -1 -6 -1 0 0 2 -2
1 its length and end: 4 and more, bar or asterisk	0 0 1 0 -4 -1 0 -5 -2 -3 -1 -1 8
1 its length and end: 4 and more, bracket	-3 -4 -3 -7 -1 -8 -2 -14 -2 9 -1 -5 -1
1 its length and end: 4 and more, colon	-1 12 -1 -1 7 7 -2 -14 -3 -13 0 4 -14
1 its length and end: 4 and more, comma	0 -1 0 0 -1 -4 0 6 -1 -1 0 -1 -2
1 its length and end: 4 and more, ellipsis	0 0 0 0 4 3 0 -2 -1 0 -1 0 -3
1 its length and end: 4 and more, exclamation mark	0 -1 0 0 -4 -3 6 -1 2 -2 -1 -3 7
1 its length and end: 4 and more, figure	0 -7 4 -1 -3 -1 -3 -4 -5 -7 -1 -1 -16
1 its length and end: 4 and more, full stop	0 -4 1 3 -3 -3 -4 4 4 -17 3 -7 -7
1 its length and end: 4 and more, letter	1 -9 -7 -26 -13 -7 -9 -8 -10 -4 -14 -11 1
1 its length and end: 4 and more, question mark	0 -1 0 0 1 4 0 -8 2 -4 -2 -8 8
1 its length and end: 4 and more, quotation mark	0 0 -1 0 -7 -7 3 -5 -4 7 -3 9 -8
1 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -5 -15 6 7 -1 -1 0 -1 6
1 its length and end: 40 and more, another sign	0 0 0 0 -5 3 -1 3 -1 -1 0 -1 0
1 its length and end: 40 and more, bracket	0 4 5 -14 7 0 -7 0 1 -15 -10 -7 2
1 its length and end: 40 and more, colon	0 0 0 0 5 5 -4 0 -2 -4 0 -1 0
1 its length and end: 40 and more, ellipsis	0 0 0 0 -4 1 0 -2 0 2 0 2 1
1 its length and end: 40 and more, exclamation mark	0 -2 -3 1 2 3 -6 -2 2 6 -5 -6 -8
1 its length and end: 40 and more, figure	0 0 0 0 -9 -4 5 -2 8 3 0 0 -1
1 its length and end: 40 and more, full stop	-8 -2 -15 4 1 -8 -4 -6 -7 -10 -3 -16 1
1 its length and end: 40 and more, letter	1 -2 -6 -5 0 0 -6 -14 1 -8 -5 -2 -8
1 its length and end: 40 and more, question mark	0 -3 -1 -2 1 4 -7 1 -5 4 0 -5 0
1 its length and end: 40 and more, quotation mark	0 0 2 0 6 7 -3 -1 -2 -7 -2 0 -2
1 its length and end: 40 and more, stop and quotation mark	-1 -26 -8 -1 2 2 -9 -8 -10 -9 6 -6 -10
1 its length and end: 6 and more, another sign	0 -1 0 -1 -6 1 -1 8 0 -1 0 -4 -6
1 its length and end: 6 and more, arrow	0 0 0 0 -2 8 0 -8 -1 -1 0 -1 0
1 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 0 0 0 0 -1 0 -4 5
1 its length and end: 6 and more, bracket	-1 2 1 -2 -10 9 -6 5 9 -4 -7 -17 -12
1 its length and end: 6 and more, colon	0 -2 -1 -1 -2 3 -3 -5 2 5 -2 -2 -1
1 its length and end: 6 and more, ellipsis	0 -4 -1 0 -3 -10 -1 0 -1 2 -1 6 1
1 its length and end: 6 and more, exclamation mark	0 0 0 0 -1 5 -1 -5 2 1 0 3 -6
1 its length and end: 6 and more, figure	0 6 3 -4 -16 2 -3 -3 -10 -12 -5 11 -15
1 its length and end: 6 and more, full stop	-1 -3 3 -8 -8 -6 -5 0 -6 -5 -6 -15 -14
1 its length and end: 6 and more, letter	-1 -14 -29 -6 -1 -2 -1 -4 -17 -7 -6 -8 7
1 its length and end: 6 and more, question mark	1 -2 -6 2 -10 0 0 -12 -7 0 -7 2 3
1 its length and end: 6 and more, quotation mark	0 0 0 -1 -8 -1 -2 5 -3 -3 -1 1 3
1 its length and end: 6 and more, stop and quotation mark	0 -1 0 0 3 -3 2 -1 2 1 0 -1 -1
1 its length and end: below 2, another sign	0 -3 -1 2 4 14 -4 -5 -6 -10 -1 -6 -5
1 its length and end: below 2, bar or asterisk	0 -1 -1 -2 -4 4 -1 -1 2 -3 -1 5 -1
1 its length and end: below 2, bracket	0 0 -1 0 0 -4 0 -1 -4 -2 0 -1 11
1 its length and end: below 2, colon	-1 -2 -1 -3 -6 -19 7 4 -6 12 -3 -14 -1
1 its length and end: below 2, comma	0 0 0 0 -2 -5 0 -2 4 6 0 -8 2
1 its length and end: below 2, ellipsis	0 0 0 0 0 -8 0 0 5 6 0 0 1
1 its length and end: below 2, exclamation mark	0 0 0 0 0 0 0 0 0 0 0 -5 6
1 its length and end: below 2, figure	0 -21 -2 -2 -27 -1 -5 -20 -13 5 1 4 -7
1 its length and end: below 2, full stop	0 -2 -3 -1 -5 -7 -1 3 8 6 3 6 -11
1 its length and end: below 2, letter	0 -3 -13 -7 -12 -6 -26 -9 -14 -8 -28 -8 -3
1 its length and end: below 2, quotation mark	0 -4 0 0 -3 6 0 4 -1 -1 1 -1 -2
1 its length and sentences: 15 and more, more	0 5 0 0 -6 -4 3 -1 0 4 -2 4 1
1 its length and sentences: 15 and more, none	0 -11 -9 -16 -10 -5 -11 6 -15 -31 -9 -6 -5
1 its length and sentences: 15 and more, one	-1 -20 -13 -13 -4 3 -23 -8 0 -9 -10 0 -11
1 its length and sentences: 15 and more, three	0 -4 -4 -1 -10 -4 -7 3 -1 -4 -5 3 0
1 its length and sentences: 15 and more, two	0 -1 -6 -1 -3 -10 6 0 3 -20 -3 -28 -8
1 its length and sentences: 30 and more, more	-1 -9 3 -2 -14 -2 -10 0 -12 -10 -15 -12 4
1 its length and sentences: 30 and more, none	0 1 -4 -8 3 -5 9 -3 -14 3 2 -11 -9
1 its length and sentences: 30 and more, one	-1 -18 -19 5 -15 8 -23 -33 -20 -2 -15 10 4
1 its length and sentences: 30 and more, three	-1 -17 -8 -7 7 0 -4 -8 -6 -10 -9 -18 -3
1 its length and sentences: 30 and more, two	0 -14 -8 -18 0 -4 -28 -3 -14 -10 -9 -11 -13
1 its length and sentences: 6 and more, more	0 -4 0 0 -3 -10 8 9 -4 -5 0 0 -4
1 its length and sentences: 6 and more, none	-4 -12 -3 -8 -10 -8 -8 2 -8 -11 3 -2 -9
1 its length and sentences: 6 and more, one	-4 7 -14 -6 -9 -5 -7 -4 -1 -6 -10 -20 -4
1 its length and sentences: 6 and more, three	0 -1 5 -1 -5 0 -3 -11 -10 6 1 -3 -9
1 its length and sentences: 6 and more, two	0 -4 -7 1 -32 -5 2 -22 3 12 2 3 1
1 its length and sentences: 60 and more, more	-1 -11 -18 -7 7 -7 0 -8 0 5 -6 -37 -21
1 its length and sentences: 60 and more, none	0 -1 0 0 -5 2 4 -2 -2 -3 0 5 1
1 its length and sentences: 60 and more, one	0 8 0 -1 -4 -4 -3 3 7 -10 -1 0 -4
1 its length and sentences: 60 and more, three	0 -6 -5 -5 -4 -12 -9 -14 5 -5 -2 11 -12
1 its length and sentences: 60 and more, two	-1 -14 -5 -6 0 2 0 -20 -19 -10 3 -11 0
1 its length and sentences: below 6, none	0 -6 -7 -13 -3 -1 -5 -4 -7 2 -8 -3 -8
1 its length and sentences: below 6, one	-4 -16 -3 -1 -14 3 -11 3 10 -28 -1 -18 -3
1 its length and sentences: below 6, two	-1 -2 -1 1 -3 -1 6 -3 -1 -2 -1 -2 6
1 its length, and what follows the credit behind it: 25 and more, a short line	0 -4 -2 -3 -2 -8 3 2 -8 17 4 -2 -1
1 its length, and what follows the credit behind it: 25 and more, nothing	0 0 0 0 0 -2 0 4 -1 -1 0 -3 -2
1 its length, and what follows the credit behind it: 25 and more, running text	0 0 -1 1 -4 0 -2 -1 6 -1 -1 0 -2
1 its length, and what follows the credit behind it: 45 and more, a short line	0 0 0 3 1 -6 3 2 -2 0 0 -1 -1
1 its length, and what follows the credit behind it: 45 and more, a short sentence	0 -1 0 0 1 4 -1 -1 -1 -2 0 0 0
1 its length, and what follows the credit behind it: 45 and more, running text	0 0 -4 0 -2 2 0 -1 2 1 5 0 -4
1 its length, and what follows the credit behind it: 8 and more, a short line	0 -7 0 0 -4 1 -2 -5 2 -11 -2 2 -1
1 its length, and what follows the credit behind it: 8 and more, a short sentence	0 -2 0 0 -1 -1 0 -1 3 2 -1 0 2
1 its length, and what follows the credit behind it: 8 and more, nothing	0 0 0 0 0 0 0 -1 8 2 0 -10 -1
1 its length, and what follows the credit behind it: 8 and more, running text	0 -2 3 -1 0 -4 -2 -5 10 -13 -5 -6 0
1 its length, and what follows the credit behind it: below 8, a short line	0 8 -1 -4 -5 -9 -2 -4 8 0 -7 4 -3
1 its length, and what follows the credit behind it: below 8, a short sentence	0 0 8 0 -1 2 0 0 -3 -2 -2 -1 -2
1 its length, and what follows the credit behind it: below 8, running text	0 -6 -1 -1 0 2 -2 -2 -19 4 -3 -9 4
1 its length: 10 and more	-3 4 -22 -11 -16 -1 -17 -9 -15 -20 -12 3 1
1 its length: 12 and more	-3 -3 -3 -12 -8 -11 -9 0 -5 2 -24 -13 -10
1 its length: 15 and more	0 -20 -11 -18 -8 -4 -21 1 -7 -23 -5 -10 -9
1 its length: 19 and more	4 -9 -22 -10 -8 -4 -4 -4 3 -4 -14 -15 -7
1 its length: 2 and more	-3 -8 -17 -11 -12 2 -11 -10 -15 -16 -8 -8 0
1 its length: 25 and more	-1 -6 -6 -8 -12 1 -2 -1 -13 -12 -11 -1 -6
1 its length: 3 and more	-2 -17 -14 -3 -3 -8 -5 -5 1 -13 -7 -4 -6
1 its length: 35 and more	3 -26 -7 -6 2 0 -16 1 -11 -8 -4 -3 -9
1 its length: 4 and more	2 -1 1 -19 -6 -4 -18 -11 -6 -10 -14 -8 -4
1 its length: 5 and more	-7 -8 -17 -14 -12 -3 0 -5 -11 4 -11 -8 -8
1 its length: 50 and more	-7 -3 -20 6 3 -11 -8 -5 -9 -5 -13 -21 -1
1 its length: 6 and more	-2 -10 -20 -8 -11 -10 -4 -1 -10 -9 -17 -3 -9
1 its length: 8 and more	-3 -14 0 -14 -8 4 -9 -5 -12 -12 -4 -8 -7
1 its length: 80 and more	-2 -19 -7 -23 8 -10 -3 -18 -7 -2 -9 -18 -14
1 its length: below 2	-2 -3 -7 -14 -20 -8 -17 -14 -10 4 -18 -7 -4
1 its phrases elsewhere on the page: 0.01 and more	4 7 6 -11 1 -9 -13 2 -7 -12 -16 -12 -2
1 its phrases elsewhere on the page: 0.3 and more	-1 -3 -16 -13 -17 -14 -6 -6 8 -2 2 -9 -5
1 its phrases elsewhere on the page: 0.8 and more	-4 -7 -11 -4 -1 -11 -25 -12 8 3 4 -15 -5
1 its phrases elsewhere on the page: below 0.01	-2 -4 -8 -9 -8 0 -3 -4 -10 -2 0 -4 -7
1 its phrases elsewhere, and its length: in part, 15 and more	0 -6 -5 -4 -11 -15 -10 2 5 -7 9 -14 3
1 its phrases elsewhere, and its length: in part, 30 and more	1 -7 -2 0 -2 -3 6 -12 9 -10 1 -5 3
1 its phrases elsewhere, and its length: in part, 8 and more	-1 4 -5 -3 -15 -10 -8 3 3 -21 -7 -1 -11
1 its phrases elsewhere, and its length: in part, below 8	0 -3 -7 -2 -7 -2 3 -12 -10 15 -5 -15 -15
1 its phrases elsewhere, and its length: nearly all, 15 and more	2 -2 6 3 -20 -13 -15 -16 12 -6 3 7 -2
1 its phrases elsewhere, and its length: nearly all, 30 and more	3 -12 0 -14 7 -6 -12 -7 -6 0 -14 1 -1
1 its phrases elsewhere, and its length: nearly all, 8 and more	-5 -7 -16 -8 -2 -2 -15 -16 -5 6 1 -16 -7
1 its phrases elsewhere, and its length: nearly all, below 8	-1 -1 -25 -2 -4 -5 -3 -12 -11 -6 2 -23 4
1 its phrases elsewhere, and its place: in part, before the text	1 3 -13 -1 -6 -8 -1 -4 11 -8 3 -3 -1
1 its phrases elsewhere, and its place: in part, behind the text	0 -1 0 -1 3 -9 -1 5 -4 -4 -1 -5 -2
1 its phrases elsewhere, and its place: in part, in the text	-1 -13 -5 -12 -16 -9 0 -5 3 5 0 -15 -10
1 its phrases elsewhere, and its place: nearly all, before the text	1 -13 -9 -5 2 -14 -2 -6 0 0 4 -10 2
1 its phrases elsewhere, and its place: nearly all, behind the text	-1 -1 -2 -5 2 12 2 10 -4 -6 -3 -9 -16
1 its phrases elsewhere, and its place: nearly all, in the text	1 0 -7 -7 -3 -8 -28 -25 6 4 4 -13 1
1 its place among short lines: first, 2 and more	1 -14 -10 -7 -11 4 1 -24 -20 1 -6 -11 0
1 its place among short lines: first, 3 and more	0 1 -8 -5 -9 13 3 -32 -8 -14 -4 -17 -5
1 its place among short lines: first, 5 and more	0 3 -6 -5 -2 -1 -4 -12 -14 -1 -4 -10 -17
1 its place among short lines: first, below 2	-1 -15 -32 -15 -11 1 -8 -21 11 8 -33 1 -9
1 its place among short lines: last, 2 and more	6 -8 -9 -4 -17 -21 -15 -19 -10 -3 -2 -3 -4
1 its place among short lines: last, 3 and more	-3 -9 7 -8 -9 -15 -4 -16 0 -13 5 -16 -12
1 its place among short lines: last, 5 and more	-1 -14 -10 -6 5 -23 -1 2 -26 -9 1 -5 5
1 its place among short lines: within, 3 and more	0 -18 -2 1 -3 -26 -13 -20 -5 -3 -22 4 1
1 its place among short lines: within, 5 and more	-18 -6 -9 -11 -5 0 -22 5 -11 -12 -9 0 -11
1 its place by the text, and its end: before the text, another sign	0 -2 -2 0 -1 2 0 -1 3 2 3 -1 -5
1 its place by the text, and its end: before the text, bar or asterisk	0 -1 -1 -2 0 0 0 0 4 -1 -1 0 2
1 its place by the text, and its end: before the text, bracket	-3 -5 3 -12 3 -13 -1 -8 1 -12 -2 -2 15
1 its place by the text, and its end: before the text, colon	-1 8 2 -2 0 -1 0 -2 -1 -3 -2 -4 -7
1 its place by the text, and its end: before the text, comma	0 -1 -1 0 -1 -5 0 6 -4 -5 0 -1 3
1 its place by the text, and its end: before the text, ellipsis	2 -3 -1 1 0 -4 0 5 0 0 -1 0 -3
1 its place by the text, and its end: before the text, exclamation mark	0 -1 0 1 0 -1 0 0 -1 -1 0 0 6
1 its place by the text, and its end: before the text, figure	2 -12 8 -4 0 -11 -1 -5 -8 -2 -6 -9 -5
1 its place by the text, and its end: before the text, full stop	3 2 1 -5 -29 -9 -5 -6 -15 7 -4 -21 -23
1 its place by the text, and its end: before the text, letter	8 -1 -12 3 -10 -14 -24 -20 2 -12 -1 -5 -9
1 its place by the text, and its end: before the text, question mark	1 0 -2 0 -1 0 0 0 -2 -4 1 1 6
1 its place by the text, and its end: before the text, quotation mark	6 -3 -1 2 -1 1 0 0 -2 -4 -3 9 -6
1 its place by the text, and its end: behind the text, another sign	0 0 0 0 -3 9 -1 5 -1 -2 0 -12 -5
1 its place by the text, and its end: behind the text, arrow	0 0 0 0 -1 4 0 -1 -1 0 0 1 -3
1 its place by the text, and its end: behind the text, bar or asterisk	0 0 0 0 -3 -5 0 -1 -1 -1 0 -7 12
1 its place by the text, and its end: behind the text, bracket	0 0 0 0 -4 1 -5 4 -7 -8 0 -11 6
1 its place by the text, and its end: behind the text, colon	0 -1 -1 -3 4 0 -1 -6 3 5 7 -13 1
1 its place by the text, and its end: behind the text, comma	0 0 -1 0 -9 5 0 5 1 3 -1 -17 5
1 its place by the text, and its end: behind the text, ellipsis	0 0 0 0 -2 -3 -1 -6 -1 -1 0 7 -1
1 its place by the text, and its end: behind the text, exclamation mark	0 0 0 0 1 5 -1 -2 -1 -1 0 -3 0
1 its place by the text, and its end: behind the text, figure	-2 -4 -5 -2 -5 1 -5 -19 -14 -18 -7 18 -13
1 its place by the text, and its end: behind the text, full stop	-1 -3 -3 -4 -15 4 -8 -4 -3 -5 -4 1 2
1 its place by the text, and its end: behind the text, letter	-16 -39 -37 -33 -2 -2 -4 -9 -18 -33 -40 -6 3
1 its place by the text, and its end: behind the text, question mark	0 0 -1 -2 -5 -9 -1 -3 -1 -1 0 1 14
1 its place by the text, and its end: behind the text, quotation mark	0 0 -1 0 -6 -8 0 -3 -1 7 -1 8 -1
1 its place by the text, and its end: behind the text, stop and quotation mark	0 0 0 0 4 4 -1 -1 0 -1 0 0 -5
1 its place by the text, and its end: in the text, another sign	0 0 0 -1 0 -2 9 1 -6 -13 -1 -7 -8
1 its place by the text, and its end: in the text, arrow	0 0 0 0 -4 7 -1 -5 -1 -1 0 -1 3
1 its place by the text, and its end: in the text, bar or asterisk	0 -1 0 0 -11 8 -2 -5 2 -3 -1 6 -1
1 its place by the text, and its end: in the text, bracket	-1 0 -6 -3 -17 -1 -19 3 14 -3 -27 -14 -18
1 its place by the text, and its end: in the text, colon	-1 -14 -9 -5 24 3 -2 -20 -28 -7 -12 -17 -22
1 its place by the text, and its end: in the text, comma	0 0 0 0 4 4 -1 -3 -2 -3 -1 2 0
1 its place by the text, and its end: in the text, ellipsis	0 -3 -1 0 -11 -6 -2 0 10 8 -3 -8 5
1 its place by the text, and its end: in the text, exclamation mark	0 -5 -8 -1 -6 0 -8 -11 1 4 -13 7 -7
1 its place by the text, and its end: in the text, figure	-2 -3 6 -7 -19 3 -9 -10 -7 -8 -2 -11 -15
1 its place by the text, and its end: in the text, full stop	-1 1 -13 1 -1 -5 -2 0 -8 -6 -1 -6 -1
1 its place by the text, and its end: in the text, letter	-22 2 0 -19 -8 -1 -10 -6 0 2 -4 -3 -8
1 its place by the text, and its end: in the text, question mark	-1 -5 -8 2 -15 3 -12 -7 -10 -3 -5 -1 -12
1 its place by the text, and its end: in the text, quotation mark	0 -1 5 -2 -4 -1 -7 -1 -19 -4 -10 -2 -12
1 its place by the text, and its end: in the text, semicolon	0 0 0 0 5 -1 -1 4 -3 -8 0 -7 -3
1 its place by the text, and its end: in the text, stop and quotation mark	-2 -34 -20 -6 -3 -3 3 -9 -12 3 -1 -7 -12
1 its place by the text, and its length: before the text, 13 and more	3 -3 -4 -5 -2 -5 -4 -9 -2 4 4 -14 -20
1 its place by the text, and its length: before the text, 19 and more	3 -14 -6 -4 -22 -1 -2 5 2 -14 -2 -7 -2
1 its place by the text, and its length: before the text, 2 and more	2 3 -12 -5 -1 5 -5 -8 -15 -15 -1 -4 -8
1 its place by the text, and its length: before the text, 3 and more	2 -18 -21 1 -3 -21 -2 -2 10 7 -6 -13 -11
1 its place by the text, and its length: before the text, 30 and more	0 3 7 -10 7 -8 -1 -1 -3 -4 -7 -3 1
1 its place by the text, and its length: before the text, 4 and more	0 1 6 -18 -6 -14 -2 -8 -1 -20 0 0 -8
1 its place by the text, and its length: before the text, 6 and more	2 9 2 -5 -4 -12 0 -16 -9 -9 -13 -4 -7
1 its place by the text, and its length: before the text, 9 and more	4 5 -20 3 -9 -5 0 -7 -22 -3 -9 0 3
1 its place by the text, and its length: before the text, below 2	3 -19 -5 -5 -13 -12 -4 -9 -10 -3 -24 -17 7
1 its place by the text, and its length: behind the text, 13 and more	-1 -2 -3 -3 4 -1 -7 -4 -3 -3 -4 -8 -7
1 its place by the text, and its length: behind the text, 19 and more	-1 -1 -1 -3 2 5 -3 4 -3 2 -3 -15 -3
1 its place by the text, and its length: behind the text, 2 and more	-1 -3 -4 -7 -12 -6 -2 -8 -5 -6 -4 -18 18
1 its place by the text, and its length: behind the text, 3 and more	-1 -3 -4 -5 -17 -2 0 -13 -8 -9 -5 1 5
1 its place by the text, and its length: behind the text, 30 and more	-1 0 -1 2 -1 11 -1 -3 6 -4 2 -12 -10
1 its place by the text, and its length: behind the text, 4 and more	-1 -4 -3 -1 -14 0 -7 -4 -18 -12 -4 -7 9
1 its place by the text, and its length: behind the text, 6 and more	-1 -4 -4 -5 -20 -6 7 2 -11 -14 -10 -3 -1
1 its place by the text, and its length: behind the text, 9 and more	-1 -4 -4 -7 12 -4 -11 -1 -9 -10 -5 -5 -6
1 its place by the text, and its length: behind the text, below 2	-2 -10 -10 -7 -29 10 -10 -15 -16 -15 -12 2 2
1 its place by the text, and its length: in the text, 13 and more	-6 -5 7 -20 -14 -9 -8 7 -1 -13 -8 -3 -11
1 its place by the text, and its length: in the text, 19 and more	-3 -8 -15 -5 -8 -9 -9 -2 -3 -9 -16 -1 -4
1 its place by the text, and its length: in the text, 2 and more	-4 -16 -12 -17 -7 1 -15 -15 -7 -7 -13 -5 -17
1 its place by the text, and its length: in the text, 3 and more	-2 -2 8 -11 1 -2 -8 -4 -5 -21 -16 -13 -5
1 its place by the text, and its length: in the text, 30 and more	3 -14 -20 -4 1 -4 -1 -4 -13 -1 -12 -2 -10
1 its place by the text, and its length: in the text, 4 and more	-5 -10 -18 -10 -7 4 -1 -4 -10 3 -13 -12 -7
1 its place by the text, and its length: in the text, 6 and more	-5 -20 -22 -8 -17 -3 -13 -9 3 -2 6 -8 -9
1 its place by the text, and its length: in the text, 9 and more	-5 -7 -17 -16 -13 3 -12 -11 -4 -12 -6 -2 0
1 its place by the text, and its length: in the text, below 2	-2 6 -16 -5 -6 -5 -17 -2 -5 3 -12 -13 -14
1 its place by the text, its length and end: before the text, 10 and more, a stop	2 4 -10 -2 -12 -8 0 -14 -13 3 -1 -7 -13
1 its place by the text, its length and end: before the text, 10 and more, no stop	2 -10 -6 0 0 0 -3 -5 -8 -11 -4 -4 -5
1 its place by the text, its length and end: before the text, 18 and more, a stop	2 -9 -1 -5 -18 1 -2 7 -7 -3 -1 -3 -3
1 its place by the text, its length and end: before the text, 18 and more, no stop	1 -7 -6 0 -4 -5 0 -2 12 -6 -5 -5 2
1 its place by the text, its length and end: before the text, 3 and more, a stop	0 -3 3 0 -2 3 0 0 1 -1 1 -3 2
1 its place by the text, its length and end: before the text, 3 and more, no stop	1 -6 -10 -8 -3 -29 -6 -10 13 -5 3 -6 -12
1 its place by the text, its length and end: before the text, 30 and more, a stop	0 8 0 -1 -2 -4 0 -1 0 0 -3 -1 -7
1 its place by the text, its length and end: before the text, 30 and more, no stop	0 1 5 -8 6 -7 -1 -1 -4 -6 -5 -3 6
1 its place by the text, its length and end: before the text, 6 and more, a stop	1 5 5 -3 1 -14 -1 -3 -2 11 -1 -9 -13
1 its place by the text, its length and end: before the text, 6 and more, no stop	2 2 -6 -2 -4 -9 0 -9 -17 -14 -12 -1 -1
1 its place by the text, its length and end: before the text, below 3, a stop	0 -3 -1 -1 -1 11 0 -1 -2 -1 2 -1 -3
1 its place by the text, its length and end: before the text, below 3, no stop	6 -11 1 3 -3 -9 -14 -22 -11 -11 -8 -8 -5
1 its place by the text, its length and end: behind the text, 10 and more, a stop	0 -1 -1 -1 -5 -10 -4 0 0 2 1 2 2
1 its place by the text, its length and end: behind the text, 10 and more, no stop	-1 -3 -5 -11 4 -4 -10 -4 -11 -12 -9 -9 -5
1 its place by the text, its length and end: behind the text, 18 and more, a stop	0 0 -1 -2 -2 1 -1 -3 5 6 -2 2 -6
1 its place by the text, its length and end: behind the text, 18 and more, no stop	-1 -1 -1 -1 4 17 -3 0 -9 -5 -1 -16 -5
1 its place by the text, its length and end: behind the text, 3 and more, a stop	0 -1 0 0 -3 3 -2 -5 -2 -2 -1 -9 11
1 its place by the text, its length and end: behind the text, 3 and more, no stop	-2 -7 -10 -9 -18 -1 -2 -7 -24 -12 -10 1 3
1 its place by the text, its length and end: behind the text, 30 and more, a stop	0 0 0 -1 -5 12 0 -2 -1 -3 -1 -7 -1
1 its place by the text, its length and end: behind the text, 30 and more, no stop	0 0 -1 3 2 3 -1 -2 6 -2 2 -10 -10
1 its place by the text, its length and end: behind the text, 6 and more, a stop	0 -1 -1 -1 -1 2 -3 -6 -6 -4 -1 8 -4
1 its place by the text, its length and end: behind the text, 6 and more, no stop	-1 -6 -4 -5 -2 -8 8 -4 -11 -16 -11 -6 -2
1 its place by the text, its length and end: behind the text, below 3, a stop	0 0 -1 0 -1 -2 0 0 2 1 0 -1 4
1 its place by the text, its length and end: behind the text, below 3, no stop	-5 -18 -16 -19 -29 3 -8 -11 -18 -14 -19 -8 10
1 its place by the text, its length and end: in the text, 10 and more, a stop	-2 -7 -8 -16 -17 -4 -13 -4 -7 -25 -8 -18 0
1 its place by the text, its length and end: in the text, 10 and more, no stop	-5 -12 -2 -13 -13 -11 -21 -8 -5 -6 -5 3 -9
1 its place by the text, its length and end: in the text, 18 and more, a stop	-1 -7 -8 -5 -11 -4 -3 -6 -22 -1 -16 3 -4
1 its place by the text, its length and end: in the text, 18 and more, no stop	0 1 -6 -5 -13 2 -9 1 10 -18 -6 -11 -4
1 its place by the text, its length and end: in the text, 3 and more, a stop	0 -4 -3 1 -8 -3 4 6 1 -25 0 -7 -14
1 its place by the text, its length and end: in the text, 3 and more, no stop	-11 -7 1 -17 -7 2 -17 -8 -15 -1 -20 -12 -7
1 its place by the text, its length and end: in the text, 30 and more, a stop	-2 -10 -19 -2 -2 0 -8 -3 -13 0 1 -4 -6
1 its place by the text, its length and end: in the text, 30 and more, no stop	0 -11 -11 -13 8 2 2 -21 -2 -10 -26 -9 -17
1 its place by the text, its length and end: in the text, 6 and more, a stop	-1 -16 -8 0 -6 -4 -4 -8 2 -9 -10 -5 -9
1 its place by the text, its length and end: in the text, 6 and more, no stop	-4 -16 -24 -21 -9 1 -9 -1 2 -4 -2 -7 -4
1 its place by the text, its length and end: in the text, below 3, a stop	0 0 0 0 -5 3 -3 4 0 2 0 -2 -1
1 its place by the text, its length and end: in the text, below 3, no stop	-9 6 -9 -13 -9 -2 -13 -4 -11 -1 -9 -8 -20
1 its place from the end: 1 and more	-1 -3 -6 5 -14 -3 -3 -4 -16 -22 0 0 -3
1 its place from the end: 12 and more	-2 2 -9 -13 -8 -2 -16 -12 -11 -3 -14 -6 -12
1 its place from the end: 2 and more	-1 -5 -5 -5 -17 -14 -1 -7 -14 0 -7 13 -1
1 its place from the end: 20 and more	3 1 -2 -1 -1 -4 -16 -5 -3 -1 0 -20 -7
1 its place from the end: 3 and more	-1 -28 -22 2 -21 -8 -4 -4 -14 -9 -1 13 -9
1 its place from the end: 40 and more	5 0 -8 -7 5 -8 -13 5 -3 -2 -8 -19 -1
1 its place from the end: 5 and more	-7 -21 -9 -26 -25 -2 -3 -8 10 -25 -9 9 -3
1 its place from the end: 8 and more	-4 -20 -2 -19 -1 0 3 -12 -4 -8 -12 -2 -7
1 its place from the end: below 1	0 -2 -4 0 -17 0 -4 -2 -16 -14 -4 0 -3
1 its place from the top: 1 and more	34 -6 -4 -3 -6 -2 -1 -1 -6 -6 -2 -4 -4
1 its place from the top: 13 and more	-39 -37 -28 -18 -1 -1 -3 1 -8 -3 -11 1 2
1 its place from the top: 2 and more	-16 11 1 4 -2 -5 -8 -14 -5 -20 -15 -18 1
1 its place from the top: 3 and more	-5 -3 7 5 -24 -17 -3 -17 -11 -4 -13 -23 10
1 its place from the top: 4 and more	-9 -13 4 3 -34 -11 -10 -31 5 8 11 -35 -12
1 its place from the top: 6 and more	-13 5 4 -3 -17 -6 -12 -15 -5 6 6 -17 -16
1 its place from the top: 9 and more	-16 4 -25 -16 6 6 4 -4 -4 -12 1 -7 -20
1 its sentences: more	-3 -8 -8 -6 3 -9 -3 0 -7 3 -15 -30 -15
1 its sentences: none	4 -3 -3 -13 -6 -3 -2 -3 -10 -1 -2 1 -7
1 its sentences: one	-7 1 -11 1 -12 0 -5 -4 4 -11 -7 -4 -4
1 its sentences: three	-2 -14 -12 -8 -5 -8 -7 -7 -8 -2 -10 -3 -3
1 its sentences: two	-2 -11 -9 -9 -3 -8 -6 -7 -7 -9 4 -10 -11
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 3 4 -3 -1 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 0 -12 0 -1 12 -2 0 -2 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 20 and more	0 -1 0 0 0 6 -1 -1 -2 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 0 5 0 -1 -2 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 0 -2 -1 -3 -4 -1 0 0 11
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 0 5 -1 -3 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, below 6	0 0 0 0 0 0 6 -6 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 20 and more	0 0 0 0 0 6 -1 -5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 6 0 -4 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, 6 and more	0 -3 0 0 0 9 0 -3 0 0 0 -2 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -3 0 -2 0 0 0 0 5
1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 20 and more	0 5 0 0 0 -4 0 -3 0 2 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 0 5 0 -4 -1 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, below 6	0 0 0 0 0 6 0 -5 -1 -1 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -9 0 0 -1 21 -6 -8 1 -5 0 -3 -3
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 8 0 0 -1 -11 10 5 -1 -4 0 -2 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, below 6	0 12 0 0 0 -5 -1 -5 0 -2 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 0 4 -1 -1 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 -1 0 0 -1 13 -3 -3 -2 -2 0 -1 -3
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, below 6	0 -3 0 0 -1 7 -4 -2 1 -2 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 2 0 0 -1 7 -9 -6 -3 -4 0 1 -2
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 0 -2 3 1 -1 -3 0 1 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, below 6	0 0 0 0 0 4 0 -2 -1 0 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 0 5 0 -3 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 -1 0 0 0 13 -2 -7 0 -2 0 -3 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, below 6	0 -7 0 0 0 19 2 -3 -9 -7 0 -9 -11
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 20 and more	0 -1 0 0 0 12 -1 -7 -1 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 0 6 0 -5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 20 and more	0 0 0 0 0 8 -1 -3 -1 0 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 0 0 -1 8 -5 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 0 4 -1 -2 -1 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, no stop, 6 and more	0 0 0 0 0 5 0 -2 0 -1 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 3 -1 -1 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 0 4 -2 -1 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, a stop, 20 and more	0 0 0 0 0 -12 15 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 0 0 0 6 -1 -1 -1 -1 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 -1 0 0 -1 5 -5 1 1 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 6 and more	0 1 0 0 0 4 -1 1 -4 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 20 and more	0 0 0 0 0 -5 0 7 -1 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 7 0 0 0 2 -1 -2 -5 -2 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 -1 0 0 0 -2 5 -2 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 0 -2 5 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, below 6	0 0 0 0 0 4 0 -3 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 -1 6 -2 -3 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 4 -1 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, below 6	0 0 0 0 -1 5 -1 -2 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, comma, a stop, 20 and more	0 0 0 0 0 4 -1 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 -1 -1 3 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, no stop, 6 and more	0 -1 0 0 0 9 -1 -3 -1 -1 0 -1 -3
1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 2 -2 3 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 -4 6 -3 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, 6 and more	0 0 0 0 0 3 -1 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, below 6	0 0 0 0 0 -1 -2 4 0 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 20 and more	-5 -2 -11 -16 -32 3 0 12 -28 -20 -21 -31 -25
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 -7 -1 -1 -9 7 -4 -2 -8 -10 -2 -7 -14
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, below 6	0 -3 0 0 -1 8 3 -1 -1 -3 0 -1 -3
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 9 0 0 -2 -1 8 -6 -2 -2 0 -2 -3
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 -10 -1 -2 -13 8 -7 -3 -6 -25 -2 -10 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, below 6	0 -9 -1 -3 -23 11 -15 -10 6 -22 -3 -27 -12
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -2 0 0 0 8 -5 -3 0 1 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 0 4 -1 -1 -1 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 0 6 -1 1 -3 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 7 0 0 0 -7 -1 7 -1 -2 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, below 6	0 -3 0 0 0 3 2 0 1 -2 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 7 0 0 -1 3 -2 0 -1 -5 0 -2 -2
1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 0 0 5 0 -1 0 -1 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 4 -2 -1 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 0 4 -3 0 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 -11 0 0 -10 13 -10 3 -5 -23 -1 -7 -7
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 -1 0 0 2 12 -4 -4 0 -2 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 -1 0 0 0 -1 -1 4 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 -5 0 0 -1 7 -4 2 0 2 0 -2 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 -3 0 0 4 10 -1 -2 -1 -6 0 -2 -4
1 its shape among its neighbours: a stop, 20 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 0 11 -2 -1 -1 0 0 -1 -9
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 -1 0 0 0 -2 -2 -3 5 3 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 0 2 -1 -4 3 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 20 and more	0 0 0 0 0 5 -1 -2 -1 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, below 6	0 1 0 0 0 -1 -1 -1 -4 4 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 0 10 -1 -5 0 -2 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 0 -3 0 4 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 6 and more	0 -1 0 0 0 3 0 1 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 -3 -1 -3 1 8 0 -2 -4
1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, no stop, 6 and more	0 0 0 0 0 6 -1 -3 0 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 6 -1 -3 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 -6 -1 7 0 0 0 0 -3
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 4 0 -3 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 20 and more	0 -1 0 0 0 5 -1 -2 1 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 5 0 0 0 -4 0 0 0 -1 0 2 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 -6 0 0 0 13 -1 -14 -1 -2 0 0 4
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, below 6	0 7 0 0 0 -3 -1 -5 -2 -2 0 4 3
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -1 0 0 -1 9 -4 -2 -1 -2 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 0 -3 -1 5 0 -1 0 -1 2
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, below 6	0 -4 0 0 0 2 -1 2 0 -1 0 0 -4
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 20 and more	0 -1 0 0 0 10 -1 -1 -1 -2 0 -2 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, below 6	0 -1 0 0 0 -4 8 -4 -2 1 0 0 1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 -12 -1 -1 -1 5 -2 -26 -23 2 -3 6 -14
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 -2 0 0 2 0 -3 -4 0 6 0 -5 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, below 6	0 -3 0 0 0 -4 5 -3 -1 -1 0 0 6
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 4 0 0 0 8 -1 -6 -2 -4 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 6 0 0 -1 13 5 -26 -9 1 0 -11 -4
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, below 6	-1 -12 -1 -1 -1 7 5 -19 -15 7 -1 -3 -6
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 -2 0 0 -1 21 -2 -16 3 -6 0 -5 -4
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 0 8 -1 -2 -1 -1 0 -1 -3
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, below 6	0 0 0 0 0 5 0 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 0 -2 5 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 0 3 0 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 5 -1 -1 0 -1 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 7 -1 -1 0 -3 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, below 6	0 0 0 0 0 -4 5 -1 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 20 and more	0 1 0 0 0 9 -1 -4 -2 -2 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 6 and more	0 0 0 0 0 5 -2 -1 0 0 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, no stop, below 6	0 4 0 0 0 3 0 -1 -1 -2 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 0 0 -1 -3 1 4 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, bracket, no stop, below 6	0 0 0 0 0 3 0 0 0 0 0 0 -3
1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 20 and more	0 0 0 0 -1 3 -1 0 0 -4 0 -1 2
1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 6 and more	0 -5 0 0 0 -4 -1 4 0 4 0 0 3
1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, below 6	0 0 0 0 0 4 0 -3 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 0 0 6 0 -1 0 -1 0 -1 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 0 0 4 -3 0 -2 0 -1 4
1 its shape among its neighbours: a stop, 20 and more, below 4, ellipsis, no stop, below 6	0 0 0 0 0 -7 -3 -1 3 4 0 0 5
1 its shape among its neighbours: a stop, 20 and more, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 0 3 -1 -1 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 20 and more	0 -6 -1 0 0 0 0 -1 0 6 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 6 and more	0 -1 0 0 0 -4 -2 0 0 -1 0 -1 6
1 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, 6 and more	0 -2 0 0 0 5 0 0 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, below 6	0 -1 0 0 0 3 -1 -1 0 1 0 3 -4
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 0 -3 8 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 6 and more	0 0 0 0 0 5 0 -4 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 0 4 -2 -7 2 4 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 0 7 -1 -4 0 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 20 and more	0 1 -1 -1 -4 2 -13 -5 -17 -4 -1 -17 -5
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 6 and more	0 6 0 0 -1 18 -5 -5 -2 -10 0 -2 -13
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, below 6	0 6 0 0 -1 -6 -4 10 0 -1 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 20 and more	0 -3 0 0 0 -3 -1 -4 1 4 0 0 6
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 6 and more	0 -11 0 0 -1 19 -4 -15 0 -7 0 0 -6
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, below 6	0 8 -1 -1 2 -11 -3 -17 -8 -7 -1 -1 8
1 its shape among its neighbours: a stop, 20 and more, below 4, quotation mark, a stop, 20 and more	0 -3 0 0 0 6 -1 -1 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 -2 -6 -1 0 11 -4 0 -3 -8
1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 -7 -2 -2 -1 7 -1 -1 3 0 0 -2 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 -1 4 0 -4 2 -2 0 -1 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 2 4 -2 -2 0 -1 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 3 8 -1 -12 -2 -1 0 -2 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -1 6 -2 -2 -1 -1 0 0 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -4 -5 0 6 0 -1 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -2 2 -1 4 -5 -1 0 -3 -8
1 its shape among its neighbours: a stop, 6 and more, 10 and more, figure, no stop, below 6	0 -7 -1 -1 -1 -2 -1 0 0 -1 0 0 7
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 5 -1 -1 0 2 -5 -2 -3 -7 0 -6 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 14 -2 -3 -12 -9 -6 10 -12 -19 -2 -8 -12
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 -1 -1 0 -1 -1 -1 -1 -4 -2 0 -2 5
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 -2 0 0 -4 9 -3 1 -1 -2 0 0 -5
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, below 6	0 -8 0 0 -16 -5 -4 2 10 -1 0 2 -2
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 20 and more	1 -3 0 0 2 4 -2 -9 -7 9 0 -11 -4
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -1 9 -1 -4 -1 -1 0 1 -4
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 20 and more	-1 -8 -1 -1 11 -4 -5 -1 -8 -4 0 -2 -8
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 -1 0 0 3 5 -2 -6 -5 3 0 1 -5
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, below 6	0 1 0 0 0 -13 -2 -2 -2 8 0 1 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 -1 -2 -1 7 -1 -1 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -10 -5 -1 13 0 0 0 -1 -4
1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 0 -4 0 -1 2 0 0 7 -7
1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 -3 1 -4 1 7 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -2 3 7 -7 -2 -2 0 -4 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -1 4 0 -2 0 0 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 -1 0 0 -2 -9 -1 -4 11 -7 0 0 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, no stop, below 6	0 -2 0 0 -3 0 -1 3 2 -1 0 -1 -3
1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 -1 0 0 1 3 -2 -1 -1 0 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 9 -10 -1 0 -1 -1 0 -3 0
1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -1 7 -1 -8 0 -4 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 3 5 -1 -4 -1 -2 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 -2 0 0 6 -1 -3 -2 -2 -4 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 2 9 -4 -9 -3 -2 0 -1 -3
1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 1 -3 -3 1 0 6 0 -2 -7
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 20 and more	-1 -1 -2 -2 -1 8 -20 -13 -32 -11 -5 -7 -23
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 -12 -1 -1 2 7 -6 -11 -19 -33 -1 -12 -5
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 9 -4 -2 4 -2 -2 0 -2 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -1 -5 -1 10 -2 -3 0 1 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 4 0 -1 -1 -4 -3 -3 -1 3 0 3 -7
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, below 6	1 1 0 -1 0 -12 -1 -3 2 -10 -1 -9 6
1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 -4 0 0 0 -9 -1 -5 14 -4 -1 -3 2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, 6 and more	0 0 0 0 7 -2 -2 -4 0 -1 0 -2 0
1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, below 6	3 -3 -1 0 -4 -4 -1 0 -12 -3 0 2 10
1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 5 -9 -2 3 3 2 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, no stop, below 6	0 0 0 0 -12 18 -2 -5 -2 -3 0 -8 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 7 1 -1 -4 -2 -7 -1 -4 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 5 -1 -3 0 0 0 -3 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 6 -1 -1 -2 -1 -2 0 2 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, below 6	0 -1 0 0 17 -15 -1 -3 -1 -11 0 -4 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 1 -7 3 -1 -1 4 0 -4 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 -1 0 0 1 -3 7 -2 -1 -2 0 -1 2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 -1 0 0 -6 -19 -1 -9 -1 10 -1 -2 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 -1 0 -1 -1 3 -1 -5 -3 5 0 -1 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 -2 0 0 1 5 0 -7 -1 0 0 -5 3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, below 6	0 -1 0 0 -2 -13 0 7 -3 2 0 -6 -5
1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -7 4 -1 5 -1 -3 0 -2 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 -3 0 0 2 8 -1 -8 -1 -2 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 -2 13 -2 -10 -2 -2 0 0 0
1 its shape among its neighbours: a stop, 6 and more, 4 and more, ellipsis, a stop, 6 and more	0 0 0 0 -1 -8 0 -6 -1 0 0 11 -10
1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -6 -7 6 -8 7 1 0 -3 -7
1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, 6 and more	0 -2 0 0 0 0 -1 -3 -3 -1 0 -2 6
1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -6 -1 4 -1 -1 0 -1 3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 2 0 -1 0 -3 -2 -2 6 0 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 2 0 0 -1 -1 0 -5 -3 3 0 3 -4
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 0 0 0 -1 1 0 -4 -1 -1 0 8 -4
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, below 6	0 0 0 0 0 5 0 -4 -1 -1 0 4 -4
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 7 0 0 -9 -1 -3 1 2 -2 0 -3 0
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 4 -1 -2 -7 -12 -4 14 -3 -10 0 -7 1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, below 6	0 -4 0 -1 -3 -4 -1 6 -2 -2 0 0 4
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -4 -13 -1 9 5 3 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 2 0 0 -3 -7 -1 4 2 2 0 -2 2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -2 -1 -1 -3 11 -6 0 -6 0
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 1 0 0 -3 -7 -4 -6 12 -6 -2 6 -5
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 0 0 0 1 -10 0 -3 4 9 0 -2 0
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -1 6 -1 -10 -2 -1 0 -1 7
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 0 6 -1 -4 3 -2 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 6 and more	0 1 0 0 -1 -6 2 0 -8 6 0 -2 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, below 6	0 10 -2 1 -6 -8 8 2 1 -4 1 -4 -15
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 1 -1 1 -4 -2 1 0 5 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -6 -2 -1 9 -1 -1 0 -2 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 -9 -17 -1 10 -1 -1 0 11 -4
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 0 -3 -3 2 6 -1 0 1 -5
1 its shape among its neighbours: a stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 -8 5 -1 -1 -3 0 5 0
1 its shape among its neighbours: a stop, 6 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 6 -11 5 -5 -1 -2 0 -1 -1
1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, a stop, 20 and more	0 -9 0 0 0 4 0 0 3 -6 0 -1 2
1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 0 -16 -1 -2 -1 -3 0 -3 17
1 its shape among its neighbours: a stop, 6 and more, below 4, colon, a stop, 20 and more	0 -1 0 0 -2 -8 -1 10 -1 -4 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -2 -6 9 -1 -2 -3 0 -1 -4
1 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, below 6	0 1 0 0 -1 2 -1 -3 -1 -1 0 -2 3
1 its shape among its neighbours: a stop, 6 and more, below 4, exclamation mark, a stop, 6 and more	0 0 0 0 0 12 0 0 0 0 0 -1 -12
1 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 20 and more	1 -5 -1 -1 -2 -14 -1 0 -6 9 0 3 2
1 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 6 and more	-1 1 -2 0 -7 -5 0 -1 -3 -6 0 -11 10
1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, 6 and more	0 -1 0 0 -1 2 -2 -1 -5 -4 0 7 -3
1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, below 6	0 1 -2 1 0 3 -1 0 2 3 0 2 -10
1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 20 and more	0 1 0 0 0 5 3 -7 -2 -1 0 -1 -1
1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 6 and more	0 -5 0 0 -1 1 -1 7 -5 -1 0 0 -2
1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, no stop, 6 and more	0 -1 0 0 -1 3 -1 2 -1 0 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 20 and more	0 -1 -1 -1 -7 -12 7 0 -10 -15 0 10 8
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 6 and more	0 -8 -1 -2 -4 2 -6 -4 4 -14 0 -9 7
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, below 6	0 0 0 0 -1 -8 -1 -2 0 5 0 2 1
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 20 and more	0 -4 0 0 -1 6 -1 -4 4 -3 0 -5 -2
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 6 and more	0 -2 0 1 -2 2 7 -4 0 -3 0 -5 0
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, below 6	0 -5 -1 -2 4 9 -6 -11 1 -7 -1 -9 -3
1 its shape among its neighbours: a stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 0 6 -7 0 -3 2 -3 0 0 -1
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 20 and more	0 0 0 0 3 -1 0 -2 -3 -1 -1 5 -3
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 6 and more	0 -4 -1 -1 -4 12 0 -1 -2 -2 1 0 -7
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, below 6	0 -1 0 -1 -2 -7 0 -1 -1 -1 0 -4 11
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, no stop, below 6	0 0 0 0 5 -11 -1 -4 -3 -2 1 -3 7
1 its shape among its neighbours: a stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 0 -3 12 -12 -3 -5 -17 -5 -1 -3 2
1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, 6 and more	0 0 0 0 -2 -4 0 9 -1 0 0 -4 -7
1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, below 6	0 0 -1 7 -2 -3 0 -1 -5 -1 0 -12 -3
1 its shape among its neighbours: a stop, below 6, 18 and more, colon, a stop, 20 and more	0 0 0 0 4 -2 0 -1 -1 -1 0 0 0
1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 -1 13 -11 -1 -3 -3 -3 0 -2 -6
1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, below 6	0 0 0 0 7 -3 -1 -3 -2 -2 0 -1 -4
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 20 and more	0 -2 -1 6 -10 -1 2 -8 0 5 6 -5 -14
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 6 and more	0 0 0 -1 -4 12 -1 -5 -2 0 -1 -4 0
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 7 -3 -1 -4 -2 -3 0 -2 -2
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 7 -3 -1 -3 -1 -1 -1 -2 -4
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 6 and more	1 0 0 2 -5 3 -1 -1 -1 2 -3 -1 3
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, below 6	0 0 0 0 4 2 -2 -6 4 -3 -1 -4 -6
1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -3 8 -1 -1 -2 -6 4 -1 -1
1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -11 1 -3 -2 -2 -5 0 0 7
1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 9 -1 0 -1 0 -1 0 -3 -3
1 its shape among its neighbours: a stop, below 6, 4 and more, colon, no stop, below 6	0 0 0 0 7 -2 0 -2 0 -1 -1 -6 1
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -10 7 -2 -5 8 -1 -1 -1 -4
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -8 2 0 7 -1 -1 0 0 -1
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 -1 -4 3 -1 0 -3 -3 0 -1 -2
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -3 -3 0 5 -1 -1 0 -1 2
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, below 6	0 0 0 0 -6 -3 0 -1 -2 -1 0 6 -5
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 20 and more	0 0 0 -3 12 -15 -1 -6 0 -2 0 1 0
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 6 and more	0 0 -1 -6 11 -10 -1 -8 -3 -5 0 -9 -1
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, below 6	0 0 0 0 -8 -5 0 6 -2 -3 0 3 4
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, 6 and more	0 0 0 0 7 -3 0 -8 0 -1 0 2 2
1 its shape among its neighbours: a stop, below 6, 4 and more, question mark, a stop, 20 and more	0 -1 0 -1 -7 -10 -1 1 -11 -9 -1 10 -2
1 its shape among its neighbours: a stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -2 -3 0 0 -2 -1 0 -2 7
1 its shape among its neighbours: a stop, below 6, below 4, figure, no stop, below 6	0 -2 -2 -2 -1 -9 0 0 -3 7 0 3 1
1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 0 -1 -5 -1 7 -1 0 0 0 -1
1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, below 6	0 0 0 -2 -8 3 -4 5 -7 -2 0 -1 -7
1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 20 and more	0 -1 0 1 -8 -1 -2 -5 -4 10 -1 -3 3
1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 6 and more	0 -1 0 -1 -6 -5 0 0 11 -2 -1 0 -11
1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -6 -3 -1 -4 7 -3 -1 -7 -3
1 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, below 6	1 0 0 0 0 0 0 1 -2 -1 0 -2 4
1 its shape among its neighbours: no stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 3 0 -1 0 -1 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -1 4 0 -2 0 -1 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -1 0 0 -1 2 -1 -1 0 4 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 0 4 -1 -5 0 3 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 0 0 8 -9 0 -1 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 0 0 0 10 -2 -1 0 -3 0 -1 -5
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 0 0 0 -1 0 -1 -1 -1 -5 0 8 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -1 5 0 0 -1 -3 0 -2 -1
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 1 0 0 -1 -2 0 7 -1 -1 0 -3 -1
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, below 6	0 0 0 0 -1 8 -1 -2 1 1 0 -3 -4
1 its shape among its neighbours: no stop, 20 and more, 18 and more, another sign, no stop, below 6	0 -3 0 0 0 5 -4 -2 3 0 0 0 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 -3 -1 0 6 7 0 -1 0 -15 0 -1 -3
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 20 and more	-1 -1 -1 -1 -2 -7 -1 2 2 0 -1 0 -5
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 0 0 0 -1 10 -10 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, below 6	-1 -7 -2 -1 10 -11 -2 -1 8 -12 -2 -1 -7
1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 -2 -3 -4 -1 3 5 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 1 3 0 -3 0 -1 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -4 10 -2 -7 -1 -2 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 20 and more	0 -9 -1 -1 -27 -13 5 -13 -2 22 -3 -6 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 -1 0 0 -1 -2 -1 -3 0 10 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 -1 6 -1 -1 0 -1 0 0 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -2 -1 -1 -2 -1 8 0 0 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 0 0 0 10 -4 -2 -6 -2 2 0 -2 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, below 6	0 -2 0 0 -2 -4 4 -2 2 1 0 2 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 0 0 0 -1 -6 -2 2 1 5 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 -1 0 -11 16 -7 -10 -7 -13 -3 -10 -11
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 4 -1 0 -1 8 -1 -5 -2 -4 0 -6 -2
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, below 6	0 -2 -1 0 -1 10 -2 -1 -14 10 0 -4 -6
1 its shape among its neighbours: no stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 -2 0 0 0 -1 -1 0 0 5 0 0 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 -3 -1 -1 0 6 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 -1 0 0 0 3 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 -1 0 0 -1 5 -1 0 0 0 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -1 6 -1 -1 0 -2 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 -1 4 -2 0 0 1 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 0 5 0 -1 5 -8 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 0 -1 0 0 11 -9 0 0 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 -1 -1 0 4 0 -2 0 -2 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 0 0 0 -1 -4 0 -3 2 4 0 2 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, below 6	0 -4 -1 0 0 -3 0 -1 3 9 0 -1 -3
1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 0 0 0 0 2 -1 -1 -4 4 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 0 5 0 -4 0 0 0 0 1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -1 6 -1 -5 -1 -1 0 -3 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 2 0 0 -2 7 1 -3 -5 -2 0 0 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 -2 0 0 -2 -3 0 9 -1 -2 0 -3 -2
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 -3 0 0 0 5 -2 -2 3 -5 0 -2 3
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 3 0 0 -1 0 2 3 3 -7 -1 -5 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, below 6	0 -1 -1 0 -3 -1 -1 4 -3 -4 -1 -2 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 -5 0 -1 0 8 0 -4 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 0 7 0 -1 -1 -1 0 -2 0
1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, 6 and more	0 1 0 0 0 8 -1 -3 0 -1 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, below 6	0 -1 -1 -2 -1 12 -1 -1 -2 0 0 -8 -8
1 its shape among its neighbours: no stop, 20 and more, below 4, figure, a stop, 20 and more	0 0 0 0 0 -5 0 0 1 5 0 0 -2
1 its shape among its neighbours: no stop, 20 and more, below 4, figure, no stop, below 6	0 -1 -2 -1 0 -4 0 0 2 8 0 7 -11
1 its shape among its neighbours: no stop, 20 and more, below 4, full stop, no stop, below 6	0 -4 0 0 -1 0 0 -5 5 4 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 20 and more	0 -2 0 0 -1 -6 5 -3 -6 12 0 -1 -4
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 6 and more	0 -2 0 0 0 -8 0 0 -3 8 0 5 -1
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 20 and more	2 -3 0 -1 -1 4 -1 -2 1 3 0 -1 -4
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 6 and more	0 2 0 0 -1 -8 6 0 5 0 0 -3 -2
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, below 6	0 6 -1 -1 -1 3 -2 3 7 -7 -1 -5 -14
1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, 6 and more	0 5 0 0 -1 -1 0 3 -1 1 1 -3 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, below 6	0 0 0 -1 -1 7 0 -2 1 0 0 -5 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, arrow, no stop, below 6	0 0 0 0 -3 2 0 -2 0 -1 0 4 -4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 -2 1 -11 -10 0 8 5 -6 -1 4 -6
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 -1 0 -12 -6 0 7 -5 -4 0 7 -5
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 20 and more	0 0 0 0 -2 5 0 -6 -4 -3 0 3 1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 -1 0 -6 4 0 -8 -4 -5 -1 3 0
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, below 6	0 3 0 0 -3 1 0 3 1 -3 0 -5 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 9 4 0 -8 -3 -9 0 -1 0
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -1 8 0 -8 -3 -4 0 -3 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -7 2 0 4 -1 -2 0 -1 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 13 -14 0 -7 3 4 0 -1 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 -1 1 -4 -2 0 -2 -1 -3 0 0 6
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 0 0 -1 -13 -12 0 13 -3 -3 0 -2 -8
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 20 and more	0 0 0 0 -4 1 0 3 -2 -2 0 -2 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -3 0 0 1 1 1 0 -6 6
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, below 6	0 -3 -1 0 -5 4 0 4 -3 -2 0 -8 6
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 20 and more	-1 -2 -2 1 -1 -7 -1 1 4 2 8 -10 -13
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 -1 0 0 3 8 0 -10 -2 1 1 -4 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 -1 2 0 -1 -1 0 0 -5 4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 0 -1 0 -1 -5 0 -5 -6 -4 0 1 8
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 -1 5 -1 6 -1 0 1 -2 -3 2 -8 -6
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, below 6	0 0 0 1 -12 2 -1 -3 -2 -2 1 4 1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 -1 -5 -1 -22 -4 -1 -8 3 -7 6 7 4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 2 -6 0 -1 -3 -4 0 13 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, below 6	0 0 0 0 0 -2 0 -1 0 -1 0 4 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 -3 -1 0 4 2 -3 0 -5 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 -2 -5 1 0 -10 -1 -5 -5 -4 -3 8 -10
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, below 6	1 -5 1 -6 -13 -15 0 -2 6 1 -4 -1 -5
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 5 -4 0 0 -2 -1 5 -4 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 1 0 1 -1 2 0 -4 0 0 0 5 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 -1 -3 -1 0 3 -2 -2 0 2 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, below 6	0 -1 -1 0 -4 -2 0 -2 -3 -4 -1 12 -4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, a stop, 20 and more	8 -2 -2 2 -2 -1 0 -2 -3 1 -2 -2 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, 6 and more	4 -1 0 0 -1 -6 0 5 -1 -1 0 0 1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, below 6	0 0 0 0 0 -1 0 -1 0 0 0 6 -4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, a stop, 6 and more	0 0 0 0 -1 -3 0 6 0 0 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 8 -8 0 -1 -3 -7 0 -6 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, below 6	0 0 0 0 11 -8 0 -3 -3 -6 0 -6 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -6 -7 0 0 -2 5 -1 5 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 1 3 1 -5 6 0 0 -4 -4 0 -1 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 0 5 2 0 -2 2 -7 0 -3 -3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 20 and more	0 -1 10 -14 -9 6 -1 -1 -5 -2 -2 0 3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 6 and more	0 0 -3 0 -2 5 0 -2 -2 -4 -1 -2 7
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, below 6	0 5 0 0 -3 4 0 -2 -7 1 -4 -2 -4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 0 -4 -1 -1 1 -1 -1 -3 -2 -1 4 5
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 9 -2 0 -4 -1 -1 0 -1 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 11 -6 0 -2 -1 -2 0 -2 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 8 -5 0 1 -2 -1 0 -3 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 -1 -1 -1 2 -2 -2 0 -1 4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 0 0 -6 -3 0 -1 -5 -5 0 8 -6
1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, below 6	0 0 0 0 -1 -1 0 0 -1 1 0 -3 4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 -2 3 -5 -4 0 2 1 6 -3 0 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 -4 7 0 -7 4 3 0 -5 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 -14 -8 0 13 -2 1 -1 -5 -5
1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, 6 and more	0 0 0 0 -7 11 0 -6 -4 -3 0 -9 -3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, below 6	0 0 1 -1 2 2 0 0 2 0 0 -3 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -17 -5 -6 3 -13 -12 -30 -12 -5 -19 5 -3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 1 2 -2 7 -7 -2 -9 -8 5 -4 -8 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 -1 0 0 -2 1 -1 -1 3 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 19 -9 0 -6 -5 -8 -1 -1 -3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 6 and more	3 -3 -2 -1 -2 -18 -8 -20 -8 0 -5 14 -10
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, below 6	2 -1 2 -2 2 -8 0 -21 -16 -8 -9 4 -10
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 0 0 1 -10 0 0 11 0 -2 1 -4 1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -8 6 0 -7 6 2 0 -1 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 20 and more	0 -1 -1 0 -4 9 0 -4 2 -2 -1 -6 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 6 and more	1 0 -2 -3 -18 5 0 5 -13 -8 -1 -2 -5
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, below 6	-1 2 -1 -1 -10 10 0 -4 -3 -3 -1 -3 -3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 0 -1 -1 11 1 -1 -1 -2 -2 -1 -3 -5
1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 -1 2 -3 0 -2 -1 1 -1 -3 4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 3 0 7 0 0 -1 -7 -7 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, no stop, 6 and more	0 0 0 0 9 5 -1 0 -2 -7 0 -5 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 8 4 -1 0 -3 -6 0 -6 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 -1 2 -3 -1 2 -1 -9 -4 5 -6 1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 6 -4 -1 0 -1 -1 -2 1 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 10 -3 0 -1 -3 0 -2 -5 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -5 0 0 0 1 5 1 -4 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 3 -5 0 4 2 -5 0 -1 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, another sign, no stop, below 6	1 -1 0 -2 -2 10 0 -5 0 -2 0 -2 -4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 -2 -2 0 -1 -1 -1 0 4 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 3 2 -2 -5 2 0 3 -2 -2 2 -5 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 0 3 -1 6 8 0 -10 -3 -2 0 -4 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 -1 0 -7 6 0 1 3 -1 -1 -8 -5
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 0 0 1 -5 0 5 1 2 0 -5 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 20 and more	-1 5 -2 0 3 -4 0 -5 -1 4 -1 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -11 7 0 -12 6 10 0 -6 -6
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 -11 -1 0 -6 -2 -1 0 8 5
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, below 6	-1 16 0 -1 -7 0 0 0 -3 -7 0 0 -9
1 its shape among its neighbours: no stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 3 -3 0 -7 -4 -4 0 3 -7
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 2 5 0 -7 1 0 0 -3 -5 -1 -1 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 20 and more	0 0 -1 0 10 2 0 -1 -3 -7 -1 -6 -3
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 -2 0 0 -14 -17 0 7 3 4 0 4 -9
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, below 6	0 1 0 -4 -4 2 0 -1 5 6 0 -1 -11
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -1 -3 2 4 -6 -1 -3 -1 1 5 0 -3
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -2 9 0 -2 0 1 -1 -2 -6
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -6 5 0 2 0 0 0 -1 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 -1 0 0 -4 -1 3 -3 1 3 4 -4 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, below 6	0 -4 0 0 2 -4 0 -2 -2 2 3 -2 1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 20 and more	1 -6 -7 -3 -6 -7 -3 -12 6 0 -3 -11 1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 0 -4 0 -8 7 0 -10 2 -2 6 2 -5
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -5 5 0 -3 -2 -2 0 -1 3
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 -4 2 -1 -3 0 -1 1 -6 0 -4 9
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 6 and more	0 0 -9 -1 -14 -6 -1 5 -7 -2 -6 -6 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, below 6	0 2 -2 -1 -26 11 -1 -3 -9 0 -3 -10 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 1 0 -4 -2 0 -5 6 8 -1 -8 4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -6 8 -2 2 -1 -1 0 -7 -3
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 -1 -4 -1 0 -2 3 5 0 -9 7
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -6 -4 0 1 5 1 0 3 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 -4 -9 0 9 0 0 0 2 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, 6 and more	0 0 0 0 -8 -5 0 8 0 -1 0 -2 -3
1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, below 6	0 0 -1 0 1 -6 0 -5 0 -2 0 4 3
1 its shape among its neighbours: no stop, 6 and more, 4 and more, semicolon, no stop, 6 and more	0 0 0 0 -4 2 0 4 -1 -1 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, below 4, another sign, a stop, 20 and more	0 0 0 0 9 -5 0 -5 -8 -9 -1 -5 -7
1 its shape among its neighbours: no stop, 6 and more, below 4, another sign, no stop, below 6	0 0 0 0 -3 8 0 -1 0 1 0 -5 -5
1 its shape among its neighbours: no stop, 6 and more, below 4, bar or asterisk, no stop, below 6	0 0 0 1 0 0 0 0 -1 0 0 -5 6
1 its shape among its neighbours: no stop, 6 and more, below 4, bracket, a stop, 20 and more	0 0 1 0 2 -6 0 -4 -10 5 0 -5 -3
1 its shape among its neighbours: no stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 -1 7 0 -8 0 0 0 -8 5
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 -3 -14 -1 4 -1 -8 0 6 7
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 6 and more	0 -1 -4 5 6 -8 0 -2 4 2 0 -2 -6
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 20 and more	0 0 -2 0 -7 4 -1 -10 -6 -9 10 -8 0
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 0 0 6 -14 0 0 -1 -1 0 -3 8
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, below 6	0 -4 1 -1 -7 -3 3 -2 -5 8 0 -9 1
1 its shape among its neighbours: no stop, 6 and more, below 4, exclamation mark, no stop, below 6	0 0 0 0 -4 -3 0 0 -1 -1 0 -7 11
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 20 and more	0 0 6 -4 -1 -3 0 0 -1 2 0 3 -3
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 6 and more	0 0 1 0 7 -4 0 -2 -2 -4 -1 -3 -2
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 20 and more	0 0 0 0 0 -1 0 0 -1 -1 0 13 -11
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 6 and more	0 -1 -1 -1 -11 5 0 -13 0 -5 -1 0 -12
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, below 6	0 2 -4 5 -2 1 0 -2 -3 -5 -3 10 -10
1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, a stop, 20 and more	-1 -1 -4 -1 -12 4 -1 -4 6 2 -1 0 -8
1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 -8 7 0 -4 -2 -2 0 5 -4
1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, below 6	0 0 0 0 0 7 -1 -2 -1 -1 0 -4 -4
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 20 and more	0 -1 0 0 -1 -4 -2 -8 -19 -5 -8 1 -19
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 6 and more	0 1 -1 -2 1 3 0 -1 -6 -6 0 -1 4
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, below 6	0 -2 0 -1 1 -1 0 -1 -5 -1 -1 7 -2
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 20 and more	0 -1 -1 3 -1 -4 0 -1 5 10 -1 -11 -6
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 6 and more	0 0 -4 1 0 -1 -2 -11 -1 -11 -9 2 -19
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, below 6	1 -2 -3 0 -2 0 -2 -16 -6 -12 -2 0 -12
1 its shape among its neighbours: no stop, below 6, 10 and more, another sign, no stop, below 6	0 0 -1 0 5 -2 0 1 -2 -1 -2 -1 -3
1 its shape among its neighbours: no stop, below 6, 10 and more, arrow, no stop, below 6	0 0 0 0 4 3 0 -6 -1 0 0 -1 4
1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 2 -8 -2 0 7 -4 -2 0 -1 -6
1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, 6 and more	0 0 0 0 0 -1 0 -2 0 0 1 -7 7
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 20 and more	0 0 -1 0 15 -4 0 -2 -4 -4 -1 -1 -4
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 6 and more	0 0 0 0 11 -1 0 -7 -1 -1 -1 -1 -2
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, 6 and more	0 0 0 0 8 0 0 -2 -1 -1 0 -2 -1
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, below 6	0 0 0 0 8 -2 0 -8 1 3 0 0 -4
1 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, a stop, 20 and more	0 0 -1 5 -3 0 0 -1 5 2 -1 -5 -7
1 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, no stop, below 6	4 0 0 -2 -1 0 0 0 0 0 0 3 -2
1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 20 and more	0 0 -1 0 5 0 0 -5 4 4 -4 -2 -2
1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -9 -1 0 -7 4 5 0 0 6
1 its shape among its neighbours: no stop, below 6, 10 and more, figure, a stop, 20 and more	0 0 4 1 -3 0 0 0 1 -2 -4 0 1
1 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, 6 and more	0 0 -5 -1 1 -1 0 0 1 3 -2 -3 3
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 20 and more	0 -1 -10 -3 3 -4 0 -6 -6 0 4 10 -6
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 6 and more	0 9 1 -5 3 -7 0 -2 -9 -4 -15 -3 1
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, below 6	0 0 0 0 -2 0 0 -1 0 0 0 0 3
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 6 and more	0 0 4 1 -6 0 0 -3 -3 9 -3 -2 -4
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, below 6	0 -1 -4 2 -6 -2 0 -4 -10 -2 2 -6 11
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 2 -11 -3 -9 -1 -8 -17 -14 10 -10 -5
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 6 and more	0 0 8 -2 -3 0 0 -2 2 -2 1 1 -8
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, below 6	0 0 -2 0 -5 0 0 5 -6 -2 -1 -1 7
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 20 and more	0 0 -2 -2 8 -2 0 -3 -5 -2 -2 7 -5
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 6 and more	-7 0 -3 3 16 -6 0 -9 -3 7 -4 -16 6
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, below 6	0 -1 0 2 -9 -11 -1 -14 -6 -9 -3 -7 5
1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 20 and more	0 0 0 0 -5 0 0 -3 2 0 2 0 4
1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, 6 and more	0 0 0 0 -7 0 0 0 -1 -1 0 -4 12
1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, below 6	0 0 0 0 0 0 0 -2 -2 -1 -1 -2 7
1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, a stop, 20 and more	0 0 8 -3 -8 -2 0 -5 -2 -5 -6 2 -3
1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, 6 and more	0 0 1 0 -1 0 0 0 0 0 0 -3 5
1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, below 6	0 0 -3 6 -1 0 0 -1 -2 -1 -2 3 -4
1 its shape among its neighbours: no stop, below 6, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 1 1 0 2 0 0 0 0 -3
1 its shape among its neighbours: no stop, below 6, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 -1 -2 3 -4 0 0 -4 -1 -1 -1 6
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 20 and more	0 0 -1 -1 5 -1 0 -1 6 -3 -3 -1 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 6 and more	0 0 -1 6 -6 0 0 0 -7 -1 -1 -1 6
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 20 and more	0 0 3 -5 -1 0 0 0 -7 -1 0 0 9
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 6 and more	0 0 -3 -1 9 -1 0 -2 -9 -5 -1 -1 2
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, below 6	0 0 -3 -1 6 -2 0 -4 6 -1 -3 -1 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 20 and more	0 0 -1 0 8 -2 0 -1 -5 -3 -2 -1 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 6 and more	0 0 -1 0 5 0 0 -1 -2 -1 0 0 0
1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, below 6	0 0 0 0 5 -1 0 5 -1 -1 -1 0 -5
1 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, no stop, below 6	0 0 -1 0 -3 0 0 -2 0 -2 -1 2 7
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 -3 -1 5 -1 0 0 -1 1 -3 0 2
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 1 0 0 -1 4 0 -1 -1 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -11 -2 0 -1 1 6 3 -1 0
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 0 0 -3 0 -1 -1 -1 4
1 its shape among its neighbours: no stop, below 6, 18 and more, figure, a stop, 20 and more	0 0 0 0 -10 0 0 -2 11 2 1 0 -2
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 20 and more	-2 -8 -5 -5 -1 -26 -11 -16 -7 -12 4 -14 10
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 6 and more	0 0 -7 1 -3 -7 -1 -12 -4 0 0 -1 9
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 -2 0 0 0 -2 -1 -1 1 3
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 3 6 5 -2 0 -3 -2 -1 -1 -3 -7
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 6 and more	2 -1 1 -5 0 -10 -1 -14 -2 1 3 -14 -7
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, below 6	0 -1 -20 2 -1 -18 1 -19 10 6 -16 -14 -7
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 20 and more	0 0 -2 0 -8 -3 0 -1 15 -5 0 -3 -5
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 6 and more	0 0 0 0 -9 0 0 -1 10 0 -1 -3 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, below 6	0 0 -1 0 -3 -1 0 0 -2 -1 -2 -3 8
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 20 and more	0 0 0 5 2 -1 0 -1 -2 0 1 -1 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 6 and more	0 0 -1 -1 2 -2 0 -1 6 -2 -2 -3 -2
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, below 6	0 0 -3 -10 11 -7 0 -9 -2 -4 -2 -4 0
1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, a stop, 20 and more	0 0 0 0 3 0 0 0 0 0 1 -1 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, 6 and more	0 0 0 -2 -2 -1 0 -2 -1 4 -2 -2 2
1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, below 6	0 0 -1 3 -3 0 0 -1 0 2 -1 0 1
1 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, no stop, below 6	-1 -1 6 -2 -3 0 0 0 -3 -1 -1 0 0
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 -2 -1 -3 -3 0 -2 0 4 -16 9 -6
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 1 -1 0 0 -1 -3 4 -1 -1
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 8 0 0 0 -2 -1 0 -1 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -11 -1 0 -1 0 -5 5 8 -1
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 -1 0 -4 0 0 0 2 1 4 -1 -1
1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, a stop, 20 and more	0 0 -1 0 -4 0 0 -2 1 0 -1 -1 6
1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, no stop, below 6	0 -1 -4 -1 -3 -1 0 3 4 1 6 0 -9
1 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, 6 and more	0 0 0 0 -1 -1 0 0 0 0 0 -1 4
1 its shape among its neighbours: no stop, below 6, 4 and more, bar or asterisk, no stop, below 6	0 0 0 1 -5 -3 0 -6 -1 -2 -1 -1 8
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 20 and more	0 0 -1 -2 -1 0 0 -5 2 2 -3 -1 3
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -1 1 0 -4 1 -4 -1 -1 6
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, 6 and more	-2 0 2 0 1 0 0 1 0 -2 -1 -3 4
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, below 6	0 0 0 0 -2 -1 0 9 2 -3 0 2 -10
1 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 20 and more	0 0 0 0 11 -1 0 -4 -3 -3 -3 -1 -1
1 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 6 and more	0 0 0 0 6 -2 0 -7 -1 -2 -2 0 4
1 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, 6 and more	0 0 -1 0 10 -4 0 -7 3 2 1 -2 -9
1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -6 -2 0 0 3 -1 -2 -3 4
1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 1 4 0 -6 0 2 0 -2 3
1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 0 0 0 -1 0 0 -1 3
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 20 and more	0 0 2 0 -3 4 0 0 1 -1 -1 -1 -3
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 6 and more	0 0 -1 0 -1 0 0 0 -1 -3 3 0 3
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 20 and more	0 0 2 0 7 3 0 -3 2 0 -1 -1 -7
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 6 and more	0 0 1 1 -1 -2 0 0 0 0 -1 12 -13
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, below 6	0 -1 3 0 1 -2 0 -5 -7 1 -1 -1 0
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 1 0 15 -2 0 -8 -1 -9 -5 0 -10
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 6 and more	0 -1 -2 -1 5 -3 0 0 0 2 1 4 -7
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 0 3 0 0 -2 -4 0 0 0 3
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 20 and more	0 0 4 0 1 0 0 -2 0 0 0 0 -3
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 2 2 1 -3 0 2 -5 -5 -1 -2 1
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, below 6	0 -1 9 -2 -2 -3 0 -3 0 1 6 -4 -8
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 20 and more	0 -1 -8 0 5 -14 -2 -15 -3 -3 1 -19 0
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 6 and more	0 -1 1 -4 -2 0 0 -4 -3 -1 3 -12 7
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, below 6	0 0 0 0 0 -1 0 0 -1 -1 0 5 -4
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 20 and more	0 0 -1 0 4 -1 0 -2 2 -2 0 -4 1
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 6 and more	0 -2 -4 -2 11 -17 -1 1 -8 -21 -13 2 1
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, below 6	2 -7 -5 -15 -10 -4 -1 -3 -17 -17 -11 -2 6
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 -3 5 8 -3 0 -1 -5 -6 -4 -2 -1
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -3 -1 0 0 -2 -2 6 1 0
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 20 and more	0 0 0 0 -5 -2 0 8 -1 -2 -1 -6 1
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 6 and more	0 0 0 1 2 1 0 -1 0 0 0 -4 2
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, below 6	0 0 -2 0 0 -1 0 -1 -3 -1 -2 0 10
1 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, a stop, 20 and more	0 0 -1 0 -10 -4 0 -3 -6 11 -4 0 -7
1 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, no stop, below 6	0 0 0 0 -5 -1 0 2 -3 -2 -2 14 -7
1 its shape among its neighbours: no stop, below 6, below 4, another sign, a stop, 20 and more	0 0 -1 0 8 -1 -1 0 -3 -4 0 -1 -4
1 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, 6 and more	0 0 0 0 -6 0 0 0 -1 -2 -1 0 7
1 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, below 6	0 0 0 1 0 -1 0 0 -1 -1 0 -1 4
1 its shape among its neighbours: no stop, below 6, below 4, bar or asterisk, no stop, below 6	0 -1 0 -4 -5 -1 0 0 -2 -1 -1 2 10
1 its shape among its neighbours: no stop, below 6, below 4, bracket, a stop, 20 and more	0 0 -1 0 -1 -1 0 5 -9 2 2 0 0
1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, 6 and more	0 0 0 0 -1 0 0 -3 -3 0 0 -1 8
1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, below 6	0 0 -2 0 -1 -1 0 -1 2 -8 5 -4 6
1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 20 and more	0 0 -2 -1 2 0 0 0 2 -3 -2 0 6
1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 6 and more	0 0 2 -3 6 -1 0 0 -2 -5 1 -1 0
1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, below 6	0 0 0 0 -8 -1 0 -1 7 7 -1 -2 -4
1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 6 and more	0 0 0 0 -1 0 0 -2 4 4 0 0 -4
1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, below 6	0 0 7 -4 2 -1 0 -8 -1 7 -3 -4 -6
1 its shape among its neighbours: no stop, below 6, below 4, comma, a stop, 20 and more	1 0 0 -1 0 0 0 0 -1 -1 4 0 -4
1 its shape among its neighbours: no stop, below 6, below 4, comma, no stop, below 6	0 0 -1 0 3 -1 0 -2 -3 -4 -1 -1 8
1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 7 -1 0 -1 -1 -2 -1 -1 -4
1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 6 and more	0 0 0 0 2 -1 0 -1 -6 -4 -5 12 -13
1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 -1 0 0 0 0 0 -1 0 0 -1 4
1 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 20 and more	0 0 -4 6 7 0 0 -3 0 -3 -4 -2 -5
1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 20 and more	0 0 -1 -5 0 0 0 0 0 -1 7 -1 0
1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 6 and more	0 0 9 0 3 0 0 1 -2 -1 -1 -2 -7
1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, below 6	0 -2 6 -7 -3 -6 0 -4 -17 -10 4 -8 16
1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 20 and more	0 0 0 0 -7 1 0 -1 -2 -2 -5 -1 7
1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 1 -3 -4 0 8 0 -3 0 0 -7
1 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, 6 and more	0 0 -1 -1 2 -2 0 -2 1 1 7 -1 -8
1 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, below 6	0 0 -2 0 -3 0 0 1 0 -1 5 0 -2
1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 20 and more	0 -2 -2 -5 -14 -11 -1 2 1 -2 -1 -20 9
1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 6 and more	0 -1 0 5 1 -8 0 2 -1 2 -9 -6 -1
1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -1 -1 0 6 -1 -1 0 -1 -4
1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 20 and more	0 0 -2 0 5 -2 0 -1 6 0 -1 -4 -3
1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 6 and more	0 -5 -21 -8 -6 -12 -1 1 13 -14 -7 -11 7
1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, below 6	-4 -35 -12 2 -13 -36 -8 10 -13 -7 -12 -20 -3
1 its shape among its neighbours: no stop, below 6, below 4, quotation mark, no stop, below 6	0 0 -1 0 -5 -1 0 2 -1 0 0 5 -3
1 its short words and length: 0.01 and more, 15 and more	0 -5 -3 1 10 3 -8 1 0 -19 -3 -21 -7
1 its short words and length: 0.01 and more, 30 and more	0 -6 -6 1 -1 4 -5 -3 -1 1 -11 -6 4
1 its short words and length: 0.01 and more, 4 and more	-1 -6 -12 -2 -1 -9 3 -14 8 -5 -5 -2 -9
1 its short words and length: 0.01 and more, 8 and more	-11 -13 -6 -1 -8 2 -16 -3 -15 7 -18 -8 0
1 its short words and length: 0.01 and more, below 4	0 0 -1 0 -3 8 0 -6 -2 -4 -1 -5 -3
1 its short words and length: 0.2 and more, 15 and more	1 -22 -1 -10 -4 -8 -15 -3 -3 -2 -13 -15 -3
1 its short words and length: 0.2 and more, 30 and more	-3 -14 -20 -1 4 -2 -17 0 -21 -19 -21 2 -11
1 its short words and length: 0.2 and more, 4 and more	0 -21 -24 -25 -1 -2 -6 -11 -20 -6 -7 1 -9
1 its short words and length: 0.2 and more, 8 and more	-2 2 -15 -12 -16 -9 -13 -8 -4 -7 -4 -14 3
1 its short words and length: 0.2 and more, below 4	0 -9 -20 4 -7 -1 -18 -4 -4 -9 -16 -9 -7
1 its short words and length: 0.35 and more, 15 and more	0 -3 -17 -11 -14 -2 -9 -4 -7 -19 -4 0 -7
1 its short words and length: 0.35 and more, 30 and more	0 -19 -3 -25 -5 -1 -1 -11 -2 2 -3 -11 -7
1 its short words and length: 0.35 and more, 4 and more	-4 9 -8 -16 -23 -3 -5 3 -7 4 -12 -19 -7
1 its short words and length: 0.35 and more, 8 and more	8 1 0 -11 -15 -3 -2 2 -14 -21 -6 0 -17
1 its short words and length: 0.35 and more, below 4	-1 -9 -11 -4 -14 -11 -14 -29 -20 -2 -13 -5 10
1 its short words and length: below 0.01, 15 and more	0 -8 -1 -1 -1 11 -1 -2 -2 -4 0 -3 -2
1 its short words and length: below 0.01, 4 and more	-1 -23 -5 -5 -9 -9 -13 0 -1 -11 -16 -2 -3
1 its short words and length: below 0.01, 8 and more	0 -6 5 -5 1 5 3 -8 -14 -7 0 0 -11
1 its short words and length: below 0.01, below 4	-2 -2 -6 -8 -13 2 4 -1 -1 -7 -3 -8 -11
1 its short words: 0.01 and more	0 -15 -12 -10 -22 5 -9 -3 -11 0 -18 -9 -1
1 its short words: 0.15 and more	-9 -14 -25 -13 2 -8 -19 -9 -15 -8 -7 -3 0
1 its short words: 0.3 and more	2 -7 -5 -3 -3 -10 -11 1 4 -14 -12 -5 -1
1 its short words: 0.4 and more	5 0 -8 -8 -14 -11 0 1 -5 -3 -1 1 -16
1 its short words: 0.5 and more	5 -4 -6 -15 -12 -3 -9 -12 -10 -3 -1 -10 -2
1 its short words: below 0.01	-2 -10 -3 -6 0 0 1 -3 -6 -11 -13 -4 -9
1 its small words and length: 0.01 and more, 15 and more	-1 -8 -4 -2 -7 0 -6 13 -5 -19 -7 -29 -3
1 its small words and length: 0.01 and more, 30 and more	0 -6 -4 -8 10 16 -4 -10 -7 -4 0 -4 -15
1 its small words and length: 0.01 and more, 4 and more	1 -5 -17 -4 1 -16 9 -3 -5 -24 -17 7 -17
1 its small words and length: 0.01 and more, 8 and more	-9 -9 -2 -3 -12 -11 -8 5 6 1 -9 -17 -11
1 its small words and length: 0.2 and more, 15 and more	-1 -19 -5 -17 -6 -2 -44 -12 6 -13 -8 5 -18
1 its small words and length: 0.2 and more, 30 and more	-2 -12 -4 -7 -3 -8 0 -7 -12 -3 -21 -4 2
1 its small words and length: 0.2 and more, 4 and more	-5 -5 -15 -10 -21 -11 -1 -3 -11 -16 -4 -9 -4
1 its small words and length: 0.2 and more, 8 and more	-1 -7 -7 -4 -6 -2 -17 -8 -5 -10 -8 -10 -12
1 its small words and length: 0.2 and more, below 4	3 -8 -19 -5 -1 -14 -7 -6 -17 -7 -15 -9 8
1 its small words and length: 0.35 and more, 15 and more	6 -16 -11 1 -11 -6 1 5 -11 -12 -5 3 -4
1 its small words and length: 0.35 and more, 30 and more	2 -22 -9 -22 0 -2 -11 -4 -3 -10 -4 -4 -4
1 its small words and length: 0.35 and more, 4 and more	-4 -5 -32 -18 -18 8 -18 -10 -4 -4 -12 -13 7
1 its small words and length: 0.35 and more, 8 and more	1 -5 -12 -13 -27 -2 -10 -3 -11 -10 -8 1 -2
1 its small words and length: 0.35 and more, below 4	1 -9 -12 -4 -12 -1 -8 -18 -23 -17 -7 -14 15
1 its small words and length: below 0.01, 15 and more	0 0 -1 0 -4 13 0 -6 -4 -3 0 -8 -3
1 its small words and length: below 0.01, 30 and more	0 0 0 0 -2 -12 14 -3 -1 -2 0 -1 -2
1 its small words and length: below 0.01, 4 and more	-1 -18 0 -13 -2 -3 -16 -11 -9 7 -26 -19 -9
1 its small words and length: below 0.01, 8 and more	1 5 17 -8 2 -17 4 -2 -8 -1 -9 -19 -1
1 its small words and length: below 0.01, below 4	-5 -12 -8 -6 -8 2 -4 -3 -8 -9 -15 -7 -11
1 its small words: 0.01 and more	-7 -15 0 -11 -1 -17 8 6 -7 4 -25 -10 -13
1 its small words: 0.15 and more	-5 -9 -16 1 -3 -11 -2 3 -8 -12 -7 2 -9
1 its small words: 0.3 and more	0 1 -5 -12 -8 -5 -32 -3 -3 -17 -4 5 4
1 its small words: 0.4 and more	1 -8 -20 -24 -6 -11 2 4 -8 -17 6 -6 5
1 its small words: 0.5 and more	4 -20 -15 -9 -12 3 -7 -9 -15 -2 -19 -5 4
1 its small words: below 0.01	-2 -13 1 -9 -4 -3 5 -2 -8 -2 -17 -8 -9
1 its words in the text, and its length: 0 and more, 12 and more	0 2 -1 -5 -21 -8 -5 0 -14 -7 -18 -2 12
1 its words in the text, and its length: 0 and more, 25 and more	2 -1 -6 -4 -10 3 -4 1 -9 -5 1 -6 0
1 its words in the text, and its length: 0 and more, 3 and more	2 1 -10 -7 -6 -14 -28 -14 -6 1 -5 6 -15
1 its words in the text, and its length: 0 and more, 6 and more	0 -9 -17 -1 -13 5 -14 -16 -18 -13 -13 0 -7
1 its words in the text, and its length: 0 and more, below 3	-3 -3 -5 -2 -16 -7 -19 -14 -7 -4 -9 -12 -11
1 its words in the text, and its length: 0.01 and more, 12 and more	0 -20 -13 -5 -3 15 -12 -20 -12 -21 -13 2 1
1 its words in the text, and its length: 0.01 and more, 25 and more	0 -18 -4 5 -11 -11 -3 -9 -6 -2 -15 -9 -16
1 its words in the text, and its length: 0.01 and more, 3 and more	0 0 0 0 -4 -6 0 3 2 5 -1 -2 -10
1 its words in the text, and its length: 0.01 and more, 6 and more	1 3 -5 -5 -13 -10 -6 -7 -17 -8 -2 8 10
1 its words in the text, and its length: 0.01 and more, below 3	0 -1 -1 -1 -6 5 0 -7 2 6 -1 -9 -2
1 its words in the text, and its length: 0.2 and more, 12 and more	-3 -14 -6 -9 -17 -6 -4 0 -4 -2 2 -8 -14
1 its words in the text, and its length: 0.2 and more, 25 and more	-3 -18 -13 -12 1 7 -4 -21 -12 -20 -27 -14 0
1 its words in the text, and its length: 0.2 and more, 3 and more	-5 -9 7 -5 -14 -5 -19 7 8 -2 -6 -15 -10
1 its words in the text, and its length: 0.2 and more, 6 and more	1 -5 -3 -17 -17 -6 -6 -11 -23 -3 -14 3 5
1 its words in the text, and its length: 0.2 and more, below 3	0 -1 -2 -1 -2 3 -1 -1 1 4 0 -5 0
1 its words in the text, and its length: 0.4 and more, 12 and more	-1 -23 -11 -7 16 -10 2 -4 -1 -1 -15 -23 -9
1 its words in the text, and its length: 0.4 and more, 25 and more	-5 -2 -12 -31 -8 -4 -4 -11 -11 -13 -6 -2 -7
1 its words in the text, and its length: 0.4 and more, 3 and more	0 -18 -13 -3 -26 7 1 -1 -13 1 -11 -16 -3
1 its words in the text, and its length: 0.4 and more, 6 and more	-1 -9 -8 -1 -2 -11 -11 2 8 -18 -2 -1 -19
1 its words in the text, and its length: 0.4 and more, below 3	0 -2 -5 -3 -1 -1 -10 12 -23 -13 -5 -8 0
1 its words in the text, and its length: 0.6 and more, 12 and more	2 -1 -3 -13 -13 -2 -23 4 -5 -28 -18 -15 -9
1 its words in the text, and its length: 0.6 and more, 25 and more	-2 -37 -14 7 -2 -3 -14 -4 -11 3 -30 -11 -7
1 its words in the text, and its length: 0.6 and more, 3 and more	0 -8 -4 -1 -1 2 -5 -21 1 -14 -7 -8 3
1 its words in the text, and its length: 0.6 and more, 6 and more	-1 6 -21 -6 -13 3 -10 -5 -24 -9 4 -18 2
1 its words in the text, and its length: 0.6 and more, below 3	0 0 0 0 -7 1 0 -5 2 5 -1 -4 0
1 its words in the text, and its length: 0.8 and more, 12 and more	2 1 6 -4 -16 -6 -6 -2 3 -2 -16 -15 -7
1 its words in the text, and its length: 0.8 and more, 25 and more	0 -14 1 -10 13 -8 -9 4 -8 -8 -2 -19 -18
1 its words in the text, and its length: 0.8 and more, 3 and more	0 0 -1 0 -3 3 -1 -2 0 -1 0 -1 6
1 its words in the text, and its length: 0.8 and more, 6 and more	-10 3 -6 -9 -18 1 -2 -8 -1 0 4 -28 7
1 its words in the text, and its length: 1 and more, 12 and more	0 2 -1 -1 2 -12 -15 -8 -1 4 1 -16 -18
1 its words in the text, and its length: 1 and more, 25 and more	0 -7 -4 -5 -5 -12 2 -5 -3 3 -7 7 2
1 its words in the text, and its length: 1 and more, 3 and more	-1 -4 -3 -11 -2 1 -3 -2 -12 -33 -9 -18 4
1 its words in the text, and its length: 1 and more, 6 and more	4 -15 -7 -1 -13 -3 2 -6 4 -1 -13 -11 -13
1 its words in the text, and its length: 1 and more, below 3	0 7 -18 -16 -4 1 0 -14 -12 -13 -24 -6 -8
1 its words in the text, and its length: below 0, 25 and more	-6 4 -16 0 2 -5 -11 -11 -7 0 -1 -15 -12
1 its words in the text, and its length: below 0, 3 and more	0 -2 -16 -6 -2 7 2 -6 5 -14 -4 -10 21
1 its words in the text, and its length: below 0, 6 and more	0 0 0 0 1 3 -1 -2 2 2 0 0 -6
1 its words in the text, and its length: below 0, below 3	-1 -12 -12 -5 -13 -5 -15 -25 -8 -3 -4 -4 -2
1 its words in the text, and its place: before the text, 0 and more	10 6 -9 4 -3 -22 -20 -42 -7 4 -11 -4 -18
1 its words in the text, and its place: before the text, 0.01 and more	1 -4 -11 3 -3 -1 -1 -8 -1 -4 -5 2 -1
1 its words in the text, and its place: before the text, 0.2 and more	0 -9 4 -9 0 1 2 -10 -11 5 5 -19 -20
1 its words in the text, and its place: before the text, 0.4 and more	1 -6 -12 7 -9 -11 -5 3 -4 -13 -5 -2 -10
1 its words in the text, and its place: before the text, 0.6 and more	2 5 -4 -7 -16 -5 2 -5 -8 -13 -4 -14 4
1 its words in the text, and its place: before the text, 0.8 and more	-3 8 -1 -12 -8 -16 -1 -1 -6 1 -4 -7 6
1 its words in the text, and its place: before the text, 1 and more	9 -2 2 -12 -9 -13 -3 -2 2 -18 -9 -15 8
1 its words in the text, and its place: before the text, below 0	1 -20 -14 -9 5 -6 -2 -3 8 -7 -3 -9 19
1 its words in the text, and its place: behind the text, 0 and more	-9 -32 -31 -33 -43 7 -33 -15 -29 -30 -20 -4 11
1 its words in the text, and its place: behind the text, 0.01 and more	-1 -1 -1 2 0 4 -5 -5 -3 -7 -2 1 -5
1 its words in the text, and its place: behind the text, 0.2 and more	-1 -4 -6 -11 -9 -8 2 -11 1 -8 -6 0 -5
1 its words in the text, and its place: behind the text, 0.4 and more	-1 -2 -3 -4 9 -2 -10 -6 -3 -1 -7 -8 0
1 its words in the text, and its place: behind the text, 0.6 and more	0 -1 -1 -2 0 0 -3 4 -9 -5 -1 -10 0
1 its words in the text, and its place: behind the text, 0.8 and more	0 0 0 0 5 -2 0 2 -2 -2 0 -7 2
1 its words in the text, and its place: behind the text, 1 and more	-1 -1 -2 -6 3 -11 8 7 -14 -10 -8 -16 1
1 its words in the text, and its place: behind the text, below 0	-1 -3 -2 -1 -6 9 -4 -6 0 -3 0 0 -6
1 its words in the text, and its place: in the text, 0 and more	-12 -4 -9 -14 -5 -6 -28 -6 -8 -1 -4 -2 -14
1 its words in the text, and its place: in the text, 0.01 and more	-2 -21 -6 -6 -12 -11 -8 -10 -14 -6 -5 -9 -4
1 its words in the text, and its place: in the text, 0.2 and more	-7 -17 -9 -18 -5 1 -7 -4 -14 -7 -6 -6 -2
1 its words in the text, and its place: in the text, 0.4 and more	-13 -12 -8 -38 -1 -3 1 -6 -2 -13 -6 -6 -8
1 its words in the text, and its place: in the text, 0.6 and more	-7 -9 -21 2 -6 -3 -15 -6 -4 -8 -12 -14 -5
1 its words in the text, and its place: in the text, 0.8 and more	-1 -14 4 -7 -6 -2 -9 -1 4 -10 0 -33 -11
1 its words in the text, and its place: in the text, 1 and more	-8 -3 -12 -9 -11 1 2 0 1 -9 -18 -4 -13
1 its words in the text, and its place: in the text, below 0	-6 4 -17 4 -1 -3 -14 -20 -9 2 -3 -16 -9
1 its words in the text: 0 and more	4 2 -8 -2 -16 -5 -32 -6 -12 -1 -6 0 -7
1 its words in the text: 0.01 and more	0 -20 -19 1 -16 -8 -7 -12 -18 -11 -6 -2 -5
1 its words in the text: 0.2 and more	-8 -30 -4 -23 -9 3 -23 -3 -14 -6 -9 -2 -5
1 its words in the text: 0.4 and more	-11 -15 -9 -17 2 -4 2 0 -2 -12 -4 -5 -8
1 its words in the text: 0.6 and more	-1 -5 -15 -8 -10 -4 -14 -2 -6 -7 -10 -10 -3
1 its words in the text: 0.8 and more	-6 0 4 -17 -8 -5 -16 -3 1 -11 -2 -38 -1
1 its words in the text: 1 and more	5 -6 -7 -15 -8 -8 3 -19 -1 -15 -21 -8 -7
1 its words in the text: below 0	-7 -1 -26 -5 1 -4 -10 -17 -10 -4 -5 -19 3
1 its words in the title: 0.01 and more	-1 -8 4 -6 3 -9 -15 -2 -4 -9 -1 2 -12
1 its words in the title: 0.3 and more	-4 -1 2 -5 -8 -1 -1 -13 -5 -20 -3 -13 1
1 its words in the title: 0.6 and more	-1 11 -20 3 -5 -5 3 -7 -12 -24 -3 -12 7
1 its words in the title: below 0.01	9 -10 -12 -10 -9 -3 1 5 -7 -2 -2 -2 -8
1 lines around it that begin alike: more	-7 -16 -10 -19 -37 -3 -14 2 -3 -10 -9 7 -10
1 lines around it that begin alike: two	-19 -2 -23 -10 0 -18 -16 2 7 1 -5 -4 -12
1 neighbours of its shape: five	-1 -3 -4 -3 -20 -5 -13 10 -24 2 -9 -7 -3
1 neighbours of its shape: four	-2 -27 -24 -12 -9 6 -17 2 -3 -14 -34 -9 5
1 neighbours of its shape: none	8 -4 0 -10 -4 -1 -8 -7 5 4 -1 -5 -6
1 neighbours of its shape: one	1 -10 -29 -1 -1 -3 -3 -4 -6 -10 -2 -2 3
1 neighbours of its shape: six	0 0 -1 0 -8 12 -12 8 -7 -7 -1 -12 0
1 neighbours of its shape: three	-6 -4 -5 -12 -5 -6 12 6 -27 -15 -17 -14 -12
1 neighbours of its shape: two	-17 4 8 -13 3 -4 -12 -2 -8 -15 -15 4 -14
1 no block	0 -8 -7 -7 -26 7 -16 -18 -20 -20 -10 7 14
1 no small letter in it: yes	-2 -10 3 -4 -17 13 -23 -42 -11 3 -15 -9 -12
1 nothing but a date or time: yes	2 -11 19 -6 -10 -21 -4 -11 -25 -5 -11 4 -7
1 nothing but a label such as “Related”: yes	0 4 -4 -2 14 11 -6 -5 -13 -17 -2 8 -22
1 quotation marks around it: yes	7 -13 -8 -4 -6 11 -17 -2 -23 -5 -11 -3 -22
1 somebody does something at present: yes	-2 -23 -5 -12 0 -1 -10 -4 0 -7 -22 -20 -6
1 somebody speaks of himself: before the text, more	0 0 2 -1 -1 0 0 0 3 3 -3 0 -2
1 somebody speaks of himself: before the text, one	1 11 -4 3 -2 -5 -1 -9 -7 -8 1 1 -3
1 somebody speaks of himself: before the text, two	0 -4 -1 -1 -1 7 0 -1 3 -2 -1 -1 2
1 somebody speaks of himself: behind the text, one	0 -1 -1 -1 3 -2 -2 -1 -6 -6 -2 -4 5
1 somebody speaks of himself: behind the text, two	0 0 0 0 -7 -3 0 -2 9 -1 -1 -9 6
1 somebody speaks of himself: in the text, more	-1 -11 -3 -6 -23 13 -14 -17 4 -5 -20 -19 9
1 somebody speaks of himself: in the text, one	-2 -13 -10 -8 -15 -8 3 -10 -16 -10 -14 2 0
1 somebody speaks of himself: in the text, two	-1 -6 -11 -6 -3 -8 2 -15 -9 -8 -16 -6 -8
1 somebody’s role: yes	-2 -1 -7 -24 -19 -10 4 -13 -8 -8 0 -4 2
1 the language: English	-4 -29 -12 -18 -6 2 -4 6 -7 -5 -6 -12 -1
1 the language: German	11 21 7 5 -3 -15 1 -29 6 -1 12 8 -18
1 the language: another	12 15 5 5 -1 -1 -25 -34 -7 3 0 -7 3
1 the length of its words: 13 and more	-1 -7 -6 -7 -19 5 -4 -6 -14 -1 -2 -19 -5
1 the length of its words: 4 and more	-1 -14 1 -18 -3 -4 -27 -13 0 -6 -15 1 -23
1 the length of its words: 5 and more	4 -11 -12 -8 -9 -7 2 1 -4 7 -5 -7 -9
1 the length of its words: 6 and more	0 2 -9 -6 -6 -2 -15 0 -10 -5 -9 0 -3
1 the length of its words: 7 and more	-10 -2 -6 -10 4 -3 -11 -7 -15 -11 3 -15 -7
1 the length of its words: 9 and more	-1 -28 -15 1 -11 -18 0 -10 8 -21 -12 1 -6
1 the length of its words: below 4	-2 -3 -18 -5 -12 -27 0 -14 0 -15 -15 1 19
1 the parts of a credit: more, more, a name	0 -1 -1 0 -7 -17 -1 6 18 4 0 -12 -6
1 the parts of a credit: more, more, no name	0 -2 0 0 -3 -10 -1 -1 7 10 -1 -1 -4
1 the parts of a credit: more, one, no name	0 -4 3 0 -1 0 0 0 -10 13 1 -1 -5
1 the parts of a credit: none, more, a name	0 5 -11 -4 -12 -13 3 6 18 2 -13 -15 -13
1 the parts of a credit: none, more, no name	-1 -12 -4 -4 -10 -11 -15 18 -8 -30 -13 -15 -14
1 the parts of a credit: none, none, a name	4 0 -18 -23 -16 -7 -3 -18 -8 -24 -2 3 6
1 the parts of a credit: none, none, no name	4 -1 -9 2 -9 4 -30 -8 -18 -14 1 2 -7
1 the parts of a credit: none, one, a name	-1 -2 -14 -10 -12 -20 20 -9 -4 -11 -5 -10 5
1 the parts of a credit: none, one, no name	-13 -13 7 -16 -8 0 -5 -1 -2 -9 -16 -9 -11
1 the parts of a credit: one, more, a name	0 -3 -4 0 -1 1 2 -4 -1 5 -3 -5 -3
1 the parts of a credit: one, more, no name	0 1 4 -2 -5 -11 -2 1 8 4 -2 -5 1
1 the parts of a credit: one, none, no name	-1 4 7 -8 -8 -10 0 -8 7 -1 1 -9 -10
1 the parts of a credit: one, one, a name	0 -8 -7 -1 -10 -25 -7 -13 -7 22 -5 -15 -4
1 the parts of a credit: one, one, no name	-2 8 -4 -2 -2 -2 0 -14 2 0 0 3 -9
1 the shapes of its neighbours: a stop, 20 and more, a stop, 20 and more	-12 1 -23 -30 -43 8 -2 -3 -32 -13 -43 -18 -30
1 the shapes of its neighbours: a stop, 20 and more, a stop, 6 and more	-1 5 -2 -3 -11 5 -2 0 -13 -10 -4 -22 -24
1 the shapes of its neighbours: a stop, 20 and more, a stop, below 6	0 7 0 0 -3 -5 5 3 1 -10 0 -3 -7
1 the shapes of its neighbours: a stop, 20 and more, no stop, 20 and more	0 5 0 0 -5 6 2 -12 -8 -10 -1 -7 0
1 the shapes of its neighbours: a stop, 20 and more, no stop, 6 and more	-1 -3 -3 -5 -27 25 -5 -15 -28 -21 -5 -24 -5
1 the shapes of its neighbours: a stop, 20 and more, no stop, below 6	-3 -10 -9 -15 -25 11 -8 -22 -15 -12 -12 -21 3
1 the shapes of its neighbours: a stop, 6 and more, a stop, 20 and more	0 1 -11 -14 0 -8 -6 -9 3 -6 -17 2 -17
1 the shapes of its neighbours: a stop, 6 and more, a stop, 6 and more	-1 -4 -9 -17 -1 -3 -21 4 -10 -32 -10 -18 -5
1 the shapes of its neighbours: a stop, 6 and more, a stop, below 6	0 -3 0 -1 13 -14 -3 7 0 -7 0 -4 5
1 the shapes of its neighbours: a stop, 6 and more, no stop, 20 and more	-1 -9 -1 -1 3 -1 -6 9 2 -10 0 -3 -7
1 the shapes of its neighbours: a stop, 6 and more, no stop, 6 and more	2 -7 -2 -3 -10 -5 -1 -9 -14 5 -2 3 -9
1 the shapes of its neighbours: a stop, 6 and more, no stop, below 6	2 1 -11 -7 -12 -11 -7 -6 13 -6 -6 -19 2
1 the shapes of its neighbours: a stop, below 6, a stop, 20 and more	0 -5 -2 1 0 -3 -5 -15 -7 0 1 -4 -16
1 the shapes of its neighbours: a stop, below 6, a stop, 6 and more	0 -3 -1 -3 -3 10 -3 -2 3 -5 0 -6 -8
1 the shapes of its neighbours: a stop, below 6, a stop, below 6	0 -1 0 8 0 -7 -3 4 0 -7 -1 -5 -2
1 the shapes of its neighbours: a stop, below 6, no stop, 20 and more	0 -1 0 1 5 -3 0 1 -2 -1 0 0 -7
1 the shapes of its neighbours: a stop, below 6, no stop, 6 and more	0 0 0 1 -3 -3 -1 5 -1 2 -3 -3 0
1 the shapes of its neighbours: a stop, below 6, no stop, below 6	2 -1 -2 4 6 0 -3 -9 -6 -5 -1 -11 1
1 the shapes of its neighbours: no stop, 20 and more, a stop, 20 and more	-1 -18 -2 -2 -28 -12 3 -23 -7 29 -6 -4 -14
1 the shapes of its neighbours: no stop, 20 and more, a stop, 6 and more	0 -3 -1 0 -4 -1 -3 -3 -2 9 0 1 -5
1 the shapes of its neighbours: no stop, 20 and more, no stop, 20 and more	0 -12 -3 -2 -17 16 -13 -12 2 -3 -5 -19 -12
1 the shapes of its neighbours: no stop, 20 and more, no stop, 6 and more	0 6 -2 -1 3 -11 7 -8 9 -10 -2 -5 -11
1 the shapes of its neighbours: no stop, 20 and more, no stop, below 6	-1 -3 -5 -4 -5 4 -1 0 1 3 -4 -9 -25
1 the shapes of its neighbours: no stop, 6 and more, a stop, 20 and more	5 -23 -7 -2 -4 -16 -16 -12 -8 -1 0 2 -15
1 the shapes of its neighbours: no stop, 6 and more, a stop, 6 and more	0 -6 -6 -8 3 3 -8 -12 -14 0 -3 -3 -10
1 the shapes of its neighbours: no stop, 6 and more, a stop, below 6	0 -2 -3 2 -4 4 -1 -7 -7 -5 -3 6 5
1 the shapes of its neighbours: no stop, 6 and more, no stop, 20 and more	1 -5 -1 -3 15 -2 -2 -6 -6 -5 -1 -11 -3
1 the shapes of its neighbours: no stop, 6 and more, no stop, 6 and more	9 -11 -15 -4 -12 -8 -16 -2 -7 -5 -20 3 -20
1 the shapes of its neighbours: no stop, 6 and more, no stop, below 6	6 5 -2 -14 -19 3 -13 -15 -9 -2 -20 -2 -17
1 the shapes of its neighbours: no stop, below 6, a stop, 20 and more	-5 -25 -1 0 2 -52 -29 -14 1 -8 6 -25 5
1 the shapes of its neighbours: no stop, below 6, a stop, 6 and more	0 0 9 -3 -7 -31 -2 -10 -10 -4 -6 -17 4
1 the shapes of its neighbours: no stop, below 6, a stop, below 6	0 0 0 0 -11 -3 0 5 -1 2 -3 -1 7
1 the shapes of its neighbours: no stop, below 6, no stop, 20 and more	0 -1 -5 2 17 -12 -1 -10 -7 -8 -6 -11 -2
1 the shapes of its neighbours: no stop, below 6, no stop, 6 and more	-13 -16 2 -6 9 -45 -7 -11 -2 -5 -9 -14 -1
1 the shapes of its neighbours: no stop, below 6, no stop, below 6	-5 -55 -3 -2 -3 -44 -18 0 -12 -12 -2 -11 0
1 the short lines around it, and their place: 3 and more, before the text, 2 and more	7 -2 1 12 -5 2 -3 5 -8 -13 -1 -11 -20
1 the short lines around it, and their place: 3 and more, before the text, 4 and more	4 -5 -5 -14 -9 -25 -5 -17 -11 -5 -3 -18 13
1 the short lines around it, and their place: 3 and more, before the text, 8 and more	0 4 -6 -2 -17 -25 -4 -32 -7 -14 -16 8 -9
1 the short lines around it, and their place: 3 and more, before the text, below 2	1 -6 -1 -3 -2 -8 -1 -2 11 0 -1 -4 -3
1 the short lines around it, and their place: 3 and more, behind the text, 2 and more	-1 -2 -3 -3 -14 -5 -10 -2 -7 -10 -8 -4 16
1 the short lines around it, and their place: 3 and more, behind the text, 4 and more	-2 -5 -10 -9 -1 -13 2 0 -7 1 -20 -8 6
1 the short lines around it, and their place: 3 and more, behind the text, 8 and more	-4 -10 -16 -22 -19 6 -8 -36 -10 -12 -7 -4 1
1 the short lines around it, and their place: 3 and more, behind the text, below 2	0 0 0 0 -1 3 -4 -6 -2 -3 0 1 2
1 the short lines around it, and their place: 3 and more, in the text, 2 and more	-4 -19 -7 -22 2 -4 -8 -43 -1 4 -6 -23 -2
1 the short lines around it, and their place: 3 and more, in the text, 4 and more	-6 -12 -5 -5 -4 0 -21 -5 3 -8 6 -12 -9
1 the short lines around it, and their place: 3 and more, in the text, 8 and more	-4 -19 -22 -27 1 -1 -20 0 -26 -13 -8 -1 -3
1 the short lines around it, and their place: 3 and more, in the text, below 2	-1 -4 -2 -2 -15 11 -7 -17 -27 -4 -9 -14 -3
1 the short lines around it, and their place: 6 and more, before the text, 2 and more	5 -2 -1 1 -8 -4 -1 -5 -7 -9 -6 3 -1
1 the short lines around it, and their place: 6 and more, before the text, 4 and more	-6 -3 -3 8 1 -3 -4 -14 3 -6 -2 -15 -4
1 the short lines around it, and their place: 6 and more, before the text, 8 and more	-2 -11 -11 3 -13 -2 -1 4 -16 -4 -1 -11 3
1 the short lines around it, and their place: 6 and more, before the text, below 2	0 -2 0 0 0 -5 2 1 1 -1 0 6 -5
1 the short lines around it, and their place: 6 and more, behind the text, 2 and more	0 -2 -4 -7 -2 0 4 -21 -13 -2 -4 9 -7
1 the short lines around it, and their place: 6 and more, behind the text, 4 and more	-2 -7 -7 -5 3 -13 1 -5 -1 -4 -6 3 -5
1 the short lines around it, and their place: 6 and more, behind the text, 8 and more	-4 -8 -13 -10 -4 -4 -22 -2 -30 -30 -13 -3 1
1 the short lines around it, and their place: 6 and more, behind the text, below 2	0 0 0 0 0 -3 -2 -1 -1 -2 0 3 5
1 the short lines around it, and their place: 6 and more, in the text, 2 and more	-5 -8 -27 1 -6 -4 0 -3 -2 -1 -3 -9 -20
1 the short lines around it, and their place: 6 and more, in the text, 4 and more	-2 -6 2 -21 -12 -5 -1 -11 -4 -4 -14 3 2
1 the short lines around it, and their place: 6 and more, in the text, 8 and more	-3 -10 -17 -13 -3 -5 -16 -1 -2 8 -6 -7 -3
1 the short lines around it, and their place: 6 and more, in the text, below 2	0 -12 -1 -6 2 -7 -15 -22 4 3 -4 6 -24
1 the short lines around it, and their place: 9 and more, before the text, 2 and more	3 3 -6 -1 5 0 -1 -3 -3 -18 1 1 4
1 the short lines around it, and their place: 9 and more, before the text, 4 and more	-2 4 2 3 -8 -5 0 -7 5 6 3 -8 -14
1 the short lines around it, and their place: 9 and more, before the text, below 2	0 -10 -1 -1 9 8 -1 0 -3 -1 0 -4 -7
1 the short lines around it, and their place: 9 and more, behind the text, 2 and more	0 -1 -1 0 -3 -2 -2 8 -9 -5 -1 -1 -13
1 the short lines around it, and their place: 9 and more, behind the text, 4 and more	-2 -3 -3 -2 -16 7 10 -2 -4 -1 0 -6 -11
1 the short lines around it, and their place: 9 and more, behind the text, 8 and more	-1 -3 -1 -6 -15 -1 -3 -19 -10 -9 -5 -8 15
1 the short lines around it, and their place: 9 and more, behind the text, below 2	0 0 0 0 2 5 -1 -3 -1 0 0 -3 -3
1 the short lines around it, and their place: 9 and more, in the text, 2 and more	-2 -6 3 -8 -30 12 -20 -14 -5 -7 -8 2 -5
1 the short lines around it, and their place: 9 and more, in the text, 4 and more	-1 -3 -2 -4 12 6 -13 -16 -10 -28 -7 5 -1
1 the short lines around it, and their place: 9 and more, in the text, 8 and more	-1 -2 -6 -1 9 0 -5 -7 0 -4 -11 3 -20
1 the short lines around it, and their place: 9 and more, in the text, below 2	0 -3 -1 8 3 -7 -4 -17 4 1 -3 -5 -17
1 the short lines around it, and their place: below 3, before the text, 2 and more	1 -2 -9 -1 -4 -6 -1 -1 9 3 -5 -3 -6
1 the short lines around it, and their place: below 3, before the text, 4 and more	3 3 -2 -11 4 -19 -2 -5 -14 4 -11 -8 -4
1 the short lines around it, and their place: below 3, before the text, 8 and more	7 2 -11 -10 -8 -18 -3 -16 -10 -6 1 -24 5
1 the short lines around it, and their place: below 3, before the text, below 2	1 -13 -3 -2 -2 0 -2 -2 -4 5 0 -5 6
1 the short lines around it, and their place: below 3, behind the text, 2 and more	0 -2 -2 -3 -12 9 0 0 -7 -7 -2 -5 8
1 the short lines around it, and their place: below 3, behind the text, 4 and more	-1 -8 -7 -11 -15 7 -17 -5 -21 -16 -5 4 -5
1 the short lines around it, and their place: below 3, behind the text, 8 and more	-1 -3 -6 -3 -27 4 -15 -22 -8 -13 -7 -4 6
1 the short lines around it, and their place: below 3, behind the text, below 2	0 -2 0 0 -3 11 -1 0 3 1 0 -12 -4
1 the short lines around it, and their place: below 3, in the text, 2 and more	-1 5 -5 -3 -8 -25 -5 -24 5 -8 -13 -13 21
1 the short lines around it, and their place: below 3, in the text, 4 and more	-1 8 11 7 1 5 1 -19 -5 -3 -22 -11 -16
1 the short lines around it, and their place: below 3, in the text, 8 and more	-2 0 -2 2 -16 -19 -8 7 -17 -2 -15 -26 -1
1 the short lines around it, and their place: below 3, in the text, below 2	-1 2 -2 -2 -31 -1 -9 -9 -5 -10 -3 1 -4
1 the title’s words: yes	-1 2 1 0 -5 -3 2 -3 -2 -5 6 4 2
1 what a rule takes it for: boilerplate	-1 0 -16 -3 -5 -9 -19 -18 -11 -12 -3 -9 -2
1 what a rule takes it for: byline	4 10 -25 -4 0 -8 -4 -4 -2 4 -1 4 -26
1 what a rule takes it for: dateline	2 -11 16 -9 -9 -21 -4 -13 -25 -4 -10 7 -2
1 what a rule takes it for: heading	-11 3 -6 -1 -10 5 -4 -22 -12 -11 -14 6 -16
1 what a rule takes it for: image-alt	2 -4 3 0 1 2 -18 -18 -16 -6 -17 -17 1
1 what a rule takes it for: image-caption	-9 -18 -12 -15 -21 -10 -22 -13 20 -9 9 -31 -11
1 what a rule takes it for: image-credit	-2 -12 -14 -3 -20 -26 -13 -13 10 19 -2 -28 -3
1 what a rule takes it for: list-item	-4 -7 -25 -20 -17 22 -6 3 -24 -28 -20 -16 -7
1 what a rule takes it for: paragraph	-5 1 -19 -7 -1 -6 1 3 -35 0 0 -7 -11
1 what a rule takes it for: quote	0 0 0 0 6 8 -3 -3 -4 -3 0 -3 -3
1 what a rule takes it for: related-link	-13 -31 -35 -39 -7 1 -4 -8 -9 -6 -32 -1 -7
1 what a rule takes it for: standfirst	9 -2 -2 2 -1 -1 0 -1 -3 2 -1 -1 -2
1 what follows the short lines: 18 and more	-3 -28 -12 -13 4 -6 -28 -12 3 1 -24 -16 0
1 what follows the short lines: 30 and more	2 3 -4 -8 -13 -10 -3 -14 -5 4 2 5 -10
1 what follows the short lines: 9 and more	-2 2 12 -2 1 -5 -21 -29 -27 -20 -15 -7 5
1 what follows the short lines: below 9	-1 -8 -22 -10 -13 9 5 1 -5 -23 -19 -8 -12
1 what follows the short lines: the edge of the page	-7 -27 -25 -23 -17 7 -28 -14 -18 -31 -25 2 2
1 what stands before the short lines: 18 and more	-18 -3 -4 -16 8 -3 -4 -14 -1 6 -3 -8 -14
1 what stands before the short lines: 30 and more	-36 -4 -2 -26 -13 0 -13 0 -13 -7 -8 -8 -2
1 what stands before the short lines: 9 and more	-14 -15 -1 -6 -9 -5 -5 -15 -1 3 -3 -2 -6
1 what stands before the short lines: below 9	-1 -34 -16 -1 -4 -15 -15 -7 10 -5 -7 -4 -11
1 what stands before the short lines: the edge of the page	19 -11 -12 -5 -15 -10 -7 -33 -14 -17 -21 -10 -5
1 words in brackets at its end: an agency, 2 and more	0 0 0 0 -3 -2 0 -2 -1 5 1 3 -3
1 words in brackets at its end: an agency, below 2	0 -2 -3 2 -4 -10 -1 -8 16 -5 -1 1 -2
1 words in brackets at its end: other words, 2 and more	-6 2 -13 -2 -24 -11 -2 3 22 -12 -2 -18 -3
1 words in brackets at its end: other words, 4 and more	-1 -5 7 -15 -18 0 -4 -2 -7 -1 -10 -11 7
1 words in brackets at its end: other words, 8 and more	0 0 -1 0 1 2 -2 0 -2 3 -1 -1 -3
1 words in brackets at its end: other words, below 2	0 1 -1 -2 1 4 -4 -2 -19 -2 0 -11 8
1 words it shares with its neighbour: the block before, 0.01 and more	-13 10 -18 -29 -18 -2 -5 4 -28 -1 -26 1 -8
1 words it shares with its neighbour: the block before, 0.25 and more	6 -23 -23 -22 8 -7 -18 -16 8 -3 -14 -1 -9
1 words it shares with its neighbour: the block before, 0.5 and more	6 -14 -48 -7 11 -29 -9 -9 17 -9 -34 -16 -3
1 words it shares with its neighbour: the block before, 0.9 and more	1 -23 -21 -19 9 -48 -1 -28 45 -4 -11 -18 -24
1 words it shares with its neighbour: the block before, below 0.01	-1 -2 9 -1 -15 -1 1 1 -28 -3 3 -1 -6
1 words it shares with its neighbour: the next block, 0.01 and more	-6 -3 -14 -8 -7 -6 4 3 -7 -4 -7 1 -14
1 words it shares with its neighbour: the next block, 0.25 and more	-3 -28 2 -22 -3 1 -12 0 9 -12 0 -18 -7
1 words it shares with its neighbour: the next block, 0.5 and more	-3 -21 4 -15 -9 -3 -9 -6 -14 -5 -37 -14 2
1 words it shares with its neighbour: the next block, 0.9 and more	-1 -2 -2 5 1 8 -2 -23 -10 -9 -15 -38 -3
1 words it shares with its neighbour: the next block, below 0.01	7 2 -12 -4 -13 -7 -10 0 -6 -6 -3 -5 -5
1 words it shares with its neighbour: the second before, 0.01 and more	-28 -3 3 -7 -7 -9 -9 -1 -15 -12 -26 6 8
1 words it shares with its neighbour: the second before, 0.25 and more	-13 -5 1 -18 -22 6 -12 -7 1 -6 -17 2 -9
1 words it shares with its neighbour: the second before, 0.5 and more	-10 -33 -11 -13 -18 1 8 -13 -2 2 -8 -17 6
1 words it shares with its neighbour: the second before, 0.9 and more	-4 1 -22 -20 -8 4 5 -21 -5 -8 10 -20 -18
1 words it shares with its neighbour: the second before, below 0.01	-38 -6 -10 1 -7 -3 -9 -1 -2 -4 -3 0 -6
1 words it shares with its neighbour: the second behind, 0.01 and more	4 -9 -3 -10 -3 0 -8 -3 -1 -9 -14 -6 -6
1 words it shares with its neighbour: the second behind, 0.25 and more	-1 -19 2 -7 -5 -6 -9 -10 16 2 -29 -4 -14
1 words it shares with its neighbour: the second behind, 0.5 and more	-10 -15 -30 -7 -8 2 3 1 -21 -7 -7 -9 -1
1 words it shares with its neighbour: the second behind, 0.9 and more	-1 -4 -8 -9 8 1 -7 -15 -19 -6 -17 -8 -10
1 words it shares with its neighbour: the second behind, below 0.01	3 2 -11 -6 -9 -4 6 0 -11 1 -5 -8 -4
1 words of the page’s furniture and its length: whole, below 8	-7 -6 -16 1 -13 -7 -22 -28 -22 -8 -15 -5 -5
1 words of the page’s furniture and its length: within, 20 and more	0 10 -2 -2 1 -2 -2 0 -5 -1 -7 -14 7
1 words of the page’s furniture and its length: within, 40 and more	0 0 1 0 -5 1 3 0 1 2 -1 -2 0
1 words of the page’s furniture and its length: within, 8 and more	0 -3 11 0 -9 3 -4 -5 -5 -8 -2 -11 3
1 words of the page’s furniture and its length: within, below 8	0 -4 4 4 6 -7 -3 -5 -14 -7 -5 2 1
1 words of the page’s furniture: whole	-4 -8 -11 6 -7 -10 -14 -23 -19 -6 -9 -4 -2
1 words of the page’s furniture: within	-1 0 9 0 -4 -4 -10 -5 -21 -17 -20 -18 9
2 a byline’s words: names	2 13 -14 3 -6 -7 -1 -17 -8 -10 5 2 -11
2 a byline’s words: names behind “by”	5 -2 -10 3 -4 -9 -1 -10 0 -4 8 2 3
2 a credit at its end: 0.9 and more	-1 -1 -5 -4 4 -5 -1 -1 1 0 -3 -3 5
2 a credit at its end: 0.95 and more	1 -13 -2 -1 -7 -2 -12 -22 2 -6 -21 -17 6
2 a label of a picture: label	3 -5 3 2 6 5 1 -9 3 -13 -6 -13 -12
2 a label of a picture: number	0 -1 0 -1 -2 -3 -1 -2 4 -2 7 -1 -6
2 a label such as “See also” before it: yes	1 -3 -3 -1 7 -9 -4 -9 -1 -2 -1 -4 -13
2 a picture credit’s words: 0.01 and more	0 -2 0 4 1 -4 -2 -3 5 2 3 -5 -8
2 a picture credit’s words: 0.7 and more	2 4 3 -2 2 1 -5 -6 -9 -1 -9 -24 -4
2 a picture credit’s words: 0.8 and more	2 -13 5 0 -5 -5 -4 -3 13 6 1 -5 -14
2 a picture credit’s words: 0.9 and more	0 -6 6 -1 -2 10 -1 -3 -1 -7 -3 -1 -4
2 a picture credit’s words: 0.95 and more	-1 -8 -3 -8 -13 -9 -9 -10 6 -1 -12 -17 1
2 a picture credit’s words: below 0.01	-2 7 -10 -3 0 -3 2 1 -4 -7 -3 -1 -5
2 a quotation mark before it: yes	-16 -25 -27 -1 -14 6 -16 -26 -23 8 -10 1 -13
2 a word that leads in credits: yes	-2 2 -3 1 -15 -12 -7 -17 5 -3 -17 -12 0
2 furniture among the short lines around it: 0.01 and more	-8 -8 -25 -10 -15 -1 -7 -7 -9 -16 -16 2 -3
2 furniture among the short lines around it: 0.2 and more	-2 8 5 -8 -14 -15 -11 -33 -10 -2 0 6 6
2 furniture among the short lines around it: 0.5 and more	2 15 5 -3 -1 -10 -11 -28 -14 -7 -10 -18 -4
2 furniture among the short lines around it: below 0.01	5 -30 -20 -10 -4 -3 2 -2 5 -3 -11 -7 -11
2 how frequent the kind is: yes	0 0 -5 -6 -2 -3 -3 0 -1 -5 0 -6 -6
2 how it ends: another sign	2 -7 4 -1 8 -10 6 3 5 -1 -6 -19 -8
2 how it ends: arrow	0 0 -1 0 -3 11 -1 -10 -3 -2 0 1 1
2 how it ends: bar or asterisk	0 2 2 -2 -1 -3 -1 -3 -3 -2 -1 -7 9
2 how it ends: bracket	-2 -4 -7 -20 -21 2 -28 -2 8 -6 -35 -18 3
2 how it ends: colon	0 -13 -17 -6 -6 2 10 -12 0 0 -22 -20 -8
2 how it ends: comma	0 -4 -5 -3 -5 10 -2 -7 -4 -6 -1 -15 13
2 how it ends: ellipsis	0 -2 3 -4 -4 -13 -2 3 7 1 -3 2 -3
2 how it ends: exclamation mark	0 -6 2 -3 -12 0 -8 -10 9 -4 -11 -14 8
2 how it ends: figure	3 -3 -9 -23 7 -3 -13 -24 -18 -23 4 -16 1
2 how it ends: full stop	-3 -6 -7 -3 -1 -2 -11 1 -12 0 0 -11 -7
2 how it ends: letter	9 -8 -9 6 -9 3 -11 -1 -2 -3 -10 -4 -9
2 how it ends: question mark	-2 1 0 -13 -3 -10 -42 -10 -9 3 -5 -1 1
2 how it ends: quotation mark	-8 -5 -4 -2 -13 -1 -2 3 -2 -8 -7 -1 -18
2 how it ends: semicolon	0 0 0 0 13 2 -1 2 0 -1 -1 -3 -12
2 how it ends: stop and quotation mark	-3 -12 -18 -10 -12 -15 5 -14 1 -12 10 1 -16
2 it stands on the page again: 12 and more	0 -3 0 -9 5 5 -3 -8 1 -9 -4 3 -8
2 it stands on the page again: 3 and more	-1 -15 2 -4 -16 -3 -6 -12 -20 2 -6 5 11
2 it stands on the page again: 6 and more	0 -3 -1 0 -1 1 -2 -14 -14 0 -1 -2 7
2 it stands on the page again: below 3	2 -10 1 -5 -7 1 -4 -6 -8 -8 -1 -16 -1
2 it stood on the page before: 12 and more	0 -4 0 -3 -2 -11 -2 -9 -2 1 -4 5 7
2 it stood on the page before: 3 and more	-1 -2 -10 -4 -3 -5 -17 -8 4 -7 -10 -15 3
2 it stood on the page before: 6 and more	0 2 -6 -2 -15 3 1 -10 0 -7 -8 -15 10
2 it stood on the page before: below 3	-3 -21 -16 -9 9 -6 7 -16 -19 -5 -13 3 -21
2 its length and end: 10 and more, another sign	0 -1 0 0 -7 -3 0 8 1 5 0 -5 -4
2 its length and end: 10 and more, arrow	0 0 0 0 -5 6 0 -6 0 -1 0 -1 2
2 its length and end: 10 and more, bar or asterisk	0 0 0 0 0 0 0 -1 0 0 0 -7 7
2 its length and end: 10 and more, bracket	0 -2 0 1 -10 9 -3 10 -8 -6 0 -4 -9
2 its length and end: 10 and more, colon	0 -2 0 -1 2 5 6 -3 -1 -4 -1 -10 0
2 its length and end: 10 and more, ellipsis	0 0 2 -2 5 0 0 -4 0 2 0 -10 8
2 its length and end: 10 and more, exclamation mark	0 -1 0 0 -2 7 -1 -9 -2 -1 -1 -2 7
2 its length and end: 10 and more, figure	1 -4 -1 -1 -5 4 -1 -1 5 6 -4 -9 -3
2 its length and end: 10 and more, full stop	-2 9 1 -4 -5 3 -9 -6 -36 -20 -27 -27 -4
2 its length and end: 10 and more, letter	-3 -20 -27 -8 5 -7 -20 -17 -9 -8 -14 4 -15
2 its length and end: 10 and more, question mark	0 0 -2 0 3 -13 -5 -4 -8 -6 -2 3 9
2 its length and end: 10 and more, quotation mark	-8 2 -1 -1 -2 -7 -1 1 0 5 -2 9 -9
2 its length and end: 10 and more, semicolon	0 0 0 0 0 -1 0 4 5 4 0 -1 -9
2 its length and end: 10 and more, stop and quotation mark	0 0 0 0 4 -2 2 -6 2 -4 -1 0 3
2 its length and end: 15 and more, another sign	0 0 0 0 2 -1 -1 6 -1 -2 0 -3 -1
2 its length and end: 15 and more, bar or asterisk	-1 -1 -2 -2 -3 -6 0 -1 -1 -2 -1 6 -6
2 its length and end: 15 and more, bracket	0 6 -2 0 -9 -9 1 -3 10 -9 0 -3 -11
2 its length and end: 15 and more, colon	0 -2 -3 2 -8 -3 9 -10 -4 13 -4 -2 -3
2 its length and end: 15 and more, comma	0 0 -1 -1 3 0 0 -4 -1 -2 1 -7 6
2 its length and end: 15 and more, ellipsis	0 0 0 0 3 -12 -1 13 -2 -2 0 0 -3
2 its length and end: 15 and more, exclamation mark	0 -1 -2 0 -8 4 -2 1 6 -4 0 0 4
2 its length and end: 15 and more, figure	0 -1 -1 0 -3 8 0 -3 -4 -3 -1 -9 4
2 its length and end: 15 and more, full stop	-6 1 -2 -16 -8 2 -31 -9 -4 -3 -6 -1 -14
2 its length and end: 15 and more, letter	1 -10 -3 -2 -7 3 -11 -10 5 -9 -15 -3 -7
2 its length and end: 15 and more, question mark	0 -6 2 0 -2 -2 -3 0 -2 2 3 0 -1
2 its length and end: 15 and more, quotation mark	0 0 0 0 -2 10 -1 -1 -2 0 0 -3 -1
2 its length and end: 15 and more, semicolon	0 0 0 0 6 0 0 -5 -3 -3 0 -1 -1
2 its length and end: 15 and more, stop and quotation mark	0 2 1 0 -8 0 4 -10 1 -12 -2 -1 -7
2 its length and end: 2 and more, another sign	1 1 -1 0 3 0 -1 0 1 2 -1 -1 -4
2 its length and end: 2 and more, arrow	0 0 0 0 -4 2 -1 -4 -3 -3 0 5 -4
2 its length and end: 2 and more, bar or asterisk	0 3 0 -1 -1 1 0 -1 -1 -1 0 -8 7
2 its length and end: 2 and more, bracket	0 2 -4 -3 -15 -9 -3 -6 -2 8 -6 -7 6
2 its length and end: 2 and more, colon	-1 0 -2 -3 -8 9 -6 -12 0 -1 -4 -9 -3
2 its length and end: 2 and more, comma	0 -1 -3 -2 -1 0 -1 -1 -1 0 -1 -1 10
2 its length and end: 2 and more, ellipsis	0 0 0 0 -7 2 2 -1 2 1 0 -4 4
2 its length and end: 2 and more, exclamation mark	0 1 1 0 -6 -2 0 -1 6 -1 -1 -3 3
2 its length and end: 2 and more, figure	0 0 4 -9 8 -14 5 -19 -10 6 4 4 -21
2 its length and end: 2 and more, full stop	0 -4 -4 10 0 -4 2 3 -9 -8 -1 -1 -5
2 its length and end: 2 and more, letter	5 -3 -12 -4 -2 -1 -8 -4 -8 -12 -16 -11 2
2 its length and end: 2 and more, question mark	0 -1 0 0 -1 4 -1 2 0 -2 0 2 -3
2 its length and end: 2 and more, quotation mark	0 -1 0 0 -5 -5 -2 3 4 -1 -1 -1 2
2 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -5 -7 -2 8 1 0 0 0 -1
2 its length and end: 25 and more, another sign	0 0 0 0 10 -11 11 -3 -2 -3 -1 -1 -5
2 its length and end: 25 and more, arrow	0 0 0 0 -1 -3 0 2 0 0 0 -4 5
2 its length and end: 25 and more, bar or asterisk	0 -1 0 0 0 -1 0 -1 0 -1 0 -3 7
2 its length and end: 25 and more, bracket	-1 -6 2 -5 6 7 -3 -8 -13 1 -1 1 -2
2 its length and end: 25 and more, colon	0 -1 -2 0 2 9 0 -1 -11 -6 0 -9 1
2 its length and end: 25 and more, ellipsis	0 0 0 0 -2 -2 -1 0 10 -5 -2 5 -10
2 its length and end: 25 and more, exclamation mark	0 -1 -1 1 3 2 -1 -1 0 -2 -2 -3 2
2 its length and end: 25 and more, full stop	3 -21 -6 -9 -2 2 -11 0 -29 -4 -8 -8 -18
2 its length and end: 25 and more, letter	0 -7 0 7 -10 9 -3 6 -3 -5 -1 -20 -3
2 its length and end: 25 and more, question mark	0 -1 5 -2 2 14 -2 -2 0 -9 -2 -4 -5
2 its length and end: 25 and more, quotation mark	0 0 0 0 -1 -4 -1 5 5 -4 0 0 0
2 its length and end: 25 and more, stop and quotation mark	0 -10 -5 -7 -6 -1 -10 -8 -4 1 2 -4 -23
2 its length and end: 4 and more, another sign	0 -4 2 -2 -4 6 0 -3 2 -1 0 -3 6
2 its length and end: 4 and more, arrow	0 0 0 0 -2 7 -1 -8 -1 -1 0 -3 6
2 its length and end: 4 and more, bar or asterisk	0 0 0 0 0 -6 0 -4 -1 -2 0 0 7
2 its length and end: 4 and more, bracket	0 -13 -1 -5 -9 -7 -4 -10 8 -6 -11 -5 13
2 its length and end: 4 and more, colon	0 0 0 0 -7 -11 2 -2 10 0 -1 7 -4
2 its length and end: 4 and more, comma	0 -6 0 0 -2 0 -1 5 -1 -3 0 -1 -1
2 its length and end: 4 and more, ellipsis	0 0 1 0 -2 3 -2 -2 2 4 -1 -5 -6
2 its length and end: 4 and more, exclamation mark	0 0 0 0 -7 -1 -2 3 -2 -1 0 0 5
2 its length and end: 4 and more, figure	1 6 0 -8 5 4 -5 -18 -12 -14 1 -3 2
2 its length and end: 4 and more, full stop	0 8 0 -2 0 -13 -3 2 -6 -6 -3 -2 1
2 its length and end: 4 and more, letter	-4 -11 -10 -11 -17 0 -13 -7 -13 -3 -8 -12 -14
2 its length and end: 4 and more, question mark	0 -2 -1 -1 8 -8 -5 -7 -2 -6 -1 -3 6
2 its length and end: 4 and more, quotation mark	0 -1 0 0 -4 6 5 -1 -4 -1 -1 2 -7
2 its length and end: 4 and more, stop and quotation mark	0 0 0 0 4 -11 6 5 -1 -5 0 -4 2
2 its length and end: 40 and more, another sign	0 0 0 0 9 -6 -1 2 -1 -1 -1 -1 -2
2 its length and end: 40 and more, bracket	1 -1 -2 -4 -7 8 -7 -2 5 -23 -7 -3 11
2 its length and end: 40 and more, colon	0 0 0 0 -3 2 -7 1 3 5 -1 -1 -2
2 its length and end: 40 and more, ellipsis	0 -1 2 -1 1 -2 -1 -4 -1 4 -1 2 -2
2 its length and end: 40 and more, exclamation mark	0 -2 7 -2 3 -4 2 -4 -1 0 -3 -11 -6
2 its length and end: 40 and more, figure	0 0 0 0 4 3 -2 -1 -1 0 0 0 -3
2 its length and end: 40 and more, full stop	-10 -9 -14 -4 -2 -12 -5 -3 3 -2 1 -6 1
2 its length and end: 40 and more, letter	0 -6 -4 -1 8 15 -9 -20 -17 -9 5 -8 -6
2 its length and end: 40 and more, question mark	0 14 -4 -1 -7 0 -4 -3 -9 5 -2 5 -15
2 its length and end: 40 and more, quotation mark	1 -1 0 0 6 6 -2 -2 -2 -6 0 -1 -1
2 its length and end: 40 and more, semicolon	0 0 0 -1 7 -5 -1 4 0 -1 -1 0 -6
2 its length and end: 40 and more, stop and quotation mark	-1 -1 -9 -2 -12 -14 -2 -19 -11 -13 11 -2 -10
2 its length and end: 6 and more, another sign	0 0 0 0 -4 -7 -1 5 6 5 0 -4 0
2 its length and end: 6 and more, arrow	0 0 0 0 3 -1 0 -3 -2 0 0 -3 4
2 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 1 0 -1 0 0 0 -8 8
2 its length and end: 6 and more, bracket	0 3 -4 -1 -7 8 -5 1 -3 1 -4 -19 -9
2 its length and end: 6 and more, colon	0 -1 -1 1 8 -8 9 -4 0 1 -3 -9 -7
2 its length and end: 6 and more, ellipsis	0 0 -1 0 -5 -3 -1 -5 2 2 0 6 0
2 its length and end: 6 and more, exclamation mark	0 0 0 0 1 1 -1 -3 0 5 0 -1 -3
2 its length and end: 6 and more, figure	3 -2 -1 -9 6 -10 -4 -25 -21 -20 -1 -20 11
2 its length and end: 6 and more, full stop	0 -13 -11 -5 -9 7 -27 7 -8 -21 -3 -11 -6
2 its length and end: 6 and more, letter	2 -8 -3 -7 -14 -2 -9 -6 -7 -14 -13 5 -9
2 its length and end: 6 and more, question mark	0 -5 0 -7 -8 -8 -11 -1 6 6 -2 -8 2
2 its length and end: 6 and more, quotation mark	0 -1 -1 -1 -5 3 -1 7 -3 -4 1 -5 -4
2 its length and end: 6 and more, stop and quotation mark	0 -3 0 0 -2 12 -2 -1 -1 -1 0 -2 -1
2 its length and end: below 2, another sign	0 -1 5 2 5 2 -5 -6 2 -3 -1 -5 -2
2 its length and end: below 2, bracket	0 0 -1 0 -3 -1 0 -1 -4 -1 -1 0 9
2 its length and end: below 2, colon	0 -2 -4 1 -3 -2 2 1 6 -2 -2 -3 -4
2 its length and end: below 2, comma	0 0 0 0 0 2 0 -3 -1 -1 0 -3 1
2 its length and end: below 2, ellipsis	0 0 0 0 0 -5 0 0 0 0 0 -1 7
2 its length and end: below 2, exclamation mark	0 0 0 0 -1 -1 -1 -1 -3 -2 0 5 4
2 its length and end: below 2, figure	-1 -6 -18 -2 -32 0 -2 -2 1 -19 2 -17 -2
2 its length and end: below 2, full stop	0 0 -1 0 -5 4 -2 2 3 2 -1 -2 -5
2 its length and end: below 2, letter	4 -6 1 -5 -2 -3 -8 -8 -10 -14 -12 1 -7
2 its length and end: below 2, quotation mark	0 0 0 0 -2 -6 0 -1 10 -4 -1 -1 -8
2 its length: 10 and more	-16 -1 -13 -15 -2 -1 -12 -11 -17 -2 -23 -5 -1
2 its length: 12 and more	-3 -2 -13 -2 2 -6 -11 -8 -21 -11 -16 -8 -16
2 its length: 15 and more	-1 4 -2 -23 -9 -8 -9 -2 -1 1 -8 0 -27
2 its length: 19 and more	-3 -8 -8 -10 -3 0 -31 -12 3 -9 -19 -3 -2
2 its length: 2 and more	4 -18 -18 -8 -4 -15 -4 -12 -10 -3 -18 -14 1
2 its length: 25 and more	2 -15 -3 -9 -5 3 -14 -6 -29 3 -6 -3 -13
2 its length: 3 and more	-3 -2 -8 -3 -14 4 -30 -1 -6 -14 -7 -8 -6
2 its length: 35 and more	3 -10 -15 5 0 -3 2 -5 -5 -3 0 -23 -13
2 its length: 4 and more	1 -12 -13 -19 -15 -7 -11 -5 2 -2 -23 -6 -8
2 its length: 5 and more	-2 -2 -9 -11 -13 -5 -6 -6 -12 -5 -10 -8 -5
2 its length: 50 and more	-10 -2 -7 -12 0 -9 -3 -8 -7 -2 -1 8 -6
2 its length: 6 and more	1 -9 -7 -20 -11 -11 -13 -6 8 -12 -19 -9 0
2 its length: 8 and more	2 -20 -16 -7 -9 4 -41 0 -20 -5 -9 -7 -6
2 its length: 80 and more	-3 -21 -8 -19 -9 -15 -16 -15 2 1 1 -17 -3
2 its length: below 2	3 -7 -4 -2 -10 -1 -9 -5 -2 -26 -7 -7 -4
2 its place by the text, and its length: before the text, 13 and more	1 6 -2 1 -9 -16 -2 -5 4 3 -14 -9 -14
2 its place by the text, and its length: before the text, 19 and more	1 -10 1 -4 -11 -1 -1 9 4 -7 -15 -13 -3
2 its place by the text, and its length: before the text, 2 and more	5 0 -12 10 2 -8 4 -6 -8 -7 -4 -16 -4
2 its place by the text, and its length: before the text, 3 and more	0 2 -1 -4 -1 -11 -3 -15 -9 6 7 -13 -15
2 its place by the text, and its length: before the text, 30 and more	1 -13 -10 -3 7 -7 -3 -3 -5 -5 -2 -2 16
2 its place by the text, and its length: before the text, 4 and more	1 -16 -3 -2 -13 -5 -4 -4 -11 -3 -1 0 -5
2 its place by the text, and its length: before the text, 6 and more	6 5 3 -6 -4 -5 -2 -11 3 -19 -2 1 -18
2 its place by the text, and its length: before the text, 9 and more	-7 -2 -14 -2 3 -6 -2 -7 -9 2 -8 6 -2
2 its place by the text, and its length: before the text, below 2	7 -2 -9 -8 -2 -18 -3 -11 -3 -11 0 -7 0
2 its place by the text, and its length: behind the text, 13 and more	-1 -4 -4 -7 -9 3 -4 -2 3 -6 3 -1 -10
2 its place by the text, and its length: behind the text, 19 and more	0 -1 -1 -1 0 -4 -2 12 6 0 -3 -16 -5
2 its place by the text, and its length: behind the text, 2 and more	-2 -4 -4 -9 -22 -12 0 -13 -4 -11 -12 -6 19
2 its place by the text, and its length: behind the text, 3 and more	-1 -4 -5 -12 -15 18 -13 -9 -13 -19 -19 -10 7
2 its place by the text, and its length: behind the text, 30 and more	0 0 -1 4 8 4 -1 -2 -5 3 6 -18 -7
2 its place by the text, and its length: behind the text, 4 and more	-1 -4 -3 -5 -8 5 -1 -17 -1 -12 -9 -7 11
2 its place by the text, and its length: behind the text, 6 and more	-2 -9 -5 -7 -1 -9 1 0 -12 -14 -14 -3 4
2 its place by the text, and its length: behind the text, 9 and more	-1 -3 -6 -4 0 1 -7 -15 -15 -23 -6 0 -6
2 its place by the text, and its length: behind the text, below 2	-2 -10 -8 -22 -33 12 -21 -10 -22 -28 -13 5 8
2 its place by the text, and its length: in the text, 13 and more	-4 -19 -4 -6 -7 1 -6 1 -9 -7 -1 -4 -21
2 its place by the text, and its length: in the text, 19 and more	-5 -10 -7 -9 -1 3 -33 -8 -20 -8 -11 0 -10
2 its place by the text, and its length: in the text, 2 and more	-1 -17 -16 -20 3 -9 -2 -12 -16 4 -13 -8 -10
2 its place by the text, and its length: in the text, 3 and more	-1 -4 -18 -1 -11 2 -13 6 2 -28 -19 -15 2
2 its place by the text, and its length: in the text, 30 and more	-1 -10 -9 -1 0 -8 6 -7 -1 4 6 -3 -8
2 its place by the text, and its length: in the text, 4 and more	-3 2 -17 -19 -4 -15 -8 -6 -6 -9 -21 -11 -10
2 its place by the text, and its length: in the text, 6 and more	-2 -24 -19 -13 -6 2 -22 0 -10 -11 -17 -9 -4
2 its place by the text, and its length: in the text, 9 and more	-2 4 -5 -21 -2 -5 -10 -3 -24 4 -22 -12 -2
2 its place by the text, and its length: in the text, below 2	-1 -14 -2 9 6 -10 7 -7 2 -14 -13 -16 -18
2 no block	-2 -20 -16 -16 -36 4 -20 -15 -49 -28 -25 6 11
2 nothing but a date or time: yes	3 14 0 -27 -6 -19 -9 -13 0 -5 1 -18 4
2 nothing but a label such as “Related”: yes	0 2 -5 -3 10 0 3 -9 -12 -13 -4 1 -13
2 what a rule takes it for: boilerplate	-2 -17 -8 9 -16 -3 -22 -18 -3 -11 -16 -4 6
2 what a rule takes it for: byline	5 10 -18 4 -2 -14 -1 -2 0 -10 10 -5 -6
2 what a rule takes it for: dateline	2 12 3 -25 -5 -20 -8 -11 -1 -5 3 -22 2
2 what a rule takes it for: heading	-4 -24 -2 -17 -8 -8 -7 0 -7 3 -5 0 -23
2 what a rule takes it for: image-alt	0 -6 -2 2 6 -3 -17 -25 -9 -21 -13 -12 1
2 what a rule takes it for: image-caption	3 -17 3 4 -5 -1 -9 -24 4 -9 -13 -16 -6
2 what a rule takes it for: image-credit	-1 -10 -1 -13 -18 -8 -12 -14 6 2 -20 -19 0
2 what a rule takes it for: list-item	-3 -14 -21 -21 -2 18 -9 4 -22 -27 -23 -12 -10
2 what a rule takes it for: paragraph	-3 4 -2 -8 -6 -2 0 0 -9 -3 4 -4 -14
2 what a rule takes it for: quote	0 -3 0 0 -1 9 2 -4 -3 -4 4 -7 -3
2 what a rule takes it for: related-link	-12 -18 -51 -19 2 -4 -9 -7 -16 -8 -24 0 -11
2 words of the page’s furniture: whole	0 -5 0 -1 -13 -3 -12 -43 -27 -6 -10 -4 12
2 words of the page’s furniture: within	0 4 -4 1 -18 -7 -10 1 -16 -10 -11 -11 18
3 a byline’s words: names	2 -5 -10 -6 -17 15 -7 -20 -8 -16 -2 7 -1
3 a byline’s words: names behind “by”	-4 -4 -6 -4 -1 -6 -1 -7 2 8 -4 7 1
3 a credit at its end: 0.9 and more	-1 -1 1 2 -3 -9 3 -1 10 -8 -3 -1 1
3 a credit at its end: 0.95 and more	0 -9 8 -12 -2 3 -12 -26 -2 -11 -15 -13 3
3 a label of a picture: label	1 -3 7 1 2 -6 7 -13 -12 -4 8 -9 -18
3 a label of a picture: number	0 -1 -1 -1 -9 -1 -1 -3 2 -17 1 3 15
3 a label such as “See also” before it: yes	0 -6 -2 -1 0 -1 -7 2 -17 -1 -4 -8 1
3 a picture credit’s words: 0.01 and more	0 -1 1 -1 -6 -5 -5 -3 -8 2 2 2 1
3 a picture credit’s words: 0.7 and more	-8 0 -5 -2 7 -19 10 -4 0 6 -4 -12 -7
3 a picture credit’s words: 0.8 and more	0 3 -4 3 11 -1 -1 -3 0 -5 4 -9 -18
3 a picture credit’s words: 0.9 and more	0 0 0 1 3 -6 3 -2 -1 0 0 2 -1
3 a picture credit’s words: 0.95 and more	2 -4 1 2 -18 -2 -9 -10 -8 -4 -7 -12 -12
3 a picture credit’s words: below 0.01	9 -1 -13 -12 -1 -3 -10 1 -1 -9 -5 -6 -3
3 a quotation mark before it: yes	-6 -19 -18 -10 -9 1 -12 -21 -8 -13 -4 8 -5
3 a word that leads in credits: yes	2 -4 1 3 -22 0 -6 -13 -1 1 -4 -1 -12
3 furniture among the short lines around it: 0.01 and more	-2 -12 -23 -3 -7 3 -14 -6 -9 -16 -19 -7 -3
3 furniture among the short lines around it: 0.2 and more	-2 5 -1 -20 -8 -12 -9 -41 -14 -18 -2 9 1
3 furniture among the short lines around it: 0.5 and more	1 7 3 -6 6 -12 -16 -34 -16 -13 -7 -8 -6
3 furniture among the short lines around it: below 0.01	5 -16 -13 -8 -2 -2 -6 3 4 2 -8 -16 -5
3 how frequent the kind is: yes	2 3 -2 -3 -1 -1 -3 -2 -1 -4 -1 -3 -6
3 how it ends: another sign	1 -2 4 -1 -5 -7 -6 4 3 8 -3 -12 -1
3 how it ends: arrow	0 0 0 0 2 8 -1 -5 -1 -2 0 0 -3
3 how it ends: bar or asterisk	0 2 -4 -1 5 6 -2 -4 0 -1 -4 -13 3
3 how it ends: bracket	-1 -1 -17 -14 15 1 -14 -7 3 -12 -11 -18 -10
3 how it ends: colon	0 -17 -2 -10 -5 -8 3 14 5 -15 -18 -24 -7
3 how it ends: comma	0 -1 -1 0 -3 -6 8 -12 0 0 -2 -17 7
3 how it ends: ellipsis	0 -3 6 -9 -3 -9 4 0 1 -2 -6 -10 -5
3 how it ends: exclamation mark	-1 -16 -3 -3 6 -2 -10 2 -7 -3 -2 -4 -8
3 how it ends: figure	3 -14 -22 -36 -15 -8 -17 -9 0 -13 -4 -7 -16
3 how it ends: full stop	-5 1 -3 -1 -5 -2 -5 -6 -7 2 1 -9 -7
3 how it ends: letter	5 -4 -6 -8 1 -2 -2 -3 -10 -7 -10 -9 -5
3 how it ends: question mark	-1 -4 -3 -3 -4 -2 -13 -9 5 -10 -15 -20 1
3 how it ends: quotation mark	-3 -1 -2 3 -3 -6 -5 -8 -6 0 -9 -1 -4
3 how it ends: semicolon	0 0 0 0 0 8 -3 -1 4 2 0 -6 -10
3 how it ends: stop and quotation mark	1 2 -1 -9 -18 -3 -6 -32 -8 -3 4 14 -11
3 it stands on the page again: 12 and more	0 -3 -3 -3 -5 2 -6 0 2 -15 -1 1 -2
3 it stands on the page again: 3 and more	0 -1 -5 -3 -14 -14 -5 -5 7 8 1 -11 -2
3 it stands on the page again: 6 and more	0 -1 -3 4 -2 -10 -4 -3 3 8 -3 5 -11
3 it stands on the page again: below 3	1 2 -6 -8 -14 -3 -8 -7 -4 -1 -7 -10 -4
3 it stood on the page before: 12 and more	0 -4 3 -8 -9 -12 -4 -4 0 -13 3 5 -1
3 it stood on the page before: 3 and more	-1 -12 -12 -11 -5 -17 -8 3 -9 4 0 3 -9
3 it stood on the page before: 6 and more	0 7 0 2 -13 -10 -2 0 -7 -7 -8 -18 0
3 it stood on the page before: below 3	-3 -18 -22 -23 8 8 2 -12 -20 -13 -12 -12 -16
3 its length and end: 10 and more, another sign	0 0 -1 0 0 -11 -1 7 3 6 0 -3 -3
3 its length and end: 10 and more, arrow	0 0 0 0 -3 3 0 -5 -1 -1 0 -3 9
3 its length and end: 10 and more, bracket	0 1 -1 1 20 0 -4 -1 -3 -6 -3 -17 -16
3 its length and end: 10 and more, colon	0 -1 -1 0 0 -17 -5 16 0 -4 -1 0 4
3 its length and end: 10 and more, ellipsis	0 0 0 0 -3 -4 0 2 6 4 -1 -5 1
3 its length and end: 10 and more, exclamation mark	0 -2 0 1 0 5 -1 -5 -2 0 -1 2 0
3 its length and end: 10 and more, figure	0 -4 -2 0 2 -3 3 -7 7 3 -3 -10 -4
3 its length and end: 10 and more, full stop	1 -6 -4 -2 1 6 -7 -5 -21 -20 -11 -14 -15
3 its length and end: 10 and more, letter	-2 -12 -10 7 -8 3 -4 -15 -8 -2 -7 -9 -3
3 its length and end: 10 and more, question mark	0 -2 -1 -1 3 3 4 -8 -6 3 -12 -2 3
3 its length and end: 10 and more, quotation mark	-2 1 -1 0 3 -14 3 2 -3 -3 -1 4 3
3 its length and end: 10 and more, semicolon	0 0 0 0 -6 6 -1 4 5 5 0 -5 -8
3 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -4 -1 5 -8 8 -2 -1 0 0
3 its length and end: 15 and more, another sign	0 0 0 0 0 -3 -1 6 -1 2 0 -2 -2
3 its length and end: 15 and more, bar or asterisk	0 -6 2 0 -1 6 0 -1 -2 -5 -2 -8 -4
3 its length and end: 15 and more, bracket	0 0 -1 0 -3 -2 3 -2 0 -5 3 -10 4
3 its length and end: 15 and more, colon	0 -1 -1 -1 2 -4 3 3 -2 -3 -1 2 -9
3 its length and end: 15 and more, comma	0 0 0 0 -3 -13 12 -5 -2 -3 -2 -8 3
3 its length and end: 15 and more, ellipsis	0 -2 8 0 -3 -8 3 9 -2 -1 -1 2 -9
3 its length and end: 15 and more, exclamation mark	0 0 -1 0 -3 5 2 -3 1 -1 0 -3 -2
3 its length and end: 15 and more, figure	0 -1 0 0 5 2 -1 -2 -1 -2 0 -11 1
3 its length and end: 15 and more, full stop	-5 -3 -40 -1 0 -2 -8 -2 -11 12 -11 -8 -9
3 its length and end: 15 and more, letter	-1 -8 7 -12 1 -2 -2 -13 -23 -13 -7 -6 2
3 its length and end: 15 and more, question mark	0 7 -3 -1 -1 -11 -2 0 7 1 -1 -4 2
3 its length and end: 15 and more, quotation mark	0 0 0 5 -3 3 -1 -1 1 2 -1 -1 -6
3 its length and end: 15 and more, stop and quotation mark	0 5 1 -1 -17 17 -8 -13 2 -6 1 -4 -1
3 its length and end: 2 and more, another sign	0 -1 0 0 -3 1 0 -1 3 5 0 -2 -3
3 its length and end: 2 and more, arrow	0 0 0 0 -1 8 -1 -2 -1 0 0 -2 -4
3 its length and end: 2 and more, bar or asterisk	0 -1 0 -1 -1 -2 -1 -2 -2 0 0 -9 11
3 its length and end: 2 and more, bracket	0 4 -2 -4 0 -6 -2 -11 1 -9 2 -6 0
3 its length and end: 2 and more, colon	1 1 -1 -1 -8 6 0 -12 -4 -3 -4 -6 9
3 its length and end: 2 and more, comma	0 0 -1 0 0 1 0 -2 -1 -1 0 -3 6
3 its length and end: 2 and more, ellipsis	0 0 0 0 3 0 4 -1 -2 -1 0 -4 -1
3 its length and end: 2 and more, exclamation mark	0 -2 2 0 2 6 0 -1 -1 -4 -1 -5 4
3 its length and end: 2 and more, figure	1 -12 -5 -14 -1 -10 -5 -20 14 -18 4 2 -5
3 its length and end: 2 and more, full stop	0 -2 -1 5 -2 -1 -4 7 -5 -4 -1 -6 1
3 its length and end: 2 and more, letter	6 -9 -5 -16 -6 3 -15 -3 -2 -16 -12 -12 -2
3 its length and end: 2 and more, quotation mark	0 0 5 0 -3 -1 -1 1 -2 2 -1 1 -3
3 its length and end: 2 and more, stop and quotation mark	0 0 0 0 0 -1 -1 3 0 0 0 0 0
3 its length and end: 25 and more, another sign	0 0 0 0 2 4 0 -2 1 2 0 -3 -3
3 its length and end: 25 and more, bar or asterisk	0 -1 -8 -1 13 11 0 -1 -6 -4 -4 -10 -9
3 its length and end: 25 and more, bracket	0 0 -4 1 9 4 -2 -6 -5 -4 -2 0 0
3 its length and end: 25 and more, colon	0 -1 -1 0 1 -5 1 7 1 -7 0 -6 1
3 its length and end: 25 and more, ellipsis	0 0 -1 0 4 2 -1 -2 -6 -4 0 0 4
3 its length and end: 25 and more, exclamation mark	0 0 -1 -1 -1 1 -1 -4 2 5 -1 -4 4
3 its length and end: 25 and more, full stop	-6 -3 6 -9 -20 -2 -6 -6 -1 -1 -13 5 -9
3 its length and end: 25 and more, letter	0 -7 -1 -1 9 10 -1 -4 6 -4 -3 -16 -13
3 its length and end: 25 and more, question mark	0 -2 -1 0 10 7 0 -5 -5 0 -2 -7 -4
3 its length and end: 25 and more, quotation mark	0 0 0 0 -4 -3 -1 4 0 0 0 -1 2
3 its length and end: 25 and more, stop and quotation mark	0 7 1 -4 -4 -15 -17 -13 -4 -6 -3 2 -13
3 its length and end: 4 and more, another sign	0 0 0 0 -2 -2 0 5 3 2 0 -4 -2
3 its length and end: 4 and more, arrow	0 -2 0 0 -1 3 -1 -2 -1 -3 0 7 -4
3 its length and end: 4 and more, bracket	0 -11 -4 -2 -1 -4 1 -7 7 -2 -1 -4 -3
3 its length and end: 4 and more, colon	0 0 -1 -1 -1 5 -2 -6 3 -5 -1 0 0
3 its length and end: 4 and more, ellipsis	0 0 0 0 3 8 -1 -4 -6 -5 -3 -2 -6
3 its length and end: 4 and more, exclamation mark	0 0 0 0 -8 -8 -1 7 -1 -1 3 3 -1
3 its length and end: 4 and more, figure	1 -2 -5 2 -5 1 -4 -17 -5 2 4 1 -13
3 its length and end: 4 and more, full stop	0 -7 1 -1 -17 8 -5 -3 -9 5 -4 4 -4
3 its length and end: 4 and more, letter	4 -2 -5 -11 -4 -7 -4 -3 -24 -3 -2 -10 -15
3 its length and end: 4 and more, question mark	0 -2 -4 -3 -2 -2 -5 5 -7 -5 1 2 -1
3 its length and end: 4 and more, quotation mark	0 0 -1 0 -7 -8 -1 -3 -2 11 0 4 -3
3 its length and end: 4 and more, stop and quotation mark	0 0 0 0 4 -8 7 2 -1 -1 0 0 -2
3 its length and end: 40 and more, another sign	0 0 0 0 5 -2 -1 1 0 -2 0 -1 -2
3 its length and end: 40 and more, bracket	0 -1 0 -1 1 -8 -6 -5 5 -15 -2 1 0
3 its length and end: 40 and more, colon	0 -1 -1 0 -1 -3 -1 9 2 -5 -1 -4 -2
3 its length and end: 40 and more, ellipsis	0 0 0 -5 -2 -3 -1 -6 7 5 -2 -2 -3
3 its length and end: 40 and more, exclamation mark	-1 -11 -2 -2 13 -12 -7 6 -1 -6 -1 -14 -2
3 its length and end: 40 and more, figure	0 0 0 0 -2 -2 -3 -3 1 7 0 -1 -1
3 its length and end: 40 and more, full stop	2 -8 -15 1 -1 -6 -4 -4 1 0 4 -15 2
3 its length and end: 40 and more, letter	0 -1 -6 -8 17 5 2 -17 -14 -14 -5 -2 -13
3 its length and end: 40 and more, question mark	0 1 9 1 -12 0 -1 0 5 -7 -4 -4 -8
3 its length and end: 40 and more, quotation mark	0 -1 -1 0 -6 8 -3 -2 7 -3 -3 -2 0
3 its length and end: 40 and more, semicolon	0 0 0 0 -3 -5 -1 4 3 0 0 0 -2
3 its length and end: 40 and more, stop and quotation mark	2 -19 -11 -9 -20 -3 0 -27 -16 -1 5 14 -5
3 its length and end: 6 and more, another sign	0 0 0 0 7 -1 -1 -4 0 -1 0 -1 -1
3 its length and end: 6 and more, arrow	0 0 0 0 8 3 0 -4 0 0 0 -1 -6
3 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 -4 0 -1 -1 -1 0 1 5
3 its length and end: 6 and more, bracket	0 3 -3 -2 -4 15 -3 2 -11 -3 2 -18 0
3 its length and end: 6 and more, colon	0 -1 2 -1 -7 4 0 -5 3 -2 -3 -11 2
3 its length and end: 6 and more, ellipsis	0 0 2 -3 -2 -4 -1 -4 -1 -1 0 4 6
3 its length and end: 6 and more, exclamation mark	0 1 0 0 4 -3 -1 0 -2 -2 0 8 -8
3 its length and end: 6 and more, figure	0 3 -7 -4 -12 -4 -5 1 -16 -18 -2 -7 -8
3 its length and end: 6 and more, full stop	0 -14 -1 -8 -1 7 -4 -9 -2 -21 -9 -2 -7
3 its length and end: 6 and more, letter	-5 -11 -23 -8 -8 -8 -14 -4 -11 0 -30 -1 -1
3 its length and end: 6 and more, question mark	-1 -7 -8 4 -2 -3 -6 -12 9 -12 1 -18 12
3 its length and end: 6 and more, quotation mark	0 -1 -1 0 14 1 -1 -8 -7 -11 -1 -7 0
3 its length and end: 6 and more, stop and quotation mark	1 0 -1 1 3 4 -4 -1 -2 -3 0 1 -1
3 its length and end: below 2, another sign	1 -1 6 -1 -9 2 -2 -4 -4 -4 -1 0 7
3 its length and end: below 2, bar or asterisk	0 2 -1 0 -1 7 -1 -1 4 3 -2 -2 -8
3 its length and end: below 2, bracket	0 -1 0 -5 5 -1 0 -1 -1 -2 0 4 2
3 its length and end: below 2, colon	0 -9 3 -2 1 -5 7 4 -2 0 1 -8 -7
3 its length and end: below 2, comma	0 0 0 0 -6 0 -1 -4 4 3 0 -10 2
3 its length and end: below 2, ellipsis	2 0 -1 0 0 -3 0 0 -1 0 0 -4 6
3 its length and end: below 2, exclamation mark	0 0 0 0 -1 4 -2 7 -1 -1 0 -2 -11
3 its length and end: below 2, figure	0 3 -4 -21 -17 3 0 -8 3 -4 -19 -9 -8
3 its length and end: below 2, full stop	0 -1 0 -1 -2 2 0 -2 -2 -2 5 -5 2
3 its length and end: below 2, letter	1 2 -4 -4 -21 -2 -21 -6 -10 -12 -3 3 -2
3 its length: 10 and more	-3 -13 -12 -5 2 0 -3 -9 -17 4 -29 -9 -9
3 its length: 12 and more	-2 -12 -5 2 7 -5 -6 -4 3 -15 -11 -18 -17
3 its length: 15 and more	-2 1 -12 -14 -5 -7 1 -8 -15 -7 -12 -15 -3
3 its length: 19 and more	-4 5 -21 -2 -4 0 -26 -5 -11 4 -19 -20 -9
3 its length: 2 and more	1 -14 -2 -11 0 -1 -39 -12 -2 -19 -13 -15 -3
3 its length: 25 and more	-5 3 0 -4 -8 -1 -18 -3 -7 -2 -29 7 -17
3 its length: 3 and more	6 -1 -13 -15 -10 -10 -6 -7 5 -18 -6 -4 -1
3 its length: 35 and more	-1 -16 -4 -17 3 -3 -3 -10 -14 -3 3 -4 -11
3 its length: 4 and more	-2 -4 -23 -7 -22 8 -15 0 -19 -6 -8 -5 -20
3 its length: 5 and more	3 -15 0 -15 5 -11 -11 -7 -4 11 -3 -16 -11
3 its length: 50 and more	-2 -10 5 5 -10 -1 0 -3 5 -9 -14 -10 4
3 its length: 6 and more	-3 -24 -17 -18 -6 -2 -21 2 -4 -11 -19 -3 -5
3 its length: 8 and more	-8 -8 -29 -15 -2 -9 -9 0 -11 -14 -23 -5 10
3 its length: 80 and more	-6 -40 -11 -11 -1 -12 -11 -12 -4 -4 6 -4 -7
3 its length: below 2	0 -7 -2 -19 -22 -4 -13 -3 -8 -8 -12 -5 -5
3 its place by the text, and its length: before the text, 13 and more	1 4 7 -3 -1 -2 -1 -6 -13 -6 -3 -9 -9
3 its place by the text, and its length: before the text, 19 and more	0 -6 -5 9 -5 -2 -1 -1 0 3 -2 -6 -14
3 its place by the text, and its length: before the text, 2 and more	3 -7 6 -3 -5 -4 -1 -2 -4 -10 -16 -12 -2
3 its place by the text, and its length: before the text, 3 and more	3 5 -2 -18 -5 -13 -2 -12 2 -3 6 -11 -11
3 its place by the text, and its length: before the text, 30 and more	0 0 0 1 -3 -8 -1 -1 10 -11 -3 -2 11
3 its place by the text, and its length: before the text, 4 and more	7 -12 -2 -8 -10 -16 -3 -4 -1 0 3 1 -19
3 its place by the text, and its length: before the text, 6 and more	-3 1 -10 -4 5 -10 -2 -10 -10 2 -8 1 0
3 its place by the text, and its length: before the text, 9 and more	0 4 -20 6 -8 6 -1 0 -11 -9 -12 5 0
3 its place by the text, and its length: before the text, below 2	5 5 1 -10 -21 -22 -3 -10 1 -10 -3 -12 -5
3 its place by the text, and its length: behind the text, 13 and more	-1 -4 -4 -3 -18 5 4 -4 7 -15 -10 -17 6
3 its place by the text, and its length: behind the text, 19 and more	0 -1 -1 -1 6 -17 -4 10 -2 15 -3 -17 -2
3 its place by the text, and its length: behind the text, 2 and more	-1 -6 -6 -15 -22 7 -11 -17 -14 -17 -10 -1 18
3 its place by the text, and its length: behind the text, 3 and more	-1 -3 -8 -7 -10 -4 -18 -4 -15 -10 -9 2 3
3 its place by the text, and its length: behind the text, 30 and more	0 0 0 -2 4 4 4 -4 -3 -2 1 -5 -2
3 its place by the text, and its length: behind the text, 4 and more	-1 -8 -5 -3 -23 1 -15 -6 -18 -21 6 6 4
3 its place by the text, and its length: behind the text, 6 and more	-1 -6 -5 -3 0 -16 1 -4 -6 -18 -7 -5 5
3 its place by the text, and its length: behind the text, 9 and more	-1 -3 -3 -5 -15 -16 -7 -5 -9 -5 -4 1 3
3 its place by the text, and its length: behind the text, below 2	-3 -12 -14 -9 -11 6 -14 -12 -27 -23 -17 5 -2
3 its place by the text, and its length: in the text, 13 and more	-4 -12 -10 -18 1 -6 -10 -7 -10 -2 -1 -4 -5
3 its place by the text, and its length: in the text, 19 and more	-3 11 -9 -10 -9 4 -23 3 -14 -4 -24 -2 -7
3 its place by the text, and its length: in the text, 2 and more	-2 -7 -14 -4 8 0 -31 -9 -8 -21 -10 -29 -14
3 its place by the text, and its length: in the text, 3 and more	1 -16 -11 0 -9 -7 6 -3 -4 -22 -7 -13 -9
3 its place by the text, and its length: in the text, 30 and more	-1 -9 -2 -5 -4 -7 -7 -5 -1 -2 4 0 -6
3 its place by the text, and its length: in the text, 4 and more	-2 -1 -20 -8 -6 -1 -10 -2 -11 12 -7 -21 -15
3 its place by the text, and its length: in the text, 6 and more	-5 -19 -15 -17 -2 -4 -18 8 0 -18 -19 -7 -13
3 its place by the text, and its length: in the text, 9 and more	-1 -15 -12 -6 16 0 7 -3 -11 -13 -26 -24 -17
3 its place by the text, and its length: in the text, below 2	-1 -9 0 -11 -20 -7 -9 8 -8 2 -10 -9 -11
3 no block	-5 -33 -27 -13 -30 2 -10 -10 -59 -36 -11 5 6
3 nothing but a date or time: yes	7 9 -6 -20 -13 -20 -7 -10 5 -13 10 3 -14
3 nothing but a label such as “Related”: yes	0 -3 -6 -2 -7 3 -9 -12 1 4 -6 -1 -4
3 what a rule takes it for: boilerplate	-3 -18 1 -13 -11 -7 -16 -10 -10 -9 2 0 -1
3 what a rule takes it for: byline	-3 -6 -8 -3 -2 -10 -1 -2 3 11 -3 7 -6
3 what a rule takes it for: dateline	7 9 -4 -19 -9 -13 -6 -10 1 -21 6 -1 -11
3 what a rule takes it for: heading	-2 -1 -20 -6 -10 -3 -14 7 1 -8 -7 -9 -13
3 what a rule takes it for: image-alt	0 -5 -7 -8 -7 7 -14 -24 -19 -6 2 -17 0
3 what a rule takes it for: image-caption	2 -10 -2 -3 3 -3 -18 -25 -7 -20 -13 -18 6
3 what a rule takes it for: image-credit	2 -5 1 0 -15 -2 -6 -12 -8 -4 -7 -9 -12
3 what a rule takes it for: list-item	-2 -20 -19 -12 -3 13 -6 -4 -14 -1 -29 -17 -19
3 what a rule takes it for: paragraph	-3 1 -2 -1 -3 -3 0 0 -3 1 -6 -3 -10
3 what a rule takes it for: quote	2 0 0 0 -4 -5 5 -6 -1 -1 -3 -8 6
3 what a rule takes it for: related-link	-10 -20 -19 -28 2 -3 -13 -11 -13 0 -23 -8 -6
3 what a rule takes it for: standfirst	1 0 -13 0 0 0 0 0 -1 0 -1 0 14
3 words of the page’s furniture: whole	-1 3 2 -2 1 -9 -15 -44 -11 -28 8 -7 -3
3 words of the page’s furniture: within	0 0 2 -6 -28 -12 -9 -1 -11 -1 -4 -4 15
first word|0	-1 -6 -6 -7 26 -27 -21 -24 -48 -52 -32 -9 6
first word|00	-1 -6 -24 24 1 -17 -8 -10 -36 -23 -14 8 -17
first word|000	0 -1 -2 -7 -3 -6 0 13 -5 -6 -1 -10 11
first word|0000	1 -1 -5 -7 3 -9 -1 -4 5 1 -6 4 -5
first word|a	-1 1 -10 -5 -4 -15 -3 -2 12 16 -8 -12 -36
first word|about	0 0 0 0 -3 2 0 -1 -1 -2 -1 -6 13
first word|add	0 0 -1 0 -3 -9 0 3 -1 0 0 -4 15
first word|advertisement	0 0 -4 -2 -29 -13 -1 -9 -14 -16 -17 -17 34
first word|after	0 4 0 0 0 7 -2 -7 -2 -3 0 2 -2
first word|ai	0 0 0 0 -5 -10 0 7 7 1 0 0 -3
first word|also	0 0 0 0 -14 -2 -1 9 -3 -2 0 1 5
first word|an	0 -1 0 0 -4 -13 5 -3 4 10 0 5 -7
first word|and	0 -1 0 0 -5 16 -5 -5 -4 -3 0 -5 -5
first word|are	0 0 0 0 2 2 -1 0 -1 -5 0 2 0
first word|as	0 -2 0 0 -5 23 -4 -18 -4 -1 -1 7 -3
first word|at	0 0 0 -1 0 14 0 -9 -3 0 0 1 -3
first word|best	0 0 -3 -2 11 1 -1 -10 -2 -4 -5 3 -20
first word|but	0 0 0 0 -3 33 -7 -17 -7 -8 0 -4 -5
first word|by	-2 -10 36 -20 -8 -9 -2 -14 -25 -29 -9 -22 16
first word|comment	0 0 0 0 -5 -2 0 -1 0 0 0 1 8
first word|comments	0 0 -1 0 -5 -1 0 0 -1 0 -1 -2 11
first word|dec	0 0 -1 6 -1 3 0 0 -1 -2 0 -3 0
first word|december	0 0 -5 -3 3 0 0 -3 -2 -2 0 -9 14
first word|der	0 -1 -4 -1 -13 -7 -10 -8 4 17 -4 -2 0
first word|die	-1 9 -9 -2 -9 -8 -14 7 -2 -12 -3 8 -13
first word|do	0 0 0 0 -6 -2 -2 3 -1 0 0 -1 6
first word|email	0 0 -3 0 -6 -5 0 6 -3 -4 -3 -5 19
first word|facebook	0 -1 -3 -1 -1 1 0 -2 -3 -3 -3 2 11
first word|first	0 1 0 0 0 4 -1 -3 -1 0 0 -1 1
first word|follow	0 0 -3 -1 -10 9 -1 -1 -9 -9 -1 -15 10
first word|for	0 -2 0 0 -10 31 -1 -11 -4 -8 0 -4 -10
first word|from	0 -2 0 0 -1 0 -1 -5 5 6 -1 -1 -3
first word|get	-1 -1 -3 -1 -19 -25 -3 4 -8 -9 -5 -21 12
first word|he	0 2 0 0 1 27 -7 -11 -9 -14 0 -4 -6
first word|here	0 0 0 0 -5 17 -2 -10 -2 -2 0 6 -10
first word|how	1 -2 -2 -1 24 -32 -5 -19 -11 -19 -2 20 -10
first word|however	0 0 0 0 -1 9 -2 -4 -1 -1 0 0 0
first word|if	0 -1 0 0 -5 2 2 -5 1 -5 0 -5 1
first word|image	-5 -3 -17 -6 -26 -13 -2 -15 -7 -15 17 -18 9
first word|in	0 13 -11 -4 -8 15 6 -26 -26 -5 -5 -11 1
first word|it	-1 -6 -2 -1 4 17 -2 -19 -5 -11 -1 2 -8
first word|last	0 -1 -3 6 0 4 -1 -1 -1 -1 0 0 -2
first word|learn	0 0 0 0 -2 -1 4 -1 -3 -3 0 -2 5
first word|let	0 -1 0 0 -1 17 -1 -9 -2 -2 0 -2 0
first word|like	0 0 0 0 0 3 0 -3 0 -1 0 -1 2
first word|more	0 -1 -2 -1 -4 -10 2 -14 -15 -2 -2 3 16
first word|most	0 0 0 0 1 1 2 3 -4 -4 -1 1 -1
first word|my	0 2 0 0 2 4 0 -3 0 -2 0 -5 1
first word|next	0 0 0 0 5 2 0 -9 -1 -2 -1 -7 10
first word|no	0 -1 -1 0 4 3 -1 -3 -1 -5 -1 -9 6
first word|not	0 0 0 0 4 -7 -1 2 -2 -1 0 -3 7
first word|now	0 -1 0 0 -1 22 -2 -10 -1 -2 0 -4 -3
first word|on	0 -3 -1 -4 -4 12 0 -3 -6 0 -2 7 -8
first word|one	0 0 0 0 6 8 0 -7 -1 -4 0 -3 -2
first word|other	0 0 0 0 3 6 -1 -1 0 -1 0 -1 -4
first word|our	0 2 0 0 1 -1 1 -3 -1 -2 0 2 1
first word|photo	0 -2 -11 -2 -15 -12 -1 -4 -14 -16 29 -11 -20
first word|posted	0 -1 -2 6 -1 -3 0 -1 -1 -2 0 -6 13
first word|previous	0 0 0 0 -3 -1 0 -1 1 2 0 -6 8
first word|print	0 0 -3 0 -2 -2 0 1 -3 -1 -3 -2 13
first word|published	0 -3 -11 20 -2 -1 0 0 -2 -3 -1 -3 2
first word|read	0 0 -5 -1 -14 -22 -4 -15 -23 -21 -7 23 5
first word|related	0 -1 -3 -1 -24 -17 -1 -7 -16 -3 -7 28 16
first word|save	0 0 0 0 -1 -5 0 -1 -1 -1 -1 -6 15
first word|see	0 0 -1 0 -6 -5 -1 -11 -3 -4 -1 9 0
first word|share	0 -4 -14 -5 -18 -3 0 -11 -22 -26 -11 -26 50
first word|sign	0 0 -1 -1 -9 -4 0 5 -2 -2 0 -10 10
first word|so	0 0 0 0 8 7 3 -7 -2 -1 0 -4 -6
first word|some	0 0 0 0 2 5 -2 0 -1 -2 0 -2 0
first word|subscribe	0 0 0 0 -9 -7 0 -5 -3 -3 -1 -9 22
first word|tags	0 0 0 0 -4 -2 0 -2 -3 -1 -1 -8 19
first word|that	0 0 0 0 5 16 -5 -8 -2 -7 0 1 -6
first word|there	0 -5 0 0 -1 -2 0 -4 -2 10 0 -4 0
first word|these	0 -1 0 0 -1 11 8 -15 -2 -4 0 -3 1
first word|they	0 0 0 0 -5 11 2 -7 -1 -3 0 1 -1
first word|this	-1 -5 -1 -1 -6 5 8 -15 -7 4 -1 -1 -19
first word|to	0 0 0 0 -7 20 -3 -4 -1 -2 0 -10 -4
first word|top	0 0 0 0 1 -8 0 -5 -4 7 -1 6 -3
first word|tweet	0 0 -1 0 0 1 0 0 -1 -1 -1 -1 6
first word|twitter	0 -1 -3 1 1 5 -1 0 -1 -3 -1 -1 3
first word|two	0 0 0 0 -8 3 -1 1 4 1 0 -3 -3
first word|updated	0 0 -10 14 -1 -3 0 1 -3 -6 -1 0 4
first word|view	0 -1 -10 -3 -20 -4 0 -5 -22 -21 -18 1 30
first word|we	0 -5 0 0 4 -3 4 -4 -4 -9 -1 -13 4
first word|what	1 9 -4 -3 29 -24 -4 -1 -12 -25 -6 -4 -24
first word|when	0 -2 0 0 0 5 5 -4 -2 -6 0 4 -8
first word|while	0 0 0 0 -1 8 -2 0 -1 -3 0 -2 -2
first word|why	0 -1 -1 -1 4 -1 -2 -1 -9 -5 -1 15 -19
first word|with	0 0 0 0 -3 4 1 2 -1 -1 0 -1 -3
first word|written	0 0 1 1 -7 1 0 -2 0 -3 -1 -3 11
first word|you	0 -4 0 0 1 -4 2 -7 -5 -3 -1 -12 10
first word|your	0 0 0 0 3 -4 -1 7 -2 -3 0 -3 -2
last word|0	0 -4 -4 -22 4 -4 -4 -12 -11 -3 -2 -14 6
last word|00	0 -5 -18 26 -16 -16 -5 0 -8 -15 -14 -25 -21
last word|000	1 -1 -2 -2 9 3 -4 2 -12 -18 -2 -13 -12
last word|0000	0 -29 -5 22 -6 -29 -9 -24 4 0 -11 3 -20
last word|am	0 0 -2 13 -1 -4 0 2 -5 -4 0 -2 0
last word|articles	0 0 -1 0 -7 -5 0 1 -1 -1 -1 -3 18
last word|below	0 0 -2 0 -14 9 -2 -4 -5 -8 -3 -11 16
last word|business	0 0 0 0 0 2 3 -7 -2 -3 2 -1 3
last word|by	0 1 -2 -1 -6 3 0 -4 -4 -2 7 -2 3
last word|com	0 -1 -3 -1 -15 -2 -3 6 -11 3 8 -13 -8
last word|comment	0 0 0 0 -4 -1 0 -1 -1 -1 0 -4 14
last word|comments	0 -2 -3 -4 -8 -13 3 -7 -6 -6 -4 -11 31
last word|content	0 0 0 0 -1 -17 -1 8 -5 -7 1 -9 15
last word|day	0 0 -1 0 2 -10 4 5 2 -3 0 -5 1
last word|email	0 -1 -2 0 -2 0 0 -1 -4 -4 -1 -4 17
last word|facebook	0 -1 -2 -1 0 4 0 0 -3 -3 3 -6 8
last word|here	0 -2 -1 0 -2 9 -2 -14 -1 0 -1 -9 0
last word|home	0 -7 -1 -1 -6 0 -1 -7 1 14 -1 -4 -1
last word|image	0 -1 -5 -2 -22 -15 -1 -5 15 0 -5 -15 12
last word|images	-1 -5 -16 -3 -28 -19 -1 -9 -7 11 16 -5 -2
last word|in	0 -1 1 -1 -11 -2 1 0 0 0 -1 1 9
last word|it	0 -1 0 -1 -7 4 1 -10 -2 4 -1 -7 -6
last word|life	0 0 0 0 -3 -3 5 3 -1 -2 0 -2 -4
last word|like	0 0 0 0 0 -6 10 -4 -1 -1 0 -1 1
last word|mail	0 0 -3 -1 3 -1 0 -1 -1 -1 -1 -5 9
last word|me	0 -1 -1 0 -5 10 -1 -5 -1 -1 -1 -1 6
last word|more	0 -3 0 0 -6 8 2 -8 -4 4 -1 -10 4
last word|news	0 -2 4 -1 -11 0 -1 -9 -6 -9 -1 3 14
last word|newsletter	0 -1 0 0 -5 -3 -1 0 -7 -3 -1 -5 18
last word|next	0 0 -1 0 11 0 0 -1 -1 -1 -2 2 -6
last word|now	0 3 -1 0 -12 -3 -2 -8 -5 -2 -1 -1 17
last word|on	0 0 0 0 -2 4 -1 0 -1 0 0 -1 1
last word|options	0 1 0 0 2 -7 0 6 -6 -2 0 0 6
last word|out	0 0 0 0 3 1 5 -1 -1 -4 0 -1 -1
last word|page	0 0 1 0 -3 0 -1 0 -2 -1 -1 3 0
last word|pm	0 -1 8 4 -4 -2 0 -1 0 0 0 -2 -3
last word|post	0 0 -1 0 0 1 -1 -5 1 4 0 -9 6
last word|posts	0 0 0 0 2 -2 0 -4 -2 -1 0 -2 8
last word|read	0 0 -3 19 1 0 0 -1 -2 -2 -1 0 -11
last word|services	0 0 0 0 4 -14 8 8 -3 -6 0 -3 3
last word|stories	0 0 0 0 8 -8 0 3 -2 -3 -1 2 0
last word|story	0 -1 -3 -1 0 2 -2 -3 -2 -5 -1 -1 14
last word|system	0 3 0 0 -6 4 -2 4 1 2 -1 0 -7
last word|team	0 0 0 0 0 4 0 -6 -1 1 -1 1 -1
last word|them	0 5 0 0 2 -8 -1 5 -1 -4 0 1 -1
last word|this	0 0 -1 -1 -6 7 -2 -6 -1 -2 0 -1 8
last word|tools	0 2 -1 0 -2 0 -1 6 -1 0 -1 -8 2
last word|twitter	-8 0 -3 -1 -1 2 0 -2 -5 6 -1 -5 14
last word|uhr	0 -2 2 12 -21 6 0 8 -8 -10 -5 6 -28
last word|up	0 0 0 0 -2 5 -1 -2 -2 -1 -1 0 3
last word|us	0 0 -1 0 9 -3 -2 4 -7 -8 0 5 -4
last word|work	0 1 0 0 -5 -5 -4 -1 -2 4 0 5 5
last word|year	0 1 0 0 6 6 -3 -6 -10 -8 0 -5 -6
last word|years	0 -1 -1 0 -4 8 2 -2 -6 -12 -1 11 2
last word|you	0 0 0 0 4 -11 1 -1 -4 -4 0 5 4
word|&	-1 -4 2 -7 13 -14 -2 -4 -25 -25 -8 -7 16
word|+	-1 0 0 -2 -4 22 -2 -7 -6 -11 3 -27 -5
word|0	-9 -14 2 19 8 -10 -10 -18 -42 -24 -59 -6 0
word|00	-14 -33 3 38 -12 -9 -11 0 -23 -27 -41 -23 -24
word|000	-2 -7 -22 -28 -17 9 -25 7 -39 -28 -23 -11 -12
word|0000	-5 -34 9 37 -21 -17 -25 -23 15 7 -34 -21 -21
word|00th	0 -1 -6 7 -4 4 -1 -5 -2 2 0 2 -2
word|a	-2 3 -54 -30 -8 -7 -4 -1 7 12 -59 -18 -13
word|able	0 0 0 0 3 6 0 -6 -1 -2 0 -1 2
word|about	-1 -14 -6 -2 0 19 -7 -40 -15 -21 -5 1 4
word|above	0 -3 0 0 -2 -12 -3 -2 -2 17 -1 0 2
word|access	0 0 0 0 0 -8 -2 6 -2 -7 0 -17 13
word|according	0 -1 0 0 -6 7 -7 4 -3 -8 0 0 -8
word|account	0 -2 0 0 -2 -8 -3 5 -2 -5 0 -8 8
word|across	0 -6 0 0 -3 -2 3 -2 -13 0 0 -6 5
word|action	0 2 0 0 3 -4 11 -1 -1 2 0 -10 -4
word|actually	0 -2 0 0 1 -4 -1 -3 -2 -5 0 -1 10
word|add	0 -1 -1 0 -6 -2 -3 2 0 -2 -1 -6 13
word|added	0 -2 0 0 -2 16 -6 3 -3 -5 0 -3 -7
word|adding	0 0 0 0 -3 3 -1 -1 1 4 0 -1 -2
word|additional	0 0 0 0 3 -1 -1 6 0 2 0 -2 -7
word|address	0 0 0 0 4 -5 3 -3 -3 -6 -2 -5 13
word|advanced	0 -1 0 0 -2 -3 2 8 -1 -2 0 -2 -3
word|advertisement	0 -1 -6 -2 -33 -18 -2 -13 -14 -14 -20 -23 37
word|advice	0 0 0 0 -2 7 -1 -3 1 -1 0 -4 3
word|afp	-1 -3 -1 -3 -14 -4 -1 0 -3 12 6 -7 -1
word|after	2 -2 -6 -3 0 0 -20 -17 -21 2 -3 13 -27
word|again	0 5 0 0 -6 3 -4 3 -2 -4 0 1 -3
word|against	0 2 0 0 -5 23 -9 -21 -1 -8 -1 6 -19
word|age	0 -1 0 0 0 -8 8 0 -1 -2 0 -1 3
word|agency	0 -2 -1 0 7 14 -4 -11 -5 -10 1 -8 4
word|ago	0 -4 7 5 -4 -10 13 -7 -2 -3 -1 3 -7
word|agree	0 -4 0 0 -1 0 0 -8 -1 -2 0 1 7
word|ahead	0 -1 0 0 1 4 3 -5 -2 -4 0 -2 1
word|ai	1 7 -6 -3 -8 -10 7 -1 1 -21 -10 9 -6
word|air	1 0 0 0 -5 12 -5 -9 -2 3 0 -1 -3
word|all	0 -7 -2 -2 -11 7 2 10 -16 -25 -2 -12 6
word|allow	0 0 0 0 5 3 -2 -1 -1 -4 0 -2 -1
word|allows	0 0 0 0 0 -10 0 10 1 2 0 -1 -1
word|almost	0 0 0 0 1 -10 10 1 1 1 0 -2 2
word|along	0 0 0 0 0 -9 0 -2 3 5 0 -1 4
word|already	0 -1 0 0 7 -1 -1 4 -1 -5 0 -3 -3
word|als	0 -4 -1 -1 20 -1 1 -15 -17 -2 -2 -6 -11
word|also	-1 4 -1 -1 -16 31 -23 -11 -15 -15 -1 -9 -11
word|always	0 -1 0 0 1 9 1 -9 1 -5 0 -7 2
word|am	-2 -1 -4 18 -11 -3 -14 -14 8 -13 -6 -14 -20
word|among	0 -1 0 0 -4 -2 -1 -2 1 10 0 -2 -3
word|amount	0 0 0 0 -1 3 -1 0 -1 -1 0 4 -4
word|an	-2 -2 -12 0 -10 -13 -3 -9 -2 4 -9 5 -15
word|analysis	0 -4 2 0 6 1 3 1 -2 -3 -1 -3 -2
word|and	-12 -8 -16 -44 -7 -11 -2 9 -6 -9 -47 -14 12
word|announced	0 10 0 0 -1 6 -3 -3 -2 -8 0 -3 -2
word|another	0 -3 0 0 5 21 -3 -3 -6 -13 0 -7 -4
word|answer	0 0 0 0 -2 3 -2 1 -1 -1 0 -1 -1
word|anti	0 0 0 0 -13 17 -2 -3 0 1 -1 -3 -6
word|any	0 9 -2 -1 -8 6 -7 -7 -5 -1 0 -15 3
word|anyone	0 -1 0 0 2 2 -1 -5 0 -1 0 0 4
word|anything	0 0 0 0 -1 9 -4 0 -1 -3 0 -2 -1
word|ap	-2 -18 -6 -6 -30 -4 -5 -11 -15 19 24 -20 -31
word|app	0 -1 0 0 -9 -11 -3 15 2 0 -1 1 -7
word|apple	-1 3 -11 -5 19 4 -10 -6 -9 -16 -10 -13 -16
word|application	0 -2 0 0 3 9 -1 -7 -1 -2 0 -3 1
word|apply	0 0 0 0 -1 -12 10 0 0 2 0 0 1
word|approach	0 -3 0 0 4 10 -1 -12 -3 -1 0 -4 7
word|apps	0 0 0 0 -1 -2 -1 4 -2 -3 0 -1 2
word|april	0 -5 8 1 -8 -9 -3 -8 10 1 -1 -9 -11
word|are	1 -23 -13 -11 -14 6 -15 -6 -16 -11 -8 16 -20
word|area	0 -5 0 0 -5 9 -6 -7 -4 -7 0 11 -5
word|areas	0 0 0 0 4 -4 3 -1 0 3 0 -1 0
word|aren	0 -2 0 0 -1 9 -1 -3 -2 -2 0 4 -2
word|around	0 -3 -1 0 -10 12 -8 4 2 -1 -1 -10 0
word|art	0 -3 -1 -1 -7 -1 8 0 -1 0 5 -14 -6
word|articles	0 -2 -2 -1 -7 -23 -1 -1 -2 -4 -1 -7 26
word|as	0 14 -7 -7 -20 -18 13 2 -5 4 -9 -6 -22
word|ask	0 9 0 0 -4 -12 1 -3 6 -4 0 7 1
word|asked	0 -1 0 0 5 13 -2 -7 -3 -2 -1 -3 -6
word|associated	0 -1 9 -2 -6 4 -1 -1 -2 0 5 -3 -9
word|at	-4 -32 -3 -20 -35 -8 4 2 5 18 -19 -9 -17
word|attention	0 0 0 0 -1 9 -3 -6 0 1 0 -1 -1
word|auch	0 10 -3 -2 0 -16 6 -8 -5 -15 -6 23 -25
word|auf	1 10 -4 -7 -9 -10 -11 -22 -22 5 -8 4 0
word|aus	0 9 -1 -1 12 -6 1 -2 -4 5 -2 -18 -3
word|author	0 1 0 0 -2 -5 -1 -2 -1 -2 -1 -8 17
word|available	0 0 0 0 -10 0 -6 2 -6 -12 -1 11 -10
word|average	0 0 0 0 -2 1 6 -5 1 2 0 -4 1
word|avoid	0 0 0 0 2 -10 1 5 -1 -3 0 7 -5
word|away	0 -2 0 0 -3 -1 5 -5 -2 -2 0 -5 -3
word|b	0 -4 -1 -1 1 -13 -3 5 0 3 -2 -3 -1
word|back	0 3 0 -1 -7 3 -1 5 4 -14 0 -19 -4
word|bad	0 -1 0 0 1 -5 0 7 -3 -2 0 4 -3
word|balance	0 0 0 0 1 -1 -2 0 1 -2 0 -4 6
word|bank	1 -8 0 0 -10 12 -4 -10 2 -5 -1 7 -9
word|based	0 -2 0 0 -2 0 -3 5 -8 -5 -1 -13 11
word|basic	0 0 0 0 -3 -2 3 6 -1 -3 -1 -2 -1
word|be	-2 -2 -6 -5 -3 3 4 -1 -31 -30 -3 -19 -9
word|became	0 -1 0 0 -1 6 -1 0 -1 -1 0 -2 -1
word|because	0 -1 0 0 -1 2 -3 4 -4 -8 0 -4 0
word|become	0 -2 0 0 3 12 -3 -7 -2 0 0 -4 -2
word|been	-1 -18 -1 -2 -1 19 -8 -18 -20 -1 -1 -17 -11
word|before	0 -2 -1 -1 3 -1 -12 9 -6 -13 -1 -6 4
word|began	0 0 0 0 0 4 -1 0 0 -1 0 0 -1
word|behavior	0 1 0 0 2 5 -1 0 -1 -3 0 -2 -2
word|behind	-1 -5 -1 0 11 4 -3 -5 -7 0 0 2 -4
word|bei	-1 -1 -5 -4 6 1 -13 -2 -2 -18 -6 4 -11
word|being	-1 -16 -1 -1 4 7 4 -2 -8 -3 -1 -3 -9
word|believe	0 0 0 0 0 5 -1 -3 0 2 0 1 -2
word|below	0 -9 -3 0 -13 12 -4 -4 -12 -20 -5 -19 19
word|benefits	0 -1 0 0 0 8 -1 -11 -2 -3 0 8 -3
word|best	1 1 -5 -3 5 -16 -11 -21 -7 -3 -7 15 -1
word|better	0 -2 0 0 1 -6 2 9 -3 -5 0 -1 -2
word|between	0 -4 0 0 -2 -2 0 -5 -4 9 0 -4 -3
word|beyond	0 1 0 0 -2 6 -1 3 -1 -4 0 0 -6
word|big	0 13 -1 -1 -11 2 -2 -8 -10 -8 -1 7 -7
word|biggest	0 0 0 0 -3 2 -1 -4 -3 -5 0 6 1
word|billion	0 -1 0 0 -3 0 -2 1 3 1 -1 4 -3
word|bit	0 0 0 0 -4 5 3 0 -1 -2 4 -3 -6
word|blog	1 -1 -3 -1 3 7 -1 -3 -1 -8 -2 -6 11
word|board	0 -4 -1 0 -10 -1 -6 2 5 2 4 -4 -9
word|body	0 0 0 0 -6 10 -2 -2 -5 -10 -1 -2 7
word|book	-1 3 -1 0 7 1 2 -10 -9 -11 -5 -8 3
word|books	0 -2 -1 -1 -1 7 -2 -7 -6 -7 -2 5 3
word|both	0 3 0 0 -2 3 -2 5 -2 -7 0 -2 -5
word|bottom	0 0 0 0 8 7 -2 -9 -3 3 -1 -4 -6
word|brand	0 -5 0 0 -6 -5 1 -1 -6 6 0 2 -3
word|bring	0 -5 0 0 1 6 -2 -4 3 3 0 3 -6
word|brings	0 -1 0 0 2 7 -1 -4 -2 1 0 -1 -2
word|brought	0 -2 0 0 -3 9 -1 -4 -1 -1 0 -1 5
word|budget	0 -5 0 0 5 -10 -4 0 -7 -12 0 7 2
word|build	0 9 0 0 -2 -4 -2 -3 -4 -4 0 -6 6
word|building	0 1 0 0 -1 4 -3 -5 8 -2 0 -3 -3
word|built	0 -2 0 0 -6 6 -1 4 -3 -3 0 -3 -1
word|business	0 -3 0 -2 -18 -11 5 -1 -5 -4 1 -7 17
word|businesses	0 1 0 0 4 -9 -3 10 -1 -4 -1 -13 6
word|but	-1 -1 -4 -4 7 12 -20 -12 -26 -23 -3 4 -18
word|buy	0 -1 0 0 8 -12 3 -3 -5 -8 -1 -2 2
word|by	-10 -15 38 -29 -12 -12 -15 -5 -14 -13 -12 -46 3
word|c	1 -5 0 -1 0 -13 2 4 6 -2 1 4 -8
word|call	0 0 0 0 -5 8 -4 -1 0 -1 0 -1 -2
word|called	0 -6 0 0 -5 12 -3 3 -4 -10 0 1 -6
word|calls	0 0 0 0 -4 -7 -1 11 -1 -5 0 -1 -2
word|came	0 -2 0 0 -1 14 -2 -4 -2 -1 0 0 -1
word|campaign	0 -4 0 0 -14 9 -7 -5 0 -8 0 -5 7
word|can	-3 -11 -6 -4 5 -4 -6 6 -15 -30 -4 -10 -8
word|car	0 0 0 0 4 7 -2 -7 -5 3 -1 -2 -6
word|care	0 10 0 0 0 8 -3 -13 -6 -14 -1 -4 0
word|case	-1 8 -1 -1 -3 2 9 -4 1 -11 -3 -12 -18
word|center	0 0 0 0 -2 -3 -2 1 -5 8 0 -7 -1
word|central	1 11 0 0 0 -5 -2 -5 -3 -2 0 -4 -2
word|ceo	0 0 0 0 -8 -12 -4 9 1 -4 0 9 -4
word|certain	0 0 0 0 0 -3 -1 7 0 -1 0 -1 -1
word|challenge	0 -1 0 0 -7 4 -2 3 -2 -5 2 6 -3
word|challenges	0 -1 0 0 12 2 -1 -11 -1 -4 0 -4 1
word|chance	0 3 0 0 11 -3 0 -5 -2 0 0 -4 -4
word|change	0 -2 -2 -1 1 2 4 -4 -3 -9 0 3 -1
word|changed	0 0 0 0 -8 5 -2 -1 -1 -3 -1 8 -2
word|changes	0 8 0 0 6 -6 -1 0 -1 -3 0 -5 -1
word|charge	0 0 0 0 -2 7 -3 0 1 -4 0 2 -4
word|check	0 0 0 0 2 -2 -1 -3 -6 -11 -1 5 2
word|chief	0 0 -1 0 3 -1 -2 -5 -2 -8 -3 6 5
word|children	0 -1 0 0 0 5 -2 -5 -1 4 0 -1 -3
word|choice	0 0 0 0 -3 -1 0 0 1 0 0 -2 5
word|choose	0 0 0 0 9 -8 -3 -2 -1 -6 0 1 5
word|city	0 12 -2 0 -3 -8 -11 -12 -12 12 -2 0 -6
word|class	0 0 -1 0 4 6 -2 -4 8 1 0 -7 -6
word|clean	0 -3 0 0 -5 -3 -2 10 -1 -2 2 -2 1
word|clear	0 -1 0 0 6 -2 -4 6 -1 -3 0 -3 1
word|click	0 -2 -1 -1 -1 -6 -2 7 5 -3 0 -4 -1
word|client	0 0 0 0 -5 -16 11 10 -1 -2 0 -1 3
word|climate	0 1 -1 0 15 -10 5 4 -11 -16 -2 1 -18
word|close	0 -4 0 0 -1 4 0 -6 1 5 0 -3 2
word|cloud	0 -6 0 0 4 -3 -3 2 3 1 -1 -12 3
word|co	0 3 0 0 1 6 -2 -9 -4 3 0 -6 -3
word|code	0 -1 0 0 -2 -4 -1 7 6 2 -1 -6 -11
word|collaboration	0 0 0 0 -6 1 -1 5 -2 -8 4 -2 4
word|college	1 -4 0 0 -2 5 -1 -6 -4 -3 0 3 6
word|com	0 -12 -6 -2 -23 -2 -7 6 -10 3 4 -9 -14
word|come	0 -7 0 0 -7 4 0 -3 3 2 0 3 4
word|comes	0 2 0 0 7 -3 0 -2 -2 0 0 1 -7
word|coming	0 2 -1 0 -1 -2 -3 11 -2 -4 0 -1 -3
word|comment	0 0 -1 -1 -17 -7 -2 -2 -3 -5 -1 -5 25
word|comments	0 -1 -2 -5 -15 -13 2 -7 -11 -5 -5 -21 33
word|commission	0 0 0 0 1 10 -1 -12 1 -2 0 0 4
word|common	0 0 0 0 9 17 -3 -10 -4 -11 0 2 -7
word|communication	0 -1 0 0 -1 2 -4 4 -2 -1 0 -3 1
word|community	0 -2 -1 0 5 0 -4 -4 -7 -4 0 -7 9
word|companies	0 0 0 0 -10 9 -10 1 -6 -13 0 -8 7
word|company	0 -1 0 0 -6 -1 -5 5 0 -9 -1 -4 1
word|compared	0 0 0 0 -1 -9 -1 8 1 5 0 -1 -1
word|complete	0 0 0 0 0 -5 8 -3 -1 1 0 1 -2
word|complex	0 -3 0 0 -1 -5 13 -3 -2 -3 0 -1 2
word|computer	0 1 -1 0 -3 -4 -2 -12 3 8 0 5 -3
word|concept	0 -3 0 0 -7 8 2 -8 -2 9 0 0 -11
word|concerns	0 -2 0 0 0 15 -1 -1 -5 -4 0 -1 -1
word|conclusion	0 0 0 0 26 -1 0 -6 -2 -2 -1 -1 -17
word|conditions	0 0 0 0 2 -4 -1 -1 -1 -2 0 -2 8
word|conference	0 1 -1 0 -1 6 -1 -4 3 1 0 -8 2
word|confidence	0 -1 0 0 9 4 -1 -4 -1 -3 0 -1 -3
word|connection	0 2 -1 -1 -6 -16 4 11 0 8 0 -11 -4
word|consider	0 -1 0 0 4 11 0 -15 -5 -5 0 -11 6
word|considered	0 0 0 0 0 4 -1 -1 0 -1 0 -3 2
word|consistent	0 0 0 0 -1 0 0 3 0 -1 0 0 0
word|contact	0 0 -1 0 -4 0 2 -3 -3 -5 -1 -10 13
word|content	0 4 1 -1 -1 -15 3 -1 -15 -20 -4 -8 14
word|continue	0 3 -2 0 -10 3 -3 -3 -5 -9 -2 -7 14
word|continues	0 0 -2 0 -12 -8 -1 -7 -12 -9 -4 -11 20
word|control	0 10 -1 0 -3 -11 4 2 3 -1 -1 -9 -8
word|conversation	0 0 -2 -1 -1 4 4 -2 -3 -2 0 -1 4
word|copy	0 -1 -6 -1 -12 2 -1 -2 4 1 -4 -6 6
word|corporate	0 0 0 0 1 -3 2 4 -1 -3 0 -2 1
word|cost	0 -1 -1 -1 0 2 -4 7 -4 -4 0 -2 -2
word|costs	0 -2 -1 0 9 -9 -2 2 -1 -6 -1 0 -3
word|could	0 1 -1 0 -6 19 -10 -34 0 -3 0 11 -19
word|country	0 1 0 0 -2 9 -4 -9 -4 6 -1 -3 -4
word|course	0 0 0 0 -2 -1 -2 5 4 -1 0 2 -6
word|court	9 1 0 -3 -23 -8 -9 -22 7 4 -3 17 -19
word|cover	0 -3 0 0 -3 3 -2 -4 4 4 -1 -4 -3
word|coverage	0 0 0 0 -8 -4 -1 0 -2 -3 0 8 7
word|create	0 -1 0 0 -8 -8 8 8 -4 -7 -1 -6 6
word|created	0 0 0 0 -1 7 -1 -3 -1 -2 0 3 -2
word|creating	0 -1 0 0 7 -3 4 1 -3 -6 0 -3 2
word|credit	0 -1 -2 -1 -6 -12 -3 -10 -2 -9 16 -8 -12
word|crisis	0 12 -1 0 -8 -6 -3 -3 1 -4 -2 15 -15
word|critical	0 0 0 0 1 9 -1 -6 -1 -3 0 -4 3
word|culture	0 -3 0 0 1 -2 1 0 -2 -5 0 -3 12
word|current	0 0 0 0 1 -11 14 -13 -6 -7 -1 7 0
word|currently	0 0 0 0 0 15 -1 -4 -1 -7 0 -1 -1
word|customer	0 0 0 0 -1 7 3 -5 -3 -3 0 -2 3
word|customers	0 -2 0 0 -2 -8 4 14 -1 0 0 0 -4
word|cut	0 -1 0 0 -3 -6 0 -3 7 4 -1 -1 -4
word|d	0 0 -1 -2 3 -5 -11 -2 2 -6 -1 2 -17
word|daily	0 -3 -1 0 -9 -11 -3 -6 -4 -8 1 -4 22
word|das	-1 -6 -16 -10 -1 7 -25 -1 0 -9 -19 -2 -26
word|dass	0 6 0 0 -8 13 -14 -5 -20 -16 0 -2 2
word|data	0 -11 -2 -2 -5 -8 8 13 10 -11 -2 -19 2
word|date	0 0 0 0 -2 7 -1 -7 -2 -5 0 4 -4
word|day	-1 5 4 -5 -6 -20 -2 -2 6 -2 -2 -1 3
word|days	0 2 7 -2 -3 -8 0 -3 -5 -13 -1 8 -1
word|deal	0 -5 -1 0 -8 15 -7 -3 9 -10 -3 -8 2
word|death	0 0 0 0 -9 7 -2 -10 -2 -7 0 11 -5
word|dec	-1 -2 1 14 -3 6 0 -3 -5 -10 -1 -3 4
word|december	0 -9 -3 0 5 3 1 -8 -6 -16 -2 -19 21
word|decide	0 0 0 0 0 5 -1 -1 -3 -1 0 3 -3
word|decision	0 -5 0 0 2 6 7 -8 -3 -1 0 -3 -5
word|decisions	0 0 0 0 -1 7 -1 -3 -1 -1 0 0 0
word|deep	0 -1 0 0 2 14 -3 -11 -3 3 0 -1 -5
word|delivered	0 0 0 0 1 -11 4 -3 -4 -3 0 -6 19
word|dem	0 -3 -2 -2 -6 -5 -4 -12 8 6 -4 -3 -12
word|den	-1 1 -4 -7 2 -3 -14 -6 -14 -2 -7 -2 -12
word|department	0 -3 0 0 0 10 -2 -2 0 -4 0 0 -2
word|der	-2 3 -31 -24 -2 -20 7 -13 15 14 -35 3 -24
word|des	1 20 -11 -7 2 -6 -31 -21 14 -24 -13 15 -35
word|design	0 -4 -3 -1 7 6 1 -2 -8 -6 -3 -4 -2
word|designed	0 0 0 0 -2 6 -1 -1 -2 1 0 -2 -3
word|despite	0 -2 0 0 -1 7 2 -2 -1 -2 0 1 -2
word|details	0 -3 -1 0 -10 9 -6 10 -12 -9 -2 -6 -10
word|development	0 0 0 0 -1 7 -2 -8 -1 -5 0 -2 4
word|did	0 -1 0 -1 11 -5 -8 -8 -2 -3 0 -10 -9
word|didn	0 -2 0 0 0 9 4 -4 -3 -5 0 3 -4
word|die	3 16 -30 -24 -11 -12 1 -6 -12 -7 -33 6 -30
word|different	0 0 0 0 0 -10 0 1 -2 2 0 5 -1
word|difficult	0 0 0 0 7 3 -1 -4 -1 -2 0 -3 -1
word|digital	1 -2 -1 -1 9 -11 -2 7 -10 -20 -4 -13 9
word|direct	0 -1 0 0 -3 -6 -2 4 -1 -1 0 6 2
word|directly	0 -1 0 0 1 0 -3 1 0 3 0 -1 0
word|director	0 -2 4 0 5 -5 -3 -3 3 -6 4 -6 0
word|do	1 -15 -5 -3 -1 -23 1 -9 -12 -17 -6 11 11
word|does	1 5 0 0 10 -9 0 -8 -3 -5 0 -1 -7
word|doesn	0 0 0 0 0 -3 2 -5 5 3 0 2 -5
word|doing	0 -1 0 0 -3 12 1 -3 0 -2 0 -3 -3
word|down	0 -4 -1 -1 -2 2 6 4 -7 -13 -2 0 -11
word|dr	0 0 2 -1 7 5 -1 -6 -1 -1 -1 -2 -3
word|drive	0 0 0 0 -3 -3 -1 0 7 -3 0 0 -1
word|driven	0 19 0 0 -1 -18 -2 2 -4 -5 0 -5 5
word|due	0 -1 0 0 -1 13 2 -5 -1 -3 0 -2 -3
word|during	0 -16 -1 -1 -10 -6 -5 -8 14 12 -1 4 -9
word|e	0 -13 -8 -3 -14 -7 -7 -6 0 -6 -8 -10 21
word|each	0 -4 0 0 -3 0 -4 8 -4 3 0 -6 -5
word|earlier	0 -3 0 0 1 10 -3 0 -1 -3 0 -1 -1
word|early	0 -3 0 0 10 -8 -1 7 -1 -7 -1 -17 3
word|easily	0 1 0 0 -1 -6 -1 11 0 -2 0 -1 -2
word|easy	1 -2 0 0 -16 -5 -4 10 -1 9 -1 -9 -7
word|economic	0 0 0 0 -1 0 -2 0 0 -1 0 6 -3
word|economy	-1 12 -1 -1 -1 -6 -5 -4 -1 -4 -1 2 -16
word|editor	0 -3 1 0 -2 -5 2 1 0 -3 -1 -18 18
word|effective	0 -2 0 0 7 -2 -1 4 -2 -6 0 -2 1
word|effort	0 0 0 0 0 -2 -1 -1 0 -1 0 0 5
word|efforts	0 0 0 0 -1 -12 3 1 -1 9 0 4 -3
word|ein	2 0 -4 -2 -10 -10 -27 -5 13 1 -8 2 -7
word|eine	0 17 -3 -1 -2 -21 -2 -7 16 -6 -2 -1 -24
word|einem	0 1 -1 -1 -4 -19 -6 -3 16 -7 -1 6 -11
word|einen	0 3 -1 -1 -6 -7 11 -7 -11 -2 -2 -8 6
word|einer	0 4 -1 -1 -13 -16 11 -4 14 10 -2 -18 -12
word|either	0 -1 0 0 6 -1 -1 4 -2 0 0 -5 -2
word|email	-1 -2 -10 -3 -16 -1 -3 4 -20 -23 -8 -29 35
word|employees	0 -1 0 0 -6 -1 3 5 2 -1 0 3 -6
word|en	2 16 -18 -10 -3 -23 -15 -27 1 19 -10 11 -27
word|end	0 -11 -1 0 8 0 -8 -2 -15 -2 -1 -7 -11
word|energy	0 -1 0 0 -3 -2 -3 6 0 1 2 -4 -3
word|enjoy	0 0 0 0 9 -8 -1 -1 0 1 0 -4 3
word|enough	0 2 0 0 -1 9 4 -6 -1 -6 0 1 -4
word|ensure	0 -1 0 0 1 7 -3 -9 0 1 0 -3 5
word|entire	0 0 0 0 -1 -4 1 1 1 2 0 0 2
word|environment	0 0 0 0 -1 5 1 -1 1 -3 0 -1 -2
word|es	0 25 -2 -2 -9 -10 12 -15 -25 -17 -2 -1 -15
word|especially	0 0 0 0 2 -5 3 4 0 -1 0 -2 1
word|essential	0 -1 0 0 -7 0 -2 5 -1 -2 0 -2 7
word|est	-1 -8 -7 12 6 -9 0 -1 -6 -13 -1 -1 3
word|et	0 -12 -10 3 9 -2 -14 -2 -10 5 -3 -17 -1
word|even	0 -11 0 0 1 0 6 -1 -7 -10 0 -2 -3
word|event	0 -6 -2 -3 -1 -5 -14 -1 7 -13 -7 -13 5
word|events	0 0 2 -1 7 -10 -4 3 -6 -15 -1 -13 13
word|ever	0 -1 0 0 -8 -4 0 1 -1 7 0 0 0
word|every	0 -7 0 0 1 6 -1 -4 -2 -10 0 -6 6
word|everyone	0 0 0 0 -1 8 -1 -1 -1 -2 0 1 -3
word|everything	0 0 0 0 -1 -2 -1 0 -1 0 0 6 -3
word|exactly	0 -1 0 0 0 -9 10 3 0 -1 0 -2 -1
word|example	0 0 0 0 -7 -3 5 -5 6 4 -1 -4 1
word|executive	0 -1 0 0 -1 -1 -1 -2 2 4 0 -2 -2
word|expect	0 1 0 0 -1 -5 3 0 -1 1 0 6 -2
word|expected	1 -1 0 0 -1 12 -1 -5 -2 -2 0 4 -5
word|expensive	0 0 0 0 -1 1 -3 5 -1 -1 0 -3 -2
word|experience	0 0 0 0 10 -15 -2 4 0 -5 0 -8 11
word|expert	0 -4 -1 -1 7 -4 2 -2 6 2 -1 -7 -2
word|experts	0 0 0 0 1 2 -2 -1 -1 -2 0 4 -2
word|explore	0 1 0 0 -7 5 2 -1 -2 -3 0 -2 6
word|extra	0 0 0 0 3 -4 -1 6 -1 -2 -1 -1 0
word|face	0 -1 0 0 11 -3 -2 4 -1 -4 0 -8 -1
word|facebook	0 -6 -13 -2 -10 11 -5 -9 -7 -29 -3 -10 25
word|fact	1 9 -1 0 2 -10 0 -5 -2 -6 -1 3 6
word|fall	0 -1 0 0 -2 0 -1 0 -3 0 0 5 -6
word|family	0 1 -1 -1 -5 -2 -4 -8 3 9 -1 5 -7
word|far	0 -4 -3 -2 0 8 -2 -5 8 -7 0 6 -6
word|fast	0 -1 0 0 0 -13 0 12 0 -1 0 -3 5
word|faster	0 -1 0 0 0 2 -1 5 1 -1 0 -4 -2
word|favorite	0 -1 0 0 -2 4 -2 1 -1 -2 0 -2 3
word|feature	0 0 0 0 -3 -5 -2 9 6 0 0 -1 -5
word|features	0 -1 0 0 10 -3 -1 -3 -6 -5 -1 2 -7
word|february	0 -3 -1 4 0 2 -1 0 -3 5 0 -3 0
word|federal	0 -6 0 0 -6 9 4 -15 -8 -19 -2 7 5
word|feed	0 0 0 0 6 4 -1 -7 -1 -1 -1 -13 9
word|feedback	0 -7 -4 -1 -6 -10 -2 0 -6 -2 -6 -11 17
word|feel	0 -2 0 0 -3 6 4 2 -1 -3 0 -5 -3
word|few	0 -2 0 0 -8 11 -2 -2 -1 -3 0 1 -3
word|field	0 -1 0 0 -3 -4 -1 2 0 -1 0 -3 7
word|fight	0 9 0 0 -1 0 -2 -4 -2 -3 0 -4 3
word|file	0 -1 -1 -1 -2 -10 -5 4 2 15 -8 -2 -5
word|files	0 0 0 0 -5 0 -3 0 -6 -8 0 -7 6
word|film	0 0 0 0 4 -8 -1 1 0 3 0 -5 0
word|final	0 1 0 0 9 7 -1 1 -2 -6 -1 2 -10
word|finally	0 0 0 0 5 -2 -3 6 -2 -4 0 -1 -3
word|financial	0 -3 0 0 -3 -13 -2 5 1 -1 -1 2 10
word|find	0 0 0 0 -6 1 -5 -2 -3 -10 0 16 -13
word|finding	0 0 0 0 -3 3 -1 -2 -1 -1 -1 2 3
word|first	0 4 -2 0 -10 15 -8 -28 -10 -10 -1 6 -7
word|fit	0 7 0 0 6 -5 -2 1 0 -7 0 -7 1
word|five	0 -3 -1 -1 -10 4 9 -1 -5 -7 -1 11 -15
word|fix	0 0 0 0 5 -11 10 -7 -7 0 0 2 2
word|focused	0 0 0 0 7 -2 2 4 -1 -4 0 -7 -2
word|follow	0 -1 -3 -2 -15 7 -5 -2 -16 -16 -2 -21 12
word|following	0 -6 0 0 -8 29 -2 -15 -3 -4 0 -5 -3
word|food	0 0 0 0 2 -3 -4 2 6 0 0 0 -6
word|for	12 -40 -43 -33 -7 -11 -17 11 -30 -15 -11 -7 -2
word|force	0 -1 0 0 4 4 -1 -2 -2 -2 0 2 -4
word|form	0 -1 0 0 4 -14 11 -9 6 -12 -1 3 0
word|former	0 -4 0 -1 -4 -5 -4 1 7 0 0 -6 7
word|forward	0 0 0 0 2 -1 -3 8 2 0 0 -9 -1
word|foto	-1 -9 -17 -9 -24 -29 -3 -11 -14 12 29 -28 -24
word|found	0 -1 -1 0 -9 2 3 -8 -3 -6 -1 11 0
word|founder	0 -4 -3 -1 0 -2 -1 9 -5 2 1 -4 2
word|four	0 -1 0 0 -5 8 -3 1 2 1 0 -7 -7
word|free	0 -15 -4 -2 -13 3 -6 8 -20 -24 -7 -12 11
word|friday	-1 2 6 0 -9 23 -3 -7 0 -5 -2 -7 -16
word|friendly	0 -3 0 0 11 -6 6 2 -5 -7 0 -3 0
word|friends	0 0 0 0 -1 10 -1 0 3 2 0 -2 -9
word|from	-1 13 -10 -9 -16 -10 -15 -17 -2 4 -5 -9 2
word|front	0 -2 -1 0 -10 -12 -2 9 19 1 -1 -14 -10
word|full	0 0 -1 -1 -19 14 -5 -5 -5 -10 -2 -6 -4
word|fully	0 0 0 0 0 3 2 -8 1 1 0 -1 2
word|fun	0 5 0 0 -5 2 -2 -3 -2 -3 0 3 3
word|funding	0 0 0 0 0 9 -2 -3 -1 -2 0 -1 1
word|further	0 0 0 0 3 4 -3 0 -2 -4 0 -3 1
word|future	0 -3 -1 0 10 18 -6 -9 -8 -17 -4 7 -8
word|für	-1 14 -7 -9 -9 -13 -11 -19 9 7 -17 -7 -5
word|g	0 -1 0 0 -2 -1 -1 4 2 4 0 -7 0
word|game	0 -2 -1 0 -1 -6 -7 2 1 2 0 4 -7
word|games	0 -5 -1 -1 3 -4 -5 -6 -5 -10 1 12 -4
word|general	0 -4 -1 0 -5 -2 -4 4 -7 -1 -1 4 3
word|generation	0 0 0 0 0 -6 -3 1 -2 8 0 0 -1
word|get	-1 -5 -4 -2 -20 -10 -16 -2 -15 -17 -6 -20 17
word|gets	0 0 0 0 0 6 -2 0 -1 -5 0 9 -8
word|getting	0 -2 0 0 -6 13 -3 -9 -4 1 -1 6 -9
word|getty	-1 -5 -13 -5 -24 -9 -1 -11 -1 17 19 -13 -30
word|give	0 -1 -1 0 -1 5 4 -10 -1 -3 0 -1 4
word|given	0 -1 0 0 -2 13 -2 6 -3 -6 0 -3 -3
word|gives	0 -2 0 0 -5 -5 2 4 0 3 0 1 -3
word|global	0 3 -3 0 -5 0 -6 -12 -6 3 -1 -6 8
word|go	-1 -1 -1 -1 -9 -5 -2 1 2 6 -1 0 -8
word|goal	0 -3 0 0 -1 13 0 -3 -1 -5 0 -1 -3
word|goals	0 -1 0 0 3 -3 -3 3 -2 -2 0 -5 6
word|goes	0 -1 0 0 -2 -12 11 2 -2 -1 0 8 -4
word|going	0 -9 0 0 11 1 -4 -2 1 -11 0 0 -2
word|google	0 -5 -6 -3 -10 -1 -14 -4 -1 -18 7 2 3
word|got	0 -1 0 0 -4 10 3 -7 -2 -2 0 0 -1
word|government	0 1 0 0 -5 17 0 -12 -6 -13 0 6 -6
word|great	0 3 0 0 -2 2 -8 -9 1 6 -1 -5 -4
word|green	0 7 0 0 0 3 -4 3 -1 -1 0 -5 -8
word|ground	0 -2 0 0 -6 0 -3 0 -2 8 0 7 -9
word|group	-1 4 -1 2 3 2 1 2 -8 -16 1 -8 -7
word|grow	0 0 0 0 -11 0 -1 -5 -2 8 0 9 0
word|growing	0 2 0 0 2 1 -1 -2 -5 7 0 -8 -1
word|growth	0 -1 0 0 -1 2 2 7 -2 -11 0 -6 2
word|guide	1 -2 0 0 -1 1 -4 6 -4 -13 -1 5 -10
word|had	0 -20 -1 -1 15 15 -8 -4 -24 1 -2 -24 -17
word|half	0 -2 0 0 -1 -8 -3 10 -4 -4 0 16 -15
word|hand	0 0 -1 0 -5 -2 0 3 6 2 -1 -2 -3
word|handle	0 0 0 0 -1 -4 -1 8 -1 -1 0 -2 2
word|hands	0 0 0 0 -7 -10 0 2 -2 15 0 -1 -3
word|happy	0 0 0 0 -8 0 -1 -1 5 1 0 1 3
word|hard	0 -1 0 0 2 -5 9 1 -1 -5 0 3 -2
word|has	-1 9 -3 -3 -26 13 -12 -10 -26 -14 -4 -8 -12
word|hat	0 7 -1 -1 4 -2 -5 -7 -12 -3 -3 3 -16
word|have	-1 -5 -2 -2 -29 13 -5 -11 -12 -6 -4 -14 -5
word|having	0 -1 0 0 -10 -5 6 -3 2 6 0 6 -3
word|he	-2 -1 -2 -2 -15 20 -29 -17 -2 -11 -2 -11 -13
word|head	0 0 0 0 0 -2 5 1 -2 -6 0 -5 0
word|health	-1 -8 -2 -5 9 13 -7 -22 -19 -9 -4 -10 11
word|healthy	0 -1 0 0 -2 6 -2 -9 1 2 -1 7 -6
word|heard	0 0 0 0 -1 5 -2 1 0 -1 0 -1 -1
word|heart	0 0 0 0 -3 1 -1 7 -2 0 0 -4 -7
word|help	0 -4 0 0 -3 -16 -4 8 -9 -13 -1 15 0
word|helps	0 -1 0 0 -1 6 1 -8 0 0 0 -2 2
word|her	0 -17 -3 -3 -15 7 -16 -24 -3 16 -4 -3 -4
word|here	0 -2 -2 -1 -13 19 1 -31 -11 -13 -2 6 -8
word|high	0 -6 -1 -1 14 -11 -5 5 -8 -6 4 6 -12
word|higher	0 0 0 0 -3 -6 -3 12 -2 -1 0 0 0
word|highly	0 0 0 0 -3 4 -1 1 -2 -1 0 2 -1
word|him	0 9 0 0 -3 15 -7 -16 -11 -8 0 -5 -10
word|his	-1 -21 -3 -3 -32 4 -11 -31 9 25 -4 -8 -14
word|history	0 3 -1 -1 0 4 -3 -4 7 -8 -1 -6 -2
word|hit	0 0 0 0 -1 5 -1 -1 -2 -4 0 5 -2
word|hold	0 0 0 0 0 6 -1 -4 1 -1 0 0 -1
word|home	-2 3 -7 -3 -4 -4 -13 -19 -12 6 -12 2 -1
word|homes	0 10 0 0 0 -14 -1 3 -1 0 0 0 -1
word|hope	0 0 0 0 1 4 -2 -3 -2 -2 0 1 3
word|hour	0 -1 -4 8 -10 -10 4 5 6 2 0 -9 1
word|hours	0 -6 19 -5 -23 -1 -5 4 -8 -5 -8 -10 -13
word|house	0 1 -5 -2 3 -3 -1 -13 12 8 -3 -11 -18
word|how	3 0 -4 -3 16 -23 -12 -17 -18 -21 -6 14 -19
word|however	0 -1 0 0 -2 18 -5 -9 -2 -5 0 -1 2
word|https	0 0 1 0 -4 -19 -2 10 -1 -1 2 -3 18
word|huge	0 -1 0 0 0 -7 4 4 -2 2 0 0 -2
word|human	0 -1 0 0 -1 16 0 -13 2 -1 0 -8 -5
word|idea	0 -1 0 0 3 -5 1 -7 5 2 0 -1 5
word|ideal	0 0 0 0 -2 -15 4 13 -1 -3 0 -1 3
word|ideas	0 -7 0 0 1 7 -1 -4 -2 -3 0 2 6
word|identify	0 0 0 0 0 13 -3 -8 -1 -3 0 -1 0
word|if	0 8 -1 -1 -9 -11 3 11 -13 -23 -1 -7 -10
word|im	1 -1 -15 -11 6 -17 -1 -13 -9 -12 -17 20 -26
word|image	-5 -15 -23 -9 -35 -20 -3 -18 16 10 14 -42 4
word|images	-1 -8 -20 -5 -31 -22 -5 -13 5 13 16 -3 -12
word|impact	0 -1 0 0 -1 10 -2 -7 -3 -2 0 0 3
word|important	0 -1 0 0 0 3 -2 -1 -1 2 0 -4 2
word|improve	0 0 0 0 -10 2 9 -14 -2 -6 0 5 5
word|in	0 -3 -54 -51 -29 -5 -28 -21 14 14 -55 18 -5
word|inbox	0 -2 0 0 3 -9 3 -6 1 -1 0 -8 13
word|include	0 -1 0 0 -8 7 -2 3 2 2 0 -6 -4
word|includes	0 0 0 0 -1 2 3 -3 0 1 0 1 -2
word|including	0 8 0 0 -4 12 -7 -11 -3 -3 0 -4 1
word|increase	0 -1 0 0 -4 -2 8 1 -3 -10 -1 -6 9
word|individual	0 0 0 0 -1 5 -1 -5 0 1 0 -1 1
word|industry	0 -1 0 0 7 -2 0 -3 -3 -9 -1 -1 6
word|information	0 -1 0 0 -2 10 2 -9 -7 -14 -2 -2 3
word|infrastructure	0 -8 0 0 1 15 3 -10 -1 -2 0 -5 -2
word|inside	0 -2 0 0 -1 -4 -1 -4 5 7 0 0 0
word|insights	0 2 0 0 1 2 -1 -2 -2 -5 -1 -7 9
word|instagram	0 2 0 0 -16 5 2 -3 -12 -8 4 -17 5
word|instead	0 0 0 0 -1 -7 1 6 1 0 -1 2 -1
word|intelligence	0 0 -1 0 -5 -6 -2 0 -1 4 -1 11 -5
word|interest	0 -2 0 0 -3 -2 0 -1 -1 -4 0 16 -8
word|international	0 -7 0 0 0 13 -3 -8 -3 -12 0 -1 4
word|internet	0 -6 0 0 -3 8 -2 0 -1 -6 -1 4 -3
word|interview	0 -1 0 0 -1 -2 5 1 -2 -1 0 2 -2
word|into	0 -14 -1 -2 16 -5 -18 -8 0 -10 -2 -2 -10
word|investment	0 -1 -1 0 8 10 -5 -3 -3 -4 -1 -10 -3
word|involved	0 0 0 0 -1 8 -2 0 0 -4 0 -2 -1
word|is	-9 -18 -24 -18 2 4 -7 2 -6 -5 -18 -3 -20
word|isn	0 0 0 0 6 2 11 -12 -3 -6 0 -3 -6
word|issue	0 -1 0 0 0 5 2 -1 -8 -8 -2 8 -7
word|issues	0 0 0 0 12 3 -3 3 0 -8 -1 3 -14
word|ist	1 7 -19 2 5 -6 -6 -26 -9 -14 -6 14 -11
word|it	-3 -3 -16 -14 -14 3 11 12 -13 -32 -15 -7 -36
word|its	1 -5 -1 -1 -12 5 -2 -13 -14 -21 -1 3 -11
word|itself	0 0 0 0 -3 5 -1 1 1 0 0 -1 -2
word|j	0 -1 -1 -1 -10 -5 -1 6 -3 -4 10 -4 1
word|january	0 -1 -2 3 -4 8 -1 -11 -3 1 0 -1 8
word|job	0 -7 0 0 5 6 2 -2 -4 5 -1 -5 -7
word|join	0 -3 -3 -2 -6 -5 0 -7 -9 -9 -1 -8 25
word|journey	0 -1 0 0 2 -1 -2 5 0 -1 0 -7 0
word|july	0 0 0 5 -3 3 -1 2 -2 -5 0 -1 -2
word|just	0 -6 0 -1 -10 10 -11 -6 -12 -6 -1 10 -17
word|keep	0 -1 0 0 -2 -2 -5 4 -3 -6 0 2 4
word|keeping	0 0 0 0 4 0 -1 -1 -1 -1 0 -1 0
word|key	0 0 -1 0 6 -16 1 9 -7 -9 -2 6 -5
word|kind	0 0 0 0 -4 -1 -1 5 -1 -2 0 1 2
word|know	0 -2 -2 0 -3 21 -4 -4 -3 -7 0 -10 0
word|known	0 0 0 0 -9 -1 -2 2 -1 0 0 9 -4
word|l	1 -8 -6 -4 10 -19 -8 -27 0 6 -9 10 -3
word|la	7 4 -15 -16 15 -13 -34 -16 -7 0 -17 11 -20
word|land	0 -1 0 0 6 -6 -2 -3 -5 -6 -1 12 -6
word|language	0 0 0 0 -4 -1 -1 0 -1 -2 0 2 7
word|large	0 -2 0 0 -3 10 -2 1 -10 -8 0 -3 2
word|larger	0 0 0 0 -4 -2 -1 11 0 -2 0 -3 -2
word|largest	0 2 0 0 -4 -3 1 -2 -2 2 0 6 -3
word|last	0 -11 -7 11 11 0 0 -14 -11 2 -1 -6 -11
word|late	0 -3 0 0 2 7 -2 4 -6 1 0 -4 -1
word|later	0 -3 -1 0 8 14 -3 -4 -4 -2 -1 -5 -11
word|latest	0 -5 -1 0 -1 6 2 -25 -1 -7 -1 -12 14
word|launch	0 -5 -4 -2 -8 9 -1 -1 10 -9 0 4 -9
word|law	0 -6 -1 0 1 14 -4 -7 0 -4 0 5 -3
word|le	3 -14 -13 12 7 -13 -13 -23 -9 -2 -13 -11 12
word|lead	0 -1 0 0 3 2 -1 -6 0 1 0 -1 1
word|leader	0 0 0 0 -2 -2 -1 -3 -1 -2 0 0 8
word|leading	0 -1 0 0 0 -4 2 -10 -1 -3 -1 3 10
word|learn	0 -2 0 0 5 -10 4 -2 -4 0 -1 -10 11
word|learned	0 -1 0 0 0 12 -2 -2 0 -4 0 0 -3
word|learning	0 -4 0 0 -9 0 2 -5 -3 6 0 6 -1
word|leave	0 -3 -1 0 -1 1 1 -5 0 1 0 -8 7
word|led	0 -3 0 0 -1 -8 -1 0 6 4 0 4 -2
word|left	0 -8 0 0 -3 -9 8 -1 -1 13 -1 -3 -1
word|less	0 0 -1 -3 0 6 1 1 -2 4 0 -4 -5
word|let	0 -1 0 0 -7 15 0 -1 -5 -8 0 -11 1
word|level	0 -2 0 0 -1 -2 -1 -5 4 4 0 2 -1
word|levels	0 0 0 0 -4 2 9 -1 1 -6 0 -4 -1
word|life	0 -2 -1 -1 -3 -3 5 9 -3 -5 -4 -8 -13
word|light	0 0 0 0 0 2 -2 2 4 1 -1 -7 -2
word|like	0 -7 -1 -1 3 0 -2 -5 -8 -14 -2 3 -11
word|likely	0 0 0 0 -8 -5 1 -2 -5 5 0 11 -2
word|line	0 -2 0 0 0 11 -1 -15 6 5 -1 -8 -9
word|lines	0 1 0 0 -1 9 -2 -6 0 0 0 -3 1
word|link	0 -2 -11 -2 -4 -7 -1 1 -14 -11 -3 -1 29
word|links	0 -1 -1 0 -3 7 -2 -3 -3 5 -1 -13 -2
word|list	0 0 0 0 -9 8 5 -8 1 -1 0 -2 -1
word|little	0 -1 0 -1 -14 14 -6 -2 -4 -9 0 6 -1
word|live	-1 2 -1 -1 16 -3 -2 -4 4 -3 -3 -11 -16
word|lives	0 0 0 0 -2 -3 -1 0 0 -1 0 3 5
word|living	0 -1 0 0 10 -3 -2 -5 3 -6 0 -4 2
word|ll	0 -2 0 0 7 1 -5 -1 -2 -2 0 -7 3
word|local	0 -1 0 0 -6 1 -3 5 -1 -8 0 -10 10
word|location	0 -1 -1 -1 -5 4 -1 -2 2 1 -1 2 -6
word|long	1 1 -1 -1 8 13 -8 -10 -5 -6 3 -4 -3
word|longer	0 0 0 0 0 4 -2 1 0 -1 0 3 -4
word|look	0 -1 -2 0 9 3 -2 3 -3 -5 -1 0 -19
word|looking	0 -2 0 0 -1 8 -2 -3 -2 2 0 -4 0
word|looks	0 -4 0 0 -3 -1 10 -3 0 -2 0 3 -5
word|lose	0 1 0 0 -2 2 -1 -2 -2 -1 0 11 -8
word|loss	0 -2 0 0 -2 3 -2 1 -3 -4 0 8 -4
word|lost	0 0 0 0 -2 15 -2 -8 -2 -4 0 3 -2
word|lot	0 0 0 0 -1 0 0 0 0 1 0 3 -4
word|love	0 -1 -1 0 -8 2 -6 5 5 1 0 -2 -12
word|low	0 1 0 0 -2 -8 -2 11 0 1 0 -8 2
word|lower	0 -3 0 0 -1 -20 -3 14 12 2 0 -4 -1
word|m	0 -8 0 3 -16 10 -1 -6 -1 -14 -3 -7 5
word|machine	0 -5 -2 0 10 1 4 -13 -4 -11 -4 3 -16
word|made	0 -4 -2 0 4 20 -7 -7 -2 -5 -1 -7 -8
word|magazine	0 0 -1 0 -11 -9 -2 -6 -6 -8 17 -17 9
word|mail	0 -1 -4 -2 1 -2 -1 -5 -8 -1 -3 -22 25
word|main	0 -3 -2 0 -7 5 -3 -7 -2 6 -1 -4 0
word|maintain	0 -6 0 0 1 5 3 3 -1 -2 0 -1 -1
word|major	0 -1 0 0 6 5 1 -4 -3 1 -1 -2 -3
word|make	0 -11 -1 0 -15 -3 -6 -5 -2 -10 8 -15 -3
word|makes	0 -1 0 0 -4 4 -3 1 -3 0 0 -5 2
word|making	0 -1 0 0 5 2 0 -2 0 -2 0 -1 -5
word|man	0 -5 -1 -1 -9 4 -5 -9 10 1 -1 12 -8
word|manage	0 0 0 0 1 3 -2 -1 1 -5 0 3 -2
word|management	0 -7 0 0 4 -2 -1 -1 -10 -13 -1 -4 6
word|manager	0 -4 0 0 -10 13 2 6 0 -9 -2 -6 -5
word|managing	0 0 0 0 0 4 0 0 -1 -2 0 -2 2
word|many	0 -3 0 0 -5 7 -7 5 0 -3 0 -2 -5
word|march	0 -1 -11 13 -10 -5 -3 -2 -6 11 -3 0 5
word|market	0 -4 0 0 2 3 1 -1 -7 -7 -1 8 -8
word|marketing	1 -2 6 -1 -1 -10 4 6 -7 -19 -1 -20 10
word|match	0 0 0 0 -5 8 1 -5 1 -5 0 1 -2
word|matter	0 0 0 0 -9 -1 4 -5 -1 -1 0 11 -1
word|maybe	0 0 0 0 0 7 -2 -1 0 -1 0 -1 -1
word|me	0 -2 -4 -1 2 -1 10 -19 -4 -11 -2 -17 14
word|mean	1 0 0 0 0 -1 4 -2 -1 -1 0 0 1
word|means	0 0 0 0 3 -1 1 4 -2 -3 0 -2 -3
word|media	0 -2 -1 -1 -20 6 -2 -3 -14 2 -2 1 -2
word|medical	0 -1 -1 0 -8 9 -2 -6 0 -2 0 12 -16
word|meet	0 0 0 0 0 8 1 -4 -2 -4 0 0 -1
word|meeting	0 -3 0 0 -9 10 0 -1 -2 5 0 -3 -3
word|mehr	0 -12 -1 -2 11 12 3 -12 -17 -21 -2 -12 20
word|member	0 -1 0 0 -3 12 -3 -1 0 0 0 -3 -5
word|members	0 -2 -1 0 0 8 -2 -10 1 -2 -1 -1 1
word|message	0 1 0 0 -8 -1 -1 0 -2 -5 -2 3 7
word|method	0 -1 0 0 3 -4 2 2 -3 -1 4 -1 -3
word|might	0 3 0 0 1 7 -4 -2 -3 -3 0 1 -3
word|million	0 11 -1 -1 -1 -7 -3 6 -2 -9 0 0 -1
word|min	0 0 -5 9 -11 -8 0 -2 -5 1 8 -7 0
word|mind	0 -1 0 0 -3 7 -2 3 1 -1 0 0 -3
word|minister	0 -14 0 0 -5 14 -3 -9 6 -5 -1 4 -3
word|minute	0 -1 -1 12 -3 -4 -1 3 -1 -2 -1 -1 -5
word|minutes	0 -2 0 -6 4 -9 -1 8 -2 -7 0 -5 -5
word|miss	0 0 -1 0 -3 -9 2 -4 -1 -2 0 12 -1
word|mission	0 0 0 0 -1 4 -2 -4 -4 5 0 -1 2
word|mit	0 -13 -10 -9 -32 -12 -38 -3 11 7 5 1 8
word|mobile	0 0 0 0 -3 -15 -2 15 2 -1 0 -6 2
word|model	0 11 -1 0 1 6 -7 -13 -12 -12 -3 -12 -8
word|models	0 -1 0 0 6 -1 -5 3 1 -10 -1 -2 -5
word|modern	0 1 0 0 0 9 -1 -6 -2 -2 0 -2 2
word|moment	0 -3 0 0 6 9 -2 -3 -3 -3 0 -2 -1
word|monday	0 -9 -1 0 -1 24 -4 -9 -8 -4 0 -5 1
word|money	0 -1 0 0 -11 10 2 -1 -2 -7 0 -10 7
word|month	0 -5 0 -1 -1 10 -5 -4 -9 -7 -1 -6 -1
word|months	0 -1 0 0 -9 4 7 2 -5 -5 0 1 1
word|more	0 -24 -13 -3 -32 -12 -12 5 -45 -23 -18 16 15
word|morning	0 -2 0 0 8 12 -3 -9 -3 -6 0 -19 7
word|most	0 -7 -1 0 -10 11 -5 -2 -11 -10 -2 2 -1
word|move	0 -3 0 0 -3 4 -2 1 0 -1 0 3 1
word|moving	0 5 0 0 -2 -1 0 4 -2 -4 0 1 -3
word|much	0 -3 0 -1 4 -2 -6 1 0 2 0 5 -11
word|multi	0 0 0 0 -1 -2 0 9 -1 -1 0 0 -3
word|multiple	0 0 0 0 -2 1 -2 8 -1 -5 0 -4 -3
word|must	0 0 0 0 0 -3 9 -3 -2 -3 0 -4 5
word|my	0 -5 -2 -2 -6 2 4 -14 1 -9 -2 4 -8
word|n	1 -5 -3 -1 -8 2 4 -12 3 1 0 -4 -6
word|nach	2 10 -2 -2 7 -8 3 -12 5 -10 -4 -14 -22
word|name	0 -3 0 0 -6 -9 0 10 0 1 -1 -4 2
word|national	0 -2 1 -1 -11 3 -5 -15 1 0 -5 4 7
word|natural	0 0 0 0 0 -4 -1 1 -4 2 0 -4 4
word|near	0 -3 0 0 -9 -10 -2 0 9 7 0 7 -9
word|nearly	0 -2 0 0 -1 -2 -2 1 -3 -1 0 12 -8
word|necessary	0 -1 0 0 0 6 -3 1 -2 -1 0 -1 -1
word|need	0 -2 -1 -1 -3 -6 -2 10 -7 -13 -1 8 -7
word|needs	0 0 0 0 -5 10 0 -1 2 -2 0 -4 -3
word|net	0 -1 0 0 9 -1 -2 5 0 1 0 -12 -1
word|network	0 -1 0 0 0 10 -1 3 -1 -2 0 -13 -6
word|never	0 4 -1 0 -4 -1 6 0 -5 -14 0 -3 0
word|news	-1 -7 10 -4 -21 -21 -4 -21 -19 -9 -3 -5 31
word|newsletter	0 -3 -1 -1 -9 -5 -3 -1 -14 -9 -4 -5 19
word|next	-1 7 -3 -1 12 -4 -3 -19 -7 -6 -5 -16 -3
word|nicht	0 10 -2 -2 9 -6 9 -15 -29 -25 -4 3 0
word|night	0 -2 0 0 0 18 -3 -7 6 -14 0 -2 -2
word|no	0 -5 -3 -2 -16 -1 -9 -1 0 -12 -3 -3 6
word|noch	0 -6 0 0 10 -10 -8 -5 -5 -11 -1 20 -8
word|non	0 -1 -1 0 -1 2 1 -4 4 0 -1 0 -3
word|north	0 -2 0 0 -2 16 -1 -13 2 1 0 -4 0
word|not	-1 -2 -4 -3 4 -2 5 -9 -17 -22 -4 -6 -9
word|note	0 -2 0 0 3 11 1 -1 -2 -4 0 -7 -2
word|nothing	0 0 0 0 1 5 1 -1 -1 -1 0 0 -5
word|nov	-1 -5 -3 19 -3 -11 -2 4 0 3 -1 -6 -13
word|november	0 0 -4 22 -8 -3 -2 8 -5 -14 -1 -6 -12
word|now	0 -2 -2 -1 -6 15 -3 -33 -13 -14 -3 -12 10
word|number	0 -3 0 0 8 -5 -2 7 -1 -10 -1 5 -3
word|o	1 -1 -4 -2 -8 -3 -10 -26 -4 -3 -4 4 13
word|october	0 -7 -3 9 -2 -1 2 -5 -5 6 -1 -2 0
word|of	-4 -23 -59 -45 -13 -3 -2 -5 15 10 -40 -7 -30
word|off	0 0 -1 -1 2 -7 2 -3 -3 -8 -1 6 -5
word|offer	0 8 0 0 2 3 -4 -1 -5 -7 0 -4 1
word|offering	0 -1 0 0 -1 4 -1 4 -1 -2 0 -1 -2
word|offers	0 -1 0 0 -12 -3 -3 -4 1 -4 0 8 5
word|office	0 -2 0 0 -8 -12 -5 10 13 -2 -2 -1 -2
word|officials	0 0 0 0 1 18 -3 -15 -1 -2 0 -1 -1
word|old	1 1 -1 2 6 3 -3 -9 -2 0 -1 -8 2
word|on	-1 -41 -26 -12 -26 1 -7 12 2 9 -35 -22 1
word|once	0 -1 0 0 -6 0 -3 7 -2 1 0 -2 -1
word|one	0 -24 -2 -2 -15 -5 -5 -2 -2 10 -3 -10 -9
word|ones	0 -3 0 0 -4 9 -2 2 -1 -2 0 -1 0
word|online	0 -3 1 0 -9 1 2 -5 -7 -15 4 -2 7
word|only	0 3 -2 -1 -14 -14 4 16 -3 -2 -1 -16 -7
word|open	0 -2 -1 -1 -12 1 3 0 -3 -3 -1 8 -5
word|operations	0 0 0 0 0 17 -1 -5 -1 -2 0 -4 -3
word|opportunities	0 0 0 0 -1 2 -1 2 -1 0 0 -3 2
word|opportunity	0 12 0 0 9 -15 1 4 -3 -5 0 -5 -3
word|option	0 0 0 0 0 -3 2 5 -1 -2 0 2 -2
word|options	0 1 -1 0 6 -7 -2 12 -11 -17 -1 -7 12
word|or	-1 -11 -5 -3 -16 -2 -9 12 -19 -24 -4 -35 -4
word|order	0 0 -1 0 0 5 -2 -1 1 4 0 -3 -9
word|organization	0 1 0 0 -2 -4 -3 1 4 6 0 -1 -4
word|original	0 0 0 0 -1 9 -1 2 -2 -2 0 -4 0
word|other	0 -8 0 0 8 1 -15 -4 -7 -7 -1 -13 1
word|others	0 6 0 0 0 -8 -2 -4 0 0 0 -2 7
word|our	0 -5 -1 -1 -25 -16 8 -18 -16 -32 -2 10 27
word|out	0 -22 -2 -2 2 4 -10 -4 -7 -3 -2 4 -10
word|outside	0 -1 0 0 -7 -10 2 -7 5 16 -1 -6 0
word|over	0 -9 -1 -1 -4 -5 -6 1 -7 -1 -2 3 -3
word|overall	0 0 0 0 3 -11 9 1 -1 -1 0 -5 5
word|own	0 -1 -1 -1 0 6 -5 0 -2 -6 0 2 0
word|p	0 -1 0 -1 -7 8 -3 -2 -5 6 -3 -14 2
word|page	0 -5 -1 -1 -11 13 -9 -1 -9 -6 -4 -5 -10
word|paid	0 -1 0 0 0 -8 2 5 2 -2 0 0 3
word|part	0 12 0 0 -2 -7 -6 2 5 -10 0 -3 -6
word|particularly	0 0 0 0 0 8 -1 -4 0 -1 0 0 0
word|party	8 -1 -1 0 -4 -9 -4 4 -4 -1 -1 -9 10
word|past	0 -1 0 0 -2 8 4 -1 -2 -5 0 -1 1
word|path	0 0 0 0 2 0 -1 1 0 -1 0 -3 2
word|pay	0 -6 -2 -1 -8 -6 -6 7 6 2 -1 3 -2
word|people	0 -11 -1 -1 5 3 -10 -5 -9 -2 -2 7 -8
word|percent	0 -1 0 0 -2 0 8 -8 0 -3 0 -1 -2
word|perfect	0 0 0 0 2 0 -2 -1 1 4 0 -1 -3
word|performance	0 -4 1 -2 1 -1 4 5 -8 -5 -1 1 -5
word|person	0 -4 0 0 3 5 -4 -5 2 -8 -1 3 -5
word|personal	0 -1 0 0 0 -4 2 7 -2 -4 0 -3 3
word|phone	0 -2 0 0 -3 -7 -1 -2 14 -2 -1 -8 -2
word|photo	-13 -20 -20 -8 -37 -29 -6 -16 0 27 29 -29 -39
word|photos	0 -1 -1 -1 -2 1 -1 -9 -2 0 -2 10 -2
word|pick	0 0 0 0 -2 8 -1 -3 0 0 0 -1 -2
word|picture	0 -4 -7 -4 -13 -10 -5 -18 2 13 12 -13 -16
word|pinterest	0 0 -2 0 -1 4 0 -1 -2 -2 -1 -1 6
word|place	0 -1 0 0 1 14 -4 0 -4 -6 -1 -4 -9
word|plan	0 9 -2 -1 2 -2 -1 -9 -11 -13 4 8 -18
word|planning	0 1 0 0 1 -7 -6 7 -4 -4 -2 -3 4
word|plans	0 10 0 0 7 -11 2 -9 -1 -4 0 6 -10
word|platform	0 -1 0 0 -1 3 -1 -1 0 1 -1 -5 0
word|platforms	0 -4 0 0 15 -13 1 4 -2 -9 0 4 -6
word|play	0 -2 1 0 -3 5 -1 2 5 -4 0 -6 -4
word|please	0 0 0 0 -2 -11 2 -4 2 2 0 -7 17
word|plus	0 0 -1 -1 6 -1 -4 -8 -5 -8 -1 -4 8
word|pm	-1 -1 12 6 -9 -7 -1 -3 -5 -8 -2 2 -2
word|point	0 0 0 0 -2 11 -1 3 -4 -4 0 -1 -7
word|points	0 0 0 1 5 8 -3 1 2 -3 -2 -9 -9
word|police	0 -14 -4 -3 -19 11 -6 -18 1 -3 -5 18 -21
word|policy	0 2 -2 0 -2 -10 -2 -9 -5 -3 0 -5 21
word|political	0 -3 2 0 -6 0 7 -2 -2 -4 -1 8 -8
word|popular	0 -1 -1 0 5 -1 -2 -8 -3 -2 0 10 -3
word|position	0 0 0 0 1 8 -1 -6 0 -2 0 3 -2
word|positive	0 0 0 0 9 -14 3 4 -2 -5 0 1 2
word|possible	0 -4 0 0 8 -6 -3 -5 1 -1 0 6 -3
word|post	0 1 -4 -1 2 0 -5 -18 -10 -11 -6 -13 19
word|posted	-1 6 -1 6 -7 -6 -1 -5 -3 -4 -1 -6 13
word|posts	0 0 0 0 0 -5 -2 -10 -4 -3 -1 -2 18
word|potential	0 0 0 0 0 5 2 -1 -1 -4 -1 -2 0
word|power	0 9 0 0 9 2 -7 -13 -1 -13 -1 4 -7
word|powered	0 2 -1 0 -2 6 -1 -4 -2 2 0 0 0
word|powerful	0 0 0 0 1 5 -1 -2 0 1 0 -5 2
word|practice	0 -1 0 0 -1 -1 5 -1 1 3 -1 -5 -5
word|practices	0 1 0 0 3 3 -1 1 -5 -5 -1 0 1
word|president	-1 -2 -3 -2 -10 -6 -13 -11 0 23 -4 -15 -16
word|press	0 -8 11 -3 -10 7 -2 -4 0 3 5 -7 -12
word|pressure	0 0 0 0 -1 3 -3 4 -1 -1 0 -1 -1
word|pretty	0 0 0 0 -1 5 -2 0 0 -1 0 -1 -1
word|prevent	0 0 0 0 -2 10 -1 -8 -1 -2 0 4 0
word|previous	0 0 0 0 -2 -5 10 -3 0 -1 0 -5 6
word|price	0 -3 0 -1 5 -6 -3 3 6 -13 -1 -7 -9
word|pricing	0 -1 -1 0 -12 16 -3 -3 -8 -15 -2 0 -10
word|primary	0 -1 0 0 -4 -2 0 7 0 0 0 0 -2
word|prime	0 -7 0 0 -2 12 -3 -8 -4 -3 -1 3 -1
word|print	0 -2 -4 -1 -5 2 0 -5 -6 0 -5 -6 22
word|privacy	0 -1 1 0 0 -12 -2 -4 -2 -3 0 -1 17
word|private	0 8 0 0 -6 -3 -2 -10 -2 -2 0 9 -2
word|pro	0 -1 -2 0 9 10 -3 -26 5 -1 -2 -1 -15
word|probably	0 -1 0 0 -1 1 2 -6 0 1 0 7 -5
word|problem	1 5 0 0 4 -2 -6 -8 -9 0 0 7 -4
word|problems	0 0 0 0 -3 5 -2 -2 0 -5 0 8 -2
word|process	0 -5 0 0 -6 -3 11 0 -3 -9 0 -6 5
word|product	0 -2 0 0 -5 4 4 -8 -4 -3 -1 -8 9
word|production	0 0 0 0 3 11 1 -9 -5 3 0 -6 -6
word|products	8 -4 -1 0 -7 2 0 -5 -3 -4 -1 -13 12
word|professional	0 -1 0 0 1 -5 -3 -2 -2 -3 0 8 1
word|program	0 -4 0 0 1 17 -2 -10 -2 -5 0 -4 3
word|progress	0 -1 0 0 1 9 -1 -3 -1 -1 0 -6 0
word|project	0 -2 2 0 -3 0 4 -4 -6 -9 -1 -6 4
word|projects	0 2 0 0 -9 11 -2 -10 5 1 -1 -8 3
word|protect	0 0 0 0 -5 -2 -1 10 -1 -2 0 1 -6
word|provide	0 -1 0 0 -1 11 -3 2 -2 -5 0 -2 -4
word|providing	0 0 0 0 -1 -6 -1 6 0 -1 0 -1 4
word|public	0 -2 0 0 -5 18 -6 -4 0 -12 0 -3 -4
word|published	-1 -7 0 19 -5 15 4 -6 -8 -10 -1 -18 -9
word|put	0 4 -1 0 10 10 -5 -10 -3 -1 0 -6 -5
word|quality	0 -1 0 0 1 -10 10 5 -2 -10 0 -1 -1
word|que	2 -4 -2 -1 -10 -6 -3 -3 -3 -9 -2 12 2
word|question	0 1 -1 0 -1 9 -2 -6 -2 0 0 -1 2
word|questions	0 -1 -1 0 7 5 4 -8 -6 -6 -1 6 -7
word|quick	0 -1 0 0 3 -7 -2 10 -3 -3 0 -9 -5
word|quickly	0 -1 0 0 -2 -1 0 7 -1 -3 0 -6 1
word|r	0 -7 -1 0 1 10 -1 -2 5 1 0 -3 -10
word|range	0 0 0 0 5 4 -2 3 -2 -7 0 -5 -3
word|rate	0 -3 0 0 6 -8 -1 2 -9 -13 0 11 -3
word|rates	1 -1 0 0 9 3 -1 5 -6 -8 0 -8 -8
word|rather	0 -1 0 0 -1 15 -3 -6 0 -1 0 -1 -2
word|re	0 -11 0 -1 -11 -5 6 7 0 -14 -3 0 1
word|reach	0 0 0 0 1 -6 6 -2 0 -3 0 3 2
word|read	-1 -10 -9 20 -20 -25 -5 -25 -21 -32 -9 18 11
word|reading	0 0 -1 0 -1 -10 1 -10 -2 -3 -1 -9 22
word|ready	0 -2 0 0 1 1 1 -7 -1 0 0 -4 7
word|real	0 -12 -1 -1 9 -8 3 1 0 -8 -2 -8 7
word|really	0 -1 0 0 -5 -10 15 -2 -1 -1 0 5 -8
word|reasons	0 0 0 0 -2 9 -1 -3 -1 -1 0 -2 1
word|receive	0 -1 0 0 -2 -18 2 -5 -2 -2 0 -4 24
word|recent	0 7 0 0 -1 -4 1 2 -4 -3 0 -1 1
word|recently	0 0 0 0 -1 5 -1 -3 6 -1 0 -1 -2
word|record	0 -4 0 0 -8 11 -1 -7 -4 -7 3 16 -12
word|red	0 -1 -1 0 -9 -9 3 -5 14 5 -1 -1 -5
word|reddit	0 0 -2 0 -1 -2 0 -5 -5 -5 -2 3 15
word|reduce	0 -1 0 0 3 3 -1 0 -1 -2 0 0 -2
word|related	-1 1 -3 -1 -30 -11 -3 -15 -18 -5 -6 32 14
word|released	0 -1 0 0 1 7 -1 -8 -1 7 0 -2 -3
word|relevant	0 0 0 0 -1 -4 8 -1 0 -1 0 -2 -2
word|remain	0 1 0 0 -1 5 -2 3 -1 -2 0 -1 -1
word|remember	0 0 0 0 -5 -4 5 2 0 -2 0 -2 -2
word|report	0 -2 -1 0 -8 4 -4 2 -6 -2 -1 -1 1
word|reported	0 0 0 0 0 6 -1 -1 0 -1 0 -1 2
word|reporter	0 0 5 0 -6 -8 -3 -2 -4 -4 0 3 7
word|reporting	0 -3 8 0 -3 -2 -1 -2 -6 -5 -1 -10 -2
word|reports	0 0 2 0 -7 10 -2 -3 -5 -4 -1 7 -7
word|request	0 0 0 0 -4 1 -3 8 -5 -6 0 -5 6
word|require	0 -1 0 0 -2 14 -2 1 -4 -9 0 -1 -2
word|required	0 0 -1 0 -1 0 1 -3 -2 -3 -2 -3 11
word|requires	0 0 0 0 -3 -1 2 6 -1 -2 0 -2 -1
word|research	0 -5 0 0 5 -8 -1 -10 -2 -7 -3 3 6
word|resources	0 0 0 0 8 4 -1 -5 -2 -3 0 -2 -1
word|response	0 0 0 0 9 -6 -3 2 -5 -7 0 -5 7
word|rest	0 0 0 -1 -8 -14 6 10 2 4 0 2 -3
word|result	0 0 0 0 0 4 -2 -6 1 5 0 -1 -1
word|results	2 -1 0 0 4 -4 -2 5 -2 -4 -1 -1 -5
word|return	0 0 0 0 0 -12 1 -1 0 7 0 3 4
word|review	0 -4 -1 0 -19 5 2 -8 -6 -18 -7 9 0
word|reviews	0 -1 0 0 6 -8 3 -8 -2 -2 0 -6 13
word|right	0 -5 -1 -1 4 2 7 -15 -7 -6 -1 -1 0
word|rights	0 0 0 0 -1 1 -1 -7 -1 4 -1 1 2
word|risk	0 -1 0 0 -2 1 -4 9 -7 -7 -1 -2 -2
word|road	0 -2 -1 0 -2 14 -2 -10 -3 5 -1 -4 1
word|role	0 -3 0 0 1 3 -1 1 1 1 0 -1 -1
word|room	1 12 -1 -1 -3 7 -3 -8 3 -1 -1 -6 -11
word|rules	7 -4 -1 0 0 6 -1 -8 -2 -1 -1 -5 1
word|run	0 0 0 -1 -6 5 -4 1 1 2 0 -1 -9
word|running	0 -4 0 0 -4 1 -2 3 3 0 0 3 -1
word|s	4 -4 -33 -27 -14 5 -26 -20 -20 3 -48 27 -27
word|safe	0 0 0 0 0 1 -1 -1 -1 -2 0 10 -7
word|safety	0 0 0 0 5 -4 -3 3 4 -5 0 0 -1
word|sales	0 0 0 0 -2 6 -1 5 -4 -3 0 -4 -5
word|same	0 0 -1 -1 -7 -4 9 7 3 1 0 0 -12
word|save	0 1 -2 0 -1 -3 -2 -7 -8 -4 -1 -5 19
word|saw	0 0 0 0 2 2 -3 -5 1 1 0 -2 3
word|say	0 -2 0 0 4 -2 1 -4 -1 0 0 10 -11
word|saying	0 1 0 0 -4 9 -3 6 -4 -5 0 -8 -2
word|says	0 -8 -3 -2 9 5 -4 -19 0 -4 -2 5 -21
word|scale	0 0 0 0 -5 -3 -2 5 2 0 0 4 -4
word|schedule	0 0 0 0 0 6 -2 -10 -4 -3 -1 4 4
word|school	0 4 -2 -1 11 -11 -5 1 -10 5 2 -10 -13
word|science	-1 -4 8 -2 -10 13 -2 -7 -4 1 -2 -14 -3
word|se	2 13 -2 2 0 -10 -6 -11 1 -4 -1 2 -8
word|search	1 -2 -2 -1 -24 -4 3 -5 6 -13 -5 7 -6
word|season	0 -2 0 0 2 3 -3 3 -4 -1 0 5 -7
word|second	0 -1 0 0 -6 18 -4 -15 6 -1 0 -2 -8
word|security	0 -5 -1 0 -6 22 -8 -13 -13 -22 -3 -4 6
word|see	0 -5 -2 -1 -9 -4 -11 -15 -4 -2 1 5 8
word|seen	0 -2 0 0 -4 2 -4 -9 2 -10 -1 10 0
word|sein	0 3 -1 0 2 1 -5 -3 -9 -8 -1 0 5
word|sell	0 0 0 0 0 3 -2 1 2 -2 0 -2 -2
word|send	0 -1 -1 0 -5 -16 12 -2 -1 1 0 -3 15
word|senior	0 -2 6 -1 4 2 -1 -7 -4 -4 -1 -8 10
word|sense	0 -2 0 0 -2 -4 1 -2 1 6 0 2 0
word|september	0 -1 0 -1 -1 6 -1 -2 -1 -3 0 -2 6
word|series	0 0 0 0 9 9 2 -11 -7 -10 0 -6 -7
word|service	1 0 -3 2 -1 13 0 -2 -7 -10 -1 -9 -3
word|services	0 -2 0 0 -4 -25 9 14 0 -7 -2 -13 12
word|set	0 -3 -1 -1 9 -9 -2 0 1 -10 -1 4 0
word|seven	0 -3 0 0 2 10 -1 -3 -2 0 0 -2 -4
word|several	-1 3 0 0 -5 17 2 -3 -5 -6 0 -3 -6
word|share	-1 -9 -25 -11 -23 7 -3 -15 -34 -33 -15 -28 50
word|shared	0 0 0 0 -1 -1 -2 3 -2 -1 0 -3 5
word|shares	0 -1 -5 -2 -3 8 -3 -1 -8 -8 -3 9 3
word|sharing	0 -1 -5 0 -5 -3 -1 5 -6 -7 -2 0 17
word|she	0 -5 -1 -1 -6 17 -8 -23 -14 -5 -1 -3 4
word|short	0 -1 -3 0 8 4 1 -5 -5 -6 -1 -1 0
word|should	0 0 -3 -1 -6 -16 11 -5 -3 4 -1 12 -13
word|show	0 2 -2 -1 -8 2 1 -12 -14 -5 -1 7 7
word|shows	0 -1 0 0 -1 -14 -2 -7 4 13 -1 11 -12
word|sich	0 3 -1 -1 3 15 0 -12 -2 -13 -4 -21 -7
word|side	0 -2 0 0 0 15 -2 -11 0 2 -1 -4 -4
word|sie	0 0 -5 -2 -2 -14 -5 -11 -13 3 -4 -1 7
word|sign	0 0 -2 -1 -8 -6 -2 4 -6 -9 -1 0 11
word|significant	0 0 0 0 -9 3 -1 -2 0 -2 0 10 -2
word|similar	0 0 0 0 2 4 -2 -3 -1 0 0 -1 2
word|simple	0 0 0 0 -8 4 9 -8 0 -3 0 -4 1
word|simply	0 0 0 0 0 8 -1 -2 -1 -1 0 -1 -1
word|since	0 -11 -1 -1 11 8 -5 -4 -5 -11 0 -5 5
word|sind	0 9 -2 -1 -14 -16 2 -10 1 -4 -2 8 -2
word|single	0 3 0 0 -2 3 -2 -2 1 5 0 -7 0
word|site	0 -2 0 0 -7 -6 -3 11 2 0 0 -6 4
word|situation	0 0 0 0 1 -2 5 -1 -1 -2 0 2 -1
word|six	1 -7 0 0 -4 9 -2 0 -4 4 0 1 -2
word|size	0 -1 -1 -1 0 -14 11 9 -4 -11 -3 -7 11
word|skills	0 0 0 0 -3 -7 -1 4 1 0 0 2 3
word|slow	0 0 0 0 1 5 -1 2 -1 -1 0 -1 -3
word|small	0 1 0 0 7 -7 -1 9 5 -13 -1 -11 -4
word|smart	0 1 0 -1 12 -8 -2 -12 0 -4 -1 -7 10
word|so	-1 -14 -10 -4 -13 10 9 -9 -4 -17 -3 -5 -10
word|social	0 -1 -6 0 -17 8 2 -1 -15 -6 -5 10 -9
word|software	0 -3 -2 -1 -9 -6 -1 -14 2 -4 0 8 8
word|solution	0 0 0 0 3 0 5 -6 -1 -2 0 5 -4
word|solutions	0 -1 0 0 9 0 -2 -3 -4 -10 0 -2 7
word|some	-1 8 -1 -1 -7 18 1 -13 -10 -15 -1 -16 -16
word|someone	0 0 0 0 -1 -9 -1 8 -1 -2 0 -1 6
word|something	0 7 0 0 -10 -7 0 1 -2 -6 0 1 10
word|sometimes	0 0 0 0 0 5 -2 0 -1 -2 0 -1 0
word|son	2 -1 -1 -1 2 -10 -5 6 4 -1 -1 8 -12
word|soon	0 -1 0 0 -4 -5 8 -4 2 0 0 0 -6
word|source	0 -4 -3 0 -16 -6 -6 -9 -3 10 -4 -9 17
word|sources	0 0 0 0 -7 -6 -2 4 -2 -2 10 -5 1
word|south	1 10 0 -1 -5 6 -1 -15 -6 -11 -1 -8 -5
word|special	0 -2 5 0 4 -2 -2 -6 -3 -5 0 -2 8
word|specific	0 0 0 0 -2 -6 -3 12 -1 -3 0 -1 -2
word|speed	0 -1 0 0 0 -8 -2 9 2 0 0 -1 1
word|spend	0 -1 0 0 3 -8 1 5 0 1 0 -2 2
word|sports	0 -1 0 0 -1 -7 0 -5 1 4 0 7 1
word|staff	0 16 9 2 -2 -12 -1 -4 -2 -6 0 0 -6
word|stage	0 -1 0 0 2 2 -2 2 -6 1 0 0 0
word|stand	0 -3 -1 -1 -3 -1 2 -3 -3 6 -1 -6 7
word|standard	0 1 0 0 -2 -8 -2 13 -3 -8 -1 7 -6
word|star	0 -6 -2 -1 9 -3 -1 -4 -2 -4 0 11 -12
word|start	0 0 -1 0 4 5 0 1 -9 -11 -2 -9 -2
word|started	0 8 0 0 -8 3 3 -11 -3 -7 -1 4 4
word|starting	0 -1 -1 0 4 5 -3 2 -3 -3 0 1 -4
word|state	2 -4 -1 -1 -11 -6 -10 7 -4 7 -2 3 -12
word|statement	0 0 0 0 -2 1 -2 1 4 3 0 -8 3
word|states	0 4 0 0 0 -11 -4 -13 7 6 -1 -3 -6
word|stay	0 0 0 0 6 -5 -2 -1 -3 -4 0 -13 12
word|step	0 0 -1 -2 8 11 -4 -16 -2 -7 -4 0 -18
word|steps	0 3 0 0 4 1 -1 -2 1 3 0 -4 -6
word|still	0 3 0 0 -7 3 -2 2 -6 -2 0 1 -4
word|stop	0 -3 0 0 0 0 -3 -5 0 1 0 6 -4
word|store	0 -1 0 0 2 5 1 5 -5 -9 -1 0 -1
word|stories	0 -1 -1 0 8 4 -1 -3 -1 -6 -2 -8 4
word|story	0 -6 -8 -2 3 1 -6 -13 -15 -19 -7 -31 20
word|straight	0 -2 0 0 -7 12 -2 -5 -2 -1 0 -2 0
word|strategy	0 -5 0 0 7 -14 2 9 3 -2 0 3 -3
word|street	0 -10 -1 0 -1 18 -3 -3 -3 -7 0 -2 -1
word|strong	0 -2 0 0 -1 -1 2 4 -2 4 0 -8 2
word|structure	0 -1 0 0 -5 -9 12 2 2 2 0 -1 -1
word|students	0 -1 -1 0 -4 4 -1 -9 2 -2 0 6 3
word|study	0 0 0 0 -4 -3 -3 -2 -2 -7 0 14 -7
word|style	0 0 -1 0 -2 0 -1 4 -6 -8 0 7 1
word|subscribe	0 0 -1 0 -10 -7 -3 -9 -5 -5 -1 -12 22
word|success	0 0 1 0 2 5 -1 -4 -5 -3 0 -6 10
word|such	0 1 0 0 -5 -12 11 11 -4 -1 0 -5 -3
word|sunday	0 0 0 -1 -3 -2 -2 -5 -2 10 -1 -9 2
word|support	0 -1 0 0 -7 -2 -6 6 -5 -5 0 -5 12
word|sure	0 -2 0 0 -8 4 -4 -1 2 1 0 -4 6
word|system	0 2 -1 -1 -11 3 -1 6 3 4 -1 -2 -18
word|systems	0 -3 0 0 -11 4 8 -2 -3 -6 5 -9 -6
word|t	0 -4 -4 -5 -18 5 8 -2 -24 -25 -3 0 -3
word|table	0 0 -1 0 -8 3 -1 -4 4 2 -1 -9 4
word|tags	0 0 -1 0 -7 -8 0 1 -4 -2 -1 -15 27
word|take	0 -1 0 0 -7 7 0 -6 1 -9 0 2 -6
word|taken	0 0 0 0 -3 4 0 -3 2 5 0 -2 -4
word|takes	0 -2 0 0 -3 -10 -5 17 4 -3 0 0 -13
word|taking	0 -1 0 0 6 3 -2 -2 1 -2 0 -3 -4
word|talk	0 0 0 0 -3 3 -1 4 -3 -4 0 4 -4
word|target	0 0 0 0 -3 -1 -1 6 -2 -3 0 -3 3
word|tax	0 -2 -1 0 -5 11 -1 -10 -5 -11 -1 5 -2
word|team	0 -2 0 -1 -3 0 6 -7 -12 -6 -2 5 -4
word|teams	0 -1 -1 0 -6 6 -3 6 -6 -8 -1 -10 3
word|tech	0 8 -8 0 9 0 -1 -13 -14 -21 -1 -4 2
word|technical	0 0 0 0 1 -5 -2 7 -1 -1 0 -3 4
word|technology	0 -5 2 0 3 3 8 3 -7 -12 -2 -10 4
word|tell	0 6 0 0 5 1 1 -1 -3 -6 0 -7 2
word|term	0 0 0 0 2 4 -3 0 0 -4 0 -1 2
word|terms	0 1 0 0 -2 -7 2 -3 -2 -2 0 -2 12
word|test	0 -1 0 0 -6 3 -2 -6 -2 -5 0 13 -5
word|testing	0 -1 0 0 3 -5 -2 5 -1 1 0 0 -3
word|text	0 -2 -1 0 -1 4 -1 3 -3 -2 -1 -5 7
word|than	0 -5 0 3 -7 -2 2 5 -9 3 0 -3 -21
word|thanks	0 0 0 0 -1 6 -2 -6 -2 -1 0 -4 8
word|that	-2 -6 -8 -7 2 -2 11 3 -38 -14 -8 -8 -41
word|their	0 2 -2 -3 -12 -5 -9 7 -2 -2 -1 6 -10
word|them	0 3 -1 -1 -4 2 -16 14 -6 -13 0 -8 -10
word|themselves	0 0 0 0 1 7 -1 -2 0 -1 0 -2 -2
word|then	0 -6 0 0 11 -1 3 -11 -8 2 0 -3 -6
word|there	-1 8 -3 -2 0 10 -17 -1 -14 -5 -1 -20 -17
word|these	0 2 -1 -1 -8 13 -3 -19 -10 -9 -1 -6 -6
word|they	0 2 -1 -1 -10 19 -10 -8 -15 -10 -1 -5 -15
word|thing	0 10 0 0 5 -7 0 1 -1 -2 0 4 -5
word|things	0 -3 -3 -1 13 5 -9 -11 -5 -5 -2 -2 -8
word|think	0 -1 0 0 1 15 -6 -3 -1 -3 0 -3 -3
word|third	7 -2 -1 0 -4 1 -5 0 -4 -3 -1 -3 5
word|this	-6 -44 -24 -14 -19 8 1 -21 -23 -6 -14 -25 15
word|those	0 -2 0 0 -4 19 -7 -4 1 -9 0 -5 -2
word|though	0 0 0 0 1 -3 -2 9 0 -2 0 -1 -4
word|thought	0 0 0 0 -3 9 0 -1 -1 0 0 -1 -3
word|thoughts	0 -5 0 0 10 -1 -1 4 -1 -2 -1 -8 3
word|three	0 -5 0 0 -12 16 -6 -2 1 -2 0 -9 -11
word|through	0 -5 -2 -1 -9 -17 10 3 2 9 -2 3 -10
word|throughout	0 -1 0 0 -5 3 -1 -1 -1 6 0 0 -2
word|thursday	0 -5 -1 3 -1 2 -3 -4 11 4 0 -1 -8
word|times	0 -6 -1 0 -15 4 -1 -8 3 -11 2 -11 3
word|tip	0 0 0 0 4 9 -2 -7 -2 -5 0 -5 2
word|tips	0 0 0 -1 8 6 2 0 4 -7 -3 -15 -9
word|to	1 -2 -43 -42 -4 -4 -4 4 -21 -18 -52 5 -2
word|together	0 -1 0 0 0 8 -4 -6 1 7 0 -2 -5
word|told	0 8 0 0 -3 0 0 2 -3 -6 0 -1 -5
word|too	0 -1 0 0 4 -4 0 3 -2 -2 0 3 -4
word|took	0 -4 0 0 2 1 0 -4 0 7 0 -2 -3
word|tool	0 -1 0 0 4 -7 0 -1 -4 -4 -1 4 0
word|tools	0 -1 -1 0 -8 0 -6 9 -7 -11 -2 -6 4
word|top	0 -5 -1 -1 3 -10 -6 -17 -4 6 -3 3 7
word|topics	0 -2 -1 0 -2 -1 0 -3 -2 -8 0 -9 22
word|total	0 0 0 0 -2 8 3 -3 0 -5 0 -3 -1
word|track	0 1 0 0 2 -4 -1 4 -1 2 0 -3 0
word|traditional	0 0 0 0 0 4 -1 2 -1 -2 0 -1 -2
word|training	1 -2 -1 0 17 -12 1 0 -14 2 -1 -9 -6
word|travel	0 -2 -1 -1 0 -18 3 -1 -13 -3 -3 10 9
word|trends	0 -5 -2 -1 14 -5 -3 -3 -3 -11 -3 -7 7
word|true	0 0 -1 0 3 7 -1 6 0 -2 0 -11 -3
word|trust	0 0 0 0 0 0 -2 -5 -1 -4 -1 8 -4
word|try	0 0 0 0 -10 -3 -4 4 -3 2 -1 -5 9
word|trying	0 0 0 0 -1 9 -2 -4 0 -1 0 1 -1
word|tuesday	0 -9 -6 3 1 13 -3 -10 -2 7 -1 -5 -4
word|turn	0 0 0 0 -8 -12 9 9 0 1 0 1 2
word|turned	0 0 0 0 7 0 -1 0 -2 -3 0 0 -1
word|tv	0 0 -1 -1 5 2 -4 -12 -4 -11 2 11 -5
word|tweet	0 0 -7 -1 -5 0 0 0 -5 -6 -3 -5 24
word|twitter	-7 3 -11 -1 -11 -4 -6 -7 -19 -11 -6 -13 24
word|two	0 -10 -1 -1 -19 28 -12 -20 -5 -2 -1 4 -22
word|type	0 0 0 0 2 -7 -2 5 0 -2 0 -1 3
word|types	0 0 0 0 13 2 -3 1 -10 -13 0 -2 -10
word|u	0 -1 -2 -1 -1 -10 -5 -14 8 9 -3 9 -22
word|uhr	-1 -4 -4 19 -1 6 -2 6 -19 -25 -9 -9 -33
word|uk	0 -2 -3 8 -4 8 -2 -5 -10 -5 -1 10 -16
word|um	0 1 -5 7 -8 3 -10 -14 -15 -8 -4 14 -8
word|un	1 9 -6 -6 2 -8 -22 -9 -2 -4 -5 12 -31
word|und	0 1 2 -20 -15 -16 9 -13 18 7 -36 -8 -8
word|under	0 -2 -4 -2 -1 12 0 -4 -8 -9 0 -3 4
word|understanding	0 -1 0 0 9 4 -1 -3 -2 -4 0 -4 0
word|unique	0 0 0 0 -1 1 -1 4 0 -2 0 1 -2
word|united	0 -1 -1 -1 9 -12 -7 -15 5 1 -1 -4 -7
word|university	0 0 0 0 -1 1 -1 -5 2 -3 5 -3 5
word|until	0 -6 0 0 -2 15 3 -5 -3 -6 0 3 -11
word|up	0 -5 -7 -5 -12 -16 -21 16 -16 -13 5 -15 -5
word|update	0 -1 -2 0 -13 -1 3 -1 10 -3 -1 -1 -3
word|updated	-1 -4 5 17 -6 -3 -2 -4 -7 -14 -1 -8 2
word|updates	0 8 0 0 -5 -11 -2 1 0 -4 0 -2 9
word|us	0 -2 -6 -4 -17 -12 -14 -4 2 -6 -9 10 11
word|use	0 -2 -1 -1 8 0 3 8 -13 -22 -1 -22 -5
word|used	0 2 0 0 -3 -16 12 9 3 2 0 -2 -11
word|user	0 0 0 0 -6 0 -1 9 -1 -3 0 -4 2
word|users	0 -1 0 0 -1 5 -4 6 -4 -9 0 -4 -2
word|uses	0 -1 0 0 0 -1 -2 4 0 0 0 0 -2
word|using	0 -3 0 0 -15 -3 5 5 -3 -5 -1 4 -13
word|value	0 -1 0 0 0 4 0 4 -1 -4 0 -2 -6
word|ve	0 4 -1 -1 -10 17 -8 -19 -11 -10 -1 -16 -9
word|version	0 -3 0 0 0 6 3 5 0 -4 0 -1 -11
word|very	0 -1 0 0 4 4 -3 -8 -5 -6 0 -6 7
word|via	0 -3 -13 -3 -15 -15 -2 7 -4 -4 19 -15 14
word|video	0 -7 -10 -4 -10 -24 -2 -4 7 -5 -13 17 -6
word|videos	0 0 0 0 2 4 -1 -3 -3 -5 2 -5 4
word|view	0 -1 -11 -1 -25 -1 -2 -6 -16 -11 -17 0 30
word|visit	0 0 0 0 -5 4 -1 6 -2 0 -1 0 -9
word|vor	0 2 -2 10 -3 -12 -14 -20 6 -19 -5 16 -27
word|vs	0 -1 0 0 -1 -1 -1 3 -3 -7 -2 0 -11
word|want	0 -3 -1 -1 -20 -12 5 6 -12 -13 -1 -12 13
word|wanted	0 -1 0 0 0 0 3 -4 -1 2 0 -1 1
word|wants	0 0 0 0 -13 -6 -2 3 10 -9 0 5 -4
word|war	0 8 -1 -1 -1 -19 6 -17 5 -9 -2 11 -11
word|was	-1 2 -7 -6 -1 19 -18 -23 -25 -1 -4 -16 -26
word|watch	0 -3 -2 -1 12 8 -4 -16 0 0 -2 -11 0
word|water	0 -12 5 -5 -16 6 -14 -1 -2 7 -3 -1 -25
word|way	1 -2 0 0 4 11 -1 -7 -4 -10 0 5 -12
word|ways	0 0 0 0 -2 4 -3 -2 -2 -3 0 7 -1
word|we	1 -19 -3 -3 -13 12 8 -11 -12 -37 -6 -24 10
word|web	0 0 -1 -1 2 -5 -4 8 -2 -5 0 7 -5
word|website	0 -2 0 0 -8 -11 -3 12 -4 -7 -2 -9 15
word|wednesday	0 -1 -6 12 -2 8 2 -4 4 -12 0 -1 -3
word|week	0 -3 -1 0 -3 4 -3 5 -4 -11 -1 0 -8
word|weekly	0 0 0 0 -5 -4 3 -5 -6 -5 -1 -8 14
word|weight	0 -2 0 0 -2 10 -1 -3 0 -3 0 10 -17
word|well	-1 -7 -1 0 6 1 -3 -3 -7 5 0 -8 -6
word|went	0 0 0 0 -1 8 1 -5 -1 -2 0 1 -2
word|werden	-1 15 -2 -1 -4 11 2 -23 -17 -18 -3 1 -9
word|were	0 4 0 -1 -16 11 0 -21 -14 -1 -1 -12 0
word|west	0 -1 0 0 -2 23 -2 -9 -4 -8 0 4 -4
word|what	3 5 -8 -5 23 -14 5 -19 -28 -23 -10 9 -26
word|whatsapp	0 -1 0 0 -2 -8 0 -2 -2 -4 0 0 16
word|when	0 -4 -1 -1 -8 7 -1 -1 -4 -8 -1 -4 -19
word|where	0 -6 -1 -1 10 -10 -2 -5 -4 0 -1 7 -16
word|whether	0 -1 0 0 -1 2 8 -10 -1 0 0 0 1
word|which	0 5 -1 0 -3 -2 -9 18 -8 -19 0 -13 -14
word|while	0 -15 -1 0 -5 10 -8 -4 -5 2 -1 -5 -6
word|white	0 -9 -3 0 5 12 -4 -12 7 5 -1 -11 -7
word|who	0 -8 -2 -1 -3 12 -22 -6 -9 -9 -1 5 -16
word|whole	0 -7 0 0 6 9 -7 -11 9 -15 -4 6 0
word|why	0 -3 -1 -1 -1 1 -9 -9 -5 -7 -1 15 -17
word|wide	0 8 0 0 -3 5 -2 6 -1 -8 0 -9 -2
word|wie	0 5 -5 -2 -3 -8 -14 -12 -7 -3 -4 14 -18
word|will	2 -11 -5 -2 -12 -7 -1 -4 -5 -3 -3 2 -29
word|win	0 -2 -1 0 -5 -1 -3 -3 -1 0 0 13 -4
word|wir	1 7 -1 -1 0 -11 0 -5 -4 -7 -1 -11 11
word|wird	0 -9 -6 -2 -15 -5 -10 -12 -20 -24 -3 20 12
word|with	-1 4 -13 -15 -11 -13 -17 10 19 5 -20 -16 3
word|within	0 0 0 0 5 -2 9 -6 -5 -6 0 1 1
word|without	0 -6 0 0 -2 6 0 -4 -4 -5 0 7 -4
word|woman	0 -4 -1 0 -7 -7 -2 -4 20 2 -1 2 -5
word|women	0 -4 0 0 -1 -8 -2 1 5 10 0 -3 -8
word|won	0 4 0 0 -3 10 -1 -7 -3 1 0 -4 -6
word|words	0 0 0 0 -4 7 -1 -2 -3 -4 0 5 -3
word|work	0 -14 -1 -1 3 -9 -3 2 -2 0 -2 -1 -2
word|workers	0 -1 -1 0 2 0 3 -7 1 5 -1 1 -6
word|working	0 -2 -1 0 -2 -4 6 -8 6 11 -1 -8 -4
word|works	0 -3 0 0 1 0 0 -1 2 3 0 0 -3
word|world	0 11 -1 -1 -2 -3 -4 -16 4 -6 -1 0 -2
word|worth	0 0 0 0 2 -1 -2 -5 1 -1 2 9 -7
word|would	0 -7 0 0 -8 19 -13 -12 -11 -6 0 -8 -5
word|writer	0 7 4 0 -1 -3 -1 -1 -2 -3 0 -7 -1
word|writing	0 -3 -1 0 5 -11 2 -3 1 0 0 -1 8
word|written	0 -1 1 1 -8 9 -1 -5 -1 -5 -1 -4 10
word|wrote	0 0 0 0 -1 8 -2 -3 0 -1 0 -1 -1
word|x	0 6 -7 -2 -4 -5 0 -9 -2 4 3 1 4
word|y	2 8 1 -2 -13 -16 -1 0 2 11 -2 -5 -9
word|year	0 -7 -2 -1 -3 14 -13 -22 -19 -6 -1 -3 -11
word|years	0 -3 -2 2 -8 -2 4 -8 -8 -11 -1 11 -3
word|yes	0 -1 0 0 -1 -6 5 2 -1 -2 0 -1 3
word|yet	0 0 0 0 -3 7 1 0 -1 -3 0 -4 -1
word|you	-1 -18 -18 -11 -4 -11 0 7 -13 -22 -12 -13 12
word|young	0 -6 -1 0 -7 -2 -1 -5 14 10 0 -8 -1
word|your	-2 -11 -10 -7 -3 -15 -5 8 -15 -15 -17 -35 29
word|yourself	0 -3 0 0 4 0 -3 2 -2 -3 0 -5 5
word|youtube	0 0 0 0 -5 -8 3 2 1 5 -1 -7 4
word|zero	0 2 -1 0 -1 -2 -2 -1 -1 5 0 -2 2
word|zu	0 9 -3 -3 -6 -4 0 -19 -23 -19 -7 2 8
word|zum	-1 9 -8 -4 -14 11 -8 -8 -15 2 -4 -20 9
word|über	0 -12 -2 -2 8 -19 5 1 -4 -7 -2 7 -1
`
