// Written by scripts/train-blocks; not to be edited. One line a trait: its name, then its weight for each kind,
// in the order of `kinds`, in hundredths. Pages of publishers that were left out are read with (per cent):
// pages 1347, blocks 6628, accuracy 90.1, macroF1 76.1, en 90.1, de 89.5, other 91.9, title 99.5, standfirst 88.8, byline 86.2, dateline 90.5, heading 79.9, paragraph 96.6, quote 30.4, list-item 38, image-alt 76.3, image-caption 78.9, image-credit 92.5, related-link 77.2, boilerplate 91.5, sure 74.7, sureRight 97.6
export const blockWeights = `
calibration	69 -4
first	96 -45 -41 -26 -42 -25 -7 -19 -44 -37 -20 -36 -43
last	-4 -35 -24 -33 -62 18 -45 -40 -59 -60 -35 5 37
between title	-78 42 18 6 -26 -18 -34 -66 -3 -33 -31 -60 6
between standfirst	-16 34 50 -5 -51 -22 -21 -95 23 -34 -57 -60 -25
between byline	-13 0 -49 53 -9 -34 -13 -80 0 -28 -17 -76 -25
between dateline	-13 9 10 8 -41 -18 -17 -78 28 -7 -44 -44 -12
between heading	-15 -60 -26 -34 -21 48 -27 -42 15 -28 -45 -54 -77
between paragraph	-50 -128 -60 -72 28 48 -10 -111 5 -23 -83 -42 -42
between quote	-1 -12 -15 -10 -4 -19 28 -96 -11 -17 -11 -53 -52
between list-item	-21 -87 -72 -60 -31 -144 -82 78 -87 -97 -111 -112 -126
between image-alt	-18 -50 -21 -47 -5 -44 -38 -135 -36 74 28 -84 -60
between image-caption	-6 18 12 3 -1 -10 -46 -129 -16 0 40 -60 -60
between image-credit	-12 2 5 -17 -2 -21 -26 -72 -29 43 -14 -57 -37
between related-link	-16 -66 -68 -26 -35 -61 -6 -126 -55 -80 -84 80 -45
between boilerplate	-36 -33 -37 -45 -43 -75 -51 -142 -2 -40 -36 -42 77
-1 a byline’s words: names	-2 -12 2 17 -35 -13 -2 -24 -10 -18 0 6 -5
-1 a byline’s words: names behind “by”	-1 -13 -21 13 -9 -8 -3 -20 -13 -2 -6 -3 9
-1 a credit at its end, and its length: 20 and more, no stop	-1 -4 8 1 -11 10 -2 -6 -11 -11 -8 7 1
-1 a credit at its end, and its length: 40 and more, no stop	-2 8 -7 -3 -4 -8 -4 -4 2 5 -7 -3 -4
-1 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 9 2 0 -1 -1 -9 -1 0 -1
-1 a credit at its end, and its length: 8 and more, no stop	-1 4 6 -10 -3 -3 -6 -7 -11 -14 -16 -15 -10
-1 a credit at its end, and its length: below 8, no stop	4 3 -5 -5 -12 -7 -4 -15 0 2 -8 -11 -21
-1 a credit at its end: 0.9 and more	-2 -5 -6 -2 3 -1 -1 5 7 -7 -10 4 -4
-1 a credit at its end: 0.95 and more	-1 6 10 -16 -12 -5 -16 -13 -10 -8 -24 -12 -16
-1 a credit at its end: below 0.9	-1 4 -4 -1 -13 8 -3 -12 -10 8 2 -3 -12
-1 a credit beside it, and its length: a credit before, 15 and more, a stop	0 7 -2 6 0 -4 -1 0 0 -1 -2 -2 -5
-1 a credit beside it, and its length: a credit before, 15 and more, no stop	0 -3 3 1 -1 10 0 -2 0 -2 -1 -2 -3
-1 a credit beside it, and its length: a credit before, 25 and more, a stop	0 -2 -2 -1 1 11 -2 -4 -3 -6 -1 4 -3
-1 a credit beside it, and its length: a credit before, 25 and more, no stop	0 -7 0 0 0 -8 7 -3 -1 6 0 -1 0
-1 a credit beside it, and its length: a credit before, 4 and more, a stop	0 6 -1 4 2 -7 0 -1 -1 -4 -1 2 -4
-1 a credit beside it, and its length: a credit before, 4 and more, no stop	0 8 4 3 1 -7 -1 -2 0 -10 -5 1 -6
-1 a credit beside it, and its length: a credit before, 40 and more, a stop	0 -2 -1 -1 -6 5 -9 -15 -16 9 -5 -4 -9
-1 a credit beside it, and its length: a credit before, 40 and more, no stop	0 -2 -1 0 -1 -6 5 -1 -1 7 -1 0 -2
-1 a credit beside it, and its length: a credit before, 8 and more, a stop	0 -2 0 0 6 6 -1 -1 -4 -3 -1 -7 -2
-1 a credit beside it, and its length: a credit before, 8 and more, no stop	0 -5 -1 0 3 9 -1 -3 1 -6 -4 -6 0
-1 a credit beside it, and its length: a credit before, below 4, a stop	0 -1 1 0 0 3 0 -1 0 0 0 0 0
-1 a credit beside it, and its length: a credit before, below 4, no stop	0 2 5 5 -12 5 -2 -3 -11 -9 -3 -6 -3
-1 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 0 -3 -1 -13 -5 0 -3 -4 -6 16 -4 0
-1 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 0 1 0 -5 0 0 0 -1 -5 12 0 -1
-1 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 0 -1 0 -7 6 -1 -2 -4 -10 16 -4 -10
-1 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 0 -1 0 2 11 0 -2 -4 -4 3 -3 -7
-1 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 0 -1 0 -8 3 0 -1 -2 -10 10 -3 -4
-1 a credit beside it, and its length: a credit behind, 4 and more, no stop	-1 -2 -3 -6 -19 -9 0 -11 -9 -1 19 -6 -25
-1 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 0 -1 0 -27 -5 -2 -3 -3 -3 21 -11 -9
-1 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 0 -3 -1 -8 -9 -1 -3 0 -6 15 -5 0
-1 a credit beside it, and its length: a credit behind, 8 and more, no stop	-2 -4 -17 -6 -14 -4 0 -4 -8 -2 20 -8 -6
-1 a credit beside it, and its length: a credit behind, below 4, no stop	0 -1 -7 -4 -14 -8 0 1 -6 3 28 -14 -21
-1 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 -1 -4 -2 -5 -3 0 -2 7 -2 5 -5 -8
-1 a credit beside it, and its length: credits on both sides, below 4, no stop	0 0 -2 -1 6 -10 0 0 -7 -1 -7 -3 3
-1 a credit with its lead-in at its end: yes	2 13 5 -20 -8 -8 -16 -20 0 -3 -38 -27 -21
-1 a day of the week: yes	-25 -2 -1 -6 -12 0 -12 -4 -11 -5 -6 -7 -13
-1 a label of a picture: label	-1 -27 -16 -8 -41 -39 -5 -20 35 31 11 -42 -49
-1 a label of a picture: number	0 -3 -1 0 8 -12 -1 -4 -12 9 8 -3 -7
-1 a label such as “Related” above: yes	-7 -39 -20 -24 8 -1 -13 -7 -36 -25 -30 12 -19
-1 a label such as “See also” before it: yes	-1 -4 -2 -1 4 -6 -3 -23 2 -1 -4 -16 11
-1 a line above that ends in a colon: yes	-21 -11 -35 -7 -21 20 -8 14 -31 -17 -32 -18 -21
-1 a month: yes	-26 -1 -9 -7 -18 -2 -39 -5 -10 1 7 5 -3
-1 a name in the next line: 60 and more	0 0 -2 0 -5 -2 0 -11 2 8 -5 -6 -1
-1 a name in the next line: 8 and more	-10 -9 30 -3 -38 -14 -5 -7 1 -5 -12 -30 3
-1 a name in the next line: below 8	-7 -13 37 7 -27 -14 -2 5 -15 -18 -16 -17 -27
-1 a note of credits: yes	-2 0 -9 -15 -7 -9 -4 -8 -11 3 -27 -12 8
-1 a picture credit’s words: 0.01 and more	0 -5 0 0 6 -15 -1 -5 -5 10 0 -2 -4
-1 a picture credit’s words: 0.7 and more	-4 1 -8 -7 -27 -4 -5 -14 -6 -7 -13 -13 15
-1 a picture credit’s words: 0.8 and more	0 -8 -5 -2 5 -7 -2 -10 -3 6 -2 -16 3
-1 a picture credit’s words: 0.9 and more	0 2 -1 0 1 4 -1 0 -2 -13 2 3 2
-1 a picture credit’s words: 0.95 and more	-7 -1 1 -12 -3 -19 -18 -22 -24 20 -21 -20 -11
-1 a picture credit’s words: below 0.01	-48 1 -2 3 0 0 -16 1 -3 -13 -10 -3 2
-1 a quotation by itself: before the text, 15 and more	-1 4 3 0 5 -3 0 0 -2 -1 -1 0 -10
-1 a quotation by itself: before the text, 6 and more	0 -1 -3 -2 -1 1 0 0 -1 -1 -1 4 2
-1 a quotation by itself: behind the text, 15 and more	0 0 0 0 -3 -9 0 0 -2 -1 0 3 6
-1 a quotation by itself: in the text, 15 and more	-1 -1 -1 1 -12 6 2 -10 -10 -11 -3 -11 4
-1 a quotation by itself: in the text, 40 and more	0 -1 -1 -1 -2 4 6 -16 -7 -16 2 1 -6
-1 a quotation by itself: in the text, 6 and more	0 0 0 0 -5 6 -5 3 -2 -4 0 -4 -2
-1 a quotation by itself: in the text, below 6	0 0 -1 0 -20 0 -3 3 -1 11 -3 -7 -7
-1 a quotation mark before it: yes	-11 -10 -22 -16 -10 3 5 -19 -26 -8 -2 -12 -1
-1 a rule: a byline’s words, but between paragraphs, where headings stand	0 -1 0 0 0 -21 0 -5 -1 -1 0 2 23
-1 a rule: a credit that names known agencies	-2 -5 -3 2 -4 1 -6 -17 -16 4 -12 -10 -10
-1 a rule: a credit with its lead-in ("Photo:", "©")	-4 2 2 -12 -2 -18 -12 -18 -22 16 -13 -20 -10
-1 a rule: a headline behind the end of the text	-7 -15 -22 -30 -11 1 -10 4 0 -12 -22 -2 -11
-1 a rule: a label such as "See also" with a title behind it	-1 -4 -3 -2 5 -6 -2 -22 -1 -4 -4 -16 14
-1 a rule: a line that begins with "by" before the text	-1 -9 -18 20 -5 7 -2 -8 -6 0 -9 -8 1
-1 a rule: a phrase of the page’s furniture	-10 -9 4 -34 -9 -7 -28 -48 14 1 -12 -5 -3
-1 a rule: a question or exclamation between paragraphs	-1 -9 0 -1 -18 11 -13 -9 2 -19 -1 2 -3
-1 a rule: a quotation that the text has once more	0 0 0 0 2 4 -2 -1 0 -1 0 1 -2
-1 a rule: a quotation with its speaker behind a dash	0 0 0 0 0 6 -2 -2 0 0 0 -1 -3
-1 a rule: a sentence before the text	-5 -11 7 -7 -2 8 1 -3 1 2 -6 -8 0
-1 a rule: a sentence or two before the text	-2 4 -3 3 -17 8 -9 1 -37 -25 -14 3 -19
-1 a rule: a sentence within the text	-22 -17 -13 -10 1 2 -7 -1 -6 -10 -25 -10 1
-1 a rule: a short line within the text	-13 -24 -15 -9 4 -5 -26 3 -31 2 -33 -4 -5
-1 a rule: a short sentence within the text	-8 -30 -20 -17 -7 -22 28 22 -21 -34 -25 -10 -1
-1 a rule: a text that ends in a picture credit	-6 1 8 -14 -10 1 -17 -24 -9 -5 -23 -9 -14
-1 a rule: a title below a label such as "Related"	-2 -10 -4 -5 -3 -7 -4 -17 -10 -5 -10 5 4
-1 a rule: an item below a line that announces a list	-12 -28 -32 -29 -8 26 -8 5 -20 -27 -31 -18 -21
-1 a rule: begins with a bullet	0 0 0 0 1 7 -1 -6 0 -1 0 -1 0
-1 a rule: begins with a list mark, as its neighbour does	-2 -3 -6 -8 -20 10 -7 -3 -11 -12 -5 -8 6
-1 a rule: debris before the text	-21 9 -16 -5 -56 1 -13 -9 -9 -17 -18 -8 -7
-1 a rule: debris behind the end of the text	-8 -29 -32 -36 4 -2 1 -4 -21 -18 -30 3 2
-1 a rule: holds a phrase of the page’s furniture	-1 -19 -4 -7 -1 -23 -3 -15 8 -12 -7 -16 31
-1 a rule: keywords of a picture	0 -1 -1 0 -10 -10 -1 3 -9 7 0 2 -12
-1 a rule: long line within the text, without a full stop	-1 -5 -6 -2 10 -2 5 -5 -14 -23 -17 -1 -6
-1 a rule: names behind the end of the text	0 0 0 -4 -1 -3 0 -1 -1 -2 5 4 -5
-1 a rule: nothing but names before the text	-1 -6 -2 17 -4 -4 0 -2 -2 -14 -2 0 -13
-1 a rule: nothing else fits	-1 -3 -2 -10 11 -3 -6 13 -34 -32 -20 6 -21
-1 a rule: one of several short lines within the text	-13 -28 -51 -31 -4 5 -22 3 -15 -20 -16 -5 -3
-1 a rule: only a date or time	-6 8 -3 -1 -32 -13 -11 -36 0 -6 -24 5 -5
-1 a rule: only a web or e-mail address	0 -1 -2 0 1 -10 0 -5 10 -4 0 -7 8
-1 a rule: only marks or figures	-5 -21 -13 -24 6 11 -11 -19 -16 -18 -9 -5 2
-1 a rule: repeats the alternative text before it	-1 4 -9 -5 -8 6 -2 -6 -5 -13 12 -7 2
-1 a rule: running text	-55 -55 -42 -23 0 -3 -5 -2 3 -9 -36 -3 -4
-1 a rule: says again what stands elsewhere on the page	-11 -4 -22 -12 10 -17 -29 3 -13 -28 -39 -7 -2
-1 a rule: says where in a picture somebody stands	0 -1 -2 0 -8 -1 -1 -2 2 2 7 0 -3
-1 a rule: says who the author is	0 0 0 0 -1 -1 0 -1 -1 -1 0 -2 7
-1 a rule: short line before a picture or a list, without a full stop	0 -2 -3 -1 -4 -13 2 -6 4 3 3 -12 -5
-1 a rule: short line between paragraphs, without a full stop	-7 -45 -14 -19 -24 13 -6 -31 -37 -35 -21 7 23
-1 a rule: short text after a credit, where this page has its captions	0 -3 4 3 -4 0 -1 -3 -3 -2 -5 0 0
-1 a rule: short text before a caption and its credit	-2 -7 -6 -5 -6 -4 -6 -6 -2 4 -14 -14 -1
-1 a rule: short text before a caption with a credit	-2 -11 -3 3 -27 -30 -6 -18 0 38 -18 -15 -18
-1 a rule: short text before a credit	-2 -3 -26 -9 -34 -4 -4 -20 -21 -11 31 -30 -28
-1 a rule: short text before a credit that has its caption behind it	0 0 -3 0 -3 -1 0 -1 -7 -8 16 -2 -6
-1 a rule: stands between the title and the byline, date or picture	-1 -2 24 2 -15 -2 0 -2 6 -8 -9 0 -14
-1 a rule: the caption’s words once more, as alternative text	-1 -6 -4 -2 -17 -5 -3 -12 -6 21 -9 -13 4
-1 a rule: the first line of the page	-30 17 10 -2 -11 -9 -12 -24 -6 -21 -17 -24 6
-1 a rule: the name of a picture file	0 -1 -3 -1 -2 1 0 -1 5 -7 -2 -5 1
-1 a sign in it: a bar	-2 3 -12 4 9 -16 -9 -30 -11 14 -21 -14 0
-1 a sign in it: a capital within a word	-22 -14 2 -5 -1 4 -13 -4 -1 -28 -18 -19 -2
-1 a sign in it: a comma	-55 -15 -1 -7 -5 0 2 4 -1 -6 -2 -18 -3
-1 a sign in it: a copyright sign	-1 12 2 -7 1 -11 -5 -12 -2 -5 -7 -12 4
-1 a sign in it: a dash between words	-12 2 -3 -23 4 -12 1 -4 -20 -15 -27 6 -14
-1 a sign in it: a question mark	-22 -11 -21 -7 -23 6 -23 -12 12 -17 -30 2 11
-1 a sign in it: a quotation mark	-23 -25 -35 -15 -15 9 5 -20 -10 -7 1 -4 -9
-1 a sign in it: a sentence stuck to the next	0 -4 -2 -1 0 10 -2 4 -8 -17 -4 -3 -2
-1 a sign in it: a slash between words	-8 -13 3 -12 -4 -8 -10 -7 -15 14 -27 -16 -16
-1 a sign in it: a time	-9 1 -3 -15 8 -4 -24 -26 8 -17 -29 -19 1
-1 a sign in it: a year	-37 -9 -16 -12 -6 -11 -21 -19 0 4 0 -4 6
-1 a sign in it: an address	-1 -2 -4 -4 -1 2 -4 0 12 -14 -3 -29 -1
-1 a sign in it: an asterisk	0 -6 -1 -1 -4 -8 11 -11 -2 -6 -4 -16 16
-1 a sign in it: an at sign	0 -5 -6 3 0 2 -3 -14 -12 -10 -6 -20 13
-1 a sign in it: an ellipsis	-3 -1 -9 3 -4 -7 -4 -24 11 -14 -3 5 -4
-1 a sign in it: money or a share	-14 -12 -21 -2 7 11 -35 1 -23 -27 -19 -15 -7
-1 a verb of saying: yes	-24 -31 6 -3 -12 8 4 -22 -11 -15 -11 2 8
-1 a word that leads in credits: yes	-4 1 -3 -11 -1 -16 -13 -24 -31 20 -7 -19 -9
-1 an end as items of lists have it: yes	-1 -2 -8 5 -4 -14 4 10 -9 -7 0 -16 -1
-1 how frequent the kind is: yes	-58 4 0 -6 -2 1 -4 2 -2 0 0 -1 0
-1 how it begins and ends: another sign, another sign	-1 -2 -2 -5 10 27 -3 -16 -10 -6 -5 -15 -11
-1 how it begins and ends: another sign, arrow	0 0 0 0 -5 7 -1 -6 -2 -1 0 -2 3
-1 how it begins and ends: another sign, bar or asterisk	0 -1 0 -9 -4 1 0 -1 -1 -2 -1 -1 11
-1 how it begins and ends: another sign, bracket	0 0 -1 -1 -4 9 0 -10 -2 -3 -2 -5 9
-1 how it begins and ends: another sign, colon	0 0 0 0 -2 0 -2 4 -1 -1 0 -1 -3
-1 how it begins and ends: another sign, ellipsis	0 0 0 0 1 0 0 -1 0 0 0 4 -4
-1 how it begins and ends: another sign, exclamation mark	0 -3 -5 5 5 -7 -1 4 -3 -5 -1 7 -8
-1 how it begins and ends: another sign, figure	0 -1 -3 -3 1 0 0 -19 -15 -13 -11 8 4
-1 how it begins and ends: another sign, full stop	0 -1 -1 1 3 -2 2 6 -6 -10 -2 -14 -10
-1 how it begins and ends: another sign, letter	0 -2 -1 -1 15 10 -1 -19 -4 -4 -2 -12 -5
-1 how it begins and ends: another sign, question mark	0 0 0 0 -5 -10 0 -9 3 4 0 7 -2
-1 how it begins and ends: at sign or hash, figure	0 -1 0 -1 0 -9 0 0 -2 -2 0 -2 8
-1 how it begins and ends: at sign or hash, full stop	0 0 0 0 7 -7 -1 7 -2 -2 0 -2 -8
-1 how it begins and ends: at sign or hash, letter	0 -1 -2 0 -8 6 -1 -1 1 3 -2 -14 0
-1 how it begins and ends: bracket, bracket	-1 -19 -1 -2 -1 13 -5 -14 -5 3 -6 -16 -4
-1 how it begins and ends: bracket, figure	0 -1 0 0 0 5 0 -2 0 0 0 0 0
-1 how it begins and ends: bracket, full stop	0 0 0 0 3 -7 3 -4 -1 -1 0 0 6
-1 how it begins and ends: bracket, letter	0 7 4 -5 -15 -13 -1 -3 0 7 0 -6 0
-1 how it begins and ends: capital, another sign	-2 -3 -7 2 0 -6 -4 -2 -15 -11 4 -10 -6
-1 how it begins and ends: capital, arrow	0 0 0 0 2 3 0 -10 0 -1 -1 4 1
-1 how it begins and ends: capital, bar or asterisk	0 1 -1 2 -4 -2 -1 -4 -3 -7 -1 -13 20
-1 how it begins and ends: capital, bracket	-4 0 5 -32 -24 -6 -31 -4 -2 -8 -19 -13 -1
-1 how it begins and ends: capital, colon	-8 -21 -4 -16 -22 -47 37 36 -9 -11 -3 -13 -29
-1 how it begins and ends: capital, comma	0 -1 -8 7 -2 -6 6 -7 -2 -1 -1 -3 5
-1 how it begins and ends: capital, ellipsis	-1 -3 1 -1 -23 7 -8 -19 0 -11 -5 11 1
-1 how it begins and ends: capital, exclamation mark	-6 -5 -7 -1 1 -13 -5 -7 -2 -7 -15 -6 7
-1 how it begins and ends: capital, figure	-13 -10 -25 -23 -1 -1 -20 -11 -7 -5 -12 -12 -7
-1 how it begins and ends: capital, full stop	-40 -15 -3 -13 2 2 -11 -1 -6 -3 -1 -7 1
-1 how it begins and ends: capital, letter	-64 0 -10 7 -3 1 -24 -5 -11 -5 -5 7 -2
-1 how it begins and ends: capital, question mark	-15 -12 -20 2 -20 6 -15 -5 2 -41 -18 -2 4
-1 how it begins and ends: capital, quotation mark	-3 4 5 -2 -2 8 -7 -4 -4 -5 -6 -5 -12
-1 how it begins and ends: capital, semicolon	0 0 0 0 -6 -12 0 12 -2 -1 2 -5 -2
-1 how it begins and ends: capital, stop and quotation mark	-3 -6 -6 -3 -4 8 -15 -19 5 -17 -1 -20 -5
-1 how it begins and ends: figure, another sign	0 0 -2 0 -1 0 0 -1 -1 -2 4 0 0
-1 how it begins and ends: figure, bracket	-1 1 -3 0 2 -6 0 -4 2 -5 -4 8 -2
-1 how it begins and ends: figure, colon	0 0 0 0 -3 0 -1 3 -2 -3 0 -2 -1
-1 how it begins and ends: figure, ellipsis	0 0 -1 -1 -7 0 0 -4 -3 -5 0 9 -4
-1 how it begins and ends: figure, exclamation mark	0 0 -1 0 -5 8 0 -2 -1 -3 0 -2 0
-1 how it begins and ends: figure, figure	-4 9 -6 -14 -1 -26 -6 -13 -9 -18 -9 -4 10
-1 how it begins and ends: figure, full stop	-1 2 -2 -3 -3 -4 -2 1 -10 -2 0 -5 -15
-1 how it begins and ends: figure, letter	-10 -23 -3 -25 -9 -6 -14 -14 10 -11 -8 3 -6
-1 how it begins and ends: figure, question mark	0 0 1 0 -1 15 0 -10 -1 -2 0 -7 -4
-1 how it begins and ends: figure, quotation mark	0 0 0 0 -5 -3 0 -4 3 4 0 -7 4
-1 how it begins and ends: list mark, another sign	0 0 -1 0 -2 9 0 -2 -2 -2 0 -2 1
-1 how it begins and ends: list mark, bar or asterisk	0 -1 0 0 0 12 -2 -5 -1 -2 0 -2 -11
-1 how it begins and ends: list mark, bracket	0 0 0 0 1 9 0 -9 0 0 0 0 3
-1 how it begins and ends: list mark, figure	0 -1 0 0 -1 14 -1 -13 -1 -1 0 6 -7
-1 how it begins and ends: list mark, full stop	0 -8 -1 -1 -8 0 1 -5 -3 2 -1 6 2
-1 how it begins and ends: list mark, letter	0 -2 -4 3 -1 2 -1 -2 4 -1 -5 -9 -9
-1 how it begins and ends: number of an item, another sign	0 -1 0 0 -1 10 -2 -9 0 -2 0 0 -1
-1 how it begins and ends: number of an item, bracket	0 0 0 0 -6 14 0 -17 2 2 0 -2 4
-1 how it begins and ends: number of an item, colon	0 0 0 0 -4 10 -1 -8 -1 0 0 -2 -1
-1 how it begins and ends: number of an item, exclamation mark	0 0 0 0 6 3 0 -2 -1 -1 -1 0 -6
-1 how it begins and ends: number of an item, figure	0 1 -3 9 -4 -3 0 3 2 -7 1 -6 -19
-1 how it begins and ends: number of an item, full stop	0 -1 -2 -1 -23 30 -15 -30 2 -6 -1 2 2
-1 how it begins and ends: number of an item, letter	-4 -26 -17 -17 -17 39 -28 -43 -2 -4 -21 -35 -13
-1 how it begins and ends: number of an item, question mark	0 -1 -1 -1 -15 5 -4 -24 11 7 -4 -8 -14
-1 how it begins and ends: quotation mark, bracket	0 0 -1 1 4 1 -1 3 -2 -4 -1 -1 -3
-1 how it begins and ends: quotation mark, figure	0 0 0 0 -3 5 -1 -3 0 -1 0 -3 4
-1 how it begins and ends: quotation mark, full stop	-1 -9 -15 -8 -1 8 -2 -19 -19 -10 -4 -19 -11
-1 how it begins and ends: quotation mark, letter	-1 1 -2 -8 -15 7 -3 -12 -7 -16 7 2 9
-1 how it begins and ends: quotation mark, question mark	0 0 0 0 -7 0 0 0 5 6 0 4 -5
-1 how it begins and ends: quotation mark, quotation mark	-1 1 0 0 -18 2 -2 3 -2 7 -4 -6 -15
-1 how it begins and ends: quotation mark, stop and quotation mark	-2 -2 -3 -4 -8 2 -1 -18 -16 -26 -6 -7 6
-1 how it begins and ends: small letter, another sign	0 0 -1 0 12 -9 11 -12 -2 -3 -2 -2 -1
-1 how it begins and ends: small letter, colon	0 0 0 0 -2 2 -1 -4 2 6 0 1 -6
-1 how it begins and ends: small letter, comma	0 -1 0 0 1 -7 0 6 -1 -2 0 -8 -3
-1 how it begins and ends: small letter, exclamation mark	0 -1 -3 0 -1 8 -1 -4 0 6 -1 -1 -6
-1 how it begins and ends: small letter, figure	-1 7 -2 -1 2 1 0 -10 -2 -11 -3 -5 -4
-1 how it begins and ends: small letter, full stop	0 -3 -1 0 3 -5 -6 4 -4 -2 -3 -12 -13
-1 how it begins and ends: small letter, letter	-4 -10 -9 -25 -14 -3 -6 -31 2 17 -24 -18 9
-1 how it begins and ends: small letter, quotation mark	0 -1 0 0 0 10 0 -9 0 0 0 0 0
-1 how it begins and ends: small letter, semicolon	0 -1 0 0 4 7 -2 -6 -2 -2 0 -1 -3
-1 how it begins and ends: small letter, stop and quotation mark	0 0 0 0 -3 3 -1 -2 -2 -1 0 -1 2
-1 how it ends: another sign	-4 -7 -14 -4 13 11 4 -11 -29 -16 0 -19 -15
-1 how it ends: arrow	0 -1 0 0 -3 6 0 -13 -1 -2 -1 5 2
-1 how it ends: bar or asterisk	0 0 -2 -6 -10 7 -2 -9 -6 -9 -2 -16 23
-1 how it ends: bracket	-7 -1 6 -33 -22 3 -41 -11 -10 -11 -23 -11 -2
-1 how it ends: colon	-8 -27 -5 -22 -29 -49 32 35 -19 -20 -10 -13 -24
-1 how it ends: comma	0 -1 -6 5 -4 -3 6 2 -4 -3 -1 -11 1
-1 how it ends: ellipsis	-1 -3 1 -1 -20 1 -7 -12 -1 -13 -7 14 1
-1 how it ends: exclamation mark	-6 -3 -14 0 4 -10 -4 -13 -3 -8 -17 2 7
-1 how it ends: figure	-23 7 -30 -12 3 -6 -34 -13 -12 -26 -19 -8 1
-1 how it ends: full stop	-54 -13 -11 -17 -1 2 -13 -2 -9 -2 0 -13 -5
-1 how it ends: letter	-66 -1 -8 2 -5 7 -29 -7 -2 1 -4 1 -3
-1 how it ends: question mark	-16 -19 -19 -2 -26 9 -19 -10 12 -14 -17 -4 3
-1 how it ends: quotation mark	-4 5 4 -2 -18 4 -9 -3 -5 3 -11 -9 -19
-1 how it ends: semicolon	0 -1 0 0 -3 0 -2 1 -4 -1 1 -5 -3
-1 how it ends: stop and quotation mark	-7 -12 -11 -9 -5 3 5 -23 4 -24 1 -17 -1
-1 it begins with the author’s name: yes	0 -2 6 4 -15 -13 -1 -5 -5 -9 1 -7 21
-1 it repeats its neighbour: the block before	-4 8 -12 -14 -14 0 -6 -26 -21 -25 22 -11 -15
-1 it repeats its neighbour: the next block	-5 -11 3 -8 -23 -17 -5 -18 -17 30 -16 -16 3
-1 it repeats its neighbour: the second before	-1 -11 1 3 10 8 -5 -25 -10 -12 -10 -7 -13
-1 it repeats its neighbour: the second behind	-2 -10 -8 -4 -4 4 -3 -23 -15 -9 13 -8 -7
-1 it says where in a picture somebody stands: yes	0 -5 -4 -1 -7 3 -3 -9 -1 12 1 -5 -8
-1 it stands on the page again: 12 and more	-1 -5 2 -6 -12 -10 -5 -5 -6 4 3 -6 9
-1 it stands on the page again: 3 and more	-1 6 -8 -11 2 -24 -4 -12 -22 -10 -6 -1 11
-1 it stands on the page again: 6 and more	-2 -1 0 -5 -20 -11 2 -13 -3 0 -9 0 15
-1 it stands on the page again: below 3	-2 -20 -19 1 -13 -11 2 -11 15 -4 -7 0 -11
-1 it stood on the page before: 12 and more	-1 -5 -15 0 -18 -15 -7 -14 2 1 15 -9 -18
-1 it stood on the page before: 3 and more	-3 -25 -9 -14 19 -13 -12 1 -22 1 -21 -3 -16
-1 it stood on the page before: 6 and more	-1 15 -11 -7 5 -10 -3 -8 1 -14 2 -25 1
-1 it stood on the page before: below 3	-4 -23 -29 -23 4 -10 2 -13 2 -9 -12 -5 -15
-1 it tells the reader what to do: 20 and more	-1 0 -2 0 5 -17 -3 6 -5 -2 -1 5 8
-1 it tells the reader what to do: 40 and more	0 0 0 0 5 -11 -2 3 2 0 0 1 4
-1 it tells the reader what to do: 8 and more	-1 -5 -5 -1 10 -23 -4 -13 -9 -11 -9 -3 20
-1 it tells the reader what to do: below 8	-4 -10 -21 -12 10 -29 -14 -25 4 -9 -34 -24 14
-1 its capitals: 0.01 and more	-41 -20 -29 -22 4 -3 -1 7 4 2 -10 -12 -8
-1 its capitals: 0.15 and more	-48 -8 12 -9 -17 13 -5 8 -10 -20 -7 -12 -11
-1 its capitals: 0.3 and more	-38 5 4 -11 -2 -8 -13 -5 4 -17 14 -6 -10
-1 its capitals: 0.5 and more	-54 16 -22 -23 -12 -8 -14 -20 4 9 -6 2 -11
-1 its capitals: 0.7 and more	-37 -34 -25 -15 -1 4 -17 -19 -7 -4 -37 9 1
-1 its capitals: 0.9 and more	-3 -7 -5 7 1 -3 -3 -12 -5 -2 -6 -10 3
-1 its capitals: 1 and more	-38 -20 -4 13 -10 -1 -35 -13 -17 1 -12 8 0
-1 its capitals: below 0.01	-19 0 -11 -28 -3 -3 -8 -14 -6 0 -19 -19 1
-1 its figures: 0.01 and more	-54 -5 -21 -27 -11 2 -9 -10 4 -9 -1 -8 -4
-1 its figures: 0.15 and more	-25 0 -21 -28 0 24 -11 -15 -17 -13 -10 -21 -27
-1 its figures: 0.4 and more	-13 2 -8 -7 -14 -10 -23 -17 5 -22 -25 2 -5
-1 its figures: below 0.01	-51 -5 0 -2 -2 -2 -1 3 -5 -1 -2 4 0
-1 its lead-in on the page: more often	-17 1 -42 -31 15 -11 -21 4 -3 5 -10 -24 -32
-1 its lead-in on the page: once	-35 -14 -5 4 0 -25 -15 13 -13 -22 -23 10 -6
-1 its lead-in on the page: twice	-6 4 -17 -3 1 -16 -8 -11 1 -4 -3 1 -1
-1 its length and end: 10 and more, another sign	0 0 0 -1 -3 -5 -2 4 -6 -10 -1 -6 1
-1 its length and end: 10 and more, arrow	0 0 0 0 3 6 0 -12 -3 -1 -1 2 -1
-1 its length and end: 10 and more, bracket	-1 -4 4 -7 -12 9 -4 -22 -2 -6 -12 -6 1
-1 its length and end: 10 and more, colon	0 -1 -1 -1 -5 -26 7 28 -6 -8 -1 -9 -3
-1 its length and end: 10 and more, comma	0 -1 0 0 -2 -14 9 6 -1 -1 0 -6 -7
-1 its length and end: 10 and more, ellipsis	0 0 -1 0 -1 3 0 0 -2 -3 0 4 -2
-1 its length and end: 10 and more, exclamation mark	0 0 -1 3 6 9 -1 -12 -5 -6 -1 1 -3
-1 its length and end: 10 and more, figure	-1 -11 3 -4 -1 2 -1 -9 -7 -11 -3 1 10
-1 its length and end: 10 and more, full stop	-9 5 -9 -13 -9 -3 -24 1 -33 8 -1 -21 -2
-1 its length and end: 10 and more, letter	-36 -2 -1 10 -1 -10 -13 -9 -10 1 -9 -3 -13
-1 its length and end: 10 and more, question mark	-3 -7 -6 5 -15 16 -8 -9 -4 -4 -2 4 -4
-1 its length and end: 10 and more, quotation mark	-1 2 2 0 8 3 -2 1 -2 -6 -2 -10 -3
-1 its length and end: 10 and more, semicolon	0 0 0 0 -3 -11 0 13 0 -1 0 -2 -1
-1 its length and end: 10 and more, stop and quotation mark	0 0 -1 0 3 4 3 -7 -2 -4 2 -2 0
-1 its length and end: 15 and more, another sign	0 0 -4 0 4 1 0 -3 -2 -3 7 -1 0
-1 its length and end: 15 and more, bracket	-1 7 13 -3 -10 -8 -4 -2 -4 -11 -10 -3 -13
-1 its length and end: 15 and more, colon	0 -2 -2 -3 -4 -32 20 29 -3 1 -4 -11 -11
-1 its length and end: 15 and more, comma	0 -1 0 0 -2 -2 -1 5 -3 -2 0 -11 2
-1 its length and end: 15 and more, ellipsis	0 0 2 0 1 2 -1 -3 -1 0 -1 -7 6
-1 its length and end: 15 and more, exclamation mark	-1 -5 -1 -1 -2 -5 5 -2 -3 -3 -2 -2 10
-1 its length and end: 15 and more, figure	0 0 4 0 -2 10 -1 -19 -2 0 -1 -1 -1
-1 its length and end: 15 and more, full stop	-24 -34 2 -1 -2 -2 -19 -1 -12 2 3 -9 -6
-1 its length and end: 15 and more, letter	-15 4 -17 -3 -13 0 -15 -13 -13 -5 -1 -5 -3
-1 its length and end: 15 and more, question mark	0 -3 -1 0 -10 -7 -5 -2 9 0 -1 1 2
-1 its length and end: 15 and more, quotation mark	-1 5 3 1 1 -5 -1 -1 -1 4 -1 -2 -6
-1 its length and end: 15 and more, stop and quotation mark	0 -1 0 0 -10 -6 7 -14 6 -7 0 -2 0
-1 its length and end: 2 and more, another sign	0 3 0 0 0 11 -1 -6 -2 -4 0 2 -4
-1 its length and end: 2 and more, arrow	0 0 0 0 -1 10 -1 -7 1 -1 0 -1 -5
-1 its length and end: 2 and more, bar or asterisk	0 0 -1 0 -2 -2 0 -1 -2 -2 0 -5 14
-1 its length and end: 2 and more, bracket	0 -6 -1 -18 5 9 -1 -8 -2 -15 -2 -16 13
-1 its length and end: 2 and more, colon	-1 1 -5 -5 -14 -9 8 -1 -25 -21 -4 14 -1
-1 its length and end: 2 and more, comma	0 0 -6 7 -1 0 0 -3 -1 0 0 1 -1
-1 its length and end: 2 and more, ellipsis	0 0 0 0 -7 4 -1 1 4 -3 -1 5 -8
-1 its length and end: 2 and more, exclamation mark	0 -4 0 0 0 -4 -1 -4 -1 -5 -2 10 -8
-1 its length and end: 2 and more, figure	-4 10 -13 -13 4 -1 -5 -10 -13 -22 -13 -20 -9
-1 its length and end: 2 and more, full stop	0 -4 -3 -2 5 3 0 -4 -15 -14 3 -6 -6
-1 its length and end: 2 and more, letter	-37 -2 -19 0 -13 -1 -28 -6 0 0 -17 0 -4
-1 its length and end: 2 and more, quotation mark	0 0 1 -1 -2 6 0 -4 -2 1 0 4 -3
-1 its length and end: 2 and more, stop and quotation mark	0 -1 0 0 -9 -4 -2 6 -2 -3 5 -1 -2
-1 its length and end: 25 and more, another sign	0 0 0 0 7 -12 13 -3 -2 -2 -1 -2 -2
-1 its length and end: 25 and more, arrow	0 0 0 0 -9 -4 0 -6 -2 -2 0 -1 11
-1 its length and end: 25 and more, bar or asterisk	0 0 0 0 1 5 -1 -3 -1 -1 0 -4 2
-1 its length and end: 25 and more, bracket	-1 -2 5 -2 -5 5 -2 -5 -9 -3 3 9 -11
-1 its length and end: 25 and more, colon	0 -4 -1 0 -5 -25 21 22 -11 -9 -2 -16 -10
-1 its length and end: 25 and more, ellipsis	0 0 -1 0 -16 0 -1 1 -3 -7 0 11 2
-1 its length and end: 25 and more, exclamation mark	0 0 -1 -1 3 -7 -2 2 6 2 0 -8 1
-1 its length and end: 25 and more, figure	0 0 0 0 1 7 0 -1 0 0 0 -2 -4
-1 its length and end: 25 and more, full stop	-20 -30 -6 -6 -5 -2 -12 -3 -7 0 -15 1 -7
-1 its length and end: 25 and more, letter	-2 7 -5 -6 9 13 -4 -9 -9 -14 -9 -18 0
-1 its length and end: 25 and more, question mark	0 0 -1 0 -4 8 -3 -2 -4 -5 -1 5 -3
-1 its length and end: 25 and more, quotation mark	0 0 0 0 0 0 -1 4 0 0 0 -1 -3
-1 its length and end: 25 and more, stop and quotation mark	-1 -2 -2 -1 -8 13 -13 -9 4 -17 -7 -27 9
-1 its length and end: 4 and more, another sign	0 -2 -1 2 4 -2 0 4 0 -2 2 -2 -5
-1 its length and end: 4 and more, arrow	0 -1 0 0 0 3 0 -6 0 1 0 -1 3
-1 its length and end: 4 and more, bar or asterisk	0 0 -1 -2 -6 -4 0 -4 -2 -4 0 -1 13
-1 its length and end: 4 and more, bracket	5 3 -10 0 -13 -4 -4 -9 -2 8 -7 -6 -9
-1 its length and end: 4 and more, colon	0 -10 6 -2 -21 -3 0 14 -2 -8 -2 -3 -14
-1 its length and end: 4 and more, comma	0 0 0 0 0 5 0 -4 0 0 0 1 -2
-1 its length and end: 4 and more, ellipsis	0 -2 3 -1 -6 6 -2 -6 2 3 0 2 -6
-1 its length and end: 4 and more, exclamation mark	0 -1 0 0 4 -4 -1 -4 2 0 -1 -7 8
-1 its length and end: 4 and more, figure	-2 -11 -13 -1 -14 7 -4 -2 -5 -18 -1 -1 -12
-1 its length and end: 4 and more, full stop	-1 -4 -1 0 -7 3 -6 -1 -11 -6 -2 -17 -3
-1 its length and end: 4 and more, letter	-29 -23 -31 -13 1 -3 -23 -12 -15 -12 -6 -8 3
-1 its length and end: 4 and more, question mark	-1 -9 -2 -1 -25 7 -3 -6 11 -9 -1 -2 11
-1 its length and end: 4 and more, quotation mark	0 0 -1 -1 -15 0 -1 -13 -1 13 -3 9 -7
-1 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -7 -7 -2 10 0 -1 0 0 -1
-1 its length and end: 40 and more, another sign	0 0 0 0 9 7 -2 -4 -1 -2 0 -1 -4
-1 its length and end: 40 and more, bracket	-3 6 -8 -3 -5 -8 -12 -5 16 -8 -9 -4 -8
-1 its length and end: 40 and more, colon	0 0 0 0 -14 -37 18 27 4 4 -1 -2 -14
-1 its length and end: 40 and more, ellipsis	0 0 -1 1 -5 0 -3 -11 1 -2 -1 -4 8
-1 its length and end: 40 and more, exclamation mark	0 0 -1 -1 4 -4 -1 0 -5 -3 -2 -3 -5
-1 its length and end: 40 and more, figure	0 0 0 0 3 -1 -7 -15 7 5 -1 -3 -10
-1 its length and end: 40 and more, full stop	-39 -69 -48 -22 2 0 -10 -8 5 -9 -28 -11 -7
-1 its length and end: 40 and more, letter	-1 -4 -4 -10 10 18 -7 -16 -17 -5 -2 -17 -9
-1 its length and end: 40 and more, question mark	0 0 0 0 12 -5 5 -10 -5 -3 -1 -7 0
-1 its length and end: 40 and more, quotation mark	0 -1 -1 -1 -5 1 0 1 7 -6 -1 0 -1
-1 its length and end: 40 and more, semicolon	0 0 0 0 0 9 -3 -10 -1 -2 -1 0 -2
-1 its length and end: 40 and more, stop and quotation mark	-3 -4 -5 -3 4 12 -10 -32 -10 -18 5 -12 -5
-1 its length and end: 6 and more, another sign	0 0 0 0 -1 3 -1 -3 -2 -2 -1 1 1
-1 its length and end: 6 and more, arrow	0 0 0 0 1 5 0 -8 -1 -2 0 7 -4
-1 its length and end: 6 and more, bar or asterisk	0 0 -1 3 -1 -2 0 -1 -1 -1 0 -3 1
-1 its length and end: 6 and more, bracket	-3 -14 -2 -3 -25 7 -2 1 -13 0 -9 -21 11
-1 its length and end: 6 and more, colon	0 -2 -3 -1 -14 -20 7 15 -4 -1 -5 -4 -2
-1 its length and end: 6 and more, comma	0 0 0 0 -1 -11 10 -4 -1 -2 0 -3 6
-1 its length and end: 6 and more, ellipsis	0 -1 -1 0 -2 -5 -1 -3 -1 0 0 7 -3
-1 its length and end: 6 and more, exclamation mark	-1 7 -3 3 -5 0 -1 -7 0 0 -1 -8 8
-1 its length and end: 6 and more, figure	-5 -17 -18 -18 11 5 -4 1 -13 -12 -8 -4 -12
-1 its length and end: 6 and more, full stop	-5 -3 -7 -20 0 -6 -13 -7 -18 -3 4 -19 6
-1 its length and end: 6 and more, letter	-39 -10 -2 -14 -15 7 -70 -7 -9 -13 2 0 -3
-1 its length and end: 6 and more, question mark	-5 0 -11 -3 -29 5 -12 -10 10 -11 -7 -4 -4
-1 its length and end: 6 and more, quotation mark	0 0 3 1 0 4 -2 1 -2 -3 -2 -8 -1
-1 its length and end: 6 and more, stop and quotation mark	0 0 0 0 1 5 -1 1 -3 -3 0 -1 -1
-1 its length and end: below 2, another sign	-1 -3 -2 -6 6 23 -3 -14 -14 1 -7 -15 -10
-1 its length and end: below 2, bar or asterisk	0 -1 0 -5 -2 7 -1 -3 -1 -2 -1 -6 8
-1 its length and end: below 2, bracket	0 0 0 0 -5 5 0 -5 -1 -2 0 -3 7
-1 its length and end: below 2, colon	-1 -4 0 -3 -20 -20 -8 6 7 -1 11 -31 -11
-1 its length and end: below 2, comma	0 -1 0 0 0 9 0 -3 -1 -1 0 -6 -1
-1 its length and end: below 2, ellipsis	0 -1 0 0 0 3 0 0 -1 0 0 0 -2
-1 its length and end: below 2, figure	-3 12 -13 0 -6 -24 -5 -13 -9 -14 -4 -4 6
-1 its length and end: below 2, full stop	0 0 0 0 -2 2 0 -1 5 4 0 0 -8
-1 its length and end: below 2, letter	-16 -28 2 -18 -22 5 -11 -12 0 -9 -38 8 -3
-1 its length and end: below 2, question mark	0 -1 0 0 -1 8 0 -2 -2 -1 0 0 -8
-1 its length and end: below 2, quotation mark	0 -1 0 0 -1 12 -1 -5 0 -1 0 -1 -1
-1 its length, and what follows the credit behind it: 25 and more, a short line	0 0 -2 0 -3 14 -1 -4 -13 -11 14 -7 -16
-1 its length, and what follows the credit behind it: 25 and more, a short sentence	0 0 -1 0 -5 -1 0 0 -1 -6 10 0 -1
-1 its length, and what follows the credit behind it: 25 and more, running text	0 0 -1 0 -9 -2 0 -1 -2 1 9 -1 -1
-1 its length, and what follows the credit behind it: 45 and more, a short line	0 0 0 0 -6 1 -1 -1 7 -2 6 -3 -8
-1 its length, and what follows the credit behind it: 45 and more, a short sentence	0 0 -1 0 -16 -13 -3 -3 -15 -12 21 -11 -5
-1 its length, and what follows the credit behind it: 45 and more, running text	0 0 1 0 -16 -3 0 -1 3 7 10 -4 2
-1 its length, and what follows the credit behind it: 8 and more, a short line	-1 -3 -16 -4 -10 -9 0 -6 -15 -17 30 -9 -4
-1 its length, and what follows the credit behind it: 8 and more, a short sentence	0 0 -4 -1 -4 -2 0 -2 0 -6 19 -2 -7
-1 its length, and what follows the credit behind it: 8 and more, running text	-1 -1 -10 -2 -23 -8 -1 -4 3 8 16 -7 -9
-1 its length, and what follows the credit behind it: below 8, a short line	-1 -2 -9 -5 -9 -12 0 -2 -19 -10 25 -11 -23
-1 its length, and what follows the credit behind it: below 8, a short sentence	0 -1 1 -2 -7 -3 0 -3 0 1 17 -4 -12
-1 its length, and what follows the credit behind it: below 8, running text	0 0 -9 -3 -23 -3 -1 -5 1 1 17 -9 -20
-1 its length: 10 and more	-28 -8 5 -5 -2 2 -14 -6 -33 4 -4 -9 -4
-1 its length: 12 and more	-34 4 -2 -1 -12 -11 -14 -6 -13 0 -8 -5 -13
-1 its length: 15 and more	-27 11 4 -15 -10 -9 -2 -2 -12 -1 3 -7 -19
-1 its length: 19 and more	-25 -25 -10 -5 -5 -6 -2 -1 -3 -3 -1 -7 -1
-1 its length: 2 and more	-24 -6 -23 -1 -5 0 -17 -13 -13 -8 -15 -5 0
-1 its length: 25 and more	-24 -8 -7 -16 -6 4 -7 -1 -4 -3 -15 -9 -8
-1 its length: 3 and more	-28 7 -26 -10 -21 -6 -21 -4 -4 -8 -26 -1 -4
-1 its length: 35 and more	-26 -39 -25 -24 1 -4 -9 -1 5 -13 -20 -11 -3
-1 its length: 4 and more	-19 -7 -19 -9 -17 9 -20 -6 -19 3 -11 -18 -2
-1 its length: 5 and more	-12 -22 -27 3 -5 -2 -22 -7 -7 -6 -9 -5 -11
-1 its length: 50 and more	-26 -47 -48 -21 13 1 -4 -15 -5 -22 -22 -3 -9
-1 its length: 6 and more	-36 2 -7 -10 -11 6 -32 3 -11 -6 -2 -2 -10
-1 its length: 8 and more	-34 -6 -7 -26 -13 -7 -34 -7 1 -6 -5 -7 11
-1 its length: 80 and more	-14 -18 -23 -17 -4 -5 -4 -13 -2 2 -15 -20 -5
-1 its length: below 2	-26 -18 1 -14 -26 -2 -16 -5 5 -13 -15 1 -3
-1 its place by the text, and its length: before the text, 13 and more	-17 21 -1 -5 -15 -17 -8 -3 -25 -1 -6 -12 -17
-1 its place by the text, and its length: before the text, 19 and more	-6 1 -7 1 -13 13 -4 -19 -14 -2 4 -12 -4
-1 its place by the text, and its length: before the text, 2 and more	-6 -2 -13 12 -12 -14 -5 -11 -2 -11 -8 -9 8
-1 its place by the text, and its length: before the text, 3 and more	-8 17 -11 -1 -12 -17 -9 -19 7 -4 -20 -18 -6
-1 its place by the text, and its length: before the text, 30 and more	-4 9 -7 -5 3 -4 1 -8 9 -18 -3 -4 -8
-1 its place by the text, and its length: before the text, 4 and more	-8 -4 -25 9 -14 -13 -7 -22 -9 -1 -5 -9 -6
-1 its place by the text, and its length: before the text, 6 and more	-19 12 -1 1 -36 -4 -8 -22 -2 -9 -20 -10 1
-1 its place by the text, and its length: before the text, 9 and more	-24 9 12 -15 -14 -6 -13 -18 -7 -5 4 -14 0
-1 its place by the text, and its length: before the text, below 2	-11 1 1 -35 -20 5 -10 -30 18 -2 -14 -17 -9
-1 its place by the text, and its length: behind the text, 13 and more	-1 -5 -7 -5 6 -4 -3 5 3 -2 -4 -7 -15
-1 its place by the text, and its length: behind the text, 19 and more	-1 -1 -2 -4 8 -5 6 -3 -3 -2 -11 -18 11
-1 its place by the text, and its length: behind the text, 2 and more	-1 -7 -8 -16 -3 -6 -2 -14 -18 -13 -8 0 11
-1 its place by the text, and its length: behind the text, 3 and more	-1 -8 -7 -11 -2 0 -2 3 -11 -9 -4 -4 -2
-1 its place by the text, and its length: behind the text, 30 and more	0 0 0 0 -4 11 0 5 1 2 0 -7 -10
-1 its place by the text, and its length: behind the text, 4 and more	-1 -3 -5 -11 -11 -6 2 -6 -3 -13 -7 0 8
-1 its place by the text, and its length: behind the text, 6 and more	-2 -6 -10 -13 -7 11 -3 -2 -6 -19 -17 -3 -8
-1 its place by the text, and its length: behind the text, 9 and more	-1 -5 -7 -10 -10 -20 -3 3 -5 -9 -5 0 9
-1 its place by the text, and its length: behind the text, below 2	-2 -11 -14 -8 -27 -9 -4 -11 -28 -21 -12 10 11
-1 its place by the text, and its length: in the text, 13 and more	-15 -64 -4 -6 -4 -6 -6 1 -3 4 -3 -7 -3
-1 its place by the text, and its length: in the text, 19 and more	-24 -65 -4 -9 -3 -2 -8 -2 3 -11 -4 -6 -12
-1 its place by the text, and its length: in the text, 2 and more	-8 -23 -14 -21 -4 6 -10 -1 -14 -7 -27 -12 -9
-1 its place by the text, and its length: in the text, 3 and more	-7 -58 -34 -36 -15 2 -12 -7 -18 -14 -11 8 -1
-1 its place by the text, and its length: in the text, 30 and more	-42 -43 -27 -25 2 0 -2 -7 1 -5 -11 -5 -1
-1 its place by the text, and its length: in the text, 4 and more	-18 -71 -16 -28 -3 10 -31 0 -9 -5 -11 -24 -8
-1 its place by the text, and its length: in the text, 6 and more	-16 -65 -30 -36 -2 2 -29 -5 -2 -5 1 -9 -3
-1 its place by the text, and its length: in the text, 9 and more	-16 -19 -19 9 -11 -7 -6 -3 -34 0 -7 -5 -7
-1 its place by the text, and its length: in the text, below 2	-7 -39 -1 4 -14 1 -6 7 -10 -10 -13 1 -8
-1 its place by the text, and its length: without text, 13 and more	0 -2 1 0 -3 11 -1 -7 -3 -2 0 -4 -2
-1 its place by the text, and its length: without text, 19 and more	0 -2 -2 0 -9 12 -2 -10 -8 -7 -1 -6 7
-1 its place by the text, and its length: without text, 4 and more	-1 -3 -3 -1 -10 2 0 -3 -5 7 0 4 0
-1 its sentences: more	-23 -39 -15 -31 3 -17 -4 5 -10 -8 -14 -10 -6
-1 its sentences: none	-73 1 4 -3 -8 1 -8 0 -3 -1 -6 4 -1
-1 its sentences: one	-33 4 -5 -14 -9 3 -22 -4 -19 -4 3 -2 0
-1 its sentences: three	-19 -42 -23 -4 1 -2 -17 -6 1 1 -43 -12 -14
-1 its sentences: two	-40 -17 -6 -5 0 -4 9 -8 9 -15 -16 -9 -3
-1 its small words: 0.01 and more	-19 -6 -16 -16 2 -4 -22 -7 -4 -6 -18 -3 2
-1 its small words: 0.15 and more	-55 -10 -5 -4 -4 -2 -8 5 -26 -13 0 2 2
-1 its small words: 0.3 and more	-44 7 3 -5 -1 -1 -13 1 -10 -5 4 -1 -6
-1 its small words: 0.4 and more	-42 -14 -16 -9 -6 -9 1 6 5 7 8 -4 -7
-1 its small words: 0.5 and more	-48 -9 7 -34 -5 -2 -3 -4 3 -7 -23 4 7
-1 its small words: below 0.01	-37 -11 -7 -6 -11 3 -26 -1 -4 5 -16 -5 -5
-1 its words in the text: 0 and more	-50 -10 -13 7 -15 -8 -16 -4 -3 -4 -19 7 -1
-1 its words in the text: 0.01 and more	-6 -11 -24 -3 -13 -6 -24 -3 -1 -11 -8 7 15
-1 its words in the text: 0.2 and more	-27 -3 -20 2 2 8 -3 -3 -6 -19 -20 -10 3
-1 its words in the text: 0.4 and more	-42 -15 0 2 -6 0 8 1 -18 -6 -11 1 -3
-1 its words in the text: 0.6 and more	-46 8 -7 -24 -12 0 -35 8 -4 -2 -7 -27 13
-1 its words in the text: 0.8 and more	-41 14 5 -17 -7 -16 -28 7 -9 -1 -14 -28 1
-1 its words in the text: 1 and more	-50 -10 -15 -34 -10 7 -23 -5 -11 12 0 -18 -3
-1 its words in the text: below 0	-42 -14 -17 -49 8 -6 -3 -21 -15 -14 -25 7 -13
-1 lines around it that begin alike: more	-14 -22 -10 -27 -8 -4 -10 3 -2 -1 -9 0 -15
-1 lines around it that begin alike: two	-10 6 -11 -20 -14 -4 -20 -4 10 -2 -1 -10 -20
-1 no block	54 -10 -8 -6 -11 -6 -2 -4 -10 -13 -4 -8 -10
-1 no small letter in it: yes	-9 14 -26 -6 7 7 -23 -26 -16 -20 -10 0 -5
-1 nothing but a date or time: yes	-6 0 -4 2 -31 -11 -11 -36 7 -10 -30 3 -6
-1 nothing but a label such as “Related”: yes	0 -4 2 -5 -19 -10 -2 -18 -9 -14 -4 35 -31
-1 quotation marks around it: yes	-3 -4 -4 -5 -15 1 2 -13 -21 -6 -9 -9 -2
-1 somebody does something at present: yes	-16 -43 5 -16 5 -4 -24 4 -8 -1 -6 -4 -5
-1 somebody’s role: yes	-35 -9 3 -2 -3 -10 -3 -16 -5 -3 5 -3 4
-1 the parts of a credit: more, more, a name	-1 -2 2 -2 -18 3 -3 -3 -13 8 -1 -14 1
-1 the parts of a credit: more, more, no name	0 0 -1 0 5 -7 0 -3 -3 4 0 -3 1
-1 the parts of a credit: more, one, no name	0 -3 0 0 -1 5 -1 -2 0 5 -5 -1 0
-1 the parts of a credit: none, more, a name	-2 -13 -5 -2 -12 1 -8 -1 -10 4 -3 -19 -1
-1 the parts of a credit: none, more, no name	-8 1 -7 -34 -6 6 -6 4 -19 -10 -32 -25 -2
-1 the parts of a credit: none, none, a name	-15 -29 -2 16 -12 -21 -38 -23 -24 -26 -15 21 5
-1 the parts of a credit: none, none, no name	-53 6 -11 -1 -4 6 -20 1 -6 -13 -13 -3 -5
-1 the parts of a credit: none, one, a name	-4 -21 -6 4 -10 -15 -2 -11 -8 0 5 -28 -2
-1 the parts of a credit: none, one, no name	-22 -3 -10 -31 2 -8 -33 3 -1 -12 -28 -10 1
-1 the parts of a credit: one, more, a name	-1 -4 -5 -3 -4 4 -1 -4 -15 -2 -2 0 5
-1 the parts of a credit: one, more, no name	0 -2 1 -1 -7 0 -2 -7 0 10 -8 -7 5
-1 the parts of a credit: one, none, no name	-2 3 -5 -10 1 -14 -1 -9 -16 9 -10 -5 -2
-1 the parts of a credit: one, one, a name	-3 -8 -8 0 -1 -11 -5 -21 -22 17 -20 -20 -9
-1 the parts of a credit: one, one, no name	0 -14 -2 -3 9 -1 -2 -1 -1 -4 3 -6 -12
-1 the title’s words: yes	0 14 -1 0 16 -9 0 -10 -7 -11 -1 -8 -10
-1 what a rule takes it for: boilerplate	-57 1 -23 -20 -1 -9 -30 -13 -1 -28 -29 2 3
-1 what a rule takes it for: byline	-2 -13 -17 27 -9 0 -3 -12 -9 -10 -9 -2 -7
-1 what a rule takes it for: dateline	-6 5 -7 1 -29 -11 -10 -36 5 -8 -27 6 -6
-1 what a rule takes it for: heading	-18 -33 -14 -4 -2 7 -9 -20 -25 -5 -27 5 9
-1 what a rule takes it for: image-alt	-7 -27 -19 -10 -32 -24 -16 -19 3 27 -5 -32 -9
-1 what a rule takes it for: image-caption	-16 -6 -3 -26 -31 -1 -9 -29 -18 -15 26 -25 -24
-1 what a rule takes it for: image-credit	-9 -6 0 -10 -5 -16 -18 -23 -25 14 -17 -19 -13
-1 what a rule takes it for: list-item	-16 -30 -36 -30 -17 29 -13 5 -21 -29 -33 -23 -15
-1 what a rule takes it for: paragraph	-32 -18 -15 -11 0 2 7 6 -1 -14 -29 -3 -5
-1 what a rule takes it for: quote	0 0 0 0 3 7 -3 -1 0 -1 0 0 -4
-1 what a rule takes it for: related-link	-22 -48 -59 -55 0 1 -29 2 -10 -15 -20 -1 -5
-1 what a rule takes it for: standfirst	-7 -12 27 -5 -17 1 1 -6 6 -8 -16 -11 -9
-1 what a rule takes it for: title	-29 18 5 -1 -9 -9 -12 -23 -4 -21 -18 -23 8
-1 words in brackets at its end: an agency, 2 and more	0 0 -1 0 -8 1 0 -3 -3 -1 7 4 -4
-1 words in brackets at its end: an agency, below 2	-1 7 -3 -1 -3 11 -1 -8 -1 2 0 -5 -11
-1 words in brackets at its end: other words, 2 and more	4 -19 10 -26 -18 17 -6 -18 -11 -27 -21 -24 1
-1 words in brackets at its end: other words, 4 and more	-5 -4 -10 -6 -17 1 -7 -1 -13 3 -9 -8 -1
-1 words in brackets at its end: other words, 8 and more	0 0 -1 0 -9 -7 -1 2 -1 6 0 5 -2
-1 words in brackets at its end: other words, below 2	-1 -2 -5 1 1 -10 -4 5 -9 3 -15 -19 4
-1 words of the page’s furniture and its length: whole, below 8	-11 -3 -1 -19 -10 -13 -23 -47 15 -3 -9 -4 -3
-1 words of the page’s furniture and its length: within, 20 and more	0 -1 2 -3 12 -12 0 -2 -6 -7 -1 3 4
-1 words of the page’s furniture and its length: within, 40 and more	0 0 0 0 -7 13 -3 -7 -3 -3 -1 -6 6
-1 words of the page’s furniture and its length: within, 8 and more	0 -6 -5 -3 -7 -13 2 -8 5 1 -3 -16 24
-1 words of the page’s furniture and its length: within, below 8	0 -6 -1 0 -9 -8 -2 -14 2 -10 0 3 13
-1 words of the page’s furniture: whole	-10 -9 -2 -27 -11 -7 -23 -43 12 3 -12 -10 -4
-1 words of the page’s furniture: within	-2 -17 -4 -9 -3 -19 -4 -18 1 -19 -10 -10 30
-2 a byline’s words: names	-1 -19 -5 -3 -8 -14 -3 -26 -12 4 6 -4 4
-2 a byline’s words: names behind “by”	-2 2 -20 6 -19 -10 -1 -23 5 -2 -6 -1 -8
-2 a credit at its end: 0.9 and more	-2 -4 4 -5 -2 -7 -1 4 5 -16 -7 7 -4
-2 a credit at its end: 0.95 and more	-6 -16 -11 3 7 -1 -2 -13 -22 -17 -6 -18 -6
-2 a credit at its end: below 0.9	0 8 -3 -2 -15 2 -4 -14 -12 7 2 -9 -14
-2 a label of a picture: label	-2 -8 7 -8 -21 -15 -3 -22 -39 20 6 -13 -7
-2 a label of a picture: number	0 -4 0 0 -3 12 -1 -3 -10 6 0 -2 -10
-2 a label such as “See also” before it: yes	0 -2 -1 -1 -17 -1 -4 -17 5 6 1 -22 11
-2 a picture credit’s words: 0.01 and more	0 -3 0 0 7 1 0 -3 0 -3 1 2 -8
-2 a picture credit’s words: 0.7 and more	-2 -1 -14 -7 -9 -3 -6 -17 -10 8 -16 -16 4
-2 a picture credit’s words: 0.8 and more	0 5 5 2 2 -7 2 -11 -11 -9 -1 -7 -1
-2 a picture credit’s words: 0.9 and more	0 -3 -1 -1 1 11 -1 -1 -2 -2 -4 1 0
-2 a picture credit’s words: 0.95 and more	-3 6 3 9 -6 -1 -11 -16 -22 -8 -19 -9 -16
-2 a picture credit’s words: below 0.01	-56 -15 -14 -18 -5 2 -24 2 -6 -1 -1 -4 6
-2 a quotation mark before it: yes	-8 -25 -10 -5 -8 10 2 -25 -17 4 -10 -3 -10
-2 a word that leads in credits: yes	-2 3 0 8 -13 6 -3 -18 -14 -14 -23 -6 -20
-2 how frequent the kind is: yes	-53 -8 -7 -7 0 3 1 2 -3 0 0 2 -2
-2 how it ends: another sign	-2 -10 -12 -9 -3 -2 10 -5 -22 -7 -8 -12 9
-2 how it ends: arrow	0 0 6 -2 -3 5 -1 -7 -3 -8 -1 2 -3
-2 how it ends: bar or asterisk	0 6 -1 0 -7 -4 -1 -8 -5 -5 -2 -10 18
-2 how it ends: bracket	-15 -17 -15 -12 -2 7 -29 -7 -13 -1 -16 -14 -10
-2 how it ends: colon	-6 -13 -19 -15 -17 -27 -5 35 -26 -25 -20 -25 -22
-2 how it ends: comma	0 -1 -1 2 -6 12 -2 -4 0 -4 -1 -9 0
-2 how it ends: ellipsis	-1 -5 3 -5 -11 -12 8 -19 4 2 -2 16 -16
-2 how it ends: exclamation mark	-1 -10 -9 -1 -1 -4 -24 -11 -10 -1 -15 6 8
-2 how it ends: figure	-14 -27 -24 -31 3 9 -34 -7 -12 -6 -30 -9 -8
-2 how it ends: full stop	-31 -2 -12 -3 3 1 -1 -5 -5 1 1 -1 -1
-2 how it ends: letter	-57 -8 -2 1 -11 6 -29 -2 -3 -5 -2 3 -5
-2 how it ends: question mark	-10 -25 9 -12 -3 -5 -3 -10 6 -17 -7 -9 8
-2 how it ends: quotation mark	-1 -2 -7 -3 -8 -4 -2 -1 -11 -13 -5 3 -7
-2 how it ends: semicolon	0 -1 0 0 0 -6 -2 7 -3 -4 4 -7 -6
-2 how it ends: stop and quotation mark	-6 -18 -12 -10 -28 4 2 -30 7 1 -2 1 0
-2 it stands on the page again: 12 and more	-1 -8 -1 -1 -16 -9 -4 -7 -8 -3 17 -9 -11
-2 it stands on the page again: 3 and more	-1 -2 -8 -2 -6 -2 0 -14 -23 -14 -10 -17 16
-2 it stands on the page again: 6 and more	-3 -1 -14 10 -15 -8 -4 -12 -3 -6 12 -10 5
-2 it stands on the page again: below 3	-2 -11 -9 -13 -6 -1 -3 -7 -15 4 3 -16 1
-2 it stood on the page before: 12 and more	-1 -1 -1 -10 1 -5 -4 -7 -9 -5 -2 -8 -4
-2 it stood on the page before: 3 and more	-2 -17 -9 -2 0 3 -7 0 -13 -11 -19 0 -10
-2 it stood on the page before: 6 and more	-1 -1 9 -3 2 -14 -9 -3 -2 2 -14 -9 -7
-2 it stood on the page before: below 3	-5 -28 -13 -21 -3 -12 -11 2 -5 0 -3 -14 -14
-2 its length and end: 10 and more, another sign	0 0 0 0 -8 -5 -1 3 -3 -4 -1 -2 7
-2 its length and end: 10 and more, arrow	0 2 0 0 4 12 0 -10 -3 -5 0 1 -6
-2 its length and end: 10 and more, bracket	-1 -2 -7 -1 6 -2 -4 -7 -14 -15 -2 -1 -13
-2 its length and end: 10 and more, colon	0 -1 0 0 -11 -9 -4 23 -8 -7 -1 -5 -11
-2 its length and end: 10 and more, comma	0 -2 0 0 -4 12 -1 -4 -1 -2 0 -7 -9
-2 its length and end: 10 and more, ellipsis	0 0 -1 0 -1 -3 0 0 -1 -2 0 8 -2
-2 its length and end: 10 and more, exclamation mark	0 -2 -1 0 1 4 -1 -12 -1 0 -1 -3 11
-2 its length and end: 10 and more, figure	-1 -2 -2 -3 -10 -1 -1 0 -1 -6 2 -4 8
-2 its length and end: 10 and more, full stop	-7 9 -20 -15 -11 4 -33 0 -10 -6 -4 -18 -2
-2 its length and end: 10 and more, letter	-22 -13 -6 -1 -17 9 -33 -17 3 -7 1 0 -4
-2 its length and end: 10 and more, question mark	-1 -7 12 -5 -1 -9 -8 -5 -10 -11 -4 -7 12
-2 its length and end: 10 and more, quotation mark	0 -1 -1 0 -1 -2 -2 -1 3 -5 -1 1 -2
-2 its length and end: 10 and more, semicolon	0 0 0 0 5 -14 0 13 -1 -2 0 -1 -3
-2 its length and end: 10 and more, stop and quotation mark	0 0 0 -1 -8 1 4 -3 1 -5 -1 0 7
-2 its length and end: 15 and more, another sign	0 0 -1 3 -3 4 -1 0 -1 -1 0 0 -2
-2 its length and end: 15 and more, bracket	0 -4 -1 0 4 -1 -1 -3 -5 -6 1 -18 -9
-2 its length and end: 15 and more, colon	0 -4 -1 -1 -5 -13 6 19 -9 -16 -2 -10 -8
-2 its length and end: 15 and more, comma	0 -1 0 0 -2 -2 -1 5 -1 -3 0 -7 -3
-2 its length and end: 15 and more, ellipsis	0 -1 6 -2 8 4 -1 -7 -3 -2 -1 -2 -5
-2 its length and end: 15 and more, exclamation mark	0 -1 -2 0 -1 3 -2 -4 2 -3 -1 0 2
-2 its length and end: 15 and more, figure	-1 -1 -1 4 -4 -3 -1 4 -8 -9 -1 -5 0
-2 its length and end: 15 and more, full stop	-21 -5 -17 0 -8 1 -14 -5 -11 -3 -9 -4 4
-2 its length and end: 15 and more, letter	-6 0 4 -6 -3 -3 -7 -13 4 -21 -3 -3 -19
-2 its length and end: 15 and more, question mark	0 -3 -1 1 -7 5 -4 1 -3 -3 -1 -10 6
-2 its length and end: 15 and more, quotation mark	0 6 -3 2 3 -4 2 -1 -5 5 -1 -9 -4
-2 its length and end: 15 and more, semicolon	0 0 0 0 -1 -2 0 -1 -2 -1 6 -1 -1
-2 its length and end: 15 and more, stop and quotation mark	0 -1 -1 2 -15 15 -5 -18 1 7 -1 1 -2
-2 its length and end: 2 and more, another sign	0 2 -1 -1 -4 3 -1 -4 -3 0 -1 4 -5
-2 its length and end: 2 and more, arrow	0 -1 0 0 11 -8 -1 3 1 4 -1 0 -13
-2 its length and end: 2 and more, bar or asterisk	0 0 0 0 -2 -4 0 -1 -1 -2 0 -6 14
-2 its length and end: 2 and more, bracket	0 -3 -2 -2 -9 5 -2 -15 -7 8 -4 -5 10
-2 its length and end: 2 and more, colon	0 8 -2 -1 5 -20 -4 9 -8 -12 -3 -8 -5
-2 its length and end: 2 and more, comma	0 0 0 3 -3 2 0 -4 -1 -2 0 1 4
-2 its length and end: 2 and more, ellipsis	0 0 0 0 0 0 -1 -1 -1 -2 4 5 -5
-2 its length and end: 2 and more, exclamation mark	0 -2 -1 0 -1 12 -1 -5 -4 -1 -1 4 -5
-2 its length and end: 2 and more, figure	-3 -24 -10 -19 -6 20 -6 -16 -1 -2 -12 4 -13
-2 its length and end: 2 and more, full stop	0 -2 -1 3 -7 14 0 -9 -3 -3 1 -6 -3
-2 its length and end: 2 and more, letter	-36 4 0 -9 -14 -11 -23 -10 -8 -1 -21 -12 4
-2 its length and end: 2 and more, question mark	0 0 0 0 -5 -2 3 -1 -1 3 0 1 2
-2 its length and end: 2 and more, quotation mark	0 0 0 -1 -5 -1 -1 4 -2 0 1 -1 -1
-2 its length and end: 2 and more, stop and quotation mark	0 -1 0 0 -4 -2 -1 5 -1 -6 0 -1 2
-2 its length and end: 25 and more, another sign	0 0 0 0 2 -11 14 -3 0 -1 0 -1 -4
-2 its length and end: 25 and more, arrow	0 0 0 0 0 -11 0 -4 0 -1 0 -1 12
-2 its length and end: 25 and more, bar or asterisk	0 0 0 0 -8 12 -1 -5 -2 -1 0 -2 -6
-2 its length and end: 25 and more, bracket	0 -4 0 2 -5 7 -2 -5 -6 -9 4 2 -6
-2 its length and end: 25 and more, colon	0 -1 0 0 -16 -8 -2 22 5 -10 -1 -8 -14
-2 its length and end: 25 and more, ellipsis	0 0 0 0 -5 -12 12 -1 3 -2 0 6 -2
-2 its length and end: 25 and more, exclamation mark	0 -1 0 -1 5 -4 -2 -2 -5 -3 -1 0 3
-2 its length and end: 25 and more, figure	0 0 0 0 0 9 -1 2 -5 -2 -1 -1 -3
-2 its length and end: 25 and more, full stop	-24 -33 -1 -13 -2 -2 -11 -5 -1 -7 -16 -9 -1
-2 its length and end: 25 and more, letter	-1 -1 7 0 3 8 -4 -7 -6 -9 1 -15 -8
-2 its length and end: 25 and more, question mark	0 -1 -1 0 -4 -9 -1 1 8 -5 2 1 0
-2 its length and end: 25 and more, quotation mark	0 0 0 0 -1 -1 0 3 0 0 0 -1 0
-2 its length and end: 25 and more, stop and quotation mark	-1 -3 1 -2 -20 9 -6 -13 4 8 -7 -13 -7
-2 its length and end: 4 and more, another sign	0 0 -2 -4 -1 0 0 1 -1 4 0 -4 4
-2 its length and end: 4 and more, arrow	0 0 0 0 3 9 0 -5 0 -7 0 0 1
-2 its length and end: 4 and more, bar or asterisk	0 -1 -2 0 -5 -8 0 -3 -4 -2 -1 0 13
-2 its length and end: 4 and more, bracket	-4 -2 -6 -5 -12 7 -6 -19 -6 2 -19 -4 3
-2 its length and end: 4 and more, colon	0 -3 -1 4 -6 -16 -4 16 -3 -8 0 9 -14
-2 its length and end: 4 and more, comma	0 -1 0 0 -3 8 -1 -6 -2 -3 0 -2 -2
-2 its length and end: 4 and more, ellipsis	0 0 0 0 -2 6 -1 -4 -1 -1 0 5 -3
-2 its length and end: 4 and more, exclamation mark	0 2 -1 0 -5 -5 -1 1 2 4 -1 -2 4
-2 its length and end: 4 and more, figure	-1 -3 1 -4 9 -2 -3 -9 -7 -10 -3 -17 -7
-2 its length and end: 4 and more, full stop	0 7 -1 -1 7 2 -1 -14 -10 -13 0 -10 -7
-2 its length and end: 4 and more, letter	-22 -30 -24 -20 -8 0 -26 2 -10 -6 -15 8 -10
-2 its length and end: 4 and more, question mark	0 -5 -1 0 -8 3 -3 -5 -2 -10 8 -5 2
-2 its length and end: 4 and more, quotation mark	0 0 0 0 1 5 -1 -11 -1 -1 0 12 -8
-2 its length and end: 4 and more, stop and quotation mark	0 0 0 0 2 -10 -3 7 4 0 0 -2 -1
-2 its length and end: 40 and more, another sign	0 0 0 0 5 -1 -1 -1 -1 -2 0 -2 1
-2 its length and end: 40 and more, bracket	-1 -6 1 -3 7 -8 -6 1 2 -10 7 -8 -7
-2 its length and end: 40 and more, colon	0 0 0 0 -8 -12 2 23 -3 -3 0 -8 -11
-2 its length and end: 40 and more, ellipsis	0 0 0 0 -9 -6 -1 -6 9 9 -1 1 -11
-2 its length and end: 40 and more, exclamation mark	0 -1 -2 -1 1 -6 -10 2 -2 1 -2 6 -7
-2 its length and end: 40 and more, figure	0 0 0 0 0 -3 -7 -9 3 5 -1 -2 1
-2 its length and end: 40 and more, full stop	-41 -86 -45 -17 5 -5 4 -15 -8 6 -5 -7 -2
-2 its length and end: 40 and more, letter	0 -4 -5 0 -8 20 2 -12 -10 -15 -6 -4 -4
-2 its length and end: 40 and more, question mark	0 -1 0 0 -10 17 3 -9 4 1 -1 -5 -11
-2 its length and end: 40 and more, quotation mark	0 0 -1 0 0 2 -4 -1 0 -4 -1 6 -2
-2 its length and end: 40 and more, semicolon	0 0 0 0 6 7 -2 -6 -1 -2 0 0 -5
-2 its length and end: 40 and more, stop and quotation mark	-3 -8 -8 -5 -17 -5 6 -37 7 -8 -1 1 6
-2 its length and end: 6 and more, another sign	0 -1 -2 -2 9 -2 -1 -1 -4 -5 0 1 -4
-2 its length and end: 6 and more, arrow	0 0 0 0 -11 8 0 -8 -1 -2 -1 6 -1
-2 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 -2 0 0 1 0 0 -1 3
-2 its length and end: 6 and more, bracket	-1 -7 -2 -1 -11 9 -4 -3 -5 3 -18 -29 -2
-2 its length and end: 6 and more, colon	0 -2 -1 -4 -6 -16 1 15 -11 -12 -2 -5 -5
-2 its length and end: 6 and more, comma	0 0 0 0 0 -6 -1 -4 0 0 0 0 8
-2 its length and end: 6 and more, ellipsis	0 -2 0 0 -4 -3 -1 2 -1 -1 0 5 -2
-2 its length and end: 6 and more, exclamation mark	0 0 1 2 1 -6 -1 -8 -2 0 -1 3 9
-2 its length and end: 6 and more, figure	-2 -6 -11 -8 -4 10 -5 -6 -10 -9 -7 -8 -5
-2 its length and end: 6 and more, full stop	-4 11 -17 -5 3 0 -13 0 -18 -16 2 0 -16
-2 its length and end: 6 and more, letter	-34 -38 -20 7 -2 0 -42 -9 -10 2 -4 -3 -12
-2 its length and end: 6 and more, question mark	-3 -7 1 -8 5 -15 0 -11 6 -11 -10 -9 0
-2 its length and end: 6 and more, quotation mark	0 -3 0 -2 -6 4 -2 0 -1 -7 -1 0 9
-2 its length and end: 6 and more, stop and quotation mark	0 0 0 0 5 7 -3 0 -3 -3 0 -4 0
-2 its length and end: below 2, another sign	-1 -10 -2 -1 -3 20 -2 -17 -9 2 -4 -9 10
-2 its length and end: below 2, arrow	0 0 0 0 -4 2 0 5 -2 -2 0 -5 -1
-2 its length and end: below 2, bar or asterisk	0 7 0 0 -3 -3 -1 -2 -1 -1 -1 -3 2
-2 its length and end: below 2, bracket	0 0 0 0 -1 8 0 -8 -1 -1 0 -3 4
-2 its length and end: below 2, colon	-1 -1 -3 -2 -14 -17 -4 12 -8 9 -5 -20 3
-2 its length and end: below 2, comma	0 0 0 0 -1 -1 0 -3 5 4 0 -8 2
-2 its length and end: below 2, ellipsis	0 0 2 -2 -2 6 0 -1 0 -2 0 5 -9
-2 its length and end: below 2, exclamation mark	0 0 0 0 0 1 0 -1 -1 0 0 -3 4
-2 its length and end: below 2, figure	-2 -25 -7 -14 6 4 -6 -14 -9 0 -14 -3 -12
-2 its length and end: below 2, full stop	0 -4 0 4 -2 -1 -1 -3 6 8 0 -3 -5
-2 its length and end: below 2, letter	-12 -19 -19 -13 -14 5 -17 -8 -4 -13 -9 -1 3
-2 its length and end: below 2, question mark	0 0 0 0 -8 4 0 -5 7 4 0 3 -4
-2 its length and end: below 2, quotation mark	0 -1 0 0 -1 -2 10 -5 -3 -6 0 -1 -3
-2 its length: 10 and more	-19 -18 -11 -15 -15 8 -34 -3 -7 -3 -13 -4 6
-2 its length: 12 and more	-22 -11 -11 -2 -6 0 -29 2 -8 -25 3 -2 -8
-2 its length: 15 and more	-17 -4 -1 -10 7 -1 -15 -2 -12 -7 -6 -12 -15
-2 its length: 19 and more	-19 -12 -5 4 -6 -4 -7 1 -9 -7 -13 -16 -4
-2 its length: 2 and more	-19 -4 -8 -11 -9 -9 -22 1 -13 -4 -22 -9 0
-2 its length: 25 and more	-20 -24 -1 -9 -5 3 3 -10 2 -4 -14 -1 -8
-2 its length: 3 and more	-23 1 -20 -14 -24 0 -17 -7 -8 -5 -22 -8 3
-2 its length: 35 and more	-27 -72 -13 -31 4 -6 0 4 -9 -8 -7 -22 3
-2 its length: 4 and more	-14 -16 -23 -18 -9 1 -43 0 -6 1 -36 0 -5
-2 its length: 5 and more	-19 -14 -26 -19 -12 3 -19 -15 -7 -10 -3 4 -9
-2 its length: 50 and more	-25 -63 -40 -1 5 -7 1 -17 -9 -5 -18 1 -19
-2 its length: 6 and more	-27 -9 -34 -15 -8 0 -30 -1 -5 -9 -5 -3 -3
-2 its length: 8 and more	-23 -38 -11 1 5 0 -15 0 -22 -4 -6 -1 -17
-2 its length: 80 and more	-11 -30 -29 -32 -18 -5 3 -18 8 -1 6 -1 -11
-2 its length: below 2	-21 -15 -25 -18 -11 -4 -12 -4 -14 -2 -4 -10 1
-2 its place by the text, and its length: before the text, 13 and more	-9 15 2 6 -15 -20 -9 -8 0 -14 -2 -9 -22
-2 its place by the text, and its length: before the text, 19 and more	-3 6 7 0 -16 6 -5 -13 -14 1 -8 -12 -16
-2 its place by the text, and its length: before the text, 2 and more	-3 0 -10 -8 -20 -11 -8 -22 3 -1 -6 -19 8
-2 its place by the text, and its length: before the text, 3 and more	-6 10 -7 -5 -22 -4 -7 -31 3 -17 -18 -17 6
-2 its place by the text, and its length: before the text, 30 and more	-2 -8 2 1 6 9 -2 -9 1 -17 -2 5 -12
-2 its place by the text, and its length: before the text, 4 and more	-11 -8 -11 -4 -36 -3 -7 -7 -7 -9 0 -4 -9
-2 its place by the text, and its length: before the text, 6 and more	-7 -2 -9 2 -15 -2 -13 -23 -7 1 -6 -5 -13
-2 its place by the text, and its length: before the text, 9 and more	-11 3 8 -2 -29 -1 -10 -19 -13 -7 2 -18 -1
-2 its place by the text, and its length: before the text, below 2	-8 -5 -16 -10 -13 6 -11 -23 -5 16 -2 -22 -13
-2 its place by the text, and its length: behind the text, 13 and more	-2 -6 -5 -6 6 9 -2 -1 -2 -7 -9 -2 -8
-2 its place by the text, and its length: behind the text, 19 and more	0 -1 -1 -2 -2 -2 -1 7 1 0 -3 -24 10
-2 its place by the text, and its length: behind the text, 2 and more	-1 -7 -9 -13 -10 -18 -2 -4 -13 -15 -6 4 6
-2 its place by the text, and its length: behind the text, 3 and more	-1 -6 -7 -8 -22 -5 -2 6 -3 -4 -9 8 -5
-2 its place by the text, and its length: behind the text, 30 and more	0 0 0 0 -1 0 5 4 -1 0 0 -3 -8
-2 its place by the text, and its length: behind the text, 4 and more	-1 -3 -5 -6 -1 -8 -1 -8 -4 -5 -4 10 -1
-2 its place by the text, and its length: behind the text, 6 and more	-2 -5 -6 -9 10 0 -2 0 -11 -8 -8 -4 -6
-2 its place by the text, and its length: behind the text, 9 and more	-2 -6 -6 -8 -8 -4 -2 5 -7 -6 -4 -7 6
-2 its place by the text, and its length: behind the text, below 2	-2 -8 -11 -11 -7 -27 -2 -5 -3 -8 -12 5 6
-2 its place by the text, and its length: in the text, 13 and more	-15 -63 -15 -27 6 5 -12 -4 -16 -9 4 -12 -9
-2 its place by the text, and its length: in the text, 19 and more	-21 -69 -9 6 -7 0 1 0 3 -8 -11 -4 -5
-2 its place by the text, and its length: in the text, 2 and more	-7 -15 -8 -16 -7 -1 -21 2 -18 -1 -24 -8 -9
-2 its place by the text, and its length: in the text, 3 and more	-6 -50 -27 -17 -5 8 -17 -5 -20 8 -12 -15 2
-2 its place by the text, and its length: in the text, 30 and more	-48 -58 -18 -22 2 -7 8 -9 7 2 -1 -6 -4
-2 its place by the text, and its length: in the text, 4 and more	-16 -54 -50 -42 -3 10 -35 4 -5 -5 -24 -9 -8
-2 its place by the text, and its length: in the text, 6 and more	-17 -55 -47 -12 -1 8 -13 2 -10 -12 -9 -4 -7
-2 its place by the text, and its length: in the text, 9 and more	-18 -32 -35 -24 -4 2 -38 -3 -11 -18 -15 6 4
-2 its place by the text, and its length: in the text, below 2	-6 -34 -17 -18 -9 -1 -6 3 -21 -28 -5 -8 1
-2 its place by the text, and its length: without text, 13 and more	0 -1 -1 0 -3 9 -1 -6 -3 -5 0 -7 2
-2 its place by the text, and its length: without text, 4 and more	0 -3 -1 2 -7 5 -1 -3 -2 3 1 4 -4
-2 no block	48 13 -1 -9 -27 -23 -27 -44 -16 -32 -33 -50 -3
-2 nothing but a date or time: yes	-3 -5 -2 -33 -14 3 -7 -32 8 -2 -5 -11 2
-2 nothing but a label such as “Related”: yes	0 -2 -2 -2 -1 -1 -2 -9 -8 -9 -5 15 -12
-2 what a rule takes it for: boilerplate	-41 -14 -12 -24 -15 -8 -30 3 -3 -5 -3 7 -1
-2 what a rule takes it for: byline	-2 -2 -25 5 -19 -6 -5 -17 11 -1 -3 -13 -12
-2 what a rule takes it for: dateline	-3 -7 -3 -31 -10 2 -8 -32 5 -4 -2 -16 4
-2 what a rule takes it for: heading	-27 -23 -40 -13 -13 5 -19 0 -9 -17 -17 8 -1
-2 what a rule takes it for: image-alt	-9 1 -12 -20 -28 -7 -14 -25 -16 -5 17 -17 -14
-2 what a rule takes it for: image-caption	-10 -5 -3 -5 13 -7 -2 -15 -20 3 -3 -19 -12
-2 what a rule takes it for: image-credit	-3 9 2 9 0 1 -7 -18 -17 -6 -20 -6 -13
-2 what a rule takes it for: list-item	-15 -33 -38 -31 -6 21 -15 6 -22 -26 -35 -21 -13
-2 what a rule takes it for: paragraph	-40 -29 -30 -12 2 -2 -1 0 5 -1 -12 -1 1
-2 what a rule takes it for: quote	0 0 0 0 -2 18 -3 -2 -3 -2 0 -3 -6
-2 what a rule takes it for: related-link	-24 -52 -59 -52 1 1 -36 -2 -44 -17 -31 2 -2
-2 what a rule takes it for: standfirst	-2 -2 5 12 -3 -12 -3 -6 -3 5 -2 -12 -17
-2 what a rule takes it for: title	-15 -6 9 10 -33 -15 -8 -27 -3 -7 -17 -22 4
-2 words of the page’s furniture: whole	-11 -19 -17 -20 -15 -13 -27 -40 4 -3 6 3 8
-2 words of the page’s furniture: within	-1 -12 -5 -7 -18 -18 -4 -15 -3 11 -8 0 12
-3 a byline’s words: names	-1 7 -9 -8 -14 -13 0 -22 20 -7 0 -4 -7
-3 a byline’s words: names behind “by”	-1 -13 -12 4 -5 -2 -6 -24 -5 10 -3 -16 -7
-3 a credit at its end: 0.9 and more	-2 -4 -8 -3 8 -8 7 0 -15 -6 -7 11 -8
-3 a credit at its end: 0.95 and more	-3 -6 -13 0 -6 6 -7 -16 -16 -20 -9 5 -11
-3 a credit at its end: below 0.9	0 7 -2 0 0 12 -2 -16 -6 0 -8 -2 -3
-3 a label of a picture: label	-1 -4 -2 0 0 -13 -5 -17 -19 7 9 -21 -19
-3 a label of a picture: number	0 -1 -1 -1 3 -4 0 -3 -8 2 1 -1 3
-3 a label such as “See also” before it: yes	0 -7 -1 0 -17 -4 -5 -11 7 7 -6 -16 13
-3 a picture credit’s words: 0.01 and more	0 -2 0 0 4 2 0 -1 0 -1 0 -2 -2
-3 a picture credit’s words: 0.7 and more	-1 -10 -7 -7 -13 4 -7 -12 -6 0 -13 -9 2
-3 a picture credit’s words: 0.8 and more	0 3 -6 5 3 -2 -4 -12 -2 -3 -3 -15 0
-3 a picture credit’s words: 0.9 and more	0 4 -1 -1 -5 -1 -2 2 -1 1 -2 -1 4
-3 a picture credit’s words: 0.95 and more	-3 14 2 4 -11 -7 -4 -13 -24 -21 3 -4 -18
-3 a picture credit’s words: below 0.01	-43 -3 -20 -5 0 1 -10 7 -5 -5 -12 -3 0
-3 a quotation mark before it: yes	-7 -19 -28 -25 -10 11 -3 -37 -8 -5 -2 14 -27
-3 a word that leads in credits: yes	-1 10 2 1 -8 -1 -8 -14 -7 -33 0 0 -11
-3 how frequent the kind is: yes	-47 -14 -10 -13 0 4 -1 5 -4 -1 2 -2 -2
-3 how it ends: another sign	-1 -16 -2 -6 -2 3 4 1 -2 -2 -6 -12 -9
-3 how it ends: arrow	0 -1 -1 0 -6 5 -1 -3 1 -3 -1 1 2
-3 how it ends: bar or asterisk	0 -2 -1 0 -7 2 -2 -4 -1 -4 -1 -7 14
-3 how it ends: bracket	-10 -18 -18 -9 -2 9 -45 -3 -16 -8 -15 -12 -13
-3 how it ends: colon	-7 -7 -28 -8 -19 -27 -10 37 -40 -10 1 -15 -25
-3 how it ends: comma	0 -6 0 0 -4 16 -2 -11 -3 -5 0 -3 2
-3 how it ends: ellipsis	0 -2 -1 3 -4 5 -4 -10 -14 -10 -2 15 -15
-3 how it ends: exclamation mark	-1 -4 -12 3 8 -7 -15 -15 4 -20 -14 3 6
-3 how it ends: figure	-14 -13 -15 -41 -2 0 -22 -20 -6 -9 -10 -19 -22
-3 how it ends: full stop	-42 -23 -13 -15 3 -2 -1 -2 1 2 -6 2 -4
-3 how it ends: letter	-53 -2 -8 -11 -3 1 -22 0 -5 -4 6 2 0
-3 how it ends: question mark	-6 -12 -23 -8 -13 0 5 -4 5 5 -8 -7 -6
-3 how it ends: quotation mark	-1 -13 -3 2 0 4 1 -9 -1 -14 -6 4 -17
-3 how it ends: semicolon	0 -1 -1 0 5 6 -2 -2 -1 0 -1 -6 -7
-3 how it ends: stop and quotation mark	-6 -18 -11 -5 -33 1 0 -43 5 -8 8 9 5
-3 it stands on the page again: 12 and more	0 0 2 -5 -17 -2 -5 -11 11 -13 -2 0 5
-3 it stands on the page again: 3 and more	-1 -6 -1 1 -13 -8 -6 -2 -12 -33 -8 -6 9
-3 it stands on the page again: 6 and more	-1 -7 -5 -1 -13 4 -5 -3 -14 -5 -3 -20 10
-3 it stands on the page again: below 3	-2 10 -13 -14 4 -13 -9 -14 -9 0 -6 -10 2
-3 it stood on the page before: 12 and more	0 -4 -3 0 -6 -9 -7 3 -9 -10 3 3 -9
-3 it stood on the page before: 3 and more	-2 -12 -18 -11 -4 3 -7 8 -16 -13 -14 -8 -16
-3 it stood on the page before: 6 and more	-1 -12 6 -3 -4 -12 -6 7 -10 -9 -13 -9 -19
-3 it stood on the page before: below 3	-5 -17 -18 -19 5 -3 -10 -2 -28 7 -7 -15 -12
-3 its length and end: 10 and more, another sign	0 0 0 0 -11 -7 -3 8 -3 -4 -1 -5 3
-3 its length and end: 10 and more, arrow	0 0 -3 0 3 1 0 -7 -2 -2 -2 5 -3
-3 its length and end: 10 and more, bracket	-1 -3 -2 -3 -3 10 -4 1 -10 -5 -4 3 -18
-3 its length and end: 10 and more, colon	0 -1 -1 0 -1 -15 -2 23 -2 -3 -2 -10 -9
-3 its length and end: 10 and more, comma	0 0 0 0 -2 1 0 -1 0 0 -1 -2 4
-3 its length and end: 10 and more, ellipsis	0 0 -1 1 -3 0 0 -1 -1 -1 0 4 1
-3 its length and end: 10 and more, exclamation mark	0 0 -1 0 -3 1 -1 -8 -1 -2 -3 1 12
-3 its length and end: 10 and more, figure	-1 -2 -4 -2 12 -1 -1 -9 -5 -3 0 -13 10
-3 its length and end: 10 and more, full stop	-6 5 -6 -6 -11 6 2 -1 -20 -9 -16 7 -6
-3 its length and end: 10 and more, letter	-18 -33 -11 -18 -15 3 -19 -17 9 -3 -1 -1 -5
-3 its length and end: 10 and more, question mark	0 -5 -3 1 -9 5 -9 -1 3 -6 -8 -3 -3
-3 its length and end: 10 and more, quotation mark	0 -2 0 1 -6 -3 -3 -1 3 1 -1 4 1
-3 its length and end: 10 and more, semicolon	0 0 0 0 8 12 0 -16 0 0 -1 -1 -4
-3 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -9 -5 3 3 7 -6 0 -4 7
-3 its length and end: 15 and more, another sign	0 0 1 0 -1 -6 -1 6 0 1 0 -1 0
-3 its length and end: 15 and more, bracket	0 -3 -3 0 8 4 -3 -3 1 -4 -6 -11 3
-3 its length and end: 15 and more, colon	0 -2 -1 0 -2 -16 1 23 -7 -9 -2 -4 -16
-3 its length and end: 15 and more, comma	0 -1 0 0 0 8 -1 -6 -1 -2 0 -5 -3
-3 its length and end: 15 and more, ellipsis	0 -1 0 1 -2 3 0 -2 -1 -2 0 3 0
-3 its length and end: 15 and more, exclamation mark	0 0 -1 -1 0 -4 -2 1 -3 -4 -1 -2 11
-3 its length and end: 15 and more, figure	0 0 -1 0 -3 1 -1 -6 -2 -5 -2 -2 7
-3 its length and end: 15 and more, full stop	-19 -7 -29 -13 0 -3 -3 -4 -7 1 -5 3 -4
-3 its length and end: 15 and more, letter	-4 -9 0 -1 -1 -5 -21 -8 -14 -7 -4 -1 -10
-3 its length and end: 15 and more, question mark	0 -2 -1 -1 2 -7 -4 -1 6 3 0 -7 4
-3 its length and end: 15 and more, quotation mark	0 -3 0 0 -5 13 -1 0 2 1 -1 -10 -9
-3 its length and end: 15 and more, stop and quotation mark	0 -1 -1 0 -8 8 1 -13 0 1 3 -2 -8
-3 its length and end: 2 and more, another sign	0 -2 0 -1 -5 9 -1 -5 2 1 0 4 -6
-3 its length and end: 2 and more, arrow	0 -1 0 0 -9 5 -1 0 -1 -2 -1 2 -10
-3 its length and end: 2 and more, bar or asterisk	0 0 0 0 -2 -4 0 -2 -1 -1 0 -6 14
-3 its length and end: 2 and more, bracket	0 -1 -1 -2 4 -7 -2 -6 -8 1 4 -10 1
-3 its length and end: 2 and more, colon	0 3 -2 -1 -11 -5 0 8 -11 -10 -2 -13 6
-3 its length and end: 2 and more, comma	0 -6 0 0 -2 7 -1 -5 -2 -3 0 2 2
-3 its length and end: 2 and more, ellipsis	0 0 0 0 7 3 -1 -2 -1 -1 0 -3 -5
-3 its length and end: 2 and more, exclamation mark	0 -1 -1 0 3 -3 -1 -4 0 -3 0 4 -2
-3 its length and end: 2 and more, figure	-3 -12 -9 -11 0 6 -5 -19 3 1 -15 -16 -19
-3 its length and end: 2 and more, full stop	0 -2 -1 8 12 2 7 -16 -3 -4 -1 -9 -9
-3 its length and end: 2 and more, letter	-31 8 -34 -17 -5 -2 -19 0 -7 -14 -8 -9 2
-3 its length and end: 2 and more, question mark	0 0 0 0 -4 0 5 -3 -2 0 0 1 2
-3 its length and end: 2 and more, quotation mark	0 0 0 0 7 3 -1 -11 -3 -3 0 1 3
-3 its length and end: 2 and more, stop and quotation mark	0 0 0 -1 -8 -5 -1 5 -2 -2 0 -1 2
-3 its length and end: 25 and more, another sign	0 0 0 0 10 -16 13 0 -2 -1 0 -2 -2
-3 its length and end: 25 and more, arrow	0 0 0 0 -8 0 0 -2 -1 -1 0 -3 8
-3 its length and end: 25 and more, bar or asterisk	0 0 0 0 -1 1 0 -3 0 0 0 -1 5
-3 its length and end: 25 and more, bracket	0 2 -3 -1 -6 3 -2 2 -8 -14 -2 6 -1
-3 its length and end: 25 and more, colon	0 -1 -1 0 -17 -12 -3 27 -4 -13 8 -4 -13
-3 its length and end: 25 and more, ellipsis	0 0 0 0 -6 -3 0 0 -2 -2 0 10 -3
-3 its length and end: 25 and more, exclamation mark	0 0 0 0 3 -1 -2 3 -3 -10 -1 7 -5
-3 its length and end: 25 and more, figure	0 0 0 0 -4 10 -1 4 -1 -7 0 1 -6
-3 its length and end: 25 and more, full stop	-21 -60 -6 -8 -6 -1 -7 -2 2 -8 -21 1 -3
-3 its length and end: 25 and more, letter	0 -2 8 1 -7 4 -1 -3 2 -11 -7 -13 -6
-3 its length and end: 25 and more, question mark	0 0 0 0 -7 4 -3 -1 -4 3 2 1 -3
-3 its length and end: 25 and more, quotation mark	0 0 0 0 0 -5 0 5 0 0 0 -1 0
-3 its length and end: 25 and more, stop and quotation mark	-1 -2 -1 1 0 17 -19 -32 0 -17 -1 -8 -5
-3 its length and end: 4 and more, arrow	0 -1 0 0 4 -3 0 -4 -1 -1 0 -1 6
-3 its length and end: 4 and more, bracket	-1 0 -3 -2 -10 9 -6 -15 0 3 -6 -1 -2
-3 its length and end: 4 and more, colon	0 -2 -4 4 -10 -5 -4 13 -5 -3 0 4 -13
-3 its length and end: 4 and more, ellipsis	0 0 0 -1 -3 9 -1 -5 -2 -4 0 0 -9
-3 its length and end: 4 and more, exclamation mark	0 3 0 0 -1 -3 3 3 -2 -4 1 -2 1
-3 its length and end: 4 and more, figure	-1 -1 -1 -3 -9 2 -1 -3 -12 -18 -1 -7 2
-3 its length and end: 4 and more, full stop	0 2 -1 -1 3 5 -5 -18 -7 -6 -3 -9 5
-3 its length and end: 4 and more, letter	-18 -18 -15 -16 -12 0 -16 1 -5 -7 -14 -8 -10
-3 its length and end: 4 and more, question mark	0 -4 -1 -1 7 -7 5 0 -1 -6 0 -8 -6
-3 its length and end: 4 and more, quotation mark	0 -2 0 -1 -1 -9 9 -8 -4 -4 -1 15 -8
-3 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -2 -6 -1 6 0 3 0 -1 0
-3 its length and end: 40 and more, another sign	0 0 0 0 -1 3 0 1 -2 -2 0 -1 -1
-3 its length and end: 40 and more, bracket	-2 -6 -7 0 -2 -4 -10 -2 -17 -8 3 14 -6
-3 its length and end: 40 and more, colon	0 0 0 0 1 -14 -1 21 1 2 -1 -2 -17
-3 its length and end: 40 and more, exclamation mark	0 -1 -1 -1 8 -5 -9 -12 8 7 -4 -11 1
-3 its length and end: 40 and more, figure	0 0 0 0 -6 5 -3 -4 1 3 0 -2 2
-3 its length and end: 40 and more, full stop	-35 -79 -22 -24 0 -7 4 -7 2 0 1 -8 0
-3 its length and end: 40 and more, letter	0 -1 -3 -10 15 8 -4 -13 -10 -9 -4 -11 2
-3 its length and end: 40 and more, question mark	0 0 0 3 -2 6 -8 0 2 -7 1 -5 -8
-3 its length and end: 40 and more, quotation mark	0 0 0 0 5 4 2 -1 3 -2 0 -9 -2
-3 its length and end: 40 and more, semicolon	0 0 0 0 2 7 -1 -6 -1 -3 0 0 -1
-3 its length and end: 40 and more, stop and quotation mark	-3 -9 -12 -7 -28 5 -9 -36 1 -8 1 6 4
-3 its length and end: 6 and more, another sign	0 0 0 -2 2 11 -1 -3 -1 -3 0 -4 -4
-3 its length and end: 6 and more, arrow	0 0 0 0 2 3 0 -9 0 -1 0 3 1
-3 its length and end: 6 and more, bar or asterisk	0 -2 0 0 -1 3 0 -2 0 -2 0 7 -7
-3 its length and end: 6 and more, bracket	-1 -7 0 1 0 9 -5 -6 4 2 -3 -29 -8
-3 its length and end: 6 and more, colon	-1 -2 -1 -2 -6 -20 0 18 -8 -15 -2 -8 -7
-3 its length and end: 6 and more, comma	0 0 0 0 1 -7 0 -3 -1 0 0 0 8
-3 its length and end: 6 and more, ellipsis	0 -1 0 0 0 -3 -1 1 -3 -1 0 8 -3
-3 its length and end: 6 and more, exclamation mark	0 -1 -2 4 2 -2 -1 -8 3 -5 -1 2 4
-3 its length and end: 6 and more, figure	-1 -7 -4 -13 -12 -7 -6 -5 -19 -8 4 2 0
-3 its length and end: 6 and more, full stop	-3 -11 -14 -10 6 3 -6 2 -14 -13 -8 -4 -8
-3 its length and end: 6 and more, letter	-22 -27 -17 -11 -8 2 -18 -6 -37 -2 -1 -3 -3
-3 its length and end: 6 and more, question mark	-2 0 -13 -9 -14 -3 6 -14 -4 6 -3 3 -8
-3 its length and end: 6 and more, quotation mark	0 -1 0 2 -1 0 -2 4 -2 -5 -1 1 -4
-3 its length and end: 6 and more, stop and quotation mark	0 0 0 0 -6 0 5 -2 -2 -4 0 0 -1
-3 its length and end: below 2, another sign	0 -8 -1 -2 7 11 -2 -4 1 -7 -2 -3 -7
-3 its length and end: below 2, arrow	0 0 0 0 -8 -8 0 9 4 0 0 -8 4
-3 its length and end: below 2, bar or asterisk	0 -1 0 0 -1 5 -1 -3 1 -1 0 -2 1
-3 its length and end: below 2, bracket	0 0 0 0 -4 8 -1 -6 0 -1 0 0 1
-3 its length and end: below 2, colon	-1 0 -5 -2 -1 -18 -6 -1 -12 10 2 0 -2
-3 its length and end: below 2, comma	0 0 0 0 -1 7 0 -4 -1 0 0 -4 2
-3 its length and end: below 2, ellipsis	0 0 0 8 -1 2 0 -1 -1 -1 0 -1 -7
-3 its length and end: below 2, exclamation mark	0 -1 0 0 -2 2 0 -1 6 -5 0 -6 0
-3 its length and end: below 2, figure	-2 0 -14 -10 4 -16 -3 -10 -1 -4 -9 -15 -10
-3 its length and end: below 2, full stop	0 0 0 0 -6 8 0 -7 0 -1 0 2 -7
-3 its length and end: below 2, letter	-11 -2 -4 -12 -22 -2 -15 -3 -9 -10 -1 -2 1
-3 its length and end: below 2, question mark	0 -2 0 0 0 11 0 -9 -1 -2 0 0 -2
-3 its length and end: below 2, quotation mark	0 0 0 0 4 3 -1 -3 -1 -1 0 -1 -2
-3 its length: 10 and more	-14 -13 -13 -11 -13 2 -22 -9 -5 2 -5 -7 -6
-3 its length: 12 and more	-16 -30 -26 -20 -11 6 -9 -8 -1 -8 -17 7 -8
-3 its length: 15 and more	-13 -13 -5 -3 9 -6 -12 3 -9 -11 -6 -7 -12
-3 its length: 19 and more	-17 -23 -50 -23 -6 1 -9 -2 -14 -2 -5 -8 -1
-3 its length: 2 and more	-20 12 -35 -21 3 -5 -10 0 -14 -13 -15 -10 -1
-3 its length: 25 and more	-19 -45 -4 -5 -13 5 -21 -7 -1 -14 -13 4 0
-3 its length: 3 and more	-21 -10 -31 -7 2 -1 -31 -1 1 -9 -21 -9 -3
-3 its length: 35 and more	-25 -51 -17 -19 -6 -9 -1 -1 4 10 -8 -17 3
-3 its length: 4 and more	-12 -19 -24 -14 -7 4 -5 9 -17 -23 -4 -10 -6
-3 its length: 5 and more	-9 -10 -7 -16 -9 -4 -21 -5 -13 -11 -23 -4 -1
-3 its length: 50 and more	-21 -61 -61 -29 4 -6 -2 -6 -8 -3 -6 3 -1
-3 its length: 6 and more	-23 -24 -36 -36 -13 10 -24 1 -20 -3 -9 0 -12
-3 its length: 8 and more	-14 -18 -13 -1 3 1 -2 -2 -18 0 2 -13 -7
-3 its length: 80 and more	-9 -26 -32 -19 0 2 -12 -11 -7 -15 5 0 -12
-3 its length: below 2	-21 -6 -7 -15 -11 -6 -26 -5 -6 -5 -4 -9 -7
-3 its place by the text, and its length: before the text, 13 and more	-5 -5 2 4 -7 -6 -11 -9 -3 -13 -6 -14 -10
-3 its place by the text, and its length: before the text, 19 and more	-1 6 -14 -2 -14 8 -13 0 -11 -13 1 1 -17
-3 its place by the text, and its length: before the text, 2 and more	-4 17 -28 -8 -21 -17 -5 -21 2 0 0 -7 -2
-3 its place by the text, and its length: before the text, 3 and more	-5 2 -13 6 -3 8 -11 -33 8 -14 -17 -20 -11
-3 its place by the text, and its length: before the text, 30 and more	-1 -9 1 -4 7 9 -3 -6 -6 -14 -5 3 -11
-3 its place by the text, and its length: before the text, 4 and more	-5 2 3 -3 -45 -6 -17 -8 1 -16 -2 -5 -7
-3 its place by the text, and its length: before the text, 6 and more	-4 -7 -9 -7 -30 -2 -14 -22 -10 5 11 -10 -14
-3 its place by the text, and its length: before the text, 9 and more	-5 -8 -2 -5 -19 1 -10 -34 -25 3 5 -7 -2
-3 its place by the text, and its length: before the text, below 2	-6 9 5 -1 -16 -10 -19 -6 14 -1 0 -16 -22
-3 its place by the text, and its length: behind the text, 13 and more	-1 -3 -3 -3 1 -2 -2 1 4 4 -12 4 -12
-3 its place by the text, and its length: behind the text, 19 and more	-1 -2 -1 -1 8 5 -1 4 -5 -9 -1 -15 3
-3 its place by the text, and its length: behind the text, 2 and more	-1 -8 -5 -9 -4 -11 -1 -5 -7 -5 -5 -6 9
-3 its place by the text, and its length: behind the text, 3 and more	-1 -7 -6 -10 2 -8 -1 6 -5 -7 -7 -7 3
-3 its place by the text, and its length: behind the text, 30 and more	0 0 -1 0 0 1 0 5 0 0 0 -4 -4
-3 its place by the text, and its length: behind the text, 4 and more	-1 -4 -6 -5 -7 0 4 -2 -1 -2 -4 -1 -3
-3 its place by the text, and its length: behind the text, 6 and more	-2 -4 -6 -11 -19 -9 -2 6 -5 -6 -11 -1 0
-3 its place by the text, and its length: behind the text, 9 and more	-1 -3 -5 -6 7 -10 -2 -1 -3 -9 -4 -4 3
-3 its place by the text, and its length: behind the text, below 2	-2 -10 -11 -11 -1 -19 -2 -9 -15 -18 -8 5 2
-3 its place by the text, and its length: in the text, 13 and more	-14 -41 -19 -20 1 0 -9 2 4 -2 -13 -5 -14
-3 its place by the text, and its length: in the text, 19 and more	-21 -61 -15 -21 1 1 -8 -3 7 -6 4 1 -7
-3 its place by the text, and its length: in the text, 2 and more	-7 -22 -24 -16 -1 1 -4 4 -18 -14 -23 -13 -5
-3 its place by the text, and its length: in the text, 3 and more	-7 -50 -17 -22 -4 0 -18 -3 -12 -6 -19 -1 5
-3 its place by the text, and its length: in the text, 30 and more	-45 -95 -18 -14 -5 -3 -4 -4 3 3 -2 -3 0
-3 its place by the text, and its length: in the text, 4 and more	-17 -58 -53 -30 -1 0 -7 2 -24 -14 -19 -14 4
-3 its place by the text, and its length: in the text, 6 and more	-16 -54 -45 -5 0 8 -2 5 -25 -17 -24 -6 -7
-3 its place by the text, and its length: in the text, 9 and more	-17 -27 -45 -19 -7 4 2 -1 -10 -5 -41 4 -6
-3 its place by the text, and its length: in the text, below 2	-6 -44 -33 -24 -4 4 -14 -2 -33 -6 -14 -15 2
-3 its place by the text, and its length: without text, 4 and more	0 -5 -4 2 -9 10 -1 -6 -4 2 -2 7 -12
-3 no block	42 11 16 5 -36 -24 -44 -67 -10 -21 -37 -53 3
-3 nothing but a date or time: yes	-4 -9 -5 -29 -26 4 -10 -29 -3 12 2 -11 -17
-3 nothing but a label such as “Related”: yes	0 -5 -2 -2 -1 2 -3 -13 -10 -9 -2 21 -18
-3 what a rule takes it for: boilerplate	-41 -9 -14 -22 -1 -14 -37 -1 -13 -3 -4 4 -1
-3 what a rule takes it for: byline	-1 -3 -14 -1 -8 -3 -7 -17 13 6 -2 -8 -23
-3 what a rule takes it for: dateline	-4 -11 -8 -27 -27 7 -9 -27 -2 9 5 -12 -18
-3 what a rule takes it for: heading	-29 -25 -35 -21 -4 0 -11 2 -2 -7 -25 2 0
-3 what a rule takes it for: image-alt	-5 3 -5 2 -4 -6 -3 -21 -6 -9 -14 -14 -4
-3 what a rule takes it for: image-caption	-9 10 -20 4 1 -1 5 -23 -31 -12 -17 12 -16
-3 what a rule takes it for: image-credit	-3 12 3 4 -17 -5 -6 -7 -28 -15 2 1 -14
-3 what a rule takes it for: list-item	-16 -39 -41 -34 8 30 -4 -8 -18 -25 -22 -30 -22
-3 what a rule takes it for: paragraph	-29 -51 -13 -13 0 2 -3 1 2 1 -4 1 1
-3 what a rule takes it for: quote	0 0 0 0 -3 -6 9 -1 -2 -4 -2 3 -4
-3 what a rule takes it for: related-link	-18 -49 -49 -46 -4 3 -16 2 -23 -26 -25 1 -2
-3 what a rule takes it for: standfirst	-1 -17 -9 -3 -7 -3 1 -7 2 -5 12 -14 1
-3 what a rule takes it for: title	-5 -4 6 0 -28 -12 -5 -26 0 5 2 -37 -9
-3 words of the page’s furniture: whole	-10 -14 -6 -15 7 -30 -31 -28 2 -5 14 6 0
-3 words of the page’s furniture: within	-1 -12 2 -3 -11 -13 1 -7 -2 -3 -4 -12 16
0 a byline’s words: names	-6 -6 18 -10 -49 -10 -1 -21 19 13 -26 13 -14
0 a byline’s words: names behind “by”	-5 -10 49 -21 -27 -15 -1 -15 -27 -34 -22 -23 -7
0 a credit at its end, and its length: 20 and more, no stop	-1 -13 -1 -1 -5 -19 -3 -6 -1 26 -2 -3 -5
0 a credit at its end, and its length: 40 and more, no stop	-2 -14 -4 -3 8 -18 -8 -6 13 11 -6 -6 -18
0 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 -1 -13 -1 -1 0 13 0 -1 -1
0 a credit at its end, and its length: 8 and more, no stop	-3 -10 -7 0 -30 -8 -3 -14 -23 28 2 -27 -11
0 a credit at its end, and its length: below 8, no stop	-15 -5 -13 -8 -27 -12 -1 -7 -32 27 13 -17 -27
0 a credit at its end: 0.9 and more	-2 -4 -3 -2 9 -2 -1 1 8 0 -10 -6 -11
0 a credit at its end: 0.95 and more	-20 -36 -19 -9 -38 -34 -16 -25 -12 47 12 -36 -34
0 a credit at its end: below 0.9	-1 -1 -6 -3 -15 -11 -2 -8 -16 17 -5 -7 -16
0 a credit beside it, and its length: a credit before, 15 and more, a stop	0 -5 -1 -1 -1 -17 -2 -1 -2 15 0 -3 2
0 a credit beside it, and its length: a credit before, 15 and more, no stop	0 -5 -1 0 -7 -13 -1 -2 -2 17 -1 2 -2
0 a credit beside it, and its length: a credit before, 25 and more, a stop	0 -5 0 0 10 5 -3 -5 -1 -12 0 -5 -2
0 a credit beside it, and its length: a credit before, 25 and more, no stop	0 -10 0 0 -3 -2 -1 -1 -1 11 -1 -2 -1
0 a credit beside it, and its length: a credit before, 4 and more, a stop	0 6 -2 -3 -17 -12 0 -2 -7 11 -1 10 -7
0 a credit beside it, and its length: a credit before, 4 and more, no stop	-2 -3 4 -2 -9 -8 0 4 -12 8 -11 -8 -6
0 a credit beside it, and its length: a credit before, 40 and more, a stop	0 4 -1 -1 -3 21 -5 -15 -2 -21 -1 -2 -7
0 a credit beside it, and its length: a credit before, 40 and more, no stop	0 -2 0 0 -1 6 0 -1 0 5 -1 -3 -7
0 a credit beside it, and its length: a credit before, 8 and more, a stop	0 -9 0 -1 5 -15 -1 -4 -2 15 -1 -2 -4
0 a credit beside it, and its length: a credit before, 8 and more, no stop	-1 -5 -4 -2 1 -14 -1 -3 1 5 -4 -10 -4
0 a credit beside it, and its length: a credit before, below 4, a stop	0 0 0 -1 -5 1 0 -1 -3 5 -1 -1 -3
0 a credit beside it, and its length: a credit before, below 4, no stop	0 8 6 0 3 -5 0 -5 -9 -26 0 -6 6
0 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 -4 0 0 5 -7 -5 -7 -18 15 0 -3 -6
0 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 6 0 0 -2 1 -1 -1 4 -7 0 1 -1
0 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 -3 0 0 0 -10 -3 -3 -10 18 0 -1 -3
0 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 -1 0 0 -1 -4 0 8 10 -9 0 -3 -2
0 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 -2 -1 -3 7 -1 -1 -4 3 -5 -2 -4 -12
0 a credit beside it, and its length: a credit behind, 4 and more, no stop	-2 -3 -6 -5 -17 -9 -1 -11 14 -6 -3 -11 -3
0 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 -1 0 0 0 -13 -4 -4 -10 19 0 -1 -4
0 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 -7 0 0 5 -10 -2 -4 4 9 0 -5 -3
0 a credit beside it, and its length: a credit behind, 8 and more, no stop	0 -3 -1 0 -14 -11 -1 -6 -6 14 -2 -11 -8
0 a credit beside it, and its length: a credit behind, below 4, no stop	0 -1 -3 -2 -16 -2 0 3 9 -16 1 -3 11
0 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -1 0 -3 -1 0 -1 -5 10 -1 -3 -6
0 a credit beside it, and its length: credits on both sides, below 4, no stop	0 0 -1 0 5 0 0 0 -5 -8 -4 0 3
0 a credit with its lead-in at its end: yes	-20 -30 -14 -9 -39 -32 -16 -25 -8 39 9 -30 -24
0 a day of the week: yes	-9 -34 -34 2 10 7 1 -10 -12 2 -37 -6 -31
0 a label of a picture: label	-1 -3 -20 -8 -31 -12 -1 -12 -33 -22 -25 -12 41
0 a label of a picture: number	0 0 -1 -2 -2 0 0 -1 -9 -13 0 -2 19
0 a label such as “Related” above: yes	-8 -19 -8 -28 5 -5 -7 -8 -27 -33 -34 14 -25
0 a label such as “See also” before it: yes	-2 -2 -8 -4 -41 -40 -6 -31 -33 -28 -9 46 -19
0 a line above that ends in a colon: yes	-25 -44 -16 -12 -15 -9 -20 25 -33 -26 -15 -20 -30
0 a month: yes	-27 -31 11 36 -25 -12 -21 -3 6 6 -43 -16 -18
0 a name in the next line: 60 and more	0 -1 0 0 0 -3 8 -3 1 1 0 -1 -4
0 a name in the next line: 8 and more	8 14 -23 -4 -9 -20 18 -18 -30 -17 -9 8 -31
0 a name in the next line: below 8	1 -4 -10 -12 -8 -23 -3 -1 -19 -15 0 -8 -6
0 a note of credits: yes	-1 -6 2 -3 -15 -18 -8 0 -20 -1 11 -20 -16
0 a picture credit’s words: 0.01 and more	0 -1 -1 0 -9 -5 0 -3 -11 -12 13 -7 -6
0 a picture credit’s words: 0.7 and more	-3 -7 13 -11 -3 -9 1 -15 -25 1 -5 -12 -5
0 a picture credit’s words: 0.8 and more	0 -2 6 -2 -27 -6 0 -4 -14 -14 26 -11 -8
0 a picture credit’s words: 0.9 and more	0 -2 3 -3 -9 -4 0 0 -9 24 -12 -6 -5
0 a picture credit’s words: 0.95 and more	-6 -9 -43 -21 -49 -13 -7 -24 -25 -26 49 -36 -40
0 a picture credit’s words: below 0.01	-3 -5 19 13 6 -19 -23 1 -6 -9 -60 -8 8
0 a quotation by itself: before the text, 15 and more	1 6 0 0 0 -4 -2 0 -1 -1 0 0 -1
0 a quotation by itself: before the text, 6 and more	-2 -2 -6 -2 -4 15 -2 -2 -7 -8 -1 -2 -7
0 a quotation by itself: behind the text, 15 and more	0 0 0 0 0 10 -3 -1 0 -1 0 -4 -3
0 a quotation by itself: behind the text, 6 and more	0 0 0 0 0 -2 0 0 0 0 0 -1 3
0 a quotation by itself: in the text, 15 and more	0 -2 0 0 -12 3 20 -9 -3 -14 0 -8 -9
0 a quotation by itself: in the text, 40 and more	0 -1 0 0 -6 13 7 -14 -2 -5 -1 -3 -6
0 a quotation by itself: in the text, 6 and more	0 0 0 0 7 -17 9 6 -7 -11 -1 -8 -3
0 a quotation by itself: in the text, below 6	0 0 -1 0 17 -15 -4 8 -10 -7 -2 -12 -8
0 a quotation mark before it: yes	-8 -16 -24 -18 11 5 19 -20 -48 -42 -23 -17 -38
0 a rule: a byline’s words, but between paragraphs, where headings stand	0 0 -1 0 -16 0 0 -4 -2 -2 -1 -1 21
0 a rule: a credit that names known agencies	-2 -6 -8 -10 -30 -9 -2 -10 -18 11 14 -16 -14
0 a rule: a credit with its lead-in ("Photo:", "©")	-5 -7 -36 -17 -39 -12 -6 -22 -21 -37 43 -32 -35
0 a rule: a headline behind the end of the text	-15 -23 -34 -28 -23 2 -16 -3 -30 -32 -27 0 -8
0 a rule: a label such as "See also" with a title behind it	-2 -2 -7 -3 -41 -40 -6 -28 -33 -24 -8 46 -16
0 a rule: a line that begins with "by" before the text	-3 -6 52 -15 -15 -7 0 -3 -18 -25 -16 -11 -19
0 a rule: a phrase of the page’s furniture	-7 -17 -50 -29 -36 -32 -11 -40 -62 -41 -61 -14 52
0 a rule: a question or exclamation between paragraphs	-2 -3 -3 -3 20 -20 -14 -4 -19 -33 -8 6 -8
0 a rule: a quotation that the text has once more	0 0 0 0 -2 -17 18 -2 -3 -7 0 -1 -4
0 a rule: a quotation with its speaker behind a dash	0 0 0 0 -5 -9 12 -3 -1 -5 -1 -5 -3
0 a rule: a sentence before the text	-9 22 -11 7 2 -5 -2 -3 -7 -16 -2 -8 0
0 a rule: a sentence or two before the text	-3 12 -9 -11 -13 6 -14 -7 -9 -29 -6 -17 -23
0 a rule: a sentence within the text	-20 -29 -21 -27 -8 1 6 4 -21 -15 -33 -22 -4
0 a rule: a short line within the text	-21 -26 3 -25 1 -27 -19 8 12 3 -18 -12 -14
0 a rule: a short sentence within the text	-7 -28 -19 -2 -9 23 -32 -19 5 -8 -27 -28 -11
0 a rule: a text that ends in a picture credit	-8 -33 -16 -7 -32 -34 -20 -27 -1 45 -33 -35 -39
0 a rule: a title below a label such as "Related"	-3 -12 -1 -8 -12 -13 -3 -19 -25 -13 -9 21 -14
0 a rule: an item below a line that announces a list	-14 -14 -37 -29 -5 -5 -14 12 -8 -11 -37 -14 -19
0 a rule: begins with a bullet	0 0 0 0 -6 12 -2 -9 -2 -5 -1 2 -8
0 a rule: begins with a list mark, as its neighbour does	-3 -2 -7 -10 -21 7 -8 -2 -15 -16 -6 -15 7
0 a rule: debris before the text	-38 -5 -6 -39 -31 -19 -12 -12 4 9 -9 -4 -13
0 a rule: debris behind the end of the text	-7 -30 -40 -24 -7 7 -9 -17 -15 -17 -48 -18 11
0 a rule: holds a phrase of the page’s furniture	-2 -25 -12 11 -22 -13 -16 -12 -5 -10 -9 -37 30
0 a rule: keywords of a picture	-1 -2 -7 -5 -10 -9 0 -1 12 -12 -2 -9 -13
0 a rule: long line within the text, without a full stop	-1 -6 -3 1 -7 -14 13 -4 -22 5 -5 1 -10
0 a rule: names behind the end of the text	0 0 5 0 -7 -6 -1 -3 0 -1 -1 -12 -2
0 a rule: nothing but names before the text	-1 -4 14 -5 -6 0 0 -1 9 6 -13 2 -13
0 a rule: nothing else fits	-1 -3 1 -4 36 3 -8 -3 -7 -26 -7 -24 -36
0 a rule: one of several short lines within the text	-18 -26 -19 -37 -6 -14 -29 6 -11 -4 -31 -5 -4
0 a rule: only a date or time	-5 -11 -49 48 -31 -22 -2 -25 -38 -39 -18 -4 -8
0 a rule: only a web or e-mail address	0 0 0 0 -3 0 0 -2 -1 0 -1 -2 9
0 a rule: only marks or figures	-2 -8 -15 -43 -18 -4 -1 -22 -21 -14 -15 -10 40
0 a rule: repeats the alternative text before it	-1 -3 -2 -2 -11 -1 -1 -4 -1 14 -3 -9 3
0 a rule: running text	-26 9 -38 -45 -73 15 -2 4 -42 -41 -56 -24 -22
0 a rule: says again what stands elsewhere on the page	-17 -15 -2 -40 9 -6 -22 -14 -5 -11 -20 -24 -6
0 a rule: says where in a picture somebody stands	0 -8 -1 0 -4 -22 -3 -2 11 22 -1 -1 -3
0 a rule: says who the author is	0 0 0 0 -2 -12 -3 -3 -5 -5 0 -8 18
0 a rule: short line before a picture or a list, without a full stop	0 0 3 -1 3 -4 -1 -5 0 -14 -7 -14 2
0 a rule: short line between paragraphs, without a full stop	-18 -15 -63 -33 36 -40 -21 -81 -11 -20 -23 4 1
0 a rule: short text after a credit, where this page has its captions	-2 -3 1 -4 -5 -14 -1 -4 -13 16 -7 -3 -8
0 a rule: short text before a caption and its credit	-4 -6 -8 -15 2 -18 -7 -10 12 -12 -15 -14 -2
0 a rule: short text before a caption with a credit	-2 5 -5 -8 -23 -3 -5 -20 25 -17 -17 -19 -14
0 a rule: short text before a credit	-3 -18 -9 -9 -13 -18 -16 -13 5 13 -22 -23 0
0 a rule: short text before a credit that has its caption behind it	-2 -3 -4 -2 1 -7 -1 -3 21 -19 -2 -5 -4
0 a rule: stands between the title and the byline, date or picture	-8 15 5 -14 9 -5 -3 -3 10 -18 -2 -8 -8
0 a rule: the caption’s words once more, as alternative text	-1 -13 -8 -2 4 -23 -6 -12 26 7 -9 -14 0
0 a rule: the first line of the page	53 -10 -8 -6 -10 -6 -2 -4 -10 -14 -4 -8 -11
0 a rule: the name of a picture file	0 -1 0 -6 -2 -2 0 0 16 -4 -1 -2 -12
0 a sign in it: a bar	-4 -16 28 -4 -41 -4 -7 -30 -4 15 -15 -6 -2
0 a sign in it: a capital within a word	-7 -32 -6 -27 -11 0 0 -11 -17 -7 9 -2 2
0 a sign in it: a comma	-22 7 -5 2 -49 15 4 1 -16 -4 -24 -35 -17
0 a sign in it: a copyright sign	-1 -4 -13 -5 -24 -16 -4 -8 -14 19 23 -20 -11
0 a sign in it: a dash between words	-9 9 14 -15 -12 -15 0 4 -4 -19 -23 -18 -29
0 a sign in it: a question mark	12 12 -19 -19 20 -27 -24 -18 -50 -47 -33 23 9
0 a sign in it: a quotation mark	-8 6 -37 -35 -5 10 10 -9 -21 -25 -44 -9 -41
0 a sign in it: a sentence stuck to the next	0 -4 -2 -1 -10 -11 2 -10 -10 16 -4 -13 11
0 a sign in it: a slash between words	-9 -14 -36 -6 -41 -14 -26 -8 -12 22 34 -69 -38
0 a sign in it: a time	-14 -24 16 49 -26 1 -12 -13 -68 -68 -20 -29 -30
0 a sign in it: a year	-10 -19 11 37 -25 -19 -24 -12 11 14 -42 -10 -24
0 a sign in it: an address	-1 -2 -2 -5 -22 6 -5 4 -16 -20 3 -32 8
0 a sign in it: an asterisk	0 -4 -1 -1 1 -8 11 -15 -9 -10 -1 -20 20
0 a sign in it: an at sign	-1 -4 27 -10 -17 3 -4 -17 -21 -14 -10 -29 5
0 a sign in it: an ellipsis	-1 -7 -8 -3 -5 -9 3 -23 0 3 -8 14 -25
0 a sign in it: money or a share	-2 -11 -21 -24 -12 9 -19 9 -41 -38 -24 -1 -19
0 a verb of saying: yes	-5 25 -40 -31 -20 25 -38 -15 -45 -31 -52 -13 -1
0 a word that leads in credits: yes	-5 -9 -40 -19 -46 -5 -6 -28 -23 -24 45 -34 -40
0 an end as items of lists have it: yes	0 -2 0 -1 -20 -8 -4 7 9 -9 -5 -17 6
0 dates among the short lines around it: 0.2 and more	-4 -26 3 24 -45 -22 -12 -48 -21 2 -7 -8 5
0 dates among the short lines around it: 0.4 and more	-1 -7 1 25 -21 -31 -4 -26 -13 -31 -11 5 -3
0 dates among the short lines around it: below 0.2	-7 -12 -5 8 -47 -38 -17 -29 17 9 6 -10 2
0 furniture among the short lines around it: 0.01 and more	-18 -27 -38 -6 -20 -5 -16 -9 -20 -23 -14 12 -2
0 furniture among the short lines around it: 0.2 and more	-8 -11 11 -2 -11 -37 -27 -41 -13 -8 4 12 9
0 furniture among the short lines around it: 0.5 and more	0 -1 8 -2 -36 -46 -8 -14 -4 -18 -14 -1 31
0 furniture among the short lines around it: below 0.01	13 -43 9 -1 8 -17 -28 -4 -2 0 5 -8 -17
0 how frequent the kind is: yes	-1 -4 -5 -10 -1 -1 -7 -2 -4 -5 -2 0 -3
0 how it begins and ends: another sign, another sign	0 -2 -2 -3 -6 4 0 -12 3 3 -5 -7 10
0 how it begins and ends: another sign, arrow	0 0 0 0 1 5 -1 -12 -1 -2 0 3 4
0 how it begins and ends: another sign, bar or asterisk	0 -2 -2 -2 -1 -3 0 -1 -3 -2 -1 -1 11
0 how it begins and ends: another sign, bracket	0 0 -2 -2 -4 0 0 -5 -2 -4 -1 -6 11
0 how it begins and ends: another sign, colon	0 0 0 0 -9 10 5 -14 -3 -4 0 -5 -6
0 how it begins and ends: another sign, exclamation mark	0 -3 1 0 -7 -4 -3 1 -4 -4 0 8 -7
0 how it begins and ends: another sign, figure	0 0 -2 -9 -1 7 0 -18 -4 -6 -3 -4 15
0 how it begins and ends: another sign, full stop	0 -1 0 0 -9 5 5 3 -6 -9 0 -10 -14
0 how it begins and ends: another sign, letter	0 0 -2 -1 -8 9 4 -11 2 -9 -2 -5 2
0 how it begins and ends: another sign, question mark	0 0 0 0 -2 -4 0 -7 -1 -1 0 8 -2
0 how it begins and ends: at sign or hash, figure	0 0 0 0 -3 -3 0 3 -1 0 0 -1 1
0 how it begins and ends: at sign or hash, full stop	0 0 0 0 -1 -8 -1 9 -1 -1 0 -1 -1
0 how it begins and ends: at sign or hash, letter	0 -1 10 -3 8 0 0 2 -15 -15 -1 -16 -11
0 how it begins and ends: bracket, bracket	-1 -2 4 -3 -23 13 -7 -29 -19 -32 23 -14 -21
0 how it begins and ends: bracket, figure	0 0 -2 -8 -3 -8 0 -3 -1 11 0 -1 -3
0 how it begins and ends: bracket, full stop	0 -1 0 0 0 -2 7 0 -1 -4 -1 -3 5
0 how it begins and ends: bracket, letter	-1 -1 -12 -3 -11 3 -1 2 -11 -8 26 -10 -21
0 how it begins and ends: capital, another sign	-1 -3 -1 -5 -1 -8 -5 4 -18 -5 -3 -16 2
0 how it begins and ends: capital, arrow	0 0 0 0 -6 3 0 -11 -1 -3 0 2 6
0 how it begins and ends: capital, bar or asterisk	0 -1 -1 -2 -3 -6 -1 -5 -2 0 -1 -15 20
0 how it begins and ends: capital, bracket	-17 -45 -13 -24 -7 -24 -22 -11 5 24 -10 -23 -19
0 how it begins and ends: capital, colon	-5 -12 -30 -17 -1 57 -21 -77 -61 -60 -30 -25 -13
0 how it begins and ends: capital, comma	0 0 0 0 -11 -5 -1 -9 2 0 -3 -1 14
0 how it begins and ends: capital, ellipsis	0 5 -1 -2 2 -17 -13 -19 -7 -6 -3 15 -8
0 how it begins and ends: capital, exclamation mark	7 -12 -7 -7 -12 -6 -8 -13 -4 -27 -8 -5 16
0 how it begins and ends: capital, figure	1 -13 -8 6 -10 -18 -10 -4 -21 -12 -26 -14 -6
0 how it begins and ends: capital, full stop	-37 9 -68 -51 -61 10 -3 3 2 -9 -52 -41 -4
0 how it begins and ends: capital, letter	17 -6 0 -42 -4 -40 -51 1 -11 -2 3 9 4
0 how it begins and ends: capital, question mark	11 -14 -12 -12 21 -29 -38 -1 -55 -44 -18 14 7
0 how it begins and ends: capital, quotation mark	5 2 -2 -3 5 -33 -8 -9 2 -18 -3 17 -11
0 how it begins and ends: capital, semicolon	0 0 0 0 -7 -7 -1 9 6 -8 -1 -5 -2
0 how it begins and ends: capital, stop and quotation mark	-1 -5 -2 -3 -23 19 -4 -11 -26 -4 -7 -28 -33
0 how it begins and ends: figure, another sign	0 0 0 -1 -2 3 0 0 -3 2 0 0 -1
0 how it begins and ends: figure, bracket	0 0 -1 -1 7 -13 0 1 -12 10 -2 0 -2
0 how it begins and ends: figure, colon	0 0 0 0 -7 9 0 -8 -2 -4 0 -1 -1
0 how it begins and ends: figure, ellipsis	0 0 0 -1 -5 -5 -1 -3 -2 -1 0 15 -14
0 how it begins and ends: figure, exclamation mark	1 0 0 0 -1 -4 0 3 -2 -1 0 6 -7
0 how it begins and ends: figure, figure	-1 -5 -17 12 -19 -22 -2 -6 -4 -18 -10 -1 6
0 how it begins and ends: figure, full stop	0 1 -2 -6 -20 -5 -11 13 -8 -10 -2 -6 -10
0 how it begins and ends: figure, letter	1 -14 -8 13 7 -20 -9 -6 -50 -33 -10 3 -15
0 how it begins and ends: figure, question mark	2 -1 0 0 -1 -2 0 -9 -1 -2 0 8 -5
0 how it begins and ends: figure, quotation mark	0 0 -1 -1 -8 -8 0 -3 -6 -4 -2 1 12
0 how it begins and ends: list mark, bar or asterisk	0 0 0 0 5 11 0 -2 -1 -3 0 0 -12
0 how it begins and ends: list mark, bracket	0 0 0 0 -5 10 0 -12 -2 4 0 -1 -2
0 how it begins and ends: list mark, figure	0 0 0 -1 4 0 0 -8 -2 -1 0 10 -4
0 how it begins and ends: list mark, full stop	0 8 -1 11 -5 10 -5 -7 -10 -8 -1 -13 -22
0 how it begins and ends: list mark, letter	0 0 -2 3 -15 3 -1 -2 -5 -2 0 -16 5
0 how it begins and ends: number of an item, another sign	0 0 -1 0 5 -5 -2 -8 -5 -10 0 -6 4
0 how it begins and ends: number of an item, bracket	0 0 0 0 20 -6 0 -12 -4 -11 -1 -2 1
0 how it begins and ends: number of an item, colon	0 0 0 0 -9 6 0 -10 0 0 0 0 6
0 how it begins and ends: number of an item, exclamation mark	0 0 0 0 6 1 -1 -3 -1 -4 0 -1 -2
0 how it begins and ends: number of an item, figure	0 0 -5 17 -12 -9 0 2 -3 -3 -1 -6 -15
0 how it begins and ends: number of an item, full stop	0 -1 -1 -3 24 1 -18 -35 -19 -24 -1 -13 -8
0 how it begins and ends: number of an item, letter	-6 -4 -30 0 52 -27 -13 -34 -57 -62 -35 -47 -25
0 how it begins and ends: number of an item, question mark	0 -1 0 -1 21 -19 -8 -19 -9 -11 0 -16 -16
0 how it begins and ends: quotation mark, bracket	0 0 0 0 -2 -6 8 3 -5 -3 0 0 -1
0 how it begins and ends: quotation mark, colon	0 -1 0 0 14 -12 0 -9 0 -2 0 -7 -3
0 how it begins and ends: quotation mark, figure	0 0 0 0 0 3 -1 -2 0 0 0 -1 1
0 how it begins and ends: quotation mark, full stop	-1 -1 -1 -2 -7 32 -34 -25 -28 -22 -2 -14 -33
0 how it begins and ends: quotation mark, letter	0 -1 -4 -2 7 -21 10 -14 -15 -10 -4 -3 -13
0 how it begins and ends: quotation mark, question mark	0 0 0 0 -1 3 -2 -1 0 0 0 3 -4
0 how it begins and ends: quotation mark, quotation mark	-2 -7 -5 -3 20 -7 -1 5 -19 -23 -5 -12 -18
0 how it begins and ends: quotation mark, stop and quotation mark	0 0 -1 -1 -14 3 18 -20 -14 -27 -3 -21 -24
0 how it begins and ends: small letter, another sign	0 0 0 0 -4 3 11 -12 -2 -5 0 -2 0
0 how it begins and ends: small letter, bracket	0 0 -4 -4 -6 -6 0 10 -2 0 -1 -4 3
0 how it begins and ends: small letter, colon	0 0 0 0 2 9 0 -3 -1 -1 0 -2 -4
0 how it begins and ends: small letter, comma	0 -1 0 0 -4 -9 0 5 3 2 0 -9 -2
0 how it begins and ends: small letter, exclamation mark	-1 -3 0 0 -1 9 -1 -3 4 1 0 -1 -6
0 how it begins and ends: small letter, figure	0 -2 9 5 -13 0 0 -5 9 -2 -1 -5 -5
0 how it begins and ends: small letter, full stop	0 -5 -1 11 -24 -22 -4 14 5 3 -1 -10 -25
0 how it begins and ends: small letter, letter	-7 -17 5 -14 -63 -29 -13 -23 48 26 -37 -25 1
0 how it begins and ends: small letter, quotation mark	0 0 -1 0 5 1 0 -5 0 0 0 -1 3
0 how it begins and ends: small letter, semicolon	0 0 0 0 -1 6 0 -2 -1 0 0 -3 -2
0 how it begins and ends: small letter, stop and quotation mark	0 0 0 0 0 4 -1 -2 0 0 0 0 0
0 how it ends: another sign	-1 -5 -3 -10 -4 -7 8 1 -22 -8 -11 -31 11
0 how it ends: arrow	0 0 -1 -1 -6 7 -1 -16 -2 -4 0 2 12
0 how it ends: bar or asterisk	0 -3 -3 -3 -2 2 -1 -7 -6 -4 -2 -15 18
0 how it ends: bracket	-23 -48 -8 -30 -8 -17 -24 -11 -3 9 9 -24 -20
0 how it ends: colon	-6 -10 -30 -18 -3 55 -16 -79 -59 -62 -28 -22 -8
0 how it ends: comma	0 -1 0 0 -13 -9 -1 -1 3 1 -3 -8 10
0 how it ends: ellipsis	0 7 -1 -2 6 -17 -13 -24 -7 -5 -2 17 -10
0 how it ends: exclamation mark	7 -20 -5 -8 -12 -3 -11 -12 1 -18 -9 -4 10
0 how it ends: figure	-1 -27 -15 19 -15 -25 -19 -7 -20 -17 -41 -18 -4
0 how it ends: full stop	-35 11 -59 -19 -56 11 -2 2 1 -14 -49 -40 -8
0 how it ends: letter	15 -12 10 -19 5 -44 -20 -5 4 3 4 7 1
0 how it ends: question mark	12 -14 -12 -13 30 -31 -42 -3 -55 -43 -18 10 1
0 how it ends: quotation mark	3 -2 -9 -6 17 -31 -7 0 -14 -38 -10 11 -15
0 how it ends: semicolon	0 0 0 0 -8 -1 -1 5 6 -8 -1 -7 -4
0 how it ends: stop and quotation mark	-3 -1 -6 -7 -25 8 18 -9 -43 -13 -13 -43 -48
0 it begins with the author’s name: yes	1 -3 -9 0 -24 -22 -4 -10 -3 -10 -6 -18 35
0 it repeats its neighbour: the block before	-5 -12 0 -7 -21 -15 -5 -18 -14 31 -12 -18 1
0 it repeats its neighbour: the next block	-4 -24 -24 -6 -11 -33 -13 -19 39 -3 -1 -12 -14
0 it repeats its neighbour: the second before	-2 -10 0 -2 -30 -37 -5 -8 2 37 -4 -7 4
0 it repeats its neighbour: the second behind	1 -6 -6 -1 -24 -17 -6 -21 34 -4 -3 -17 -6
0 it says where in a picture somebody stands: yes	-1 -16 -3 -1 -10 -29 -4 -8 8 37 -8 -8 -8
0 it speaks to the reader: more, 20 and more	0 -9 0 0 -5 0 -11 8 -7 -17 0 -8 -2
0 it speaks to the reader: more, 40 and more	-1 -15 -1 -1 -14 -1 -31 15 -21 -31 -2 -14 3
0 it speaks to the reader: more, 8 and more	0 0 0 0 -4 -6 -4 14 -1 -3 0 -2 0
0 it speaks to the reader: one, 20 and more	1 17 -4 -4 -14 -10 6 -4 -16 -1 -4 -33 4
0 it speaks to the reader: one, 40 and more	0 -2 -1 -1 -12 0 -31 14 -19 -12 -1 -17 -9
0 it speaks to the reader: one, 8 and more	0 -23 -19 -12 4 -16 5 4 -13 -22 -15 -4 23
0 it speaks to the reader: one, below 8	0 -3 -12 -5 14 -13 -8 -18 -36 -25 -14 -5 28
0 it speaks to the reader: two, 20 and more	-1 -19 -1 -1 -14 -10 -4 -1 -18 -11 -1 0 18
0 it speaks to the reader: two, 40 and more	0 -10 0 0 -5 2 -4 7 -7 -15 -1 -6 -3
0 it speaks to the reader: two, 8 and more	1 -7 -1 -1 -4 -2 0 4 -7 -13 -1 -24 0
0 it speaks to the reader: two, below 8	0 0 0 0 -2 -4 -2 0 7 -1 0 -8 6
0 it stands on the page again: 12 and more	0 -7 -2 -2 0 -23 -10 1 18 -7 2 1 -3
0 it stands on the page again: 3 and more	3 -4 -5 -17 -28 -12 -2 -7 -7 -17 14 -8 8
0 it stands on the page again: 6 and more	5 -7 -8 -2 -38 -16 1 -6 7 -3 -3 -5 20
0 it stands on the page again: below 3	-2 -5 -13 -23 -26 -19 -1 -6 -20 -18 -1 -19 35
0 it stood on the page before: 12 and more	-1 10 -2 -2 -7 -34 -16 -15 -20 13 5 -9 7
0 it stood on the page before: 3 and more	-2 -3 -14 -22 -8 -17 -5 -25 -8 7 7 -11 4
0 it stood on the page before: 6 and more	-2 -7 -8 -3 -18 -13 -5 -4 -5 9 -1 -16 9
0 it stood on the page before: below 3	-2 -3 -36 -24 -11 -24 -7 -31 -35 -10 2 -41 26
0 it tells the reader what to do: 20 and more	0 -5 0 0 -2 -10 1 5 -2 -6 0 11 -4
0 it tells the reader what to do: 40 and more	0 -1 0 0 -1 -1 -1 4 0 -1 0 3 -2
0 it tells the reader what to do: 8 and more	-2 -9 -4 -3 -29 -25 -9 -8 -19 -49 -4 24 10
0 it tells the reader what to do: below 8	-3 -7 -44 -20 -40 -36 -8 -13 -63 -54 -49 -11 62
0 its capitals and length: 0.15 and more, 15 and more	-7 11 -43 -24 -20 -6 -19 -1 -10 12 -39 -6 -15
0 its capitals and length: 0.15 and more, 2 and more	-3 -14 -58 13 2 -30 -15 11 -5 -27 -33 -24 -1
0 its capitals and length: 0.15 and more, 30 and more	-21 5 -35 -43 -53 12 -19 -2 -5 -1 -48 -18 -20
0 its capitals and length: 0.15 and more, 4 and more	-12 -28 -20 10 -8 -16 -19 15 -20 -21 -40 -20 -8
0 its capitals and length: 0.15 and more, 8 and more	6 -3 -7 -24 -6 -7 -12 -10 -2 -5 -58 5 -21
0 its capitals and length: 0.5 and more, 15 and more	0 -18 -1 -6 -10 -11 -10 -28 16 13 -4 2 -17
0 its capitals and length: 0.5 and more, 2 and more	-8 -32 -24 -23 8 -33 -18 13 -20 -29 -4 -14 7
0 its capitals and length: 0.5 and more, 30 and more	-1 -14 -4 -2 -11 2 -8 -4 -2 -9 -5 1 7
0 its capitals and length: 0.5 and more, 4 and more	5 -37 -2 -30 20 -24 -19 -34 -19 -2 -8 2 -17
0 its capitals and length: 0.5 and more, 8 and more	9 -9 -5 7 -2 -17 -29 -30 -1 0 -4 6 -12
0 its capitals and length: 0.8 and more, 15 and more	1 1 -1 0 7 -13 -2 -15 -5 -7 -2 15 -1
0 its capitals and length: 0.8 and more, 30 and more	0 -2 -1 -1 -2 15 -2 -4 -2 -5 -2 -12 -13
0 its capitals and length: 0.8 and more, 4 and more	4 -12 6 -22 7 -28 -11 -43 -20 10 -14 -7 -3
0 its capitals and length: 0.8 and more, 8 and more	11 -11 -2 -7 -4 -44 -10 -42 0 -27 2 22 -18
0 its capitals and length: 1 and more, 15 and more	0 -1 0 0 4 -12 0 0 1 -1 0 7 -4
0 its capitals and length: 1 and more, 2 and more	-11 -16 21 -53 11 -44 -20 -25 -5 -23 18 -35 -6
0 its capitals and length: 1 and more, 30 and more	0 -1 -2 -1 -7 7 -4 -6 -5 -6 -4 -7 -6
0 its capitals and length: 1 and more, 4 and more	3 -11 0 -19 -6 -37 -8 -25 2 -27 5 9 6
0 its capitals and length: 1 and more, 8 and more	1 -2 -1 -1 -2 -4 -1 -13 -3 -6 -4 7 -3
0 its capitals and length: 1 and more, below 2	-9 -23 -61 -32 8 -39 -13 -32 -27 -41 -16 -66 29
0 its capitals and length: below 0.15, 15 and more	-17 0 -29 -21 -41 13 6 -2 -33 -27 -30 -30 -19
0 its capitals and length: below 0.15, 2 and more	-1 -4 -27 17 -51 -7 -4 -8 33 14 -21 -17 -8
0 its capitals and length: below 0.15, 30 and more	-22 -38 -29 -33 -72 16 3 7 -50 -27 -48 -68 -32
0 its capitals and length: below 0.15, 4 and more	-7 -7 -36 6 -38 -17 -25 8 27 15 -28 -29 -6
0 its capitals and length: below 0.15, 8 and more	-7 -10 -35 -25 -14 -3 1 10 -3 6 -32 -12 -14
0 its capitals and length: below 0.15, below 2	-4 -14 -10 -5 -21 -18 -6 -21 -16 -29 -22 1 21
0 its capitals: 0.01 and more	-17 -8 -58 -38 -33 18 3 8 -38 -22 -66 -24 -13
0 its capitals: 0.15 and more	-2 14 -66 2 -12 6 -12 11 -19 -9 -89 -11 -13
0 its capitals: 0.3 and more	-9 2 -14 3 -12 -15 -16 1 2 12 -42 3 -20
0 its capitals: 0.5 and more	5 -17 -13 -12 9 -27 -59 -14 -2 6 -15 -3 0
0 its capitals: 0.7 and more	12 -37 5 -44 13 -39 -33 -43 -21 -9 4 23 -14
0 its capitals: 0.9 and more	5 -2 7 -2 -4 -22 -4 -18 3 -23 6 -4 -9
0 its capitals: 1 and more	-7 -30 14 -69 8 -51 -43 -29 -5 -40 20 -22 12
0 its capitals: below 0.01	-15 -33 -29 12 -56 -27 6 -9 38 16 -51 -26 1
0 its figures: 0.01 and more	-6 -6 -42 -77 9 -1 -8 -5 -8 -6 -30 -2 -28
0 its figures: 0.15 and more	-5 -53 19 14 12 -6 -2 -15 -22 -19 -32 -28 -19
0 its figures: 0.4 and more	-12 -28 -37 35 -11 -28 -11 -27 -46 -45 -43 -21 13
0 its figures: below 0.01	5 5 -8 -101 -9 3 -3 1 2 1 9 1 -1
0 its lead-in on the page: more often	-11 -33 -8 -37 -36 7 -56 -1 -54 -47 27 14 -40
0 its lead-in on the page: once	8 -30 -10 31 -10 -42 -17 22 -43 -27 3 24 -30
0 its lead-in on the page: twice	1 -19 -8 -23 -20 -17 -6 -5 -8 -13 6 19 -20
0 its length among the short lines around it: 0.4 and more	-32 -29 5 6 -1 -64 -25 -1 4 -17 -2 -24 -1
0 its length among the short lines around it: 0.7 and more	15 -55 4 -5 -4 -32 -27 -5 -4 -6 -6 7 0
0 its length among the short lines around it: 1.4 and more	3 -18 -6 -12 -7 -9 -18 -24 -14 10 -14 3 -16
0 its length among the short lines around it: 2 and more	1 -1 -3 4 -6 -10 -10 -16 -11 1 -21 6 -21
0 its length among the short lines around it: below 0.4	-14 -38 -11 -8 12 -42 -14 -23 -14 -33 2 -34 9
0 its length and end: 10 and more, another sign	0 0 0 -1 -4 -1 0 4 -7 -12 -1 -9 10
0 its length and end: 10 and more, arrow	0 0 -1 -1 -3 3 0 -10 -3 -2 0 4 -1
0 its length and end: 10 and more, bar or asterisk	0 0 0 0 0 -2 0 -1 -1 0 0 -5 8
0 its length and end: 10 and more, bracket	-1 -4 -6 -5 -7 -8 -6 -14 -6 10 -5 -4 -9
0 its length and end: 10 and more, colon	0 -1 0 0 -31 59 -2 -46 -7 -10 0 -22 -10
0 its length and end: 10 and more, comma	0 -1 0 0 -9 0 0 7 0 -2 0 -7 -3
0 its length and end: 10 and more, ellipsis	0 0 0 0 7 -7 -1 -1 -3 -3 0 5 -4
0 its length and end: 10 and more, exclamation mark	1 -3 0 0 -6 -6 1 -12 -2 2 0 11 0
0 its length and end: 10 and more, figure	1 -2 8 -4 -4 -9 -1 -6 -10 -3 -1 5 -4
0 its length and end: 10 and more, full stop	-7 8 -19 -19 -77 -4 -6 -5 10 -3 -17 -34 7
0 its length and end: 10 and more, letter	15 -18 -5 -18 -15 -24 -29 -5 6 4 -10 12 -32
0 its length and end: 10 and more, question mark	1 -9 -1 -1 35 -39 -14 -2 -16 -24 -1 -3 2
0 its length and end: 10 and more, quotation mark	-2 -5 -3 -1 0 -14 -3 -3 -17 -21 -2 18 1
0 its length and end: 10 and more, semicolon	0 0 0 0 -1 -7 0 8 0 0 0 -2 -1
0 its length and end: 10 and more, stop and quotation mark	0 0 0 0 1 0 6 -8 -3 -5 0 0 -2
0 its length and end: 15 and more, another sign	0 0 0 0 1 -7 -2 9 -3 0 0 -2 -5
0 its length and end: 15 and more, bar or asterisk	0 -1 -1 -2 -1 1 -1 -3 -3 -3 -1 -14 5
0 its length and end: 15 and more, bracket	0 -7 -1 -2 -23 -16 2 -2 -9 23 -2 -11 -18
0 its length and end: 15 and more, colon	0 -7 0 0 -12 51 -3 -49 -5 -13 0 -9 -7
0 its length and end: 15 and more, comma	0 -1 0 0 -2 -9 -1 3 1 2 0 -9 5
0 its length and end: 15 and more, ellipsis	0 10 0 0 2 -1 -2 -8 -4 -4 0 0 -4
0 its length and end: 15 and more, exclamation mark	1 0 0 0 2 3 -4 0 -3 -6 0 -4 2
0 its length and end: 15 and more, figure	0 -1 -2 3 7 0 -1 -20 -8 -5 0 -3 -5
0 its length and end: 15 and more, full stop	-20 -7 -26 -30 -30 1 -1 4 -9 -8 -27 -20 -1
0 its length and end: 15 and more, letter	-2 2 -14 -8 -21 -21 -1 -9 -5 7 -19 8 -36
0 its length and end: 15 and more, question mark	0 -6 -1 -1 1 8 -10 -5 -10 -9 -1 -2 -7
0 its length and end: 15 and more, quotation mark	3 -1 0 -1 -1 -11 2 -2 4 -8 0 6 -7
0 its length and end: 15 and more, semicolon	0 0 0 0 -1 2 -1 -5 8 -8 0 -1 0
0 its length and end: 15 and more, stop and quotation mark	0 10 0 0 -4 5 5 -5 -3 -13 0 -7 -10
0 its length and end: 2 and more, another sign	0 0 0 -1 7 -2 0 -3 1 1 -1 -1 -4
0 its length and end: 2 and more, arrow	0 0 0 0 -3 0 0 -6 1 1 0 -1 6
0 its length and end: 2 and more, bar or asterisk	0 0 0 -1 -1 0 0 0 -1 0 0 -1 8
0 its length and end: 2 and more, bracket	0 -1 -8 -4 -15 -8 -1 7 -13 -19 12 0 -5
0 its length and end: 2 and more, colon	0 11 -8 -3 11 -30 -1 -11 -9 -7 -8 16 -8
0 its length and end: 2 and more, comma	0 0 0 0 -8 -1 0 -2 1 -1 -3 -1 10
0 its length and end: 2 and more, ellipsis	0 0 0 0 5 3 0 0 -3 -1 -1 -4 -4
0 its length and end: 2 and more, exclamation mark	0 -2 -2 -1 -8 0 -1 -1 14 -5 -2 1 -2
0 its length and end: 2 and more, figure	0 -4 -27 20 -18 -10 -1 -5 -1 -7 -14 -28 -6
0 its length and end: 2 and more, full stop	0 -3 -3 5 0 8 -7 -11 -1 -7 4 -13 -32
0 its length and end: 2 and more, letter	-16 -62 8 -14 10 -69 -38 -1 2 -23 7 -38 8
0 its length and end: 2 and more, question mark	0 0 0 0 0 4 0 -1 -1 -1 0 -2 0
0 its length and end: 2 and more, quotation mark	0 0 0 -1 9 -2 0 -2 2 -3 -2 1 -3
0 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -13 -9 -3 9 -8 8 -1 -2 -4
0 its length and end: 25 and more, another sign	0 0 0 0 -6 -3 11 -3 -2 -5 -1 0 -4
0 its length and end: 25 and more, arrow	0 -1 0 0 -1 10 -1 -11 -1 -2 0 -2 4
0 its length and end: 25 and more, bar or asterisk	0 0 0 0 0 7 -1 -4 0 -1 0 -2 0
0 its length and end: 25 and more, bracket	0 -8 -1 -1 -4 -15 0 -2 17 6 -1 -4 -5
0 its length and end: 25 and more, colon	0 -6 0 0 -2 33 -2 -22 -1 -3 0 -2 -4
0 its length and end: 25 and more, ellipsis	0 -1 0 0 0 -15 -1 -3 3 2 0 6 9
0 its length and end: 25 and more, exclamation mark	0 -1 0 0 -1 -7 2 0 -2 -3 0 -3 9
0 its length and end: 25 and more, figure	0 0 0 0 -1 10 -1 -9 1 4 0 -7 -7
0 its length and end: 25 and more, full stop	-14 2 -18 -26 -36 0 0 -3 -26 -12 -24 -8 -1
0 its length and end: 25 and more, letter	-1 12 -2 -2 -13 -9 2 1 -12 16 -3 -10 -16
0 its length and end: 25 and more, question mark	0 7 0 0 -9 5 -4 -4 -2 -3 0 1 -5
0 its length and end: 25 and more, quotation mark	0 -1 0 0 -1 -8 5 3 0 4 0 -1 0
0 its length and end: 25 and more, stop and quotation mark	0 -5 0 0 -4 0 7 -2 -4 1 0 -14 -9
0 its length and end: 4 and more, another sign	0 -1 0 -2 -8 -2 0 -1 -2 11 -1 -5 7
0 its length and end: 4 and more, arrow	0 0 0 -1 2 2 0 -6 0 0 0 3 1
0 its length and end: 4 and more, bar or asterisk	0 0 0 -1 -4 -2 0 -5 -1 -1 0 -1 10
0 its length and end: 4 and more, bracket	-15 -2 -8 -12 1 -20 -1 -7 -28 5 9 -23 2
0 its length and end: 4 and more, colon	0 2 -5 -2 21 5 -1 -23 -10 -8 -4 -11 -9
0 its length and end: 4 and more, comma	0 0 0 0 1 0 0 0 0 -1 0 8 -9
0 its length and end: 4 and more, ellipsis	0 0 0 0 5 4 -1 -4 -5 -5 -1 2 -8
0 its length and end: 4 and more, exclamation mark	2 0 -1 -1 -1 -6 2 -5 -5 -4 -1 -2 14
0 its length and end: 4 and more, figure	0 -1 -12 12 5 -21 -1 -17 -16 -1 -6 -9 -2
0 its length and end: 4 and more, full stop	0 -6 -4 2 -19 8 -4 -1 -3 4 -10 -20 -13
0 its length and end: 4 and more, letter	-1 -44 2 -11 2 -81 -32 -5 6 -4 -8 -8 -10
0 its length and end: 4 and more, question mark	3 -2 -1 -1 6 -21 -3 1 -14 -3 -2 1 6
0 its length and end: 4 and more, quotation mark	0 0 -1 -1 14 -8 -1 -12 -2 -6 -2 9 -12
0 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -7 -8 4 9 -1 -3 0 -1 1
0 its length and end: 40 and more, another sign	0 0 0 0 0 5 -1 -3 0 -1 0 0 0
0 its length and end: 40 and more, bracket	-2 -18 -4 -3 -1 -3 -12 -2 17 -4 -5 -7 -19
0 its length and end: 40 and more, colon	0 0 0 0 -2 18 -2 -11 -1 -2 0 0 -1
0 its length and end: 40 and more, ellipsis	0 0 0 0 -2 -5 -4 -10 5 7 0 2 2
0 its length and end: 40 and more, exclamation mark	0 -3 -1 0 -3 16 -8 -1 -3 -5 -1 -4 -3
0 its length and end: 40 and more, figure	0 -1 0 0 -8 11 2 -14 -5 -1 0 -2 -5
0 its length and end: 40 and more, full stop	-20 -14 -32 -37 -74 24 -14 2 -59 -56 -50 -90 -26
0 its length and end: 40 and more, letter	-1 -1 -6 -3 -15 11 -12 -23 -24 10 -7 2 -13
0 its length and end: 40 and more, question mark	0 -5 0 -1 -8 32 1 -16 -1 -4 0 -6 -1
0 its length and end: 40 and more, quotation mark	0 9 0 0 -1 2 -5 0 -2 -3 0 -1 -1
0 its length and end: 40 and more, semicolon	0 0 0 0 1 13 1 -12 0 0 0 0 0
0 its length and end: 40 and more, stop and quotation mark	-1 -10 -2 -2 -23 23 5 -23 -14 -19 -6 -21 -29
0 its length and end: 6 and more, another sign	0 0 -1 0 9 0 0 2 -6 -8 0 -6 -9
0 its length and end: 6 and more, arrow	0 0 0 0 -7 5 0 -9 -1 -4 0 3 3
0 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 -1 0 0 0 0 0 -6 6
0 its length and end: 6 and more, bracket	0 -3 5 -4 -5 2 -4 -5 -17 -5 3 -29 -23
0 its length and end: 6 and more, colon	-1 -1 -1 -1 -15 35 3 -49 -16 -18 -2 -32 1
0 its length and end: 6 and more, comma	0 0 -1 0 -6 -10 0 -7 5 4 0 -6 10
0 its length and end: 6 and more, ellipsis	0 -2 -1 -1 -9 -11 -2 -1 1 -2 -1 13 -9
0 its length and end: 6 and more, exclamation mark	3 -2 0 0 2 -8 -1 -9 -1 1 -1 5 4
0 its length and end: 6 and more, figure	-1 -3 3 12 -12 -22 -3 3 -17 -14 -3 -7 -16
0 its length and end: 6 and more, full stop	-4 -11 -14 -7 -27 3 -34 5 18 0 -17 -41 -7
0 its length and end: 6 and more, letter	12 -13 -14 -10 3 -29 -22 -5 -6 -2 -21 0 -10
0 its length and end: 6 and more, question mark	8 -5 -3 -3 17 -52 -11 3 -24 -31 -5 19 7
0 its length and end: 6 and more, quotation mark	0 -2 -1 0 7 -13 -2 3 -5 -5 -1 -5 6
0 its length and end: 6 and more, stop and quotation mark	0 1 0 0 -1 2 5 -1 -3 -4 0 -2 -2
0 its length and end: below 2, another sign	0 -1 -1 -3 -4 0 0 -9 -2 -4 -5 -5 15
0 its length and end: below 2, arrow	0 0 0 0 2 -2 0 -3 0 0 0 -1 3
0 its length and end: below 2, bar or asterisk	0 -2 -1 -1 2 1 0 -1 -2 -1 -1 -1 7
0 its length and end: below 2, bracket	0 0 0 0 0 3 0 -3 -1 -1 -1 -1 2
0 its length and end: below 2, colon	0 -1 -3 -2 8 -18 -1 -6 -8 -3 -4 -6 7
0 its length and end: below 2, ellipsis	0 0 0 0 -3 -2 0 0 0 0 0 0 6
0 its length and end: below 2, figure	-2 -5 -12 2 -31 -16 -2 -20 2 -17 -13 -8 20
0 its length and end: below 2, full stop	0 0 0 0 -8 10 0 -1 -2 0 0 3 -8
0 its length and end: below 2, letter	-9 -23 -31 -39 5 -53 -13 -29 -24 -39 -3 -36 27
0 its length and end: below 2, question mark	0 0 -1 0 -13 17 0 -1 0 0 0 -1 -12
0 its length and end: below 2, quotation mark	0 0 -1 -1 12 -5 0 -1 -2 -4 -2 -1 -5
0 its length and sentences: 15 and more, more	0 5 0 0 -8 -10 -5 6 1 -2 0 4 -4
0 its length and sentences: 15 and more, none	0 4 -19 -9 -8 -11 -19 -19 0 0 -23 8 -33
0 its length and sentences: 15 and more, one	-13 -19 -30 -33 -26 8 0 1 -10 3 -37 -23 -25
0 its length and sentences: 15 and more, three	0 16 -1 -2 -12 -14 -11 1 -10 -6 -1 1 6
0 its length and sentences: 15 and more, two	-5 9 -9 -11 -30 0 0 -5 -13 0 -9 -20 5
0 its length and sentences: 30 and more, more	-1 -6 -1 -2 -18 0 -1 8 -21 -20 -3 -27 -4
0 its length and sentences: 30 and more, none	-1 8 -4 -2 -17 2 8 -24 -3 0 -6 -1 -17
0 its length and sentences: 30 and more, one	-4 -11 -7 -10 -32 9 11 -21 5 12 -8 -52 -25
0 its length and sentences: 30 and more, three	-3 1 -6 -10 -43 6 -9 -4 -31 -24 -10 -3 0
0 its length and sentences: 30 and more, two	-11 -10 -15 -19 -55 11 -19 -2 -11 -17 -19 -16 -14
0 its length and sentences: 6 and more, more	0 0 0 0 -3 -5 -1 7 -1 -2 0 -1 0
0 its length and sentences: 6 and more, none	22 -15 8 -2 -3 -7 -34 -5 -6 -5 -20 10 -24
0 its length and sentences: 6 and more, one	-1 6 -43 -31 -13 -12 -7 -7 13 3 -20 -16 5
0 its length and sentences: 6 and more, three	1 -5 0 6 -19 9 -4 -13 -15 -17 11 -11 -4
0 its length and sentences: 6 and more, two	-2 -10 -3 -1 -28 1 2 -21 -4 -5 -2 -4 12
0 its length and sentences: 60 and more, more	-7 -22 -13 -17 -53 34 -11 0 -60 -52 -28 -50 -37
0 its length and sentences: 60 and more, none	0 0 0 0 -5 2 -1 -8 -1 -3 -1 12 -9
0 its length and sentences: 60 and more, one	0 -4 0 -1 -2 8 1 -1 -4 6 0 -1 -6
0 its length and sentences: 60 and more, three	-1 -28 -3 -4 -32 27 -13 -1 -15 -36 -8 -24 -14
0 its length and sentences: 60 and more, two	-1 -12 -1 -2 -5 22 6 -14 -16 -16 -4 -14 -32
0 its length and sentences: below 6, none	-13 -52 6 0 12 -89 -61 0 2 -15 7 -21 9
0 its length and sentences: below 6, one	-10 -22 -19 8 -1 1 -16 -14 -4 11 -21 -27 -18
0 its length and sentences: below 6, two	0 0 0 0 -8 1 4 -5 -1 -1 0 3 2
0 its length, and what follows the credit behind it: 25 and more, a short line	0 -2 0 0 0 -12 -3 3 1 9 0 -2 -5
0 its length, and what follows the credit behind it: 25 and more, a short sentence	0 -2 0 0 0 10 0 -1 0 -12 0 0 -1
0 its length, and what follows the credit behind it: 25 and more, running text	0 -2 0 0 0 -14 -2 -2 -4 16 0 0 -1
0 its length, and what follows the credit behind it: 45 and more, a short line	0 -1 0 0 0 2 -1 1 0 -3 0 3 -2
0 its length, and what follows the credit behind it: 45 and more, a short sentence	0 -1 0 0 0 12 -1 -3 -3 -7 0 0 -1
0 its length, and what follows the credit behind it: 45 and more, running text	0 8 0 0 0 -14 -2 -5 -5 11 0 0 -1
0 its length, and what follows the credit behind it: 8 and more, a short line	0 -9 -3 0 -3 -9 -4 -8 6 12 -1 -11 -13
0 its length, and what follows the credit behind it: 8 and more, a short sentence	0 -1 1 0 7 -6 -1 -4 -8 2 0 1 -1
0 its length, and what follows the credit behind it: 8 and more, running text	0 1 0 -1 -11 -10 -3 -5 -22 24 -2 -9 -7
0 its length, and what follows the credit behind it: below 8, a short line	-3 -3 -9 -5 -18 -11 -1 -5 16 -19 7 -10 2
0 its length, and what follows the credit behind it: below 8, a short sentence	0 -1 2 1 -2 2 0 -4 3 3 0 -3 -9
0 its length, and what follows the credit behind it: below 8, running text	0 -1 -6 -6 -10 -5 -1 -3 6 6 -13 -9 1
0 its length: 10 and more	8 0 -9 -15 1 -27 -22 -6 10 -13 -15 8 -2
0 its length: 12 and more	6 2 -12 -25 -34 -2 2 -8 -11 9 -12 13 -34
0 its length: 15 and more	-4 -17 -26 -16 -12 -1 3 -11 0 7 -35 4 -24
0 its length: 19 and more	-11 9 -24 -27 -42 -2 -6 -6 -15 10 -28 -32 -2
0 its length: 2 and more	-26 -25 -1 -19 1 -32 -33 -1 -5 -22 4 -40 1
0 its length: 25 and more	-15 19 -24 -26 -48 -1 -8 -7 -14 8 -28 -12 -12
0 its length: 3 and more	-1 -49 1 11 9 -47 -35 -5 0 -24 -1 -22 0
0 its length: 35 and more	-18 -10 -33 -34 -66 13 -4 3 -21 -15 -41 -56 -23
0 its length: 4 and more	-6 -26 -17 3 11 -44 -33 -8 1 -10 -9 -14 2
0 its length: 5 and more	-9 -39 1 -9 2 -34 -9 -6 -15 -1 2 -7 -24
0 its length: 50 and more	-13 -23 -23 -27 -54 25 -5 -4 -21 -40 -41 -49 -20
0 its length: 6 and more	3 -19 -2 -11 -1 -14 -29 3 2 -2 -26 -7 -4
0 its length: 8 and more	8 -12 -1 -4 3 -8 -14 -6 -5 -7 -25 4 -20
0 its length: 80 and more	-6 -24 -10 -13 -47 43 -16 -10 -53 -49 -23 -40 -37
0 its length: below 2	-12 -30 -32 -12 6 -34 -18 -22 -17 -37 -7 -37 26
0 its phrases elsewhere on the page: 0.01 and more	15 20 -44 -42 -6 8 -37 -3 -2 10 -41 -22 -35
0 its phrases elsewhere on the page: 0.3 and more	-2 1 -33 -34 7 -31 -2 1 5 4 -6 -28 -14
0 its phrases elsewhere on the page: 0.8 and more	2 -24 -35 -50 -8 -41 25 -25 16 14 11 -12 -1
0 its phrases elsewhere on the page: below 0.01	-2 -7 4 1 -12 4 -16 1 -17 -18 -14 9 -17
0 its phrases elsewhere, and its place: in part, before the text	5 -1 -12 -7 -17 -15 -3 -2 15 12 -8 -12 -15
0 its phrases elsewhere, and its place: in part, behind the text	-1 -2 -1 -1 3 2 -1 2 -6 -10 -1 -6 -2
0 its phrases elsewhere, and its place: in part, in the text	-8 -7 -21 -18 8 -28 2 0 1 7 3 -34 -20
0 its phrases elsewhere, and its place: nearly all, before the text	10 -22 -26 -21 0 -25 -7 -15 14 15 1 -14 -9
0 its phrases elsewhere, and its place: nearly all, behind the text	-2 -4 -4 -8 0 12 -4 -10 -6 -13 2 6 -20
0 its phrases elsewhere, and its place: nearly all, in the text	-16 -7 -22 -28 -7 -45 33 -27 13 7 11 -14 10
0 its place among short lines: first, 2 and more	21 -13 -6 -8 -12 -13 -14 -29 -4 1 -6 -3 -3
0 its place among short lines: first, 3 and more	16 -15 -24 -10 -15 -30 -14 -26 2 -8 -13 -15 8
0 its place among short lines: first, 5 and more	6 -11 2 -16 16 6 -9 -23 -30 -29 -2 -25 -10
0 its place among short lines: first, below 2	24 -32 -11 -3 2 -22 -24 -86 -2 -6 5 14 13
0 its place among short lines: last, 2 and more	-18 -16 8 -8 3 -12 -12 -52 -2 -4 -8 -6 1
0 its place among short lines: last, 3 and more	-8 -20 -20 -5 -6 -28 -6 -15 -21 9 1 -17 -1
0 its place among short lines: last, 5 and more	-7 -23 -11 -1 -7 -31 -3 4 -4 -2 -15 1 2
0 its place among short lines: within, 3 and more	-25 -27 21 -3 -16 -25 -13 -22 0 -14 -2 -19 -4
0 its place among short lines: within, 5 and more	-50 -15 -24 -7 -18 -14 -34 20 -18 -20 -17 1 -10
0 its place by the text, and its end: before the text, another sign	0 -2 0 -3 5 -3 0 -2 -9 6 -2 -2 6
0 its place by the text, and its end: before the text, arrow	0 0 -1 -1 0 -2 0 0 -2 -2 0 -2 8
0 its place by the text, and its end: before the text, bar or asterisk	0 -2 -2 -2 -1 -2 0 0 -2 0 -1 -1 10
0 its place by the text, and its end: before the text, bracket	-11 -26 -7 -12 -2 -21 -3 -10 13 15 7 -14 -12
0 its place by the text, and its end: before the text, colon	0 4 -7 -2 8 11 0 -6 -3 -5 -4 -7 -6
0 its place by the text, and its end: before the text, comma	0 0 4 0 1 0 0 1 0 -1 -5 0 1
0 its place by the text, and its end: before the text, ellipsis	0 8 0 0 -2 -8 0 2 -2 -2 0 -5 -7
0 its place by the text, and its end: before the text, exclamation mark	7 -6 -1 -2 -2 0 -1 -3 -4 -3 -1 4 6
0 its place by the text, and its end: before the text, figure	4 -11 -8 18 -27 -13 -1 -11 0 -19 -12 -20 10
0 its place by the text, and its end: before the text, full stop	-7 12 -26 -8 -5 6 -21 -11 18 -23 -19 -31 -21
0 its place by the text, and its end: before the text, letter	34 0 11 2 -49 -40 -26 -23 0 -1 2 -3 -4
0 its place by the text, and its end: before the text, question mark	11 -9 -1 -1 -11 11 -1 -4 -10 6 -1 -10 -4
0 its place by the text, and its end: before the text, quotation mark	3 1 -3 -2 -8 1 -1 -3 2 -10 -1 8 -11
0 its place by the text, and its end: before the text, stop and quotation mark	0 14 0 0 -4 -9 -2 5 -1 -4 0 -1 -3
0 its place by the text, and its end: behind the text, another sign	0 0 -1 0 1 -7 -1 12 5 4 0 -14 -9
0 its place by the text, and its end: behind the text, arrow	0 0 0 0 1 -3 0 -2 0 -1 0 5 -2
0 its place by the text, and its end: behind the text, bar or asterisk	0 -1 -1 -2 -1 -6 0 -2 -2 -2 0 -15 16
0 its place by the text, and its end: behind the text, bracket	-1 -2 2 -3 -13 16 -2 -14 0 -1 -4 -12 -16
0 its place by the text, and its end: behind the text, colon	0 0 -1 -1 3 15 -1 -14 -5 -1 -1 -24 6
0 its place by the text, and its end: behind the text, comma	0 -1 -1 0 -1 -10 -1 3 -2 -1 0 -8 5
0 its place by the text, and its end: behind the text, ellipsis	0 -2 0 0 0 -10 -1 -3 -2 -2 0 13 -8
0 its place by the text, and its end: behind the text, exclamation mark	0 -1 0 0 -2 -11 3 -2 4 0 0 -8 14
0 its place by the text, and its end: behind the text, figure	-1 -1 -4 -15 -21 -2 -1 -22 -6 -4 -2 -1 13
0 its place by the text, and its end: behind the text, full stop	-1 -12 -2 -2 -14 9 -5 -10 -25 -24 -3 -20 14
0 its place by the text, and its end: behind the text, letter	-25 -37 -64 -46 -9 -10 -36 -2 -29 -28 -41 9 4
0 its place by the text, and its end: behind the text, question mark	0 -1 0 0 -7 -22 0 -10 -1 -1 0 11 9
0 its place by the text, and its end: behind the text, quotation mark	0 0 0 0 -5 -12 0 -4 5 -1 -1 0 7
0 its place by the text, and its end: behind the text, stop and quotation mark	0 0 0 0 0 6 -2 -1 0 -1 0 2 -5
0 its place by the text, and its end: in the text, another sign	0 -1 -3 -5 -6 1 10 -4 -21 -27 -9 -17 12
0 its place by the text, and its end: in the text, arrow	0 0 0 0 -6 8 0 -14 -1 -3 0 2 10
0 its place by the text, and its end: in the text, bar or asterisk	0 0 0 0 2 11 -1 -6 -1 -3 0 -1 1
0 its place by the text, and its end: in the text, bracket	-5 -12 -14 -14 -6 -21 -23 -10 -21 11 7 -15 -16
0 its place by the text, and its end: in the text, colon	-4 -13 -14 -10 -8 54 -14 -72 -54 -58 -22 -14 -15
0 its place by the text, and its end: in the text, comma	0 0 0 0 -8 2 -1 -4 3 0 -1 -2 7
0 its place by the text, and its end: in the text, ellipsis	0 -2 0 -1 5 -15 -11 -21 -2 -1 -2 15 -1
0 its place by the text, and its end: in the text, exclamation mark	-1 -7 -3 -3 -4 -2 -15 -6 0 -18 -6 8 -1
0 its place by the text, and its end: in the text, figure	-6 -5 -9 2 -2 -16 -12 6 -22 0 -26 -15 -9
0 its place by the text, and its end: in the text, full stop	-28 0 -43 -18 -61 8 -1 6 -3 -9 -43 -34 -11
0 its place by the text, and its end: in the text, letter	-44 -33 -7 -27 9 -45 -10 -3 6 5 7 5 0
0 its place by the text, and its end: in the text, question mark	-7 -4 -7 -10 31 -32 -38 -4 -48 -59 -17 9 0
0 its place by the text, and its end: in the text, quotation mark	-1 -3 -3 -2 20 -26 -4 1 -22 -25 -7 11 -17
0 its place by the text, and its end: in the text, semicolon	0 0 0 0 -6 1 0 1 5 -7 0 -2 -2
0 its place by the text, and its end: in the text, stop and quotation mark	-2 -23 -4 -5 -19 10 17 -16 -39 -9 -12 -53 -41
0 its place by the text, and its end: without text, full stop	0 -10 0 -1 -8 19 -4 -14 -9 -11 -1 -13 -11
0 its place by the text, and its end: without text, letter	9 -4 4 -11 -22 -17 -1 -12 -18 -1 -4 8 10
0 its place by the text, and its length: before the text, 13 and more	9 -5 -7 -14 0 -5 -11 -16 1 3 -11 -14 -34
0 its place by the text, and its length: before the text, 19 and more	0 10 -5 -5 -10 6 -7 -12 -1 4 -4 -19 -16
0 its place by the text, and its length: before the text, 2 and more	-9 -9 6 -4 -23 -4 -2 -11 6 -8 -10 -18 6
0 its place by the text, and its length: before the text, 3 and more	5 -22 -4 13 -25 -16 -2 -3 3 -28 -1 -13 -4
0 its place by the text, and its length: before the text, 30 and more	-3 5 -5 -4 9 -15 -3 -7 12 2 -4 2 -23
0 its place by the text, and its length: before the text, 4 and more	2 -24 -1 9 -26 -24 -1 -22 -3 5 -5 -7 -13
0 its place by the text, and its length: before the text, 6 and more	17 -1 -3 12 -34 -19 -5 -16 -13 -11 -8 -13 -14
0 its place by the text, and its length: before the text, 9 and more	19 2 0 -15 -29 -10 -8 -16 2 -11 -13 -20 -8
0 its place by the text, and its length: before the text, below 2	-6 -22 -32 -24 -29 -13 -2 -9 -11 -16 0 -18 29
0 its place by the text, and its length: behind the text, 13 and more	-2 -10 -4 -4 -26 9 -2 6 -14 -19 2 4 -18
0 its place by the text, and its length: behind the text, 19 and more	0 -4 -1 -3 -6 6 -4 7 -8 -16 -1 -20 2
0 its place by the text, and its length: behind the text, 2 and more	-1 -1 -11 -7 7 -14 -2 -18 -9 -5 -17 -59 21
0 its place by the text, and its length: behind the text, 3 and more	-1 -2 -13 -11 -6 -26 -2 -5 -6 -4 -15 -26 22
0 its place by the text, and its length: behind the text, 30 and more	0 -1 0 0 -1 9 -1 -5 -3 -4 0 -6 2
0 its place by the text, and its length: behind the text, 4 and more	-1 -2 -11 -15 -15 -9 0 -5 -2 -7 -11 8 0
0 its place by the text, and its length: behind the text, 6 and more	-5 -7 -7 -15 -10 8 -10 -2 -22 -14 -25 -3 -5
0 its place by the text, and its length: behind the text, 9 and more	-4 -9 -8 -5 -32 -13 -10 3 -23 -20 -6 13 0
0 its place by the text, and its length: behind the text, below 2	-1 -2 -6 -5 -14 -13 -2 -18 -21 -8 -11 -19 31
0 its place by the text, and its length: in the text, 13 and more	-21 -19 -28 -20 -25 -1 8 -11 -4 5 -12 10 -21
0 its place by the text, and its length: in the text, 19 and more	-16 16 -17 -23 -44 7 -4 -8 -24 4 -31 -14 -9
0 its place by the text, and its length: in the text, 2 and more	-6 -9 -25 -20 -2 -29 -23 10 -7 -18 9 -10 -13
0 its place by the text, and its length: in the text, 3 and more	-7 -12 -13 -3 10 -35 -29 1 -2 -14 -2 -13 -9
0 its place by the text, and its length: in the text, 30 and more	-30 -10 -48 -56 -86 19 -1 8 -40 -17 -71 -32 -23
0 its place by the text, and its length: in the text, 4 and more	-21 -22 -10 -10 11 -42 -35 -5 -2 -3 -5 -25 -5
0 its place by the text, and its length: in the text, 6 and more	-27 -36 -13 -23 5 -10 -26 1 12 0 -13 -5 -6
0 its place by the text, and its length: in the text, 9 and more	-25 -18 -15 -31 3 -10 -1 -6 4 -2 -25 9 -10
0 its place by the text, and its length: in the text, below 2	-4 -4 -12 7 11 -28 -13 -22 -9 -46 -16 -38 11
0 its place by the text, and its length: without text, 13 and more	1 -2 0 0 -4 13 -1 -9 -2 -3 0 -4 -3
0 its place by the text, and its length: without text, 19 and more	0 -7 0 0 -2 15 -2 -7 -4 -6 0 -3 -3
0 its place by the text, and its length: without text, 4 and more	3 -2 5 -5 -13 -3 0 -4 -7 6 0 7 -14
0 its place by the text, and its length: without text, below 2	0 0 -2 -1 -10 -4 0 -2 -3 -2 -2 -9 16
0 its place by the text, its length and end: before the text, 10 and more, a stop	-1 9 -12 -10 3 -4 -10 -9 11 -16 -5 -18 -25
0 its place by the text, its length and end: before the text, 10 and more, no stop	18 -11 -3 -6 -23 -9 -5 -20 -4 4 -11 -14 -25
0 its place by the text, its length and end: before the text, 18 and more, a stop	-1 10 -2 -3 -6 9 -7 -7 -12 -16 -2 -9 -7
0 its place by the text, its length and end: before the text, 18 and more, no stop	3 8 -2 -2 -6 -10 -1 -5 -2 9 -3 -12 -16
0 its place by the text, its length and end: before the text, 3 and more, a stop	6 -5 -3 2 -12 -2 2 0 -6 12 -2 -6 -5
0 its place by the text, its length and end: before the text, 3 and more, no stop	-1 -47 1 16 -35 -39 -5 -16 -1 -14 -2 -17 -14
0 its place by the text, its length and end: before the text, 30 and more, a stop	0 -2 0 0 0 13 0 -2 -1 -1 0 0 -7
0 its place by the text, its length and end: before the text, 30 and more, no stop	-2 4 -4 -4 8 -18 -2 -6 12 5 -3 3 -19
0 its place by the text, its length and end: before the text, 6 and more, a stop	8 -5 -5 -1 -12 -7 -3 5 11 -15 -3 -12 2
0 its place by the text, its length and end: before the text, 6 and more, no stop	19 -10 8 6 -31 -18 -3 -23 -31 -10 -8 -14 -14
0 its place by the text, its length and end: before the text, below 3, a stop	0 -2 -2 -2 -3 10 -1 -2 -1 1 -1 -1 -1
0 its place by the text, its length and end: before the text, below 3, no stop	-19 -23 -1 -16 -39 -30 -4 -21 -1 -14 0 -35 23
0 its place by the text, its length and end: behind the text, 10 and more, a stop	-1 -7 -1 -1 -4 -4 -6 -15 -6 -8 -1 3 7
0 its place by the text, its length and end: behind the text, 10 and more, no stop	-6 -9 -10 -7 -36 0 -7 3 -23 -28 -4 10 -21
0 its place by the text, its length and end: behind the text, 18 and more, a stop	0 -3 0 0 -1 -3 5 0 -3 -4 0 -11 6
0 its place by the text, its length and end: behind the text, 18 and more, no stop	0 -3 -1 -3 -8 12 -4 10 -8 -14 -1 -16 -14
0 its place by the text, its length and end: behind the text, 3 and more, a stop	0 -1 -1 -1 -6 6 3 -7 0 -3 -1 -8 2
0 its place by the text, its length and end: behind the text, 3 and more, no stop	-3 -4 -27 -24 -12 -38 -5 -11 -8 -11 -26 -5 12
0 its place by the text, its length and end: behind the text, 30 and more, no stop	0 -1 0 0 -1 16 -1 -5 -3 -3 0 -3 -8
0 its place by the text, its length and end: behind the text, 6 and more, a stop	0 -2 -1 -1 -6 3 -3 -9 -7 -5 -1 2 -1
0 its place by the text, its length and end: behind the text, 6 and more, no stop	-5 -5 -7 -16 -13 3 -6 -3 -23 -16 -24 4 -9
0 its place by the text, its length and end: behind the text, below 3, a stop	0 0 0 0 -1 3 0 -1 -1 0 0 0 1
0 its place by the text, its length and end: behind the text, below 3, no stop	-2 -4 -23 -15 5 -25 -5 -29 -21 -14 -34 -48 27
0 its place by the text, its length and end: in the text, 10 and more, a stop	-11 -7 -12 -16 -6 -4 12 -4 10 3 -17 -12 6
0 its place by the text, its length and end: in the text, 10 and more, no stop	-23 -33 -15 -21 -12 -8 -28 -21 1 7 -10 18 -33
0 its place by the text, its length and end: in the text, 18 and more, a stop	-13 16 -15 -20 -29 4 -5 0 -23 -12 -24 -19 -3
0 its place by the text, its length and end: in the text, 18 and more, no stop	-2 -11 -2 -2 -21 -8 5 -17 -9 13 -7 -4 -13
0 its place by the text, its length and end: in the text, 3 and more, a stop	-1 -6 -5 -1 5 -9 -13 -6 3 -12 -9 -15 -26
0 its place by the text, its length and end: in the text, 3 and more, no stop	-25 -25 0 -13 14 -72 -39 -4 -3 -3 1 -17 -3
0 its place by the text, its length and end: in the text, 30 and more, a stop	-24 -9 -37 -43 -84 14 -2 4 -40 -28 -55 -28 -19
0 its place by the text, its length and end: in the text, 30 and more, no stop	-2 -6 -8 -5 -39 12 0 -29 -10 12 -15 -19 -23
0 its place by the text, its length and end: in the text, 6 and more, a stop	-6 -21 -9 -11 6 -17 -11 4 12 -2 -10 2 -5
0 its place by the text, its length and end: in the text, 6 and more, no stop	-31 -28 -20 -28 6 -4 -16 -4 0 4 -22 -15 -16
0 its place by the text, its length and end: in the text, below 3, a stop	0 0 -1 -3 -16 16 -2 2 -2 -5 4 -3 -15
0 its place by the text, its length and end: in the text, below 3, no stop	-11 -12 -12 -3 7 -60 -29 0 -8 -28 8 -14 3
0 its place by the text, its length and end: without text, 18 and more, a stop	0 -6 0 0 -2 15 -2 -9 -3 -6 0 -3 -4
0 its place by the text, its length and end: without text, 3 and more, no stop	2 -2 10 -5 -13 -4 0 -4 -7 8 1 6 -14
0 its place by the text, its length and end: without text, below 3, no stop	0 0 -5 -2 -12 -4 0 -3 -10 -6 -3 -9 16
0 its place from the end: 1 and more	-1 -6 -6 -4 -23 -4 -1 -14 -18 -21 -4 4 3
0 its place from the end: 12 and more	4 10 3 -9 -9 2 -16 -12 -3 -6 -7 -1 -9
0 its place from the end: 2 and more	-1 -6 -9 2 -19 -4 -1 -21 -26 -19 -5 7 0
0 its place from the end: 20 and more	1 9 0 3 3 -1 -16 -2 1 -2 1 -23 -7
0 its place from the end: 3 and more	-6 -46 -24 -13 -30 -19 2 -20 -38 -6 -4 25 5
0 its place from the end: 40 and more	-5 -10 -16 -21 11 3 -9 5 -3 4 -24 -32 -5
0 its place from the end: 5 and more	-8 -19 -15 -22 -30 -4 -10 -16 0 -22 -11 23 -7
0 its place from the end: 8 and more	-4 -21 -7 -15 -14 -5 4 -16 -5 -18 3 7 -1
0 its place from the end: below 1	-1 -10 -9 -9 -28 9 -17 -20 -19 -21 -10 0 19
0 its place from the top: 1 and more	-29 17 7 1 -12 -12 -11 -22 -2 -18 -16 -23 8
0 its place from the top: 13 and more	-61 -77 -52 -43 0 0 -9 1 -12 -6 -23 6 3
0 its place from the top: 2 and more	-15 -5 11 11 -24 -14 -7 -26 -3 -6 -13 -31 7
0 its place from the top: 3 and more	-5 -3 6 2 -25 -10 -5 -26 0 6 7 -34 -12
0 its place from the top: 4 and more	-15 -17 8 -1 -50 3 -35 -36 13 5 17 -44 -18
0 its place from the top: 6 and more	-22 11 -12 -5 -7 -5 -8 -12 -10 -10 1 -15 -18
0 its place from the top: 9 and more	-22 -2 -42 -15 -3 4 -4 -10 -9 -5 -13 -11 -14
0 its place from the top: below 1	51 -10 -9 -6 -13 -6 -2 -4 -10 -12 -5 -9 -10
0 its sentences: more	-12 -6 -20 -25 -63 18 -9 9 -57 -41 -36 -41 -25
0 its sentences: none	11 -12 9 -1 7 -34 -35 -7 2 -2 6 6 1
0 its sentences: one	-10 -1 -52 -9 -15 4 5 -3 7 11 -29 -23 -11
0 its sentences: three	-10 8 -19 -13 -70 6 -10 1 -38 -35 -9 -11 -2
0 its sentences: two	-14 -2 -36 -37 -57 8 0 -5 -20 -10 -25 -11 0
0 its short words and length: 0.01 and more, 15 and more	-2 8 -8 -4 -20 7 -12 0 -15 -15 -6 -16 -3
0 its short words and length: 0.01 and more, 30 and more	0 4 -1 -1 -8 10 -5 -10 -10 -2 -2 -1 -11
0 its short words and length: 0.01 and more, 4 and more	-1 -14 -9 -17 -5 -21 -12 1 -9 1 -6 -1 -17
0 its short words and length: 0.01 and more, 8 and more	12 -5 -11 -11 -18 -9 -12 3 -4 -11 -12 10 -4
0 its short words and length: 0.01 and more, below 4	0 0 0 0 6 2 0 0 3 1 0 1 -6
0 its short words and length: 0.2 and more, 15 and more	-9 11 -23 -18 -26 2 -1 -2 -16 1 -30 -3 -4
0 its short words and length: 0.2 and more, 30 and more	-9 -15 -15 -18 -49 12 -23 -1 -2 -15 -21 -21 -27
0 its short words and length: 0.2 and more, 4 and more	9 -47 -3 -43 10 -29 -21 -6 8 1 0 3 -10
0 its short words and length: 0.2 and more, 8 and more	10 9 -22 -31 -3 -22 -5 -4 12 9 2 8 -35
0 its short words and length: 0.2 and more, below 4	-4 -25 9 -15 9 -43 -15 -9 -4 -20 -9 -32 7
0 its short words and length: 0.35 and more, 15 and more	-7 -4 -30 -26 -18 0 -2 -5 -5 7 -42 -1 -23
0 its short words and length: 0.35 and more, 30 and more	-22 -3 -35 -35 -67 6 6 -5 -27 -11 -40 -30 1
0 its short words and length: 0.35 and more, 4 and more	-9 -15 7 18 2 -18 -23 -3 -11 -11 -13 -30 -7
0 its short words and length: 0.35 and more, 8 and more	1 -20 3 -5 -1 -8 -5 -7 -14 -5 -51 8 -11
0 its short words and length: 0.35 and more, below 4	-9 -15 -43 22 6 -26 -23 -14 -29 -38 4 -24 0
0 its short words and length: below 0.01, 15 and more	0 -3 -1 -1 -2 13 -2 -7 -4 -5 -1 -4 -2
0 its short words and length: below 0.01, 4 and more	-5 -16 -30 -30 -14 -18 -17 -5 2 16 -10 5 2
0 its short words and length: below 0.01, 8 and more	0 -5 -2 -2 -29 22 -2 -22 8 -7 -3 0 3
0 its short words and length: below 0.01, below 4	-17 -54 -11 -74 10 -51 -37 4 6 -22 3 -39 13
0 its small words and length: 0.01 and more, 15 and more	-2 -3 0 0 -7 -8 -9 7 0 2 -4 -39 -8
0 its small words and length: 0.01 and more, 30 and more	0 -5 -3 -1 -8 -3 -7 -5 -6 14 -4 -5 -4
0 its small words and length: 0.01 and more, 4 and more	-2 -17 -2 -6 0 -22 -10 -6 2 -2 -26 -2 -19
0 its small words and length: 0.01 and more, 8 and more	4 -12 7 -5 -13 -20 -16 -3 -10 -15 8 2 -15
0 its small words and length: 0.01 and more, below 4	0 0 -1 1 -1 0 0 -2 10 -1 0 -1 -9
0 its small words and length: 0.2 and more, 15 and more	0 2 -26 -9 -29 -13 -14 -1 2 14 -24 8 -15
0 its small words and length: 0.2 and more, 30 and more	-3 -52 -6 -7 -35 -4 -1 -3 22 -2 -7 -26 -1
0 its small words and length: 0.2 and more, 4 and more	2 -48 0 -30 -2 -39 -38 -10 -12 -3 -30 5 7
0 its small words and length: 0.2 and more, 8 and more	12 -19 -10 -41 -4 -28 -25 0 11 5 -54 11 -29
0 its small words and length: 0.2 and more, below 4	-3 -20 19 -5 7 -23 -8 -13 -25 -31 -40 -63 21
0 its small words and length: 0.35 and more, 15 and more	-13 13 -47 -48 -20 -1 4 -4 -19 -3 -50 -5 -13
0 its small words and length: 0.35 and more, 30 and more	-24 -5 -34 -41 -67 11 6 2 -35 -29 -43 -25 -9
0 its small words and length: 0.35 and more, 4 and more	2 -18 -51 -45 21 -14 -8 0 -13 -21 -47 -14 12
0 its small words and length: 0.35 and more, 8 and more	5 -2 -52 -47 -5 -11 -9 -6 -11 -6 -61 16 -13
0 its small words and length: 0.35 and more, below 4	-1 2 -22 -11 8 -13 -8 -25 -45 -36 -36 -20 26
0 its small words and length: below 0.01, 15 and more	0 -1 -1 -2 -7 14 -2 -7 -8 -11 -2 -13 2
0 its small words and length: below 0.01, 30 and more	0 -5 -1 -1 -11 5 12 -7 -6 -12 -3 2 -13
0 its small words and length: below 0.01, 4 and more	-14 -33 -2 8 -18 -19 -25 -22 2 14 11 -17 -21
0 its small words and length: below 0.01, 8 and more	-3 -12 0 13 -21 11 -3 -16 -7 -24 -1 -15 2
0 its small words and length: below 0.01, below 4	-22 -74 -22 -11 4 -52 -58 0 8 -18 15 -30 6
0 its small words: 0.01 and more	3 -39 8 7 -10 -13 -36 -7 -5 0 -1 -5 -18
0 its small words: 0.15 and more	8 -22 5 -32 -2 -27 -10 7 6 9 -40 8 -6
0 its small words: 0.3 and more	2 10 -1 -25 -3 -9 -29 -2 8 5 -78 4 -3
0 its small words: 0.4 and more	-3 0 -72 -66 -2 2 -6 -3 -12 -7 -59 4 -4
0 its small words: 0.5 and more	-7 -6 -58 -70 10 10 11 -6 -57 -24 -91 -7 6
0 its small words: below 0.01	-26 -80 -8 7 -11 -22 -34 -10 7 -4 21 -25 0
0 its words in the text, and its length: 0 and more, 12 and more	-1 -19 -2 -6 -28 -23 1 -5 1 -8 -4 25 1
0 its words in the text, and its length: 0 and more, 25 and more	0 -2 0 0 -1 -18 -1 10 5 -2 0 9 0
0 its words in the text, and its length: 0 and more, 3 and more	-16 -41 13 3 -20 -32 -27 -20 -32 -20 -12 -1 1
0 its words in the text, and its length: 0 and more, 6 and more	-14 -32 10 -1 -50 2 -17 -10 -25 -27 -9 -2 10
0 its words in the text, and its length: 0 and more, below 3	-22 -20 -1 -21 -5 -48 -23 -10 -27 -35 -14 -26 21
0 its words in the text, and its length: 0.01 and more, 12 and more	-1 -31 -7 -5 -38 3 -23 -15 -2 -3 1 16 -6
0 its words in the text, and its length: 0.01 and more, 25 and more	-1 -9 -2 -2 -9 -13 1 -9 1 -22 -3 -6 19
0 its words in the text, and its length: 0.01 and more, 3 and more	0 0 -3 -1 -8 -3 0 -2 -6 -13 13 -2 -13
0 its words in the text, and its length: 0.01 and more, 6 and more	-2 -9 4 -1 -27 -18 -4 1 1 -13 -5 15 -2
0 its words in the text, and its length: 0.01 and more, below 3	0 -1 0 -2 2 0 0 -5 12 -4 0 -2 -9
0 its words in the text, and its length: 0.2 and more, 12 and more	-5 -14 -10 -4 -41 7 -21 -1 -21 0 -15 10 -24
0 its words in the text, and its length: 0.2 and more, 25 and more	-4 -14 -8 -9 -39 17 1 -18 -13 -23 -14 -9 -8
0 its words in the text, and its length: 0.2 and more, 3 and more	-11 -6 -11 -21 -6 -25 -5 5 1 -6 8 -14 -2
0 its words in the text, and its length: 0.2 and more, 6 and more	-8 0 -1 0 -10 -12 -5 5 -5 -10 -14 3 -6
0 its words in the text, and its length: 0.2 and more, below 3	0 0 -1 -1 -7 -3 0 3 -4 -2 2 -2 12
0 its words in the text, and its length: 0.4 and more, 12 and more	0 -1 -12 -22 -15 5 -37 0 -8 -15 -19 4 -22
0 its words in the text, and its length: 0.4 and more, 25 and more	-8 6 -16 -20 -61 6 -1 2 -27 -21 -23 -18 -26
0 its words in the text, and its length: 0.4 and more, 3 and more	0 -10 -33 -5 10 -21 -2 5 -13 -1 -14 -32 0
0 its words in the text, and its length: 0.4 and more, 6 and more	-5 -26 -17 -6 -5 -10 -26 1 5 -6 -16 1 -12
0 its words in the text, and its length: 0.4 and more, below 3	0 -2 -17 -5 16 -24 -2 3 -12 -7 -17 -29 2
0 its words in the text, and its length: 0.6 and more, 12 and more	3 5 -18 -13 -12 1 -24 3 -9 8 -22 -22 -25
0 its words in the text, and its length: 0.6 and more, 25 and more	-8 18 -8 -12 -58 10 -30 2 -35 -14 -15 -27 -31
0 its words in the text, and its length: 0.6 and more, 3 and more	7 -9 -26 -15 8 -41 -7 -3 9 -8 -15 -12 1
0 its words in the text, and its length: 0.6 and more, 6 and more	6 -12 -35 -14 15 -10 -18 -7 -2 -14 -18 -12 -1
0 its words in the text, and its length: 0.8 and more, 12 and more	1 13 -8 -6 -13 -3 -9 1 -5 3 -8 -24 -19
0 its words in the text, and its length: 0.8 and more, 25 and more	-4 4 -5 -4 -22 -7 -23 -5 -4 17 -4 -15 -21
0 its words in the text, and its length: 0.8 and more, 3 and more	1 0 -1 0 6 -4 0 -1 1 3 -1 -1 -3
0 its words in the text, and its length: 0.8 and more, 6 and more	10 -5 -20 -11 12 -18 -13 -4 4 -5 -22 -28 -4
0 its words in the text, and its length: 1 and more, 12 and more	4 -20 -4 -5 -4 -27 30 -8 -9 3 -4 -14 -11
0 its words in the text, and its length: 1 and more, 25 and more	-1 -2 -4 -3 -20 -28 23 -9 10 10 -6 -18 -1
0 its words in the text, and its length: 1 and more, 3 and more	9 -23 -25 3 15 -30 -36 -5 15 7 -32 -21 -12
0 its words in the text, and its length: 1 and more, 6 and more	3 -6 -22 -13 16 -13 -21 -7 -3 -1 -37 -32 -18
0 its words in the text, and its length: 1 and more, below 3	-6 -14 -27 -24 19 -25 -16 -1 0 -2 -10 -46 -12
0 its words in the text, and its length: below 0, 25 and more	-15 -25 -26 -32 -48 38 -19 -3 -48 -32 -48 -34 -45
0 its words in the text, and its length: below 0, 3 and more	-1 -2 -8 21 12 -25 -1 -10 -8 -11 -4 -9 -3
0 its words in the text, and its length: below 0, 6 and more	0 0 0 0 12 3 -1 -5 -1 -1 0 -2 -9
0 its words in the text, and its length: below 0, below 3	-4 -15 -19 -15 -24 -1 -5 -10 -32 -26 0 -19 23
0 its words in the text, and its place: before the text, 0 and more	-25 -37 11 9 -30 -26 -11 -37 -27 -25 4 -6 11
0 its words in the text, and its place: before the text, 0.01 and more	-1 -18 -1 -3 -5 6 -2 -11 19 -9 -3 5 -13
0 its words in the text, and its place: before the text, 0.2 and more	-9 -4 3 6 -12 -3 0 -15 4 -7 -9 -6 -16
0 its words in the text, and its place: before the text, 0.4 and more	8 -7 -14 8 -17 -9 -7 -8 -7 7 -13 -20 -10
0 its words in the text, and its place: before the text, 0.6 and more	16 8 -25 -8 -11 -6 -5 1 -6 0 -12 -25 -14
0 its words in the text, and its place: before the text, 0.8 and more	15 18 -12 -6 -15 -18 -3 -2 -6 -1 -5 -18 -26
0 its words in the text, and its place: before the text, 1 and more	16 -20 -14 -3 -20 -20 -9 -9 13 4 -13 -32 -14
0 its words in the text, and its place: before the text, below 0	-3 -15 -19 -4 1 -4 -3 -7 -3 -23 -6 -7 22
0 its words in the text, and its place: behind the text, 0 and more	-8 -16 -44 -44 -20 -17 -5 -6 -9 -10 -34 -1 14
0 its words in the text, and its place: behind the text, 0.01 and more	-1 -2 -2 -1 -8 -4 -2 -1 -6 -3 -2 9 -10
0 its words in the text, and its place: behind the text, 0.2 and more	-2 -9 -7 -5 -20 15 -8 -6 -13 -30 -8 -3 -1
0 its words in the text, and its place: behind the text, 0.4 and more	-2 -5 -7 -16 -12 12 -5 -10 -11 -12 -4 -7 5
0 its words in the text, and its place: behind the text, 0.6 and more	-2 -6 -2 -2 1 -8 -3 10 -14 -23 -6 0 -7
0 its words in the text, and its place: behind the text, 0.8 and more	-1 -2 0 0 -3 -12 -1 11 -6 -7 -1 -2 0
0 its words in the text, and its place: behind the text, 1 and more	-2 -2 -8 1 -6 -9 -5 -3 -19 -6 -6 -12 1
0 its words in the text, and its place: behind the text, below 0	0 -1 -1 -2 8 3 0 -12 -2 -2 -1 -3 5
0 its words in the text, and its place: in the text, 0 and more	-21 -43 6 -6 -20 -13 -34 -18 -36 -24 -18 4 7
0 its words in the text, and its place: in the text, 0.01 and more	-2 -14 -6 -5 -57 -16 -11 -9 -8 -14 2 22 20
0 its words in the text, and its place: in the text, 0.2 and more	-18 -18 -32 -28 -19 3 -9 0 -14 -9 2 13 -12
0 its words in the text, and its place: in the text, 0.4 and more	-27 9 -60 -48 -1 4 -10 5 -4 -12 -17 -3 -20
0 its words in the text, and its place: in the text, 0.6 and more	-26 14 -42 -33 9 2 -20 -1 0 3 -17 -15 -10
0 its words in the text, and its place: in the text, 0.8 and more	-16 -7 -18 -17 10 -7 -21 -3 2 16 -29 -35 -17
0 its words in the text, and its place: in the text, 1 and more	-30 -20 -59 -26 19 -30 31 -3 4 7 -14 -37 -18
0 its words in the text, and its place: in the text, below 0	-16 -16 -31 -12 -36 32 -22 -5 -74 -29 -20 -43 -25
0 its words in the text: 0 and more	-35 -45 17 1 -24 -25 -24 -9 -27 -20 -9 7 17
0 its words in the text: 0.01 and more	-7 -35 -5 -15 -57 -16 -11 -5 9 -14 2 17 11
0 its words in the text: 0.2 and more	-28 -8 -11 -19 -23 5 -6 3 -10 -6 -2 4 -9
0 its words in the text: 0.4 and more	-8 3 -35 -14 -5 3 -9 5 -7 -11 -13 -3 -16
0 its words in the text: 0.6 and more	12 18 -68 -44 8 0 -32 1 -2 0 -20 -15 -12
0 its words in the text: 0.8 and more	13 17 -44 -35 8 -16 -26 -3 0 12 -42 -28 -21
0 its words in the text: 1 and more	12 -21 -35 -14 21 -32 25 -6 14 12 -15 -39 -14
0 its words in the text: below 0	-24 -30 -53 -6 -25 33 -21 -3 -49 -34 -20 -40 -9
0 its words in the title: 0.01 and more	-41 21 -50 -49 0 4 -12 -7 5 4 -16 10 -36
0 its words in the title: 0.3 and more	-35 -16 -56 -39 15 -11 -37 -31 19 13 -10 -13 -17
0 its words in the title: 0.6 and more	-19 -18 -45 -27 -6 -43 -7 -45 59 13 -32 -7 -17
0 its words in the title: below 0.01	-68 -27 15 4 -2 -9 3 5 -28 -9 0 -2 7
0 lines around it that begin alike: more	-9 -22 -24 -35 -7 -1 -9 2 -5 -14 -9 -9 2
0 lines around it that begin alike: two	-6 -30 -64 -41 -27 -26 -16 -2 22 20 -10 -17 -10
0 no small letter in it: yes	-6 -15 -16 9 0 -14 -10 -21 -39 -33 0 -8 15
0 nothing but a date or time: yes	-5 -11 -47 46 -28 -20 -2 -25 -38 -39 -17 -2 -9
0 nothing but a label such as “Related”: yes	0 0 -3 0 12 -13 -1 -7 -12 -5 -6 19 4
0 quotation marks around it: yes	-4 -6 -9 -5 6 -5 22 -7 -35 -46 -8 -28 -36
0 somebody does something at present: yes	-6 -24 -24 -21 -13 11 -16 -4 -16 -8 -26 -9 19
0 somebody speaks of himself: before the text, more	0 0 0 0 0 12 -1 -1 -1 -3 0 0 -5
0 somebody speaks of himself: before the text, one	2 1 -6 -5 -1 4 -3 -12 -9 -16 -3 1 -2
0 somebody speaks of himself: before the text, two	0 2 -2 -1 -1 3 0 -2 -3 -7 0 -1 8
0 somebody speaks of himself: behind the text, more	0 -1 0 0 0 -2 -1 -1 -1 -1 0 -3 7
0 somebody speaks of himself: behind the text, one	0 -3 -1 -1 -5 0 -2 -7 0 -1 -1 -7 10
0 somebody speaks of himself: behind the text, two	0 -1 0 0 -1 6 0 -4 -2 -1 0 -8 5
0 somebody speaks of himself: in the text, more	-1 -21 -1 -1 -22 -3 18 -17 -22 -40 -2 -23 24
0 somebody speaks of himself: in the text, one	-8 -7 -13 -12 -29 6 10 -8 -23 -42 -23 11 12
0 somebody speaks of himself: in the text, two	-1 -30 -2 -2 -20 -5 18 -10 -27 -21 -3 -10 2
0 somebody’s role: yes	1 5 1 -48 -10 -10 -15 -21 15 12 -41 -4 -14
0 the language: English	-7 -46 -13 -28 -3 1 -7 7 -4 1 -13 -10 8
0 the language: German	12 28 14 8 -5 -14 0 -46 9 -4 16 15 -27
0 the language: another	4 31 15 9 5 9 -23 -24 -12 -4 12 -4 -15
0 the parts of a credit: more, more, a name	-1 -2 -5 -2 -15 -7 -1 -6 -16 -14 24 -21 -16
0 the parts of a credit: more, more, no name	0 -1 -1 0 -7 -1 0 -2 -7 5 7 -3 -3
0 the parts of a credit: more, one, no name	0 0 -2 -1 -6 -1 0 -1 3 -1 10 -1 -9
0 the parts of a credit: none, more, a name	-4 -12 25 -25 -25 -18 -3 -1 1 4 7 -40 -2
0 the parts of a credit: none, more, no name	-7 -18 -16 1 -16 8 -17 7 -18 -35 -27 -24 -5
0 the parts of a credit: none, none, a name	-10 -18 22 -46 21 -48 -15 -34 7 -12 -24 -15 -6
0 the parts of a credit: none, none, no name	7 -4 -10 14 10 -19 -26 -8 -7 -21 -28 1 11
0 the parts of a credit: none, one, a name	-9 -28 12 -10 -1 -20 -3 -16 0 -1 13 -21 -13
0 the parts of a credit: none, one, no name	-4 -2 -22 1 -3 -21 -25 9 -26 -2 -74 -3 -1
0 the parts of a credit: one, more, a name	-1 -3 14 -8 -12 -13 -2 0 -22 14 -3 -23 -2
0 the parts of a credit: one, more, no name	0 -5 -5 3 -14 -4 -3 1 3 7 10 -16 -5
0 the parts of a credit: one, none, no name	-1 -3 6 -7 -24 -16 -1 -11 -25 -25 30 9 -17
0 the parts of a credit: one, one, a name	-2 -4 -16 -10 -31 -11 -2 -17 -26 -1 25 -18 -20
0 the parts of a credit: one, one, no name	0 -4 -5 -5 -18 1 -2 -7 -5 14 4 -11 -12
0 the shapes of its neighbours: a stop, 20 and more, a stop, 20 and more	-32 -78 -23 -3 -3 -3 -9 5 -13 -21 -27 3 -9
0 the shapes of its neighbours: a stop, 20 and more, a stop, 6 and more	-5 -5 -17 -4 -6 5 -8 -18 -2 -22 0 -7 17
0 the shapes of its neighbours: a stop, 20 and more, a stop, below 6	0 -2 1 1 1 6 -1 -7 -3 -3 -3 -5 -12
0 the shapes of its neighbours: a stop, 20 and more, no stop, 20 and more	-1 -3 -3 -1 -2 -10 3 -8 10 -7 -4 -26 -12
0 the shapes of its neighbours: a stop, 20 and more, no stop, 6 and more	-8 -17 -25 -15 -10 3 -29 -11 10 -10 -9 -12 -12
0 the shapes of its neighbours: a stop, 20 and more, no stop, below 6	-21 -38 -16 -20 1 6 1 -31 -13 16 -8 -19 -7
0 the shapes of its neighbours: a stop, 6 and more, a stop, 20 and more	-10 -4 -26 -1 -9 -1 -10 -3 -28 4 -4 -23 6
0 the shapes of its neighbours: a stop, 6 and more, a stop, 6 and more	-8 13 -19 -12 -16 -4 -13 7 -11 -11 12 -6 -10
0 the shapes of its neighbours: a stop, 6 and more, a stop, below 6	0 -1 -1 -3 -7 -2 1 3 3 7 0 -7 -8
0 the shapes of its neighbours: a stop, 6 and more, no stop, 20 and more	0 -4 3 3 5 -5 0 -10 -1 -11 -6 1 0
0 the shapes of its neighbours: a stop, 6 and more, no stop, 6 and more	-4 -12 -10 0 9 -3 -17 -31 3 -2 4 4 -8
0 the shapes of its neighbours: a stop, 6 and more, no stop, below 6	-14 -15 5 -6 -11 3 -21 -7 -7 3 -2 -16 1
0 the shapes of its neighbours: a stop, below 6, a stop, 20 and more	0 -7 -2 -3 -8 16 -6 -20 -12 -6 -3 0 -6
0 the shapes of its neighbours: a stop, below 6, a stop, 6 and more	0 -5 -1 -1 0 3 1 0 4 -1 2 -4 -9
0 the shapes of its neighbours: a stop, below 6, a stop, below 6	0 -2 0 -1 -11 5 -2 2 -10 -10 -2 10 -13
0 the shapes of its neighbours: a stop, below 6, no stop, 20 and more	0 0 -2 1 -3 -2 -1 0 4 -4 0 -1 6
0 the shapes of its neighbours: a stop, below 6, no stop, 6 and more	0 -2 -1 0 -5 -9 -1 2 -1 9 0 -6 3
0 the shapes of its neighbours: a stop, below 6, no stop, below 6	-1 -6 0 -1 -2 -2 -4 0 6 -16 -2 -11 1
0 the shapes of its neighbours: no stop, 20 and more, a stop, 20 and more	-2 3 -3 -8 11 -39 18 12 -11 -18 -8 -5 -8
0 the shapes of its neighbours: no stop, 20 and more, a stop, 6 and more	0 -1 -2 0 -11 -3 2 17 -7 -3 1 -14 -6
0 the shapes of its neighbours: no stop, 20 and more, a stop, below 6	0 0 0 0 1 1 2 1 1 1 0 -4 -5
0 the shapes of its neighbours: no stop, 20 and more, no stop, 20 and more	-2 -4 -1 -14 15 -9 4 9 -10 -19 -6 -16 -18
0 the shapes of its neighbours: no stop, 20 and more, no stop, 6 and more	-3 2 3 -3 -17 -8 1 12 -12 0 -10 -5 -10
0 the shapes of its neighbours: no stop, 20 and more, no stop, below 6	-3 -4 -13 -1 4 -6 3 -4 2 -2 -1 -24 -6
0 the shapes of its neighbours: no stop, 6 and more, a stop, 20 and more	-23 -39 -6 -8 0 -10 -9 -11 -33 -5 -4 0 -11
0 the shapes of its neighbours: no stop, 6 and more, a stop, 6 and more	-4 -5 8 3 1 -11 -3 3 -15 -6 -12 -10 -23
0 the shapes of its neighbours: no stop, 6 and more, a stop, below 6	0 -5 -2 0 0 5 -2 -3 -7 -10 4 -4 9
0 the shapes of its neighbours: no stop, 6 and more, no stop, 20 and more	-1 -2 2 -12 -8 -4 -4 7 -3 -5 -9 -11 4
0 the shapes of its neighbours: no stop, 6 and more, no stop, 6 and more	-31 -6 -3 -7 -24 2 -24 -1 -17 -13 -2 1 -5
0 the shapes of its neighbours: no stop, 6 and more, no stop, below 6	-44 15 -6 -7 -4 -8 -28 -18 3 -2 -5 -11 0
0 the shapes of its neighbours: no stop, below 6, a stop, 20 and more	-24 3 -24 -10 -8 7 -34 -22 -9 8 -9 -30 -2
0 the shapes of its neighbours: no stop, below 6, a stop, 6 and more	-5 5 -11 -3 -18 -13 -12 5 -9 -11 -23 5 -10
0 the shapes of its neighbours: no stop, below 6, a stop, below 6	0 -5 -3 3 -12 -7 2 -1 11 -15 4 -16 11
0 the shapes of its neighbours: no stop, below 6, no stop, 20 and more	-1 -2 -8 -5 -1 11 -4 -19 13 -10 -10 -18 -13
0 the shapes of its neighbours: no stop, below 6, no stop, 6 and more	-8 -26 -1 -8 1 -3 0 -6 -18 -10 -8 0 -12
0 the shapes of its neighbours: no stop, below 6, no stop, below 6	-42 -8 -17 -5 -20 -1 -21 7 -8 -13 -32 4 -8
0 the title’s words: yes	-1 0 0 -1 -3 -2 0 -7 7 8 -1 3 -6
0 what a rule takes it for: boilerplate	-57 -20 -17 -47 -19 -6 -33 -11 -10 -7 -31 -17 25
0 what a rule takes it for: byline	-6 -12 51 -24 -20 -14 -1 -8 -10 -20 -30 -23 -26
0 what a rule takes it for: dateline	-5 -12 -51 46 -28 -21 -2 -26 -38 -39 -18 -3 -9
0 what a rule takes it for: heading	-33 -36 0 -38 31 -48 -31 -11 2 -12 -22 -5 -8
0 what a rule takes it for: image-alt	-13 -5 -19 -31 -6 -25 -21 -24 38 -15 -40 -39 -13
0 what a rule takes it for: image-caption	-18 -60 -19 -25 -28 -39 -2 -22 2 45 -56 -33 -23
0 what a rule takes it for: image-credit	-8 -13 -30 -25 -51 -16 -8 -25 -25 -10 39 -36 -40
0 what a rule takes it for: list-item	-18 -18 -40 -34 -12 6 -22 14 -19 -21 -37 -15 -15
0 what a rule takes it for: paragraph	-36 12 -43 -31 -25 15 -3 4 -20 -31 -56 -28 -21
0 what a rule takes it for: quote	0 0 0 0 -3 -16 19 -3 -3 -7 0 -5 -4
0 what a rule takes it for: related-link	-34 -50 -27 -60 -26 -17 -36 4 -27 -15 -56 17 -16
0 what a rule takes it for: standfirst	-15 30 -5 -6 4 -9 -4 -7 5 -30 -4 -16 -4
0 what a rule takes it for: title	52 -10 -8 -6 -12 -6 -2 -4 -9 -16 -4 -8 -10
0 what follows the short lines: 18 and more	1 -32 -10 2 -1 -17 -33 -2 2 1 -13 -23 4
0 what follows the short lines: 30 and more	7 -32 7 -1 2 -34 -41 -14 2 2 7 4 1
0 what follows the short lines: 9 and more	5 -20 14 4 0 -9 -24 -18 -13 -15 -6 -2 -1
0 what follows the short lines: below 9	-3 -19 -12 -9 -5 1 -11 -2 -13 -19 -13 -3 -15
0 what follows the short lines: the edge of the page	-13 -17 -16 -38 -20 -18 -19 -16 -24 -33 -32 14 14
0 what stands before the short lines: 18 and more	-37 -17 14 6 1 -19 -34 -10 7 -3 2 -2 -2
0 what stands before the short lines: 30 and more	-56 -33 -8 -34 1 -37 -40 -3 -6 -7 8 4 2
0 what stands before the short lines: 9 and more	-37 -53 -1 -2 2 -15 -10 -17 -28 6 10 -5 -4
0 what stands before the short lines: below 9	-27 -30 -32 -11 6 -8 -19 -13 2 -3 -18 -2 -3
0 what stands before the short lines: the edge of the page	40 -20 6 5 -46 -22 -20 -48 -4 -5 -6 -14 7
0 words in brackets at its end: an agency, 2 and more	0 0 -1 0 -10 1 0 -2 -3 -3 10 4 -9
0 words in brackets at its end: an agency, below 2	0 -1 -4 -2 -9 -7 -1 -4 -8 12 3 -4 -5
0 words in brackets at its end: other words, 2 and more	-12 -16 -3 -12 5 -14 -8 -9 -39 13 5 -25 -10
0 words in brackets at its end: other words, 4 and more	-2 -20 -12 -6 -8 -18 -6 -6 14 8 8 -26 -9
0 words in brackets at its end: other words, 8 and more	0 -1 7 -1 -7 -16 7 8 -3 -14 8 -14 -10
0 words in brackets at its end: other words, below 2	0 -2 -2 -9 6 -11 -5 -13 9 0 0 -15 -6
0 words it shares with its neighbour: the block before, 0.01 and more	-20 12 -46 -26 -35 0 -8 12 -4 -20 -28 -1 -16
0 words it shares with its neighbour: the block before, 0.25 and more	-41 7 -54 -35 -7 -7 -37 -1 -1 3 -6 1 4
0 words it shares with its neighbour: the block before, 0.5 and more	-31 -11 -53 -8 -13 -1 -13 -25 -7 24 -10 -9 19
0 words it shares with its neighbour: the block before, 0.9 and more	-16 -41 -15 -30 -44 1 6 -43 -1 45 0 -19 -8
0 words it shares with its neighbour: the block before, below 0.01	-68 -3 10 1 7 -3 -8 -2 -1 -21 0 1 -5
0 words it shares with its neighbour: the next block, 0.01 and more	-15 4 -17 -27 -37 1 -10 12 -31 -8 -34 3 -20
0 words it shares with its neighbour: the next block, 0.25 and more	5 -19 -31 -30 15 -3 -28 -7 13 -7 -13 -5 -4
0 words it shares with its neighbour: the next block, 0.5 and more	12 -22 -63 -8 21 -25 -14 -19 26 -2 -40 -16 11
0 words it shares with its neighbour: the next block, 0.9 and more	-1 -29 -30 -22 19 -52 2 -46 52 1 -10 -18 -19
0 words it shares with its neighbour: the next block, below 0.01	-1 0 13 -5 -20 2 5 0 -31 2 4 2 -7
0 words it shares with its neighbour: the second before, 0.01 and more	-37 -5 -28 -39 -25 2 1 5 3 -10 -31 2 -27
0 words it shares with its neighbour: the second before, 0.25 and more	-28 -9 -26 -24 0 -6 -6 5 -16 -5 -5 -8 -4
0 words it shares with its neighbour: the second before, 0.5 and more	-22 -27 -48 -37 -23 -6 -16 -3 8 11 -5 -10 6
0 words it shares with its neighbour: the second before, 0.9 and more	-7 -35 -19 -9 -44 -5 -8 -15 6 39 10 -28 7
0 words it shares with its neighbour: the second before, below 0.01	-58 -5 7 2 9 -6 -13 -2 -3 -6 -2 0 1
0 words it shares with its neighbour: the second behind, 0.01 and more	-11 1 -46 -38 -9 2 -4 11 -22 -6 -21 7 -38
0 words it shares with its neighbour: the second behind, 0.25 and more	12 0 -21 -30 9 -9 -3 -6 20 7 -12 -13 -13
0 words it shares with its neighbour: the second behind, 0.5 and more	11 -24 -48 -36 20 -7 -8 -29 14 7 -57 -20 -5
0 words it shares with its neighbour: the second behind, 0.9 and more	2 -37 -15 -9 23 -13 2 -38 33 -10 -24 -33 -18
0 words it shares with its neighbour: the second behind, below 0.01	1 4 9 6 -10 -4 -11 -1 -15 -3 5 -2 -2
0 words of the page’s furniture and its length: whole, below 8	-8 -17 -50 -28 -46 -43 -11 -41 -62 -42 -62 -13 58
0 words of the page’s furniture and its length: within, 20 and more	0 -7 0 -1 -2 -6 -4 0 -3 -2 0 -3 9
0 words of the page’s furniture and its length: within, 40 and more	0 -1 0 0 0 1 0 -2 -2 -3 0 -3 7
0 words of the page’s furniture and its length: within, 8 and more	-1 -11 -5 3 -8 7 -5 -10 3 -8 -2 -42 21
0 words of the page’s furniture and its length: within, below 8	0 -1 -6 15 -15 -20 -1 -15 -5 -3 -6 0 12
0 words of the page’s furniture: whole	-8 -18 -54 -30 -42 -38 -10 -43 -65 -42 -65 -19 57
0 words of the page’s furniture: within	-3 -28 -15 9 -20 -4 -14 -10 -7 -10 -10 -38 25
1 a byline’s words: names	0 7 -19 -11 -4 -22 11 -21 -15 -8 -1 8 -15
1 a byline’s words: names behind “by”	7 6 -28 0 -11 -11 -5 -21 -3 -5 -4 7 -23
1 a credit at its end, and its length: 20 and more, no stop	0 -1 2 1 -14 2 -3 -7 14 -9 -5 -3 -8
1 a credit at its end, and its length: 40 and more, no stop	0 5 -5 5 6 -22 -5 -6 8 -8 -4 -3 4
1 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 -7 -2 0 -2 9 2 0 -1 -2
1 a credit at its end, and its length: 8 and more, no stop	-1 -11 -7 1 -15 -4 0 -18 14 4 -16 -10 -5
1 a credit at its end, and its length: below 8, no stop	-1 -12 -7 -4 -18 -21 -5 -5 -1 20 -3 -18 -5
1 a credit at its end: 0.9 and more	0 -2 -3 -4 9 -9 -1 2 7 -3 -3 -3 2
1 a credit at its end: 0.95 and more	-2 -9 -10 6 -33 -18 -13 -33 20 13 -15 -32 -7
1 a credit at its end: below 0.9	0 -5 -1 0 -11 -6 -2 -8 7 6 -7 1 -6
1 a credit beside it, and its length: a credit before, 15 and more, a stop	0 -1 -4 -2 -14 -3 0 -3 -1 -4 19 -1 -10
1 a credit beside it, and its length: a credit before, 15 and more, no stop	0 -1 -5 -1 -3 -1 0 -1 -5 -5 15 -1 -4
1 a credit beside it, and its length: a credit before, 25 and more, a stop	0 0 -4 -2 -13 -4 0 -2 3 1 17 -4 -7
1 a credit beside it, and its length: a credit before, 25 and more, no stop	0 0 -1 0 -7 -5 -1 -1 7 -11 4 -1 -2
1 a credit beside it, and its length: a credit before, 4 and more, a stop	0 -1 -2 -1 -1 -3 0 0 -5 -3 16 -4 -5
1 a credit beside it, and its length: a credit before, 4 and more, no stop	0 -1 -4 -1 -7 -4 -1 -4 -11 -20 25 -6 -11
1 a credit beside it, and its length: a credit before, 40 and more, a stop	-1 0 -10 -3 -37 -6 -2 -7 3 4 22 -11 -17
1 a credit beside it, and its length: a credit before, 40 and more, no stop	0 0 -2 0 -5 -5 0 0 5 16 -12 -6 -6
1 a credit beside it, and its length: a credit before, 8 and more, a stop	0 0 -2 0 -9 -7 -1 -3 -1 -6 17 -7 -7
1 a credit beside it, and its length: a credit before, 8 and more, no stop	0 0 -4 -1 -12 -7 -1 -3 -19 -13 23 -5 -14
1 a credit beside it, and its length: a credit before, below 4, a stop	0 0 -5 -2 -6 -1 0 -1 4 7 0 -1 -7
1 a credit beside it, and its length: a credit before, below 4, no stop	-1 -4 -15 -7 -5 7 -1 -4 -13 -3 20 -14 -13
1 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 5 2 0 -8 -15 -2 -6 17 -5 -1 5 -9
1 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 -2 -1 0 0 -2 -1 -3 3 -7 0 -2 7
1 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 -5 0 0 -2 -3 -2 -5 5 9 -1 0 -1
1 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 -1 -1 -5 -2 -5 -1 4 -16 17 0 -2 2
1 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 -1 5 -1 1 4 0 -2 -3 -6 -3 -1 -7
1 a credit beside it, and its length: a credit behind, 4 and more, no stop	2 -6 1 -3 7 0 -3 -13 -24 -8 -8 -4 -7
1 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 -1 -1 3 2 0 -1 0 -3 1 0 -3 -2
1 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 -5 -2 7 -3 -8 -1 -2 8 -2 -2 -2 0
1 a credit beside it, and its length: a credit behind, 8 and more, no stop	-1 -14 -2 -2 -1 17 -2 -7 4 -11 -5 -7 -6
1 a credit beside it, and its length: a credit behind, below 4, no stop	0 3 -2 -4 -3 -9 -2 6 -6 -1 -2 -5 2
1 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -1 0 -2 -1 0 -1 0 -1 4 -1 -8
1 a credit beside it, and its length: credits on both sides, below 4, no stop	0 0 -3 -1 -4 6 0 -1 -8 -8 -12 -2 10
1 a credit with its lead-in at its end: yes	-1 -3 -10 -5 -31 -9 -12 -21 16 11 -14 -27 -9
1 a day of the week: yes	-1 -9 -13 -2 -6 -7 -21 -13 -15 2 1 -11 2
1 a label of a picture: label	-1 -4 8 -3 -17 -4 -5 -17 15 16 -10 -30 -37
1 a label of a picture: number	0 -1 -2 -1 4 -3 -1 -4 6 -4 9 -3 -12
1 a label such as “Related” above: yes	-7 -16 -8 -35 -2 -8 -9 -7 -37 -40 -35 15 -21
1 a label such as “See also” before it: yes	0 -13 -1 -1 -2 26 -7 -12 -7 -12 -4 -7 -16
1 a line above that ends in a colon: yes	-23 -40 -15 -17 -16 15 -19 14 -40 -26 -21 -12 -14
1 a month: yes	7 -14 6 -4 -20 -7 -25 -5 -11 -12 -16 -1 0
1 a name in the next line: 60 and more	0 -3 0 0 12 0 2 -6 -7 -11 -2 -5 -12
1 a name in the next line: 8 and more	12 -8 -18 -7 -14 9 -5 -16 -7 -2 3 -7 -7
1 a name in the next line: below 8	1 15 -26 -8 -16 -23 -3 -11 -16 -10 3 -22 -5
1 a note of credits: yes	-2 -5 1 -4 -14 9 -7 -8 -6 1 -15 -16 -11
1 a picture credit’s words: 0.01 and more	0 -4 0 0 -2 -6 0 -3 -1 5 -1 -2 -9
1 a picture credit’s words: 0.7 and more	-2 -10 -15 -2 -15 -12 14 -8 -7 -6 -17 -13 6
1 a picture credit’s words: 0.8 and more	-1 4 12 0 -7 -23 4 -10 3 14 -7 -12 -9
1 a picture credit’s words: 0.9 and more	0 5 -3 1 -5 -2 -1 -1 3 4 -2 0 -8
1 a picture credit’s words: 0.95 and more	-9 -29 -15 -16 -25 -27 -25 -20 4 15 -6 -34 -11
1 a picture credit’s words: below 0.01	-2 9 -3 -8 -10 -1 -4 0 -5 -12 -2 -3 -9
1 a quotation by itself: before the text, 6 and more	11 -11 -3 -1 0 4 0 0 -5 -7 -2 1 -6
1 a quotation by itself: in the text, 15 and more	0 0 0 0 -3 26 -8 -5 -8 -4 -3 -9 -6
1 a quotation by itself: in the text, 40 and more	0 -5 -1 -2 -10 26 -5 -8 -6 -16 -3 -5 -7
1 a quotation by itself: in the text, 6 and more	0 0 0 0 -1 -8 0 6 -2 4 0 -4 -1
1 a quotation by itself: in the text, below 6	0 0 -1 0 -15 -4 -3 6 -4 6 -2 6 -5
1 a quotation mark before it: yes	4 -46 -30 -5 -46 23 -51 -19 -20 -8 4 11 -13
1 a rule: a byline’s words, but between paragraphs, where headings stand	0 0 0 0 -8 -2 -1 -8 -5 -7 -1 12 5
1 a rule: a credit that names known agencies	-3 -3 -10 -1 -7 -27 -10 -16 4 12 -11 -15 -20
1 a rule: a credit with its lead-in ("Photo:", "©")	-3 -20 -9 -12 -29 -10 -17 -13 3 15 0 -22 -2
1 a rule: a headline behind the end of the text	-8 -15 -21 -23 0 1 0 1 -19 -17 -22 -6 -2
1 a rule: a label such as "See also" with a title behind it	0 -12 -1 -1 -3 22 -6 -9 -5 -8 -5 -4 -14
1 a rule: a line that begins with "by" before the text	7 6 -22 0 -4 -8 -2 -4 4 4 -4 -8 -19
1 a rule: a phrase of the page’s furniture	-6 -3 -4 8 -14 -9 -20 -36 -22 -2 -8 -9 2
1 a rule: a question or exclamation between paragraphs	-1 -7 -4 6 -13 12 -14 -9 -1 4 -9 -2 -17
1 a rule: a quotation that the text has once more	0 0 0 0 0 3 -1 -1 0 0 0 -1 -1
1 a rule: a quotation with its speaker behind a dash	0 0 0 0 6 3 -3 -2 -2 -1 0 -1 -1
1 a rule: a sentence before the text	11 -2 -1 -1 -1 -1 0 -1 -3 3 -1 -1 -1
1 a rule: a sentence behind the end of the text	0 0 0 0 -1 -5 -1 -1 0 0 0 4 4
1 a rule: a sentence or two before the text	-4 3 -11 0 -29 -15 -7 2 -21 -2 1 -15 -12
1 a rule: a sentence within the text	-22 -12 -35 -38 -5 2 -3 3 -18 -23 -9 -4 -10
1 a rule: a short line within the text	-13 0 5 -4 -7 -2 -3 -6 -2 -11 -33 -8 -11
1 a rule: a short sentence within the text	-5 -26 -21 -15 5 8 6 -9 -13 -28 -2 -16 -5
1 a rule: a text that ends in a picture credit	-3 -5 -10 -1 -19 -13 -9 -28 28 4 -27 -23 -8
1 a rule: a title below a label such as "Related"	-1 -4 -9 -18 5 -11 -3 -30 -10 -15 -13 15 -8
1 a rule: an item below a line that announces a list	-15 -18 -36 -27 -7 19 -35 8 -26 -25 -23 -18 -14
1 a rule: begins with a bullet	0 0 0 0 -7 15 -3 -5 -1 0 0 -1 -3
1 a rule: begins with a list mark, as its neighbour does	-1 -1 -8 -9 -22 9 -7 -6 -14 -12 -3 -21 6
1 a rule: debris before the text	4 9 -11 -4 -31 -21 -15 -18 -14 -12 -10 -11 -14
1 a rule: debris behind the end of the text	-10 -25 -28 -27 -18 4 -4 -12 -11 -24 -27 -5 12
1 a rule: holds a phrase of the page’s furniture	-2 -2 -2 0 -15 -3 -8 -7 -14 -12 -12 -11 11
1 a rule: keywords of a picture	0 -1 0 0 -2 5 -1 2 -2 -4 0 -3 -2
1 a rule: long line within the text, without a full stop	-1 -4 -4 -4 -12 -7 5 7 7 -15 -6 -11 -10
1 a rule: names behind the end of the text	0 -1 0 0 -1 4 -3 -3 -1 0 0 8 -15
1 a rule: nothing but names before the text	0 8 -11 -5 8 -6 -1 -2 -10 -1 3 2 -8
1 a rule: nothing else fits	-1 10 -4 -19 3 -20 -6 4 -15 17 -19 -20 -16
1 a rule: one of several short lines within the text	-12 -20 -22 -36 -10 -7 -16 1 -5 -17 -8 -2 1
1 a rule: only a date or time	1 -15 17 -5 -17 -26 -6 -21 -30 -5 -16 1 2
1 a rule: only a web or e-mail address	0 6 0 0 -6 -6 0 -2 -1 -1 -1 -3 11
1 a rule: only marks or figures	-3 -13 -5 -14 -12 7 -11 -8 2 -15 -7 -6 -1
1 a rule: repeats the alternative text before it	-1 -7 -4 -1 1 -12 -3 -5 16 7 -3 -7 -2
1 a rule: running text	-2 -19 -13 -1 -1 -6 -2 1 -26 2 -4 -6 -2
1 a rule: says again what stands elsewhere on the page	1 -41 -43 -5 2 0 -33 -13 2 -16 -3 -21 -5
1 a rule: says where in a picture somebody stands	0 -2 0 1 -5 0 -2 -2 8 -5 3 0 1
1 a rule: says who the author is	0 0 0 5 -8 4 -2 -1 -1 -1 0 -2 3
1 a rule: short line before a picture or a list, without a full stop	0 3 -1 -4 6 -3 -4 -7 -10 -10 5 2 3
1 a rule: short line between paragraphs, without a full stop	-8 -23 -11 -16 -44 9 6 -36 -8 -4 6 17 -8
1 a rule: short text after a credit, where this page has its captions	0 -1 -8 -1 -15 -4 -1 -1 -19 -15 24 -3 -13
1 a rule: short text before a caption and its credit	0 -5 7 -1 -3 -9 -7 -3 -4 -7 0 -7 -8
1 a rule: short text before a caption with a credit	1 -19 -12 -7 5 0 -8 -20 -9 -5 -11 -7 7
1 a rule: short text before a credit	-4 -10 3 -11 -6 -7 -15 -14 2 -12 -17 -17 1
1 a rule: short text before a credit that has its caption behind it	1 2 -1 1 7 -2 -1 -5 -7 -6 -1 2 -5
1 a rule: stands between the title and the byline, date or picture	10 -2 -3 4 -1 -1 0 -1 0 -1 -1 -2 -3
1 a rule: the caption’s words once more, as alternative text	1 6 0 4 -17 11 -4 -22 -12 3 -6 -8 -1
1 a rule: the name of a picture file	1 0 0 -1 0 0 0 0 -1 0 0 -1 3
1 a sign in it: a bar	0 -14 -3 -6 -8 -26 -12 -7 16 17 -10 -14 -2
1 a sign in it: a capital within a word	-3 -32 -4 -8 -7 -3 -16 0 -20 -17 -21 -14 0
1 a sign in it: a comma	2 -3 3 -11 8 -2 6 5 -18 -15 1 -20 -7
1 a sign in it: a copyright sign	0 -7 -5 -1 -20 -1 -5 -8 21 3 -7 -16 -2
1 a sign in it: a dash between words	-1 14 2 1 -27 -20 -8 2 -3 -15 -26 5 -21
1 a sign in it: a question mark	-1 -2 -12 1 -23 10 -19 -1 -13 -9 -21 5 -8
1 a sign in it: a quotation mark	-9 -42 -21 -15 -23 2 -11 -13 -22 -3 6 18 -21
1 a sign in it: a sentence stuck to the next	0 -2 -1 -2 -17 0 3 -7 6 -4 -4 -5 8
1 a sign in it: a slash between words	-9 -13 -19 -5 -24 -18 -32 -13 22 14 -30 -50 -26
1 a sign in it: a time	1 -4 25 -16 -12 9 -25 -20 -12 -14 -21 -26 -30
1 a sign in it: a year	6 4 15 -7 -8 -15 -19 -11 -10 -17 -8 -1 -10
1 a sign in it: an address	-1 4 -2 -2 -8 5 -7 -6 -10 -8 -3 -24 12
1 a sign in it: an asterisk	0 -7 -2 -2 -17 -13 9 -5 -2 -12 -3 -24 30
1 a sign in it: an at sign	-1 -3 -17 19 -16 2 -5 -13 -10 -21 -3 -16 6
1 a sign in it: an ellipsis	3 -14 -9 -5 -16 -4 2 -17 -6 6 -8 12 -13
1 a sign in it: money or a share	-7 -20 -16 -17 -9 11 -38 5 -13 -42 -10 -15 -20
1 a verb of saying: yes	-1 -24 -6 -10 -21 13 -10 -13 -25 -7 5 3 -7
1 a word that leads in credits: yes	-5 -32 -9 -13 -35 -6 -18 -25 3 13 -1 -26 -8
1 an end as items of lists have it: yes	0 -4 -4 -1 1 7 -3 0 -11 -17 -3 -11 8
1 how frequent the kind is: yes	-2 -2 -5 -8 -3 -1 -2 -2 -1 -2 -1 -3 -7
1 how it begins and ends: another sign, another sign	0 -1 -1 0 -5 14 -2 -8 -3 -7 -1 -8 0
1 how it begins and ends: another sign, arrow	0 0 0 0 -1 5 -1 -2 -1 -1 0 -1 -1
1 how it begins and ends: another sign, bar or asterisk	0 -1 0 -3 -2 0 0 -1 -1 -1 -3 -1 6
1 how it begins and ends: another sign, bracket	0 0 0 -1 -7 10 -1 -7 0 -3 -1 -4 6
1 how it begins and ends: another sign, colon	0 0 0 0 2 6 -1 -13 3 5 0 -2 -2
1 how it begins and ends: another sign, ellipsis	0 0 0 0 -1 -1 0 -4 4 4 0 0 0
1 how it begins and ends: another sign, exclamation mark	0 -4 -2 -1 8 3 0 -8 -1 -2 -3 7 -7
1 how it begins and ends: another sign, figure	-2 -2 -7 -3 -15 13 -1 -19 -10 -14 -8 -9 -1
1 how it begins and ends: another sign, full stop	0 -3 -2 -1 -20 3 -6 4 7 7 -1 -12 -11
1 how it begins and ends: another sign, letter	0 -1 -1 2 -6 7 -2 3 -14 -14 3 -9 -4
1 how it begins and ends: another sign, question mark	0 0 0 0 1 4 0 -6 -1 0 0 2 1
1 how it begins and ends: at sign or hash, figure	0 0 -1 2 -7 -1 0 2 -2 -1 0 -1 1
1 how it begins and ends: at sign or hash, full stop	0 0 0 0 3 -7 -1 7 -1 -2 0 -1 -2
1 how it begins and ends: at sign or hash, letter	0 -2 -2 3 -1 15 -2 0 -3 -6 -3 -13 -16
1 how it begins and ends: bracket, bracket	0 -4 1 -3 -2 7 -9 -22 -20 11 -1 -11 -7
1 how it begins and ends: bracket, figure	0 0 -4 0 -5 -1 0 -3 8 1 0 -1 -2
1 how it begins and ends: bracket, full stop	0 0 0 0 -6 3 -2 0 2 1 0 -1 2
1 how it begins and ends: bracket, letter	0 -4 -2 1 -5 -3 -2 3 9 -2 0 -9 -7
1 how it begins and ends: capital, another sign	-1 -2 -8 -2 -10 2 -5 5 -2 -7 3 -14 0
1 how it begins and ends: capital, arrow	0 0 0 0 -6 9 0 -10 -3 -2 -1 1 7
1 how it begins and ends: capital, bar or asterisk	0 -1 -1 0 -5 -6 -1 -7 -3 -2 -1 -14 24
1 how it begins and ends: capital, bracket	-14 0 -5 -21 -18 -17 -18 8 18 -28 -34 -12 -7
1 how it begins and ends: capital, colon	-9 -4 -11 -18 27 11 -3 -30 -20 -8 -15 -38 -18
1 how it begins and ends: capital, comma	0 -1 -2 -1 -4 1 -1 -3 -9 -6 -2 -1 14
1 how it begins and ends: capital, ellipsis	2 -5 -5 -1 -23 -5 -8 -8 -4 -6 -5 17 -5
1 how it begins and ends: capital, exclamation mark	-1 -8 -8 0 -11 -6 -16 -6 -5 0 -11 0 5
1 how it begins and ends: capital, figure	0 -6 -1 -16 -16 7 -15 -18 -21 -17 -22 -3 -13
1 how it begins and ends: capital, full stop	-4 2 -11 -6 2 -7 -2 0 -14 -6 -8 -13 -3
1 how it begins and ends: capital, letter	-1 -7 -7 -12 -11 1 -5 -5 0 -5 -4 1 -4
1 how it begins and ends: capital, question mark	-1 -10 -20 4 -21 11 -20 2 -13 0 -4 -2 -6
1 how it begins and ends: capital, quotation mark	0 -1 3 -3 -5 -11 -4 -8 -7 -10 -7 8 -10
1 how it begins and ends: capital, semicolon	0 0 0 0 8 -2 -1 1 -5 -9 0 -7 -3
1 how it begins and ends: capital, stop and quotation mark	-2 -22 -10 -5 -5 -15 -2 -8 -12 2 1 -2 -11
1 how it begins and ends: figure, another sign	0 6 -2 -1 0 -2 0 -1 -1 -1 0 -1 0
1 how it begins and ends: figure, bracket	0 -2 -1 -1 -8 2 0 7 4 -9 -1 -1 -4
1 how it begins and ends: figure, colon	0 0 0 0 -1 8 -2 -9 -4 -7 0 7 -1
1 how it begins and ends: figure, ellipsis	0 0 0 0 -1 -6 0 -1 0 0 0 10 -7
1 how it begins and ends: figure, exclamation mark	0 0 0 0 -3 2 0 3 0 0 0 -1 -2
1 how it begins and ends: figure, figure	-1 -24 8 -6 -19 -25 -4 1 -14 -6 3 6 -14
1 how it begins and ends: figure, full stop	0 0 -2 -8 -19 -4 -1 10 -1 -11 2 -4 -13
1 how it begins and ends: figure, letter	-6 -21 -6 -9 -10 -15 -15 2 -1 -10 -10 -2 -7
1 how it begins and ends: figure, question mark	0 0 0 0 6 8 0 -5 -1 -3 0 -1 -5
1 how it begins and ends: figure, quotation mark	0 0 -1 0 -1 -5 0 -3 -3 9 0 1 -2
1 how it begins and ends: list mark, another sign	0 -1 0 -5 -2 5 -1 -4 -2 0 0 -1 9
1 how it begins and ends: list mark, bar or asterisk	0 -1 0 0 -2 6 -2 4 -2 -2 0 2 -12
1 how it begins and ends: list mark, bracket	0 0 -1 0 2 6 0 -7 5 -4 0 -1 -2
1 how it begins and ends: list mark, figure	0 0 0 0 1 2 0 -8 0 1 0 1 4
1 how it begins and ends: list mark, full stop	0 5 -1 -1 -15 10 -6 -5 -3 -6 -1 2 -1
1 how it begins and ends: list mark, letter	0 -1 0 0 -4 -2 3 -2 0 -5 0 -3 4
1 how it begins and ends: number of an item, another sign	0 0 0 0 -9 -2 -4 5 0 4 -1 -6 2
1 how it begins and ends: number of an item, bracket	0 0 0 0 6 6 -2 -13 -5 -3 0 -3 6
1 how it begins and ends: number of an item, colon	0 0 0 0 -7 11 -1 -12 -3 -4 0 0 8
1 how it begins and ends: number of an item, exclamation mark	0 0 0 0 -9 -6 0 -7 12 11 0 -2 -3
1 how it begins and ends: number of an item, figure	0 0 4 -1 -4 2 -1 4 -1 -1 0 -2 -5
1 how it begins and ends: number of an item, full stop	0 -1 -1 -1 -18 23 -16 -29 7 6 -3 -11 -6
1 how it begins and ends: number of an item, letter	-3 -1 -1 -18 -10 4 -22 -24 9 9 -28 -6 1
1 how it begins and ends: number of an item, question mark	0 -1 -1 0 -4 7 -3 -16 -9 -7 -2 5 -10
1 how it begins and ends: quotation mark, bracket	0 0 0 0 -4 -2 -1 4 -2 -1 0 -1 3
1 how it begins and ends: quotation mark, colon	0 0 0 0 -16 -12 -1 -10 -4 -5 0 17 -3
1 how it begins and ends: quotation mark, figure	0 0 0 0 1 4 -1 -2 0 -1 0 0 1
1 how it begins and ends: quotation mark, full stop	0 -16 -12 -5 -33 19 -41 -25 -16 0 5 -3 -9
1 how it begins and ends: quotation mark, letter	0 -2 -7 2 -8 -3 -4 -12 3 -5 5 6 0
1 how it begins and ends: quotation mark, quotation mark	7 -6 -2 -1 -12 1 -5 4 -13 3 -5 1 -10
1 how it begins and ends: quotation mark, stop and quotation mark	0 -8 -2 -3 -16 27 -16 -9 -15 -13 -6 -17 -13
1 how it begins and ends: small letter, another sign	0 0 0 0 4 -3 12 -12 -1 -1 -1 -6 2
1 how it begins and ends: small letter, bracket	0 0 0 0 -13 11 -1 4 -8 -7 0 -3 3
1 how it begins and ends: small letter, colon	0 0 -1 0 -1 6 0 -3 5 3 -1 0 -13
1 how it begins and ends: small letter, comma	0 -1 -1 0 -4 7 0 5 -1 -1 0 -7 -5
1 how it begins and ends: small letter, exclamation mark	1 0 -1 0 2 3 0 0 2 6 -5 -1 -5
1 how it begins and ends: small letter, figure	0 1 -5 4 4 -1 0 -4 -4 -2 2 1 -2
1 how it begins and ends: small letter, full stop	0 -4 -1 -1 -16 -9 -6 17 -2 -1 -2 -9 -9
1 how it begins and ends: small letter, letter	7 9 -25 0 0 1 -9 -11 -16 0 -9 -15 -8
1 how it begins and ends: small letter, quotation mark	0 -5 0 0 1 7 0 -2 0 0 0 0 -1
1 how it begins and ends: small letter, semicolon	0 0 0 0 -9 13 -1 -7 -1 -2 0 -3 -5
1 how it begins and ends: small letter, stop and quotation mark	0 0 -1 0 -4 0 -1 -3 -4 -4 -2 -2 7
1 how it ends: another sign	-1 -4 -13 -10 -7 7 3 -7 -10 -15 -3 -24 1
1 how it ends: arrow	0 0 0 0 -10 11 -1 -12 -4 -2 -1 0 9
1 how it ends: bar or asterisk	0 -2 -2 -4 -7 -4 -2 -6 -4 -4 -2 -13 21
1 how it ends: bracket	-15 -2 -7 -27 -18 -8 -23 -3 13 -11 -26 -16 -4
1 how it ends: colon	-9 -1 -9 -19 27 8 -1 -31 -24 -7 -15 -22 -16
1 how it ends: comma	0 -1 -2 -1 -7 3 -1 3 -7 -4 -2 -11 8
1 how it ends: ellipsis	1 -6 -5 0 -24 -7 -8 -8 2 2 -4 16 -4
1 how it ends: exclamation mark	0 -11 -10 0 -14 -5 -15 -6 0 5 -15 2 4
1 how it ends: figure	1 -19 6 -9 -16 3 -23 -11 -30 -23 -14 -2 -18
1 how it ends: full stop	-2 1 -10 1 -3 -5 -7 1 -12 -8 -4 -13 -4
1 how it ends: letter	0 -4 -10 -4 -10 4 -5 -7 7 2 0 -1 -2
1 how it ends: question mark	-1 -10 -23 1 -18 15 -21 -6 -14 -1 -9 1 -8
1 how it ends: quotation mark	7 -11 0 -5 -12 -1 -11 -11 -22 -7 -15 11 -22
1 how it ends: semicolon	0 0 0 0 1 10 -1 -8 -6 -10 0 -9 -6
1 how it ends: stop and quotation mark	-3 -29 -13 -8 -10 -2 -5 -11 -17 5 0 -6 -11
1 it begins with the author’s name: yes	0 0 -2 3 -30 -4 -3 -12 4 1 1 6 11
1 it repeats its neighbour: the block before	-3 -25 -25 -6 -15 -33 -12 -20 46 -1 -4 -11 -15
1 it repeats its neighbour: the next block	0 1 1 5 -6 9 -9 -32 -25 -3 -4 -17 5
1 it repeats its neighbour: the second before	-2 -9 -7 -4 -8 2 -3 -22 -13 -7 14 -12 -8
1 it repeats its neighbour: the second behind	-1 4 -5 -2 9 1 -6 -30 -16 -14 -6 -15 -5
1 it says where in a picture somebody stands: yes	-1 -12 7 -5 -8 6 -3 -8 -7 -1 4 -5 -6
1 it stands on the page again: 12 and more	2 -6 -1 -5 -14 6 -5 1 -4 -11 -5 -2 5
1 it stands on the page again: 3 and more	-2 -18 -22 -11 5 -20 -1 -8 -1 -14 -9 -6 9
1 it stands on the page again: 6 and more	0 6 -10 2 -15 -17 -1 -6 -26 -21 -4 -5 21
1 it stands on the page again: below 3	2 -9 -10 -10 3 -8 -5 -20 -12 1 -5 -7 4
1 it stood on the page before: 12 and more	0 -11 -2 0 -25 -20 -12 -2 6 5 5 -7 -1
1 it stood on the page before: 3 and more	-4 -15 -22 -12 -15 0 0 -8 -2 -9 -3 -8 -5
1 it stood on the page before: 6 and more	0 -4 -6 3 -24 -2 -6 -5 -5 8 2 -8 10
1 it stood on the page before: below 3	-6 -35 -20 -14 6 12 -23 -27 -9 -7 -25 -7 -13
1 it tells the reader what to do: 20 and more	0 4 -2 0 -9 -7 -2 3 -8 -5 -1 10 -8
1 it tells the reader what to do: 40 and more	0 0 0 0 -9 2 -1 2 1 2 0 3 -1
1 it tells the reader what to do: 8 and more	-1 -7 2 -5 -20 -11 -5 9 -17 -18 0 -12 19
1 it tells the reader what to do: below 8	-1 -20 -18 6 -28 -13 -19 -36 -4 -22 -5 -9 26
1 its capitals: 0.01 and more	-7 -26 -8 -23 1 0 -2 7 -14 -8 -11 -25 -13
1 its capitals: 0.15 and more	-6 1 15 2 -5 5 -5 -1 -1 -23 0 -10 -4
1 its capitals: 0.3 and more	-3 -8 5 6 -3 -6 -19 -8 -10 -11 3 -3 -1
1 its capitals: 0.5 and more	0 -3 -34 -12 -23 0 -21 -2 9 -19 -6 5 -15
1 its capitals: 0.7 and more	-3 -13 -52 -15 -23 -6 -7 -16 5 8 -26 6 0
1 its capitals: 0.9 and more	-10 2 6 -3 -12 5 -6 -24 -22 8 2 -13 9
1 its capitals: 1 and more	-1 5 -3 -9 -15 -7 5 -13 -1 8 -18 -7 0
1 its capitals: below 0.01	4 -12 -36 -11 -2 3 -8 -5 -40 -5 0 -16 -3
1 its figures: 0.01 and more	-1 -8 -17 0 -13 -5 -4 -9 7 -14 -3 -1 0
1 its figures: 0.15 and more	1 -9 -18 -20 -8 10 -1 -13 -9 -12 -26 -12 -16
1 its figures: 0.4 and more	0 -12 15 -9 -18 -12 -14 -12 -25 -11 -4 -6 -14
1 its figures: below 0.01	-4 -2 -13 -10 0 1 -4 0 -6 3 -1 -1 -3
1 its lead-in on the page: more often	-10 -33 -27 -34 -8 0 -53 2 -6 14 -16 -16 -18
1 its lead-in on the page: once	-8 -18 7 5 -22 -12 -18 9 -2 -7 -33 3 -21
1 its lead-in on the page: twice	3 -8 -7 -3 -11 -11 2 -3 15 -10 -5 -7 -10
1 its length and end: 10 and more, another sign	0 0 0 0 -8 -4 -1 6 -1 -2 0 -10 -3
1 its length and end: 10 and more, arrow	0 0 0 0 0 3 0 -6 -1 0 0 2 0
1 its length and end: 10 and more, bar or asterisk	0 0 0 0 0 0 0 -1 0 0 0 -5 7
1 its length and end: 10 and more, bracket	-5 -5 -4 -2 -22 -4 -2 5 2 -14 -6 -5 -1
1 its length and end: 10 and more, colon	0 -1 -1 0 23 11 -3 -35 1 1 -4 -7 -11
1 its length and end: 10 and more, comma	0 -1 0 0 -1 -5 -1 6 -2 -2 0 -8 -2
1 its length and end: 10 and more, ellipsis	0 0 0 0 -3 1 -1 0 1 1 0 3 -4
1 its length and end: 10 and more, exclamation mark	0 -2 -1 0 -5 2 -1 -11 7 2 -3 4 2
1 its length and end: 10 and more, figure	1 2 -4 -1 -17 -4 -1 0 5 0 -3 -5 11
1 its length and end: 10 and more, full stop	-4 20 -19 -5 -7 -3 -8 0 -20 -21 -13 -13 4
1 its length and end: 10 and more, letter	-14 -37 -8 -5 -6 -3 -35 -17 -1 -4 -1 -6 -24
1 its length and end: 10 and more, question mark	1 -3 -1 0 -17 11 -5 -2 -7 -8 1 7 -10
1 its length and end: 10 and more, quotation mark	8 -2 6 -2 -13 -13 -2 1 -6 0 -4 13 -6
1 its length and end: 10 and more, semicolon	0 0 0 0 0 0 0 4 0 0 0 -2 -4
1 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -2 -2 6 -7 -1 3 0 3 0
1 its length and end: 15 and more, another sign	0 0 -1 0 4 7 -1 -3 1 -1 -1 -1 -5
1 its length and end: 15 and more, bar or asterisk	0 0 0 0 -1 0 0 3 0 0 0 -2 -1
1 its length and end: 15 and more, bracket	0 6 -2 0 -8 -14 6 -6 16 -16 -6 -6 -14
1 its length and end: 15 and more, colon	0 -3 -4 2 32 -6 3 -16 -9 -8 -3 -8 -12
1 its length and end: 15 and more, comma	0 0 -1 0 -4 5 0 -5 -4 -1 0 -2 0
1 its length and end: 15 and more, ellipsis	2 0 0 1 -3 -2 -1 1 0 -1 0 4 -5
1 its length and end: 15 and more, exclamation mark	0 0 -1 0 -3 1 -1 2 0 0 -1 -8 5
1 its length and end: 15 and more, figure	0 0 4 -1 -18 7 -1 2 -7 -8 -1 -10 -2
1 its length and end: 15 and more, full stop	-1 -15 -14 -8 -7 -4 -16 4 -10 -15 2 -6 -2
1 its length and end: 15 and more, letter	1 -17 -5 -12 -9 -16 -19 4 5 -8 1 1 -18
1 its length and end: 15 and more, question mark	0 7 -2 0 -7 -5 2 1 1 -2 0 1 -8
1 its length and end: 15 and more, quotation mark	0 0 5 2 -1 5 -1 -7 -1 0 -1 -2 -4
1 its length and end: 15 and more, semicolon	0 0 0 0 12 0 -1 -10 -6 -10 0 -4 -2
1 its length and end: 15 and more, stop and quotation mark	0 -1 3 -1 -8 5 0 -1 0 0 -2 -4 -2
1 its length and end: 2 and more, another sign	0 0 -1 0 3 1 -1 -1 -4 -2 0 -3 1
1 its length and end: 2 and more, arrow	0 0 0 0 -1 5 0 -4 0 0 0 2 -2
1 its length and end: 2 and more, bar or asterisk	0 -1 -1 0 -2 -4 0 -1 -1 -1 0 -4 12
1 its length and end: 2 and more, bracket	0 1 -3 -3 -2 -9 -4 -10 -11 4 7 -5 2
1 its length and end: 2 and more, colon	0 -9 4 -10 4 16 2 -15 -13 -15 1 -12 -2
1 its length and end: 2 and more, comma	0 0 -1 0 -1 -1 -1 -1 -4 -4 -1 1 9
1 its length and end: 2 and more, ellipsis	0 0 0 0 2 2 -1 -2 0 -1 0 -4 4
1 its length and end: 2 and more, exclamation mark	0 0 -1 0 0 -6 -1 1 -4 -1 -2 6 -2
1 its length and end: 2 and more, figure	-3 -9 -8 -5 4 -1 -5 -18 -19 -16 -6 -6 -7
1 its length and end: 2 and more, full stop	0 -6 -1 -1 -11 11 6 -5 -7 -11 5 -2 -6
1 its length and end: 2 and more, letter	-2 -4 -18 -1 -16 0 -4 -2 6 -2 -15 -9 -5
1 its length and end: 2 and more, question mark	0 -2 -1 0 -3 0 -1 6 -1 0 -2 -5 4
1 its length and end: 2 and more, quotation mark	0 0 0 0 9 -6 -1 -9 -1 2 0 1 0
1 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -11 -8 -2 8 7 -2 2 -2 -4
1 its length and end: 25 and more, another sign	0 0 0 0 1 -9 11 -3 -1 -1 0 0 2
1 its length and end: 25 and more, bar or asterisk	0 0 0 0 -1 5 -1 -5 0 0 0 -1 3
1 its length and end: 25 and more, bracket	0 -7 4 2 -3 2 -4 -4 0 -7 -1 -3 2
1 its length and end: 25 and more, colon	0 -2 -2 0 14 -11 9 -11 -5 -5 -1 -6 0
1 its length and end: 25 and more, ellipsis	0 -1 0 -1 -6 3 -1 -5 -6 -5 -1 7 6
1 its length and end: 25 and more, exclamation mark	0 -1 -1 0 -6 -1 -2 0 1 2 -2 -3 3
1 its length and end: 25 and more, figure	0 0 1 -1 -5 0 -1 -5 12 3 0 -4 -4
1 its length and end: 25 and more, full stop	4 -24 -12 -4 -5 -3 -9 -1 -28 -3 -16 5 -8
1 its length and end: 25 and more, letter	2 2 -4 -6 -13 -4 -3 -6 15 0 -4 -24 -6
1 its length and end: 25 and more, question mark	0 -1 -1 4 -10 6 -4 -3 2 0 -1 2 -9
1 its length and end: 25 and more, stop and quotation mark	0 -4 -6 -2 -18 6 -16 -5 -8 7 -9 -2 -5
1 its length and end: 4 and more, another sign	0 1 -4 -1 -2 6 -1 -1 2 -2 5 -6 -3
1 its length and end: 4 and more, arrow	0 0 0 0 -2 3 0 -6 -1 0 0 2 2
1 its length and end: 4 and more, bar or asterisk	0 0 1 0 -5 -6 -1 -7 -4 -4 -1 -1 13
1 its length and end: 4 and more, bracket	0 -6 -5 -6 -11 -11 -5 -9 2 9 -5 -4 -1
1 its length and end: 4 and more, colon	-3 10 -3 -1 0 25 -2 -20 -3 -18 -2 0 -23
1 its length and end: 4 and more, comma	0 -1 0 0 0 4 0 5 -1 -1 0 -2 -7
1 its length and end: 4 and more, ellipsis	0 0 0 0 3 1 -1 -3 -1 -1 0 1 -3
1 its length and end: 4 and more, exclamation mark	0 0 0 0 0 -2 2 -6 1 1 -1 -3 3
1 its length and end: 4 and more, figure	0 -3 9 -4 -3 4 -4 -10 -15 -19 -5 -8 -11
1 its length and end: 4 and more, full stop	0 -4 0 2 -6 -1 -7 1 6 -20 0 -8 -9
1 its length and end: 4 and more, letter	2 -8 -8 -34 -13 3 -2 -4 -15 1 -9 -8 -5
1 its length and end: 4 and more, question mark	0 -2 -1 -1 0 3 0 0 -3 -4 2 -9 0
1 its length and end: 4 and more, quotation mark	0 0 -2 -1 -9 -5 1 -8 -6 9 -3 11 -11
1 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -6 -15 7 7 0 -1 0 -2 4
1 its length and end: 40 and more, another sign	0 0 0 0 -5 6 0 -3 -1 -1 0 0 4
1 its length and end: 40 and more, bracket	-1 5 9 -15 3 -9 -11 4 2 -15 -11 -2 -4
1 its length and end: 40 and more, colon	0 -1 0 0 9 2 -4 -4 -3 -3 -1 -3 -2
1 its length and end: 40 and more, ellipsis	0 -1 -2 0 -13 -5 -1 -6 7 7 -1 4 -4
1 its length and end: 40 and more, exclamation mark	0 -2 -1 1 4 2 -8 0 -7 3 -6 -3 -6
1 its length and end: 40 and more, figure	0 -3 -1 0 -7 0 5 -11 8 4 -2 -1 -4
1 its length and end: 40 and more, full stop	-11 -6 -18 2 4 -14 -6 -7 -14 -2 -4 -20 -3
1 its length and end: 40 and more, letter	2 -2 -7 -8 5 5 -4 -14 0 -11 -6 -7 -12
1 its length and end: 40 and more, question mark	0 -4 -2 -6 0 14 -5 -5 -7 1 1 -8 5
1 its length and end: 40 and more, quotation mark	0 0 5 -1 10 3 -3 1 -2 -9 -3 1 -4
1 its length and end: 40 and more, semicolon	0 0 0 0 -8 11 -1 -10 0 -1 0 0 -1
1 its length and end: 40 and more, stop and quotation mark	-2 -20 -7 -3 -1 6 -8 -23 -20 -8 5 -10 -13
1 its length and end: 6 and more, another sign	0 0 0 -1 -9 2 -1 8 -2 -4 0 -5 -6
1 its length and end: 6 and more, arrow	0 0 0 0 -5 11 0 -9 -4 -3 -1 -3 7
1 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 0 0 0 0 0 0 -7 8
1 its length and end: 6 and more, bracket	-1 1 0 -2 -10 6 -11 -1 10 -12 -8 -25 -11
1 its length and end: 6 and more, colon	1 -3 -2 -1 9 10 -4 -29 6 5 -4 1 -2
1 its length and end: 6 and more, comma	0 0 0 0 -5 1 0 -3 0 0 0 -1 7
1 its length and end: 6 and more, ellipsis	0 -2 -1 0 -6 -6 -1 -1 -1 -1 -1 11 -2
1 its length and end: 6 and more, exclamation mark	0 0 0 0 -5 5 -1 -7 1 0 0 1 1
1 its length and end: 6 and more, figure	2 3 6 -5 -19 3 -3 -6 -7 -8 -12 13 -18
1 its length and end: 6 and more, full stop	-3 2 5 -8 -5 -7 0 9 -5 -10 2 -23 -18
1 its length and end: 6 and more, letter	-5 -14 -33 -10 -10 4 -4 -2 -20 -6 0 -3 2
1 its length and end: 6 and more, question mark	0 -4 -5 2 -19 9 -10 -7 -10 -5 -11 6 -5
1 its length and end: 6 and more, quotation mark	0 -2 -1 0 -8 1 -2 8 -1 -2 -1 -3 1
1 its length and end: below 2, another sign	0 -2 -2 -4 0 13 -3 -15 -7 -8 -2 -9 8
1 its length and end: below 2, arrow	0 -1 2 1 -1 6 0 -6 -1 -1 0 -1 1
1 its length and end: below 2, bar or asterisk	0 -1 0 -4 -2 1 -1 -3 -1 -1 -1 0 7
1 its length and end: below 2, bracket	0 0 0 0 8 -7 0 -4 -4 -6 0 -5 0
1 its length and end: below 2, colon	0 0 -3 -2 -13 -12 -5 1 -8 7 -2 -13 -3
1 its length and end: below 2, comma	1 0 0 0 -1 -3 0 -3 4 7 0 -8 1
1 its length and end: below 2, ellipsis	0 0 -1 -1 -3 -8 0 0 2 3 0 -4 10
1 its length and end: below 2, figure	-2 -30 -5 -1 -24 1 -5 -10 -15 1 -3 -3 -11
1 its length and end: below 2, full stop	0 -2 -2 -1 -7 -6 -1 1 5 6 3 2 -5
1 its length and end: below 2, letter	0 8 -5 -3 -10 -1 -12 -10 -9 2 -23 -2 -5
1 its length and end: below 2, question mark	0 -1 0 0 0 5 0 -2 4 6 -1 -1 -11
1 its length and end: below 2, quotation mark	0 -3 0 0 -4 5 0 4 0 0 0 0 -2
1 its length, and what follows the credit behind it: 25 and more, a short line	0 -6 -1 -4 -2 -6 -1 0 -12 18 1 -1 0
1 its length, and what follows the credit behind it: 25 and more, running text	0 0 -1 0 -3 2 -3 -3 3 -1 -1 0 2
1 its length, and what follows the credit behind it: 45 and more, a short line	0 0 -1 4 3 -4 0 2 -2 0 0 -1 -1
1 its length, and what follows the credit behind it: 45 and more, a short sentence	0 0 0 0 6 0 -2 -2 -4 5 0 -4 -2
1 its length, and what follows the credit behind it: 45 and more, running text	0 0 -4 0 -2 3 -1 -2 2 1 5 -1 -4
1 its length, and what follows the credit behind it: 8 and more, a short line	0 -7 -2 4 -5 -2 -3 -8 7 -11 0 2 -5
1 its length, and what follows the credit behind it: 8 and more, a short sentence	0 -3 0 0 -2 0 -1 -3 6 1 -1 0 1
1 its length, and what follows the credit behind it: 8 and more, running text	0 -6 5 -2 -3 0 -3 -9 11 -14 -4 -8 -5
1 its length, and what follows the credit behind it: below 8, a short line	-1 8 -3 -5 -1 -10 -2 -4 3 -6 -11 -1 -7
1 its length, and what follows the credit behind it: below 8, a short sentence	0 -1 9 -1 -4 -1 -1 3 -5 -3 -3 -1 -2
1 its length, and what follows the credit behind it: below 8, running text	0 -6 -4 -2 3 5 -2 -6 -21 1 -4 -10 -2
1 its length: 10 and more	-3 8 -20 -7 -15 0 -19 -3 -12 -23 -4 9 4
1 its length: 12 and more	-9 7 2 -4 -10 -1 -8 1 2 -1 -6 -12 -17
1 its length: 15 and more	-2 -21 -3 -4 -6 -4 -5 4 -3 -29 3 -1 -16
1 its length: 19 and more	1 -7 -24 -11 -12 -2 -13 1 7 -12 -17 -16 -7
1 its length: 2 and more	-6 -3 -19 -9 -6 4 -21 -10 2 -13 -11 -17 -4
1 its length: 25 and more	-1 -11 -10 -7 -8 0 -5 5 -6 -10 -11 -6 -7
1 its length: 3 and more	-4 -19 -18 -3 -8 -1 -6 -7 2 -2 -13 -2 -4
1 its length: 35 and more	-1 -30 -11 -11 2 -2 -13 -3 -13 -2 -11 -12 -8
1 its length: 4 and more	0 -13 0 -36 -8 2 -23 -14 -15 -7 -14 -6 -6
1 its length: 5 and more	-4 -11 -20 -24 -23 3 0 -6 -13 4 -10 -13 -6
1 its length: 50 and more	-15 -5 -24 -9 5 -15 -6 -18 -8 3 -9 -20 -9
1 its length: 6 and more	-3 -11 -22 -11 -18 0 -5 -3 -14 0 -17 -4 -10
1 its length: 8 and more	-7 -11 3 -16 -17 7 -9 -1 -5 -19 3 -6 -6
1 its length: 80 and more	-1 -22 -10 -18 8 -2 -6 -19 -17 -8 -2 -13 -22
1 its length: below 2	-2 1 -2 -6 -7 3 -16 -11 -12 7 -25 -3 -3
1 its place by the text, and its length: before the text, 13 and more	5 1 -4 5 -5 -19 -4 -7 1 -3 6 -19 -22
1 its place by the text, and its length: before the text, 19 and more	6 -22 -6 -5 -26 -1 -2 6 13 -10 -7 -13 -5
1 its place by the text, and its length: before the text, 2 and more	2 0 -16 4 -5 -3 -4 -12 -9 -20 0 -13 -7
1 its place by the text, and its length: before the text, 3 and more	6 -15 -24 8 -5 -22 -4 -6 13 6 -12 -15 -12
1 its place by the text, and its length: before the text, 30 and more	2 0 9 -12 8 -13 -1 1 -4 -8 -5 -4 5
1 its place by the text, and its length: before the text, 4 and more	4 2 6 -23 -12 -31 -4 -15 4 -12 -3 -4 -16
1 its place by the text, and its length: before the text, 6 and more	3 13 4 -1 -8 -13 -4 -15 -18 -9 -12 -8 -6
1 its place by the text, and its length: before the text, 9 and more	2 9 -23 7 -17 -18 -4 -15 -16 -9 -8 -3 3
1 its place by the text, and its length: before the text, below 2	4 -14 2 -2 -24 -18 -4 -17 -7 7 -23 -28 1
1 its place by the text, and its length: behind the text, 13 and more	-1 -3 -4 -4 12 -4 -8 -2 -1 -2 -3 2 -16
1 its place by the text, and its length: behind the text, 19 and more	-1 -1 -1 -1 -3 6 -3 4 -5 -1 -3 -16 2
1 its place by the text, and its length: behind the text, 2 and more	-2 -11 -9 -15 -17 1 -12 -12 -17 -21 -7 -20 20
1 its place by the text, and its length: behind the text, 3 and more	-2 -7 -7 -7 -18 -3 -3 -14 -17 -18 -12 -2 10
1 its place by the text, and its length: behind the text, 30 and more	0 0 -1 7 -7 16 -1 -4 5 -3 2 -10 -15
1 its place by the text, and its length: behind the text, 4 and more	-1 -6 -7 -4 -12 6 -5 -9 -25 -15 -5 -4 8
1 its place by the text, and its length: behind the text, 6 and more	-2 -6 -6 -9 -15 2 5 -1 -15 -19 -14 -3 -7
1 its place by the text, and its length: behind the text, 9 and more	-2 -8 -6 -12 7 -2 -11 -1 -11 -12 -8 2 -2
1 its place by the text, and its length: behind the text, below 2	-5 -20 -17 -18 -40 12 -17 -37 -27 -30 -12 10 9
1 its place by the text, and its length: in the text, 13 and more	-14 -16 3 -26 -13 -8 -9 6 2 -16 1 -11 -10
1 its place by the text, and its length: in the text, 19 and more	-3 -4 -22 -1 -9 -6 -9 5 -1 -9 -13 1 -6
1 its place by the text, and its length: in the text, 2 and more	-10 -20 -18 -24 -8 8 -9 -4 -3 -8 -19 -15 -19
1 its place by the text, and its length: in the text, 3 and more	-9 -5 5 -16 -5 2 -4 -3 -3 -5 -10 -3 -11
1 its place by the text, and its length: in the text, 30 and more	-3 -15 -22 -6 3 -5 -3 -7 -21 -1 -8 -14 -6
1 its place by the text, and its length: in the text, 4 and more	-17 -12 -32 -14 -9 13 -3 -6 -19 8 -13 -16 -7
1 its place by the text, and its length: in the text, 6 and more	-19 -20 -25 -19 -11 4 -17 -4 -5 -5 -1 -5 -4
1 its place by the text, and its length: in the text, 9 and more	-14 -10 -18 -15 -15 6 -3 -7 -9 -12 -6 -8 4
1 its place by the text, and its length: in the text, below 2	-7 16 -13 -6 -1 -4 -13 -3 -13 5 -14 -17 -23
1 its place by the text, and its length: without text, 19 and more	0 -5 0 2 -2 14 -1 -5 -3 -4 0 -3 -2
1 its place by the text, and its length: without text, 4 and more	5 -1 3 -3 -2 -8 0 -2 -7 -8 4 7 -1
1 its place by the text, and its length: without text, below 2	0 -2 -2 -1 -7 8 -1 -5 -5 -7 -2 -8 5
1 its sentences: more	-5 -3 -11 -6 11 -18 1 -2 -19 0 -13 -24 -12
1 its sentences: none	-2 -1 -1 -13 -8 6 0 -6 -8 -6 2 -1 -6
1 its sentences: one	-10 3 -18 3 -11 3 -18 -4 5 -19 -7 -2 -3
1 its sentences: three	-5 -30 -18 -11 0 -14 -9 1 -9 -3 -15 -12 -3
1 its sentences: two	-3 -15 -5 -10 -2 -7 -7 -3 -4 -3 3 -10 -5
1 its small words: 0.01 and more	-7 -18 -5 -20 5 -12 3 7 -3 -7 -32 -6 -18
1 its small words: 0.15 and more	-6 -9 -9 -7 -5 -1 -13 2 -5 -14 -6 5 -9
1 its small words: 0.3 and more	-1 -2 -12 -11 -3 0 -36 -4 9 -21 1 9 3
1 its small words: 0.4 and more	0 -17 -19 -20 -8 -8 1 -1 -3 -6 7 -7 -1
1 its small words: 0.5 and more	2 -21 -12 -12 -23 2 -4 -9 -16 0 -6 -8 4
1 its small words: below 0.01	-3 -13 -5 -11 -3 -1 -6 -4 -5 4 -19 -6 -9
1 its words in the text: 0 and more	1 7 -2 3 -16 -5 -40 -14 -17 5 -7 6 -7
1 its words in the text: 0.01 and more	-4 -7 -23 7 -18 -6 -9 -7 -8 -12 -19 9 2
1 its words in the text: 0.2 and more	-5 -11 -10 -24 -7 7 -10 2 -9 -10 -7 -8 0
1 its words in the text: 0.4 and more	-20 -18 -17 -20 0 -4 -2 6 -4 -16 -7 -4 -5
1 its words in the text: 0.6 and more	-2 -11 -21 -5 0 -2 -16 3 1 -2 -13 -22 2
1 its words in the text: 0.8 and more	-4 -4 5 -21 -1 -6 -18 4 7 -3 -11 -35 3
1 its words in the text: 1 and more	-5 -6 -11 -21 -3 2 11 -2 -2 -2 -20 -10 1
1 its words in the text: below 0	-13 7 -42 -12 10 -2 -14 -21 -18 -10 -3 -31 -1
1 lines around it that begin alike: more	-11 -11 -7 -13 -23 -7 -15 3 -10 -16 -5 9 -8
1 lines around it that begin alike: two	-20 -7 -24 -11 -1 -18 -29 -9 4 -5 -5 -5 -12
1 no block	-1 -10 -9 -9 -32 11 -17 -20 -20 -21 -10 0 18
1 no small letter in it: yes	-1 -9 5 -11 -15 9 -32 -12 -7 9 -11 -12 -11
1 nothing but a date or time: yes	1 -18 13 -5 -17 -25 -7 -23 -29 -6 -18 -1 1
1 nothing but a label such as “Related”: yes	-1 5 -5 -2 -1 12 -5 -6 -13 -22 0 1 -12
1 quotation marks around it: yes	7 -18 -7 -4 -22 20 -15 -10 -28 -3 -11 -10 -25
1 somebody does something at present: yes	-4 -30 -18 -13 2 -11 -9 0 -4 -2 -24 -14 2
1 somebody’s role: yes	-2 -1 -10 -22 -20 -6 6 -4 -6 -9 5 4 -2
1 the parts of a credit: more, more, a name	0 -3 -2 -1 -12 -18 -2 4 9 13 -2 -17 -14
1 the parts of a credit: more, more, no name	0 -2 0 0 -2 -9 -1 -1 7 10 0 -1 -6
1 the parts of a credit: more, one, no name	0 -1 3 0 -2 -3 0 -1 -14 18 1 -1 -9
1 the parts of a credit: none, more, a name	-5 6 -18 -5 -18 -16 6 8 14 -8 -14 -15 -11
1 the parts of a credit: none, more, no name	-4 -14 -11 -4 -8 -3 -18 9 -14 -27 -12 -31 -7
1 the parts of a credit: none, none, a name	1 -2 -25 -22 -18 -8 -5 -20 -4 -11 -8 0 7
1 the parts of a credit: none, none, no name	3 5 -14 -2 -6 7 -28 -5 -6 -2 -2 -7 -8
1 the parts of a credit: none, one, a name	2 1 -18 -12 -8 -23 12 -5 -3 -5 -1 -17 -2
1 the parts of a credit: none, one, no name	-15 -15 8 -14 -17 -5 -4 6 -4 -13 -13 -2 0
1 the parts of a credit: one, more, a name	1 -2 -4 1 -4 -4 5 1 -14 4 -7 -10 0
1 the parts of a credit: one, more, no name	0 4 10 -4 2 -17 -2 -6 8 3 -2 -6 -12
1 the parts of a credit: one, none, no name	-3 0 7 -3 -13 -3 -3 -30 -2 -5 -3 -5 -2
1 the parts of a credit: one, one, a name	-2 -13 -13 -5 -10 -30 -9 -20 0 17 -9 -19 -2
1 the parts of a credit: one, one, no name	-2 6 -3 -3 -10 -2 -3 0 -2 3 -5 -2 -11
1 the title’s words: yes	2 2 -3 4 -5 2 0 -7 -8 -3 4 -1 7
1 what a rule takes it for: boilerplate	-2 1 -11 1 -9 -3 -33 -18 -11 -14 -9 2 1
1 what a rule takes it for: byline	7 11 -34 -5 -1 -6 -6 -8 -4 5 -3 2 -26
1 what a rule takes it for: dateline	0 -16 16 -8 -17 -25 -7 -22 -29 -2 -19 -1 0
1 what a rule takes it for: heading	-19 1 -1 -1 -15 9 4 -13 -9 -6 -9 6 -13
1 what a rule takes it for: image-alt	3 2 -1 -2 -3 0 -21 -27 -15 -9 -15 -11 -1
1 what a rule takes it for: image-caption	-13 -12 -6 -11 -16 -16 -14 -9 24 -12 10 -33 -6
1 what a rule takes it for: image-credit	-7 -12 -14 -14 -20 -26 -26 -21 8 17 -10 -27 -10
1 what a rule takes it for: list-item	-17 -20 -38 -30 -15 22 -41 8 -28 -24 -29 -21 -11
1 what a rule takes it for: paragraph	-13 -4 -22 -17 0 -2 -8 2 -25 -2 -6 -12 -8
1 what a rule takes it for: quote	0 0 0 0 3 5 -2 -2 -1 -1 0 -1 -2
1 what a rule takes it for: related-link	-22 -40 -31 -54 -6 4 -11 3 -12 -25 -28 -3 -10
1 what a rule takes it for: standfirst	15 -3 -5 3 -2 -1 0 -2 -3 1 -2 -3 -5
1 words in brackets at its end: an agency, 2 and more	0 0 0 0 -3 -1 -1 -2 -3 5 1 2 -2
1 words in brackets at its end: an agency, below 2	0 -2 -1 0 -5 -7 -1 -3 10 -6 -1 2 -3
1 words in brackets at its end: other words, 2 and more	-2 -2 -17 -4 -22 -13 -2 1 16 -15 -9 -20 -1
1 words in brackets at its end: other words, 4 and more	-8 -4 12 -19 -24 -2 -7 -3 -3 -3 -10 -20 10
1 words in brackets at its end: other words, 8 and more	0 0 -1 -1 -3 -5 4 1 0 4 -2 -5 -6
1 words in brackets at its end: other words, below 2	0 0 -2 -2 -1 -7 -7 4 -19 -11 -3 -3 -2
1 words of the page’s furniture and its length: whole, below 8	-5 -7 -3 9 -14 -8 -19 -40 -19 -6 -3 -2 -3
1 words of the page’s furniture and its length: within, 20 and more	0 9 -4 0 2 -5 -2 -2 -2 -3 -3 -13 6
1 words of the page’s furniture and its length: within, 40 and more	0 -1 -1 0 0 -4 1 4 4 3 -1 0 -8
1 words of the page’s furniture and its length: within, 8 and more	-1 -1 7 0 -21 8 -4 -5 -2 -5 -3 -17 6
1 words of the page’s furniture and its length: within, below 8	-1 -4 2 5 -4 -3 3 -15 -12 -7 -4 11 4
1 words of the page’s furniture: whole	-8 -5 -6 8 -9 -7 -22 -33 -25 -11 -12 -1 -3
1 words of the page’s furniture: within	-2 -1 3 0 -16 -6 -6 -10 -12 -9 -15 -9 9
2 a byline’s words: names	1 13 -17 -1 -9 -8 -1 -22 -14 -12 8 0 -3
2 a byline’s words: names behind “by”	10 1 -16 3 -10 -10 -2 -13 -3 -6 6 9 0
2 a credit at its end: 0.9 and more	-1 -1 -5 -4 -3 -4 -1 2 3 -1 -4 -2 9
2 a credit at its end: 0.95 and more	1 -8 -4 0 -12 0 -13 -25 3 -5 -21 -14 5
2 a credit at its end: below 0.9	-1 -5 -4 1 -6 -6 -2 -9 -4 8 -1 0 -19
2 a label of a picture: label	4 -4 4 4 2 4 -7 -17 3 -19 -2 -13 -8
2 a label of a picture: number	0 0 -1 -1 -3 1 -1 -3 -2 -7 10 -2 -1
2 a label such as “See also” before it: yes	1 -6 -3 -2 3 -1 -2 -14 -4 -2 -1 -10 -15
2 a picture credit’s words: 0.01 and more	0 -5 -1 -1 -4 -3 0 -1 5 -1 -1 -1 -5
2 a picture credit’s words: 0.7 and more	5 2 3 -6 -12 -7 -3 -2 -8 -3 -9 -14 -9
2 a picture credit’s words: 0.8 and more	4 -7 7 0 -2 -8 -6 -10 11 4 -2 -14 -15
2 a picture credit’s words: 0.9 and more	0 -5 5 -1 2 10 -1 -2 -4 -7 -3 -2 -6
2 a picture credit’s words: 0.95 and more	-4 -9 -9 -5 -9 -11 -21 -18 10 -2 -18 -20 -5
2 a picture credit’s words: below 0.01	4 15 -17 2 0 1 -2 1 -8 -9 -13 -1 -4
2 a quotation mark before it: yes	-21 -18 -17 -2 -16 6 -11 -26 -22 8 -1 4 -12
2 a word that leads in credits: yes	-4 2 -2 -2 -14 -9 -14 -17 12 -8 -20 -9 -3
2 how frequent the kind is: yes	0 0 -4 -6 -1 0 -3 -1 -1 -1 -4 1 -4
2 how it ends: another sign	-3 -11 3 -4 6 -11 8 -6 0 -4 -8 -22 -1
2 how it ends: arrow	0 0 0 -1 -6 8 -1 -12 -1 -2 0 6 1
2 how it ends: bar or asterisk	0 1 2 -2 -4 -8 -3 -10 -7 -6 -1 -13 15
2 how it ends: bracket	-3 -12 -8 -36 -21 -2 -35 -4 9 -1 -37 -23 -5
2 how it ends: colon	-1 -22 -21 -12 4 1 -2 -9 6 8 -15 -17 -14
2 how it ends: comma	0 -4 -5 -2 1 6 -1 -6 -7 -7 -1 -15 13
2 how it ends: ellipsis	-1 -6 1 0 -6 -16 -11 4 6 -6 -3 2 3
2 how it ends: exclamation mark	0 -9 0 -2 -10 0 -14 -1 -1 -11 -15 -14 13
2 how it ends: figure	0 -3 -9 -24 3 -9 -15 -16 -17 -13 10 -15 -22
2 how it ends: full stop	-5 1 -2 -4 -1 0 -9 1 -11 1 0 -6 -9
2 how it ends: letter	10 -5 -11 4 -9 5 -16 2 0 -8 -12 1 -5
2 how it ends: question mark	-4 0 -1 -17 -4 -12 -26 1 -2 8 -15 -9 -2
2 how it ends: quotation mark	-11 -6 -5 -2 -19 7 -4 3 0 -9 -8 1 -18
2 how it ends: semicolon	0 0 0 0 11 8 -1 -10 0 -1 -1 -3 -12
2 how it ends: stop and quotation mark	-5 -15 -16 -10 -18 -9 6 -20 1 -15 5 8 -16
2 it stands on the page again: 12 and more	-1 -4 -1 -14 -1 1 -4 1 -3 -8 -6 4 -9
2 it stands on the page again: 3 and more	-3 -15 5 2 -19 -2 -7 -15 -24 -3 -12 1 16
2 it stands on the page again: 6 and more	-1 -8 -3 -2 -15 -5 -4 -3 -11 4 -4 -12 11
2 it stands on the page again: below 3	-1 -11 3 -3 -4 -10 -8 -14 -3 -1 1 -6 -1
2 it stood on the page before: 12 and more	0 -2 0 -3 -4 -16 -11 4 0 4 -5 -4 1
2 it stood on the page before: 3 and more	-2 -4 -14 -7 -8 -8 -20 -3 10 8 -22 -16 -3
2 it stood on the page before: 6 and more	0 1 -13 -7 -26 -4 -8 -5 6 0 -10 -17 11
2 it stood on the page before: below 3	-7 -33 -10 -17 5 2 -1 -10 -8 5 -6 7 -16
2 its length and end: 10 and more, another sign	0 -1 0 0 -8 -3 -1 2 3 2 0 -9 3
2 its length and end: 10 and more, arrow	0 0 0 0 -6 3 0 -5 -1 -1 0 2 2
2 its length and end: 10 and more, bar or asterisk	0 0 0 0 0 4 0 -2 -1 0 0 -9 8
2 its length and end: 10 and more, bracket	0 -3 1 -3 -10 6 -4 2 -11 -10 -2 -4 -5
2 its length and end: 10 and more, colon	0 -5 0 -1 2 5 1 -12 6 3 -2 -5 -13
2 its length and end: 10 and more, comma	0 0 -1 -1 -8 6 0 3 -1 -2 -1 -5 -5
2 its length and end: 10 and more, ellipsis	0 0 1 -2 -2 -6 -2 1 1 1 0 -11 14
2 its length and end: 10 and more, exclamation mark	0 -1 -2 1 -1 2 -1 -6 -1 -1 -1 0 7
2 its length and end: 10 and more, figure	1 -3 -2 -1 -1 8 -1 -12 1 0 -2 2 -2
2 its length and end: 10 and more, full stop	-4 9 -3 -5 -5 -2 -4 -3 -40 -21 -28 -17 -3
2 its length and end: 10 and more, letter	-2 -16 -31 -5 0 1 -22 -14 3 -10 -7 -2 -24
2 its length and end: 10 and more, question mark	-1 1 -3 0 2 -8 -10 2 -10 -5 -2 -4 4
2 its length and end: 10 and more, quotation mark	-10 1 -2 -1 -6 -10 -2 1 2 6 -2 9 -5
2 its length and end: 10 and more, semicolon	0 0 0 0 3 -1 0 1 6 4 0 -2 -9
2 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -1 -4 1 -6 3 -2 0 2 4
2 its length and end: 15 and more, another sign	1 0 0 0 -1 6 -1 -1 -1 -1 0 -1 -2
2 its length and end: 15 and more, bar or asterisk	0 0 -2 -1 -2 -10 0 3 -1 -3 0 7 -6
2 its length and end: 15 and more, bracket	0 4 -3 -3 -10 -9 0 -8 10 -3 -4 -5 -11
2 its length and end: 15 and more, colon	0 -3 -2 0 -3 -5 6 -16 0 9 -2 4 -4
2 its length and end: 15 and more, comma	0 0 -1 -1 3 -2 0 -5 0 -2 1 -6 7
2 its length and end: 15 and more, ellipsis	0 0 2 0 4 -9 -1 9 -3 -2 0 -1 -2
2 its length and end: 15 and more, exclamation mark	0 -1 -1 -1 -2 8 -1 -1 0 -3 -1 -5 2
2 its length and end: 15 and more, figure	0 1 -1 0 -3 9 3 -14 -4 -3 -1 -10 4
2 its length and end: 15 and more, full stop	-6 2 0 -12 -7 1 -20 -2 -1 -7 -6 1 -12
2 its length and end: 15 and more, letter	0 -10 -9 -1 -3 -9 -16 9 -1 -21 -15 -8 -13
2 its length and end: 15 and more, question mark	0 -6 4 0 0 3 -4 2 -5 0 2 -5 -5
2 its length and end: 15 and more, quotation mark	0 0 0 0 -4 8 -1 -1 0 3 0 -3 -3
2 its length and end: 15 and more, semicolon	0 0 0 0 9 2 0 -10 -3 -2 0 0 -1
2 its length and end: 15 and more, stop and quotation mark	0 1 -1 -1 -5 5 7 -4 -2 -16 -2 -5 -5
2 its length and end: 2 and more, another sign	1 0 -1 0 5 -4 -1 -6 2 3 -1 -2 1
2 its length and end: 2 and more, arrow	0 0 0 0 -5 6 -1 -6 -2 -3 0 7 -11
2 its length and end: 2 and more, bar or asterisk	0 2 0 0 -3 -4 -1 -2 -3 -3 -1 -11 17
2 its length and end: 2 and more, bracket	0 -1 -1 -1 -14 -6 -3 -6 1 5 -2 -7 -3
2 its length and end: 2 and more, colon	-1 -2 -3 -1 9 8 -8 -2 -6 -6 -3 -17 -6
2 its length and end: 2 and more, comma	0 -1 -3 -2 -1 -1 -1 -2 -4 -1 0 -1 13
2 its length and end: 2 and more, ellipsis	0 -1 0 0 -6 7 -1 -1 0 1 0 -4 2
2 its length and end: 2 and more, exclamation mark	0 1 1 0 -11 3 -1 -1 7 -3 -1 -3 2
2 its length and end: 2 and more, figure	-1 -7 -1 -15 -2 -19 1 -11 -4 10 4 2 -27
2 its length and end: 2 and more, full stop	0 -1 -2 6 -6 3 0 5 -8 -5 -1 0 -15
2 its length and end: 2 and more, letter	2 -1 -16 6 -8 1 -5 0 -12 -3 -16 -16 2
2 its length and end: 2 and more, question mark	0 -1 -1 -1 -1 3 3 3 1 -2 -1 -2 -2
2 its length and end: 2 and more, quotation mark	0 -2 -1 0 -8 0 -1 4 6 -3 -1 -1 0
2 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -7 -9 -2 9 2 0 -1 -1 -1
2 its length and end: 25 and more, another sign	0 0 0 0 12 -13 12 -6 -1 -1 -1 -1 -1
2 its length and end: 25 and more, arrow	0 0 0 0 0 -1 0 0 0 0 0 -5 3
2 its length and end: 25 and more, bar or asterisk	0 -2 0 0 2 4 0 -4 0 -1 0 -4 3
2 its length and end: 25 and more, bracket	0 -6 4 -11 10 1 -3 -7 -14 5 -1 2 -1
2 its length and end: 25 and more, colon	0 -1 -1 0 3 -1 0 5 -11 -2 -1 -13 6
2 its length and end: 25 and more, ellipsis	0 0 -1 0 -2 -5 -2 -8 10 -3 -2 8 -9
2 its length and end: 25 and more, exclamation mark	1 -1 -1 0 -5 -4 -2 1 4 0 -3 -2 4
2 its length and end: 25 and more, figure	0 0 0 0 7 5 -1 -4 -1 -1 0 0 -4
2 its length and end: 25 and more, full stop	-2 -26 0 -9 7 3 -5 -3 -25 4 -6 -7 -17
2 its length and end: 25 and more, letter	1 -6 3 10 -13 12 -1 -2 0 -4 -3 -18 -6
2 its length and end: 25 and more, question mark	0 -1 6 -1 -8 8 -2 -2 1 -3 -1 -3 -4
2 its length and end: 25 and more, quotation mark	0 0 0 0 3 -3 0 1 4 -4 0 0 0
2 its length and end: 25 and more, stop and quotation mark	-1 -14 -7 -8 -4 -5 1 -9 0 -6 1 0 -14
2 its length and end: 4 and more, another sign	0 -3 1 -2 0 3 -1 -2 1 -2 0 -4 4
2 its length and end: 4 and more, arrow	0 0 0 -1 -2 5 0 -6 -1 -1 0 -3 8
2 its length and end: 4 and more, bar or asterisk	0 0 0 0 -1 -9 -1 -8 -3 -2 0 -1 11
2 its length and end: 4 and more, bracket	0 -13 -3 -6 -8 -4 -5 -10 8 -13 -12 -11 13
2 its length and end: 4 and more, colon	1 -1 -1 -1 -10 -5 0 -8 7 2 -3 3 -5
2 its length and end: 4 and more, comma	0 -5 0 0 5 -4 0 7 0 -1 0 -1 -7
2 its length and end: 4 and more, ellipsis	0 0 0 0 -2 -2 -1 -5 1 3 0 1 1
2 its length and end: 4 and more, exclamation mark	0 0 0 0 -5 -5 -1 4 -3 -2 0 4 6
2 its length and end: 4 and more, figure	1 3 -3 -14 13 10 -4 -26 -12 -19 6 -11 -7
2 its length and end: 4 and more, full stop	0 11 -1 -1 0 -7 -8 -1 -20 -22 -5 3 -5
2 its length and end: 4 and more, letter	-6 -9 -7 -16 -16 4 -16 1 -16 2 -11 -7 -5
2 its length and end: 4 and more, question mark	0 -4 -5 -1 4 -8 0 -3 1 -5 -2 -1 -2
2 its length and end: 4 and more, quotation mark	0 -2 0 0 -3 12 4 -3 -4 -5 -1 6 -9
2 its length and end: 4 and more, stop and quotation mark	0 0 0 0 1 -16 7 9 -1 -2 0 -2 -1
2 its length and end: 40 and more, another sign	0 -1 0 0 3 0 -1 5 -1 -2 -1 -2 -6
2 its length and end: 40 and more, bracket	1 -4 -4 -3 -5 5 -9 -2 7 -15 -7 -7 1
2 its length and end: 40 and more, colon	0 0 -1 0 -11 6 -7 -3 4 8 -2 -4 1
2 its length and end: 40 and more, ellipsis	-1 -3 1 3 1 -11 -1 3 3 -1 0 3 -1
2 its length and end: 40 and more, exclamation mark	0 -3 4 0 7 -3 -4 -3 -9 -4 -2 -13 -2
2 its length and end: 40 and more, figure	1 0 0 0 8 7 -3 -4 -4 -4 -2 -1 -5
2 its length and end: 40 and more, full stop	-4 -8 -17 -13 -2 -9 -8 -4 2 4 2 -9 -3
2 its length and end: 40 and more, letter	0 -7 -6 -2 6 18 -8 -15 -20 -14 -2 -3 -2
2 its length and end: 40 and more, question mark	0 13 -2 0 -15 0 -6 -5 -9 4 -1 5 -12
2 its length and end: 40 and more, quotation mark	2 -1 0 0 3 3 -2 1 -1 -4 0 0 0
2 its length and end: 40 and more, semicolon	0 0 0 0 4 8 -1 -10 0 -1 0 0 -2
2 its length and end: 40 and more, stop and quotation mark	-2 2 -5 2 -18 -13 2 -20 -4 -8 11 6 -7
2 its length and end: 6 and more, another sign	0 0 0 -1 -4 -10 -1 10 0 1 -1 -4 -2
2 its length and end: 6 and more, arrow	0 0 0 0 0 0 0 -7 1 0 0 2 0
2 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 -1 0 -1 0 -1 0 -11 12
2 its length and end: 6 and more, bracket	-1 0 -7 -3 -15 7 -7 -2 3 0 -5 -22 -14
2 its length and end: 6 and more, colon	1 -2 2 1 12 4 3 -17 -3 1 -7 -16 -7
2 its length and end: 6 and more, comma	0 0 0 0 0 -1 0 -4 0 -2 0 -6 9
2 its length and end: 6 and more, ellipsis	0 -1 0 0 -3 -5 -1 -6 -1 -1 0 10 -2
2 its length and end: 6 and more, exclamation mark	1 0 0 0 2 4 -1 -3 1 1 0 -5 -2
2 its length and end: 6 and more, figure	3 -1 4 -3 2 -12 -5 -14 -19 -14 2 5 -7
2 its length and end: 6 and more, full stop	0 -16 -19 -4 -8 4 -27 8 -12 -19 -10 -17 -8
2 its length and end: 6 and more, letter	7 -17 -12 -3 -14 3 -25 -3 -8 -17 -17 10 -3
2 its length and end: 6 and more, question mark	-1 -14 -2 -9 2 -12 -14 2 -3 5 -8 -21 10
2 its length and end: 6 and more, quotation mark	0 -1 -1 0 -2 2 -1 5 -2 -3 0 -5 -3
2 its length and end: 6 and more, stop and quotation mark	0 -6 0 0 -3 17 -2 0 -4 -2 0 -1 -1
2 its length and end: below 2, another sign	-7 -2 4 0 6 3 -4 -15 1 -2 -2 -4 4
2 its length and end: below 2, bar or asterisk	0 1 2 0 0 4 -1 -1 -1 1 0 -3 0
2 its length and end: below 2, bracket	0 0 0 0 -3 3 -1 -4 -2 -1 0 0 5
2 its length and end: below 2, colon	2 -1 -5 -4 -6 1 -5 -2 2 -5 3 -4 -5
2 its length and end: below 2, comma	0 0 -1 0 0 6 0 -5 0 -1 0 -2 -1
2 its length and end: below 2, ellipsis	0 0 0 0 0 -4 0 0 0 0 0 -1 6
2 its length and end: below 2, exclamation mark	0 0 0 0 -1 0 -1 0 -4 -2 -1 5 2
2 its length and end: below 2, figure	-7 -15 -16 0 -19 -4 -2 3 -6 -20 -1 -12 -2
2 its length and end: below 2, full stop	0 -1 0 1 -2 -1 -1 -2 -1 -1 0 -1 5
2 its length and end: below 2, letter	2 0 1 -7 -16 5 -1 -10 -6 -11 -12 1 -3
2 its length and end: below 2, question mark	1 0 0 1 3 0 0 0 4 0 0 0 -8
2 its length and end: below 2, quotation mark	0 0 0 0 -2 -5 -1 -2 10 -8 -3 -1 -5
2 its length: 10 and more	-13 0 -28 -9 5 2 -18 -8 -7 -8 -23 -6 -5
2 its length: 12 and more	-4 2 -10 -4 1 2 -3 -3 -2 -13 -19 -4 -19
2 its length: 15 and more	-4 1 -2 -21 -11 1 -4 0 4 -6 -6 -7 -29
2 its length: 19 and more	-4 -9 -9 -2 -5 0 -17 -10 3 -3 -11 -7 -5
2 its length: 2 and more	5 -15 -23 2 -8 -10 -2 1 -13 3 -24 -16 1
2 its length: 25 and more	-2 -16 4 -5 2 3 -18 -4 -21 -7 -4 2 -11
2 its length: 3 and more	-6 3 -8 -11 -13 7 -18 -3 -5 -1 -11 -12 -8
2 its length: 35 and more	-4 -13 -12 2 3 -2 -3 -6 -9 0 -5 -21 -9
2 its length: 4 and more	-3 -11 -15 -20 -11 -4 -20 -4 -2 -7 -27 0 -4
2 its length: 5 and more	-8 -6 -7 -24 -5 -1 -10 -7 -19 -13 -7 -8 -5
2 its length: 50 and more	-8 -7 -13 -20 -4 -8 -2 -8 0 -4 0 -1 -8
2 its length: 6 and more	-3 -9 -10 -18 -2 -5 -23 -3 -1 -18 -13 -8 -12
2 its length: 8 and more	5 -22 -13 -14 -9 6 -34 -5 -35 -13 -6 2 -9
2 its length: 80 and more	-7 -21 -13 -20 -16 -10 -5 -5 1 2 10 -14 -1
2 its length: below 2	-2 -3 -7 -6 -11 0 -3 -4 0 -22 -7 -6 -5
2 its place by the text, and its length: before the text, 13 and more	3 12 0 -1 -9 -27 -2 -4 2 5 -19 -10 -13
2 its place by the text, and its length: before the text, 19 and more	1 -15 -2 -3 -11 -5 -2 7 12 -3 -15 -16 -6
2 its place by the text, and its length: before the text, 2 and more	8 -1 -12 11 -7 -20 -2 -10 -7 -10 -6 -19 -4
2 its place by the text, and its length: before the text, 3 and more	2 13 5 5 -9 -14 -4 -20 -18 2 4 -9 -20
2 its place by the text, and its length: before the text, 30 and more	4 -16 -14 -1 6 -16 -1 0 2 -7 -3 1 16
2 its place by the text, and its length: before the text, 4 and more	0 -13 -5 -9 -15 -8 -4 -8 -1 -12 -12 -3 -5
2 its place by the text, and its length: before the text, 6 and more	13 9 6 0 0 -13 -2 -15 3 -29 -4 -4 -25
2 its place by the text, and its length: before the text, 9 and more	-6 -1 -21 -1 -2 -19 -3 -5 -5 -5 -10 3 -3
2 its place by the text, and its length: before the text, below 2	2 5 3 -12 -1 -23 -4 -15 3 -8 1 -12 4
2 its place by the text, and its length: behind the text, 13 and more	-1 -7 -6 -8 -8 8 -9 -3 0 -3 4 3 -16
2 its place by the text, and its length: behind the text, 19 and more	0 -1 -2 -2 2 -3 -3 11 4 -2 -4 -24 4
2 its place by the text, and its length: behind the text, 2 and more	-2 -13 -7 -15 -21 -7 6 -21 -9 -13 -15 -12 24
2 its place by the text, and its length: behind the text, 3 and more	-2 -10 -8 -16 -13 10 -12 -13 -11 -15 -23 -5 13
2 its place by the text, and its length: behind the text, 30 and more	0 0 -1 5 7 1 -1 2 -6 1 4 -15 -7
2 its place by the text, and its length: behind the text, 4 and more	-1 -8 -5 -7 -14 9 -4 -15 -2 -22 -7 -2 8
2 its place by the text, and its length: behind the text, 6 and more	-3 -6 -7 -9 -1 -2 0 -4 -17 -19 -16 0 -5
2 its place by the text, and its length: behind the text, 9 and more	-2 -6 -7 -6 -6 16 -13 -12 -21 -13 -10 -1 -8
2 its place by the text, and its length: behind the text, below 2	-4 -20 -15 -21 -35 15 -19 -13 -29 -34 -26 5 10
2 its place by the text, and its length: in the text, 13 and more	-10 -27 0 -10 -3 0 -5 3 -10 -18 0 -7 -20
2 its place by the text, and its length: in the text, 19 and more	-12 -8 -6 -17 -2 2 -41 -4 -23 -10 -8 -1 -7
2 its place by the text, and its length: in the text, 2 and more	-4 -16 -15 -23 -1 2 -2 4 -15 5 -16 -12 -17
2 its place by the text, and its length: in the text, 3 and more	-9 -7 -28 -20 -7 1 -11 0 -4 -6 -31 -14 -7
2 its place by the text, and its length: in the text, 30 and more	-6 -14 -9 -10 2 -5 1 -6 -5 2 10 -6 -11
2 its place by the text, and its length: in the text, 4 and more	-11 2 -6 -24 0 -2 -14 3 -11 -6 -8 -12 -5
2 its place by the text, and its length: in the text, 6 and more	-3 -17 -17 -4 -1 3 -39 -1 -3 -1 -7 -10 5
2 its place by the text, and its length: in the text, 9 and more	-8 5 0 -25 0 4 -4 3 -20 -4 -17 -13 -3
2 its place by the text, and its length: in the text, below 2	-1 -10 -10 8 -6 -6 4 6 3 -11 -4 -15 -19
2 its place by the text, and its length: without text, 19 and more	0 -5 0 7 -2 10 0 -4 -3 -5 -1 -5 -2
2 its place by the text, and its length: without text, 4 and more	4 -1 7 -6 -4 -6 0 -4 -8 -8 -1 8 -3
2 its place by the text, and its length: without text, below 2	0 -3 -2 -1 -7 14 -2 -9 -7 -5 -1 -6 2
2 no block	-5 -32 -26 -21 -37 5 -15 -20 -45 -38 -26 7 12
2 nothing but a date or time: yes	4 14 -6 -31 -5 -27 -9 -19 0 -3 3 -15 -15
2 nothing but a label such as “Related”: yes	-1 -1 -5 -5 0 -8 7 -12 -7 -9 -5 6 -4
2 what a rule takes it for: boilerplate	-3 -14 -7 6 -29 -8 -33 -9 -6 -6 -14 -2 6
2 what a rule takes it for: byline	11 7 -23 5 -5 -16 -2 -5 -6 -11 10 -6 -2
2 what a rule takes it for: dateline	6 15 -9 -33 -9 -26 -9 -19 -5 -6 2 -13 -14
2 what a rule takes it for: heading	-6 -17 -4 -28 -6 -2 1 -3 0 8 -16 -3 -16
2 what a rule takes it for: image-alt	-1 -3 -1 3 3 0 -18 -26 -9 -11 -13 -15 -2
2 what a rule takes it for: image-caption	0 -18 -4 2 -6 -3 -10 -22 3 -13 -13 -24 -9
2 what a rule takes it for: image-credit	-4 -10 1 -9 -6 -13 -23 -20 6 -6 -22 -17 -6
2 what a rule takes it for: list-item	-16 -31 -38 -33 -9 20 -35 8 -21 -23 -34 -26 -15
2 what a rule takes it for: paragraph	-8 6 -1 -10 1 -2 1 0 -7 0 3 -1 -13
2 what a rule takes it for: quote	0 -2 0 0 -1 8 2 -2 -1 1 0 -3 -4
2 what a rule takes it for: related-link	-16 -7 -60 -30 5 3 -12 1 -25 -21 -21 -1 -6
2 words of the page’s furniture: whole	2 2 2 3 -20 -8 -10 -59 -26 -12 -5 1 11
2 words of the page’s furniture: within	1 3 -4 -2 -11 -8 -18 -1 -22 -14 -12 -14 15
3 a byline’s words: names	2 -6 -10 -3 -19 6 -7 -26 1 -7 0 4 3
3 a byline’s words: names behind “by”	-8 5 -8 -1 -10 -10 -2 -13 1 1 -5 13 -7
3 a credit at its end: 0.9 and more	-1 -2 3 3 -3 -8 2 0 12 -11 -3 -2 0
3 a credit at its end: 0.95 and more	-1 -4 9 -8 -1 -2 -12 -34 -10 -10 -15 -12 4
3 a credit at its end: below 0.9	0 -1 -3 -5 6 15 -2 -15 -14 2 -7 -8 -7
3 a label of a picture: label	0 -7 5 1 -3 -9 0 -20 -21 -4 5 -3 -9
3 a label of a picture: number	0 -3 -1 -1 -9 -3 -1 -6 1 -4 -1 1 12
3 a label such as “See also” before it: yes	0 -6 -7 -1 -11 -7 -8 4 -4 11 -3 -7 -10
3 a picture credit’s words: 0.01 and more	0 -1 -2 -1 -4 0 -1 -1 -2 -2 -1 -2 6
3 a picture credit’s words: 0.7 and more	-13 -1 -8 -3 3 -18 3 8 -10 9 -5 -25 2
3 a picture credit’s words: 0.8 and more	1 7 -2 1 9 0 0 -8 -12 -11 0 -13 -13
3 a picture credit’s words: 0.9 and more	0 -1 0 2 3 -2 1 -3 -1 0 0 0 0
3 a picture credit’s words: 0.95 and more	3 -6 -1 -4 -14 -6 -10 -14 -11 -8 -5 -13 -17
3 a picture credit’s words: below 0.01	6 0 -17 -16 0 2 -6 4 6 -8 -13 -3 -4
3 a quotation mark before it: yes	-4 -14 -18 -4 -14 7 -8 -31 -4 -9 1 9 -4
3 a word that leads in credits: yes	2 -1 4 0 -14 -10 -7 -16 3 -6 -6 -8 -16
3 how frequent the kind is: yes	0 2 0 -7 -4 -3 -4 0 3 2 0 -4 -5
3 how it ends: another sign	2 -11 1 -1 -9 -2 1 -4 4 2 -1 -7 -4
3 how it ends: arrow	0 0 0 0 -2 5 -1 -4 -2 -2 0 4 -2
3 how it ends: bar or asterisk	0 -4 -5 -2 4 1 -3 -10 0 -6 -5 -25 16
3 how it ends: bracket	-4 -3 -20 -13 2 0 -22 -3 -2 -12 -12 -28 -14
3 how it ends: colon	-3 -22 -6 -14 0 -2 -8 5 10 -4 -22 -27 -9
3 how it ends: comma	0 -1 -3 -1 -4 0 8 -14 -2 -2 -2 -19 9
3 how it ends: ellipsis	1 -4 4 -10 -19 -11 6 1 -4 -8 -6 1 8
3 how it ends: exclamation mark	-1 -22 -3 -6 0 -12 -17 10 -11 -11 -9 0 4
3 how it ends: figure	-5 -10 -25 -33 -13 -17 -24 -7 8 0 2 -3 -13
3 how it ends: full stop	-4 4 -1 -1 -4 2 -7 -4 -3 2 -2 -10 -4
3 how it ends: letter	3 0 -4 -8 2 3 -7 1 -11 -6 -8 0 -4
3 how it ends: question mark	-3 -5 -10 -12 -10 0 -18 1 19 -9 -14 -22 -2
3 how it ends: quotation mark	-1 -3 -7 2 0 -9 -6 -18 2 7 -7 3 -13
3 how it ends: semicolon	0 0 0 0 5 16 -2 -12 4 0 -1 -5 -10
3 how it ends: stop and quotation mark	0 1 -6 -15 -19 -5 -7 -25 -7 -2 -6 17 -8
3 it stands on the page again: 12 and more	-1 -3 1 -1 -1 -2 -7 -4 -2 -18 1 -1 -4
3 it stands on the page again: 3 and more	1 -2 -4 2 -28 -15 -6 -5 2 -2 2 -18 11
3 it stands on the page again: 6 and more	0 2 -8 2 -15 -19 -6 -6 -2 3 -5 -1 4
3 it stands on the page again: below 3	-4 1 2 -4 -9 -7 -5 -20 0 -5 -15 -20 2
3 it stood on the page before: 12 and more	-1 -9 1 -8 -9 -17 -6 1 -1 -4 0 0 3
3 it stood on the page before: 3 and more	-3 -18 -17 -14 -2 -19 -17 3 -13 -12 -1 4 -2
3 it stood on the page before: 6 and more	-1 3 -6 4 -18 -13 -2 3 -5 -7 -15 -16 5
3 it stood on the page before: below 3	-8 -23 -31 -25 9 10 -16 -5 -23 -18 -15 -8 -18
3 its length and end: 10 and more, another sign	0 0 -1 0 -7 -9 5 7 0 0 0 -9 0
3 its length and end: 10 and more, arrow	0 0 0 0 -4 -2 -1 -2 -2 -2 0 -1 8
3 its length and end: 10 and more, bar or asterisk	0 0 0 0 2 -1 0 -3 0 0 0 -1 4
3 its length and end: 10 and more, bracket	0 0 -2 0 13 -4 -6 5 -2 -4 -7 -18 -8
3 its length and end: 10 and more, colon	1 -2 -2 -1 -3 -8 -6 3 3 -5 -2 -3 7
3 its length and end: 10 and more, comma	0 0 1 0 4 1 0 2 0 0 3 -1 -7
3 its length and end: 10 and more, ellipsis	0 0 0 0 -3 -10 -1 3 5 4 0 -4 4
3 its length and end: 10 and more, exclamation mark	0 -1 0 0 0 -5 2 -2 -1 -3 0 4 4
3 its length and end: 10 and more, figure	0 -3 -1 -1 7 5 1 -17 -3 -10 -2 -7 7
3 its length and end: 10 and more, full stop	-4 -1 2 1 7 2 -10 -1 -16 -11 -10 -10 -19
3 its length and end: 10 and more, letter	-5 -14 -13 5 0 7 -9 -20 -12 -7 -6 -2 -12
3 its length and end: 10 and more, question mark	0 -6 0 -1 -1 5 0 -4 0 3 -9 -10 0
3 its length and end: 10 and more, quotation mark	0 -1 -2 0 2 -12 4 0 -4 0 -2 8 -2
3 its length and end: 10 and more, semicolon	0 0 0 0 -2 4 -1 3 5 3 0 -5 -9
3 its length and end: 10 and more, stop and quotation mark	0 -1 0 0 -10 0 4 -5 9 0 -1 0 -1
3 its length and end: 15 and more, another sign	0 0 0 0 2 8 -1 -5 -1 -1 0 -1 -3
3 its length and end: 15 and more, bar or asterisk	0 -4 1 0 -7 7 0 3 -1 -4 -1 -7 -1
3 its length and end: 15 and more, bracket	0 -1 1 1 0 2 2 -3 -2 -9 0 -15 2
3 its length and end: 15 and more, colon	1 -2 -1 -1 -3 -7 5 3 6 -1 -2 -1 -9
3 its length and end: 15 and more, comma	0 0 -1 0 -5 -6 6 -5 -4 -4 -3 -6 11
3 its length and end: 15 and more, ellipsis	0 -2 6 0 -3 -8 -1 6 -2 -1 -1 0 -4
3 its length and end: 15 and more, exclamation mark	0 0 0 0 -9 4 -1 4 1 0 0 -5 0
3 its length and end: 15 and more, figure	0 -2 0 0 5 1 -1 -13 0 -2 0 -7 3
3 its length and end: 15 and more, full stop	-6 4 -31 2 1 1 -10 0 -11 6 -12 -10 -8
3 its length and end: 15 and more, letter	-1 -17 5 -10 -3 -11 -5 -6 -18 -6 -10 -1 -4
3 its length and end: 15 and more, question mark	0 10 -5 0 2 -11 -3 -5 7 -2 -1 -3 -4
3 its length and end: 15 and more, quotation mark	0 0 0 6 -3 4 -1 -2 2 2 -1 -1 -7
3 its length and end: 15 and more, semicolon	0 0 0 0 0 4 -1 -2 0 -1 0 0 0
3 its length and end: 15 and more, stop and quotation mark	0 5 2 0 -17 15 -5 -10 0 -3 -2 -4 -7
3 its length and end: 2 and more, another sign	0 -1 -1 1 1 -1 -1 -2 3 5 -1 -4 -4
3 its length and end: 2 and more, arrow	0 0 0 0 -2 10 -2 -7 -1 -1 0 1 -4
3 its length and end: 2 and more, bar or asterisk	0 -1 -1 -2 -2 -4 -1 -7 -4 -3 0 -14 17
3 its length and end: 2 and more, bracket	0 7 -2 -5 -4 -2 -3 -9 -8 -2 0 -8 -6
3 its length and end: 2 and more, colon	0 0 -2 0 -1 7 0 -13 0 0 -6 -10 -5
3 its length and end: 2 and more, comma	0 0 -1 -1 2 0 0 -2 -2 -2 0 -4 7
3 its length and end: 2 and more, ellipsis	0 0 0 0 2 -5 6 1 -2 -1 0 -2 -1
3 its length and end: 2 and more, exclamation mark	1 -3 2 0 -4 7 0 0 0 -1 -1 -4 4
3 its length and end: 2 and more, figure	0 -12 -10 -19 7 -19 -7 -16 12 -16 7 3 -8
3 its length and end: 2 and more, full stop	0 -2 -1 8 -9 0 -3 3 0 3 -8 -8 -5
3 its length and end: 2 and more, letter	4 -1 -11 -19 -4 2 -1 4 -2 -24 -19 -7 -7
3 its length and end: 2 and more, question mark	0 0 -1 0 2 0 -1 3 -1 0 0 -4 1
3 its length and end: 2 and more, quotation mark	0 0 0 0 -2 -2 -1 -1 -3 3 0 5 0
3 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -2 -3 -1 7 0 0 0 0 -1
3 its length and end: 25 and more, another sign	0 0 0 0 4 3 -1 -6 0 -1 0 -1 2
3 its length and end: 25 and more, bar or asterisk	-1 -1 -4 0 8 11 0 -4 -3 -4 -2 -7 -6
3 its length and end: 25 and more, bracket	1 0 0 0 5 3 -2 -7 -5 -2 -1 2 0
3 its length and end: 25 and more, colon	0 -3 -2 0 4 -7 0 15 0 -8 -1 -9 -5
3 its length and end: 25 and more, ellipsis	0 0 -1 0 -5 7 -1 -6 -5 -6 -1 7 4
3 its length and end: 25 and more, exclamation mark	0 0 -1 -1 8 -6 -2 -3 1 4 -1 -5 5
3 its length and end: 25 and more, figure	0 0 0 0 1 -1 -2 -5 -2 -2 0 9 -1
3 its length and end: 25 and more, full stop	4 0 2 -5 -19 2 -3 -6 -4 4 -1 -8 -11
3 its length and end: 25 and more, letter	0 -10 0 -1 2 15 -1 -7 3 2 -3 -19 -10
3 its length and end: 25 and more, question mark	1 -2 -1 0 0 1 1 -2 1 2 -2 -7 0
3 its length and end: 25 and more, quotation mark	0 0 0 0 -3 -1 0 5 0 -1 0 -1 -1
3 its length and end: 25 and more, stop and quotation mark	-1 8 3 -3 -1 -15 -17 -10 -12 -5 -5 1 -15
3 its length and end: 4 and more, another sign	0 0 0 0 -3 3 0 2 4 1 0 -5 -2
3 its length and end: 4 and more, arrow	0 -1 0 0 -3 -1 -1 0 -2 -2 0 7 -6
3 its length and end: 4 and more, bar or asterisk	-1 6 0 0 1 -7 -1 -1 -1 -2 0 -1 5
3 its length and end: 4 and more, bracket	-1 -13 -7 -5 -2 -10 -1 -3 8 -8 -5 -10 -9
3 its length and end: 4 and more, colon	0 1 -1 -5 5 17 -5 -15 2 -14 -2 -6 -3
3 its length and end: 4 and more, comma	0 -1 -1 0 2 6 -1 -1 -1 2 -1 -2 -5
3 its length and end: 4 and more, ellipsis	0 0 0 0 1 2 -1 -4 -4 -4 -1 -3 2
3 its length and end: 4 and more, exclamation mark	0 0 0 -1 -10 -4 -1 3 -2 -1 4 3 4
3 its length and end: 4 and more, figure	1 -3 -8 -1 1 4 -4 -22 -12 -4 1 -2 -6
3 its length and end: 4 and more, full stop	0 -7 1 -1 -9 5 -6 -12 -5 8 -10 4 -4
3 its length and end: 4 and more, letter	5 2 -20 -6 -7 -6 -20 -1 -26 -4 -5 -11 -19
3 its length and end: 4 and more, question mark	0 -3 -8 -5 -2 1 -5 10 -4 -12 2 -3 -5
3 its length and end: 4 and more, quotation mark	0 0 -1 0 -6 -11 -1 -6 -1 13 3 4 -6
3 its length and end: 4 and more, stop and quotation mark	0 0 0 0 4 -10 6 3 0 -1 0 -1 -2
3 its length and end: 40 and more, another sign	0 0 -1 2 -4 -5 4 4 3 1 -1 -2 -4
3 its length and end: 40 and more, bracket	-1 -8 1 0 0 -13 -9 3 3 -15 -2 3 -6
3 its length and end: 40 and more, colon	0 -1 -1 0 -6 -1 -6 11 0 -2 -1 -5 -2
3 its length and end: 40 and more, ellipsis	0 0 1 -1 -12 -7 7 -3 3 2 -1 -2 -5
3 its length and end: 40 and more, exclamation mark	-1 -12 -1 -2 17 -14 -8 12 -8 -11 -3 -5 -7
3 its length and end: 40 and more, figure	0 -1 0 0 -12 -11 -10 -13 14 15 0 -4 -4
3 its length and end: 40 and more, full stop	-7 -12 -12 -5 0 -6 -8 -10 1 -3 7 -20 -3
3 its length and end: 40 and more, letter	0 -5 -8 -10 12 10 1 -18 -11 -13 -6 -6 -9
3 its length and end: 40 and more, question mark	-1 0 12 1 -15 8 -3 -5 7 -10 -4 -4 -11
3 its length and end: 40 and more, quotation mark	0 0 0 0 -6 5 -3 -3 10 -1 -2 -2 -1
3 its length and end: 40 and more, semicolon	0 0 0 0 5 7 0 -9 3 0 -1 -1 -3
3 its length and end: 40 and more, stop and quotation mark	2 -24 -11 -10 -23 -2 0 -23 -10 1 -3 17 0
3 its length and end: 6 and more, another sign	0 -1 0 0 1 -4 -1 1 -2 -2 0 0 2
3 its length and end: 6 and more, arrow	0 0 0 0 4 -1 0 -1 0 0 0 0 -3
3 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 1 0 0 0 0 0 -6 6
3 its length and end: 6 and more, bracket	0 5 -7 -2 -6 17 -5 -11 -7 -3 1 -22 -2
3 its length and end: 6 and more, colon	0 -2 1 -1 3 5 0 -9 2 -2 -5 -15 0
3 its length and end: 6 and more, comma	0 0 0 0 -1 -3 0 -3 0 0 0 -6 7
3 its length and end: 6 and more, ellipsis	0 0 0 -2 0 -7 -1 -8 -1 -2 0 6 8
3 its length and end: 6 and more, exclamation mark	0 -1 0 0 1 -5 -1 5 -1 -2 0 5 -4
3 its length and end: 6 and more, figure	3 -2 -5 -5 -13 -10 -6 7 -13 -9 3 -7 -5
3 its length and end: 6 and more, full stop	0 -14 -2 -16 -1 0 -15 -7 -5 -24 -18 1 -19
3 its length and end: 6 and more, letter	-12 -19 -28 -13 1 -4 -17 -3 -13 0 -38 -3 -2
3 its length and end: 6 and more, question mark	-1 -10 -14 0 -9 2 -12 -11 15 -5 -4 -16 3
3 its length and end: 6 and more, quotation mark	0 0 -1 -1 13 1 -1 -11 -6 -13 -2 -7 0
3 its length and end: 6 and more, stop and quotation mark	1 0 -1 1 4 2 -4 0 -1 -2 0 0 -1
3 its length and end: below 2, another sign	1 -4 6 -1 -14 0 -2 -15 -4 -2 4 5 8
3 its length and end: below 2, arrow	0 0 0 0 -6 -2 0 6 0 -1 0 -1 1
3 its length and end: below 2, bar or asterisk	0 -2 -2 0 -2 4 -1 -1 7 0 -2 -6 0
3 its length and end: below 2, bracket	0 -1 0 -4 7 6 0 -9 -1 -2 0 2 1
3 its length and end: below 2, colon	-1 -12 0 0 2 -6 -6 3 -9 -1 -2 -7 -11
3 its length and end: below 2, comma	0 0 -1 1 -6 2 -1 -8 5 4 0 -9 2
3 its length and end: below 2, ellipsis	2 0 -1 -7 0 2 0 -1 -2 -1 0 -1 6
3 its length and end: below 2, exclamation mark	1 0 -1 -1 -1 6 -1 -1 -1 -1 0 -2 -1
3 its length and end: below 2, figure	-13 4 1 -17 -15 -8 0 7 5 -8 -23 -6 -12
3 its length and end: below 2, full stop	0 0 0 -1 -4 -3 -2 0 -3 -2 0 0 6
3 its length and end: below 2, letter	-1 2 -1 -9 -15 0 -24 -6 -11 -14 -5 -1 -5
3 its length and end: below 2, quotation mark	0 0 0 0 4 -3 0 -1 -2 0 0 -1 2
3 its length: 10 and more	-5 -5 -15 -4 2 0 -4 -1 -16 -1 -22 -4 -3
3 its length: 12 and more	-8 -14 -1 4 7 3 0 -8 1 -12 -1 -12 -18
3 its length: 15 and more	-5 8 -10 -22 -6 -4 7 -3 -7 -2 -4 -8 -7
3 its length: 19 and more	-6 -4 -17 7 -3 1 -18 -1 -6 5 -19 -23 -11
3 its length: 2 and more	1 -15 -7 -17 2 5 -9 -7 -5 -17 -17 -15 3
3 its length: 25 and more	3 -1 -3 -5 -8 1 -14 -4 -9 4 -27 -2 -12
3 its length: 3 and more	4 5 -20 -22 -8 -3 -6 -4 -1 -22 -4 -4 -4
3 its length: 35 and more	3 -18 -7 -23 4 -5 -13 -6 -4 -5 8 -7 -7
3 its length: 4 and more	-5 -5 -31 -9 -18 1 -24 1 -21 -11 -9 3 -13
3 its length: 5 and more	9 -15 -12 -20 -5 -3 -27 -13 -6 9 1 -14 -15
3 its length: 50 and more	-10 -11 -1 -1 -11 -9 -3 -6 3 -7 -17 -18 -1
3 its length: 6 and more	0 -17 -16 -21 -7 -1 -25 1 1 -9 -18 -1 -6
3 its length: 8 and more	-11 -10 -26 -8 7 4 -14 2 -13 -8 -28 -11 4
3 its length: 80 and more	-6 -38 -5 -8 -12 -9 -11 -8 1 4 8 -4 -11
3 its length: below 2	-5 5 1 -16 -22 -5 -25 1 -3 -14 -9 -2 -8
3 its place by the text, and its length: before the text, 13 and more	1 7 5 -4 2 -6 -2 -7 -11 -8 -4 -10 -6
3 its place by the text, and its length: before the text, 19 and more	2 -13 -5 13 -12 -7 -1 3 4 4 -3 -9 -17
3 its place by the text, and its length: before the text, 2 and more	5 -6 3 -2 -11 -13 -2 -6 -1 -9 -13 -12 2
3 its place by the text, and its length: before the text, 3 and more	4 18 -4 -20 -4 -11 -3 -12 4 -14 -1 -13 -11
3 its place by the text, and its length: before the text, 30 and more	1 -5 4 2 -3 -13 -1 2 6 -13 -4 0 11
3 its place by the text, and its length: before the text, 4 and more	11 -12 -10 -3 -7 -19 -2 -9 -5 1 -3 2 -17
3 its place by the text, and its length: before the text, 6 and more	-6 5 -13 -3 0 -18 -2 -15 -9 3 -9 -4 0
3 its place by the text, and its length: before the text, 9 and more	3 4 -24 13 -13 1 -2 1 -13 -13 -7 1 -2
3 its place by the text, and its length: before the text, below 2	3 5 3 -14 -20 -32 -4 -15 13 -7 -11 -19 -14
3 its place by the text, and its length: behind the text, 13 and more	-1 -8 -5 -2 -11 7 4 -11 11 -14 -9 -7 -1
3 its place by the text, and its length: behind the text, 19 and more	0 -2 -1 -2 8 -10 -5 6 -3 10 -3 -18 -2
3 its place by the text, and its length: behind the text, 2 and more	-3 -15 -11 -20 -16 10 -1 -25 -14 -7 -13 -3 13
3 its place by the text, and its length: behind the text, 3 and more	-2 -7 -10 -13 -15 -4 -15 -8 -11 -14 -14 5 10
3 its place by the text, and its length: behind the text, 30 and more	0 0 0 0 -3 5 4 -1 -2 -2 0 -6 -2
3 its place by the text, and its length: behind the text, 4 and more	-1 -3 -7 -5 -21 -1 -13 -7 -12 -18 8 5 6
3 its place by the text, and its length: behind the text, 6 and more	-1 -11 -6 -9 -15 -5 -6 -3 -13 -18 -13 0 10
3 its place by the text, and its length: behind the text, 9 and more	-2 -7 -7 -6 -15 -9 -1 -2 -17 -8 -4 2 0
3 its place by the text, and its length: behind the text, below 2	-6 -17 -18 -9 -9 14 -15 -13 -29 -30 -11 2 6
3 its place by the text, and its length: in the text, 13 and more	-8 -5 -17 -20 7 0 -1 -1 -8 -3 -6 -16 -10
3 its place by the text, and its length: in the text, 19 and more	-6 0 -12 -21 -7 2 -22 -4 -5 -1 -17 -5 -13
3 its place by the text, and its length: in the text, 2 and more	-3 -8 -24 -9 9 8 -22 -2 -4 -18 -11 -20 -10
3 its place by the text, and its length: in the text, 3 and more	-2 -15 -21 1 -7 -2 7 -4 -3 -19 -8 -6 -8
3 its place by the text, and its length: in the text, 30 and more	-4 -13 6 -4 -3 -7 -6 -8 1 0 4 -5 -7
3 its place by the text, and its length: in the text, 4 and more	-9 1 -26 -18 0 7 -21 0 -15 2 -15 -25 -15
3 its place by the text, and its length: in the text, 6 and more	-5 -19 -10 -16 0 -5 -27 6 6 -8 -19 -5 -10
3 its place by the text, and its length: in the text, 9 and more	-6 -7 -9 -14 11 4 3 -6 -5 1 -22 -19 -12
3 its place by the text, and its length: in the text, below 2	-5 0 -4 -5 -13 -1 -11 9 -9 -6 -8 -13 -13
3 its place by the text, and its length: without text, 19 and more	1 -1 -1 6 -5 -2 0 -1 -1 3 -1 -4 -2
3 its place by the text, and its length: without text, below 2	0 -3 -2 -1 -7 14 -2 -8 -7 -6 -1 -6 3
3 no block	-13 -52 -35 -18 -36 6 -14 -24 -65 -43 -16 10 10
3 nothing but a date or time: yes	8 13 -13 -22 -17 -13 -7 -14 5 -20 5 -2 -17
3 nothing but a label such as “Related”: yes	0 -3 -8 -2 -3 -6 -1 -17 0 -2 -5 -1 -4
3 what a rule takes it for: boilerplate	-2 -7 -7 -13 -5 -3 -20 -6 -10 -19 -4 2 0
3 what a rule takes it for: byline	-6 1 -11 1 -4 -13 -2 -5 8 6 -5 6 -7
3 what a rule takes it for: dateline	10 8 -11 -21 -18 -16 -7 -15 10 -23 5 -4 -11
3 what a rule takes it for: heading	-2 -1 -32 -11 -5 -2 -13 1 10 -2 -12 -6 -9
3 what a rule takes it for: image-alt	2 -3 1 -7 2 5 -16 -23 -24 -22 1 -24 0
3 what a rule takes it for: image-caption	3 -7 4 -2 3 -1 -19 -20 -15 -2 -13 -24 2
3 what a rule takes it for: image-credit	3 -7 3 0 -16 -10 -6 -16 -9 -2 0 -13 -12
3 what a rule takes it for: list-item	-9 -33 -23 -23 -9 18 -21 6 -20 -10 -38 -26 -20
3 what a rule takes it for: paragraph	-1 4 3 -3 -3 -3 -1 -5 1 3 -6 -6 -14
3 what a rule takes it for: quote	2 0 -1 0 -8 -4 7 -2 3 4 -1 -5 0
3 what a rule takes it for: related-link	-18 -22 -22 -40 -4 -1 -4 -7 -24 -4 -22 -6 -4
3 what a rule takes it for: standfirst	2 0 -12 0 0 0 0 0 0 0 0 0 10
3 words of the page’s furniture: whole	0 5 5 -4 2 -8 -17 -49 -10 -18 1 -8 -4
3 words of the page’s furniture: within	-1 -3 -2 -5 -27 -5 -14 0 -17 -6 -10 -5 13
first word|0	-6 -20 0 1 41 -33 -35 -29 -72 -66 -46 -18 -4
first word|00	-3 -11 -29 27 9 -27 -13 -10 -55 -33 -15 11 -18
first word|000	0 -1 -3 -11 -8 -3 -1 8 -11 -12 -3 -16 21
first word|0000	2 -1 -6 -8 -3 -9 -1 0 4 -8 -4 5 2
first word|a	-2 -5 -12 -5 -11 -27 3 -8 22 20 -12 -12 -46
first word|about	0 0 -3 0 -4 -2 0 1 -1 0 0 -6 16
first word|according	0 -1 0 0 -1 11 -1 -3 -1 -2 0 -2 -1
first word|add	0 0 -1 0 -2 -12 0 7 -3 -2 -1 -5 15
first word|advertisement	0 0 -7 -3 -33 -12 -1 -16 -19 -17 -18 -19 33
first word|after	0 4 0 0 -1 10 -2 -8 -1 0 0 -2 -1
first word|ai	0 -1 -1 0 -10 -3 -1 0 1 -3 -1 4 2
first word|all	0 -1 0 0 -3 -2 -3 3 -2 1 0 3 2
first word|also	0 0 0 0 -18 -3 -1 4 -10 -8 -1 11 -11
first word|an	0 -2 0 0 -11 -17 9 -5 5 7 0 9 -5
first word|and	0 0 0 0 -7 20 -5 -13 -6 -8 0 -3 -2
first word|are	0 -1 0 0 2 -10 -2 5 -1 -6 0 3 0
first word|article	0 -1 -4 -3 0 -3 0 1 4 5 2 -1 -2
first word|as	1 -1 0 0 -6 28 -5 -27 -3 -2 -1 6 -1
first word|at	0 0 0 -1 -3 13 -1 -7 -3 0 0 0 -2
first word|author	0 2 1 0 -4 0 0 2 1 1 -1 -3 1
first word|before	0 0 0 0 -1 6 3 -6 -1 -1 0 -2 2
first word|best	0 0 -5 -2 10 5 -3 -17 -13 -8 -7 7 -20
first word|building	0 0 0 0 10 3 0 -4 -3 -4 0 -2 -1
first word|but	0 -1 0 0 -3 31 -5 -29 -7 -11 0 -3 -6
first word|by	-6 -11 42 -22 -18 -12 -4 -25 -30 -36 -15 -20 26
first word|can	0 0 0 0 0 -10 -1 3 8 -2 0 -3 1
first word|check	0 0 0 0 -9 10 -2 -5 -2 -1 1 0 0
first word|click	0 -3 0 0 -3 -5 0 -4 6 -4 0 4 1
first word|close	0 0 0 0 -4 -10 0 -2 4 5 -1 -1 8
first word|comment	0 0 0 0 -1 -1 0 -1 0 0 0 -1 5
first word|comments	0 0 0 0 -6 -1 0 0 -1 -1 0 -4 13
first word|conclusion	0 0 0 0 25 -2 0 -1 -2 -2 -1 -1 -17
first word|contact	0 0 0 0 -2 0 0 -3 -3 -2 0 -2 12
first word|create	0 0 0 0 3 -3 -1 5 -3 -4 0 -2 1
first word|data	0 0 -1 0 -3 -6 -1 3 -3 -3 -1 5 2
first word|dec	0 0 -1 3 -1 2 0 -1 -1 -3 0 -1 6
first word|december	0 0 -3 -6 0 -1 0 -3 -1 -1 0 -13 21
first word|die	-1 14 -9 -3 -11 -12 -12 3 -4 -9 -3 8 -15
first word|do	0 0 0 0 -6 -12 -2 12 -1 0 0 -3 3
first word|e	0 0 0 0 -6 0 0 0 1 4 0 -2 3
first word|each	0 0 0 0 -1 6 0 -3 0 -1 0 0 -1
first word|email	0 0 -1 0 -6 1 -1 -1 -3 -3 -3 -2 14
first word|explore	0 0 0 0 -6 -7 0 1 0 -2 -1 4 3
first word|facebook	0 -1 -3 0 1 -1 0 -1 -5 -3 -2 0 13
first word|final	0 0 0 0 15 -2 0 -2 -2 -2 -1 -1 -5
first word|find	0 0 0 0 -3 -13 -1 8 -3 -3 0 3 8
first word|first	0 0 -1 0 -2 3 -1 2 -1 -1 0 -4 2
first word|follow	0 0 -2 0 -10 8 -1 -1 -3 -6 -1 -1 7
first word|for	0 -5 -1 -1 -13 31 0 -15 -8 -14 -1 -4 -8
first word|frequently	0 0 -1 0 19 -3 0 -2 -3 -3 -2 -2 -7
first word|from	0 -2 0 0 -2 6 -2 -7 2 4 0 -3 1
first word|get	-1 -4 -2 -1 -22 -24 -4 5 -18 -19 -2 -30 22
first word|google	0 -1 -2 0 -2 -10 -4 3 6 -17 -3 9 -10
first word|he	0 1 0 0 -2 29 -7 -15 -9 -16 0 -5 -4
first word|here	0 2 0 0 -6 14 -3 -25 -3 -3 0 6 -7
first word|high	0 0 0 0 -10 -3 0 13 1 -2 -1 -6 3
first word|home	-1 -2 -3 0 -7 -4 0 5 3 1 -3 0 3
first word|how	4 -1 -4 -2 26 -36 -10 -17 -9 -19 -4 18 -7
first word|however	0 0 0 0 -1 20 -2 -14 -1 -2 0 0 -1
first word|if	0 -3 0 0 -12 6 1 -1 0 -5 0 -10 -4
first word|image	-2 -5 -17 -9 -30 -22 -3 -21 2 2 19 -25 10
first word|in	0 15 -9 -3 -20 17 7 -24 -34 -6 -4 -17 -3
first word|is	0 -1 -1 0 -9 -16 -1 5 -3 0 -1 11 6
first word|it	-2 -10 -3 -1 1 26 1 -17 -11 -18 -1 0 -14
first word|join	0 -1 -2 -1 -3 6 0 -9 -2 -1 0 -7 16
first word|keep	0 0 0 0 -1 -7 -1 9 -1 -2 0 -3 4
first word|key	0 0 -1 0 28 0 3 -17 -10 -8 -3 -6 -13
first word|last	0 -1 -5 8 -1 8 -1 -3 -1 -2 0 -1 0
first word|learn	0 0 -2 0 -9 -22 4 -7 -5 -7 -1 13 14
first word|leave	0 0 0 0 -1 -4 4 -2 0 0 0 -7 10
first word|let	0 0 0 0 -5 22 -2 -13 -5 -5 0 -2 5
first word|like	0 0 0 0 -1 6 0 -3 0 -1 0 -2 2
first word|looking	0 0 0 0 3 10 -1 -9 -1 -2 0 -6 2
first word|make	1 0 0 0 -2 -1 -1 3 0 0 0 -1 -1
first word|many	0 0 0 0 -1 10 2 -9 -1 -1 0 0 -1
first word|more	0 -3 -1 -1 -5 -4 1 -21 -11 -2 -2 1 13
first word|most	0 0 -1 0 0 12 -2 -9 -4 -1 -1 1 -1
first word|my	0 4 -1 0 0 7 0 -6 -3 -2 -1 -7 -2
first word|next	0 0 0 0 2 3 0 -9 -2 -1 -1 -3 9
first word|no	0 -1 -1 0 0 11 -2 -5 -3 -7 -1 -7 5
first word|not	0 -1 0 0 8 -5 2 -4 -4 -2 0 -7 3
first word|now	0 0 0 0 -7 22 -2 -12 -1 -1 0 -5 1
first word|on	0 -2 -2 -1 -6 19 1 -8 -5 -1 -1 -4 -1
first word|once	0 -1 0 0 -5 15 -1 -8 -2 2 0 -1 -2
first word|one	0 1 0 0 4 8 0 -6 -5 -3 0 -6 -1
first word|other	0 0 0 0 4 11 -1 -8 -2 -3 0 -1 0
first word|our	0 2 -1 0 -1 -1 2 -8 0 3 0 0 1
first word|over	0 -1 0 0 -6 -1 -1 9 -1 -2 0 -2 -2
first word|photo	-2 -3 -11 -3 -16 -14 -1 -8 -15 -15 27 -13 -17
first word|posted	0 -1 -2 4 0 -2 0 -2 -1 -1 0 -5 11
first word|previous	0 0 0 0 -3 0 0 -2 1 2 0 -2 5
first word|print	0 0 -3 0 -2 -2 0 1 -3 -2 -3 -2 15
first word|published	-1 -5 -15 24 -1 -2 0 -1 -3 -4 -1 -5 2
first word|read	0 -1 -4 -1 -10 -29 -6 -2 -27 -27 -7 25 -7
first word|recent	0 0 0 0 -1 0 0 -2 -1 -1 0 0 6
first word|related	0 -1 -3 -1 -20 -18 -1 -14 -18 -9 -6 33 14
first word|save	0 0 0 0 -3 -15 0 6 -1 -2 0 -3 16
first word|search	0 0 0 0 -6 3 0 -1 0 -1 0 -6 8
first word|see	0 1 -1 0 -10 -3 -1 -11 -4 -5 -1 13 2
first word|share	-1 -4 -12 -5 -16 -13 0 -3 -22 -23 -9 -27 59
first word|sign	0 0 -1 0 -10 -9 0 7 -2 -3 0 -16 15
first word|so	0 -1 0 0 9 19 1 -23 -1 -4 0 -10 -12
first word|social	0 -2 -3 0 -14 -12 -1 10 5 3 -3 -4 3
first word|some	0 0 0 0 -3 2 -2 6 -2 -1 0 -3 -2
first word|start	0 0 0 0 4 4 0 -8 -2 -2 0 -1 6
first word|subscribe	0 -1 -1 0 -11 -6 0 -7 -2 -2 -1 -10 24
first word|table	0 0 -3 0 -9 -1 0 -1 -5 -3 -1 -3 23
first word|tags	0 0 -1 -1 -6 3 0 -2 -2 -1 -1 -11 18
first word|take	0 0 0 0 1 -2 -1 5 -2 -2 0 -1 -1
first word|that	0 -1 0 0 0 27 -7 -17 -2 -8 0 0 -9
first word|then	0 0 0 0 -1 12 -2 -7 -1 -1 0 0 0
first word|there	0 -6 0 0 -2 -1 -2 -6 -4 9 0 0 2
first word|these	0 -1 0 0 -2 13 10 -20 -2 -3 0 -5 2
first word|they	0 -1 0 0 -6 16 4 -13 -2 -6 0 -2 -2
first word|this	0 -14 0 -1 -14 14 3 -26 -5 -4 -1 -4 -15
first word|to	0 0 0 0 -9 21 -4 -6 -2 -5 0 -11 -8
first word|top	2 0 -2 -1 9 -10 -1 -12 -8 -1 -1 4 -3
first word|tweet	0 0 -3 -1 -1 1 0 0 -3 -2 -1 -1 12
first word|twitter	0 -1 -1 0 0 5 0 -1 -1 -2 -1 -3 3
first word|two	0 0 -1 0 -7 -4 -1 -1 6 4 0 -2 0
first word|understanding	0 2 0 0 12 8 -1 -8 -7 -8 -1 1 -3
first word|updated	0 0 -8 15 -2 -3 0 1 -2 -6 0 1 -3
first word|use	0 0 0 0 2 -3 -2 7 -4 -7 0 -10 0
first word|using	0 0 -1 0 -6 -8 10 -3 -3 -5 -1 6 2
first word|video	0 -1 -9 -2 -9 -7 -1 -10 -4 -5 -11 11 4
first word|view	0 -1 -10 -3 -24 -4 0 -9 -25 -18 -17 0 33
first word|want	0 -4 0 0 -1 2 -1 -7 -4 -2 0 -5 13
first word|we	-1 -7 -1 -1 8 -2 9 -16 -5 -9 -1 -17 16
first word|what	4 2 -5 -3 26 -28 -6 -8 -23 -36 -9 -2 -7
first word|when	0 -8 0 0 5 7 11 -13 -1 -6 0 3 -10
first word|where	0 -3 0 0 9 4 0 -12 1 2 -1 -7 -12
first word|which	0 0 0 0 7 -8 -1 -10 -4 -6 0 2 9
first word|while	0 -1 0 0 -1 15 -2 -10 -2 2 0 -2 -2
first word|why	0 -3 -2 -1 20 -8 -3 -16 -16 -8 -2 14 -18
first word|with	0 0 0 0 -1 15 0 -14 -2 -2 0 -4 0
first word|written	0 -1 4 -1 -13 0 0 -2 -1 -5 -1 -5 19
first word|x	0 -1 -2 -1 -1 0 0 0 -3 0 -1 -1 10
first word|yes	0 0 0 0 -1 13 -1 -11 -2 -2 0 -4 3
first word|you	0 -5 0 0 -7 -1 7 -5 -9 -10 -1 -15 3
first word|your	0 -4 0 0 3 3 2 -1 -6 -6 0 -7 5
last word|0	0 -5 -6 -23 8 -7 -4 -7 -2 5 -3 -20 -8
last word|00	0 -6 -19 18 -33 -15 -8 5 -4 -12 -15 -28 -13
last word|000	1 -1 -4 -7 15 0 -6 6 -25 -30 -7 -20 -22
last word|0000	-1 -37 -3 14 3 -34 -10 -16 -4 -5 -11 -5 -5
last word|ai	-1 12 0 0 -1 -12 4 -10 4 -6 -1 4 0
last word|all	0 0 0 0 -1 -5 -2 7 -1 -2 0 1 1
last word|am	0 -1 0 16 -2 -2 0 3 -11 -5 -1 -4 -1
last word|are	0 0 0 0 -5 13 -1 -3 -1 -3 0 -1 -3
last word|article	0 2 -3 0 2 1 0 -7 -9 -1 -4 -10 11
last word|articles	0 0 -5 0 -10 0 0 0 -3 -2 -2 -1 19
last word|author	0 0 0 0 -3 1 0 -2 1 2 0 -3 5
last word|below	0 0 -1 0 -18 12 -1 -8 -6 -7 -1 -12 18
last word|benefits	0 0 0 0 8 1 0 -5 -3 -3 -1 0 0
last word|budget	0 0 0 0 6 -8 -1 0 -1 -1 0 4 0
last word|business	0 -1 -2 0 9 -4 2 -12 -2 -7 -1 -2 7
last word|businesses	0 2 0 0 7 2 0 -15 1 0 -1 -4 4
last word|by	0 1 -3 -1 -6 5 0 -3 -2 -2 -1 -2 10
last word|code	0 0 -1 0 1 -3 2 -7 2 4 0 1 0
last word|com	-1 -2 -5 -2 -24 7 -3 -6 -9 3 9 -19 -12
last word|comment	0 0 0 0 -5 -2 0 -2 -1 -1 0 -4 13
last word|comments	-1 -1 -4 -5 -11 -9 0 -4 -7 -4 -5 -13 25
last word|content	0 -1 0 0 -4 -6 -1 6 -3 -2 2 -11 7
last word|contents	0 0 -3 -1 -9 -4 0 -1 -5 -4 -1 -3 27
last word|cost	1 0 0 0 9 -3 -1 -5 -5 -4 0 -1 -1
last word|data	1 -1 0 0 2 3 3 -6 10 -11 0 -7 -6
last word|day	0 0 -1 0 -1 -10 4 3 3 -5 0 0 3
last word|design	0 0 -1 0 2 -4 -1 0 -1 -2 -1 5 -2
last word|do	0 -1 -1 0 7 -1 -2 -4 -1 -1 -1 -3 3
last word|email	0 -1 -1 0 -2 -4 0 -1 -3 -3 -1 -6 20
last word|etc	0 0 0 0 -4 -5 -2 12 -2 -4 0 -5 3
last word|experience	0 -4 0 0 5 -1 -3 -1 -1 -5 -1 -3 0
last word|facebook	0 -1 -1 -1 5 -2 0 0 -3 -6 2 -5 8
last word|features	0 0 0 0 4 -6 5 -4 -4 -5 -1 3 -3
last word|feedback	0 -1 -5 -1 -7 -12 -1 2 -7 -4 -5 -6 14
last word|for	0 0 0 0 7 2 0 -14 -2 -3 -1 -3 1
last word|free	0 0 0 0 -15 -5 -1 9 -6 -5 -1 -5 15
last word|future	0 -1 0 0 4 9 -1 -4 -2 -3 -1 5 -9
last word|goals	0 -1 0 0 7 -4 -2 -6 1 -2 0 3 1
last word|guide	1 -1 -1 0 -2 0 -2 -14 2 5 -1 -1 -8
last word|health	0 -1 1 0 -3 0 -1 -8 -3 -5 0 7 2
last word|here	0 -1 0 0 -8 2 -4 1 -8 -9 0 -9 0
last word|home	0 -9 -1 -1 -3 -5 -2 -5 -2 10 -2 -3 2
last word|house	0 5 -2 0 -2 -6 -1 1 2 2 -2 -2 2
last word|image	0 -1 -6 -2 -24 -12 -1 -6 11 0 -7 -10 12
last word|images	-1 -6 -17 -5 -32 -13 -4 -10 -10 12 16 -3 -4
last word|in	0 -1 1 -1 -16 6 -1 -3 -1 -1 -1 -3 12
last word|include	0 0 0 0 -2 11 0 -5 -2 -2 0 -2 -2
last word|industry	0 -1 0 0 2 4 -1 0 -2 -4 -1 3 -4
last word|information	0 0 0 0 -9 0 -2 -1 -2 -3 -1 8 1
last word|issues	0 0 0 0 10 -2 -1 -5 1 1 -1 -1 -5
last word|it	0 -1 -1 -1 -5 1 4 -11 0 5 -1 -6 -13
last word|life	0 0 0 0 -1 -4 4 8 -2 -2 0 -4 -4
last word|like	0 0 0 0 -6 -4 11 -1 -2 -2 -1 -3 0
last word|mail	0 -1 -3 -1 3 -3 0 -2 -1 1 -1 -4 7
last word|management	0 0 0 0 5 -1 -1 9 -7 -5 0 -2 -1
last word|market	0 0 0 0 1 3 3 -6 -1 -4 0 6 -4
last word|marketing	1 -1 0 0 -6 -9 -1 4 -9 -8 -2 -6 10
last word|me	0 0 -1 0 -5 6 -1 -10 1 3 0 -4 10
last word|models	0 0 0 0 7 -3 -1 -5 0 -3 0 1 3
last word|more	1 -2 1 0 -5 6 1 -11 -8 2 -1 -11 -1
last word|needed	0 0 0 0 6 -1 -1 2 -2 -2 0 -2 -2
last word|needs	0 0 0 0 6 -1 -1 5 -2 -4 0 -5 -3
last word|news	0 -2 3 -1 -10 -10 -1 -5 -6 -9 -2 4 18
last word|newsletter	0 -1 0 0 -6 -4 0 -3 -6 -3 -1 -4 22
last word|next	0 0 -1 0 8 -2 0 -3 0 1 -1 2 -3
last word|now	0 2 -1 0 -18 4 0 -14 -5 -5 -1 5 18
last word|on	0 0 0 0 -4 6 -1 0 -1 -2 0 -2 2
last word|one	0 0 0 0 0 -4 -1 5 0 -1 0 0 0
last word|options	0 0 0 0 7 -12 -1 7 -10 -6 -1 3 9
last word|out	0 0 -1 -1 10 -4 3 -9 -7 -11 -1 -9 0
last word|page	0 0 1 -1 -7 7 -1 -4 -1 1 -2 -1 -2
last word|plan	0 2 0 0 -8 0 -1 0 -2 4 0 7 -6
last word|platform	0 0 0 0 4 -3 -1 -3 2 -1 0 -3 3
last word|platforms	0 0 0 0 1 6 -1 -6 2 2 0 -3 -3
last word|pm	-1 -1 9 4 -4 -4 0 1 0 -2 0 -7 2
last word|policy	0 -1 0 0 -2 -16 -1 -4 0 1 0 -7 22
last word|post	0 0 -1 0 -5 1 -1 -8 0 5 -1 -10 12
last word|posts	0 0 -1 0 1 -1 0 -3 -2 -1 -1 -2 9
last word|process	0 0 0 0 2 -4 -1 -3 1 -1 0 -6 4
last word|products	0 0 0 0 1 7 -1 -5 -3 0 0 -2 -4
last word|questions	0 0 -1 0 14 -2 3 -1 -3 -2 -2 -1 -7
last word|read	-1 -1 -7 20 -2 -2 0 -2 -5 -2 -2 6 -12
last word|required	0 0 -1 0 -3 -5 0 2 -2 -3 -1 -4 13
last word|resources	0 0 0 0 12 4 -1 -6 -2 -3 0 2 -9
last word|results	2 -1 -1 0 5 -4 4 -5 -3 -7 -1 2 2
last word|s	0 0 -1 -1 4 -9 -1 2 2 5 -1 4 -11
last word|service	0 0 0 0 -2 2 0 -2 0 0 0 -3 4
last word|services	0 -1 0 0 4 -14 9 0 -4 -1 -1 -5 4
last word|software	0 1 0 0 -4 -9 -1 -7 2 0 -1 4 9
last word|solutions	0 0 0 0 4 -5 -1 1 -1 -2 0 3 0
last word|started	0 0 0 0 -4 1 3 -9 -1 -1 -1 1 10
last word|stories	0 0 0 0 -1 -8 -1 3 -3 -2 -1 7 5
last word|story	0 0 -2 -1 -4 1 -2 -6 -7 -10 -2 4 16
last word|strategies	0 0 0 0 -7 1 0 -6 5 2 -1 2 1
last word|strategy	0 -1 0 0 3 2 -1 -1 -2 -2 0 2 -2
last word|success	0 0 0 0 2 2 0 -4 1 0 0 2 -3
last word|support	0 0 0 0 3 -6 3 1 -1 -2 0 5 -5
last word|system	0 0 0 0 -9 6 -2 7 -1 0 -1 -3 -1
last word|systems	0 -1 0 0 6 -2 -1 -3 -2 -2 0 1 1
last word|team	0 -2 0 -1 0 8 -1 -13 -4 -3 -1 6 3
last word|technology	1 -2 0 0 4 0 0 0 -1 -1 0 -1 4
last word|that	0 2 0 0 0 4 -1 -1 -1 -1 0 3 -5
last word|them	0 9 0 0 3 -7 -3 -1 1 -3 0 -1 -7
last word|this	0 0 -1 0 -9 15 3 -18 -3 -3 -1 -4 7
last word|tips	0 2 -3 3 5 -6 0 -3 6 -1 -2 -2 -7
last word|to	0 0 0 0 -11 12 -1 -8 -1 2 0 10 -9
last word|tools	0 0 -1 0 -2 -5 -1 -2 -1 -3 -1 0 9
last word|topics	0 -2 -1 0 0 0 0 -3 -5 -7 -1 4 12
last word|twitter	-9 -1 -5 -2 -1 0 0 -5 -5 6 -1 -4 20
last word|up	0 0 0 0 8 11 -1 -12 -2 -2 -1 -2 0
last word|updates	0 0 0 0 -1 5 0 -3 1 1 0 -5 3
last word|us	0 -1 0 0 -5 5 -2 0 -5 -8 0 7 4
last word|use	0 -1 -1 0 -6 -15 -1 17 2 -3 0 1 -2
last word|video	0 0 -2 0 -7 -12 0 -8 3 -4 -1 7 5
last word|way	1 -4 0 0 3 1 -2 -2 1 3 -1 -3 -9
last word|website	0 -1 0 0 -7 -2 -1 -10 -2 4 -2 -4 15
last word|week	0 0 -1 0 -3 1 -1 1 -1 3 0 -2 2
last word|well	0 0 0 0 4 -3 -2 3 -1 -2 0 -1 -1
last word|with	0 0 -1 0 0 9 0 -8 3 -3 0 -4 4
last word|work	-4 3 0 0 0 -1 -4 -5 -3 -2 0 3 7
last word|world	0 0 0 0 -2 -5 -1 -4 5 0 -1 1 0
last word|year	0 0 -2 0 7 2 -2 -4 -13 -9 -1 -7 -7
last word|years	0 -1 -2 -1 -2 4 1 1 -6 -12 -1 10 2
last word|you	0 0 0 0 14 -6 -1 -8 -6 -9 0 1 2
word|&	-2 -11 -5 -11 7 -19 -11 3 -27 -25 -9 -11 17
word|+	-1 -1 1 -1 -2 14 -3 -4 -9 -11 6 -27 -4
word|0	-14 -21 5 27 24 -15 -4 -22 -36 -31 -62 -4 -11
word|00	-17 -33 12 37 -12 -9 -15 7 -28 -37 -49 -18 -16
word|000	-2 -10 -26 -28 -22 7 -17 8 -33 -17 -25 -8 -8
word|0000	-11 -38 14 37 -26 -23 -25 -21 16 8 -42 -14 -25
word|00000	-2 -5 -16 17 -3 10 -3 -1 -8 -14 -2 -3 -2
word|00th	0 -1 -3 4 1 11 -1 -7 -4 -3 0 -1 -5
word|a	-6 2 -61 -31 -7 -12 0 -6 13 19 -75 -16 -19
word|ability	0 0 0 0 0 -1 -1 4 0 -1 0 1 -1
word|able	0 -1 0 0 1 11 -4 -3 -1 -3 0 -1 -2
word|about	-3 -15 -11 -3 -5 7 -15 -20 -18 -24 -5 3 13
word|above	1 -4 -1 -1 -8 -4 0 -9 -3 14 -1 -4 0
word|access	0 0 -1 0 0 -8 0 11 -7 -13 0 -22 14
word|according	0 -3 0 0 -11 5 -3 -2 2 0 0 4 -11
word|account	0 -2 0 0 -5 0 -2 8 -2 -4 0 -11 -2
word|accounts	0 0 0 1 1 6 -1 -2 -2 -3 0 -2 2
word|accurate	0 0 -1 0 -3 -1 -1 4 -2 -2 0 1 3
word|achieve	0 0 0 0 -1 -7 -1 8 -1 -2 0 3 1
word|across	0 -11 -1 0 -5 -1 -1 6 -18 -6 -1 -10 0
word|action	0 -1 0 0 0 -3 12 -1 -2 2 -1 -9 -6
word|actions	0 -1 0 0 6 -1 -4 5 -3 -7 -1 0 -6
word|active	0 0 0 0 -3 0 3 7 1 -1 0 -9 -3
word|activities	0 -3 0 0 0 -13 -1 14 -2 1 0 2 1
word|activity	0 -4 0 0 0 8 -2 3 2 -3 0 -5 -6
word|actual	0 0 0 0 1 11 -1 -8 -1 -1 0 -1 -2
word|actually	0 -3 0 0 0 6 -3 -15 -3 -3 0 0 10
word|ad	0 -1 -7 -1 -18 9 -3 4 -13 -9 -8 -13 3
word|add	0 -2 -1 0 -1 6 -4 -2 -5 -6 -1 -12 14
word|added	0 -2 0 0 -4 16 -6 4 -4 -8 0 3 -13
word|adding	0 0 0 0 0 7 -2 -6 1 3 0 -1 -2
word|addition	0 0 0 0 -2 0 -1 -3 -1 7 0 -1 -1
word|additional	0 0 0 0 11 7 -2 -1 0 3 0 -6 -14
word|address	0 -1 0 0 -2 -3 2 -3 -3 -5 -1 -7 12
word|adds	0 0 0 0 -1 8 -3 -4 -1 -1 0 -1 1
word|adjust	0 -1 0 0 -4 -3 -1 4 3 4 0 -1 -1
word|administration	0 -3 0 0 -1 2 0 -15 -4 12 0 -5 -3
word|advanced	0 -3 0 0 -6 7 2 1 -3 -5 0 -1 -1
word|advantage	0 0 0 0 2 7 0 -6 -1 -1 0 1 -1
word|advantages	0 0 0 0 2 12 0 -9 0 -1 0 -1 -2
word|advertisement	0 -2 -8 -4 -36 -15 -3 -18 -18 -17 -20 -24 35
word|advertising	0 0 0 0 -17 -6 12 -4 -5 -6 -3 2 9
word|advice	0 0 0 -1 0 6 -1 -11 0 2 0 -2 1
word|affordable	0 1 0 0 1 4 -2 5 -2 0 0 -7 -14
word|after	4 -4 -5 -3 2 1 -20 -18 -25 5 -3 14 -30
word|again	0 2 0 0 -15 4 -4 1 -4 -2 0 -2 1
word|against	0 6 -1 -1 -15 19 -10 -17 1 -11 -1 4 -24
word|age	0 -1 0 0 1 -8 7 2 -2 -4 0 3 0
word|agency	0 -5 -1 0 8 15 -7 -18 -10 -16 2 -2 -4
word|agent	0 -8 -1 0 -10 6 -4 -6 2 6 -1 7 -2
word|agents	1 4 -1 0 -8 -1 -5 7 -5 -5 -1 -1 -17
word|ago	-1 -4 7 9 -3 -4 9 -8 -5 -4 -1 3 -11
word|agree	0 -6 0 0 -2 0 1 -11 -1 -3 0 -1 13
word|ahead	0 -3 0 0 -1 0 4 0 -4 -5 0 -5 8
word|ai	0 2 -19 -11 -13 -10 0 -2 -1 -25 -22 14 -6
word|air	1 1 -1 0 -11 7 -7 -3 0 4 -1 -4 -2
word|all	-1 -8 -4 -2 -18 -2 1 11 -22 -25 -4 -13 6
word|allow	0 0 0 0 -5 2 -3 7 -2 -1 0 -3 0
word|allows	0 0 0 0 -1 -11 0 11 0 1 0 -1 1
word|almost	0 0 0 0 4 -14 10 4 0 -3 0 1 -4
word|alone	1 0 0 0 -1 2 -1 -4 0 2 0 1 0
word|along	0 -3 0 0 -2 -6 -3 5 3 4 0 -2 2
word|already	1 -1 0 0 2 8 0 1 -3 -5 0 -8 -4
word|als	0 -3 -1 -1 24 -1 3 -20 -18 -5 -2 -5 -17
word|also	-2 1 -2 -1 -24 20 -16 -3 -21 -25 -2 2 -21
word|although	0 0 0 0 0 8 -2 -2 -2 -1 0 0 0
word|always	0 -2 0 0 4 2 2 0 -4 -6 0 -6 -1
word|am	-4 2 -7 24 -5 -7 -15 -13 6 -8 -6 -10 -25
word|among	0 -3 0 0 -3 -4 -3 5 2 5 0 -4 -3
word|amount	0 0 0 0 -3 6 -2 -2 -1 -2 0 5 -3
word|an	-4 2 -22 -2 -16 -14 -14 -8 -1 7 -12 3 -14
word|analysis	-1 -5 1 -1 -10 -5 -7 3 -9 -12 -2 -3 13
word|analytics	0 -9 -6 -1 1 -2 -11 6 -13 -8 -3 -8 12
word|and	-9 -17 -21 -33 -7 -8 2 15 -10 -8 -37 -11 12
word|announced	0 9 0 0 -1 7 -3 0 -3 -10 0 -4 -3
word|annual	0 -1 0 0 -1 -7 -1 6 -3 5 0 -4 2
word|another	0 -5 0 0 4 23 -3 -10 -5 -8 0 -8 -5
word|answer	0 -1 0 0 -10 -4 1 4 -1 -2 0 -3 4
word|answers	0 -1 0 0 3 3 3 -6 0 -1 0 -1 -1
word|anti	0 -1 0 0 -8 10 -2 -4 3 1 -1 -3 -6
word|any	0 9 -1 -1 -8 5 -14 0 -11 -9 -1 -17 0
word|anyone	0 1 0 0 0 6 -1 -8 -1 -2 0 -1 5
word|anything	0 0 0 0 -3 6 -5 4 -1 -4 0 -2 -2
word|anywhere	0 0 0 0 -2 4 -2 4 -1 -2 0 0 -4
word|ap	-3 -25 -9 -7 -31 1 -4 -16 -18 9 29 -22 -30
word|api	0 -1 0 0 -6 -1 -3 9 -3 -6 -1 -11 -4
word|app	0 -9 -2 -1 -1 1 -13 -3 9 4 -6 -3 -28
word|appeal	0 -1 0 0 -1 5 -1 3 -1 -4 0 2 -3
word|apple	-1 4 -8 -5 14 6 -8 -8 -5 -10 -9 -15 -12
word|application	0 -5 0 0 -4 14 -4 0 -7 -11 -1 -7 0
word|applications	0 -1 0 0 2 4 -2 -5 -3 -6 0 4 2
word|apply	0 0 0 0 -7 -6 11 -8 -1 0 0 -1 7
word|approach	0 -5 0 0 3 16 -4 -12 -7 -1 0 -7 5
word|appropriate	0 0 0 0 5 -5 -1 4 -1 -2 0 -2 -1
word|apps	0 -2 0 0 -4 -2 -4 6 1 -2 -1 2 -12
word|april	0 -6 9 -7 -5 -10 -3 -11 8 4 -1 -5 -2
word|architecture	0 -1 0 0 3 13 -3 -11 -8 -1 3 0 -3
word|are	-5 -32 -19 -16 -15 -1 -5 2 -23 -12 -13 14 -19
word|area	0 -8 0 0 3 0 -5 -7 -4 -6 0 14 -6
word|areas	0 0 0 0 2 -11 2 10 0 0 0 -2 -1
word|aren	0 -1 0 0 3 12 -1 -10 -1 -2 0 0 0
word|around	0 -2 0 0 -9 3 -9 8 3 -2 0 -10 1
word|art	0 -4 -1 -1 -10 5 10 -9 -1 0 6 -12 -12
word|article	-1 -3 -7 -2 -1 14 -6 -15 -16 -9 -5 -19 9
word|articles	-1 -1 -5 -1 -11 -14 -2 -8 -6 -8 -3 -7 31
word|artificial	0 0 -1 0 -3 -2 -1 0 -4 -5 -1 13 0
word|as	-3 7 -14 -10 -15 -9 15 -3 -14 -14 -14 -1 -24
word|ask	0 5 0 0 -5 -17 -2 9 5 -7 0 8 -11
word|asked	0 -1 -1 0 15 8 1 -6 -4 -5 -2 -5 -9
word|associated	0 -1 10 -1 -7 6 -1 3 -4 -5 3 -3 -11
word|at	-10 -28 -7 -17 -30 -5 -13 3 13 17 -22 -11 -20
word|attention	0 0 0 0 -5 4 -3 4 -3 -5 0 -1 -1
word|auch	-1 13 -4 -2 -5 -14 -1 -17 -6 -17 -5 20 -23
word|audience	0 -1 -1 0 -9 -2 3 3 -7 -2 -1 -9 0
word|audio	0 -1 -3 -1 -3 -6 -2 6 -8 -10 -2 7 -7
word|auf	3 13 -5 -9 -6 -10 -13 -27 -19 5 -7 7 1
word|aus	0 14 -1 0 9 -7 -4 -3 -5 0 -3 -20 5
word|author	0 1 1 0 -4 -4 -1 -3 0 1 -1 -8 14
word|auto	0 5 0 0 -4 11 -1 -11 -3 -5 -1 -5 -3
word|automated	0 0 0 0 1 -9 0 5 0 -1 0 -1 6
word|automatically	0 -1 -1 0 -4 -8 -1 13 -3 -4 0 -12 3
word|automation	0 8 -1 0 7 -5 -4 1 -10 -5 -2 -14 -1
word|available	0 -4 -1 0 -21 6 -3 -1 -9 -11 -1 12 -13
word|average	0 -6 -1 -2 7 -4 4 2 -8 -8 -2 -5 -5
word|avoid	0 -5 0 0 8 0 0 -4 -3 -5 0 9 -4
word|awareness	0 0 0 0 0 4 -1 0 -1 -1 0 -1 0
word|away	0 -2 0 0 -4 0 6 -2 -3 -4 0 -6 -4
word|b	0 -4 -1 -1 9 -10 -5 2 -5 3 -2 -10 3
word|back	0 7 -1 -1 -7 3 -6 11 2 -22 -1 -21 -4
word|background	0 -2 0 0 3 -18 -1 -3 20 6 0 -5 -8
word|bad	0 0 0 0 -1 7 -2 -6 -3 -2 -1 9 -3
word|balance	0 0 0 0 5 -3 -2 9 -3 -6 0 -7 3
word|bank	2 -5 -1 -1 -14 11 -3 -15 1 3 -1 11 -11
word|bar	1 0 0 0 -7 -5 -1 -4 11 7 -1 -2 -5
word|base	0 0 0 0 0 8 -1 -3 -1 -2 0 -1 -1
word|based	0 -9 -1 -1 -2 1 -1 2 -13 -14 -3 -21 -4
word|basic	0 -1 0 0 -3 2 2 2 0 -1 -1 -2 -5
word|basics	-1 3 -1 0 -2 1 -1 0 -1 -4 0 2 2
word|be	-2 -5 -10 -8 -6 -2 8 9 -47 -48 -5 -20 -7
word|became	0 0 0 0 -2 6 -1 -2 -1 -1 0 2 0
word|because	0 -2 0 0 -9 12 -1 -2 -6 -13 0 -3 -4
word|become	0 -6 -1 -1 5 7 -4 -4 -3 -2 0 -7 3
word|becomes	0 0 0 0 0 7 3 -6 -1 -1 0 -1 -1
word|becoming	0 -1 0 0 3 -15 9 -11 -1 -5 0 9 8
word|been	-2 -20 -2 -2 -3 23 -13 -16 -19 -3 -1 -14 -10
word|before	0 -5 -1 -1 -5 1 -6 7 -13 -7 -1 -8 -4
word|began	0 -1 0 0 0 4 -1 0 -1 0 0 0 -1
word|begin	0 -1 0 0 -5 4 -1 -3 0 5 0 -6 -4
word|beginner	1 0 0 0 7 7 -1 -7 -1 -2 0 -4 -3
word|beginners	0 -2 -1 0 13 -2 -2 -4 2 -2 -1 -13 -16
word|behavior	0 2 0 0 0 6 -3 1 -3 -7 0 -4 0
word|behind	0 -7 0 0 6 0 -3 -7 -4 1 0 -1 4
word|bei	-1 3 -5 -3 7 -4 -11 -6 0 -14 -5 8 -17
word|being	-1 -13 -1 -1 0 3 4 2 -10 -3 -1 -4 -10
word|believe	0 1 0 0 0 12 -2 -5 -1 -1 0 2 -5
word|below	0 -10 -2 -1 -11 15 -5 -6 -13 -24 -2 -17 14
word|benefit	0 -1 0 0 -1 -1 -2 0 -1 -2 0 3 5
word|benefits	0 -1 0 0 6 14 -2 -14 -13 -14 -1 7 -11
word|best	3 -3 -8 -5 8 -17 -27 -19 -10 -1 -11 20 -5
word|better	0 -3 0 0 -8 5 -1 3 -3 -5 0 -1 -1
word|between	0 -5 0 0 -12 -14 0 5 1 15 0 -12 -6
word|beyond	-1 3 -1 0 1 17 -3 -7 -3 -7 0 -1 -10
word|big	0 8 -2 -1 -7 2 -1 -5 -13 -11 -2 4 -5
word|biggest	0 0 0 0 -4 6 1 -5 -4 -4 0 4 2
word|billion	1 -2 0 0 -5 6 -2 0 3 -2 -2 3 -4
word|bit	0 0 0 0 -7 5 4 -2 2 1 3 -3 -11
word|blog	2 -4 -4 -1 -6 0 -2 2 -5 -7 2 -7 10
word|board	-1 -4 -3 0 -5 -9 -6 6 3 -3 10 -1 -8
word|body	0 -1 0 0 -6 7 -2 3 -7 -10 -1 -2 -5
word|book	0 2 -1 0 -3 -10 2 -1 2 -4 -2 -1 7
word|books	0 -1 -3 -2 -4 14 -3 -12 -9 -9 -5 1 -4
word|boost	0 0 0 0 -1 1 3 -3 -1 -1 0 4 -2
word|both	0 0 0 0 -10 14 -7 0 -4 -11 0 -3 -7
word|bottom	0 -1 0 0 5 8 -2 -6 -5 -1 -1 -5 -6
word|box	1 -1 0 0 -7 -8 7 10 6 -10 -1 -6 -14
word|brain	1 -10 -1 -1 10 -15 13 -5 -10 -8 -1 15 -11
word|brand	0 -11 -1 -3 -12 1 -1 -8 -10 9 -1 1 4
word|brands	0 -3 0 0 -4 9 -1 -12 -11 -18 -1 10 -6
word|break	0 -4 0 0 1 5 -1 -2 -8 2 -1 4 -5
word|breaking	0 -3 0 0 -7 3 -1 -6 -6 -2 -2 9 2
word|breaks	0 0 0 0 -1 -6 -1 2 -8 7 0 3 -3
word|bring	0 -2 0 0 -5 5 -3 3 -3 -5 0 2 -7
word|bringing	0 -1 0 0 -5 -3 2 -1 10 -6 0 0 -2
word|brings	0 -1 0 0 3 6 -1 -3 -3 1 0 -2 -3
word|broader	0 0 0 0 3 7 -1 -9 -1 3 -2 0 -1
word|brought	0 -2 0 0 -2 8 -1 -2 -1 -2 0 -1 3
word|brown	0 -3 0 0 0 7 -1 -8 1 2 0 2 -6
word|browser	0 -1 0 0 -4 -2 -1 4 -5 -3 0 -2 8
word|budget	0 -6 -2 3 15 -10 -4 0 -1 -12 -1 4 -3
word|build	0 8 0 0 2 -7 -2 -6 -6 -8 -1 -6 10
word|building	0 -3 -1 -1 7 3 -1 -1 0 -12 -1 -9 -1
word|built	0 -2 0 0 -5 6 -2 4 -3 -3 0 -4 2
word|business	0 -15 -6 -2 -1 -10 8 -3 -14 -21 -5 -3 20
word|businesses	0 1 -1 -1 15 7 -10 -6 -9 -17 -1 -20 0
word|but	-4 3 -5 -4 -5 14 -15 -8 -27 -22 -4 1 -28
word|buy	1 -4 0 0 12 -5 1 -2 -11 -14 -1 -3 -3
word|buying	0 -2 0 0 6 7 -2 -8 5 -11 0 0 -3
word|by	-21 -19 34 -29 -30 -9 -16 0 -15 -14 -23 -31 16
word|c	2 -5 0 -1 3 -11 1 6 8 -2 2 -8 -13
word|call	0 0 -1 0 -8 14 3 -8 0 -5 -1 -6 -6
word|called	0 -6 0 0 -6 14 2 -2 -4 -13 0 4 -9
word|calls	0 0 0 0 0 -5 -1 9 -1 -6 0 -4 -2
word|came	0 -2 0 0 -2 6 -3 2 -3 -1 0 0 -1
word|camera	0 0 -1 -1 -12 -17 -4 14 7 5 -1 -17 -3
word|campaign	0 -3 0 0 -4 6 -5 -3 1 -13 0 -3 2
word|can	-4 -16 -9 -6 2 4 2 3 -24 -31 -9 -13 -15
word|cannot	0 0 0 0 -1 13 -2 -9 -2 -2 0 -2 3
word|capabilities	0 0 0 0 3 4 -1 1 0 -4 0 -3 -3
word|capacity	0 0 0 0 -5 1 -1 6 -4 -1 -1 0 -4
word|capture	0 0 0 0 1 7 -1 -4 -1 -3 0 2 -1
word|car	0 -5 -3 -1 10 -10 -6 -8 -1 12 -2 -5 -8
word|card	0 -5 -1 -1 1 -13 -3 11 -2 -9 -4 -1 -4
word|care	0 7 -6 -1 0 1 -7 -2 -7 -19 -2 4 -4
word|career	0 0 -1 0 1 -5 -2 -9 -10 -9 -1 9 5
word|carry	0 0 0 0 1 -10 -1 3 -5 6 0 -3 -2
word|case	0 5 -1 -1 2 6 7 -14 6 -15 -2 -10 -16
word|cases	0 0 0 0 -1 4 4 -7 -2 -4 0 7 -5
word|cash	0 0 0 0 6 4 -1 -4 -5 -7 0 -2 4
word|categories	0 0 0 -1 -4 -8 -1 12 -2 -2 0 -3 5
word|cause	0 -3 0 0 -3 2 -2 -3 1 -10 0 9 -2
word|center	0 -1 -1 0 0 -2 -3 2 -8 7 -1 -17 4
word|central	1 8 0 0 -2 -2 -3 -4 -5 -4 0 -4 -2
word|ceo	0 -2 0 0 -11 -12 6 11 -3 -10 0 7 0
word|certain	0 0 0 0 -1 5 2 -2 -1 -1 0 -1 -1
word|challenge	0 -1 0 0 -2 6 -2 2 -2 -5 2 0 -3
word|challenges	0 -2 0 0 13 3 -3 -8 -4 -7 0 -7 -1
word|challenging	0 0 0 0 2 3 0 -5 0 -1 0 -1 2
word|change	0 -4 -1 -1 4 -1 8 -5 -6 -10 -1 4 -6
word|changed	0 -1 -1 0 -8 2 -6 -4 -3 -3 -1 7 0
word|changes	0 8 0 0 6 3 -5 -4 -5 -9 -1 -8 -4
word|changing	0 -3 0 0 6 -1 2 6 -3 -5 0 0 -6
word|charge	0 -3 0 0 0 2 -3 2 -4 -7 0 4 -3
word|check	0 -2 -1 0 -3 4 -6 2 -7 -10 -1 -3 -1
word|chief	0 0 -1 0 -5 3 -1 -3 -1 -5 -1 4 6
word|children	0 -2 -1 -1 -8 2 -2 -1 3 -5 -1 6 -10
word|choice	0 0 0 0 3 9 -2 -16 1 -1 0 -4 6
word|choose	0 -3 0 0 17 -17 -1 -2 -2 -2 -1 -5 7
word|choosing	0 0 0 0 7 1 -2 -4 -3 -3 0 1 -4
word|city	1 8 -2 -1 -13 -1 -14 -17 -6 12 -3 -2 -10
word|clarity	0 0 0 0 0 3 -1 2 -1 -3 0 -6 3
word|class	1 -3 0 0 4 -1 -2 3 3 -3 -1 -9 -5
word|classic	1 -1 0 0 8 7 -1 -10 -2 1 0 -3 -5
word|clean	0 -3 0 0 -5 -5 -2 12 1 -8 0 -2 0
word|cleaning	-1 -8 -3 -2 13 -14 -15 12 -13 -14 -5 0 4
word|clear	0 -1 0 0 5 2 -5 -3 3 0 0 -5 0
word|clearly	0 0 0 0 -1 5 -1 -3 0 0 0 -1 -1
word|click	0 -4 0 -1 0 -8 -3 3 6 -5 0 1 -6
word|client	0 0 -1 0 -6 -1 15 -7 -10 -5 -1 -9 1
word|clients	0 -1 0 0 -5 4 -5 -7 -5 -10 0 -8 12
word|climate	0 1 -1 0 7 -2 4 -6 -3 -7 -1 8 -8
word|close	0 -1 0 0 -4 -6 -1 -8 5 10 -1 -2 7
word|cloud	1 -11 -2 -2 8 -9 -11 1 -12 -7 -2 -6 10
word|co	0 6 -1 0 2 1 -2 -13 -3 1 -1 -9 -1
word|code	-1 -7 -3 -1 -10 5 2 -3 4 0 -3 -15 -1
word|coding	-1 -3 0 0 -3 0 2 3 2 1 -1 -6 -8
word|coffee	1 3 -1 -1 -12 -13 0 -1 23 19 -4 -20 -7
word|collaboration	0 -1 0 0 -4 -2 -1 6 -1 -7 3 1 1
word|collection	0 -2 0 0 -6 0 -2 2 -1 7 0 -3 -4
word|college	1 -9 -1 -1 5 5 -3 -11 -3 -3 -1 4 -3
word|com	-1 -12 -7 -3 -31 4 -3 -3 -9 2 8 -25 -15
word|combination	0 0 0 0 5 -4 -2 3 -3 -3 0 0 4
word|come	0 -6 0 0 -6 4 2 -1 2 2 0 -2 2
word|comes	0 2 0 0 5 1 0 -3 0 -1 0 -3 -7
word|comfort	0 0 0 0 3 4 -1 3 -2 -3 0 -5 -4
word|comfortable	0 0 0 0 -2 -1 -2 7 0 -1 0 -1 -2
word|coming	-1 2 -1 0 -1 -4 -2 11 -2 -5 0 -2 -4
word|comment	0 -1 -1 -1 -13 -6 -2 -4 -6 -5 -1 -7 22
word|comments	-1 -1 -4 -6 -17 -11 -3 -8 -14 -3 -4 -24 38
word|commission	0 -2 0 0 0 14 -1 -13 0 -2 0 3 2
word|common	0 -8 -1 0 10 13 -6 -7 -11 -16 -1 5 -8
word|communication	0 -1 0 0 -2 6 -2 -4 0 1 0 5 -9
word|community	0 -4 0 0 9 -3 -5 -9 -10 -6 -1 -4 13
word|companies	2 -4 -1 0 -8 14 -8 -4 -11 -24 -2 -12 4
word|company	-1 -5 -1 -1 -12 -6 -14 11 -7 -12 -1 -6 5
word|compare	0 0 0 0 2 2 -1 -10 -1 -2 0 2 4
word|compared	0 -1 0 0 0 -6 2 3 1 2 0 -2 2
word|comparison	0 0 0 0 -4 8 -1 -17 8 4 -1 -5 3
word|competitive	0 0 0 0 3 9 3 -6 -1 -3 0 -4 -2
word|complete	0 0 0 0 -12 -2 7 0 -2 0 0 7 -11
word|completely	0 0 0 0 5 -4 -2 5 -1 -1 0 -2 -3
word|complex	0 -3 0 0 -7 -4 14 -1 -3 -5 0 -3 1
word|complexity	0 0 0 0 -2 7 -1 1 -3 -4 0 -5 5
word|compliance	0 -2 0 0 0 5 -2 1 -7 -8 -1 -7 3
word|components	0 0 0 0 -3 -1 -1 1 1 4 0 -1 -1
word|comprehensive	0 -6 0 0 -1 13 -2 -7 -1 -4 0 0 -2
word|computer	0 0 -1 0 1 -9 1 -7 4 12 0 -3 -5
word|concept	0 -3 0 0 -8 2 -2 -7 3 7 -1 -3 -11
word|concerns	0 -2 0 0 1 13 -1 -4 -4 -5 0 -1 1
word|conclusion	0 0 0 0 29 -1 0 -2 -3 -3 -2 -2 -19
word|conditions	0 -1 0 0 2 -3 -2 4 -3 -6 0 -6 8
word|conduct	0 0 0 0 -1 1 1 1 0 -4 0 -1 2
word|conference	0 2 -1 -1 -2 14 -1 -7 0 -3 0 -10 -1
word|confidence	0 -1 0 0 9 2 -1 -3 -1 -4 -1 -1 -7
word|connect	-1 -1 -3 -1 -3 -1 3 6 -1 1 -1 -11 6
word|connected	0 -1 0 0 0 0 -1 0 5 5 0 -9 -1
word|connection	0 1 -1 -1 -4 -8 3 5 0 7 0 -9 -6
word|cons	1 -3 -2 -1 15 -6 -6 -8 -4 -2 -6 -15 -7
word|consider	0 1 0 0 11 8 1 -17 -9 -12 -1 -18 4
word|considered	0 0 0 0 0 2 -1 1 -1 -1 0 -3 3
word|consistent	0 0 0 0 -2 -8 -1 13 -1 -3 0 -1 1
word|consumer	0 -1 0 0 4 8 2 -7 -1 -4 0 -1 -1
word|consumers	0 0 0 0 -1 -7 5 7 0 -1 0 -1 -2
word|contact	0 0 -1 0 -5 4 2 -5 -6 -7 -1 -11 11
word|content	-1 1 0 -2 -13 -9 -11 3 -6 -11 -5 -12 15
word|contents	0 0 -3 -1 -10 -10 0 -1 -7 -5 -2 -4 31
word|context	0 0 0 0 1 5 -4 4 -3 -4 0 -4 -3
word|continue	0 4 -2 0 -7 -1 -5 -3 -7 -11 -1 -4 13
word|continues	0 3 -2 -1 -8 -10 -1 -6 -10 -10 -2 -11 16
word|control	-1 9 -1 -1 -5 -10 1 6 -2 -6 -2 -10 -5
word|conversation	0 -1 -2 -1 -1 6 -1 -2 -2 -2 0 -1 6
word|copy	0 -1 -5 0 -7 0 -1 2 -2 -3 -1 -5 15
word|core	0 0 0 0 11 5 3 -12 -1 -2 0 -6 -6
word|corporate	0 -2 0 0 10 -2 3 -3 -3 -2 0 -4 -2
word|correct	0 -1 0 0 -1 6 -1 0 -1 -2 0 -1 -1
word|cost	1 -7 -1 -1 11 0 -10 4 -14 -13 -1 -5 -13
word|costs	0 -4 -1 0 15 -8 -1 2 -7 -12 -2 -3 -10
word|could	0 0 0 0 -10 17 -10 -22 -5 -8 -1 11 -16
word|countries	0 -1 0 0 -5 15 -2 -6 -2 -3 0 -1 -1
word|country	0 -1 0 0 -4 3 -4 -6 -5 7 0 -1 0
word|couple	0 -5 0 0 0 8 -1 -10 3 5 0 -2 -2
word|course	0 -1 0 0 -12 2 -1 1 -2 -7 0 8 -14
word|court	9 1 0 -3 -18 -10 -11 -24 4 8 -2 8 -12
word|cover	0 -5 0 0 -1 4 -1 -4 4 2 0 -1 0
word|coverage	0 -1 0 -1 -9 2 -3 -3 -6 -10 -1 1 7
word|covered	0 0 0 0 -3 7 -1 -4 2 0 0 -1 0
word|covers	0 -1 0 0 0 0 2 -8 -2 -6 0 -3 11
word|create	0 -1 0 0 -4 -10 9 0 -1 -4 -1 -7 2
word|created	0 -1 0 -2 -4 8 -2 0 -2 -3 0 0 1
word|creates	0 0 0 0 -2 -1 3 -4 -2 -2 0 7 1
word|creating	0 -2 0 0 2 2 3 -4 -4 -8 0 -1 1
word|creative	0 3 -1 0 6 -13 12 -10 3 5 -5 -4 -5
word|credit	0 -3 -5 -2 -4 -17 -5 -3 4 1 20 -3 -17
word|crisis	0 14 -1 0 -7 -4 -2 -6 0 -4 -1 13 -13
word|critical	0 -1 -1 0 -1 7 -2 -3 -3 -4 0 -1 6
word|cross	0 -1 -1 0 -4 1 -1 -3 5 6 0 -4 3
word|crucial	0 -1 0 0 1 8 -1 -2 -1 -3 0 -1 -2
word|culture	0 -3 0 0 5 -2 2 -7 -1 -6 0 1 9
word|current	0 -1 0 0 -2 -8 14 -4 -7 -9 -1 3 -2
word|currently	0 -1 0 0 -1 17 -1 -6 -2 -6 0 -1 -1
word|custom	0 0 0 0 0 -15 -1 13 1 0 0 3 0
word|customer	0 -2 0 0 -8 12 4 -10 0 -9 -1 -11 2
word|customers	-1 -4 0 0 -5 2 1 -1 -2 -1 0 3 -9
word|cut	0 -2 0 0 -7 -7 -1 -6 7 8 0 -4 -5
word|cutting	0 0 0 0 -2 4 -2 4 -1 -1 0 -2 -5
word|d	0 6 -2 -1 7 1 -11 -6 5 -4 0 -1 -14
word|daily	0 -4 -3 -1 -12 -12 0 -13 -2 -7 -1 -6 26
word|dark	1 -2 0 0 -5 -9 -5 0 12 6 0 1 -6
word|das	-2 3 -11 -8 -2 8 -33 -5 4 -13 -13 -6 -17
word|dass	0 6 0 -1 -9 13 -12 -11 -22 -20 0 -2 0
word|data	-1 -19 -8 -3 -16 -6 8 8 1 -23 -8 -10 7
word|date	0 -1 0 1 0 -1 -1 4 -2 -4 0 3 -4
word|day	-1 3 5 -4 -14 -19 -3 -3 8 -6 -3 1 3
word|days	0 0 8 -4 -1 -8 -1 2 -8 -13 -1 5 -1
word|deal	0 -8 -1 0 -6 17 -5 -8 12 -10 -3 -8 -1
word|deals	-1 4 -1 -1 -4 -12 -2 -6 -10 -9 -1 4 12
word|death	0 -1 0 0 -4 9 -2 -8 -3 -12 0 10 -5
word|dec	-1 -1 -2 9 -6 7 -1 -5 -7 -12 -1 -3 13
word|decades	0 -1 0 0 0 10 -1 -6 -2 -3 0 4 -2
word|december	0 -10 1 -9 -1 8 0 -16 -2 -15 -1 -13 18
word|decide	0 0 0 0 5 7 -3 -3 -2 -2 0 -1 -3
word|decision	0 -2 0 0 4 8 12 -11 -10 -9 0 -3 -11
word|decisions	0 0 0 0 -4 6 -2 3 -2 -2 0 -2 -2
word|dedicated	0 0 -1 0 -5 7 -1 -5 -1 -1 0 -1 3
word|deep	0 -1 0 0 -5 10 -3 0 -2 3 -1 -3 -5
word|define	0 0 0 0 4 2 -1 0 -1 -3 0 -2 -1
word|deliver	0 0 0 0 -1 3 -2 4 -1 -3 0 -4 3
word|delivered	0 -1 0 0 -1 -11 3 -2 -4 -3 0 -7 20
word|delivery	-9 0 0 -1 -4 -12 -2 5 1 11 -1 7 -1
word|dem	0 -2 -2 -3 -5 3 -2 -19 5 3 -4 -10 -22
word|demand	0 0 0 0 8 -5 -3 6 -3 -8 0 -3 -3
word|den	-1 14 -4 -8 2 -5 -18 -14 -12 -2 -5 -1 -1
word|department	0 -3 0 0 -2 8 -4 2 -3 -8 0 2 -2
word|depending	0 0 0 0 -2 -10 -1 14 -1 -2 0 -1 0
word|depth	0 0 0 0 1 -2 -1 6 1 0 0 -12 4
word|der	-3 12 -26 -23 0 -19 -4 -29 15 11 -30 10 -25
word|des	0 27 -7 -4 -2 -16 -22 -13 13 -23 -10 8 -34
word|design	0 -1 -7 -2 0 2 -1 0 -8 2 -15 -6 0
word|designed	0 0 0 0 -3 1 -2 -2 -3 0 0 -1 5
word|despite	1 -2 0 0 0 9 1 -3 -2 -2 0 -1 -1
word|detail	0 3 0 0 6 7 -1 -1 -4 -3 0 -4 -5
word|detailed	0 0 0 0 1 7 -2 -4 -2 -5 0 0 -3
word|details	0 -3 -2 -1 -13 13 -4 2 -16 -13 -2 -7 -13
word|determine	0 1 0 0 0 1 -1 3 -1 -1 0 -1 -3
word|develop	0 -1 0 0 5 1 -1 -1 -1 -3 0 -1 0
word|developers	0 -1 0 0 -4 -3 -2 -8 -1 -2 0 9 2
word|developing	0 0 0 0 0 5 2 -1 -1 -2 0 -2 -2
word|development	0 -2 -2 -2 -4 1 -2 0 -6 -13 -3 1 3
word|device	0 -4 -2 0 -6 -2 -1 5 -6 -7 -2 2 0
word|devices	0 -2 0 0 -14 -2 -2 11 1 -1 0 -11 -6
word|did	-5 -1 0 0 9 -3 1 -10 -4 -11 0 -7 -6
word|didn	0 -2 0 -1 1 8 3 -7 -4 -7 0 6 -6
word|die	1 25 -29 -23 -13 -14 -2 -18 -5 3 -28 8 -27
word|difference	0 1 0 0 -1 3 -1 -8 3 2 0 -1 2
word|different	0 -2 0 0 5 -3 0 -1 -7 -8 -1 6 -8
word|difficult	0 0 0 0 8 3 -1 -3 -1 0 0 -3 -5
word|digital	1 -9 -1 -1 4 -4 -5 2 -5 -12 0 -15 9
word|direct	0 -1 0 0 0 0 -3 0 -2 -3 0 -1 3
word|direction	0 1 0 0 -1 1 -1 1 1 1 0 -3 1
word|directly	0 -1 0 0 3 10 -3 -7 -2 -2 0 -2 -3
word|director	0 -2 4 0 7 -8 -2 -1 4 -5 2 -5 0
word|discover	0 -6 0 0 6 -7 2 1 -1 0 0 0 2
word|discuss	0 0 0 0 -2 -7 0 5 1 0 0 2 1
word|disease	0 0 0 0 5 -2 3 1 -1 -5 -1 0 -3
word|display	0 0 0 0 -6 -9 -1 12 -3 -5 0 -12 2
word|dive	0 0 0 0 -2 5 0 -3 0 1 0 1 -1
word|do	1 -17 -4 -2 8 -24 -3 3 -7 -7 -4 0 2
word|document	0 -4 0 0 -4 -5 -1 2 -1 12 0 0 -5
word|documentation	0 0 0 0 2 -4 -1 12 -2 -2 0 -2 -6
word|does	2 3 0 0 10 -11 4 -8 -2 -6 -1 -7 -2
word|doesn	0 -4 0 0 -3 -1 1 -7 9 3 0 4 -6
word|doing	0 -1 0 0 -4 9 -1 2 -1 -4 0 -4 -5
word|done	0 -1 0 0 2 -2 -1 9 -2 -5 -1 -2 -1
word|double	0 0 0 0 -3 7 -1 1 -1 1 0 -6 -1
word|down	0 -3 -1 -1 -7 1 3 4 -5 -7 -3 -3 -18
word|download	0 -2 -1 0 -17 -4 -2 -4 -6 -2 -2 -3 20
word|dr	0 -1 5 -1 4 7 -2 -8 -3 -4 -2 -4 1
word|dream	1 -2 0 0 -6 -4 -1 -6 0 1 0 6 7
word|drive	0 -2 0 0 -8 -2 -2 -8 9 -2 0 0 -2
word|driven	0 19 0 0 -5 -10 -3 -1 -11 -10 -1 -5 6
word|driving	0 -2 0 0 -1 -5 2 1 3 3 0 2 -6
word|drop	0 -1 0 0 13 -9 -2 7 -3 -9 -1 -2 -5
word|due	0 -2 0 0 -1 14 0 -1 -3 -9 0 -5 -4
word|during	0 -19 -1 -1 -5 -9 -8 -5 12 12 -1 -1 -8
word|dynamic	0 0 0 0 0 9 -1 -2 -2 -3 0 -1 -2
word|e	-1 -12 -5 -4 -20 -1 -7 5 0 -8 -6 -11 16
word|each	0 -5 0 0 -10 -1 -2 10 -8 -6 0 -10 -10
word|earlier	0 -2 0 0 -1 10 -2 -1 0 0 0 -1 -2
word|early	1 -4 -1 0 7 -9 -1 9 0 -8 -1 -18 6
word|earn	0 -2 0 0 -2 8 -1 -3 -2 -3 0 1 0
word|ease	0 -3 0 0 2 -5 1 -4 -2 11 0 -4 -1
word|easier	0 0 0 0 3 8 2 -9 -1 -2 0 -2 1
word|easily	0 1 0 0 -2 -9 -2 12 -2 -4 0 -3 4
word|easy	1 -2 0 0 -8 -2 -4 9 -10 5 -1 -7 -5
word|eat	0 0 0 0 -3 -3 3 4 0 1 0 3 -8
word|eating	2 -2 -1 -1 -2 -14 -5 -1 4 4 -3 14 -6
word|economic	0 0 0 0 -2 -1 -2 1 -1 -3 0 8 -4
word|economy	0 11 -1 -1 4 -5 -6 -7 -3 -7 -1 7 -13
word|edge	0 -1 0 0 -1 11 -2 3 2 -4 0 -13 -4
word|editor	0 -1 2 0 6 -5 -2 -3 -2 -5 0 -23 17
word|education	0 -1 -1 -1 0 -5 -4 13 -2 -1 2 -12 -5
word|effect	0 0 0 0 1 1 11 -7 -1 -4 0 -3 -4
word|effective	0 -1 0 0 4 2 0 2 -4 -9 0 4 -7
word|effectively	0 0 0 0 1 5 -2 -4 -1 -2 0 0 0
word|efficiency	0 -1 0 0 2 7 -2 1 -4 -6 0 1 -4
word|efficient	0 0 0 0 -3 -4 1 7 0 0 0 -3 0
word|efficiently	0 -4 0 0 1 2 0 -5 0 -1 0 0 7
word|effort	0 0 0 0 -1 -5 -2 4 0 -1 0 0 6
word|efforts	0 0 0 0 -1 -7 3 -8 -2 7 0 8 -5
word|ein	2 5 -4 -3 -15 -13 -25 -12 10 0 -6 5 -11
word|eine	-1 20 -5 -2 0 -15 -4 -12 13 -14 -2 0 -26
word|einen	0 4 -1 0 -3 -10 6 -8 -12 -2 -1 -8 7
word|either	0 -1 0 0 7 0 -1 6 -3 -4 0 -7 -4
word|elements	0 -1 0 0 -5 11 -2 1 -4 -4 0 -3 -1
word|email	-1 -4 -11 -4 -14 -5 -1 -5 -19 -23 -5 -35 34
word|emergency	0 -1 0 0 -3 10 -2 0 -1 -5 0 -5 2
word|emerging	0 0 0 0 1 9 -1 -5 -3 -1 0 -3 -3
word|employee	0 -2 0 0 -3 13 -1 -10 -1 -2 0 -2 4
word|employees	0 -3 0 0 -12 -4 2 9 1 -4 -1 0 -13
word|en	1 22 -18 -9 3 -20 -26 -24 -10 15 -9 5 -25
word|enabling	0 0 0 0 0 3 -1 2 -1 -1 0 -1 -2
word|end	0 -14 -2 -1 7 0 -7 2 -17 2 -1 -11 -12
word|energy	0 -4 0 0 -3 -1 1 6 -2 -2 -2 -6 -8
word|engaged	0 -2 0 0 -5 10 -2 -5 3 1 0 -1 -2
word|engagement	0 -1 0 0 1 9 -3 -1 -5 -17 0 -5 -1
word|engaging	0 1 0 0 4 -6 -1 3 1 0 0 -1 -1
word|engine	0 -1 -2 0 2 2 -1 6 -1 1 -1 -10 0
word|engineering	0 -1 -1 0 -10 -6 -2 -2 1 3 -1 6 8
word|enhance	0 -1 0 0 3 4 -1 -2 -1 -3 0 -2 -2
word|enjoy	0 0 0 0 5 -5 2 -5 -1 0 0 -2 4
word|enough	0 2 0 0 2 4 5 -4 -3 -5 0 -3 -2
word|ensure	0 -1 0 0 0 6 -3 -6 -1 -2 0 -3 6
word|ensures	0 0 0 0 -1 -4 -1 5 -1 -2 0 -1 5
word|ensuring	0 -1 0 0 1 -4 -2 12 -3 -5 0 -2 -2
word|enter	0 0 0 0 1 -2 -1 -3 -2 -3 0 1 7
word|enterprise	0 8 -1 -1 10 4 3 -15 -9 -13 -1 4 6
word|entire	0 0 0 0 -2 -1 1 3 -1 -2 0 -1 1
word|environment	0 0 0 0 1 -1 -1 3 -2 -2 0 1 -4
word|environments	0 0 0 0 -1 7 -1 -3 -1 -1 0 -1 -1
word|equipment	0 -10 -1 0 13 -4 -4 -3 9 -2 -1 -5 -12
word|es	0 26 -1 -2 -8 -12 14 -21 -26 -19 -2 1 -14
word|especially	0 0 0 0 3 -2 -2 6 -1 -2 0 -2 0
word|essential	-1 0 0 0 -9 1 2 7 -2 -4 0 -5 2
word|est	-1 -7 -8 15 11 -6 3 0 -9 -14 -1 -3 1
word|established	0 0 0 0 -2 7 -1 -2 -1 -1 0 -1 0
word|et	0 -15 -11 6 6 -1 -10 -3 -11 7 -3 -27 -1
word|etc	0 -1 0 0 -4 -4 -2 6 -4 -7 0 -9 10
word|even	0 -11 -1 0 -3 -3 5 7 -10 -17 -1 -10 -6
word|event	1 -11 -2 -3 9 1 -15 -15 6 -9 -4 -9 2
word|events	0 -2 1 -1 11 -2 -4 -8 -7 -11 -1 -17 15
word|ever	0 -1 0 0 -3 2 1 -3 -1 2 0 4 -4
word|every	0 -7 0 0 0 7 2 -7 -8 -16 0 -6 8
word|everyone	0 -1 0 0 3 2 0 0 -3 -4 0 2 -4
word|everything	0 -1 0 0 -3 4 -1 -7 -2 -5 0 5 1
word|evidence	0 -1 0 0 1 8 -2 3 -2 -6 0 -3 -1
word|exactly	0 0 0 0 -1 1 9 -8 -2 -3 0 0 0
word|example	0 -1 -1 -1 -10 -1 0 -7 10 4 -2 -6 1
word|examples	0 0 0 0 0 4 -1 0 -3 -5 0 3 -2
word|excellent	0 0 0 0 0 5 -1 0 -1 -2 0 -2 0
word|exchange	0 0 0 0 0 4 -2 -3 -3 0 0 1 1
word|exclusive	0 -1 0 0 2 -19 0 -3 -2 -2 0 -5 22
word|existing	0 -1 0 0 -7 5 -1 5 -1 -4 0 -3 1
word|expand	1 0 0 0 -4 12 -1 -13 -1 -1 0 2 4
word|expect	0 0 0 0 -1 -7 1 -7 2 4 0 -1 -3
word|expectations	0 0 0 0 1 1 -1 0 0 -1 0 -4 3
word|expected	1 -1 0 0 -2 4 -2 1 -1 1 0 1 -4
word|expensive	0 -1 0 0 -4 -6 -3 4 1 4 0 -5 5
word|experience	0 -6 -1 0 4 -10 0 -7 -7 -11 -1 -11 24
word|experiences	0 -1 0 0 5 -8 -2 6 -1 -6 0 2 1
word|expert	0 -8 -1 -1 6 -16 2 -2 6 7 0 -10 -2
word|expertise	0 -1 0 0 5 -7 -4 5 -4 -6 0 -2 6
word|experts	1 0 0 0 -2 6 -2 -4 -3 -3 0 9 -5
word|explain	0 -1 0 0 1 -3 -2 5 -1 3 0 -1 -5
word|explore	0 1 0 0 -4 12 2 -14 -3 -6 -1 4 -3
word|exploring	0 0 0 0 1 0 -1 -3 -1 -1 0 4 0
word|extensive	0 1 0 0 -1 -2 -1 -1 -1 -1 0 -1 6
word|external	0 0 0 0 -3 6 -2 -1 -2 -3 0 -3 6
word|extra	0 -1 0 0 2 -7 -2 12 -1 0 -1 -2 -1
word|face	0 -2 0 0 1 2 -2 10 2 -2 0 -12 -1
word|facebook	-1 -7 -11 -3 -4 12 -8 -16 -7 -29 -3 -10 22
word|fact	1 9 0 0 -5 -7 3 -10 0 -4 -1 2 7
word|factors	0 0 0 0 12 12 -1 -15 -3 -5 0 1 -5
word|failed	0 -3 0 0 0 11 -1 -2 -1 -3 0 -1 -2
word|fair	0 -1 -1 0 0 6 -1 -4 -1 -2 0 5 -3
word|fall	0 -1 0 0 -7 -1 -2 -1 1 8 0 2 -5
word|families	0 0 0 0 4 0 -2 -5 -1 -2 0 2 2
word|family	0 3 -1 -1 -2 -6 -2 0 2 5 -1 -1 -8
word|far	-1 -4 -2 -1 0 10 -2 -8 9 -7 0 6 -8
word|fast	0 -1 -1 0 0 -18 2 21 -5 -6 -1 -8 -3
word|faster	0 -1 0 0 4 5 -2 -1 0 -2 0 -9 3
word|favorite	0 -1 0 0 -4 7 -1 -3 -5 -3 0 -4 1
word|feature	0 -2 0 0 -11 9 1 -7 6 3 0 -2 -4
word|features	0 -5 -1 0 11 -1 5 -6 -19 -18 -4 -6 -7
word|february	0 -5 0 -2 -3 5 4 -2 -6 2 0 -1 0
word|federal	0 -4 -1 0 -10 16 4 -14 -12 -22 -1 6 0
word|feedback	0 -9 -6 -1 -9 -18 -4 6 -5 -2 -7 -9 19
word|feel	0 0 0 0 -3 1 -1 7 1 1 0 -10 -7
word|feels	0 0 0 0 -3 -1 5 -3 -2 0 0 7 -4
word|fees	0 12 0 0 -1 -13 -1 1 -2 -4 0 2 2
word|few	0 -3 0 0 -12 14 -1 -7 -4 -4 0 0 0
word|field	0 -1 0 0 -4 2 -1 -6 3 0 0 -8 10
word|fight	0 9 0 0 -2 -2 1 -5 -2 -3 0 -3 3
word|figure	0 0 0 0 -10 9 -3 -7 1 2 3 -2 -2
word|file	0 -2 -2 -1 -10 -11 -10 6 -3 17 -6 -8 -5
word|files	0 0 0 0 -9 4 -2 0 -3 -4 0 -12 2
word|film	0 -2 0 0 3 -3 -1 -1 5 3 -1 -4 -7
word|final	0 0 -1 0 21 8 -2 -8 -5 -7 -2 -1 -10
word|finally	0 0 0 0 -1 0 -2 6 -2 -3 0 2 -3
word|finance	0 -4 0 0 -6 -4 3 7 1 0 0 0 1
word|financial	0 -8 0 0 -4 -7 0 8 -3 -8 -1 2 4
word|find	0 -6 0 0 -12 1 -5 -5 -8 -16 -1 15 -1
word|finding	0 1 0 0 2 7 1 -9 -3 -6 0 5 0
word|fine	0 0 0 0 -1 3 -1 5 -1 -2 0 -3 -1
word|firm	0 -1 0 0 -4 3 -2 1 -1 -2 0 -12 8
word|first	1 -1 -3 -1 -11 12 -11 -22 -1 -10 -2 3 -14
word|fit	0 4 0 0 1 -10 -2 4 7 -5 -1 -7 -1
word|five	0 -6 -1 0 -12 5 10 5 -6 -6 0 2 -10
word|fix	0 0 0 0 8 -11 11 -8 -8 4 0 -1 -1
word|flexibility	0 0 0 0 4 -8 4 4 -2 -3 0 0 1
word|flexible	0 0 0 0 7 -4 -1 8 -4 -4 0 -5 -3
word|flight	1 -1 0 0 2 6 -4 -12 7 -3 -1 -1 -13
word|floor	-1 2 0 0 9 -5 -2 -3 -2 0 0 -4 1
word|focused	0 -2 0 0 8 -5 3 5 -1 -5 0 -9 -2
word|follow	0 -3 -3 -1 -14 3 -5 0 -9 -13 -2 -8 6
word|following	0 -8 0 0 -6 34 4 -25 -3 -7 0 -10 -3
word|food	0 -6 0 0 9 -13 -10 7 6 4 -2 3 -10
word|for	14 -43 -46 -35 -1 -1 -17 11 -24 -14 -13 -1 3
word|force	0 -1 0 0 4 3 -1 -2 -1 0 0 0 -3
word|form	0 -3 0 0 2 -19 12 -2 3 -13 -1 3 5
word|format	0 0 0 0 1 -5 -1 6 -2 -3 0 -5 7
word|former	0 -4 0 0 -1 -5 -4 3 6 -8 0 -2 2
word|forms	0 0 0 0 0 -2 -1 5 -1 -2 0 -1 -2
word|found	0 -2 -2 0 -14 8 1 -10 -8 -13 -2 11 1
word|foundation	0 -2 0 0 3 -5 -2 -5 0 9 0 -1 -1
word|founder	0 -4 -2 -1 -4 -11 -2 8 -2 1 2 -8 11
word|four	0 0 0 0 -9 6 -4 3 4 0 0 -7 -9
word|framework	0 0 0 0 2 6 3 -6 -1 -2 0 -1 -3
word|free	0 -8 -3 -1 -20 -4 0 1 -23 -29 -4 -11 26
word|frequently	0 0 0 0 17 -2 0 0 -3 -3 -2 -2 -7
word|fresh	1 -2 0 0 -7 6 -4 1 -4 0 0 -6 -2
word|friday	-1 2 7 -1 -4 15 -3 -13 0 -5 -1 -15 -9
word|friend	0 -1 0 0 1 -2 -1 2 -1 1 0 7 -9
word|friendly	0 -1 0 0 -9 -5 2 0 0 -3 -1 0 -4
word|friends	0 -1 0 0 1 3 -1 4 1 2 0 -5 -5
word|from	-6 7 -16 -11 -21 -8 -15 -16 -4 3 -16 -8 6
word|front	0 -2 -1 -1 -10 -12 2 7 15 -9 -1 -15 -10
word|full	-1 -7 -3 -1 -14 16 -3 0 -5 -11 -3 -16 -5
word|fun	-1 5 0 0 -1 2 -1 -1 1 -2 0 -2 0
word|function	0 -1 0 0 -1 6 -1 2 -1 -3 0 -1 -2
word|functionality	0 0 0 0 -2 -3 -1 11 -2 -5 0 -3 -2
word|funding	0 0 0 0 -3 6 -1 -5 -2 -3 0 2 2
word|further	0 -1 0 0 3 6 -3 -3 -4 -4 0 0 2
word|future	0 -3 -2 -1 16 18 -7 -10 -17 -25 -9 3 -11
word|für	-2 15 -2 -6 -19 -18 -14 -25 5 2 -12 1 1
word|g	0 0 0 0 -7 -9 -2 16 -1 0 0 -10 0
word|gain	0 -1 0 0 0 10 -1 -5 -1 -1 0 -2 -3
word|game	1 -1 0 0 -1 -2 -5 2 -2 0 0 3 -5
word|general	1 -4 0 0 -1 -7 -4 8 -4 -1 -1 0 1
word|generally	0 0 0 0 0 -7 -2 10 0 -1 0 0 -1
word|generate	0 0 0 0 -3 1 -1 7 -1 -2 0 -3 1
word|generated	0 0 -1 -1 -3 3 -1 1 -2 -1 0 -2 2
word|generation	0 0 0 0 -3 0 -3 3 -3 8 0 -2 -3
word|get	0 -8 -4 -2 -21 -12 -3 -2 -29 -23 -5 -17 31
word|gets	0 -1 -1 0 -1 7 -2 -5 -3 -5 0 14 -10
word|getting	0 -3 0 0 3 8 -3 -12 -3 0 -1 4 -6
word|getty	-2 -9 -15 -6 -32 -12 -3 -14 4 18 17 -17 -30
word|give	0 -1 0 0 -2 13 -1 -7 -3 -5 0 -2 -2
word|given	0 -1 0 0 -3 15 -2 4 -5 -7 0 -3 -5
word|gives	0 0 0 0 0 12 -1 -5 -1 -2 0 -1 -4
word|giving	0 -3 0 0 1 5 2 -4 -2 -3 0 1 1
word|global	0 6 -4 -1 -3 0 -6 -14 -12 0 -2 -1 6
word|go	-2 -1 -1 -1 -6 -5 -2 -5 0 4 -1 0 -4
word|goal	0 -4 0 0 -6 17 3 -11 -7 -6 0 -3 1
word|goals	0 -2 0 0 5 2 -5 -1 0 -5 0 -4 1
word|goes	0 -1 0 0 -1 -6 11 0 -1 -2 0 3 -4
word|going	1 -5 -1 0 7 6 -4 -9 -3 -11 0 -3 -2
word|google	2 -8 -8 -4 -6 -1 -22 -14 -1 -25 9 2 5
word|got	0 0 0 0 -5 11 3 -12 -3 0 0 -4 7
word|government	0 4 -1 0 -1 11 0 -13 -10 -11 0 7 -4
word|great	-1 5 0 0 -2 -2 -9 2 -2 3 -1 -7 -6
word|greater	0 0 0 0 -1 -3 -1 10 -1 -2 0 -3 -2
word|green	1 9 -1 0 -9 -8 -5 0 11 8 -1 -4 -11
word|ground	0 -3 0 0 -3 4 -3 1 -3 4 0 2 -9
word|group	0 1 -1 -1 0 -9 -2 7 -1 -11 0 -8 -15
word|groups	0 -1 0 0 -1 -1 -2 4 -1 -3 0 0 2
word|grow	0 -1 -1 0 -9 2 -2 -7 -5 5 0 8 0
word|growing	0 1 0 0 11 5 -2 -14 -5 8 0 -11 -6
word|growth	0 -1 0 0 13 -6 -6 10 -2 -9 -1 -11 2
word|guidance	0 -2 0 0 -1 -7 -1 10 0 1 0 1 -1
word|guide	4 -9 -1 -1 -8 -8 -7 -2 -1 -6 -2 11 -13
word|guidelines	0 0 0 0 -1 -1 0 -1 0 -1 0 -1 5
word|guides	0 -1 -1 3 2 5 0 -2 -1 0 -1 -2 -3
word|habits	0 -1 0 0 1 4 -1 0 -3 -4 0 -7 6
word|had	0 -27 -1 -1 13 16 -12 -10 -30 -1 -2 -24 -18
word|half	0 -2 -1 0 0 -3 -2 6 -4 -2 0 16 -16
word|hand	0 0 -1 0 -9 -8 0 5 9 8 0 -3 -5
word|handle	0 0 0 0 -2 -2 -2 7 -2 -3 0 -1 3
word|hands	-1 2 0 0 -9 -10 -1 0 -3 17 0 -2 -1
word|happened	0 0 0 0 3 2 -1 -2 0 -1 0 2 -2
word|happens	0 -1 0 0 3 -2 -2 -1 0 1 -1 -4 3
word|happy	0 0 0 0 -10 6 -2 -3 6 3 0 -1 -1
word|hard	0 -3 0 0 0 -6 8 -1 -1 -3 0 2 -1
word|has	0 5 -3 -2 -26 15 -10 -17 -25 -20 -4 -5 -13
word|hat	0 8 -1 -1 5 -1 -7 -12 -12 -6 -2 7 -18
word|have	-3 -6 -3 -3 -21 12 -3 -4 -22 -19 -5 -22 -7
word|haven	0 0 0 0 0 8 -1 -1 -1 -1 0 -1 -3
word|having	0 -1 0 0 -14 1 1 -1 -1 2 0 8 -3
word|he	-2 -3 -2 -2 -20 24 -28 -16 1 -19 -2 -5 -17
word|head	0 0 0 0 -2 -5 5 1 -1 -5 -1 -3 4
word|health	-1 -11 -5 -5 3 0 -16 -4 -25 -14 -5 3 -1
word|healthcare	0 0 -1 0 2 -8 2 3 -6 -1 -1 8 -3
word|healthy	2 -2 0 0 -11 -3 0 -2 4 8 -1 8 -10
word|heard	0 -1 0 0 0 7 -2 -1 0 -1 0 -1 -1
word|heart	0 -1 0 0 -2 2 2 5 -4 -1 0 -3 -7
word|heavy	0 1 0 0 -4 0 -1 3 -2 -2 0 6 -2
word|held	0 -3 0 0 -5 25 -4 -22 -6 -7 0 2 -4
word|help	0 -9 -1 -1 -7 -6 -2 -4 -9 -9 -1 14 -2
word|helpful	0 0 0 0 4 12 -2 -15 -2 -2 0 1 -1
word|helping	0 0 0 0 -2 3 -1 -9 0 0 0 -1 10
word|helps	0 -6 0 0 1 -7 0 7 0 -5 0 -1 2
word|her	0 -16 -5 -3 0 3 -14 -32 3 13 -3 3 -10
word|here	0 -1 -1 -1 -14 15 -3 -23 -23 -24 -2 12 -6
word|high	0 -9 -2 -1 2 -11 -8 5 -5 -6 6 -5 -8
word|higher	0 0 0 0 -4 -8 -3 15 -4 -4 -1 -3 2
word|highest	0 0 0 0 2 3 -1 -7 1 0 0 6 -4
word|highlights	0 -1 0 0 2 5 0 -1 -3 -6 3 0 -9
word|highly	0 -1 0 0 -6 -12 3 15 -3 -4 0 3 -1
word|him	0 9 0 0 5 12 -5 -14 -12 -10 -1 -9 -10
word|hire	0 0 0 0 4 6 -1 -4 -1 -3 0 -1 0
word|his	-1 -18 -2 -2 -26 3 -13 -36 7 27 -2 -14 -12
word|history	1 3 -1 0 -1 2 -4 -8 7 -5 -1 -7 -1
word|hit	0 -1 0 0 2 2 -2 -3 -1 -4 0 6 -3
word|hold	1 0 0 0 -1 -2 -1 2 2 3 0 -1 -2
word|holding	0 3 0 0 -5 -6 -2 -9 13 7 0 -3 -3
word|home	-5 -2 -10 -4 -8 -14 -21 -2 -4 9 -13 0 8
word|homes	0 10 0 0 0 -16 -2 6 0 1 0 -3 1
word|hope	0 -1 0 0 1 5 -2 -6 -1 0 0 1 1
word|host	0 -1 0 0 3 3 -1 3 -1 -1 0 -6 -3
word|hot	0 -1 0 0 -7 -19 2 13 2 5 0 -3 -12
word|hotel	0 -4 -1 0 -9 -8 -2 5 4 -16 -2 -6 -15
word|hour	-1 -2 -6 11 -8 -10 4 9 3 2 0 -3 -7
word|hours	-7 -5 18 -5 -27 -5 -5 4 -11 -10 -10 -7 -22
word|house	1 -2 -6 -3 5 -7 -5 -12 6 7 -4 -16 -7
word|how	10 -5 -12 -6 22 -25 -15 -23 -20 -25 -12 27 -11
word|however	0 -1 0 0 -2 29 -4 -19 -3 -7 0 -1 0
word|https	0 0 0 -1 -15 1 -2 0 -8 -11 3 -14 7
word|hub	0 -1 5 0 -13 -3 -1 3 -4 -5 -1 9 1
word|huge	0 -2 0 0 2 -5 5 0 -3 4 0 -4 -2
word|human	0 2 -1 -1 -3 3 -2 -7 7 6 -1 -13 1
word|hundreds	0 -3 0 0 -1 1 -1 -7 8 -3 0 -1 3
word|hybrid	0 -1 0 0 5 4 -1 -7 -1 1 0 3 -4
word|idea	0 -1 0 0 6 -3 -2 -10 4 -1 0 2 7
word|ideal	0 0 0 0 -2 -16 6 11 -2 -5 0 1 0
word|ideas	0 -5 0 0 3 2 -2 -11 -1 0 0 5 5
word|identify	0 0 0 0 0 11 -4 -9 -2 -4 0 4 -3
word|if	-1 4 -1 -1 -19 -5 2 6 -18 -16 -2 -19 -18
word|im	1 6 -21 -13 -3 -17 -4 -20 0 -17 -13 23 -31
word|image	-3 -19 -24 -11 -40 -29 -10 -27 14 11 14 -41 14
word|images	-1 -9 -21 -8 -32 -14 -7 -14 -3 8 15 -5 -9
word|impact	0 -2 0 0 2 9 -3 -10 -4 -5 0 -5 6
word|implement	0 0 0 0 -1 13 3 -15 -2 -3 0 -3 4
word|implementation	0 3 -1 0 -6 9 -1 -1 1 -1 0 1 -4
word|importance	0 0 0 0 4 0 0 -2 -1 -1 0 -1 2
word|important	0 -4 0 0 -6 4 -3 0 -4 -1 0 -5 6
word|improve	0 0 0 0 -11 3 13 -14 -5 -11 0 5 3
word|improved	0 0 0 0 0 -9 -1 12 -1 -1 0 -2 2
word|improvement	0 0 0 0 1 -3 -1 4 -1 -2 0 -1 2
word|improves	0 0 0 0 -2 -4 2 8 -1 -2 0 -1 -2
word|improving	0 1 0 0 1 8 -3 -1 -2 -4 0 -1 -2
word|in	4 -2 -68 -59 -25 -5 -23 -10 18 15 -59 12 -8
word|inbox	0 -2 0 0 5 -6 -1 -5 0 -2 0 -7 12
word|include	0 -3 0 0 -10 15 -5 0 -2 -6 0 -9 -11
word|included	0 -2 0 0 3 -10 -1 8 -2 -2 0 -2 6
word|includes	0 0 0 0 -3 12 2 -12 1 -1 0 0 -4
word|including	0 7 0 0 -8 2 -6 1 -1 -3 0 -6 -1
word|increase	0 -1 0 0 -7 -8 10 6 -4 -4 0 -4 1
word|increased	0 -1 0 0 1 -8 8 2 -2 -3 0 1 -2
word|increases	0 0 0 0 6 1 2 0 -2 -3 0 -4 -6
word|increasing	0 1 0 0 3 -1 -1 3 -2 -2 0 -1 -1
word|increasingly	0 -1 0 0 0 0 -1 -2 1 4 0 -1 -1
word|individual	0 -1 0 0 -2 -1 1 3 -2 0 0 -2 0
word|individuals	0 0 0 0 -1 3 -1 0 -1 -2 0 0 1
word|industries	0 -1 0 0 4 -8 -1 8 -1 -1 0 -1 -3
word|industry	0 -7 -1 0 15 -6 1 1 -15 -27 -2 -4 7
word|information	1 -2 -1 -1 -5 4 4 2 -10 -16 -2 -10 0
word|informed	0 0 0 0 1 -8 -1 0 -1 -2 0 2 10
word|infrastructure	0 -13 0 0 0 18 -4 -10 -4 -5 0 -4 2
word|initial	0 1 0 0 -1 -2 -1 4 -2 2 0 -2 -3
word|innovation	0 0 0 0 2 5 -2 0 -3 -4 0 -4 1
word|innovative	0 -1 0 0 0 4 -1 -4 -1 -3 0 3 1
word|inside	0 -3 0 0 0 -4 -1 -3 7 3 0 2 -1
word|insights	0 0 -1 0 -3 -5 -2 8 -6 -14 -2 -6 13
word|instagram	0 -3 -1 0 -18 4 1 -8 -3 2 3 -12 6
word|instead	0 0 0 0 1 -2 0 4 -1 2 -3 -2 -3
word|insurance	2 -17 -6 -2 15 -5 -20 5 -15 -10 -9 -6 -19
word|integrate	0 0 0 0 0 -10 -1 8 0 -1 0 -2 5
word|integration	0 -4 1 0 1 8 -2 4 -5 -7 -1 -6 -3
word|intelligence	0 0 -1 0 -7 -5 -2 0 -4 4 -1 11 -3
word|interest	0 -2 0 0 -6 -8 -1 5 -4 -6 0 15 -4
word|interested	0 0 0 0 0 7 -1 -6 -1 -1 0 -6 6
word|interesting	0 0 0 0 -1 -2 -2 5 0 1 0 -2 -1
word|interface	0 0 0 0 -4 5 -1 -4 2 4 -1 -3 -2
word|internal	0 0 0 0 -4 10 -1 2 -5 -7 0 -2 -4
word|international	0 -6 0 0 -5 9 -4 -3 1 -9 -2 0 1
word|internet	0 -3 0 0 0 7 -1 -4 -2 -8 -1 7 -2
word|interview	0 -1 0 0 -3 5 2 -3 -2 -1 0 3 -3
word|into	0 -17 -2 -2 5 5 -18 -5 3 -8 -2 -3 -11
word|invest	0 0 0 0 1 -8 -1 -3 0 1 0 0 9
word|investment	1 -1 -1 0 6 11 -5 -1 -6 -8 -2 -13 -6
word|involved	0 -1 0 0 -2 9 -2 -3 -1 -3 0 -2 -1
word|involves	0 0 0 0 -2 6 -1 -4 -1 -3 0 0 3
word|is	-9 -21 -32 -21 0 8 -11 -3 -15 -16 -26 -4 -8
word|isn	0 -1 0 0 7 10 11 -22 -5 -7 0 -2 -8
word|issue	0 -1 0 0 2 -5 1 2 -6 -6 -1 10 -6
word|issues	0 0 0 0 9 8 -4 -5 -1 -3 -1 -2 -15
word|ist	2 10 -17 7 2 -6 -5 -30 -10 -16 -5 17 -26
word|it	-14 -10 -22 -14 -22 10 2 2 -27 -35 -20 -13 -37
word|items	0 -3 -1 -1 -1 -16 8 9 7 -5 -2 -8 3
word|its	2 -8 -2 -2 -11 10 3 -7 -20 -33 -3 6 -19
word|itself	0 0 0 0 -4 8 -1 1 0 -1 0 -2 -3
word|j	0 -1 -1 0 -6 2 -1 1 -5 -6 11 -10 -3
word|january	0 -2 -2 6 -5 9 -2 -11 -6 -2 0 -10 10
word|job	0 -5 0 0 7 -1 5 -5 -8 2 -1 -8 -2
word|jobs	0 -6 0 0 -8 5 -3 -13 -12 -4 0 17 -5
word|join	0 -4 -2 -2 -4 5 -2 -11 -7 -7 -1 -15 22
word|journey	0 0 0 0 4 4 -2 -3 -2 -6 0 1 0
word|july	-1 0 -3 4 -5 2 -1 1 -5 -8 -1 1 4
word|just	0 -10 -1 -1 -20 19 -9 -9 -14 -5 -1 6 -6
word|k	0 -1 0 0 -1 2 -3 4 -2 -5 2 -4 1
word|keep	0 -5 -1 -1 3 -2 -7 7 -8 -12 0 -8 7
word|keeping	0 0 0 0 1 8 -1 -7 -1 -2 0 2 -3
word|key	0 -2 -1 0 20 1 2 -10 -13 -15 -2 7 -22
word|kind	0 0 0 0 0 5 -3 -6 0 0 0 1 2
word|know	0 -12 -3 -1 -7 14 -3 -19 -3 -14 -1 4 3
word|knowing	0 1 0 0 0 4 0 -2 0 -1 0 0 -1
word|knowledge	0 1 0 0 -7 10 -4 0 -2 -2 0 -2 -3
word|known	0 0 0 0 -10 -3 -3 0 -3 -5 0 13 -5
word|l	0 -2 -2 -1 11 -11 -5 -18 5 7 -6 9 -9
word|la	8 4 -8 -9 5 -9 -21 -13 -6 0 -10 10 -20
word|land	0 -2 0 0 4 -5 -2 -8 -5 -5 -1 15 -7
word|landscape	0 -2 0 0 -10 3 -2 -14 5 4 0 -6 6
word|language	0 0 0 0 -3 1 -2 -4 -1 0 -1 -1 5
word|large	0 -2 0 0 -7 12 0 -5 -8 -9 0 -8 3
word|larger	0 0 0 0 -4 -2 3 10 -2 -3 0 -1 -1
word|largest	0 3 0 0 -1 -9 1 3 -3 4 0 2 -3
word|last	0 -10 -7 11 6 4 2 -18 -13 0 -1 -4 -6
word|late	0 -4 0 0 3 0 -2 4 -6 2 0 -2 0
word|later	0 -4 -1 0 8 16 -3 -6 -4 -2 -1 -4 -11
word|latest	1 -8 -1 1 0 11 -3 -25 -4 -14 -1 -14 16
word|launch	1 -5 -4 -1 -12 12 -1 -1 8 -12 0 6 -11
word|law	0 -6 -1 0 0 14 -5 -2 -1 -8 0 6 -13
word|laws	0 0 0 0 -1 10 -1 -7 -2 -3 0 -4 4
word|layer	0 0 0 0 0 -1 -1 4 0 -1 0 0 -1
word|lead	0 0 0 0 -4 1 -3 -6 3 4 -1 -6 5
word|leaders	0 -1 0 0 0 -1 2 0 -1 -2 0 5 -2
word|leadership	0 0 -1 0 -15 -14 2 5 4 3 -1 3 -2
word|leading	0 -2 0 0 2 -10 1 -6 -2 -2 -1 7 8
word|leads	0 0 0 0 0 2 4 -5 0 0 0 -1 3
word|learn	0 -1 -1 -1 0 -22 6 -3 -11 -16 -1 1 19
word|learned	0 -1 0 0 7 11 -3 -1 -2 -6 0 -3 -4
word|learning	0 -5 -1 -1 -15 -3 -8 3 2 10 -3 1 -21
word|least	0 -1 0 0 -1 -3 -4 7 -1 0 0 -1 0
word|leave	0 -3 -1 -1 -5 -4 1 0 2 -4 -1 -12 11
word|led	0 -6 0 0 -5 -3 -1 -3 9 6 0 2 -2
word|left	0 -8 0 0 -7 -16 10 2 -3 12 -1 -1 1
word|legal	1 -7 0 0 -5 13 -3 -4 -4 -10 0 3 -3
word|less	0 -1 -1 -3 1 4 -2 0 -4 -2 0 -1 0
word|lessons	1 0 0 0 2 -7 -3 7 -3 -4 -1 0 -5
word|let	-1 -3 0 0 -16 24 -5 -13 -9 -12 0 -8 6
word|level	0 -2 0 0 -9 1 -1 1 -1 0 -1 -4 1
word|levels	0 0 0 0 -3 0 10 -2 1 -3 0 -4 -2
word|leverage	0 0 0 0 5 -1 6 -4 -1 -2 0 -4 -1
word|library	1 -2 -1 0 -9 2 -2 -2 -3 5 -1 -6 -3
word|life	0 -3 -1 -1 -13 0 7 9 -7 -14 -3 -4 -11
word|lifestyle	0 -2 0 0 -8 1 -2 -2 4 1 -1 -5 -9
word|light	0 -1 0 0 0 -14 -3 9 0 5 -2 1 -11
word|like	-2 -13 -3 -2 -5 1 7 4 -14 -18 -4 -4 -16
word|likely	0 -1 0 0 -13 -4 -3 4 -7 5 0 13 -4
word|limit	0 -1 0 0 0 6 -1 -2 0 1 0 -2 -2
word|limited	0 -1 0 0 -4 -1 -1 5 -3 -6 0 3 1
word|limits	0 0 0 0 1 -2 9 -5 -2 -2 0 -1 -2
word|line	0 -4 -1 0 3 13 -2 -19 9 4 -1 -9 -14
word|lines	0 0 0 0 3 12 -2 -8 -2 -5 0 -6 -1
word|link	0 -3 -10 -4 -12 9 -1 -11 -12 -6 -3 -1 18
word|links	0 -3 -1 -1 -2 14 -2 -17 -8 4 -1 -14 -5
word|list	0 1 0 0 -10 -1 11 -6 2 0 -1 -3 -5
word|little	0 -3 0 -1 -15 9 -7 7 -6 -11 0 5 -4
word|live	-2 1 -1 -1 13 -3 -4 4 2 -5 -3 -14 -20
word|lives	0 -2 0 0 -1 8 -1 -6 0 -1 0 1 2
word|living	0 -3 -1 0 4 -13 -3 -16 12 8 -1 -9 0
word|ll	0 -3 0 0 1 4 -9 -10 -3 -4 0 2 2
word|loading	0 0 0 0 -3 1 0 -1 0 0 0 -1 5
word|local	0 -3 0 0 4 -3 0 -1 -4 -9 -1 -9 6
word|location	0 -1 0 0 -6 -1 -1 8 0 -1 -1 0 -5
word|locations	0 0 0 0 -3 2 -1 3 -1 -1 0 2 -4
word|long	1 -2 -1 -1 2 0 -9 -2 -3 -9 2 -2 -6
word|longer	0 -1 0 0 -3 10 -3 1 -1 -3 0 2 -6
word|look	0 -3 -2 0 13 3 -4 -4 -11 -6 -1 5 -20
word|looking	0 -1 0 0 1 6 -6 -4 -2 -4 0 -10 5
word|looks	0 -4 0 0 -2 -2 9 -4 8 0 0 -3 -11
word|lose	0 1 0 0 -3 8 -2 -6 -1 -2 0 11 -8
word|losing	0 -1 0 0 1 3 -1 0 0 -1 0 -1 -1
word|loss	1 -3 -1 0 6 -4 2 2 -7 -10 -1 3 -9
word|lost	0 0 0 0 2 18 -2 -10 -2 -5 0 1 -5
word|lot	0 -1 0 0 -1 5 0 -1 -1 -4 0 4 -3
word|love	0 -2 0 0 2 -3 -6 2 3 -1 0 0 1
word|low	0 0 0 0 3 -13 -4 14 -3 -9 -1 -12 3
word|lower	0 -4 0 0 -4 -15 -3 13 4 6 0 -5 -1
word|m	0 -8 0 6 -16 7 2 -5 -3 -15 -2 -6 5
word|machine	0 -6 -3 -1 -1 0 -4 -8 -9 -7 -4 10 -11
word|made	0 -4 -2 0 4 14 -7 2 -3 -7 -1 -12 -8
word|mail	-1 -2 -4 -1 0 0 -3 0 -7 3 -2 -25 21
word|main	0 -7 -2 -1 -4 11 -5 -19 -15 2 -3 -1 -2
word|maintain	0 -11 0 0 -1 1 6 6 -2 -5 0 2 -1
word|maintaining	0 0 0 0 2 8 0 -4 -1 -3 0 0 -1
word|maintenance	1 0 0 0 3 -2 -1 3 -1 -2 -1 1 -3
word|major	0 -2 0 0 1 8 0 -1 -3 -6 -1 -3 -3
word|make	-1 -17 -3 -1 -14 -11 -13 12 -14 -20 8 -10 -1
word|makes	1 -2 0 0 2 11 2 -14 -5 -2 0 -5 1
word|making	0 -2 -1 0 4 3 -4 1 -8 -9 -1 1 -5
word|man	1 -8 -2 -1 -9 -2 -1 -21 13 3 -1 6 -9
word|manage	0 -2 0 0 0 3 -3 2 1 0 0 -8 1
word|management	0 -11 -4 -1 4 -7 0 4 -13 -20 -3 8 4
word|manager	0 -8 0 0 -12 5 -3 9 6 -4 -1 -10 -9
word|managing	0 -1 0 0 4 -4 -1 5 -2 -4 0 -3 2
word|manual	0 0 0 0 0 -9 -1 5 -2 -1 0 9 -8
word|many	0 -7 -1 0 -7 0 1 7 -2 -8 0 0 -13
word|march	0 -1 -3 1 -5 4 -4 -7 -4 7 -1 -2 1
word|market	1 -6 -1 -2 10 3 -2 1 -9 -17 -2 0 -12
word|marketing	1 -5 0 -3 -14 -1 -13 -10 2 0 -1 -15 15
word|markets	0 10 0 0 -3 8 -1 -10 -4 -4 0 3 -8
word|massive	0 -1 0 0 5 -1 2 -1 0 1 -1 -6 -4
word|match	0 0 0 0 -7 8 1 -1 3 -7 0 -1 -4
word|materials	0 -1 0 0 3 -4 3 5 -3 -5 0 4 -5
word|matter	0 0 -1 0 -11 -8 -1 -3 -1 -4 -1 13 7
word|matters	0 0 0 0 9 9 -1 -12 -2 -3 0 0 -1
word|maybe	0 0 0 0 -1 4 -2 -1 0 -1 0 -1 1
word|me	0 -3 -4 -1 3 11 1 -17 -5 -12 -2 -25 11
word|mean	1 0 0 0 -2 -1 7 -1 -1 -2 0 -1 0
word|means	0 -1 0 0 -3 6 1 0 -3 -5 0 -1 -3
word|measure	0 0 0 0 2 -5 9 -6 -1 0 0 -1 -1
word|measures	0 0 0 0 -3 4 -1 -4 -1 -4 0 9 -2
word|media	0 -6 -4 -3 -18 -1 -8 -13 -5 10 -6 5 4
word|medical	0 -1 -1 0 -5 2 -2 8 -3 -8 -1 4 -8
word|meet	0 -1 0 0 -1 0 1 4 -2 -6 0 3 -2
word|meeting	0 -7 0 0 -2 10 1 -5 -2 -4 0 -3 0
word|mehr	-1 -18 -2 -3 10 15 3 -17 -16 -23 -2 -21 17
word|member	0 -1 0 0 -3 0 1 4 -1 -1 0 -2 0
word|members	0 -3 0 0 -2 4 -3 -12 3 -1 -1 4 3
word|memory	0 0 0 0 -12 -9 -1 8 -2 -2 0 9 -3
word|men	0 -5 0 0 -1 3 -2 -9 -1 7 0 4 -3
word|mental	0 -1 0 0 10 -11 -3 9 -5 -9 0 -2 -4
word|message	1 0 -1 0 -13 4 -1 -8 -1 -1 -2 4 7
word|method	0 -1 0 0 -5 -1 3 -3 -1 0 5 -1 -1
word|methods	0 0 0 0 -4 5 -2 -7 1 3 0 2 1
word|metrics	0 0 0 0 1 6 -1 -2 -1 -2 0 0 -3
word|microsoft	0 -3 0 0 -13 -12 -3 11 5 4 0 4 2
word|mid	0 -1 0 0 0 6 -2 6 1 -5 0 -5 -5
word|might	0 3 0 0 -7 11 -6 -6 -3 -7 0 3 -5
word|million	0 11 0 0 1 -6 -2 -1 -2 -9 0 -1 1
word|min	0 -1 -10 7 -12 -9 0 -4 -6 0 9 6 -8
word|mind	0 -2 0 0 1 1 -5 1 0 -5 0 -4 4
word|minimal	0 0 0 0 -7 0 -1 7 -1 1 0 -2 -1
word|minimize	0 0 0 0 -1 -4 -1 8 -1 -1 0 -1 -1
word|minute	0 -1 -1 15 -1 -3 -1 2 -3 -3 -1 -5 -8
word|minutes	0 -2 -6 -2 -8 -2 1 8 -1 -4 0 -6 11
word|miss	0 0 0 0 -5 -12 2 -2 -2 -3 0 15 -2
word|mit	1 -8 -8 -10 -23 -14 -32 -6 4 -5 6 10 4
word|mix	0 0 0 0 2 -5 -1 1 -1 1 0 0 -4
word|mobile	1 -3 -1 -1 -8 -2 -1 4 9 4 -4 -14 -10
word|mode	0 3 -3 -1 -1 7 -2 2 -3 -9 -5 -12 -2
word|model	0 9 -1 -1 0 0 -11 -10 -7 -11 -3 -15 -3
word|models	0 -3 -1 0 7 -1 -11 -8 4 -2 -2 -13 -7
word|modern	0 1 0 0 -5 6 -3 -15 4 6 0 -1 1
word|moment	0 -3 0 0 6 14 -3 -6 -5 -6 0 0 -5
word|monday	0 -10 -1 0 0 22 -2 -5 -7 -9 0 -8 2
word|money	0 -2 -1 0 -6 4 -1 1 -4 -8 -1 -19 14
word|monitor	0 0 0 0 9 -6 -2 -6 2 4 0 -3 -4
word|monitoring	0 0 0 0 9 3 -1 -2 3 -2 -1 -3 -8
word|month	0 -5 0 0 3 7 -5 1 -10 -5 -1 -10 -6
word|monthly	0 0 0 0 -6 -2 -2 4 3 -1 0 -1 5
word|months	0 -2 0 -1 -9 5 8 1 -9 -10 0 0 0
word|more	-1 -27 -19 -5 -13 -8 -5 -1 -59 -39 -22 16 8
word|morning	0 -4 -1 0 7 9 0 -11 -4 -4 -1 -18 4
word|most	1 -15 -2 -1 -3 10 -16 -6 -20 -18 -3 10 1
word|move	0 -5 0 0 -3 5 -3 0 0 -3 0 2 -1
word|movement	0 -1 0 0 -11 -5 5 -1 1 4 -2 9 -11
word|moving	-1 3 0 0 1 2 0 -2 -7 -12 -1 1 -15
word|much	1 -3 0 0 11 -5 -9 1 -2 -4 -1 2 -9
word|multi	0 0 0 0 0 -6 -1 8 -1 1 0 4 -8
word|multiple	0 0 0 0 -8 1 -3 10 0 -2 0 -8 -5
word|music	1 0 -1 0 -3 -3 -7 10 -9 -5 -2 -16 -13
word|must	0 -2 0 0 2 -9 10 1 -4 -7 0 -1 1
word|my	-1 -7 -3 -3 -5 -10 5 -4 -17 -22 -4 8 4
word|n	2 -7 -4 -1 -7 5 1 -6 -1 -7 -1 -8 -8
word|nach	5 15 -3 -5 6 2 -7 -22 0 -12 -3 -16 -19
word|name	0 -5 -1 0 -12 -11 3 9 -2 -4 -1 -6 9
word|named	0 0 0 0 -2 4 -1 -3 -2 2 0 -4 -1
word|names	2 -3 0 0 -6 6 -2 -3 0 4 0 -1 0
word|national	-1 -5 2 0 -16 10 -4 -10 2 1 -5 1 2
word|native	0 0 0 0 0 -13 10 6 -2 -2 0 -10 0
word|natural	0 -1 0 0 0 -1 -1 0 -6 2 0 -2 0
word|naturally	0 0 0 0 0 9 -1 -8 -2 -4 0 -5 5
word|nature	0 0 0 0 -6 8 3 -7 -2 -2 0 5 0
word|near	0 -5 -1 0 -12 -9 -3 -1 10 13 -1 1 -6
word|nearly	1 -2 0 0 -2 4 -1 -3 -3 -1 0 9 -9
word|necessary	0 -1 0 0 -1 -1 -3 8 -2 -2 0 -1 -1
word|need	2 -7 -1 -1 -5 3 -3 5 -16 -28 -1 5 -2
word|needed	0 0 0 0 2 -5 1 1 1 0 0 1 -7
word|needs	0 -1 0 0 0 8 4 -2 -6 -11 0 -5 -7
word|net	0 -1 0 0 8 5 -2 1 -2 -5 0 -11 -2
word|network	0 -2 -1 0 3 15 -2 -3 -6 -8 -1 -15 -4
word|networks	0 -1 0 0 -6 7 -2 -8 2 8 0 -5 2
word|never	0 3 -1 0 -5 -3 9 0 -8 -19 -1 1 0
word|news	-1 -6 15 -7 -24 -23 -7 -22 -24 -8 -2 -3 31
word|newsletter	0 -5 -1 -1 -12 -4 -2 -14 -12 -8 -2 -9 24
word|newsletters	0 -2 0 -1 -6 -14 -1 -5 0 -1 0 -5 25
word|next	-2 3 -5 -2 5 -4 -3 -20 -2 -3 -6 -10 2
word|nicht	1 12 -2 -2 5 -10 9 -21 -32 -32 -4 1 -1
word|night	1 -6 -1 0 2 15 -3 -4 3 -18 0 -1 -2
word|no	1 -9 -3 -2 -19 7 -17 8 -11 -37 -3 -9 10
word|non	0 0 0 0 -4 -6 -3 6 0 -7 0 3 3
word|north	0 -1 0 0 -5 17 -2 -4 -3 -6 0 -11 -2
word|not	0 -6 -4 -3 6 2 7 -8 -36 -40 -4 -7 -10
word|note	0 -1 0 0 4 11 1 -7 -2 -6 0 -13 2
word|notes	0 0 0 0 -2 -13 -1 11 4 6 0 -3 -3
word|nothing	0 0 0 0 0 8 -2 1 -1 -2 0 1 -5
word|nov	-1 -6 -8 24 -3 -12 -1 -2 -2 5 -1 -4 -13
word|november	-1 -1 2 17 -10 -4 2 5 -8 -12 -1 -15 -8
word|now	0 -7 -2 -1 -12 21 -2 -36 -18 -19 -2 -2 11
word|number	0 -3 0 0 5 -12 -4 11 -1 -6 0 3 -5
word|numbers	0 0 0 0 -1 2 -2 -6 -2 -2 0 6 1
word|o	1 4 -1 -1 -10 14 -7 -17 -4 -11 -1 -4 1
word|oct	0 -2 4 0 0 2 0 -1 -1 -2 0 -3 3
word|october	-1 -8 -8 9 -8 -7 -2 -2 -14 3 -2 -7 3
word|of	-3 -28 -62 -45 -10 -3 2 0 25 10 -34 -1 -23
word|off	1 -1 -2 -2 2 -6 3 -7 -6 -15 -1 -1 -9
word|offer	0 7 0 0 -3 2 -6 5 -14 -11 0 -5 -4
word|offered	0 0 0 0 -1 5 -2 -3 1 1 0 -1 -2
word|offering	1 -3 0 0 -3 10 -3 0 -1 -4 0 -3 0
word|offers	0 0 0 -1 -14 3 -1 -11 -3 -12 -1 9 10
word|office	0 -4 -1 -1 -8 -19 -5 5 19 6 -1 4 -11
word|official	0 -1 -1 0 -12 -3 -2 7 -7 -1 -1 3 -5
word|officials	0 0 0 0 1 24 -3 -19 -2 -5 0 -1 -3
word|often	0 -3 0 0 -3 8 -1 3 -3 -9 0 -8 -9
word|oil	1 -10 0 0 -3 1 -3 2 -9 5 0 -4 -2
word|old	2 -1 -1 2 2 -6 -5 -9 8 -3 -2 -14 2
word|older	0 -2 0 0 -11 -4 3 4 0 -4 0 0 8
word|on	-7 -54 -44 -22 -32 -2 2 10 8 12 -42 -27 -7
word|once	0 -3 0 0 -9 3 -5 3 -4 1 0 0 1
word|one	0 -30 -4 -2 -16 2 -1 2 -11 2 -4 -8 -8
word|ones	0 -1 0 0 -1 7 -2 0 -1 -4 0 -2 -1
word|ongoing	0 0 0 0 2 -5 -1 3 -1 -2 0 -1 6
word|online	0 -15 -2 -1 -19 -5 2 5 -17 -20 2 4 -6
word|only	0 0 -1 -2 -16 -13 6 17 -8 -13 -1 -10 -13
word|open	0 4 -1 -1 -6 -2 1 -11 -4 -5 -1 5 4
word|opens	0 0 0 0 -6 -8 -1 -1 0 2 -1 2 3
word|operations	0 -1 0 0 1 15 -2 -2 -3 -4 0 -6 -5
word|opinion	1 0 0 0 0 -11 3 -6 -4 -5 0 9 10
word|opportunities	0 0 0 0 1 -6 -2 10 -3 -2 0 -8 0
word|opportunity	0 11 0 0 7 -6 4 -6 -6 -6 0 -8 -2
word|optimization	0 -1 -1 -1 -7 6 -1 -6 -2 -4 -2 8 2
word|optimize	0 0 0 0 5 -1 3 -5 -2 -4 0 -1 7
word|option	0 1 0 0 -2 8 -2 -3 0 -1 0 0 -4
word|options	-1 -2 -1 -1 3 -3 -7 13 -21 -32 -2 -14 10
word|or	-5 -22 -11 -8 -8 -13 -11 32 -46 -46 -11 -38 -15
word|order	0 -1 0 0 -2 6 1 -5 -1 1 0 -3 -8
word|org	0 0 0 0 -2 13 -1 -3 -2 -2 1 -4 -3
word|organic	0 -1 -2 -1 -6 -5 -5 -2 1 1 -2 0 -4
word|organization	0 0 0 0 2 -1 -2 1 1 1 0 -4 2
word|organizations	0 -2 0 0 -8 9 -2 -1 -2 -4 0 3 -9
word|original	0 0 0 0 0 4 -2 -2 -2 1 0 -5 3
word|other	0 -9 -1 0 3 5 -18 -4 -16 -8 -2 -12 -6
word|others	0 9 0 0 2 -15 -1 2 -2 -3 0 -3 6
word|our	-1 -16 -3 -2 -26 -7 7 -13 -21 -24 -3 8 23
word|out	-1 -32 -4 -4 4 0 -10 -6 -19 -8 -4 -1 -5
word|outcomes	0 0 0 0 2 4 -1 0 -1 -1 0 -1 -1
word|outside	0 -2 0 0 -8 -14 2 1 3 14 -1 -1 -6
word|over	2 -11 -1 -1 -7 -8 -6 11 -12 4 -2 -10 -5
word|overall	0 0 0 0 3 -13 10 1 -3 0 0 -4 6
word|overview	0 0 -1 0 11 -9 -1 -5 0 -4 -1 7 -7
word|own	0 -4 -1 -1 4 0 -5 -1 -4 -6 0 5 -4
word|owner	0 -2 0 0 -3 2 -1 -3 0 1 0 1 1
word|owners	0 0 0 0 0 -7 -2 -4 -3 4 0 -8 1
word|p	0 0 0 -3 -6 15 -2 -4 -5 4 -2 -13 -3
word|page	0 -5 -1 -1 -18 14 -7 -7 -2 4 -4 -8 -3
word|pages	0 -1 0 0 -2 6 -2 -1 -3 -5 0 -6 4
word|paid	0 -2 0 0 -7 2 0 -5 0 -5 0 -1 7
word|pain	0 -2 0 0 -2 -8 2 11 -2 -5 0 -9 6
word|paper	-1 -10 0 0 -9 -2 -5 12 0 1 -1 2 -17
word|park	0 -9 -1 -1 -14 -7 -5 -8 3 16 -4 0 -19
word|part	0 11 0 0 -6 -1 -6 2 0 -15 0 -5 -6
word|particular	0 0 0 0 -4 9 -2 -4 -1 -1 0 -1 3
word|particularly	0 0 0 0 -1 15 -2 -11 -1 -2 0 2 -3
word|partner	1 0 0 0 3 12 -1 -3 -2 -5 0 -5 -2
word|partners	0 0 0 0 -4 -8 -1 0 0 -2 0 1 9
word|parts	0 0 0 0 -1 4 -1 1 0 -1 0 -5 0
word|party	6 1 -1 0 -3 -2 -4 -5 -2 3 -1 -9 8
word|past	0 -2 0 0 -2 4 2 3 -4 -7 0 -2 2
word|path	0 0 0 0 9 -2 -1 0 -3 -4 0 -2 0
word|patterns	0 -1 0 0 0 3 0 6 -2 -7 0 0 -7
word|pay	0 -6 -1 0 0 -3 -6 13 3 -4 -1 -7 -7
word|paying	0 0 0 0 3 -4 -1 5 -1 -2 0 2 -2
word|people	0 -20 -1 -1 -4 2 -17 -1 -7 2 -1 3 -5
word|percent	0 -1 0 0 -3 5 11 -14 1 -4 0 -3 -4
word|perfect	0 -5 -1 -1 -3 10 -4 -10 3 4 -2 -3 -15
word|perform	0 -1 0 0 -1 6 -1 1 -1 -3 0 -3 -3
word|performance	-1 -6 -2 -1 4 4 1 5 -17 -17 -1 -14 -2
word|perhaps	0 0 0 0 -1 5 -1 -1 0 -1 0 0 0
word|person	1 -1 0 0 2 -2 -5 3 -1 -10 -1 6 -12
word|personal	0 -3 -1 0 -6 7 1 1 -10 -14 -1 -5 2
word|personalized	0 -1 0 0 -2 -12 -2 18 -4 -8 0 -5 4
word|phone	0 -4 0 0 -2 -14 -4 3 14 -4 -1 -10 3
word|photo	-18 -30 -23 -12 -35 -31 -9 -23 0 31 26 -29 -32
word|photos	0 -2 -2 -1 -13 -9 -2 0 1 5 -2 11 1
word|physical	0 -1 0 0 7 -5 -3 6 0 -2 0 -2 -8
word|pick	0 0 0 0 2 6 -1 -2 1 -2 0 -1 -4
word|picture	0 -5 -6 -2 -20 -13 -5 -16 -1 16 17 -21 -14
word|piece	0 -1 0 0 4 9 -2 -9 -1 -3 0 -1 0
word|pieces	0 0 0 0 -2 -8 -1 9 -1 -2 0 4 -2
word|pinterest	0 0 -2 0 0 -2 -1 -1 -4 0 -2 0 12
word|place	0 -3 0 0 2 16 -5 -1 -8 -10 -1 -3 -9
word|plan	0 4 -2 -1 2 -8 -4 -2 -7 -5 2 9 -15
word|planning	0 -3 -1 0 5 0 -6 1 -4 -4 -1 0 -2
word|plans	1 11 0 0 10 -9 -1 -14 -4 -8 -1 9 -11
word|plant	1 -4 -4 -2 0 -1 -6 -16 -14 11 -13 -5 -20
word|platform	0 -5 0 0 6 6 6 -13 0 -6 -1 -10 8
word|platforms	0 -4 -1 0 12 -6 3 1 -5 -15 -1 1 -13
word|play	0 -5 0 0 0 7 -2 1 8 -5 0 -9 -7
word|playing	0 -3 -1 0 -2 -7 -2 5 4 1 0 3 -5
word|please	0 -1 0 0 -2 -11 2 -7 0 -1 0 -8 21
word|plus	0 -1 -1 -1 13 2 -2 -19 -6 -14 -1 1 3
word|pm	-2 -1 12 9 -7 -10 -1 -2 -5 -9 -2 -7 2
word|podcast	-2 -21 -11 -2 6 -6 -7 5 16 -15 -2 -9 -5
word|point	0 0 0 0 -2 14 -5 -5 0 -3 0 -3 -8
word|points	0 -1 0 0 -1 13 -2 -6 0 -3 0 -5 -4
word|police	0 -15 -3 -2 -22 4 -6 -22 -1 -1 -9 21 -18
word|policies	0 -1 0 0 2 2 -2 -9 -1 2 0 8 -9
word|policy	0 -4 0 0 -7 -13 -3 -9 -5 -7 -1 -14 29
word|political	0 -2 3 0 2 3 3 -3 -2 -3 -1 9 -12
word|poor	0 0 0 0 -3 1 -1 4 0 -1 0 -3 2
word|popular	0 -5 -1 0 0 -7 -3 1 -5 5 -1 12 -4
word|position	0 0 0 0 -1 5 -2 2 -1 -3 0 -1 -3
word|positive	0 -1 0 0 6 -14 2 4 -2 -6 0 1 2
word|possible	0 -2 0 0 7 2 -3 -7 -3 -6 0 5 -4
word|post	0 5 -4 -1 -4 -2 -6 -20 -12 -7 -7 -7 19
word|posted	0 6 -1 4 -8 -4 -1 -6 -2 -3 -1 -8 15
word|posts	0 -1 -1 0 -5 -4 -3 -12 -6 -4 -2 -4 28
word|potential	0 -3 0 0 -2 9 2 -4 -6 -7 -1 1 0
word|power	1 10 -1 0 11 -2 -9 -2 0 -15 -1 1 -11
word|powered	0 -1 -2 0 -4 3 -2 -7 -1 -2 -1 -3 12
word|powerful	0 0 0 0 -2 6 1 -1 -1 -1 0 -2 -1
word|practical	0 -2 0 0 4 16 -1 -12 -5 -6 -1 -3 0
word|practice	0 0 0 0 3 0 -5 3 0 -1 0 -14 -12
word|practices	1 1 0 0 5 10 -2 -13 -8 -10 -1 10 -6
word|pre	0 0 0 0 0 -9 -1 10 -1 -2 0 -1 1
word|prefer	0 0 0 0 1 -11 0 11 0 -1 0 0 1
word|preferences	0 0 -1 0 -6 8 -1 -4 1 0 -1 -1 3
word|premium	0 1 0 0 3 1 -2 8 -3 -7 0 -4 -7
word|prepare	0 0 0 0 -4 1 0 2 0 -1 0 2 0
word|presence	0 -3 0 0 -3 10 -1 -10 -1 -3 0 7 1
word|present	0 1 0 0 -2 -7 1 1 4 -7 0 5 -2
word|president	-2 4 -2 -2 -10 -4 -11 -4 -2 22 -4 -14 -21
word|press	-1 -8 12 -3 -9 19 -2 -9 -2 -7 5 -5 -13
word|pressure	0 0 0 0 -4 9 -3 0 -1 -2 0 -2 1
word|pretty	0 0 0 0 -1 -6 -2 10 -1 -1 0 -1 -1
word|prevent	0 0 0 0 0 8 -1 -3 -1 -3 0 -2 -1
word|previous	0 0 0 0 -4 -3 11 -10 0 -1 0 -3 5
word|previously	0 -3 0 0 0 5 -1 0 -1 -1 0 0 2
word|price	0 -4 1 -1 3 -4 -10 -11 13 1 1 -12 -9
word|prices	0 -3 -1 0 -2 18 -4 -12 5 -2 -1 -1 -12
word|pricing	0 -4 -1 0 -4 8 -8 -6 -10 -16 -3 8 -7
word|primary	0 -1 0 0 -4 8 -1 0 0 0 0 0 -4
word|principles	0 0 0 0 3 -4 4 -8 -3 -4 0 8 2
word|print	0 -2 -6 -1 -9 -8 -1 -10 -3 2 -6 -9 22
word|prior	0 -1 0 0 1 2 -1 -2 0 -1 0 -2 3
word|prioritize	0 0 0 0 -1 5 -1 -7 -2 -3 0 7 -3
word|privacy	0 -5 1 -1 -10 -14 -4 -14 0 -1 -2 -12 25
word|private	0 10 0 0 -8 -14 -4 4 -3 -3 -1 9 -6
word|pro	0 -2 -1 -1 12 14 -5 -28 3 0 -3 -6 -13
word|probably	0 -1 0 0 -2 -6 0 -8 1 6 0 8 1
word|problem	1 4 -1 0 6 -10 -2 -3 -9 -1 -1 7 -8
word|problems	0 2 0 0 -1 7 -3 2 -1 -5 0 0 -2
word|process	0 -4 0 0 1 -2 11 -15 -1 -4 -1 -4 1
word|processes	0 0 0 0 -1 -3 2 6 -1 -3 0 -1 -1
word|processing	0 0 0 0 -2 -8 -1 9 -1 -1 0 -2 4
word|produce	0 1 0 0 0 5 3 -3 -2 -2 0 -2 -1
word|product	0 -6 0 -1 -7 0 -3 -2 0 -6 -2 -18 11
word|production	0 -1 0 -1 8 17 -1 -8 -16 -5 -1 -7 -17
word|productivity	0 1 0 0 3 -1 -2 -5 0 3 0 1 -3
word|products	7 -9 -2 -1 -10 4 1 -5 -11 -15 -2 -16 6
word|professional	0 -2 0 0 -4 -8 6 -2 -2 -3 0 -6 11
word|professionals	0 0 0 0 4 -1 -2 5 -3 -5 0 -3 -4
word|profile	0 -1 -2 0 -7 2 -1 10 -4 -5 -6 5 -9
word|program	0 -5 -1 0 -5 7 -4 -1 -5 -10 -1 3 -2
word|programs	0 -1 0 0 2 12 2 -7 -3 -4 0 -10 1
word|progress	0 -1 -1 0 -1 5 -2 6 -4 -4 0 -11 -2
word|project	0 -6 1 -1 0 -14 3 0 -8 -10 -2 1 4
word|projects	0 0 0 0 -5 -5 -2 3 -2 -7 0 0 9
word|promote	0 0 0 0 -1 -8 2 10 0 -2 0 -1 0
word|proper	0 0 0 0 1 4 -1 -4 1 -1 0 -1 1
word|pros	1 -5 -3 -1 18 -3 -6 -13 -8 -7 -7 -19 0
word|protect	0 1 0 0 -2 6 -1 0 1 -2 0 0 -6
word|protection	0 0 0 0 5 12 -2 -6 -5 -4 0 -1 -1
word|provide	0 -2 0 0 -4 8 -5 7 -4 -11 0 -5 -7
word|provided	0 0 0 0 -10 4 -1 7 -3 2 0 -1 -3
word|providers	0 -1 0 0 0 16 -1 -1 -5 -10 0 -3 -1
word|provides	0 -2 0 0 -1 4 -2 -2 0 -1 0 4 -5
word|providing	0 0 0 0 -2 -8 -2 13 -1 -3 0 -2 4
word|public	0 -3 0 0 -4 5 -3 5 -4 -16 -1 -1 -2
word|published	-2 -7 -3 22 -4 11 3 -7 -8 -10 -1 -21 -7
word|pull	0 -1 0 0 0 8 1 -4 -1 -3 0 -2 -2
word|purchase	0 -1 0 0 3 6 -3 -9 -1 -1 0 -3 2
word|purpose	0 0 0 0 -3 5 3 -7 1 1 0 -3 0
word|put	0 3 0 0 8 5 -7 2 -3 -5 0 -7 -8
word|quality	0 -5 0 0 -4 -6 5 11 -12 -21 -1 -5 6
word|question	0 0 -1 0 -2 5 -2 -8 -2 -1 0 -1 6
word|questions	1 -4 -1 0 13 6 -2 -4 -11 -11 -3 5 -12
word|quick	0 -1 0 0 1 0 -2 8 -5 -8 0 -12 -1
word|quickly	0 -1 0 0 -2 8 1 0 -2 -4 0 -5 1
word|r	0 -4 -1 0 -5 5 -2 5 6 2 3 -8 -10
word|range	0 -1 0 0 -5 11 -4 2 -3 -12 0 -7 0
word|rate	0 -5 -1 -1 5 -5 -2 -1 -8 -13 -1 12 -8
word|rates	2 -1 0 0 6 4 -2 4 -8 -11 -1 -1 -11
word|rather	0 1 0 0 -2 17 -3 -8 -2 -3 0 -1 -3
word|re	0 -14 -1 -1 -7 2 3 1 -4 -18 -4 0 -3
word|reach	0 -2 0 0 0 -4 9 -6 -1 -2 0 4 -1
word|read	-2 -7 -17 16 -11 -29 -8 -6 -24 -37 -9 23 -2
word|readers	0 0 0 0 3 -5 0 1 -1 -2 0 0 3
word|reading	0 0 -1 0 -6 -9 -2 -16 -3 -3 -1 0 21
word|ready	0 -3 0 0 2 5 1 -14 -3 -1 0 -3 6
word|real	-1 -17 -2 -1 13 -4 4 -2 -7 -16 -3 -3 1
word|reality	0 0 0 0 2 -9 -2 11 -1 -3 0 -2 2
word|really	1 -3 0 0 -9 -2 12 -1 -2 -4 0 11 -12
word|reason	0 -1 0 0 0 10 -3 -3 2 -5 0 -1 -1
word|reasons	0 0 0 0 -2 8 -1 -1 -1 -2 0 2 -3
word|receive	0 -1 0 0 -4 -23 2 -4 -1 -3 0 -2 32
word|received	0 0 0 0 -1 6 -1 -3 -1 -2 0 -1 2
word|recent	0 8 0 0 -3 1 -2 -5 -5 -7 0 1 8
word|recently	0 -1 0 0 -2 5 -1 -4 6 -2 0 0 -3
word|recommend	0 0 0 0 3 5 -2 -6 -2 -1 0 2 1
word|recommendations	0 0 0 0 7 5 -2 1 -2 -2 0 -6 -8
word|recommended	0 0 0 0 -1 -11 13 -4 -1 -2 0 -3 3
word|record	1 -6 -1 0 -11 12 -1 -13 -4 -11 5 16 -9
word|records	0 -2 -1 0 -11 9 -2 -1 -9 -13 0 6 -3
word|recovery	0 0 0 0 -2 5 -1 5 1 2 0 -10 -2
word|red	0 -1 -1 -1 -11 -13 0 -4 14 14 -1 -6 -7
word|reddit	0 0 -1 0 -1 0 0 -2 -5 -3 -1 2 13
word|reduce	0 -2 0 0 5 -7 3 9 -7 -10 0 0 -6
word|reducing	0 0 0 0 -1 -1 -2 3 0 0 0 -3 4
word|reflect	0 0 0 0 3 -6 -1 -1 -1 -2 0 -1 7
word|regardless	0 0 0 0 0 7 -1 -4 0 0 0 0 -1
word|region	0 7 -1 -1 -1 9 -2 -4 -4 -12 -1 7 -12
word|regular	0 0 0 0 -1 1 -1 4 -3 -4 0 0 1
word|regularly	0 0 0 0 1 4 -1 -2 -1 -1 0 -1 -1
word|related	0 -2 -4 -1 -24 -16 -4 -17 -19 -4 -7 32 12
word|relationship	0 0 0 0 -1 7 -1 -2 0 0 0 -2 -2
word|relationships	0 0 0 0 0 -4 1 -6 6 -2 0 -3 7
word|release	0 -1 0 0 9 8 -3 -11 1 -8 0 -1 -4
word|released	0 -1 0 0 3 12 -3 -10 -1 2 0 -4 -3
word|relevant	0 0 0 0 -4 -3 8 0 -1 0 0 -3 -4
word|remain	0 1 0 0 -1 6 -2 2 -2 -3 0 -1 -2
word|remains	0 0 0 0 0 7 -1 -2 -1 -2 0 -1 -1
word|remember	0 0 0 0 -5 1 6 -10 -1 -3 0 -2 0
word|remote	-1 2 -1 0 -4 10 -3 -5 0 -7 0 7 -16
word|remove	0 0 -1 0 -10 -5 -1 2 -8 -10 -1 -9 10
word|replace	0 -4 0 0 7 2 2 3 -2 -7 0 -4 0
word|report	0 -4 -1 -1 -17 -7 -7 8 -8 -7 -2 0 11
word|reported	0 -1 0 0 -1 6 -2 -4 -1 -3 0 -2 4
word|reporter	0 0 7 0 -7 -4 -3 -6 -6 -4 -1 -2 7
word|reporting	0 -5 7 -1 -8 -1 -3 1 -9 -10 -1 -13 -2
word|reports	0 -2 2 -1 -9 -3 -3 15 -4 -2 -1 2 -7
word|request	0 -1 -1 0 -5 10 -5 -8 -6 -9 -1 -9 14
word|requests	0 -1 0 0 -1 -7 -1 5 2 0 0 0 5
word|require	0 -1 0 0 -3 12 -3 5 -6 -12 0 -2 -3
word|required	0 -1 -1 0 -4 -4 0 2 -3 -6 -1 -7 15
word|requirements	0 0 0 0 -7 -1 -1 5 -1 -1 0 -3 4
word|requires	0 0 0 0 -3 3 5 1 -2 -3 0 -3 -3
word|research	0 -6 -1 -1 4 -9 -5 0 -7 -8 -3 -4 10
word|researchers	0 1 0 0 -1 5 2 -6 1 0 0 1 -3
word|resource	0 0 0 0 -2 -1 -1 7 -1 -2 0 -4 2
word|resources	0 -2 -1 2 9 17 0 -10 -7 -8 -1 -4 -10
word|response	0 -1 0 0 6 -5 -3 2 -8 -9 0 -6 11
word|rest	0 0 0 0 -7 -5 4 2 2 4 0 2 -2
word|result	0 -1 0 0 1 23 -3 -19 -1 0 0 -2 -5
word|results	3 -2 -1 0 1 -3 -3 -11 0 -3 -2 -1 5
word|return	1 -1 0 0 -1 -6 0 -3 0 0 0 3 2
word|revenue	0 0 0 0 1 -7 -3 9 -1 0 0 -5 1
word|review	0 -7 -4 -2 -19 -2 1 2 -9 -25 -7 5 0
word|reviewed	0 0 0 0 -2 -1 -1 2 -1 -2 0 -1 3
word|reviews	0 -3 -2 -2 10 -2 1 -15 -14 -16 -4 -9 8
word|right	0 -7 -2 -1 5 -4 14 -25 -12 0 -1 8 -7
word|rights	0 0 0 -1 0 4 -2 -8 -2 0 -1 4 -1
word|rise	0 -1 0 0 8 -4 -2 -11 1 0 0 12 -6
word|risk	0 -1 0 0 -2 -1 -1 9 -12 -15 -3 -8 -4
word|risks	0 -1 0 0 4 1 -1 2 -2 -3 -1 2 -5
word|road	0 -3 -1 0 7 -3 -2 -4 1 5 -1 -6 3
word|robust	0 0 0 0 -1 6 -1 -1 -1 -1 0 -1 -1
word|role	0 -4 0 0 6 0 -2 4 -1 -4 0 0 -4
word|room	1 11 -1 -1 -9 -7 -4 -1 6 6 -1 -6 -12
word|routine	0 1 0 0 0 3 -2 1 -2 -3 0 -5 3
word|rule	0 0 0 0 -2 9 -1 -7 1 -3 0 4 -2
word|rules	5 -4 -1 0 1 4 -1 -1 -5 -1 -1 -6 4
word|run	0 -1 0 0 -7 10 0 -6 -4 -4 0 1 -6
word|running	0 0 0 0 -8 3 -2 -5 -1 1 0 3 3
word|runs	0 -1 0 0 -7 8 -1 0 0 0 0 1 -5
word|s	5 -2 -43 -34 -30 8 -19 -14 -19 -1 -56 28 -29
word|safe	0 0 0 0 5 -5 -2 6 -2 -3 0 2 -4
word|safety	0 -1 0 0 7 -9 -4 8 0 -12 -1 -5 -9
word|sales	0 -3 -1 0 -4 17 -4 -9 -2 -5 -1 -12 -5
word|same	0 -1 0 -1 -8 4 9 0 -2 -3 0 0 -14
word|save	1 1 -3 -1 2 -11 -4 0 -10 -8 -1 -2 16
word|saw	0 0 0 0 4 -1 -4 1 -1 -1 0 -2 2
word|say	0 -1 0 0 0 -3 3 -8 -1 3 0 9 -9
word|saying	0 2 0 0 -2 5 -3 7 -5 -4 0 -9 -3
word|says	0 -5 -2 -2 10 5 -3 -17 -2 -9 -1 0 -21
word|scale	0 -1 0 0 -3 7 1 -10 2 -3 0 5 -6
word|schedule	1 0 -1 0 6 8 -2 -7 -6 -5 -1 0 2
word|school	0 4 -2 -1 7 -6 -6 1 -9 4 5 -16 -22
word|science	-1 -7 5 -3 -10 9 -2 -10 -10 -1 -2 -7 3
word|screen	0 0 0 0 -8 -2 -3 5 4 5 0 -4 -4
word|search	1 -7 -4 -3 -29 1 3 -10 6 -7 -6 2 3
word|season	0 -4 0 0 0 9 -4 -3 -2 -2 0 5 -9
word|second	1 2 0 0 -4 8 -5 -15 2 -1 0 -2 -9
word|section	0 0 -1 0 -1 3 -1 -1 -1 0 0 -1 4
word|secure	0 -1 -1 0 -1 -3 -2 10 0 -3 0 -12 1
word|security	1 -10 -2 -1 5 17 -14 -11 -19 -23 -4 -1 -2
word|see	-1 -4 -2 -1 -17 7 -15 -20 -13 -11 -1 2 1
word|seeking	0 -2 0 0 -1 10 -1 -4 -1 -2 0 2 -4
word|seen	0 -3 0 0 -8 7 -4 -14 4 -10 -1 9 -2
word|select	0 -2 0 0 -1 6 -1 -9 0 3 0 -3 3
word|selection	0 -5 0 0 1 -11 -2 6 11 -5 0 1 -10
word|sell	0 -1 0 0 3 -4 -2 4 -1 -3 0 -1 3
word|selling	-1 -1 -2 0 -3 3 -2 -6 -1 2 0 -2 7
word|send	0 -1 0 0 1 -13 10 1 -2 0 0 -1 5
word|senior	-1 -3 8 -1 -2 -3 -1 -3 -5 -6 -1 -4 10
word|sense	0 -3 0 0 -4 -5 1 -1 0 6 0 4 -1
word|seo	2 -7 -11 -4 -5 -6 3 -8 3 2 -10 -11 8
word|separate	0 0 0 0 1 -1 -1 0 -1 -1 0 3 2
word|september	0 -2 -1 -5 -9 17 -1 -3 -2 -6 0 -3 2
word|series	0 0 0 0 9 15 2 -22 -5 -13 0 -2 -7
word|serious	0 0 0 0 -1 3 -1 -2 -1 -1 0 0 2
word|serve	0 0 0 0 -2 -8 -1 11 -1 -1 0 -1 0
word|server	0 0 0 0 -9 8 -4 -3 -8 -8 -1 6 -9
word|service	2 -5 -1 -1 8 10 -6 -9 -7 -11 -3 -11 -1
word|services	0 -6 -2 -1 -6 -12 6 3 -1 5 -4 -26 6
word|session	0 -6 0 0 3 -3 -3 5 3 -5 0 -1 -5
word|sessions	0 0 0 0 1 -5 -2 9 -2 -4 0 -4 0
word|set	1 -7 -1 -1 12 -6 -1 2 -5 -6 -1 -6 -5
word|sets	0 0 0 0 2 3 -1 0 -1 -3 0 -3 2
word|setting	0 0 0 0 -4 -11 -1 8 3 8 0 -3 1
word|settings	0 0 0 0 -8 -11 -2 11 3 3 0 -4 -3
word|setup	0 -1 0 0 7 10 -1 -2 -3 2 -2 -16 -11
word|seven	0 -3 0 0 -3 10 -2 -10 -3 0 0 -2 2
word|several	-5 6 0 0 -6 17 3 -6 -3 -3 0 -3 -6
word|shape	0 0 0 0 1 -10 -1 12 0 0 0 2 -10
word|share	-1 -7 -20 -12 -19 -9 -6 -6 -28 -26 -13 -32 52
word|shared	0 0 0 0 -1 -8 -2 14 -1 -2 0 -3 0
word|shares	0 -3 -5 -3 -5 10 -3 -8 -12 -9 -6 7 7
word|sharing	0 0 -1 0 -1 -1 -1 4 -5 -6 0 -3 12
word|she	-1 -8 -1 -1 -1 14 -6 -26 -14 -4 -1 -8 6
word|shift	0 17 -1 -1 -3 -7 -2 -11 -8 -5 0 3 -8
word|shopping	0 -3 -1 0 -5 12 -6 -12 -8 -12 -1 -15 9
word|short	0 -1 -2 -1 5 10 2 -9 -8 -12 -1 2 -4
word|shot	0 -1 0 0 -7 -4 -1 -5 4 10 0 0 -3
word|should	0 4 -3 -1 4 -10 9 -13 -6 0 -1 13 -13
word|show	0 5 -2 -1 -7 -3 4 -9 -15 -12 -2 4 6
word|showing	0 0 0 0 -14 -5 -2 -2 11 16 0 -5 -1
word|shows	0 -2 0 0 4 -15 -7 -20 6 15 -2 8 -11
word|sich	-1 3 -1 -1 9 6 -8 -15 -12 -13 -4 -19 1
word|side	0 -2 0 0 -7 15 -3 -14 -3 5 0 -3 -1
word|sie	0 8 -4 -2 0 -18 -7 -11 -10 -2 -3 -5 7
word|sign	0 3 -1 -1 -3 -11 1 3 -10 -13 -1 -8 13
word|significant	0 0 0 0 -13 9 -2 -3 -2 -5 -1 9 -3
word|significantly	0 -1 0 0 -4 12 -2 -3 -1 -1 0 1 -5
word|similar	0 0 0 0 3 2 -3 2 -2 -1 0 -2 -2
word|simple	0 0 0 0 -7 -1 8 -9 1 1 0 -2 3
word|simply	0 0 0 0 -1 11 -1 -4 -1 -1 0 -1 -1
word|since	0 -15 0 0 9 6 -5 -1 -8 -14 0 -6 6
word|sind	0 10 -2 -1 -11 -18 -1 -16 -8 -7 -3 8 -1
word|single	0 2 0 0 3 8 -2 -6 -1 -2 0 -7 0
word|sit	0 0 0 0 -3 -6 -2 4 4 6 0 -1 -3
word|site	0 -2 0 0 -6 -10 -4 5 0 -2 0 -6 10
word|sites	0 0 -1 0 7 5 -2 -10 -4 -8 0 1 1
word|situation	0 0 0 0 0 -2 6 -5 -1 -2 0 2 0
word|six	1 -13 0 0 -10 13 -3 3 -6 2 -1 -3 -3
word|size	0 -1 0 0 -2 -15 10 13 2 -7 -2 -7 0
word|skills	0 -2 0 0 -3 -10 -4 12 -2 -4 0 4 -8
word|sleep	0 -1 0 0 2 -2 -4 4 -6 -13 -1 -4 3
word|slow	0 0 0 0 1 12 -1 -4 -2 -2 0 -2 -4
word|small	0 -3 -3 -1 10 2 -6 -5 7 -12 -3 -19 -8
word|smaller	0 -1 0 0 -2 7 2 1 -2 -6 0 0 -3
word|smart	1 -3 0 -1 9 -13 -3 2 -8 -7 -2 -8 7
word|so	-3 -21 -11 -5 -17 14 9 -5 -9 -21 -4 -7 -13
word|social	1 -10 -8 -3 -19 -4 -5 -2 7 6 -11 8 6
word|software	1 -5 -4 -2 -7 -11 -8 -21 3 -5 -3 14 8
word|solution	1 0 0 0 -4 9 4 -14 0 -1 0 8 -6
word|solutions	0 -2 0 0 11 1 -4 -6 -7 -13 -1 1 5
word|some	-2 7 -3 -2 -4 5 -2 -3 -19 -19 -2 -24 -27
word|someone	0 -1 0 0 0 -3 -1 6 -1 -2 0 -1 1
word|something	0 7 0 0 -18 2 0 -5 -3 -6 0 -3 12
word|sometimes	0 -1 0 0 -2 10 -2 -3 -1 -3 0 -1 -1
word|soon	0 0 0 0 -3 -7 7 1 1 -3 0 0 -6
word|sound	0 -1 0 0 2 2 0 9 -3 -7 0 -18 -11
word|source	-1 -6 -3 4 -17 -2 -6 -9 -1 17 -3 -16 9
word|sources	0 0 0 0 -1 -12 -3 14 -3 -5 11 -10 -3
word|south	2 12 -1 -1 -14 3 -6 -14 -3 -6 -1 -7 -11
word|speak	0 0 0 0 -1 0 -1 2 0 -1 0 4 -2
word|special	0 -2 3 0 3 1 -1 -3 -3 -7 0 1 5
word|specialized	0 0 0 0 -6 -12 -2 10 -1 -2 0 -1 9
word|specific	0 -1 0 0 -9 9 -6 0 -3 -7 0 -6 -1
word|specifically	0 0 0 0 -2 6 -1 1 0 -1 0 -2 -1
word|speed	0 0 0 0 -2 6 3 -5 1 -1 0 -3 0
word|spend	0 -1 0 0 0 -7 1 3 0 1 0 -1 5
word|spending	0 0 0 0 1 3 -1 0 -1 -2 0 1 -1
word|sports	1 -1 0 0 -3 -8 0 -6 1 2 1 8 6
word|staff	0 14 8 3 0 -17 -2 -2 -4 -7 -1 -3 -3
word|stage	0 2 0 0 1 4 -2 -2 -7 -1 0 0 0
word|stand	0 -4 0 -3 -4 -1 1 -9 0 9 0 -3 3
word|standard	1 -1 -1 0 -5 -3 -3 11 -5 -12 -1 10 -5
word|standards	0 -2 0 0 3 2 -2 4 -2 -5 0 -6 3
word|stands	0 -2 0 0 5 -12 -1 -2 1 5 -1 -2 -3
word|star	0 -11 -3 -1 10 -2 -1 -17 -5 -2 3 4 -4
word|start	0 -1 -1 -1 12 20 5 -16 -15 -23 -1 -15 -1
word|started	0 7 0 0 -4 6 4 -23 -5 -9 -1 -6 10
word|starting	0 -1 -2 0 -4 5 -5 -20 3 6 -1 1 -6
word|state	3 -10 -2 -1 -11 1 -18 1 -8 5 -5 9 -13
word|statement	0 0 -1 0 0 -1 -2 0 1 4 -1 -9 2
word|states	0 5 -1 0 -2 -5 -5 -8 8 3 -2 -7 -8
word|stay	1 -2 0 0 11 -9 -2 6 -4 -10 0 -19 5
word|staying	0 0 0 0 1 2 -1 -5 -1 1 0 6 -4
word|step	0 -1 -3 -2 15 15 -7 -26 0 -4 -4 -1 -24
word|steps	0 0 0 0 3 6 -2 -6 -1 -2 0 4 -3
word|still	0 2 0 0 -8 14 2 -4 -7 -3 0 -8 -6
word|stock	0 -1 -1 0 -4 -10 -2 0 3 5 5 7 -14
word|stop	0 -3 0 0 -4 3 -3 -9 -1 -2 0 6 1
word|storage	0 0 0 0 0 -6 -2 0 -1 4 0 3 1
word|store	0 -2 0 0 5 0 0 12 -10 -15 0 -1 -3
word|stories	0 -1 -1 0 2 -4 -1 -4 -3 -4 -1 -4 15
word|story	0 -6 -5 -1 -4 3 -6 -17 -10 -14 -7 -26 14
word|straight	0 -2 0 0 -1 20 -1 -9 -5 -5 0 -1 -1
word|strategic	0 -1 0 0 9 1 -2 -6 -6 -6 -1 3 3
word|strategies	0 -2 0 0 -9 5 -2 -5 1 -3 -1 2 3
word|strategy	1 -4 -1 0 -2 -4 1 3 -5 -11 -1 10 0
word|street	1 -10 -1 0 -2 9 -3 0 -1 -1 -1 -3 0
word|strength	0 0 0 0 11 -1 -1 -1 -6 -6 0 -2 -6
word|stress	0 -2 0 0 0 -9 -4 11 -2 -5 0 1 0
word|strong	0 -3 0 0 4 -4 1 4 -5 -3 0 -10 2
word|structure	0 -1 0 0 -5 -7 15 2 0 -3 0 -2 -4
word|structured	0 0 0 0 -5 2 -2 3 0 2 0 -1 -1
word|student	0 -8 0 0 1 4 2 2 -3 -9 0 3 -11
word|students	-1 -3 -2 -2 -15 -5 -1 7 0 -13 -1 2 -7
word|studies	0 0 0 0 0 -6 2 0 2 -1 0 -2 1
word|study	0 -1 0 0 -4 -3 -4 -6 -1 -10 0 17 -7
word|style	0 -1 -2 -1 -8 -7 -4 11 -7 -14 -1 6 4
word|submit	0 0 -2 0 -6 -2 -1 3 -3 -1 -1 -3 12
word|subscribe	0 -1 -1 0 -10 -12 -2 -11 -5 -5 -1 -15 30
word|subscription	0 0 0 0 -8 -11 -1 10 -1 0 0 -7 14
word|success	0 -2 0 0 5 5 -2 -6 -2 -4 0 -4 3
word|successful	0 0 0 0 -3 2 -1 -5 1 -3 0 3 2
word|such	0 -3 0 0 -11 -12 9 18 -7 -4 0 -10 -8
word|suggest	0 0 0 0 -1 10 2 -5 -1 -1 0 -3 -2
word|suite	0 0 -1 0 -6 16 -1 -9 -9 -6 -1 -5 -3
word|summary	0 -1 0 0 0 -7 -1 2 -1 -2 -1 -4 10
word|summer	0 -4 -2 -1 0 -12 -2 -1 -1 -3 -1 13 -12
word|sunday	0 -2 -1 -1 -2 -2 -2 -7 -5 10 0 -11 -3
word|supply	0 0 0 0 4 6 -1 -2 -1 -2 0 -1 -1
word|support	0 -3 -1 -1 -5 -4 -2 9 -8 -18 -1 -5 6
word|supported	0 0 0 0 -3 -6 0 5 1 1 0 0 2
word|supporting	0 0 0 0 -2 -6 -1 5 2 0 0 -1 2
word|supports	0 0 0 0 -2 0 2 -2 -1 1 0 -3 4
word|sure	0 -3 0 0 -5 -3 -6 8 -3 -7 0 -4 9
word|surface	0 -3 0 0 -5 -1 -2 -4 6 10 0 -2 0
word|sustainability	0 1 0 0 -1 -8 -1 7 -1 -2 0 -2 6
word|sustainable	0 -3 0 0 7 7 -4 -9 2 2 0 2 -7
word|switch	0 0 0 0 6 -1 -1 -1 -1 -6 0 -3 -2
word|system	0 -4 -1 -1 -11 4 -1 7 -1 -2 -1 -2 -12
word|systems	0 -6 -1 -1 -7 0 7 3 -4 -7 3 -16 -6
word|t	0 -10 -6 -6 -21 14 12 -6 -32 -31 -7 0 -12
word|table	-1 -1 -7 -2 -20 -11 -2 -2 4 5 -3 -13 23
word|tags	0 0 -1 -1 -10 1 0 0 -3 -2 -1 -18 23
word|tailored	0 0 0 0 2 -1 -1 1 -1 -1 0 -2 4
word|take	0 -4 -1 -1 -13 -1 2 3 -3 -22 -1 8 -9
word|taken	0 0 0 0 -4 9 2 -6 0 3 0 -2 -4
word|takes	1 -2 0 0 -5 -1 -4 10 1 -5 -1 2 -10
word|taking	0 -2 0 0 3 -4 0 -5 6 5 0 -5 -3
word|talk	0 2 0 0 -1 -4 -2 10 -2 -4 0 -1 -6
word|talking	0 -4 0 0 0 4 -1 1 -3 -2 0 -1 5
word|target	0 0 0 0 -7 2 -1 5 -1 -2 0 -3 2
word|task	0 -1 0 0 3 7 2 -9 -3 -3 -1 4 -7
word|tasks	0 -1 0 0 -2 5 -3 2 -1 -2 0 -4 -5
word|tax	1 -14 -3 -2 9 3 -12 -4 -13 -20 -9 5 -5
word|team	-1 -8 -7 -2 -2 7 8 -20 -18 -10 -3 -1 7
word|teams	0 -2 0 0 -2 16 -3 -14 -5 -10 -1 -11 9
word|tech	-1 4 -8 0 15 -1 -5 -14 -13 -17 -2 -15 8
word|technical	-1 1 0 0 3 9 -3 -6 -3 -4 -1 -3 1
word|techniques	0 -1 0 0 3 -10 12 3 -2 -6 -1 -3 -5
word|technologies	0 -1 0 0 -3 9 -2 0 -1 0 0 0 -5
word|technology	1 -8 1 -1 3 -1 6 0 -6 -8 -3 -15 2
word|tell	0 10 0 0 -1 2 1 -3 -3 -4 0 -5 -3
word|term	0 -1 0 0 1 5 -4 3 -2 -6 0 -4 1
word|terms	0 1 0 0 -1 -3 -2 -15 -3 -4 0 -7 20
word|test	0 0 0 0 -2 10 -3 -10 1 -1 0 3 -7
word|testing	0 0 0 0 8 3 1 -10 -3 0 -1 0 -4
word|text	0 -2 -1 -1 -10 -7 1 4 3 3 -1 -8 9
word|than	-1 -10 -1 2 -8 4 4 1 -13 -3 -1 -9 -13
word|thanks	0 -1 0 0 -2 8 -2 -6 -1 0 0 -6 6
word|that	-5 -7 -12 -11 -16 4 5 -1 -42 -21 -13 -8 -29
word|their	-2 -4 -3 -4 -16 2 -18 1 -1 -15 -2 2 -19
word|them	0 2 -1 -1 -5 4 -17 5 -10 -17 -1 -10 -9
word|themselves	0 0 0 0 3 15 -2 -9 0 -2 0 -3 -4
word|then	0 -5 0 0 7 -1 4 -9 -5 0 0 -3 -10
word|there	-2 7 -2 -2 -5 11 -17 -8 -18 -7 -1 -14 -20
word|these	-1 -2 -1 -1 -2 11 5 -16 -15 -14 -1 -3 -3
word|they	0 0 -1 -1 -13 15 -4 -5 -15 -13 -2 -4 -26
word|thing	0 9 0 0 2 -5 4 -3 -1 -2 0 2 -7
word|things	0 -3 -3 -1 14 1 -11 -12 -5 -3 -1 -10 -1
word|think	0 0 0 0 -6 15 1 -5 -1 -5 0 -4 -3
word|thinking	0 1 0 0 -2 3 -1 -1 -1 0 0 -2 1
word|third	7 -3 -1 0 -4 16 -5 -11 -1 -2 -1 -11 7
word|this	-11 -59 -31 -18 -21 13 5 -9 -35 -11 -20 -24 13
word|those	0 -3 0 0 -5 10 -6 3 -4 -12 0 -6 -4
word|though	0 -1 0 0 -1 -6 -3 13 -1 -3 0 -2 -5
word|thought	0 -1 -1 0 -12 5 -2 -2 4 5 -1 -5 -8
word|thoughts	0 -5 0 0 13 -3 -1 0 1 -3 -1 -10 6
word|thousands	0 3 0 0 0 11 -1 -6 -2 -3 0 -1 -1
word|threat	0 3 0 0 -1 6 -1 -5 -5 6 0 -2 -7
word|three	0 -4 0 0 -9 7 -8 5 3 -1 0 -8 -12
word|through	-1 -9 -4 -2 -16 -10 5 -1 3 8 -4 2 -16
word|throughout	0 -1 0 0 -4 14 -2 -9 -2 1 0 1 -3
word|thursday	-1 -5 -1 3 1 -1 -2 -7 12 4 0 -2 -6
word|times	-1 -9 -2 0 -20 -1 -2 -3 2 -13 4 -9 4
word|tip	0 -1 0 0 7 12 -2 -15 -6 -4 0 -9 1
word|tips	1 2 -7 3 5 1 -6 -19 6 1 -5 -7 -10
word|title	0 -1 0 0 -4 12 4 -8 -3 -4 0 2 1
word|to	6 -7 -42 -42 -9 1 0 7 -24 -18 -57 13 0
word|together	0 -3 0 0 1 7 -2 -16 3 8 0 -3 -7
word|told	0 10 0 0 -3 2 -2 2 -4 -7 0 -2 -5
word|too	0 -1 0 0 4 -4 -3 6 -3 -3 0 -1 -4
word|took	0 -4 0 0 3 8 0 -7 -1 1 0 -3 -3
word|tool	0 -1 0 0 -4 6 -3 -10 -1 -4 0 5 -3
word|tools	0 -6 -3 -1 -13 2 -10 5 -11 -21 -3 -2 16
word|top	1 -3 -6 -3 10 -19 -12 -9 -2 1 -4 1 11
word|topic	0 -2 0 0 1 -7 -1 8 -1 -2 0 0 2
word|topics	0 -2 -1 0 1 -10 3 1 -6 -10 -1 -6 21
word|total	0 -1 0 -1 2 -4 0 5 -1 -5 -1 -5 -7
word|toward	0 0 0 0 -1 4 -1 1 -1 -2 0 -1 -1
word|track	0 -1 0 0 -3 1 -3 7 -3 -1 0 -7 1
word|tracking	0 1 0 0 1 1 -1 4 -3 0 0 1 -6
word|trade	1 -4 -1 0 -4 4 -1 -11 1 -4 -1 15 -6
word|traditional	0 0 0 0 -11 15 -3 -4 -1 -1 0 -2 0
word|traffic	0 -2 -1 0 -2 3 -3 -4 1 0 0 -4 6
word|training	1 -4 -1 -1 2 -2 -9 8 -23 -7 -2 0 -18
word|travel	1 -13 -8 -1 -19 -14 -11 2 3 7 -4 18 -6
word|trend	0 -1 0 0 0 6 -7 -18 -1 -4 -1 -2 2
word|trends	3 -9 -3 -2 10 -10 -10 -11 -1 -10 -3 -11 20
word|trial	0 -1 -1 0 -14 -8 7 -6 -2 6 -1 -10 17
word|tried	0 -2 0 0 -4 8 -1 -4 -1 -2 0 5 -1
word|trip	-1 -4 -5 -1 3 -18 -7 -13 4 10 -5 11 -22
word|true	0 -2 0 0 3 6 -1 7 -1 -3 0 -12 -6
word|trust	0 -1 -1 0 0 6 -3 -12 -3 -9 -1 5 -5
word|trusted	0 0 0 0 0 -8 -1 3 -1 -2 0 -1 8
word|truth	0 1 0 0 0 6 -2 -2 -2 2 0 -1 -2
word|try	0 -2 -1 0 -16 -10 -6 11 -5 3 -1 -13 21
word|trying	0 -1 0 0 -3 15 -2 -7 -1 -2 0 0 -2
word|tuesday	0 -11 -3 1 0 22 -3 -15 -5 0 -1 -5 -2
word|turn	0 0 0 0 -7 -15 11 9 -1 -2 0 1 3
word|turned	0 0 0 0 11 0 -1 -4 -2 -4 0 -1 -1
word|tv	0 1 -2 -1 6 0 -3 -7 -7 -11 1 9 -4
word|tweet	0 -1 -10 -3 -6 -1 -1 -3 -6 -5 -3 -4 27
word|twitter	-11 6 -13 -4 -5 -1 -6 -13 -21 -14 -6 -16 21
word|two	0 -7 -1 -1 -17 23 -15 -18 -6 -4 -1 -1 -21
word|type	0 0 0 0 1 -4 1 -2 0 -2 0 2 4
word|types	0 0 -1 0 16 -2 -1 -2 -7 -3 -1 -7 -13
word|typically	0 0 0 0 -2 0 -1 3 -2 3 0 -2 -3
word|u	0 -1 -3 -3 1 -12 -3 -10 11 10 -3 8 -25
word|uhr	-1 -6 -3 25 4 -6 -2 3 -24 -25 -8 -6 -37
word|uk	0 -4 -5 6 -3 15 -3 -23 -10 -12 -2 9 -20
word|ultimate	0 0 0 0 1 2 -1 -2 2 1 0 0 -4
word|ultimately	0 0 0 0 -1 4 -1 0 0 -1 0 0 0
word|um	1 3 -7 7 -5 -9 -8 -16 -14 -8 -4 12 -1
word|und	0 6 5 -18 -4 -21 5 -30 21 11 -31 1 -6
word|under	0 -2 -3 -1 6 11 -1 -5 -5 -9 -1 -10 -1
word|understand	0 -1 0 0 1 3 5 -3 -5 -8 0 -2 3
word|understanding	-1 0 -2 0 18 14 -4 -10 -11 -17 -1 -4 -3
word|unique	0 -2 0 0 -2 -2 1 4 -3 -5 0 0 3
word|united	0 -3 -1 -1 6 -10 -5 -5 7 -1 -1 -5 -5
word|university	0 0 0 0 -1 10 -2 -13 -1 -9 4 -1 1
word|until	0 -7 0 0 -1 16 1 -4 -4 -7 0 4 -13
word|up	-1 -8 -10 -5 -5 -5 -29 3 -19 -11 -1 -18 -7
word|update	0 -1 -1 0 -10 5 -2 -1 7 -3 0 -2 -4
word|updated	-1 -5 10 16 -6 4 -2 -7 -11 -17 -1 -13 -5
word|updates	0 11 0 0 -5 -14 -4 9 -3 -5 0 -11 10
word|ups	0 -7 0 0 -7 8 -1 3 3 -4 0 4 -12
word|us	1 -5 -6 -3 -30 5 -22 -15 -3 -13 -10 2 7
word|usage	0 0 0 0 6 -3 -1 5 1 -2 0 -2 -3
word|use	1 -11 -3 -2 0 -7 2 14 -23 -33 -3 -19 1
word|used	0 -3 0 0 -2 -9 5 -1 4 -2 0 1 -9
word|user	0 -2 0 0 -4 9 -5 0 -8 -12 -1 -12 -6
word|users	0 -3 -1 -1 -4 2 -11 6 -3 -8 -1 -5 -8
word|uses	0 -2 0 0 5 -5 -3 2 -2 -6 0 -2 -2
word|using	0 -5 -2 -1 -11 3 6 -1 0 -5 -2 -2 -19
word|usually	0 -1 0 0 -1 -6 2 7 -1 0 0 -1 -1
word|valuable	0 0 0 0 -1 5 -2 -1 -1 -1 0 0 -1
word|value	0 -1 0 0 5 6 3 1 -5 -10 0 -8 -7
word|variety	0 -1 0 0 2 -14 11 10 6 -11 -1 -7 -8
word|various	0 0 0 0 -3 7 1 -11 3 5 0 -3 -4
word|vary	0 0 0 0 -3 0 -2 -1 -1 -2 0 -2 9
word|ve	-1 6 -1 -1 -11 17 -8 -21 -11 -9 -1 -13 -5
word|version	0 -1 0 0 3 20 3 -9 -2 -6 0 -5 -17
word|very	0 -2 0 -1 3 -6 0 0 -4 -8 0 -7 4
word|via	-1 -5 -12 -3 -17 -10 -2 2 -4 -5 17 -20 0
word|video	-1 -11 -13 -6 0 -15 -3 -7 10 -9 -17 16 -11
word|videos	0 0 0 0 3 -3 -2 3 -4 -6 0 -4 7
word|view	0 -2 -13 -2 -28 -7 -4 -9 -13 -4 -17 -4 24
word|views	0 -1 0 0 -1 3 -1 -6 0 8 -1 -5 1
word|virtual	0 0 0 0 -2 -9 -2 6 -3 -2 0 0 5
word|visibility	0 0 0 0 -2 0 -1 -1 -9 -2 -1 8 -3
word|vision	0 0 -1 0 1 15 -1 -14 -4 2 -1 2 -3
word|visit	0 0 -1 0 -4 5 -1 10 -2 -3 -2 -2 -13
word|visual	0 0 0 0 4 3 -1 0 -1 -2 0 -1 -1
word|voice	0 -1 0 0 -5 -11 4 6 -3 -6 0 -4 7
word|volume	0 0 0 0 -2 0 2 3 0 0 0 1 -4
word|vor	0 3 -4 13 -1 -14 -13 -23 6 -21 -4 14 -31
word|vs	1 -1 -1 0 9 -6 -2 -2 -10 0 -2 -5 -4
word|wait	0 -2 0 0 -5 5 -1 -7 2 7 0 -6 -3
word|walk	0 -1 0 0 -1 4 -1 -1 0 1 0 1 -2
word|wall	0 -2 5 -3 5 -2 -2 -1 -2 -2 0 -4 -2
word|want	0 -8 -1 -1 -7 -3 0 -12 -16 -15 -2 -17 18
word|wanted	0 -1 0 0 -1 -2 4 -6 0 6 0 0 1
word|wants	0 -1 0 0 -15 -8 0 2 6 0 0 1 -9
word|war	1 8 -1 -1 -4 -16 5 -24 7 -9 -2 18 -11
word|was	-2 3 -7 -6 -2 21 -13 -22 -34 -11 -6 -16 -18
word|wasn	0 -1 0 0 2 4 -1 1 -2 -2 0 -1 -1
word|waste	0 -4 -3 -2 5 -3 -4 -4 1 -7 -2 2 -10
word|watch	0 -2 -1 -1 8 10 -4 -20 1 -6 -2 -8 1
word|water	0 -12 5 -4 -23 -4 -13 10 -6 6 -4 -2 -30
word|way	1 -6 -1 0 0 7 -4 -4 -5 -9 -1 7 -23
word|ways	0 0 -1 0 -2 12 -1 -21 -6 -4 0 14 1
word|we	0 -24 -3 -3 -19 8 10 -13 -21 -35 -4 -22 19
word|weather	0 -2 0 0 -6 10 -2 -4 -4 5 0 -1 -8
word|web	1 -3 -6 -1 9 -16 -11 6 -11 -17 -2 14 -4
word|website	-1 -6 -2 -1 -10 -1 -10 -2 -14 -14 -6 -26 26
word|websites	0 0 0 0 3 -1 -1 -3 3 1 0 0 0
word|wednesday	0 -2 -8 13 3 11 -2 -10 3 -14 0 -2 -2
word|week	-1 0 -2 -1 -2 -2 -7 3 -8 -10 2 3 -6
word|weekly	0 0 0 0 -10 -9 3 4 -6 -6 -1 -7 13
word|weeks	0 -1 0 0 -7 4 -2 5 -3 -4 0 -5 -2
word|weight	1 -6 -1 -1 0 7 5 -4 -9 -17 -1 9 -17
word|well	-1 -9 -1 -1 7 0 -5 3 -10 -4 -1 -9 -14
word|wellness	0 -3 -2 -1 12 9 -2 -5 -6 -8 -1 -6 0
word|went	0 0 0 0 0 6 1 -7 -1 -2 0 3 0
word|werden	-1 20 -2 -1 -13 8 3 -22 -21 -27 -3 1 -8
word|were	0 0 0 -1 -24 5 -3 -4 -15 -4 -1 -19 -10
word|west	0 -3 -3 0 -2 26 -2 -11 -5 -10 0 4 -3
word|what	6 5 -10 -7 21 -16 7 -22 -26 -22 -16 9 -15
word|whatever	0 0 0 0 -1 8 -2 -5 0 1 0 0 -1
word|whatsapp	0 -1 0 0 -2 0 0 -6 -2 -3 -1 -3 13
word|when	-1 -13 -1 -1 -5 0 0 6 -7 -13 -1 -10 -25
word|where	0 -10 -1 -1 10 -6 -8 -6 1 2 -1 8 -16
word|whether	0 -1 0 0 -1 11 6 -24 -1 -1 0 6 0
word|which	-1 3 -2 -1 1 5 -17 11 -18 -28 -1 -12 -10
word|while	-1 -15 -2 -1 -9 10 -10 -7 -6 -1 -1 -3 -12
word|white	0 -6 -3 -1 -8 -3 -8 -14 18 14 -3 -18 -17
word|who	0 -7 -2 -1 -4 10 -23 0 -10 -11 -1 -8 -18
word|whole	0 -9 -1 0 -2 0 1 -6 8 -6 -3 8 -10
word|why	0 -4 -2 -2 14 -8 -12 -20 -12 -8 -3 22 -11
word|wide	0 8 0 0 -5 3 -3 7 -3 -8 0 -14 1
word|wie	-2 9 -5 -2 -2 -7 -10 -19 -7 -7 -3 13 -21
word|will	-1 -8 -8 -4 -11 -5 5 -2 -19 -15 -5 0 -26
word|win	0 -3 0 0 -2 0 -2 -7 -2 -3 0 12 -6
word|winter	1 -15 -2 -3 2 7 -4 -6 0 15 -1 -7 -17
word|wird	-1 -4 -4 -2 -19 -5 -8 -16 -22 -26 -2 19 11
word|with	-3 3 -21 -17 -11 -6 -3 9 15 1 -26 -17 10
word|within	0 -2 0 0 -7 -9 10 7 -5 -9 0 5 0
word|without	1 -11 0 0 -6 13 -3 -2 -6 -9 0 -2 -8
word|woman	0 -9 -4 -1 -20 -17 -6 -21 28 16 -2 0 -11
word|women	0 -5 0 0 -4 -14 -2 4 6 13 0 -1 -5
word|won	0 6 0 0 -3 17 -2 -13 -9 -3 0 -1 -6
word|word	0 -6 0 0 6 5 1 -3 0 -6 0 -4 -4
word|words	0 0 0 0 1 8 -2 -2 -3 -5 0 2 -7
word|work	-6 -14 -2 -1 -1 -5 1 0 -10 -2 -2 -7 8
word|worked	0 -1 0 0 0 3 2 -2 -3 0 0 -1 1
word|workers	0 0 -1 0 2 -4 3 -3 -3 5 0 -2 -5
word|workflow	0 -2 -2 -1 -9 10 -2 3 -4 -4 -1 -4 -2
word|workflows	0 -4 0 0 1 -4 -1 10 -3 -3 -1 -6 2
word|working	0 -2 -1 0 -1 5 1 -13 3 11 -1 -6 -8
word|works	0 -2 0 0 3 4 0 -3 -2 -8 0 0 -2
word|world	0 10 -2 -1 -6 -9 -2 -11 1 -11 0 6 -1
word|worth	0 -1 0 0 2 4 -3 -9 2 -2 3 7 -7
word|would	0 -7 0 0 -10 23 -15 -12 -13 -8 0 -13 -6
word|write	0 0 0 0 3 10 -2 -11 0 0 0 0 -3
word|writer	0 8 5 0 -1 -2 -1 -3 -2 -4 0 -8 3
word|writing	0 -3 0 0 7 -12 3 -9 1 2 0 0 11
word|written	0 -1 3 -1 -14 2 -1 -3 -1 -5 -1 -5 19
word|wrong	0 11 0 0 -2 -7 -2 -5 -1 0 0 2 0
word|wrote	0 0 0 0 -1 12 -2 -5 0 -1 0 -1 -2
word|www	-1 0 -2 -4 -13 13 -2 10 -8 -8 0 -23 -10
word|x	0 6 -5 -3 -16 -3 0 -10 1 4 0 -5 10
word|y	2 3 5 -3 -13 -13 -2 1 1 11 -3 -5 -10
word|year	0 -6 -4 -2 -7 17 -10 -16 -23 -10 -2 -6 -11
word|years	0 -4 -2 2 -7 -3 8 -7 -13 -15 -2 9 6
word|yes	0 0 0 0 -5 2 5 1 -3 -3 0 -2 0
word|yet	1 -1 0 0 -2 7 -1 -1 -1 0 0 -3 -2
word|you	-3 -20 -23 -15 -8 -5 8 1 -23 -33 -20 -4 13
word|young	0 -5 -1 0 -9 3 -1 -4 9 5 0 -1 -2
word|your	-5 -33 -21 -15 13 -9 1 8 -49 -35 -25 -21 39
word|yourself	0 -4 0 0 1 2 -3 6 -4 -6 0 -4 2
word|youtube	0 -1 0 0 -3 -8 2 0 1 1 -1 -1 3
word|zero	0 -2 -2 -1 -1 14 -7 -19 2 1 -1 -10 3
word|zu	-1 16 -3 -3 -5 -17 -1 -24 -24 -25 -7 3 17
word|zum	-2 11 -10 -3 -16 7 -7 -7 -19 4 -4 -19 8
word|über	0 -10 -1 -2 11 -27 5 -3 -3 -10 -2 5 14
`
