// Written by scripts/train-blocks; not to be edited. One line a trait: its name, then its weight for each kind,
// in the order of `kinds`, in hundredths. Pages of publishers that were left out are read with (per cent):
// pages 1300, blocks 6628, accuracy 90.1, macroF1 76.3, en 90.4, de 89, other 91.4, title 99.5, standfirst 91.4, byline 85.8, dateline 91.9, heading 80.6, paragraph 96.5, quote 41.7, list-item 30.4, image-alt 76.1, image-caption 77.7, image-credit 92.1, related-link 75.9, boilerplate 92.3, sure 75.3, sureRight 97.5
export const blockWeights = `
calibration	64 -8
first	60 -24 -16 -10 -24 -11 -3 -7 -22 -16 -7 -17 -19
last	-1 -25 -19 -24 -59 15 -43 -31 -59 -56 -34 4 29
between title	-55 30 12 7 -10 -9 -21 -41 -9 -35 -28 -52 -2
between standfirst	-7 25 41 -3 -44 -21 -22 -71 25 -28 -59 -53 -20
between byline	-4 -2 -51 47 -13 -32 -9 -56 -4 -29 -19 -63 -24
between dateline	-5 5 6 2 -26 -12 -13 -54 21 -7 -44 -41 -6
between heading	-5 -41 -17 -23 -33 44 -32 -29 15 -40 -55 -60 -69
between paragraph	-33 -112 -46 -62 22 44 -10 -83 2 -31 -73 -36 -40
between quote	-1 -9 -14 -9 -4 -16 26 -75 -20 -15 -3 -48 -34
between list-item	-6 -55 -45 -44 -12 -121 -52 67 -86 -104 -83 -103 -118
between image-alt	-9 -57 -14 -47 -11 -40 -29 -108 -39 68 32 -73 -54
between image-caption	-2 6 5 0 -18 -11 -43 -101 -7 -5 39 -60 -47
between image-credit	-4 -3 7 -24 2 -24 -21 -54 -61 43 -20 -55 -32
between related-link	-4 -54 -51 -24 -41 -52 -10 -118 -47 -75 -80 63 -39
between boilerplate	-20 -37 -29 -38 -40 -81 -39 -113 2 -41 -39 -34 62
-1 a byline’s words: names	0 -9 4 10 -20 -17 -2 -17 -14 -15 -2 14 -10
-1 a byline’s words: names behind “by”	0 -10 -17 15 -6 -5 -2 -10 -11 4 -3 -5 0
-1 a credit at its end, and its length: 20 and more, no stop	-1 -4 8 0 -14 6 -3 -7 -7 -9 -10 12 -2
-1 a credit at its end, and its length: 40 and more, no stop	-2 7 -3 -2 -13 -8 -6 -4 3 2 -4 -3 0
-1 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 6 1 0 0 -1 -5 0 0 0
-1 a credit at its end, and its length: 8 and more, no stop	-1 1 7 -7 0 -4 -4 -10 -10 -14 -16 -19 -5
-1 a credit at its end, and its length: below 8, no stop	8 -6 -2 -2 7 -4 -2 -4 -3 7 -7 -14 -10
-1 a credit at its end: 0.9 and more	-2 -5 -5 -2 3 -4 -2 2 5 -8 -10 6 -2
-1 a credit at its end: 0.95 and more	3 5 12 -6 -11 -3 -16 -13 -12 -3 -26 -9 -11
-1 a credit beside it, and its length: a credit before, 15 and more, a stop	0 4 -1 3 -3 -3 -1 -2 1 -1 -2 -1 2
-1 a credit beside it, and its length: a credit before, 15 and more, no stop	0 -1 4 0 0 6 0 -1 0 -2 -2 -1 -3
-1 a credit beside it, and its length: a credit before, 25 and more, a stop	0 -1 -1 0 0 3 2 -2 -2 -2 -1 3 -5
-1 a credit beside it, and its length: a credit before, 25 and more, no stop	0 -5 0 0 0 -10 5 -2 -1 10 0 -1 -1
-1 a credit beside it, and its length: a credit before, 4 and more, a stop	0 6 -1 5 0 -6 0 -1 -3 -4 -1 3 -6
-1 a credit beside it, and its length: a credit before, 4 and more, no stop	0 5 -1 2 2 1 -1 2 0 -8 -1 -3 -10
-1 a credit beside it, and its length: a credit before, 40 and more, a stop	0 0 0 0 -13 7 -6 -5 -6 10 -1 -5 -6
-1 a credit beside it, and its length: a credit before, 40 and more, no stop	0 -1 -1 0 3 -5 5 -1 -1 5 0 -1 -2
-1 a credit beside it, and its length: a credit before, 8 and more, a stop	0 1 0 0 2 3 0 2 -1 -3 -1 -3 -2
-1 a credit beside it, and its length: a credit before, 8 and more, no stop	0 -3 3 0 5 5 -1 -2 4 -9 -4 -6 -3
-1 a credit beside it, and its length: a credit before, below 4, no stop	0 3 8 7 -5 -1 -1 -4 -7 -7 -1 -5 -2
-1 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 0 -3 -1 -8 -5 0 -3 -4 1 12 -2 0
-1 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 0 -1 -1 -5 0 0 0 -2 -3 12 -1 2
-1 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 0 -2 0 -8 8 -1 -1 -5 -6 16 -3 -11
-1 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 0 -1 0 4 11 0 -3 -3 -5 4 -3 -9
-1 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 0 -1 0 -6 8 0 0 -1 -5 2 -3 -8
-1 a credit beside it, and its length: a credit behind, 4 and more, no stop	0 -2 -2 -6 -8 -7 0 -3 -4 0 18 -1 -22
-1 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 0 -1 0 -23 -3 0 -1 -3 -1 20 -6 -4
-1 a credit beside it, and its length: a credit behind, 40 and more, no stop	0 0 -1 0 -5 -2 0 -1 -1 -2 11 -2 -7
-1 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 0 -2 -2 -4 -5 0 -1 0 -3 10 -1 4
-1 a credit beside it, and its length: a credit behind, 8 and more, no stop	0 -2 -17 -6 -11 -2 0 -3 -3 -5 23 -7 -7
-1 a credit beside it, and its length: a credit behind, below 4, no stop	0 -1 -7 -2 -11 -7 0 -2 -10 -3 26 -5 -17
-1 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -6 -1 -7 -5 0 -5 2 0 8 -5 -11
-1 a credit beside it, and its length: credits on both sides, below 4, no stop	0 -1 -6 -1 7 -9 0 -1 -6 -13 0 -3 7
-1 a credit with its lead-in at its end: yes	5 6 7 -8 -3 -1 -13 -19 -10 2 -29 -28 -14
-1 a day of the week: yes	-18 -3 0 -2 -4 1 -8 -7 -6 -15 -8 -6 -12
-1 a label of a picture: label	0 -22 -14 -9 -40 -28 -3 -14 33 25 10 -39 -43
-1 a label of a picture: number	0 -2 0 0 8 -8 -1 -4 -7 11 5 -4 -12
-1 a label such as “Related” above: yes	-2 -29 -12 -18 6 -5 -11 -5 -43 -22 -28 5 -12
-1 a label such as “See also” before it: yes	0 -4 -4 -1 -6 -1 -7 -16 3 0 -8 -12 13
-1 a line above that ends in a colon: yes	-7 -29 -46 -10 -4 14 -8 16 -22 -10 -23 -22 -17
-1 a month: yes	-15 -4 -13 -3 -25 0 -37 -3 -14 2 2 1 -4
-1 a name in the next line: 60 and more	0 0 -1 0 -9 -8 -1 -6 2 6 -4 -2 2
-1 a name in the next line: 8 and more	-4 -8 31 -1 -25 -15 0 -13 -7 -11 -16 -18 -9
-1 a name in the next line: below 8	-3 -9 40 1 -14 -12 -1 -6 -11 -16 -22 -10 -23
-1 a note of credits: yes	0 3 -5 -3 6 -9 -2 -4 -8 -1 1 -8 9
-1 a picture credit’s words: 0.01 and more	0 -6 0 -1 4 -17 -4 -4 -6 17 -3 -11 -6
-1 a picture credit’s words: 0.7 and more	-1 -5 1 -5 -8 -1 -5 -21 -4 -4 -3 -13 8
-1 a picture credit’s words: 0.8 and more	0 -10 1 -1 6 -4 -1 -4 -8 8 -1 -16 -3
-1 a picture credit’s words: 0.9 and more	0 -1 0 0 -3 3 0 -1 0 3 -3 -1 1
-1 a picture credit’s words: 0.95 and more	-1 1 5 -9 6 -16 -11 -18 -32 12 -11 -18 -11
-1 a picture credit’s words: below 0.01	-48 0 0 -2 -10 -2 -19 -3 -6 -7 0 -1 -2
-1 a quotation by itself: before the text, 15 and more	0 1 3 -1 6 -1 0 0 -1 -1 -1 0 -7
-1 a quotation by itself: before the text, 6 and more	0 -1 -2 1 -2 0 0 0 -1 -2 -2 4 4
-1 a quotation by itself: before the text, below 6	-1 3 6 -5 -1 -3 0 0 -2 -3 0 -2 4
-1 a quotation by itself: behind the text, 15 and more	0 0 0 0 -1 -9 -1 0 -2 0 0 -4 12
-1 a quotation by itself: in the text, 15 and more	0 -1 -1 1 -6 7 -1 -8 -7 -6 -5 -6 3
-1 a quotation by itself: in the text, 40 and more	-1 0 -1 0 -3 -3 0 -7 -11 -12 2 7 -13
-1 a quotation by itself: in the text, 6 and more	0 0 0 0 -3 5 -3 4 -1 -3 -1 0 -4
-1 a quotation by itself: in the text, below 6	0 0 0 0 -14 -5 -2 10 -2 8 -2 -5 -4
-1 a quotation mark before it: yes	-8 -12 -17 -20 -15 2 -6 -21 -24 -9 0 -16 -1
-1 a rule: a byline’s words, but between paragraphs, where headings stand	0 -1 0 0 0 -10 -1 -4 -5 5 0 -5 10
-1 a rule: a credit that names known agencies	0 -4 2 2 6 0 -4 -9 -7 10 -10 -11 -11
-1 a rule: a credit with its lead-in ("Photo:", "©")	-1 0 3 -9 -3 -16 -8 -12 -25 12 -11 -9 -3
-1 a rule: a headline behind the end of the text	-3 -11 -18 -25 -8 0 -7 3 -5 -19 -18 -9 -8
-1 a rule: a label such as "See also" with a title behind it	0 -4 -3 -1 -6 -2 -8 -16 1 2 -8 -13 11
-1 a rule: a line that begins with "by" before the text	-1 -7 -15 11 -4 3 -1 -4 -6 1 -7 -4 -1
-1 a rule: a phrase of the page’s furniture	-4 -3 -5 -22 -6 -3 -11 -31 10 -4 -8 -14 -2
-1 a rule: a question or exclamation between paragraphs	0 -5 0 -1 -9 11 -9 -24 -1 -18 -1 4 2
-1 a rule: a quotation with its speaker behind a dash	0 -1 0 0 4 5 -4 -6 -3 -3 5 -4 -5
-1 a rule: a sentence before the text	-2 -14 4 -7 -2 4 2 -1 4 2 -4 -5 -2
-1 a rule: a sentence behind the end of the text	0 0 0 0 0 -3 0 0 -1 0 0 3 1
-1 a rule: a sentence or two before the text	-1 -2 -6 0 -13 5 -8 3 -21 -19 -15 2 -13
-1 a rule: a sentence within the text	-10 -19 -31 -7 2 4 -5 -7 -14 -16 -21 -18 -4
-1 a rule: a short line within the text	-4 -20 -13 -11 -1 -11 -17 -9 -32 -2 -35 0 -4
-1 a rule: a short sentence within the text	-2 -18 -17 -17 -12 -20 29 13 -9 -13 -20 -31 -1
-1 a rule: a text that ends in a picture credit	-4 0 8 -6 -14 -1 -16 -19 -11 -6 -24 -9 -12
-1 a rule: a title below a label such as "Related"	-1 -6 -2 -2 -12 -13 -4 -10 -10 -10 -9 11 -1
-1 a rule: an item below a line that announces a list	-2 -8 -17 -18 -11 19 -6 6 -6 -12 -28 -14 -19
-1 a rule: begins with a bullet	0 0 0 0 1 5 -1 -4 0 -1 0 -1 0
-1 a rule: begins with a list mark, as its neighbour does	0 0 -6 -5 -21 21 -4 -9 -10 -12 -3 -5 -6
-1 a rule: debris before the text	-9 4 -17 -8 -42 1 -4 -5 -11 -29 -18 1 -7
-1 a rule: debris behind the end of the text	-4 -17 -22 -25 4 4 6 -10 -15 -16 -23 -4 -1
-1 a rule: holds a phrase of the page’s furniture	-1 -14 -4 -7 0 -25 -9 -17 -3 -5 -8 -17 33
-1 a rule: keywords of a picture	0 -1 0 0 -8 -8 0 0 -6 4 0 10 -8
-1 a rule: long line within the text, without a full stop	-1 -4 -7 -4 -1 -1 -5 -6 -16 -22 -17 -3 7
-1 a rule: names behind the end of the text	0 0 0 -2 -1 -3 0 0 -1 -2 8 4 -10
-1 a rule: nothing but names before the text	0 -4 0 13 -3 -1 0 -1 -5 -11 -3 3 -9
-1 a rule: nothing else fits	0 -2 1 -5 6 -10 -4 -2 -17 -9 -16 13 -14
-1 a rule: one of several short lines within the text	-3 -12 -41 -27 -9 3 -6 -8 -6 -7 -12 7 -6
-1 a rule: only a date or time	-2 3 -8 1 -20 -10 -7 -24 0 -12 -23 7 0
-1 a rule: only a web or e-mail address	0 0 -2 0 -1 -9 0 0 7 -2 -1 -5 8
-1 a rule: only marks or figures	-5 -15 -10 -14 3 15 -4 -22 -26 -17 -8 -14 8
-1 a rule: repeats the alternative text before it	0 2 -5 -8 -6 10 -2 -3 -4 -16 13 -6 2
-1 a rule: running text	-38 -32 -32 -12 -1 1 -5 -3 2 -8 -15 -2 -7
-1 a rule: says again what stands elsewhere on the page	-3 -11 -15 -7 4 -20 -14 -11 -11 -11 -28 9 -9
-1 a rule: says where in a picture somebody stands	0 -1 -1 0 -2 -3 0 0 4 7 -4 -1 -2
-1 a rule: says who the author is	0 0 0 0 -2 -2 0 0 0 0 0 -2 7
-1 a rule: short line before a picture or a list, without a full stop	0 -1 -3 -1 -7 -10 -1 -4 9 3 0 -12 6
-1 a rule: short line between paragraphs, without a full stop	-1 -30 -7 -9 -25 10 -5 -36 -11 -40 -11 4 12
-1 a rule: short text after a credit, where this page has its captions	0 -5 1 1 1 1 -1 -2 -3 4 -4 -5 -2
-1 a rule: short text before a caption and its credit	-1 -6 -5 -2 -8 -4 -5 1 1 5 -8 -10 -2
-1 a rule: short text before a caption with a credit	-1 -11 -5 1 -18 -30 -4 -15 7 31 -2 -20 -11
-1 a rule: short text before a credit	-1 -2 -23 -9 -22 -2 -2 -18 -14 -12 28 -24 -31
-1 a rule: short text before a credit that has its caption behind it	0 0 -2 0 -1 -1 0 0 -4 -7 13 -1 -5
-1 a rule: stands between the title and the byline, date or picture	0 -2 22 1 -12 -1 0 -1 -2 -6 -8 1 -9
-1 a rule: the caption’s words once more, as alternative text	-1 -5 -3 -2 -13 -16 -3 -10 -3 18 -18 -12 -2
-1 a rule: the first line of the page	-15 11 1 0 -5 -6 -8 -14 -3 -19 -15 -18 3
-1 a rule: the name of a picture file	0 -3 -3 -1 -1 -1 0 -2 5 -3 -3 -7 6
-1 a sign in it: a bar	-1 2 -16 0 10 -11 -7 -15 -14 0 -6 -14 11
-1 a sign in it: a capital within a word	-12 -8 -2 0 -5 -4 -3 10 -4 -27 -20 -26 4
-1 a sign in it: a comma	-49 -12 -7 -8 -6 2 3 1 1 -6 -2 -17 -3
-1 a sign in it: a copyright sign	0 9 -1 -3 2 -13 -5 -8 -5 2 -5 -14 8
-1 a sign in it: a dash between words	-9 -5 -7 -16 -10 -13 1 5 -4 -19 -12 -9 2
-1 a sign in it: a question mark	-17 -13 -24 -6 -2 -1 -2 -18 2 -33 -28 -5 3
-1 a sign in it: a quotation mark	-25 -21 -28 -13 -6 5 6 -9 -7 -3 -1 -9 -3
-1 a sign in it: a sentence stuck to the next	0 -6 1 -1 -3 16 -5 0 -8 -18 -5 -12 1
-1 a sign in it: a slash between words	-4 -14 0 -15 -4 -12 -10 1 -5 9 -26 -15 -10
-1 a sign in it: a time	-5 1 -5 -19 10 -11 -21 -20 -1 -24 -23 -15 -2
-1 a sign in it: a year	-24 1 -11 -14 8 -15 -11 -20 0 -2 0 5 -1
-1 a sign in it: an address	0 -3 -4 -3 -2 -2 2 -2 0 -15 -4 -22 13
-1 a sign in it: an asterisk	0 -5 -1 0 4 2 8 -12 -3 -7 -5 -17 6
-1 a sign in it: an at sign	0 -3 -7 6 0 0 -5 -16 -9 -5 -6 -21 17
-1 a sign in it: an ellipsis	-2 1 -6 -1 -3 -9 -6 -20 10 -10 -7 -2 -4
-1 a sign in it: money or a share	-6 -11 -18 4 2 12 -25 1 -29 -30 -26 -10 -18
-1 a verb of saying: yes	-16 -34 3 -2 -10 10 -1 -22 -14 -3 -18 2 1
-1 a word that leads in credits: yes	-1 -3 0 -14 -6 -22 -11 -19 -32 24 -9 -23 -7
-1 an end as items of lists have it: yes	0 -2 -5 4 -9 -18 3 19 -10 -4 1 -15 -2
-1 dates among the short lines around it: 0.2 and more	-13 -16 2 16 -32 8 -10 -47 -12 -15 -22 -7 6
-1 dates among the short lines around it: 0.4 and more	-5 5 -10 15 -23 -15 -12 -24 8 -33 -12 11 -6
-1 dates among the short lines around it: below 0.2	-25 1 -10 6 -21 -13 -10 -22 13 10 1 -10 -9
-1 furniture among the short lines around it: 0.01 and more	-21 5 -27 -7 -14 -11 -19 -3 -12 -19 -11 1 -5
-1 furniture among the short lines around it: 0.2 and more	-24 -8 9 -5 -7 -25 -9 -21 3 -17 -2 4 -1
-1 furniture among the short lines around it: 0.5 and more	-9 -22 1 -1 -2 -15 -26 -23 2 -11 -13 -22 9
-1 furniture among the short lines around it: below 0.01	-35 -1 -1 -7 -11 1 -7 -5 -14 3 -4 -9 -14
-1 how alike the short lines around it are: 0.2 and more	-7 -6 -3 -12 -16 -4 -27 -1 -12 -12 -21 -8 -4
-1 how alike the short lines around it are: 0.4 and more	-36 -6 -1 -12 -9 -9 -28 -7 -15 0 -7 -5 -6
-1 how alike the short lines around it are: 0.7 and more	-33 -15 -8 -10 -4 -13 -3 -16 7 -5 7 0 -3
-1 how alike the short lines around it are: below 0.2	-5 -9 -2 0 -20 5 -10 2 -12 0 -35 -10 -6
-1 how far it is from the text: before the text, 2 and more	-3 -13 4 0 -29 -3 -6 -9 -4 1 -9 -20 8
-1 how far it is from the text: before the text, 20 and more	-4 -6 -20 -13 -15 -7 -1 -13 -2 -8 -10 2 1
-1 how far it is from the text: before the text, 3 and more	-14 -9 -9 -1 -10 -13 -6 -12 -4 -8 -9 -10 1
-1 how far it is from the text: before the text, 5 and more	-27 5 -1 2 -16 -16 -18 -23 7 -10 4 -24 -5
-1 how far it is from the text: before the text, 9 and more	-25 -1 -4 -1 -6 -23 -9 -22 4 4 -16 9 -10
-1 how far it is from the text: before the text, below 2	-1 23 -3 -5 0 -3 -5 -4 -29 -7 -3 -14 -27
-1 how far it is from the text: behind the text, 2 and more	0 -1 -3 -2 -2 2 -1 -3 -6 -3 0 4 -4
-1 how far it is from the text: behind the text, 20 and more	-2 -7 -8 -15 7 5 -4 3 3 -1 -18 -13 -13
-1 how far it is from the text: behind the text, 3 and more	-1 -4 -5 -4 -4 1 6 -4 -15 -13 -7 -2 3
-1 how far it is from the text: behind the text, 5 and more	-2 -8 -10 -13 -11 -13 0 -1 1 -5 -10 6 -3
-1 how far it is from the text: behind the text, 9 and more	-5 -20 -18 -27 0 -16 -12 -7 -25 -27 -10 4 3
-1 how far it is from the text: behind the text, below 2	-1 -1 -5 -5 -12 13 0 -3 -1 -8 -5 -16 7
-1 how far it is from the text: in the text, below 2	-35 -38 -4 -9 -4 -2 0 -2 -1 -1 1 -3 0
-1 how frequent the kind is: yes	-51 2 0 -3 -2 -3 0 1 -4 -4 0 -1 -3
-1 how it begins and ends: another sign, another sign	-1 -1 -2 -3 4 24 -5 -5 -2 -3 -3 -13 -17
-1 how it begins and ends: another sign, arrow	0 0 0 0 -5 9 -1 -4 -2 -1 0 -1 0
-1 how it begins and ends: another sign, bar or asterisk	0 0 0 -6 -2 -1 0 0 -1 -1 0 0 9
-1 how it begins and ends: another sign, bracket	0 0 0 -1 -3 6 0 -12 -3 -2 -1 -5 6
-1 how it begins and ends: another sign, colon	0 0 0 0 -3 0 0 6 0 0 0 0 -4
-1 how it begins and ends: another sign, ellipsis	0 0 -1 0 -3 4 0 0 -1 0 -1 -1 1
-1 how it begins and ends: another sign, exclamation mark	0 0 -6 8 0 -5 -1 6 -1 -1 -2 -1 -3
-1 how it begins and ends: another sign, figure	0 2 -5 -2 -4 -1 0 -6 -3 -3 -3 2 7
-1 how it begins and ends: another sign, full stop	0 0 0 0 -2 2 -2 3 -1 -2 -1 -8 -7
-1 how it begins and ends: another sign, letter	0 0 -1 -1 11 9 4 -10 -3 -4 -2 -16 0
-1 how it begins and ends: at sign or hash, figure	0 0 0 -2 9 -13 -1 -1 -7 -6 -1 -6 4
-1 how it begins and ends: at sign or hash, full stop	0 0 0 0 8 -11 -1 9 1 -1 -2 -1 -10
-1 how it begins and ends: at sign or hash, letter	0 0 -1 1 -5 3 -1 8 -4 -2 -2 -8 -2
-1 how it begins and ends: bracket, bracket	0 -11 -1 -1 -1 3 -4 -9 -4 9 -4 -13 -5
-1 how it begins and ends: bracket, figure	0 0 0 0 -1 5 -2 -4 0 -2 0 0 0
-1 how it begins and ends: bracket, full stop	0 0 0 0 -1 -3 3 -2 0 -1 0 0 3
-1 how it begins and ends: bracket, letter	0 7 4 -6 -12 -12 -1 -4 0 4 0 -3 4
-1 how it begins and ends: capital, another sign	0 -5 -5 2 8 -2 -3 2 -7 -4 5 -9 -6
-1 how it begins and ends: capital, arrow	0 0 0 0 2 2 0 -8 0 0 0 2 2
-1 how it begins and ends: capital, bar or asterisk	0 1 -1 3 -3 -2 -1 -4 -2 -6 -1 -10 19
-1 how it begins and ends: capital, bracket	-1 4 9 -21 -17 0 -25 -3 -6 -9 -16 -7 -4
-1 how it begins and ends: capital, colon	-2 -19 3 -15 -23 -45 33 32 -7 -7 -14 -12 -26
-1 how it begins and ends: capital, comma	0 -1 -3 3 -4 -2 5 -4 -2 0 0 -4 4
-1 how it begins and ends: capital, ellipsis	-1 -2 0 -3 -18 -5 -6 -7 5 -2 -4 7 2
-1 how it begins and ends: capital, exclamation mark	-3 -3 -8 1 0 -5 -5 -19 -7 -10 -14 1 3
-1 how it begins and ends: capital, figure	-5 -6 -20 -19 -3 6 -14 -5 -20 -16 -10 -13 -9
-1 how it begins and ends: capital, full stop	-53 -12 -9 -15 -3 -1 -11 -2 -12 0 -2 -10 -1
-1 how it begins and ends: capital, letter	-59 -2 -8 7 0 -7 -33 -9 -10 -3 -2 0 -6
-1 how it begins and ends: capital, question mark	-12 -16 -15 4 -9 0 -9 -14 5 -32 -16 -3 7
-1 how it begins and ends: capital, quotation mark	-1 2 5 -3 2 6 -9 -4 -4 -2 -5 -4 -9
-1 how it begins and ends: capital, semicolon	0 0 -1 0 -5 -6 0 9 -1 0 2 -5 -1
-1 how it begins and ends: capital, stop and quotation mark	-2 -5 -6 -3 -2 8 -23 -20 3 -12 0 -19 -7
-1 how it begins and ends: figure, bracket	-1 -1 -2 0 -11 -6 0 -5 -2 -2 -2 5 10
-1 how it begins and ends: figure, colon	0 -1 -2 0 -9 15 -6 -15 -10 -10 -1 -11 -5
-1 how it begins and ends: figure, figure	-3 3 -9 -7 -4 -20 -1 -22 1 -5 -9 -1 1
-1 how it begins and ends: figure, full stop	-1 1 -1 -1 -4 4 -5 -4 -3 2 0 -2 -15
-1 how it begins and ends: figure, letter	-3 -10 0 -18 -10 0 -10 -10 8 -5 -8 -2 -12
-1 how it begins and ends: figure, question mark	0 -1 0 1 1 9 -1 -8 2 1 0 -11 -3
-1 how it begins and ends: figure, quotation mark	0 0 0 0 -5 -2 0 -3 4 5 0 -1 -1
-1 how it begins and ends: list mark, another sign	0 0 -1 2 -1 7 0 -1 -1 -1 0 -1 -2
-1 how it begins and ends: list mark, bar or asterisk	0 -2 0 0 4 10 -4 -3 -1 -4 0 -3 -15
-1 how it begins and ends: list mark, figure	0 0 0 0 -2 7 -1 -5 1 -1 0 -3 3
-1 how it begins and ends: list mark, full stop	0 -7 -1 -1 -8 -4 -4 2 2 -1 -1 6 3
-1 how it begins and ends: list mark, letter	0 -2 -3 -2 0 -4 0 3 3 1 -3 -10 -9
-1 how it begins and ends: number of an item, bracket	0 0 0 0 -3 10 0 -6 -1 -1 0 0 -1
-1 how it begins and ends: number of an item, colon	0 0 0 0 -2 6 -1 -2 -1 -1 0 -1 0
-1 how it begins and ends: number of an item, figure	0 2 -3 6 0 -3 0 4 3 -7 0 -6 -13
-1 how it begins and ends: number of an item, full stop	0 0 -2 0 -17 24 -11 -20 -2 -9 -1 2 -2
-1 how it begins and ends: number of an item, letter	-1 -14 -8 -6 -9 23 -14 -18 -1 -2 -11 -26 -28
-1 how it begins and ends: number of an item, question mark	0 0 0 0 0 5 1 -7 0 0 0 1 1
-1 how it begins and ends: quotation mark, bracket	0 0 -1 2 3 7 -1 -3 -1 -2 0 0 -1
-1 how it begins and ends: quotation mark, colon	0 -2 -1 0 2 -1 8 -10 -1 -2 -2 -8 7
-1 how it begins and ends: quotation mark, figure	0 0 0 0 -1 1 0 -1 0 0 0 -3 3
-1 how it begins and ends: quotation mark, full stop	-1 -9 -9 -3 0 8 -4 -28 -17 0 -2 -13 -8
-1 how it begins and ends: quotation mark, letter	-1 0 0 -9 -13 11 -5 -13 -7 -16 9 -1 11
-1 how it begins and ends: quotation mark, question mark	0 0 0 0 -7 1 -1 0 5 4 0 4 -5
-1 how it begins and ends: quotation mark, quotation mark	0 0 0 1 -15 -1 -1 9 -3 5 -3 -6 -8
-1 how it begins and ends: quotation mark, stop and quotation mark	-2 -3 -1 -3 -7 2 -6 -12 -17 -19 -6 1 -3
-1 how it begins and ends: small letter, another sign	0 0 0 0 7 -11 13 -8 -1 -1 -1 -1 -2
-1 how it begins and ends: small letter, colon	0 0 0 0 -1 -4 0 -3 2 2 0 -3 7
-1 how it begins and ends: small letter, comma	0 -1 0 0 -2 -9 -1 10 -2 -2 0 -9 -8
-1 how it begins and ends: small letter, exclamation mark	0 0 0 0 1 7 -1 -4 0 0 0 -1 -3
-1 how it begins and ends: small letter, figure	0 7 -1 0 -1 -4 0 -5 3 -2 -1 -4 4
-1 how it begins and ends: small letter, full stop	0 -2 0 0 -6 -6 -6 10 2 3 -1 -6 -16
-1 how it begins and ends: small letter, letter	-1 -12 -4 -17 2 4 0 -23 0 0 -12 -18 1
-1 how it begins and ends: small letter, quotation mark	0 -3 0 0 0 6 -1 -2 0 -1 0 0 -1
-1 how it begins and ends: small letter, semicolon	0 0 0 0 -5 3 -2 3 -3 -2 0 -1 -2
-1 how it begins: another sign	-2 -1 -13 -4 4 20 -4 -9 -16 -15 -13 -23 -4
-1 how it begins: at sign or hash	0 -1 -1 1 5 -10 -1 10 -8 -5 -3 -13 0
-1 how it begins: bracket	-1 -1 3 -6 -7 -3 -1 -11 -5 8 -5 -16 1
-1 how it begins: capital	-58 -2 4 3 -1 -5 -4 -4 -4 -4 0 -3 -6
-1 how it begins: figure	-11 4 -5 -24 -9 -5 -17 -11 5 -9 -12 0 -6
-1 how it begins: list mark	-1 -11 -6 -2 -5 2 -7 -1 3 -2 -5 -9 -6
-1 how it begins: number of an item	-1 -9 -18 -4 -18 23 -23 -11 6 -7 -14 -26 -32
-1 how it begins: quotation mark	-8 -11 -13 -13 -14 3 2 -15 -20 -5 9 -7 0
-1 how it begins: small letter	-2 -9 -8 -20 -2 -6 0 -3 -3 -5 -18 -26 1
-1 how it ends: another sign	-2 -7 -8 3 13 8 7 -4 -13 -7 0 -18 -21
-1 how it ends: arrow	0 0 0 0 -2 8 -1 -11 -2 -1 -1 5 2
-1 how it ends: bar or asterisk	0 0 -2 -2 -3 5 -2 -5 -4 -6 -1 -10 16
-1 how it ends: bracket	-2 -2 6 -25 -18 2 -33 -9 -6 -5 -20 -7 0
-1 how it ends: colon	-2 -20 -1 -15 -26 -41 31 33 -10 -11 -11 -18 -23
-1 how it ends: comma	0 -2 -3 3 -6 -3 6 4 -4 -1 -1 -12 -2
-1 how it ends: ellipsis	-1 -2 -1 -3 -15 -6 -6 -8 3 -3 -6 9 3
-1 how it ends: exclamation mark	-3 -4 -14 6 -4 -3 -4 -16 -6 -10 -16 -3 2
-1 how it ends: figure	-11 3 -27 -14 1 -10 -20 -13 -8 -15 -20 -8 -2
-1 how it ends: full stop	-46 -9 -5 -14 -3 -1 -14 -3 -10 1 2 -7 -1
-1 how it ends: letter	-54 -1 -4 3 -2 -2 -34 -10 -6 -1 -2 -3 0
-1 how it ends: question mark	-11 -13 -14 4 -9 2 -7 -16 5 -29 -17 -3 4
-1 how it ends: quotation mark	-2 1 3 -1 -14 4 -9 -3 -8 2 -9 -7 -14
-1 how it ends: semicolon	0 0 0 0 -7 1 -3 7 -3 -1 1 -7 -4
-1 how it ends: stop and quotation mark	-6 -10 -9 -8 -3 5 -8 -15 4 -14 5 -12 -5
-1 how long the short lines around it are: 11 and more	-6 7 -6 -19 4 -9 7 -6 -9 -5 -14 -4 -30
-1 how long the short lines around it are: 2 and more	-7 -3 -6 -10 -13 -16 -12 1 4 -9 -11 -16 -1
-1 how long the short lines around it are: 3 and more	-29 -5 -7 -6 -8 2 -35 -16 0 0 -11 0 -2
-1 how long the short lines around it are: 5 and more	-31 -22 -1 -4 -7 -6 -3 -5 -12 -3 2 -2 -12
-1 how long the short lines around it are: 8 and more	-16 -1 -1 -1 0 -8 -26 -11 -8 -8 -12 -5 -4
-1 how long the short lines around it are: below 2	-4 -5 -11 -21 -5 3 -24 -23 -4 -14 -29 -16 1
-1 how many short lines stand together: 15 and more	-14 -3 -13 -29 -5 -5 -1 2 -4 -3 -26 -4 -15
-1 how many short lines stand together: 2 and more	-17 -7 2 0 -4 -13 -30 -34 6 -17 -7 2 -2
-1 how many short lines stand together: 3 and more	-11 -18 4 -14 2 -1 -16 -15 -10 -2 -2 -11 -8
-1 how many short lines stand together: 4 and more	-19 -22 8 -5 -14 3 -25 -5 -4 -10 -14 -9 3
-1 how many short lines stand together: 6 and more	-25 -13 -10 8 0 -8 -9 -10 4 0 -3 -2 -6
-1 how many short lines stand together: 9 and more	-22 13 -6 -9 -17 -17 -30 -7 -22 -12 -3 -5 5
-1 how many short lines stand together: below 2	-17 8 -42 -25 2 -2 -7 -24 -22 -6 -42 4 -4
-1 it repeats its neighbour: the block before	-2 4 -9 -8 -9 -2 -7 -17 -11 -8 17 -8 -12
-1 it repeats its neighbour: the next block	-2 -7 5 -6 -12 -22 -5 -16 -16 22 -17 -16 3
-1 it repeats its neighbour: the second before	-1 -4 3 6 8 6 -4 -21 -6 -14 -9 -6 -15
-1 it repeats its neighbour: the second behind	-1 -4 -6 -4 -3 -2 -2 -14 -16 -8 11 -5 -8
-1 it says where in a picture somebody stands: yes	0 0 -2 0 -6 -2 -2 -6 4 13 -4 -6 -8
-1 it speaks to the reader: more, 20 and more	0 -1 -2 -1 12 -7 -2 2 -8 -9 -3 -20 -3
-1 it speaks to the reader: more, 40 and more	0 -1 -1 0 -2 -8 6 1 -17 -6 -3 -7 -10
-1 it speaks to the reader: more, 8 and more	0 1 0 0 3 -9 -1 8 0 -1 0 0 -1
-1 it speaks to the reader: one, 20 and more	-2 1 -6 3 0 -10 -29 -3 9 -17 -17 -5 -3
-1 it speaks to the reader: one, 40 and more	0 -2 -3 -2 -7 -10 -8 8 2 -5 -7 -16 -2
-1 it speaks to the reader: one, 8 and more	-3 -11 -30 0 -15 -22 -13 13 -12 -17 -3 -12 14
-1 it speaks to the reader: one, below 8	0 -6 -1 -5 -33 -14 -7 -8 -2 -3 -7 2 20
-1 it speaks to the reader: two, 20 and more	0 -3 -3 6 3 -13 -15 3 -12 -5 -3 -3 12
-1 it speaks to the reader: two, 40 and more	0 -1 -1 0 5 -8 -21 4 -1 -4 -2 -11 0
-1 it speaks to the reader: two, 8 and more	0 -2 -4 1 -6 8 -4 6 -1 -3 1 -15 -2
-1 it speaks to the reader: two, below 8	0 0 0 0 -1 -1 0 0 -1 0 -1 -8 10
-1 it stands on the page again: 12 and more	-1 -6 -2 -2 -8 -6 -4 -6 1 2 -2 -5 6
-1 it stands on the page again: 3 and more	-1 9 -5 -7 1 -18 -3 -12 -20 -6 -8 3 7
-1 it stands on the page again: 6 and more	0 -2 2 -2 -15 -2 -1 -13 -2 0 -9 0 0
-1 it stands on the page again: below 3	-1 -7 -20 3 -4 -9 0 -7 7 0 -4 -2 -20
-1 it stood on the page before: 12 and more	0 0 -7 -1 -19 -12 2 -10 -4 -1 13 4 -7
-1 it stood on the page before: 3 and more	-1 -13 -2 -7 11 -9 -7 -5 -20 -4 -13 4 -21
-1 it stood on the page before: 6 and more	0 9 -4 2 -5 -4 -1 -11 -2 -18 -1 -12 1
-1 it stood on the page before: below 3	-2 -14 -24 -5 2 -7 -7 -15 8 -2 -6 -10 -18
-1 it tells the reader what to do: 20 and more	0 0 -2 -1 -2 -9 3 -1 -3 -4 -1 -5 18
-1 it tells the reader what to do: 40 and more	0 0 0 0 3 -6 -2 4 -2 -1 0 2 2
-1 it tells the reader what to do: 8 and more	0 -4 -7 -2 11 -22 -7 -10 -5 -6 -12 -12 16
-1 it tells the reader what to do: below 8	-2 -24 -19 -12 8 -32 -4 -26 11 -11 -30 -23 13
-1 its capitals and length: 0.15 and more, 15 and more	-16 -19 7 -6 -12 5 -27 -9 -16 -8 5 -4 -12
-1 its capitals and length: 0.15 and more, 2 and more	-2 3 -30 -17 -14 -2 -6 6 -6 -23 -10 -1 -4
-1 its capitals and length: 0.15 and more, 30 and more	-29 -4 -7 -23 -8 -1 -1 -6 1 -19 -10 -11 -6
-1 its capitals and length: 0.15 and more, 4 and more	-5 -18 0 -6 -7 -1 -8 2 -11 -10 -12 -7 -8
-1 its capitals and length: 0.15 and more, 8 and more	-17 -3 -5 -8 -18 -3 -2 -2 -1 0 1 -12 -7
-1 its capitals and length: 0.5 and more, 15 and more	-1 11 -1 1 2 -4 2 -26 2 -2 -13 -10 -1
-1 its capitals and length: 0.5 and more, 2 and more	-4 2 -29 -26 -10 0 -20 -9 6 -14 -15 -10 -10
-1 its capitals and length: 0.5 and more, 30 and more	0 -3 -2 -2 2 8 -4 -4 -9 -5 -1 -10 8
-1 its capitals and length: 0.5 and more, 4 and more	-10 -9 -36 -16 -16 -3 -11 -1 -15 -1 -3 2 -6
-1 its capitals and length: 0.5 and more, 8 and more	-10 -10 7 -8 -10 -17 -20 -39 -7 3 5 10 -3
-1 its capitals and length: 0.8 and more, 15 and more	-1 5 -4 -2 -4 2 -1 -8 -7 -2 -5 12 0
-1 its capitals and length: 0.8 and more, 4 and more	-2 -14 -14 5 -1 9 -9 -15 1 -2 -21 -16 -11
-1 its capitals and length: 0.8 and more, 8 and more	-4 -16 -7 4 13 -5 4 -30 -22 -15 -21 -11 13
-1 its capitals and length: 1 and more, 15 and more	0 -1 -1 -1 2 4 0 -4 0 4 0 -2 -4
-1 its capitals and length: 1 and more, 2 and more	-7 -20 -5 11 -10 -14 -17 -17 -23 0 -9 -6 0
-1 its capitals and length: 1 and more, 30 and more	0 0 -1 0 -7 7 -3 -5 -3 -4 -3 -4 -5
-1 its capitals and length: 1 and more, 4 and more	-1 -3 -7 6 -2 -21 -3 -17 -5 -11 -9 -10 18
-1 its capitals and length: 1 and more, 8 and more	-1 6 -8 3 -10 -12 -1 -13 3 6 -2 -5 13
-1 its capitals and length: 1 and more, below 2	-7 -23 -2 -20 -23 7 -18 -3 -8 -7 -16 1 -11
-1 its capitals and length: below 0.15, 15 and more	-15 -26 -26 -2 1 -1 -3 0 -3 -12 -24 -18 2
-1 its capitals and length: below 0.15, 2 and more	-1 -4 -4 -15 -3 5 2 -18 -22 -3 -7 -13 12
-1 its capitals and length: below 0.15, 30 and more	-24 -45 -40 -20 -2 -4 0 -11 1 3 -14 -4 1
-1 its capitals and length: below 0.15, 4 and more	-1 -6 -3 -3 -5 5 -9 2 -24 -5 0 -18 -19
-1 its capitals and length: below 0.15, 8 and more	-7 -1 -18 -11 8 -6 -23 7 -9 -10 -17 -13 -4
-1 its capitals and length: below 0.15, below 2	-6 2 -1 -12 -3 -14 -2 -17 -3 -14 -20 -14 1
-1 its capitals: 0.01 and more	-37 -16 -34 -19 1 -1 -2 2 -4 -5 -12 -8 0
-1 its capitals: 0.15 and more	-37 -5 4 -14 -23 8 -2 5 -13 -18 -12 -13 -5
-1 its capitals: 0.3 and more	-24 -7 -2 -8 -3 -9 -10 -7 0 -14 1 -1 -8
-1 its capitals: 0.5 and more	-33 13 -17 -18 -8 -10 -17 -14 6 -2 6 -2 -8
-1 its capitals: 0.7 and more	-21 -27 -17 -9 5 -3 -20 -30 -17 -2 -35 1 3
-1 its capitals: 0.9 and more	-1 -1 -5 8 5 -5 -3 -13 -5 -1 -7 -14 5
-1 its capitals: 1 and more	-28 -11 -5 12 -13 -6 -34 -11 -17 -2 -15 0 -1
-1 its capitals: below 0.01	-11 -4 -6 -17 0 0 -1 -18 -11 -8 -11 -19 2
-1 its figures: 0.01 and more	-40 1 -11 -8 -8 6 -11 -16 1 -4 -8 -5 -4
-1 its figures: 0.15 and more	-11 -4 -15 -21 -4 20 -2 -15 2 -2 -11 -20 -20
-1 its figures: 0.4 and more	-7 1 -9 -13 -18 -11 -12 -34 6 -7 -27 4 -1
-1 its figures: below 0.01	-54 -13 3 0 -2 -5 0 1 -8 -5 2 -2 -2
-1 its last words on the page: more often	-22 -16 -2 -26 7 -4 -19 -15 -13 11 -28 -21 -11
-1 its last words on the page: once	-40 -6 -3 -2 -7 -2 2 5 0 -3 -4 -3 -1
-1 its last words on the page: twice	-23 -3 -19 -8 -13 3 -24 -9 -2 -2 18 -14 -1
-1 its lead-in on the page: more often	-5 8 -33 -25 11 -12 -21 -7 -4 2 -9 -21 -24
-1 its lead-in on the page: once	-22 -18 0 7 -9 -19 -10 15 -8 -16 -18 -9 -2
-1 its lead-in on the page: twice	-3 4 -15 0 -2 1 -9 -18 1 -10 -9 4 -5
-1 its length among the short lines around it: 0.4 and more	-7 -8 -10 2 -16 -3 -6 1 -7 -11 -3 -9 -9
-1 its length among the short lines around it: 0.7 and more	-44 1 0 -16 -12 -1 -10 -5 -12 3 -18 -4 -6
-1 its length among the short lines around it: 1.4 and more	-16 -11 -14 -11 -1 -19 -19 -3 -1 -20 -4 -7 7
-1 its length among the short lines around it: 2 and more	-3 -3 7 -10 -23 -12 1 -7 2 -12 1 -11 -2
-1 its length among the short lines around it: below 0.4	-13 -5 -10 -9 -5 -8 -16 -16 -2 -6 -20 5 -14
-1 its length and end: 10 and more, another sign	0 0 0 0 3 -7 -1 7 -2 -6 -1 -3 1
-1 its length and end: 10 and more, arrow	0 0 0 0 5 1 0 -10 -1 0 0 3 0
-1 its length and end: 10 and more, bracket	0 -5 6 -4 -9 14 -3 -24 -10 -8 -4 -1 -3
-1 its length and end: 10 and more, colon	0 0 -1 0 -1 -22 10 20 -5 -3 -1 -11 0
-1 its length and end: 10 and more, ellipsis	0 0 0 0 0 -2 0 0 5 3 -1 -3 -2
-1 its length and end: 10 and more, exclamation mark	-1 -3 0 2 2 9 -1 -3 3 0 -1 1 -11
-1 its length and end: 10 and more, figure	0 -9 -2 -3 -5 6 -2 -7 -1 -6 -4 -3 7
-1 its length and end: 10 and more, full stop	-3 2 -12 -9 -8 -5 -17 -11 -23 4 -2 -28 5
-1 its length and end: 10 and more, letter	-16 -4 -2 4 -5 -7 -10 -13 -6 5 -9 -8 -10
-1 its length and end: 10 and more, question mark	-3 -4 -8 5 -1 8 -7 -5 -14 -11 0 7 1
-1 its length and end: 10 and more, quotation mark	0 1 2 -1 1 4 -3 1 -2 -3 -2 -10 3
-1 its length and end: 10 and more, semicolon	0 0 0 0 -5 -6 0 11 -1 -1 0 -2 -1
-1 its length and end: 10 and more, stop and quotation mark	0 0 -1 -1 3 1 4 -5 -2 -2 3 0 -4
-1 its length and end: 15 and more, another sign	0 0 -2 1 7 -3 0 2 -2 -2 4 -1 -5
-1 its length and end: 15 and more, bracket	-1 7 11 -2 -19 -4 -3 -10 -3 -8 -12 2 0
-1 its length and end: 15 and more, colon	0 -2 -3 -3 1 -17 17 16 -6 -3 -2 -6 -10
-1 its length and end: 15 and more, comma	0 0 0 0 -5 -5 -1 10 -3 -2 0 -11 2
-1 its length and end: 15 and more, ellipsis	0 0 0 -1 0 -2 -1 3 -2 -1 0 -4 5
-1 its length and end: 15 and more, exclamation mark	0 -3 -1 0 3 -5 1 -7 -2 -3 -2 6 8
-1 its length and end: 15 and more, figure	-1 -4 4 -2 -1 5 -1 -8 2 4 -5 -4 1
-1 its length and end: 15 and more, full stop	-11 -23 -2 -3 -6 4 -14 -6 -15 -6 -2 -10 -8
-1 its length and end: 15 and more, letter	-7 3 -17 -8 -14 1 -21 -12 -11 -2 0 0 8
-1 its length and end: 15 and more, question mark	-1 -4 -1 1 -8 -7 -5 -2 8 0 0 -5 8
-1 its length and end: 15 and more, quotation mark	0 4 1 0 2 -8 -1 3 -1 7 0 -1 -8
-1 its length and end: 15 and more, semicolon	0 0 0 0 -1 4 -1 -5 -1 2 3 -2 -1
-1 its length and end: 15 and more, stop and quotation mark	0 -1 1 0 1 -3 3 -13 -2 -10 -3 -7 1
-1 its length and end: 2 and more, another sign	0 -1 -1 0 -2 9 0 -4 0 -1 1 -1 0
-1 its length and end: 2 and more, arrow	0 0 0 0 0 5 -1 -3 0 -1 0 -4 0
-1 its length and end: 2 and more, bar or asterisk	0 -1 0 0 -1 0 0 0 -2 -1 0 -5 10
-1 its length and end: 2 and more, bracket	0 -6 0 -11 4 8 -1 -5 -7 -13 -3 -12 19
-1 its length and end: 2 and more, colon	0 -1 -5 -2 -17 -10 2 -4 -7 0 -7 12 0
-1 its length and end: 2 and more, ellipsis	0 0 0 0 -7 5 -1 -1 2 -2 -1 2 -2
-1 its length and end: 2 and more, exclamation mark	0 -1 0 0 -2 0 -1 -1 -3 -4 -2 10 -7
-1 its length and end: 2 and more, figure	-1 11 -5 -6 -4 -7 -3 -9 -8 -5 -9 -5 -2
-1 its length and end: 2 and more, full stop	0 -4 -3 -1 8 9 2 -9 -11 -10 1 -8 -5
-1 its length and end: 2 and more, letter	-17 -2 -13 2 -3 -8 -23 -12 -4 -3 -9 -4 -4
-1 its length and end: 2 and more, question mark	0 0 0 0 -3 4 0 -1 1 0 0 -1 1
-1 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -5 -7 -2 6 -2 -3 3 -1 -2
-1 its length and end: 25 and more, another sign	0 0 0 0 5 -12 13 -9 -3 -1 0 0 0
-1 its length and end: 25 and more, arrow	0 0 0 0 -10 -3 0 -4 -5 -1 -1 0 12
-1 its length and end: 25 and more, bar or asterisk	0 0 0 0 1 4 -2 -4 -1 -1 0 -3 3
-1 its length and end: 25 and more, bracket	-1 -3 4 -2 -2 2 -2 -5 -7 -4 1 8 -12
-1 its length and end: 25 and more, colon	0 -2 -1 0 2 -20 20 13 -10 -8 -1 -9 -8
-1 its length and end: 25 and more, ellipsis	0 0 0 0 -12 -6 -1 3 0 -1 -1 8 3
-1 its length and end: 25 and more, exclamation mark	0 0 0 0 -2 2 -2 -2 -1 2 0 -4 3
-1 its length and end: 25 and more, figure	0 0 0 0 2 10 -1 -4 -3 -2 0 -3 -2
-1 its length and end: 25 and more, full stop	-9 -14 -5 -1 -8 -2 -14 -7 -16 2 -11 8 -11
-1 its length and end: 25 and more, letter	-1 8 -4 -1 2 5 -4 -4 -7 -11 -10 -16 8
-1 its length and end: 25 and more, question mark	0 0 -1 0 -1 2 0 1 0 -2 -1 1 -4
-1 its length and end: 25 and more, quotation mark	0 0 0 2 -1 -2 -1 6 0 -1 0 -1 -2
-1 its length and end: 25 and more, stop and quotation mark	-1 -1 -2 -1 -6 7 -21 -11 8 -14 -8 -23 4
-1 its length and end: 4 and more, another sign	0 -1 0 1 4 0 0 2 -2 -2 2 -1 -5
-1 its length and end: 4 and more, arrow	0 0 0 0 1 5 0 -7 0 2 0 -1 0
-1 its length and end: 4 and more, bar or asterisk	0 0 -1 -3 -6 -6 0 -5 -2 -3 0 -2 13
-1 its length and end: 4 and more, bracket	7 -3 -5 1 -9 -4 -2 -4 -5 6 -4 -2 -4
-1 its length and end: 4 and more, colon	0 -8 9 -2 -8 0 1 12 0 -7 -1 1 -16
-1 its length and end: 4 and more, comma	0 0 0 0 -2 10 0 -6 -1 -1 0 -1 -1
-1 its length and end: 4 and more, ellipsis	0 -3 3 -1 -8 11 -3 -6 5 4 0 -3 -3
-1 its length and end: 4 and more, exclamation mark	0 -1 0 0 2 -9 -2 -4 1 0 -2 -2 13
-1 its length and end: 4 and more, figure	-1 -8 -11 -4 -10 5 -3 2 7 -11 -1 -10 -13
-1 its length and end: 4 and more, full stop	-1 -4 0 1 -15 2 -3 6 -3 3 0 -15 -2
-1 its length and end: 4 and more, letter	-7 -15 -10 -1 5 -10 -5 -10 -20 -10 -14 -3 1
-1 its length and end: 4 and more, question mark	-1 -4 -4 1 -8 2 -1 -6 6 -9 -1 -3 8
-1 its length and end: 4 and more, quotation mark	0 0 0 0 -15 0 -1 -9 0 10 -1 7 -3
-1 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -6 -4 -2 9 0 -2 0 -1 0
-1 its length and end: 40 and more, another sign	0 0 0 0 6 -2 -3 5 -2 -2 -1 -2 -5
-1 its length and end: 40 and more, bracket	-2 5 -7 -2 -7 -5 -12 -6 9 -9 -6 -7 -2
-1 its length and end: 40 and more, colon	0 0 0 0 -9 -28 20 15 5 5 0 -5 -5
-1 its length and end: 40 and more, ellipsis	0 0 -1 0 0 -3 -2 -4 -2 -2 -1 -1 5
-1 its length and end: 40 and more, exclamation mark	0 0 -1 -1 -5 -1 4 5 1 -1 -2 -12 -5
-1 its length and end: 40 and more, figure	0 0 0 0 1 12 -3 -6 -2 -1 0 0 -5
-1 its length and end: 40 and more, full stop	-29 -54 -35 -15 -2 1 -3 -20 -3 -13 -12 -14 -1
-1 its length and end: 40 and more, letter	-1 -2 -2 -6 12 10 -12 -14 -9 0 -3 -17 -11
-1 its length and end: 40 and more, question mark	0 0 0 0 7 -8 3 -3 -5 -2 0 -5 5
-1 its length and end: 40 and more, quotation mark	0 0 -1 0 -5 6 -2 -2 5 -3 0 0 -1
-1 its length and end: 40 and more, semicolon	0 0 0 0 5 7 -3 -7 -1 -1 -1 0 -2
-1 its length and end: 40 and more, stop and quotation mark	-3 -4 -4 -2 -5 3 -19 -22 -12 -5 4 -1 -7
-1 its length and end: 6 and more, another sign	0 -1 0 0 -1 3 -1 -4 0 -1 -1 -2 5
-1 its length and end: 6 and more, arrow	0 0 0 0 -6 4 0 -8 -1 -2 -1 10 -4
-1 its length and end: 6 and more, bar or asterisk	0 0 -1 5 -1 -4 0 -1 -1 -1 0 -2 6
-1 its length and end: 6 and more, bracket	-1 -7 1 0 -13 1 -2 8 -11 3 -7 -20 5
-1 its length and end: 6 and more, colon	0 -1 -2 -1 -9 -19 9 13 -2 0 -3 -5 1
-1 its length and end: 6 and more, ellipsis	0 0 0 0 -3 -2 -1 -5 -2 -1 0 10 -9
-1 its length and end: 6 and more, exclamation mark	0 6 -3 6 -2 4 -1 -5 -1 -1 -1 -4 -1
-1 its length and end: 6 and more, figure	-2 -9 -13 -14 4 1 -4 -1 -10 -11 -10 -2 -14
-1 its length and end: 6 and more, full stop	-2 -5 -6 -22 -5 -3 -12 -12 -3 0 3 -18 9
-1 its length and end: 6 and more, letter	-17 -6 -7 -12 -13 -2 -47 -14 -1 -21 3 5 2
-1 its length and end: 6 and more, question mark	-2 1 1 2 -8 9 -3 -10 1 -10 -7 -7 -9
-1 its length and end: 6 and more, quotation mark	0 -2 1 1 4 2 -2 5 -2 -4 -2 -9 -2
-1 its length and end: 6 and more, stop and quotation mark	0 0 0 0 2 5 -1 -1 -3 -2 -1 2 -1
-1 its length and end: below 2, another sign	-1 -2 -2 0 0 22 -4 -4 -4 4 -4 -14 -15
-1 its length and end: below 2, bar or asterisk	0 0 0 -5 1 7 -1 -1 -1 -1 0 -2 3
-1 its length and end: below 2, bracket	0 0 0 0 -3 0 0 0 -1 -1 0 -4 8
-1 its length and end: below 2, colon	0 -1 5 0 -10 -9 -3 10 4 -4 10 -24 -9
-1 its length and end: below 2, comma	0 0 0 0 -1 7 0 -3 -1 -1 0 -7 0
-1 its length and end: below 2, ellipsis	0 -1 0 0 0 3 0 0 0 0 0 -3 1
-1 its length and end: below 2, figure	-3 4 -11 -1 3 -24 0 -19 -12 -17 -8 -2 9
-1 its length and end: below 2, full stop	-1 0 -1 -1 -3 7 0 -7 2 -1 -1 0 -4
-1 its length and end: below 2, letter	-7 -28 -1 -21 -25 6 -11 -10 -10 -11 -27 1 -3
-1 its length and end: below 2, quotation mark	0 -1 0 0 -1 7 -1 -1 0 -1 0 0 -1
-1 its length and sentences: 15 and more, more	0 -1 5 0 -4 0 -1 -1 -2 1 -1 3 -1
-1 its length and sentences: 15 and more, none	-11 -1 -4 -14 -16 -5 -5 -5 -8 -4 -7 -1 1
-1 its length and sentences: 15 and more, one	-18 -10 -11 -13 -2 2 -26 -8 -12 -13 -2 -2 -9
-1 its length and sentences: 15 and more, three	0 -3 0 -1 -16 -5 -1 -6 11 0 -7 -1 -6
-1 its length and sentences: 15 and more, two	-3 -15 0 3 5 -10 -6 2 -14 -8 -17 -18 -4
-1 its length and sentences: 30 and more, more	0 -3 -3 -1 -3 0 -21 -12 -2 -12 -5 -11 2
-1 its length and sentences: 30 and more, none	-1 6 -7 -5 5 -6 10 -6 -6 -13 -3 -16 3
-1 its length and sentences: 30 and more, one	-4 -5 4 -11 -17 0 1 -34 -17 0 -15 3 0
-1 its length and sentences: 30 and more, three	-3 -11 -16 0 7 5 -24 -6 -16 -8 -10 -18 -10
-1 its length and sentences: 30 and more, two	-9 -12 -14 -13 -1 -1 -6 -9 8 -19 -19 -20 -5
-1 its length and sentences: 6 and more, more	0 0 0 0 -2 -6 -3 8 -1 -3 0 -1 -5
-1 its length and sentences: 6 and more, none	-49 -17 -8 -11 -7 -5 -18 0 -6 -11 -9 -1 -10
-1 its length and sentences: 6 and more, one	-20 3 -6 -8 -4 6 -40 -10 -14 0 -3 -27 -5
-1 its length and sentences: 6 and more, three	0 -1 -6 7 -5 -8 1 -8 -6 8 -4 -6 -3
-1 its length and sentences: 6 and more, two	-1 2 -1 -2 -17 -8 2 -10 0 -4 -5 6 -3
-1 its length and sentences: 60 and more, more	-12 -15 -19 -16 0 -10 3 -8 -5 -8 -14 -17 -8
-1 its length and sentences: 60 and more, none	0 0 0 0 0 8 -2 -7 0 -1 -1 5 -8
-1 its length and sentences: 60 and more, one	0 0 0 0 7 14 -3 -5 -1 -5 1 -5 -5
-1 its length and sentences: 60 and more, three	-2 -2 -5 -3 0 -3 -19 -4 8 -9 -10 -6 -12
-1 its length and sentences: 60 and more, two	-2 -2 -3 -1 -20 7 6 -18 -8 -15 -9 7 1
-1 its length and sentences: below 6, none	-48 1 -7 -5 -8 -1 -17 -5 -7 0 -9 -1 -1
-1 its length and sentences: below 6, one	1 -19 -14 -5 -19 8 -11 -4 -6 -11 -6 -7 -7
-1 its length and sentences: below 6, two	0 1 0 0 -3 -1 -1 -3 7 3 0 3 -5
-1 its length, and what follows the credit behind it: 25 and more, a short line	0 0 -2 0 -2 13 -1 -3 -9 -11 12 -7 -16
-1 its length, and what follows the credit behind it: 25 and more, a short sentence	0 0 -1 0 -3 -1 0 0 -1 -2 7 0 -1
-1 its length, and what follows the credit behind it: 25 and more, running text	0 0 -1 0 -9 -1 0 0 -2 0 12 -1 -2
-1 its length, and what follows the credit behind it: 45 and more, a short line	0 0 0 0 -4 3 0 -1 -4 -4 9 -2 -6
-1 its length, and what follows the credit behind it: 45 and more, a short sentence	0 0 -1 0 -9 -1 0 0 -6 -2 12 -1 -5
-1 its length, and what follows the credit behind it: 45 and more, running text	0 0 0 0 -18 -3 0 -1 6 5 13 -3 -3
-1 its length, and what follows the credit behind it: 8 and more, a short line	0 -2 -16 -6 -6 -7 0 -4 -12 -14 26 -6 -1
-1 its length, and what follows the credit behind it: 8 and more, a short sentence	0 0 -3 -1 -2 -2 0 -1 -3 -1 13 -1 -2
-1 its length, and what follows the credit behind it: 8 and more, nothing	0 0 -1 0 -1 -6 0 -1 0 -1 1 -4 4
-1 its length, and what follows the credit behind it: 8 and more, running text	0 0 -9 -2 -16 0 -1 -1 5 4 14 -4 -3
-1 its length, and what follows the credit behind it: below 8, a short line	0 -1 -7 -3 -1 -5 0 -2 -14 -5 22 -2 -17
-1 its length, and what follows the credit behind it: below 8, a short sentence	0 -2 2 -4 -5 -2 0 -1 3 3 9 -2 -10
-1 its length, and what follows the credit behind it: below 8, running text	0 0 -8 -2 -14 -1 0 -2 -3 -1 20 -7 -19
-1 its length: 10 and more	-12 -12 -5 -6 -3 -1 -18 -8 -16 4 -23 -11 -9
-1 its length: 12 and more	-16 5 -8 0 -8 -5 -7 -6 -7 -6 -11 -10 -6
-1 its length: 15 and more	-13 3 3 -15 -10 -10 -11 -5 -18 -12 -7 -9 -10
-1 its length: 19 and more	-14 -22 -15 -3 -10 -3 -6 -4 -6 -12 -5 -10 5
-1 its length: 2 and more	-8 -7 -10 0 -6 -8 -10 -15 -7 -19 -9 -9 -1
-1 its length: 25 and more	-12 2 -6 -2 -6 6 -13 -14 -6 0 -16 -11 -5
-1 its length: 3 and more	-10 9 -20 -12 -19 -7 -26 -10 -5 3 -15 0 -3
-1 its length: 35 and more	-15 -17 -14 -10 -8 -2 8 3 -3 -16 -14 -13 -2
-1 its length: 4 and more	-5 -13 -7 0 -15 3 -18 2 -16 0 -7 -12 3
-1 its length: 5 and more	-4 -27 -23 -7 -2 -9 -6 -13 1 -6 -12 -6 -12
-1 its length: 50 and more	-18 -31 -36 -14 10 3 -7 -12 -5 -16 -28 -2 -3
-1 its length: 6 and more	-18 -5 -11 -7 -12 0 -20 -6 -16 -11 -1 -5 -9
-1 its length: 8 and more	-12 -10 -6 -24 -11 -11 -24 -1 -2 -16 0 -3 6
-1 its length: 80 and more	-10 -11 -15 -12 -4 -13 -9 -4 -1 4 -9 -17 -6
-1 its length: below 2	-17 -14 -3 -23 -11 2 -17 -9 -9 -11 -21 -1 -2
-1 its phrases elsewhere on the page: 0.01 and more	-38 5 9 -18 -2 -4 -7 4 1 -6 -8 -14 -11
-1 its phrases elsewhere on the page: 0.3 and more	-10 -3 -8 -2 0 -7 -8 -4 -11 -13 -11 -22 -4
-1 its phrases elsewhere on the page: 0.8 and more	-23 0 -16 -4 -9 -10 -38 -17 -13 4 3 -14 -2
-1 its phrases elsewhere on the page: below 0.01	-37 -9 -2 -9 -8 2 3 -4 -2 -3 -5 -1 -2
-1 its phrases elsewhere, and its length: in part, 15 and more	-1 0 -7 4 6 -9 -5 -3 -12 1 -2 -16 -5
-1 its phrases elsewhere, and its length: in part, 30 and more	0 5 0 0 -23 -12 3 -4 -12 8 3 5 2
-1 its phrases elsewhere, and its length: in part, 8 and more	-3 -3 -4 -4 8 -4 -10 -3 3 -15 -21 -17 1
-1 its phrases elsewhere, and its length: in part, below 8	-2 -10 -7 -2 6 -7 -2 -2 -10 -17 -11 -11 -4
-1 its phrases elsewhere, and its length: nearly all, 15 and more	-3 -6 2 -7 -32 -8 -9 -16 -10 1 15 7 4
-1 its phrases elsewhere, and its length: nearly all, 30 and more	-3 -6 -4 -3 -1 -12 -5 -9 1 -2 1 4 0
-1 its phrases elsewhere, and its length: nearly all, 8 and more	-8 -5 -23 -5 -5 3 -13 -15 -16 10 4 -14 -6
-1 its phrases elsewhere, and its length: nearly all, below 8	-3 0 -26 -1 8 -3 -16 -9 -14 -7 -13 -21 -9
-1 its phrases elsewhere, and its place: in part, before the text	-3 -3 -4 4 -4 -11 -3 0 -5 -12 -3 -5 5
-1 its phrases elsewhere, and its place: in part, behind the text	0 -1 -1 -1 8 9 2 -2 -6 -6 -10 -13 2
-1 its phrases elsewhere, and its place: in part, in the text	-2 -6 -7 -10 0 -6 -8 -5 -9 -2 -9 -10 -13
-1 its phrases elsewhere, and its place: nearly all, before the text	-8 11 -10 -2 -8 -2 -4 -11 -10 -6 3 -11 -1
-1 its phrases elsewhere, and its place: nearly all, behind the text	0 -1 -2 -3 6 -3 -1 9 0 0 -4 -7 -13
-1 its phrases elsewhere, and its place: nearly all, in the text	-4 -27 -14 -6 -20 -8 -33 -13 -7 8 6 -13 -1
-1 its place among short lines: first, 2 and more	-6 -6 5 -3 1 -18 -8 -34 3 -7 -4 -3 -5
-1 its place among short lines: first, 3 and more	-4 -16 15 -4 -14 -15 -4 -17 0 -6 -10 -11 -8
-1 its place among short lines: first, 5 and more	-11 1 -8 -7 -11 -8 -1 5 -3 -17 -12 -4 1
-1 its place among short lines: first, below 2	-17 9 -40 -21 1 -1 -2 -20 -16 -6 -42 2 -5
-1 its place among short lines: last, 2 and more	-2 -7 -18 -6 -18 0 -12 -16 0 -23 -12 1 5
-1 its place among short lines: last, 3 and more	-1 -5 -9 -9 -13 18 -5 -19 -4 -16 -8 -14 -4
-1 its place among short lines: last, 5 and more	-1 -4 -6 -7 -4 1 -2 -8 -2 -2 -9 -13 -10
-1 its place among short lines: within, 3 and more	-6 -20 -9 -7 -4 -16 -6 -10 -13 9 -2 -17 -7
-1 its place among short lines: within, 5 and more	-31 -26 -16 -7 -8 -11 -13 5 -10 -2 -13 -1 -3
-1 its place by the text, and its end: before the text, another sign	-1 -5 -4 3 6 6 0 -2 -5 -3 6 -1 -5
-1 its place by the text, and its end: before the text, arrow	0 0 -1 0 -1 0 0 -1 -2 2 -2 -1 6
-1 its place by the text, and its end: before the text, bar or asterisk	0 1 -1 -6 -3 -1 0 0 -2 -4 -1 -1 15
-1 its place by the text, and its end: before the text, bracket	3 4 -4 -15 -19 -5 -3 -14 -4 -10 -5 -3 17
-1 its place by the text, and its end: before the text, colon	0 -6 10 -1 -2 -8 9 12 -7 -2 -2 -6 -11
-1 its place by the text, and its end: before the text, comma	0 -2 -5 7 0 5 0 -1 0 -2 0 0 -2
-1 its place by the text, and its end: before the text, ellipsis	0 -1 2 -2 2 6 0 -1 -1 0 0 -1 -3
-1 its place by the text, and its end: before the text, exclamation mark	-1 3 -3 7 3 -3 -1 -1 0 -2 -1 -1 -2
-1 its place by the text, and its end: before the text, figure	-4 10 -15 -7 -9 -11 -6 -9 1 -14 -14 -14 10
-1 its place by the text, and its end: before the text, full stop	-5 -2 -2 -8 -17 -9 -10 -2 -22 5 -2 -10 -9
-1 its place by the text, and its end: before the text, letter	-49 7 -3 4 -18 -3 -38 -29 -1 -2 1 -13 -11
-1 its place by the text, and its end: before the text, question mark	-4 -3 -5 7 4 3 -3 -2 4 -1 -8 -4 -7
-1 its place by the text, and its end: before the text, quotation mark	-1 3 5 0 3 -6 -1 -2 2 3 -2 1 -12
-1 its place by the text, and its end: behind the text, another sign	0 0 0 0 -2 16 -2 6 -1 -1 0 -12 -14
-1 its place by the text, and its end: behind the text, bar or asterisk	0 -1 0 0 -1 -3 0 0 -1 -1 0 -8 12
-1 its place by the text, and its end: behind the text, bracket	0 0 0 0 -3 9 0 -2 -2 -3 0 -14 8
-1 its place by the text, and its end: behind the text, colon	0 -1 -2 -2 -5 8 -1 13 -3 -5 -2 -11 -13
-1 its place by the text, and its end: behind the text, comma	0 -1 -1 0 -4 -4 -1 7 -3 -3 0 -11 0
-1 its place by the text, and its end: behind the text, ellipsis	0 0 -1 -1 -4 -1 -1 -5 -2 -1 0 5 -4
-1 its place by the text, and its end: behind the text, exclamation mark	0 0 0 0 -1 4 0 -2 -1 -1 -1 -6 6
-1 its place by the text, and its end: behind the text, figure	-2 -6 -3 -2 -12 -4 -1 -21 -10 -11 -4 1 7
-1 its place by the text, and its end: behind the text, full stop	-1 -2 -2 -1 1 0 6 -20 -1 -2 -3 -19 9
-1 its place by the text, and its end: behind the text, letter	-10 -36 -46 -48 -3 -8 -14 -8 -6 -20 -25 -1 -3
-1 its place by the text, and its end: behind the text, question mark	0 0 0 -3 -3 -8 4 -3 -2 -1 0 1 7
-1 its place by the text, and its end: behind the text, quotation mark	0 0 0 -1 -1 4 0 -4 -1 0 0 -2 3
-1 its place by the text, and its end: behind the text, stop and quotation mark	0 0 0 0 -1 -7 0 -1 -1 -1 0 3 6
-1 its place by the text, and its end: in the text, another sign	0 -1 -1 -2 15 -5 6 -7 -5 -5 -4 -4 -7
-1 its place by the text, and its end: in the text, arrow	0 0 0 0 -4 9 -1 -10 -1 -1 -1 6 1
-1 its place by the text, and its end: in the text, bar or asterisk	0 0 0 0 1 13 -3 -7 -1 -4 0 -3 -2
-1 its place by the text, and its end: in the text, bracket	-3 -19 2 -10 -12 2 -28 -3 -11 -4 -21 -1 -13
-1 its place by the text, and its end: in the text, colon	-1 -9 -16 -9 -23 -46 31 24 -1 -8 -10 -8 -12
-1 its place by the text, and its end: in the text, comma	0 0 0 0 -2 -1 5 -1 -1 1 0 -1 -1
-1 its place by the text, and its end: in the text, ellipsis	0 -1 -1 -1 -15 -4 -6 -2 5 -3 -5 5 3
-1 its place by the text, and its end: in the text, exclamation mark	-1 -4 -4 -3 -5 -4 -4 -19 -5 -9 -13 1 3
-1 its place by the text, and its end: in the text, figure	-2 -29 -18 -13 6 -2 -10 -10 -7 -9 -9 -12 -20
-1 its place by the text, and its end: in the text, full stop	-30 -24 -8 -12 -4 1 -10 -1 -7 -2 -2 -8 -2
-1 its place by the text, and its end: in the text, letter	-23 -48 -12 -4 -2 1 -27 -9 -15 -4 -4 -4 -2
-1 its place by the text, and its end: in the text, question mark	-1 -14 -5 -2 -19 2 -7 -13 7 -32 -5 -7 4
-1 its place by the text, and its end: in the text, quotation mark	0 -1 -1 1 -16 6 -8 2 -4 2 -5 -12 -8
-1 its place by the text, and its end: in the text, semicolon	0 0 0 0 -7 1 -2 6 -2 -1 1 -4 -2
-1 its place by the text, and its end: in the text, stop and quotation mark	-5 -9 -13 -6 -3 4 -4 -9 3 -18 3 -11 -4
-1 its place by the text, and its length: before the text, 13 and more	-8 14 -2 -3 -5 -12 -8 -2 -16 -5 -9 -13 -6
-1 its place by the text, and its length: before the text, 19 and more	-3 -1 -10 1 -13 7 -5 -11 -13 4 -4 -6 1
-1 its place by the text, and its length: before the text, 2 and more	-2 -8 -11 11 1 -2 -5 -10 -6 -21 5 -8 -11
-1 its place by the text, and its length: before the text, 3 and more	-4 16 -12 -1 -8 -12 -5 -10 2 -5 -15 -17 -6
-1 its place by the text, and its length: before the text, 30 and more	-3 6 -5 0 -3 -2 3 -5 10 -14 -2 -2 -13
-1 its place by the text, and its length: before the text, 4 and more	-1 -7 -17 5 -7 -6 -1 -10 -15 -3 0 -6 -4
-1 its place by the text, and its length: before the text, 6 and more	-8 10 -6 0 -22 -12 -7 -14 -4 -11 -16 -9 5
-1 its place by the text, and its length: before the text, 9 and more	-9 0 10 -11 -14 -8 -9 -11 -9 -1 -1 -10 -9
-1 its place by the text, and its length: before the text, below 2	-6 -8 0 -33 -22 10 -3 -12 7 1 -17 -17 -5
-1 its place by the text, and its length: behind the text, 13 and more	-1 -3 -4 -5 -10 1 -3 5 2 -3 -2 -13 -6
-1 its place by the text, and its length: behind the text, 19 and more	0 0 -1 -1 4 -8 7 -7 -4 -4 -8 -12 11
-1 its place by the text, and its length: behind the text, 2 and more	0 -4 -4 -5 4 -5 3 -22 -11 -8 -4 -2 7
-1 its place by the text, and its length: behind the text, 3 and more	0 -5 -5 -9 -1 7 -2 -3 -8 -11 2 -12 -4
-1 its place by the text, and its length: behind the text, 30 and more	0 0 0 -1 1 5 -1 4 0 0 -1 -4 -6
-1 its place by the text, and its length: behind the text, 4 and more	-1 -2 -3 -7 -18 -7 -2 -8 -2 -12 -3 4 4
-1 its place by the text, and its length: behind the text, 6 and more	-1 -4 -6 -8 -6 5 1 1 1 -12 -13 -4 -10
-1 its place by the text, and its length: behind the text, 9 and more	-1 -3 -6 -6 -10 -11 -3 2 -3 -8 -2 -5 10
-1 its place by the text, and its length: behind the text, below 2	-2 -7 -9 -3 -12 -5 -5 -1 -21 -14 -6 -1 3
-1 its place by the text, and its length: in the text, 13 and more	-4 -48 -7 -12 -6 -9 -14 -14 -4 -3 -4 -9 -1
-1 its place by the text, and its length: in the text, 19 and more	-11 -46 -11 -9 -3 -4 -14 0 -4 -14 -8 -1 -10
-1 its place by the text, and its length: in the text, 2 and more	-2 -11 -15 -17 -4 0 -12 -9 -6 -15 -17 -10 -8
-1 its place by the text, and its length: in the text, 3 and more	-2 -27 -17 -26 -16 0 -15 -4 -14 -2 -7 11 0
-1 its place by the text, and its length: in the text, 30 and more	-34 -25 -16 -22 0 -2 -3 -5 -4 -6 -5 -8 1
-1 its place by the text, and its length: in the text, 4 and more	-4 -39 -3 -19 -5 -4 -13 0 -3 -3 -11 -18 -7
-1 its place by the text, and its length: in the text, 6 and more	-4 -40 -31 -30 0 -3 -23 -12 -9 -9 3 -6 4
-1 its place by the text, and its length: in the text, 9 and more	-4 -17 -19 2 -5 -7 -3 -6 -25 1 -1 -3 -12
-1 its place by the text, and its length: in the text, below 2	-3 -35 -1 -3 -8 2 -11 -4 -15 -8 -8 -10 -11
-1 its place by the text, its length and end: before the text, 10 and more, a stop	-6 0 -1 8 -6 -2 -8 -3 -24 3 -4 -4 -19
-1 its place by the text, its length and end: before the text, 10 and more, no stop	-9 6 6 -6 -8 -10 -10 -16 -10 3 -15 -11 -2
-1 its place by the text, its length and end: before the text, 18 and more, a stop	-1 -10 -7 1 -4 15 -2 -5 -5 -5 -4 -1 0
-1 its place by the text, its length and end: before the text, 18 and more, no stop	-3 13 -1 -2 -4 -9 -1 -5 -10 1 1 -5 -3
-1 its place by the text, its length and end: before the text, 3 and more, a stop	-1 -2 -3 3 -4 -4 2 -2 -1 5 4 -4 -1
-1 its place by the text, its length and end: before the text, 3 and more, no stop	-6 8 -13 5 -7 -16 -10 -14 -8 -6 -14 -12 -10
-1 its place by the text, its length and end: before the text, 30 and more, a stop	0 0 -3 -1 14 7 -1 -1 -2 -3 -1 -4 -12
-1 its place by the text, its length and end: before the text, 30 and more, no stop	-2 7 -5 0 -11 -6 3 -5 7 -12 -1 0 -3
-1 its place by the text, its length and end: before the text, 6 and more, a stop	-2 10 -1 -7 -8 -17 -2 -2 6 -3 -2 -3 1
-1 its place by the text, its length and end: before the text, 6 and more, no stop	-8 -3 -4 -1 -20 2 -5 -13 -13 -5 -5 -10 -1
-1 its place by the text, its length and end: before the text, below 3, a stop	0 -3 -1 -1 -1 7 0 -2 3 2 -1 -2 -2
-1 its place by the text, its length and end: before the text, below 3, no stop	-11 4 -7 -9 -12 0 -7 -18 1 -13 -1 -14 -7
-1 its place by the text, its length and end: behind the text, 10 and more, a stop	0 0 -1 -1 -1 -6 -1 -6 0 1 -1 -7 12
-1 its place by the text, its length and end: behind the text, 10 and more, no stop	-1 -6 -9 -10 -20 -2 -5 1 -1 -8 -3 -7 -10
-1 its place by the text, its length and end: behind the text, 18 and more, a stop	0 0 -1 -1 5 -8 9 -8 0 2 -1 -14 8
-1 its place by the text, its length and end: behind the text, 18 and more, no stop	-1 -1 -1 -1 5 4 -1 2 -4 -4 -10 -10 3
-1 its place by the text, its length and end: behind the text, 3 and more, a stop	0 0 -1 0 -2 1 0 -2 1 0 -1 -14 12
-1 its place by the text, its length and end: behind the text, 3 and more, no stop	-2 -9 -9 -19 -12 6 -5 -13 -14 -23 -4 2 0
-1 its place by the text, its length and end: behind the text, 30 and more, a stop	0 0 0 0 -3 0 0 -1 0 0 0 -1 5
-1 its place by the text, its length and end: behind the text, 30 and more, no stop	0 0 0 -1 3 4 -1 6 0 0 0 -4 -10
-1 its place by the text, its length and end: behind the text, 6 and more, a stop	0 -1 -1 -1 -5 3 3 -9 -3 -3 -1 7 -2
-1 its place by the text, its length and end: behind the text, 6 and more, no stop	-1 -3 -7 -8 -1 2 -3 3 1 -12 -11 -3 -8
-1 its place by the text, its length and end: behind the text, below 3, a stop	0 0 0 0 -2 3 0 -2 -1 0 0 1 -2
-1 its place by the text, its length and end: behind the text, below 3, no stop	-3 -15 -17 -11 -3 1 -1 -15 -24 -20 -14 0 5
-1 its place by the text, its length and end: in the text, 10 and more, a stop	-3 -11 -19 -15 -11 -5 -10 -4 -19 5 2 -21 -1
-1 its place by the text, its length and end: in the text, 10 and more, no stop	-2 -42 -14 5 -3 -9 4 -8 -9 -8 -11 -3 -12
-1 its place by the text, its length and end: in the text, 18 and more, a stop	-9 -33 -2 0 -4 1 -23 -8 3 -6 -6 -5 -10
-1 its place by the text, its length and end: in the text, 18 and more, no stop	-1 -8 1 -5 1 -8 7 4 -23 -31 -11 -9 6
-1 its place by the text, its length and end: in the text, 3 and more, a stop	-1 -6 -2 -4 -9 4 -18 2 -1 -16 -13 6 -15
-1 its place by the text, its length and end: in the text, 3 and more, no stop	-6 -59 -17 -26 -6 1 -5 -7 -4 2 -12 -6 1
-1 its place by the text, its length and end: in the text, 30 and more, a stop	-34 -35 -17 -23 -3 0 1 -11 -2 -7 -5 -4 1
-1 its place by the text, its length and end: in the text, 30 and more, no stop	-2 -9 -6 -6 11 -19 13 7 -15 -4 -17 -16 -19
-1 its place by the text, its length and end: in the text, 6 and more, a stop	-1 -11 -5 -1 -8 6 -14 -17 -12 -2 -4 -20 1
-1 its place by the text, its length and end: in the text, 6 and more, no stop	-3 -38 -22 -33 -5 -9 -20 -5 -11 -12 6 -2 -4
-1 its place by the text, its length and end: in the text, below 3, a stop	0 -1 0 -1 -6 5 2 -1 -7 -2 2 -5 2
-1 its place by the text, its length and end: in the text, below 3, no stop	-7 -25 -7 -6 -2 -2 -25 -4 -5 -13 -18 -7 -6
-1 its place from the end: 1 and more	0 -7 -6 -7 -26 9 -15 -15 -21 -19 -11 5 13
-1 its place from the end: 12 and more	-37 9 -2 -13 -1 0 -2 -10 0 -7 -13 -5 -16
-1 its place from the end: 2 and more	0 -2 -4 0 -14 -4 -3 -3 -17 -15 -4 4 -4
-1 its place from the end: 20 and more	-34 5 2 -5 2 -1 -11 -3 -4 -2 -2 -13 -8
-1 its place from the end: 3 and more	-3 -15 -22 -4 -18 -7 -6 -12 -22 -8 -5 12 -7
-1 its place from the end: 40 and more	-68 3 -5 -4 4 -5 -18 -1 0 -1 -12 -22 -4
-1 its place from the end: 5 and more	-8 -31 -20 -10 -20 -9 -5 -12 -13 -3 -2 12 -4
-1 its place from the end: 8 and more	-17 -20 -11 -10 -20 0 0 -7 2 -14 -3 6 -9
-1 its place from the top: 1 and more	-5 -4 5 3 -18 -18 -4 -20 2 -2 -15 -24 3
-1 its place from the top: 13 and more	-54 -52 -41 -40 0 -1 -8 2 -6 -9 -14 4 1
-1 its place from the top: 2 and more	-2 -7 1 -5 -21 -15 0 -17 -4 2 -2 -23 -5
-1 its place from the top: 3 and more	-2 -5 -5 -2 -24 3 -8 -15 7 -3 1 -23 -7
-1 its place from the top: 4 and more	-6 -5 12 2 -17 -9 -11 -22 -4 2 4 -16 -16
-1 its place from the top: 6 and more	-11 5 -27 -19 3 2 1 -14 -17 -17 7 -14 -12
-1 its place from the top: 9 and more	-15 -14 -35 -13 -1 3 -9 -13 -2 -2 -23 -7 -15
-1 its place from the top: below 1	-14 11 0 3 -2 -8 -8 -14 -6 -17 -15 -18 2
-1 its sentences: more	-16 -28 -15 -20 -1 -13 -1 -6 -2 -8 -8 -9 -2
-1 its sentences: none	-64 0 -1 -6 -5 -6 -2 0 -5 -4 -3 -4 -3
-1 its sentences: one	-24 6 -6 -10 -5 7 -20 -11 -20 -4 6 -4 1
-1 its sentences: three	-10 -29 -24 1 -7 1 -12 -3 3 0 -20 -14 -10
-1 its sentences: two	-26 -10 -2 -1 -4 -6 5 -6 9 -11 -13 -8 -10
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 -1 0 0 0 3 -1 -2 0 2 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -3 -9 0 -4 -6 -3 0 13 5
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, below 6	0 0 9 -2 -6 -3 0 -4 -3 -3 -6 -5 -2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 0 -15 10 4 1 3 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -6 -13 -3 17 0 2 0 -1 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, below 6	0 0 0 0 3 -3 -2 5 -1 -2 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 20 and more	0 0 0 0 1 10 -1 -9 0 0 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -6 3 -2 5 -2 -2 0 -2 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 -1 -2 -7 0 -1 0 0 8
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -2 19 -2 -6 -1 -1 0 -5 -16
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, 6 and more	0 0 0 0 4 -2 0 0 -1 0 0 -1 1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, below 6	0 0 -1 0 8 -1 0 -4 -4 -2 -3 -2 1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 20 and more	0 -1 0 0 0 0 -1 -1 1 5 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 6 and more	0 0 0 0 -2 7 -1 -2 0 -1 0 -1 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 9 -7 0 -13 -1 -2 0 5 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, below 6	0 0 -5 0 -6 -4 -1 -10 9 5 -9 -5 -9
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -2 0 0 -2 19 -2 -10 -2 -8 0 -3 -3
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 -1 0 0 -8 14 -3 -1 -3 -5 -1 -5 -16
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 4 3 -1 -8 -1 2 0 -1 -2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 0 -3 3 -1 0 6 0 -1 -2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 -2 -1 2 -13 -1 -8 -2 15 2 -6 -10
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 -2 -1 6 -5 0 -10 9 4 -3 3 -10
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 -3 0 0 -3 3 7 -20 7 -16 0 2 -6
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 -1 0 0 -2 -12 -1 1 1 13 0 -4 -3
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, below 6	0 0 0 6 6 -7 -2 -7 -1 -5 0 -10 -5
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 0 -1 -2 -1 8 0 0 -1 3 0 -8 -6
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 0 -2 0 1 -13 -1 -9 -7 10 -3 -6 8
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, below 6	0 0 -7 11 -3 -4 0 -6 -2 -5 0 -17 2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 20 and more	0 -1 0 0 -1 11 -2 -10 -1 -2 0 -1 5
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -3 9 -1 -1 -1 -1 0 -1 -5
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 20 and more	0 0 0 0 -1 5 -1 -1 0 0 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 0 -5 12 -1 -7 -1 -1 0 -3 -3
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, below 6	0 0 -1 -1 -10 -1 0 -2 -5 -4 3 4 7
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, no stop, 6 and more	0 0 0 0 4 -3 0 -2 2 2 0 -10 6
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 5 -2 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -2 -2 1 -3 -1 -2 4 -2 6
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 3 -10 8 -2 -3 -4 -1 -2 -8
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, below 6	0 0 0 0 7 0 0 0 -1 -1 -2 0 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, a stop, 20 and more	0 0 0 0 0 -8 10 -5 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 -1 0 11 -1 0 -1 -4 -1 -1 -2 -5
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -1 -1 -6 0 2 5 0 4 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 0 -1 9 -1 -3 -2 -1 0 -2 -4
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 20 and more	0 0 0 0 0 4 -1 -1 -1 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 -1 -1 0 -7 4 0 -2 4 4 -3 -7 -4
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, below 6	0 0 -1 0 8 0 0 -1 -4 -3 -3 -1 2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -31 22 9 0 2 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 -3 5 -3 1 -2 -1 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, below 6	0 0 0 0 5 -8 -4 0 1 4 -1 -5 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 5 -1 -3 0 0 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -3 -2 -2 14 -1 -2 0 -4 -6
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, below 6	0 0 -1 0 8 -1 -1 1 -5 -2 -1 -1 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, comma, a stop, 20 and more	0 0 0 0 0 7 -3 -4 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, a stop, 20 and more	0 0 0 0 7 -8 -3 5 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 -1 -1 -12 -6 -1 -1 -1 -3 -1 1 10
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 -3 4 2 0 -1 0 0 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 10 1 -3 -4 -2 -1 0 -1 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, 20 and more	0 0 0 0 0 3 0 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -8 1 -1 7 2 2 -1 -5 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -1 0 -1 1 1 0 -2 3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 10 -3 -3 0 -1 0 0 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, 6 and more	0 0 -1 0 3 7 0 -3 -5 -5 -1 -5 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, below 6	0 0 0 0 5 0 0 0 -5 0 -1 -1 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 20 and more	-5 -24 -7 -7 -44 4 -11 5 -11 -2 -13 -26 -36
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 6 and more	-1 -5 -1 -1 -3 11 8 -28 -5 -18 -3 -34 -12
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 -2 7 -6 -4 -6 5 -5 2 -7 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -14 -2 7 -2 -4 10 -1 -5 -21
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 6 and more	-3 -1 -3 -5 -7 -3 -12 -54 1 -5 -2 10 -20
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, below 6	-1 -1 -28 1 16 -33 -12 -47 -10 -16 -3 -15 14
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -1 0 0 0 10 -4 -3 1 -1 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -2 5 -6 -3 -3 -1 0 -2 5
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 -2 -7 -2 2 -1 11 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 0 1 0 0 0 0 7 3 -4 0 -9 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, below 6	0 0 -1 0 -6 -2 0 -1 -2 -2 0 -3 13
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 -2 -6 4 -2 7 -2 0 -1 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 6 and more	0 0 0 0 0 4 0 2 -3 -1 0 -3 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, below 6	0 0 0 0 3 -4 -1 -1 -1 0 0 0 3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 0 6 0 0 0 -5 -1 0 -3 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 7 -5 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, 6 and more	0 0 0 0 -8 6 -1 -2 0 3 -1 -2 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 -4 -1 0 0 -1 -1 0 -1 5
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 -1 0 0 -9 8 -25 1 -10 -3 -1 -8 -11
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 4 9 1 -6 0 -6 0 -4 -13
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, below 6	0 0 0 0 -11 0 0 -1 0 3 5 -1 3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 -1 9 0 0 -3 0 0 -4 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	-1 0 -1 0 -2 -1 -6 -8 -2 -8 -2 0 5
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 -1 0 2 -9 -1 -2 -12 -5 0 3 14
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 -3 0 0 0 1 -1 1 -1 4 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -4 -5 -1 -6 0 7 0 4 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 20 and more	0 0 0 0 -1 3 -1 -1 -2 1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 -1 0 3 -4 -1 0 -3 -3 1 0 2 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, below 6	0 10 -3 0 -8 -1 0 3 -1 -3 -3 -2 -7
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 0 -9 7 0 2 4 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -6 -13 -2 18 -1 -1 0 -4 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 1 12 4 -14 0 3 0 1 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 6 and more	0 0 -1 -1 -6 5 0 4 -2 -6 -1 3 -6
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 -2 -1 0 4 1 1 0 0 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 10 0 -3 0 -1 0 -2 -5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, no stop, 6 and more	0 0 0 0 -6 -2 0 -1 8 6 0 -2 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 5 -1 -2 0 0 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -1 -13 -5 -6 -5 -6 0 -2 14
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 -1 0 2 -4 0 -1 -1 -1 0 -7 7
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -4 -2 0 -1 2 0 -1 -1 4
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 20 and more	0 0 0 0 0 4 0 -2 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 -1 0 0 -2 1 0 4 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 0 -1 0 11 -14 -1 -5 -5 -9 -1 -7 -7
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 0 0 -5 -4 0 10 -7 -5 -3 -3 -5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -1 0 0 -1 11 -1 -12 -1 3 0 -2 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -7 -3 -4 -3 5 0 -1 -2 1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 2 -1 0 -1 -2 -1 2 -1 -6
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 20 and more	0 -1 0 0 -12 12 -7 -2 -1 -3 -1 -2 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -5 -4 0 -3 -2 9 1 -3 2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 -17 -1 -1 -12 4 -3 -40 -7 -30 -2 11 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 -1 0 0 12 -18 -2 -18 8 -1 0 0 9
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, below 6	0 0 0 0 2 3 0 -3 -5 1 -1 -1 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 -2 -7 -1 -6 0 5 0 5 2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 0 4 -7 -3 1 -1 -21 1 1 3 -10 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, below 6	0 0 -8 -15 0 -11 0 -13 5 -8 4 -2 -10
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 -1 0 0 -1 24 -4 -13 -4 -4 0 -4 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -2 12 -1 -4 -6 -6 0 0 4
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, below 6	0 0 0 0 -11 3 -4 -4 5 5 0 0 -5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 8 -4 -1 -2 -3 -5 0 -10 3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -3 -2 0 4 -5 -1 7 3 -7
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, no stop, below 6	0 0 -1 0 -11 -2 0 -1 -4 11 -3 -8 -2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, below 6	0 0 0 0 -10 13 -3 -3 -2 -1 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 20 and more	0 -1 0 0 0 3 -1 -1 0 0 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 6 and more	0 0 0 0 3 17 -3 -1 -1 -2 0 -3 -16
-1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, no stop, 6 and more	0 0 0 0 -5 8 0 -5 -2 -2 0 -6 -2
-1 its shape among its neighbours: a stop, 20 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 0 10 0 -3 0 -6 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 20 and more	0 -1 0 0 0 -10 -3 9 0 -3 0 0 5
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 6 and more	0 0 0 0 -1 -15 -1 11 4 -3 0 0 1
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -12 -3 0 -3 9 2 0 6 -4
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, below 6	0 0 -1 0 -5 -1 0 -7 9 3 0 -5 -3
-1 its shape among its neighbours: a stop, 20 and more, below 4, ellipsis, no stop, below 6	0 0 -1 0 -2 -1 0 -1 7 -6 -3 -2 -2
-1 its shape among its neighbours: a stop, 20 and more, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 0 7 0 -1 0 0 0 -1 -5
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 20 and more	0 6 0 0 0 -4 -1 -1 0 -1 0 0 4
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 6 and more	0 -1 0 0 7 -7 -1 -1 -2 -2 0 -12 7
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, below 6	0 0 0 0 -6 -3 0 0 2 0 0 4 -3
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, 6 and more	0 0 -1 0 -2 1 0 -1 -10 -7 -1 0 9
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, below 6	0 0 -1 0 1 -1 0 -1 -4 0 -1 0 4
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 0 5 -1 -1 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 6 and more	0 0 0 0 -1 -9 0 -8 -3 4 0 -1 9
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, 6 and more	0 0 0 -1 12 -10 5 -2 -4 -9 -1 -6 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 4 0 0 -1 -1 0 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 20 and more	0 -3 -1 -1 -6 14 -14 -11 -16 -20 -1 -19 -3
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 6 and more	0 -6 0 -1 -1 -5 -2 -10 -1 -2 -1 2 -3
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, below 6	0 0 0 1 8 -2 0 -6 -12 -5 -1 -4 0
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 20 and more	0 -1 0 0 5 -8 5 0 -1 4 0 -1 -5
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 6 and more	0 -2 0 -2 -1 -3 -1 -13 -6 -16 -6 8 -3
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, below 6	0 -1 -1 -1 -24 -11 0 -9 8 -7 -7 4 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, quotation mark, no stop, below 6	0 0 0 0 -2 0 0 0 0 -2 4 0 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 -4 0 6 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 12 0 0 -1 -1 -1 -1 -2 -13 0 -4 -3
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 -2 0 1 -6 0 -11 -2 -4 -4 12 -4
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 6 1 0 -3 -1 -1 0 -1 -2
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 0 4 -2 -3 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 -1 0 1 -3 0 -2 -4 -6 0 -6 5
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 5 -2 0 -1 -1 -1 0 0 -4
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -6 -2 0 0 -2 -1 0 -3 10
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 -9 0 -1 -2 16 -1 -1 -1 -10 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 -6 0 0 -1 12 0 -4 -3 -4 0 -1 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 15 -1 -2 -20 -5 -10 8 -12 -17 0 -16 -18
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 -7 5 0 6 -1 -3 3 -1 -7
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 -1 -8 -1 -5 6 3 -1 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 -1 7 -3 10 -6 0 -15 -3 0 1 0 -4
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, below 6	0 -1 -5 -1 1 -8 0 3 -6 0 -3 -5 2
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 -4 0 0 -1 14 -1 -4 -1 -5 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 8 1 -1 -7 0 -4 0 -2 -5
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 20 and more	0 -1 0 0 0 -2 0 5 0 2 0 -3 -2
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 0 -1 0 -3 1 0 -5 -2 7 0 -4 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, below 6	0 0 -2 3 1 -2 0 -2 2 -3 -1 -5 4
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 0 4 -1 0 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 -1 0 0 -9 -8 -2 11 -1 -1 0 3 -4
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 -2 4 -2 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -1 0 7 -5 0 -1 0 -1 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 -1 -2 -2 -11 5 0 -5 -1 -1 0 -3 10
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 6 0 0 0 2 -1 -3 0 -4 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, no stop, below 6	0 0 7 0 0 -2 0 0 -1 0 -2 -1 -3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 -1 0 0 -1 -2 6 -2 -1 -1 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 -1 0 0 -4 -13 15 -6 -9 -6 0 -6 -2
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -6 -2 -1 -2 6 5 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 -4 -2 0 0 2 2 -1 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 8 -1 -6 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 9 -2 -2 -8 -2 -1 0 -3 -4
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 -4 0 0 0 -1 0 0 -2 7
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -6 0 0 -9 5 -8 -5 -7 -3 -1 -14 2
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 -4 0 -1 -1 9 -18 -18 -6 -15 -2 -8 -12
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 4 -2 -1 -5 1 0 0 -2 4
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -1 -1 -1 1 0 5 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 -1 2 0 -8 8 -1 -4 -11 -10 1 1 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, below 6	0 0 -7 4 -3 -8 -1 -11 2 -4 -5 -4 11
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 7 0 0 -1 -4 -2 -3 0 -2 0 -1 3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, 6 and more	0 -1 4 0 -1 5 0 -4 -1 -5 0 -2 1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, below 6	0 0 2 0 -5 -1 0 0 -2 1 1 0 3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 0 -3 -1 4 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, no stop, below 6	0 0 0 0 9 -1 0 -1 -9 -1 4 0 -5
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -2 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 9 -4 -3 0 -1 0 -1 1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 5 2 1 -2 0 -2 0 -4 -3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, below 6	0 0 0 0 1 3 0 0 0 0 0 -6 -3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -4 -3 0 0 -2 -5 4 3 -2
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 -4 -1 0 -1 2 -2 0 -3 8
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 2 0 0 -1 0 -1 -2 0 -6 0 -1 5
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 -7 0 0 -3 9 0 -7 -1 1 0 -1 -2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 -1 0 -2 8 0 -7 -3 3 -1 -6 -5
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, below 6	0 -1 -5 -1 -8 -1 0 11 -2 -11 -4 -1 2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 0 -8 -2 6 0 -1 0 -1 3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 -2 0 0 -2 -9 -1 9 -1 -1 0 -2 6
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 1 10 0 -8 0 -6 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 1 -6 0 7 -2 -2 0 -4 0
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, ellipsis, a stop, 6 and more	0 0 0 -1 -4 -6 -1 -7 -1 0 0 13 -12
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 -6 -1 -3 8 7 0 0 -6
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, 6 and more	0 -1 -5 3 6 -3 0 -3 -1 -2 0 -6 3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 0 0 -1 -2 -1 -2 -1 4
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 -1 0 0 -1 6 0 -1 0 -2 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 -6 0 0 -1 -7 -1 5 -1 0 0 4 1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 0 -1 0 0 -8 0 4 0 -1 0 5 -3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -5 0 0 -1 13 -1 -7 -1 -2 -1 -1 2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 4 0 0 -8 -11 -4 14 -2 -6 -1 -4 2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 -1 -4 -6 0 6 -1 -2 0 2 2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -3 1 -1 2 -1 -5 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 0 3 -2 9 -5 0 -9 2 -2 0 -5 3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 4 -1 0 -3 2 -2 4 -3 -3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 -5 0 0 -1 16 -1 -9 -1 -6 0 -4 4
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 -5 0 0 -4 -11 -1 4 -4 3 0 1 6
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -5 10 0 -11 -1 -1 0 0 1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 -2 0 0 -2 1 0 -2 0 7 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 6 and more	0 -3 -2 0 -3 -4 0 3 2 2 -2 -12 7
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, below 6	0 0 -1 2 5 -7 0 1 8 -6 4 2 -19
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 3 -9 7 6 -1 -1 0 -2 -6
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 0 -3 0 -1 -1 0 0 8 -5
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 8 -3 -2 0 0 -1 0 0 -1 -5
-1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, a stop, 20 and more	0 -6 0 0 0 -4 0 0 2 5 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, no stop, below 6	0 0 -1 0 2 -1 0 -1 -1 -2 -1 -3 4
-1 its shape among its neighbours: a stop, 6 and more, below 4, colon, a stop, 20 and more	0 -1 0 0 -1 -14 7 10 0 -1 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, 20 and more	0 -1 0 0 -1 5 0 -5 -1 -4 0 6 -8
-1 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -7 -11 0 2 0 8 0 -2 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, below 6	0 0 7 0 -7 0 0 -4 2 5 -1 -3 -4
-1 its shape among its neighbours: a stop, 6 and more, below 4, exclamation mark, a stop, 6 and more	0 -2 0 -1 -3 1 -1 -1 -1 -1 0 -7 4
-1 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 20 and more	0 13 0 0 0 -13 -1 -1 -1 -1 0 -1 1
-1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, 6 and more	0 0 -1 4 -4 -5 0 0 -11 8 -2 1 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, below 6	0 -2 0 -4 2 0 0 0 0 -1 -1 -1 6
-1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 6 and more	0 -5 0 0 -1 1 0 3 0 0 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, no stop, 6 and more	0 -1 0 0 9 -4 0 3 -1 -2 0 -5 -3
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 20 and more	0 -6 0 0 -1 7 2 1 1 -6 0 1 2
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 6 and more	0 4 -1 -2 -5 4 -2 -10 -5 3 0 -7 -4
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, below 6	0 -1 -1 -2 -5 -10 0 -2 -6 -6 -1 13 -4
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 20 and more	0 -6 0 0 -1 3 0 -2 -1 9 0 -3 -4
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 6 and more	0 -2 -2 0 -10 1 0 -1 -4 2 -1 5 0
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, below 6	0 -2 4 -3 0 -4 0 5 -4 -13 0 1 -8
-1 its shape among its neighbours: a stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 20 and more	0 8 0 0 0 1 -1 0 -1 -1 0 -1 -7
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 6 and more	0 -1 0 0 -2 8 -1 -3 0 4 0 0 -9
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, below 6	0 -2 0 0 -4 -1 0 -2 -2 -2 0 -3 6
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, no stop, below 6	0 0 -1 0 -18 0 0 -1 1 0 9 0 7
-1 its shape among its neighbours: a stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 0 0 0 5 0 -2 0 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, 6 and more	0 0 0 0 -8 17 0 -17 0 0 0 -9 -2
-1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, below 6	0 0 -2 1 -2 0 0 0 -1 0 -2 -4 8
-1 its shape among its neighbours: a stop, below 6, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -13 11 1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 5 -2 -1 0 0 0 0 -1
-1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, below 6	0 0 0 0 -2 6 -2 -5 -3 -1 0 -1 -2
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 20 and more	0 -1 0 0 -1 8 -1 -2 0 -1 0 -1 -2
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 6 and more	0 0 0 0 2 7 -3 -1 -3 -2 0 -2 0
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 12 -7 -2 -4 -3 -3 0 -1 -3
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 0 6 -3 -2 -1 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 6 and more	0 0 0 0 4 0 0 -2 -1 -3 4 -2 -1
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, below 6	0 0 0 0 8 0 0 -2 -4 -2 -1 -1 1
-1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -4 -3 6 0 -1 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 9 0 0 -1 0 0 -1 -1 -7
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 0 10 4 -12 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -2 -2 -1 3 2 2 0 -1 -1
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 -2 -7 5 -1 1 -3 -5 -1 -1 -1
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 0 11 -9 0 -7 -2 -3 0 -2 -1
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, below 6	0 0 0 0 -3 -1 0 -4 -5 -3 -1 9 -2
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, below 6	0 -1 0 -1 1 -4 0 0 -1 -1 0 8 -5
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, 6 and more	0 0 -1 -1 -4 -2 0 -1 1 8 -1 2 -4
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, below 6	0 0 -1 0 2 -1 0 0 -1 -1 7 -1 -4
-1 its shape among its neighbours: a stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 -6 0 -1 0 0 0 0 7
-1 its shape among its neighbours: a stop, below 6, below 4, colon, no stop, below 6	0 0 -1 0 -2 0 0 -5 -2 0 0 -1 7
-1 its shape among its neighbours: a stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -3 -6 0 -2 0 0 0 -1 9
-1 its shape among its neighbours: a stop, below 6, below 4, figure, no stop, below 6	0 1 0 2 0 0 0 0 -1 0 0 6 -8
-1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 0 -1 7 0 -5 -1 -2 0 -1 -1
-1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, below 6	0 0 0 -1 -7 5 -1 3 -2 -2 -1 -2 -8
-1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 20 and more	0 -4 0 0 -1 8 0 -2 1 -1 0 -1 -1
-1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 6 and more	0 -4 0 6 -4 1 -1 0 -5 -7 0 0 4
-1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -6 -1 0 -2 -5 -2 -2 11 -1
-1 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, 6 and more	0 0 0 0 8 -2 0 0 -1 -2 0 -1 -3
-1 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, below 6	0 0 -3 0 2 0 0 2 -2 -1 2 0 -1
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 -1 0 -2 5 0 -1 0 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 4 -1 0 -3 -1 2 -1 -1 0
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 -1 0 2 -1 0 -3 -1 -1 -3 -1 2
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 -1 0 0 0 8 -1 -3 0 -2 0 -1 0
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 -1 0 0 -6 -4 -2 11 -1 -4 0 0 -2
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 -2 0 0 -2 -1 0 6 -2 -2 0 -3 -3
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 -1 0 0 -1 -2 0 11 -2 1 0 -6 -4
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, below 6	0 0 -3 0 -2 -1 0 -2 -1 -1 -1 -5 9
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, another sign, no stop, below 6	-1 -1 -6 0 3 0 0 0 -2 -6 6 0 -3
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 -2 0 0 -1 7 -1 -2 0 -2 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 20 and more	-2 -1 -1 -1 -3 -8 -2 4 10 -1 -2 -1 -3
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 6 and more	-1 -1 -5 0 -5 -3 0 4 -6 -8 -2 9 -4
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, below 6	0 0 -1 -1 -5 0 0 0 -1 0 5 0 1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -2 5 -11 0 0 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 1 10 -1 -9 0 0 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -4 0 -5 -4 1 5 0 -3 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -2 4 -3 4 0 -1 0 0 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 20 and more	0 5 0 0 -3 -9 5 10 -3 -7 0 -2 -4
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 0 0 0 3 -10 8 3 -1 1 0 -2 -3
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 -4 8 -1 -1 -1 -1 0 0 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -1 6 -2 -4 0 3 0 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 0 2 0 -4 1 2 1 1 -2 0 -1 -2
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, below 6	0 0 -1 0 8 -1 0 -2 -6 -2 4 -4 3
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -4 0 0 0 6 -2 0 0 -2 0 0 3
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 -1 0 -9 15 -5 -11 -7 -12 -3 -10 -11
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 11 -5 0 4 2 0 -5 -6 -7 0 -11 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, below 6	0 0 0 0 0 -1 0 0 -1 -1 4 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -2 3 5 -2 -4 -3 0 -4 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 10 -3 -1 -1 -3 0 -2 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 4 -1 0 -1 3 3 -1 -6 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 2 -5 0 0 -1 -1 -1 13 -14
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 -1 0 0 -1 -3 -1 -2 0 6 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 -1 -5 0 6 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 -2 -1 0 -8 -1 -1 0 9 -3
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 -4 13 -1 -8 0 -2 0 -2 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 5 -1 -1 -2 -2 0 -4 0 2 0 1 -5
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -1 0 0 0 -1 8 -6 0 -2 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -3 -1 -1 -1 -1 -2 0 0 5
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 9 -1 0 -3 -2 0 -1 0 -5
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 -2 0 0 0 4 -1 -4 0 1 0 -2 5
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 -1 0 0 -4 -17 -1 20 -2 1 0 -5 -6
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 -1 0 0 -1 4 -1 -2 -1 2 0 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 0 1 1 -5 2 0 4 -3 -4 0 0 1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, below 6	0 0 0 0 5 -1 0 -2 0 -5 1 -4 1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 6 0 -1 -2 -1 0 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 -1 0 0 -7 -19 -7 9 14 -7 0 -7 -2
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, stop and quotation mark, a stop, 6 and more	0 0 0 -1 -1 9 -2 -1 -1 -1 0 -3 -2
-1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 -2 0 -10 4 0 -6 -14 -1 -1 12 -6
-1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 -6 0 0 -4 5 4 0 -1 1
-1 its shape among its neighbours: no stop, 20 and more, below 4, figure, a stop, 20 and more	0 -4 0 0 0 9 -1 -1 -1 -1 0 0 -2
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 20 and more	0 -4 0 0 7 11 -1 -3 -1 -6 0 -2 -4
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 6 and more	0 0 0 0 -3 7 0 -2 2 -5 0 1 -1
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 20 and more	0 5 0 0 -1 -3 0 -2 -1 -7 0 -3 4
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 6 and more	0 0 6 1 5 -1 0 0 -4 -5 0 -10 1
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, below 6	0 0 1 3 -4 -1 0 4 -4 -7 0 -5 8
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, 6 and more	0 0 0 0 -1 -4 0 4 -2 -1 -1 -4 3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, below 6	0 0 0 0 -1 -1 0 0 -6 -5 7 -1 1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, arrow, no stop, below 6	0 0 0 0 10 4 0 -9 0 0 0 0 -2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 -3 0 0 0 10 0 -4 0 -1 0 -1 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 0 19 0 -12 -1 -2 0 -10 -11
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 20 and more	0 0 0 0 -1 -6 0 0 0 -3 0 4 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 -1 -1 0 -2 -3 0 -4 3 1 -2 -6 1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 -1 0 -2 0 0 -5 -4 -4 4 0 3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 0 -4 -1 4 0 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -1 -13 -1 14 -1 -1 0 -1 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -4 10 0 -7 -4 -4 0 -3 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 1 0 0 3 -1 -1 0 0 -2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 -1 0 0 0 -1 0 -5 6 2 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 20 and more	0 0 0 0 -3 -6 0 5 0 0 0 -4 -2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 6 and more	0 -1 0 0 -4 0 0 1 -4 -3 0 -3 5
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, below 6	0 0 -1 1 0 0 0 -3 -2 -2 0 0 7
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 -3 0 0 0 -2 -1 4 0 -1 0 -1 1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 1 0 0 5 -1 -1 -2 -1 -2 0 2 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 5 -9 0 0 1 5 -6 -1 3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 -1 -7 0 -7 -1 6 -1 -3 6
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 0 -4 6 4 3 0 -7 -2 2 -2 2 -5
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, below 6	0 0 2 -2 -1 -2 0 4 -2 -3 -5 -1 4
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 2 0 0 -1 14 -1 -10 -2 -1 0 -4 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 2 -1 0 -1 -2 0 0 -3 2 0 5 -7
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, below 6	0 0 0 -1 6 -1 0 0 0 -1 0 -3 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 20 and more	0 -3 -1 0 -1 -6 -1 9 3 -6 -1 0 1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 6 and more	-1 -12 -17 -3 1 -12 -1 0 -11 1 -8 10 -11
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, below 6	0 0 3 -2 2 -8 0 3 0 -6 1 -20 -3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 0 6 -1 -4 0 0 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 -1 0 0 0 -8 -1 2 5 5 0 -6 2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 -2 -3 1 0 -2 -1 -1 0 3 2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, below 6	0 0 -2 1 0 -1 0 -1 -3 -1 -2 5 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, a stop, 20 and more	0 -3 0 0 0 3 -1 -3 1 4 0 -1 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, 6 and more	0 -1 5 0 -3 -6 0 4 0 -1 0 4 -3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, a stop, 6 and more	0 0 0 0 -6 -11 -1 12 -3 -2 0 0 -2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -5 -2 0 6 -1 3 -1 -2 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, below 6	0 0 -1 0 -1 0 0 0 -1 -1 3 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 9 0 0 0 -8 0 2 0 -1 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 6 and more	0 0 -1 0 -15 0 0 -4 -1 -2 -2 8 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 20 and more	0 -4 0 0 -1 -1 -1 -4 7 -3 -1 0 -4
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 6 and more	0 0 9 -2 -8 -2 0 -1 0 -3 -2 2 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, below 6	0 0 6 -1 3 -1 0 -2 -3 -3 -5 -1 1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -3 -3 6 0 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 6 -15 -2 8 -1 -1 0 -1 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 -2 1 3 -1 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 4 -5 0 1 2 1 0 -2 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 8 1 0 -4 -1 0 0 0 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 -1 0 -11 -12 0 -3 -6 -4 -1 5 5
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, below 6	0 0 0 0 3 0 0 -1 -3 -1 -3 -5 5
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 -1 -3 9 -1 -3 0 -2 0 -5 -3
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 -1 0 2 0 0 -2 -2 -1 0 -1 4
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 9 -1 -7 0 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, 6 and more	-1 -1 -3 -1 -4 6 0 -6 3 7 -1 -7 -9
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -11 0 -1 -7 20 -22 -1 -17 -9 -1 -15 -5
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 -3 0 0 3 5 -2 -10 9 -2 -1 -8 -9
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 1 8 -1 -4 -5 1 -1 -2 1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 -1 0 0 -4 -2 0 3 7 -3 0 -2 -3
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 6 and more	-2 -1 -2 7 -9 -26 -3 -11 -13 -12 -4 15 -29
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, below 6	0 -1 2 -2 -7 -8 -1 -9 -8 -9 -5 -8 18
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 -3 0 0 0 4 0 -1 2 1 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 6 and more	0 -1 0 0 -6 12 -1 -2 1 -8 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 -1 4 -1 -3 -3 3 -1 -2 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 6 and more	-1 -2 -6 1 -1 7 -1 7 5 -7 -10 1 -15
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, below 6	0 0 -2 -1 1 -2 0 -3 -4 -2 2 -5 7
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 0 4 -1 -2 0 0 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 -1 2 -8 0 -2 -1 -1 0 -3 7
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 6 -2 -2 -1 -3 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 12 -5 1 -1 -3 0 -1 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -1 -5 -1 -1 -2 -2 0 4 8
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 1 -4 0 -1 11 -4 1 -6 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 1 0 0 -2 0 -1 8 -1 0 -2 -8
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, another sign, no stop, below 6	0 0 0 3 -5 -1 0 -6 0 0 -1 -1 7
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 0 -3 0 5 0 -3 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 -2 0 0 0 -2 0 4 -1 1 0 -2 -1
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 -5 -1 -4 4 0 3 -1 2 -1 -8 -2
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 0 0 4 1 0 -7 0 1 0 -1 3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 -7 0 0 0 -9 0 10 0 -2 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -1 9 8 -16 0 0 0 -5 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 5 9 0 -11 0 0 0 -2 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, below 6	0 0 10 0 -1 0 0 -1 -1 0 -1 -2 -4
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -4 0 0 0 0 -1 -2 2 6
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 -8 0 0 0 10 0 -3 -3 1 0 0 1
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 -4 0 0 -1 4 0 -5 9 -7 0 3 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 20 and more	0 -6 -1 -1 -1 17 -1 -4 -4 -11 -1 0 -5
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 6 and more	-1 -3 -4 0 5 -11 0 -12 4 1 -1 4 -10
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, below 6	0 0 -5 -3 -1 -6 0 5 6 -1 -2 -6 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -1 0 0 0 -2 -1 -2 1 -2 0 0 6
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 5 0 0 0 -3 -1 6 -1 1 0 0 -10
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -1 1 0 -4 0 0 -1 -1 5
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 -2 4 -4 4 -3 0 -1 -3 6 4 -3 -4
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, below 6	0 0 -1 0 -4 -1 0 -1 -1 1 -2 5 5
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 -3 0 -1 -2 26 0 -22 -4 -17 -1 -12 1
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 -8 -1 -2 4 -16 -1 -13 1 -7 -1 9 15
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -3 11 0 -5 -1 -1 0 -4 -6
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 -2 0 0 -1 -4 0 2 -1 3 0 -5 5
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 6 and more	-1 -9 -11 2 -4 -7 -1 1 -19 -4 -7 -9 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, below 6	0 -2 -17 -3 -2 -12 0 -7 -9 -4 0 -3 4
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -6 -3 -1 8 -1 -1 0 -1 -2
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 -1 1 1 0 -2 -2 0 0 -9 8
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -3 -1 0 3 4 1 -1 0 -4
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 6 0 -5 0 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, 6 and more	0 0 0 0 -4 -4 0 7 -1 -2 0 -2 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, below 6	0 0 0 0 -13 -3 0 -3 -2 8 -1 2 -1
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, semicolon, no stop, 6 and more	0 0 0 0 -2 -4 0 8 0 -1 0 -1 0
-1 its shape among its neighbours: no stop, 6 and more, below 4, another sign, no stop, below 6	0 0 -2 0 0 0 0 1 -2 -1 -1 0 6
-1 its shape among its neighbours: no stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 0 0 0 0 0 0 0 -6 4
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 0 6 -1 -3 -1 -1 0 0 -2
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 6 and more	0 -1 -1 -1 -2 -1 -1 0 4 3 0 -3 -6
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 20 and more	0 -2 -2 -1 -1 4 -1 -7 -3 0 -2 5 -15
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 0 -2 -9 0 3 -7 -3 -1 0 3 12
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, below 6	0 0 0 0 -5 0 0 -4 -4 -2 8 -6 5
-1 its shape among its neighbours: no stop, 6 and more, below 4, exclamation mark, no stop, below 6	0 0 -1 0 -1 0 0 0 -3 0 -1 0 5
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 20 and more	0 -2 0 0 0 5 3 -1 -1 -3 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 6 and more	0 0 0 0 -1 -10 0 7 -2 -2 0 4 0
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 20 and more	0 -1 0 0 -1 -12 0 0 0 -1 0 16 -13
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 6 and more	0 -1 -1 -1 -5 -1 0 -10 0 10 0 9 -11
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, below 6	0 0 -3 -5 5 -1 0 -3 -10 -1 2 -3 14
-1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, 6 and more	0 0 -5 3 -2 1 0 -1 -2 -1 0 5 1
-1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, below 6	0 0 0 1 -1 0 0 0 -1 0 0 5 -3
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 20 and more	0 3 0 -2 -2 16 -2 -14 -15 -23 -1 7 -17
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 6 and more	0 -4 0 4 -4 -5 -1 -10 8 -4 -1 -9 5
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, below 6	0 -1 0 9 5 -14 0 -2 -2 -1 1 -4 -2
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 20 and more	0 4 -1 -1 -2 -6 0 -3 -5 14 -1 2 -12
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 6 and more	-2 -9 -5 -5 5 2 -1 -20 -4 0 -5 -9 -16
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, below 6	0 -3 -7 -1 -6 -9 0 -7 8 -9 -4 -18 -3
-1 its shape among its neighbours: no stop, below 6, 10 and more, arrow, no stop, below 6	0 0 0 0 3 2 0 -7 -1 1 -1 7 -3
-1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, a stop, 20 and more	0 -6 0 0 0 13 0 -3 0 -3 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, 6 and more	0 0 0 0 1 6 0 -6 0 -1 0 -11 9
-1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, below 6	0 0 10 -1 -5 -2 0 -7 -1 -2 -4 -1 -5
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 20 and more	0 0 0 0 0 -9 -2 11 0 -1 0 0 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 6 and more	0 0 0 0 -1 7 4 -10 -1 -1 0 -1 0
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, 6 and more	0 -1 -1 0 4 4 0 -1 -1 -3 -1 -4 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, below 6	0 0 0 0 -7 -1 0 6 2 2 0 -1 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 12 -1 -1 0 -1 0 -1 -10
-1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 20 and more	0 -2 0 0 -1 14 -1 -2 0 -2 0 -1 -7
-1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 6 and more	0 -4 0 0 6 -8 0 0 -1 -3 0 6 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 0 0 -3 0 0 -2 0 6
-1 its shape among its neighbours: no stop, below 6, 10 and more, figure, a stop, 20 and more	0 -3 0 0 0 8 0 -1 0 -2 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, 6 and more	0 0 0 0 -6 2 0 2 -1 -7 0 1 5
-1 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, below 6	0 0 -1 -3 -1 0 0 -1 -5 -2 -3 0 13
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 20 and more	0 -3 0 0 -1 3 -2 -8 0 3 0 -1 8
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 6 and more	0 5 0 0 -12 -14 -2 2 -17 4 0 -3 10
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, below 6	0 -1 0 0 -3 11 0 -1 -1 -1 -1 -1 -7
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 20 and more	0 -3 0 0 -1 2 -1 0 3 2 -1 -1 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 6 and more	0 0 -1 0 -6 -6 0 4 0 6 4 -10 1
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, below 6	0 -1 6 4 -8 3 0 -2 -6 -9 3 -7 3
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 20 and more	0 4 0 0 -2 11 1 -14 -3 3 -1 -6 -17
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 6 and more	0 -1 0 0 -5 -1 -1 1 1 2 0 5 -8
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 20 and more	0 -1 0 0 0 1 0 1 -1 4 0 -1 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 6 and more	0 -2 -1 -3 -4 -3 0 -3 -7 -1 -4 10 -13
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, below 6	0 -1 10 -4 -8 -8 0 -17 3 -10 -9 -5 1
-1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -1 -2 0 0 0 0 0 5 -5
-1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, 6 and more	0 -1 -1 -1 -3 -3 0 -1 -2 6 -2 3 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, below 6	0 0 -1 0 -2 1 0 -2 -1 -1 -2 6 1
-1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 7 -2 -2 0 -1 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, 6 and more	0 -1 -1 -1 5 -1 0 -1 0 7 0 -8 -4
-1 its shape among its neighbours: no stop, below 6, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -2 -4 0 6 0 1 0 -2 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, another sign, no stop, below 6	0 0 -1 5 0 1 0 -1 -1 -1 -1 0 -4
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 20 and more	0 3 0 0 0 5 -1 -4 -1 -4 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 6 and more	0 -1 0 0 -9 12 -1 -5 0 -4 0 4 -6
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 20 and more	-1 -1 -1 0 -1 5 -1 -1 6 -4 -1 -1 -3
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 6 and more	0 0 0 0 -4 -4 0 -2 -6 -8 -2 6 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, below 6	0 0 -4 0 10 -4 0 -4 -6 -5 3 -2 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 20 and more	0 -1 0 0 0 -16 14 3 0 -1 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 6 and more	0 0 0 0 -2 -8 -3 9 3 0 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 -1 -5 3 0 0 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 6 and more	0 0 0 0 -5 3 0 3 -1 -3 0 -4 1
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, below 6	0 0 0 0 -5 -1 0 7 1 -1 0 -1 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, no stop, below 6	0 0 -1 -2 3 -2 0 -1 -3 -1 0 -3 4
-1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 5 -1 -2 0 0 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -1 0 -2 -2 -1 -1 0 -1 4
-1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -4 -5 0 -2 10 7 0 -5 -5
-1 its shape among its neighbours: no stop, below 6, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 6 -1 -3 0 -1 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 20 and more	0 -15 -1 -1 -16 18 -8 -5 -16 -9 -2 -19 -25
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 6 and more	0 -1 0 0 -4 -7 -3 4 5 -6 0 -9 8
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 -1 -3 -1 -2 1 3 0 -2 5
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -2 -1 3 -4 0 5 0 -1 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 6 and more	-1 -1 -8 -3 -6 -4 -4 -20 -8 3 -8 4 -16
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, below 6	0 3 -1 -2 17 -25 -3 -42 2 -8 -19 -21 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 20 and more	0 -7 0 0 0 9 -2 -5 -2 5 0 -1 -3
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 6 and more	0 0 0 0 5 -1 -1 -6 -3 -3 -1 1 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, below 6	0 0 0 0 -1 -5 0 -1 -1 0 0 -1 5
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 20 and more	0 4 -1 0 0 -2 0 -2 -3 -3 -1 -2 7
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 6 and more	0 -1 1 1 0 -2 0 -2 -3 -3 1 -6 5
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, below 6	0 -1 -5 -5 12 -6 0 -3 -12 -6 -3 -3 1
-1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 0 -3 -1 -1 8 0 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, 6 and more	0 -1 -2 0 -4 -3 0 -3 11 -1 0 -9 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, below 6	0 0 0 0 -3 -1 0 -1 4 -1 -1 -1 2
-1 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 3 -1 -2 0 0 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, no stop, below 6	0 -1 -4 -1 -6 -1 0 -1 9 -6 -2 -1 -3
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 -1 0 0 -1 2 -6 4 9 -3 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -2 -5 -3 -1 -10 12 0 -2 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 4 -1 0 0 2 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 4 9 0 -1 -2 -2 3 -9 -5
-1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, a stop, 20 and more	0 -5 0 0 7 -4 -1 4 -2 -5 0 0 -3
-1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, no stop, below 6	0 0 0 0 -1 -1 0 1 2 1 4 0 -5
-1 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, 6 and more	0 0 0 0 -6 -2 0 -1 -1 1 -2 9 -6
-1 its shape among its neighbours: no stop, below 6, 4 and more, bar or asterisk, no stop, below 6	0 0 0 -2 -8 -1 0 -8 -2 -2 -1 -2 12
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 20 and more	0 -4 0 0 0 -4 0 8 0 3 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 6 and more	0 -5 0 0 -1 -10 -1 4 -2 6 0 -3 -2
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, 6 and more	0 0 -1 0 2 2 0 1 -2 1 0 -6 5
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, below 6	0 0 6 0 -7 -1 0 5 -1 -2 -3 -3 2
-1 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 20 and more	0 -10 0 0 0 -12 4 14 -2 -4 0 -2 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 6 and more	0 0 0 0 -1 -3 0 3 1 -1 0 0 0
-1 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, 6 and more	0 0 -2 -2 -5 -9 0 10 2 3 0 -6 -2
-1 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, below 6	0 0 0 0 -2 0 0 1 -1 -1 0 -2 5
-1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 20 and more	0 -1 0 0 0 5 0 -1 -1 -1 0 0 -2
-1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, 6 and more	0 0 -2 6 -1 1 0 -1 0 -2 0 -9 3
-1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 0 0 0 0 0 0 -3 0 3
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 20 and more	0 -2 0 0 0 4 0 -1 1 0 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 6 and more	0 7 0 -1 -1 -1 -1 -1 1 -5 0 -1 -2
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, below 6	0 -6 -5 -3 -1 -6 0 0 -6 -4 -1 -1 12
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 20 and more	0 -5 -1 -1 -1 4 -1 -7 -5 8 0 -4 -8
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 6 and more	0 6 -2 -1 3 -4 0 -4 -5 3 0 2 -5
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, below 6	0 -1 -6 -1 -14 -4 0 6 5 -1 4 -3 -5
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 20 and more	0 2 0 0 0 -1 -1 -12 0 6 0 -1 3
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -3 1 -1 -5 3 1 0 -1 -9
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 0 -3 -2 0 5 -1 2 3 -1 -4
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -4 3 -1 -4 7 -4 0 0 0
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 -1 -1 1 -1 0 0 -3 -2 4 -8 2
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, below 6	0 -1 -4 -4 -4 -3 0 -3 0 -5 3 -2 12
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 20 and more	0 1 0 -1 -3 9 -4 -21 -5 -17 -1 -6 12
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 6 and more	0 -10 -1 -1 3 -4 -1 -6 -11 -26 -1 17 10
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, below 6	0 -2 -1 -1 -3 2 0 1 -5 10 -1 -8 -6
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 20 and more	0 -1 0 0 -2 8 -1 -3 -1 -2 -1 -1 0
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 6 and more	0 -3 -5 -2 -14 -2 -1 -7 -4 -10 -3 -3 9
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, below 6	0 -5 -11 5 -6 -30 -1 5 -16 -5 -7 -2 -17
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 -3 3 -1 0 -1 0 6 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 6 and more	0 -7 0 0 -4 0 0 2 -3 -5 0 8 -3
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 20 and more	0 -1 0 0 0 2 0 -1 0 0 0 -3 4
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 6 and more	0 0 0 0 -1 5 0 -2 3 2 0 -7 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, below 6	0 0 -1 -1 -2 -1 0 0 6 4 -7 2 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, no stop, below 6	0 0 0 0 8 -1 0 1 -1 -1 -2 -1 -5
-1 its shape among its neighbours: no stop, below 6, below 4, another sign, a stop, 20 and more	0 -2 0 0 0 7 0 -1 0 -2 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, 6 and more	0 -1 0 0 -3 -5 0 0 -5 9 -2 -2 -3
-1 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, below 6	0 0 -1 1 -3 -1 0 -1 1 2 -1 -4 8
-1 its shape among its neighbours: no stop, below 6, below 4, bar or asterisk, no stop, below 6	0 0 -1 -5 0 -1 0 -1 -1 0 0 -1 10
-1 its shape among its neighbours: no stop, below 6, below 4, bracket, a stop, 20 and more	0 -1 0 0 0 7 0 -2 0 -2 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, 6 and more	0 0 0 0 -1 -3 0 -2 -1 -1 0 -12 16
-1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, below 6	0 0 -1 -14 10 -2 0 0 -7 -12 -3 -2 15
-1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 20 and more	0 1 0 0 -1 2 -1 1 -2 -4 0 -1 0
-1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 6 and more	0 1 0 0 -1 -11 0 9 -2 -2 0 -3 2
-1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, below 6	0 0 0 0 -1 -6 -1 -3 2 6 -3 -7 2
-1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 20 and more	0 0 0 0 0 6 0 -4 -2 -3 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 6 and more	0 0 0 0 -2 2 0 10 -2 3 0 -14 -4
-1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, below 6	0 0 -1 2 -2 0 0 1 1 -3 0 -7 6
-1 its shape among its neighbours: no stop, below 6, below 4, comma, a stop, 20 and more	0 -5 0 -1 0 10 -1 -1 -1 -1 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, comma, no stop, below 6	0 0 -5 6 -2 -2 0 -5 -1 2 0 2 0
-1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 6 and more	0 -6 0 -1 -2 -8 -1 -1 0 -9 -1 13 -7
-1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -1 0 0 0 -1 1 0 -1 3
-1 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 20 and more	0 10 0 0 0 -2 -1 -2 -1 -3 0 -3 -2
-1 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 6 and more	0 3 0 0 -3 -2 0 -1 11 -4 0 -4 -5
-1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 20 and more	0 -7 0 0 0 6 0 0 9 -9 0 -1 -5
-1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 6 and more	0 -1 0 2 -1 3 0 -1 -2 -2 -2 2 -2
-1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, below 6	-1 -3 -4 5 -10 -9 0 -10 -13 3 -5 -19 10
-1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 20 and more	0 -1 0 0 0 7 -1 -1 0 -1 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 6 and more	0 -3 0 0 -2 5 0 -5 -7 3 0 -1 -3
-1 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, 6 and more	-1 0 -2 -2 10 -3 0 -5 -1 -5 4 -5 -11
-1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 20 and more	0 -1 -1 -2 5 -1 2 -20 -17 -22 -1 -14 18
-1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 6 and more	0 -2 -1 -3 4 8 -1 -10 6 -9 -1 -9 -10
-1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, below 6	0 -1 -1 -1 -8 -7 0 5 11 1 1 -5 -3
-1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 20 and more	0 -6 0 0 -2 -15 0 0 9 4 -1 2 1
-1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 6 and more	-1 -2 -8 -1 -12 -3 -1 -2 -6 -13 -2 11 -18
-1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, below 6	-3 -24 -10 -18 -26 -16 -2 13 -25 13 -20 -26 2
-1 its shape among its neighbours: no stop, below 6, below 4, quotation mark, a stop, 20 and more	0 0 0 0 0 4 0 -1 0 -2 0 0 0
-1 its shape among its neighbours: no stop, below 6, below 4, quotation mark, no stop, below 6	0 0 0 0 0 -1 0 -3 -1 -1 -1 7 -1
-1 its short words and length: 0.01 and more, 15 and more	-1 -8 2 -3 4 5 -4 1 -12 -9 -10 -1 -14
-1 its short words and length: 0.01 and more, 30 and more	0 -2 -1 1 6 11 -1 2 -13 -10 -2 -15 -11
-1 its short words and length: 0.01 and more, 4 and more	-2 -5 -10 2 -8 0 -7 1 -4 -7 -6 -12 -14
-1 its short words and length: 0.01 and more, 8 and more	-3 -4 8 -2 -10 2 -18 -6 -27 -7 -17 -6 -7
-1 its short words and length: 0.01 and more, below 4	0 0 0 0 0 -7 7 -1 1 1 0 0 -3
-1 its short words and length: 0.2 and more, 15 and more	-14 3 0 -6 3 -4 -16 1 -13 -7 -9 -38 -5
-1 its short words and length: 0.2 and more, 30 and more	-5 -7 -22 0 5 -5 -2 -3 -2 -9 -12 -5 -15
-1 its short words and length: 0.2 and more, 4 and more	-10 -6 -42 -7 -14 0 -14 -10 -28 -2 -8 -12 6
-1 its short words and length: 0.2 and more, 8 and more	-17 -5 -13 -7 -11 -17 -24 -7 -18 2 -3 -15 4
-1 its short words and length: 0.2 and more, below 4	-2 -21 -20 3 -16 9 -9 -11 -12 -4 -8 -6 -1
-1 its short words and length: 0.35 and more, 15 and more	-20 -23 -6 -5 -14 -5 -9 -8 -5 -5 3 1 -2
-1 its short words and length: 0.35 and more, 30 and more	-20 -13 -6 -32 -9 -3 -10 -9 -3 0 -15 -8 3
-1 its short words and length: 0.35 and more, 4 and more	-12 -15 -2 -10 7 -5 -13 -4 -4 -11 -15 -17 -10
-1 its short words and length: 0.35 and more, 8 and more	-24 -12 -10 -21 -6 -8 -3 -2 5 -10 -10 -5 -9
-1 its short words and length: 0.35 and more, below 4	-11 6 -8 -27 -8 -20 -12 -16 -4 -13 -32 5 -2
-1 its short words and length: below 0.01, 15 and more	0 -4 -1 0 7 7 -1 0 -7 -7 -1 -3 -7
-1 its short words and length: below 0.01, 4 and more	1 -13 -11 -9 -27 -4 -8 -5 -5 3 -8 8 -8
-1 its short words and length: below 0.01, 8 and more	0 -2 -1 -3 4 4 -1 -15 -1 -5 -4 -2 5
-1 its short words and length: below 0.01, below 4	-19 -3 -6 3 -14 -5 -27 -6 -3 -11 -10 -2 -4
-1 its short words: 0.01 and more	-2 2 12 -8 -10 0 -15 2 -14 -8 -12 -16 -5
-1 its short words: 0.15 and more	-36 -9 -15 4 5 0 -18 -5 -30 -1 -4 -1 -1
-1 its short words: 0.3 and more	-44 -1 -11 2 -16 -8 -10 -1 1 3 -7 -8 6
-1 its short words: 0.4 and more	-42 -16 -1 -16 -7 -9 -9 0 3 -5 2 0 -5
-1 its short words: 0.5 and more	-44 -5 -5 -25 4 -5 -6 -2 -2 -12 -13 -5 -12
-1 its short words: below 0.01	-14 1 -7 -1 -13 -5 -10 -6 -1 -9 -6 3 -4
-1 its small words and length: 0.01 and more, 15 and more	-1 -2 -3 -3 9 0 -5 3 -4 -2 -8 -21 1
-1 its small words and length: 0.01 and more, 30 and more	-1 -1 -2 -4 6 0 -5 -5 -11 -2 1 -16 9
-1 its small words and length: 0.01 and more, 4 and more	-2 -3 -15 -14 -11 -4 -4 0 -11 -13 -17 2 -7
-1 its small words and length: 0.01 and more, 8 and more	-4 -10 -8 -8 2 -10 -15 -3 -8 -5 -14 -4 -4
-1 its small words and length: 0.01 and more, below 4	0 -1 7 0 2 -3 0 0 2 -1 -2 -2 -8
-1 its small words and length: 0.2 and more, 15 and more	-10 7 -7 -10 -6 -1 -14 -6 -14 -20 -15 5 -8
-1 its small words and length: 0.2 and more, 30 and more	-3 2 -3 -3 -1 -12 4 -6 -24 -4 1 5 -4
-1 its small words and length: 0.2 and more, 4 and more	-8 -12 -28 -7 -5 -7 -3 -7 -19 -25 2 -2 -2
-1 its small words and length: 0.2 and more, 8 and more	-17 -8 -1 -3 -6 -3 -11 -3 -19 -9 -2 -11 -4
-1 its small words and length: 0.2 and more, below 4	-2 -14 -16 1 -18 -4 -3 -5 -11 -4 -19 -25 18
-1 its small words and length: 0.35 and more, 15 and more	-22 -20 9 -7 -14 -2 -5 -2 -3 -4 4 -3 -7
-1 its small words and length: 0.35 and more, 30 and more	-21 -12 -23 -15 -5 1 -6 -2 2 -5 -17 -14 -7
-1 its small words and length: 0.35 and more, 4 and more	-6 -33 -15 -17 -6 -2 -24 4 -5 -16 -23 -17 7
-1 its small words and length: 0.35 and more, 8 and more	-19 0 -11 -14 -5 -10 -7 0 -10 -10 -7 -1 -3
-1 its small words and length: 0.35 and more, below 4	-1 -3 -1 -9 -7 -6 -4 -32 -17 -25 -24 21 -9
-1 its small words and length: below 0.01, 15 and more	0 0 -3 0 1 8 -1 -8 -6 -4 -1 -7 6
-1 its small words and length: below 0.01, 30 and more	0 0 2 0 -1 -11 14 -5 -3 -2 -1 -1 -2
-1 its small words and length: below 0.01, 4 and more	-3 -13 -9 2 -20 -2 -15 -10 -11 11 -22 -21 -8
-1 its small words and length: below 0.01, 8 and more	-1 -7 -2 -9 -17 -6 -3 0 4 5 -2 -20 1
-1 its small words and length: below 0.01, below 4	-32 -2 -15 -6 -12 -3 -34 1 -7 -6 -8 -4 -2
-1 its small words: 0.01 and more	-6 -9 -18 -19 6 -8 -17 -4 -7 -7 -16 -8 1
-1 its small words: 0.15 and more	-41 -13 -7 -5 -10 -12 0 -4 -16 -11 -1 0 -1
-1 its small words: 0.3 and more	-31 4 -4 -12 -2 2 -8 1 -9 -23 3 -7 -3
-1 its small words: 0.4 and more	-31 -13 -11 -9 -5 -11 -5 7 -7 5 1 -3 -10
-1 its small words: 0.5 and more	-29 -4 12 -21 -5 3 -4 -10 1 -17 -22 2 1
-1 its small words: below 0.01	-22 -11 -6 -4 -12 -3 -20 1 -7 4 -11 -8 -6
-1 its words in the text, and its length: 0 and more, 12 and more	0 -5 -7 -8 -5 -21 1 -2 -6 -15 -14 8 7
-1 its words in the text, and its length: 0 and more, 25 and more	0 -1 -4 -3 -7 4 -6 6 -10 0 -4 -10 -4
-1 its words in the text, and its length: 0 and more, 3 and more	-9 -12 -12 -7 -22 -3 -33 -12 -18 0 -19 -4 -7
-1 its words in the text, and its length: 0 and more, 6 and more	-3 -33 -22 -13 -14 -1 -7 -8 -1 -2 -17 -3 -14
-1 its words in the text, and its length: 0 and more, below 3	-11 -15 -8 3 -9 0 -27 -5 7 -11 -12 -9 -2
-1 its words in the text, and its length: 0.01 and more, 12 and more	-1 0 -20 -4 -16 4 -16 -17 -11 -10 -6 -2 11
-1 its words in the text, and its length: 0.01 and more, 25 and more	-1 -6 -4 -6 -3 -10 -13 -10 -4 -11 -11 -10 -7
-1 its words in the text, and its length: 0.01 and more, 3 and more	0 0 0 0 -13 -2 0 -2 -1 9 -2 -10 5
-1 its words in the text, and its length: 0.01 and more, 6 and more	0 -12 -1 -2 -2 -19 -3 -14 -8 -11 -5 13 11
-1 its words in the text, and its length: 0.01 and more, below 3	0 0 -1 0 3 -5 0 -2 0 8 -3 -6 0
-1 its words in the text, and its length: 0.2 and more, 12 and more	-3 -15 -3 -5 -11 1 -7 -4 -2 -1 -14 -12 -7
-1 its words in the text, and its length: 0.2 and more, 25 and more	-6 -21 -21 -4 4 11 5 -33 -6 -14 -32 -19 -5
-1 its words in the text, and its length: 0.2 and more, 3 and more	3 3 -11 -2 -8 -18 -3 9 -7 -8 -8 -12 -2
-1 its words in the text, and its length: 0.2 and more, 6 and more	-3 -8 -8 -8 -7 -9 -3 -6 -12 -14 1 -6 -10
-1 its words in the text, and its length: 0.2 and more, below 3	0 -1 -1 0 0 1 0 -2 7 -8 0 -4 3
-1 its words in the text, and its length: 0.4 and more, 12 and more	-7 -7 -23 11 -2 -10 6 -5 -17 -5 -12 -8 -11
-1 its words in the text, and its length: 0.4 and more, 25 and more	-7 -17 -9 -7 -7 8 -10 -15 -8 -20 -18 0 -10
-1 its words in the text, and its length: 0.4 and more, 3 and more	-2 -8 -1 -3 -23 -6 -1 1 -14 -13 -9 3 -12
-1 its words in the text, and its length: 0.4 and more, 6 and more	-2 -14 7 -24 0 -7 -13 -2 -13 3 -3 -7 -7
-1 its words in the text, and its length: 0.4 and more, below 3	0 -10 0 -3 2 -5 4 -7 -5 -5 -9 -9 6
-1 its words in the text, and its length: 0.6 and more, 12 and more	-8 -6 -2 -12 -6 -1 -15 1 7 -11 -5 -28 -2
-1 its words in the text, and its length: 0.6 and more, 25 and more	-4 -8 5 -9 -3 1 -25 -3 -10 -9 -24 -17 -6
-1 its words in the text, and its length: 0.6 and more, 3 and more	-1 -16 -20 -2 -10 9 -3 -12 -13 -2 -2 -14 5
-1 its words in the text, and its length: 0.6 and more, 6 and more	-5 10 -12 -9 -12 -5 -7 1 -12 -16 -7 -17 5
-1 its words in the text, and its length: 0.6 and more, below 3	0 0 0 0 -1 -6 0 0 2 5 -1 -5 -2
-1 its words in the text, and its length: 0.8 and more, 12 and more	-5 7 9 -5 -4 -5 -10 -6 -17 -2 -8 -14 -1
-1 its words in the text, and its length: 0.8 and more, 25 and more	-2 -2 -12 1 -15 -18 -8 11 2 -4 -1 -10 0
-1 its words in the text, and its length: 0.8 and more, 3 and more	0 1 0 -1 2 11 0 -3 0 -8 0 -7 -1
-1 its words in the text, and its length: 0.8 and more, 6 and more	-4 6 -9 -1 -2 0 -9 -2 -12 -20 -7 -20 -3
-1 its words in the text, and its length: 1 and more, 12 and more	-3 9 5 -6 -5 1 -10 -8 -26 -6 4 -6 -12
-1 its words in the text, and its length: 1 and more, 25 and more	-1 4 -8 -1 -11 -28 5 -14 -5 8 6 -2 4
-1 its words in the text, and its length: 1 and more, 3 and more	-4 -13 -14 -13 0 3 -16 -5 5 -8 -11 -24 -8
-1 its words in the text, and its length: 1 and more, 6 and more	-9 -22 4 -4 -4 12 -13 -2 -2 6 -26 -42 0
-1 its words in the text, and its length: 1 and more, below 3	-2 -18 -19 -17 -23 13 -6 -8 -20 -9 -4 -2 -6
-1 its words in the text, and its length: below 0, 25 and more	-24 -29 -32 -25 1 0 -4 -14 1 -14 -12 -7 -8
-1 its words in the text, and its length: below 0, 3 and more	0 -6 -4 -3 -1 -2 -2 -4 -5 -1 -2 6 -5
-1 its words in the text, and its length: below 0, 6 and more	0 0 0 0 -4 5 -1 -4 -2 -1 0 -5 7
-1 its words in the text, and its length: below 0, below 3	-6 5 2 -23 4 -16 -5 -17 -28 -13 -21 1 -9
-1 its words in the text, and its place: before the text, 0 and more	-16 -4 -11 -1 -30 8 -29 -29 0 1 -15 -18 -10
-1 its words in the text, and its place: before the text, 0.01 and more	0 -3 -9 -4 -8 -10 1 -9 -8 1 -3 1 14
-1 its words in the text, and its place: before the text, 0.2 and more	1 7 -10 -2 -14 -5 1 -7 -7 -9 -5 -6 -10
-1 its words in the text, and its place: before the text, 0.4 and more	-6 2 8 6 -3 -15 -4 -10 -33 -11 -4 -4 -5
-1 its words in the text, and its place: before the text, 0.6 and more	-8 5 -10 0 -5 -10 -6 5 -9 -7 0 -16 -5
-1 its words in the text, and its place: before the text, 0.8 and more	-8 11 0 -1 -5 -3 -6 -7 2 -12 -11 -6 -13
-1 its words in the text, and its place: before the text, 1 and more	-11 -1 6 -1 -9 -11 -4 -7 -12 -1 -8 -21 -1
-1 its words in the text, and its place: before the text, below 0	-4 7 -6 -12 4 -9 -4 -1 9 -28 -5 -3 5
-1 its words in the text, and its place: behind the text, 0 and more	-3 -22 -27 -31 -20 -9 -13 -10 -22 -20 -11 9 2
-1 its words in the text, and its place: behind the text, 0.01 and more	0 -1 -1 -3 -8 2 -2 -5 -2 -5 -1 -4 1
-1 its words in the text, and its place: behind the text, 0.2 and more	-1 -3 -3 -4 -10 -11 6 -3 -1 -5 -3 -10 15
-1 its words in the text, and its place: behind the text, 0.4 and more	0 -3 -5 -5 -5 0 1 -7 -1 -5 -4 -10 4
-1 its words in the text, and its place: behind the text, 0.6 and more	-1 -1 -3 -3 14 6 -1 3 -6 -7 -12 -20 3
-1 its words in the text, and its place: behind the text, 0.8 and more	0 0 0 -1 0 1 0 7 -3 -4 -1 -8 1
-1 its words in the text, and its place: behind the text, 1 and more	-1 -2 -5 -6 -12 15 2 3 4 -3 -9 -10 -17
-1 its words in the text, and its place: behind the text, below 0	-1 -3 -3 -1 1 6 -3 -9 -8 -6 -1 6 -15
-1 its words in the text, and its place: in the text, 0 and more	-9 -31 -4 1 -9 -7 -19 -4 -4 -7 -13 -4 -5
-1 its words in the text, and its place: in the text, 0.01 and more	-2 -17 -17 -4 0 -14 -27 -8 2 -6 -9 -3 4
-1 its words in the text, and its place: in the text, 0.2 and more	-15 -65 -16 -16 6 0 -4 -13 -3 -12 -11 -8 -10
-1 its words in the text, and its place: in the text, 0.4 and more	-14 -60 -10 -10 -7 -2 9 -7 -14 -2 -3 -3 -7
-1 its words in the text, and its place: in the text, 0.6 and more	-12 -15 1 -28 -8 -2 -21 -6 -3 -8 -7 -9 2
-1 its words in the text, and its place: in the text, 0.8 and more	-2 -14 0 -7 -13 -9 -14 8 -22 -13 -3 -30 3
-1 its words in the text, and its place: in the text, 1 and more	-9 -44 -43 -36 -12 5 -10 -7 -11 0 -5 -10 -7
-1 its words in the text, and its place: in the text, below 0	-28 -45 -18 -41 5 -1 -5 -8 -17 -10 -18 -7 -10
-1 its words in the text: 0 and more	-41 -10 -15 -1 -16 -6 -29 -3 -2 -4 -12 2 -6
-1 its words in the text: 0.01 and more	-4 -23 -22 -16 -9 -12 -25 -11 -8 -12 -15 4 10
-1 its words in the text: 0.2 and more	-13 -5 -9 -4 0 0 5 -7 4 -9 -8 -13 -5
-1 its words in the text: 0.4 and more	-32 -14 3 -1 -7 -3 2 -4 -17 -5 -4 1 -4
-1 its words in the text: 0.6 and more	-34 4 -3 -14 -8 -2 -29 -1 -4 -7 -5 -21 8
-1 its words in the text: 0.8 and more	-21 7 -2 -3 -6 -10 -20 7 -9 -13 -14 -25 -6
-1 its words in the text: 1 and more	-32 -8 -9 -14 -11 7 -5 -1 -5 7 -4 -20 -5
-1 its words in the text: below 0	-36 -15 -21 -43 4 -3 -5 -15 -4 -11 -19 0 -10
-1 its words in the title: 0.01 and more	-40 -3 -3 -4 -7 -4 -3 -9 -3 6 7 -2 -13
-1 its words in the title: 0.3 and more	-6 -17 -8 -15 -11 -6 -4 5 -21 -5 12 -19 5
-1 its words in the title: 0.6 and more	-2 2 -13 -14 -6 10 -5 -9 -24 5 -7 -11 -9
-1 its words in the title: below 0.01	-48 -14 -13 5 -3 -3 -2 -3 3 -6 -13 -2 0
-1 lines around it that begin alike: more	-7 -22 -15 -23 -17 -8 -6 4 0 8 -6 1 -16
-1 lines around it that begin alike: two	-4 0 -15 -15 -8 -5 -9 -4 5 -3 1 -12 -13
-1 neighbours of its shape: five	0 -2 -4 -2 -16 -2 -33 7 -21 2 -11 -8 -3
-1 neighbours of its shape: four	-2 -11 -13 -14 -17 6 -9 6 -15 -2 -33 -10 -11
-1 neighbours of its shape: none	-46 -5 7 -4 -6 -1 6 -6 -3 -4 -1 -9 3
-1 neighbours of its shape: one	-42 5 -18 1 2 0 -11 -15 -6 3 7 5 -10
-1 neighbours of its shape: six	0 0 -1 0 -9 5 -11 7 -7 -8 -1 -8 0
-1 neighbours of its shape: three	-9 -22 -27 -10 -5 -5 3 4 -7 -18 -28 -4 -11
-1 neighbours of its shape: two	-29 -17 -15 -23 -4 -3 -23 1 1 -16 -6 -3 -5
-1 no block	30 -6 -4 -2 -6 -3 -1 -2 -6 -5 -2 -4 -5
-1 no small letter in it: yes	-7 7 -31 -10 0 5 -17 -32 -18 -21 -16 -2 -10
-1 nothing but a date or time: yes	-2 5 -6 -2 -20 -10 -7 -25 -2 -10 -22 11 -5
-1 nothing but a label such as “Related”: yes	0 -3 3 -4 -8 -20 -2 -14 -16 -20 -7 41 -32
-1 quotation marks around it: yes	-2 -2 -3 -2 -17 0 1 -4 -18 -7 -9 -3 -3
-1 somebody does something at present: yes	-9 -33 0 -19 5 -8 -11 3 -7 -1 -14 -6 -9
-1 somebody speaks of himself: before the text, one	-3 10 -1 -3 -5 6 6 -11 2 -11 -7 -1 -7
-1 somebody speaks of himself: before the text, two	0 6 -1 -2 5 5 -1 -2 -2 -2 -1 -1 -7
-1 somebody speaks of himself: behind the text, more	0 0 0 0 -2 0 0 0 0 -1 0 4 -2
-1 somebody speaks of himself: behind the text, one	0 0 -1 -1 0 -11 -1 -2 0 1 -2 0 6
-1 somebody speaks of himself: behind the text, two	0 0 0 -2 -2 11 -1 -2 -1 -1 0 -8 1
-1 somebody speaks of himself: in the text, more	-1 -2 -5 -2 -11 13 -21 -23 5 1 -4 -36 6
-1 somebody speaks of himself: in the text, one	-4 -21 -27 1 10 -6 3 -1 -9 -13 -21 -18 1
-1 somebody speaks of himself: in the text, two	-1 -5 -10 -3 2 -3 -1 -9 -9 -34 -7 -6 -8
-1 somebody’s role: yes	-25 -11 10 -1 -8 -4 0 -19 -5 -11 -1 3 -2
-1 the language: English	-45 -29 -7 -16 -6 2 -2 4 -7 -6 -11 -8 0
-1 the language: German	-36 17 5 3 2 -11 -1 -27 4 -6 14 7 -14
-1 the language: another	-32 17 10 3 3 0 -29 -25 -10 0 1 -8 5
-1 the length of its words: 13 and more	0 -5 -10 -2 -12 15 5 -10 -4 -11 -8 -22 0
-1 the length of its words: 4 and more	-14 -20 -8 -6 -14 0 -10 -7 6 -2 -14 -6 -12
-1 the length of its words: 5 and more	-45 14 -7 -8 -14 -13 -3 -1 -1 6 -5 -6 1
-1 the length of its words: 6 and more	-56 -11 3 -5 -7 2 -8 0 -15 -5 3 3 -5
-1 the length of its words: 7 and more	-20 0 -2 -12 4 -3 -5 -6 5 -19 -10 -6 4
-1 the length of its words: 9 and more	-6 -11 -26 -1 -11 7 -17 -5 -25 -11 -9 3 -7
-1 the length of its words: below 4	-7 -15 -3 -16 13 0 3 -30 -27 -15 -7 -3 -9
-1 the parts of a credit: more, more, a name	0 1 2 -1 -12 5 -1 1 -6 6 0 -7 4
-1 the parts of a credit: more, more, no name	0 -3 0 0 7 -7 0 -2 -2 2 -1 -2 -1
-1 the parts of a credit: none, more, a name	-1 -11 -2 -5 -10 -1 -7 -3 -1 3 -1 -19 4
-1 the parts of a credit: none, more, no name	-2 -2 -2 -21 -8 -3 -2 4 -6 -3 -24 -11 -16
-1 the parts of a credit: none, none, a name	-4 -17 0 9 -10 -22 -14 -26 -9 -7 -10 15 -2
-1 the parts of a credit: none, none, no name	-62 1 -5 -4 -21 1 -22 -2 -6 -8 3 -1 -4
-1 the parts of a credit: none, one, a name	-1 -22 -2 3 -8 -12 4 -25 -5 -1 2 -16 4
-1 the parts of a credit: none, one, no name	-8 0 -11 -30 7 -5 -21 -1 -13 -20 -22 -8 5
-1 the parts of a credit: one, more, a name	0 -7 -2 -1 -3 8 -1 -4 -6 4 1 -3 4
-1 the parts of a credit: one, more, no name	0 -3 1 -1 0 1 -1 -3 -1 6 -1 -6 4
-1 the parts of a credit: one, none, no name	-1 -8 2 -4 14 -13 -3 -8 -11 13 -1 -21 -11
-1 the parts of a credit: one, one, a name	-1 -5 -2 -1 8 -7 -3 -9 -11 9 -10 -14 -9
-1 the parts of a credit: one, one, no name	0 -7 -4 -1 14 -2 -2 -4 -10 3 -4 -3 -9
-1 the shapes of its neighbours: a stop, 20 and more, a stop, 20 and more	-11 -27 -15 -20 -55 4 0 -2 -12 -10 -30 -8 -20
-1 the shapes of its neighbours: a stop, 20 and more, a stop, 6 and more	-3 -27 -5 -7 -1 0 3 -19 4 -3 -10 -24 -6
-1 the shapes of its neighbours: a stop, 20 and more, a stop, below 6	0 -1 -1 1 4 1 -11 -17 -1 -7 3 -17 -3
-1 the shapes of its neighbours: a stop, 20 and more, no stop, 20 and more	0 -4 -1 -2 -13 -4 5 -12 -14 18 -4 -13 -28
-1 the shapes of its neighbours: a stop, 20 and more, no stop, 6 and more	-13 -13 -9 -31 -3 -17 -14 -34 6 6 -8 4 -8
-1 the shapes of its neighbours: a stop, 20 and more, no stop, below 6	-5 -3 -15 1 2 -53 -27 -23 4 -9 2 -6 11
-1 the shapes of its neighbours: a stop, 6 and more, a stop, 20 and more	-1 -5 -2 -3 -23 10 -11 -5 -19 -25 -6 -35 7
-1 the shapes of its neighbours: a stop, 6 and more, a stop, 6 and more	-2 8 -6 -10 -10 -10 -22 3 -12 -16 -11 -10 -11
-1 the shapes of its neighbours: a stop, 6 and more, a stop, below 6	0 -1 -1 -2 -3 -1 2 -5 -3 -9 1 9 -7
-1 the shapes of its neighbours: a stop, 6 and more, no stop, 20 and more	0 -8 0 0 -4 5 -3 -7 4 12 -1 -6 -11
-1 the shapes of its neighbours: a stop, 6 and more, no stop, 6 and more	-2 -11 -2 -3 -11 4 -3 -16 -17 2 -5 4 1
-1 the shapes of its neighbours: a stop, 6 and more, no stop, below 6	-1 -7 2 1 -2 -38 -3 -18 5 -20 -2 -14 5
-1 the shapes of its neighbours: a stop, below 6, a stop, 20 and more	0 -1 0 0 -2 12 3 -7 -1 -5 0 -3 -6
-1 the shapes of its neighbours: a stop, below 6, a stop, 6 and more	0 -1 0 2 -6 6 0 -1 -3 1 0 -4 -6
-1 the shapes of its neighbours: a stop, below 6, a stop, below 6	0 -1 0 2 3 -3 -2 3 -7 -7 -2 6 -4
-1 the shapes of its neighbours: a stop, below 6, no stop, 20 and more	0 -1 0 0 0 -1 -1 4 4 -3 0 -1 -1
-1 the shapes of its neighbours: a stop, below 6, no stop, 6 and more	0 0 0 0 6 7 0 -14 0 -1 3 -6 -3
-1 the shapes of its neighbours: a stop, below 6, no stop, below 6	0 0 -7 1 -2 -4 0 -3 -8 -5 9 1 3
-1 the shapes of its neighbours: no stop, 20 and more, a stop, 20 and more	0 -6 0 -1 -3 3 6 2 -8 -16 -1 -10 -6
-1 the shapes of its neighbours: no stop, 20 and more, a stop, 6 and more	0 -3 0 0 -5 -10 6 15 3 -10 0 -7 -10
-1 the shapes of its neighbours: no stop, 20 and more, a stop, below 6	0 0 0 0 1 4 -1 3 -1 -2 0 -1 -6
-1 the shapes of its neighbours: no stop, 20 and more, no stop, 20 and more	-2 0 -3 -2 2 16 -14 -8 -5 -15 -5 -22 -16
-1 the shapes of its neighbours: no stop, 20 and more, no stop, 6 and more	-1 7 6 -2 -13 1 2 11 -18 -10 -4 -12 -10
-1 the shapes of its neighbours: no stop, 20 and more, no stop, below 6	-1 -1 -6 1 5 -6 -1 -12 -13 -19 7 -4 8
-1 the shapes of its neighbours: no stop, 6 and more, a stop, 20 and more	-1 0 -5 -8 -22 23 -35 -11 -34 -27 -8 -19 -10
-1 the shapes of its neighbours: no stop, 6 and more, a stop, 6 and more	-1 -15 -7 -5 -4 -10 -8 -3 11 -11 -5 -3 1
-1 the shapes of its neighbours: no stop, 6 and more, a stop, below 6	0 -2 -1 7 0 10 -3 -10 -10 -3 -2 -10 -6
-1 the shapes of its neighbours: no stop, 6 and more, no stop, 20 and more	-1 -10 -5 -4 -15 -8 0 3 -1 9 -5 7 -18
-1 the shapes of its neighbours: no stop, 6 and more, no stop, 6 and more	-20 -48 -15 -7 -4 -18 -12 2 -21 -5 -12 5 -25
-1 the shapes of its neighbours: no stop, 6 and more, no stop, below 6	-5 -15 2 -5 -7 -42 -6 -13 -2 -21 -2 -23 12
-1 the shapes of its neighbours: no stop, below 6, a stop, 20 and more	-2 6 -9 -14 -18 7 2 -25 -13 -12 -16 -37 7
-1 the shapes of its neighbours: no stop, below 6, a stop, 6 and more	-1 -2 -6 -10 -10 -7 -19 -6 2 -11 -8 9 -2
-1 the shapes of its neighbours: no stop, below 6, a stop, below 6	0 -5 -3 -3 -16 0 -3 6 5 13 -2 -20 0
-1 the shapes of its neighbours: no stop, below 6, no stop, 20 and more	-1 -18 -2 -2 -12 2 -2 -12 10 4 -5 -12 -2
-1 the shapes of its neighbours: no stop, below 6, no stop, 6 and more	-11 -15 -29 -5 -13 -4 -16 -5 -9 1 -10 4 -15
-1 the shapes of its neighbours: no stop, below 6, no stop, below 6	-21 -49 -4 -12 -1 -46 -24 2 -19 -11 -17 -14 0
-1 the short lines around it, and their place: 3 and more, before the text, 2 and more	-3 -4 12 6 -19 0 0 3 4 -22 -7 -25 -14
-1 the short lines around it, and their place: 3 and more, before the text, 4 and more	-17 -16 -6 -13 -7 4 -12 -20 -7 -1 -2 -24 8
-1 the short lines around it, and their place: 3 and more, before the text, 8 and more	-19 1 4 -4 -16 -19 -15 -15 -6 5 -16 4 -7
-1 the short lines around it, and their place: 3 and more, before the text, below 2	-1 4 -1 0 5 -8 1 -3 -8 -3 0 -3 6
-1 the short lines around it, and their place: 3 and more, behind the text, 2 and more	0 -1 -5 -4 5 -1 -1 -11 -8 -7 -3 1 2
-1 the short lines around it, and their place: 3 and more, behind the text, 4 and more	-1 -3 -10 -10 -25 -3 -2 3 -15 -8 -13 1 -3
-1 the short lines around it, and their place: 3 and more, behind the text, 8 and more	-2 -12 -15 -23 -13 -3 -5 -47 -2 -5 -4 -3 2
-1 the short lines around it, and their place: 3 and more, behind the text, below 2	0 -1 0 0 -2 1 -1 0 -2 -2 0 3 0
-1 the short lines around it, and their place: 3 and more, in the text, 2 and more	-2 -29 -13 -21 3 -14 -16 -22 0 -10 -7 2 -9
-1 the short lines around it, and their place: 3 and more, in the text, 4 and more	-2 -27 -11 0 -12 9 -6 -5 2 2 -4 -16 -2
-1 the short lines around it, and their place: 3 and more, in the text, 8 and more	-4 -19 -32 -26 -4 6 6 -2 -27 -4 -14 -6 -3
-1 the short lines around it, and their place: 3 and more, in the text, below 2	-1 -26 -3 -4 -12 5 -5 -19 -18 -22 -6 -4 24
-1 the short lines around it, and their place: 6 and more, before the text, 2 and more	-1 -5 2 -12 -22 1 -7 -22 -8 -1 -3 -2 7
-1 the short lines around it, and their place: 6 and more, before the text, 4 and more	-10 -13 -3 11 -8 1 -6 -9 17 -3 -10 -23 -9
-1 the short lines around it, and their place: 6 and more, before the text, 8 and more	-4 -2 -16 2 -20 -18 -1 -5 -5 0 -11 -6 7
-1 the short lines around it, and their place: 6 and more, before the text, below 2	0 7 -2 -1 -2 6 -3 -3 -1 1 -1 -3 -13
-1 the short lines around it, and their place: 6 and more, behind the text, 2 and more	0 -1 -4 -4 -14 -4 -1 -12 8 -4 -1 -3 3
-1 the short lines around it, and their place: 6 and more, behind the text, 4 and more	-1 -3 -6 -3 -3 -19 -3 -8 5 -3 -4 1 -3
-1 the short lines around it, and their place: 6 and more, behind the text, 8 and more	-3 -10 -12 -10 8 -27 -5 2 -24 -25 -16 -2 -4
-1 the short lines around it, and their place: 6 and more, behind the text, below 2	0 -1 0 0 -1 -8 0 -3 0 -1 0 -1 11
-1 the short lines around it, and their place: 6 and more, in the text, 2 and more	-2 -15 -24 8 2 -2 -8 -15 -15 2 9 -11 -9
-1 the short lines around it, and their place: 6 and more, in the text, 4 and more	-2 -14 0 -22 -7 -10 -13 -9 -3 -16 -19 1 3
-1 the short lines around it, and their place: 6 and more, in the text, 8 and more	-3 -9 -17 -12 -6 -8 3 -8 3 0 -11 0 3
-1 the short lines around it, and their place: 6 and more, in the text, below 2	0 -12 -1 -1 -5 -4 -4 -29 -5 3 -3 16 -27
-1 the short lines around it, and their place: 9 and more, before the text, 2 and more	-4 -6 -6 -7 -7 8 -4 -4 -2 -2 -8 -14 1
-1 the short lines around it, and their place: 9 and more, before the text, 4 and more	-7 -2 -4 5 -10 -16 -1 -13 7 3 -2 -5 11
-1 the short lines around it, and their place: 9 and more, before the text, below 2	-1 15 -3 -3 7 -7 -6 -4 -14 -2 -1 -4 -3
-1 the short lines around it, and their place: 9 and more, behind the text, 2 and more	-1 -2 -1 -2 -13 15 -2 12 -2 -6 0 -5 -28
-1 the short lines around it, and their place: 9 and more, behind the text, 4 and more	-1 -2 -4 -3 -9 -5 -2 3 -1 1 -1 4 -23
-1 the short lines around it, and their place: 9 and more, behind the text, 8 and more	-1 -2 -1 -4 -12 -3 -1 -19 -7 -7 -4 0 8
-1 the short lines around it, and their place: 9 and more, behind the text, below 2	0 -1 0 -1 -2 12 -1 4 -1 -2 0 -6 -8
-1 the short lines around it, and their place: 9 and more, in the text, 2 and more	-2 -10 -5 -12 19 -1 -15 -19 -19 -3 -4 -15 -11
-1 the short lines around it, and their place: 9 and more, in the text, 4 and more	-1 -4 -1 -6 3 5 -5 -14 -9 -24 -5 8 -6
-1 the short lines around it, and their place: 9 and more, in the text, 8 and more	-2 -3 -4 -1 -2 -2 -2 -4 2 1 -7 1 -17
-1 the short lines around it, and their place: 9 and more, in the text, below 2	0 -24 -1 3 -6 -13 7 1 -2 -5 -3 -5 -7
-1 the short lines around it, and their place: below 3, before the text, 2 and more	-1 4 7 -7 -9 -5 3 -3 7 -16 -3 -5 0
-1 the short lines around it, and their place: below 3, before the text, 4 and more	-1 -2 -12 -6 4 16 -3 -12 0 -26 -17 -25 0
-1 the short lines around it, and their place: below 3, before the text, 8 and more	-6 14 -8 -9 -19 -17 -4 -7 -12 -7 -3 -29 4
-1 the short lines around it, and their place: below 3, before the text, below 2	0 -4 -1 2 -2 -4 -2 1 -1 10 0 -3 -7
-1 the short lines around it, and their place: below 3, behind the text, 2 and more	0 -1 -1 0 -1 -14 0 -3 -2 -1 -1 -7 16
-1 the short lines around it, and their place: below 3, behind the text, 4 and more	0 -2 -6 -6 -11 -12 -1 -9 -13 -7 -4 -3 14
-1 the short lines around it, and their place: below 3, behind the text, 8 and more	-1 -2 -4 -8 -4 -28 -1 -23 -16 -2 -5 -2 4
-1 the short lines around it, and their place: below 3, behind the text, below 2	0 -2 0 0 -1 16 2 0 3 1 0 -12 -11
-1 the short lines around it, and their place: below 3, in the text, 2 and more	0 -12 -7 -6 -16 -22 -8 -18 14 4 -4 -10 6
-1 the short lines around it, and their place: below 3, in the text, 4 and more	-1 0 8 6 -15 -8 -4 -20 -5 0 -16 -8 -2
-1 the short lines around it, and their place: below 3, in the text, 8 and more	-1 -10 -5 -9 -25 -9 -5 6 -12 -29 -22 -25 -3
-1 the short lines around it, and their place: below 3, in the text, below 2	-1 -11 -3 -12 3 10 -16 -14 -8 -9 -6 -10 -14
-1 the title’s words: yes	0 13 -1 2 11 -5 0 -5 -3 -13 -4 -4 -10
-1 what a rule takes it for: boilerplate	-46 -3 -16 -22 0 -9 -17 -18 -5 -18 -23 1 -1
-1 what a rule takes it for: byline	-1 -14 -12 22 -7 1 -2 -6 -11 -9 -6 -2 -6
-1 what a rule takes it for: dateline	-2 3 -7 -3 -23 -8 -7 -25 -1 -13 -23 7 -5
-1 what a rule takes it for: heading	-10 -21 -14 -16 -6 3 -7 -23 -16 -6 -26 2 11
-1 what a rule takes it for: image-alt	-2 -25 -19 -6 -25 -30 -13 -17 2 29 5 -25 -4
-1 what a rule takes it for: image-caption	-8 -6 -4 -20 -21 1 -13 -23 -10 -12 23 -15 -19
-1 what a rule takes it for: image-credit	-1 -1 6 -8 6 -12 -11 -16 -30 14 -15 -16 -9
-1 what a rule takes it for: list-item	-2 -10 -21 -21 -17 22 -5 8 -12 -16 -27 -17 -21
-1 what a rule takes it for: paragraph	-37 -8 -10 -10 0 0 5 7 -3 -12 -15 -7 -8
-1 what a rule takes it for: quote	0 -1 0 0 6 7 -4 -5 -2 -4 3 -1 -4
-1 what a rule takes it for: related-link	-11 -38 -48 -50 -13 3 -21 -2 4 -8 -17 -2 -5
-1 what a rule takes it for: standfirst	-2 -16 20 -5 -13 1 1 -2 0 -4 -12 -5 -6
-1 what a rule takes it for: title	-15 10 -1 2 -1 -7 -8 -14 -6 -17 -13 -18 -1
-1 what follows the short lines: 18 and more	-32 21 -14 -13 -4 -15 -17 0 -4 8 -7 -23 -10
-1 what follows the short lines: 30 and more	-27 -11 4 -12 -8 8 -3 -10 -7 -8 -10 -5 -2
-1 what follows the short lines: 9 and more	-22 -13 11 -4 5 -16 -42 -8 -4 -7 -22 5 -7
-1 what follows the short lines: below 9	-15 -28 -9 1 -3 -5 -10 -1 -13 -14 -6 -7 -11
-1 what follows the short lines: the edge of the page	-4 -9 -31 -27 -35 -8 -6 -8 -13 -20 -23 4 4
-1 what stands before the short lines: 18 and more	-15 -24 -2 -10 -13 -3 -4 -11 1 0 -12 -9 -9
-1 what stands before the short lines: 30 and more	-28 -48 -18 -26 -1 -10 -14 -6 -12 -5 -6 -3 -7
-1 what stands before the short lines: 9 and more	-11 -9 -5 -16 -5 -7 -11 -5 -7 -11 -14 -3 1
-1 what stands before the short lines: below 9	-5 -4 -26 1 -7 2 -13 -8 -7 -13 -15 -2 -5
-1 what stands before the short lines: the edge of the page	-30 12 -4 -2 -14 -9 -32 -25 -10 -4 -16 -19 -5
-1 words in brackets at its end: an agency, 2 and more	0 0 0 0 -4 2 -1 -3 -1 -1 5 4 -4
-1 words in brackets at its end: an agency, below 2	0 3 -3 -1 -2 10 -2 -10 -1 4 -1 -4 -9
-1 words in brackets at its end: other words, 2 and more	6 -11 7 -21 -16 13 -4 -14 -10 -19 -21 -23 10
-1 words in brackets at its end: other words, 4 and more	-2 -3 -3 -4 -19 4 -5 -1 -15 2 -8 4 0
-1 words in brackets at its end: other words, 8 and more	0 0 -1 0 -9 -9 -1 3 -2 5 2 8 2
-1 words in brackets at its end: other words, below 2	0 1 -2 0 1 -12 -4 0 -8 9 -2 -10 3
-1 words it shares with its neighbour: the block before, 0.01 and more	-21 -10 -12 -14 -6 -3 -6 4 -6 6 -19 -5 -4
-1 words it shares with its neighbour: the block before, 0.25 and more	-11 -12 -22 -8 -13 -2 -7 -4 6 -14 -4 -2 5
-1 words it shares with its neighbour: the block before, 0.5 and more	-7 -7 -8 -13 -25 -3 -6 2 -8 0 -14 -1 -3
-1 words it shares with its neighbour: the block before, 0.9 and more	-5 -2 -2 -3 -15 8 4 -31 -16 -9 15 -22 -14
-1 words it shares with its neighbour: the block before, below 0.01	-50 -6 -8 0 -3 -5 -8 -1 -5 -9 -6 -4 -3
-1 words it shares with its neighbour: the next block, 0.01 and more	-9 10 -42 -17 -36 -2 -8 4 0 -17 -26 1 -11
-1 words it shares with its neighbour: the next block, 0.25 and more	-18 7 -31 -18 -8 0 -26 -9 2 -6 -2 1 -2
-1 words it shares with its neighbour: the next block, 0.5 and more	-18 -15 -40 -5 -12 -9 3 -17 -6 23 -6 -12 9
-1 words it shares with its neighbour: the next block, 0.9 and more	-8 -37 -15 -22 -22 -15 8 -22 -2 29 -2 -29 3
-1 words it shares with its neighbour: the next block, below 0.01	-59 -2 10 2 3 -6 -5 -3 1 -19 5 1 -4
-1 words it shares with its neighbour: the second before, 0.01 and more	-21 -20 -15 -16 -10 -1 -7 2 -5 3 -18 0 -4
-1 words it shares with its neighbour: the second before, 0.25 and more	-7 -27 -5 -19 -13 -4 7 -2 4 -10 -5 -3 -2
-1 words it shares with its neighbour: the second before, 0.5 and more	-5 -6 -7 -26 -21 -6 -6 4 -19 4 -11 -13 4
-1 words it shares with its neighbour: the second before, 0.9 and more	-2 -22 -4 0 16 4 -16 -33 -17 -15 -12 -11 -4
-1 words it shares with its neighbour: the second before, below 0.01	-39 -4 -12 -6 -6 -4 -6 -3 -5 -3 2 -2 -3
-1 words it shares with its neighbour: the second behind, 0.01 and more	-25 -6 -1 -1 -5 -8 -1 3 -12 -13 -22 0 6
-1 words it shares with its neighbour: the second behind, 0.25 and more	-12 -2 0 -21 -18 2 -10 -5 5 -2 -18 -1 -9
-1 words it shares with its neighbour: the second behind, 0.5 and more	-10 -31 -12 -12 -16 -1 11 -13 -2 -1 -4 -26 9
-1 words it shares with its neighbour: the second behind, 0.9 and more	-3 5 -20 -18 -5 0 8 -21 -6 -5 10 -16 -16
-1 words it shares with its neighbour: the second behind, below 0.01	-40 -6 -7 3 -6 -4 -3 3 -4 -4 -2 -6 -4
-1 words of the page’s furniture and its length: whole, below 8	-4 -8 -7 -21 -7 -6 -9 -35 10 -6 -7 -10 -5
-1 words of the page’s furniture and its length: within, 20 and more	0 0 1 -2 11 -12 -2 -7 -6 -5 -2 0 12
-1 words of the page’s furniture and its length: within, 40 and more	0 0 0 0 -5 0 0 -2 -1 -2 0 -2 9
-1 words of the page’s furniture and its length: within, 8 and more	0 0 -5 -2 -4 -16 -3 -7 1 -2 -3 -14 22
-1 words of the page’s furniture and its length: within, below 8	0 -8 -1 -2 -8 -10 -2 -10 2 -2 0 -11 18
-1 words of the page’s furniture: whole	-4 -4 -3 -29 -9 -9 -13 -37 9 -7 -10 -10 -1
-1 words of the page’s furniture: within	-1 -11 -9 -8 4 -22 -7 -17 -2 -9 -10 -24 33
-2 a byline’s words: names	0 -18 -6 1 -4 -7 -3 -17 -4 3 2 -8 2
-2 a byline’s words: names behind “by”	-1 4 -16 5 -8 -11 -1 -17 8 0 -4 -5 -13
-2 a credit at its end: 0.9 and more	-1 -3 2 -3 -2 -9 -2 2 5 -6 -3 4 -2
-2 a credit at its end: 0.95 and more	-2 -15 -9 1 3 0 -8 -14 -16 -13 -11 -19 0
-2 a label of a picture: label	-1 -7 -4 -5 -16 -16 -4 -17 -26 19 12 -15 -8
-2 a label of a picture: number	0 -1 0 0 -2 13 -1 -4 -8 4 1 -3 -11
-2 a label such as “See also” before it: yes	0 -1 -3 -4 -4 1 -3 -14 3 5 -2 -16 8
-2 a picture credit’s words: 0.01 and more	0 -2 -1 0 13 7 -4 -3 -3 -6 -2 -8 -7
-2 a picture credit’s words: 0.7 and more	-1 -14 -7 -7 -4 8 -6 -15 -5 -3 1 -32 14
-2 a picture credit’s words: 0.8 and more	0 5 0 0 4 -3 1 -7 -9 -5 0 -12 -3
-2 a picture credit’s words: 0.9 and more	0 -3 -1 -1 2 3 -1 -1 -2 2 -2 -4 5
-2 a picture credit’s words: 0.95 and more	-1 5 7 11 -6 -6 -1 -16 -12 -3 -14 -9 -21
-2 a picture credit’s words: below 0.01	-56 -5 -15 -12 -8 -1 -18 -2 -7 -4 -1 -1 -2
-2 a quotation mark before it: yes	-5 -16 -8 -8 -12 2 1 -18 -31 9 -10 1 -7
-2 a word that leads in credits: yes	-1 -2 3 13 -3 11 -2 -13 -7 -18 -17 -13 -18
-2 furniture among the short lines around it: 0.01 and more	-15 0 -26 -9 -10 -5 -13 -6 -11 -18 -6 -1 -5
-2 furniture among the short lines around it: 0.2 and more	-15 -20 -10 2 -11 -19 -18 -14 -14 -12 4 6 5
-2 furniture among the short lines around it: 0.5 and more	-8 -18 -6 -1 -14 -12 -23 -18 1 0 -4 -13 6
-2 furniture among the short lines around it: below 0.01	-55 -14 -11 -19 -4 3 -19 -1 -3 2 -12 -8 -11
-2 how frequent the kind is: yes	-55 -5 -8 -5 -4 -1 1 -1 -3 -4 -1 -2 -4
-2 how it ends: another sign	0 -5 -6 0 1 -5 10 -3 -11 -2 -4 -14 5
-2 how it ends: arrow	0 0 5 -1 1 4 -1 -10 -3 -7 -1 1 3
-2 how it ends: bar or asterisk	0 7 -1 -1 -3 -5 -1 -5 -1 1 -1 -10 14
-2 how it ends: bracket	-6 -21 -9 -13 0 6 -24 0 -14 -11 -8 -15 -5
-2 how it ends: colon	-1 -10 -14 -9 -11 -24 2 36 -18 -21 -16 -18 -24
-2 how it ends: comma	0 -2 -1 2 -3 14 -3 3 1 -3 -1 -11 -10
-2 how it ends: ellipsis	0 -3 1 -1 -4 -11 8 -7 4 3 -1 5 -16
-2 how it ends: exclamation mark	-1 -13 -15 -5 -4 3 -16 -18 -1 3 -14 0 5
-2 how it ends: figure	-6 -21 -27 -23 -9 7 -14 -10 2 -2 -23 -20 -7
-2 how it ends: full stop	-36 2 -12 -5 2 1 -3 -7 -5 0 1 -6 -8
-2 how it ends: letter	-57 -7 -3 0 -12 3 -23 -8 -4 -3 1 -1 -5
-2 how it ends: question mark	-3 -22 6 -9 -9 -9 1 -14 2 -25 -9 -9 7
-2 how it ends: quotation mark	-1 -2 -6 -1 -12 -3 2 3 -12 -7 -6 -1 -10
-2 how it ends: semicolon	0 0 -1 -1 -7 -11 -1 13 -2 -1 6 -7 -6
-2 how it ends: stop and quotation mark	-4 -14 -9 -11 -18 1 1 -22 6 0 -8 0 0
-2 it stands on the page again: 12 and more	-1 -8 -1 -1 -12 0 -3 -8 -18 2 16 -6 -7
-2 it stands on the page again: 3 and more	0 -2 -2 -1 3 4 -4 -12 -16 -11 -12 -8 7
-2 it stands on the page again: 6 and more	0 1 -5 0 -9 1 -2 -14 -2 4 8 -8 -8
-2 it stands on the page again: below 3	-1 -10 -14 -9 -5 -5 -4 -4 -8 0 1 0 -6
-2 it stood on the page before: 12 and more	0 1 -1 -6 -14 1 -8 -2 -10 -5 1 -4 0
-2 it stood on the page before: 3 and more	-1 -7 -4 -2 8 -3 -4 -7 -20 -8 -6 -5 -16
-2 it stood on the page before: 6 and more	0 1 7 0 7 -3 -4 -10 -8 -19 -9 -5 -2
-2 it stood on the page before: below 3	-2 -25 -18 -11 -3 -18 -8 -5 -17 3 6 -13 -10
-2 its length and end: 10 and more, another sign	0 0 0 0 -9 2 0 -2 -1 -1 0 0 11
-2 its length and end: 10 and more, arrow	0 2 0 0 4 7 0 -9 -1 -4 0 2 -2
-2 its length and end: 10 and more, bracket	0 -1 -6 -1 3 8 -3 1 -12 -13 1 0 -11
-2 its length and end: 10 and more, colon	0 0 -1 -2 -9 -12 -2 25 -4 -3 -1 -8 -4
-2 its length and end: 10 and more, ellipsis	0 0 -1 0 -1 1 0 -3 -1 2 0 0 4
-2 its length and end: 10 and more, exclamation mark	0 -4 -1 1 1 -6 -1 -1 -4 2 0 0 9
-2 its length and end: 10 and more, figure	0 0 0 -6 -14 3 -1 -1 1 3 -3 -6 1
-2 its length and end: 10 and more, full stop	-2 0 -17 -12 -5 3 -20 -1 -6 -14 -5 -19 -2
-2 its length and end: 10 and more, letter	-9 -13 -3 -4 -14 -3 -27 -14 -4 -6 0 2 0
-2 its length and end: 10 and more, question mark	-1 -4 11 -4 -9 -12 -6 -7 -6 -14 -2 2 14
-2 its length and end: 10 and more, quotation mark	0 -1 0 -1 -5 -1 -1 2 2 -5 0 -1 0
-2 its length and end: 10 and more, semicolon	0 0 0 0 -2 -14 -1 15 1 0 0 -1 -2
-2 its length and end: 10 and more, stop and quotation mark	0 0 0 -1 -2 3 4 -5 2 -4 0 0 2
-2 its length and end: 15 and more, bracket	0 -4 0 -1 7 2 -2 -2 -3 -5 2 -20 -6
-2 its length and end: 15 and more, colon	0 -3 -1 0 -9 -3 4 15 -1 -7 -1 -9 -3
-2 its length and end: 15 and more, comma	0 0 0 0 -2 -8 -1 12 -2 -3 0 -8 -5
-2 its length and end: 15 and more, ellipsis	0 -1 4 0 10 0 0 -2 -3 -1 -1 0 -6
-2 its length and end: 15 and more, exclamation mark	0 -1 0 -1 -2 1 -1 -7 2 4 -1 0 3
-2 its length and end: 15 and more, figure	0 -3 -1 2 1 1 -1 1 -8 -5 -1 -6 4
-2 its length and end: 15 and more, full stop	-8 -2 -14 -2 -2 -2 -24 -4 -8 1 -7 -7 -7
-2 its length and end: 15 and more, letter	-3 -4 9 -10 -6 -3 -5 -11 2 -18 1 5 -19
-2 its length and end: 15 and more, question mark	0 -5 -1 0 -8 5 -4 -1 -6 -2 -1 0 11
-2 its length and end: 15 and more, quotation mark	0 3 -2 3 4 -3 2 2 -3 3 -1 -7 -4
-2 its length and end: 15 and more, semicolon	0 0 -1 -1 -6 0 0 -2 -2 2 7 -1 -1
-2 its length and end: 15 and more, stop and quotation mark	0 0 -1 2 -8 15 -2 -12 0 -2 -2 -4 -2
-2 its length and end: 2 and more, another sign	0 3 0 -1 -1 -3 0 0 -2 1 0 0 0
-2 its length and end: 2 and more, arrow	0 0 -1 0 4 -8 -3 2 -1 -1 -1 -7 3
-2 its length and end: 2 and more, bar or asterisk	0 0 0 0 0 -2 0 0 -1 -1 0 -6 10
-2 its length and end: 2 and more, bracket	0 -2 -2 -2 -8 0 -2 -7 -10 4 -2 -6 15
-2 its length and end: 2 and more, colon	0 4 -1 -4 9 -11 -2 2 -10 -12 -2 -17 2
-2 its length and end: 2 and more, comma	0 0 0 2 -1 5 0 -5 -1 -2 0 1 1
-2 its length and end: 2 and more, ellipsis	0 0 0 0 0 0 0 -1 -1 -2 3 3 -3
-2 its length and end: 2 and more, exclamation mark	0 -1 0 0 -1 16 -2 -3 -5 -2 -2 5 -11
-2 its length and end: 2 and more, figure	-1 -19 -6 -10 0 10 -1 -10 2 -5 -2 7 -14
-2 its length and end: 2 and more, full stop	0 -2 -1 3 -6 14 -3 -8 -2 0 0 -7 0
-2 its length and end: 2 and more, letter	-16 3 0 -5 -5 -8 -14 -7 -10 -4 -12 -5 3
-2 its length and end: 2 and more, question mark	0 0 0 0 0 0 3 -1 -1 2 0 1 -4
-2 its length and end: 2 and more, quotation mark	0 0 0 0 -4 -2 -1 6 -1 -1 1 1 -2
-2 its length and end: 2 and more, stop and quotation mark	0 0 -1 0 -4 -2 -2 5 -2 -5 -1 -1 2
-2 its length and end: 25 and more, another sign	0 0 0 0 -2 -8 14 -8 -1 -2 0 -1 -2
-2 its length and end: 25 and more, arrow	0 0 0 0 0 -10 0 -2 -1 -3 0 0 11
-2 its length and end: 25 and more, bar or asterisk	0 0 0 0 -4 11 -2 -6 -2 -1 -1 -1 -5
-2 its length and end: 25 and more, bracket	0 -3 1 1 -1 10 -2 -4 -3 -8 1 4 -9
-2 its length and end: 25 and more, colon	0 -1 0 0 -9 -14 -2 22 6 -9 -1 -8 -6
-2 its length and end: 25 and more, ellipsis	0 0 0 0 -2 -15 12 6 2 -1 0 -3 -2
-2 its length and end: 25 and more, exclamation mark	0 0 -1 -3 3 6 -1 -6 0 0 -1 2 -2
-2 its length and end: 25 and more, figure	0 0 0 0 1 7 -1 -3 -1 -3 0 -1 -2
-2 its length and end: 25 and more, full stop	-11 -12 3 -8 0 -4 -5 -8 5 -6 -22 -4 -3
-2 its length and end: 25 and more, letter	0 -3 6 0 4 9 -5 -9 -10 -14 2 -17 4
-2 its length and end: 25 and more, question mark	0 -1 -1 0 3 -8 -1 2 6 -4 0 2 -3
-2 its length and end: 25 and more, stop and quotation mark	0 -2 2 -2 -15 12 -13 -13 2 7 -7 -12 -15
-2 its length and end: 4 and more, another sign	0 0 -1 0 1 -1 0 1 -1 -1 0 -2 4
-2 its length and end: 4 and more, arrow	0 0 0 0 1 10 0 -5 0 -7 0 0 0
-2 its length and end: 4 and more, bar or asterisk	0 -2 -1 0 -4 -5 0 -3 -5 -2 -1 -1 13
-2 its length and end: 4 and more, bracket	-1 -2 -2 -3 -12 12 -2 -8 -4 -13 -4 2 3
-2 its length and end: 4 and more, colon	0 -1 -1 3 2 -12 -2 16 -2 0 -3 6 -15
-2 its length and end: 4 and more, comma	0 -1 0 0 -1 8 -1 -4 -1 -2 0 -2 -1
-2 its length and end: 4 and more, ellipsis	0 0 0 0 4 6 -1 -2 0 -1 0 -1 -4
-2 its length and end: 4 and more, exclamation mark	0 0 0 0 -2 -2 2 0 -2 -2 -1 -4 9
-2 its length and end: 4 and more, figure	0 5 -1 1 2 3 1 -7 -7 -3 0 -11 -13
-2 its length and end: 4 and more, full stop	0 5 0 0 7 -5 1 -5 -8 -14 7 -7 2
-2 its length and end: 4 and more, letter	-7 -28 -20 -18 -15 5 -27 1 0 0 -17 -5 -9
-2 its length and end: 4 and more, question mark	0 -3 -2 0 0 1 2 -4 -3 -6 7 0 -5
-2 its length and end: 4 and more, quotation mark	0 0 0 0 -3 6 -1 -9 -1 3 0 8 -7
-2 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -1 -5 -2 5 3 0 0 -1 0
-2 its length and end: 40 and more, another sign	0 0 0 0 8 -6 -1 5 -2 -1 0 -4 -4
-2 its length and end: 40 and more, bracket	-1 -7 1 -2 2 -7 -5 -7 4 -4 2 -2 -7
-2 its length and end: 40 and more, colon	0 0 0 0 -6 -3 3 14 -3 -4 0 -3 -9
-2 its length and end: 40 and more, ellipsis	0 0 0 0 -5 -3 0 -3 7 5 0 0 -6
-2 its length and end: 40 and more, exclamation mark	0 -1 -1 -1 -7 -6 -10 -4 4 5 -3 4 -8
-2 its length and end: 40 and more, figure	0 0 0 0 -2 -9 -4 -4 3 7 0 -1 7
-2 its length and end: 40 and more, full stop	-30 -66 -31 -10 2 -3 5 -22 -10 6 -10 -9 -6
-2 its length and end: 40 and more, letter	0 -2 -3 0 -4 16 6 -12 -14 -21 -1 -12 4
-2 its length and end: 40 and more, question mark	0 -1 0 0 -4 18 -4 -2 1 -5 -1 -3 -8
-2 its length and end: 40 and more, quotation mark	0 -1 -1 0 2 6 -3 -3 -2 -1 -2 6 -3
-2 its length and end: 40 and more, semicolon	0 0 0 0 1 6 -2 -1 -2 -1 0 -2 -3
-2 its length and end: 40 and more, stop and quotation mark	-1 -6 -8 -5 -18 -9 3 -35 3 -8 -5 10 8
-2 its length and end: 6 and more, another sign	0 -1 -1 0 7 -2 -1 1 -1 -1 0 -4 -1
-2 its length and end: 6 and more, arrow	0 0 0 0 -9 6 0 -7 -2 -1 -2 9 0
-2 its length and end: 6 and more, bar or asterisk	0 -1 0 0 0 -3 0 -2 6 7 0 -2 -5
-2 its length and end: 6 and more, bracket	0 -4 1 -2 10 3 -3 8 -10 -8 -5 -22 -2
-2 its length and end: 6 and more, colon	0 -1 -1 -4 -2 -15 5 13 -5 -3 -1 1 -7
-2 its length and end: 6 and more, ellipsis	0 -2 0 0 -4 0 -1 0 -1 -1 0 6 -6
-2 its length and end: 6 and more, exclamation mark	0 0 -1 1 1 -3 0 -4 5 0 0 0 1
-2 its length and end: 6 and more, figure	-1 -5 -11 -14 0 5 -6 -2 -14 -11 -12 -19 4
-2 its length and end: 6 and more, full stop	-1 5 -13 -2 -6 -2 -12 -5 -15 -9 3 0 -9
-2 its length and end: 6 and more, letter	-13 -29 -19 1 -8 0 -32 -14 -5 0 -3 -4 -14
-2 its length and end: 6 and more, question mark	-1 -3 4 1 -4 -6 10 -9 7 -12 -3 -5 -8
-2 its length and end: 6 and more, quotation mark	0 -1 0 -1 -3 3 -2 2 -3 -8 -1 0 5
-2 its length and end: 6 and more, stop and quotation mark	0 0 -1 0 5 6 -2 -1 -3 -2 0 -3 1
-2 its length and end: below 2, another sign	0 -6 -1 -1 -5 10 -1 -5 -3 3 -2 -5 7
-2 its length and end: below 2, bar or asterisk	0 6 0 -1 1 -5 0 -2 -2 -2 0 -2 4
-2 its length and end: below 2, colon	0 -2 -3 -1 -14 -9 -3 8 -2 10 -3 -9 -4
-2 its length and end: below 2, comma	0 0 0 0 -1 -3 0 -3 5 5 0 -7 1
-2 its length and end: below 2, ellipsis	0 0 1 3 -4 6 0 -1 -1 -1 0 0 -5
-2 its length and end: below 2, exclamation mark	0 0 -5 0 5 0 0 0 -4 -1 0 -1 2
-2 its length and end: below 2, figure	-1 -17 -5 -11 -1 -1 2 -18 -1 1 -16 4 -4
-2 its length and end: below 2, full stop	0 -5 -1 4 -4 -2 -1 -7 4 7 0 -2 0
-2 its length and end: below 2, letter	-7 -7 -12 -14 -15 0 -9 -9 -6 -11 -7 -7 -1
-2 its length and end: below 2, quotation mark	0 0 0 0 -1 -8 10 -1 -1 -3 0 0 -1
-2 its length: 10 and more	-7 -20 -10 -22 -6 -1 -35 -8 -13 -10 -17 -4 1
-2 its length: 12 and more	-8 -5 -7 0 -15 -2 -28 0 -8 -18 0 3 -10
-2 its length: 15 and more	-6 -3 -1 -7 -5 -6 -11 0 -7 -11 0 -12 -15
-2 its length: 19 and more	-7 0 -8 1 -11 -2 -8 0 -11 -5 -17 -18 -8
-2 its length: 2 and more	-7 -9 -7 -14 -1 -10 -32 -4 -12 -5 -18 -4 -5
-2 its length: 25 and more	-10 -13 8 -7 -1 2 -1 -15 -3 -5 -19 -2 -12
-2 its length: 3 and more	-8 -5 -16 -16 -15 -1 -18 -14 -7 -4 -14 -10 3
-2 its length: 35 and more	-16 -50 -16 -19 -3 -7 1 2 1 -6 -16 -18 3
-2 its length: 4 and more	-4 -14 -15 -7 -4 5 -23 10 -7 -4 -15 -7 -12
-2 its length: 5 and more	-4 -11 -21 -15 -15 -3 -7 -7 -9 -9 -4 1 -12
-2 its length: 50 and more	-15 -45 -35 1 5 -2 -2 -14 -15 0 -23 6 -7
-2 its length: 6 and more	-9 -10 -25 -19 -9 -4 -5 -7 -2 -10 -8 -10 2
-2 its length: 8 and more	-8 -37 -17 2 0 1 -18 6 -19 -5 -10 -4 -17
-2 its length: 80 and more	-7 -20 -24 -26 -21 -6 -5 -21 12 -2 5 -3 -5
-2 its length: below 2	-11 -13 -20 -13 -16 -3 1 -24 -10 -5 -10 -10 0
-2 its place by the text, and its length: before the text, 13 and more	-3 9 3 5 -16 -16 -7 -10 4 -4 -11 -9 -12
-2 its place by the text, and its length: before the text, 19 and more	-1 6 6 -4 -8 1 -6 -1 -18 -1 -6 -8 -13
-2 its place by the text, and its length: before the text, 2 and more	-1 -10 -22 -2 -3 -5 -7 -16 -6 -2 0 -11 -2
-2 its place by the text, and its length: before the text, 3 and more	-3 9 -6 -7 -12 -6 -2 -18 7 -16 -16 -17 7
-2 its place by the text, and its length: before the text, 30 and more	-1 -9 4 1 0 6 -3 -6 4 -8 1 1 -11
-2 its place by the text, and its length: before the text, 4 and more	-2 -7 -11 4 -27 5 -6 -5 -7 -13 -6 2 -9
-2 its place by the text, and its length: before the text, 6 and more	-3 -10 -12 -5 -23 -10 -12 -16 -3 11 0 -8 -6
-2 its place by the text, and its length: before the text, 9 and more	-4 -8 3 -4 -19 3 -8 -16 -8 -16 3 -14 0
-2 its place by the text, and its length: before the text, below 2	-4 -4 -10 -11 -11 4 -11 -15 -4 5 -4 -22 -14
-2 its place by the text, and its length: behind the text, 13 and more	-1 -5 -4 -2 -1 4 -2 3 -3 -12 -6 -1 -13
-2 its place by the text, and its length: behind the text, 19 and more	0 -2 -1 -1 -1 1 -1 5 -1 0 -2 -12 4
-2 its place by the text, and its length: behind the text, 2 and more	0 -3 -4 -6 -9 -12 -1 -8 -4 -11 -4 7 -3
-2 its place by the text, and its length: behind the text, 3 and more	0 -2 -4 -4 -15 -2 -2 -1 2 2 -5 1 -3
-2 its place by the text, and its length: behind the text, 30 and more	0 0 0 0 -1 -6 9 4 -1 -1 0 -4 -4
-2 its place by the text, and its length: behind the text, 4 and more	-1 -2 -3 -6 -2 -5 -2 -11 -6 -5 -3 7 -1
-2 its place by the text, and its length: behind the text, 6 and more	-1 -3 -4 -9 0 -5 2 0 -12 -9 -5 -11 5
-2 its place by the text, and its length: behind the text, 9 and more	-1 -4 -3 -4 1 6 -3 -3 -3 -6 1 -4 -4
-2 its place by the text, and its length: behind the text, below 2	0 -3 -4 -5 -2 -12 -2 -5 -3 -4 -5 -6 5
-2 its place by the text, and its length: in the text, 13 and more	-5 -44 -11 -22 -1 0 -14 -5 -20 -16 5 -2 2
-2 its place by the text, and its length: in the text, 19 and more	-9 -47 -8 4 -14 3 -8 -4 -7 -8 -15 -10 -7
-2 its place by the text, and its length: in the text, 2 and more	-2 -12 0 -9 4 -7 -9 3 -24 -15 -29 -10 -14
-2 its place by the text, and its length: in the text, 3 and more	-1 -25 -16 -10 -9 8 -12 -7 -29 3 4 -12 2
-2 its place by the text, and its length: in the text, 30 and more	-40 -45 -20 -27 -1 -10 5 -8 1 -2 -4 -3 -4
-2 its place by the text, and its length: in the text, 4 and more	-4 -30 -33 -32 -8 2 -22 -1 -5 -5 -19 -8 -14
-2 its place by the text, and its length: in the text, 6 and more	-5 -32 -37 -12 -7 7 -10 2 -4 -19 -8 -7 -6
-2 its place by the text, and its length: in the text, 9 and more	-5 -21 -24 -13 -5 -5 -28 -1 -16 -10 -17 4 5
-2 its place by the text, and its length: in the text, below 2	-2 -27 -15 -9 -15 1 7 -12 -9 -15 -12 -5 9
-2 no block	33 7 -4 -2 -15 -15 -16 -30 -17 -23 -24 -38 -5
-2 nothing but a date or time: yes	-2 -10 -5 -31 -9 -8 -1 -24 7 -6 -4 -13 8
-2 nothing but a label such as “Related”: yes	0 -2 -1 -2 3 -10 -2 -10 -13 -15 -4 26 -18
-2 what a rule takes it for: boilerplate	-31 -18 -16 -28 -8 -8 -23 1 -6 -10 -8 4 -1
-2 what a rule takes it for: byline	-1 0 -23 10 -12 -4 -4 -11 10 3 -7 -11 -14
-2 what a rule takes it for: dateline	-2 -10 -4 -29 -16 -7 -2 -25 5 -6 -1 -12 9
-2 what a rule takes it for: heading	-14 -24 -31 -7 -17 4 -6 -5 -7 -21 -11 0 0
-2 what a rule takes it for: image-alt	-2 0 -1 -20 -24 -8 -14 -27 -22 -5 16 -18 -15
-2 what a rule takes it for: image-caption	-5 -11 -5 -10 5 -8 3 -23 -29 -13 -12 -24 -13
-2 what a rule takes it for: image-credit	-1 3 7 11 -5 -4 -1 -18 -12 -9 -16 -13 -16
-2 what a rule takes it for: list-item	-2 -18 -18 -20 1 19 -29 6 -21 -20 -27 -12 -18
-2 what a rule takes it for: paragraph	-34 -15 -17 -13 -1 1 -3 1 -1 -6 -9 -2 -5
-2 what a rule takes it for: quote	0 0 -1 0 2 16 -4 -5 -6 -7 3 -5 -7
-2 what a rule takes it for: related-link	-12 -38 -50 -45 -6 -1 -13 -9 -30 1 -21 0 -5
-2 what a rule takes it for: standfirst	0 1 1 9 0 -12 -2 -1 -3 5 2 -8 -12
-2 what a rule takes it for: title	-6 -2 6 5 -23 -14 -4 -20 3 -1 -13 -23 3
-2 words of the page’s furniture: whole	-6 -13 -29 -24 -4 -17 -17 -22 0 -1 1 -3 0
-2 words of the page’s furniture: within	-1 -11 1 -3 -21 -16 -8 -10 -4 3 -7 -8 19
-3 a byline’s words: names	0 4 -7 -9 -16 -7 2 -24 9 -8 -6 2 -1
-3 a byline’s words: names behind “by”	0 -12 -9 2 -7 5 -4 -13 1 4 0 -9 -10
-3 a credit at its end: 0.9 and more	-2 -5 -5 -2 7 -10 7 -4 -18 0 -3 8 -8
-3 a credit at its end: 0.95 and more	-1 -1 -11 3 -2 7 -10 -14 -14 -11 -10 8 -8
-3 a label of a picture: label	-1 -15 -5 3 -6 -4 -5 -13 -20 10 6 -11 -12
-3 a label of a picture: number	0 -1 0 -1 3 -4 -1 -6 -3 6 3 -2 -2
-3 a label such as “See also” before it: yes	0 -3 -2 -3 8 -4 -5 -12 -4 -1 -1 -22 15
-3 a picture credit’s words: 0.01 and more	0 0 0 0 6 0 -5 -1 -7 -8 4 -3 5
-3 a picture credit’s words: 0.7 and more	-1 -3 -4 -4 -5 -7 -5 -4 4 -8 -4 -14 11
-3 a picture credit’s words: 0.8 and more	0 2 -6 5 -1 11 -3 -11 -1 -8 -5 -17 -1
-3 a picture credit’s words: 0.9 and more	0 2 0 0 -3 -1 -1 -1 1 0 2 -4 4
-3 a picture credit’s words: 0.95 and more	0 11 2 6 -12 1 2 -20 -12 -13 -3 -4 -14
-3 a picture credit’s words: below 0.01	-50 -10 -25 -13 -4 -5 -1 1 -5 -8 -6 2 -2
-3 a quotation mark before it: yes	-5 -11 -28 -19 -13 4 -4 -23 -11 -2 -8 13 -20
-3 a word that leads in credits: yes	0 13 6 0 -11 -1 -3 -19 -5 -21 1 -1 -4
-3 furniture among the short lines around it: 0.01 and more	-14 -3 -21 -16 -5 -4 -30 -3 -11 -14 -12 0 -5
-3 furniture among the short lines around it: 0.2 and more	-16 -22 -10 -5 -13 -8 -17 -12 -7 -8 -7 5 7
-3 furniture among the short lines around it: 0.5 and more	-8 -15 -5 -5 0 -17 -30 -24 -7 -4 3 -12 9
-3 furniture among the short lines around it: below 0.01	-50 -5 -19 -16 -6 2 -16 9 -6 -4 -11 -11 -11
-3 how frequent the kind is: yes	-60 -14 -18 -16 -4 1 1 0 -1 -1 3 0 -6
-3 how it ends: another sign	0 -12 -4 -3 5 1 7 1 -1 -7 0 -6 -14
-3 how it ends: arrow	0 -1 -1 0 -1 6 -1 -7 -1 -3 -1 3 2
-3 how it ends: bar or asterisk	0 -3 -1 -1 1 6 -2 -6 -1 -3 6 -5 4
-3 how it ends: bracket	-4 -11 -19 -4 2 10 -36 7 -27 -13 -4 -9 -14
-3 how it ends: colon	-2 -7 -13 -8 -18 -34 -4 36 -20 -8 -6 -22 -20
-3 how it ends: comma	0 -5 0 0 -3 18 -3 -6 -5 -4 0 -6 -4
-3 how it ends: ellipsis	0 1 -1 0 2 4 -4 -2 0 0 -2 4 -19
-3 how it ends: exclamation mark	-1 -3 -5 -2 6 -5 -8 -16 -1 -18 -13 1 6
-3 how it ends: figure	-6 -8 -8 -25 4 -4 -18 -10 -11 -10 2 -15 -12
-3 how it ends: full stop	-37 -19 -8 -12 1 -2 3 -7 -2 1 -7 2 -5
-3 how it ends: letter	-47 -3 -10 -14 -5 2 -22 -1 -9 -6 3 -1 -2
-3 how it ends: question mark	-2 -13 -20 -12 -9 -12 8 1 -7 -2 -8 -6 0
-3 how it ends: quotation mark	-1 -11 -1 0 -1 0 6 -17 2 -7 -4 3 -12
-3 how it ends: semicolon	0 0 0 0 1 4 -3 3 2 0 -1 -6 -7
-3 how it ends: stop and quotation mark	-4 -12 -12 -9 -20 2 -1 -36 4 -11 0 5 1
-3 it stands on the page again: 12 and more	0 1 2 -6 -18 0 -5 -7 1 -17 -2 9 3
-3 it stands on the page again: 3 and more	0 -2 3 3 -11 -3 -5 -1 -2 -22 -11 -3 1
-3 it stands on the page again: 6 and more	0 -6 1 1 -17 9 -4 -9 -2 -6 -5 -13 9
-3 it stands on the page again: below 3	-1 -5 -9 -1 6 -16 -6 -15 -14 4 -6 -8 -4
-3 it stood on the page before: 12 and more	0 -2 -2 0 -17 -3 -5 -13 -10 -10 4 16 0
-3 it stood on the page before: 3 and more	-1 -7 -9 -5 0 -2 -11 3 -7 -2 -6 -10 -11
-3 it stood on the page before: 6 and more	0 -4 6 0 -4 -7 -6 1 -4 1 -8 -11 -11
-3 it stood on the page before: below 3	-2 -15 -13 -10 4 -13 -2 -1 -24 -5 -4 -15 -6
-3 its length and end: 10 and more, another sign	0 0 0 0 0 -4 -3 8 0 -1 0 0 -4
-3 its length and end: 10 and more, arrow	0 0 -2 0 1 3 0 -10 -1 -1 -1 5 2
-3 its length and end: 10 and more, bracket	0 -2 -3 -1 0 7 -3 0 -11 -3 -4 3 -17
-3 its length and end: 10 and more, colon	0 -1 0 -1 -11 -16 1 27 -6 -4 -1 -6 -4
-3 its length and end: 10 and more, ellipsis	0 0 0 -1 -1 -2 0 -3 5 3 0 0 -4
-3 its length and end: 10 and more, exclamation mark	0 0 0 0 -1 0 -2 0 -4 0 -3 4 3
-3 its length and end: 10 and more, figure	0 -1 -1 -1 12 0 -2 -4 -5 -13 0 -12 12
-3 its length and end: 10 and more, full stop	-2 1 -2 -7 -13 5 -9 -1 -8 -23 -12 3 -15
-3 its length and end: 10 and more, letter	-5 -26 -6 -12 -9 1 -21 -18 -4 -3 -5 -1 0
-3 its length and end: 10 and more, question mark	0 -1 -3 0 2 -5 -3 -4 2 0 -5 -3 6
-3 its length and end: 10 and more, quotation mark	0 -1 1 1 -6 1 -4 -1 -1 -1 -1 0 6
-3 its length and end: 10 and more, semicolon	0 0 0 0 2 5 -2 -5 1 2 0 0 -4
-3 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -8 -3 4 -2 6 -4 0 -2 7
-3 its length and end: 15 and more, another sign	0 -4 1 1 -1 5 -1 2 -1 -1 0 -1 0
-3 its length and end: 15 and more, bracket	0 -2 -3 0 6 10 -4 -7 -4 -6 -5 -9 3
-3 its length and end: 15 and more, colon	0 -1 0 0 -3 -10 1 17 -3 0 -1 -2 -10
-3 its length and end: 15 and more, comma	0 -1 0 0 -2 9 -1 2 -1 -2 0 -7 -9
-3 its length and end: 15 and more, ellipsis	0 2 0 0 3 4 -1 -2 1 -1 0 -2 -5
-3 its length and end: 15 and more, exclamation mark	0 0 0 0 -4 -3 -2 3 -1 -2 -1 0 8
-3 its length and end: 15 and more, figure	0 0 0 -1 1 1 -1 -1 -5 -5 -2 -6 6
-3 its length and end: 15 and more, full stop	-8 -17 -27 -17 0 -7 -7 -1 -15 2 -12 -2 -14
-3 its length and end: 15 and more, letter	-2 -4 -6 -4 3 -3 -20 -15 -5 -5 -5 1 -8
-3 its length and end: 15 and more, question mark	0 -2 -1 -1 1 -4 -3 -1 1 1 -1 -6 6
-3 its length and end: 15 and more, quotation mark	0 -2 0 0 -4 9 -1 2 5 -1 -1 -5 -7
-3 its length and end: 15 and more, stop and quotation mark	0 0 -1 0 -3 4 1 -10 0 -1 2 -1 -7
-3 its length and end: 2 and more, arrow	0 0 0 0 -8 2 -1 5 -1 -2 0 2 -11
-3 its length and end: 2 and more, bar or asterisk	0 0 0 0 -1 -1 0 0 -1 -1 0 -3 7
-3 its length and end: 2 and more, bracket	0 -1 -2 -1 1 -9 -2 1 -11 3 2 -9 3
-3 its length and end: 2 and more, colon	0 3 1 -1 -8 -10 -3 4 2 -1 -1 -8 5
-3 its length and end: 2 and more, comma	0 -2 0 0 0 8 -1 -5 -1 -2 0 2 -1
-3 its length and end: 2 and more, ellipsis	0 0 0 0 5 1 -1 0 -2 -1 -1 -1 -1
-3 its length and end: 2 and more, exclamation mark	0 -2 0 0 1 -3 -1 -3 -1 -4 -1 8 1
-3 its length and end: 2 and more, figure	-1 -3 0 -5 7 8 -6 -12 3 2 -4 -5 -25
-3 its length and end: 2 and more, full stop	0 -1 -2 6 16 -2 0 -12 -1 -2 -1 -7 -8
-3 its length and end: 2 and more, letter	-16 10 -40 -8 -5 -2 -31 -6 2 -15 -11 -9 7
-3 its length and end: 2 and more, question mark	0 0 0 0 -3 0 4 0 -1 -1 0 2 -2
-3 its length and end: 2 and more, quotation mark	0 0 0 0 9 2 -1 -11 -2 -3 0 0 1
-3 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -7 -6 -2 9 -3 -3 -1 -2 1
-3 its length and end: 25 and more, another sign	0 0 0 0 7 -15 15 -7 -2 -2 0 -2 -3
-3 its length and end: 25 and more, arrow	0 0 0 0 -6 -1 0 -1 -2 -2 -1 -1 7
-3 its length and end: 25 and more, bar or asterisk	0 0 0 0 0 5 -1 -3 -1 0 0 0 0
-3 its length and end: 25 and more, bracket	0 3 -3 -1 -7 12 -2 2 -6 -11 -3 5 -4
-3 its length and end: 25 and more, colon	0 -1 -1 0 -16 -12 0 19 3 -4 9 -8 -8
-3 its length and end: 25 and more, ellipsis	0 0 0 0 0 -5 -1 6 -1 -1 0 3 -5
-3 its length and end: 25 and more, exclamation mark	0 0 0 0 -1 10 -2 -3 -1 -7 -1 3 1
-3 its length and end: 25 and more, full stop	-10 -41 1 -10 -8 0 -8 -7 1 -4 -24 5 -9
-3 its length and end: 25 and more, letter	0 -3 8 0 -3 10 -2 -12 -3 -8 -5 -12 0
-3 its length and end: 25 and more, question mark	0 0 0 0 -8 5 -5 3 0 5 -1 0 -3
-3 its length and end: 25 and more, stop and quotation mark	0 -1 1 0 -4 17 -19 -30 -1 -11 -1 -5 -4
-3 its length and end: 4 and more, another sign	0 2 -1 -1 -1 -2 -1 0 -1 4 0 0 0
-3 its length and end: 4 and more, arrow	0 0 0 0 4 2 0 -5 0 -1 0 0 0
-3 its length and end: 4 and more, bar or asterisk	0 0 0 0 0 1 0 0 -3 -2 0 0 5
-3 its length and end: 4 and more, bracket	0 1 -1 1 -11 7 -4 -6 -5 -3 -1 3 -1
-3 its length and end: 4 and more, colon	0 -1 -2 4 -3 -9 -2 11 0 -4 0 1 -2
-3 its length and end: 4 and more, comma	0 -1 0 0 -2 8 0 -1 -6 -1 0 -3 -1
-3 its length and end: 4 and more, ellipsis	0 -1 0 -1 -1 14 -1 -3 -4 -4 -1 -7 -13
-3 its length and end: 4 and more, exclamation mark	0 2 0 0 2 -3 2 1 -2 -1 1 -4 1
-3 its length and end: 4 and more, figure	-1 -1 0 -2 -11 0 -1 4 -6 -12 2 -15 1
-3 its length and end: 4 and more, full stop	0 3 -1 -1 9 0 -7 -18 -5 -3 -2 -6 7
-3 its length and end: 4 and more, letter	-5 -25 -14 -17 -16 2 -13 -4 0 -4 -27 -1 -7
-3 its length and end: 4 and more, question mark	0 -2 -1 -1 10 -3 7 -7 -3 -5 3 -8 -3
-3 its length and end: 4 and more, quotation mark	0 -1 0 0 1 -10 10 -8 -4 -3 0 11 -7
-3 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -1 -5 -1 6 0 2 0 -1 0
-3 its length and end: 40 and more, bracket	-1 -5 -3 1 1 0 -8 -9 -23 -6 7 5 -2
-3 its length and end: 40 and more, colon	0 0 0 0 -4 -10 -1 19 1 1 0 -3 -11
-3 its length and end: 40 and more, ellipsis	0 0 0 0 -2 -1 -1 -4 2 7 -1 3 -6
-3 its length and end: 40 and more, exclamation mark	0 0 -1 0 9 -1 -7 -13 3 7 -2 -12 0
-3 its length and end: 40 and more, figure	0 0 0 0 -3 -3 -2 -3 2 8 0 -1 0
-3 its length and end: 40 and more, full stop	-25 -68 -18 -25 -2 -8 -3 -14 -1 0 1 -13 1
-3 its length and end: 40 and more, letter	0 -1 -3 -8 18 9 -4 -10 -9 -12 -5 2 -12
-3 its length and end: 40 and more, question mark	0 0 0 0 -9 7 -8 6 0 -5 0 -1 -3
-3 its length and end: 40 and more, quotation mark	0 -1 0 0 7 -2 2 -2 4 1 -1 -7 -1
-3 its length and end: 40 and more, stop and quotation mark	-1 -6 -11 -5 -24 -2 -14 -32 2 -8 -2 10 6
-3 its length and end: 6 and more, another sign	0 -1 0 0 0 -1 -1 4 0 -1 0 -2 -2
-3 its length and end: 6 and more, arrow	0 0 0 0 3 2 -1 -9 0 -1 0 3 3
-3 its length and end: 6 and more, bar or asterisk	0 -1 0 0 -2 0 0 -2 -1 -1 10 3 -11
-3 its length and end: 6 and more, bracket	0 -2 3 3 5 2 -4 1 4 -1 -2 -20 -6
-3 its length and end: 6 and more, colon	0 -1 -1 -2 2 -13 3 14 -5 -5 -1 -6 -10
-3 its length and end: 6 and more, ellipsis	0 0 0 0 -1 -1 -1 0 1 -2 0 4 -2
-3 its length and end: 6 and more, exclamation mark	0 -1 -1 1 -3 -3 2 -3 7 -4 -1 -2 3
-3 its length and end: 6 and more, figure	-1 -5 -4 -5 -12 3 -6 -3 -22 -15 0 -2 -12
-3 its length and end: 6 and more, full stop	-1 -7 -13 -11 0 6 1 -14 -9 -9 -7 -8 -2
-3 its length and end: 6 and more, letter	-8 -22 -15 -17 -4 -1 -16 -11 -26 -2 5 -4 -6
-3 its length and end: 6 and more, question mark	-1 0 -9 -7 -8 -16 12 -10 -9 -1 -6 1 -3
-3 its length and end: 6 and more, quotation mark	0 -2 -1 3 -5 4 -3 3 3 -1 1 -2 -7
-3 its length and end: 6 and more, stop and quotation mark	0 0 0 0 -6 1 5 -2 -2 -2 0 -4 0
-3 its length and end: below 2, another sign	0 -8 -2 -1 1 16 -1 0 5 -7 2 -5 -12
-3 its length and end: below 2, bar or asterisk	0 -2 0 -1 2 2 -1 -4 1 -1 0 -2 4
-3 its length and end: below 2, bracket	0 -1 0 0 -1 4 0 -1 0 0 0 0 0
-3 its length and end: below 2, colon	0 2 -2 0 -5 -10 4 2 -10 9 0 -6 -4
-3 its length and end: below 2, comma	0 0 0 0 0 6 -1 -4 -1 -1 0 -3 1
-3 its length and end: below 2, ellipsis	0 0 0 4 0 1 0 0 -1 0 0 -1 -4
-3 its length and end: below 2, exclamation mark	0 0 0 3 0 0 0 0 1 0 0 0 -4
-3 its length and end: below 2, figure	-1 -2 -11 -5 0 -7 2 -21 -4 3 -5 -9 -13
-3 its length and end: below 2, full stop	0 0 -1 0 -5 13 0 -8 -1 -2 0 2 -6
-3 its length and end: below 2, letter	-6 -11 -1 -8 -16 -6 -15 -2 -9 -5 2 -3 -1
-3 its length and end: below 2, quotation mark	0 0 0 0 0 4 -1 -1 -1 -1 0 0 -1
-3 its length: 10 and more	-4 -11 -3 -4 -10 -2 -14 -9 -10 -3 -18 -4 -4
-3 its length: 12 and more	-5 -26 -18 -15 -16 2 -16 -3 -13 -21 -15 0 -4
-3 its length: 15 and more	-5 -5 -2 -3 12 -3 -13 -1 -8 -7 -13 -10 -12
-3 its length: 19 and more	-8 -19 -34 -17 -6 3 -14 -4 -16 4 -8 -5 -5
-3 its length: 2 and more	-8 8 -38 -18 1 -12 -10 -8 -7 -12 -11 -12 1
-3 its length: 25 and more	-9 -20 1 -9 -12 8 -23 -14 -1 -13 -14 8 -6
-3 its length: 3 and more	-6 -8 -12 -1 -5 0 -32 -6 3 -8 -16 -1 0
-3 its length: 35 and more	-16 -38 -10 -21 -9 -7 3 -4 -4 4 -15 -17 -5
-3 its length: 4 and more	-4 -23 -18 -5 -12 4 -1 6 -5 -15 -11 -6 -3
-3 its length: 5 and more	-3 0 -7 -12 -6 -7 -7 -7 -8 -4 -17 -13 -2
-3 its length: 50 and more	-12 -48 -55 -23 5 -3 -12 -6 -12 -12 -7 1 -1
-3 its length: 6 and more	-8 -18 -32 -21 -11 -1 -15 1 -12 -8 -13 -1 -10
-3 its length: 8 and more	-5 -30 -15 -8 1 -6 -7 -2 -31 0 -3 -12 -9
-3 its length: 80 and more	-4 -19 -24 -11 -4 -1 -24 -21 -1 -8 4 -12 -8
-3 its length: below 2	-11 -6 -8 -7 -11 -6 -18 -9 -6 5 0 -9 -6
-3 its place by the text, and its length: before the text, 13 and more	-1 -8 -1 0 -5 -11 -11 -3 -5 -15 2 -12 -5
-3 its place by the text, and its length: before the text, 19 and more	-1 0 -12 -5 -22 7 -11 4 -12 -4 -4 4 -6
-3 its place by the text, and its length: before the text, 2 and more	-2 10 -21 -5 -7 -13 0 -16 -2 -7 -8 -3 -5
-3 its place by the text, and its length: before the text, 3 and more	-2 -6 -9 5 -7 6 -9 -22 7 -12 -16 -19 0
-3 its place by the text, and its length: before the text, 30 and more	-1 -6 5 -3 6 12 -4 -6 -10 -11 -3 3 -8
-3 its place by the text, and its length: before the text, 4 and more	-2 -6 -2 -5 -24 1 -15 -6 -5 -16 -11 -9 -5
-3 its place by the text, and its length: before the text, 6 and more	-2 -12 -14 -12 -17 -8 -12 -16 -7 -1 5 -3 -11
-3 its place by the text, and its length: before the text, 9 and more	-2 -5 -3 -6 -10 0 -8 -28 -27 2 2 -4 -2
-3 its place by the text, and its length: before the text, below 2	-3 -4 -1 -4 -17 -9 -23 4 9 -2 -4 -18 -25
-3 its place by the text, and its length: behind the text, 13 and more	-1 -3 -3 -4 -4 2 -3 -6 2 4 -10 -3 -3
-3 its place by the text, and its length: behind the text, 19 and more	0 -1 -1 -2 2 6 -1 1 -5 -7 -1 -18 10
-3 its place by the text, and its length: behind the text, 2 and more	0 -3 -2 -2 -15 -14 -1 -6 -1 -3 -3 -2 8
-3 its place by the text, and its length: behind the text, 3 and more	0 -3 -3 -5 -5 1 -1 4 -1 -5 -1 2 -7
-3 its place by the text, and its length: behind the text, 30 and more	0 0 0 -1 3 0 0 9 -1 -1 0 0 -11
-3 its place by the text, and its length: behind the text, 4 and more	0 -2 -2 -2 -8 -6 8 -8 0 -2 -2 -2 0
-3 its place by the text, and its length: behind the text, 6 and more	0 -3 -3 -6 -9 -10 2 0 -1 -6 -6 -7 0
-3 its place by the text, and its length: behind the text, 9 and more	0 -2 -2 -3 3 -9 -2 -4 3 -4 -2 -5 1
-3 its place by the text, and its length: behind the text, below 2	-1 -6 -5 -8 -2 -9 -3 -10 -12 -11 -3 2 1
-3 its place by the text, and its length: in the text, 13 and more	-5 -35 -16 -21 7 -1 -19 2 -10 -12 -5 -1 -14
-3 its place by the text, and its length: in the text, 19 and more	-11 -40 -9 -19 4 -2 -12 -3 5 -9 -1 3 -17
-3 its place by the text, and its length: in the text, 2 and more	-2 -18 -21 -9 0 -6 -19 4 -5 -18 -15 -20 -5
-3 its place by the text, and its length: in the text, 3 and more	-1 -28 -11 -13 -5 -2 -29 -10 -5 -8 -16 2 1
-3 its place by the text, and its length: in the text, 30 and more	-31 -74 -11 -9 -3 -4 -13 -8 1 4 -1 1 1
-3 its place by the text, and its length: in the text, 4 and more	-4 -25 -28 -12 -3 3 -6 5 -15 -10 -9 -15 -1
-3 its place by the text, and its length: in the text, 6 and more	-6 -37 -35 -12 -5 5 -11 1 -18 -21 -27 -8 -12
-3 its place by the text, and its length: in the text, 9 and more	-5 -18 -31 -24 -2 -1 -2 -6 -11 -8 -46 0 -6
-3 its place by the text, and its length: in the text, below 2	-2 -29 -26 -15 -15 6 -1 -19 -31 -3 -9 -6 5
-3 no block	30 6 8 3 -25 -16 -28 -48 -7 -18 -23 -47 0
-3 nothing but a date or time: yes	-1 -5 0 -25 -18 6 -7 -22 -6 16 -1 -9 -21
-3 nothing but a label such as “Related”: yes	0 -5 0 -2 -6 2 -2 -13 -13 -7 -5 23 -14
-3 what a rule takes it for: boilerplate	-35 -17 -12 -17 -3 -13 -38 5 -14 -7 2 -1 -6
-3 what a rule takes it for: byline	0 -3 -11 -1 -11 -2 -2 -12 11 4 -3 -11 -16
-3 what a rule takes it for: dateline	-1 -7 -2 -21 -15 8 -9 -23 -3 14 1 -13 -20
-3 what a rule takes it for: heading	-16 -13 -57 -7 -7 2 -9 3 -9 -11 -27 1 4
-3 what a rule takes it for: image-alt	-2 -1 -2 -4 7 -9 -11 -17 -10 -14 -15 -11 -7
-3 what a rule takes it for: image-caption	-6 5 -18 1 -2 1 5 -35 -35 -19 -18 8 -14
-3 what a rule takes it for: image-credit	-1 16 2 6 -18 1 1 -24 -18 -17 -9 -1 -10
-3 what a rule takes it for: list-item	-2 -19 -21 -20 -2 18 2 -1 -21 -16 -25 -16 -11
-3 what a rule takes it for: paragraph	-32 -42 -18 -18 -2 -3 -7 2 3 -1 0 4 -5
-3 what a rule takes it for: quote	0 0 -1 0 1 -9 8 -3 0 -7 -4 -4 -3
-3 what a rule takes it for: related-link	-11 -33 -42 -43 -9 6 -6 -4 -12 -13 -28 -5 3
-3 what a rule takes it for: standfirst	-1 -13 -2 -7 -5 -4 1 -2 3 -2 9 -8 2
-3 what a rule takes it for: title	-2 -5 3 -2 -23 -12 -3 -14 -7 3 2 -24 -11
-3 words of the page’s furniture: whole	-6 -21 1 -15 -4 -19 -32 -17 -9 5 -3 4 -1
-3 words of the page’s furniture: within	0 -5 2 -1 -19 -15 5 -9 7 1 -3 -17 14
0 a byline’s words: names	-1 -4 17 -7 -44 -8 3 -14 13 9 -22 11 -12
0 a byline’s words: names behind “by”	-1 -9 53 -20 -16 -11 -1 -7 -25 -27 -21 -22 -6
0 a credit at its end, and its length: 20 and more, no stop	0 -12 -1 -1 -6 -26 -3 -4 6 35 -2 -2 -5
0 a credit at its end, and its length: 40 and more, no stop	-2 -11 -4 -2 6 -15 -8 -4 13 12 -5 -5 -17
0 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 -1 -12 -1 -1 2 12 0 0 -1
0 a credit at its end, and its length: 8 and more, no stop	-1 -6 -7 -1 -28 -10 -2 -13 -20 34 -12 -31 -13
0 a credit at its end, and its length: below 8, no stop	-11 -1 -4 -1 -17 -5 0 -3 -11 7 23 -5 -17
0 a credit at its end: 0.9 and more	-2 -5 -2 -1 9 -3 -2 -1 4 4 -9 -6 -13
0 a credit at its end: 0.95 and more	-17 -26 -15 -7 -36 -31 -13 -22 -7 41 13 -33 -32
0 a credit beside it, and its length: a credit before, 15 and more, a stop	0 -3 -1 -1 -2 -15 -1 -3 -1 16 0 -2 1
0 a credit beside it, and its length: a credit before, 15 and more, no stop	0 -3 -1 0 -8 -9 0 -1 -1 16 0 0 -1
0 a credit beside it, and its length: a credit before, 25 and more, a stop	0 -8 0 0 9 6 -2 -1 -1 -6 0 -4 -3
0 a credit beside it, and its length: a credit before, 25 and more, no stop	0 -6 0 0 -2 0 0 0 -2 7 0 -1 -1
0 a credit beside it, and its length: a credit before, 4 and more, a stop	0 5 -1 -3 -13 -6 0 -1 -7 1 -1 10 -5
0 a credit beside it, and its length: a credit before, 4 and more, no stop	0 -1 7 0 5 -1 0 6 -5 -8 -9 -7 -4
0 a credit beside it, and its length: a credit before, 40 and more, a stop	0 11 0 0 -2 7 -3 -7 -1 -12 0 -2 -4
0 a credit beside it, and its length: a credit before, 40 and more, no stop	0 -2 0 0 -2 2 0 -1 0 5 0 -1 -3
0 a credit beside it, and its length: a credit before, 8 and more, a stop	0 -10 0 0 4 -10 0 1 -2 3 0 1 9
0 a credit beside it, and its length: a credit before, 8 and more, no stop	0 -2 -2 -1 0 -10 0 -3 -8 16 -3 -15 -5
0 a credit beside it, and its length: a credit before, below 4, a stop	0 0 0 0 -8 4 0 -2 -4 6 -2 -1 -3
0 a credit beside it, and its length: a credit before, below 4, no stop	0 8 6 1 2 -3 0 -3 -5 -16 -1 -6 -1
0 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 -4 0 0 -1 -3 -4 -3 -13 14 0 -1 -5
0 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 4 -1 0 -1 -4 -1 -1 6 -5 -1 2 -1
0 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 -5 0 0 0 -10 -3 -1 -7 18 0 0 -3
0 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 -1 0 -1 -1 -3 -1 8 8 -11 0 -2 -1
0 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 -2 0 -2 6 4 -1 -2 6 -13 -1 -3 -10
0 a credit beside it, and its length: a credit behind, 4 and more, no stop	0 -1 -5 2 -11 -6 0 -3 15 -5 0 -6 -5
0 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 -1 0 0 0 -14 -4 -1 -6 18 0 0 -2
0 a credit beside it, and its length: a credit behind, 40 and more, no stop	0 -1 0 -1 0 -11 8 -1 -5 -6 0 7 -2
0 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 -5 0 0 -1 -2 -2 -2 5 2 0 -1 -1
0 a credit beside it, and its length: a credit behind, 8 and more, no stop	1 -3 -2 0 -12 -3 -1 -4 2 8 -3 -16 -5
0 a credit beside it, and its length: a credit behind, below 4, no stop	0 -1 -3 -3 -10 -1 0 1 7 -14 1 -1 4
0 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -1 -1 -3 -1 0 -4 -2 11 -2 -5 -6
0 a credit beside it, and its length: credits on both sides, below 4, no stop	0 0 -1 5 5 0 0 0 -5 -9 -2 0 0
0 a credit with its lead-in at its end: yes	-18 -23 -13 -8 -34 -33 -13 -20 -8 32 12 -28 -20
0 a day of the week: yes	-11 -28 -24 3 7 6 0 -21 -13 -5 -39 -2 -13
0 a label of a picture: label	0 -2 -23 -6 -29 -11 -1 -11 -30 -18 -25 -16 37
0 a label of a picture: number	0 0 0 -2 -1 0 0 -1 -6 -9 0 -2 16
0 a label such as “Related” above: yes	-3 -12 -6 -28 4 -8 -5 -5 -21 -37 -38 9 -24
0 a label such as “See also” before it: yes	-1 -3 -6 -3 -31 -47 -4 -15 -26 -19 -9 42 -12
0 a line above that ends in a colon: yes	-10 -24 -10 -13 -9 -1 -10 16 -19 -14 -11 -21 -16
0 a month: yes	-16 -36 0 39 -16 -22 -33 -3 4 11 -31 -25 -6
0 a name in the next line: 60 and more	0 0 0 0 0 -6 15 -4 1 -1 0 -1 -4
0 a name in the next line: 8 and more	3 11 -19 -5 -10 -15 20 -14 -26 -20 -9 8 -23
0 a name in the next line: below 8	1 -4 -10 -9 0 -17 -2 -10 -9 -15 2 1 -6
0 a note of credits: yes	0 -2 2 2 -9 -9 -3 -2 6 9 7 -18 -7
0 a picture credit’s words: 0.01 and more	0 -1 -2 -1 -21 -15 -3 -4 -4 -18 19 -14 -7
0 a picture credit’s words: 0.7 and more	0 -4 8 -7 -12 -5 5 -14 -3 -1 1 -17 -1
0 a picture credit’s words: 0.8 and more	0 -1 5 -2 -21 -3 0 -1 -10 -10 21 -7 -8
0 a picture credit’s words: 0.9 and more	0 -2 2 -2 -4 1 -1 -1 -6 13 -6 -3 -4
0 a picture credit’s words: 0.95 and more	-1 -5 -32 -22 -41 -8 -3 -21 -23 -22 44 -23 -27
0 a picture credit’s words: below 0.01	13 -12 4 7 10 -18 -19 -2 5 -2 -83 2 1
0 a quotation by itself: before the text, 15 and more	-1 0 -1 0 -2 -1 -2 0 -1 -2 0 0 5
0 a quotation by itself: before the text, 6 and more	-1 -5 -7 -3 -9 16 -1 -1 -6 -11 -1 0 -2
0 a quotation by itself: behind the text, 15 and more	0 0 0 0 0 7 -2 0 0 0 0 -3 -2
0 a quotation by itself: in the text, 15 and more	0 -2 0 0 -13 3 14 -5 -3 -14 0 -4 -6
0 a quotation by itself: in the text, 40 and more	0 -1 0 0 -4 10 2 -13 -2 -4 0 -3 -4
0 a quotation by itself: in the text, 6 and more	0 0 0 0 11 -16 8 4 -5 -6 -1 -7 -2
0 a quotation by itself: in the text, below 6	0 0 0 0 14 -10 -2 7 -10 -3 -2 -9 -9
0 a quotation mark before it: yes	-3 -18 -20 -16 6 2 16 -18 -32 -29 -19 -11 -28
0 a rule: a byline’s words, but between paragraphs, where headings stand	0 0 -1 0 -9 1 0 -2 1 -2 -1 -6 14
0 a rule: a credit that names known agencies	0 -4 -12 -7 -21 2 -1 -5 -10 3 17 -8 -10
0 a rule: a credit with its lead-in ("Photo:", "©")	-1 -3 -30 -19 -31 -10 -2 -19 -22 -19 40 -25 -26
0 a rule: a headline behind the end of the text	-9 -17 -25 -19 -16 0 -18 2 -9 -14 -9 -1 -14
0 a rule: a label such as "See also" with a title behind it	-1 -3 -6 -4 -26 -44 -5 -16 -29 -21 -8 43 -17
0 a rule: a line that begins with "by" before the text	-1 -7 46 -17 -8 -5 0 -2 -20 -21 -14 -10 -17
0 a rule: a phrase of the page’s furniture	-3 -13 -47 -24 -42 -35 -8 -35 -61 -41 -61 -5 58
0 a rule: a question or exclamation between paragraphs	-1 -2 -1 -2 23 -21 -10 -19 -16 -23 -6 12 -5
0 a rule: a quotation that the text has once more	0 0 0 0 1 -16 16 -1 -2 -3 0 0 -2
0 a rule: a quotation with its speaker behind a dash	0 0 0 0 -7 -15 15 -5 -2 -10 0 -9 -7
0 a rule: a sentence before the text	-2 18 -13 6 6 -9 1 0 -4 -18 -2 -5 -6
0 a rule: a sentence behind the end of the text	0 0 0 0 -2 6 -1 0 -1 -1 0 3 -8
0 a rule: a sentence or two before the text	-1 10 -8 -7 -3 6 -8 -9 -9 -17 -5 -14 -12
0 a rule: a sentence within the text	-9 -24 -15 -20 -14 2 3 3 -17 -10 -22 -12 -9
0 a rule: a short line within the text	-10 -13 -5 -26 7 -29 -29 -2 4 -2 -27 -5 -15
0 a rule: a short sentence within the text	-2 -19 -16 -8 -13 23 -27 -17 -14 -16 -25 -34 -14
0 a rule: a text that ends in a picture credit	-3 -27 -14 -6 -22 -37 -15 -21 4 40 -9 -28 -29
0 a rule: a title below a label such as "Related"	-1 -7 3 -7 -10 -21 -2 -15 -12 -13 -15 29 -27
0 a rule: an item below a line that announces a list	-3 -4 -29 -21 -9 8 -6 10 -7 -8 -33 -19 -20
0 a rule: begins with a bullet	0 0 0 0 -5 11 -3 -8 -2 -4 0 3 -6
0 a rule: begins with a list mark, as its neighbour does	0 0 -4 -6 -12 11 -5 -8 -10 -13 -3 -14 -11
0 a rule: debris before the text	-19 -5 -7 -41 -21 -9 -11 -13 -2 3 -9 -3 -6
0 a rule: debris behind the end of the text	-3 -20 -30 -15 0 20 -4 -31 -13 -19 -39 -27 5
0 a rule: holds a phrase of the page’s furniture	-1 -16 -8 7 -20 -12 -12 -2 -8 -19 -10 -32 28
0 a rule: keywords of a picture	0 -1 -3 -3 -10 -6 0 -1 14 -10 -3 -9 -10
0 a rule: long line within the text, without a full stop	-1 -4 -2 1 -5 -12 7 -5 -28 6 -6 1 -4
0 a rule: names behind the end of the text	0 0 7 0 -5 -5 0 -2 0 0 -2 -12 -3
0 a rule: nothing but names before the text	0 -3 13 -4 -5 0 0 -1 5 5 -10 3 -15
0 a rule: nothing else fits	0 -1 6 -2 26 1 -5 -4 1 -13 -8 -13 -25
0 a rule: one of several short lines within the text	-7 -13 -23 -33 1 -7 -15 -4 -16 -8 -18 3 -6
0 a rule: only a date or time	-2 -8 -40 47 -24 -18 -2 -19 -30 -30 -21 -20 -7
0 a rule: only a web or e-mail address	0 0 0 0 -1 0 0 0 -2 0 -1 -1 7
0 a rule: only marks or figures	-1 -5 -9 -41 -22 -6 -1 -15 -13 -10 -11 -5 48
0 a rule: repeats the alternative text before it	0 -2 -2 -1 -4 -11 -1 -1 -1 16 -5 -7 -1
0 a rule: running text	-16 9 -32 -41 -62 12 -7 5 -32 -29 -53 -17 -13
0 a rule: says again what stands elsewhere on the page	-7 -23 -7 -36 -8 -5 -14 -13 0 -9 -10 -4 -3
0 a rule: says where in a picture somebody stands	0 -8 -1 -1 -5 -13 -1 -1 11 10 -1 -2 -2
0 a rule: says who the author is	0 0 0 0 -1 -16 -2 -2 -3 -4 0 -8 23
0 a rule: short line before a picture or a list, without a full stop	0 0 4 -2 -2 -7 0 -7 -5 -17 -10 -14 13
0 a rule: short line between paragraphs, without a full stop	-10 -7 -36 -30 38 -45 -33 -65 -10 -22 -22 -4 -9
0 a rule: short text after a credit, where this page has its captions	0 -2 5 -2 0 -13 -1 -3 -6 13 -5 -8 -12
0 a rule: short text before a caption and its credit	-1 -4 -9 -7 -5 -16 -6 -4 13 -8 -13 -9 9
0 a rule: short text before a caption with a credit	-2 4 -5 -9 -19 0 -7 -17 19 -10 -12 -17 -8
0 a rule: short text before a credit	-1 -13 -11 -5 -13 -11 -10 -8 -1 18 -16 -21 -6
0 a rule: short text before a credit that has its caption behind it	0 -1 -3 -1 -5 -5 -1 -2 23 -13 -2 -6 -6
0 a rule: stands between the title and the byline, date or picture	-5 15 5 -16 4 -3 -3 -2 11 -16 -2 -6 -10
0 a rule: the caption’s words once more, as alternative text	-1 -11 -7 0 -11 -22 -6 -11 35 12 -10 -11 -8
0 a rule: the first line of the page	34 -7 -4 -3 -6 -2 -1 -2 -6 -6 -2 -4 -5
0 a rule: the name of a picture file	0 0 -1 -5 -1 -1 0 -1 12 -1 -1 -1 -6
0 a sign in it: a bar	-2 -12 24 -5 -7 -23 2 -16 -13 -4 -4 -12 11
0 a sign in it: a capital within a word	-6 -33 -9 -32 1 -4 -5 0 -31 -12 10 -7 9
0 a sign in it: a comma	-15 5 -10 11 -29 16 0 7 -19 -6 -30 -27 -18
0 a sign in it: a copyright sign	-1 -5 -13 -4 -26 -18 -5 -5 -10 15 27 -24 0
0 a sign in it: a dash between words	-4 6 15 -21 -8 -4 5 -1 -9 -24 -31 -20 -27
0 a sign in it: a question mark	13 11 -16 -15 19 -24 -47 -15 -43 -34 -23 28 0
0 a sign in it: a quotation mark	-7 -2 -42 -44 -15 19 6 -5 -15 -29 -55 -10 -45
0 a sign in it: a sentence stuck to the next	0 -6 -2 -1 -10 -6 3 -11 -10 17 -3 -21 10
0 a sign in it: a slash between words	-6 -18 -27 -1 -40 -26 -24 5 -6 24 29 -53 -26
0 a sign in it: a time	-8 -23 8 40 -26 -5 -1 -14 -58 -64 -29 -28 -38
0 a sign in it: a year	-9 -21 7 43 -20 -17 -18 -29 14 10 -42 -21 -23
0 a sign in it: an address	-1 -3 -1 -3 -10 -6 -7 12 -8 -6 2 -22 15
0 a sign in it: an asterisk	0 -1 -1 0 2 -8 10 -7 -7 -8 -2 -16 16
0 a sign in it: an at sign	-1 -3 30 -9 -22 -4 -5 -12 -20 -7 -12 -31 5
0 a sign in it: an ellipsis	0 -11 -6 -3 -3 -6 2 -17 1 8 -7 15 -27
0 a sign in it: money or a share	-2 -2 -19 -22 -9 12 -14 2 -38 -35 -21 -10 -23
0 a verb of saying: yes	-3 28 -37 -18 -24 21 -43 -11 -42 -25 -51 -22 6
0 a word that leads in credits: yes	-2 -7 -40 -25 -46 -8 -6 -26 -27 -16 46 -31 -36
0 an end as items of lists have it: yes	0 -1 -1 0 -21 -8 -4 16 7 -19 -4 -15 1
0 dates among the short lines around it: 0.2 and more	-5 -27 4 17 -36 -15 -1 -41 -12 3 -8 -10 4
0 dates among the short lines around it: 0.4 and more	-3 -7 2 27 -17 -32 -3 -21 -28 -42 -18 4 -4
0 dates among the short lines around it: below 0.2	-4 -8 -4 2 -33 -25 -7 -24 14 8 6 -14 4
0 furniture among the short lines around it: 0.01 and more	-13 -24 -25 -13 -9 -2 -14 -3 -8 -21 -12 5 -7
0 furniture among the short lines around it: 0.2 and more	-3 -3 7 -7 -6 -37 -19 -23 -6 1 5 1 2
0 furniture among the short lines around it: 0.5 and more	-4 -3 0 -5 -29 -38 -8 -13 -19 -38 -20 0 26
0 furniture among the short lines around it: below 0.01	8 -41 8 3 4 -22 -31 -3 1 3 2 -4 -15
0 how alike the short lines around it are: 0.2 and more	-9 -22 -6 -6 -12 -22 -23 3 -20 -2 -17 -4 0
0 how alike the short lines around it are: 0.4 and more	-7 -25 1 -8 1 -11 -25 -6 -13 -1 -2 -1 -3
0 how alike the short lines around it are: 0.7 and more	-6 -7 -2 0 -3 -18 -17 -21 8 -7 3 -3 0
0 how alike the short lines around it are: below 0.2	-5 -15 -4 0 -12 -4 -8 4 -14 -8 -25 -5 -8
0 how far it is from the text: before the text, 2 and more	5 -20 -3 -7 -14 1 -2 -4 -4 -6 -5 -8 0
0 how far it is from the text: before the text, 20 and more	3 -5 -20 -16 -17 -13 -1 -15 -5 -8 -9 0 0
0 how far it is from the text: before the text, 3 and more	4 3 -9 2 -8 -24 -8 -13 1 -8 -12 -24 -10
0 how far it is from the text: before the text, 5 and more	2 9 1 -6 -8 -15 -11 -16 -2 -4 7 -21 -10
0 how far it is from the text: before the text, 9 and more	14 -2 0 -7 -7 -23 -6 -20 -9 -3 -12 4 -8
0 how far it is from the text: before the text, below 2	9 -13 -2 -1 -33 -3 -7 -12 -6 -4 -13 -24 6
0 how far it is from the text: behind the text, 2 and more	-1 -1 -4 -6 -13 13 -1 -4 -1 -8 -4 -11 7
0 how far it is from the text: behind the text, 20 and more	-2 -8 -10 -16 5 -4 -4 4 -3 -5 -18 -10 -10
0 how far it is from the text: behind the text, 3 and more	-1 -4 -7 -5 -9 13 -4 -5 -17 -13 -6 2 -6
0 how far it is from the text: behind the text, 5 and more	-2 -11 -12 -16 -3 -16 6 -7 -11 -16 -12 2 0
0 how far it is from the text: behind the text, 9 and more	-7 -22 -22 -28 -2 -10 -14 1 -14 -14 -8 -1 3
0 how far it is from the text: behind the text, below 2	-1 -1 -2 -2 -15 -7 -11 -11 -25 -5 -8 -1 13
0 how far it is from the text: in the text, below 2	-37 -4 -11 -11 -3 -1 0 2 -5 -4 2 -5 -9
0 how frequent the kind is: yes	-1 -1 -1 -8 0 -2 -7 -1 -4 -4 0 -3 -2
0 how it begins and ends: another sign, another sign	0 0 -1 -2 -7 -2 0 2 5 2 -4 -4 3
0 how it begins and ends: another sign, arrow	0 0 0 0 1 8 0 -6 -3 -2 0 -3 2
0 how it begins and ends: another sign, bar or asterisk	0 -2 -1 -1 0 0 0 0 -1 -1 0 -1 8
0 how it begins and ends: another sign, bracket	0 0 -1 -2 -6 2 0 -5 -2 -6 0 -5 7
0 how it begins and ends: another sign, colon	0 0 0 0 -2 9 0 -6 0 -1 0 -4 -3
0 how it begins and ends: another sign, ellipsis	0 0 0 0 8 -7 0 0 -1 1 1 -4 -4
0 how it begins and ends: another sign, exclamation mark	0 0 0 0 -3 7 -3 5 -2 -1 0 -5 -9
0 how it begins and ends: another sign, figure	0 0 -2 1 0 3 0 -8 -1 -2 0 0 6
0 how it begins and ends: another sign, full stop	0 0 0 0 -4 -1 1 4 -1 -2 0 -3 -2
0 how it begins and ends: another sign, letter	0 -1 -1 -1 1 3 0 -5 3 -2 0 -9 2
0 how it begins and ends: at sign or hash, figure	0 0 0 0 -3 -2 0 5 0 0 0 -1 0
0 how it begins and ends: at sign or hash, full stop	0 0 0 0 -1 -8 -1 9 -1 -1 0 0 -2
0 how it begins and ends: at sign or hash, letter	0 0 13 -1 -5 1 1 11 -5 -4 3 -18 -14
0 how it begins and ends: bracket, bracket	0 -1 0 -4 -18 7 -3 -14 -14 -19 20 -17 -15
0 how it begins and ends: bracket, figure	0 0 0 0 -2 -7 0 -3 0 6 0 -1 -1
0 how it begins and ends: bracket, full stop	0 0 0 0 0 0 6 -2 0 -2 0 -1 0
0 how it begins and ends: bracket, letter	0 -1 -9 -2 -9 1 0 -2 -6 -8 21 -6 -3
0 how it begins and ends: capital, another sign	0 -2 2 -2 2 -9 -4 11 -9 5 -1 -15 -3
0 how it begins and ends: capital, arrow	0 0 0 0 -1 3 0 -12 0 -1 0 1 5
0 how it begins and ends: capital, bar or asterisk	0 -1 0 -1 2 -6 -1 -3 -2 -3 -1 -15 19
0 how it begins and ends: capital, bracket	-17 -32 -11 -17 -12 -7 -26 -12 7 15 1 -17 -24
0 how it begins and ends: capital, colon	-2 -7 -23 -11 -22 58 -9 -60 -40 -44 -13 -21 -15
0 how it begins and ends: capital, comma	0 0 0 0 -8 0 -1 -2 -1 -5 -2 0 9
0 how it begins and ends: capital, ellipsis	0 4 -1 -1 -3 -5 -6 -7 -9 -2 -2 15 -13
0 how it begins and ends: capital, exclamation mark	6 -11 -5 -5 -11 -4 -15 -13 2 -26 -6 3 18
0 how it begins and ends: capital, figure	0 -15 -16 17 -18 -20 -6 -8 -20 -9 -20 -24 2
0 how it begins and ends: capital, full stop	-27 6 -61 -40 -54 9 0 1 3 -8 -38 -37 0
0 how it begins and ends: capital, letter	17 -3 0 -35 2 -36 -53 -5 -8 5 -1 6 1
0 how it begins and ends: capital, question mark	10 -9 -6 -8 27 -25 -42 -19 -52 -37 -11 18 -6
0 how it begins and ends: capital, quotation mark	2 0 -2 -2 7 -29 -8 -9 0 -26 -4 15 -15
0 how it begins and ends: capital, semicolon	0 0 0 0 -8 -7 0 8 7 -8 0 -7 -2
0 how it begins and ends: capital, stop and quotation mark	-1 -3 -3 -3 -33 9 -4 -2 -24 -6 -7 -29 -30
0 how it begins and ends: figure, bracket	-1 -1 -2 -1 4 -9 0 -4 -14 6 -1 2 4
0 how it begins and ends: figure, colon	0 0 -1 -8 7 2 -3 -14 -7 -9 -4 -5 -7
0 how it begins and ends: figure, figure	-1 -5 -14 10 -6 -21 -2 -13 -5 -16 -12 -6 5
0 how it begins and ends: figure, full stop	0 -1 -2 -6 -12 9 -7 5 -6 -11 -1 -1 -7
0 how it begins and ends: figure, letter	1 -7 -9 9 6 -21 -6 -7 -41 -41 -10 -4 -14
0 how it begins and ends: figure, question mark	1 0 0 0 -7 3 0 -6 0 -1 0 8 -2
0 how it begins and ends: figure, quotation mark	0 0 0 0 -5 -5 0 -2 -6 -3 -2 0 9
0 how it begins and ends: list mark, bar or asterisk	0 0 0 0 5 2 0 -1 0 0 0 1 -5
0 how it begins and ends: list mark, figure	0 0 0 0 2 -2 0 -3 -1 -2 0 3 3
0 how it begins and ends: list mark, full stop	0 4 0 11 -3 1 -4 4 -6 -5 -1 -14 -18
0 how it begins and ends: list mark, letter	0 0 -2 2 -7 1 -1 4 -1 -3 -1 -8 -2
0 how it begins and ends: list mark, stop and quotation mark	0 0 0 0 0 5 -2 -1 0 0 0 0 0
0 how it begins and ends: number of an item, bracket	0 0 0 0 12 -7 0 -2 -2 -3 -1 -1 -2
0 how it begins and ends: number of an item, exclamation mark	0 0 0 0 7 -4 -1 -1 0 -2 0 0 -1
0 how it begins and ends: number of an item, figure	0 0 -3 18 -9 -4 0 3 -1 -1 -1 -3 -10
0 how it begins and ends: number of an item, full stop	0 0 0 -2 19 -8 -17 -24 -10 -14 -1 -9 -10
0 how it begins and ends: number of an item, letter	-2 -2 -17 4 34 -12 -7 -24 -33 -37 -19 -35 -30
0 how it begins and ends: number of an item, question mark	0 0 0 0 0 -12 -4 -10 -1 -2 0 6 -4
0 how it begins and ends: quotation mark, bracket	0 0 0 0 0 5 -1 -1 0 -1 0 0 -1
0 how it begins and ends: quotation mark, colon	0 -2 -1 -1 14 -7 0 -6 -2 -5 0 -13 -3
0 how it begins and ends: quotation mark, full stop	-1 5 -1 -2 -6 21 -29 -24 -18 -15 -2 -10 -30
0 how it begins and ends: quotation mark, letter	0 -8 -10 -4 2 -25 16 -13 -12 -6 -5 -2 -10
0 how it begins and ends: quotation mark, quotation mark	-1 -5 -4 -3 18 -4 -2 7 -16 -19 -5 -5 -14
0 how it begins and ends: quotation mark, stop and quotation mark	-1 -5 -2 -1 -6 -2 13 -12 -15 -23 -2 -21 -11
0 how it begins and ends: small letter, another sign	0 0 0 0 -2 -1 9 -6 -3 -4 -1 -1 -2
0 how it begins and ends: small letter, bracket	0 0 -6 -3 -1 0 1 1 -1 4 -1 0 3
0 how it begins and ends: small letter, colon	0 0 0 -1 -1 1 0 -3 -1 -1 -1 -7 11
0 how it begins and ends: small letter, comma	0 0 0 0 -1 -9 0 10 -2 -2 0 -10 -2
0 how it begins and ends: small letter, exclamation mark	0 0 0 0 -1 10 -2 -4 -1 -1 0 -1 -3
0 how it begins and ends: small letter, figure	0 -1 10 -1 -11 -1 0 -4 9 -1 -1 -3 -1
0 how it begins and ends: small letter, full stop	1 -2 0 11 0 -22 -5 20 -6 -6 -1 -10 -19
0 how it begins and ends: small letter, letter	-2 -10 11 -15 -47 -25 -7 -16 47 25 -24 -29 -7
0 how it begins and ends: small letter, quotation mark	0 -1 -1 0 1 0 0 -1 -1 -1 0 -3 4
0 how it begins and ends: small letter, semicolon	0 0 0 0 -4 -3 1 5 -1 -1 0 -3 -2
0 how it begins: another sign	0 -3 -5 -5 -10 10 -1 -7 -3 -9 -6 -19 5
0 how it begins: at sign or hash	0 0 12 -1 -5 -10 1 11 -5 -4 3 -18 -11
0 how it begins: bracket	0 -3 -8 -6 -26 11 2 -19 -21 -24 35 -25 -17
0 how it begins: capital	4 -2 -14 -28 -7 -1 -16 -2 -9 5 -6 -1 0
0 how it begins: figure	0 -16 -17 9 9 -14 -23 -12 -45 -39 -18 -5 -9
0 how it begins: list mark	0 5 -5 12 -10 3 -6 3 -10 -13 -3 -18 -14
0 how it begins: number of an item	-1 -3 -26 18 36 -22 -25 -33 -41 -43 -22 -23 -37
0 how it begins: quotation mark	-5 -7 -31 -24 14 2 20 -22 -40 -36 -30 -13 -38
0 how it begins: small letter	-3 -18 8 -11 -57 -33 -5 4 42 21 -30 -35 -7
0 how it ends: another sign	0 -3 -2 -5 -7 -10 3 8 -9 3 -5 -19 3
0 how it ends: arrow	0 0 0 -1 -1 6 0 -12 -2 -2 0 0 5
0 how it ends: bar or asterisk	0 -2 -2 -1 3 -6 -1 -4 -3 -4 -1 -14 18
0 how it ends: bracket	-16 -34 -2 -26 -13 -9 -33 -9 5 16 23 -24 -22
0 how it ends: colon	-2 -8 -23 -17 -7 53 -11 -59 -44 -48 -13 -24 -15
0 how it ends: comma	0 0 0 0 -9 -5 -2 6 -2 -6 -2 -8 11
0 how it ends: ellipsis	0 2 -1 -1 2 -10 -7 -5 -11 -3 -2 12 -11
0 how it ends: exclamation mark	5 -12 -5 -5 -10 -1 -17 -13 -1 -28 -6 3 15
0 how it ends: figure	-3 -26 -17 24 -17 -34 -14 -10 -18 -15 -35 -27 3
0 how it ends: full stop	-24 4 -53 -17 -41 9 -1 4 1 -9 -42 -41 -4
0 how it ends: letter	17 -11 10 -17 2 -39 -15 -7 1 4 0 6 -1
0 how it ends: question mark	8 -10 -8 -8 26 -23 -43 -20 -47 -31 -12 19 -8
0 how it ends: quotation mark	1 -5 -9 -7 12 -22 -11 -5 -7 -42 -13 18 -16
0 how it ends: semicolon	0 0 0 0 -12 -10 0 12 7 -9 0 -8 -4
0 how it ends: stop and quotation mark	-3 -8 -6 -6 -23 7 12 -11 -41 -18 -13 -45 -41
0 how long the short lines around it are: 11 and more	4 -10 7 -22 -26 -12 -11 -10 -11 -5 1 7 -21
0 how long the short lines around it are: 2 and more	-6 -6 -10 -5 -5 -35 -18 -7 4 -1 -6 -23 3
0 how long the short lines around it are: 3 and more	-2 -18 -4 3 3 -22 -40 -19 2 -2 -2 -3 -2
0 how long the short lines around it are: 5 and more	2 -30 -7 -8 6 -21 -25 -5 -10 2 7 -5 -10
0 how long the short lines around it are: 8 and more	-2 -19 2 3 -1 -21 -44 -10 -10 -12 -12 -12 -2
0 how long the short lines around it are: below 2	-3 -10 -1 -11 -6 -31 -11 -27 -21 -46 -23 -8 13
0 how many short lines stand together: 15 and more	-11 -3 -17 -31 -5 -2 -13 0 -2 -4 -28 -1 -15
0 how many short lines stand together: 2 and more	1 -22 8 -1 -5 -18 -39 -18 0 -2 1 2 -5
0 how many short lines stand together: 3 and more	-3 -8 -3 -4 -1 -24 -27 -14 0 4 5 -11 -1
0 how many short lines stand together: 4 and more	-11 -22 8 -1 -6 -16 -7 -6 -8 -2 -13 -7 2
0 how many short lines stand together: 6 and more	-6 -22 -6 0 5 -4 -21 -8 -8 1 6 0 -6
0 how many short lines stand together: 9 and more	-7 -18 -5 -6 -11 -12 -19 -13 -19 -16 -1 3 2
0 how many short lines stand together: below 2	15 -22 -10 0 0 -31 -19 -59 -3 -15 6 1 11
0 it repeats its neighbour: the block before	-2 -8 4 -7 -11 -20 -5 -15 -17 22 -22 -15 -1
0 it repeats its neighbour: the next block	0 -21 -17 -3 -21 -37 -14 -17 48 6 2 -10 -17
0 it repeats its neighbour: the second before	-1 -13 -4 -2 -32 -28 -5 -5 -5 44 -4 -10 2
0 it repeats its neighbour: the second behind	1 -3 -8 -2 -15 -17 -5 -19 40 -5 -2 -20 -10
0 it says where in a picture somebody stands: yes	0 -12 -3 -2 -11 -26 -3 -5 10 29 -5 -14 -6
0 it speaks to the reader: more, 20 and more	0 -4 0 0 -3 -3 1 8 -4 -9 0 -10 2
0 it speaks to the reader: more, 40 and more	0 -7 0 -1 -5 4 -25 4 -10 -17 -1 -6 0
0 it speaks to the reader: more, 8 and more	0 -3 0 0 -3 -8 -1 8 -1 -4 0 -1 12
0 it speaks to the reader: one, 20 and more	2 8 -2 -3 -10 -8 8 -10 -9 3 -3 -27 -3
0 it speaks to the reader: one, 40 and more	0 -5 0 -1 -6 5 -26 11 -12 -14 -1 -13 -8
0 it speaks to the reader: one, 8 and more	2 -10 -12 -8 -7 -19 -4 8 -7 -22 -10 -9 11
0 it speaks to the reader: one, below 8	0 0 -9 -3 3 -22 -4 -13 -10 -14 -11 -7 15
0 it speaks to the reader: two, 20 and more	0 -15 -1 -1 -5 -14 -4 2 -10 -1 -1 -16 19
0 it speaks to the reader: two, 40 and more	0 -6 0 0 -1 8 -1 -5 -3 -10 -1 -4 0
0 it speaks to the reader: two, 8 and more	0 -6 0 -1 -9 -1 4 1 -2 -5 -1 -26 5
0 it speaks to the reader: two, below 8	0 0 0 0 0 -5 -1 0 5 -2 -1 -11 12
0 it stands on the page again: 12 and more	0 -10 -2 -1 1 -15 -7 -7 15 -18 1 9 -2
0 it stands on the page again: 3 and more	1 -2 -9 -10 -28 -7 -2 -6 -2 -13 14 -5 2
0 it stands on the page again: 6 and more	2 -4 -6 -2 -19 -9 1 -14 0 -8 -8 4 16
0 it stands on the page again: below 3	-1 -3 -12 -19 -19 -11 -1 0 -20 -16 -4 -14 34
0 it stood on the page before: 12 and more	-1 12 -1 -3 -18 -24 -9 -11 -27 7 8 -1 -4
0 it stood on the page before: 3 and more	0 -1 -11 -11 -17 -19 -3 -15 -8 9 7 -21 0
0 it stood on the page before: 6 and more	0 -3 -2 -1 -12 -18 2 -5 -10 7 -7 -7 3
0 it stood on the page before: below 3	-1 -2 -29 -20 -30 -27 -5 -18 -37 -9 -3 -33 42
0 it tells the reader what to do: 20 and more	0 -3 0 0 -2 -10 8 1 -1 -2 0 7 3
0 it tells the reader what to do: 40 and more	0 -1 0 0 -1 -6 -1 7 0 -2 0 3 0
0 it tells the reader what to do: 8 and more	-1 -10 -5 -3 -33 -20 -8 -7 -14 -37 -4 11 13
0 it tells the reader what to do: below 8	-2 -5 -46 -19 -43 -41 -6 -16 -40 -40 -49 -5 59
0 its capitals and length: 0.15 and more, 15 and more	-3 6 -37 -18 -12 -7 -8 -10 -11 14 -38 -1 -4
0 its capitals and length: 0.15 and more, 2 and more	-1 -8 -46 19 8 -26 -9 2 -3 -20 -27 -16 -2
0 its capitals and length: 0.15 and more, 30 and more	-14 2 -33 -38 -39 6 -16 -5 -4 -2 -47 -13 -13
0 its capitals and length: 0.15 and more, 4 and more	-9 -27 -14 10 -9 -16 -31 3 -15 -23 -33 -15 -1
0 its capitals and length: 0.15 and more, 8 and more	7 -7 -6 -19 -3 -13 1 -3 -9 -5 -51 3 -25
0 its capitals and length: 0.5 and more, 15 and more	-1 -17 -1 -5 -9 -2 -10 -33 13 3 -6 -1 -13
0 its capitals and length: 0.5 and more, 2 and more	-2 -23 -19 -20 -4 -31 -15 5 -17 -17 -10 -1 14
0 its capitals and length: 0.5 and more, 30 and more	0 -13 -2 -1 -5 4 -6 -8 -2 -5 -3 -2 5
0 its capitals and length: 0.5 and more, 4 and more	4 -27 1 -21 11 -18 -20 -30 -13 0 -9 1 -17
0 its capitals and length: 0.5 and more, 8 and more	4 -3 -7 3 -4 -17 -19 -38 -3 5 -4 0 -9
0 its capitals and length: 0.8 and more, 15 and more	1 1 0 0 -1 0 -1 -5 -5 -11 -1 9 3
0 its capitals and length: 0.8 and more, 30 and more	0 -3 -2 -2 -1 16 -1 -4 -1 -5 -2 -10 -15
0 its capitals and length: 0.8 and more, 4 and more	2 -6 7 -19 8 -25 -3 -23 -18 3 -15 -22 3
0 its capitals and length: 0.8 and more, 8 and more	8 -7 4 -5 -7 -32 -8 -37 -4 -30 5 11 -7
0 its capitals and length: 1 and more, 15 and more	0 0 0 0 0 -2 0 -2 3 2 0 1 -1
0 its capitals and length: 1 and more, 2 and more	-4 -13 14 -46 0 -36 -14 -23 -2 -16 15 -33 -13
0 its capitals and length: 1 and more, 30 and more	0 0 -2 0 -8 9 -7 -7 -5 -6 -4 -5 -7
0 its capitals and length: 1 and more, 4 and more	1 -5 3 -14 -11 -29 -6 -17 -1 -41 9 10 5
0 its capitals and length: 1 and more, 8 and more	0 -1 0 0 4 -4 -1 -12 -6 -11 -3 3 7
0 its capitals and length: 1 and more, below 2	-5 -16 -51 -26 -3 -26 -10 -11 -29 -29 -22 -64 27
0 its capitals and length: below 0.15, 15 and more	-5 9 -24 -13 -26 16 11 -2 -24 -26 -21 -20 -19
0 its capitals and length: below 0.15, 2 and more	0 -2 -22 9 -18 -4 -5 -16 24 3 -14 -20 -4
0 its capitals and length: below 0.15, 30 and more	-10 -23 -23 -28 -56 9 4 3 -44 -15 -43 -58 -22
0 its capitals and length: below 0.15, 4 and more	-2 -1 -23 5 -24 -12 -13 0 19 -2 -18 -27 8
0 its capitals and length: below 0.15, 8 and more	-4 -1 -32 -24 -15 3 -7 0 0 -8 -28 -3 -20
0 its capitals and length: below 0.15, below 2	-2 -10 -3 -7 -17 -17 -3 -13 -10 -20 -20 -6 16
0 its capitals: 0.01 and more	-13 -1 -57 -31 -28 14 6 8 -40 -22 -62 -21 -13
0 its capitals: 0.15 and more	1 13 -57 2 -3 3 -8 3 -16 -8 -84 -8 -11
0 its capitals: 0.3 and more	-8 -5 -12 3 -8 -15 -22 -1 -2 11 -40 11 -17
0 its capitals: 0.5 and more	3 -22 -5 -15 3 -17 -65 -16 0 4 -24 -3 2
0 its capitals: 0.7 and more	8 -34 5 -36 15 -28 -16 -36 -26 -16 5 12 -14
0 its capitals: 0.9 and more	6 -2 6 -2 -11 -9 -4 -17 -1 -26 7 -15 -9
0 its capitals: 1 and more	-7 -25 13 -71 -2 -44 -50 -21 -4 -33 12 -26 5
0 its capitals: below 0.01	-7 -18 -35 6 -43 -23 5 -13 37 6 -47 -35 1
0 its figures: 0.01 and more	-3 -2 -37 -63 -3 -1 -1 -8 3 6 -21 2 -29
0 its figures: 0.15 and more	-2 -42 19 12 8 4 -2 -11 -27 -36 -28 -21 -15
0 its figures: 0.4 and more	-6 -20 -29 33 -1 -26 -10 -36 -36 -39 -42 -21 17
0 its figures: below 0.01	1 3 -9 -109 -7 -3 -10 0 0 -1 4 -4 -4
0 its last words on the page: more often	-1 -21 -11 -33 -9 1 -38 -34 -4 8 11 -26 0
0 its last words on the page: once	2 4 -3 -8 -4 -2 5 1 -11 -7 -29 4 -14
0 its last words on the page: twice	6 -8 -33 -48 -6 -10 -19 -5 5 5 -13 -12 -9
0 its lead-in on the page: more often	-4 -16 -9 -22 -37 8 -12 -15 -52 -48 25 12 -39
0 its lead-in on the page: once	4 -41 -14 25 -21 -34 -21 18 -35 -36 3 15 -23
0 its lead-in on the page: twice	2 -18 -8 -20 -14 -7 -3 -20 -1 -14 10 22 -22
0 its length among the short lines around it: 0.4 and more	-27 -25 5 0 1 -50 -16 3 2 -17 -2 -25 -9
0 its length among the short lines around it: 0.7 and more	14 -37 5 -7 -2 -26 -23 -8 -2 -11 3 4 -1
0 its length among the short lines around it: 1.4 and more	-1 -23 -8 -15 -10 -5 -17 -25 -13 -3 -6 5 -9
0 its length among the short lines around it: 2 and more	2 3 -6 -1 -22 -4 0 -10 -5 5 -8 -2 -17
0 its length among the short lines around it: below 0.4	-6 -28 -15 -9 6 -48 -7 -15 -23 -32 2 -32 18
0 its length and end: 10 and more, another sign	0 0 0 0 4 -1 -1 5 -2 -8 -1 -7 5
0 its length and end: 10 and more, arrow	0 0 0 0 -2 7 0 -12 -2 -2 0 -10 10
0 its length and end: 10 and more, bar or asterisk	0 0 0 0 0 -2 0 0 0 0 0 -7 8
0 its length and end: 10 and more, bracket	0 -2 -3 -3 -4 -1 -3 -15 -8 11 -4 2 -7
0 its length and end: 10 and more, colon	0 0 0 0 -20 56 -1 -37 -6 -6 0 -18 -9
0 its length and end: 10 and more, ellipsis	0 -1 0 0 -2 -9 0 1 -1 7 0 5 -6
0 its length and end: 10 and more, exclamation mark	1 -2 0 0 -4 5 -3 -7 -3 -2 0 7 0
0 its length and end: 10 and more, figure	0 -3 5 1 -1 -8 -1 0 -10 -2 -1 -5 -6
0 its length and end: 10 and more, full stop	-3 9 -11 -12 -70 -4 0 -9 9 2 -10 -41 9
0 its length and end: 10 and more, letter	9 -11 -10 -12 -18 -24 -24 -5 4 2 -15 12 -28
0 its length and end: 10 and more, question mark	2 -4 -1 -1 27 -37 -9 -2 -12 -15 -1 11 -4
0 its length and end: 10 and more, quotation mark	-1 -5 -4 -3 -3 -13 -2 -4 -13 -17 -2 20 2
0 its length and end: 10 and more, semicolon	0 0 0 0 -3 -3 0 7 0 -1 0 -3 -1
0 its length and end: 10 and more, stop and quotation mark	0 0 0 0 1 -3 5 -7 -1 -1 0 -1 -2
0 its length and end: 15 and more, another sign	0 0 0 0 1 -8 -2 13 -3 4 0 -5 -5
0 its length and end: 15 and more, bar or asterisk	0 -2 -1 0 -2 -10 0 -1 1 1 -1 -10 9
0 its length and end: 15 and more, bracket	0 -8 -1 -1 -23 -16 -4 -8 -2 33 -2 -24 -20
0 its length and end: 15 and more, colon	0 -6 0 -1 -11 42 0 -26 -4 -13 0 -8 -6
0 its length and end: 15 and more, comma	0 0 0 0 -4 -8 -1 9 -2 -5 0 -10 6
0 its length and end: 15 and more, ellipsis	0 7 0 0 1 -3 -1 -1 -2 1 0 1 -9
0 its length and end: 15 and more, exclamation mark	0 0 0 0 -2 10 -3 2 -3 -5 0 -2 -3
0 its length and end: 15 and more, figure	0 -3 -2 3 6 -6 -1 -7 -5 -4 -1 -1 -5
0 its length and end: 15 and more, full stop	-10 -13 -23 -23 -22 3 -2 -5 -8 -7 -22 -24 5
0 its length and end: 15 and more, letter	0 7 -20 -12 -14 -22 0 -7 -6 6 -22 11 -24
0 its length and end: 15 and more, question mark	0 -3 -1 -1 0 6 -8 -6 -12 -10 -1 6 -7
0 its length and end: 15 and more, quotation mark	1 -3 0 0 4 -8 0 -1 4 -15 0 14 -6
0 its length and end: 15 and more, semicolon	0 0 0 0 -1 -5 0 -2 10 -9 0 -4 -1
0 its length and end: 15 and more, stop and quotation mark	-1 7 0 0 -10 13 3 -9 -5 -13 0 -6 -6
0 its length and end: 2 and more, another sign	0 0 0 0 0 -1 0 -1 4 2 0 -1 -3
0 its length and end: 2 and more, bar or asterisk	0 0 0 0 4 0 0 0 -1 -2 -1 -1 2
0 its length and end: 2 and more, bracket	0 0 -9 -5 -14 -6 0 5 -14 -13 10 6 -2
0 its length and end: 2 and more, colon	0 9 -8 -8 4 -6 -1 -24 -7 -6 -1 13 -5
0 its length and end: 2 and more, comma	0 0 0 0 -6 -1 0 -2 0 0 -2 -1 10
0 its length and end: 2 and more, ellipsis	0 0 0 0 9 -2 0 -2 -3 -1 -1 -4 -1
0 its length and end: 2 and more, exclamation mark	0 -2 -1 -1 -9 0 -1 -1 13 -5 -2 2 -3
0 its length and end: 2 and more, figure	1 -1 -19 21 -22 -7 -1 -5 10 1 -9 -17 -11
0 its length and end: 2 and more, full stop	0 -3 -2 7 -7 3 -8 -10 -3 -7 4 -16 -23
0 its length and end: 2 and more, letter	-8 -53 7 -19 4 -62 -32 -1 4 -12 -1 -33 5
0 its length and end: 2 and more, question mark	0 0 0 0 5 -1 0 -1 0 -1 0 -1 0
0 its length and end: 2 and more, quotation mark	0 0 -1 0 5 -1 0 4 0 -2 -2 -1 -3
0 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -11 -10 -2 11 -6 6 -1 -2 -3
0 its length and end: 25 and more, another sign	0 0 0 0 -3 -3 9 0 -3 -6 -1 -2 -4
0 its length and end: 25 and more, arrow	0 0 0 0 -1 6 -1 -7 -1 -3 0 -1 3
0 its length and end: 25 and more, bar or asterisk	0 -1 0 0 0 3 -3 -3 -1 -1 0 -1 5
0 its length and end: 25 and more, bracket	0 -6 0 -1 -3 -13 -2 -7 11 13 -1 -3 -4
0 its length and end: 25 and more, colon	0 -4 0 0 -1 26 2 -16 -1 -5 0 -2 -3
0 its length and end: 25 and more, ellipsis	0 0 0 0 0 -7 -1 3 -1 -1 0 2 5
0 its length and end: 25 and more, exclamation mark	0 -2 0 0 -1 -8 1 2 -1 -2 0 -1 10
0 its length and end: 25 and more, figure	0 0 0 -1 0 11 -1 -4 0 3 0 -5 -11
0 its length and end: 25 and more, full stop	-6 6 -12 -16 -27 1 2 -4 -12 -11 -17 -3 -5
0 its length and end: 25 and more, letter	0 9 -3 -1 -13 -10 -1 2 -7 19 -4 -14 -15
0 its length and end: 25 and more, question mark	0 6 0 0 -7 6 -4 0 -1 -5 0 2 -4
0 its length and end: 25 and more, quotation mark	0 0 0 0 -1 -8 5 3 -1 2 0 -1 0
0 its length and end: 25 and more, stop and quotation mark	0 -6 0 0 -4 3 1 -5 -6 4 0 -15 -6
0 its length and end: 4 and more, another sign	0 -1 1 -1 -5 -1 0 -2 1 6 0 -4 2
0 its length and end: 4 and more, arrow	0 0 0 -1 2 1 0 -5 0 0 0 2 0
0 its length and end: 4 and more, bar or asterisk	0 0 0 -1 -4 -2 0 -5 -1 -2 0 -1 7
0 its length and end: 4 and more, bracket	-10 -1 -9 -7 -8 -9 0 -3 -16 -4 17 -9 5
0 its length and end: 4 and more, colon	0 1 -4 -1 9 17 0 -8 -5 -4 -4 -8 -14
0 its length and end: 4 and more, comma	0 0 0 0 4 0 0 -2 0 -1 0 7 -7
0 its length and end: 4 and more, ellipsis	0 0 0 0 2 12 -3 -7 -6 -6 -1 -3 -7
0 its length and end: 4 and more, exclamation mark	1 0 -1 -1 -2 -12 -2 -4 -7 -3 0 1 15
0 its length and end: 4 and more, figure	0 -1 -14 13 -4 -18 -1 -14 -19 -6 -7 -9 12
0 its length and end: 4 and more, full stop	0 -5 -3 1 -11 8 -4 -3 -1 8 -6 -18 -14
0 its length and end: 4 and more, letter	4 -30 5 0 -4 -66 -18 1 8 -11 -9 -6 -5
0 its length and end: 4 and more, question mark	1 -2 -1 -1 8 -6 -3 -10 -12 1 -2 0 3
0 its length and end: 4 and more, quotation mark	0 0 -1 0 8 -8 -1 -6 2 -4 -2 6 -12
0 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -4 -11 6 8 -2 -1 0 -1 0
0 its length and end: 40 and more, another sign	0 0 0 0 0 -4 -1 7 0 -1 0 0 -1
0 its length and end: 40 and more, bracket	-2 -13 -4 -2 3 -2 -12 -4 15 -3 -5 -5 -21
0 its length and end: 40 and more, colon	0 0 0 0 -1 8 1 -5 0 -2 0 0 -1
0 its length and end: 40 and more, ellipsis	0 0 0 0 0 1 0 -1 0 -1 0 4 -1
0 its length and end: 40 and more, exclamation mark	0 -1 0 0 -1 15 -7 -4 1 -1 0 -2 -4
0 its length and end: 40 and more, figure	0 0 0 0 -2 0 3 -4 0 3 0 0 -1
0 its length and end: 40 and more, full stop	-10 -11 -22 -29 -49 21 -10 -2 -37 -42 -42 -80 -18
0 its length and end: 40 and more, letter	-1 -2 -4 -2 -12 7 -3 -17 -23 8 -5 1 -10
0 its length and end: 40 and more, question mark	0 -4 0 0 -5 18 -2 -5 -1 -4 -1 -4 1
0 its length and end: 40 and more, quotation mark	0 7 0 0 -1 8 -6 -3 -1 -3 0 -1 -1
0 its length and end: 40 and more, stop and quotation mark	0 -7 -1 -2 -20 19 -9 -16 -14 -20 -5 -25 -26
0 its length and end: 6 and more, another sign	0 0 0 0 4 5 0 0 -3 -7 0 -6 -3
0 its length and end: 6 and more, arrow	0 0 0 0 -2 3 0 -6 -1 -1 0 8 -6
0 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 -2 0 0 0 -1 0 -4 7
0 its length and end: 6 and more, bracket	0 -2 6 -2 1 12 -2 -8 -15 -27 6 -24 -20
0 its length and end: 6 and more, colon	0 0 -1 -1 -11 32 -1 -31 -7 -8 -1 -25 1
0 its length and end: 6 and more, ellipsis	0 -1 -1 0 -2 -14 -1 -2 0 0 0 9 -8
0 its length and end: 6 and more, exclamation mark	2 0 0 0 5 -6 3 -5 3 0 0 2 -4
0 its length and end: 6 and more, figure	-1 -4 8 9 -17 -25 -3 0 -20 -17 -4 -15 -1
0 its length and end: 6 and more, full stop	-1 -14 -9 -8 -29 11 -29 -1 9 -4 -11 -47 -12
0 its length and end: 6 and more, letter	8 -3 -4 -22 8 -28 -20 -10 1 1 -19 3 -3
0 its length and end: 6 and more, question mark	4 0 -1 -1 25 -43 -6 -8 -17 -14 -2 16 -5
0 its length and end: 6 and more, quotation mark	0 -1 0 -1 9 -14 -1 9 -5 -3 -1 -3 1
0 its length and end: 6 and more, stop and quotation mark	-1 0 0 0 1 2 3 -3 -2 -4 -1 -3 -2
0 its length and end: below 2, another sign	0 -1 -3 -3 -4 2 0 -2 -1 -2 -3 -1 10
0 its length and end: below 2, bracket	0 0 0 0 -2 -1 0 0 -1 -1 -1 -1 7
0 its length and end: below 2, colon	0 0 -2 0 2 -7 0 4 -4 -1 0 -4 9
0 its length and end: below 2, figure	-1 -5 -8 -5 -26 -10 -1 -13 1 -13 -12 -9 23
0 its length and end: below 2, letter	-5 -18 -26 -34 0 -32 -11 -7 -19 -27 -18 -39 18
0 its length and end: below 2, quotation mark	0 0 -1 -1 10 -2 0 1 -2 -2 -2 -1 -5
0 its length and sentences: 15 and more, more	0 2 0 0 -3 -4 -2 0 4 1 0 5 -2
0 its length and sentences: 15 and more, none	1 -1 -23 -11 -6 -11 -28 -6 3 0 -26 5 -18
0 its length and sentences: 15 and more, one	-6 -17 -26 -26 -27 8 8 -3 -11 3 -32 -19 -24
0 its length and sentences: 15 and more, three	0 9 -1 -1 -7 -12 -15 -9 -7 -1 -1 4 12
0 its length and sentences: 15 and more, two	-2 9 -6 -10 -28 -1 -3 -4 -21 2 -8 -19 9
0 its length and sentences: 30 and more, more	0 -2 -1 -1 -11 -1 1 -1 -16 -10 -3 -23 6
0 its length and sentences: 30 and more, none	0 6 -3 -1 -9 6 7 -8 -3 -2 -5 -3 -15
0 its length and sentences: 30 and more, one	-3 -11 -6 -9 -34 0 7 -28 0 11 -9 -48 -27
0 its length and sentences: 30 and more, three	-1 -5 -4 -5 -27 1 -7 -3 -27 -23 -7 -6 -1
0 its length and sentences: 30 and more, two	-5 -13 -10 -11 -43 6 -17 0 -14 -7 -14 -20 -15
0 its length and sentences: 6 and more, more	0 0 0 0 -4 -5 -2 6 -3 -4 0 -2 -2
0 its length and sentences: 6 and more, none	14 -17 3 -6 -1 -15 -53 -8 -12 -10 -24 3 -21
0 its length and sentences: 6 and more, one	4 -1 -41 -31 -8 -6 -15 -10 3 2 -26 -18 -2
0 its length and sentences: 6 and more, three	0 -1 -1 4 -18 0 -5 -8 -11 -12 10 -9 -4
0 its length and sentences: 6 and more, two	3 -5 -2 -1 -30 -2 8 -25 -4 2 1 -5 3
0 its length and sentences: 60 and more, more	-2 -27 -10 -14 -40 32 -17 -2 -44 -38 -20 -38 -30
0 its length and sentences: 60 and more, none	0 0 0 0 -2 -1 -1 -6 -1 -2 0 11 -7
0 its length and sentences: 60 and more, one	0 -3 0 0 -1 5 0 -1 -4 7 0 -1 -4
0 its length and sentences: 60 and more, three	0 -21 -2 -3 -17 17 -6 -5 -8 -24 -4 -17 -7
0 its length and sentences: 60 and more, two	-1 -9 -1 -1 -6 14 1 -15 -15 -15 -2 -10 -11
0 its length and sentences: below 6, none	-7 -38 7 2 8 -68 -51 -4 -1 -13 3 -15 7
0 its length and sentences: below 6, one	-13 -19 -15 5 8 1 -24 -8 -6 -4 -10 -28 -15
0 its length and sentences: below 6, two	0 0 0 0 -3 -2 3 -3 -1 -1 0 4 2
0 its length, and what follows the credit behind it: 25 and more, a short line	0 -5 0 0 -1 -13 -4 4 1 15 -1 -2 -5
0 its length, and what follows the credit behind it: 25 and more, a short sentence	0 -3 0 0 0 7 0 0 7 -15 0 0 0
0 its length, and what follows the credit behind it: 25 and more, running text	0 -1 0 0 0 -13 -1 -1 -4 15 0 0 0
0 its length, and what follows the credit behind it: 45 and more, a short line	0 0 0 0 0 -3 6 4 -4 -8 0 4 -1
0 its length, and what follows the credit behind it: 45 and more, a short sentence	0 0 0 0 0 8 -1 -1 -1 -6 0 0 0
0 its length, and what follows the credit behind it: 45 and more, running text	0 6 0 0 0 -13 -2 -3 -3 10 0 0 -1
0 its length, and what follows the credit behind it: 8 and more, a short line	0 -8 -2 0 -8 -11 -3 -6 10 9 -2 -12 -9
0 its length, and what follows the credit behind it: 8 and more, a short sentence	0 -1 0 1 -1 -2 -1 -1 -2 7 0 -1 0
0 its length, and what follows the credit behind it: 8 and more, nothing	0 0 0 0 0 5 -1 -1 0 6 0 -8 -6
0 its length, and what follows the credit behind it: 8 and more, running text	0 3 -2 0 -8 -3 -3 -3 -16 16 -2 -6 -2
0 its length, and what follows the credit behind it: below 8, a short line	0 -1 -3 -2 -9 -4 -1 -3 20 -21 10 -3 -6
0 its length, and what follows the credit behind it: below 8, a short sentence	0 -2 3 2 2 2 0 -1 0 0 0 -2 -7
0 its length, and what follows the credit behind it: below 8, running text	0 -1 -8 -4 -9 -3 -1 -1 4 0 -11 -6 6
0 its length: 10 and more	6 -7 -13 -13 -1 -23 -17 -12 7 -13 -22 1 -2
0 its length: 12 and more	5 2 -10 -25 -37 -6 7 -10 -12 2 -6 8 -27
0 its length: 15 and more	-4 -20 -28 -19 -11 -3 5 -6 -5 2 -33 1 -22
0 its length: 19 and more	-2 4 -19 -20 -30 -4 -6 -5 -17 11 -23 -12 -6
0 its length: 2 and more	-9 -15 0 -19 1 -26 -28 -6 0 -5 2 -31 2
0 its length: 25 and more	-6 6 -18 -18 -41 -3 -7 -14 -10 7 -25 -14 -2
0 its length: 3 and more	0 -33 -5 11 3 -44 -27 -7 -1 -18 -1 -18 -6
0 its length: 35 and more	-9 -10 -21 -21 -54 9 -3 3 -8 -5 -29 -51 -25
0 its length: 4 and more	-2 -20 -13 -3 12 -36 -23 -3 0 -12 -15 -10 1
0 its length: 5 and more	-7 -23 6 -3 -8 -18 -10 -3 -3 5 -5 -6 -17
0 its length: 50 and more	-6 -22 -17 -22 -34 16 0 -8 -13 -28 -35 -46 -6
0 its length: 6 and more	8 -19 -2 -7 -2 -14 -34 4 2 -15 -13 -11 1
0 its length: 8 and more	6 -19 -8 -11 4 -1 -21 -4 -7 -7 -21 -1 -25
0 its length: 80 and more	-1 -20 -8 -8 -32 36 -22 -9 -36 -39 -14 -28 -41
0 its length: below 2	-9 -28 -32 -23 -2 -32 -17 -18 -23 -34 -30 -37 26
0 its phrases elsewhere on the page: 0.01 and more	12 18 -46 -46 -6 11 -36 0 -23 4 -55 -28 -29
0 its phrases elsewhere on the page: 0.3 and more	1 -3 -28 -26 -2 -28 -5 5 8 2 -9 -29 -14
0 its phrases elsewhere on the page: 0.8 and more	2 -14 -30 -44 -6 -37 25 -26 16 4 9 -2 -4
0 its phrases elsewhere on the page: below 0.01	-4 -5 8 -2 -12 5 -6 -1 -10 -9 -16 6 -16
0 its phrases elsewhere, and its length: in part, 15 and more	-2 -3 -8 -6 2 -14 6 -5 9 -3 -4 -25 -6
0 its phrases elsewhere, and its length: in part, 30 and more	0 -5 -1 -1 -4 -19 -5 -15 3 21 -2 -5 -6
0 its phrases elsewhere, and its length: in part, 8 and more	4 6 -5 -2 12 -12 -7 -12 1 -6 -18 -17 -6
0 its phrases elsewhere, and its length: in part, below 8	-1 -7 -11 -11 -6 -23 -7 0 -2 -25 1 -18 -11
0 its phrases elsewhere, and its length: nearly all, 15 and more	-3 -8 -5 -3 -3 -46 33 -19 15 4 -10 4 2
0 its phrases elsewhere, and its length: nearly all, 30 and more	-2 0 -4 -2 2 -18 10 -15 5 8 -6 -16 0
0 its phrases elsewhere, and its length: nearly all, 8 and more	5 -30 -25 -17 -14 -13 -1 -26 8 -2 -3 -5 -28
0 its phrases elsewhere, and its length: nearly all, below 8	3 -8 -16 -22 -4 -25 -8 -11 4 -15 3 -17 6
0 its phrases elsewhere, and its place: in part, before the text	3 -5 -10 -8 -13 -14 -3 0 12 9 -9 -12 -12
0 its phrases elsewhere, and its place: in part, behind the text	0 -2 -1 -2 0 -4 4 3 -5 -10 -1 -9 7
0 its phrases elsewhere, and its place: in part, in the text	-3 -6 -14 -10 2 -22 -4 -5 1 -3 -9 -33 -15
0 its phrases elsewhere, and its place: nearly all, before the text	7 -19 -23 -18 6 -11 -8 -8 13 0 -2 -10 -12
0 its phrases elsewhere, and its place: nearly all, behind the text	-2 -2 -3 -4 7 6 -3 1 -6 -11 5 -5 -19
0 its phrases elsewhere, and its place: nearly all, in the text	-6 3 -16 -18 -8 -42 38 -18 9 -4 13 -13 3
0 its place among short lines: first, 2 and more	4 -9 -2 -1 -13 -12 -14 -22 -17 0 -2 -1 -3
0 its place among short lines: first, 3 and more	3 -7 -24 -4 -7 -29 -8 -14 0 -12 -13 -5 0
0 its place among short lines: first, 5 and more	4 -7 -2 -8 14 0 -2 -18 -14 -18 0 -12 -8
0 its place among short lines: first, below 2	16 -19 -3 0 2 -32 -13 -57 -5 -14 4 7 9
0 its place among short lines: last, 2 and more	-7 -10 7 -6 -1 -22 -8 -37 -6 -12 -3 5 -2
0 its place among short lines: last, 3 and more	-3 -11 -21 -3 -8 -18 -4 -6 -24 4 0 -7 1
0 its place among short lines: last, 5 and more	-1 -18 -6 -4 -9 -21 1 -4 -8 -4 -18 2 -1
0 its place among short lines: within, 3 and more	-9 -25 16 -8 -15 -19 -6 -16 1 -11 -6 -15 -10
0 its place among short lines: within, 5 and more	-29 -10 -10 -6 -10 -10 -25 4 -13 -9 -13 -1 -3
0 its place by the text, and its end: before the text, another sign	0 -1 0 -2 7 -1 0 -1 -6 2 -1 -1 4
0 its place by the text, and its end: before the text, arrow	0 0 -1 -1 0 -2 0 0 -2 -1 0 -3 8
0 its place by the text, and its end: before the text, bar or asterisk	0 -1 -1 -1 0 -1 0 0 0 -1 0 -1 7
0 its place by the text, and its end: before the text, bracket	-12 -22 -8 -11 -1 -16 -3 -11 9 16 14 -12 -6
0 its place by the text, and its end: before the text, colon	0 3 -7 -3 9 14 0 -1 -6 -8 1 -5 -10
0 its place by the text, and its end: before the text, ellipsis	0 7 0 0 -3 -7 0 3 -1 0 0 -2 -6
0 its place by the text, and its end: before the text, exclamation mark	4 -3 -2 -1 -1 5 0 -1 -3 -2 0 -1 5
0 its place by the text, and its end: before the text, figure	1 -12 -11 19 -20 -10 -1 -2 3 -15 -10 -13 -2
0 its place by the text, and its end: before the text, full stop	-3 6 -22 -11 1 3 -12 -13 9 -17 -16 -27 -12
0 its place by the text, and its end: before the text, letter	24 0 6 -7 -39 -35 -21 -16 -13 -1 -3 -10 -6
0 its place by the text, and its end: before the text, question mark	7 -6 -2 -1 -9 8 -1 -1 -11 8 -1 -8 -4
0 its place by the text, and its end: before the text, quotation mark	1 1 -4 -3 -5 6 -1 -2 0 -11 -1 7 -6
0 its place by the text, and its end: before the text, stop and quotation mark	-1 11 -1 -1 -4 -2 -2 -2 -1 -2 -1 -1 -1
0 its place by the text, and its end: behind the text, another sign	0 0 0 0 -3 -9 -1 15 6 6 0 -14 -9
0 its place by the text, and its end: behind the text, arrow	0 0 0 0 0 -2 0 0 0 -1 0 4 -2
0 its place by the text, and its end: behind the text, bar or asterisk	0 -1 0 0 0 -7 0 -1 -1 -1 0 -11 13
0 its place by the text, and its end: behind the text, bracket	0 -1 5 -2 -7 15 -2 -13 2 -1 -3 -7 -21
0 its place by the text, and its end: behind the text, colon	0 0 -1 0 5 18 3 -9 -5 0 -1 -25 0
0 its place by the text, and its end: behind the text, comma	0 0 0 0 -2 -13 0 6 -4 -3 0 -9 8
0 its place by the text, and its end: behind the text, ellipsis	0 -1 0 0 5 -10 -1 -6 -2 -1 0 11 -12
0 its place by the text, and its end: behind the text, exclamation mark	0 0 0 0 -1 -5 -1 -2 1 0 0 -1 7
0 its place by the text, and its end: behind the text, figure	-1 -1 -3 -14 -14 -5 -1 -22 -2 -2 -2 -12 16
0 its place by the text, and its end: behind the text, full stop	0 -7 -2 -2 -13 11 2 -8 -22 -20 -2 -28 10
0 its place by the text, and its end: behind the text, letter	-18 -27 -57 -38 -9 -9 -34 -4 -24 -19 -24 7 0
0 its place by the text, and its end: behind the text, question mark	0 -1 0 0 -5 -22 0 -2 -1 -1 0 15 3
0 its place by the text, and its end: behind the text, quotation mark	0 0 0 0 -7 -11 0 -4 9 -1 0 5 1
0 its place by the text, and its end: behind the text, stop and quotation mark	0 0 0 0 0 8 -2 -1 -1 -1 0 1 -5
0 its place by the text, and its end: in the text, another sign	0 0 -1 -1 -9 7 6 -6 -8 -16 -5 -7 6
0 its place by the text, and its end: in the text, arrow	0 0 0 0 -1 13 -1 -14 -2 -2 0 0 3
0 its place by the text, and its end: in the text, bar or asterisk	0 0 0 0 4 6 -2 -6 -3 -4 -1 -1 2
0 its place by the text, and its end: in the text, bracket	-1 -6 -7 -7 -14 -11 -29 -11 -15 14 14 -17 -12
0 its place by the text, and its end: in the text, colon	-1 -10 -9 -11 -12 53 -11 -62 -35 -44 -11 -11 -21
0 its place by the text, and its end: in the text, comma	0 0 0 0 -7 5 -1 0 1 -4 -1 -1 4
0 its place by the text, and its end: in the text, ellipsis	0 -1 -1 -1 4 -6 -5 -6 -7 0 -1 7 -1
0 its place by the text, and its end: in the text, exclamation mark	0 -6 -1 -3 -10 -2 -16 -13 3 -24 -5 9 10
0 its place by the text, and its end: in the text, figure	-2 -2 -8 17 -6 -30 -9 -2 -25 -8 -20 -18 -7
0 its place by the text, and its end: in the text, full stop	-22 7 -38 -18 -50 8 1 4 -4 -7 -31 -33 -4
0 its place by the text, and its end: in the text, letter	-39 -31 1 -27 5 -38 -10 -7 11 7 6 4 1
0 its place by the text, and its end: in the text, question mark	-2 -6 -3 -5 29 -29 -41 -15 -44 -53 -9 23 -13
0 its place by the text, and its end: in the text, quotation mark	0 -2 -2 -2 19 -22 -9 3 -26 -31 -9 12 -16
0 its place by the text, and its end: in the text, semicolon	0 0 0 0 -8 -6 1 9 5 -7 0 -4 -2
0 its place by the text, and its end: in the text, stop and quotation mark	-2 -21 -4 -5 -22 6 10 -9 -37 -14 -11 -48 -41
0 its place by the text, and its length: before the text, 13 and more	5 -8 -1 -16 6 1 -10 -4 0 0 -11 -12 -31
0 its place by the text, and its length: before the text, 19 and more	1 10 -6 -5 -7 -3 -1 -12 0 7 -5 -12 -14
0 its place by the text, and its length: before the text, 2 and more	-3 -10 10 -8 -14 5 -3 -11 0 -8 -11 -14 -1
0 its place by the text, and its length: before the text, 3 and more	3 -16 0 14 -12 -10 -1 -2 -4 -27 2 -10 -8
0 its place by the text, and its length: before the text, 30 and more	-1 0 -4 -3 8 -8 -3 -3 6 6 -4 2 -23
0 its place by the text, and its length: before the text, 4 and more	-3 -22 -1 8 -14 -18 0 -21 -4 2 -7 -7 -3
0 its place by the text, and its length: before the text, 6 and more	11 -1 -2 8 -21 -15 -4 -11 -13 -19 -3 -13 -10
0 its place by the text, and its length: before the text, 9 and more	15 2 -2 -13 -24 -8 -6 -12 -6 -6 -16 -17 2
0 its place by the text, and its length: before the text, below 2	-4 -18 -39 -18 -19 -10 -2 -6 -17 -13 -4 -15 30
0 its place by the text, and its length: behind the text, 13 and more	-3 -8 -3 -4 -21 4 6 4 -11 -19 4 3 -19
0 its place by the text, and its length: behind the text, 19 and more	0 -4 -1 -1 -6 3 -7 10 -8 -14 -1 -10 -4
0 its place by the text, and its length: behind the text, 2 and more	0 0 -6 -2 13 -19 -1 -23 -1 0 -9 -53 19
0 its place by the text, and its length: behind the text, 3 and more	0 -1 -10 -8 -12 -15 -1 -10 -3 2 -8 -24 19
0 its place by the text, and its length: behind the text, 30 and more	0 -1 -1 0 -1 4 2 -1 -2 -3 -1 -9 3
0 its place by the text, and its length: behind the text, 4 and more	-1 -1 -8 -9 -6 -2 -3 -8 -1 -9 -11 1 -2
0 its place by the text, and its length: behind the text, 6 and more	-2 -4 -8 -12 -5 8 -7 -4 -19 -6 -20 -6 0
0 its place by the text, and its length: behind the text, 9 and more	-2 -4 -7 -5 -30 -7 -8 -1 -20 -13 -4 14 -6
0 its place by the text, and its length: behind the text, below 2	0 0 -3 -2 -20 -13 -2 -14 -15 -4 -6 -21 31
0 its place by the text, and its length: in the text, 13 and more	-9 -17 -24 -17 -32 -8 3 -6 -9 5 -20 5 -15
0 its place by the text, and its length: in the text, 19 and more	-6 15 -11 -14 -27 1 -8 -9 -25 8 -28 -7 0
0 its place by the text, and its length: in the text, 2 and more	-2 -2 -16 -18 -3 -24 -17 -6 -8 -5 0 -1 -5
0 its place by the text, and its length: in the text, 3 and more	-2 -4 -4 -3 8 -32 -17 -5 2 -11 1 -9 -19
0 its place by the text, and its length: in the text, 30 and more	-17 -5 -34 -42 -74 11 2 1 -20 -7 -60 -19 -17
0 its place by the text, and its length: in the text, 4 and more	-6 -9 -13 -7 2 -31 -40 -6 -1 -3 1 -17 -9
0 its place by the text, and its length: in the text, 6 and more	-13 -22 -9 -29 10 -16 -26 1 4 -12 -16 -12 -4
0 its place by the text, and its length: in the text, 9 and more	-12 -15 -19 -20 1 -9 -3 -12 0 -10 -26 6 -15
0 its place by the text, and its length: in the text, below 2	-1 -2 -6 3 1 -23 -9 -12 -8 -41 -18 -42 10
0 its place by the text, its length and end: before the text, 10 and more, a stop	3 0 -11 -8 8 -1 -10 -13 8 -16 -4 -16 -19
0 its place by the text, its length and end: before the text, 10 and more, no stop	13 -8 -8 -7 -22 -11 -3 -5 -7 10 -17 -11 -17
0 its place by the text, its length and end: before the text, 18 and more, a stop	-1 11 -2 -3 0 6 0 -4 -6 -13 -2 -6 -7
0 its place by the text, its length and end: before the text, 18 and more, no stop	2 5 -3 -4 -6 -4 -1 -4 -1 16 -4 -8 -14
0 its place by the text, its length and end: before the text, 3 and more, a stop	2 -4 -2 1 -8 -2 2 -5 -5 11 -1 -4 1
0 its place by the text, its length and end: before the text, 3 and more, no stop	-2 -34 3 13 -17 -28 -3 -11 -1 -20 3 -12 -12
0 its place by the text, its length and end: before the text, 30 and more, a stop	0 -1 0 0 0 13 0 -1 0 -2 0 0 -7
0 its place by the text, its length and end: before the text, 30 and more, no stop	-2 -2 -5 -3 7 -12 -3 -2 6 6 -4 1 -19
0 its place by the text, its length and end: before the text, 6 and more, a stop	5 -5 -4 -2 -13 -5 -2 4 6 -6 -2 -9 4
0 its place by the text, its length and end: before the text, 6 and more, no stop	12 -11 2 6 -22 -14 -2 -14 -22 -16 -6 -2 -6
0 its place by the text, its length and end: before the text, below 3, a stop	0 -3 -2 -2 -3 12 -1 -2 -1 -2 -1 -1 -1
0 its place by the text, its length and end: before the text, below 3, no stop	-10 -18 -6 -23 -21 -22 -3 -16 -3 -8 -7 -33 18
0 its place by the text, its length and end: behind the text, 10 and more, a stop	0 -4 -1 -1 -3 -6 -7 -9 -4 -7 0 0 9
0 its place by the text, its length and end: behind the text, 10 and more, no stop	-4 -5 -8 -7 -38 -1 -7 -1 -20 -24 1 7 -14
0 its place by the text, its length and end: behind the text, 18 and more, a stop	0 -1 0 0 -1 -1 9 -3 -2 -3 0 -14 7
0 its place by the text, its length and end: behind the text, 18 and more, no stop	0 -3 -1 -2 -7 7 -4 12 -7 -11 -1 -6 -16
0 its place by the text, its length and end: behind the text, 3 and more, a stop	0 -1 0 0 -5 8 -1 -6 -3 -2 -1 -9 6
0 its place by the text, its length and end: behind the text, 3 and more, no stop	-2 -1 -21 -16 -11 -29 -4 -10 1 -3 -24 -4 5
0 its place by the text, its length and end: behind the text, 30 and more, a stop	0 0 0 0 0 -8 0 -1 0 -1 0 -2 11
0 its place by the text, its length and end: behind the text, 30 and more, no stop	0 -1 -1 0 -1 13 2 -1 -2 -2 -1 -8 -10
0 its place by the text, its length and end: behind the text, 6 and more, a stop	0 -2 -1 -1 -5 13 -3 -5 -5 -4 -1 3 -11
0 its place by the text, its length and end: behind the text, 6 and more, no stop	-2 -2 -8 -15 -10 -2 -4 -4 -15 1 -22 -3 -5
0 its place by the text, its length and end: behind the text, below 3, a stop	0 0 0 0 0 -1 0 -1 0 0 0 0 3
0 its place by the text, its length and end: behind the text, below 3, no stop	-1 -1 -14 -6 8 -27 -3 -41 -6 -4 -21 -45 29
0 its place by the text, its length and end: in the text, 10 and more, a stop	-4 -12 -6 -11 -16 -8 8 -2 -2 -3 -15 -18 -1
0 its place by the text, its length and end: in the text, 10 and more, no stop	-12 -18 -17 -14 -12 -19 -27 -18 -2 5 -5 12 -32
0 its place by the text, its length and end: in the text, 18 and more, a stop	-4 11 -9 -13 -30 2 -9 -11 -32 -12 -20 -14 3
0 its place by the text, its length and end: in the text, 18 and more, no stop	-1 -7 -2 -1 -15 -6 6 -20 -8 7 -8 -8 -6
0 its place by the text, its length and end: in the text, 3 and more, a stop	-1 -3 -4 3 8 -11 -17 -6 2 -9 -8 -13 -18
0 its place by the text, its length and end: in the text, 3 and more, no stop	-10 -11 -3 -1 5 -44 -29 -1 -1 -9 4 -16 -5
0 its place by the text, its length and end: in the text, 30 and more, a stop	-17 -11 -36 -48 -66 9 6 -6 -22 -24 -58 -27 -18
0 its place by the text, its length and end: in the text, 30 and more, no stop	-1 -5 -5 -3 -30 1 0 -28 -5 15 -13 -16 -12
0 its place by the text, its length and end: in the text, 6 and more, a stop	-1 -10 -4 -5 9 -13 -27 -9 3 -9 -10 5 -19
0 its place by the text, its length and end: in the text, 6 and more, no stop	-13 -13 -8 -20 5 -13 -23 -1 2 -2 -19 -11 -10
0 its place by the text, its length and end: in the text, below 3, a stop	0 0 0 -3 -20 15 -3 4 -2 -4 3 -2 -7
0 its place by the text, its length and end: in the text, below 3, no stop	-4 -5 -9 -9 6 -52 -25 -9 -7 -19 -2 -11 2
0 its place from the end: 1 and more	0 -2 -4 0 -13 2 -2 -5 -16 -17 -5 3 -5
0 its place from the end: 12 and more	-1 9 -3 -8 -7 2 -8 -18 -7 -8 -4 -3 -9
0 its place from the end: 2 and more	-1 -3 -6 6 -13 -1 -3 -8 -19 -22 2 3 -3
0 its place from the end: 20 and more	4 1 0 -4 -1 -4 -7 -5 0 -1 -1 -22 -6
0 its place from the end: 3 and more	-3 -26 -23 -7 -23 -5 -1 -11 -19 -15 0 14 -2
0 its place from the end: 40 and more	7 2 -3 -6 2 -6 -20 -4 -3 -3 -10 -26 -6
0 its place from the end: 5 and more	-1 -23 -8 -21 -19 -9 -5 -9 7 -7 -11 5 -4
0 its place from the end: 8 and more	-4 -21 -8 -16 0 -2 -3 -15 -8 -5 -1 -3 -5
0 its place from the end: below 1	0 -8 -9 -7 -28 11 -16 -16 -22 -21 -11 5 15
0 its place from the top: 1 and more	-15 14 0 -3 0 -7 -8 -15 -5 -17 -15 -18 4
0 its place from the top: 13 and more	-40 -36 -32 -21 0 -1 -6 -2 -7 -3 -10 3 1
0 its place from the top: 2 and more	-6 -3 4 6 -19 -14 -3 -20 -3 -3 -12 -25 5
0 its place from the top: 3 and more	-2 -5 0 -1 -24 -12 -2 -19 -1 0 0 -27 -8
0 its place from the top: 4 and more	-6 -10 5 1 -29 1 -23 -37 10 -1 12 -29 -16
0 its place from the top: 6 and more	-12 4 -4 -6 -8 -5 -4 -8 -19 1 3 -11 -17
0 its place from the top: 9 and more	-15 1 -34 -15 2 3 5 -4 -3 -12 -8 -9 -15
0 its place from the top: below 1	34 -6 -4 -2 -6 -2 -1 -2 -5 -6 -2 -4 -5
0 its sentences: more	-4 -10 -16 -19 -46 19 -12 3 -47 -33 -28 -38 -12
0 its sentences: none	17 -14 7 -1 6 -25 -44 0 2 -8 3 2 -3
0 its sentences: one	-18 -1 -61 -15 -13 2 5 -5 5 11 -33 -27 -13
0 its sentences: three	-3 6 -15 -7 -55 2 -12 -4 -33 -25 1 -13 0
0 its sentences: two	-6 0 -31 -32 -50 4 2 -1 -20 -4 -34 -23 4
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 -2 1 -1 -2 0 2 4 -5 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 -1 -10 -1 0 -2 10 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -9 -11 0 -5 -4 1 0 12 6
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 -3 6 -1 -3 -5 4 -1 -9 -3
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -7 15 0 -2 -1 -2 0 -6 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -3 13 0 -7 -1 -1 0 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, below 6	0 0 0 0 -6 14 0 -8 -1 -1 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 20 and more	0 0 0 0 -10 15 -1 -5 -7 -3 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -2 13 0 -5 -2 0 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -3 11 0 -1 -1 -1 0 -2 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -7 4 -2 -5 -2 -1 0 -3 5
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -2 16 -2 -7 -1 -1 0 -8 -11
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -1 12 -2 -3 -2 -1 0 -6 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -2 -2 -3 -3 -3 -1 0 -2 9
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 20 and more	0 0 -1 3 -5 4 0 -1 -2 2 0 -4 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 6 and more	0 0 0 0 -10 1 -1 -1 -4 -4 0 7 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -5 -11 0 7 0 0 0 4 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, below 6	0 0 -1 -4 7 -3 -1 -8 -7 -11 -1 -6 -9
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -1 0 0 -26 27 -3 -16 -7 -9 0 -12 -9
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 -1 0 0 -7 -1 6 -2 3 -3 0 -6 -4
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, below 6	0 -1 0 0 -1 6 3 -10 4 -1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 -2 1 -2 -2 7 -3 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 -4 -5 3 -8 8 9 0 -9 -7
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, below 6	0 -1 0 0 -4 15 7 -8 -4 -8 0 -8 -9
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 20 and more	-1 -1 -2 -2 -6 -21 -6 -18 2 -27 -2 18 -4
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 0 -1 0 -1 -4 -1 -2 4 -1 7 -8 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, below 6	0 0 0 0 -5 -3 -1 -3 3 4 -1 -2 -3
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 20 and more	-1 0 -3 3 1 7 -1 -1 2 -3 3 -14 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 0 -3 2 -20 2 -1 -11 3 -9 -1 4 3
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, below 6	-1 0 -1 -1 -27 -2 -2 -11 -12 12 -4 11 -14
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 22 -16 -5 -11 -3 -4 0 -5 7
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 5 6 -1 -6 -1 -1 0 -2 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 20 and more	0 0 0 0 14 -10 -1 -1 -1 -1 0 -3 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 0 5 2 -1 -4 -1 -1 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 -1 -15 -2 -3 -3 -3 0 13 4
0 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, a stop, 20 and more	0 0 0 0 14 -10 -1 0 -2 -2 0 -2 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, no stop, 6 and more	0 0 0 0 -1 -14 -1 -8 -6 -4 0 13 1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -7 -3 11 -1 -1 -1 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 9 -5 -5 -2 0 2 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -1 12 -4 -1 -1 -1 0 -4 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 8 -5 0 0 -1 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, a stop, 20 and more	0 0 0 0 -3 -1 9 -3 -3 -6 -1 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 0 0 -1 -8 -2 11 -1 -4 0 -2 -7
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -8 -3 -6 -1 -1 14 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 -1 4 -1 -1 11 -13 0 -1 -3
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, below 6	0 0 0 0 0 0 -1 -2 -3 6 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 -2 8 -2 -2 0 -1 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 0 4 0 -3 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, below 6	0 0 0 0 0 6 0 -2 -1 0 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 -1 5 -1 -2 0 -1 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 6 -1 -3 0 0 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, comma, a stop, 20 and more	0 0 0 0 -5 13 -2 -4 -2 -7 0 -5 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 -1 -1 4 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 0 0 -1 12 -1 -1 -1 -2 0 -3 -6
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -1 2 5 -3 0 -1 0 0 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 5 -1 -2 0 0 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -3 -2 4 0 -1 0 -1 4
0 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 -3 11 -5 -4 -1 -3 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, 6 and more	0 0 0 0 0 5 -1 -1 -1 -3 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, below 6	0 0 0 0 -1 -6 7 0 0 -1 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 20 and more	-5 -35 -6 -8 -45 8 -20 7 -4 -16 -13 -26 -29
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 3 0 0 -6 13 -7 -13 -4 -17 -1 -8 -16
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 4 -4 0 3 0 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 -1 0 0 -2 -5 6 -4 6 -1 0 -1 -3
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 -4 0 0 -5 16 -7 -10 -25 1 -1 -24 -10
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, below 6	0 -11 -1 -1 -7 5 -12 -11 -20 13 -1 -31 -17
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 0 0 0 -20 -6 10 -5 -2 9 -1 2 -3
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -3 6 3 -2 -4 -4 0 -5 4
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 0 -4 -3 -1 -7 10 0 1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 0 0 0 5 -9 -1 4 3 -2 0 -4 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, below 6	0 -1 0 0 1 6 4 -3 1 0 0 -5 -14
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 -2 0 0 -8 19 -9 -4 -1 -4 0 -4 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, below 6	0 0 0 0 -1 4 0 -1 0 0 0 0 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 0 3 7 -2 -1 -1 -1 0 -4 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, below 6	0 0 0 0 3 3 -1 -1 0 -1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 -2 6 -1 -2 0 -1 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, 6 and more	0 0 0 0 -1 -6 5 -2 -2 -3 0 5 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 -1 0 0 -14 8 -20 5 -3 -14 -1 -6 -4
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -1 11 -4 -3 -1 -1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, below 6	0 0 0 0 0 -5 8 -1 0 0 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 -1 -3 -1 6 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 12 -4 1 -3 -3 0 -4 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 -1 0 4 -2 -1 1 0 1 -3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 -1 -4 0 -1 -1 -3 0 8 -8
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 6 -5 0 -1 -3 -3 5 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -4 -3 0 -3 -4 -2 10 0 2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 20 and more	0 0 0 0 -6 -8 0 -1 8 4 -1 -2 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 3 -1 2 -8 0 -1 0 -4 0 4 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, below 6	0 0 2 0 4 -2 0 -1 -2 -6 4 -2 -3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -14 17 0 -2 -1 -1 0 -2 1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -12 16 0 -6 -1 -1 0 -2 -3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 3 1 0 -3 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 1 14 0 -4 -4 -1 0 -5 -8
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 8 -1 0 -5 0 -1 0 -3 1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, a stop, 20 and more	0 0 0 0 8 4 -4 -6 -3 -2 0 -3 -6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, no stop, 6 and more	0 0 0 0 8 -7 -1 -3 -6 -2 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 15 -7 -1 -3 -4 -1 0 -2 -5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -11 -10 -1 -9 -8 -2 0 -1 14
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -5 -5 -1 -4 7 3 0 -2 2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -12 -7 -2 -2 -4 -2 -1 4 11
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 20 and more	0 0 0 7 1 -6 0 -2 0 1 0 2 -4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 4 -2 0 -1 -1 -1 0 -2 1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, 6 and more	-1 0 -2 -3 -12 -11 -2 12 -12 -12 -1 -8 -6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 8 2 -11 -10 0 12 -5 -8 0 -5 -4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -9 9 -10 -9 5 2 -1 -5 -5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -7 6 -3 -5 2 1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -2 -6 -2 1 8 -6 0 0 -4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 20 and more	0 0 -1 0 1 -1 -1 -2 4 -4 -1 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -4 6 1 -6 3 7 0 -6 -8
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -3 15 -1 -4 -7 -1 0 -3 -4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 20 and more	-2 -1 -10 6 7 -33 -5 -37 -13 -4 -15 11 -6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 0 -2 4 -10 -13 -1 -13 14 7 -4 4 3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, below 6	0 0 -1 0 -1 0 0 -3 4 -2 -1 -6 3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 0 0 -1 -5 0 0 -3 1 -6 -1 -1 1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 0 -2 -1 0 -20 -2 -26 8 -9 1 0 4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, below 6	-1 -1 -7 2 2 -9 -3 -26 -4 1 2 -11 -9
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 30 -25 -4 -13 -7 -6 -1 -10 2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 5 -12 -1 -1 -3 -1 0 8 6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, below 6	0 0 0 0 7 0 -1 -1 -2 0 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 20 and more	0 0 0 0 7 -5 0 0 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 9 6 0 -3 -3 -1 0 -6 -6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -4 -6 0 5 -1 -1 0 1 5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 13 -3 -1 0 -2 -1 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, no stop, below 6	0 0 0 0 15 -7 -1 -1 -4 -3 0 -10 -5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 3 -3 0 -4 -4 -4 -1 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, below 6	0 0 0 0 -4 8 -1 -2 0 -1 0 0 0
0 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 6 and more	0 0 0 0 3 5 0 0 0 0 0 0 -7
0 its shape among its neighbours: a stop, 20 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 6 -1 0 -1 -2 -1 0 0 -2
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 6 and more	0 5 -1 0 0 -5 0 3 -2 0 -3 -1 2
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -1 -2 0 -1 0 0 -1 8 -4
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 -4 -9 0 -3 0 0 0 13 -4
0 its shape among its neighbours: a stop, 20 and more, below 4, ellipsis, no stop, below 6	0 0 0 0 3 -3 0 0 -4 1 0 0 3
0 its shape among its neighbours: a stop, 20 and more, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 -8 14 -1 -1 -3 -3 0 0 -6
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 20 and more	0 0 0 3 1 -1 0 -1 -2 5 0 -1 -7
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 6 and more	0 0 0 0 5 0 0 0 -1 0 0 0 -5
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, below 6	0 0 0 -1 -3 -1 0 0 -1 0 0 0 5
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, below 6	0 0 0 -1 -6 -1 0 0 7 2 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 20 and more	0 0 0 -2 -19 16 -1 -3 0 -3 5 0 -3
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 6 and more	0 0 0 0 4 -1 -2 -9 7 -5 -2 -1 -13
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, 6 and more	0 0 0 -2 11 -8 -2 -10 -9 1 0 -2 -5
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 -2 6 0 -3 -2 0 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 20 and more	0 0 4 -4 -1 -20 -6 -20 2 -8 -9 -29 4
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 6 and more	0 0 -4 -2 5 -6 -1 -5 -19 -6 -2 -4 17
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, below 6	0 0 2 0 7 -1 0 -1 -1 -1 -2 -1 -9
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 20 and more	0 0 1 0 -3 0 0 0 2 0 0 -1 2
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 6 and more	0 0 -9 -1 19 -9 -1 -18 -6 -8 -14 -8 7
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, below 6	0 0 -11 -2 4 -18 -2 -23 -4 -6 -8 -16 15
0 its shape among its neighbours: a stop, 20 and more, below 4, quotation mark, a stop, 20 and more	0 0 0 0 5 0 0 0 -2 0 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 2 -7 0 3 1 3 -2 -2 -4
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 -2 -2 0 -4 0 -1 -2 10 -2 -4 -1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -4 -3 0 -8 -4 0 0 8 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 -2 9 0 -3 -2 1 0 -3 -9
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -4 9 0 -3 0 -1 0 -2 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -7 13 0 -11 -1 -2 0 -2 -1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -1 5 0 -3 -1 -1 0 -1 2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -3 7 0 -3 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 0 0 -1 6 -2 -2 0 -4 -11
0 its shape among its neighbours: a stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 0 0 0 1 -3 0 -2 -1 6 -1 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 11 0 0 -12 -2 -5 4 -4 -9 2 -2 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 17 -1 -3 -17 -5 -5 2 -9 -10 -3 -9 -11
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 0 -1 -1 3 -1 0 0 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 -2 0 0 -6 -7 -2 -5 5 -7 0 -1 5
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 -7 0 0 11 2 -3 1 -2 -3 0 -5 -7
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, below 6	0 -5 0 0 -3 6 -5 2 -10 -1 0 -10 -1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 -1 1 1 -3 -6 -1 -4 -4 8 1 -4 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 -1 0 0 -3 -4 0 -4 2 13 2 -5 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 20 and more	-3 7 8 -6 -3 1 0 4 -12 -4 -1 -3 -4
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 0 0 0 -5 -4 0 -3 5 -4 2 6 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, below 6	-1 0 5 0 2 -6 0 -3 -3 3 6 -8 -5
0 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 -2 0 0 -3 1 -1 9 -1 -2 0 -4 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -3 -13 0 13 -1 0 0 -1 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, no stop, below 6	-1 3 -3 -1 6 -6 -1 -2 4 3 0 -3 -15
0 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -3 6 2 -3 0 -1 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -2 1 5 -6 0 -1 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, no stop, 6 and more	-2 -7 -2 0 -2 -4 -1 3 -1 -1 0 -1 6
0 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -3 -15 -1 -3 0 18 -1 0 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, no stop, below 6	0 0 0 0 -1 -4 0 4 0 3 0 -1 -2
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 -1 0 0 0 5 0 -2 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 -1 0 0 -1 10 0 -7 0 0 0 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 6 0 -6 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 0 -1 6 -1 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 0 -1 3 0 0 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 8 -1 -6 0 -1 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 0 0 6 0 0 0 -1 -9
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -14 0 -1 -13 15 -17 -4 -4 -24 -2 -9 1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 -10 0 0 -3 16 -6 -6 -5 -12 -1 -3 -12
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 -3 -1 6 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 -4 0 0 -1 6 -1 0 1 -1 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 -2 0 0 0 15 1 -12 -1 1 0 -3 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, below 6	0 -6 0 0 -1 -2 -2 -7 -4 1 -1 -4 7
0 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 -3 0 0 -3 -11 5 -4 -2 11 -1 -4 1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, 6 and more	0 2 0 0 -3 6 0 -5 -3 -3 0 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, below 6	0 8 0 0 0 0 -1 -3 7 -10 0 0 -5
0 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 -1 0 -1 5 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, no stop, below 6	0 1 0 0 -1 12 -1 -3 -1 -4 0 -2 -2
0 its shape among its neighbours: a stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 -2 10 -3 -3 0 -2 0 -2 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 4 2 -4 0 0 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 3 0 -1 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 7 -1 -1 0 -2 0 0 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 -1 -1 5 -12 0 -1 -2 -15 12 -1 -3
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -1 0 0 -4 1 -1 5 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 -1 0 2 9 0 -8 -4 -9 3 -4 -5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 -1 0 -7 6 0 -6 -2 -7 5 -4 -3
0 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -15 16 -1 -7 -2 -1 -1 -2 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 -1 0 0 -6 4 0 0 0 0 0 0 2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 -1 8 0 -8 -3 -1 0 -2 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 -9 12 0 -8 -1 -2 0 -6 -3
0 its shape among its neighbours: a stop, 6 and more, 4 and more, ellipsis, a stop, 6 and more	0 0 0 0 -1 -6 -1 -5 0 0 0 8 -6
0 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 5 7 -1 -4 -1 -1 0 -1 -7
0 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, 6 and more	0 -1 0 0 -2 -8 0 -4 -1 0 0 5 1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 -14 0 6 -2 -1 0 -4 9
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 0 4 0 -2 -1 0 -1 -1 -2 -1 0 5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 0 5 -5 1 -3 0 -2 -4 -1 0 -6 10
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 0 -1 -3 2 -10 0 1 -4 -5 -1 -9 10
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, below 6	0 0 -1 0 -6 -3 0 1 2 4 0 0 1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -5 0 0 -5 9 -2 -1 -2 0 -4 -2 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 6 -1 0 -13 -7 -2 8 -9 -7 -1 -1 0
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, below 6	0 -1 0 0 -3 -5 0 4 -2 -2 0 1 4
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -7 -7 0 11 -2 -1 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -4 -15 -2 3 8 4 0 -1 2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -1 14 -1 -3 -7 2 2 -3 -10
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 0 -3 -1 10 -1 -1 -13 -2 -1 -13 6 -6
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 -2 -1 -1 6 -6 0 -9 1 1 1 -8 6
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 6 -4 0 -8 4 4 -1 -2 -3
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 6 and more	0 0 -4 2 4 -8 0 -4 -1 -2 7 -2 -3
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, below 6	-1 -1 7 2 0 2 0 -1 -5 -3 -1 2 -15
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 2 -2 0 -1 0 -1 0 4 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 1 -13 0 9 0 0 0 -2 2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 -13 -3 0 0 -1 0 0 9 -5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 5 -5 0 -2 0 0 0 6 -5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 9 -3 0 0 -1 -1 0 -5 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -9 -1 6 -4 0 -2 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, below 4, bracket, no stop, below 6	0 0 -1 0 -4 -1 0 -1 -1 -2 -2 -1 8
0 its shape among its neighbours: a stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 -1 0 2 -1 0 5 0 0 -1 0 -5
0 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, 20 and more	0 0 0 0 7 -3 0 -2 -3 -1 -3 0 -1
0 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -7 -3 0 2 2 -1 -9 0 9
0 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, below 6	0 0 0 0 1 -2 0 -3 1 0 0 -1 4
0 its shape among its neighbours: a stop, 6 and more, below 4, exclamation mark, a stop, 6 and more	0 0 0 0 -1 9 0 -1 -1 0 -1 -1 -8
0 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 20 and more	0 0 -1 8 -5 -1 0 0 0 0 -2 1 -3
0 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, below 6	0 0 -2 -5 -1 0 0 0 5 0 2 -1 2
0 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 -1 10 -1 -6 -1 -1 -1 -1 -4
0 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 6 and more	0 -3 -1 -1 -7 6 -1 2 -1 -3 -1 0 -5
0 its shape among its neighbours: a stop, 6 and more, below 4, full stop, no stop, 6 and more	0 -1 0 0 -5 5 0 3 -2 -1 0 0 -5
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 20 and more	0 0 -2 0 -2 -3 0 -3 -7 -4 3 -2 10
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 6 and more	-1 -1 -4 0 4 -5 0 -9 -2 -1 3 -3 2
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, below 6	0 0 -1 0 -5 0 0 -1 -1 -1 5 -1 5
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 20 and more	0 0 -3 0 4 0 0 -1 1 -1 -6 -1 3
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 6 and more	0 0 -1 -1 5 -2 0 -7 -1 -1 0 -3 6
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, below 6	0 -1 0 -1 -12 -6 0 4 -8 1 -8 0 8
0 its shape among its neighbours: a stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 0 -7 -5 0 -2 2 9 -1 -2 0
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 20 and more	0 -4 0 -1 -2 -12 -2 -1 -3 3 0 7 6
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 6 and more	0 -3 0 0 0 9 0 -1 2 0 0 -1 -8
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, below 6	0 -4 0 0 0 -4 -1 0 -1 -1 0 -4 9
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, no stop, below 6	0 -3 0 0 -1 -19 -3 -1 6 -4 0 -3 16
0 its shape among its neighbours: a stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 0 -1 14 -10 -3 -4 -7 -14 -1 0 -2
0 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, 6 and more	0 0 0 0 -3 2 0 6 -2 -2 0 -9 -2
0 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, below 6	-2 5 -1 -5 -2 4 0 -1 -3 -3 0 -2 0
0 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 5 -2 -1 0 0 0 0 0
0 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, below 6	0 0 0 0 0 7 -1 -4 0 0 0 0 -2
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 20 and more	0 -2 0 0 -1 9 3 -2 -2 -6 0 -1 -2
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 0 7 -1 -4 -1 0 0 0 -1
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 0 3 0 -2 0 0 0 0 0
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 6 and more	0 0 0 0 0 -1 0 -4 -1 6 0 0 0
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, below 6	0 -1 0 0 0 16 -2 -3 -3 -3 0 -1 -5
0 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 7 -2 -1 -1 -2 0 0 -3
0 its shape among its neighbours: a stop, below 6, 4 and more, colon, no stop, below 6	0 0 -1 0 -5 9 0 -5 -2 0 0 -5 3
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -3 10 -1 -7 -1 2 0 0 -2
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 0 -4 1 0 3 -3 -4 0 -1 0
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -1 -3 0 -6 5 5 0 0 -1
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, below 6	0 0 0 0 0 -5 -3 2 -2 -3 0 4 2
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 20 and more	0 0 0 0 1 -2 0 -3 0 4 -2 -4 4
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, below 6	0 -1 0 0 -6 -4 0 6 -7 -4 -1 10 -3
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, 6 and more	0 0 -1 0 -2 -1 0 -1 7 2 -1 -8 2
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, below 6	0 -1 -3 0 2 1 0 0 3 4 0 -5 -4
0 its shape among its neighbours: a stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 -14 -10 0 -3 7 0 0 7 8
0 its shape among its neighbours: a stop, below 6, below 4, colon, no stop, below 6	0 0 -1 0 -2 -6 0 -1 0 0 0 -1 7
0 its shape among its neighbours: a stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -2 -2 0 0 -1 0 0 -1 5
0 its shape among its neighbours: a stop, below 6, below 4, figure, no stop, below 6	0 -1 0 10 0 -1 0 0 0 -1 -1 2 -8
0 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 0 -3 2 0 2 -1 -1 0 0 -3
0 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, below 6	0 0 0 -1 -5 5 -1 3 -2 -4 -1 -1 -5
0 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 6 and more	0 0 1 0 3 0 0 1 -1 1 2 1 -5
0 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -2 -1 0 -1 -4 -2 -6 15 -14
0 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, 6 and more	0 0 0 0 -1 0 0 0 4 1 2 -2 -2
0 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, below 6	0 0 -1 0 -2 0 0 2 4 -1 -1 -1 0
0 its shape among its neighbours: no stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -1 7 0 -4 0 -1 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 0 0 0 -3 6 0 0 -2 -3 0 -1 -2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 -1 0 -4 5 -2 -1 0 -1 1
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 -1 0 0 -1 -2 8 -11 -3 -3 0 -3 -1
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 0 0 -2 14 -4 -2 -5 -6 0 -2 -11
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 0 0 0 3 -7 0 -1 -2 -4 -1 7 -1
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 1 0 0 -11 -6 -1 9 4 5 0 -5 -3
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 -5 -4 0 6 4 -3 0 -6 -2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 -2 0 0 0 -4 0 12 1 -1 0 -7 -3
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, below 6	0 -1 -3 2 -3 6 -1 -4 -1 -7 -1 -13 11
0 its shape among its neighbours: no stop, 20 and more, 18 and more, another sign, no stop, below 6	0 -1 0 0 0 5 -3 -2 -5 5 -2 -1 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 -1 0 0 -1 1 -1 -1 5 -7 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 20 and more	-1 -2 -1 0 -3 -11 -1 4 7 -1 -2 0 -3
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 0 -5 -1 5 -4 4 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, below 6	-1 -4 -1 0 -1 6 -1 0 15 -12 -2 -1 -7
0 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 9 -5 -3 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 -2 10 -3 -6 -2 -1 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 7 0 -5 0 -1 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 -1 0 0 -1 2 -4 4 0 -1 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 20 and more	0 5 0 0 -3 -20 13 6 -3 -3 -1 -2 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 0 0 0 0 0 4 3 -1 0 0 0 -3
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 -4 7 -3 0 0 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -1 0 6 -4 2 -2 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 -1 0 0 0 -1 6 -8 -2 3 0 3 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, below 6	0 -1 0 0 0 1 6 0 -1 -1 0 -1 -2
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -1 4 -2 -3 -11 -2 3 -1 10 0 -1 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 -2 0 -12 15 -7 -13 -8 -13 -5 -10 -8
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 7 -1 0 -1 7 -1 -1 -3 -9 -1 -6 -3
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, below 6	0 -1 -1 0 0 5 -1 0 -4 7 -1 -2 -6
0 its shape among its neighbours: no stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 -5 -1 0 -2 -4 9 -1 0 -2 -1 -1 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 -3 0 4 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 -3 6 -4 -1 -1 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 4 -2 0 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 9 -2 -1 -3 -1 0 -2 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 3 -2 0 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 -1 0 7 -2 0 -2 -2 -3 3 -1 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 -5 -4 0 8 -2 -1 0 -1 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 4 1 0 -4 0 0 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 0 4 -4 -8 2 0 -3 -2 -2 0 -3 8
0 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 -2 1 -1 -1 0 -2 -1 -1 4 0 3
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -1 0 0 -3 6 3 -8 0 0 0 -1 -7
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -4 -2 -2 1 5 1 0 0 -3
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -1 5 0 -6 -2 -2 0 -1 3
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 0 -2 -1 4 -4 0 -1 9 -5 0 -7 2
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 0 0 0 -7 -7 -1 19 -8 -4 0 -10 -5
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 14 -4 0 -1 -4 -4 0 -4 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 1 1 -1 -7 1 0 5 -6 1 -1 -1 1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, below 6	0 5 -2 1 9 5 -1 -2 -2 -6 -3 -10 -7
0 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 -5 -6 0 -1 -2 -2 -1 10 -2
0 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 2 -9 -1 8 -4 -1 0 -8 -2
0 its shape among its neighbours: no stop, 20 and more, 4 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -7 10 -3 -1 -1 -1 0 -2 0
0 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 -1 -1 4 -8 0 -5 -1 0 -2 10 -11
0 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 1 -3 0 -4 1 0 0 -2 6
0 its shape among its neighbours: no stop, 20 and more, below 4, figure, no stop, below 6	0 0 -1 4 -1 0 0 0 -1 0 -1 0 2
0 its shape among its neighbours: no stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 -5 -6 -2 -5 5 6 0 0 1
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 20 and more	0 0 0 0 8 -1 0 -2 -6 -5 -2 -1 2
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 20 and more	0 0 2 -1 7 -1 0 -1 -10 -2 0 -1 -5
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 6 and more	0 0 3 0 -4 -1 0 -3 -1 0 -1 -2 7
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, below 6	0 0 -5 0 7 -1 0 -1 -9 -4 5 -2 3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, below 6	0 0 0 0 0 5 0 -1 -7 7 0 -6 -4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, arrow, no stop, below 6	0 0 0 0 -3 10 0 -12 0 -1 0 0 -3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 1 -1 -5 -4 -1 -3 -3 7 -1 -10 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 10 -6 0 -10 -3 -6 0 6 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 20 and more	0 0 0 0 -6 4 0 -5 -2 -10 0 6 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 -1 0 -4 -1 0 -8 -6 1 -1 4 1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, below 6	0 -1 0 0 -2 7 0 -6 -4 5 0 -2 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -8 12 0 -6 0 -2 0 -2 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -4 13 0 -11 0 -1 0 -2 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 7 8 0 -13 0 0 0 -2 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -1 16 0 -14 0 0 0 -2 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 -9 0 -1 -1 -1 0 6 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 0 -1 4 7 -9 0 -5 -1 0 0 -4 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 20 and more	0 0 0 0 -5 1 0 0 -6 -5 0 3 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -2 1 0 -1 1 -1 0 -4 2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, below 6	0 -1 -2 2 8 -6 0 -8 0 -2 0 -4 3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 -8 0 -1 -4 -1 -4 5 -4 6 0 -3 -5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 -3 0 0 -2 3 -2 -2 0 2 0 5 -6
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, below 6	0 1 0 0 0 -4 0 3 1 -2 0 -5 5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 -1 0 0 -1 -2 0 -8 3 -7 0 1 3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 6 -1 -1 3 -9 -1 1 -1 -1 0 5 -6
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, below 6	0 6 -2 -1 7 -19 -2 4 -2 -8 0 12 -6
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 -1 -4 2 -2 -5 -1 -11 -5 -2 4 6 -3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -2 -2 0 0 0 -4 1 9 -5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, below 6	-1 -6 -5 6 -1 -5 0 -2 -2 -4 0 -10 14
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 20 and more	0 0 5 -5 -4 0 0 6 -5 4 -1 -8 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 6 and more	-2 -4 4 -5 -14 -1 -1 -7 -5 0 -2 4 -14
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, below 6	-4 7 -11 2 -14 -14 0 3 -2 0 -2 2 -14
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 -2 0 0 15 -8 0 2 0 -6 0 -12 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 -1 0 0 -9 -4 -2 4 1 -1 0 6 -4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 0 1 -2 0 -3 0 0 0 7 -4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, below 6	0 1 -1 0 -3 -7 -1 -3 -2 -4 0 12 -5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, a stop, 20 and more	0 -1 -1 -1 -10 7 -1 -3 0 -6 0 6 -7
0 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, 6 and more	0 -4 -4 -2 -3 2 0 4 -3 -4 0 2 2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, below 6	0 2 0 0 0 -2 0 0 0 0 0 -8 9
0 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, a stop, 6 and more	0 0 0 0 -4 -2 0 7 0 -1 0 -2 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -2 -5 0 -1 6 -5 0 -5 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, below 6	0 0 0 0 -4 -8 -1 5 7 -8 0 -2 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -4 12 -3 -1 0 -1 0 -3 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 -1 0 0 -1 -12 0 3 0 13 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 6 and more	0 -1 0 0 0 5 -1 -4 -1 0 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 20 and more	0 -6 0 0 1 -2 0 -2 12 -9 0 0 -4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 6 and more	0 -5 0 0 0 -3 0 -2 -7 14 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, below 6	0 -4 -1 0 0 -4 0 -1 -1 13 0 0 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 -1 6 0 -1 0 -3 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 0 7 0 -5 0 -1 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 8 0 -6 0 -1 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 11 0 -8 0 -1 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, below 6	0 -2 0 0 0 8 0 -3 0 -1 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 0 0 0 0 -1 -6 0 -4 0 7 -5
0 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, below 6	0 0 0 0 0 -2 0 0 0 -1 0 -2 4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 5 0 0 0 -1 0 0 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 4 0 -1 0 0 0 0 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 7 0 -4 0 -1 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 11 -13 -1 0 -1 -10 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, 6 and more	0 -1 0 0 -1 8 0 -6 0 -1 0 -6 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, below 6	0 -2 0 -3 0 4 0 -2 2 6 0 -7 -7
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -18 -1 -3 -15 24 -2 -8 -8 -21 -4 -23 -10
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 4 0 0 -1 6 6 -10 -2 -3 0 -3 -4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, below 6	0 -1 0 0 0 5 -1 -3 0 -1 0 -1 3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 1 0 0 -1 5 -2 2 -2 -3 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 -6 -1 -1 -2 10 -8 -39 -5 -19 -1 7 -23
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, below 6	0 10 -2 -1 -2 -5 -6 -23 -2 -8 -1 9 -3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 1 0 -1 2 -4 -1 4 -1 -1 -1 -3 3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -2 -1 0 -8 -2 10 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 20 and more	0 -2 -1 0 -4 7 -1 -5 -3 6 -2 -4 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 6 and more	0 10 -1 0 -6 -7 -1 7 -11 -17 0 1 -3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, below 6	-1 8 -3 -2 -2 3 -1 -1 -5 -2 -1 -1 -4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 -1 7 0 -2 0 0 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, no stop, 6 and more	0 -2 0 0 0 -3 0 -2 0 -1 0 6 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 -1 0 0 -4 -2 -3 -3 0 -1 0 7 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, no stop, below 6	0 -8 0 0 -1 3 0 -1 5 4 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 1 0 0 -1 -11 12 -4 0 8 0 -2 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 4 -1 -1 0 -1 0 0 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 3 0 0 0 3 -2 -1 0 -1 0 -2 1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, another sign, no stop, below 6	0 -1 5 -1 -2 10 0 -6 -2 -4 0 -4 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 0 0 0 -1 0 0 0 5 -6
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 -1 0 -14 1 0 12 -1 -10 4 -2 3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 -1 -3 -1 9 3 0 -13 -3 2 -2 -3 -1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 -2 0 -8 -3 0 11 -7 -2 3 -6 -4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 -1 -2 -3 10 0 -12 -3 6 -1 -5 -5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 -1 -6 -3 3 13 0 -8 -2 -3 -2 -2 -5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 1 8 0 -13 0 0 0 -3 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 17 -11 0 -9 0 0 0 -9 -5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, below 6	0 1 1 0 9 -4 0 -2 1 0 0 -7 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -4 -2 0 -4 -4 -4 0 6 -10
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 0 -1 10 -5 -4 0 -8 1 -3 -1 2 3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 0 -2 4 -1 -1 0 -1 0 0 0 -5 5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 20 and more	0 0 -4 -2 11 1 0 0 -6 -4 -3 -7 -1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 -1 2 -2 -2 -6 0 0 -5 -7 -1 -15 16
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, below 6	0 -1 -6 2 0 -8 0 0 2 1 1 -5 3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -3 0 0 -4 -2 -1 5 -6 -2 -1 -2 4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 3 0 0 -2 -13 -1 15 -1 -1 0 -1 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -2 -6 0 6 -1 -1 0 -2 4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 -1 -1 -1 -2 -2 0 -7 6 7 0 -2 0
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, below 6	0 -7 0 -1 -1 5 0 -5 5 3 0 -6 -1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 20 and more	-1 -2 3 -12 8 -19 -1 -5 -10 -8 -7 -13 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 -6 7 -4 7 -9 0 -13 -5 2 -8 1 4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, below 6	0 -1 1 0 -4 2 0 -5 1 -3 -1 1 2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 -4 3 -7 2 0 1 -3 -2 -1 3 4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 6 and more	-2 -3 -1 -4 -12 -15 -1 5 4 -11 -14 -12 -5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, below 6	-1 0 -3 -12 -7 -20 -1 -2 7 -19 -12 -5 7
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 8 3 0 -4 -1 -1 0 -4 -1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -5 -6 0 9 -1 -1 0 -3 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 -1 0 0 3 -5 0 0 1 4 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, below 6	0 1 0 0 -1 -6 0 -5 1 6 0 5 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 -9 -5 0 7 -1 -2 0 5 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, 6 and more	0 0 0 0 -5 -4 0 6 0 0 0 -2 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, below 6	0 -2 0 0 9 -4 0 -8 -5 1 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 4 and more, semicolon, no stop, 6 and more	0 0 0 0 -7 -2 0 10 -1 0 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, below 4, another sign, no stop, below 6	0 0 -1 -3 -2 -1 0 -1 5 2 0 0 1
0 its shape among its neighbours: no stop, 6 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 -2 -1 0 -1 -1 -1 7 -1 -4
0 its shape among its neighbours: no stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 -1 -1 0 1 0 0 0 -7 6
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 -5 -2 0 -2 -1 -1 -1 -1 8
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 6 and more	0 -2 -3 -1 3 -3 0 2 -1 -1 5 -1 -9
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 20 and more	0 0 0 -2 9 -4 0 -6 -2 3 -1 0 -2
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 0 0 1 -3 0 -2 0 0 -1 -4 9
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, below 6	0 0 0 0 2 -3 0 -5 0 0 1 -2 6
0 its shape among its neighbours: no stop, 6 and more, below 4, exclamation mark, no stop, below 6	0 0 0 0 0 -1 0 0 -1 0 0 -1 4
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 20 and more	0 0 -1 11 -14 -1 0 0 1 -1 -2 -1 2
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 6 and more	0 0 0 -1 -9 -1 0 6 -1 -1 -1 -2 2
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 6 and more	0 0 -2 0 -2 3 0 -9 10 4 -1 -4 1
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, below 6	0 -1 -6 4 -6 -1 0 -1 8 -1 0 0 -3
0 its shape among its neighbours: no stop, 6 and more, below 4, full stop, a stop, 20 and more	0 -1 0 6 3 -3 -3 -6 -3 -8 -2 -5 -7
0 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, 6 and more	0 -1 0 7 -2 -1 0 -3 0 -1 0 -5 -2
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 20 and more	0 -2 -6 -17 -3 -8 -1 -6 -5 -2 1 4 -10
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 6 and more	0 -1 7 -2 8 -2 0 -9 -3 -2 -4 -11 2
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, below 6	0 0 -1 0 -1 0 0 -1 -4 -2 2 -3 8
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 20 and more	0 0 -2 0 -2 0 0 -1 0 -1 5 -1 1
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 6 and more	0 -2 -13 0 -6 -8 0 -4 -6 -7 1 -3 0
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, below 6	-1 -8 5 -2 -9 -5 0 -9 0 -9 5 -11 -6
0 its shape among its neighbours: no stop, below 6, 10 and more, another sign, no stop, below 6	0 0 0 0 -1 -3 0 4 -5 3 0 0 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, arrow, no stop, below 6	0 -1 0 -1 -1 5 0 -7 -4 -2 0 2 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, bar or asterisk, no stop, below 6	0 0 0 0 0 -1 0 0 0 0 0 -2 3
0 its shape among its neighbours: no stop, below 6, 10 and more, bracket, a stop, 20 and more	0 -2 -1 -1 5 3 0 -7 -9 3 -2 -9 -4
0 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -1 0 0 2 0 0 0 -4 4
0 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, below 6	0 -1 -2 -1 -2 -3 0 -3 8 10 -1 -7 -7
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 20 and more	0 0 0 0 -6 17 0 -2 -1 -5 0 -3 -5
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 6 and more	0 0 0 0 -4 16 0 -13 0 -1 0 -3 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, 6 and more	0 -2 0 -1 -2 15 0 -8 -2 -5 0 -3 0
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, below 6	0 0 0 0 -1 19 0 -18 0 2 0 -2 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, a stop, 20 and more	0 12 0 0 4 -12 0 -2 -8 -4 0 -9 -11
0 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, no stop, below 6	0 7 0 0 -2 -6 0 -1 -1 -1 0 6 -7
0 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 20 and more	0 -2 0 0 -2 7 0 -5 -1 -3 0 6 -5
0 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 6 and more	0 -1 0 0 0 -3 0 0 -2 -1 0 6 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, no stop, below 6	0 2 0 0 -1 3 -1 -8 -2 -4 0 -4 7
0 its shape among its neighbours: no stop, below 6, 10 and more, figure, a stop, 20 and more	0 -2 10 -6 -8 -6 0 0 -9 8 0 -2 -5
0 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, 6 and more	0 0 1 -3 -3 -5 0 4 -1 0 0 0 3
0 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, below 6	0 0 -1 -2 -1 2 0 0 -1 -2 0 6 -2
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 20 and more	0 -14 0 -1 3 3 0 -4 -1 -1 0 -5 7
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 6 and more	0 2 -1 2 -8 -12 -4 9 3 -9 -1 -11 0
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, below 6	0 -1 0 0 0 2 4 1 -2 -1 0 -2 -2
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 20 and more	0 -7 0 0 -2 -6 0 -1 10 2 0 -2 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 6 and more	0 -1 0 0 -1 -3 -1 -8 2 8 0 -6 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, below 6	0 -6 -1 -1 -2 -7 -2 -9 9 -11 0 -14 18
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 20 and more	-1 -3 -3 -2 6 -19 -1 -12 4 8 -5 -4 -16
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 6 and more	0 -1 -1 0 5 -4 0 -2 7 2 3 -13 -13
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, below 6	0 0 0 0 -1 -2 0 2 0 -2 0 -6 8
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 20 and more	0 -1 0 0 0 -5 0 6 1 -2 0 0 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 6 and more	5 -1 -3 -1 -19 -11 0 6 -4 -6 -1 11 -10
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, below 6	-2 -6 -6 -4 -3 -3 -1 -20 -1 -8 -2 9 -18
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 20 and more	0 -1 0 0 5 -6 0 -2 -3 0 0 4 -2
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -1 -1 0 0 0 0 0 5 -4
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, 6 and more	0 -7 0 0 -2 4 0 -1 -9 -3 0 7 -7
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, below 6	0 -5 0 0 -7 1 0 -3 -2 -3 0 2 0
0 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, a stop, 20 and more	0 0 0 -1 6 -15 0 -3 -4 -11 -1 11 -2
0 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, 6 and more	0 -3 0 -1 -4 -3 0 -1 6 -6 -1 6 -6
0 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, below 6	0 -2 0 0 -1 -6 0 -1 -4 -4 -1 18 -7
0 its shape among its neighbours: no stop, below 6, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -1 -2 0 5 3 -1 0 -2 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 7 -1 0 -1 -5 0 -2 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, another sign, no stop, below 6	0 -2 0 0 0 5 0 -5 -1 3 0 -1 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -2 -2 -1 -2 -1 5 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 6 and more	0 0 0 0 0 1 0 -1 -3 6 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 20 and more	0 -3 0 0 11 -3 -1 0 3 -14 0 -1 -6
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 6 and more	0 0 0 0 0 0 0 -3 -4 3 0 -1 0
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, below 6	0 -4 0 0 -1 5 -1 -4 11 -7 0 -2 -4
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 20 and more	0 -3 0 0 -1 10 0 -2 0 -3 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 6 and more	0 0 0 0 -2 9 0 -6 0 -1 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 5 -1 -3 0 -1 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 6 and more	0 -2 0 0 0 9 0 -3 0 -1 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, below 6	0 0 0 0 0 2 4 -3 0 0 0 0 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, a stop, 20 and more	0 -1 0 -1 -1 8 0 0 0 -4 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, no stop, below 6	0 -5 0 0 0 -14 0 -2 2 3 0 12 3
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 -1 0 0 -1 8 -1 -1 0 -2 0 0 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 -3 0 -1 0 -1 0 0 7
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 4 0 -1 0 0 0 -1 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -2 0 -2 0 -1 0 -1 6
0 its shape among its neighbours: no stop, below 6, 18 and more, figure, a stop, 20 and more	0 0 0 -1 -1 -5 0 -3 0 7 0 -1 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 20 and more	-1 9 -2 -6 -21 15 -17 -9 -14 -36 -4 -26 -11
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 6 and more	0 4 0 0 8 -12 1 8 -4 -14 0 -4 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, below 6	0 -1 0 0 0 -2 0 -2 1 1 0 -1 5
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 20 and more	0 4 0 0 0 7 -1 -2 -5 -3 0 -1 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 6 and more	0 -8 -1 -2 3 19 0 -23 -18 -10 -1 -14 1
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, below 6	0 5 -1 -2 -4 1 -3 -43 -19 -12 -1 -13 11
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 20 and more	0 -3 0 0 -4 -11 1 -1 -2 17 -1 2 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 6 and more	0 -2 0 0 0 2 1 -5 0 4 0 1 -4
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, below 6	0 -5 0 0 0 -7 0 0 5 5 0 -2 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 20 and more	0 2 0 0 -1 5 0 -2 -5 1 0 -3 0
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 6 and more	0 -1 -1 0 -2 1 0 -1 -3 6 -1 1 -7
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, below 6	0 -5 -2 -2 -4 1 -2 -6 -2 0 -2 9 -12
0 its shape among its neighbours: no stop, below 6, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 5 2 0 -1 -1 -3 0 -1 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, below 6	0 10 0 0 0 -3 0 -1 -1 -3 0 -2 -5
0 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, a stop, 20 and more	0 -1 0 0 13 -12 0 -3 -1 -3 0 -4 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, no stop, below 6	0 13 0 0 0 -13 0 0 -3 -10 0 4 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 6 0 0 -2 11 -2 -2 -2 -8 0 -2 -4
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 5 0 -1 -1 -1 0 -1 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 5 0 0 -3 0 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 -7 13 -1 0 -2 0 -2 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 4 0 0 0 3 0 -1 -4
0 its shape among its neighbours: no stop, below 6, 4 and more, another sign, a stop, 20 and more	0 0 0 0 3 0 0 -2 0 -3 0 0 1
0 its shape among its neighbours: no stop, below 6, 4 and more, another sign, no stop, below 6	0 0 -2 -2 -2 -3 0 4 -8 4 0 -2 2
0 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, 6 and more	0 0 -1 -1 -1 -2 0 0 -1 0 0 6 0
0 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, below 6	0 0 0 0 0 0 0 0 0 0 0 -8 8
0 its shape among its neighbours: no stop, below 6, 4 and more, bar or asterisk, no stop, below 6	0 0 0 0 -6 -2 0 -6 -2 -3 0 -2 8
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 20 and more	0 0 2 0 4 5 0 -5 -3 -7 4 -5 -1
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 6 and more	0 0 -1 0 3 3 0 -6 -7 -10 8 -10 -3
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, 6 and more	0 0 0 0 4 0 0 -4 2 -2 2 -7 2
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, below 6	0 -1 4 -2 -9 8 0 1 -3 -7 -2 -8 3
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 20 and more	0 0 -3 -2 7 11 0 -5 -3 -5 -6 -6 -13
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 6 and more	0 0 -2 1 -5 7 0 -5 -1 -1 0 -1 1
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, 6 and more	0 0 -1 0 0 14 0 -12 -2 -1 -1 -8 -7
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, below 6	0 0 0 0 -1 6 0 -8 0 0 0 -5 9
0 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 -1 5 -6 0 -1 -1 -1 0 -2 2
0 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 -1 0 -2 0 0 0 -9 7
0 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, below 6	0 0 0 -1 -1 -3 0 0 1 1 0 2 -2
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 20 and more	0 0 1 5 2 -1 0 -2 -1 -3 0 -1 0
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 20 and more	0 0 -2 3 -9 7 0 -5 -5 -4 0 -4 -3
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 6 and more	0 0 4 3 -1 -6 0 -7 2 5 -1 5 -9
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, below 6	0 -1 -5 1 2 -7 0 -7 -11 1 -1 -6 11
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -3 7 -1 -16 0 -7 -1 -3 3
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 6 and more	0 1 0 -1 -4 9 -1 -1 -1 -2 0 -2 -8
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 -1 -3 -5 -1 3 10 -11 0 -3 -7
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 20 and more	0 0 0 4 0 2 0 -4 -3 0 0 0 0
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 6 and more	0 -2 -1 4 2 -10 0 -3 7 0 -1 -4 -5
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, below 6	0 -8 -2 0 0 1 -1 -2 -1 3 -1 -8 -1
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 20 and more	-1 -1 -5 -4 -5 -6 -1 -11 -1 4 -19 -14 4
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 6 and more	0 -1 -5 1 -20 -11 3 -5 -9 3 0 11 5
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, below 6	0 0 -2 2 -1 -4 0 1 -1 -1 2 2 -2
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 6 and more	-1 0 -2 -5 -22 -18 -1 2 -4 -6 0 -1 -10
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, below 6	-2 -12 -4 -6 -14 -29 -1 2 -8 1 -15 8 -18
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 20 and more	0 -1 0 0 2 -5 -1 -4 -2 -5 -1 7 3
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 6 and more	0 -2 0 0 -16 -10 0 1 -13 8 -1 12 -11
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 20 and more	0 0 0 0 11 -7 0 -4 -1 -1 0 -8 2
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 6 and more	0 0 0 0 6 -1 0 -1 0 0 0 -1 -4
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, below 6	0 1 0 0 -3 -10 0 -1 -2 -3 0 13 -3
0 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, a stop, 20 and more	0 0 -1 -1 1 0 0 -1 -1 -2 -2 5 -4
0 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, no stop, below 6	0 0 0 0 -3 -3 0 1 -2 -3 0 8 1
0 its shape among its neighbours: no stop, below 6, below 4, another sign, a stop, 20 and more	0 0 0 0 -6 -2 0 -1 -1 -1 -1 0 6
0 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, below 6	0 0 0 0 0 -1 0 0 1 0 0 -1 4
0 its shape among its neighbours: no stop, below 6, below 4, bar or asterisk, no stop, below 6	0 -1 -1 -1 0 -1 0 0 -1 -1 0 -1 6
0 its shape among its neighbours: no stop, below 6, below 4, bracket, a stop, 20 and more	0 0 -1 -1 -11 -1 0 8 -4 -6 12 -1 -9
0 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, 6 and more	0 0 0 0 0 -1 0 -5 -1 -1 0 -2 9
0 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, below 6	0 0 -6 -3 -2 -2 0 4 -8 -6 5 -2 2
0 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 20 and more	0 0 0 -1 5 -1 0 1 0 0 -2 0 0
0 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 6 and more	0 9 -5 -2 -6 -4 0 6 0 -4 -3 -2 -6
0 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, below 6	0 0 0 0 -5 -4 0 -1 -7 -3 8 -6 -4
0 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 20 and more	0 0 0 -3 6 -3 0 -6 -2 -1 -1 0 1
0 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 6 and more	0 0 0 0 6 -2 0 -4 -1 0 -1 -1 0
0 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, below 6	0 -1 -2 -1 -1 6 0 -14 -5 -3 7 -4 8
0 its shape among its neighbours: no stop, below 6, below 4, comma, no stop, below 6	0 0 1 0 -2 -2 0 -4 2 0 -2 -2 7
0 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 6 and more	0 -4 -3 -3 -3 -8 0 -1 -1 -6 -3 13 1
0 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -3 -5 0 0 5 -2 -1 -5 2
0 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 20 and more	0 0 -2 2 -4 -2 0 -2 4 3 -2 -3 -1
0 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 6 and more	0 -1 -1 4 -1 0 0 -1 -1 0 0 0 3
0 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 6 and more	0 0 0 -1 -1 0 0 0 6 -1 0 -1 -2
0 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, below 6	0 -1 -6 5 -2 -3 0 -3 -4 -2 -2 -9 8
0 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 20 and more	0 -1 -1 8 -15 -6 -1 -2 -2 -4 8 -3 -6
0 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 6 and more	0 -1 0 0 -2 2 0 2 5 0 -1 0 -9
0 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, 6 and more	0 0 -1 7 13 -18 -1 -6 -4 -4 -1 -11 -14
0 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, below 6	0 0 0 0 -1 -2 0 1 -4 4 -2 -1 1
0 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 20 and more	0 -3 -6 -5 -17 -9 0 -2 -3 -5 0 -1 7
0 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 6 and more	0 -1 3 -3 -7 -2 0 3 0 9 -7 2 -6
0 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -7 0 0 8 3 -1 -1 -1 -2
0 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 20 and more	0 0 -2 -1 -3 -1 0 -2 11 -2 -2 -2 0
0 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 6 and more	0 -1 5 -8 4 -4 0 -4 -18 -11 -10 -24 15
0 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, below 6	-4 -23 -1 -4 -6 -23 -2 15 -18 -19 -35 -46 2
0 its short words and length: 0.01 and more, 15 and more	-1 8 -5 -2 -13 4 -7 -2 -16 -10 -4 -11 4
0 its short words and length: 0.01 and more, 30 and more	0 6 -1 0 -5 4 -3 -2 -6 -2 -1 0 -7
0 its short words and length: 0.01 and more, 4 and more	1 -17 1 -10 -9 -13 -8 5 2 -2 -6 -5 -5
0 its short words and length: 0.01 and more, 8 and more	8 -2 -13 -8 -24 -8 -9 -1 -9 -26 -12 11 -6
0 its short words and length: 0.01 and more, below 4	0 0 0 0 4 1 0 -7 4 1 0 -2 3
0 its short words and length: 0.2 and more, 15 and more	-6 7 -23 -18 -31 -5 0 0 -12 3 -30 -11 -18
0 its short words and length: 0.2 and more, 30 and more	-3 -19 -9 -9 -41 5 -22 -2 2 -3 -18 -16 -21
0 its short words and length: 0.2 and more, 4 and more	6 -32 4 -30 8 -21 -15 -11 9 -4 -9 -6 -15
0 its short words and length: 0.2 and more, 8 and more	6 4 -20 -26 -3 -18 -3 -18 1 -5 -2 3 -27
0 its short words and length: 0.2 and more, below 4	-2 -17 8 -9 3 -41 -11 -1 -9 -16 -23 -32 5
0 its short words and length: 0.35 and more, 15 and more	0 -1 -32 -24 -10 0 -7 -10 -3 9 -40 0 -19
0 its short words and length: 0.35 and more, 30 and more	-11 -3 -23 -25 -58 4 5 -5 -11 -2 -29 -22 -5
0 its short words and length: 0.35 and more, 4 and more	-2 -11 1 15 1 -21 -32 3 -21 -24 -17 -24 1
0 its short words and length: 0.35 and more, 8 and more	1 -21 -1 -9 -8 -9 -9 -3 -10 -7 -43 4 -16
0 its short words and length: 0.35 and more, below 4	-4 -14 -36 18 -2 -28 -21 -17 -15 -32 6 -23 1
0 its short words and length: below 0.01, 15 and more	0 -4 0 0 -2 10 -2 0 -3 -5 -1 -6 -1
0 its short words and length: below 0.01, 4 and more	-7 -8 -26 -23 -17 -12 -7 -6 5 0 -10 6 2
0 its short words and length: below 0.01, 8 and more	0 -5 -3 -1 -23 17 -2 -16 0 -13 -5 1 0
0 its short words and length: below 0.01, below 4	-12 -44 -8 -67 3 -37 -40 -2 8 -14 0 -28 10
0 its short words: 0.01 and more	3 0 -2 -11 -18 -10 -19 4 -14 -18 -12 8 -6
0 its short words: 0.15 and more	11 8 -15 -46 -6 -9 -7 -5 -2 2 7 -1 -14
0 its short words: 0.3 and more	-4 -2 6 -40 2 -7 -3 0 4 -4 -35 -1 -18
0 its short words: 0.4 and more	-2 -10 -1 -24 -2 -11 2 -6 -20 4 -25 -7 1
0 its short words: 0.5 and more	-8 -18 -9 27 -2 -1 -13 -1 -22 -20 -13 -20 -7
0 its short words: below 0.01	-14 -57 -17 -81 -5 -10 -15 -9 10 -7 2 -13 7
0 its small words and length: 0.01 and more, 15 and more	-1 0 -1 0 -4 7 -9 0 -10 -6 -5 -30 -7
0 its small words and length: 0.01 and more, 30 and more	0 -8 -2 -1 -5 2 -6 -8 -9 12 -3 -4 -8
0 its small words and length: 0.01 and more, 4 and more	0 -12 -1 -4 10 -18 -2 -3 8 -1 -28 -5 -22
0 its small words and length: 0.01 and more, 8 and more	2 -11 7 -6 -5 -12 -11 -13 -17 -23 9 -4 -8
0 its small words and length: 0.01 and more, below 4	0 0 -1 0 0 0 0 0 9 -1 0 0 -8
0 its small words and length: 0.2 and more, 15 and more	0 -6 -19 -5 -23 -16 -7 -1 3 14 -17 9 -12
0 its small words and length: 0.2 and more, 30 and more	-1 -33 -4 -4 -16 -11 -6 -1 20 10 -5 -20 -8
0 its small words and length: 0.2 and more, 4 and more	3 -29 4 -15 -3 -23 -27 3 -8 -2 -31 -5 8
0 its small words and length: 0.2 and more, 8 and more	10 -15 -17 -26 -11 -25 -15 -2 6 4 -40 8 -26
0 its small words and length: 0.2 and more, below 4	1 -14 16 -8 -11 -13 -8 -3 -27 -14 -38 -62 31
0 its small words and length: 0.35 and more, 15 and more	-5 12 -38 -35 -10 4 4 -1 -20 -2 -42 -6 -19
0 its small words and length: 0.35 and more, 30 and more	-14 -6 -28 -32 -62 11 -2 -2 -20 -24 -40 -14 -4
0 its small words and length: 0.35 and more, 4 and more	2 -17 -43 -42 20 -14 -24 3 -20 -31 -47 -20 11
0 its small words and length: 0.35 and more, 8 and more	3 1 -45 -43 -6 -14 -6 -4 -4 0 -55 7 -11
0 its small words and length: 0.35 and more, below 4	-1 4 -19 -11 3 -8 -7 -17 -22 -19 -26 -16 13
0 its small words and length: below 0.01, 15 and more	0 1 -1 -1 -3 9 4 -7 -4 -6 -1 -15 9
0 its small words and length: below 0.01, 30 and more	0 1 -1 0 -6 2 8 -5 -6 -10 -2 4 -8
0 its small words and length: below 0.01, 4 and more	-16 -21 -4 10 -23 -15 -15 -10 3 1 15 -16 -23
0 its small words and length: below 0.01, 8 and more	-1 -4 -1 10 -7 7 -2 -14 -8 -27 0 -15 12
0 its small words and length: below 0.01, below 4	-13 -57 -19 -5 6 -46 -49 1 1 -13 9 -20 4
0 its small words: 0.01 and more	6 -36 13 -1 -9 -1 -23 -11 -19 -25 6 -6 -16
0 its small words: 0.15 and more	8 -24 -1 -25 -2 -34 -9 1 4 11 -45 2 -10
0 its small words: 0.3 and more	6 10 -1 -25 -16 -10 -22 3 2 -3 -67 6 -2
0 its small words: 0.4 and more	-2 1 -62 -58 -4 -3 -11 6 -1 -5 -36 0 -5
0 its small words: 0.5 and more	-5 -4 -59 -66 8 7 12 -7 -36 -19 -60 -10 4
0 its small words: below 0.01	-28 -79 -4 12 -11 -20 -20 -8 7 -13 21 -23 -4
0 its words in the text, and its length: 0 and more, 12 and more	-1 -21 0 -9 -34 -16 -2 -5 -5 -15 -6 20 1
0 its words in the text, and its length: 0 and more, 25 and more	0 -14 0 -1 -1 6 -2 8 -7 -12 0 2 -6
0 its words in the text, and its length: 0 and more, 3 and more	-7 -37 13 5 -19 -26 -22 -5 -28 -24 1 -4 0
0 its words in the text, and its length: 0 and more, 6 and more	-7 -16 10 -5 -50 -2 -17 -9 -9 -15 -10 0 5
0 its words in the text, and its length: 0 and more, below 3	-10 -19 1 -16 -8 -28 -21 -13 -22 -40 -10 -21 25
0 its words in the text, and its length: 0.01 and more, 12 and more	-2 -33 -7 -5 -42 -1 -24 -18 -5 0 -2 22 -7
0 its words in the text, and its length: 0.01 and more, 25 and more	-1 -14 -3 -3 -8 -4 3 -9 3 -19 -4 -13 12
0 its words in the text, and its length: 0.01 and more, 3 and more	0 0 -1 0 -4 -2 0 -1 -4 -8 9 1 -9
0 its words in the text, and its length: 0.01 and more, 6 and more	-1 -13 5 -2 -26 -19 -5 -10 -5 -9 -4 18 6
0 its words in the text, and its length: 0.01 and more, below 3	0 0 -1 -1 0 0 0 -4 11 -1 1 -3 -9
0 its words in the text, and its length: 0.2 and more, 12 and more	-3 -23 -14 -6 -50 4 -19 -1 -23 7 -23 5 -20
0 its words in the text, and its length: 0.2 and more, 25 and more	-1 -27 -7 -7 -38 25 -11 -24 -12 -28 -13 -14 -15
0 its words in the text, and its length: 0.2 and more, 3 and more	-12 -5 -9 -15 -1 -22 -2 -1 2 -7 7 -8 -5
0 its words in the text, and its length: 0.2 and more, 6 and more	-3 -6 -8 -5 -10 -22 -9 0 3 -17 -14 1 -9
0 its words in the text, and its length: 0.2 and more, below 3	0 0 -1 -3 -6 -2 0 1 3 -2 1 -1 5
0 its words in the text, and its length: 0.4 and more, 12 and more	1 -2 -5 -19 -9 10 -25 0 -5 -13 -20 7 -25
0 its words in the text, and its length: 0.4 and more, 25 and more	-3 5 -11 -13 -52 8 5 -9 -16 -14 -16 -14 -26
0 its words in the text, and its length: 0.4 and more, 3 and more	0 -7 -22 2 4 -17 -3 3 -5 -1 -14 -33 -5
0 its words in the text, and its length: 0.4 and more, 6 and more	-1 -20 -9 -9 -9 -9 -25 -4 3 -7 -16 5 -14
0 its words in the text, and its length: 0.4 and more, below 3	0 -1 -8 0 7 -16 -1 8 -12 -3 -4 -27 0
0 its words in the text, and its length: 0.6 and more, 12 and more	3 10 -17 -13 -14 -2 -27 -2 -2 7 -20 -21 -27
0 its words in the text, and its length: 0.6 and more, 25 and more	-3 19 -4 -5 -42 8 -34 -4 -42 -7 -7 -34 -30
0 its words in the text, and its length: 0.6 and more, 3 and more	3 -6 -18 -5 2 -20 -4 -7 10 -9 -10 -4 -14
0 its words in the text, and its length: 0.6 and more, 6 and more	6 -7 -28 -2 8 -4 -13 -13 -1 -18 -18 -10 0
0 its words in the text, and its length: 0.6 and more, below 3	0 0 0 0 5 -1 0 0 -1 -1 -1 -1 -1
0 its words in the text, and its length: 0.8 and more, 12 and more	3 24 -6 -3 -4 -8 -8 -12 -3 2 -5 -25 -11
0 its words in the text, and its length: 0.8 and more, 25 and more	-1 1 -3 -2 -2 -20 -14 -2 -6 20 -3 -6 -15
0 its words in the text, and its length: 0.8 and more, 3 and more	0 0 0 0 11 1 0 -1 -4 0 -2 -1 -6
0 its words in the text, and its length: 0.8 and more, 6 and more	13 0 -20 -10 14 -17 -7 0 -6 0 -12 -21 -7
0 its words in the text, and its length: 1 and more, 12 and more	1 -14 -5 -5 -13 -16 29 -22 -11 -2 1 -23 -19
0 its words in the text, and its length: 1 and more, 25 and more	0 6 -3 -1 -12 -26 22 -22 13 9 -6 -14 1
0 its words in the text, and its length: 1 and more, 3 and more	5 -10 -9 -4 12 -21 -20 4 14 -1 -26 -20 -25
0 its words in the text, and its length: 1 and more, 6 and more	5 -7 -14 -11 15 -16 -8 -3 -13 -1 -23 -28 -31
0 its words in the text, and its length: 1 and more, below 3	-2 -8 -23 -16 13 -18 -13 -20 10 7 -9 -50 -12
0 its words in the text, and its length: below 0, 25 and more	-7 -26 -20 -24 -33 30 -19 -6 -39 -21 -38 -32 -40
0 its words in the text, and its length: below 0, 3 and more	0 -1 -6 16 18 -24 -1 -15 -6 -10 -3 -13 -4
0 its words in the text, and its length: below 0, 6 and more	0 0 0 0 6 8 -1 -3 -2 -1 0 -5 -10
0 its words in the text, and its length: below 0, below 3	-2 -11 -17 -7 -27 -5 -5 -11 -27 -22 -3 -22 27
0 its words in the text, and its place: before the text, 0 and more	-15 -31 11 3 -11 -18 -15 -55 -42 -37 3 -11 10
0 its words in the text, and its place: before the text, 0.01 and more	-1 -28 1 -4 -5 11 -2 -9 14 -5 -3 5 -14
0 its words in the text, and its place: before the text, 0.2 and more	-7 -4 0 1 -23 1 2 -14 8 1 -4 0 -22
0 its words in the text, and its place: before the text, 0.4 and more	5 -10 -6 5 -13 -5 -3 1 -7 -1 -12 -10 -9
0 its words in the text, and its place: before the text, 0.6 and more	12 7 -29 -5 -10 -8 -4 5 -3 3 -11 -23 -14
0 its words in the text, and its place: before the text, 0.8 and more	14 25 -19 -8 -14 -19 -3 -7 -10 4 -6 -20 -23
0 its words in the text, and its place: before the text, 1 and more	12 -14 -10 -5 -12 -10 -8 0 16 8 -4 -17 -32
0 its words in the text, and its place: before the text, below 0	-2 -11 -18 -5 0 0 -4 -5 -6 -20 -5 -4 20
0 its words in the text, and its place: behind the text, 0 and more	-5 -15 -27 -42 -10 -23 -8 -23 -8 -11 -33 -2 12
0 its words in the text, and its place: behind the text, 0.01 and more	-1 -3 -2 -1 -10 -9 -5 -2 -5 -6 -2 14 -7
0 its words in the text, and its place: behind the text, 0.2 and more	-2 -5 -5 -6 -19 8 -10 -6 -10 -25 -7 -2 0
0 its words in the text, and its place: behind the text, 0.4 and more	-1 -3 -5 -6 -15 14 -1 -3 -11 -14 -5 -9 1
0 its words in the text, and its place: behind the text, 0.6 and more	-1 -2 -1 -1 -2 1 -3 4 -11 -11 -3 -10 -2
0 its words in the text, and its place: behind the text, 0.8 and more	0 0 0 0 5 -11 2 7 -6 -3 0 -9 6
0 its words in the text, and its place: behind the text, 1 and more	-1 -2 -6 1 -8 -1 -4 2 -17 0 -1 -22 2
0 its words in the text, and its place: behind the text, below 0	0 -1 -1 -1 5 3 -1 -9 -2 -2 -1 -9 6
0 its words in the text, and its place: in the text, 0 and more	-10 -35 5 0 -30 -12 -35 -4 -17 -28 -5 8 12
0 its words in the text, and its place: in the text, 0.01 and more	-2 -22 -6 -6 -53 -11 -7 -12 -11 -11 6 17 19
0 its words in the text, and its place: in the text, 0.2 and more	-13 -25 -30 -30 -17 3 -11 -6 -6 -8 -4 0 -15
0 its words in the text, and its place: in the text, 0.4 and more	-18 9 -49 -38 -7 5 -16 -3 -5 -5 -18 -1 -24
0 its words in the text, and its place: in the text, 0.6 and more	-16 17 -39 -23 6 -2 -33 -3 3 1 -22 -9 -14
0 its words in the text, and its place: in the text, 0.8 and more	-4 -9 -10 -7 19 -16 -19 -1 -4 12 -18 -32 -16
0 its words in the text, and its place: in the text, 1 and more	-13 -13 -43 -29 18 -31 28 -5 4 6 -5 -39 -30
0 its words in the text, and its place: in the text, below 0	-6 -25 -25 -1 -21 23 -18 -9 -69 -23 -24 -49 -19
0 its words in the text: 0 and more	-33 -42 22 2 -31 -19 -27 -8 -23 -26 -1 8 15
0 its words in the text: 0.01 and more	-7 -38 -10 -20 -67 -8 -20 -15 -3 -24 -4 20 5
0 its words in the text: 0.2 and more	-25 -22 -13 -17 -18 8 -7 -2 -2 -9 -5 -1 -13
0 its words in the text: 0.4 and more	-1 0 -39 -10 -1 5 -11 -1 -2 -2 -16 -4 -25
0 its words in the text: 0.6 and more	13 18 -62 -30 4 0 -46 -3 -3 1 -21 -14 -18
0 its words in the text: 0.8 and more	17 23 -36 -24 18 -23 -14 -6 -10 14 -30 -36 -15
0 its words in the text: 1 and more	8 -16 -30 -11 20 -30 23 -14 13 9 -10 -41 -30
0 its words in the text: below 0	-14 -30 -48 -5 -17 24 -19 -12 -52 -28 -24 -46 -4
0 its words in the title: 0.01 and more	-26 17 -46 -60 -5 2 -7 -12 4 3 -16 0 -39
0 its words in the title: 0.3 and more	-17 -8 -46 -15 17 -10 -32 -23 9 13 -7 -11 -25
0 its words in the title: 0.6 and more	-6 -15 -30 -15 -13 -36 -2 -26 53 2 -16 -4 -16
0 its words in the title: below 0.01	-63 -27 13 3 -5 -10 2 1 -27 -13 1 -4 5
0 lines around it that begin alike: more	-5 -22 -28 -31 0 2 -5 -3 2 -5 -14 -12 9
0 lines around it that begin alike: two	-10 -19 -53 -32 -19 -22 -9 4 34 21 -19 -18 -21
0 neighbours of its shape: five	0 -3 -4 -3 -26 0 -41 8 -17 -1 -7 -11 -2
0 neighbours of its shape: four	-2 -14 -19 -11 -35 13 -26 7 -20 -13 -24 -3 -8
0 neighbours of its shape: none	10 -3 -3 3 4 -6 5 -20 -6 2 1 -1 1
0 neighbours of its shape: one	-5 -5 -5 -16 -5 -7 -8 -4 6 -1 -5 4 -4
0 neighbours of its shape: six	0 0 -1 0 -11 9 -12 5 -6 -9 -1 -9 -1
0 neighbours of its shape: three	-7 -9 -21 -10 -21 1 -7 9 -32 -27 -19 -12 -12
0 neighbours of its shape: two	-18 -10 -7 -24 -16 8 -32 14 -8 -31 -9 -6 -14
0 no small letter in it: yes	-4 -12 -23 8 -2 -12 -8 -19 -37 -32 -5 -19 9
0 nothing but a date or time: yes	-2 -9 -41 43 -18 -16 -2 -18 -27 -28 -18 -19 -3
0 nothing but a label such as “Related”: yes	0 0 -3 -1 7 -14 -1 -5 -13 -6 -6 24 1
0 quotation marks around it: yes	-3 -9 -9 -6 5 -3 17 -10 -34 -41 -8 -21 -22
0 somebody does something at present: yes	-5 -27 -22 -23 -12 5 -17 1 -21 3 -20 -21 12
0 somebody speaks of himself: before the text, more	0 0 0 0 -1 13 -2 -1 -1 -4 0 0 -4
0 somebody speaks of himself: before the text, one	3 -2 -5 -5 0 6 1 -8 -2 -9 -2 0 -2
0 somebody speaks of himself: before the text, two	0 -2 -3 -1 2 5 -1 -2 -1 -6 0 -1 5
0 somebody speaks of himself: behind the text, more	0 0 0 0 0 -3 0 -1 0 0 0 -3 7
0 somebody speaks of himself: behind the text, one	0 -2 0 0 -2 -6 1 -3 3 3 0 -6 7
0 somebody speaks of himself: behind the text, two	0 0 0 0 -1 -1 2 -1 -1 -1 0 -10 12
0 somebody speaks of himself: in the text, more	0 -10 -1 -1 -14 4 11 -25 -16 -32 -2 -20 15
0 somebody speaks of himself: in the text, one	-3 -6 -9 -8 -27 0 8 -15 -16 -39 -17 17 10
0 somebody speaks of himself: in the text, two	0 -22 -1 -1 -19 -1 19 -15 -17 -23 -2 -6 2
0 somebody’s role: yes	-2 3 3 -40 -10 -8 -13 -27 10 9 -28 -5 -15
0 the language: English	-8 -30 -9 -21 -4 -1 -1 3 -6 -2 -14 -10 1
0 the language: German	9 17 7 5 -2 -9 0 -32 7 2 12 6 -13
0 the language: another	9 13 8 6 0 0 -26 -19 -13 2 -2 -4 5
0 the length of its words: 13 and more	0 -2 10 -10 -7 -20 -2 -1 2 -8 -17 5 -4
0 the length of its words: 4 and more	-8 -10 -4 12 1 -16 -16 -6 -22 -23 -13 -30 -1
0 the length of its words: 5 and more	-2 -35 -6 7 -3 -2 5 -5 -6 -10 -11 0 -1
0 the length of its words: 6 and more	1 1 3 -37 1 -1 -23 -5 5 4 -10 -1 -8
0 the length of its words: 7 and more	0 18 -17 -43 -9 -5 -16 2 -12 -2 -8 -3 -4
0 the length of its words: 9 and more	3 -11 -25 -17 6 -12 -17 -11 2 -3 0 -10 -25
0 the length of its words: below 4	-1 -9 -30 7 -13 -20 0 0 -33 -19 -15 -33 27
0 the parts of a credit: more, more, a name	0 0 -4 -1 -6 10 0 -5 -8 -2 16 -12 -14
0 the parts of a credit: more, more, no name	0 0 0 0 -8 4 0 -3 -6 -6 11 -5 -6
0 the parts of a credit: more, one, no name	0 0 -4 -2 -2 0 0 0 1 -2 15 -1 -10
0 the parts of a credit: none, more, a name	-2 -6 24 -22 -18 -19 -6 -4 1 11 7 -40 3
0 the parts of a credit: none, more, no name	-2 -12 -18 6 -3 3 -11 7 -18 -34 -10 -20 -2
0 the parts of a credit: none, none, a name	-4 -11 27 -35 11 -44 -10 -34 11 -6 -18 -17 -6
0 the parts of a credit: none, none, no name	17 -7 -30 0 9 -18 -11 -8 2 -9 -36 8 4
0 the parts of a credit: none, one, a name	-2 -22 9 -8 -13 -15 3 -18 5 3 7 -12 -10
0 the parts of a credit: none, one, no name	-7 -6 -20 8 -7 -21 -30 6 -22 -11 -49 -3 -2
0 the parts of a credit: one, more, a name	0 -2 11 -5 -5 2 0 -2 -11 -4 5 -11 1
0 the parts of a credit: one, more, no name	0 -3 -4 4 -11 -10 -1 0 1 17 -1 -12 0
0 the parts of a credit: one, none, no name	0 -1 2 -3 -29 -7 0 -3 -18 -17 30 -8 -14
0 the parts of a credit: one, one, a name	0 -2 -14 -6 -18 -5 0 -9 -14 -18 25 -10 -15
0 the parts of a credit: one, one, no name	0 -2 -6 -5 -18 -2 -2 -11 -3 21 7 -8 -15
0 the shapes of its neighbours: a stop, 20 and more, a stop, 20 and more	-24 -60 -10 2 -4 0 -8 -3 -8 -15 -16 -1 -5
0 the shapes of its neighbours: a stop, 20 and more, a stop, 6 and more	-2 -1 -18 -2 -13 2 -5 -31 -1 -14 -11 -20 12
0 the shapes of its neighbours: a stop, 20 and more, a stop, below 6	0 -1 1 -1 4 8 4 -14 5 -3 -3 -7 -17
0 the shapes of its neighbours: a stop, 20 and more, no stop, 20 and more	-1 -2 -2 1 -9 -3 -4 -10 7 -10 -2 -21 -5
0 the shapes of its neighbours: a stop, 20 and more, no stop, 6 and more	-4 -11 -25 -8 -4 -4 -11 -9 4 -6 -11 -6 -5
0 the shapes of its neighbours: a stop, 20 and more, no stop, below 6	-9 -30 -17 -14 1 -1 -1 -22 -20 4 -7 -6 -10
0 the shapes of its neighbours: a stop, 6 and more, a stop, 20 and more	-3 0 -14 -2 -11 0 -6 -10 -40 0 -4 -16 9
0 the shapes of its neighbours: a stop, 6 and more, a stop, 6 and more	-3 4 -13 -16 -9 -5 -14 -4 -16 -1 4 -14 -11
0 the shapes of its neighbours: a stop, 6 and more, a stop, below 6	0 2 -1 -1 0 -8 0 5 -2 1 1 -2 0
0 the shapes of its neighbours: a stop, 6 and more, no stop, 20 and more	-1 -3 1 2 -1 -6 -3 0 1 -4 -9 1 2
0 the shapes of its neighbours: a stop, 6 and more, no stop, 6 and more	-2 -14 -11 -1 -3 -2 -7 -20 -1 -9 2 2 2
0 the shapes of its neighbours: a stop, 6 and more, no stop, below 6	-6 -16 5 -4 -16 -1 -12 -6 -7 4 -6 -27 -4
0 the shapes of its neighbours: a stop, below 6, a stop, 20 and more	0 -7 -2 -3 -10 7 -4 -6 -7 -4 -3 0 3
0 the shapes of its neighbours: a stop, below 6, a stop, 6 and more	0 -4 0 0 5 6 -2 1 -2 -1 2 -4 -9
0 the shapes of its neighbours: a stop, below 6, a stop, below 6	0 -1 0 -1 -7 3 -2 0 -5 -5 -3 9 -8
0 the shapes of its neighbours: a stop, below 6, no stop, 20 and more	0 2 -2 1 2 -2 0 1 1 -5 0 3 -1
0 the shapes of its neighbours: a stop, below 6, no stop, 6 and more	0 0 -1 0 -4 -6 0 5 3 9 0 -10 0
0 the shapes of its neighbours: a stop, below 6, no stop, below 6	-1 -1 -2 1 -6 2 -3 -4 5 -8 -1 -12 8
0 the shapes of its neighbours: no stop, 20 and more, a stop, 20 and more	-1 0 -2 -5 -3 -26 12 3 -7 -9 -9 0 -5
0 the shapes of its neighbours: no stop, 20 and more, a stop, 6 and more	0 0 -1 0 -10 -6 2 17 0 -1 0 -13 -6
0 the shapes of its neighbours: no stop, 20 and more, a stop, below 6	0 0 0 0 1 -1 0 6 1 0 -1 -2 -5
0 the shapes of its neighbours: no stop, 20 and more, no stop, 20 and more	-2 -2 -2 -9 16 -5 4 -9 -4 -8 -5 -18 -14
0 the shapes of its neighbours: no stop, 20 and more, no stop, 6 and more	-2 1 4 -5 -16 0 7 6 -15 -5 -5 -5 0
0 the shapes of its neighbours: no stop, 20 and more, no stop, below 6	-2 -1 -13 2 9 7 2 -13 -2 -18 1 -22 4
0 the shapes of its neighbours: no stop, 6 and more, a stop, 20 and more	-8 -31 -8 -2 -3 -10 -2 -9 -34 -2 -11 -6 -10
0 the shapes of its neighbours: no stop, 6 and more, a stop, 6 and more	-1 -5 5 -7 8 -9 2 -8 -17 -3 -14 -2 -8
0 the shapes of its neighbours: no stop, 6 and more, a stop, below 6	0 -5 -1 0 -8 2 2 -1 -7 -10 0 -8 18
0 the shapes of its neighbours: no stop, 6 and more, no stop, 20 and more	-1 -2 -1 -7 -8 -1 -4 1 2 -7 -1 -11 2
0 the shapes of its neighbours: no stop, 6 and more, no stop, 6 and more	-14 -2 -7 -10 -18 -6 -15 0 -11 -13 -15 -3 -13
0 the shapes of its neighbours: no stop, 6 and more, no stop, below 6	-19 10 -7 -10 -4 -11 -20 -12 5 -4 -6 -6 -4
0 the shapes of its neighbours: no stop, below 6, a stop, 20 and more	-9 0 -20 -1 -6 4 -27 -24 -5 4 -5 -19 -12
0 the shapes of its neighbours: no stop, below 6, a stop, 6 and more	-1 1 -14 -5 -20 -16 -3 4 -3 1 -10 -1 -12
0 the shapes of its neighbours: no stop, below 6, a stop, below 6	0 -2 -2 2 -10 -5 3 5 4 -9 3 -13 2
0 the shapes of its neighbours: no stop, below 6, no stop, 20 and more	-1 -4 -8 -6 7 3 -2 -7 7 -16 -5 -10 -7
0 the shapes of its neighbours: no stop, below 6, no stop, 6 and more	-1 -19 0 1 -1 -6 2 -7 -12 -3 -8 -6 -12
0 the shapes of its neighbours: no stop, below 6, no stop, below 6	-28 -7 -8 -10 -17 -7 -11 2 -7 -5 -26 3 -1
0 the short lines around it, and their place: 3 and more, before the text, 2 and more	4 -3 13 13 -25 -17 -1 5 -9 -31 4 -17 -15
0 the short lines around it, and their place: 3 and more, before the text, 4 and more	2 -26 -9 -19 -13 -13 -3 -27 -5 2 2 -24 10
0 the short lines around it, and their place: 3 and more, before the text, 8 and more	0 2 7 3 -30 -22 -4 -36 -6 -12 -9 8 -10
0 the short lines around it, and their place: 3 and more, before the text, below 2	5 -1 0 -2 -9 -2 0 -2 5 -4 -3 -1 3
0 the short lines around it, and their place: 3 and more, behind the text, 2 and more	-1 -1 -7 -7 -5 -24 -1 -15 -6 -3 -6 1 10
0 the short lines around it, and their place: 3 and more, behind the text, 4 and more	-1 -2 -13 -12 3 -7 -3 6 -11 -5 -20 -5 0
0 the short lines around it, and their place: 3 and more, behind the text, 8 and more	-3 -10 -18 -26 -12 8 -7 -45 6 1 -8 -5 -4
0 the short lines around it, and their place: 3 and more, behind the text, below 2	0 0 -2 2 -7 -8 -1 2 -1 0 -2 8 2
0 the short lines around it, and their place: 3 and more, in the text, 2 and more	-4 -6 -9 -27 3 -13 -18 -31 -2 8 -5 -5 -3
0 the short lines around it, and their place: 3 and more, in the text, 4 and more	-6 -13 -12 -9 -7 -7 0 2 -4 1 -6 -15 -3
0 the short lines around it, and their place: 3 and more, in the text, 8 and more	-5 -11 -22 -26 -1 2 -8 2 -27 -6 -10 -1 -1
0 the short lines around it, and their place: 3 and more, in the text, below 2	-2 -1 0 2 15 -25 -11 -47 1 -18 -6 -44 11
0 the short lines around it, and their place: 6 and more, before the text, 2 and more	2 -14 7 -13 -30 -7 -2 -13 -7 1 -4 3 6
0 the short lines around it, and their place: 6 and more, before the text, 4 and more	-7 -20 1 11 -9 4 -4 -17 2 6 -4 -24 -5
0 the short lines around it, and their place: 6 and more, before the text, 8 and more	-4 -12 -11 3 -17 -3 -1 3 -13 -1 -7 -11 4
0 the short lines around it, and their place: 6 and more, before the text, below 2	6 -1 -4 -1 3 -2 0 0 -1 -3 2 2 -7
0 the short lines around it, and their place: 6 and more, behind the text, 2 and more	-1 -1 -7 -7 -10 -4 -2 -18 5 4 -3 -4 5
0 the short lines around it, and their place: 6 and more, behind the text, 4 and more	-2 -3 -9 -5 7 1 -4 -12 0 -2 -10 1 -10
0 the short lines around it, and their place: 6 and more, behind the text, 8 and more	-3 -7 -13 -10 4 -15 -5 4 -32 -26 -22 -3 -2
0 the short lines around it, and their place: 6 and more, behind the text, below 2	0 0 5 -1 -6 -10 0 -5 -4 -3 -4 -6 8
0 the short lines around it, and their place: 6 and more, in the text, 2 and more	-5 -5 -36 2 2 -22 -17 -10 -3 0 12 -10 -22
0 the short lines around it, and their place: 6 and more, in the text, 4 and more	-2 -6 3 -21 -1 -16 -7 -5 -5 -15 -19 3 7
0 the short lines around it, and their place: 6 and more, in the text, 8 and more	-3 -7 -16 -10 2 -11 -5 -5 -1 -3 1 -5 0
0 the short lines around it, and their place: 6 and more, in the text, below 2	-2 -1 -6 -2 8 -9 -7 -34 -5 -5 -19 10 -22
0 the short lines around it, and their place: 9 and more, before the text, 2 and more	2 1 0 -1 -7 -6 -2 -7 -8 -2 -6 -5 3
0 the short lines around it, and their place: 9 and more, before the text, 4 and more	-1 4 0 5 -5 -4 -1 -7 1 1 1 -2 -2
0 the short lines around it, and their place: 9 and more, before the text, below 2	6 -3 4 -1 -2 -6 -1 2 -8 9 -2 -6 -3
0 the short lines around it, and their place: 9 and more, behind the text, 2 and more	-1 -1 -2 -3 -10 2 -2 14 -6 -6 -1 -6 -20
0 the short lines around it, and their place: 9 and more, behind the text, 4 and more	-1 -1 -5 -3 -18 -3 -3 -3 -1 0 -2 5 -15
0 the short lines around it, and their place: 9 and more, behind the text, 8 and more	-1 -2 -2 -6 -17 -1 -1 -18 -10 -9 -5 -3 11
0 the short lines around it, and their place: 9 and more, behind the text, below 2	-1 0 -1 -1 -7 4 -1 -1 1 4 1 -3 0
0 the short lines around it, and their place: 9 and more, in the text, 2 and more	-3 -3 -3 -12 3 -7 -12 -12 -9 -2 -2 0 -9
0 the short lines around it, and their place: 9 and more, in the text, 4 and more	-1 -2 -4 -6 7 -2 -5 -13 -10 -26 -6 7 8
0 the short lines around it, and their place: 9 and more, in the text, 8 and more	-1 -4 -6 -1 3 -6 -2 -7 4 1 -9 1 -20
0 the short lines around it, and their place: 9 and more, in the text, below 2	-3 -2 -8 -3 -16 -14 -3 -17 -1 -13 5 13 -14
0 the short lines around it, and their place: below 3, before the text, 2 and more	0 -5 -1 -1 -9 -3 0 -1 0 -11 -5 -3 7
0 the short lines around it, and their place: below 3, before the text, 4 and more	0 -7 -4 -7 5 -3 0 -5 -8 -17 -11 -9 0
0 the short lines around it, and their place: below 3, before the text, 8 and more	1 -2 -15 -6 -31 -21 -1 -19 -8 3 -10 -31 8
0 the short lines around it, and their place: below 3, before the text, below 2	-1 3 -7 1 -6 -1 0 -1 -3 -2 -1 -1 7
0 the short lines around it, and their place: below 3, behind the text, 2 and more	0 0 -2 -2 -7 -7 0 -2 -10 -3 -2 -8 17
0 the short lines around it, and their place: below 3, behind the text, 4 and more	0 -1 -7 -9 -13 -17 -1 -10 -17 -7 -5 -11 25
0 the short lines around it, and their place: below 3, behind the text, 8 and more	-1 -1 -6 -8 -13 -6 -2 -24 -26 -15 -7 -1 7
0 the short lines around it, and their place: below 3, behind the text, below 2	0 0 -1 -1 0 0 0 0 -1 -1 -1 -4 8
0 the short lines around it, and their place: below 3, in the text, 2 and more	-1 -1 -5 0 -17 -23 -2 -17 8 -7 -7 2 4
0 the short lines around it, and their place: below 3, in the text, 4 and more	-1 -3 9 5 -7 2 -2 -14 -7 1 -21 -5 -5
0 the short lines around it, and their place: below 3, in the text, 8 and more	-1 -4 2 2 -22 -25 -3 10 -21 -14 -18 -24 -1
0 the short lines around it, and their place: below 3, in the text, below 2	-1 -1 -17 -4 4 -32 -8 -31 -6 -12 0 -14 4
0 the title’s words: yes	0 -5 -1 -1 0 -1 0 -5 2 5 -1 6 -3
0 what a rule takes it for: boilerplate	-43 -18 -22 -48 -34 -7 -17 -19 -5 -9 -26 -10 32
0 what a rule takes it for: byline	-2 -10 52 -23 -11 -11 -1 -4 -10 -18 -23 -19 -20
0 what a rule takes it for: dateline	-2 -8 -42 45 -24 -17 -2 -19 -31 -30 -19 -16 -1
0 what a rule takes it for: heading	-28 -34 -8 -44 29 -41 -47 -14 -2 -13 -28 -5 -13
0 what a rule takes it for: image-alt	-5 -2 -21 -24 -24 -16 -20 -26 39 -7 -34 -31 -8
0 what a rule takes it for: image-caption	-8 -48 -24 -20 -22 -38 -12 -20 0 43 -31 -28 -25
0 what a rule takes it for: image-credit	-2 -7 -32 -25 -44 -5 -3 -23 -24 -7 48 -28 -34
0 what a rule takes it for: list-item	-3 -4 -30 -24 -12 10 -11 12 -14 -16 -36 -20 -18
0 what a rule takes it for: paragraph	-24 10 -25 -22 -23 13 -1 1 -24 -26 -53 -27 -23
0 what a rule takes it for: quote	0 0 0 0 -1 -22 22 -5 -5 -10 -1 -7 -7
0 what a rule takes it for: related-link	-26 -42 -29 -55 -13 -15 -50 -5 -22 -10 -23 16 -21
0 what a rule takes it for: standfirst	-6 24 -4 -9 7 -10 -2 -3 4 -29 -3 -12 -12
0 what a rule takes it for: title	35 -6 -4 -3 -6 -2 -1 -2 -5 -4 -2 -4 -5
0 what follows the short lines: 18 and more	1 -29 -5 -7 0 -22 -16 -2 -12 4 -18 -15 0
0 what follows the short lines: 30 and more	4 -15 2 -1 0 -32 -53 -15 1 -5 8 6 1
0 what follows the short lines: 9 and more	1 -13 15 1 1 -17 -23 -22 -12 -12 -2 -4 1
0 what follows the short lines: below 9	-5 -18 -5 -16 -12 12 -13 1 -10 -20 -2 -4 -18
0 what follows the short lines: the edge of the page	-8 -11 -12 -34 -25 -14 -18 -15 -19 -26 -32 10 9
0 what stands before the short lines: 18 and more	-28 -8 12 7 5 -14 -30 -9 3 -4 -2 -4 -7
0 what stands before the short lines: 30 and more	-44 -20 -9 -25 4 -28 -67 -6 -7 -6 3 4 8
0 what stands before the short lines: 9 and more	-22 -42 -3 0 -4 -16 -4 -17 -16 1 5 -4 -2
0 what stands before the short lines: below 9	-18 -25 -21 -5 3 -6 -8 -9 2 -21 -3 -9 -4
0 what stands before the short lines: the edge of the page	28 -19 -2 -2 -40 -14 -11 -47 -17 -13 -14 -17 -7
0 words in brackets at its end: an agency, 2 and more	0 -1 0 0 -7 0 0 -4 -2 -3 10 6 -8
0 words in brackets at its end: an agency, below 2	0 -1 -8 -3 -9 -11 -1 -8 -6 20 2 -7 -7
0 words in brackets at its end: other words, 2 and more	-14 -11 0 -10 -7 -3 -6 -6 -33 16 2 -26 -4
0 words in brackets at its end: other words, 4 and more	-1 -13 -9 -3 -3 -7 -4 -8 5 0 11 -12 -6
0 words in brackets at its end: other words, 8 and more	0 -1 7 0 -7 -9 -1 2 1 -8 11 -7 -10
0 words in brackets at its end: other words, below 2	0 -1 -4 -6 -2 -5 -3 -21 7 5 7 -9 -4
0 words it shares with its neighbour: the block before, 0.01 and more	-12 11 -36 -15 -31 1 -6 7 2 -7 -24 -1 -17
0 words it shares with its neighbour: the block before, 0.25 and more	-19 5 -34 -23 -8 -10 -31 -6 4 -9 -14 1 0
0 words it shares with its neighbour: the block before, 0.5 and more	-18 -12 -40 -6 -7 -11 4 -15 -4 20 -8 -15 6
0 words it shares with its neighbour: the block before, 0.9 and more	-8 -40 -5 -24 -25 -18 2 -20 -2 28 -6 -36 0
0 words it shares with its neighbour: the block before, below 0.01	-62 -2 13 3 5 -6 -9 0 0 -19 0 -3 -1
0 words it shares with its neighbour: the next block, 0.01 and more	-17 8 -13 -26 -21 -1 -21 5 -36 -4 -18 -4 -9
0 words it shares with its neighbour: the next block, 0.25 and more	4 -20 -27 -21 5 -7 -23 -17 4 -7 -14 -8 -9
0 words it shares with its neighbour: the next block, 0.5 and more	7 -12 -46 -7 12 -24 -10 -6 20 2 -28 -15 -2
0 words it shares with its neighbour: the next block, 0.9 and more	0 -29 -21 -18 12 -48 -2 -32 39 2 -9 -16 -24
0 words it shares with its neighbour: the next block, below 0.01	4 -7 9 -7 -14 -1 0 -2 -31 -8 -3 -3 -6
0 words it shares with its neighbour: the second before, 0.01 and more	-20 1 -18 -33 -24 1 2 4 4 -11 -17 -2 -22
0 words it shares with its neighbour: the second before, 0.25 and more	-14 -4 -27 -15 -8 -3 -11 -3 -8 1 -8 -13 -8
0 words it shares with its neighbour: the second before, 0.5 and more	-8 -25 -34 -30 -17 2 -14 1 -6 6 -4 -15 3
0 words it shares with its neighbour: the second before, 0.9 and more	-2 -28 -15 -10 -30 -11 -13 -16 -2 44 -1 -33 2
0 words it shares with its neighbour: the second before, below 0.01	-50 -4 3 1 10 -11 -12 -3 -4 -13 -5 -1 -1
0 words it shares with its neighbour: the second behind, 0.01 and more	-12 4 -48 -37 -16 -1 -5 3 -23 -1 -28 3 -23
0 words it shares with its neighbour: the second behind, 0.25 and more	7 -2 -19 -28 9 -8 -3 -9 11 -3 -8 -16 -15
0 words it shares with its neighbour: the second behind, 0.5 and more	11 -19 -36 -25 18 -13 -10 -14 15 3 -41 -31 -2
0 words it shares with its neighbour: the second behind, 0.9 and more	1 -24 -13 -8 31 -16 4 -24 31 -14 -27 -42 -21
0 words it shares with its neighbour: the second behind, below 0.01	-6 1 8 6 -13 -4 -5 -2 -18 -4 2 -2 -2
0 words of the page’s furniture and its length: whole, below 8	-3 -12 -49 -25 -45 -35 -7 -40 -61 -40 -61 -5 59
0 words of the page’s furniture and its length: within, 20 and more	0 -7 0 0 -1 -11 -5 5 -3 -2 0 -2 13
0 words of the page’s furniture and its length: within, 40 and more	0 0 0 0 0 -5 1 0 -1 -2 0 -2 10
0 words of the page’s furniture and its length: within, 8 and more	0 -7 -3 1 -6 11 -2 -7 -7 -15 -2 -42 21
0 words of the page’s furniture and its length: within, below 8	0 1 -6 15 -15 -23 -1 -13 0 -3 -6 -4 10
0 words of the page’s furniture: whole	-3 -12 -56 -24 -47 -36 -8 -38 -60 -44 -61 -19 61
0 words of the page’s furniture: within	-1 -17 -11 14 -23 -7 -11 -7 -9 -20 -11 -38 30
1 a byline’s words: names	1 2 -18 -9 -9 -16 14 -15 -17 -11 -2 8 -16
1 a byline’s words: names behind “by”	4 10 -18 2 -10 -8 -4 -11 -2 -6 -2 7 -20
1 a credit at its end, and its length: 20 and more, no stop	-1 -1 4 1 -13 3 -3 -7 17 -10 -7 -4 -12
1 a credit at its end, and its length: 40 and more, no stop	0 2 -3 0 2 -17 -6 -3 7 -5 -6 -2 4
1 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 -7 -1 0 -1 8 0 0 0 -2
1 a credit at its end, and its length: 8 and more, no stop	-1 -6 -7 0 -9 -1 0 -13 17 4 -18 -16 -9
1 a credit at its end, and its length: below 8, no stop	0 -2 -1 -4 -6 -13 -3 -2 -14 15 8 -12 0
1 a credit at its end: 0.9 and more	0 -3 -4 -3 4 -5 -1 -1 2 2 -3 -4 3
1 a credit at its end: 0.95 and more	-2 -4 -8 -1 -20 -12 -13 -23 18 13 -7 -25 -10
1 a credit beside it, and its length: a credit before, 15 and more, a stop	0 0 -4 -1 -7 -1 0 -1 -1 3 14 -1 -9
1 a credit beside it, and its length: a credit before, 15 and more, no stop	0 0 -4 0 -2 -1 0 -1 -8 -2 16 -1 -4
1 a credit beside it, and its length: a credit before, 25 and more, a stop	0 0 -5 -1 -14 -4 0 -1 1 1 15 -6 -4
1 a credit beside it, and its length: a credit before, 25 and more, no stop	0 0 -2 0 -4 -1 0 0 -9 -2 11 0 -2
1 a credit beside it, and its length: a credit before, 4 and more, a stop	0 0 -2 -1 0 0 0 0 -1 -1 7 0 -1
1 a credit beside it, and its length: a credit before, 4 and more, no stop	0 0 -2 0 -2 -2 0 -3 -12 -16 26 -2 -11
1 a credit beside it, and its length: a credit before, 40 and more, a stop	0 0 -7 -2 -27 1 -1 -2 7 -2 23 -7 -19
1 a credit beside it, and its length: a credit before, 40 and more, no stop	0 0 -2 0 -5 -2 0 0 3 10 -4 -2 -4
1 a credit beside it, and its length: a credit before, 8 and more, a stop	0 -1 -1 -4 -2 -2 0 -1 0 -1 9 -2 0
1 a credit beside it, and its length: a credit before, 8 and more, no stop	0 0 0 -1 -8 -7 0 -3 -13 -7 19 -3 -15
1 a credit beside it, and its length: a credit before, below 4, a stop	0 -1 -5 -1 -4 -1 0 -1 4 0 2 -1 -5
1 a credit beside it, and its length: a credit before, below 4, no stop	0 -2 -16 -7 0 11 -1 -3 -9 -6 19 -10 -10
1 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 3 3 -2 -6 -12 -2 -3 11 -6 -3 5 -4
1 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 0 0 0 1 -4 0 -1 2 -4 -1 -1 4
1 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 -5 0 1 -1 -7 0 -1 8 5 0 -1 -1
1 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 -1 0 -2 -1 -3 -1 5 -13 11 0 -2 2
1 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 0 5 0 4 2 0 -1 -6 -5 -2 -1 -5
1 a credit beside it, and its length: a credit behind, 4 and more, no stop	0 1 1 -1 2 -3 -1 -3 -9 -3 -2 0 -1
1 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 0 0 3 -4 -1 2 2 1 1 0 -1 -2
1 a credit beside it, and its length: a credit behind, 40 and more, no stop	0 0 -1 0 0 4 0 -1 -2 -2 0 0 1
1 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 -5 -2 1 -1 -4 0 -1 7 0 -1 -1 6
1 a credit beside it, and its length: a credit behind, 8 and more, no stop	0 -11 -2 -1 -2 11 -2 -5 3 -10 -5 -10 -2
1 a credit beside it, and its length: a credit behind, below 4, no stop	0 2 2 -6 -6 -6 -2 1 -4 2 -2 -7 3
1 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -2 0 -2 -2 0 -4 0 2 5 0 -10
1 a credit beside it, and its length: credits on both sides, below 4, no stop	0 -1 -10 -2 -3 3 0 -1 -6 -11 -13 -3 16
1 a credit with its lead-in at its end: yes	-1 -1 -5 -7 -28 -10 -11 -20 16 7 -7 -25 -7
1 a day of the week: yes	3 -13 -11 -2 -2 -2 -21 -25 -7 5 -3 -9 -2
1 a label of a picture: label	-1 -1 6 -2 -11 -6 -7 -10 13 6 -8 -18 -43
1 a label of a picture: number	0 0 -2 0 5 4 -1 -2 4 -9 4 -2 -13
1 a label such as “Related” above: yes	-2 -9 -11 -26 -3 -26 -5 -12 -17 -32 -35 17 -18
1 a label such as “See also” before it: yes	0 -8 -1 -1 -7 18 -6 -9 -4 -10 -3 0 -9
1 a line above that ends in a colon: yes	-9 -28 -10 -9 -5 23 -10 7 -42 -35 -23 -14 -13
1 a month: yes	6 -13 4 -3 -17 -6 -19 -2 -19 -16 -21 5 5
1 a name in the next line: 60 and more	0 -2 -1 -1 9 8 2 -6 -8 -12 -3 -9 -11
1 a name in the next line: 8 and more	7 -7 -17 -5 2 5 -9 -10 -12 -5 1 0 -10
1 a name in the next line: below 8	2 22 -22 -5 -5 -15 -1 -9 -11 -6 4 -13 -6
1 a note of credits: yes	-1 2 0 -2 -3 -1 -3 -3 3 3 -2 -12 1
1 a picture credit’s words: 0.01 and more	0 -2 0 0 -6 -9 -5 -4 -7 17 -2 -7 -8
1 a picture credit’s words: 0.7 and more	1 -1 -13 -2 -11 -19 20 -4 1 -7 -9 -8 8
1 a picture credit’s words: 0.8 and more	0 -1 8 -5 -7 -12 1 -4 5 8 -2 -6 -10
1 a picture credit’s words: 0.9 and more	0 6 -2 1 0 -1 -1 -2 -6 4 -2 0 -5
1 a picture credit’s words: 0.95 and more	-1 -20 -10 -8 -21 -24 -11 -9 12 14 0 -27 -7
1 a picture credit’s words: below 0.01	-1 4 -3 -6 -10 -1 -11 -3 -8 -17 -1 -1 -5
1 a quotation by itself: before the text, 6 and more	9 -4 -2 -1 -1 -1 0 0 -5 -5 -2 5 -5
1 a quotation by itself: in the text, 15 and more	0 0 -1 0 1 24 -7 -6 -9 -8 -3 -4 -8
1 a quotation by itself: in the text, 40 and more	0 -7 -1 -2 -3 16 -2 -3 -4 -11 -3 -6 -9
1 a quotation by itself: in the text, 6 and more	0 0 0 0 0 -7 1 6 -1 0 0 1 -1
1 a quotation by itself: in the text, below 6	0 0 -1 0 -12 -6 -2 6 -2 7 -2 3 -6
1 a quotation mark before it: yes	4 -33 -23 -6 -29 10 -42 -13 -7 -3 6 4 -14
1 a rule: a byline’s words, but between paragraphs, where headings stand	0 0 0 0 -6 -4 -1 -7 -8 -10 -1 10 6
1 a rule: a credit that names known agencies	0 2 -4 2 -5 -23 -8 -9 -2 17 -7 -11 -10
1 a rule: a credit with its lead-in ("Photo:", "©")	-1 -18 -13 -8 -23 -12 -7 -5 12 7 1 -23 -8
1 a rule: a headline behind the end of the text	-5 -10 -15 -23 3 -3 5 1 -21 -17 -21 -12 -8
1 a rule: a label such as "See also" with a title behind it	0 -9 -1 -1 -7 21 -6 -11 -3 -11 -2 -1 -12
1 a rule: a line that begins with "by" before the text	3 10 -16 1 -5 -6 -1 -2 4 1 -1 -4 -18
1 a rule: a phrase of the page’s furniture	-4 -11 -9 0 -8 -5 -19 -30 -21 -14 -12 -2 0
1 a rule: a question or exclamation between paragraphs	0 0 -3 5 -8 5 -4 -15 5 1 -9 6 -20
1 a rule: a quotation with its speaker behind a dash	0 0 0 0 7 4 -4 -4 -6 -3 0 -2 -4
1 a rule: a sentence before the text	2 -1 -1 0 -1 0 0 -1 -2 6 -1 -1 -1
1 a rule: a sentence behind the end of the text	0 0 0 0 -1 -4 -1 -1 0 0 0 5 2
1 a rule: a sentence or two before the text	-2 10 -13 -3 -25 -1 -2 3 -18 4 4 -13 -13
1 a rule: a sentence within the text	-10 -5 -37 -30 -5 1 -2 0 -13 -9 -6 -13 -9
1 a rule: a short line within the text	-4 2 -7 0 -4 -3 -18 -8 -4 -14 -37 -10 -11
1 a rule: a short sentence within the text	-1 -24 -11 -9 6 0 8 -1 -23 -31 -1 -8 -16
1 a rule: a text that ends in a picture credit	-3 -4 -4 0 -16 -9 -11 -25 21 4 -16 -27 -8
1 a rule: a title below a label such as "Related"	0 -2 -9 -7 -4 -17 -2 -27 -5 -13 -12 19 -2
1 a rule: an item below a line that announces a list	-2 -6 -24 -15 -15 19 0 4 -21 -24 -21 -16 -4
1 a rule: begins with a bullet	0 0 0 0 -7 16 -5 -3 -1 0 0 -1 -4
1 a rule: begins with a list mark, as its neighbour does	0 0 -4 -3 -10 16 -4 -10 -5 -9 -1 -13 -10
1 a rule: debris before the text	-2 5 -10 -4 -19 -7 -11 -13 -18 -11 -9 -9 -2
1 a rule: debris behind the end of the text	-4 -20 -21 -24 -17 3 2 -20 -4 -18 -23 -14 10
1 a rule: holds a phrase of the page’s furniture	-1 3 0 -2 -1 -5 -12 -3 -17 -15 -15 -19 14
1 a rule: keywords of a picture	0 -1 -3 3 -8 5 0 0 -3 -5 0 -2 5
1 a rule: long line within the text, without a full stop	0 -3 -4 -6 -6 -8 0 3 2 -30 -10 -3 -12
1 a rule: names behind the end of the text	0 0 0 -1 -1 3 -2 -1 0 0 0 9 -13
1 a rule: nothing but names before the text	1 -2 -9 -2 7 -5 -1 -1 -11 1 3 2 -3
1 a rule: nothing else fits	0 9 0 -10 2 -14 -7 -2 -5 12 -7 -18 -10
1 a rule: one of several short lines within the text	-4 -13 -20 -18 -10 -6 -4 1 -10 2 -9 -4 -5
1 a rule: only a date or time	2 -11 20 -7 -3 -19 -4 -14 -23 -9 -10 11 -5
1 a rule: only a web or e-mail address	0 5 -1 -1 -2 -5 0 -1 -1 -2 -1 -1 8
1 a rule: only marks or figures	-2 -15 -5 -7 -16 8 -10 -26 1 -10 -9 -2 -4
1 a rule: repeats the alternative text before it	-1 -5 -3 -1 -12 -14 -3 -3 23 9 -5 -6 -5
1 a rule: running text	2 -11 -13 -1 1 -4 -1 1 -18 -2 0 0 -6
1 a rule: says again what stands elsewhere on the page	9 -33 -30 -12 8 -14 -8 -14 1 -8 -4 -20 -10
1 a rule: says where in a picture somebody stands	0 0 0 0 -4 4 -1 -1 3 -2 0 -2 0
1 a rule: says who the author is	0 0 1 4 -3 4 -2 0 -3 -1 0 -1 2
1 a rule: short line before a picture or a list, without a full stop	0 3 0 0 7 -7 -2 -4 -6 -5 3 2 -3
1 a rule: short line between paragraphs, without a full stop	-2 -9 -11 -8 -39 3 -1 -27 -25 -13 -6 11 -14
1 a rule: short text after a credit, where this page has its captions	0 0 -6 -1 -10 -5 0 -3 -19 -13 25 -4 -19
1 a rule: short text before a caption and its credit	0 -6 11 -8 -3 -7 -5 -4 -8 -6 -4 -6 0
1 a rule: short text before a caption with a credit	1 -13 -13 2 7 2 -8 -17 2 -13 -6 -14 4
1 a rule: short text before a credit	-1 -5 3 -12 -8 -6 -11 -10 6 -10 -12 -12 5
1 a rule: short text before a credit that has its caption behind it	0 2 0 -1 6 -3 -1 -2 -2 -4 0 2 -6
1 a rule: stands between the title and the byline, date or picture	7 -2 -1 4 -1 0 0 0 -2 -1 0 -1 -2
1 a rule: the caption’s words once more, as alternative text	0 7 -2 6 -15 7 -4 -13 -18 1 -10 -9 3
1 a rule: the name of a picture file	0 0 -3 2 -2 -1 0 -1 2 6 0 -5 -1
1 a sign in it: a bar	0 -14 -1 -6 -9 -29 -9 -14 13 21 -6 -19 11
1 a sign in it: a capital within a word	-1 -41 0 -4 -15 -12 -10 13 -7 -19 -24 -12 5
1 a sign in it: a comma	5 0 -2 -8 7 -4 6 2 -16 -17 5 -17 -10
1 a sign in it: a copyright sign	0 -2 -5 -3 -19 -5 -4 -3 19 3 -5 -10 -3
1 a sign in it: a dash between words	0 9 11 -4 -28 -15 3 3 1 -11 -19 4 -8
1 a sign in it: a question mark	1 -1 -5 4 -15 -7 -5 -5 -5 0 -21 -2 1
1 a sign in it: a quotation mark	-10 -2 -16 0 -12 -1 -7 -11 -17 4 8 5 -14
1 a sign in it: a sentence stuck to the next	0 -1 -2 -2 -12 -1 3 -6 6 0 -9 -12 5
1 a sign in it: a slash between words	-4 -10 -16 -2 -22 -16 -32 13 17 19 -31 -41 -28
1 a sign in it: a time	2 -11 21 -20 -13 2 -20 -12 -13 -18 -22 -19 -26
1 a sign in it: a year	3 -1 12 -3 -2 -19 -26 -21 -11 -9 -7 3 -14
1 a sign in it: an address	-1 2 -2 -1 -16 5 -6 2 -8 -11 -3 -20 13
1 a sign in it: an asterisk	0 -4 -1 0 -4 0 6 -6 -3 -13 -3 -16 15
1 a sign in it: an at sign	0 -3 -15 15 -8 -1 -7 -10 -5 -11 -4 -9 6
1 a sign in it: an ellipsis	1 -11 -6 -4 -7 -6 4 -12 4 2 1 -3 -10
1 a sign in it: money or a share	-3 -15 -12 -17 1 19 -44 -2 -19 -26 -22 -21 -16
1 a verb of saying: yes	-3 -25 -8 -12 -13 9 -5 -13 -19 -4 3 -1 -11
1 a word that leads in credits: yes	-2 -26 -16 -11 -31 -10 -9 -14 13 16 1 -28 -16
1 an end as items of lists have it: yes	0 -4 -4 -1 -4 8 -4 6 -3 -17 -2 -17 6
1 dates among the short lines around it: 0.2 and more	-2 -9 -2 11 -25 -32 -2 -30 -2 -13 -2 -2 6
1 dates among the short lines around it: 0.4 and more	3 9 -3 9 -16 -19 -11 -19 -11 5 -4 -1 4
1 dates among the short lines around it: below 0.2	0 8 -2 6 -16 -33 -10 -25 14 7 2 -12 1
1 furniture among the short lines around it: 0.01 and more	-8 -14 -29 -12 -3 -7 -8 -2 -16 -22 -3 5 -4
1 furniture among the short lines around it: 0.2 and more	-4 1 10 -5 -14 -22 -11 -25 -5 -2 -1 2 -1
1 furniture among the short lines around it: 0.5 and more	0 0 -3 3 -10 -7 -16 -22 -14 -23 -28 -10 -3
1 furniture among the short lines around it: below 0.01	0 -12 -3 -8 -4 4 -5 -7 2 6 -9 -6 -9
1 how alike the short lines around it are: 0.2 and more	-11 -10 -2 -11 -15 -9 -26 3 -17 -7 -9 6 -13
1 how alike the short lines around it are: 0.4 and more	-4 -12 -1 -12 -3 3 -6 -6 -3 -10 -3 -5 -6
1 how alike the short lines around it are: 0.7 and more	-4 10 -3 -3 3 -12 -11 -23 1 -12 -9 -4 -1
1 how alike the short lines around it are: below 0.2	-3 1 -9 -4 -6 -8 -2 4 -16 -2 -16 -9 -4
1 how far it is from the text: before the text, 2 and more	-2 6 -8 0 -1 -20 0 1 -8 -8 -7 -11 -2
1 how far it is from the text: before the text, 20 and more	4 -7 -18 -12 -15 -11 -1 -12 -9 -9 -9 3 -2
1 how far it is from the text: before the text, 3 and more	2 7 -10 -5 -10 -12 -7 -20 4 -11 -13 -16 -3
1 how far it is from the text: before the text, 5 and more	8 3 2 -3 -9 -14 -9 -16 -9 1 1 -20 -15
1 how far it is from the text: before the text, 9 and more	12 -12 -9 -3 -3 -19 -5 -24 -9 -8 -13 11 -8
1 how far it is from the text: before the text, below 2	4 -17 -5 -6 -13 1 -1 -6 -6 -9 -3 -8 0
1 how far it is from the text: behind the text, 2 and more	-1 0 -3 0 -7 9 -7 -11 -19 -7 -5 -11 7
1 how far it is from the text: behind the text, 20 and more	-3 -7 -8 -16 6 2 -4 2 5 2 -16 -19 -8
1 how far it is from the text: behind the text, 3 and more	-1 -3 -9 -12 -14 6 -1 -10 -6 -14 -8 5 -6
1 how far it is from the text: behind the text, 5 and more	-2 -9 -9 -11 -6 -6 10 -4 -6 -13 -8 1 -1
1 how far it is from the text: behind the text, 9 and more	-5 -21 -16 -26 3 -22 -12 -4 -17 -13 -11 -6 6
1 how far it is from the text: behind the text, below 2	0 -4 -1 -1 -4 2 -2 -11 -10 -15 -1 -10 14
1 how far it is from the text: in the text, below 2	-12 -1 -3 -6 -5 -1 -1 -3 -3 -1 1 -4 -11
1 how frequent the kind is: yes	1 0 -5 -6 -1 -4 -1 0 0 0 -2 -4 -4
1 how it begins and ends: another sign, another sign	0 0 0 0 2 13 -3 -3 -8 -11 -1 -9 -9
1 how it begins and ends: another sign, arrow	0 0 0 0 -1 4 -1 1 -1 -1 0 -1 -3
1 how it begins and ends: another sign, bar or asterisk	0 -1 0 -4 0 0 0 0 -1 -1 -1 0 7
1 how it begins and ends: another sign, bracket	0 0 0 0 -9 6 0 -2 -3 -1 0 -2 6
1 how it begins and ends: another sign, colon	0 0 0 0 2 -7 0 -3 7 8 0 -1 -3
1 how it begins and ends: another sign, ellipsis	0 0 0 0 -1 -8 0 -1 6 7 0 0 0
1 how it begins and ends: another sign, exclamation mark	0 0 0 0 5 2 0 -3 0 0 0 -4 -3
1 how it begins and ends: another sign, figure	0 0 0 0 -5 12 0 -14 -3 -9 -2 -11 -4
1 how it begins and ends: another sign, full stop	0 -2 -2 0 -6 -6 -3 4 8 8 -1 -2 -12
1 how it begins and ends: another sign, letter	0 -1 -1 0 -3 11 -1 3 -5 -7 0 -12 -2
1 how it begins and ends: at sign or hash, figure	0 0 -1 1 -6 10 -1 -3 -3 -6 -1 6 -7
1 how it begins and ends: at sign or hash, full stop	0 0 0 0 8 -8 -2 7 -3 -3 0 -2 -5
1 how it begins and ends: at sign or hash, letter	0 0 -1 3 -4 14 -1 2 0 -5 -1 -15 -11
1 how it begins and ends: bracket, bracket	0 -3 1 -2 -9 2 -5 -12 -14 8 -1 -6 1
1 how it begins and ends: bracket, figure	0 0 0 0 -7 -1 0 -4 7 1 -1 -2 -2
1 how it begins and ends: bracket, full stop	0 0 0 0 -3 5 -2 -1 2 1 0 0 -2
1 how it begins and ends: bracket, letter	0 -4 -2 0 -5 5 -1 -2 11 -1 -1 -2 -7
1 how it begins and ends: capital, another sign	0 -1 -2 0 -8 2 -2 9 4 -2 3 -11 -7
1 how it begins and ends: capital, arrow	0 0 0 0 -4 8 0 -6 -1 -1 0 2 1
1 how it begins and ends: capital, bar or asterisk	0 0 -1 0 -5 -1 -1 -2 0 -1 0 -7 15
1 how it begins and ends: capital, bracket	-2 -2 -1 -13 -6 -9 -17 2 13 -16 -22 -15 -1
1 how it begins and ends: capital, colon	-3 4 -13 -12 24 -6 2 -16 -18 -5 -9 -45 -8
1 how it begins and ends: capital, comma	0 -1 -1 0 1 -3 -2 -2 -7 -7 1 -3 11
1 how it begins and ends: capital, ellipsis	1 -6 -2 1 -15 -7 -4 -1 6 0 -3 4 -1
1 how it begins and ends: capital, exclamation mark	0 -4 -10 0 -8 0 -8 -9 -4 -3 -10 5 1
1 how it begins and ends: capital, figure	0 -11 1 -9 -9 0 -8 -12 -14 -8 -15 1 -14
1 how it begins and ends: capital, full stop	4 5 -10 -4 1 -8 4 0 -13 -10 -4 -6 -3
1 how it begins and ends: capital, letter	-4 -7 -9 -10 -12 -8 -8 -4 1 -3 -3 -3 -3
1 how it begins and ends: capital, question mark	1 -5 -12 -1 -24 2 -14 -13 -9 -5 -7 -6 9
1 how it begins and ends: capital, quotation mark	0 -1 5 -1 -4 -4 -4 -8 -9 -5 -7 3 -6
1 how it begins and ends: capital, semicolon	0 0 0 0 3 3 0 -2 -3 -7 0 -9 0
1 how it begins and ends: capital, stop and quotation mark	-1 -21 -10 -3 -2 -13 -4 -9 -10 6 2 -5 -10
1 how it begins and ends: figure, bracket	0 -1 0 0 -6 -6 0 5 1 -10 -1 3 2
1 how it begins and ends: figure, colon	-1 0 -2 0 -10 11 -3 -12 -8 -10 -1 0 -3
1 how it begins and ends: figure, figure	0 -14 5 -3 -17 -23 -4 -5 -9 -5 6 7 -11
1 how it begins and ends: figure, full stop	0 0 -1 -2 -21 3 -2 7 8 -5 0 -2 -16
1 how it begins and ends: figure, letter	-2 -13 -6 -9 -7 -12 -15 3 -11 -4 -7 -2 -6
1 how it begins and ends: figure, question mark	0 0 0 0 -1 5 0 -4 -1 0 0 -5 4
1 how it begins and ends: figure, quotation mark	0 0 0 0 0 -2 0 -1 -2 4 0 2 -2
1 how it begins and ends: list mark, bar or asterisk	0 -1 0 0 -8 6 -4 -2 -4 -9 0 12 -14
1 how it begins and ends: list mark, figure	0 0 0 0 0 -2 0 -3 0 2 0 -1 5
1 how it begins and ends: list mark, full stop	0 6 -1 -1 -9 4 -6 1 -2 -7 -1 -3 0
1 how it begins and ends: list mark, letter	0 0 0 0 -1 -1 3 1 -2 -2 0 -4 -4
1 how it begins and ends: list mark, stop and quotation mark	0 0 0 0 -7 1 -1 -2 -2 -2 0 -3 7
1 how it begins and ends: number of an item, bracket	0 0 0 0 -1 9 -1 -7 -2 -2 0 -1 -1
1 how it begins and ends: number of an item, colon	0 0 0 0 0 9 0 -8 0 0 0 0 0
1 how it begins and ends: number of an item, exclamation mark	0 0 0 0 -5 -7 -1 -5 12 8 -1 -2 -4
1 how it begins and ends: number of an item, full stop	0 -1 -1 0 -18 19 -11 -21 2 -2 -2 -9 -12
1 how it begins and ends: number of an item, letter	2 6 2 -9 1 1 -30 -13 1 -4 -6 0 -13
1 how it begins and ends: number of an item, question mark	0 0 0 0 12 5 0 -7 -4 -1 0 0 -8
1 how it begins and ends: quotation mark, bracket	0 0 0 0 -6 0 0 0 0 0 0 0 6
1 how it begins and ends: quotation mark, colon	0 0 0 0 -14 -2 0 -4 -3 -2 0 13 -2
1 how it begins and ends: quotation mark, full stop	-1 -7 -6 -3 -29 12 -34 -21 -9 -2 5 0 -8
1 how it begins and ends: quotation mark, letter	0 -1 -8 4 -13 -4 -3 -11 6 -7 4 2 5
1 how it begins and ends: quotation mark, question mark	0 0 3 -2 0 -1 0 0 0 0 0 0 0
1 how it begins and ends: quotation mark, quotation mark	8 -2 -3 -1 -9 -1 -3 3 -10 4 -3 4 -9
1 how it begins and ends: quotation mark, stop and quotation mark	0 -8 -2 -3 -7 18 -13 -8 -12 -9 -7 -13 -17
1 how it begins and ends: small letter, another sign	0 0 0 0 3 -8 12 -5 -2 -2 0 0 -1
1 how it begins and ends: small letter, bracket	0 0 0 0 -5 8 -1 -1 -6 -2 0 -1 0
1 how it begins and ends: small letter, colon	0 0 -1 0 -5 0 0 -2 5 2 0 11 -11
1 how it begins and ends: small letter, comma	0 0 -1 0 -9 12 -1 8 -3 -2 -1 -10 -8
1 how it begins and ends: small letter, exclamation mark	0 0 -1 0 1 2 0 -1 2 6 -4 0 -5
1 how it begins and ends: small letter, figure	0 0 -3 4 1 -4 0 -2 -2 0 2 0 0
1 how it begins and ends: small letter, full stop	0 -2 0 0 -13 -10 -3 16 -3 -5 -1 -8 -6
1 how it begins and ends: small letter, letter	2 8 -26 -6 3 0 -8 -12 -26 8 -4 -20 -10
1 how it begins and ends: small letter, quotation mark	0 -8 0 0 0 7 0 -1 -1 -2 0 0 -3
1 how it begins and ends: small letter, semicolon	0 0 0 0 -3 1 -1 7 -1 -2 0 -2 -4
1 how it begins: another sign	-1 -6 -4 -5 -6 20 -9 -6 -7 -10 -4 -25 -14
1 how it begins: at sign or hash	0 0 -2 3 -5 9 -2 7 -4 -7 -2 -10 -14
1 how it begins: bracket	0 -8 -2 -2 -15 5 -10 -13 2 8 -2 -9 -6
1 how it begins: capital	-5 1 -6 -1 1 -7 5 -2 -1 -5 0 -3 -5
1 how it begins: figure	-3 -19 -3 -7 -16 -17 -26 4 -3 -10 -3 -3 -13
1 how it begins: list mark	0 1 -1 -1 -15 6 -5 -4 -6 -6 -2 -4 0
1 how it begins: number of an item	1 2 7 -11 -9 8 -37 -20 6 1 -11 -3 -21
1 how it begins: quotation mark	4 -22 -24 -8 -28 16 -43 -17 -13 -3 0 6 -9
1 how it begins: small letter	2 7 -28 -5 -3 -11 2 6 -24 9 -10 -16 -8
1 how it ends: another sign	0 -6 -4 -1 -7 5 5 6 1 -10 1 -21 -10
1 how it ends: arrow	0 0 0 0 -4 10 -1 -8 -2 -1 0 1 2
1 how it ends: bar or asterisk	0 -1 -1 -4 -9 2 -1 -3 -1 -3 -1 -2 13
1 how it ends: bracket	-2 -7 -8 -19 -18 -9 -25 -2 13 -8 -16 -19 3
1 how it ends: colon	-3 -1 -12 -12 22 4 -1 -28 -17 -7 -11 -30 -16
1 how it ends: comma	0 -1 -2 0 -3 5 -3 3 -7 -5 0 -13 7
1 how it ends: ellipsis	1 -5 -2 1 -14 -10 -4 -3 6 4 -3 4 -1
1 how it ends: exclamation mark	0 -5 -10 0 -4 0 -9 -8 1 4 -13 4 0
1 how it ends: figure	-1 -16 5 -9 -16 0 -17 -7 -18 -12 -9 1 -20
1 how it ends: full stop	1 4 -10 -2 -3 -6 3 1 -11 -6 2 -10 -4
1 how it ends: letter	0 -5 -8 -2 -5 -5 -4 -8 -3 -2 1 -2 -6
1 how it ends: question mark	0 -7 -12 -3 -21 2 -12 -7 -13 -6 -3 -3 5
1 how it ends: quotation mark	7 -5 2 -3 -6 -7 -9 -5 -21 -4 -13 10 -13
1 how it ends: semicolon	0 0 0 0 2 -1 -2 8 -5 -9 0 -10 -3
1 how it ends: stop and quotation mark	-2 -30 -15 -6 -3 -2 -1 -2 -19 4 2 -6 -13
1 how long the short lines around it are: 11 and more	-1 -24 -7 -4 1 -2 -12 -12 -2 -5 -9 4 -26
1 how long the short lines around it are: 2 and more	1 -3 -13 -10 -12 -12 -10 -6 4 -4 -14 -9 -1
1 how long the short lines around it are: 3 and more	0 -4 -6 -3 -1 -7 -22 -14 -7 -3 -5 -6 2
1 how long the short lines around it are: 5 and more	-8 -16 -14 -8 -1 1 -9 -4 -14 -3 -4 -2 -16
1 how long the short lines around it are: 8 and more	-8 -4 -1 -8 -13 0 0 -9 -3 -8 -14 -7 -9
1 how long the short lines around it are: below 2	0 -4 0 -18 -18 4 -21 -13 -20 -13 -31 -25 -5
1 how many short lines stand together: 15 and more	-9 -3 -24 -32 -8 -9 -25 1 -5 -6 -28 0 -11
1 how many short lines stand together: 2 and more	8 -8 -10 3 -18 1 -1 -17 -17 -1 -5 -7 1
1 how many short lines stand together: 3 and more	-2 1 -3 -10 -4 -10 -23 -14 0 -13 -9 -13 -7
1 how many short lines stand together: 4 and more	-8 -4 6 -14 -5 -9 -2 -7 -1 -18 -12 -5 0
1 how many short lines stand together: 6 and more	-5 4 -1 6 2 -3 -6 -19 -6 5 4 0 -9
1 how many short lines stand together: 9 and more	-5 -3 -3 -15 -18 -4 -20 -10 -23 -13 -2 4 3
1 how many short lines stand together: below 2	-2 -13 -35 -25 -11 1 -9 -24 6 4 -27 4 -11
1 it repeats its neighbour: the block before	0 -22 -17 -3 -20 -39 -14 -16 44 7 -2 -9 -16
1 it repeats its neighbour: the next block	0 1 7 7 2 5 -7 -15 -29 0 -12 -16 1
1 it repeats its neighbour: the second before	-1 -4 -6 -3 -4 -3 -2 -13 -18 -9 11 -3 -10
1 it repeats its neighbour: the second behind	0 3 -5 -6 5 -2 -4 -21 -16 -4 -4 -6 -3
1 it says where in a picture somebody stands: yes	0 -11 0 -3 -10 13 -2 -4 -4 -4 1 -4 -9
1 it speaks to the reader: more, 20 and more	-1 -7 -2 -3 0 3 -6 4 -3 -11 -4 -21 4
1 it speaks to the reader: more, 40 and more	0 -8 -11 -3 -1 3 -8 11 -12 -17 -5 -12 -10
1 it speaks to the reader: more, 8 and more	0 0 0 -3 2 -12 3 9 -1 0 -5 -1 7
1 it speaks to the reader: one, 20 and more	1 6 -2 -3 2 -7 -13 -2 -1 -6 -5 -28 -2
1 it speaks to the reader: one, 40 and more	0 -23 -8 -2 3 -14 -24 7 2 -3 1 -5 -2
1 it speaks to the reader: one, 8 and more	0 -14 -18 -12 -3 -14 -20 7 -1 -7 -11 -11 6
1 it speaks to the reader: one, below 8	0 -8 -7 -1 -1 -2 -3 -13 -5 0 -5 -15 13
1 it speaks to the reader: two, 20 and more	0 -8 -8 1 -3 -20 -20 18 5 -16 0 -14 9
1 it speaks to the reader: two, 40 and more	0 -5 -2 6 0 -18 -12 -1 0 2 -7 -12 7
1 it speaks to the reader: two, 8 and more	0 -2 5 0 0 1 -7 1 -6 1 -3 -20 4
1 it speaks to the reader: two, below 8	0 0 0 0 0 -1 0 -1 -1 1 0 -2 5
1 it stands on the page again: 12 and more	1 -5 -3 -1 -16 6 -3 -4 -4 -6 -7 -4 13
1 it stands on the page again: 3 and more	-1 -13 -19 -13 13 -22 -5 -5 -2 -9 1 4 3
1 it stands on the page again: 6 and more	0 10 -5 1 -3 -5 1 -7 -18 -14 -1 6 4
1 it stands on the page again: below 3	0 -14 2 -14 7 -4 3 -11 -18 -3 0 -4 -9
1 it stood on the page before: 12 and more	0 -5 -1 0 -15 -14 -8 -10 3 7 6 1 -6
1 it stood on the page before: 3 and more	-1 -7 -12 -8 -6 -4 -7 -15 -6 -12 2 0 -8
1 it stood on the page before: 6 and more	1 -2 -2 -1 -9 -1 2 -11 -9 -1 1 -15 4
1 it stood on the page before: below 3	-3 -35 -21 -11 1 5 1 -31 -1 -1 -15 -7 -17
1 it tells the reader what to do: 20 and more	0 8 -2 0 2 -10 -1 5 -8 2 -1 0 -2
1 it tells the reader what to do: 40 and more	0 0 0 0 -5 -4 0 7 1 0 0 0 0
1 it tells the reader what to do: 8 and more	0 -2 2 -8 -25 -12 -4 4 -26 -20 -3 0 20
1 it tells the reader what to do: below 8	-1 -17 -20 9 -17 -17 -13 -28 -13 -36 -5 -16 25
1 its capitals and length: 0.15 and more, 15 and more	2 -7 -6 -2 -6 -8 -44 -9 11 -18 9 1 -4
1 its capitals and length: 0.15 and more, 2 and more	0 -10 4 4 2 -16 -21 -1 -22 -20 -14 -4 -8
1 its capitals and length: 0.15 and more, 30 and more	0 -4 -14 0 2 -6 -12 -12 -15 -4 -3 0 -7
1 its capitals and length: 0.15 and more, 4 and more	-5 -16 1 -14 2 8 -25 1 -21 -9 -22 -14 2
1 its capitals and length: 0.15 and more, 8 and more	-1 -3 -2 3 -18 4 2 -13 -1 -26 -7 -4 -7
1 its capitals and length: 0.5 and more, 15 and more	0 5 -5 0 -24 -1 -4 -1 -3 -8 -6 -9 -8
1 its capitals and length: 0.5 and more, 2 and more	1 -15 -16 -3 -17 12 -29 1 3 -20 -10 -6 -15
1 its capitals and length: 0.5 and more, 30 and more	0 7 -6 -5 8 -10 1 -5 1 -7 -7 -6 2
1 its capitals and length: 0.5 and more, 4 and more	3 -11 -32 -7 -20 -7 2 -4 -12 -6 -6 15 -13
1 its capitals and length: 0.5 and more, 8 and more	-1 -1 -21 -13 -15 -14 -21 -5 -1 -4 -3 -3 -12
1 its capitals and length: 0.8 and more, 15 and more	0 0 1 -3 2 0 -1 -5 -4 -3 -2 1 3
1 its capitals and length: 0.8 and more, 30 and more	0 0 0 -1 10 -3 -1 0 -2 4 7 -8 -16
1 its capitals and length: 0.8 and more, 4 and more	2 1 -15 -13 -9 -3 3 -11 -1 -1 -9 -19 -4
1 its capitals and length: 0.8 and more, 8 and more	-10 0 -2 -10 -9 -16 -7 -16 -8 9 -3 3 -3
1 its capitals and length: 1 and more, 15 and more	0 0 0 0 4 -1 0 -4 0 0 0 2 0
1 its capitals and length: 1 and more, 2 and more	-1 -9 -12 -15 -12 -5 8 -16 -4 -6 -10 -11 1
1 its capitals and length: 1 and more, 30 and more	0 0 -2 0 -6 7 -5 -6 -4 -6 -4 -4 -4
1 its capitals and length: 1 and more, 4 and more	1 -6 -8 0 -16 -14 1 -9 -5 6 -5 -15 2
1 its capitals and length: 1 and more, 8 and more	0 2 0 -3 -12 -5 7 -14 -1 -3 -2 -10 20
1 its capitals and length: 1 and more, below 2	-2 -5 2 -6 -13 -9 -12 -5 -8 -14 -23 -9 1
1 its capitals and length: below 0.15, 15 and more	2 -26 -9 -25 -1 -2 5 2 -24 -11 -38 -18 -10
1 its capitals and length: below 0.15, 2 and more	-1 -10 -20 -2 4 6 -5 -11 -10 -13 9 -10 8
1 its capitals and length: below 0.15, 30 and more	-2 -32 -6 -5 -3 4 0 0 -5 -4 -8 -13 -8
1 its capitals and length: below 0.15, 4 and more	0 7 -3 -3 1 -13 -9 -1 -14 5 -9 -16 -4
1 its capitals and length: below 0.15, 8 and more	3 -2 -3 -23 1 1 -34 -3 -25 -23 0 -9 -11
1 its capitals and length: below 0.15, below 2	-1 -10 -20 -7 -18 1 -9 -18 -13 16 -4 -2 -8
1 its capitals: 0.01 and more	-1 -18 0 -18 -1 1 -2 4 -11 -3 -13 -12 -6
1 its capitals: 0.15 and more	-4 1 13 -1 -2 -2 -10 -6 4 -20 -5 -7 -5
1 its capitals: 0.3 and more	0 -9 2 4 2 -10 -26 -9 -10 -2 2 -4 -7
1 its capitals: 0.5 and more	3 1 -27 -18 -12 1 -14 -10 5 -15 -8 4 -18
1 its capitals: 0.7 and more	2 -12 -41 -17 -27 -17 -6 -14 4 10 -16 2 -3
1 its capitals: 0.9 and more	-8 1 2 -4 -7 -5 0 -16 -19 8 3 -22 7
1 its capitals: 1 and more	2 -3 -5 -8 -19 -13 10 -17 -2 -3 -18 -5 3
1 its capitals: below 0.01	0 -9 -28 -11 -8 4 -5 -18 -38 0 4 -12 -10
1 its figures: 0.01 and more	4 -8 -10 0 -11 -7 -11 -13 9 -12 1 -6 4
1 its figures: 0.15 and more	1 -14 -11 -16 -4 5 -8 6 -11 -14 -21 -18 -13
1 its figures: 0.4 and more	2 -9 16 -5 -11 -18 -14 -26 -18 -7 -10 10 -20
1 its figures: below 0.01	-4 0 -11 -10 1 -1 -2 -1 -9 -2 -2 -5 -5
1 its last words on the page: more often	-3 -20 -7 -30 -6 -6 -9 -5 6 9 -18 -8 -10
1 its last words on the page: once	3 -5 -1 -6 -6 -1 1 0 -7 -13 -3 -1 -3
1 its last words on the page: twice	-2 -2 -25 -2 -8 -2 -33 -2 0 -8 5 -21 -2
1 its lead-in on the page: more often	-7 -28 -18 -29 4 -14 -15 -5 -9 10 -21 -13 -19
1 its lead-in on the page: once	-5 -10 2 6 -30 -15 -12 5 9 -10 -34 -5 -20
1 its lead-in on the page: twice	3 -12 -7 -11 -21 2 0 -2 12 -7 -9 -1 -12
1 its length among the short lines around it: 0.4 and more	2 7 -15 4 -5 -1 -10 -1 -10 -12 -4 -12 -5
1 its length among the short lines around it: 0.7 and more	-5 -8 -6 -14 -12 -9 -4 -2 -6 4 -20 2 -7
1 its length among the short lines around it: 1.4 and more	-1 -17 -3 -13 -5 -3 -18 -2 -4 -19 -5 -10 -9
1 its length among the short lines around it: 2 and more	0 1 2 -16 12 -5 -8 -9 -9 1 -9 -15 -8
1 its length among the short lines around it: below 0.4	-6 -13 -13 -13 -6 1 -10 -18 -12 1 -8 3 -7
1 its length and end: 10 and more, another sign	0 0 0 0 -5 -8 0 11 1 0 0 -3 -4
1 its length and end: 10 and more, arrow	0 0 0 0 2 6 0 -7 -1 0 0 0 2
1 its length and end: 10 and more, bracket	0 -3 -3 1 -19 -1 -3 5 -1 -16 -2 1 -1
1 its length and end: 10 and more, colon	0 -1 -1 0 22 3 0 -18 -2 -1 -1 -4 -8
1 its length and end: 10 and more, ellipsis	0 0 0 0 -3 -5 0 2 8 3 -1 -2 -7
1 its length and end: 10 and more, exclamation mark	0 -1 -1 0 1 2 -1 -7 0 1 -2 3 4
1 its length and end: 10 and more, figure	0 -2 -5 0 -5 -5 -1 1 -1 1 -4 -8 13
1 its length and end: 10 and more, full stop	-1 16 -19 -14 -15 -9 -6 -2 -16 -11 -5 -17 -3
1 its length and end: 10 and more, letter	-13 -18 2 -6 -6 -2 -29 -20 -5 2 -7 -2 -9
1 its length and end: 10 and more, question mark	0 -2 -1 -1 -15 7 -3 -1 -7 -6 1 6 1
1 its length and end: 10 and more, quotation mark	7 -1 2 -1 -8 -10 -1 1 -4 -2 -4 11 -2
1 its length and end: 10 and more, semicolon	0 0 0 0 -1 0 0 5 0 0 0 -1 -3
1 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -2 -4 4 -6 0 4 0 3 -1
1 its length and end: 15 and more, another sign	0 0 0 0 2 1 -1 4 0 -1 0 -3 -2
1 its length and end: 15 and more, bar or asterisk	0 0 0 0 0 0 0 0 0 0 0 -3 4
1 its length and end: 15 and more, bracket	0 3 -4 1 -13 -11 3 -2 23 -11 -7 -4 -14
1 its length and end: 15 and more, colon	0 -2 -3 3 16 -2 5 -3 -8 -4 -1 -5 -8
1 its length and end: 15 and more, comma	0 0 -1 0 -9 14 0 -9 -2 -1 -1 -11 0
1 its length and end: 15 and more, ellipsis	0 0 0 1 -4 2 0 1 1 0 0 1 -2
1 its length and end: 15 and more, exclamation mark	0 0 -1 1 -3 -2 -2 -5 2 4 -1 -1 3
1 its length and end: 15 and more, figure	0 1 3 -1 -14 5 -1 6 -9 -6 -1 -8 -2
1 its length and end: 15 and more, full stop	0 -20 -11 -11 -7 0 -11 -7 -15 -9 -4 -10 -5
1 its length and end: 15 and more, letter	2 -12 -11 -12 -6 -5 -16 -5 -6 -21 0 0 -7
1 its length and end: 15 and more, question mark	0 7 -1 0 -1 -9 6 -3 -1 -2 1 -4 3
1 its length and end: 15 and more, quotation mark	0 0 4 -1 1 10 -1 -6 -5 -2 -1 -3 1
1 its length and end: 15 and more, semicolon	0 0 0 0 10 -7 -1 -9 -6 -10 -1 -9 1
1 its length and end: 15 and more, stop and quotation mark	0 -1 2 -1 -2 8 0 -10 -1 2 -3 -1 -4
1 its length and end: 2 and more, another sign	0 0 0 0 -1 4 0 0 0 0 0 -1 -2
1 its length and end: 2 and more, arrow	0 0 0 0 -1 6 0 -3 -1 0 0 -1 -4
1 its length and end: 2 and more, bar or asterisk	0 0 -1 0 -2 0 0 0 1 0 0 -5 8
1 its length and end: 2 and more, bracket	0 -1 -3 0 -2 -7 -3 -5 -10 0 4 -13 16
1 its length and end: 2 and more, colon	0 -7 1 -5 2 5 -5 -12 -3 -6 7 -13 4
1 its length and end: 2 and more, comma	0 0 -1 0 -1 2 -1 -3 -4 -4 1 1 6
1 its length and end: 2 and more, ellipsis	0 0 0 0 2 1 -1 -2 -1 -1 0 -5 6
1 its length and end: 2 and more, exclamation mark	0 1 0 0 0 1 -1 -1 -2 -1 -2 8 -6
1 its length and end: 2 and more, figure	0 -8 0 -1 16 -8 -3 -18 -10 -8 -3 0 -10
1 its length and end: 2 and more, full stop	0 -4 -2 -1 -12 13 6 -5 -8 -8 3 -7 -1
1 its length and end: 2 and more, letter	-1 -7 -16 -3 -4 -5 -23 -14 2 -11 -10 -8 -12
1 its length and end: 2 and more, quotation mark	0 0 -1 0 8 -3 -1 -6 0 -2 1 3 -3
1 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -12 -7 -1 8 4 -2 2 -1 -2
1 its length and end: 25 and more, another sign	0 0 0 0 -1 -11 13 -3 2 -1 0 -1 -2
1 its length and end: 25 and more, arrow	0 0 0 0 0 -1 -2 3 -1 -1 0 0 -1
1 its length and end: 25 and more, bar or asterisk	0 0 0 0 -5 2 -1 -3 -1 0 0 -1 6
1 its length and end: 25 and more, bracket	0 -3 2 2 -7 5 -3 -11 2 -3 -2 -4 1
1 its length and end: 25 and more, colon	0 -2 -2 -1 8 2 3 -13 -6 -2 0 -2 0
1 its length and end: 25 and more, ellipsis	0 -1 0 0 -4 1 -1 1 -1 -2 0 1 5
1 its length and end: 25 and more, exclamation mark	0 -1 -1 0 -4 -2 -2 2 -1 3 -1 -1 5
1 its length and end: 25 and more, figure	0 0 0 0 -5 -1 0 2 8 1 0 -2 -6
1 its length and end: 25 and more, full stop	3 -14 -14 -11 -8 -3 -6 -2 -32 -13 -12 7 -10
1 its length and end: 25 and more, letter	0 2 -3 -3 -17 4 -5 0 14 -2 -2 -17 -7
1 its length and end: 25 and more, question mark	0 0 0 2 -8 7 -1 3 1 -1 -1 0 -6
1 its length and end: 25 and more, quotation mark	0 0 1 0 0 -3 0 4 -2 -1 0 -1 0
1 its length and end: 25 and more, stop and quotation mark	0 -2 -5 -2 -13 5 -11 -2 -10 3 -13 -5 -11
1 its length and end: 4 and more, another sign	0 1 -1 0 -1 6 0 -4 4 -2 1 -4 -1
1 its length and end: 4 and more, arrow	0 0 0 0 -1 7 -1 -8 -1 -1 0 3 -2
1 its length and end: 4 and more, bar or asterisk	0 0 1 0 -5 -2 0 -5 -2 -2 -1 -1 9
1 its length and end: 4 and more, bracket	0 -2 1 -6 2 -5 -2 -13 -9 9 3 -2 -4
1 its length and end: 4 and more, colon	-1 12 -1 -1 8 12 -2 -15 -4 -13 0 -2 -14
1 its length and end: 4 and more, comma	0 -2 0 0 0 -5 0 7 -1 -2 0 -2 -1
1 its length and end: 4 and more, ellipsis	0 0 0 0 4 3 0 -2 -1 0 -1 0 -4
1 its length and end: 4 and more, exclamation mark	0 -1 0 0 -4 -4 4 -1 2 -1 -1 -3 7
1 its length and end: 4 and more, figure	0 -5 5 -2 -7 1 -2 -4 -5 -3 -1 -2 -14
1 its length and end: 4 and more, full stop	0 -4 0 2 -4 -2 -5 6 4 -18 2 -9 -8
1 its length and end: 4 and more, letter	2 -10 -9 -26 -15 -2 -14 -12 -10 -7 -20 -5 1
1 its length and end: 4 and more, question mark	0 -1 1 0 0 7 0 -8 -2 -3 -1 -11 10
1 its length and end: 4 and more, quotation mark	0 0 -1 0 -8 -5 1 -7 -4 11 -2 7 -8
1 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -4 -13 5 6 0 -1 0 -1 5
1 its length and end: 40 and more, another sign	0 0 0 0 -5 4 -1 3 -1 -1 0 -1 0
1 its length and end: 40 and more, bracket	-1 1 4 -13 7 1 -7 0 -2 -20 -15 -7 1
1 its length and end: 40 and more, colon	0 -1 0 0 5 2 -4 0 -3 -1 0 -1 -1
1 its length and end: 40 and more, ellipsis	0 0 0 0 -4 1 0 -2 0 3 0 2 2
1 its length and end: 40 and more, exclamation mark	0 -2 -3 0 0 2 -7 1 1 2 1 -7 -6
1 its length and end: 40 and more, figure	0 0 0 0 -9 -2 3 -2 8 2 0 0 -1
1 its length and end: 40 and more, full stop	-4 -6 -11 6 -1 -7 -4 -4 -7 -6 -9 -13 -3
1 its length and end: 40 and more, letter	1 -2 -7 -6 3 2 -5 -14 -1 -6 -7 -6 -11
1 its length and end: 40 and more, question mark	0 -3 0 -2 4 4 -7 2 -5 3 0 -3 -2
1 its length and end: 40 and more, quotation mark	0 0 2 0 6 6 -3 -1 -1 -7 -3 1 -2
1 its length and end: 40 and more, stop and quotation mark	-1 -22 -7 -1 1 2 -4 -10 -15 -9 7 -7 -16
1 its length and end: 6 and more, another sign	0 0 0 -1 -6 -1 -1 7 1 -1 0 -3 -3
1 its length and end: 6 and more, arrow	0 0 0 0 -2 8 0 -6 -1 -1 0 0 0
1 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 0 0 0 0 0 0 -2 3
1 its length and end: 6 and more, bracket	0 0 -1 -1 -11 0 -6 5 5 3 -5 -17 -11
1 its length and end: 6 and more, colon	0 -3 0 -1 0 2 1 -7 2 3 -1 -2 0
1 its length and end: 6 and more, ellipsis	0 -5 -1 0 -4 -12 -1 -2 -1 3 -1 9 -3
1 its length and end: 6 and more, exclamation mark	0 0 0 0 -1 6 -1 -6 3 0 0 1 -4
1 its length and end: 6 and more, figure	0 6 2 -4 -14 -2 -3 -6 -13 -10 -4 12 -14
1 its length and end: 6 and more, full stop	-2 -4 3 -5 -8 -5 -5 0 -4 -3 -1 -19 -15
1 its length and end: 6 and more, letter	-3 -13 -26 -8 -4 -6 -7 -11 -12 -5 -3 -3 2
1 its length and end: 6 and more, question mark	1 -2 -5 3 -9 -1 1 -13 1 2 -6 2 1
1 its length and end: 6 and more, quotation mark	0 0 0 -1 -8 -3 -2 6 -2 -3 -1 1 2
1 its length and end: 6 and more, stop and quotation mark	0 -1 0 0 3 -1 1 -1 1 1 0 -1 -1
1 its length and end: below 2, another sign	0 -4 -1 2 1 13 -3 -3 -5 -6 -1 -6 -4
1 its length and end: below 2, bar or asterisk	0 -1 0 -4 -5 5 -1 0 -2 -3 -1 7 2
1 its length and end: below 2, bracket	0 -1 0 0 0 -5 0 0 -4 -2 0 -3 12
1 its length and end: below 2, colon	-1 4 0 -2 -13 -16 5 4 -1 6 -1 -14 1
1 its length and end: below 2, comma	0 0 0 0 -1 -5 0 -3 3 7 0 -8 1
1 its length and end: below 2, ellipsis	0 0 0 0 0 -8 0 0 5 7 0 0 1
1 its length and end: below 2, exclamation mark	0 0 0 0 0 -1 0 0 0 0 0 -5 8
1 its length and end: below 2, figure	0 -20 0 -2 -25 -1 -4 -25 -14 6 1 4 -12
1 its length and end: below 2, full stop	0 -2 -3 -1 -5 -6 -1 2 8 7 3 6 -11
1 its length and end: below 2, letter	0 6 -9 -8 -8 -9 -19 -2 -11 -6 -22 -6 -3
1 its length and end: below 2, quotation mark	0 -4 0 0 -4 4 -1 5 -1 -1 1 -1 -3
1 its length and sentences: 15 and more, more	0 7 0 0 -5 -6 2 -1 0 2 -1 4 1
1 its length and sentences: 15 and more, none	0 -11 -8 -18 -13 -1 -9 0 -14 -26 -2 -7 -4
1 its length and sentences: 15 and more, one	-1 -18 -9 -8 -6 0 -27 -13 -3 -11 -11 -3 -7
1 its length and sentences: 15 and more, three	0 -5 -4 -2 -12 -2 -6 0 1 -2 -5 2 0
1 its length and sentences: 15 and more, two	1 -5 -8 -4 1 -10 3 -6 1 -17 -5 -28 -2
1 its length and sentences: 30 and more, more	-1 -6 1 -3 -19 -1 -12 -2 -9 -4 -16 -12 2
1 its length and sentences: 30 and more, none	0 0 -4 -6 3 -4 9 -1 -13 4 1 -10 -10
1 its length and sentences: 30 and more, one	0 -11 -15 7 -17 7 -16 -26 -19 -10 -10 11 3
1 its length and sentences: 30 and more, three	-1 -18 -6 -7 6 -1 -5 -11 -6 -11 -22 -14 0
1 its length and sentences: 30 and more, two	-1 -10 -5 -9 1 -1 -19 -4 -9 -12 -10 -12 -9
1 its length and sentences: 6 and more, more	0 -5 0 0 -2 -12 9 7 -4 -4 0 0 -4
1 its length and sentences: 6 and more, none	-5 -14 -5 -12 -7 -10 -8 -1 -13 -15 1 0 -9
1 its length and sentences: 6 and more, one	-4 7 -18 -13 -8 -1 -5 -6 -2 -9 -17 -24 -2
1 its length and sentences: 6 and more, three	0 -1 5 -1 -4 3 -3 -10 -13 4 0 -4 -10
1 its length and sentences: 6 and more, two	0 -4 -6 0 -31 -2 2 -23 1 10 -1 8 -2
1 its length and sentences: 60 and more, more	-2 -10 -18 -7 9 -9 -8 -9 -12 2 -8 -39 -19
1 its length and sentences: 60 and more, none	0 -1 0 0 -5 5 3 -2 -2 -4 -1 4 1
1 its length and sentences: 60 and more, one	0 10 0 -1 -7 -4 -3 3 6 -9 -1 2 -3
1 its length and sentences: 60 and more, three	0 -15 -6 -1 -8 -9 -13 -10 6 -6 -5 5 -11
1 its length and sentences: 60 and more, two	-1 -15 -4 -8 -1 1 -1 -17 -20 -9 1 -10 5
1 its length and sentences: below 6, none	0 1 -7 -11 -8 -1 -5 -7 -3 3 -7 -2 -8
1 its length and sentences: below 6, one	0 -14 -4 -3 -13 -2 -6 1 -1 -26 2 -11 1
1 its length and sentences: below 6, two	0 -2 -1 1 -3 -3 6 -2 -1 -2 -1 0 4
1 its length, and what follows the credit behind it: 25 and more, a short line	0 -6 0 -1 -1 -5 2 0 -8 15 2 -1 -1
1 its length, and what follows the credit behind it: 25 and more, running text	0 0 0 0 -2 -1 -3 -1 5 0 -1 0 1
1 its length, and what follows the credit behind it: 45 and more, a short line	0 0 0 3 -3 -5 2 4 -1 1 0 0 -1
1 its length, and what follows the credit behind it: 45 and more, a short sentence	0 0 0 0 1 3 -1 -1 0 -2 0 0 0
1 its length, and what follows the credit behind it: 45 and more, running text	0 0 -4 0 -3 2 0 -1 3 0 5 -1 -5
1 its length, and what follows the credit behind it: 8 and more, a short line	0 -10 -1 -2 -3 4 -2 -5 3 -9 -2 3 4
1 its length, and what follows the credit behind it: 8 and more, nothing	0 0 0 0 0 1 0 0 6 1 0 -9 -2
1 its length, and what follows the credit behind it: 8 and more, running text	0 -1 6 -1 -2 -2 -2 -4 10 -12 -6 -7 0
1 its length, and what follows the credit behind it: below 8, a short line	0 8 -4 -4 -4 -11 -1 -3 8 -1 -6 2 -1
1 its length, and what follows the credit behind it: below 8, a short sentence	0 0 5 -1 -1 3 0 -1 -5 -2 -2 -1 3
1 its length, and what follows the credit behind it: below 8, running text	0 -5 0 -3 -1 6 -1 -2 -22 2 -3 -9 4
1 its length: 10 and more	-9 6 -23 -6 -22 2 -20 -6 -17 -19 -3 2 0
1 its length: 12 and more	-3 -1 -6 -11 -14 -14 -12 -1 0 5 -13 -14 -8
1 its length: 15 and more	-1 -15 -15 -10 -11 -9 -20 1 -5 -25 -5 -3 -9
1 its length: 19 and more	3 -11 -21 -16 -11 -2 -12 -3 1 -6 -18 -9 -9
1 its length: 2 and more	-1 -7 -17 -11 -9 1 -7 -10 -10 -11 -7 -13 -4
1 its length: 25 and more	0 -7 -4 -2 -11 2 -12 -5 -10 -9 -12 -2 -7
1 its length: 3 and more	-1 -15 -12 -6 -2 -7 -4 -3 0 -10 -13 -3 -6
1 its length: 35 and more	2 -25 -10 -10 -1 0 -9 -1 -7 -7 -3 -8 -9
1 its length: 4 and more	2 2 1 -20 -3 0 -22 -11 -14 -6 -14 -5 -4
1 its length: 5 and more	-3 -8 -14 -16 -17 -3 0 -7 -19 8 -19 -6 -9
1 its length: 50 and more	-10 -3 -20 2 1 -7 -6 -5 -8 -3 -7 -16 -1
1 its length: 6 and more	0 -8 -21 -1 -16 -6 3 -3 -10 -1 -24 -3 -9
1 its length: 8 and more	-3 -10 -2 -19 -8 -1 -13 -3 -11 -13 2 -13 -11
1 its length: 80 and more	-2 -21 -6 -28 4 -8 -1 -20 -6 2 -10 -16 -10
1 its length: below 2	-2 0 -14 -11 -17 -7 -14 -10 -13 4 -19 -3 -5
1 its phrases elsewhere on the page: 0.01 and more	4 1 5 -10 0 -10 -8 3 -6 -8 -16 -13 -7
1 its phrases elsewhere on the page: 0.3 and more	-2 -5 -18 -14 -16 -14 -7 -7 5 3 -1 -17 -7
1 its phrases elsewhere on the page: 0.8 and more	-1 -9 -11 -7 -2 -11 -21 -22 8 7 1 -14 1
1 its phrases elsewhere on the page: below 0.01	-4 -2 -8 -9 -11 -2 -4 2 -9 0 -3 -1 -8
1 its phrases elsewhere, and its length: in part, 15 and more	0 -5 -5 -4 -8 -8 -9 4 6 -10 9 -15 -2
1 its phrases elsewhere, and its length: in part, 30 and more	0 -8 -3 -1 -5 -5 3 -11 5 -4 1 -5 6
1 its phrases elsewhere, and its length: in part, 8 and more	0 4 -4 -4 -17 -10 -8 -1 6 -15 -8 -3 -2
1 its phrases elsewhere, and its length: in part, below 8	0 -4 -5 -2 -4 -2 3 -16 -17 9 -5 -9 -11
1 its phrases elsewhere, and its length: nearly all, 15 and more	2 -5 5 1 -19 -15 -18 -19 13 -4 5 0 2
1 its phrases elsewhere, and its length: nearly all, 30 and more	1 -12 1 -11 5 -8 -13 -5 -1 5 -14 5 2
1 its phrases elsewhere, and its length: nearly all, 8 and more	-2 -9 -12 -6 -3 -5 -19 -17 -2 6 0 -12 -6
1 its phrases elsewhere, and its length: nearly all, below 8	0 -8 -26 0 -3 -2 -3 -10 -16 -5 1 -21 -1
1 its phrases elsewhere, and its place: in part, before the text	0 3 -11 0 -6 -8 -1 -5 14 -11 3 -2 -2
1 its phrases elsewhere, and its place: in part, behind the text	0 -1 0 -1 4 -13 -1 8 -3 -4 -1 -4 -7
1 its phrases elsewhere, and its place: in part, in the text	-1 -10 -5 -11 -18 -10 -1 -7 -1 6 -4 -16 -6
1 its phrases elsewhere, and its place: nearly all, before the text	-1 -15 -3 -4 2 -13 -2 -6 -1 0 4 -12 0
1 its phrases elsewhere, and its place: nearly all, behind the text	0 -1 -1 -3 1 6 1 11 -2 -4 -1 -6 -13
1 its phrases elsewhere, and its place: nearly all, in the text	-1 2 -13 -6 -5 -9 -15 -19 2 1 0 -11 0
1 its place among short lines: first, 2 and more	1 -7 -11 1 -12 4 3 -22 -17 2 -6 -12 -1
1 its place among short lines: first, 3 and more	0 1 -7 -6 -11 16 0 -32 -10 -12 -4 -7 -4
1 its place among short lines: first, 5 and more	0 5 -7 -5 -3 -1 -5 -13 -11 -2 -4 -10 -13
1 its place among short lines: first, below 2	-3 -14 -37 -30 -8 -1 -11 -27 3 3 -32 -2 -12
1 its place among short lines: last, 2 and more	5 -9 -8 -1 -15 -13 -14 -19 -12 -4 -2 -5 -2
1 its place among short lines: last, 3 and more	-3 -10 11 -12 -10 -14 -4 -17 -6 -12 -10 -16 -13
1 its place among short lines: last, 5 and more	-1 -13 -16 -8 -1 -24 -1 2 -15 -10 1 -1 4
1 its place among short lines: within, 3 and more	1 -23 0 -3 -1 -25 -13 -17 1 -6 -23 -4 4
1 its place among short lines: within, 5 and more	-17 -7 -9 -10 -5 -1 -22 9 -13 -13 -12 1 -8
1 its place by the text, and its end: before the text, another sign	0 -3 -2 0 -1 3 0 -1 5 1 2 -1 -4
1 its place by the text, and its end: before the text, bar or asterisk	0 -1 0 -2 0 0 0 0 -1 -1 -1 0 7
1 its place by the text, and its end: before the text, bracket	0 -5 -1 -9 1 -14 -1 -7 1 -12 -4 -3 12
1 its place by the text, and its end: before the text, colon	-1 13 -3 -2 -1 -1 0 -2 0 -1 -2 -4 -8
1 its place by the text, and its end: before the text, comma	0 -1 -2 -1 -1 -5 0 6 -5 -6 2 -1 5
1 its place by the text, and its end: before the text, ellipsis	1 -3 -1 2 0 -4 0 6 1 1 0 0 -4
1 its place by the text, and its end: before the text, exclamation mark	0 -1 0 1 -1 -2 0 0 -1 -1 0 -1 7
1 its place by the text, and its end: before the text, figure	1 -13 4 -5 4 -11 -1 -5 -11 0 -7 -12 0
1 its place by the text, and its end: before the text, full stop	2 2 1 -9 -30 -9 -5 -7 -12 8 0 -23 -22
1 its place by the text, and its end: before the text, letter	6 -5 -14 5 -8 -17 -21 -18 7 -9 2 -6 -10
1 its place by the text, and its end: before the text, question mark	1 0 -1 0 -1 0 0 0 -1 -3 1 0 5
1 its place by the text, and its end: before the text, quotation mark	5 -3 -2 0 -1 2 0 -1 -3 -3 -3 10 -5
1 its place by the text, and its end: behind the text, another sign	0 0 0 0 -3 7 -1 6 -1 -2 0 -14 -4
1 its place by the text, and its end: behind the text, arrow	0 0 0 0 -1 4 0 -1 -1 0 0 1 -2
1 its place by the text, and its end: behind the text, bar or asterisk	0 0 0 0 -2 -3 0 -1 -1 -1 0 -5 10
1 its place by the text, and its end: behind the text, bracket	0 0 0 0 -2 3 -5 0 -6 -7 0 -12 4
1 its place by the text, and its end: behind the text, colon	0 -1 -1 -3 6 3 1 -7 4 0 8 -16 -2
1 its place by the text, and its end: behind the text, comma	0 0 -1 0 -8 4 0 2 1 6 -1 -15 4
1 its place by the text, and its end: behind the text, ellipsis	0 0 0 0 -1 -5 -1 -4 -2 -1 0 6 2
1 its place by the text, and its end: behind the text, exclamation mark	0 0 0 0 1 5 -1 -2 -1 0 0 -1 0
1 its place by the text, and its end: behind the text, figure	-2 -5 -4 -2 -1 4 -4 -21 -12 -17 -3 18 -12
1 its place by the text, and its end: behind the text, full stop	-1 -3 -2 -4 -13 9 -10 -11 -10 -7 -4 1 -1
1 its place by the text, and its end: behind the text, letter	-16 -36 -37 -24 -3 -1 4 -6 -12 -32 -25 -7 5
1 its place by the text, and its end: behind the text, question mark	0 0 0 -2 -3 -8 0 -3 -2 -1 0 -2 16
1 its place by the text, and its end: behind the text, quotation mark	0 0 -1 -1 -7 -9 0 -4 -1 8 -1 6 1
1 its place by the text, and its end: behind the text, stop and quotation mark	0 0 0 0 5 1 -1 -1 0 0 0 0 -5
1 its place by the text, and its end: in the text, another sign	0 -1 0 -1 1 -3 6 4 -3 -10 -1 -6 -9
1 its place by the text, and its end: in the text, arrow	0 0 0 0 -5 7 -1 -6 -1 -1 0 -1 5
1 its place by the text, and its end: in the text, bar or asterisk	0 0 0 0 -10 7 -2 -5 2 -3 0 5 0
1 its place by the text, and its end: in the text, bracket	-2 2 -6 -3 -14 0 -18 3 9 -2 -26 -14 -15
1 its place by the text, and its end: in the text, colon	-1 -8 -6 -5 21 -2 -2 -23 -20 -10 -10 -14 -19
1 its place by the text, and its end: in the text, comma	0 0 0 0 1 5 -1 -3 -2 -2 -1 2 -1
1 its place by the text, and its end: in the text, ellipsis	0 -3 -1 0 -10 -6 -3 -1 6 4 -2 -3 3
1 its place by the text, and its end: in the text, exclamation mark	0 -3 -8 -2 -8 0 -6 -10 4 6 -13 6 -8
1 its place by the text, and its end: in the text, figure	-2 -2 2 -5 -19 4 -11 -10 -10 -6 -3 -7 -15
1 its place by the text, and its end: in the text, full stop	-2 -4 -13 -4 -1 -4 0 1 -12 -12 1 -6 -3
1 its place by the text, and its end: in the text, letter	-23 -2 -1 -18 -10 -4 -4 -5 1 5 3 -7 -9
1 its place by the text, and its end: in the text, question mark	-1 -8 -7 1 -14 6 -9 -8 -10 -4 -7 -8 -9
1 its place by the text, and its end: in the text, quotation mark	0 -1 3 -2 -2 -2 -8 -4 -17 -5 -8 1 -13
1 its place by the text, and its end: in the text, semicolon	0 0 0 0 0 -2 -1 7 -4 -9 0 -7 0
1 its place by the text, and its end: in the text, stop and quotation mark	-2 -32 -20 -6 -1 -4 -3 -9 -21 3 -4 -8 -11
1 its place by the text, and its length: before the text, 13 and more	2 -4 -3 -8 0 -9 -4 -8 -3 1 6 -17 -16
1 its place by the text, and its length: before the text, 19 and more	3 -17 -4 -8 -21 2 -2 4 4 -10 -2 -8 -4
1 its place by the text, and its length: before the text, 2 and more	2 -3 -14 -1 -5 0 -5 -8 -16 -13 -3 -3 -6
1 its place by the text, and its length: before the text, 3 and more	3 -17 -22 3 -1 -21 -2 -4 9 7 -3 -15 -11
1 its place by the text, and its length: before the text, 30 and more	0 5 6 -8 6 -8 -1 -2 -1 -10 -7 -4 3
1 its place by the text, and its length: before the text, 4 and more	2 2 3 -19 -5 -12 -2 -8 -3 -21 -3 -2 -5
1 its place by the text, and its length: before the text, 6 and more	3 13 0 -2 -5 -10 0 -14 -11 -1 -17 -3 -7
1 its place by the text, and its length: before the text, 9 and more	0 0 -18 6 -11 -11 0 -8 -20 1 -12 -2 4
1 its place by the text, and its length: before the text, below 2	4 -17 -5 -4 -7 -13 -3 -10 -15 -5 -20 -15 2
1 its place by the text, and its length: behind the text, 13 and more	-1 -2 -3 -3 3 0 -8 -3 -7 -5 -5 -7 -6
1 its place by the text, and its length: behind the text, 19 and more	-1 -1 -1 -2 5 7 -3 1 -5 2 -2 -17 -3
1 its place by the text, and its length: behind the text, 2 and more	-1 -3 -4 -6 -12 -7 1 -6 -7 -7 -4 -21 17
1 its place by the text, and its length: behind the text, 3 and more	-1 -3 -5 -6 -17 1 -3 -16 -8 -13 -10 2 2
1 its place by the text, and its length: behind the text, 30 and more	0 0 -1 1 1 10 -1 -3 5 -3 1 -12 -10
1 its place by the text, and its length: behind the text, 4 and more	-1 -4 -4 -1 -13 3 -5 -7 -16 -3 -5 -4 8
1 its place by the text, and its length: behind the text, 6 and more	-1 -5 -3 -6 -18 -6 7 1 -10 -17 -9 1 -4
1 its place by the text, and its length: behind the text, 9 and more	-1 -3 -4 -6 12 -5 -11 -3 -10 -12 -5 -3 -7
1 its place by the text, and its length: behind the text, below 2	-2 -11 -8 -6 -31 12 -16 -18 -16 -20 -7 7 -3
1 its place by the text, and its length: in the text, 13 and more	-5 -10 -4 -23 -13 -8 -17 4 -1 -23 -2 -7 -9
1 its place by the text, and its length: in the text, 19 and more	-1 -2 -10 -5 -6 -6 -9 -7 -4 -9 -14 1 -7
1 its place by the text, and its length: in the text, 2 and more	-3 -17 -7 -21 -7 4 -11 -6 -7 -8 -19 -5 -16
1 its place by the text, and its length: in the text, 3 and more	-2 -2 9 -13 0 -1 -3 0 -8 -20 -7 -19 -8
1 its place by the text, and its length: in the text, 30 and more	-3 -10 -14 1 3 -2 -4 -6 -10 0 -1 -1 -4
1 its place by the text, and its length: in the text, 4 and more	-4 -13 -20 -12 -9 -1 -4 -7 -14 5 -18 -15 -8
1 its place by the text, and its length: in the text, 6 and more	-4 -18 -23 -8 -14 0 -12 3 2 -6 -2 -10 -8
1 its place by the text, and its length: in the text, 9 and more	-5 -10 -20 -12 -13 -1 -6 -12 -4 -8 -7 -1 3
1 its place by the text, and its length: in the text, below 2	-2 7 -22 -9 -5 -13 -13 -5 -8 6 -14 -10 -13
1 its place by the text, its length and end: before the text, 10 and more, a stop	1 5 -6 -3 -11 -6 1 -12 -13 0 -1 -8 -11
1 its place by the text, its length and end: before the text, 10 and more, no stop	0 -11 -12 -2 -1 0 -3 -4 -8 -9 -9 -11 1
1 its place by the text, its length and end: before the text, 18 and more, a stop	2 -7 1 -2 -18 -2 -2 8 -6 -3 -4 -4 -4
1 its place by the text, its length and end: before the text, 18 and more, no stop	1 -8 -7 0 -4 -8 0 -2 15 -2 0 -7 -2
1 its place by the text, its length and end: before the text, 3 and more, no stop	3 -4 -13 -13 -1 -28 -5 -9 15 -3 0 -4 -12
1 its place by the text, its length and end: before the text, 30 and more, a stop	0 10 0 -2 -3 -4 0 -1 0 -1 -3 -2 -7
1 its place by the text, its length and end: before the text, 30 and more, no stop	0 -1 5 -7 4 -5 -1 -1 -3 -8 -6 -3 5
1 its place by the text, its length and end: before the text, 6 and more, a stop	1 4 7 -3 1 -14 -1 -3 -1 11 0 -10 -11
1 its place by the text, its length and end: before the text, 6 and more, no stop	3 2 -5 1 -3 -8 2 -9 -19 -13 -11 1 0
1 its place by the text, its length and end: before the text, below 3, a stop	0 -4 -2 0 -1 11 0 -1 -2 -1 1 -1 -4
1 its place by the text, its length and end: before the text, below 3, no stop	8 -10 0 3 -6 -10 -11 -22 -11 -8 -8 -4 -4
1 its place by the text, its length and end: behind the text, 10 and more, a stop	0 -1 -1 -1 -5 -9 -4 1 0 2 1 2 1
1 its place by the text, its length and end: behind the text, 10 and more, no stop	-1 -2 -4 -9 2 -3 -10 2 -16 -13 -7 -5 -9
1 its place by the text, its length and end: behind the text, 18 and more, a stop	0 0 -1 -2 -3 1 -1 -2 3 7 -1 -1 -3
1 its place by the text, its length and end: behind the text, 18 and more, no stop	-1 -1 -1 -1 6 17 -2 2 -8 -4 -1 -15 -7
1 its place by the text, its length and end: behind the text, 3 and more, a stop	0 -1 0 0 -3 0 -2 -6 -2 -2 -1 -9 15
1 its place by the text, its length and end: behind the text, 3 and more, no stop	-2 -8 -11 -11 -15 2 -4 -8 -17 -6 -14 0 3
1 its place by the text, its length and end: behind the text, 30 and more, a stop	0 0 0 -1 -4 11 -1 -2 -1 -4 -1 -5 0
1 its place by the text, its length and end: behind the text, 30 and more, no stop	0 0 -1 2 2 2 -1 -2 8 -1 2 -9 -9
1 its place by the text, its length and end: behind the text, 6 and more, a stop	0 -1 -1 -1 -2 2 -3 -4 -7 -3 -1 9 -5
1 its place by the text, its length and end: behind the text, 6 and more, no stop	-1 -6 -4 -5 -7 -6 10 -9 -11 -16 -9 0 -5
1 its place by the text, its length and end: behind the text, below 3, a stop	0 0 0 0 -1 -2 0 0 2 1 0 -2 4
1 its place by the text, its length and end: behind the text, below 3, no stop	-4 -19 -16 -19 -32 5 -10 -17 -21 -23 -15 -1 10
1 its place by the text, its length and end: in the text, 10 and more, a stop	-3 0 -14 -14 -11 2 -10 -1 -7 -26 -3 -15 0
1 its place by the text, its length and end: in the text, 10 and more, no stop	-4 -10 -9 -12 -13 -13 -27 -7 -3 -12 -2 -1 -13
1 its place by the text, its length and end: in the text, 18 and more, a stop	-1 -9 -12 -3 -8 -4 -1 -3 -25 -4 -18 -4 0
1 its place by the text, its length and end: in the text, 18 and more, no stop	0 -1 -5 -4 -13 -1 -11 2 12 -17 -7 -18 -8
1 its place by the text, its length and end: in the text, 3 and more, a stop	-1 0 -3 0 -8 -6 6 5 1 -23 -3 0 -14
1 its place by the text, its length and end: in the text, 3 and more, no stop	-11 -6 -1 -13 -4 1 -9 -6 -10 0 -18 -17 -8
1 its place by the text, its length and end: in the text, 30 and more, a stop	2 -11 -12 -1 0 -5 0 -6 -14 2 -4 -4 -4
1 its place by the text, its length and end: in the text, 30 and more, no stop	1 -15 -10 -13 6 2 -1 -20 0 -13 -20 -11 -11
1 its place by the text, its length and end: in the text, 6 and more, a stop	-1 -17 -8 2 -12 -6 -5 -8 1 -13 -5 -8 -10
1 its place by the text, its length and end: in the text, 6 and more, no stop	-5 -19 -19 -20 -10 -1 -11 -2 -4 -3 0 -13 -7
1 its place by the text, its length and end: in the text, below 3, a stop	0 0 0 0 -6 2 -4 4 -1 1 0 -2 1
1 its place by the text, its length and end: in the text, below 3, no stop	-8 3 -17 -9 -3 0 -3 -4 -4 -6 -11 -7 -19
1 its place from the end: 1 and more	0 -3 -6 4 -13 -3 -4 -5 -18 -22 0 5 -4
1 its place from the end: 12 and more	0 -3 0 -9 -8 -4 -19 -16 -12 1 -5 -13 -11
1 its place from the end: 2 and more	-1 -4 -5 -5 -12 -13 -1 -7 -15 -4 -9 11 -1
1 its place from the end: 20 and more	0 2 -2 0 -1 -2 -12 -10 2 -1 -2 -17 -7
1 its place from the end: 3 and more	-1 -29 -25 1 -17 -7 -7 -10 -18 -8 -2 11 -9
1 its place from the end: 40 and more	4 0 -6 -11 6 -5 -17 0 -1 -4 -7 -17 -3
1 its place from the end: 5 and more	-7 -17 -9 -25 -21 -2 0 -7 9 -21 1 11 -5
1 its place from the end: 8 and more	-2 -25 -5 -19 -3 -3 0 -9 -3 -5 -17 0 -9
1 its place from the end: below 1	0 -2 -5 -1 -14 -2 -1 -4 -18 -17 -4 -1 -2
1 its place from the top: 1 and more	32 -6 -4 -3 -7 -3 -1 -2 -6 -4 -2 -4 -5
1 its place from the top: 13 and more	-38 -39 -30 -18 0 -4 2 2 -6 -1 -8 2 3
1 its place from the top: 2 and more	-16 12 2 2 -5 -6 -8 -15 -6 -19 -16 -18 3
1 its place from the top: 3 and more	-6 -3 5 4 -20 -18 -4 -19 -4 0 -13 -24 4
1 its place from the top: 4 and more	-8 -8 6 -2 -33 -7 -14 -28 1 6 13 -33 -11
1 its place from the top: 6 and more	-13 2 0 -1 -12 -6 -7 -21 -1 4 9 -18 -17
1 its place from the top: 9 and more	-17 -2 -28 -25 4 0 1 -8 0 -7 -3 -11 -23
1 its sentences: more	-3 -9 -10 -4 2 -10 -3 -7 -6 1 -13 -23 -14
1 its sentences: none	-1 -1 -2 -11 -5 -2 -4 -1 -8 -6 1 -9 -11
1 its sentences: one	-4 2 -15 -1 -9 2 -12 -5 0 -10 -2 -3 -5
1 its sentences: three	1 -17 -11 -13 -4 -8 -4 -9 -1 -3 -12 -5 0
1 its sentences: two	-2 -15 -9 -11 -4 -2 -5 -3 -8 -8 -1 -16 -6
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 2 4 -3 -1 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 0 -13 0 -1 12 -1 0 -2 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 0 4 0 -1 -1 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 0 -4 -1 -3 -4 -1 0 -1 10
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 0 5 -1 -3 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, below 6	0 0 0 0 0 -1 7 -5 -1 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 20 and more	0 0 0 0 0 7 -1 -5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 0 -2 0 4 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 6 -1 -5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, 6 and more	0 -2 0 0 0 8 0 -3 0 -1 0 -2 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -1 0 -2 0 -1 0 0 4
1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 20 and more	0 4 0 0 0 -4 0 -3 1 3 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, 6 and more	0 1 0 0 0 4 0 -3 -1 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, below 6	0 0 0 0 0 6 0 -4 -1 0 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -9 0 0 -1 16 -8 -8 7 -6 0 -3 -4
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 9 0 0 -1 -9 8 2 -2 -4 0 -2 -2
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, below 6	0 11 0 0 0 -5 -1 -7 -1 -2 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 0 4 0 -1 -1 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 -1 0 0 -1 10 -3 1 -3 -2 0 -1 -4
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, below 6	0 -2 0 0 -1 6 -4 -1 0 -2 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 3 0 0 -1 4 -9 -8 -5 -3 0 2 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 1 0 0 0 0 2 1 -2 -3 0 1 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, below 6	0 0 0 0 0 4 0 -2 -1 0 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 0 4 0 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 0 0 0 0 14 -2 -8 0 -1 0 -2 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, below 6	0 -4 0 0 0 19 1 -3 -10 -7 0 -11 -10
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 20 and more	0 -1 0 0 0 11 -1 -7 -1 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 0 7 0 -6 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 20 and more	0 0 0 0 0 7 -1 -3 0 0 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 6 and more	0 -1 0 0 0 -2 8 -5 -1 -1 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 0 4 -1 -2 -1 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, no stop, 6 and more	0 0 0 0 0 5 -1 -2 0 0 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 3 -1 -1 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 -1 4 -2 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, a stop, 20 and more	0 0 0 0 0 -9 11 -2 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 0 0 0 7 -1 -2 -1 -1 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 -1 0 0 0 4 -5 0 4 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 6 and more	0 1 0 0 0 6 -1 -2 -3 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 20 and more	0 0 0 0 0 -3 0 5 -1 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 7 0 0 0 2 -1 -2 -5 -2 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 -1 0 0 0 -1 5 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 0 -3 6 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, below 6	0 0 0 0 0 3 0 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 -1 6 -2 -3 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 -1 0 0 0 4 -1 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, below 6	0 0 0 0 -1 6 -1 -2 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, comma, a stop, 20 and more	0 0 0 0 0 4 -1 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 -1 -1 4 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, no stop, 6 and more	0 -1 0 0 0 8 -1 -3 -1 -1 0 -1 -2
1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 -2 -2 6 0 -2 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 -4 6 -3 1 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, 6 and more	0 0 0 0 0 3 -1 -2 -1 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, below 6	0 0 0 0 0 -6 -1 7 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 20 and more	-6 -2 -11 -16 -39 6 -4 11 -33 -29 -23 -37 -22
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 -7 0 -1 -10 11 -7 -8 -9 -14 -1 -9 -14
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, below 6	0 -4 0 0 -1 14 -1 0 -1 -3 0 -1 -3
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 9 0 0 -4 -4 9 -4 -2 -2 0 -4 -3
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 -12 -1 -2 -12 12 -3 1 -6 -22 -2 -9 -4
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, below 6	0 -13 -1 -3 -23 8 -14 -10 7 -17 -3 -24 -10
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -3 0 0 0 12 -5 -2 -3 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 0 4 -1 -1 -1 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 0 7 -1 0 -4 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 7 0 0 0 -8 -1 6 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, below 6	0 -3 0 0 0 5 1 0 1 -2 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 4 0 0 -1 3 -2 -2 -2 -5 0 -2 1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 0 0 5 0 -1 0 -2 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 5 -2 -1 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 -1 4 -3 0 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 -7 0 0 -10 12 -13 5 -5 -25 -1 -8 -8
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -1 13 -4 -4 0 -2 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 -1 0 0 0 0 -1 3 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 -5 0 0 -1 9 -3 1 0 1 0 -2 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 -2 0 0 6 7 -1 -2 -1 -5 0 -2 -4
1 its shape among its neighbours: a stop, 20 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 0 10 -2 -2 0 -1 0 -1 -7
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 -1 0 0 0 -1 -1 -3 1 4 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 0 6 0 -4 -1 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 20 and more	0 0 0 0 0 6 -1 -2 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, below 6	0 1 0 0 0 -1 -1 -1 -3 4 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 0 8 -1 -5 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 0 -1 -3 0 7 0 -2 -6
1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, no stop, 6 and more	0 0 0 0 0 5 -1 -2 0 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 6 -1 -3 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 -3 -1 5 0 0 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 4 0 -3 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 0 0 3 -2 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 20 and more	0 -1 0 0 0 9 -1 -3 -1 -1 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 5 0 0 0 -4 0 -1 0 -1 0 2 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 -6 0 0 0 8 -1 -11 -1 -2 0 0 6
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, below 6	0 7 0 0 0 -4 0 -5 -2 -1 0 2 3
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -1 0 0 -1 10 -4 -2 -1 -2 0 -1 -2
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 -1 0 0 0 -4 -1 6 0 -1 0 0 1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, below 6	0 -3 0 0 0 3 0 1 0 -1 0 0 -3
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 20 and more	0 -1 0 0 0 10 -1 -1 -1 -2 0 -3 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, below 6	0 -1 0 0 0 -2 9 -5 -1 1 0 0 1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 -14 -1 -1 0 5 -4 -32 -22 -2 -2 7 -11
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 -2 0 0 4 0 -4 -5 0 7 0 -7 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, below 6	0 -4 0 0 0 -2 5 -4 -1 -2 0 0 5
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 5 0 0 0 7 -2 -5 -1 -4 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 2 0 0 -1 18 2 -24 -7 0 0 -11 -3
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, below 6	0 -10 -1 -1 -1 6 10 -20 -21 6 -1 -3 -6
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 -2 0 0 -1 24 -1 -16 -1 -5 0 -4 -4
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 0 8 -1 -3 0 -1 0 -1 -3
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, below 6	0 0 0 0 0 3 0 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 0 -3 6 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 0 4 0 -2 0 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 -1 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 6 -2 -1 0 -2 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, below 6	0 0 0 0 0 -6 7 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 20 and more	0 1 0 0 0 8 -1 -3 -2 -2 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 6 and more	0 0 0 0 0 7 -3 -1 0 0 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, no stop, 6 and more	0 0 0 0 0 4 0 -2 0 -1 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 0 -1 -1 -4 1 5 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, bracket, no stop, below 6	0 0 0 0 0 4 0 0 0 0 0 0 -3
1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 6 and more	0 -2 0 0 0 -7 -1 4 0 3 0 0 3
1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, 6 and more	0 2 0 0 0 5 0 -2 0 -1 0 -1 -3
1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 0 -2 5 -3 0 -2 0 -1 3
1 its shape among its neighbours: a stop, 20 and more, below 4, ellipsis, no stop, below 6	0 0 0 0 0 -9 -4 -1 5 7 0 -1 6
1 its shape among its neighbours: a stop, 20 and more, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 20 and more	0 -4 -1 0 0 -1 0 -1 0 6 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 6 and more	0 -1 0 0 0 -3 -1 0 0 0 0 -1 5
1 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, 6 and more	0 -2 0 0 0 6 0 0 0 -1 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, below 6	0 -1 0 0 0 5 -1 -1 0 2 0 -1 -4
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 0 -5 8 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 6 and more	0 0 0 0 0 7 -1 -5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 0 4 -3 -7 3 5 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 0 6 -1 -4 0 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 20 and more	0 3 -1 -1 -3 3 -17 -6 -21 -3 -1 -15 -11
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 6 and more	0 4 0 0 -1 24 -6 -6 -2 -10 0 -2 -11
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, below 6	0 6 0 0 0 -10 -3 11 0 -2 0 -1 -3
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 20 and more	0 -3 0 0 0 -3 0 -4 0 4 0 0 5
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 6 and more	0 -10 0 0 -1 20 -5 -16 2 -8 0 1 -9
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, below 6	0 8 -1 -1 1 -10 -2 -17 -7 -14 -1 5 7
1 its shape among its neighbours: a stop, 20 and more, below 4, quotation mark, a stop, 20 and more	0 -3 0 0 0 7 -1 -1 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 -1 0 0 -3 -9 -1 -3 12 -6 0 -4 -8
1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 -5 -1 -3 0 4 0 -1 5 0 0 -2 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 -1 1 0 -4 2 -2 0 -1 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 4 5 -1 -12 -2 -1 0 -2 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -1 6 -2 -2 -1 -1 0 0 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -3 -6 0 5 -1 -1 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 -1 -2 6 -5 -1 0 -2 -6
1 its shape among its neighbours: a stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 0 0 0 -1 0 0 -1 4 0 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 6 0 -1 -1 0 -6 1 -3 -6 -1 -6 -2
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 16 -2 -2 -12 -8 -8 10 -15 -19 -2 -12 -16
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 -1 -1 0 -1 0 -1 -2 -3 -2 0 -2 2
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 -3 0 0 -4 8 -3 2 -1 -2 0 -1 -6
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, below 6	0 -9 0 0 -14 -2 -4 2 7 -1 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 20 and more	1 -4 0 0 2 5 -2 -8 -7 9 -1 -12 -5
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 -1 0 0 -1 9 -1 -4 -1 0 0 0 -4
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 20 and more	-1 -9 -1 0 10 -6 -4 0 -10 -3 0 -1 -8
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 0 0 0 -1 8 -1 -7 -4 3 0 0 -5
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, below 6	0 2 0 0 5 -15 -2 -1 -1 9 0 3 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 -1 0 0 -1 0 -2 6 -1 -1 0 -2 -3
1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -12 -5 -1 13 -1 -1 0 -2 -3
1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 0 -2 0 0 2 0 0 6 -8
1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 -4 3 -3 1 6 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -1 5 6 -7 -1 -1 0 -3 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -1 6 -1 -5 0 0 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -2 -10 -1 -5 15 -6 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, no stop, below 6	0 -3 0 0 -3 -1 0 3 6 -1 0 -1 -3
1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 12 -15 -1 0 -1 0 0 -3 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 6 -1 -9 0 -2 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 3 5 -1 -4 -2 -2 0 0 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 -2 0 0 5 -1 -2 0 -2 -4 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 1 9 -3 -9 -4 -2 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 1 -4 -3 2 -1 4 0 -2 -7
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 20 and more	-1 1 -2 -3 2 4 -15 -12 -32 -4 -5 -5 -19
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 -18 -1 -1 3 6 -10 -4 -20 -32 -2 -17 -7
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 8 -4 -2 4 -2 -2 0 -2 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -2 -5 -1 9 -2 -3 0 1 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 6 0 0 -4 -3 -3 -1 -3 0 0 5 -7
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, below 6	1 1 0 -1 1 -14 -1 -5 6 -12 -1 -9 6
1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 -4 0 0 1 -9 -1 -4 15 -3 0 -2 1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, 6 and more	1 0 0 0 7 0 -1 -5 0 -1 0 -2 0
1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, below 6	2 -2 0 0 -3 -2 0 0 -10 -2 0 1 7
1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 4 -10 -2 4 4 2 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, no stop, below 6	0 0 0 0 -12 17 -2 -5 -3 -4 0 -8 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 4 4 -1 -4 -3 -8 0 -4 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 6 -1 -1 -1 -2 -2 0 1 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, below 6	0 -1 0 0 17 -11 -1 -3 -1 -11 0 -5 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 -10 6 -1 -1 7 0 -3 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 -1 0 0 -6 -17 -2 -7 1 11 0 -2 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 -1 0 0 0 1 0 -5 -3 7 0 -1 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 1 7 0 -11 5 -1 0 -3 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, below 6	0 -2 0 -1 -3 -13 -1 11 -11 5 0 -4 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -6 3 -1 5 -1 -3 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 -3 0 0 3 9 -1 -8 -1 -1 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 -3 13 -2 -10 -2 -2 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 -1 1 6 -7 -1 -2 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, ellipsis, a stop, 6 and more	0 0 0 0 -1 -9 0 -6 -1 0 0 13 -11
1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -8 -6 8 -9 5 2 0 -4 -9
1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, 6 and more	1 -2 0 0 0 0 0 -2 -2 -1 0 -3 6
1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -3 -1 1 -2 -1 0 -1 4
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 3 0 0 -1 4 -2 -3 -1 -1 0 -1 1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 2 0 0 -1 0 0 -4 -1 2 0 4 -4
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 -1 0 0 -1 1 0 -6 -1 -1 0 7 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, below 6	0 0 0 0 0 7 0 -7 -1 -1 0 3 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 6 0 0 -9 -2 -3 -2 3 -1 0 -3 0
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 4 0 -1 -5 -7 -5 10 -5 -9 0 -7 1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, below 6	0 -3 0 0 -3 -5 -1 6 -2 -2 0 -1 4
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -4 -15 -1 7 6 2 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 3 0 0 -3 -6 -3 3 3 2 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, below 6	0 -1 0 0 -2 3 -1 -4 11 -6 0 -5 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 -1 0 0 -1 -8 -2 -6 -1 -6 -1 9 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 -1 0 0 0 -8 -1 0 0 5 0 -2 1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -1 5 -1 -9 -1 -1 0 -1 7
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 -1 5 -1 -3 2 0 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 6 and more	0 0 -1 0 -1 -7 2 1 -7 5 0 -4 -4
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, below 6	0 10 -2 2 -6 -4 9 2 -3 -6 2 -6 -16
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 20 and more	1 0 0 0 2 -2 2 -4 -2 0 0 5 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -5 3 -1 6 -1 -1 0 -3 -4
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 -4 -15 0 8 -1 -1 0 10 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -1 0 -3 3 0 0 0 2 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 -11 6 -1 -1 -3 0 7 0
1 its shape among its neighbours: a stop, 6 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 5 -12 7 -4 -1 -2 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, a stop, 20 and more	0 -6 0 0 0 2 0 0 1 -9 0 -1 4
1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 0 -13 0 -1 -1 -2 0 -3 15
1 its shape among its neighbours: a stop, 6 and more, below 4, colon, a stop, 20 and more	0 1 0 0 -2 -7 -1 6 -1 -4 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, 20 and more	0 0 0 0 -3 4 0 -3 3 -9 0 -2 -6
1 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, 6 and more	0 -1 0 0 -2 -3 -1 1 4 2 0 -1 -3
1 its shape among its neighbours: a stop, 6 and more, below 4, exclamation mark, a stop, 6 and more	0 0 0 0 0 11 0 0 0 0 0 -1 -11
1 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 20 and more	1 -4 -2 -1 -2 -14 -1 0 -4 9 0 8 1
1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, 6 and more	0 -4 0 -1 4 3 -2 -1 -8 -6 0 7 -6
1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, below 6	0 1 -2 1 0 3 0 0 2 4 0 2 -10
1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 20 and more	0 1 0 0 0 5 6 -10 -1 -1 0 -2 -1
1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 6 and more	0 -6 0 0 -1 4 -1 4 -4 -1 0 -1 -3
1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 -2 0 -1 4 -1 -1 0 0 0
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 20 and more	0 1 -1 -1 -9 -9 5 -3 -9 -17 -1 11 3
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 6 and more	1 -8 -1 -2 -5 1 -5 -3 8 -13 -1 -8 6
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, below 6	0 0 0 0 -1 -1 -1 -1 0 5 0 0 -3
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 20 and more	0 -6 0 0 -1 1 -1 -4 12 -7 0 -5 -2
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 6 and more	0 -3 0 0 -2 1 3 -3 1 0 0 -6 3
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, below 6	0 -1 -1 -1 1 9 -5 -11 -2 -8 -1 -7 -6
1 its shape among its neighbours: a stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 0 3 -6 0 -2 3 -2 0 0 -1
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 20 and more	0 0 0 0 2 1 0 -1 -2 -1 -1 4 -5
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 6 and more	0 -3 -2 -1 -4 11 0 -1 -3 -3 0 -1 -5
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, below 6	0 -1 0 0 -1 -7 0 -1 -1 -1 0 -5 11
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, no stop, below 6	0 0 0 0 5 -11 -1 -5 -3 -1 0 -3 7
1 its shape among its neighbours: a stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 0 -2 13 -12 -3 -4 -16 -5 -1 -3 0
1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, 6 and more	0 0 0 0 -3 -2 0 8 -1 -1 0 -5 -6
1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, below 6	0 0 -1 12 -3 -6 0 -1 -5 -1 0 -14 -4
1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 -1 14 -12 -1 -3 -3 -2 0 -2 -6
1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, below 6	0 0 0 0 8 -5 -2 -3 -2 -1 0 -1 -3
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 20 and more	0 -2 -1 5 -9 1 1 -7 -3 4 3 -4 -14
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 6 and more	0 0 0 -1 -2 12 -2 -6 -2 0 -1 -4 0
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 -1 9 -6 -1 -3 -2 -2 0 -2 -1
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 8 -5 0 -2 -1 -1 0 -2 -3
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 6 and more	0 0 0 2 -3 2 -1 -2 -1 2 -4 -1 3
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, below 6	0 0 0 0 6 2 -2 -5 4 -2 -1 -4 -7
1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -3 7 -1 -1 -3 -8 5 -1 -2
1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -11 1 -2 -2 -3 -6 0 -1 6
1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 8 0 0 -1 0 -1 0 -3 -4
1 its shape among its neighbours: a stop, below 6, 4 and more, colon, no stop, below 6	0 0 0 0 4 -1 0 -2 0 0 0 -5 0
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -10 7 -2 -7 8 -1 0 -1 -4
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -6 3 -1 5 -1 -1 0 -1 0
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 -1 -5 3 -1 0 -3 -3 -1 -1 -1
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -5 0 -1 4 -1 -2 0 0 -1
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, below 6	0 0 0 0 -7 -6 -1 1 -4 -1 0 6 -2
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 20 and more	0 0 0 -2 12 -14 -1 -5 2 -1 -1 1 -1
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, below 6	0 0 -1 0 -10 -5 0 5 -1 -1 0 3 6
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, 6 and more	0 0 0 0 5 -2 0 -7 0 -1 0 3 1
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, below 6	0 0 0 -1 3 1 0 -2 0 0 0 -3 3
1 its shape among its neighbours: a stop, below 6, 4 and more, question mark, a stop, 20 and more	0 -3 0 -1 -10 -12 -1 3 -11 -9 -2 13 1
1 its shape among its neighbours: a stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -2 -3 0 0 -2 -1 0 -4 8
1 its shape among its neighbours: a stop, below 6, below 4, figure, no stop, below 6	0 -4 -2 -1 -1 -8 0 0 -3 6 -1 4 -2
1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 0 -2 -6 -1 7 -1 0 0 0 -1
1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, below 6	0 0 0 -1 -8 1 -4 6 -6 -2 0 -1 -6
1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 20 and more	0 -1 0 1 -7 -3 -2 -4 -3 9 -1 -3 4
1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 6 and more	0 -1 0 0 -5 0 0 -1 6 -3 -1 0 -7
1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -8 -7 -1 -4 12 -4 -1 -6 -6
1 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, 6 and more	0 0 0 0 4 -1 0 0 -3 3 0 -1 -2
1 its shape among its neighbours: no stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -1 5 0 -2 0 -1 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -1 0 0 -1 2 -1 0 0 3 0 0 -1
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 0 9 0 -7 0 0 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 -1 0 0 0 0 8 -8 0 -1 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, below 6	0 -1 0 0 0 11 -1 -2 0 -4 0 -2 -5
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 0 0 0 -1 0 -1 0 -1 -6 0 8 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 1 0 0 -1 6 0 -2 0 -3 0 -2 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 1 0 0 -1 -3 0 7 -1 -1 0 -3 -1
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 1 0 0 -1 3 0 0 -1 -1 0 -3 1
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, below 6	0 0 0 0 -1 9 -1 -2 -1 1 0 -4 -5
1 its shape among its neighbours: no stop, 20 and more, 18 and more, another sign, no stop, below 6	0 -3 0 0 -1 4 -3 -2 4 0 0 0 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 -2 0 0 -1 9 0 -1 2 -11 0 -1 -4
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 20 and more	-1 -2 -1 -1 -2 -5 -1 3 2 1 -1 0 -6
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 0 1 0 0 8 -11 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, below 6	-1 -5 -1 0 11 -11 -1 0 9 -10 -1 -1 -6
1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 -1 2 -3 -1 2 1 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 2 3 0 -4 0 -1 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -3 9 -2 -6 -1 -1 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 20 and more	0 -10 -1 -1 -26 -14 8 -12 -4 28 -4 -5 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 -1 0 0 -1 -3 -2 -2 0 12 0 -2 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 -1 6 -1 -1 0 -2 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -3 -1 -1 -1 -1 8 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 0 0 0 10 -5 -2 -5 -3 0 0 -2 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, below 6	0 -3 0 0 -3 -5 4 -1 2 5 0 2 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -2 0 0 -1 -8 -2 1 2 7 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 -2 0 -10 14 -7 -11 -8 -12 -5 -8 -10
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 5 -1 0 -1 9 -1 -4 -3 -4 0 -5 -2
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, below 6	0 -2 0 0 -1 7 -1 -1 -12 12 0 -3 -5
1 its shape among its neighbours: no stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 -3 0 0 0 -1 -1 0 0 4 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 -3 -1 -1 0 6 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 -1 3 -1 0 0 0 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 6 -2 0 0 -2 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 0 6 -1 -2 9 -15 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 -1 -2 -1 5 0 -2 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 0 0 0 -1 -2 0 -2 1 3 0 3 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, below 6	0 -5 -1 0 0 -4 0 -1 1 12 0 -1 -2
1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 0 0 0 0 1 0 -2 -4 5 0 0 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -1 3 0 -5 -1 -1 0 -2 3
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 2 0 0 -2 7 0 -3 -3 -3 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 -3 0 0 -2 -3 0 10 -1 -2 0 -3 -2
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 -2 0 0 0 6 -2 -2 2 -4 0 -1 3
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 1 0 0 -1 -3 2 2 4 -4 0 0 -2
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, below 6	0 2 -1 -1 -2 -3 -1 6 -2 -10 -1 -4 3
1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 -8 0 -1 0 10 0 -2 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 0 6 0 -1 -1 -1 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -1 10 -1 -4 -1 -3 0 -2 -1
1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, below 6	0 -2 -1 -2 -1 11 -1 -1 -1 1 0 -6 -8
1 its shape among its neighbours: no stop, 20 and more, below 4, figure, a stop, 20 and more	0 0 0 0 0 -3 0 0 1 5 0 -1 -2
1 its shape among its neighbours: no stop, 20 and more, below 4, figure, no stop, below 6	0 -2 -1 -1 0 -4 0 0 1 8 0 7 -9
1 its shape among its neighbours: no stop, 20 and more, below 4, full stop, no stop, below 6	0 -4 0 0 0 0 0 -3 4 4 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 20 and more	0 -3 0 0 -1 -6 6 -5 -7 15 0 -2 -6
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 6 and more	0 -2 0 0 0 -10 0 -1 -4 11 0 4 0
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 20 and more	1 -5 0 -1 -1 1 -1 -3 4 4 0 -2 -6
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 6 and more	0 4 -1 0 -1 -13 8 0 3 1 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, below 6	0 8 -1 -1 -1 4 -2 4 6 -8 -1 -9 -15
1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, 6 and more	0 4 -1 0 0 0 0 2 -1 0 1 -3 -4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, below 6	0 0 0 -1 -1 6 0 -4 2 -1 0 -5 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, arrow, no stop, below 6	0 0 0 0 -3 5 0 -4 0 0 0 2 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 -1 0 -9 -8 0 5 7 -5 -1 3 -5
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 -10 -3 0 2 -6 -3 0 8 -5
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 20 and more	0 0 0 0 -5 5 0 -6 -7 -3 0 6 1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 -1 0 -3 5 0 -9 -3 -3 -1 2 0
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, below 6	0 3 0 0 -4 -1 0 4 2 -3 0 -5 0
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 10 3 0 -8 -4 -7 0 -1 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 2 7 0 -8 -5 -4 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -4 1 0 4 -1 -2 0 -1 0
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 16 -16 0 -8 2 3 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 -1 2 -3 -2 0 -1 -1 -3 0 -5 9
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 0 1 -1 -13 -11 0 12 -6 -2 0 -7 -8
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 20 and more	0 0 0 0 -5 1 0 2 -3 -2 0 -2 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -2 1 0 0 0 1 0 -7 6
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, below 6	0 -3 -1 0 -5 2 0 4 -3 -1 0 -7 7
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 -2 -2 0 1 -5 -1 0 4 -1 7 -12 -10
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 -1 -1 0 1 9 0 -11 -2 3 1 -2 -4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 -2 2 0 -2 -1 0 0 -5 5
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 0 -1 1 0 -3 0 -5 -6 -4 -1 3 5
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 -1 6 0 8 -2 0 2 -1 -2 0 -7 -7
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, below 6	0 0 -2 1 -12 1 -1 -7 -1 -3 0 6 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 -1 -5 -1 -20 -4 -1 -7 3 -8 5 8 3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 0 -3 0 0 -3 -4 0 11 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, below 6	0 0 0 0 0 -2 0 0 0 -1 0 4 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 -3 -2 0 4 3 -2 0 -4 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 -3 -3 3 0 -12 -1 -10 0 -2 -4 5 -11
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, below 6	1 -5 3 -7 -12 -13 -1 -3 2 1 -5 -3 -4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 6 -4 0 0 -3 0 4 -4 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 2 0 0 -2 2 0 -4 -1 0 0 5 -4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 -1 -3 -1 0 3 -2 -2 0 -1 4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, below 6	0 -1 -1 0 -3 -2 0 -2 -4 -3 0 11 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, a stop, 20 and more	7 -2 -3 2 -1 -2 0 -3 -1 -2 -1 2 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, 6 and more	4 -1 0 0 -2 -8 0 5 -1 -1 0 0 1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, below 6	0 0 0 0 0 -1 0 0 0 0 0 7 -5
1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, a stop, 6 and more	0 0 0 0 -2 -2 0 7 0 0 0 -4 -4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 8 -11 0 -1 -4 -8 0 -7 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, below 6	0 0 0 0 7 -5 -1 -1 -3 -5 0 -4 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -4 -6 0 0 -1 1 0 5 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 2 5 -1 -5 8 0 0 -4 -5 0 0 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 -1 4 2 0 -2 3 -5 0 -4 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 20 and more	0 -1 9 -12 -11 9 0 -1 -8 -2 -2 0 6
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 6 and more	0 0 -3 0 -1 5 0 -2 -6 -4 0 -2 8
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, below 6	0 3 0 0 -1 4 0 0 -4 0 -3 -1 -4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 0 -4 -1 1 -1 -1 -1 -4 -1 0 2 5
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 9 -4 0 -6 -1 -1 0 -1 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 8 -4 0 -2 -1 -2 0 -2 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 9 -5 0 0 -2 -1 0 -3 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 0 0 -7 -3 0 3 -5 -8 0 8 -6
1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, below 6	0 0 0 0 -3 -2 0 0 -1 2 0 -3 4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 -3 4 -7 -4 0 2 2 3 1 0 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 -3 8 0 -5 2 -3 0 -5 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 -16 -6 0 12 -1 0 0 -4 -4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, 6 and more	0 0 0 0 -7 8 0 -4 -3 -2 0 -8 -3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, below 6	0 0 1 -2 2 3 0 0 2 0 0 -3 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -13 1 -4 0 -16 -11 -28 -15 -9 -14 3 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 0 2 -2 5 -6 -2 -6 -9 0 -4 -6 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 1 20 -11 0 -5 -6 -9 -1 -1 -3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 6 and more	3 -3 -2 -1 -1 -24 -8 -24 -3 3 -5 6 -12
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, below 6	3 -2 -3 -3 3 -8 -1 -22 -16 -9 -9 3 -8
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 0 0 1 -9 -2 0 12 -2 -2 3 -3 1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -8 7 0 -8 7 1 0 -1 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 20 and more	0 -1 -1 0 -4 9 0 -5 3 -2 -1 -6 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 6 and more	1 0 -2 -3 -18 4 0 5 -13 -8 -1 2 -3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, below 6	0 1 0 -2 -6 10 0 -2 -4 0 -1 -8 -4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 -1 9 -2 0 -1 -2 0 -1 -1 -4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 -1 1 -4 0 -2 -1 3 -1 -3 4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 3 0 5 0 0 -1 -4 -6 -1 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 11 5 -1 0 -2 -9 0 -6 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 -1 3 -7 -2 2 -1 -8 2 8 -6 2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 5 -4 -2 0 -2 -1 -3 2 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 6 -2 0 0 -2 2 -2 -3 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -5 1 0 -1 2 2 3 -4 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 3 -5 0 4 -2 -3 0 0 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, another sign, no stop, below 6	1 0 0 -2 -3 11 0 -7 -1 -1 0 -3 -4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 -1 -4 0 -1 -1 -1 0 5 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 -2 -2 -6 6 0 0 -8 5 3 -4 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 0 4 -2 5 13 0 -13 -2 -6 0 -4 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 -1 0 -5 4 0 3 -1 -2 0 -5 -4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, below 6	0 2 0 0 1 -6 0 5 -3 4 0 -3 -3
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 3 -3 0 2 -7 0 -8 0 6 0 -2 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -13 7 0 -10 10 11 0 -5 -6
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 -7 6 0 -8 -1 -1 0 1 4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, below 6	0 16 0 -1 -8 -1 0 -1 -3 -6 0 1 -8
1 its shape among its neighbours: no stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 6 -5 0 -8 -5 -4 -1 2 -9
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 2 5 0 -10 0 0 4 -3 -5 0 -2 1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 20 and more	0 0 -2 0 11 1 0 -1 -2 -6 -1 -7 -3
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 -2 -1 0 -14 -16 0 4 0 4 0 4 -11
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, below 6	0 1 0 -4 -2 -1 0 0 5 5 0 1 -12
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -1 -2 2 4 -4 0 -3 0 -1 5 0 -3
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -2 8 0 -1 -1 0 0 -2 -5
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -5 3 0 0 0 -1 0 -6 6
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 -2 -1 2 -4 -1 2 -2 0 2 5 -4 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, below 6	0 -3 1 0 2 -6 0 -3 -2 2 3 -2 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 20 and more	2 -6 -6 -2 -9 -5 -3 -13 6 -6 -4 -6 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 0 -4 1 -6 7 0 -9 2 -4 7 1 -4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -5 6 0 -5 -2 -1 0 -2 4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 -3 2 0 -2 0 0 -2 -5 0 -2 9
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 6 and more	0 -1 -7 0 -12 -11 -1 9 -2 -9 -4 -6 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, below 6	0 1 -6 -3 -23 6 -1 -1 -9 3 -3 -11 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 1 0 -5 0 0 -6 7 6 0 -8 5
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -6 6 -1 2 -1 -2 0 -7 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 -1 -4 -3 0 -1 3 5 0 -9 7
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -5 -3 0 1 4 -1 0 3 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 -2 -8 0 6 0 -1 0 1 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, 6 and more	0 0 0 0 -6 -4 0 7 0 -1 0 -1 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, below 6	0 0 0 0 1 -6 0 -8 0 -3 0 5 4
1 its shape among its neighbours: no stop, 6 and more, below 4, another sign, no stop, below 6	0 0 0 0 -3 8 0 0 0 0 0 -5 -4
1 its shape among its neighbours: no stop, 6 and more, below 4, bar or asterisk, no stop, below 6	0 0 0 1 0 0 0 0 0 0 0 -4 5
1 its shape among its neighbours: no stop, 6 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 4 -5 0 -3 -8 5 0 -3 -2
1 its shape among its neighbours: no stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 -1 6 0 -9 0 0 0 -7 6
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 0 -14 -1 3 -2 -6 0 5 6
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 6 and more	0 -1 0 0 5 -7 0 -2 3 3 0 -2 -6
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 20 and more	0 0 -1 0 -7 2 -1 -9 1 -13 8 -6 -1
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 0 -1 9 -16 0 0 -1 -1 0 -4 8
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, below 6	0 -4 0 0 -10 -4 4 -2 -6 9 0 -4 -6
1 its shape among its neighbours: no stop, 6 and more, below 4, exclamation mark, no stop, below 6	0 0 1 0 -4 -2 0 0 -2 -1 0 -9 12
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 20 and more	0 0 5 -2 0 -3 0 0 -1 0 0 2 -2
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 6 and more	0 -1 2 0 6 -5 0 -2 -2 -6 -1 -4 -1
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 20 and more	0 0 0 0 0 -2 0 0 -1 -1 0 11 -9
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 6 and more	0 0 -1 0 -10 6 0 -14 1 -3 -1 2 -11
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, below 6	0 2 -3 4 -5 0 0 -2 -3 -6 -1 10 -9
1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, a stop, 20 and more	0 -1 -5 -1 -11 4 0 -5 4 2 -1 -3 -7
1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 -10 7 0 -7 -4 -6 -1 6 -4
1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, below 6	0 0 0 0 -1 6 -1 -2 -1 -1 0 -2 -6
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 20 and more	-1 -3 0 -2 -9 1 -2 -12 -20 -4 -9 -3 -16
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 6 and more	0 -1 -4 -2 1 3 0 -1 -8 -9 0 -1 7
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, below 6	0 0 0 0 2 0 0 -1 -5 -5 0 10 -5
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 20 and more	0 -1 4 -2 -1 -4 0 -1 7 6 -1 -10 -5
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 6 and more	0 2 -7 -4 -1 -1 -2 -10 -2 -10 -10 2 -19
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, below 6	1 -9 -2 -1 -2 0 -2 -17 -12 -11 -6 -3 -11
1 its shape among its neighbours: no stop, below 6, 10 and more, another sign, no stop, below 6	0 0 0 0 5 -3 0 0 -3 -1 -3 -1 0
1 its shape among its neighbours: no stop, below 6, 10 and more, arrow, no stop, below 6	0 0 0 0 6 3 0 -8 -1 0 0 1 1
1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 2 -10 -2 0 10 -6 -2 -1 -1 -7
1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -1 0 0 -2 -1 0 1 -6 10
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 20 and more	0 0 -1 0 16 -5 0 -1 -5 -2 -1 -1 -5
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 6 and more	0 0 0 0 12 -1 0 -8 0 0 -1 -1 -2
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, 6 and more	0 0 0 0 8 0 0 -3 -2 -1 0 -1 -2
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, below 6	0 0 0 0 7 -2 0 -5 2 1 0 -1 -4
1 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, a stop, 20 and more	0 0 -1 3 -2 0 0 -1 5 1 0 -4 -6
1 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, no stop, below 6	2 0 0 -2 -1 0 0 0 0 0 0 4 -3
1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 20 and more	0 0 -1 0 5 0 0 -6 3 4 -4 -2 -1
1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -7 -1 0 -6 4 3 0 0 5
1 its shape among its neighbours: no stop, below 6, 10 and more, figure, a stop, 20 and more	0 0 3 0 -2 0 0 0 -2 -2 -1 0 4
1 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, 6 and more	0 0 -4 -1 2 -1 0 1 2 2 -3 -2 2
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 20 and more	0 -1 -7 -3 4 -3 0 -4 -5 0 2 2 -1
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 6 and more	0 7 -4 -4 5 -7 0 0 -9 -5 -11 -3 1
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 20 and more	0 0 -2 -1 0 -1 0 1 3 3 -2 -1 -1
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 6 and more	0 0 6 2 -3 -1 0 -3 -5 6 -2 -3 -1
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, below 6	0 -1 -4 1 -8 -2 0 -5 -10 -3 4 -2 14
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 2 -10 -4 -8 -1 -6 -18 -15 9 -7 -4
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 6 and more	0 0 5 -1 -4 -1 0 -2 6 -2 0 0 -8
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, below 6	0 0 -2 0 -3 0 0 4 -7 -2 -1 -1 7
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 20 and more	0 0 -2 -2 11 -2 0 -4 -5 -2 -2 5 -7
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 6 and more	-8 0 -2 2 16 -7 0 -8 -7 6 -7 -12 11
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, below 6	0 -1 0 2 -11 -12 -1 -9 -4 -11 0 -6 4
1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 20 and more	0 0 -1 0 -4 0 0 -2 1 0 2 0 4
1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, 6 and more	0 0 0 0 -7 -1 0 0 -1 0 0 -3 11
1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, below 6	0 0 0 0 0 1 0 -3 -1 0 -1 -1 5
1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, a stop, 20 and more	0 0 8 -3 -9 -3 0 -4 -3 -4 -5 5 -4
1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, 6 and more	0 0 1 0 -1 0 0 0 0 0 0 -2 4
1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, below 6	0 0 -2 0 -2 0 0 -1 -2 -1 -3 6 3
1 its shape among its neighbours: no stop, below 6, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 -1 -2 2 -2 0 0 -5 -1 -1 -1 6
1 its shape among its neighbours: no stop, below 6, 18 and more, another sign, no stop, below 6	0 0 -1 0 -1 -1 0 -8 4 2 2 -1 -5
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 20 and more	0 0 -1 -1 1 -1 0 -1 4 -3 -4 -1 1
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 6 and more	0 0 -1 6 -2 0 0 0 -7 -1 -1 -1 3
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 20 and more	0 0 2 -2 -2 0 0 0 -7 -1 0 0 10
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 6 and more	0 0 -1 0 6 -1 0 -1 -6 -4 -2 -1 1
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, below 6	0 0 -3 -1 6 -3 0 -3 7 -1 -3 -1 -5
1 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 20 and more	0 0 0 0 4 0 0 -1 -2 -1 1 0 0
1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 20 and more	0 0 -1 0 9 -1 0 -2 -7 -3 -2 -1 -5
1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 6 and more	0 0 0 0 6 -1 0 0 -2 -1 0 0 -2
1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, below 6	0 0 0 0 5 -1 0 3 -2 -1 -1 0 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, a stop, 20 and more	0 0 -1 1 -2 -1 0 -1 3 2 0 -1 -1
1 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, no stop, below 6	0 0 -1 0 -1 -1 0 -3 -1 -2 -1 2 5
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 -3 -1 4 0 0 0 0 2 -3 0 2
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 -1 0 -1 5 0 -1 -1 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -12 -2 0 -1 4 6 5 -1 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 -1 0 -3 -1 0 -1 -1 6
1 its shape among its neighbours: no stop, below 6, 18 and more, figure, a stop, 20 and more	0 0 0 0 -10 0 0 -2 11 2 0 0 -1
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 20 and more	-1 -8 -9 -6 1 -29 -10 -16 -8 -22 1 -21 8
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 6 and more	0 0 -5 1 -1 -6 -1 -10 -10 0 -1 -1 9
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 -2 0 0 0 -2 -1 0 1 5
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 2 6 8 -2 0 -3 -2 -3 1 -3 -9
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 6 and more	2 -1 3 -6 -2 -11 -1 -14 -3 8 5 -7 -7
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, below 6	0 -2 -21 -1 3 -19 0 -14 8 -2 -15 -14 -14
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 20 and more	0 0 -3 -1 -8 -4 0 -1 16 -4 1 -5 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 6 and more	0 0 0 0 -8 0 0 -1 8 1 -1 -3 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, below 6	0 0 0 0 -3 -1 0 0 -3 0 -2 -4 8
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 20 and more	0 0 -1 4 -1 -1 0 0 -6 -1 2 -1 2
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 6 and more	0 0 -1 -1 4 -2 0 -1 6 -2 -4 -3 -2
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, below 6	0 0 -2 -7 10 -5 0 -7 -6 -5 -1 -4 -1
1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, 6 and more	0 0 -1 3 3 0 0 -1 -1 -1 0 -1 -1
1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, below 6	0 0 -1 3 -4 0 0 -1 1 4 -1 -1 0
1 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, no stop, below 6	-1 0 8 -1 -3 0 0 0 -2 0 -1 -1 -2
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 -2 -2 -4 -3 0 -2 0 2 -12 11 -8
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 3 -1 0 0 -1 -2 3 -1 -1
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 -1 8 -1 0 0 -2 -1 0 0 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -12 -1 0 0 0 -3 4 9 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 -1 0 -5 0 0 0 4 1 4 -1 -2
1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, a stop, 20 and more	0 0 -1 0 -4 0 0 -2 1 -2 -1 -1 7
1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, no stop, below 6	0 -1 -3 -1 -3 -1 0 2 7 1 4 0 -10
1 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, 6 and more	0 0 0 0 -1 -1 0 0 0 0 0 0 4
1 its shape among its neighbours: no stop, below 6, 4 and more, bar or asterisk, no stop, below 6	0 -1 0 1 -6 -2 0 -5 -1 -2 -1 -2 9
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 20 and more	0 0 0 -2 0 0 0 -4 -4 5 -1 0 2
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 6 and more	0 0 -1 0 -3 0 0 -3 -1 -7 -2 -1 9
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, 6 and more	0 0 1 0 3 0 0 -2 2 -3 -1 -2 1
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, below 6	0 0 0 0 -4 -1 0 10 0 -2 1 2 -9
1 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 20 and more	0 0 -1 0 10 -1 0 -3 -3 -3 -2 -1 0
1 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 6 and more	0 0 0 0 5 -3 0 -6 -1 -1 -2 0 4
1 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, 6 and more	0 0 -1 -1 10 -5 0 -7 3 3 1 -3 -10
1 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, below 6	0 0 0 0 -2 -1 0 3 2 1 0 -2 -1
1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -6 -4 0 0 4 2 -1 -3 2
1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 2 0 -4 0 1 0 -3 4
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 20 and more	0 0 3 0 -3 5 0 0 1 -1 -2 -1 -2
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 6 and more	0 0 0 0 -1 -1 0 0 -1 -3 3 0 3
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 20 and more	0 0 2 0 7 4 0 -4 2 -1 -2 -2 -7
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 6 and more	0 0 2 1 -1 -2 0 -1 0 1 1 11 -12
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, below 6	0 -1 4 0 2 -2 0 -4 -7 3 -2 -1 0
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 -1 17 -2 0 -8 -4 -8 -4 -1 -10
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 6 and more	0 -1 -2 -1 5 -2 0 -1 1 2 1 1 -5
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 0 5 -1 0 -1 -7 0 -1 0 4
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 2 1 0 -3 0 1 -6 -4 -2 -2 3
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, below 6	0 -1 8 -2 -1 -4 0 -2 2 0 8 -2 -11
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 20 and more	0 -1 -6 0 2 -15 -1 -17 -2 -1 -1 -17 3
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 6 and more	0 -1 -2 -6 -5 -4 0 -2 -4 2 4 -13 11
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, below 6	0 0 2 0 -1 -2 0 2 -1 -1 -1 5 -6
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 20 and more	0 0 -4 0 2 -1 0 -2 3 0 -2 -4 4
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 6 and more	0 -2 -6 -2 8 -16 -1 -4 -10 -22 -11 -2 7
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, below 6	0 -6 -2 -13 -13 -3 -1 2 -25 -9 -16 -5 2
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 -1 4 4 -3 0 0 2 -4 -5 -5 -3
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -2 -1 0 0 -2 -2 5 0 0
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 20 and more	0 0 0 0 -4 -2 0 4 -1 -1 -1 -5 4
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 6 and more	0 0 -1 1 3 1 0 -1 0 0 0 -5 0
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, below 6	0 0 -2 0 -1 -1 0 -1 -2 -1 -1 0 9
1 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, a stop, 20 and more	0 0 -2 0 -10 -5 0 -3 -6 13 -4 1 -9
1 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, no stop, below 6	0 0 -1 0 -5 -1 0 2 -3 -2 -2 11 -7
1 its shape among its neighbours: no stop, below 6, below 4, another sign, a stop, 20 and more	0 0 -1 0 6 -1 0 0 -3 -2 0 0 -4
1 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, 6 and more	0 0 0 0 -5 0 0 0 -1 -2 -1 -1 6
1 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, below 6	0 0 0 2 0 -1 0 0 -2 -1 0 -2 4
1 its shape among its neighbours: no stop, below 6, below 4, bar or asterisk, no stop, below 6	0 -1 0 -4 -5 0 0 0 -2 -1 -1 4 8
1 its shape among its neighbours: no stop, below 6, below 4, bracket, a stop, 20 and more	0 0 -2 0 -1 -1 0 5 -9 -2 2 0 4
1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, 6 and more	0 0 0 0 -1 0 0 -1 -1 0 0 -3 7
1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, below 6	0 0 -2 0 -2 -1 0 1 -1 -5 4 -4 5
1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 20 and more	0 0 -2 -1 3 0 0 0 1 -4 -2 0 4
1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 6 and more	0 0 3 -2 5 0 0 0 -1 -3 1 0 -1
1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, below 6	0 0 0 0 -9 -2 0 -1 9 7 -1 -1 -4
1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 6 and more	0 0 0 0 -1 1 0 -2 4 1 0 0 -2
1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, below 6	0 0 5 -2 -2 -1 0 -3 0 2 -1 -1 1
1 its shape among its neighbours: no stop, below 6, below 4, comma, a stop, 20 and more	1 0 0 0 0 0 0 0 -1 0 4 0 -4
1 its shape among its neighbours: no stop, below 6, below 4, comma, no stop, below 6	0 0 -1 0 4 -1 0 -2 -6 -6 -1 -1 9
1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 6 and more	0 0 0 0 0 -2 0 -1 -5 -2 -6 13 -15
1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 -1 0 0 0 0 0 0 0 0 -1 3
1 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 20 and more	0 -1 -5 6 4 0 0 -3 -1 -4 0 -3 -3
1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 20 and more	0 0 -2 -6 0 0 0 0 0 -1 8 -2 1
1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 6 and more	0 0 8 0 6 0 0 1 -2 -2 -1 -4 -6
1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, below 6	0 -2 7 -5 2 -5 0 -4 -18 -12 0 -11 15
1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 20 and more	0 0 0 0 -8 1 0 -1 -2 -3 -6 -1 8
1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 1 -5 -6 0 8 0 -2 0 -1 -5
1 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, 6 and more	0 0 -1 0 2 -2 0 -1 1 1 5 0 -6
1 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, below 6	0 0 -2 0 -3 0 0 1 0 -1 5 0 -2
1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 20 and more	0 -2 -4 0 -15 -12 -1 1 4 -12 -8 -17 10
1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 6 and more	0 -1 7 1 -1 -9 0 1 -2 3 -8 -9 -6
1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, below 6	0 0 -1 1 -2 -1 0 7 -1 -2 0 -1 -4
1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 20 and more	0 0 -2 0 4 -2 0 -1 6 -2 0 -4 -1
1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 6 and more	0 -3 -21 0 -8 -12 -1 1 6 -12 -6 -11 14
1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, below 6	-4 -33 -16 4 -11 -40 -6 6 -18 -9 -14 -19 0
1 its shape among its neighbours: no stop, below 6, below 4, quotation mark, no stop, below 6	0 0 -1 0 -4 -1 0 1 -1 -1 0 3 2
1 its short words and length: 0.01 and more, 15 and more	0 -1 -2 -1 6 2 -8 -1 -1 -18 -2 -19 -4
1 its short words and length: 0.01 and more, 30 and more	-1 -7 -6 1 -1 5 -4 -2 -1 -1 -13 -4 4
1 its short words and length: 0.01 and more, 4 and more	-1 -6 -8 2 -4 -11 4 -10 7 -10 -7 -5 -11
1 its short words and length: 0.01 and more, 8 and more	-13 -14 -10 -1 -4 -6 -16 0 -14 7 -15 -4 -1
1 its short words and length: 0.01 and more, below 4	0 0 -1 0 -2 10 0 -9 -2 -5 0 -9 -4
1 its short words and length: 0.2 and more, 15 and more	1 -31 -3 -10 -4 -8 -10 1 -1 -2 -9 -13 -1
1 its short words and length: 0.2 and more, 30 and more	-2 -17 -19 -1 4 -3 -15 2 -22 -18 -25 2 -7
1 its short words and length: 0.2 and more, 4 and more	1 -21 -29 -24 -2 -5 -7 -15 -24 -3 -12 1 -5
1 its short words and length: 0.2 and more, 8 and more	-2 2 -14 -10 -14 -10 -16 -12 -4 -6 -9 -11 6
1 its short words and length: 0.2 and more, below 4	1 -8 -17 6 -8 -4 -24 -6 0 -12 -17 -14 -5
1 its short words and length: 0.35 and more, 15 and more	0 -2 -11 -6 -15 0 -4 -3 -5 -20 -3 2 -9
1 its short words and length: 0.35 and more, 30 and more	1 -22 -6 -28 -1 -1 -6 -12 -2 0 -1 -11 -6
1 its short words and length: 0.35 and more, 4 and more	-4 7 -5 -15 -22 2 -11 1 -9 6 -14 -16 -6
1 its short words and length: 0.35 and more, 8 and more	5 -5 2 -14 -16 -10 -15 3 -8 -17 -1 1 -14
1 its short words and length: 0.35 and more, below 4	1 -6 -6 -3 -16 -18 -10 -20 -13 -1 -6 -4 4
1 its short words and length: below 0.01, 15 and more	0 -8 -1 -1 -2 11 0 1 -2 -5 -1 -6 -2
1 its short words and length: below 0.01, 4 and more	2 -20 -5 -4 -9 -10 -14 -5 -5 -3 -16 -3 -3
1 its short words and length: below 0.01, 8 and more	0 -6 4 -4 0 7 6 -6 -10 -7 0 2 -10
1 its short words and length: below 0.01, below 4	-4 -6 2 -12 -6 2 0 -2 -3 -12 -3 -7 -8
1 its short words: 0.01 and more	-1 -13 -10 -12 -22 0 -8 -4 -11 1 -13 -5 -2
1 its short words: 0.15 and more	-11 -10 -23 -4 -2 -4 -10 -6 -9 -3 -8 -4 -5
1 its short words: 0.3 and more	0 -9 -1 0 -4 -6 -11 2 2 -8 -10 -6 -2
1 its short words: 0.4 and more	6 -3 -12 -10 -15 -10 0 -1 -5 -2 0 2 -16
1 its short words: 0.5 and more	6 -6 -6 -23 -10 2 -4 -5 -8 -10 -4 -10 -2
1 its short words: below 0.01	-3 -12 -3 -11 -7 -2 1 1 -1 -8 -8 -5 -9
1 its small words and length: 0.01 and more, 15 and more	-1 -9 -3 -4 -9 -4 -5 12 -5 -15 -7 -29 3
1 its small words and length: 0.01 and more, 30 and more	0 -6 -4 -9 6 16 -4 -9 -13 -4 3 -3 -14
1 its small words and length: 0.01 and more, 4 and more	1 1 -12 -3 2 -22 13 0 -2 -21 -18 8 -15
1 its small words and length: 0.01 and more, 8 and more	-9 -7 1 -6 -20 -11 -6 9 3 3 -6 -21 -8
1 its small words and length: 0.2 and more, 15 and more	0 -18 -7 -14 -6 -2 -44 -11 4 -11 0 1 -14
1 its small words and length: 0.2 and more, 30 and more	-1 -12 -4 -5 -9 -5 -8 -10 -12 -8 -18 -6 5
1 its small words and length: 0.2 and more, 4 and more	-5 -9 -18 -12 -23 -8 -7 -3 -14 -12 -12 -11 -5
1 its small words and length: 0.2 and more, 8 and more	-2 -3 -8 -2 1 0 -14 -5 -5 -15 -13 -10 -11
1 its small words and length: 0.2 and more, below 4	3 -2 -14 -6 0 -17 -6 -7 -14 -12 -18 -9 6
1 its small words and length: 0.35 and more, 15 and more	5 -14 -12 -3 -9 -9 1 2 -7 -13 -7 -4 -2
1 its small words and length: 0.35 and more, 30 and more	3 -15 -14 -20 0 -1 -5 -1 -6 -5 -6 -4 -5
1 its small words and length: 0.35 and more, 4 and more	-3 -9 -37 -14 -14 7 -11 -10 -10 1 -20 -7 9
1 its small words and length: 0.35 and more, 8 and more	2 -9 -18 -17 -26 -5 -7 -5 -15 -18 6 9 -1
1 its small words and length: 0.35 and more, below 4	0 -5 -8 -9 -2 -3 -11 -20 -23 -17 -6 -13 15
1 its small words and length: below 0.01, 15 and more	0 0 0 0 -4 10 -1 -6 -4 -2 -1 -10 -1
1 its small words and length: below 0.01, 30 and more	0 0 0 0 -3 -6 14 -5 -2 -2 0 -1 -2
1 its small words and length: below 0.01, 4 and more	3 -16 -1 -12 -2 -2 -21 -1 -13 12 -20 -17 -14
1 its small words and length: below 0.01, 8 and more	1 5 16 -8 -1 -19 4 -3 -7 0 -8 -18 1
1 its small words and length: below 0.01, below 4	-6 -13 -11 -3 -3 0 -2 -1 -3 -6 -18 -3 -10
1 its small words: 0.01 and more	-10 -13 -10 -15 -2 -12 4 0 -3 0 -23 -11 -10
1 its small words: 0.15 and more	-8 -10 -21 1 -4 -11 -6 5 -6 -17 -9 2 -7
1 its small words: 0.3 and more	-1 0 -7 -11 -9 -9 -31 -3 -1 -21 1 7 2
1 its small words: 0.4 and more	4 -7 -22 -28 -7 -11 0 6 -7 -17 2 -4 0
1 its small words: 0.5 and more	6 -12 -9 -7 -12 3 -2 -10 -9 -1 -15 -11 0
1 its small words: below 0.01	-1 -11 -1 -9 -3 0 -6 1 -10 -1 -16 -14 -9
1 its words in the text, and its length: 0 and more, 12 and more	0 -1 -1 -5 -22 -8 -5 -2 -17 -4 -21 -5 13
1 its words in the text, and its length: 0 and more, 25 and more	2 3 -5 -4 -14 2 -3 3 -8 -4 3 -6 -1
1 its words in the text, and its length: 0 and more, 3 and more	0 -1 -10 -10 -4 -14 -27 -10 -7 -5 -7 1 -18
1 its words in the text, and its length: 0 and more, 6 and more	1 -6 -17 3 -9 2 -11 -12 -19 -10 -14 -2 -6
1 its words in the text, and its length: 0 and more, below 3	-2 -12 -3 -9 -15 -10 -30 -9 -13 -2 -12 -13 -9
1 its words in the text, and its length: 0.01 and more, 12 and more	-1 -19 -12 -5 -8 11 -12 -19 -8 -19 -7 3 3
1 its words in the text, and its length: 0.01 and more, 25 and more	0 -19 -6 4 -11 -12 -5 -7 -13 -5 -9 -9 -14
1 its words in the text, and its length: 0.01 and more, 3 and more	0 0 0 0 -4 -7 0 4 7 3 -1 -4 -10
1 its words in the text, and its length: 0.01 and more, 6 and more	0 5 -5 -2 -12 -9 -6 -5 -15 -8 -5 7 9
1 its words in the text, and its length: 0.01 and more, below 3	0 -1 -1 -1 -6 5 0 -7 3 7 -1 -10 -2
1 its words in the text, and its length: 0.2 and more, 12 and more	-2 -14 -9 -13 -16 -8 -3 -1 -13 -4 1 -5 -12
1 its words in the text, and its length: 0.2 and more, 25 and more	-2 -21 -17 -9 2 9 -10 -19 -8 -18 -31 -11 0
1 its words in the text, and its length: 0.2 and more, 3 and more	-1 -8 0 -4 -14 -4 -17 9 6 1 -7 -18 -9
1 its words in the text, and its length: 0.2 and more, 6 and more	0 -7 0 -17 -15 -8 -5 -5 -25 -8 -11 0 -3
1 its words in the text, and its length: 0.2 and more, below 3	0 -2 -2 1 -2 1 -1 -1 0 5 0 -4 -1
1 its words in the text, and its length: 0.4 and more, 12 and more	-1 -21 -12 -12 16 -11 1 -5 0 -7 -12 -17 -15
1 its words in the text, and its length: 0.4 and more, 25 and more	-5 -1 -8 -29 -5 -3 -5 -10 -7 -14 -3 5 -6
1 its words in the text, and its length: 0.4 and more, 3 and more	0 -17 -16 -4 -27 6 0 0 -18 1 -17 -10 -7
1 its words in the text, and its length: 0.4 and more, 6 and more	-1 -8 -9 -1 0 -14 -13 1 8 -22 -8 1 -21
1 its words in the text, and its length: 0.4 and more, below 3	0 -2 -7 -2 -2 -3 -9 9 -18 -15 -4 -2 1
1 its words in the text, and its length: 0.6 and more, 12 and more	2 1 -6 -10 -11 -5 -22 7 0 -25 -10 -17 -10
1 its words in the text, and its length: 0.6 and more, 25 and more	-2 -33 -10 2 1 -3 -10 0 -12 0 -28 -10 -9
1 its words in the text, and its length: 0.6 and more, 3 and more	0 -9 -3 1 1 0 -2 -20 -2 -17 -10 -6 5
1 its words in the text, and its length: 0.6 and more, 6 and more	0 4 -17 -7 -12 3 -14 -5 -20 -6 2 -16 2
1 its words in the text, and its length: 0.6 and more, below 3	0 0 0 0 -7 3 0 -4 5 4 -1 -2 -6
1 its words in the text, and its length: 0.8 and more, 12 and more	2 2 5 -4 -15 -7 -5 -1 6 -6 -14 -15 -5
1 its words in the text, and its length: 0.8 and more, 25 and more	1 -17 -3 -8 11 -5 -13 0 -7 -10 -1 -17 -15
1 its words in the text, and its length: 0.8 and more, 3 and more	0 0 -1 0 -4 4 -1 -2 1 -2 0 -1 5
1 its words in the text, and its length: 0.8 and more, 6 and more	-9 1 -5 -10 -17 4 -2 -7 -1 -4 6 -28 7
1 its words in the text, and its length: 1 and more, 12 and more	1 2 2 0 -6 -12 -17 -7 4 1 3 -13 -20
1 its words in the text, and its length: 1 and more, 25 and more	0 -8 -7 -9 -10 -12 1 -6 1 2 -9 3 7
1 its words in the text, and its length: 1 and more, 3 and more	-1 -1 4 -7 -4 0 6 -3 -12 -19 -8 -21 4
1 its words in the text, and its length: 1 and more, 6 and more	5 -15 -3 -3 -9 2 2 -6 1 -3 -22 -13 -11
1 its words in the text, and its length: 1 and more, below 3	-1 6 -17 -16 -6 2 -1 -13 -5 -17 -22 -1 -9
1 its words in the text, and its length: below 0, 25 and more	-4 1 -17 3 3 -8 -7 -9 -5 -3 -4 -22 -13
1 its words in the text, and its length: below 0, 3 and more	0 -3 -14 -8 3 7 2 -5 5 -14 -2 -17 16
1 its words in the text, and its length: below 0, 6 and more	0 0 0 0 1 4 -1 -3 3 1 0 0 -6
1 its words in the text, and its length: below 0, below 3	0 -13 -4 -4 -12 3 -14 -29 -13 -5 -2 -10 1
1 its words in the text, and its place: before the text, 0 and more	10 8 -8 8 -6 -22 -19 -40 -6 5 -5 1 -17
1 its words in the text, and its place: before the text, 0.01 and more	1 -3 -11 4 -4 -3 -1 -8 2 -5 -7 -3 3
1 its words in the text, and its place: before the text, 0.2 and more	2 -11 10 -10 -2 6 1 -9 -7 3 7 -19 -21
1 its words in the text, and its place: before the text, 0.4 and more	1 -8 -11 4 -7 -11 -4 4 -2 -16 -7 1 -9
1 its words in the text, and its place: before the text, 0.6 and more	2 2 -8 -6 -16 -2 1 -5 -5 -14 -4 -12 0
1 its words in the text, and its place: before the text, 0.8 and more	-4 6 -5 -11 -7 -15 -1 -2 -2 -3 1 -7 9
1 its words in the text, and its place: before the text, 1 and more	8 0 3 -8 -9 -14 -2 -4 -3 -19 -9 -12 7
1 its words in the text, and its place: before the text, below 0	1 -24 -9 -11 5 -2 -2 -2 6 -7 -4 -8 15
1 its words in the text, and its place: behind the text, 0 and more	-10 -30 -30 -32 -52 6 -28 -16 -26 -28 -24 0 12
1 its words in the text, and its place: behind the text, 0.01 and more	-1 -1 -1 3 0 1 -5 -3 -5 -8 -2 -2 -3
1 its words in the text, and its place: behind the text, 0.2 and more	-1 -3 -5 -9 -15 -9 5 -12 -1 -5 -4 1 -2
1 its words in the text, and its place: behind the text, 0.4 and more	-1 -2 -3 -4 9 -1 -9 0 2 1 -12 -16 -1
1 its words in the text, and its place: behind the text, 0.6 and more	0 -1 -1 -2 0 -2 -3 4 -8 -4 -1 -11 -1
1 its words in the text, and its place: behind the text, 0.8 and more	0 -1 0 0 6 -2 -1 4 -2 -2 0 -7 2
1 its words in the text, and its place: behind the text, 1 and more	-1 -1 -3 -5 -2 -9 7 6 -13 -9 -7 -7 0
1 its words in the text, and its place: behind the text, below 0	-1 -2 -1 -1 -6 8 -3 -8 0 -1 0 -10 -3
1 its words in the text, and its place: in the text, 0 and more	-12 -4 -2 -15 -11 -7 -20 -7 -18 -4 -2 -8 -11
1 its words in the text, and its place: in the text, 0.01 and more	0 -22 -7 -4 -13 -9 -11 -8 -13 -5 -6 -3 0
1 its words in the text, and its place: in the text, 0.2 and more	-9 -18 -10 -20 -7 3 -12 -3 -14 -10 -8 -6 1
1 its words in the text, and its place: in the text, 0.4 and more	-12 -16 -12 -34 -3 -3 6 -1 1 -10 -3 -10 -14
1 its words in the text, and its place: in the text, 0.6 and more	-7 -18 -18 4 -10 -2 -14 -5 0 -9 -11 -10 -1
1 its words in the text, and its place: in the text, 0.8 and more	-1 -22 -5 -6 -7 -1 -19 1 3 -13 -2 -35 -15
1 its words in the text, and its place: in the text, 1 and more	-8 -5 -7 -5 -4 -6 9 -5 0 -7 -23 -5 -11
1 its words in the text, and its place: in the text, below 0	-4 7 -19 9 0 -2 -7 -14 -8 -5 -7 -21 -8
1 its words in the text: 0 and more	5 0 -5 1 -16 -7 -35 -8 -10 1 -6 -2 -11
1 its words in the text: 0.01 and more	1 -21 -12 4 -17 -9 -6 -11 -14 -7 -4 -2 -2
1 its words in the text: 0.2 and more	-4 -26 -5 -17 -8 1 -16 -4 -7 -6 1 -4 -8
1 its words in the text: 0.4 and more	-8 -18 -16 -23 -1 -4 -1 1 -1 -10 -4 -5 -10
1 its words in the text: 0.6 and more	0 0 -12 -2 -9 -2 -16 0 -5 -9 -12 -11 -3
1 its words in the text: 0.8 and more	-10 -6 -5 -19 -5 -7 -15 -2 2 -5 -2 -35 -4
1 its words in the text: 1 and more	4 2 -4 -13 -8 -4 7 -4 -9 -12 -18 -8 -7
1 its words in the text: below 0	-7 -4 -20 -2 1 -2 -15 -16 -6 -1 -3 -18 0
1 its words in the title: 0.01 and more	-3 -7 3 -8 3 -9 -19 -4 -3 -10 -2 -1 -8
1 its words in the title: 0.3 and more	-3 -7 4 -4 -10 6 1 -12 -14 -17 -2 -13 -2
1 its words in the title: 0.6 and more	2 9 -16 6 -5 -4 4 -10 -15 -23 -6 -9 2
1 its words in the title: below 0.01	6 -13 -10 -13 -11 -2 2 1 -2 2 -8 -1 -6
1 lines around it that begin alike: more	-6 -15 -4 -20 -33 -8 -14 3 0 -7 -9 7 -10
1 lines around it that begin alike: two	-20 -6 -24 -11 1 -17 -24 2 6 0 -5 -4 -13
1 neighbours of its shape: five	0 -2 -4 -3 -20 -5 -7 11 -27 3 -7 -7 -7
1 neighbours of its shape: four	-2 -28 -19 -13 -11 5 -16 7 -2 -15 -35 -6 -1
1 neighbours of its shape: none	6 -4 -2 -8 -3 -4 -2 -3 7 5 1 -7 -8
1 neighbours of its shape: one	-1 -9 -29 5 -2 -3 -5 -2 -7 -7 1 -1 0
1 neighbours of its shape: six	0 0 -1 0 -8 5 -12 7 -7 -9 -1 -10 2
1 neighbours of its shape: three	-6 -7 -6 -7 -4 -7 10 9 -25 -15 -16 -15 -9
1 neighbours of its shape: two	-15 5 3 -18 3 -4 -9 1 -10 -19 -11 1 -15
1 no block	0 -7 -5 -7 -27 11 -16 -16 -21 -21 -12 2 16
1 no small letter in it: yes	0 -14 9 -9 -17 9 -22 -40 -13 5 -8 -5 -10
1 nothing but a date or time: yes	2 -10 16 -9 -3 -22 -4 -14 -24 -2 -10 5 -5
1 nothing but a label such as “Related”: yes	-1 4 -5 -2 14 16 -5 -4 -12 -15 -2 -1 -22
1 quotation marks around it: yes	8 -13 -8 -4 -8 16 -20 -9 -26 -6 -15 -3 -25
1 somebody does something at present: yes	-2 -27 -10 -18 -3 -2 -8 -2 -2 -8 -24 -15 -5
1 somebody speaks of himself: before the text, one	1 8 -4 2 -2 -4 -1 -9 -6 -8 -1 2 -4
1 somebody speaks of himself: before the text, two	0 -3 -2 -1 -1 6 0 -1 0 -2 -1 0 4
1 somebody speaks of himself: behind the text, one	0 0 -1 -1 5 -4 -2 -2 -6 -6 -1 2 1
1 somebody speaks of himself: behind the text, two	0 0 0 0 -6 -4 0 -1 10 -1 0 -9 6
1 somebody speaks of himself: in the text, more	-1 -12 -1 -9 -22 10 -10 -16 4 -10 -15 -12 15
1 somebody speaks of himself: in the text, one	-2 -13 -10 -13 -16 -9 4 -10 -17 -7 -20 7 1
1 somebody speaks of himself: in the text, two	-1 -9 -11 -5 -7 -11 2 -14 -8 -3 -9 -3 -15
1 somebody’s role: yes	1 -7 -4 -26 -17 -13 -1 -14 -6 -10 -3 -4 0
1 the language: English	-5 -33 -15 -20 -6 2 0 7 -5 -5 -14 -12 -2
1 the language: German	13 17 8 8 -2 -12 2 -33 4 0 13 11 -19
1 the language: another	10 17 7 0 7 3 -19 -27 -8 4 -3 -7 -2
1 the length of its words: 13 and more	-1 -8 -9 -3 -16 1 -3 -7 -7 3 -6 -19 -5
1 the length of its words: 4 and more	0 -16 0 -19 -2 -4 -26 -8 2 -10 -18 3 -19
1 the length of its words: 5 and more	4 -12 -7 -4 -10 -6 6 3 -7 6 -7 -9 -12
1 the length of its words: 6 and more	0 1 -6 -2 -6 -1 -17 4 -4 -4 -8 -3 -5
1 the length of its words: 7 and more	-10 -1 -4 -13 5 0 -14 -6 -23 -10 5 -13 -10
1 the length of its words: 9 and more	0 -23 -15 0 -8 -17 0 -7 8 -18 -12 5 -6
1 the length of its words: below 4	-1 -2 -20 -6 -14 -25 1 -10 -5 -15 -10 -1 22
1 the parts of a credit: more, more, a name	0 -1 0 0 -5 -17 -1 7 20 1 -1 -13 -5
1 the parts of a credit: more, more, no name	0 -1 0 0 -2 -11 -1 -1 3 12 -4 -1 -1
1 the parts of a credit: more, one, no name	0 -5 -1 1 -1 -1 0 0 -10 16 1 -1 -5
1 the parts of a credit: none, more, a name	0 4 -13 -5 -7 -11 5 6 18 1 -15 -16 -14
1 the parts of a credit: none, more, no name	-1 -15 -4 -6 -12 -8 -13 20 -8 -28 -12 -19 -9
1 the parts of a credit: none, none, a name	3 -4 -15 -30 -16 -6 -2 -17 -7 -19 1 -3 3
1 the parts of a credit: none, none, no name	5 -2 -7 4 -5 6 -24 -4 -14 -12 2 -1 -8
1 the parts of a credit: none, one, a name	1 1 -15 -9 -5 -25 19 -8 -1 -6 -3 -12 0
1 the parts of a credit: none, one, no name	-14 -16 11 -19 -12 0 -8 -2 -3 -5 -19 -9 -11
1 the parts of a credit: one, more, a name	0 -2 -3 0 0 3 3 -5 -6 8 -2 -5 -4
1 the parts of a credit: one, more, no name	0 0 6 -3 -6 -14 -2 1 10 6 -1 -5 3
1 the parts of a credit: one, none, no name	0 0 6 -12 -7 -4 -2 -8 4 -6 -1 -6 -8
1 the parts of a credit: one, one, a name	1 -8 -5 -1 -4 -20 -8 -8 -3 16 0 -12 0
1 the parts of a credit: one, one, no name	-2 9 -3 -2 3 -8 1 -11 -3 6 0 3 -16
1 the shapes of its neighbours: a stop, 20 and more, a stop, 20 and more	-11 -2 -24 -31 -39 7 -3 -1 -28 -17 -44 -13 -24
1 the shapes of its neighbours: a stop, 20 and more, a stop, 6 and more	-1 -1 -2 -4 -13 6 -6 -1 -15 -12 -4 -28 -23
1 the shapes of its neighbours: a stop, 20 and more, a stop, below 6	0 9 0 0 -3 -3 3 -1 4 -10 0 -3 -6
1 the shapes of its neighbours: a stop, 20 and more, no stop, 20 and more	0 5 0 0 -6 7 3 -11 -10 -9 -1 -8 -1
1 the shapes of its neighbours: a stop, 20 and more, no stop, 6 and more	-1 -11 -2 -5 -27 24 -6 -20 -31 -28 -5 -27 -6
1 the shapes of its neighbours: a stop, 20 and more, no stop, below 6	-3 -7 -9 -14 -23 7 -2 -26 -11 -16 -13 -25 1
1 the shapes of its neighbours: a stop, 6 and more, a stop, 20 and more	1 -2 -12 -13 -6 -4 1 -13 3 -4 -18 8 -17
1 the shapes of its neighbours: a stop, 6 and more, a stop, 6 and more	-1 -8 -8 -16 -4 -6 -29 4 -12 -29 -10 -20 1
1 the shapes of its neighbours: a stop, 6 and more, a stop, below 6	1 -2 0 0 12 -13 -3 4 1 -6 0 -3 0
1 the shapes of its neighbours: a stop, 6 and more, no stop, 20 and more	0 -9 -1 0 3 -4 -6 8 9 -12 0 -3 -8
1 the shapes of its neighbours: a stop, 6 and more, no stop, 6 and more	2 -3 -2 -2 -9 1 -2 -9 -7 0 -2 2 -11
1 the shapes of its neighbours: a stop, 6 and more, no stop, below 6	2 2 -12 -5 -8 -12 -3 -5 8 -9 -7 -17 3
1 the shapes of its neighbours: a stop, below 6, a stop, 20 and more	0 -4 -2 4 2 -4 -4 -14 -10 -1 -1 -2 -14
1 the shapes of its neighbours: a stop, below 6, a stop, 6 and more	0 -3 -3 -4 -3 13 -3 -2 0 -4 0 -7 -8
1 the shapes of its neighbours: a stop, below 6, a stop, below 6	0 -1 0 3 -1 -5 -3 1 2 -5 -1 -6 -1
1 the shapes of its neighbours: a stop, below 6, no stop, 20 and more	0 0 0 1 4 -2 0 1 -2 -1 0 1 -5
1 the shapes of its neighbours: a stop, below 6, no stop, 6 and more	1 -1 0 1 -2 -1 -1 3 -2 3 -3 -2 1
1 the shapes of its neighbours: a stop, below 6, no stop, below 6	2 -2 -2 5 5 -3 -3 -9 -5 -3 -2 -15 4
1 the shapes of its neighbours: no stop, 20 and more, a stop, 20 and more	-1 -18 -2 -2 -33 -14 5 -23 -9 30 -7 -7 -14
1 the shapes of its neighbours: no stop, 20 and more, a stop, 6 and more	0 -2 -1 0 -4 -2 -3 -5 -2 13 -1 2 -5
1 the shapes of its neighbours: no stop, 20 and more, a stop, below 6	0 0 0 0 -1 4 -1 2 -1 -2 0 -1 -1
1 the shapes of its neighbours: no stop, 20 and more, no stop, 20 and more	1 -9 -3 -2 -15 13 -13 -8 5 -6 -6 -17 -10
1 the shapes of its neighbours: no stop, 20 and more, no stop, 6 and more	0 5 -2 -1 3 -9 6 -10 6 -9 -2 -4 -12
1 the shapes of its neighbours: no stop, 20 and more, no stop, below 6	-1 -4 -5 -4 0 4 -4 0 3 5 -5 -11 -22
1 the shapes of its neighbours: no stop, 6 and more, a stop, 20 and more	2 -26 -2 -1 -5 -16 -18 -13 -10 -4 0 2 -14
1 the shapes of its neighbours: no stop, 6 and more, a stop, 6 and more	0 -8 -9 -6 5 2 -8 -16 -14 0 -1 -5 -8
1 the shapes of its neighbours: no stop, 6 and more, a stop, below 6	0 -1 -2 1 -3 3 0 -7 -8 -4 -3 3 3
1 the shapes of its neighbours: no stop, 6 and more, no stop, 20 and more	1 -4 2 -6 11 -4 -2 -9 -4 -3 -2 -12 -4
1 the shapes of its neighbours: no stop, 6 and more, no stop, 6 and more	8 -11 -14 -6 -13 -6 -16 2 -8 -3 -17 1 -19
1 the shapes of its neighbours: no stop, 6 and more, no stop, below 6	6 0 -6 -7 -18 1 -10 -11 -13 3 -29 -6 -15
1 the shapes of its neighbours: no stop, below 6, a stop, 20 and more	-5 -25 0 -2 4 -46 -29 -15 8 -15 4 -24 9
1 the shapes of its neighbours: no stop, below 6, a stop, 6 and more	0 2 1 -3 -2 -32 -3 -6 -10 -4 -7 -16 3
1 the shapes of its neighbours: no stop, below 6, a stop, below 6	0 0 1 1 -11 -3 0 5 0 -1 -2 -2 4
1 the shapes of its neighbours: no stop, below 6, no stop, 20 and more	0 -1 -9 2 16 -12 -1 -12 -5 -11 -2 -10 1
1 the shapes of its neighbours: no stop, below 6, no stop, 6 and more	-14 -17 -2 -4 11 -46 -7 -5 -2 -8 -8 -10 2
1 the shapes of its neighbours: no stop, below 6, no stop, below 6	-8 -61 -7 -7 0 -44 -23 0 -5 -13 0 -20 0
1 the short lines around it, and their place: 3 and more, before the text, 2 and more	6 3 3 13 -5 2 -2 8 -7 -14 -3 -11 -25
1 the short lines around it, and their place: 3 and more, before the text, 4 and more	3 -10 -7 -11 -4 -25 -4 -17 -7 -10 -7 -12 16
1 the short lines around it, and their place: 3 and more, before the text, 8 and more	-1 3 -1 -5 -17 -24 -4 -32 -9 -16 -14 9 -7
1 the short lines around it, and their place: 3 and more, before the text, below 2	1 -7 -1 -2 -2 -9 -1 -1 17 -3 -1 -4 -5
1 the short lines around it, and their place: 3 and more, behind the text, 2 and more	-1 -2 -3 -4 -15 -9 -9 -7 -6 -7 -4 1 16
1 the short lines around it, and their place: 3 and more, behind the text, 4 and more	-2 -5 -10 -9 -1 -10 1 1 -6 -6 -19 -8 7
1 the short lines around it, and their place: 3 and more, behind the text, 8 and more	-4 -12 -14 -20 -13 7 -3 -29 -3 -8 -5 -4 -1
1 the short lines around it, and their place: 3 and more, behind the text, below 2	0 -1 0 0 -1 3 -4 -6 -2 -4 0 4 0
1 the short lines around it, and their place: 3 and more, in the text, 2 and more	-4 -24 -16 -23 4 -2 -10 -40 -4 1 -13 -19 0
1 the short lines around it, and their place: 3 and more, in the text, 4 and more	-6 -12 -9 -11 -6 2 -12 -6 -4 -7 1 -9 -6
1 the short lines around it, and their place: 3 and more, in the text, 8 and more	-5 -18 -27 -30 -4 -4 -20 -2 -32 -1 -7 -3 -4
1 the short lines around it, and their place: 3 and more, in the text, below 2	-1 -4 -3 -1 -12 10 -9 -23 -33 0 -7 -17 -2
1 the short lines around it, and their place: 6 and more, before the text, 2 and more	5 -4 3 0 -4 -5 -1 -5 -11 -5 -7 1 -9
1 the short lines around it, and their place: 6 and more, before the text, 4 and more	-5 -7 -6 12 4 -4 -3 -14 7 -12 -4 -20 -3
1 the short lines around it, and their place: 6 and more, before the text, 8 and more	-3 -13 -11 2 -14 -2 -1 3 -17 -2 -6 -9 2
1 the short lines around it, and their place: 6 and more, before the text, below 2	0 -5 0 0 -1 -3 4 2 0 1 0 5 -3
1 the short lines around it, and their place: 6 and more, behind the text, 2 and more	-1 -2 -4 -5 -3 -1 6 -19 -12 1 -3 8 -7
1 the short lines around it, and their place: 6 and more, behind the text, 4 and more	-2 -7 -8 -4 6 -12 1 0 0 -7 -12 3 -8
1 the short lines around it, and their place: 6 and more, behind the text, 8 and more	-5 -9 -14 -11 -1 -3 -20 4 -30 -29 -21 -4 -5
1 the short lines around it, and their place: 6 and more, behind the text, below 2	0 -1 0 0 -1 -2 -3 0 -1 -4 0 4 1
1 the short lines around it, and their place: 6 and more, in the text, 2 and more	-4 -11 -25 2 -3 3 -6 -6 -3 -7 -1 -16 -27
1 the short lines around it, and their place: 6 and more, in the text, 4 and more	-2 -2 1 -21 -7 -5 -2 -13 2 -6 -15 -3 10
1 the short lines around it, and their place: 6 and more, in the text, 8 and more	-3 -9 -16 -11 -1 -5 -12 -10 1 7 -4 -5 -2
1 the short lines around it, and their place: 6 and more, in the text, below 2	0 -11 -2 -7 5 -5 -13 -25 1 0 -5 13 -21
1 the short lines around it, and their place: 9 and more, before the text, 2 and more	3 5 -7 -4 3 -1 -1 -3 1 -18 1 1 -1
1 the short lines around it, and their place: 9 and more, before the text, 4 and more	-2 7 2 2 -9 -4 0 -5 3 6 4 -7 -12
1 the short lines around it, and their place: 9 and more, before the text, below 2	0 -9 -1 -1 9 6 -1 0 0 -2 0 -3 -8
1 the short lines around it, and their place: 9 and more, behind the text, 2 and more	0 0 -1 0 -4 4 2 12 -10 -6 -1 -5 -16
1 the short lines around it, and their place: 9 and more, behind the text, 4 and more	-1 -3 -3 -3 -17 6 6 -6 -5 -2 -1 -1 -12
1 the short lines around it, and their place: 9 and more, behind the text, 8 and more	-1 -4 -2 -6 -19 -3 -2 -18 -11 -8 -4 -3 14
1 the short lines around it, and their place: 9 and more, behind the text, below 2	0 0 0 0 1 9 -2 -4 -2 -1 0 -1 -6
1 the short lines around it, and their place: 9 and more, in the text, 2 and more	-2 -5 -3 -10 -30 12 -21 -12 -7 -5 -9 -1 -8
1 the short lines around it, and their place: 9 and more, in the text, 4 and more	-1 -2 -2 -4 10 8 -12 -18 -10 -24 -7 4 7
1 the short lines around it, and their place: 9 and more, in the text, 8 and more	-1 -3 -5 -1 7 -1 -4 -7 0 -2 -8 2 -18
1 the short lines around it, and their place: 9 and more, in the text, below 2	0 -2 -1 2 5 -8 -7 -16 5 0 -3 -5 -17
1 the short lines around it, and their place: below 3, before the text, 2 and more	1 -1 -9 2 -5 -6 -1 -1 6 9 -4 -5 -7
1 the short lines around it, and their place: below 3, before the text, 4 and more	2 8 -3 -10 2 -20 -2 -5 -12 -1 -4 -9 -3
1 the short lines around it, and their place: below 3, before the text, 8 and more	5 2 -7 -9 -18 -15 -2 -14 -11 9 2 -25 3
1 the short lines around it, and their place: below 3, before the text, below 2	1 -11 -3 -2 -3 1 -2 -1 -2 5 -1 -5 5
1 the short lines around it, and their place: below 3, behind the text, 2 and more	0 -2 -2 -3 -11 4 1 0 -9 -8 -1 -3 8
1 the short lines around it, and their place: below 3, behind the text, 4 and more	-1 -6 -7 -9 -12 6 -11 -6 -19 -14 -4 1 -2
1 the short lines around it, and their place: below 3, behind the text, 8 and more	-1 -4 -6 -3 -26 4 -13 -23 -10 -11 -6 -1 5
1 the short lines around it, and their place: below 3, behind the text, below 2	0 -1 0 0 -4 9 -1 0 3 1 0 -17 -1
1 the short lines around it, and their place: below 3, in the text, 2 and more	0 8 -6 -1 -10 -21 -8 -25 5 -15 -14 -15 16
1 the short lines around it, and their place: below 3, in the text, 4 and more	-2 8 13 -2 7 10 3 -12 -4 -8 -19 -5 -15
1 the short lines around it, and their place: below 3, in the text, 8 and more	-2 0 -6 -2 -17 -20 -6 7 -17 -4 -12 -25 0
1 the short lines around it, and their place: below 3, in the text, below 2	-1 -2 -2 -1 -33 -4 -8 -11 -3 -7 -3 2 -6
1 the title’s words: yes	1 2 0 0 -4 -1 3 -4 -1 -2 4 1 -1
1 what a rule takes it for: boilerplate	-2 -2 -17 0 -6 -9 -22 -21 -13 -15 -6 -2 0
1 what a rule takes it for: byline	4 9 -25 -4 0 -9 -5 -4 -2 4 1 3 -22
1 what a rule takes it for: dateline	1 -10 19 -6 -8 -19 -4 -13 -24 -6 -9 6 -5
1 what a rule takes it for: heading	-11 1 -1 -1 -8 0 0 -16 -11 -15 -18 10 -16
1 what a rule takes it for: image-alt	2 -4 -1 1 -10 2 -18 -26 -15 -13 -17 -22 1
1 what a rule takes it for: image-caption	-7 -14 -12 -15 -26 -10 -23 -10 26 -7 14 -22 -8
1 what a rule takes it for: image-credit	-2 -17 -15 -7 -22 -24 -13 -13 8 17 -4 -27 -8
1 what a rule takes it for: list-item	-3 -6 -24 -18 -16 24 -8 6 -18 -22 -19 -18 -7
1 what a rule takes it for: paragraph	-7 -4 -26 -4 -2 -5 -1 2 -26 -1 0 -6 -5
1 what a rule takes it for: quote	0 0 0 0 6 7 -4 -3 -4 -2 0 -1 -2
1 what a rule takes it for: related-link	-14 -29 -43 -43 -4 -3 4 3 -16 -7 -30 -3 -9
1 what a rule takes it for: standfirst	7 -2 -2 1 -2 -1 0 -1 -3 4 -1 -1 -2
1 what follows the short lines: 18 and more	-3 -22 -14 -10 4 -4 -28 -4 5 2 -18 -17 -6
1 what follows the short lines: 30 and more	-1 -1 -4 -9 -16 -9 2 -5 -7 3 4 1 -13
1 what follows the short lines: 9 and more	-1 1 15 0 1 -8 -22 -21 -22 -19 -10 -7 5
1 what follows the short lines: below 9	-3 -10 -19 -11 -12 3 2 2 -5 -21 -20 -11 -15
1 what follows the short lines: the edge of the page	-7 -27 -24 -24 -16 9 -23 -17 -25 -39 -29 3 5
1 what stands before the short lines: 18 and more	-19 2 3 -17 8 -5 -5 -14 0 9 -3 -8 -14
1 what stands before the short lines: 30 and more	-39 -3 -7 -24 -15 -2 -17 -5 -11 -7 -8 -7 -3
1 what stands before the short lines: 9 and more	-14 -18 -3 -9 -5 -5 -7 -15 -7 -3 -11 -1 -3
1 what stands before the short lines: below 9	0 -37 -20 -4 2 -13 -16 -13 6 -4 -7 -2 -9
1 what stands before the short lines: the edge of the page	18 -9 -11 0 -27 -10 -5 -34 -11 -20 -30 -12 -5
1 words in brackets at its end: an agency, 2 and more	0 0 0 0 -2 -1 0 -3 -1 3 1 4 -3
1 words in brackets at its end: an agency, below 2	0 -2 -3 3 -2 -9 -1 -7 15 -4 -1 0 -1
1 words in brackets at its end: other words, 2 and more	0 0 -11 -1 -27 -8 -2 7 16 -13 -3 -19 -5
1 words in brackets at its end: other words, 4 and more	-1 -3 8 -13 -17 2 -4 -6 -4 -2 -9 -10 10
1 words in brackets at its end: other words, 8 and more	0 0 -1 -1 -1 1 -2 -1 2 3 -1 -1 -4
1 words in brackets at its end: other words, below 2	0 0 -1 -3 1 2 -3 0 -15 -2 2 -11 4
1 words it shares with its neighbour: the block before, 0.01 and more	-17 5 -20 -29 -18 -2 -8 8 -35 -3 -31 -3 -13
1 words it shares with its neighbour: the block before, 0.25 and more	5 -23 -23 -20 8 -2 -15 -12 5 -7 -14 -2 -7
1 words it shares with its neighbour: the block before, 0.5 and more	4 -9 -43 -4 12 -24 -5 -4 14 -5 -34 -19 -2
1 words it shares with its neighbour: the block before, 0.9 and more	0 -29 -24 -21 10 -47 -2 -25 42 1 -14 -7 -28
1 words it shares with its neighbour: the block before, below 0.01	-1 -8 10 0 -16 2 1 1 -29 1 4 -5 -8
1 words it shares with its neighbour: the next block, 0.01 and more	-3 -4 -12 -7 -4 -7 5 1 -8 -1 -3 1 -18
1 words it shares with its neighbour: the next block, 0.25 and more	-4 -36 0 -24 -2 0 -15 -3 9 -11 -3 -19 -12
1 words it shares with its neighbour: the next block, 0.5 and more	-3 -20 2 -17 -12 -1 -4 -10 -12 -8 -32 -16 6
1 words it shares with its neighbour: the next block, 0.9 and more	-1 -3 -5 4 -1 7 -5 -26 -11 -12 -13 -44 2
1 words it shares with its neighbour: the next block, below 0.01	5 -2 -12 -6 -11 -4 -12 1 -8 -5 -7 -4 -7
1 words it shares with its neighbour: the second before, 0.01 and more	-24 -3 3 1 -4 -9 -1 2 -10 -5 -21 -1 4
1 words it shares with its neighbour: the second before, 0.25 and more	-12 -3 -6 -22 -17 4 -9 -4 0 -6 -10 -3 -8
1 words it shares with its neighbour: the second before, 0.5 and more	-10 -27 -13 -11 -19 1 6 -19 -1 -1 -4 -24 11
1 words it shares with its neighbour: the second before, 0.9 and more	-3 5 -19 -19 -2 3 8 -17 -10 -12 9 -17 -17
1 words it shares with its neighbour: the second before, below 0.01	-39 -7 -9 -1 -6 -3 -9 2 -1 -2 0 -3 -8
1 words it shares with its neighbour: the second behind, 0.01 and more	-1 -1 -4 -5 -2 -1 -5 -2 2 -11 -10 -2 -11
1 words it shares with its neighbour: the second behind, 0.25 and more	-1 -17 3 -5 -4 -2 -7 -12 11 -2 -20 -6 -15
1 words it shares with its neighbour: the second behind, 0.5 and more	-10 -7 -25 -5 -3 4 2 0 -21 -6 0 -15 0
1 words it shares with its neighbour: the second behind, 0.9 and more	-1 -5 -2 -7 7 4 -7 -12 -15 -7 -18 -7 -7
1 words it shares with its neighbour: the second behind, below 0.01	9 3 -5 -4 -10 -4 5 -3 -12 1 -4 -5 -5
1 words of the page’s furniture and its length: whole, below 8	-5 -12 -15 2 -1 -5 -31 -25 -24 -8 -26 -9 -4
1 words of the page’s furniture and its length: within, 20 and more	0 12 -2 -2 1 -4 -2 1 -6 -6 -5 -13 7
1 words of the page’s furniture and its length: within, 8 and more	0 -3 10 -2 -7 3 -4 -4 -5 -6 -1 -9 -1
1 words of the page’s furniture and its length: within, below 8	0 -5 0 5 2 -8 -3 -4 -12 -7 -3 3 7
1 words of the page’s furniture: whole	-5 -9 -11 4 -2 -5 -20 -26 -21 -10 -11 -11 -3
1 words of the page’s furniture: within	-1 0 9 -1 -4 -4 -11 -2 -18 -13 -18 -21 9
2 a byline’s words: names	2 16 -16 2 -5 -6 0 -17 -11 -9 1 -3 -5
2 a byline’s words: names behind “by”	5 -2 -11 0 -3 -10 -1 -7 -2 -4 7 4 -1
2 a credit at its end: 0.9 and more	0 -1 -5 -3 4 -7 -1 -1 -2 -2 -3 -4 11
2 a credit at its end: 0.95 and more	1 -14 -1 1 -7 -1 -13 -20 0 -6 -21 -17 4
2 a label of a picture: label	1 -6 8 -4 6 1 -1 -11 3 -9 -6 -14 -10
2 a label of a picture: number	0 -1 0 -1 -2 -2 -1 -1 5 -4 7 -1 -7
2 a label such as “See also” before it: yes	1 -5 -2 -1 7 -4 -1 -13 0 0 -1 -2 -12
2 a picture credit’s words: 0.01 and more	0 -2 0 1 5 -4 -2 -3 3 1 -1 -6 -2
2 a picture credit’s words: 0.7 and more	3 6 2 -2 -5 -1 -4 -4 -1 -10 -7 -17 1
2 a picture credit’s words: 0.8 and more	2 -10 4 6 -4 -3 -4 -5 9 5 1 -6 -18
2 a picture credit’s words: 0.9 and more	0 -8 8 -1 -1 9 -1 -2 -3 -4 -3 -1 0
2 a picture credit’s words: 0.95 and more	-1 -7 -4 -13 -14 -10 -8 -12 10 5 -9 -15 -2
2 a picture credit’s words: below 0.01	0 9 -11 -4 -5 -2 1 2 -3 -10 -5 1 -6
2 a quotation mark before it: yes	-17 -27 -28 1 -16 4 -7 -19 -18 6 -3 4 -11
2 a word that leads in credits: yes	-1 1 -6 -2 -15 -15 -8 -12 8 -4 -15 -15 5
2 furniture among the short lines around it: 0.01 and more	-6 -9 -25 -9 -7 4 -11 -6 -7 -12 -20 2 -5
2 furniture among the short lines around it: 0.2 and more	1 6 8 -10 -16 -16 -12 -39 -22 -5 -4 4 2
2 furniture among the short lines around it: 0.5 and more	0 15 5 -4 -2 -9 -21 -29 -15 -10 -8 -15 0
2 furniture among the short lines around it: below 0.01	1 -21 -23 -9 -5 0 0 -7 4 0 -16 -6 -11
2 how frequent the kind is: yes	-1 -1 -3 -7 -1 -2 2 0 -2 -5 0 -3 -8
2 how it ends: another sign	1 -2 7 -3 10 -9 6 2 2 3 -4 -20 -12
2 how it ends: arrow	0 0 0 0 -4 7 -1 -8 -3 -2 0 2 2
2 how it ends: bar or asterisk	0 1 1 -1 -1 0 -1 -3 -3 -2 -1 -12 10
2 how it ends: bracket	-1 -7 -4 -25 -23 -4 -30 3 10 -2 -31 -11 5
2 how it ends: colon	-1 -21 -11 -9 -5 2 6 -13 0 4 -19 -17 -5
2 how it ends: comma	0 -3 -5 -3 -5 9 2 -6 -3 -4 -1 -14 10
2 how it ends: ellipsis	0 -2 2 -3 -4 -13 -5 7 4 0 -3 0 -2
2 how it ends: exclamation mark	1 -10 0 -3 -10 3 -10 -10 7 -6 -11 -10 6
2 how it ends: figure	3 4 -12 -23 8 -2 -10 -25 -16 -22 2 -22 -1
2 how it ends: full stop	0 3 -1 -5 -5 -2 -7 4 -15 -4 -1 -13 -6
2 how it ends: letter	10 -6 -13 4 -8 0 -11 -3 -5 -6 -8 -2 -7
2 how it ends: question mark	-2 2 -1 -10 -2 -10 -42 -4 -6 3 -7 2 -3
2 how it ends: quotation mark	-10 -4 -4 2 -13 2 1 0 -3 -7 -7 4 -21
2 how it ends: semicolon	0 0 0 0 10 -2 -1 4 0 -3 0 -4 -11
2 how it ends: stop and quotation mark	-1 -6 -16 -13 -13 -15 5 -14 -6 -15 14 0 -15
2 it stands on the page again: 12 and more	0 -2 2 -10 2 7 -2 -7 -1 -12 -6 9 -8
2 it stands on the page again: 3 and more	-1 -13 2 0 -18 -4 -5 -13 -20 6 -7 8 11
2 it stands on the page again: 6 and more	0 -1 2 1 -2 4 -2 -10 -13 0 -1 -7 3
2 it stands on the page again: below 3	1 -14 -4 -4 -11 -4 -4 -2 -4 -3 1 -16 -1
2 it stood on the page before: 12 and more	0 -4 2 -3 -3 -11 -1 -12 0 -2 -6 1 8
2 it stood on the page before: 3 and more	-1 -5 -9 -4 -5 -3 -16 -8 4 -7 -9 -16 0
2 it stood on the page before: 6 and more	0 -2 -4 -2 -18 11 0 -16 2 -4 -11 -11 9
2 it stood on the page before: below 3	-3 -20 -14 -6 9 -2 2 -14 -18 -2 -14 1 -27
2 its length and end: 10 and more, another sign	0 -2 0 0 -8 0 0 7 1 4 0 -6 -5
2 its length and end: 10 and more, arrow	0 0 0 0 -4 5 0 -7 0 0 0 0 1
2 its length and end: 10 and more, bar or asterisk	0 0 0 0 -1 0 -1 0 0 0 0 -8 9
2 its length and end: 10 and more, bracket	0 -2 0 1 -4 7 -3 7 -14 -6 -1 -5 -2
2 its length and end: 10 and more, colon	0 -2 0 0 2 6 5 -4 -1 -3 -1 -10 -3
2 its length and end: 10 and more, ellipsis	0 0 1 -1 3 0 0 -3 0 3 0 -11 9
2 its length and end: 10 and more, exclamation mark	0 -1 0 0 -2 8 -1 -7 -1 -1 0 -2 6
2 its length and end: 10 and more, figure	1 -4 0 -2 -3 6 -1 -2 2 4 -5 -6 -3
2 its length and end: 10 and more, full stop	-2 13 0 1 -7 2 -4 -3 -34 -17 -22 -25 -1
2 its length and end: 10 and more, letter	1 -19 -16 -9 5 -5 -21 -5 -2 -9 -14 0 -14
2 its length and end: 10 and more, question mark	0 2 -1 0 3 -14 -5 -4 -8 -5 -1 1 9
2 its length and end: 10 and more, quotation mark	-10 2 -1 -1 -2 -7 -1 0 0 7 -2 12 -9
2 its length and end: 10 and more, semicolon	0 0 0 0 -1 -2 0 5 5 3 0 -1 -9
2 its length and end: 10 and more, stop and quotation mark	0 0 0 0 3 0 0 -5 1 -3 -1 0 3
2 its length and end: 15 and more, another sign	0 0 0 0 2 -1 -1 6 -1 -1 0 -3 -1
2 its length and end: 15 and more, bar or asterisk	0 0 -1 -1 -2 -5 0 -1 -1 -2 0 6 -6
2 its length and end: 15 and more, bracket	0 5 -4 0 -12 -9 -1 -5 11 -7 -3 -4 -4
2 its length and end: 15 and more, colon	0 -1 -3 2 -6 -3 8 -10 -5 10 -3 -5 -1
2 its length and end: 15 and more, comma	0 0 -1 -1 3 -4 5 -5 -1 -3 1 -9 4
2 its length and end: 15 and more, ellipsis	0 0 1 0 3 -13 -1 13 -2 -2 0 0 -2
2 its length and end: 15 and more, exclamation mark	0 -1 -1 0 -8 6 -2 -1 6 -5 0 -2 6
2 its length and end: 15 and more, figure	0 0 -2 0 -3 10 -1 -3 -4 -3 -1 -9 5
2 its length and end: 15 and more, full stop	-5 0 -5 -12 -8 -1 -36 -10 -5 -5 -9 -4 -16
2 its length and end: 15 and more, letter	2 -8 -8 -3 -3 3 -11 -10 1 -11 -15 -3 -7
2 its length and end: 15 and more, question mark	0 -4 2 1 -3 -3 -2 2 -5 3 2 2 1
2 its length and end: 15 and more, quotation mark	0 0 0 5 -2 9 -1 0 -2 -1 0 -3 -5
2 its length and end: 15 and more, semicolon	0 0 0 0 10 -5 0 -4 -3 -4 0 -4 -1
2 its length and end: 15 and more, stop and quotation mark	0 3 0 0 -10 6 3 -12 1 -14 -2 -2 -5
2 its length and end: 2 and more, another sign	0 1 -1 0 3 0 -1 0 0 2 0 -1 -5
2 its length and end: 2 and more, arrow	0 0 0 0 -3 5 -1 -4 -3 -2 0 1 -2
2 its length and end: 2 and more, bar or asterisk	0 2 0 -1 -1 5 0 -1 -1 -1 0 -10 5
2 its length and end: 2 and more, bracket	0 3 -5 -2 -15 -9 -4 -6 -5 7 -6 -9 10
2 its length and end: 2 and more, colon	-1 -4 -2 -5 1 8 -5 -14 -2 -2 -4 -7 -2
2 its length and end: 2 and more, comma	0 0 -3 -3 -1 0 -1 -2 0 0 -1 -1 9
2 its length and end: 2 and more, ellipsis	0 0 0 0 -9 6 -2 -2 1 2 0 -3 5
2 its length and end: 2 and more, exclamation mark	0 -1 1 0 -6 -3 0 -1 8 -2 -1 -4 2
2 its length and end: 2 and more, figure	0 2 1 -5 6 -18 7 -21 -10 5 6 4 -18
2 its length and end: 2 and more, full stop	0 -3 -3 6 0 -2 2 5 -8 -9 -1 1 -3
2 its length and end: 2 and more, letter	5 -5 -12 2 -10 -3 -14 -9 -6 -12 -11 -17 0
2 its length and end: 2 and more, question mark	0 -1 0 0 -2 4 -1 3 0 -2 0 2 -3
2 its length and end: 2 and more, quotation mark	0 -2 -1 0 -6 -5 -2 3 3 2 -1 -1 1
2 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -4 -6 -2 7 2 0 0 -1 -1
2 its length and end: 25 and more, another sign	0 0 0 0 9 -14 12 -1 -1 -2 -1 -2 -5
2 its length and end: 25 and more, arrow	0 0 0 0 -1 -1 0 1 0 0 0 -4 4
2 its length and end: 25 and more, bar or asterisk	0 -1 0 0 0 -1 0 -1 0 -2 0 -2 6
2 its length and end: 25 and more, bracket	-1 -5 5 -5 2 8 -3 -10 -9 0 -1 1 -2
2 its length and end: 25 and more, colon	0 0 -2 0 3 10 0 -3 -11 -4 -1 -9 2
2 its length and end: 25 and more, ellipsis	0 0 0 0 -1 -3 -1 0 7 -4 -1 4 -8
2 its length and end: 25 and more, exclamation mark	0 -1 -1 1 5 1 -1 -1 1 -2 -2 -2 1
2 its length and end: 25 and more, figure	0 0 0 0 -1 0 -1 3 0 0 0 0 -1
2 its length and end: 25 and more, full stop	2 -18 -9 -9 -6 -1 -8 -2 -25 0 -5 -8 -20
2 its length and end: 25 and more, letter	0 -6 -1 6 -10 10 -3 6 -6 -1 -1 -21 -4
2 its length and end: 25 and more, question mark	0 -1 5 -2 2 14 -2 -1 -1 -9 -1 -4 -7
2 its length and end: 25 and more, stop and quotation mark	0 -11 -3 -8 1 -3 -5 -11 -2 -3 0 2 -21
2 its length and end: 4 and more, another sign	0 -1 2 -2 -4 6 0 -3 0 0 0 -3 4
2 its length and end: 4 and more, arrow	0 0 0 0 -1 8 -1 -9 -1 0 0 -2 4
2 its length and end: 4 and more, bar or asterisk	0 0 0 0 0 -8 0 -4 -1 -3 0 0 9
2 its length and end: 4 and more, bracket	0 -10 -1 -4 -6 -8 -3 -6 10 -6 -8 -8 13
2 its length and end: 4 and more, colon	0 -1 0 0 -9 -7 1 0 11 1 -1 5 -6
2 its length and end: 4 and more, comma	0 -6 0 -1 -2 -1 -2 6 -1 -2 -1 -1 -2
2 its length and end: 4 and more, ellipsis	0 0 1 0 0 2 -1 -2 3 5 -1 -5 -5
2 its length and end: 4 and more, exclamation mark	0 0 0 0 -7 -3 -1 3 -2 -2 0 2 5
2 its length and end: 4 and more, figure	0 5 0 -9 5 4 -5 -17 -14 -13 3 -3 4
2 its length and end: 4 and more, full stop	0 8 1 0 1 -11 -2 1 -8 -11 -4 -2 3
2 its length and end: 4 and more, letter	-1 -2 -9 -13 -19 -4 -12 -7 -17 1 -8 -12 -7
2 its length and end: 4 and more, question mark	0 -3 -1 -1 11 -7 -4 -8 2 -10 -1 -5 6
2 its length and end: 4 and more, quotation mark	0 -1 0 0 -4 5 6 -2 -3 -3 -1 5 -6
2 its length and end: 4 and more, stop and quotation mark	0 0 0 0 3 -12 6 7 0 -6 0 -4 2
2 its length and end: 40 and more, another sign	0 0 0 0 9 -8 -1 4 -1 -1 -1 -1 -2
2 its length and end: 40 and more, bracket	1 -1 -1 -6 -5 5 -7 -5 7 -20 -7 -2 9
2 its length and end: 40 and more, colon	0 0 -1 0 -7 2 -6 0 5 7 -1 -1 -2
2 its length and end: 40 and more, ellipsis	0 -1 1 -1 2 -2 -1 -3 0 3 0 2 -2
2 its length and end: 40 and more, exclamation mark	0 -2 3 -3 0 -2 2 -2 -3 2 -3 -11 -5
2 its length and end: 40 and more, figure	0 0 0 0 3 3 -2 -1 -1 1 0 0 -2
2 its length and end: 40 and more, full stop	-5 -12 -18 -9 -6 -13 -5 -6 3 -2 3 -8 -2
2 its length and end: 40 and more, letter	0 -7 -5 -1 9 17 -8 -19 -18 -13 5 -5 -4
2 its length and end: 40 and more, question mark	0 13 -1 -1 -10 3 -4 -2 -8 2 0 6 -15
2 its length and end: 40 and more, quotation mark	1 -1 0 0 7 5 -2 -2 -2 -7 0 -1 -1
2 its length and end: 40 and more, semicolon	0 0 0 -1 7 -5 -2 3 0 -2 -1 0 -6
2 its length and end: 40 and more, stop and quotation mark	-1 -3 -9 -1 -11 -13 1 -12 -5 -8 10 -3 -7
2 its length and end: 6 and more, another sign	0 0 0 0 -4 -6 0 4 5 7 0 -5 0
2 its length and end: 6 and more, arrow	0 0 0 0 2 -1 0 -2 -1 0 0 -2 4
2 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 0 0 0 0 0 0 -7 8
2 its length and end: 6 and more, bracket	0 3 -5 -1 -9 9 -4 6 -4 0 -3 -18 -3
2 its length and end: 6 and more, colon	0 -1 2 0 8 -3 8 -4 -1 -3 0 -8 -7
2 its length and end: 6 and more, ellipsis	0 0 -1 0 -5 -3 -1 -5 1 0 -1 7 -2
2 its length and end: 6 and more, exclamation mark	0 0 0 0 0 3 -1 -4 3 3 0 -1 -4
2 its length and end: 6 and more, figure	3 -1 1 -8 6 -11 -4 -23 -20 -20 0 -13 3
2 its length and end: 6 and more, full stop	0 -12 -14 -6 -15 10 -27 5 -11 -18 0 -18 -6
2 its length and end: 6 and more, letter	1 -10 -10 -3 -13 -4 -15 0 -16 -11 -11 2 -8
2 its length and end: 6 and more, question mark	0 -6 0 -8 -6 -10 -11 0 4 7 -2 -7 4
2 its length and end: 6 and more, quotation mark	0 -1 0 -1 -5 3 -1 8 -3 -3 0 -3 -3
2 its length and end: 6 and more, stop and quotation mark	0 -3 0 0 -2 14 -3 -1 -1 -2 0 -1 -1
2 its length and end: below 2, another sign	0 -1 4 2 7 1 -5 -6 2 -2 -1 -10 -2
2 its length and end: below 2, bracket	0 0 -1 0 -2 -2 0 -1 -5 -1 -1 0 9
2 its length and end: below 2, colon	0 -3 0 -2 -3 -1 -3 -1 6 -3 -3 -3 1
2 its length and end: below 2, comma	0 0 -1 1 -1 1 -1 -4 -1 -1 0 -3 3
2 its length and end: below 2, ellipsis	0 0 0 0 0 -5 0 -1 0 0 0 -1 6
2 its length and end: below 2, exclamation mark	0 0 0 0 -1 10 -1 0 -2 -1 0 1 -9
2 its length and end: below 2, figure	-1 -4 -19 -3 -36 7 -2 -4 -4 -22 0 -16 -5
2 its length and end: below 2, full stop	0 -1 -1 0 -5 4 -3 2 1 1 -1 -1 -2
2 its length and end: below 2, letter	2 -4 -1 -8 -5 -6 -3 -10 -9 -8 -11 -1 -9
2 its length and end: below 2, quotation mark	0 0 0 0 -2 -4 -1 -1 10 -4 -1 -1 -6
2 its length: 10 and more	-18 -1 -23 -12 -2 1 -23 -11 -13 -5 -23 -4 3
2 its length: 12 and more	-3 -1 -5 -2 3 -5 -11 -3 -20 -18 -21 -6 -17
2 its length: 15 and more	-1 -2 -4 -15 -15 -6 -6 -2 -6 -6 -7 -6 -21
2 its length: 19 and more	-4 -10 -12 -4 -7 0 -36 -13 8 -18 -23 -4 -5
2 its length: 2 and more	5 -15 -16 -2 -6 -20 -5 -7 -6 -2 -16 -9 -1
2 its length: 25 and more	-1 -19 -2 -11 -4 6 -19 -3 -21 -4 -14 -11 -11
2 its length: 3 and more	-4 0 -13 -8 -18 8 -40 1 -9 -14 -11 -12 -5
2 its length: 35 and more	2 -10 -14 1 2 -6 5 -1 -6 -2 -10 -23 -11
2 its length: 4 and more	1 -11 -16 -21 -11 -5 -9 -7 1 -5 -23 -6 -5
2 its length: 5 and more	-2 -3 -2 -14 -10 -7 -9 -11 -22 -8 -11 -6 -4
2 its length: 50 and more	-8 -6 -5 -13 2 -12 -5 -9 -5 -2 8 1 -9
2 its length: 6 and more	0 -7 -2 -16 -11 -9 -11 -1 -1 -13 -16 -9 -3
2 its length: 8 and more	3 -24 -10 -6 -11 3 -35 -4 -17 -7 -8 -4 -10
2 its length: 80 and more	-3 -21 -9 -16 -11 -14 -15 -13 5 3 3 -15 -2
2 its length: below 2	1 -6 -7 -3 -14 -3 -4 -8 -10 -18 -1 -2 -6
2 its place by the text, and its length: before the text, 13 and more	1 6 1 3 -10 -15 -2 -4 3 6 -16 -12 -15
2 its place by the text, and its length: before the text, 19 and more	1 -12 0 -6 -12 -3 -1 9 9 -13 -17 -10 -7
2 its place by the text, and its length: before the text, 2 and more	5 -4 -11 11 3 -10 1 -7 -8 -7 -5 -17 -6
2 its place by the text, and its length: before the text, 3 and more	0 7 0 -3 -5 -11 -2 -13 -12 9 8 -12 -15
2 its place by the text, and its length: before the text, 30 and more	1 -12 -7 -7 6 -7 -2 -2 1 -3 -4 -2 17
2 its place by the text, and its length: before the text, 4 and more	1 -10 -3 -9 -14 -4 -4 -4 -10 -11 1 -2 -2
2 its place by the text, and its length: before the text, 6 and more	8 4 1 -7 -6 -8 -2 -11 3 -17 2 -1 -14
2 its place by the text, and its length: before the text, 9 and more	-8 -1 -18 -2 3 -8 -2 -5 -8 3 -7 6 -7
2 its place by the text, and its length: before the text, below 2	5 -8 -9 -14 -2 -22 -5 -12 -5 -9 -2 -11 2
2 its place by the text, and its length: behind the text, 13 and more	-1 -4 -4 -5 -3 0 -1 2 -5 -2 4 -2 -12
2 its place by the text, and its length: behind the text, 19 and more	0 -1 -1 -1 2 -6 -3 6 7 2 -2 -11 -6
2 its place by the text, and its length: behind the text, 2 and more	-1 -4 -5 -5 -27 -14 3 -12 -3 -12 -11 -6 14
2 its place by the text, and its length: behind the text, 3 and more	-1 -4 -5 -13 -12 18 -12 -17 -9 -18 -19 -11 5
2 its place by the text, and its length: behind the text, 30 and more	0 0 -1 4 8 3 -1 -3 -5 4 4 -19 -6
2 its place by the text, and its length: behind the text, 4 and more	-1 -5 -3 -4 -7 4 1 -20 1 -14 -9 -8 9
2 its place by the text, and its length: behind the text, 6 and more	-1 -9 -5 -8 0 -10 -7 0 -10 -12 -14 -4 6
2 its place by the text, and its length: behind the text, 9 and more	-1 -4 -6 -4 1 5 -12 -10 -15 -21 -5 -5 -5
2 its place by the text, and its length: behind the text, below 2	-2 -9 -8 -19 -42 17 -22 -7 -18 -21 -16 -2 8
2 its place by the text, and its length: in the text, 13 and more	-4 -15 -5 -10 -9 0 -6 1 -5 -13 -8 6 -16
2 its place by the text, and its length: in the text, 19 and more	-6 -2 -4 -9 -1 3 -31 -8 -21 -11 -6 -3 -3
2 its place by the text, and its length: in the text, 2 and more	-1 -17 -13 -18 4 -9 -4 -6 -12 3 -10 -16 -14
2 its place by the text, and its length: in the text, 3 and more	0 -6 -19 -5 -13 5 -21 4 1 -21 -20 -16 5
2 its place by the text, and its length: in the text, 30 and more	-3 -12 -8 -6 0 -6 -5 -6 -6 2 9 -4 -8
2 its place by the text, and its length: in the text, 4 and more	-2 3 -18 -22 -5 -10 -11 -4 -6 -5 -18 -15 -12
2 its place by the text, and its length: in the text, 6 and more	-1 -26 -11 -16 -7 2 -24 -3 -5 -9 -13 -9 -1
2 its place by the text, and its length: in the text, 9 and more	-2 5 -4 -20 -1 -7 -3 -4 -17 -3 -13 -10 1
2 its place by the text, and its length: in the text, below 2	0 -10 -6 10 7 -9 0 -2 4 -10 -8 -15 -21
2 no block	-2 -20 -14 -15 -32 3 -13 -18 -49 -29 -26 3 8
2 nothing but a date or time: yes	2 13 -7 -27 -3 -18 -8 -12 4 -8 4 -18 1
2 nothing but a label such as “Related”: yes	-1 -3 -4 -2 7 3 6 -8 -7 -17 -3 -2 -14
2 what a rule takes it for: boilerplate	-4 -17 -8 8 -18 -4 -20 -14 -8 -11 -15 -5 5
2 what a rule takes it for: byline	6 12 -18 3 -2 -15 -1 -2 -1 -12 10 -3 -5
2 what a rule takes it for: dateline	2 16 -2 -27 -5 -20 -8 -14 -1 -7 2 -19 -1
2 what a rule takes it for: heading	1 -23 -1 -13 -5 -7 -6 -2 -11 4 -5 -1 -18
2 what a rule takes it for: image-alt	1 -1 0 3 10 -8 -18 -26 -16 -21 -10 -15 2
2 what a rule takes it for: image-caption	3 -20 3 3 -10 -3 -3 -28 4 -15 -19 -17 -1
2 what a rule takes it for: image-credit	-1 -9 2 -12 -15 -7 -8 -15 4 -3 -16 -15 0
2 what a rule takes it for: list-item	-3 -17 -21 -20 1 20 -1 3 -23 -24 -23 -20 -14
2 what a rule takes it for: paragraph	-6 4 -4 -8 -4 -3 -1 -7 -9 -4 1 -7 -12
2 what a rule takes it for: quote	0 -3 0 0 -4 12 1 -4 -2 -3 5 -7 -3
2 what a rule takes it for: related-link	-12 -17 -51 -23 1 -2 -13 -8 -17 -3 -30 1 -8
2 words of the page’s furniture: whole	-1 -4 -2 -7 -12 -6 -7 -43 -30 -3 -11 -11 12
2 words of the page’s furniture: within	0 2 -5 8 -23 -9 -12 3 -25 -11 -12 -13 22
3 a byline’s words: names	1 -3 -9 -6 -18 11 -1 -20 -4 -15 -3 4 -3
3 a byline’s words: names behind “by”	-3 1 -6 -2 -3 -8 -1 -7 -5 8 -3 7 -1
3 a credit at its end: 0.9 and more	-1 -1 1 2 -6 -8 4 -1 8 -7 -4 -1 1
3 a credit at its end: 0.95 and more	0 -3 8 -9 4 4 -13 -23 -4 -9 -13 -12 -4
3 a label of a picture: label	1 -4 6 -7 -2 3 -1 -13 -12 -4 2 -2 -5
3 a label of a picture: number	0 -1 0 -1 -9 -1 -1 -3 3 -11 -1 6 11
3 a label such as “See also” before it: yes	0 -6 -1 2 0 -6 -6 2 -15 0 -2 -10 -1
3 a picture credit’s words: 0.01 and more	0 -4 0 0 -3 -6 -3 -4 -5 1 2 5 5
3 a picture credit’s words: 0.7 and more	-6 0 -2 -2 7 -18 8 0 0 1 -2 -13 -10
3 a picture credit’s words: 0.8 and more	0 1 -5 3 13 -4 1 -4 -4 -2 1 -7 -17
3 a picture credit’s words: 0.9 and more	0 -1 -1 1 3 -2 3 -3 0 -2 1 1 0
3 a picture credit’s words: 0.95 and more	2 -7 6 1 -19 5 -8 -9 -9 -5 -5 -9 -9
3 a picture credit’s words: below 0.01	11 -3 -16 -13 1 0 -8 2 1 -12 -2 -6 -3
3 a quotation mark before it: yes	0 -12 -18 -10 -10 3 -4 -23 -12 -8 -11 4 -7
3 a word that leads in credits: yes	3 -6 7 3 -25 -1 -4 -10 -1 2 -4 -2 -19
3 furniture among the short lines around it: 0.01 and more	-3 -6 -24 -10 -9 3 -13 -3 -3 -15 -19 -1 -7
3 furniture among the short lines around it: 0.2 and more	2 10 -4 -19 -6 -9 -11 -41 -16 -15 4 7 0
3 furniture among the short lines around it: 0.5 and more	3 6 3 -9 -5 -10 -15 -38 -15 -10 -8 -3 -3
3 furniture among the short lines around it: below 0.01	7 -15 -11 -10 -3 -2 -4 1 3 1 -11 -14 -5
3 how frequent the kind is: yes	3 2 -3 -7 -3 -2 -6 -2 -1 -6 -3 -5 -3
3 how it ends: another sign	1 -2 5 -1 -1 -5 -5 2 3 5 -2 -12 -1
3 how it ends: arrow	0 -1 0 0 2 4 -1 -2 -1 -2 -1 1 -1
3 how it ends: bar or asterisk	0 2 -4 -1 5 7 -2 -4 0 -1 -4 -17 3
3 how it ends: bracket	0 -3 -12 -10 15 2 -14 -6 3 -14 -6 -23 -8
3 how it ends: colon	0 -18 -3 -11 -6 -12 2 13 0 -15 -16 -25 0
3 how it ends: comma	0 -1 -1 0 -3 -6 9 -12 -1 1 -1 -16 10
3 how it ends: ellipsis	0 -2 5 -8 -7 -9 7 -3 4 -1 -7 -4 -2
3 how it ends: exclamation mark	-1 -13 0 -5 0 -6 -9 6 -6 -6 -3 -1 -8
3 how it ends: figure	4 -13 -17 -35 -18 -6 -17 -9 6 -7 1 -3 -15
3 how it ends: full stop	-10 -7 0 2 -10 -2 -3 -5 -5 1 -3 -2 -4
3 how it ends: letter	4 -1 -4 -7 -3 -2 -5 -4 -11 -5 -5 -6 -6
3 how it ends: question mark	-1 -3 -4 -4 -5 -3 -9 -9 12 -14 -10 -23 2
3 how it ends: quotation mark	0 -1 0 2 -2 -8 -7 -9 -2 -1 -6 -3 -4
3 how it ends: semicolon	0 0 0 0 0 10 -3 -2 4 0 0 -6 -10
3 how it ends: stop and quotation mark	2 1 -5 -11 -18 -5 -2 -29 -9 -1 1 19 -9
3 it stands on the page again: 12 and more	0 -4 -3 -4 -7 4 -7 -2 1 -19 -2 -2 1
3 it stands on the page again: 3 and more	0 -1 1 -4 -19 -14 -5 -6 1 6 1 -12 4
3 it stands on the page again: 6 and more	0 0 -3 4 -5 -10 -4 -7 5 10 -2 7 -9
3 it stands on the page again: below 3	0 -2 2 -5 -7 -3 -7 -7 2 -7 -6 -14 -8
3 it stood on the page before: 12 and more	0 -2 2 -4 -8 -14 -2 -2 0 -9 5 7 -4
3 it stood on the page before: 3 and more	-1 -15 -10 -7 -4 -14 -6 0 -9 0 -4 -6 -7
3 it stood on the page before: 6 and more	0 8 -1 2 -13 -10 -1 -5 -6 -6 -10 -15 6
3 it stood on the page before: below 3	-4 -23 -26 -28 8 7 3 -13 -22 -9 -10 -18 -8
3 its length and end: 10 and more, another sign	0 0 -1 0 2 -11 -1 6 6 4 0 -3 -3
3 its length and end: 10 and more, arrow	0 0 0 0 -4 2 0 -8 -1 -1 0 -2 8
3 its length and end: 10 and more, bracket	0 3 -2 1 18 2 -3 -3 -4 -7 -5 -14 -14
3 its length and end: 10 and more, colon	0 0 -1 -1 0 -17 -6 16 1 -1 0 -1 4
3 its length and end: 10 and more, ellipsis	0 0 0 0 -2 -9 0 0 6 3 -1 -4 6
3 its length and end: 10 and more, exclamation mark	0 -1 0 0 0 5 -1 -5 -2 1 -1 3 0
3 its length and end: 10 and more, figure	0 -3 -2 0 2 -2 2 -8 3 2 -4 -9 -2
3 its length and end: 10 and more, full stop	0 -4 -4 -1 2 5 -7 -6 -22 -15 -7 -11 -17
3 its length and end: 10 and more, letter	-2 -11 -10 5 -4 0 -4 -17 -6 -1 -9 -12 -4
3 its length and end: 10 and more, question mark	0 -2 0 -2 3 0 4 -6 -1 0 -4 -4 2
3 its length and end: 10 and more, quotation mark	0 1 -1 0 2 -11 2 1 -4 -2 -1 3 4
3 its length and end: 10 and more, semicolon	0 0 0 0 -6 5 -2 4 5 3 0 -5 -9
3 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -6 -1 4 -8 8 -2 -2 1 0
3 its length and end: 15 and more, another sign	0 0 0 0 -2 -4 -1 6 -1 3 0 -3 -1
3 its length and end: 15 and more, bar or asterisk	0 -4 1 -1 -1 5 -1 -1 -2 -4 -1 -6 -4
3 its length and end: 15 and more, bracket	0 0 -1 0 -5 -5 3 -1 2 -2 1 -8 2
3 its length and end: 15 and more, colon	0 -1 -1 -1 0 -4 2 3 -3 -3 -1 4 -9
3 its length and end: 15 and more, comma	0 0 0 0 -2 -8 9 -4 -2 -2 -2 -7 5
3 its length and end: 15 and more, ellipsis	0 -1 5 0 -2 -11 3 10 -1 0 0 1 -5
3 its length and end: 15 and more, exclamation mark	0 0 0 0 -5 5 3 -4 3 0 -1 -2 -2
3 its length and end: 15 and more, figure	0 -1 0 0 3 4 0 0 -2 -2 0 -10 2
3 its length and end: 15 and more, full stop	-4 5 -42 -5 1 -1 -5 -6 -11 12 -12 -14 -9
3 its length and end: 15 and more, letter	-2 -14 7 -14 0 1 -4 -18 -13 -16 -8 -9 3
3 its length and end: 15 and more, question mark	0 6 -3 -1 -1 -13 -2 0 9 1 0 -4 -1
3 its length and end: 15 and more, quotation mark	0 0 -1 5 -2 4 -1 -1 1 1 0 -2 -5
3 its length and end: 15 and more, stop and quotation mark	0 6 2 -2 -16 16 -9 -12 0 -5 0 -4 -3
3 its length and end: 2 and more, another sign	0 -1 0 0 -3 1 0 -1 5 5 0 -2 -4
3 its length and end: 2 and more, arrow	0 0 0 0 -1 7 -1 -4 -1 0 0 -2 -1
3 its length and end: 2 and more, bar or asterisk	0 -1 -1 -1 -1 1 -1 -2 -2 -1 0 -12 13
3 its length and end: 2 and more, bracket	0 6 -2 -3 2 -4 -2 -11 -2 -9 0 -3 -1
3 its length and end: 2 and more, colon	0 0 0 0 -5 2 -1 -11 -4 -2 -5 -7 10
3 its length and end: 2 and more, comma	0 0 0 0 0 1 -1 -3 -2 -1 0 -3 6
3 its length and end: 2 and more, ellipsis	0 0 0 0 4 -3 6 -2 -3 -1 0 -5 0
3 its length and end: 2 and more, exclamation mark	0 -2 2 0 -1 6 0 -1 -1 -3 -1 -2 4
3 its length and end: 2 and more, figure	1 -14 -3 -13 -2 -8 -5 -22 14 -17 3 2 -3
3 its length and end: 2 and more, full stop	0 -3 -1 9 -2 3 -3 4 -7 -4 -1 -7 -3
3 its length and end: 2 and more, letter	7 -7 0 -15 -6 -3 -13 -7 -1 -26 -13 -8 -2
3 its length and end: 2 and more, quotation mark	0 0 4 0 -3 1 -1 1 -2 -1 0 1 -2
3 its length and end: 25 and more, another sign	0 0 0 0 2 4 0 -2 2 2 0 -3 -3
3 its length and end: 25 and more, bar or asterisk	0 0 -6 -1 12 7 0 -1 -6 -3 -3 -6 -7
3 its length and end: 25 and more, bracket	0 -3 -1 1 11 4 -2 -8 -9 0 -3 2 -3
3 its length and end: 25 and more, colon	0 0 -1 0 1 -9 0 9 0 -6 0 -6 3
3 its length and end: 25 and more, ellipsis	0 0 -1 1 5 2 -1 -3 -5 -4 0 0 1
3 its length and end: 25 and more, exclamation mark	0 -1 -1 -1 -1 1 -1 -4 2 5 -1 -4 5
3 its length and end: 25 and more, figure	0 0 0 0 1 0 -2 4 -1 -2 0 0 0
3 its length and end: 25 and more, full stop	-5 -5 8 -8 -18 -3 -10 -8 -5 0 -10 5 -10
3 its length and end: 25 and more, letter	0 -4 -1 0 7 9 -3 -2 6 -1 -3 -15 -14
3 its length and end: 25 and more, question mark	0 -1 -1 0 7 8 0 -3 -8 4 -2 -6 -3
3 its length and end: 25 and more, quotation mark	0 0 0 0 -5 -3 -1 5 0 -1 0 -1 4
3 its length and end: 25 and more, stop and quotation mark	0 8 1 -5 -1 -16 -20 -16 -11 -6 0 2 -18
3 its length and end: 4 and more, another sign	0 0 0 0 -2 -3 0 6 3 1 0 -5 -1
3 its length and end: 4 and more, arrow	0 -1 0 0 -1 1 -1 -1 -1 -3 -1 7 -6
3 its length and end: 4 and more, bracket	0 -12 -2 -4 5 -6 2 0 6 -4 1 -9 -1
3 its length and end: 4 and more, colon	0 -1 1 -1 -2 5 -2 -5 6 -3 -1 -2 0
3 its length and end: 4 and more, comma	0 0 -1 0 1 3 -1 -1 0 2 -1 -1 -2
3 its length and end: 4 and more, ellipsis	0 0 0 0 -1 10 -1 -4 -7 -5 -3 -2 -6
3 its length and end: 4 and more, exclamation mark	0 0 0 0 -7 -8 -1 6 -1 1 2 4 0
3 its length and end: 4 and more, figure	0 0 -5 -1 -4 -2 -4 -17 -7 2 5 4 -13
3 its length and end: 4 and more, full stop	0 -6 2 -1 -13 3 -5 -6 -8 10 -3 4 -5
3 its length and end: 4 and more, letter	3 -4 -7 -2 -12 -4 -5 0 -23 1 -5 -11 -15
3 its length and end: 4 and more, question mark	0 -2 -3 -2 -2 -2 -5 8 -9 -6 0 1 -1
3 its length and end: 4 and more, quotation mark	0 0 -1 0 -3 -8 -1 -4 -1 7 2 6 -6
3 its length and end: 4 and more, stop and quotation mark	0 0 0 0 4 -7 5 3 0 -1 0 0 -2
3 its length and end: 40 and more, another sign	0 0 0 0 4 -1 0 -1 0 -1 0 -1 -2
3 its length and end: 40 and more, bracket	0 -1 0 0 2 -6 -6 -4 2 -11 -4 2 -3
3 its length and end: 40 and more, colon	0 -1 0 0 -3 -1 0 9 1 -5 -1 -4 -3
3 its length and end: 40 and more, ellipsis	0 0 1 -4 -1 -3 -1 -6 7 3 -2 0 -4
3 its length and end: 40 and more, exclamation mark	-1 -7 2 -3 10 -12 -7 6 0 -4 0 -15 -3
3 its length and end: 40 and more, figure	0 0 0 0 -2 -3 -4 -3 2 8 0 -1 -1
3 its length and end: 40 and more, full stop	0 -11 -14 1 -3 -7 -4 -5 0 0 5 -16 -2
3 its length and end: 40 and more, letter	0 -2 -7 -8 17 5 4 -18 -17 -14 -6 -2 -15
3 its length and end: 40 and more, question mark	0 4 8 2 -11 0 0 0 3 -6 -1 -5 -8
3 its length and end: 40 and more, quotation mark	0 0 -1 1 -6 8 -3 -2 6 -1 -3 -2 -1
3 its length and end: 40 and more, semicolon	0 0 0 0 -4 -4 -1 3 3 0 0 0 -2
3 its length and end: 40 and more, stop and quotation mark	1 -20 -9 -12 -23 -2 1 -22 -16 -3 2 15 3
3 its length and end: 6 and more, another sign	0 0 0 0 5 -1 0 0 0 -1 0 -1 0
3 its length and end: 6 and more, arrow	0 0 0 0 7 3 0 -3 0 -1 0 -1 -5
3 its length and end: 6 and more, bar or asterisk	1 0 0 0 -1 -5 0 -1 -1 -1 0 1 5
3 its length and end: 6 and more, bracket	0 6 -3 -2 0 12 -2 1 -11 -2 0 -16 -1
3 its length and end: 6 and more, colon	0 0 1 -1 -2 -1 0 -3 0 0 -2 -10 4
3 its length and end: 6 and more, ellipsis	0 0 1 -2 -4 -4 -1 -4 4 -1 -1 5 2
3 its length and end: 6 and more, exclamation mark	0 1 0 0 4 -2 -1 0 -2 -2 0 7 -8
3 its length and end: 6 and more, figure	1 0 -6 -4 -9 -6 -5 0 -19 -13 -2 -8 -10
3 its length and end: 6 and more, full stop	0 -17 0 -7 -1 6 -8 -11 -3 -17 -5 1 -10
3 its length and end: 6 and more, letter	-9 -13 -32 -10 -4 -11 -13 -5 -14 -1 -38 -2 -3
3 its length and end: 6 and more, question mark	0 -5 -8 3 -5 -1 -2 -16 4 -12 1 -12 9
3 its length and end: 6 and more, quotation mark	0 0 -1 -1 11 2 -1 -4 -5 -10 -1 -7 2
3 its length and end: 6 and more, stop and quotation mark	1 0 -1 1 3 3 -3 -1 -2 -2 -1 0 -1
3 its length and end: below 2, another sign	0 -1 6 -1 -10 0 -2 -5 -6 -5 -1 4 10
3 its length and end: below 2, bar or asterisk	-1 2 -2 0 0 6 -1 0 5 4 -3 -2 -9
3 its length and end: below 2, bracket	0 -1 0 -5 2 -1 0 -1 -2 -2 0 4 5
3 its length and end: below 2, colon	0 -6 1 -2 2 -6 7 5 -5 -4 3 -9 0
3 its length and end: below 2, comma	0 0 -1 1 -5 1 -1 -4 5 4 0 -10 2
3 its length and end: below 2, ellipsis	1 0 -1 0 0 -5 0 -1 0 0 0 -5 7
3 its length and end: below 2, exclamation mark	1 0 0 0 -1 3 -2 5 -1 -1 0 -2 -6
3 its length and end: below 2, figure	0 3 1 -18 -18 1 -1 -6 0 -1 -20 -7 -10
3 its length and end: below 2, full stop	0 -1 0 -1 -2 2 0 -2 -2 -2 5 -4 2
3 its length and end: below 2, letter	2 4 0 -5 -18 -2 -37 -1 -3 -7 -10 -2 -8
3 its length and end: below 2, quotation mark	0 0 0 0 0 0 0 0 -2 0 0 0 4
3 its length: 10 and more	-1 -9 -14 -7 1 -2 3 -6 -17 -6 -28 -11 -4
3 its length: 12 and more	-3 -13 -9 7 12 0 -6 -5 -1 -15 -5 -24 -17
3 its length: 15 and more	-1 -9 -9 -19 -7 -8 4 -7 -2 -7 -12 -11 1
3 its length: 19 and more	-3 -4 -26 -1 -7 -1 -19 -4 -8 7 -25 -14 -6
3 its length: 2 and more	1 -16 0 -11 1 3 -27 -9 -5 -22 -24 -17 -1
3 its length: 25 and more	-7 7 3 -9 -8 -7 -15 -3 -2 1 -25 6 -13
3 its length: 3 and more	7 -3 -10 -12 -5 -12 -3 -4 0 -17 -7 -6 -8
3 its length: 35 and more	0 -16 -6 -13 2 -5 -4 -9 -10 -3 2 -5 -8
3 its length: 4 and more	-2 -10 -24 0 -22 3 -15 -1 -19 -9 -5 0 -18
3 its length: 5 and more	4 -14 -5 -18 3 -11 -15 -8 -8 11 -4 -13 -16
3 its length: 50 and more	0 -9 3 3 -12 -2 2 -5 6 -7 -18 -12 3
3 its length: 6 and more	-4 -15 -21 -12 -8 -5 -24 1 -7 -11 -16 -3 -10
3 its length: 8 and more	-9 -4 -29 -19 -1 -8 -14 1 -11 -11 -20 -10 5
3 its length: 80 and more	-4 -32 -15 -15 -1 -13 -12 -16 0 -4 9 -2 -7
3 its length: below 2	1 2 -2 -11 -20 1 -17 2 -11 -15 -13 -8 -6
3 its place by the text, and its length: before the text, 13 and more	1 0 2 -2 -3 -1 -2 -6 -14 -6 -5 -6 -8
3 its place by the text, and its length: before the text, 19 and more	0 -10 -8 6 -6 -4 -1 -1 1 2 -2 -5 -5
3 its place by the text, and its length: before the text, 2 and more	3 -6 7 -6 -8 -7 -1 -2 -6 -21 -6 -7 -3
3 its place by the text, and its length: before the text, 3 and more	4 3 0 -22 -1 -14 -2 -11 6 -5 1 -7 -6
3 its place by the text, and its length: before the text, 30 and more	0 -1 3 2 0 -10 -1 -1 7 -5 -4 -3 4
3 its place by the text, and its length: before the text, 4 and more	7 -13 -6 1 -8 -14 -2 -3 -10 3 -1 2 -16
3 its place by the text, and its length: before the text, 6 and more	-1 3 -14 -4 2 -8 -1 -10 -9 2 -7 2 3
3 its place by the text, and its length: before the text, 9 and more	2 4 -18 5 -5 6 -1 -1 -9 -9 -13 4 0
3 its place by the text, and its length: before the text, below 2	4 7 -1 -20 -13 -22 -3 -9 -1 -11 -9 -17 -4
3 its place by the text, and its length: behind the text, 13 and more	-1 -4 -5 -4 -20 7 1 -3 18 -20 -10 -17 3
3 its place by the text, and its length: behind the text, 19 and more	0 -1 -1 -1 7 -16 -4 9 -4 16 -2 -13 -4
3 its place by the text, and its length: behind the text, 2 and more	-2 -6 -6 -20 -28 9 -12 -18 -13 -19 -13 -3 24
3 its place by the text, and its length: behind the text, 3 and more	-2 -3 -9 -8 -7 -4 -19 -2 -15 -13 -10 2 5
3 its place by the text, and its length: behind the text, 30 and more	0 0 0 -2 2 0 5 -4 -3 -2 2 -5 0
3 its place by the text, and its length: behind the text, 4 and more	-1 -7 -5 -3 -23 1 -13 -7 -17 -21 5 6 9
3 its place by the text, and its length: behind the text, 6 and more	-1 -6 -3 -3 -5 -12 -5 -11 -16 -21 -4 -9 8
3 its place by the text, and its length: behind the text, 9 and more	-1 -3 -3 -6 -18 -13 -2 -8 -4 2 -5 -3 2
3 its place by the text, and its length: behind the text, below 2	-3 -12 -15 -9 -14 9 -20 -9 -23 -17 -15 2 -2
3 its place by the text, and its length: in the text, 13 and more	-4 -14 -20 -15 6 -9 -5 -3 -9 -3 3 -10 -6
3 its place by the text, and its length: in the text, 19 and more	-3 7 -6 -12 -6 2 -24 0 -7 -2 -27 -2 -9
3 its place by the text, and its length: in the text, 2 and more	-1 -14 -11 -5 7 1 -27 -5 -1 -16 -16 -23 -14
3 its place by the text, and its length: in the text, 3 and more	1 -17 -8 2 -8 -6 7 -4 3 -19 -9 -7 -12
3 its place by the text, and its length: in the text, 30 and more	-3 -13 0 -6 -5 -6 -6 -6 -6 0 4 -2 -2
3 its place by the text, and its length: in the text, 4 and more	-3 3 -14 -11 -5 -1 -5 -1 -14 12 -9 -19 -20
3 its place by the text, and its length: in the text, 6 and more	-4 -20 -19 -11 -3 -4 -18 10 -2 -14 -19 -4 -17
3 its place by the text, and its length: in the text, 9 and more	-1 -16 -13 -13 9 0 1 -7 -10 -11 -26 -20 -17
3 its place by the text, and its length: in the text, below 2	0 -4 -3 -9 -19 -8 -6 4 -5 -2 -13 -14 -9
3 no block	-5 -33 -23 -10 -28 4 -9 -12 -58 -36 -9 4 6
3 nothing but a date or time: yes	7 12 -7 -22 -5 -13 -6 -11 4 -14 5 1 -10
3 nothing but a label such as “Related”: yes	0 -1 -2 -2 -6 -2 -9 -14 -3 5 -7 5 -6
3 what a rule takes it for: boilerplate	2 -16 -1 -14 -12 -8 -21 -13 -6 -14 1 0 -1
3 what a rule takes it for: byline	-2 -3 -7 -3 -3 -7 -1 -2 4 7 -3 7 -5
3 what a rule takes it for: dateline	8 9 -8 -19 -7 -16 -6 -11 7 -13 4 0 -10
3 what a rule takes it for: heading	-6 -7 -25 -12 -12 -6 -11 3 -1 -11 -12 -13 -11
3 what a rule takes it for: image-alt	3 -12 0 -8 0 6 -20 -27 -18 -14 -6 -17 -1
3 what a rule takes it for: image-caption	1 -10 -4 -7 12 -3 -20 -29 -12 -18 -17 -11 2
3 what a rule takes it for: image-credit	2 -2 6 1 -15 -4 -5 -14 -12 -7 -7 -9 -15
3 what a rule takes it for: list-item	-2 -22 -19 -13 -2 13 -2 1 -14 0 -22 -16 -19
3 what a rule takes it for: paragraph	-4 -2 -2 -4 -2 -3 3 -1 -2 1 -4 -1 -13
3 what a rule takes it for: quote	2 0 -1 0 -3 -4 4 -6 -1 -1 -3 -7 2
3 what a rule takes it for: related-link	-11 -24 -24 -23 3 -6 1 -18 -14 -8 -20 -8 -1
3 what a rule takes it for: standfirst	1 0 -12 0 0 0 0 0 0 0 -1 0 12
3 words of the page’s furniture: whole	-3 -2 -1 -8 1 -7 -31 -42 -9 -24 8 -10 -4
3 words of the page’s furniture: within	-1 4 4 -6 -27 -12 -7 2 -17 -5 -1 -10 20
first word|0	-1 -6 -7 -7 28 -31 -22 -28 -48 -48 -31 -4 2
first word|00	-1 -6 -25 21 1 -12 -8 -11 -36 -26 -12 11 -13
first word|000	0 -2 -2 -9 -3 -9 0 13 -7 -6 -2 -12 16
first word|0000	1 -1 -5 -9 0 -7 -1 -1 7 -7 -2 4 -1
first word|a	-1 -3 -9 -4 -5 -13 3 -5 15 18 -8 -13 -35
first word|about	0 0 0 0 -4 3 -1 -1 -1 -1 -1 -5 11
first word|add	0 0 0 0 -3 -9 0 1 -1 1 0 -4 15
first word|advertisement	0 0 -4 -1 -34 -13 -2 -9 -16 -13 -17 -17 40
first word|after	0 5 0 0 0 6 -2 -6 -2 -3 0 1 -2
first word|ai	0 -1 0 0 -5 -9 0 6 6 2 -1 -3 0
first word|also	0 0 0 0 -13 -2 -1 10 -4 -2 0 2 3
first word|an	0 -1 0 0 -6 -13 5 -2 3 11 0 6 -9
first word|and	0 -1 0 0 -1 17 -5 -7 -4 -6 0 -4 -3
first word|are	0 0 0 0 1 2 -1 0 -1 -7 0 4 1
first word|as	0 -2 0 0 -3 23 -4 -19 -4 -2 -1 8 -1
first word|at	0 0 0 -1 0 13 0 -8 -1 -3 0 0 -1
first word|best	0 -1 -4 -2 8 -1 -1 -11 2 -6 -4 3 -20
first word|but	0 0 0 0 -2 32 -7 -18 -6 -8 0 -4 -5
first word|by	-2 -10 42 -19 -7 -7 -3 -16 -26 -25 -9 -20 20
first word|comment	0 0 0 0 -6 -3 0 -1 0 0 0 2 9
first word|comments	0 0 -1 0 -6 -1 0 0 -1 0 0 -2 11
first word|dec	0 0 -2 6 -1 2 0 0 -1 -2 0 -2 1
first word|december	0 0 -5 -1 1 0 0 -3 -2 -1 0 -7 14
first word|der	-1 -4 -4 -1 -11 -7 -10 -8 -3 16 -6 -3 0
first word|die	0 10 -9 -2 -10 -7 -12 4 0 -9 -4 6 -14
first word|do	0 0 0 0 -6 -3 -2 5 -2 1 0 -1 5
first word|email	0 0 -1 0 -6 -5 0 6 -3 -3 -2 -4 17
first word|facebook	0 -1 -3 -1 -1 1 0 -1 -3 -2 -3 1 11
first word|first	0 1 -1 0 0 6 -1 -3 -1 0 0 -1 0
first word|follow	0 0 -3 0 -9 7 -1 -2 -8 -9 -1 -15 11
first word|for	0 -2 0 0 -9 30 0 -11 -4 -7 0 -4 -11
first word|from	0 -1 0 0 -2 1 -1 -5 4 6 0 -1 -2
first word|get	-1 -1 -3 -1 -19 -21 -3 5 -10 -12 -5 -20 10
first word|he	0 2 0 0 -1 28 -7 -11 -8 -12 0 -4 -6
first word|here	0 0 0 0 -4 17 -2 -11 -2 -4 0 6 -9
first word|how	1 -2 -1 -1 26 -30 -5 -21 -12 -17 -2 20 -10
first word|however	0 0 0 0 0 9 -1 -5 0 -1 0 0 0
first word|if	0 -2 0 0 -5 2 3 -3 1 -7 0 -4 0
first word|image	0 -3 -17 -6 -23 -12 -1 -15 -12 -12 22 -23 6
first word|in	0 13 -10 -2 -7 14 7 -27 -22 -1 -5 -11 -3
first word|it	-1 -4 -3 -2 5 18 -6 -20 -6 -8 -1 3 -7
first word|last	0 -1 -4 7 0 3 0 -1 -1 -1 0 0 -3
first word|learn	0 0 0 0 -3 -2 5 -1 -3 -3 0 -2 5
first word|let	0 0 0 0 -2 17 -1 -9 -2 -2 0 -2 1
first word|like	0 0 0 0 0 3 0 -3 0 -1 0 -1 3
first word|more	0 -1 -2 -1 -5 -8 1 -14 -17 1 -3 3 12
first word|most	0 0 0 0 1 2 2 2 -4 -4 -1 1 -1
first word|my	0 1 0 0 4 5 -1 -4 0 -2 0 -6 0
first word|next	0 0 0 0 5 2 0 -8 -2 -2 -1 -7 9
first word|no	0 -1 0 0 4 4 -1 -3 -1 -3 -1 -8 4
first word|not	0 0 0 0 2 -8 -1 3 -2 -1 0 -4 5
first word|now	0 0 0 0 -1 22 -2 -11 -1 -3 0 -3 -3
first word|on	0 -3 -1 -3 1 10 1 -2 -5 -6 0 7 -6
first word|one	0 0 0 0 5 8 0 -7 0 -3 0 -4 0
first word|other	0 0 0 0 3 6 -1 -2 0 -1 0 -1 -4
first word|photo	0 -2 -10 -1 -15 -11 -1 -2 -14 -10 24 -9 -18
first word|posted	0 -1 -2 5 -2 -4 0 -1 -1 -2 0 -5 12
first word|previous	0 0 0 0 -3 -1 0 -2 0 3 0 -5 7
first word|print	0 0 -3 0 -2 -1 0 0 -2 -1 -2 -2 14
first word|published	0 -2 -12 19 -2 -1 0 0 -2 -3 -1 -3 1
first word|read	0 0 -3 -1 -16 -25 -4 -16 -22 -22 -8 21 6
first word|related	0 -1 -3 0 -24 -17 -1 -7 -17 -3 -6 32 14
first word|save	0 0 0 0 -2 -5 0 0 -1 -1 -1 -6 15
first word|search	0 0 0 0 -3 1 0 2 0 -1 0 -3 3
first word|see	0 0 -1 0 -5 -4 -1 -9 -3 -5 -1 8 4
first word|share	0 -5 -18 -6 -19 -2 0 -11 -25 -28 -10 -26 54
first word|sign	0 0 -1 0 -9 -4 0 4 -2 -1 -1 -11 13
first word|so	0 0 0 0 8 5 5 -8 -3 -1 0 -4 -7
first word|some	0 0 0 0 2 6 -2 0 -1 -2 0 -2 -1
first word|subscribe	0 0 0 0 -11 -7 0 -4 -3 -3 -1 -10 23
first word|tags	0 0 -1 0 -3 -3 0 -1 -2 -2 -1 -7 19
first word|that	0 0 0 0 6 15 -6 -8 -2 -8 0 1 -7
first word|there	0 -4 0 0 -1 0 -1 -5 -2 9 0 -4 -1
first word|these	0 -1 0 0 -1 10 8 -15 -3 -4 0 -3 0
first word|they	0 0 0 0 -5 9 3 -7 -1 -2 0 2 0
first word|this	-1 -5 -1 -1 -7 6 5 -14 -8 4 -1 -3 -16
first word|to	0 0 0 0 -7 20 -3 -2 -2 -3 0 -9 -4
first word|top	0 0 0 0 1 -7 0 -5 -4 7 -1 5 -4
first word|tweet	0 0 -3 0 -1 1 0 0 -2 -2 -1 -1 9
first word|twitter	0 -1 -3 0 0 5 0 0 -2 -2 -1 0 2
first word|two	0 0 -1 0 -8 4 -1 1 5 2 0 -2 -3
first word|updated	0 0 -9 13 -1 -3 0 1 -3 -5 0 1 5
first word|view	0 0 -13 -3 -23 -6 0 -7 -22 -17 -18 -3 30
first word|we	0 -4 0 0 6 -2 6 -9 -6 -9 -1 -15 8
first word|what	2 8 -4 -3 29 -20 -3 -1 -10 -25 -5 -3 -21
first word|when	0 -2 0 0 -1 2 5 -1 -2 -5 0 4 -8
first word|while	0 0 0 0 -1 10 -2 -1 -1 -3 0 -1 -1
first word|why	0 -2 -1 -1 5 -5 -2 2 -10 -2 -1 15 -18
first word|with	0 0 0 0 -3 3 1 1 -1 0 0 -1 -3
first word|written	0 -1 1 1 -7 0 0 -2 0 -2 -1 -3 12
first word|you	0 -4 0 0 2 -5 1 -8 -5 -4 -1 -12 7
first word|your	0 0 0 0 3 -2 0 5 -2 -2 0 -3 -1
last word|0	0 -5 -4 -20 4 -6 -4 -9 -12 -3 -2 -21 6
last word|00	-1 -6 -19 21 -17 -18 -5 1 -10 -12 -16 -23 -16
last word|000	0 0 -1 -2 11 2 -3 4 -13 -17 -2 -14 -12
last word|0000	0 -25 -5 20 -3 -31 -8 -30 -2 4 -12 2 -15
last word|am	0 0 -3 16 -1 -3 0 1 -6 -2 0 -3 -2
last word|articles	0 0 -6 0 -10 -7 0 3 -1 -1 -1 -3 23
last word|below	0 0 -1 0 -14 8 -1 -4 -5 -6 -2 -11 16
last word|business	0 0 0 0 -4 4 2 -8 -2 -3 3 -2 5
last word|by	0 0 -2 -1 -6 2 0 -4 -5 -2 8 -2 4
last word|com	0 -1 -4 -2 -18 0 -3 -1 -12 1 7 -15 -8
last word|comment	0 0 -1 0 -3 -1 0 -1 -1 -1 0 -4 12
last word|comments	0 -1 -1 -5 -8 -13 4 -6 -5 -4 -5 -9 27
last word|content	0 0 0 0 6 -16 -1 9 -4 -5 0 -6 7
last word|day	0 0 0 0 2 -9 4 6 1 -3 0 -4 2
last word|email	0 -1 -1 0 -1 0 0 -1 -4 -4 -1 -4 15
last word|facebook	0 -1 -3 -1 0 4 0 -2 -3 -3 5 -4 6
last word|here	0 -2 -1 0 -3 10 -2 -13 -2 0 -1 -7 -3
last word|home	0 -8 -1 0 -4 -1 -1 -7 2 12 -2 -3 -3
last word|image	0 -2 -8 -3 -28 -15 -2 -9 12 0 -11 -20 14
last word|images	0 -5 -17 -3 -26 -19 -2 -10 -4 9 16 -4 -4
last word|in	0 -1 1 0 -8 -3 3 -1 -1 0 -1 -1 8
last word|it	0 0 0 -1 -6 4 0 -11 -2 4 -1 -10 -6
last word|life	0 0 0 0 -3 -1 4 4 -1 -2 0 -3 -3
last word|like	0 0 0 0 1 -5 9 -5 -1 -1 0 -1 1
last word|mail	0 0 -3 -1 4 -2 0 -1 -1 -1 -1 -6 8
last word|me	0 0 -2 0 -3 9 -1 -6 -1 -1 -1 -3 8
last word|more	0 -2 1 0 -5 9 -1 -7 -3 3 -1 -10 2
last word|news	0 -1 4 -1 -11 -3 0 -8 -5 -10 -3 3 18
last word|newsletter	0 -1 0 -1 -6 -2 0 0 -7 -3 -1 -4 17
last word|next	0 0 -1 0 12 0 0 -1 -1 -1 -1 2 -8
last word|now	0 3 -1 0 -10 -1 -1 -10 -2 0 -1 -1 14
last word|options	0 1 0 0 1 -6 0 5 -5 -2 0 0 7
last word|out	0 0 0 0 2 2 5 -3 -1 -4 0 -1 -1
last word|pm	0 0 9 0 -3 -1 0 -1 0 -1 0 -2 -1
last word|post	0 0 -1 0 1 0 -1 -6 0 5 0 -9 7
last word|posts	0 0 0 0 3 -1 0 -3 -2 -1 0 -2 6
last word|read	0 0 -2 18 2 0 0 -1 -2 -1 -2 0 -9
last word|services	0 0 0 0 3 -13 8 6 -2 -6 0 -3 2
last word|stories	0 0 0 0 9 -7 0 3 -3 -3 -2 4 -2
last word|story	0 -1 -3 0 2 -1 -2 -4 -2 -4 -1 0 12
last word|system	0 2 0 0 -6 3 -2 5 1 1 0 0 -6
last word|team	0 0 0 0 0 4 -1 -6 -1 1 -1 3 0
last word|them	0 6 0 0 2 -6 -1 4 -1 -5 0 1 -3
last word|this	0 0 -1 -1 -5 6 -2 -5 0 -1 -1 -2 7
last word|tools	0 1 -1 0 -4 0 0 7 -1 0 -1 -8 0
last word|twitter	-9 0 -4 -1 -1 0 0 -2 -4 6 -1 -5 16
last word|uhr	0 -1 2 13 -22 7 0 8 -7 -8 -5 6 -27
last word|up	0 0 0 0 -1 4 -2 -2 -2 -1 0 1 3
last word|us	0 0 -1 0 11 -4 -2 4 -8 -9 0 7 -5
last word|work	0 1 0 0 -4 0 -4 -2 -2 2 0 5 4
last word|year	0 1 0 0 7 6 -3 -5 -9 -7 0 -2 -4
last word|years	0 -1 -1 0 -5 8 2 -1 -7 -13 -1 9 2
last word|you	0 0 0 0 4 -12 2 -2 -4 -4 0 6 7
word|&	0 -5 4 -8 19 -15 -2 -5 -26 -27 -8 -10 22
word|+	-1 0 1 -1 -3 19 -2 -7 -5 -9 1 -25 -4
word|0	-9 -17 6 20 9 -14 -13 -18 -36 -25 -53 -5 -2
word|00	-14 -33 9 38 -13 -9 -12 5 -24 -24 -44 -20 -23
word|000	-2 -9 -23 -28 -15 11 -23 -3 -42 -28 -24 -11 -9
word|0000	-6 -37 6 34 -17 -18 -24 -20 15 6 -37 -23 -18
word|00th	0 -1 -6 7 -4 5 -1 -7 -2 2 0 1 -1
word|a	-4 9 -50 -26 -7 -9 -6 -3 5 16 -55 -14 -15
word|able	0 0 0 0 3 4 1 -6 -1 -2 0 -1 3
word|about	-1 -13 -7 -2 0 20 -11 -36 -13 -16 -4 -2 1
word|above	0 -4 0 -1 -2 -13 -3 -3 -4 19 0 0 0
word|access	0 -2 0 0 -2 -3 -2 6 -2 -7 0 -16 11
word|according	0 -1 0 0 -7 6 -6 3 -3 -8 0 1 -8
word|account	0 -2 0 0 -2 -3 -3 5 -2 -6 0 -7 3
word|across	0 -7 0 0 -2 4 4 -1 -15 -5 0 -6 4
word|action	0 2 0 0 4 -3 10 -1 -2 -1 0 -11 -4
word|actually	0 -2 0 0 1 -2 0 -3 -1 -4 0 -1 7
word|add	0 -1 -1 0 -7 1 -3 0 0 -1 0 -6 12
word|added	0 -2 0 0 -3 15 -6 4 -2 -5 0 -3 -5
word|adding	0 0 0 0 -3 2 -1 -1 2 4 0 -1 -1
word|additional	0 0 0 0 4 -2 -1 7 0 1 0 -2 -7
word|address	0 0 0 0 1 -5 2 -1 -3 -5 -1 -5 13
word|advanced	0 -1 0 0 -2 -3 3 9 -1 -2 0 -3 -3
word|advertisement	0 -1 -5 -2 -35 -18 -2 -12 -15 -10 -19 -23 41
word|advice	0 0 0 0 -2 8 -1 -4 1 0 0 -4 3
word|afp	-1 -3 -2 -3 -15 -2 -1 -1 -6 10 8 -7 -1
word|after	2 -7 -6 -3 -2 3 -19 -21 -20 0 -3 15 -24
word|again	0 3 0 0 -6 3 -4 4 -2 -4 0 2 0
word|against	0 2 0 0 -10 20 -9 -17 -1 -7 0 6 -21
word|age	0 -1 0 0 0 -7 9 0 -1 -2 0 -1 3
word|agency	0 -2 -1 0 5 15 -4 -10 -4 -10 0 -7 5
word|ago	0 -3 8 3 -3 -8 12 -7 -2 -3 -1 3 -8
word|agree	0 -3 0 0 -1 0 0 -9 -1 -1 0 1 8
word|ahead	0 -1 0 0 2 7 2 -5 -2 -4 0 -5 3
word|ai	2 7 -8 -5 -12 -12 3 -7 2 -21 -12 8 -6
word|air	0 -2 0 0 -6 11 -5 -10 -3 5 0 -2 -3
word|all	0 -7 -2 -2 -11 8 2 10 -16 -22 -2 -16 7
word|allow	0 0 0 0 6 3 -2 -1 -1 -4 0 -2 -1
word|allows	0 0 0 0 -1 -8 1 7 1 2 0 -1 -1
word|almost	0 0 0 0 2 -11 9 1 0 0 0 -4 2
word|along	0 0 0 0 0 -6 2 -3 2 4 0 -1 3
word|already	0 -1 0 0 7 -3 1 3 -1 -5 0 -2 -1
word|als	0 -6 -1 -1 17 -1 0 -13 -14 1 -3 -6 -12
word|also	-1 5 -1 -1 -21 29 -23 -4 -18 -17 -2 -7 -13
word|always	0 -1 0 0 1 11 1 -12 0 -6 0 -7 4
word|am	-1 -2 -7 18 -8 0 -15 -13 8 -11 -7 -16 -24
word|among	0 -1 0 0 -1 1 -1 -2 1 6 0 -1 -3
word|amount	0 0 0 0 -2 3 -1 2 -1 -1 0 4 -4
word|an	-1 0 -13 -2 -8 -16 -4 -12 1 8 -11 4 -6
word|analysis	0 -3 1 0 5 1 2 0 -2 -3 -1 -2 -2
word|and	-10 -10 -18 -45 -8 -11 -5 11 -6 -8 -48 -19 11
word|announced	0 11 0 0 -1 6 -2 -2 -2 -9 0 -3 -2
word|another	0 -2 0 0 5 21 -4 -2 -5 -13 0 -7 -4
word|answer	0 0 0 0 -2 6 -1 -1 -1 -1 0 0 -2
word|anti	0 1 0 0 -10 16 -2 -4 0 0 -1 -4 -5
word|any	0 7 -2 0 -8 4 -7 -5 -5 0 0 -17 5
word|anyone	0 -1 0 0 1 3 -1 -5 -1 -2 0 0 5
word|anything	0 0 0 0 -1 9 -4 1 -1 -2 0 -1 -1
word|ap	-1 -18 -7 -5 -26 -7 -5 -12 -17 20 25 -21 -29
word|app	0 -1 0 0 -8 -13 -3 14 2 -1 -1 -1 -7
word|apple	0 5 -9 -5 21 5 -10 -7 -11 -20 -10 -12 -16
word|application	0 -2 0 0 2 10 -2 -6 -1 -2 0 -3 0
word|apply	0 0 0 0 -1 -13 11 0 0 2 0 0 1
word|approach	0 -3 0 0 3 11 -1 -12 -3 -1 0 -4 7
word|apps	0 0 0 0 -3 -2 -1 4 -2 -3 0 -2 2
word|april	0 -6 13 -2 -6 -7 -3 -8 8 3 -1 -9 -11
word|are	0 -21 -11 -12 -20 9 -8 -9 -12 -12 -7 16 -19
word|area	0 -6 0 0 -4 8 -6 -11 -5 -8 0 13 -6
word|areas	0 0 0 0 4 -5 2 0 0 2 0 -1 0
word|aren	0 -1 0 0 -2 8 -1 -4 -2 -3 0 5 -2
word|around	0 -3 0 0 -10 10 -7 2 3 -1 0 -8 2
word|art	0 -2 -1 -1 -7 0 9 -1 0 2 4 -11 -7
word|articles	0 -2 -3 -1 -10 -22 -1 0 -2 -4 -2 -6 26
word|as	0 14 -8 -7 -19 -16 6 4 -4 1 -9 -7 -21
word|ask	0 8 0 0 -5 -11 0 -4 6 -4 0 4 2
word|asked	0 -1 0 0 5 13 -2 -6 -4 -2 -1 -4 -5
word|associated	0 -1 10 -2 -5 6 -1 1 -3 -1 3 -3 -10
word|at	-3 -31 2 -23 -31 -5 0 0 9 16 -20 -15 -24
word|attention	0 0 0 0 -1 12 -3 -7 0 0 0 -1 -1
word|auch	0 10 -3 -2 -1 -14 8 -7 -4 -17 -7 20 -29
word|auf	0 11 -5 -8 -8 -13 -17 -21 -24 9 -9 3 -4
word|aus	0 14 0 -1 11 -10 0 -2 -5 3 -2 -16 1
word|author	0 1 0 0 -2 -5 -1 -2 0 -1 -1 -9 18
word|available	0 -1 0 0 -11 0 -7 9 -6 -11 -1 10 -10
word|average	0 -1 0 0 -3 2 5 -3 1 2 0 -4 1
word|avoid	0 0 0 0 2 -7 1 4 -1 -3 0 8 -5
word|away	0 -1 0 0 -3 -1 5 -6 -1 -1 0 -4 -3
word|b	0 -4 -1 -1 3 -14 -4 1 -1 1 -2 -1 4
word|back	0 6 0 0 -9 2 -2 6 5 -17 0 -18 -2
word|bad	0 -1 0 0 2 -6 0 6 -3 -2 0 5 -3
word|balance	0 0 0 0 1 -1 -2 1 0 -1 0 -5 4
word|bank	1 -8 0 0 -9 16 -3 -13 2 -4 -2 7 -9
word|based	0 -2 0 0 -3 3 -2 3 -9 -6 -1 -11 9
word|basic	0 0 0 0 -4 -1 3 8 -1 -2 -1 -1 -2
word|be	-2 0 -5 -5 1 1 3 0 -28 -28 -3 -18 -14
word|became	0 -1 0 0 0 5 -1 1 0 -1 0 -2 0
word|because	0 -1 0 0 -1 -1 -5 6 -5 -9 0 -5 1
word|become	0 -2 0 0 4 12 -3 -6 -1 -1 0 -4 -2
word|been	-1 -18 -1 -2 -2 12 -8 -11 -20 -1 -1 -14 -5
word|before	0 0 -1 0 3 -4 -12 13 -8 -12 0 -5 3
word|behavior	0 1 0 0 3 5 -1 -1 -1 -2 0 -3 -2
word|behind	-1 -7 -1 0 12 3 -3 -6 -6 0 0 2 -5
word|bei	-1 -2 -5 -4 5 -1 -15 -3 -1 -18 -7 9 -12
word|being	0 -14 -2 -1 2 4 7 -3 -8 -4 0 -5 -9
word|believe	0 0 0 0 -1 4 -1 -4 1 2 0 1 -2
word|below	0 -9 -2 0 -12 10 -4 -4 -12 -18 -4 -18 19
word|benefits	0 -1 0 0 -2 6 0 -9 -3 -3 0 9 -3
word|best	1 2 -6 -2 7 -15 -12 -23 -2 -5 -7 13 -4
word|better	0 -2 0 0 -2 -5 1 6 -4 -5 0 0 2
word|between	0 -5 0 0 -3 -3 1 -5 -1 6 0 -4 -3
word|beyond	0 0 0 0 -1 4 -1 3 -1 -2 0 2 -5
word|big	0 13 -1 -1 -11 4 -1 -8 -9 -9 -1 5 -7
word|biggest	0 0 0 0 -3 5 -1 -4 -4 -5 0 7 2
word|billion	0 -1 0 0 -5 2 -2 2 4 0 -1 3 -3
word|bit	0 0 0 0 -3 4 3 0 -1 -2 4 -2 -6
word|blog	0 -2 -4 -1 3 6 -1 -3 -1 -9 -2 -7 11
word|board	0 -5 -1 0 -9 -3 -5 3 6 1 5 -2 -7
word|body	0 0 0 0 -5 6 -2 -1 -4 -11 -1 -1 6
word|book	0 3 -2 0 6 2 1 -7 -9 -10 -5 -5 3
word|books	0 -2 -2 -1 -1 7 -2 -7 -5 -6 -3 5 4
word|both	0 3 0 0 -2 4 -3 6 -2 -8 0 -2 -4
word|bottom	0 0 0 0 7 6 -2 -9 -3 2 -1 -4 -4
word|brand	0 -4 0 -1 -6 -7 2 0 -6 7 0 4 -3
word|bring	0 -4 0 0 1 6 -2 -3 2 2 0 3 -6
word|brings	0 -1 0 0 0 9 -1 -4 -2 2 0 -1 -3
word|brought	0 -2 0 0 -2 8 -1 -4 -1 -1 0 -1 4
word|budget	0 -5 0 0 5 -11 -4 -1 -7 -12 0 4 5
word|build	0 10 0 0 -3 -6 -2 -4 -4 -5 0 -6 8
word|building	0 1 0 0 0 2 -2 -5 7 -2 0 -3 -4
word|built	0 -2 0 0 -5 4 -2 5 -2 -2 0 -3 -1
word|business	0 -3 0 -2 -15 -11 7 -3 -3 -4 2 -5 16
word|businesses	0 1 0 0 3 -7 -4 5 -1 -7 -1 -12 5
word|but	-2 0 -5 -4 5 9 -16 -5 -20 -22 -3 5 -17
word|buy	0 -1 0 0 9 -14 5 0 -4 -8 -1 -2 -3
word|by	-11 -19 34 -27 -10 -8 -9 -4 -7 -9 -17 -41 4
word|c	1 -5 0 -1 0 -13 1 3 8 0 0 3 -8
word|call	0 0 0 0 -6 5 -3 1 1 -1 -1 0 -2
word|called	0 -4 0 0 -5 13 -2 1 -3 -10 0 0 -4
word|calls	0 0 0 0 -4 -6 -1 8 -1 -5 0 1 -2
word|came	0 -1 0 0 -2 14 -2 -4 -2 -1 0 0 -1
word|campaign	0 -4 0 0 -13 7 -6 -5 3 -7 0 -4 6
word|can	-2 -9 -6 -3 3 -7 -1 2 -11 -27 -6 -6 -4
word|car	0 0 0 0 4 3 -3 -5 -3 4 0 -4 -7
word|care	0 8 0 0 -2 12 -4 -12 -5 -12 -1 -6 -1
word|case	-1 8 -1 0 -6 2 7 -2 3 -9 -2 -12 -20
word|center	0 0 0 0 -2 -8 -3 0 -4 12 0 -6 0
word|central	1 11 0 0 0 -4 -1 -5 -3 -3 0 -5 -2
word|ceo	0 0 0 0 -8 -13 -4 11 0 -4 0 9 -4
word|certain	0 0 0 0 0 -2 -1 6 0 -1 0 0 0
word|challenge	0 -1 0 0 -7 4 -1 2 -2 -4 2 7 -3
word|challenges	0 0 0 0 9 4 -1 -11 -1 -3 0 -4 -2
word|chance	0 5 0 0 12 -5 -1 -5 -2 0 0 -5 -5
word|change	0 -3 -1 0 2 1 5 -5 -3 -8 0 4 -4
word|changed	0 -1 0 0 -7 8 -3 -1 -1 -3 -1 7 -2
word|changes	0 11 0 0 5 -7 1 0 -2 -3 0 -4 -1
word|charge	0 0 0 0 -1 4 -2 0 0 -4 0 3 -4
word|check	0 1 -1 0 -1 1 1 -4 -8 -11 -1 4 2
word|chief	0 -1 -1 0 1 0 -2 -5 -2 -6 -4 6 5
word|children	0 -1 0 0 0 8 -2 -5 -1 4 0 -1 -3
word|choice	0 0 0 0 -4 -2 0 0 0 1 0 -2 5
word|choose	0 0 0 0 8 -13 -3 1 0 -6 0 1 8
word|city	0 10 -2 -1 -4 -11 -12 -10 -12 13 -2 -3 -3
word|class	0 0 -1 0 3 7 -1 -3 6 1 0 -6 -7
word|clean	0 -2 0 0 -5 -2 -2 8 -1 -2 2 -3 1
word|clear	0 -1 0 0 6 -2 -4 5 -2 -3 0 -2 0
word|click	0 -2 -1 0 -1 -8 -2 9 4 -2 0 -4 1
word|client	0 0 0 0 -6 -17 11 10 -1 -2 0 -1 4
word|climate	0 0 -1 0 12 -12 9 2 -12 -14 -1 -3 -19
word|close	0 -4 0 0 -1 5 0 -6 1 6 0 -3 2
word|cloud	0 -6 0 0 5 -4 -4 3 1 -1 -1 -11 3
word|co	0 5 0 0 1 7 -2 -9 -5 2 0 -7 -1
word|code	0 -1 -1 0 2 -4 0 6 3 -1 -1 -11 -8
word|collaboration	0 -1 0 0 -6 2 -2 3 -2 -7 2 -1 5
word|college	1 -3 0 0 -2 4 -1 -6 -4 -3 0 3 8
word|com	0 -14 -6 -3 -24 -1 -7 4 -11 5 4 -5 -15
word|come	0 -7 0 0 -8 2 0 -3 2 3 0 4 4
word|comes	0 2 0 0 6 -1 -1 -2 -2 0 0 0 -7
word|coming	0 3 -1 0 -1 -1 -3 9 -1 -4 0 -1 -4
word|comment	0 0 -1 -1 -17 -8 -2 -3 -3 -5 -1 -4 19
word|comments	0 -1 -2 -6 -16 -15 2 -8 -10 -4 -5 -21 37
word|commission	0 0 0 0 0 6 -2 -7 0 -2 0 0 4
word|common	0 0 0 0 11 11 -3 -9 -5 -12 0 1 -6
word|communication	0 0 0 0 -1 1 -4 2 -3 -1 0 -2 0
word|community	0 -1 0 0 4 -3 -3 -3 -7 -3 -1 -7 11
word|companies	0 0 0 0 -11 7 -9 1 -5 -15 0 -9 8
word|company	0 -1 0 0 -8 -2 -4 4 -1 -9 -1 -5 0
word|compared	0 0 0 0 -1 -9 -1 8 1 4 0 -1 -1
word|complete	0 0 0 0 0 -4 8 -3 -1 1 0 0 -1
word|complex	0 -3 0 0 -1 -3 11 -4 -1 -3 0 -2 0
word|computer	0 -3 0 0 -3 -3 -2 -13 1 10 0 3 -4
word|concept	0 -3 0 0 -7 7 2 -7 0 5 -1 -2 -10
word|concerns	0 -3 0 0 -1 16 -1 -1 -5 -3 0 -2 -1
word|conclusion	0 0 0 0 23 0 0 -6 -2 -1 -1 -1 -14
word|conditions	0 -1 0 0 2 -6 -1 -1 -2 -2 0 -2 8
word|conference	0 1 -1 0 -2 7 -1 -4 4 1 0 -8 2
word|confidence	0 0 0 0 8 3 -1 -4 -1 -2 0 -1 -5
word|connection	0 2 -1 -2 -8 -13 3 14 -3 9 -1 -10 -4
word|consider	0 -1 0 0 3 11 0 -14 -4 -4 0 -12 7
word|considered	0 0 0 0 0 4 -1 -1 0 0 0 -4 2
word|consumer	0 0 0 0 -1 2 3 -1 0 -3 0 0 0
word|contact	0 0 -1 0 -6 1 1 -3 -3 -5 -1 -10 15
word|content	0 2 5 -1 1 -16 2 2 -15 -21 -1 -7 9
word|continue	0 3 -2 0 -9 0 -3 -1 -4 -8 -2 -5 11
word|continues	0 0 -1 0 -14 -6 -1 -5 -11 -5 -3 -10 19
word|control	0 10 -1 0 -4 -8 1 -1 3 -1 -1 -8 -5
word|conversation	0 -1 -1 -1 -1 6 3 -3 -2 -2 0 -1 2
word|copy	0 0 -7 -1 -13 2 -1 -3 3 1 -3 -7 6
word|corporate	0 0 0 0 1 -1 3 4 -1 -4 0 -2 1
word|cost	0 -2 -1 0 -1 -1 -5 10 -4 -4 -1 -1 -4
word|costs	0 -2 -1 0 9 -7 -2 1 0 -5 -1 -1 -4
word|could	0 0 -1 0 -7 19 -9 -35 0 -2 0 12 -19
word|country	0 1 0 0 -2 11 -4 -9 -3 5 -1 -3 -4
word|course	0 0 0 0 -2 -1 -2 3 3 -1 0 3 -6
word|court	9 2 -1 -2 -23 -8 -9 -23 6 4 -2 11 -18
word|cover	0 -2 0 0 -4 2 -2 -4 6 5 -1 -6 -5
word|coverage	0 0 0 0 -9 -4 -1 0 -2 -3 0 8 7
word|create	0 -1 0 0 -8 -7 6 9 -4 -7 0 -5 4
word|created	0 -1 0 0 -1 4 -1 -2 -1 -2 0 4 -2
word|creating	0 -1 0 0 7 -3 3 0 -3 -6 0 -3 2
word|credit	0 -2 -2 -1 -6 -15 -4 -7 -1 -6 17 -8 -11
word|crisis	0 12 -1 0 -8 -7 -3 -3 1 -3 -2 13 -14
word|critical	0 0 0 0 0 9 -2 -5 -1 -3 0 -3 2
word|culture	0 -3 0 0 0 0 2 -1 -2 -7 0 -3 12
word|current	0 0 0 0 1 -7 13 -12 -6 -7 -1 9 -4
word|currently	0 0 0 0 0 14 -1 -4 -1 -6 0 -1 -1
word|customer	0 0 1 0 -1 5 4 -4 -3 -4 0 -2 3
word|customers	0 -3 0 0 -2 -7 2 12 -1 -1 0 0 -3
word|cut	0 -1 0 0 -3 -7 1 -4 6 9 -1 0 -6
word|d	0 -1 -1 -2 5 -7 -9 -1 4 -9 -1 3 -16
word|daily	0 -3 -1 0 -8 -8 -2 -6 -4 -9 1 -4 23
word|das	-1 -3 -15 -13 -3 5 -23 1 3 -8 -22 -3 -24
word|dass	0 6 0 -1 -9 10 -13 -5 -17 -18 0 1 2
word|data	1 -13 -1 -1 -9 -12 8 13 10 -19 -2 -25 8
word|date	0 0 0 0 -3 10 -1 -7 -5 -7 0 5 -5
word|day	0 3 5 -6 -7 -18 -1 -3 8 -2 -2 -1 2
word|days	0 2 8 -3 -2 -7 0 -4 -4 -12 -1 9 -2
word|deal	0 -4 -1 0 -8 14 -6 -2 8 -13 -2 -8 3
word|death	0 -1 0 0 -10 9 -2 -11 -2 -7 0 11 -5
word|dec	0 -2 -1 16 -4 7 -1 -2 -8 -8 -1 -3 4
word|december	0 -11 -4 0 8 3 1 -5 -2 -14 -1 -16 15
word|decide	0 0 0 0 1 5 -1 -1 -3 -1 0 2 -3
word|decision	0 -6 0 0 2 6 6 -8 -1 -1 0 -3 -4
word|decisions	0 0 0 0 0 7 -1 -3 -1 -1 0 0 -1
word|deep	0 -2 0 0 2 13 -3 -12 -2 3 0 0 -4
word|delivered	0 0 0 0 0 -10 3 -3 -3 -3 0 -7 19
word|dem	0 -2 -2 -3 -5 -4 -4 -12 2 6 -5 -5 -15
word|den	-1 3 -5 -8 0 -8 -19 -9 -16 -2 -9 1 -11
word|department	0 -3 0 0 0 10 -2 -3 0 -2 0 0 -1
word|der	-3 6 -33 -29 -3 -20 0 -20 9 15 -39 1 -28
word|des	1 19 -11 -7 2 -11 -31 -16 13 -23 -15 12 -36
word|design	0 -4 -2 -1 4 8 1 -4 -7 -7 -3 -7 0
word|designed	0 0 0 0 -2 6 -1 -1 -1 2 0 -2 -2
word|despite	0 -1 0 0 -2 6 2 -2 -1 -2 0 3 -2
word|details	0 -3 -1 0 -12 14 -5 2 -13 -10 -2 -6 -11
word|development	0 0 0 0 -1 7 -2 -6 -2 -3 0 -3 5
word|did	0 0 0 0 13 -4 -8 -8 -2 -3 0 -10 -7
word|didn	0 -2 0 0 0 9 3 -3 -2 -5 0 2 -4
word|die	1 13 -34 -27 -6 -11 0 -10 -9 1 -36 6 -25
word|different	0 0 0 0 2 -7 -2 2 -4 0 0 3 -1
word|difficult	0 0 0 0 6 1 -1 -2 -1 -1 0 -3 -1
word|digital	1 -3 -2 -1 11 -13 0 6 -13 -19 0 -13 12
word|direct	0 -1 0 0 -4 -9 -2 4 -1 -1 0 6 4
word|directly	0 -1 0 0 1 -2 -4 4 -1 2 0 -2 0
word|director	0 -1 5 0 4 -6 -3 -2 3 -5 3 -4 1
word|do	0 -14 -5 -3 2 -22 -3 -8 -15 -15 -5 10 16
word|does	1 8 -1 0 12 -8 0 -8 -3 -6 0 -1 -6
word|doesn	0 0 0 0 1 -2 1 -5 5 2 0 3 -6
word|doing	0 -1 0 0 -3 10 0 -1 0 -2 0 -3 -3
word|done	0 -1 -1 0 2 1 0 2 -1 -3 -1 -1 3
word|down	0 -3 -1 -1 -1 4 6 4 -8 -12 -1 1 -12
word|dr	0 0 2 -1 7 5 -1 -5 -1 -1 -1 -2 -3
word|drive	0 -1 0 0 -4 -3 -1 0 6 -3 0 -3 1
word|driven	0 17 0 0 -2 -16 -2 2 -4 -5 0 -5 6
word|due	0 -1 0 0 -1 13 2 -5 -1 -3 0 -3 -3
word|during	0 -15 -1 -1 -8 -8 -4 -8 13 11 -1 2 -8
word|e	0 -9 -9 -3 -13 -7 -6 -8 -2 -5 -8 -8 21
word|each	0 -4 0 0 -3 -3 -3 7 -3 2 0 -8 -1
word|earlier	0 -3 0 0 2 10 -2 0 -1 -3 0 -1 -1
word|early	1 -4 0 0 10 -5 -1 4 -1 -7 -1 -18 0
word|easily	0 1 0 0 -1 -8 -1 11 0 -1 0 -1 -1
word|easy	0 -2 0 0 -18 -7 -4 9 2 10 -1 -7 -7
word|economic	0 0 0 0 -1 2 -1 1 1 -2 0 5 -3
word|economy	0 9 -1 -1 0 -5 -5 -4 -1 -7 -2 11 -16
word|editor	0 -2 1 0 -1 -8 2 0 1 -3 -1 -18 18
word|effective	0 -2 0 0 8 -1 -1 2 -2 -7 0 -2 2
word|effort	0 0 0 0 0 -3 -1 0 0 -1 0 1 5
word|efforts	0 -1 0 0 -1 -10 2 1 -1 8 0 3 -3
word|ein	2 1 -3 -3 -9 -10 -26 -7 13 -3 -9 3 -11
word|eine	0 18 -5 -2 -3 -23 -2 -5 13 -6 -4 1 -25
word|einem	0 3 -1 -1 -2 -20 -6 -2 18 -6 -1 5 -12
word|einen	0 -1 -1 -1 -7 -8 11 -8 -11 -4 -2 -10 14
word|einer	0 3 -1 -1 -11 -18 10 -2 13 14 -2 -19 -14
word|either	0 -1 0 0 5 -2 -1 4 0 0 0 -6 -2
word|email	-1 -3 -11 -2 -17 -7 -1 6 -19 -21 -6 -27 38
word|employees	0 -1 0 0 -6 -1 3 4 2 -1 0 4 -6
word|en	2 18 -15 -8 3 -21 -15 -24 -2 16 -10 9 -29
word|end	0 -9 -1 0 9 1 -8 -3 -15 0 -1 -8 -11
word|energy	0 -1 0 0 -5 -3 -4 6 -1 0 3 -3 -3
word|enjoy	0 0 0 0 7 -8 -2 -1 1 3 0 -3 3
word|enough	0 2 0 0 -1 7 4 -5 -2 -6 0 2 -4
word|ensure	0 0 0 0 1 7 -3 -8 -1 0 0 -3 6
word|entire	0 0 0 0 -1 -3 0 2 1 1 0 0 2
word|environment	0 0 0 0 0 5 1 -1 0 -2 0 -1 -2
word|es	0 25 -1 -2 -9 -11 12 -14 -22 -20 -2 1 -13
word|especially	0 0 0 0 2 -5 3 4 0 -1 0 -2 1
word|essential	0 -1 0 0 -10 -2 -2 6 -2 -2 0 -2 11
word|est	-1 -7 -10 12 11 -7 1 0 -7 -14 -2 -4 0
word|et	0 -9 -9 4 6 2 -13 -1 -12 1 -4 -21 -2
word|even	0 -10 0 0 0 4 5 -3 -7 -8 0 -4 -1
word|event	0 -7 -2 -4 -4 -9 -15 0 12 -8 -5 -9 4
word|events	1 0 1 -2 7 -15 -4 7 -5 -14 0 -10 16
word|ever	0 -1 0 0 -4 -4 -1 3 -1 4 0 0 1
word|every	0 -5 -1 0 2 4 -1 0 -2 -11 0 -4 1
word|everyone	0 0 0 0 -1 7 -1 -1 -1 -2 0 1 -2
word|everything	0 0 0 0 -2 -3 -2 0 -2 0 0 8 -3
word|exactly	0 0 0 0 0 -9 9 3 0 -1 0 -2 -1
word|example	0 0 0 0 -7 -3 3 -5 6 4 -1 -3 4
word|executive	0 -1 0 0 -2 -1 -1 -2 5 5 0 -2 -4
word|expect	0 0 0 0 0 -7 2 2 -1 1 0 5 -2
word|expected	0 0 0 0 -2 10 -1 -4 -3 -1 0 4 -4
word|expensive	0 0 0 0 -2 0 -3 7 -1 -1 0 -4 -2
word|experience	0 0 0 0 10 -14 -2 4 0 -6 0 -7 11
word|expert	0 -5 -1 -1 7 -8 3 -4 6 8 -1 -11 -2
word|experts	0 0 0 0 1 2 -2 0 -1 -2 0 5 -3
word|explore	0 1 0 0 -7 8 2 -3 -2 -3 0 -1 5
word|extra	0 0 0 0 4 -3 -1 5 -1 -2 -1 -2 -1
word|face	0 -1 0 0 11 -3 -2 3 -1 -4 0 -8 -1
word|facebook	0 -6 -14 -2 -14 6 -6 -9 -9 -30 -3 -8 25
word|fact	0 9 0 0 3 -11 1 -5 -1 -6 0 2 6
word|fall	0 -1 0 0 -2 0 -1 0 -3 1 0 4 -5
word|family	0 1 -1 -1 -5 1 -4 -9 3 7 -1 2 -7
word|far	-1 -4 -2 -1 0 8 -2 -5 9 -7 0 6 -8
word|fast	0 -1 0 0 0 -16 0 11 1 -1 0 -1 6
word|faster	0 -1 0 0 0 0 -1 7 0 -1 0 -5 -2
word|favorite	0 0 0 0 -2 4 -1 1 -1 -2 0 -2 4
word|feature	0 -1 0 0 -3 -3 -1 7 6 0 0 -1 -5
word|features	0 -1 0 0 8 -4 -1 -5 -6 -4 -1 3 -8
word|february	0 -3 -1 2 0 1 -1 2 -3 3 0 -4 1
word|federal	0 -7 -1 0 -6 14 5 -16 -8 -17 -2 4 5
word|feed	0 0 0 0 5 3 -1 -5 0 0 -1 -14 10
word|feedback	0 -6 -5 -1 -7 -12 -2 -1 -7 -2 -7 -11 17
word|feel	0 -2 0 0 -3 6 4 2 -1 -3 0 -4 -3
word|few	0 -2 0 0 -9 12 -1 -2 -3 -4 0 1 -2
word|field	0 -1 0 0 -4 -4 -1 -1 0 -1 0 -4 11
word|fight	0 9 -1 0 -1 1 -2 -4 -2 -4 0 -3 2
word|file	0 -1 -1 -1 -3 -14 -5 5 -3 17 -1 0 -6
word|files	0 0 0 0 -5 2 -3 0 -6 -7 0 -8 7
word|film	0 0 0 0 5 -5 -2 2 0 3 -1 -8 -2
word|final	0 1 0 0 9 6 -1 1 -2 -7 -1 3 -11
word|finally	0 0 0 0 5 -2 -2 6 -2 -4 0 0 -3
word|financial	0 -4 0 0 -4 -9 -1 2 -2 -3 -1 0 7
word|find	0 0 0 0 -5 0 -5 -2 -4 -9 0 13 -10
word|finding	0 0 0 0 -4 2 -1 -3 0 -1 0 3 3
word|first	-1 5 -2 0 -8 12 -8 -26 -11 -13 -1 7 2
word|fit	0 7 0 0 4 -6 -2 3 0 -6 0 -8 0
word|five	0 -3 0 0 -9 5 9 -3 -5 -8 0 8 -12
word|fix	0 0 0 0 5 -11 11 -8 -6 1 0 2 1
word|focused	0 0 0 0 8 2 1 1 -1 -4 0 -8 -1
word|follow	0 -1 -3 -1 -14 3 -5 -1 -13 -15 -2 -21 15
word|following	0 -7 0 0 -6 29 -2 -16 -3 -4 0 -4 -2
word|food	0 0 0 0 0 -3 -5 3 4 0 0 0 -6
word|for	11 -37 -45 -35 -7 -12 -19 16 -27 -21 -16 -8 2
word|force	0 -1 0 0 4 5 -1 -1 -2 -2 0 2 -3
word|form	0 -1 0 0 3 -12 11 -8 5 -9 -1 3 -1
word|former	0 -5 -1 0 -4 -5 -4 3 8 1 0 -8 6
word|forward	0 1 0 0 2 -1 -2 6 2 -1 0 -9 0
word|foto	0 -11 -20 -11 -25 -27 -4 -9 -24 16 29 -28 -24
word|found	0 -1 -2 0 -11 1 3 -7 -4 -6 -1 14 0
word|founder	0 -4 -4 -1 0 -6 -1 10 -5 2 1 -3 3
word|four	0 -1 0 0 -5 10 -3 -3 2 0 0 -6 -5
word|free	0 -13 -3 -1 -13 -2 -5 7 -19 -22 -7 -9 19
word|friday	-1 1 8 1 -10 21 -2 -7 1 -9 -2 -8 -15
word|friendly	0 -2 0 0 9 -7 6 2 -5 -7 0 -3 -1
word|friends	0 0 0 0 -1 12 -1 -1 3 2 0 -3 -10
word|from	0 16 -11 -8 -17 -11 -13 -9 1 8 -4 -8 3
word|front	0 -2 -1 0 -9 -12 -2 6 20 -1 0 -13 -9
word|full	0 0 -1 -1 -20 16 -5 -8 -5 -12 -1 -4 -4
word|fully	0 0 0 0 0 4 1 -8 2 0 0 -1 3
word|fun	0 4 0 0 -7 1 -1 -2 -2 -3 0 3 5
word|funding	0 0 0 0 1 8 -2 -2 -2 -3 0 -1 0
word|further	0 0 0 0 3 5 -3 0 -2 -4 0 -1 0
word|future	0 -3 -1 0 12 12 -6 -7 -8 -16 -7 5 -6
word|für	-2 13 -6 -9 -12 -13 -9 -13 10 7 -19 -4 6
word|g	0 -1 0 0 -2 -1 -1 3 2 3 0 -6 0
word|game	0 -2 -1 0 -1 -5 -7 5 0 2 -1 5 -9
word|games	1 -4 -1 0 4 -3 -5 -6 -5 -9 1 11 -3
word|general	0 -4 -1 -1 -4 -3 -4 3 -8 1 -2 4 5
word|generation	0 0 0 0 0 -4 -2 1 -2 6 0 0 -1
word|get	0 -7 -5 -2 -23 -9 -18 -1 -14 -11 -7 -19 6
word|gets	0 0 0 0 1 6 -3 0 -2 -5 0 8 -6
word|getting	0 -3 0 0 -6 15 -3 -7 -4 0 -1 7 -8
word|getty	-1 -5 -15 -7 -21 -9 -1 -11 3 11 21 -12 -28
word|give	0 -2 -1 0 -1 6 4 -11 -1 -3 0 -4 7
word|given	0 -2 0 0 -1 14 -2 5 -3 -6 0 -3 -3
word|gives	0 -2 0 0 -4 -4 2 3 1 3 0 0 -3
word|giving	0 -3 0 0 0 3 -2 -1 -1 -2 0 1 3
word|global	0 2 -2 0 -7 0 -5 -15 -8 2 -2 -8 10
word|go	-1 -1 -1 -1 -10 -2 -2 -5 4 4 -1 1 -8
word|goal	0 -4 0 0 -1 8 1 -2 0 -3 0 -1 -4
word|goals	0 -1 0 0 3 -3 -3 3 -2 -2 0 -6 6
word|goes	0 -1 0 0 -1 -13 11 2 -1 -1 0 8 -3
word|going	0 -8 0 0 9 2 -5 -3 0 -9 0 -1 -1
word|google	0 -4 -6 -3 -8 1 -14 -7 2 -18 6 1 0
word|got	0 -1 0 0 -3 10 3 -7 -1 -2 0 -1 0
word|government	0 2 0 0 -5 17 0 -13 -8 -13 0 7 -7
word|great	0 4 -1 -1 -1 3 -8 -11 -1 7 -1 -6 -1
word|green	0 7 0 0 0 3 -4 4 -2 -3 0 -7 -9
word|ground	0 -1 0 0 -4 1 -3 -1 -2 6 0 6 -8
word|group	0 6 -1 2 2 2 0 3 -7 -15 0 -9 -7
word|grow	0 0 0 0 -9 1 -1 -6 -2 8 0 6 -2
word|growing	0 2 0 0 2 1 -1 -2 -4 4 0 -6 0
word|growth	0 -1 0 0 0 -3 1 9 -1 -9 0 -7 4
word|guide	1 -1 0 0 2 -1 -3 7 -3 -14 -1 5 -9
word|had	0 -20 -2 -2 13 15 -10 -8 -24 1 -2 -27 -16
word|half	0 -1 0 0 -1 -9 -2 11 -5 -3 0 15 -14
word|hand	0 0 -1 0 -6 -4 0 5 5 2 -1 -2 -2
word|handle	0 0 0 0 -1 -6 -1 9 -1 -1 0 -1 4
word|hands	0 0 0 0 -6 -11 0 2 -2 14 0 -1 -3
word|happened	0 0 0 0 1 -2 -1 3 0 -2 0 3 -2
word|happy	0 0 0 0 -9 0 -1 -1 7 1 0 1 2
word|hard	0 -1 0 0 2 -6 10 0 -1 -5 0 2 0
word|has	-1 9 -3 -2 -29 16 -14 -9 -25 -11 -4 -11 -12
word|hat	0 6 -1 -1 5 -5 -5 -7 -13 2 -4 6 -17
word|have	-1 -5 -2 -3 -31 14 0 -9 -9 -4 -4 -12 -5
word|having	0 -1 0 0 -12 -4 7 -3 1 6 0 8 -3
word|he	-2 0 -3 -2 -19 21 -24 -18 -2 -13 -2 -11 -11
word|head	0 0 0 0 3 -3 4 1 -2 -5 0 -6 1
word|health	-1 -8 -2 -5 5 17 -6 -20 -19 -12 -5 -11 14
word|healthy	1 -1 0 0 -1 1 -2 -7 0 3 0 7 -7
word|heard	0 0 0 0 -1 5 -3 1 0 -1 0 -1 -1
word|heart	0 0 0 0 -3 -2 -1 8 -2 1 0 -3 -6
word|help	0 -4 0 0 -2 -17 -5 7 -9 -15 -1 17 2
word|helping	0 1 0 0 0 0 -1 -1 0 -1 0 0 3
word|helps	0 -1 0 0 -1 4 2 -8 -1 0 0 -3 0
word|her	0 -12 -3 -3 -12 8 -15 -26 -3 15 -4 0 -7
word|here	0 -2 -2 -1 -14 16 0 -28 -7 -11 -2 6 -10
word|high	0 -5 -1 -1 14 -16 -3 7 -8 -7 5 8 -14
word|higher	0 0 0 0 -3 -7 -2 11 -1 -2 0 0 0
word|highly	0 0 0 0 -2 4 -1 2 -1 -1 0 1 -2
word|him	0 9 0 0 -1 16 -6 -16 -12 -8 0 -5 -8
word|his	-1 -22 -2 -2 -30 3 -13 -35 6 26 -2 -9 -11
word|history	0 3 -1 -1 0 5 -4 -5 8 -7 -1 -7 0
word|hit	0 0 0 0 -1 6 -2 -1 -2 -4 0 5 -2
word|hold	0 0 0 0 0 6 -1 -3 0 0 0 -1 -1
word|home	-1 1 -8 -3 -5 0 -13 -17 -8 4 -13 2 0
word|homes	0 11 0 0 0 -16 -2 4 -1 2 0 -1 1
word|hope	0 -1 0 0 1 4 -2 -3 -2 -2 0 0 3
word|hour	0 -1 -4 7 -8 -8 3 3 6 2 0 -8 3
word|hours	0 -7 12 -3 -24 0 -5 -1 -8 -4 -8 -6 -15
word|house	1 1 -7 -2 3 -5 -2 -10 12 7 -5 -14 -17
word|how	4 3 -4 -2 19 -28 -8 -16 -18 -21 -5 19 -21
word|however	0 0 0 0 -1 18 -5 -8 -1 -4 0 -1 2
word|https	0 0 1 0 -3 -19 -2 10 -1 -2 4 -4 20
word|huge	0 -2 0 0 -1 -4 4 3 -2 3 0 0 -2
word|human	0 -1 0 0 0 16 1 -13 2 -1 0 -7 -7
word|idea	0 -1 0 0 3 -6 2 -6 4 1 0 -1 4
word|ideal	0 0 0 0 -1 -13 4 10 -1 -3 0 -1 2
word|ideas	0 -7 0 0 1 5 -1 -4 -2 -3 0 2 7
word|identify	0 0 0 0 0 13 -3 -9 -2 -3 0 -1 1
word|if	0 11 0 -1 -8 -13 4 5 -15 -24 -1 -6 -5
word|im	1 -1 -16 -10 4 -19 1 -6 -6 -10 -17 21 -26
word|image	-1 -15 -24 -10 -35 -22 -6 -21 15 8 12 -46 9
word|images	-1 -7 -20 -5 -31 -19 -5 -15 0 12 19 -5 -14
word|impact	0 -2 0 0 -2 10 -2 -7 -2 -2 0 0 4
word|important	0 -1 0 0 -1 2 -2 -4 0 3 0 -4 3
word|improve	0 -1 0 0 -11 0 10 -13 -2 -6 0 8 2
word|in	2 3 -58 -53 -28 -2 -26 -20 17 12 -53 19 -5
word|inbox	0 -2 0 0 1 -10 4 -6 1 -1 0 -8 15
word|include	0 -1 0 0 -7 6 -2 2 2 0 0 -7 -4
word|includes	0 0 0 0 -1 5 3 -5 -1 0 0 1 -3
word|including	0 8 0 0 -3 9 -6 -8 -3 -2 0 -4 2
word|increase	0 -1 0 0 -4 -2 7 0 -3 -9 -1 -5 9
word|individual	0 0 0 0 -1 5 -1 -3 0 1 0 -1 0
word|industry	0 -1 0 0 7 -6 0 -1 -3 -11 -1 -2 7
word|information	0 -1 0 -1 -3 8 3 -7 -8 -16 -2 -4 2
word|infrastructure	0 -8 0 0 -1 14 1 -6 -2 -1 0 -6 -2
word|inside	0 -1 0 0 -1 -1 -1 -5 5 7 0 -3 -2
word|insights	0 2 0 0 2 2 -1 -2 -2 -4 -1 -8 8
word|instagram	0 1 -1 0 -14 -2 3 -2 -12 -7 2 -18 11
word|instead	0 0 0 0 -2 -6 2 6 1 -1 0 2 -1
word|intelligence	0 0 -1 0 -7 -7 -2 0 0 4 -1 12 -5
word|interest	0 -2 0 0 -2 -2 0 -1 -1 -4 0 13 -7
word|international	0 -6 0 0 1 12 -3 -7 -1 -11 0 2 0
word|internet	0 -6 0 0 -3 7 -2 1 -2 -6 -1 4 -2
word|interview	0 0 0 0 -2 -2 6 0 -2 -1 0 3 -1
word|into	0 -13 -1 -1 16 -7 -18 -4 0 -10 -2 -5 -4
word|investment	0 -2 0 0 8 7 -4 -1 -3 -3 -1 -10 -2
word|involved	0 0 0 0 0 11 -3 -3 0 -3 0 -2 -1
word|is	-8 -16 -25 -18 0 5 -9 -3 -11 -12 -18 2 -22
word|isn	0 0 0 0 7 2 11 -14 -3 -6 -1 -4 -7
word|issue	0 0 0 0 1 5 2 0 -8 -8 -1 8 -7
word|issues	0 0 0 0 12 3 -3 0 -1 -8 0 1 -12
word|ist	2 7 -19 1 5 -8 -8 -26 -7 -12 -6 13 -9
word|it	-2 -1 -14 -13 -16 2 7 10 -15 -26 -17 -3 -32
word|its	1 -7 -1 -1 -12 4 -4 -6 -14 -28 -1 -1 -12
word|itself	0 0 0 0 -3 7 -1 0 0 0 0 -1 -2
word|j	0 -2 -1 0 -10 -6 -1 5 -7 -6 10 -5 1
word|january	0 -1 -3 4 -4 9 -1 -11 -4 2 0 -1 8
word|job	0 -9 0 0 6 6 1 -4 -5 7 -1 -5 -9
word|join	0 -3 -3 -1 -2 -4 2 -7 -9 -9 -1 -10 21
word|journey	0 -1 0 0 4 -2 -2 5 1 -2 0 -9 1
word|july	0 0 -1 5 -2 3 -1 2 -2 -6 0 0 -2
word|just	0 -6 0 0 -6 9 -13 -2 -12 -9 -1 5 -11
word|keep	0 -1 0 0 -1 -1 -5 5 -2 -5 0 1 2
word|keeping	0 0 0 0 4 0 -1 -1 -1 -1 0 -1 0
word|key	0 0 -1 0 11 -14 1 6 -7 -10 -2 7 -8
word|kind	0 -1 0 0 -3 -1 -1 4 -1 -2 0 1 2
word|know	0 -2 -2 0 -4 20 -6 -1 -3 -8 0 -7 -3
word|known	0 0 0 0 -11 -2 -3 1 -2 0 0 12 -3
word|l	1 -7 -6 -3 11 -21 -6 -19 -2 8 -11 14 -7
word|la	7 3 -14 -13 14 -10 -30 -12 -3 4 -17 11 -21
word|land	0 -1 0 0 6 -3 -1 -3 -5 -5 -1 11 -6
word|language	0 0 0 0 -4 -3 -2 1 -2 -2 0 2 7
word|large	0 -3 0 0 -4 11 -2 1 -10 -8 0 -5 3
word|larger	0 0 0 0 -3 -2 -1 10 0 -2 0 -2 -1
word|largest	0 3 0 0 -5 -1 3 -2 -2 -2 0 6 -3
word|last	0 -11 -6 12 12 0 1 -12 -10 3 -1 -7 -10
word|late	0 -3 0 0 3 8 -2 2 -5 0 0 -4 -2
word|later	0 -3 0 0 7 14 -3 -5 -4 -1 0 -5 -11
word|latest	0 -4 -1 0 -2 10 1 -23 -2 -8 -1 -11 10
word|launch	0 -6 -2 -2 -7 7 -1 -2 11 -9 0 5 -9
word|law	0 -5 -1 0 1 15 -4 -8 1 -6 -1 4 -3
word|le	1 -12 -14 10 10 -5 -16 -27 -11 -4 -16 -17 13
word|leader	0 0 0 0 -3 -2 -1 -3 0 -2 0 0 8
word|leaders	0 -1 0 0 -2 1 2 2 -1 -4 0 3 -1
word|leading	0 -1 0 0 1 -6 1 -8 -1 -2 0 4 10
word|learn	0 -2 1 0 3 -11 4 -2 -3 1 -1 -10 12
word|learned	0 -1 0 0 2 10 -2 -3 0 -3 -1 0 -3
word|learning	0 -3 0 0 -6 0 -1 -2 -4 8 0 3 -2
word|least	0 0 0 0 3 -1 -3 5 -1 -3 0 -1 -1
word|leave	0 -3 -1 0 -1 0 2 -5 0 2 0 -7 6
word|led	0 -3 0 0 -1 -4 -1 -1 6 3 0 3 -3
word|left	0 -4 -1 -1 -3 -12 9 0 0 13 -1 -3 -2
word|less	0 0 0 0 0 5 1 2 -1 -1 0 -4 -3
word|let	0 -1 0 0 -7 16 -1 0 -5 -9 0 -10 0
word|level	0 -1 0 0 -2 0 0 -7 4 5 0 2 -1
word|levels	0 0 0 0 -4 -1 9 -1 2 -5 0 -4 -1
word|life	0 -2 -1 -1 -1 -1 7 7 -4 -5 -4 -5 -16
word|light	0 0 0 0 -1 4 -2 0 4 0 -1 -8 -1
word|like	0 -6 -1 -1 4 -4 0 -4 -5 -11 -2 2 -12
word|likely	0 -1 0 0 -8 -5 1 -2 -5 3 0 14 -3
word|line	0 -3 0 0 -1 12 -2 -15 6 3 -1 -8 -9
word|lines	0 0 0 0 -1 11 -2 -7 -1 0 0 -3 2
word|link	0 -2 -11 -2 -5 -6 -1 0 -14 -9 -3 -2 27
word|links	0 -1 -2 0 -4 8 -2 -5 -2 5 -1 -10 -2
word|list	0 0 0 0 -9 6 5 -8 2 -1 0 -1 -1
word|little	0 -1 0 -1 -14 11 -6 0 -5 -9 0 7 -1
word|live	-2 2 -1 -1 18 -7 -3 -2 4 0 -3 -14 -14
word|lives	0 0 0 0 -2 -4 -1 1 0 -1 0 3 5
word|living	0 0 0 0 11 -5 -2 -4 2 -4 0 -5 1
word|ll	0 -2 0 0 7 0 -5 0 -2 -3 0 -7 5
word|local	0 -1 0 0 -6 4 -3 4 -1 -9 0 -11 10
word|location	0 -1 -1 0 -6 5 -1 -1 1 -2 -1 1 -5
word|long	1 1 -1 0 7 12 -8 -7 -4 -6 3 -3 -5
word|longer	0 0 0 0 0 4 -2 0 0 -1 0 3 -4
word|look	0 -1 -1 0 6 3 -1 -1 -2 -3 -1 1 -17
word|looking	0 -1 0 0 -1 5 -1 0 -2 1 0 -4 -2
word|looks	0 -4 0 0 -3 -1 9 -1 4 -3 0 2 -8
word|lose	0 0 0 0 -2 3 -1 -3 -1 -1 0 11 -8
word|loss	0 -2 0 0 -3 5 -2 0 -2 -5 0 8 -4
word|lost	0 0 0 0 -2 12 -2 -5 -2 -4 0 4 -2
word|lot	0 0 0 0 -2 2 0 -1 0 2 0 2 -4
word|love	0 -1 -1 0 -7 3 -5 3 5 -1 -1 -1 -11
word|low	0 1 0 0 -1 -7 -2 11 0 0 0 -8 2
word|lower	0 -2 0 0 -1 -17 -3 13 10 7 0 -4 -2
word|m	0 -7 1 4 -13 14 -1 -6 -6 -15 -2 -8 2
word|machine	0 -5 -2 -1 10 3 7 -14 2 -11 -4 3 -15
word|made	0 -4 -1 0 3 18 -7 -7 -2 -4 -1 -7 -5
word|magazine	0 -1 -1 0 -7 -7 -1 -5 -6 -6 13 -15 7
word|mail	0 -1 -4 -1 -1 -2 -1 -5 -6 -1 -1 -19 25
word|main	0 -3 -1 0 -5 7 -4 -5 -2 4 0 -3 -4
word|maintain	0 -5 0 0 0 3 3 3 -2 -2 0 -1 -2
word|major	0 -1 0 0 3 5 1 -5 -2 0 -1 -2 -1
word|make	0 -11 -1 -1 -16 -3 -8 -2 -3 -12 10 -16 -2
word|makes	0 -1 0 0 -3 8 -2 -1 -2 -1 0 -6 2
word|making	0 -1 0 0 5 4 0 -4 0 -3 0 0 -5
word|man	0 -4 -1 0 -7 3 -5 -9 12 0 -1 10 -7
word|manage	0 0 0 0 3 3 -2 0 1 -4 0 2 -1
word|management	0 -6 0 0 3 2 -1 1 -12 -17 -2 -5 5
word|manager	0 -2 0 0 -12 11 2 8 0 -9 -2 -7 -6
word|many	0 -3 0 0 -4 6 -7 5 0 -2 0 -2 -5
word|march	0 -1 -11 14 -5 -7 -3 -2 -6 11 -1 -1 6
word|market	0 -4 -1 0 5 5 1 -2 -5 -8 -1 5 -9
word|marketing	1 -1 3 -1 -2 -8 6 2 -7 -18 -2 -14 9
word|match	0 0 0 0 -5 9 1 -3 1 -6 0 2 -4
word|matter	0 0 0 0 -8 -2 4 -3 -1 -1 -1 9 -1
word|maybe	0 0 0 0 -1 7 -2 -1 0 -1 0 -1 -1
word|me	0 -1 -3 -1 2 2 10 -17 -4 -13 -2 -18 10
word|mean	0 0 0 0 0 -1 4 -3 -1 -2 0 1 1
word|means	0 0 0 0 2 -1 1 4 -2 -3 0 -1 -3
word|media	0 -2 -1 0 -20 4 -2 -4 -15 7 -2 -3 -3
word|medical	0 -1 -1 0 -7 8 -2 -5 0 0 0 10 -14
word|meet	0 0 0 0 0 8 1 -5 -2 -5 0 3 -2
word|meeting	0 -3 0 0 -6 8 1 0 -2 2 0 -3 -2
word|mehr	0 -13 -1 -2 12 9 1 -10 -16 -21 -2 -14 21
word|member	0 -1 0 0 -3 10 -2 0 1 1 0 -3 -6
word|members	0 -1 -1 0 1 9 -2 -10 2 -1 -1 -2 0
word|message	0 1 0 0 -9 -1 -1 -1 -3 -6 -2 4 7
word|method	0 -1 0 0 3 -3 3 4 -3 -2 4 -1 -4
word|might	0 2 0 0 1 8 -5 -4 -3 -3 0 1 -3
word|million	0 10 -1 0 -1 -11 -3 8 -3 -10 0 1 -2
word|min	0 -1 -5 10 -9 -8 0 -2 -5 2 9 -6 -3
word|mind	0 -1 0 0 -2 2 -2 3 1 -1 0 -1 -3
word|minister	0 -13 0 0 -4 18 -2 -8 6 -5 0 3 -3
word|minute	0 -1 -1 11 -3 -4 -1 1 -1 -1 0 0 -4
word|minutes	0 -1 0 -5 2 -5 0 5 -2 -7 0 -5 -4
word|miss	0 0 -1 0 -3 -9 2 -4 -1 -1 0 12 -1
word|mission	0 0 0 0 -2 8 -2 -5 -3 3 0 -2 3
word|mit	0 -10 -8 -9 -31 -14 -38 -2 9 4 1 1 4
word|mobile	0 0 0 0 -2 -13 -2 16 2 -1 0 -6 1
word|model	0 13 -1 0 0 8 -6 -7 -14 -12 -2 -12 -6
word|models	0 -1 0 0 6 7 -5 -3 -1 -8 -1 -3 -6
word|modern	0 1 0 0 1 8 -1 -5 -2 -2 0 -3 1
word|moment	0 -3 0 0 7 9 -3 -3 -4 -4 0 -2 -2
word|monday	0 -8 -1 0 -1 21 -3 -9 -7 -4 0 -4 2
word|money	0 0 0 0 -11 8 -1 1 0 -8 0 -7 3
word|month	0 -6 0 -1 5 8 -5 -4 -8 -5 -1 -4 -1
word|months	0 -1 0 0 -9 4 8 0 -5 -5 0 1 2
word|more	0 -21 -13 -3 -33 -13 -5 6 -43 -21 -18 13 13
word|morning	0 -1 0 0 6 11 -3 -9 -3 -5 0 -19 10
word|most	0 -8 -1 -1 -8 13 -6 -6 -11 -11 -2 2 3
word|move	0 -4 0 0 -4 3 -2 0 0 -1 0 4 2
word|moving	0 6 0 0 -2 -3 1 5 -2 -5 0 2 -4
word|much	0 -2 0 0 4 -4 -5 3 -1 2 0 4 -12
word|multi	0 0 0 0 -1 -4 -1 9 -1 -1 0 1 -4
word|multiple	0 0 0 0 -4 1 -2 9 0 -5 0 -3 -3
word|must	0 0 0 0 0 1 11 -6 -2 -3 0 -4 2
word|my	0 -5 -2 -2 -9 -1 4 -15 4 -7 -2 7 -6
word|n	1 -5 -2 -1 -8 3 4 -13 4 -3 2 -5 -5
word|nach	4 8 -2 -4 6 -3 3 -12 1 -11 -4 -12 -21
word|name	0 -2 0 0 -6 -12 -1 11 -2 2 -1 -5 4
word|national	-1 -2 0 -1 -11 7 -4 -14 -2 -2 -4 -1 8
word|natural	0 0 0 0 -1 -7 -1 2 -4 4 0 -3 4
word|near	0 -3 0 0 -9 -7 -2 -1 7 6 0 4 -8
word|nearly	0 -2 0 0 -2 -1 -1 -1 -2 1 0 10 -8
word|necessary	0 0 0 0 0 3 -3 3 -1 -1 0 -1 -1
word|need	0 -2 -1 0 -1 -2 -5 8 -6 -15 -1 9 -9
word|needed	0 0 0 0 1 -4 2 3 0 1 0 -2 -2
word|needs	0 0 0 0 -7 8 1 0 4 -2 0 -5 -2
word|net	0 -1 0 0 7 1 -2 4 -1 2 0 -10 -1
word|network	0 -1 0 0 1 7 -1 0 -1 -2 0 -11 -5
word|never	0 5 -1 0 -3 -2 8 1 -5 -14 0 -4 -1
word|news	-1 -6 12 -7 -24 -22 -4 -21 -22 -6 -4 -10 29
word|newsletter	0 -3 -1 -1 -9 -4 -3 -1 -13 -10 -3 -9 22
word|next	-1 7 -3 -1 12 -2 -2 -18 -5 -5 -4 -15 -2
word|nicht	0 11 -2 -2 7 -7 9 -16 -31 -24 -6 1 0
word|night	0 -2 0 0 1 17 -2 -6 5 -11 -1 -2 -2
word|no	0 -4 -3 -2 -19 2 -10 0 -4 -20 -3 -8 7
word|noch	0 -2 0 0 11 -11 -8 -6 -6 -11 -1 18 -8
word|non	0 -1 -1 0 -1 -1 0 -2 4 2 -1 0 -2
word|north	0 -3 0 0 -2 17 -1 -14 2 0 0 -4 0
word|not	-1 -1 -4 -3 5 -2 2 -8 -19 -21 -4 -9 -12
word|note	0 -1 0 0 2 12 1 -1 -2 -3 0 -7 -3
word|nothing	0 0 0 0 0 5 0 -1 -1 -1 0 1 -6
word|nov	0 -5 -3 19 -3 -12 -2 4 1 2 -1 -6 -12
word|november	0 -1 -5 22 -6 -6 -2 11 -4 -13 -1 -6 -12
word|now	0 -3 -3 -1 -5 14 -3 -35 -12 -16 -2 -7 10
word|number	0 -3 0 0 9 -7 -3 6 -1 -10 -1 6 -3
word|o	1 -3 -2 -1 -7 -3 -11 -27 -8 -3 -4 5 14
word|october	0 -7 -4 7 -1 -3 1 -4 -5 9 -1 -2 -1
word|of	0 -19 -55 -45 -11 -3 2 -2 18 12 -33 -3 -26
word|off	1 0 -1 -1 1 -7 0 -1 -5 -9 -1 3 -4
word|offer	0 8 0 0 1 -1 -4 0 -4 -8 0 -5 1
word|offering	0 -1 0 0 -1 5 -1 2 -1 -2 0 -2 -2
word|offers	0 0 0 0 -13 -3 -3 -2 3 -2 -1 8 2
word|office	0 -4 -1 0 -9 -11 -5 8 14 -3 -2 0 -3
word|official	0 0 -1 -1 -2 1 -1 -2 -1 4 0 3 -1
word|officials	0 0 0 0 0 18 -3 -15 -3 -3 0 -1 -1
word|often	0 -2 0 0 -1 0 -3 2 0 -1 0 -2 1
word|old	1 0 -1 2 6 4 -3 -8 -1 0 -1 -9 2
word|on	-3 -46 -29 -11 -28 2 -6 15 -3 0 -33 -20 1
word|once	0 -2 0 0 -6 0 -3 6 -2 1 0 -3 1
word|one	0 -20 -3 -2 -18 -3 -3 0 -3 11 -2 -8 -9
word|ones	0 -3 0 0 -3 10 -1 0 -1 -2 0 -1 0
word|online	0 -3 0 0 -7 -2 2 -2 -7 -16 5 1 5
word|only	0 3 -2 -1 -12 -13 5 16 -4 -7 -1 -15 -5
word|open	0 1 -1 -1 -13 -3 2 -1 0 -1 -1 13 -8
word|operations	0 -1 0 0 0 16 -1 -3 -1 -3 0 -4 -4
word|opportunities	0 0 0 0 -1 -2 -1 4 -1 1 0 -4 2
word|opportunity	0 11 0 0 10 -12 1 2 -3 -4 0 -5 -3
word|option	0 -1 0 0 0 -2 2 4 -1 -3 0 2 -3
word|options	0 0 0 0 4 -7 -2 13 -11 -19 -1 -8 13
word|or	-1 -10 -6 -3 -19 -3 -9 19 -19 -28 -3 -31 -8
word|order	0 0 -1 -1 0 5 -3 1 3 2 0 -4 -9
word|organization	0 2 0 0 -2 -2 -3 0 3 4 0 -1 -4
word|original	0 0 0 0 -1 7 -1 1 -2 -2 0 -4 1
word|other	0 -10 0 0 10 2 -16 -1 -6 -8 -1 -13 2
word|others	0 7 0 0 1 -9 -2 -4 0 -2 0 -2 8
word|our	0 -5 -1 -1 -27 -17 9 -12 -17 -31 -2 10 28
word|out	0 -20 -2 -2 2 3 -10 -3 -7 -5 -2 0 -12
word|outside	0 -1 0 0 -7 -12 3 -7 4 17 -1 -7 -2
word|over	1 -9 -1 -1 -5 -6 -6 4 -12 -5 -2 4 -4
word|overall	0 1 0 0 3 -10 9 2 -2 -1 0 -7 8
word|own	0 -2 -1 -1 0 4 -5 1 -2 -6 0 3 2
word|p	0 -1 0 -2 -6 10 -3 -5 -4 7 -2 -16 1
word|page	0 -6 -1 -1 -12 16 -9 -4 -8 -7 -4 -4 -6
word|paid	0 -1 0 0 0 -8 1 4 1 -2 0 0 4
word|part	0 11 0 0 -2 -5 -5 1 4 -6 0 -3 -6
word|particularly	0 0 0 0 0 9 -1 -5 0 -1 0 -1 0
word|party	7 -1 -1 0 -4 -9 -4 3 -2 -1 0 -7 10
word|past	0 -1 0 0 -2 9 4 -2 -4 -6 0 -2 1
word|path	0 0 0 0 2 1 -1 0 0 -1 0 -3 2
word|pay	0 -6 -2 0 -5 -7 -7 7 5 2 -1 4 -2
word|people	0 -12 -1 -1 8 1 -11 -5 -7 -3 -1 7 -9
word|percent	0 -1 0 0 -2 -2 12 -10 -2 -5 0 -1 -3
word|perfect	0 0 0 0 2 -1 -2 -2 1 4 0 0 -4
word|performance	0 -5 1 -2 1 2 5 4 -9 -4 -1 0 -5
word|person	0 -5 -1 0 2 5 -3 -4 0 -8 -1 2 -4
word|personal	0 -1 0 0 1 -6 3 8 -2 -3 0 -2 3
word|phone	0 -3 0 0 -2 -8 -1 -3 15 0 -1 -7 1
word|photo	-15 -20 -20 -7 -35 -31 -6 -15 2 28 30 -27 -37
word|photos	0 -1 -1 0 -3 0 -1 -8 -1 0 -1 11 -3
word|pick	0 0 0 0 -2 7 -1 -3 0 1 0 0 -2
word|picture	0 -4 -6 -4 -13 -10 -5 -14 -4 11 17 -16 -18
word|pinterest	0 0 -2 0 -1 4 0 -1 -3 -2 -1 -1 7
word|place	0 -1 0 0 1 11 -4 1 -4 -6 0 -4 -10
word|plan	0 9 -1 -1 4 0 -1 -7 -11 -9 2 8 -19
word|planning	0 0 0 0 2 -5 -7 4 -5 -4 -2 -4 5
word|plans	0 11 0 0 6 -10 2 -8 -2 -5 -1 9 -11
word|platform	0 -1 0 0 0 5 -1 -1 -2 1 -1 -5 0
word|platforms	0 -3 0 0 13 -14 1 4 -2 -7 0 6 -7
word|play	0 -2 1 0 -3 6 -1 3 6 -3 -1 -6 -5
word|please	0 -1 0 0 -2 -11 2 -4 2 0 0 -10 22
word|plus	0 -1 -1 -1 5 -2 -3 -11 -4 -10 -2 -2 10
word|pm	-1 -1 10 7 -10 -5 0 -4 -4 -7 -2 3 -1
word|point	0 0 0 0 -2 9 -1 3 -5 -6 0 -1 -7
word|points	0 -1 0 1 5 8 -3 -1 2 -3 -2 -9 -7
word|police	0 -14 -4 -2 -23 9 -6 -19 0 1 -7 22 -21
word|policy	0 3 -2 0 -1 -11 -2 -13 -6 -6 0 -6 21
word|political	0 -2 2 0 -5 1 5 -2 -2 -3 -1 9 -10
word|popular	0 -1 -1 0 7 -2 -2 -9 -2 -2 0 10 -4
word|position	0 0 0 0 1 8 -1 -5 0 -3 0 3 -2
word|positive	0 0 0 0 9 -13 3 4 -2 -6 0 0 3
word|possible	0 -3 0 0 7 -3 -3 -4 0 -2 0 4 -3
word|post	0 3 -4 -2 4 0 -6 -16 -11 -10 -7 -15 19
word|posted	0 5 -2 6 -6 -5 -1 -5 -2 -4 -1 -6 13
word|posts	0 0 0 0 -2 -2 -1 -10 -4 -3 -1 -4 18
word|potential	0 0 0 0 1 5 2 -1 -2 -4 -1 -1 1
word|power	0 7 0 0 10 1 -7 -14 -1 -12 -1 3 -7
word|powered	0 1 -1 0 -2 6 -1 -4 -2 2 0 0 1
word|powerful	0 0 0 0 1 4 -1 -2 0 1 0 -5 3
word|practice	0 -1 0 0 -1 -2 4 -2 4 3 0 -5 -5
word|practices	0 0 0 0 4 3 -1 1 -6 -5 -1 1 -1
word|president	-1 1 -3 -2 -11 -4 -13 -11 -1 23 -6 -15 -18
word|press	0 -7 13 -3 -11 8 -3 -5 -2 4 6 -6 -12
word|pressure	0 0 0 0 -1 3 -3 4 0 -1 0 -1 -1
word|pretty	0 0 0 0 -1 5 -2 0 0 -1 0 -1 0
word|prevent	0 0 0 0 -2 9 -1 -7 -1 -3 0 3 0
word|previous	0 0 0 0 -3 -4 9 -2 0 0 0 -6 7
word|price	0 -3 0 -1 5 -6 -3 1 5 -11 -2 -6 -10
word|pricing	0 -2 -1 0 -11 14 -4 -2 -10 -17 -3 1 -10
word|primary	0 -1 0 0 -4 -2 -1 8 0 -1 0 1 -2
word|prime	0 -7 0 0 -2 13 -2 -7 -3 -2 -1 2 0
word|print	0 -2 -4 -1 -4 3 0 -4 -6 2 -4 -6 18
word|privacy	0 -1 1 0 0 -12 -2 -3 -1 -2 0 -2 17
word|private	0 7 0 0 -6 -3 -2 -9 -2 -3 0 11 -3
word|pro	0 -1 -1 0 8 12 -4 -26 5 2 -2 -5 -16
word|probably	0 -1 0 0 -1 2 1 -6 0 1 0 8 -5
word|problem	1 4 0 0 4 -1 -6 -10 -9 -1 0 10 -4
word|problems	0 0 0 0 -3 5 -2 -3 0 -5 0 7 -1
word|process	0 -4 0 0 -6 -1 10 -1 -3 -9 -1 -6 6
word|product	0 -2 0 0 -5 5 5 -8 -2 -3 -1 -9 7
word|production	0 0 0 0 3 10 1 -9 -4 2 0 -2 -7
word|products	8 -3 -1 0 -8 3 0 -5 -1 0 -1 -16 11
word|professional	0 -1 0 0 3 -7 -3 0 -2 -3 0 8 1
word|program	0 -4 0 0 0 17 -2 -10 -1 -4 0 -4 3
word|progress	0 0 0 0 0 9 -1 -1 -1 -2 0 -7 1
word|project	0 -2 2 0 -5 -2 4 -3 -5 -8 -1 -6 5
word|projects	0 1 0 0 -9 14 -2 -12 5 0 -1 -8 4
word|protect	0 0 0 0 -5 -2 -1 11 -1 -1 0 0 -5
word|provide	0 -1 0 0 -1 11 -3 1 -1 -5 0 -2 -3
word|provides	0 -2 0 0 0 3 -1 -1 0 -1 0 1 -1
word|providing	0 0 0 0 -1 -5 -1 6 0 -1 0 -1 3
word|public	0 -2 0 -1 -4 18 -6 -7 0 -11 0 -5 -4
word|published	-1 -6 -1 17 -5 16 3 -6 -8 -9 -1 -18 -9
word|put	0 4 -1 0 11 7 -5 -8 -3 -1 0 -6 -5
word|quality	0 -1 0 0 1 -9 9 5 -2 -10 0 -2 2
word|que	1 -8 -2 -1 -9 -4 -2 -4 -5 -8 -2 9 2
word|question	0 1 -1 0 -1 8 -2 -7 -2 0 0 -2 2
word|questions	0 -1 0 0 8 5 3 -6 -7 -6 -1 6 -10
word|quick	0 -1 0 0 4 -9 -1 8 -3 -5 0 -10 -5
word|quickly	0 0 0 0 -2 0 2 3 -1 -3 0 -5 1
word|r	0 -4 0 0 1 9 -1 -3 2 1 1 -2 -9
word|range	0 0 0 0 4 5 -2 4 -2 -8 0 -6 -2
word|rate	0 -4 0 0 4 -5 -1 -4 -8 -13 -1 12 -2
word|rates	1 -1 0 0 5 1 -1 8 -4 -6 0 -7 -7
word|rather	0 -1 0 0 -1 16 -3 -7 0 -1 0 -1 -2
word|re	1 -10 0 -1 -9 -7 5 9 -1 -14 -1 -3 1
word|reach	0 0 0 0 1 -8 7 -1 0 -3 0 3 2
word|read	0 -9 -8 16 -18 -22 -5 -19 -20 -31 -10 19 9
word|reading	0 0 -1 0 0 -13 1 -10 -3 -2 -1 -6 21
word|ready	0 -2 0 0 0 -1 1 -7 0 1 0 -4 7
word|real	0 -11 -1 -1 11 -5 4 1 1 -8 -2 -8 0
word|really	0 -1 0 0 -5 -11 16 -3 -2 0 0 5 -8
word|reasons	0 0 0 0 -2 9 -1 -3 0 -1 0 -1 1
word|receive	0 -1 0 0 -4 -21 2 0 -2 -2 0 -3 25
word|recent	0 8 0 0 -1 -7 1 3 -4 -4 0 -1 3
word|recently	0 -1 0 0 -2 4 -1 -3 7 0 0 -1 -3
word|recommend	0 0 0 0 1 4 -1 1 -1 -1 0 -2 -1
word|record	0 -4 0 0 -9 8 -1 -6 -3 -7 2 15 -12
word|red	0 -1 -1 0 -10 -11 2 -5 16 8 0 -2 -5
word|reddit	0 0 -2 0 -2 -1 0 -4 -4 -4 -2 2 14
word|reduce	0 -1 0 0 3 3 -1 0 -1 -2 0 0 -2
word|related	-1 1 -3 0 -24 -13 -3 -12 -20 -5 -6 30 16
word|released	0 -2 0 0 1 5 -1 -6 0 7 0 -2 -3
word|relevant	0 0 0 0 -1 -3 6 1 -1 -1 0 -2 -1
word|remain	0 1 0 0 -1 3 -2 3 -1 -2 0 -1 -1
word|remember	0 0 0 0 -4 0 5 2 1 -1 0 -2 -1
word|report	0 -2 -1 0 -9 5 -5 2 -7 -3 -1 -1 2
word|reported	0 0 0 0 0 7 -1 -2 0 -1 0 -2 1
word|reporter	0 0 8 0 -3 -7 -3 -2 -5 -4 0 0 8
word|reporting	0 -2 6 0 -2 -1 -1 -1 -5 -6 -1 -8 2
word|reports	0 0 2 -1 -5 12 -2 -3 -4 -4 0 6 -7
word|request	0 0 0 0 -3 2 -4 6 -6 -9 0 -5 7
word|require	0 -1 0 0 -2 13 -1 2 -5 -10 0 -2 -2
word|required	0 0 0 0 -1 3 0 -5 -3 -2 -1 -3 11
word|research	0 -4 0 0 7 -6 -1 -10 -3 -6 -3 3 3
word|resources	0 0 0 0 8 5 -1 -6 -2 -3 0 -1 -1
word|response	0 0 0 0 6 -7 -3 4 -5 -7 0 -5 7
word|rest	0 0 0 -1 -8 -12 5 8 3 3 0 3 -3
word|result	0 0 0 0 0 5 -2 -6 1 4 0 -1 -1
word|results	2 -1 0 -1 3 -4 -3 5 -3 -4 -1 -1 -3
word|return	0 0 0 0 0 -11 2 -3 1 4 0 1 6
word|review	0 -3 0 0 -18 7 1 -10 -6 -17 -7 9 1
word|reviews	0 -1 0 0 7 -9 3 -11 -2 -2 0 -6 14
word|right	0 -4 -1 -1 7 3 6 -17 -9 -5 -1 1 1
word|rights	0 0 0 0 1 1 -1 -7 -1 3 -1 0 1
word|risk	0 -1 0 0 -2 3 -4 8 -7 -7 -1 -4 -1
word|road	0 -2 -1 0 1 11 -2 -8 -2 2 -1 -6 2
word|role	0 -1 0 0 1 4 -1 0 1 0 0 -1 -1
word|room	1 10 -1 0 -3 7 -3 -9 2 2 0 -6 -10
word|rules	7 -3 -1 -1 -2 4 -2 -6 -2 -3 -1 -6 5
word|run	0 0 0 0 -8 8 -3 -1 1 1 0 -1 -8
word|running	0 -2 0 0 -4 -1 -3 3 1 0 0 2 -1
word|s	5 -6 -36 -27 -13 5 -24 -16 -18 0 -48 29 -32
word|safe	0 0 0 0 0 1 -1 -1 -1 -1 0 10 -7
word|safety	0 0 0 0 6 -5 -2 3 2 -3 0 0 -1
word|sales	0 0 0 0 -3 8 -1 2 -3 -2 0 -4 -3
word|same	0 -1 0 -1 -7 -7 10 5 1 2 0 4 -11
word|save	0 1 -2 0 1 -5 -3 -6 -8 -3 -1 -6 17
word|saw	0 0 0 0 3 3 -4 -5 0 -1 0 -2 2
word|say	0 -2 0 0 2 -2 2 -4 -1 1 0 10 -10
word|saying	0 1 0 0 -3 7 -3 7 -3 -4 0 -8 -2
word|says	0 -7 -3 -1 6 9 -5 -22 -1 -5 -2 6 -21
word|scale	0 0 0 0 -5 -3 -2 6 2 1 0 3 -3
word|schedule	0 0 0 0 1 8 -2 -12 -5 -2 0 2 6
word|school	0 2 -2 -1 11 -9 -5 2 -10 5 4 -9 -15
word|science	-1 -5 7 -1 -9 11 -3 -7 -3 1 -3 -13 -3
word|se	2 16 -1 0 1 -11 -6 -11 2 -6 -1 2 -5
word|search	1 -3 -2 -1 -25 -8 4 2 1 -13 -5 7 -5
word|season	0 -2 0 0 3 4 -3 0 -5 -1 0 6 -9
word|second	0 -2 0 0 -5 18 -4 -15 7 -3 0 -3 -7
word|security	0 -5 -1 0 -3 21 -7 -15 -13 -22 -4 -4 5
word|see	0 -4 -2 -1 -11 3 -11 -19 -7 -3 1 4 6
word|seen	0 -3 0 0 -5 2 -3 -8 3 -11 -1 10 -1
word|sein	0 2 -1 0 4 3 -5 -3 -6 -6 -1 -3 3
word|send	0 -1 -1 0 -4 -15 8 -2 -1 0 0 -1 17
word|senior	0 -2 8 -1 4 2 -1 -7 -4 -3 -1 -7 9
word|sense	0 -2 0 0 -2 -4 1 -2 1 7 0 2 0
word|september	0 -1 -1 -1 -1 6 -1 -2 -1 -2 0 -2 6
word|series	-1 1 0 0 6 11 1 -8 -6 -9 0 -7 -8
word|service	1 0 -2 3 -1 12 -2 -2 -8 -12 -2 -8 -2
word|services	0 -1 0 0 -3 -23 9 15 -1 -7 -2 -13 13
word|set	0 -4 -1 -1 8 -8 -4 0 -1 -10 -1 2 0
word|seven	0 -3 0 0 1 11 -1 -3 -2 0 0 -3 -3
word|several	-1 5 -1 -1 -5 18 1 -4 -5 -5 0 -3 -5
word|share	-1 -8 -23 -11 -24 6 -3 -16 -34 -31 -14 -30 52
word|shared	0 0 0 0 -1 1 -1 1 -1 -1 0 -3 6
word|shares	0 -2 -5 -3 -3 8 -3 -1 -8 -7 -5 6 8
word|sharing	0 0 -4 0 -6 -1 -1 4 -7 -7 -2 0 16
word|she	-1 -4 -1 -1 -8 16 -8 -22 -15 -3 -1 -2 6
word|short	0 -1 -3 0 7 3 2 -5 -5 -6 -1 -1 -1
word|should	0 2 -3 -1 -4 -16 12 -10 -2 3 -1 11 -11
word|show	0 3 -2 0 -5 1 2 -11 -11 -6 -1 3 7
word|shows	0 -1 0 0 1 -15 -2 -6 4 13 -1 10 -11
word|sich	-1 7 -1 -1 2 11 0 -12 -6 -10 -5 -18 -5
word|side	0 -2 0 0 1 15 -2 -12 0 2 -1 -4 -5
word|sie	0 2 -6 -2 0 -18 2 -12 -15 2 -5 -10 10
word|sign	0 1 -1 -1 -9 -5 -2 4 -6 -9 -1 2 13
word|significant	0 0 0 0 -8 4 -1 -2 0 -2 -1 9 -1
word|simple	0 0 0 0 -7 2 10 -7 -1 -5 0 -4 2
word|simply	0 0 0 0 -1 7 -1 -2 -1 -1 0 -1 -1
word|since	0 -11 -1 -1 11 4 -5 -2 -6 -11 0 -5 6
word|sind	0 9 -2 -1 -14 -18 6 -8 4 -7 -2 9 -5
word|single	0 2 0 0 -2 6 -2 -4 1 4 0 -8 1
word|site	0 -2 0 0 -6 -4 -3 10 1 -1 0 -10 7
word|situation	0 0 0 0 1 -2 6 -2 -1 -3 0 1 -1
word|six	0 -8 0 0 -4 11 -2 0 -5 2 0 0 -2
word|size	0 -1 0 -1 0 -16 12 9 -5 -10 -3 -8 11
word|skills	0 0 0 0 -3 -9 -1 4 1 0 0 3 3
word|slow	0 0 0 0 0 4 -1 2 -1 -1 0 -1 -3
word|small	0 1 0 0 6 -6 -2 9 5 -13 -1 -13 -3
word|smart	0 1 0 -1 9 -6 -1 -13 1 -5 -1 -6 6
word|so	-1 -16 -10 -6 -13 14 5 -8 -8 -20 -5 -6 -3
word|social	0 -1 -4 0 -18 3 0 2 -12 -7 -3 13 -10
word|software	0 -3 -2 -1 -7 -6 -1 -13 -1 -12 1 11 10
word|solution	0 0 0 0 3 0 5 -5 -1 -2 0 3 -4
word|solutions	0 -2 0 0 7 0 -2 -2 -4 -10 0 -2 7
word|some	0 6 -1 -1 -3 19 -1 -12 -9 -17 -1 -13 -13
word|someone	0 -1 0 0 -1 -9 0 8 -1 -2 0 -1 4
word|something	0 6 0 0 -9 -6 0 2 -3 -5 0 0 9
word|sometimes	0 0 0 0 0 4 -2 1 0 -1 0 0 0
word|son	2 0 -1 -1 -1 -8 -5 3 0 -2 -1 12 -13
word|soon	0 -1 0 0 -5 -5 8 -4 3 0 0 1 -6
word|source	0 -4 -3 -1 -21 -8 -6 -8 4 10 -4 -7 17
word|sources	0 0 0 0 -8 -7 -2 5 -1 -1 9 -3 2
word|south	1 11 0 -1 -6 5 -2 -15 -7 -8 -1 -8 -5
word|special	0 -2 4 0 3 -4 -2 -6 -2 -6 0 -2 11
word|specific	0 0 0 0 -2 -7 -3 13 -1 -3 0 -1 -1
word|speed	0 -1 0 0 -1 -7 -1 8 1 0 0 -1 1
word|spend	0 -1 0 0 2 -9 0 6 0 1 0 -1 2
word|sports	0 0 0 0 -2 -5 0 -5 1 4 0 7 1
word|staff	0 13 8 3 -1 -12 -1 -2 -2 -6 0 -1 -7
word|stage	0 -1 0 0 2 0 -2 3 -5 0 0 -1 1
word|stand	0 -3 -1 1 0 0 2 -2 -3 3 -1 -7 6
word|standard	0 0 0 0 -1 -7 -3 13 -3 -9 -1 7 -5
word|star	0 -7 -2 -1 6 -3 -1 -4 -3 -6 1 9 -9
word|start	0 -1 -1 -1 3 4 1 -2 -8 -12 -1 -13 4
word|started	0 2 0 0 -8 6 4 -10 -4 -7 -1 3 4
word|starting	0 0 0 0 4 4 -3 4 -2 -3 0 -2 -3
word|state	2 -5 -1 -1 -10 -5 -10 8 -5 8 -1 0 -10
word|statement	0 0 0 0 -4 2 -2 0 3 3 -1 -9 5
word|states	0 7 0 0 2 -12 -5 -13 8 4 -1 -4 -6
word|stay	0 0 0 0 7 -3 -2 -1 -3 -3 0 -14 8
word|step	0 0 -2 -2 7 10 -4 -14 -2 -8 -3 -1 -16
word|steps	0 2 0 0 4 2 -1 -1 1 2 0 -4 -5
word|still	0 2 0 0 -7 5 -1 0 -5 -3 0 2 -4
word|stop	0 -4 -1 0 -1 1 -3 -5 0 0 0 7 -4
word|store	0 -1 0 0 3 4 1 8 -8 -12 -1 -1 -1
word|stories	0 0 -1 0 9 3 -1 -4 -2 -6 -2 -6 3
word|story	0 -5 -6 -1 1 -1 -7 -14 -17 -15 -8 -29 23
word|straight	0 -2 0 0 -6 10 -2 -5 -1 1 0 -2 0
word|strategy	1 -4 0 0 9 -15 0 8 5 1 0 -1 -5
word|street	0 -9 -1 0 -1 18 -2 -3 -3 -6 0 -3 0
word|strong	0 -2 0 0 -1 0 2 4 -1 3 0 -8 2
word|structure	0 0 0 0 -5 -7 10 1 2 2 0 -1 -1
word|students	0 0 -1 0 -4 3 -1 -9 2 -1 0 5 4
word|study	0 0 0 0 -5 -2 -3 -3 -2 -11 0 16 -7
word|style	0 0 -1 0 -2 0 -1 3 -5 -6 -1 6 0
word|subscribe	0 0 -1 0 -11 -6 -2 -7 -5 -5 -1 -13 23
word|success	0 0 0 0 2 4 -1 -5 -4 -3 0 -6 10
word|such	0 0 0 0 -5 -7 8 10 -3 0 0 -4 -2
word|sunday	0 0 0 -1 -3 1 -3 -4 -4 8 -1 -8 0
word|support	0 -1 0 0 -9 -5 -5 8 -4 -6 0 -5 12
word|sure	0 -2 0 0 -9 7 -4 -4 2 0 0 -4 8
word|system	0 2 -1 0 -11 8 -1 4 2 4 -1 -3 -19
word|systems	0 -2 -1 0 -6 8 6 -3 -4 -7 3 -11 -8
word|t	0 -2 -3 -4 -17 5 4 -2 -26 -27 -6 -1 -7
word|table	0 0 -1 -1 -8 7 -1 -5 4 3 -1 -11 0
word|tags	0 0 -1 0 -6 -9 0 2 -3 -1 -1 -14 25
word|take	0 -1 0 0 -8 8 -2 -1 1 -15 0 2 -6
word|taken	0 -1 0 0 -3 2 1 -3 1 5 0 -2 -3
word|takes	0 -2 0 0 -2 -10 -4 18 1 -3 0 1 -12
word|taking	0 0 0 0 4 5 -2 -4 1 -2 0 -4 -3
word|talk	0 0 0 0 -3 2 -1 4 -3 -4 0 4 -4
word|target	0 1 0 0 -2 -4 -1 8 -2 -3 0 -3 3
word|tax	0 -2 0 0 -4 9 -2 -11 -4 -9 -1 7 1
word|team	0 -4 0 -1 -2 1 6 -9 -14 -7 -2 3 -4
word|teams	0 -1 -1 0 -7 7 -3 4 -7 -10 -1 -8 1
word|tech	0 8 -8 0 9 -8 -1 -11 -14 -23 -1 -5 4
word|technical	0 0 0 0 1 -3 -1 5 -1 -2 0 -3 4
word|technology	0 -5 2 0 2 1 7 4 -7 -13 -3 -10 6
word|tell	0 6 0 0 4 2 1 -1 -4 -7 0 -5 -2
word|term	0 0 0 0 3 5 -3 -1 0 -4 0 -2 2
word|terms	0 1 0 0 -1 -7 1 -2 -2 -2 0 -2 14
word|test	0 -1 0 0 -3 4 -2 -6 -3 -4 0 10 -4
word|testing	0 -1 0 0 2 -4 -2 2 -1 2 0 1 -4
word|text	0 -2 -1 0 -4 2 -2 4 -3 -2 -1 -4 9
word|than	0 -6 0 3 -5 0 1 7 -10 4 0 -4 -20
word|thanks	0 0 0 0 0 4 -2 -5 -2 -1 0 -5 9
word|that	-1 -7 -8 -6 5 -4 9 7 -38 -14 -8 -9 -36
word|their	0 0 -2 -3 -10 -8 -9 9 1 -4 -1 8 -10
word|them	0 3 -1 -1 -3 3 -16 13 -6 -12 -1 -9 -12
word|themselves	0 0 0 0 1 7 -1 -2 0 -1 0 -2 -2
word|then	0 -5 0 0 11 0 3 -10 -8 -2 0 -2 -5
word|there	-1 7 -4 -1 -2 8 -16 -2 -16 0 -1 -18 -17
word|these	0 2 -1 0 -12 17 -3 -18 -10 -8 -1 -7 -1
word|they	0 4 -1 0 -9 18 -10 -10 -13 -10 -1 -5 -13
word|thing	0 9 0 0 7 -8 -1 2 -1 -2 0 3 -6
word|things	0 -3 -4 -1 10 5 -8 -8 -5 -6 -1 -5 -4
word|think	0 -1 0 0 1 15 -7 -4 -2 -4 0 -2 -4
word|third	7 -3 -1 0 -5 1 -5 1 -4 -3 0 -6 6
word|this	-6 -44 -24 -13 -14 6 4 -26 -22 -1 -14 -31 20
word|those	0 -1 0 0 -5 16 -7 -5 1 -9 0 -6 1
word|though	0 0 0 0 1 -4 -2 9 -1 -2 0 -1 -4
word|thought	0 0 0 0 -3 7 1 0 0 -1 0 -1 -3
word|thoughts	0 -5 0 0 10 -1 -1 2 -1 -2 -1 -8 4
word|three	0 -5 0 0 -13 16 -7 3 0 -4 0 -9 -11
word|through	0 -5 -1 -1 -10 -17 10 3 4 7 -2 3 -9
word|throughout	0 -1 0 0 -2 5 -1 -2 -1 4 0 0 -2
word|thursday	0 -4 -1 2 -1 0 -2 -4 8 4 0 -1 -7
word|times	0 -8 -1 1 -14 -1 -1 -7 4 -8 1 -8 7
word|tip	0 0 0 0 4 8 -2 -6 -2 -6 0 -6 3
word|tips	1 1 0 -1 7 6 1 -1 4 -7 -2 -13 -11
word|to	2 -5 -42 -42 -3 -3 1 0 -22 -22 -54 9 0
word|together	0 -2 0 0 0 7 -4 -7 3 7 0 -3 -5
word|told	0 8 0 0 -2 0 2 2 -2 -7 0 -1 -4
word|too	0 0 0 0 4 -3 0 5 -2 -3 0 0 -5
word|took	0 -4 0 0 2 1 1 -5 0 5 0 -3 -3
word|tool	0 -1 0 0 4 -4 1 -3 -4 -3 0 5 -3
word|tools	0 0 -1 0 -12 4 -6 8 -6 -9 -2 -8 2
word|top	0 -3 -1 -1 4 -14 -6 -18 -4 8 -3 3 6
word|topics	0 -3 -1 0 -3 1 0 -4 -4 -8 -1 -8 21
word|total	0 -1 0 0 -2 10 2 -1 -1 -6 0 -4 -1
word|track	0 1 0 0 2 -5 -1 3 -1 1 0 -2 1
word|traditional	0 0 0 0 1 5 -1 1 -1 -2 0 -1 -1
word|training	1 -2 -1 0 16 -10 -3 2 -14 -1 -1 -5 -5
word|travel	0 -3 -1 -1 -1 -15 3 -1 -13 -3 -3 8 5
word|trends	0 -5 -2 -2 15 -6 -3 -7 -1 -14 -2 -9 11
word|true	0 -1 -1 0 3 7 -1 7 0 -2 0 -11 -3
word|trust	0 0 0 0 2 -2 -2 -5 0 -4 -1 9 -4
word|try	0 0 0 0 -8 -4 -4 3 -1 3 -1 -5 6
word|trying	0 0 0 0 -1 9 -2 -4 -1 -1 0 1 -1
word|tuesday	0 -11 -5 4 0 11 -3 -11 -3 7 -1 -6 -4
word|turn	0 0 0 0 -7 -13 9 7 0 1 0 1 6
word|turned	0 0 0 0 7 0 -1 -1 -2 -3 0 -1 -1
word|tv	0 1 -1 -1 6 2 -5 -11 -3 -10 2 10 -5
word|tweet	0 0 -7 -1 -5 -2 0 -1 -4 -5 -3 -3 24
word|twitter	-10 6 -12 -3 -7 -1 -7 -9 -18 -9 -7 -15 22
word|two	0 -7 -1 -1 -20 25 -13 -18 -6 -2 -1 4 -21
word|type	0 0 0 0 2 -8 -2 6 0 -1 0 0 1
word|types	0 0 0 0 13 2 -2 4 -12 -13 -1 -4 -11
word|u	0 -2 -2 -1 0 -14 -4 -12 7 10 -1 8 -21
word|uhr	-1 -3 1 16 -2 7 -2 7 -19 -20 -10 -6 -36
word|uk	0 -2 -2 7 -2 8 -2 -6 -9 -9 -1 9 -14
word|um	0 2 -4 4 -4 0 -11 -14 -18 -12 -5 11 -2
word|un	1 8 -5 -6 1 -11 -21 -11 -4 -2 -7 13 -29
word|und	0 2 -5 -22 -11 -19 10 -14 13 12 -38 -8 -9
word|under	0 -2 -3 -2 -4 13 1 -8 -7 -10 0 -2 3
word|understand	0 0 0 0 2 4 0 -4 -1 -3 0 2 0
word|understanding	0 0 0 0 8 5 -1 -2 -3 -4 0 -3 0
word|united	0 -3 -1 -1 9 -9 -7 -13 6 0 -1 -2 -5
word|university	0 0 0 0 0 0 -1 -5 1 -2 3 -3 6
word|until	0 -5 0 0 -2 16 3 -4 -2 -6 0 1 -11
word|up	0 -4 -7 -5 -13 -17 -21 20 -18 -14 3 -14 -1
word|update	0 -1 -1 0 -12 0 2 0 8 -4 -1 -2 -2
word|updated	-1 -4 6 16 -6 -3 -1 -4 -8 -12 -1 -7 0
word|updates	0 9 0 0 -5 -10 -3 0 0 -5 0 -1 10
word|us	1 -6 -6 -3 -20 -12 -12 -3 5 -3 -10 7 12
word|use	0 -2 -1 -1 8 3 6 6 -10 -20 -1 -22 -9
word|used	0 1 0 0 -1 -17 12 9 4 3 0 -3 -11
word|user	0 0 0 0 -5 -3 -1 9 -2 -4 0 -5 3
word|users	0 -1 0 0 -3 7 -5 5 -4 -9 0 -3 -3
word|uses	0 -1 0 0 0 -1 -1 4 0 -1 0 0 -1
word|using	0 -3 0 0 -12 -2 5 5 -1 -3 -1 1 -11
word|value	0 -1 0 0 1 5 0 3 0 -4 0 -3 -7
word|ve	0 6 -1 -1 -10 22 -9 -22 -12 -15 -1 -16 -8
word|version	0 -2 0 0 0 7 1 4 0 -4 0 -1 -11
word|very	0 -4 0 -1 4 3 -1 -11 -3 -5 0 -7 8
word|via	-1 -4 -9 -4 -15 -17 -1 8 -4 -6 20 -14 14
word|video	0 -7 -10 -4 -10 -23 -1 -6 8 -5 -14 16 -5
word|videos	0 0 0 0 1 3 -1 -1 -3 -6 3 -5 4
word|view	0 -1 -13 -2 -29 -1 -2 -7 -20 -11 -19 -3 31
word|visit	0 0 0 0 -6 7 -2 4 -2 1 -1 1 -8
word|vor	1 0 -2 11 -3 -9 -14 -19 5 -17 -6 10 -28
word|vs	0 0 0 0 3 -3 -1 0 -4 -7 -2 4 -7
word|want	0 -3 -1 -1 -17 -13 7 9 -12 -12 -1 -13 11
word|wanted	0 -1 0 0 0 -2 5 -3 0 2 0 0 1
word|wants	0 0 0 0 -13 -11 -3 6 9 -9 0 6 -6
word|war	1 6 -1 -1 0 -16 5 -18 7 -5 -2 11 -13
word|was	0 9 -9 -6 0 18 -18 -21 -24 -9 -6 -18 -25
word|watch	0 -3 -3 -1 12 10 -4 -17 -2 0 -2 -9 -3
word|water	1 -10 5 -3 -15 4 -15 2 -4 6 -3 -5 -24
word|way	1 -1 0 0 2 11 0 -6 -4 -10 0 4 -10
word|ways	0 0 0 0 -2 4 -3 -3 -2 -3 0 7 0
word|we	0 -18 -4 -3 -15 14 11 -13 -17 -37 -6 -27 4
word|web	0 0 -1 -1 0 -11 -4 10 -1 -5 0 8 -2
word|website	0 -2 0 0 -10 -12 -3 14 -6 -7 -2 -10 20
word|wednesday	0 -2 -5 11 -1 8 2 -4 5 -12 0 -1 -2
word|week	0 -2 -1 -1 -4 2 -3 4 -4 -10 -1 -1 -9
word|weekly	0 0 0 0 -5 -2 3 -3 -6 -5 -1 -8 13
word|weight	0 -2 0 0 -3 10 -1 -3 1 -4 -1 7 -15
word|well	0 -7 -1 0 5 3 -2 -6 -6 8 0 -7 -7
word|went	0 0 0 0 -1 7 1 -4 -1 -1 0 2 -1
word|werden	-1 14 -1 -1 -6 11 2 -23 -18 -22 -2 0 -5
word|were	0 1 0 0 -15 13 3 -21 -13 2 -1 -14 -6
word|west	0 -2 0 0 -2 21 -2 -10 -4 -8 0 4 -4
word|what	4 8 -8 -4 26 -18 7 -15 -27 -22 -8 10 -30
word|whatsapp	0 -1 0 0 -1 -11 0 -2 -1 -3 -1 -2 22
word|when	0 -4 -1 -1 -11 4 -1 2 -4 -9 -1 -2 -18
word|where	0 -5 0 0 10 -10 -4 -6 -4 3 -1 5 -15
word|whether	0 -1 0 0 -1 3 6 -9 0 -2 0 0 0
word|which	0 4 -1 0 -4 -4 -8 21 -8 -20 -1 -14 -13
word|while	0 -14 -1 0 -5 10 -7 -3 -4 1 0 -4 -5
word|white	0 -9 -3 -1 4 10 -4 -13 7 5 -3 -11 -7
word|who	1 -9 -2 -1 -4 16 -21 -8 -8 -8 -1 2 -17
word|whole	0 -7 -1 0 8 11 -8 -10 7 -8 -5 6 -6
word|why	0 -3 -1 -1 -3 0 -10 -8 -5 -4 -1 19 -16
word|wide	0 7 0 0 -2 5 -2 6 -1 -6 0 -8 -3
word|wie	0 5 -4 -2 -3 -7 -14 -13 -10 -4 -3 13 -20
word|will	1 -6 -4 -2 -14 -7 3 -3 -5 -3 -3 3 -26
word|win	0 -1 0 0 -5 -4 -3 -2 -1 -1 0 13 -4
word|wir	1 6 -1 -1 0 -8 -2 -5 -8 -11 -1 -6 14
word|wird	-1 -3 -5 -3 -14 -4 -10 -12 -19 -23 -3 15 17
word|with	-1 2 -13 -13 -18 -12 -8 8 18 5 -21 -22 0
word|within	0 0 0 0 5 -2 10 -6 -4 -6 0 1 1
word|without	0 -6 0 0 -1 2 1 -2 -4 -5 0 6 -2
word|woman	0 -4 0 0 -7 -5 -2 -4 17 3 -1 2 -4
word|women	0 -5 0 0 0 -8 -2 0 4 13 -1 -2 -8
word|won	0 4 0 0 -3 11 -3 -6 -2 1 0 -5 -6
word|words	0 0 0 0 -3 7 -1 -2 -3 -4 0 5 -4
word|work	0 -12 -1 -2 4 -7 -1 3 -3 0 -3 1 -5
word|workers	0 0 -1 0 1 -3 4 -8 -1 4 -1 -1 -5
word|working	0 -2 -1 -1 -1 -1 5 -9 4 12 -1 -9 -7
word|works	0 -2 0 0 0 -3 1 1 0 5 0 -1 -2
word|world	0 10 -1 -1 -4 -2 -4 -14 3 -7 0 -3 -1
word|worth	0 -1 0 0 1 0 -1 -4 2 2 2 8 -8
word|would	0 -9 0 0 -7 21 -12 -11 -12 -4 0 -9 -7
word|writer	0 6 4 0 0 -5 -1 -1 -1 -2 0 -6 3
word|writing	0 -3 0 0 4 -10 1 -3 2 0 0 -1 9
word|written	0 -1 1 1 -8 6 -1 -3 -1 -4 -1 -3 12
word|wrote	0 0 0 0 0 9 -2 -4 0 -1 0 -1 -1
word|x	0 6 -3 -3 -2 -5 0 -9 -3 1 3 2 3
word|y	2 6 3 -3 -16 -14 -2 -1 1 13 -3 -5 -6
word|year	0 -7 -2 -1 -5 15 -13 -21 -16 0 -2 -3 -5
word|years	0 -3 -1 2 -9 -4 6 -8 -7 -12 -2 10 -2
word|yes	0 -1 0 0 -1 -6 6 3 -1 -2 0 1 0
word|yet	0 -1 0 0 -3 7 0 -1 -1 -3 0 -4 -2
word|you	-1 -20 -15 -9 -3 -9 -1 5 -16 -20 -12 -13 9
word|young	0 -5 -1 0 -4 -1 -2 -4 12 6 0 -7 -2
word|your	-1 -6 -10 -7 -1 -14 -1 11 -8 -14 -16 -32 26
word|yourself	0 -3 0 0 5 -1 -2 2 -2 -3 0 -5 6
word|youtube	0 0 0 0 -4 -8 3 2 1 2 -1 -5 6
word|zero	0 2 -1 0 -1 -1 -1 -1 0 4 0 -4 2
word|zu	0 9 -3 -3 -6 -6 1 -24 -24 -20 -7 -6 14
word|zum	-2 8 -9 -6 -17 13 -10 -9 -23 8 -5 -21 12
word|über	0 -11 -1 -2 8 -20 6 2 -5 -7 -2 6 5
`
