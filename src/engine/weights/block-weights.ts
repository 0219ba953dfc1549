// Written by scripts/train-blocks; not to be edited. One line a trait: its name, then its weight for each kind,
// in the order of `kinds`, in hundredths. Pages of publishers that were left out are read with (per cent):
// pages 1302, blocks 6628, accuracy 90.3, macroF1 76.1, en 90.3, de 89.3, other 93.2, title 99.5, standfirst 90.2, byline 87.5, dateline 92, heading 81.5, paragraph 96.6, quote 33.3, list-item 33.9, image-alt 76, image-caption 80.5, image-credit 92.6, related-link 75.2, boilerplate 91.6, sure 75.6, sureRight 97.5
export const blockWeights = `
calibration	64 -1
first	95 -47 -35 -23 -38 -21 -6 -16 -39 -40 -15 -31 -35
last	-3 -29 -24 -29 -65 11 -46 -35 -60 -59 -33 4 35
between title	-81 44 20 8 -17 -21 -27 -63 -8 -39 -37 -69 -3
between standfirst	-16 28 46 -7 -48 -27 -24 -84 19 -34 -69 -58 -28
between byline	-13 -3 -54 50 -22 -37 -14 -77 -5 -36 -25 -81 -28
between dateline	-13 7 5 2 -40 -16 -18 -76 26 -12 -52 -50 -10
between heading	-12 -59 -23 -34 -35 50 -45 -40 12 -44 -61 -78 -76
between paragraph	-47 -129 -58 -67 31 51 -7 -83 2 -33 -76 -39 -36
between quote	-1 -14 -17 -11 -7 -18 21 -81 -27 -25 -9 -53 -40
between list-item	-14 -75 -65 -59 -25 -119 -56 68 -109 -128 -104 -114 -135
between image-alt	-17 -55 -20 -50 -19 -56 -34 -130 -43 77 26 -97 -60
between image-caption	-12 11 9 -2 -10 -11 -48 -121 -17 -11 42 -68 -53
between image-credit	-12 -4 3 -23 -10 -24 -29 -72 -37 41 -20 -67 -49
between related-link	-15 -75 -67 -31 -48 -62 -12 -134 -63 -86 -94 69 -42
between boilerplate	-37 -45 -42 -43 -43 -80 -54 -127 -1 -43 -46 -37 65
-1 a byline’s words: names	-1 -13 3 11 -20 -17 -2 -23 -12 -18 -4 18 -7
-1 a byline’s words: names behind “by”	-2 -12 -19 14 -4 -2 -2 -14 -11 4 -8 -5 4
-1 a credit at its end, and its length: 20 and more, no stop	-1 -3 6 1 -17 5 -3 -6 -9 -8 -9 7 0
-1 a credit at its end, and its length: 40 and more, no stop	-2 9 -5 -3 -11 -7 -5 -3 5 2 -7 -4 -2
-1 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 6 1 0 0 -1 -6 0 -1 0
-1 a credit at its end, and its length: 8 and more, no stop	-1 -1 7 -8 0 -2 -5 -11 -15 -16 -21 -20 -10
-1 a credit at its end, and its length: below 8, no stop	4 1 -5 -5 -2 -6 -6 -15 -2 3 -14 -14 -10
-1 a credit at its end: 0.9 and more	-2 -6 -5 -2 2 -4 -1 2 7 -5 -11 6 -3
-1 a credit at its end: 0.95 and more	1 3 9 -13 -10 -6 -17 -16 -9 -7 -29 -18 -15
-1 a credit at its end: below 0.9	-1 1 -5 -1 -15 10 -3 -11 -10 3 0 -3 -9
-1 a credit beside it, and its length: a credit before, 15 and more, a stop	0 6 -3 4 -3 0 -1 -2 0 -1 -2 -1 0
-1 a credit beside it, and its length: a credit before, 15 and more, no stop	0 -3 3 0 0 9 0 -1 0 -2 -1 -1 -4
-1 a credit beside it, and its length: a credit before, 25 and more, a stop	0 -1 -1 0 0 4 3 -2 -3 -3 -1 6 -4
-1 a credit beside it, and its length: a credit before, 25 and more, no stop	0 -7 0 0 0 -9 6 -2 -1 5 0 -1 0
-1 a credit beside it, and its length: a credit before, 4 and more, a stop	0 5 -1 6 0 -4 0 -1 -2 -4 -1 5 -6
-1 a credit beside it, and its length: a credit before, 4 and more, no stop	0 5 6 4 0 0 -1 2 0 -10 -7 -1 -13
-1 a credit beside it, and its length: a credit before, 40 and more, a stop	0 -1 -1 0 -11 9 -8 -7 -14 7 -3 -7 -5
-1 a credit beside it, and its length: a credit before, 40 and more, no stop	0 -1 -1 0 2 -5 3 -1 -1 7 -1 -1 -4
-1 a credit beside it, and its length: a credit before, 8 and more, a stop	0 0 0 0 4 3 0 2 -3 -2 -1 -4 -1
-1 a credit beside it, and its length: a credit before, 8 and more, no stop	0 -4 -1 0 7 8 -1 -4 1 -6 -3 -8 -4
-1 a credit beside it, and its length: a credit before, below 4, no stop	0 3 7 5 -8 1 -1 -4 -7 -8 -2 -4 -4
-1 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 0 -3 -1 -9 -3 0 -2 -4 -7 14 -4 3
-1 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 0 1 -1 -5 -1 0 -1 -2 -3 8 -2 3
-1 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 0 -2 0 -6 7 -1 -2 -6 -8 16 -4 -11
-1 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 0 -1 0 2 11 0 -2 -4 -2 2 -4 -10
-1 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 0 -1 0 -6 5 0 -1 -1 -8 7 -2 -5
-1 a credit beside it, and its length: a credit behind, 4 and more, no stop	-1 -2 -5 -7 -11 -7 0 -4 -9 0 20 -3 -20
-1 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 0 -1 0 -28 -10 -2 -4 -3 -1 20 -13 -7
-1 a credit beside it, and its length: a credit behind, 40 and more, no stop	0 0 -1 0 -5 -1 0 0 -3 4 7 -1 -6
-1 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 0 -3 -1 -5 -7 -1 -1 0 -5 13 -3 -1
-1 a credit beside it, and its length: a credit behind, 8 and more, no stop	-1 -2 -20 -7 -13 -5 0 -3 -6 -6 19 -10 -8
-1 a credit beside it, and its length: a credit behind, below 4, no stop	0 -1 -7 -3 -13 -8 0 -1 -8 4 24 -10 -17
-1 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -3 -1 -4 -2 0 -2 5 5 2 -4 -10
-1 a credit beside it, and its length: credits on both sides, below 4, no stop	0 0 -3 -1 7 -10 0 0 -8 -1 -6 -4 6
-1 a credit with its lead-in at its end: yes	3 8 7 -11 -3 -6 -15 -22 1 -3 -37 -30 -17
-1 a day of the week: yes	-26 -11 -9 -5 -8 1 -18 -11 -8 -3 -11 -10 -9
-1 a label of a picture: label	-1 -26 -17 -10 -41 -38 -4 -19 31 25 11 -42 -47
-1 a label of a picture: number	0 -2 -1 -1 10 -11 -1 -2 -16 7 7 -3 -6
-1 a label such as “Related” above: yes	-6 -43 -24 -28 4 -16 -16 -16 -46 -24 -37 9 -9
-1 a label such as “See also” before it: yes	-1 -6 -3 -2 -2 1 -7 -16 -1 -1 -8 -24 14
-1 a line above that ends in a colon: yes	-18 -20 -46 -9 -15 20 -15 17 -28 -18 -32 -22 -23
-1 a month: yes	-25 -7 -12 -3 -27 -3 -44 -7 -8 2 -2 5 -3
-1 a name in the next line: 60 and more	0 0 -2 0 -4 -5 -1 -10 -1 6 -5 -5 -1
-1 a name in the next line: 8 and more	-8 -9 33 0 -26 -16 -1 -15 -8 -5 -13 -19 -6
-1 a name in the next line: below 8	-5 -10 42 6 -16 -12 -2 4 -13 -13 -19 -14 -27
-1 a note of credits: yes	-2 0 -8 -13 0 -13 -3 -4 -18 11 -29 -9 10
-1 a picture credit’s words: 0.01 and more	0 -5 0 0 2 -15 -2 -6 -5 11 0 -1 -3
-1 a picture credit’s words: 0.7 and more	-2 -5 -2 -8 -16 -5 -5 -15 -11 -6 -12 -16 11
-1 a picture credit’s words: 0.8 and more	0 -5 -5 -2 7 -4 -2 -7 -7 4 -4 -17 -1
-1 a picture credit’s words: 0.9 and more	0 1 -1 0 -3 0 0 -1 -1 -8 0 3 4
-1 a picture credit’s words: 0.95 and more	-5 -4 3 -10 -4 -14 -16 -22 -29 18 -19 -24 -14
-1 a picture credit’s words: below 0.01	-54 -1 -3 4 -4 -2 -21 -1 -4 -8 -8 -4 -2
-1 a quotation by itself: before the text, 15 and more	-1 2 3 -1 6 -1 0 0 -2 -1 -1 0 -7
-1 a quotation by itself: before the text, 6 and more	0 -1 -3 0 -1 0 0 -1 -1 -2 0 3 6
-1 a quotation by itself: before the text, below 6	-1 4 5 -4 -1 -1 0 -1 -1 -3 0 -3 2
-1 a quotation by itself: behind the text, 15 and more	0 0 0 0 -2 -7 0 0 -1 0 0 -4 11
-1 a quotation by itself: in the text, 15 and more	-1 -1 -1 2 -9 7 0 -12 -3 -10 -6 -11 -3
-1 a quotation by itself: in the text, 40 and more	0 -1 -2 -1 -4 0 3 -10 -8 -14 1 2 -13
-1 a quotation by itself: in the text, 6 and more	0 0 0 0 -5 7 -5 5 -2 -3 -1 -2 -4
-1 a quotation by itself: in the text, below 6	0 0 -1 0 -17 -1 -2 4 -2 9 -2 -7 -6
-1 a quotation mark before it: yes	-12 -11 -26 -25 -13 1 -6 -20 -21 -4 2 -10 -5
-1 a rule: a byline’s words, but between paragraphs, where headings stand	0 -1 0 0 0 -7 0 -6 -1 -1 0 1 12
-1 a rule: a credit that names known agencies	-2 -6 -2 1 -10 3 -4 -15 -16 10 -12 -10 -9
-1 a rule: a credit with its lead-in ("Photo:", "©")	-4 -3 -1 -13 -2 -24 -12 -15 -26 18 -13 -15 -5
-1 a rule: a headline behind the end of the text	-8 -21 -28 -36 -11 0 -10 7 -12 -23 -24 -11 -6
-1 a rule: a label such as "See also" with a title behind it	-1 -6 -3 -2 -2 2 -6 -18 1 1 -7 -19 13
-1 a rule: a line that begins with "by" before the text	-1 -10 -16 17 -5 6 -2 -7 -9 2 -8 -6 1
-1 a rule: a phrase of the page’s furniture	-10 -13 -6 -37 -10 -9 -20 -46 12 -3 -9 -10 -2
-1 a rule: a question or exclamation between paragraphs	0 -8 0 -1 -12 10 -7 -22 1 -18 -1 4 2
-1 a rule: a quotation with its speaker behind a dash	0 0 0 0 4 6 -2 -4 -2 -2 2 -4 -4
-1 a rule: a sentence before the text	-4 -12 7 -4 -5 4 1 -2 0 0 -6 -7 3
-1 a rule: a sentence behind the end of the text	0 0 0 0 -1 0 0 0 -2 -1 0 4 0
-1 a rule: a sentence or two before the text	-1 5 -6 1 -16 8 -9 4 -30 -15 -10 3 -19
-1 a rule: a sentence within the text	-17 -23 -33 -14 2 4 -16 -3 -12 -21 -28 -19 -3
-1 a rule: a short line within the text	-11 -27 -21 -12 0 -11 -23 -20 -36 0 -30 -4 0
-1 a rule: a short sentence within the text	-5 -25 -19 -18 -15 -26 29 20 -14 -19 -21 -19 3
-1 a rule: a text that ends in a picture credit	-7 3 8 -8 -14 -4 -17 -20 -11 -1 -26 -10 -16
-1 a rule: a title below a label such as "Related"	-1 -8 -4 -2 -14 -17 -5 -13 -11 -7 -10 11 8
-1 a rule: an item below a line that announces a list	-8 -17 -21 -20 -8 23 -6 2 -12 -11 -29 -12 -16
-1 a rule: begins with a bullet	0 0 0 0 2 7 -1 -5 0 -1 0 -1 0
-1 a rule: begins with a list mark, as its neighbour does	-1 -2 -6 -6 -17 22 -5 -6 -11 -14 -4 -6 -8
-1 a rule: debris before the text	-21 8 -17 -6 -54 0 -12 -7 -11 -25 -20 3 -8
-1 a rule: debris behind the end of the text	-7 -27 -31 -34 5 1 5 -8 -30 -28 -28 5 2
-1 a rule: holds a phrase of the page’s furniture	-1 -18 -5 -7 3 -28 -10 -18 -2 -10 -11 -14 32
-1 a rule: keywords of a picture	0 0 -1 0 -13 -9 -1 -1 -11 13 -2 -6 -7
-1 a rule: long line within the text, without a full stop	-1 -7 -8 -4 3 -5 3 -1 -9 -23 -13 -5 10
-1 a rule: names behind the end of the text	0 0 0 -3 -1 -2 0 -1 -1 -2 6 5 -5
-1 a rule: nothing but names before the text	-1 -6 -1 14 -3 -4 0 -2 -4 -14 -5 1 -6
-1 a rule: nothing else fits	0 -3 3 -10 12 -10 -4 -5 -22 -11 -17 0 -13
-1 a rule: one of several short lines within the text	-10 -24 -47 -32 -2 1 -12 -6 -6 -18 -19 5 -6
-1 a rule: only a date or time	-6 5 -7 0 -25 -7 -10 -33 4 -15 -27 7 -6
-1 a rule: only a web or e-mail address	0 -3 -2 0 -2 -5 0 -1 11 -6 -1 -8 6
-1 a rule: only marks or figures	-5 -9 -9 -18 8 11 -4 -25 -23 -13 -10 -7 4
-1 a rule: repeats the alternative text before it	-1 2 -6 -7 -8 7 -2 -4 -5 -17 9 -6 1
-1 a rule: running text	-45 -53 -32 -18 0 3 -2 -3 0 -15 -30 -1 -8
-1 a rule: says again what stands elsewhere on the page	-6 -5 -20 -11 3 -14 -19 -10 -8 -14 -25 2 -4
-1 a rule: says where in a picture somebody stands	0 -1 -2 0 -7 0 -1 -2 4 3 7 -1 -4
-1 a rule: says who the author is	0 0 0 0 -1 1 0 0 -1 -1 0 -3 5
-1 a rule: short line before a picture or a list, without a full stop	0 -2 -3 -1 -9 -13 -1 -7 8 7 3 -16 1
-1 a rule: short line between paragraphs, without a full stop	-4 -33 -11 -15 -26 17 -5 -51 -36 -45 -12 11 13
-1 a rule: short text after a credit, where this page has its captions	0 -3 3 3 1 4 -1 -3 -5 -4 -6 -4 -7
-1 a rule: short text before a caption and its credit	-1 -6 -4 -4 -7 -1 -6 -3 2 1 -8 -10 -3
-1 a rule: short text before a caption with a credit	-2 -14 -5 1 -24 -32 -5 -16 -1 42 -16 -18 -18
-1 a rule: short text before a credit	-2 -3 -26 -11 -35 -6 -3 -19 -19 -13 33 -31 -24
-1 a rule: short text before a credit that has its caption behind it	0 0 -2 0 -2 -2 0 0 -7 -8 16 -2 -7
-1 a rule: stands between the title and the byline, date or picture	-1 -2 18 0 -14 -2 0 -2 4 -7 -8 0 -5
-1 a rule: the caption’s words once more, as alternative text	-2 -6 -4 -2 -12 -16 -3 -7 -7 20 -11 -11 0
-1 a rule: the first line of the page	-27 18 4 1 -5 -10 -10 -22 -5 -22 -17 -22 2
-1 a rule: the name of a picture file	0 -6 -3 -1 -3 -1 0 -3 9 0 -2 -11 1
-1 a sign in it: a bar	-2 4 -15 4 9 -10 -7 -18 -14 4 -11 -17 7
-1 a sign in it: a capital within a word	-18 -9 0 -4 -8 -8 -17 6 2 -33 -21 -34 5
-1 a sign in it: a comma	-61 -12 -5 -9 -5 -2 2 2 2 -6 -3 -20 0
-1 a sign in it: a copyright sign	-2 12 0 -2 0 -11 -5 -10 -1 -7 -5 -12 4
-1 a sign in it: a dash between words	-10 3 0 -20 -7 -14 5 2 -16 -6 -17 -1 -8
-1 a sign in it: a question mark	-18 -8 -30 -4 -14 3 -23 -16 11 -32 -24 6 10
-1 a sign in it: a quotation mark	-27 -21 -39 -13 -13 9 4 -18 -9 -9 -9 -9 -4
-1 a sign in it: a sentence stuck to the next	0 -3 0 -1 -6 13 -3 0 -4 -16 -3 -11 2
-1 a sign in it: a slash between words	-7 -9 -3 -13 -8 -15 -7 -1 -16 13 -25 -11 -11
-1 a sign in it: a time	-10 0 -3 -29 1 -16 -22 -22 6 -18 -29 -18 -7
-1 a sign in it: a year	-32 -9 -12 -13 7 -13 -28 -22 6 5 2 -2 0
-1 a sign in it: an address	-1 -3 -5 -4 -3 1 0 -2 7 -18 -4 -22 13
-1 a sign in it: an asterisk	0 -5 -1 0 -5 -4 10 -5 0 -4 -6 -14 15
-1 a sign in it: an at sign	-1 -8 -7 5 0 0 -5 -8 -9 -8 -8 -23 17
-1 a sign in it: an ellipsis	-4 -1 -4 3 -2 -13 -6 -23 15 -11 -5 -4 -7
-1 a sign in it: money or a share	-8 -10 -20 2 6 17 -28 3 -19 -27 -13 -21 -11
-1 a verb of saying: yes	-29 -44 2 -8 -14 8 -3 -27 -13 -7 -13 -3 2
-1 a word that leads in credits: yes	-5 -3 -3 -15 -4 -16 -14 -24 -19 14 -7 -20 -9
-1 an end as items of lists have it: yes	-1 -4 -7 3 -12 -17 0 15 -11 -4 1 -16 -3
-1 how frequent the kind is: yes	-70 -1 0 -10 -2 1 -1 0 0 -4 -3 1 -1
-1 how it begins and ends: another sign, another sign	-1 -1 -2 -5 5 25 -4 -8 -3 -3 -3 -15 -15
-1 how it begins and ends: another sign, arrow	0 0 0 0 -6 8 -1 -8 -2 -1 0 -1 4
-1 how it begins and ends: another sign, bar or asterisk	0 7 0 -5 -2 -8 0 0 -1 -1 -1 0 9
-1 how it begins and ends: another sign, bracket	0 -1 -1 -1 -2 8 0 -11 -2 -2 -2 -4 5
-1 how it begins and ends: another sign, colon	0 0 -1 0 -1 1 0 4 0 0 0 -1 -2
-1 how it begins and ends: another sign, ellipsis	0 0 0 0 -2 4 -1 -1 -3 -1 -1 -1 1
-1 how it begins and ends: another sign, exclamation mark	0 -1 -8 10 -1 -4 -1 5 -1 -2 -1 -2 -5
-1 how it begins and ends: another sign, figure	0 1 -6 -2 -5 -2 0 -7 -4 -4 -5 3 12
-1 how it begins and ends: another sign, full stop	0 -1 0 1 -6 5 -2 4 -2 -5 -1 -10 -8
-1 how it begins and ends: another sign, letter	0 -1 -2 -1 11 9 3 -12 -4 -4 -2 -17 2
-1 how it begins and ends: at sign or hash, figure	0 -1 0 -1 6 -11 -1 0 -7 -6 -1 -7 5
-1 how it begins and ends: at sign or hash, full stop	0 0 0 0 9 -9 -1 8 2 0 -2 -1 -11
-1 how it begins and ends: at sign or hash, letter	0 -1 -1 1 -5 3 -1 7 -4 -2 -2 -10 2
-1 how it begins and ends: bracket, bracket	-1 -15 0 -2 -4 7 -5 -9 -5 7 -5 -16 -2
-1 how it begins and ends: bracket, figure	0 -1 0 0 0 5 0 -2 0 -1 0 0 0
-1 how it begins and ends: bracket, full stop	0 0 0 0 -1 -6 4 -1 0 0 0 -1 5
-1 how it begins and ends: bracket, letter	0 4 5 -8 -9 -6 -1 -5 -2 6 0 -4 2
-1 how it begins and ends: capital, another sign	-1 -6 -6 3 7 -3 -3 3 -7 -3 7 -7 -6
-1 how it begins and ends: capital, arrow	0 0 0 0 2 4 0 -9 0 0 -2 2 4
-1 how it begins and ends: capital, bar or asterisk	0 1 -1 2 -4 0 -1 -5 -3 -5 -1 -11 18
-1 how it begins and ends: capital, bracket	-3 4 4 -28 -21 -2 -25 -5 -6 -14 -17 -6 -4
-1 how it begins and ends: capital, colon	-5 -20 -4 -16 -34 -54 37 32 0 -5 -11 -14 -26
-1 how it begins and ends: capital, comma	0 -1 -5 5 -4 -1 5 -8 -2 0 -1 -2 6
-1 how it begins and ends: capital, ellipsis	-1 -3 4 -2 -20 -1 -6 -10 4 -4 -5 4 5
-1 how it begins and ends: capital, exclamation mark	-3 -3 -7 -1 -7 -8 -2 -18 -2 -7 -13 -2 7
-1 how it begins and ends: capital, figure	-11 -8 -24 -14 -2 11 -16 -10 -26 -14 -14 -9 0
-1 how it begins and ends: capital, full stop	-43 -9 -3 -9 -1 2 -9 -5 -7 -3 -4 -8 -5
-1 how it begins and ends: capital, letter	-75 -1 -8 7 -6 -3 -43 -12 -10 -8 -6 4 0
-1 how it begins and ends: capital, question mark	-11 -12 -20 3 -11 1 -5 -10 1 -36 -16 -3 9
-1 how it begins and ends: capital, quotation mark	-3 3 3 -1 2 6 -8 -5 -5 -4 -5 -1 -14
-1 how it begins and ends: capital, semicolon	0 0 0 0 -6 -7 0 10 -4 2 1 -5 -2
-1 how it begins and ends: capital, stop and quotation mark	-3 -7 -7 -4 0 5 -25 -16 9 -13 2 -26 4
-1 how it begins and ends: figure, another sign	0 0 0 0 0 0 0 0 -3 -1 4 0 1
-1 how it begins and ends: figure, bracket	-1 2 -3 -1 -10 -6 0 -2 0 -6 -3 6 8
-1 how it begins and ends: figure, colon	-1 -1 -3 -1 -5 12 -3 -13 -7 -8 -1 -7 -5
-1 how it begins and ends: figure, figure	-4 5 -7 -11 1 -22 -3 -28 -3 -12 -12 7 -6
-1 how it begins and ends: figure, full stop	-1 6 -2 -2 -4 -2 -5 0 -1 -3 0 -1 -15
-1 how it begins and ends: figure, letter	-7 -17 -5 -23 -9 1 -12 -8 8 -20 -5 5 -19
-1 how it begins and ends: figure, question mark	0 -1 -2 5 0 4 0 -7 2 2 0 -8 -5
-1 how it begins and ends: figure, quotation mark	0 0 0 0 -6 -3 0 -5 6 5 0 -2 1
-1 how it begins and ends: list mark, another sign	0 0 -1 2 -1 7 0 -1 -1 -1 0 -1 -2
-1 how it begins and ends: list mark, bar or asterisk	0 -2 0 -1 4 11 -3 -5 -2 -3 0 -4 -15
-1 how it begins and ends: list mark, figure	0 -1 0 0 0 8 -1 -6 0 -2 0 -2 3
-1 how it begins and ends: list mark, full stop	0 -8 -1 -2 -6 1 -4 -1 -8 -1 -2 5 5
-1 how it begins and ends: list mark, letter	0 -2 -4 0 1 -7 0 0 3 1 -5 -11 -8
-1 how it begins and ends: number of an item, bracket	0 0 0 0 -2 10 0 -7 -1 -2 0 0 -1
-1 how it begins and ends: number of an item, colon	0 0 0 0 -2 6 -1 -2 -1 -1 0 -1 -1
-1 how it begins and ends: number of an item, figure	0 3 -4 6 -1 -4 0 1 4 -9 0 -6 -15
-1 how it begins and ends: number of an item, full stop	0 -1 -3 0 -21 28 -14 -24 -4 -13 -1 2 -3
-1 how it begins and ends: number of an item, letter	-2 -10 -12 -9 -17 25 -15 -23 4 2 -13 -29 -29
-1 how it begins and ends: number of an item, question mark	0 0 0 0 0 5 0 -8 0 0 0 1 1
-1 how it begins and ends: quotation mark, bracket	0 -1 -1 1 4 8 -1 -3 -2 -3 0 -1 -2
-1 how it begins and ends: quotation mark, colon	0 -1 -1 0 6 9 6 -13 -1 -3 -2 -11 3
-1 how it begins and ends: quotation mark, full stop	-2 -8 -15 -9 2 5 -3 -34 -15 0 -4 -23 -14
-1 how it begins and ends: quotation mark, letter	-2 0 -5 -12 -12 4 -6 -16 -12 -18 8 1 17
-1 how it begins and ends: quotation mark, question mark	0 0 0 0 -6 1 0 0 5 3 0 5 -5
-1 how it begins and ends: quotation mark, quotation mark	-1 1 0 2 -15 2 0 5 -3 3 -2 -7 -8
-1 how it begins and ends: quotation mark, stop and quotation mark	-2 -3 -4 -4 -10 0 2 -12 -11 -20 -9 -1 -3
-1 how it begins and ends: small letter, another sign	0 0 0 0 7 -13 14 -9 -2 -1 -2 -1 0
-1 how it begins and ends: small letter, bracket	0 -1 -1 -1 -1 -3 -1 4 -3 -3 -1 -2 5
-1 how it begins and ends: small letter, colon	0 0 0 0 -1 -4 0 -11 1 1 0 -3 12
-1 how it begins and ends: small letter, comma	0 -2 0 0 -4 -12 -1 11 -2 -2 0 -10 -8
-1 how it begins and ends: small letter, exclamation mark	0 0 0 0 1 7 -1 -3 0 0 0 -1 -4
-1 how it begins and ends: small letter, figure	0 7 -2 -1 -1 -3 -1 -5 7 -1 -1 -6 0
-1 how it begins and ends: small letter, full stop	0 -3 0 0 -8 -8 -6 12 1 1 -1 -8 -13
-1 how it begins and ends: small letter, letter	-3 -17 -7 -21 -13 3 -3 -23 -3 9 -23 -29 3
-1 how it begins and ends: small letter, quotation mark	0 -3 0 0 0 5 -1 -2 0 -1 0 0 0
-1 how it begins and ends: small letter, semicolon	0 -1 0 0 -4 2 -2 4 -2 -2 -1 -2 -4
-1 how it ends: another sign	-1 -9 -11 2 13 13 6 -2 -15 -8 3 -20 -21
-1 how it ends: arrow	0 0 -1 0 -1 10 0 -13 -1 -1 -2 1 6
-1 how it ends: bar or asterisk	0 4 -2 -4 -3 3 -2 -6 -6 -9 -2 -13 21
-1 how it ends: bracket	-5 1 4 -31 -24 5 -34 -10 -8 -8 -22 -8 1
-1 how it ends: colon	-6 -22 -4 -16 -26 -47 37 32 -6 -7 -6 -13 -25
-1 how it ends: comma	0 -3 -5 3 -7 3 4 6 -4 -2 -1 -13 -3
-1 how it ends: ellipsis	-1 -3 4 -2 -16 -1 -7 -8 3 -4 -6 9 0
-1 how it ends: exclamation mark	-3 -4 -11 4 -2 0 -3 -19 -4 -10 -13 -1 0
-1 how it ends: figure	-21 3 -25 -18 -2 -7 -20 -11 -7 -21 -26 -2 -3
-1 how it ends: full stop	-53 -12 -8 -15 -2 3 -8 -2 -8 1 2 -10 -7
-1 how it ends: letter	-77 -5 -7 0 -4 2 -44 -9 -5 -4 -4 2 -1
-1 how it ends: question mark	-12 -18 -22 3 -13 3 -7 -12 0 -37 -17 -13 11
-1 how it ends: quotation mark	-5 3 5 -2 -21 6 -11 3 -6 2 -10 -10 -15
-1 how it ends: semicolon	0 -1 -1 0 -9 1 -2 7 -4 0 1 -6 -4
-1 how it ends: stop and quotation mark	-8 -15 -15 -13 -5 5 -6 -16 3 -20 3 -18 0
-1 it begins with the author’s name: yes	0 0 5 4 1 -19 3 -5 -4 -15 0 -8 22
-1 it repeats its neighbour: the block before	-3 6 -13 -9 -18 -4 -8 -19 -22 -14 24 -12 -19
-1 it repeats its neighbour: the next block	-3 -9 1 -8 -15 -23 -8 -13 -19 27 -15 -15 -6
-1 it repeats its neighbour: the second before	-1 -9 2 5 7 4 -4 -23 -9 -10 -9 -5 -8
-1 it repeats its neighbour: the second behind	-2 -9 -8 -5 -1 1 -3 -20 -20 -11 14 -6 -9
-1 it says where in a picture somebody stands: yes	0 -2 -6 -1 -8 0 -2 -7 0 11 2 -9 -10
-1 it stands on the page again: 12 and more	-2 -8 3 -8 -9 -6 -6 -8 -2 4 1 -5 5
-1 it stands on the page again: 3 and more	-1 12 -6 -7 -1 -18 -4 -7 -27 -2 -10 -2 4
-1 it stands on the page again: 6 and more	-1 -3 3 -2 -11 -3 -1 -17 -3 1 -6 1 -2
-1 it stands on the page again: below 3	-2 -12 -19 -3 -6 -9 -2 -10 13 -3 -6 6 -21
-1 it stood on the page before: 12 and more	-1 -2 -14 -1 -22 -14 1 -11 -4 -2 16 3 -9
-1 it stood on the page before: 3 and more	-2 -21 -11 -10 13 -6 -11 -12 -20 1 -18 0 -9
-1 it stood on the page before: 6 and more	-1 10 -7 1 3 -8 -3 -11 -1 -12 -2 -23 0
-1 it stood on the page before: below 3	-4 -21 -23 -15 3 -6 -12 -16 14 -1 -14 -3 -18
-1 it tells the reader what to do: 20 and more	0 0 -2 0 2 -11 2 -1 -1 -1 -1 -6 16
-1 it tells the reader what to do: 40 and more	0 0 0 0 3 -7 -1 4 -3 -2 0 1 3
-1 it tells the reader what to do: 8 and more	-1 -3 -6 -4 10 -26 -8 -10 -6 -7 -10 -7 14
-1 it tells the reader what to do: below 8	-4 -25 -18 -12 7 -32 -8 -39 5 -10 -35 -30 14
-1 its capitals: 0.01 and more	-58 -23 -35 -27 2 -3 5 5 -6 -9 -16 -15 2
-1 its capitals: 0.15 and more	-62 -5 8 -17 -25 11 -4 8 -13 -20 -10 -12 -7
-1 its capitals: 0.3 and more	-33 -4 2 -13 -1 -7 -10 -7 6 -13 11 1 -13
-1 its capitals: 0.5 and more	-42 19 -23 -19 -10 -8 -14 -19 3 8 4 4 -8
-1 its capitals: 0.7 and more	-31 -27 -22 -16 5 6 -19 -23 -17 -1 -38 2 5
-1 its capitals: 0.9 and more	-2 -4 -4 5 2 -5 -4 -16 -9 -1 -8 -11 5
-1 its capitals: 1 and more	-42 -13 -2 21 -11 -8 -29 -14 -21 -2 -15 3 -3
-1 its capitals: below 0.01	-17 -4 -13 -23 -1 3 -9 -21 -11 -10 -25 -24 8
-1 its figures: 0.01 and more	-50 5 -16 -8 -9 9 -7 -9 -2 -10 -5 -7 -4
-1 its figures: 0.15 and more	-19 -3 -19 -21 -6 19 0 -13 0 3 -14 -18 -27
-1 its figures: 0.4 and more	-12 4 -12 -13 -19 -14 -14 -30 5 -17 -24 2 3
-1 its figures: below 0.01	-65 -7 2 -5 -2 -2 -3 1 -8 -3 -3 -1 0
-1 its lead-in on the page: more often	-14 2 -38 -29 13 -15 -26 -9 -9 9 -4 -19 -22
-1 its lead-in on the page: once	-32 -18 -5 4 -9 -15 -10 14 -6 -17 -23 -1 -1
-1 its lead-in on the page: twice	-6 2 -18 3 -3 1 -10 -22 -4 -15 -5 7 -5
-1 its length and end: 10 and more, another sign	0 0 0 0 4 -6 -1 7 -3 -6 -1 -5 1
-1 its length and end: 10 and more, arrow	0 0 0 0 5 2 0 -9 0 0 0 3 0
-1 its length and end: 10 and more, bracket	-1 -8 9 -6 -7 10 -3 -30 -10 -5 -10 2 -7
-1 its length and end: 10 and more, colon	0 0 -1 0 -4 -26 10 24 -3 -5 -1 -12 1
-1 its length and end: 10 and more, ellipsis	0 0 -1 0 -1 -1 0 0 5 3 -1 -3 -2
-1 its length and end: 10 and more, exclamation mark	-1 -3 -1 3 3 8 -1 -5 3 0 -1 0 -10
-1 its length and end: 10 and more, figure	-1 -10 -1 -4 -6 0 -1 -12 0 -7 -4 0 3
-1 its length and end: 10 and more, full stop	-6 -2 -11 -13 -18 -8 -29 -5 -27 5 0 -31 -2
-1 its length and end: 10 and more, letter	-37 -1 -4 5 -3 -14 -17 -17 -10 0 -8 -3 -15
-1 its length and end: 10 and more, question mark	-4 -4 -8 5 -7 10 -7 -7 -14 -11 -1 6 2
-1 its length and end: 10 and more, quotation mark	-1 2 1 -1 0 5 -3 -1 -1 -4 -2 -12 4
-1 its length and end: 10 and more, semicolon	0 0 0 0 -5 -7 -1 11 -1 -1 0 -2 -1
-1 its length and end: 10 and more, stop and quotation mark	0 0 -1 -1 3 2 3 -5 -2 -3 1 0 -3
-1 its length and end: 15 and more, another sign	0 0 -4 0 7 -3 0 2 -2 -3 6 -1 -5
-1 its length and end: 15 and more, bracket	-1 8 14 -3 -14 -2 -3 -10 -3 -10 -12 -5 -7
-1 its length and end: 15 and more, colon	0 -1 -2 -2 2 -20 16 22 -7 -4 -3 -7 -12
-1 its length and end: 15 and more, comma	0 -1 0 0 -5 -5 -1 10 -2 -2 0 -14 5
-1 its length and end: 15 and more, ellipsis	0 0 3 -1 1 0 0 2 -2 -1 0 -5 2
-1 its length and end: 15 and more, exclamation mark	0 -3 -1 0 3 -5 2 -9 -3 -4 -1 6 8
-1 its length and end: 15 and more, figure	0 -3 4 -2 0 2 -1 -8 1 3 -5 -2 3
-1 its length and end: 15 and more, full stop	-18 -33 3 -4 -9 0 -30 -6 -22 -6 7 -16 -12
-1 its length and end: 15 and more, letter	-15 6 -14 -11 -13 -3 -20 -9 -18 -7 4 -5 8
-1 its length and end: 15 and more, question mark	-1 -3 -1 2 -9 -3 -4 -4 8 -2 0 -6 5
-1 its length and end: 15 and more, quotation mark	-1 4 2 0 1 -8 -1 3 -1 10 -1 -4 -12
-1 its length and end: 15 and more, semicolon	0 0 -1 0 -3 7 -1 -8 -4 3 3 0 -1
-1 its length and end: 15 and more, stop and quotation mark	0 -1 1 -1 -6 -2 6 -15 5 -16 -3 -5 3
-1 its length and end: 2 and more, another sign	0 -2 -1 0 -2 11 0 -4 0 -2 1 -2 0
-1 its length and end: 2 and more, arrow	0 0 0 0 -1 5 -1 -7 -1 -1 0 -5 1
-1 its length and end: 2 and more, bar or asterisk	0 -1 -1 0 -1 1 0 0 -3 -2 -1 -5 11
-1 its length and end: 2 and more, bracket	-1 -8 -1 -15 8 9 -1 -8 -10 -20 -3 -11 21
-1 its length and end: 2 and more, colon	-1 1 -5 -3 -18 -3 2 0 -6 -1 -6 7 -1
-1 its length and end: 2 and more, comma	0 -1 -4 5 -2 2 0 -4 -1 0 0 2 0
-1 its length and end: 2 and more, ellipsis	0 0 0 0 -7 6 -1 -1 6 -4 -1 3 -4
-1 its length and end: 2 and more, exclamation mark	0 -1 0 0 -3 0 -1 -1 -3 -5 -1 9 -8
-1 its length and end: 2 and more, figure	-2 14 -9 -5 -7 -10 -3 -10 -4 -8 -9 -2 -1
-1 its length and end: 2 and more, full stop	0 -6 -4 -1 10 9 1 -4 -12 -15 3 -7 -8
-1 its length and end: 2 and more, letter	-35 -1 -18 1 -13 -4 -38 -10 -5 -4 -21 -4 -1
-1 its length and end: 2 and more, quotation mark	0 -1 2 -1 -2 3 0 -1 -1 0 0 3 -2
-1 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -4 -5 -2 6 -2 -3 3 -1 -2
-1 its length and end: 25 and more, another sign	0 0 0 0 5 -15 16 -8 -2 -1 0 -1 1
-1 its length and end: 25 and more, arrow	0 0 0 0 -8 -3 0 -4 -2 -1 0 -1 11
-1 its length and end: 25 and more, bar or asterisk	0 0 0 0 5 6 -2 -5 -1 -1 0 -7 2
-1 its length and end: 25 and more, bracket	-1 -4 4 -2 -7 2 -2 -3 -8 -3 1 7 -9
-1 its length and end: 25 and more, colon	0 -4 -1 0 0 -29 23 19 -9 -9 -1 -11 -9
-1 its length and end: 25 and more, ellipsis	0 0 0 0 -14 -6 -1 3 0 0 -1 8 3
-1 its length and end: 25 and more, exclamation mark	0 0 -1 0 -1 2 -2 -4 1 2 0 -5 4
-1 its length and end: 25 and more, figure	0 0 0 0 3 10 0 -5 -2 -1 0 -3 -4
-1 its length and end: 25 and more, full stop	-18 -31 -3 -5 -10 -4 -17 -8 -15 0 -20 10 -12
-1 its length and end: 25 and more, letter	-3 10 -4 -2 1 4 -4 -5 -8 -11 -8 -22 6
-1 its length and end: 25 and more, question mark	0 0 0 0 -2 3 1 1 -4 -3 -1 4 -3
-1 its length and end: 25 and more, quotation mark	0 0 0 2 -2 1 -1 5 0 -1 0 -2 -4
-1 its length and end: 25 and more, stop and quotation mark	-1 -2 -3 -1 -5 6 -22 -7 10 -15 -10 -28 7
-1 its length and end: 4 and more, another sign	0 -2 0 3 5 2 0 0 0 -2 2 -1 -6
-1 its length and end: 4 and more, arrow	0 0 0 0 1 5 0 -7 -1 1 0 -1 0
-1 its length and end: 4 and more, bar or asterisk	0 -1 -2 -4 -7 -6 0 -5 -2 -4 0 -1 14
-1 its length and end: 4 and more, bracket	6 -1 -8 1 -18 -2 -4 -5 -4 1 -6 2 -2
-1 its length and end: 4 and more, colon	0 -9 9 -1 -10 3 1 11 -2 -8 -2 0 -15
-1 its length and end: 4 and more, comma	0 -1 0 0 -1 9 -1 -8 -1 0 0 0 -1
-1 its length and end: 4 and more, ellipsis	-1 -4 3 -1 -7 12 -4 -5 3 2 0 -3 -3
-1 its length and end: 4 and more, exclamation mark	0 -2 0 0 1 -8 -1 -4 0 0 -1 -2 14
-1 its length and end: 4 and more, figure	-2 -13 -17 -4 -5 8 -3 -2 7 -9 -1 -15 -16
-1 its length and end: 4 and more, full stop	-1 -2 -1 1 -15 0 -5 4 -5 0 0 -15 -1
-1 its length and end: 4 and more, letter	-20 -24 -23 -7 0 -4 -12 -8 -16 -11 -10 -6 2
-1 its length and end: 4 and more, question mark	-1 -8 -6 1 -10 1 0 -4 8 -9 -1 -3 7
-1 its length and end: 4 and more, quotation mark	0 0 -1 0 -17 3 -1 -14 0 11 -2 9 -9
-1 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -6 -1 -2 6 0 -2 0 -1 0
-1 its length and end: 40 and more, another sign	0 0 0 0 7 0 -2 5 -2 -2 0 -3 -5
-1 its length and end: 40 and more, bracket	-3 6 -8 -3 -8 -9 -11 -3 13 -4 -7 -10 -5
-1 its length and end: 40 and more, colon	0 0 0 0 -10 -41 25 24 5 4 -1 -4 -8
-1 its length and end: 40 and more, ellipsis	0 0 0 0 -1 -2 -1 -4 -1 -2 -1 -2 3
-1 its length and end: 40 and more, exclamation mark	0 0 -1 -1 -3 1 3 3 3 4 -2 -17 -5
-1 its length and end: 40 and more, figure	0 0 0 0 1 10 -2 -4 -1 -1 0 0 -4
-1 its length and end: 40 and more, full stop	-35 -65 -44 -18 0 5 -1 -15 7 -13 -15 -14 -3
-1 its length and end: 40 and more, letter	-1 -3 -3 -11 16 10 -10 -14 -15 0 -4 -18 -15
-1 its length and end: 40 and more, question mark	0 -1 0 0 6 -10 7 -7 -3 -1 -1 -7 6
-1 its length and end: 40 and more, quotation mark	0 0 -1 0 -6 2 -1 -3 5 -6 -1 6 0
-1 its length and end: 40 and more, semicolon	0 0 0 0 5 7 -2 -6 -1 -1 -1 0 -4
-1 its length and end: 40 and more, stop and quotation mark	-3 -5 -6 -3 -3 9 -13 -22 -7 -8 8 -4 -8
-1 its length and end: 6 and more, another sign	0 -1 0 0 1 6 -1 -7 -1 -1 -1 -2 6
-1 its length and end: 6 and more, arrow	0 0 0 0 -2 4 0 -9 -1 -1 -1 6 -1
-1 its length and end: 6 and more, bar or asterisk	0 0 -1 4 -1 -4 0 -1 -1 -1 0 -2 4
-1 its length and end: 6 and more, bracket	-1 -10 3 -1 -25 3 -2 12 -11 3 -5 -19 -4
-1 its length and end: 6 and more, colon	0 -1 -3 -2 -12 -23 7 18 -3 0 -4 -1 -2
-1 its length and end: 6 and more, ellipsis	0 0 -1 0 -2 -2 -1 -3 -2 -1 -1 8 -7
-1 its length and end: 6 and more, exclamation mark	0 9 -3 5 -2 -1 -1 -6 -1 -2 -1 -4 2
-1 its length and end: 6 and more, figure	-6 -8 -14 -17 5 1 -5 4 -15 -11 -14 -5 -17
-1 its length and end: 6 and more, full stop	-4 0 -6 -20 -13 -11 -19 -4 -2 0 0 -23 13
-1 its length and end: 6 and more, letter	-38 -14 -6 -14 -13 -3 -55 -12 -12 -16 5 5 2
-1 its length and end: 6 and more, question mark	-2 1 -5 2 -11 10 -4 -9 4 -14 -8 -7 -11
-1 its length and end: 6 and more, quotation mark	-1 -3 0 2 4 1 -2 8 -2 -4 -1 -11 -2
-1 its length and end: 6 and more, stop and quotation mark	0 0 0 0 2 6 -1 -1 -3 -2 0 1 -1
-1 its length and end: below 2, another sign	-1 -2 -3 -2 0 23 -3 -6 -7 4 -4 -15 -17
-1 its length and end: below 2, bar or asterisk	0 5 0 -5 1 -1 -1 -2 -1 -2 -1 -4 7
-1 its length and end: below 2, bracket	0 0 0 0 -5 0 0 -1 -1 -1 -1 -5 10
-1 its length and end: below 2, colon	-1 -1 0 -1 -20 -14 -4 10 6 1 7 -28 -15
-1 its length and end: below 2, comma	0 -1 0 0 -1 9 0 -4 -1 -1 0 -7 -1
-1 its length and end: below 2, ellipsis	0 -2 0 0 0 5 0 0 -1 -1 0 -3 0
-1 its length and end: below 2, figure	-3 9 -11 -1 6 -24 0 -23 -20 -18 -9 5 5
-1 its length and end: below 2, full stop	0 0 -1 -1 -1 8 0 -7 4 1 0 -3 -5
-1 its length and end: below 2, letter	-17 -38 1 -23 -21 10 -23 -14 -3 -13 -43 4 -8
-1 its length and end: below 2, quotation mark	0 -2 0 0 -1 7 -1 -2 0 -1 0 0 -1
-1 its length, and what follows the credit behind it: 25 and more, a short line	0 0 -2 0 -2 12 -1 -3 -13 -10 17 -8 -16
-1 its length, and what follows the credit behind it: 25 and more, a short sentence	0 0 -1 0 -5 -2 0 0 -1 0 6 0 -1
-1 its length, and what follows the credit behind it: 25 and more, nothing	0 0 -1 0 0 10 -1 -4 -2 -3 -10 -9 1
-1 its length, and what follows the credit behind it: 25 and more, running text	0 0 -1 0 -8 -1 0 0 -2 1 10 -1 -1
-1 its length, and what follows the credit behind it: 45 and more, a short line	0 0 0 0 -5 1 -1 0 4 -5 5 -1 -5
-1 its length, and what follows the credit behind it: 45 and more, a short sentence	0 0 -1 0 -13 -9 -3 -2 -11 -10 18 -9 -6
-1 its length, and what follows the credit behind it: 45 and more, running text	0 0 0 0 -19 -5 0 -1 3 10 10 -5 -4
-1 its length, and what follows the credit behind it: 8 and more, a short line	-1 -2 -15 -6 -7 -7 0 -4 -13 -19 24 -9 -2
-1 its length, and what follows the credit behind it: 8 and more, a short sentence	0 -1 -3 -2 -2 -2 0 -1 -3 -5 15 -2 -1
-1 its length, and what follows the credit behind it: 8 and more, nothing	0 0 -1 0 -1 -6 0 -1 0 -1 -1 -6 7
-1 its length, and what follows the credit behind it: 8 and more, running text	0 -1 -9 -2 -18 -5 -1 -2 5 4 15 -7 -4
-1 its length, and what follows the credit behind it: below 8, a short line	0 -2 -7 -3 -3 -10 0 -2 -19 -8 25 -6 -17
-1 its length, and what follows the credit behind it: below 8, a short sentence	0 -2 1 -4 -5 -2 0 -2 2 4 13 -4 -10
-1 its length, and what follows the credit behind it: below 8, running text	-1 0 -8 -2 -20 -4 0 -2 2 1 20 -8 -16
-1 its length: 10 and more	-27 -9 8 -5 4 -3 -17 -4 -27 5 -4 -10 -11
-1 its length: 12 and more	-33 6 -10 -2 -13 -12 -12 -3 -10 4 -7 -8 -8
-1 its length: 15 and more	-22 7 4 -15 -14 -9 -7 -3 -20 -9 -1 -8 -14
-1 its length: 19 and more	-20 -24 -9 -3 -8 -5 -5 -3 -8 -14 7 -12 1
-1 its length: 2 and more	-21 -10 -27 1 -8 -5 -17 -10 -5 -5 -16 -10 0
-1 its length: 25 and more	-22 -14 -4 -6 -7 7 -15 -11 -11 -8 -14 -11 -8
-1 its length: 3 and more	-22 5 -26 -13 -27 -5 -32 -7 -6 -2 -23 4 -1
-1 its length: 35 and more	-21 -28 -23 -22 -7 -2 8 0 8 -16 -19 -12 -4
-1 its length: 4 and more	-15 -16 -15 -7 -23 2 -25 0 -25 4 -13 -9 -1
-1 its length: 5 and more	-10 -29 -27 -4 -5 -8 -8 -4 -4 -6 -15 -11 -5
-1 its length: 50 and more	-21 -40 -38 -12 15 4 -3 -14 0 -20 -26 0 -5
-1 its length: 6 and more	-32 -3 -14 -6 -12 4 -25 -3 -18 -12 -2 -2 -14
-1 its length: 8 and more	-27 -10 -7 -25 -11 -13 -31 -5 0 -13 2 0 3
-1 its length: 80 and more	-13 -16 -20 -18 -2 -13 -1 -6 -5 5 -17 -14 -7
-1 its length: below 2	-25 -20 4 -22 -12 4 -27 -10 2 -12 -19 1 -5
-1 its place by the text, and its length: before the text, 13 and more	-17 18 1 -5 -5 -16 -9 -7 -18 1 -4 -14 -15
-1 its place by the text, and its length: before the text, 19 and more	-5 0 -12 4 -17 12 -4 -12 -16 -4 5 -9 -1
-1 its place by the text, and its length: before the text, 2 and more	-4 -4 -14 13 -6 -8 -5 -17 -4 -15 3 -9 -5
-1 its place by the text, and its length: before the text, 3 and more	-8 14 -11 6 -14 -16 -8 -17 7 -6 -22 -18 -6
-1 its place by the text, and its length: before the text, 30 and more	-3 6 -8 -1 -5 -1 4 -6 10 -12 -2 -2 -13
-1 its place by the text, and its length: before the text, 4 and more	-8 -6 -25 7 -15 -12 -4 -11 -19 3 -7 -6 -7
-1 its place by the text, and its length: before the text, 6 and more	-19 11 0 -3 -32 -8 -10 -21 -9 -11 -19 -13 9
-1 its place by the text, and its length: before the text, 9 and more	-25 5 14 -12 -15 -6 -13 -19 -7 -8 0 -17 -7
-1 its place by the text, and its length: before the text, below 2	-11 0 4 -33 -23 4 -6 -23 12 -2 -8 -12 -15
-1 its place by the text, and its length: behind the text, 13 and more	-1 -6 -5 -9 -6 -6 -3 8 -2 -3 -1 -9 -5
-1 its place by the text, and its length: behind the text, 19 and more	-1 -1 -2 -2 8 1 6 -3 -4 -4 -12 -24 12
-1 its place by the text, and its length: behind the text, 2 and more	-1 -6 -7 -12 0 -13 3 -24 -18 -15 -6 6 7
-1 its place by the text, and its length: behind the text, 3 and more	-1 -9 -9 -17 -8 7 -2 -9 -19 -18 -6 -1 1
-1 its place by the text, and its length: behind the text, 30 and more	0 0 0 -2 0 6 -1 6 0 1 -1 -4 -9
-1 its place by the text, and its length: behind the text, 4 and more	-1 -5 -6 -8 -21 -5 -3 -14 -10 -19 -6 6 9
-1 its place by the text, and its length: behind the text, 6 and more	-2 -9 -10 -13 -11 4 -2 6 -4 -18 -20 -3 -13
-1 its place by the text, and its length: behind the text, 9 and more	-1 -6 -8 -11 -11 -15 -4 7 -6 -10 -4 -4 4
-1 its place by the text, and its length: behind the text, below 2	-2 -12 -15 -8 -18 -3 -5 -6 -23 -15 -10 13 4
-1 its place by the text, and its length: in the text, 13 and more	-9 -58 -6 -8 -9 -5 -21 -7 -2 2 -5 -8 -5
-1 its place by the text, and its length: in the text, 19 and more	-18 -62 -2 -4 -1 2 -17 4 -5 -19 -9 4 -13
-1 its place by the text, and its length: in the text, 2 and more	-5 -18 -9 -16 -1 0 -20 -10 -10 0 -22 -13 -10
-1 its place by the text, and its length: in the text, 3 and more	-4 -45 -28 -29 -23 3 -17 -4 -9 4 -13 11 -5
-1 its place by the text, and its length: in the text, 30 and more	-41 -46 -30 -25 2 4 3 -12 0 -3 -16 -3 -2
-1 its place by the text, and its length: in the text, 4 and more	-13 -66 -11 -22 -7 4 -17 -2 2 -3 -8 -27 -10
-1 its place by the text, and its length: in the text, 6 and more	-13 -65 -32 -36 -6 1 -26 -9 -10 -17 7 -12 2
-1 its place by the text, and its length: in the text, 9 and more	-11 -30 -14 3 -5 -11 -4 -1 -21 9 3 -3 -14
-1 its place by the text, and its length: in the text, below 2	-5 -49 -1 -4 -3 3 -20 -6 -6 -9 -18 -7 -10
-1 its sentences: more	-19 -32 -21 -26 6 -10 1 -9 -3 -8 -12 -12 -6
-1 its sentences: none	-80 -1 -1 -10 -6 -1 -13 -2 -4 -7 -5 -3 -3
-1 its sentences: one	-39 5 -8 -14 -12 7 -17 -14 -21 -5 0 -14 2
-1 its sentences: three	-15 -38 -26 -3 -2 1 -18 -4 3 9 -24 -11 -12
-1 its sentences: two	-34 -18 -12 -6 -1 -5 1 -4 9 -8 -21 -7 -6
-1 its small words: 0.01 and more	-16 -13 -13 -18 5 -5 -17 -9 -12 -13 -22 -7 -1
-1 its small words: 0.15 and more	-61 -15 -11 -5 -11 -11 -11 -4 -27 -13 -2 -5 1
-1 its small words: 0.3 and more	-51 6 0 -12 -8 -3 -17 0 -17 -22 1 -2 -2
-1 its small words: 0.4 and more	-47 -12 -17 -13 -7 -14 -3 10 -5 -1 6 -6 -11
-1 its small words: 0.5 and more	-53 -13 -2 -32 -6 -2 -4 -15 -3 -20 -23 -1 2
-1 its small words: below 0.01	-40 -12 -12 -7 -18 1 -32 0 -3 8 -19 -10 -8
-1 its words in the text: 0 and more	-59 -12 -14 6 -21 -6 -43 -3 5 -1 -22 7 -5
-1 its words in the text: 0.01 and more	-8 -10 -22 -18 -8 -12 -30 -11 -5 -4 -16 7 17
-1 its words in the text: 0.2 and more	-23 -6 -10 -11 2 1 1 -13 -6 -14 -9 -11 -10
-1 its words in the text: 0.4 and more	-47 -18 -1 3 -5 1 2 -5 -19 -1 0 -3 -5
-1 its words in the text: 0.6 and more	-48 4 -10 -20 -11 1 -41 4 -1 -7 0 -27 6
-1 its words in the text: 0.8 and more	-34 17 8 -3 -13 -17 -23 13 -10 -15 0 -36 -4
-1 its words in the text: 1 and more	-52 -14 -2 -22 -14 10 -24 -10 -12 12 3 -31 -7
-1 its words in the text: below 0	-35 -6 -12 -45 13 2 0 -16 -6 -17 -25 4 -9
-1 lines around it that begin alike: more	-15 -26 -13 -22 -17 -6 -9 1 0 7 -2 3 -15
-1 lines around it that begin alike: two	-12 -2 -13 -21 -7 -3 -15 -3 11 -9 -4 -14 -13
-1 no block	51 -10 -7 -5 -9 -4 -1 -3 -8 -12 -3 -7 -8
-1 no small letter in it: yes	-7 13 -25 -6 6 2 -20 -37 -22 -17 -17 2 -6
-1 nothing but a date or time: yes	-6 5 -7 -1 -31 -11 -10 -32 -3 -10 -26 12 1
-1 nothing but a label such as “Related”: yes	0 -4 1 -3 -9 -20 -2 -19 -11 -15 -5 41 -35
-1 quotation marks around it: yes	-3 -3 -6 -4 -17 -2 -1 4 -16 -11 -8 -10 -9
-1 somebody does something at present: yes	-14 -38 0 -20 -2 -13 -16 12 -6 -6 -6 -6 -9
-1 somebody’s role: yes	-36 -13 8 -4 -4 -5 5 -26 -8 -11 6 1 -1
-1 the parts of a credit: more, more, a name	0 -4 3 -2 -15 1 -3 -3 -15 12 -1 -14 -4
-1 the parts of a credit: more, more, no name	0 0 -1 -1 8 -7 0 -3 -3 2 -1 -3 1
-1 the parts of a credit: more, one, no name	0 0 0 0 -1 3 -1 -2 -1 5 -5 -1 -1
-1 the parts of a credit: none, more, a name	-2 -16 -1 -2 -11 1 -7 -8 -3 7 1 -19 0
-1 the parts of a credit: none, more, no name	-5 0 -6 -26 -11 3 -1 5 -4 1 -24 -19 -12
-1 the parts of a credit: none, none, a name	-12 -23 -5 16 -15 -25 -23 -26 -15 -14 -13 17 2
-1 the parts of a credit: none, none, no name	-60 6 -14 -2 -10 3 -32 -3 -2 -15 -14 -2 1
-1 the parts of a credit: none, one, a name	-2 -17 -3 3 -9 -11 2 -26 -3 2 1 -18 2
-1 the parts of a credit: none, one, no name	-15 1 -11 -29 5 -7 -24 -1 -11 -18 -21 -14 -3
-1 the parts of a credit: one, more, a name	-1 -7 -4 -2 -1 4 -1 -7 -13 -5 -2 -1 5
-1 the parts of a credit: one, more, no name	0 -3 1 -1 -1 -1 -1 -5 -3 12 -7 -3 1
-1 the parts of a credit: one, none, no name	-2 0 -8 -10 6 -13 -2 -8 -20 9 -11 -17 -6
-1 the parts of a credit: one, one, a name	-2 -9 -9 0 -1 -8 -4 -18 -21 8 -16 -21 -5
-1 the parts of a credit: one, one, no name	0 -14 -2 -3 10 4 -1 -3 -3 -9 2 -6 -9
-1 the title’s words: yes	1 19 -3 -1 12 -11 -1 -7 -6 -10 -3 -7 -7
-1 what a rule takes it for: boilerplate	-50 -1 -16 -19 4 -10 -12 -15 5 -24 -16 7 3
-1 what a rule takes it for: byline	-2 -17 -17 25 -10 2 -3 -10 -12 -8 -12 -2 -9
-1 what a rule takes it for: dateline	-6 2 -5 0 -27 -11 -10 -32 3 -8 -26 8 -4
-1 what a rule takes it for: heading	-20 -40 -17 -9 -5 7 -12 -24 -26 -12 -26 8 8
-1 what a rule takes it for: image-alt	-6 -30 -22 -12 -31 -28 -16 -25 -2 33 0 -37 -14
-1 what a rule takes it for: image-caption	-14 -2 -8 -24 -21 -1 -17 -27 -15 -17 25 -27 -20
-1 what a rule takes it for: image-credit	-6 -1 -3 -11 -4 -11 -17 -26 -25 16 -16 -17 -11
-1 what a rule takes it for: list-item	-9 -18 -22 -20 -14 23 -13 8 -17 -14 -29 -12 -16
-1 what a rule takes it for: paragraph	-48 -21 -22 -15 1 0 7 8 0 -13 -32 -4 -7
-1 what a rule takes it for: quote	0 0 0 0 5 7 -4 -4 -3 -3 1 0 -3
-1 what a rule takes it for: related-link	-23 -53 -49 -54 -8 3 -26 -3 -2 -18 -25 -3 -4
-1 what a rule takes it for: standfirst	-5 -17 20 -4 -16 1 1 -4 2 -8 -11 -8 -1
-1 what a rule takes it for: title	-28 22 7 5 -6 -10 -10 -21 -6 -18 -18 -21 -1
-1 words in brackets at its end: an agency, 2 and more	0 0 -2 0 -8 1 0 -2 -2 -1 9 4 -4
-1 words in brackets at its end: an agency, below 2	0 4 -3 -1 -3 13 -2 -10 -1 1 -2 -6 -10
-1 words in brackets at its end: other words, 2 and more	4 -13 11 -23 -15 12 -5 -10 -8 -22 -24 -26 7
-1 words in brackets at its end: other words, 4 and more	-5 -5 -4 -4 -21 3 -6 -5 -15 -3 -13 2 -4
-1 words in brackets at its end: other words, 8 and more	0 0 -1 0 -10 -7 -1 3 -2 6 2 5 1
-1 words in brackets at its end: other words, below 2	0 -2 -3 0 -3 -12 -3 -2 -7 11 -11 -10 7
-1 words of the page’s furniture and its length: whole, below 8	-10 -11 -5 -28 -10 -8 -16 -39 12 -6 -6 -5 -5
-1 words of the page’s furniture and its length: within, 20 and more	0 -1 1 -2 14 -12 -2 -7 -5 -7 -2 -2 11
-1 words of the page’s furniture and its length: within, 40 and more	0 0 0 0 -5 1 2 -3 -3 -3 -1 -5 10
-1 words of the page’s furniture and its length: within, 8 and more	-1 0 -5 -2 -4 -23 -3 -6 5 0 -3 -12 21
-1 words of the page’s furniture and its length: within, below 8	0 -8 -1 -2 -6 -13 -2 -16 0 -2 -2 -11 23
-1 words of the page’s furniture: whole	-9 -19 -2 -35 -11 -10 -18 -51 14 0 -20 -10 -1
-1 words of the page’s furniture: within	-2 -14 -9 -8 1 -30 -11 -27 -3 -11 -12 -22 36
-2 a byline’s words: names	-1 -14 -6 3 -6 -11 -4 -27 -8 5 4 -9 -2
-2 a byline’s words: names behind “by”	-1 4 -19 10 -15 -11 -1 -19 7 0 -6 -7 -10
-2 a credit at its end: 0.9 and more	-1 -4 3 -4 -3 -10 -2 2 4 -11 -5 5 -2
-2 a credit at its end: 0.95 and more	-6 -13 -7 4 8 -4 -9 -17 -30 -13 -10 -24 3
-2 a credit at its end: below 0.9	0 6 -3 -1 -15 4 -5 -14 -11 6 1 -8 -11
-2 a label of a picture: label	3 -6 1 -10 -14 -4 -4 -21 -35 18 0 -21 -6
-2 a label of a picture: number	0 -3 0 -1 -3 14 -1 -2 -12 3 1 -3 -9
-2 a label such as “See also” before it: yes	0 -2 -3 -5 -7 -3 -4 -17 2 8 0 -24 12
-2 a picture credit’s words: 0.01 and more	0 -4 0 0 14 -10 -1 -4 -1 -5 0 0 -6
-2 a picture credit’s words: 0.7 and more	-1 -3 -10 -11 -8 -5 -7 -15 -10 0 -4 -26 10
-2 a picture credit’s words: 0.8 and more	0 4 0 -2 2 -2 1 -11 -12 -9 -2 -12 -3
-2 a picture credit’s words: 0.9 and more	0 -2 -1 -1 1 7 -1 -1 -2 0 -3 0 0
-2 a picture credit’s words: 0.95 and more	-2 9 2 11 -8 2 -2 -16 -20 -7 -17 -9 -22
-2 a picture credit’s words: below 0.01	-54 -11 -17 -12 -5 3 -27 4 -10 -5 -5 -5 0
-2 a quotation mark before it: yes	-9 -25 -13 -8 -12 8 1 -27 -19 2 -13 -1 -8
-2 a word that leads in credits: yes	-2 2 -2 11 -8 11 -2 -13 -11 -11 -19 -13 -22
-2 how frequent the kind is: yes	-68 -9 -7 -12 -1 1 -3 0 0 -2 -4 1 -4
-2 how it ends: another sign	-1 -3 -4 -1 0 -1 9 -4 -12 4 -4 -13 1
-2 how it ends: arrow	0 0 6 -2 1 3 -1 -12 -2 -8 -1 1 3
-2 how it ends: bar or asterisk	-1 6 -1 -1 -4 -5 -1 -7 -1 -1 -1 -13 15
-2 how it ends: bracket	-12 -26 -13 -18 -3 5 -27 1 -23 -14 -13 -13 0
-2 how it ends: colon	-5 -8 -19 -14 -5 -27 -2 34 -19 -22 -13 -21 -25
-2 how it ends: comma	0 -3 -1 2 -4 12 -3 3 2 -2 -1 -12 -5
-2 how it ends: ellipsis	-1 -5 2 -1 -4 -9 8 -7 5 0 1 1 -14
-2 how it ends: exclamation mark	-1 -12 -10 -3 -6 2 -14 -21 -4 4 -14 2 10
-2 how it ends: figure	-13 -29 -26 -25 -7 10 -15 -8 -2 -5 -23 -12 -7
-2 how it ends: full stop	-42 2 -17 -9 3 1 -1 -11 -8 1 -4 -9 -3
-2 how it ends: letter	-58 -13 -5 -4 -19 4 -29 -6 -4 2 -5 2 -5
-2 how it ends: question mark	-5 -23 5 -8 -10 -11 -1 -12 3 -40 -11 -2 8
-2 how it ends: quotation mark	-1 -5 -8 -1 -8 0 4 2 -11 -15 -5 0 -11
-2 how it ends: semicolon	0 -1 -1 0 -6 -9 -3 12 -1 -2 5 -7 -6
-2 how it ends: stop and quotation mark	-6 -20 -12 -13 -21 4 4 -18 6 5 -6 -1 0
-2 it stands on the page again: 12 and more	-1 -12 0 -3 -15 -3 -3 -10 -8 2 15 -9 -8
-2 it stands on the page again: 3 and more	-1 -6 -3 0 0 5 -5 -16 -15 -13 -10 -5 7
-2 it stands on the page again: 6 and more	-1 1 -7 7 -8 1 -3 -11 0 1 10 -13 -3
-2 it stands on the page again: below 3	-3 -10 -15 -11 -7 -7 -3 -6 -14 11 1 -10 -4
-2 it stood on the page before: 12 and more	-1 2 -1 -11 -17 2 -7 0 -8 -7 2 0 2
-2 it stood on the page before: 3 and more	-2 -14 -3 -6 12 4 -6 -11 -18 -7 -7 1 -20
-2 it stood on the page before: 6 and more	-1 -3 7 -3 9 -9 -6 -8 -3 -16 -13 -11 -11
-2 it stood on the page before: below 3	-3 -33 -22 -16 2 -17 -9 -12 -18 -5 -3 -12 -6
-2 its length and end: 10 and more, another sign	0 0 0 0 -7 2 0 0 -1 -2 -1 -1 7
-2 its length and end: 10 and more, arrow	0 1 0 0 5 7 0 -8 -2 -3 0 4 -4
-2 its length and end: 10 and more, bracket	-1 -2 -6 -1 0 7 -3 -3 -17 -18 1 2 -16
-2 its length and end: 10 and more, colon	0 -1 -1 -2 -9 -11 -3 25 -6 -4 -2 -9 -6
-2 its length and end: 10 and more, ellipsis	0 0 -2 0 -2 2 0 -4 -1 2 0 0 5
-2 its length and end: 10 and more, exclamation mark	0 -2 -1 1 0 -7 -1 -3 -3 2 0 0 11
-2 its length and end: 10 and more, figure	-1 -1 0 -5 -18 5 -2 0 0 2 0 -7 3
-2 its length and end: 10 and more, full stop	-4 2 -17 -17 -9 0 -29 1 -13 -17 1 -19 2
-2 its length and end: 10 and more, letter	-23 -19 -12 -3 -20 4 -37 -16 -7 -4 3 1 -8
-2 its length and end: 10 and more, question mark	-1 -2 10 -2 -8 -15 -7 -10 -8 -17 -5 1 20
-2 its length and end: 10 and more, quotation mark	0 -2 -2 0 -4 2 -2 0 4 -6 0 1 0
-2 its length and end: 10 and more, semicolon	0 -1 0 0 -1 -15 -2 15 3 0 0 -2 -3
-2 its length and end: 10 and more, stop and quotation mark	0 0 0 -1 -4 3 4 -5 0 -4 -1 -1 5
-2 its length and end: 15 and more, another sign	0 0 0 5 -1 1 -1 1 -1 -1 0 -1 -3
-2 its length and end: 15 and more, bracket	-1 -4 0 0 5 1 -1 -1 -6 -8 2 -22 -8
-2 its length and end: 15 and more, colon	0 -3 -1 0 -11 -4 6 16 0 -7 -1 -11 -4
-2 its length and end: 15 and more, comma	0 -1 0 0 -3 -11 -1 12 -1 -3 0 -8 -2
-2 its length and end: 15 and more, ellipsis	0 -1 6 0 11 -1 -1 -3 -4 -2 -2 0 -6
-2 its length and end: 15 and more, exclamation mark	0 -1 -1 0 -4 1 -2 -7 3 4 -1 -1 4
-2 its length and end: 15 and more, figure	-1 -4 -1 3 -5 -5 -1 5 -9 -8 -1 -5 5
-2 its length and end: 15 and more, full stop	-13 -3 -16 -4 -10 -8 -22 -3 -18 -2 -13 -8 -2
-2 its length and end: 15 and more, letter	-7 -6 7 -12 -3 -4 -3 -13 4 -16 -2 4 -24
-2 its length and end: 15 and more, question mark	0 -5 -1 -1 -7 1 -4 -2 -1 -3 -1 -4 13
-2 its length and end: 15 and more, quotation mark	0 5 -3 2 4 -4 2 1 -4 3 -1 -9 -5
-2 its length and end: 15 and more, semicolon	0 0 -1 0 -3 0 0 -4 -2 -3 6 -1 -1
-2 its length and end: 15 and more, stop and quotation mark	0 -1 -2 2 -9 14 -3 -13 -2 0 0 -3 2
-2 its length and end: 2 and more, another sign	0 5 0 -4 -2 -3 0 0 -3 5 0 -2 0
-2 its length and end: 2 and more, arrow	0 0 0 0 6 -8 -3 3 -1 -1 -1 -6 -1
-2 its length and end: 2 and more, bar or asterisk	0 0 0 0 0 -2 0 -1 -1 -1 0 -8 13
-2 its length and end: 2 and more, bracket	0 -3 -5 -4 -9 0 -2 -5 -12 2 -2 -4 13
-2 its length and end: 2 and more, colon	0 7 -2 -4 8 -13 -3 5 -10 -13 -2 -12 3
-2 its length and end: 2 and more, comma	0 0 -1 2 -1 3 0 -4 -2 -2 0 2 0
-2 its length and end: 2 and more, ellipsis	0 0 -1 0 0 0 0 -1 1 -2 4 4 -5
-2 its length and end: 2 and more, exclamation mark	0 -2 -1 0 -1 15 -1 -3 -5 -2 -2 8 -12
-2 its length and end: 2 and more, figure	-2 -23 -1 -14 5 14 -3 -9 -5 -8 -10 5 -12
-2 its length and end: 2 and more, full stop	0 -3 -1 6 -10 13 -3 -9 0 -1 2 -6 -2
-2 its length and end: 2 and more, letter	-29 0 -1 -9 -13 -8 -22 -6 -14 1 -21 -7 -1
-2 its length and end: 2 and more, question mark	0 0 0 0 0 0 3 -1 -1 3 0 2 -5
-2 its length and end: 2 and more, quotation mark	0 0 0 0 -5 -2 -1 7 -2 -1 1 1 -2
-2 its length and end: 2 and more, stop and quotation mark	0 -2 -1 0 -6 -4 -1 8 -1 -6 -1 -2 0
-2 its length and end: 25 and more, another sign	0 0 0 0 0 -10 14 -7 -2 -2 0 -1 -2
-2 its length and end: 25 and more, arrow	0 -1 0 0 0 -11 0 -4 0 -2 0 -1 12
-2 its length and end: 25 and more, bar or asterisk	0 0 0 0 -9 13 -1 -9 -2 -1 -1 -1 -9
-2 its length and end: 25 and more, bracket	-1 -4 1 1 -5 11 -2 -7 -5 -12 4 6 -9
-2 its length and end: 25 and more, colon	0 -2 0 0 -9 -9 -2 18 7 -9 -1 -8 -5
-2 its length and end: 25 and more, ellipsis	0 0 0 0 -5 -15 12 7 2 -1 0 -1 -3
-2 its length and end: 25 and more, exclamation mark	0 -1 -1 -3 2 8 -1 -8 1 2 -1 1 -2
-2 its length and end: 25 and more, figure	0 0 0 0 0 7 0 -5 -1 -2 0 0 0
-2 its length and end: 25 and more, full stop	-18 -45 -13 -17 -4 -6 -5 -4 5 -10 -27 -4 -4
-2 its length and end: 25 and more, letter	-1 -2 8 3 7 10 -5 -11 -11 -15 2 -22 2
-2 its length and end: 25 and more, question mark	0 -1 -2 0 2 -10 -1 2 9 -7 2 -1 -2
-2 its length and end: 25 and more, quotation mark	0 -1 0 0 -1 0 0 4 0 -1 0 -1 0
-2 its length and end: 25 and more, stop and quotation mark	-1 -3 0 -2 -18 9 -14 -11 5 8 -8 -6 -17
-2 its length and end: 4 and more, another sign	0 0 0 0 1 1 0 0 0 2 0 -3 1
-2 its length and end: 4 and more, arrow	0 0 0 0 1 9 0 -6 0 -5 0 -1 0
-2 its length and end: 4 and more, bar or asterisk	0 -3 -3 -1 -6 -7 0 -3 -7 -2 -2 -1 15
-2 its length and end: 4 and more, bracket	-1 1 -4 -3 -13 8 -5 -11 -5 -8 -6 1 3
-2 its length and end: 4 and more, colon	0 -2 -1 3 0 -12 -2 17 -1 0 -3 6 -18
-2 its length and end: 4 and more, comma	0 -1 0 0 -4 10 -2 -7 -1 -2 0 -2 -1
-2 its length and end: 4 and more, ellipsis	0 0 -1 1 5 8 -1 -3 -2 -1 0 -1 -5
-2 its length and end: 4 and more, exclamation mark	0 -1 0 0 -3 -3 2 0 -2 -2 0 -5 10
-2 its length and end: 4 and more, figure	-1 7 -4 -2 9 1 0 -8 -9 -4 1 -11 -16
-2 its length and end: 4 and more, full stop	0 4 0 0 7 -3 0 -8 -11 -14 6 -6 0
-2 its length and end: 4 and more, letter	-17 -28 -26 -28 -22 7 -20 3 -12 -5 -23 1 -12
-2 its length and end: 4 and more, question mark	0 -5 -2 -1 0 -2 2 -3 0 -7 9 -2 -4
-2 its length and end: 4 and more, quotation mark	0 0 0 0 -3 7 1 -13 -1 -2 0 12 -9
-2 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -1 -7 -4 6 5 0 0 -2 -1
-2 its length and end: 40 and more, another sign	0 0 0 0 7 -4 0 4 -1 -1 -1 -3 -4
-2 its length and end: 40 and more, bracket	-1 -6 2 -3 4 -8 -5 -2 3 -8 10 -8 -1
-2 its length and end: 40 and more, colon	0 0 0 0 -7 -3 2 19 -3 -5 0 -5 -12
-2 its length and end: 40 and more, ellipsis	0 0 0 0 -9 -3 0 -5 9 7 -1 -2 -7
-2 its length and end: 40 and more, exclamation mark	0 -1 -2 -1 -2 -5 -9 -1 3 4 -2 0 -8
-2 its length and end: 40 and more, figure	0 0 0 0 -2 -11 -4 -4 6 8 0 -2 9
-2 its length and end: 40 and more, full stop	-24 -60 -33 -18 6 0 8 -14 -7 2 2 -4 -2
-2 its length and end: 40 and more, letter	0 -3 -5 0 3 14 3 -10 -17 -19 -3 -15 0
-2 its length and end: 40 and more, question mark	0 -1 0 0 -5 17 -3 -5 2 -3 -1 0 -13
-2 its length and end: 40 and more, quotation mark	0 0 0 0 4 6 -3 -3 1 -3 -2 -1 -1
-2 its length and end: 40 and more, semicolon	0 0 0 0 1 6 -3 0 -2 -1 0 -3 -4
-2 its length and end: 40 and more, stop and quotation mark	-2 -9 -11 -8 -19 -10 -2 -40 5 -3 -5 2 5
-2 its length and end: 6 and more, another sign	0 -3 -3 -1 6 -3 -1 4 -1 -3 0 -3 0
-2 its length and end: 6 and more, arrow	0 0 0 0 -11 7 0 -9 -2 -3 -1 11 1
-2 its length and end: 6 and more, bar or asterisk	-1 -2 0 0 -1 -1 0 -2 7 6 0 -3 -5
-2 its length and end: 6 and more, bracket	-1 -6 -2 -2 1 10 -3 4 -16 0 -11 -30 0
-2 its length and end: 6 and more, colon	0 -2 -1 -5 -3 -15 4 15 -7 -5 -1 1 -9
-2 its length and end: 6 and more, ellipsis	0 -3 0 0 -6 0 -1 2 -1 -2 0 5 -3
-2 its length and end: 6 and more, exclamation mark	0 0 0 3 2 -4 -1 -6 0 1 0 1 4
-2 its length and end: 6 and more, figure	-3 -7 -14 -18 -4 10 -7 2 -14 -13 -13 -17 5
-2 its length and end: 6 and more, full stop	-2 8 -14 -1 -8 -3 -14 -2 -12 -14 -2 -1 -8
-2 its length and end: 6 and more, letter	-26 -29 -26 0 -5 2 -41 -4 -5 3 -2 1 -13
-2 its length and end: 6 and more, question mark	-1 -1 -1 0 -6 -9 10 -10 6 -16 -6 -4 -6
-2 its length and end: 6 and more, quotation mark	0 -3 0 -1 -2 2 -2 4 -2 -8 -1 -7 6
-2 its length and end: 6 and more, stop and quotation mark	0 0 -1 0 6 9 -3 -1 -3 -4 0 -4 -1
-2 its length and end: below 2, another sign	0 -7 -1 -1 -6 11 -1 -6 -3 5 -2 -3 5
-2 its length and end: below 2, bar or asterisk	-1 9 -1 0 2 -6 -1 -2 -2 -2 0 -4 3
-2 its length and end: below 2, bracket	0 0 0 0 0 2 0 -1 -1 -1 0 -3 3
-2 its length and end: below 2, colon	-1 0 -3 -1 -11 -2 -3 9 -4 6 -3 -17 -4
-2 its length and end: below 2, comma	0 0 0 0 -1 -2 0 -3 6 6 0 -10 1
-2 its length and end: below 2, ellipsis	0 0 2 3 -4 5 0 -1 0 -1 0 0 -7
-2 its length and end: below 2, exclamation mark	0 0 0 0 -1 -1 0 0 -4 -1 0 -4 7
-2 its length and end: below 2, figure	-1 -15 -4 -13 -3 -5 1 -26 9 6 -12 4 -3
-2 its length and end: below 2, full stop	0 -6 -1 4 -3 2 -1 -10 5 9 0 -7 0
-2 its length and end: below 2, letter	-14 -21 -21 -16 -13 -3 -24 -14 -20 -12 -10 -7 -1
-2 its length and end: below 2, quotation mark	0 0 0 0 -1 -8 11 -2 -2 -3 0 -1 -2
-2 its length: 10 and more	-18 -21 -3 -13 -12 2 -42 -4 -13 -3 -12 -6 7
-2 its length: 12 and more	-19 -5 -11 -2 -17 2 -24 -1 -11 -24 6 0 -6
-2 its length: 15 and more	-13 -7 -2 -11 0 -6 -22 1 -11 -13 -5 -5 -11
-2 its length: 19 and more	-14 -7 -9 2 -9 0 -10 2 -10 -7 -18 -17 -10
-2 its length: 2 and more	-15 -7 -8 -12 -2 -13 -34 -7 -27 -6 -17 -9 -7
-2 its length: 25 and more	-18 -38 -6 -21 -9 -1 -7 -16 1 -6 -19 -3 -16
-2 its length: 3 and more	-17 0 -19 -6 -15 1 -23 -7 -12 -5 -20 -7 5
-2 its length: 35 and more	-25 -69 -14 -33 5 -7 -1 3 -5 -3 -1 -21 0
-2 its length: 4 and more	-9 -21 -27 -15 -8 8 -22 5 -9 -6 -25 -7 -13
-2 its length: 5 and more	-14 -15 -22 -18 -10 1 -6 -7 -9 -12 -3 5 -13
-2 its length: 50 and more	-21 -59 -41 -4 5 0 1 -12 1 -6 -24 7 -9
-2 its length: 6 and more	-21 -9 -28 -11 -17 1 -18 0 -1 -7 -14 -12 -2
-2 its length: 8 and more	-19 -36 -12 2 -2 4 -25 4 -19 -5 -15 -4 -25
-2 its length: 80 and more	-9 -28 -24 -26 -8 -7 -2 -16 14 -1 8 -6 -10
-2 its length: below 2	-14 -11 -18 -18 -22 0 -8 -13 -8 -3 -5 -9 5
-2 its place by the text, and its length: before the text, 13 and more	-9 10 3 4 -17 -17 -9 -7 2 -17 -9 -13 -13
-2 its place by the text, and its length: before the text, 19 and more	-3 7 4 -1 -10 2 -5 -2 -16 1 -8 -11 -17
-2 its place by the text, and its length: before the text, 2 and more	-3 -4 -16 -4 -7 -4 -7 -22 -2 6 -1 -17 -1
-2 its place by the text, and its length: before the text, 3 and more	-5 10 -4 -6 -17 -12 -3 -25 3 -16 -19 -18 6
-2 its place by the text, and its length: before the text, 30 and more	-1 -9 3 1 0 3 -3 -7 3 -14 0 3 -12
-2 its place by the text, and its length: before the text, 4 and more	-7 -1 -9 2 -34 -2 -9 -11 -4 -10 -9 5 -12
-2 its place by the text, and its length: before the text, 6 and more	-8 -4 -9 -1 -19 -8 -15 -18 0 7 -6 -15 -15
-2 its place by the text, and its length: before the text, 9 and more	-12 -6 3 2 -29 1 -11 -21 -16 -13 6 -19 -4
-2 its place by the text, and its length: before the text, below 2	-8 -1 -16 -7 -19 6 -13 -21 -3 12 -2 -25 -11
-2 its place by the text, and its length: behind the text, 13 and more	-2 -8 -6 -4 -7 6 -3 -2 -5 -14 -11 5 -15
-2 its place by the text, and its length: behind the text, 19 and more	0 -2 -1 -1 2 0 -1 7 0 0 -2 -13 1
-2 its place by the text, and its length: behind the text, 2 and more	-1 -5 -8 -9 -9 -19 -2 -9 -12 -14 -5 9 6
-2 its place by the text, and its length: behind the text, 3 and more	-1 -8 -7 -9 -18 -7 -2 -1 -8 -6 -9 8 0
-2 its place by the text, and its length: behind the text, 30 and more	0 0 0 0 -1 1 6 5 -1 -1 0 -3 -8
-2 its place by the text, and its length: behind the text, 4 and more	-1 -3 -4 -10 2 -6 1 -8 -9 -9 -4 5 -1
-2 its place by the text, and its length: behind the text, 6 and more	-2 -6 -7 -14 -2 -6 0 -2 -11 -14 -7 -8 0
-2 its place by the text, and its length: behind the text, 9 and more	-2 -6 -6 -7 -8 0 -4 -3 -8 -9 -5 0 -2
-2 its place by the text, and its length: behind the text, below 2	-1 -6 -10 -11 -7 -11 -2 -4 -10 -8 -9 1 5
-2 its place by the text, and its length: in the text, 13 and more	-10 -60 -16 -25 0 2 -22 -8 -31 -17 2 2 2
-2 its place by the text, and its length: in the text, 19 and more	-18 -68 -11 4 -11 5 -6 -7 -3 -11 -11 -12 -6
-2 its place by the text, and its length: in the text, 2 and more	-4 -19 -5 -15 4 -4 -11 7 -32 -11 -31 -15 -17
-2 its place by the text, and its length: in the text, 3 and more	-3 -45 -23 -8 -9 11 -17 -3 -30 2 -15 -16 2
-2 its place by the text, and its length: in the text, 30 and more	-48 -63 -16 -27 2 -5 3 -13 6 0 -5 -3 0
-2 its place by the text, and its length: in the text, 4 and more	-12 -51 -40 -36 -3 2 -19 2 -12 -6 -16 -10 -14
-2 its place by the text, and its length: in the text, 6 and more	-13 -55 -44 -7 -6 9 -10 1 -8 -11 -17 -11 -9
-2 its place by the text, and its length: in the text, 9 and more	-11 -33 -35 -20 -1 -6 -40 1 -18 -5 -11 7 3
-2 its place by the text, and its length: in the text, below 2	-4 -38 -13 -12 -9 -3 0 -14 -11 -15 -8 -2 10
-2 no block	45 11 1 -6 -19 -20 -22 -41 -24 -32 -33 -47 -9
-2 nothing but a date or time: yes	-3 -9 -1 -31 -14 -7 -7 -29 4 -3 3 -9 4
-2 nothing but a label such as “Related”: yes	0 -3 0 -2 7 -13 -3 -13 -10 -8 -6 25 -23
-2 what a rule takes it for: boilerplate	-30 -10 -17 -22 -16 -8 -27 -3 -4 -10 -13 8 3
-2 what a rule takes it for: byline	-2 -2 -25 6 -21 -4 -5 -14 14 2 -2 -12 -14
-2 what a rule takes it for: dateline	-3 -11 0 -34 -12 -4 -6 -31 5 -1 0 -16 5
-2 what a rule takes it for: heading	-25 -34 -36 -4 -18 9 -13 -6 -9 -24 -22 3 0
-2 what a rule takes it for: image-alt	-6 -3 -8 -18 -21 -8 -13 -27 -17 2 14 -18 -16
-2 what a rule takes it for: image-caption	-11 -11 0 -7 7 -7 3 -25 -31 -4 -9 -21 -11
-2 what a rule takes it for: image-credit	-3 5 4 10 -11 5 -2 -17 -21 -1 -22 -12 -26
-2 what a rule takes it for: list-item	-8 -23 -21 -19 -4 22 -29 6 -21 -22 -27 -13 -14
-2 what a rule takes it for: paragraph	-46 -26 -19 -11 0 0 0 0 7 -2 -12 -1 -3
-2 what a rule takes it for: quote	0 0 -1 0 4 19 -5 -5 -7 -9 2 -4 -10
-2 what a rule takes it for: related-link	-23 -56 -61 -54 -4 -1 -15 -2 -32 -3 -25 4 -5
-2 what a rule takes it for: standfirst	-2 -8 3 8 -2 -9 -3 -4 -1 4 -1 -11 -16
-2 what a rule takes it for: title	-15 0 15 9 -25 -20 -6 -28 -8 -3 -15 -30 8
-2 words of the page’s furniture: whole	-13 -17 -24 -28 -11 -23 -19 -39 -2 -3 0 1 4
-2 words of the page’s furniture: within	-1 -15 -4 -3 -23 -15 -8 -6 -9 6 -6 -7 19
-3 a byline’s words: names	-1 7 -9 -8 -20 -15 0 -27 11 -7 -2 3 -3
-3 a byline’s words: names behind “by”	-1 -10 -12 4 -5 2 -6 -17 -6 11 -3 -16 -12
-3 a credit at its end: 0.9 and more	-1 -3 -5 -3 8 -8 6 -3 -12 -3 -5 9 -6
-3 a credit at its end: 0.95 and more	-3 -2 -17 1 -6 6 -8 -15 -16 -17 -8 9 -10
-3 a credit at its end: below 0.9	0 3 -2 0 5 10 -2 -14 -7 -1 -8 -4 -6
-3 a label of a picture: label	-1 -2 -4 6 5 -4 -2 -19 -19 8 6 -19 -26
-3 a label of a picture: number	0 -2 -1 -1 3 -5 -1 -3 -5 0 4 -2 2
-3 a label such as “See also” before it: yes	0 -5 -2 -3 3 -7 -7 -15 -2 8 -9 -19 16
-3 a picture credit’s words: 0.01 and more	0 0 0 0 1 -1 0 -1 0 0 0 -2 4
-3 a picture credit’s words: 0.7 and more	-2 -11 -7 -7 -6 -5 -9 5 1 -1 -14 -15 0
-3 a picture credit’s words: 0.8 and more	0 6 -6 2 1 -3 -4 -9 -3 -3 -7 -19 3
-3 a picture credit’s words: 0.9 and more	0 4 -1 0 -3 2 -2 -2 -1 1 -2 -3 4
-3 a picture credit’s words: 0.95 and more	-2 11 4 4 -12 -1 -5 -26 -20 -17 1 1 -10
-3 a picture credit’s words: below 0.01	-57 -2 -26 -12 -1 3 -12 7 -6 -12 -11 -7 4
-3 a quotation mark before it: yes	-8 -20 -31 -22 -15 3 1 -21 -11 -7 -4 12 -20
-3 a word that leads in credits: yes	-1 13 3 -1 -8 -5 -6 -21 -6 -33 -2 0 -2
-3 how frequent the kind is: yes	-63 -13 -21 -15 -2 0 -3 2 -4 0 -2 -1 -2
-3 how it ends: another sign	0 -9 -4 -3 1 -2 10 6 0 -4 -1 -8 -18
-3 how it ends: arrow	0 -1 -2 0 -2 2 -1 -7 -1 -3 -1 5 1
-3 how it ends: bar or asterisk	0 -3 -1 -1 0 4 -2 -8 -1 -2 7 -3 3
-3 how it ends: bracket	-9 -21 -16 -7 3 8 -39 0 -25 -6 -11 -8 -12
-3 how it ends: colon	-4 -10 -23 -7 -20 -31 -4 33 -14 -1 -6 -21 -27
-3 how it ends: comma	0 -6 -1 -1 -7 18 -3 -8 -7 -4 -1 -8 -1
-3 how it ends: ellipsis	0 -3 -2 1 2 5 -4 -3 -2 1 -2 2 -15
-3 how it ends: exclamation mark	-1 -3 -10 -1 3 -4 -7 -17 4 -17 -11 -2 11
-3 how it ends: figure	-10 -9 -12 -27 2 4 -19 -12 -6 -1 -1 -14 -14
-3 how it ends: full stop	-42 -19 -12 -15 0 3 -3 -5 -6 1 -6 0 -2
-3 how it ends: letter	-60 -5 -17 -16 -6 5 -22 -1 -9 -4 -1 -3 -1
-3 how it ends: question mark	-4 -10 -23 -9 -13 -12 7 -4 -2 2 -10 -3 -2
-3 how it ends: quotation mark	-1 -11 -3 -1 -3 3 4 -14 2 -12 -4 2 -15
-3 how it ends: semicolon	0 -1 -1 0 3 2 -4 5 2 3 -1 -8 -7
-3 how it ends: stop and quotation mark	-7 -20 -14 -11 -23 7 1 -39 4 -12 4 4 3
-3 it stands on the page again: 12 and more	-1 -3 2 -6 -17 -2 -6 -8 16 -20 -3 5 -1
-3 it stands on the page again: 3 and more	-1 -2 3 3 -8 -4 -6 -6 -8 -21 -10 -2 6
-3 it stands on the page again: 6 and more	-1 -7 -1 0 -17 11 -4 -9 -11 -5 -7 -9 7
-3 it stands on the page again: below 3	-2 1 -12 -2 1 -18 -6 -11 -6 5 -5 -12 4
-3 it stood on the page before: 12 and more	-1 -3 -4 -1 -19 -3 -4 -16 -9 -9 4 17 0
-3 it stood on the page before: 3 and more	-2 -13 -14 -6 5 6 -14 1 -9 -3 -15 -6 -11
-3 it stood on the page before: 6 and more	-1 -7 6 -1 -6 -6 -7 0 -1 3 -9 -20 -14
-3 it stood on the page before: below 3	-4 -24 -21 -13 6 -18 -3 -9 -26 2 -12 -15 -5
-3 its length and end: 10 and more, another sign	0 0 0 0 0 -5 -2 7 -1 -2 0 -1 -6
-3 its length and end: 10 and more, arrow	0 0 -3 0 1 5 0 -10 -1 -1 -1 5 2
-3 its length and end: 10 and more, bracket	0 -2 -2 -1 -5 5 -3 2 -11 -4 -4 6 -25
-3 its length and end: 10 and more, colon	0 -1 -1 -2 -14 -17 0 26 -6 -4 -1 -5 -6
-3 its length and end: 10 and more, ellipsis	0 0 0 0 -1 -1 0 -4 4 2 0 2 -4
-3 its length and end: 10 and more, exclamation mark	0 -1 0 0 0 -1 -2 -1 -3 0 -4 5 2
-3 its length and end: 10 and more, figure	0 -2 -3 -2 17 -3 -2 -7 -7 -6 -1 -13 8
-3 its length and end: 10 and more, full stop	-4 -1 -5 -5 -20 7 -10 -6 -23 -23 -18 1 -12
-3 its length and end: 10 and more, letter	-14 -33 -12 -14 -9 -2 -17 -18 9 2 -1 1 -2
-3 its length and end: 10 and more, question mark	0 -3 -3 0 -1 -7 -4 -3 5 -3 -11 -6 10
-3 its length and end: 10 and more, quotation mark	0 -2 0 0 -6 -3 -4 1 2 0 0 0 3
-3 its length and end: 10 and more, semicolon	0 -1 0 0 5 5 -2 -8 2 3 0 -1 -3
-3 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -7 -3 4 -1 9 -7 0 -3 5
-3 its length and end: 15 and more, another sign	0 0 0 0 -1 2 -2 3 -2 -1 0 -1 0
-3 its length and end: 15 and more, bracket	0 -3 -3 0 2 14 -3 -7 -2 -6 -6 -10 3
-3 its length and end: 15 and more, colon	0 -1 0 0 -2 -9 2 16 -4 -1 -1 -3 -10
-3 its length and end: 15 and more, comma	0 -2 0 0 -2 8 -2 -1 -1 -2 0 -7 -5
-3 its length and end: 15 and more, ellipsis	0 -1 0 0 4 5 0 -4 1 0 0 -2 -5
-3 its length and end: 15 and more, exclamation mark	0 0 -1 -1 -6 -4 -2 1 0 -2 -1 1 11
-3 its length and end: 15 and more, figure	0 0 -1 -1 -1 -2 -1 1 -5 -7 -2 -1 7
-3 its length and end: 15 and more, full stop	-13 -16 -32 -12 0 -6 -3 -4 -13 -6 -13 -4 -11
-3 its length and end: 15 and more, letter	-4 -9 -5 -6 3 0 -18 -15 -7 -8 -4 -5 -7
-3 its length and end: 15 and more, question mark	0 -2 -1 -2 1 -5 -3 0 1 0 -2 -8 13
-3 its length and end: 15 and more, quotation mark	0 -2 1 0 -5 11 -1 1 2 -3 -1 -7 -8
-3 its length and end: 15 and more, semicolon	0 -1 0 0 1 6 -1 -1 -2 -2 0 0 -1
-3 its length and end: 15 and more, stop and quotation mark	0 -1 -1 0 -7 3 0 -7 -3 4 2 -1 -10
-3 its length and end: 2 and more, another sign	0 -1 0 0 -1 3 -1 0 4 -1 0 0 -4
-3 its length and end: 2 and more, arrow	0 -1 0 0 -10 0 -1 4 -1 -2 0 5 -11
-3 its length and end: 2 and more, bar or asterisk	0 0 0 0 -1 -2 0 -1 -1 -1 0 -1 5
-3 its length and end: 2 and more, bracket	-1 -2 -2 -2 -3 -10 -3 0 -11 3 3 -10 5
-3 its length and end: 2 and more, colon	0 3 -2 -1 -6 -9 -3 0 5 0 -1 -9 5
-3 its length and end: 2 and more, comma	0 -5 0 0 -1 10 -1 -5 -3 -2 0 1 -2
-3 its length and end: 2 and more, ellipsis	0 0 0 0 5 1 -1 1 -2 -1 0 0 -3
-3 its length and end: 2 and more, exclamation mark	0 -1 -1 0 2 -5 -1 -3 1 -4 0 7 -1
-3 its length and end: 2 and more, figure	-1 -1 -1 -6 5 5 -7 -14 5 -1 -2 -9 -18
-3 its length and end: 2 and more, full stop	0 -2 -1 7 15 -1 0 -16 -1 -1 -1 -8 -7
-3 its length and end: 2 and more, letter	-30 3 -38 -12 -9 -4 -28 -5 -2 -18 -14 -12 2
-3 its length and end: 2 and more, question mark	0 0 0 0 -3 -2 5 1 -1 -1 0 2 -2
-3 its length and end: 2 and more, quotation mark	0 0 0 0 11 4 -1 -13 -3 -3 0 0 1
-3 its length and end: 2 and more, stop and quotation mark	0 0 0 -1 -4 -4 -2 5 -2 -2 -1 -1 1
-3 its length and end: 25 and more, another sign	0 0 0 0 8 -12 13 -5 -3 -2 -1 -1 -3
-3 its length and end: 25 and more, arrow	0 0 0 0 -8 0 0 -2 -3 -2 -1 -3 9
-3 its length and end: 25 and more, bar or asterisk	0 0 0 0 0 7 -1 -4 0 -1 0 -1 0
-3 its length and end: 25 and more, bracket	0 3 -3 -1 -7 13 -2 -4 -8 -13 -2 5 -2
-3 its length and end: 25 and more, colon	0 -1 -1 0 -16 -11 -1 17 4 -4 9 -6 -7
-3 its length and end: 25 and more, ellipsis	0 0 0 0 0 -4 -1 7 -1 -1 0 0 -5
-3 its length and end: 25 and more, exclamation mark	0 0 0 0 -3 12 -2 -4 -2 -8 -1 2 2
-3 its length and end: 25 and more, figure	0 0 0 0 -2 5 0 -5 -1 -4 0 2 0
-3 its length and end: 25 and more, full stop	-17 -61 -9 -8 -4 2 -12 -7 -3 -7 -24 4 -5
-3 its length and end: 25 and more, letter	0 -3 6 -1 -5 14 -3 -15 0 -13 -6 -15 4
-3 its length and end: 25 and more, question mark	0 0 0 0 -10 5 -5 2 -3 5 2 2 -6
-3 its length and end: 25 and more, quotation mark	0 0 0 0 1 -3 0 4 0 0 0 0 0
-3 its length and end: 25 and more, stop and quotation mark	-1 -3 0 0 -7 16 -21 -33 -1 -18 -3 -4 -1
-3 its length and end: 4 and more, another sign	0 1 0 0 0 -2 -1 0 -2 3 0 0 0
-3 its length and end: 4 and more, arrow	0 -1 0 0 5 2 0 -5 -1 -2 0 0 1
-3 its length and end: 4 and more, bar or asterisk	0 0 -1 0 0 2 0 -1 -3 -2 -1 0 4
-3 its length and end: 4 and more, bracket	-1 -2 -2 0 -10 2 -5 -6 -3 0 -4 5 0
-3 its length and end: 4 and more, colon	0 -1 -3 5 -4 -7 -2 9 -1 -2 0 0 -4
-3 its length and end: 4 and more, comma	0 -1 0 0 -7 10 -1 -2 -1 -1 0 -2 0
-3 its length and end: 4 and more, ellipsis	0 0 0 -1 -1 15 -1 -3 -4 -7 -1 -8 -12
-3 its length and end: 4 and more, exclamation mark	0 2 0 0 2 -2 3 0 -3 -2 2 -4 2
-3 its length and end: 4 and more, figure	-2 -5 -4 -3 -8 5 -3 0 -8 -12 -4 -15 -3
-3 its length and end: 4 and more, full stop	0 4 -1 -1 9 -3 -7 -16 -4 -1 -2 -8 8
-3 its length and end: 4 and more, letter	-13 -17 -16 -15 -16 6 -14 1 -1 -8 -19 -12 -2
-3 its length and end: 4 and more, question mark	0 -2 -2 -2 10 -5 7 1 -5 -6 4 -10 -3
-3 its length and end: 4 and more, quotation mark	0 -2 0 -1 2 -4 7 -12 -5 -5 -1 14 -9
-3 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -3 -6 -2 5 0 5 0 -3 0
-3 its length and end: 40 and more, bracket	-2 -5 -6 -1 8 -6 -9 -4 -17 -2 3 8 -4
-3 its length and end: 40 and more, colon	0 0 0 0 -5 -12 -1 21 0 1 -1 -3 -11
-3 its length and end: 40 and more, ellipsis	0 0 0 0 -1 -2 -1 -4 2 5 0 4 -6
-3 its length and end: 40 and more, exclamation mark	0 0 -1 0 5 5 -7 -15 0 5 -3 -15 4
-3 its length and end: 40 and more, figure	0 0 0 0 -3 -3 -3 -3 4 7 0 -2 0
-3 its length and end: 40 and more, full stop	-24 -64 -15 -22 0 -1 1 -14 -4 7 0 -11 -1
-3 its length and end: 40 and more, letter	0 -2 -3 -10 23 10 -6 -9 -12 -15 -4 -1 -15
-3 its length and end: 40 and more, question mark	0 0 0 4 -10 9 -8 6 3 -7 1 -2 -6
-3 its length and end: 40 and more, quotation mark	0 0 0 0 5 -2 2 -3 6 2 0 -6 -2
-3 its length and end: 40 and more, stop and quotation mark	-3 -10 -14 -6 -19 3 -5 -29 2 -4 3 9 10
-3 its length and end: 6 and more, another sign	0 -1 0 0 -1 -1 -1 5 0 -1 0 -2 -2
-3 its length and end: 6 and more, arrow	0 0 0 0 3 5 -1 -10 0 -1 0 4 1
-3 its length and end: 6 and more, bar or asterisk	0 -2 0 0 -1 4 0 -1 -1 -2 9 3 -13
-3 its length and end: 6 and more, bracket	-1 -5 1 2 5 1 -4 6 1 -4 -3 -21 -5
-3 its length and end: 6 and more, colon	0 -1 -2 -3 -1 -15 4 11 -5 -6 -2 -4 -9
-3 its length and end: 6 and more, ellipsis	0 -1 0 0 -1 -3 -1 3 -3 -1 0 7 -3
-3 its length and end: 6 and more, exclamation mark	0 0 -3 3 -2 -5 3 -5 8 -2 -2 -2 0
-3 its length and end: 6 and more, figure	-1 -14 -4 -4 -17 8 -6 3 -22 -16 1 0 -7
-3 its length and end: 6 and more, full stop	-1 -6 -15 -10 1 5 -5 -13 -7 -6 -7 -1 -7
-3 its length and end: 6 and more, letter	-19 -21 -14 -10 -2 5 -20 -2 -25 3 -2 -5 -14
-3 its length and end: 6 and more, question mark	-1 2 -10 -9 -12 -18 13 -4 -7 5 -6 6 -13
-3 its length and end: 6 and more, quotation mark	0 -2 -1 0 -6 1 -3 3 1 -2 1 1 -6
-3 its length and end: 6 and more, stop and quotation mark	0 0 0 0 -8 2 4 -2 -2 -3 -1 -3 -1
-3 its length and end: below 2, another sign	0 -10 -3 -1 2 16 -2 0 4 -5 3 -5 -13
-3 its length and end: below 2, bar or asterisk	0 -2 0 -1 3 5 -1 -6 0 -1 0 -4 4
-3 its length and end: below 2, bracket	0 0 0 0 -3 6 0 -2 0 -1 0 0 1
-3 its length and end: below 2, colon	0 -5 -3 -2 -8 -12 5 0 -8 14 -2 -10 -3
-3 its length and end: below 2, comma	0 0 0 0 -2 9 -1 -5 -1 -1 0 -5 1
-3 its length and end: below 2, ellipsis	0 0 0 5 0 1 0 0 -1 -1 0 0 -6
-3 its length and end: below 2, exclamation mark	0 0 0 0 -1 0 0 0 7 -5 0 -4 -2
-3 its length and end: below 2, figure	-1 -6 -7 -6 7 -9 0 -25 -12 7 -10 -8 -18
-3 its length and end: below 2, full stop	0 0 -1 -1 -8 14 0 -7 0 -2 0 -1 -5
-3 its length and end: below 2, letter	-12 -2 -10 -10 -20 -11 -18 -6 -7 -9 0 2 0
-3 its length and end: below 2, quotation mark	0 0 0 0 -1 4 -1 -1 -1 0 1 0 -1
-3 its length: 10 and more	-9 -7 -8 -9 -12 2 -16 -4 -3 -4 -12 -6 -8
-3 its length: 12 and more	-13 -24 -25 -18 -11 3 -12 -2 -4 -17 -21 1 -3
-3 its length: 15 and more	-9 -12 -3 -6 10 -4 -20 1 -15 -16 -14 -6 -16
-3 its length: 19 and more	-12 -14 -39 -19 -2 2 -10 -6 -9 -2 -8 -7 -7
-3 its length: 2 and more	-17 9 -42 -27 3 -13 -19 2 1 -15 -11 -13 -1
-3 its length: 25 and more	-15 -32 -1 -6 -13 8 -25 -12 0 -19 -10 7 -6
-3 its length: 3 and more	-15 -15 -24 -8 -5 0 -37 -5 0 -17 -16 -6 0
-3 its length: 35 and more	-25 -59 -23 -27 -9 -11 0 -4 0 7 -15 -9 1
-3 its length: 4 and more	-10 -22 -25 -14 -18 6 3 5 -16 -17 -9 -2 -11
-3 its length: 5 and more	-7 -15 -9 -17 -9 -6 -11 -5 -3 -3 -21 -12 0
-3 its length: 50 and more	-18 -58 -58 -22 8 -3 -4 -5 -14 -6 -1 4 -1
-3 its length: 6 and more	-17 -20 -29 -27 -14 3 -14 3 -17 -5 -3 -4 -11
-3 its length: 8 and more	-11 -28 -6 -9 0 -5 0 3 -25 -1 -3 -7 -11
-3 its length: 80 and more	-8 -25 -31 -9 -4 4 -15 -17 1 -2 6 -4 -7
-3 its length: below 2	-18 -3 -11 -6 -6 -6 -15 -9 -11 -5 -5 2 -8
-3 its place by the text, and its length: before the text, 13 and more	-4 1 -1 2 -3 -10 -11 0 4 -8 -6 -14 -13
-3 its place by the text, and its length: before the text, 19 and more	-1 1 -11 -6 -26 8 -12 -2 -4 -5 -3 -3 -10
-3 its place by the text, and its length: before the text, 2 and more	-3 19 -33 -6 -18 -19 -3 -25 0 -2 -1 -11 -6
-3 its place by the text, and its length: before the text, 3 and more	-4 -2 -14 7 -6 8 -14 -28 8 -17 -9 -21 -4
-3 its place by the text, and its length: before the text, 30 and more	-2 -7 0 -3 3 6 -4 -6 -8 -9 -6 4 -4
-3 its place by the text, and its length: before the text, 4 and more	-4 -2 -1 -1 -33 -5 -17 -7 3 -13 -3 -7 -7
-3 its place by the text, and its length: before the text, 6 and more	-4 -11 -12 -5 -29 -2 -10 -20 -13 6 15 -9 -16
-3 its place by the text, and its length: before the text, 9 and more	-5 -5 2 -6 -13 -3 -10 -37 -21 -1 -1 -9 -4
-3 its place by the text, and its length: before the text, below 2	-6 0 -3 -1 -28 -7 -25 2 5 6 -5 -18 -31
-3 its place by the text, and its length: behind the text, 13 and more	-1 -5 -5 -8 -6 0 -3 1 -1 3 -13 -3 -3
-3 its place by the text, and its length: behind the text, 19 and more	-1 -2 -1 -3 3 10 -1 1 -6 -9 -1 -21 10
-3 its place by the text, and its length: behind the text, 2 and more	-1 -6 -4 -5 -15 -12 -1 -13 -6 -6 -4 0 16
-3 its place by the text, and its length: behind the text, 3 and more	-1 -7 -6 -8 -2 -1 -1 3 -7 -11 -3 4 -7
-3 its place by the text, and its length: behind the text, 30 and more	0 0 -1 -1 5 -1 0 6 -1 -1 0 1 -11
-3 its place by the text, and its length: behind the text, 4 and more	-1 -4 -4 -3 -6 -4 6 -5 -6 -5 -3 -2 2
-3 its place by the text, and its length: behind the text, 6 and more	-1 -6 -7 -10 -15 -9 0 2 -4 -5 -13 -2 -5
-3 its place by the text, and its length: behind the text, 9 and more	-1 -3 -5 -7 6 -13 -2 -2 1 -5 -4 -2 1
-3 its place by the text, and its length: behind the text, below 2	-2 -10 -10 -14 2 -13 1 -9 -12 -19 -4 1 2
-3 its place by the text, and its length: in the text, 13 and more	-11 -48 -14 -23 6 1 -10 -3 -4 -8 -11 0 -10
-3 its place by the text, and its length: in the text, 19 and more	-17 -59 -14 -18 3 1 -21 -6 2 -9 1 0 -16
-3 its place by the text, and its length: in the text, 2 and more	-4 -21 -17 -16 6 -6 -17 5 -3 -15 -18 -15 -8
-3 its place by the text, and its length: in the text, 3 and more	-4 -38 -12 -16 -7 1 -23 -6 -5 -5 -24 -2 -1
-3 its place by the text, and its length: in the text, 30 and more	-34 -85 -14 -10 -3 -2 -4 -9 3 6 -1 1 2
-3 its place by the text, and its length: in the text, 4 and more	-11 -42 -41 -23 -6 3 -2 6 -13 -3 -18 -11 -4
-3 its place by the text, and its length: in the text, 6 and more	-13 -50 -38 -13 -2 5 -2 4 -19 -12 -15 -1 -8
-3 its place by the text, and its length: in the text, 9 and more	-11 -22 -41 -21 0 1 -4 -6 -12 -12 -42 1 -2
-3 its place by the text, and its length: in the text, below 2	-4 -32 -29 -11 -10 11 -5 -12 -34 -2 -15 -8 -7
-3 no block	43 15 14 4 -30 -24 -38 -62 -11 -17 -32 -49 1
-3 nothing but a date or time: yes	-4 -8 -6 -28 -17 9 -10 -28 -3 12 2 -10 -22
-3 nothing but a label such as “Related”: yes	0 -6 0 -3 -14 -1 -3 -17 -13 -9 -3 27 -6
-3 what a rule takes it for: boilerplate	-41 -12 -13 -15 -2 -16 -42 -3 -13 -6 -1 3 -1
-3 what a rule takes it for: byline	-1 -4 -15 -1 -9 -2 -4 -17 7 9 2 -12 -21
-3 what a rule takes it for: dateline	-4 -6 -5 -27 -20 8 -10 -28 -3 15 2 -11 -21
-3 what a rule takes it for: heading	-24 -39 -33 -14 -6 1 -10 2 0 -18 -25 5 -2
-3 what a rule takes it for: image-alt	-5 3 -2 -1 -8 -4 -7 -21 -6 -11 -11 -17 0
-3 what a rule takes it for: image-caption	-9 7 -24 0 -3 5 0 -40 -32 -12 -14 6 -13
-3 what a rule takes it for: image-credit	-2 14 2 3 -13 -1 -5 -27 -19 -17 1 2 -8
-3 what a rule takes it for: list-item	-10 -27 -27 -21 1 21 -2 -1 -18 -15 -24 -17 -12
-3 what a rule takes it for: paragraph	-44 -58 -21 -23 -5 1 -7 0 3 -3 -5 4 -2
-3 what a rule takes it for: quote	0 0 -1 0 2 -6 6 -2 0 -10 -6 -2 -5
-3 what a rule takes it for: related-link	-19 -52 -53 -52 -8 7 -8 0 -19 -19 -35 -5 7
-3 what a rule takes it for: standfirst	-1 -16 -3 -7 -8 -2 0 -4 4 -1 10 -14 1
-3 what a rule takes it for: title	-5 -7 2 -2 -29 -9 -1 -22 2 3 -6 -34 -6
-3 words of the page’s furniture: whole	-12 -18 -5 -9 -4 -24 -30 -27 -5 -1 11 4 6
-3 words of the page’s furniture: within	-1 -5 1 -2 -21 -15 2 -14 -1 -1 -4 -17 21
0 a byline’s words: names	-1 -6 22 -10 -50 -10 2 -18 13 8 -32 11 -13
0 a byline’s words: names behind “by”	-4 -10 52 -21 -21 -17 -1 -12 -25 -30 -22 -24 -13
0 a credit at its end, and its length: 20 and more, no stop	-1 -12 -1 -1 -7 -32 -4 -5 6 36 -1 -4 -7
0 a credit at its end, and its length: 40 and more, no stop	-1 -12 -4 -3 4 -17 -8 -4 14 13 -4 -5 -19
0 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 -1 -13 -1 -1 1 14 0 0 -1
0 a credit at its end, and its length: 8 and more, no stop	-3 -8 -7 -2 -28 -6 -3 -16 -23 27 -4 -24 -9
0 a credit at its end, and its length: below 8, no stop	-12 -2 -14 -7 -31 -18 -1 -9 -31 27 14 -14 -26
0 a credit at its end: 0.9 and more	-1 -5 -2 -1 9 -6 -2 -1 9 4 -11 -5 -12
0 a credit at its end: 0.95 and more	-23 -31 -22 -13 -41 -35 -15 -26 -8 45 12 -38 -32
0 a credit at its end: below 0.9	-1 -1 -6 -3 -13 -9 -3 -8 -18 15 -9 -8 -12
0 a credit beside it, and its length: a credit before, 15 and more, a stop	0 -2 -1 -1 0 -15 -2 -4 -2 16 0 -2 1
0 a credit beside it, and its length: a credit before, 15 and more, no stop	0 -5 0 0 -6 -13 0 -1 -2 18 0 0 -1
0 a credit beside it, and its length: a credit before, 25 and more, a stop	0 -7 0 0 9 8 -3 -3 -2 -8 0 -5 -3
0 a credit beside it, and its length: a credit before, 25 and more, no stop	0 -10 0 0 -3 -2 -1 -1 -1 10 -1 -1 -1
0 a credit beside it, and its length: a credit before, 4 and more, a stop	0 5 -1 -3 -14 -15 0 -2 -7 8 -1 9 -8
0 a credit beside it, and its length: a credit before, 4 and more, no stop	-1 -3 4 -2 -7 -4 0 3 -11 11 -9 -11 -10
0 a credit beside it, and its length: a credit before, 40 and more, a stop	0 5 -1 -1 -2 18 -4 -9 -2 -18 -1 -2 -4
0 a credit beside it, and its length: a credit before, 40 and more, no stop	0 -2 0 0 -1 7 -1 -1 0 3 0 -2 -5
0 a credit beside it, and its length: a credit before, 8 and more, a stop	0 -9 -1 -1 3 -9 -1 -2 -3 8 -1 -1 6
0 a credit beside it, and its length: a credit before, 8 and more, no stop	-1 -3 -3 -1 0 -11 0 -6 -6 10 -4 -13 -6
0 a credit beside it, and its length: a credit before, below 4, a stop	0 0 0 -1 -9 0 0 -2 -3 10 -2 -1 -5
0 a credit beside it, and its length: a credit before, below 4, no stop	0 7 4 0 3 -4 0 -2 -7 -23 -1 -5 4
0 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 -4 0 0 -1 -1 -6 -3 -17 15 0 -2 -7
0 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 6 -1 1 -1 -4 0 -1 5 -5 0 2 -1
0 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 -6 0 0 0 -12 -4 -2 -8 22 0 -1 -4
0 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 -1 0 0 -1 -4 -1 8 11 -12 0 -3 -3
0 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 -1 -1 -2 7 2 -1 -4 -1 -5 -2 -3 -13
0 a credit beside it, and its length: a credit behind, 4 and more, no stop	-2 -4 -8 -2 -17 -8 -1 -7 9 -4 -1 -10 -8
0 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 -1 0 0 0 -7 -6 -2 -10 16 0 -1 -3
0 a credit beside it, and its length: a credit behind, 40 and more, no stop	0 -1 -1 0 0 -12 7 0 3 -9 0 6 -3
0 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 -9 0 0 -2 -6 -2 -3 -3 11 -1 -5 0
0 a credit beside it, and its length: a credit behind, 8 and more, no stop	2 -3 -1 -1 -14 -8 -1 -4 -2 17 -3 -15 -7
0 a credit beside it, and its length: a credit behind, below 4, no stop	0 0 -4 -3 -11 -1 0 1 9 -19 1 -3 8
0 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -1 -1 -2 -1 0 -1 -5 8 -1 -2 -1
0 a credit beside it, and its length: credits on both sides, below 4, no stop	0 0 -1 0 8 0 0 0 -4 -8 -4 0 1
0 a credit with its lead-in at its end: yes	-20 -26 -15 -7 -38 -36 -12 -22 -8 38 9 -31 -20
0 a day of the week: yes	-12 -35 -32 3 8 9 2 -24 -13 1 -40 -8 -19
0 a label of a picture: label	-3 -2 -21 -7 -30 -14 -1 -9 -37 -23 -28 -15 45
0 a label of a picture: number	0 0 -1 -4 -4 0 0 -1 -9 -13 0 -2 22
0 a label such as “Related” above: yes	-6 -18 -8 -32 2 -19 -6 -9 -32 -34 -38 11 -20
0 a label such as “See also” before it: yes	-2 -3 -6 -4 -31 -43 -5 -18 -29 -19 -7 43 -18
0 a line above that ends in a colon: yes	-21 -35 -19 -13 -16 -4 -17 19 -23 -17 -13 -23 -23
0 a month: yes	-22 -39 9 40 -28 -23 -36 -2 7 10 -30 -31 -9
0 a name in the next line: 60 and more	0 -1 0 0 0 -5 15 -6 1 -1 0 -1 -5
0 a name in the next line: 8 and more	7 20 -19 -6 -11 -21 22 -22 -35 -19 -10 6 -28
0 a name in the next line: below 8	1 -6 -10 -7 -3 -20 -2 -3 -10 -10 3 -5 -5
0 a note of credits: yes	-2 -5 2 -5 -20 -23 -7 7 -16 8 9 -14 -19
0 a picture credit’s words: 0.01 and more	0 -2 -1 0 -11 -4 0 -2 -12 -13 14 -7 -5
0 a picture credit’s words: 0.7 and more	-3 -8 9 -12 -20 -7 3 -13 -20 5 -7 -15 -6
0 a picture credit’s words: 0.8 and more	0 -2 9 -2 -26 -5 0 -5 -13 -14 23 -12 -9
0 a picture credit’s words: 0.9 and more	-1 -2 3 -3 -7 -1 -1 -1 -11 20 -9 -5 -4
0 a picture credit’s words: 0.95 and more	-5 -9 -38 -24 -52 -10 -7 -25 -22 -28 46 -33 -28
0 a picture credit’s words: below 0.01	-5 -15 16 14 6 -19 -49 3 -7 -4 -62 -8 6
0 a quotation by itself: before the text, 15 and more	0 1 0 0 -1 0 -4 -1 -1 -2 0 -1 4
0 a quotation by itself: before the text, 6 and more	-4 -6 -5 -2 -9 13 -2 -2 -6 -8 -1 -1 -1
0 a quotation by itself: behind the text, 15 and more	0 0 0 0 0 8 -2 0 0 0 0 -4 -3
0 a quotation by itself: in the text, 15 and more	0 -3 0 0 -15 6 15 -7 -4 -17 -1 -8 -11
0 a quotation by itself: in the text, 40 and more	0 -1 0 0 -6 11 6 -15 -2 -5 -1 -3 -7
0 a quotation by itself: in the text, 6 and more	0 0 0 0 14 -16 7 4 -5 -8 -1 -8 -3
0 a quotation by itself: in the text, below 6	0 0 -1 -1 16 -10 -3 10 -9 -5 -2 -7 -8
0 a quotation mark before it: yes	-7 -27 -26 -18 7 4 17 -26 -45 -39 -24 -14 -39
0 a rule: a byline’s words, but between paragraphs, where headings stand	0 0 -2 0 -11 0 0 -3 -1 -2 -1 -1 15
0 a rule: a credit that names known agencies	-2 -5 -9 -7 -27 -2 -2 -8 -17 14 13 -13 -16
0 a rule: a credit with its lead-in ("Photo:", "©")	-4 -6 -37 -21 -40 -17 -6 -20 -20 -26 48 -32 -30
0 a rule: a headline behind the end of the text	-16 -28 -37 -28 -21 -1 -20 6 -15 -16 -28 1 -15
0 a rule: a label such as "See also" with a title behind it	-1 -3 -6 -4 -31 -50 -5 -22 -31 -25 -8 49 -13
0 a rule: a line that begins with "by" before the text	-2 -6 58 -17 -9 -5 0 -3 -18 -22 -15 -11 -19
0 a rule: a phrase of the page’s furniture	-6 -18 -57 -29 -40 -36 -10 -46 -64 -46 -61 -11 57
0 a rule: a question or exclamation between paragraphs	-1 -3 -2 -3 27 -24 -10 -20 -15 -27 -7 -1 -9
0 a rule: a quotation that the text has once more	0 0 0 0 -2 -17 16 -2 -2 -5 0 0 -3
0 a rule: a quotation with its speaker behind a dash	0 0 0 0 -10 -14 18 -7 -3 -12 -1 -12 -8
0 a rule: a sentence before the text	-7 18 -10 7 3 -10 1 -2 -7 -16 -2 -7 0
0 a rule: a sentence behind the end of the text	0 0 0 0 -3 10 -1 -1 -2 -1 0 2 -10
0 a rule: a sentence or two before the text	-2 13 -10 -9 -5 6 -11 -7 -6 -23 -5 -20 -12
0 a rule: a sentence within the text	-18 -42 -20 -30 -12 2 8 4 -26 -18 -33 -18 -8
0 a rule: a short line within the text	-20 -23 -12 -31 3 -32 -33 1 -1 1 -30 -6 -16
0 a rule: a short sentence within the text	-4 -26 -17 -5 -10 21 -24 -13 0 -25 -21 -23 -3
0 a rule: a text that ends in a picture credit	-7 -31 -16 -9 -27 -34 -19 -28 0 43 -31 -37 -32
0 a rule: a title below a label such as "Related"	-2 -10 -4 -7 -20 -31 -3 -16 -15 -8 -9 34 -24
0 a rule: an item below a line that announces a list	-9 -8 -29 -21 -10 1 -6 8 -8 -8 -33 -9 -15
0 a rule: begins with a bullet	0 0 0 0 -5 11 -2 -10 -2 -4 0 4 -7
0 a rule: begins with a list mark, as its neighbour does	-1 -1 -6 -7 -13 10 -8 0 -9 -13 -4 -11 -11
0 a rule: debris before the text	-36 -7 -11 -40 -26 -12 -13 -18 3 6 -12 -10 -13
0 a rule: debris behind the end of the text	-7 -27 -37 -22 2 15 2 -22 -21 -22 -42 -20 10
0 a rule: holds a phrase of the page’s furniture	-2 -20 -12 11 -22 -6 -12 -7 -11 -20 -11 -40 28
0 a rule: keywords of a picture	-1 -5 -7 -6 -10 -9 0 -3 13 -13 -4 -10 -12
0 a rule: long line within the text, without a full stop	-1 -6 -2 1 -2 -12 12 -5 -25 2 -5 2 -6
0 a rule: names behind the end of the text	0 0 7 0 -6 -5 -1 -3 -1 -1 -1 -10 -3
0 a rule: nothing but names before the text	-1 -3 12 -5 -5 0 0 -1 6 3 -13 4 -12
0 a rule: nothing else fits	0 -2 6 -3 26 7 -6 -4 -1 -22 -2 -20 -33
0 a rule: one of several short lines within the text	-16 -23 -21 -39 2 -10 -19 3 -14 -7 -30 2 -8
0 a rule: only a date or time	-4 -10 -42 47 -23 -19 -2 -23 -35 -34 -19 -25 -3
0 a rule: only a web or e-mail address	0 0 0 0 -2 0 0 -1 -2 0 -1 -1 9
0 a rule: only marks or figures	-1 -5 -12 -43 -20 -7 -1 -18 -19 -14 -16 -9 43
0 a rule: repeats the alternative text before it	-1 -3 -1 -2 -5 -11 -1 -2 -3 12 -4 -6 2
0 a rule: running text	-31 16 -48 -59 -72 18 2 1 -47 -41 -67 -26 -18
0 a rule: says again what stands elsewhere on the page	-12 -14 -1 -36 -5 -6 -15 -10 5 0 -12 -10 -7
0 a rule: says where in a picture somebody stands	0 -6 -1 -1 -5 -24 -2 -2 11 24 -1 -3 -3
0 a rule: says who the author is	0 0 0 0 -1 -17 -2 -3 -4 -4 0 -9 22
0 a rule: short line before a picture or a list, without a full stop	0 0 5 -2 3 -9 -1 -7 0 -13 -7 -15 6
0 a rule: short line between paragraphs, without a full stop	-13 -11 -35 -30 36 -55 -31 -88 -11 -30 -29 2 -4
0 a rule: short text after a credit, where this page has its captions	-2 -3 0 -4 -1 -14 -1 -5 -13 15 -8 -7 -10
0 a rule: short text before a caption and its credit	-3 -5 -8 -14 -3 -15 -6 -5 13 -6 -15 -15 7
0 a rule: short text before a caption with a credit	-3 6 -4 -7 -20 1 -9 -21 21 -24 -17 -22 -12
0 a rule: short text before a credit	-2 -15 -10 -9 -24 -12 -16 -13 2 19 -17 -24 -7
0 a rule: short text before a credit that has its caption behind it	-2 -5 -4 -1 -5 -6 -1 -2 19 -8 -2 -7 -4
0 a rule: stands between the title and the byline, date or picture	-9 16 8 -18 6 -5 -3 -3 9 -18 -2 -6 -7
0 a rule: the caption’s words once more, as alternative text	-1 -13 -8 -1 -10 -24 -6 -10 35 15 -11 -12 -9
0 a rule: the first line of the page	52 -11 -8 -5 -11 -5 -1 -4 -11 -12 -3 -7 -9
0 a rule: the name of a picture file	0 0 -1 -5 -2 -1 0 -2 13 -1 0 -5 -10
0 a sign in it: a bar	-3 -13 28 -1 -12 -30 1 -19 -22 3 -11 -9 8
0 a sign in it: a capital within a word	-7 -40 -6 -32 -1 -4 -3 -5 -33 -13 9 -12 -1
0 a sign in it: a comma	-22 8 -15 7 -35 17 2 1 -18 -4 -26 -30 -19
0 a sign in it: a copyright sign	-1 -5 -12 -5 -22 -11 -5 -6 -15 15 19 -21 -3
0 a sign in it: a dash between words	-5 14 17 -18 -7 -6 14 -5 -3 -28 -21 -14 -30
0 a sign in it: a question mark	12 15 -16 -16 16 -32 -43 -20 -47 -38 -27 25 9
0 a sign in it: a quotation mark	-9 -1 -39 -40 -6 8 7 -6 -21 -34 -46 2 -45
0 a sign in it: a sentence stuck to the next	0 -8 -2 -1 -13 -8 1 -15 -10 20 -4 -24 10
0 a sign in it: a slash between words	-9 -18 -37 -1 -47 -28 -25 -7 -9 22 30 -59 -25
0 a sign in it: a time	-13 -23 8 46 -25 -2 -7 -12 -61 -63 -20 -30 -38
0 a sign in it: a year	-10 -20 11 42 -21 -20 -28 -33 12 18 -36 -23 -23
0 a sign in it: an address	-1 -2 -1 -3 -12 -4 -7 11 -9 -11 1 -23 14
0 a sign in it: an asterisk	0 -2 -1 -1 -1 -13 10 -5 -7 -6 -1 -22 21
0 a sign in it: an at sign	-1 -6 29 -11 -22 0 -6 -11 -17 -1 -15 -33 7
0 a sign in it: an ellipsis	-1 -9 -7 -3 -5 -7 7 -12 2 6 -7 11 -24
0 a sign in it: money or a share	-3 -7 -21 -26 0 14 -16 8 -38 -34 -20 -8 -20
0 a verb of saying: yes	-4 25 -42 -18 -28 25 -46 -13 -45 -27 -49 -15 1
0 a word that leads in credits: yes	-5 -10 -47 -29 -51 -5 -8 -30 -23 -23 53 -36 -36
0 an end as items of lists have it: yes	-1 -2 0 -1 -24 -11 -4 14 3 -21 -6 -19 4
0 dates among the short lines around it: 0.2 and more	-5 -25 9 30 -43 -23 -7 -50 -22 -1 -7 -8 16
0 dates among the short lines around it: 0.4 and more	-3 -8 0 21 -16 -36 -5 -28 -27 -31 -15 9 -3
0 dates among the short lines around it: below 0.2	-9 -13 -7 4 -38 -33 -16 -33 12 12 11 -15 0
0 furniture among the short lines around it: 0.01 and more	-20 -29 -39 -9 -19 -4 -21 -10 -24 -30 -22 14 -11
0 furniture among the short lines around it: 0.2 and more	-11 -11 8 -3 -17 -44 -25 -33 -9 -6 -5 6 10
0 furniture among the short lines around it: 0.5 and more	-4 -10 -6 -10 -28 -45 -15 -28 -9 -31 -23 -14 30
0 furniture among the short lines around it: below 0.01	11 -52 2 -2 8 -26 -39 -7 3 6 5 -10 -13
0 how frequent the kind is: yes	-3 -2 -5 -9 -4 0 -3 -2 -1 -4 -3 -4 -6
0 how it begins and ends: another sign, another sign	0 0 -1 -3 -4 0 0 -2 5 3 -5 -6 4
0 how it begins and ends: another sign, arrow	0 0 0 0 3 7 -1 -7 -2 -2 0 -2 3
0 how it begins and ends: another sign, bar or asterisk	0 -2 -1 -2 -1 -2 0 0 -2 -2 -1 -1 13
0 how it begins and ends: another sign, bracket	0 0 -2 -4 -9 2 0 -7 -3 -8 -1 -6 11
0 how it begins and ends: another sign, colon	0 -1 0 0 -1 12 0 -10 -1 -1 0 -5 -3
0 how it begins and ends: another sign, ellipsis	0 0 0 0 8 -6 0 0 -1 1 1 -4 -4
0 how it begins and ends: another sign, exclamation mark	0 0 2 0 -4 9 -2 4 -2 0 0 -5 -9
0 how it begins and ends: another sign, figure	0 0 -2 1 0 3 0 -8 -1 -2 0 -1 7
0 how it begins and ends: another sign, full stop	0 -1 0 0 -5 4 1 0 -2 -3 0 -6 -3
0 how it begins and ends: another sign, letter	0 -1 -1 -1 4 4 0 -8 3 -3 -1 -10 2
0 how it begins and ends: at sign or hash, figure	0 0 0 0 -5 -4 0 5 -1 -1 0 -1 -1
0 how it begins and ends: at sign or hash, full stop	0 0 0 0 -1 -8 -1 9 -1 -1 0 0 -2
0 how it begins and ends: at sign or hash, letter	0 0 14 -2 -7 -1 0 11 -6 -6 4 -20 -15
0 how it begins and ends: bracket, bracket	0 -3 1 -4 -17 15 -5 -22 -14 -28 24 -22 -20
0 how it begins and ends: bracket, figure	0 0 -1 -8 -6 -8 0 -3 -2 12 -1 -1 -3
0 how it begins and ends: bracket, full stop	0 -1 0 0 0 3 6 -2 -1 -3 0 -2 -1
0 how it begins and ends: bracket, letter	-1 -1 -11 -2 -13 2 -1 -4 -8 -4 20 -9 -5
0 how it begins and ends: capital, another sign	0 -2 -1 -3 1 -8 -4 13 -8 4 -2 -15 -4
0 how it begins and ends: capital, arrow	0 0 0 0 -1 4 0 -10 -1 -2 0 -1 8
0 how it begins and ends: capital, bar or asterisk	0 -1 -1 0 2 -6 -1 -4 -2 -2 -1 -14 19
0 how it begins and ends: capital, bracket	-18 -41 -7 -20 -7 -11 -28 -15 13 20 -8 -23 -24
0 how it begins and ends: capital, colon	-2 -7 -22 -11 -21 53 -10 -65 -39 -43 -12 -21 -14
0 how it begins and ends: capital, comma	0 0 1 -1 -9 -1 -1 -3 -2 -5 -3 1 11
0 how it begins and ends: capital, ellipsis	1 5 -1 -1 3 -12 -6 -7 -8 -3 -2 11 -13
0 how it begins and ends: capital, exclamation mark	9 -14 -5 -6 -15 0 -11 -17 5 -24 -6 4 12
0 how it begins and ends: capital, figure	0 -18 -15 9 -14 -24 -8 -4 -22 -7 -19 -19 1
0 how it begins and ends: capital, full stop	-32 11 -55 -44 -51 13 -5 1 0 -13 -42 -42 0
0 how it begins and ends: capital, letter	13 -12 1 -39 -5 -40 -61 -3 -8 5 -1 10 1
0 how it begins and ends: capital, question mark	9 -15 -9 -10 29 -26 -46 -19 -53 -41 -15 14 -9
0 how it begins and ends: capital, quotation mark	4 1 -2 -3 13 -34 -9 -9 -1 -27 -4 18 -16
0 how it begins and ends: capital, semicolon	0 0 0 0 -9 -9 0 10 8 -9 -1 -5 -3
0 how it begins and ends: capital, stop and quotation mark	-2 -7 -4 -4 -38 16 -11 -1 -29 -8 -9 -31 -36
0 how it begins and ends: figure, another sign	0 0 -1 -3 0 0 0 0 -6 7 0 0 2
0 how it begins and ends: figure, bracket	-1 -1 -4 -2 8 -11 0 -3 -12 6 -2 1 4
0 how it begins and ends: figure, colon	0 -1 -1 -6 3 4 -2 -11 -7 -7 -3 -4 -10
0 how it begins and ends: figure, figure	-1 -5 -19 11 1 -23 -2 -16 -8 -18 -13 -7 5
0 how it begins and ends: figure, full stop	0 3 -2 -7 -12 7 -7 11 -8 -12 -2 -4 -10
0 how it begins and ends: figure, letter	1 -10 -11 11 1 -23 -9 -6 -53 -43 -12 0 -17
0 how it begins and ends: figure, question mark	1 -1 0 0 -6 0 0 -9 0 -2 0 9 -3
0 how it begins and ends: figure, quotation mark	0 0 -1 0 -6 -5 0 -2 -6 -3 -2 1 8
0 how it begins and ends: list mark, another sign	0 0 -1 0 0 1 0 0 -1 0 0 0 3
0 how it begins and ends: list mark, bar or asterisk	0 0 0 0 8 4 1 -1 1 1 0 1 -9
0 how it begins and ends: list mark, bracket	0 0 0 -1 -5 2 0 -1 -1 2 0 0 -1
0 how it begins and ends: list mark, figure	0 0 0 0 2 -2 0 -3 -1 -1 0 2 3
0 how it begins and ends: list mark, full stop	0 5 0 11 -4 9 -5 -3 -8 -7 0 -14 -22
0 how it begins and ends: list mark, letter	0 0 -3 4 -9 -2 -1 5 -3 -1 0 -11 -2
0 how it begins and ends: list mark, stop and quotation mark	0 0 0 0 0 4 -2 -1 0 0 0 0 0
0 how it begins and ends: number of an item, bracket	0 0 -1 0 14 -8 -1 -4 -4 -7 -1 -2 -3
0 how it begins and ends: number of an item, colon	0 0 0 0 4 -1 0 -2 0 0 0 -1 -1
0 how it begins and ends: number of an item, exclamation mark	0 0 0 -1 8 -3 -1 -1 -1 -2 0 0 -1
0 how it begins and ends: number of an item, figure	0 0 -4 18 -11 -7 0 4 -1 -2 -1 -5 -12
0 how it begins and ends: number of an item, full stop	0 -1 -1 -3 19 -2 -20 -25 -13 -17 -1 -13 -15
0 how it begins and ends: number of an item, letter	-3 -2 -24 7 40 -12 -7 -22 -38 -44 -20 -42 -30
0 how it begins and ends: number of an item, question mark	0 0 0 0 4 -12 -4 -9 -1 -4 0 4 -4
0 how it begins and ends: quotation mark, bracket	0 0 0 0 -1 7 -1 -2 -1 -1 0 -1 -1
0 how it begins and ends: quotation mark, colon	0 -2 0 -1 13 -6 0 -10 -3 -4 0 -10 -3
0 how it begins and ends: quotation mark, full stop	-1 3 -1 -2 -11 34 -28 -34 -22 -26 -3 -15 -37
0 how it begins and ends: quotation mark, letter	1 -2 -6 -3 5 -28 19 -20 -13 -11 -4 -4 -12
0 how it begins and ends: quotation mark, question mark	0 0 0 0 0 4 -1 0 0 0 0 2 -4
0 how it begins and ends: quotation mark, quotation mark	-3 -5 -4 -3 15 -3 -1 7 -17 -20 -4 -4 -14
0 how it begins and ends: quotation mark, stop and quotation mark	-1 -5 -1 -2 -7 1 15 -17 -14 -28 -3 -26 -17
0 how it begins and ends: small letter, another sign	0 0 0 0 -7 -4 13 -7 -3 -5 -1 -1 -2
0 how it begins and ends: small letter, bracket	0 0 -5 -4 -4 -3 0 4 -2 2 -1 -1 5
0 how it begins and ends: small letter, colon	0 0 0 0 -2 0 0 -9 -1 0 0 -6 13
0 how it begins and ends: small letter, comma	0 -1 0 0 -3 -11 -1 13 -2 -2 0 -13 -3
0 how it begins and ends: small letter, exclamation mark	0 0 0 0 -1 10 -2 -3 -1 -2 0 -1 -6
0 how it begins and ends: small letter, figure	0 -1 12 1 -12 -2 0 -4 11 -2 -1 -5 -3
0 how it begins and ends: small letter, full stop	1 -3 -1 12 -4 -23 -5 21 -4 -8 -1 -14 -22
0 how it begins and ends: small letter, letter	-6 -15 8 -17 -59 -41 -8 -16 51 26 -28 -35 -4
0 how it begins and ends: small letter, semicolon	0 0 0 0 -4 -4 0 6 -1 0 0 -2 -2
0 how it ends: another sign	0 -3 -5 -8 -8 -12 7 10 -9 3 -10 -20 6
0 how it ends: arrow	0 0 0 -1 1 7 0 -14 -2 -3 0 0 7
0 how it ends: bar or asterisk	0 -2 -2 -2 3 -7 -1 -5 -4 -4 -1 -14 21
0 how it ends: bracket	-21 -43 -5 -34 -12 -12 -36 -18 1 19 9 -25 -23
0 how it ends: colon	-3 -6 -23 -16 -2 52 -11 -59 -41 -44 -14 -22 -13
0 how it ends: comma	0 -1 0 -1 -10 -7 -2 7 -4 -7 -3 -12 9
0 how it ends: ellipsis	0 4 -1 -1 7 -12 -7 -9 -9 -2 -2 15 -12
0 how it ends: exclamation mark	7 -14 -4 -7 -13 1 -15 -16 1 -26 -6 4 12
0 how it ends: figure	-1 -29 -18 20 -13 -36 -13 -6 -18 -15 -30 -27 6
0 how it ends: full stop	-45 11 -80 -26 -52 11 -3 4 4 -23 -54 -45 -3
0 how it ends: letter	12 -13 7 -23 5 -44 -22 -5 5 5 4 7 -1
0 how it ends: question mark	12 -10 -9 -10 26 -29 -43 -17 -52 -42 -15 20 -9
0 how it ends: quotation mark	2 -4 -8 -6 18 -27 -9 -2 -13 -44 -11 14 -19
0 how it ends: semicolon	0 0 0 0 -9 -9 0 9 6 -8 -1 -7 -4
0 how it ends: stop and quotation mark	-4 -14 -7 -9 -30 10 12 -2 -41 -16 -16 -48 -38
0 it begins with the author’s name: yes	0 -2 -8 1 -19 -22 1 -9 -1 -14 -8 -19 33
0 it repeats its neighbour: the block before	-3 -10 0 -8 -15 -22 -8 -13 -20 27 -14 -15 -6
0 it repeats its neighbour: the next block	1 -25 -24 -6 -19 -40 -16 -18 41 -1 -3 -7 -19
0 it repeats its neighbour: the second before	-1 -9 -1 -2 -33 -27 -6 -5 -1 37 -6 -9 0
0 it repeats its neighbour: the second behind	0 -6 -6 -1 -18 -13 -5 -19 40 -3 2 -17 -9
0 it says where in a picture somebody stands: yes	-1 -16 -2 -1 -12 -27 -5 -7 10 32 -9 -13 -9
0 it speaks to the reader: more, 20 and more	0 -7 0 0 -3 -3 3 4 -4 -7 0 -10 4
0 it speaks to the reader: more, 40 and more	0 -10 -1 -1 -7 2 -25 7 -9 -15 -1 -8 1
0 it speaks to the reader: more, 8 and more	0 -4 0 0 -3 -9 -2 8 -1 -4 0 -1 12
0 it speaks to the reader: one, 20 and more	2 12 -2 -3 -12 -7 6 -12 -11 2 -3 -36 -1
0 it speaks to the reader: one, 40 and more	0 -3 -1 -1 -8 6 -32 11 -14 -15 -1 -12 -7
0 it speaks to the reader: one, 8 and more	0 -18 -15 -9 -4 -19 -2 11 -11 -22 -11 -8 13
0 it speaks to the reader: one, below 8	-1 0 -10 -3 6 -25 -5 -12 -15 -2 -11 1 13
0 it speaks to the reader: two, 20 and more	0 -8 -1 -1 -7 -15 -10 5 -11 -9 -1 -19 21
0 it speaks to the reader: two, 40 and more	0 -8 0 0 -2 4 -3 -1 -3 -8 0 -4 3
0 it speaks to the reader: two, 8 and more	0 -7 0 -1 -8 -6 5 2 0 -5 -1 -27 9
0 it speaks to the reader: two, below 8	0 0 0 0 0 -3 -2 -1 3 -2 0 -11 10
0 it stands on the page again: 12 and more	0 -12 -3 -1 2 -17 -10 -10 16 -12 2 10 -4
0 it stands on the page again: 3 and more	2 -3 -9 -14 -23 -6 -2 -7 -3 -14 15 -11 9
0 it stands on the page again: 6 and more	4 -6 -8 -3 -19 -5 1 -14 2 -6 -6 2 14
0 it stands on the page again: below 3	-1 -4 -10 -21 -23 -16 -1 -1 -24 -21 -4 -16 33
0 it stood on the page before: 12 and more	-2 12 -2 -2 -21 -26 -10 -12 -28 12 8 7 -1
0 it stood on the page before: 3 and more	-2 -2 -13 -15 -21 -17 -4 -21 -3 16 7 -28 9
0 it stood on the page before: 6 and more	0 -4 -3 -1 -12 -20 2 -10 -7 1 0 -9 7
0 it stood on the page before: below 3	-1 -2 -35 -21 -32 -33 -6 -23 -41 -16 0 -30 41
0 it tells the reader what to do: 20 and more	0 -2 0 -1 -1 -9 8 -1 0 -1 0 5 3
0 it tells the reader what to do: 40 and more	0 -1 0 0 0 -6 -1 7 0 -1 0 3 0
0 it tells the reader what to do: 8 and more	-2 -12 -5 -4 -32 -25 -9 -2 -13 -41 -5 13 10
0 it tells the reader what to do: below 8	-3 -8 -47 -20 -47 -43 -6 -10 -37 -36 -47 -6 62
0 its capitals and length: 0.15 and more, 15 and more	-8 8 -43 -28 -21 -9 -17 -11 -14 14 -41 -5 -13
0 its capitals and length: 0.15 and more, 2 and more	-2 -10 -47 21 8 -29 -11 10 -6 -29 -30 -24 1
0 its capitals and length: 0.15 and more, 30 and more	-25 4 -39 -48 -52 14 -23 -11 -5 -5 -49 -18 -21
0 its capitals and length: 0.15 and more, 4 and more	-9 -30 -12 10 -1 -21 -36 9 -17 -17 -35 -20 0
0 its capitals and length: 0.15 and more, 8 and more	9 3 -5 -25 -5 -11 -8 -5 -6 -3 -52 11 -26
0 its capitals and length: 0.5 and more, 15 and more	0 -15 -2 -6 -13 -3 -10 -37 8 0 -5 5 -17
0 its capitals and length: 0.5 and more, 2 and more	-4 -26 -21 -20 5 -28 -14 3 -22 -24 -7 -12 13
0 its capitals and length: 0.5 and more, 30 and more	-1 -12 -4 -2 -6 9 -6 -9 -4 -7 -5 -2 0
0 its capitals and length: 0.5 and more, 4 and more	3 -28 -2 -22 21 -22 -19 -27 -8 4 -5 3 -19
0 its capitals and length: 0.5 and more, 8 and more	7 -7 -7 5 2 -18 -22 -38 -2 -1 -7 3 -9
0 its capitals and length: 0.8 and more, 15 and more	1 1 -1 0 -1 2 -1 -7 -6 -11 -1 9 1
0 its capitals and length: 0.8 and more, 30 and more	0 -3 -2 -2 -2 16 -1 -5 -3 -7 -2 -10 -14
0 its capitals and length: 0.8 and more, 4 and more	2 -9 8 -21 13 -20 -4 -20 -22 11 -11 -15 -3
0 its capitals and length: 0.8 and more, 8 and more	8 -7 2 -7 -13 -31 -9 -40 -2 -33 6 20 -12
0 its capitals and length: 1 and more, 15 and more	0 0 0 0 0 -2 0 -3 3 2 0 2 -2
0 its capitals and length: 1 and more, 2 and more	-6 -15 20 -52 0 -44 -17 -32 1 -15 18 -41 -11
0 its capitals and length: 1 and more, 30 and more	0 -1 -3 -1 -8 8 -6 -6 -5 -6 -5 -7 -7
0 its capitals and length: 1 and more, 4 and more	0 -7 6 -15 -8 -30 -6 -24 -4 -34 11 8 0
0 its capitals and length: 1 and more, 8 and more	1 -2 0 -1 7 -3 -1 -15 -5 -9 -3 3 1
0 its capitals and length: 1 and more, below 2	-10 -21 -57 -30 -2 -36 -12 -15 -24 -32 -6 -71 27
0 its capitals and length: below 0.15, 15 and more	-9 7 -28 -15 -37 15 6 2 -25 -22 -24 -24 -26
0 its capitals and length: below 0.15, 2 and more	0 -3 -27 9 -17 -5 -4 -11 27 -2 -17 -21 0
0 its capitals and length: below 0.15, 30 and more	-16 -30 -24 -30 -65 19 3 -1 -47 -16 -40 -63 -23
0 its capitals and length: below 0.15, 4 and more	-2 -1 -29 14 -26 -12 -20 4 23 9 -25 -31 5
0 its capitals and length: below 0.15, 8 and more	-9 -10 -35 -26 -13 -1 -5 7 -4 -3 -33 -6 -17
0 its capitals and length: below 0.15, below 2	-3 -11 -1 -1 -15 -22 -4 -15 -13 -24 -25 -2 15
0 its capitals: 0.01 and more	-16 -5 -58 -37 -30 16 7 10 -40 -14 -59 -19 -15
0 its capitals: 0.15 and more	-1 12 -62 5 -4 2 -15 3 -13 -11 -92 -6 -9
0 its capitals: 0.3 and more	-6 -1 -10 0 -7 -19 -23 2 -3 12 -43 8 -16
0 its capitals: 0.5 and more	3 -23 -6 -19 6 -18 -68 -17 2 5 -23 1 3
0 its capitals: 0.7 and more	9 -37 9 -45 14 -31 -18 -42 -20 -12 9 15 -20
0 its capitals: 0.9 and more	5 -4 6 -3 -7 -11 -4 -21 3 -23 5 -10 -6
0 its capitals: 1 and more	-12 -34 21 -84 3 -42 -53 -30 -8 -33 18 -23 10
0 its capitals: below 0.01	-14 -33 -34 10 -39 -30 3 -13 38 4 -47 -43 1
0 its figures: 0.01 and more	-8 -6 -38 -79 -2 1 -5 -13 1 0 -30 3 -30
0 its figures: 0.15 and more	-3 -49 21 13 11 3 1 -12 -34 -28 -36 -25 -15
0 its figures: 0.4 and more	-10 -26 -34 38 -9 -28 -10 -33 -43 -47 -43 -23 18
0 its figures: below 0.01	3 4 -12 -116 -12 0 -4 -1 2 -2 4 -1 -3
0 its lead-in on the page: more often	-8 -23 -4 -28 -41 12 -20 -13 -55 -56 36 16 -37
0 its lead-in on the page: once	5 -38 -14 32 -16 -36 -13 18 -35 -39 0 17 -24
0 its lead-in on the page: twice	4 -19 -10 -26 -14 -13 -6 -29 -8 -11 10 22 -22
0 its length among the short lines around it: 0.4 and more	-30 -27 6 5 -1 -58 -22 3 0 -18 0 -25 -2
0 its length among the short lines around it: 0.7 and more	12 -46 5 -3 0 -28 -23 0 -2 -4 0 1 4
0 its length among the short lines around it: 1.4 and more	5 -17 -7 -10 -11 -11 -23 -20 -10 10 -16 6 -10
0 its length among the short lines around it: 2 and more	2 -1 -3 -2 -18 -11 -5 -19 -14 -3 -14 8 -16
0 its length among the short lines around it: below 0.4	-16 -37 -16 -14 2 -52 -11 -16 -26 -37 9 -39 15
0 its length and end: 10 and more, another sign	0 0 0 0 3 -2 0 4 -2 -7 -1 -7 5
0 its length and end: 10 and more, arrow	0 0 0 -1 -2 8 0 -12 -2 -2 0 -9 9
0 its length and end: 10 and more, bar or asterisk	0 0 0 0 0 -2 0 0 0 0 0 -7 9
0 its length and end: 10 and more, bracket	-1 -3 -3 -4 -3 -3 -3 -20 -11 8 -4 0 -13
0 its length and end: 10 and more, colon	0 0 0 0 -25 55 -2 -43 -7 -7 0 -17 -11
0 its length and end: 10 and more, ellipsis	0 -1 0 0 -2 -9 -1 2 0 6 0 6 -6
0 its length and end: 10 and more, exclamation mark	2 -2 0 0 -4 4 -4 -7 -4 -3 0 6 1
0 its length and end: 10 and more, figure	1 -4 4 -1 0 -10 -1 1 -10 -5 -1 -1 -8
0 its length and end: 10 and more, full stop	-5 5 -14 -16 -70 -4 -1 -7 10 -5 -11 -46 10
0 its length and end: 10 and more, letter	14 -14 -8 -10 -18 -25 -30 -4 3 1 -5 16 -35
0 its length and end: 10 and more, question mark	3 -7 -1 -1 33 -39 -10 -5 -11 -18 -1 5 -4
0 its length and end: 10 and more, quotation mark	-2 -6 -4 -2 1 -12 -3 -4 -15 -17 -2 18 3
0 its length and end: 10 and more, semicolon	0 0 0 0 -3 -5 0 7 0 0 0 -2 -1
0 its length and end: 10 and more, stop and quotation mark	0 0 0 0 2 0 5 -7 -2 -2 0 -1 -2
0 its length and end: 15 and more, another sign	0 0 0 0 1 -9 -2 14 -2 3 -1 -5 -8
0 its length and end: 15 and more, bar or asterisk	0 -3 -1 -1 -1 -9 -1 -2 -2 1 -1 -11 9
0 its length and end: 15 and more, bracket	0 -8 -1 -2 -20 -10 -5 -8 -3 20 -2 -21 -18
0 its length and end: 15 and more, colon	0 -6 0 0 -12 40 2 -28 -5 -10 0 -7 -6
0 its length and end: 15 and more, comma	0 0 0 0 -4 -5 -1 8 -2 -6 0 -11 6
0 its length and end: 15 and more, ellipsis	0 7 0 0 3 -3 -1 -2 -1 1 0 0 -9
0 its length and end: 15 and more, exclamation mark	0 0 0 0 -2 8 -4 0 -3 -4 0 -3 -1
0 its length and end: 15 and more, figure	0 -2 -2 2 8 -7 -1 -12 -6 -5 0 1 -8
0 its length and end: 15 and more, full stop	-16 -7 -24 -28 -28 4 0 -3 -4 -6 -23 -30 3
0 its length and end: 15 and more, letter	-3 3 -18 -10 -15 -25 -2 -10 -5 10 -20 14 -31
0 its length and end: 15 and more, question mark	1 -4 -1 -1 1 6 -10 -7 -13 -14 -1 7 -10
0 its length and end: 15 and more, quotation mark	3 -2 0 -1 5 -12 1 -2 4 -13 0 13 -9
0 its length and end: 15 and more, semicolon	0 0 0 0 -1 -4 0 -4 9 -7 -1 -2 -1
0 its length and end: 15 and more, stop and quotation mark	-1 10 0 -1 -10 12 5 -11 -5 -15 0 -6 -9
0 its length and end: 2 and more, another sign	0 0 0 0 2 0 0 -3 3 3 0 -1 -4
0 its length and end: 2 and more, arrow	0 0 0 0 2 0 0 -3 0 0 0 -1 1
0 its length and end: 2 and more, bar or asterisk	0 0 0 0 4 0 0 0 -1 -2 0 -1 1
0 its length and end: 2 and more, bracket	0 -1 -11 -8 -11 -8 -1 4 -14 -17 15 3 -1
0 its length and end: 2 and more, colon	0 8 -7 -6 -1 -20 -1 -18 -6 -6 1 14 -1
0 its length and end: 2 and more, comma	0 0 1 0 -6 -1 0 -2 -1 -1 -3 -1 9
0 its length and end: 2 and more, ellipsis	0 0 0 0 11 0 -1 -3 -4 -2 -1 -4 -3
0 its length and end: 2 and more, exclamation mark	0 -1 -1 -1 -9 2 -1 -2 16 -4 -2 1 -9
0 its length and end: 2 and more, figure	1 -3 -18 24 -20 -11 -1 -7 8 1 -9 -15 -7
0 its length and end: 2 and more, full stop	0 -4 -3 3 -1 3 -7 -12 -3 -6 5 -14 -29
0 its length and end: 2 and more, letter	-15 -65 6 -23 12 -69 -38 5 -4 -16 5 -34 4
0 its length and end: 2 and more, question mark	0 0 0 0 4 1 0 -1 0 -1 0 -2 -1
0 its length and end: 2 and more, quotation mark	0 0 -1 -1 10 -2 -1 0 0 -2 -2 0 -3
0 its length and end: 2 and more, stop and quotation mark	0 0 0 -1 -12 -5 -2 6 -9 9 -1 -1 -4
0 its length and end: 25 and more, another sign	0 0 0 0 -8 -5 13 -3 -3 -5 -1 -1 -4
0 its length and end: 25 and more, arrow	0 0 0 0 -1 4 -1 -7 -1 -2 0 -2 4
0 its length and end: 25 and more, bar or asterisk	0 0 0 0 0 4 -3 -4 0 -1 0 -2 3
0 its length and end: 25 and more, bracket	-1 -7 0 -1 -4 -14 -3 -6 19 9 -1 -3 -5
0 its length and end: 25 and more, colon	0 -7 0 0 -2 25 3 -17 -1 -3 0 -2 -3
0 its length and end: 25 and more, ellipsis	0 0 0 0 0 -8 -1 2 -1 -1 0 2 7
0 its length and end: 25 and more, exclamation mark	0 -2 0 0 -1 -9 0 0 -1 -2 0 -2 14
0 its length and end: 25 and more, figure	0 0 0 0 0 6 -1 -4 0 6 0 -4 -8
0 its length and end: 25 and more, full stop	-11 4 -17 -25 -39 1 2 -3 -24 -16 -21 -11 -7
0 its length and end: 25 and more, letter	-1 11 -3 -2 -13 -11 3 2 -7 20 -3 -18 -21
0 its length and end: 25 and more, question mark	0 7 0 0 -7 8 -3 -3 -1 -4 0 3 -5
0 its length and end: 25 and more, quotation mark	0 -1 0 0 -1 -9 5 5 0 2 0 -1 0
0 its length and end: 25 and more, stop and quotation mark	0 -5 0 0 -5 1 1 -2 -5 4 0 -17 -8
0 its length and end: 4 and more, another sign	0 -1 0 -2 -5 -2 0 -3 -2 10 -1 -4 5
0 its length and end: 4 and more, arrow	0 0 -1 -1 3 3 0 -5 -1 0 0 4 -1
0 its length and end: 4 and more, bar or asterisk	0 0 0 0 -5 -3 0 -7 -2 -2 0 -1 10
0 its length and end: 4 and more, bracket	-12 -1 -8 -8 -14 -14 -1 -6 -23 13 12 -11 -2
0 its length and end: 4 and more, colon	0 2 -3 0 11 14 0 -10 -5 -4 -3 -7 -14
0 its length and end: 4 and more, comma	0 0 0 0 4 -1 0 -2 -1 -1 0 7 -8
0 its length and end: 4 and more, ellipsis	1 -1 0 0 2 9 -2 -6 -6 -7 -1 -3 -7
0 its length and end: 4 and more, exclamation mark	1 0 -1 -1 -3 -10 -1 -3 -6 -3 -1 2 14
0 its length and end: 4 and more, figure	0 -2 -12 5 -5 -21 -1 -12 -26 -7 -5 -14 11
0 its length and end: 4 and more, full stop	0 -6 -4 2 -11 11 -3 -2 3 10 -8 -18 -13
0 its length and end: 4 and more, letter	0 -38 6 -5 5 -75 -26 -1 6 -6 -3 -9 -8
0 its length and end: 4 and more, question mark	1 -3 -1 -2 7 -8 -3 -7 -11 0 -2 0 1
0 its length and end: 4 and more, quotation mark	0 0 -1 -1 13 -9 -1 -12 3 -6 -2 2 -14
0 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -4 -12 5 8 -2 -2 0 -1 1
0 its length and end: 40 and more, another sign	0 0 0 0 0 -4 -1 7 0 0 0 0 -1
0 its length and end: 40 and more, bracket	-2 -18 -4 -3 1 -5 -12 -4 16 -4 -4 -6 -20
0 its length and end: 40 and more, colon	0 0 0 0 -1 8 2 -4 -1 -1 0 0 -1
0 its length and end: 40 and more, ellipsis	0 0 0 0 0 1 -1 -2 0 -1 0 4 0
0 its length and end: 40 and more, exclamation mark	0 -2 0 0 -2 17 -6 -5 0 -1 -1 -3 -2
0 its length and end: 40 and more, figure	0 0 0 0 -1 -2 3 -3 0 3 0 0 -1
0 its length and end: 40 and more, full stop	-16 -14 -26 -33 -59 27 -15 1 -52 -38 -40 -78 -23
0 its length and end: 40 and more, letter	-1 -4 -7 -4 -15 4 -5 -17 -21 12 -7 3 -14
0 its length and end: 40 and more, question mark	0 -6 0 -1 -7 20 -2 -5 -1 -4 -1 -7 3
0 its length and end: 40 and more, quotation mark	0 8 0 0 -2 9 -6 -2 -2 -2 0 -1 -2
0 its length and end: 40 and more, semicolon	0 0 0 0 0 3 1 -4 0 0 0 0 0
0 its length and end: 40 and more, stop and quotation mark	-1 -12 -3 -3 -23 14 4 -11 -15 -16 -7 -24 -30
0 its length and end: 6 and more, another sign	0 0 -1 0 1 4 0 3 -3 -4 0 -4 -4
0 its length and end: 6 and more, arrow	0 0 0 0 -4 7 0 -10 -1 -3 0 7 -5
0 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 -1 0 0 0 0 0 -5 7
0 its length and end: 6 and more, bracket	-1 -4 2 -5 -4 11 -2 -7 -26 -5 4 -29 -23
0 its length and end: 6 and more, colon	0 -1 -1 -1 -1 29 -1 -33 -7 -8 -1 -24 -2
0 its length and end: 6 and more, ellipsis	0 -2 -1 -1 -4 -16 -1 -2 0 0 -1 13 -9
0 its length and end: 6 and more, exclamation mark	3 -1 0 0 5 -6 2 -7 2 0 0 2 -3
0 its length and end: 6 and more, figure	-1 -5 9 9 -18 -26 -4 5 -22 -18 -4 -19 -5
0 its length and end: 6 and more, full stop	-3 -7 -11 -7 -21 5 -31 0 15 -4 -15 -45 -7
0 its length and end: 6 and more, letter	7 -15 -10 -16 4 -31 -28 -11 -11 0 -19 2 -10
0 its length and end: 6 and more, question mark	6 -2 -2 -2 26 -44 -8 -5 -19 -20 -4 21 -8
0 its length and end: 6 and more, quotation mark	0 -3 0 0 10 -14 -1 8 -6 -5 -1 -5 1
0 its length and end: 6 and more, stop and quotation mark	0 0 0 0 1 4 1 -3 -2 -4 -1 -3 -2
0 its length and end: below 2, another sign	0 -1 -2 -5 -4 1 0 -4 -2 -5 -6 -3 12
0 its length and end: below 2, bar or asterisk	0 -1 -1 -1 1 0 0 0 -2 -1 -1 -1 8
0 its length and end: below 2, bracket	0 0 0 0 -2 -1 0 -1 -1 -2 -2 0 9
0 its length and end: below 2, colon	0 0 -1 -1 -1 -12 0 5 -5 -2 -3 -4 13
0 its length and end: below 2, exclamation mark	0 0 0 0 0 -2 0 0 0 0 0 -1 4
0 its length and end: below 2, figure	-1 -4 -10 2 -29 -14 -1 -13 3 -13 -13 -9 17
0 its length and end: below 2, letter	-13 -25 -33 -42 -1 -46 -12 -18 -29 -32 -18 -45 25
0 its length and end: below 2, quotation mark	0 -1 -1 -1 14 -3 0 -1 -2 -4 -1 -1 -4
0 its length and sentences: 15 and more, more	0 6 0 0 -3 -11 -3 1 3 1 0 6 -3
0 its length and sentences: 15 and more, none	-1 1 -24 -11 -3 -8 -30 -7 3 0 -25 8 -26
0 its length and sentences: 15 and more, one	-9 -11 -27 -32 -34 11 8 -3 -13 7 -32 -21 -23
0 its length and sentences: 15 and more, three	0 19 -1 -1 -7 -17 -14 -14 -8 -3 -1 4 6
0 its length and sentences: 15 and more, two	-3 9 -7 -9 -30 -2 -2 -15 -25 3 -7 -28 8
0 its length and sentences: 30 and more, more	0 -1 -1 -2 -15 2 -1 -4 -19 -13 -3 -24 5
0 its length and sentences: 30 and more, none	-1 6 -4 -2 -13 6 7 -7 -3 -2 -5 -4 -20
0 its length and sentences: 30 and more, one	-5 -17 -6 -11 -37 5 12 -20 -1 13 -9 -49 -31
0 its length and sentences: 30 and more, three	-2 -1 -5 -7 -34 3 -10 0 -32 -18 -7 -1 -1
0 its length and sentences: 30 and more, two	-8 -13 -12 -14 -47 9 -18 5 -7 -9 -16 -19 -15
0 its length and sentences: 6 and more, more	0 0 0 0 -4 1 -1 4 -3 -4 0 -5 -2
0 its length and sentences: 6 and more, none	17 -16 8 -9 1 -15 -48 -2 -6 -9 -20 9 -26
0 its length and sentences: 6 and more, one	-2 2 -48 -38 -11 -8 -8 -8 5 -4 -26 -21 4
0 its length and sentences: 6 and more, three	0 -2 0 4 -18 0 -5 -10 -10 -13 13 -6 -4
0 its length and sentences: 6 and more, two	4 -10 -3 -2 -30 -8 14 -28 1 1 0 3 3
0 its length and sentences: 60 and more, more	-6 -28 -13 -16 -45 38 -17 -5 -46 -34 -25 -41 -35
0 its length and sentences: 60 and more, none	0 0 0 0 -2 -1 0 -5 -1 -2 0 11 -8
0 its length and sentences: 60 and more, one	0 -4 0 0 -1 7 0 0 -3 5 0 -1 -7
0 its length and sentences: 60 and more, three	-1 -24 -3 -4 -25 25 -14 -7 -7 -25 -7 -20 -12
0 its length and sentences: 60 and more, two	-1 -12 -1 -2 -3 14 6 -14 -15 -9 -4 -12 -17
0 its length and sentences: below 6, none	-13 -49 6 -3 4 -82 -63 -2 1 -12 9 -17 9
0 its length and sentences: below 6, one	-11 -21 -17 10 1 1 -22 -8 -7 17 -18 -23 -22
0 its length and sentences: below 6, two	0 0 0 0 -7 3 3 -4 -1 -1 0 4 -1
0 its length, and what follows the credit behind it: 25 and more, a short line	0 -5 0 0 0 -11 -5 3 1 13 0 -3 -6
0 its length, and what follows the credit behind it: 25 and more, a short sentence	0 -2 0 0 0 3 0 -1 6 -12 0 0 -1
0 its length, and what follows the credit behind it: 25 and more, nothing	0 -1 0 0 -1 1 -1 6 -1 -7 0 -4 -3
0 its length, and what follows the credit behind it: 25 and more, running text	0 -1 0 0 0 -15 -2 -1 -6 18 0 0 -1
0 its length, and what follows the credit behind it: 45 and more, a short line	0 0 0 0 0 -2 5 2 -3 -7 0 4 -2
0 its length, and what follows the credit behind it: 45 and more, a short sentence	0 -1 0 0 0 10 -1 -1 -3 -6 -1 0 -1
0 its length, and what follows the credit behind it: 45 and more, running text	0 7 0 0 0 -12 -3 -3 -5 9 0 0 -1
0 its length, and what follows the credit behind it: 8 and more, a short line	1 -10 -3 -1 -10 -9 -4 -7 4 14 -2 -12 -10
0 its length, and what follows the credit behind it: 8 and more, a short sentence	0 -1 1 1 -1 1 -2 -1 -6 6 0 1 0
0 its length, and what follows the credit behind it: 8 and more, nothing	0 0 0 0 0 2 0 -1 0 6 0 -9 -3
0 its length, and what follows the credit behind it: 8 and more, running text	0 4 1 -1 -8 -9 -4 -4 -19 25 -2 -11 -5
0 its length, and what follows the credit behind it: below 8, a short line	-2 -4 -8 -4 -14 -10 -1 -5 24 -23 6 -8 0
0 its length, and what follows the credit behind it: below 8, a short sentence	0 -1 0 5 1 5 0 -2 -5 3 -1 -2 -7
0 its length, and what follows the credit behind it: below 8, running text	0 0 -5 -7 -3 -4 -1 -2 -5 5 -8 -8 4
0 its length: 10 and more	10 -6 -15 -9 4 -22 -19 -13 8 -11 -18 5 -5
0 its length: 12 and more	5 0 -22 -24 -43 -6 0 -13 -9 3 -19 14 -35
0 its length: 15 and more	-6 -19 -30 -15 -8 -9 6 -3 3 -1 -32 4 -25
0 its length: 19 and more	-7 11 -22 -24 -37 2 -13 -9 -18 10 -23 -21 -5
0 its length: 2 and more	-17 -20 1 -17 1 -32 -30 -10 1 -14 2 -40 5
0 its length: 25 and more	-15 12 -21 -24 -42 -3 -11 -14 -19 6 -24 -12 -9
0 its length: 3 and more	-1 -42 -7 11 13 -47 -30 2 5 -22 1 -13 -3
0 its length: 35 and more	-16 -8 -30 -30 -63 11 -4 8 -16 -9 -35 -56 -35
0 its length: 4 and more	-7 -22 -21 -1 10 -49 -28 -5 -5 -11 -8 -18 1
0 its length: 5 and more	-5 -35 6 -8 -2 -25 -13 -9 -8 8 -8 -9 -18
0 its length: 50 and more	-11 -23 -21 -27 -42 19 1 -6 -10 -36 -37 -47 -10
0 its length: 6 and more	4 -17 -7 -8 -4 -21 -40 2 -6 -3 -16 -8 -7
0 its length: 8 and more	7 -17 -1 -12 9 -6 -19 -8 -10 -13 -25 7 -27
0 its length: 80 and more	-6 -15 -11 -12 -38 36 -24 -13 -36 -32 -20 -30 -41
0 its length: below 2	-17 -33 -36 -13 -3 -45 -19 -24 -22 -36 -11 -42 29
0 its phrases elsewhere on the page: 0.01 and more	12 17 -49 -42 -6 9 -32 1 -10 9 -48 -32 -30
0 its phrases elsewhere on the page: 0.3 and more	-3 -2 -31 -32 3 -35 -4 0 9 9 -9 -25 -19
0 its phrases elsewhere on the page: 0.8 and more	3 -15 -29 -49 -11 -47 28 -30 14 13 9 -6 -1
0 its phrases elsewhere on the page: below 0.01	0 -10 5 -2 -12 3 -12 -4 -11 -12 -13 9 -19
0 its phrases elsewhere, and its place: in part, before the text	4 0 -11 -10 -20 -19 -3 -3 15 13 -8 -14 -15
0 its phrases elsewhere, and its place: in part, behind the text	-1 -3 -1 -2 0 -1 3 1 -6 -10 -1 -6 3
0 its phrases elsewhere, and its place: in part, in the text	-7 -8 -18 -14 0 -27 -5 0 -1 5 -2 -26 -21
0 its phrases elsewhere, and its place: nearly all, before the text	11 -18 -23 -19 -2 -16 -9 -14 8 17 0 -15 -7
0 its phrases elsewhere, and its place: nearly all, behind the text	-2 -4 -5 -4 2 5 -4 -8 -14 -15 4 3 -14
0 its phrases elsewhere, and its place: nearly all, in the text	-11 -5 -10 -24 -9 -47 31 -30 12 7 7 -3 5
0 its place among short lines: first, 2 and more	15 -12 -7 -8 -18 -14 -19 -39 -10 4 -4 -1 3
0 its place among short lines: first, 3 and more	14 -12 -26 -8 -5 -37 -11 -22 1 -4 -23 -8 8
0 its place among short lines: first, 5 and more	12 -13 1 -10 9 1 -5 -17 -19 -20 3 -22 -5
0 its place among short lines: first, below 2	20 -23 -12 -3 5 -37 -24 -73 -4 -20 2 11 15
0 its place among short lines: last, 2 and more	-12 -16 11 -5 1 -31 -11 -57 -2 -3 -5 -1 -4
0 its place among short lines: last, 3 and more	-9 -18 -18 -3 -10 -19 -5 -14 -21 14 -6 -22 0
0 its place among short lines: last, 5 and more	-5 -22 -18 -4 -12 -30 -1 3 -11 -15 -14 7 -1
0 its place among short lines: within, 3 and more	-18 -25 20 -2 -15 -23 -9 -21 2 -12 -2 -20 -9
0 its place among short lines: within, 5 and more	-48 -20 -21 -10 -15 -17 -30 13 -12 -8 -14 4 -9
0 its place by the text, and its end: before the text, another sign	0 -1 -1 -3 5 -1 0 -2 -7 7 -1 -1 4
0 its place by the text, and its end: before the text, arrow	0 0 -1 -1 0 -2 0 0 -3 -3 0 -1 9
0 its place by the text, and its end: before the text, bar or asterisk	0 -1 -1 -1 -1 -2 0 0 -1 0 -1 -1 11
0 its place by the text, and its end: before the text, bracket	-11 -27 -7 -14 -5 -22 -3 -10 14 17 9 -15 -4
0 its place by the text, and its end: before the text, colon	0 6 -8 -2 6 11 -1 -1 -5 -7 0 -5 -11
0 its place by the text, and its end: before the text, ellipsis	1 7 0 0 -2 -6 -1 2 -1 -1 0 -2 -7
0 its place by the text, and its end: before the text, exclamation mark	6 -3 0 -1 -1 5 0 -1 -3 -2 0 -2 2
0 its place by the text, and its end: before the text, figure	2 -14 -6 19 -26 -14 -1 -5 2 -15 -11 -18 8
0 its place by the text, and its end: before the text, full stop	-6 11 -24 -10 -1 0 -13 -14 16 -14 -20 -30 -13
0 its place by the text, and its end: before the text, letter	31 -1 12 -2 -54 -48 -28 -29 -4 -1 -5 -6 -3
0 its place by the text, and its end: before the text, question mark	11 -6 -2 -1 -10 6 -1 -2 -8 7 -1 -9 -7
0 its place by the text, and its end: before the text, quotation mark	2 1 -3 -2 -5 2 -1 -3 2 -8 -1 5 -8
0 its place by the text, and its end: before the text, stop and quotation mark	0 9 -1 -1 -5 -2 -2 -2 0 -2 -1 -1 1
0 its place by the text, and its end: behind the text, another sign	0 0 0 0 0 -8 -1 13 5 6 0 -13 -13
0 its place by the text, and its end: behind the text, bar or asterisk	0 -1 0 0 -1 -7 0 -1 -1 -1 0 -14 18
0 its place by the text, and its end: behind the text, bracket	-1 -1 4 -2 -5 18 -2 -14 -2 -6 -3 -13 -22
0 its place by the text, and its end: behind the text, colon	0 0 -1 -1 3 15 2 -12 -5 -1 -1 -24 4
0 its place by the text, and its end: behind the text, comma	0 -1 -1 -1 -2 -10 -1 7 -5 -2 0 -7 5
0 its place by the text, and its end: behind the text, ellipsis	0 -1 0 0 5 -6 -1 -3 -2 -1 0 10 -14
0 its place by the text, and its end: behind the text, exclamation mark	0 0 0 0 -2 -5 -1 -3 1 0 0 -1 8
0 its place by the text, and its end: behind the text, figure	-1 -1 -5 -20 -9 0 -2 -28 -7 -5 -3 -12 19
0 its place by the text, and its end: behind the text, full stop	-1 -14 -2 -4 -14 14 0 -13 -26 -23 -2 -30 11
0 its place by the text, and its end: behind the text, letter	-26 -39 -68 -50 -13 -9 -36 -4 -40 -28 -38 5 2
0 its place by the text, and its end: behind the text, question mark	0 -2 0 0 -7 -22 0 -4 -1 -1 0 10 10
0 its place by the text, and its end: behind the text, quotation mark	0 -1 -1 0 -8 -12 0 -5 10 -2 -1 2 0
0 its place by the text, and its end: behind the text, stop and quotation mark	0 0 0 0 0 8 -2 -1 -1 -1 0 1 -4
0 its place by the text, and its end: in the text, another sign	0 -1 -1 -1 -11 4 10 -7 -8 -15 -6 -6 5
0 its place by the text, and its end: in the text, arrow	0 0 0 0 -1 7 -1 -11 -2 -2 0 -1 6
0 its place by the text, and its end: in the text, bar or asterisk	0 0 0 0 8 5 -2 -8 -2 -5 -1 -1 -1
0 its place by the text, and its end: in the text, bracket	-3 -10 -13 -10 -18 -12 -29 -9 -18 18 8 -18 -19
0 its place by the text, and its end: in the text, colon	-2 -11 -9 -10 -7 52 -9 -58 -31 -38 -7 -9 -13
0 its place by the text, and its end: in the text, comma	0 0 0 0 -6 4 -1 0 0 -3 -1 -1 4
0 its place by the text, and its end: in the text, ellipsis	0 -2 -1 -1 3 0 -5 -8 -6 -1 -1 -1 -1
0 its place by the text, and its end: in the text, exclamation mark	-1 -8 -2 -4 -10 4 -11 -13 4 -24 -5 6 7
0 its place by the text, and its end: in the text, figure	-5 -4 -13 8 -8 -31 -11 4 -25 -5 -20 -20 -7
0 its place by the text, and its end: in the text, full stop	-27 10 -41 -20 -54 10 0 5 -2 -14 -40 -37 -10
0 its place by the text, and its end: in the text, letter	-48 -36 -4 -34 10 -47 -11 -11 8 11 4 3 -2
0 its place by the text, and its end: in the text, question mark	-4 -8 -5 -7 29 -26 -44 -17 -45 -57 -12 18 -19
0 its place by the text, and its end: in the text, quotation mark	-1 -3 -3 -3 19 -23 -8 -3 -27 -32 -8 17 -17
0 its place by the text, and its end: in the text, semicolon	0 0 0 0 -9 -9 0 10 7 -8 -1 -3 -2
0 its place by the text, and its end: in the text, stop and quotation mark	-3 -27 -6 -7 -26 6 16 -3 -42 -18 -15 -53 -44
0 its place by the text, and its length: before the text, 13 and more	8 -7 -3 -11 5 -2 -12 -9 0 0 -11 -17 -31
0 its place by the text, and its length: before the text, 19 and more	1 12 -8 -6 -11 2 -4 -14 4 8 -5 -19 -16
0 its place by the text, and its length: before the text, 2 and more	-4 -9 7 -5 -22 3 -2 -12 0 -16 -8 -18 1
0 its place by the text, and its length: before the text, 3 and more	5 -18 -4 17 -21 -15 -1 -7 -3 -34 2 -15 -4
0 its place by the text, and its length: before the text, 30 and more	-3 2 -4 -4 7 -14 -2 -4 9 6 -3 0 -25
0 its place by the text, and its length: before the text, 4 and more	1 -27 -2 9 -27 -23 1 -24 -4 1 -9 -10 -11
0 its place by the text, and its length: before the text, 6 and more	19 -5 -3 12 -31 -23 -5 -16 -18 -9 -7 -15 -14
0 its place by the text, and its length: before the text, 9 and more	18 5 -2 -12 -28 -13 -8 -13 0 -8 -16 -17 -1
0 its place by the text, and its length: before the text, below 2	-8 -22 -48 -19 -23 -16 -2 -7 -19 -20 -2 -20 34
0 its place by the text, and its length: behind the text, 13 and more	-3 -14 -4 -5 -22 4 4 3 -14 -22 2 5 -21
0 its place by the text, and its length: behind the text, 19 and more	0 -5 -1 -2 -6 9 -5 4 -8 -14 -1 -15 -6
0 its place by the text, and its length: behind the text, 2 and more	0 -1 -10 -5 8 -22 -2 -27 -9 -3 -13 -56 29
0 its place by the text, and its length: behind the text, 3 and more	-1 -1 -13 -14 -10 -21 -2 -15 -7 -1 -15 -22 25
0 its place by the text, and its length: behind the text, 30 and more	0 -2 -1 -1 -1 12 2 -3 -4 -4 -1 -7 -3
0 its place by the text, and its length: behind the text, 4 and more	-1 -2 -11 -18 -10 -3 -4 -9 -6 -14 -14 1 0
0 its place by the text, and its length: behind the text, 6 and more	-5 -8 -12 -23 -12 9 -10 -2 -26 -8 -26 -6 -4
0 its place by the text, and its length: behind the text, 9 and more	-4 -9 -9 -7 -35 -9 -9 -1 -27 -22 -6 13 -7
0 its place by the text, and its length: behind the text, below 2	-1 -1 -6 -4 -21 -14 -2 -15 -19 -8 -11 -14 27
0 its place by the text, and its length: in the text, 13 and more	-16 -24 -25 -18 -25 -13 7 -7 -7 10 -7 13 -12
0 its place by the text, and its length: in the text, 19 and more	-13 18 -14 -20 -44 2 -7 -7 -29 11 -28 -16 -5
0 its place by the text, and its length: in the text, 2 and more	-3 -5 -17 -25 -3 -30 -18 0 -7 -15 11 -10 -9
0 its place by the text, and its length: in the text, 3 and more	-4 -8 -10 -6 13 -38 -19 2 2 -19 -2 -11 -16
0 its place by the text, and its length: in the text, 30 and more	-29 -6 -48 -54 -84 19 1 1 -36 -12 -62 -29 -25
0 its place by the text, and its length: in the text, 4 and more	-15 -16 -1 -11 13 -34 -32 -4 -6 -5 -1 -17 -5
0 its place by the text, and its length: in the text, 6 and more	-21 -33 -10 -27 11 -18 -29 1 8 -2 -14 -10 -5
0 its place by the text, and its length: in the text, 9 and more	-20 -20 -18 -22 7 -14 -2 -8 1 -2 -21 11 -24
0 its place by the text, and its length: in the text, below 2	-2 -1 -7 -1 2 -40 -10 -16 -14 -45 -17 -44 10
0 its place by the text, its length and end: before the text, 10 and more, a stop	4 6 -12 -9 7 -5 -12 -12 10 -13 -5 -17 -20
0 its place by the text, its length and end: before the text, 10 and more, no stop	20 -11 -3 -1 -27 -10 -4 -13 1 3 -12 -17 -13
0 its place by the text, its length and end: before the text, 18 and more, a stop	-1 10 -2 -3 -4 12 0 -5 -10 -18 -2 -10 -9
0 its place by the text, its length and end: before the text, 18 and more, no stop	3 11 -3 -4 -7 -10 -2 -6 -3 15 -4 -11 -18
0 its place by the text, its length and end: before the text, 3 and more, a stop	5 -5 -3 2 -9 0 1 -5 -5 13 -3 -5 -3
0 its place by the text, its length and end: before the text, 3 and more, no stop	1 -45 6 19 -28 -41 -4 -22 -1 -14 1 -7 -16
0 its place by the text, its length and end: before the text, 30 and more, a stop	0 -1 0 0 0 15 0 -1 -1 -2 0 0 -9
0 its place by the text, its length and end: before the text, 30 and more, no stop	-3 3 -4 -4 8 -17 -2 -4 14 1 -3 1 -21
0 its place by the text, its length and end: before the text, 6 and more, a stop	7 -3 -4 -2 -16 -3 -3 3 5 -13 -3 -11 4
0 its place by the text, its length and end: before the text, 6 and more, no stop	19 -10 6 9 -28 -22 -3 -18 -28 -6 -10 -12 -12
0 its place by the text, its length and end: before the text, below 3, a stop	0 -2 -1 -2 -4 16 -1 -3 -1 -1 -1 -1 -6
0 its place by the text, its length and end: before the text, below 3, no stop	-17 -25 -2 -14 -35 -33 -4 -22 -3 -17 -2 -42 22
0 its place by the text, its length and end: behind the text, 10 and more, a stop	-1 -7 -1 -1 -4 -5 -7 -14 -6 -8 -1 1 11
0 its place by the text, its length and end: behind the text, 10 and more, no stop	-6 -10 -10 -10 -43 -3 -8 4 -27 -27 0 10 -19
0 its place by the text, its length and end: behind the text, 18 and more, a stop	0 -3 0 0 -1 8 8 -2 -3 -4 0 -20 4
0 its place by the text, its length and end: behind the text, 18 and more, no stop	0 -4 -1 -2 -8 7 -4 18 -8 -14 -1 -15 -19
0 its place by the text, its length and end: behind the text, 3 and more, a stop	0 -1 -1 -1 -5 12 -1 -5 -4 -3 -1 -10 4
0 its place by the text, its length and end: behind the text, 3 and more, no stop	-3 -3 -27 -29 -7 -42 -6 -11 -7 -12 -28 0 13
0 its place by the text, its length and end: behind the text, 30 and more, a stop	0 -1 0 0 0 -6 -1 -2 0 -1 0 -2 10
0 its place by the text, its length and end: behind the text, 30 and more, no stop	0 -2 -1 -1 -1 16 3 -2 -3 -4 -1 -5 -11
0 its place by the text, its length and end: behind the text, 6 and more, a stop	-1 -2 -1 -1 -5 9 -3 -5 -6 -5 -1 2 -6
0 its place by the text, its length and end: behind the text, 6 and more, no stop	-5 -5 -14 -22 -12 -3 -7 -5 -27 -12 -26 1 -6
0 its place by the text, its length and end: behind the text, below 3, a stop	0 0 0 0 0 -1 0 0 0 0 0 -1 4
0 its place by the text, its length and end: behind the text, below 3, no stop	-2 -4 -22 -15 0 -26 -5 -42 -21 -11 -29 -43 33
0 its place by the text, its length and end: in the text, 10 and more, a stop	-7 -24 -8 -16 -14 -14 11 -3 6 -1 -21 -18 -2
0 its place by the text, its length and end: in the text, 10 and more, no stop	-19 -26 -17 -14 -4 -14 -24 -23 3 9 -5 22 -35
0 its place by the text, its length and end: in the text, 18 and more, a stop	-10 10 -10 -16 -36 4 -13 -4 -30 -17 -21 -24 -2
0 its place by the text, its length and end: in the text, 18 and more, no stop	-1 -11 -2 -2 -15 -10 5 -24 -8 13 -6 -11 -4
0 its place by the text, its length and end: in the text, 3 and more, a stop	-1 -6 -6 2 11 -10 -16 -1 0 -11 -7 -6 -27
0 its place by the text, its length and end: in the text, 3 and more, no stop	-21 -20 3 -4 10 -64 -34 -3 0 -2 2 -22 -4
0 its place by the text, its length and end: in the text, 30 and more, a stop	-22 -7 -33 -43 -73 18 -1 7 -36 -28 -52 -29 -19
0 its place by the text, its length and end: in the text, 30 and more, no stop	-2 -9 -8 -5 -36 2 3 -34 -7 17 -14 -19 -13
0 its place by the text, its length and end: in the text, 6 and more, a stop	-3 -18 -6 -7 8 -14 -25 -7 8 -17 -11 5 -13
0 its place by the text, its length and end: in the text, 6 and more, no stop	-22 -21 -14 -28 6 -13 -24 0 2 -1 -12 -10 -7
0 its place by the text, its length and end: in the text, below 3, a stop	0 0 0 -3 -21 13 -3 3 0 -2 3 -2 -10
0 its place by the text, its length and end: in the text, below 3, no stop	-9 -11 -15 -9 2 -64 -28 0 -6 -27 6 -21 3
0 its place from the end: 1 and more	-1 -5 -7 -5 -22 0 -4 -8 -20 -26 -6 6 1
0 its place from the end: 12 and more	-2 5 2 -15 -5 6 -7 -15 -6 -10 -14 -4 -9
0 its place from the end: 2 and more	-1 -5 -8 -2 -17 -4 -5 -7 -24 -23 -4 8 -2
0 its place from the end: 20 and more	4 7 0 1 5 -1 -12 -6 3 2 1 -28 -9
0 its place from the end: 3 and more	-5 -44 -32 -13 -33 -13 0 -14 -30 -3 -4 26 -1
0 its place from the end: 40 and more	-4 2 -11 -7 11 -3 -19 8 -4 1 -12 -29 -4
0 its place from the end: 5 and more	-9 -34 -16 -24 -31 -10 -14 -15 8 -19 -13 17 -4
0 its place from the end: 8 and more	-7 -32 -16 -31 -6 0 0 -12 -4 -16 -6 9 -7
0 its place from the end: below 1	-1 -8 -10 -8 -27 10 -17 -22 -20 -20 -10 3 18
0 its place from the top: 1 and more	-27 20 3 4 -4 -11 -10 -21 -8 -21 -16 -21 3
0 its place from the top: 13 and more	-43 -57 -43 -33 4 3 -7 3 -9 -2 -18 9 4
0 its place from the top: 2 and more	-15 -5 12 9 -25 -17 -6 -28 -10 -7 -13 -27 9
0 its place from the top: 3 and more	-5 -5 0 1 -28 -10 -2 -21 0 4 2 -34 -9
0 its place from the top: 4 and more	-13 -10 7 4 -43 2 -32 -46 17 5 16 -44 -21
0 its place from the top: 6 and more	-22 15 -5 -6 -5 -6 -11 -15 -16 -7 1 -16 -21
0 its place from the top: 9 and more	-22 2 -41 -23 2 7 6 -8 -6 -8 -10 -14 -24
0 its place from the top: below 1	50 -10 -7 -5 -11 -5 -1 -4 -9 -13 -3 -7 -8
0 its sentences: more	-9 -6 -17 -21 -53 22 -10 3 -51 -33 -31 -33 -17
0 its sentences: none	7 -20 6 -5 8 -34 -50 0 -1 -9 0 3 0
0 its sentences: one	-16 -3 -80 -23 -16 5 6 -7 4 13 -37 -33 -17
0 its sentences: three	-7 12 -17 -15 -65 6 -13 -3 -37 -28 -8 -10 2
0 its sentences: two	-10 -5 -37 -39 -56 7 1 -7 -16 -1 -31 -18 2
0 its short words and length: 0.01 and more, 15 and more	-1 11 -7 -3 -14 8 -10 -8 -20 -13 -4 -12 2
0 its short words and length: 0.01 and more, 30 and more	0 4 0 -1 -5 5 -4 -3 -8 -3 -1 -1 -7
0 its short words and length: 0.01 and more, 4 and more	1 -15 -5 -14 -8 -17 -11 -3 -9 6 -6 -1 -12
0 its short words and length: 0.01 and more, 8 and more	13 -4 -12 -12 -24 -10 -10 2 -15 -24 -11 13 -9
0 its short words and length: 0.01 and more, below 4	0 0 0 0 1 0 0 -5 3 1 0 0 5
0 its short words and length: 0.2 and more, 15 and more	-9 9 -25 -23 -32 -1 2 -2 -16 0 -26 -9 -14
0 its short words and length: 0.2 and more, 30 and more	-5 -12 -10 -13 -50 5 -21 0 2 -6 -16 -26 -19
0 its short words and length: 0.2 and more, 4 and more	4 -41 -8 -43 12 -27 -28 -11 8 2 -9 -3 -16
0 its short words and length: 0.2 and more, 8 and more	8 10 -18 -28 -5 -24 -2 -21 12 -1 1 11 -27
0 its short words and length: 0.2 and more, below 4	-3 -22 11 -19 4 -48 -12 -2 -7 -24 -12 -35 6
0 its short words and length: 0.35 and more, 15 and more	-1 -3 -32 -21 -7 0 -4 -13 -4 3 -41 0 -18
0 its short words and length: 0.35 and more, 30 and more	-20 -3 -32 -35 -76 5 3 1 -20 -5 -38 -28 -6
0 its short words and length: 0.35 and more, 4 and more	-9 -10 5 19 3 -27 -33 2 -29 -15 -26 -32 0
0 its short words and length: 0.35 and more, 8 and more	0 -17 -7 -3 -2 -10 -10 -5 -8 -3 -49 6 -20
0 its short words and length: 0.35 and more, below 4	-5 -12 -40 19 0 -27 -20 -15 -22 -32 8 -25 7
0 its short words and length: below 0.01, 15 and more	0 -2 0 0 -2 14 -3 -4 -6 -5 0 -5 -2
0 its short words and length: below 0.01, 4 and more	-5 -12 -28 -30 -20 -14 -11 -7 2 0 -12 7 5
0 its short words and length: below 0.01, 8 and more	0 -7 -3 -2 -28 19 -3 -22 3 -17 -6 6 0
0 its short words and length: below 0.01, below 4	-20 -59 -12 -83 2 -43 -44 -1 10 -18 1 -36 13
0 its small words and length: 0.01 and more, 15 and more	-1 -2 1 -1 1 5 -8 5 -2 -5 -3 -35 -12
0 its small words and length: 0.01 and more, 30 and more	0 -3 -3 -1 -5 0 -5 -10 -8 13 -3 -1 -7
0 its small words and length: 0.01 and more, 4 and more	-1 -15 0 -1 10 -22 -4 -2 6 -5 -27 -3 -26
0 its small words and length: 0.01 and more, 8 and more	4 -13 8 -3 -1 -14 -15 -11 -18 -28 3 3 -14
0 its small words and length: 0.01 and more, below 4	0 0 -1 1 0 0 0 0 6 0 0 0 -5
0 its small words and length: 0.2 and more, 15 and more	-2 -7 -20 -9 -23 -20 -7 -2 5 15 -15 12 -19
0 its small words and length: 0.2 and more, 30 and more	-2 -40 -4 -5 -19 -6 -6 -6 21 7 -4 -22 -9
0 its small words and length: 0.2 and more, 4 and more	4 -37 1 -26 -4 -31 -33 -1 -16 -2 -44 -2 6
0 its small words and length: 0.2 and more, 8 and more	14 -19 -14 -27 -8 -27 -14 5 3 -2 -41 8 -28
0 its small words and length: 0.2 and more, below 4	0 -18 13 -6 -11 -19 -8 -11 -23 -26 -43 -70 32
0 its small words and length: 0.35 and more, 15 and more	-11 8 -43 -46 -15 5 5 -4 -21 -7 -47 -6 -17
0 its small words and length: 0.35 and more, 30 and more	-23 -5 -32 -38 -72 11 6 -2 -26 -19 -40 -26 -9
0 its small words and length: 0.35 and more, 4 and more	-1 -21 -45 -43 22 -17 -26 1 -17 -19 -50 -26 11
0 its small words and length: 0.35 and more, 8 and more	7 -2 -42 -39 -7 -12 -6 -5 -4 -1 -52 13 -17
0 its small words and length: 0.35 and more, below 4	-1 4 -17 -9 -4 -11 -7 -21 -19 -18 -21 -20 17
0 its small words and length: below 0.01, 15 and more	-1 -3 -2 -1 -4 10 2 -5 -8 -10 -2 -14 9
0 its small words and length: below 0.01, 30 and more	0 -1 -1 0 -11 3 10 -5 -6 -10 -2 2 -9
0 its small words and length: below 0.01, 4 and more	-12 -28 -4 8 -22 -17 -15 -9 -2 5 14 -15 -22
0 its small words and length: below 0.01, 8 and more	-1 -10 -2 9 -9 8 -3 -26 -13 -33 -4 -15 12
0 its small words and length: below 0.01, below 4	-20 -61 -31 -6 0 -51 -50 -4 5 -16 15 -27 3
0 its small words: 0.01 and more	5 -38 15 4 -8 -4 -22 -17 -16 -28 6 -3 -18
0 its small words: 0.15 and more	11 -26 1 -30 -3 -33 -7 5 7 9 -42 6 -7
0 its small words: 0.3 and more	1 14 -1 -23 -13 -13 -31 0 4 -1 -72 7 0
0 its small words: 0.4 and more	-1 -1 -59 -60 -1 -5 -13 7 -5 -5 -49 3 -1
0 its small words: 0.5 and more	-11 -9 -74 -80 12 5 16 -5 -48 -23 -75 -8 3
0 its small words: below 0.01	-26 -85 -5 7 -10 -28 -29 -4 4 -17 21 -24 -3
0 its words in the text, and its length: 0 and more, 12 and more	-2 -24 -2 -8 -36 -17 -1 -7 -6 -19 -7 22 -2
0 its words in the text, and its length: 0 and more, 25 and more	0 -18 -1 -1 -1 9 -4 5 -6 -13 -1 -1 -5
0 its words in the text, and its length: 0 and more, 3 and more	-11 -45 14 0 -20 -32 -26 -12 -33 -24 -2 -5 1
0 its words in the text, and its length: 0 and more, 6 and more	-16 -19 9 -2 -52 -3 -21 -15 -12 -11 -10 6 -1
0 its words in the text, and its length: 0 and more, below 3	-22 -22 0 -19 -11 -40 -22 -21 -25 -43 -5 -27 24
0 its words in the text, and its length: 0.01 and more, 12 and more	-3 -33 -8 -8 -43 3 -25 -23 -8 1 -1 23 -11
0 its words in the text, and its length: 0.01 and more, 25 and more	-2 -25 -4 -4 -10 -2 -2 -12 -4 -23 -4 -16 11
0 its words in the text, and its length: 0.01 and more, 3 and more	0 0 -1 0 -5 -2 0 -2 -5 -10 14 1 -13
0 its words in the text, and its length: 0.01 and more, 6 and more	-2 -13 5 -4 -30 -22 -6 -6 -6 -13 -4 15 5
0 its words in the text, and its length: 0.01 and more, below 3	0 0 0 0 1 0 0 -5 10 1 2 -6 -5
0 its words in the text, and its length: 0.2 and more, 12 and more	-7 -24 -13 -3 -56 6 -17 -1 -18 11 -19 6 -21
0 its words in the text, and its length: 0.2 and more, 25 and more	-4 -23 -9 -10 -45 31 -11 -22 -23 -30 -14 -8 -14
0 its words in the text, and its length: 0.2 and more, 3 and more	-10 -6 -8 -15 -4 -33 -4 -1 -4 -9 8 -18 -4
0 its words in the text, and its length: 0.2 and more, 6 and more	-8 -1 -9 -8 -3 -21 -9 -1 4 -19 -25 -2 -12
0 its words in the text, and its length: 0.2 and more, below 3	0 0 -1 -3 -6 -2 0 1 3 -3 2 -2 6
0 its words in the text, and its length: 0.4 and more, 12 and more	0 3 -6 -23 -12 7 -30 -4 -8 -7 -19 1 -32
0 its words in the text, and its length: 0.4 and more, 25 and more	-7 4 -12 -17 -63 11 3 -6 -22 -13 -17 -21 -26
0 its words in the text, and its length: 0.4 and more, 3 and more	0 -10 -31 2 7 -21 -4 5 -2 -3 -17 -40 -3
0 its words in the text, and its length: 0.4 and more, 6 and more	0 -24 -12 -8 -5 -9 -27 -5 3 -7 -10 4 -18
0 its words in the text, and its length: 0.4 and more, below 3	-1 -2 -12 -2 6 -19 -1 7 -11 -3 -8 -30 -4
0 its words in the text, and its length: 0.6 and more, 12 and more	3 4 -19 -13 -14 -3 -23 -2 1 11 -17 -27 -28
0 its words in the text, and its length: 0.6 and more, 25 and more	-5 18 -5 -7 -45 9 -39 4 -38 -9 -8 -44 -29
0 its words in the text, and its length: 0.6 and more, 3 and more	4 -12 -24 -12 9 -25 -4 -4 7 1 -11 -6 -9
0 its words in the text, and its length: 0.6 and more, 6 and more	10 -8 -30 -9 6 -7 -13 -19 -5 -15 -22 -17 -3
0 its words in the text, and its length: 0.6 and more, below 3	0 0 0 0 5 -1 0 -1 -3 -1 -2 -3 1
0 its words in the text, and its length: 0.8 and more, 12 and more	4 29 -6 -4 -11 -14 -5 -11 -4 4 -5 -31 -3
0 its words in the text, and its length: 0.8 and more, 25 and more	-2 4 -2 -2 -6 -23 -18 9 -3 15 -2 -8 -17
0 its words in the text, and its length: 0.8 and more, 3 and more	1 0 -1 0 11 1 0 -1 -3 0 -2 -4 -4
0 its words in the text, and its length: 0.8 and more, 6 and more	16 -1 -18 -9 20 -19 -6 -3 -4 -3 -16 -23 -11
0 its words in the text, and its length: 1 and more, 12 and more	2 -16 -5 -6 -10 -18 36 -23 -10 -1 5 -15 -19
0 its words in the text, and its length: 1 and more, 25 and more	-1 0 -4 -2 -19 -24 25 -24 11 11 -7 -15 -5
0 its words in the text, and its length: 1 and more, 3 and more	6 -13 -8 -3 14 -30 -26 1 15 0 -34 -28 -22
0 its words in the text, and its length: 1 and more, 6 and more	7 -12 -19 -9 20 -18 -16 2 -15 6 -27 -37 -34
0 its words in the text, and its length: 1 and more, below 3	-4 -10 -26 -20 13 -26 -13 -26 14 3 -6 -50 -9
0 its words in the text, and its length: below 0, 25 and more	-13 -27 -24 -29 -42 40 -19 -8 -34 -23 -43 -37 -48
0 its words in the text, and its length: below 0, 3 and more	0 -2 -8 11 19 -24 -1 -17 -7 -13 -4 -11 -4
0 its words in the text, and its length: below 0, 6 and more	0 0 0 0 6 11 -1 -4 -1 -1 0 -4 -11
0 its words in the text, and its length: below 0, below 3	-3 -11 -17 -8 -31 -10 -5 -13 -31 -27 2 -21 29
0 its words in the text, and its place: before the text, 0 and more	-21 -26 17 9 -24 -22 -17 -62 -34 -35 1 -9 10
0 its words in the text, and its place: before the text, 0.01 and more	-2 -30 1 -7 -7 7 -3 -11 15 -3 -4 6 -12
0 its words in the text, and its place: before the text, 0.2 and more	-10 0 4 5 -27 -4 1 -19 7 0 -8 -8 -25
0 its words in the text, and its place: before the text, 0.4 and more	10 -6 -10 7 -22 -10 -4 -4 -3 1 -9 -18 -8
0 its words in the text, and its place: before the text, 0.6 and more	19 8 -30 -9 -20 -14 -6 -1 2 0 -14 -32 -16
0 its words in the text, and its place: before the text, 0.8 and more	21 25 -15 -7 -19 -19 -4 -8 -6 4 -6 -21 -22
0 its words in the text, and its place: before the text, 1 and more	17 -13 -5 -4 -21 -17 -10 -5 19 11 -6 -23 -30
0 its words in the text, and its place: before the text, below 0	-3 -12 -18 1 -3 -4 -3 -6 -7 -20 -8 -6 21
0 its words in the text, and its place: behind the text, 0 and more	-11 -22 -28 -49 -19 -23 -3 -17 -11 -14 -38 8 13
0 its words in the text, and its place: behind the text, 0.01 and more	-1 -4 -2 -2 -12 -11 -6 -2 -10 -7 -3 12 -7
0 its words in the text, and its place: behind the text, 0.2 and more	-3 -11 -7 -11 -23 13 -10 -9 -15 -36 -7 -1 1
0 its words in the text, and its place: behind the text, 0.4 and more	-2 -5 -6 -9 -15 14 -3 -5 -13 -15 -7 -11 4
0 its words in the text, and its place: behind the text, 0.6 and more	-1 -4 -2 -1 -2 3 -2 4 -13 -16 -5 -6 -2
0 its words in the text, and its place: behind the text, 0.8 and more	-1 -1 0 0 2 -11 3 9 -5 -3 -1 -10 8
0 its words in the text, and its place: behind the text, 1 and more	-3 -4 -10 -3 -5 -4 -5 4 -30 -6 -6 -12 -5
0 its words in the text, and its place: behind the text, below 0	0 -1 -1 -2 5 2 -1 -7 -2 -3 -1 -5 5
0 its words in the text, and its place: in the text, 0 and more	-21 -47 3 -4 -25 -13 -41 -3 -22 -23 -1 4 5
0 its words in the text, and its place: in the text, 0.01 and more	-4 -21 -7 -8 -57 -9 -11 -5 -16 -11 6 19 17
0 its words in the text, and its place: in the text, 0.2 and more	-23 -33 -29 -36 -20 4 1 -8 -1 -9 0 -2 -15
0 its words in the text, and its place: in the text, 0.4 and more	-30 4 -65 -49 -5 4 -12 0 -4 -10 -23 -2 -31
0 its words in the text, and its place: in the text, 0.6 and more	-28 11 -52 -35 4 -4 -41 -5 -3 7 -27 -12 -20
0 its words in the text, and its place: in the text, 0.8 and more	-8 -11 -13 -10 23 -18 -23 -3 -6 12 -24 -32 -10
0 its words in the text, and its place: in the text, 1 and more	-24 -15 -51 -28 21 -35 35 -10 12 10 -17 -42 -29
0 its words in the text, and its place: in the text, below 0	-13 -19 -25 -1 -24 32 -19 -8 -68 -26 -17 -41 -21
0 its words in the text: 0 and more	-38 -41 22 2 -31 -18 -32 -10 -25 -31 0 9 14
0 its words in the text: 0.01 and more	-12 -40 -9 -23 -65 -8 -18 -9 -2 -14 0 23 6
0 its words in the text: 0.2 and more	-24 -19 -25 -22 -24 5 -12 -8 -3 -10 -8 0 -18
0 its words in the text: 0.4 and more	-6 0 -40 -16 -5 5 -10 0 -6 -11 -19 -7 -20
0 its words in the text: 0.6 and more	13 19 -71 -37 2 -4 -47 -5 1 3 -26 -20 -21
0 its words in the text: 0.8 and more	20 29 -40 -27 18 -29 -21 -5 -2 15 -36 -39 -20
0 its words in the text: 1 and more	11 -23 -33 -11 19 -35 23 -6 14 12 -9 -46 -32
0 its words in the text: below 0	-16 -26 -42 4 -18 31 -21 -15 -56 -30 -14 -47 -1
0 its words in the title: 0.01 and more	-39 25 -48 -60 1 4 -10 -11 4 5 -11 4 -42
0 its words in the title: 0.3 and more	-33 -15 -53 -22 21 -8 -37 -32 8 10 -13 -11 -21
0 its words in the title: 0.6 and more	-13 -19 -34 -18 -12 -40 -3 -34 52 7 -25 -5 -17
0 its words in the title: below 0.01	-78 -28 14 3 -7 -16 0 2 -25 -10 -1 -3 4
0 lines around it that begin alike: more	-9 -23 -21 -32 -8 -4 -9 1 1 -6 -6 -18 8
0 lines around it that begin alike: two	-2 -25 -54 -40 -18 -26 -15 10 29 18 -9 -19 -16
0 no small letter in it: yes	-6 -14 -22 9 0 -11 -9 -22 -38 -38 -1 -24 10
0 nothing but a date or time: yes	-4 -11 -44 50 -24 -20 -2 -24 -35 -34 -19 -22 -4
0 nothing but a label such as “Related”: yes	0 0 -3 0 4 -18 -1 -10 -14 -6 -6 24 1
0 quotation marks around it: yes	-6 -11 -9 -5 8 -1 21 -9 -36 -44 -9 -18 -26
0 somebody does something at present: yes	-9 -27 -25 -24 -13 5 -26 -2 -8 -1 -25 -19 9
0 somebody speaks of himself: before the text, more	0 0 0 0 -1 14 -2 -1 -2 -3 0 -1 -5
0 somebody speaks of himself: before the text, one	4 0 -6 -5 3 1 1 -8 -3 -12 -3 -2 -2
0 somebody speaks of himself: before the text, two	0 3 -2 -2 1 4 -1 -2 -2 -7 -1 -2 4
0 somebody speaks of himself: behind the text, more	0 0 0 0 0 -3 -1 -1 -1 0 0 -3 8
0 somebody speaks of himself: behind the text, one	0 -3 -1 -1 -3 -3 -1 -4 0 1 -1 -6 9
0 somebody speaks of himself: behind the text, two	0 -1 0 0 -1 -1 3 -1 -1 0 0 -10 12
0 somebody speaks of himself: in the text, more	-1 -18 -1 -1 -18 1 9 -31 -21 -36 -2 -26 20
0 somebody speaks of himself: in the text, one	-5 -8 -10 -9 -31 -1 6 -17 -13 -36 -16 13 5
0 somebody speaks of himself: in the text, two	-1 -28 -2 -2 -22 -1 18 -22 -16 -17 -3 -10 1
0 somebody’s role: yes	-3 6 7 -48 -7 -7 -8 -17 12 11 -50 -1 -23
0 the language: English	-6 -41 -9 -25 -7 3 -4 9 -6 -7 -12 -11 4
0 the language: German	7 29 2 1 -1 -12 1 -42 8 -3 17 12 -27
0 the language: another	7 22 7 8 1 2 -32 -26 -9 4 0 -1 4
0 the parts of a credit: more, more, a name	-1 -2 -6 -2 -15 2 -2 -7 -18 -11 23 -24 -20
0 the parts of a credit: more, more, no name	0 -1 -1 0 -9 3 0 -2 -7 2 7 -6 -4
0 the parts of a credit: more, one, no name	0 0 -4 -2 -4 -1 0 0 2 0 12 -1 -11
0 the parts of a credit: none, more, a name	-3 -6 26 -23 -19 -12 -5 -5 0 6 10 -37 0
0 the parts of a credit: none, more, no name	-4 -17 -12 0 -6 2 -11 6 -14 -29 -22 -24 -5
0 the parts of a credit: none, none, a name	-7 -15 24 -40 7 -50 -12 -40 8 -8 -18 -22 -4
0 the parts of a credit: none, none, no name	3 -4 -7 12 6 -22 -33 -9 -11 -27 -35 0 11
0 the parts of a credit: none, one, a name	-5 -27 10 -9 -10 -13 1 -23 10 3 10 -15 -11
0 the parts of a credit: none, one, no name	-3 -4 -22 5 -9 -21 -25 9 -17 1 -60 -3 -11
0 the parts of a credit: one, more, a name	-1 -4 11 -11 -15 -9 -1 -2 -25 14 0 -21 0
0 the parts of a credit: one, more, no name	0 -5 -6 5 -11 -6 -2 -2 8 9 9 -15 -6
0 the parts of a credit: one, none, no name	-1 -3 7 -6 -29 -17 -1 1 -28 -23 28 -6 -24
0 the parts of a credit: one, one, a name	-2 -3 -15 -6 -25 -8 -1 -11 -29 -4 28 -15 -18
0 the parts of a credit: one, one, no name	0 -3 -6 -5 -15 7 -2 -3 -11 16 4 -9 -14
0 the shapes of its neighbours: a stop, 20 and more, a stop, 20 and more	-26 -71 -17 2 -3 -2 -5 1 -12 -19 -24 5 -6
0 the shapes of its neighbours: a stop, 20 and more, a stop, 6 and more	-3 -10 -17 -6 -14 4 -15 -25 -9 -15 -8 -13 13
0 the shapes of its neighbours: a stop, 20 and more, a stop, below 6	0 -1 0 1 3 11 0 -13 0 -4 -4 -8 -19
0 the shapes of its neighbours: a stop, 20 and more, no stop, 20 and more	-1 -3 -1 2 -10 -5 -1 -9 13 -5 -1 -25 -5
0 the shapes of its neighbours: a stop, 20 and more, no stop, 6 and more	-6 -17 -26 -16 -6 5 -21 -15 7 -12 -14 -8 -5
0 the shapes of its neighbours: a stop, 20 and more, no stop, below 6	-17 -40 -12 -19 -5 7 -6 -43 -17 13 -13 -17 -9
0 the shapes of its neighbours: a stop, 6 and more, a stop, 20 and more	-4 -6 -19 1 -17 -5 -13 -11 -50 5 -6 -19 2
0 the shapes of its neighbours: a stop, 6 and more, a stop, 6 and more	-5 10 -23 -18 -18 -7 -21 6 -24 -6 2 -17 -5
0 the shapes of its neighbours: a stop, 6 and more, a stop, below 6	0 -1 -1 -1 -2 -8 0 7 -3 1 3 -3 1
0 the shapes of its neighbours: a stop, 6 and more, no stop, 20 and more	-1 -2 2 2 2 -6 -4 -1 1 -5 -6 -1 -2
0 the shapes of its neighbours: a stop, 6 and more, no stop, 6 and more	-2 -14 -7 0 2 -1 -8 -17 -2 -9 3 9 -1
0 the shapes of its neighbours: a stop, 6 and more, no stop, below 6	-10 -16 3 -4 -17 10 -16 -19 -8 3 -4 -31 -2
0 the shapes of its neighbours: a stop, below 6, a stop, 20 and more	0 -3 -3 -3 -8 6 -5 -7 -7 -5 -1 2 2
0 the shapes of its neighbours: a stop, below 6, a stop, 6 and more	0 -5 -1 0 3 5 -2 4 -1 -3 4 0 -14
0 the shapes of its neighbours: a stop, below 6, a stop, below 6	0 -2 -1 -1 -10 3 -2 4 -7 -6 -2 12 -9
0 the shapes of its neighbours: a stop, below 6, no stop, 20 and more	0 2 -2 1 4 -3 0 0 1 -7 0 3 0
0 the shapes of its neighbours: a stop, below 6, no stop, 6 and more	0 -1 0 0 -5 -5 -1 3 3 9 0 -12 3
0 the shapes of its neighbours: a stop, below 6, no stop, below 6	-2 -4 -2 1 -7 -1 0 -8 8 -10 -1 -11 8
0 the shapes of its neighbours: no stop, 20 and more, a stop, 20 and more	-2 6 -6 -6 2 -33 17 10 -9 -18 -12 -1 1
0 the shapes of its neighbours: no stop, 20 and more, a stop, 6 and more	0 -1 -1 0 -14 -9 3 21 0 0 2 -15 -6
0 the shapes of its neighbours: no stop, 20 and more, a stop, below 6	0 0 0 0 1 -3 2 6 0 1 -1 -3 -4
0 the shapes of its neighbours: no stop, 20 and more, no stop, 20 and more	-2 -5 -1 -16 22 -5 3 -6 0 -14 -4 -23 -24
0 the shapes of its neighbours: no stop, 20 and more, no stop, 6 and more	-3 2 5 -6 -17 -7 7 5 -11 -1 -8 -4 -8
0 the shapes of its neighbours: no stop, 20 and more, no stop, below 6	-3 -1 -13 1 9 8 2 -13 -2 -17 2 -31 1
0 the shapes of its neighbours: no stop, 6 and more, a stop, 20 and more	-16 -33 -1 -1 -1 -9 -1 -9 -39 0 0 -3 -11
0 the shapes of its neighbours: no stop, 6 and more, a stop, 6 and more	-4 -6 3 -5 5 -14 -2 -4 -20 -4 -19 -5 -6
0 the shapes of its neighbours: no stop, 6 and more, a stop, below 6	-1 -7 -1 0 -5 4 2 0 -7 -11 0 -8 18
0 the shapes of its neighbours: no stop, 6 and more, no stop, 20 and more	-2 -2 -1 -15 -10 3 -4 -2 3 -1 -8 -14 5
0 the shapes of its neighbours: no stop, 6 and more, no stop, 6 and more	-30 -5 -9 -12 -25 -5 -23 6 -14 -13 -2 -1 -16
0 the shapes of its neighbours: no stop, 6 and more, no stop, below 6	-40 17 -9 -10 -6 -12 -26 -12 4 -5 -13 -6 -6
0 the shapes of its neighbours: no stop, below 6, a stop, 20 and more	-20 5 -26 -1 -9 11 -34 -35 -12 4 -6 -27 -4
0 the shapes of its neighbours: no stop, below 6, a stop, 6 and more	-3 4 -3 -1 -19 -19 -7 3 -3 -7 -17 0 -7
0 the shapes of its neighbours: no stop, below 6, a stop, below 6	0 -3 -2 2 -14 -4 2 7 9 -11 7 -11 -1
0 the shapes of its neighbours: no stop, below 6, no stop, 20 and more	-1 -2 -8 -4 9 2 -3 -11 10 -19 -13 -15 -4
0 the shapes of its neighbours: no stop, below 6, no stop, 6 and more	-8 -27 -6 -7 -4 0 -5 -6 -19 -12 -4 -2 -12
0 the shapes of its neighbours: no stop, below 6, no stop, below 6	-42 -16 -13 -2 -20 -5 -30 4 -7 -8 -42 3 -7
0 the title’s words: yes	0 -3 0 0 -2 -2 0 -4 2 8 -1 4 -3
0 what a rule takes it for: boilerplate	-64 -21 -25 -46 -28 -6 -23 -20 -15 -14 -34 -17 30
0 what a rule takes it for: byline	-4 -10 55 -23 -18 -17 -1 -7 -8 -17 -30 -21 -24
0 what a rule takes it for: dateline	-4 -10 -49 51 -30 -20 -2 -23 -35 -37 -19 -21 -8
0 what a rule takes it for: heading	-39 -43 -10 -45 31 -47 -48 -16 1 -15 -28 -4 -13
0 what a rule takes it for: image-alt	-12 -5 -19 -26 -16 -25 -25 -25 44 -8 -42 -37 -9
0 what a rule takes it for: image-caption	-17 -56 -27 -28 -24 -42 -10 -28 4 48 -48 -30 -25
0 what a rule takes it for: image-credit	-7 -11 -33 -28 -53 -10 -8 -26 -26 -12 44 -36 -28
0 what a rule takes it for: list-item	-10 -10 -32 -24 -12 8 -14 9 -12 -11 -38 -11 -18
0 what a rule takes it for: paragraph	-36 15 -32 -27 -31 18 -4 3 -34 -40 -54 -30 -21
0 what a rule takes it for: quote	0 0 0 0 -1 -21 21 -7 -6 -15 -1 -8 -11
0 what a rule takes it for: related-link	-34 -54 -34 -60 -15 -18 -50 0 -24 -17 -51 20 -20
0 what a rule takes it for: standfirst	-16 24 -4 -6 5 -10 -2 -5 5 -29 -5 -14 -6
0 what a rule takes it for: title	53 -11 -7 -5 -9 -4 -1 -3 -9 -12 -3 -7 -9
0 what follows the short lines: 18 and more	1 -34 -12 -1 3 -24 -18 -4 0 9 -15 -19 2
0 what follows the short lines: 30 and more	7 -31 1 -4 2 -44 -51 -15 4 -1 9 5 -2
0 what follows the short lines: 9 and more	1 -12 19 3 -3 -19 -27 -25 -21 -18 0 1 4
0 what follows the short lines: below 9	-3 -26 -9 -9 -9 12 -18 4 -24 -25 -8 -1 -17
0 what follows the short lines: the edge of the page	-14 -21 -23 -46 -30 -18 -24 -15 -34 -37 -49 15 13
0 what stands before the short lines: 18 and more	-37 -13 10 5 4 -20 -36 -9 6 3 -5 -3 -7
0 what stands before the short lines: 30 and more	-48 -32 -13 -26 6 -32 -59 -2 -6 -3 9 6 6
0 what stands before the short lines: 9 and more	-34 -46 4 -2 -5 -20 -12 -12 -26 8 5 -2 -1
0 what stands before the short lines: below 9	-22 -31 -34 -8 0 -5 -11 -12 0 -18 -8 -3 -10
0 what stands before the short lines: the edge of the page	41 -23 4 6 -42 -28 -19 -59 -9 -8 -11 -22 -5
0 words in brackets at its end: an agency, 2 and more	0 0 -1 0 -9 -1 0 -2 -2 -4 8 4 -8
0 words in brackets at its end: an agency, below 2	0 0 -5 -2 -10 -11 -3 -3 -7 18 0 -5 -5
0 words in brackets at its end: other words, 2 and more	-14 -13 -2 -13 -9 -9 -5 -4 -38 18 4 -27 -7
0 words in brackets at its end: other words, 4 and more	-2 -20 -12 -6 -7 -8 -5 -13 8 0 10 -16 -8
0 words in brackets at its end: other words, 8 and more	0 -1 7 0 -4 -12 -1 1 4 -10 8 -7 -8
0 words in brackets at its end: other words, below 2	0 -2 -2 -7 -8 -11 -4 -18 11 10 0 -2 -3
0 words it shares with its neighbour: the block before, 0.01 and more	-21 11 -51 -21 -47 1 -10 14 -1 -15 -38 0 -22
0 words it shares with its neighbour: the block before, 0.25 and more	-36 13 -48 -39 -10 -6 -44 -6 2 -2 -9 -3 -7
0 words it shares with its neighbour: the block before, 0.5 and more	-27 -16 -45 -6 -12 -6 -1 -16 -9 24 -8 -18 17
0 words it shares with its neighbour: the block before, 0.9 and more	-12 -50 -10 -28 -32 -20 -2 -26 -4 36 -2 -44 4
0 words it shares with its neighbour: the block before, below 0.01	-84 -4 12 0 4 -5 -10 0 0 -25 -2 -1 -4
0 words it shares with its neighbour: the next block, 0.01 and more	-16 7 -22 -34 -30 0 -13 15 -41 -11 -37 5 -17
0 words it shares with its neighbour: the next block, 0.25 and more	7 -32 -30 -25 11 -7 -20 -17 5 -9 -13 -5 -11
0 words it shares with its neighbour: the next block, 0.5 and more	7 -19 -62 -11 17 -30 -16 -12 24 -5 -39 -20 3
0 words it shares with its neighbour: the next block, 0.9 and more	0 -34 -27 -17 12 -60 1 -41 66 3 -13 -21 -23
0 words it shares with its neighbour: the next block, below 0.01	2 -2 14 -5 -21 2 -1 1 -37 -3 5 0 -5
0 words it shares with its neighbour: the second before, 0.01 and more	-38 -8 -24 -47 -29 1 2 6 4 -17 -31 3 -29
0 words it shares with its neighbour: the second before, 0.25 and more	-27 -8 -32 -25 -2 -4 -13 -9 -10 0 -9 -10 -8
0 words it shares with its neighbour: the second before, 0.5 and more	-19 -33 -41 -40 -20 -1 -11 -1 1 4 -7 -20 7
0 words it shares with its neighbour: the second before, 0.9 and more	-4 -29 -22 -10 -20 -3 -14 -16 -2 37 6 -31 -3
0 words it shares with its neighbour: the second before, below 0.01	-61 -7 6 2 11 -9 -11 -3 -7 -11 -6 3 -1
0 words it shares with its neighbour: the second behind, 0.01 and more	-13 1 -58 -43 -15 -1 -6 6 -18 -3 -38 5 -30
0 words it shares with its neighbour: the second behind, 0.25 and more	5 -3 -27 -28 5 -8 -7 -16 15 1 -18 -23 -16
0 words it shares with its neighbour: the second behind, 0.5 and more	13 -27 -43 -32 22 -13 -17 -23 15 4 -43 -33 -2
0 words it shares with its neighbour: the second behind, 0.9 and more	0 -34 -15 -12 31 -18 2 -23 33 -11 -22 -45 -23
0 words it shares with its neighbour: the second behind, below 0.01	-4 2 7 4 -12 -6 -8 1 -15 -5 0 0 0
0 words of the page’s furniture and its length: whole, below 8	-10 -19 -54 -29 -48 -42 -10 -47 -65 -47 -64 -12 63
0 words of the page’s furniture and its length: within, 20 and more	0 -6 0 -1 -2 -6 -5 5 -3 0 0 -3 10
0 words of the page’s furniture and its length: within, 40 and more	0 -1 0 0 0 -3 0 -1 -2 -2 0 -2 11
0 words of the page’s furniture and its length: within, 8 and more	-1 -11 -3 1 -5 13 -3 -2 -5 -19 -2 -47 24
0 words of the page’s furniture and its length: within, below 8	0 2 -8 18 -20 -25 -1 -18 -1 -6 -6 -4 12
0 words of the page’s furniture: whole	-11 -16 -52 -28 -46 -37 -11 -46 -66 -45 -57 -13 58
0 words of the page’s furniture: within	-2 -23 -14 15 -21 -7 -10 -2 -9 -22 -13 -39 29
1 a byline’s words: names	2 5 -18 -9 -4 -23 12 -21 -14 -9 0 15 -16
1 a byline’s words: names behind “by”	6 7 -23 3 -12 -10 -5 -14 -2 -4 -4 7 -20
1 a credit at its end, and its length: 20 and more, no stop	-1 0 3 4 -13 4 -5 -6 14 -10 -6 -4 -10
1 a credit at its end, and its length: 40 and more, no stop	0 5 -4 2 2 -21 -5 -4 6 -6 -5 -2 3
1 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 -8 -1 0 -1 9 1 -1 -1 -2
1 a credit at its end, and its length: 8 and more, no stop	-1 -6 -9 2 -9 -4 -1 -17 14 3 -18 -7 -6
1 a credit at its end, and its length: below 8, no stop	-4 -12 -7 -5 -12 -17 -7 -8 -1 15 4 -15 -4
1 a credit at its end: 0.9 and more	0 -3 -4 -6 10 -4 -1 -1 0 -4 -3 -3 5
1 a credit at its end: 0.95 and more	-6 -4 -7 2 -28 -18 -18 -27 11 14 -14 -28 -8
1 a credit at its end: below 0.9	0 -6 -4 3 -2 -2 -2 -8 3 -1 -7 3 -6
1 a credit beside it, and its length: a credit before, 15 and more, a stop	0 -1 -5 -1 -9 -3 0 -1 0 2 15 -2 -11
1 a credit beside it, and its length: a credit before, 15 and more, no stop	0 0 -5 0 -3 -1 0 -1 -7 -4 17 -1 -5
1 a credit beside it, and its length: a credit before, 25 and more, a stop	0 -1 -4 -1 -15 -4 0 -2 2 0 18 -5 -5
1 a credit beside it, and its length: a credit before, 25 and more, no stop	0 0 -1 0 -6 -5 -1 0 7 -9 3 -1 -2
1 a credit beside it, and its length: a credit before, 4 and more, a stop	0 0 -2 0 -1 -2 0 0 -4 -3 13 -2 -3
1 a credit beside it, and its length: a credit before, 4 and more, no stop	0 -1 -4 -1 -2 -1 0 -4 -14 -22 27 -5 -13
1 a credit beside it, and its length: a credit before, 40 and more, a stop	-1 0 -10 -3 -35 -5 -1 -5 5 1 22 -11 -13
1 a credit beside it, and its length: a credit before, 40 and more, no stop	0 0 -1 0 -6 -3 0 0 2 11 -5 -3 -5
1 a credit beside it, and its length: a credit before, 8 and more, a stop	0 -1 -5 -4 -5 -5 -1 -2 -2 -1 13 -6 1
1 a credit beside it, and its length: a credit before, 8 and more, no stop	0 0 -4 -1 -10 -7 0 -4 -18 -6 22 -7 -14
1 a credit beside it, and its length: a credit before, below 4, a stop	0 -1 -6 -2 -5 -1 0 -1 2 0 5 0 -7
1 a credit beside it, and its length: a credit before, below 4, no stop	-1 -3 -13 -8 -2 8 -1 -3 -14 -5 18 -13 -10
1 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 4 2 -2 -8 -9 -2 -1 8 -8 -2 4 -4
1 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 -1 -1 -1 0 -6 0 -1 4 -5 -1 -1 6
1 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 -5 -1 0 -3 -6 1 -2 6 7 -1 -1 -1
1 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 -1 -1 -6 -2 -5 -1 7 -14 15 0 -3 2
1 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 0 6 0 2 3 0 -1 -5 -5 -3 -1 -6
1 a credit beside it, and its length: a credit behind, 4 and more, no stop	0 -4 3 -3 3 1 -2 -5 -15 -1 -5 -2 1
1 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 -1 -1 4 2 -4 3 1 -3 1 0 -3 -2
1 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 -5 -3 3 -2 -7 -1 -2 10 -2 -1 -2 3
1 a credit beside it, and its length: a credit behind, 8 and more, no stop	-1 -14 -4 -2 -1 18 -3 -8 3 -13 -6 -9 -4
1 a credit beside it, and its length: a credit behind, below 4, no stop	0 4 2 -5 -5 -6 -3 0 -4 -2 -3 -7 -1
1 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -1 0 -1 -1 0 0 0 2 4 0 -7
1 a credit beside it, and its length: credits on both sides, below 4, no stop	-1 0 -2 0 -2 6 0 0 -7 -4 -13 -3 8
1 a credit with its lead-in at its end: yes	-7 -1 -6 -6 -30 -17 -16 -22 17 12 -13 -26 -3
1 a day of the week: yes	3 -17 -22 0 -5 -2 -21 -24 -11 3 2 -9 -5
1 a label of a picture: label	-1 -6 9 -3 -14 -2 -3 -12 19 14 -9 -19 -41
1 a label of a picture: number	0 -1 -1 0 2 2 -2 -2 6 -10 3 -3 -7
1 a label such as “Related” above: yes	-5 -14 -13 -28 -4 -20 -8 -14 -22 -43 -41 14 -19
1 a label such as “See also” before it: yes	0 -13 -1 -1 -6 16 -7 -7 -1 -8 -6 -6 -13
1 a line above that ends in a colon: yes	-17 -35 -12 -15 -9 19 -11 16 -42 -35 -16 -20 -21
1 a month: yes	9 -15 2 -7 -23 -11 -33 -2 -18 -14 -22 10 3
1 a name in the next line: 60 and more	0 -3 -1 0 13 6 3 -8 -7 -11 -3 -11 -11
1 a name in the next line: 8 and more	9 -4 -21 -11 0 5 -11 -9 -17 -7 1 -5 -14
1 a name in the next line: below 8	1 22 -26 -4 -18 -23 0 -18 -6 -4 9 -18 -8
1 a note of credits: yes	-2 -7 1 -5 -8 9 -12 -11 -2 9 -12 -11 -17
1 a picture credit’s words: 0.01 and more	0 -4 0 0 -3 -5 0 -2 4 3 -1 -1 -7
1 a picture credit’s words: 0.7 and more	-2 -5 -13 -2 -15 -17 14 -11 -4 -6 -18 -13 4
1 a picture credit’s words: 0.8 and more	-1 -1 6 -7 -12 -19 1 -5 0 14 -7 -12 -2
1 a picture credit’s words: 0.9 and more	0 7 -3 0 -3 -4 -1 -3 5 2 -4 -1 -8
1 a picture credit’s words: 0.95 and more	-5 -28 -13 -11 -22 -20 -17 -18 9 17 -4 -32 -10
1 a picture credit’s words: below 0.01	-2 9 -4 -10 -14 2 -3 -5 -5 -13 -4 -6 -7
1 a quotation by itself: before the text, 6 and more	11 -5 -3 -1 -1 -1 0 0 -5 -7 -1 1 -3
1 a quotation by itself: in the text, 15 and more	0 -1 -1 0 -4 29 -9 -6 -8 -9 -3 -6 -8
1 a quotation by itself: in the text, 40 and more	0 -5 -2 -2 -2 19 -4 -8 -7 -11 -6 -7 -14
1 a quotation by itself: in the text, 6 and more	0 0 0 0 -3 -7 -1 5 -2 3 0 2 -1
1 a quotation by itself: in the text, below 6	0 0 -1 0 -13 -3 -2 7 -5 7 -2 3 -6
1 a quotation mark before it: yes	4 -42 -26 -5 -33 18 -51 -24 -12 0 6 10 -14
1 a rule: a byline’s words, but between paragraphs, where headings stand	0 0 0 0 -5 -3 -1 -6 -4 -7 0 8 5
1 a rule: a credit that names known agencies	-2 -2 -10 -1 -13 -27 -8 -14 7 12 -9 -14 -16
1 a rule: a credit with its lead-in ("Photo:", "©")	-3 -20 -6 -9 -23 -11 -11 -9 2 13 -1 -22 -1
1 a rule: a headline behind the end of the text	-8 -16 -22 -29 3 -2 2 2 -24 -13 -28 -9 -2
1 a rule: a label such as "See also" with a title behind it	0 -11 -1 -1 -7 20 -6 -12 -3 -9 -4 -7 -9
1 a rule: a line that begins with "by" before the text	5 9 -19 1 -6 -7 -2 -4 3 4 -2 -7 -20
1 a rule: a phrase of the page’s furniture	-9 -8 -9 9 -8 -6 -19 -33 -20 -6 -14 -4 -3
1 a rule: a question or exclamation between paragraphs	0 -7 -4 7 -11 8 -5 -9 1 0 -6 1 -19
1 a rule: a quotation that the text has once more	0 0 0 0 0 3 -1 -1 0 0 0 0 -1
1 a rule: a quotation with its speaker behind a dash	0 0 0 0 7 7 -5 -4 -5 -3 0 -3 -3
1 a rule: a sentence before the text	7 -1 -1 -1 -1 -1 0 -1 -3 6 -1 -1 -1
1 a rule: a sentence behind the end of the text	0 0 0 0 -1 -5 -1 -1 0 0 0 7 2
1 a rule: a sentence or two before the text	-4 7 -11 0 -30 -7 -2 -4 -21 1 3 -16 -20
1 a rule: a sentence within the text	-16 -9 -28 -34 -7 -1 -1 5 -27 -21 -11 -9 -9
1 a rule: a short line within the text	-11 -4 -4 -10 -12 -2 -12 -1 0 -5 -36 -3 -13
1 a rule: a short sentence within the text	-3 -27 -18 -11 4 5 6 1 -25 -32 1 -9 -9
1 a rule: a text that ends in a picture credit	-4 -1 -11 3 -23 -9 -15 -31 27 -2 -24 -25 -11
1 a rule: a title below a label such as "Related"	-1 -3 -8 -12 -6 -22 -2 -29 -4 -10 -14 18 -1
1 a rule: an item below a line that announces a list	-7 -9 -22 -18 -10 25 -4 -1 -23 -22 -18 -8 -4
1 a rule: begins with a bullet	0 0 0 0 -8 17 -4 -4 -1 0 0 -1 -5
1 a rule: begins with a list mark, as its neighbour does	-1 -1 -6 -6 -12 15 -7 -4 -9 -11 -3 -16 -11
1 a rule: debris before the text	-1 9 -5 -8 -31 -18 -13 -15 -17 -13 -5 -6 -8
1 a rule: debris behind the end of the text	-9 -34 -30 -36 -22 6 -2 -19 -13 -26 -27 -6 15
1 a rule: holds a phrase of the page’s furniture	-2 1 2 1 -6 -6 -12 -7 -21 -15 -13 -13 12
1 a rule: keywords of a picture	0 -2 -1 4 -3 7 -1 1 -3 -6 0 -2 -2
1 a rule: long line within the text, without a full stop	-1 -4 -6 -6 -11 -6 1 10 4 -27 -7 -8 -13
1 a rule: names behind the end of the text	0 -1 0 0 -1 3 -2 -2 -1 -1 0 10 -13
1 a rule: nothing but names before the text	1 5 -11 -5 8 -5 -2 -1 -13 -2 2 3 -9
1 a rule: nothing else fits	-1 9 -3 -15 0 -15 -8 0 -10 16 -20 -17 -17
1 a rule: one of several short lines within the text	-9 -13 -15 -29 -17 -5 -4 1 -8 -10 -12 -4 -8
1 a rule: only a date or time	1 -11 16 -4 -16 -25 -6 -18 -32 -8 -13 3 -3
1 a rule: only a web or e-mail address	0 9 -1 -1 -3 -7 0 -1 -2 -2 -1 -3 8
1 a rule: only marks or figures	-4 -19 -9 -13 -14 6 -11 -29 7 -8 -17 -2 -3
1 a rule: repeats the alternative text before it	-1 -6 -5 -1 -13 -15 -3 -4 24 12 -4 -5 -5
1 a rule: running text	-2 -14 -21 -1 2 -4 -4 -4 -29 -5 -3 -2 -3
1 a rule: says again what stands elsewhere on the page	9 -37 -37 -10 12 -13 -13 -21 6 -7 -1 -10 -5
1 a rule: says where in a picture somebody stands	0 -2 0 1 -7 2 -1 -2 9 -4 3 0 -1
1 a rule: says who the author is	0 0 0 6 -4 3 -1 -1 -2 -1 0 -2 1
1 a rule: short line before a picture or a list, without a full stop	0 4 -2 -3 4 -2 -5 -8 -9 -10 4 4 -1
1 a rule: short line between paragraphs, without a full stop	-5 -9 -15 -13 -42 7 -6 -34 -24 -6 3 12 -23
1 a rule: short text after a credit, where this page has its captions	0 0 -9 -1 -9 -5 0 -3 -24 -15 26 -4 -16
1 a rule: short text before a caption and its credit	0 -8 9 -6 -3 -13 -7 -3 -2 -7 -4 -12 1
1 a rule: short text before a caption with a credit	2 -13 -15 1 3 5 -7 -19 -13 -7 -11 -6 5
1 a rule: short text before a credit	-3 -8 2 -15 -7 -1 -12 -12 8 -7 -17 -18 2
1 a rule: short text before a credit that has its caption behind it	1 1 -1 0 5 -1 -2 -3 -4 -3 -1 2 -4
1 a rule: stands between the title and the byline, date or picture	11 -2 -2 4 -1 -1 0 -1 -2 -1 -1 -1 -3
1 a rule: the caption’s words once more, as alternative text	0 7 0 3 -15 8 -5 -8 -15 4 -5 -8 -6
1 a rule: the name of a picture file	1 0 -1 0 -1 -1 0 -2 2 4 -1 -5 2
1 a sign in it: a bar	0 -16 -1 -4 -8 -28 -8 -18 12 21 -6 -15 6
1 a sign in it: a capital within a word	-2 -39 4 -3 -18 -8 -7 7 -15 -18 -21 -17 6
1 a sign in it: a comma	3 -10 3 -15 10 -5 6 4 -16 -15 -2 -18 -10
1 a sign in it: a copyright sign	0 -3 -5 -1 -17 -1 -5 -5 18 1 -1 -10 -6
1 a sign in it: a dash between words	-2 8 5 -1 -25 -21 -8 2 3 -8 -23 8 -16
1 a sign in it: a question mark	0 -9 -12 4 -22 -3 -7 -9 -4 -2 -25 -3 0
1 a sign in it: a quotation mark	-10 -37 -18 -13 -20 4 -4 -5 -21 -1 3 13 -13
1 a sign in it: a sentence stuck to the next	0 -2 -3 -2 -15 -1 3 -9 13 3 -8 -13 7
1 a sign in it: a slash between words	-8 -17 -16 -2 -25 -23 -32 9 13 16 -26 -45 -24
1 a sign in it: a time	1 -10 27 -17 -7 0 -21 -16 -11 -19 -18 -23 -31
1 a sign in it: a year	7 1 11 -6 -1 -19 -23 -17 -17 -11 -10 10 -18
1 a sign in it: an address	-1 4 -2 -2 -18 6 -5 -5 -13 -11 -4 -23 14
1 a sign in it: an asterisk	0 -4 -1 0 -11 -2 9 -6 0 -8 -3 -21 23
1 a sign in it: an at sign	-1 -3 -22 21 -14 0 -8 -13 -5 -14 -10 -13 8
1 a sign in it: an ellipsis	2 -12 -11 -6 -2 -6 7 -12 1 6 -7 -2 -15
1 a sign in it: money or a share	-6 -20 -13 -18 -5 23 -43 2 -20 -31 -21 -20 -23
1 a verb of saying: yes	-5 -35 -12 -16 -21 7 -11 -22 -21 0 -3 6 -9
1 a word that leads in credits: yes	-4 -30 -8 -13 -34 -9 -12 -19 10 15 -1 -24 -8
1 an end as items of lists have it: yes	0 -4 -4 -2 1 10 -4 5 -12 -21 -2 -20 5
1 how frequent the kind is: yes	1 -2 -8 -7 -4 -4 -1 -1 -2 -1 -1 -2 -6
1 how it begins and ends: another sign, another sign	0 -1 -1 -1 3 14 -3 -6 -9 -13 -1 -11 -6
1 how it begins and ends: another sign, arrow	0 0 0 0 -2 6 -1 -1 -1 -1 0 -3 -3
1 how it begins and ends: another sign, bar or asterisk	-1 -1 -2 -3 -1 0 0 0 6 -1 -1 0 2
1 how it begins and ends: another sign, bracket	0 0 0 -1 -7 4 0 -4 0 -2 -1 -4 5
1 how it begins and ends: another sign, colon	0 0 -1 0 2 -6 0 -8 6 8 -1 -3 -4
1 how it begins and ends: another sign, ellipsis	0 0 0 0 0 -8 0 -1 7 7 0 0 0
1 how it begins and ends: another sign, exclamation mark	0 -1 0 0 5 2 0 -3 0 0 0 -4 -2
1 how it begins and ends: another sign, figure	-1 -1 -1 -1 -3 10 0 -10 -5 -9 -2 -9 -4
1 how it begins and ends: another sign, full stop	0 -3 -1 0 -5 -2 -3 4 5 6 -1 -2 -12
1 how it begins and ends: another sign, letter	0 -1 -1 1 -6 14 -1 2 -7 -8 0 -12 1
1 how it begins and ends: at sign or hash, figure	0 0 -1 1 -6 6 -1 0 -3 -4 -1 -3 3
1 how it begins and ends: at sign or hash, full stop	0 0 0 0 8 -6 -2 7 -2 -5 0 -2 -5
1 how it begins and ends: at sign or hash, letter	0 -1 -2 4 -7 17 -1 3 -4 -2 -1 -15 -12
1 how it begins and ends: bracket, bracket	0 -7 -1 -2 -9 9 -7 -13 -17 7 1 -10 3
1 how it begins and ends: bracket, figure	0 0 -3 -1 -8 -1 0 -4 10 2 1 -1 -3
1 how it begins and ends: bracket, full stop	0 0 0 0 -3 4 -1 -1 2 1 0 -1 -1
1 how it begins and ends: bracket, letter	0 -4 -2 1 -4 7 -2 -2 9 -1 0 -3 -8
1 how it begins and ends: capital, another sign	1 0 -3 -1 -11 7 -2 6 5 -1 3 -13 -9
1 how it begins and ends: capital, arrow	0 0 0 0 -4 10 -1 -8 -1 -1 0 3 0
1 how it begins and ends: capital, bar or asterisk	0 0 -1 0 -6 -1 0 -4 1 -1 0 -12 21
1 how it begins and ends: capital, bracket	-7 -5 -3 -22 -13 -12 -25 1 20 -24 -24 -16 -5
1 how it begins and ends: capital, colon	-8 1 -4 -14 27 5 2 -23 -26 -3 -7 -42 -15
1 how it begins and ends: capital, comma	0 -1 -2 -1 0 -2 -2 -1 -7 -6 0 -3 13
1 how it begins and ends: capital, ellipsis	2 -6 -3 1 -18 -4 -4 1 5 1 -4 2 1
1 how it begins and ends: capital, exclamation mark	-1 -10 -12 1 -6 -1 -5 -7 -2 3 -16 1 3
1 how it begins and ends: capital, figure	0 -9 1 -13 -16 2 -9 -13 -17 -9 -16 2 -17
1 how it begins and ends: capital, full stop	-1 -2 -7 -3 2 -8 2 2 -20 -10 -8 -5 -4
1 how it begins and ends: capital, letter	-1 -7 -13 -11 -13 -1 -6 0 0 -3 -2 -1 -5
1 how it begins and ends: capital, question mark	-1 -7 -17 2 -26 1 -14 -8 -17 -5 -10 -5 7
1 how it begins and ends: capital, quotation mark	0 -1 6 -1 -8 -5 -4 -11 -12 -10 -9 4 -9
1 how it begins and ends: capital, semicolon	0 0 0 0 8 2 -1 -3 -5 -12 0 -7 -4
1 how it begins and ends: capital, stop and quotation mark	-2 -27 -11 -3 2 -15 3 -11 -10 7 -3 -6 -8
1 how it begins and ends: figure, another sign	-1 4 -7 -7 0 -4 0 -1 1 0 0 -2 5
1 how it begins and ends: figure, bracket	0 -2 -1 -1 -7 -7 0 10 2 -8 -1 4 -1
1 how it begins and ends: figure, colon	-1 -1 -2 0 -10 13 -3 -10 -8 -13 -1 1 -5
1 how it begins and ends: figure, figure	0 -17 3 -7 -25 -20 -6 -1 -11 -5 5 13 -10
1 how it begins and ends: figure, full stop	0 1 -1 -3 -24 1 -3 8 10 -4 1 -2 -17
1 how it begins and ends: figure, letter	-6 -14 -4 -8 -7 -14 -17 1 -7 -7 -7 1 -11
1 how it begins and ends: figure, question mark	0 0 -1 -1 -1 8 -1 -4 -1 -4 0 -6 5
1 how it begins and ends: figure, quotation mark	0 0 -1 0 -1 -4 0 -1 -2 8 0 1 -3
1 how it begins and ends: list mark, another sign	0 -4 0 0 0 2 0 0 3 1 0 0 0
1 how it begins and ends: list mark, bar or asterisk	0 -1 0 0 -9 8 -3 -3 -5 -7 0 9 -12
1 how it begins and ends: list mark, bracket	0 0 -2 0 0 0 0 0 5 -3 0 0 -1
1 how it begins and ends: list mark, figure	0 0 0 0 1 -3 0 -3 0 -1 0 0 6
1 how it begins and ends: list mark, full stop	0 6 -1 -1 -9 7 -5 -2 -3 -6 -2 -3 0
1 how it begins and ends: list mark, letter	0 0 0 0 -1 -2 2 -1 0 -4 0 -5 -3
1 how it begins and ends: list mark, stop and quotation mark	0 0 0 0 -8 0 -2 -2 -2 -3 0 -3 9
1 how it begins and ends: number of an item, bracket	0 0 0 0 -1 11 -1 -6 -2 -2 0 -1 -2
1 how it begins and ends: number of an item, colon	0 0 0 0 0 11 -1 -12 0 0 0 0 0
1 how it begins and ends: number of an item, exclamation mark	0 0 0 0 -4 -6 -1 -4 10 6 -1 -1 -3
1 how it begins and ends: number of an item, figure	0 0 2 -2 -3 1 0 3 -1 0 0 -2 -4
1 how it begins and ends: number of an item, full stop	0 -2 -1 -1 -19 17 -15 -20 1 -1 -4 -7 -14
1 how it begins and ends: number of an item, letter	1 5 4 -10 -5 12 -35 -19 0 -2 -8 -2 -14
1 how it begins and ends: number of an item, question mark	0 0 0 0 8 4 0 -8 -4 -2 -1 1 -6
1 how it begins and ends: quotation mark, bracket	0 0 0 0 -7 0 0 -1 -1 -1 -1 -1 7
1 how it begins and ends: quotation mark, colon	0 0 0 0 -13 -4 0 -8 -3 -3 0 15 -1
1 how it begins and ends: quotation mark, figure	0 0 0 0 0 3 0 -1 -1 -2 0 0 0
1 how it begins and ends: quotation mark, full stop	-2 -14 -11 -2 -31 19 -45 -30 -13 1 6 -3 -7
1 how it begins and ends: quotation mark, letter	0 -1 -8 3 -13 -2 -5 -12 0 -6 0 2 4
1 how it begins and ends: quotation mark, question mark	0 0 4 -2 0 0 0 0 0 -1 0 0 -1
1 how it begins and ends: quotation mark, quotation mark	9 -3 -3 -1 -12 -5 -4 6 -12 5 -4 5 -10
1 how it begins and ends: quotation mark, stop and quotation mark	0 -9 -4 -4 -6 22 -14 -6 -18 -9 -7 -16 -21
1 how it begins and ends: small letter, another sign	0 0 0 0 5 -7 13 -9 -2 -2 -1 0 -2
1 how it begins and ends: small letter, bracket	0 0 0 -1 -7 6 -1 2 -6 -3 -1 -1 2
1 how it begins and ends: small letter, colon	0 -1 -1 0 -4 1 0 -7 5 2 0 11 -10
1 how it begins and ends: small letter, comma	0 -2 -2 0 -11 11 -1 11 -3 -2 -1 -11 -9
1 how it begins and ends: small letter, exclamation mark	0 0 -2 0 2 3 0 -1 5 8 -7 0 -6
1 how it begins and ends: small letter, figure	0 0 -3 3 2 -1 0 -3 -2 1 3 -3 -1
1 how it begins and ends: small letter, full stop	0 -3 -1 -1 -17 -16 -4 25 -4 -8 -2 -8 -6
1 how it begins and ends: small letter, letter	4 9 -33 0 3 3 -11 -14 -16 0 -13 -22 -9
1 how it begins and ends: small letter, quotation mark	0 -8 0 0 0 8 0 -1 0 -1 0 0 -3
1 how it begins and ends: small letter, semicolon	0 0 0 0 -5 -2 -1 9 -2 -2 0 -3 -5
1 how it ends: another sign	1 -5 -8 -3 -6 0 6 7 1 -8 1 -22 -10
1 how it ends: arrow	0 0 0 0 -4 12 -1 -9 -2 -1 0 1 0
1 how it ends: bar or asterisk	0 -2 -2 -3 -11 2 -1 -5 4 -4 -2 -8 15
1 how it ends: bracket	-8 -7 -4 -24 -19 -8 -30 2 13 -8 -24 -18 1
1 how it ends: colon	-9 1 -6 -15 28 6 0 -26 -26 -6 -7 -27 -14
1 how it ends: comma	0 -2 -2 -1 -6 8 -2 4 -7 -3 0 -16 5
1 how it ends: ellipsis	2 -6 -3 1 -16 -13 -4 -2 8 8 -4 3 0
1 how it ends: exclamation mark	0 -10 -10 -2 -6 1 -8 -11 1 6 -15 -2 1
1 how it ends: figure	-1 -19 3 -13 -24 3 -21 -14 -20 -6 -9 1 -25
1 how it ends: full stop	0 5 -8 -3 2 -9 1 5 -14 -5 1 -7 -4
1 how it ends: letter	-1 -4 -11 -9 -9 0 -10 -4 0 -2 -3 -2 -3
1 how it ends: question mark	-2 -8 -16 -1 -19 2 -12 -7 -18 -7 -11 -7 5
1 how it ends: quotation mark	6 -8 1 -3 -12 -2 -10 -6 -25 0 -14 7 -16
1 how it ends: semicolon	0 0 0 0 9 0 -2 3 -6 -13 0 -8 -6
1 how it ends: stop and quotation mark	-4 -38 -20 -9 -5 -4 -4 -3 -18 3 -4 -11 -18
1 it begins with the author’s name: yes	0 0 -1 2 -22 5 1 -8 3 -1 -6 -1 8
1 it repeats its neighbour: the block before	0 -24 -22 -6 -15 -39 -15 -17 49 1 -4 -12 -22
1 it repeats its neighbour: the next block	-1 6 1 5 -2 2 -10 -20 -29 2 -3 -22 -2
1 it repeats its neighbour: the second before	-1 -10 -6 -6 -1 5 -3 -21 -18 -9 11 -11 -9
1 it repeats its neighbour: the second behind	-2 5 -6 -2 5 0 -5 -26 -17 -10 -3 -14 1
1 it says where in a picture somebody stands: yes	0 -15 7 -7 -11 13 -3 -6 -10 1 5 -7 -8
1 it stands on the page again: 12 and more	2 -5 0 -2 -17 9 -4 -5 -4 -8 -5 0 6
1 it stands on the page again: 3 and more	-2 -16 -17 -11 12 -20 -6 -8 6 -10 1 -4 8
1 it stands on the page again: 6 and more	0 10 -9 1 -4 -4 1 -11 -18 -11 0 -3 5
1 it stands on the page again: below 3	-1 -16 -7 -9 4 -8 1 -16 -12 -1 -6 -5 0
1 it stood on the page before: 12 and more	-1 -9 -3 0 -19 -13 -10 -13 8 3 7 4 -4
1 it stood on the page before: 3 and more	-3 -12 -19 -10 -2 -2 -8 -17 -10 -8 1 -6 -5
1 it stood on the page before: 6 and more	2 -4 -3 -2 -12 6 2 -7 -3 4 0 -26 4
1 it stood on the page before: below 3	-6 -41 -22 -15 3 10 -3 -31 6 10 -30 -6 -23
1 it tells the reader what to do: 20 and more	0 6 -1 0 1 -10 -1 6 -4 -2 0 2 2
1 it tells the reader what to do: 40 and more	0 0 0 0 -8 -3 -1 5 2 2 0 1 1
1 it tells the reader what to do: 8 and more	-1 -6 2 -9 -30 -9 -5 8 -25 -22 -3 -7 16
1 it tells the reader what to do: below 8	-1 -17 -23 2 -22 -21 -14 -33 -16 -38 -4 -14 32
1 its capitals: 0.01 and more	-6 -23 -5 -21 -6 2 -8 8 -10 -8 -5 -14 -11
1 its capitals: 0.15 and more	-4 1 14 -1 -5 1 -18 -3 1 -19 -5 -11 -6
1 its capitals: 0.3 and more	-4 -9 -4 3 1 -10 -37 -12 -11 -2 2 -2 -9
1 its capitals: 0.5 and more	1 2 -36 -19 -16 4 -24 -3 4 -27 -4 9 -20
1 its capitals: 0.7 and more	-2 -7 -54 -23 -17 -17 -1 -8 5 6 -17 1 -2
1 its capitals: 0.9 and more	-10 0 5 -5 -8 -1 0 -17 -20 6 2 -20 6
1 its capitals: 1 and more	-1 1 -4 -7 -14 -19 11 -17 -4 4 -18 -15 0
1 its capitals: below 0.01	0 -11 -34 -11 -8 6 -9 -12 -36 9 2 -10 -7
1 its figures: 0.01 and more	1 -7 -9 0 -11 -6 -5 -8 6 -15 -3 -6 5
1 its figures: 0.15 and more	3 -18 -17 -18 -11 8 -15 1 -4 -8 -20 -15 -12
1 its figures: 0.4 and more	0 -10 18 -13 -23 -13 -19 -33 -27 -9 -9 6 -17
1 its figures: below 0.01	-10 -3 -15 -12 -1 -2 -3 0 -10 2 1 -7 -5
1 its lead-in on the page: more often	-10 -26 -22 -31 8 -7 -4 -6 -10 10 -27 -10 -19
1 its lead-in on the page: once	-5 -10 3 4 -40 -13 -24 5 3 -5 -39 -2 -17
1 its lead-in on the page: twice	4 -17 -8 -13 -18 1 3 -3 11 -13 -7 -1 -12
1 its length and end: 10 and more, another sign	0 0 0 0 -3 -3 0 9 1 1 0 -6 -4
1 its length and end: 10 and more, arrow	0 0 0 0 1 6 0 -5 -1 0 0 1 2
1 its length and end: 10 and more, bar or asterisk	0 0 0 0 0 -2 0 0 -1 0 0 -8 10
1 its length and end: 10 and more, bracket	-1 -5 -4 -1 -21 -4 -4 5 0 -19 -5 -1 3
1 its length and end: 10 and more, colon	0 -1 -1 0 23 5 -1 -17 -1 -2 -1 -5 -9
1 its length and end: 10 and more, ellipsis	0 0 0 0 -6 -6 0 3 9 5 -1 -5 -3
1 its length and end: 10 and more, exclamation mark	0 -1 -1 0 0 2 -1 -7 1 1 -3 4 3
1 its length and end: 10 and more, figure	1 -1 -6 -1 -11 -6 -1 2 -1 -2 -5 -8 14
1 its length and end: 10 and more, full stop	-3 18 -23 -11 -24 -7 -14 -1 -13 -13 -17 -15 -2
1 its length and end: 10 and more, letter	-10 -30 1 -6 -8 -1 -37 -10 -4 -4 2 2 -18
1 its length and end: 10 and more, question mark	0 -2 -1 -1 -19 9 -5 0 -5 -9 3 7 0
1 its length and end: 10 and more, quotation mark	8 -2 4 -2 -12 -11 -2 -1 -6 -1 -5 11 -3
1 its length and end: 10 and more, semicolon	0 0 0 0 -2 -1 0 7 0 0 0 -2 -3
1 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -4 -1 3 -6 0 6 0 2 -1
1 its length and end: 15 and more, another sign	0 0 -1 0 1 2 -1 4 1 -1 -1 -5 -2
1 its length and end: 15 and more, bracket	0 6 -4 0 -16 -8 1 -3 19 -17 -6 -5 -13
1 its length and end: 15 and more, colon	0 -2 -3 2 15 -1 5 -2 -6 -7 -1 -5 -9
1 its length and end: 15 and more, comma	0 0 -1 0 -9 13 0 -9 -1 -1 0 -10 -2
1 its length and end: 15 and more, ellipsis	1 0 0 1 -6 2 0 3 2 0 0 1 -4
1 its length and end: 15 and more, exclamation mark	0 0 -1 1 -1 -4 -2 -1 1 3 -1 -3 4
1 its length and end: 15 and more, figure	0 2 6 -1 -20 3 -1 8 -9 -9 -3 -6 -4
1 its length and end: 15 and more, full stop	0 -13 -10 -9 -7 0 -14 -1 -11 -12 -2 -10 -7
1 its length and end: 15 and more, letter	2 -13 -5 -16 -5 -10 -19 0 -6 -20 4 -2 -6
1 its length and end: 15 and more, question mark	0 8 -1 0 -4 -5 3 -2 0 -3 1 -4 1
1 its length and end: 15 and more, quotation mark	0 0 6 2 -2 9 -1 -6 -5 -2 -1 -4 -2
1 its length and end: 15 and more, semicolon	0 0 0 0 15 -6 0 -10 -7 -15 0 -7 -3
1 its length and end: 15 and more, stop and quotation mark	0 -1 2 -1 -2 10 1 -9 -2 1 -4 -3 -3
1 its length and end: 2 and more, another sign	0 1 0 0 -1 6 0 -1 -1 0 0 -1 -2
1 its length and end: 2 and more, arrow	0 0 0 0 0 6 0 -3 0 -1 0 -1 -5
1 its length and end: 2 and more, bar or asterisk	0 0 -1 0 -3 -1 0 0 1 0 0 -4 9
1 its length and end: 2 and more, bracket	0 -3 -4 -2 -4 -10 -4 -9 -16 4 5 -3 8
1 its length and end: 2 and more, colon	-1 -8 5 -7 -1 12 -5 -13 -2 -6 3 -16 -1
1 its length and end: 2 and more, comma	0 0 -1 0 0 1 -1 -3 -5 -4 0 1 8
1 its length and end: 2 and more, ellipsis	0 0 0 0 4 -1 -1 -1 0 -1 0 -6 5
1 its length and end: 2 and more, exclamation mark	0 0 -1 0 1 3 0 -1 -2 -2 -1 7 -6
1 its length and end: 2 and more, figure	0 -5 -3 -2 12 -6 -4 -20 -6 -11 -5 -2 -8
1 its length and end: 2 and more, full stop	0 -8 -3 -2 -9 15 4 -1 -9 -13 5 -7 -7
1 its length and end: 2 and more, letter	-4 -5 -21 0 -12 -5 -2 -1 2 -11 -16 -5 -9
1 its length and end: 2 and more, question mark	0 0 0 0 0 -3 -1 4 0 0 0 -1 1
1 its length and end: 2 and more, quotation mark	0 0 -1 0 9 -5 -1 -9 -1 1 1 1 -2
1 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -10 -4 -2 7 4 -2 1 -2 -3
1 its length and end: 25 and more, another sign	0 0 0 0 0 -13 15 -3 2 0 0 -1 -3
1 its length and end: 25 and more, bar or asterisk	0 0 0 0 -3 3 -1 -4 0 0 0 -1 4
1 its length and end: 25 and more, bracket	0 -6 3 1 -4 0 -4 -10 6 -3 -1 -2 3
1 its length and end: 25 and more, colon	0 -1 -3 -1 13 4 3 -16 -5 -4 -1 -3 -1
1 its length and end: 25 and more, ellipsis	0 -1 0 0 -4 1 -1 1 -1 -3 0 2 5
1 its length and end: 25 and more, exclamation mark	0 -1 -1 0 -6 0 -2 2 1 3 -3 -2 6
1 its length and end: 25 and more, figure	0 0 1 -1 -5 -1 -1 2 7 1 -1 -2 -4
1 its length and end: 25 and more, full stop	3 -21 -9 -13 -6 0 -8 2 -47 -5 -20 4 -11
1 its length and end: 25 and more, letter	0 5 -4 -4 -18 0 -5 1 13 0 -4 -21 -13
1 its length and end: 25 and more, question mark	0 0 0 3 -8 5 0 2 1 -1 -1 1 -7
1 its length and end: 25 and more, quotation mark	0 0 0 0 0 -3 -1 5 -1 -1 0 -1 0
1 its length and end: 25 and more, stop and quotation mark	0 -4 -5 -2 -14 4 -5 -7 -14 1 -11 -6 -11
1 its length and end: 4 and more, another sign	0 0 -2 -1 -1 7 0 -4 2 -1 2 -5 -1
1 its length and end: 4 and more, arrow	0 0 0 0 -2 6 0 -6 -1 0 0 2 -2
1 its length and end: 4 and more, bar or asterisk	0 0 1 0 -5 -1 0 -5 -3 -2 -1 -1 8
1 its length and end: 4 and more, bracket	-2 -4 -3 -7 -3 -7 -3 -16 0 8 -1 -5 0
1 its length and end: 4 and more, colon	-2 15 -1 -1 5 15 -2 -16 -5 -13 0 1 -18
1 its length and end: 4 and more, comma	0 -2 0 0 0 -3 -1 5 0 -1 0 -1 -1
1 its length and end: 4 and more, ellipsis	0 0 0 0 6 2 0 -2 -2 0 -1 0 -4
1 its length and end: 4 and more, exclamation mark	0 -2 -1 0 -4 -3 5 -1 2 -1 -1 -3 7
1 its length and end: 4 and more, figure	-1 -4 -2 -4 -7 0 -4 -8 -6 -3 -2 0 -15
1 its length and end: 4 and more, full stop	0 -6 -2 2 -7 -6 -5 10 5 -20 5 -9 -5
1 its length and end: 4 and more, letter	2 -9 -9 -31 -14 0 -9 -9 -17 5 -11 -5 0
1 its length and end: 4 and more, question mark	0 -2 1 -1 0 3 -1 -6 2 -6 -1 -13 10
1 its length and end: 4 and more, quotation mark	0 0 -2 0 -10 -5 1 -8 -6 12 -2 9 -13
1 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -7 -14 5 9 -1 -1 0 -2 3
1 its length and end: 40 and more, another sign	0 0 0 0 -5 5 0 2 -1 -1 0 -1 -1
1 its length and end: 40 and more, bracket	0 6 7 -17 11 -7 -7 -1 0 -17 -14 -9 2
1 its length and end: 40 and more, colon	0 0 0 0 12 1 -3 -3 -3 -4 -1 -1 -1
1 its length and end: 40 and more, ellipsis	0 0 -1 0 -5 1 0 -2 0 2 0 2 2
1 its length and end: 40 and more, exclamation mark	0 -2 -4 1 0 5 -7 -3 0 8 -4 -9 -7
1 its length and end: 40 and more, figure	0 0 0 0 -8 -3 5 -2 6 3 0 0 -1
1 its length and end: 40 and more, full stop	-7 -5 -12 5 5 -5 1 -10 -11 -5 -6 -19 -3
1 its length and end: 40 and more, letter	1 -3 -7 -8 8 2 -3 -22 2 -8 -9 -4 -13
1 its length and end: 40 and more, question mark	0 -4 -1 -2 -1 3 -6 0 -5 6 0 -4 0
1 its length and end: 40 and more, quotation mark	0 0 4 0 9 5 -3 -1 -2 -7 -3 0 -4
1 its length and end: 40 and more, stop and quotation mark	-2 -26 -10 -2 5 2 -5 -18 -13 -9 8 -7 -12
1 its length and end: 6 and more, another sign	0 0 0 -2 -7 0 -1 7 1 -1 0 -3 -4
1 its length and end: 6 and more, arrow	0 0 0 0 -3 10 -1 -7 -1 -1 0 -1 -2
1 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 0 0 0 0 -1 0 -4 5
1 its length and end: 6 and more, bracket	-1 1 1 -2 -13 1 -7 0 12 -3 -7 -23 -9
1 its length and end: 6 and more, colon	0 -2 -1 -1 -2 5 -4 -12 2 4 -1 -2 -1
1 its length and end: 6 and more, ellipsis	0 -5 -1 0 -4 -10 -1 2 -1 2 -1 8 -1
1 its length and end: 6 and more, exclamation mark	0 0 0 0 -2 7 -1 -7 2 0 0 4 -6
1 its length and end: 6 and more, figure	-1 4 7 -6 -19 4 -4 -1 -8 -11 -6 12 -22
1 its length and end: 6 and more, full stop	-2 1 4 -9 -10 -4 -7 5 -3 -2 -2 -19 -14
1 its length and end: 6 and more, letter	-6 -14 -28 -10 -10 2 0 -6 -16 -10 2 0 0
1 its length and end: 6 and more, question mark	1 -4 -8 4 -15 2 -2 -11 -10 -2 -5 4 5
1 its length and end: 6 and more, quotation mark	0 0 -1 0 -10 -3 -3 9 -1 -3 -1 -2 0
1 its length and end: 6 and more, stop and quotation mark	0 -1 0 0 1 -3 2 -1 4 1 0 -1 -1
1 its length and end: below 2, another sign	0 -4 -1 0 3 13 -3 -7 -7 -9 -1 -7 -2
1 its length and end: below 2, bar or asterisk	0 -1 -1 -3 -4 4 -1 -1 3 -3 -1 3 1
1 its length and end: below 2, bracket	0 -1 -1 0 0 -5 0 -1 -5 -3 0 -2 13
1 its length and end: below 2, colon	-1 -3 1 -5 -7 -19 6 3 -7 12 -3 -17 -3
1 its length and end: below 2, comma	1 0 0 0 -1 -3 0 -2 2 6 0 -8 1
1 its length and end: below 2, ellipsis	0 0 0 0 -1 -8 0 0 6 5 0 0 2
1 its length and end: below 2, exclamation mark	0 0 0 0 0 0 0 0 0 0 0 -5 7
1 its length and end: below 2, figure	-1 -27 -3 -7 -25 0 -6 -27 -16 8 -1 1 -9
1 its length and end: below 2, full stop	0 -2 -2 -1 -4 -6 -1 1 6 7 2 4 -13
1 its length and end: below 2, letter	3 9 -1 -2 -9 -7 -15 -9 -5 -4 -28 -6 -3
1 its length and end: below 2, quotation mark	0 -4 0 0 -3 6 0 3 0 -1 0 -1 -3
1 its length, and what follows the credit behind it: 25 and more, a short line	0 -7 -1 -4 -2 -8 2 1 -14 18 3 -3 0
1 its length, and what follows the credit behind it: 25 and more, nothing	0 0 0 0 -1 -3 0 6 -2 -2 0 -4 -4
1 its length, and what follows the credit behind it: 25 and more, running text	0 0 -1 0 -3 1 -2 -1 5 -1 -1 0 -1
1 its length, and what follows the credit behind it: 45 and more, a short line	0 0 -1 3 2 -7 4 3 -2 0 0 -1 -1
1 its length, and what follows the credit behind it: 45 and more, a short sentence	0 -1 0 0 6 -2 -1 -1 -3 4 0 -4 -2
1 its length, and what follows the credit behind it: 45 and more, running text	0 0 -4 -1 0 1 0 -1 2 0 5 -1 -3
1 its length, and what follows the credit behind it: 8 and more, a short line	0 -9 0 -1 -4 -1 -3 -6 5 -12 -1 3 2
1 its length, and what follows the credit behind it: 8 and more, a short sentence	0 -3 0 0 -2 -2 0 -1 5 2 -1 0 2
1 its length, and what follows the credit behind it: 8 and more, nothing	0 0 0 0 -1 0 0 -1 6 2 0 -9 2
1 its length, and what follows the credit behind it: 8 and more, running text	-1 -3 3 -2 -4 1 -2 -5 10 -18 -5 -10 -2
1 its length, and what follows the credit behind it: below 8, a short line	0 8 -3 -5 -2 -9 -2 -4 2 -7 -9 2 -1
1 its length, and what follows the credit behind it: below 8, a short sentence	0 -1 9 -2 -1 4 -2 -1 -4 -2 -3 -1 -4
1 its length, and what follows the credit behind it: below 8, running text	0 -9 -4 -1 -2 5 -2 -4 -17 2 -4 -10 3
1 its length: 10 and more	-2 3 -25 -10 -23 -5 -29 -8 -14 -18 -3 10 0
1 its length: 12 and more	-8 8 2 -8 -18 -12 -8 3 -7 -4 -8 -14 -15
1 its length: 15 and more	-3 -17 -6 -10 -9 -3 -25 6 -3 -29 1 -2 -15
1 its length: 19 and more	4 -12 -18 -15 -8 -6 -14 -5 7 -12 -15 -13 -4
1 its length: 2 and more	-5 -8 -23 -8 -14 0 -9 -12 -11 -11 -7 -12 -5
1 its length: 25 and more	-3 -16 -10 -12 -12 -1 -11 -1 -16 -15 -11 -4 -5
1 its length: 3 and more	-2 -24 -14 -1 -3 -4 -6 -6 -4 -11 -9 -10 -1
1 its length: 35 and more	1 -33 -11 -15 0 -3 -14 0 -19 -9 -10 -12 -5
1 its length: 4 and more	-2 -3 -3 -31 -7 4 -26 -10 -18 -6 -15 -5 -6
1 its length: 5 and more	-8 -8 -16 -17 -21 0 -7 -7 -12 6 -14 -10 -7
1 its length: 50 and more	-14 -2 -20 -2 4 -10 -3 -10 -11 -4 -7 -20 -3
1 its length: 6 and more	0 -7 -24 -9 -14 -6 -3 -1 -6 -3 -14 -3 -10
1 its length: 8 and more	-7 -11 -1 -18 -16 3 -8 -2 -14 -8 2 -8 -8
1 its length: 80 and more	-5 -13 -7 -20 12 -4 -1 -22 -10 -5 -10 -24 -23
1 its length: below 2	-1 0 -3 -8 -18 -2 -21 -15 -15 9 -23 -4 -2
1 its place by the text, and its length: before the text, 13 and more	3 -3 -6 0 -2 -13 -4 -9 2 1 6 -19 -22
1 its place by the text, and its length: before the text, 19 and more	5 -16 -3 -4 -25 -2 -2 4 13 -13 -4 -15 -7
1 its place by the text, and its length: before the text, 2 and more	4 1 -11 7 -2 1 -6 -13 -7 -20 -1 -2 -10
1 its place by the text, and its length: before the text, 3 and more	6 -18 -25 6 -4 -27 -4 -9 16 11 -1 -14 -11
1 its place by the text, and its length: before the text, 30 and more	0 4 8 -11 4 -9 -1 -2 -2 -4 -6 -4 4
1 its place by the text, and its length: before the text, 4 and more	4 0 -2 -21 -9 -24 -3 -10 2 -14 1 -5 -9
1 its place by the text, and its length: before the text, 6 and more	4 11 3 -4 -8 -19 -1 -16 -17 -11 -14 -9 -7
1 its place by the text, and its length: before the text, 9 and more	7 7 -19 3 -14 -17 -1 -9 -20 -7 -11 -4 0
1 its place by the text, and its length: before the text, below 2	6 -15 2 -3 -17 -18 -6 -14 -8 -1 -26 -23 7
1 its place by the text, and its length: behind the text, 13 and more	-2 -4 -5 -6 5 4 -7 -1 -8 -6 -7 -3 -9
1 its place by the text, and its length: behind the text, 19 and more	-1 -1 -1 -3 3 7 -3 5 -4 -1 -2 -21 1
1 its place by the text, and its length: behind the text, 2 and more	-1 -10 -8 -13 -12 -4 -3 -15 -15 -13 -7 -14 22
1 its place by the text, and its length: behind the text, 3 and more	-2 -8 -9 -12 -18 -1 0 -17 -16 -15 -11 1 11
1 its place by the text, and its length: behind the text, 30 and more	0 0 -1 2 2 16 -1 -5 5 -4 1 -13 -15
1 its place by the text, and its length: behind the text, 4 and more	-1 -9 -7 -5 -18 1 -7 -7 -21 -11 -5 2 7
1 its place by the text, and its length: behind the text, 6 and more	-2 -9 -6 -10 -23 -4 6 1 -18 -22 -14 4 -4
1 its place by the text, and its length: behind the text, 9 and more	-2 -8 -6 -14 10 -5 -12 -4 -18 -15 -8 -6 -1
1 its place by the text, and its length: behind the text, below 2	-4 -18 -16 -13 -34 13 -11 -22 -28 -22 -15 7 5
1 its place by the text, and its length: in the text, 13 and more	-9 -13 7 -28 -17 -8 -23 9 -4 -23 1 -2 -9
1 its place by the text, and its length: in the text, 19 and more	-3 -8 -22 -6 -13 -7 -5 1 1 -15 -23 0 -6
1 its place by the text, and its length: in the text, 2 and more	-7 -7 -14 -21 -11 4 -10 -5 -2 -14 -17 -6 -14
1 its place by the text, and its length: in the text, 3 and more	-6 -2 9 -16 3 3 -14 -1 -13 -17 -16 -19 -10
1 its place by the text, and its length: in the text, 30 and more	-3 -13 -16 -2 8 -3 1 -4 -16 -1 -5 -5 -8
1 its place by the text, and its length: in the text, 4 and more	-12 -9 -28 -19 -11 8 -8 -5 -14 11 -14 -11 -13
1 its place by the text, and its length: in the text, 6 and more	-13 -26 -28 -15 -21 -4 -14 -1 0 2 3 -11 -12
1 its place by the text, and its length: in the text, 9 and more	-11 -6 -14 -20 -19 2 -4 -6 -7 -10 0 -9 -2
1 its place by the text, and its length: in the text, below 2	-6 12 -22 -12 -14 -7 -19 0 -11 10 -15 -17 -20
1 its sentences: more	-5 2 -3 1 8 -10 6 0 -8 6 -12 -29 -13
1 its sentences: none	-2 -6 -8 -16 -6 4 -5 1 -6 -1 -3 -1 -11
1 its sentences: one	-7 3 -19 0 -15 4 -16 -4 4 -21 -8 -5 -7
1 its sentences: three	-4 -23 -14 -7 0 -9 -7 -4 -6 0 -12 -5 -6
1 its sentences: two	-2 -11 -5 -10 -4 -7 -2 -2 -10 -10 1 -11 -7
1 its small words: 0.01 and more	-10 -20 -3 -17 -2 -18 7 -1 -9 1 -25 -9 -18
1 its small words: 0.15 and more	-10 -7 -24 -2 -3 -10 -13 5 -10 -12 -8 -1 -13
1 its small words: 0.3 and more	-2 -2 -12 -22 -10 -7 -41 0 3 -26 -3 6 4
1 its small words: 0.4 and more	3 -11 -19 -28 -8 -10 1 7 -7 -19 4 0 3
1 its small words: 0.5 and more	4 -24 -15 -9 -21 4 -8 -11 -14 -1 -16 -9 8
1 its small words: below 0.01	-3 -15 -3 -13 -6 4 1 3 -7 -1 -16 -10 -9
1 its words in the text: 0 and more	2 8 -10 4 -21 -7 -44 -6 -11 3 -6 7 -10
1 its words in the text: 0.01 and more	-4 -28 -22 0 -17 -7 -10 -7 -13 -3 -11 8 -5
1 its words in the text: 0.2 and more	-12 -18 3 -21 -14 8 -10 0 -13 -6 -10 -3 -7
1 its words in the text: 0.4 and more	-16 -21 -14 -24 4 -4 2 1 0 -21 -6 -6 -8
1 its words in the text: 0.6 and more	0 -11 -17 -6 -9 0 -23 3 -6 -8 -13 -19 2
1 its words in the text: 0.8 and more	-4 -2 7 -17 -9 -6 -18 3 3 -9 0 -48 -4
1 its words in the text: 1 and more	6 -4 -2 -19 -8 -1 11 -10 2 -13 -12 -20 -4
1 its words in the text: below 0	-14 2 -40 -12 8 -4 -17 -25 -6 2 -8 -21 -1
1 lines around it that begin alike: more	-12 -17 -10 -26 -36 -6 -18 6 -4 -10 -12 4 -10
1 lines around it that begin alike: two	-22 -2 -25 -16 -7 -15 -18 2 2 -5 -16 -7 -11
1 no block	-1 -9 -6 -8 -27 8 -19 -22 -21 -21 -10 3 19
1 no small letter in it: yes	-1 -13 4 -7 -21 12 -22 -52 -14 6 -14 -5 -9
1 nothing but a date or time: yes	1 -12 16 -4 -13 -20 -6 -20 -32 -5 -13 6 -2
1 nothing but a label such as “Related”: yes	-1 3 -3 -4 14 10 -7 -9 -14 -19 -2 2 -19
1 quotation marks around it: yes	8 -14 -9 -4 -13 16 -22 1 -29 -4 -13 -5 -25
1 somebody does something at present: yes	-3 -27 -10 -10 -3 -2 -14 -4 -3 -8 -17 -17 -7
1 somebody’s role: yes	-3 1 0 -22 -16 -4 5 -12 -5 -5 -1 0 2
1 the parts of a credit: more, more, a name	0 -4 -2 -1 -10 -15 -3 5 9 12 -3 -16 -9
1 the parts of a credit: more, more, no name	0 -2 0 0 -2 -7 -1 -1 5 10 0 -1 -5
1 the parts of a credit: more, one, no name	0 -4 4 0 -1 0 0 0 -12 15 1 -1 -6
1 the parts of a credit: none, more, a name	0 6 -12 -6 -7 -18 5 0 20 -3 -10 -18 -20
1 the parts of a credit: none, more, no name	-3 -12 -13 -6 -17 -9 -16 20 -14 -25 -11 -20 -11
1 the parts of a credit: none, none, a name	3 0 -19 -26 -16 -9 -5 -29 -13 -19 -4 4 8
1 the parts of a credit: none, none, no name	1 -1 -12 4 -12 5 -20 -4 -12 -15 -4 -8 -10
1 the parts of a credit: none, one, a name	-1 -4 -16 -14 -7 -21 16 -14 1 -4 1 -18 2
1 the parts of a credit: none, one, no name	-14 -14 10 -12 -17 -1 -7 1 2 -7 -12 -10 -13
1 the parts of a credit: one, more, a name	1 -5 -7 1 0 -1 2 -6 -12 4 -9 -9 2
1 the parts of a credit: one, more, no name	0 2 11 -5 0 -14 -2 -7 7 3 -2 -3 -12
1 the parts of a credit: one, none, no name	-3 2 6 -6 -18 -3 -4 -9 1 -4 -4 -12 -5
1 the parts of a credit: one, one, a name	-1 -15 -10 -3 -10 -29 -10 -15 1 17 -12 -17 -1
1 the parts of a credit: one, one, no name	-2 7 -2 -4 -2 -3 0 -9 5 -2 0 -2 -15
1 the title’s words: yes	1 2 1 0 -6 -2 2 -5 -4 -4 6 4 2
1 what a rule takes it for: boilerplate	-4 0 -11 -4 -8 -7 -22 -26 -11 -20 -8 -2 2
1 what a rule takes it for: byline	7 11 -30 -3 -4 -11 -5 -8 -7 4 -1 2 -24
1 what a rule takes it for: dateline	1 -14 13 -6 -13 -23 -6 -21 -28 -5 -13 4 0
1 what a rule takes it for: heading	-16 2 -5 -2 -18 6 -3 -19 -4 -9 -10 9 -19
1 what a rule takes it for: image-alt	2 -6 0 0 -4 0 -21 -26 -16 -11 -19 -18 -5
1 what a rule takes it for: image-caption	-16 -17 -14 -23 -24 -17 -23 -13 24 -20 12 -30 -12
1 what a rule takes it for: image-credit	-5 -19 -17 -9 -30 -28 -19 -22 10 18 -5 -28 -8
1 what a rule takes it for: list-item	-9 -11 -23 -22 -13 22 -7 5 -20 -21 -18 -16 -7
1 what a rule takes it for: paragraph	-12 -1 -21 -8 -1 -2 0 3 -36 0 0 -4 -11
1 what a rule takes it for: quote	0 0 0 0 4 10 -3 -4 -3 -3 0 -1 -4
1 what a rule takes it for: related-link	-22 -35 -41 -57 -15 2 -6 1 -13 -21 -26 -3 -5
1 what a rule takes it for: standfirst	16 -4 -3 3 -2 -1 -1 -1 -4 1 -2 -2 -4
1 words in brackets at its end: an agency, 2 and more	0 0 0 0 -3 1 -1 -2 -4 5 1 3 -4
1 words in brackets at its end: an agency, below 2	0 -3 -3 3 -5 -6 -1 -4 10 -9 -1 2 -2
1 words in brackets at its end: other words, 2 and more	-4 0 -17 -3 -33 -15 -5 6 21 -12 -5 -26 -2
1 words in brackets at its end: other words, 4 and more	-1 -7 7 -19 -16 -2 -6 -11 -3 -2 -10 -11 12
1 words in brackets at its end: other words, 8 and more	0 0 -1 -1 0 4 -2 -1 -2 3 -1 -2 -4
1 words in brackets at its end: other words, below 2	0 0 -3 -3 -1 3 -5 -7 -16 -8 1 -5 1
1 words of the page’s furniture and its length: whole, below 8	-9 -4 -4 8 -7 -9 -19 -34 -24 -10 -8 -5 -2
1 words of the page’s furniture and its length: within, 20 and more	0 9 -3 -1 1 -2 -2 1 -5 -5 -4 -14 6
1 words of the page’s furniture and its length: within, 40 and more	0 0 1 -1 -4 2 0 0 0 2 -1 -2 -1
1 words of the page’s furniture and its length: within, 8 and more	0 -3 12 -1 -11 8 -4 -6 -5 -7 -3 -8 3
1 words of the page’s furniture and its length: within, below 8	-1 -5 4 3 0 -10 -3 -7 -16 -10 -4 4 9
1 words of the page’s furniture: whole	-9 -7 -8 11 -5 -7 -19 -31 -25 -9 -9 -4 -1
1 words of the page’s furniture: within	-2 1 10 1 -10 -6 -11 -5 -23 -19 -14 -13 11
2 a byline’s words: names	2 15 -15 1 -11 -10 0 -22 -8 -11 8 -2 -3
2 a byline’s words: names behind “by”	6 1 -13 4 -6 -10 -2 -11 -5 -8 7 3 -2
2 a credit at its end: 0.9 and more	-1 -1 -6 -4 4 -7 -1 -1 3 1 -3 -4 7
2 a credit at its end: 0.95 and more	1 -15 -3 1 -6 0 -13 -26 -3 -3 -21 -21 4
2 a credit at its end: below 0.9	0 -4 -5 -1 -3 -6 -2 -6 -5 8 -1 1 -15
2 a label of a picture: label	4 -5 1 4 4 4 -1 -12 2 -17 -8 -16 -12
2 a label of a picture: number	0 -1 0 -1 -2 -1 -1 -2 3 -4 9 -1 -7
2 a label such as “See also” before it: yes	2 -6 -3 -1 0 -7 -3 -14 -2 0 -3 -5 -9
2 a picture credit’s words: 0.01 and more	0 -4 0 2 -3 -3 0 -1 6 -1 -1 -1 -9
2 a picture credit’s words: 0.7 and more	4 4 1 -9 -3 1 -8 -6 -12 -11 -4 -17 -6
2 a picture credit’s words: 0.8 and more	1 -11 7 3 -3 -11 -5 -6 12 5 0 -11 -16
2 a picture credit’s words: 0.9 and more	0 -7 5 -1 -2 10 -1 -2 -1 -4 -3 -3 -1
2 a picture credit’s words: 0.95 and more	-4 -3 -3 -12 -10 -8 -16 -17 4 0 -19 -18 4
2 a picture credit’s words: below 0.01	4 13 -15 -3 3 -4 -1 -1 -8 -14 -16 -6 -6
2 a quotation mark before it: yes	-21 -28 -25 0 -16 4 -8 -25 -26 3 -15 8 -10
2 a word that leads in credits: yes	-4 2 -5 0 -14 -13 -11 -16 7 -10 -18 -12 -5
2 how frequent the kind is: yes	0 0 -3 -9 -4 -3 -4 -2 -3 -5 0 -4 -5
2 how it ends: another sign	2 -7 4 -2 9 -12 8 2 2 -2 -5 -20 -10
2 how it ends: arrow	0 0 0 0 -4 7 -1 -8 -4 -3 0 2 2
2 how it ends: bar or asterisk	0 -1 2 -1 -1 -3 -1 -5 -3 0 -1 -14 9
2 how it ends: bracket	-4 -10 -3 -27 -32 4 -32 -3 6 -5 -36 -19 2
2 how it ends: colon	0 -18 -21 -7 -2 6 11 -17 1 5 -27 -22 -11
2 how it ends: comma	0 -5 -7 -2 -5 12 -2 -8 -5 -7 -1 -16 13
2 how it ends: ellipsis	0 -3 3 -3 -5 -17 0 4 6 4 -2 2 -4
2 how it ends: exclamation mark	-1 -8 1 -4 -8 4 -8 -8 4 -6 -12 -13 7
2 how it ends: figure	2 -1 -10 -23 7 -4 -12 -23 -20 -17 8 -19 -2
2 how it ends: full stop	-6 0 -2 -3 0 -3 -7 -1 -15 3 0 -8 -5
2 how it ends: letter	6 -7 -12 1 -9 3 -17 -3 -3 -10 -12 4 -7
2 how it ends: question mark	-2 -1 -4 -14 -5 -12 -46 -10 -10 -2 -14 -3 4
2 how it ends: quotation mark	-8 -9 -6 -2 -14 3 -2 6 -3 -9 -7 0 -19
2 how it ends: semicolon	0 0 0 0 7 3 -1 4 0 -3 -1 -4 -10
2 how it ends: stop and quotation mark	-4 -9 -19 -10 -13 -11 7 -17 0 -7 4 0 -16
2 it stands on the page again: 12 and more	-1 -2 3 -14 6 5 -3 -11 0 -12 -6 4 -11
2 it stands on the page again: 3 and more	-2 -13 1 0 -18 0 -7 -12 -20 9 -6 2 8
2 it stands on the page again: 6 and more	0 -4 1 2 -2 1 -4 -8 -12 1 -1 -8 3
2 it stands on the page again: below 3	2 -13 0 -6 -7 -5 -7 -7 -5 -5 0 -17 -3
2 it stood on the page before: 12 and more	0 -2 -1 -3 1 -11 -4 -13 -2 1 -4 7 3
2 it stood on the page before: 3 and more	-1 -2 -12 -6 -1 -4 -18 -12 5 -4 -6 -14 1
2 it stood on the page before: 6 and more	0 -1 -8 -1 -15 8 -1 -10 -3 -2 -9 -15 13
2 it stood on the page before: below 3	-6 -27 -14 -12 15 -3 6 -15 -21 -6 -8 8 -21
2 its length and end: 10 and more, another sign	0 -1 0 0 -7 -2 -1 7 3 4 0 -7 -4
2 its length and end: 10 and more, arrow	0 0 0 0 -4 5 0 -6 -1 -1 0 1 1
2 its length and end: 10 and more, bar or asterisk	0 0 0 0 0 0 0 0 0 0 0 -9 7
2 its length and end: 10 and more, bracket	0 -2 -2 1 -10 9 -3 5 -11 -7 -1 -5 -11
2 its length and end: 10 and more, colon	0 -4 0 -2 1 9 4 -7 2 -2 -1 -9 -3
2 its length and end: 10 and more, ellipsis	0 0 1 -2 3 0 0 -3 1 3 0 -8 8
2 its length and end: 10 and more, exclamation mark	0 -1 0 0 -1 9 -2 -9 -2 -2 -1 -3 7
2 its length and end: 10 and more, figure	1 -5 -3 -1 -5 8 -1 -6 4 4 -4 -6 -6
2 its length and end: 10 and more, full stop	-4 15 -1 -5 -9 -1 -14 -5 -44 -26 -29 -24 1
2 its length and end: 10 and more, letter	-4 -15 -19 -6 2 -6 -18 -13 -4 -7 -4 5 -21
2 its length and end: 10 and more, question mark	0 4 -2 -1 2 -15 -7 -7 -10 -6 -2 2 7
2 its length and end: 10 and more, quotation mark	-8 1 -2 -1 -4 -6 -2 -1 -3 8 -2 10 -11
2 its length and end: 10 and more, semicolon	0 0 0 0 -1 -3 0 6 5 2 0 -1 -8
2 its length and end: 10 and more, stop and quotation mark	0 0 0 0 4 -5 3 -7 3 -4 -1 1 4
2 its length and end: 15 and more, another sign	0 0 0 0 3 1 -1 4 -1 -2 0 -3 -1
2 its length and end: 15 and more, bar or asterisk	0 0 -2 -1 -2 -6 0 -1 -1 -2 0 6 -6
2 its length and end: 15 and more, bracket	0 5 -3 0 -11 -11 0 -4 9 2 -4 -3 -13
2 its length and end: 15 and more, colon	0 -2 -4 1 -5 0 8 -10 -5 11 -3 -3 -3
2 its length and end: 15 and more, comma	0 0 -1 -2 8 0 0 -4 -1 -2 1 -8 4
2 its length and end: 15 and more, ellipsis	0 0 0 1 5 -13 -1 14 -3 -2 0 0 -5
2 its length and end: 15 and more, exclamation mark	0 -1 -1 -1 -8 5 -2 -2 5 -3 0 -2 6
2 its length and end: 15 and more, figure	0 -1 -3 0 -3 11 -1 -5 -5 -4 -1 -9 5
2 its length and end: 15 and more, full stop	-7 1 -7 -15 -10 -1 -40 -6 -6 -6 -5 -8 -15
2 its length and end: 15 and more, letter	3 -16 -8 -4 -1 1 -11 -7 10 -7 -15 -4 -12
2 its length and end: 15 and more, question mark	0 -5 3 -1 0 -3 -3 -1 -2 -1 3 2 -3
2 its length and end: 15 and more, quotation mark	0 0 0 0 -2 7 -1 -1 -2 1 0 -2 -1
2 its length and end: 15 and more, semicolon	0 0 0 0 6 1 0 -5 -3 -2 0 -1 -1
2 its length and end: 15 and more, stop and quotation mark	0 2 2 0 -10 6 4 -11 1 -15 -2 -4 -7
2 its length and end: 2 and more, another sign	1 1 -1 0 4 0 0 -1 1 3 0 -1 -7
2 its length and end: 2 and more, arrow	0 0 0 0 -3 4 -1 -6 -4 -3 0 1 -2
2 its length and end: 2 and more, bar or asterisk	0 1 0 0 -1 1 0 -1 -1 -1 0 -11 11
2 its length and end: 2 and more, bracket	0 3 -7 -5 -15 -8 -2 -7 -4 6 -4 -6 3
2 its length and end: 2 and more, colon	-1 -2 -3 -4 2 7 -7 -14 -5 -3 -3 -5 0
2 its length and end: 2 and more, comma	0 -1 -5 -2 -1 1 -1 -2 -3 0 -1 -1 12
2 its length and end: 2 and more, ellipsis	0 0 0 0 -7 3 3 -1 1 1 0 -4 4
2 its length and end: 2 and more, exclamation mark	0 3 1 0 -7 -3 0 -1 7 -2 -1 -3 2
2 its length and end: 2 and more, figure	-1 -7 1 -10 4 -19 2 -25 -13 5 7 3 -16
2 its length and end: 2 and more, full stop	0 -3 -2 8 -2 -1 2 7 -11 -8 -1 -1 -6
2 its length and end: 2 and more, letter	5 -7 -19 -6 -7 -1 -19 3 -20 -14 -20 -17 -3
2 its length and end: 2 and more, question mark	0 -1 0 0 -1 2 -1 4 0 -1 0 1 -2
2 its length and end: 2 and more, quotation mark	0 -2 0 0 -6 -3 -1 3 5 -1 -1 -1 2
2 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -7 -8 -2 7 3 0 0 -1 -1
2 its length and end: 25 and more, another sign	0 0 0 0 10 -12 12 -3 -1 -2 -1 -2 -4
2 its length and end: 25 and more, arrow	0 0 0 0 -1 -3 0 3 0 0 0 -5 5
2 its length and end: 25 and more, bar or asterisk	0 -4 0 0 -1 4 0 -4 0 -1 0 -4 4
2 its length and end: 25 and more, bracket	-1 -6 5 -8 5 6 -3 -8 -11 0 -1 2 0
2 its length and end: 25 and more, colon	0 -1 -1 -1 6 8 1 1 -12 -4 -1 -11 0
2 its length and end: 25 and more, ellipsis	0 0 -1 0 -3 -3 -1 -1 10 -4 -2 5 -11
2 its length and end: 25 and more, exclamation mark	0 -1 -1 0 4 -1 -2 -1 1 -1 -2 -3 4
2 its length and end: 25 and more, full stop	0 -19 -2 -6 3 -2 -14 -1 -34 -3 -5 -7 -15
2 its length and end: 25 and more, letter	0 -6 1 7 -11 8 -4 7 -3 -6 -2 -23 -4
2 its length and end: 25 and more, question mark	0 -1 6 -2 1 13 -2 -3 0 -7 -2 -3 -7
2 its length and end: 25 and more, quotation mark	0 0 0 0 -1 -4 0 4 5 -4 0 0 0
2 its length and end: 25 and more, stop and quotation mark	-1 -15 -6 -9 -4 -4 -9 -15 -2 -2 -1 0 -19
2 its length and end: 4 and more, another sign	1 -3 2 -2 -3 6 0 -4 0 -2 -1 -2 5
2 its length and end: 4 and more, arrow	0 0 0 0 -2 8 -1 -8 0 0 0 -3 4
2 its length and end: 4 and more, bar or asterisk	1 0 0 0 0 -8 0 -4 -1 -2 0 0 7
2 its length and end: 4 and more, bracket	0 -11 -3 -7 -7 -4 -4 -9 10 -5 -10 -5 10
2 its length and end: 4 and more, colon	0 -1 0 0 -12 -8 1 -1 10 1 -1 6 -7
2 its length and end: 4 and more, comma	0 -5 0 0 -1 1 -1 4 -1 -2 0 -1 -1
2 its length and end: 4 and more, ellipsis	0 0 1 0 -2 3 -2 -2 3 4 0 -5 -3
2 its length and end: 4 and more, exclamation mark	0 -1 0 0 -7 -2 -1 4 -1 -1 0 1 5
2 its length and end: 4 and more, figure	0 4 -1 -12 7 5 -4 -26 -12 -18 3 -2 0
2 its length and end: 4 and more, full stop	0 8 0 -1 -7 -11 -2 2 -8 -7 -4 3 1
2 its length and end: 4 and more, letter	-9 -16 -14 -7 -22 1 -13 -3 -16 2 -8 -14 -9
2 its length and end: 4 and more, question mark	0 -3 -1 -1 10 -11 -5 -4 -3 -4 -1 -1 7
2 its length and end: 4 and more, quotation mark	0 -2 -1 0 -4 4 7 -3 -5 -2 -1 7 -10
2 its length and end: 4 and more, stop and quotation mark	0 0 0 0 4 -12 6 6 -1 -5 0 -4 2
2 its length and end: 40 and more, another sign	0 0 0 0 10 -8 -1 2 -2 -2 -2 -1 -2
2 its length and end: 40 and more, bracket	1 -2 -4 -5 -8 11 -7 -2 1 -22 -6 -3 11
2 its length and end: 40 and more, colon	0 -1 0 0 -5 0 -6 1 6 6 -1 -1 -1
2 its length and end: 40 and more, ellipsis	0 -1 2 -1 1 -3 -1 -4 -1 6 0 0 -2
2 its length and end: 40 and more, exclamation mark	0 -3 8 -3 3 -4 1 0 -2 -1 -3 -13 -5
2 its length and end: 40 and more, figure	0 0 0 0 6 3 -1 -1 -2 -1 0 -1 -3
2 its length and end: 40 and more, full stop	-12 -11 -14 -12 -7 -9 -6 -6 2 -1 1 -6 -4
2 its length and end: 40 and more, letter	-1 -9 -6 -2 9 20 -9 -25 -20 -11 2 -4 -8
2 its length and end: 40 and more, question mark	0 14 -3 -1 -10 1 -5 -4 -9 7 -3 5 -17
2 its length and end: 40 and more, quotation mark	3 -2 0 0 7 5 -2 -2 -3 -7 -1 -1 -1
2 its length and end: 40 and more, semicolon	0 0 0 -1 7 -3 -2 -1 -1 -1 0 0 -3
2 its length and end: 40 and more, stop and quotation mark	-1 5 -12 2 -8 -11 -4 -10 -5 -9 9 2 -10
2 its length and end: 6 and more, another sign	0 0 0 0 -4 -3 -1 3 6 6 0 -5 0
2 its length and end: 6 and more, arrow	0 0 0 0 3 1 0 -3 -2 -1 0 -2 3
2 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 0 0 -1 0 0 0 -9 9
2 its length and end: 6 and more, bracket	-1 3 -5 -1 -10 5 -4 2 2 2 -4 -23 -11
2 its length and end: 6 and more, colon	1 -1 -1 1 7 -5 10 -8 0 0 -2 -11 -9
2 its length and end: 6 and more, ellipsis	0 -1 -1 0 -4 -3 -1 -4 1 0 -1 8 -4
2 its length and end: 6 and more, exclamation mark	0 0 0 0 0 2 -1 -4 1 4 0 1 -4
2 its length and end: 6 and more, figure	4 -2 1 -14 11 -13 -6 -21 -24 -20 0 -17 10
2 its length and end: 6 and more, full stop	0 -13 -13 -6 -12 8 -30 7 -6 -22 -6 -15 -7
2 its length and end: 6 and more, letter	1 -16 -10 -10 -18 2 -15 0 -6 -13 -18 4 -15
2 its length and end: 6 and more, question mark	0 -8 -2 -8 -5 -7 -12 -2 1 4 -1 -12 6
2 its length and end: 6 and more, quotation mark	0 -1 -1 -1 -6 4 -1 8 -3 -3 1 -3 -5
2 its length and end: 6 and more, stop and quotation mark	0 -5 0 0 -2 14 -3 -1 -2 -2 0 -1 -1
2 its length and end: below 2, another sign	0 -1 3 0 6 2 -5 -7 0 -3 -1 -5 -3
2 its length and end: below 2, bracket	0 0 -1 0 -2 -2 0 -2 -5 -1 -1 0 9
2 its length and end: below 2, colon	1 0 -4 1 -3 -3 2 -2 4 -2 -5 -3 -2
2 its length and end: below 2, comma	0 0 -1 1 -1 4 0 -5 -1 -1 0 -5 1
2 its length and end: below 2, ellipsis	0 0 0 0 0 -3 0 0 0 0 0 0 4
2 its length and end: below 2, exclamation mark	0 0 0 0 -2 -4 -1 0 -3 -2 -1 8 5
2 its length and end: below 2, figure	-2 -6 -24 3 -31 5 -2 -8 3 -17 1 -15 5
2 its length and end: below 2, full stop	0 -1 -1 1 -5 4 -1 3 2 2 0 -2 -4
2 its length and end: below 2, letter	3 0 4 -7 -8 -2 -3 -10 -6 -14 -13 -2 -7
2 its length and end: below 2, quotation mark	0 0 0 0 -2 -3 0 -1 9 -5 -1 -1 -5
2 its length: 10 and more	-16 5 -18 -15 2 4 -17 -8 -13 -6 -31 -3 -7
2 its length: 12 and more	-6 0 -8 -4 -2 -4 -8 -1 -12 -12 -23 -6 -19
2 its length: 15 and more	-2 4 0 -23 -19 -1 -15 -5 1 -1 -11 -6 -29
2 its length: 19 and more	-5 -8 -10 -5 -6 0 -36 -11 3 -3 -19 -10 -4
2 its length: 2 and more	4 -18 -26 -16 -4 -12 -1 -8 -13 1 -19 -16 6
2 its length: 25 and more	0 -27 -3 -8 -7 3 -19 -4 -25 -6 -4 -10 -13
2 its length: 3 and more	-6 2 -9 -8 -17 5 -25 1 -6 -11 -4 -14 -4
2 its length: 35 and more	1 -18 -22 -1 4 -1 1 2 -4 -4 1 -30 -15
2 its length: 4 and more	-1 -13 -15 -23 -9 -9 -8 -11 0 -7 -24 -3 -8
2 its length: 5 and more	-5 -1 -9 -17 -6 -2 -5 -1 -17 -7 -6 -10 -7
2 its length: 50 and more	-11 -6 -2 -12 2 -9 1 -8 -5 -2 2 5 -10
2 its length: 6 and more	-2 -7 -9 -20 -5 -8 -8 0 6 -15 -17 -10 -4
2 its length: 8 and more	2 -21 -16 -9 -6 9 -37 1 -28 -8 -12 0 -9
2 its length: 80 and more	-5 -9 -2 -13 -7 -11 -9 -12 5 2 8 -12 -3
2 its length: below 2	3 -4 -4 -1 -13 -1 -6 -5 -2 -20 -5 -5 -1
2 its place by the text, and its length: before the text, 13 and more	2 9 -3 1 -10 -21 -2 -7 6 5 -16 -11 -10
2 its place by the text, and its length: before the text, 19 and more	1 -8 3 -11 -9 -5 -1 5 9 -4 -18 -18 4
2 its place by the text, and its length: before the text, 2 and more	6 1 -16 5 -2 -13 1 -9 -9 -7 -6 -13 -2
2 its place by the text, and its length: before the text, 3 and more	1 6 -3 -3 -5 -16 -4 -16 -10 5 9 -15 -19
2 its place by the text, and its length: before the text, 30 and more	2 -13 -9 -3 5 -9 -1 -3 -2 -6 -3 -3 15
2 its place by the text, and its length: before the text, 4 and more	-1 -11 -4 -1 -15 -7 -5 -5 -11 -9 -6 -3 -1
2 its place by the text, and its length: before the text, 6 and more	10 6 0 -2 -8 -8 -2 -13 5 -25 -3 -3 -28
2 its place by the text, and its length: before the text, 9 and more	-7 4 -11 0 -3 -14 -3 -6 -7 -7 -9 1 -3
2 its place by the text, and its length: before the text, below 2	7 3 -4 -4 -10 -28 -4 -13 0 -11 -2 -15 1
2 its place by the text, and its length: behind the text, 13 and more	-1 -7 -6 -11 -9 2 -5 0 -6 -11 -1 0 -8
2 its place by the text, and its length: behind the text, 19 and more	0 -1 -2 -1 3 -3 -2 10 3 -1 -3 -19 -8
2 its place by the text, and its length: behind the text, 2 and more	-2 -10 -7 -13 -26 -15 1 -17 -9 -11 -16 -6 26
2 its place by the text, and its length: behind the text, 3 and more	-2 -10 -10 -18 -21 14 -13 -13 -18 -22 -23 -9 13
2 its place by the text, and its length: behind the text, 30 and more	0 -1 -1 4 7 6 -2 -4 -6 3 5 -16 -7
2 its place by the text, and its length: behind the text, 4 and more	-1 -8 -7 -11 -11 10 -1 -16 -3 -16 -12 -7 8
2 its place by the text, and its length: behind the text, 6 and more	-3 -10 -8 -16 -1 -9 -1 -4 -16 -17 -18 -1 5
2 its place by the text, and its length: behind the text, 9 and more	-2 -7 -8 -3 -4 4 -8 -15 -22 -16 -12 2 -7
2 its place by the text, and its length: behind the text, below 2	-4 -20 -14 -26 -40 13 -24 -11 -29 -35 -18 1 12
2 its place by the text, and its length: in the text, 13 and more	-8 -25 -8 -9 -3 3 -10 7 -4 -10 -8 0 -25
2 its place by the text, and its length: in the text, 19 and more	-14 -21 -5 -16 -4 0 -40 -3 -18 -10 -13 -1 -9
2 its place by the text, and its length: in the text, 2 and more	-3 -19 -13 -29 4 -7 -5 -4 -11 11 -15 -15 -13
2 its place by the text, and its length: in the text, 3 and more	-4 -7 -19 -5 -14 4 -17 7 -2 -18 -20 -16 -8
2 its place by the text, and its length: in the text, 30 and more	-5 -9 -4 -4 -2 -5 1 -8 -1 2 9 -4 -10
2 its place by the text, and its length: in the text, 4 and more	-7 -1 -12 -20 -6 -2 -10 3 -7 -2 -18 -18 -15
2 its place by the text, and its length: in the text, 6 and more	-11 -28 -26 -14 -5 8 -24 -1 -6 -14 -16 -13 -10
2 its place by the text, and its length: in the text, 9 and more	-5 5 -6 -31 -1 -1 -10 3 -21 5 -15 -15 -4
2 its place by the text, and its length: in the text, below 2	-1 -18 -6 8 6 -6 9 -5 1 -13 -13 -27 -18
2 no block	-4 -26 -21 -23 -35 7 -15 -13 -52 -44 -25 7 12
2 nothing but a date or time: yes	3 11 -10 -34 -3 -27 -10 -18 2 -4 2 -24 0
2 nothing but a label such as “Related”: yes	-1 -2 -5 -4 4 0 4 -12 -6 -9 -4 1 -9
2 what a rule takes it for: boilerplate	-3 -11 -13 1 -23 -3 -24 -21 -11 -16 -22 -3 4
2 what a rule takes it for: byline	6 9 -21 4 -3 -17 -1 -4 -6 -9 9 -8 -9
2 what a rule takes it for: dateline	3 12 -8 -33 -6 -22 -10 -19 -7 -2 0 -25 2
2 what a rule takes it for: heading	-6 -20 -3 -22 -5 -3 -7 1 -5 -4 -9 -1 -25
2 what a rule takes it for: image-alt	1 -3 5 2 8 -2 -20 -27 -10 -12 -12 -14 -2
2 what a rule takes it for: image-caption	1 -23 -4 2 -10 -1 -11 -28 7 -14 -21 -19 -7
2 what a rule takes it for: image-credit	-3 -12 4 -10 -5 -6 -16 -18 6 1 -15 -22 -3
2 what a rule takes it for: list-item	-10 -17 -22 -21 -4 23 -8 7 -23 -24 -24 -15 -12
2 what a rule takes it for: paragraph	-9 5 -2 -9 -3 -4 0 4 -8 -1 2 -8 -14
2 what a rule takes it for: quote	0 -3 0 0 0 9 1 -6 -3 -4 4 -7 -4
2 what a rule takes it for: related-link	-20 -16 -63 -30 -1 1 -15 -1 -15 -10 -29 4 -17
2 words of the page’s furniture: whole	-3 -1 -2 3 -15 -5 -10 -57 -25 -10 -11 -4 13
2 words of the page’s furniture: within	1 5 -4 2 -22 -8 -12 1 -22 -16 -12 -14 23
3 a byline’s words: names	2 -7 -9 -5 -15 12 -7 -19 1 -11 -3 9 -5
3 a byline’s words: names behind “by”	-4 0 -8 -4 -4 -6 -2 -10 4 1 -5 11 -2
3 a credit at its end: 0.9 and more	-1 -2 0 3 -4 -9 3 -1 13 -12 -3 -1 2
3 a credit at its end: 0.95 and more	0 -2 6 -10 2 -4 -14 -28 -5 -4 -16 -14 3
3 a credit at its end: below 0.9	0 -2 -2 -6 5 11 -2 -10 -12 -1 -5 -2 -1
3 a label of a picture: label	1 -3 9 4 4 -6 7 -13 -14 -6 10 -9 -18
3 a label of a picture: number	0 -2 -1 -1 -10 -3 -1 -5 1 -17 1 2 16
3 a label such as “See also” before it: yes	0 -6 -2 0 -1 -2 -8 2 -18 1 0 -13 -1
3 a picture credit’s words: 0.01 and more	0 -1 1 -3 -1 1 0 -1 -1 -1 -1 -1 4
3 a picture credit’s words: 0.7 and more	-8 -9 -9 -3 6 -13 4 -5 0 8 -10 -19 -9
3 a picture credit’s words: 0.8 and more	1 2 -4 5 9 -2 -1 -5 -3 -7 2 -12 -16
3 a picture credit’s words: 0.9 and more	0 0 0 0 2 -5 1 -2 -2 -1 0 2 0
3 a picture credit’s words: 0.95 and more	3 -4 4 2 -15 -4 -9 -10 -7 -3 -1 -8 -15
3 a picture credit’s words: below 0.01	7 3 -15 -19 -6 0 -13 6 2 -17 -7 -10 -4
3 a quotation mark before it: yes	-9 -18 -17 -17 -13 3 -12 -34 -13 -8 -8 6 -5
3 a word that leads in credits: yes	2 -3 7 3 -21 -2 -7 -14 0 -5 -2 -8 -13
3 how frequent the kind is: yes	3 1 -2 -11 -2 -1 -3 1 1 -2 -4 -6 -6
3 how it ends: another sign	1 -4 2 0 -5 -6 -6 5 3 5 -3 -12 -2
3 how it ends: arrow	0 0 0 0 1 5 -1 -4 -2 -2 0 2 -2
3 how it ends: bar or asterisk	0 -1 -6 -2 7 6 -3 -4 2 -3 -6 -16 5
3 how it ends: bracket	-2 -2 -23 -15 11 -2 -16 -6 0 -10 -6 -24 -12
3 how it ends: colon	-1 -15 -2 -11 -6 -5 -1 10 3 -16 -16 -24 0
3 how it ends: comma	0 -1 -3 -1 -1 -6 11 -14 -1 1 -3 -18 8
3 how it ends: ellipsis	1 -4 7 -10 -7 -10 5 0 1 -1 -6 -6 -2
3 how it ends: exclamation mark	-1 -21 -3 -5 4 -2 -10 2 -6 -2 -3 -6 -3
3 how it ends: figure	1 -15 -19 -40 -13 -10 -19 -10 8 -7 -4 -7 -19
3 how it ends: full stop	-6 -2 -1 1 -7 0 -8 -9 -3 0 -3 -7 -3
3 how it ends: letter	3 0 -8 -8 1 -1 -9 -2 -9 -4 -9 -5 -5
3 how it ends: question mark	-2 -10 -3 -2 -8 1 -17 -7 6 -13 -20 -23 1
3 how it ends: quotation mark	-3 -3 -2 1 1 -7 -6 -15 -2 -1 -8 0 -5
3 how it ends: semicolon	0 0 0 0 -1 13 -2 -3 5 2 0 -6 -10
3 how it ends: stop and quotation mark	-4 -3 -5 -20 -20 -11 -2 -37 -7 -1 1 16 -9
3 it stands on the page again: 12 and more	-1 -2 -2 -3 -5 -1 -7 -4 -1 -16 1 4 -6
3 it stands on the page again: 3 and more	-1 -2 -6 -2 -14 -20 -5 -6 6 10 3 -16 4
3 it stands on the page again: 6 and more	0 1 -3 5 -4 -13 -5 -4 8 11 -3 5 -13
3 it stands on the page again: below 3	0 8 5 -10 -14 -3 -8 -14 0 -2 -7 -15 -7
3 it stood on the page before: 12 and more	-1 -5 4 -8 -8 -7 -2 -5 -2 -16 0 7 -3
3 it stood on the page before: 3 and more	-3 -17 -14 -9 -2 -15 -9 3 -8 5 -1 -3 -4
3 it stood on the page before: 6 and more	0 5 0 2 -12 -9 -4 1 -4 -5 -11 -14 1
3 it stood on the page before: below 3	-6 -22 -27 -24 15 5 1 -16 -14 -12 -5 -10 -14
3 its length and end: 10 and more, another sign	0 0 -1 0 0 -11 -1 4 5 6 0 -4 -2
3 its length and end: 10 and more, arrow	0 0 0 0 -5 4 0 -8 -1 -1 0 -4 8
3 its length and end: 10 and more, bracket	0 2 -3 1 17 1 -4 -2 -6 -8 -6 -17 -14
3 its length and end: 10 and more, colon	0 -1 -1 0 2 -18 -5 14 1 1 -1 -2 2
3 its length and end: 10 and more, ellipsis	0 0 0 0 -3 -6 0 3 4 3 -1 -7 4
3 its length and end: 10 and more, exclamation mark	0 -2 0 0 -1 6 -1 -5 -3 1 -1 3 0
3 its length and end: 10 and more, figure	0 -6 -2 0 7 -3 2 -9 2 0 -2 -9 -7
3 its length and end: 10 and more, full stop	-1 -1 -2 -5 5 7 -9 -5 -15 -19 -10 -14 -21
3 its length and end: 10 and more, letter	-4 -19 -16 3 -6 3 -6 -12 -6 -4 -10 -4 -11
3 its length and end: 10 and more, question mark	0 -4 0 -2 3 1 2 -7 -6 5 -14 -2 5
3 its length and end: 10 and more, quotation mark	-2 1 -2 0 -1 -13 1 1 -2 -4 -2 5 4
3 its length and end: 10 and more, semicolon	0 0 0 0 -7 4 -1 6 4 4 0 -5 -9
3 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -4 -3 3 -8 12 -2 -1 1 -3
3 its length and end: 15 and more, another sign	1 0 0 0 -1 -1 -1 5 -1 2 0 -4 -2
3 its length and end: 15 and more, bar or asterisk	0 -7 3 0 -1 6 -1 -3 -2 -6 -1 -8 -4
3 its length and end: 15 and more, bracket	0 -1 0 0 -7 0 5 1 1 -7 1 -11 4
3 its length and end: 15 and more, colon	0 -1 -1 0 1 -4 3 3 -4 -2 -1 2 -8
3 its length and end: 15 and more, comma	0 0 -1 0 -3 -15 13 -4 -3 -2 -3 -9 0
3 its length and end: 15 and more, ellipsis	0 -2 7 0 -3 -11 3 9 -2 0 -1 3 -9
3 its length and end: 15 and more, exclamation mark	0 0 -1 -1 -3 8 2 -6 2 -1 0 -2 -2
3 its length and end: 15 and more, figure	0 -2 0 0 7 0 -1 -8 0 -3 0 -10 2
3 its length and end: 15 and more, full stop	-9 0 -46 -10 -4 -5 -17 -6 -17 8 -13 -14 -8
3 its length and end: 15 and more, letter	-2 -11 4 -13 3 0 -8 -17 -17 -15 -13 -15 6
3 its length and end: 15 and more, question mark	0 7 -4 -1 -1 -10 -2 0 5 -2 -1 -4 1
3 its length and end: 15 and more, quotation mark	0 0 0 4 -3 4 -1 -1 1 0 -1 0 -4
3 its length and end: 15 and more, stop and quotation mark	0 5 0 -2 -16 17 -9 -11 0 -6 1 -4 0
3 its length and end: 2 and more, another sign	0 0 0 1 -3 1 0 -1 3 6 0 -1 -6
3 its length and end: 2 and more, arrow	0 0 0 0 -2 5 -1 -4 -2 -1 0 -2 -2
3 its length and end: 2 and more, bar or asterisk	0 -1 -1 -1 0 -3 -1 -1 -2 -1 0 -8 12
3 its length and end: 2 and more, bracket	0 6 -3 -5 -6 -5 -2 -12 -5 -3 0 -5 -4
3 its length and end: 2 and more, colon	0 1 -1 0 -8 7 -2 -14 -2 -5 -3 -6 7
3 its length and end: 2 and more, comma	0 -1 -1 -1 1 -1 -1 -2 -2 -2 0 -5 10
3 its length and end: 2 and more, ellipsis	0 0 0 0 3 -1 6 -1 -2 -1 0 -6 0
3 its length and end: 2 and more, exclamation mark	0 -1 1 0 3 5 0 -1 -1 -2 -1 -5 4
3 its length and end: 2 and more, figure	1 -13 -6 -15 -2 -12 -6 -24 17 -21 4 6 -3
3 its length and end: 2 and more, full stop	0 -4 -1 6 -2 2 -4 3 -5 -4 -1 -7 -1
3 its length and end: 2 and more, letter	6 -5 -12 -18 -7 -1 -17 -2 -4 -18 -19 -12 -3
3 its length and end: 25 and more, another sign	0 0 0 0 2 4 0 -3 3 2 0 -3 -3
3 its length and end: 25 and more, bar or asterisk	0 -1 -7 0 14 5 0 -1 -5 -4 -2 -6 -10
3 its length and end: 25 and more, bracket	1 0 -5 1 9 6 -2 -8 -6 -4 -2 1 1
3 its length and end: 25 and more, colon	0 -1 -1 -1 1 -6 1 8 2 -6 0 -7 2
3 its length and end: 25 and more, ellipsis	0 0 -1 0 1 4 -1 -3 -5 -3 -1 -1 4
3 its length and end: 25 and more, exclamation mark	0 -1 0 -1 -2 2 -1 -5 2 3 -1 -4 6
3 its length and end: 25 and more, full stop	-12 -2 4 -12 -27 -3 -8 -8 -9 -3 -11 0 -13
3 its length and end: 25 and more, letter	0 -10 -2 0 6 9 0 0 4 -3 -4 -21 -9
3 its length and end: 25 and more, question mark	1 -2 -1 0 9 8 1 -6 -6 0 -2 -7 -4
3 its length and end: 25 and more, quotation mark	0 0 0 0 -7 -2 0 5 0 0 0 -1 4
3 its length and end: 25 and more, stop and quotation mark	-1 8 4 -5 0 -16 -19 -13 -9 -5 -8 0 -16
3 its length and end: 4 and more, another sign	0 -1 0 0 -3 -2 0 4 5 3 0 -6 -2
3 its length and end: 4 and more, arrow	0 -1 0 0 -2 2 -1 0 -2 -2 0 8 -7
3 its length and end: 4 and more, bracket	0 -10 -4 -4 -1 -6 1 -6 6 -2 -1 -5 -3
3 its length and end: 4 and more, colon	0 1 0 -1 -2 8 -2 -9 4 -4 -1 -1 0
3 its length and end: 4 and more, comma	0 -1 -1 0 1 5 -1 -1 -1 2 -1 -2 -1
3 its length and end: 4 and more, ellipsis	0 0 0 0 2 8 -1 -5 -5 -6 -2 -4 -7
3 its length and end: 4 and more, exclamation mark	0 0 0 0 -10 -7 -1 6 -2 0 5 4 -1
3 its length and end: 4 and more, figure	0 0 -9 0 -2 1 -4 -20 -10 7 1 -1 -8
3 its length and end: 4 and more, full stop	-1 -9 2 0 -19 5 -5 0 -10 6 -3 8 -6
3 its length and end: 4 and more, letter	4 2 -5 -12 -6 -3 -10 -1 -17 0 -4 -13 -13
3 its length and end: 4 and more, question mark	0 -3 -4 -3 -6 -2 -4 9 -7 -5 0 0 -3
3 its length and end: 4 and more, quotation mark	0 0 -1 0 -6 -9 -1 -5 -2 11 -1 8 -6
3 its length and end: 4 and more, stop and quotation mark	0 0 0 0 5 -8 5 2 -1 -1 0 -1 -1
3 its length and end: 40 and more, another sign	0 0 0 0 4 1 -1 -1 -1 -2 0 -1 -2
3 its length and end: 40 and more, bracket	-1 -1 -1 -1 4 -7 -7 -5 1 -15 -3 0 -2
3 its length and end: 40 and more, colon	0 -2 -1 0 -1 0 1 8 1 -3 -1 -4 -2
3 its length and end: 40 and more, ellipsis	0 0 0 -6 -7 -2 -1 -6 7 6 -2 0 -3
3 its length and end: 40 and more, exclamation mark	-1 -12 -4 -3 16 -14 -7 7 -3 -1 0 -16 2
3 its length and end: 40 and more, figure	0 0 0 0 -3 -3 -3 -2 2 9 0 -1 -1
3 its length and end: 40 and more, full stop	-2 -7 -8 -1 1 -4 -7 -6 2 -1 9 -11 0
3 its length and end: 40 and more, letter	0 -2 -7 -12 16 10 4 -23 -15 -16 -5 0 -18
3 its length and end: 40 and more, question mark	-1 1 12 3 -14 1 -2 -2 6 -7 -3 -4 -13
3 its length and end: 40 and more, quotation mark	0 -1 0 0 -8 8 -3 -2 10 -2 -3 -3 1
3 its length and end: 40 and more, semicolon	0 0 0 0 -4 -5 -1 5 4 1 0 -1 -2
3 its length and end: 40 and more, stop and quotation mark	0 -24 -13 -12 -23 0 0 -27 -15 1 5 14 -5
3 its length and end: 6 and more, another sign	0 0 0 0 4 0 -1 -2 0 -1 0 -1 -1
3 its length and end: 6 and more, arrow	0 0 0 0 7 3 0 -4 -1 0 -1 -1 -5
3 its length and end: 6 and more, bar or asterisk	1 0 0 0 -1 -4 0 -1 -1 -1 0 1 6
3 its length and end: 6 and more, bracket	0 5 -3 -4 -6 15 -3 -1 -12 -4 1 -19 0
3 its length and end: 6 and more, colon	0 -1 3 -1 -4 0 0 1 3 -3 -3 -13 0
3 its length and end: 6 and more, ellipsis	0 0 0 -2 -3 -1 -1 -4 1 -1 0 3 5
3 its length and end: 6 and more, exclamation mark	0 1 0 0 5 1 -1 -2 -1 -2 0 8 -10
3 its length and end: 6 and more, figure	0 1 -8 -5 -15 -8 -6 6 -15 -14 1 -4 -11
3 its length and end: 6 and more, full stop	0 -13 1 -12 1 7 -9 -5 -2 -21 -8 0 -9
3 its length and end: 6 and more, letter	-7 -16 -33 -7 0 -14 -12 4 -9 1 -37 1 -2
3 its length and end: 6 and more, question mark	-1 -8 -10 3 -3 0 -7 -10 7 -12 1 -16 13
3 its length and end: 6 and more, quotation mark	0 -1 -1 -1 15 0 -1 -6 -7 -15 -2 -6 1
3 its length and end: 6 and more, stop and quotation mark	1 0 -1 1 3 4 -3 -1 -2 -3 0 1 -1
3 its length and end: below 2, another sign	1 -2 4 0 -11 3 -3 -2 -4 -5 -1 0 8
3 its length and end: below 2, bar or asterisk	0 0 -3 0 -2 6 -1 -1 8 2 -3 -3 -8
3 its length and end: below 2, bracket	0 -1 -1 -6 4 -1 0 -2 -2 -2 0 4 5
3 its length and end: below 2, colon	0 -7 3 -4 2 -6 8 4 -3 0 0 -10 -7
3 its length and end: below 2, comma	0 -1 -1 1 -6 2 -1 -7 4 4 0 -11 0
3 its length and end: below 2, ellipsis	3 0 -1 0 0 -5 0 -1 -1 0 0 -3 5
3 its length and end: below 2, exclamation mark	2 0 0 0 -2 6 -2 6 -1 -2 0 -3 -13
3 its length and end: below 2, figure	-3 -1 -3 -22 -17 -1 1 -10 3 -2 -23 -4 -9
3 its length and end: below 2, full stop	0 -1 0 -2 -2 3 -1 -1 -1 -1 6 -3 -2
3 its length and end: below 2, letter	-1 1 -1 -9 -23 -3 -21 -7 -13 -17 -2 -2 -2
3 its length and end: below 2, quotation mark	0 0 0 0 1 0 -1 0 -2 0 0 0 4
3 its length: 10 and more	-5 -6 -12 -5 0 2 -1 -7 -10 -2 -29 -3 -9
3 its length: 12 and more	-5 -14 -5 2 11 1 -15 -8 -5 -18 -9 -15 -15
3 its length: 15 and more	-4 0 -8 -22 -5 -10 1 -10 -11 -9 -7 -14 -4
3 its length: 19 and more	-6 4 -23 2 -4 1 -20 -6 -11 4 -27 -23 -8
3 its length: 2 and more	0 -12 -8 -16 0 2 -40 -7 -5 -15 -18 -13 -2
3 its length: 25 and more	-6 3 -4 -9 -14 -4 -25 -9 -9 0 -39 0 -15
3 its length: 3 and more	5 -1 -16 -21 -13 -7 0 -2 3 -24 -3 -6 -4
3 its length: 35 and more	-3 -21 -11 -23 -2 -5 -10 -9 -13 -7 1 -7 -6
3 its length: 4 and more	-5 -5 -33 -6 -26 5 -18 1 -22 -1 -3 2 -19
3 its length: 5 and more	5 -12 -1 -21 5 -11 -8 -6 -5 12 -1 -16 -13
3 its length: 50 and more	1 -7 7 3 -14 -1 4 -4 5 -12 -16 -11 0
3 its length: 6 and more	-3 -19 -14 -15 -4 2 -22 4 -1 -11 -19 -5 -5
3 its length: 8 and more	-9 -8 -33 -14 2 -6 -10 3 -18 -14 -34 -3 4
3 its length: 80 and more	-6 -37 -5 -6 -2 -10 -15 -12 2 1 16 4 -9
3 its length: below 2	1 2 2 -17 -23 -1 -10 -1 -7 -9 -7 -1 -4
3 its place by the text, and its length: before the text, 13 and more	0 9 9 -3 -3 -5 -2 -8 -13 -6 -6 -9 -14
3 its place by the text, and its length: before the text, 19 and more	1 -7 -7 13 -7 -3 -1 -2 6 9 -4 -14 -15
3 its place by the text, and its length: before the text, 2 and more	6 -6 5 -1 -8 -11 -1 -6 -3 -12 -14 -7 -5
3 its place by the text, and its length: before the text, 3 and more	3 5 -2 -19 -7 -19 -4 -14 6 -9 1 -9 -12
3 its place by the text, and its length: before the text, 30 and more	1 1 -1 0 -3 -10 -1 -1 8 -13 -3 -3 12
3 its place by the text, and its length: before the text, 4 and more	8 -10 -7 -5 -10 -19 -3 -6 -2 0 2 2 -16
3 its place by the text, and its length: before the text, 6 and more	-1 3 -11 -2 5 -12 -2 -12 -6 -1 -8 -2 -2
3 its place by the text, and its length: before the text, 9 and more	1 2 -22 8 -11 4 -2 -2 -9 -12 -8 2 -4
3 its place by the text, and its length: before the text, below 2	7 11 3 -14 -21 -30 -5 -11 8 -7 -6 -13 -6
3 its place by the text, and its length: behind the text, 13 and more	-1 -9 -5 -6 -12 3 3 -1 4 -20 -11 -15 7
3 its place by the text, and its length: behind the text, 19 and more	0 -2 -1 -2 9 -14 -5 11 -3 16 -4 -21 -6
3 its place by the text, and its length: behind the text, 2 and more	-2 -13 -10 -24 -32 9 -12 -20 -17 -12 -12 -4 24
3 its place by the text, and its length: behind the text, 3 and more	-2 -6 -13 -8 -13 -1 -20 -3 -15 -14 -13 2 8
3 its place by the text, and its length: behind the text, 30 and more	0 0 -1 -4 2 4 7 -4 -3 -2 2 -5 -6
3 its place by the text, and its length: behind the text, 4 and more	-1 -11 -8 -5 -25 2 -15 -9 -21 -26 3 8 7
3 its place by the text, and its length: behind the text, 6 and more	-2 -12 -7 -6 -5 -11 -3 -10 -9 -25 -8 0 10
3 its place by the text, and its length: behind the text, 9 and more	-1 -6 -7 -10 -16 -10 -3 -6 -14 -7 -3 -1 1
3 its place by the text, and its length: behind the text, below 2	-5 -20 -21 -14 -14 10 -14 -25 -34 -27 -14 4 6
3 its place by the text, and its length: in the text, 13 and more	-7 -16 -11 -24 4 -5 -11 -2 -15 -1 -4 -7 -5
3 its place by the text, and its length: in the text, 19 and more	-8 3 -13 -15 -12 1 -23 -2 -7 -7 -33 -4 -13
3 its place by the text, and its length: in the text, 2 and more	-3 -5 -17 -4 10 4 -29 -3 -5 -11 -10 -28 -18
3 its place by the text, and its length: in the text, 3 and more	0 -16 -18 -2 -6 -7 9 1 -4 -18 -12 -13 -10
3 its place by the text, and its length: in the text, 30 and more	-2 -14 -1 -5 -5 -5 -4 -7 0 -1 2 1 -5
3 its place by the text, and its length: in the text, 4 and more	-8 -5 -19 -10 -3 2 -12 -1 -14 5 -10 -20 -17
3 its place by the text, and its length: in the text, 6 and more	-7 -26 -17 -16 -2 -2 -26 6 1 -6 -18 -6 -10
3 its place by the text, and its length: in the text, 9 and more	-2 -15 -16 -6 16 4 5 -8 -4 -9 -20 -24 -11
3 its place by the text, and its length: in the text, below 2	-4 -8 0 -17 -21 -2 -10 6 -4 -2 -9 -17 -14
3 no block	-11 -48 -30 -21 -39 1 -20 -15 -72 -30 -29 6 7
3 nothing but a date or time: yes	7 12 -10 -23 -12 -17 -7 -17 3 -16 10 -3 -14
3 nothing but a label such as “Related”: yes	0 -2 -6 -2 -10 -2 -10 -15 -1 2 -7 -1 -4
3 what a rule takes it for: boilerplate	-1 -7 -5 -12 -8 -3 -19 -14 -15 -14 0 4 -3
3 what a rule takes it for: byline	-4 -4 -11 -5 -4 -12 -1 -5 10 6 -5 10 -10
3 what a rule takes it for: dateline	8 13 -8 -21 -12 -13 -7 -16 1 -18 9 0 -10
3 what a rule takes it for: heading	-4 -9 -28 -9 -5 -2 -15 7 -1 -10 -9 -15 -16
3 what a rule takes it for: image-alt	3 -2 0 -7 2 8 -19 -33 -15 -10 -5 -26 -3
3 what a rule takes it for: image-caption	2 -10 5 2 8 -2 -19 -26 -18 -11 -15 -18 5
3 what a rule takes it for: image-credit	2 -7 5 -2 -18 -2 -9 -19 -11 -4 -7 -12 -14
3 what a rule takes it for: list-item	-6 -22 -20 -13 -4 18 -2 0 -18 -2 -26 -17 -17
3 what a rule takes it for: paragraph	-6 2 -4 -6 -4 -3 -8 0 0 -2 -8 0 -14
3 what a rule takes it for: quote	1 -1 -1 0 -9 -6 5 -7 0 -5 -4 -7 6
3 what a rule takes it for: related-link	-19 -20 -21 -41 0 2 -4 -1 -14 0 -19 -9 -4
3 what a rule takes it for: standfirst	2 -1 -15 -1 -1 0 0 0 -1 0 -1 0 9
3 words of the page’s furniture: whole	-4 -3 4 -1 0 -13 -21 -52 -10 -20 7 -7 0
3 words of the page’s furniture: within	-2 -1 3 -8 -22 -14 -8 2 -19 -5 -5 -6 21
first word|0	-2 -9 1 -1 32 -29 -22 -31 -58 -59 -39 -13 0
first word|00	-2 -4 -25 24 4 -19 -9 -13 -44 -33 -12 9 -18
first word|000	0 -1 -2 -9 -5 -8 0 19 -8 -7 -2 -16 14
first word|0000	2 -2 -6 -11 0 -6 -1 0 6 -5 -4 6 -7
first word|a	-3 -4 -9 -4 -4 -11 -7 -8 16 15 -8 -17 -37
first word|about	0 0 0 0 -4 2 0 -1 -1 -2 -1 -6 14
first word|add	0 0 -1 0 -3 -10 0 3 -2 0 -1 -4 17
first word|advertisement	0 0 -7 -2 -31 -14 -1 -12 -17 -17 -18 -19 34
first word|after	0 4 0 0 -1 8 -2 -6 -2 -3 0 2 -2
first word|ai	0 0 0 0 -4 -9 -1 6 6 2 -1 -2 -1
first word|also	0 0 0 0 -15 -3 -1 9 -5 -2 0 2 2
first word|an	0 -2 0 0 -6 -12 5 -4 3 9 0 9 -9
first word|and	0 -1 0 0 -4 15 -6 -4 -5 -3 0 -5 -6
first word|are	0 0 0 0 1 3 -1 0 -1 -4 0 3 0
first word|as	0 -3 0 0 -4 24 -5 -19 -5 -4 -1 7 -3
first word|at	0 0 0 -2 0 14 1 -8 -4 -1 0 0 -1
first word|best	-1 0 -4 -3 7 -2 -1 -9 2 -4 -5 8 -24
first word|but	0 0 0 0 0 30 -8 -18 -7 -11 0 -5 -5
first word|by	-5 -11 44 -20 -13 -12 -3 -15 -26 -32 -14 -23 15
first word|comment	0 0 0 0 -5 -2 0 -2 0 0 0 2 8
first word|comments	0 0 -1 0 -5 -2 0 -1 -1 0 -1 -3 14
first word|dec	0 0 -2 6 -1 3 0 0 -1 -2 0 -3 1
first word|december	0 0 -6 -2 0 0 0 -2 -1 -1 0 -7 17
first word|der	-1 2 -4 -1 -13 -10 -13 -12 5 17 -3 -2 -1
first word|die	-2 15 -9 -3 -6 -9 -16 6 0 -12 -4 8 -16
first word|do	0 0 0 0 -6 -3 -2 6 -2 0 0 0 5
first word|email	0 0 -3 0 -5 -5 0 5 -4 -5 -3 -5 18
first word|facebook	0 -1 -4 -1 -1 0 0 -2 -5 -3 -3 1 15
first word|first	0 1 0 0 0 5 -1 -3 -1 0 0 -2 2
first word|follow	0 0 -5 -1 -9 8 -1 0 -7 -9 -1 -14 10
first word|for	0 -4 0 0 -10 28 0 -10 -4 -8 0 -3 -13
first word|from	0 -4 0 0 -1 3 -1 -5 6 7 0 -2 -3
first word|get	-1 -2 -3 -2 -23 -28 -3 7 -5 -9 -5 -18 11
first word|he	0 1 0 0 -1 33 -6 -13 -9 -16 0 -5 -7
first word|here	0 0 0 0 -5 15 -2 -12 -4 -3 0 8 -8
first word|how	2 -4 -2 -1 26 -35 -6 -23 -12 -18 -2 19 -6
first word|however	0 0 0 0 -1 9 -2 -3 0 -2 0 0 0
first word|if	0 -2 0 0 -6 3 3 -1 2 -5 0 -7 -1
first word|image	-4 -6 -16 -8 -24 -13 -2 -16 -7 -18 22 -23 10
first word|in	-1 13 -9 -3 -10 15 5 -29 -27 -1 -5 -16 -5
first word|it	-2 -8 -2 -1 5 24 -6 -18 -6 -13 -1 1 -10
first word|last	0 -1 -4 9 0 4 -1 -1 -1 -2 0 -1 -4
first word|learn	0 0 0 0 -2 -2 3 -3 -2 -2 0 -1 5
first word|let	0 -1 0 0 -2 17 -1 -10 -2 -2 0 -2 2
first word|like	0 0 0 0 0 3 0 -3 0 -1 0 -1 2
first word|more	0 -1 -2 -1 -4 -11 1 -15 -12 0 -3 5 18
first word|most	0 0 -1 0 1 4 2 1 -4 -3 -1 1 -2
first word|my	0 3 0 0 1 4 0 -2 -1 -2 -1 -6 1
first word|next	0 0 0 0 4 2 0 -8 -2 -2 -1 -5 10
first word|no	0 -3 -1 0 4 6 -1 -4 -1 -4 0 -9 8
first word|not	0 0 0 0 4 -8 -1 3 -2 -2 0 -5 6
first word|now	0 -1 0 0 -2 24 -2 -11 -1 -2 0 -5 -3
first word|on	0 -3 -1 -5 -5 10 1 -2 -5 0 -1 6 -6
first word|one	0 0 0 0 6 8 0 -8 -1 -2 0 -6 -2
first word|other	0 0 0 0 3 7 -1 -2 -1 -1 0 -1 -4
first word|our	0 3 0 0 -3 -3 1 -4 0 0 0 3 2
first word|photo	-1 -2 -10 -2 -15 -12 -1 -5 -17 -15 26 -14 -17
first word|posted	0 -2 -2 7 -1 -5 0 -2 -1 -2 0 -6 13
first word|previous	0 0 0 0 -4 -1 0 -2 1 2 0 -5 8
first word|print	0 0 -4 0 -2 -2 0 1 -2 -1 -3 -2 15
first word|published	-1 -3 -15 21 -2 -2 0 -1 -3 -2 -1 -3 1
first word|read	0 -1 -4 -1 -17 -27 -4 -18 -26 -27 -7 27 5
first word|related	0 -1 -3 -1 -27 -19 -1 -8 -18 -3 -6 30 17
first word|save	0 0 -1 0 -2 -7 -1 -1 -1 -2 -1 -6 17
first word|search	0 0 0 0 -3 0 -1 3 0 -2 -1 -4 4
first word|see	0 0 -1 0 -7 -7 -1 -13 -4 -5 -2 11 -2
first word|share	-1 -3 -13 -6 -21 -4 0 -10 -26 -27 -11 -28 55
first word|sign	0 0 -1 0 -12 -4 0 8 -3 -3 0 -11 12
first word|so	0 0 0 0 10 5 4 -7 -2 -1 0 -7 -8
first word|some	0 0 0 0 1 5 -1 1 -1 -3 0 -2 -1
first word|subscribe	0 0 0 0 -9 -9 0 -5 -3 -2 -1 -11 24
first word|tags	0 0 -1 0 -3 -3 0 -1 -2 -1 -1 -9 20
first word|that	0 -1 0 0 8 14 -6 -10 -2 -8 0 1 -8
first word|there	0 -6 0 0 -1 -2 -1 -4 -4 9 0 -4 -1
first word|these	0 -1 0 0 -1 10 10 -14 -2 -3 0 -4 1
first word|they	0 0 0 0 -6 12 2 -5 -1 -5 0 3 -1
first word|this	0 -8 -1 -1 -6 10 7 -14 -8 4 -1 -4 -19
first word|to	0 0 0 0 -9 19 -3 -3 -1 -3 0 -9 -6
first word|top	0 0 0 0 -1 -6 0 -4 -5 6 -1 6 -1
first word|tweet	0 0 -2 0 -1 1 0 0 -3 -1 -1 -1 9
first word|twitter	0 -1 -2 0 1 4 0 0 -1 -3 -2 -1 4
first word|two	0 1 -1 0 -8 1 -1 0 7 2 0 -4 -4
first word|updated	0 0 -8 10 -2 -3 0 1 -3 -6 0 1 6
first word|view	0 -1 -12 -3 -24 -6 0 -7 -23 -17 -17 -1 36
first word|we	0 -7 -1 0 3 -4 8 -6 -5 -10 -1 -13 6
first word|what	1 5 -4 -2 28 -22 -4 -3 -21 -28 -7 -7 -23
first word|when	0 -2 0 0 -2 -2 9 -2 -2 -5 0 6 -11
first word|while	0 0 0 0 -1 12 -2 -2 -2 -3 0 -2 -2
first word|why	0 -3 -1 -1 5 -4 -2 0 -11 -3 -1 15 -18
first word|with	0 0 0 0 -4 3 1 4 -1 0 0 -3 -3
first word|written	0 -1 2 2 -7 1 0 -2 -2 -2 -1 -3 12
first word|you	0 -4 -1 0 -1 -8 3 -4 -5 -5 -1 -13 10
first word|your	0 0 0 0 5 -3 -1 4 -2 -3 0 -3 0
last word|0	0 -7 -5 -26 10 -6 -5 -16 -14 1 -1 -23 6
last word|00	0 -8 -20 22 -21 -17 -7 0 -4 -11 -15 -26 -19
last word|000	1 -1 -1 -2 12 0 -4 2 -13 -17 -2 -17 -10
last word|0000	0 -31 -4 17 -3 -28 -11 -30 7 6 -8 5 -16
last word|am	0 -1 1 15 -2 -3 0 1 -10 -4 0 -3 1
last word|articles	0 0 -4 -1 -8 -9 -1 2 -1 -2 -2 -3 20
last word|below	0 0 -2 0 -16 9 -1 -5 -7 -10 -2 -14 19
last word|business	0 -1 0 0 -2 3 2 -8 -2 -3 2 0 3
last word|by	0 1 -2 -1 -5 4 0 -5 -3 -2 8 -3 2
last word|com	0 -1 -4 -1 -16 -1 -3 5 -11 2 7 -12 -12
last word|comment	0 0 0 0 -5 0 0 -1 -1 -1 0 -5 15
last word|comments	-1 -2 -4 -6 -10 -12 4 -5 -7 -5 -3 -12 29
last word|content	0 0 0 0 1 -17 -1 7 -4 -6 1 -9 10
last word|day	0 0 0 0 2 -10 4 6 3 -4 0 -5 3
last word|email	0 0 -1 0 -1 0 0 -1 -4 -2 -1 -5 16
last word|facebook	0 0 -2 -1 -1 5 0 -2 -3 -3 3 -6 9
last word|here	0 -2 -1 0 -4 9 -2 -13 -2 -1 -1 -13 5
last word|home	0 -8 -1 -1 -8 -2 -1 -8 2 17 -2 -3 -2
last word|image	0 -2 -7 -1 -22 -12 -1 -7 18 0 -6 -14 9
last word|images	-1 -6 -17 -4 -31 -17 -2 -10 -6 11 21 -4 -6
last word|in	0 -1 1 0 -13 -2 2 0 -1 -1 -1 0 12
last word|it	0 -1 0 0 -6 6 -1 -12 -2 2 -1 -7 -7
last word|life	0 0 0 0 -2 0 5 5 -1 -2 -1 -4 -4
last word|like	0 0 0 0 1 -7 10 -3 -1 -1 0 -1 0
last word|mail	0 -1 -4 -1 5 -2 0 -2 -1 -1 -1 -7 8
last word|me	0 -1 -2 0 -3 9 -1 -8 -2 -2 -1 -3 10
last word|more	1 -3 0 0 -6 6 1 -8 -6 4 -1 -12 4
last word|news	-1 -2 6 -1 -9 -6 -1 -10 -8 -9 -2 3 16
last word|newsletter	0 -1 0 0 -4 -4 0 1 -6 -3 -1 -4 16
last word|next	0 0 -2 0 12 -1 0 -2 -1 -1 -2 2 -5
last word|now	0 3 -1 0 -12 -2 -2 -10 -3 0 -1 -1 17
last word|on	0 0 0 0 -3 5 -1 1 -1 -1 0 -2 2
last word|options	0 0 0 0 2 -6 0 7 -6 -2 0 -1 6
last word|out	0 0 0 0 4 2 3 -2 -1 -4 0 -1 -2
last word|page	0 0 1 0 -4 0 -1 -1 -2 -1 -2 2 1
last word|pm	0 -1 9 1 -3 -1 0 -1 0 0 0 -2 -3
last word|post	0 0 -1 0 0 1 -1 -5 0 4 0 -9 7
last word|posts	0 0 0 0 1 -2 0 -4 -2 -1 0 -2 10
last word|read	0 0 -4 18 0 0 0 -1 -3 -1 -1 -1 -11
last word|services	0 0 0 0 6 -18 11 8 -4 -5 0 -6 4
last word|stories	0 0 0 0 6 -10 0 6 -3 -3 -1 3 2
last word|story	0 -1 -3 -1 -1 2 -2 -5 -4 -6 -1 -1 17
last word|system	0 4 0 0 -7 2 -2 4 1 1 -1 1 -6
last word|team	0 0 -1 0 1 3 0 -7 -3 0 -1 6 -6
last word|them	0 5 0 0 5 -7 -1 5 -2 -8 0 0 -2
last word|this	0 0 -1 -1 -7 9 -3 -8 -1 -1 0 -3 8
last word|tools	0 1 -1 0 -6 -1 -1 9 -2 -1 -1 -8 1
last word|twitter	-8 -1 -4 -1 -1 1 0 -4 -6 4 -1 -5 17
last word|uhr	-1 -2 0 14 -24 5 0 8 -11 -12 -4 6 -30
last word|up	0 0 -1 0 -1 6 -2 -2 -2 -2 0 0 2
last word|us	0 -1 -1 0 5 1 -2 4 -9 -9 0 7 -4
last word|week	0 0 0 0 -4 -2 -1 3 0 3 0 -2 2
last word|work	0 0 0 0 -4 -4 -3 -2 -1 4 0 5 3
last word|year	0 1 0 0 6 5 -2 -7 -12 -5 0 -3 -6
last word|years	0 -1 -1 -1 -6 7 2 -2 -5 -11 -1 9 2
last word|you	0 0 0 0 3 -11 1 -3 -5 -4 0 5 7
word|&	-1 -8 1 -9 15 -20 -1 -7 -25 -24 -8 -6 15
word|+	-1 -1 0 -2 -2 19 -2 -10 -5 -6 3 -28 -5
word|0	-14 -19 8 22 8 -15 -13 -26 -41 -29 -60 -6 0
word|00	-16 -35 6 36 -12 -6 -9 2 -30 -28 -44 -23 -24
word|000	-4 -11 -24 -29 -16 17 -24 6 -42 -26 -22 -9 -17
word|0000	-9 -36 8 41 -20 -21 -28 -41 11 2 -36 -20 -24
word|00th	0 -1 -8 9 -4 6 -1 -6 -2 1 0 2 0
word|a	-5 6 -53 -30 -4 -8 -2 -2 4 12 -66 -16 -13
word|able	0 -1 0 0 2 11 -1 -7 -1 -3 0 -1 2
word|about	-1 -16 -7 -3 -3 16 -9 -33 -11 -10 -5 4 6
word|above	0 -4 -1 -1 -2 -9 -3 -3 -2 16 0 0 0
word|access	0 -1 0 0 0 -6 -2 6 -3 -6 0 -17 13
word|according	0 -3 0 0 -8 5 -6 6 -3 -9 0 1 -10
word|account	0 -2 0 0 -3 -7 -3 6 -2 -5 0 -9 5
word|across	0 -8 0 0 -4 -2 4 0 -12 5 0 -6 5
word|action	0 2 0 0 5 -1 9 0 -3 1 0 -13 -5
word|actually	0 -4 0 0 1 -2 -1 -3 -2 -4 0 -1 9
word|add	0 -1 -1 -1 -6 1 -3 -1 -1 -3 -1 -7 15
word|added	0 -2 0 0 -3 17 -6 4 -2 -6 0 -4 -5
word|adding	0 0 0 0 -3 3 -1 0 1 3 0 -1 -1
word|additional	0 0 0 0 5 -2 -1 8 -1 2 0 -4 -8
word|address	0 0 0 0 3 -4 2 -3 -3 -5 -1 -7 14
word|advanced	0 -3 0 0 -3 -1 2 9 -2 -2 0 -1 -3
word|advertisement	0 -2 -8 -4 -34 -20 -2 -16 -11 -9 -18 -27 33
word|advice	0 0 0 0 -2 9 -1 -6 0 0 0 -4 4
word|afp	-1 -4 5 -4 -19 -4 -1 0 -5 9 7 -10 -1
word|after	2 -8 -5 -3 1 3 -19 -20 -35 -2 -4 14 -25
word|again	0 3 0 0 -12 4 -4 2 -3 -2 0 -2 -2
word|against	0 4 0 0 -7 19 -10 -20 -1 -14 -1 5 -22
word|age	0 -1 0 0 1 -8 8 1 -1 -2 0 0 3
word|agency	0 -2 -1 0 4 16 -3 -9 -6 -11 1 -9 2
word|ago	-1 -3 6 8 -4 -9 11 -8 -4 -4 -1 2 -9
word|agree	0 -5 0 0 -2 0 0 -10 -2 -3 0 1 9
word|ahead	0 -1 0 0 0 8 2 -5 -3 -4 0 -3 2
word|ai	1 0 -7 -4 -11 -10 5 -6 -4 -21 -11 7 -4
word|air	1 0 0 0 -7 13 -6 -11 -4 3 -1 -1 -2
word|all	-1 -11 -2 -2 -10 10 1 7 -18 -26 -3 -25 7
word|allow	0 -1 0 0 6 3 -2 0 -1 -4 0 -2 -1
word|allows	0 0 0 0 -1 -11 0 10 1 2 0 0 -1
word|almost	0 0 0 0 4 -9 8 0 1 -1 0 -4 2
word|along	0 -1 0 0 1 -9 2 -2 2 4 0 -1 7
word|already	0 -1 0 0 7 -1 1 3 -1 -5 0 -5 -3
word|als	-1 -6 -2 -1 22 -5 4 -16 -11 2 -3 -4 -9
word|also	-2 4 -1 -1 -18 29 -23 -10 -16 -20 -2 -4 -14
word|always	0 -2 0 0 3 11 1 -11 0 -8 0 -9 3
word|am	-3 -1 -5 20 -11 -3 -14 -18 9 -7 -5 -13 -25
word|among	0 -1 0 0 -3 -2 -1 0 1 10 0 -2 -3
word|amount	0 0 0 0 -2 4 -1 1 -1 -2 0 5 -5
word|an	-3 -2 -17 -3 -12 -14 -9 -16 -3 7 -10 7 -7
word|analysis	0 -4 1 0 5 -2 3 4 -3 -4 -1 -3 -1
word|and	-16 -18 -18 -52 -6 -11 -5 9 -14 -9 -53 -17 15
word|announced	0 10 0 0 -1 8 -3 -4 -3 -10 0 -4 -3
word|another	0 -3 0 0 6 21 -4 -3 -6 -11 0 -7 -4
word|answer	0 0 0 0 -2 6 -2 0 -1 -1 0 -1 -2
word|anti	0 1 -1 0 -12 15 -2 -4 0 1 -1 -1 -6
word|any	0 8 -2 -1 -9 5 -7 -5 -6 -2 -1 -18 5
word|anyone	0 0 0 0 1 5 -2 -6 -1 -1 0 0 4
word|anything	0 0 0 0 -2 8 -4 3 -1 -4 0 -2 -1
word|ap	-3 -25 -12 -8 -29 -2 -5 -12 -17 14 28 -20 -28
word|app	0 -3 -1 0 -9 -14 -4 15 3 -2 -1 1 -6
word|apple	-3 6 -13 -8 23 1 -10 1 -13 -22 -12 -15 -17
word|application	0 -2 0 0 2 10 -2 -3 -2 -3 0 -2 0
word|apply	0 0 0 0 0 -9 9 0 -1 0 0 0 2
word|approach	0 -4 0 0 3 10 -1 -12 -4 2 0 -4 8
word|apps	0 0 0 0 -2 -4 -1 5 -3 -4 0 0 0
word|april	0 -8 7 -4 -11 -5 -5 -9 8 2 -1 -7 -11
word|are	-2 -26 -13 -12 -20 11 -11 -7 -16 -5 -9 18 -23
word|area	0 -8 0 0 -6 8 -5 -8 -5 -9 0 14 -6
word|areas	0 0 0 0 3 -5 2 1 0 2 0 -1 0
word|aren	0 -1 0 0 -3 7 -1 -2 -1 -2 0 5 -1
word|around	0 -3 0 0 -13 10 -8 5 1 1 -1 -10 1
word|art	0 -3 -1 -1 -7 2 9 -1 -1 -3 7 -11 -9
word|articles	0 -3 -3 -1 -9 -23 -1 0 -3 -5 -2 -9 29
word|as	-1 18 -11 -9 -13 -15 3 1 2 6 -13 -9 -26
word|ask	0 9 0 0 -5 -15 0 -5 4 -6 0 8 -8
word|asked	0 -2 -1 0 7 11 -3 -6 -3 -3 -2 -4 -5
word|associated	0 -1 10 -3 -5 6 -1 0 -2 -1 2 -3 -9
word|at	-10 -30 -6 -24 -36 -7 -2 -1 8 16 -22 -12 -19
word|attention	0 -1 0 0 0 12 -3 -5 0 -1 0 -1 -2
word|auch	-1 16 -5 -2 -2 -19 3 -14 -6 -17 -5 26 -33
word|auf	2 15 -6 -11 -5 -11 -6 -25 -20 5 -7 4 -8
word|aus	0 11 -1 0 8 -6 1 -5 -6 -1 -2 -16 -6
word|author	0 1 1 0 -1 -5 -1 -3 0 -1 -1 -8 15
word|available	0 -1 0 0 -13 -2 -7 2 -6 -11 -1 9 -5
word|average	0 -1 0 -1 -5 2 4 -5 3 3 0 -4 1
word|avoid	0 0 0 0 2 -9 2 4 -2 -4 0 9 -6
word|away	0 -1 0 0 -4 0 6 -3 -1 -1 0 -5 -5
word|b	0 -5 -2 -1 3 -16 -5 1 0 6 -2 -7 4
word|back	0 2 -1 0 -11 5 -3 8 6 -19 -1 -24 -2
word|bad	0 -1 0 0 2 -4 0 6 -3 -2 0 5 -3
word|balance	0 0 0 0 0 -3 -2 2 1 -2 0 -5 4
word|bank	1 -8 -1 -1 -18 13 -4 -13 2 3 -2 7 -14
word|based	0 -3 0 0 -3 -2 -3 8 -7 -7 -2 -11 12
word|basic	0 -1 0 0 -5 1 2 5 -1 -2 -1 0 -1
word|be	-3 -1 -6 -6 -1 2 3 0 -30 -33 -4 -22 -7
word|became	0 0 0 0 -1 6 -1 1 -1 -2 0 -3 -1
word|because	0 -2 0 0 -2 1 -4 7 -4 -8 0 -6 -2
word|become	0 -4 0 0 2 13 -3 -8 -1 0 0 -3 -3
word|been	-2 -18 -2 -2 1 21 -11 -13 -19 3 -1 -13 -8
word|before	0 -3 -1 -1 -7 -2 -13 10 -9 -10 -1 -7 1
word|begin	0 -1 0 0 -5 -3 2 2 0 5 0 -3 -2
word|behavior	0 1 0 0 4 5 -1 -1 -2 -4 0 -3 -2
word|behind	0 -8 0 0 12 0 -3 -4 -6 -1 0 2 -5
word|bei	-1 -2 -4 -3 4 -3 -15 -6 -1 -15 -4 11 -17
word|being	-1 -17 -1 -1 3 5 5 1 -10 -2 -1 -4 -12
word|believe	0 0 0 0 -1 7 -1 -4 -1 1 0 2 -3
word|below	0 -12 -4 -1 -11 10 -5 -7 -15 -23 -4 -24 22
word|benefits	0 -1 0 0 -1 6 0 -10 -3 -3 0 6 -2
word|best	1 -1 -6 -4 4 -17 -10 -19 1 -2 -8 16 -2
word|better	0 -1 0 0 0 -5 0 6 -5 -6 0 1 -1
word|between	0 -5 0 0 -4 -7 2 -2 -5 9 0 -5 -6
word|beyond	0 1 0 0 -1 6 -2 3 -1 -3 0 0 -7
word|big	0 11 -1 -1 -10 3 -1 -5 -12 -11 -1 3 -7
word|biggest	0 0 0 0 -3 5 -1 -5 -3 -5 0 7 0
word|billion	0 -1 0 0 -5 2 -2 3 4 0 -2 3 -4
word|bit	0 -1 0 0 -3 6 3 1 -1 -2 3 -2 -6
word|blog	1 -2 -3 -1 4 5 -2 -4 -1 -9 -2 -9 13
word|board	-2 -5 -2 -1 -12 -6 -5 4 7 2 7 -5 -11
word|body	0 -1 0 0 -8 8 -1 2 -8 -11 -1 -4 6
word|book	-1 2 -2 -1 5 1 2 -9 -9 -10 -5 -6 4
word|books	0 -2 -1 0 -3 5 -2 -5 -6 -6 -2 6 1
word|both	0 1 0 0 -3 6 -3 7 -2 -6 0 -2 -5
word|bottom	0 0 -1 0 7 7 -2 -9 -2 2 -1 -4 -3
word|brand	0 -5 -1 -1 -7 -5 2 -2 -4 8 0 2 -3
word|bring	0 -4 0 0 1 6 -2 -5 3 2 0 4 -5
word|brings	0 -1 0 0 1 7 -1 -4 -3 2 0 -2 -3
word|brought	0 -3 0 0 -2 9 -1 -4 -1 -2 0 -1 5
word|budget	1 -5 0 -1 4 -8 -5 -3 -9 -11 0 4 5
word|build	0 10 -1 0 -3 -5 -2 -3 -4 -4 0 -6 6
word|building	0 0 -1 0 -3 6 -3 -5 9 -6 0 -3 -1
word|built	0 -2 0 0 -7 6 -2 7 -3 -4 0 -4 -2
word|business	0 -2 -1 -2 -17 -12 6 4 -8 -6 1 -8 17
word|businesses	0 1 0 0 6 -8 -4 12 0 -9 -1 -11 4
word|but	-4 3 -4 -5 2 13 -15 -12 -28 -25 -3 2 -19
word|buy	0 -3 0 0 13 -14 3 -5 -6 -11 -1 -2 3
word|by	-16 -22 36 -22 -19 -11 -9 -4 -14 -11 -15 -52 10
word|c	1 -5 0 -1 1 -11 2 4 4 -2 -1 0 -7
word|call	0 0 0 0 -5 9 -4 -3 0 -2 0 -2 -4
word|called	0 -7 0 0 -6 11 -2 2 -3 -9 0 2 -7
word|calls	0 0 0 0 -3 -9 -1 12 -1 -5 0 -3 -4
word|came	0 -2 0 0 -1 13 -2 -4 -2 0 0 0 -1
word|campaign	0 -3 0 0 -16 9 -5 -5 3 -12 0 -4 5
word|can	-4 -15 -6 -4 10 -5 3 1 -15 -28 -7 -12 -7
word|car	0 -1 -1 0 2 7 -3 -5 -6 5 -1 -3 -4
word|care	0 7 0 0 1 7 -5 -14 -5 -14 -1 -4 0
word|case	-2 6 -2 -1 -3 3 5 -4 1 -12 -5 -10 -17
word|center	0 -1 0 0 -1 -7 -3 2 -8 11 0 -5 -1
word|central	2 9 0 0 0 -3 -1 -5 -5 -3 0 -5 -3
word|ceo	0 -1 0 0 -13 -14 -3 14 1 -2 0 9 0
word|certain	0 0 0 0 0 -3 -1 7 0 0 0 0 0
word|challenge	0 -1 0 0 -7 5 -2 3 -2 -5 2 6 -3
word|challenges	0 -1 0 0 10 4 -1 -9 -1 -3 0 -4 0
word|chance	0 5 0 0 13 -5 -1 -5 -2 0 0 -6 -6
word|change	0 -3 -1 0 4 2 3 -4 -4 -11 -1 2 -3
word|changed	0 -1 0 0 -9 7 -3 -1 -2 -3 0 6 -3
word|changes	0 12 0 0 4 -9 0 1 -2 -4 0 -5 -2
word|charge	0 -2 0 0 -2 2 -3 3 0 -5 0 4 -3
word|check	0 0 -1 0 -2 -3 0 -2 -5 -11 -1 3 4
word|chief	0 -1 -1 -1 0 0 -2 -5 -2 -7 -2 6 3
word|children	-1 -2 -1 -1 -1 4 -2 -6 6 -3 -1 -4 -5
word|choice	0 -1 0 0 -4 -3 -1 1 1 0 0 -3 6
word|choose	0 -1 0 0 10 -11 -3 4 -1 -5 0 1 5
word|city	1 9 -2 -1 -2 -7 -12 -8 -13 14 -2 -4 -4
word|class	0 -1 0 0 2 7 -3 -2 7 -1 0 -8 -7
word|clean	0 -3 0 0 -5 1 -2 8 -2 -2 2 -4 1
word|clear	0 -1 0 0 7 1 -4 4 -1 -4 0 -3 0
word|click	0 -3 -1 -1 -2 -9 -2 6 7 -2 0 -8 0
word|client	0 -1 0 0 -5 -18 11 11 -1 -2 0 -1 2
word|climate	0 -2 -1 -1 15 -11 9 0 -13 -18 -2 -4 -21
word|close	0 -3 0 0 -2 4 0 -5 0 3 0 -2 4
word|cloud	0 -8 -1 -1 6 -7 -4 6 0 3 -1 -11 3
word|co	0 8 -1 0 0 4 -2 -10 -5 2 0 -8 -2
word|code	0 -2 -1 -1 0 -8 1 4 7 8 -1 -10 -6
word|collaboration	0 -1 0 0 -6 2 -1 6 -3 -7 3 -1 3
word|college	1 -4 0 0 -2 1 -2 -6 -5 -3 0 4 9
word|com	-1 -12 -8 -4 -23 1 -6 3 -8 5 5 -6 -12
word|come	0 -6 0 0 -7 5 -1 -3 2 2 0 3 3
word|comes	0 2 0 0 7 -3 0 -1 -2 -1 0 0 -7
word|coming	0 2 -1 0 -1 -1 -3 9 -2 -3 0 0 -4
word|comment	0 0 -1 -1 -17 -10 -3 -3 -4 -5 -1 -4 22
word|comments	-1 -2 -3 -7 -18 -18 1 -8 -13 -5 -5 -24 36
word|commission	0 0 0 0 1 12 -1 -14 2 0 0 2 4
word|common	0 -1 0 0 9 14 -4 -9 -4 -11 0 -1 -5
word|communication	0 0 0 0 0 4 -3 2 -1 -2 0 -1 -3
word|community	0 -3 -1 0 4 2 -4 -4 -9 -3 0 -9 9
word|companies	1 -1 0 0 -12 11 -11 -2 -6 -13 0 -8 7
word|company	0 -3 0 0 -8 -6 -7 7 -3 -12 -1 -6 4
word|compared	0 0 0 0 -1 -8 -1 8 1 3 0 -1 -1
word|complete	0 0 0 0 0 -6 9 -3 -1 1 0 1 -2
word|complex	0 -3 0 0 -2 -9 15 -2 -1 -4 0 -1 2
word|computer	0 1 -1 0 -2 -5 -2 -14 2 11 0 4 -4
word|concept	0 -6 0 0 -7 1 2 -10 -1 9 -1 -2 -10
word|concerns	0 -2 0 0 0 17 -1 -1 -6 -5 0 -1 -1
word|conclusion	0 0 0 0 24 0 0 -6 -2 -2 -1 -1 -15
word|conditions	0 -1 0 0 3 -3 -1 0 -1 -3 0 -3 7
word|conference	0 2 -1 -1 -1 7 -1 -4 4 -1 0 -9 2
word|confidence	0 -1 0 0 8 4 -1 -4 -1 -3 0 0 -5
word|connection	0 3 -1 -1 -6 -17 3 15 2 10 -1 -11 -6
word|consider	0 -2 0 0 6 14 0 -18 -4 -5 0 -12 6
word|contact	0 0 -2 0 -6 -1 2 -3 -2 -5 -1 -9 14
word|content	0 1 1 -1 0 -13 1 2 -17 -22 -3 -9 10
word|continue	0 5 -2 -1 -10 0 -4 -1 -5 -10 -2 -7 14
word|continues	0 0 -3 -1 -14 -10 -1 -8 -15 -12 -4 -15 22
word|control	0 9 -1 -1 -4 -8 1 4 5 0 -1 -15 -6
word|conversation	0 0 -1 -1 -1 3 3 -3 -2 -2 0 1 5
word|copy	0 -1 -7 -1 -12 2 -1 -2 2 0 -4 -11 10
word|corporate	0 0 0 0 1 -1 3 3 -1 -4 0 -2 0
word|cost	0 -2 -1 0 8 2 -5 8 -12 -11 -1 -4 -7
word|costs	0 -4 -1 0 9 -9 -2 4 0 -6 -1 1 -3
word|could	0 -2 -1 0 -7 19 -10 -34 2 -1 -1 11 -22
word|country	0 1 0 0 -6 9 -5 -10 -5 7 -1 -2 -5
word|course	0 0 0 0 -3 0 -2 3 3 0 0 3 -6
word|court	10 3 -2 -3 -23 -13 -11 -22 9 3 -3 11 -15
word|cover	0 -3 0 0 -5 1 -2 -3 7 5 -1 -8 -5
word|coverage	0 0 0 -1 -12 -3 -1 0 -2 -3 0 9 9
word|create	0 -1 0 0 -9 -14 11 10 -4 -7 -1 -7 7
word|created	0 -1 0 0 -1 9 -2 -5 -1 -2 0 2 -2
word|creating	0 -2 0 0 7 -2 3 1 -3 -6 0 -4 1
word|credit	0 -2 -4 -2 -4 -16 -3 -10 1 -7 18 -8 -14
word|crisis	0 15 -1 0 -6 -8 -3 -3 2 -4 -2 13 -15
word|critical	0 0 0 0 0 8 -1 -4 -2 -2 0 -3 2
word|culture	0 -3 0 0 0 -6 3 1 -2 -6 0 -3 13
word|current	0 -1 0 0 -3 -9 12 -13 -5 -6 -2 8 3
word|currently	0 -1 0 0 0 17 -2 -4 -2 -8 0 -1 -1
word|customer	0 -1 1 0 -1 8 3 -5 -3 -4 0 -2 1
word|customers	0 -3 0 0 -3 -11 2 14 -1 0 0 0 -5
word|cut	0 -2 0 0 -5 -7 0 -6 6 9 -1 -2 -5
word|d	0 4 -1 -2 5 -6 -10 -7 0 -2 -1 4 -14
word|daily	0 -5 -1 0 -11 -10 -3 -8 -5 -9 0 -5 26
word|das	-2 -3 -15 -10 -3 8 -24 -4 8 -9 -16 -2 -23
word|dass	0 5 0 -1 -9 11 -16 -7 -20 -20 0 0 2
word|data	1 -15 -2 -2 -4 -11 5 14 6 -20 -3 -26 6
word|date	0 -1 1 1 -1 8 -1 -7 -3 -6 0 6 -6
word|day	-1 3 4 -3 -7 -25 -2 -4 9 -4 -3 -3 6
word|days	0 2 6 -3 -3 -9 0 -3 -7 -11 -1 9 -1
word|deal	0 -8 -1 0 -9 15 -7 0 7 -11 -2 -11 2
word|death	0 -1 -1 0 -10 14 -2 -12 -3 -13 -1 13 -7
word|dec	-1 -3 1 14 -4 6 -1 -2 -6 -11 -1 -3 7
word|december	0 -12 -4 -2 5 6 0 -7 -7 -14 -1 -17 16
word|decide	0 0 0 0 0 9 -3 -3 -3 -2 0 2 -5
word|decision	0 -6 0 0 2 9 7 -8 -2 -2 0 -4 -5
word|decisions	0 0 0 0 0 8 -1 -3 -1 -1 0 0 -1
word|deep	0 -1 0 -1 2 12 -3 -12 -3 1 0 0 -6
word|delivered	0 -1 0 0 1 -13 3 -3 -4 -2 0 -7 22
word|dem	-1 -2 -2 -3 -5 -2 -4 -15 7 3 -3 -3 -15
word|den	-2 7 -6 -10 -1 -6 -16 -12 -10 -2 -7 0 -14
word|department	0 -4 0 0 -1 12 -2 -2 -1 -5 0 1 -1
word|der	-5 9 -32 -27 -3 -20 1 -30 14 7 -34 5 -29
word|des	2 22 -11 -7 5 -13 -37 -19 12 -26 -14 17 -41
word|design	-1 -4 -3 -1 5 6 0 -5 -5 -7 -4 -3 -1
word|designed	0 0 0 0 -2 5 -1 -1 -2 4 0 -2 -2
word|despite	1 -3 0 0 -2 7 2 -2 -2 -2 0 1 -2
word|details	0 -4 -1 -1 -10 6 -6 5 -13 -10 -1 -5 -11
word|development	0 -1 0 0 -1 8 -3 -8 -3 -5 0 -4 5
word|did	0 -2 0 0 12 -1 -8 -9 -2 -5 0 -9 -6
word|didn	0 -3 0 -1 1 9 4 -5 -4 -7 0 5 -5
word|die	0 21 -31 -24 -11 -15 7 -10 -9 1 -30 5 -32
word|different	0 -1 0 0 2 -9 -1 0 -2 -1 -1 5 -1
word|difficult	0 0 0 0 7 2 -1 -3 -1 -2 0 -3 -3
word|digital	0 -4 -2 -1 9 -12 -2 11 -10 -20 -5 -16 8
word|direct	0 -2 0 0 -4 -8 -2 4 0 0 0 7 1
word|directly	0 -1 0 0 2 -1 -4 1 0 2 0 -2 0
word|director	0 -3 4 0 4 -4 -2 -4 4 -5 2 -5 4
word|do	0 -17 -8 -4 6 -25 3 -14 -13 -9 -6 12 14
word|does	1 6 -1 0 12 -8 2 -9 -3 -6 -1 -3 -7
word|doesn	0 0 0 0 0 -4 -1 -4 7 4 0 3 -7
word|doing	0 -1 0 0 -3 9 0 0 0 -2 0 -3 -3
word|done	0 -1 0 0 2 2 0 3 -1 -3 -1 -2 1
word|down	0 -5 -1 -1 2 8 6 0 -9 -15 -2 -1 -13
word|dr	0 -1 2 -1 7 5 -1 -6 -1 -2 -1 -1 -2
word|drive	0 0 0 0 -5 -4 -1 1 8 -4 0 -3 0
word|driven	0 18 0 0 -2 -17 -2 1 -6 -6 0 -4 4
word|due	0 -1 0 0 -1 15 2 -5 -1 -3 0 -3 -3
word|during	0 -18 -1 -1 -13 -6 -5 -7 11 10 -1 5 -10
word|e	-1 -16 -9 -5 -6 -6 -4 -8 -1 -5 -7 -4 19
word|each	0 -4 0 0 -3 -3 -4 9 -5 2 0 -9 -5
word|earlier	0 -3 0 0 2 10 -2 -1 -1 -2 0 -1 -1
word|early	1 -6 -1 0 13 -7 -2 9 -1 -10 -2 -20 5
word|easier	0 0 0 0 3 5 -1 -2 0 -1 0 -1 -1
word|easily	0 1 0 0 -1 -7 -1 12 -1 -2 0 -1 -2
word|easy	1 -3 0 0 -17 -3 -4 8 -1 10 0 -15 -7
word|economic	0 0 0 0 -1 3 -1 0 0 -3 0 6 -4
word|economy	-1 9 -1 -1 -2 -4 -4 -2 -3 -6 -2 7 -17
word|editor	0 -2 0 0 2 -10 2 1 0 -3 -1 -21 20
word|effective	0 -2 0 0 9 0 -2 1 -3 -7 0 -2 1
word|effort	0 0 0 0 0 -1 -2 0 0 -1 0 0 5
word|efforts	0 0 0 0 0 -11 1 2 -1 10 0 2 -3
word|ein	2 2 -4 -4 -11 -13 -30 -12 19 -3 -6 1 -10
word|eine	-1 20 -5 -2 -2 -22 -2 -6 13 -10 -3 0 -24
word|einem	0 5 0 -1 -3 -20 -7 -4 14 -9 -1 7 -11
word|einen	0 4 -1 -1 -7 -7 14 -9 -14 -3 -2 -6 6
word|einer	0 8 -2 -1 -9 -22 12 -5 9 7 -2 -19 -15
word|either	0 -1 0 0 8 -3 -1 6 -2 -1 0 -7 -4
word|email	-1 -3 -11 -4 -17 -2 -1 7 -21 -21 -7 -31 36
word|employees	0 -1 0 0 -7 1 2 5 2 -2 0 3 -6
word|en	3 20 -16 -12 -1 -24 -20 -32 -8 12 -10 15 -27
word|end	0 -14 -1 -1 9 3 -8 -5 -20 0 -1 -11 -13
word|energy	0 -3 0 0 -3 -1 -4 4 -2 1 1 -3 -1
word|enjoy	0 0 -1 0 9 -7 -2 -1 0 1 0 -4 3
word|enough	0 2 0 0 -2 8 4 -5 -2 -4 0 2 -4
word|ensure	0 0 0 0 1 8 -3 -10 0 0 0 -3 5
word|entire	0 0 0 0 -1 -7 0 4 1 1 0 0 3
word|environment	0 0 0 0 0 5 1 -1 0 -3 0 -1 -2
word|es	0 25 -1 -2 -7 -14 12 -18 -27 -21 -2 -1 -13
word|essential	0 -1 0 0 -11 0 -2 8 -1 -3 0 -4 8
word|est	-1 -9 -11 16 7 -5 1 -4 -5 -11 -1 -8 3
word|et	0 -14 -12 4 8 4 -14 -8 -12 5 -4 -18 3
word|even	0 -15 0 0 -1 1 7 4 -8 -11 0 -3 -4
word|event	0 -11 -3 -3 -2 -2 -18 -3 9 -13 -6 -17 5
word|events	1 -1 2 -2 7 -8 -5 1 -7 -15 -1 -12 16
word|ever	0 -1 0 0 -4 -1 -1 3 -1 1 0 1 0
word|every	0 -6 0 0 0 5 0 0 -3 -9 0 -6 3
word|everyone	0 -1 0 0 -1 8 -1 -1 -1 -2 0 2 -3
word|everything	0 0 0 0 -1 1 0 -3 -2 0 0 6 -4
word|exactly	0 -1 0 0 0 -9 10 3 0 -2 0 -2 0
word|example	0 -1 0 0 -9 -3 4 -7 8 4 -2 -4 5
word|executive	0 -3 1 0 -2 0 -2 -2 1 4 0 -2 -2
word|expect	0 0 0 0 -1 -5 3 1 -1 -1 0 7 -3
word|expected	1 0 0 0 -2 11 -1 -4 -4 -2 0 4 -4
word|expensive	0 -1 0 0 -1 3 -3 5 -1 -1 0 -4 -1
word|experience	0 -1 0 0 9 -11 -3 3 -1 -3 0 -8 9
word|expert	0 -6 0 -1 6 -9 2 -4 9 6 0 -12 -2
word|experts	0 0 0 0 0 3 -2 1 -2 -3 0 5 -4
word|explore	0 1 0 0 -8 8 2 -3 -3 -3 0 -2 6
word|extra	0 0 0 0 4 -4 -1 5 -1 -2 -1 -1 0
word|face	0 -2 0 0 11 -3 -2 7 -1 -3 0 -12 -1
word|facebook	-1 -7 -12 -3 -10 9 -7 -8 -8 -27 -4 -8 26
word|fact	0 9 0 0 3 -14 1 -6 -1 -5 -1 2 8
word|fall	0 -1 0 0 -5 3 -1 2 -3 0 0 5 -5
word|family	0 1 -1 -1 -3 1 -4 -9 1 6 -1 4 -3
word|far	-1 -5 -2 -1 0 9 -2 -7 9 -8 0 7 -6
word|fast	0 -1 0 0 0 -14 -1 14 1 -1 0 -3 3
word|faster	0 -1 0 0 0 0 -1 9 0 -1 0 -9 -2
word|favorite	0 -1 0 0 -3 3 -1 1 -1 -1 0 -2 3
word|feature	0 -1 0 0 -3 -5 -2 9 6 -1 0 -1 -5
word|features	0 -1 0 0 11 -5 -1 -2 -6 -5 -2 0 -7
word|february	0 -3 -2 2 0 1 -1 1 -3 5 0 -4 2
word|federal	0 -5 -1 0 -7 14 4 -16 -12 -20 -2 3 5
word|feed	0 0 0 0 6 4 -1 -9 -1 -1 -1 -15 11
word|feedback	0 -7 -6 -1 -7 -13 -3 -1 -6 -4 -9 -12 20
word|feel	0 -2 0 0 -3 10 2 1 -1 -3 0 -5 -2
word|few	0 -3 0 0 -8 9 -1 -2 0 -3 0 1 -1
word|field	0 -1 0 0 -3 -3 -1 0 1 0 0 -5 9
word|fight	0 10 0 0 -1 1 -2 -5 -2 -5 0 -3 2
word|file	0 -1 -1 -1 -5 -19 -5 6 2 19 -8 0 -6
word|files	0 0 -1 0 -5 0 -3 -1 -5 -6 1 -8 5
word|film	0 0 0 0 5 -8 -2 2 2 1 -1 -4 -1
word|final	0 1 -1 0 8 6 -2 1 -3 -6 -1 2 -9
word|finally	0 0 0 0 7 -4 -2 8 -2 -4 0 -3 -4
word|financial	0 -7 0 -1 -6 -12 -3 6 1 -2 -1 0 12
word|find	1 0 0 0 -11 0 -5 -1 -5 -9 0 18 -10
word|finding	0 0 0 0 -4 2 -1 -3 0 -1 0 3 4
word|first	0 3 -2 0 -10 11 -11 -24 -9 -14 -1 6 -1
word|fit	0 6 0 0 6 -6 -2 5 -1 -7 -1 -12 -2
word|five	0 -5 -1 0 -11 2 11 -2 -6 -7 0 11 -15
word|fix	0 0 0 0 8 -10 9 -8 -9 3 0 2 0
word|focused	0 -1 0 0 9 -2 2 5 -2 -4 0 -10 -2
word|follow	0 -3 -3 -2 -15 8 -5 -1 -15 -17 -2 -21 12
word|following	0 -8 0 0 -5 30 -2 -15 -3 -5 0 -5 -3
word|food	0 -1 0 0 0 -3 -5 5 5 1 0 2 -8
word|for	11 -43 -49 -37 -15 -6 -18 10 -31 -16 -19 -8 -3
word|force	0 -1 0 0 5 5 -2 0 -1 -1 0 1 -4
word|form	0 -2 0 0 3 -13 12 -11 5 -11 -1 5 1
word|former	0 -6 -1 -1 -3 -1 -4 1 6 -3 0 -6 6
word|forward	0 -2 0 0 0 2 -3 5 2 0 0 -8 -1
word|foto	-1 -11 -18 -11 -25 -25 -4 -15 -15 16 29 -28 -24
word|found	0 -2 -2 0 -12 4 2 -6 -6 -9 -2 12 -1
word|founder	0 -5 -2 -1 -1 -4 -1 11 -5 1 1 -4 2
word|four	0 -1 0 0 -5 12 -4 -5 3 -1 0 -7 -8
word|free	0 -15 -4 -2 -12 3 -6 2 -23 -21 -5 -10 13
word|friday	-2 3 5 -1 -8 21 -2 -8 -3 -12 -2 -8 -12
word|friend	0 -1 -2 0 -2 0 -1 0 2 1 0 3 0
word|friendly	0 -2 0 0 10 -8 4 3 -4 -5 0 -4 0
word|friends	0 0 0 0 -3 11 -1 0 4 3 -1 -2 -11
word|from	-5 7 -15 -12 -25 -16 -16 -11 1 8 -10 -9 4
word|front	0 -4 -1 0 -10 -13 -2 8 20 -3 -1 -16 -10
word|full	0 -1 -1 -1 -19 15 -5 -9 -5 -8 -2 -5 -7
word|fully	0 0 0 0 -1 5 2 -8 1 0 0 -2 1
word|fun	-1 5 0 0 -7 2 -1 -2 -2 -3 0 2 6
word|funding	0 0 0 0 0 9 -2 -4 -2 -2 0 1 -1
word|further	0 -1 0 0 3 5 -3 1 -1 -4 0 -1 -1
word|future	0 -6 -1 0 8 14 -7 -10 -10 -18 -3 7 -6
word|für	-3 17 -4 -8 -17 -15 -8 -18 7 9 -14 -5 -4
word|g	0 -1 0 0 -1 -4 -2 5 2 3 0 -7 1
word|game	1 -2 -1 -1 -1 -9 -6 6 0 3 -1 4 -7
word|games	1 -5 -1 0 1 -1 -4 -7 -6 -10 2 12 -5
word|general	1 -3 -1 -1 -6 -2 -5 5 -7 -1 -1 5 0
word|generation	0 0 0 0 0 -4 -2 1 -3 8 0 0 -2
word|get	-1 -8 -5 -3 -25 -13 -15 1 -13 -15 -7 -16 7
word|gets	0 -1 0 0 1 4 -2 1 -2 -5 0 9 -7
word|getting	0 -3 0 0 -7 17 -3 -12 -4 -1 0 10 -8
word|getty	-1 -8 -15 -6 -24 -10 -1 -12 -3 17 21 -11 -29
word|give	0 -2 -1 0 -1 7 4 -13 -1 -3 0 -3 5
word|given	0 -3 0 0 -2 13 -2 7 -4 -6 0 -3 -5
word|gives	0 -2 0 0 -6 -3 2 5 0 4 0 0 -5
word|giving	0 -3 0 0 0 4 -3 0 0 -2 0 0 3
word|global	0 3 -3 -1 -7 0 -5 -12 -10 3 -2 -7 10
word|go	-1 -2 -1 -1 -12 -6 -3 -1 0 4 -1 2 -9
word|goal	0 -6 0 0 -2 12 2 -3 -3 -5 0 -1 -4
word|goals	0 -1 0 0 3 -6 -4 5 -2 -3 0 -5 7
word|goes	0 -1 0 0 -2 -14 12 2 -1 -1 0 8 -4
word|going	0 -8 0 0 9 -4 -4 0 -1 -9 0 -1 -1
word|google	1 -8 -5 -3 -12 -3 -15 -6 -2 -21 9 4 4
word|got	0 -1 0 0 -3 13 3 -7 -2 -2 0 -1 -1
word|government	0 2 0 0 -9 16 -1 -13 -7 -12 0 9 -7
word|great	-1 4 0 0 -4 4 -8 -11 1 8 -1 -5 -3
word|green	1 12 0 0 0 -1 -6 1 -3 -5 0 -8 -9
word|ground	0 -2 0 0 -6 1 -3 1 -1 7 0 4 -9
word|group	0 6 -1 2 0 3 -1 3 -7 -15 0 -11 -11
word|grow	0 0 0 0 -7 1 -1 -6 -2 5 -1 7 -3
word|growing	0 2 0 0 2 -1 -1 -2 -4 7 0 -8 -1
word|growth	0 -2 0 0 0 5 2 8 -1 -10 0 -9 0
word|guide	2 -3 -1 0 1 0 -3 3 -4 -14 -2 5 -8
word|had	-1 -24 -2 -1 14 19 -12 -8 -28 2 -2 -28 -17
word|half	0 -2 -1 0 -3 -9 -2 11 -5 -4 0 16 -16
word|hand	0 0 0 0 -5 -3 0 4 6 2 -1 -2 -3
word|handle	0 0 0 0 -2 -6 -1 10 -2 -2 0 -4 3
word|hands	0 1 0 0 -6 -9 -2 0 -3 14 0 -1 -4
word|happened	0 0 0 0 2 -3 -1 4 0 -2 0 3 -2
word|happy	0 -1 0 0 -8 0 -1 -2 6 0 0 1 4
word|hard	0 -2 0 0 1 -3 9 1 0 -6 0 2 0
word|has	-3 9 -3 -3 -28 14 -14 -12 -29 -10 -4 -7 -16
word|hat	0 9 -1 -1 6 -2 -5 -12 -11 -6 -2 9 -19
word|have	-3 -3 -2 -3 -32 12 -4 -11 -16 -2 -5 -14 -2
word|having	0 -1 0 0 -12 -4 7 -3 1 2 0 8 -4
word|he	-3 0 -3 -2 -19 22 -26 -15 -6 -16 -2 -14 -13
word|head	0 -1 0 0 0 0 5 1 -3 -7 0 -7 0
word|health	-2 -10 -3 -5 11 16 -8 -27 -19 -9 -3 -10 13
word|healthy	1 -1 0 0 -3 3 -2 -6 1 4 0 6 -5
word|heard	0 0 0 0 -1 3 -2 2 0 -1 0 0 -1
word|heart	0 0 0 0 -4 -1 -2 10 -4 1 0 -4 -9
word|help	0 -4 -1 -1 -6 -16 -6 10 -9 -13 -1 17 1
word|helps	0 -1 0 0 -1 6 1 -11 1 0 0 -3 2
word|her	0 -19 -3 -3 -9 7 -14 -32 -10 7 -4 0 -6
word|here	0 -4 -1 -1 -18 14 -1 -27 -12 -14 -2 6 -4
word|high	0 -6 -1 -1 9 -13 -5 8 -9 -6 6 3 -14
word|higher	0 -1 0 0 -3 -9 -2 14 -2 -1 0 -1 -2
word|highly	0 0 0 0 -2 3 -1 2 -2 -1 0 1 -1
word|him	1 8 0 0 0 15 -8 -16 -12 -8 0 -6 -10
word|his	-2 -23 -3 -3 -36 5 -17 -25 8 23 -3 -9 -13
word|history	0 2 -1 0 -5 6 -3 -5 8 -6 -1 -5 1
word|hit	0 0 0 0 -1 6 -2 -2 -2 -5 0 7 -2
word|hold	0 0 0 0 -1 8 -1 -4 1 -1 0 0 -2
word|home	-3 4 -7 -4 -4 -2 -14 -16 -10 9 -12 1 0
word|homes	0 12 0 0 0 -14 -2 5 -1 0 0 0 0
word|hope	0 -1 0 0 1 5 -2 -3 -1 -1 0 1 3
word|hour	0 -2 -6 9 -8 -12 5 6 5 3 0 -9 2
word|hours	-1 -7 14 -7 -21 -5 -5 4 -13 -8 -11 -10 -19
word|house	1 1 -4 -1 4 -5 -2 -12 8 9 -3 -13 -18
word|how	5 -5 -5 -3 25 -30 -14 -14 -22 -21 -6 17 -12
word|however	0 -1 0 0 -2 19 -5 -8 -2 -6 0 -1 1
word|https	0 0 1 -1 -7 -16 -3 5 -1 0 2 -4 20
word|huge	0 -1 0 0 -1 -7 5 3 -2 4 0 0 -2
word|human	0 -1 0 0 3 17 0 -13 2 -1 -1 -8 -4
word|idea	0 -1 0 0 5 -3 2 -7 3 -1 0 -1 4
word|ideal	0 0 0 0 -1 -16 7 11 -1 -2 0 -1 2
word|ideas	0 -6 0 0 0 5 -2 -2 -2 -3 0 1 6
word|identify	0 0 0 0 0 11 -2 -7 -1 -3 0 -1 1
word|if	-1 10 -1 -1 -9 -14 7 12 -15 -21 -1 -10 -9
word|im	0 3 -16 -12 4 -11 -1 -15 -6 -18 -13 24 -24
word|image	-6 -20 -26 -12 -39 -22 -6 -18 11 8 12 -40 15
word|images	-1 -8 -22 -7 -34 -24 -6 -15 4 12 17 -6 -10
word|impact	0 -1 0 0 -1 11 -2 -8 -3 -2 0 1 1
word|important	0 -1 0 0 -2 3 -3 -2 -1 2 0 -4 0
word|improve	0 -1 0 0 -13 -2 11 -13 -2 -7 0 6 5
word|in	1 -2 -69 -63 -34 -3 -27 -21 12 5 -66 19 -6
word|inbox	0 -2 0 0 3 -7 2 -8 -1 -3 0 -9 15
word|include	0 -1 0 0 -8 8 -2 6 2 0 0 -8 -5
word|includes	0 -1 0 0 -1 4 1 -2 0 -1 0 0 -3
word|including	0 8 0 0 -5 8 -7 -9 -3 -3 0 -4 0
word|increase	0 -2 -1 -1 -7 -6 11 2 -3 -10 -3 -7 10
word|individual	0 0 0 0 -1 5 -2 -3 0 1 0 -1 1
word|industry	0 -2 0 0 9 -5 0 -4 -4 -10 -1 -3 10
word|information	1 -1 -1 -1 -6 10 4 -8 -8 -14 -1 -2 1
word|infrastructure	0 -11 0 0 3 15 1 -9 -2 -4 0 -5 -4
word|inside	0 -3 0 0 -1 -5 -1 -3 6 8 0 -1 -2
word|insights	0 3 -1 0 3 1 -1 -2 -3 -5 -1 -8 8
word|instagram	0 1 0 0 -15 7 2 -5 -12 -7 2 -17 7
word|instead	0 0 0 0 -1 -9 1 7 1 2 -3 1 -1
word|intelligence	0 0 -1 0 -8 -9 -2 0 0 7 -1 13 -4
word|interest	0 -2 0 0 -4 -5 0 -1 -2 -5 0 19 -11
word|international	0 -7 0 0 0 12 -4 -9 -3 -10 0 1 2
word|internet	1 -6 0 0 -2 6 -3 1 0 -5 -1 4 -3
word|interview	0 -1 0 0 -2 -3 5 0 -2 -1 0 5 -3
word|into	-1 -17 -1 -2 15 -4 -20 -4 0 -10 -2 -1 -9
word|investment	0 -2 0 0 10 10 -4 -2 -3 -8 -2 -11 -4
word|involved	0 -1 0 0 0 10 -2 -1 -1 -3 0 -2 -1
word|is	-14 -23 -28 -19 -2 6 -7 -2 -6 -8 -24 -7 -17
word|isn	0 0 0 0 9 2 12 -15 -4 -8 -1 -4 -8
word|issue	0 -1 0 0 -2 8 1 -2 -7 -7 -1 7 -6
word|issues	0 0 0 0 12 5 -4 2 -1 -8 -1 2 -15
word|ist	1 4 -22 1 8 -6 -7 -33 -9 -16 -6 9 -10
word|it	-7 -6 -18 -14 -21 1 9 11 -14 -35 -18 -9 -41
word|its	0 -5 -1 -1 -12 5 -4 -8 -18 -25 -2 -1 -11
word|itself	0 0 0 0 -4 5 -1 3 1 0 0 -3 -3
word|j	0 -2 -1 -1 -11 -4 -1 4 -8 -2 10 -6 1
word|january	0 -2 -4 4 -6 6 -1 -11 -3 3 0 -2 9
word|job	0 -6 0 0 9 3 3 -3 -5 3 -1 -5 -7
word|join	0 -5 -2 -1 -3 -4 1 -7 -8 -9 -1 -11 22
word|journey	0 -2 0 0 5 -3 -2 6 -1 -1 0 -11 3
word|july	0 -1 0 3 -4 1 -1 2 -4 -6 0 -2 -3
word|just	0 -9 -1 -1 -6 9 -7 0 -12 -9 -1 6 -14
word|keep	0 -2 0 0 0 0 -5 2 -3 -4 0 0 5
word|keeping	0 0 0 0 4 -1 -1 -1 -1 0 0 -1 0
word|key	0 -1 -1 0 10 -18 -1 10 -9 -10 -3 5 -5
word|kind	0 0 0 0 -3 0 -2 5 -1 -2 0 1 1
word|know	0 -3 -3 0 -3 20 -5 -3 -4 -8 0 -10 -2
word|known	0 0 0 0 -11 0 -2 1 -2 -1 0 12 -4
word|l	2 -9 -5 -4 8 -14 -7 -26 2 7 -10 13 0
word|la	6 4 -15 -15 14 -9 -35 -20 -6 5 -14 18 -19
word|land	0 -2 -1 0 6 -4 -2 -5 -5 -7 -1 15 -6
word|language	0 0 0 0 -3 -2 -1 -1 -2 -2 0 3 8
word|large	0 -3 0 0 -4 12 -2 0 -12 -8 0 -3 1
word|larger	0 0 0 0 -5 0 -1 9 0 -2 0 -3 -2
word|largest	0 1 0 0 -5 -2 3 -2 -3 2 0 7 -3
word|last	0 -14 -7 12 11 0 2 -13 -14 1 -1 -8 -12
word|late	0 -4 0 0 1 6 -2 2 -7 3 0 -4 -1
word|later	0 -4 -1 0 9 16 -4 -5 -4 -1 -1 -5 -11
word|latest	0 -8 -2 1 0 8 2 -26 -3 -6 -1 -16 18
word|launch	0 -8 -3 -1 -10 10 -1 -3 12 -12 0 6 -10
word|law	0 -5 -1 0 2 13 -5 -8 0 -4 0 5 -5
word|le	4 -11 -10 14 8 -7 -16 -28 -12 -1 -14 -12 17
word|lead	0 -1 0 0 2 1 -1 -4 0 0 0 -1 2
word|leader	0 -1 0 0 -3 0 -1 -3 0 -3 0 1 8
word|leaders	0 -1 0 0 -2 0 3 2 -1 -3 0 2 -1
word|leading	0 -1 0 0 2 -7 2 -10 -2 -2 0 2 11
word|learn	0 -3 1 0 7 -9 4 -7 -3 -2 -1 -11 11
word|learned	0 -1 0 0 -1 14 -2 -3 0 -3 0 0 -5
word|learning	0 -3 0 0 -7 1 0 -5 -7 6 0 3 -2
word|least	0 -1 0 0 3 2 -3 3 -1 -3 0 -1 -1
word|leave	0 -4 -2 -1 -3 1 2 -5 3 -7 -1 -11 8
word|led	0 -4 0 0 -1 -5 -1 -1 7 4 0 3 -2
word|left	0 -5 0 0 -3 -13 8 1 -3 11 -1 -4 -2
word|less	0 -1 -1 -2 0 8 -1 3 -3 4 0 -4 -5
word|let	0 -2 0 0 -8 12 0 0 -6 -8 0 -11 1
word|level	0 -2 0 0 -1 2 -1 -5 3 2 0 2 0
word|levels	0 0 0 0 -5 3 10 -1 1 -5 0 -4 -1
word|life	0 -3 -1 -1 0 -3 4 7 -6 -6 -3 -9 -14
word|light	0 -1 0 0 -1 2 -2 4 4 -2 -1 -7 -2
word|like	-1 -11 -2 -2 6 -5 -3 -1 -7 -9 -2 -2 -12
word|likely	0 -1 0 0 -11 -5 1 -1 -7 6 0 13 -3
word|line	0 -4 0 0 0 9 -1 -16 10 5 -1 -9 -9
word|lines	0 0 0 0 -1 8 -2 -4 -1 0 0 -4 4
word|link	0 -2 -10 -3 -5 -4 -1 0 -12 -8 -5 -5 26
word|links	0 -1 -1 0 -5 11 -2 -4 -5 2 -1 -13 -6
word|list	0 0 0 0 -11 4 6 -6 2 0 -1 -1 0
word|little	0 -3 0 0 -15 14 -7 -4 -7 -9 0 8 -3
word|live	-2 0 0 -1 20 0 -4 -6 1 -5 -3 -17 -23
word|lives	0 0 0 0 -3 -2 -1 0 0 -1 0 4 4
word|living	0 -1 0 0 11 -7 -2 -1 3 -6 0 -6 0
word|ll	1 -3 0 0 7 -4 -5 3 -2 -3 0 -9 4
word|local	0 -4 0 0 -3 3 -3 3 -3 -9 0 -9 10
word|location	0 -1 -1 0 -5 3 -1 0 0 1 -1 0 -6
word|long	1 0 -1 0 6 13 -8 -8 -5 -8 2 -3 -3
word|longer	0 -1 0 0 0 5 -2 0 0 -1 0 3 -4
word|look	0 -2 -3 0 9 3 0 -1 -5 -5 -1 3 -19
word|looking	0 -1 0 0 -2 7 -2 0 -2 3 0 -6 -1
word|looks	0 -6 0 0 -3 0 11 -2 1 -2 0 1 -7
word|lose	0 1 0 0 -2 4 -1 -3 -1 -1 0 11 -8
word|loss	0 -2 -1 0 -4 4 -2 2 -3 -5 0 8 -3
word|lost	0 0 0 0 -1 14 -2 -5 -2 -5 0 2 -3
word|lot	0 0 0 0 -1 2 -1 0 -1 2 0 3 -4
word|love	0 -2 -1 0 -9 2 -5 5 5 2 0 -3 -10
word|low	0 0 0 0 -2 -7 -2 11 -1 0 0 -12 3
word|lower	0 -4 0 0 -2 -19 -4 14 11 7 -1 -6 -1
word|m	0 -10 1 4 -19 12 -2 -9 -3 -15 -3 -9 8
word|machine	0 -9 -3 -1 8 8 4 -14 -6 -10 -4 3 -14
word|made	0 -6 -3 0 5 19 -8 -5 -1 -4 -1 -9 -9
word|magazine	0 -1 -1 0 -7 -6 -2 -7 -7 -9 15 -16 10
word|mail	-1 -2 -4 -1 0 -3 -1 -6 -8 1 -2 -23 27
word|main	0 -4 -1 0 -6 8 -3 -6 -6 4 -1 -3 -4
word|maintain	0 -8 0 0 0 4 3 5 -1 -2 0 -1 -2
word|major	0 -2 0 0 5 7 1 -5 -3 -1 -1 -3 -1
word|make	0 -14 -2 -1 -9 -5 -8 0 -1 -9 11 -16 1
word|makes	0 -1 0 0 -4 7 -2 -2 -3 1 0 -6 1
word|making	0 -1 0 0 4 2 -1 -5 1 -2 0 0 -6
word|man	1 -8 -2 -1 -12 0 -5 -10 11 1 -1 12 -8
word|manage	0 -1 -1 0 3 3 -3 -1 0 -3 0 1 -1
word|management	0 -7 -1 0 3 2 -1 -1 -14 -17 -1 -9 7
word|manager	0 -5 0 0 -9 13 3 7 0 -10 -1 -7 -6
word|many	0 -3 0 0 -5 8 -7 6 0 -2 0 -2 -6
word|march	0 -1 -13 15 -10 -7 -3 -3 -9 9 -1 1 6
word|market	0 -4 -1 0 5 4 1 -1 -7 -10 -1 10 -10
word|marketing	2 -3 3 -1 -4 -7 5 4 -5 -18 0 -16 9
word|match	0 0 0 0 -5 9 2 -7 1 -6 0 3 -5
word|matter	0 -1 0 0 -9 0 4 -6 -2 -1 -1 11 -2
word|maybe	0 0 0 0 0 7 -2 -1 0 -1 0 -1 -1
word|me	0 -3 -5 -1 4 3 9 -19 -6 -14 -2 -21 15
word|mean	0 0 0 0 0 -3 6 -4 -1 -1 0 2 1
word|means	0 -1 0 0 2 -3 0 6 -2 -3 0 -1 -3
word|media	0 -3 -1 -1 -21 9 -1 -4 -18 6 -2 -7 -1
word|medical	0 -1 -1 0 -7 5 -2 -5 1 0 -1 10 -13
word|meet	0 -1 0 0 0 8 0 -4 -2 -4 0 0 0
word|meeting	0 -4 0 0 -6 9 2 1 -2 0 0 -3 -2
word|mehr	0 -15 -1 -2 13 12 3 -18 -19 -23 -1 -17 18
word|member	0 -1 0 0 -2 11 -2 -1 0 1 0 -3 -4
word|members	0 -2 0 0 1 5 -2 -11 3 -1 -1 -1 2
word|message	0 2 -1 0 -10 -2 -1 -1 -4 -6 -2 5 9
word|method	0 -1 0 0 2 -6 2 3 -3 0 4 -1 -3
word|might	0 2 0 0 0 10 -5 -2 -3 -4 0 2 -5
word|million	0 12 -1 0 0 -13 -2 6 -3 -12 0 1 -1
word|min	0 0 -7 16 -12 -8 0 -4 -6 -2 7 -6 -3
word|mind	0 -2 0 0 -2 2 -3 7 1 -2 0 -1 -4
word|minister	0 -12 0 0 -6 19 -3 -8 3 -6 -1 3 -5
word|minute	0 -1 -1 13 -4 -4 -1 4 -2 -2 -1 -3 -7
word|minutes	0 -1 0 -6 2 -12 1 8 -2 -4 0 -7 -4
word|miss	0 0 -1 0 -2 -8 2 -4 -1 -2 0 12 -1
word|mission	0 0 0 0 -2 6 -2 -5 -4 2 0 1 1
word|mit	0 -11 -10 -11 -29 -13 -40 -10 11 -1 5 7 5
word|mobile	0 -1 0 0 -4 -15 -2 15 1 -1 -1 -7 5
word|model	0 12 -1 -1 -2 5 -7 -7 -15 -13 -2 -12 -6
word|models	0 -1 0 0 5 2 -4 0 0 -7 -1 -2 -5
word|modern	0 1 0 0 1 8 -1 -5 -2 -2 0 -2 2
word|moment	0 -3 0 0 7 10 -3 -2 -3 -4 0 -3 -3
word|monday	0 -8 0 0 -1 23 -4 -8 -7 -6 0 -6 2
word|money	0 -2 -1 0 -12 9 -1 -3 -1 -7 0 -8 7
word|month	0 -8 0 -1 2 9 -4 -6 -10 -7 0 -6 2
word|months	0 -2 0 0 -11 2 9 1 -5 -5 0 0 2
word|more	0 -28 -16 -4 -32 -16 -9 1 -48 -23 -17 16 20
word|morning	0 -2 -1 0 8 10 -4 -8 -4 -5 -1 -20 8
word|most	0 -10 -1 -1 -8 15 -6 -3 -15 -12 -2 3 0
word|move	0 -4 0 0 -3 3 -3 2 0 -2 0 3 1
word|moving	0 5 0 0 -3 -1 1 6 -2 -5 0 2 -4
word|much	0 -3 0 0 4 -3 -6 5 -1 0 0 3 -13
word|multi	0 0 0 0 -1 -3 -1 9 -1 -2 0 1 -5
word|multiple	0 0 0 0 -4 2 -2 11 -1 -5 0 -6 -4
word|must	0 -1 0 0 1 -4 10 -6 -2 -3 0 -3 5
word|my	0 -5 -2 -2 -5 -2 8 -16 1 -9 -3 1 -4
word|n	2 -8 -4 -1 -10 4 5 -10 1 -4 -2 -2 -7
word|nach	4 15 -3 -5 8 -4 -5 -18 4 -9 -3 -13 -26
word|name	0 -3 0 0 -8 -15 -2 15 1 2 -1 -6 4
word|national	-1 -3 0 -1 -11 3 -5 -17 2 -1 -6 3 9
word|natural	0 -1 0 0 0 -4 -1 -2 -4 4 0 -2 4
word|near	0 -5 0 -1 -11 -11 -3 0 8 9 -1 8 -10
word|nearly	1 -3 0 0 -1 -3 -2 0 -2 -2 0 13 -8
word|necessary	0 -1 0 0 0 5 -3 1 -2 -1 0 -1 -1
word|need	0 -4 0 0 -4 -1 -7 10 -8 -17 -1 1 -8
word|needs	1 0 0 0 -8 9 1 0 3 -3 0 -3 -2
word|net	1 -1 0 0 9 0 -2 3 -1 1 0 -11 -1
word|network	0 -1 -1 0 3 8 -1 0 -2 -2 0 -13 -3
word|never	0 4 -1 -1 -5 1 6 0 -6 -13 0 -4 1
word|news	-2 -6 13 -6 -25 -25 -4 -27 -27 -12 -2 -5 34
word|newsletter	0 -2 -1 -1 -11 -8 -3 -1 -14 -9 -3 -6 21
word|next	-2 5 -6 -2 13 -5 -3 -22 -7 -12 -6 -14 3
word|nicht	0 16 -3 -2 10 -10 13 -21 -34 -33 -5 0 -3
word|night	1 -4 0 0 0 20 -2 -7 8 -16 -1 -3 -2
word|no	0 -6 -3 -2 -20 2 -10 0 0 -16 -2 -7 8
word|noch	0 -6 0 -1 13 -14 -11 -11 -8 -15 -1 23 -12
word|non	0 -1 -2 -1 -1 -1 1 -1 3 1 -1 0 -2
word|north	0 -3 0 0 -2 22 -2 -12 1 -2 0 -7 0
word|not	0 -6 -5 -3 1 -1 5 -8 -23 -27 -4 -10 -11
word|note	0 -1 0 0 1 12 1 -3 -2 -2 0 -8 -3
word|nothing	0 0 0 0 1 4 1 1 -1 -1 0 1 -5
word|nov	-1 -5 -7 24 -3 -11 -2 4 -1 3 -1 -8 -14
word|november	-1 -1 3 23 -7 -5 -2 8 -9 -14 -1 -6 -12
word|now	0 -7 -3 -1 -4 17 -1 -38 -14 -18 -3 -4 9
word|number	0 -3 0 0 7 -10 -3 11 -2 -8 0 4 -3
word|o	0 3 -5 -2 -9 -2 -13 -30 -9 -6 -5 6 10
word|october	0 -8 -4 9 -2 -1 2 -5 -5 8 0 -2 0
word|of	-3 -26 -59 -43 -15 -3 -5 -1 23 10 -32 -4 -26
word|off	1 -2 -1 -2 3 -6 0 -3 -7 -14 -1 1 -5
word|offer	0 9 0 0 1 -2 -4 4 -5 -7 0 -5 1
word|offering	0 -2 0 0 -2 6 -1 3 -1 -2 0 -2 -3
word|offers	0 -1 -1 -1 -13 -1 -3 -3 2 -2 -1 9 4
word|office	0 -3 -1 0 -6 -12 -5 7 11 -6 -2 -3 -2
word|official	0 -1 0 0 -3 3 -1 0 -3 3 0 2 -1
word|officials	0 1 0 0 -1 21 -3 -15 -1 -3 0 -1 -1
word|often	0 -3 0 0 -1 2 -1 2 1 -2 0 -4 1
word|old	1 -1 -1 1 3 -3 -5 -9 2 -3 -2 -12 -3
word|on	-5 -47 -36 -12 -31 0 -9 11 2 11 -43 -25 -5
word|once	0 -2 0 0 -7 4 -4 4 -2 -1 0 -2 0
word|one	0 -25 -3 -2 -20 -3 -3 5 -8 12 -2 -10 -10
word|ones	0 -2 0 0 -3 11 -2 1 -1 -4 0 -2 0
word|online	0 -4 -1 0 -8 -6 2 -4 -7 -17 3 2 9
word|only	0 1 -3 0 -13 -19 5 19 -4 -4 -1 -15 -7
word|open	0 4 -1 0 -13 2 3 -2 -6 -6 -1 7 -3
word|operations	0 0 0 0 0 17 -1 -6 -2 -3 0 -6 -3
word|opportunities	0 0 0 0 -1 2 -1 1 -1 1 0 -4 2
word|opportunity	0 12 0 0 9 -17 3 3 -6 -6 0 -6 -3
word|option	0 -1 0 0 0 -1 2 4 -1 -2 0 2 -3
word|options	0 -1 -1 0 8 -8 -3 16 -13 -22 -2 -12 10
word|or	-2 -16 -5 -4 -20 -9 -7 25 -23 -25 -4 -33 -10
word|order	0 0 -1 0 -1 7 -3 -1 0 3 0 -5 -9
word|organization	0 0 0 0 -2 -2 -3 0 3 5 0 -1 -3
word|original	0 0 0 0 -1 11 -1 1 -2 -2 0 -6 1
word|other	-1 -10 0 0 0 3 -17 4 -9 -6 -1 -14 -3
word|others	0 7 0 -1 0 -11 -2 -3 -1 1 0 -3 7
word|our	-1 -8 -2 -1 -27 -16 9 -20 -19 -32 -3 8 28
word|out	0 -27 -2 -1 2 7 -12 -5 -19 -6 -2 0 -11
word|outside	0 -1 0 0 -6 -9 2 -7 5 15 -1 -5 0
word|over	1 -11 -2 -1 -8 -6 -8 3 -11 -1 -2 5 -5
word|overall	0 0 0 0 1 -12 10 3 -3 -2 0 -5 7
word|own	0 -4 -1 -2 -2 3 -6 -3 -2 -7 -1 5 -4
word|p	0 -1 -1 -3 -8 10 -3 -3 -6 3 -3 -15 2
word|page	0 -6 0 -1 -9 14 -8 1 -8 -7 -4 -10 -7
word|paid	0 -1 0 0 0 -7 1 3 1 -2 0 1 2
word|part	0 12 0 0 -1 -7 -7 4 2 -10 0 -5 -6
word|particularly	0 0 0 0 0 8 -1 -4 0 -1 0 -1 -1
word|party	9 -1 -2 -1 -6 -7 -5 4 -5 -1 -1 -8 8
word|past	0 -1 0 0 -1 8 3 -1 -3 -6 0 -1 0
word|path	0 0 0 0 3 3 -1 -2 0 -1 0 -3 2
word|pay	-1 -6 -2 -1 -9 -6 -6 8 6 0 -1 1 -2
word|people	0 -16 -1 -1 7 1 -11 -5 -7 -5 -2 8 -9
word|percent	0 0 0 0 -3 1 10 -8 0 -3 0 -3 -3
word|perfect	0 0 0 0 2 -2 -1 4 0 3 0 -3 -4
word|performance	0 -6 1 -3 1 2 5 4 -8 -7 -1 -3 -4
word|person	0 -4 0 0 2 5 -3 -7 1 -8 -1 2 -4
word|personal	0 -2 0 0 1 -5 3 8 -2 -4 -1 -3 3
word|phone	0 -3 -1 0 -2 -5 -2 -4 16 2 -1 -8 0
word|photo	-16 -25 -24 -11 -34 -32 -7 -16 -5 32 29 -31 -37
word|photos	0 -2 -2 -1 -3 1 -1 -8 -1 0 -2 12 -3
word|pick	0 0 0 0 -3 6 -1 -3 1 1 0 0 -2
word|picture	0 -6 -10 -5 -17 -11 -5 -17 -2 13 19 -19 -19
word|pinterest	0 0 -2 0 -1 3 0 -1 -3 -1 -1 -1 8
word|place	0 -3 0 0 2 14 -5 2 -5 -7 0 -6 -12
word|plan	0 9 -2 -1 4 -7 -2 -5 -14 -13 3 12 -19
word|planning	0 0 0 0 0 -9 -7 11 -3 -2 -1 -5 6
word|plans	0 11 -1 0 8 -12 1 -7 -2 -6 -1 10 -10
word|platform	0 -2 0 0 0 4 -1 -4 -2 3 -1 -6 0
word|platforms	0 -4 0 0 14 -12 2 4 -2 -7 0 4 -6
word|play	0 -2 1 0 -4 2 -2 3 6 -4 -1 -9 -4
word|please	0 -1 0 0 -2 -13 2 -7 1 3 0 -8 20
word|plus	0 -2 -1 -1 10 -5 -3 -13 -6 -11 -1 -7 12
word|pm	-1 0 10 5 -11 -6 -1 -4 -6 -8 -2 3 -2
word|point	0 0 0 0 -3 8 0 3 -4 -5 0 -2 -7
word|points	0 -1 0 0 3 9 -3 -1 1 -3 -1 -8 -8
word|police	0 -16 -6 -3 -25 9 -8 -22 -1 -6 -9 25 -24
word|policy	0 1 -1 0 0 -14 -2 -11 -5 -7 0 -7 25
word|political	0 -3 2 0 -4 0 5 -2 -3 -4 -1 12 -11
word|popular	0 -1 -1 0 7 -6 -2 -7 -4 0 -1 12 -2
word|position	0 0 0 0 0 10 -1 -6 -1 -3 0 2 -2
word|positive	0 -1 0 0 10 -14 2 4 -2 -4 0 0 2
word|possible	0 -3 0 0 9 -6 -4 -5 -1 -1 0 7 -4
word|post	0 4 -5 -2 5 0 -7 -18 -12 -14 -6 -14 21
word|posted	-1 5 -2 7 -7 -7 -1 -6 -2 -4 -1 -7 15
word|posts	0 0 -1 0 0 -5 -1 -12 -4 -3 -1 -1 19
word|potential	0 -1 0 0 1 8 -1 -2 -4 -4 -1 -1 1
word|power	1 6 -1 0 8 1 -7 -14 -1 -15 -1 2 -9
word|powered	0 3 -1 0 -2 5 -1 -4 -1 2 0 -1 1
word|powerful	0 0 0 0 0 4 -2 -1 0 0 0 -6 3
word|practice	0 -1 0 0 -3 0 5 -2 3 4 0 -6 -6
word|practices	0 1 0 0 3 5 -2 -2 -5 -5 0 1 0
word|president	-2 0 -3 -2 -8 -5 -14 -8 -2 26 -5 -16 -16
word|press	-1 -8 12 -3 -12 11 -3 -5 -1 4 4 -7 -15
word|pressure	0 -1 0 0 -1 4 -2 3 -1 -2 0 -1 -1
word|pretty	0 0 0 0 -1 6 -2 -1 -1 -1 0 -1 -1
word|prevent	0 0 0 0 -3 11 -1 -10 -1 -2 0 4 -1
word|previous	0 0 0 0 -3 -5 10 -3 0 -1 0 -6 6
word|price	0 -5 0 -1 7 -9 -4 -1 10 -7 -1 -8 -10
word|pricing	0 -1 -1 -1 -12 17 -4 -7 -10 -17 -3 1 -10
word|primary	0 -2 0 0 -4 -4 -1 10 0 0 0 -1 -2
word|prime	0 -6 0 0 -4 14 -3 -7 -4 -1 -1 2 -1
word|print	0 -2 -5 -1 -5 2 0 -4 -7 2 -5 -7 23
word|privacy	0 -1 1 0 0 -15 -2 -2 -2 -3 0 0 16
word|private	0 10 0 0 -7 -5 -2 -11 -2 -1 0 11 -4
word|pro	0 -2 -2 0 8 13 -5 -32 4 0 -2 -4 -19
word|probably	0 -1 0 0 -1 1 2 -6 0 0 0 8 -6
word|problem	0 2 0 0 5 -3 -6 -11 -11 -1 -1 10 -4
word|problems	0 0 0 0 -3 7 -3 -3 -1 -5 0 7 -2
word|process	0 -4 0 0 -6 -2 10 -2 -4 -11 0 -5 6
word|product	0 -3 0 0 -4 2 6 -9 -3 -3 -2 -10 4
word|production	0 -1 0 0 4 13 1 -10 -6 2 0 -3 -8
word|products	9 -5 -2 0 -8 0 0 -4 -1 -1 -1 -13 9
word|professional	0 -2 0 0 0 -3 -4 -3 -3 -5 -1 8 2
word|program	0 -5 0 0 1 17 -2 -8 -2 -6 0 -4 3
word|progress	0 0 0 0 1 9 -1 0 -1 -2 0 -8 -1
word|project	0 -2 1 0 -2 -4 2 1 -7 -7 -1 -6 2
word|projects	0 1 0 0 -7 12 -2 -11 4 -1 -1 -8 7
word|protect	0 0 0 0 -4 -2 -1 9 -1 -1 0 0 -6
word|provide	0 -1 0 0 -2 12 -3 1 -2 -5 0 -2 -3
word|provides	0 -3 0 0 -1 4 -1 -2 -1 -2 0 3 0
word|providing	0 0 0 0 -1 -5 -1 5 0 -1 0 -1 4
word|public	0 -3 1 0 -5 18 -6 -4 2 -15 0 -5 -3
word|published	-1 -7 0 19 -6 17 4 -7 -11 -10 -1 -21 -10
word|put	0 5 -1 0 10 11 -6 -12 -3 -1 0 -6 -7
word|quality	0 -1 0 0 0 -10 8 5 -2 -8 0 -2 0
word|que	2 -7 -1 -2 -9 0 -5 -5 -10 -12 -2 10 -1
word|question	0 1 -1 0 -1 8 -2 -6 -2 -1 0 0 2
word|questions	1 -1 -1 0 9 5 3 -4 -8 -7 -2 6 -9
word|quick	0 -1 0 0 6 -9 -2 8 -2 -7 0 -14 -6
word|quickly	0 -1 0 0 -3 1 2 4 -1 -4 0 -4 1
word|r	0 -5 -1 0 -1 8 -1 -2 3 -2 2 -1 -11
word|range	0 -1 0 0 4 7 -2 1 -1 -5 0 -5 -3
word|rate	0 -3 0 -1 6 -7 -1 -1 -10 -14 -1 13 -4
word|rates	2 -1 0 0 7 3 -1 6 -8 -9 -1 -10 -10
word|rather	0 -1 0 0 -1 15 -2 -8 -1 -1 0 -1 -1
word|re	1 -14 -1 -1 -12 -9 5 9 1 -16 -4 0 -1
word|reach	0 0 0 0 1 -9 8 -2 0 -3 0 2 2
word|read	-1 -10 -11 19 -26 -27 -7 -23 -22 -35 -11 17 11
word|reading	0 0 -1 -1 -1 -13 0 -12 -3 -2 -1 -10 22
word|ready	0 -2 0 0 0 2 1 -6 -1 2 0 -6 8
word|real	-1 -15 -1 -1 7 -8 4 -1 -1 -8 -3 -8 2
word|really	0 -1 0 0 -6 -8 14 -4 -1 1 0 6 -10
word|reasons	0 0 0 0 -2 11 -1 -5 0 -1 0 -1 0
word|receive	0 -1 0 0 -3 -19 3 -8 0 -1 0 -4 29
word|recent	0 7 0 0 -1 -5 1 2 -4 -5 0 -1 2
word|recently	0 -1 0 0 -2 5 -2 -4 8 -2 0 -2 -2
word|recommend	0 0 0 0 1 4 -1 1 -1 -1 0 -3 -1
word|record	1 -6 0 0 -11 10 -1 -10 -4 -9 3 17 -13
word|red	0 -1 -1 0 -11 -10 1 -7 17 7 -1 -3 -3
word|reddit	0 0 -2 0 -2 -1 0 -4 -6 -5 -2 2 16
word|reduce	0 -1 0 0 3 3 -1 0 -1 -2 0 0 -2
word|related	-1 1 -4 -1 -29 -16 -3 -14 -21 -5 -7 30 18
word|released	0 -2 0 0 1 10 -1 -7 -1 4 0 -2 -3
word|relevant	0 0 0 0 -1 -7 11 1 -1 -1 0 -3 -2
word|remain	1 1 0 0 -1 3 -2 4 -1 -2 0 -2 -1
word|remember	0 1 0 0 -6 -1 4 2 0 -2 0 -3 -2
word|report	0 -4 -1 0 -10 5 -4 0 -6 -1 -1 -1 1
word|reported	0 0 0 0 0 6 -1 -2 0 -2 0 -2 2
word|reporter	0 0 6 0 -8 -6 -2 -2 -4 -3 0 2 5
word|reporting	0 -3 8 0 -5 -2 -1 -5 -6 -5 -1 -9 2
word|reports	0 0 2 -1 -7 10 -2 -2 -5 -4 -1 6 -5
word|request	0 -1 0 0 -3 1 -4 4 -5 -9 0 -4 8
word|require	0 -1 0 0 -2 12 -2 2 -3 -7 0 -2 -2
word|required	0 0 -1 0 -1 -2 1 -1 -4 -3 -1 -4 12
word|requires	0 0 0 0 -2 0 1 5 -1 -2 0 -2 -1
word|research	0 -6 -1 0 5 -8 -1 -12 -4 -7 -4 5 7
word|resources	0 0 0 0 8 5 -2 -4 -3 -3 0 -2 0
word|response	0 -1 0 0 9 -4 -3 0 -7 -7 0 -6 6
word|rest	0 0 0 0 -8 -12 5 9 3 4 0 1 -3
word|result	0 0 0 0 -1 7 -2 -5 1 4 0 -2 -2
word|results	3 -1 -1 0 5 -8 -3 6 -2 -5 -1 -2 -3
word|return	1 -1 0 0 0 -8 1 -4 1 4 0 3 2
word|review	0 -6 -1 -1 -18 8 3 -8 -6 -18 -6 5 5
word|reviews	0 -2 0 -1 5 -10 3 -10 -3 -2 -1 -6 13
word|right	0 -6 -1 -1 4 -3 6 -15 -9 -3 -1 -4 -1
word|rights	0 0 0 0 -2 3 -1 -9 -1 3 -1 3 -3
word|risk	0 -1 0 0 -1 1 -4 9 -9 -9 -2 -1 0
word|road	0 -2 -1 0 0 12 -2 -9 -2 4 -1 -5 2
word|role	0 -3 0 0 2 3 -2 2 1 -1 0 -1 -2
word|room	1 10 -1 -1 -4 7 -3 -9 2 -1 -1 -8 -10
word|rules	8 -4 -1 -1 -2 7 -2 -7 -3 -3 -1 -4 4
word|run	0 -1 0 0 -8 8 -4 0 1 2 0 -3 -7
word|running	0 -2 0 0 -4 2 -3 2 2 1 0 2 -1
word|s	4 -4 -44 -35 -16 4 -35 -23 -23 5 -54 31 -29
word|safe	0 0 0 0 -1 1 -1 -2 -1 -1 0 11 -8
word|safety	0 0 0 0 6 -5 -2 4 4 -6 0 0 -1
word|sales	0 -1 -1 0 -4 8 -1 2 -5 -3 0 -5 -5
word|same	0 0 0 -1 -9 -4 8 7 2 0 0 3 -13
word|save	0 1 -2 -1 5 -6 -3 -7 -8 -3 -2 -7 18
word|saw	0 0 0 0 4 2 -3 -5 0 0 0 -2 3
word|say	0 -2 0 0 4 2 1 -7 0 1 0 8 -12
word|saying	0 1 0 0 -3 10 -3 6 -4 -3 0 -8 -2
word|says	0 -5 -4 -2 8 3 -6 -22 2 -4 -1 5 -23
word|scale	0 0 0 0 -6 -3 -2 7 2 0 0 3 -6
word|schedule	0 0 0 0 0 8 -2 -12 -3 -3 0 4 4
word|school	0 4 -2 -1 11 -8 -7 0 -8 3 8 -12 -14
word|science	-2 -5 10 -3 -9 14 -2 -9 -4 0 -2 -14 -5
word|se	4 19 -1 1 3 -13 -9 -15 -1 -6 -2 -2 -9
word|search	1 -4 -3 -2 -25 -9 4 2 7 -14 -5 6 -3
word|season	0 -3 0 0 2 7 -3 1 -4 -3 0 6 -8
word|second	0 1 0 0 -6 8 -5 -12 4 3 0 -3 -9
word|security	0 -7 -2 -1 -12 23 -9 -16 -15 -27 -4 -1 6
word|see	-1 -5 -2 -1 -8 -5 -10 -22 -8 -6 -2 4 4
word|seen	0 -4 0 0 -6 4 -4 -9 4 -9 0 9 -2
word|sein	0 4 -1 -1 4 -1 -6 -4 -10 -10 -1 3 4
word|sell	0 -1 0 0 0 3 -2 1 2 -2 0 -4 -1
word|send	0 -2 -1 0 -5 -14 11 -1 -1 1 0 -3 15
word|senior	0 -2 7 -1 4 2 -1 -6 -4 -4 -1 -7 9
word|sense	-1 -2 0 0 -3 -4 1 -2 2 7 0 0 0
word|september	0 -1 0 -1 -1 7 -1 -2 0 -4 0 -2 5
word|series	0 0 0 -1 10 13 1 -12 -7 -13 -1 -8 -10
word|service	3 -1 -3 2 -1 11 -1 -1 -7 -8 -2 -9 -1
word|services	0 -2 0 -1 -3 -24 10 12 -2 -6 -2 -15 12
word|set	0 -6 -1 -1 13 -8 -5 2 -4 -12 -1 -1 -3
word|seven	0 -4 0 0 1 12 -1 -5 -2 0 0 -3 -3
word|several	-2 4 -1 0 -4 17 3 -4 -5 -5 0 -3 -6
word|share	-2 -8 -24 -9 -24 4 -4 -14 -33 -31 -13 -33 55
word|shared	0 0 0 0 -1 0 -1 2 -1 -1 0 -4 7
word|shares	0 -2 -6 -3 -4 6 -3 1 -11 -8 -6 9 7
word|sharing	0 -1 -6 0 -5 -3 -1 4 -8 -8 -1 0 19
word|she	-1 -7 -1 -1 -2 17 -5 -24 -18 -5 -1 -8 -1
word|short	0 -1 -3 0 7 6 1 -5 -5 -6 -1 -1 -1
word|should	-1 0 -3 -1 -7 -17 13 -5 0 5 -1 7 -12
word|show	-1 3 -2 -1 -8 -3 4 -13 -15 -6 -3 7 6
word|shows	0 -2 0 0 0 -14 -2 -7 1 11 -2 12 -11
word|sich	-1 3 -2 -1 8 15 0 -17 -9 -15 -4 -14 -7
word|side	0 -4 0 0 1 15 -3 -12 -2 4 -2 -4 -3
word|sie	0 5 -5 -2 -5 -16 0 -10 -13 2 -4 -4 1
word|sign	0 0 -1 -1 -6 -6 -2 4 -8 -12 -1 -1 11
word|significant	0 0 0 0 -9 3 -1 -1 -1 -2 -1 10 -2
word|similar	0 -1 0 0 4 3 -2 -3 -1 0 0 -1 1
word|simple	0 0 0 0 -9 4 10 -10 -1 -4 0 -5 3
word|simply	0 0 0 0 0 9 -1 -4 -1 -1 0 -1 -1
word|since	0 -13 -1 -1 11 11 -5 -3 -7 -14 0 -6 3
word|sind	0 8 -3 -1 -17 -19 5 -16 3 -9 -3 10 -6
word|single	0 2 0 0 -3 3 -2 -3 2 7 0 -6 -1
word|site	0 -3 0 0 -6 -6 -3 10 0 -1 -1 -6 6
word|situation	0 0 0 0 1 -2 5 -2 -1 -2 0 2 -1
word|six	0 -11 0 0 -4 12 -3 1 -4 2 0 -1 -3
word|size	0 -1 -1 -1 -2 -15 11 12 -5 -12 -5 -11 13
word|skills	0 0 0 0 -2 -6 -2 3 2 0 0 2 3
word|slow	0 -1 0 0 1 5 -1 2 -1 -1 0 -1 -3
word|small	0 0 -1 0 7 -4 -1 8 6 -12 -1 -14 -4
word|smart	0 1 1 -1 15 -11 -2 -16 1 -5 -2 -11 8
word|so	-3 -16 -8 -3 -9 4 11 -8 -7 -17 -4 -2 -11
word|social	0 -2 -7 0 -17 4 1 0 -14 -8 -3 8 -5
word|software	0 -5 -2 -2 -8 -7 -4 -11 3 0 0 9 12
word|solution	0 0 0 0 3 0 4 -5 -1 -3 0 4 -3
word|solutions	0 -2 0 0 7 3 -2 -2 -4 -9 0 -3 6
word|some	-1 7 -2 -1 -2 16 -1 -14 -13 -14 -1 -19 -13
word|someone	0 -1 0 0 1 -7 -2 7 -1 -1 0 -1 5
word|something	0 6 0 0 -14 -5 0 0 -3 -5 0 0 13
word|son	3 -1 -1 -2 -1 -11 -7 1 5 2 -1 9 -13
word|soon	0 -1 0 0 -5 -2 8 -3 2 0 0 -1 -6
word|source	-1 -8 -3 0 -18 -5 -6 -8 -6 10 -5 -11 18
word|sources	0 0 0 0 -7 -7 -2 5 -3 -3 12 -5 0
word|south	2 12 -1 -1 -9 4 0 -16 -6 -11 -1 -8 -5
word|special	0 -3 4 0 3 -3 -2 -7 -3 -6 0 -1 10
word|specific	0 0 0 0 -2 -6 -3 12 -1 -3 0 -1 -1
word|speed	0 -1 0 0 0 -10 -2 11 2 0 0 -1 1
word|spend	0 -2 0 0 1 -10 1 7 1 1 0 -1 3
word|sports	0 -1 0 0 -2 -7 -1 -6 1 4 0 7 4
word|staff	0 13 9 3 -2 -11 -2 -5 -2 -6 -1 -1 -6
word|stage	0 -1 0 0 3 -1 -2 3 -6 0 0 -1 2
word|stand	0 -3 -2 0 -1 -1 3 -3 -4 6 -1 -7 6
word|standard	0 0 0 0 -3 -8 -3 12 -3 -9 -1 8 -6
word|star	0 -10 -3 -2 9 -5 -2 -5 -5 -3 1 7 -11
word|start	0 -2 -1 -1 3 8 0 0 -9 -14 -1 -16 -2
word|started	0 5 0 0 -10 2 4 -11 -4 -7 -1 1 7
word|starting	0 -2 -1 0 5 7 -3 1 -3 -4 0 0 -5
word|state	3 -7 -2 -1 -12 -3 -12 8 -4 6 -3 3 -14
word|statement	0 0 0 0 -3 1 -2 0 1 4 -1 -8 4
word|states	0 7 0 0 0 -9 -5 -13 9 0 -1 -6 -5
word|stay	0 0 0 0 9 -5 -3 -1 -3 -5 0 -17 11
word|step	0 -1 -3 -3 6 14 -4 -17 -4 -9 -4 -4 -16
word|steps	0 1 0 0 4 0 -1 -3 2 3 -1 -4 -3
word|still	0 2 0 0 -11 7 -2 3 -8 -2 0 4 -6
word|stop	0 -4 0 0 -1 2 -3 -2 -2 -1 0 7 -4
word|store	0 -1 0 0 -1 6 0 6 -6 -11 -1 -1 0
word|stories	0 -1 -1 0 8 0 -1 -1 -3 -5 -2 -9 7
word|story	-1 -8 -9 -2 7 0 -7 -17 -18 -20 -8 -31 20
word|straight	0 -2 0 0 -8 15 -2 -7 -2 -2 0 -3 1
word|strategy	1 -5 0 0 7 -17 0 10 4 -2 0 3 -6
word|street	1 -12 -1 0 -1 21 -3 -3 -3 -7 0 -2 -3
word|strong	0 -2 0 0 -2 -1 2 4 -1 5 0 -9 3
word|structure	0 0 0 0 -5 -9 10 2 3 2 0 -1 -1
word|students	0 1 0 0 -4 5 -1 -8 1 -3 0 5 3
word|study	0 -1 0 0 -6 -4 -3 -4 -2 -9 0 17 -6
word|style	0 -1 -1 0 -3 -4 -1 5 -8 -9 -1 9 3
word|subscribe	0 -1 -1 0 -9 -9 -2 -9 -5 -5 -1 -16 27
word|success	0 -1 0 0 2 5 -1 -4 -3 -4 0 -6 9
word|such	0 0 0 0 -5 -12 9 9 -4 -1 0 -4 -3
word|sunday	0 0 -1 -1 -4 1 -2 -6 -4 6 0 -12 2
word|support	0 -1 0 0 -9 -2 -6 2 -4 -5 -1 -3 13
word|sure	0 -3 0 0 -9 4 -4 0 2 1 0 -4 8
word|system	0 1 -1 -1 -13 3 0 6 3 3 -1 -1 -19
word|systems	0 -2 0 -1 -10 2 8 -2 -4 -2 7 -10 -6
word|t	-1 -6 -4 -6 -16 6 5 0 -30 -36 -5 2 -9
word|table	0 0 -1 -1 -10 3 -2 -4 5 2 -1 -11 5
word|tags	0 -1 -1 -1 -7 -8 0 1 -4 -2 -1 -15 28
word|take	0 -3 0 0 -10 7 -1 0 1 -12 -1 -1 -7
word|taken	0 -1 0 0 -3 4 0 -3 1 6 0 -2 -5
word|takes	0 -3 -1 0 -2 -5 -5 15 3 -3 0 1 -14
word|taking	0 -1 0 0 5 4 -3 -3 1 -3 0 -2 -4
word|talk	0 1 0 0 -3 0 -1 3 -3 -3 0 4 -3
word|target	0 0 0 0 -2 -5 -1 10 -2 -3 0 -3 4
word|tax	0 -2 -1 0 -4 13 -1 -10 -4 -8 -1 3 -3
word|team	0 -4 -2 -1 -3 -2 7 -6 -17 -6 -2 5 -6
word|teams	0 -1 -1 0 -6 7 -4 2 -4 -8 -1 -11 4
word|tech	1 5 -7 0 13 -1 0 -14 -14 -23 -2 -8 0
word|technical	0 -1 0 0 2 -4 -2 5 -1 0 0 -2 4
word|technology	0 -5 2 0 4 0 8 3 -7 -11 -2 -12 2
word|tell	-1 7 0 0 4 0 1 -1 -4 -6 0 -6 -1
word|term	0 -1 0 0 2 6 -3 0 -2 -4 0 -1 2
word|terms	0 1 0 0 -2 -6 1 -3 -2 -2 0 -2 14
word|test	0 -1 0 0 -6 5 -2 -6 -2 -4 0 11 -5
word|testing	0 -1 0 0 3 -8 -2 2 -2 2 0 0 -1
word|text	0 -2 -2 0 -2 2 -1 5 -3 -4 -1 -5 10
word|than	0 -8 0 2 -9 -1 4 4 -8 0 0 -5 -19
word|thanks	0 0 0 0 -1 4 -2 -5 -2 -1 0 -5 9
word|that	-5 -12 -9 -8 -6 -7 8 4 -53 -22 -10 -18 -48
word|their	0 -1 -2 -3 -17 -7 -12 11 -1 -4 -1 5 -16
word|them	0 1 -1 -1 -4 2 -17 13 -7 -15 -1 -13 -11
word|themselves	0 0 0 0 2 9 -2 -2 0 -1 0 -3 -2
word|then	0 -7 0 0 13 0 2 -12 -8 -4 0 -2 -6
word|there	-2 1 -2 -1 -3 8 -17 -1 -14 0 -1 -21 -15
word|these	-1 1 -1 -1 -8 11 3 -19 -11 -9 -1 -3 -3
word|they	-1 -4 -1 -1 -13 20 -9 -8 -16 -16 -1 -4 -17
word|thing	0 7 0 0 7 -3 -2 0 -1 -3 0 3 -7
word|things	0 -2 -3 -1 12 4 -9 -10 -4 -6 -1 -8 -4
word|think	0 -1 0 0 0 20 -6 -7 -1 -4 0 -3 -4
word|thinking	0 1 0 0 -3 4 -1 -2 -1 0 0 2 2
word|third	7 -3 -1 0 -7 3 -5 0 -4 -4 -1 -3 4
word|this	-7 -49 -27 -15 -14 9 4 -24 -40 -11 -16 -29 20
word|those	0 -2 0 0 -2 22 -7 -8 1 -7 0 -5 -3
word|though	0 -1 0 0 1 -2 -2 8 -1 -2 0 -1 -5
word|thought	0 0 0 0 -3 9 0 1 -1 -1 0 -2 -3
word|thoughts	0 -5 -1 0 8 -1 -1 3 -1 -2 -1 -10 7
word|three	0 -7 0 0 -13 19 -7 -3 2 -5 -1 -10 -11
word|through	0 -5 -3 -1 -14 -17 9 6 3 11 -3 1 -12
word|throughout	0 -1 0 0 -4 4 -1 -2 -1 6 0 0 -2
word|thursday	0 -6 0 3 -1 2 -2 -5 12 1 0 0 -7
word|times	0 -11 -2 0 -16 3 -2 -10 5 -15 2 -11 8
word|tip	0 0 0 0 6 8 -2 -7 -2 -5 0 -6 3
word|tips	1 0 -1 -1 6 7 3 -3 2 -5 -2 -12 -8
word|to	6 -10 -63 -57 -6 -4 -5 4 -28 -15 -67 4 -2
word|together	0 -2 0 0 0 11 -5 -8 2 5 0 -4 -6
word|told	0 8 0 0 -3 1 1 3 -3 -6 0 -1 -4
word|too	0 -1 0 0 3 -1 0 6 -3 -4 0 1 -7
word|took	0 -4 0 0 4 1 -1 -2 0 6 0 -4 -4
word|tool	0 -2 0 0 3 -3 2 -4 -6 -3 -1 6 -2
word|tools	0 -1 -2 -1 -13 5 -7 6 -12 -15 -2 -12 1
word|top	0 -4 -2 -1 6 -10 -6 -18 -8 4 -3 4 7
word|topics	0 -2 -1 0 -3 0 0 -4 -2 -7 -1 -8 21
word|total	0 0 -1 0 -3 8 1 0 -1 -5 0 -5 -3
word|track	0 0 0 0 3 -4 -1 3 -1 2 0 -2 1
word|traditional	0 0 0 0 0 3 -1 3 -1 -2 0 -1 -2
word|training	1 -3 -1 0 17 -12 -1 1 -16 0 -1 -5 -10
word|travel	0 -3 -2 -1 -1 -16 2 -1 -12 0 -2 6 7
word|trends	0 -7 -2 -1 16 -10 -4 -7 -4 -10 -3 -9 7
word|true	0 -1 0 0 4 8 -1 6 -1 -3 0 -13 -4
word|trust	0 -1 0 0 0 -2 -2 -6 -1 -6 0 9 -5
word|try	0 -1 0 0 -11 2 -4 0 -2 3 -1 -6 12
word|trying	0 -1 0 0 -1 10 -1 -5 0 -1 0 2 -1
word|tuesday	0 -13 -4 1 1 17 -4 -11 -7 2 -1 -7 -2
word|turn	0 -1 0 -1 -7 -18 10 9 2 1 0 1 2
word|turned	0 0 0 0 8 -1 -1 0 -2 -3 0 -1 -1
word|tv	1 1 -1 -1 4 3 -4 -14 -4 -11 2 9 -3
word|tweet	0 -1 -8 -2 -5 -2 -1 0 -6 -4 -3 -4 25
word|twitter	-8 4 -12 -3 -10 -2 -5 -5 -19 -10 -6 -12 26
word|two	0 -8 -2 -1 -20 29 -14 -16 -6 -5 -1 3 -21
word|type	0 0 0 0 3 -11 -3 7 0 -1 0 -2 4
word|types	0 0 0 0 15 3 -2 1 -10 -12 -1 -3 -10
word|u	0 -3 -3 -2 -2 -13 -2 -13 7 11 -5 9 -21
word|uhr	-1 -5 -5 18 0 1 -2 4 -20 -27 -9 -8 -37
word|uk	0 -3 -4 8 0 5 -2 -7 -10 -5 -1 10 -15
word|um	1 1 -7 9 -5 -1 -11 -18 -16 -11 -4 14 -4
word|un	1 14 -6 -7 5 -13 -25 -14 -1 -1 -6 11 -26
word|und	-2 6 1 -23 -9 -22 8 -22 18 10 -37 -7 -11
word|under	0 -3 -4 -2 -1 15 -1 -8 -7 -10 -1 -4 2
word|understand	0 0 0 0 1 0 1 1 -2 -3 0 1 1
word|understanding	0 -1 0 0 10 5 -1 -5 -1 -4 0 -5 1
word|united	0 -1 -1 -1 6 -12 -8 -14 8 3 -2 -3 -2
word|university	0 0 0 0 -2 1 -1 -4 3 -5 3 -2 4
word|until	0 -8 0 0 -2 14 5 -5 -3 -7 0 7 -14
word|up	-2 -5 -10 -5 -9 -12 -24 13 -21 -13 -1 -21 -8
word|update	0 -1 -2 -1 -15 1 3 -4 10 -4 -1 0 -2
word|updated	-1 -5 11 13 -7 -1 -2 -4 -12 -15 -1 -9 3
word|updates	0 8 0 0 -7 -13 -3 2 -1 -4 0 -3 11
word|us	1 -10 -7 -3 -23 -12 -16 -4 -1 -9 -11 5 12
word|use	0 -6 -1 -1 7 -1 6 7 -14 -21 -1 -21 -7
word|used	0 0 0 0 -3 -15 11 7 4 3 0 -2 -11
word|user	0 -1 0 0 -5 -1 -2 11 -2 -3 0 -4 0
word|users	0 -1 -1 -1 0 6 -5 5 -5 -10 -1 -3 0
word|uses	0 -1 0 0 1 -5 -1 6 0 -1 0 0 -1
word|using	0 -4 -1 0 -17 -1 7 8 -2 -1 -1 0 -11
word|value	0 -1 0 0 1 8 0 1 -1 -3 0 -3 -6
word|ve	0 7 -1 -1 -10 25 -9 -27 -14 -10 -1 -16 -10
word|version	0 -3 0 0 1 11 2 3 -1 -4 0 -1 -15
word|very	0 -6 0 0 4 1 -1 -10 -5 -8 0 -5 12
word|via	-1 -4 -15 -3 -17 -15 -2 8 -5 -5 21 -17 10
word|video	-1 -9 -11 -4 -9 -26 0 -7 11 -6 -16 18 -6
word|videos	0 0 0 0 3 3 -1 -4 -3 -4 1 -6 5
word|view	0 -2 -11 -2 -25 0 -3 -8 -18 -9 -14 -3 29
word|visit	0 0 0 0 -6 4 -2 7 -1 0 -1 1 -9
word|vor	0 5 -4 11 -4 -15 -16 -25 8 -20 -4 16 -34
word|vs	0 -1 -1 0 1 -1 -1 1 -3 -7 -2 3 -9
word|want	0 -5 -1 -1 -19 -18 6 9 -13 -14 -1 -16 11
word|wanted	0 -1 0 0 0 -1 4 -4 -1 3 0 0 1
word|wants	0 -1 0 0 -18 -8 -4 2 9 0 0 3 -8
word|war	1 6 -1 -1 -1 -21 7 -22 8 -9 -2 17 -14
word|was	-2 5 -7 -7 -1 19 -12 -20 -29 -6 -6 -20 -28
word|watch	0 -3 -2 -2 13 6 -4 -18 0 -5 -2 -12 0
word|water	0 -13 5 -6 -21 2 -14 6 -7 5 -6 -6 -29
word|way	1 -5 0 0 1 12 0 -5 -5 -11 0 2 -10
word|ways	0 0 0 0 -2 1 -3 0 -2 -3 0 7 1
word|we	1 -23 -4 -3 -14 14 8 -14 -21 -40 -6 -29 9
word|web	0 0 -1 -1 2 -9 -5 9 -2 -5 -1 8 -4
word|website	0 -4 0 0 -6 -12 -4 12 -4 -7 -2 -12 18
word|wednesday	0 -2 -6 11 -2 11 2 -5 5 -13 0 -2 -3
word|week	-1 -3 -1 -1 -2 2 -3 8 -4 -9 -1 -2 -9
word|weekly	1 0 0 0 -6 -1 3 -5 -5 -5 -1 -9 13
word|weight	0 -3 -1 0 -3 11 -2 -5 2 -3 -1 11 -17
word|well	0 -10 0 0 5 1 -2 -3 -5 6 0 -7 -8
word|went	0 0 0 0 -1 9 1 -4 -1 -2 0 1 -2
word|werden	-1 16 -2 -2 -8 10 4 -25 -17 -18 -3 5 -7
word|were	0 1 0 -1 -17 12 -1 -20 -14 0 -1 -13 -4
word|west	0 -2 0 0 -2 24 -2 -8 -4 -10 0 4 -5
word|what	4 5 -10 -5 24 -18 8 -22 -35 -26 -13 9 -27
word|whatsapp	0 0 0 0 -1 -10 0 -2 -1 -3 0 0 17
word|when	-1 -4 -1 -1 -8 4 -2 3 -6 -11 -1 -5 -17
word|where	0 -7 -1 -1 13 -8 -5 -3 -5 -2 -2 7 -20
word|whether	0 -1 0 0 -1 0 10 -11 -1 0 0 0 0
word|which	0 1 -1 -1 -5 -3 -9 23 -12 -22 0 -15 -16
word|while	-1 -16 0 0 -5 13 -9 -4 -5 1 0 -5 -8
word|white	0 -8 -2 0 2 8 -5 -13 10 8 -1 -13 -7
word|who	1 -9 -2 -1 -6 12 -23 -3 -10 -12 -1 1 -20
word|whole	0 -8 -1 0 5 8 -8 -9 9 -13 -3 7 -5
word|why	0 -5 -1 -1 -3 -1 -8 -7 -8 -9 -1 19 -15
word|wide	0 7 0 0 -3 4 -2 9 0 -6 0 -12 -2
word|wie	-2 7 -6 -2 -1 -12 -14 -14 -9 -6 -4 15 -21
word|will	1 -10 -6 -3 -8 -9 1 -6 -18 -14 -4 4 -27
word|win	0 -2 0 0 -6 -2 -3 -3 -1 -1 0 13 -6
word|wir	1 7 -1 -1 0 -14 4 -7 -6 -8 -1 -9 12
word|wird	-1 -2 -4 -2 -16 -8 -12 -16 -21 -25 -2 19 9
word|with	-3 0 -16 -18 -16 -15 -15 12 14 -4 -24 -19 -1
word|within	0 0 0 0 6 -5 9 -2 -4 -6 0 0 0
word|without	0 -10 0 0 -3 9 -3 -6 -4 -8 0 9 -4
word|woman	0 -5 0 0 -7 -6 -3 -5 19 0 -1 3 -4
word|women	0 -6 0 0 -3 -7 -2 -1 3 13 0 -3 -10
word|won	0 7 -1 -1 -4 10 -1 -7 -9 0 0 -4 -7
word|words	0 0 0 0 -4 6 -1 -1 -3 -4 0 4 -3
word|work	0 -18 -1 -2 -3 -9 0 2 -6 0 -2 -2 -4
word|workers	0 -1 -1 -1 3 -1 3 -8 -2 6 -1 1 -6
word|working	0 -2 -1 -1 -4 -1 5 -11 4 10 -1 -7 -7
word|works	0 -2 0 0 0 -3 1 2 1 4 0 -1 -4
word|world	0 9 -2 -1 -5 -3 -3 -14 5 -3 0 -2 -1
word|worth	0 -1 0 0 1 0 -2 -3 2 -1 2 8 -7
word|would	0 -8 0 0 -9 25 -13 -14 -11 -10 0 -9 -4
word|write	0 0 0 0 4 0 -2 -1 0 1 0 0 -2
word|writer	0 8 5 0 -1 -4 -1 -1 -2 -3 -1 -6 1
word|writing	0 -3 -1 0 6 -10 2 -3 2 1 0 0 8
word|written	0 -1 2 1 -9 9 -1 -4 -1 -4 -1 -3 9
word|wrote	0 0 0 0 0 10 -2 -3 0 -1 0 -1 -1
word|x	0 9 -8 -2 -5 -11 0 -9 -3 3 1 -1 7
word|y	2 4 4 -3 -13 -7 -1 -3 -3 10 -3 -2 -10
word|year	0 -7 -2 -2 -5 17 -14 -19 -21 -4 -2 -2 -6
word|years	0 -7 -2 1 -10 -1 2 -5 -6 -12 -2 11 -5
word|yes	0 -1 0 0 -3 -5 5 4 -1 -3 0 -3 3
word|yet	1 -1 0 0 -3 10 0 0 -1 -3 0 -4 -1
word|you	0 -27 -19 -10 -9 -14 4 7 -11 -27 -13 -7 12
word|young	0 -6 -2 0 -6 -4 -2 -5 13 8 0 -8 -3
word|your	-6 -19 -15 -10 -3 -17 -4 11 -18 -20 -20 -42 27
word|yourself	0 -5 0 0 6 -1 -3 3 -2 -3 0 -5 5
word|youtube	0 -1 0 0 -7 -8 3 2 0 3 -1 -8 6
word|zero	0 3 -1 0 -1 1 -2 -2 -1 3 0 -3 1
word|zu	-1 15 -4 -3 -7 -11 5 -27 -24 -21 -8 6 9
word|zum	-2 9 -9 -4 -18 11 -11 -9 -17 1 -4 -17 8
word|über	0 -10 -1 -2 4 -22 8 1 -3 -9 -1 11 3
`
