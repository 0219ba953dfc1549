// Written by scripts/train-blocks; not to be edited. One line a trait: its name, then its weight for each kind,
// in the order of `kinds`, in hundredths. Pages of publishers that were left out are read with (per cent):
// pages 1301, blocks 6628, accuracy 90.1, macroF1 76.4, en 90.4, de 88.8, other 91.6, title 99.5, standfirst 90.2, byline 87.1, dateline 91.3, heading 80.7, paragraph 96.6, quote 42.3, list-item 33.6, image-alt 76, image-caption 77.5, image-credit 90.7, related-link 75, boilerplate 92.2, sure 75.2, sureRight 97.4
export const blockWeights = `
calibration	64 -3
first	88 -46 -35 -22 -38 -23 -5 -15 -41 -39 -14 -32 -37
last	-5 -29 -18 -26 -61 17 -46 -33 -59 -56 -34 -3 33
between title	-73 45 18 9 -15 -23 -22 -54 -6 -39 -30 -61 -3
between standfirst	-16 32 49 0 -44 -23 -23 -76 22 -29 -59 -48 -23
between byline	-14 1 -46 51 -6 -34 -12 -67 -2 -28 -18 -76 -24
between dateline	-13 10 9 7 -36 -17 -16 -68 29 -8 -46 -49 -7
between heading	-13 -56 -21 -28 -34 48 -35 -33 19 -39 -45 -70 -68
between paragraph	-53 -130 -58 -69 28 47 -6 -81 4 -36 -78 -38 -37
between quote	-2 -13 -16 -10 -4 -15 25 -71 -23 -20 -5 -49 -34
between list-item	-14 -70 -57 -51 -21 -124 -53 72 -100 -119 -92 -116 -132
between image-alt	-16 -49 -15 -46 -13 -51 -29 -118 -39 80 34 -89 -51
between image-caption	-4 15 12 4 -11 -9 -41 -107 -10 -4 47 -57 -46
between image-credit	-12 4 5 -19 -6 -24 -26 -62 -64 46 -16 -59 -39
between related-link	-14 -66 -61 -26 -46 -60 -7 -128 -52 -82 -79 67 -38
between boilerplate	-36 -42 -38 -39 -36 -78 -51 -123 3 -36 -43 -37 70
-1 a byline’s words: names	-2 -12 2 16 -21 -19 -2 -22 -14 -17 -3 16 -6
-1 a byline’s words: names behind “by”	-2 -10 -19 17 -7 -4 -2 -14 -15 5 -5 -10 3
-1 a credit at its end, and its length: 20 and more, no stop	-1 -6 5 0 -12 8 -2 -6 -6 -10 -12 7 2
-1 a credit at its end, and its length: 40 and more, no stop	-2 6 -6 -3 -12 -7 -5 -3 4 9 -5 -4 -5
-1 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 6 1 0 0 -1 -6 -1 -1 0
-1 a credit at its end, and its length: 8 and more, no stop	-2 2 4 -9 -1 -6 -5 -10 -10 -12 -22 -22 -9
-1 a credit at its end, and its length: below 8, no stop	8 -4 -2 -3 2 -2 -3 -8 0 -2 -10 -10 -11
-1 a credit at its end: 0.9 and more	-2 -5 -5 -2 2 0 -2 1 7 -4 -11 4 -4
-1 a credit at its end: 0.95 and more	0 4 14 -13 -8 -5 -18 -23 -18 -7 -34 -16 -12
-1 a credit beside it, and its length: a credit before, 15 and more, a stop	0 6 -2 5 -3 -2 -1 -2 0 0 -3 -1 -1
-1 a credit beside it, and its length: a credit before, 15 and more, no stop	0 -2 3 1 0 8 0 -1 0 -2 -1 -1 -3
-1 a credit beside it, and its length: a credit before, 25 and more, a stop	0 -1 -1 0 0 4 2 -1 -3 -2 -1 6 -9
-1 a credit beside it, and its length: a credit before, 25 and more, no stop	0 -6 0 0 0 -9 7 -2 -1 7 0 -1 -1
-1 a credit beside it, and its length: a credit before, 4 and more, a stop	0 7 0 4 0 -7 0 -1 -2 -3 -1 4 -4
-1 a credit beside it, and its length: a credit before, 4 and more, no stop	0 5 4 3 -1 -1 -1 2 -1 -10 -5 0 -11
-1 a credit beside it, and its length: a credit before, 40 and more, a stop	0 -1 0 0 -12 8 -6 -6 -12 7 -1 -4 -3
-1 a credit beside it, and its length: a credit before, 40 and more, no stop	0 -1 -1 0 2 -6 5 -1 -1 5 0 -1 -2
-1 a credit beside it, and its length: a credit before, 8 and more, no stop	0 -5 -1 0 2 9 -1 -2 3 -10 -2 -6 -2
-1 a credit beside it, and its length: a credit before, below 4, no stop	-1 5 8 6 -8 -3 -1 -5 -8 -6 -2 -3 -3
-1 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 0 -3 -1 -10 -4 0 -2 -4 -7 16 -3 2
-1 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 -1 0 -2 -5 -1 0 0 -2 -3 9 -1 5
-1 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 0 -2 0 -8 8 -1 -1 -6 -7 16 -3 -11
-1 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 0 -1 0 2 12 0 -2 -4 -2 2 -3 -9
-1 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 0 -1 0 -6 8 0 0 -1 -7 4 -3 -6
-1 a credit beside it, and its length: a credit behind, 4 and more, no stop	-1 -3 -5 -7 -12 -7 0 -4 -9 -4 23 -5 -21
-1 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 0 -1 0 -25 -5 -1 -2 1 2 16 -5 -3
-1 a credit beside it, and its length: a credit behind, 40 and more, no stop	0 0 -2 0 -7 -1 0 -1 -1 4 6 -1 -6
-1 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 0 -2 -2 -4 -7 0 -1 1 -3 11 -2 1
-1 a credit beside it, and its length: a credit behind, 8 and more, no stop	-1 -2 -18 -5 -12 -3 0 -2 -6 -6 23 -9 -5
-1 a credit beside it, and its length: a credit behind, below 4, no stop	0 0 -7 -3 -11 -8 0 -1 -8 0 21 -6 -14
-1 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -4 0 -4 -3 0 -2 6 2 6 -4 -9
-1 a credit beside it, and its length: credits on both sides, below 4, no stop	0 0 -4 -1 7 -9 0 0 -10 1 -9 -4 4
-1 a credit with its lead-in at its end: yes	1 11 11 -10 -4 -7 -15 -19 -5 3 -41 -30 -15
-1 a day of the week: yes	-23 -1 -4 -4 -6 3 -12 -6 -3 -2 -7 -6 -11
-1 a label of a picture: label	-2 -26 -18 -9 -40 -32 -4 -15 34 26 10 -35 -44
-1 a label of a picture: number	0 -2 -1 -1 11 -9 -1 -3 -13 8 6 -3 -7
-1 a label such as “Related” above: yes	-7 -41 -17 -22 0 -16 -16 -11 -39 -20 -38 9 -8
-1 a label such as “See also” before it: yes	-1 -6 -3 -2 -2 -4 -7 -18 2 1 -9 -16 13
-1 a line above that ends in a colon: yes	-18 -16 -44 -11 -10 16 -15 13 -31 -14 -29 -21 -22
-1 a month: yes	-27 -5 -13 -4 -27 2 -39 -4 -16 5 -4 9 0
-1 a name in the next line: 60 and more	0 0 -2 0 -4 -8 -1 -8 -3 6 -5 -4 -1
-1 a name in the next line: 8 and more	-8 -8 30 -1 -26 -12 -1 -10 -10 -5 -15 -21 -12
-1 a name in the next line: below 8	-6 -9 42 5 -21 -10 -1 -1 -17 -19 -28 -17 -26
-1 a note of credits: yes	-1 3 -5 -1 1 -8 -3 -7 -18 5 -12 -14 6
-1 a picture credit’s words: 0.01 and more	0 -8 -1 -2 1 -21 -4 -11 -13 17 -3 -14 -13
-1 a picture credit’s words: 0.7 and more	-2 -4 0 -7 -12 0 -6 -29 1 2 -3 -18 9
-1 a picture credit’s words: 0.8 and more	-1 -4 -5 0 5 -7 -2 -8 -6 5 -1 -14 -3
-1 a picture credit’s words: 0.9 and more	0 2 -1 0 -4 1 -1 -1 -1 -6 -3 3 5
-1 a picture credit’s words: 0.95 and more	-6 -2 0 -11 0 -14 -15 -23 -33 14 -19 -19 -10
-1 a picture credit’s words: below 0.01	-56 3 -1 -1 -10 2 -18 0 -6 -9 0 4 1
-1 a quotation by itself: before the text, 15 and more	-1 3 3 -2 7 -1 0 0 -2 -1 -1 0 -9
-1 a quotation by itself: before the text, 6 and more	0 -1 -3 1 -1 0 0 0 -1 -2 -1 3 4
-1 a quotation by itself: before the text, below 6	-1 4 6 -5 -1 -2 0 0 -1 -3 0 -2 3
-1 a quotation by itself: behind the text, 15 and more	0 0 0 0 -1 -9 -1 0 -2 -1 0 -3 11
-1 a quotation by itself: in the text, 15 and more	-1 -1 -1 2 -10 4 0 -11 -7 -11 -6 -9 2
-1 a quotation by itself: in the text, 40 and more	-1 -1 -1 -1 0 -1 1 -9 -12 -14 3 3 -9
-1 a quotation by itself: in the text, 6 and more	0 0 0 0 -5 4 -4 5 -1 -3 -1 0 -4
-1 a quotation by itself: in the text, below 6	0 0 -1 0 -17 -2 -2 6 -2 9 -2 -8 -5
-1 a quotation mark before it: yes	-14 -7 -30 -19 -12 6 0 -28 -16 -6 -3 -14 2
-1 a rule: a byline’s words, but between paragraphs, where headings stand	0 -1 0 0 0 -11 -1 -6 -4 5 -1 -3 10
-1 a rule: a credit that names known agencies	-2 -8 -1 -1 -14 0 -5 -16 -12 8 -13 -11 -10
-1 a rule: a credit with its lead-in ("Photo:", "©")	-3 -1 0 -12 3 -17 -11 -12 -27 9 -10 -10 -1
-1 a rule: a headline behind the end of the text	-7 -21 -24 -32 -14 6 -6 4 -10 -21 -23 -7 -5
-1 a rule: a label such as "See also" with a title behind it	0 -6 -3 -2 -3 1 -6 -17 -1 -3 -8 -15 12
-1 a rule: a line that begins with "by" before the text	-1 -11 -18 16 -5 7 -2 -6 -11 1 -10 -7 6
-1 a rule: a phrase of the page’s furniture	-11 -18 -3 -37 -8 -6 -19 -48 6 -5 -18 -8 -3
-1 a rule: a question or exclamation between paragraphs	0 -9 -1 -1 -9 8 -7 -21 4 -18 -1 7 4
-1 a rule: a quotation with its speaker behind a dash	0 -1 -1 0 5 7 -4 -6 -5 -4 3 -7 -3
-1 a rule: a sentence before the text	-4 -15 8 -5 -4 8 1 -1 1 0 -6 -7 -1
-1 a rule: a sentence behind the end of the text	0 0 0 0 0 1 0 -1 -2 -1 0 3 0
-1 a rule: a sentence or two before the text	-2 -2 -6 2 -17 5 -7 4 -30 -16 -8 5 -20
-1 a rule: a sentence within the text	-19 -24 -12 -17 1 3 -5 1 -13 -16 -19 -17 -3
-1 a rule: a short line within the text	-10 -29 -12 -3 3 -10 -19 -10 -41 0 -30 -4 5
-1 a rule: a short sentence within the text	-5 -26 -20 -19 -11 -28 30 20 -12 -22 -17 -26 5
-1 a rule: a text that ends in a picture credit	-6 5 9 -6 -14 -3 -16 -18 -2 -4 -27 -13 -13
-1 a rule: a title below a label such as "Related"	-1 -9 -2 -2 -10 -15 -5 -13 -12 -3 -10 12 7
-1 a rule: an item below a line that announces a list	-7 -20 -22 -20 -8 17 -9 6 -14 -14 -31 -16 -16
-1 a rule: begins with a bullet	0 0 0 0 1 7 -1 -4 0 -1 0 -1 -1
-1 a rule: begins with a list mark, as its neighbour does	-1 -2 -7 -7 -20 19 -5 -6 -12 -14 -6 -8 -8
-1 a rule: debris before the text	-21 7 -17 -2 -53 1 -11 -5 -10 -29 -18 -8 -1
-1 a rule: debris behind the end of the text	-8 -26 -30 -36 1 2 4 -12 -27 -26 -27 2 3
-1 a rule: holds a phrase of the page’s furniture	-2 -16 -4 -7 4 -28 -10 -14 0 -9 -11 -13 34
-1 a rule: keywords of a picture	0 -1 -1 0 -10 -10 0 -3 -10 13 -1 -6 -8
-1 a rule: long line within the text, without a full stop	-1 -7 -8 -4 2 -5 5 -1 -7 -22 -15 -9 11
-1 a rule: names behind the end of the text	0 -1 0 -3 -1 -3 0 -1 -1 -2 9 2 -8
-1 a rule: nothing but names before the text	-1 -7 -1 15 -4 -3 0 -2 -3 -14 -5 2 -7
-1 a rule: nothing else fits	0 -3 1 -6 11 -8 -4 -2 -22 -14 -16 5 -14
-1 a rule: one of several short lines within the text	-9 -24 -46 -30 -7 8 -11 -1 -4 -15 -13 1 -5
-1 a rule: only a date or time	-6 2 -8 0 -30 -11 -10 -32 3 -12 -31 7 -2
-1 a rule: only a web or e-mail address	0 -2 -2 0 -2 -7 0 -1 10 -6 -1 -8 6
-1 a rule: only marks or figures	-4 -7 -9 -18 10 11 -3 -25 -27 -17 -9 -4 3
-1 a rule: repeats the alternative text before it	-1 2 -7 -7 -11 9 -2 -4 -7 -17 14 -7 0
-1 a rule: running text	-44 -55 -34 -15 -1 3 0 -1 6 -17 -21 -1 -5
-1 a rule: says again what stands elsewhere on the page	-7 -3 -23 -3 9 -17 -18 -5 -3 -15 -21 -2 -4
-1 a rule: says where in a picture somebody stands	0 -1 -2 0 -8 -3 -1 -1 7 7 -5 -1 -3
-1 a rule: says who the author is	0 0 0 0 -1 0 0 -1 0 -1 0 -2 6
-1 a rule: short line before a picture or a list, without a full stop	0 -2 -3 -1 -6 -12 -1 -3 12 1 4 -10 5
-1 a rule: short line between paragraphs, without a full stop	-5 -37 -12 -14 -23 14 -6 -35 -29 -33 -13 10 18
-1 a rule: short text after a credit, where this page has its captions	0 -6 3 2 -2 7 -1 -2 -5 -4 -6 -2 -5
-1 a rule: short text before a caption and its credit	-1 -7 -4 -3 -7 1 -6 -1 1 1 -9 -11 -4
-1 a rule: short text before a caption with a credit	-2 -13 -8 1 -23 -31 -5 -13 9 31 -6 -20 -13
-1 a rule: short text before a credit	-2 -2 -27 -9 -27 3 -2 -15 -15 -13 30 -29 -26
-1 a rule: short text before a credit that has its caption behind it	0 0 -3 0 -2 -1 0 0 -6 -7 14 -1 -6
-1 a rule: stands between the title and the byline, date or picture	-1 -3 19 0 -14 -2 0 -2 3 -7 -9 -1 -4
-1 a rule: the caption’s words once more, as alternative text	-1 -5 -3 -2 -7 -17 -4 -8 -9 19 -13 -12 -1
-1 a rule: the first line of the page	-28 20 9 1 -5 -12 -9 -20 -7 -25 -18 -22 -1
-1 a rule: the name of a picture file	0 -4 -3 -1 -3 0 0 -4 12 -1 -1 -12 -4
-1 a sign in it: a bar	-2 5 -17 4 12 -9 -7 -19 -12 2 -9 -20 7
-1 a sign in it: a capital within a word	-21 -12 1 -5 -4 -6 -16 8 6 -27 -17 -23 3
-1 a sign in it: a comma	-46 -13 -4 -8 -7 3 6 2 0 -5 -1 -18 -3
-1 a sign in it: a copyright sign	-1 10 -1 -3 3 -13 -5 -9 -6 1 -6 -15 5
-1 a sign in it: a dash between words	-13 0 -7 -24 -5 -13 0 7 -23 -12 -20 -3 -9
-1 a sign in it: a question mark	-17 -8 -27 -4 -12 8 -17 -18 11 -29 -25 2 11
-1 a sign in it: a quotation mark	-20 -22 -29 -13 -10 9 2 -20 -10 -4 0 -3 -2
-1 a sign in it: a sentence stuck to the next	0 -5 1 -1 -5 15 -3 1 -5 -17 -4 -12 0
-1 a sign in it: a slash between words	-8 -8 0 -15 -9 -10 -5 -1 -13 9 -25 -13 -8
-1 a sign in it: a time	-11 0 -1 -19 9 -8 -19 -14 10 -19 -24 -19 2
-1 a sign in it: a year	-32 -3 -9 -12 8 -13 -31 -18 4 6 -2 0 1
-1 a sign in it: an address	-1 -3 -4 -3 -3 3 0 -1 3 -20 -5 -24 14
-1 a sign in it: an asterisk	0 -5 -1 0 -5 -8 11 -5 -1 -5 -5 -14 14
-1 a sign in it: an at sign	-1 -7 -9 6 -2 2 -5 -11 -7 -8 -9 -23 19
-1 a sign in it: an ellipsis	-4 -5 -2 1 -5 -11 -1 -19 14 -9 -5 -3 -3
-1 a sign in it: money or a share	-10 -10 -20 2 10 15 -29 0 -20 -33 -22 -25 -13
-1 a verb of saying: yes	-20 -33 0 -6 -15 11 0 -21 -7 -11 -11 3 5
-1 a word that leads in credits: yes	-4 -9 -1 -12 -4 -15 -12 -20 -30 17 -8 -22 -9
-1 an end as items of lists have it: yes	-1 -3 -6 4 -9 -14 3 16 -11 -3 0 -15 -5
-1 how frequent the kind is: yes	-55 2 0 -9 -1 2 -2 1 3 -1 -2 -3 -2
-1 how it begins and ends: another sign, another sign	-1 -1 -1 -4 5 27 -4 -7 -2 -4 -4 -14 -18
-1 how it begins and ends: another sign, arrow	0 0 0 0 -6 9 -1 -8 -2 -1 -1 -1 4
-1 how it begins and ends: another sign, bar or asterisk	0 7 -1 -6 -3 -8 0 0 -1 -1 -1 -1 11
-1 how it begins and ends: another sign, bracket	0 0 0 -1 -7 5 0 -11 -2 -3 -4 -5 10
-1 how it begins and ends: another sign, colon	0 0 -1 -1 -1 0 0 7 0 0 -1 -1 -5
-1 how it begins and ends: another sign, ellipsis	0 0 0 0 -2 5 -1 -1 -1 0 0 -1 1
-1 how it begins and ends: another sign, exclamation mark	0 0 -6 9 -1 -3 0 4 -1 -1 -1 -2 -3
-1 how it begins and ends: another sign, figure	0 1 -5 -2 -5 -1 0 -6 -5 -5 -5 3 12
-1 how it begins and ends: another sign, full stop	0 -1 0 0 -5 7 -2 5 -2 -3 0 -8 -8
-1 how it begins and ends: another sign, letter	0 -1 -2 -1 13 10 3 -11 -5 -3 -2 -16 2
-1 how it begins and ends: at sign or hash, figure	0 -1 0 -1 5 -14 0 1 -6 -6 -1 -6 5
-1 how it begins and ends: at sign or hash, full stop	0 0 0 0 6 -9 -1 7 1 0 -2 -2 -8
-1 how it begins and ends: at sign or hash, letter	0 -1 -2 0 -6 2 -1 8 -4 -3 -2 -13 1
-1 how it begins and ends: bracket, bracket	-1 -18 -2 -2 -7 4 -5 -12 -4 8 -5 -16 -2
-1 how it begins and ends: bracket, figure	0 -1 0 0 0 5 0 -2 0 -1 0 0 0
-1 how it begins and ends: bracket, full stop	0 0 0 0 -1 -6 5 -1 0 0 0 -1 5
-1 how it begins and ends: bracket, letter	0 3 5 -7 -11 -6 -1 -4 0 5 0 -1 0
-1 how it begins and ends: capital, another sign	-1 -5 -7 3 9 1 -3 0 -10 -3 6 -7 -6
-1 how it begins and ends: capital, arrow	0 0 0 0 3 5 0 -9 0 -1 -1 1 4
-1 how it begins and ends: capital, bar or asterisk	0 1 -1 1 -3 -1 -1 -3 -2 -6 -1 -10 18
-1 how it begins and ends: capital, bracket	-2 6 8 -23 -18 0 -24 -7 -4 -11 -17 -5 -13
-1 how it begins and ends: capital, colon	-5 -21 -6 -18 -26 -54 39 37 -8 -9 -4 -13 -28
-1 how it begins and ends: capital, comma	0 -1 -4 5 -5 -1 6 -6 -2 -2 -1 -4 5
-1 how it begins and ends: capital, ellipsis	-1 -3 3 -2 -19 -6 -7 -5 3 -4 -4 7 3
-1 how it begins and ends: capital, exclamation mark	-3 -4 -7 0 -5 -5 -4 -17 -7 -9 -15 2 8
-1 how it begins and ends: capital, figure	-12 -11 -23 -17 1 8 -15 -2 -18 -15 -13 -6 -7
-1 how it begins and ends: capital, full stop	-46 -8 -3 -12 -5 3 -6 -6 -6 3 1 -10 -1
-1 how it begins and ends: capital, letter	-75 3 -8 10 0 -5 -38 -7 -9 -8 -1 5 -1
-1 how it begins and ends: capital, question mark	-13 -15 -17 3 -11 4 -8 -8 0 -33 -18 -8 11
-1 how it begins and ends: capital, quotation mark	-4 4 6 -2 2 6 -7 -3 -6 -4 -6 -5 -13
-1 how it begins and ends: capital, semicolon	0 0 -1 0 -6 -8 0 9 -4 2 2 -5 -2
-1 how it begins and ends: capital, stop and quotation mark	-5 -7 -7 -4 -4 3 -18 -8 9 -15 5 -22 3
-1 how it begins and ends: figure, another sign	-1 0 0 0 0 0 0 0 -5 -2 6 0 0
-1 how it begins and ends: figure, bracket	-1 1 -3 -1 -9 -6 0 -5 0 -5 -2 8 8
-1 how it begins and ends: figure, colon	-1 -1 -1 0 -5 12 -5 -14 -8 -9 -1 -8 -5
-1 how it begins and ends: figure, figure	-4 7 -3 -10 -1 -29 -3 -24 2 -9 -11 1 -1
-1 how it begins and ends: figure, full stop	-1 5 -1 -2 -7 0 -6 -4 -1 1 0 -5 -18
-1 how it begins and ends: figure, letter	-6 -13 2 -18 -7 4 -12 -9 13 -7 -6 -2 -19
-1 how it begins and ends: figure, question mark	0 -1 -2 4 0 7 0 -9 3 3 0 -9 -4
-1 how it begins and ends: figure, quotation mark	0 0 0 0 -7 -2 0 -3 4 4 0 -3 1
-1 how it begins and ends: list mark, another sign	0 0 -1 2 -1 7 0 -1 -1 -2 0 -1 -2
-1 how it begins and ends: list mark, bar or asterisk	0 -1 0 0 4 11 -3 -4 -2 -3 0 -3 -16
-1 how it begins and ends: list mark, figure	0 0 0 -1 -2 8 -1 -5 0 -1 0 -3 2
-1 how it begins and ends: list mark, full stop	0 -6 -1 -1 -8 2 -3 -3 -3 -2 -1 3 2
-1 how it begins and ends: list mark, letter	0 -2 -3 0 0 -2 0 2 1 -1 -4 -9 -6
-1 how it begins and ends: number of an item, bracket	0 -1 0 0 -3 10 0 -7 -1 -2 0 0 -1
-1 how it begins and ends: number of an item, colon	0 0 0 0 -3 6 -1 0 -1 -1 0 -2 -1
-1 how it begins and ends: number of an item, figure	0 1 -3 6 -2 -1 0 3 5 -9 0 -8 -16
-1 how it begins and ends: number of an item, full stop	0 -1 -2 -1 -23 28 -13 -20 -3 -10 -1 4 -2
-1 how it begins and ends: number of an item, letter	-2 -15 -13 -8 -13 30 -17 -26 0 -6 -17 -31 -33
-1 how it begins and ends: number of an item, question mark	0 0 0 0 0 4 1 -9 0 -1 0 2 3
-1 how it begins and ends: quotation mark, bracket	0 0 -1 1 3 7 -1 -3 -2 -3 0 -1 -2
-1 how it begins and ends: quotation mark, colon	0 -1 -1 0 6 5 7 -12 -1 -5 -2 -8 4
-1 how it begins and ends: quotation mark, figure	0 0 0 0 -2 1 0 0 0 0 0 -2 4
-1 how it begins and ends: quotation mark, full stop	-2 -8 -15 -9 -2 7 -4 -39 -16 -5 -8 -23 -9
-1 how it begins and ends: quotation mark, letter	-2 1 -8 -9 -14 5 -6 -15 -11 -18 12 -1 17
-1 how it begins and ends: quotation mark, question mark	0 0 0 0 -5 0 0 0 4 3 0 4 -4
-1 how it begins and ends: quotation mark, quotation mark	-1 1 -1 1 -20 3 -1 4 -4 5 -3 -7 -11
-1 how it begins and ends: quotation mark, stop and quotation mark	-2 -4 -4 -4 -12 4 -5 -11 -9 -21 -5 -4 -1
-1 how it begins and ends: small letter, another sign	0 0 -1 0 9 -12 12 -9 -2 -1 -3 -1 -1
-1 how it begins and ends: small letter, bracket	0 -1 0 -1 0 -1 -1 4 -3 -2 0 -1 3
-1 how it begins and ends: small letter, colon	0 0 0 0 0 -4 0 -7 1 3 0 0 7
-1 how it begins and ends: small letter, comma	0 -2 0 0 -4 -11 -1 11 -2 -2 0 -11 -6
-1 how it begins and ends: small letter, exclamation mark	0 0 0 0 2 9 -1 -3 0 0 0 -1 -6
-1 how it begins and ends: small letter, figure	0 7 -2 0 -1 -4 0 -5 6 0 -1 -6 2
-1 how it begins and ends: small letter, full stop	0 -3 -1 0 -5 -5 -6 10 2 4 -1 -9 -16
-1 how it begins and ends: small letter, letter	-3 -13 -7 -21 -8 9 -3 -19 -1 10 -19 -25 2
-1 how it begins and ends: small letter, quotation mark	0 -3 0 0 0 6 0 -2 0 -1 0 0 -1
-1 how it begins and ends: small letter, semicolon	0 -1 0 0 -4 5 -1 1 -2 -2 -1 -1 -3
-1 how it ends: another sign	-2 -8 -12 0 13 9 7 -5 -17 -11 4 -20 -18
-1 how it ends: arrow	0 0 0 0 -2 7 0 -10 -1 -1 -1 3 1
-1 how it ends: bar or asterisk	0 5 -2 -5 -3 0 -2 -6 -5 -7 -2 -11 19
-1 how it ends: bracket	-7 1 6 -31 -22 2 -34 -13 -7 -9 -26 -11 -2
-1 how it ends: colon	-6 -19 -4 -18 -25 -48 42 32 0 -1 -4 -19 -27
-1 how it ends: comma	0 -2 -5 4 -7 -2 5 7 -4 -3 -1 -10 -1
-1 how it ends: ellipsis	-1 -2 3 -3 -15 -2 -7 -10 4 -4 -6 7 -1
-1 how it ends: exclamation mark	-4 -6 -13 5 -3 -4 -4 -19 -6 -9 -14 -2 4
-1 how it ends: figure	-20 5 -24 -13 -1 -7 -21 -9 -5 -17 -23 -5 -2
-1 how it ends: full stop	-31 -8 -2 -6 -1 2 -3 -5 -8 2 4 -8 -5
-1 how it ends: letter	-65 -2 -5 -3 -3 2 -40 -12 -2 0 -4 2 3
-1 how it ends: question mark	-13 -12 -20 8 -10 2 -4 -13 5 -31 -20 -6 9
-1 how it ends: quotation mark	-5 4 4 -2 -19 5 -9 0 -7 7 -11 -7 -19
-1 how it ends: semicolon	0 -1 -1 0 -8 1 -2 7 -6 1 1 -5 -4
-1 how it ends: stop and quotation mark	-9 -13 -13 -10 -1 4 -3 -17 6 -19 0 -19 0
-1 it repeats its neighbour: the block before	-3 8 -15 -8 -12 -1 -8 -17 -16 -9 20 -14 -18
-1 it repeats its neighbour: the next block	-3 -8 1 -6 -14 -18 -7 -13 -20 28 -18 -17 -8
-1 it repeats its neighbour: the second before	-1 -10 -1 5 8 6 -4 -22 -11 -10 -9 -8 -12
-1 it repeats its neighbour: the second behind	-1 -7 -8 -5 -8 7 -2 -17 -15 -12 13 -9 -11
-1 it says where in a picture somebody stands: yes	0 0 -4 -1 -5 -2 -2 -5 4 11 -2 -7 -9
-1 it stands on the page again: 12 and more	-2 -4 5 -11 -13 -6 -5 -8 -6 2 4 -10 7
-1 it stands on the page again: 3 and more	-1 6 -7 -7 -1 -17 -4 -9 -17 -5 -12 -1 7
-1 it stands on the page again: 6 and more	-1 -4 3 -3 -11 -1 -1 -10 -1 8 -5 -4 -3
-1 it stands on the page again: below 3	-2 -19 -15 -3 -3 -10 -3 -8 12 -4 -3 4 -23
-1 it stood on the page before: 12 and more	-1 -1 -14 -1 -22 -11 1 -11 -11 -4 14 0 -10
-1 it stood on the page before: 3 and more	-3 -20 -9 -10 9 -5 -10 -8 -15 -3 -15 0 -14
-1 it stood on the page before: 6 and more	0 12 -7 1 0 -12 -2 -11 2 -18 -1 -24 3
-1 it stood on the page before: below 3	-4 -21 -23 -11 6 -6 -15 -18 9 -4 -11 -3 -15
-1 it tells the reader what to do: 20 and more	0 0 -2 0 0 -12 2 -2 -2 -2 -1 -6 19
-1 it tells the reader what to do: 40 and more	0 0 0 0 2 -7 -2 5 -2 -1 0 1 3
-1 it tells the reader what to do: 8 and more	-1 -3 -6 -3 14 -24 -8 -13 -5 -5 -14 -13 18
-1 it tells the reader what to do: below 8	-5 -14 -18 -9 10 -27 -7 -25 12 -9 -27 -23 18
-1 its capitals: 0.01 and more	-52 -20 -37 -27 7 -3 -3 7 -2 -9 -14 -14 2
-1 its capitals: 0.15 and more	-50 -4 10 -17 -25 11 -6 6 -10 -19 -10 -12 -9
-1 its capitals: 0.3 and more	-30 -4 4 -12 1 -7 -8 -9 7 -8 11 0 -10
-1 its capitals: 0.5 and more	-42 19 -16 -15 -8 -6 -15 -18 -2 8 7 2 -9
-1 its capitals: 0.7 and more	-30 -25 -19 -13 3 5 -18 -24 -22 -1 -30 7 3
-1 its capitals: 0.9 and more	-3 -4 -3 7 4 -5 -3 -18 -10 -1 -8 -16 3
-1 its capitals: 1 and more	-44 -16 -4 15 -14 -2 -34 -16 -14 -4 -14 3 1
-1 its capitals: below 0.01	-16 2 -13 -20 2 5 -1 -19 -13 -9 -20 -16 7
-1 its figures: 0.01 and more	-57 -3 -26 -14 -11 8 -12 -15 -5 -5 -4 -4 -6
-1 its figures: 0.15 and more	-19 1 -14 -21 -2 19 2 -19 3 4 -7 -21 -25
-1 its figures: 0.4 and more	-11 5 -12 -13 -10 -10 -15 -27 6 -12 -26 11 2
-1 its figures: below 0.01	-49 -8 2 -3 -2 -2 -2 2 -10 0 4 -1 0
-1 its lead-in on the page: more often	-13 12 -43 -30 13 -17 -31 -9 -2 15 -7 -22 -24
-1 its lead-in on the page: once	-32 -16 -3 7 -7 -20 -11 14 -7 -20 -25 -3 -1
-1 its lead-in on the page: twice	-6 6 -20 3 -7 0 -9 -24 -2 -11 -7 4 -2
-1 its length and end: 10 and more, another sign	0 -1 -1 0 4 -7 -1 7 -4 -6 -1 -4 1
-1 its length and end: 10 and more, arrow	0 0 0 0 7 5 0 -10 -1 0 -1 5 -3
-1 its length and end: 10 and more, bracket	-1 -9 7 -6 -8 10 -3 -24 -12 -8 -10 3 -6
-1 its length and end: 10 and more, colon	0 -1 -1 0 -2 -25 9 26 -3 -5 -1 -13 -3
-1 its length and end: 10 and more, ellipsis	0 0 -1 0 0 -1 0 0 4 2 -1 -3 -1
-1 its length and end: 10 and more, exclamation mark	-1 -2 0 3 3 7 -1 -6 2 -1 -1 0 -10
-1 its length and end: 10 and more, figure	-1 -12 -3 -5 -3 3 -1 -11 2 -4 -4 -6 3
-1 its length and end: 10 and more, full stop	-5 -4 -14 -11 -11 -7 -22 -2 -25 9 1 -34 -2
-1 its length and end: 10 and more, letter	-34 -2 1 3 -2 -15 -16 -9 -9 5 -13 -5 -13
-1 its length and end: 10 and more, question mark	-4 -4 -9 5 -4 8 -6 -6 -16 -12 -1 5 4
-1 its length and end: 10 and more, quotation mark	-1 1 1 0 1 5 -2 -1 -1 -4 -2 -11 2
-1 its length and end: 10 and more, semicolon	0 0 0 0 -4 -7 0 10 -1 -2 0 -1 -1
-1 its length and end: 10 and more, stop and quotation mark	0 0 -1 -1 3 -1 6 -4 -2 -3 2 -1 -3
-1 its length and end: 15 and more, another sign	-1 0 -5 0 6 -2 0 2 -3 -3 7 -1 -5
-1 its length and end: 15 and more, bracket	-1 9 10 -3 -14 -4 -3 -8 -2 -7 -11 -3 -7
-1 its length and end: 15 and more, colon	0 -1 -3 -3 1 -27 17 23 -6 -4 -2 -8 -12
-1 its length and end: 15 and more, comma	0 -1 0 0 -5 -5 -1 11 -2 -2 0 -12 4
-1 its length and end: 15 and more, ellipsis	0 0 4 -1 2 0 0 3 -2 -1 -1 -3 0
-1 its length and end: 15 and more, exclamation mark	0 -4 -1 0 3 -6 1 -6 -3 -4 -2 6 8
-1 its length and end: 15 and more, figure	-1 -2 4 -2 1 1 -1 -8 1 3 -6 -1 4
-1 its length and end: 15 and more, full stop	-21 -28 0 -2 -6 5 -22 0 -23 -8 8 -16 -9
-1 its length and end: 15 and more, letter	-14 9 -16 -10 -14 -5 -21 -13 -14 -6 3 -3 7
-1 its length and end: 15 and more, question mark	-1 -4 -1 2 -9 -5 -4 -5 10 -4 0 -4 6
-1 its length and end: 15 and more, quotation mark	-1 7 3 0 1 -8 -1 2 -1 8 -1 -3 -12
-1 its length and end: 15 and more, semicolon	0 0 -1 0 -3 5 -1 -6 -6 5 2 -1 -2
-1 its length and end: 15 and more, stop and quotation mark	0 -1 1 -1 0 -4 5 -13 1 -15 -3 -5 2
-1 its length and end: 2 and more, another sign	0 -2 -1 0 -2 9 0 -4 0 -2 0 -1 0
-1 its length and end: 2 and more, arrow	0 -1 0 0 -1 7 -1 -7 -1 -1 0 -5 0
-1 its length and end: 2 and more, bar or asterisk	0 0 -1 0 -1 1 0 0 -2 -2 -1 -5 11
-1 its length and end: 2 and more, bracket	-1 -8 -1 -14 4 7 -1 -7 -10 -18 -3 -11 20
-1 its length and end: 2 and more, colon	-1 0 -5 -2 -22 -7 1 -1 -6 0 -8 8 1
-1 its length and end: 2 and more, comma	0 -1 -3 3 -1 2 0 -4 -1 1 0 0 1
-1 its length and end: 2 and more, ellipsis	0 0 -1 0 -7 6 -1 -2 4 -3 -2 3 -4
-1 its length and end: 2 and more, exclamation mark	0 -1 0 0 -2 -2 -1 -1 -3 -5 -2 9 -6
-1 its length and end: 2 and more, figure	-2 15 -8 -8 -6 -5 -4 -15 -12 -11 -9 -6 1
-1 its length and end: 2 and more, full stop	0 -6 -4 -1 9 8 2 -5 -13 -11 3 -7 -7
-1 its length and end: 2 and more, letter	-32 0 -17 4 -9 -3 -34 -16 -4 4 -10 -2 -2
-1 its length and end: 2 and more, quotation mark	0 0 1 -1 -3 3 -1 0 -2 1 0 4 -3
-1 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -6 -6 -2 7 -2 -3 3 -2 -2
-1 its length and end: 25 and more, another sign	0 0 0 0 5 -14 15 -9 -3 -1 -1 -1 0
-1 its length and end: 25 and more, arrow	0 0 0 0 -9 -5 0 -4 -2 -1 0 -1 11
-1 its length and end: 25 and more, bar or asterisk	0 0 0 0 3 6 -3 -5 -1 -2 0 -6 3
-1 its length and end: 25 and more, bracket	-1 -3 3 -2 -5 4 -2 -4 -9 -4 4 7 -9
-1 its length and end: 25 and more, colon	0 -4 -1 0 2 -26 24 17 -11 -10 -1 -11 -8
-1 its length and end: 25 and more, ellipsis	0 0 0 0 -15 -6 -1 2 0 -1 0 9 3
-1 its length and end: 25 and more, exclamation mark	0 0 -1 0 1 2 -2 -3 -2 1 0 -5 5
-1 its length and end: 25 and more, figure	0 0 0 0 3 9 0 -3 -2 -2 0 -4 -3
-1 its length and end: 25 and more, full stop	-21 -34 -5 -9 -9 1 -16 -9 -16 -2 -22 8 -12
-1 its length and end: 25 and more, letter	-3 7 -6 -1 3 6 -4 -8 -10 -17 -9 -21 7
-1 its length and end: 25 and more, question mark	0 0 0 0 -1 2 0 1 -5 -3 -1 4 -2
-1 its length and end: 25 and more, quotation mark	0 0 0 1 -1 1 -1 5 0 0 0 -2 -4
-1 its length and end: 25 and more, stop and quotation mark	-1 -2 -2 -1 -7 11 -21 -10 6 -15 -9 -25 7
-1 its length and end: 4 and more, another sign	0 -1 0 3 5 0 0 2 -1 -2 3 -1 -6
-1 its length and end: 4 and more, arrow	0 0 0 0 1 4 0 -5 -1 2 0 -1 0
-1 its length and end: 4 and more, bar or asterisk	0 -1 -1 -3 -9 -5 0 -7 -3 -4 0 -2 14
-1 its length and end: 4 and more, bracket	6 1 -10 0 -16 0 -3 -8 -5 7 -6 0 -7
-1 its length and end: 4 and more, colon	0 -8 8 -1 -11 0 1 12 -2 -8 -2 2 -17
-1 its length and end: 4 and more, comma	0 0 0 0 -2 9 -1 -7 -1 -1 0 0 -1
-1 its length and end: 4 and more, ellipsis	0 -4 4 -1 -8 12 -4 -5 3 3 0 -2 -4
-1 its length and end: 4 and more, exclamation mark	0 -1 0 0 0 -7 -1 -3 0 0 -2 -1 11
-1 its length and end: 4 and more, figure	-2 -13 -14 -4 -9 6 -3 1 8 -9 -5 -14 -14
-1 its length and end: 4 and more, full stop	-1 -3 0 0 -18 1 -5 8 -3 1 0 -15 -5
-1 its length and end: 4 and more, letter	-20 -18 -13 0 8 -5 -3 -7 -17 -4 -8 -8 5
-1 its length and end: 4 and more, question mark	-1 -7 -5 1 -9 4 1 -3 6 -11 -1 -2 9
-1 its length and end: 4 and more, quotation mark	-1 0 0 0 -17 2 -1 -14 -1 11 -2 9 -7
-1 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -7 -4 -2 10 0 -2 0 -1 -1
-1 its length and end: 40 and more, another sign	0 0 0 0 7 -1 -2 5 -1 -2 -1 -3 -4
-1 its length and end: 40 and more, bracket	-3 1 -9 -4 -2 -7 -11 -5 14 -6 -9 -11 -4
-1 its length and end: 40 and more, colon	0 0 0 0 -12 -34 21 23 5 4 -1 -4 -6
-1 its length and end: 40 and more, ellipsis	0 0 -1 0 0 -3 -2 -4 -1 -3 -1 -1 4
-1 its length and end: 40 and more, exclamation mark	0 0 -1 -1 -3 -3 3 3 3 3 -2 -16 -4
-1 its length and end: 40 and more, figure	0 0 0 0 2 10 -2 -4 -1 -1 0 0 -4
-1 its length and end: 40 and more, full stop	-28 -47 -34 -15 3 5 1 -12 4 -11 -18 -17 -1
-1 its length and end: 40 and more, letter	-1 -3 -2 -8 13 15 -11 -12 -16 -2 -2 -18 -11
-1 its length and end: 40 and more, question mark	0 -1 0 0 7 -8 6 -6 -4 -1 -1 -7 7
-1 its length and end: 40 and more, quotation mark	0 0 -1 -1 -7 3 -1 -3 5 -6 -1 5 0
-1 its length and end: 40 and more, semicolon	0 0 0 0 5 7 -2 -7 -1 -1 -1 0 -3
-1 its length and end: 40 and more, stop and quotation mark	-4 -5 -6 -4 -5 11 -19 -24 -5 -6 4 -6 -6
-1 its length and end: 6 and more, another sign	0 -1 0 0 1 0 -1 0 -1 -1 -2 -2 6
-1 its length and end: 6 and more, arrow	0 0 0 0 -2 5 0 -8 -1 -1 0 7 -3
-1 its length and end: 6 and more, bar or asterisk	0 0 -1 4 -1 -4 0 0 -1 -1 0 -2 7
-1 its length and end: 6 and more, bracket	-2 -8 2 -1 -19 5 -3 8 -10 2 -5 -23 1
-1 its length and end: 6 and more, colon	0 -1 -2 -3 -13 -25 8 18 -2 1 -3 -4 2
-1 its length and end: 6 and more, ellipsis	0 0 -1 0 -1 -2 -1 -4 -1 0 -1 8 -6
-1 its length and end: 6 and more, exclamation mark	0 11 -2 5 -2 -2 -1 -6 -1 -2 -1 -4 1
-1 its length and end: 6 and more, figure	-5 -9 -13 -16 9 3 -5 -2 -14 -11 -12 -4 -15
-1 its length and end: 6 and more, full stop	-3 -6 -6 -21 -10 -11 -14 -6 0 3 -2 -22 5
-1 its length and end: 6 and more, letter	-35 -8 -1 -14 -13 2 -50 -11 -7 -15 7 6 0
-1 its length and end: 6 and more, question mark	-2 0 -2 1 -12 8 -3 -10 3 -11 -8 -4 -6
-1 its length and end: 6 and more, quotation mark	-1 -2 1 1 3 1 -2 9 -2 -5 -2 -11 -1
-1 its length and end: 6 and more, stop and quotation mark	0 0 0 0 1 6 -1 -1 -3 -2 0 1 -1
-1 its length and end: below 2, another sign	-1 -2 -2 -2 1 21 -4 -5 -7 1 -5 -14 -15
-1 its length and end: below 2, bar or asterisk	0 4 0 -7 -1 -1 -1 -1 -1 -1 -1 -3 10
-1 its length and end: below 2, bracket	0 0 0 0 -3 0 0 -1 -1 -1 -1 -5 10
-1 its length and end: below 2, colon	-1 -1 2 0 -20 -13 -4 8 10 -2 10 -29 -16
-1 its length and end: below 2, comma	0 -1 0 0 -1 9 -1 -4 -1 -2 0 -7 0
-1 its length and end: below 2, ellipsis	0 -2 0 0 0 5 0 0 -1 -1 -1 -3 0
-1 its length and end: below 2, figure	-3 8 -11 -2 6 -24 -1 -21 -21 -19 -9 3 5
-1 its length and end: below 2, full stop	0 0 -1 0 -2 9 0 -8 4 1 -1 0 -7
-1 its length and end: below 2, letter	-13 -26 8 -16 -19 10 -20 -8 -2 -12 -34 5 -6
-1 its length and end: below 2, quotation mark	0 -1 0 0 -1 6 0 -1 0 -1 0 0 0
-1 its length, and what follows the credit behind it: 25 and more, a short line	0 0 -2 0 -2 11 0 -3 -12 -8 14 -6 -16
-1 its length, and what follows the credit behind it: 25 and more, a short sentence	0 0 -1 0 -5 -2 0 0 -1 2 5 0 -1
-1 its length, and what follows the credit behind it: 25 and more, nothing	0 0 -2 0 2 9 -1 -3 -1 -3 -9 -9 0
-1 its length, and what follows the credit behind it: 25 and more, running text	0 0 -1 0 -12 -1 0 0 -2 4 11 -1 -2
-1 its length, and what follows the credit behind it: 45 and more, a short line	0 0 0 0 -5 1 0 0 2 -5 7 -1 -5
-1 its length, and what follows the credit behind it: 45 and more, a short sentence	0 0 -1 0 -9 -3 -1 -1 -8 -6 14 -1 -5
-1 its length, and what follows the credit behind it: 45 and more, running text	0 0 0 0 -19 -2 0 -1 6 10 10 -3 -3
-1 its length, and what follows the credit behind it: 8 and more, a short line	-1 -2 -15 -6 -6 -7 0 -5 -14 -21 26 -7 -2
-1 its length, and what follows the credit behind it: 8 and more, a short sentence	0 -1 -3 -2 -2 -2 0 -1 -2 -4 14 -1 0
-1 its length, and what follows the credit behind it: 8 and more, nothing	0 0 -1 0 -1 -7 0 -1 -1 -1 2 -5 5
-1 its length, and what follows the credit behind it: 8 and more, running text	0 -1 -9 -2 -19 -4 -1 -2 4 10 10 -5 -1
-1 its length, and what follows the credit behind it: below 8, a short line	0 -1 -8 -3 -4 -5 0 -3 -18 -6 22 -4 -18
-1 its length, and what follows the credit behind it: below 8, a short sentence	-1 -1 1 -4 -4 -2 0 -1 2 4 10 -3 -9
-1 its length, and what follows the credit behind it: below 8, running text	0 1 -7 -2 -16 -1 0 -2 1 -1 14 -7 -13
-1 its length: 10 and more	-27 -8 4 -1 -2 -5 -15 -8 -27 6 -12 -8 -8
-1 its length: 12 and more	-29 10 0 4 -11 -11 -6 -5 -11 8 -8 -12 -7
-1 its length: 15 and more	-25 9 1 -17 -10 -9 -13 -3 -20 -8 2 -18 -14
-1 its length: 19 and more	-22 -24 -9 -2 -5 2 -3 -1 -10 -9 3 -11 5
-1 its length: 2 and more	-21 -8 -18 2 -6 -4 -20 -6 -6 -10 -12 -2 -1
-1 its length: 25 and more	-21 -9 -4 -6 -7 6 -7 -7 -15 -8 -18 -9 -6
-1 its length: 3 and more	-21 13 -22 -9 -27 3 -24 -5 -9 -3 -14 2 -3
-1 its length: 35 and more	-22 -23 -18 -17 -3 1 7 2 9 -19 -17 -10 -1
-1 its length: 4 and more	-14 -10 -16 -4 -21 8 -24 -3 -20 7 -6 -7 -1
-1 its length: 5 and more	-10 -32 -25 -4 -2 -9 -9 -2 0 -7 -7 -8 -3
-1 its length: 50 and more	-19 -31 -31 -10 15 8 -2 -15 2 -19 -22 -1 -9
-1 its length: 6 and more	-29 -2 -17 -8 -7 7 -23 2 -18 -13 -2 -2 -7
-1 its length: 8 and more	-26 -7 0 -27 -13 -12 -27 -5 0 -10 5 -1 12
-1 its length: 80 and more	-17 -18 -25 -20 -5 -14 -2 -4 -9 4 -17 -14 -13
-1 its length: below 2	-24 -19 1 -27 -11 4 -27 -14 0 -9 -25 -2 -9
-1 its place by the text, and its length: before the text, 13 and more	-18 18 0 -9 -7 -15 -9 -4 -19 -2 -7 -14 -12
-1 its place by the text, and its length: before the text, 19 and more	-7 3 -7 2 -14 13 -5 -12 -14 -4 4 -6 -4
-1 its place by the text, and its length: before the text, 2 and more	-5 -3 -21 14 -8 -12 -5 -16 -7 -20 -1 -16 -6
-1 its place by the text, and its length: before the text, 3 and more	-8 21 -7 4 -19 -15 -7 -12 7 -1 -18 -19 -7
-1 its place by the text, and its length: before the text, 30 and more	-4 5 -10 -2 -2 -3 4 -6 10 -11 -3 -2 -12
-1 its place by the text, and its length: before the text, 4 and more	-8 -3 -20 10 -11 -7 -3 -15 -18 1 -6 -8 -3
-1 its place by the text, and its length: before the text, 6 and more	-19 7 -4 3 -25 -7 -10 -17 -4 -9 -13 -14 1
-1 its place by the text, and its length: before the text, 9 and more	-24 13 17 -11 -16 -11 -11 -19 -9 -8 1 -15 -8
-1 its place by the text, and its length: before the text, below 2	-10 4 6 -29 -16 9 -3 -17 12 -3 -9 -7 -9
-1 its place by the text, and its length: behind the text, 13 and more	-1 -5 -5 -6 -13 -1 -3 2 -2 -5 -4 -12 -1
-1 its place by the text, and its length: behind the text, 19 and more	-1 -1 -2 -2 8 -2 7 -2 -3 -3 -11 -19 14
-1 its place by the text, and its length: behind the text, 2 and more	-1 -5 -7 -10 4 -12 2 -20 -16 -13 -6 8 8
-1 its place by the text, and its length: behind the text, 3 and more	-1 -7 -8 -14 -6 7 -2 -4 -17 -16 -2 -3 2
-1 its place by the text, and its length: behind the text, 30 and more	0 0 0 -2 0 5 0 5 0 0 -1 -4 -7
-1 its place by the text, and its length: behind the text, 4 and more	-1 -4 -6 -9 -22 -4 -2 -7 -8 -16 -6 -1 9
-1 its place by the text, and its length: behind the text, 6 and more	-2 -9 -9 -9 -11 8 -1 7 3 -14 -17 1 -9
-1 its place by the text, and its length: behind the text, 9 and more	-1 -6 -9 -10 -11 -15 -4 10 -6 -12 -3 -5 9
-1 its place by the text, and its length: behind the text, below 2	-2 -10 -14 -6 -20 -4 -6 -8 -22 -16 -9 9 4
-1 its place by the text, and its length: in the text, 13 and more	-11 -64 -7 -9 -11 -7 -13 -6 -8 1 -4 -11 0
-1 its place by the text, and its length: in the text, 19 and more	-21 -60 -2 -2 -6 -1 -13 1 -6 -15 -5 1 -12
-1 its place by the text, and its length: in the text, 2 and more	-6 -16 -11 -18 -11 4 -12 -7 -4 -6 -17 -5 -4
-1 its place by the text, and its length: in the text, 3 and more	-4 -47 -22 -23 -22 3 -21 -8 -7 5 -9 13 1
-1 its place by the text, and its length: in the text, 30 and more	-37 -41 -24 -23 2 0 3 -3 -3 -7 -11 -4 -1
-1 its place by the text, and its length: in the text, 4 and more	-11 -67 -16 -22 -6 5 -20 0 2 1 -7 -21 -8
-1 its place by the text, and its length: in the text, 6 and more	-12 -65 -29 -28 1 0 -19 -9 -5 -13 2 -11 1
-1 its place by the text, and its length: in the text, 9 and more	-10 -39 -25 -2 -3 -13 -6 -3 -35 6 -3 -2 -14
-1 its place by the text, and its length: in the text, below 2	-5 -50 -4 -10 -9 8 -23 -11 -13 -20 -20 -7 -12
-1 its sentences: more	-17 -26 -13 -19 8 -7 5 -1 -5 -8 -6 -8 -2
-1 its sentences: none	-71 3 -1 -4 -4 0 -7 -1 -4 -1 -3 4 -4
-1 its sentences: one	-42 7 -8 -16 -10 8 -20 -8 -24 -8 4 -11 2
-1 its sentences: three	-16 -34 -23 -3 -1 1 -14 0 2 2 -25 -11 -12
-1 its sentences: two	-32 -15 -1 2 -1 -6 10 -1 10 -13 -13 -12 -5
-1 its small words: 0.01 and more	-16 -9 -13 -20 3 -7 -20 -11 -10 -8 -17 -3 1
-1 its small words: 0.15 and more	-56 -11 -12 -5 -6 -9 -6 -1 -24 -7 1 1 5
-1 its small words: 0.3 and more	-51 5 -4 -10 -4 -2 -18 0 -17 -19 2 -4 4
-1 its small words: 0.4 and more	-46 -13 -15 -7 -4 -11 -3 8 -2 3 7 -7 -8
-1 its small words: 0.5 and more	-43 -12 6 -28 -5 1 -2 -16 0 -19 -21 1 6
-1 its small words: below 0.01	-37 -6 -10 -5 -18 -1 -29 2 -4 6 -20 -3 -2
-1 its words in the text: 0 and more	-57 -11 -12 5 -20 -6 -33 0 7 -3 -16 7 -8
-1 its words in the text: 0.01 and more	-10 -16 -17 -14 -10 -13 -37 -7 0 -4 -18 8 12
-1 its words in the text: 0.2 and more	-29 -4 -11 -4 3 7 -1 -7 0 -16 -7 -9 -7
-1 its words in the text: 0.4 and more	-39 -16 0 2 -10 0 11 -5 -20 -4 -5 -1 -5
-1 its words in the text: 0.6 and more	-46 6 -12 -18 -10 4 -32 6 3 -12 -2 -21 8
-1 its words in the text: 0.8 and more	-33 17 4 0 -12 -16 -20 16 -16 -13 -6 -38 -4
-1 its words in the text: 1 and more	-46 -15 -4 -20 -9 10 -18 -3 -8 8 0 -28 -7
-1 its words in the text: below 0	-33 -11 -15 -42 14 1 -1 -18 -8 -16 -17 2 -15
-1 lines around it that begin alike: more	-14 -26 -13 -20 -23 -7 -9 4 -1 4 -5 -8 -15
-1 lines around it that begin alike: two	-12 -1 -10 -18 -8 -9 -14 -8 13 0 3 -10 -16
-1 no block	49 -11 -8 -5 -9 -6 -1 -3 -9 -12 -3 -7 -10
-1 no small letter in it: yes	-8 7 -26 -12 10 8 -19 -34 -20 -22 -19 -1 -10
-1 nothing but a date or time: yes	-6 8 -8 1 -22 -11 -9 -31 1 -10 -26 10 -2
-1 nothing but a label such as “Related”: yes	-1 -4 2 -4 -11 -17 -2 -19 -8 -16 -5 46 -34
-1 quotation marks around it: yes	-4 -3 -5 -3 -22 0 2 -4 -18 -7 -9 -10 -7
-1 somebody does something at present: yes	-16 -37 2 -19 -3 -12 -19 9 -7 -3 -9 -4 -10
-1 somebody’s role: yes	-35 -12 6 -2 -2 -5 9 -18 -6 -6 4 0 -2
-1 the parts of a credit: more, more, a name	0 0 2 -1 -12 5 -2 1 -9 6 0 -6 2
-1 the parts of a credit: more, more, no name	0 -1 0 0 8 -10 0 -3 -3 4 -1 -2 -1
-1 the parts of a credit: none, more, a name	-2 -12 -2 -3 -9 0 -7 -5 -5 2 0 -21 1
-1 the parts of a credit: none, more, no name	-7 5 -5 -27 -9 1 0 5 -6 -4 -29 -13 -18
-1 the parts of a credit: none, none, a name	-11 -21 -1 21 -8 -19 -20 -26 -18 -5 -8 20 2
-1 the parts of a credit: none, none, no name	-74 3 -8 -5 -18 4 -30 -2 -5 -8 0 4 -2
-1 the parts of a credit: none, one, a name	-3 -17 -1 4 -10 -8 0 -26 -5 -2 2 -15 5
-1 the parts of a credit: none, one, no name	-19 0 -19 -30 4 -5 -26 -5 -11 -21 -28 -13 1
-1 the parts of a credit: one, more, a name	0 -9 -3 -1 -5 8 -1 -5 -10 -4 0 5 7
-1 the parts of a credit: one, more, no name	0 -4 1 -1 -2 4 -1 -2 -4 9 -5 -8 7
-1 the parts of a credit: one, none, no name	-1 0 -7 -4 9 -14 -4 -12 -11 15 -4 -21 -10
-1 the parts of a credit: one, one, a name	-3 -9 -7 -2 -5 -11 -3 -20 -21 10 -15 -21 -10
-1 the parts of a credit: one, one, no name	0 -8 -5 0 14 5 -2 -1 -16 -7 -2 -5 -6
-1 the title’s words: yes	2 18 -6 -2 11 -9 0 -6 -5 -11 -3 -8 -6
-1 what a rule takes it for: boilerplate	-44 0 -13 -19 1 -9 -13 -11 2 -16 -17 8 5
-1 what a rule takes it for: byline	-2 -15 -17 23 -10 2 -2 -9 -12 -10 -12 -6 -4
-1 what a rule takes it for: dateline	-6 10 -4 0 -23 -9 -10 -31 4 -7 -25 9 -1
-1 what a rule takes it for: heading	-20 -40 -15 -11 -5 7 -10 -19 -27 -9 -33 3 7
-1 what a rule takes it for: image-alt	-6 -27 -21 -7 -30 -29 -16 -17 2 27 5 -36 -11
-1 what a rule takes it for: image-caption	-13 1 -8 -27 -25 -3 -22 -25 -13 -19 28 -21 -21
-1 what a rule takes it for: image-credit	-6 -5 2 -12 0 -12 -16 -25 -31 14 -19 -23 -8
-1 what a rule takes it for: list-item	-8 -21 -24 -21 -19 22 -13 8 -22 -21 -32 -14 -20
-1 what a rule takes it for: paragraph	-49 -18 -19 -15 -3 -2 6 5 -4 -9 -23 -4 -11
-1 what a rule takes it for: quote	0 -1 0 0 7 9 -4 -5 -3 -4 1 -1 -4
-1 what a rule takes it for: related-link	-20 -51 -52 -51 -7 3 -23 3 0 -5 -17 -1 -3
-1 what a rule takes it for: standfirst	-6 -17 21 -3 -16 4 1 -3 0 -4 -10 -8 -6
-1 what a rule takes it for: title	-29 19 7 4 -5 -12 -9 -20 -6 -24 -20 -23 1
-1 words in brackets at its end: an agency, 2 and more	0 0 -1 0 -9 2 -1 -2 -3 0 9 3 -3
-1 words in brackets at its end: an agency, below 2	-1 3 -3 -1 -2 8 -1 -10 -1 4 0 -4 -8
-1 words in brackets at its end: other words, 2 and more	4 -13 9 -25 -18 10 -6 -11 -8 -21 -26 -27 6
-1 words in brackets at its end: other words, 4 and more	-5 -4 -4 -7 -21 -1 -7 5 -12 -5 -9 7 -4
-1 words in brackets at its end: other words, 8 and more	0 0 -1 0 -11 -8 -1 4 -2 6 1 6 1
-1 words in brackets at its end: other words, below 2	-1 0 -3 0 -5 -17 -3 6 -7 9 -10 -11 5
-1 words of the page’s furniture and its length: whole, below 8	-10 -11 -2 -20 -13 -13 -14 -41 13 -2 -8 -12 -3
-1 words of the page’s furniture and its length: within, 20 and more	0 0 2 -2 13 -10 -2 -7 -4 -6 -2 0 11
-1 words of the page’s furniture and its length: within, 40 and more	0 0 0 0 -5 2 1 -4 -2 -3 -1 -5 12
-1 words of the page’s furniture and its length: within, 8 and more	-1 1 -5 -2 -5 -22 -3 -4 3 -2 -3 -10 23
-1 words of the page’s furniture and its length: within, below 8	0 -8 -2 -2 -8 -8 -2 -14 1 -7 -3 -14 22
-1 words of the page’s furniture: whole	-11 -14 -2 -18 -3 -11 -18 -40 10 -7 -9 -11 -6
-1 words of the page’s furniture: within	-2 -6 -8 -9 3 -25 -9 -16 3 -14 -11 -16 38
-2 a byline’s words: names	-1 -15 -9 1 -3 -11 -4 -23 -11 2 3 -7 -1
-2 a byline’s words: names behind “by”	-1 6 -18 6 -19 -10 -2 -19 6 -2 -5 -9 -7
-2 a credit at its end: 0.9 and more	-2 -5 1 -6 -2 -7 -2 0 4 -12 -5 8 0
-2 a credit at its end: 0.95 and more	-5 -15 -8 3 6 0 -8 -15 -26 -14 -9 -19 2
-2 a label of a picture: label	2 -8 2 -11 -15 -6 -3 -19 -32 18 8 -15 -6
-2 a label of a picture: number	0 -3 0 0 -3 11 -1 -3 -10 6 1 -2 -9
-2 a label such as “See also” before it: yes	0 -3 -2 -5 -1 1 -4 -16 2 6 -3 -21 11
-2 a picture credit’s words: 0.01 and more	0 -3 -1 -1 19 5 -5 -5 -5 -9 1 -10 -15
-2 a picture credit’s words: 0.7 and more	-1 -15 -7 -5 -8 9 -7 -14 -9 0 -3 -30 11
-2 a picture credit’s words: 0.8 and more	-1 4 0 -1 3 1 1 -8 -10 -8 -1 -12 -3
-2 a picture credit’s words: 0.9 and more	0 -3 -1 -1 2 6 -1 -2 -2 1 -3 -3 5
-2 a picture credit’s words: 0.95 and more	-2 6 7 10 -11 2 -6 -19 -21 -10 -14 -12 -21
-2 a picture credit’s words: below 0.01	-55 -8 -10 -12 -7 3 -23 4 -10 -5 0 4 0
-2 a quotation mark before it: yes	-9 -20 -5 -3 -11 6 2 -22 -16 5 -11 -1 -3
-2 a word that leads in credits: yes	-2 -3 0 9 -6 14 -2 -20 -12 -18 -16 -16 -20
-2 how frequent the kind is: yes	-52 -14 -7 -9 -1 1 -4 -1 -1 0 1 -3 -3
-2 how it ends: another sign	-1 -1 -5 -2 -2 -6 9 -1 -13 0 -4 -14 2
-2 how it ends: arrow	0 0 6 -2 0 3 -1 -7 -3 -9 -1 3 2
-2 how it ends: bar or asterisk	0 6 -1 -1 -4 -2 -1 -6 0 -1 -1 -12 15
-2 how it ends: bracket	-13 -18 -8 -15 -3 8 -23 2 -19 -12 -2 -7 -3
-2 how it ends: colon	-5 -7 -17 -12 -6 -29 -5 32 -17 -24 -15 -19 -26
-2 how it ends: comma	0 -2 -1 1 -3 14 -3 5 0 -3 -1 -12 -8
-2 how it ends: ellipsis	-1 -5 4 -1 -6 -11 8 -5 7 1 1 3 -14
-2 how it ends: exclamation mark	-1 -12 -9 -3 -3 3 -14 -21 -3 3 -15 3 8
-2 how it ends: figure	-13 -14 -21 -25 -1 9 -11 -8 -2 -3 -13 -16 0
-2 how it ends: full stop	-29 1 -13 -9 3 -1 1 -10 -1 2 -1 -3 -1
-2 how it ends: letter	-58 -6 0 1 -14 4 -27 -10 0 3 -2 2 -3
-2 how it ends: question mark	-6 -21 10 -10 -10 -10 1 -17 4 -32 -6 -3 6
-2 how it ends: quotation mark	-1 -3 -7 -1 -6 -3 5 -2 -11 -16 -6 5 -7
-2 how it ends: semicolon	0 -1 -1 -1 -8 -11 -2 11 -1 -5 7 -7 -6
-2 how it ends: stop and quotation mark	-7 -19 -14 -12 -19 1 2 -23 6 2 -3 2 3
-2 it stands on the page again: 12 and more	-2 -13 -3 -2 -10 -6 -3 -10 -6 4 16 -6 -11
-2 it stands on the page again: 3 and more	-1 -6 -2 -1 5 7 -5 -14 -19 -9 -11 -9 9
-2 it stands on the page again: 6 and more	-1 2 -7 6 -8 -1 -3 -10 -3 1 11 -13 -8
-2 it stands on the page again: below 3	-2 -10 -17 -11 -10 -6 -4 -11 -14 6 3 -8 -4
-2 it stood on the page before: 12 and more	-1 -1 -2 -10 -12 -5 -7 -2 -6 -1 5 -1 0
-2 it stood on the page before: 3 and more	-2 -12 -8 -2 7 -1 -5 -7 -10 -3 -9 -2 -14
-2 it stood on the page before: 6 and more	-1 -3 8 -2 3 -9 -5 -10 -5 -16 -11 -10 -5
-2 it stood on the page before: below 3	-3 -33 -19 -16 2 -16 -14 -17 -20 -1 -1 -14 -2
-2 its length and end: 10 and more, another sign	0 0 0 0 -7 2 0 0 0 -1 0 -1 8
-2 its length and end: 10 and more, arrow	0 3 0 0 6 7 0 -9 -2 -5 -1 2 -3
-2 its length and end: 10 and more, bracket	-1 -3 -5 -1 2 6 -3 -6 -16 -22 2 4 -13
-2 its length and end: 10 and more, colon	0 -1 -1 -2 -8 -12 -3 27 -3 -3 -2 -10 -7
-2 its length and end: 10 and more, ellipsis	0 0 -1 0 -2 1 0 -3 -1 0 -1 2 4
-2 its length and end: 10 and more, exclamation mark	0 -2 -1 2 0 -8 -1 -3 -4 3 0 1 8
-2 its length and end: 10 and more, figure	-1 -1 -1 -5 -18 3 -1 1 1 2 0 -7 1
-2 its length and end: 10 and more, full stop	-5 4 -20 -13 -3 4 -29 -4 -15 -12 -5 -22 -4
-2 its length and end: 10 and more, letter	-20 -19 -6 1 -17 1 -36 -24 -7 0 6 3 -3
-2 its length and end: 10 and more, question mark	-1 -3 12 -2 -6 -14 -7 -7 -8 -17 -5 -2 17
-2 its length and end: 10 and more, quotation mark	0 -2 -1 1 -4 1 -1 1 3 -7 0 2 0
-2 its length and end: 10 and more, semicolon	0 -1 0 0 0 -14 -2 14 3 -1 0 -1 -3
-2 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -2 3 4 -4 0 -3 0 -2 4
-2 its length and end: 15 and more, another sign	0 0 0 4 0 0 -1 2 0 -1 0 -1 -3
-2 its length and end: 15 and more, bracket	0 -4 -1 0 4 0 1 -1 -5 -7 3 -19 -4
-2 its length and end: 15 and more, colon	0 -3 -1 0 -11 -7 6 18 0 -7 -1 -11 -5
-2 its length and end: 15 and more, comma	0 -1 -1 0 -3 -8 -1 11 -1 -3 0 -8 -4
-2 its length and end: 15 and more, ellipsis	0 -1 6 0 10 -1 -1 -2 -4 -2 -1 0 -6
-2 its length and end: 15 and more, exclamation mark	0 -1 -1 1 -2 2 -1 -7 2 2 -2 0 5
-2 its length and end: 15 and more, figure	-1 -5 -1 3 -3 -1 -1 4 -8 -6 -1 -5 3
-2 its length and end: 15 and more, full stop	-15 -1 -16 -1 -9 -1 -23 -8 -11 -2 -7 -8 -3
-2 its length and end: 15 and more, letter	-8 -4 3 -10 -6 -7 -5 -11 1 -24 -8 7 -17
-2 its length and end: 15 and more, question mark	0 -5 -2 0 -8 0 -5 -3 0 -3 -1 -2 15
-2 its length and end: 15 and more, quotation mark	0 5 -3 2 3 -4 1 2 -4 2 -1 -6 -5
-2 its length and end: 15 and more, semicolon	0 0 -1 -1 -5 0 0 -4 -2 -2 8 -1 -1
-2 its length and end: 15 and more, stop and quotation mark	0 -1 -2 2 -10 21 -4 -13 -3 -3 -1 -3 0
-2 its length and end: 2 and more, another sign	0 4 0 -2 -1 -1 0 0 -3 4 0 -1 0
-2 its length and end: 2 and more, arrow	0 0 -1 0 5 -7 -2 4 -1 -1 -1 -7 -4
-2 its length and end: 2 and more, bar or asterisk	0 0 0 0 -1 -2 0 0 -1 -1 0 -7 12
-2 its length and end: 2 and more, bracket	0 -3 -4 -3 -7 1 -2 -3 -13 1 -3 -7 15
-2 its length and end: 2 and more, colon	-1 7 -2 -4 10 -13 -3 1 -9 -15 -3 -12 2
-2 its length and end: 2 and more, comma	0 0 0 2 0 3 0 -4 -1 -2 0 2 0
-2 its length and end: 2 and more, ellipsis	0 0 0 0 0 1 0 -1 1 -2 4 2 -5
-2 its length and end: 2 and more, exclamation mark	0 -2 -1 0 1 14 -1 -3 -5 -3 -2 8 -11
-2 its length and end: 2 and more, figure	-2 -20 -2 -13 5 12 -2 -6 -2 -5 -6 7 -14
-2 its length and end: 2 and more, full stop	0 -3 -1 5 -6 14 -3 -9 -1 -2 1 -6 -4
-2 its length and end: 2 and more, letter	-29 2 -7 -9 -7 -9 -19 -2 -17 -3 -13 -8 2
-2 its length and end: 2 and more, question mark	0 0 0 0 0 0 2 -1 -1 2 0 1 -4
-2 its length and end: 2 and more, quotation mark	0 0 0 0 -6 -2 -1 8 -2 -1 1 1 -3
-2 its length and end: 2 and more, stop and quotation mark	0 -1 0 0 -4 -3 -1 6 -1 -5 0 -1 1
-2 its length and end: 25 and more, another sign	0 0 0 0 -2 -8 15 -8 -2 -3 0 -1 -2
-2 its length and end: 25 and more, arrow	0 -1 0 0 0 -12 0 -4 -1 -3 0 0 12
-2 its length and end: 25 and more, bar or asterisk	0 0 0 0 -7 10 -2 -6 -1 -1 0 -1 -6
-2 its length and end: 25 and more, bracket	-1 -4 0 1 -6 11 -2 -7 -5 -13 4 4 -9
-2 its length and end: 25 and more, colon	0 -1 0 0 -12 -11 -2 22 3 -9 -1 -7 -5
-2 its length and end: 25 and more, ellipsis	0 0 0 0 -3 -15 13 6 1 -2 0 -2 -3
-2 its length and end: 25 and more, exclamation mark	0 -1 0 -2 2 7 -1 -7 1 3 -1 1 -3
-2 its length and end: 25 and more, figure	0 0 0 0 0 8 -1 -4 -1 -2 0 0 -2
-2 its length and end: 25 and more, full stop	-22 -42 -5 -15 2 -3 -5 -7 11 -7 -20 -3 -3
-2 its length and end: 25 and more, letter	-1 -2 7 1 5 10 -5 -9 -10 -15 3 -19 1
-2 its length and end: 25 and more, question mark	0 -1 -1 0 2 -10 0 2 10 -6 1 3 -2
-2 its length and end: 25 and more, quotation mark	0 0 0 0 -1 -2 0 5 0 -1 0 -2 0
-2 its length and end: 25 and more, stop and quotation mark	-1 -3 -2 -2 -17 11 -14 -12 4 9 -7 -13 -12
-2 its length and end: 4 and more, arrow	0 0 0 0 1 12 0 -6 0 -8 0 -1 0
-2 its length and end: 4 and more, bar or asterisk	0 -3 -2 0 -4 -5 0 -2 -7 -2 -2 -1 13
-2 its length and end: 4 and more, bracket	-2 -2 -3 -4 -15 9 -4 -8 -4 -5 -7 3 2
-2 its length and end: 4 and more, colon	0 -2 -1 3 1 -16 -2 18 -1 0 -3 6 -16
-2 its length and end: 4 and more, comma	0 -1 0 0 -3 9 -1 -7 -1 -1 0 -1 -1
-2 its length and end: 4 and more, ellipsis	0 0 0 1 5 9 -2 -3 -2 -1 0 -1 -5
-2 its length and end: 4 and more, exclamation mark	0 0 0 0 -3 -3 3 -1 -2 -2 -1 -4 11
-2 its length and end: 4 and more, figure	-1 4 -5 -3 4 4 1 -7 -8 -4 0 -14 -10
-2 its length and end: 4 and more, full stop	0 4 0 0 11 -4 0 -4 -11 -17 5 -5 -3
-2 its length and end: 4 and more, letter	-16 -25 -19 -15 -15 10 -17 4 -1 1 -13 1 -5
-2 its length and end: 4 and more, question mark	0 -5 -1 0 1 -5 2 -1 -1 -7 7 0 -5
-2 its length and end: 4 and more, quotation mark	0 -1 0 0 -2 6 1 -16 -1 -2 0 14 -7
-2 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -1 -7 -3 6 4 0 0 -1 0
-2 its length and end: 40 and more, another sign	0 0 0 0 8 -6 -1 5 -2 -2 -1 -3 -4
-2 its length and end: 40 and more, bracket	-1 -7 1 -3 2 -7 -6 -6 2 -8 6 -8 0
-2 its length and end: 40 and more, colon	0 0 0 0 -6 -4 3 16 -3 -4 0 -5 -11
-2 its length and end: 40 and more, ellipsis	0 0 0 0 -8 -2 -1 -4 9 7 0 1 -7
-2 its length and end: 40 and more, exclamation mark	0 -1 -2 -1 -4 -8 -9 -2 5 4 -3 2 -7
-2 its length and end: 40 and more, figure	0 0 0 0 -2 -8 -4 -4 5 7 0 -2 6
-2 its length and end: 40 and more, full stop	-37 -81 -42 -16 4 -1 8 -19 -9 7 -5 -7 -2
-2 its length and end: 40 and more, letter	0 -4 -5 0 1 16 5 -12 -15 -18 -2 -13 -2
-2 its length and end: 40 and more, question mark	0 -2 0 0 -2 18 -3 -4 2 -5 -1 -1 -13
-2 its length and end: 40 and more, quotation mark	0 -1 0 0 4 6 -3 -3 0 -3 -2 1 -1
-2 its length and end: 40 and more, semicolon	0 0 0 0 1 6 -1 -1 -2 -1 0 -3 -3
-2 its length and end: 40 and more, stop and quotation mark	-4 -10 -11 -7 -18 -7 4 -30 6 -2 -1 6 10
-2 its length and end: 6 and more, another sign	0 -3 -3 -1 7 -2 -1 5 -1 -3 0 -3 0
-2 its length and end: 6 and more, arrow	0 0 0 0 -11 3 0 -6 -2 -3 -2 9 1
-2 its length and end: 6 and more, bar or asterisk	-1 -2 0 0 0 -1 0 -1 7 6 0 -2 -4
-2 its length and end: 6 and more, bracket	-1 -5 -2 -1 5 10 -3 9 -17 -4 -12 -30 1
-2 its length and end: 6 and more, colon	0 -1 -1 -5 -3 -16 3 13 -6 -5 -1 4 -9
-2 its length and end: 6 and more, ellipsis	0 -2 0 0 -6 -1 -1 1 -1 -1 0 7 -4
-2 its length and end: 6 and more, exclamation mark	0 0 -1 3 1 -3 -1 -6 0 1 0 -1 4
-2 its length and end: 6 and more, figure	-3 -8 -11 -13 -2 8 -7 3 -6 -11 -12 -17 5
-2 its length and end: 6 and more, full stop	-2 6 -11 0 -6 -2 -16 -5 -14 -11 2 -5 -9
-2 its length and end: 6 and more, letter	-26 -25 -22 3 -8 0 -37 -9 -6 2 -2 2 -10
-2 its length and end: 6 and more, question mark	-1 -3 1 -1 -4 -11 9 -10 9 -14 -7 -2 -10
-2 its length and end: 6 and more, quotation mark	0 -3 0 -1 -3 4 -1 4 -1 -7 -1 -5 6
-2 its length and end: 6 and more, stop and quotation mark	0 0 0 0 5 11 -3 -1 -3 -3 0 -4 -1
-2 its length and end: below 2, another sign	0 -6 -1 -1 -5 14 -1 -5 -4 4 -2 -3 4
-2 its length and end: below 2, bar or asterisk	0 7 -1 0 2 -6 -1 -2 -2 -2 0 -3 4
-2 its length and end: below 2, bracket	0 0 -1 0 0 2 0 -1 -1 -1 0 -3 4
-2 its length and end: below 2, colon	-1 0 -4 -1 -12 -1 -3 8 -8 6 -1 -15 -2
-2 its length and end: below 2, comma	0 0 0 0 -1 -3 0 -4 5 5 0 -7 2
-2 its length and end: below 2, ellipsis	0 0 2 3 -5 8 0 -1 -1 -2 0 0 -8
-2 its length and end: below 2, exclamation mark	0 0 0 0 -1 -1 0 0 -5 -1 0 -4 8
-2 its length and end: below 2, figure	-1 -17 -4 -11 -2 -4 2 -25 3 -1 -15 5 -2
-2 its length and end: below 2, full stop	0 -7 -1 3 -3 1 -1 -9 4 9 0 -6 1
-2 its length and end: below 2, letter	-9 -11 -17 -10 -14 2 -13 -9 -14 -14 -10 -2 4
-2 its length and end: below 2, quotation mark	0 0 0 0 -1 -9 12 -1 -2 -4 0 -1 -1
-2 its length: 10 and more	-15 -21 -7 -19 -9 0 -36 -7 -17 -13 -21 -5 9
-2 its length: 12 and more	-19 -4 -8 -6 -17 -4 -28 -2 -18 -23 8 -1 -6
-2 its length: 15 and more	-16 -8 3 -13 0 -5 -13 -1 -12 -14 0 -5 -17
-2 its length: 19 and more	-15 -3 -7 2 -4 2 -8 -2 -8 -4 -21 -18 -4
-2 its length: 2 and more	-15 -8 -5 -13 2 -9 -22 -1 -17 -2 -18 -6 -2
-2 its length: 25 and more	-18 -29 -1 -12 -3 5 -4 -13 2 -7 -17 -3 -11
-2 its length: 3 and more	-16 2 -11 -7 -11 1 -14 -9 -4 -5 -11 -4 10
-2 its length: 35 and more	-23 -63 -12 -28 3 -4 -2 4 -6 -6 -5 -16 5
-2 its length: 4 and more	-9 -16 -21 -13 -3 5 -20 6 -9 -8 -23 0 -11
-2 its length: 5 and more	-12 -7 -18 -17 -15 0 -5 -10 -6 -13 -3 5 -14
-2 its length: 50 and more	-18 -47 -31 2 7 3 3 -13 -1 -3 -21 4 -5
-2 its length: 6 and more	-22 -5 -32 -19 -13 -2 -18 -7 -1 -11 -8 -11 0
-2 its length: 8 and more	-20 -38 -13 1 1 3 -20 3 -17 -7 -5 -3 -19
-2 its length: 80 and more	-13 -33 -30 -31 -14 -6 -3 -23 14 3 5 -4 -11
-2 its length: below 2	-14 -11 -18 -11 -14 -2 -2 -8 -5 0 0 -10 3
-2 its place by the text, and its length: before the text, 13 and more	-8 8 5 7 -20 -18 -9 -6 0 -7 -10 -13 -13
-2 its place by the text, and its length: before the text, 19 and more	-3 9 6 -2 -9 0 -7 -4 -17 2 -8 -9 -17
-2 its place by the text, and its length: before the text, 2 and more	-3 -4 -14 -4 -3 -4 -8 -20 -4 2 2 -14 -3
-2 its place by the text, and its length: before the text, 3 and more	-5 14 0 -6 -12 -8 -3 -24 5 -13 -20 -17 4
-2 its place by the text, and its length: before the text, 30 and more	-1 -10 5 0 0 2 -3 -6 2 -12 0 4 -11
-2 its place by the text, and its length: before the text, 4 and more	-7 -2 -11 5 -31 3 -10 -9 -12 -9 -8 1 -8
-2 its place by the text, and its length: before the text, 6 and more	-7 -8 -10 1 -14 -3 -14 -15 -1 8 -9 -13 -13
-2 its place by the text, and its length: before the text, 9 and more	-10 -5 7 3 -24 5 -10 -20 -10 -13 3 -19 -6
-2 its place by the text, and its length: before the text, below 2	-5 1 -15 -7 -9 5 -13 -12 -1 9 3 -27 -7
-2 its place by the text, and its length: behind the text, 13 and more	-1 -7 -5 -3 -8 4 -3 -10 -8 -16 -8 4 -13
-2 its place by the text, and its length: behind the text, 19 and more	0 -2 -1 -1 0 -1 -1 5 0 -1 0 -11 2
-2 its place by the text, and its length: behind the text, 2 and more	-1 -4 -7 -9 -11 -20 -2 -10 -12 -14 -5 10 1
-2 its place by the text, and its length: behind the text, 3 and more	-1 -7 -6 -6 -15 -4 -2 -1 -3 -3 -6 10 -3
-2 its place by the text, and its length: behind the text, 30 and more	0 -1 0 0 -1 -3 8 5 -1 -1 0 -4 -8
-2 its place by the text, and its length: behind the text, 4 and more	-1 -3 -4 -10 -3 -3 2 -8 -8 -8 -4 6 -2
-2 its place by the text, and its length: behind the text, 6 and more	-2 -5 -7 -11 6 -4 2 4 -7 -9 -7 -8 2
-2 its place by the text, and its length: behind the text, 9 and more	-1 -6 -5 -7 -4 3 -3 -3 -8 -9 -4 -1 -4
-2 its place by the text, and its length: behind the text, below 2	-1 -6 -9 -9 -6 -8 -2 -1 -8 -5 -10 0 4
-2 its place by the text, and its length: in the text, 13 and more	-12 -57 -15 -23 -1 1 -23 -3 -26 -10 6 -2 0
-2 its place by the text, and its length: in the text, 19 and more	-19 -63 -15 2 -7 4 -8 -1 1 -8 -15 -9 -6
-2 its place by the text, and its length: in the text, 2 and more	-4 -21 -9 -17 3 -4 -12 5 -30 -9 -27 -17 -11
-2 its place by the text, and its length: in the text, 3 and more	-3 -42 -21 -10 -5 10 -18 -4 -25 5 -4 -13 2
-2 its place by the text, and its length: in the text, 30 and more	-27 -42 -6 -23 4 -3 5 -7 8 -3 0 1 -2
-2 its place by the text, and its length: in the text, 4 and more	-10 -49 -40 -34 -6 6 -15 1 -8 -4 -12 -16 -13
-2 its place by the text, and its length: in the text, 6 and more	-13 -55 -44 -8 -9 9 -10 2 -7 -11 -9 -6 -8
-2 its place by the text, and its length: in the text, 9 and more	-12 -38 -40 -16 -2 -7 -34 2 -13 -12 -15 -7 3
-2 its place by the text, and its length: in the text, below 2	-4 -38 -15 -12 -15 1 3 -18 -10 -20 -9 -7 12
-2 no block	45 13 2 -8 -17 -18 -21 -38 -21 -30 -29 -48 -11
-2 nothing but a date or time: yes	-3 -8 3 -26 -3 -3 -5 -29 10 -1 3 -8 10
-2 nothing but a label such as “Related”: yes	0 -3 -1 -2 3 -8 -3 -12 -11 -7 -6 24 -19
-2 what a rule takes it for: boilerplate	-26 -13 -18 -29 -9 -6 -25 -2 -2 -6 -3 5 2
-2 what a rule takes it for: byline	-2 -5 -25 5 -21 0 -5 -15 15 2 -4 -15 -17
-2 what a rule takes it for: dateline	-3 -7 1 -26 -10 -7 -3 -28 9 -3 3 -7 9
-2 what a rule takes it for: heading	-22 -29 -33 -11 -14 9 -9 -2 -9 -19 -17 4 -3
-2 what a rule takes it for: image-alt	-7 0 -7 -17 -25 -5 -12 -24 -17 -1 15 -14 -13
-2 what a rule takes it for: image-caption	-10 -7 -1 -5 10 -4 4 -13 -38 -3 -8 -20 -11
-2 what a rule takes it for: image-credit	-2 3 3 11 -9 3 -5 -18 -20 -2 -17 -9 -19
-2 what a rule takes it for: list-item	-7 -26 -23 -21 -8 21 -31 5 -24 -24 -30 -14 -18
-2 what a rule takes it for: paragraph	-29 -19 -19 -12 2 -1 3 4 3 0 -11 1 -3
-2 what a rule takes it for: quote	0 0 -1 -1 3 22 -5 -5 -9 -9 3 -4 -11
-2 what a rule takes it for: related-link	-24 -57 -62 -48 1 -2 -14 0 -31 1 -28 -2 -5
-2 what a rule takes it for: standfirst	-1 -2 3 9 -1 -10 -3 -3 1 7 -1 -12 -19
-2 what a rule takes it for: title	-15 -1 12 9 -27 -16 -5 -24 -1 -4 -13 -26 7
-2 words of the page’s furniture: whole	-7 -4 -10 -19 -9 -19 -11 -29 3 -3 6 4 7
-2 words of the page’s furniture: within	-1 -14 -1 -3 -17 -14 -7 -6 -3 5 -6 -6 20
-3 a byline’s words: names	-1 11 -9 -8 -13 -14 0 -26 16 -11 -1 1 -8
-3 a byline’s words: names behind “by”	-1 -11 -11 7 -6 3 -6 -17 -3 16 1 -20 -11
-3 a credit at its end: 0.9 and more	-1 -5 -5 -3 7 -12 6 -3 -15 -1 -4 10 -6
-3 a credit at its end: 0.95 and more	-2 -5 -13 1 -3 4 -10 -16 -16 -18 -13 11 -4
-3 a label of a picture: label	-2 -2 -4 5 3 -3 -1 -15 -16 11 5 -13 -24
-3 a label of a picture: number	0 -2 -1 -1 2 -3 -1 -4 -7 1 4 -2 4
-3 a label such as “See also” before it: yes	0 -6 -2 -4 1 -5 -6 -14 -1 7 -10 -20 16
-3 a picture credit’s words: 0.01 and more	0 -1 0 0 2 2 -5 -2 -4 -9 6 0 0
-3 a picture credit’s words: 0.7 and more	-1 -6 -5 -4 -9 -3 -5 3 3 0 -10 -18 7
-3 a picture credit’s words: 0.8 and more	0 7 -6 5 3 -1 -4 -8 -2 -5 -5 -15 -1
-3 a picture credit’s words: 0.9 and more	0 4 -1 0 -3 0 -2 -2 0 0 -1 -2 3
-3 a picture credit’s words: 0.95 and more	-2 9 1 6 -12 -1 -2 -28 -17 -15 -5 4 -12
-3 a picture credit’s words: below 0.01	-54 -10 -21 -17 -2 1 -4 6 -3 -7 -4 -2 -5
-3 a quotation mark before it: yes	-8 -11 -28 -23 -11 4 0 -17 -6 2 -6 14 -18
-3 a word that leads in credits: yes	-1 11 5 0 -11 -1 -5 -20 -9 -28 -3 0 -6
-3 how frequent the kind is: yes	-71 -18 -19 -17 -3 0 -3 3 -4 -1 0 0 -5
-3 how it ends: another sign	0 -8 -5 -2 0 0 8 7 -1 -9 -1 -10 -22
-3 how it ends: arrow	0 -1 -1 0 -4 5 -1 -9 -1 -3 -1 5 4
-3 how it ends: bar or asterisk	0 -3 -1 -1 1 5 -2 -7 -1 -3 7 -3 4
-3 how it ends: bracket	-9 -18 -19 -6 0 10 -37 5 -19 -9 -11 -8 -10
-3 how it ends: colon	-4 -10 -20 -7 -22 -32 -6 29 -11 4 0 -22 -24
-3 how it ends: comma	0 -6 0 0 -7 16 -3 -7 -4 -4 -1 -8 1
-3 how it ends: ellipsis	0 -3 -1 4 3 5 -5 -5 -4 -2 -2 4 -20
-3 how it ends: exclamation mark	-1 -4 -8 0 4 -5 -8 -20 1 -18 -16 1 8
-3 how it ends: figure	-11 -8 -11 -25 2 4 -16 -8 -8 -2 -1 -14 -12
-3 how it ends: full stop	-27 -16 -7 -14 1 1 1 -7 -3 1 -7 3 -2
-3 how it ends: letter	-55 -2 -11 -12 -7 3 -21 -5 -2 -5 0 0 4
-3 how it ends: question mark	-4 -10 -20 -9 -10 -10 8 0 -3 -1 -16 -4 -3
-3 how it ends: quotation mark	-2 -11 -2 1 -2 1 2 -12 4 -12 -6 6 -16
-3 how it ends: semicolon	0 -2 -1 0 0 -2 -3 7 4 2 -1 -6 -6
-3 how it ends: stop and quotation mark	-8 -25 -13 -14 -23 1 3 -39 5 -14 -4 6 4
-3 it stands on the page again: 12 and more	-1 -3 0 -8 -13 -3 -7 -10 13 -23 -2 5 0
-3 it stands on the page again: 3 and more	-1 -2 1 3 -9 -9 -6 -2 -5 -20 -9 -4 8
-3 it stands on the page again: 6 and more	-1 -7 1 0 -13 9 -5 -7 -7 -6 -5 -10 2
-3 it stands on the page again: below 3	-2 -4 -13 0 0 -19 -8 -11 -9 5 -9 -17 4
-3 it stood on the page before: 12 and more	-1 -3 -4 -1 -16 -5 -5 -17 -8 -7 6 10 -1
-3 it stood on the page before: 3 and more	-2 -14 -13 -9 0 1 -12 4 -6 -4 -11 -11 -6
-3 it stood on the page before: 6 and more	-1 -8 8 -1 -8 -8 -6 -4 -2 -1 -8 -17 -16
-3 it stood on the page before: below 3	-4 -19 -15 -11 12 -19 -2 -7 -19 7 0 -17 -12
-3 its length and end: 10 and more, another sign	0 0 0 0 0 -6 -4 8 -1 -1 0 -1 -4
-3 its length and end: 10 and more, arrow	0 0 -2 0 1 3 0 -9 0 -1 -2 4 1
-3 its length and end: 10 and more, bracket	-1 -2 -3 -1 -1 6 -4 -3 -12 -5 -5 3 -18
-3 its length and end: 10 and more, colon	0 -1 -1 -1 -11 -17 0 27 -6 0 -2 -5 -7
-3 its length and end: 10 and more, ellipsis	0 0 -1 0 -2 -1 0 -3 4 3 0 2 -3
-3 its length and end: 10 and more, exclamation mark	0 0 1 0 0 0 -2 -1 -3 -1 -3 5 2
-3 its length and end: 10 and more, figure	-1 -1 -3 -1 12 -1 -2 -4 -6 -7 0 -14 9
-3 its length and end: 10 and more, full stop	-4 3 -6 -7 -12 6 -3 -4 -24 -16 -16 0 -11
-3 its length and end: 10 and more, letter	-12 -34 -14 -9 -12 -2 -20 -21 7 -5 0 -4 0
-3 its length and end: 10 and more, question mark	0 -2 -3 0 1 -4 -2 -3 5 -4 -10 -5 8
-3 its length and end: 10 and more, quotation mark	0 -2 0 1 -8 -2 -4 1 2 0 0 1 2
-3 its length and end: 10 and more, semicolon	0 -1 0 0 5 6 -2 -8 3 2 -1 -1 -3
-3 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -7 -2 3 -3 9 -6 0 -5 6
-3 its length and end: 15 and more, bracket	0 -3 -2 -1 1 15 -3 -8 -3 -7 -5 -10 2
-3 its length and end: 15 and more, colon	0 -1 0 0 1 -9 1 15 -3 -2 -1 -4 -10
-3 its length and end: 15 and more, comma	0 -2 0 0 -3 10 -1 1 -1 -2 0 -7 -7
-3 its length and end: 15 and more, ellipsis	0 -1 0 1 3 4 0 -3 1 0 0 -1 -5
-3 its length and end: 15 and more, exclamation mark	0 0 -1 0 -5 -3 -2 -2 0 -2 -1 2 10
-3 its length and end: 15 and more, figure	0 -1 0 -1 -1 -3 -1 0 -6 -4 -2 -3 8
-3 its length and end: 15 and more, full stop	-15 -10 -27 -19 0 -4 -3 -2 -14 -6 -11 -1 -11
-3 its length and end: 15 and more, letter	-5 -10 -6 -10 2 1 -19 -7 -11 -10 -2 -6 -6
-3 its length and end: 15 and more, question mark	0 -2 -1 -2 -2 -2 -3 -1 0 1 -1 -7 11
-3 its length and end: 15 and more, quotation mark	-1 -3 1 0 -5 10 -1 1 3 -3 -1 -5 -5
-3 its length and end: 15 and more, semicolon	0 -1 0 0 1 4 0 -2 -1 -1 0 0 -1
-3 its length and end: 15 and more, stop and quotation mark	0 -1 -1 0 -6 4 2 -10 -1 4 2 -1 -9
-3 its length and end: 2 and more, another sign	0 -1 -1 0 -1 2 -1 -1 4 -1 0 1 -3
-3 its length and end: 2 and more, arrow	0 -1 0 0 -10 1 -1 4 -1 -2 0 4 -10
-3 its length and end: 2 and more, bar or asterisk	0 0 0 0 -1 -2 0 0 -1 -1 0 -1 6
-3 its length and end: 2 and more, bracket	0 -3 -2 -2 -1 -10 -2 0 -13 1 4 -10 3
-3 its length and end: 2 and more, colon	0 2 -2 -1 -6 -10 -3 3 2 -4 -2 -11 6
-3 its length and end: 2 and more, comma	0 -4 0 0 0 9 -1 -5 -3 -2 0 1 -1
-3 its length and end: 2 and more, ellipsis	0 0 0 0 5 0 0 1 -2 -1 0 -1 -3
-3 its length and end: 2 and more, exclamation mark	0 -2 0 0 2 -5 -1 -2 1 -5 -1 7 1
-3 its length and end: 2 and more, figure	-1 2 0 -6 2 8 -7 -12 9 0 -3 -12 -21
-3 its length and end: 2 and more, full stop	0 -2 -1 5 18 -2 1 -17 1 -2 -1 -8 -6
-3 its length and end: 2 and more, letter	-29 7 -41 -14 -8 -3 -30 0 0 -21 -15 -9 6
-3 its length and end: 2 and more, question mark	0 0 1 0 -4 -1 5 1 -1 -1 0 2 -2
-3 its length and end: 2 and more, quotation mark	0 -1 0 0 9 3 -1 -12 -3 -3 0 1 0
-3 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -5 -4 -1 6 -2 -3 -1 -1 2
-3 its length and end: 25 and more, another sign	0 0 0 0 10 -16 15 -7 -3 -2 -1 -1 -2
-3 its length and end: 25 and more, arrow	0 0 0 0 -7 -1 0 -1 -2 -1 -1 -3 10
-3 its length and end: 25 and more, bar or asterisk	0 0 0 0 -1 5 -1 -3 0 0 0 -1 1
-3 its length and end: 25 and more, bracket	0 2 -2 -1 -9 14 -2 -5 -8 -14 -3 5 0
-3 its length and end: 25 and more, colon	0 -1 -1 0 -16 -14 0 18 4 -5 10 -7 -8
-3 its length and end: 25 and more, ellipsis	0 0 0 0 -1 -4 -2 7 -1 -1 0 1 -5
-3 its length and end: 25 and more, exclamation mark	0 0 0 0 -1 11 -1 -5 -1 -6 -1 2 -1
-3 its length and end: 25 and more, figure	0 0 0 0 -2 5 0 -3 -1 -4 -1 2 1
-3 its length and end: 25 and more, full stop	-18 -58 -7 -7 -8 0 -13 -6 1 -5 -22 7 -4
-3 its length and end: 25 and more, letter	-1 -4 6 -1 -5 13 -2 -14 0 -12 -6 -14 2
-3 its length and end: 25 and more, question mark	0 0 0 0 -9 4 -6 2 -3 3 1 3 -4
-3 its length and end: 25 and more, quotation mark	0 0 0 0 1 -4 0 5 0 0 0 -1 0
-3 its length and end: 25 and more, stop and quotation mark	-1 -3 -3 1 -7 22 -20 -32 1 -11 -1 -3 -7
-3 its length and end: 4 and more, arrow	0 -1 0 0 5 2 0 -5 0 -2 0 0 0
-3 its length and end: 4 and more, bar or asterisk	0 0 -1 0 0 1 0 0 -2 -1 0 0 3
-3 its length and end: 4 and more, bracket	-1 -1 -2 -1 -5 2 -5 -4 -3 -3 -5 5 -3
-3 its length and end: 4 and more, colon	0 -1 -2 4 -4 -11 -2 13 -1 -3 0 1 -5
-3 its length and end: 4 and more, comma	0 0 0 0 -5 8 0 -1 0 0 0 -2 0
-3 its length and end: 4 and more, ellipsis	0 -1 0 -1 0 14 -1 -4 -4 -6 -1 -7 -11
-3 its length and end: 4 and more, exclamation mark	0 2 0 0 2 -3 3 0 -1 -1 1 -4 1
-3 its length and end: 4 and more, figure	-1 -5 -1 -3 -9 6 -1 1 -10 -11 0 -16 -4
-3 its length and end: 4 and more, full stop	0 2 -1 -1 6 0 -7 -16 -3 -2 -3 -6 7
-3 its length and end: 4 and more, letter	-12 -18 -7 -12 -16 4 -15 3 3 1 -21 -3 -1
-3 its length and end: 4 and more, question mark	0 -3 -1 -1 12 -7 7 0 -5 -7 3 -10 -2
-3 its length and end: 4 and more, quotation mark	0 -1 0 -1 1 -9 9 -14 -5 -5 -1 17 -11
-3 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -2 -8 -1 6 0 3 0 -2 0
-3 its length and end: 40 and more, bracket	-2 -5 -5 0 6 -6 -9 -6 -19 -4 2 6 -3
-3 its length and end: 40 and more, colon	0 0 0 0 -4 -12 -1 22 0 -1 -1 -4 -10
-3 its length and end: 40 and more, ellipsis	0 0 0 0 -1 -3 -1 -4 1 7 0 4 -6
-3 its length and end: 40 and more, exclamation mark	0 0 -1 -1 7 3 -9 -12 0 6 -3 -14 0
-3 its length and end: 40 and more, figure	0 0 0 0 -2 -2 -2 -3 3 6 0 -1 0
-3 its length and end: 40 and more, full stop	-37 -84 -20 -22 -1 -2 2 -12 0 3 -1 -9 1
-3 its length and end: 40 and more, letter	0 -3 -3 -8 20 12 -5 -9 -11 -15 -5 3 -17
-3 its length and end: 40 and more, question mark	0 0 0 4 -11 9 -8 6 3 -6 1 0 -6
-3 its length and end: 40 and more, quotation mark	0 0 0 0 6 -2 1 -2 6 1 0 -7 -1
-3 its length and end: 40 and more, stop and quotation mark	-3 -14 -15 -6 -20 -2 -6 -31 3 -3 0 9 9
-3 its length and end: 6 and more, another sign	0 -1 0 0 -1 0 -1 6 0 -1 0 -2 -2
-3 its length and end: 6 and more, arrow	0 0 0 0 3 2 0 -10 0 -1 0 4 3
-3 its length and end: 6 and more, bar or asterisk	0 -1 0 0 -1 1 0 -2 -1 -2 11 3 -11
-3 its length and end: 6 and more, bracket	-1 -4 3 3 1 3 -4 2 4 -3 -3 -26 -5
-3 its length and end: 6 and more, colon	0 -1 -1 -3 -3 -13 3 12 -5 -7 -2 -5 -10
-3 its length and end: 6 and more, ellipsis	0 -1 0 0 0 -2 -1 1 -4 -1 0 7 -3
-3 its length and end: 6 and more, exclamation mark	0 0 -2 3 -2 -5 2 -4 7 -3 -2 -1 3
-3 its length and end: 6 and more, figure	-1 -13 -5 -4 -13 5 -7 -1 -23 -12 0 4 -8
-3 its length and end: 6 and more, full stop	-2 -10 -14 -12 3 4 -3 -14 -4 -9 -4 -4 -5
-3 its length and end: 6 and more, letter	-18 -24 -13 -12 -1 5 -25 1 -30 4 -5 -7 -7
-3 its length and end: 6 and more, question mark	-1 2 -11 -7 -8 -16 12 -12 -5 3 -6 7 -8
-3 its length and end: 6 and more, quotation mark	0 -1 -1 2 -9 1 -3 3 4 -3 0 1 -4
-3 its length and end: 6 and more, stop and quotation mark	0 0 0 0 -8 0 8 -2 -3 -4 0 -5 -1
-3 its length and end: below 2, another sign	0 -9 -3 -1 2 16 -2 0 4 -7 2 -5 -12
-3 its length and end: below 2, bar or asterisk	0 -3 0 0 1 2 -1 -4 0 -1 0 -3 4
-3 its length and end: below 2, bracket	0 0 0 0 -2 5 0 -2 0 0 0 -1 0
-3 its length and end: below 2, colon	-1 -3 -3 0 -9 -14 5 1 -10 14 1 -8 -3
-3 its length and end: below 2, comma	0 0 0 0 -1 8 -1 -3 -1 -1 0 -5 1
-3 its length and end: below 2, ellipsis	0 0 0 6 0 1 0 -1 -1 -1 0 0 -5
-3 its length and end: below 2, exclamation mark	0 0 0 0 -2 0 0 0 5 -4 0 -2 -2
-3 its length and end: below 2, figure	-1 -4 -7 -4 2 -6 1 -24 -11 3 -6 -8 -10
-3 its length and end: below 2, full stop	0 0 -1 0 -6 14 -1 -8 0 -2 0 0 -6
-3 its length and end: below 2, letter	-13 -11 -9 -7 -16 -6 -22 -5 -16 -12 -10 2 -1
-3 its length and end: below 2, quotation mark	0 0 0 0 -1 5 -1 -1 -1 0 1 0 -1
-3 its length: 10 and more	-8 -11 -7 -5 -15 -4 -18 -7 -6 -5 -11 -8 -4
-3 its length: 12 and more	-12 -30 -16 -22 -9 -1 -8 0 -10 -17 -9 4 0
-3 its length: 15 and more	-11 -3 -7 -7 8 -2 -17 -4 -16 -11 -16 -9 -14
-3 its length: 19 and more	-15 -16 -37 -16 -3 5 -8 -3 -10 -2 -4 -6 -9
-3 its length: 2 and more	-18 12 -39 -19 -2 -9 -16 -4 -6 -16 -16 -12 3
-3 its length: 25 and more	-15 -28 -5 -7 -11 9 -21 -9 2 -14 -10 6 -7
-3 its length: 3 and more	-14 -9 -13 -4 -1 8 -30 0 4 -13 -8 -5 3
-3 its length: 35 and more	-19 -44 -5 -13 -8 -3 5 -4 3 6 -9 -7 -1
-3 its length: 4 and more	-9 -29 -27 -10 -17 4 -8 7 -15 -14 -11 -3 -4
-3 its length: 5 and more	-6 -9 -5 -13 -6 -2 -9 -2 -7 -1 -15 -12 4
-3 its length: 50 and more	-21 -66 -60 -30 9 -1 -8 -8 -10 -6 -5 6 0
-3 its length: 6 and more	-16 -19 -25 -23 -14 6 -12 2 -14 -6 0 2 -9
-3 its length: 8 and more	-10 -29 -15 -9 0 -6 1 2 -36 0 -9 -8 -12
-3 its length: 80 and more	-10 -30 -34 -12 -4 4 -18 -22 0 -6 5 -9 -8
-3 its length: below 2	-19 2 -8 -7 -11 -5 -7 -7 -6 2 -3 -4 -4
-3 its place by the text, and its length: before the text, 13 and more	-3 2 -2 2 -3 -13 -12 -1 -6 -8 -4 -14 -6
-3 its place by the text, and its length: before the text, 19 and more	-2 5 -13 -8 -23 6 -12 4 -7 -7 -4 0 -13
-3 its place by the text, and its length: before the text, 2 and more	-4 15 -27 -4 -10 -14 1 -22 0 1 0 -8 -4
-3 its place by the text, and its length: before the text, 3 and more	-4 1 -13 8 2 11 -11 -27 5 -17 -11 -18 -4
-3 its place by the text, and its length: before the text, 30 and more	-1 -9 1 -4 5 10 -3 -6 -8 -7 -5 1 -3
-3 its place by the text, and its length: before the text, 4 and more	-4 -2 7 -2 -32 2 -17 -10 1 -11 -9 -11 -4
-3 its place by the text, and its length: before the text, 6 and more	-4 -9 -9 -6 -30 -5 -11 -15 -11 11 15 -9 -16
-3 its place by the text, and its length: before the text, 9 and more	-5 -10 1 -7 -10 -1 -11 -38 -19 -1 -1 -10 -8
-3 its place by the text, and its length: before the text, below 2	-7 4 0 -1 -21 -10 -27 2 8 4 -4 -8 -24
-3 its place by the text, and its length: behind the text, 13 and more	-1 -5 -4 -5 -5 1 -2 0 0 1 -13 -5 -2
-3 its place by the text, and its length: behind the text, 19 and more	-1 -1 -1 -2 3 11 0 4 -6 -10 -1 -21 8
-3 its place by the text, and its length: behind the text, 2 and more	-1 -5 -3 -4 -14 -11 -1 -8 -7 -6 -4 -2 15
-3 its place by the text, and its length: behind the text, 3 and more	-1 -6 -6 -8 -4 -2 -1 5 -7 -9 -2 2 -5
-3 its place by the text, and its length: behind the text, 30 and more	0 0 0 -1 5 -1 0 6 -1 -1 1 1 -9
-3 its place by the text, and its length: behind the text, 4 and more	-1 -4 -4 -2 -6 -3 5 -6 -6 -7 -3 -5 3
-3 its place by the text, and its length: behind the text, 6 and more	-1 -6 -6 -8 -12 -8 1 8 -3 -5 -9 -5 -4
-3 its place by the text, and its length: behind the text, 9 and more	-1 -3 -5 -5 5 -9 -2 -6 -4 -8 -4 -2 2
-3 its place by the text, and its length: behind the text, below 2	-2 -9 -9 -11 -5 -15 0 -11 -14 -18 -7 5 4
-3 its place by the text, and its length: in the text, 13 and more	-12 -51 -18 -23 5 0 -19 0 -4 -12 -11 -8 -10
-3 its place by the text, and its length: in the text, 19 and more	-20 -63 -23 -15 2 2 -18 -6 -2 -12 -7 3 -16
-3 its place by the text, and its length: in the text, 2 and more	-5 -19 -12 -15 10 -3 -15 4 -8 -13 -17 -21 -3
-3 its place by the text, and its length: in the text, 3 and more	-4 -36 -9 -15 -6 2 -25 -4 -4 -3 -11 -3 6
-3 its place by the text, and its length: in the text, 30 and more	-22 -56 -10 -8 -4 1 0 -6 1 3 -1 2 6
-3 its place by the text, and its length: in the text, 4 and more	-11 -44 -42 -24 -6 5 0 4 -20 -9 -16 -18 -3
-3 its place by the text, and its length: in the text, 6 and more	-13 -48 -37 -9 -1 8 2 3 -19 -12 -14 -4 -7
-3 its place by the text, and its length: in the text, 9 and more	-10 -28 -41 -28 -7 1 2 -7 -13 -15 -53 -2 -3
-3 its place by the text, and its length: in the text, below 2	-5 -36 -32 -14 -8 6 -6 -14 -34 -4 -20 -9 -4
-3 no block	42 15 17 7 -23 -25 -37 -59 -13 -22 -33 -53 1
-3 nothing but a date or time: yes	-3 -10 -7 -26 -19 7 -9 -28 2 9 5 -10 -19
-3 nothing but a label such as “Related”: yes	0 -6 0 -2 -11 -1 -3 -18 -13 -10 -4 27 -6
-3 what a rule takes it for: boilerplate	-32 -6 -11 -15 -2 -11 -31 3 -10 -1 11 1 2
-3 what a rule takes it for: byline	-1 0 -15 1 -2 -1 -3 -17 9 9 1 -12 -22
-3 what a rule takes it for: dateline	-3 -6 -7 -26 -15 11 -9 -25 0 14 5 -5 -22
-3 what a rule takes it for: heading	-21 -22 -30 -16 -7 4 -9 1 -6 -17 -19 8 -2
-3 what a rule takes it for: image-alt	-4 2 -2 1 -4 -6 -8 -21 -13 -6 -17 -16 0
-3 what a rule takes it for: image-caption	-9 4 -20 1 6 1 9 -39 -28 -29 -15 3 -11
-3 what a rule takes it for: image-credit	-2 15 5 5 -16 -5 0 -29 -16 -12 -6 5 -11
-3 what a rule takes it for: list-item	-8 -29 -27 -21 2 21 -8 2 -24 -23 -27 -21 -13
-3 what a rule takes it for: paragraph	-33 -53 -17 -16 -3 2 -3 4 1 0 -5 5 -2
-3 what a rule takes it for: quote	0 -1 -1 0 3 -9 8 -5 -2 -9 -4 -3 -5
-3 what a rule takes it for: related-link	-21 -53 -55 -54 -11 10 -13 -6 -20 -19 -26 -8 2
-3 what a rule takes it for: standfirst	-1 -15 -4 -5 -7 0 0 -5 4 -4 7 -12 3
-3 what a rule takes it for: title	-4 -6 4 3 -28 -7 0 -17 -2 7 4 -31 -7
-3 words of the page’s furniture: whole	-12 -17 -3 -11 4 -22 -26 -27 0 3 8 5 5
-3 words of the page’s furniture: within	-1 -6 3 -1 -18 -11 3 -7 4 1 -2 -15 21
0 a byline’s words: names	-1 -5 23 -9 -47 -10 2 -19 13 6 -28 15 -14
0 a byline’s words: names behind “by”	-4 -10 52 -21 -19 -14 -1 -11 -26 -31 -22 -24 -10
0 a credit at its end, and its length: 20 and more, no stop	0 -13 -1 -1 -5 -26 -2 -3 5 30 -2 -3 -6
0 a credit at its end, and its length: 40 and more, no stop	-2 -12 -4 -3 7 -17 -8 -4 12 11 -6 -5 -16
0 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 -1 -12 -1 -1 2 13 0 -1 -1
0 a credit at its end, and its length: 8 and more, no stop	-3 -6 -7 -1 -25 -9 -2 -10 -19 28 -4 -26 -9
0 a credit at its end, and its length: below 8, no stop	-11 -2 -8 -4 -23 -10 -1 -8 -21 17 16 -9 -21
0 a credit at its end: 0.9 and more	-1 -6 -3 -2 8 -7 -2 -2 8 3 -13 -5 -12
0 a credit at its end: 0.95 and more	-18 -32 -19 -9 -43 -36 -14 -26 -12 47 11 -37 -32
0 a credit beside it, and its length: a credit before, 15 and more, a stop	0 -1 -1 -1 -1 -15 -1 -3 -1 13 0 -2 1
0 a credit beside it, and its length: a credit before, 15 and more, no stop	0 -4 0 0 -6 -12 0 -1 -1 18 0 0 -1
0 a credit beside it, and its length: a credit before, 25 and more, a stop	0 -12 0 0 9 8 -3 -2 -1 -8 0 -5 -3
0 a credit beside it, and its length: a credit before, 25 and more, no stop	0 -9 0 0 -4 -4 -2 -1 -1 10 -1 -1 -1
0 a credit beside it, and its length: a credit before, 4 and more, a stop	0 4 -2 -2 -14 -7 0 -1 -5 0 -1 12 -6
0 a credit beside it, and its length: a credit before, 4 and more, no stop	-2 -2 7 -4 -8 -5 0 2 -10 9 -9 -9 -10
0 a credit beside it, and its length: a credit before, 40 and more, a stop	0 7 0 -1 -3 12 -3 -8 -1 -15 -1 -2 -3
0 a credit beside it, and its length: a credit before, 40 and more, no stop	0 -2 0 0 -1 6 0 -1 0 3 0 -1 -3
0 a credit beside it, and its length: a credit before, 8 and more, a stop	0 -8 0 -1 3 -5 0 -1 0 -3 0 1 8
0 a credit beside it, and its length: a credit before, 8 and more, no stop	-1 -3 -2 -1 -1 -12 0 -5 -9 13 -3 -10 -6
0 a credit beside it, and its length: a credit before, below 4, a stop	0 0 0 0 -10 3 0 -2 -3 5 -1 -1 -5
0 a credit beside it, and its length: a credit before, below 4, no stop	-1 6 5 1 5 -4 0 -3 -7 -26 -1 -5 5
0 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 -4 0 0 -1 -4 -5 -4 -17 18 0 -2 -7
0 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 5 -1 1 -1 -3 0 -1 5 -6 0 3 -1
0 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 -5 0 0 0 -9 -5 -2 -6 19 0 -1 -4
0 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 -1 0 0 0 -4 0 11 10 -11 0 -3 -2
0 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 -1 0 -2 5 8 -1 -2 2 -15 -2 -2 -10
0 a credit beside it, and its length: a credit behind, 4 and more, no stop	-3 -4 -7 -1 -16 -8 -1 -8 14 -3 -3 -11 -10
0 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 -1 0 0 0 -12 -6 -1 -9 18 0 -1 -3
0 a credit beside it, and its length: a credit behind, 40 and more, no stop	0 -1 -1 -1 0 -9 6 -1 3 -8 0 6 -3
0 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 -6 0 0 -1 -4 -2 -2 4 3 0 -2 2
0 a credit beside it, and its length: a credit behind, 8 and more, no stop	1 -3 0 0 -15 -4 -1 -5 -1 17 -2 -15 -8
0 a credit beside it, and its length: a credit behind, below 4, no stop	0 0 -2 -2 -11 -2 0 0 5 -20 0 -2 13
0 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -2 -2 -3 -1 0 -3 -5 5 -1 -3 1
0 a credit beside it, and its length: credits on both sides, below 4, no stop	0 0 -1 0 7 0 0 0 -5 -9 -3 -1 3
0 a credit with its lead-in at its end: yes	-17 -24 -14 -6 -39 -34 -13 -22 -7 36 11 -29 -21
0 a day of the week: yes	-14 -34 -34 -2 4 7 1 -27 -7 5 -39 -3 -18
0 a label of a picture: label	-3 -2 -21 -6 -27 -11 -1 -9 -34 -22 -26 -14 35
0 a label of a picture: number	0 0 -1 -3 -4 -1 0 -1 -9 -13 0 -1 21
0 a label such as “Related” above: yes	-8 -17 -8 -26 6 -13 -7 -9 -25 -31 -44 12 -24
0 a label such as “See also” before it: yes	-2 -3 -6 -4 -30 -42 -5 -15 -28 -23 -7 41 -16
0 a line above that ends in a colon: yes	-19 -33 -22 -11 -14 3 -15 15 -20 -14 -13 -17 -22
0 a month: yes	-22 -31 8 42 -22 -19 -35 4 12 16 -29 -26 -8
0 a name in the next line: 60 and more	0 -1 0 0 0 -5 14 -5 0 -1 0 -1 -4
0 a name in the next line: 8 and more	5 19 -22 -4 -11 -19 23 -20 -27 -19 -11 8 -26
0 a name in the next line: below 8	0 -7 -12 -11 -1 -17 -3 -10 -8 -16 0 -1 -7
0 a note of credits: yes	-1 -3 2 1 -19 -14 -4 -8 -2 21 1 -24 -16
0 a picture credit’s words: 0.01 and more	-1 -5 -2 -1 -16 -17 -5 -7 -15 -15 18 -17 -12
0 a picture credit’s words: 0.7 and more	-2 -7 11 -6 -17 -8 5 -20 -15 7 -1 -22 -2
0 a picture credit’s words: 0.8 and more	0 -1 6 -2 -25 -5 0 -3 -13 -13 19 -9 -8
0 a picture credit’s words: 0.9 and more	-1 -2 2 -2 -6 1 0 -1 -12 20 -10 -6 -6
0 a picture credit’s words: 0.95 and more	-4 -6 -31 -22 -47 -6 -4 -19 -15 -23 45 -26 -29
0 a picture credit’s words: below 0.01	10 -11 6 2 10 -19 -17 -4 4 -5 -80 5 2
0 a quotation by itself: before the text, 15 and more	0 1 0 0 -1 0 -4 0 -1 -2 0 0 4
0 a quotation by itself: before the text, 6 and more	-2 -4 -6 -3 -8 13 -2 -2 -6 -10 -1 0 0
0 a quotation by itself: behind the text, 15 and more	0 0 0 0 0 7 -3 -1 0 0 0 -2 -2
0 a quotation by itself: in the text, 15 and more	0 -2 0 0 -15 6 15 -7 -3 -14 0 -6 -7
0 a quotation by itself: in the text, 40 and more	0 -1 0 0 -6 14 2 -14 -2 -4 -1 -3 -4
0 a quotation by itself: in the text, 6 and more	0 0 0 0 12 -19 5 5 -5 -7 -1 -9 -3
0 a quotation by itself: in the text, below 6	0 0 -1 -1 15 -9 -3 8 -10 -5 -2 -6 -7
0 a quotation mark before it: yes	-6 -19 -22 -16 2 2 16 -11 -31 -36 -21 -8 -36
0 a rule: a byline’s words, but between paragraphs, where headings stand	0 0 -2 0 -11 0 0 -3 1 -2 0 -3 16
0 a rule: a credit that names known agencies	-2 -5 -8 -8 -30 -1 -1 -8 -21 9 21 -12 -16
0 a rule: a credit with its lead-in ("Photo:", "©")	-3 -3 -35 -19 -38 -15 -3 -18 -17 -24 42 -30 -29
0 a rule: a headline behind the end of the text	-17 -25 -35 -25 -22 0 -19 -2 -19 -20 -15 2 -16
0 a rule: a label such as "See also" with a title behind it	-2 -3 -6 -4 -30 -45 -5 -15 -28 -18 -7 41 -14
0 a rule: a line that begins with "by" before the text	-3 -7 48 -17 -5 -4 0 -3 -20 -25 -15 -11 -19
0 a rule: a phrase of the page’s furniture	-6 -14 -45 -24 -46 -40 -9 -38 -58 -41 -55 -13 61
0 a rule: a question or exclamation between paragraphs	-1 -4 -2 -2 23 -22 -10 -17 -15 -28 -7 5 -7
0 a rule: a quotation that the text has once more	0 0 0 0 1 -17 15 -1 -2 -5 0 0 -3
0 a rule: a quotation with its speaker behind a dash	0 0 0 0 -9 -7 11 -6 -2 -8 0 -13 -7
0 a rule: a sentence before the text	-5 18 -9 9 5 -10 0 -1 -6 -16 -2 -7 -3
0 a rule: a sentence behind the end of the text	0 0 0 0 -2 10 -1 -1 -2 -1 0 2 -10
0 a rule: a sentence or two before the text	-3 15 -10 -8 -7 7 -10 -10 -9 -22 -5 -18 -11
0 a rule: a sentence within the text	-19 -41 -22 -27 -16 3 6 4 -23 -14 -32 -17 -3
0 a rule: a short line within the text	-21 -24 -8 -35 8 -28 -31 6 0 0 -26 -9 -19
0 a rule: a short sentence within the text	-5 -26 -19 -6 -14 23 -26 -13 -3 -15 -23 -29 -12
0 a rule: a text that ends in a picture credit	-6 -30 -15 -8 -27 -42 -16 -23 0 42 -8 -31 -31
0 a rule: a title below a label such as "Related"	-2 -10 -1 -7 -16 -24 -3 -15 -20 -11 -11 33 -25
0 a rule: an item below a line that announces a list	-9 -8 -29 -22 -11 7 -3 7 -11 -10 -35 -13 -16
0 a rule: begins with a bullet	0 0 0 0 -5 11 -2 -8 -2 -4 -1 4 -8
0 a rule: begins with a list mark, as its neighbour does	-1 -2 -6 -7 -15 11 -6 0 -12 -14 -5 -15 -13
0 a rule: debris before the text	-36 -8 -6 -35 -26 -13 -15 -15 0 8 -12 0 -9
0 a rule: debris behind the end of the text	-7 -30 -40 -19 0 17 -1 -20 -27 -24 -42 -24 8
0 a rule: holds a phrase of the page’s furniture	-2 -17 -11 12 -19 -6 -11 -3 -4 -18 -9 -39 31
0 a rule: keywords of a picture	-1 -5 -7 -5 -9 -8 0 -2 13 -12 -3 -10 -13
0 a rule: long line within the text, without a full stop	-1 -8 -3 0 -4 -16 10 -6 -26 6 -7 4 -4
0 a rule: names behind the end of the text	0 0 3 0 -5 -4 0 -2 1 0 -1 -10 0
0 a rule: nothing but names before the text	-1 -3 13 -4 -5 -1 0 -2 7 3 -13 4 -15
0 a rule: nothing else fits	0 -3 3 -2 26 6 -5 -3 -1 -13 -2 -16 -34
0 a rule: one of several short lines within the text	-16 -21 -20 -37 2 -10 -18 -6 -11 -7 -18 5 -5
0 a rule: only a date or time	-5 -10 -47 47 -22 -19 -2 -22 -34 -35 -20 -16 -5
0 a rule: only a web or e-mail address	0 0 0 0 -2 0 0 -1 -3 0 -1 -1 8
0 a rule: only marks or figures	-1 -5 -11 -42 -21 -4 -1 -15 -12 -10 -12 -8 43
0 a rule: repeats the alternative text before it	0 -2 -2 -1 -2 -12 -2 -3 -5 9 -4 -5 2
0 a rule: running text	-12 13 -21 -24 -56 14 -1 2 -35 -29 -33 -16 -14
0 a rule: says again what stands elsewhere on the page	-16 -18 -9 -37 -5 -1 -17 -11 -4 -12 -8 -10 -2
0 a rule: says where in a picture somebody stands	0 -7 -1 -1 -5 -14 -2 -1 14 9 0 -2 -3
0 a rule: says who the author is	0 0 0 0 -1 -16 -2 -3 -4 -5 0 -10 21
0 a rule: short line before a picture or a list, without a full stop	0 0 4 -2 4 -2 0 -5 -2 -15 -6 -13 6
0 a rule: short line between paragraphs, without a full stop	-15 -12 -28 -26 34 -50 -25 -72 -9 -20 -16 -1 -7
0 a rule: short text after a credit, where this page has its captions	-1 -3 -2 -6 -4 -13 -1 -4 -12 15 -6 -9 -9
0 a rule: short text before a caption and its credit	-3 -8 -8 -12 -8 -14 -7 -3 13 3 -15 -10 7
0 a rule: short text before a caption with a credit	-4 4 -4 -9 -20 -2 -9 -18 19 -13 -13 -19 -10
0 a rule: short text before a credit	-3 -14 -10 -8 -18 -11 -14 -9 2 18 -18 -24 -6
0 a rule: short text before a credit that has its caption behind it	-1 -3 -4 -2 -6 -5 -1 -2 21 -13 -2 -5 -3
0 a rule: stands between the title and the byline, date or picture	-9 17 6 -19 5 -7 -4 -3 12 -18 -2 -8 -6
0 a rule: the caption’s words once more, as alternative text	-1 -13 -8 -1 -11 -26 -7 -11 34 14 -9 -13 -11
0 a rule: the first line of the page	48 -11 -8 -5 -9 -6 -1 -3 -10 -12 -3 -7 -11
0 a rule: the name of a picture file	0 0 -1 -5 -2 -1 0 -2 14 -2 -1 -4 -10
0 a sign in it: a bar	-3 -12 25 -4 -12 -27 1 -20 -16 3 -8 -10 10
0 a sign in it: a capital within a word	-11 -37 -6 -31 4 -7 -5 2 -32 -14 4 -9 0
0 a sign in it: a comma	-18 6 -9 9 -29 12 0 5 -16 -7 -24 -24 -13
0 a sign in it: a copyright sign	-1 -5 -13 -4 -24 -15 -5 -5 -13 13 21 -23 0
0 a sign in it: a dash between words	-6 13 19 -17 -6 -5 14 -3 -2 -32 -26 -15 -27
0 a sign in it: a question mark	13 17 -16 -15 21 -30 -36 -25 -44 -46 -23 28 7
0 a sign in it: a quotation mark	-7 -2 -35 -33 -11 9 7 -10 -22 -27 -42 -1 -42
0 a sign in it: a sentence stuck to the next	0 -8 -2 -1 -13 -8 2 -12 -8 21 -5 -21 12
0 a sign in it: a slash between words	-9 -16 -27 -3 -43 -23 -24 -3 -2 25 33 -55 -28
0 a sign in it: a time	-14 -27 18 43 -21 -1 -5 -4 -53 -54 -15 -32 -32
0 a sign in it: a year	-6 -22 10 42 -21 -21 -26 -30 19 17 -37 -18 -16
0 a sign in it: an address	-1 -3 -1 -3 -14 -9 -7 8 -8 -11 0 -26 18
0 a sign in it: an asterisk	0 -1 -1 0 -2 -10 10 -5 -6 -7 -1 -21 19
0 a sign in it: an at sign	-1 -5 28 -9 -24 5 -6 -18 -17 -7 -18 -31 8
0 a sign in it: an ellipsis	-2 -7 -7 -4 -2 -5 6 -12 3 5 -7 18 -26
0 a sign in it: money or a share	-4 -10 -22 -24 0 11 -11 1 -38 -35 -22 -9 -18
0 a verb of saying: yes	-7 25 -34 -18 -26 24 -40 -17 -36 -21 -43 -19 1
0 a word that leads in credits: yes	-4 -8 -44 -24 -51 -8 -7 -29 -29 -25 51 -31 -36
0 an end as items of lists have it: yes	0 -2 0 -1 -25 -13 -4 21 7 -19 -5 -19 6
0 dates among the short lines around it: 0.2 and more	1 -28 8 29 -42 -21 -4 -45 -20 -5 -9 -12 13
0 dates among the short lines around it: 0.4 and more	-2 -7 6 22 -23 -34 -4 -23 -30 -33 -14 5 -2
0 dates among the short lines around it: below 0.2	-5 -11 -8 5 -42 -31 -13 -34 19 18 7 -19 1
0 furniture among the short lines around it: 0.01 and more	-16 -30 -44 -6 -15 -4 -19 -4 -28 -31 -13 10 -7
0 furniture among the short lines around it: 0.2 and more	-4 -5 8 -1 -16 -41 -21 -33 -13 -11 -7 15 10
0 furniture among the short lines around it: 0.5 and more	-3 2 5 -5 -26 -47 -8 -5 -11 -31 -17 -6 28
0 furniture among the short lines around it: below 0.01	7 -42 5 -3 8 -21 -43 -6 0 5 8 -7 -18
0 how alike the short lines around it are: 0.2 and more	-12 -32 5 -7 -16 -20 -27 9 -14 2 -11 -3 -2
0 how alike the short lines around it are: 0.4 and more	-15 -23 -1 -9 -2 -14 -30 -4 -11 -2 -1 -6 -4
0 how alike the short lines around it are: 0.7 and more	-10 -10 -4 2 4 -25 -26 -22 7 -16 -3 -1 -2
0 how alike the short lines around it are: below 0.2	-9 -19 -7 -4 -20 -11 -9 5 -17 -7 -24 -3 0
0 how far it is from the text: before the text, 2 and more	7 -25 -9 -8 -13 -4 -3 -12 -3 -10 -2 -14 2
0 how far it is from the text: before the text, 20 and more	7 -5 -25 -18 -18 -14 -2 -15 -6 -11 -17 5 -6
0 how far it is from the text: before the text, 3 and more	8 4 -9 6 -11 -30 -9 -16 4 -9 -8 -25 -9
0 how far it is from the text: before the text, 5 and more	4 12 5 5 -17 -20 -16 -20 6 1 5 -28 -11
0 how far it is from the text: before the text, 9 and more	15 4 1 -2 -13 -20 -9 -22 -7 -6 -17 8 -7
0 how far it is from the text: before the text, below 2	10 -17 2 2 -36 1 -9 -15 -4 1 -15 -24 10
0 how far it is from the text: behind the text, 2 and more	-1 -2 -6 -7 -18 16 0 -8 -5 -10 -6 -9 14
0 how far it is from the text: behind the text, 20 and more	-4 -12 -15 -19 7 3 -5 4 0 -1 -24 -14 -10
0 how far it is from the text: behind the text, 3 and more	-2 -7 -10 -8 -7 12 -5 -3 -16 -19 -9 12 1
0 how far it is from the text: behind the text, 5 and more	-4 -20 -19 -24 -6 -19 4 0 -20 -26 -18 4 3
0 how far it is from the text: behind the text, 9 and more	-11 -33 -33 -34 -3 -20 -14 0 -28 -27 -17 0 7
0 how far it is from the text: behind the text, below 2	-2 -1 -3 -2 -17 1 -11 -19 -24 -10 -9 -5 13
0 how far it is from the text: in the text, below 2	-29 -5 -9 -13 1 1 3 0 -6 1 1 -5 -6
0 how frequent the kind is: yes	-3 -1 -4 -8 -3 1 -1 -1 0 -1 -3 0 -1
0 how it begins and ends: another sign, another sign	0 -1 -1 -3 -5 1 0 1 3 2 -5 -3 4
0 how it begins and ends: another sign, arrow	0 0 0 0 3 8 0 -7 -1 -1 0 -2 1
0 how it begins and ends: another sign, bar or asterisk	0 -2 -1 -2 -1 -2 0 0 -2 -1 -1 -1 11
0 how it begins and ends: another sign, bracket	0 0 -2 -3 -8 2 0 -5 -2 -5 -1 -4 8
0 how it begins and ends: another sign, colon	0 -1 0 0 -1 9 0 -7 -1 -1 0 -4 -3
0 how it begins and ends: another sign, ellipsis	0 0 0 0 6 -6 0 0 0 1 1 -3 -3
0 how it begins and ends: another sign, exclamation mark	0 0 1 0 -5 9 -2 4 -2 0 0 -5 -11
0 how it begins and ends: another sign, figure	0 0 -1 0 1 5 0 -9 -1 -1 -1 -1 9
0 how it begins and ends: another sign, full stop	0 0 0 0 -5 1 1 2 -2 -2 0 -3 -3
0 how it begins and ends: another sign, letter	0 0 -1 -1 1 6 0 -9 6 -2 -1 -9 3
0 how it begins and ends: at sign or hash, figure	0 0 0 0 -6 -4 0 3 0 -1 0 -1 0
0 how it begins and ends: at sign or hash, full stop	0 0 0 0 -1 -5 -1 7 0 -1 0 0 -2
0 how it begins and ends: at sign or hash, letter	0 0 10 -1 -7 -1 0 9 -6 -7 5 -20 -10
0 how it begins and ends: bracket, bracket	-1 -2 2 -4 -18 9 -5 -18 -12 -23 20 -19 -19
0 how it begins and ends: bracket, figure	0 0 -1 -8 -4 -7 -1 -2 -2 11 -1 -1 -3
0 how it begins and ends: bracket, full stop	0 0 0 0 0 -1 7 -1 -1 -2 -1 -2 2
0 how it begins and ends: bracket, letter	-1 -1 -10 -2 -11 1 -1 -2 -7 -4 18 -6 -3
0 how it begins and ends: capital, another sign	0 -2 -1 -2 1 -8 -3 12 -9 3 -1 -13 -1
0 how it begins and ends: capital, arrow	0 0 0 0 -1 3 0 -9 -1 -1 0 -1 6
0 how it begins and ends: capital, bar or asterisk	0 -1 -1 -1 2 -5 -1 -4 -2 -3 -1 -15 19
0 how it begins and ends: capital, bracket	-21 -41 -11 -21 -10 -14 -29 -15 11 24 -9 -17 -28
0 how it begins and ends: capital, colon	-4 -10 -24 -13 -19 53 -10 -61 -39 -45 -14 -20 -11
0 how it begins and ends: capital, comma	0 0 1 0 -9 -2 -1 -3 -1 -5 -3 -1 10
0 how it begins and ends: capital, ellipsis	0 4 -2 -1 2 -8 -6 -7 -11 -6 -3 11 -13
0 how it begins and ends: capital, exclamation mark	8 -16 -6 -5 -11 -1 -14 -17 -1 -27 -8 3 15
0 how it begins and ends: capital, figure	1 -16 -12 12 -11 -25 -8 -1 -25 -13 -21 -22 1
0 how it begins and ends: capital, full stop	-30 11 -52 -35 -51 10 0 1 4 -9 -44 -42 3
0 how it begins and ends: capital, letter	15 -7 2 -32 -1 -39 -52 -1 -2 5 1 8 4
0 how it begins and ends: capital, question mark	10 -17 -9 -9 27 -26 -43 -17 -51 -40 -14 18 -8
0 how it begins and ends: capital, quotation mark	4 0 -2 -2 10 -33 -9 -12 3 -24 -4 22 -14
0 how it begins and ends: capital, semicolon	0 0 0 0 -9 -9 0 8 7 -8 0 -6 -3
0 how it begins and ends: capital, stop and quotation mark	-2 -3 -4 -4 -34 12 0 -8 -24 -5 -9 -31 -29
0 how it begins and ends: figure, another sign	0 0 -1 -2 0 0 0 0 -5 6 0 0 1
0 how it begins and ends: figure, bracket	0 -1 -4 -3 4 -9 0 -1 -14 6 -4 1 5
0 how it begins and ends: figure, colon	-1 -1 -1 -6 7 0 -2 -11 -7 -8 -4 -4 -6
0 how it begins and ends: figure, figure	-1 -4 -16 9 -3 -20 -2 -14 -4 -17 -11 -6 5
0 how it begins and ends: figure, full stop	0 2 -2 -9 -14 4 -7 11 -8 -10 -1 -6 -10
0 how it begins and ends: figure, letter	1 -7 -5 7 8 -17 -8 1 -41 -40 -8 0 -16
0 how it begins and ends: figure, question mark	2 -1 0 0 -4 1 0 -9 0 -1 0 8 -3
0 how it begins and ends: figure, quotation mark	0 0 -1 0 -5 -5 0 -2 -5 -3 -2 3 9
0 how it begins and ends: list mark, another sign	0 0 -2 0 0 1 0 0 -1 0 -1 0 3
0 how it begins and ends: list mark, bar or asterisk	0 0 0 0 8 4 1 -1 1 0 0 1 -8
0 how it begins and ends: list mark, bracket	0 0 0 -1 -6 1 0 -1 -1 4 -1 -1 -1
0 how it begins and ends: list mark, figure	0 0 0 0 1 -4 0 -3 -1 -1 0 3 4
0 how it begins and ends: list mark, full stop	0 8 0 12 -4 6 -4 -3 -7 -6 -1 -12 -19
0 how it begins and ends: list mark, letter	0 0 -3 4 -10 0 -1 5 -3 -2 -1 -13 -2
0 how it begins and ends: list mark, stop and quotation mark	0 0 0 0 0 4 -2 -1 0 0 0 0 0
0 how it begins and ends: number of an item, bracket	0 0 0 0 13 -8 0 -3 -2 -7 -1 -2 -1
0 how it begins and ends: number of an item, exclamation mark	0 0 0 -1 6 -2 -1 -1 0 -2 0 0 -1
0 how it begins and ends: number of an item, figure	0 0 -4 16 -12 -6 0 5 -2 -2 -1 -4 -13
0 how it begins and ends: number of an item, full stop	0 -1 -1 -4 20 -7 -18 -22 -10 -15 -1 -9 -12
0 how it begins and ends: number of an item, letter	-2 -2 -21 8 38 -16 -7 -19 -34 -39 -19 -40 -26
0 how it begins and ends: number of an item, question mark	0 0 0 0 1 -14 -4 -9 -1 -3 0 6 -4
0 how it begins and ends: quotation mark, bracket	0 0 0 0 -1 6 -1 -1 -1 -1 0 0 -1
0 how it begins and ends: quotation mark, colon	0 -2 0 -1 14 -6 0 -10 -4 -4 0 -11 -3
0 how it begins and ends: quotation mark, full stop	-1 3 -1 -2 -8 35 -28 -35 -24 -24 -2 -13 -38
0 how it begins and ends: quotation mark, letter	0 -4 -8 -3 3 -24 17 -16 -11 -10 -5 -2 -14
0 how it begins and ends: quotation mark, quotation mark	-2 -5 -4 -3 16 -3 0 5 -16 -21 -5 -7 -11
0 how it begins and ends: quotation mark, stop and quotation mark	-1 -5 -1 -2 -10 0 14 -14 -16 -25 -3 -24 -16
0 how it begins and ends: small letter, another sign	0 0 0 0 -5 -3 12 -7 -3 -5 -1 -1 -2
0 how it begins and ends: small letter, bracket	0 -1 -6 -3 -1 -1 0 1 -2 3 -1 -1 5
0 how it begins and ends: small letter, colon	0 0 -1 -1 -1 -1 0 -6 -1 -1 0 -6 14
0 how it begins and ends: small letter, comma	0 -1 0 0 -2 -12 -1 12 -3 -2 0 -10 -4
0 how it begins and ends: small letter, exclamation mark	0 0 0 0 -1 12 -3 -3 -1 -2 0 -1 -6
0 how it begins and ends: small letter, figure	0 -1 12 -2 -12 -2 0 -4 12 -3 -1 -3 -3
0 how it begins and ends: small letter, full stop	1 -3 -1 13 -3 -19 -5 19 -5 -10 -1 -12 -22
0 how it begins and ends: small letter, letter	-6 -14 10 -16 -54 -27 -7 -16 44 23 -22 -26 -4
0 how it begins and ends: small letter, quotation mark	0 -1 -2 -1 2 1 0 0 0 -2 0 -2 4
0 how it begins and ends: small letter, semicolon	0 0 0 0 -3 -4 0 7 -1 0 0 -2 -2
0 how it begins: another sign	-1 -4 -6 -9 -11 10 -1 -8 -1 -11 -9 -24 9
0 how it begins: at sign or hash	0 -1 10 -2 -10 -10 0 12 -8 -9 6 -25 -11
0 how it begins: bracket	-1 -4 -9 -10 -22 8 2 -23 -17 -14 30 -21 -17
0 how it begins: capital	0 1 -12 -32 -9 1 -15 0 -7 3 -3 1 1
0 how it begins: figure	-1 -13 -5 9 4 -23 -24 -12 -47 -39 -20 1 -10
0 how it begins: list mark	0 4 -6 13 -14 7 -6 -1 -12 -7 -3 -19 -13
0 how it begins: number of an item	-4 -5 -31 16 36 -18 -27 -28 -42 -50 -25 -27 -33
0 how it begins: quotation mark	-6 -3 -24 -17 10 4 14 -17 -32 -37 -24 -13 -35
0 how it begins: small letter	-8 -24 15 -8 -53 -37 -3 4 44 20 -21 -34 -8
0 how it ends: another sign	0 -2 -4 -6 -10 -8 6 6 -7 3 -8 -20 5
0 how it ends: arrow	0 0 0 0 0 8 0 -12 -1 -2 0 0 6
0 how it ends: bar or asterisk	0 -2 -2 -2 1 -6 -1 -4 -3 -3 -2 -19 26
0 how it ends: bracket	-22 -45 -11 -29 -15 -12 -36 -14 4 19 12 -23 -23
0 how it ends: colon	-5 -8 -26 -19 -10 56 -11 -63 -43 -48 -13 -25 -15
0 how it ends: comma	0 -1 0 0 -9 -7 -2 7 -2 -7 -3 -10 8
0 how it ends: ellipsis	0 3 -2 -1 6 -11 -7 -9 -11 -7 -2 14 -13
0 how it ends: exclamation mark	7 -14 -5 -6 -15 0 -18 -17 0 -29 -8 4 14
0 how it ends: figure	-2 -29 -17 25 -17 -36 -16 -6 -21 -17 -32 -26 2
0 how it ends: full stop	-21 8 -39 -15 -44 11 -2 3 2 -14 -34 -41 -2
0 how it ends: letter	14 -9 9 -15 1 -38 -13 -5 3 6 3 9 0
0 how it ends: question mark	13 -9 -9 -10 32 -26 -46 -13 -49 -36 -15 19 -7
0 how it ends: quotation mark	1 -7 -9 -7 16 -25 -9 2 -7 -41 -12 14 -14
0 how it ends: semicolon	0 0 0 0 -8 -10 1 9 7 -9 0 -7 -4
0 how it ends: stop and quotation mark	-5 -3 -7 -8 -22 9 14 -9 -36 -18 -14 -41 -37
0 how long the short lines around it are: 11 and more	7 -21 4 -31 -27 -15 -17 -15 -9 -7 -2 16 -27
0 how long the short lines around it are: 2 and more	-4 -6 -17 -5 -2 -41 -20 -17 0 -6 -11 -25 9
0 how long the short lines around it are: 3 and more	-1 -16 -3 6 5 -29 -30 -21 1 2 -2 -4 4
0 how long the short lines around it are: 5 and more	3 -30 -3 -4 7 -20 -27 -3 -7 -1 12 -1 -12
0 how long the short lines around it are: 8 and more	1 -16 9 4 4 -20 -40 -12 -10 -8 -12 -2 -9
0 how long the short lines around it are: below 2	-5 -12 7 -9 -5 -31 -12 -35 -22 -43 -21 -20 19
0 how many short lines stand together: 15 and more	-16 -12 -34 -38 -6 -4 -22 5 -9 -9 -41 -1 -19
0 how many short lines stand together: 2 and more	4 -24 5 -8 -8 -21 -43 -28 -9 -3 6 2 -3
0 how many short lines stand together: 3 and more	-2 -25 -4 -3 -2 -23 -29 -15 3 6 9 -15 -1
0 how many short lines stand together: 4 and more	-10 -18 14 2 -8 -19 -13 -2 -1 -1 -10 -7 8
0 how many short lines stand together: 6 and more	-12 -26 -9 7 3 -5 -23 -9 -8 -2 0 0 -6
0 how many short lines stand together: 9 and more	-15 -14 -10 -4 -21 -20 -24 -4 -31 -19 -5 3 10
0 how many short lines stand together: below 2	17 -23 -8 0 3 -29 -22 -54 -5 -14 6 7 10
0 it repeats its neighbour: the block before	-3 -9 2 -6 -14 -24 -8 -13 -16 30 -16 -16 -4
0 it repeats its neighbour: the next block	1 -22 -25 -4 -18 -36 -16 -17 49 2 -5 -13 -20
0 it repeats its neighbour: the second before	-1 -9 -1 -1 -29 -28 -5 -4 -4 34 -3 -7 2
0 it repeats its neighbour: the second behind	0 -6 -6 -1 -16 -13 -5 -17 36 -7 -2 -17 -13
0 it says where in a picture somebody stands: yes	-1 -10 -2 -1 -10 -27 -4 -5 11 28 -8 -12 -7
0 it speaks to the reader: more, 20 and more	0 -5 0 0 -4 -5 1 7 -4 -9 0 -11 5
0 it speaks to the reader: more, 40 and more	-1 -8 -1 -1 -7 2 -22 5 -10 -14 -2 -6 2
0 it speaks to the reader: more, 8 and more	0 -3 0 0 -2 -9 -2 9 -1 -4 0 -2 12
0 it speaks to the reader: one, 20 and more	1 16 -3 -3 -8 -6 9 -7 -11 6 -3 -29 1
0 it speaks to the reader: one, 40 and more	-1 1 -1 -1 -8 5 -19 9 -12 -13 -2 -12 -4
0 it speaks to the reader: one, 8 and more	2 -19 -17 -8 -11 -25 -8 6 -16 -18 -11 -11 17
0 it speaks to the reader: one, below 8	-1 1 -10 -3 3 -23 -5 -8 -10 -6 -12 -2 11
0 it speaks to the reader: two, 20 and more	0 -9 -1 -1 -7 -15 -4 8 -10 -7 -1 -18 23
0 it speaks to the reader: two, 40 and more	0 -7 0 0 -2 5 -4 -6 -2 -10 -1 -4 5
0 it speaks to the reader: two, 8 and more	0 -7 -1 -1 -8 -7 3 0 -1 -5 -1 -26 12
0 it speaks to the reader: two, below 8	0 0 0 0 0 -3 -1 -1 2 -2 0 -12 13
0 it stands on the page again: 12 and more	0 -11 -3 -2 -1 -13 -10 -9 13 -16 3 8 -8
0 it stands on the page again: 3 and more	2 -2 -12 -11 -22 -5 -2 -8 -6 -21 18 -10 7
0 it stands on the page again: 6 and more	3 -4 -7 -2 -20 -6 2 -8 5 -6 -6 -3 15
0 it stands on the page again: below 3	-1 -4 -9 -24 -18 -13 -1 0 -22 -21 0 -15 30
0 it stood on the page before: 12 and more	-2 9 -2 -2 -23 -26 -12 -13 -27 5 7 2 2
0 it stood on the page before: 3 and more	-1 -2 -9 -11 -16 -16 -3 -17 -2 3 10 -20 1
0 it stood on the page before: 6 and more	0 -3 -3 -1 -11 -17 1 -11 -10 -1 -5 -6 6
0 it stood on the page before: below 3	-2 -2 -30 -17 -31 -25 -6 -15 -29 -11 -4 -25 41
0 it tells the reader what to do: 20 and more	0 -2 0 0 -2 -9 7 -1 0 0 0 5 3
0 it tells the reader what to do: 40 and more	0 -1 0 0 0 -5 -1 7 0 -2 0 3 -1
0 it tells the reader what to do: 8 and more	-3 -13 -6 -3 -34 -25 -8 -4 -7 -40 -5 19 10
0 it tells the reader what to do: below 8	-4 -6 -46 -20 -47 -37 -7 -13 -44 -46 -52 -7 63
0 its capitals and length: 0.15 and more, 15 and more	-5 6 -47 -27 -19 -10 -12 -10 -17 8 -44 -6 -9
0 its capitals and length: 0.15 and more, 2 and more	-2 -9 -48 21 10 -26 -11 7 -6 -21 -29 -16 1
0 its capitals and length: 0.15 and more, 30 and more	-15 5 -26 -30 -35 8 -12 -8 0 -1 -37 -12 -17
0 its capitals and length: 0.15 and more, 4 and more	-10 -25 -12 8 -3 -17 -28 11 -9 -9 -28 -17 1
0 its capitals and length: 0.15 and more, 8 and more	8 -7 -6 -17 -2 -12 -2 -5 -8 -3 -48 10 -26
0 its capitals and length: 0.5 and more, 15 and more	0 -18 -2 -6 -5 -8 -10 -31 9 3 -6 3 -12
0 its capitals and length: 0.5 and more, 2 and more	-5 -26 -30 -19 3 -33 -15 1 -12 -25 -11 -4 16
0 its capitals and length: 0.5 and more, 30 and more	-1 -13 -4 -2 -6 7 -6 -9 -2 -10 -5 1 4
0 its capitals and length: 0.5 and more, 4 and more	3 -22 1 -21 16 -17 -19 -28 -5 7 -4 4 -21
0 its capitals and length: 0.5 and more, 8 and more	4 -7 -4 3 -1 -18 -22 -32 2 2 -3 1 -5
0 its capitals and length: 0.8 and more, 15 and more	1 1 -1 0 -3 0 -1 -8 -6 -12 -1 10 2
0 its capitals and length: 0.8 and more, 30 and more	0 -3 -3 -2 -2 19 -1 -6 -3 -5 -3 -13 -16
0 its capitals and length: 0.8 and more, 4 and more	1 -10 9 -19 12 -19 -4 -13 -27 8 -11 -20 1
0 its capitals and length: 0.8 and more, 8 and more	9 -10 5 -5 -12 -35 -8 -41 -5 -37 1 16 -15
0 its capitals and length: 1 and more, 2 and more	-2 -10 21 -42 5 -30 -15 -23 2 -9 22 -33 -10
0 its capitals and length: 1 and more, 30 and more	0 0 -2 0 -9 9 -6 -8 -5 -7 -5 -7 -7
0 its capitals and length: 1 and more, 4 and more	-1 -7 4 -14 -11 -31 -6 -21 -4 -40 10 14 5
0 its capitals and length: 1 and more, 8 and more	1 -2 0 0 4 -4 -1 -14 -6 -11 -3 1 4
0 its capitals and length: 1 and more, below 2	-10 -15 -45 -20 5 -34 -10 -8 -22 -28 -5 -60 24
0 its capitals and length: below 0.15, 15 and more	-13 7 -33 -18 -25 12 10 0 -31 -24 -26 -20 -17
0 its capitals and length: below 0.15, 2 and more	0 -3 -23 8 -15 -3 -5 -13 27 0 -16 -19 -1
0 its capitals and length: below 0.15, 30 and more	-13 -26 -22 -25 -61 13 6 6 -42 -14 -36 -50 -23
0 its capitals and length: below 0.15, 4 and more	-3 -2 -28 1 -26 -8 -18 3 21 10 -20 -28 3
0 its capitals and length: below 0.15, 8 and more	-11 -5 -40 -22 -14 2 -10 0 -8 -2 -32 -5 -18
0 its capitals and length: below 0.15, below 2	-3 -10 -7 -9 -13 -18 -4 -13 -9 -20 -20 -2 13
0 its capitals: 0.01 and more	-12 -5 -41 -20 -27 16 5 10 -34 -13 -42 -21 -13
0 its capitals: 0.15 and more	-4 12 -60 -1 -3 6 -11 5 -19 -8 -84 -10 -9
0 its capitals: 0.3 and more	-3 0 -9 4 -9 -14 -12 2 3 11 -37 9 -15
0 its capitals: 0.5 and more	3 -20 -6 -16 4 -14 -62 -17 3 6 -14 -2 2
0 its capitals: 0.7 and more	8 -35 13 -37 19 -28 -15 -47 -23 -7 6 15 -10
0 its capitals: 0.9 and more	6 -4 10 -3 -9 -13 -4 -20 0 -30 5 -15 -4
0 its capitals: 1 and more	-12 -31 14 -78 4 -46 -51 -20 -7 -33 18 -25 9
0 its capitals: below 0.01	-14 -27 -39 7 -38 -29 5 -8 40 7 -49 -37 1
0 its figures: 0.01 and more	-5 0 -29 -52 -2 3 -2 -12 6 5 -21 4 -26
0 its figures: 0.15 and more	-5 -50 15 13 5 -2 -11 -17 -33 -31 -36 -22 -12
0 its figures: 0.4 and more	-11 -23 -39 35 -9 -32 -12 -28 -38 -42 -42 -24 17
0 its figures: below 0.01	2 5 -14 -104 -8 0 -9 4 2 0 1 -3 -2
0 its last words on the page: more often	0 -16 -2 -28 -5 4 -35 -31 -12 16 13 -29 -7
0 its last words on the page: once	2 8 -7 -6 -7 -3 2 2 -9 -11 -37 4 -17
0 its last words on the page: twice	5 -9 -26 -48 -11 -9 -19 -6 11 19 -11 -6 -11
0 its lead-in on the page: more often	-7 -27 -6 -28 -44 11 -22 -20 -54 -53 30 11 -36
0 its lead-in on the page: once	3 -35 -11 30 -20 -30 -9 15 -35 -33 2 17 -22
0 its lead-in on the page: twice	3 -20 -9 -23 -5 -9 -5 -21 -3 -10 7 21 -22
0 its length among the short lines around it: 0.4 and more	-26 -24 7 7 4 -53 -19 3 6 -13 -7 -21 0
0 its length among the short lines around it: 0.7 and more	9 -41 6 -5 3 -29 -24 -2 -3 -4 5 0 2
0 its length among the short lines around it: 1.4 and more	6 -10 -7 -10 -6 -7 -17 -13 -14 5 -11 7 -12
0 its length among the short lines around it: 2 and more	2 -5 -6 -6 -17 -11 -5 -14 -16 -2 -11 0 -20
0 its length among the short lines around it: below 0.4	-16 -34 -10 -14 -1 -57 -9 -23 -25 -35 7 -41 22
0 its length and end: 10 and more, another sign	0 0 0 0 2 -1 0 7 -2 -6 -1 -8 3
0 its length and end: 10 and more, arrow	0 0 0 0 -2 10 0 -13 -2 -1 0 -7 6
0 its length and end: 10 and more, bar or asterisk	0 0 0 0 0 -2 0 0 -1 -1 0 -7 8
0 its length and end: 10 and more, bracket	-1 -3 -3 -3 -2 0 -3 -20 -9 7 -4 5 -11
0 its length and end: 10 and more, colon	0 0 0 0 -19 49 -2 -39 -6 -6 0 -17 -8
0 its length and end: 10 and more, ellipsis	0 -1 0 0 -3 -9 -1 3 -1 4 0 6 -5
0 its length and end: 10 and more, exclamation mark	2 -2 0 0 -3 3 -3 -6 -4 -3 0 7 1
0 its length and end: 10 and more, figure	1 -3 2 0 0 -9 -1 2 -8 -5 -1 -1 -7
0 its length and end: 10 and more, full stop	-8 5 -16 -16 -69 -9 2 -7 9 -3 -12 -46 8
0 its length and end: 10 and more, letter	11 -17 -7 -9 -21 -26 -25 -4 -3 -4 -1 14 -29
0 its length and end: 10 and more, question mark	4 -8 -1 -1 32 -37 -11 -6 -11 -17 -1 9 -6
0 its length and end: 10 and more, quotation mark	-2 -4 -3 -1 -2 -14 -3 -1 -14 -17 -2 21 1
0 its length and end: 10 and more, semicolon	0 0 0 0 -4 -5 0 9 0 0 0 -1 -2
0 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -1 1 6 -6 -2 -2 0 -2 -1
0 its length and end: 15 and more, another sign	0 0 0 0 -1 -10 -1 14 -2 3 0 -4 -7
0 its length and end: 15 and more, bar or asterisk	0 -5 -2 -1 -3 -11 0 -2 0 4 -2 -12 9
0 its length and end: 15 and more, bracket	0 -7 -1 -1 -21 -11 -4 -9 -5 27 -2 -21 -15
0 its length and end: 15 and more, colon	0 -6 0 -1 -12 41 1 -27 -4 -10 0 -7 -7
0 its length and end: 15 and more, comma	0 -1 0 0 -4 -7 -1 11 -2 -6 0 -12 5
0 its length and end: 15 and more, ellipsis	0 8 0 0 2 -3 -1 -1 -2 1 0 1 -10
0 its length and end: 15 and more, exclamation mark	0 0 0 0 -2 12 -4 -1 -3 -4 0 -4 -2
0 its length and end: 15 and more, figure	0 -3 -3 4 7 -2 -1 -11 -6 -5 -1 -1 -6
0 its length and end: 15 and more, full stop	-17 -7 -26 -28 -24 1 0 0 -6 -7 -25 -29 5
0 its length and end: 15 and more, letter	0 -1 -18 -12 -12 -22 -6 -13 -7 8 -22 9 -27
0 its length and end: 15 and more, question mark	1 -3 -1 0 -1 6 -8 -7 -9 -11 0 6 -9
0 its length and end: 15 and more, quotation mark	3 -3 0 0 4 -9 -1 -2 5 -14 0 12 -9
0 its length and end: 15 and more, semicolon	0 -1 0 0 -2 -8 -1 -4 12 -8 -1 -4 -2
0 its length and end: 15 and more, stop and quotation mark	-1 8 0 0 -10 14 3 -9 -5 -14 0 -7 -8
0 its length and end: 2 and more, another sign	0 0 0 0 1 0 0 -2 4 3 0 0 -4
0 its length and end: 2 and more, arrow	0 0 0 0 3 0 0 -3 0 0 0 -1 0
0 its length and end: 2 and more, bar or asterisk	0 0 0 0 3 0 0 0 -1 -2 -1 -1 2
0 its length and end: 2 and more, bracket	0 -1 -11 -7 -15 -8 0 7 -15 -18 12 5 -2
0 its length and end: 2 and more, colon	-1 11 -8 -7 1 -16 -1 -19 -5 -7 2 13 -1
0 its length and end: 2 and more, comma	0 0 1 0 -5 -1 0 -3 0 -1 -2 -1 9
0 its length and end: 2 and more, ellipsis	0 0 0 0 9 -1 -1 -3 -4 -2 -1 -5 -1
0 its length and end: 2 and more, exclamation mark	0 -2 -1 -1 -8 0 -1 -2 15 -5 -2 1 -5
0 its length and end: 2 and more, figure	1 -2 -20 24 -23 -9 -1 -6 11 3 -8 -15 -8
0 its length and end: 2 and more, full stop	0 -4 -3 1 -4 6 -7 -14 -3 -4 2 -12 -30
0 its length and end: 2 and more, letter	-13 -58 11 -16 6 -63 -35 0 2 -18 2 -31 4
0 its length and end: 2 and more, question mark	0 0 0 0 6 1 0 -1 0 -1 0 -2 -1
0 its length and end: 2 and more, quotation mark	0 0 0 -1 6 -2 0 4 2 -2 -2 0 -3
0 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -13 -10 -2 7 -6 10 -1 -2 -3
0 its length and end: 25 and more, another sign	0 0 0 0 -5 -5 10 0 -3 -5 -1 -1 -3
0 its length and end: 25 and more, arrow	0 0 0 0 0 6 0 -7 0 -2 0 -1 3
0 its length and end: 25 and more, bar or asterisk	0 0 0 0 -1 2 -2 -4 0 -1 0 -1 4
0 its length and end: 25 and more, bracket	0 -9 -1 -1 -4 -17 -3 -5 17 13 -1 -3 -6
0 its length and end: 25 and more, colon	0 -6 0 0 -2 24 3 -16 -1 -4 0 -2 -3
0 its length and end: 25 and more, ellipsis	0 -1 0 0 0 -6 -1 1 -1 -2 0 1 6
0 its length and end: 25 and more, exclamation mark	0 -2 0 0 -1 -8 -1 0 -1 -2 0 -2 13
0 its length and end: 25 and more, figure	0 0 0 0 -1 8 -1 -4 0 6 0 -5 -8
0 its length and end: 25 and more, full stop	-10 7 -16 -20 -28 2 0 -1 -14 -11 -19 -1 -7
0 its length and end: 25 and more, letter	-2 10 -3 -2 -14 -11 1 2 -10 22 -3 -14 -20
0 its length and end: 25 and more, question mark	0 6 0 0 -8 4 -4 -1 -1 -4 0 2 -5
0 its length and end: 25 and more, quotation mark	0 -1 0 0 -1 -9 3 5 0 3 0 -1 0
0 its length and end: 25 and more, stop and quotation mark	0 -5 -1 -1 -5 2 0 2 -5 3 -1 -18 -7
0 its length and end: 4 and more, another sign	0 -1 -1 -1 -6 -1 0 -3 -2 10 -1 -4 5
0 its length and end: 4 and more, arrow	0 0 0 -1 3 2 0 -6 0 0 0 2 0
0 its length and end: 4 and more, bar or asterisk	0 0 0 -1 -3 -1 0 -3 -1 -1 0 -1 6
0 its length and end: 4 and more, bracket	-10 -1 -8 -7 -15 -13 -1 -6 -24 6 17 -11 -1
0 its length and end: 4 and more, colon	0 2 -4 0 7 18 0 -8 -5 -5 -3 -8 -13
0 its length and end: 4 and more, comma	0 0 0 0 5 0 0 -3 -1 -1 0 7 -8
0 its length and end: 4 and more, ellipsis	0 0 0 0 3 10 -2 -6 -6 -6 -1 -3 -7
0 its length and end: 4 and more, exclamation mark	2 -1 -1 -1 -1 -11 -2 -4 -6 -4 -1 3 15
0 its length and end: 4 and more, figure	0 -2 -12 10 -2 -21 -1 -9 -23 -7 -8 -10 4
0 its length and end: 4 and more, full stop	0 -7 -4 1 -11 7 -4 -3 1 6 -7 -19 -17
0 its length and end: 4 and more, letter	-1 -42 3 -8 -2 -76 -25 -2 3 -12 -12 -4 -9
0 its length and end: 4 and more, question mark	2 -2 -1 -1 11 -10 -3 -10 -10 -3 -2 -3 3
0 its length and end: 4 and more, quotation mark	0 0 -1 -1 10 -10 -1 -11 3 -6 -2 10 -14
0 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -4 -11 6 8 -1 -2 0 -1 0
0 its length and end: 40 and more, another sign	0 0 0 0 0 -5 -1 8 0 -1 0 0 -1
0 its length and end: 40 and more, bracket	-2 -17 -5 -3 2 -2 -13 -7 18 -4 -6 -7 -19
0 its length and end: 40 and more, colon	0 0 0 0 -1 7 2 -4 0 -1 0 0 -1
0 its length and end: 40 and more, ellipsis	0 -1 0 0 -1 0 -1 -2 0 -1 0 6 -1
0 its length and end: 40 and more, exclamation mark	0 -2 0 0 -2 15 -7 -4 -1 -1 -1 -3 -4
0 its length and end: 40 and more, figure	0 0 0 0 -2 -3 3 -3 0 3 0 0 -1
0 its length and end: 40 and more, full stop	-17 -15 -33 -39 -62 25 -7 -2 -51 -45 -53 -77 -20
0 its length and end: 40 and more, letter	-1 -5 -6 -4 -12 6 -1 -19 -25 8 -9 1 -15
0 its length and end: 40 and more, question mark	0 -6 0 0 -7 22 -2 -6 -1 -4 -1 -6 4
0 its length and end: 40 and more, quotation mark	0 7 0 0 -3 11 -6 -3 -2 -3 0 -2 -2
0 its length and end: 40 and more, stop and quotation mark	-1 -11 -3 -3 -20 15 1 -15 -14 -20 -7 -20 -27
0 its length and end: 6 and more, another sign	0 0 0 0 3 5 0 0 -3 -5 0 -5 -4
0 its length and end: 6 and more, arrow	0 0 0 0 -4 8 0 -9 -1 -2 0 7 -6
0 its length and end: 6 and more, bar or asterisk	0 0 -1 0 0 -1 0 0 -1 -1 0 -3 6
0 its length and end: 6 and more, bracket	-1 -3 3 -4 -5 8 -2 -3 -22 -8 2 -29 -19
0 its length and end: 6 and more, colon	0 -1 -2 -1 -11 31 -1 -29 -7 -8 -1 -23 -3
0 its length and end: 6 and more, ellipsis	0 -1 -1 -1 -2 -16 -1 -2 0 0 0 12 -9
0 its length and end: 6 and more, exclamation mark	2 -1 0 0 5 -6 2 -6 1 0 0 1 -2
0 its length and end: 6 and more, figure	-2 -5 4 7 -19 -18 -3 6 -22 -17 -5 -17 -3
0 its length and end: 6 and more, full stop	-4 -15 -15 -7 -29 8 -30 2 14 -4 -14 -46 -5
0 its length and end: 6 and more, letter	6 -15 -11 -16 2 -26 -20 -12 -6 2 -21 5 -10
0 its length and end: 6 and more, question mark	6 -3 -1 -2 21 -41 -8 -8 -18 -19 -3 23 -6
0 its length and end: 6 and more, quotation mark	0 -2 -1 0 8 -14 -1 7 -6 -6 -1 -3 0
0 its length and end: 6 and more, stop and quotation mark	-1 0 0 0 -2 2 4 -3 -2 -4 -1 -3 -2
0 its length and end: below 2, another sign	0 0 -2 -3 -5 4 0 -3 0 -3 -5 -1 8
0 its length and end: below 2, bar or asterisk	0 -1 -1 -1 2 0 0 0 -1 -1 -1 0 5
0 its length and end: below 2, bracket	0 0 -1 0 -2 -1 0 -1 -1 -2 -2 -1 7
0 its length and end: below 2, colon	0 0 -2 -1 1 -9 -1 4 -5 -2 -4 -4 12
0 its length and end: below 2, ellipsis	0 0 0 0 0 -3 0 0 0 1 1 -1 3
0 its length and end: below 2, exclamation mark	0 0 0 0 0 -2 0 0 -1 0 0 -1 4
0 its length and end: below 2, figure	-1 -4 -9 1 -28 -10 -1 -15 1 -12 -11 -9 20
0 its length and end: below 2, full stop	0 0 0 0 -3 3 -1 -3 -1 0 0 1 0
0 its length and end: below 2, letter	-14 -23 -34 -36 2 -50 -13 -18 -21 -37 -9 -34 20
0 its length and end: below 2, quotation mark	0 0 -1 -1 11 -3 0 0 -2 -5 -2 -1 -5
0 its length and sentences: 15 and more, more	0 6 0 0 -3 -7 -3 -1 3 0 0 6 -2
0 its length and sentences: 15 and more, none	-1 5 -24 -11 -8 -10 -30 -6 6 0 -27 6 -26
0 its length and sentences: 15 and more, one	-8 -15 -28 -26 -25 10 8 -3 -12 3 -33 -19 -25
0 its length and sentences: 15 and more, three	0 15 -1 -1 -8 -17 -14 -7 -9 -6 -1 2 7
0 its length and sentences: 15 and more, two	-3 8 -7 -8 -24 -4 1 -8 -27 2 -7 -24 2
0 its length and sentences: 30 and more, more	-1 -3 -2 -2 -14 2 3 -1 -15 -11 -3 -24 3
0 its length and sentences: 30 and more, none	-1 7 -4 -2 -11 5 8 -8 -4 -4 -6 -3 -16
0 its length and sentences: 30 and more, one	-5 -19 -7 -10 -35 6 9 -22 -1 10 -9 -43 -25
0 its length and sentences: 30 and more, three	-2 -1 -6 -8 -31 2 -5 -6 -30 -18 -9 -1 -1
0 its length and sentences: 30 and more, two	-8 -7 -14 -14 -42 7 -16 6 -8 -12 -17 -15 -13
0 its length and sentences: 6 and more, more	0 0 0 0 -4 -5 -2 6 -2 -4 0 -3 -1
0 its length and sentences: 6 and more, none	15 -15 6 -8 0 -11 -42 2 -8 -5 -23 7 -25
0 its length and sentences: 6 and more, one	0 0 -54 -34 -11 -9 -10 -9 7 1 -30 -23 -3
0 its length and sentences: 6 and more, three	0 -2 -1 6 -21 1 -6 -10 -13 -16 12 -11 -5
0 its length and sentences: 6 and more, two	4 -9 -3 -1 -29 -4 9 -23 0 4 -2 -1 3
0 its length and sentences: 60 and more, more	-6 -27 -15 -18 -48 37 -21 -5 -45 -37 -30 -44 -33
0 its length and sentences: 60 and more, none	0 -1 0 0 -2 -1 -1 -5 -1 -2 0 12 -8
0 its length and sentences: 60 and more, one	0 -5 0 -1 -1 5 0 -1 -3 8 -1 -2 -7
0 its length and sentences: 60 and more, three	-1 -23 -3 -4 -24 23 -8 -7 -7 -23 -8 -20 -11
0 its length and sentences: 60 and more, two	-1 -10 -1 -2 -5 15 5 -18 -17 -10 -4 -13 -13
0 its length and sentences: below 6, none	-11 -57 10 -1 6 -84 -59 -8 1 -18 8 -19 11
0 its length and sentences: below 6, one	-9 -20 -18 6 6 1 -21 -10 -4 11 -14 -21 -15
0 its length and sentences: below 6, two	0 0 0 0 -4 0 4 -5 -1 -1 0 6 -2
0 its length, and what follows the credit behind it: 25 and more, a short line	0 -5 0 0 0 -11 -5 4 1 11 0 -3 -6
0 its length, and what follows the credit behind it: 25 and more, a short sentence	0 -3 0 0 0 6 0 -1 3 -10 0 0 -1
0 its length, and what follows the credit behind it: 25 and more, nothing	0 -1 0 0 -1 1 -1 6 -3 -7 0 -4 -2
0 its length, and what follows the credit behind it: 25 and more, running text	0 -1 0 0 0 -12 -2 -1 -2 15 0 0 -1
0 its length, and what follows the credit behind it: 45 and more, a short line	0 0 0 0 0 0 4 3 -2 -6 0 3 -2
0 its length, and what follows the credit behind it: 45 and more, a short sentence	0 0 0 0 0 9 -1 -1 -3 -5 0 0 -1
0 its length, and what follows the credit behind it: 45 and more, running text	0 7 0 0 0 -13 -3 -3 -5 10 0 0 -1
0 its length, and what follows the credit behind it: 8 and more, a short line	0 -12 -3 0 -11 -11 -4 -7 6 12 -1 -10 -9
0 its length, and what follows the credit behind it: 8 and more, a short sentence	0 -1 0 1 -1 -1 -1 -1 -7 10 0 -2 -1
0 its length, and what follows the credit behind it: 8 and more, nothing	0 0 0 0 0 1 0 -1 -1 5 0 -8 -1
0 its length, and what follows the credit behind it: 8 and more, running text	0 3 2 0 -8 -7 -4 -3 -10 18 -1 -7 -3
0 its length, and what follows the credit behind it: below 8, a short line	-2 -2 -8 -4 -17 -7 -1 -6 18 -20 7 -5 0
0 its length, and what follows the credit behind it: below 8, a short sentence	0 -1 1 5 1 5 0 -1 -4 0 0 -2 -6
0 its length, and what follows the credit behind it: below 8, running text	0 0 -5 -8 -7 -1 -1 -2 0 5 -12 -7 4
0 its length: 10 and more	5 -4 -15 -9 2 -23 -20 -14 8 -14 -20 5 1
0 its length: 12 and more	2 2 -13 -22 -40 -9 5 -7 -9 5 -4 12 -29
0 its length: 15 and more	-6 -18 -23 -14 -9 -4 6 -6 -1 -2 -32 5 -23
0 its length: 19 and more	-7 11 -25 -23 -34 0 -10 -9 -20 7 -26 -17 -5
0 its length: 2 and more	-17 -14 3 -11 6 -29 -26 -7 -3 -12 4 -34 6
0 its length: 25 and more	-13 13 -25 -24 -40 -1 -4 -9 -13 6 -29 -15 -4
0 its length: 3 and more	1 -32 -1 17 9 -43 -25 2 7 -17 3 -16 0
0 its length: 35 and more	-15 -8 -30 -30 -66 12 -4 6 -16 -15 -37 -51 -32
0 its length: 4 and more	-7 -22 -18 0 12 -41 -25 -1 0 -12 -6 -6 1
0 its length: 5 and more	-4 -34 -1 -4 -4 -23 -12 -8 -4 7 0 -11 -13
0 its length: 50 and more	-11 -25 -22 -26 -40 21 4 -5 -6 -28 -41 -41 -10
0 its length: 6 and more	4 -14 -4 -3 0 -17 -31 -2 5 2 -15 -10 1
0 its length: 8 and more	5 -16 -4 -11 4 -4 -23 -8 -8 -13 -25 4 -23
0 its length: 80 and more	-4 -26 -12 -14 -44 41 -19 -11 -40 -33 -23 -35 -48
0 its length: below 2	-18 -31 -38 -13 -5 -39 -18 -22 -19 -40 -14 -38 28
0 its phrases elsewhere on the page: 0.01 and more	11 22 -55 -47 -3 7 -40 0 -12 7 -44 -28 -22
0 its phrases elsewhere on the page: 0.3 and more	-1 1 -29 -30 1 -26 -4 8 10 6 -3 -25 -14
0 its phrases elsewhere on the page: 0.8 and more	1 -19 -33 -49 -10 -42 28 -30 7 6 10 -15 0
0 its phrases elsewhere on the page: below 0.01	-4 -8 2 -2 -10 3 -10 -4 -13 -14 -18 8 -18
0 its phrases elsewhere, and its length: in part, 15 and more	-4 -6 -8 -5 9 -21 7 -5 8 1 -4 -25 -3
0 its phrases elsewhere, and its length: in part, 30 and more	0 -3 -1 -1 -4 -16 -3 -16 0 23 -1 -3 -5
0 its phrases elsewhere, and its length: in part, 8 and more	4 4 -5 -4 11 -18 -9 -18 7 -10 -16 -10 -14
0 its phrases elsewhere, and its length: in part, below 8	-2 -11 -15 -15 -3 -18 -8 4 -1 -23 -1 -25 -9
0 its phrases elsewhere, and its length: nearly all, 15 and more	-4 -1 -5 -3 -7 -48 31 -27 20 6 -9 7 -1
0 its phrases elsewhere, and its length: nearly all, 30 and more	-1 -5 -4 -2 -8 -14 11 -17 2 12 -7 -14 -5
0 its phrases elsewhere, and its length: nearly all, 8 and more	4 -23 -28 -17 -15 -9 -2 -31 3 -6 3 -4 -30
0 its phrases elsewhere, and its length: nearly all, below 8	2 -15 -12 -29 -1 -21 -16 -16 -5 -3 -1 -23 1
0 its phrases elsewhere, and its place: in part, before the text	4 -3 -8 -10 -16 -19 -4 -3 17 14 -9 -13 -13
0 its phrases elsewhere, and its place: in part, behind the text	-1 -4 -1 -2 1 -5 4 3 -6 -11 -1 -4 1
0 its phrases elsewhere, and its place: in part, in the text	-8 -9 -20 -14 6 -25 -3 2 -4 1 -3 -35 -16
0 its phrases elsewhere, and its place: nearly all, before the text	8 -17 -23 -16 -2 -16 -9 -10 9 12 5 -12 -11
0 its phrases elsewhere, and its place: nearly all, behind the text	-2 -3 -5 -4 5 5 -3 -2 -13 -14 6 -1 -20
0 its phrases elsewhere, and its place: nearly all, in the text	-13 -2 -9 -20 -12 -42 32 -33 10 3 14 -11 7
0 its place among short lines: first, 2 and more	12 -10 -6 -6 -17 -12 -16 -11 -17 0 0 5 1
0 its place among short lines: first, 3 and more	11 -11 -30 -9 -4 -31 -9 -12 -5 -12 -20 0 5
0 its place among short lines: first, 5 and more	10 -11 -1 -9 12 1 -3 -18 -19 -16 5 -19 -7
0 its place among short lines: first, below 2	15 -21 -7 -2 4 -32 -20 -51 -3 -16 6 7 12
0 its place among short lines: last, 2 and more	-13 -18 10 -1 6 -25 -10 -44 -5 -13 -3 -6 -4
0 its place among short lines: last, 3 and more	-8 -14 -21 -2 -6 -19 -4 -13 -24 13 -3 -15 0
0 its place among short lines: last, 5 and more	-4 -20 -14 0 -6 -24 0 5 -5 -8 -11 2 -2
0 its place among short lines: within, 3 and more	-18 -27 20 1 -16 -16 -8 -23 11 -16 -8 -10 -9
0 its place among short lines: within, 5 and more	-55 -11 -17 -10 -10 -13 -32 9 -17 -13 -12 -1 -11
0 its place by the text, and its end: before the text, another sign	0 -1 -1 -3 6 -2 0 -2 -6 4 -1 -1 5
0 its place by the text, and its end: before the text, arrow	0 0 -1 -1 0 -1 0 0 -1 -1 0 -1 7
0 its place by the text, and its end: before the text, bar or asterisk	0 -1 -1 -1 -1 -1 0 0 -1 1 -1 -1 8
0 its place by the text, and its end: before the text, bracket	-11 -26 -8 -11 -4 -22 -3 -11 11 13 10 -17 -5
0 its place by the text, and its end: before the text, colon	-1 4 -8 -3 7 12 0 0 -6 -9 -1 -6 -8
0 its place by the text, and its end: before the text, comma	0 0 2 0 2 0 0 1 -1 -1 -3 0 0
0 its place by the text, and its end: before the text, ellipsis	1 6 0 0 -3 -6 -1 3 -1 -2 0 -3 -7
0 its place by the text, and its end: before the text, exclamation mark	7 -3 -1 -1 -1 5 0 -1 -3 -2 -1 -2 3
0 its place by the text, and its end: before the text, figure	2 -13 -7 20 -23 -13 -1 -5 5 -15 -10 -15 6
0 its place by the text, and its end: before the text, full stop	-8 12 -28 -12 1 0 -16 -16 15 -18 -18 -29 -15
0 its place by the text, and its end: before the text, letter	33 1 15 2 -42 -43 -21 -26 -7 1 0 -7 -1
0 its place by the text, and its end: before the text, question mark	12 -8 -1 -1 -12 8 -1 -2 -9 8 -1 -12 -7
0 its place by the text, and its end: before the text, quotation mark	3 0 -3 -2 -4 4 -1 -2 1 -11 -1 5 -8
0 its place by the text, and its end: before the text, stop and quotation mark	0 10 -1 0 -4 -2 -3 -1 -1 -3 -1 -1 -2
0 its place by the text, and its end: behind the text, another sign	0 0 0 0 -4 -11 -1 11 6 6 0 -13 -11
0 its place by the text, and its end: behind the text, arrow	0 0 0 0 1 -3 0 -1 -1 -1 0 1 2
0 its place by the text, and its end: behind the text, bar or asterisk	0 -1 0 0 0 -7 0 -1 -1 -1 0 -15 20
0 its place by the text, and its end: behind the text, bracket	-1 -1 5 -2 -9 13 -2 -17 -2 -2 -4 -13 -14
0 its place by the text, and its end: behind the text, colon	0 0 -1 0 2 18 2 -11 -4 -1 0 -23 1
0 its place by the text, and its end: behind the text, comma	0 -1 -1 0 -2 -11 0 8 -4 -2 0 -8 3
0 its place by the text, and its end: behind the text, ellipsis	0 -1 0 0 3 -10 -1 -5 -2 -2 0 12 -14
0 its place by the text, and its end: behind the text, exclamation mark	0 0 0 0 -1 -6 -1 -3 1 1 0 -1 9
0 its place by the text, and its end: behind the text, figure	-1 -1 -5 -20 -9 -4 -2 -24 -6 -6 -2 -11 17
0 its place by the text, and its end: behind the text, full stop	-1 -14 -3 -3 -13 16 2 -15 -23 -23 -2 -27 12
0 its place by the text, and its end: behind the text, letter	-26 -36 -68 -44 -7 -7 -31 1 -26 -20 -35 8 1
0 its place by the text, and its end: behind the text, question mark	0 -2 -1 0 -7 -22 0 -3 -1 -2 0 12 8
0 its place by the text, and its end: behind the text, quotation mark	0 0 -1 0 -7 -11 0 -4 10 -2 -1 2 -1
0 its place by the text, and its end: behind the text, stop and quotation mark	0 0 0 0 0 8 -2 -1 -1 -1 0 0 -4
0 its place by the text, and its end: in the text, another sign	0 0 -1 -1 -11 6 8 -10 -8 -15 -7 -6 7
0 its place by the text, and its end: in the text, arrow	0 0 0 0 0 9 -1 -12 -1 -1 0 -1 5
0 its place by the text, and its end: in the text, bar or asterisk	0 0 0 0 7 5 -1 -5 -2 -6 -1 -1 -2
0 its place by the text, and its end: in the text, bracket	-3 -11 -11 -11 -12 -10 -29 -11 -20 19 10 -21 -17
0 its place by the text, and its end: in the text, colon	-3 -10 -9 -10 -8 52 -9 -59 -33 -39 -7 -5 -12
0 its place by the text, and its end: in the text, comma	0 0 0 0 -7 3 -1 0 1 -3 -1 0 5
0 its place by the text, and its end: in the text, ellipsis	0 -2 -1 -1 3 -2 -5 -6 -7 0 -1 2 0
0 its place by the text, and its end: in the text, exclamation mark	-1 -9 -3 -3 -9 4 -15 -11 3 -25 -6 7 4
0 its place by the text, and its end: in the text, figure	-6 -3 -11 10 -4 -27 -9 1 -21 -2 -21 -14 -5
0 its place by the text, and its end: in the text, full stop	-16 7 -26 -10 -45 9 -3 4 -4 -10 -27 -28 -6
0 its place by the text, and its end: in the text, letter	-47 -37 -9 -35 9 -47 -14 -2 11 8 3 0 -5
0 its place by the text, and its end: in the text, question mark	-4 -3 -5 -7 33 -27 -46 -14 -41 -56 -12 24 -13
0 its place by the text, and its end: in the text, quotation mark	-1 -4 -3 -2 21 -21 -7 1 -26 -35 -9 13 -17
0 its place by the text, and its end: in the text, semicolon	0 0 0 0 -8 -9 0 7 8 -7 -1 -4 -2
0 its place by the text, and its end: in the text, stop and quotation mark	-3 -29 -6 -7 -25 8 11 -9 -43 -16 -15 -50 -43
0 its place by the text, and its length: before the text, 13 and more	8 -8 -9 -11 3 -1 -11 -12 5 1 -10 -19 -34
0 its place by the text, and its length: before the text, 19 and more	1 14 -8 -5 -9 1 -3 -13 -1 7 -5 -17 -17
0 its place by the text, and its length: before the text, 2 and more	-5 -9 10 -4 -22 2 -2 -11 1 -8 -7 -17 -1
0 its place by the text, and its length: before the text, 3 and more	7 -17 1 17 -13 -12 -1 -1 3 -29 6 -5 -7
0 its place by the text, and its length: before the text, 30 and more	-2 3 -5 -4 6 -14 -3 -4 11 1 -4 2 -23
0 its place by the text, and its length: before the text, 4 and more	-1 -28 -1 11 -23 -23 -1 -24 -2 6 -5 -9 -7
0 its place by the text, and its length: before the text, 6 and more	14 -4 -6 11 -27 -22 -5 -12 -12 -10 -5 -9 -16
0 its place by the text, and its length: before the text, 9 and more	19 6 3 -10 -27 -13 -7 -19 -2 -13 -16 -18 -1
0 its place by the text, and its length: before the text, below 2	-8 -18 -37 -16 -20 -11 -2 -7 -18 -10 -3 -17 32
0 its place by the text, and its length: behind the text, 13 and more	-4 -13 -4 -4 -25 6 3 5 -17 -22 3 3 -22
0 its place by the text, and its length: behind the text, 19 and more	0 -6 -1 -2 -6 7 -6 6 -8 -16 -1 -13 -4
0 its place by the text, and its length: behind the text, 2 and more	-1 -1 -10 -4 12 -19 -1 -24 -6 -2 -13 -53 20
0 its place by the text, and its length: behind the text, 3 and more	-1 -1 -12 -10 -7 -16 -2 -9 -4 -1 -11 -18 20
0 its place by the text, and its length: behind the text, 30 and more	0 -2 -1 -1 -1 5 1 -4 -3 -3 -1 -7 4
0 its place by the text, and its length: behind the text, 4 and more	-2 -2 -11 -17 -7 -3 -3 -11 0 -13 -13 -1 0
0 its place by the text, and its length: behind the text, 6 and more	-5 -7 -7 -18 -7 10 -7 2 -25 -7 -24 -3 -2
0 its place by the text, and its length: behind the text, 9 and more	-4 -8 -9 -7 -30 -4 -8 1 -24 -20 -6 13 -9
0 its place by the text, and its length: behind the text, below 2	-1 -1 -5 -3 -22 -10 -2 -13 -18 -6 -9 -15 27
0 its place by the text, and its length: in the text, 13 and more	-18 -29 -29 -20 -27 -11 4 -6 -4 5 -17 10 -14
0 its place by the text, and its length: in the text, 19 and more	-12 13 -15 -18 -35 4 -7 -4 -27 7 -28 -13 1
0 its place by the text, and its length: in the text, 2 and more	-5 -6 -17 -21 2 -24 -18 -2 -3 -9 9 -6 -7
0 its place by the text, and its length: in the text, 3 and more	-4 -8 -7 -4 15 -33 -20 2 5 -13 2 -4 -16
0 its place by the text, and its length: in the text, 30 and more	-30 -5 -52 -55 -87 15 -3 3 -33 -9 -70 -29 -23
0 its place by the text, and its length: in the text, 4 and more	-16 -18 -4 -11 8 -33 -30 2 -4 2 -3 -27 -3
0 its place by the text, and its length: in the text, 6 and more	-24 -34 -10 -24 7 -17 -27 2 6 -5 -14 -7 -2
0 its place by the text, and its length: in the text, 9 and more	-24 -27 -22 -25 5 -13 -6 -12 6 -9 -31 5 -25
0 its place by the text, and its length: in the text, below 2	-2 -2 -12 3 2 -35 -12 -12 -19 -45 -17 -44 7
0 its place by the text, its length and end: before the text, 10 and more, a stop	3 8 -11 -8 7 -5 -12 -10 9 -18 -4 -18 -16
0 its place by the text, its length and end: before the text, 10 and more, no stop	18 -13 -10 -1 -28 -12 -4 -13 -6 11 -18 -17 -17
0 its place by the text, its length and end: before the text, 18 and more, a stop	-1 11 -2 -3 -3 4 -1 -3 -5 -14 -2 -9 -7
0 its place by the text, its length and end: before the text, 18 and more, no stop	4 7 -2 -5 -6 -9 -2 -5 1 16 -4 -11 -17
0 its place by the text, its length and end: before the text, 3 and more, a stop	4 -5 -2 1 -8 -1 3 -4 -6 12 -3 -5 -1
0 its place by the text, its length and end: before the text, 3 and more, no stop	0 -40 6 18 -22 -31 -4 -10 -2 -15 6 -5 -11
0 its place by the text, its length and end: before the text, 30 and more, a stop	0 -1 0 0 0 15 0 0 -1 -2 0 0 -9
0 its place by the text, its length and end: before the text, 30 and more, no stop	-2 4 -4 -4 7 -18 -3 -4 14 0 -4 0 -21
0 its place by the text, its length and end: before the text, 6 and more, a stop	6 -3 -5 -2 -14 -3 -3 1 9 -10 -3 -11 -1
0 its place by the text, its length and end: before the text, 6 and more, no stop	16 -6 7 6 -26 -17 -2 -19 -24 -7 -7 -8 -15
0 its place by the text, its length and end: before the text, below 3, a stop	0 -2 -1 -3 -4 18 -1 -2 -2 -2 -1 -1 -7
0 its place by the text, its length and end: before the text, below 3, no stop	-16 -14 -2 -17 -28 -26 -4 -18 -1 -13 1 -33 18
0 its place by the text, its length and end: behind the text, 10 and more, a stop	-1 -8 -1 -1 -4 -6 -7 -14 -7 -8 -1 1 11
0 its place by the text, its length and end: behind the text, 10 and more, no stop	-8 -9 -11 -9 -39 0 -7 4 -24 -30 -3 9 -18
0 its place by the text, its length and end: behind the text, 18 and more, a stop	0 -3 0 -1 -1 4 9 -2 -2 -4 0 -18 5
0 its place by the text, its length and end: behind the text, 18 and more, no stop	0 -4 -1 -2 -7 6 -4 16 -9 -14 -1 -7 -23
0 its place by the text, its length and end: behind the text, 3 and more, a stop	0 -1 -1 -1 -6 12 -1 -6 -4 -3 -1 -11 6
0 its place by the text, its length and end: behind the text, 3 and more, no stop	-3 -3 -29 -23 -11 -34 -4 -9 -3 -10 -23 -5 13
0 its place by the text, its length and end: behind the text, 30 and more, a stop	0 -1 0 0 0 -7 -1 -1 0 -1 0 -2 11
0 its place by the text, its length and end: behind the text, 30 and more, no stop	0 -2 -1 -1 -1 13 3 -2 -2 -2 -1 -7 -10
0 its place by the text, its length and end: behind the text, 6 and more, a stop	0 -2 -1 -1 -6 10 -3 -5 -7 -5 -1 1 -7
0 its place by the text, its length and end: behind the text, 6 and more, no stop	-5 -4 -6 -18 -10 1 -5 0 -23 -5 -22 2 -2
0 its place by the text, its length and end: behind the text, below 3, no stop	-2 -2 -22 -13 6 -29 -3 -42 -17 -12 -28 -42 34
0 its place by the text, its length and end: in the text, 10 and more, a stop	-10 -16 -11 -15 -15 -11 9 -1 6 -2 -17 -16 4
0 its place by the text, its length and end: in the text, 10 and more, no stop	-23 -30 -19 -16 -7 -14 -30 -26 -5 6 -6 14 -33
0 its place by the text, its length and end: in the text, 18 and more, a stop	-11 14 -14 -16 -32 7 -13 -3 -23 -11 -22 -15 3
0 its place by the text, its length and end: in the text, 18 and more, no stop	-1 -11 -2 -2 -11 -13 5 -14 -11 13 -7 -7 0
0 its place by the text, its length and end: in the text, 3 and more, a stop	-1 -6 -6 1 14 -12 -17 -6 4 -12 -6 -9 -22
0 its place by the text, its length and end: in the text, 3 and more, no stop	-19 -17 3 -4 11 -52 -27 -2 -3 -3 7 -10 -2
0 its place by the text, its length and end: in the text, 30 and more, a stop	-25 -8 -43 -45 -70 18 -2 1 -39 -34 -57 -30 -22
0 its place by the text, its length and end: in the text, 30 and more, no stop	-2 -11 -7 -5 -34 -3 2 -29 -8 19 -16 -16 -12
0 its place by the text, its length and end: in the text, 6 and more, a stop	-3 -20 -7 -8 12 -14 -18 -8 6 -15 -13 5 -11
0 its place by the text, its length and end: in the text, 6 and more, no stop	-24 -20 -10 -26 6 -10 -17 -6 -3 -4 -14 -6 -4
0 its place by the text, its length and end: in the text, below 3, a stop	0 0 0 -3 -20 13 -3 2 -1 -2 2 -2 -8
0 its place by the text, its length and end: in the text, below 3, no stop	-10 -11 -23 -6 5 -64 -28 -1 -5 -19 0 -16 1
0 its place from the end: 1 and more	-1 -4 -6 -1 -17 5 -3 -6 -19 -19 -5 8 2
0 its place from the end: 12 and more	-2 8 1 -11 -5 7 -7 -12 -6 -4 -8 -5 -8
0 its place from the end: 2 and more	-1 -5 -9 2 -15 1 -2 -5 -22 -26 -2 10 -2
0 its place from the end: 20 and more	2 8 3 -1 3 -1 -14 -3 -1 3 0 -29 -8
0 its place from the end: 3 and more	-6 -35 -30 -6 -27 -8 -2 -12 -29 -6 -3 26 2
0 its place from the end: 40 and more	-1 3 -6 -6 10 -4 -20 9 -1 3 -14 -29 -5
0 its place from the end: 5 and more	-8 -36 -18 -26 -26 -8 -8 -11 6 -16 -16 20 -7
0 its place from the end: 8 and more	-6 -30 -14 -24 -2 3 2 -10 -6 -8 -8 9 -3
0 its place from the end: below 1	-1 -9 -5 -8 -26 7 -18 -20 -20 -19 -10 3 19
0 its place from the top: 1 and more	-30 20 7 0 -4 -11 -8 -20 -9 -20 -17 -21 3
0 its place from the top: 13 and more	-47 -61 -40 -34 1 -1 -13 4 -9 -5 -19 7 2
0 its place from the top: 2 and more	-13 -3 14 6 -26 -16 -6 -26 -8 -5 -14 -28 5
0 its place from the top: 3 and more	-4 -4 6 3 -31 -12 -1 -20 -1 5 4 -33 -6
0 its place from the top: 4 and more	-13 -7 13 10 -41 5 -27 -31 16 7 11 -39 -20
0 its place from the top: 6 and more	-20 12 -6 -9 -1 -5 -12 -14 -12 -6 5 -13 -16
0 its place from the top: 9 and more	-24 0 -37 -14 3 10 6 -5 -2 -5 -5 -11 -21
0 its place from the top: below 1	53 -11 -7 -5 -12 -5 -1 -3 -9 -14 -3 -7 -9
0 its sentences: more	-9 -5 -21 -24 -59 21 -12 2 -49 -34 -37 -37 -18
0 its sentences: none	11 -18 8 0 10 -30 -55 -3 1 -8 0 4 0
0 its sentences: one	-14 -2 -66 -16 -11 5 7 -4 5 14 -34 -29 -12
0 its sentences: three	-8 12 -20 -10 -60 7 -11 -6 -40 -27 -3 -21 3
0 its sentences: two	-13 -3 -44 -40 -56 6 -1 -12 -14 -9 -48 -25 1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 1 2 -1 -1 -1 0 5 -4 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 -2 -12 0 2 -1 9 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 20 and more	0 0 0 0 -14 -3 -2 -2 5 -9 -4 3 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -8 -11 0 -4 -1 -1 0 13 4
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 -3 2 -1 -6 0 1 -1 -5 3
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -10 18 0 -3 -1 -2 0 -5 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -3 15 0 -8 -1 -1 0 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, below 6	0 0 0 0 -6 12 0 -5 -1 -2 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 20 and more	0 0 0 0 -11 15 -1 -4 -5 -3 0 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -2 12 0 -4 -2 0 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -3 12 0 -2 -1 -1 0 -2 -3
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -5 4 -3 -6 -1 -1 0 -3 5
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -3 16 -2 -6 -2 -1 0 -10 -11
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -1 12 -1 -4 -2 -1 0 -5 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 -1 -2 -6 -3 -1 0 -3 9
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 20 and more	0 0 0 2 -4 3 -1 -1 -2 1 0 -4 1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 6 and more	0 0 0 0 -9 5 0 -1 -2 -3 0 3 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -8 -13 0 7 1 1 0 7 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, below 6	-1 0 -2 -3 9 -5 -2 -7 -8 -10 -1 -7 -9
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -3 0 0 -28 31 -4 -15 -10 -11 0 -15 -10
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 -1 0 0 -8 1 5 0 5 -4 0 -7 -5
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 -2 5 3 -9 4 -1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 -2 3 -1 -2 6 -3 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 -5 -7 1 -10 16 10 0 -12 -9
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, below 6	0 -1 0 0 -5 8 13 -14 -3 -6 0 -11 -5
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 20 and more	-2 -1 -2 -3 -4 -19 -7 -19 -1 -28 -3 19 -4
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -4 -5 -1 -3 1 -3 9 -9 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, below 6	0 0 -1 0 -6 -4 0 -3 3 2 -1 1 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 20 and more	-1 0 -3 3 0 4 0 -2 4 -3 4 -14 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 0 -3 2 -20 2 -1 -16 4 -8 -1 4 8
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, below 6	-1 0 -2 -1 -26 -4 -2 -16 -12 12 -4 13 -12
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 18 -16 -7 -12 -3 -6 0 2 4
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 6 3 -2 -7 -1 -1 0 -3 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 20 and more	0 0 0 0 16 -12 -2 -1 -2 -3 0 -4 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 0 4 1 -2 -4 -1 -1 0 -5 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 -3 -8 -3 -5 -4 -3 0 9 3
0 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, a stop, 20 and more	0 0 0 0 14 -8 1 0 -3 -2 0 -4 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, no stop, 6 and more	0 0 0 0 -4 -13 -2 -10 -7 -5 0 14 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -7 -2 11 -1 -1 -2 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 6 -4 -3 -2 0 1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -1 11 -4 -2 -1 -1 0 -4 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 10 -5 -1 -1 -1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, a stop, 20 and more	0 0 0 0 -6 -3 11 -3 -3 -5 -1 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 0 0 0 -11 -1 12 -1 -3 0 -1 -8
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -9 -6 -7 0 0 15 -1 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 0 0 -2 -1 1 1 4 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 -1 0 0 0 1 -1 -2 12 -11 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, below 6	0 0 0 0 0 -1 -1 -2 -5 9 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 -2 7 -2 -2 0 -1 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 0 3 0 -3 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, below 6	0 0 0 0 0 5 0 -2 0 0 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 4 -1 -2 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 7 0 -4 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, comma, a stop, 20 and more	0 0 0 0 -5 12 -2 -3 -2 -6 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, no stop, 6 and more	0 -1 0 0 -1 13 -1 -1 -1 -1 0 -7 -4
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -1 4 -3 3 0 -1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -1 1 5 -4 -1 -1 0 0 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 7 -1 -2 0 0 0 0 -3
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -3 -2 3 -1 -1 0 -1 4
0 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 -3 10 -6 -3 0 -1 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, 6 and more	0 0 0 0 0 7 -1 -2 -1 -2 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, below 6	0 0 0 0 -1 -3 6 0 0 -1 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 20 and more	-7 -41 -8 -11 -50 3 -9 16 -4 -20 -16 -18 -32
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 -2 0 -1 -10 12 -5 -8 -7 -20 -1 -10 -15
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, below 6	0 -1 0 0 0 3 -4 2 4 -1 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 -2 0 0 -2 -3 6 -4 7 0 0 -1 -3
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 -7 0 0 -6 21 -13 -8 -25 -1 -1 -23 -5
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, below 6	-2 -17 -2 -2 -8 11 -6 -9 -19 16 -3 -35 -16
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -1 0 0 -20 -5 13 -7 -3 6 0 2 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -3 0 4 -2 -4 -1 0 -4 6
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 0 -5 -3 -2 -6 11 -1 1 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 0 0 0 7 -10 -1 6 2 -4 0 -5 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, below 6	0 -1 0 0 -2 6 3 -2 0 7 0 -3 -14
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 -2 0 0 -14 25 -10 -3 -1 -4 0 -6 -3
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, below 6	0 0 0 0 -1 5 0 0 0 0 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 0 2 10 -3 -2 -1 -1 0 -6 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, below 6	0 0 0 0 4 5 -1 -1 0 -2 0 -2 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 -4 6 0 -1 0 -1 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, 6 and more	0 0 0 0 -1 -7 7 -2 -2 -2 0 5 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 0 6 -3 -1 0 -1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 -1 0 -1 -20 12 -21 5 -4 -14 -1 -7 -5
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -1 12 -4 -4 0 -1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, below 6	0 0 0 0 0 -1 6 -1 0 0 0 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 -1 -2 4 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -1 8 -5 2 -2 -2 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 -1 1 4 -3 -2 2 0 1 -4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 -1 -2 0 -1 -1 -4 0 10 -9
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 2 -6 0 -1 -3 1 4 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -3 -3 0 -3 -4 0 7 1 2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 20 and more	0 0 0 0 -7 -7 0 -1 10 4 -1 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 3 0 -1 -8 0 -2 3 -9 -1 7 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, below 6	0 0 2 0 2 -3 0 -2 -3 -3 6 -3 -4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -15 19 0 -2 -2 -2 0 -2 1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -12 16 0 -9 -1 -1 0 -2 -5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 2 2 0 -3 -1 -1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 3 14 0 -6 -4 -1 0 -5 -8
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 6 0 0 -4 0 -1 0 -4 4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, a stop, 20 and more	0 0 0 0 9 5 -2 -4 -2 -2 0 -4 -6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, no stop, 6 and more	0 0 0 0 8 -6 -1 -4 -6 -2 -1 -2 -2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 14 -5 -2 -4 -3 -2 0 -2 -4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -12 -9 -1 -7 -5 -1 0 -1 13
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -5 -4 -1 -6 7 4 0 -3 1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -8 -7 -2 -2 -3 -2 0 2 11
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 20 and more	0 0 0 6 1 -6 0 -2 1 3 0 0 -3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 3 -1 0 -1 -1 0 0 -2 1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, 6 and more	-1 0 -3 -3 -13 -13 -2 12 -13 -12 -1 -9 -7
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 9 2 -9 -11 -1 10 -8 -8 -1 -5 -3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 0 0 -1 -6 7 -10 -7 4 -1 0 -7 -6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -8 3 -2 -4 6 2 0 -2 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -1 2 -1 4 -3 -1 0 0 -6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 0 2 -1 -3 5 -6 -1 -3 -2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -4 6 1 -7 5 6 0 -8 -9
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -4 19 0 -5 -8 -1 0 -4 -9
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 20 and more	-4 -1 -12 6 8 -41 -4 -45 -13 -10 -19 8 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 0 -2 4 -13 -16 -1 -16 9 8 -3 5 10
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, below 6	0 0 -3 2 0 1 0 -3 2 -2 -1 -6 4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 -7 0 0 -5 6 -9 -1 -6 1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 6 and more	-1 0 -1 -2 -7 -23 -2 -26 17 -7 3 -1 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, below 6	-3 -1 -10 1 9 -7 -4 -34 2 -8 -4 -12 -10
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 33 -25 -5 -15 -7 -8 -1 -18 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 2 -13 -1 0 -2 -1 0 12 4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, below 6	0 0 0 0 7 -1 -1 -3 -2 0 0 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 20 and more	0 0 0 0 10 -8 -1 0 0 0 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 8 8 0 -4 -2 -1 0 -6 -6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -7 -9 -1 1 -2 -1 0 8 5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 14 -4 -1 -1 -2 -2 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, no stop, below 6	0 0 0 0 15 -7 0 -2 -5 -4 0 -10 -3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 4 -4 2 -4 -5 -8 -1 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, below 6	0 0 0 0 -3 7 -1 -2 0 0 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 6 and more	0 0 0 0 5 7 0 0 0 0 0 0 -11
0 its shape among its neighbours: a stop, 20 and more, below 4, another sign, no stop, 6 and more	0 0 0 0 3 1 0 -3 0 0 0 0 1
0 its shape among its neighbours: a stop, 20 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 8 -1 0 -1 -2 -2 -1 -1 -3
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 6 and more	0 5 -1 -1 1 -6 0 5 -2 0 -2 -1 -1
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, below 6	0 0 0 0 -1 -2 0 0 -1 0 -2 -1 5
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -1 -3 0 -2 1 0 -1 8 -2
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 -4 -9 0 -4 0 -1 -1 13 -3
0 its shape among its neighbours: a stop, 20 and more, below 4, ellipsis, no stop, below 6	0 0 0 0 3 -3 0 0 -3 0 1 -1 2
0 its shape among its neighbours: a stop, 20 and more, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 -9 15 -1 -1 -4 -2 0 -1 -6
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 20 and more	0 0 0 8 -3 -2 0 -1 -2 6 -1 -1 -6
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 6 and more	0 0 0 0 5 0 0 0 0 0 0 -1 -5
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, below 6	0 0 0 0 -5 -1 0 0 6 2 0 -1 1
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 20 and more	0 0 0 -1 -20 15 -1 -4 -1 -3 7 0 -4
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 6 and more	0 0 0 0 6 -3 -2 -10 6 -4 -1 -1 -15
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, 6 and more	0 0 0 -2 7 -8 -3 -10 -6 2 0 -2 -5
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 -2 6 0 -3 -1 0 0 0 -2
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 20 and more	-1 0 2 -5 4 -23 -7 -27 2 -12 -14 -32 9
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 6 and more	0 -1 -3 -3 6 -6 -1 -8 -22 -5 -4 2 16
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, below 6	0 0 3 0 11 -1 0 -1 -3 -2 -2 -1 -10
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 20 and more	0 0 2 0 -2 -1 0 -1 5 -1 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 6 and more	0 0 -12 -3 19 -11 -1 -23 -8 -8 -13 -6 12
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, below 6	-1 0 -14 -3 3 -20 -2 -30 -7 -5 -10 -20 18
0 its shape among its neighbours: a stop, 20 and more, below 4, quotation mark, a stop, 20 and more	0 0 0 0 6 -1 0 0 -1 0 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 -1 0 0 3 -9 0 5 1 -1 -2 -4 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 6 and more	-1 0 -5 -3 -1 -5 0 -1 -2 11 -1 -3 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -5 -3 0 -8 -5 -1 0 9 -4
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 -1 0 -4 12 0 -6 -1 -2 0 -6 -9
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -5 11 0 -3 0 -1 0 -3 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -9 15 0 -12 -2 -2 0 -4 -1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -2 7 0 -6 -1 0 0 -1 2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -3 8 0 -5 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -2 -1 7 -1 -1 0 -5 -8
0 its shape among its neighbours: a stop, 6 and more, 10 and more, figure, no stop, below 6	-1 -4 -4 9 -1 -1 0 0 -2 -1 0 -1 2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 13 0 0 -12 0 -6 5 -6 -12 1 -3 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 6 and more	-1 20 -2 -2 -19 -12 -8 5 -13 -11 -2 -11 -14
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, below 6	0 -1 0 0 -1 1 -1 4 -1 0 0 -2 -1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 -2 0 0 -4 -9 -2 -3 4 -10 0 -1 7
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 -7 0 0 7 4 -4 -5 2 -2 0 -6 -8
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, below 6	0 -8 0 0 -3 6 -6 -2 -12 0 0 -10 3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 -1 0 2 0 -7 -1 -5 -6 6 3 -9 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 -1 0 0 -5 -5 0 -4 1 12 3 -5 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 20 and more	-3 4 10 -5 -3 -1 0 4 -11 -3 -1 -2 -1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 0 2 0 -6 -5 0 -8 5 -5 3 8 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, below 6	-1 -1 5 1 1 -6 0 -4 1 3 7 -13 -4
0 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 -2 0 0 -3 1 -2 8 -1 -1 0 -5 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -2 -16 -1 12 -1 -1 0 -1 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, no stop, below 6	-2 4 -3 -1 4 -6 -1 -2 7 6 0 -6 -12
0 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -2 5 1 -2 0 -1 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -2 3 5 -4 0 -1 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, no stop, 6 and more	-2 -8 -1 -1 -1 -6 -2 5 -1 -2 0 -1 7
0 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -2 -12 -1 -3 0 13 -1 0 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, no stop, below 6	0 0 0 0 -1 -5 0 5 0 3 0 -1 -2
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 -1 0 0 0 5 0 -2 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 -2 0 0 -1 10 -1 -7 -1 0 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 8 0 -9 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 0 -3 6 -1 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 6 and more	0 -1 0 0 0 8 0 -5 0 -1 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -3 0 5 0 0 0 -1 -5
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -12 0 -1 -13 12 -13 2 -4 -27 -2 -10 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 -10 0 0 -4 7 -8 2 -5 -13 -1 -4 -10
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 -6 -1 9 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 -3 0 0 -1 7 -2 -1 1 -1 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 -1 0 0 0 15 1 -16 -1 1 0 -3 -2
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, below 6	0 -7 0 0 -1 3 -3 -12 -6 1 -1 -5 7
0 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 -3 0 0 -4 -13 6 -5 -1 10 -1 -5 3
0 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, 6 and more	0 2 0 0 -4 6 -1 -4 -4 -3 0 -2 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, below 6	0 12 -1 -1 -1 -5 -1 -4 8 -13 0 0 -6
0 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 -2 -1 -1 5 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, no stop, below 6	0 1 0 0 -1 15 -1 -4 -1 -3 0 -4 -3
0 its shape among its neighbours: a stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 -1 8 -1 -3 0 -1 0 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 5 0 -3 1 1 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 4 -1 -1 -1 -1 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 7 -1 -1 0 -2 0 -1 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 -1 0 7 -10 0 -2 -2 -13 8 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 0 -2 -1 -3 -1 0 -4 -1 2 5 -1 -3
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 4 13 0 -15 -3 -5 1 -6 -6
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 -1 -1 -5 2 0 -4 -2 -8 9 -5 -5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -13 15 0 -6 -2 -2 -1 -2 -3
0 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -2 4 0 -3 -1 -1 0 -1 2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 1 8 0 -10 -3 -1 0 -3 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, ellipsis, a stop, 6 and more	0 0 0 0 -1 -9 0 -5 0 0 0 10 -9
0 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 3 6 -1 -4 -1 -2 0 -2 -6
0 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -2 -8 0 -3 -1 0 0 6 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -2 -14 0 5 -1 -1 0 -5 10
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 0 2 -1 -7 -2 0 -1 -2 7 -2 -1 3
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 0 5 -5 2 -3 0 -2 -3 -2 0 -7 9
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 0 -1 -3 4 -12 0 1 -3 -6 -1 -12 7
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, below 6	0 0 -1 0 -5 -3 0 1 2 4 0 0 1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -2 0 0 -5 7 -2 2 -3 0 -4 -2 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 6 -1 -1 -15 -12 -3 14 -9 -9 -1 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, below 6	0 -1 0 0 -4 -7 0 5 -3 -3 0 1 4
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -8 -6 -1 10 -2 -2 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -4 -16 -2 2 6 5 0 -2 2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -1 12 -1 -3 -12 2 1 -3 -4
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 -1 -5 -2 9 -5 -1 -18 -4 8 -15 4 -7
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 6 and more	-1 -2 -1 -1 8 -6 0 -11 -3 0 -1 -5 7
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, below 6	0 -1 -1 0 9 -4 0 -10 2 3 -1 -3 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 6 and more	-1 0 -3 4 2 -4 0 -7 -2 -4 4 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, below 6	-1 -2 6 5 2 -1 0 -4 -5 2 0 -4 -19
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 1 0 0 2 -2 0 -1 0 -1 0 4 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -1 -14 0 12 0 -1 0 -3 1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 -13 -5 0 4 -1 -1 0 9 -7
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 6 -5 0 -2 0 -1 0 5 -5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 7 -3 0 0 0 0 0 -3 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -8 -4 7 -3 0 -2 0 -1 -1
0 its shape among its neighbours: a stop, 6 and more, below 4, bracket, no stop, below 6	0 0 -1 0 -3 -1 0 -2 -1 -2 -2 -1 8
0 its shape among its neighbours: a stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 1 -3 0 6 0 0 -2 0 -9
0 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -5 -5 0 -3 4 0 1 -4 9
0 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, below 6	0 0 0 0 1 -2 0 -4 1 0 0 -1 6
0 its shape among its neighbours: a stop, 6 and more, below 4, exclamation mark, a stop, 6 and more	0 0 0 0 -2 9 0 0 0 0 0 -1 -6
0 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 20 and more	0 0 0 11 -6 -1 0 0 0 -1 -1 0 -7
0 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 6 and more	0 0 0 -4 7 3 0 -1 0 0 0 -2 -4
0 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, 6 and more	0 0 0 0 -1 0 0 0 3 0 0 2 -3
0 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, below 6	0 0 -2 -6 -1 -1 0 0 7 -1 0 0 4
0 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 -4 11 -1 -7 -1 -1 0 -1 -6
0 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 6 and more	0 -3 -1 -1 -7 7 -1 4 -1 -3 -1 0 -7
0 its shape among its neighbours: a stop, 6 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 -6 8 -1 1 -3 -2 0 -1 -8
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 20 and more	0 0 -3 -1 -4 -3 0 -4 -8 -6 6 -1 10
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 6 and more	0 -1 -6 -1 6 -5 0 -11 -1 -2 2 -3 1
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, below 6	0 0 -1 0 -7 -2 0 -1 -1 -2 5 0 5
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 20 and more	0 0 -3 -1 5 0 0 -1 5 -1 -4 -1 -1
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 6 and more	0 0 -2 0 4 -3 0 -9 1 -2 3 -2 4
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, below 6	-1 -1 0 -1 -15 -6 0 4 -1 3 -11 2 3
0 its shape among its neighbours: a stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 0 -6 -4 0 -1 2 8 -1 -2 -1
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 20 and more	0 -6 0 -1 -2 -10 -1 1 -3 4 0 6 6
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 6 and more	0 -4 0 0 0 6 0 1 3 0 0 -1 -10
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, below 6	0 -5 0 0 -1 -6 -1 -2 -1 -1 0 -6 10
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, no stop, below 6	0 -5 0 0 -1 -22 -2 -2 7 -5 0 -3 18
0 its shape among its neighbours: a stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 0 -1 16 -8 -2 -5 -6 -15 -1 -2 -1
0 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, 6 and more	0 0 0 0 -4 2 0 7 -1 -2 0 -9 -1
0 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, below 6	-3 5 0 -5 -2 7 0 -1 -4 -5 0 -4 -1
0 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 3 -1 -2 0 0 0 0 -1
0 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, below 6	0 0 0 0 0 6 -1 -3 0 0 0 0 -2
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 20 and more	0 2 0 0 -1 7 3 -2 -3 -8 0 -1 -2
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 0 7 -1 -3 -1 0 0 0 -1
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 0 5 -1 -3 0 0 0 0 0
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 6 and more	0 -1 0 0 0 1 0 -4 -3 6 0 0 -1
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, below 6	0 -1 0 0 0 19 -2 -4 -3 -4 0 -1 -7
0 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 3 -1 -1 0 0 0 0 0
0 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 8 -4 -1 -1 -1 0 -1 -4
0 its shape among its neighbours: a stop, below 6, 4 and more, colon, no stop, below 6	0 -1 -1 -1 -7 10 0 -6 -2 -1 0 -6 2
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -5 11 -1 -6 -1 1 0 0 -3
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -2 1 0 4 -1 -1 0 0 -1
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 0 -4 2 -1 2 -4 -6 -1 -2 1
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -1 -4 0 -4 5 3 0 -3 2
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, below 6	0 0 0 0 -2 -1 -1 -1 -2 -2 0 5 -2
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 20 and more	0 0 0 0 0 -1 0 -3 1 3 -2 -4 5
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 6 and more	0 -1 -3 -4 14 -9 0 -4 -5 -2 -1 -5 -11
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, below 6	0 -1 0 0 -5 -4 0 6 -4 -4 -1 13 -4
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, 6 and more	0 0 -1 0 -3 -1 0 -1 9 3 -1 -10 3
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, below 6	0 0 -4 1 2 3 0 0 3 3 0 -5 -3
0 its shape among its neighbours: a stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 -12 -10 0 -3 6 1 0 9 8
0 its shape among its neighbours: a stop, below 6, below 4, colon, no stop, below 6	0 0 0 0 -1 -7 0 -1 0 0 0 -1 8
0 its shape among its neighbours: a stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -2 -2 0 0 0 0 0 -1 5
0 its shape among its neighbours: a stop, below 6, below 4, figure, no stop, below 6	0 -1 -1 6 0 -1 0 0 -1 0 -1 2 -6
0 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, 6 and more	0 -1 0 0 -5 2 0 2 -1 -1 0 0 -3
0 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, below 6	0 -1 -1 -2 -6 5 -1 3 -4 -3 -1 -1 -7
0 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 20 and more	0 0 -1 0 -1 0 0 -1 2 -2 3 -1 -3
0 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 6 and more	0 0 1 0 2 0 0 1 -1 1 1 7 -10
0 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, below 6	0 0 -1 0 -1 -1 0 -2 -4 -2 -5 13 -13
0 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, 6 and more	0 0 0 0 0 0 0 -1 4 2 1 -2 -1
0 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, below 6	0 0 -1 0 -2 0 0 3 4 -2 -1 -1 -1
0 its shape among its neighbours: no stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 -5 -2 -5 2 8 0 -1 0
0 its shape among its neighbours: no stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -2 8 0 -6 0 -1 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -1 0 0 -4 6 4 1 -3 -4 0 -1 -2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 -1 0 0 -1 -2 -2 7 -2 -1 0 -1 2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 -2 0 0 -1 0 7 -13 -3 -3 0 -4 -2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, below 6	0 -1 0 0 -1 20 -5 -3 -4 -6 0 -4 -11
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 0 0 1 3 -7 0 -2 -5 -5 -2 9 -1
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 1 0 0 -13 -5 -1 12 2 2 0 -7 -2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 0 -1 0 -4 -6 0 12 3 -2 0 -11 -3
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 -2 0 0 0 -4 0 13 3 -1 0 -7 -6
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, below 6	0 -1 -3 3 -1 5 0 -4 0 -2 -1 -13 10
0 its shape among its neighbours: no stop, 20 and more, 18 and more, another sign, no stop, below 6	0 -2 0 0 -1 5 -2 -2 -7 7 -1 -1 -2
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 -2 0 0 -2 2 -1 -2 9 -11 -1 -1 -2
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 20 and more	-1 -3 -2 -1 -2 -11 -1 3 6 1 -2 0 -2
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 0 -7 0 6 -4 4 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, below 6	-1 -5 -2 -1 -2 1 -2 -1 18 -15 -3 -2 -8
0 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 6 -3 -2 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 -1 10 -2 -6 -2 -1 0 -1 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 6 0 -5 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 -1 0 0 -1 -2 -4 5 0 -1 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 20 and more	0 7 0 0 -5 -27 20 10 -2 -2 -1 -3 1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 0 0 0 0 -6 5 6 0 -1 0 0 -2
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 -5 6 -2 0 0 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 -1 0 0 0 -4 6 -4 4 -1 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 0 0 0 0 0 5 -6 -4 4 0 3 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, below 6	0 -2 0 0 0 1 6 -2 -1 -1 0 -1 -2
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -1 5 -2 -3 -12 -2 3 -2 10 -1 -1 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 -1 -1 0 -9 16 -5 -13 -10 -13 -3 -12 -9
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 8 -1 0 -2 6 -1 0 -5 -7 0 -8 -3
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, below 6	0 0 0 0 0 9 -1 -1 -5 6 -1 -2 -10
0 its shape among its neighbours: no stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 -4 0 0 -3 -2 7 -1 0 -1 -1 -1 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 -3 0 4 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 -3 6 -4 0 -1 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 4 -2 0 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 11 -5 -1 -3 -1 0 -2 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 3 -2 0 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 -1 0 9 -3 0 -2 -1 -5 3 -2 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 -1 0 -4 -5 0 7 -3 2 -3 -1 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 4 -3 0 -4 -1 -1 0 4 -2
0 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 5 1 0 -4 0 0 0 0 -2
0 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 0 4 -3 -7 2 0 -3 -2 -2 0 -4 6
0 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, below 6	0 -1 -5 0 1 -1 0 -3 -2 -2 7 -2 0
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -3 0 0 -3 8 5 -9 0 -4 0 -1 -5
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -4 -8 -1 5 4 2 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -3 -2 -1 -8 9 -2 0 -1 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -1 7 0 -5 -3 -2 0 0 1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 0 -3 -2 9 -4 0 -1 3 -9 1 -7 2
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 0 -1 0 -9 -7 -1 22 -6 -5 0 -14 -5
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 0 -1 0 15 -5 0 -1 -6 -5 4 -5 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 6 and more	-1 1 -2 -1 -9 1 0 6 -6 -1 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, below 6	-1 7 -1 0 9 6 -1 -2 -4 -6 -4 -14 -7
0 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 -2 -4 0 -1 -1 -3 -1 5 -2
0 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 0 -9 -2 10 -3 -2 0 -8 -3
0 its shape among its neighbours: no stop, 20 and more, 4 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -5 7 -3 -1 -1 0 0 -1 0
0 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 -1 -2 5 -7 0 -7 -1 0 -2 13 -16
0 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 0 -3 0 -3 1 0 -1 -3 8
0 its shape among its neighbours: no stop, 20 and more, below 4, figure, a stop, 20 and more	0 0 0 2 4 0 0 -2 -1 0 0 0 -4
0 its shape among its neighbours: no stop, 20 and more, below 4, figure, no stop, below 6	0 0 -2 0 -1 0 0 0 0 -1 -1 0 4
0 its shape among its neighbours: no stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 -4 -8 -2 -6 8 6 0 -1 1
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 20 and more	0 0 -2 0 7 -1 0 -3 -6 -4 -2 -2 7
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 6 and more	0 0 -1 0 -3 -1 0 -2 0 0 3 1 3
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 20 and more	0 0 6 -2 9 -1 0 -1 -9 -2 -1 -1 -7
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 6 and more	0 0 4 0 -5 -1 0 -3 -2 0 -2 -2 10
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, below 6	-1 -1 -6 0 5 -1 0 -1 -9 -4 8 -2 2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, 6 and more	0 1 0 0 0 -2 0 3 -1 0 0 -2 2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, below 6	0 0 0 0 0 8 0 -1 -5 4 0 -6 -4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, arrow, no stop, below 6	0 0 0 0 -2 9 0 -14 0 -1 0 2 -4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 -1 2 -1 -3 -8 -1 -2 -4 5 -1 -11 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 9 -6 0 -11 -2 -7 0 6 -3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 20 and more	0 0 0 0 -4 5 0 -7 -1 -6 0 4 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 -1 -1 -6 2 0 -9 -5 -1 -1 3 -4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, below 6	0 -1 0 0 -2 10 0 -7 -4 3 -1 -3 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -7 11 0 -5 -1 -4 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -5 15 0 -12 0 -1 0 -2 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 7 6 0 -13 0 0 0 -2 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -2 17 0 -15 -1 -1 0 -2 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 -1 0 0 -1 -13 0 -2 -1 -1 0 10 -4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 0 3 0 11 -11 0 -8 -2 -2 0 -7 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 20 and more	0 0 0 0 -7 2 0 2 -6 -6 0 1 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -3 2 0 2 2 -1 0 -6 2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, below 6	0 -1 0 1 11 -7 0 -12 -2 -1 0 -8 3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 -10 0 -1 -4 -3 -5 7 -5 7 -1 1 -6
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 -3 0 0 -2 0 -2 3 -1 2 0 5 -6
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 -1 -4 -1 1 0 -3 0 -4 7
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 -1 0 0 -1 -5 -1 -8 6 -7 0 1 3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 3 -1 -1 3 -10 -1 -1 0 -1 0 7 -8
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, below 6	-1 2 -2 -1 9 -23 -3 4 -1 -6 -1 11 -3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 -1 -5 4 4 -6 -1 -11 -7 -6 5 5 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -1 0 0 -3 0 -4 2 10 -6
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, below 6	-1 -6 -5 5 -1 -4 0 -1 -3 -3 -1 -4 11
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 20 and more	-1 2 8 -9 -4 -1 0 8 -5 0 -1 -6 2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 6 and more	-4 -4 3 -8 -15 -7 -1 1 -7 -2 -1 6 -11
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, below 6	-10 6 -13 8 -16 -13 -1 4 -8 -1 -2 2 -15
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 -4 0 0 13 -11 -1 3 -1 -6 0 -9 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 -1 0 0 -8 0 -2 0 1 -1 0 5 -5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, 6 and more	0 -1 0 0 2 -5 0 -2 0 0 0 10 -4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, below 6	0 1 -1 0 -4 -9 0 -2 -2 -3 0 15 -6
0 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, a stop, 20 and more	-1 -1 -1 -1 -11 4 -1 -4 0 -6 0 10 -3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, 6 and more	-2 -2 -2 -1 -2 1 0 5 -3 -3 0 -2 5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, below 6	0 1 0 0 -1 -1 0 -1 -1 0 0 -6 6
0 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, a stop, 6 and more	0 0 0 0 -5 -2 0 7 0 -1 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -3 -5 0 0 6 -5 -1 -3 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, below 6	0 -1 0 0 -5 -10 0 5 10 -8 0 -3 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -4 13 -3 -1 0 -1 0 -4 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 -2 0 0 -1 -11 0 3 0 13 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 0 0 4 0 -3 -1 1 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 20 and more	0 -11 -1 0 1 -7 0 -2 15 -11 0 0 -3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 6 and more	0 -4 0 0 0 -4 0 -4 -7 14 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, below 6	0 -4 -1 0 0 -3 0 0 -1 11 -1 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 -1 6 0 -2 0 -1 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 0 7 0 -5 0 0 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 5 0 -3 0 0 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 10 0 -8 0 0 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, below 6	0 -3 0 0 0 9 0 -4 0 0 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, 6 and more	0 -1 0 0 0 4 -1 -9 -1 -3 0 6 -5
0 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, below 6	0 -1 0 0 0 -2 0 -1 0 -1 0 -3 5
0 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 -1 0 0 -1 4 -1 2 0 -2 0 0 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 5 0 -1 -1 0 0 0 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 1 0 0 -1 10 -1 -6 0 -1 0 -1 -3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 12 -13 -1 -5 -1 -9 0 -2 -3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, 6 and more	0 -1 0 0 -1 8 0 -9 0 -1 0 -6 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, below 6	0 -3 0 -2 0 2 0 -2 4 5 0 -8 -6
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 20 and more	-1 -17 -2 -4 -17 23 2 -7 -11 -28 -5 -26 -12
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 5 0 0 -1 4 7 -10 -2 -4 0 -3 -4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, below 6	0 -1 0 0 0 5 -1 -3 -1 -1 0 -1 3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 2 0 0 0 2 -2 5 -3 -3 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 6 and more	-1 -8 -2 -2 -2 15 -10 -48 -6 -16 -2 14 -29
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, below 6	-1 16 -2 -2 -2 3 -7 -34 -5 -4 -1 4 -6
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 0 0 -1 4 -6 -1 4 -1 -2 -1 -3 3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 6 and more	0 1 0 0 -1 1 0 -6 -2 6 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 20 and more	0 -3 0 0 -3 9 -1 -5 -4 6 -1 -5 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 6 and more	-1 14 -1 0 -5 -6 -2 7 -16 -19 -1 2 -6
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, below 6	-2 11 -3 -2 -2 -2 -1 -3 -2 3 -1 3 -9
0 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 -1 10 0 -3 0 -1 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, no stop, 6 and more	0 -2 0 0 0 -1 0 -2 0 0 0 8 -4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 -1 0 0 -3 1 -2 -2 0 -1 0 6 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, no stop, 6 and more	0 0 0 0 -1 6 -1 -2 -1 -1 -1 -2 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, no stop, below 6	-1 -9 0 0 -1 3 0 -1 8 5 0 -1 -4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 -1 0 0 -1 -12 12 -4 0 11 -1 -4 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 -1 0 0 0 5 0 -1 0 -1 0 0 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 -1 0 0 0 4 -1 -1 0 -1 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 -1 0 0 0 2 3 -1 0 -1 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 3 0 0 0 4 -2 -2 0 -2 0 -2 2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, another sign, no stop, below 6	0 -2 4 -1 -2 8 0 -7 -5 1 -1 -2 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 0 0 0 -2 0 0 0 6 -5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 3 -1 -11 1 0 8 -1 -5 0 -3 2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 0 -3 -1 3 2 0 -8 -2 3 -1 -2 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 -1 -1 0 -12 7 0 0 -11 1 -2 -7 -7
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 -1 -1 -4 7 0 -6 -4 5 -1 -4 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 -1 -6 -2 -2 13 0 -7 -1 -3 -2 -4 -5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 5 10 0 -11 0 0 0 -4 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 17 -16 0 -9 0 0 0 -8 -4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, below 6	0 2 1 0 5 -1 0 -3 1 0 0 -4 -4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 -1 0 0 -3 -1 0 -6 -4 -4 0 5 -9
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 0 0 10 -6 -3 0 -8 0 -5 -1 2 3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 0 -4 6 0 -1 0 -1 0 0 0 -6 4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 20 and more	0 0 -4 -6 10 2 0 0 -2 -5 -2 -6 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 -1 3 -4 -1 -6 0 5 -5 -8 -1 -18 14
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, below 6	0 -1 -7 1 -2 -8 0 3 0 0 1 -6 2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -4 0 -1 -2 -6 -1 8 -6 -1 -1 -2 2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 5 0 0 -3 -14 -1 16 -2 -2 0 -2 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -3 -7 0 8 0 -1 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 1 -1 -1 -1 -3 0 -6 4 7 0 -2 0
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, below 6	0 -8 0 0 -1 7 0 -6 4 1 0 -4 -1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 20 and more	-2 -3 8 -9 14 -22 -1 -10 -12 -9 -14 -8 -8
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 6 and more	-1 -5 5 -2 7 -8 0 -14 -4 5 -8 1 1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, below 6	0 -1 1 -1 -3 4 0 -5 0 -3 -1 0 4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 -5 3 -7 0 0 -1 -7 4 -8 3 7
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 6 and more	-6 -3 4 -4 -15 -25 -1 6 -2 -20 -11 -12 -6
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, below 6	-6 0 3 -13 -7 -18 -1 3 2 -15 -6 -9 10
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 7 1 -1 -3 -1 -2 0 0 -1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -4 -7 -1 10 -1 -1 0 -4 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 -1 0 0 4 -4 0 0 1 3 0 -4 1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -1 -6 0 -4 2 4 0 2 2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 -10 -8 0 10 -1 -2 0 3 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, 6 and more	0 0 0 0 -6 -6 0 7 0 0 0 -2 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, below 6	-1 -2 0 0 9 -4 0 -10 -5 0 -1 2 2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, semicolon, no stop, 6 and more	0 0 0 0 -5 -3 0 10 -1 -1 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, below 4, another sign, a stop, 20 and more	0 0 0 -1 -7 -5 0 -2 -1 -3 -7 -1 9
0 its shape among its neighbours: no stop, 6 and more, below 4, another sign, no stop, below 6	0 -1 -1 -3 -2 -2 0 -2 6 4 -1 -2 -3
0 its shape among its neighbours: no stop, 6 and more, below 4, bracket, a stop, 20 and more	0 0 -1 0 -3 -1 0 -2 -1 -3 5 -1 -4
0 its shape among its neighbours: no stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 -2 -3 0 1 0 0 0 -6 6
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 -6 -2 0 -1 0 -1 -1 -1 8
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 6 and more	0 -1 -1 -1 3 -3 0 2 -1 0 5 -1 -10
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 20 and more	0 0 0 -2 8 -2 0 -7 -2 6 2 0 -8
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 -1 0 1 -5 0 -6 0 0 -1 -4 14
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, below 6	0 0 0 0 2 -5 0 -4 0 0 1 -2 8
0 its shape among its neighbours: no stop, 6 and more, below 4, exclamation mark, no stop, below 6	0 0 0 0 0 -1 0 0 -1 0 0 -2 5
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 20 and more	0 0 -1 11 -13 -1 0 0 0 -1 -1 0 4
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 6 and more	0 0 0 -2 -11 -2 0 7 -1 -2 -1 -3 2
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 6 and more	0 0 -2 -2 0 5 0 -11 9 4 -1 0 -1
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, below 6	0 -1 -7 6 -5 -1 0 -1 7 -1 0 0 0
0 its shape among its neighbours: no stop, 6 and more, below 4, full stop, a stop, 20 and more	0 -1 -1 10 0 -7 -2 -5 -3 -6 -2 -3 -9
0 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, 6 and more	0 -2 0 9 -3 -3 0 -3 -1 -1 0 -3 -2
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 20 and more	-1 -2 -2 -12 2 -9 -1 -10 -4 -6 2 4 -11
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 6 and more	0 -1 7 -2 8 -2 0 -10 0 -4 -2 -13 2
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, below 6	0 0 0 0 -1 0 0 -2 -4 -4 1 -3 10
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 20 and more	0 0 -1 -1 -2 0 0 -2 2 -1 4 -1 0
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 6 and more	-1 -2 -9 0 0 -8 0 -2 -16 -13 1 -2 -6
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, below 6	-2 -11 2 -7 -5 -7 0 -10 -1 -14 1 -9 5
0 its shape among its neighbours: no stop, below 6, 10 and more, arrow, no stop, below 6	0 0 -1 0 -1 4 0 -7 -3 -1 0 -1 3
0 its shape among its neighbours: no stop, below 6, 10 and more, bar or asterisk, no stop, below 6	0 0 0 0 0 -1 0 0 0 0 0 -3 4
0 its shape among its neighbours: no stop, below 6, 10 and more, bracket, a stop, 20 and more	-1 -3 -1 -2 5 7 0 -9 -9 3 -2 -7 -7
0 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -1 0 0 1 0 0 0 -5 5
0 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, below 6	0 -1 -1 -1 -2 -5 0 -2 2 12 -1 -10 -7
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 20 and more	0 0 0 0 -5 17 0 -3 -1 -5 0 -2 -5
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 6 and more	0 0 0 0 -3 15 0 -12 0 -1 0 -3 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, 6 and more	0 -1 0 0 -2 12 0 -7 -3 -3 0 -4 2
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, below 6	0 0 0 0 -1 19 0 -19 0 0 0 -3 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, a stop, 20 and more	0 9 0 0 3 -11 -1 -4 -6 -4 0 -8 -11
0 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, no stop, below 6	-2 10 -1 0 -2 -8 -1 -1 -3 -4 0 5 -9
0 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 20 and more	0 -3 0 0 -2 8 -1 -4 -2 -3 0 6 -6
0 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 6 and more	0 -2 0 0 -1 -4 0 0 -3 -1 0 8 -2
0 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, no stop, below 6	0 2 0 0 -1 5 -1 -11 -2 -3 0 -4 7
0 its shape among its neighbours: no stop, below 6, 10 and more, figure, a stop, 20 and more	0 -1 8 -4 -9 -5 0 0 -5 3 0 2 -4
0 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, 6 and more	0 0 0 -3 -3 -4 0 3 -2 -2 0 5 1
0 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, below 6	0 0 -1 -2 -1 2 0 0 -2 -1 0 6 -4
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 20 and more	0 -17 0 -1 2 4 -1 -8 -1 -8 -1 -2 7
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 6 and more	-1 5 -1 1 -10 -10 -6 7 5 -17 -1 -11 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, below 6	0 -2 0 0 -1 -1 4 4 1 -2 0 -2 -4
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 20 and more	0 -8 0 0 -1 -4 -1 0 7 -3 0 -2 1
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 6 and more	0 -3 0 0 -1 -4 -1 -12 3 13 -1 -8 -2
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, below 6	0 -6 -2 -1 -2 -5 -3 -13 6 -1 0 -15 14
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 20 and more	-1 -5 -3 -2 5 -12 -1 -17 1 3 -4 0 -17
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 6 and more	0 -1 -1 0 5 -3 0 -2 7 0 3 -8 -13
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, below 6	0 0 0 0 -2 -1 0 3 1 -2 0 -6 6
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 20 and more	0 -1 0 0 -1 -5 0 6 5 -5 0 -1 -5
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 6 and more	5 -1 -4 -1 -20 -10 0 6 -1 -12 -2 13 -8
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, below 6	-5 -14 -7 -2 -5 0 -1 -26 -2 -7 -3 7 -20
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 20 and more	0 -3 0 0 9 -8 0 -2 -2 0 0 3 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 6 and more	0 0 0 0 0 0 0 0 0 0 0 3 -2
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, 6 and more	0 -8 0 0 -2 7 0 -1 -12 -3 0 8 -8
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, below 6	0 -5 0 -1 -6 1 0 -4 -3 -3 0 1 1
0 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, a stop, 20 and more	0 -1 0 0 7 -16 -1 -5 -5 -13 -1 11 -2
0 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, 6 and more	0 -2 0 -1 -3 -4 0 -2 6 -5 0 7 -7
0 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, below 6	0 -2 0 0 -1 -5 0 -1 1 -4 0 13 -10
0 its shape among its neighbours: no stop, below 6, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -1 -3 0 6 0 0 0 -2 -2
0 its shape among its neighbours: no stop, below 6, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 10 -1 0 -1 -5 0 -3 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 6 and more	0 0 0 0 0 3 0 -1 -4 5 0 -1 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 20 and more	0 -4 -1 -1 13 -4 -1 -1 0 -14 -1 -2 -8
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 6 and more	0 0 0 0 0 2 0 -3 -4 3 0 0 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, below 6	0 -3 0 0 0 7 -1 -8 13 -10 0 -2 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 20 and more	0 -2 0 0 0 8 0 -2 0 -2 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 6 and more	0 0 0 0 -1 10 0 -6 0 -1 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 5 0 -3 0 -1 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 6 and more	0 -3 0 0 0 9 0 -2 0 -1 0 -1 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, below 6	0 0 0 0 0 4 4 -4 0 0 0 0 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, a stop, 20 and more	0 -1 0 0 -1 8 -1 -1 0 -4 0 -1 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, no stop, below 6	0 -5 0 0 0 -14 0 -2 2 2 0 11 3
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 -1 0 0 -1 10 -1 -1 0 -2 0 0 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 -3 0 -1 0 -1 0 -1 5
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 7 0 -1 0 -1 0 -1 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -1 0 -3 0 -1 0 -1 6
0 its shape among its neighbours: no stop, below 6, 18 and more, figure, a stop, 20 and more	0 0 0 0 -1 -3 0 -2 0 6 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 20 and more	-1 5 -3 -7 -24 24 -20 -13 -16 -39 -6 -29 -13
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 6 and more	0 1 0 0 7 -4 -1 7 -5 -18 0 -5 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, below 6	0 -1 0 0 0 -5 0 -2 3 1 0 -2 6
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 20 and more	0 5 0 0 0 8 -1 -3 -4 -4 0 -1 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 6 and more	0 -6 -1 -3 3 20 -2 -34 -19 -8 -1 -12 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, below 6	-1 2 -2 -3 -3 5 -6 -55 -22 -11 -2 -11 17
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 20 and more	0 -5 0 0 -4 -12 2 -2 -3 20 -1 1 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 6 and more	0 -1 0 0 0 0 0 -4 -1 8 0 -1 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, below 6	0 -6 0 0 -1 -8 0 -1 6 7 0 -2 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 20 and more	0 4 -1 0 -1 9 0 -3 -3 -4 0 -4 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 6 and more	0 -4 -1 0 -2 0 0 -2 2 6 -1 1 -6
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, below 6	-1 -4 -3 -2 -4 -2 -2 -11 -1 1 -3 12 -14
0 its shape among its neighbours: no stop, below 6, 18 and more, question mark, a stop, 20 and more	0 -2 0 0 7 3 0 -2 0 -4 0 -2 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, 6 and more	0 -1 0 0 -1 5 0 -2 -1 0 0 -1 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, below 6	0 12 0 0 -1 -2 0 -2 -1 -3 0 -4 -7
0 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, a stop, 20 and more	0 -3 0 0 13 -14 0 -3 -1 -1 0 -5 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, no stop, below 6	0 12 0 -1 -1 -13 0 -1 -6 -10 0 4 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 7 0 0 -2 11 -3 -2 -1 -11 0 -3 -4
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 -1 0 0 0 8 -1 -2 0 -1 0 -1 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 6 -1 0 -3 -1 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 -4 10 -2 0 -2 0 -2 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 -1 0 0 0 7 -1 -1 0 1 0 -1 -3
0 its shape among its neighbours: no stop, below 6, 4 and more, another sign, a stop, 20 and more	0 0 0 0 3 0 0 -3 0 -2 0 1 1
0 its shape among its neighbours: no stop, below 6, 4 and more, another sign, no stop, below 6	0 -1 -5 -3 -3 -3 0 3 -9 9 -1 -2 1
0 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, 6 and more	0 0 -1 -1 -1 -2 0 0 0 0 0 5 0
0 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, below 6	0 0 0 0 0 -1 0 0 0 0 0 -8 8
0 its shape among its neighbours: no stop, below 6, 4 and more, bar or asterisk, no stop, below 6	0 0 0 0 -7 -4 0 -7 -3 -4 -1 -3 10
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 20 and more	0 0 -1 0 -2 6 0 -5 -6 3 2 -5 -3
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 6 and more	0 0 -1 -1 7 2 0 -12 -5 -4 2 -10 -6
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, 6 and more	0 0 0 0 5 3 0 -4 -3 1 2 -13 -2
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, below 6	0 -1 2 -3 -8 2 0 6 -5 -3 -3 -8 2
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 20 and more	0 0 -3 -1 8 8 0 -5 -2 -6 -3 -5 -12
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 6 and more	0 0 -3 3 -4 7 0 -2 -1 -1 0 -1 2
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, 6 and more	0 -1 -2 -1 -1 16 0 -10 -2 -3 -1 -10 -9
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, below 6	0 0 0 0 -1 4 0 -7 0 0 0 -5 9
0 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 -1 5 -5 0 -2 -1 -2 0 -2 2
0 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 0 0 -5 -1 0 0 -7 7
0 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 -3 0 -1 -1 1 0 0 2
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 20 and more	0 0 0 7 -3 -1 0 -1 -2 3 0 -1 0
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 20 and more	0 0 -3 4 -10 8 0 -8 -7 -7 -1 -6 -5
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 6 and more	0 0 4 3 -1 -4 0 -8 3 4 -1 5 -12
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, below 6	0 0 -3 1 1 -7 0 -9 -14 -3 -1 -5 10
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 20 and more	0 -1 -1 0 -3 8 -1 -17 -1 -10 -1 -2 5
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 6 and more	0 -2 -1 -1 -4 2 -1 0 1 -5 0 -1 -1
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 0 -2 -4 0 1 11 -11 0 -3 -5
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 20 and more	0 0 0 4 0 2 0 -4 -2 0 0 0 -1
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 6 and more	0 -2 -1 4 4 -10 0 -2 7 -1 -2 -6 -8
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, below 6	0 -11 -3 1 0 2 -1 -4 -3 5 -1 -9 6
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 20 and more	-2 -1 -9 -6 -4 -11 -1 -14 -5 9 -20 -18 0
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 6 and more	0 -1 -7 0 -19 -8 3 -4 -9 7 -4 10 4
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, below 6	0 0 -1 2 -2 -4 0 2 -1 -1 4 3 -2
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 20 and more	0 0 -1 -1 1 0 0 1 0 2 -5 -1 -2
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 6 and more	-2 -1 -4 -4 -23 -17 -1 3 -8 -13 -1 1 -10
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, below 6	-9 -15 -1 -6 -18 -31 -2 2 -4 -1 -20 6 -13
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 20 and more	0 -1 0 0 7 -4 -1 -3 -3 -6 -1 6 0
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 6 and more	0 -2 0 -1 -19 -11 0 2 -13 7 -2 13 -13
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 20 and more	0 -1 0 0 9 -6 0 -4 0 -1 0 -8 3
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 6 and more	0 0 0 0 6 -2 0 -1 0 0 0 -2 -2
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, below 6	0 1 0 0 -1 -8 0 -2 -2 -3 0 11 -3
0 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, a stop, 20 and more	0 0 -1 -1 -2 -1 0 -2 7 -4 -2 2 -7
0 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, no stop, below 6	0 0 0 0 -3 -4 0 1 -2 -6 0 13 -2
0 its shape among its neighbours: no stop, below 6, below 4, another sign, a stop, 20 and more	0 0 0 -1 -7 -3 0 -1 -1 -2 -2 0 7
0 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, below 6	0 0 0 -1 0 -1 0 0 -1 0 0 -1 6
0 its shape among its neighbours: no stop, below 6, below 4, bar or asterisk, no stop, below 6	0 -1 -1 -1 0 -2 0 0 -1 -1 0 -1 10
0 its shape among its neighbours: no stop, below 6, below 4, bracket, a stop, 20 and more	0 0 -2 -2 -10 -1 0 5 -4 -10 11 -1 -8
0 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, 6 and more	0 0 0 -1 -1 0 0 -2 -1 0 0 -2 8
0 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, below 6	0 -1 -6 -5 -2 -2 0 2 -7 -9 5 -3 8
0 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 20 and more	0 0 0 -1 1 -2 0 1 -1 -1 -2 0 4
0 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 6 and more	0 10 -5 -3 -8 -6 0 6 -1 -4 -4 -2 -1
0 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, below 6	0 0 0 0 -5 -7 0 -1 -6 -5 10 -3 -5
0 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 20 and more	0 0 0 -1 5 -2 0 -5 -3 -1 -2 0 5
0 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 6 and more	0 0 0 0 6 -1 0 -5 -1 0 -1 -1 2
0 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, below 6	0 0 0 0 0 5 0 -16 -3 -2 6 -5 8
0 its shape among its neighbours: no stop, below 6, below 4, comma, no stop, below 6	0 0 1 0 -2 -2 0 -4 2 0 -3 -2 8
0 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 9 -5 0 -1 0 -1 -1 -2 -5
0 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 6 and more	0 -3 -3 -2 -4 -9 -1 -1 1 -8 -4 10 -1
0 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, no stop, below 6	0 -1 0 -1 -4 -7 0 -1 7 -4 -1 -7 0
0 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 20 and more	0 0 -2 4 -8 -3 0 -2 5 1 -3 -2 1
0 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 6 and more	0 0 0 3 -1 0 0 -1 -1 -1 0 -1 3
0 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 6 and more	0 0 0 0 -1 0 0 0 6 1 -1 0 -4
0 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, below 6	0 -1 -8 8 -4 -4 0 -3 -11 -1 -3 -9 9
0 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 20 and more	0 -1 0 6 -16 -4 -1 -3 -2 -3 7 -1 -7
0 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 6 and more	0 -3 -1 0 -4 1 0 2 6 0 -3 -1 -11
0 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, 6 and more	0 -1 -1 8 13 -15 -1 -8 -5 -3 -1 -8 -16
0 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, below 6	0 -1 0 0 -1 -1 0 1 -3 6 -3 -1 0
0 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 20 and more	-1 -2 -6 -3 -17 -10 -1 0 -1 -6 3 -7 5
0 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 6 and more	0 -1 6 -1 -11 -2 0 0 3 8 -11 -1 -8
0 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -9 -1 0 9 2 -1 1 -2 -2
0 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 20 and more	0 0 -2 -3 -5 -1 0 -3 11 -1 -3 -2 3
0 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 6 and more	0 -2 2 -13 9 -6 0 -4 -25 -13 -7 -22 11
0 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, below 6	-8 -24 -4 -2 -7 -32 -3 26 -12 -24 -32 -52 -3
0 its short words and length: 0.01 and more, 15 and more	-1 8 -6 -2 -13 6 -10 -3 -18 -9 -5 -15 4
0 its short words and length: 0.01 and more, 30 and more	0 4 0 0 -4 3 -5 -2 -8 -4 -1 1 -6
0 its short words and length: 0.01 and more, 4 and more	0 -13 -4 -12 -9 -18 -10 1 -9 4 -2 -5 -8
0 its short words and length: 0.01 and more, 8 and more	11 -8 -13 -11 -21 -6 -11 0 -7 -23 -10 8 0
0 its short words and length: 0.01 and more, below 4	0 0 0 0 3 1 0 -4 3 1 -2 -3 3
0 its short words and length: 0.2 and more, 15 and more	-8 6 -24 -18 -27 -4 -2 -2 -8 8 -29 -14 -11
0 its short words and length: 0.2 and more, 30 and more	-6 -15 -12 -13 -47 10 -19 3 3 -8 -19 -17 -18
0 its short words and length: 0.2 and more, 4 and more	2 -40 -4 -37 10 -22 -18 -4 7 -2 0 -6 -12
0 its short words and length: 0.2 and more, 8 and more	7 5 -20 -31 -2 -24 -9 -23 0 -1 -7 0 -29
0 its short words and length: 0.2 and more, below 4	-4 -21 15 -11 5 -48 -12 -1 -1 -17 -12 -29 10
0 its short words and length: 0.35 and more, 15 and more	-4 -2 -29 -24 -9 1 -3 -8 -6 6 -40 3 -24
0 its short words and length: 0.35 and more, 30 and more	-16 -5 -27 -28 -52 6 6 -7 -15 -5 -31 -26 -3
0 its short words and length: 0.35 and more, 4 and more	-8 -10 6 18 4 -23 -29 1 -19 -12 -14 -25 2
0 its short words and length: 0.35 and more, 8 and more	-1 -19 2 -7 -4 -9 -17 -5 -9 -8 -44 8 -16
0 its short words and length: 0.35 and more, below 4	-5 -7 -37 18 1 -25 -20 -11 -20 -31 9 -18 8
0 its short words and length: below 0.01, 15 and more	0 -3 -1 0 -2 12 -2 -5 -6 -5 0 -6 -1
0 its short words and length: below 0.01, 4 and more	-6 -11 -23 -23 -17 -12 -11 -14 5 7 -11 3 3
0 its short words and length: below 0.01, 8 and more	0 -7 -2 -1 -27 20 -3 -23 3 -19 -8 4 -5
0 its short words and length: below 0.01, below 4	-17 -56 -8 -71 5 -43 -45 -7 11 -17 6 -32 9
0 its short words: 0.01 and more	4 1 -7 -13 -21 -11 -22 -1 -14 -17 -3 9 -6
0 its short words: 0.15 and more	6 13 -14 -45 -5 -6 -7 -7 -3 8 15 -2 -15
0 its short words: 0.3 and more	-7 -2 8 -40 4 -6 -3 -1 6 -8 -26 -1 -14
0 its short words: 0.4 and more	-5 -7 -2 -21 -1 -8 0 -3 -16 13 -18 0 -1
0 its short words: 0.5 and more	-11 -24 -6 28 -1 1 -11 -5 -18 -12 -7 -23 -6
0 its short words: below 0.01	-14 -51 -16 -66 -3 -16 -15 -6 9 -6 1 -7 10
0 its small words and length: 0.01 and more, 15 and more	-1 -3 -1 -1 -3 5 -10 3 -7 -5 -5 -25 -12
0 its small words and length: 0.01 and more, 30 and more	-1 -11 -3 -2 -6 4 -9 -11 -9 9 -5 -2 -8
0 its small words and length: 0.01 and more, 4 and more	-3 -15 -4 0 10 -20 -4 -2 11 -2 -23 2 -23
0 its small words and length: 0.01 and more, 8 and more	2 -13 4 0 -4 -15 -13 -14 -16 -26 8 1 -15
0 its small words and length: 0.01 and more, below 4	0 0 -1 1 -1 0 0 0 7 0 0 -1 -7
0 its small words and length: 0.2 and more, 15 and more	0 -5 -19 -7 -22 -21 -15 0 9 14 -17 12 -17
0 its small words and length: 0.2 and more, 30 and more	-2 -45 -5 -5 -20 -11 -7 -6 18 9 -6 -25 -6
0 its small words and length: 0.2 and more, 4 and more	3 -38 4 -25 -4 -27 -30 1 -9 1 -38 1 6
0 its small words and length: 0.2 and more, 8 and more	14 -17 -14 -30 -6 -23 -17 0 9 2 -38 6 -27
0 its small words and length: 0.2 and more, below 4	0 -17 13 -2 -5 -17 -8 -4 -23 -24 -39 -68 32
0 its small words and length: 0.35 and more, 15 and more	-9 11 -43 -43 -13 3 5 -7 -16 -5 -45 2 -14
0 its small words and length: 0.35 and more, 30 and more	-21 -8 -34 -34 -58 10 2 4 -25 -25 -39 -21 -6
0 its small words and length: 0.35 and more, 4 and more	-1 -21 -47 -47 22 -16 -26 2 -14 -21 -44 -25 9
0 its small words and length: 0.35 and more, 8 and more	4 -2 -56 -48 -9 -12 -4 -7 -15 -3 -54 15 -16
0 its small words and length: 0.35 and more, below 4	-2 3 -21 -12 1 -13 -7 -10 -11 -13 -19 -14 13
0 its small words and length: below 0.01, 15 and more	0 -1 -1 -2 -4 11 3 -7 -4 -7 -2 -14 9
0 its small words and length: below 0.01, 30 and more	0 1 -1 -1 -8 -1 12 -5 -7 -10 -2 3 -9
0 its small words and length: below 0.01, 4 and more	-15 -26 -5 15 -26 -15 -19 -11 -3 0 9 -24 -25
0 its small words and length: below 0.01, 8 and more	-2 -6 2 5 -4 5 -2 -22 -10 -34 -3 -16 9
0 its small words and length: below 0.01, below 4	-17 -54 -21 -4 2 -45 -43 -2 8 -10 15 -15 6
0 its small words: 0.01 and more	5 -41 10 0 -7 -5 -24 -18 -15 -18 3 0 -16
0 its small words: 0.15 and more	9 -32 0 -26 1 -32 -17 4 2 8 -42 3 -9
0 its small words: 0.3 and more	3 15 5 -20 -13 -9 -25 0 7 4 -64 9 4
0 its small words: 0.4 and more	-3 1 -60 -60 -6 -5 -16 5 -8 -3 -41 -4 -3
0 its small words: 0.5 and more	-11 -5 -54 -61 10 8 14 -3 -43 -18 -49 -11 6
0 its small words: below 0.01	-27 -91 -4 5 -4 -24 -25 -4 2 -12 19 -28 -4
0 its words in the text, and its length: 0 and more, 12 and more	-3 -29 -10 -5 -36 -15 -6 -5 -9 -21 -7 23 1
0 its words in the text, and its length: 0 and more, 25 and more	0 -19 -1 -1 -2 10 -4 6 -5 -12 0 -4 -4
0 its words in the text, and its length: 0 and more, 3 and more	-12 -44 15 6 -17 -35 -25 -13 -40 -27 6 0 3
0 its words in the text, and its length: 0 and more, 6 and more	-16 -24 12 1 -50 -4 -21 -13 -16 -16 -10 3 -3
0 its words in the text, and its length: 0 and more, below 3	-17 -9 1 -15 -10 -32 -18 -11 -25 -43 -4 -22 22
0 its words in the text, and its length: 0.01 and more, 12 and more	-3 -38 -10 -6 -45 -1 -27 -26 -7 -2 -3 22 -4
0 its words in the text, and its length: 0.01 and more, 25 and more	-1 -27 -5 -5 -11 1 2 -11 -8 -21 -4 -15 15
0 its words in the text, and its length: 0.01 and more, 3 and more	0 0 -1 -1 -6 -2 0 -2 -4 -12 13 3 -11
0 its words in the text, and its length: 0.01 and more, 6 and more	-3 -15 6 -2 -28 -21 -6 -9 -3 -12 -3 19 8
0 its words in the text, and its length: 0.01 and more, below 3	0 0 0 0 0 0 0 -3 10 0 2 -4 -5
0 its words in the text, and its length: 0.2 and more, 12 and more	-8 -25 -13 -5 -47 2 -11 0 -15 7 -23 7 -17
0 its words in the text, and its length: 0.2 and more, 25 and more	-4 -38 -10 -11 -45 28 -9 -31 -22 -32 -17 -19 -12
0 its words in the text, and its length: 0.2 and more, 3 and more	-9 -6 -10 -12 -4 -31 -3 3 2 -8 5 -16 -1
0 its words in the text, and its length: 0.2 and more, 6 and more	-9 3 -6 -6 -2 -22 -3 -3 12 -17 -23 0 -7
0 its words in the text, and its length: 0.2 and more, below 3	0 0 -2 -3 -7 -2 0 1 6 -3 4 -2 4
0 its words in the text, and its length: 0.4 and more, 12 and more	-2 -3 -11 -21 -15 4 -26 -6 -12 -16 -21 4 -28
0 its words in the text, and its length: 0.4 and more, 25 and more	-7 5 -14 -18 -60 13 0 -8 -20 -10 -21 -15 -29
0 its words in the text, and its length: 0.4 and more, 3 and more	0 -10 -30 7 8 -17 -5 4 -9 -6 -13 -32 -4
0 its words in the text, and its length: 0.4 and more, 6 and more	-3 -21 -9 -7 -5 -7 -26 -2 3 -6 -11 6 -14
0 its words in the text, and its length: 0.4 and more, below 3	-1 -2 -10 -2 11 -18 -1 8 -8 -4 -4 -26 -4
0 its words in the text, and its length: 0.6 and more, 12 and more	5 10 -17 -13 -11 -3 -27 -1 1 10 -18 -19 -20
0 its words in the text, and its length: 0.6 and more, 25 and more	-5 18 -7 -8 -45 6 -43 -4 -35 -8 -9 -40 -34
0 its words in the text, and its length: 0.6 and more, 3 and more	1 -11 -24 -9 5 -26 -4 -6 9 -6 -9 -2 -6
0 its words in the text, and its length: 0.6 and more, 6 and more	11 -7 -33 -7 10 -5 -14 -14 -5 -13 -23 -8 -3
0 its words in the text, and its length: 0.6 and more, below 3	0 0 0 0 6 -1 0 0 -2 -1 -2 -2 0
0 its words in the text, and its length: 0.8 and more, 12 and more	4 27 -8 -4 -10 -14 -5 -11 -3 2 -5 -33 -8
0 its words in the text, and its length: 0.8 and more, 25 and more	-2 4 -3 -2 -3 -18 -16 6 -5 14 -2 -6 -15
0 its words in the text, and its length: 0.8 and more, 3 and more	1 0 -1 0 11 1 0 -1 -4 0 -1 -4 -4
0 its words in the text, and its length: 0.8 and more, 6 and more	15 -1 -19 -10 21 -19 -7 -4 -1 -6 -16 -26 -13
0 its words in the text, and its length: 1 and more, 12 and more	2 -17 -6 -6 -13 -20 32 -23 -13 2 0 -13 -24
0 its words in the text, and its length: 1 and more, 25 and more	-1 -1 -4 -2 -17 -23 21 -23 11 9 -7 -14 -6
0 its words in the text, and its length: 1 and more, 3 and more	5 -13 -8 4 14 -22 -22 -1 18 1 -36 -23 -24
0 its words in the text, and its length: 1 and more, 6 and more	6 -10 -17 -12 18 -18 -15 -6 -13 3 -28 -40 -34
0 its words in the text, and its length: 1 and more, below 3	-5 -9 -28 -19 11 -23 -13 -16 16 4 -7 -45 -12
0 its words in the text, and its length: below 0, 25 and more	-12 -25 -27 -31 -40 34 -13 -11 -41 -26 -50 -30 -41
0 its words in the text, and its length: below 0, 3 and more	0 -1 -6 15 14 -24 -1 -14 -7 -13 -4 -11 -4
0 its words in the text, and its length: below 0, 6 and more	0 0 0 0 8 7 -1 -4 -2 -2 0 -3 -10
0 its words in the text, and its length: below 0, below 3	-3 -10 -14 -9 -33 -9 -4 -9 -26 -24 2 -18 26
0 its words in the text, and its place: before the text, 0 and more	-22 -29 13 9 -18 -17 -15 -55 -38 -38 3 -11 11
0 its words in the text, and its place: before the text, 0.01 and more	-3 -31 0 -5 -6 11 -3 -11 11 -3 -4 5 -14
0 its words in the text, and its place: before the text, 0.2 and more	-10 0 4 2 -26 -3 0 -17 10 1 -9 -3 -25
0 its words in the text, and its place: before the text, 0.4 and more	7 -9 -9 7 -13 -6 -5 -1 -3 0 -7 -17 -11
0 its words in the text, and its place: before the text, 0.6 and more	19 11 -29 -9 -15 -11 -5 3 6 1 -11 -31 -14
0 its words in the text, and its place: before the text, 0.8 and more	20 27 -17 -8 -15 -20 -3 -8 -6 2 -6 -21 -23
0 its words in the text, and its place: before the text, 1 and more	15 -16 -7 -1 -19 -15 -11 -6 16 10 -5 -22 -29
0 its words in the text, and its place: before the text, below 0	-2 -12 -16 -5 -2 -2 -3 -5 -5 -21 -5 -6 15
0 its words in the text, and its place: behind the text, 0 and more	-12 -22 -21 -51 -15 -18 -4 -17 -13 -14 -40 3 13
0 its words in the text, and its place: behind the text, 0.01 and more	-1 -4 -2 -2 -11 -10 -6 -2 -10 -8 -3 14 -6
0 its words in the text, and its place: behind the text, 0.2 and more	-3 -10 -7 -7 -22 11 -11 -6 -14 -34 -8 0 -1
0 its words in the text, and its place: behind the text, 0.4 and more	-2 -5 -7 -8 -11 16 -2 0 -13 -13 -7 -14 3
0 its words in the text, and its place: behind the text, 0.6 and more	-2 -3 -2 -1 -1 2 -2 6 -13 -17 -4 -8 -2
0 its words in the text, and its place: behind the text, 0.8 and more	0 -2 0 0 4 -11 3 7 -5 -3 -1 -12 9
0 its words in the text, and its place: behind the text, 1 and more	-3 -3 -10 -2 -8 3 -4 -1 -26 -4 -3 -10 -6
0 its words in the text, and its place: behind the text, below 0	0 -1 -1 -2 5 4 -1 -8 -2 -2 -1 -5 3
0 its words in the text, and its place: in the text, 0 and more	-21 -41 11 -4 -29 -14 -37 3 -15 -27 -2 4 8
0 its words in the text, and its place: in the text, 0.01 and more	-4 -26 -6 -7 -55 -11 -13 -6 -5 -12 5 16 21
0 its words in the text, and its place: in the text, 0.2 and more	-24 -34 -34 -36 -18 5 -2 -5 -5 -10 2 -2 -13
0 its words in the text, and its place: in the text, 0.4 and more	-22 4 -46 -34 -3 6 -6 -1 -3 -5 -7 -2 -27
0 its words in the text, and its place: in the text, 0.6 and more	-19 19 -31 -20 6 2 -32 0 0 5 -17 -14 -11
0 its words in the text, and its place: in the text, 0.8 and more	-9 -3 -13 -10 22 -17 -10 -2 2 15 -20 -30 -15
0 its words in the text, and its place: in the text, 1 and more	-22 -15 -44 -21 20 -30 31 -4 4 9 -6 -39 -30
0 its words in the text, and its place: in the text, below 0	-13 -21 -31 -2 -23 33 -18 -16 -68 -28 -24 -42 -22
0 its words in the text: 0 and more	-38 -43 25 4 -36 -19 -28 -11 -26 -31 -1 9 15
0 its words in the text: 0.01 and more	-10 -36 -8 -20 -64 -6 -11 -5 -2 -14 2 26 11
0 its words in the text: 0.2 and more	-21 -20 -16 -15 -25 12 -5 -2 -2 -9 -4 2 -13
0 its words in the text: 0.4 and more	-5 0 -36 -12 -5 5 -6 -1 -4 -7 -16 -7 -21
0 its words in the text: 0.6 and more	17 20 -52 -24 3 5 -37 1 2 5 -22 -15 -17
0 its words in the text: 0.8 and more	20 28 -36 -25 17 -22 -12 0 -2 13 -31 -36 -15
0 its words in the text: 1 and more	7 -17 -27 -9 19 -30 24 -1 13 9 -11 -43 -29
0 its words in the text: below 0	-21 -31 -53 -5 -27 33 -18 -16 -59 -40 -18 -47 -7
0 its words in the title: 0.01 and more	-31 23 -38 -44 1 5 -7 -8 4 6 -9 1 -36
0 its words in the title: 0.3 and more	-32 -13 -50 -22 19 -7 -34 -27 9 9 -8 -15 -21
0 its words in the title: 0.6 and more	-12 -15 -34 -17 -11 -35 -4 -24 50 6 -26 -2 -20
0 its words in the title: below 0.01	-61 -27 13 1 -7 -11 -3 4 -28 -10 -4 -3 5
0 lines around it that begin alike: more	-10 -26 -26 -35 -7 2 -7 -3 1 -7 -14 -20 8
0 lines around it that begin alike: two	1 -24 -59 -40 -18 -24 -11 4 31 20 -12 -16 -16
0 neighbours of its shape: five	-1 -4 -5 -4 -26 1 -39 17 -20 -3 -12 -4 -3
0 neighbours of its shape: four	-3 -20 -20 -10 -41 12 -23 12 -23 -22 -32 -5 -2
0 neighbours of its shape: none	11 -4 -2 0 2 -3 10 -20 -5 3 0 -7 2
0 neighbours of its shape: one	-8 -8 -6 -19 -4 -2 -9 -7 4 0 -3 0 -1
0 neighbours of its shape: six	0 -1 -1 -1 -14 5 -15 3 -9 -6 -3 -13 4
0 neighbours of its shape: three	-10 -5 -24 -11 -25 4 -4 22 -32 -36 -27 -16 -9
0 neighbours of its shape: two	-26 -4 -18 -20 -21 7 -30 12 -14 -33 -13 -4 -16
0 no small letter in it: yes	-6 -13 -26 4 3 -12 -9 -20 -35 -36 -5 -18 12
0 nothing but a date or time: yes	-5 -9 -47 46 -21 -19 -2 -22 -32 -32 -19 -18 -3
0 nothing but a label such as “Related”: yes	0 0 -3 0 6 -16 -1 -10 -13 -6 -5 25 2
0 quotation marks around it: yes	-6 -15 -9 -6 2 0 9 -5 -37 -46 -9 -20 -25
0 somebody does something at present: yes	-9 -29 -25 -23 -14 5 -22 -5 -23 5 -22 -21 10
0 somebody speaks of himself: before the text, more	0 0 0 0 -1 14 -2 -1 -2 -3 0 0 -4
0 somebody speaks of himself: before the text, one	4 2 -5 -5 1 0 0 -10 -5 -12 -3 -2 -1
0 somebody speaks of himself: before the text, two	0 2 -3 -1 2 4 -1 -2 -2 -7 -1 -2 6
0 somebody speaks of himself: behind the text, more	0 0 0 0 0 -3 0 0 0 0 0 -2 8
0 somebody speaks of himself: behind the text, one	0 -3 -1 -1 -3 -4 -1 -4 1 1 -1 -3 5
0 somebody speaks of himself: behind the text, two	-1 0 0 0 -2 0 2 -2 -2 -1 0 -11 12
0 somebody speaks of himself: in the text, more	-1 -17 -1 -1 -17 1 9 -23 -17 -35 -2 -23 17
0 somebody speaks of himself: in the text, one	-7 -2 -11 -10 -26 1 10 -14 -10 -35 -17 16 11
0 somebody speaks of himself: in the text, two	-1 -28 -2 -2 -25 -3 18 -19 -16 -21 -3 -9 0
0 somebody’s role: yes	-4 5 7 -48 -11 -4 -8 -15 13 7 -51 0 -19
0 the language: English	-8 -40 -13 -23 -5 2 -2 9 -4 -4 -20 -10 5
0 the language: German	7 26 6 6 1 -11 3 -38 7 -3 18 14 -26
0 the language: another	5 26 6 1 -2 6 -33 -33 -15 1 -3 -7 3
0 the length of its words: 13 and more	-1 -2 14 -10 -14 -20 -3 -1 4 -6 -12 5 -3
0 the length of its words: 4 and more	-12 -9 0 8 2 -17 -16 -2 -19 -13 -12 -32 -2
0 the length of its words: 5 and more	-4 -38 -1 4 -9 1 8 -1 -4 -12 -12 -2 -3
0 the length of its words: 6 and more	2 3 -4 -34 -2 2 -17 -7 5 8 -3 0 -9
0 the length of its words: 7 and more	0 23 -13 -37 -9 -1 -14 -1 -9 -3 -1 -1 -3
0 the length of its words: 9 and more	3 -11 -25 -15 8 -14 -19 -7 2 -4 -1 -3 -19
0 the length of its words: below 4	-3 -10 -34 6 -21 -22 1 0 -31 -26 -7 -31 26
0 the parts of a credit: more, more, a name	0 -1 -4 -1 -9 8 0 -4 -9 -3 20 -14 -15
0 the parts of a credit: more, more, no name	0 0 0 0 -11 3 0 -3 -7 3 6 -5 -5
0 the parts of a credit: more, one, no name	0 0 -4 -3 -4 -1 0 0 -1 -2 12 -1 -9
0 the parts of a credit: none, more, a name	-5 -8 26 -22 -19 -16 -6 -2 0 11 9 -42 4
0 the parts of a credit: none, more, no name	-4 -18 -13 5 -3 4 -10 10 -14 -34 -13 -20 -6
0 the parts of a credit: none, none, a name	-7 -11 25 -37 11 -51 -12 -35 10 -8 -30 -19 -6
0 the parts of a credit: none, none, no name	18 -10 -27 -1 8 -21 -14 -6 6 -13 -43 9 7
0 the parts of a credit: none, one, a name	-5 -25 8 -5 -11 -17 -2 -17 7 5 8 -12 -12
0 the parts of a credit: none, one, no name	-2 -11 -22 3 -9 -30 -28 7 -20 -7 -40 -2 -9
0 the parts of a credit: one, more, a name	-1 -3 14 -8 -8 2 0 -3 -14 7 -2 -11 -2
0 the parts of a credit: one, more, no name	-1 -3 -6 3 -13 -8 -2 0 3 16 -1 -13 0
0 the parts of a credit: one, none, no name	-1 -2 2 -4 -31 -8 0 -5 -15 -18 32 -11 -15
0 the parts of a credit: one, one, a name	-1 -3 -18 -7 -27 -7 -1 -15 -26 -9 24 -18 -19
0 the parts of a credit: one, one, no name	-1 -3 -4 -5 -19 -3 -2 -11 -8 29 0 -12 -13
0 the shapes of its neighbours: a stop, 20 and more, a stop, 20 and more	-26 -56 -14 -1 -2 -1 -5 5 -8 -21 -22 2 -6
0 the shapes of its neighbours: a stop, 20 and more, a stop, 6 and more	-4 -2 -16 -4 -14 6 -10 -23 -3 -12 -8 -16 11
0 the shapes of its neighbours: a stop, 20 and more, a stop, below 6	0 -1 0 0 1 10 0 -9 3 -3 -3 -8 -16
0 the shapes of its neighbours: a stop, 20 and more, no stop, 20 and more	-1 -3 -2 1 -11 -1 -2 -6 11 -10 -2 -25 -10
0 the shapes of its neighbours: a stop, 20 and more, no stop, 6 and more	-9 -16 -24 -13 -7 5 -17 -10 15 -9 -8 -3 -5
0 the shapes of its neighbours: a stop, 20 and more, no stop, below 6	-19 -34 -9 -14 -3 8 4 -30 -17 13 -5 -10 -7
0 the shapes of its neighbours: a stop, 6 and more, a stop, 20 and more	-4 0 -19 0 -12 -1 -11 -5 -48 2 0 -20 1
0 the shapes of its neighbours: a stop, 6 and more, a stop, 6 and more	-5 8 -20 -18 -9 -5 -15 2 -22 -6 5 -15 -11
0 the shapes of its neighbours: a stop, 6 and more, a stop, below 6	0 -2 -1 0 -1 -7 1 8 -3 -1 3 -3 1
0 the shapes of its neighbours: a stop, 6 and more, no stop, 20 and more	-1 -1 4 2 3 -6 -4 -2 -1 -6 -4 -2 -2
0 the shapes of its neighbours: a stop, 6 and more, no stop, 6 and more	-3 -14 -6 -1 0 -5 -8 -17 0 -8 6 5 0
0 the shapes of its neighbours: a stop, 6 and more, no stop, below 6	-10 -15 5 -4 -18 5 -16 -11 -5 4 -5 -28 -1
0 the shapes of its neighbours: a stop, below 6, a stop, 20 and more	0 -8 -2 -3 -8 8 -3 -4 -8 -6 -1 1 0
0 the shapes of its neighbours: a stop, below 6, a stop, 6 and more	0 -4 -1 0 2 7 -2 2 -1 -2 3 0 -16
0 the shapes of its neighbours: a stop, below 6, a stop, below 6	0 -2 -1 -1 -8 1 -2 4 -6 -6 -2 11 -5
0 the shapes of its neighbours: a stop, below 6, no stop, 20 and more	0 1 -3 1 2 -3 0 0 3 -7 0 3 0
0 the shapes of its neighbours: a stop, below 6, no stop, 6 and more	0 -1 -1 0 -4 -5 -1 4 2 9 0 -11 3
0 the shapes of its neighbours: a stop, below 6, no stop, below 6	-2 -4 -3 3 -6 6 -2 -6 10 -11 -2 -12 7
0 the shapes of its neighbours: no stop, 20 and more, a stop, 20 and more	-2 3 -6 -9 5 -34 20 7 -10 -19 -9 4 -4
0 the shapes of its neighbours: no stop, 20 and more, a stop, 6 and more	0 0 -1 0 -13 -10 4 20 -1 0 2 -15 -5
0 the shapes of its neighbours: no stop, 20 and more, a stop, below 6	0 0 0 0 0 -5 2 8 0 0 -1 -3 -4
0 the shapes of its neighbours: no stop, 20 and more, no stop, 20 and more	-2 -6 0 -13 17 -4 5 -5 -5 -19 -4 -24 -21
0 the shapes of its neighbours: no stop, 20 and more, no stop, 6 and more	-4 1 2 -5 -20 -6 4 7 -11 0 -6 -3 -5
0 the shapes of its neighbours: no stop, 20 and more, no stop, below 6	-3 -1 -11 0 13 13 3 -13 -5 -14 2 -28 1
0 the shapes of its neighbours: no stop, 6 and more, a stop, 20 and more	-14 -32 0 -2 -2 -7 -2 -7 -40 -3 -1 -2 -10
0 the shapes of its neighbours: no stop, 6 and more, a stop, 6 and more	-4 -5 1 -3 8 -12 0 0 -21 -5 -12 -11 -8
0 the shapes of its neighbours: no stop, 6 and more, a stop, below 6	0 -7 0 0 -7 3 3 -1 -8 -13 -1 -9 20
0 the shapes of its neighbours: no stop, 6 and more, no stop, 20 and more	-2 -2 -2 -15 -10 3 -4 1 3 -6 -9 -13 1
0 the shapes of its neighbours: no stop, 6 and more, no stop, 6 and more	-32 -7 0 -14 -23 -7 -23 -2 -13 -18 -13 4 -10
0 the shapes of its neighbours: no stop, 6 and more, no stop, below 6	-40 13 -12 -14 -9 -12 -25 -12 2 0 -10 -7 -2
0 the shapes of its neighbours: no stop, below 6, a stop, 20 and more	-18 -2 -19 -2 -4 11 -34 -31 -7 4 -9 -23 -6
0 the shapes of its neighbours: no stop, below 6, a stop, 6 and more	-3 3 -7 -2 -20 -16 -8 0 3 -3 -17 3 -12
0 the shapes of its neighbours: no stop, below 6, a stop, below 6	0 -4 -2 2 -13 -6 2 5 9 -12 7 -11 2
0 the shapes of its neighbours: no stop, below 6, no stop, 20 and more	-1 -4 -7 -4 7 6 -3 -8 10 -20 -13 -12 -6
0 the shapes of its neighbours: no stop, below 6, no stop, 6 and more	-8 -28 -4 -6 -2 -2 -2 -3 -14 -10 -4 -1 -7
0 the shapes of its neighbours: no stop, below 6, no stop, below 6	-42 -9 -6 -4 -15 -6 -22 3 -5 -6 -30 5 -3
0 the short lines around it, and their place: 3 and more, before the text, 2 and more	10 -9 13 21 -18 -16 -1 6 -7 -28 -4 -20 -25
0 the short lines around it, and their place: 3 and more, before the text, 4 and more	0 -19 -3 -10 -25 -15 -5 -33 -6 1 2 -27 18
0 the short lines around it, and their place: 3 and more, before the text, 8 and more	-6 -5 -2 8 -27 -26 -9 -39 0 -6 -8 8 -12
0 the short lines around it, and their place: 3 and more, before the text, below 2	7 -1 2 -4 -11 -2 0 -2 5 -4 0 -2 3
0 the short lines around it, and their place: 3 and more, behind the text, 2 and more	-1 -1 -9 -8 -2 -16 -1 -16 -4 -3 -12 -5 17
0 the short lines around it, and their place: 3 and more, behind the text, 4 and more	-4 -4 -19 -15 6 -9 -4 1 -7 -5 -26 -1 6
0 the short lines around it, and their place: 3 and more, behind the text, 8 and more	-10 -20 -30 -33 -22 -2 -9 -53 -10 -12 -14 5 -4
0 the short lines around it, and their place: 3 and more, behind the text, below 2	0 0 -2 3 -5 -6 0 0 -1 0 -2 5 2
0 the short lines around it, and their place: 3 and more, in the text, 2 and more	-12 -9 -15 -28 8 -10 -22 -46 -1 10 1 -10 0
0 the short lines around it, and their place: 3 and more, in the text, 4 and more	-15 -23 -9 -13 -9 -7 -4 2 -9 -2 -8 -12 -4
0 the short lines around it, and their place: 3 and more, in the text, 8 and more	-11 -17 -36 -32 -6 -1 -10 2 -37 -19 -10 4 -4
0 the short lines around it, and their place: 3 and more, in the text, below 2	-4 -2 -2 3 15 -28 -10 -55 1 -9 -5 -40 12
0 the short lines around it, and their place: 6 and more, before the text, 2 and more	8 -18 8 -1 -38 -11 -2 -14 -18 3 -3 -4 7
0 the short lines around it, and their place: 6 and more, before the text, 4 and more	-5 -20 -3 15 -12 3 -6 -24 5 4 -1 -24 -5
0 the short lines around it, and their place: 6 and more, before the text, 8 and more	-3 -11 -18 4 -18 -4 -1 1 -15 -6 -4 -9 7
0 the short lines around it, and their place: 6 and more, before the text, below 2	10 -1 -7 -1 1 -3 0 0 -3 -5 3 1 -10
0 the short lines around it, and their place: 6 and more, behind the text, 2 and more	-2 -1 -8 -11 -14 -2 -2 -26 -1 -2 -4 -2 4
0 the short lines around it, and their place: 6 and more, behind the text, 4 and more	-4 -5 -13 -8 9 -3 -4 -9 -4 -9 -12 4 -10
0 the short lines around it, and their place: 6 and more, behind the text, 8 and more	-9 -16 -24 -18 4 -13 -8 3 -41 -39 -17 1 -10
0 the short lines around it, and their place: 6 and more, behind the text, below 2	0 0 7 -1 -6 -9 -1 -7 -3 -3 -4 -6 7
0 the short lines around it, and their place: 6 and more, in the text, 2 and more	-11 -8 -39 1 7 -21 -18 -12 2 6 12 -9 -21
0 the short lines around it, and their place: 6 and more, in the text, 4 and more	-8 -16 6 -17 -4 -23 -10 -4 1 -11 -11 1 3
0 the short lines around it, and their place: 6 and more, in the text, 8 and more	-9 -16 -24 -16 4 -6 -9 0 -4 -4 -3 -10 -3
0 the short lines around it, and their place: 6 and more, in the text, below 2	-3 -1 -11 -2 7 -10 -8 -45 -12 -4 -13 7 -16
0 the short lines around it, and their place: 9 and more, before the text, 2 and more	6 -3 7 -2 -9 -6 -2 -8 -9 -7 -8 -7 10
0 the short lines around it, and their place: 9 and more, before the text, 4 and more	-4 1 -3 11 -9 -11 -1 -12 -1 1 -7 -8 -6
0 the short lines around it, and their place: 9 and more, before the text, below 2	10 -2 2 0 -3 -6 0 2 -13 6 -1 -7 -3
0 the short lines around it, and their place: 9 and more, behind the text, 2 and more	-1 -1 -2 -1 -17 4 -2 12 -7 -5 -1 -7 -13
0 the short lines around it, and their place: 9 and more, behind the text, 4 and more	-2 -4 -5 -7 -20 0 -3 0 -5 -5 -1 5 -13
0 the short lines around it, and their place: 9 and more, behind the text, 8 and more	-1 -3 -4 -5 -19 -4 -2 -23 -12 -15 -11 -4 13
0 the short lines around it, and their place: 9 and more, behind the text, below 2	-1 0 -1 0 -7 8 -1 -1 1 4 3 -8 0
0 the short lines around it, and their place: 9 and more, in the text, 2 and more	-7 -6 2 -11 -2 -12 -15 -13 -2 0 7 1 -10
0 the short lines around it, and their place: 9 and more, in the text, 4 and more	-3 -4 -6 -9 12 -5 -6 -19 -13 -37 -2 12 3
0 the short lines around it, and their place: 9 and more, in the text, 8 and more	-4 -7 -9 -2 4 -7 -2 -5 3 -1 -11 1 -14
0 the short lines around it, and their place: 9 and more, in the text, below 2	-5 -3 -8 -4 -14 -18 -9 -22 -7 -12 3 19 -13
0 the short lines around it, and their place: below 3, before the text, 2 and more	3 -5 5 -2 -11 -5 -1 -2 2 -12 -2 -5 4
0 the short lines around it, and their place: below 3, before the text, 4 and more	-1 -7 1 -3 3 -4 -1 -7 -7 -3 -16 -15 0
0 the short lines around it, and their place: below 3, before the text, 8 and more	3 3 -10 -8 -13 -22 -2 -17 -10 -3 -2 -32 9
0 the short lines around it, and their place: below 3, before the text, below 2	-1 2 -7 5 -7 -1 0 0 -2 -3 3 -1 4
0 the short lines around it, and their place: below 3, behind the text, 2 and more	0 0 -3 -2 -8 -8 0 -2 -8 -3 -3 -6 19
0 the short lines around it, and their place: below 3, behind the text, 4 and more	-1 -1 -11 -14 -20 -21 -1 -9 -24 -11 -8 -22 36
0 the short lines around it, and their place: below 3, behind the text, 8 and more	-3 -4 -12 -11 -14 -4 -3 -22 -26 -17 -11 -2 10
0 the short lines around it, and their place: below 3, behind the text, below 2	0 0 -1 -1 2 2 0 -1 1 0 -1 -4 5
0 the short lines around it, and their place: below 3, in the text, 2 and more	-1 -1 -4 -4 -21 -27 -3 -24 14 -9 -17 -2 18
0 the short lines around it, and their place: below 3, in the text, 4 and more	-3 -4 10 7 -5 -4 -3 -13 -6 8 -25 -11 -5
0 the short lines around it, and their place: below 3, in the text, 8 and more	-3 -8 -1 1 -28 -28 -4 18 -27 -10 -19 -32 -8
0 the short lines around it, and their place: below 3, in the text, below 2	-2 -1 -27 -4 7 -33 -10 -36 -2 -21 -2 -8 7
0 the title’s words: yes	0 -3 -1 0 -1 -1 0 -5 1 7 -1 5 -3
0 what a rule takes it for: boilerplate	-49 -11 -15 -42 -24 -6 -18 -11 -14 -10 -20 -13 28
0 what a rule takes it for: byline	-4 -10 53 -24 -17 -12 -1 -6 -9 -19 -28 -22 -22
0 what a rule takes it for: dateline	-5 -9 -42 49 -23 -18 -2 -21 -32 -36 -20 -16 -1
0 what a rule takes it for: heading	-31 -32 -8 -37 30 -44 -39 -7 2 -10 -19 -2 -12
0 what a rule takes it for: image-alt	-13 -8 -21 -28 -20 -21 -25 -23 46 -5 -35 -34 -12
0 what a rule takes it for: image-caption	-17 -56 -26 -24 -19 -41 -9 -30 8 43 -28 -27 -22
0 what a rule takes it for: image-credit	-5 -8 -32 -26 -51 -7 -5 -22 -22 -6 46 -32 -29
0 what a rule takes it for: list-item	-9 -10 -30 -25 -11 8 -11 13 -15 -16 -36 -16 -17
0 what a rule takes it for: paragraph	-28 13 -28 -22 -25 13 1 0 -25 -32 -45 -26 -24
0 what a rule takes it for: quote	0 0 0 0 -5 -20 19 -7 -7 -15 -1 -9 -10
0 what a rule takes it for: related-link	-36 -53 -25 -58 -12 -19 -48 6 -20 -10 -25 21 -21
0 what a rule takes it for: standfirst	-16 24 3 -9 4 -8 -2 -4 3 -30 -4 -15 -8
0 what a rule takes it for: title	52 -11 -8 -5 -9 -5 -1 -3 -10 -14 -3 -7 -10
0 what follows the short lines: 18 and more	1 -35 -9 0 3 -22 -14 3 2 8 -11 -22 3
0 what follows the short lines: 30 and more	5 -14 1 -1 4 -35 -33 -11 1 -1 12 1 -3
0 what follows the short lines: 9 and more	3 -6 22 8 -1 -19 -23 -21 -19 -14 0 1 2
0 what follows the short lines: below 9	-5 -18 -9 -6 -4 12 -13 -3 -18 -23 -7 -5 -16
0 what follows the short lines: the edge of the page	-16 -18 -17 -40 -31 -14 -20 -23 -28 -33 -48 15 16
0 what stands before the short lines: 18 and more	-40 -17 11 3 4 -16 -32 -7 9 4 0 -4 -8
0 what stands before the short lines: 30 and more	-43 -24 -10 -27 3 -30 -47 -4 -6 -6 5 4 7
0 what stands before the short lines: 9 and more	-38 -48 -3 -3 -7 -22 -15 -14 -24 11 6 -5 -1
0 what stands before the short lines: below 9	-16 -19 -23 1 1 -3 -7 -8 4 -13 0 2 -3
0 what stands before the short lines: the edge of the page	39 -20 2 3 -42 -18 -16 -55 -11 -6 -14 -13 1
0 words in brackets at its end: an agency, 2 and more	0 -1 -1 0 -9 -2 0 -3 -3 -1 10 3 -9
0 words in brackets at its end: an agency, below 2	0 -1 -3 -2 -13 -10 -1 -9 -8 22 -2 -9 -6
0 words in brackets at its end: other words, 2 and more	-14 -14 -2 -13 -6 -8 -5 -2 -37 17 6 -25 -7
0 words in brackets at its end: other words, 4 and more	-2 -19 -12 -5 -6 -12 -5 -9 7 2 5 -10 -10
0 words in brackets at its end: other words, 8 and more	0 -1 5 0 -2 -10 -1 3 4 -7 7 -6 -6
0 words in brackets at its end: other words, below 2	0 -2 -2 -7 -7 1 -3 -21 6 -5 4 -10 -1
0 words it shares with its neighbour: the block before, 0.01 and more	-21 11 -46 -21 -43 2 -10 11 -1 -12 -32 -5 -21
0 words it shares with its neighbour: the block before, 0.25 and more	-34 6 -47 -34 -5 -2 -32 -5 2 -3 -9 -2 -1
0 words it shares with its neighbour: the block before, 0.5 and more	-29 -16 -46 -11 -14 -9 -4 -13 -11 26 -11 -15 13
0 words it shares with its neighbour: the block before, 0.9 and more	-11 -44 -6 -25 -35 -14 8 -32 -1 39 1 -33 3
0 words it shares with its neighbour: the block before, below 0.01	-61 -6 9 3 7 -6 -6 0 1 -24 5 -1 -2
0 words it shares with its neighbour: the next block, 0.01 and more	-16 9 -18 -31 -25 -1 -8 15 -37 -10 -24 -2 -14
0 words it shares with its neighbour: the next block, 0.25 and more	4 -24 -26 -20 13 0 -14 -15 10 -8 -12 -3 -10
0 words it shares with its neighbour: the next block, 0.5 and more	6 -15 -58 -7 15 -32 -11 -14 23 -11 -35 -17 6
0 words it shares with its neighbour: the next block, 0.9 and more	-2 -31 -27 -16 10 -58 -1 -31 59 -1 -9 -25 -27
0 words it shares with its neighbour: the next block, below 0.01	0 1 14 -5 -20 2 2 4 -34 -2 5 -4 -4
0 words it shares with its neighbour: the second before, 0.01 and more	-36 -6 -25 -43 -24 1 2 5 7 -15 -25 0 -24
0 words it shares with its neighbour: the second before, 0.25 and more	-25 -3 -31 -19 -2 -1 -5 -3 -10 4 -14 -11 -5
0 words it shares with its neighbour: the second before, 0.5 and more	-15 -23 -37 -32 -20 1 -14 1 2 7 1 -16 7
0 words it shares with its neighbour: the second before, 0.9 and more	-5 -33 -21 -10 -29 -3 -16 -17 -5 33 3 -27 -4
0 words it shares with its neighbour: the second before, below 0.01	-48 -7 5 3 9 -8 -13 -1 -6 -7 -2 3 -2
0 words it shares with its neighbour: the second behind, 0.01 and more	-16 0 -57 -42 -15 0 -6 5 -20 0 -26 5 -26
0 words it shares with its neighbour: the second behind, 0.25 and more	3 -9 -31 -35 0 -8 -13 -16 12 -1 -15 -21 -19
0 words it shares with its neighbour: the second behind, 0.5 and more	12 -19 -41 -26 20 -8 -11 -18 11 7 -42 -28 -2
0 words it shares with its neighbour: the second behind, 0.9 and more	0 -37 -16 -14 28 -19 0 -24 29 -12 -27 -45 -24
0 words it shares with its neighbour: the second behind, below 0.01	-3 3 10 8 -13 -4 -5 1 -19 -5 2 -1 -2
0 words of the page’s furniture and its length: whole, below 8	-10 -15 -55 -26 -52 -38 -10 -43 -62 -47 -65 -13 61
0 words of the page’s furniture and its length: within, 20 and more	0 -7 0 -1 -2 -7 -4 4 -3 0 0 -2 9
0 words of the page’s furniture and its length: within, 40 and more	0 -1 0 0 0 -4 1 -1 -2 -2 0 -2 11
0 words of the page’s furniture and its length: within, 8 and more	-1 -11 -3 0 -5 10 -3 -8 -8 -22 -2 -47 22
0 words of the page’s furniture and its length: within, below 8	-1 2 -6 14 -16 -21 -1 -16 -3 -9 -7 -2 14
0 words of the page’s furniture: whole	-11 -15 -59 -27 -48 -42 -11 -44 -68 -48 -64 -9 61
0 words of the page’s furniture: within	-2 -22 -14 17 -20 -2 -10 -6 -9 -19 -13 -37 29
1 a byline’s words: names	0 7 -22 -9 -8 -19 11 -16 -19 -11 -2 15 -21
1 a byline’s words: names behind “by”	5 7 -24 3 -12 -12 -5 -15 -6 -7 -5 4 -18
1 a credit at its end, and its length: 20 and more, no stop	-1 -1 1 3 -14 1 -5 -6 15 -7 -5 -4 -11
1 a credit at its end, and its length: 40 and more, no stop	0 5 -3 3 4 -16 -6 -4 5 -3 -6 -2 5
1 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 -7 0 0 -1 9 0 -1 0 -2
1 a credit at its end, and its length: 8 and more, no stop	-2 -6 -9 0 -10 -2 -1 -13 11 6 -17 -14 -2
1 a credit at its end, and its length: below 8, no stop	-3 -6 -7 -5 -11 -18 -5 -9 -5 18 6 -18 5
1 a credit at its end: 0.9 and more	-1 -3 -4 -6 8 -6 -1 -1 3 -2 -4 -3 5
1 a credit at its end: 0.95 and more	-6 -2 -7 3 -31 -14 -16 -26 14 16 -9 -31 -7
1 a credit beside it, and its length: a credit before, 15 and more, a stop	0 0 -4 -2 -8 -3 0 -1 1 2 15 -1 -10
1 a credit beside it, and its length: a credit before, 15 and more, no stop	0 0 -3 0 -3 -1 0 -1 -4 -3 15 -1 -6
1 a credit beside it, and its length: a credit before, 25 and more, a stop	0 0 -5 -1 -16 -5 0 -2 2 4 16 -7 -4
1 a credit beside it, and its length: a credit before, 25 and more, no stop	0 0 0 0 -7 -8 -1 -1 7 -10 3 -1 -3
1 a credit beside it, and its length: a credit before, 4 and more, a stop	0 0 -2 0 -1 0 0 0 -3 -1 9 0 -3
1 a credit beside it, and its length: a credit before, 4 and more, no stop	0 -1 -5 -1 -3 -2 0 -3 -15 -19 25 -4 -14
1 a credit beside it, and its length: a credit before, 40 and more, a stop	0 0 -8 -2 -36 -2 -1 -2 7 8 23 -8 -16
1 a credit beside it, and its length: a credit before, 40 and more, no stop	0 0 -1 0 -6 -2 0 0 5 11 -10 -2 -6
1 a credit beside it, and its length: a credit before, 8 and more, a stop	0 -1 -2 -4 -2 -2 0 -1 0 2 6 -2 2
1 a credit beside it, and its length: a credit before, 8 and more, no stop	0 0 -3 0 -9 -7 0 -4 -19 -10 20 -4 -15
1 a credit beside it, and its length: a credit before, below 4, a stop	0 -1 -4 -1 -4 -1 0 -1 4 1 2 0 -5
1 a credit beside it, and its length: a credit before, below 4, no stop	-1 -2 -13 -7 -1 9 -1 -2 -14 -5 16 -11 -10
1 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 3 4 -2 -10 -10 -2 -3 10 -9 -1 6 -5
1 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 -1 0 0 -1 -4 0 -1 8 -4 0 -1 2
1 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 -5 -1 0 -3 -5 1 -2 6 7 -1 -1 -3
1 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 -1 -1 -5 -2 -6 -1 7 -16 15 0 -3 0
1 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 0 6 0 -1 4 0 -1 -3 -3 -2 -1 -7
1 a credit beside it, and its length: a credit behind, 4 and more, no stop	0 -5 3 -3 4 2 -2 -5 -13 -3 -4 -2 -1
1 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 -1 -1 4 -2 -1 3 1 -1 0 0 -1 -2
1 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 -7 -2 4 -2 -7 -1 -1 7 0 -1 -1 3
1 a credit beside it, and its length: a credit behind, 8 and more, no stop	0 -11 -3 -2 -2 17 -2 -8 2 -10 -5 -11 -3
1 a credit beside it, and its length: a credit behind, below 4, no stop	0 2 1 -4 -4 -5 -1 -1 -3 0 -3 -6 2
1 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -1 0 -1 -1 0 -1 0 -1 5 0 -7
1 a credit beside it, and its length: credits on both sides, below 4, no stop	0 0 -3 0 -4 4 0 -1 -8 -3 -14 -3 9
1 a credit with its lead-in at its end: yes	-7 -2 -3 -2 -34 -18 -16 -25 14 12 -10 -29 -3
1 a day of the week: yes	4 -11 -17 0 -3 0 -15 -25 -12 4 3 -6 -6
1 a label of a picture: label	-1 -5 11 -1 -14 4 -3 -11 16 19 -11 -16 -37
1 a label of a picture: number	0 -1 -1 -1 3 2 -2 -3 8 -9 4 -4 -7
1 a label such as “Related” above: yes	-6 -13 -8 -30 -2 -17 -7 -12 -30 -47 -42 15 -17
1 a label such as “See also” before it: yes	0 -13 -1 -1 -6 20 -6 -10 1 -11 -5 -6 -11
1 a line above that ends in a colon: yes	-17 -35 -20 -12 -8 18 -7 15 -46 -34 -17 -19 -20
1 a month: yes	9 -12 4 -4 -21 -6 -33 0 -12 -14 -19 8 7
1 a name in the next line: 60 and more	0 -2 -1 -1 12 8 0 -6 -6 -11 -3 -10 -12
1 a name in the next line: 8 and more	11 -3 -19 -9 0 7 -10 -14 -16 -6 -2 -6 -10
1 a name in the next line: below 8	3 20 -24 -5 -19 -17 1 -13 -7 -4 11 -8 -7
1 a note of credits: yes	-2 1 1 -3 -8 -3 -5 -12 4 3 -4 -18 -9
1 a picture credit’s words: 0.01 and more	0 -5 1 -1 -9 -9 -5 -8 -5 8 -4 -12 -14
1 a picture credit’s words: 0.7 and more	-1 -5 -11 -4 -14 -24 21 -7 -2 -4 -12 -13 5
1 a picture credit’s words: 0.8 and more	-1 2 8 -5 -8 -21 0 -2 -3 12 -5 -7 -5
1 a picture credit’s words: 0.9 and more	0 5 -2 1 -2 -4 -1 -3 2 0 -2 -1 -4
1 a picture credit’s words: 0.95 and more	-5 -25 -11 -6 -25 -25 -20 -17 14 18 -4 -29 -4
1 a picture credit’s words: below 0.01	0 6 -3 -7 -10 4 -11 0 -10 -17 3 2 -3
1 a quotation by itself: before the text, 6 and more	12 -6 -4 -1 -1 -2 0 0 -5 -8 -2 2 -5
1 a quotation by itself: in the text, 15 and more	0 -1 -1 0 -4 27 -8 -6 -9 -7 -3 -6 -7
1 a quotation by itself: in the text, 40 and more	0 -5 -2 -2 -4 15 -5 -6 -5 -7 -5 -6 -11
1 a quotation by itself: in the text, 6 and more	0 0 0 0 -4 -10 0 6 -1 3 0 1 -1
1 a quotation by itself: in the text, below 6	0 0 -1 0 -13 -5 -2 8 -5 6 -2 3 -6
1 a quotation mark before it: yes	5 -34 -22 -5 -33 17 -45 -22 -14 -1 6 9 -15
1 a rule: a byline’s words, but between paragraphs, where headings stand	0 -1 -1 0 -8 -4 -1 -7 -7 -10 -1 11 4
1 a rule: a credit that names known agencies	-2 0 -11 -1 -13 -26 -9 -14 8 14 -11 -16 -13
1 a rule: a credit with its lead-in ("Photo:", "©")	-4 -23 -7 -8 -26 -16 -8 -10 10 8 0 -23 -3
1 a rule: a headline behind the end of the text	-9 -19 -22 -31 5 0 2 -2 -34 -21 -28 -9 -2
1 a rule: a label such as "See also" with a title behind it	0 -13 -1 -1 -6 19 -6 -11 1 -11 -5 -7 -11
1 a rule: a line that begins with "by" before the text	5 10 -19 2 -6 -5 -2 -4 3 3 -4 -7 -20
1 a rule: a phrase of the page’s furniture	-8 -5 -7 10 -8 -5 -20 -27 -19 -8 -11 0 -2
1 a rule: a question or exclamation between paragraphs	0 -5 -3 6 -12 4 0 -9 4 -2 -7 4 -16
1 a rule: a quotation with its speaker behind a dash	0 0 0 0 6 5 -5 -4 -5 -3 0 -3 -3
1 a rule: a sentence before the text	8 -2 -1 -1 -1 -1 0 -1 -2 5 -1 -1 -1
1 a rule: a sentence behind the end of the text	0 0 0 0 -2 -5 -1 -1 -1 0 0 7 2
1 a rule: a sentence or two before the text	-5 1 -13 -1 -32 -4 -2 0 -18 5 0 -17 -17
1 a rule: a sentence within the text	-17 -9 -28 -32 -7 -2 -2 4 -20 -16 -14 -10 -11
1 a rule: a short line within the text	-10 -1 -3 -2 -3 1 -9 -10 1 -12 -33 -7 -7
1 a rule: a short sentence within the text	-3 -27 -16 -10 3 2 2 2 -18 -30 0 -11 -7
1 a rule: a text that ends in a picture credit	-5 -1 -8 -3 -18 -13 -14 -27 27 -1 -17 -29 -8
1 a rule: a title below a label such as "Related"	-1 -3 -8 -10 -7 -20 -2 -25 -2 -11 -12 15 6
1 a rule: an item below a line that announces a list	-8 -10 -21 -16 -7 22 -5 1 -24 -23 -19 -12 -6
1 a rule: begins with a bullet	0 0 0 0 -7 15 -3 -4 -1 -1 0 -1 -4
1 a rule: begins with a list mark, as its neighbour does	-1 -1 -6 -6 -11 14 -6 -10 -6 -12 -2 -15 -13
1 a rule: debris before the text	-2 4 -7 -6 -26 -14 -12 -9 -13 -16 -7 -5 -7
1 a rule: debris behind the end of the text	-10 -36 -30 -30 -18 6 -1 -19 -12 -28 -29 -11 13
1 a rule: holds a phrase of the page’s furniture	-2 -1 -2 3 -7 -3 -13 -1 -22 -18 -15 -17 15
1 a rule: keywords of a picture	0 -2 -1 2 -1 9 -1 0 -3 -6 0 -2 -4
1 a rule: long line within the text, without a full stop	-1 -4 -5 -5 -11 -7 1 7 10 -27 -6 -5 -9
1 a rule: names behind the end of the text	0 -1 0 -1 -1 3 -3 -2 0 0 0 11 -12
1 a rule: nothing but names before the text	1 5 -10 -4 9 -5 -2 -1 -12 -3 1 5 -10
1 a rule: nothing else fits	-1 6 -4 -16 4 -12 -7 1 -9 16 -16 -18 -17
1 a rule: one of several short lines within the text	-10 -18 -17 -27 -14 -1 -7 2 -12 -1 -12 -1 -11
1 a rule: only a date or time	2 -15 21 -6 -18 -21 -5 -20 -30 -2 -12 5 0
1 a rule: only a web or e-mail address	0 8 -1 0 -2 -7 0 -1 -2 -2 -1 -2 7
1 a rule: only marks or figures	-3 -19 -10 -10 -18 9 -13 -28 8 -12 -17 -2 0
1 a rule: repeats the alternative text before it	-1 -5 -3 -2 -12 -17 -4 -4 26 11 -3 -4 -5
1 a rule: running text	-5 -15 -14 0 4 -3 -4 -4 -24 -3 -11 -3 -2
1 a rule: says again what stands elsewhere on the page	9 -36 -37 -4 5 -9 -9 -17 2 -5 0 -16 -4
1 a rule: says where in a picture somebody stands	0 0 0 0 -4 5 -2 -1 4 -2 0 -2 0
1 a rule: says who the author is	0 0 0 4 -4 3 -1 -1 -3 -1 0 -1 4
1 a rule: short line before a picture or a list, without a full stop	0 4 -1 -3 6 -6 -2 -3 -5 -6 1 1 -2
1 a rule: short line between paragraphs, without a full stop	-5 -16 -16 -13 -40 5 -2 -35 -21 -8 3 13 -26
1 a rule: short text after a credit, where this page has its captions	0 0 -10 -1 -11 -5 0 -3 -22 -14 24 -3 -17
1 a rule: short text before a caption and its credit	0 -4 8 -9 -3 -9 -6 -3 -2 -4 -2 -7 -5
1 a rule: short text before a caption with a credit	1 -13 -16 2 5 5 -7 -19 -1 -5 -11 -14 5
1 a rule: short text before a credit	-3 -7 4 -13 -3 -3 -13 -15 3 -8 -14 -15 1
1 a rule: short text before a credit that has its caption behind it	1 4 -1 0 5 -4 -1 -2 -4 -5 -1 2 -4
1 a rule: stands between the title and the byline, date or picture	11 -2 -2 4 -1 -1 0 -1 -2 -1 -1 -1 -2
1 a rule: the caption’s words once more, as alternative text	1 6 2 6 -15 10 -4 -9 -15 4 -5 -9 -8
1 a rule: the name of a picture file	0 0 -1 -1 -1 -1 0 -2 4 5 -1 -5 1
1 a sign in it: a bar	1 -13 -2 -4 -12 -27 -8 -20 13 23 -6 -21 3
1 a sign in it: a capital within a word	-3 -32 -1 -2 -15 -8 -1 12 -15 -14 -21 -18 8
1 a sign in it: a comma	2 -3 4 -9 8 0 7 5 -20 -21 0 -13 -7
1 a sign in it: a copyright sign	0 -5 -5 -3 -21 -3 -6 -5 14 3 -5 -10 -4
1 a sign in it: a dash between words	-1 14 9 0 -21 -18 -5 5 7 -13 -17 13 -13
1 a sign in it: a question mark	0 -4 -10 4 -22 -3 -4 -6 -4 -2 -23 1 0
1 a sign in it: a quotation mark	-8 -35 -19 -10 -19 3 -6 -10 -23 -4 5 12 -12
1 a sign in it: a sentence stuck to the next	0 -2 -3 -2 -17 -1 4 -13 10 1 -7 -13 9
1 a sign in it: a slash between words	-8 -14 -19 -6 -29 -20 -34 4 19 14 -32 -50 -22
1 a sign in it: a time	2 -9 26 -16 -11 1 -23 -12 -9 -9 -20 -22 -29
1 a sign in it: a year	7 6 16 -3 -3 -20 -23 -18 -14 -8 -13 8 -16
1 a sign in it: an address	-1 3 -2 -2 -20 9 -7 -1 -13 -13 -4 -23 13
1 a sign in it: an asterisk	0 -4 -1 0 -7 -4 9 -5 -1 -8 -2 -19 20
1 a sign in it: an at sign	-1 -1 -20 20 -15 1 -8 -15 -2 -15 -8 -13 10
1 a sign in it: an ellipsis	2 -13 -10 -7 -5 -8 7 -7 3 7 -7 -2 -11
1 a sign in it: money or a share	-7 -19 -17 -16 -6 19 -41 0 -19 -33 -28 -25 -22
1 a verb of saying: yes	-4 -31 -7 -13 -18 9 -11 -16 -18 2 -1 7 -13
1 a word that leads in credits: yes	-4 -30 -8 -12 -34 -6 -12 -20 10 15 -4 -25 -8
1 an end as items of lists have it: yes	0 -5 -5 -1 0 13 -4 5 -9 -18 -2 -16 4
1 how frequent the kind is: yes	-3 -1 -6 -11 -2 1 -7 5 0 0 -2 -5 -3
1 how it begins and ends: another sign, another sign	0 -1 0 0 2 16 -3 -5 -9 -12 -1 -11 -4
1 how it begins and ends: another sign, arrow	0 0 0 0 -1 8 -1 -2 -1 -1 0 -2 -4
1 how it begins and ends: another sign, bar or asterisk	-1 -2 -1 -5 -1 0 0 0 5 -2 -2 -1 3
1 how it begins and ends: another sign, bracket	0 0 0 -1 -7 3 0 -5 0 -3 -1 -4 5
1 how it begins and ends: another sign, colon	0 0 -1 -1 2 -5 0 -5 5 7 -1 -1 -3
1 how it begins and ends: another sign, ellipsis	0 0 0 0 0 -6 0 -1 5 5 0 0 -1
1 how it begins and ends: another sign, exclamation mark	0 0 0 0 7 2 0 -3 0 0 0 -6 -3
1 how it begins and ends: another sign, figure	-1 -1 0 -1 -3 9 0 -11 -4 -9 -3 -7 -6
1 how it begins and ends: another sign, full stop	0 -2 -1 0 -4 -1 -3 3 5 5 0 -2 -12
1 how it begins and ends: another sign, letter	0 -1 -2 1 -4 14 -1 0 -6 -7 0 -14 1
1 how it begins and ends: at sign or hash, figure	0 0 -1 1 -7 7 -1 0 -5 -4 -1 -4 3
1 how it begins and ends: at sign or hash, full stop	0 0 0 0 8 -10 -3 8 -2 -5 0 -2 -5
1 how it begins and ends: at sign or hash, letter	0 -1 -1 4 -6 16 -1 2 -4 -4 -1 -15 -10
1 how it begins and ends: bracket, bracket	0 -5 -2 -2 -8 1 -7 -11 -14 13 1 -11 2
1 how it begins and ends: bracket, figure	0 0 -3 -1 -7 -1 0 -3 8 0 2 -2 -2
1 how it begins and ends: bracket, full stop	0 0 0 0 -3 4 -2 -1 2 1 0 0 -1
1 how it begins and ends: bracket, letter	1 -4 -2 1 -6 8 -2 -2 10 -4 -1 -3 -8
1 how it begins and ends: capital, another sign	1 -2 -3 0 -9 5 -3 6 4 -1 4 -13 -7
1 how it begins and ends: capital, arrow	0 0 0 0 -4 7 0 -8 -1 0 0 2 2
1 how it begins and ends: capital, bar or asterisk	0 0 -1 0 -6 -2 0 -4 0 -1 -1 -11 21
1 how it begins and ends: capital, bracket	-8 -2 -6 -23 -12 -14 -24 4 18 -21 -24 -15 -9
1 how it begins and ends: capital, colon	-7 -7 -8 -14 32 4 -1 -27 -32 -11 -13 -43 -12
1 how it begins and ends: capital, comma	0 -2 -2 -1 -1 -1 -2 -2 -8 -7 -1 -3 11
1 how it begins and ends: capital, ellipsis	2 -6 -3 1 -19 -5 -4 1 2 -1 -3 6 1
1 how it begins and ends: capital, exclamation mark	-1 -10 -10 1 -10 2 -6 -11 -1 4 -14 3 1
1 how it begins and ends: capital, figure	-1 -8 2 -12 -15 2 -12 -10 -13 -8 -19 0 -22
1 how it begins and ends: capital, full stop	-3 2 -5 0 2 -5 0 2 -18 -12 -3 -6 -2
1 how it begins and ends: capital, letter	3 -5 -5 -7 -11 -1 -3 -8 0 -4 1 0 0
1 how it begins and ends: capital, question mark	-1 -7 -18 -3 -26 9 -12 -11 -13 -8 -7 -4 9
1 how it begins and ends: capital, quotation mark	0 -1 7 0 -2 -2 -4 -5 -10 -11 -8 5 -11
1 how it begins and ends: capital, semicolon	0 0 0 0 7 1 -1 -2 -4 -9 0 -9 -3
1 how it begins and ends: capital, stop and quotation mark	-3 -25 -10 -3 -2 -11 3 -4 -9 4 1 -3 -14
1 how it begins and ends: figure, another sign	0 4 -3 -5 0 -2 0 0 0 -2 -1 -1 3
1 how it begins and ends: figure, bracket	0 -2 -1 -1 -7 -7 0 9 -1 -7 -1 2 4
1 how it begins and ends: figure, colon	-1 -1 -2 0 -9 13 -4 -13 -10 -12 -1 0 -3
1 how it begins and ends: figure, figure	0 -16 6 -13 -27 -19 -6 -1 -12 -4 0 9 -14
1 how it begins and ends: figure, full stop	0 -1 -1 -4 -26 -2 -4 8 7 -5 1 -2 -17
1 how it begins and ends: figure, letter	-4 -15 -6 -14 -4 -9 -17 3 -9 -13 -9 3 -6
1 how it begins and ends: figure, question mark	0 0 0 0 0 5 0 -5 0 -1 0 -7 6
1 how it begins and ends: figure, quotation mark	0 0 0 0 -1 -3 -1 -1 -2 7 0 2 -3
1 how it begins and ends: list mark, another sign	0 -3 0 0 0 3 -1 0 2 0 0 0 1
1 how it begins and ends: list mark, bar or asterisk	0 -1 -1 0 -7 9 -3 -3 -4 -6 0 9 -12
1 how it begins and ends: list mark, bracket	0 0 -2 0 -1 0 0 -1 5 -5 -1 -1 -1
1 how it begins and ends: list mark, figure	0 0 0 0 0 -2 0 -2 0 -1 0 1 4
1 how it begins and ends: list mark, full stop	0 7 -1 -1 -10 7 -4 -3 -2 -6 -1 -3 0
1 how it begins and ends: list mark, letter	0 0 -1 -1 -3 -4 3 4 0 -4 0 -5 -4
1 how it begins and ends: list mark, stop and quotation mark	0 0 0 0 -8 2 -2 -1 -1 -2 0 -3 9
1 how it begins and ends: number of an item, bracket	0 0 0 0 -1 11 -1 -7 -3 -2 0 -1 -2
1 how it begins and ends: number of an item, colon	0 0 0 0 0 14 -1 -13 0 0 0 0 0
1 how it begins and ends: number of an item, exclamation mark	0 0 0 0 -5 -5 -1 -3 9 7 0 -1 -2
1 how it begins and ends: number of an item, figure	0 0 3 -2 -4 3 0 2 -1 -1 0 -2 -5
1 how it begins and ends: number of an item, full stop	0 -2 -1 -1 -21 22 -16 -23 2 -1 -3 -7 -14
1 how it begins and ends: number of an item, letter	2 1 5 -10 -1 11 -35 -20 -2 -4 -8 -4 -16
1 how it begins and ends: number of an item, question mark	0 0 0 0 10 7 -1 -9 -4 -2 -1 0 -8
1 how it begins and ends: quotation mark, bracket	0 0 0 0 -7 0 0 0 -1 0 0 0 8
1 how it begins and ends: quotation mark, colon	0 0 0 0 -12 -7 0 -8 -3 -3 0 15 -1
1 how it begins and ends: quotation mark, figure	0 0 0 0 0 3 0 -1 -1 -1 0 0 0
1 how it begins and ends: quotation mark, full stop	-2 -12 -11 -4 -33 22 -44 -28 -14 -3 5 -4 -10
1 how it begins and ends: quotation mark, letter	0 -1 -7 3 -11 2 -5 -14 2 -9 0 0 2
1 how it begins and ends: quotation mark, question mark	0 0 3 -2 0 0 0 0 0 -1 0 1 0
1 how it begins and ends: quotation mark, quotation mark	7 -4 -3 -1 -12 2 -4 2 -13 4 -4 4 -10
1 how it begins and ends: quotation mark, stop and quotation mark	0 -8 -4 -4 -9 24 -18 -8 -14 -8 -11 -12 -17
1 how it begins and ends: small letter, another sign	0 0 0 0 4 -9 13 -8 -2 -2 -1 -1 -2
1 how it begins and ends: small letter, bracket	0 0 0 0 -6 8 -1 1 -5 -2 0 -1 -1
1 how it begins and ends: small letter, colon	0 0 -1 0 -3 1 0 -5 5 3 0 10 -10
1 how it begins and ends: small letter, comma	0 -1 -1 0 -8 11 -1 10 -2 -2 -1 -11 -9
1 how it begins and ends: small letter, exclamation mark	0 0 -2 0 2 3 0 -1 3 7 -5 0 -6
1 how it begins and ends: small letter, figure	0 0 -4 4 1 -2 0 -3 -1 0 2 -3 1
1 how it begins and ends: small letter, full stop	0 -2 -1 -1 -13 -15 -4 21 -5 -8 -2 -10 -6
1 how it begins and ends: small letter, letter	4 4 -29 -3 5 -2 -14 -17 -13 -1 -9 -24 -8
1 how it begins and ends: small letter, quotation mark	0 -8 0 0 0 9 0 -1 -1 -1 0 0 -4
1 how it begins and ends: small letter, semicolon	0 0 0 0 -4 -1 -1 9 -2 -1 0 -2 -5
1 how it ends: another sign	0 -7 -6 -3 -4 4 6 4 -1 -11 1 -21 -15
1 how it ends: arrow	0 0 0 0 -6 11 -1 -7 -2 -1 0 1 1
1 how it ends: bar or asterisk	0 -1 -2 -5 -11 3 -1 -4 3 -4 -2 -7 17
1 how it ends: bracket	-9 -4 -1 -28 -13 -7 -31 -2 11 -10 -28 -20 3
1 how it ends: colon	-8 -2 -5 -14 24 7 -1 -25 -23 -4 -5 -24 -20
1 how it ends: comma	1 -2 -3 -1 -1 6 -2 6 -7 -4 -1 -13 6
1 how it ends: ellipsis	1 -6 -4 1 -16 -8 -5 -1 5 5 -4 2 0
1 how it ends: exclamation mark	0 -10 -11 1 -8 0 -5 -12 3 7 -19 3 3
1 how it ends: figure	0 -14 6 -18 -25 3 -19 -10 -17 -9 -11 6 -23
1 how it ends: full stop	-3 4 -6 0 -3 -3 -2 5 -14 -7 -3 -7 -5
1 how it ends: letter	0 -4 -11 -8 -6 1 -10 -2 -1 0 -2 -4 -5
1 how it ends: question mark	-1 -10 -16 3 -24 5 -13 -5 -17 -8 -6 -1 6
1 how it ends: quotation mark	7 -8 1 -2 -9 -3 -11 -2 -26 0 -15 7 -17
1 how it ends: semicolon	0 0 0 0 5 1 -1 5 -5 -9 0 -10 -7
1 how it ends: stop and quotation mark	-5 -40 -19 -8 -7 -1 -5 -10 -16 6 -5 -9 -22
1 it repeats its neighbour: the block before	1 -24 -23 -4 -20 -34 -16 -17 49 4 -3 -11 -21
1 it repeats its neighbour: the next block	-1 4 5 8 0 4 -9 -20 -32 1 -7 -22 1
1 it repeats its neighbour: the second before	-1 -9 -8 -5 -6 6 -2 -17 -17 -12 13 -9 -15
1 it repeats its neighbour: the second behind	-1 1 -5 -3 4 2 -6 -29 -15 -8 -4 -12 -2
1 it says where in a picture somebody stands: yes	-1 -7 7 -3 -9 10 -2 -5 -5 -4 1 -5 -8
1 it stands on the page again: 12 and more	3 -5 -2 -2 -17 10 -4 -8 -5 -5 -5 -1 8
1 it stands on the page again: 3 and more	-2 -15 -17 -11 12 -17 -5 -4 3 -9 0 1 8
1 it stands on the page again: 6 and more	0 9 -8 1 2 -4 1 -10 -18 -14 -1 -2 7
1 it stands on the page again: below 3	0 -9 -6 -3 7 -6 1 -10 -13 -8 -1 -6 -3
1 it stood on the page before: 12 and more	-1 -10 -3 0 -18 -14 -11 -14 6 3 7 -2 -3
1 it stood on the page before: 3 and more	-3 -11 -16 -10 -7 -2 -9 -16 -3 -3 1 -1 -6
1 it stood on the page before: 6 and more	1 -3 -4 -3 -9 8 5 -7 -5 2 2 -25 2
1 it stood on the page before: below 3	-6 -38 -23 -13 3 14 3 -30 0 3 -22 -6 -21
1 it tells the reader what to do: 20 and more	0 6 -2 0 2 -10 -1 5 -4 -3 -1 3 1
1 it tells the reader what to do: 40 and more	0 0 0 0 -9 -6 0 8 2 3 -1 1 1
1 it tells the reader what to do: 8 and more	-1 -3 1 -8 -29 -10 -3 7 -24 -21 -3 -7 21
1 it tells the reader what to do: below 8	-3 -17 -17 9 -16 -17 -15 -29 -7 -32 -1 -9 30
1 its capitals: 0.01 and more	-3 -16 -2 -18 -4 2 0 10 -19 -5 -5 -17 -9
1 its capitals: 0.15 and more	-7 2 10 0 -1 3 -11 -3 6 -20 -1 -8 -4
1 its capitals: 0.3 and more	-4 -11 0 4 2 -13 -28 -13 -5 -4 3 -1 -7
1 its capitals: 0.5 and more	1 5 -33 -12 -16 6 -13 -2 8 -20 0 7 -18
1 its capitals: 0.7 and more	-1 -7 -54 -16 -18 -10 -6 -11 2 8 -17 -1 -1
1 its capitals: 0.9 and more	-8 1 6 -4 -7 -7 -1 -20 -18 10 3 -23 6
1 its capitals: 1 and more	2 4 -1 -8 -14 -11 9 -16 -4 8 -15 -6 4
1 its capitals: below 0.01	-1 -12 -38 -8 -4 5 -7 -15 -37 4 -1 -13 -3
1 its figures: 0.01 and more	1 -8 -11 -1 -6 -2 -6 -4 14 -13 0 -4 2
1 its figures: 0.15 and more	2 -16 -17 -19 -8 7 -15 -1 -11 -13 -20 -20 -16
1 its figures: 0.4 and more	1 -5 17 -10 -18 -2 -18 -38 -20 -15 -11 7 -18
1 its figures: below 0.01	-11 1 -16 -13 0 -1 -8 3 -10 -1 -1 -8 -8
1 its lead-in on the page: more often	-11 -29 -20 -23 6 -9 -5 -4 -12 13 -24 -14 -17
1 its lead-in on the page: once	-6 -17 0 7 -34 -14 -14 9 8 -5 -32 3 -16
1 its lead-in on the page: twice	3 -18 -11 -12 -20 5 0 -2 13 -11 -9 -2 -16
1 its length and end: 10 and more, another sign	1 0 0 0 -3 -6 -1 10 1 1 0 -5 -4
1 its length and end: 10 and more, arrow	0 0 0 0 2 6 0 -7 0 0 0 1 1
1 its length and end: 10 and more, bar or asterisk	0 0 0 0 0 -2 0 0 0 0 0 -7 9
1 its length and end: 10 and more, bracket	-1 -5 -4 -1 -22 0 -4 0 2 -20 -4 -1 -2
1 its length and end: 10 and more, colon	0 -1 -1 0 23 5 1 -17 -1 -3 -1 -5 -8
1 its length and end: 10 and more, ellipsis	0 0 -1 0 -6 -6 0 3 9 6 -1 -1 -7
1 its length and end: 10 and more, exclamation mark	0 -1 -1 0 0 0 -1 -7 1 0 -2 4 5
1 its length and end: 10 and more, figure	1 0 -5 0 -9 -4 -1 1 -1 -1 -4 -8 12
1 its length and end: 10 and more, full stop	-5 17 -23 -11 -17 -11 -4 3 -16 -11 -13 -19 -1
1 its length and end: 10 and more, letter	-16 -33 3 -10 -11 -4 -34 -13 -6 0 -6 5 -16
1 its length and end: 10 and more, question mark	0 -3 -1 -1 -20 10 -4 -1 -6 -9 2 8 2
1 its length and end: 10 and more, quotation mark	7 -3 3 -1 -11 -11 -1 2 -5 -2 -5 8 -3
1 its length and end: 10 and more, semicolon	0 0 0 0 -1 0 0 6 0 0 0 -1 -3
1 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -3 -3 3 -4 0 7 0 2 -1
1 its length and end: 15 and more, another sign	0 0 0 0 1 3 -1 4 1 -1 -1 -4 -2
1 its length and end: 15 and more, bracket	0 3 -4 0 -16 -11 1 -4 20 -15 -5 -6 -11
1 its length and end: 15 and more, colon	0 -2 -3 3 16 -4 4 0 -6 -4 -1 -6 -7
1 its length and end: 15 and more, comma	0 0 -1 0 -9 13 0 -6 -2 -1 0 -9 -3
1 its length and end: 15 and more, ellipsis	2 0 0 2 -5 2 0 2 1 -1 0 1 -5
1 its length and end: 15 and more, exclamation mark	0 0 -1 1 -3 -3 -2 -2 2 3 -1 -1 3
1 its length and end: 15 and more, figure	0 2 6 -1 -17 4 -1 9 -6 -7 -2 -9 -1
1 its length and end: 15 and more, full stop	0 -24 -12 -8 -8 0 -14 -1 -5 -15 -5 -8 -9
1 its length and end: 15 and more, letter	2 -16 -9 -17 -6 -10 -21 -6 -1 -23 1 2 -3
1 its length and end: 15 and more, question mark	0 9 -1 0 -3 -9 5 -1 0 -2 1 -5 2
1 its length and end: 15 and more, quotation mark	0 0 6 1 -1 11 -1 -6 -5 -3 -1 -5 -2
1 its length and end: 15 and more, semicolon	0 0 0 0 12 -3 -1 -10 -6 -13 0 -7 -3
1 its length and end: 15 and more, stop and quotation mark	0 -1 2 -1 -2 8 0 -8 -1 0 -4 -3 -4
1 its length and end: 2 and more, another sign	1 1 0 0 -1 5 0 0 0 0 0 -2 -2
1 its length and end: 2 and more, arrow	0 0 0 0 -1 7 0 -3 0 -1 0 -2 -5
1 its length and end: 2 and more, bar or asterisk	0 0 -1 0 -4 -1 0 0 2 0 0 -5 9
1 its length and end: 2 and more, bracket	0 -4 -3 -2 -4 -10 -4 -8 -16 0 4 -2 9
1 its length and end: 2 and more, colon	-1 -8 5 -8 0 9 -5 -14 -2 -6 4 -16 -2
1 its length and end: 2 and more, comma	0 0 -1 0 0 1 -1 -4 -4 -4 0 1 8
1 its length and end: 2 and more, ellipsis	0 0 0 0 3 0 -1 -1 -1 -1 0 -5 5
1 its length and end: 2 and more, exclamation mark	0 0 -1 0 1 2 0 -1 -3 -2 -2 7 -4
1 its length and end: 2 and more, figure	1 -6 -4 -3 16 -6 -4 -19 -9 -8 -3 -3 -7
1 its length and end: 2 and more, full stop	0 -5 -2 -2 -12 13 7 -5 -7 -11 4 -7 -5
1 its length and end: 2 and more, letter	-3 -8 -25 0 -12 -3 -8 -5 3 -13 -14 -6 -7
1 its length and end: 2 and more, quotation mark	0 0 -1 0 11 -4 -1 -9 0 0 1 1 -3
1 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -12 -8 -2 9 5 -2 1 -3 -3
1 its length and end: 25 and more, another sign	0 0 0 0 -2 -12 12 -4 3 0 0 -1 -3
1 its length and end: 25 and more, arrow	0 0 0 0 0 -2 -2 4 -1 -1 0 0 0
1 its length and end: 25 and more, bar or asterisk	0 0 0 0 -4 2 -1 -4 0 0 0 -1 5
1 its length and end: 25 and more, bracket	0 -6 0 5 -7 4 -4 -12 7 -3 -2 -3 3
1 its length and end: 25 and more, colon	0 -1 -3 -1 13 5 4 -16 -5 -4 0 -5 0
1 its length and end: 25 and more, ellipsis	0 -1 0 0 -4 2 -1 1 -1 -3 0 3 4
1 its length and end: 25 and more, exclamation mark	0 -1 -1 0 -3 -1 -2 3 -1 3 -3 -2 4
1 its length and end: 25 and more, figure	0 0 1 -1 -3 0 -1 2 6 0 0 -3 -4
1 its length and end: 25 and more, full stop	-1 -25 -17 -7 -6 -2 -6 0 -43 -13 -18 6 -11
1 its length and end: 25 and more, letter	0 6 -5 -5 -21 2 -6 1 9 -6 -5 -21 -10
1 its length and end: 25 and more, question mark	0 -1 1 3 -7 5 -1 1 1 -2 -1 1 -7
1 its length and end: 25 and more, quotation mark	0 0 0 0 0 -3 0 4 -1 -1 1 0 0
1 its length and end: 25 and more, stop and quotation mark	0 -4 -5 -2 -10 2 -5 -4 -12 4 -10 -6 -6
1 its length and end: 4 and more, another sign	0 0 -2 0 -1 8 0 -5 1 -1 3 -5 -1
1 its length and end: 4 and more, arrow	0 0 0 0 -1 7 -1 -8 -1 -1 0 3 -1
1 its length and end: 4 and more, bar or asterisk	0 0 1 0 -6 -1 0 -6 -2 -2 -1 -2 8
1 its length and end: 4 and more, bracket	-3 -5 -4 -9 -2 -8 -3 -15 1 13 0 -6 -2
1 its length and end: 4 and more, colon	-1 12 -1 -1 6 11 -2 -14 -5 -11 -1 2 -17
1 its length and end: 4 and more, comma	0 -3 0 0 0 -4 -1 7 -1 -1 0 -1 -1
1 its length and end: 4 and more, ellipsis	0 0 0 0 4 2 0 -2 -1 -1 -1 0 -3
1 its length and end: 4 and more, exclamation mark	0 -2 0 0 -4 -3 6 -1 1 -1 -1 -3 7
1 its length and end: 4 and more, figure	-1 -6 5 -5 -8 3 -3 -3 -8 -5 -3 -4 -17
1 its length and end: 4 and more, full stop	0 -6 -1 2 -3 -4 -5 8 3 -20 1 -8 -6
1 its length and end: 4 and more, letter	2 -7 -7 -29 -13 -1 -8 -12 -12 5 -14 -4 -4
1 its length and end: 4 and more, question mark	0 -2 1 -1 -2 5 0 -7 2 -6 -2 -14 11
1 its length and end: 4 and more, quotation mark	0 0 -2 0 -9 -6 2 -7 -6 10 -3 9 -11
1 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -5 -18 6 10 -1 -1 0 -3 6
1 its length and end: 40 and more, another sign	0 0 0 0 -5 5 -1 3 -1 -1 0 -1 -1
1 its length and end: 40 and more, bracket	-1 5 7 -15 10 -3 -8 0 -1 -14 -13 -8 1
1 its length and end: 40 and more, colon	0 -1 0 0 8 4 -3 -2 -2 -4 -1 -1 -1
1 its length and end: 40 and more, ellipsis	0 0 -1 0 -6 1 0 -2 0 4 -1 2 2
1 its length and end: 40 and more, exclamation mark	0 -3 -3 1 4 5 -7 -3 0 7 -5 -8 -7
1 its length and end: 40 and more, figure	0 0 0 0 -8 -3 6 -2 7 3 0 0 -1
1 its length and end: 40 and more, full stop	-6 -2 -6 10 7 -5 0 -6 -7 -2 -2 -14 -1
1 its length and end: 40 and more, letter	2 -3 -7 -6 6 0 -4 -19 1 -10 -10 -1 -11
1 its length and end: 40 and more, question mark	0 -4 -1 -2 3 4 -7 1 -4 6 -1 -5 -3
1 its length and end: 40 and more, quotation mark	0 0 4 0 8 5 -3 -1 -2 -7 -3 1 -4
1 its length and end: 40 and more, stop and quotation mark	-3 -24 -10 -2 6 0 -9 -10 -16 -8 8 -10 -12
1 its length and end: 6 and more, another sign	0 -1 0 -1 -6 -2 -1 8 0 -1 0 -3 -4
1 its length and end: 6 and more, arrow	0 0 0 0 -3 7 0 -6 -1 -1 0 -1 0
1 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 0 0 0 0 0 0 -4 5
1 its length and end: 6 and more, bracket	0 0 1 -2 -15 1 -7 5 9 -5 -8 -26 -9
1 its length and end: 6 and more, colon	0 -2 -1 -1 -2 5 -3 -9 1 4 -1 -3 -1
1 its length and end: 6 and more, ellipsis	0 -5 -1 0 -4 -12 -1 -1 -1 2 -1 9 -4
1 its length and end: 6 and more, exclamation mark	0 0 0 0 -3 6 -1 -7 3 0 0 4 -6
1 its length and end: 6 and more, figure	-1 4 5 -8 -19 2 -3 -7 -8 -16 -8 10 -23
1 its length and end: 6 and more, full stop	-3 2 4 -10 -8 -5 -7 -2 -1 -4 1 -17 -16
1 its length and end: 6 and more, letter	-2 -8 -26 -13 -5 -1 4 -6 -11 -1 6 2 1
1 its length and end: 6 and more, question mark	1 -4 -7 6 -11 3 0 -13 -6 3 -7 2 4
1 its length and end: 6 and more, quotation mark	0 0 -1 0 -10 -2 -2 7 -3 -4 -1 -1 0
1 its length and end: 6 and more, stop and quotation mark	0 -1 0 0 0 -2 2 -1 4 1 0 -1 -1
1 its length and end: below 2, another sign	0 -3 -1 1 3 14 -3 -5 -7 -11 -1 -7 -5
1 its length and end: below 2, bar or asterisk	0 -1 0 -4 -4 3 -1 -1 1 -2 -1 4 4
1 its length and end: below 2, bracket	0 0 -1 0 0 -4 0 -1 -5 -2 0 -2 12
1 its length and end: below 2, colon	-1 -2 1 -3 -9 -17 8 1 -10 13 -3 -18 -7
1 its length and end: below 2, comma	1 0 0 0 -1 -3 0 -3 3 6 0 -8 2
1 its length and end: below 2, ellipsis	0 0 0 0 -1 -9 0 0 6 6 0 -1 2
1 its length and end: below 2, exclamation mark	0 0 0 0 0 0 -1 0 -1 -1 0 -3 5
1 its length and end: below 2, figure	-1 -25 -3 -3 -28 -5 -7 -24 -12 6 -2 5 -7
1 its length and end: below 2, full stop	0 -3 -3 -1 -5 -9 -1 4 7 9 4 6 -13
1 its length and end: below 2, letter	-2 6 -4 -2 -16 -3 -21 -12 -12 -7 -27 -5 -5
1 its length and end: below 2, quotation mark	0 -5 0 0 -3 7 0 3 -1 -1 1 -1 -2
1 its length, and what follows the credit behind it: 25 and more, a short line	0 -6 -2 -3 -3 -11 2 3 -12 20 3 -3 -1
1 its length, and what follows the credit behind it: 25 and more, nothing	0 0 0 0 0 -2 0 4 -1 -1 0 -3 -2
1 its length, and what follows the credit behind it: 25 and more, running text	0 0 -1 0 -4 2 -2 -1 6 -1 -1 0 -1
1 its length, and what follows the credit behind it: 45 and more, a short line	0 0 -1 3 1 -8 4 3 -2 0 0 -1 -1
1 its length, and what follows the credit behind it: 45 and more, a short sentence	0 -1 0 0 2 5 -1 -1 0 -3 0 0 -1
1 its length, and what follows the credit behind it: 45 and more, running text	0 0 -3 -1 -2 1 -1 -1 3 1 3 0 -3
1 its length, and what follows the credit behind it: 8 and more, a short line	-1 -9 -2 0 -7 -2 -2 -7 8 -11 -2 3 1
1 its length, and what follows the credit behind it: 8 and more, a short sentence	0 -3 0 0 -2 -2 0 -1 5 2 -2 -1 2
1 its length, and what follows the credit behind it: 8 and more, nothing	0 0 0 0 -1 1 0 -1 7 2 0 -9 0
1 its length, and what follows the credit behind it: 8 and more, running text	0 -5 3 -1 -3 -1 -2 -6 12 -17 -4 -9 -1
1 its length, and what follows the credit behind it: below 8, a short line	0 8 -3 -5 -2 -11 -2 -4 4 -4 -7 1 -4
1 its length, and what follows the credit behind it: below 8, a short sentence	0 -1 10 -1 -1 2 0 -1 -3 -3 -3 -1 -5
1 its length, and what follows the credit behind it: below 8, running text	0 -9 -2 -2 -3 4 -2 -2 -15 5 -4 -8 3
1 its length: 10 and more	-4 -3 -21 -14 -23 -3 -29 -14 -21 -21 -9 2 -2
1 its length: 12 and more	-7 5 2 -11 -12 -13 -5 1 -1 3 -1 -20 -13
1 its length: 15 and more	-3 -18 -1 -10 -4 -4 -19 2 -5 -35 -4 -4 -13
1 its length: 19 and more	5 -7 -22 -9 -8 -2 -7 -1 4 -13 -19 -12 -3
1 its length: 2 and more	-2 -2 -15 -4 -10 5 0 -10 -11 -10 1 -11 -2
1 its length: 25 and more	-1 -9 -6 -9 -10 1 -7 -1 -11 -9 -9 -2 -5
1 its length: 3 and more	0 -20 -12 -3 0 -1 -9 -5 0 -10 -5 -10 -8
1 its length: 35 and more	2 -28 -9 -11 7 1 -10 3 -15 -6 -7 -6 -10
1 its length: 4 and more	0 0 1 -25 -10 3 -19 -10 -10 -2 -12 -2 -6
1 its length: 5 and more	-7 -8 -14 -21 -23 1 2 -5 -9 10 -12 -13 -9
1 its length: 50 and more	-11 2 -18 9 9 -7 -2 -5 -8 -1 -7 -18 1
1 its length: 6 and more	-1 -8 -18 -4 -11 -2 1 3 -6 2 -5 -1 -4
1 its length: 8 and more	-5 -9 2 -12 -16 4 -13 0 -7 -10 2 -11 -6
1 its length: 80 and more	-5 -11 -8 -18 12 -4 0 -18 -9 1 -2 -24 -22
1 its length: below 2	-1 0 0 -4 -18 1 -12 -13 -11 4 -23 -6 -2
1 its place by the text, and its length: before the text, 13 and more	3 -2 -8 -2 -4 -11 -4 -8 -3 4 6 -19 -21
1 its place by the text, and its length: before the text, 19 and more	5 -15 -3 -2 -24 1 -3 2 13 -15 -4 -12 -6
1 its place by the text, and its length: before the text, 2 and more	3 -2 -11 4 -4 1 -7 -11 -11 -23 -2 -5 -10
1 its place by the text, and its length: before the text, 3 and more	5 -13 -22 8 1 -24 -3 -5 14 9 0 -14 -13
1 its place by the text, and its length: before the text, 30 and more	0 7 11 -11 5 -9 -1 -3 -6 -8 -6 -5 3
1 its place by the text, and its length: before the text, 4 and more	3 7 8 -20 -10 -21 -3 -9 2 -16 0 -7 -7
1 its place by the text, and its length: before the text, 6 and more	2 13 6 -4 -8 -17 0 -15 -18 -11 -13 -6 -7
1 its place by the text, and its length: before the text, 9 and more	6 9 -21 7 -12 -13 0 -10 -20 -3 -10 -4 1
1 its place by the text, and its length: before the text, below 2	5 -14 7 0 -15 -13 -5 -12 -7 1 -22 -18 9
1 its place by the text, and its length: behind the text, 13 and more	-2 -4 -4 -4 5 -1 -8 0 -6 -9 -6 -3 -8
1 its place by the text, and its length: behind the text, 19 and more	-1 -1 -1 -2 2 5 -4 5 -1 0 -2 -17 -6
1 its place by the text, and its length: behind the text, 2 and more	-2 -11 -8 -11 -16 -8 -4 -14 -16 -15 -6 -9 22
1 its place by the text, and its length: behind the text, 3 and more	-2 -7 -8 -10 -20 -1 2 -13 -16 -16 -9 -2 9
1 its place by the text, and its length: behind the text, 30 and more	-1 0 -1 2 1 15 -1 -4 5 -5 3 -14 -14
1 its place by the text, and its length: behind the text, 4 and more	-1 -8 -7 -4 -17 -2 -6 -11 -23 -14 -6 -1 10
1 its place by the text, and its length: behind the text, 6 and more	-2 -8 -6 -8 -26 -8 8 -1 -18 -23 -13 5 -1
1 its place by the text, and its length: behind the text, 9 and more	-1 -8 -6 -12 8 -7 -11 -4 -17 -17 -7 -3 -4
1 its place by the text, and its length: behind the text, below 2	-5 -19 -16 -10 -32 14 -12 -22 -27 -24 -14 7 2
1 its place by the text, and its length: in the text, 13 and more	-11 -22 2 -29 -16 -7 -20 8 -4 -25 -5 -6 -7
1 its place by the text, and its length: in the text, 19 and more	-6 -13 -16 -4 -9 -7 -8 3 -3 -15 -17 -1 -4
1 its place by the text, and its length: in the text, 2 and more	-8 -15 -13 -18 -12 8 -5 -8 -4 -6 -12 -8 -21
1 its place by the text, and its length: in the text, 3 and more	-7 0 11 -13 1 4 -8 2 -9 -13 -11 -9 -11
1 its place by the text, and its length: in the text, 30 and more	-5 -16 -20 -4 8 -2 -1 -5 -15 -1 -3 -6 -6
1 its place by the text, and its length: in the text, 4 and more	-13 -16 -26 -18 -14 9 -4 -4 -16 15 -19 -15 -11
1 its place by the text, and its length: in the text, 6 and more	-13 -25 -26 -10 -23 0 -8 1 4 3 1 -6 -9
1 its place by the text, and its length: in the text, 9 and more	-12 -16 -16 -19 -20 1 -9 -7 -4 -10 -8 -5 -5
1 its place by the text, and its length: in the text, below 2	-6 13 -20 -9 -11 -6 -9 -5 -3 12 -14 -19 -23
1 its sentences: more	-8 3 -10 -3 6 -13 4 -6 -13 7 -13 -31 -13
1 its sentences: none	4 -6 -4 -12 -7 2 -12 -5 -6 3 -2 0 -6
1 its sentences: one	-7 2 -14 -2 -12 6 -13 -3 8 -14 -12 -3 -1
1 its sentences: three	-4 -21 -8 -4 0 -8 0 -8 -6 -6 -8 -2 -2
1 its sentences: two	2 -10 -6 -8 -1 -6 -2 -2 -3 -7 3 -7 -5
1 its small words: 0.01 and more	-9 -25 -4 -17 -6 -13 6 4 -7 3 -29 -6 -21
1 its small words: 0.15 and more	-7 -10 -18 -3 -3 -9 -10 -1 -8 -15 -5 1 -11
1 its small words: 0.3 and more	0 -5 -10 -17 -10 -6 -35 -1 5 -25 0 6 6
1 its small words: 0.4 and more	-4 -13 -17 -27 -6 -11 4 8 -2 -16 5 -1 6
1 its small words: 0.5 and more	6 -21 -10 -7 -17 5 -3 -8 -12 0 -11 -9 10
1 its small words: below 0.01	-2 -10 2 -3 -5 5 5 2 0 4 -19 -9 -8
1 its words in the text: 0 and more	6 8 -7 3 -18 -2 -30 -8 -6 1 -6 6 -10
1 its words in the text: 0.01 and more	0 -32 -30 10 -23 -2 -15 -15 -14 -2 -9 2 -3
1 its words in the text: 0.2 and more	-10 -19 2 -18 -9 12 -12 0 -12 -2 -5 -3 -7
1 its words in the text: 0.4 and more	-15 -23 -19 -23 0 -6 2 0 1 -21 -8 -8 -11
1 its words in the text: 0.6 and more	-2 -2 -23 -4 -9 0 -24 4 0 -5 -12 -17 3
1 its words in the text: 0.8 and more	-4 5 6 -18 -7 -9 -16 3 6 -5 -3 -45 -2
1 its words in the text: 1 and more	3 -9 -8 -24 -5 -4 8 -11 11 -8 -23 -14 -7
1 its words in the text: below 0	-10 5 -34 -5 10 -4 -8 -24 -8 3 -2 -18 3
1 lines around it that begin alike: more	-15 -23 -7 -28 -37 -11 -18 -2 -1 -5 -8 8 -15
1 lines around it that begin alike: two	-15 -6 -17 -11 -5 -15 -16 -3 6 -3 -4 -7 -12
1 no block	-1 -9 -6 -8 -27 10 -19 -19 -21 -20 -11 0 18
1 no small letter in it: yes	-3 -13 6 -9 -18 15 -23 -46 -20 9 -17 -8 -13
1 nothing but a date or time: yes	2 -10 19 -4 -9 -22 -6 -17 -28 -2 -12 3 -1
1 nothing but a label such as “Related”: yes	-1 3 -3 -3 13 17 -6 -8 -14 -22 -2 1 -22
1 quotation marks around it: yes	7 -13 -9 -4 -15 21 -19 -11 -28 -9 -16 -7 -27
1 somebody does something at present: yes	-3 -29 -10 -13 2 0 -7 6 -7 -9 -20 -14 -9
1 somebody’s role: yes	-4 0 -7 -20 -17 -8 0 -11 -3 -8 1 -1 2
1 the parts of a credit: more, more, a name	0 -2 -1 0 -8 -17 -1 8 17 -1 -1 -11 -5
1 the parts of a credit: more, more, no name	0 -1 0 0 -3 -11 -1 -1 8 11 -1 -1 -4
1 the parts of a credit: more, one, no name	0 -4 3 0 -2 -1 0 0 -12 16 1 -1 -6
1 the parts of a credit: none, more, a name	0 5 -14 -4 -8 -15 3 3 13 -4 -14 -18 -11
1 the parts of a credit: none, more, no name	-2 -11 -6 -2 -15 -13 -17 21 -4 -23 -14 -17 -15
1 the parts of a credit: none, none, a name	1 2 -14 -22 -12 -1 -2 -23 -13 -15 -4 1 9
1 the parts of a credit: none, none, no name	2 0 -11 1 -10 7 -33 -1 -22 -13 -2 1 -5
1 the parts of a credit: none, one, a name	0 -3 -18 -10 -9 -27 15 -16 -3 -17 -3 -10 1
1 the parts of a credit: none, one, no name	-15 -16 9 -15 -16 -2 -9 -4 -1 -12 -15 -9 -8
1 the parts of a credit: one, more, a name	0 -3 -4 0 0 4 2 -6 -5 3 -4 -3 -2
1 the parts of a credit: one, more, no name	0 2 5 -3 -6 -13 -2 2 7 5 -1 -5 -1
1 the parts of a credit: one, none, no name	-2 -1 7 -8 -14 -9 -2 -9 1 -3 0 -8 -4
1 the parts of a credit: one, one, a name	-1 -11 -9 -2 -10 -22 -10 -18 -10 22 -7 -16 -3
1 the parts of a credit: one, one, no name	-3 6 -3 -3 -2 -5 1 -13 0 0 -1 1 -10
1 the title’s words: yes	1 3 0 1 -5 -2 3 -6 -3 -5 5 3 1
1 what a rule takes it for: boilerplate	-2 1 -13 -3 -9 -3 -16 -28 -9 -13 -12 -1 4
1 what a rule takes it for: byline	6 12 -31 -4 -3 -6 -6 -8 -1 3 -5 3 -28
1 what a rule takes it for: dateline	3 -10 18 -5 -11 -20 -6 -19 -31 -1 -15 9 -4
1 what a rule takes it for: heading	-17 -2 -3 -3 -17 10 -2 -17 -5 -9 -11 7 -15
1 what a rule takes it for: image-alt	2 -3 1 -2 -1 2 -20 -21 -6 -3 -19 -22 -5
1 what a rule takes it for: image-caption	-14 -9 -10 -21 -22 -15 -19 -8 25 -13 11 -28 -9
1 what a rule takes it for: image-credit	-5 -13 -9 -8 -25 -22 -17 -16 12 16 -3 -30 -9
1 what a rule takes it for: list-item	-10 -14 -27 -25 -18 25 -11 4 -28 -28 -23 -18 -11
1 what a rule takes it for: paragraph	-9 1 -17 -6 1 -2 2 3 -34 -2 2 -7 -7
1 what a rule takes it for: quote	0 0 0 0 4 10 -4 -3 -3 -2 0 -2 -3
1 what a rule takes it for: related-link	-23 -39 -29 -53 -9 2 1 6 -20 -15 -33 0 -4
1 what a rule takes it for: standfirst	17 -3 -3 2 -2 -1 0 -1 -5 1 -2 -2 -3
1 words in brackets at its end: an agency, 2 and more	0 0 0 0 -4 -2 0 -2 0 5 1 4 -4
1 words in brackets at its end: an agency, below 2	0 -2 -4 3 -8 -8 -1 -7 17 -8 -1 -1 -1
1 words in brackets at its end: other words, 2 and more	-5 0 -14 -2 -29 -12 -5 6 18 -14 -6 -21 -3
1 words in brackets at its end: other words, 4 and more	-1 -6 7 -19 -18 2 -5 -11 -3 -3 -10 -12 9
1 words in brackets at its end: other words, 8 and more	0 0 -1 -1 -2 2 -2 0 -2 4 -1 -1 -4
1 words in brackets at its end: other words, below 2	0 0 -3 -4 1 -4 -5 -2 -21 -3 0 -3 0
1 words of the page’s furniture and its length: whole, below 8	-9 -6 -4 9 -13 -6 -25 -30 -21 -9 -16 -2 -5
1 words of the page’s furniture and its length: within, 20 and more	0 9 -3 -1 1 -6 -3 1 -6 -3 -5 -13 9
1 words of the page’s furniture and its length: within, 8 and more	0 -2 10 -1 -13 4 -4 -5 -7 -9 -1 -9 4
1 words of the page’s furniture and its length: within, below 8	-1 -4 4 5 4 -5 -3 -7 -14 -10 -4 1 5
1 words of the page’s furniture: whole	-6 -3 -6 8 -14 -7 -19 -32 -20 -11 -11 -3 1
1 words of the page’s furniture: within	-2 -1 9 -2 -6 -5 -11 -2 -23 -17 -17 -14 13
2 a byline’s words: names	3 16 -17 1 -12 -6 0 -19 -9 -13 2 2 -1
2 a byline’s words: names behind “by”	5 1 -12 2 -5 -12 -2 -10 0 -5 7 3 -3
2 a credit at its end: 0.9 and more	0 -1 -6 -5 3 -5 -1 -1 3 0 -4 -5 7
2 a credit at its end: 0.95 and more	1 -14 -5 -1 -12 0 -15 -26 0 -6 -21 -20 3
2 a label of a picture: label	3 -3 4 7 7 5 2 -11 1 -16 -8 -13 -9
2 a label of a picture: number	0 -1 0 -1 -2 -2 -1 -2 6 -6 8 -1 -6
2 a label such as “See also” before it: yes	1 -6 -6 0 0 -7 -2 -12 -2 1 1 -4 -13
2 a picture credit’s words: 0.01 and more	0 -4 -1 4 -3 -3 -2 -4 6 2 1 -5 -9
2 a picture credit’s words: 0.7 and more	3 6 4 -3 2 -1 -6 -8 -13 -2 -13 -25 -2
2 a picture credit’s words: 0.8 and more	2 -12 6 0 -2 -5 -5 -5 12 7 -1 -5 -19
2 a picture credit’s words: 0.9 and more	0 -8 4 -1 -3 10 -1 -2 -2 -7 -3 -3 -2
2 a picture credit’s words: 0.95 and more	-3 -10 -5 -9 -5 -12 -10 -16 2 3 -15 -18 2
2 a picture credit’s words: below 0.01	-1 7 -18 -5 -7 2 0 -1 -3 -10 -10 0 -2
2 a quotation mark before it: yes	-15 -22 -17 0 -12 6 -9 -17 -23 13 0 7 -7
2 a word that leads in credits: yes	-5 -2 -7 -3 -18 -11 -12 -18 3 -5 -14 -13 0
2 how frequent the kind is: yes	0 -2 -4 -11 -4 -1 -5 2 -2 -1 -1 -8 -6
2 how it ends: another sign	3 -8 3 -3 10 -11 7 2 3 0 -5 -17 -8
2 how it ends: arrow	0 0 -1 0 -4 8 -1 -9 -3 -2 0 1 4
2 how it ends: bar or asterisk	0 1 1 -1 0 -4 -1 -4 -3 -2 -1 -10 12
2 how it ends: bracket	-5 -6 -6 -21 -20 3 -25 -3 7 -7 -30 -15 2
2 how it ends: colon	0 -16 -20 -6 -3 6 14 -13 4 9 -25 -23 -9
2 how it ends: comma	0 -6 -7 -3 -6 10 -2 -5 -3 -5 -1 -15 10
2 how it ends: ellipsis	0 -3 3 -3 -4 -16 0 2 5 1 -3 1 -1
2 how it ends: exclamation mark	-1 -8 5 -3 -9 4 -7 -6 3 -5 -14 -13 9
2 how it ends: figure	4 -6 -9 -24 8 -4 -11 -20 -18 -15 1 -20 -4
2 how it ends: full stop	-6 0 -2 -4 -3 0 -6 -1 -9 0 1 -7 -7
2 how it ends: letter	7 -5 -8 4 -8 6 -13 -2 -3 -8 -10 1 -5
2 how it ends: question mark	-4 -3 5 -14 -5 -12 -44 -4 -5 5 -10 0 1
2 how it ends: quotation mark	-9 -8 -6 -2 -15 1 -2 5 2 -10 -8 3 -19
2 how it ends: semicolon	0 0 0 0 8 1 -1 4 -1 -3 0 -4 -9
2 how it ends: stop and quotation mark	-6 -12 -23 -10 -10 -13 4 -10 -8 -12 8 1 -15
2 it stands on the page again: 12 and more	0 -3 1 -15 7 3 -2 -7 0 -11 -7 1 -9
2 it stands on the page again: 3 and more	-2 -14 2 -2 -18 1 -6 -14 -16 3 -6 3 8
2 it stands on the page again: 6 and more	0 -6 1 1 -3 4 -3 -8 -11 2 0 -5 5
2 it stands on the page again: below 3	2 -12 1 -8 -4 -2 -5 -8 -7 -4 -2 -17 -2
2 it stood on the page before: 12 and more	0 -2 -1 -2 -6 -10 0 -12 1 0 -2 1 2
2 it stood on the page before: 3 and more	-1 -6 -10 -6 -3 -4 -17 -14 3 -5 -8 -15 3
2 it stood on the page before: 6 and more	0 1 -6 -2 -17 8 1 -11 -3 -8 -8 -15 12
2 it stood on the page before: below 3	-6 -24 -14 -9 15 -3 5 -20 -14 0 -9 7 -18
2 its length and end: 10 and more, another sign	0 -1 0 0 -8 -1 0 7 2 3 0 -8 -4
2 its length and end: 10 and more, arrow	0 0 0 0 -5 6 0 -7 -1 -1 0 2 0
2 its length and end: 10 and more, bar or asterisk	0 0 0 0 -1 0 -1 -1 0 0 0 -7 8
2 its length and end: 10 and more, bracket	0 -2 -1 0 -8 7 -3 7 -9 -8 0 -9 -13
2 its length and end: 10 and more, colon	0 -3 0 -3 4 10 5 -8 0 -4 -2 -9 -2
2 its length and end: 10 and more, ellipsis	0 -1 2 -3 4 -3 0 -3 0 1 0 -8 9
2 its length and end: 10 and more, exclamation mark	0 -1 -1 0 -1 8 -2 -7 -2 -2 -1 -2 5
2 its length and end: 10 and more, figure	2 -5 -1 -1 -3 6 -1 -5 3 4 -3 -7 -2
2 its length and end: 10 and more, full stop	-5 8 3 1 -4 0 -10 -3 -45 -24 -22 -22 2
2 its length and end: 10 and more, letter	-3 -10 -28 -8 -3 -7 -28 -12 -2 -8 -9 7 -19
2 its length and end: 10 and more, question mark	0 3 -1 0 4 -13 -6 -6 -10 -5 -2 0 8
2 its length and end: 10 and more, quotation mark	-8 1 -1 -1 -3 -7 -2 -2 -1 8 -2 9 -9
2 its length and end: 10 and more, semicolon	0 0 0 0 0 -2 0 6 4 3 0 -1 -8
2 its length and end: 10 and more, stop and quotation mark	0 0 0 0 4 -5 2 -5 4 -3 -1 0 3
2 its length and end: 15 and more, another sign	1 0 0 0 4 -1 0 5 -2 -3 0 -3 -1
2 its length and end: 15 and more, bar or asterisk	0 0 -5 -1 -3 -9 0 -1 -2 -3 0 10 -10
2 its length and end: 15 and more, bracket	0 8 -3 1 -7 -10 0 -2 10 -6 -1 -9 -10
2 its length and end: 15 and more, colon	0 -2 -5 2 -5 0 7 -9 -4 11 -4 -4 -1
2 its length and end: 15 and more, comma	0 0 -1 -2 4 1 0 -4 -1 -3 3 -9 3
2 its length and end: 15 and more, ellipsis	0 0 1 0 5 -14 -1 14 -2 -2 0 1 -3
2 its length and end: 15 and more, exclamation mark	0 -1 -2 -1 -7 6 -2 -2 5 -3 0 -3 7
2 its length and end: 15 and more, figure	0 -1 -3 0 -3 8 -1 -4 -4 -3 -1 -9 7
2 its length and end: 15 and more, full stop	-9 2 -5 -15 -6 -1 -33 -5 -8 -3 -8 -5 -12
2 its length and end: 15 and more, letter	0 -16 -10 -2 -4 6 -14 -12 5 -11 -21 -6 -10
2 its length and end: 15 and more, question mark	0 -6 4 -1 0 -3 -3 -3 -2 2 2 2 -2
2 its length and end: 15 and more, quotation mark	0 0 0 1 -2 8 -1 -1 -2 0 0 -2 -1
2 its length and end: 15 and more, semicolon	0 0 0 0 6 1 0 -3 -3 -2 0 0 -1
2 its length and end: 15 and more, stop and quotation mark	0 2 1 0 -12 3 3 -10 2 -13 -2 -5 -8
2 its length and end: 2 and more, another sign	1 0 0 0 3 0 0 0 1 2 0 -1 -6
2 its length and end: 2 and more, arrow	0 0 0 0 -5 2 -1 -4 -3 -3 0 7 -6
2 its length and end: 2 and more, bar or asterisk	-1 3 0 -1 -1 0 0 -1 -2 -2 0 -9 11
2 its length and end: 2 and more, bracket	0 2 -5 -3 -18 -5 -3 -6 -4 5 -4 -5 3
2 its length and end: 2 and more, colon	-1 -2 -2 -3 1 9 -7 -11 -6 -5 -3 -8 -2
2 its length and end: 2 and more, comma	0 -1 -4 -2 -1 0 -1 -3 -1 0 -1 -1 11
2 its length and end: 2 and more, ellipsis	0 0 0 0 -9 3 2 -2 0 2 0 -3 5
2 its length and end: 2 and more, exclamation mark	0 4 1 0 -8 -4 0 -1 7 -2 -1 -3 2
2 its length and end: 2 and more, figure	-2 0 -1 -11 1 -13 4 -24 -13 -1 5 5 -19
2 its length and end: 2 and more, full stop	0 -3 -4 11 -1 -2 2 5 -11 -10 -1 0 -7
2 its length and end: 2 and more, letter	3 -5 -12 -7 -6 3 -10 1 -9 -10 -17 -14 2
2 its length and end: 2 and more, question mark	0 -1 0 0 -2 4 -1 3 -1 -2 0 1 -2
2 its length and end: 2 and more, quotation mark	0 -2 -1 0 -6 -4 -1 4 3 -1 0 -1 2
2 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -6 -7 -2 6 1 0 -1 -1 0
2 its length and end: 25 and more, another sign	0 0 0 0 11 -13 13 -3 -2 -2 -1 -2 -6
2 its length and end: 25 and more, arrow	0 0 0 0 -1 -2 0 2 0 0 0 -6 5
2 its length and end: 25 and more, bar or asterisk	0 -2 0 0 -1 4 0 -3 0 -1 0 -3 3
2 its length and end: 25 and more, bracket	-1 -7 6 -8 4 10 -3 -9 -14 2 -1 2 -1
2 its length and end: 25 and more, colon	0 -1 -1 -1 6 7 0 0 -13 -4 0 -12 1
2 its length and end: 25 and more, ellipsis	0 0 0 0 -2 -2 -1 -1 11 -4 -3 4 -12
2 its length and end: 25 and more, exclamation mark	0 -1 -1 1 3 1 -2 -2 1 -1 -3 -3 4
2 its length and end: 25 and more, full stop	-2 -24 -5 -7 2 3 -11 -2 -28 -1 -3 -8 -20
2 its length and end: 25 and more, letter	0 -7 0 7 -10 11 -4 4 -2 -6 -3 -23 -4
2 its length and end: 25 and more, question mark	0 -1 6 -1 1 14 -2 -2 0 -8 -2 -3 -7
2 its length and end: 25 and more, quotation mark	0 0 0 0 -1 -5 0 5 4 -4 0 0 0
2 its length and end: 25 and more, stop and quotation mark	-1 -13 -6 -9 -2 0 -7 -8 -4 -4 -3 1 -19
2 its length and end: 4 and more, another sign	0 -5 2 -2 -3 6 0 -4 1 -1 -1 -2 5
2 its length and end: 4 and more, arrow	0 0 0 0 -1 9 0 -9 0 -1 0 -2 4
2 its length and end: 4 and more, bar or asterisk	0 0 0 0 0 -8 -1 -4 -1 -2 0 0 8
2 its length and end: 4 and more, bracket	0 -13 -2 -6 -11 -8 -4 -11 8 -4 -11 -7 12
2 its length and end: 4 and more, colon	0 -1 0 -1 -13 -8 1 0 11 0 -2 8 -6
2 its length and end: 4 and more, comma	0 -6 0 0 -1 0 -1 5 -1 -2 0 -1 -1
2 its length and end: 4 and more, ellipsis	0 0 1 0 -2 3 -2 -2 1 3 0 -3 -4
2 its length and end: 4 and more, exclamation mark	0 -1 1 0 -6 -4 -1 3 -1 -1 0 3 3
2 its length and end: 4 and more, figure	1 3 0 -12 8 5 -5 -23 -11 -17 1 -8 -1
2 its length and end: 4 and more, full stop	0 8 1 -1 -2 -10 -3 0 -9 -10 -4 -3 3
2 its length and end: 4 and more, letter	-5 -11 -10 -2 -15 0 -6 -1 -15 2 -12 -9 -13
2 its length and end: 4 and more, question mark	0 -3 -1 -1 10 -11 -4 -7 -1 -6 -2 -4 7
2 its length and end: 4 and more, quotation mark	0 -2 -1 0 -5 5 6 -2 -5 -1 -1 7 -8
2 its length and end: 4 and more, stop and quotation mark	0 0 0 0 3 -13 4 8 0 -4 0 -4 2
2 its length and end: 40 and more, another sign	0 0 0 0 9 -6 -1 2 -2 -2 -2 -1 -2
2 its length and end: 40 and more, bracket	1 -2 -2 -5 -8 7 -7 -1 5 -22 -8 -3 12
2 its length and end: 40 and more, colon	0 -1 -1 0 -5 1 -6 -1 4 7 -1 -1 -1
2 its length and end: 40 and more, ellipsis	0 -1 2 -1 2 -3 -1 -4 -1 6 0 1 -2
2 its length and end: 40 and more, exclamation mark	0 -2 9 -2 0 -3 2 -2 -4 3 -4 -12 -7
2 its length and end: 40 and more, figure	0 0 0 0 4 3 -1 -1 -1 0 0 -1 -3
2 its length and end: 40 and more, full stop	-14 -9 -22 -9 -2 -10 0 -4 0 0 0 -8 2
2 its length and end: 40 and more, letter	-1 -9 -6 -2 9 15 -9 -24 -20 -8 1 -4 -6
2 its length and end: 40 and more, question mark	0 11 -4 -1 -10 4 -4 -4 -8 4 -4 4 -17
2 its length and end: 40 and more, quotation mark	2 -2 0 0 6 6 -2 -2 -2 -6 0 -1 -1
2 its length and end: 40 and more, semicolon	0 0 0 -1 7 -5 -1 3 0 -1 0 0 -3
2 its length and end: 40 and more, stop and quotation mark	-2 5 -11 1 -11 -10 2 -13 -4 -11 8 0 -7
2 its length and end: 6 and more, another sign	0 0 0 0 -4 -2 0 1 7 6 0 -5 -1
2 its length and end: 6 and more, arrow	0 0 0 0 3 2 0 -4 -1 -1 0 -2 3
2 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 1 0 0 0 -1 0 -8 9
2 its length and end: 6 and more, bracket	0 1 -5 -1 -11 5 -5 6 -1 0 -5 -21 -13
2 its length and end: 6 and more, colon	1 -1 -1 1 7 -3 9 -8 0 1 -4 -10 -8
2 its length and end: 6 and more, ellipsis	0 0 -1 0 -5 -6 -1 -5 3 0 0 9 -3
2 its length and end: 6 and more, exclamation mark	0 0 0 0 0 1 -1 -3 2 4 0 0 -4
2 its length and end: 6 and more, figure	3 -4 1 -12 12 -11 -5 -24 -25 -22 -2 -16 11
2 its length and end: 6 and more, full stop	0 -13 -13 -1 -15 6 -29 8 -8 -18 -3 -17 -6
2 its length and end: 6 and more, letter	0 -10 -8 -1 -16 1 -11 0 -6 -10 -10 4 -7
2 its length and end: 6 and more, question mark	-1 -8 -1 -8 -8 -5 -11 0 3 2 -3 -12 8
2 its length and end: 6 and more, quotation mark	0 -1 -1 -1 -6 4 -2 7 -3 -3 0 -5 -2
2 its length and end: 6 and more, stop and quotation mark	0 -3 0 0 -3 13 -2 -1 -1 -2 0 -1 0
2 its length and end: below 2, another sign	0 -1 5 2 6 0 -4 -8 1 -3 -2 -6 2
2 its length and end: below 2, bracket	0 0 -1 0 -2 -1 0 -1 -4 -1 -1 0 9
2 its length and end: below 2, colon	1 0 -3 1 -3 3 1 -2 3 -1 -3 -5 -2
2 its length and end: below 2, comma	0 -1 0 0 -1 2 0 -4 -1 -1 0 -4 4
2 its length and end: below 2, ellipsis	0 0 0 0 0 -5 0 -1 0 0 0 0 6
2 its length and end: below 2, exclamation mark	0 0 -1 0 -1 -1 -1 -1 -4 -2 -1 7 4
2 its length and end: below 2, figure	-2 -8 -13 3 -32 0 -2 -7 -2 -17 1 -21 2
2 its length and end: below 2, full stop	0 -1 -1 0 -5 5 -2 2 1 2 -1 -1 -4
2 its length and end: below 2, letter	5 0 -1 -3 -5 -3 -3 -11 -10 -15 -6 0 -5
2 its length and end: below 2, quotation mark	0 0 0 0 -2 -6 0 -1 12 -6 -2 -1 -7
2 its length: 10 and more	-16 0 -17 -16 -5 3 -19 -8 -15 -5 -27 -3 -4
2 its length: 12 and more	-9 6 -6 -2 -6 -3 -6 -5 -7 -12 -19 -6 -17
2 its length: 15 and more	-1 2 -5 -16 -16 -2 -8 -3 -2 -4 -12 -4 -29
2 its length: 19 and more	-4 -9 -13 -2 -1 6 -29 -13 3 -9 -12 -12 -2
2 its length: 2 and more	6 -10 -21 -8 -2 -12 1 -7 -7 4 -17 -10 4
2 its length: 25 and more	-2 -27 -4 -11 -4 4 -17 -4 -28 -2 -4 0 -10
2 its length: 3 and more	-2 2 -8 0 -11 10 -23 5 -5 -11 -6 -12 -1
2 its length: 35 and more	0 -8 -19 1 0 -2 6 0 -2 -1 2 -22 -12
2 its length: 4 and more	-3 -11 -15 -22 -7 -10 -16 -6 3 -5 -33 -5 -7
2 its length: 5 and more	-5 -4 -5 -12 -13 2 -6 -5 -17 -10 -10 -6 -3
2 its length: 50 and more	-13 -4 -7 -5 4 -5 2 -7 -8 0 2 6 -10
2 its length: 6 and more	-1 -4 -3 -16 -1 -3 -9 1 5 -13 -15 -11 -3
2 its length: 8 and more	0 -18 -19 -11 -9 7 -37 3 -29 -12 -13 -7 -13
2 its length: 80 and more	-7 -16 -9 -14 -12 -8 -15 -17 1 3 10 -17 -5
2 its length: below 2	6 -2 2 1 -7 3 -5 -9 -1 -22 -4 -3 -6
2 its place by the text, and its length: before the text, 13 and more	1 10 -1 5 -10 -19 -2 -4 3 3 -19 -11 -14
2 its place by the text, and its length: before the text, 19 and more	1 -12 3 -7 -11 -4 -1 6 6 -5 -17 -14 -3
2 its place by the text, and its length: before the text, 2 and more	9 -1 -11 6 -1 -10 1 -9 -7 -8 -7 -13 -6
2 its place by the text, and its length: before the text, 3 and more	1 2 -1 -1 -6 -14 -4 -17 -12 4 9 -13 -19
2 its place by the text, and its length: before the text, 30 and more	3 -14 -9 -4 4 -7 -1 -3 -1 -3 -4 -2 15
2 its place by the text, and its length: before the text, 4 and more	0 -10 -5 -6 -17 -10 -5 -8 -12 -12 -5 -8 -5
2 its place by the text, and its length: before the text, 6 and more	9 7 4 -2 -8 -11 -2 -14 9 -23 -5 -1 -22
2 its place by the text, and its length: before the text, 9 and more	-6 1 -15 2 0 -12 -2 -8 -13 2 -13 3 -5
2 its place by the text, and its length: before the text, below 2	8 6 -4 -6 -6 -28 -4 -11 0 -10 -3 -6 3
2 its place by the text, and its length: behind the text, 13 and more	-1 -6 -6 -11 -10 8 -5 3 -3 -9 0 -3 -13
2 its place by the text, and its length: behind the text, 19 and more	0 -1 -2 -1 2 -5 -2 11 4 0 -3 -19 -5
2 its place by the text, and its length: behind the text, 2 and more	-3 -11 -7 -11 -25 -12 1 -19 -6 -12 -15 -8 24
2 its place by the text, and its length: behind the text, 3 and more	-2 -10 -7 -15 -19 16 -13 -10 -14 -24 -22 -4 14
2 its place by the text, and its length: behind the text, 30 and more	0 -1 -1 4 8 7 -1 -3 -6 4 6 -18 -8
2 its place by the text, and its length: behind the text, 4 and more	-1 -8 -6 -11 -12 4 -3 -17 -10 -19 -12 -4 14
2 its place by the text, and its length: behind the text, 6 and more	-3 -11 -7 -12 -1 -11 0 4 -14 -21 -16 0 5
2 its place by the text, and its length: behind the text, 9 and more	-2 -8 -9 -3 -4 5 -6 -19 -22 -19 -9 1 -5
2 its place by the text, and its length: behind the text, below 2	-5 -18 -15 -27 -38 13 -25 -8 -30 -36 -19 8 11
2 its place by the text, and its length: in the text, 13 and more	-10 -29 -8 -9 -9 3 -6 2 -2 -15 -3 -4 -23
2 its place by the text, and its length: in the text, 19 and more	-14 -13 -4 -13 -2 2 -44 0 -18 -10 -8 4 -4
2 its place by the text, and its length: in the text, 2 and more	-3 -17 -10 -24 6 -2 -4 -3 -18 5 -13 -11 -11
2 its place by the text, and its length: in the text, 3 and more	-4 -9 -20 -4 -12 4 -18 7 -1 -19 -20 -14 -4
2 its place by the text, and its length: in the text, 30 and more	-2 -8 -3 -5 0 -3 5 -5 -6 3 7 -1 -12
2 its place by the text, and its length: in the text, 4 and more	-8 5 -9 -21 -6 -4 -6 1 -3 2 -17 -12 -13
2 its place by the text, and its length: in the text, 6 and more	-8 -28 -26 -10 -1 9 -25 1 2 -9 -14 -2 -5
2 its place by the text, and its length: in the text, 9 and more	-9 5 -6 -32 -3 -1 -8 -2 -25 2 -20 -18 -8
2 its place by the text, and its length: in the text, below 2	-1 -19 -8 9 0 -6 9 -4 0 -10 -16 -27 -18
2 no block	-6 -26 -22 -24 -39 9 -22 -15 -54 -35 -28 4 14
2 nothing but a date or time: yes	1 12 -11 -32 -5 -25 -11 -21 -4 -6 1 -25 2
2 nothing but a label such as “Related”: yes	-1 -1 -5 -4 7 4 4 -11 -12 -15 -6 -1 -16
2 what a rule takes it for: boilerplate	1 -13 -7 5 -19 0 -22 -10 -1 -12 -7 -3 7
2 what a rule takes it for: byline	7 6 -19 4 -2 -16 -2 -3 -1 -8 10 -8 -7
2 what a rule takes it for: dateline	4 11 -8 -31 -5 -26 -10 -18 -4 -5 4 -25 0
2 what a rule takes it for: heading	-3 -19 2 -17 -4 -1 -3 1 -4 0 -2 2 -26
2 what a rule takes it for: image-alt	0 -5 0 -1 11 -1 -18 -25 -6 -22 -15 -17 -3
2 what a rule takes it for: image-caption	1 -21 -2 2 -4 -1 -10 -26 7 -15 -21 -22 -2
2 what a rule takes it for: image-credit	-3 -18 1 -13 -9 -2 -14 -20 3 -1 -19 -20 -3
2 what a rule takes it for: list-item	-9 -18 -23 -23 -2 18 -11 3 -24 -25 -25 -14 -14
2 what a rule takes it for: paragraph	-9 7 -5 -11 -6 0 -3 -1 -10 -2 4 -6 -16
2 what a rule takes it for: quote	0 -3 0 0 -2 15 0 -5 -3 -4 4 -7 -5
2 what a rule takes it for: related-link	-19 -10 -53 -30 1 5 -7 -4 -15 -6 -34 0 -15
2 words of the page’s furniture: whole	-1 1 1 1 -15 -4 -7 -55 -32 -7 -8 -6 17
2 words of the page’s furniture: within	0 6 -1 4 -22 -4 -11 3 -18 -15 -11 -12 24
3 a byline’s words: names	3 -3 -10 -4 -15 14 -8 -19 -5 -14 0 4 -4
3 a byline’s words: names behind “by”	-6 -2 -9 -6 -3 -8 -2 -10 3 2 -5 9 -2
3 a credit at its end: 0.9 and more	-1 -2 2 2 -4 -7 3 -1 10 -9 -3 -1 1
3 a credit at its end: 0.95 and more	-1 -6 7 -11 0 0 -13 -28 -3 -11 -14 -14 0
3 a label of a picture: label	2 -4 9 2 5 -8 7 -14 -14 -5 6 -6 -17
3 a label of a picture: number	0 -2 -1 -1 -10 -3 -1 -4 2 -14 1 1 16
3 a label such as “See also” before it: yes	0 -8 -2 0 -2 -2 -7 -11 -17 5 -2 -12 -1
3 a picture credit’s words: 0.01 and more	0 -2 1 -1 -8 -6 -4 -5 -11 6 4 2 1
3 a picture credit’s words: 0.7 and more	-8 -1 -5 -2 8 -17 7 -6 2 7 -5 -12 -9
3 a picture credit’s words: 0.8 and more	0 1 -6 4 12 0 -2 -7 -1 -8 2 -11 -17
3 a picture credit’s words: 0.9 and more	0 0 0 1 2 -6 4 -2 -1 -1 0 2 -2
3 a picture credit’s words: 0.95 and more	3 -6 5 -1 -18 -1 -9 -10 -2 -2 -9 -9 -9
3 a picture credit’s words: below 0.01	5 -1 -14 -19 -3 2 -10 2 -1 -11 -7 -5 -2
3 a quotation mark before it: yes	-5 -14 -12 -7 -7 6 -11 -27 -1 -1 0 10 -5
3 a word that leads in credits: yes	3 -5 2 2 -23 0 -8 -16 -2 -6 -6 -3 -13
3 how frequent the kind is: yes	0 1 -5 -10 -1 0 -1 -1 1 2 -4 -5 -4
3 how it ends: another sign	1 -3 3 -1 -7 -3 -5 5 3 4 -2 -13 -6
3 how it ends: arrow	0 -1 0 0 -1 9 -1 -5 -1 -2 0 2 -3
3 how it ends: bar or asterisk	0 0 -6 -2 6 2 -2 -4 2 -2 -7 -12 5
3 how it ends: bracket	-3 3 -20 -14 8 0 -12 -5 2 -9 -9 -24 -10
3 how it ends: colon	-1 -18 -7 -13 -6 -5 0 9 2 -13 -19 -23 -4
3 how it ends: comma	1 -1 -3 -1 -2 -3 8 -13 0 1 -1 -20 5
3 how it ends: ellipsis	1 -4 8 -9 -10 -11 5 -1 3 1 -6 -4 -7
3 how it ends: exclamation mark	-1 -20 -4 -5 7 0 -11 4 -7 -4 -6 -4 -8
3 how it ends: figure	0 -12 -23 -39 -15 -4 -16 0 7 -12 -3 -4 -18
3 how it ends: full stop	-6 2 -1 4 -4 0 -3 -1 -2 2 -3 -4 -6
3 how it ends: letter	4 -1 -5 -6 2 2 -4 2 -8 -2 -8 -8 -4
3 how it ends: question mark	-2 -10 -4 -3 -3 0 -17 -8 5 -17 -21 -26 -2
3 how it ends: quotation mark	-2 -1 -1 3 0 -8 -5 -7 -5 0 -10 1 -4
3 how it ends: semicolon	0 -1 0 0 -2 10 -2 0 5 2 -1 -6 -9
3 how it ends: stop and quotation mark	-3 2 -5 -17 -14 -7 -7 -27 -9 -4 1 12 -9
3 it stands on the page again: 12 and more	0 -2 -3 -2 -6 1 -7 -2 5 -10 -2 2 0
3 it stands on the page again: 3 and more	-1 -1 -4 -3 -18 -13 -6 -3 6 9 1 -14 1
3 it stands on the page again: 6 and more	0 0 -3 6 -5 -11 -5 -5 9 12 -3 0 -13
3 it stands on the page again: below 3	1 8 -1 -11 -14 -7 -8 -12 5 -4 -7 -14 -6
3 it stood on the page before: 12 and more	-1 -8 5 -8 -8 -10 -4 -4 -4 -13 5 5 -1
3 it stood on the page before: 3 and more	-2 -15 -14 -12 -5 -15 -5 2 -6 3 -3 -4 -7
3 it stood on the page before: 6 and more	0 6 0 3 -10 -8 -2 -4 -4 -5 -9 -17 6
3 it stood on the page before: below 3	-6 -21 -19 -26 16 1 3 -16 -17 -16 -4 -15 -21
3 its length and end: 10 and more, another sign	0 0 -1 0 0 -12 -1 6 6 5 0 -4 -3
3 its length and end: 10 and more, arrow	0 0 0 0 -4 4 0 -7 -1 -1 0 -3 8
3 its length and end: 10 and more, bracket	0 2 -3 0 18 1 -4 -1 -6 -8 -7 -20 -17
3 its length and end: 10 and more, colon	0 -1 -1 -1 4 -19 -6 15 1 1 -1 -2 3
3 its length and end: 10 and more, ellipsis	0 0 0 0 -4 -5 0 2 6 5 -1 -6 2
3 its length and end: 10 and more, exclamation mark	0 -2 1 1 -1 6 -1 -5 -2 1 -1 3 1
3 its length and end: 10 and more, figure	0 -5 -2 0 6 -2 3 -11 5 1 -3 -9 -6
3 its length and end: 10 and more, full stop	-3 -3 -4 -6 5 9 -10 -7 -23 -24 -8 -16 -22
3 its length and end: 10 and more, letter	-7 -17 -20 3 -1 2 -10 -13 -11 -1 -11 -7 -13
3 its length and end: 10 and more, question mark	0 -4 -1 -1 4 -1 2 -8 -6 3 -13 0 1
3 its length and end: 10 and more, quotation mark	-1 1 -2 0 2 -11 2 0 -2 -4 -2 4 1
3 its length and end: 10 and more, semicolon	0 0 0 0 -5 2 -1 5 3 3 0 -3 -6
3 its length and end: 10 and more, stop and quotation mark	0 0 -1 0 -5 -5 4 -6 10 -2 -1 0 -1
3 its length and end: 15 and more, another sign	0 0 0 0 -2 -3 -1 6 0 3 0 -3 -2
3 its length and end: 15 and more, bar or asterisk	0 -5 2 0 -1 7 -1 -2 -1 -5 -1 -6 -5
3 its length and end: 15 and more, bracket	0 0 1 1 -5 -4 3 2 0 -3 1 -13 3
3 its length and end: 15 and more, colon	0 -1 -1 -1 0 -8 3 7 -1 0 -2 -1 -10
3 its length and end: 15 and more, comma	0 0 -1 0 -3 -16 13 -7 -3 -3 -2 -8 4
3 its length and end: 15 and more, ellipsis	0 -2 10 0 -3 -9 4 9 -2 0 -1 2 -12
3 its length and end: 15 and more, exclamation mark	0 0 -1 -1 -5 10 2 -6 2 -1 0 -2 -2
3 its length and end: 15 and more, figure	0 -3 -1 0 5 0 -1 -5 0 -2 -1 -11 1
3 its length and end: 15 and more, full stop	-11 4 -46 -6 -5 0 -17 -6 -13 9 -20 -12 -7
3 its length and end: 15 and more, letter	-1 -11 9 -11 4 0 -3 -12 -22 -13 -8 -13 5
3 its length and end: 15 and more, question mark	0 8 -4 -1 -2 -12 -2 -1 5 0 -2 -3 1
3 its length and end: 15 and more, quotation mark	0 0 0 6 -3 3 -1 -1 1 0 -1 0 -7
3 its length and end: 15 and more, stop and quotation mark	0 5 1 -1 -17 17 -9 -12 1 -6 -1 -6 3
3 its length and end: 2 and more, another sign	0 0 0 1 -2 0 0 0 3 5 0 -2 -3
3 its length and end: 2 and more, arrow	0 0 0 0 -1 6 -1 -3 -1 -1 0 -2 -1
3 its length and end: 2 and more, bar or asterisk	0 -1 -1 -2 -1 -3 -1 -2 -2 -1 0 -9 12
3 its length and end: 2 and more, bracket	0 5 -3 -6 -7 -5 -2 -12 -3 -1 1 -4 -6
3 its length and end: 2 and more, colon	1 1 -1 0 -5 5 -2 -9 -2 -2 -3 -7 8
3 its length and end: 2 and more, comma	1 -1 -1 0 1 3 -1 -3 -2 -1 0 -4 6
3 its length and end: 2 and more, ellipsis	0 -1 0 0 4 1 6 -2 -3 -1 0 -5 -1
3 its length and end: 2 and more, exclamation mark	0 -3 2 0 3 6 0 -1 -1 -2 -1 -6 3
3 its length and end: 2 and more, figure	2 -14 -6 -13 -3 -10 -6 -21 17 -21 6 2 -5
3 its length and end: 2 and more, full stop	0 -3 -1 6 -2 -2 -3 7 -5 -4 -1 -6 0
3 its length and end: 2 and more, letter	6 -3 -8 -11 0 3 -11 0 -1 -18 -11 -8 -1
3 its length and end: 2 and more, quotation mark	0 0 4 0 -3 1 -1 -1 -2 2 0 2 -3
3 its length and end: 2 and more, stop and quotation mark	0 0 0 0 0 -2 -1 4 0 0 0 -1 0
3 its length and end: 25 and more, another sign	0 0 0 0 3 4 0 -3 1 2 0 -3 -3
3 its length and end: 25 and more, bar or asterisk	-1 -1 -6 -1 12 5 0 -1 -5 -4 -3 -7 -7
3 its length and end: 25 and more, bracket	1 0 -5 1 8 5 -3 -8 -7 -4 -3 1 1
3 its length and end: 25 and more, colon	0 -1 -1 0 0 -7 0 9 1 -6 0 -6 2
3 its length and end: 25 and more, ellipsis	0 0 -1 0 4 4 -1 -4 -6 -5 -1 0 3
3 its length and end: 25 and more, exclamation mark	0 -1 -1 -1 -2 0 -1 -4 2 5 -1 -4 4
3 its length and end: 25 and more, full stop	-6 -5 7 -7 -20 3 -8 -7 -2 1 -12 8 -9
3 its length and end: 25 and more, letter	0 -10 -1 0 6 10 1 -4 5 -5 -5 -20 -12
3 its length and end: 25 and more, question mark	1 -2 -1 0 9 9 1 -6 -6 1 -3 -7 -3
3 its length and end: 25 and more, quotation mark	0 0 0 0 -8 -3 -1 6 0 0 -1 -1 4
3 its length and end: 25 and more, stop and quotation mark	-1 10 4 -5 -8 -14 -16 -14 -5 -3 -3 4 -16
3 its length and end: 4 and more, another sign	0 -1 0 0 -3 -2 0 4 4 3 0 -5 -2
3 its length and end: 4 and more, arrow	0 -1 0 0 -2 2 -1 -1 -1 -2 0 8 -6
3 its length and end: 4 and more, bracket	0 -10 -5 -5 0 -4 0 -9 10 0 -2 -7 -8
3 its length and end: 4 and more, colon	0 1 -1 -1 -2 6 -2 -5 4 -5 -1 -1 1
3 its length and end: 4 and more, comma	0 -1 -1 0 1 4 -1 -1 -1 1 -1 -1 -1
3 its length and end: 4 and more, ellipsis	0 0 0 0 1 7 -1 -4 -5 -6 -1 -3 -6
3 its length and end: 4 and more, exclamation mark	0 0 0 0 -11 -6 -1 7 -2 0 4 4 -1
3 its length and end: 4 and more, figure	0 0 -7 1 -9 -1 -4 -21 -8 6 -2 -1 -10
3 its length and end: 4 and more, full stop	0 -8 1 -1 -18 3 -5 -3 -11 4 -3 3 -4
3 its length and end: 4 and more, letter	2 -3 -6 -9 -6 -7 -11 -6 -21 0 -9 -11 -14
3 its length and end: 4 and more, question mark	0 -4 -4 -3 -4 -2 -4 8 -8 -7 0 1 -2
3 its length and end: 4 and more, quotation mark	0 0 -1 0 -6 -10 -1 -4 -1 10 1 5 -6
3 its length and end: 4 and more, stop and quotation mark	0 0 0 0 4 -8 7 3 0 -1 0 -1 -2
3 its length and end: 40 and more, another sign	0 0 0 0 3 1 -1 0 -1 -3 0 -1 -1
3 its length and end: 40 and more, bracket	-1 -2 1 -1 3 -5 -7 -4 4 -13 -3 1 -2
3 its length and end: 40 and more, colon	0 -3 -1 0 -3 -4 0 11 2 -4 -1 -4 -2
3 its length and end: 40 and more, ellipsis	0 0 0 -4 -3 -2 -1 -5 5 3 -2 1 -4
3 its length and end: 40 and more, exclamation mark	-2 -12 -2 -3 18 -13 -8 9 -5 -5 1 -14 1
3 its length and end: 40 and more, figure	0 0 0 0 -2 -3 -3 -2 2 8 0 -1 -1
3 its length and end: 40 and more, full stop	-3 -7 -11 3 -3 -2 -5 -8 2 0 6 -10 5
3 its length and end: 40 and more, letter	0 -2 -7 -9 13 12 5 -25 -18 -18 -7 -3 -14
3 its length and end: 40 and more, question mark	-1 1 12 2 -13 4 -2 -2 4 -9 -3 -4 -13
3 its length and end: 40 and more, quotation mark	0 -1 -1 0 -7 10 -3 -2 8 -2 -5 -3 -1
3 its length and end: 40 and more, semicolon	0 0 -1 0 -5 -4 -1 3 4 1 0 -1 -2
3 its length and end: 40 and more, stop and quotation mark	-1 -19 -12 -12 -17 0 -4 -23 -15 0 4 17 0
3 its length and end: 6 and more, another sign	0 0 0 0 4 0 -1 -2 -1 -1 0 -1 -1
3 its length and end: 6 and more, arrow	0 0 0 0 6 3 0 -5 0 0 0 0 -5
3 its length and end: 6 and more, bar or asterisk	1 0 0 0 -1 -4 0 -1 -1 -1 0 1 5
3 its length and end: 6 and more, bracket	0 5 -3 -3 -6 17 -3 -4 -10 -6 1 -24 1
3 its length and end: 6 and more, colon	0 -1 3 -1 -3 2 0 -2 2 -4 -3 -13 0
3 its length and end: 6 and more, ellipsis	0 0 1 -3 -2 -1 -1 -4 0 -1 0 5 4
3 its length and end: 6 and more, exclamation mark	0 1 0 0 5 0 -1 -1 -1 -2 0 7 -9
3 its length and end: 6 and more, figure	-1 0 -7 -5 -11 -8 -6 3 -17 -16 -1 -9 -10
3 its length and end: 6 and more, full stop	0 -13 1 -10 2 7 -4 -7 -1 -25 -10 -5 -9
3 its length and end: 6 and more, letter	-5 -10 -25 -7 0 -5 -8 2 -5 4 -31 2 -1
3 its length and end: 6 and more, question mark	-1 -8 -9 2 -3 -3 -7 -11 11 -9 -1 -16 9
3 its length and end: 6 and more, quotation mark	0 -1 -1 0 15 2 -2 -7 -6 -15 -1 -7 3
3 its length and end: 6 and more, stop and quotation mark	2 0 -1 1 2 3 -3 -1 -2 -3 0 1 -1
3 its length and end: below 2, another sign	0 -1 5 -1 -11 5 -3 -3 -5 -7 -1 0 6
3 its length and end: below 2, bar or asterisk	-1 2 -2 0 -1 8 -2 -1 6 3 -4 -3 -8
3 its length and end: below 2, bracket	0 -1 0 -4 3 -1 0 -1 -2 -2 0 3 3
3 its length and end: below 2, colon	0 -8 3 -2 3 -7 7 3 -2 -1 1 -9 -8
3 its length and end: below 2, comma	0 0 -1 0 -7 -1 -1 -7 6 6 0 -13 4
3 its length and end: below 2, ellipsis	3 0 -1 0 0 -3 0 0 0 0 0 -2 2
3 its length and end: below 2, exclamation mark	1 0 0 0 -1 8 -2 4 -1 -1 0 -3 -13
3 its length and end: below 2, figure	-2 -1 -6 -24 -15 -2 2 -12 2 -4 -25 -6 -11
3 its length and end: below 2, full stop	0 -1 0 -1 -1 2 0 -1 -1 -2 5 -2 -1
3 its length and end: below 2, letter	0 2 -2 -8 -15 -1 -23 -7 -15 -9 -8 2 -1
3 its length and end: below 2, quotation mark	0 0 0 0 0 -1 -1 0 -2 0 0 0 5
3 its length: 10 and more	-5 -12 -15 -5 2 -1 -4 -9 -9 -1 -30 -11 -10
3 its length: 12 and more	-5 -7 -4 6 11 0 -5 -3 -4 -14 -5 -18 -14
3 its length: 15 and more	-7 -1 -7 -20 -8 -10 4 -9 -14 -6 -20 -15 -4
3 its length: 19 and more	-8 -2 -22 4 -3 0 -24 -3 -15 5 -23 -19 -8
3 its length: 2 and more	1 -10 -8 -15 0 4 -38 -8 -3 -14 -17 -13 1
3 its length: 25 and more	-3 2 -4 -8 -10 1 -18 -2 -8 5 -30 1 -13
3 its length: 3 and more	6 1 -10 -11 -5 -6 4 4 7 -17 -2 -4 -6
3 its length: 35 and more	-6 -15 -7 -17 6 -3 -2 -9 -11 -3 2 -6 -10
3 its length: 4 and more	-5 -8 -33 -6 -23 5 -13 -2 -21 -9 0 -1 -18
3 its length: 5 and more	6 -16 -7 -17 5 -13 -13 -6 -6 11 -4 -17 -16
3 its length: 50 and more	-4 -7 9 5 -11 1 3 -3 8 -8 -11 -10 0
3 its length: 6 and more	-2 -16 -16 -12 -5 2 -21 2 1 -8 -14 -6 -5
3 its length: 8 and more	-7 -6 -34 -8 3 -8 -9 3 -18 -18 -33 -8 8
3 its length: 80 and more	-9 -41 -10 -8 0 -12 -6 -17 2 0 4 -2 -13
3 its length: below 2	1 5 0 -13 -22 -2 -12 2 -7 -8 -2 -5 -5
3 its place by the text, and its length: before the text, 13 and more	-2 6 7 -2 -3 0 -2 -9 -10 -4 -4 -11 -10
3 its place by the text, and its length: before the text, 19 and more	0 -7 -6 10 -9 -2 -1 -3 6 7 -2 -12 -15
3 its place by the text, and its length: before the text, 2 and more	6 -5 7 -2 -7 -7 -1 -5 1 -10 -13 -7 -1
3 its place by the text, and its length: before the text, 3 and more	3 4 -6 -15 -9 -16 -3 -14 8 -10 1 -10 -10
3 its place by the text, and its length: before the text, 30 and more	1 1 2 1 -4 -10 -2 -1 8 -9 -4 -3 11
3 its place by the text, and its length: before the text, 4 and more	9 -8 0 -7 -11 -20 -2 -6 -1 0 5 0 -17
3 its place by the text, and its length: before the text, 6 and more	-2 5 -13 -3 2 -12 -2 -12 -10 -1 -10 -1 0
3 its place by the text, and its length: before the text, 9 and more	1 2 -18 8 -10 4 -2 -4 -10 -11 -12 3 0
3 its place by the text, and its length: before the text, below 2	6 10 -2 -12 -22 -27 -5 -11 9 -6 -8 -17 -8
3 its place by the text, and its length: behind the text, 13 and more	-1 -8 -6 -4 -11 3 4 -4 8 -19 -10 -19 6
3 its place by the text, and its length: behind the text, 19 and more	0 -1 -1 -2 10 -16 -4 9 -4 14 -2 -21 -3
3 its place by the text, and its length: behind the text, 2 and more	-3 -12 -10 -21 -27 5 -14 -21 -16 -11 -13 0 20
3 its place by the text, and its length: behind the text, 3 and more	-2 -6 -12 -9 -15 -1 -20 -9 -13 -13 -15 3 7
3 its place by the text, and its length: behind the text, 30 and more	0 0 0 -2 3 2 8 -4 -3 -2 1 -6 -3
3 its place by the text, and its length: behind the text, 4 and more	-1 -11 -8 -4 -24 1 -14 -8 -22 -27 4 10 6
3 its place by the text, and its length: behind the text, 6 and more	-2 -12 -7 -6 -5 -9 -1 -8 -7 -21 -8 4 10
3 its place by the text, and its length: behind the text, 9 and more	-1 -6 -6 -8 -15 -16 -8 -11 -15 -7 -6 1 2
3 its place by the text, and its length: behind the text, below 2	-6 -20 -21 -11 -12 9 -13 -11 -30 -30 -11 5 6
3 its place by the text, and its length: in the text, 13 and more	-10 -13 -22 -23 3 -7 -10 -10 -14 -5 -5 -8 -6
3 its place by the text, and its length: in the text, 19 and more	-9 9 -14 -12 -11 5 -20 1 -8 -7 -27 0 -11
3 its place by the text, and its length: in the text, 2 and more	-2 -3 -11 -2 13 8 -25 -1 0 -12 -5 -27 -19
3 its place by the text, and its length: in the text, 3 and more	1 -15 -14 -5 -5 -4 4 2 -2 -15 -11 -16 -4
3 its place by the text, and its length: in the text, 30 and more	-6 -14 1 -4 -5 -3 -4 -6 0 -2 7 -1 -2
3 its place by the text, and its length: in the text, 4 and more	-9 2 -13 -10 -2 3 -5 -5 -8 13 -15 -18 -21
3 its place by the text, and its length: in the text, 6 and more	-9 -24 -14 -19 1 -2 -15 6 3 -6 -17 -2 -14
3 its place by the text, and its length: in the text, 9 and more	-4 -21 -14 -4 13 1 3 -9 -6 -13 -28 -20 -11
3 its place by the text, and its length: in the text, below 2	-2 -10 -3 -12 -20 -2 -9 4 -7 -4 -13 -15 -14
3 no block	-13 -44 -18 -14 -32 8 -9 -9 -67 -50 -18 12 8
3 nothing but a date or time: yes	9 10 -9 -20 -12 -13 -8 -11 4 -13 8 2 -11
3 nothing but a label such as “Related”: yes	0 -1 -6 -2 -4 3 -11 -16 -2 0 -7 -1 -3
3 what a rule takes it for: boilerplate	1 -12 -4 -12 -7 -4 -12 -7 -12 -10 -3 2 3
3 what a rule takes it for: byline	-2 -5 -12 -5 -4 -9 -1 -4 7 1 -5 7 -8
3 what a rule takes it for: dateline	7 12 -10 -19 -8 -8 -8 -13 5 -19 5 3 -13
3 what a rule takes it for: heading	-5 -9 -25 -9 -5 -3 -14 10 3 -7 -10 -11 -10
3 what a rule takes it for: image-alt	3 -5 -4 -6 -2 9 -15 -27 -19 -7 -3 -24 -1
3 what a rule takes it for: image-caption	2 -14 1 -5 9 -6 -22 -35 -3 -11 -21 -22 6
3 what a rule takes it for: image-credit	3 -4 6 -1 -17 -3 -5 -12 -5 -6 -9 -6 -7
3 what a rule takes it for: list-item	-8 -25 -22 -15 -6 13 -5 2 -18 -8 -32 -15 -24
3 what a rule takes it for: paragraph	-8 0 -3 -3 0 -1 -3 0 1 2 -9 0 -12
3 what a rule takes it for: quote	2 -1 -1 0 -11 -4 2 -7 -1 -4 -3 -10 5
3 what a rule takes it for: related-link	-22 -26 -32 -38 6 1 -5 -2 -16 -1 -21 -9 -7
3 what a rule takes it for: standfirst	3 0 -14 -1 0 0 0 0 0 0 -1 0 10
3 words of the page’s furniture: whole	-2 7 5 2 -5 -10 -17 -50 -9 -19 9 -5 0
3 words of the page’s furniture: within	-2 -2 0 -7 -26 -12 -9 0 -19 -1 -4 -10 19
first word|0	-3 -9 -3 -9 26 -28 -22 -30 -53 -51 -36 -10 4
first word|00	-2 -6 -23 23 2 -17 -9 -12 -38 -26 -11 7 -19
first word|000	0 -1 -2 -9 -4 -5 -1 12 -6 -6 -2 -13 12
first word|0000	3 -2 -7 -10 0 -6 -1 -1 6 -4 -5 3 -5
first word|a	-3 -2 -11 -5 -2 -15 1 -7 13 12 -9 -17 -37
first word|about	0 0 0 0 -4 2 0 -1 -1 -2 -1 -5 13
first word|add	0 0 -1 0 -3 -9 0 3 -2 0 0 -4 16
first word|advertisement	0 0 -6 -2 -33 -11 -2 -12 -18 -17 -19 -18 39
first word|after	0 4 0 0 0 10 -2 -7 -3 -3 0 1 -2
first word|ai	0 0 0 0 -5 -9 0 5 5 2 0 0 -4
first word|all	0 -2 0 0 -1 1 -2 0 -2 -1 0 2 5
first word|also	0 0 0 0 -13 -3 -1 9 -4 -3 0 2 2
first word|an	0 -3 0 0 -5 -11 5 -3 2 10 0 10 -7
first word|and	0 -1 0 0 -1 14 -5 -4 -4 -5 0 -5 -5
first word|are	0 0 0 0 1 3 -1 1 -1 -4 0 2 0
first word|as	1 -2 0 0 -4 21 -5 -20 -5 -2 -2 9 -1
first word|at	0 0 0 -1 -1 14 0 -8 -4 0 0 1 -2
first word|best	-1 0 -5 -2 8 0 -1 -11 2 -1 -6 9 -20
first word|but	0 -1 0 0 -2 33 -7 -18 -6 -8 0 -5 -5
first word|by	-5 -11 41 -18 -9 -8 -3 -14 -25 -29 -12 -20 18
first word|comment	0 0 0 0 -5 -2 0 -2 0 0 0 2 8
first word|comments	0 0 -1 0 -6 -2 0 0 -1 -1 -1 -4 14
first word|dec	0 0 -1 7 -1 3 0 0 -2 -2 0 -3 1
first word|december	0 0 -5 -3 2 0 0 -2 -1 -1 0 -8 15
first word|der	-1 1 -3 -1 -14 -9 -12 -11 4 17 -3 -1 1
first word|die	-1 14 -9 -2 -10 -5 -15 6 -2 -12 -3 6 -17
first word|do	0 0 0 0 -7 -1 -3 3 -1 1 0 -2 7
first word|email	0 0 -2 0 -4 -5 0 5 -3 -4 -3 -5 17
first word|facebook	0 -1 -3 0 -1 0 0 -1 -5 -3 -2 1 13
first word|first	0 0 -1 0 0 6 -1 -3 -1 0 0 -1 1
first word|follow	0 0 -3 -1 -9 6 -1 -3 -7 -10 -1 -13 14
first word|for	0 -3 0 0 -10 30 1 -15 -4 -9 0 -4 -12
first word|from	0 -3 0 0 -1 4 -1 -5 5 5 0 -2 -1
first word|get	-1 -2 -3 -2 -17 -27 -3 7 -5 -9 -5 -22 11
first word|he	0 1 0 0 -2 25 -8 -13 -8 -14 0 -5 -7
first word|here	0 1 0 0 -3 14 -2 -11 -3 -3 0 8 -7
first word|how	2 -4 -2 -1 26 -32 -5 -19 -10 -18 -2 20 -11
first word|however	0 0 0 0 0 9 -2 -4 0 -1 0 0 0
first word|if	0 -2 0 0 -6 0 3 0 0 -6 0 -5 0
first word|image	-4 -5 -16 -7 -26 -15 -2 -15 -8 -17 20 -24 9
first word|in	-1 15 -9 -3 -6 16 6 -28 -26 1 -6 -13 -2
first word|it	-2 -7 -2 -2 4 22 -4 -17 -6 -13 -1 -1 -10
first word|last	0 -1 -3 7 0 3 0 -1 -1 -1 0 -1 -3
first word|learn	0 0 0 0 -2 -1 4 -2 -2 -2 0 -2 5
first word|let	0 0 0 0 -2 18 -1 -10 -2 -2 0 -2 1
first word|like	0 0 0 0 0 4 0 -3 0 -1 0 -1 3
first word|more	0 -1 -2 -1 -4 -10 2 -15 -13 2 -3 1 14
first word|most	0 0 -1 0 1 3 2 3 -5 -4 -1 1 -2
first word|my	0 3 0 0 4 3 -1 -3 0 -2 -1 -5 0
first word|next	0 0 0 0 5 1 0 -7 -2 -1 -1 -7 10
first word|no	0 -2 0 0 5 6 -1 -2 -2 -5 -1 -9 7
first word|not	0 0 0 0 2 -7 -1 3 -2 -1 0 -4 8
first word|now	0 -1 0 0 -2 22 -2 -11 0 -3 0 -4 -3
first word|on	0 -4 -1 -5 -4 9 0 -1 -5 0 -2 7 -8
first word|one	0 0 0 0 6 7 0 -8 -1 -2 0 -5 -2
first word|other	0 0 0 0 4 6 -1 -2 -1 -1 0 -1 -5
first word|our	0 2 0 0 -2 -2 1 -3 0 0 0 3 1
first word|photo	-1 -1 -10 -2 -15 -11 -1 -2 -13 -14 26 -10 -17
first word|posted	0 -2 -3 6 -1 -4 0 -2 -1 -2 0 -7 13
first word|previous	0 0 0 0 -4 -1 0 -1 1 3 0 -6 9
first word|print	0 0 -4 0 -2 -2 0 1 -3 -1 -3 -2 16
first word|published	-1 -3 -14 22 -2 -2 0 -1 -3 -3 -1 -3 0
first word|read	-1 0 -4 -1 -20 -23 -5 -18 -25 -25 -8 23 8
first word|related	0 -1 -3 0 -26 -19 -1 -6 -18 -3 -6 31 17
first word|save	0 0 0 0 -2 -6 0 0 -1 -2 -1 -7 17
first word|search	0 0 0 0 -3 0 0 4 -1 -2 0 -4 4
first word|see	0 0 -1 0 -5 -5 -1 -12 -3 -4 -1 8 -1
first word|share	-1 -4 -14 -5 -18 -2 0 -9 -23 -24 -10 -25 50
first word|sign	0 -1 -1 0 -12 -4 0 5 -3 -2 -1 -12 12
first word|so	0 0 0 0 9 4 4 -9 -2 -2 0 -8 -9
first word|some	0 0 0 0 1 4 -2 2 -1 -2 0 -2 -1
first word|subscribe	0 -1 -1 0 -9 -11 0 -5 -3 -3 -1 -12 22
first word|tags	0 0 -1 0 -3 -3 0 -1 -2 -1 -1 -8 19
first word|that	0 0 0 0 8 14 -6 -9 -2 -8 0 1 -7
first word|there	0 -6 0 0 -1 -1 -1 -4 -3 9 0 -4 -1
first word|these	0 -1 0 0 -1 10 10 -15 -2 -4 0 -4 0
first word|they	0 0 0 0 -6 10 3 -7 -1 -3 0 1 -1
first word|this	-1 -8 -1 -1 -7 8 10 -13 -9 2 -1 -3 -20
first word|to	0 0 0 0 -6 16 -3 -1 -1 -2 0 -8 -5
first word|top	1 0 -1 -1 0 -8 0 -5 -5 7 -1 4 -1
first word|tweet	0 0 -1 0 0 1 0 0 -1 -1 -1 -1 7
first word|twitter	0 -1 -2 0 0 5 0 0 -1 -2 -1 -1 2
first word|two	0 0 -1 0 -7 2 -1 1 6 2 0 -3 -3
first word|updated	0 0 -12 13 -2 -3 0 1 -2 -5 -1 0 6
first word|view	0 0 -11 -3 -19 -4 0 -6 -22 -14 -16 -4 31
first word|we	0 -5 -1 0 2 1 6 -8 -5 -8 -1 -14 5
first word|what	3 6 -4 -2 28 -20 -4 -6 -22 -29 -6 -1 -21
first word|when	0 -2 0 0 -1 -1 9 -3 -2 -5 0 5 -10
first word|while	0 -1 0 0 -1 9 -2 -1 -2 -3 0 -2 -2
first word|why	0 -2 -1 -1 7 -5 -2 -2 -10 1 -1 15 -23
first word|with	0 0 0 0 -4 2 2 5 -1 0 0 -3 -4
first word|written	0 -1 2 1 -7 0 0 -1 -1 -2 -1 -3 13
first word|you	0 -4 -1 0 -5 -7 2 -5 -5 -4 -1 -12 8
first word|your	0 0 0 0 4 -2 -1 6 -2 -3 0 -4 -2
last word|0	0 -5 -6 -24 5 -3 -6 -12 -12 -4 -3 -23 8
last word|00	-1 -6 -22 22 -23 -17 -6 2 -4 -11 -15 -24 -20
last word|000	1 0 -2 -2 8 1 -3 6 -12 -17 -2 -14 -10
last word|0000	0 -32 -5 21 1 -28 -10 -35 1 4 -12 -2 -18
last word|am	0 0 -1 15 -1 -4 0 2 -9 -3 -1 -3 1
last word|articles	0 0 -2 0 -8 -9 0 2 -2 -2 -2 -3 19
last word|below	0 0 -1 0 -14 9 -1 -4 -5 -7 -1 -11 16
last word|business	0 0 0 0 -1 4 3 -8 -2 -3 2 -1 3
last word|by	0 1 -2 -1 -6 4 0 -5 -4 -3 7 -2 4
last word|com	0 -2 -4 -1 -15 -2 -2 7 -10 5 7 -13 -11
last word|comment	0 0 -1 -1 -3 0 0 -1 -1 -1 0 -4 14
last word|comments	-1 -2 -4 -7 -9 -13 3 -6 -7 -5 -3 -12 30
last word|content	0 0 0 0 3 -14 -1 6 -3 -6 0 -9 9
last word|day	0 0 -1 0 2 -11 4 5 3 -4 0 -4 2
last word|email	0 0 -1 0 -2 -1 0 -1 -3 -3 -1 -4 16
last word|facebook	0 -1 -2 -1 0 5 0 -3 -3 -3 3 -6 10
last word|here	0 -2 -1 0 -5 10 -2 -11 -2 0 -1 -10 6
last word|home	0 -8 -1 0 -8 2 -1 -9 1 14 -2 -2 -2
last word|image	0 -1 -5 -1 -19 -13 -1 -5 13 0 -6 -14 11
last word|images	-1 -6 -14 -3 -27 -16 -2 -8 -12 9 18 -4 -5
last word|in	0 -1 0 0 -11 -2 1 0 0 0 -1 0 11
last word|it	0 -1 0 -1 -8 6 2 -10 -2 2 -1 -10 -6
last word|life	0 0 0 0 -2 0 4 6 -1 -2 0 -5 -5
last word|like	0 0 0 0 0 -7 10 -4 -1 -1 0 -2 1
last word|mail	0 -1 -3 -1 3 -1 0 -1 -2 -1 -2 -6 10
last word|me	0 -1 -2 0 -4 9 -1 -7 -1 -1 -1 -2 9
last word|more	1 -3 0 0 -7 5 0 -9 -6 4 -1 -11 6
last word|news	0 -3 6 -1 -11 -8 -1 -9 -8 -9 -1 4 17
last word|newsletter	0 -1 0 0 -6 -5 -1 1 -7 -3 0 -4 20
last word|next	0 0 -1 0 13 -1 0 -1 -1 -1 -2 3 -7
last word|now	0 2 -1 0 -12 -1 -2 -12 -2 -1 -1 -1 18
last word|on	0 0 0 0 -2 4 -1 0 -1 -1 0 -1 1
last word|options	0 0 0 0 1 -7 0 6 -5 -2 0 0 6
last word|out	0 0 0 0 4 1 4 -2 -1 -4 0 -1 -1
last word|page	0 0 1 0 -4 0 -1 1 -2 0 -2 1 0
last word|pm	0 -1 10 0 -4 -1 0 -1 0 0 0 -3 -3
last word|post	0 0 -1 0 0 -1 -1 -4 0 4 0 -10 7
last word|posts	0 0 0 0 1 -2 0 -5 -2 0 0 -2 9
last word|read	0 0 -3 21 -1 0 0 -1 -3 -1 -1 0 -13
last word|services	0 0 0 0 2 -17 11 11 -3 -6 0 -5 4
last word|stories	0 0 -1 0 9 -9 -1 4 -3 -4 -2 3 0
last word|story	0 -1 -2 -1 0 3 -2 -4 -3 -6 -1 0 15
last word|system	0 2 0 0 -7 2 -2 5 1 1 -1 1 -5
last word|team	0 0 0 0 1 4 -1 -7 -3 -1 -1 5 -3
last word|them	0 6 -1 0 4 -6 -1 3 -1 -6 0 0 -3
last word|this	0 -1 -1 -1 -7 7 -4 -7 0 0 -1 -2 7
last word|tools	0 1 -1 0 -4 0 0 7 0 0 -1 -9 3
last word|twitter	-7 0 -3 -1 -1 1 0 -4 -5 4 -1 -6 17
last word|uhr	-1 -2 1 16 -21 6 0 7 -8 -9 -4 9 -29
last word|up	0 0 0 0 0 6 -1 -2 -2 -2 -1 0 1
last word|us	0 0 -1 0 6 -1 -2 3 -6 -8 0 6 -4
last word|week	0 0 0 0 -3 -1 -1 4 0 2 0 -2 1
last word|work	0 1 0 0 -4 -5 -4 -2 -1 4 0 5 4
last word|year	0 0 -1 0 7 5 -2 -6 -11 -6 -1 -3 -6
last word|years	0 -1 -1 -1 -5 7 1 -2 -6 -11 -1 9 4
last word|you	0 0 0 0 3 -11 1 -2 -5 -5 0 3 6
word|&	-1 -7 1 -9 17 -15 -2 -7 -25 -28 -9 -7 19
word|+	-1 -1 0 -1 -5 24 -2 -8 -8 -9 4 -27 -5
word|0	-11 -9 6 21 8 -14 -6 -19 -39 -29 -56 -5 -2
word|00	-13 -26 8 39 -7 -5 -13 3 -20 -24 -40 -21 -23
word|000	-4 -10 -24 -28 -17 16 -22 7 -42 -31 -24 -11 -10
word|0000	-8 -24 12 43 -18 -20 -23 -22 15 8 -37 -22 -19
word|00th	0 -1 -7 8 -4 6 -1 -6 -2 1 0 2 -2
word|a	-4 12 -48 -29 -6 -6 -2 -3 11 20 -57 -14 -14
word|able	0 -1 0 0 2 7 0 -7 -1 -3 0 -1 2
word|about	-2 -17 -8 -2 -1 18 -11 -37 -9 -14 -5 1 6
word|above	1 -5 -1 -1 -3 -11 -3 -2 -2 15 0 0 0
word|access	0 0 -1 0 -1 -7 -2 9 -3 -6 0 -17 13
word|according	0 -2 0 0 -6 9 -6 4 -4 -8 0 2 -10
word|account	0 -3 0 0 -3 -7 -3 6 -2 -5 0 -8 3
word|across	0 -6 0 0 -5 1 2 -3 -12 0 0 -6 5
word|action	0 3 0 0 4 -4 11 1 -4 0 0 -12 -3
word|actually	0 -3 0 0 3 -4 -1 -3 -2 -4 0 -2 9
word|add	0 -1 -1 -1 -6 2 -3 -1 -1 -3 -1 -6 12
word|added	0 -2 0 0 -3 16 -7 6 -2 -6 0 -3 -6
word|adding	0 0 0 0 -4 3 -1 -1 1 4 0 -1 -1
word|additional	0 0 0 0 6 -2 -1 7 -1 1 0 -3 -7
word|address	0 0 0 0 2 -5 2 -3 -3 -4 -2 -7 14
word|advanced	0 -2 0 0 -3 0 2 8 -1 -2 0 -2 -3
word|advertisement	0 -1 -8 -3 -36 -16 -3 -16 -13 -11 -21 -24 36
word|advice	0 0 0 0 -3 9 -1 -5 1 0 0 -5 4
word|afp	-1 -3 3 -3 -18 -3 -1 -1 -5 12 7 -9 -2
word|after	4 -5 -5 -3 -1 2 -19 -18 -24 3 -3 16 -24
word|again	0 2 0 0 -12 2 -4 4 -3 1 0 -3 -1
word|against	0 3 0 0 -8 19 -10 -18 -3 -10 -1 3 -22
word|age	0 0 0 0 1 -7 8 0 -1 -3 0 0 3
word|agency	0 -3 0 0 3 16 -4 -10 -4 -11 0 -7 3
word|ago	-1 -4 8 6 -4 -10 13 -7 -3 -3 -1 3 -10
word|agree	0 -3 0 0 -2 -2 1 -9 -1 -2 0 1 9
word|ahead	0 -1 0 0 1 7 3 -4 -3 -4 0 -4 3
word|ai	1 4 -6 -4 -9 -14 5 -2 0 -21 -12 5 -8
word|air	1 -1 0 0 -6 15 -6 -12 -3 2 0 1 -2
word|all	-1 -7 -3 -2 -8 7 -4 8 -17 -25 -3 -16 8
word|allow	0 0 0 0 5 4 -2 0 -1 -3 0 -2 -1
word|allows	0 0 0 0 -1 -11 0 11 1 2 0 0 -1
word|almost	0 0 0 0 2 -10 11 0 1 0 0 -3 1
word|along	0 -1 0 0 0 -9 0 -2 2 4 0 -1 6
word|already	1 -1 0 0 7 -1 -1 2 -1 -4 0 -4 -1
word|als	-1 -5 -2 -1 22 -4 2 -17 -13 4 -2 -7 -10
word|also	-2 2 -2 -1 -19 27 -24 -5 -17 -19 -2 -6 -12
word|always	0 -2 0 0 2 12 2 -12 0 -7 0 -7 1
word|am	-3 2 -5 21 -11 0 -15 -17 2 -11 -6 -16 -27
word|among	0 -1 0 0 -4 1 -1 -3 2 9 0 -1 -3
word|amount	0 0 0 0 -2 3 -1 2 -1 -2 0 4 -5
word|an	-4 2 -17 -4 -13 -13 -10 -17 -9 5 -13 5 -14
word|analysis	0 -4 2 0 5 1 2 2 -3 -3 -1 -3 0
word|and	-14 -14 -19 -45 -4 -8 -1 11 -5 -10 -49 -18 15
word|announced	0 9 0 0 -2 6 -3 -3 -2 -8 0 -4 -2
word|another	0 -4 0 0 6 19 -4 -3 -5 -11 -1 -7 -5
word|answer	0 0 0 0 -2 5 -2 1 -1 -1 0 -1 -2
word|anti	0 0 -1 0 -12 15 -2 -4 2 2 -1 -3 -7
word|any	0 7 -2 -1 -9 3 -8 -5 -6 -2 0 -17 7
word|anyone	0 0 0 0 2 3 -2 -5 -1 -2 0 0 4
word|anything	0 0 0 0 -2 10 -4 1 -1 -3 0 -2 -1
word|ap	-2 -23 -10 -7 -31 -6 -5 -14 -13 21 22 -21 -28
word|app	0 -2 0 0 -7 -12 -4 15 2 -3 -1 2 -7
word|apple	-1 5 -12 -6 17 2 -11 -4 -9 -19 -11 -7 -16
word|application	0 -2 0 0 2 11 -2 -3 -1 -2 0 -3 0
word|apply	0 0 0 0 -1 -12 10 0 0 2 0 0 1
word|approach	0 -5 0 0 4 10 -1 -12 -4 2 0 -6 6
word|apps	0 0 0 0 -1 -2 -1 5 -2 -3 0 0 0
word|april	0 -8 10 -3 -10 -8 -4 -9 11 3 -1 -7 -10
word|are	-2 -28 -13 -13 -18 8 -10 -8 -13 -7 -9 20 -19
word|area	0 -7 0 0 -5 5 -6 -7 -5 -9 0 13 -6
word|areas	0 0 0 0 3 -5 1 1 0 2 0 -1 0
word|aren	0 -1 0 0 -2 10 -1 -5 -1 -3 0 5 -2
word|around	0 -2 0 0 -11 12 -8 4 1 -1 -1 -10 2
word|art	0 -3 -1 -1 -6 2 9 0 -1 -2 4 -10 -7
word|articles	0 -2 -1 -1 -9 -22 -1 0 -3 -5 -2 -7 26
word|as	0 17 -9 -8 -18 -14 10 -2 -6 -1 -13 -5 -25
word|ask	0 8 0 0 -4 -14 0 -4 6 -5 0 8 -5
word|asked	0 -2 0 0 6 14 -3 -8 -2 -3 -1 -4 -5
word|associated	0 -1 10 -2 -4 7 -1 0 -2 -1 2 -2 -11
word|at	-12 -30 -8 -24 -32 -8 1 3 11 11 -21 -15 -20
word|attention	0 -1 0 0 0 8 -3 -4 0 0 0 -1 -2
word|auch	-1 12 -4 -2 -1 -15 4 -11 -6 -18 -5 25 -30
word|auf	1 16 -5 -8 -6 -11 -10 -28 -22 4 -7 5 -5
word|aus	0 11 -1 0 9 -10 0 -4 -5 6 -2 -18 -4
word|author	0 2 1 0 -1 -5 -1 -3 0 -2 -1 -7 15
word|available	0 -1 0 0 -13 -4 -7 4 -6 -12 -1 10 -8
word|average	0 -1 0 -1 -3 1 5 -5 3 2 0 -4 2
word|avoid	0 0 0 0 1 -6 2 1 -2 -3 0 8 -5
word|away	0 -1 0 0 -5 -3 7 -4 -1 -2 0 -5 -4
word|b	0 -5 -1 -1 3 -16 -5 2 -3 4 -2 -5 3
word|back	0 1 0 0 -10 6 -3 6 5 -18 -1 -21 -1
word|bad	0 -1 0 0 2 -3 0 4 -3 -2 0 6 -3
word|balance	0 0 0 0 0 -2 -2 3 0 -1 0 -6 6
word|bank	2 -8 -1 -1 -16 14 -4 -10 2 -2 -2 5 -15
word|based	0 -3 0 0 -4 0 -2 9 -8 -8 -2 -12 9
word|basic	0 -1 0 0 -4 0 2 6 -1 -2 -1 -2 0
word|be	-3 -5 -7 -7 -3 2 5 3 -30 -31 -4 -23 -8
word|became	0 -1 0 0 -1 6 -1 1 -1 -1 0 -3 -1
word|because	0 -2 0 0 -2 2 -3 7 -4 -7 0 -5 -1
word|become	0 -2 0 0 3 11 -3 -8 -1 0 0 -2 -2
word|been	-2 -17 -2 -2 -3 16 -11 -13 -20 2 -1 -16 -8
word|before	0 -1 -1 -1 -7 -6 -13 12 -9 -9 -1 -7 1
word|began	0 -1 0 0 0 4 -1 1 -1 0 0 -1 -1
word|begin	0 0 0 0 -6 -2 2 0 0 5 0 -3 -3
word|behavior	0 2 0 0 4 7 -1 -1 -1 -4 0 -3 -2
word|behind	0 -7 0 0 11 3 -2 -4 -6 1 0 1 -4
word|bei	-1 0 -4 -3 5 0 -14 -4 -2 -12 -5 11 -16
word|being	-1 -18 -2 -1 4 7 5 0 -8 -1 -1 -7 -10
word|believe	0 0 0 0 -1 6 -1 -4 0 2 0 1 -2
word|below	0 -12 -3 0 -12 11 -4 -8 -13 -21 -4 -21 16
word|benefits	0 -1 0 0 -1 7 0 -8 -2 -2 0 5 -2
word|best	1 -3 -7 -4 4 -14 -10 -22 -4 -4 -8 12 -3
word|better	0 -2 0 0 -1 -6 1 9 -4 -5 0 -1 1
word|between	0 -4 0 0 -3 -5 1 -2 -4 10 0 -5 -5
word|beyond	0 1 0 0 -1 8 -2 3 -1 -4 0 -1 -6
word|big	0 11 -1 -1 -9 5 -1 -6 -12 -12 -1 7 -7
word|biggest	0 0 0 0 -3 6 -1 -5 -3 -6 0 8 1
word|billion	1 -2 0 0 -4 0 -2 2 4 0 -1 3 -3
word|bit	0 -1 0 0 -4 5 1 1 -1 -2 3 -3 -7
word|blog	1 -2 -4 -1 4 8 -1 -4 -1 -9 -2 -8 11
word|board	-1 -5 -1 0 -13 -6 -5 7 4 -2 8 -3 -10
word|body	0 -1 0 0 -8 6 -1 2 -5 -11 -1 -2 5
word|book	-1 3 -2 0 3 1 3 -11 -11 -13 -5 -4 7
word|books	0 -3 -2 -1 -4 7 -2 -6 -7 -9 -3 4 3
word|both	0 1 0 0 -3 4 -2 6 -2 -6 0 -2 -4
word|bottom	0 -1 -1 0 8 5 -2 -8 -1 3 -1 -4 -4
word|brand	0 -6 0 -1 -7 -2 2 1 -5 7 0 0 -3
word|bring	0 -4 0 0 1 7 -2 -5 3 2 0 4 -6
word|brings	0 -1 0 0 2 7 -1 -3 -3 2 0 -2 -3
word|brought	0 -2 0 0 -2 9 -1 -4 -1 -2 0 -1 4
word|budget	1 -4 0 0 4 -9 -4 -4 -8 -11 0 5 3
word|build	0 11 0 0 -3 -3 -2 -4 -3 -6 0 -6 7
word|building	-1 0 -1 0 -2 6 -2 -5 7 -5 0 -3 -2
word|built	0 -2 0 0 -6 6 -1 4 -2 -3 0 -3 1
word|business	1 -3 -1 -2 -12 -11 4 5 -6 -4 1 -8 15
word|businesses	0 0 0 0 7 -11 -4 12 -3 -7 -1 -12 4
word|but	-5 7 -5 -5 5 12 -18 -16 -29 -27 -3 3 -20
word|buy	1 -2 0 0 7 -12 3 -1 -5 -9 -1 -2 3
word|by	-19 -23 35 -31 -15 -9 -8 -3 -9 -12 -7 -44 5
word|c	1 -5 0 -1 2 -15 2 4 6 1 0 2 -5
word|call	0 0 0 0 -5 7 -4 0 0 -2 -1 -1 -2
word|called	0 -6 0 0 -6 14 -2 0 -3 -8 0 2 -6
word|calls	0 0 0 0 -4 -8 -1 11 -1 -6 0 0 -3
word|came	0 -2 0 0 -1 13 -2 -3 -2 0 0 0 -1
word|campaign	0 -3 0 0 -13 6 -7 -7 0 -8 0 -3 3
word|can	-5 -11 -6 -4 9 -7 2 10 -13 -26 -6 -10 0
word|car	0 0 0 0 1 5 -3 -5 -5 4 0 -1 -6
word|care	0 8 -1 0 1 12 -4 -12 -6 -15 -1 -4 1
word|case	-2 9 -1 -1 -3 1 9 -3 2 -12 -5 -8 -19
word|center	0 -1 0 0 0 -6 -3 3 -7 8 0 -5 0
word|central	1 11 0 0 1 -3 -2 -5 -6 -3 0 -5 -2
word|ceo	0 -2 0 0 -11 -13 -3 12 0 -3 0 9 0
word|certain	0 0 0 0 0 -3 -1 7 0 -1 0 0 -1
word|challenge	0 -1 0 0 -8 3 -2 5 -2 -5 3 6 -3
word|challenges	0 -1 0 0 12 3 -1 -12 -1 -4 0 -4 -1
word|chance	0 5 0 0 13 -6 -1 -5 -4 0 0 -5 -5
word|change	0 -4 -1 0 3 -2 4 -2 -3 -11 -1 4 -1
word|changed	0 -1 0 0 -8 8 -4 -2 -2 -3 0 7 -3
word|changes	0 12 0 0 6 -10 1 -1 -2 -4 0 -6 0
word|charge	0 -2 0 0 -3 4 -3 3 1 -4 0 2 -4
word|check	1 0 -1 0 1 -1 -1 -3 -5 -11 -1 3 4
word|chief	0 -1 0 0 1 0 -1 -5 -2 -8 -4 7 5
word|children	0 -2 0 0 0 4 -2 -5 -2 6 0 -2 -3
word|choice	0 -1 0 0 -5 -1 -1 -1 1 0 0 -3 6
word|choose	0 0 0 0 9 -8 -3 -1 -2 -6 0 1 5
word|city	0 7 -3 -1 -4 -12 -13 -10 -17 11 -3 -2 -3
word|class	1 -1 0 0 3 6 -2 -1 6 -1 0 -8 -7
word|clean	0 -3 0 0 -6 -3 -2 9 -2 -2 2 -3 1
word|clear	0 -1 0 0 6 0 -4 6 -2 -4 0 -3 0
word|click	0 -2 0 0 -2 -12 -2 9 8 -2 0 -7 -1
word|client	0 -1 0 0 -7 -23 13 10 -1 0 0 -1 5
word|climate	1 -2 -1 -1 14 -13 5 4 -12 -19 -2 1 -19
word|close	0 -4 -1 0 -2 4 0 -6 1 6 0 -3 4
word|cloud	0 -8 -1 -1 6 -5 -3 0 0 3 -1 -11 2
word|co	0 4 0 0 1 6 -2 -10 -5 3 0 -8 -2
word|code	0 -3 -1 0 -2 -4 0 5 3 0 -1 -9 -6
word|collaboration	0 -1 0 0 -5 3 -1 5 -2 -8 2 -1 5
word|college	1 -5 0 0 -1 2 -1 -5 -4 -3 0 5 6
word|com	-1 -11 -8 -3 -21 2 -6 -2 -11 6 6 -9 -12
word|come	0 -5 0 0 -7 3 -1 -2 2 2 0 4 3
word|comes	0 2 0 0 8 -5 -1 0 -2 -1 0 -1 -8
word|coming	0 2 0 0 -1 -2 -3 9 -2 -4 0 0 -4
word|comment	0 0 -1 -1 -17 -9 -3 -4 -4 -5 -1 -1 24
word|comments	-1 -1 -3 -8 -16 -13 0 -7 -13 -4 -5 -23 41
word|commission	0 0 0 0 1 14 -1 -12 2 -1 0 1 1
word|common	0 -1 0 0 9 15 -4 -10 -4 -11 0 0 -6
word|communication	0 -1 0 0 -1 3 -3 2 -2 -2 0 -3 -1
word|community	0 -3 -2 0 3 -2 -4 -5 -8 -2 -1 -8 10
word|companies	1 -1 0 0 -11 9 -9 0 -6 -13 0 -9 8
word|company	0 -2 0 0 -9 -2 -5 6 -1 -10 -1 -6 3
word|compared	0 0 0 0 -1 -9 -1 7 1 4 0 -1 -1
word|complete	0 0 0 0 -1 -7 10 -3 -1 1 0 1 -1
word|complex	0 -2 0 0 -2 -9 14 -2 -1 -4 0 -1 1
word|computer	0 1 -1 0 -4 -6 -2 -12 0 10 0 6 -4
word|concept	-1 -5 0 0 -6 2 2 -9 -3 7 -1 -2 -10
word|concerns	0 -2 0 0 0 17 -1 -1 -5 -5 0 -1 -2
word|conclusion	0 0 0 0 25 0 0 -7 -2 -2 -2 -1 -14
word|conditions	0 -1 0 0 2 -3 -1 0 -1 -3 0 -2 6
word|conference	0 2 -1 -1 -1 7 -1 -4 3 0 0 -8 1
word|confidence	0 -1 0 0 7 4 -1 -3 -1 -3 -1 0 -3
word|connection	0 2 -1 -1 -6 -19 2 15 3 9 -1 -10 -6
word|consider	-1 -1 0 0 6 14 0 -16 -5 -5 0 -13 5
word|considered	0 0 0 0 0 4 -1 -1 0 -1 0 -2 1
word|contact	0 0 -1 0 -7 -5 2 -4 -2 -5 -1 -10 17
word|content	0 3 1 -1 0 -12 0 -2 -16 -22 -4 -8 14
word|continue	0 5 -2 0 -10 0 -4 -5 -5 -10 -2 -7 13
word|continues	0 0 -2 0 -12 -6 -1 -8 -14 -10 -3 -12 19
word|control	-1 9 -1 0 -4 -13 2 1 4 -1 -1 -9 -6
word|conversation	0 -1 -2 -2 -1 5 2 -3 -2 -2 0 0 5
word|copy	0 -1 -6 -1 -12 1 -1 -2 4 2 -3 -9 6
word|corporate	0 0 0 0 1 -1 3 3 -2 -4 0 -1 1
word|cost	0 -2 -1 0 5 2 -5 10 -10 -9 -1 -3 -6
word|costs	0 -3 -1 0 8 -9 -2 4 -1 -7 -1 0 -3
word|could	0 -1 -1 0 -6 21 -11 -33 -3 -3 -1 13 -22
word|country	0 0 0 0 -4 8 -5 -11 -2 8 -1 -2 -3
word|course	0 0 0 0 -2 1 -2 3 3 -1 0 3 -7
word|court	9 -1 -2 -3 -23 -11 -11 -25 9 9 -4 17 -22
word|cover	0 -2 -1 0 -3 1 -2 -3 6 3 -1 -6 -3
word|coverage	0 0 0 0 -8 -4 -1 0 -2 -3 0 6 9
word|create	0 -2 0 0 -9 -12 7 9 -4 -8 -1 -7 7
word|created	0 -1 0 0 -1 5 -1 -3 -1 -2 0 3 -2
word|creating	0 -2 0 0 8 -2 4 1 -3 -7 0 -4 3
word|credit	0 -1 -3 -2 -4 -14 -3 -8 1 -9 18 -8 -10
word|crisis	0 13 -1 0 -6 -6 -3 -2 2 -4 -2 13 -16
word|critical	0 0 0 0 0 9 -2 -5 -1 -2 0 -3 2
word|culture	0 -3 0 0 1 -4 2 0 -2 -6 0 -3 13
word|current	0 -1 0 0 -2 -9 13 -11 -5 -6 -1 6 3
word|currently	0 0 0 0 0 15 -1 -3 -1 -7 0 -1 -1
word|customer	0 -1 1 0 -1 7 4 -5 -3 -4 0 -2 1
word|customers	-1 -3 0 0 -2 -11 2 15 -1 0 0 0 -4
word|cut	0 -2 0 0 -6 -3 0 -5 7 7 0 -1 -6
word|d	0 2 -1 -2 7 -5 -11 -7 3 -6 -1 1 -14
word|daily	0 -4 -1 0 -10 -10 -3 -6 -6 -10 1 -3 23
word|das	-2 2 -13 -9 -5 6 -31 -2 8 -7 -17 0 -23
word|dass	0 5 0 -1 -7 8 -16 -9 -20 -19 0 5 0
word|data	1 -15 -2 -2 -5 -7 8 11 8 -18 -3 -27 -2
word|date	0 -1 1 1 -2 6 -1 -5 -3 -8 0 5 -4
word|day	-1 5 1 -5 -8 -22 -3 -4 10 -5 -2 -2 5
word|days	0 0 6 -3 -4 -5 -1 -2 -5 -10 -1 5 -2
word|deal	0 -7 -1 0 -9 15 -7 -3 9 -11 -3 -13 2
word|death	0 -1 0 0 -8 12 -2 -11 -3 -11 -1 15 -6
word|dec	-1 -3 1 15 -4 6 -1 -2 -7 -11 -1 -3 6
word|december	-1 -13 -3 -1 8 6 0 -11 -7 -14 -1 -16 16
word|decide	0 0 0 0 -1 7 -1 -3 -3 -1 0 4 -4
word|decision	0 -4 0 0 1 8 8 -9 -3 -2 0 -4 -4
word|decisions	0 0 0 0 0 7 -1 -3 -1 -1 0 0 0
word|deep	0 -1 0 0 2 12 -3 -11 -1 1 0 0 -5
word|delivered	0 -1 0 0 1 -10 2 -3 -4 -3 0 -7 17
word|dem	0 -5 -2 -2 -6 -1 -5 -16 6 5 -4 -6 -15
word|den	-3 7 -6 -9 -1 -2 -13 -14 -16 -7 -7 4 -9
word|department	0 -3 0 0 -1 10 -2 -2 0 -5 0 1 -1
word|der	-5 9 -32 -26 0 -22 8 -24 20 9 -35 6 -29
word|des	2 21 -11 -7 6 -13 -35 -19 15 -21 -14 14 -36
word|design	0 -4 -3 -1 7 5 -1 -2 -7 -6 -4 -6 1
word|designed	0 0 0 0 -1 5 -1 0 -1 1 0 -2 -3
word|despite	0 -2 0 0 -2 7 2 -2 -1 -2 0 2 -2
word|details	0 -4 -2 -1 -12 12 -5 3 -14 -11 -3 -4 -14
word|development	0 -1 0 0 -2 4 -2 -7 -2 -3 0 -3 7
word|did	0 -2 0 -1 10 1 -8 -8 -2 -6 0 -9 -6
word|didn	0 -3 0 -1 1 8 5 -3 -3 -6 0 4 -5
word|die	3 22 -32 -23 -11 -17 9 -7 -5 -4 -31 12 -26
word|different	0 -1 0 0 2 -6 -1 0 -2 0 0 5 0
word|difficult	0 0 0 0 7 2 -1 -3 -1 -2 0 -2 -1
word|digital	1 -5 -1 -1 8 -12 -1 11 -12 -23 -6 -16 6
word|direct	0 -2 0 0 -3 -8 -2 5 0 0 0 6 2
word|directly	0 -1 0 0 3 -2 -4 2 0 3 0 -2 0
word|director	0 -3 4 0 3 -6 -3 -4 4 -4 3 -6 2
word|do	0 -19 -7 -3 5 -20 -3 -13 -13 -13 -6 6 10
word|does	1 6 0 0 10 -8 1 -11 -4 -7 0 -2 -7
word|doesn	0 -1 0 0 1 -7 0 -3 6 4 0 5 -7
word|doing	0 -1 0 0 -3 13 0 -5 0 -2 0 -3 -2
word|down	0 -4 -1 0 0 12 4 4 -8 -15 -3 1 -13
word|dr	0 0 1 -1 7 5 -1 -6 -1 -2 -1 -1 -2
word|drive	0 -1 0 0 -4 -4 -1 1 7 -4 0 -1 1
word|driven	0 17 0 0 -2 -15 -2 -1 -8 -6 0 -4 5
word|due	0 -1 0 0 -1 16 1 -4 -1 -4 0 -3 -5
word|during	-1 -18 -1 -1 -11 -6 -4 -6 13 10 -1 5 -9
word|e	-1 -16 -8 -4 -11 -5 -5 -6 -2 -8 -8 -8 20
word|each	0 -4 0 0 -3 -1 -4 7 -4 2 0 -9 -4
word|earlier	0 -2 0 0 2 8 -2 1 -1 -2 0 -1 -1
word|early	1 -5 -1 0 10 -7 -1 10 0 -7 -1 -18 4
word|easier	0 0 0 0 3 2 -1 0 -1 -2 0 -2 -1
word|easily	0 1 0 0 -1 -7 -1 12 -1 -2 0 -1 -1
word|easy	1 -3 0 0 -20 -3 -5 6 1 13 -1 -12 -8
word|economic	0 0 0 0 -2 2 -2 -1 0 -2 0 8 -5
word|economy	-1 9 -1 -1 -2 -5 -5 -5 -8 -8 -2 8 -18
word|editor	0 -3 1 0 1 -10 3 0 0 -4 -1 -20 22
word|effective	0 -2 0 0 8 -2 -1 4 -2 -8 0 -2 2
word|effort	0 0 0 0 0 -1 -2 0 0 -1 0 0 5
word|efforts	0 0 0 0 -1 -11 1 0 -1 10 0 2 -3
word|ein	2 6 -4 -3 -10 -12 -27 -10 16 -1 -6 2 -10
word|eine	-1 20 -5 -2 -1 -23 0 -7 16 -9 -3 5 -24
word|einem	0 4 0 -1 -3 -22 -6 -3 15 -9 -1 7 -12
word|einen	0 1 -1 -1 -6 -10 14 -12 -14 -2 -1 -9 8
word|einer	0 8 -1 -1 -13 -16 10 -6 10 11 -2 -17 -15
word|either	0 -1 0 0 6 -4 -1 6 -2 0 0 -6 -1
word|email	-1 -3 -10 -2 -17 -9 -1 5 -19 -20 -7 -33 36
word|employees	0 -2 0 0 -7 1 2 5 2 -2 0 3 -6
word|en	3 20 -16 -13 1 -23 -16 -34 -5 20 -10 10 -30
word|end	0 -14 -1 -1 10 2 -7 -3 -16 3 -1 -7 -10
word|energy	0 -3 0 0 -4 -2 -4 6 -1 1 2 -5 -4
word|enjoy	0 0 0 0 8 -7 -1 -1 0 1 0 -4 5
word|enough	0 3 0 0 -2 9 2 -5 -2 -6 0 2 -4
word|ensure	0 -1 0 0 1 7 -3 -8 0 1 0 -3 4
word|entire	0 0 0 0 -1 -5 1 3 1 1 0 0 2
word|environment	0 0 0 0 0 5 0 0 1 -2 0 -1 -1
word|es	0 28 -2 -2 -10 -12 13 -19 -23 -19 -2 0 -10
word|especially	0 0 0 0 1 -3 2 3 -1 -1 0 -2 0
word|essential	0 -1 0 0 -8 -1 -2 6 -1 -2 0 -3 8
word|est	0 -10 -12 14 8 -7 0 -4 -6 -11 -2 -6 5
word|et	0 -15 -15 5 6 2 -13 -6 -10 6 -4 -19 3
word|even	0 -15 0 0 1 1 5 2 -8 -10 -1 -4 -3
word|event	0 -10 -3 -3 0 -4 -16 0 10 -14 -6 -11 3
word|events	1 -1 1 -2 9 -9 -4 2 -7 -15 -1 -14 16
word|ever	0 -1 0 0 -6 -3 0 3 -1 5 0 2 0
word|every	0 -7 0 0 0 6 0 0 -3 -9 0 -6 2
word|everyone	0 -1 0 0 -1 9 -1 -3 -1 -2 0 1 -3
word|everything	0 -1 0 0 -1 -2 0 2 -2 -1 0 8 -4
word|exactly	0 -1 0 0 1 -11 10 3 0 -2 0 -2 -1
word|example	0 0 0 -1 -6 -6 4 -4 7 3 -2 -4 6
word|executive	0 -3 1 0 -2 -2 -1 -2 1 5 -1 -2 0
word|expect	0 0 0 0 -2 -6 3 2 -1 0 0 8 -4
word|expected	1 0 0 0 -2 12 -1 -4 -3 -2 0 3 -3
word|expensive	0 -1 0 0 -2 2 -4 6 -1 -1 0 -4 -2
word|experience	0 -1 0 0 7 -15 -2 6 -1 -5 0 -9 11
word|expert	0 -5 -1 -1 9 -6 2 -5 9 6 -1 -13 -3
word|experts	1 0 0 0 1 4 -2 0 -2 -3 0 4 -4
word|explore	0 1 0 0 -8 8 3 -3 -2 -4 0 -2 7
word|extra	0 0 0 0 3 -2 -1 5 -1 -2 -1 -2 -1
word|face	0 -2 0 0 11 -3 -2 5 -1 -3 0 -11 0
word|facebook	0 -7 -11 -2 -14 4 -7 -12 -9 -30 -3 -11 28
word|fact	0 11 0 0 2 -14 1 -6 -1 -5 0 0 8
word|fall	0 0 0 0 -4 3 -2 1 -3 0 0 4 -5
word|family	0 2 -1 -1 -2 -2 -5 -9 2 9 -1 3 -6
word|far	-1 -5 -2 -2 0 10 -3 -6 9 -8 0 5 -7
word|fast	0 -1 0 0 -1 -14 -1 13 0 -1 0 -3 3
word|faster	0 -2 0 0 1 0 -1 8 1 -1 0 -6 -2
word|favorite	0 -1 0 0 -3 3 -1 1 -1 -2 0 -2 4
word|feature	0 -1 0 0 -3 -3 -2 7 5 0 0 -1 -4
word|features	0 -1 0 0 12 -4 -1 -7 -7 -4 -2 2 -7
word|february	0 -4 -1 3 -1 1 -1 1 -3 5 0 -4 2
word|federal	0 -7 -1 0 -4 12 5 -17 -10 -19 -3 3 8
word|feed	0 0 0 0 7 5 -1 -8 -2 -1 -1 -16 12
word|feedback	0 -6 -5 -1 -6 -11 -3 -1 -5 -2 -6 -11 20
word|feel	0 -3 0 0 -3 8 3 2 -1 -3 0 -5 -2
word|few	0 -2 0 0 -8 13 -1 -4 -2 -3 0 1 -2
word|field	0 -1 0 0 -4 -2 -1 -1 1 0 0 -6 8
word|fight	1 8 0 0 -1 0 -2 -5 -2 -4 0 -2 3
word|file	0 -1 -1 -1 -3 -17 -6 7 2 19 -6 0 -5
word|files	0 -1 -1 0 -6 3 -2 -1 -6 -8 0 -8 6
word|film	0 -1 0 0 6 -8 -2 1 1 1 -1 -6 1
word|final	0 2 -1 0 10 4 -1 2 -3 -7 -2 3 -10
word|finally	0 0 0 0 6 -4 -3 8 -3 -4 0 -2 -3
word|financial	0 -7 0 0 -3 -12 1 4 -3 -3 -1 -4 9
word|find	0 0 0 0 -9 1 -6 -2 -3 -9 0 17 -13
word|finding	0 0 0 0 -3 3 -1 -3 0 -1 0 3 3
word|first	0 2 -3 0 -10 11 -10 -28 -10 -13 -1 10 0
word|fit	0 8 0 0 4 -8 -2 6 -1 -7 0 -9 -1
word|five	0 -4 -1 0 -12 4 10 -2 -5 -7 -1 8 -14
word|fix	0 0 0 0 6 -12 11 -7 -7 2 0 0 2
word|focused	0 0 0 0 7 1 2 1 -1 -4 0 -8 -2
word|follow	-1 -2 -3 -2 -19 3 -5 -2 -15 -17 -2 -20 14
word|following	0 -7 0 0 -7 30 -2 -13 -3 -5 0 -6 -3
word|food	0 -1 0 0 0 -2 -4 4 5 1 0 0 -6
word|for	8 -42 -48 -37 -13 -9 -17 13 -26 -14 -10 -10 0
word|force	0 -1 0 0 4 4 -2 -1 -1 0 0 2 -4
word|form	0 -2 0 0 4 -13 11 -12 4 -11 -1 6 2
word|former	0 -5 0 -1 -4 -4 -4 2 6 -2 0 -7 6
word|forward	0 -2 0 0 1 1 -3 6 2 0 0 -9 0
word|foto	-1 -12 -17 -10 -26 -30 -5 -15 -15 15 30 -29 -27
word|found	0 -2 -2 0 -10 4 1 -7 -4 -7 -1 13 -2
word|founder	0 -4 -3 -1 0 -5 -1 10 -6 3 -1 -4 3
word|four	0 -1 -1 0 -5 13 -3 -3 2 -3 0 -8 -9
word|free	0 -15 -4 -2 -12 1 -5 1 -21 -23 -8 -7 18
word|friday	-2 2 6 -3 -5 17 -2 -9 -2 -10 -1 -9 -12
word|friend	0 -1 -1 0 -1 1 -1 -1 1 0 0 3 -1
word|friendly	0 -2 0 0 9 -8 6 2 -5 -5 0 -3 0
word|friends	0 0 0 0 -2 10 -1 0 4 3 -1 -2 -11
word|from	-4 8 -13 -11 -18 -13 -10 -13 0 5 -8 -8 4
word|front	0 -4 -1 -1 -11 -14 -2 10 17 -2 -1 -18 -13
word|full	0 -1 -1 -1 -18 16 -5 -7 -5 -10 -1 -7 -4
word|fully	0 0 0 0 0 5 3 -9 1 0 0 -2 2
word|fun	-1 4 0 0 -6 2 -1 -2 -2 -3 0 2 5
word|funding	0 0 0 0 0 10 -2 -4 -2 -3 0 1 -2
word|further	0 -1 0 0 3 4 -3 0 -2 -4 0 -1 1
word|future	0 -4 -1 0 11 13 -7 -8 -9 -17 -7 6 -5
word|für	-2 14 -7 -7 -12 -14 -6 -16 8 12 -15 -4 -4
word|g	0 0 0 0 -1 -2 -1 5 2 3 0 -6 1
word|game	1 -2 -1 -1 -1 -5 -6 6 -1 3 0 6 -10
word|games	1 -4 -1 0 0 -4 -5 -6 -7 -10 1 13 -4
word|general	0 -3 -1 -1 -6 -3 -4 1 -8 -1 -1 5 2
word|generation	0 -1 0 0 0 -7 -2 1 -2 9 0 0 -1
word|get	-1 -6 -5 -4 -23 -12 -12 1 -12 -11 -7 -18 14
word|gets	0 -1 0 0 0 4 -2 1 -2 -5 0 8 -7
word|getting	0 -4 0 0 -7 19 -3 -11 -4 0 -1 8 -8
word|getty	-1 -7 -15 -5 -24 -10 -1 -9 0 13 21 -16 -25
word|give	0 -2 -1 0 -1 5 3 -11 -1 -3 0 -2 7
word|given	0 -3 -1 0 -2 14 -2 7 -5 -7 0 -3 -4
word|gives	0 -2 0 0 -4 -4 3 5 0 2 0 1 -4
word|giving	0 -2 0 0 1 2 -2 1 -1 -2 0 0 3
word|global	0 2 -4 -1 -6 -3 -4 -13 -10 2 -2 -8 9
word|go	-2 -1 -1 -1 -10 -6 -6 -1 3 4 -1 0 -9
word|goal	0 -4 0 0 -2 11 1 -1 -2 -5 0 0 -3
word|goals	0 -1 0 0 4 -7 -4 5 -2 -2 0 -5 8
word|goes	0 0 0 0 -1 -14 13 3 -1 -1 0 7 -3
word|going	0 -8 0 0 11 -2 -4 -2 0 -8 0 -1 -2
word|google	1 -8 -6 -2 -11 -1 -15 -1 -2 -23 9 5 5
word|got	0 -1 0 0 -3 12 2 -7 -1 -2 0 0 -1
word|government	0 2 0 0 -8 15 1 -14 -9 -12 0 8 -6
word|great	-1 3 0 0 -3 2 -8 -9 0 8 -1 -6 0
word|green	1 8 0 0 0 1 -4 3 -2 -3 0 -6 -8
word|ground	0 -2 0 0 -6 1 -2 0 -2 7 0 6 -10
word|group	0 5 -1 2 3 1 -1 4 -7 -14 0 -10 -6
word|grow	0 0 0 0 -8 3 -1 -8 -3 7 0 7 -2
word|growing	0 3 0 0 3 1 -1 -2 -4 4 0 -8 -1
word|growth	0 -2 0 0 -2 5 2 6 -3 -11 0 -7 1
word|guide	2 -3 0 0 1 -3 -4 8 -5 -15 -1 5 -9
word|had	0 -22 -2 -1 13 16 -10 -7 -26 3 -2 -26 -15
word|half	0 -2 0 0 -2 -10 -3 12 -5 -5 0 17 -16
word|hand	0 0 0 0 -5 -2 1 3 5 2 -1 -2 -3
word|handle	0 0 0 0 -2 -8 -1 13 -2 -2 0 -3 2
word|hands	0 3 -1 0 -6 -7 -3 2 -4 14 0 -1 -4
word|happened	0 0 0 0 1 -2 -1 3 -1 -2 0 4 -2
word|happy	0 0 0 0 -10 2 -2 -1 6 0 0 1 4
word|hard	0 -2 0 0 2 -6 10 1 -1 -5 0 3 -1
word|has	-2 7 -3 -3 -32 13 -14 -9 -24 -14 -4 -15 -19
word|hat	0 8 -1 -1 5 -4 -4 -11 -12 -6 -3 8 -17
word|have	-4 -4 -3 -4 -33 14 -1 -11 -15 -8 -5 -8 -2
word|having	0 -1 0 0 -12 -3 6 -3 1 5 0 8 -3
word|he	-3 -5 -3 -2 -19 14 -26 -12 -3 -14 -3 -13 -9
word|head	0 0 0 0 -1 -4 7 1 -3 -5 0 -8 1
word|health	-3 -12 -3 -5 8 15 -7 -22 -21 -9 -4 -10 16
word|healthy	1 -1 0 0 -1 5 -2 -7 -1 2 -1 7 -6
word|heard	0 0 0 0 -1 4 -2 1 0 -1 0 -1 -1
word|heart	0 0 0 0 -4 1 -1 10 -3 0 0 -5 -10
word|help	0 -5 -1 -1 -5 -15 -6 8 -9 -13 -1 18 4
word|helps	0 -1 0 0 -3 4 1 -8 2 1 0 -3 -1
word|her	-1 -22 -3 -3 -12 7 -16 -34 -6 18 -4 0 -3
word|here	0 -3 -1 -1 -16 17 0 -26 -10 -13 -2 4 -7
word|high	0 -7 -1 -1 12 -14 -3 8 -7 -7 4 3 -14
word|higher	0 0 0 0 -4 -7 -2 13 -2 -1 0 0 -1
word|highly	0 0 0 0 -3 5 -1 2 -2 -1 0 1 -2
word|him	0 7 0 0 -1 11 -6 -16 -12 -7 0 -2 -6
word|his	-2 -21 -3 -3 -34 4 -12 -33 11 29 -3 -8 -10
word|history	0 2 -1 -1 -1 4 -3 -6 7 -6 -1 -6 0
word|hit	0 0 0 0 -1 6 -2 -2 -2 -5 0 5 -2
word|hold	0 0 0 0 -1 7 -1 -3 2 0 0 -1 -1
word|home	-3 4 -8 -4 -6 -2 -14 -16 -12 4 -12 2 2
word|homes	0 11 0 0 0 -16 -2 6 0 3 0 -2 -1
word|hope	0 -1 0 0 1 4 -2 -3 -2 -2 0 1 3
word|hour	0 -1 -5 8 -10 -12 5 5 6 3 0 -10 3
word|hours	0 -9 15 -7 -22 -2 -4 6 -10 -7 -10 -11 -16
word|house	0 -1 -5 -2 1 -3 -1 -12 12 7 -3 -16 -21
word|how	5 -3 -6 -3 20 -29 -13 -19 -16 -18 -6 19 -17
word|however	0 -1 0 0 -2 19 -5 -8 -2 -5 0 -1 0
word|https	0 -1 0 0 -4 -20 -3 10 -1 0 2 -4 21
word|huge	0 -1 0 0 -1 -8 5 4 -2 3 0 0 -2
word|human	0 -1 0 0 1 20 -1 -15 2 -2 0 -8 -5
word|idea	0 -1 0 0 6 -4 1 -6 2 -3 0 -1 5
word|ideal	0 0 0 0 0 -16 6 13 -1 -3 0 -1 1
word|ideas	0 -6 0 0 0 7 -2 -3 -2 -3 0 1 6
word|identify	0 0 0 0 1 11 -2 -8 -1 -3 0 -1 1
word|if	-1 11 -1 -1 -8 -11 9 12 -13 -20 -2 -7 -10
word|im	0 1 -18 -11 5 -13 0 -15 -4 -13 -14 24 -26
word|image	-6 -20 -24 -10 -37 -22 -6 -21 13 9 16 -38 10
word|images	-1 -9 -20 -6 -33 -20 -5 -12 5 12 20 -3 -13
word|impact	0 -1 0 0 -2 11 -2 -8 -2 -2 0 2 2
word|important	0 -1 0 0 -1 3 -2 -2 -1 2 0 -5 1
word|improve	0 -1 0 0 -11 -2 12 -13 -2 -5 0 6 4
word|in	3 -3 -66 -55 -32 0 -23 -21 14 12 -53 16 -5
word|inbox	0 -3 0 0 2 -7 2 -7 0 -2 0 -9 13
word|include	0 -1 0 0 -7 4 -3 5 1 1 0 -4 -5
word|includes	0 -1 0 0 -2 0 4 -3 0 0 0 1 -2
word|including	0 7 0 0 -4 8 -7 -6 -4 -5 0 -4 1
word|increase	0 -2 0 0 -6 -5 10 3 -3 -11 -1 -5 8
word|individual	0 0 0 0 -1 4 -2 -3 0 2 0 -1 1
word|industry	0 -2 0 0 9 -5 0 -4 -4 -11 -1 -1 6
word|information	0 -2 -1 0 -5 12 4 -8 -7 -15 -1 -5 1
word|infrastructure	0 -11 0 0 2 19 1 -11 -1 -4 0 -5 -4
word|inside	0 -2 0 0 -1 -4 -1 -4 5 7 0 1 -2
word|insights	0 3 0 0 3 -1 -1 -1 -3 -6 -1 -8 9
word|instagram	0 0 -1 0 -18 5 1 -6 -13 -9 5 -18 8
word|instead	0 -1 0 0 -1 -7 0 7 0 0 0 2 -1
word|intelligence	0 -1 -1 0 -8 -7 -2 -1 0 6 -1 13 -5
word|interest	0 -1 0 0 -5 -5 1 0 -2 -6 0 19 -12
word|international	0 -9 0 0 0 15 -4 -9 -2 -11 0 -1 4
word|internet	1 -6 0 0 -2 7 -2 0 -1 -6 -1 4 -2
word|interview	0 -1 0 0 -2 -4 6 1 -2 -1 0 3 -3
word|into	0 -18 -1 -2 12 -4 -19 -8 4 -12 -2 -2 -8
word|investment	0 -2 0 0 9 10 -5 -3 -3 -7 -1 -9 -2
word|involved	0 0 0 0 -1 10 -2 -1 -1 -3 0 -3 -1
word|is	-14 -17 -26 -18 4 5 -9 -4 -8 -9 -20 -5 -18
word|isn	0 -1 0 0 8 3 11 -14 -4 -8 0 -2 -7
word|issue	0 -1 0 0 -3 6 3 -2 -8 -7 -1 8 -7
word|issues	0 0 -1 0 11 2 -4 1 -1 -8 -1 2 -12
word|ist	2 4 -21 0 5 -7 -8 -33 -10 -15 -6 18 -12
word|it	-4 -10 -19 -16 -17 3 8 10 -17 -27 -18 -12 -38
word|its	1 -6 -2 -1 -10 3 -1 -3 -19 -28 -2 1 -13
word|itself	0 0 0 0 -3 6 -1 2 1 1 0 -2 -3
word|j	0 -1 -2 -1 -12 -6 -1 8 -6 -5 9 -6 2
word|january	-1 -2 -4 4 -4 7 -1 -10 -3 2 0 -1 8
word|job	0 -6 0 0 6 6 2 -3 -6 4 0 -5 -7
word|join	0 -6 -2 -1 -3 -4 1 -6 -8 -9 -1 -10 21
word|journey	0 -2 0 0 3 -2 -2 4 0 0 0 -8 2
word|july	0 -1 0 3 -3 0 -1 3 -3 -7 0 -1 -1
word|just	0 -7 -1 -1 -8 9 -10 0 -10 -7 -1 4 -13
word|keep	0 -1 0 0 0 -2 -5 5 -3 -5 0 -1 6
word|key	0 -1 -1 0 8 -14 0 6 -8 -9 -3 5 -5
word|kind	0 0 0 0 -4 -1 -2 4 -1 -2 0 2 2
word|know	0 -3 -3 -1 -5 22 -5 -4 -3 -9 0 -8 -2
word|known	0 0 0 0 -10 -2 -2 3 -1 0 0 10 -4
word|l	3 -9 -6 -4 10 -17 -7 -27 0 3 -11 11 -1
word|la	9 2 -16 -17 13 -10 -38 -27 -7 -1 -16 13 -20
word|land	0 -3 -1 0 4 -5 -2 -5 -6 -7 -1 16 -6
word|language	0 0 0 0 -3 -2 -1 1 -1 -1 0 2 5
word|large	0 -2 0 0 -4 11 -2 4 -10 -9 0 -4 2
word|larger	0 0 0 0 -4 -2 -1 12 0 -2 0 -3 -2
word|largest	0 2 0 0 -5 -2 2 -2 -3 1 0 6 -3
word|last	-1 -12 -7 10 10 1 0 -15 -11 1 -1 -7 -13
word|late	0 -3 0 0 1 7 -2 1 -7 3 0 -3 -1
word|later	0 -3 -1 0 9 15 -3 -5 -5 -2 -1 -5 -14
word|latest	0 -7 -2 1 -2 7 2 -27 -3 -8 -2 -14 16
word|launch	0 -8 -3 -3 -11 10 -1 -2 10 -12 0 5 -8
word|law	0 -5 -1 0 1 14 -4 -8 0 -3 0 4 -4
word|le	4 -13 -12 15 2 -9 -14 -26 -5 -1 -14 -13 13
word|lead	0 -1 0 0 2 1 -1 -4 1 -1 0 -2 2
word|leader	0 -1 0 0 -3 1 -1 -3 0 -3 0 0 8
word|leaders	0 -1 0 0 -2 0 2 3 -1 -3 0 4 -2
word|leading	0 -2 0 0 1 -6 2 -8 -2 -3 0 1 11
word|learn	0 -3 2 0 4 -7 5 -6 -3 -1 -1 -11 11
word|learned	0 -1 0 0 1 12 -2 -2 -1 -4 0 0 -4
word|learning	0 -3 0 0 -6 2 0 -5 -7 8 0 3 -1
word|leave	0 -3 -1 0 -1 0 1 -5 0 3 0 -9 9
word|led	0 -4 0 0 -1 -7 -1 -1 7 2 0 4 -2
word|left	0 -7 0 0 -4 -19 11 2 -2 16 -1 -4 -3
word|less	0 -1 -1 -2 -1 7 -1 1 -3 3 0 -4 -5
word|let	0 -1 0 0 -8 13 0 -1 -5 -8 0 -12 0
word|level	0 -2 0 0 -1 0 0 -5 1 3 0 2 0
word|levels	0 0 0 0 -5 3 11 -3 1 -6 0 -4 -1
word|life	0 -3 -1 -1 -2 -3 6 8 -4 -8 -3 -8 -13
word|light	0 -1 0 0 0 3 -2 1 5 -1 -1 -7 -1
word|like	-1 -10 -2 -2 1 -1 -1 -5 -5 -12 -2 -2 -9
word|likely	0 -1 0 0 -11 -6 2 -1 -6 5 0 12 -3
word|line	0 -3 -1 0 0 9 -2 -13 7 3 -2 -8 -10
word|lines	0 0 0 0 -1 9 -1 -4 0 1 0 -3 1
word|link	0 -2 -10 -3 -5 -3 -1 0 -13 -9 -3 -5 26
word|links	0 -1 -1 0 -5 9 -2 -5 -3 7 -1 -14 -4
word|list	0 0 0 0 -10 5 8 -8 2 -1 -1 -1 0
word|little	0 -3 0 -1 -15 14 -7 -3 -7 -10 0 8 -2
word|live	-3 1 -1 -1 16 -1 -3 -4 4 -4 -2 -15 -18
word|lives	0 0 0 0 -3 -4 -1 1 0 -1 0 4 5
word|living	0 -2 0 0 11 -6 -2 -4 3 -7 0 -5 0
word|ll	1 -2 0 0 6 -4 -5 4 -1 -3 0 -8 3
word|local	0 -3 0 0 -4 3 -3 4 -3 -9 0 -9 9
word|location	0 -1 0 0 -5 3 -1 0 1 1 -1 1 -5
word|long	1 0 -1 0 7 14 -8 -11 -5 -7 2 -4 -2
word|longer	0 0 0 0 0 5 -1 0 0 -1 0 3 -4
word|look	0 -2 -2 -1 8 2 -1 3 -4 -3 -2 -1 -20
word|looking	0 -2 0 0 -1 6 -1 -2 -2 2 0 -5 0
word|looks	0 -5 0 0 -4 -1 9 -1 1 -2 0 3 -7
word|lose	0 1 0 0 -3 4 -1 -3 -2 -1 0 12 -9
word|loss	0 -2 -1 0 -3 2 -2 2 -2 -4 0 7 -3
word|lost	0 0 0 0 -2 14 -2 -6 -2 -5 0 3 -3
word|lot	0 -1 0 0 -2 2 -1 0 -1 0 0 3 -3
word|love	0 -2 -1 0 -9 1 -6 4 3 1 0 -3 -9
word|low	0 0 0 0 -1 -7 -2 12 -1 -1 -1 -11 2
word|lower	0 -4 0 0 -1 -19 -3 13 11 4 0 -6 -1
word|m	0 -10 1 3 -22 14 -3 -7 -3 -15 -3 -8 7
word|machine	0 -7 -3 -1 9 5 4 -13 -6 -14 -5 -2 -15
word|made	0 -4 -2 0 6 18 -9 -7 -1 -7 -1 -7 -8
word|magazine	0 -1 -1 0 -7 -11 -2 -6 -7 -10 16 -18 9
word|mail	-1 -2 -4 -1 -2 1 -2 -5 -6 -1 -2 -22 25
word|main	0 -5 -1 0 -7 7 -3 -8 -6 7 -1 -1 -5
word|maintain	0 -9 0 0 1 8 2 2 -1 -2 0 -1 -2
word|major	0 -2 0 0 6 7 0 -5 -3 1 -1 -3 -3
word|make	0 -15 -1 -1 -15 -4 -7 -2 -7 -16 9 -20 1
word|makes	0 -1 0 0 -5 8 -3 -2 -3 0 0 -5 3
word|making	0 -1 0 0 5 3 -2 -4 0 -2 0 0 -5
word|man	1 -6 -2 -1 -10 0 -5 -10 10 1 -1 14 -9
word|manage	0 0 0 0 2 2 -2 -1 1 -3 0 2 0
word|management	0 -8 -1 0 6 0 -1 2 -13 -17 -2 -6 7
word|manager	0 -5 0 0 -8 12 2 7 1 -9 -1 -7 -7
word|many	0 -3 0 0 -4 8 -7 6 -1 -3 0 -1 -5
word|march	0 -2 -12 15 -11 -6 -4 -4 -7 13 -2 2 5
word|market	0 -3 -1 0 2 3 -1 -1 -7 -11 -2 9 -7
word|marketing	3 -3 4 -1 3 -8 4 2 -7 -20 -1 -18 13
word|match	0 0 0 0 -6 10 0 -7 2 -6 0 2 -4
word|matter	0 -1 0 0 -8 -3 4 -3 -1 0 -1 9 -1
word|maybe	0 0 0 0 0 8 -2 -2 0 -1 0 -1 -1
word|me	0 -3 -4 -1 5 1 9 -21 -5 -13 -2 -21 13
word|mean	1 0 0 0 0 -3 6 -3 -1 -1 0 -1 2
word|means	0 0 0 0 2 0 1 5 -2 -3 0 -2 -3
word|media	0 -2 -1 0 -20 5 -1 -4 -17 4 -2 -2 -1
word|medical	0 -1 -1 0 -8 7 -2 -5 0 -2 0 10 -13
word|meet	0 -1 0 0 0 8 1 -5 -2 -4 0 2 -1
word|meeting	0 -4 0 0 -8 7 1 -1 -2 3 0 -2 -2
word|mehr	0 -17 -1 -2 13 14 1 -16 -17 -22 -2 -15 17
word|member	0 -1 0 0 -2 13 -2 -1 0 0 0 -3 -5
word|members	0 -2 -1 0 1 9 -2 -10 3 -3 -1 -2 0
word|message	0 0 0 0 -9 -1 -1 -1 -3 -5 -2 3 6
word|method	0 -1 1 0 2 -5 2 3 -3 -1 5 -1 -2
word|might	0 3 0 0 0 9 -5 -4 -3 -4 0 2 -4
word|million	-1 10 -1 0 0 -10 -3 5 -3 -11 0 2 -3
word|min	0 0 -6 14 -15 -8 0 -4 -5 0 8 -6 -1
word|mind	0 -2 0 0 -2 4 -3 4 0 -2 0 -1 -3
word|minister	0 -13 0 0 -6 15 -3 -7 5 -2 -1 2 -3
word|minute	0 0 -1 13 -3 -3 -1 2 -1 -2 0 -2 -7
word|minutes	0 -1 0 -6 3 -10 1 7 -2 -6 0 -7 -5
word|miss	0 0 -1 0 -2 -10 1 -4 -1 -2 0 14 0
word|mission	0 0 0 0 -2 6 -2 -5 -4 2 0 -1 3
word|mit	0 -5 -10 -11 -28 -12 -39 -9 6 0 4 5 2
word|mobile	0 -1 0 0 -2 -12 -2 14 2 -2 0 -6 4
word|model	0 13 -1 -1 2 7 -7 -10 -14 -13 -3 -9 -7
word|models	0 -1 0 0 8 2 -4 2 -1 -9 -1 -2 -4
word|modern	0 1 0 0 1 8 -1 -6 -2 -2 0 -2 2
word|moment	0 -2 0 0 6 10 -3 -3 -3 -3 0 -2 -1
word|monday	0 -9 -1 0 -1 27 -3 -8 -8 -7 0 -5 2
word|money	0 -2 0 0 -12 8 1 -1 -1 -7 -1 -9 8
word|month	0 -7 0 -1 1 10 -5 -7 -12 -8 -1 -7 2
word|months	0 -2 0 0 -9 4 6 1 -4 -5 0 1 2
word|more	-1 -26 -12 -4 -34 -12 -12 2 -47 -21 -18 18 16
word|morning	0 -3 -1 0 8 11 -3 -9 -4 -7 0 -19 7
word|most	0 -10 -1 0 -10 14 -5 -4 -12 -11 -2 3 -3
word|move	0 -4 0 0 -5 1 -3 2 0 -2 0 4 2
word|moving	0 5 0 0 -3 -2 1 5 -3 -5 0 2 -5
word|much	0 -3 0 0 5 -6 -6 4 -1 -2 0 4 -14
word|multi	0 0 0 0 0 -4 0 9 -1 -1 0 -1 -3
word|multiple	0 0 0 0 -3 3 -2 10 -1 -6 0 -4 -4
word|must	0 -1 0 0 0 -4 11 -7 -2 -3 0 -4 5
word|my	0 -5 -3 -3 -7 -2 6 -17 1 -8 -3 3 -3
word|n	1 -6 -4 -1 -7 5 4 -12 0 -4 -3 -3 -6
word|nach	6 17 -3 -5 9 -5 -4 -17 0 -6 -4 -12 -25
word|name	0 -3 0 0 -7 -14 0 14 1 3 -1 -5 2
word|national	-1 -2 1 -1 -11 2 -4 -16 0 -1 -6 3 12
word|natural	0 -1 0 0 -1 -6 -1 1 -4 3 0 -2 4
word|near	0 -5 0 0 -11 -8 -3 -1 7 8 -1 7 -8
word|nearly	0 -3 0 0 -1 -1 -1 0 -3 -2 0 10 -8
word|necessary	0 -1 0 0 1 5 -3 2 -2 -1 0 -1 -1
word|need	0 -5 -1 -1 -3 -4 -6 10 -7 -16 -1 4 -7
word|needs	1 -1 0 0 -6 10 0 -1 2 -4 0 -4 -3
word|net	1 -1 0 0 9 0 -2 4 0 1 0 -12 -1
word|network	0 -1 -1 0 1 7 -1 -1 -1 -2 -1 -11 -2
word|never	-1 6 -1 0 -1 0 8 -2 -7 -13 -1 -2 0
word|news	-3 -8 13 -6 -23 -22 -5 -26 -27 -8 -3 -10 33
word|newsletter	0 -2 -1 -1 -12 -6 -3 -1 -14 -9 -3 -7 22
word|next	-2 5 -5 -2 11 -4 -2 -21 -6 -8 -5 -15 4
word|nicht	0 9 -3 -2 10 -9 10 -20 -30 -27 -4 0 -2
word|night	0 -4 0 0 0 19 -2 -6 6 -17 0 -3 -2
word|no	0 -6 -4 -2 -21 1 -13 -2 -5 -19 -3 -9 12
word|noch	0 -4 0 -1 15 -13 -9 -10 -8 -12 -1 21 -11
word|non	0 -1 -1 0 -1 -2 0 0 4 0 -1 1 -3
word|north	0 -2 0 0 -2 19 -1 -14 2 -1 0 -5 0
word|not	-2 -7 -4 -3 8 3 9 -10 -21 -27 -5 -9 -11
word|note	0 -3 0 0 2 10 3 -1 -2 -3 0 -6 -4
word|nothing	0 0 0 0 0 6 1 0 0 -1 0 1 -6
word|nov	-1 -5 -8 22 -3 -10 -2 2 -1 3 -1 -6 -15
word|november	-1 -1 1 26 -9 -5 -2 8 -8 -14 -1 -6 -12
word|now	-1 -6 -3 -1 -9 13 -4 -34 -14 -18 -3 -9 12
word|number	0 -3 0 0 9 -9 -3 9 -1 -8 0 2 -2
word|o	1 0 -4 -2 -8 -3 -13 -30 -5 -1 -5 6 10
word|october	0 -8 -5 10 -2 -2 2 -4 -6 9 -1 -2 1
word|of	-6 -21 -72 -52 -16 -2 -3 -6 19 7 -45 -4 -27
word|off	0 1 -1 -2 3 -11 5 -2 -7 -10 -1 5 -5
word|offer	0 8 0 0 1 -1 -4 3 -5 -7 0 -6 1
word|offering	1 -1 0 0 -2 6 -1 3 -1 -2 0 -1 -3
word|offers	0 -1 -1 0 -14 -3 -3 1 3 -2 -1 7 4
word|office	0 -3 -1 0 -3 -13 -5 5 12 -5 -2 -1 -1
word|officials	0 0 0 0 0 20 -3 -15 -1 -3 0 -1 -1
word|often	0 -2 0 0 -1 -3 -2 5 1 -2 0 -3 1
word|old	1 -1 -1 2 1 5 -3 -10 2 -9 -1 -10 -1
word|on	-2 -53 -40 -17 -28 0 -9 13 1 9 -43 -26 2
word|once	0 -2 0 0 -7 4 -3 6 -1 0 0 -2 -1
word|one	0 -21 -4 -2 -19 -2 0 2 -3 11 -1 -7 -5
word|ones	0 -2 0 0 -3 10 -2 2 -1 -3 0 -2 0
word|online	0 -4 0 0 -9 -1 1 -4 -5 -16 3 1 3
word|only	0 1 -3 -1 -14 -16 7 20 -4 -5 -1 -15 -9
word|open	0 2 -1 -1 -16 -1 2 -2 -5 -6 -1 9 -3
word|operations	0 0 0 0 0 18 -1 -5 -2 -3 0 -6 -3
word|opportunities	0 0 0 0 -1 -1 -1 4 -2 0 0 -4 2
word|opportunity	0 12 0 0 9 -14 2 3 -6 -6 0 -6 -3
word|option	0 -1 0 0 0 -3 1 6 -1 -2 0 2 -2
word|options	0 -1 -1 0 7 -7 -3 14 -12 -20 -2 -9 11
word|or	-2 -14 -5 -4 -14 -5 -5 20 -23 -26 -4 -35 -5
word|order	0 0 -1 0 -1 5 -3 -3 0 5 0 -3 -9
word|organization	0 0 0 0 -2 -1 -2 0 3 6 0 -1 -3
word|original	0 0 0 0 -1 8 -1 1 -2 -2 0 -4 2
word|other	0 -10 0 0 0 2 -16 -1 -8 0 -1 -13 -3
word|others	0 7 0 0 1 -8 -2 -2 -1 1 0 -3 6
word|our	-1 -7 -1 -1 -28 -16 9 -21 -19 -32 -2 15 27
word|out	0 -25 -2 -2 2 6 -11 -2 -13 -9 -2 3 -10
word|outside	0 -1 0 0 -6 -10 1 -7 5 17 0 -6 -1
word|over	1 -9 -1 -1 -7 -8 -8 6 -11 -5 -2 1 -7
word|overall	0 0 0 0 1 -11 10 1 -2 -2 0 -4 6
word|own	0 -3 -1 -2 -1 3 -5 -1 -1 -6 0 7 -2
word|p	0 -1 -1 -5 -10 14 -3 -4 -6 6 -3 -13 -3
word|page	0 -6 0 -1 -10 16 -9 0 -10 -8 -4 -7 -8
word|paid	0 -1 0 0 0 -7 2 3 1 -4 0 1 3
word|part	0 13 0 0 -2 -6 -6 -2 3 -10 0 -5 -6
word|particularly	0 0 0 0 0 8 -1 -4 0 -1 0 -1 -1
word|party	8 0 -2 0 -5 -4 -5 5 -4 -2 -1 -8 7
word|past	0 -1 0 0 -2 9 2 -2 -3 -6 0 -1 1
word|pay	0 -6 -3 -1 -9 -7 -6 10 6 2 -1 3 -1
word|people	0 -16 -1 -1 5 0 -13 -4 -7 -2 -1 9 -11
word|percent	0 0 0 0 -2 1 9 -9 0 -3 0 -2 -3
word|perfect	0 0 0 0 1 -1 -2 0 1 4 0 0 -4
word|performance	-1 -7 2 -3 1 0 5 9 -9 -6 -1 1 -6
word|person	0 -4 -1 0 4 1 -4 -2 -1 -13 -1 3 -3
word|personal	0 -2 0 0 0 -3 2 7 -2 -4 -1 -2 2
word|phone	0 -3 0 0 -3 -4 -2 -3 14 -1 -1 -9 -2
word|photo	-14 -24 -22 -8 -38 -29 -7 -18 -2 29 28 -30 -36
word|photos	0 -1 -1 -1 -3 0 -1 -7 -1 0 -2 10 -2
word|pick	0 0 0 0 -2 6 -1 -3 1 0 0 -1 -3
word|picture	0 -5 -8 -5 -16 -11 -5 -17 1 13 20 -18 -20
word|pinterest	0 0 -1 0 -1 3 0 -1 -4 -1 -1 -2 9
word|place	0 -2 0 0 3 13 -4 2 -5 -7 0 -5 -9
word|plan	-1 10 -2 -1 2 -9 -2 -7 -12 -9 4 11 -15
word|planning	0 0 0 0 2 -4 -7 6 -7 -4 -2 -7 5
word|plans	1 11 -1 0 7 -8 2 -11 -1 -5 -1 9 -12
word|platform	0 -2 0 0 1 6 -1 -3 -4 1 -1 -6 0
word|platforms	0 -4 0 0 16 -10 2 1 -2 -9 0 4 -7
word|play	0 -3 2 0 -3 0 -2 3 7 -4 -1 -8 -8
word|please	0 -1 0 0 -2 -11 1 -5 1 2 0 -9 19
word|plus	0 -1 -1 -1 8 -1 -3 -14 -6 -10 -2 -3 10
word|pm	-1 -1 9 8 -11 -6 -1 -4 -5 -8 -2 3 -3
word|point	0 0 0 0 -2 9 -1 2 -5 -5 0 0 -7
word|points	0 -1 0 1 2 9 -3 1 2 -2 -2 -7 -10
word|police	0 -19 -5 -3 -18 13 -6 -20 -1 -3 -6 21 -22
word|policy	0 1 -1 0 -1 -10 -1 -13 -5 -7 0 -5 25
word|political	0 -4 2 0 -4 1 4 -2 -3 -3 -1 9 -8
word|popular	0 -1 -1 0 7 -3 -2 -8 -3 -1 -1 11 -5
word|position	0 0 0 0 0 9 -1 -6 -1 -2 0 3 -2
word|positive	0 0 0 0 8 -13 2 4 -2 -5 0 0 3
word|possible	0 -3 0 0 8 -5 -4 -5 -1 -2 0 6 -3
word|post	0 5 -5 -2 5 -1 -6 -20 -9 -9 -7 -13 17
word|posted	0 6 -3 7 -7 -6 -1 -5 -2 -5 -1 -7 14
word|posts	0 0 0 0 0 -5 -1 -12 -4 -3 -1 -4 21
word|potential	0 0 0 0 0 8 0 -1 -3 -4 -1 -1 2
word|power	1 9 -1 0 8 0 -7 -14 -1 -15 -1 1 -8
word|powered	0 2 -1 0 -1 5 -1 -5 -1 1 0 -1 1
word|powerful	0 0 0 0 0 6 -1 -3 0 1 0 -6 3
word|practice	0 -1 0 0 -2 -2 3 1 4 3 0 -6 -5
word|practices	0 1 0 0 1 2 -1 2 -4 -5 0 1 0
word|president	-2 1 -3 -1 -8 -6 -14 -8 -3 28 -5 -15 -19
word|press	-1 -6 14 -5 -11 12 -3 -4 -2 4 4 -7 -16
word|pressure	0 0 0 0 -1 5 -3 3 -1 -2 0 -1 -1
word|pretty	0 0 0 0 -1 5 -2 0 0 -1 0 -1 -1
word|prevent	0 0 0 0 -3 12 -1 -10 -1 -2 0 5 0
word|previous	0 0 0 0 -3 -4 10 -3 0 -1 0 -6 6
word|price	0 -4 -1 -2 6 -8 -4 -1 9 -12 -2 -7 -11
word|pricing	0 -2 -1 -1 -14 16 -4 -1 -11 -19 -4 0 -11
word|primary	0 -2 0 0 -3 -3 -1 9 0 -1 0 -1 -2
word|prime	0 -6 0 0 -2 18 -3 -10 -5 -2 -1 2 -1
word|print	0 -3 -5 -1 -5 4 0 -5 -8 2 -4 -6 20
word|privacy	0 -1 1 0 0 -17 -2 -2 -1 -3 0 1 19
word|private	0 9 0 0 -8 -4 -2 -11 -1 -2 0 11 -4
word|pro	0 -2 -2 0 6 14 -5 -28 5 4 -2 -1 -18
word|probably	0 -1 0 0 -1 1 2 -6 0 0 0 8 -6
word|problem	1 4 0 0 5 -2 -6 -10 -12 -1 -1 8 -3
word|problems	0 -1 0 0 -3 7 -2 -3 -1 -5 0 6 -1
word|process	0 -4 0 0 -7 -3 12 -3 -5 -12 0 -7 6
word|product	0 -3 0 0 -8 3 5 -8 -3 -4 -2 -10 11
word|production	0 -1 0 0 2 12 0 -8 -5 2 0 -2 -8
word|products	9 -6 -2 0 -8 4 0 -6 -1 -3 -1 -15 10
word|professional	0 -2 0 0 -1 -1 -3 -2 -2 -3 0 7 3
word|program	0 -6 0 0 0 18 -2 -8 -2 -6 0 -4 3
word|progress	-1 0 0 0 -1 7 -1 1 -1 -1 0 -9 -2
word|project	0 -2 1 0 -4 -2 3 -2 -8 -8 -1 -6 5
word|projects	0 1 -1 0 -7 13 -2 -11 3 -2 -1 -8 7
word|protect	0 0 0 0 -4 -2 -1 9 -1 -2 0 1 -6
word|provide	0 -1 0 0 -1 13 -3 0 -2 -6 0 -2 -3
word|provides	0 -2 0 0 0 5 -1 -1 -1 -1 0 2 -1
word|providing	0 0 0 0 -1 -7 0 6 0 -2 0 -1 5
word|public	0 -3 1 0 -6 17 -5 -7 2 -13 0 -4 -3
word|published	-2 -8 1 18 -6 15 5 -6 -10 -10 -2 -19 -9
word|put	0 4 -1 0 8 10 -5 -9 -2 1 0 -6 -6
word|quality	0 -1 0 0 0 -6 8 0 -2 -9 0 -2 1
word|que	3 -10 -1 -1 -8 0 -5 -3 -8 -10 -2 9 1
word|question	0 1 -1 0 -1 6 -1 -5 -2 0 0 -1 3
word|questions	0 -2 -1 0 6 6 3 -4 -8 -8 -2 5 -9
word|quick	0 -2 0 0 3 -10 -2 12 -1 -5 0 -12 -6
word|quickly	0 0 0 0 -2 0 2 6 -1 -3 0 -5 1
word|r	-1 -5 -1 0 0 9 -1 -2 4 0 1 -1 -10
word|range	0 0 -1 -1 6 4 -2 4 -2 -8 -1 -6 -3
word|rate	0 -2 0 -1 6 -8 -1 -1 -10 -14 -1 12 -3
word|rates	2 -1 0 0 6 0 -1 8 -7 -10 0 -10 -8
word|rather	0 -1 0 0 -1 16 -2 -8 -1 -1 0 -1 -1
word|re	0 -12 -1 -1 -7 -6 4 6 0 -15 -3 2 0
word|reach	0 0 0 0 1 -8 7 -1 -1 -3 0 4 3
word|read	-1 -11 -9 17 -21 -24 -5 -24 -21 -32 -10 21 10
word|reading	0 0 -1 -1 -2 -11 2 -12 -3 -2 -1 -8 21
word|ready	0 -2 0 0 0 3 1 -8 -1 1 0 -5 6
word|real	-1 -11 -1 -1 9 -10 4 2 1 -6 -3 -7 2
word|really	0 -1 0 0 -4 -7 13 -3 -1 1 0 6 -9
word|reasons	0 0 0 0 -2 10 -1 -4 0 -1 0 -1 1
word|receive	0 -1 0 0 -3 -17 1 -6 -1 -2 0 -5 26
word|recent	0 7 0 0 -1 -6 0 0 -4 -4 -1 -1 3
word|recently	0 -1 0 0 -1 4 -2 -3 9 -3 0 -1 -3
word|recommend	0 0 0 0 1 4 -1 2 -1 -1 0 -3 -1
word|record	0 -5 0 0 -10 11 -1 -9 -4 -8 3 18 -12
word|red	0 -1 -1 0 -11 -9 1 -6 16 8 -1 -2 -4
word|reddit	0 0 -2 0 -2 -1 0 -4 -6 -6 -2 3 16
word|related	-1 1 -4 -1 -28 -15 -3 -14 -22 -8 -6 36 15
word|released	0 -1 0 0 0 9 -1 -7 0 5 0 -3 -3
word|relevant	0 0 0 0 -1 -6 8 1 -1 -2 0 -2 -1
word|remain	0 0 0 0 -1 3 -2 5 -1 -3 0 -1 -1
word|remember	0 0 0 0 -7 -1 6 2 0 -3 0 -3 -2
word|report	0 -3 -1 0 -10 1 -5 4 -7 -2 -1 0 1
word|reported	0 0 0 0 0 6 -1 -2 0 -2 0 -1 1
word|reporter	0 0 6 0 -7 -7 -3 -3 -4 -4 0 0 4
word|reporting	0 -2 8 0 -4 -1 -1 -3 -5 -5 -1 -11 -1
word|reports	0 0 1 0 -7 12 -2 -3 -5 -4 -1 6 -6
word|request	0 -1 0 0 -3 -2 -3 5 -4 -8 0 -6 9
word|require	0 -1 0 0 -2 16 -1 2 -5 -9 0 -1 -2
word|required	0 0 -1 0 -2 1 1 -3 -3 -3 -2 -4 12
word|research	0 -5 0 0 6 -7 -2 -11 -4 -9 -3 6 4
word|resources	0 0 0 0 8 6 -2 -6 -2 -3 0 -1 -1
word|response	0 -1 0 0 8 -5 -3 1 -5 -8 0 -6 8
word|rest	0 0 0 -1 -7 -13 6 8 2 3 0 2 -3
word|result	0 0 0 0 0 6 -2 -5 2 5 0 -1 -2
word|results	3 -1 -1 -1 5 -7 -2 4 -4 -6 -1 1 -1
word|return	0 -1 0 0 0 -10 2 -5 2 6 0 3 4
word|review	0 -6 -1 0 -17 8 3 -12 -11 -20 -8 7 0
word|reviews	0 -2 0 0 7 -11 4 -8 -3 -3 0 -5 12
word|right	0 -7 -1 -1 7 1 9 -19 -7 -3 -1 -3 0
word|rights	0 0 -1 0 -2 1 -1 -8 -1 5 -1 2 -1
word|risk	0 -1 0 0 -3 4 -5 8 -9 -8 -2 -3 -1
word|road	0 -2 -1 0 -1 12 -2 -9 -2 3 -1 -4 3
word|role	0 -3 0 0 2 3 -1 1 1 -1 0 -1 -2
word|room	1 12 -1 -1 -4 7 -3 -11 3 0 -1 -6 -11
word|rules	9 -5 -1 0 -1 5 -2 -7 -3 -3 -1 -4 5
word|run	0 -1 0 0 -8 9 -4 -2 1 1 0 0 -8
word|running	0 -3 -1 0 -4 -1 -2 4 2 0 0 2 -1
word|s	3 0 -34 -27 -12 5 -22 -18 -16 5 -45 34 -26
word|safe	0 0 0 0 -2 2 -1 -1 -1 -2 0 11 -8
word|safety	0 0 0 0 4 -5 -2 4 4 -4 0 0 -1
word|sales	0 0 0 0 -4 5 -1 3 -3 -3 0 -4 -4
word|same	0 -1 0 -1 -7 -7 9 9 2 1 0 3 -12
word|save	0 1 -2 -1 5 -5 -3 -7 -7 -3 -1 -7 15
word|saw	0 0 0 0 3 1 -5 -5 0 0 0 -2 2
word|say	0 -2 -1 0 2 -1 1 -5 -1 2 0 9 -10
word|saying	0 2 0 0 -3 9 -3 4 -5 -4 0 -8 -2
word|says	0 -6 -2 -1 4 9 -7 -22 0 -1 -2 5 -26
word|scale	0 -1 0 0 -5 -2 -2 6 1 -1 0 5 -4
word|schedule	0 0 0 0 1 9 -2 -13 -4 -3 0 3 6
word|school	0 2 -2 -1 10 -13 -7 -3 -10 7 5 -9 -15
word|science	-2 -6 7 -2 -10 21 -2 -7 -5 -1 -2 -17 -4
word|se	4 17 -1 1 1 -14 -8 -13 -2 -6 -1 1 -8
word|search	2 -5 -2 -2 -22 -5 4 -2 8 -11 -5 4 -6
word|season	0 -4 0 0 1 7 -3 1 -5 -2 0 6 -8
word|second	1 1 0 0 -6 14 -5 -12 5 -3 0 -4 -9
word|security	-1 -7 -2 -1 -9 19 -8 -11 -12 -20 -4 -1 5
word|see	0 -4 -2 -1 -10 -3 -12 -23 -5 -4 0 5 3
word|seen	0 -5 0 0 -8 2 -4 -10 3 -9 0 9 -1
word|sein	0 3 -1 0 2 2 -6 -4 -13 -9 -1 3 2
word|sell	0 0 0 0 0 3 -2 1 2 -2 0 -3 -1
word|send	0 -1 -1 0 -5 -15 11 -1 -1 1 0 -2 15
word|senior	0 -3 7 0 4 0 -1 -7 -3 -4 -1 -6 12
word|sense	0 -3 0 0 -4 -3 1 -2 2 8 0 0 0
word|september	0 -1 -1 0 -1 7 -1 -2 0 -4 0 -3 5
word|series	-1 1 0 0 8 8 2 -12 -6 -13 -1 -4 -7
word|service	2 -2 -3 2 0 14 -2 -2 -8 -11 -2 -10 -1
word|services	0 -3 0 -1 -2 -22 10 17 -1 -9 -1 -14 13
word|set	0 -5 -1 -1 11 -8 -4 -1 -2 -13 -1 1 -1
word|seven	0 -4 0 0 2 15 -1 -5 -3 -1 0 -3 -4
word|several	-2 3 -1 0 -4 19 2 -4 -6 -5 0 -3 -6
word|share	-1 -9 -25 -10 -23 1 -4 -15 -34 -34 -13 -29 55
word|shared	0 0 0 0 -1 0 -1 2 -2 -1 0 -3 6
word|shares	0 -1 -5 -2 -3 8 -3 0 -12 -8 -7 8 6
word|sharing	0 0 -5 0 -6 -1 -1 4 -7 -7 -2 0 17
word|she	-1 -8 -1 -1 -7 18 -10 -20 -16 -1 -2 -5 2
word|short	0 -1 -3 0 8 6 1 -6 -6 -5 -1 -2 -1
word|should	-1 2 -4 -1 -6 -17 11 -6 -1 2 -1 8 -14
word|show	-1 4 -2 -1 -7 -3 5 -14 -13 -8 -2 8 4
word|shows	0 -1 0 0 0 -11 -2 -7 2 11 -2 10 -11
word|sich	-1 7 -2 -1 5 12 -1 -18 -3 -15 -4 -17 -3
word|side	0 -4 0 0 0 17 -3 -12 0 3 -1 -3 -4
word|sie	0 2 -5 -2 -1 -18 -2 -17 -11 3 -5 -5 5
word|sign	0 1 -1 -1 -7 -8 -2 3 -9 -10 -1 -2 11
word|significant	0 0 0 0 -10 3 -1 -1 -1 -2 -1 10 -1
word|similar	0 -1 0 0 3 3 -3 -2 -1 2 0 -1 1
word|simple	0 0 0 0 -7 3 9 -8 -1 -4 0 -3 3
word|simply	0 0 0 0 -1 8 -1 -3 -1 -1 0 -1 -1
word|since	0 -14 -1 -1 11 9 -5 -2 -5 -11 0 -5 4
word|sind	0 12 -2 -1 -13 -16 2 -14 -1 -9 -2 9 -3
word|single	0 2 0 0 -3 0 -2 0 1 4 0 -7 0
word|site	0 -3 0 0 -7 -7 -3 12 1 0 0 -7 5
word|situation	0 0 0 0 1 -2 6 -1 -1 -3 0 2 -1
word|six	1 -11 0 0 -4 10 -2 1 -5 3 0 0 -3
word|size	0 -1 -1 -1 -1 -15 12 11 -5 -11 -3 -9 11
word|skills	0 0 0 0 -2 -8 -2 4 2 1 0 1 3
word|slow	0 -1 0 0 1 6 -1 3 -1 -2 0 -2 -4
word|small	0 0 -1 0 6 -5 -2 10 6 -12 -2 -13 -6
word|smart	0 1 0 -1 10 -10 -2 -15 1 -5 -2 -7 8
word|so	-1 -17 -9 -4 -9 9 10 -6 -3 -14 -4 -4 -11
word|social	0 -2 -7 -1 -20 4 3 -1 -14 -6 -5 7 -10
word|software	0 -6 -3 -2 -11 -8 -3 -13 1 -5 1 11 14
word|solution	1 0 0 0 4 0 5 -6 -1 -3 0 3 -4
word|solutions	0 -2 0 0 10 2 -2 -5 -4 -11 0 -3 8
word|some	-2 6 -2 -1 -2 15 1 -11 -13 -16 -1 -16 -17
word|someone	0 -1 0 0 0 -8 -1 7 -1 -1 0 -1 4
word|something	0 8 0 0 -12 -7 -1 0 -3 -5 0 0 10
word|sometimes	0 0 0 0 0 3 -2 1 -1 -2 0 -1 -1
word|son	2 -1 0 -1 1 -9 -7 3 5 0 -1 10 -15
word|soon	0 -1 0 0 -5 -2 7 -4 1 0 0 0 -6
word|source	-1 -6 -3 0 -20 -5 -5 -8 -2 7 -6 -8 18
word|sources	0 0 0 0 -8 -9 -2 7 -2 -2 11 -5 2
word|south	1 11 -1 -1 -5 3 0 -19 -5 -13 -1 -10 -4
word|special	0 -3 4 0 3 -1 -2 -6 -3 -5 0 -1 9
word|specific	0 0 0 0 -2 -9 -4 15 -1 -3 0 -1 -2
word|speed	0 -1 0 0 -1 -10 -2 12 1 0 0 -1 1
word|spend	0 -1 0 0 2 -10 1 8 0 1 0 -1 2
word|sports	1 -1 0 0 -2 -7 0 -7 1 3 0 8 1
word|staff	0 13 8 2 -2 -12 -2 -4 -3 -7 0 -1 -6
word|stage	0 0 0 0 2 1 -1 1 -6 1 0 0 0
word|stand	0 -4 -2 2 -2 0 2 -3 -3 6 -1 -7 6
word|standard	0 -1 -1 0 -2 -9 -3 14 -3 -9 -1 8 -5
word|star	0 -8 -3 -2 9 -5 -1 -5 -5 -7 1 11 -12
word|start	0 -1 -1 -1 5 7 -1 4 -10 -13 -1 -11 -2
word|started	0 3 0 0 -10 5 4 -11 -4 -8 -1 2 6
word|starting	0 -2 -1 0 4 7 -4 2 -3 -2 0 -1 -4
word|state	4 -6 -2 -1 -11 -5 -11 6 -7 7 -2 5 -13
word|statement	0 -1 0 0 -5 3 -2 1 5 3 -1 -10 3
word|states	0 6 -1 0 0 -12 -4 -13 9 8 -1 -6 -6
word|stay	0 0 0 0 8 -3 -3 -1 -4 -4 0 -17 12
word|step	0 -1 -3 -3 11 10 -4 -16 -5 -10 -5 -3 -17
word|steps	0 3 -1 0 3 3 -1 -4 2 3 0 -4 -5
word|still	0 2 0 0 -8 6 -2 3 -8 -2 0 2 -5
word|stop	0 -4 0 0 -1 2 -3 -5 -1 2 0 6 -3
word|store	0 -2 0 0 1 7 1 6 -6 -10 -1 -2 -1
word|stories	0 -1 -1 0 7 -2 -1 -2 -3 -6 -2 -7 8
word|story	-1 -8 -8 -2 4 2 -7 -15 -17 -21 -7 -31 26
word|straight	0 -2 0 0 -9 13 -1 -7 0 0 0 -3 2
word|strategy	0 -3 0 0 7 -16 2 10 2 -4 0 2 -5
word|street	-1 -10 -1 0 -3 18 -2 -3 -2 -5 0 -3 -3
word|strong	0 -2 0 0 -1 0 3 4 -1 4 0 -9 2
word|structure	0 0 0 0 -6 -7 9 1 3 3 0 -1 -1
word|students	0 0 -1 0 -5 2 -1 -9 1 -1 0 5 5
word|study	0 -1 0 0 -5 -4 -3 -2 -2 -7 0 16 -7
word|style	0 0 -1 0 -2 -2 -1 4 -8 -8 -1 9 1
word|subscribe	0 -1 -1 0 -10 -6 -2 -9 -5 -6 -1 -16 24
word|success	0 -1 0 0 3 5 -2 -6 -3 -4 0 -5 9
word|such	0 0 0 0 -5 -11 11 11 -3 -1 0 -3 -2
word|sunday	0 0 0 -1 -4 0 -2 -6 -4 11 0 -10 1
word|support	0 -2 0 0 -10 -4 -5 6 -4 -6 -1 -4 13
word|sure	0 -3 0 0 -8 4 -4 -4 1 1 0 -4 8
word|system	0 1 -1 0 -13 5 -2 4 3 5 -2 -2 -19
word|systems	0 -3 -1 0 -4 3 8 -4 -2 -6 5 -12 -4
word|t	0 -8 -4 -5 -18 6 4 -6 -31 -32 -7 -1 -5
word|table	0 0 -1 0 -7 3 -2 -2 5 3 -1 -11 2
word|tags	0 0 -1 0 -7 -9 0 2 -3 -2 -2 -15 27
word|take	0 -2 0 0 -8 9 -2 -7 1 -12 -1 -1 -6
word|taken	0 -1 0 0 -3 6 1 -4 0 6 0 -2 -5
word|takes	0 -2 0 0 -2 -9 -5 18 2 -3 0 1 -13
word|taking	0 -1 0 0 3 3 -2 -1 1 -3 0 -2 -4
word|talk	0 2 0 0 -3 0 -1 5 -3 -4 0 1 -3
word|target	0 0 0 0 -3 -3 -1 7 -1 -3 0 -4 3
word|tax	0 -3 -1 0 -3 5 -1 -9 -5 -11 -1 5 -2
word|team	0 -5 -1 -1 1 0 4 -8 -17 -8 -3 3 -6
word|teams	0 -2 -1 0 -8 9 -4 6 -7 -10 -1 -11 2
word|tech	0 6 -8 0 10 1 -1 -15 -15 -24 -1 -7 4
word|technical	0 -1 0 0 2 -3 -1 3 -1 0 0 -3 4
word|technology	0 -6 2 0 4 1 8 1 -7 -12 -2 -11 3
word|tell	0 7 -1 -1 5 2 -1 -2 -3 -5 -1 -7 -1
word|term	0 -1 0 0 2 6 -3 -1 -1 -4 0 -2 2
word|terms	0 1 0 0 -1 -7 1 -3 -2 -2 0 -2 12
word|test	0 -1 0 0 -5 4 -3 -7 -3 -5 0 11 -5
word|testing	0 -1 0 0 5 -7 -2 4 -1 0 -1 0 -1
word|text	0 -2 -1 -1 -2 3 -1 4 -3 -2 -1 -6 10
word|than	0 -8 0 3 -7 -3 4 7 -9 3 -1 -5 -20
word|thanks	0 0 0 0 -1 6 -2 -6 -2 -1 0 -5 9
word|that	-5 -12 -10 -8 -1 -1 10 5 -49 -16 -10 -12 -43
word|their	-1 2 -2 -3 -14 -6 -10 12 0 -7 -1 7 -14
word|them	0 1 -1 -1 -2 3 -17 14 -7 -14 -1 -11 -11
word|themselves	0 0 0 0 1 9 -1 -2 0 -1 0 -3 -2
word|then	0 -6 0 0 12 0 2 -14 -8 -1 0 -3 -6
word|there	-2 8 -2 -1 1 9 -18 -1 -14 -4 -1 -23 -15
word|these	-1 0 -2 -1 -7 11 5 -21 -10 -12 -1 -3 -1
word|they	-1 2 -1 -1 -12 17 -9 -5 -14 -11 -1 -5 -17
word|thing	0 8 0 0 6 -8 0 1 -1 -3 0 3 -6
word|things	-1 -2 -3 -1 11 3 -9 -8 -5 -4 -1 -1 -6
word|think	0 -1 0 0 1 19 -7 -6 -1 -4 0 -3 -4
word|thinking	0 1 0 0 -2 4 -1 -2 -1 0 0 1 1
word|third	6 -3 -1 0 -5 1 -5 1 -3 -4 -1 -4 4
word|this	-10 -47 -25 -15 -15 8 8 -20 -24 -2 -15 -27 19
word|those	0 -2 0 0 -4 19 -7 -4 0 -9 0 -4 -2
word|though	0 -1 0 0 0 -4 -3 10 -1 -2 0 -1 -3
word|thought	0 0 0 0 -2 8 0 0 -1 -1 0 -2 -3
word|thoughts	0 -5 0 0 10 0 -1 2 -1 -2 -1 -10 4
word|three	0 -6 0 0 -13 19 -7 -2 2 -5 0 -9 -11
word|through	0 -6 -2 -1 -13 -17 9 5 2 11 -3 3 -12
word|throughout	0 -1 0 0 -5 4 -1 -1 -1 6 0 0 -2
word|thursday	0 -5 -1 3 -1 1 -3 -4 11 2 0 -1 -7
word|times	-1 -9 -2 0 -15 3 -2 -7 3 -13 0 -8 5
word|tip	0 0 0 0 4 10 -2 -7 -2 -5 0 -6 3
word|tips	1 -1 -1 -1 6 7 2 1 2 -6 -2 -14 -7
word|to	3 -7 -49 -43 -6 -2 -1 4 -24 -17 -54 2 0
word|together	0 -2 0 0 0 10 -5 -8 2 4 0 -3 -6
word|told	0 9 0 0 -3 -1 0 5 -3 -7 0 -2 -5
word|too	0 -1 0 0 2 -2 1 5 -2 -3 0 1 -6
word|took	0 -5 0 0 3 4 -2 -3 0 6 0 -4 -4
word|tool	0 -2 0 0 1 -9 1 -4 -5 -4 -1 12 0
word|tools	0 -2 -2 0 -10 4 -7 5 -8 -12 -2 -5 1
word|top	1 -4 -2 -2 5 -15 -7 -21 -5 4 -3 2 8
word|topics	0 -2 -1 0 -2 0 0 -4 -3 -8 -1 -8 22
word|total	0 0 -1 0 -1 8 2 -1 0 -4 0 -4 -2
word|track	0 0 0 0 2 -5 -1 4 -1 2 0 -3 2
word|traditional	0 0 0 0 1 4 -1 2 -1 -2 0 -1 -2
word|training	1 -4 -1 -1 16 -6 -2 -1 -15 0 -2 -5 -9
word|travel	0 -3 -2 -1 3 -17 2 0 -8 -2 -2 6 6
word|trends	-1 -6 -2 -1 14 -5 -4 -7 -3 -16 -4 -8 11
word|true	0 -1 0 0 3 7 -1 8 -1 -2 0 -15 -4
word|trust	0 -1 0 0 1 -2 -2 -6 -1 -4 -1 9 -5
word|try	0 -1 0 0 -10 -1 -4 3 -2 1 -1 -6 10
word|trying	0 -1 0 0 -1 10 -2 -4 0 -1 0 1 -1
word|tuesday	0 -11 -5 2 0 15 -3 -11 -5 4 -1 -6 -3
word|turn	0 -1 0 0 -6 -14 9 8 1 0 0 1 3
word|turned	0 0 0 0 8 -1 -1 -1 -2 -3 0 0 -1
word|tv	0 1 -1 -1 4 3 -4 -13 -5 -11 1 9 -3
word|tweet	0 0 -8 -1 -5 -1 -1 0 -4 -4 -4 -5 23
word|twitter	-11 5 -12 -2 -12 -3 -6 -11 -19 -11 -7 -14 22
word|two	0 -10 -2 -1 -20 27 -13 -24 -7 -4 -1 2 -21
word|type	0 0 0 0 3 -10 -3 8 0 -2 0 -1 3
word|types	0 0 0 0 18 2 -3 3 -11 -14 -1 -2 -11
word|u	0 -1 -3 -2 -4 -5 -6 -15 6 11 -4 6 -21
word|uhr	-1 -4 -3 20 0 9 -2 2 -18 -23 -8 -7 -40
word|uk	0 -3 -4 6 -2 5 -2 -6 -10 -7 -1 10 -14
word|um	1 1 -7 8 -6 0 -12 -19 -16 -12 -4 14 -7
word|un	2 13 -9 -9 6 -7 -23 -9 -3 -1 -6 11 -24
word|und	0 3 2 -22 -16 -24 8 -31 23 14 -36 -6 -8
word|under	0 -3 -4 -2 -1 14 1 -8 -8 -10 -1 -5 3
word|understanding	0 -1 0 0 10 8 -1 -6 -2 -5 0 -3 0
word|united	-1 -4 -2 -2 9 -6 -6 -13 6 4 -1 -4 -4
word|university	0 0 0 0 -1 -2 -2 -4 4 -3 5 -3 6
word|until	0 -6 0 0 -2 17 3 -5 -3 -6 0 5 -14
word|up	-1 -3 -8 -5 -14 -17 -24 16 -19 -17 -3 -18 -6
word|update	0 -1 -2 -1 -16 -2 3 -1 10 -4 -1 0 -5
word|updated	-1 -4 8 14 -7 -3 -2 -4 -9 -15 -1 -8 2
word|updates	0 9 0 0 -6 -11 -3 0 0 -4 0 -2 11
word|us	1 -8 -6 -4 -22 -15 -16 -10 3 -6 -10 4 15
word|use	0 -5 -1 -1 7 -2 5 8 -15 -22 -1 -21 -3
word|used	0 1 0 0 -4 -13 11 8 5 2 0 -1 -10
word|user	0 0 0 0 -5 1 -2 8 -1 -4 0 -4 1
word|users	0 -1 -1 -1 -1 6 -4 6 -5 -10 0 -2 -3
word|uses	0 -1 0 0 0 -2 -1 5 0 -1 0 0 -2
word|using	0 -3 -1 0 -14 -4 6 8 -2 -3 -1 -3 -13
word|value	0 -1 0 0 0 4 0 4 -1 -4 0 -3 -5
word|ve	0 8 -1 -1 -9 23 -8 -26 -12 -12 -1 -15 -10
word|version	0 -2 0 0 0 7 2 6 -1 -4 0 -2 -14
word|very	0 -4 0 -1 3 4 0 -11 -6 -7 0 -6 8
word|via	-1 -5 -15 -4 -18 -16 -2 10 -3 -3 20 -18 10
word|video	-1 -9 -13 -4 -9 -25 0 -9 16 -11 -16 18 -5
word|videos	0 -1 -1 0 3 3 -1 -2 -3 -5 1 -5 4
word|view	0 -1 -11 -2 -25 -1 -2 -7 -18 -10 -16 -5 29
word|visit	0 0 0 0 -6 3 -2 7 -1 0 -1 0 -11
word|vor	1 1 -4 12 -5 -11 -17 -24 6 -20 -5 16 -30
word|vs	0 -1 -1 0 2 1 -1 1 -2 -7 -2 2 -12
word|want	0 -4 -1 -1 -19 -15 1 12 -12 -15 -1 -14 16
word|wanted	0 -1 0 0 -1 -2 4 -4 -1 3 0 -1 1
word|wants	0 -1 0 0 -17 -10 -3 4 9 -2 0 3 -5
word|war	1 10 -1 -1 -3 -17 5 -20 8 -5 -3 17 -13
word|was	-2 1 -9 -7 -2 21 -15 -19 -25 -7 -5 -22 -26
word|watch	0 -3 -2 -2 15 11 -5 -20 1 -2 -2 -15 0
word|water	-1 -13 5 -4 -25 4 -14 2 -8 9 -4 -4 -33
word|way	2 -5 0 0 1 13 -1 -6 -4 -10 0 3 -11
word|ways	0 0 0 0 -3 3 -3 -1 -2 -2 0 7 1
word|we	0 -22 -4 -4 -13 13 9 -11 -17 -36 -6 -28 5
word|web	0 0 -2 -1 0 -10 -4 11 -1 -5 0 6 -3
word|website	0 -3 0 0 -7 -13 -4 13 -6 -9 -2 -11 18
word|wednesday	0 -2 -7 13 -2 9 2 -4 5 -14 0 -2 -4
word|week	-1 0 -2 -1 -3 3 -2 6 -3 -9 -1 -2 -11
word|weekly	0 0 0 0 -7 -1 3 -5 -5 -4 -1 -7 12
word|weeks	0 -1 0 0 0 4 1 -2 0 2 0 0 -2
word|weight	0 -3 0 0 -1 10 -2 -4 0 -3 -1 11 -18
word|well	0 -10 -1 0 4 3 -5 -4 -8 5 0 -8 -8
word|went	0 0 0 0 -1 8 2 -5 -1 -2 0 1 -2
word|werden	-1 16 -2 -1 -5 11 3 -22 -19 -22 -3 3 -8
word|were	0 2 0 0 -15 10 -1 -18 -14 1 -1 -12 2
word|west	0 -2 0 0 -2 26 -2 -9 -5 -10 0 4 -5
word|what	4 9 -10 -5 28 -15 11 -15 -30 -21 -10 6 -30
word|whatsapp	0 0 0 0 -2 -9 0 -2 -1 -4 0 0 16
word|when	-1 -5 -1 -1 -9 10 -3 3 -4 -13 -1 -5 -17
word|where	0 -8 -1 -1 13 -7 -5 -7 -6 -4 -2 8 -15
word|whether	0 -1 0 0 -1 0 11 -12 -1 -1 0 0 0
word|which	-1 1 -1 0 -5 0 -9 19 -10 -21 -1 -14 -15
word|while	-1 -16 -1 -1 -6 11 -8 -1 -5 1 -1 -5 -7
word|white	0 -7 -2 -1 7 7 -5 -15 8 9 -2 -14 -7
word|who	1 -8 -2 -1 -4 13 -21 -11 -10 -6 -1 5 -20
word|whole	0 -7 -1 0 5 10 -8 -12 9 -12 -3 7 -4
word|why	0 -4 -1 -1 -4 -1 -10 -10 -5 -3 -1 18 -13
word|wide	0 8 0 0 -3 3 -1 8 0 -5 0 -12 -3
word|wie	-1 7 -7 -2 -3 -8 -14 -15 -8 -5 -5 16 -21
word|will	1 -10 -6 -3 -5 -5 7 -1 -12 -2 -4 3 -28
word|win	0 -2 0 0 -6 -3 -3 -5 -1 0 0 14 -4
word|wir	1 6 -1 -1 1 -11 2 -6 -8 -12 -1 -6 12
word|wird	0 -5 -5 -1 -17 -5 -11 -15 -19 -24 -3 19 12
word|with	-4 2 -16 -18 -19 -12 -19 9 16 0 -25 -23 2
word|within	0 0 0 0 6 -4 9 -2 -6 -7 0 0 0
word|without	1 -7 0 0 -4 4 1 -4 -4 -6 0 8 -4
word|woman	0 -4 0 0 -7 -5 -3 -4 18 1 -1 3 -4
word|women	1 -5 0 0 -1 -6 -2 0 4 12 -1 -2 -9
word|won	0 6 0 0 -3 15 -1 -7 -7 -2 0 -6 -7
word|words	0 0 0 0 -4 7 -1 -1 -4 -4 0 5 -3
word|work	0 -15 -2 -2 -4 -7 -4 3 -4 5 -2 -1 -3
word|workers	-1 -1 -1 0 1 1 3 -10 -4 9 -1 0 -6
word|working	0 -2 -1 0 -3 -3 4 -9 4 11 -1 -9 -4
word|works	0 -2 0 0 1 -2 1 3 0 2 0 -2 -4
word|world	0 8 -1 -1 -7 -8 -5 -13 6 -3 -1 -1 1
word|worth	0 -1 0 0 1 0 -2 -4 2 0 3 9 -8
word|would	0 -9 0 0 -6 22 -12 -12 -12 -7 0 -9 -6
word|write	0 0 0 0 4 -1 -1 -1 1 1 0 1 -4
word|writer	0 8 4 0 -1 -4 -1 -1 -2 -3 0 -6 1
word|writing	0 -3 -1 0 4 -9 2 -2 2 0 0 0 8
word|written	0 -1 1 2 -9 9 -1 -4 -1 -4 -1 -3 10
word|wrote	0 -1 0 0 -1 10 -2 -3 0 -1 0 -1 -1
word|x	0 6 -7 -2 -5 -8 2 -9 -3 3 2 1 5
word|y	1 5 4 -3 -16 -12 -4 -3 -2 11 -4 -6 -11
word|year	0 -7 -3 -2 0 12 -13 -18 -24 -1 -2 -2 -7
word|years	0 -4 -2 1 -9 -4 3 -4 -8 -13 -3 12 -4
word|yes	0 -2 0 0 -2 -4 5 2 -1 -2 0 -2 3
word|yet	1 0 0 0 -3 8 0 0 -1 -3 0 -2 -2
word|you	0 -26 -20 -12 -8 -11 5 8 -15 -24 -14 -14 15
word|young	0 -6 -2 0 -7 -4 -2 -4 15 6 0 -8 -2
word|your	-5 -13 -15 -11 -4 -20 -3 12 -16 -16 -21 -35 25
word|yourself	0 -4 0 0 3 -1 -3 5 -2 -3 0 -4 4
word|youtube	0 -1 0 0 -4 -9 3 2 -1 0 -1 -5 7
word|zero	0 3 -1 0 -1 -1 -2 -1 0 4 0 -2 0
word|zu	-1 19 -4 -3 -3 -13 6 -28 -20 -18 -9 5 9
word|zum	-2 6 -11 -4 -19 12 -8 -12 -17 3 -5 -17 9
word|über	0 -13 -1 -2 5 -22 10 -1 -2 -6 -2 10 3
`
