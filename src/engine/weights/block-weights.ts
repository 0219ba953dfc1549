// Written by scripts/train-blocks; not to be edited. One line a trait: its name, then its weight for each kind,
// in the order of `kinds`, in hundredths. Pages of publishers that were left out are read with (per cent):
// pages 1300, blocks 6628, accuracy 90, macroF1 75.7, en 90.1, de 88.9, other 92.6, title 99.5, standfirst 90.9, byline 86.1, dateline 92.9, heading 80.6, paragraph 96.5, quote 37.5, list-item 30.8, image-alt 75.9, image-caption 78, image-credit 90.7, related-link 75.2, boilerplate 91.9, sure 75.2, sureRight 97.5
export const blockWeights = `
calibration	64 -12
first	62 -24 -15 -9 -25 -12 -3 -6 -24 -19 -7 -18 -18
last	-1 -24 -19 -24 -58 17 -44 -32 -57 -56 -33 7 26
between title	-50 30 12 7 -10 -9 -21 -40 -11 -37 -30 -53 -2
between standfirst	-8 24 43 -3 -36 -19 -22 -69 21 -28 -67 -41 -18
between byline	-4 -2 -48 46 -14 -31 -9 -56 -4 -32 -17 -67 -25
between dateline	-5 7 7 0 -28 -15 -13 -55 25 -8 -44 -39 -9
between heading	-5 -43 -15 -25 -34 43 -30 -28 17 -35 -56 -61 -69
between paragraph	-34 -112 -46 -60 23 43 -10 -83 3 -34 -72 -36 -37
between quote	-1 -9 -15 -9 -3 -15 26 -75 -20 -20 -5 -48 -31
between list-item	-6 -56 -45 -45 -13 -122 -51 68 -87 -104 -83 -100 -117
between image-alt	-10 -49 -17 -43 -18 -40 -29 -108 -43 72 28 -79 -52
between image-caption	-3 7 5 1 -18 -9 -41 -100 -5 -9 40 -57 -51
between image-credit	-5 -3 5 -26 -3 -23 -20 -55 -65 45 -18 -56 -34
between related-link	-5 -51 -49 -23 -41 -54 -10 -116 -47 -74 -76 64 -40
between boilerplate	-21 -37 -34 -40 -38 -79 -41 -111 2 -40 -36 -34 63
-1 a byline’s words: names	0 -9 4 12 -19 -15 -2 -18 -14 -20 0 15 -6
-1 a byline’s words: names behind “by”	0 -14 -17 13 -5 -6 -2 -9 -12 3 -5 -7 1
-1 a credit at its end, and its length: 20 and more, no stop	-1 -5 6 1 -11 8 -3 -6 -6 -8 -10 9 -1
-1 a credit at its end, and its length: 40 and more, no stop	-2 7 -3 -3 -12 -5 -6 -4 5 5 -5 -3 -2
-1 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 6 1 0 0 -1 -6 -1 0 0
-1 a credit at its end, and its length: 8 and more, no stop	-1 0 7 -7 -1 -3 -4 -7 -4 -5 -16 -19 -10
-1 a credit at its end, and its length: below 8, no stop	6 -4 -2 -1 0 -3 -2 -10 1 -1 -6 -13 -6
-1 a credit at its end: 0.9 and more	-3 -5 -3 -1 4 -2 -2 2 4 -4 -11 3 -3
-1 a credit at its end: 0.95 and more	4 2 11 -5 -6 -2 -17 -13 -9 -8 -26 -13 -12
-1 a credit beside it, and its length: a credit before, 15 and more, a stop	0 5 -1 3 -3 0 -1 -2 0 0 -3 -1 2
-1 a credit beside it, and its length: a credit before, 15 and more, no stop	0 -2 3 1 0 7 0 -1 0 -3 -2 -1 -3
-1 a credit beside it, and its length: a credit before, 25 and more, a stop	0 -1 0 0 -1 3 3 -1 -2 -2 0 5 -5
-1 a credit beside it, and its length: a credit before, 25 and more, no stop	0 -5 0 0 0 -7 8 -2 -1 3 0 -1 0
-1 a credit beside it, and its length: a credit before, 4 and more, a stop	0 6 0 6 1 -7 0 -1 -2 -4 -1 3 -5
-1 a credit beside it, and its length: a credit before, 4 and more, no stop	0 4 1 3 0 -3 -1 3 0 -8 -2 0 -9
-1 a credit beside it, and its length: a credit before, 40 and more, a stop	0 -1 0 0 -8 12 -6 -5 -7 5 -1 -3 -6
-1 a credit beside it, and its length: a credit before, 40 and more, no stop	0 -1 -1 0 3 -2 2 -1 0 4 -1 -1 -2
-1 a credit beside it, and its length: a credit before, 8 and more, a stop	0 0 0 0 2 2 0 3 -1 -1 -1 -3 -1
-1 a credit beside it, and its length: a credit before, 8 and more, no stop	0 -2 0 0 4 7 -1 -1 3 -9 -2 -4 -1
-1 a credit beside it, and its length: a credit before, below 4, no stop	0 2 7 6 -5 -4 -1 -4 -6 -5 -2 -3 0
-1 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 0 -2 -1 -10 -4 0 -3 -6 -8 14 -3 2
-1 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 0 0 -1 -4 0 0 0 -1 -3 8 -1 3
-1 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 0 -2 0 -10 9 -1 -1 -7 -8 18 -4 -13
-1 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 0 -1 0 3 10 0 -3 -4 -4 6 -3 -9
-1 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 0 -1 0 -7 11 0 0 -1 -8 1 -4 -8
-1 a credit beside it, and its length: a credit behind, 4 and more, no stop	0 -2 -2 -6 -12 -7 0 -3 -6 -3 22 -3 -22
-1 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 0 -1 0 -28 -3 -1 -2 -1 1 22 -7 -7
-1 a credit beside it, and its length: a credit behind, 40 and more, no stop	-1 0 -1 0 -5 -1 0 -1 -4 5 7 -1 -7
-1 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 0 -3 -2 -5 -7 0 -1 0 -1 11 -1 2
-1 a credit beside it, and its length: a credit behind, 8 and more, no stop	0 -1 -18 -6 -11 -1 0 -2 -4 -5 23 -8 -7
-1 a credit beside it, and its length: a credit behind, below 4, no stop	0 0 -8 -3 -12 -8 0 -2 -10 2 23 -6 -15
-1 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -4 0 -4 -3 0 -3 2 0 8 -4 -8
-1 a credit beside it, and its length: credits on both sides, below 4, no stop	0 0 -3 -1 6 -9 0 -1 -9 -2 -6 -2 5
-1 a credit with its lead-in at its end: yes	5 8 11 -8 -9 -5 -13 -20 -9 -2 -35 -31 -16
-1 a day of the week: yes	-17 -2 -7 -5 -4 0 -17 -7 -3 -7 -8 -5 -13
-1 a label of a picture: label	-1 -23 -19 -9 -39 -32 -3 -15 33 25 9 -41 -40
-1 a label of a picture: number	0 -2 -1 0 7 -9 -1 -2 -7 7 7 -3 -8
-1 a label such as “Related” above: yes	-2 -34 -13 -20 4 -3 -11 -5 -37 -23 -30 4 -14
-1 a label such as “See also” before it: yes	0 -3 -3 -1 -4 -2 -8 -17 4 0 -9 -14 16
-1 a line above that ends in a colon: yes	-6 -10 -42 -8 -11 15 -6 15 -23 -17 -33 -19 -14
-1 a month: yes	-15 -3 -12 -7 -22 0 -36 -5 -12 3 -3 3 -2
-1 a name in the next line: 60 and more	0 0 -1 0 -6 -5 -1 -6 -1 5 -5 -4 -1
-1 a name in the next line: 8 and more	-4 -10 29 2 -30 -14 1 -11 -4 -6 -16 -16 -6
-1 a name in the next line: below 8	-3 -8 39 4 -15 -11 -1 2 -13 -18 -23 -13 -25
-1 a note of credits: yes	0 1 -4 -2 2 -8 -3 -5 -14 5 -8 -14 8
-1 a picture credit’s words: 0.01 and more	0 -5 0 -1 4 -18 -3 -7 -9 15 -4 -15 -7
-1 a picture credit’s words: 0.7 and more	-1 -2 2 -6 -13 -5 -5 -30 -4 2 -2 -13 9
-1 a picture credit’s words: 0.8 and more	0 -7 -5 0 8 -5 -1 -6 -7 8 -1 -14 -4
-1 a picture credit’s words: 0.9 and more	0 0 -1 0 -4 1 0 -1 0 -2 -3 2 3
-1 a picture credit’s words: 0.95 and more	-2 -3 3 -8 2 -14 -11 -17 -29 14 -11 -17 -7
-1 a picture credit’s words: below 0.01	-45 2 2 1 -7 -1 -12 -1 -7 -11 1 -1 -4
-1 a quotation by itself: before the text, 15 and more	0 1 4 -1 5 0 0 0 -2 -1 -1 0 -7
-1 a quotation by itself: before the text, 6 and more	0 -1 -3 1 -2 0 0 0 -1 -2 -1 3 6
-1 a quotation by itself: before the text, below 6	0 4 5 -4 -1 -3 0 0 -2 -3 0 -2 3
-1 a quotation by itself: behind the text, 15 and more	0 0 0 0 -2 -9 -1 0 -2 -1 0 -5 12
-1 a quotation by itself: in the text, 15 and more	0 -1 -1 1 -5 5 -2 -7 -8 -9 -5 -8 -1
-1 a quotation by itself: in the text, 40 and more	0 0 -1 0 -1 -2 -1 -8 -8 -13 3 5 -14
-1 a quotation by itself: in the text, 6 and more	0 0 0 0 -5 4 -3 5 -1 -4 -1 0 -3
-1 a quotation by itself: in the text, below 6	0 0 0 0 -14 -3 -2 7 -2 9 -2 -6 -5
-1 a quotation mark before it: yes	-9 -7 -22 -22 -6 1 2 -15 -16 -5 3 -12 0
-1 a rule: a byline’s words, but between paragraphs, where headings stand	0 -1 0 0 0 -7 0 -4 -4 4 0 -8 10
-1 a rule: a credit that names known agencies	0 -5 2 1 3 3 -3 -9 -7 7 -10 -7 -9
-1 a rule: a credit with its lead-in ("Photo:", "©")	-1 -1 6 -12 -2 -20 -8 -10 -23 15 -8 -13 -2
-1 a rule: a headline behind the end of the text	-4 -11 -19 -27 -9 2 -6 5 -6 -15 -19 -9 -6
-1 a rule: a label such as "See also" with a title behind it	0 -3 -3 -1 -3 2 -8 -16 1 -3 -8 -12 11
-1 a rule: a line that begins with "by" before the text	-1 -10 -14 15 -2 4 -1 -4 -8 3 -9 -5 -1
-1 a rule: a phrase of the page’s furniture	-5 -9 -3 -26 -3 -7 -11 -36 8 -2 -13 -13 -6
-1 a rule: a question or exclamation between paragraphs	0 -6 0 -1 -10 9 -6 -24 0 -17 -1 4 4
-1 a rule: a quotation with its speaker behind a dash	0 0 0 0 4 7 -4 -5 -3 -4 3 -4 -4
-1 a rule: a sentence before the text	-2 -13 7 -5 -2 4 1 -1 0 2 -5 -6 1
-1 a rule: a sentence or two before the text	-1 1 -9 0 -13 9 -8 -3 -25 -13 -16 2 -15
-1 a rule: a sentence within the text	-10 -10 -15 -7 3 1 -3 -5 -9 -11 -22 -13 -7
-1 a rule: a short line within the text	-4 -22 -14 -9 2 -10 -23 -15 -37 -2 -34 -3 3
-1 a rule: a short sentence within the text	-2 -17 -19 -20 -10 -22 26 14 -12 -17 -15 -26 1
-1 a rule: a text that ends in a picture credit	-5 3 4 -7 -12 -4 -16 -16 4 -7 -23 -5 -14
-1 a rule: a title below a label such as "Related"	0 -7 -4 -2 -15 -12 -4 -10 -10 -5 -9 13 -1
-1 a rule: an item below a line that announces a list	-2 -9 -17 -18 -8 17 -3 5 -7 -12 -29 -14 -19
-1 a rule: begins with a bullet	0 0 0 0 1 5 -1 -3 0 -1 0 -1 0
-1 a rule: begins with a list mark, as its neighbour does	0 -1 -5 -5 -18 15 -4 -8 -9 -12 -3 -1 -8
-1 a rule: debris before the text	-9 4 -18 -10 -44 1 -3 -4 -11 -30 -16 -3 -3
-1 a rule: debris behind the end of the text	-3 -18 -22 -26 6 2 3 -14 -17 -18 -21 -4 -1
-1 a rule: holds a phrase of the page’s furniture	-1 -13 -3 -5 1 -25 -9 -19 1 -8 -10 -16 29
-1 a rule: keywords of a picture	0 0 0 0 -11 -8 0 -1 -8 12 -2 -4 -6
-1 a rule: long line within the text, without a full stop	-1 -5 -6 -3 1 1 -2 -6 -11 -21 -12 -9 5
-1 a rule: names behind the end of the text	0 0 0 -2 -1 -3 0 0 -1 -2 8 1 -8
-1 a rule: nothing but names before the text	0 -5 1 12 -3 -1 0 -1 -3 -13 -5 2 -5
-1 a rule: nothing else fits	0 -2 4 -3 11 -12 -4 -5 -18 -11 -13 4 -14
-1 a rule: one of several short lines within the text	-4 -12 -45 -26 -6 1 -9 -9 -5 -4 -10 3 -11
-1 a rule: only a date or time	-3 6 -4 -1 -20 -11 -7 -25 -1 -7 -25 7 -4
-1 a rule: only a web or e-mail address	0 -1 -2 0 -2 -6 0 0 9 -5 -1 -6 6
-1 a rule: only marks or figures	-5 -8 -10 -15 4 12 -3 -20 -26 -12 -6 -10 5
-1 a rule: repeats the alternative text before it	0 1 -5 -6 -6 10 -1 -3 -3 -17 10 -5 3
-1 a rule: running text	-38 -34 -29 -7 -1 1 -4 -7 4 -8 -13 -3 -6
-1 a rule: says again what stands elsewhere on the page	-3 -6 -18 -9 5 -22 -15 -5 -6 -20 -31 5 -6
-1 a rule: says where in a picture somebody stands	0 -1 -2 0 -7 -4 0 0 6 10 -5 -1 -3
-1 a rule: says who the author is	0 0 0 0 -2 0 0 -1 -1 -1 0 -2 6
-1 a rule: short line before a picture or a list, without a full stop	0 -1 -2 0 -6 -8 -1 -3 8 -1 0 -9 6
-1 a rule: short line between paragraphs, without a full stop	-1 -16 -8 -10 -27 11 1 -33 -17 -38 -9 2 8
-1 a rule: short text after a credit, where this page has its captions	0 -4 -1 2 -1 6 -1 -1 -3 0 -2 -2 -2
-1 a rule: short text before a caption and its credit	-1 -6 -4 -3 -4 1 -6 0 -3 3 -11 -9 -1
-1 a rule: short text before a caption with a credit	-1 -15 -6 1 -22 -29 -4 -14 6 33 -10 -20 -11
-1 a rule: short text before a credit	-1 -2 -24 -8 -29 -2 -2 -16 -18 -8 35 -24 -28
-1 a rule: short text before a credit that has its caption behind it	0 0 -1 0 -2 -1 0 0 -4 -7 13 -3 -5
-1 a rule: stands between the title and the byline, date or picture	0 -2 18 -1 -11 -1 0 -1 3 -8 -6 0 -4
-1 a rule: the caption’s words once more, as alternative text	-1 -5 -3 -2 -9 -15 -2 -7 -3 16 -13 -10 2
-1 a rule: the first line of the page	-14 9 7 0 1 -11 -9 -14 -3 -16 -13 -18 -2
-1 a rule: the name of a picture file	0 -4 -3 -1 -1 -1 0 -2 9 -5 -2 -11 3
-1 a sign in it: a bar	-1 3 -15 1 12 -11 -7 -16 -13 3 -12 -12 8
-1 a sign in it: a capital within a word	-11 -7 2 -5 -5 -8 -12 7 3 -28 -14 -23 6
-1 a sign in it: a comma	-43 -7 -4 -6 -3 2 2 0 -1 -5 -2 -16 0
-1 a sign in it: a copyright sign	0 11 1 -2 2 -12 -5 -8 -5 -1 -5 -13 5
-1 a sign in it: a dash between words	-6 -3 -9 -16 -4 -13 -2 5 -11 -8 -26 -5 -2
-1 a sign in it: a question mark	-15 -4 -24 -5 -9 4 -18 -18 13 -25 -24 4 9
-1 a sign in it: a quotation mark	-14 -23 -32 -12 -9 6 1 -18 -8 -14 -7 -6 -4
-1 a sign in it: a sentence stuck to the next	0 -6 1 -1 -3 15 -4 0 -6 -15 -5 -10 -3
-1 a sign in it: a slash between words	-4 -12 -1 -16 -9 -13 -7 1 -13 14 -20 -10 -8
-1 a sign in it: a time	-5 -1 0 -16 8 -13 -18 -20 0 -21 -17 -13 5
-1 a sign in it: a year	-20 -1 -10 -16 9 -16 -25 -16 -5 1 0 -2 -3
-1 a sign in it: an address	0 -4 -4 -2 -1 -1 2 -1 5 -16 -3 -23 11
-1 a sign in it: an asterisk	0 -4 0 0 -7 -8 10 -6 0 -4 -3 -12 14
-1 a sign in it: an at sign	0 -6 -7 5 -2 2 -5 -19 -6 -5 -7 -24 21
-1 a sign in it: an ellipsis	-2 -2 -3 -1 -6 -12 -3 -19 13 -9 -6 -5 -3
-1 a sign in it: money or a share	-4 -8 -19 4 7 13 -26 2 -23 -26 -20 -23 -18
-1 a verb of saying: yes	-16 -35 0 -9 -16 8 -4 -22 -13 -5 -13 -4 4
-1 a word that leads in credits: yes	-2 -6 0 -11 -6 -12 -10 -17 -30 16 -7 -15 -6
-1 an end as items of lists have it: yes	0 -3 -5 4 -9 -16 3 13 -10 -4 1 -17 -2
-1 dates among the short lines around it: 0.2 and more	-14 -12 4 18 -36 5 -9 -50 -15 -14 -17 -12 5
-1 dates among the short lines around it: 0.4 and more	-5 5 -6 15 -23 -15 -11 -25 9 -28 -10 7 -4
-1 dates among the short lines around it: below 0.2	-26 2 -11 4 -22 -15 -13 -19 16 9 1 -8 -7
-1 furniture among the short lines around it: 0.01 and more	-20 2 -27 -6 -13 -1 -17 -3 -12 -16 -11 -4 -9
-1 furniture among the short lines around it: 0.2 and more	-18 -8 6 -8 -6 -26 -7 -18 8 -18 -3 7 0
-1 furniture among the short lines around it: 0.5 and more	-10 -19 1 0 -14 -17 -24 -16 9 -12 -9 -18 7
-1 furniture among the short lines around it: below 0.01	-41 -1 0 -8 -7 0 -3 -3 -15 1 -4 -11 -14
-1 how alike the short lines around it are: 0.2 and more	-10 -5 -6 -7 -18 -2 -27 -1 -14 -10 -20 -7 -4
-1 how alike the short lines around it are: 0.4 and more	-26 -13 -2 -9 -10 -8 -24 -2 -15 -2 -9 -6 -4
-1 how alike the short lines around it are: 0.7 and more	-32 -11 -2 -4 -2 -9 -9 -13 10 -5 6 -5 -6
-1 how alike the short lines around it are: below 0.2	-4 -8 -4 1 -16 6 -10 3 -18 -4 -27 -9 -7
-1 how far it is from the text: before the text, 2 and more	-4 -12 3 2 -30 -1 -7 -11 -9 -4 -10 -19 6
-1 how far it is from the text: before the text, 20 and more	-4 -6 -20 -11 -16 -11 -1 -13 -3 -10 -11 3 1
-1 how far it is from the text: before the text, 3 and more	-15 -8 -9 2 -5 -15 -8 -14 -5 -11 -6 -16 -1
-1 how far it is from the text: before the text, 5 and more	-27 8 1 -3 -21 -14 -16 -24 5 -6 3 -27 -7
-1 how far it is from the text: before the text, 9 and more	-26 2 2 1 -2 -21 -9 -17 3 7 -19 4 -8
-1 how far it is from the text: before the text, below 2	-1 20 -3 -4 1 -1 -4 -8 -30 -6 -2 -12 -22
-1 how far it is from the text: behind the text, 2 and more	0 -1 -2 -1 -4 2 -1 -4 -6 -5 -1 10 -3
-1 how far it is from the text: behind the text, 20 and more	-2 -6 -8 -12 9 5 -4 5 6 4 -18 -13 -13
-1 how far it is from the text: behind the text, 3 and more	-1 -4 -6 -3 -5 5 5 -9 -10 -14 -7 1 2
-1 how far it is from the text: behind the text, 5 and more	-2 -9 -11 -14 -10 -14 4 5 -4 -6 -10 1 -5
-1 how far it is from the text: behind the text, 9 and more	-5 -21 -19 -26 2 -12 -12 -2 -23 -21 -5 0 8
-1 how far it is from the text: behind the text, below 2	-1 -1 -5 -4 -11 10 0 -4 -2 -6 -4 -15 9
-1 how far it is from the text: in the text, below 2	-38 -42 -6 -10 -1 0 -3 -1 -5 -3 1 -1 0
-1 how frequent the kind is: yes	-54 0 -3 -4 0 0 -3 1 -3 -3 0 -5 -2
-1 how it begins and ends: another sign, another sign	-1 -1 -1 -3 3 22 -5 -7 -3 -3 -3 -13 -15
-1 how it begins and ends: another sign, arrow	0 0 0 0 -6 6 -1 -4 -2 -2 0 -1 4
-1 how it begins and ends: another sign, bar or asterisk	0 6 0 -6 -2 -7 0 0 -1 -1 -1 0 10
-1 how it begins and ends: another sign, bracket	0 0 0 0 -4 6 0 -11 -2 -3 -2 -5 8
-1 how it begins and ends: another sign, colon	0 0 -1 0 -2 0 0 7 0 -1 -1 -1 -4
-1 how it begins and ends: another sign, ellipsis	0 0 0 0 -2 3 0 0 -1 0 0 -1 1
-1 how it begins and ends: another sign, exclamation mark	-1 -1 -5 7 0 -5 0 6 0 -1 -2 -1 -2
-1 how it begins and ends: another sign, figure	0 2 -4 -1 -8 -1 0 -5 -2 -3 -3 5 7
-1 how it begins and ends: another sign, full stop	0 0 0 1 -3 3 -2 6 -2 -3 0 -6 -8
-1 how it begins and ends: another sign, letter	0 0 -1 -1 14 9 3 -10 -3 -5 -2 -17 0
-1 how it begins and ends: at sign or hash, figure	0 -1 -1 -1 11 -13 -1 -1 -7 -6 -1 -6 4
-1 how it begins and ends: at sign or hash, full stop	0 0 0 0 6 -9 0 8 2 0 -1 -1 -9
-1 how it begins and ends: at sign or hash, letter	0 0 -1 1 -5 3 -1 6 -4 -2 -2 -11 2
-1 how it begins and ends: bracket, bracket	-1 -11 -1 -2 -2 7 -3 -11 -3 7 -3 -16 -2
-1 how it begins and ends: bracket, figure	0 -2 0 0 0 5 0 -3 0 -1 0 0 0
-1 how it begins and ends: bracket, full stop	0 0 0 0 -1 -5 4 -2 0 -1 0 0 5
-1 how it begins and ends: bracket, letter	0 4 3 -3 -9 -7 -1 -4 0 5 1 -2 -1
-1 how it begins and ends: capital, another sign	0 -6 -4 3 8 -2 -3 1 -6 -4 6 -9 -4
-1 how it begins and ends: capital, arrow	0 0 0 0 2 5 0 -9 0 0 -1 3 3
-1 how it begins and ends: capital, bar or asterisk	0 1 -1 0 -3 -3 -1 -3 -2 -6 -1 -9 20
-1 how it begins and ends: capital, bracket	2 3 10 -21 -18 0 -24 -7 -4 -9 -22 -2 -7
-1 how it begins and ends: capital, colon	-2 -22 -3 -16 -22 -46 36 32 -13 -13 -8 -12 -27
-1 how it begins and ends: capital, comma	0 -1 -3 3 -4 -1 6 -5 -2 -1 0 -3 4
-1 how it begins and ends: capital, ellipsis	-1 -2 3 -3 -17 -3 -7 -9 6 -5 -5 8 2
-1 how it begins and ends: capital, exclamation mark	-2 -2 -5 -1 -3 -3 -5 -12 -8 -10 -14 -2 2
-1 how it begins and ends: capital, figure	-5 -8 -23 -18 0 8 -13 -3 -16 -14 -14 -10 -6
-1 how it begins and ends: capital, full stop	-54 -16 -6 -9 -3 -2 -7 -5 -11 -1 0 -9 -3
-1 how it begins and ends: capital, letter	-56 -4 -6 7 -2 -8 -34 -11 -7 -7 -8 -1 -3
-1 how it begins and ends: capital, question mark	-12 -9 -16 3 -10 -1 -6 -13 0 -35 -17 -6 6
-1 how it begins and ends: capital, quotation mark	-2 3 3 -1 0 10 -7 -4 -4 -4 -5 -5 -12
-1 how it begins and ends: capital, semicolon	0 0 0 0 -6 -8 0 9 -3 2 1 -5 -1
-1 how it begins and ends: capital, stop and quotation mark	-3 -6 -6 -3 0 5 -27 -21 7 -13 0 -21 -2
-1 how it begins and ends: figure, another sign	0 0 0 0 0 0 0 0 -3 -2 5 0 0
-1 how it begins and ends: figure, bracket	-1 0 -2 0 -9 -5 0 -4 0 -4 -2 7 9
-1 how it begins and ends: figure, colon	0 -1 -3 0 -8 13 -5 -13 -8 -9 -2 -10 -6
-1 how it begins and ends: figure, figure	-3 1 -6 -9 0 -23 0 -22 -4 -7 -12 -6 -1
-1 how it begins and ends: figure, full stop	0 5 -1 -1 -5 2 -4 -8 -3 0 0 1 -14
-1 how it begins and ends: figure, letter	-3 -12 -1 -18 -10 3 -10 -4 10 -12 -7 -1 -19
-1 how it begins and ends: figure, question mark	0 -1 -1 2 2 6 0 -7 3 2 0 -11 -3
-1 how it begins and ends: figure, quotation mark	0 0 0 0 -5 -2 0 -3 4 4 0 -2 1
-1 how it begins and ends: list mark, another sign	0 0 -1 2 -1 7 0 -1 -1 -1 0 -1 -2
-1 how it begins and ends: list mark, bar or asterisk	0 -1 0 0 4 10 -3 -3 -1 -4 0 -3 -15
-1 how it begins and ends: list mark, figure	0 0 0 0 -2 5 -1 -5 0 -1 0 -3 4
-1 how it begins and ends: list mark, full stop	0 -8 -1 -1 -6 3 -3 1 -2 0 -1 4 4
-1 how it begins and ends: list mark, letter	0 -1 -2 -1 1 -5 0 3 2 -1 -4 -6 -5
-1 how it begins and ends: number of an item, bracket	0 -1 0 0 -3 10 0 -7 0 -2 0 0 -1
-1 how it begins and ends: number of an item, colon	0 0 0 0 -2 3 -1 0 -1 -1 0 -1 0
-1 how it begins and ends: number of an item, figure	0 3 -3 5 0 -4 0 5 2 -7 0 -6 -15
-1 how it begins and ends: number of an item, full stop	0 0 -2 0 -19 23 -10 -20 -3 -10 -1 4 -3
-1 how it begins and ends: number of an item, letter	-1 -11 -9 -8 -17 26 -15 -18 -1 -3 -14 -29 -32
-1 how it begins and ends: number of an item, question mark	0 0 0 0 0 3 1 -5 0 0 0 1 2
-1 how it begins and ends: quotation mark, bracket	0 0 -1 1 3 6 -1 -3 -1 -3 0 -1 -1
-1 how it begins and ends: quotation mark, colon	0 -2 -1 0 5 3 8 -12 -1 -3 -2 -9 4
-1 how it begins and ends: quotation mark, figure	0 0 0 0 -1 1 0 -1 0 0 0 -2 3
-1 how it begins and ends: quotation mark, full stop	-2 -9 -10 -8 0 3 -6 -25 -11 4 -2 -15 -12
-1 how it begins and ends: quotation mark, letter	-1 0 -4 -10 -14 6 -5 -12 -9 -17 12 -3 19
-1 how it begins and ends: quotation mark, question mark	0 0 0 0 -5 0 0 0 3 3 0 4 -4
-1 how it begins and ends: quotation mark, quotation mark	0 0 1 1 -17 0 0 7 -4 5 -2 -8 -8
-1 how it begins and ends: quotation mark, stop and quotation mark	-2 -2 -1 -2 -7 -2 3 -10 -12 -21 -3 0 -5
-1 how it begins and ends: small letter, another sign	0 0 0 0 5 -11 12 -9 -1 -1 -1 -1 -1
-1 how it begins and ends: small letter, colon	0 0 0 0 0 -4 0 -4 1 2 0 -4 7
-1 how it begins and ends: small letter, comma	0 -1 0 0 -2 -8 -1 10 -3 -2 0 -10 -5
-1 how it begins and ends: small letter, exclamation mark	0 1 0 0 1 7 -1 -5 0 0 0 0 -3
-1 how it begins and ends: small letter, figure	0 7 -2 0 -1 -3 0 -5 5 -2 -1 -4 2
-1 how it begins and ends: small letter, full stop	0 -2 0 0 -8 -4 -5 7 1 2 -1 -7 -15
-1 how it begins and ends: small letter, letter	-1 -13 -2 -17 -1 3 0 -23 -1 -1 -17 -21 3
-1 how it begins and ends: small letter, quotation mark	0 -4 0 0 0 7 -2 -3 0 -1 0 0 -1
-1 how it begins and ends: small letter, semicolon	0 0 0 0 -5 4 -2 2 -2 -2 0 -2 -2
-1 how it begins: another sign	-2 1 -14 -4 1 20 -3 -7 -17 -16 -14 -25 -4
-1 how it begins: at sign or hash	0 -1 -2 -1 6 -12 -1 11 -9 -5 -3 -13 1
-1 how it begins: bracket	-1 0 1 -7 -10 -4 0 -15 -5 12 -4 -17 3
-1 how it begins: capital	-54 -3 -2 1 -5 -3 -4 1 -5 -6 0 -2 -2
-1 how it begins: figure	-10 -3 -4 -24 -6 -6 -20 -15 7 -12 -12 7 -8
-1 how it begins: list mark	-1 -11 -6 -1 -7 4 -6 0 -3 -3 -8 -13 -6
-1 how it begins: number of an item	-1 -1 -18 0 -18 24 -22 -19 5 -7 -16 -24 -35
-1 how it begins: quotation mark	-8 -15 -24 -21 -17 2 1 -18 -20 -4 5 -10 -1
-1 how it begins: small letter	-2 -10 -10 -21 -4 -10 3 -3 -3 -4 -23 -28 4
-1 how it ends: another sign	-1 -7 -8 2 9 13 6 -7 -12 -8 3 -18 -22
-1 how it ends: arrow	0 0 0 0 -2 6 0 -8 -1 -1 -1 2 3
-1 how it ends: bar or asterisk	0 4 -2 -5 -3 -1 -1 -4 -4 -8 -1 -10 20
-1 how it ends: bracket	-1 1 7 -22 -19 3 -32 -9 1 -7 -22 0 1
-1 how it ends: colon	-2 -20 -4 -15 -26 -39 32 31 -2 -8 -9 -20 -24
-1 how it ends: comma	0 -2 -5 5 -6 -1 6 6 -4 -4 -1 -13 -1
-1 how it ends: ellipsis	-1 -2 3 -3 -13 -3 -6 -10 5 -3 -7 9 2
-1 how it ends: exclamation mark	-3 -2 -9 3 0 -5 -6 -17 -7 -11 -16 -2 0
-1 how it ends: figure	-11 1 -27 -18 -3 -5 -21 -20 -7 -12 -22 -6 -6
-1 how it ends: full stop	-56 -13 -10 -19 -3 -1 -7 1 -8 -1 -5 -11 -4
-1 how it ends: letter	-57 -6 -10 0 0 0 -35 -9 -9 -3 -6 -2 -2
-1 how it ends: question mark	-12 -16 -23 2 -12 2 -9 -13 2 -32 -20 -9 7
-1 how it ends: quotation mark	-3 1 2 -1 -14 2 -9 1 -4 4 -10 -6 -17
-1 how it ends: semicolon	0 0 0 0 -8 0 -3 8 -4 -2 1 -6 -4
-1 how it ends: stop and quotation mark	-6 -12 -9 -8 -2 -1 -1 -10 1 -16 3 -14 -2
-1 how long the short lines around it are: 11 and more	-6 4 -2 -17 3 -11 7 -4 -7 -2 -10 -3 -26
-1 how long the short lines around it are: 2 and more	-8 -2 -11 -9 -13 -14 -20 -7 -5 -10 -26 -16 3
-1 how long the short lines around it are: 3 and more	-33 -6 -9 -13 -18 0 -36 -16 0 -3 -13 0 -2
-1 how long the short lines around it are: 5 and more	-22 -21 -5 -5 -6 -5 -5 -5 -10 -4 -1 -4 -13
-1 how long the short lines around it are: 8 and more	-19 -3 -5 -2 -2 -8 -29 -8 -5 -7 -10 -4 -4
-1 how long the short lines around it are: below 2	-5 -3 -8 -18 -7 5 -23 -31 -7 -17 -35 -19 5
-1 how many short lines stand together: 15 and more	-16 -3 -16 -26 0 -5 -1 6 -3 -2 -29 -4 -14
-1 how many short lines stand together: 2 and more	-15 -6 6 -1 -3 -9 -23 -30 3 -15 -8 4 -1
-1 how many short lines stand together: 3 and more	-15 -16 -1 -12 1 -6 -17 -15 -10 0 -1 -12 -8
-1 how many short lines stand together: 4 and more	-16 -22 10 -1 -18 3 -22 -7 -1 -10 -16 -11 3
-1 how many short lines stand together: 6 and more	-28 -13 -10 1 -2 -7 -8 -11 1 -5 -5 0 -4
-1 how many short lines stand together: 9 and more	-19 9 0 -2 -14 -15 -25 -13 -15 0 2 2 0
-1 how many short lines stand together: below 2	-18 6 -39 -20 4 -2 -8 -23 -19 -5 -43 2 -3
-1 it repeats its neighbour: the block before	-2 6 -7 -5 -10 -4 -7 -12 -9 -8 19 -7 -12
-1 it repeats its neighbour: the next block	-2 -7 5 -6 -12 -25 -6 -15 -15 22 -14 -13 -1
-1 it repeats its neighbour: the second before	-1 -5 0 4 5 7 -3 -20 -13 -10 -6 -4 -12
-1 it repeats its neighbour: the second behind	-1 -6 -4 -4 0 3 -2 -15 -18 -9 9 -10 -7
-1 it says where in a picture somebody stands: yes	0 -1 -3 -1 -6 -1 -2 -5 4 13 -3 -7 -8
-1 it speaks to the reader: more, 20 and more	0 -1 -1 -1 12 -8 0 2 -7 -8 -3 -17 -3
-1 it speaks to the reader: more, 40 and more	0 -1 -1 4 -3 -10 5 4 -10 -3 -1 -6 -16
-1 it speaks to the reader: more, 8 and more	0 1 0 0 3 -8 -1 8 -1 -1 0 -1 -1
-1 it speaks to the reader: one, 20 and more	-2 0 -5 0 3 -7 -28 -3 6 -17 -19 -10 0
-1 it speaks to the reader: one, 40 and more	0 -2 -3 -2 -7 -11 -6 7 6 -5 -7 -16 0
-1 it speaks to the reader: one, 8 and more	-3 -10 -26 6 -13 -23 -10 16 -17 -19 0 -12 17
-1 it speaks to the reader: one, below 8	0 -5 -1 -4 -33 -9 -6 -4 -2 -5 -6 0 20
-1 it speaks to the reader: two, 20 and more	0 -2 -2 6 1 -15 -15 6 -13 -7 -7 0 9
-1 it speaks to the reader: two, 40 and more	0 -1 -1 0 9 -9 -21 3 -2 -6 -2 -12 0
-1 it speaks to the reader: two, 8 and more	0 -2 -5 2 -9 10 -4 7 -2 -1 -1 -10 -6
-1 it speaks to the reader: two, below 8	0 0 0 0 -1 -1 0 0 0 1 0 -12 11
-1 it stands on the page again: 12 and more	-1 -4 3 -5 -7 -4 -5 -7 -2 2 -2 -5 5
-1 it stands on the page again: 3 and more	-1 10 -5 -6 2 -20 -3 -10 -15 -9 -12 5 8
-1 it stands on the page again: 6 and more	0 -5 2 -2 -11 -1 -1 -9 -1 0 -11 1 0
-1 it stands on the page again: below 3	-1 -13 -15 -2 -6 -13 -1 -6 11 -1 -2 -2 -21
-1 it stood on the page before: 12 and more	0 0 -7 -1 -16 -15 2 -8 -5 -4 11 4 -7
-1 it stood on the page before: 3 and more	-1 -12 -3 -7 8 -7 -7 -8 -15 -2 -13 -1 -18
-1 it stood on the page before: 6 and more	0 12 -5 3 -1 -6 -1 -9 1 -18 0 -16 -1
-1 it stood on the page before: below 3	-2 -13 -19 -9 -1 -7 -8 -14 9 -3 -13 -10 -16
-1 it tells the reader what to do: 20 and more	0 0 -2 0 1 -7 1 -1 -2 -3 -1 -5 16
-1 it tells the reader what to do: 40 and more	0 0 0 0 3 -7 -2 5 -3 -1 0 1 3
-1 it tells the reader what to do: 8 and more	0 -2 -6 -2 13 -20 -7 -12 -4 -6 -13 -14 15
-1 it tells the reader what to do: below 8	-2 -17 -19 -11 7 -29 -5 -32 12 -13 -26 -27 14
-1 its capitals and length: 0.15 and more, 15 and more	-17 -10 15 -5 -13 5 -22 -7 -18 -3 7 -6 -9
-1 its capitals and length: 0.15 and more, 2 and more	-2 4 -29 -18 -14 -1 -7 2 -8 -30 -10 3 1
-1 its capitals and length: 0.15 and more, 30 and more	-28 -5 -8 -17 -6 0 -3 -6 -2 -27 -10 -9 -4
-1 its capitals and length: 0.15 and more, 4 and more	-8 -21 2 -10 -10 0 -9 -3 -5 -16 -15 -9 -11
-1 its capitals and length: 0.15 and more, 8 and more	-17 -2 -2 -9 -19 0 -1 -2 1 0 -3 -10 -12
-1 its capitals and length: 0.5 and more, 15 and more	-1 9 0 1 0 -7 5 -24 0 -1 -13 -7 -5
-1 its capitals and length: 0.5 and more, 2 and more	-4 -2 -33 -32 -12 2 -18 -13 7 -8 -12 -4 -10
-1 its capitals and length: 0.5 and more, 30 and more	-1 -2 -2 -5 3 8 -4 -5 -8 -5 -1 -9 9
-1 its capitals and length: 0.5 and more, 4 and more	-12 -5 -34 -14 -15 -6 -17 -7 -17 -8 -2 2 -8
-1 its capitals and length: 0.5 and more, 8 and more	-9 -8 7 -12 -16 -14 -20 -39 -9 2 -1 10 -1
-1 its capitals and length: 0.8 and more, 15 and more	-1 5 -3 -1 -3 1 -1 -8 -7 -4 -4 12 0
-1 its capitals and length: 0.8 and more, 4 and more	-2 -10 -15 6 5 6 -9 -14 0 -6 -20 -17 -8
-1 its capitals and length: 0.8 and more, 8 and more	-4 -15 -4 2 16 -5 5 -27 -22 -11 -21 -10 14
-1 its capitals and length: 1 and more, 15 and more	0 -2 -1 -1 4 4 0 -4 0 3 -1 -1 -5
-1 its capitals and length: 1 and more, 2 and more	-7 -8 -8 11 -11 -12 -11 -17 -25 -6 -9 0 -5
-1 its capitals and length: 1 and more, 30 and more	0 0 -2 0 -6 7 -4 -4 -4 -5 -3 -3 -5
-1 its capitals and length: 1 and more, 4 and more	-2 -1 -5 3 -9 -14 -1 -20 -8 -13 -6 -9 20
-1 its capitals and length: 1 and more, 8 and more	-1 8 -5 2 -10 -13 -1 -10 1 3 -2 -4 11
-1 its capitals and length: 1 and more, below 2	-8 -29 0 -19 -21 7 -21 -3 -6 -4 -18 0 -12
-1 its capitals and length: below 0.15, 15 and more	-14 -22 -31 -3 1 -4 -4 -1 5 -16 -20 -17 0
-1 its capitals and length: below 0.15, 2 and more	-1 -4 -1 -16 -7 7 2 -19 -10 -6 -6 -12 9
-1 its capitals and length: below 0.15, 30 and more	-26 -46 -41 -13 -3 -4 -6 -9 0 3 -12 -4 -2
-1 its capitals and length: below 0.15, 4 and more	-1 -6 -2 -6 -3 6 -9 1 -27 -2 -3 -14 -15
-1 its capitals and length: below 0.15, 8 and more	-8 0 -21 -12 7 -4 -27 9 -14 -14 -16 -15 -7
-1 its capitals and length: below 0.15, below 2	-6 2 -6 -11 -4 -12 -5 -15 -3 -18 -21 -11 1
-1 its capitals: 0.01 and more	-38 -17 -34 -18 1 -3 -5 4 -6 -4 -14 -9 1
-1 its capitals: 0.15 and more	-36 -6 5 -12 -22 4 -6 5 -10 -14 -6 -14 -8
-1 its capitals: 0.3 and more	-20 -8 -5 -11 -2 -10 -10 -3 2 -5 7 -1 -12
-1 its capitals: 0.5 and more	-33 13 -15 -14 -5 -9 -9 -13 3 2 4 -7 -11
-1 its capitals: 0.7 and more	-19 -22 -20 -12 0 -1 -17 -22 -14 -2 -37 3 1
-1 its capitals: 0.9 and more	-2 -2 -4 7 4 0 -3 -13 -5 -7 -8 -12 6
-1 its capitals: 1 and more	-28 -10 -4 13 -9 -9 -21 -10 -11 3 -10 -3 0
-1 its capitals: below 0.01	-11 -6 -7 -23 2 2 -1 -17 -7 -13 -15 -19 3
-1 its figures: 0.01 and more	-43 -1 -14 -5 -4 2 -17 -12 2 -6 -4 -3 -4
-1 its figures: 0.15 and more	-10 -5 -15 -20 -6 16 2 -13 -2 -3 -12 -19 -21
-1 its figures: 0.4 and more	-6 1 -8 -13 -20 -11 -13 -32 3 -12 -23 0 3
-1 its figures: below 0.01	-53 -8 0 -1 1 -7 -5 3 -7 -2 4 1 -1
-1 its last words on the page: more often	-21 -14 -1 -26 17 -4 -25 -15 -12 8 -30 -14 -12
-1 its last words on the page: once	-40 -7 0 1 -5 -3 1 6 -5 -5 -6 1 -2
-1 its last words on the page: twice	-26 -4 -19 -12 -16 0 -21 -9 0 -7 20 -17 -4
-1 its lead-in on the page: more often	-7 4 -38 -28 8 -15 -27 -8 1 12 -13 -23 -22
-1 its lead-in on the page: once	-22 -19 -2 4 -11 -20 -16 18 -8 -17 -16 -14 -6
-1 its lead-in on the page: twice	-3 0 -19 4 2 1 -7 -24 3 -12 -8 5 -6
-1 its length among the short lines around it: 0.4 and more	-9 -7 -19 1 -14 -10 -6 0 -4 -5 -5 -8 -5
-1 its length among the short lines around it: 0.7 and more	-35 -2 -1 -11 -12 0 -7 -6 -14 5 -15 -3 -6
-1 its length among the short lines around it: 1.4 and more	-18 -14 -16 -3 -1 -19 -20 -7 -6 -20 -11 -12 8
-1 its length among the short lines around it: 2 and more	-4 -8 8 -11 -18 -10 1 -12 -6 -9 -2 -10 -2
-1 its length among the short lines around it: below 0.4	-13 -17 -5 -9 -5 -3 -12 -12 3 -7 -17 7 -13
-1 its length and end: 10 and more, another sign	0 0 0 0 4 -7 -2 7 -1 -5 0 -4 -1
-1 its length and end: 10 and more, arrow	0 0 0 0 7 5 0 -12 -1 0 0 6 -3
-1 its length and end: 10 and more, bracket	-1 -8 4 -5 -7 13 -3 -23 -8 -6 -8 2 -8
-1 its length and end: 10 and more, colon	0 0 -1 0 -2 -21 9 20 -2 -4 -1 -12 0
-1 its length and end: 10 and more, ellipsis	0 0 0 0 -1 -1 0 0 6 4 -2 -4 -3
-1 its length and end: 10 and more, exclamation mark	-1 -2 0 2 3 9 -1 -5 3 0 -1 1 -11
-1 its length and end: 10 and more, figure	0 -11 -3 -3 -3 0 -2 -11 1 -6 -4 -1 5
-1 its length and end: 10 and more, full stop	-2 -5 -12 -8 -11 -5 -18 -9 -21 7 -4 -26 2
-1 its length and end: 10 and more, letter	-16 -10 -7 4 1 -8 -15 -15 -8 0 -11 -7 -10
-1 its length and end: 10 and more, question mark	-3 -4 -8 5 -6 9 -8 -3 -15 -14 -3 7 4
-1 its length and end: 10 and more, quotation mark	0 1 2 0 2 5 -3 -2 -2 -5 -2 -11 4
-1 its length and end: 10 and more, semicolon	0 0 0 0 -6 -7 0 12 -1 -2 0 -2 -1
-1 its length and end: 10 and more, stop and quotation mark	0 0 -1 0 2 2 5 -5 -2 -3 1 1 -4
-1 its length and end: 15 and more, another sign	0 0 -3 0 8 -1 0 1 -2 -3 5 -1 -6
-1 its length and end: 15 and more, bracket	0 8 11 -2 -14 -2 -3 -8 -2 -5 -9 -1 -5
-1 its length and end: 15 and more, colon	0 -1 -4 -2 2 -17 15 15 -5 -2 -2 -7 -10
-1 its length and end: 15 and more, comma	0 0 0 0 -4 -5 -1 9 -2 -2 0 -9 3
-1 its length and end: 15 and more, ellipsis	0 0 3 -1 2 -2 -1 4 -2 -1 -1 -2 1
-1 its length and end: 15 and more, exclamation mark	0 -4 -1 0 3 -6 1 -6 -3 -3 -2 4 9
-1 its length and end: 15 and more, figure	-1 -3 5 -2 0 0 -1 -7 0 2 -5 -1 2
-1 its length and end: 15 and more, full stop	-12 -22 -1 -6 -6 2 -18 -11 -18 -7 3 -15 -5
-1 its length and end: 15 and more, letter	-6 2 -20 -7 -16 -5 -21 -14 -11 -7 0 0 6
-1 its length and end: 15 and more, question mark	0 -3 -2 1 -8 -2 -4 -3 4 -3 0 -5 7
-1 its length and end: 15 and more, quotation mark	-1 3 1 0 2 -6 -1 3 -2 8 -1 -1 -9
-1 its length and end: 15 and more, semicolon	0 0 0 0 -3 5 -2 -5 -3 4 1 -1 -1
-1 its length and end: 15 and more, stop and quotation mark	0 -1 1 0 1 -2 5 -14 3 -12 -2 -6 -2
-1 its length and end: 2 and more, another sign	0 -2 -1 0 -1 9 0 -4 0 -1 1 -1 0
-1 its length and end: 2 and more, arrow	0 0 0 0 0 5 0 -3 0 -1 0 -4 0
-1 its length and end: 2 and more, bar or asterisk	0 0 -1 0 -1 0 0 0 -2 -1 0 -4 9
-1 its length and end: 2 and more, bracket	0 -5 0 -14 3 7 -1 -5 -10 -16 -3 -13 18
-1 its length and end: 2 and more, colon	0 -1 -5 -3 -19 -5 1 -2 -4 -1 -6 7 1
-1 its length and end: 2 and more, comma	0 -1 -2 3 -1 3 0 -4 -1 1 0 2 -2
-1 its length and end: 2 and more, ellipsis	0 0 0 0 -7 4 -1 -1 3 -3 -1 1 -1
-1 its length and end: 2 and more, exclamation mark	0 -1 0 0 -2 -1 -1 -1 -4 -5 -2 10 -4
-1 its length and end: 2 and more, figure	-1 13 -6 -5 -7 -10 -3 -7 -7 -7 -9 -4 1
-1 its length and end: 2 and more, full stop	0 -4 -2 -1 6 9 1 -4 -13 -10 2 -8 -6
-1 its length and end: 2 and more, letter	-19 -4 -15 -1 -4 -7 -26 -14 -3 -4 -17 -10 -3
-1 its length and end: 2 and more, question mark	0 0 0 0 -3 4 0 -1 1 0 0 -2 1
-1 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -5 -4 -2 7 -2 -2 3 -1 -1
-1 its length and end: 25 and more, another sign	0 0 0 0 6 -10 10 -8 -4 -1 0 -1 1
-1 its length and end: 25 and more, arrow	0 0 0 0 -8 -3 0 -4 -4 -2 0 0 10
-1 its length and end: 25 and more, bar or asterisk	0 0 0 0 2 3 -2 -3 -1 -1 0 -3 4
-1 its length and end: 25 and more, bracket	-1 -3 4 -2 -3 2 -2 -4 -7 -4 0 6 -10
-1 its length and end: 25 and more, colon	0 -2 -1 0 3 -19 21 11 -10 -8 -1 -10 -7
-1 its length and end: 25 and more, ellipsis	0 0 -1 0 -12 -7 -1 2 1 -1 0 9 2
-1 its length and end: 25 and more, exclamation mark	0 0 -1 0 -1 1 -2 -2 0 2 0 -5 3
-1 its length and end: 25 and more, figure	0 0 0 0 2 11 -1 -4 -2 -2 0 -3 -3
-1 its length and end: 25 and more, full stop	-9 -13 -1 1 -9 0 -16 -3 -14 -2 -12 10 -12
-1 its length and end: 25 and more, letter	-1 6 -5 0 2 8 -5 -5 -9 -12 -9 -16 7
-1 its length and end: 25 and more, question mark	0 0 0 0 -1 5 0 1 -4 -2 -1 3 -3
-1 its length and end: 25 and more, quotation mark	0 0 0 1 -1 0 -1 4 0 -1 0 -1 -3
-1 its length and end: 25 and more, stop and quotation mark	-1 -1 -2 -1 -8 10 -20 -8 5 -14 -8 -24 5
-1 its length and end: 4 and more, another sign	0 -1 0 3 4 0 0 2 -1 -2 2 -1 -6
-1 its length and end: 4 and more, arrow	0 0 0 0 1 3 0 -4 -1 2 0 -1 0
-1 its length and end: 4 and more, bar or asterisk	0 0 -1 -4 -9 -6 0 -6 -3 -5 0 -2 15
-1 its length and end: 4 and more, bracket	6 -1 -8 1 -18 1 -2 -11 -6 5 -5 1 -1
-1 its length and end: 4 and more, colon	0 -8 7 -1 -7 0 2 11 -1 -7 -1 1 -14
-1 its length and end: 4 and more, comma	0 0 0 0 -1 6 0 -4 0 -1 0 0 -1
-1 its length and end: 4 and more, ellipsis	0 -4 4 -2 -7 10 -3 -5 4 2 0 -2 -1
-1 its length and end: 4 and more, exclamation mark	0 -1 0 0 1 -8 -2 -4 2 0 -1 -2 12
-1 its length and end: 4 and more, figure	-1 -7 -11 -3 -8 5 -2 2 8 -7 -1 -12 -11
-1 its length and end: 4 and more, full stop	0 -1 0 2 -14 -1 -4 6 -2 4 -1 -11 -10
-1 its length and end: 4 and more, letter	-6 -15 -17 -9 4 -9 -5 -10 -17 -7 -7 -6 5
-1 its length and end: 4 and more, question mark	-1 -4 -5 0 -9 5 -1 -4 7 -7 -1 -4 6
-1 its length and end: 4 and more, quotation mark	0 0 0 0 -15 3 0 -10 0 8 -1 6 -8
-1 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -5 -5 -2 9 0 -2 0 -1 0
-1 its length and end: 40 and more, another sign	0 0 0 0 7 0 -3 3 -1 -3 -1 -2 -5
-1 its length and end: 40 and more, bracket	-3 5 -6 -3 -7 -5 -11 -6 11 -6 -7 -9 -3
-1 its length and end: 40 and more, colon	0 0 0 0 -11 -28 17 17 6 5 -1 -4 -6
-1 its length and end: 40 and more, ellipsis	0 0 0 0 -1 -4 -2 -3 -1 -4 -2 -2 7
-1 its length and end: 40 and more, exclamation mark	0 0 -1 -1 -3 -2 3 4 3 1 -2 -13 -6
-1 its length and end: 40 and more, figure	0 0 0 0 2 11 -2 -4 -2 -2 0 0 -4
-1 its length and end: 40 and more, full stop	-29 -49 -34 -14 -1 2 -5 -10 -2 -10 -26 -16 -2
-1 its length and end: 40 and more, letter	-1 -2 -1 -5 9 13 -12 -10 -12 -1 -3 -14 -10
-1 its length and end: 40 and more, question mark	0 0 0 0 7 -8 5 -5 -6 -2 -1 -6 5
-1 its length and end: 40 and more, quotation mark	0 0 -1 0 -5 2 0 -3 5 -6 0 5 0
-1 its length and end: 40 and more, semicolon	0 0 0 0 5 8 -3 -7 -1 -1 0 0 -3
-1 its length and end: 40 and more, stop and quotation mark	-3 -4 -4 -2 -3 3 -21 -14 -12 -11 5 -4 -5
-1 its length and end: 6 and more, another sign	0 -1 0 0 0 2 -1 -5 -1 -1 -1 -3 7
-1 its length and end: 6 and more, arrow	0 0 0 0 -2 7 0 -9 0 0 0 3 -1
-1 its length and end: 6 and more, bar or asterisk	0 0 -1 4 -1 -4 0 -1 -1 -1 0 -2 7
-1 its length and end: 6 and more, bracket	-1 -6 0 0 -16 3 -2 8 -11 -1 -4 -14 1
-1 its length and end: 6 and more, colon	0 -1 -2 -3 -9 -17 8 13 -2 0 -3 -3 0
-1 its length and end: 6 and more, ellipsis	0 0 0 0 -2 -2 -1 -5 -1 -1 0 7 -6
-1 its length and end: 6 and more, exclamation mark	0 7 -2 4 -2 2 0 -5 -1 -2 -1 -4 1
-1 its length and end: 6 and more, figure	-2 -6 -15 -14 3 0 -5 1 -13 -12 -13 -5 -16
-1 its length and end: 6 and more, full stop	-2 -2 -4 -22 -8 -6 -10 -13 -1 0 -2 -22 8
-1 its length and end: 6 and more, letter	-19 -2 -7 -10 -17 -5 -50 -16 3 -16 4 6 3
-1 its length and end: 6 and more, question mark	-2 1 4 1 -8 7 -1 -13 3 -10 -9 -6 -11
-1 its length and end: 6 and more, quotation mark	-1 -2 1 1 5 1 -1 7 -2 -6 -2 -9 -2
-1 its length and end: 6 and more, stop and quotation mark	0 0 0 0 1 5 -1 0 -3 -3 0 2 -1
-1 its length and end: below 2, another sign	-1 -2 -2 0 -3 23 -4 -4 -4 5 -4 -14 -16
-1 its length and end: below 2, bar or asterisk	0 4 0 -6 0 -1 -1 -1 -1 -2 0 -2 5
-1 its length and end: below 2, bracket	0 0 0 0 -3 0 0 0 0 -1 0 -4 8
-1 its length and end: below 2, colon	0 -1 -2 -1 -15 -12 -3 11 7 3 11 -25 -12
-1 its length and end: below 2, comma	0 -1 0 0 -1 8 -1 -5 -1 -2 0 -7 1
-1 its length and end: below 2, figure	-3 2 -11 -2 3 -26 1 -16 -14 -15 -5 -2 8
-1 its length and end: below 2, full stop	-1 0 -1 0 -3 8 -1 -9 3 1 -1 0 -6
-1 its length and end: below 2, letter	-7 -34 1 -23 -16 9 -16 -2 -5 -15 -31 1 -3
-1 its length and end: below 2, quotation mark	0 -1 0 0 -1 6 -1 -1 0 -1 0 0 0
-1 its length and sentences: 15 and more, more	0 -1 6 0 -4 0 -1 0 -1 0 -1 2 -3
-1 its length and sentences: 15 and more, none	-12 8 -8 -15 -21 -7 -6 -5 -8 -1 -2 -5 -1
-1 its length and sentences: 15 and more, one	-19 -19 -9 -15 -3 2 -22 -10 -16 -18 1 -10 -4
-1 its length and sentences: 15 and more, three	0 -3 -2 -2 -17 -6 0 -4 13 0 -9 -4 -3
-1 its length and sentences: 15 and more, two	-3 -16 -2 3 7 -8 1 -2 -19 -5 -14 -19 -11
-1 its length and sentences: 30 and more, more	0 -3 -3 -1 -1 -1 -21 -15 0 -13 -4 -7 3
-1 its length and sentences: 30 and more, none	-1 6 -7 -4 5 -6 10 -3 -7 -13 -2 -16 5
-1 its length and sentences: 30 and more, one	-4 -7 3 -10 -20 0 1 -33 -18 6 -8 3 3
-1 its length and sentences: 30 and more, three	-2 -11 -13 0 6 1 -16 2 -19 -5 -9 -15 -9
-1 its length and sentences: 30 and more, two	-10 -15 -9 -12 2 -3 -9 -7 11 -16 -10 -19 -8
-1 its length and sentences: 6 and more, more	0 0 0 0 -2 -2 -2 4 -2 -5 0 -1 -4
-1 its length and sentences: 6 and more, none	-42 -16 -1 -14 -10 -9 -9 -5 -4 -7 -8 -4 -6
-1 its length and sentences: 6 and more, one	-19 3 -6 -4 -4 3 -36 -10 -16 -2 -5 -24 -2
-1 its length and sentences: 6 and more, three	0 -1 -3 3 -6 -4 3 -9 -6 7 -5 -6 0
-1 its length and sentences: 6 and more, two	-1 2 -2 -2 -16 -11 4 -12 2 0 -7 9 -6
-1 its length and sentences: 60 and more, more	-14 -17 -20 -17 -2 -10 3 -4 -11 -6 -14 -12 -12
-1 its length and sentences: 60 and more, none	0 0 0 0 0 10 -2 -6 -1 -1 -1 5 -10
-1 its length and sentences: 60 and more, one	0 0 0 0 5 13 -4 -5 1 -6 1 -6 -5
-1 its length and sentences: 60 and more, three	-3 -2 -5 -4 -7 -3 -12 -3 8 -8 -9 -5 -14
-1 its length and sentences: 60 and more, two	-2 -3 -3 -1 -18 7 7 -24 -11 -13 -10 3 -4
-1 its length and sentences: below 6, none	-50 -1 -5 -4 -3 -2 -18 -4 -7 -4 -9 -6 -3
-1 its length and sentences: below 6, one	2 -11 -13 -4 -12 7 -10 -3 -5 -17 -9 -3 -5
-1 its length and sentences: below 6, two	0 1 -1 0 -3 0 -1 -3 6 3 0 2 -5
-1 its length, and what follows the credit behind it: 25 and more, a short line	0 0 -2 0 -1 10 0 -3 -10 -8 13 -5 -17
-1 its length, and what follows the credit behind it: 25 and more, a short sentence	0 0 -1 0 -5 -1 0 0 -1 2 5 0 -2
-1 its length, and what follows the credit behind it: 25 and more, nothing	0 0 -2 0 4 9 -1 -6 -2 -3 -11 -8 -1
-1 its length, and what follows the credit behind it: 25 and more, running text	0 0 -1 0 -12 -1 0 0 -2 2 11 -1 -2
-1 its length, and what follows the credit behind it: 45 and more, a short line	0 0 0 0 -5 -1 0 -1 5 -6 6 -1 -5
-1 its length, and what follows the credit behind it: 45 and more, a short sentence	0 0 -1 0 -11 -3 0 -1 -9 -6 15 -1 -5
-1 its length, and what follows the credit behind it: 45 and more, running text	0 0 0 0 -20 -2 0 -1 5 10 11 -3 -4
-1 its length, and what follows the credit behind it: 8 and more, a short line	0 -2 -15 -6 -7 -5 0 -5 -11 -21 30 -6 -4
-1 its length, and what follows the credit behind it: 8 and more, a short sentence	0 0 -4 -2 -2 -2 0 -1 -2 -4 14 -1 0
-1 its length, and what follows the credit behind it: 8 and more, nothing	0 0 -1 -1 -1 -6 -1 -1 -1 -1 -1 -5 7
-1 its length, and what follows the credit behind it: 8 and more, running text	0 0 -9 -2 -18 -3 -1 -1 3 11 12 -4 -3
-1 its length, and what follows the credit behind it: below 8, a short line	0 -1 -5 -3 -2 -6 0 -3 -16 -4 24 -2 -18
-1 its length, and what follows the credit behind it: below 8, a short sentence	0 -1 1 -5 -5 -2 0 -1 1 1 11 -2 -7
-1 its length, and what follows the credit behind it: below 8, running text	0 0 -8 -2 -18 1 0 -2 -1 -1 19 -7 -18
-1 its length: 10 and more	-12 -4 0 1 1 -3 -13 -9 -18 5 -8 -11 -9
-1 its length: 12 and more	-16 4 -8 -1 -9 -5 -5 -7 -13 2 -9 -12 -6
-1 its length: 15 and more	-14 4 -2 -14 -10 -10 -9 -3 -11 -9 -6 -10 -9
-1 its length: 19 and more	-13 -18 -20 -7 -8 3 -9 -6 -13 -15 -4 -7 5
-1 its length: 2 and more	-8 -9 -21 -3 -7 -3 -14 -10 -12 -11 -14 -11 -2
-1 its length: 25 and more	-12 3 0 -5 -4 3 -6 -14 -13 -5 -13 -7 -6
-1 its length: 3 and more	-10 8 -18 -8 -21 -1 -26 -4 -6 -1 -15 2 -8
-1 its length: 35 and more	-15 -20 -18 -15 -8 -1 5 1 0 -19 -17 -14 -3
-1 its length: 4 and more	-7 -10 -11 -8 -18 1 -18 4 -12 2 -7 -13 1
-1 its length: 5 and more	0 -23 -22 -4 0 -8 1 -4 -2 -9 -13 -2 -6
-1 its length: 50 and more	-20 -30 -33 -13 8 3 -7 -11 -2 -15 -24 0 -8
-1 its length: 6 and more	-19 -5 -16 -6 -5 1 -25 -3 -13 -9 -9 -10 -9
-1 its length: 8 and more	-13 -15 -11 -24 -10 -7 -20 -4 3 -12 -3 -3 3
-1 its length: 80 and more	-12 -11 -14 -14 -11 -12 -3 -7 -5 7 -12 -12 -10
-1 its length: below 2	-18 -15 -2 -20 -10 1 -22 -5 -4 -8 -21 -5 -8
-1 its phrases elsewhere on the page: 0.01 and more	-29 5 8 -17 -5 -4 -14 3 -2 -7 -4 -19 -9
-1 its phrases elsewhere on the page: 0.3 and more	-10 -3 -7 0 4 -11 -11 -5 -11 -9 -14 -13 -3
-1 its phrases elsewhere on the page: 0.8 and more	-21 -1 -13 -10 -10 -10 -33 -14 -15 4 9 -10 -7
-1 its phrases elsewhere on the page: below 0.01	-34 -10 -2 -7 -10 -1 0 -2 -2 -5 -6 2 -4
-1 its phrases elsewhere, and its length: in part, 15 and more	-1 -1 -5 4 5 -9 -5 -5 -13 1 1 -13 -4
-1 its phrases elsewhere, and its length: in part, 30 and more	0 4 1 0 -18 -10 1 0 -12 10 1 2 -1
-1 its phrases elsewhere, and its length: in part, 8 and more	-3 -6 -4 -6 9 -1 -10 -2 3 -12 -14 -21 -6
-1 its phrases elsewhere, and its length: in part, below 8	-2 -10 -7 0 1 -1 -2 1 -9 -21 -11 -7 -7
-1 its phrases elsewhere, and its length: nearly all, 15 and more	-3 -11 5 -13 -28 -7 -9 -17 -7 -1 12 6 4
-1 its phrases elsewhere, and its length: nearly all, 30 and more	-2 -4 -2 -3 -4 -20 -2 -8 -10 11 1 6 3
-1 its phrases elsewhere, and its length: nearly all, 8 and more	-8 -8 -16 -5 -8 -3 -14 -14 -15 9 6 -13 0
-1 its phrases elsewhere, and its length: nearly all, below 8	-4 5 -15 1 3 -7 -17 -1 -11 -7 -8 -28 -11
-1 its phrases elsewhere, and its place: in part, before the text	-4 -1 -3 5 -1 -12 -3 2 -7 -13 1 -8 0
-1 its phrases elsewhere, and its place: in part, behind the text	-1 -2 -1 -1 10 3 3 -4 -5 -6 -9 -11 4
-1 its phrases elsewhere, and its place: in part, in the text	-2 -7 -9 -7 0 -6 -9 -7 -12 -3 -9 -13 -9
-1 its phrases elsewhere, and its place: nearly all, before the text	-8 13 -8 -5 1 -6 -4 -10 -23 -2 5 -7 -6
-1 its phrases elsewhere, and its place: nearly all, behind the text	0 -1 -3 -2 0 -2 -1 9 2 1 -6 -6 -8
-1 its phrases elsewhere, and its place: nearly all, in the text	-3 -27 -20 -9 -14 -9 -26 -20 -9 5 11 -14 0
-1 its place among short lines: first, 2 and more	-7 -13 6 -5 -1 -24 -9 -34 -3 -3 -10 2 -11
-1 its place among short lines: first, 3 and more	-6 -11 16 4 -17 -11 -4 -13 2 -8 -7 -12 -6
-1 its place among short lines: first, 5 and more	-12 3 -10 -9 -13 -7 -2 8 3 -21 -15 -8 2
-1 its place among short lines: first, below 2	-17 6 -39 -15 1 -3 2 -18 -9 -3 -40 4 -2
-1 its place among short lines: last, 2 and more	-2 -5 -18 -5 -15 -3 -13 -13 -9 -26 -14 3 5
-1 its place among short lines: last, 3 and more	-1 -9 -8 -9 -14 18 -6 -21 -1 -16 -7 -11 -3
-1 its place among short lines: last, 5 and more	-1 0 -6 -8 -8 3 -2 -11 -4 -1 -6 -10 -9
-1 its place among short lines: within, 3 and more	-6 -22 -9 -7 -5 -21 -7 -13 -11 8 -3 -10 -9
-1 its place among short lines: within, 5 and more	-33 -32 -22 -11 -8 -15 -16 7 -19 -6 -8 3 -4
-1 its place by the text, and its end: before the text, another sign	-1 -4 -4 4 4 6 0 -2 -3 -1 6 -1 -7
-1 its place by the text, and its end: before the text, arrow	0 0 -1 0 -1 0 0 -1 -2 1 -4 -1 8
-1 its place by the text, and its end: before the text, bar or asterisk	0 5 -1 -5 -2 -6 0 0 -2 -5 -1 -1 15
-1 its place by the text, and its end: before the text, bracket	2 6 -5 -15 -21 -4 -4 -13 -1 -10 -8 -4 13
-1 its place by the text, and its end: before the text, colon	0 -6 6 -2 -3 -7 9 13 -1 -5 3 -5 -14
-1 its place by the text, and its end: before the text, comma	0 -2 -4 5 0 4 0 0 0 -2 0 0 -2
-1 its place by the text, and its end: before the text, ellipsis	0 -2 4 -1 4 6 0 -1 -1 -1 -1 -2 -5
-1 its place by the text, and its end: before the text, exclamation mark	-1 4 -3 7 2 -4 -1 -1 -1 -2 -1 -1 -2
-1 its place by the text, and its end: before the text, figure	-4 12 -14 -8 -10 -12 -5 -10 1 -9 -12 -16 11
-1 its place by the text, and its end: before the text, full stop	-5 1 -7 -6 -21 -6 -11 -1 -15 1 2 -9 -8
-1 its place by the text, and its end: before the text, letter	-45 12 -4 3 -21 -4 -34 -27 -5 5 -5 -14 -10
-1 its place by the text, and its end: before the text, question mark	-4 -1 -7 8 8 1 -3 -3 2 -2 -8 -3 -8
-1 its place by the text, and its end: before the text, quotation mark	-2 4 7 0 3 -6 -1 -2 2 5 -3 0 -15
-1 its place by the text, and its end: behind the text, another sign	0 -1 0 0 -3 19 -2 5 -1 -2 0 -15 -13
-1 its place by the text, and its end: behind the text, bar or asterisk	0 0 0 0 -1 -3 0 0 -1 -1 0 -8 12
-1 its place by the text, and its end: behind the text, bracket	0 0 0 0 1 9 0 -6 -2 -5 0 -14 5
-1 its place by the text, and its end: behind the text, colon	0 -1 -2 -1 -5 9 -1 14 0 -1 -2 -14 -14
-1 its place by the text, and its end: behind the text, comma	0 -1 -1 -1 -4 -4 -1 8 -3 -3 -1 -11 -2
-1 its place by the text, and its end: behind the text, ellipsis	0 0 -1 0 -4 0 -1 -5 -2 -1 0 4 -3
-1 its place by the text, and its end: behind the text, exclamation mark	0 0 0 0 -1 5 0 -2 -1 0 -1 -7 5
-1 its place by the text, and its end: behind the text, figure	-1 -5 -3 -2 -19 -1 -2 -18 -12 -12 -4 1 4
-1 its place by the text, and its end: behind the text, full stop	0 -2 -2 -1 2 -2 6 -20 1 -2 -3 -17 9
-1 its place by the text, and its end: behind the text, letter	-10 -33 -42 -45 -3 -11 -15 -7 -12 -16 -26 3 -1
-1 its place by the text, and its end: behind the text, question mark	0 0 -1 -3 -3 -8 5 -2 -1 -1 0 0 7
-1 its place by the text, and its end: behind the text, quotation mark	0 0 0 -1 -1 7 0 -4 -1 0 0 -1 2
-1 its place by the text, and its end: behind the text, stop and quotation mark	0 0 0 0 -1 -7 -1 -1 -1 -1 0 2 7
-1 its place by the text, and its end: in the text, another sign	0 -1 -1 -3 12 -7 9 -5 -6 -5 -5 -5 -8
-1 its place by the text, and its end: in the text, arrow	0 0 0 0 -2 10 0 -11 -1 -1 0 0 4
-1 its place by the text, and its end: in the text, bar or asterisk	0 -1 0 0 1 11 -3 -6 -2 -4 0 -3 -3
-1 its place by the text, and its end: in the text, bracket	-3 -21 3 -11 -16 1 -26 -4 -11 -3 -22 -1 -21
-1 its place by the text, and its end: in the text, colon	-1 -12 -18 -9 -21 -45 33 23 4 2 -11 -6 -15
-1 its place by the text, and its end: in the text, comma	0 0 0 0 -3 0 5 -1 -1 1 0 -1 -1
-1 its place by the text, and its end: in the text, ellipsis	0 0 -1 -1 -14 -7 -6 -3 6 -4 -5 3 6
-1 its place by the text, and its end: in the text, exclamation mark	-1 -4 -4 -3 -6 -2 -4 -17 -5 -9 -14 3 3
-1 its place by the text, and its end: in the text, figure	-2 -28 -18 -12 1 -1 -11 -4 -6 -8 -10 -10 -20
-1 its place by the text, and its end: in the text, full stop	-30 -23 -5 -14 -4 1 -9 -2 -7 -2 -6 -8 -9
-1 its place by the text, and its end: in the text, letter	-23 -45 -16 -7 1 -1 -30 -17 -7 -8 -5 0 4
-1 its place by the text, and its end: in the text, question mark	-1 -14 -3 -1 -16 7 -11 -12 0 -35 -6 -9 7
-1 its place by the text, and its end: in the text, quotation mark	0 -1 -2 1 -17 4 -7 4 -5 4 -4 -8 -10
-1 its place by the text, and its end: in the text, semicolon	0 0 0 0 -9 0 -3 7 -4 0 2 -4 -2
-1 its place by the text, and its end: in the text, stop and quotation mark	-6 -10 -12 -6 -2 5 -9 -11 5 -20 5 -19 -3
-1 its place by the text, and its length: before the text, 13 and more	-8 14 -1 -3 -1 -12 -7 0 -20 1 -15 -11 -10
-1 its place by the text, and its length: before the text, 19 and more	-4 0 -8 3 -12 6 -4 -11 -10 0 0 -7 -2
-1 its place by the text, and its length: before the text, 2 and more	-1 -3 -14 10 -1 -6 -4 -8 -9 -19 0 -6 -1
-1 its place by the text, and its length: before the text, 3 and more	-3 13 -12 -1 -11 -15 -5 -9 0 -6 -17 -17 -12
-1 its place by the text, and its length: before the text, 30 and more	-3 6 -6 -1 -3 -4 3 -5 8 -13 -3 -3 -10
-1 its place by the text, and its length: before the text, 4 and more	-2 -5 -18 5 -4 -6 -2 -9 -20 2 -8 -7 -5
-1 its place by the text, and its length: before the text, 6 and more	-10 9 -7 -2 -22 -14 -7 -9 -10 -11 -15 -10 0
-1 its place by the text, and its length: before the text, 9 and more	-11 0 9 -9 -11 -7 -10 -11 -8 -3 -1 -10 -10
-1 its place by the text, and its length: before the text, below 2	-6 -8 2 -36 -27 11 -2 -13 1 2 -14 -15 -7
-1 its place by the text, and its length: behind the text, 13 and more	-1 -3 -4 -6 -10 0 -3 6 3 0 -1 -12 -4
-1 its place by the text, and its length: behind the text, 19 and more	-1 -1 -2 -1 7 -5 7 -4 -5 -4 -10 -13 11
-1 its place by the text, and its length: behind the text, 2 and more	0 -3 -4 -6 2 -10 3 -22 -11 -6 -4 0 3
-1 its place by the text, and its length: behind the text, 3 and more	0 -4 -5 -8 -3 8 -2 -6 -9 -11 3 -6 -1
-1 its place by the text, and its length: behind the text, 30 and more	0 0 0 0 0 3 -1 4 0 1 0 -4 -5
-1 its place by the text, and its length: behind the text, 4 and more	0 -2 -3 -6 -16 -7 -2 -10 -2 -12 -3 4 7
-1 its place by the text, and its length: behind the text, 6 and more	-1 -5 -6 -7 -7 10 2 -4 2 -11 -14 0 -10
-1 its place by the text, and its length: behind the text, 9 and more	-1 -3 -6 -7 -7 -12 -4 4 -1 -6 -3 -7 5
-1 its place by the text, and its length: behind the text, below 2	-2 -6 -9 -3 -17 -3 -5 -8 -16 -12 -5 1 4
-1 its place by the text, and its length: in the text, 13 and more	-4 -47 -9 -12 -9 -9 -10 -11 -8 -2 -2 -8 -5
-1 its place by the text, and its length: in the text, 19 and more	-11 -49 -6 -8 -7 -4 -13 -3 -6 -12 -8 -4 -10
-1 its place by the text, and its length: in the text, 2 and more	-2 -7 -4 -14 -8 -2 -10 -6 -6 -14 -16 -5 -7
-1 its place by the text, and its length: in the text, 3 and more	-2 -26 -19 -22 -16 1 -13 -6 -10 2 -6 12 -1
-1 its place by the text, and its length: in the text, 30 and more	-39 -41 -18 -23 -1 0 6 -10 -5 -9 -15 -8 0
-1 its place by the text, and its length: in the text, 4 and more	-4 -40 -4 -18 -1 1 -9 -1 0 -4 -11 -21 -4
-1 its place by the text, and its length: in the text, 6 and more	-4 -42 -25 -22 -2 -1 -22 -16 -12 -16 6 -6 4
-1 its place by the text, and its length: in the text, 9 and more	-4 -20 -17 -4 -1 -7 -5 -5 -29 -1 -1 -2 -9
-1 its place by the text, and its length: in the text, below 2	-3 -38 -3 -6 -5 0 -12 -9 -3 -8 -18 -8 -7
-1 its place by the text, its length and end: before the text, 10 and more, a stop	-5 -1 0 7 -4 -6 -9 -1 -30 2 -6 -3 -17
-1 its place by the text, its length and end: before the text, 10 and more, no stop	-10 5 4 -8 -9 -8 -11 -16 -3 -1 -18 -12 -6
-1 its place by the text, its length and end: before the text, 18 and more, a stop	-1 -9 -6 3 -1 17 -1 -6 -6 -9 -6 -1 3
-1 its place by the text, its length and end: before the text, 18 and more, no stop	-3 10 -3 1 -6 -8 0 -3 -11 -1 5 -6 -2
-1 its place by the text, its length and end: before the text, 3 and more, a stop	-1 0 -2 3 -3 -6 2 -1 -2 5 4 -4 -2
-1 its place by the text, its length and end: before the text, 3 and more, no stop	-6 3 -17 4 -11 -13 -12 -12 -11 -9 -19 -19 -5
-1 its place by the text, its length and end: before the text, 30 and more, a stop	0 0 -2 0 10 8 -1 -2 -3 -3 -1 -3 -9
-1 its place by the text, its length and end: before the text, 30 and more, no stop	-3 7 -7 -1 -11 -4 3 -5 13 -13 -2 -1 -6
-1 its place by the text, its length and end: before the text, 6 and more, a stop	-2 12 1 -8 -7 -17 -2 -1 8 -3 0 -5 -3
-1 its place by the text, its length and end: before the text, 6 and more, no stop	-10 -3 -2 -7 -20 1 -6 -8 -15 -11 -6 -9 3
-1 its place by the text, its length and end: before the text, below 3, a stop	0 -3 -1 0 -1 8 0 -2 2 2 -1 -2 -2
-1 its place by the text, its length and end: before the text, below 3, no stop	-11 -3 -3 -4 -11 -1 -9 -18 -1 -10 -4 -10 -7
-1 its place by the text, its length and end: behind the text, 10 and more, a stop	0 -1 -1 -2 -2 -6 -1 -8 2 0 -1 -6 12
-1 its place by the text, its length and end: behind the text, 10 and more, no stop	-1 -6 -9 -10 -14 -3 -5 7 -2 -6 -4 -7 -7
-1 its place by the text, its length and end: behind the text, 18 and more, a stop	0 0 0 0 4 -7 7 -6 1 3 -1 -11 3
-1 its place by the text, its length and end: behind the text, 18 and more, no stop	-1 -1 -1 -1 5 4 -1 3 -4 -5 -9 -8 2
-1 its place by the text, its length and end: behind the text, 3 and more, a stop	0 0 -1 0 -2 1 0 -3 2 -1 0 -12 10
-1 its place by the text, its length and end: behind the text, 3 and more, no stop	-1 -9 -10 -18 -13 5 -5 -8 -12 -22 -2 3 -3
-1 its place by the text, its length and end: behind the text, 30 and more, a stop	0 0 0 0 -2 0 0 0 0 0 -1 -1 5
-1 its place by the text, its length and end: behind the text, 30 and more, no stop	0 0 0 0 2 3 0 7 1 2 0 -3 -9
-1 its place by the text, its length and end: behind the text, 6 and more, a stop	0 -1 -1 -1 -5 3 3 -9 -3 -3 -1 6 -3
-1 its place by the text, its length and end: behind the text, 6 and more, no stop	-1 -3 -7 -8 -5 -4 -3 8 0 -12 -12 -6 -4
-1 its place by the text, its length and end: behind the text, below 3, a stop	0 0 0 0 -1 3 0 -2 -1 0 0 2 -2
-1 its place by the text, its length and end: behind the text, below 3, no stop	-3 -13 -17 -14 -5 -5 -2 -16 -17 -10 -13 5 4
-1 its place by the text, its length and end: in the text, 10 and more, a stop	-3 -11 -27 -17 -13 1 -9 -7 -22 3 2 -20 -7
-1 its place by the text, its length and end: in the text, 10 and more, no stop	-3 -40 -15 3 -5 -6 -2 -14 -14 -2 -14 -6 -14
-1 its place by the text, its length and end: in the text, 18 and more, a stop	-8 -33 2 -3 -3 -2 -15 -6 3 -10 -18 -4 -9
-1 its place by the text, its length and end: in the text, 18 and more, no stop	-1 -9 -3 -4 0 -7 14 5 -18 -22 -11 -14 7
-1 its place by the text, its length and end: in the text, 3 and more, a stop	-1 -5 -2 -4 -10 5 -17 2 -1 -17 -11 0 -11
-1 its place by the text, its length and end: in the text, 3 and more, no stop	-6 -62 -8 -31 -10 0 -8 -1 -11 0 -7 -6 -3
-1 its place by the text, its length and end: in the text, 30 and more, a stop	-40 -37 -22 -23 -6 -1 -4 -15 -2 -9 -10 -6 0
-1 its place by the text, its length and end: in the text, 30 and more, no stop	-2 -9 -6 -8 9 -19 18 11 -19 -5 -17 -11 -15
-1 its place by the text, its length and end: in the text, 6 and more, a stop	-1 -11 -6 0 -11 7 -17 -10 -14 3 -3 -18 0
-1 its place by the text, its length and end: in the text, 6 and more, no stop	-3 -39 -14 -34 -4 -8 -19 -3 -12 -18 -1 1 -1
-1 its place by the text, its length and end: in the text, below 3, a stop	0 -1 0 -1 -5 5 1 -2 -6 -3 2 -5 4
-1 its place by the text, its length and end: in the text, below 3, no stop	-7 -26 -7 -12 -7 1 -22 -2 -16 -16 -19 -5 -9
-1 its place from the end: 1 and more	0 -8 -9 -7 -25 10 -16 -20 -21 -19 -9 5 15
-1 its place from the end: 12 and more	-35 1 -2 -18 1 2 -1 -8 0 -7 -10 -3 -10
-1 its place from the end: 2 and more	0 -2 -4 -1 -16 -3 0 -5 -16 -15 -4 4 -5
-1 its place from the end: 20 and more	-33 2 0 -6 2 -2 -10 -2 -4 -1 1 -17 -5
-1 its place from the end: 3 and more	-3 -16 -22 -5 -13 -8 -10 -8 -28 -15 -5 11 -5
-1 its place from the end: 40 and more	-55 -3 -6 -4 9 -4 -20 3 0 -1 -10 -24 -3
-1 its place from the end: 5 and more	-8 -32 -21 -11 -19 -7 -13 -10 -15 -4 -3 10 -8
-1 its place from the end: 8 and more	-17 -20 -12 -19 -17 -1 0 -19 5 -18 -5 4 -5
-1 its place from the top: 1 and more	-6 -6 7 5 -19 -11 -4 -18 -9 -5 -9 -22 4
-1 its place from the top: 13 and more	-40 -43 -40 -26 0 1 -5 3 -4 -2 -12 4 2
-1 its place from the top: 2 and more	-2 -5 0 -2 -18 -14 -1 -17 -3 2 -2 -25 -7
-1 its place from the top: 3 and more	-2 -10 -4 -4 -22 2 -9 -16 2 -2 3 -23 -8
-1 its place from the top: 4 and more	-7 -4 8 1 -17 -7 -1 -18 -2 2 6 -24 -18
-1 its place from the top: 6 and more	-12 8 -23 -12 2 2 5 -9 -15 -19 7 -7 -17
-1 its place from the top: 9 and more	-14 -10 -27 -7 2 4 -9 -5 2 -6 -15 0 -15
-1 its place from the top: below 1	-16 11 7 0 1 -13 -8 -13 -7 -17 -13 -18 2
-1 its sentences: more	-18 -28 -15 -23 0 -9 -1 -9 2 -5 -11 -7 -6
-1 its sentences: none	-68 -1 -1 -4 -6 -4 -2 -5 -3 -3 -3 -3 -3
-1 its sentences: one	-31 3 -1 -14 -8 5 -15 -12 -16 -1 5 -5 2
-1 its sentences: three	-12 -29 -22 2 -6 0 -27 -4 0 3 -23 -11 -14
-1 its sentences: two	-30 -14 -6 -1 -7 -6 10 -4 4 -12 -16 -11 -7
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 20 and more	0 -7 0 0 -4 -11 -3 -1 -1 5 -1 7 -3
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -2 -8 0 -5 -6 1 0 9 2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, below 6	0 0 7 -2 -7 -2 0 -4 -2 5 -9 -4 -2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -1 -13 9 4 1 4 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -6 -12 -3 15 0 2 0 -1 1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, below 6	0 0 0 0 2 -5 -3 7 -1 -2 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 20 and more	0 0 0 0 0 9 -1 -7 0 0 0 -1 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -5 2 -2 7 -2 -4 0 -4 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 1 -1 0 4 -2 -2 -1 -2 1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 3 -1 -7 0 -1 0 0 6
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -1 16 -1 -5 -1 -1 0 -3 -15
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, 6 and more	0 0 0 0 5 -3 0 0 -1 -1 0 -2 2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 -1 8 -2 0 -5 -3 -3 -2 -2 2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 6 and more	0 0 0 0 -1 7 0 -3 -1 -1 0 -2 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 10 -9 0 -15 -1 -4 0 5 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, below 6	0 0 -5 0 -6 -5 0 -8 9 6 -8 -5 -10
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -2 0 0 -2 19 -1 -12 -2 -8 0 -3 -3
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 -1 0 0 -6 14 -5 -2 -2 -8 -1 -4 -14
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 6 2 0 -6 0 1 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 0 -3 3 -2 0 5 0 -1 -2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 -1 -1 -3 -13 -1 -10 -4 19 3 -3 -10
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 -2 -2 6 -2 0 -10 1 7 -6 2 -7
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 -4 0 0 -3 5 4 -20 6 -18 0 6 -5
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 -1 0 0 -2 -14 -2 -1 1 12 0 -3 -6
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, below 6	0 0 0 7 3 -4 -1 -5 -1 -8 0 -9 -4
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 0 0 -1 -1 9 0 1 -1 4 0 -8 -6
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 0 -2 -1 4 -11 0 -9 -7 9 -5 -5 7
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, below 6	0 0 -8 9 -2 -4 0 -5 -6 -7 2 -19 5
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 20 and more	0 -1 0 0 0 11 -2 -11 -2 -2 0 -1 5
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -1 8 -1 -2 -1 -1 0 -1 -5
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 20 and more	0 0 0 0 -1 5 -1 -2 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 0 -5 12 -1 -8 0 -1 0 -2 -2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, below 6	0 0 -1 -1 -10 -1 0 -3 -4 -6 3 4 7
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 -2 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, no stop, 6 and more	0 0 0 0 4 -3 0 -1 1 2 0 -9 6
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 5 -3 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -2 -5 2 -4 -1 -2 3 -1 9
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 3 -8 7 -1 -3 -6 -1 0 -8
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, below 6	0 0 0 0 7 0 0 0 -1 -2 -1 0 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, a stop, 20 and more	0 0 0 0 0 -10 13 -6 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 0 0 12 -1 0 -1 -6 -1 -1 -1 -6
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 -1 0 0 -1 1 -5 2 2 4 0 3 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 0 -2 6 -1 0 -2 -1 0 -1 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 20 and more	0 0 0 0 0 4 -1 0 -1 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 -1 0 -6 3 0 -1 4 5 -4 -7 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, below 6	0 0 -1 0 6 0 0 -1 -3 -3 -2 -1 3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -31 22 10 0 2 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, below 6	0 0 0 0 4 -5 -5 0 2 2 0 -5 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 5 0 -4 0 0 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -5 -2 -2 14 0 -3 0 -5 -6
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, below 6	0 0 -2 0 7 -1 -1 1 -4 -3 -1 -1 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, comma, a stop, 20 and more	0 0 0 0 0 7 -2 -5 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, a stop, 20 and more	0 0 0 0 7 -9 -4 5 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 -1 -1 -13 -5 -1 -1 -1 -2 -1 3 8
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 -3 3 4 -1 -1 0 0 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 9 3 -3 -4 -2 -1 0 -1 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, 20 and more	0 0 0 0 -1 5 -1 -1 -1 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -10 0 -1 8 0 3 -1 -5 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 1 -1 0 -1 1 1 0 -2 3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 10 -3 -3 0 -1 0 0 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, 6 and more	0 0 -1 0 1 8 0 -4 -4 -5 -1 -5 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, below 6	0 0 0 0 3 0 0 0 -4 0 -1 -1 2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 20 and more	-4 -29 -6 -8 -47 6 -12 2 -20 -7 -15 -35 -35
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 6 and more	-1 -4 -1 -2 -1 9 10 -29 -2 -17 -2 -31 -19
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 -2 1 -6 -4 -7 6 -6 1 -8 1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -15 -5 6 -1 -7 12 -1 -4 -20
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 6 and more	-3 -1 -5 -5 -7 0 -15 -52 -1 -6 -7 13 -16
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, below 6	-1 -1 -26 1 19 -33 -12 -47 -11 -13 -1 -12 13
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -1 0 0 -1 10 -5 -3 1 -2 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -2 6 -4 -3 -4 0 0 -1 5
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 -2 -2 -2 1 -1 6 -1 -2 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 0 1 0 -1 -2 0 5 4 -2 0 -10 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, below 6	0 0 0 -1 -4 -1 0 0 -2 -1 0 -2 10
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 -2 -6 6 -3 6 -2 0 -2 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 6 and more	0 0 0 0 2 3 1 1 -3 -1 0 -4 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, below 6	0 0 0 0 3 -4 -1 -1 -2 0 0 -1 3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 0 8 -1 0 0 -5 -2 0 -2 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 6 -3 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, 6 and more	0 0 0 0 -8 5 0 -2 0 3 0 -2 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 -3 -1 -1 0 -1 -2 0 -1 5
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 -1 0 0 -10 8 -25 2 -6 -5 -1 -8 -14
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 1 5 3 -6 -1 -6 0 -4 -9
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, below 6	0 0 0 0 -10 0 0 -1 0 2 5 -2 4
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 -1 10 -1 -1 -3 1 0 -4 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	-1 0 -1 0 1 -4 -5 -8 1 -12 -1 -1 2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 -1 0 -5 -10 -1 -3 -12 -7 3 2 17
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 -4 0 0 0 0 -1 1 -1 4 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -3 -3 -1 -4 0 5 0 4 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 20 and more	0 0 0 0 -1 4 -1 -1 -3 1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 -1 -1 2 -4 -2 0 -3 -3 1 0 4 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, below 6	0 10 -3 0 -3 -1 0 4 -1 -6 -4 -3 -6
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 0 -8 6 -2 3 6 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -6 -14 -2 20 -1 -1 0 -4 -2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 0 11 0 -11 0 1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 6 and more	0 0 0 -1 -8 7 0 4 -2 -5 -1 3 -5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 -3 -1 0 5 1 1 0 0 -4
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 8 -1 -3 0 0 0 -1 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, no stop, 6 and more	0 0 0 0 -5 -3 0 -1 7 5 0 -2 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 6 0 -2 0 0 0 0 -2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -1 -14 -6 -7 -6 -5 0 -2 15
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 -1 0 2 -4 0 -2 0 -1 0 -6 5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -6 -1 0 0 3 0 -1 0 4
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 20 and more	0 0 0 0 0 4 0 -2 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 -2 0 0 -3 2 -1 4 -1 -1 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, 6 and more	-1 0 -1 -1 13 -11 -1 -5 -6 -12 -2 -8 -8
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 0 0 -6 -3 0 12 -5 -5 -4 -3 -5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -1 0 0 -2 10 -1 -9 -1 3 0 -2 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -7 3 -4 -3 6 0 0 -2 -4
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, below 6	0 -1 0 -1 2 2 0 0 -3 -4 0 -1 -8
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 20 and more	0 -1 0 0 -13 11 -7 -2 -2 -3 -1 -3 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 -1 0 0 -3 -3 0 -3 -2 9 2 -6 2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 -16 -1 -1 -11 5 -3 -42 -6 -23 -2 10 -5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 -1 0 0 6 -19 -2 -14 7 -5 0 0 12
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 -2 -6 -1 -5 -1 6 0 4 1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 0 3 -8 -2 0 -1 -19 4 3 1 -11 -4
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, below 6	0 0 -11 -12 0 -13 -1 -9 2 -8 1 -6 -11
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 -2 0 0 -1 21 -4 -11 -5 -4 0 -5 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -2 10 -1 -5 -6 -5 0 1 4
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, below 6	0 0 0 0 -9 6 -3 -4 2 2 0 0 -5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 7 -4 0 -2 -3 -5 0 -11 3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -2 -1 0 5 -4 -1 5 1 -6
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, no stop, below 6	0 0 -1 0 -14 -2 0 -1 -4 14 -3 -11 -4
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 3 -1 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, below 6	0 0 0 0 -11 13 -3 -3 -2 -1 -1 0 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 6 and more	0 0 0 0 4 18 -3 -1 -1 -2 0 -5 -16
-1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, no stop, 6 and more	0 0 0 0 -1 6 0 -5 -3 -2 0 -3 0
-1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, no stop, below 6	0 0 -3 0 0 0 0 0 4 -1 2 0 0
-1 its shape among its neighbours: a stop, 20 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 0 10 0 -3 0 -5 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, below 4, bracket, no stop, below 6	0 0 0 0 0 0 0 0 0 0 0 -2 3
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 20 and more	0 -1 0 0 0 -12 -4 8 5 -5 0 0 6
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 6 and more	0 1 0 0 -1 -13 -2 11 2 -4 0 0 4
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, below 6	0 0 0 0 -8 1 -1 3 -6 4 0 -1 -2
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 -1 0 -10 -3 0 -2 5 0 1 9 -3
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, below 6	0 0 -1 0 -2 -1 0 -9 8 3 0 -4 -3
-1 its shape among its neighbours: a stop, 20 and more, below 4, ellipsis, no stop, below 6	0 0 -1 0 -2 -1 0 0 5 -6 -2 -2 0
-1 its shape among its neighbours: a stop, 20 and more, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 0 7 0 -1 0 0 0 -1 -6
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 20 and more	0 4 0 0 0 -3 -1 -1 0 -1 0 0 4
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 6 and more	0 -1 0 0 8 -7 -1 -1 -2 -2 0 -14 4
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, 6 and more	0 0 -2 0 3 -1 0 -1 -12 -12 -1 3 9
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, below 6	0 0 -1 0 2 -1 0 -1 -6 2 -2 -1 5
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 0 6 -1 -2 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 6 and more	0 0 0 0 -1 -8 0 -7 -3 3 0 -1 10
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 14 -10 5 -3 -3 -10 -1 -7 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 5 -1 0 -3 -1 -1 0 0 -2
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 20 and more	0 -4 0 -1 -5 16 -14 -13 -18 -19 -1 -22 -4
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 6 and more	0 -6 0 -1 -2 -8 -1 -8 3 3 -1 5 -6
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, below 6	0 0 0 2 9 -3 0 -5 -10 -9 -1 -5 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 20 and more	0 0 0 0 6 -12 6 0 2 0 0 0 -2
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 6 and more	0 -2 2 -1 -6 -2 -1 -12 -6 -27 -4 10 1
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, below 6	0 -1 -1 0 -18 -11 0 -9 5 -8 -14 1 6
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 -4 0 6 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 9 0 0 -1 1 -1 -1 -2 -12 0 -3 -3
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 -2 0 1 -5 0 -13 -3 -4 -3 10 -3
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 6 1 0 -3 0 -1 0 -1 -2
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 1 7 -4 -6 -1 -2 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 -1 0 1 -3 -1 -5 -4 -9 0 -6 8
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 7 -3 0 -3 -1 -1 0 0 -4
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -5 -2 0 0 -1 -1 0 -3 8
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, figure, no stop, below 6	0 0 6 -1 -1 0 0 0 0 0 -1 0 -3
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 -5 0 0 -1 9 0 -4 -2 -5 0 -1 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 16 -1 -2 -19 -7 -12 7 -10 -15 -1 -15 -16
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 -7 5 0 7 -1 -2 2 -1 -8
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 -1 0 0 -1 -7 -1 -4 7 4 -1 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 -1 6 -2 7 -6 0 -12 -4 0 1 1 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, below 6	0 -1 -4 -1 0 -9 0 1 -4 -2 -5 -5 5
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 -7 0 0 -1 20 -1 -4 -1 -5 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 1 0 0 7 1 -1 -7 1 -3 0 0 -5
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 20 and more	0 -1 0 0 0 -4 0 2 -1 1 0 -3 4
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 0 -2 0 -6 0 0 -4 -2 10 -3 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, below 6	0 0 -2 3 1 -1 0 -3 3 -3 -5 -5 6
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 0 3 -1 0 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 -1 0 0 -10 -7 -2 11 -1 -1 0 3 -4
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -1 -3 8 -5 0 -1 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 -1 -2 -2 -12 5 0 -3 -1 -1 0 -3 10
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 6 0 0 0 2 -1 -4 0 -4 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, no stop, below 6	0 0 5 0 0 -2 0 0 -1 -1 -2 -1 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 -1 0 0 -1 1 4 -4 -2 -2 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 -1 0 0 -5 -13 12 -2 -8 -5 0 -6 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -6 -2 0 -2 6 5 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 -4 -2 -1 1 3 2 -1 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 10 -1 -7 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 7 -1 -2 -5 -2 -2 0 -2 -3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 -1 0 -4 0 0 0 -1 0 0 -2 5
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -5 0 0 -10 5 -13 -2 -9 -5 -1 -13 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 -4 0 -1 1 9 -17 -16 -3 -13 -3 -9 -11
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 6 -4 -1 -5 1 0 0 -2 3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -1 -2 -2 0 1 6 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 0 3 1 -11 10 -1 -2 -8 -11 2 0 1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, below 6	0 0 -8 5 4 -9 -1 -10 -2 -4 -8 1 15
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 5 0 0 -1 -3 -2 -3 -1 -2 0 -1 4
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, 6 and more	0 -1 5 0 -1 6 0 -3 -2 -6 0 -3 1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, below 6	0 0 2 0 -5 -1 0 0 -2 1 1 -1 3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 0 -3 0 5 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, no stop, below 6	0 0 0 0 10 -1 0 -1 -9 -2 3 -1 -7
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -3 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 10 -5 -3 0 -1 0 -1 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 6 1 1 -2 1 -2 0 -4 -3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, below 6	0 0 0 0 0 4 -1 0 0 0 0 -5 -3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -5 -3 0 0 8 -7 4 -6 -2
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 -3 -1 0 -1 1 -3 1 -1 6
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 1 0 0 0 4 -1 -2 0 -7 0 0 3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 -1 0 0 -4 4 0 -7 -1 1 0 -1 -3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 -1 0 4 10 0 -10 -1 2 0 -5 -4
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 -4 0 -12 -1 0 11 -2 -6 -3 -1 3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 0 -8 -2 4 0 -1 0 -1 4
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 -1 0 0 -2 -9 -2 10 -1 -1 0 -1 5
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 1 11 0 -9 0 -4 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, ellipsis, a stop, 6 and more	0 0 0 0 -6 -8 -1 -8 -2 0 0 14 -12
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 -5 -1 -2 8 7 0 0 -7
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, 6 and more	0 -1 -3 4 4 -3 0 -2 -1 -1 0 -4 2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 -1 0 -4 0 0 -1 -2 -1 -3 -1 6
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 -1 0 0 -1 7 0 -1 0 -2 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 -1 0 0 -1 -14 -1 4 1 4 0 4 2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 0 0 0 1 -6 0 3 0 -1 0 5 -2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -3 0 0 -1 14 -1 -9 -1 -2 -1 -1 1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 4 0 0 -10 -11 -4 13 -5 -7 -1 -4 0
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 -1 -4 -5 -1 5 -2 -2 0 2 1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -2 5 -1 -3 0 -3 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 0 3 -2 11 -5 0 -9 1 -5 0 -3 3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, below 6	0 0 -1 0 5 -1 0 -3 1 -7 7 -2 -1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 -4 0 0 -1 20 -1 -8 -1 -8 0 -8 1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 -4 0 0 -4 -10 -1 5 -4 1 0 2 3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -5 8 0 -8 -1 -1 0 0 1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 -2 0 0 -2 0 0 -3 0 7 0 -1 0
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 6 and more	0 -2 -1 0 1 -5 0 3 2 -4 -1 -10 5
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, below 6	0 0 -1 2 5 -7 0 -2 5 -8 6 -2 -19
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 4 0 0 0 -2 0 -1 0 0 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 3 -8 6 4 0 -1 0 -3 -5
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 0 -1 0 -2 -1 0 0 4 -3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 -2 5 -4 3 0 -3 4 -1 -1 -1 -6
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 4 0 0 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, a stop, 20 and more	0 -5 0 0 0 -3 0 0 1 5 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 1 -1 0 -1 -1 -2 -1 -3 5
-1 its shape among its neighbours: a stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 0 -13 6 8 0 -1 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 -1 0 -9 -14 0 0 1 13 0 0 -9
-1 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, below 6	0 0 5 0 -6 -1 0 -4 4 6 0 -2 -3
-1 its shape among its neighbours: a stop, 6 and more, below 4, exclamation mark, a stop, 6 and more	0 -2 0 -1 -4 -5 -2 -2 -2 -2 0 -8 9
-1 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 20 and more	0 11 0 0 0 -11 -1 -1 -1 -1 0 -1 2
-1 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 6 and more	-1 -6 0 0 -11 -2 -1 -1 1 -1 0 -9 6
-1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, 6 and more	0 0 -1 0 -5 -7 0 -1 -10 7 -1 2 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, below 6	0 -1 1 -4 1 0 0 0 2 -2 -1 -1 5
-1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 0 5 -1 -3 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 6 and more	0 -4 0 0 -1 2 0 3 0 0 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, no stop, 6 and more	-1 0 0 0 9 -5 0 1 -1 -2 0 -5 -3
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 20 and more	0 -9 0 0 2 3 2 -1 1 -7 0 1 6
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 6 and more	0 -1 -1 -2 -6 3 -3 -8 -8 5 -1 -5 -5
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, below 6	0 -1 -1 -2 -2 -9 0 -2 -5 -6 0 13 -5
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 20 and more	0 -5 0 0 -1 5 0 -2 0 5 0 -3 -3
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 6 and more	0 -2 -3 1 -14 5 0 -2 -3 2 -1 6 -3
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, below 6	0 -1 5 -3 1 -4 0 5 -6 -9 -4 -2 -3
-1 its shape among its neighbours: a stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 4 0 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 20 and more	0 7 0 0 0 2 -1 -1 0 -1 0 -1 -7
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 6 and more	0 -1 0 0 -2 8 -1 -4 1 4 0 -1 -9
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, below 6	0 -2 0 0 -3 -1 0 -2 -2 -3 0 -3 7
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, no stop, below 6	0 0 -1 0 -17 0 0 -1 -1 -2 10 0 7
-1 its shape among its neighbours: a stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 0 0 0 5 0 -2 0 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, 6 and more	0 0 0 0 -10 16 0 -16 1 1 0 -9 -5
-1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, below 6	0 0 -2 1 -2 0 0 0 -1 0 -1 -3 7
-1 its shape among its neighbours: a stop, below 6, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -14 10 3 -1 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 5 -2 -2 0 0 0 0 -1
-1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, below 6	0 0 0 0 -3 7 -1 -6 -1 0 0 0 -1
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 20 and more	0 -2 0 0 -1 8 -2 0 0 -1 0 -1 -2
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 6 and more	0 0 0 0 2 8 -3 0 -4 -2 0 -2 -2
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 10 -7 -2 -4 -2 -3 0 -1 -3
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 0 8 -4 -2 -1 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 6 and more	0 0 0 0 3 -1 0 -1 1 -4 5 -3 -1
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, below 6	0 0 0 0 9 -1 0 -2 -3 -2 -2 -1 1
-1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -2 -5 6 -1 -1 -1 0 -1 0
-1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 9 0 0 0 0 0 -1 -2 -7
-1 its shape among its neighbours: a stop, below 6, 4 and more, colon, no stop, below 6	0 0 0 0 4 0 0 0 -1 0 0 -2 -1
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 0 9 5 -12 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -3 0 -1 2 2 1 0 0 -2
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 -1 -6 4 -1 2 -3 -5 0 -2 1
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 0 11 -8 0 -7 -1 -2 0 4 -8
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, below 6	0 0 0 0 -4 -1 0 -5 -5 -4 -2 7 1
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 6 and more	0 0 0 0 -1 -1 0 -2 3 0 0 2 -3
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, below 6	0 -1 0 -1 3 -5 0 -1 -1 -3 0 6 -3
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, 6 and more	0 0 -1 0 -5 -2 0 0 0 7 -1 3 -4
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, below 6	0 0 -1 0 3 -1 0 0 -1 -1 5 -2 -3
-1 its shape among its neighbours: a stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 -4 -1 -1 0 0 0 0 6
-1 its shape among its neighbours: a stop, below 6, below 4, colon, no stop, below 6	0 0 0 0 -2 0 0 -5 -2 0 0 0 7
-1 its shape among its neighbours: a stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -2 -5 0 -1 0 0 0 -1 7
-1 its shape among its neighbours: a stop, below 6, below 4, figure, no stop, below 6	0 1 1 1 -1 0 0 0 -1 0 0 6 -7
-1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 0 -1 9 0 -7 -1 -2 0 -1 -1
-1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, below 6	0 0 0 -1 -6 7 -1 2 -2 -2 -1 -3 -8
-1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 20 and more	0 -5 0 0 -1 8 0 -1 1 1 0 -1 -2
-1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 6 and more	0 -3 0 5 -5 1 -1 0 -5 -7 0 7 0
-1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -7 -1 0 -3 -6 -3 -1 10 -2
-1 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, 6 and more	0 0 0 0 7 -1 0 0 -1 -4 0 0 -1
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 9 -2 -8 0 -1 0 -3 0
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 4 -1 0 -2 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 -1 1 -2 5 0 -1 0 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 4 0 0 -3 -1 2 -1 -1 0
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 -2 0 3 0 0 -1 -2 -1 -3 -1 0
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 -1 0 0 0 8 -1 -3 0 -2 0 -1 0
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 -1 0 0 -7 -6 -2 13 -1 -5 0 0 -2
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 -1 0 0 -2 1 0 7 -2 -2 0 -4 -3
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 -1 0 0 -1 -3 0 15 -2 1 0 -4 -7
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, below 6	0 0 -3 0 -3 0 0 -1 -1 -1 1 -4 9
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, another sign, no stop, below 6	-1 -1 -8 0 4 -1 0 -1 -2 -7 8 -1 -5
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 -3 0 0 -1 10 -1 -2 -1 -3 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 20 and more	-2 -1 -1 -1 -2 -8 -1 3 7 -3 -1 -1 -2
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 6 and more	-2 -2 -5 0 -4 -2 0 2 -6 -8 -3 10 -4
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, below 6	0 0 0 -2 -6 0 0 0 0 1 7 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 0 3 -8 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 9 -1 -8 0 0 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -4 2 -4 -5 1 4 0 -3 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -1 -2 -3 6 0 0 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 20 and more	0 5 0 0 -4 -11 5 11 -3 -7 0 -2 -2
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 0 0 0 5 -10 7 3 -1 1 0 -2 -4
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 -5 8 -1 -2 -1 -1 0 0 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -1 5 -2 -3 0 4 0 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 0 4 0 -9 0 3 1 4 -4 0 -2 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, below 6	0 0 0 0 9 -1 0 -1 -5 -2 2 -4 2
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -5 0 0 0 6 -1 2 0 -2 0 0 3
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 -8 14 -5 -9 -5 -11 -2 -9 -8
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 11 -5 -1 4 4 0 -3 -5 -6 0 -9 1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, below 6	0 0 0 0 -2 -1 0 0 -1 -2 6 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 -2 -1 3 0 0 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -4 8 2 -4 -4 -3 0 -4 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 12 -4 -1 -2 -3 0 -3 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 3 -1 0 -1 3 1 -1 -5 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 3 -5 0 0 -1 -1 -1 14 -16
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 -1 0 0 -1 -2 -1 -3 0 5 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 -3 -1 -5 -5 0 3 -1 -1 -2 6 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 -4 -1 0 -11 -1 -1 0 12 -3
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 -4 12 -1 -6 0 -3 0 -2 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 4 -1 0 -3 0 0 -4 0 3 0 -1 -3
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 0 0 1 0 0 -2 -1 0 0 -1 3
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -1 0 0 0 -5 10 -5 0 -2 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -3 -5 -1 1 -2 -3 0 0 8
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 5 -5 0 -1 -2 3 -3 -3 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 -1 0 9 -1 0 -2 -1 -1 -1 0 -5
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 -2 0 0 0 2 -1 -3 0 2 0 -1 5
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 -1 0 0 -3 -16 -1 20 -2 0 0 -5 -6
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 -2 0 0 -1 5 -1 -2 -1 3 0 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 0 2 1 -3 2 0 3 -3 -1 -1 -4 1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, below 6	0 0 1 0 5 -1 0 -1 -2 -7 2 -2 1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 5 0 -1 -2 0 0 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -7 -20 -5 8 14 -7 0 -5 -2
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, stop and quotation mark, a stop, 6 and more	0 0 0 -1 -2 8 -1 -1 -1 -1 0 -4 -2
-1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 -2 0 -10 4 -1 -6 -7 -5 -1 10 -7
-1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 -4 0 0 -4 3 5 0 -1 1
-1 its shape among its neighbours: no stop, 20 and more, below 4, figure, a stop, 20 and more	0 -4 0 0 0 10 0 -2 0 -1 0 0 -3
-1 its shape among its neighbours: no stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 0 0 0 -1 1 0 0 -4 4
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 20 and more	0 -3 0 0 6 9 -1 -3 -1 -6 0 -1 -4
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 6 and more	0 0 0 0 -2 7 0 -3 2 -4 0 1 -2
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 20 and more	0 6 0 0 -1 1 0 -2 -3 -7 0 -2 4
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 6 and more	0 -1 9 -2 3 -2 0 0 0 -8 0 -12 -1
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, below 6	0 0 3 5 -4 -1 0 4 -4 -7 1 -4 5
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, 6 and more	0 0 0 0 -1 -4 0 4 -1 -2 -1 -4 4
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, below 6	0 0 0 0 0 -1 0 0 -4 -2 6 -1 1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, arrow, no stop, below 6	0 0 0 0 8 3 0 -8 0 0 0 1 -2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 -4 0 0 0 11 0 -4 0 -2 0 -1 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 1 18 -1 -10 -1 -3 0 -10 -12
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 20 and more	0 -1 0 0 -1 -6 0 2 0 -2 0 6 -5
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 -1 0 -1 -2 0 -3 2 -4 -1 2 2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 4 1 0 -6 -4 -1 5 -1 1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 0 -3 -1 3 0 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -2 -16 -2 16 -1 -1 0 -1 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -5 9 0 -5 -5 -4 0 -4 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 0 -1 0 5 -1 -1 -1 0 -3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 -4 0 0 0 2 0 -5 5 2 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 20 and more	0 0 0 0 -2 -6 0 4 0 2 0 -5 -2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -5 0 0 2 -4 -3 0 -2 5
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, below 6	0 0 -1 1 1 0 0 -4 -1 -3 -1 0 6
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 -4 0 0 0 2 -1 3 0 1 0 -1 -2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 -1 0 0 6 0 -1 -2 -1 -1 0 -1 1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 5 -8 0 0 0 4 -5 -2 3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 -1 -10 -1 -6 0 9 -1 -2 4
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 -1 -2 5 2 4 0 -7 -2 3 -3 2 -5
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, below 6	0 0 1 -1 0 -2 0 2 -2 -1 -7 -1 5
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 4 0 0 -1 16 -1 -9 -3 -4 0 -3 -4
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 2 -1 0 -2 -6 0 1 -3 2 0 4 -3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, below 6	0 -1 -1 -1 3 -1 0 -1 0 -1 0 -7 6
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 20 and more	0 -2 -1 0 -1 -7 0 8 4 -6 0 1 -2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 6 and more	-1 -8 -15 -4 -2 -10 -1 -4 -11 -3 -8 13 -11
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, below 6	0 0 6 -1 -3 -9 0 2 0 -9 -2 -23 1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 -1 0 0 0 6 0 -4 0 0 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 -1 0 0 1 -10 0 2 6 5 0 -7 1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 -2 -4 4 0 -4 -1 -1 0 2 3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, below 6	0 0 -3 2 -2 0 0 -1 -2 -2 -2 5 2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, 6 and more	0 -1 4 0 -2 -5 0 2 0 -1 0 4 -3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, a stop, 6 and more	0 0 0 0 -6 -10 -1 12 -3 -3 0 0 -2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -5 -2 0 6 -1 2 0 -1 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, below 6	0 0 -1 0 -3 0 0 -1 -3 4 3 0 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 7 0 0 0 -6 -1 1 0 -1 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 6 and more	0 0 -1 0 -14 3 -1 -6 -2 -3 -1 8 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 20 and more	0 -3 0 0 -1 -4 -1 -3 10 -7 0 0 -4
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 6 and more	0 0 6 -2 -10 1 0 -2 -1 -4 -2 5 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, below 6	0 0 6 0 6 -1 0 -1 -3 -5 -5 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -7 -4 9 0 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 5 -17 -2 12 -1 -1 0 -1 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 2 -6 0 4 1 1 0 -3 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 -1 0 7 0 0 -3 -1 0 0 0 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 -1 0 -14 -10 0 -4 -6 -6 -1 6 2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, below 6	0 0 0 0 6 -1 0 -1 -3 -2 -4 -5 3
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -4 10 0 -3 1 -2 0 -6 -3
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 1 0 -4 0 -2 0 -2 6
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 9 -1 -7 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, 6 and more	-2 -1 -3 -1 -6 5 0 -9 0 5 -1 -8 -9
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, below 6	0 0 0 0 0 1 0 0 0 0 1 -3 2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -11 0 -1 -9 21 -23 -5 -19 -7 -1 -15 -3
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 -3 0 0 1 6 0 -10 10 -1 -1 -8 -9
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 9 -1 -4 -5 0 -1 -3 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 -1 0 0 -4 -3 0 3 5 2 0 -1 -3
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 6 and more	-2 -1 1 7 -3 -30 -4 -8 -16 -11 -2 16 -27
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, below 6	0 -1 4 0 -13 -8 -1 -11 -6 -14 -7 -8 19
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 -3 0 0 0 4 0 -2 2 0 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 6 and more	0 -1 0 0 -5 11 0 -1 0 -6 0 -1 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 -1 4 -1 -3 -3 4 -1 -2 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 6 and more	-1 -3 -5 1 -2 6 0 7 2 -4 -8 -3 -13
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, below 6	0 -1 -2 -1 2 -3 0 -4 -4 0 2 -3 6
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 0 4 -1 -3 0 0 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 -2 -2 -8 0 -2 -2 -1 0 -2 8
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 6 -2 -2 -1 -2 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, no stop, 6 and more	0 0 -1 0 -2 -6 0 -3 -8 -9 -1 9 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 10 -6 1 -1 -3 0 0 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -1 -8 -1 -1 -1 -2 0 2 8
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 6 -3 0 -1 3 -2 2 -3 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 1 0 3 -2 0 0 6 0 0 -3 -10
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, another sign, no stop, below 6	0 0 0 3 -5 -1 0 -5 -2 -1 1 -1 5
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 1 0 0 0 -5 0 6 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 -5 0 0 0 6 0 -3 -1 2 0 -2 -1
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 -5 -1 -9 3 0 2 2 2 -1 -11 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 0 0 3 0 0 -5 0 1 2 -1 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 -5 0 0 0 -7 -1 9 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -1 10 7 -15 0 0 0 -4 -4
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 7 12 0 -13 0 0 0 -1 -1
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, below 6	0 0 8 -1 -1 0 0 -1 -1 0 -1 -3 -4
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -7 0 0 -1 -1 -1 -1 3 8
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 -7 0 0 0 12 0 -3 -5 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 -6 0 0 -1 4 0 -5 10 -7 0 2 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 20 and more	0 -6 -1 0 -1 15 -1 -5 -3 -8 -1 0 -5
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 -2 -2 0 6 -12 0 -13 1 2 -1 4 -8
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, below 6	0 0 -5 -6 -1 -5 0 5 2 1 -2 -6 -2
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -1 0 0 0 -6 -1 1 1 -2 0 0 8
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 5 0 0 -1 -2 -1 5 -1 -1 0 -1 -8
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 -1 4 -3 3 -3 0 0 -3 0 3 -2 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -4 -1 0 0 -2 2 -2 7 2
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 0 0 -1 -2 21 2 -22 -3 -13 -1 -15 2
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 -9 -1 -3 5 -18 -1 -13 -2 -5 -1 8 15
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -4 12 0 -4 -2 3 0 -4 -11
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 -4 -1 -1 -2 -6 0 2 -3 5 0 -5 5
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 6 and more	-1 -9 -11 1 0 -9 -1 0 -17 -6 -10 -8 -4
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, below 6	0 -2 -11 -7 -3 -10 0 -13 -8 -1 0 -3 3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -8 -2 -1 7 -1 0 0 -2 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 -1 1 0 0 -2 -2 0 0 -10 8
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -3 -1 0 2 4 3 -1 -1 -5
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 6 0 -6 0 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, 6 and more	0 0 0 -1 -4 -4 0 7 -1 -2 0 -2 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, below 6	0 0 0 0 -12 -2 0 -9 -1 12 -1 5 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, semicolon, no stop, 6 and more	0 0 0 0 -2 -4 0 8 0 -1 0 -1 0
-1 its shape among its neighbours: no stop, 6 and more, below 4, another sign, a stop, 20 and more	0 -1 0 0 0 5 0 -2 0 -1 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, below 4, bracket, a stop, 20 and more	0 -1 0 0 0 6 0 -1 0 -1 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 0 -1 0 1 0 0 0 -6 4
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 20 and more	0 -1 0 0 0 7 -1 -3 -1 -2 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 6 and more	0 -3 -1 -1 -2 -5 -1 1 9 1 -1 -6 -12
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 20 and more	0 -3 -1 -1 -1 8 -1 -8 -2 -4 -2 0 -13
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 0 -3 -5 2 4 -9 1 -2 0 -1 11
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, below 6	0 0 -1 0 -5 1 0 -5 0 -4 9 -6 -1
-1 its shape among its neighbours: no stop, 6 and more, below 4, exclamation mark, no stop, below 6	0 0 -1 0 0 0 0 0 -5 0 -1 0 6
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 6 and more	0 -1 0 0 -1 -9 0 6 -2 -2 0 1 1
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 20 and more	0 -1 0 0 -1 -12 0 0 -1 -1 0 18 -13
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 6 and more	0 -1 -1 -1 -6 -3 0 -8 1 10 -1 8 -11
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, below 6	0 0 -3 -2 3 -1 0 -1 -9 -4 2 -3 14
-1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 0 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, 6 and more	0 0 -4 3 -3 0 0 -1 -2 -1 0 6 -1
-1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, below 6	0 0 0 1 -1 0 0 0 0 0 0 3 -2
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 20 and more	0 -2 -1 -2 2 14 -2 -14 -17 -21 -1 6 -20
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 6 and more	0 -3 -1 3 -2 -2 -1 -10 6 -2 -1 -11 3
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, below 6	0 -1 0 10 2 -12 0 -3 -2 -1 1 -5 0
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 20 and more	0 6 -1 -1 -2 -8 0 -3 -3 9 0 2 -10
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 6 and more	-2 -9 -6 -6 4 2 -1 -26 -5 3 -2 -8 -15
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, below 6	0 -2 -5 -3 -3 -9 0 -11 11 -13 -5 -18 -6
-1 its shape among its neighbours: no stop, below 6, 10 and more, another sign, no stop, below 6	0 0 0 0 3 -2 0 1 0 0 -2 0 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, arrow, no stop, below 6	0 0 0 0 1 0 0 -4 0 0 -1 7 -5
-1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, a stop, 20 and more	0 -6 0 0 0 13 0 -3 0 -2 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, 6 and more	0 0 0 0 1 8 0 -8 0 -2 0 -10 8
-1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, below 6	0 0 8 -3 -8 -1 0 -7 -1 -4 -5 -2 -7
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 20 and more	0 0 0 0 0 -7 -2 9 0 -1 0 0 -3
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 6 and more	0 0 0 0 -2 5 5 -9 -1 -1 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, 6 and more	0 -1 -1 0 5 2 0 -2 -1 -3 -1 -3 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, below 6	0 0 0 0 -7 -1 0 3 4 3 0 -1 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, a stop, 20 and more	0 1 0 0 0 13 -1 -1 0 0 0 -1 -13
-1 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, no stop, below 6	0 -1 9 -1 -1 0 0 -1 -2 -1 -1 2 -9
-1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 20 and more	0 -2 0 0 -1 12 -1 -2 0 -1 0 -1 -5
-1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 6 and more	0 -3 0 0 5 -10 0 -1 -1 -3 0 5 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -2 -1 0 -2 0 -1 -2 0 6
-1 its shape among its neighbours: no stop, below 6, 10 and more, figure, a stop, 20 and more	0 -2 0 0 0 7 0 -1 0 -2 0 -1 0
-1 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, 6 and more	0 -1 0 0 -5 0 0 2 0 -7 0 1 4
-1 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, below 6	0 0 0 -3 -1 0 0 -1 -5 -3 -3 0 12
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 20 and more	0 -2 0 0 -1 4 -2 -6 0 2 0 -1 4
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 6 and more	0 5 0 0 -12 -11 -2 5 -16 3 0 -3 6
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, below 6	0 0 0 0 -1 9 0 -1 -1 -2 0 -1 -6
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 20 and more	0 -4 0 0 -1 1 -1 1 3 2 -1 -1 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 6 and more	0 -1 -1 0 -7 -6 0 3 0 4 6 -12 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, below 6	0 -1 2 3 -8 0 0 -4 -2 -6 8 -7 0
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 20 and more	0 6 0 0 -1 9 1 -12 -3 5 -1 -6 -16
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 6 and more	0 -2 0 0 -3 -1 -1 4 0 1 0 3 -8
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, below 6	0 0 0 0 -2 -4 0 3 2 -1 0 -1 1
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 6 and more	-1 -4 0 -4 -7 2 -1 -4 -8 0 -4 12 -15
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, below 6	0 -1 4 -5 -3 -9 0 -19 -4 -8 -9 -6 4
-1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -1 -1 0 0 0 0 0 4 -4
-1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, 6 and more	0 -1 0 -1 -3 -2 0 -1 -2 6 -1 2 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, below 6	0 0 -1 0 -2 0 0 -3 -1 -3 -2 9 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, a stop, 20 and more	0 -1 0 0 0 9 -2 -3 0 -2 0 -1 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, 6 and more	0 -1 -1 0 7 -2 0 -1 0 5 0 -9 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, below 6	0 0 -1 0 0 0 0 0 0 6 -1 0 -5
-1 its shape among its neighbours: no stop, below 6, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -3 -6 0 9 0 -1 0 -3 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 20 and more	0 3 0 0 0 3 -1 -3 -2 -1 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 6 and more	0 -1 0 0 -4 12 -1 -4 0 -6 0 -1 -5
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 20 and more	-1 -2 -1 0 -2 2 -1 -1 10 -7 -2 -1 -4
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 6 and more	0 0 5 -2 5 -4 0 -4 -5 -6 0 -4 -3
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, below 6	0 0 -3 -1 7 -3 0 -3 -7 -2 3 -2 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 20 and more	0 -2 0 0 0 -17 15 3 0 -1 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 6 and more	0 0 0 0 -2 -11 -3 12 3 0 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 -2 -4 4 0 0 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 6 and more	0 0 0 0 -5 1 -1 5 -2 -3 0 -4 1
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, below 6	0 0 0 0 -4 -1 0 6 1 0 0 -1 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, no stop, below 6	0 0 -1 -2 5 -2 0 -1 -3 -1 0 -3 1
-1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 5 -1 -2 0 0 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -1 -1 -2 -3 -1 0 0 -1 5
-1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -5 -3 0 -1 8 7 -1 -5 -5
-1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 2 0 0 -2 4 1 0 -1 -3
-1 its shape among its neighbours: no stop, below 6, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 6 -1 -3 0 -1 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 20 and more	0 -13 -1 -1 -18 19 -9 -3 -17 -15 -2 -19 -24
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 6 and more	0 -1 0 0 -2 -4 -1 0 3 -5 0 -9 5
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 -1 -4 -1 -2 1 3 0 -2 6
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -3 -2 5 -4 0 3 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 6 and more	-1 -1 -10 -2 -6 0 -4 -19 -10 2 -6 7 -16
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, below 6	0 4 1 -2 16 -26 -3 -43 6 -9 -19 -15 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 20 and more	0 -7 0 0 -1 13 -2 -4 -2 3 0 -1 -3
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 6 and more	0 0 0 0 8 -1 -1 -6 0 -5 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 20 and more	0 4 0 0 -1 -1 0 -3 -3 -3 0 -3 5
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 6 and more	0 -1 0 2 0 0 0 -2 -3 -5 4 -4 3
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, below 6	0 0 -5 -4 13 -7 0 -5 -12 -10 -3 -4 3
-1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 0 0 -1 -1 5 -3 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, 6 and more	0 0 0 0 2 -3 0 -4 3 3 0 -3 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, below 6	0 0 1 0 -1 -1 0 -1 4 -1 -2 -1 2
-1 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -2 0 0 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, no stop, below 6	-1 -1 -3 -1 -8 -1 0 -1 11 -11 -2 -1 -3
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 -1 0 0 -1 3 -6 3 4 -2 0 -2 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -3 -3 -3 -1 -9 11 0 -2 -3
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 -1 4 -1 -1 0 2 0 -1 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 5 9 0 -1 -1 -2 3 -11 -4
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 4 -1 0 0 1 0 -1 0 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, a stop, 20 and more	0 -4 0 0 8 -6 -1 3 -3 -5 0 -1 -3
-1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, no stop, below 6	0 0 -1 5 -1 -1 0 1 1 0 2 0 -8
-1 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, 6 and more	0 0 0 0 0 -2 0 0 -1 1 0 4 -4
-1 its shape among its neighbours: no stop, below 6, 4 and more, bar or asterisk, no stop, below 6	0 0 0 -2 -7 -1 0 -5 -2 -2 0 -2 9
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 20 and more	0 -3 0 0 0 -3 0 7 0 2 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 6 and more	0 -1 0 0 -8 -7 0 9 -2 -7 0 1 -2
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, 6 and more	3 -1 -1 0 -4 0 0 2 -2 2 -1 -5 3
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, below 6	0 0 7 0 -9 -1 0 5 -1 -2 -2 -3 1
-1 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 20 and more	0 -11 0 0 0 -16 5 17 -2 -4 0 -2 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 6 and more	0 0 0 0 -1 -3 0 3 1 -2 0 0 0
-1 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, 6 and more	0 0 -2 -3 -4 -10 0 11 0 2 0 -10 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, below 6	0 0 0 0 -2 0 0 -1 -1 -1 0 -1 6
-1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 20 and more	0 -1 0 0 0 5 0 -1 -1 0 0 0 -2
-1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, 6 and more	0 -1 -5 6 -2 2 0 -2 0 -3 0 -10 5
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 20 and more	0 -1 0 0 0 3 0 -2 1 1 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 6 and more	0 4 0 0 0 -2 -1 -1 3 -3 0 -1 -2
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, below 6	0 -6 -5 -3 -1 -6 0 0 -5 -5 -1 -1 12
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 20 and more	0 -5 -1 0 -1 4 -1 -7 -7 10 0 -2 -7
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 6 and more	0 5 -2 -1 2 -3 0 -5 -3 5 -1 2 -8
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, below 6	0 -1 -5 -2 -12 -3 0 7 5 -2 2 -2 -5
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 20 and more	0 5 0 0 0 -5 -1 -12 -1 5 0 -1 4
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 6 and more	0 -1 0 0 -2 -2 -1 -5 3 2 -1 0 -2
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 0 -4 0 0 2 -1 2 3 -3 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -3 3 0 -4 9 -9 0 0 0
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 6 and more	0 -2 -1 -1 -2 -2 0 1 -2 -1 6 -10 0
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, below 6	0 -1 -5 -3 -3 -2 0 -4 3 0 0 -2 7
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 20 and more	0 -3 0 -1 -2 6 -4 -20 -3 -11 -1 -5 14
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 6 and more	0 -7 -1 -1 4 -8 -1 -7 -6 -21 -1 15 8
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, below 6	0 -1 0 0 -2 4 0 1 -3 9 0 -9 -7
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 20 and more	0 -1 0 0 -1 9 -1 -2 -1 -5 -1 0 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 6 and more	-1 2 -8 -4 -9 -5 -1 -3 -2 -14 -9 -4 10
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, below 6	0 -6 -8 6 -2 -30 -1 9 -20 -12 -8 1 -21
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 -3 2 0 0 0 0 7 0
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 6 and more	0 -7 0 0 -4 2 0 3 -3 -5 0 7 -2
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 6 and more	0 0 0 0 -2 4 0 -2 4 2 0 -6 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, below 6	0 0 -1 -1 -1 -1 0 -1 4 4 -6 3 -3
-1 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 7 0 -1 -1 -1 0 -1 -5
-1 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, no stop, below 6	0 0 0 0 7 -1 0 1 -1 -2 -1 1 -4
-1 its shape among its neighbours: no stop, below 6, below 4, another sign, a stop, 20 and more	0 -4 0 0 0 8 0 -1 0 -2 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, 6 and more	0 -1 0 1 -4 -6 0 0 -4 7 -2 -2 -2
-1 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, below 6	0 0 -1 1 -5 -1 0 -1 1 4 -1 -5 6
-1 its shape among its neighbours: no stop, below 6, below 4, bar or asterisk, no stop, below 6	0 0 -1 -4 0 -1 0 -1 -2 -1 -1 -1 9
-1 its shape among its neighbours: no stop, below 6, below 4, bracket, a stop, 20 and more	0 -1 0 0 0 7 0 -1 0 -2 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, 6 and more	0 0 0 0 -2 -5 0 -4 -2 -2 0 -10 16
-1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, below 6	0 -1 -1 -14 9 -2 0 -1 -8 -13 -3 -3 13
-1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 20 and more	0 1 0 0 -1 3 -2 1 -3 -4 0 -1 1
-1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 6 and more	0 2 0 -1 0 -11 -1 7 1 -3 0 -3 1
-1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, below 6	0 0 0 0 -1 -7 -1 -3 0 6 -2 -9 2
-1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 20 and more	0 0 0 0 0 3 0 -4 -4 3 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 6 and more	0 0 0 0 -2 2 0 14 -1 -2 0 -15 -6
-1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, below 6	0 0 -2 2 -7 0 0 1 -4 7 -2 -6 -2
-1 its shape among its neighbours: no stop, below 6, below 4, comma, a stop, 20 and more	0 -5 0 0 0 9 -1 -1 0 -1 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, comma, no stop, below 6	0 0 -5 6 -2 -2 0 -4 -1 2 -1 2 -1
-1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 20 and more	0 -1 0 0 0 8 0 -1 -1 -1 0 -1 -5
-1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 6 and more	0 -6 0 0 -2 -2 -1 -1 1 -11 -1 8 -7
-1 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 20 and more	0 11 0 0 0 -5 -1 -2 -1 -4 0 -2 -1
-1 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 6 and more	0 5 -1 0 -4 -1 -1 -1 8 -4 0 -3 -5
-1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 20 and more	0 -8 0 0 0 6 -1 -1 12 -10 0 -2 -6
-1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 6 and more	0 0 0 3 0 3 0 -1 0 -1 -2 3 -6
-1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, below 6	-1 -3 -3 1 -1 -8 0 -8 -15 -4 -4 -16 9
-1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 20 and more	0 -1 0 0 0 8 -1 -2 0 -2 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 6 and more	0 -3 0 0 -2 7 -1 -7 -8 5 0 -1 -4
-1 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, 6 and more	-1 -1 -1 -2 10 -2 0 -5 -3 -6 3 -5 -8
-1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 20 and more	0 -1 -1 -2 4 1 2 -20 -18 -23 -1 -12 16
-1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 6 and more	0 -3 -1 -3 6 10 -1 -9 8 -8 -1 -9 -15
-1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, below 6	0 -1 -1 -1 -3 -10 0 5 8 2 1 -2 -4
-1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 20 and more	0 -6 0 0 -2 -16 0 1 13 2 -1 0 2
-1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 6 and more	-1 -8 -11 1 -14 -8 -1 -2 -12 -10 -3 14 -18
-1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, below 6	-3 -24 -4 -18 -28 -13 -2 7 -26 5 -17 -21 2
-1 its shape among its neighbours: no stop, below 6, below 4, quotation mark, no stop, below 6	0 0 0 0 0 0 0 -2 -1 -1 -1 6 -1
-1 its short words and length: 0.01 and more, 15 and more	-1 -7 2 -3 0 5 -5 4 -10 -10 -12 -1 -16
-1 its short words and length: 0.01 and more, 30 and more	0 -2 -1 1 7 12 0 2 -12 -12 -2 -13 -10
-1 its short words and length: 0.01 and more, 4 and more	-2 -5 -6 0 -4 4 -9 1 -12 -6 2 -9 -12
-1 its short words and length: 0.01 and more, 8 and more	-3 -6 15 -5 -8 5 -17 -1 -26 -14 -15 -12 -1
-1 its short words and length: 0.01 and more, below 4	0 0 0 0 0 -9 9 -1 1 0 0 0 -4
-1 its short words and length: 0.2 and more, 15 and more	-15 6 0 -5 4 -2 -14 3 -13 -9 -10 -27 -8
-1 its short words and length: 0.2 and more, 30 and more	-5 -6 -26 -3 6 -5 0 -4 -5 -9 -14 -4 -18
-1 its short words and length: 0.2 and more, 4 and more	-10 -5 -38 -4 -14 1 -10 -11 -31 -4 -4 -4 7
-1 its short words and length: 0.2 and more, 8 and more	-17 3 -12 3 -11 -16 -21 -10 -20 0 1 -12 4
-1 its short words and length: 0.2 and more, below 4	-2 -23 -15 -3 -19 4 -11 -13 -12 -3 -15 -5 0
-1 its short words and length: 0.35 and more, 15 and more	-21 -18 0 -5 -18 -5 -10 -12 -7 -1 -2 4 0
-1 its short words and length: 0.35 and more, 30 and more	-20 -15 -6 -25 -9 -4 -4 -14 1 -9 -8 -11 4
-1 its short words and length: 0.35 and more, 4 and more	-13 -14 1 -7 3 -9 -16 0 -5 -7 -13 -10 -9
-1 its short words and length: 0.35 and more, 8 and more	-24 -15 -7 -19 -7 -6 -2 -2 5 -7 -10 -5 -5
-1 its short words and length: 0.35 and more, below 4	-11 7 -9 -24 -9 -15 -13 -18 -4 -10 -30 0 2
-1 its short words and length: below 0.01, 15 and more	0 -3 -1 0 7 11 -1 -2 -10 -10 -1 -2 -8
-1 its short words and length: below 0.01, 4 and more	2 -8 -12 -8 -23 -4 -8 -12 -1 -2 -7 8 -12
-1 its short words and length: below 0.01, 8 and more	0 -2 -1 -2 2 6 -2 -15 -1 -4 -5 2 7
-1 its short words and length: below 0.01, below 4	-21 -5 -8 0 -14 -2 -28 -3 -6 -12 -3 -3 -3
-1 its short words: 0.01 and more	-4 4 11 -15 -13 0 -12 1 -18 -9 -14 -19 -9
-1 its short words: 0.15 and more	-42 -5 -16 4 4 0 -14 -6 -21 1 -2 -4 -3
-1 its short words: 0.3 and more	-45 -2 -14 -4 -16 -4 -9 -1 -2 -1 -10 -8 3
-1 its short words: 0.4 and more	-41 -19 -6 -18 -12 -11 -7 -6 2 -5 -5 0 -6
-1 its short words: 0.5 and more	-42 -2 -3 -23 4 -4 -2 -5 0 -15 -4 -4 -9
-1 its short words: below 0.01	-12 -3 -4 -3 -13 -5 -8 -9 -5 -7 -14 5 -6
-1 its small words and length: 0.01 and more, 15 and more	-1 -1 -4 -3 8 -1 -6 3 -4 -4 -9 -20 -3
-1 its small words and length: 0.01 and more, 30 and more	0 -1 -2 -5 8 1 -5 -6 -11 -2 0 -14 9
-1 its small words and length: 0.01 and more, 4 and more	-3 -5 -15 -8 -12 0 -4 -1 -24 -16 -13 2 -6
-1 its small words and length: 0.01 and more, 8 and more	-5 -11 -7 -6 6 -7 -16 0 -8 -5 -15 -7 -3
-1 its small words and length: 0.01 and more, below 4	0 -1 8 0 1 -3 0 0 0 1 -1 -2 -10
-1 its small words and length: 0.2 and more, 15 and more	-9 3 -10 -7 -5 -5 -17 -7 -13 -18 -9 5 -6
-1 its small words and length: 0.2 and more, 30 and more	-3 0 -5 -3 1 -12 3 -9 -22 -7 0 1 -2
-1 its small words and length: 0.2 and more, 4 and more	-9 -11 -21 -7 1 -2 -1 -7 -25 -25 4 -4 1
-1 its small words and length: 0.2 and more, 8 and more	-16 -5 0 -6 -9 -4 -10 -5 -20 -6 -7 -10 -3
-1 its small words and length: 0.2 and more, below 4	-2 -24 -19 3 -19 -8 -2 -2 -9 -7 -17 -28 21
-1 its small words and length: 0.35 and more, 15 and more	-21 -15 12 -6 -9 -2 -4 -2 -9 -1 1 -6 -10
-1 its small words and length: 0.35 and more, 30 and more	-20 -5 -23 -15 -7 -2 0 -5 8 -4 -13 -7 -1
-1 its small words and length: 0.35 and more, 4 and more	-7 -31 -14 -15 -4 0 -23 -1 -7 -15 -6 -20 6
-1 its small words and length: 0.35 and more, 8 and more	-18 2 -9 -23 -1 -10 -10 -2 -14 -10 -1 -3 -1
-1 its small words and length: 0.35 and more, below 4	-1 3 1 -9 -13 -6 -4 -27 -15 -29 -21 20 -6
-1 its small words and length: below 0.01, 15 and more	0 0 -3 0 0 9 -1 -7 -5 -4 -2 -7 7
-1 its small words and length: below 0.01, 30 and more	0 0 2 -1 -2 -7 13 -7 -4 -3 -1 -1 -2
-1 its small words and length: below 0.01, 4 and more	-2 -6 -10 -1 -14 -5 -17 -10 -9 11 -19 -20 -7
-1 its small words and length: below 0.01, 8 and more	-1 -11 0 -14 -18 -1 -3 -8 7 8 -3 -18 0
-1 its small words and length: below 0.01, below 4	-33 -2 -8 -7 -6 -7 -25 1 -10 -8 -8 -6 -1
-1 its small words: 0.01 and more	-8 -6 -14 -16 5 -6 -17 -8 -10 -9 -19 -5 1
-1 its small words: 0.15 and more	-35 -12 -9 -3 -9 -10 1 -6 -22 -9 -2 3 4
-1 its small words: 0.3 and more	-32 8 -3 -8 -5 -3 -8 -6 -8 -21 -1 -1 -3
-1 its small words: 0.4 and more	-34 -10 -10 -6 -5 -15 -1 8 -5 4 1 -3 -9
-1 its small words: 0.5 and more	-32 -13 7 -22 -6 2 -1 -13 2 -17 -23 2 0
-1 its small words: below 0.01	-22 -5 -6 -3 -17 -5 -18 -1 -6 5 -11 -9 -6
-1 its words in the text, and its length: 0 and more, 12 and more	-1 -6 -6 -5 -13 -21 2 -3 -6 -14 -12 9 6
-1 its words in the text, and its length: 0 and more, 25 and more	0 -1 -4 -3 -5 3 -6 5 -9 6 -4 -10 -3
-1 its words in the text, and its length: 0 and more, 3 and more	-10 -11 -11 -5 -18 -2 -36 -12 -12 0 -11 -7 -5
-1 its words in the text, and its length: 0 and more, 6 and more	-3 -32 -21 -14 -9 2 -8 -3 0 -1 -15 -4 -14
-1 its words in the text, and its length: 0 and more, below 3	-11 -9 -9 1 -12 1 -25 -12 1 -14 -17 -8 -4
-1 its words in the text, and its length: 0.01 and more, 12 and more	-1 -1 -20 -6 -16 7 -15 -14 -15 -16 -8 -3 12
-1 its words in the text, and its length: 0.01 and more, 25 and more	-1 -7 -3 -5 -3 -11 -14 -8 0 -4 -7 -8 -9
-1 its words in the text, and its length: 0.01 and more, 3 and more	0 0 0 0 -10 -1 0 -2 -1 9 -1 -8 4
-1 its words in the text, and its length: 0.01 and more, 6 and more	0 -13 -2 -2 -4 -18 -3 -14 -9 -13 -8 13 13
-1 its words in the text, and its length: 0.01 and more, below 3	0 0 0 0 4 -8 0 -4 3 11 -1 -9 -5
-1 its words in the text, and its length: 0.2 and more, 12 and more	-3 -13 -6 -8 -6 -5 -11 -5 -5 -2 -13 -7 -11
-1 its words in the text, and its length: 0.2 and more, 25 and more	-5 -22 -21 -6 5 9 4 -35 -2 -12 -28 -18 -5
-1 its words in the text, and its length: 0.2 and more, 3 and more	3 0 -9 -1 -8 -17 -4 7 -7 -5 -7 -12 3
-1 its words in the text, and its length: 0.2 and more, 6 and more	-3 -5 -10 -9 -6 -9 -6 -9 -16 -12 -1 -4 -10
-1 its words in the text, and its length: 0.2 and more, below 3	0 -2 0 0 0 3 0 -1 6 -8 0 -4 4
-1 its words in the text, and its length: 0.4 and more, 12 and more	-7 -6 -21 8 -5 -10 7 -7 -19 -3 -10 -9 -10
-1 its words in the text, and its length: 0.4 and more, 25 and more	-6 -14 -3 -2 -8 4 -3 -17 -8 -25 -12 2 -1
-1 its words in the text, and its length: 0.4 and more, 3 and more	-2 -6 1 -2 -20 -6 2 0 -16 -22 -8 0 -14
-1 its words in the text, and its length: 0.4 and more, 6 and more	-3 -15 0 -25 -4 -5 -13 -7 -16 0 -2 -13 -8
-1 its words in the text, and its length: 0.4 and more, below 3	0 -9 -6 -4 0 -7 4 -8 -2 -2 -6 -16 8
-1 its words in the text, and its length: 0.6 and more, 12 and more	-8 -6 1 -8 -12 2 -17 -2 11 -10 -4 -26 -6
-1 its words in the text, and its length: 0.6 and more, 25 and more	-5 -5 2 -9 0 -1 -18 1 -8 -8 -21 -7 -3
-1 its words in the text, and its length: 0.6 and more, 3 and more	-1 -17 -20 -3 -10 8 -2 -15 -11 0 -7 -14 7
-1 its words in the text, and its length: 0.6 and more, 6 and more	-7 9 -13 -12 -11 -5 -8 1 -11 -18 -5 -9 4
-1 its words in the text, and its length: 0.6 and more, below 3	0 0 0 0 -1 -6 0 -2 4 5 -1 -3 -1
-1 its words in the text, and its length: 0.8 and more, 12 and more	-5 2 10 -10 -7 -8 -9 -4 -17 0 -8 -15 -1
-1 its words in the text, and its length: 0.8 and more, 25 and more	-2 -2 -9 0 -13 -19 -4 13 4 -1 -1 -7 -1
-1 its words in the text, and its length: 0.8 and more, 3 and more	0 -2 0 -1 2 11 0 -2 0 -6 0 -7 0
-1 its words in the text, and its length: 0.8 and more, 6 and more	-5 5 -6 3 -2 0 -8 2 -12 -21 -8 -20 -6
-1 its words in the text, and its length: 1 and more, 12 and more	-4 10 3 -4 -7 1 -8 -6 -22 -2 7 -8 -13
-1 its words in the text, and its length: 1 and more, 25 and more	-1 4 -9 0 -4 -25 4 -13 -3 6 2 -1 5
-1 its words in the text, and its length: 1 and more, 3 and more	-4 -10 -9 -12 0 4 -16 -5 6 -6 -8 -22 -10
-1 its words in the text, and its length: 1 and more, 6 and more	-8 -28 4 -3 -3 16 -13 -1 -2 3 -28 -40 -7
-1 its words in the text, and its length: 1 and more, below 3	-2 -23 -10 -18 -19 9 -8 -7 -17 -6 -4 -2 -4
-1 its words in the text, and its length: below 0, 25 and more	-30 -33 -35 -31 2 2 -7 -15 -4 -13 -19 -8 -6
-1 its words in the text, and its length: below 0, 3 and more	-1 -7 -5 -2 0 -5 -2 -1 -1 -5 -1 7 -8
-1 its words in the text, and its length: below 0, 6 and more	0 0 0 0 -5 7 -1 -3 -2 -1 0 -6 5
-1 its words in the text, and its length: below 0, below 3	-6 0 3 -17 1 -12 -7 -20 -34 -13 -18 2 -10
-1 its words in the text, and its place: before the text, 0 and more	-17 -2 -9 -1 -27 7 -28 -23 5 3 -12 -16 -11
-1 its words in the text, and its place: before the text, 0.01 and more	-1 -3 -5 -4 -8 -7 1 -8 -10 0 -3 3 10
-1 its words in the text, and its place: before the text, 0.2 and more	1 9 -7 -1 -14 -7 3 -5 -9 -11 -5 -3 -14
-1 its words in the text, and its place: before the text, 0.4 and more	-6 3 3 5 -5 -12 -4 -10 -28 -2 -4 -6 -6
-1 its words in the text, and its place: before the text, 0.6 and more	-9 6 -14 -5 -3 -9 -9 3 -9 -6 1 -16 -3
-1 its words in the text, and its place: before the text, 0.8 and more	-9 14 2 -2 -6 -5 -6 -10 5 -13 -10 -6 -15
-1 its words in the text, and its place: before the text, 1 and more	-11 -1 9 -1 -16 -11 -4 -9 -9 6 -6 -14 -1
-1 its words in the text, and its place: before the text, below 0	-5 8 -5 -13 2 -14 -4 -3 4 -24 -5 -5 8
-1 its words in the text, and its place: behind the text, 0 and more	-3 -22 -29 -34 -24 -13 -13 -12 -20 -16 -15 7 2
-1 its words in the text, and its place: behind the text, 0.01 and more	0 -1 -1 -3 -8 -1 -1 -2 -1 -4 -1 1 -1
-1 its words in the text, and its place: behind the text, 0.2 and more	-1 -4 -4 -5 -6 -9 7 1 1 -2 -3 -12 12
-1 its words in the text, and its place: behind the text, 0.4 and more	0 -3 -4 -6 -9 1 1 -4 -1 -3 -4 -11 5
-1 its words in the text, and its place: behind the text, 0.6 and more	-1 -1 -3 -3 9 5 -1 -2 -7 -7 -10 -14 8
-1 its words in the text, and its place: behind the text, 0.8 and more	0 0 -1 -1 0 3 0 5 -2 -4 -1 -10 3
-1 its words in the text, and its place: behind the text, 1 and more	-1 -2 -5 -5 -10 19 4 4 3 -5 -9 -8 -19
-1 its words in the text, and its place: behind the text, below 0	-1 -3 -2 -1 3 7 -3 -10 -8 -7 -1 9 -15
-1 its words in the text, and its place: in the text, 0 and more	-10 -24 -11 3 -12 -9 -16 -11 -3 -5 -12 0 -7
-1 its words in the text, and its place: in the text, 0.01 and more	-2 -17 -16 -5 -4 -11 -23 -9 4 -4 -12 -3 5
-1 its words in the text, and its place: in the text, 0.2 and more	-15 -60 -13 -12 5 3 1 -8 -3 -10 -3 -9 -10
-1 its words in the text, and its place: in the text, 0.4 and more	-15 -61 -7 -11 -5 -2 7 -5 -13 -3 -1 -2 -10
-1 its words in the text, and its place: in the text, 0.6 and more	-12 -20 -2 -29 -11 -4 -28 -6 -9 -4 -3 -7 2
-1 its words in the text, and its place: in the text, 0.8 and more	-1 -13 0 -1 -9 -10 -11 9 -21 -5 -1 -30 3
-1 its words in the text, and its place: in the text, 1 and more	-8 -44 -43 -32 -11 4 -10 -5 -12 2 4 -14 0
-1 its words in the text, and its place: in the text, below 0	-28 -42 -12 -32 2 -2 0 -12 -12 -7 -17 -1 -4
-1 its words in the text: 0 and more	-41 -13 -9 4 -15 -7 -33 -2 -4 -4 -14 1 -7
-1 its words in the text: 0.01 and more	-4 -21 -21 -14 -10 -11 -26 -7 -3 -7 -12 1 12
-1 its words in the text: 0.2 and more	-13 -5 -10 -7 0 0 1 -9 -1 -10 -9 -10 -5
-1 its words in the text: 0.4 and more	-35 -15 1 -1 -6 -1 6 -4 -19 1 -7 -2 -6
-1 its words in the text: 0.6 and more	-36 3 -10 -15 -7 -1 -22 -2 -2 -12 -4 -25 0
-1 its words in the text: 0.8 and more	-21 10 4 -7 -10 -11 -22 8 -18 -16 -9 -30 -5
-1 its words in the text: 1 and more	-33 -9 -2 -13 -9 4 -9 -5 -11 0 -5 -15 -8
-1 its words in the text: below 0	-41 -12 -14 -36 4 -4 -1 -11 -9 -13 -14 -5 -13
-1 its words in the title: 0.01 and more	-37 1 0 -5 -11 -5 -4 -7 -4 8 7 1 -13
-1 its words in the title: 0.3 and more	-6 -20 -8 -16 -13 -6 -2 3 -18 -9 9 -20 -3
-1 its words in the title: 0.6 and more	1 1 -12 -14 -9 4 -6 -16 -19 5 -4 -13 -8
-1 its words in the title: below 0.01	-51 -18 -9 2 -7 -2 -8 -1 3 -7 -16 -1 -1
-1 lines around it that begin alike: more	-8 -24 -10 -19 -21 -10 -6 -2 2 5 -1 0 -18
-1 lines around it that begin alike: two	-4 -2 -18 -22 -8 -8 -7 -4 5 -5 -2 -11 -13
-1 neighbours of its shape: five	0 -2 -4 -3 -19 1 -30 11 -20 2 -11 -12 -5
-1 neighbours of its shape: four	-3 -11 -9 -15 -17 6 0 1 -15 -1 -33 -11 -8
-1 neighbours of its shape: none	-46 -4 8 -5 -5 0 6 -1 -2 -2 -3 -10 4
-1 neighbours of its shape: one	-41 3 -22 -1 3 0 -11 -11 -4 1 5 2 -10
-1 neighbours of its shape: six	0 -1 -1 0 -9 9 -11 2 -7 -6 -1 -14 -1
-1 neighbours of its shape: three	-11 -22 -21 -16 -4 -9 7 10 -2 -18 -32 -10 -11
-1 neighbours of its shape: two	-29 -19 -14 -27 -3 -2 -21 5 -3 -8 -12 -1 -3
-1 no block	31 -6 -4 -2 -7 -3 -1 -2 -6 -5 -2 -5 -5
-1 no small letter in it: yes	-8 11 -25 -9 2 2 -17 -33 -21 -19 -16 2 -8
-1 nothing but a date or time: yes	-3 3 -4 -4 -25 -11 -7 -24 1 -13 -24 13 -1
-1 nothing but a label such as “Related”: yes	0 -2 1 -4 -7 -18 -2 -15 -11 -14 -5 41 -34
-1 quotation marks around it: yes	-2 -3 -3 -2 -17 3 -6 -3 -15 -2 -10 -6 -8
-1 somebody does something at present: yes	-8 -36 -1 -15 1 -10 -9 3 -6 -7 -15 -7 -8
-1 somebody speaks of himself: before the text, more	0 -1 1 1 2 -1 4 -2 -1 -2 -1 -1 -2
-1 somebody speaks of himself: before the text, one	-3 9 0 -4 -7 7 7 -10 3 -12 -8 -1 -5
-1 somebody speaks of himself: before the text, two	0 5 0 -2 4 6 -1 -3 -3 -3 -1 -1 -8
-1 somebody speaks of himself: behind the text, more	0 0 0 0 -1 0 0 0 0 -1 0 4 -3
-1 somebody speaks of himself: behind the text, one	0 0 -1 -1 1 -11 -1 -3 0 1 -2 4 4
-1 somebody speaks of himself: behind the text, two	0 0 0 -1 -2 7 -1 -2 -2 -1 0 -7 3
-1 somebody speaks of himself: in the text, more	-1 -2 -5 -3 -9 11 -19 -25 5 0 -8 -36 6
-1 somebody speaks of himself: in the text, one	-3 -22 -24 4 6 -7 2 -3 -11 -13 -19 -20 2
-1 somebody speaks of himself: in the text, two	-1 -6 -10 4 -2 -3 -4 -5 -11 -39 -9 -5 -13
-1 somebody’s role: yes	-25 -9 9 1 -5 -7 -2 -29 -9 -9 -1 3 -6
-1 the language: English	-46 -29 -8 -16 -4 1 -7 4 -7 -6 -7 -10 1
-1 the language: German	-35 20 4 5 -1 -9 0 -28 6 -5 13 8 -19
-1 the language: another	-30 15 5 3 0 1 -27 -25 -5 4 0 -5 3
-1 the length of its words: 13 and more	0 -6 -9 -2 -9 13 2 -12 4 -12 -7 -28 -3
-1 the length of its words: 4 and more	-15 -17 -5 -2 -11 2 -14 -11 2 -4 -23 -4 -10
-1 the length of its words: 5 and more	-44 9 -9 -8 -12 -6 -4 -2 -4 4 -6 -7 -2
-1 the length of its words: 6 and more	-50 -8 1 -2 -13 5 -8 -4 -8 -5 2 -2 -7
-1 the length of its words: 7 and more	-19 0 -5 -12 4 -3 0 -6 4 -12 -8 -8 7
-1 the length of its words: 9 and more	-8 -6 -19 -9 -8 9 -18 -1 -29 -18 -6 3 -12
-1 the length of its words: below 4	-7 -11 -3 -16 10 -5 5 -29 -26 -13 -5 -1 -11
-1 the parts of a credit: more, more, a name	0 -1 4 -1 -14 5 -1 1 -7 11 -1 -8 2
-1 the parts of a credit: more, more, no name	0 0 0 0 7 -7 0 -2 -2 3 0 -1 -2
-1 the parts of a credit: none, more, a name	-1 -12 -2 -1 -9 3 -8 -7 -1 4 -4 -17 -1
-1 the parts of a credit: none, more, no name	-2 -2 -6 -23 -12 -1 -1 5 -6 -4 -25 -20 -18
-1 the parts of a credit: none, none, a name	-4 -18 1 12 -13 -19 -16 -31 -13 -9 -10 15 -2
-1 the parts of a credit: none, none, no name	-57 -1 -7 -3 -21 -3 -23 -3 -4 -5 -1 0 -4
-1 the parts of a credit: none, one, a name	-1 -14 -2 3 -7 -8 6 -24 -4 -6 0 -18 3
-1 the parts of a credit: none, one, no name	-9 2 -18 -24 5 -6 -18 -2 -9 -17 -20 -7 3
-1 the parts of a credit: one, more, a name	0 -8 -2 -1 -3 7 -1 -5 -9 0 1 1 6
-1 the parts of a credit: one, more, no name	0 -3 1 -1 -1 2 -1 -2 -2 7 -6 -6 4
-1 the parts of a credit: one, none, no name	-1 -4 -5 -2 10 -9 -3 -10 -11 15 -5 -21 -9
-1 the parts of a credit: one, one, a name	0 -7 -4 -1 2 -6 -3 -15 -13 13 -11 -16 -9
-1 the parts of a credit: one, one, no name	0 -9 -4 0 15 2 -1 -3 -10 -5 -1 -6 -4
-1 the shapes of its neighbours: a stop, 20 and more, a stop, 20 and more	-11 -29 -16 -23 -62 1 1 -4 -10 -8 -35 -11 -25
-1 the shapes of its neighbours: a stop, 20 and more, a stop, 6 and more	-3 -28 -4 -7 -2 2 9 -15 7 -11 -11 -26 -4
-1 the shapes of its neighbours: a stop, 20 and more, a stop, below 6	0 -1 -1 1 11 0 -10 -16 -2 -12 1 -19 -4
-1 the shapes of its neighbours: a stop, 20 and more, no stop, 20 and more	0 -4 -1 -2 -14 0 5 -18 -10 19 -4 -12 -30
-1 the shapes of its neighbours: a stop, 20 and more, no stop, 6 and more	-13 -14 0 -29 1 -18 -10 -32 4 1 -13 5 -7
-1 the shapes of its neighbours: a stop, 20 and more, no stop, below 6	-5 -2 -20 3 1 -49 -25 -23 5 -8 0 -8 6
-1 the shapes of its neighbours: a stop, 6 and more, a stop, 20 and more	-1 -9 -2 -3 -22 13 -11 -6 -18 -25 -6 -33 9
-1 the shapes of its neighbours: a stop, 6 and more, a stop, 6 and more	-2 10 -6 -10 -6 -7 -18 2 -18 -12 -11 -17 -9
-1 the shapes of its neighbours: a stop, 6 and more, a stop, below 6	0 -1 0 -2 0 -2 4 -6 -5 -10 0 6 -5
-1 the shapes of its neighbours: a stop, 6 and more, no stop, 20 and more	0 -7 0 0 -5 3 -4 -6 5 11 -1 -6 -8
-1 the shapes of its neighbours: a stop, 6 and more, no stop, 6 and more	-3 -9 0 -2 -10 3 -4 -24 -15 3 -8 3 -2
-1 the shapes of its neighbours: a stop, 6 and more, no stop, below 6	-1 -6 -7 3 -5 -35 -4 -12 0 -24 -2 -18 7
-1 the shapes of its neighbours: a stop, below 6, a stop, 20 and more	0 0 0 0 -2 11 2 -10 1 -5 0 -3 -5
-1 the shapes of its neighbours: a stop, below 6, a stop, 6 and more	0 -1 0 2 -4 2 1 2 -6 -2 0 0 -7
-1 the shapes of its neighbours: a stop, below 6, a stop, below 6	0 -1 0 6 4 -6 -3 3 -6 -7 -2 4 -6
-1 the shapes of its neighbours: a stop, below 6, no stop, 6 and more	0 0 0 -1 6 5 0 -12 0 -4 5 -6 -4
-1 the shapes of its neighbours: a stop, below 6, no stop, below 6	0 -1 -3 0 -3 -4 0 -2 -6 -7 8 -1 5
-1 the shapes of its neighbours: no stop, 20 and more, a stop, 20 and more	0 -10 0 -1 -4 2 5 4 -8 -16 -1 -10 -2
-1 the shapes of its neighbours: no stop, 20 and more, a stop, 6 and more	0 -3 0 -1 -5 -12 6 16 7 -8 0 -8 -10
-1 the shapes of its neighbours: no stop, 20 and more, a stop, below 6	0 0 0 0 0 4 -1 4 1 -3 0 -1 -7
-1 the shapes of its neighbours: no stop, 20 and more, no stop, 20 and more	-2 1 -3 -2 0 12 -14 -10 -7 -8 -5 -20 -13
-1 the shapes of its neighbours: no stop, 20 and more, no stop, 6 and more	-2 6 6 -2 -15 1 2 10 -7 -14 -7 -13 -7
-1 the shapes of its neighbours: no stop, 20 and more, no stop, below 6	-1 -1 -5 2 6 -6 -1 -12 -14 -22 11 2 3
-1 the shapes of its neighbours: no stop, 6 and more, a stop, 20 and more	-1 -3 -5 -9 -20 27 -32 -10 -39 -29 -8 -20 -15
-1 the shapes of its neighbours: no stop, 6 and more, a stop, 6 and more	-1 -15 -8 -3 -4 -8 -8 -7 14 -18 -5 -2 6
-1 the shapes of its neighbours: no stop, 6 and more, a stop, below 6	0 -2 -1 7 -4 7 -3 -8 -9 -1 -2 -9 -7
-1 the shapes of its neighbours: no stop, 6 and more, no stop, 20 and more	-1 -9 -5 -4 -16 -8 -1 1 1 15 -5 6 -15
-1 the shapes of its neighbours: no stop, 6 and more, no stop, 6 and more	-23 -44 -16 -6 -3 -17 -10 -1 -20 0 -12 2 -18
-1 the shapes of its neighbours: no stop, 6 and more, no stop, below 6	-5 -14 5 -6 -4 -40 -6 -6 -2 -14 3 -24 7
-1 the shapes of its neighbours: no stop, below 6, a stop, 20 and more	-2 8 -9 -14 -30 12 3 -21 -18 -16 -16 -41 5
-1 the shapes of its neighbours: no stop, below 6, a stop, 6 and more	-1 -5 -7 -11 -8 -12 -16 -4 1 -9 -9 2 -1
-1 the shapes of its neighbours: no stop, below 6, a stop, below 6	0 -5 -3 -3 -9 -3 -2 5 4 9 0 -17 -1
-1 the shapes of its neighbours: no stop, below 6, no stop, 20 and more	-1 -16 -2 -2 -11 2 -1 -15 13 1 -5 -8 -1
-1 the shapes of its neighbours: no stop, below 6, no stop, 6 and more	-12 -14 -34 -6 -12 -2 -15 -7 -15 -3 -16 5 -14
-1 the shapes of its neighbours: no stop, below 6, no stop, below 6	-20 -32 5 -11 1 -49 -23 3 -15 0 -14 -14 0
-1 the short lines around it, and their place: 3 and more, before the text, 2 and more	-3 2 12 7 -19 -3 1 1 5 -21 -11 -24 -19
-1 the short lines around it, and their place: 3 and more, before the text, 4 and more	-18 -20 -8 -16 -12 8 -11 -26 -6 1 2 -21 7
-1 the short lines around it, and their place: 3 and more, before the text, 8 and more	-22 2 1 2 -15 -17 -15 -14 -4 2 -12 4 -9
-1 the short lines around it, and their place: 3 and more, before the text, below 2	0 6 -1 1 5 -9 1 -3 -10 0 -1 -3 4
-1 the short lines around it, and their place: 3 and more, behind the text, 2 and more	0 -2 -6 -4 1 2 -1 -13 -7 -8 -3 3 1
-1 the short lines around it, and their place: 3 and more, behind the text, 4 and more	-1 -4 -10 -11 -25 -1 -2 1 -5 -2 -12 2 -1
-1 the short lines around it, and their place: 3 and more, behind the text, 8 and more	-2 -12 -16 -25 -19 -4 -4 -42 -4 -2 -11 0 -3
-1 the short lines around it, and their place: 3 and more, behind the text, below 2	0 -1 0 0 -2 -1 -1 -1 -2 -2 0 4 -1
-1 the short lines around it, and their place: 3 and more, in the text, 2 and more	-2 -33 -16 -19 -2 -12 -16 -18 -9 -7 0 4 -11
-1 the short lines around it, and their place: 3 and more, in the text, 4 and more	-2 -27 -4 -6 -11 4 -8 -6 0 -1 -8 -25 3
-1 the short lines around it, and their place: 3 and more, in the text, 8 and more	-4 -19 -24 -27 -2 4 2 2 -28 -13 -19 -5 -3
-1 the short lines around it, and their place: 3 and more, in the text, below 2	-1 -26 -2 -4 -11 6 -6 -20 -7 -14 -6 -8 21
-1 the short lines around it, and their place: 6 and more, before the text, 2 and more	-4 -7 6 -11 -18 1 -7 -21 -9 1 -5 -4 6
-1 the short lines around it, and their place: 6 and more, before the text, 4 and more	-8 -16 -3 12 -15 2 -7 -10 12 -2 -9 -21 -5
-1 the short lines around it, and their place: 6 and more, before the text, 8 and more	-5 4 -14 -1 -17 -16 -1 2 -8 -4 -3 -9 5
-1 the short lines around it, and their place: 6 and more, before the text, below 2	0 10 -2 -1 -3 6 -3 -4 -2 0 -1 -3 -13
-1 the short lines around it, and their place: 6 and more, behind the text, 2 and more	0 -1 -4 -4 -14 -2 -1 -14 6 -5 -2 -4 5
-1 the short lines around it, and their place: 6 and more, behind the text, 4 and more	-1 -3 -6 -4 -1 -14 -2 -4 4 -2 -6 0 -6
-1 the short lines around it, and their place: 6 and more, behind the text, 8 and more	-3 -10 -11 -9 6 -18 -5 0 -25 -27 -6 -2 -8
-1 the short lines around it, and their place: 6 and more, behind the text, below 2	0 -1 0 0 0 -8 0 -2 -1 -1 0 0 9
-1 the short lines around it, and their place: 6 and more, in the text, 2 and more	-2 -17 -29 3 0 2 -8 -17 -16 4 6 -11 -17
-1 the short lines around it, and their place: 6 and more, in the text, 4 and more	-2 -16 0 -21 -11 -14 -13 0 -5 -11 -21 -2 1
-1 the short lines around it, and their place: 6 and more, in the text, 8 and more	-3 -12 -15 -13 -3 -3 2 -3 2 3 -16 -7 -1
-1 the short lines around it, and their place: 6 and more, in the text, below 2	0 -13 -1 -1 -3 -4 -3 -26 -1 2 -3 12 -27
-1 the short lines around it, and their place: 9 and more, before the text, 2 and more	-5 -5 -4 -6 -8 10 -3 -4 -7 -3 -10 -13 10
-1 the short lines around it, and their place: 9 and more, before the text, 4 and more	-6 -5 -2 6 -6 -12 -1 -13 8 0 -1 -6 6
-1 the short lines around it, and their place: 9 and more, before the text, below 2	-1 12 -4 -3 8 -7 -6 -2 -11 0 -1 -3 -4
-1 the short lines around it, and their place: 9 and more, behind the text, 2 and more	-1 -2 -2 -1 -13 11 -2 9 -4 -8 0 -2 -25
-1 the short lines around it, and their place: 9 and more, behind the text, 4 and more	-1 -3 -4 -3 -10 -2 -3 3 -2 -2 -1 4 -19
-1 the short lines around it, and their place: 9 and more, behind the text, 8 and more	-1 -2 -1 -5 -10 -1 -1 -18 -6 -8 -3 -2 7
-1 the short lines around it, and their place: 9 and more, behind the text, below 2	0 -1 0 -1 -2 12 -1 3 -2 -2 0 -7 -6
-1 the short lines around it, and their place: 9 and more, in the text, 2 and more	-2 -9 -6 -12 14 -2 -15 -14 -23 -8 2 -13 -13
-1 the short lines around it, and their place: 9 and more, in the text, 4 and more	-1 -5 -4 -7 3 6 -6 -13 -11 -28 -5 6 -12
-1 the short lines around it, and their place: 9 and more, in the text, 8 and more	-2 -4 -6 -1 -3 -5 -3 -5 0 -3 -10 5 -16
-1 the short lines around it, and their place: 9 and more, in the text, below 2	0 -23 -1 5 -7 -14 6 -1 -3 -5 -4 0 -4
-1 the short lines around it, and their place: below 3, before the text, 2 and more	-1 6 5 -6 -9 -9 3 -3 4 -21 -2 -5 -1
-1 the short lines around it, and their place: below 3, before the text, 4 and more	-1 3 -11 -2 0 11 -3 -12 1 -14 -17 -24 -3
-1 the short lines around it, and their place: below 3, before the text, 8 and more	-6 17 -3 -15 -10 -16 -4 -6 -6 -10 5 -32 2
-1 the short lines around it, and their place: below 3, before the text, below 2	0 -8 -1 2 -2 -2 -1 1 -6 12 0 -2 -3
-1 the short lines around it, and their place: below 3, behind the text, 2 and more	0 -1 -1 -1 -1 -14 0 -2 -3 -2 -1 -2 13
-1 the short lines around it, and their place: below 3, behind the text, 4 and more	0 -2 -6 -6 -11 -9 -1 -9 -13 -8 -3 -6 17
-1 the short lines around it, and their place: below 3, behind the text, 8 and more	-1 -2 -4 -10 -6 -26 -1 -21 -18 -5 -5 3 4
-1 the short lines around it, and their place: below 3, behind the text, below 2	0 -2 0 0 0 12 2 1 2 1 0 -8 -12
-1 the short lines around it, and their place: below 3, in the text, 2 and more	-1 -9 -6 -4 -9 -25 -7 -14 5 3 -8 -8 8
-1 the short lines around it, and their place: below 3, in the text, 4 and more	-1 -6 -2 4 -15 -3 -4 -16 -1 6 -9 -15 -5
-1 the short lines around it, and their place: below 3, in the text, 8 and more	-1 -11 -5 -9 -22 -9 -4 4 -7 -13 -23 -22 0
-1 the short lines around it, and their place: below 3, in the text, below 2	-1 -11 -3 -13 6 6 -16 -15 -5 -14 -7 -8 -9
-1 the title’s words: yes	2 17 -1 -2 12 -7 0 -4 -5 -13 -3 -7 -8
-1 what a rule takes it for: boilerplate	-43 -4 -15 -17 4 -11 -14 -12 -2 -18 -29 5 1
-1 what a rule takes it for: byline	-1 -15 -12 18 -6 3 -2 -5 -11 -8 -9 -2 -6
-1 what a rule takes it for: dateline	-3 4 -3 -3 -25 -10 -7 -25 -4 -8 -23 11 -5
-1 what a rule takes it for: heading	-11 -23 -15 -7 -7 2 -4 -16 -23 -8 -26 3 5
-1 what a rule takes it for: image-alt	-3 -25 -15 -7 -23 -31 -14 -17 2 28 1 -30 -7
-1 what a rule takes it for: image-caption	-9 -2 -3 -19 -21 1 -12 -19 -11 -15 25 -25 -19
-1 what a rule takes it for: image-credit	-2 2 4 -8 5 -12 -11 -15 -29 15 -16 -15 -10
-1 what a rule takes it for: list-item	-3 -12 -21 -23 -15 22 -8 8 -11 -16 -30 -15 -21
-1 what a rule takes it for: paragraph	-43 -11 -23 -7 -2 1 4 5 -3 -14 -17 -5 -8
-1 what a rule takes it for: quote	0 0 0 0 4 7 -4 -4 -2 -4 2 -1 -3
-1 what a rule takes it for: related-link	-11 -37 -48 -50 -8 2 -21 -1 6 -7 -19 -2 -9
-1 what a rule takes it for: standfirst	-3 -16 18 -7 -13 3 2 -3 4 -8 -8 -6 -3
-1 what a rule takes it for: title	-14 11 1 3 -1 -9 -8 -14 -7 -20 -18 -19 0
-1 what follows the short lines: 18 and more	-30 18 -14 -8 1 -14 -20 -2 -3 5 -10 -20 -10
-1 what follows the short lines: 30 and more	-24 -11 3 -8 -11 9 -4 -16 -8 -10 -2 2 -1
-1 what follows the short lines: 9 and more	-22 -9 11 1 3 -16 -35 -10 -3 -4 -18 5 -8
-1 what follows the short lines: below 9	-17 -25 -13 0 -2 -4 -12 1 -9 -12 -6 -7 -14
-1 what follows the short lines: the edge of the page	-4 -8 -26 -25 -30 -6 -6 -10 -12 -16 -18 4 6
-1 what stands before the short lines: 18 and more	-16 -23 2 -2 -11 -3 -2 -11 8 1 -11 -7 -11
-1 what stands before the short lines: 30 and more	-28 -54 -11 -25 -4 -9 -15 -4 -13 -5 -7 -5 -5
-1 what stands before the short lines: 9 and more	-12 -6 -6 -21 -3 -8 -16 -5 -9 -13 -18 -4 -1
-1 what stands before the short lines: below 9	-5 2 -16 4 -6 4 -12 -9 -11 -13 -13 -2 -3
-1 what stands before the short lines: the edge of the page	-31 12 -11 -3 -14 -6 -33 -29 -10 -2 -15 -20 -7
-1 words in brackets at its end: an agency, 2 and more	0 0 0 0 -5 1 0 -2 -2 -1 7 3 -4
-1 words in brackets at its end: an agency, below 2	0 5 -4 -1 -1 9 -1 -11 -1 2 -1 -5 -10
-1 words in brackets at its end: other words, 2 and more	5 -12 11 -18 -13 13 -5 -12 -7 -19 -19 -25 10
-1 words in brackets at its end: other words, 4 and more	-3 -3 -4 -5 -19 0 -5 -2 -19 -1 -8 7 1
-1 words in brackets at its end: other words, 8 and more	0 0 -1 0 -10 -8 -1 4 -2 5 2 5 1
-1 words in brackets at its end: other words, below 2	0 0 -2 1 -4 -12 -4 1 -7 13 -9 -9 6
-1 words it shares with its neighbour: the block before, 0.01 and more	-22 -16 -12 -21 -8 0 -6 2 -3 4 -19 -5 -6
-1 words it shares with its neighbour: the block before, 0.25 and more	-10 -13 -18 -13 -12 -4 -9 -8 -1 -15 -7 1 7
-1 words it shares with its neighbour: the block before, 0.5 and more	-8 -3 -11 -6 -25 -1 -8 -2 -5 3 -19 0 -4
-1 words it shares with its neighbour: the block before, 0.9 and more	-5 -5 -1 -13 -14 5 3 -33 -15 -14 18 -22 -17
-1 words it shares with its neighbour: the block before, below 0.01	-43 -8 -3 0 -3 -5 -5 -4 -3 -4 -12 -4 -1
-1 words it shares with its neighbour: the next block, 0.01 and more	-13 8 -41 -19 -36 -1 -9 3 -2 -13 -25 -2 -18
-1 words it shares with its neighbour: the next block, 0.25 and more	-20 8 -31 -25 -13 -3 -25 -7 5 -4 -4 -1 0
-1 words it shares with its neighbour: the next block, 0.5 and more	-17 -24 -40 -6 -12 -15 -4 -18 -10 18 -8 -12 8
-1 words it shares with its neighbour: the next block, 0.9 and more	-8 -40 -8 -25 -28 -16 4 -19 -2 24 -7 -29 1
-1 words it shares with its neighbour: the next block, below 0.01	-55 -6 10 1 4 -8 -10 -7 -2 -16 0 2 -4
-1 words it shares with its neighbour: the second before, 0.01 and more	-21 -26 -17 -6 -10 -2 -8 2 -6 1 -10 -1 -4
-1 words it shares with its neighbour: the second before, 0.25 and more	-7 -21 -3 -14 -13 -5 6 -3 11 -5 -5 -3 -2
-1 words it shares with its neighbour: the second before, 0.5 and more	-6 -13 -16 -30 -16 -6 -7 7 -17 3 -16 -15 6
-1 words it shares with its neighbour: the second before, 0.9 and more	-2 -16 -6 -1 14 4 -16 -33 -17 -5 -13 -14 -9
-1 words it shares with its neighbour: the second before, below 0.01	-40 -5 -13 -9 -7 -2 -3 -1 -2 0 3 -5 -3
-1 words it shares with its neighbour: the second behind, 0.01 and more	-24 1 4 -5 -6 -7 -1 2 -13 0 -20 2 3
-1 words it shares with its neighbour: the second behind, 0.25 and more	-12 1 8 -17 -23 5 -3 -4 1 -4 -12 4 -9
-1 words it shares with its neighbour: the second behind, 0.5 and more	-11 -33 -6 -18 -17 1 7 -14 -7 -2 -6 -19 8
-1 words it shares with its neighbour: the second behind, 0.9 and more	-4 4 -23 -20 -7 9 8 -22 -7 -5 10 -16 -20
-1 words it shares with its neighbour: the second behind, below 0.01	-44 -5 -6 1 -3 -2 -10 -2 -2 -4 -1 0 -7
-1 words of the page’s furniture and its length: whole, below 8	-4 -6 -5 -28 -12 -6 -11 -34 10 0 -12 -13 -7
-1 words of the page’s furniture and its length: within, 20 and more	0 0 3 -2 13 -8 -2 -8 -5 -6 -2 1 9
-1 words of the page’s furniture and its length: within, 40 and more	0 0 0 0 -7 0 1 -4 -3 -3 0 -3 12
-1 words of the page’s furniture and its length: within, 8 and more	0 5 -5 -2 -4 -20 -3 -6 5 0 -3 -9 18
-1 words of the page’s furniture and its length: within, below 8	0 -7 -2 -2 -6 -7 -1 -9 5 -1 -3 -11 14
-1 words of the page’s furniture: whole	-5 -8 -10 -32 -8 -8 -15 -37 7 0 -9 -11 -6
-1 words of the page’s furniture: within	-1 -7 -7 -8 0 -24 -7 -19 4 -9 -11 -18 32
-2 a byline’s words: names	0 -12 -7 4 0 -8 -3 -19 -9 -1 1 -9 -2
-2 a byline’s words: names behind “by”	-1 5 -16 8 -15 -8 -2 -18 4 0 -6 -5 -14
-2 a credit at its end: 0.9 and more	-1 -3 1 -4 -1 -7 -2 0 6 -7 -4 6 0
-2 a credit at its end: 0.95 and more	-3 -16 -9 1 4 3 -6 -21 -20 -16 -11 -19 2
-2 a label of a picture: label	3 -6 1 -8 -18 -8 -3 -19 -30 17 5 -16 -7
-2 a label of a picture: number	-1 -1 0 0 -3 14 -1 -3 -10 5 0 -2 -12
-2 a label such as “See also” before it: yes	0 -2 -3 -5 -6 -3 -3 -15 1 4 -2 -11 7
-2 a picture credit’s words: 0.01 and more	0 -4 -1 -1 16 6 -5 -5 -5 -8 -1 -8 -11
-2 a picture credit’s words: 0.7 and more	-1 -11 -8 -4 -6 5 -6 -13 -1 1 0 -31 8
-2 a picture credit’s words: 0.8 and more	0 6 1 -1 3 -1 2 -7 -10 -8 0 -12 -4
-2 a picture credit’s words: 0.9 and more	0 -2 -1 -1 1 4 -1 -1 -2 0 -3 -3 6
-2 a picture credit’s words: 0.95 and more	-1 3 5 10 -8 -1 -2 -14 -18 -5 -15 -10 -22
-2 a picture credit’s words: below 0.01	-50 -7 -10 -7 -5 -2 -13 4 -9 -7 -1 -1 -2
-2 a quotation mark before it: yes	-5 -19 -4 -8 -15 3 3 -19 -30 10 -8 3 -7
-2 a word that leads in credits: yes	-1 -2 2 8 -2 7 2 -16 -9 -15 -19 -15 -17
-2 furniture among the short lines around it: 0.01 and more	-15 -2 -27 -18 -15 -9 -17 -10 -15 -24 -17 5 -5
-2 furniture among the short lines around it: 0.2 and more	-10 -13 -7 -2 -5 -21 -12 -13 -16 -5 -2 8 4
-2 furniture among the short lines around it: 0.5 and more	-10 -28 -9 -6 -11 -15 -13 -21 3 1 2 -18 9
-2 furniture among the short lines around it: below 0.01	-51 -10 -11 -19 -5 3 -17 2 -3 0 -12 -9 -12
-2 how frequent the kind is: yes	-52 -10 -8 -9 -2 -2 -4 1 -2 -2 -2 -1 -4
-2 how it ends: another sign	-1 -1 -4 -2 0 -10 8 -1 -11 2 -4 -12 4
-2 how it ends: arrow	0 0 6 -2 0 5 -1 -9 -4 -8 -1 0 5
-2 how it ends: bar or asterisk	0 5 -1 0 -2 -7 -1 -4 -3 -1 -1 -11 15
-2 how it ends: bracket	-7 -20 -9 -15 -3 8 -21 3 -23 -16 -2 -13 -1
-2 how it ends: colon	-2 -3 -13 -13 -8 -27 -3 34 -21 -22 -16 -25 -24
-2 how it ends: comma	0 -1 -1 2 -4 13 -3 1 2 -3 -1 -10 -8
-2 how it ends: ellipsis	0 -4 3 -1 -5 -9 9 -4 5 1 0 6 -16
-2 how it ends: exclamation mark	-1 -12 -9 -4 -3 0 -13 -17 -4 0 -14 1 5
-2 how it ends: figure	-7 -22 -22 -27 1 2 -14 -12 -7 -6 -22 -21 -6
-2 how it ends: full stop	-46 1 -18 -8 1 -1 -1 -5 -7 2 0 -5 -4
-2 how it ends: letter	-48 -8 -4 -1 -13 0 -26 -13 -5 -4 -1 -1 -3
-2 how it ends: question mark	-3 -20 4 -10 -10 -14 0 -11 8 -33 -9 1 6
-2 how it ends: quotation mark	-1 -4 -7 -2 -4 -2 4 2 -11 -18 -5 4 -6
-2 how it ends: semicolon	0 -1 -1 -1 -5 -11 -2 13 -2 -5 5 -8 -6
-2 how it ends: stop and quotation mark	-4 -14 -13 -11 -22 0 2 -22 6 -3 -8 -2 1
-2 it stands on the page again: 12 and more	-1 -6 -1 -2 -6 -2 -3 -8 -9 -6 9 -5 -7
-2 it stands on the page again: 3 and more	-1 -10 0 0 1 4 -4 -17 -16 -12 -12 -8 10
-2 it stands on the page again: 6 and more	0 -1 -5 2 -7 2 -2 -16 1 3 7 -9 -5
-2 it stands on the page again: below 3	-1 -9 -15 -9 -7 -8 -1 -4 -9 5 0 -10 -4
-2 it stood on the page before: 12 and more	0 1 0 -8 -9 0 -7 -2 -9 -7 4 -4 3
-2 it stood on the page before: 3 and more	-1 -7 -1 -1 10 -3 -4 -8 -12 -5 -7 -2 -22
-2 it stood on the page before: 6 and more	0 1 8 -1 8 -10 -4 -7 -5 -18 -13 -3 -9
-2 it stood on the page before: below 3	-2 -23 -15 -13 -1 -18 -10 -6 -22 -4 2 -9 -10
-2 its length and end: 10 and more, another sign	0 0 0 0 -8 2 0 -2 -1 -1 0 0 9
-2 its length and end: 10 and more, arrow	0 2 0 0 6 10 0 -10 -2 -3 0 3 -3
-2 its length and end: 10 and more, bracket	0 0 -6 -1 2 7 -3 1 -12 -15 -2 2 -15
-2 its length and end: 10 and more, colon	0 0 0 -2 -7 -13 -2 23 -2 -4 -1 -9 -3
-2 its length and end: 10 and more, ellipsis	0 0 -1 0 -2 1 0 -2 0 1 -1 1 4
-2 its length and end: 10 and more, exclamation mark	0 -4 -1 1 -1 -7 -1 1 -4 2 0 1 10
-2 its length and end: 10 and more, figure	0 0 -2 -4 -16 6 -1 1 0 3 0 -6 2
-2 its length and end: 10 and more, full stop	-2 0 -18 -13 -3 2 -25 -2 -12 -11 -3 -20 0
-2 its length and end: 10 and more, letter	-10 -16 -4 -1 -15 -2 -26 -14 -4 -5 0 6 -3
-2 its length and end: 10 and more, question mark	0 -2 12 -3 -10 -11 -6 -7 -7 -16 -3 2 18
-2 its length and end: 10 and more, quotation mark	0 -2 -1 0 -3 0 -1 1 3 -5 1 0 0
-2 its length and end: 10 and more, semicolon	0 0 0 0 -2 -17 -1 17 1 0 0 -2 -3
-2 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -3 0 6 -5 0 -3 -1 -1 3
-2 its length and end: 15 and more, another sign	0 0 0 4 0 1 -1 1 0 -1 0 -1 -3
-2 its length and end: 15 and more, bracket	0 -3 1 0 3 2 -1 0 -2 -3 2 -18 -6
-2 its length and end: 15 and more, colon	0 -4 -1 0 -12 -6 6 16 -2 -7 -1 -8 -3
-2 its length and end: 15 and more, comma	0 0 0 0 -2 -7 -1 10 -2 -3 0 -6 -2
-2 its length and end: 15 and more, ellipsis	0 -1 4 0 7 0 -1 -2 -2 -2 -1 -1 -3
-2 its length and end: 15 and more, exclamation mark	0 -1 0 -1 -3 1 -2 -7 3 3 -1 0 3
-2 its length and end: 15 and more, figure	0 -4 -1 5 2 -3 -1 2 -7 -5 -1 -7 2
-2 its length and end: 15 and more, full stop	-7 -5 -15 -3 -7 -4 -23 -8 -9 -5 -7 -1 -4
-2 its length and end: 15 and more, letter	-3 -1 9 -8 -3 -6 -1 -11 -3 -15 -6 8 -20
-2 its length and end: 15 and more, question mark	0 -6 -1 -1 -10 4 -4 -2 -1 -3 -1 -2 13
-2 its length and end: 15 and more, quotation mark	0 4 -4 2 3 -3 2 1 -4 2 -1 -6 -3
-2 its length and end: 15 and more, semicolon	0 0 -1 -1 -6 -1 0 -3 -1 -3 9 -1 -1
-2 its length and end: 15 and more, stop and quotation mark	0 -1 -2 1 -7 14 -2 -11 -2 -1 0 -5 -3
-2 its length and end: 2 and more, another sign	0 4 0 -3 -1 -3 0 0 -3 5 0 -1 0
-2 its length and end: 2 and more, arrow	0 0 -1 0 5 -9 -2 4 -1 -1 0 -7 0
-2 its length and end: 2 and more, bar or asterisk	0 0 0 0 0 -2 0 0 -1 -1 0 -7 12
-2 its length and end: 2 and more, bracket	0 -2 -3 -3 -7 0 -1 -6 -10 3 -2 -9 13
-2 its length and end: 2 and more, colon	0 5 -1 -4 9 -15 -2 -1 -11 -13 -3 -14 2
-2 its length and end: 2 and more, comma	0 0 -1 3 0 4 0 -3 -1 -3 0 2 -1
-2 its length and end: 2 and more, ellipsis	0 0 0 0 0 0 0 -1 1 -2 3 2 -3
-2 its length and end: 2 and more, exclamation mark	0 -1 -1 0 -1 14 -1 -3 -5 -3 -2 8 -12
-2 its length and end: 2 and more, figure	-1 -20 -3 -12 5 9 -1 -7 -1 -9 -7 7 -17
-2 its length and end: 2 and more, full stop	0 -2 -1 6 -3 15 -3 -12 0 -3 0 -7 -4
-2 its length and end: 2 and more, letter	-17 2 -2 -6 -8 -10 -19 -6 -13 -3 -14 -7 -1
-2 its length and end: 2 and more, question mark	0 0 0 0 0 0 3 -2 -1 2 0 1 -4
-2 its length and end: 2 and more, quotation mark	0 0 0 0 -6 -2 -1 8 -1 0 1 0 -2
-2 its length and end: 2 and more, stop and quotation mark	0 0 -1 0 -5 -3 -2 7 -2 -6 -1 -2 2
-2 its length and end: 25 and more, another sign	0 0 0 0 -1 -8 13 -8 -2 -3 0 -1 -3
-2 its length and end: 25 and more, arrow	0 0 0 0 0 -10 0 -2 -1 -3 0 -1 10
-2 its length and end: 25 and more, bar or asterisk	0 0 0 0 -5 10 -2 -5 -2 -1 0 -1 -6
-2 its length and end: 25 and more, bracket	0 -3 2 2 -3 8 -3 -4 -3 -9 2 6 -9
-2 its length and end: 25 and more, colon	0 -1 0 0 -9 -10 -3 19 5 -10 -1 -9 -6
-2 its length and end: 25 and more, ellipsis	0 0 0 0 -3 -16 12 6 1 -1 0 -3 -2
-2 its length and end: 25 and more, exclamation mark	0 0 -1 -3 5 6 -2 -6 -1 1 -1 2 -3
-2 its length and end: 25 and more, figure	0 0 0 0 0 6 -1 -3 -1 -2 0 0 -1
-2 its length and end: 25 and more, full stop	-11 -14 -3 -7 2 -5 -7 -9 11 -9 -21 -7 -2
-2 its length and end: 25 and more, letter	-1 -2 5 1 6 9 -6 -8 -10 -15 3 -16 2
-2 its length and end: 25 and more, question mark	0 0 -2 0 3 -11 -1 4 6 -6 1 1 0
-2 its length and end: 25 and more, quotation mark	0 -1 0 0 0 0 0 3 0 -1 0 0 0
-2 its length and end: 25 and more, stop and quotation mark	0 -2 -2 -2 -19 9 -13 -11 7 9 -3 -9 -15
-2 its length and end: 4 and more, arrow	0 0 0 0 1 11 0 -6 -1 -7 0 0 0
-2 its length and end: 4 and more, bar or asterisk	0 -2 -1 0 -3 -5 0 -2 -6 -2 -1 -1 12
-2 its length and end: 4 and more, bracket	-1 1 -3 -4 -13 11 -3 -8 -4 -11 -7 4 0
-2 its length and end: 4 and more, colon	0 -1 -1 3 1 -13 -2 16 -2 2 -4 7 -15
-2 its length and end: 4 and more, comma	0 0 0 0 0 8 -1 -4 -1 -1 0 -2 -1
-2 its length and end: 4 and more, ellipsis	0 0 0 1 5 8 -2 -2 -2 -1 -1 -1 -5
-2 its length and end: 4 and more, exclamation mark	0 -1 0 0 -2 -2 2 0 -2 -2 -1 -4 9
-2 its length and end: 4 and more, figure	0 5 -3 1 0 0 0 -9 -6 -2 0 -6 -15
-2 its length and end: 4 and more, full stop	0 4 0 -1 7 -2 -1 -6 -10 -15 5 -5 -2
-2 its length and end: 4 and more, letter	-7 -33 -20 -23 -17 2 -19 1 -3 -11 -25 -4 -11
-2 its length and end: 4 and more, question mark	0 -4 -2 -1 -2 0 4 -6 -1 -6 8 0 -6
-2 its length and end: 4 and more, quotation mark	0 0 0 0 -1 5 1 -11 -1 -1 0 10 -5
-2 its length and end: 4 and more, stop and quotation mark	0 0 0 0 0 -7 -2 5 3 0 0 -1 0
-2 its length and end: 40 and more, another sign	0 0 0 0 10 -7 0 4 -1 -1 0 -4 -4
-2 its length and end: 40 and more, bracket	-1 -9 1 -2 0 -7 -5 -7 0 -3 7 -3 -2
-2 its length and end: 40 and more, colon	0 0 0 0 -5 -3 2 17 -2 -5 0 -4 -11
-2 its length and end: 40 and more, ellipsis	0 0 0 0 -6 -3 0 -3 9 7 0 -2 -6
-2 its length and end: 40 and more, exclamation mark	0 -1 -1 -1 -8 -7 -10 -1 6 5 -4 3 -6
-2 its length and end: 40 and more, figure	0 0 0 0 -2 -8 -4 -4 4 7 0 -1 7
-2 its length and end: 40 and more, full stop	-29 -65 -32 -11 4 -3 5 -14 -9 2 -5 -9 -3
-2 its length and end: 40 and more, letter	0 -2 -3 0 0 16 2 -10 -10 -16 -1 -9 -1
-2 its length and end: 40 and more, question mark	0 -1 0 0 1 15 -5 -3 -1 -6 -1 1 -12
-2 its length and end: 40 and more, quotation mark	0 -1 0 0 4 5 -2 -2 0 -1 -2 1 -2
-2 its length and end: 40 and more, semicolon	0 0 0 0 1 9 -2 -2 -2 -1 0 -3 -4
-2 its length and end: 40 and more, stop and quotation mark	-2 -5 -8 -6 -12 -10 5 -27 7 -7 -5 12 6
-2 its length and end: 6 and more, another sign	0 -2 -3 -1 7 -4 -1 4 -1 -2 0 -4 -1
-2 its length and end: 6 and more, arrow	0 0 0 0 -8 4 0 -8 -2 -2 -1 9 1
-2 its length and end: 6 and more, bar or asterisk	0 -1 0 0 -1 -3 0 -2 7 7 0 -2 -5
-2 its length and end: 6 and more, bracket	0 -3 0 -2 4 6 -2 6 -12 -3 -10 -23 1
-2 its length and end: 6 and more, colon	0 -1 -1 -4 -3 -17 5 17 -5 -4 -1 -2 -9
-2 its length and end: 6 and more, ellipsis	0 -3 0 0 -5 -1 -1 0 -1 -2 0 8 -5
-2 its length and end: 6 and more, exclamation mark	0 0 -1 3 2 -4 -1 -4 1 1 0 0 4
-2 its length and end: 6 and more, figure	-1 -5 -12 -13 -6 8 -6 -1 -12 -18 -12 -20 3
-2 its length and end: 6 and more, full stop	-1 1 -12 -1 -4 -2 -14 -8 -14 -11 0 -4 -14
-2 its length and end: 6 and more, letter	-15 -32 -21 4 -9 -2 -30 -13 0 0 -4 -1 -13
-2 its length and end: 6 and more, question mark	-1 -3 0 0 -3 -7 11 -14 9 -14 -6 -2 -12
-2 its length and end: 6 and more, quotation mark	0 -2 0 -1 -1 4 -2 4 -2 -10 -1 -5 6
-2 its length and end: 6 and more, stop and quotation mark	0 0 -1 0 6 8 -2 -1 -4 -3 0 -4 0
-2 its length and end: below 2, another sign	0 -5 -1 -1 -6 8 -1 -3 -2 4 -2 -6 7
-2 its length and end: below 2, bar or asterisk	0 9 -1 0 0 -7 0 -1 -3 -2 0 -2 4
-2 its length and end: below 2, bracket	0 0 0 0 0 2 0 -1 0 -1 0 -4 5
-2 its length and end: below 2, colon	0 0 -2 -1 -12 -4 -3 13 -7 7 -3 -16 -4
-2 its length and end: below 2, comma	0 0 0 0 -1 -4 0 -3 7 5 0 -9 2
-2 its length and end: below 2, ellipsis	0 0 1 1 -4 7 0 -1 0 -1 0 0 -4
-2 its length and end: below 2, exclamation mark	0 0 0 0 -1 -1 0 0 -4 -1 0 -2 7
-2 its length and end: below 2, figure	-1 -21 -5 -10 -4 -1 2 -24 5 5 -14 2 -5
-2 its length and end: below 2, full stop	0 -5 0 4 -4 2 -1 -10 5 6 0 -1 -2
-2 its length and end: below 2, letter	-5 -6 -14 -15 -15 -1 -11 -10 -16 -10 0 -7 4
-2 its length and end: below 2, quotation mark	0 0 0 0 -1 -9 11 -1 -1 -2 0 -1 -1
-2 its length: 10 and more	-8 -15 -7 -24 -12 -3 -34 -7 -11 -7 -23 -6 8
-2 its length: 12 and more	-9 -8 -8 -2 -17 -1 -22 -5 -8 -18 -1 -1 -8
-2 its length: 15 and more	-8 -3 1 -9 -3 -2 -11 0 -8 -9 0 -6 -10
-2 its length: 19 and more	-7 -3 -4 2 -7 -1 -10 -4 -10 -10 -20 -16 -7
-2 its length: 2 and more	-8 -13 -10 -9 -2 -16 -20 -5 -19 -7 -11 -9 -5
-2 its length: 25 and more	-10 -21 1 -6 -5 2 -3 -13 1 -9 -19 -4 -17
-2 its length: 3 and more	-10 -3 -14 -10 -13 0 -18 -11 -12 -7 -15 -10 2
-2 its length: 35 and more	-15 -49 -11 -23 -2 -6 1 0 -2 -8 -8 -21 0
-2 its length: 4 and more	-4 -14 -11 -7 -5 5 -19 8 -4 -7 -17 -6 -10
-2 its length: 5 and more	-6 -13 -16 -14 -14 -2 -5 -5 -7 -16 -6 3 -14
-2 its length: 50 and more	-16 -46 -35 0 4 -1 -2 -13 -12 2 -23 1 -12
-2 its length: 6 and more	-10 -8 -28 -19 -9 -3 -10 -5 -1 -11 -14 -13 2
-2 its length: 8 and more	-10 -34 -15 4 2 1 -18 1 -14 -8 -11 -2 -18
-2 its length: 80 and more	-7 -21 -21 -24 -12 -6 -4 -23 16 2 5 -4 -8
-2 its length: below 2	-12 -10 -18 -19 -18 -1 0 -19 -10 -2 -7 -7 4
-2 its place by the text, and its length: before the text, 13 and more	-3 8 1 3 -15 -20 -7 -8 1 -5 -10 -9 -9
-2 its place by the text, and its length: before the text, 19 and more	-1 2 4 -3 -7 2 -4 0 -17 1 -8 -8 -11
-2 its place by the text, and its length: before the text, 2 and more	-2 -7 -17 -5 3 -9 -7 -17 -2 0 1 -14 -5
-2 its place by the text, and its length: before the text, 3 and more	-3 7 -3 -8 -12 -8 0 -17 3 -11 -18 -17 8
-2 its place by the text, and its length: before the text, 30 and more	-1 -10 4 0 1 6 -3 -7 3 -7 -1 5 -12
-2 its place by the text, and its length: before the text, 4 and more	-2 -9 -12 4 -29 5 -6 -2 -6 -13 -7 2 -11
-2 its place by the text, and its length: before the text, 6 and more	-4 -7 -12 -4 -19 -12 -12 -16 -2 5 -5 -2 -9
-2 its place by the text, and its length: before the text, 9 and more	-5 -9 3 -3 -20 3 -8 -11 -12 -13 3 -10 -3
-2 its place by the text, and its length: before the text, below 2	-4 -4 -18 -12 -9 3 -11 -16 -7 4 2 -24 -12
-2 its place by the text, and its length: behind the text, 13 and more	-1 -4 -4 -2 -1 3 -2 0 -2 -9 -3 2 -14
-2 its place by the text, and its length: behind the text, 19 and more	0 -1 -1 -1 0 -1 -1 5 -1 -1 -2 -10 2
-2 its place by the text, and its length: behind the text, 2 and more	0 -2 -4 -8 -10 -15 -2 -4 -7 -11 -3 5 1
-2 its place by the text, and its length: behind the text, 3 and more	0 -3 -4 -4 -17 -4 -1 -1 2 4 -7 -1 -6
-2 its place by the text, and its length: behind the text, 30 and more	0 0 0 0 -1 -1 6 3 -1 -1 0 -3 -6
-2 its place by the text, and its length: behind the text, 4 and more	-1 -2 -3 -5 2 -3 2 -12 -7 -5 -3 5 -4
-2 its place by the text, and its length: behind the text, 6 and more	-1 -3 -4 -8 -1 -4 2 -6 -7 -8 -5 -9 6
-2 its place by the text, and its length: behind the text, 9 and more	-1 -4 -3 -4 -1 4 -3 -5 -3 -6 -1 -1 -5
-2 its place by the text, and its length: behind the text, below 2	0 -3 -6 -6 -6 -7 -2 -1 -3 -3 -6 -1 0
-2 its place by the text, and its length: in the text, 13 and more	-5 -44 -6 -17 -1 -3 -15 -4 -19 -14 10 1 1
-2 its place by the text, and its length: in the text, 19 and more	-10 -48 -14 5 -8 3 -11 -2 1 -4 -14 -10 -3
-2 its place by the text, and its length: in the text, 2 and more	-2 -14 1 -10 -2 -7 -15 2 -21 -9 -28 -15 -12
-2 its place by the text, and its length: in the text, 3 and more	-2 -28 -18 -9 -11 4 -13 -9 -21 1 -12 -12 2
-2 its place by the text, and its length: in the text, 30 and more	-37 -39 -18 -25 0 -8 5 -9 3 0 -2 -2 -6
-2 its place by the text, and its length: in the text, 4 and more	-5 -30 -32 -26 -7 2 -14 1 2 -9 -19 -4 -14
-2 its place by the text, and its length: in the text, 6 and more	-6 -35 -38 -9 -8 3 -5 0 -4 -18 -10 -10 -7
-2 its place by the text, and its length: in the text, 9 and more	-6 -22 -24 -12 -2 -6 -29 -4 -19 -9 -11 4 5
-2 its place by the text, and its length: in the text, below 2	-2 -26 -10 -11 -15 -2 1 -12 -11 -19 -3 -4 9
-2 no block	29 6 0 -4 -12 -14 -18 -27 -16 -24 -25 -37 -8
-2 nothing but a date or time: yes	-2 -10 -2 -28 -14 -8 -2 -24 5 -6 0 -10 5
-2 nothing but a label such as “Related”: yes	0 -3 -2 -2 3 -5 -2 -10 -10 -12 -5 26 -24
-2 what a rule takes it for: boilerplate	-25 -15 -19 -26 -8 -7 -25 -1 -6 -9 -4 2 0
-2 what a rule takes it for: byline	-1 -1 -24 10 -15 -3 -4 -11 8 0 -5 -10 -12
-2 what a rule takes it for: dateline	-2 -10 -2 -28 -11 -7 -3 -22 2 -6 1 -10 5
-2 what a rule takes it for: heading	-17 -26 -39 -20 -16 3 -14 -10 -11 -25 -18 -4 -3
-2 what a rule takes it for: image-alt	-2 -5 -7 -11 -19 -9 -13 -22 -18 -1 16 -14 -13
-2 what a rule takes it for: image-caption	-5 -10 0 -7 13 -6 2 -11 -29 -7 -10 -18 -7
-2 what a rule takes it for: image-credit	-1 4 3 7 -7 -2 -4 -15 -15 -6 -18 -7 -16
-2 what a rule takes it for: list-item	-2 -18 -21 -21 -4 25 -29 1 -20 -20 -28 -15 -17
-2 what a rule takes it for: paragraph	-43 -22 -20 -11 -1 -4 4 0 2 -1 -13 0 -3
-2 what a rule takes it for: quote	0 0 0 0 1 19 -5 -5 -7 -7 1 -5 -8
-2 what a rule takes it for: related-link	-12 -40 -49 -42 -8 0 -9 -5 -27 1 -19 -1 -8
-2 what a rule takes it for: standfirst	-1 -5 3 12 2 -10 -2 0 0 6 -2 -9 -18
-2 what a rule takes it for: title	-6 3 7 6 -19 -17 -3 -18 -2 -3 -11 -25 4
-2 words of the page’s furniture: whole	-4 -8 -17 -25 -11 -17 -16 -23 4 -5 -5 -3 -4
-2 words of the page’s furniture: within	-1 -13 -1 -2 -21 -15 -7 -6 -1 6 -5 -7 16
-3 a byline’s words: names	0 5 -9 -8 -20 -13 1 -19 10 -8 -1 4 -5
-3 a byline’s words: names behind “by”	-1 -10 -11 3 -4 0 -5 -15 0 8 -3 -12 -13
-3 a credit at its end: 0.9 and more	-1 -3 -4 -2 7 -11 7 -4 -14 -3 -4 6 -5
-3 a credit at its end: 0.95 and more	-2 -6 -12 -2 -6 6 -10 -13 -13 -11 -14 5 -4
-3 a label of a picture: label	-1 -3 -3 5 3 -2 -1 -14 -14 10 5 -21 -26
-3 a label of a picture: number	0 -1 -1 0 0 -4 -1 -3 -4 2 3 -1 4
-3 a label such as “See also” before it: yes	0 -2 -2 -2 1 -6 -6 -13 -3 4 -9 -16 15
-3 a picture credit’s words: 0.01 and more	0 -1 0 0 1 5 -5 -2 -6 -8 7 -1 1
-3 a picture credit’s words: 0.7 and more	-1 -3 -4 -3 -10 -10 -5 -2 3 -1 -9 -17 8
-3 a picture credit’s words: 0.8 and more	0 3 -6 2 0 3 -3 -7 -5 -5 -3 -18 -1
-3 a picture credit’s words: 0.9 and more	0 4 -1 0 -3 1 -2 -2 0 1 -1 -1 1
-3 a picture credit’s words: 0.95 and more	-1 9 3 10 -13 1 -2 -26 -20 -17 -8 -1 -8
-3 a picture credit’s words: below 0.01	-52 -4 -14 -12 -2 -5 -4 2 -5 -6 -3 -1 -3
-3 a quotation mark before it: yes	-5 -12 -26 -19 -10 4 -4 -24 -9 2 -8 13 -17
-3 a word that leads in credits: yes	-1 10 5 0 -8 -4 -5 -22 -5 -33 -3 -1 0
-3 furniture among the short lines around it: 0.01 and more	-14 1 -21 -10 -6 -10 -21 -13 -13 -20 -15 8 -2
-3 furniture among the short lines around it: 0.2 and more	-18 -15 -9 -8 -14 -12 -20 -13 -8 -6 -16 4 9
-3 furniture among the short lines around it: 0.5 and more	-8 -17 -6 -3 0 -20 -19 -24 -3 -2 -2 -12 4
-3 furniture among the short lines around it: below 0.01	-44 -4 -14 -11 -5 4 -15 6 0 0 -5 -13 -9
-3 how frequent the kind is: yes	-49 -9 -17 -11 -5 0 -2 1 -4 0 3 -1 -3
-3 how it ends: another sign	0 -8 -3 -3 4 3 6 2 2 -6 -1 -7 -20
-3 how it ends: arrow	0 -1 -1 0 -3 5 -1 -9 -1 -3 -1 6 1
-3 how it ends: bar or asterisk	0 -2 -1 -1 0 3 -2 -5 -1 -3 8 -1 1
-3 how it ends: bracket	-6 -12 -11 -3 -2 10 -38 1 -16 -2 -8 -8 -11
-3 how it ends: colon	-2 -10 -19 -8 -22 -31 -2 34 -11 2 -3 -22 -24
-3 how it ends: comma	0 -5 0 0 -3 18 -3 -10 -4 -4 0 -7 -1
-3 how it ends: ellipsis	0 -1 -1 1 2 6 -4 -3 -4 -1 -1 5 -19
-3 how it ends: exclamation mark	-1 -3 -6 -1 4 -4 -9 -14 2 -17 -14 -1 6
-3 how it ends: figure	-6 -11 -9 -26 0 -1 -18 -7 -10 -12 -4 -10 -12
-3 how it ends: full stop	-37 -22 -9 -16 2 0 -5 -5 -4 2 -7 -1 -4
-3 how it ends: letter	-52 -4 -13 -16 -9 3 -23 -3 -9 -4 0 -2 -4
-3 how it ends: question mark	-2 -9 -21 -8 -10 -10 7 1 -3 -1 -9 -6 -3
-3 how it ends: quotation mark	-1 -9 -2 1 -2 2 2 -11 4 -10 -5 1 -14
-3 how it ends: semicolon	0 -1 0 0 0 -2 -4 7 1 0 0 -6 -6
-3 how it ends: stop and quotation mark	-4 -12 -11 -9 -25 6 0 -37 7 -9 0 2 5
-3 it stands on the page again: 12 and more	0 -2 2 -4 -15 -6 -5 -9 12 -20 0 3 5
-3 it stands on the page again: 3 and more	-1 -4 1 4 -12 -7 -5 -2 -7 -22 -7 -2 6
-3 it stands on the page again: 6 and more	0 -6 -1 0 -14 7 -4 -9 -8 -3 -5 -6 9
-3 it stands on the page again: below 3	-1 -2 -13 -1 -2 -19 -8 -9 -7 5 -5 -7 -3
-3 it stood on the page before: 12 and more	0 -1 -3 -1 -12 -6 -7 -14 -8 -9 7 11 -1
-3 it stood on the page before: 3 and more	-1 -10 -9 -5 2 4 -12 1 -8 -2 -10 -11 -12
-3 it stood on the page before: 6 and more	0 -6 9 0 -5 -9 -6 0 -2 3 -8 -10 -16
-3 it stood on the page before: below 3	-2 -20 -12 -11 6 -14 -3 -1 -20 10 -5 -19 -13
-3 its length and end: 10 and more, another sign	0 0 0 0 -1 -5 -4 6 -1 -2 0 0 -2
-3 its length and end: 10 and more, arrow	0 0 -2 0 1 5 0 -8 0 -1 -3 4 3
-3 its length and end: 10 and more, bracket	0 -2 -3 -1 -3 4 -3 7 -9 -4 -4 4 -18
-3 its length and end: 10 and more, colon	0 0 -1 -1 -12 -16 0 27 -6 -1 -2 -4 -6
-3 its length and end: 10 and more, ellipsis	0 0 0 0 -1 -2 0 -3 3 2 0 2 -4
-3 its length and end: 10 and more, exclamation mark	0 0 0 0 1 -2 -1 1 -4 0 -3 5 2
-3 its length and end: 10 and more, figure	0 -1 -2 -2 15 -1 -1 -4 -6 -9 -1 -14 8
-3 its length and end: 10 and more, full stop	-1 0 -5 -5 -16 9 -5 -6 -22 -17 -12 0 -12
-3 its length and end: 10 and more, letter	-5 -30 -12 -16 -6 -1 -20 -17 -2 -5 -11 -3 -1
-3 its length and end: 10 and more, question mark	0 -3 -4 -1 1 -3 -2 -8 5 0 -10 -8 8
-3 its length and end: 10 and more, quotation mark	0 -1 0 1 -5 -2 -4 0 2 0 0 2 0
-3 its length and end: 10 and more, semicolon	0 0 0 0 3 5 -2 -5 1 1 0 -1 -4
-3 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -8 -2 3 -2 7 -5 0 -3 6
-3 its length and end: 15 and more, bracket	0 -2 -2 0 3 12 -4 -3 -6 -8 -5 -9 2
-3 its length and end: 15 and more, colon	0 -1 0 0 1 -10 2 13 -2 -2 -1 -1 -9
-3 its length and end: 15 and more, comma	0 -1 0 0 -1 9 -2 -1 -1 -2 0 -7 -6
-3 its length and end: 15 and more, ellipsis	0 0 0 0 3 6 -1 -3 1 0 0 -2 -4
-3 its length and end: 15 and more, exclamation mark	0 0 -1 -1 -4 -5 -2 4 -1 -2 -1 0 9
-3 its length and end: 15 and more, figure	0 0 0 -1 -2 1 -1 -3 -5 -4 -2 -5 8
-3 its length and end: 15 and more, full stop	-8 -10 -21 -12 3 -4 -9 -4 -17 -2 -15 -1 -9
-3 its length and end: 15 and more, letter	-3 -3 -3 -8 4 -2 -18 -18 -12 -7 -6 -4 -4
-3 its length and end: 15 and more, question mark	0 -2 -1 -1 -1 -1 -3 -2 0 1 0 -6 9
-3 its length and end: 15 and more, quotation mark	0 -2 1 0 -4 9 -1 2 4 -3 -1 -5 -5
-3 its length and end: 15 and more, semicolon	0 0 0 0 1 5 -1 -2 -2 -2 0 0 -1
-3 its length and end: 15 and more, stop and quotation mark	0 0 -1 0 -5 4 1 -8 -1 3 1 0 -8
-3 its length and end: 2 and more, another sign	0 -1 0 0 0 4 -1 -1 1 0 0 1 -2
-3 its length and end: 2 and more, arrow	0 0 0 0 -11 2 -1 6 -1 -1 0 2 -10
-3 its length and end: 2 and more, bar or asterisk	0 0 0 0 -1 -1 0 0 -1 -1 0 -1 4
-3 its length and end: 2 and more, bracket	0 -2 -2 -1 3 -12 -2 2 -11 2 5 -11 1
-3 its length and end: 2 and more, colon	0 4 -2 -2 -9 -10 -3 6 3 -5 -3 -9 3
-3 its length and end: 2 and more, comma	0 -2 0 0 0 7 -1 -5 -3 -2 0 2 -1
-3 its length and end: 2 and more, ellipsis	0 0 0 0 4 1 -1 2 -2 -1 0 -1 -2
-3 its length and end: 2 and more, exclamation mark	0 -2 0 0 2 -5 -1 -2 1 -5 -1 7 0
-3 its length and end: 2 and more, figure	-1 -3 -2 -5 4 9 -6 -9 7 0 -4 -7 -23
-3 its length and end: 2 and more, full stop	0 -1 -1 5 14 0 0 -15 0 -4 -1 -6 -7
-3 its length and end: 2 and more, letter	-17 9 -31 -12 -6 -3 -30 -5 3 -17 -18 -5 5
-3 its length and end: 2 and more, question mark	0 0 0 0 -3 -1 5 0 -1 -1 0 2 -3
-3 its length and end: 2 and more, quotation mark	0 0 0 0 9 2 -1 -12 -2 -3 0 1 0
-3 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -6 -4 -1 7 -2 -3 -1 -1 0
-3 its length and end: 25 and more, another sign	0 0 0 0 10 -10 13 -7 -4 -2 0 -1 -3
-3 its length and end: 25 and more, arrow	0 0 0 0 -8 -2 0 -1 -3 -3 -1 -1 10
-3 its length and end: 25 and more, bar or asterisk	0 0 0 0 0 7 -2 -3 -1 0 0 0 -1
-3 its length and end: 25 and more, bracket	0 1 -3 -1 -7 13 -2 -2 -6 -12 -2 7 0
-3 its length and end: 25 and more, colon	0 0 -1 0 -14 -14 -1 19 4 -3 8 -7 -7
-3 its length and end: 25 and more, ellipsis	0 0 0 0 1 -5 -1 6 -1 0 0 0 -4
-3 its length and end: 25 and more, exclamation mark	0 0 0 0 -1 11 -2 -2 -2 -8 -1 4 -1
-3 its length and end: 25 and more, figure	0 0 0 0 -2 4 -1 -3 -1 -3 0 -1 2
-3 its length and end: 25 and more, full stop	-10 -41 -5 -5 -11 -1 -5 -2 0 -6 -21 6 -8
-3 its length and end: 25 and more, letter	0 -2 5 -1 -8 10 0 -12 -2 -10 -5 -11 8
-3 its length and end: 25 and more, question mark	0 0 0 0 -8 5 -4 2 -1 2 0 0 -4
-3 its length and end: 25 and more, quotation mark	0 0 0 0 1 -2 0 3 0 0 0 0 0
-3 its length and end: 25 and more, stop and quotation mark	0 -1 -1 0 -4 16 -18 -28 -6 -13 1 -3 -3
-3 its length and end: 4 and more, arrow	0 -1 0 0 4 3 0 -5 0 -1 0 0 0
-3 its length and end: 4 and more, bar or asterisk	0 0 0 0 0 1 0 -1 -1 -1 -1 0 3
-3 its length and end: 4 and more, bracket	0 -2 -2 0 -7 0 -5 -4 -4 -1 -4 8 -3
-3 its length and end: 4 and more, colon	0 -1 -3 3 -5 -3 -2 8 -1 -3 0 0 -2
-3 its length and end: 4 and more, comma	0 0 0 0 -6 8 0 -2 0 -1 0 -3 0
-3 its length and end: 4 and more, ellipsis	0 0 0 0 0 12 -1 -3 -4 -5 -1 -7 -10
-3 its length and end: 4 and more, exclamation mark	0 1 0 0 1 -2 3 1 -1 -1 1 -4 2
-3 its length and end: 4 and more, figure	-1 -2 -2 -2 -11 3 -1 1 -6 -14 -1 -13 -2
-3 its length and end: 4 and more, full stop	0 2 -1 -1 9 -1 -7 -14 -3 -1 -2 -6 10
-3 its length and end: 4 and more, letter	-5 -18 -11 -12 -15 2 -12 3 -2 -7 -21 -8 -1
-3 its length and end: 4 and more, question mark	0 -2 -2 -1 9 -6 6 -3 -5 -4 3 -8 -4
-3 its length and end: 4 and more, quotation mark	0 -1 0 -1 1 -8 8 -9 -3 -4 0 14 -7
-3 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -1 -5 -1 5 0 3 0 -1 0
-3 its length and end: 40 and more, bracket	-2 -5 -4 1 3 -6 -9 -8 -18 -1 2 5 -1
-3 its length and end: 40 and more, colon	0 0 0 0 -4 -12 0 20 0 0 0 -4 -12
-3 its length and end: 40 and more, ellipsis	0 0 0 0 -1 -2 -1 -4 2 6 -1 4 -6
-3 its length and end: 40 and more, exclamation mark	0 0 -1 0 8 0 -8 -14 1 4 -3 -12 3
-3 its length and end: 40 and more, figure	0 0 0 0 -2 -2 -2 -3 2 7 0 -1 0
-3 its length and end: 40 and more, full stop	-26 -65 -26 -23 -5 -5 -1 -18 -4 4 -1 -12 1
-3 its length and end: 40 and more, letter	-1 -1 -2 -6 17 13 -5 -9 -9 -14 -6 2 -11
-3 its length and end: 40 and more, question mark	0 0 0 3 -12 6 -9 6 3 -6 1 -1 -6
-3 its length and end: 40 and more, quotation mark	0 0 0 0 4 -2 1 -2 5 1 -1 -5 -2
-3 its length and end: 40 and more, semicolon	0 0 0 0 1 3 -1 -2 -1 -2 0 -1 0
-3 its length and end: 40 and more, stop and quotation mark	-2 -7 -11 -5 -24 0 -11 -34 2 -5 -4 12 6
-3 its length and end: 6 and more, another sign	0 -1 0 0 0 -1 -1 5 0 -1 0 -2 -2
-3 its length and end: 6 and more, arrow	0 0 0 0 3 3 0 -9 0 -1 0 4 1
-3 its length and end: 6 and more, bar or asterisk	0 -1 0 0 -1 -1 0 -1 0 -1 10 6 -11
-3 its length and end: 6 and more, bracket	0 -3 3 2 7 1 -4 4 2 -3 -3 -21 -6
-3 its length and end: 6 and more, colon	0 -1 -1 -3 3 -15 3 15 -5 -6 -1 -7 -8
-3 its length and end: 6 and more, ellipsis	0 0 0 0 -1 -1 -1 0 -2 0 0 7 -4
-3 its length and end: 6 and more, exclamation mark	0 0 -2 2 -2 -5 2 -4 7 -3 -2 -1 3
-3 its length and end: 6 and more, figure	-1 -10 -5 -4 -14 2 -5 3 -20 -12 -2 0 -11
-3 its length and end: 6 and more, full stop	-1 -10 -14 -12 -1 8 -3 -11 -9 -11 -7 -6 -8
-3 its length and end: 6 and more, letter	-9 -24 -11 -13 -3 -2 -20 -5 -31 3 2 -6 -14
-3 its length and end: 6 and more, question mark	-1 4 -7 -6 -11 -16 9 -5 -5 4 -7 1 -12
-3 its length and end: 6 and more, quotation mark	0 -2 -1 3 -8 4 -3 5 3 -1 1 -2 -5
-3 its length and end: 6 and more, stop and quotation mark	0 0 0 0 -7 -2 7 -2 -2 -3 -1 -4 -1
-3 its length and end: below 2, another sign	0 -7 -2 -2 1 15 -1 1 5 -7 3 -5 -16
-3 its length and end: below 2, bar or asterisk	0 -2 0 0 3 2 -1 -4 1 -1 0 -2 3
-3 its length and end: below 2, bracket	0 0 0 0 -1 4 0 -2 0 0 0 0 0
-3 its length and end: below 2, colon	0 -2 -3 -1 -8 -13 5 1 -8 12 3 -8 -4
-3 its length and end: below 2, comma	0 0 0 0 -1 6 -1 -5 -1 -1 0 -5 3
-3 its length and end: below 2, ellipsis	0 0 0 4 0 1 -1 0 0 0 0 0 -3
-3 its length and end: below 2, exclamation mark	0 0 0 0 -2 0 0 -1 6 -3 0 -2 -3
-3 its length and end: below 2, figure	-1 -3 -8 -4 7 -5 1 -22 -12 2 -8 -8 -9
-3 its length and end: below 2, full stop	0 0 -1 -1 -7 12 0 -8 -1 -2 0 2 -3
-3 its length and end: below 2, letter	-6 -9 -2 -4 -15 -4 -21 1 -15 -13 -9 -2 -4
-3 its length and end: below 2, quotation mark	0 0 0 0 -1 4 -1 -1 -1 -1 1 0 -1
-3 its length: 10 and more	-4 -7 -8 -7 -8 -2 -16 -2 0 -5 -14 -7 -5
-3 its length: 12 and more	-5 -30 -21 -21 -15 6 -16 -1 -9 -11 -17 2 -3
-3 its length: 15 and more	-5 -10 2 -2 11 -5 -16 -1 -7 -15 -13 -8 -18
-3 its length: 19 and more	-8 -19 -39 -21 -9 1 -7 -1 -9 0 -1 -9 -7
-3 its length: 2 and more	-9 13 -28 -14 0 -10 -12 0 -5 -11 -11 -18 3
-3 its length: 25 and more	-8 -20 7 -8 -15 6 -27 -15 0 -17 -10 1 -6
-3 its length: 3 and more	-7 -17 -20 -10 -10 -1 -39 -9 6 -17 -21 -7 -1
-3 its length: 35 and more	-15 -34 -8 -19 -10 -7 -3 -4 -2 5 -16 -12 4
-3 its length: 4 and more	-5 -17 -18 -5 -18 0 0 5 -8 -12 -11 -3 -8
-3 its length: 5 and more	-3 -8 -5 -12 -5 -7 -5 -7 -7 -7 -15 -13 1
-3 its length: 50 and more	-12 -45 -49 -20 5 -5 -9 -5 -7 -7 -5 5 -3
-3 its length: 6 and more	-9 -28 -27 -26 -12 4 -19 -1 -16 -10 -14 -3 -13
-3 its length: 8 and more	-5 -25 -14 -8 0 -6 2 2 -36 0 -8 -17 -8
-3 its length: 80 and more	-5 -18 -23 -12 -6 1 -22 -22 0 -13 10 -9 -13
-3 its length: below 2	-11 -4 -11 -9 -9 -6 -12 -17 -8 3 -7 -5 -7
-3 its place by the text, and its length: before the text, 13 and more	-1 -6 -4 -1 0 -10 -10 -1 -5 -11 -3 -10 -6
-3 its place by the text, and its length: before the text, 19 and more	-1 3 -12 -7 -24 8 -11 1 -9 -6 -6 2 -6
-3 its place by the text, and its length: before the text, 2 and more	-2 13 -26 -5 -12 -9 -2 -18 -7 -6 -8 -4 -4
-3 its place by the text, and its length: before the text, 3 and more	-2 -6 -15 7 -3 3 -10 -23 12 -17 -13 -24 -2
-3 its place by the text, and its length: before the text, 30 and more	-1 -6 2 -3 6 9 -3 -6 -8 -10 -4 4 -5
-3 its place by the text, and its length: before the text, 4 and more	-2 -7 0 -7 -24 0 -17 -7 0 -14 -7 -7 -5
-3 its place by the text, and its length: before the text, 6 and more	-3 -12 -8 -9 -21 -5 -10 -15 -7 3 4 -6 -15
-3 its place by the text, and its length: before the text, 9 and more	-2 -6 0 -6 -7 -4 -10 -29 -17 -3 1 -4 -2
-3 its place by the text, and its length: before the text, below 2	-3 -5 2 -5 -20 -8 -26 0 8 -2 -7 -14 -28
-3 its place by the text, and its length: behind the text, 13 and more	-1 -3 -3 -4 -4 0 -2 -3 1 4 -9 -3 -4
-3 its place by the text, and its length: behind the text, 19 and more	0 -1 -1 -1 4 8 -1 3 -6 -9 -1 -16 6
-3 its place by the text, and its length: behind the text, 2 and more	0 -3 -2 -3 -13 -14 -1 -11 -3 0 -3 -4 11
-3 its place by the text, and its length: behind the text, 3 and more	0 -4 -3 -6 -4 -2 -1 1 -2 -6 -1 -1 -4
-3 its place by the text, and its length: behind the text, 30 and more	0 0 0 0 3 -2 0 6 -1 -1 0 1 -10
-3 its place by the text, and its length: behind the text, 4 and more	0 -2 -2 -1 -5 0 5 -5 0 -3 -2 -3 -2
-3 its place by the text, and its length: behind the text, 6 and more	-1 -3 -4 -6 -11 -9 3 2 -3 -4 -5 -2 -2
-3 its place by the text, and its length: behind the text, 9 and more	0 -2 -3 -4 4 -10 -2 -7 3 -4 -2 -1 0
-3 its place by the text, and its length: behind the text, below 2	-1 -5 -5 -8 -4 -10 1 -9 -7 -13 -4 -2 2
-3 its place by the text, and its length: in the text, 13 and more	-6 -35 -10 -19 2 -2 -9 2 -7 -10 -8 -3 -12
-3 its place by the text, and its length: in the text, 19 and more	-11 -40 -8 -11 4 -1 -10 -5 2 -9 0 1 -18
-3 its place by the text, and its length: in the text, 2 and more	-2 -12 -12 -14 7 -3 -11 0 -4 -13 -11 -20 -6
-3 its place by the text, and its length: in the text, 3 and more	-2 -27 -14 -22 -5 -3 -24 -6 -14 -6 -14 -6 -2
-3 its place by the text, and its length: in the text, 30 and more	-33 -76 -14 -12 -3 -2 -6 -7 0 6 -6 -1 0
-3 its place by the text, and its length: in the text, 4 and more	-4 -27 -34 -22 -4 3 -6 1 -14 -9 -17 -16 -8
-3 its place by the text, and its length: in the text, 6 and more	-6 -35 -34 -8 -4 2 4 -1 -17 -11 -16 -4 -12
-3 its place by the text, and its length: in the text, 9 and more	-5 -16 -32 -14 -5 1 1 -8 -12 -17 -50 0 -3
-3 its place by the text, and its length: in the text, below 2	-2 -21 -28 -10 -11 5 -7 -11 -33 -4 -23 -3 4
-3 no block	33 8 10 7 -20 -17 -28 -47 -6 -16 -24 -43 0
-3 nothing but a date or time: yes	-2 -6 -8 -25 -15 4 -9 -21 -2 14 3 -9 -18
-3 nothing but a label such as “Related”: yes	0 -5 0 -2 -8 4 -3 -13 -12 -7 -5 24 -14
-3 what a rule takes it for: boilerplate	-34 -18 -11 -18 -1 -15 -39 4 -17 0 4 0 -4
-3 what a rule takes it for: byline	-1 -5 -14 -1 -9 0 -3 -12 11 8 1 -11 -22
-3 what a rule takes it for: dateline	-1 -5 -5 -24 -21 6 -8 -23 1 13 0 -8 -20
-3 what a rule takes it for: heading	-17 -24 -32 -21 -10 1 -8 -1 -13 -22 -27 1 0
-3 what a rule takes it for: image-alt	-2 2 -6 2 3 -6 -6 -14 -16 -10 -16 -12 -5
-3 what a rule takes it for: image-caption	-5 3 -18 5 1 2 5 -40 -31 -29 -13 6 -10
-3 what a rule takes it for: image-credit	-1 12 4 5 -15 -2 -1 -25 -16 -11 -5 -6 -3
-3 what a rule takes it for: list-item	-3 -22 -22 -18 1 16 7 3 -15 -15 -26 -23 -11
-3 what a rule takes it for: paragraph	-33 -40 -18 -14 0 -4 -3 1 3 0 0 2 -6
-3 what a rule takes it for: quote	0 0 -1 0 2 -9 9 -3 -1 -8 -4 -3 -4
-3 what a rule takes it for: related-link	-12 -37 -44 -44 -11 4 -10 -2 -16 -16 -21 -10 6
-3 what a rule takes it for: standfirst	0 -13 -4 -6 -7 0 0 -4 2 0 3 -8 3
-3 what a rule takes it for: title	-2 -9 3 -3 -18 -11 -1 -13 -7 0 0 -24 -6
-3 words of the page’s furniture: whole	-7 -14 -2 -12 -2 -23 -24 -17 -8 0 4 1 -2
-3 words of the page’s furniture: within	-1 -5 4 0 -19 -12 1 -14 -1 2 -4 -17 18
0 a byline’s words: names	-1 -4 22 -8 -41 -8 3 -16 5 8 -26 13 -11
0 a byline’s words: names behind “by”	-2 -8 51 -21 -15 -14 -1 -9 -24 -30 -16 -24 -10
0 a credit at its end, and its length: 20 and more, no stop	0 -12 -1 -1 -5 -25 -2 -4 6 33 -1 -2 -5
0 a credit at its end, and its length: 40 and more, no stop	-2 -10 -3 -2 7 -17 -9 -3 16 11 -5 -6 -15
0 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 0 -12 -1 -1 2 13 0 0 -1
0 a credit at its end, and its length: 8 and more, no stop	-1 -6 -5 -1 -27 -9 -2 -13 -22 29 -6 -27 -12
0 a credit at its end, and its length: below 8, no stop	-11 -2 -7 -3 -24 -10 -1 -9 -19 19 15 -9 -23
0 a credit at its end: 0.9 and more	-2 -4 -2 -1 7 -4 -2 -1 7 5 -10 -5 -11
0 a credit at its end: 0.95 and more	-16 -26 -18 -9 -40 -33 -15 -26 -7 40 14 -41 -32
0 a credit beside it, and its length: a credit before, 15 and more, a stop	0 -4 -1 -1 0 -16 -1 -3 -1 15 0 -2 1
0 a credit beside it, and its length: a credit before, 15 and more, no stop	0 -4 0 0 -8 -11 0 -1 -1 17 0 1 -2
0 a credit beside it, and its length: a credit before, 25 and more, a stop	0 -10 0 0 11 6 -2 -1 -1 -6 0 -4 -3
0 a credit beside it, and its length: a credit before, 25 and more, no stop	0 -10 0 0 -4 -3 -2 -1 -1 10 -1 -2 -1
0 a credit beside it, and its length: a credit before, 4 and more, a stop	0 4 -1 -2 -14 -5 0 -1 -6 0 -1 13 -4
0 a credit beside it, and its length: a credit before, 4 and more, no stop	0 -2 6 -2 0 -2 0 3 -6 6 -9 -7 -8
0 a credit beside it, and its length: a credit before, 40 and more, a stop	0 9 0 0 -2 9 -2 -7 -1 -11 0 -1 -3
0 a credit beside it, and its length: a credit before, 40 and more, no stop	0 -3 0 0 -1 4 0 0 1 4 0 -1 -4
0 a credit beside it, and its length: a credit before, 8 and more, a stop	0 -10 0 0 3 -6 0 1 0 -1 0 2 8
0 a credit beside it, and its length: a credit before, 8 and more, no stop	0 -2 -2 -1 1 -8 0 -1 -9 12 -4 -9 -6
0 a credit beside it, and its length: a credit before, below 4, a stop	0 0 0 -1 -9 1 0 -2 -5 6 -2 -2 -4
0 a credit beside it, and its length: a credit before, below 4, no stop	0 7 5 0 8 -3 0 -4 -6 -22 0 -6 2
0 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 -3 0 0 -1 -4 -4 -3 -13 17 0 -1 -6
0 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 5 0 0 -1 -3 -1 0 5 -7 0 2 -1
0 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 -4 0 0 0 -11 -3 -1 -4 18 0 0 -3
0 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 -1 0 0 -1 -3 -1 7 10 -11 0 -1 -2
0 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 -1 0 -1 5 4 -1 -2 7 -13 -1 -2 -11
0 a credit beside it, and its length: a credit behind, 4 and more, no stop	0 -1 -7 2 -10 -5 0 -4 15 0 -3 -8 -9
0 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 -1 0 0 0 -12 -4 0 -7 18 0 0 -2
0 a credit beside it, and its length: a credit behind, 40 and more, no stop	0 -1 0 -1 0 -12 8 -1 0 -7 0 7 -2
0 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 -6 0 0 -2 -4 -2 -2 4 5 0 -2 2
0 a credit beside it, and its length: a credit behind, 8 and more, no stop	0 -3 -1 -1 -12 -4 -1 -4 2 12 -3 -16 -8
0 a credit beside it, and its length: a credit behind, below 4, no stop	0 0 -4 -2 -10 -1 0 1 9 -16 -1 -1 5
0 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -1 -1 -3 -1 0 -2 -2 5 -1 -2 0
0 a credit beside it, and its length: credits on both sides, below 4, no stop	0 0 0 0 8 0 0 0 -4 -6 -4 0 0
0 a credit with its lead-in at its end: yes	-18 -23 -12 -5 -37 -30 -13 -21 -8 36 12 -35 -21
0 a day of the week: yes	-9 -27 -30 5 2 7 -1 -23 -12 -4 -37 -3 -15
0 a label of a picture: label	-4 -2 -20 -4 -27 -9 -1 -6 -30 -22 -22 -14 42
0 a label of a picture: number	0 0 -1 -3 -3 0 0 -1 -7 -14 0 -2 22
0 a label such as “Related” above: yes	-3 -12 -6 -27 10 -13 -4 -5 -16 -29 -35 7 -20
0 a label such as “See also” before it: yes	-1 -3 -5 -4 -28 -41 -5 -14 -29 -21 -8 41 -12
0 a line above that ends in a colon: yes	-10 -26 -11 -5 -8 2 -12 16 -14 -11 -5 -17 -20
0 a month: yes	-16 -28 7 39 -22 -18 -35 5 9 12 -32 -25 -7
0 a name in the next line: 60 and more	0 0 0 0 0 -8 15 -4 1 0 0 -1 -4
0 a name in the next line: 8 and more	5 19 -18 -4 -7 -22 20 -14 -23 -21 -9 6 -25
0 a name in the next line: below 8	0 -4 -12 -7 -1 -16 -2 -7 -7 -17 -3 4 -5
0 a note of credits: yes	-1 -3 1 2 -20 -12 -3 -7 -2 20 0 -23 -13
0 a picture credit’s words: 0.01 and more	-1 -2 -1 -1 -16 -16 -4 -5 -17 -17 19 -16 -11
0 a picture credit’s words: 0.7 and more	-1 -6 8 -12 -20 -8 6 -18 -8 8 2 -17 -6
0 a picture credit’s words: 0.8 and more	0 -1 7 -2 -21 -3 0 -2 -11 -14 24 -9 -10
0 a picture credit’s words: 0.9 and more	0 -1 3 -2 -5 2 0 -1 -8 18 -13 -5 -6
0 a picture credit’s words: 0.95 and more	-2 -4 -33 -22 -42 -7 -3 -20 -15 -20 40 -25 -30
0 a picture credit’s words: below 0.01	13 -11 1 5 10 -14 -15 -1 9 -2 -76 6 2
0 a quotation by itself: before the text, 15 and more	0 1 -1 -1 -2 0 -3 0 -1 -2 0 0 4
0 a quotation by itself: before the text, 6 and more	-1 -3 -6 -4 -10 14 -1 -1 -5 -10 -1 1 0
0 a quotation by itself: behind the text, 15 and more	0 0 0 0 0 9 -4 0 0 0 0 -4 -3
0 a quotation by itself: in the text, 15 and more	0 -1 0 0 -14 3 15 -5 -4 -13 -1 -5 -7
0 a quotation by itself: in the text, 40 and more	0 -1 0 0 -4 7 3 -14 -2 -5 0 -3 -4
0 a quotation by itself: in the text, 6 and more	0 0 0 0 12 -11 5 4 -5 -6 -1 -6 -2
0 a quotation by itself: in the text, below 6	0 0 0 0 13 -11 -3 11 -11 -4 -2 -7 -8
0 a quotation mark before it: yes	-3 -17 -26 -18 9 3 11 -16 -31 -30 -23 -17 -33
0 a rule: a byline’s words, but between paragraphs, where headings stand	0 0 -2 0 -8 0 0 -2 0 -2 0 -5 14
0 a rule: a credit that names known agencies	-1 -3 -7 -7 -24 0 -1 -5 -15 13 16 -9 -14
0 a rule: a credit with its lead-in ("Photo:", "©")	-1 -3 -37 -18 -33 -13 -3 -20 -20 -25 46 -27 -27
0 a rule: a headline behind the end of the text	-10 -16 -25 -19 -17 2 -18 0 -9 -13 -13 1 -15
0 a rule: a label such as "See also" with a title behind it	-1 -2 -5 -3 -30 -43 -5 -13 -27 -25 -8 42 -12
0 a rule: a line that begins with "by" before the text	-1 -6 51 -16 -7 -5 0 -2 -20 -22 -11 -10 -19
0 a rule: a phrase of the page’s furniture	-3 -14 -53 -24 -45 -28 -8 -38 -59 -47 -60 -10 55
0 a rule: a question or exclamation between paragraphs	-1 -2 -2 -2 27 -21 -11 -18 -14 -25 -5 4 -9
0 a rule: a quotation that the text has once more	0 0 0 0 1 -19 17 -1 -2 -3 0 -1 -1
0 a rule: a quotation with its speaker behind a dash	0 0 0 0 -7 -10 14 -5 -2 -9 0 -8 -6
0 a rule: a sentence before the text	-2 16 -11 6 5 -11 1 -1 -4 -15 -2 -6 -4
0 a rule: a sentence behind the end of the text	0 0 0 0 -2 6 -1 -1 -2 -1 0 4 -8
0 a rule: a sentence or two before the text	-1 11 -8 -8 -5 1 -9 -9 -7 -20 -4 -13 -10
0 a rule: a sentence within the text	-10 -21 -15 -22 -16 4 -1 2 -23 -12 -26 -15 -6
0 a rule: a short line within the text	-10 -14 -6 -29 7 -28 -29 -3 9 -3 -21 -9 -19
0 a rule: a short sentence within the text	-2 -21 -15 -7 -19 21 -24 -19 -8 -16 -22 -30 -10
0 a rule: a text that ends in a picture credit	-4 -26 -14 -6 -26 -33 -16 -20 5 41 -8 -32 -32
0 a rule: a title below a label such as "Related"	-1 -7 -1 -7 -14 -21 -3 -14 -13 -12 -12 31 -30
0 a rule: an item below a line that announces a list	-3 -3 -28 -19 -11 8 -4 10 -6 -10 -35 -14 -17
0 a rule: begins with a bullet	0 0 0 0 -5 11 -2 -7 -2 -3 0 4 -8
0 a rule: begins with a list mark, as its neighbour does	0 0 -5 -7 -14 7 -6 -1 -8 -11 -4 -11 -10
0 a rule: debris before the text	-21 -8 -9 -35 -24 -7 -11 -9 0 5 -12 0 -10
0 a rule: debris behind the end of the text	-3 -17 -29 -14 2 20 3 -23 -19 -19 -36 -17 4
0 a rule: holds a phrase of the page’s furniture	-1 -16 -9 9 -20 -10 -12 -4 -6 -19 -9 -33 29
0 a rule: keywords of a picture	-1 -6 -6 -4 -9 -7 0 -1 12 -10 -3 -6 -9
0 a rule: long line within the text, without a full stop	-1 -4 -2 1 -2 -13 7 -1 -23 3 -7 3 -6
0 a rule: names behind the end of the text	0 0 6 0 -4 -5 0 -1 1 0 -1 -10 -3
0 a rule: nothing but names before the text	-1 -2 17 -4 -5 0 0 -1 5 3 -11 2 -16
0 a rule: nothing else fits	0 -1 6 -2 26 5 -5 -6 5 -15 -4 -15 -26
0 a rule: one of several short lines within the text	-8 -14 -19 -34 -1 -10 -17 -5 -11 -11 -10 3 -1
0 a rule: only a date or time	-3 -8 -43 48 -26 -18 -2 -18 -31 -34 -21 -19 -5
0 a rule: only a web or e-mail address	0 0 0 -1 -1 0 0 0 -3 0 -1 -1 7
0 a rule: only marks or figures	0 -3 -9 -36 -23 -5 0 -17 -11 -11 -11 -6 43
0 a rule: repeats the alternative text before it	0 -2 -2 -1 -7 -11 -1 -2 -1 12 -5 -6 2
0 a rule: running text	-18 8 -32 -44 -58 13 -2 2 -35 -28 -57 -20 -14
0 a rule: says again what stands elsewhere on the page	-8 -16 -4 -35 -5 -3 -14 -16 -5 -9 -9 -4 -1
0 a rule: says where in a picture somebody stands	0 -5 -1 -1 -4 -14 -1 -1 11 10 -1 -2 -2
0 a rule: says who the author is	0 0 0 0 -1 -17 -2 -2 -3 -3 0 -9 22
0 a rule: short line before a picture or a list, without a full stop	0 0 4 -2 6 -6 0 -4 -6 -16 -7 -12 8
0 a rule: short line between paragraphs, without a full stop	-10 -7 -28 -29 38 -46 -25 -68 -16 -20 -22 -5 -10
0 a rule: short text after a credit, where this page has its captions	-1 -1 -1 -2 -4 -16 -1 -3 -6 16 -5 -8 -7
0 a rule: short text before a caption and its credit	-1 -4 -6 -13 -4 -12 -7 -5 9 -4 -14 -8 8
0 a rule: short text before a caption with a credit	-2 6 -7 -8 -20 3 -7 -20 21 -9 -12 -18 -12
0 a rule: short text before a credit	-1 -12 -8 -7 -16 -9 -13 -9 -2 20 -19 -23 -7
0 a rule: short text before a credit that has its caption behind it	0 -1 -1 0 -4 -5 -1 -2 19 -14 -2 -7 -2
0 a rule: stands between the title and the byline, date or picture	-4 15 3 -15 6 -4 -3 -2 9 -16 -2 -6 -6
0 a rule: the caption’s words once more, as alternative text	-1 -10 -4 -1 -9 -25 -5 -8 32 8 -7 -8 -6
0 a rule: the first line of the page	38 -6 -3 -2 -6 -2 -1 -1 -6 -6 -2 -4 -5
0 a rule: the name of a picture file	0 0 -1 -5 -2 -1 0 -2 11 -1 -1 -2 -4
0 a sign in it: a bar	-2 -11 20 -8 -10 -24 1 -15 -16 1 -10 -5 4
0 a sign in it: a capital within a word	-6 -31 -7 -33 -3 -8 -5 -1 -32 -12 4 -9 2
0 a sign in it: a comma	-13 9 -8 15 -30 12 2 5 -13 -6 -24 -25 -14
0 a sign in it: a copyright sign	-1 -5 -11 -4 -22 -12 -5 -5 -11 14 21 -23 -3
0 a sign in it: a dash between words	-3 5 14 -20 -12 -7 5 2 -7 -30 -29 -14 -23
0 a sign in it: a question mark	11 12 -15 -14 18 -28 -45 -24 -37 -38 -20 29 8
0 a sign in it: a quotation mark	-6 4 -36 -36 -8 9 3 -8 -19 -29 -44 -4 -41
0 a sign in it: a sentence stuck to the next	0 -6 -2 -1 -13 -5 2 -14 -9 18 -5 -20 10
0 a sign in it: a slash between words	-5 -21 -26 -3 -36 -26 -22 4 -4 22 23 -53 -28
0 a sign in it: a time	-7 -22 9 39 -25 -4 -6 -10 -58 -65 -20 -28 -34
0 a sign in it: a year	-5 -20 8 40 -23 -20 -23 -30 19 17 -35 -16 -19
0 a sign in it: an address	-1 -3 0 -2 -11 -5 -7 8 -7 -7 2 -19 18
0 a sign in it: an asterisk	0 -1 0 0 -2 -9 8 -6 -7 -5 -1 -19 19
0 a sign in it: an at sign	-1 -3 26 -8 -22 -1 -5 -13 -20 -5 -13 -34 9
0 a sign in it: an ellipsis	0 -8 -9 -3 -1 -7 5 -18 -2 5 -6 9 -28
0 a sign in it: money or a share	-1 -6 -20 -23 -4 10 -18 3 -35 -34 -21 -11 -25
0 a verb of saying: yes	-4 25 -35 -21 -24 22 -45 -13 -38 -25 -53 -18 -5
0 a word that leads in credits: yes	-2 -7 -37 -25 -41 -8 -7 -25 -28 -24 44 -29 -33
0 an end as items of lists have it: yes	0 -1 0 0 -22 -9 -4 17 8 -21 -4 -17 3
0 dates among the short lines around it: 0.2 and more	-4 -25 2 19 -35 -17 -1 -40 -18 -2 -9 -10 11
0 dates among the short lines around it: 0.4 and more	-4 -6 1 29 -14 -32 -3 -21 -18 -29 -12 1 2
0 dates among the short lines around it: below 0.2	-2 -8 -7 3 -36 -26 -7 -29 15 9 7 -14 1
0 furniture among the short lines around it: 0.01 and more	-13 -24 -27 -3 -15 -1 -16 -7 -14 -14 -11 2 -7
0 furniture among the short lines around it: 0.2 and more	-2 -6 8 -3 -7 -32 -20 -19 -4 -5 -1 2 0
0 furniture among the short lines around it: 0.5 and more	-4 -4 -2 -4 -32 -38 -10 -12 -7 -31 -17 -1 22
0 furniture among the short lines around it: below 0.01	8 -36 8 1 3 -21 -26 -8 -1 5 6 -6 -10
0 how alike the short lines around it are: 0.2 and more	-9 -27 -6 -6 -19 -20 -23 4 -16 -5 -15 -2 -6
0 how alike the short lines around it are: 0.4 and more	-7 -24 -1 -9 -1 -11 -23 -5 -8 -1 0 -4 -5
0 how alike the short lines around it are: 0.7 and more	-8 -8 -1 -1 2 -15 -21 -21 6 -10 3 -3 -3
0 how alike the short lines around it are: below 0.2	-5 -17 -8 -7 -13 -12 -8 2 -12 -11 -21 -2 -5
0 how far it is from the text: before the text, 2 and more	6 -17 -5 -5 -8 0 -2 -4 -2 -10 0 -7 -3
0 how far it is from the text: before the text, 20 and more	4 -4 -22 -14 -17 -12 -1 -13 -2 -9 -10 4 0
0 how far it is from the text: before the text, 3 and more	2 1 -9 3 -7 -23 -8 -14 -4 -7 -15 -14 -4
0 how far it is from the text: before the text, 5 and more	2 7 0 -4 -12 -17 -15 -17 1 -1 6 -17 -11
0 how far it is from the text: before the text, 9 and more	13 -6 -5 -10 -14 -23 -7 -20 -4 -9 -11 2 -7
0 how far it is from the text: before the text, below 2	7 -13 -2 -2 -32 -4 -8 -12 -8 -3 -11 -24 8
0 how far it is from the text: behind the text, 2 and more	-1 -1 -4 -5 -13 8 0 -5 -1 -8 -4 -11 7
0 how far it is from the text: behind the text, 20 and more	-2 -7 -9 -18 6 3 -4 0 3 2 -20 -12 -9
0 how far it is from the text: behind the text, 3 and more	-1 -4 -7 -4 -8 9 -4 -7 -13 -15 -6 3 -3
0 how far it is from the text: behind the text, 5 and more	-2 -11 -12 -15 -2 -15 8 -3 -10 -14 -9 2 -1
0 how far it is from the text: behind the text, 9 and more	-6 -23 -23 -28 -12 -14 -14 -10 -20 -13 -16 2 4
0 how far it is from the text: behind the text, below 2	-1 -1 -1 -2 -17 -6 -11 -10 -20 -7 -8 -3 14
0 how far it is from the text: in the text, below 2	-36 0 -5 -11 -3 -4 -1 0 -5 0 3 -2 -8
0 how frequent the kind is: yes	0 -4 -4 -8 -4 -2 -1 0 -6 -2 2 -6 -5
0 how it begins and ends: another sign, another sign	0 0 0 -2 -4 -2 0 2 5 3 -4 -4 2
0 how it begins and ends: another sign, arrow	0 0 0 0 1 7 0 -5 -2 -2 0 -3 4
0 how it begins and ends: another sign, bar or asterisk	0 -2 -1 -2 0 -1 0 0 -1 -1 -1 -1 9
0 how it begins and ends: another sign, bracket	0 0 0 -2 -7 1 0 -5 -1 -4 0 -3 8
0 how it begins and ends: another sign, colon	0 0 0 0 -3 10 0 -6 -2 -1 0 -4 -4
0 how it begins and ends: another sign, ellipsis	0 0 0 0 8 -7 0 0 0 1 0 -4 -4
0 how it begins and ends: another sign, exclamation mark	0 0 1 0 -5 10 -3 4 -2 0 0 -4 -8
0 how it begins and ends: another sign, figure	0 0 -1 1 0 3 0 -8 -1 -2 -1 0 8
0 how it begins and ends: another sign, full stop	0 0 0 0 -5 -1 1 4 -2 -2 0 -4 -2
0 how it begins and ends: another sign, letter	0 0 -1 0 1 4 0 -8 3 -1 -1 -7 3
0 how it begins and ends: at sign or hash, full stop	0 0 0 0 0 -6 -1 6 0 -1 0 0 -2
0 how it begins and ends: at sign or hash, letter	0 0 11 -1 -5 -1 0 12 -5 -6 3 -17 -10
0 how it begins and ends: bracket, bracket	0 -1 2 -4 -14 10 -4 -15 -12 -23 22 -20 -18
0 how it begins and ends: bracket, figure	0 -1 -1 -9 -5 -7 0 -3 -2 12 -1 -1 -4
0 how it begins and ends: bracket, full stop	0 -1 0 0 0 -2 7 -2 0 -3 -1 -1 2
0 how it begins and ends: bracket, letter	0 -1 -10 -1 -9 2 0 -2 -5 -3 19 -6 -3
0 how it begins and ends: capital, another sign	0 -1 0 -2 0 -5 -5 13 -7 2 -1 -14 -4
0 how it begins and ends: capital, arrow	0 0 0 0 -1 3 0 -8 0 -1 0 -1 5
0 how it begins and ends: capital, bar or asterisk	0 -1 -1 -1 1 -6 -1 -3 -1 -3 -1 -12 15
0 how it begins and ends: capital, bracket	-15 -36 -11 -17 -9 -8 -27 -20 7 22 -7 -16 -24
0 how it begins and ends: capital, colon	-1 -3 -26 -12 -21 58 -7 -58 -39 -45 -14 -23 -14
0 how it begins and ends: capital, comma	0 0 1 0 -8 2 -1 -3 -2 -6 -2 1 8
0 how it begins and ends: capital, ellipsis	0 6 -1 -1 1 -9 -6 -9 -10 -4 -1 13 -16
0 how it begins and ends: capital, exclamation mark	7 -13 -4 -6 -13 -2 -15 -13 1 -26 -6 7 15
0 how it begins and ends: capital, figure	0 -13 -14 16 -15 -21 -7 -12 -21 -12 -18 -27 2
0 how it begins and ends: capital, full stop	-26 8 -54 -40 -54 9 -1 2 4 -8 -36 -37 1
0 how it begins and ends: capital, letter	14 -5 1 -39 1 -34 -49 -7 -9 4 3 9 4
0 how it begins and ends: capital, question mark	8 -10 -8 -8 24 -27 -41 -14 -49 -37 -11 19 -6
0 how it begins and ends: capital, quotation mark	2 -2 -2 -2 10 -27 -8 -8 2 -26 -4 20 -15
0 how it begins and ends: capital, semicolon	0 0 0 0 -8 -9 0 9 9 -8 0 -7 -2
0 how it begins and ends: capital, stop and quotation mark	-1 -5 -3 -3 -33 15 -11 -5 -27 -10 -8 -32 -34
0 how it begins and ends: figure, another sign	0 0 0 -3 0 0 0 0 -4 4 -1 0 2
0 how it begins and ends: figure, bracket	0 0 -2 -2 7 -9 0 -5 -10 5 -3 2 5
0 how it begins and ends: figure, colon	0 0 -1 -4 3 3 -2 -11 -5 -8 -2 -5 -8
0 how it begins and ends: figure, figure	-1 -4 -15 9 -7 -18 -2 -11 -7 -17 -9 -5 7
0 how it begins and ends: figure, full stop	0 0 -2 -6 -13 6 -7 8 -6 -12 -1 -3 -9
0 how it begins and ends: figure, letter	1 -8 -6 9 6 -20 -6 -8 -40 -39 -8 -3 -15
0 how it begins and ends: figure, question mark	1 0 0 0 -4 1 0 -8 0 -2 0 7 -2
0 how it begins and ends: figure, quotation mark	0 0 0 0 -5 -6 0 -2 -6 -3 -1 -2 9
0 how it begins and ends: list mark, another sign	0 0 -1 0 0 1 0 0 0 0 -1 0 3
0 how it begins and ends: list mark, bar or asterisk	0 0 0 0 7 4 0 -1 0 0 0 1 -9
0 how it begins and ends: list mark, bracket	0 0 0 -1 -5 0 0 -1 -1 7 -2 0 -1
0 how it begins and ends: list mark, figure	0 0 0 0 2 -2 0 -3 -2 -2 0 2 3
0 how it begins and ends: list mark, full stop	0 5 0 14 -3 5 -5 -2 -7 -5 -1 -13 -19
0 how it begins and ends: list mark, letter	0 0 -3 3 -10 -2 -1 4 -3 -3 -1 -10 -2
0 how it begins and ends: list mark, stop and quotation mark	0 0 0 0 0 5 -2 -1 0 -1 0 0 0
0 how it begins and ends: number of an item, bracket	0 0 0 0 13 -8 0 -2 -3 -6 -1 -2 -2
0 how it begins and ends: number of an item, exclamation mark	0 0 0 0 6 -2 -1 -1 0 -1 0 0 -1
0 how it begins and ends: number of an item, figure	0 0 -4 14 -9 -5 0 4 -2 -2 -1 -3 -11
0 how it begins and ends: number of an item, full stop	0 -1 0 -2 20 -8 -16 -25 -10 -16 -1 -9 -10
0 how it begins and ends: number of an item, letter	-2 -2 -16 2 36 -12 -6 -22 -29 -36 -18 -34 -29
0 how it begins and ends: number of an item, question mark	0 0 0 0 0 -11 -3 -9 -1 -2 0 5 -5
0 how it begins and ends: quotation mark, bracket	0 0 0 0 -1 5 -1 -1 -1 -1 0 0 -1
0 how it begins and ends: quotation mark, colon	0 -3 0 -1 15 -6 0 -8 -2 -4 0 -10 -3
0 how it begins and ends: quotation mark, full stop	-1 2 -1 -2 -7 28 -27 -30 -20 -18 -2 -10 -33
0 how it begins and ends: quotation mark, letter	0 -2 -9 -4 -1 -23 13 -14 -12 -7 -4 0 -10
0 how it begins and ends: quotation mark, quotation mark	-1 -5 -5 -4 15 1 -1 5 -15 -22 -5 -3 -10
0 how it begins and ends: quotation mark, stop and quotation mark	-1 -4 -1 -2 -8 2 14 -19 -15 -24 -2 -21 -14
0 how it begins and ends: small letter, another sign	0 0 0 0 -4 -2 11 -7 -3 -5 -1 -1 -2
0 how it begins and ends: small letter, bracket	0 0 -5 -3 -1 -1 1 0 -1 3 -1 0 2
0 how it begins and ends: small letter, colon	0 0 0 0 -2 0 0 -4 -1 0 0 -6 12
0 how it begins and ends: small letter, comma	0 -1 0 0 -1 -10 0 10 -2 -2 0 -10 -2
0 how it begins and ends: small letter, exclamation mark	0 0 0 0 0 10 -2 -3 0 -1 0 -1 -4
0 how it begins and ends: small letter, figure	0 -1 14 -1 -10 -2 0 -4 8 -3 -1 -3 -2
0 how it begins and ends: small letter, full stop	1 -2 0 12 -3 -21 -4 19 -7 -9 0 -10 -18
0 how it begins and ends: small letter, letter	-3 -13 5 -16 -50 -29 -6 -14 46 27 -26 -28 -6
0 how it begins and ends: small letter, quotation mark	0 0 -1 0 1 1 0 -1 0 -1 0 -2 4
0 how it begins and ends: small letter, semicolon	0 0 0 0 -3 -3 2 6 -1 0 0 -1 -1
0 how it begins: another sign	0 -3 -5 -6 -13 11 1 -10 -1 -12 -8 -20 8
0 how it begins: at sign or hash	0 0 11 -2 -9 -9 0 17 -6 -9 5 -18 -16
0 how it begins: bracket	-1 -2 -6 -9 -21 5 1 -21 -16 -14 30 -26 -18
0 how it begins: capital	2 0 -16 -32 -7 1 -10 -2 -4 3 -10 -1 1
0 how it begins: figure	-1 -13 -9 6 6 -15 -20 -8 -44 -33 -16 -4 -4
0 how it begins: list mark	0 4 -6 14 -13 0 -7 4 -12 -9 -5 -18 -16
0 how it begins: number of an item	-2 -4 -26 19 38 -25 -25 -32 -38 -47 -22 -25 -37
0 how it begins: quotation mark	-6 -7 -25 -19 12 5 16 -16 -30 -38 -25 -15 -41
0 how it begins: small letter	-3 -21 12 -9 -54 -34 -2 5 41 18 -32 -35 -6
0 how it ends: another sign	0 -2 -3 -6 -9 -9 5 8 -9 3 -7 -21 2
0 how it ends: arrow	0 0 0 -1 0 10 0 -12 -1 -2 0 0 4
0 how it ends: bar or asterisk	0 -2 -2 -2 2 -7 -1 -3 -2 -4 -1 -13 20
0 how it ends: bracket	-16 -36 -10 -29 -16 -7 -33 -18 1 17 19 -26 -24
0 how it ends: colon	-2 -6 -26 -16 -5 58 -11 -59 -41 -47 -12 -28 -18
0 how it ends: comma	0 0 1 0 -8 -4 -2 6 -3 -7 -2 -9 8
0 how it ends: ellipsis	0 4 -1 -1 3 -8 -7 -9 -9 -3 -1 11 -16
0 how it ends: exclamation mark	7 -13 -4 -5 -9 -2 -18 -12 0 -29 -7 4 12
0 how it ends: figure	-3 -24 -15 23 -20 -31 -12 -13 -19 -15 -33 -27 4
0 how it ends: full stop	-30 8 -63 -23 -44 10 -4 0 -4 -13 -42 -45 -2
0 how it ends: letter	14 -12 7 -21 2 -37 -17 -6 2 1 3 5 -1
0 how it ends: question mark	9 -13 -8 -9 27 -27 -49 -21 -52 -41 -12 23 -14
0 how it ends: quotation mark	1 -4 -8 -7 15 -21 -8 -2 -10 -41 -10 14 -17
0 how it ends: semicolon	0 0 0 0 -10 -10 1 11 6 -8 0 -8 -4
0 how it ends: stop and quotation mark	-4 -7 -7 -7 -24 9 14 -3 -42 -15 -13 -45 -39
0 how long the short lines around it are: 11 and more	4 -13 5 -19 -24 -14 -7 -9 -13 -8 -1 8 -22
0 how long the short lines around it are: 2 and more	-4 -6 -20 -7 -1 -39 -17 -12 1 -2 -13 -14 2
0 how long the short lines around it are: 3 and more	-2 -23 -5 2 0 -23 -34 -22 2 -4 -5 -6 -5
0 how long the short lines around it are: 5 and more	-2 -35 -5 -9 7 -20 -26 -8 -10 -1 11 -4 -12
0 how long the short lines around it are: 8 and more	1 -12 2 5 2 -15 -42 -4 -11 -8 -14 -5 -7
0 how long the short lines around it are: below 2	-3 -10 4 -8 -8 -24 -10 -31 -17 -36 -23 -17 18
0 how many short lines stand together: 15 and more	-9 0 -17 -30 -2 -2 -13 5 1 -2 -28 -4 -14
0 how many short lines stand together: 2 and more	0 -18 11 -5 -6 -20 -40 -24 -5 -1 2 -1 -6
0 how many short lines stand together: 3 and more	-5 -18 -4 -8 -1 -23 -27 -15 0 -1 1 -10 -2
0 how many short lines stand together: 4 and more	-11 -19 5 0 -8 -12 -10 -7 -11 0 -12 -8 4
0 how many short lines stand together: 6 and more	-9 -27 -1 6 3 -4 -21 -12 -10 -4 1 -1 -6
0 how many short lines stand together: 9 and more	-6 -10 -5 -5 -17 -18 -20 -16 -17 -15 -2 -1 6
0 how many short lines stand together: below 2	19 -25 -17 -4 2 -32 -23 -54 -2 -13 1 4 8
0 it repeats its neighbour: the block before	-2 -8 0 -5 -9 -26 -5 -13 -13 25 -16 -14 -1
0 it repeats its neighbour: the next block	2 -19 -16 -3 -14 -38 -13 -15 43 4 -4 -7 -19
0 it repeats its neighbour: the second before	-1 -5 -1 -1 -32 -27 -5 -5 -4 39 -3 -7 0
0 it repeats its neighbour: the second behind	0 -4 -7 0 -16 -13 -4 -19 37 -5 3 -18 -10
0 it says where in a picture somebody stands: yes	0 -10 -2 -1 -8 -29 -3 -5 12 32 -8 -12 -5
0 it speaks to the reader: more, 20 and more	0 -4 0 0 -3 -3 2 7 -4 -7 0 -9 2
0 it speaks to the reader: more, 40 and more	0 -7 -1 -1 -5 3 -19 3 -9 -14 -1 -7 1
0 it speaks to the reader: more, 8 and more	0 -4 0 0 -3 -7 -1 6 -1 -3 0 -1 12
0 it speaks to the reader: one, 20 and more	2 6 -2 -3 -8 -7 9 -12 -9 5 -3 -25 -2
0 it speaks to the reader: one, 40 and more	0 -3 -1 -1 -6 6 -23 10 -14 -12 -1 -11 -4
0 it speaks to the reader: one, 8 and more	1 -12 -13 -7 -3 -20 -2 6 -12 -23 -11 -8 11
0 it speaks to the reader: one, below 8	0 1 -10 -3 2 -24 -4 -10 -11 -4 -13 -3 14
0 it speaks to the reader: two, 20 and more	0 -12 -1 -1 -4 -11 -5 0 -9 -9 -1 -16 19
0 it speaks to the reader: two, 40 and more	0 -6 0 0 -2 6 -3 -4 -2 -8 0 -4 2
0 it speaks to the reader: two, 8 and more	0 -5 0 -1 -5 -2 2 2 1 -2 -1 -28 3
0 it speaks to the reader: two, below 8	0 0 0 0 1 -6 -1 0 3 -2 0 -11 10
0 it stands on the page again: 12 and more	0 -9 -2 -1 2 -13 -7 -6 13 -14 1 10 -1
0 it stands on the page again: 3 and more	1 -2 -11 -10 -19 -6 -2 -4 -9 -19 17 -6 6
0 it stands on the page again: 6 and more	2 -4 -6 -2 -16 -5 2 -10 4 -8 -7 2 14
0 it stands on the page again: below 3	-1 -3 -9 -19 -21 -12 -1 1 -22 -19 -7 -14 29
0 it stood on the page before: 12 and more	-1 15 -2 -2 -20 -25 -9 -10 -27 5 7 -5 0
0 it stood on the page before: 3 and more	-1 -1 -8 -10 -23 -15 -3 -20 -3 6 13 -16 1
0 it stood on the page before: 6 and more	0 -4 -3 -1 -11 -20 2 -7 -8 0 -3 -3 5
0 it stood on the page before: below 3	-1 -2 -28 -20 -36 -29 -4 -17 -35 -11 -1 -31 42
0 it tells the reader what to do: 20 and more	0 -3 0 0 -1 -10 8 1 -1 -1 0 7 3
0 it tells the reader what to do: 40 and more	0 -1 0 0 -1 -5 -1 6 0 -1 0 2 0
0 it tells the reader what to do: 8 and more	-1 -10 -5 -4 -35 -19 -7 -3 -14 -37 -4 9 14
0 it tells the reader what to do: below 8	-2 -5 -42 -17 -45 -38 -6 -12 -37 -36 -45 -3 58
0 its capitals and length: 0.15 and more, 15 and more	-4 7 -36 -19 -13 -7 -11 -9 -9 10 -35 -3 -3
0 its capitals and length: 0.15 and more, 2 and more	-1 -7 -44 19 11 -19 -9 7 -6 -19 -24 -13 0
0 its capitals and length: 0.15 and more, 30 and more	-16 3 -35 -39 -41 10 -20 -3 -9 -5 -47 -13 -16
0 its capitals and length: 0.15 and more, 4 and more	-8 -22 -17 11 -4 -14 -26 10 -15 -13 -35 -18 1
0 its capitals and length: 0.15 and more, 8 and more	6 -9 -2 -21 -3 -12 1 -3 -9 -7 -50 6 -24
0 its capitals and length: 0.5 and more, 15 and more	0 -16 1 -3 -6 -3 -9 -32 11 3 -5 5 -11
0 its capitals and length: 0.5 and more, 2 and more	-2 -21 -16 -16 1 -30 -13 6 -17 -16 -13 -7 18
0 its capitals and length: 0.5 and more, 30 and more	-1 -13 -2 -1 -5 3 -5 -8 -1 -3 -2 -2 5
0 its capitals and length: 0.5 and more, 4 and more	2 -31 1 -24 14 -18 -22 -27 -12 2 -7 -1 -22
0 its capitals and length: 0.5 and more, 8 and more	5 -4 -8 5 -3 -18 -21 -34 1 -4 -8 3 -6
0 its capitals and length: 0.8 and more, 15 and more	0 1 0 0 0 0 -2 -5 -5 -11 -1 8 3
0 its capitals and length: 0.8 and more, 30 and more	0 -2 -1 -1 -1 15 -1 -5 -3 -5 -2 -10 -13
0 its capitals and length: 0.8 and more, 4 and more	2 -7 9 -19 10 -22 -4 -22 -25 5 -5 -23 0
0 its capitals and length: 0.8 and more, 8 and more	10 -8 3 -5 -13 -34 -8 -31 -4 -34 4 13 -13
0 its capitals and length: 1 and more, 2 and more	-4 -13 19 -47 -1 -38 -13 -36 -2 -15 13 -38 -11
0 its capitals and length: 1 and more, 30 and more	0 0 -2 0 -6 7 -5 -4 -4 -5 -3 -4 -5
0 its capitals and length: 1 and more, 4 and more	0 -5 3 -13 -9 -28 -6 -16 -5 -36 5 10 4
0 its capitals and length: 1 and more, 8 and more	1 -1 1 0 4 -7 -1 -11 -5 -12 -3 5 4
0 its capitals and length: 1 and more, below 2	-11 -18 -57 -27 2 -29 -10 -17 -23 -29 -12 -70 27
0 its capitals and length: below 0.15, 15 and more	-6 6 -27 -15 -26 13 9 -4 -25 -27 -21 -21 -14
0 its capitals and length: below 0.15, 2 and more	0 -2 -21 10 -27 -1 -4 -12 25 2 -16 -21 -6
0 its capitals and length: below 0.15, 30 and more	-10 -19 -20 -26 -56 13 8 -4 -38 -18 -38 -61 -23
0 its capitals and length: below 0.15, 4 and more	-1 -3 -24 7 -22 -10 -16 1 14 0 -19 -30 5
0 its capitals and length: below 0.15, 8 and more	-4 -2 -32 -25 -15 2 -1 1 -4 -9 -27 -4 -18
0 its capitals and length: below 0.15, below 2	-2 -8 -3 -4 -17 -16 -3 -14 -12 -22 -20 -1 11
0 its capitals: 0.01 and more	-12 2 -57 -33 -26 15 9 5 -40 -23 -65 -23 -12
0 its capitals: 0.15 and more	1 16 -53 8 -5 5 -7 2 -15 -11 -82 -6 -9
0 its capitals: 0.3 and more	-2 -8 -11 0 -7 -16 -16 -5 -3 11 -42 6 -15
0 its capitals: 0.5 and more	6 -18 -3 -13 7 -14 -61 -12 4 9 -18 -3 6
0 its capitals: 0.7 and more	7 -35 2 -45 13 -29 -19 -41 -30 -5 3 14 -12
0 its capitals: 0.9 and more	7 -3 7 -2 -10 -11 -4 -16 1 -24 7 -14 -3
0 its capitals: 1 and more	-8 -20 17 -70 0 -38 -45 -19 -9 -29 18 -25 4
0 its capitals: below 0.01	-8 -23 -35 5 -41 -21 6 -12 41 11 -45 -38 -4
0 its figures: 0.01 and more	-3 -4 -32 -64 -2 -2 -4 -11 6 3 -16 4 -28
0 its figures: 0.15 and more	-2 -38 19 12 8 4 -3 -16 -28 -28 -35 -23 -10
0 its figures: 0.4 and more	-5 -22 -34 34 -8 -26 -9 -27 -40 -41 -41 -26 15
0 its figures: below 0.01	3 4 -11 -108 -9 -5 -9 -1 0 -2 6 -2 0
0 its last words on the page: more often	-2 -17 -14 -29 -7 1 -42 -32 -5 10 14 -32 -3
0 its last words on the page: once	2 9 -5 -4 -8 -4 3 4 -9 -11 -31 4 -14
0 its last words on the page: twice	6 -10 -29 -50 -9 -11 -19 -3 10 13 -14 -13 -12
0 its lead-in on the page: more often	-4 -18 -8 -22 -37 6 -13 -10 -53 -49 27 11 -45
0 its lead-in on the page: once	3 -38 -14 28 -15 -35 -14 17 -38 -31 7 16 -23
0 its lead-in on the page: twice	3 -17 -9 -23 -13 -7 -3 -23 -4 -11 10 22 -21
0 its length among the short lines around it: 0.4 and more	-27 -25 3 -2 0 -50 -16 5 0 -16 -6 -22 -2
0 its length among the short lines around it: 0.7 and more	11 -40 5 -5 -2 -27 -31 -1 -2 -5 0 -2 -2
0 its length among the short lines around it: 1.4 and more	1 -12 -12 -19 -12 -7 -19 -14 -11 5 -15 2 -11
0 its length among the short lines around it: 2 and more	2 1 -6 1 -15 -3 -2 -9 -8 1 -11 0 -18
0 its length among the short lines around it: below 0.4	-13 -31 -19 -23 7 -50 -7 -16 -20 -35 -7 -38 22
0 its length and end: 10 and more, another sign	0 0 0 0 5 -1 0 5 -2 -9 -1 -8 5
0 its length and end: 10 and more, arrow	0 0 0 0 -3 9 0 -12 -2 -2 0 -7 6
0 its length and end: 10 and more, bar or asterisk	0 0 0 0 0 -2 0 0 0 0 0 -7 9
0 its length and end: 10 and more, bracket	0 -1 -3 -3 -2 2 -3 -18 -11 10 -3 1 -8
0 its length and end: 10 and more, colon	0 0 0 0 -19 52 -1 -36 -7 -7 0 -17 -10
0 its length and end: 10 and more, ellipsis	0 -1 0 0 -2 -5 0 2 -1 5 0 5 -7
0 its length and end: 10 and more, exclamation mark	1 -2 0 0 -5 5 -3 -7 -5 -3 0 6 1
0 its length and end: 10 and more, figure	0 -3 4 -1 1 -9 -1 4 -9 -6 -1 -1 -7
0 its length and end: 10 and more, full stop	-2 8 -12 -15 -71 -4 3 -8 8 -7 -11 -41 8
0 its length and end: 10 and more, letter	10 -14 -6 -8 -16 -22 -24 -5 1 -2 -6 13 -24
0 its length and end: 10 and more, question mark	2 -4 -1 -1 30 -34 -9 -1 -12 -14 -1 3 -4
0 its length and end: 10 and more, quotation mark	-1 -3 -4 -2 0 -11 -3 -3 -12 -16 -2 20 1
0 its length and end: 10 and more, semicolon	0 0 0 0 -5 -5 0 9 0 -1 0 -2 -1
0 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -1 0 6 -7 -1 -1 0 -1 -1
0 its length and end: 15 and more, another sign	0 0 0 0 1 -7 -2 13 -2 2 -1 -5 -6
0 its length and end: 15 and more, bar or asterisk	0 -3 -1 -1 -2 -9 0 -1 1 2 -1 -9 4
0 its length and end: 15 and more, bracket	0 -8 -1 -1 -22 -11 -4 -6 -3 26 -2 -18 -13
0 its length and end: 15 and more, colon	0 -6 0 -1 -11 41 0 -28 -5 -12 0 -8 -6
0 its length and end: 15 and more, comma	0 0 0 0 -4 -3 -1 9 -2 -6 0 -9 4
0 its length and end: 15 and more, ellipsis	0 9 0 0 1 -4 -1 -2 -3 1 0 0 -10
0 its length and end: 15 and more, exclamation mark	0 0 0 0 -2 10 -3 1 -3 -4 0 -3 -2
0 its length and end: 15 and more, figure	0 -2 -2 2 7 -7 -1 -8 -6 -5 -1 -3 -5
0 its length and end: 15 and more, full stop	-10 -10 -23 -23 -19 -1 -2 -1 -2 -3 -23 -30 4
0 its length and end: 15 and more, letter	1 6 -21 -11 -11 -23 -1 -13 -3 3 -21 13 -24
0 its length and end: 15 and more, question mark	1 -3 -1 -1 -2 7 -9 -5 -13 -10 0 8 -8
0 its length and end: 15 and more, quotation mark	1 -2 0 0 6 -8 -1 -1 3 -13 0 11 -6
0 its length and end: 15 and more, semicolon	0 0 0 0 -2 -9 0 -3 12 -9 0 -5 -3
0 its length and end: 15 and more, stop and quotation mark	-1 8 -1 -1 -10 14 5 -10 -5 -13 0 -6 -8
0 its length and end: 2 and more, another sign	0 0 0 0 2 0 0 -2 2 2 0 0 -3
0 its length and end: 2 and more, bar or asterisk	0 0 0 0 4 0 0 0 -1 -2 0 -1 2
0 its length and end: 2 and more, bracket	0 0 -9 -6 -14 -8 0 6 -15 -18 10 5 -4
0 its length and end: 2 and more, colon	0 9 -9 -7 0 -12 -1 -21 -6 -8 0 13 0
0 its length and end: 2 and more, comma	0 0 1 0 -5 -1 0 -2 0 0 -1 -1 7
0 its length and end: 2 and more, ellipsis	0 0 0 0 7 0 0 -2 -3 -1 0 -4 -1
0 its length and end: 2 and more, exclamation mark	0 -1 -1 -1 -8 0 -1 -1 12 -5 -2 0 -2
0 its length and end: 2 and more, figure	1 -2 -20 21 -23 -9 -1 -4 11 2 -9 -16 -11
0 its length and end: 2 and more, full stop	0 -3 -2 8 -6 6 -7 -9 -4 -7 5 -16 -24
0 its length and end: 2 and more, letter	-8 -49 10 -17 4 -62 -29 -2 1 -15 5 -32 5
0 its length and end: 2 and more, question mark	0 0 0 0 6 0 0 -1 0 -1 0 -2 -1
0 its length and end: 2 and more, quotation mark	0 0 0 -1 10 -2 -1 3 -1 -3 -2 -1 -2
0 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -12 -4 -2 7 -6 6 -1 -2 -3
0 its length and end: 25 and more, another sign	0 0 0 0 -3 -3 9 0 -3 -5 -1 -1 -3
0 its length and end: 25 and more, arrow	0 0 0 0 -1 6 0 -7 0 -2 0 -1 3
0 its length and end: 25 and more, bar or asterisk	0 0 0 0 0 1 -2 -2 -1 -1 0 -1 6
0 its length and end: 25 and more, bracket	0 -5 0 -1 -3 -11 -3 -6 16 11 -1 -3 -4
0 its length and end: 25 and more, colon	0 -4 0 0 -1 25 1 -15 -2 -4 0 -2 -2
0 its length and end: 25 and more, ellipsis	0 0 0 0 0 -8 -1 2 -1 -1 0 3 5
0 its length and end: 25 and more, exclamation mark	0 -2 0 0 -1 -10 1 0 -1 -2 0 -1 14
0 its length and end: 25 and more, figure	0 0 0 -1 0 7 -1 -3 0 5 0 -5 -9
0 its length and end: 25 and more, full stop	-6 4 -12 -16 -24 0 1 -4 -13 -6 -16 -3 -4
0 its length and end: 25 and more, letter	0 9 -2 -1 -13 -8 -1 4 -9 19 -3 -13 -14
0 its length and end: 25 and more, question mark	0 6 0 0 -8 5 -3 -2 -1 -4 0 2 -5
0 its length and end: 25 and more, quotation mark	0 0 0 0 -1 -6 5 3 -1 2 0 -1 0
0 its length and end: 25 and more, stop and quotation mark	0 -5 0 0 -4 1 1 -3 -6 3 0 -14 -7
0 its length and end: 4 and more, another sign	0 -1 0 -2 -4 -1 0 -2 -1 8 -1 -4 3
0 its length and end: 4 and more, arrow	0 0 -1 -1 2 1 0 -4 0 0 0 1 1
0 its length and end: 4 and more, bar or asterisk	0 0 0 -1 -6 -3 0 -6 -2 -3 0 -2 10
0 its length and end: 4 and more, bracket	-9 -1 -9 -7 -15 -12 -1 -9 -22 6 16 -11 -3
0 its length and end: 4 and more, colon	0 1 -4 0 7 16 0 -7 -5 -6 -4 -6 -14
0 its length and end: 4 and more, comma	0 0 0 0 4 0 0 -3 0 -1 0 6 -8
0 its length and end: 4 and more, ellipsis	0 0 0 0 3 12 -4 -5 -5 -7 0 -3 -5
0 its length and end: 4 and more, exclamation mark	0 0 -1 -1 -2 -11 -2 -3 -5 -4 0 2 17
0 its length and end: 4 and more, figure	0 -1 -12 12 -3 -18 -1 -13 -19 -8 -7 -10 13
0 its length and end: 4 and more, full stop	0 -5 -3 2 -14 8 -3 -5 0 4 -5 -14 -15
0 its length and end: 4 and more, letter	2 -31 3 -6 -4 -65 -18 -3 6 -3 -13 -7 -12
0 its length and end: 4 and more, question mark	1 -2 -1 -1 11 -7 -3 -8 -9 0 -2 -3 3
0 its length and end: 4 and more, quotation mark	0 0 -1 0 11 -8 -1 -9 2 -5 -2 7 -14
0 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -1 -12 5 9 -2 -1 0 -1 0
0 its length and end: 40 and more, another sign	0 0 0 0 0 -5 -1 8 0 -1 0 0 -1
0 its length and end: 40 and more, bracket	-2 -13 -3 -2 2 -3 -12 -5 17 -4 -4 -5 -18
0 its length and end: 40 and more, colon	0 0 0 0 -1 9 0 -4 -1 -2 0 0 -1
0 its length and end: 40 and more, ellipsis	0 0 0 0 0 1 -1 -1 0 0 0 3 -1
0 its length and end: 40 and more, exclamation mark	0 -1 0 0 -2 14 -8 -5 1 -1 0 -3 -3
0 its length and end: 40 and more, figure	0 0 0 0 -2 1 2 -3 0 2 0 0 -1
0 its length and end: 40 and more, full stop	-11 -14 -23 -30 -54 22 -7 -1 -39 -36 -44 -77 -18
0 its length and end: 40 and more, letter	0 -1 -3 -2 -12 6 -3 -15 -21 3 -5 1 -13
0 its length and end: 40 and more, question mark	0 -5 0 0 -5 21 -3 -5 -1 -4 -1 -5 3
0 its length and end: 40 and more, quotation mark	0 6 0 0 -2 10 -5 -2 -2 -3 0 -2 -2
0 its length and end: 40 and more, semicolon	0 0 0 0 0 3 2 -3 1 1 0 0 0
0 its length and end: 40 and more, stop and quotation mark	0 -7 -2 -2 -19 17 -3 -15 -15 -20 -6 -23 -28
0 its length and end: 6 and more, another sign	0 0 0 0 1 6 0 1 -2 -7 0 -5 -3
0 its length and end: 6 and more, arrow	0 0 0 0 -2 6 0 -7 0 -1 0 7 -6
0 its length and end: 6 and more, bar or asterisk	0 0 -1 1 0 -2 0 -1 0 -1 0 -3 8
0 its length and end: 6 and more, bracket	0 -2 7 -3 -5 10 -1 -7 -21 -9 4 -24 -18
0 its length and end: 6 and more, colon	0 0 -1 -1 -8 29 -1 -32 -6 -9 -1 -24 0
0 its length and end: 6 and more, ellipsis	0 -1 -1 0 -1 -12 -1 -1 0 -1 0 10 -8
0 its length and end: 6 and more, exclamation mark	2 -1 0 0 5 -6 2 -6 2 0 0 3 -6
0 its length and end: 6 and more, figure	-1 -4 7 10 -12 -19 -3 -2 -17 -15 -4 -13 0
0 its length and end: 6 and more, full stop	-2 -11 -9 -9 -28 12 -31 -6 13 -10 -11 -46 -5
0 its length and end: 6 and more, letter	8 -7 -9 -10 7 -28 -23 -16 1 1 -16 -1 -7
0 its length and end: 6 and more, question mark	4 0 -1 -1 22 -42 -8 -8 -16 -15 -2 21 -9
0 its length and end: 6 and more, quotation mark	0 -1 0 -1 9 -14 -1 8 -5 -5 0 -4 2
0 its length and end: 6 and more, stop and quotation mark	0 0 0 0 0 2 5 -2 -1 -4 -1 -2 -1
0 its length and end: below 2, another sign	0 0 -2 -2 -3 3 0 -3 0 -2 -3 -2 6
0 its length and end: below 2, bar or asterisk	0 -1 -1 -1 1 0 0 0 -1 0 -1 0 5
0 its length and end: below 2, bracket	0 0 0 0 -3 -1 0 0 -1 -1 -1 0 7
0 its length and end: below 2, colon	0 0 -2 -1 -1 -10 0 4 -6 -2 -4 -3 15
0 its length and end: below 2, figure	-1 -4 -8 -2 -23 -9 -1 -13 -1 -12 -10 -8 21
0 its length and end: below 2, full stop	0 0 0 0 -3 1 -1 -3 -1 1 0 1 2
0 its length and end: below 2, letter	-10 -17 -27 -35 -1 -38 -10 -18 -27 -30 -17 -37 22
0 its length and end: below 2, quotation mark	0 0 0 -1 12 -2 0 1 -2 -4 -1 -1 -5
0 its length and sentences: 15 and more, more	0 4 0 0 -3 -4 -2 1 2 1 0 4 -1
0 its length and sentences: 15 and more, none	1 -1 -22 -10 -10 -7 -27 -8 7 -3 -25 4 -25
0 its length and sentences: 15 and more, one	-6 -15 -25 -25 -26 8 6 -2 -15 3 -32 -15 -23
0 its length and sentences: 15 and more, three	0 12 -1 -1 -7 -12 -12 -8 -7 -2 -1 3 7
0 its length and sentences: 15 and more, two	-2 6 -5 -8 -27 0 -1 -14 -23 0 -7 -25 8
0 its length and sentences: 30 and more, more	0 -5 -1 -1 -10 -1 -1 -4 -16 -10 -2 -23 8
0 its length and sentences: 30 and more, none	0 6 -3 -1 -9 3 7 -8 -1 0 -4 -3 -15
0 its length and sentences: 30 and more, one	-3 -15 -6 -9 -32 3 9 -22 -3 10 -8 -44 -23
0 its length and sentences: 30 and more, three	-1 3 -4 -5 -26 4 -7 -5 -24 -16 -6 -2 0
0 its length and sentences: 30 and more, two	-4 -10 -9 -10 -40 8 -17 -6 -11 -12 -12 -19 -16
0 its length and sentences: 6 and more, more	0 0 0 0 -4 -5 -2 8 -3 -4 0 -2 -2
0 its length and sentences: 6 and more, none	12 -15 9 -4 -1 -15 -37 -4 -5 -11 -16 4 -19
0 its length and sentences: 6 and more, one	0 2 -46 -31 -7 -4 -11 -7 8 2 -23 -20 1
0 its length and sentences: 6 and more, three	0 -1 0 4 -20 2 -6 -8 -12 -13 11 -10 -3
0 its length and sentences: 6 and more, two	3 -8 -2 -1 -30 -4 8 -29 0 -1 -2 -1 5
0 its length and sentences: 60 and more, more	-2 -25 -11 -13 -38 34 -17 -8 -45 -36 -23 -36 -31
0 its length and sentences: 60 and more, none	0 -1 0 0 -2 -1 -1 -5 -1 -2 0 11 -7
0 its length and sentences: 60 and more, one	0 -4 0 0 -1 5 1 1 -2 6 0 -1 -5
0 its length and sentences: 60 and more, three	-1 -19 -2 -3 -17 20 -11 -6 -5 -18 -5 -17 -13
0 its length and sentences: 60 and more, two	-1 -9 -1 -1 -3 13 1 -16 -13 -14 -3 -12 -17
0 its length and sentences: below 6, none	-13 -45 4 -1 4 -70 -60 -4 1 -12 6 -15 6
0 its length and sentences: below 6, one	-9 -17 -13 5 0 2 -22 -9 -8 9 -22 -29 -14
0 its length and sentences: below 6, two	0 0 0 0 -5 2 2 -4 -1 -1 0 3 1
0 its length, and what follows the credit behind it: 25 and more, a short line	0 -4 0 0 0 -11 -4 4 4 10 0 -1 -5
0 its length, and what follows the credit behind it: 25 and more, a short sentence	0 -3 0 0 0 4 0 0 5 -10 0 0 -1
0 its length, and what follows the credit behind it: 25 and more, nothing	0 0 0 0 -1 2 -2 4 -2 -5 0 -4 -2
0 its length, and what follows the credit behind it: 25 and more, running text	0 -1 0 0 0 -15 -2 -1 -1 17 0 0 -1
0 its length, and what follows the credit behind it: 45 and more, a short line	0 -1 0 0 0 -1 4 3 -3 -7 0 4 -2
0 its length, and what follows the credit behind it: 45 and more, a short sentence	0 0 0 0 0 7 -1 -1 -2 -4 0 0 0
0 its length, and what follows the credit behind it: 45 and more, running text	0 8 0 0 0 -12 -2 -2 -2 9 0 0 -1
0 its length, and what follows the credit behind it: 8 and more, a short line	1 -10 -3 -1 -8 -6 -3 -5 9 9 -2 -9 -7
0 its length, and what follows the credit behind it: 8 and more, a short sentence	0 -1 0 0 -1 -2 0 -1 -6 8 0 -2 -1
0 its length, and what follows the credit behind it: 8 and more, nothing	0 0 0 0 0 3 0 -1 -1 4 0 -7 -3
0 its length, and what follows the credit behind it: 8 and more, running text	-1 4 1 -1 -6 -5 -4 -3 -13 15 -2 -5 -1
0 its length, and what follows the credit behind it: below 8, a short line	0 -1 -5 -2 -10 -4 -1 -4 19 -22 8 -3 -2
0 its length, and what follows the credit behind it: below 8, a short sentence	0 -2 0 4 2 3 0 -1 -3 1 0 -2 -6
0 its length, and what follows the credit behind it: below 8, running text	0 0 -4 -6 -9 -2 -1 0 6 1 -12 -7 5
0 its length: 10 and more	7 -2 -13 -15 0 -22 -19 -14 1 -12 -21 5 -3
0 its length: 12 and more	3 2 -10 -24 -39 -5 6 -13 -8 1 -5 8 -25
0 its length: 15 and more	-2 -19 -31 -17 -7 -2 4 -1 -5 -6 -32 -2 -19
0 its length: 19 and more	-2 4 -19 -19 -29 -1 -6 -7 -16 8 -21 -14 -1
0 its length: 2 and more	-9 -17 1 -19 5 -23 -27 -12 3 -8 2 -33 3
0 its length: 25 and more	-5 16 -17 -18 -39 -4 -1 -11 -8 8 -22 -5 0
0 its length: 3 and more	1 -33 -5 13 8 -39 -25 0 3 -22 0 -15 -10
0 its length: 35 and more	-9 -7 -20 -21 -58 9 1 2 -13 -5 -29 -49 -26
0 its length: 4 and more	-3 -18 -15 -1 12 -33 -25 -7 -6 -6 -7 -9 2
0 its length: 5 and more	-8 -27 -5 -3 -10 -18 -12 -9 -12 1 -6 -5 -15
0 its length: 50 and more	-7 -22 -19 -23 -35 18 -5 -10 -18 -37 -40 -42 -7
0 its length: 6 and more	8 -17 -4 -12 -1 -16 -36 4 0 -6 -18 -9 -2
0 its length: 8 and more	7 -19 -5 -11 3 -4 -20 -10 -6 -11 -28 4 -22
0 its length: 80 and more	-1 -16 -8 -9 -37 39 -21 -9 -40 -36 -17 -29 -39
0 its length: below 2	-16 -27 -36 -16 -3 -30 -16 -17 -23 -42 -26 -45 26
0 its phrases elsewhere on the page: 0.01 and more	11 15 -43 -39 -2 9 -28 -2 -11 6 -37 -27 -24
0 its phrases elsewhere on the page: 0.3 and more	-1 -8 -29 -31 1 -26 -5 0 8 3 -17 -25 -10
0 its phrases elsewhere on the page: 0.8 and more	5 -14 -26 -43 -7 -38 37 -21 7 3 4 -5 -3
0 its phrases elsewhere on the page: below 0.01	3 -4 6 1 -12 3 -6 -7 -11 -10 -16 4 -19
0 its phrases elsewhere, and its length: in part, 15 and more	-2 -6 -9 -5 7 -15 6 -3 8 0 -3 -22 1
0 its phrases elsewhere, and its length: in part, 30 and more	0 -4 -1 0 -3 -16 -4 -13 0 21 -1 -3 -5
0 its phrases elsewhere, and its length: in part, 8 and more	4 4 -5 -3 8 -8 -6 -9 6 -8 -15 -15 -10
0 its phrases elsewhere, and its length: in part, below 8	-1 -9 -12 -14 -7 -17 -7 1 -3 -15 0 -21 -12
0 its phrases elsewhere, and its length: nearly all, 15 and more	-2 -2 -5 -3 -2 -44 34 -21 15 2 -8 6 1
0 its phrases elsewhere, and its length: nearly all, 30 and more	-1 -2 -1 -1 -5 -18 14 -13 6 14 -3 -12 -1
0 its phrases elsewhere, and its length: nearly all, 8 and more	4 -24 -24 -15 -12 -10 7 -32 4 -9 3 -1 -25
0 its phrases elsewhere, and its length: nearly all, below 8	3 -11 -13 -26 -3 -22 -8 -13 -1 -9 5 -21 1
0 its phrases elsewhere, and its place: in part, before the text	3 0 -9 -9 -14 -17 -3 1 11 10 -7 -11 -15
0 its phrases elsewhere, and its place: in part, behind the text	-1 -2 -1 -2 -2 -3 3 3 -7 -8 -1 -8 6
0 its phrases elsewhere, and its place: in part, in the text	-3 -10 -14 -10 0 -27 -3 -1 0 -1 -4 -34 -15
0 its phrases elsewhere, and its place: nearly all, before the text	7 -21 -26 -17 3 -9 -8 -8 4 8 4 -7 -10
0 its phrases elsewhere, and its place: nearly all, behind the text	-1 -2 -2 -2 4 4 -3 -2 -5 -7 5 -1 -20
0 its phrases elsewhere, and its place: nearly all, in the text	-7 -3 -14 -18 -13 -39 33 -34 9 1 5 -6 4
0 its place among short lines: first, 2 and more	6 -8 -8 -4 -16 -13 -14 -23 -14 -10 0 -2 0
0 its place among short lines: first, 3 and more	4 -8 -29 -7 -8 -32 -9 -17 -1 -8 -17 -1 0
0 its place among short lines: first, 5 and more	5 -10 -1 -6 14 -2 -3 -16 -16 -14 0 -17 -8
0 its place among short lines: first, below 2	15 -25 -11 -6 1 -31 -27 -54 -3 -10 2 5 8
0 its place among short lines: last, 2 and more	-8 -10 6 -6 0 -22 -8 -32 1 -4 -3 -2 -4
0 its place among short lines: last, 3 and more	-3 -10 -21 -3 -9 -16 -4 -8 -20 13 -7 -13 0
0 its place among short lines: last, 5 and more	-2 -16 -14 -3 0 -23 1 -1 -10 -12 -12 3 -1
0 its place among short lines: within, 3 and more	-8 -20 15 -2 -11 -15 -7 -13 1 -9 -7 -12 -10
0 its place among short lines: within, 5 and more	-27 -7 -16 -2 -9 -7 -23 5 -14 -10 -11 2 -5
0 its place by the text, and its end: before the text, another sign	0 -1 0 -3 5 -1 0 -2 -6 5 -1 -1 3
0 its place by the text, and its end: before the text, arrow	0 0 -1 -1 -1 -1 0 0 -2 -1 0 -2 7
0 its place by the text, and its end: before the text, bar or asterisk	0 -1 -1 -2 0 -1 0 0 -1 -1 -1 -1 8
0 its place by the text, and its end: before the text, bracket	-10 -23 -7 -12 -2 -22 -3 -11 6 18 10 -15 -2
0 its place by the text, and its end: before the text, colon	0 3 -8 -2 7 13 0 -1 -6 -9 -1 -4 -7
0 its place by the text, and its end: before the text, ellipsis	0 6 0 0 -2 -5 0 4 -2 -1 0 -2 -5
0 its place by the text, and its end: before the text, exclamation mark	4 -2 -1 -1 -1 5 0 -1 -3 -2 0 -1 4
0 its place by the text, and its end: before the text, figure	1 -11 -9 18 -20 -11 -1 -3 4 -16 -11 -12 0
0 its place by the text, and its end: before the text, full stop	-4 9 -21 -11 -1 2 -11 -17 10 -17 -16 -24 -12
0 its place by the text, and its end: before the text, letter	25 0 7 -7 -44 -33 -21 -20 -13 -6 -4 -6 -6
0 its place by the text, and its end: before the text, question mark	7 -5 -2 -1 -8 10 -1 -1 -10 5 -1 -8 -4
0 its place by the text, and its end: before the text, quotation mark	1 0 -3 -3 -4 5 -1 -2 2 -10 -1 8 -8
0 its place by the text, and its end: before the text, stop and quotation mark	-1 11 -1 -1 -4 -2 -3 -2 -1 -4 0 -1 0
0 its place by the text, and its end: behind the text, another sign	0 0 0 0 -3 -11 -1 15 6 6 0 -14 -11
0 its place by the text, and its end: behind the text, arrow	0 0 0 0 0 -2 0 -1 0 -1 0 -2 3
0 its place by the text, and its end: behind the text, bar or asterisk	0 -1 0 0 0 -7 0 -1 -1 -1 0 -12 15
0 its place by the text, and its end: behind the text, bracket	0 0 5 -2 -6 19 -1 -14 0 -1 -3 -11 -20
0 its place by the text, and its end: behind the text, colon	0 0 -1 0 2 18 3 -10 -4 -1 -1 -25 2
0 its place by the text, and its end: behind the text, comma	0 -1 0 0 -1 -12 0 7 -4 -3 0 -9 7
0 its place by the text, and its end: behind the text, ellipsis	0 -1 0 0 5 -11 -1 -5 -2 -1 0 10 -10
0 its place by the text, and its end: behind the text, exclamation mark	0 0 0 0 -2 -5 -1 -2 1 0 0 -1 8
0 its place by the text, and its end: behind the text, figure	-1 -1 -3 -9 -8 -3 -2 -23 -3 0 -1 -11 13
0 its place by the text, and its end: behind the text, full stop	0 -8 -2 -2 -13 14 2 -12 -22 -20 -2 -26 8
0 its place by the text, and its end: behind the text, letter	-18 -27 -56 -42 -8 -7 -34 -3 -24 -15 -28 6 0
0 its place by the text, and its end: behind the text, question mark	0 -1 0 0 -7 -22 0 -2 -1 -1 0 12 4
0 its place by the text, and its end: behind the text, quotation mark	0 0 -1 0 -7 -11 0 -4 10 -2 -1 4 1
0 its place by the text, and its end: behind the text, stop and quotation mark	0 0 0 0 0 8 -2 -1 -1 -1 0 0 -4
0 its place by the text, and its end: in the text, another sign	0 0 -1 -1 -11 8 6 -8 -7 -16 -6 -6 8
0 its place by the text, and its end: in the text, arrow	0 0 0 0 0 9 0 -12 -1 -2 0 -1 5
0 its place by the text, and its end: in the text, bar or asterisk	0 0 0 0 6 4 -1 -4 -2 -5 -1 -1 1
0 its place by the text, and its end: in the text, bracket	-2 -6 -8 -7 -15 -5 -28 -10 -11 16 16 -19 -12
0 its place by the text, and its end: in the text, colon	-1 -7 -10 -10 -16 55 -10 -60 -35 -42 -11 -9 -16
0 its place by the text, and its end: in the text, comma	0 0 0 0 -7 4 -1 1 0 -4 0 -1 4
0 its place by the text, and its end: in the text, ellipsis	0 -1 -1 -1 3 -5 -5 -3 -7 -2 -1 1 -3
0 its place by the text, and its end: in the text, exclamation mark	0 -7 -1 -3 -8 0 -14 -14 3 -24 -4 1 6
0 its place by the text, and its end: in the text, figure	-3 -2 -10 18 -9 -23 -8 2 -23 -8 -21 -18 -8
0 its place by the text, and its end: in the text, full stop	-23 4 -40 -15 -45 8 -3 4 -4 -4 -31 -32 -5
0 its place by the text, and its end: in the text, letter	-35 -26 -5 -33 7 -39 -8 -3 8 6 5 -1 -3
0 its place by the text, and its end: in the text, question mark	-2 -5 -3 -5 28 -26 -43 -17 -43 -53 -8 23 -16
0 its place by the text, and its end: in the text, quotation mark	0 -2 -2 -2 18 -20 -9 4 -26 -33 -9 12 -20
0 its place by the text, and its end: in the text, semicolon	0 0 0 0 -10 -9 0 9 8 -8 0 -6 -3
0 its place by the text, and its end: in the text, stop and quotation mark	-2 -21 -4 -6 -21 7 14 -10 -39 -14 -13 -46 -42
0 its place by the text, and its length: before the text, 13 and more	5 -9 -7 -11 6 4 -11 -5 0 1 -10 -9 -30
0 its place by the text, and its length: before the text, 19 and more	2 10 -6 -5 -7 -4 -2 -11 2 7 -4 -12 -11
0 its place by the text, and its length: before the text, 2 and more	-2 -7 7 -6 -19 4 -2 -10 1 -11 -12 -13 1
0 its place by the text, and its length: before the text, 3 and more	3 -16 -6 12 -18 -12 -1 -1 -1 -33 4 -8 -6
0 its place by the text, and its length: before the text, 30 and more	-2 0 -4 -3 8 -11 -3 -3 11 2 -3 2 -22
0 its place by the text, and its length: before the text, 4 and more	-4 -24 3 6 -17 -20 2 -21 -8 4 -6 -5 -10
0 its place by the text, and its length: before the text, 6 and more	13 -2 -6 7 -25 -19 -4 -10 -14 -10 -3 -4 -10
0 its place by the text, and its length: before the text, 9 and more	13 1 -5 -10 -25 -9 -6 -11 -2 -10 -16 -15 0
0 its place by the text, and its length: before the text, below 2	-7 -19 -40 -25 -19 -12 -1 -5 -20 -13 -4 -12 33
0 its place by the text, and its length: behind the text, 13 and more	-2 -8 -3 -3 -22 5 6 2 -9 -15 5 3 -23
0 its place by the text, and its length: behind the text, 19 and more	0 -3 -1 -1 -6 5 -6 9 -8 -12 -1 -6 -5
0 its place by the text, and its length: behind the text, 2 and more	0 0 -6 -2 14 -19 -1 -25 -1 0 -8 -58 18
0 its place by the text, and its length: behind the text, 3 and more	0 0 -9 -9 -10 -17 -2 -11 -2 2 -10 -16 18
0 its place by the text, and its length: behind the text, 30 and more	0 -1 -1 0 -1 1 2 -1 -2 -2 -1 -8 7
0 its place by the text, and its length: behind the text, 4 and more	-1 -2 -7 -7 -9 -4 -4 -11 2 -12 -12 0 -2
0 its place by the text, and its length: behind the text, 6 and more	-2 -4 -4 -14 -2 5 -7 -3 -18 -5 -21 -5 0
0 its place by the text, and its length: behind the text, 9 and more	-2 -4 -7 -5 -30 -9 -9 -1 -19 -16 -4 14 -7
0 its place by the text, and its length: behind the text, below 2	0 0 -3 -2 -19 -13 -1 -12 -13 -4 -6 -20 31
0 its place by the text, and its length: in the text, 13 and more	-10 -14 -23 -17 -37 -8 6 -4 -4 7 1 9 -11
0 its place by the text, and its length: in the text, 19 and more	-6 18 -11 -14 -30 3 -10 -9 -23 4 -24 -10 0
0 its place by the text, and its length: in the text, 2 and more	-2 -2 -13 -22 -3 -24 -16 -2 -4 -8 1 -4 -8
0 its place by the text, and its length: in the text, 3 and more	-2 -5 -5 8 10 -30 -17 -5 3 -6 -1 -11 -15
0 its place by the text, and its length: in the text, 30 and more	-18 -6 -35 -42 -78 12 2 2 -25 -8 -61 -24 -19
0 its place by the text, and its length: in the text, 4 and more	-7 -10 -8 -6 5 -26 -28 -1 -4 0 -4 -15 -4
0 its place by the text, and its length: in the text, 6 and more	-13 -23 -5 -26 10 -13 -33 3 4 -3 -19 -15 0
0 its place by the text, and its length: in the text, 9 and more	-13 -13 -18 -20 2 -11 1 -9 5 -9 -23 5 -16
0 its place by the text, and its length: in the text, below 2	-1 0 -8 2 3 -25 -9 -11 -12 -42 -20 -41 12
0 its place by the text, its length and end: before the text, 10 and more, a stop	3 0 -9 -7 7 0 -10 -13 5 -16 -4 -14 -21
0 its place by the text, its length and end: before the text, 10 and more, no stop	14 -12 -7 -4 -22 -14 -3 -8 -3 8 -14 -12 -14
0 its place by the text, its length and end: before the text, 18 and more, a stop	-1 8 -2 -3 -2 6 0 -2 -7 -13 -2 -6 -8
0 its place by the text, its length and end: before the text, 18 and more, no stop	2 4 -2 -3 -5 -4 -2 -4 0 10 -3 -8 -14
0 its place by the text, its length and end: before the text, 3 and more, a stop	2 -4 -2 1 -4 -4 2 -5 -5 10 -2 -4 3
0 its place by the text, its length and end: before the text, 3 and more, no stop	-5 -37 1 11 -23 -29 -3 -13 -2 -12 3 -9 -9
0 its place by the text, its length and end: before the text, 30 and more, a stop	0 -2 0 0 0 13 0 0 -1 -2 0 0 -7
0 its place by the text, its length and end: before the text, 30 and more, no stop	-2 0 -5 -3 9 -13 -2 -2 11 3 -3 2 -19
0 its place by the text, its length and end: before the text, 6 and more, a stop	6 -5 -3 -2 -13 -3 -2 2 5 -10 -2 -9 0
0 its place by the text, its length and end: before the text, 6 and more, no stop	12 -5 6 3 -20 -14 -2 -15 -23 -11 -7 -2 -8
0 its place by the text, its length and end: before the text, below 3, a stop	0 -2 -1 -2 -3 15 -1 -3 -2 -2 -1 -1 -3
0 its place by the text, its length and end: before the text, below 3, no stop	-12 -19 -3 -20 -25 -23 -3 -16 1 -16 -5 -30 17
0 its place by the text, its length and end: behind the text, 10 and more, a stop	0 -4 -1 -1 -4 -4 -7 -11 -4 -4 0 -3 8
0 its place by the text, its length and end: behind the text, 10 and more, no stop	-4 -5 -8 -7 -38 1 -6 -2 -17 -21 0 4 -12
0 its place by the text, its length and end: behind the text, 18 and more, a stop	0 -2 0 0 -1 2 8 -2 -3 -4 0 -14 4
0 its place by the text, its length and end: behind the text, 18 and more, no stop	0 -2 -1 -1 -7 5 -4 13 -7 -9 -1 -5 -13
0 its place by the text, its length and end: behind the text, 3 and more, a stop	0 -1 0 0 -5 9 -1 -5 -3 -3 -1 -8 4
0 its place by the text, its length and end: behind the text, 3 and more, no stop	-2 -1 -20 -20 -9 -31 -5 -12 3 -8 -19 -4 7
0 its place by the text, its length and end: behind the text, 30 and more, a stop	0 0 0 0 0 -9 -1 -1 0 -1 0 -1 12
0 its place by the text, its length and end: behind the text, 30 and more, no stop	0 -1 0 0 -1 11 2 0 -2 -1 -1 -8 -9
0 its place by the text, its length and end: behind the text, 6 and more, a stop	0 -1 -1 -1 -5 10 -3 -6 -6 -4 -1 -1 -8
0 its place by the text, its length and end: behind the text, 6 and more, no stop	-2 -2 -8 -15 -4 1 -4 -2 -18 -1 -19 0 -4
0 its place by the text, its length and end: behind the text, below 3, a stop	0 0 0 0 0 -1 0 0 0 0 0 0 3
0 its place by the text, its length and end: behind the text, below 3, no stop	-1 -1 -13 -6 8 -28 -3 -42 -9 -7 -21 -46 31
0 its place by the text, its length and end: in the text, 10 and more, a stop	-3 -9 -7 -13 -18 -7 3 -4 3 -4 -17 -16 -2
0 its place by the text, its length and end: in the text, 10 and more, no stop	-12 -18 -22 -16 -7 -14 -26 -25 -1 1 -7 13 -34
0 its place by the text, its length and end: in the text, 18 and more, a stop	-5 16 -8 -12 -28 3 -8 -12 -22 -10 -18 -15 3
0 its place by the text, its length and end: in the text, 18 and more, no stop	-1 -8 -1 -2 -14 -7 4 -21 -8 6 -7 -7 0
0 its place by the text, its length and end: in the text, 3 and more, a stop	-1 -3 -3 0 10 -12 -18 -5 -1 -17 -7 -11 -21
0 its place by the text, its length and end: in the text, 3 and more, no stop	-11 -13 5 -2 6 -48 -32 -2 -9 -3 2 -13 -5
0 its place by the text, its length and end: in the text, 30 and more, a stop	-16 -6 -31 -40 -66 11 -3 6 -26 -19 -51 -26 -17
0 its place by the text, its length and end: in the text, 30 and more, no stop	-1 -7 -4 -3 -31 2 -5 -30 -4 13 -11 -14 -13
0 its place by the text, its length and end: in the text, 6 and more, a stop	-1 -10 -4 -6 8 -13 -21 -4 5 -6 -8 3 -13
0 its place by the text, its length and end: in the text, 6 and more, no stop	-14 -14 -10 -28 4 -7 -20 -5 -7 -5 -18 -8 -7
0 its place by the text, its length and end: in the text, below 3, a stop	0 0 0 -3 -19 14 -3 2 -2 -3 4 -2 -7
0 its place by the text, its length and end: in the text, below 3, no stop	-4 -4 -13 -5 4 -66 -24 -2 -12 -23 -5 -12 -1
0 its place from the end: 1 and more	0 -3 -4 -2 -17 -3 -3 -5 -15 -14 -5 3 -3
0 its place from the end: 12 and more	-2 7 -3 -6 -6 4 -7 -14 -3 -2 -4 -9 -8
0 its place from the end: 2 and more	0 -3 -6 2 -12 -2 -5 -5 -15 -20 -2 5 -6
0 its place from the end: 20 and more	3 0 -3 -6 0 -3 -8 -7 1 -1 -2 -21 -6
0 its place from the end: 3 and more	-3 -26 -22 -4 -24 -10 0 -8 -19 -9 -6 16 -1
0 its place from the end: 40 and more	5 3 -4 -5 2 -7 -23 -5 -6 -4 -6 -22 -3
0 its place from the end: 5 and more	-2 -19 -9 -21 -21 -11 -13 -7 2 -9 -12 7 -8
0 its place from the end: 8 and more	-2 -23 -13 -21 1 -1 -6 -8 -3 -7 1 -1 -6
0 its place from the end: below 1	0 -8 -6 -7 -26 8 -17 -20 -22 -21 -10 4 14
0 its place from the top: 1 and more	-15 11 4 3 -2 -6 -8 -14 -6 -18 -15 -19 0
0 its place from the top: 13 and more	-43 -46 -33 -19 0 0 -7 4 -8 -5 -14 1 3
0 its place from the top: 2 and more	-5 -3 8 6 -18 -18 -4 -16 1 -1 -13 -24 5
0 its place from the top: 3 and more	-2 -8 1 -5 -20 -10 0 -16 -3 -4 3 -26 -7
0 its place from the top: 4 and more	-7 -10 6 2 -29 -1 -26 -27 11 -1 11 -26 -14
0 its place from the top: 6 and more	-13 7 -3 -9 -6 -5 -6 -6 -18 -1 3 -11 -14
0 its place from the top: 9 and more	-16 -4 -34 -18 3 5 4 -6 -2 -14 -12 -14 -17
0 its place from the top: below 1	35 -6 -4 -2 -6 -2 -1 -2 -5 -6 -2 -4 -4
0 its sentences: more	-4 -7 -15 -18 -57 23 -12 2 -51 -29 -31 -39 -20
0 its sentences: none	11 -12 10 -5 6 -28 -48 -1 -2 -9 -1 4 -3
0 its sentences: one	-15 0 -62 -15 -14 3 6 -11 3 10 -32 -23 -13
0 its sentences: three	-4 9 -14 -7 -57 3 -11 -5 -34 -26 -4 -17 -3
0 its sentences: two	-5 -3 -34 -35 -48 4 4 -2 -15 1 -40 -20 5
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 -1 1 -2 -2 0 2 4 -4 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 -2 -11 -1 0 -1 11 0 -4 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 20 and more	0 0 0 0 -13 -4 -2 -1 2 -9 -3 6 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -8 -11 0 -6 -3 0 0 11 5
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 -3 2 0 -4 1 2 -1 -5 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -8 15 0 -2 -1 -2 0 -7 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -2 15 0 -8 -2 -1 0 -2 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, below 6	0 0 0 0 -6 13 0 -6 -1 -1 0 -2 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 20 and more	0 0 0 0 -9 16 -1 -5 -5 -2 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -2 11 0 -4 -1 0 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -2 11 0 -1 -1 -1 0 -2 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -7 6 -2 -5 -1 -1 0 -3 5
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -3 16 -2 -7 -2 -1 0 -8 -10
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -2 12 -2 -3 -3 -1 0 -4 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 -1 -2 -3 -3 -1 0 -2 8
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 20 and more	0 0 -1 3 -3 2 0 -1 -2 2 0 -5 1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 6 and more	0 0 0 0 -9 1 0 -2 -4 -4 0 6 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -9 -12 0 8 0 1 0 4 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, below 6	0 0 -1 -3 7 -3 -2 -7 -6 -10 -2 -5 -9
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -2 0 0 -26 27 -4 -10 -8 -6 0 -13 -9
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 -1 0 0 -7 1 7 -3 2 -4 0 -6 -4
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 -1 6 2 -8 3 -1 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 -2 3 -2 -2 5 -2 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 -4 -7 1 -8 13 8 0 -10 -8
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, below 6	0 -1 0 0 -5 10 11 -13 -4 -6 0 -10 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 20 and more	-1 0 -2 -2 -5 -16 -6 -14 6 -20 -2 18 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -3 -3 -1 -2 2 -3 7 -7 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, below 6	0 0 0 0 -7 -4 0 -3 6 5 -1 -2 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 20 and more	-1 0 -2 2 0 5 -1 -2 4 -3 4 -13 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 0 -3 2 -19 2 -1 -11 3 -6 -1 4 5
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, below 6	-1 0 -1 -1 -18 -2 -2 -12 -12 11 -4 9 -13
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 18 -20 -6 -10 -4 -4 0 5 7
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 5 6 -1 -7 -1 -1 0 -2 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 20 and more	0 0 0 0 14 -11 -1 -1 -1 -2 0 -3 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 0 5 0 -1 -5 -1 -1 0 -4 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 0 -11 -1 -4 -3 -3 0 7 4
0 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, a stop, 20 and more	0 0 0 0 14 -9 1 0 -2 -2 0 -5 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, no stop, 6 and more	0 0 0 0 -1 -15 -1 -7 -8 -6 0 15 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -6 -4 11 -1 0 -1 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 9 -6 -5 -2 0 1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -1 11 -3 -1 -1 -1 0 -4 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 10 -5 0 -1 -1 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, a stop, 20 and more	0 0 0 0 -4 -1 10 -4 -3 -5 -1 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 0 0 0 -8 -2 9 -1 -2 0 -1 -6
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -8 -1 -7 -3 -1 14 -1 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 0 0 1 -1 -3 0 3 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 0 1 -1 -1 10 -10 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, below 6	0 0 0 0 0 0 -1 -1 -4 6 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 -2 7 -1 -2 0 -1 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 0 4 0 -3 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, below 6	0 0 0 0 0 5 -1 -2 -1 0 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 -1 4 -1 -1 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 6 0 -3 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, comma, a stop, 20 and more	0 0 0 0 -6 12 -2 -3 -2 -8 0 -5 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, a stop, 20 and more	0 0 0 0 -1 -2 -2 5 0 -1 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 0 0 -1 12 -1 -1 -1 -1 0 -4 -5
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -1 4 -3 2 0 -1 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 5 2 -4 0 0 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 5 -1 -2 -1 0 0 0 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -4 -3 4 -1 -1 0 -1 5
0 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 -3 11 -6 -4 0 -4 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, 6 and more	0 0 0 0 0 5 -1 -2 -2 -2 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, below 6	0 0 0 0 0 -3 7 0 0 -2 0 0 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 20 and more	-5 -35 -6 -8 -51 3 -16 10 -5 -18 -14 -24 -40
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 3 0 0 -7 11 -5 -17 -6 -17 -1 -7 -17
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 3 -4 2 3 1 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 -1 0 0 -2 -5 6 -4 7 -1 0 -1 -3
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 -4 0 0 -5 11 -10 -8 -21 0 -1 -21 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, below 6	0 -13 -1 -1 -7 4 -6 -10 -18 10 -2 -31 -20
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 0 0 0 -20 -4 11 -5 -3 5 0 3 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -3 1 3 -1 -4 -1 0 -5 5
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 1 -1 -3 0 -7 8 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 0 0 0 10 -9 -1 3 2 -4 0 -5 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, below 6	0 -1 0 0 -1 10 3 -2 0 3 0 -5 -14
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 -2 0 0 -14 23 -9 -4 -1 -3 0 -5 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 6 and more	0 0 0 0 -1 4 -1 0 0 0 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, below 6	0 0 0 0 0 4 0 -1 0 0 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 0 3 8 -2 -1 -1 -1 0 -6 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, below 6	0 0 0 0 3 4 -1 -1 0 -2 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 -2 6 -1 -2 0 -1 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, 6 and more	0 0 0 0 -1 -6 5 -1 -3 -3 0 6 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 0 4 -3 -1 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 -1 0 0 -15 15 -16 2 -4 -13 -1 -6 -4
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -1 11 -3 -4 -1 -1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, below 6	0 0 0 0 0 1 5 -1 0 0 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 -3 -2 6 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -1 11 -5 2 -3 -2 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 -1 1 4 -3 -2 2 0 2 -3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 0 -1 0 0 0 -2 0 8 -8
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 1 -5 0 -1 -3 2 5 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -2 -5 0 -2 -3 0 6 0 3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 20 and more	0 0 0 0 -6 -7 0 -1 8 1 -1 -1 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 3 0 0 -8 0 -1 2 -8 0 4 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, below 6	0 0 3 0 1 -1 0 -1 -3 -3 5 -2 -4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -16 21 0 -2 -2 -3 0 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -12 16 0 -8 -1 -1 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 6 10 0 -3 -3 -1 0 -5 -8
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 6 -1 0 -4 0 -2 0 -2 2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, a stop, 20 and more	0 0 0 0 8 4 -3 -5 -2 -3 0 -4 -7
0 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, no stop, 6 and more	0 0 0 0 8 -6 -2 -2 -6 -3 0 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 15 -6 -2 -3 -3 -2 0 -2 -4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -13 -11 -1 -9 -5 -1 0 -1 14
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -7 -1 -1 -5 5 3 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -10 -8 -2 -2 -3 -3 0 3 12
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 20 and more	0 0 0 5 0 -6 0 -2 0 5 0 0 -4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 4 -2 0 -1 -1 -1 0 -2 2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, 6 and more	-1 0 -3 -3 -10 -9 -2 8 -14 -13 -1 -9 -8
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 7 2 -8 -10 -1 10 -6 -8 0 -4 -5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -8 9 -10 -8 4 1 0 -5 -7
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -7 6 -2 -3 3 2 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -1 4 -1 3 -4 -1 0 0 -6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 1 -1 -1 -2 5 -4 0 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -3 8 1 -5 3 4 0 -7 -10
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -3 18 -1 -4 -6 0 0 -3 -10
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 20 and more	-2 -1 -6 6 8 -32 -4 -38 -13 -8 -21 8 -7
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 0 -2 3 -12 -13 -1 -14 9 8 -3 4 6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, below 6	0 0 -3 2 1 -1 0 -4 2 -3 -1 -5 4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 -8 1 0 -3 0 -8 -2 -6 3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 6 and more	-1 0 -1 -1 -4 -21 -2 -23 9 -12 5 1 2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, below 6	-1 -1 -8 1 5 -11 -4 -29 -9 -3 2 -12 -7
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 31 -24 -5 -12 -7 -7 -1 -18 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 5 -11 -1 1 -3 -1 0 9 3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, below 6	0 0 0 0 7 -3 -1 -1 -2 0 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 20 and more	0 0 0 0 7 -6 0 0 0 0 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 10 5 0 -3 -3 -1 0 -5 -6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -10 -10 -1 4 -3 -2 0 9 2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 14 -3 -1 0 -2 -2 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, no stop, below 6	0 0 0 0 13 -5 0 -2 -5 -4 -1 -11 -3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 3 -1 -3 -3 -3 -4 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, below 6	0 0 0 0 -3 7 -1 -1 -1 -1 0 0 0
0 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 6 and more	0 0 0 0 4 5 0 0 0 0 0 0 -9
0 its shape among its neighbours: a stop, 20 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 7 -1 0 -1 -2 -2 0 0 -2
0 its shape among its neighbours: a stop, 20 and more, below 4, bracket, no stop, below 6	0 0 0 0 -1 -1 0 0 0 0 0 -1 3
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 6 and more	0 5 -2 0 4 -5 0 3 -1 0 -2 -1 -3
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, below 6	0 0 0 0 -2 -2 0 0 -1 0 -2 0 6
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -2 -3 0 -1 0 0 -2 8 -2
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 -5 -8 0 -4 1 0 -1 12 -3
0 its shape among its neighbours: a stop, 20 and more, below 4, ellipsis, no stop, below 6	0 0 0 0 2 -4 0 0 -2 1 0 0 3
0 its shape among its neighbours: a stop, 20 and more, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 -9 14 -1 -1 -4 -2 0 -1 -4
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 20 and more	0 0 0 8 -3 -1 0 -1 -2 5 -1 0 -6
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 6 and more	0 0 0 0 4 -1 0 0 0 -1 -1 0 -4
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, below 6	0 0 0 0 -5 -1 0 0 6 1 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 20 and more	0 0 0 -1 -21 15 -1 -3 1 -4 7 -1 -4
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 6 and more	0 0 0 0 8 -6 -2 -10 5 -5 -1 -1 -14
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, 6 and more	0 0 0 -1 11 -9 -2 -10 -8 2 0 -2 -5
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 -2 6 0 -3 -2 0 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 20 and more	0 0 4 -4 -1 -20 -5 -21 6 -8 -12 -31 5
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 6 and more	0 0 -4 -2 3 -6 -1 -6 -19 -6 -4 1 14
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, below 6	0 0 4 0 11 0 0 -1 -2 -1 -3 -1 -10
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 20 and more	0 0 1 0 -1 -1 0 -1 3 0 0 0 -2
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 6 and more	0 0 -11 -1 19 -10 -1 -18 -13 -9 -12 -5 9
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, below 6	0 0 -12 -3 4 -17 -2 -23 -3 -8 -11 -16 13
0 its shape among its neighbours: a stop, 20 and more, below 4, question mark, a stop, 20 and more	0 0 0 0 0 4 0 -1 -1 -1 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, below 4, quotation mark, a stop, 20 and more	0 0 0 0 4 0 0 0 -1 0 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, below 4, quotation mark, no stop, below 6	0 0 0 0 2 -2 0 0 1 1 0 0 -4
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 3 -6 0 4 1 -1 -1 -2 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 -2 -2 -1 -7 0 -1 0 12 -1 -4 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 -1 0 -4 -1 0 -7 -4 0 -1 7 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 -1 0 -3 9 0 -3 -1 -1 0 -4 -9
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -4 9 0 -4 0 -1 0 -2 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -9 16 0 -14 -1 -2 0 -2 -1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -2 7 0 -5 -1 0 0 -1 2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -3 6 0 -2 -1 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 0 0 -1 5 -2 -1 0 -4 -10
0 its shape among its neighbours: a stop, 6 and more, 10 and more, figure, no stop, below 6	-1 -4 -3 9 0 0 0 0 -1 0 0 0 2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 13 0 0 -11 -2 -4 4 -4 -10 3 -2 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 14 -1 -2 -17 -7 -7 3 -10 -9 -2 -12 -12
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 -1 -2 -1 3 -1 1 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 -2 0 0 -4 -5 -2 -5 2 -7 0 -1 6
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 -5 -1 0 10 -1 -4 3 -1 -2 0 -5 -7
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, below 6	0 -6 0 0 -3 3 -6 3 -8 0 -1 -10 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 -1 0 2 -3 -6 -1 -5 -5 3 2 -5 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 -1 0 0 -5 -6 0 -4 4 13 3 -6 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 20 and more	-2 4 7 -5 -2 2 0 2 -9 -4 -1 -2 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 0 2 0 -5 -6 0 -5 3 -5 2 9 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, below 6	-1 0 3 1 -1 -6 0 -3 2 3 6 -10 -4
0 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 -1 0 0 -3 1 -1 8 -1 -2 0 -5 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 -1 0 0 -2 -14 0 11 -1 0 0 -2 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, no stop, below 6	-1 4 -3 -1 6 -5 -1 -2 5 5 0 -5 -12
0 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -2 4 2 -3 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -3 3 5 -8 0 -1 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, no stop, 6 and more	-2 -7 -1 -1 -2 -5 -1 4 0 -1 0 -1 7
0 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -2 -15 -1 -3 0 15 -1 0 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, no stop, below 6	0 0 0 0 -1 -5 0 6 0 2 0 0 -2
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 -1 0 0 0 5 0 -2 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 -2 0 0 0 9 0 -7 -1 0 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 7 0 -6 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 0 -3 7 -1 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 8 -1 -6 0 -1 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -3 0 7 0 -1 0 0 -10
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -10 0 -1 -11 17 -14 -8 -3 -24 -1 -8 -3
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 -9 0 0 -3 15 -6 -5 -4 -10 0 -3 -10
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 -3 -1 6 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 -3 0 0 -1 6 -2 0 0 -1 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 -1 0 0 0 15 0 -12 -1 1 0 -2 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, below 6	0 -8 0 0 -1 2 -1 -10 -5 1 0 -4 7
0 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 -4 0 0 -3 -9 4 -5 -1 9 -1 -4 3
0 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, 6 and more	0 2 0 0 -2 6 0 -4 -3 -3 0 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, below 6	0 11 -1 0 -1 -6 -1 -3 8 -11 -1 0 -3
0 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 -1 0 -1 4 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, no stop, below 6	0 2 0 0 -1 13 -1 -3 -1 -4 0 -2 -3
0 its shape among its neighbours: a stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 -2 10 -2 -5 0 -3 0 -2 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 5 0 -4 1 2 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 4 0 0 -1 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 7 -1 -1 0 -2 0 0 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 -1 -1 7 -12 0 -1 -2 -14 10 -1 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 0 -1 -1 -2 2 0 -4 -1 3 4 -1 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 2 12 0 -12 -3 -4 1 -7 -5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 0 0 -3 1 0 -3 -1 -7 6 -3 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -13 14 0 -5 -1 -3 0 -3 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -5 3 0 1 0 -1 0 0 2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 -1 8 0 -8 -4 -1 0 -2 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, ellipsis, a stop, 6 and more	0 0 0 0 -1 -9 -1 -7 0 0 0 13 -11
0 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 5 5 -1 -4 -1 -2 0 -1 -9
0 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, 6 and more	0 -1 0 0 -2 -7 0 -3 -1 -1 0 5 0
0 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -2 -13 -1 6 -2 -2 0 -5 7
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 0 2 0 -7 -3 0 -1 -1 5 -2 -1 3
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 0 7 -8 1 -3 0 -3 -4 -2 0 -6 9
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 0 -1 -4 5 -11 0 1 -3 -5 -1 -13 9
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, below 6	0 0 0 0 -5 -3 0 1 1 5 0 0 1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -5 0 0 -5 10 -2 -1 -3 0 -4 -2 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 8 0 -1 -16 -5 -3 8 -8 -9 -1 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, below 6	0 -2 0 0 -3 -5 0 4 -2 -2 0 2 2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -7 -4 -1 8 -1 -2 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -4 -15 -2 5 4 4 0 -1 3
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -1 11 -1 -2 -10 2 1 -2 -5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 0 -4 -2 8 -3 -1 -15 -5 10 -16 6 -6
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 -1 0 -1 8 -6 0 -9 0 1 0 -6 5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 9 -4 0 -9 3 2 -1 -2 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 6 and more	0 0 -2 2 4 -6 0 -4 -1 -5 4 2 -5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, below 6	-1 -2 6 3 0 2 0 1 -6 -1 0 -5 -16
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 -1 0 -1 0 -1 0 4 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 0 -13 0 10 0 -1 0 -3 2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 -13 -5 0 1 -1 -1 0 10 -5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 6 -5 0 -2 0 0 0 5 -6
0 its shape among its neighbours: a stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 9 -3 0 0 0 -1 0 -5 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -8 -3 7 -4 0 -2 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, below 4, bracket, no stop, below 6	0 0 -1 0 -4 -1 0 -2 -1 -2 -2 -1 8
0 its shape among its neighbours: a stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 2 -3 0 6 0 0 -1 0 -6
0 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -9 -5 0 4 3 0 0 -3 6
0 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, below 6	0 0 0 0 0 -2 0 -3 1 0 0 -1 4
0 its shape among its neighbours: a stop, 6 and more, below 4, exclamation mark, a stop, 6 and more	0 0 0 0 -3 8 0 -1 0 0 -1 -2 -5
0 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 20 and more	0 0 -1 12 -5 -1 0 0 0 -1 -2 0 -7
0 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 6 and more	0 0 0 -4 5 2 0 -2 -1 0 -1 -1 -4
0 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, below 6	0 0 -2 -5 -1 0 0 0 8 -1 1 -1 1
0 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 -3 14 -2 -10 -1 -1 0 -1 -6
0 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 6 and more	0 -3 0 -1 -6 6 -1 3 -1 -3 -1 0 -5
0 its shape among its neighbours: a stop, 6 and more, below 4, full stop, no stop, 6 and more	0 -1 0 0 -6 5 0 2 -3 -1 0 0 -6
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 20 and more	0 0 -2 -1 -5 -3 0 -4 -8 -6 3 -2 14
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 6 and more	0 -1 -4 0 6 -4 0 -10 -2 -2 2 -2 1
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, below 6	0 0 -1 0 -7 -1 0 -1 -2 -1 4 -1 6
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 20 and more	0 0 -3 -1 5 0 0 -1 5 -1 -5 -1 -1
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 6 and more	0 0 -1 0 5 -2 0 -8 1 -2 1 -3 5
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, below 6	0 -1 -1 -1 -13 -4 0 4 -3 0 -10 3 7
0 its shape among its neighbours: a stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 0 -6 -4 0 -1 3 8 -1 -2 0
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 20 and more	0 -4 0 -1 -2 -8 -2 -1 -3 4 0 3 8
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 6 and more	0 -3 0 0 -1 8 0 -1 2 0 0 -1 -10
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, below 6	0 -4 0 0 -1 -5 -1 -2 -2 -1 0 -5 10
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, no stop, below 6	0 -3 0 0 -1 -21 -3 -1 7 -4 0 -3 16
0 its shape among its neighbours: a stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 0 -1 14 -8 -2 -5 -7 -13 -1 -2 -1
0 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, 6 and more	0 0 0 0 -4 2 0 6 -2 -1 0 -7 -2
0 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, below 6	-2 6 -1 -6 -2 5 0 -1 -4 -5 0 -5 5
0 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 3 -1 -1 0 0 0 0 0
0 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, below 6	0 0 0 0 0 6 -1 -3 0 0 0 0 -2
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 20 and more	0 2 0 0 -1 6 4 -3 -2 -6 0 -1 -3
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 6 and more	0 -2 0 0 0 3 -1 -1 0 -1 0 -1 2
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 0 8 -1 -5 0 0 0 0 -1
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 0 3 0 -2 0 0 0 0 0
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 6 and more	0 0 0 0 0 -1 0 -3 -1 5 0 0 -1
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, below 6	0 -1 0 0 0 18 -2 -4 -3 -4 0 -1 -6
0 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 6 -3 -1 -1 -1 0 -1 -2
0 its shape among its neighbours: a stop, below 6, 4 and more, colon, no stop, below 6	0 -1 -1 -1 -7 12 0 -7 -3 -1 0 -6 3
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -3 10 -1 -5 -1 0 0 -1 -3
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -1 4 0 0 -1 -1 0 0 -1
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 -1 -4 2 -1 -1 -3 -3 -1 -2 1
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -1 -4 0 -5 6 5 0 -4 3
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, below 6	0 0 0 0 -1 -4 -1 2 -1 -2 0 5 1
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 20 and more	0 0 0 0 0 -1 0 -3 1 2 -3 -4 6
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 6 and more	0 -1 -1 -2 12 -8 0 -4 -5 -2 -1 -1 -10
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, below 6	0 0 -1 0 -4 -3 0 4 -4 -2 -1 6 -2
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, 6 and more	0 0 -1 0 -2 -1 0 0 7 2 -1 -8 1
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, below 6	0 0 -2 1 2 2 0 0 3 3 0 -5 -4
0 its shape among its neighbours: a stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 -13 -10 -1 -2 6 -1 0 7 7
0 its shape among its neighbours: a stop, below 6, below 4, colon, no stop, below 6	0 0 0 0 -2 -5 0 -1 0 0 0 -1 7
0 its shape among its neighbours: a stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -2 -1 0 0 -1 0 0 -1 4
0 its shape among its neighbours: a stop, below 6, below 4, figure, no stop, below 6	0 -1 -1 8 0 0 0 0 -1 -1 -1 2 -6
0 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 0 -3 2 0 3 -1 -1 0 0 -3
0 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, below 6	0 0 0 -1 -5 6 -1 1 -3 -3 -1 -1 -6
0 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 6 and more	0 0 1 0 2 0 0 1 -2 1 1 7 -10
0 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 0 0 0 -2 -4 -1 -4 11 -13
0 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, 6 and more	0 0 0 0 -1 0 0 0 5 1 1 -3 -3
0 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, below 6	0 0 -1 0 -3 0 0 3 4 -2 -1 0 -1
0 its shape among its neighbours: no stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 -1 -6 -5 -5 2 8 0 -1 0
0 its shape among its neighbours: no stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -1 7 0 -4 0 -1 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 0 0 0 -4 6 4 0 -2 -3 0 -1 -2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 -1 -1 -3 5 -2 -1 0 -2 2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 -1 0 0 -1 2 5 -11 -1 -2 0 -2 -1
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 0 0 -1 17 -5 -2 -3 -5 0 -2 -9
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 0 0 0 2 -7 0 -2 -3 -4 -2 8 -1
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 1 0 0 -12 -7 -1 12 3 3 -1 -5 -2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 -7 -5 0 9 5 -2 0 -6 -3
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 -2 0 0 -1 -4 0 10 3 -1 0 -5 -5
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, below 6	0 -1 -2 2 -4 4 -1 -4 0 -2 -1 -14 12
0 its shape among its neighbours: no stop, 20 and more, 18 and more, another sign, no stop, below 6	0 -1 0 0 0 6 -3 -2 -5 4 -1 -2 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 -1 0 0 -2 2 -1 -1 9 -13 -1 -1 -2
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 20 and more	-2 -1 -1 0 -2 -9 0 2 8 3 -1 0 -2
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 0 -8 0 4 -4 5 0 -1 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, below 6	-2 -3 -2 -1 -2 3 -2 -1 15 -14 -2 -1 -7
0 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 -1 8 -5 -3 0 -1 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 -2 9 -2 -6 -2 -1 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 5 0 -3 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -1 -2 -7 7 0 -1 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 20 and more	0 7 0 0 -4 -18 16 3 -2 -2 -1 -2 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 -1 0 0 0 -2 4 3 -1 -1 0 0 -2
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 -1 4 -3 0 0 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -1 -1 7 -4 2 -3 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 0 0 0 0 0 5 -7 -3 2 0 4 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, below 6	0 -1 0 0 0 2 5 -3 -2 -1 0 -1 -2
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 0 6 -2 -2 -10 -2 4 -1 8 -1 -1 -2
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 -1 0 -9 13 -5 -9 -8 -12 -4 -9 -7
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 5 -1 0 -2 8 -1 -1 -3 -7 0 -7 -2
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, below 6	0 -1 0 0 0 7 0 -1 -4 5 0 -2 -7
0 its shape among its neighbours: no stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 -6 0 0 -2 -2 7 -1 0 -1 -1 -1 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 -3 1 4 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 -2 4 -3 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 5 -2 0 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 10 -4 -1 -3 -1 0 -2 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 4 -3 0 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 -1 0 8 -3 0 -3 -2 -5 3 -2 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 -3 -2 0 6 -2 2 0 0 -2
0 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 4 1 0 -3 0 0 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 0 3 -3 -9 0 0 -2 -2 -3 0 -2 9
0 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 -3 0 0 -2 0 -3 -2 -1 4 -1 3
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -1 0 0 -3 7 2 -9 4 -2 0 -1 -5
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -3 -4 -2 2 4 1 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -2 -1 -1 -5 7 -2 0 -1 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -1 7 0 -6 -3 -2 0 -1 1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 0 -2 -1 8 -3 0 0 3 -9 1 -5 2
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 0 -1 0 -5 -9 -1 19 -7 -4 0 -11 -5
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 12 -4 0 -1 -5 -5 2 -3 0
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 6 and more	-1 2 0 0 -7 2 0 4 -7 -2 -1 0 1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, below 6	-1 3 0 1 10 6 -1 -1 -4 -7 -4 -11 -9
0 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 -3 -5 0 -1 -1 -2 -1 6 -2
0 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 4 -12 -2 8 -3 -2 -1 -8 -3
0 its shape among its neighbours: no stop, 20 and more, 4 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -8 10 -3 -1 -2 -1 0 -3 0
0 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 -1 -2 3 -7 0 -4 -1 -1 -3 14 -15
0 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 -1 -5 0 -3 1 0 -1 -4 9
0 its shape among its neighbours: no stop, 20 and more, below 4, figure, a stop, 20 and more	0 0 0 3 3 0 0 -1 0 0 0 0 -4
0 its shape among its neighbours: no stop, 20 and more, below 4, figure, no stop, below 6	0 0 -1 -1 -1 0 0 0 0 -1 -1 0 5
0 its shape among its neighbours: no stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 -5 -9 -2 -6 7 7 0 0 2
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 20 and more	0 0 -2 0 7 -1 0 -2 -6 -4 -2 -1 6
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 20 and more	0 0 3 -1 8 -1 0 -1 -9 -2 -1 -1 -5
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 6 and more	0 0 2 0 -5 -1 0 -3 -2 0 -1 -2 11
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, below 6	0 0 -6 0 5 -1 0 0 -7 -4 7 -2 2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, 6 and more	0 1 0 0 0 -3 0 3 0 -1 0 -2 1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, below 6	0 0 0 0 -1 7 0 -1 -5 5 0 -6 -3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, arrow, no stop, below 6	0 0 0 0 -3 12 0 -12 0 -2 0 2 -4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 -1 2 -1 -3 -8 -1 -3 -3 6 -1 -12 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 7 -7 0 -7 -2 -5 0 8 -3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 20 and more	0 0 0 0 -4 3 0 -5 -1 -7 0 5 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 -1 -1 -4 2 0 -4 -4 -1 -1 4 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, below 6	0 -1 0 0 -3 9 0 -10 -3 4 0 -2 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -7 11 0 -5 0 -3 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -4 14 0 -12 0 -1 0 -2 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 6 11 0 -12 -1 -1 0 -3 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -2 16 0 -12 -1 -1 0 -2 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -11 0 -1 0 -1 0 8 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 0 2 1 9 -10 -1 -6 -1 -3 0 -5 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 20 and more	0 0 0 0 -6 0 0 4 -6 -5 0 1 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 6 and more	0 0 -1 0 -2 1 0 2 2 -1 0 -8 5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, below 6	0 -1 -1 0 11 -6 0 -9 0 0 0 -6 2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 -8 0 0 -5 -2 -5 5 -4 6 0 1 -7
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 -4 0 0 -3 5 -2 -1 0 2 0 3 -4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, below 6	0 1 0 0 -1 -5 -1 1 0 -2 0 -4 6
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 -1 0 0 -1 -3 0 -5 6 -7 0 2 1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 5 -1 -1 3 -9 -1 1 0 -2 0 4 -7
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, below 6	0 3 -2 -1 7 -23 -2 5 0 -8 0 12 -5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 20 and more	-1 -1 -4 4 -1 -5 0 -8 -5 -6 4 2 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -1 -1 0 -1 -1 -4 2 9 -5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, below 6	-1 -6 -6 5 -1 -4 0 -2 -3 -3 0 -7 13
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 20 and more	0 2 8 -8 -4 -1 0 6 -4 0 -1 -4 1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 6 and more	-1 -3 3 -7 -15 -4 -1 -1 -2 -1 -2 7 -13
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, below 6	-4 6 -15 7 -17 -11 0 5 0 1 -4 -1 -15
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 -2 0 0 13 -9 -1 2 0 -4 0 -10 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 -1 0 0 -9 -2 -2 0 1 -1 0 6 -5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, 6 and more	0 -1 0 0 0 -3 0 -1 0 0 0 7 -3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, below 6	0 1 -1 0 -4 -7 0 -1 -1 -3 0 13 -6
0 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, a stop, 20 and more	0 0 -1 -1 -12 6 0 -3 1 -6 -1 10 -4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, 6 and more	-1 -3 -4 -2 -3 1 0 4 -2 -4 0 0 2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, below 6	0 2 0 0 -1 -2 0 0 0 0 0 -3 4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, a stop, 6 and more	0 0 0 0 -6 -2 0 8 0 -1 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -3 -4 0 0 5 -5 0 -5 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, below 6	0 0 0 0 -5 -11 0 4 10 -7 0 -3 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -5 13 -4 -1 0 -1 0 -3 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 -2 0 0 -1 -9 0 4 0 10 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 0 0 3 0 -3 0 1 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 20 and more	0 -5 -1 0 0 -3 0 -2 15 -11 0 0 -3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 6 and more	0 -4 0 0 0 -2 0 -3 -6 9 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, below 6	0 -5 -1 0 0 -4 0 0 -1 12 -1 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 -1 7 -1 -2 0 -2 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 0 7 -1 -5 0 0 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 6 0 -4 0 0 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 11 0 -9 0 -1 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, below 6	0 -2 0 0 0 7 0 -3 0 -1 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 0 0 0 0 0 -7 0 -4 0 8 -4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, below 6	0 0 0 0 0 -1 0 0 0 -1 0 -2 4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 -1 0 0 0 5 0 0 0 -1 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 4 0 -1 -1 0 0 0 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 7 -1 -2 0 -1 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 12 -12 -1 -3 -1 -8 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, 6 and more	0 -1 0 0 -1 7 0 -6 0 -1 0 -4 -3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, below 6	0 -2 0 -2 0 3 0 -2 2 7 0 -8 -9
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -12 -1 -3 -14 18 0 -4 -6 -17 -3 -23 -6
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 2 0 0 -1 8 5 -10 -3 -3 0 -4 -4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, below 6	0 -1 0 0 0 6 -1 -3 0 -1 0 -1 2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -1 5 -1 3 -2 -3 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 -7 -1 -1 -2 6 -7 -39 -5 -20 -1 12 -24
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, below 6	0 9 -1 -1 -2 -1 -6 -22 -1 -4 -1 3 -4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 0 0 0 4 -6 -1 4 -1 -4 -1 -3 5
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -2 0 0 -6 -2 7 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 20 and more	0 -2 0 0 -3 7 -1 -4 -4 6 -1 -3 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 6 and more	0 9 -1 0 -6 -5 -1 8 -13 -17 -1 0 -5
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, below 6	-1 10 -3 -1 -2 -5 -1 -1 -5 2 0 2 -7
0 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 -1 9 0 -3 0 -1 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, no stop, 6 and more	0 -3 0 0 0 -4 0 -2 0 0 0 8 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 -4 0 -2 -2 0 -2 0 6 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, no stop, 6 and more	0 0 0 0 0 6 -1 -2 -1 -1 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, no stop, below 6	0 -8 0 0 -2 4 -1 -1 7 5 0 -2 -4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 -2 0 0 -1 -10 12 -4 0 9 0 -3 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 5 -1 -1 0 -1 0 0 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 3 0 0 -1 4 -2 -1 0 -2 0 -2 1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, another sign, no stop, below 6	0 -2 7 -1 -2 8 0 -5 -5 1 -1 -3 -4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 0 0 0 -1 0 0 0 8 -7
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 2 0 -12 0 0 7 -1 -3 0 -3 1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 -1 -3 -1 3 4 0 -8 -2 1 0 -3 -1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 -1 -2 0 -11 8 0 1 -9 -2 0 -6 -5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 -1 -1 -1 6 0 -8 -2 6 0 -3 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 -1 -6 -2 2 12 0 -7 -1 -4 -3 -2 -6
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 3 10 0 -11 0 0 0 -4 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 18 -14 0 -10 0 0 0 -9 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, below 6	0 1 1 0 5 -2 0 -2 1 0 0 -4 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -4 0 0 -4 -3 -4 0 4 -11
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 0 0 10 -6 -4 0 -7 0 -4 -1 3 3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 0 -3 5 -1 -1 0 -1 0 0 0 -5 5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 20 and more	0 0 -6 -4 10 3 0 0 -3 -5 -2 -6 1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 -1 2 -2 0 -6 0 1 -5 -9 -2 -17 16
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, below 6	0 -1 -5 2 2 -8 0 1 1 -1 0 -6 3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -2 0 0 -5 -3 -1 8 -7 -3 -1 -2 3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 2 0 0 -3 -12 -1 16 -1 -2 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -2 -8 0 8 -1 -1 0 -1 1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 -1 -1 -1 -2 -3 0 -5 3 8 0 -2 1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, below 6	0 -6 0 -1 -2 7 0 -4 3 1 0 -7 0
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 20 and more	-1 -2 8 -8 7 -24 -1 -6 -8 -9 -9 -9 -8
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 -4 5 -4 7 -8 0 -14 -5 2 -7 3 2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 2 0 -4 2 0 -4 0 -3 -1 2 4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 -5 1 -8 1 0 0 -4 5 -7 2 4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 6 and more	-3 -3 -2 -3 -13 -20 -1 6 4 -14 -9 -18 -8
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, below 6	-1 -1 2 -15 -5 -17 -1 -4 2 -16 -8 -6 12
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 6 1 -1 -4 -1 -2 0 0 -1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -5 -7 -1 10 0 -1 0 -4 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 -1 0 0 2 -4 0 0 2 4 0 -5 0
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, below 6	0 1 0 0 -2 -4 0 -5 2 3 0 5 -1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 -1 -12 -7 0 9 -1 -3 0 6 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, 6 and more	0 0 0 0 -6 -5 0 8 0 0 0 -2 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, below 6	0 -3 -1 -1 10 -3 0 -9 -5 0 -1 0 1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, semicolon, no stop, 6 and more	0 0 0 0 -9 -1 0 11 -1 -1 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, below 4, another sign, a stop, 20 and more	0 0 0 -1 -8 -5 0 -3 -1 -2 -4 0 8
0 its shape among its neighbours: no stop, 6 and more, below 4, another sign, no stop, below 6	0 0 0 -2 -2 -1 0 -1 4 4 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, below 4, bracket, a stop, 20 and more	0 0 -1 0 -5 -1 0 -2 -1 -4 8 -1 -6
0 its shape among its neighbours: no stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 -1 -1 0 1 0 0 0 -7 7
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 -6 -1 0 -2 -1 0 -1 -1 9
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 6 and more	0 -1 -1 -1 5 -3 0 1 -1 -1 5 -1 -12
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 20 and more	0 0 -1 -3 7 -4 0 -6 -2 3 0 -1 -6
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 -1 0 1 -4 0 -3 0 0 -1 -3 11
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, below 6	0 0 0 0 3 -4 0 -4 0 0 1 -2 5
0 its shape among its neighbours: no stop, 6 and more, below 4, exclamation mark, no stop, below 6	0 0 0 0 0 -1 0 0 0 0 0 -1 3
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 20 and more	0 0 -2 9 -11 -1 0 0 -1 -1 -1 0 5
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 6 and more	0 0 -1 -1 -8 -2 0 7 -1 -1 -1 -2 0
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 6 and more	0 0 -1 0 -2 3 0 -10 9 5 -1 -1 0
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, below 6	0 -1 -6 3 -6 -1 0 -1 6 -1 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, below 4, full stop, a stop, 20 and more	0 0 0 10 0 -7 -2 -4 -3 -8 -2 -4 -8
0 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, 6 and more	0 -1 0 5 -1 -1 0 -2 0 0 0 -2 -1
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 20 and more	0 -1 -4 -12 3 -7 -1 -8 -7 -4 -1 4 -10
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 6 and more	0 -1 7 -2 10 -1 0 -10 -3 -3 -1 -11 0
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, below 6	0 0 0 0 -1 0 0 -1 -4 -2 1 -3 9
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 20 and more	0 0 -2 -1 -3 0 0 -1 1 -1 4 -1 3
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 6 and more	0 -2 -7 3 -4 -7 0 -5 -9 -7 -7 -2 -3
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, below 6	-1 -9 5 -11 -7 -7 0 -12 -1 -9 3 -9 -4
0 its shape among its neighbours: no stop, below 6, 10 and more, another sign, no stop, below 6	0 0 0 0 -1 -3 0 7 0 -1 0 0 0
0 its shape among its neighbours: no stop, below 6, 10 and more, arrow, no stop, below 6	0 0 0 0 0 6 0 -8 -3 -1 0 -3 5
0 its shape among its neighbours: no stop, below 6, 10 and more, bar or asterisk, no stop, below 6	0 0 0 0 0 -1 0 0 0 0 0 -4 5
0 its shape among its neighbours: no stop, below 6, 10 and more, bracket, a stop, 20 and more	0 -2 -1 -1 1 5 0 -8 -9 4 -1 -7 -5
0 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -1 2 0 1 0 -1 0 -7 5
0 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, below 6	0 -1 -1 0 -2 -5 0 -3 4 12 -1 -9 -6
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 20 and more	0 0 0 0 -6 16 0 -2 -1 -4 0 -3 -4
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 6 and more	0 0 0 0 -4 13 0 -11 0 -1 0 -3 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, 6 and more	0 -2 0 -1 -2 14 0 -8 -3 -5 0 -2 1
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, below 6	0 -1 0 0 -1 17 0 -17 0 1 0 -2 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, a stop, 20 and more	0 9 0 0 5 -13 0 -2 -5 -3 0 -9 -12
0 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, no stop, below 6	-1 9 -1 0 -2 -6 0 -1 -3 -2 0 5 -7
0 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 20 and more	0 -2 0 0 -3 7 0 -4 -2 -4 0 6 -5
0 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 6 and more	0 -1 0 0 0 -3 0 0 -1 -1 0 6 -2
0 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, no stop, below 6	0 2 0 0 -1 2 -1 -7 -3 -3 0 -4 6
0 its shape among its neighbours: no stop, below 6, 10 and more, figure, a stop, 20 and more	0 -1 8 -3 -10 -5 0 0 -7 5 0 3 -5
0 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, 6 and more	0 0 1 -2 -2 -6 0 3 -1 0 0 1 3
0 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, below 6	0 0 -1 -2 -1 2 0 0 -1 0 0 5 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 20 and more	0 -13 0 -1 3 3 1 -7 -1 -6 0 -1 4
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 6 and more	0 5 -1 1 -10 -8 -5 8 4 -11 -1 -11 1
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, below 6	0 -1 0 0 0 0 3 1 2 -1 0 -2 -4
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 20 and more	0 -7 -1 0 -1 -1 -1 1 4 -2 0 -2 1
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 6 and more	0 -2 0 0 -2 -5 -1 -8 -1 10 0 -6 -2
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, below 6	0 -6 -1 -1 -2 -6 -2 -8 6 -4 0 -12 15
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 20 and more	-1 -3 -2 -2 7 -16 -1 -11 5 4 -4 -3 -14
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 6 and more	0 -1 -2 1 5 -4 0 0 6 2 4 -13 -13
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, below 6	0 0 0 0 -1 -2 0 2 0 -1 0 -6 7
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 20 and more	0 -1 0 0 -2 -5 0 5 2 -3 0 3 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 6 and more	6 -3 -3 -1 -20 -11 0 6 -3 -8 -2 9 -6
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, below 6	-2 -11 -7 -5 -4 -2 -1 -15 0 -7 -4 7 -17
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 20 and more	0 -2 0 0 8 -8 0 -2 -3 -1 0 4 -5
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 6 and more	0 0 0 0 0 -1 0 0 0 0 0 5 -4
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, 6 and more	0 -7 0 0 -2 7 0 -1 -10 -4 0 6 -7
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, below 6	0 -4 0 0 -7 -3 0 -1 -4 -4 0 4 1
0 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, a stop, 20 and more	0 -1 0 -1 4 -13 0 -2 -4 -11 -1 10 -2
0 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, 6 and more	0 -1 0 0 -4 -2 0 0 3 -4 0 7 -5
0 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, below 6	0 -2 0 0 -1 -5 0 -1 3 -3 0 13 -9
0 its shape among its neighbours: no stop, below 6, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -1 -4 0 7 0 0 0 -1 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 9 -1 0 -1 -5 0 -2 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -2 4 0 -2 1 -2 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 6 and more	0 0 0 0 0 1 0 -1 -4 5 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 20 and more	0 -5 0 0 14 -7 -1 -1 4 -13 -1 -1 -8
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 6 and more	0 -1 0 0 0 2 0 -2 -3 3 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, below 6	0 -3 0 0 0 6 0 -6 14 -9 0 -1 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 20 and more	0 -2 0 0 0 10 0 -3 0 -2 0 -1 0
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 6 and more	0 0 0 0 -2 9 0 -6 0 -1 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 4 0 -2 0 -1 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 6 and more	0 -2 0 0 0 9 0 -3 0 -1 0 -1 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, below 6	0 0 0 0 0 3 4 -4 0 0 0 0 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, a stop, 20 and more	0 -1 0 0 -1 8 0 0 0 -4 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, no stop, below 6	0 -6 0 0 0 -14 0 -2 2 3 0 13 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 -1 0 0 -1 9 -1 -1 0 -2 0 0 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 -3 0 -1 0 -1 0 0 4
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 4 0 -1 0 -1 0 0 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 0 0 -3 0 0 0 -1 5
0 its shape among its neighbours: no stop, below 6, 18 and more, figure, a stop, 20 and more	0 0 0 0 -2 -6 -1 -3 0 8 0 -1 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 20 and more	-1 8 -2 -6 -20 18 -16 -3 -13 -34 -3 -22 -20
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 6 and more	0 0 0 0 9 -9 1 8 -4 -14 0 -4 -4
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 0 -5 0 -2 2 0 0 -1 6
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 20 and more	0 5 0 0 -1 7 -1 -2 -4 -3 0 -1 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 6 and more	0 -3 -1 -1 3 13 0 -22 -17 -9 -1 -13 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, below 6	0 2 -1 -2 -5 7 -3 -45 -17 -13 -1 -13 6
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 20 and more	0 -4 0 0 -4 -11 2 -1 -3 19 -1 1 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 6 and more	0 -1 0 0 0 1 0 -3 -1 6 0 -1 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, below 6	0 -5 0 0 -1 -6 0 -1 5 5 0 -2 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 20 and more	0 3 0 0 -1 7 0 -2 -2 -3 0 -5 0
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 6 and more	0 -3 -1 0 -2 1 0 -2 2 3 -1 2 -8
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, below 6	0 -3 -2 -1 -4 0 -2 -6 -4 -2 -2 9 -11
0 its shape among its neighbours: no stop, below 6, 18 and more, question mark, a stop, 20 and more	0 -3 0 -1 7 3 0 -1 0 -3 0 -1 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, below 6	0 9 0 0 0 -3 0 -1 0 -2 0 -2 -4
0 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, a stop, 20 and more	0 -1 0 0 12 -11 -1 -3 -1 -1 0 -5 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, no stop, below 6	0 13 0 -1 0 -13 0 0 -6 -10 0 3 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 7 0 -1 -2 12 -2 -2 -2 -9 0 -2 -4
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 5 -1 -1 0 -1 0 -1 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 6 0 0 -4 0 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 -6 13 -1 0 -2 0 -2 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 -1 0 0 0 4 0 0 0 2 0 -1 -3
0 its shape among its neighbours: no stop, below 6, 4 and more, another sign, a stop, 20 and more	0 0 0 0 4 0 0 -2 0 -4 0 1 2
0 its shape among its neighbours: no stop, below 6, 4 and more, another sign, no stop, below 6	0 0 -4 -2 -2 -3 0 3 -8 10 -1 -2 0
0 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, 6 and more	0 0 0 -1 -1 -2 0 0 0 0 0 4 0
0 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, below 6	0 0 0 0 0 0 0 0 0 0 0 -7 8
0 its shape among its neighbours: no stop, below 6, 4 and more, bar or asterisk, no stop, below 6	0 0 0 0 -6 -3 0 -6 -2 -3 0 -2 8
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 20 and more	0 0 -2 0 -3 5 0 -3 -5 3 3 -4 -2
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 6 and more	0 0 -1 -1 9 4 0 -10 -5 -4 0 -12 -7
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, 6 and more	0 0 -1 0 6 4 0 -3 -4 1 2 -11 0
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, below 6	0 -1 3 -2 -6 3 0 5 -5 -2 -3 -7 3
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 20 and more	0 0 -4 -1 8 10 0 -4 -3 -9 -5 -6 -12
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 6 and more	0 0 -3 3 -5 6 0 -3 -1 -1 0 -1 2
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, 6 and more	0 0 -1 0 -1 15 0 -13 -2 -2 -1 -9 -8
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, below 6	0 0 0 0 -1 5 0 -8 0 0 0 -6 10
0 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 -1 2 -4 0 -1 -1 -2 0 -2 5
0 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 2 0 -5 -1 0 0 -8 6
0 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 -4 0 0 0 0 0 1 1
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 20 and more	0 0 1 4 -3 -1 0 -1 -2 3 0 -1 0
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 6 and more	0 0 3 2 -1 -1 0 -1 -1 -3 0 -1 2
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 20 and more	0 0 -2 1 -8 8 0 -8 -5 -5 -1 -4 -5
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 6 and more	0 0 3 5 -2 -6 0 -7 2 4 -1 7 -10
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, below 6	0 0 -2 3 3 -7 0 -7 -10 -3 -1 -5 9
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -5 5 -1 -15 0 -8 -1 -2 4
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 6 and more	0 -2 -1 -1 -4 4 -1 -3 4 -3 0 -2 -3
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 -1 -3 -3 0 2 10 -12 0 -3 -8
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 20 and more	0 0 0 4 0 2 0 -4 -3 0 0 0 0
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 6 and more	0 -2 -1 4 5 -10 0 -3 6 2 -1 -4 -6
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, below 6	0 -8 -1 1 1 2 -1 -3 1 -3 0 -8 3
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 20 and more	-1 -1 -6 -4 -3 -7 -1 -12 -4 8 -21 -20 4
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 6 and more	0 -1 -8 1 -18 -10 3 -1 -10 7 -1 8 6
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, below 6	0 0 -1 1 -1 -4 0 1 -1 -1 2 2 -2
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 20 and more	0 0 -1 -1 1 1 0 1 -2 0 -4 2 -2
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 6 and more	-1 1 -2 -5 -18 -17 0 5 -9 -10 1 5 -10
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, below 6	-3 -14 2 -11 -15 -30 -1 1 -4 2 -19 6 -16
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 20 and more	0 -1 0 0 1 -3 -1 -3 -3 -6 0 6 3
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 6 and more	0 -2 0 -1 -15 -8 0 2 -11 5 -1 11 -11
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 20 and more	0 0 0 0 11 -6 0 -3 -1 -1 0 -6 2
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 6 and more	0 0 0 0 6 -1 0 -1 0 0 0 -1 -2
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, below 6	0 1 0 0 -2 -9 0 -1 -2 -4 0 14 -4
0 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, a stop, 20 and more	0 0 -1 0 1 -1 0 -1 5 -2 -2 3 -8
0 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, no stop, below 6	0 0 0 0 -2 -3 0 1 -2 -3 0 8 1
0 its shape among its neighbours: no stop, below 6, below 4, another sign, a stop, 20 and more	0 0 0 0 -7 -2 0 -1 -1 -1 -1 0 6
0 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, below 6	0 0 0 0 0 -1 0 0 0 0 0 -1 4
0 its shape among its neighbours: no stop, below 6, below 4, bar or asterisk, no stop, below 6	0 -1 -1 -1 0 -1 0 0 -1 -1 0 -1 7
0 its shape among its neighbours: no stop, below 6, below 4, bracket, a stop, 20 and more	0 0 -2 -1 -10 -1 0 6 -5 -8 9 -1 -7
0 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, 6 and more	0 0 0 0 0 -1 0 -4 -1 -1 0 -2 8
0 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, below 6	0 0 -5 -4 -2 -2 0 2 -7 -8 5 -2 6
0 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 20 and more	0 0 0 -2 5 -2 0 0 -1 -1 -2 0 0
0 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 6 and more	0 7 -3 -2 -5 -5 0 6 -1 -3 -2 -2 1
0 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, below 6	0 0 0 0 -5 -4 0 -1 -6 -3 8 -4 -4
0 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 20 and more	0 0 0 -2 7 -3 0 -5 -2 -1 -1 0 2
0 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 6 and more	0 0 0 0 6 -1 0 -5 -1 0 -1 -1 1
0 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, below 6	0 0 -2 -1 -1 6 0 -15 -4 -3 7 -5 6
0 its shape among its neighbours: no stop, below 6, below 4, comma, no stop, below 6	0 0 2 0 -2 -2 0 -4 2 0 -2 -2 7
0 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 7 -5 0 -1 0 -1 0 -1 -4
0 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 6 and more	0 -5 -4 -3 -4 -12 0 -1 4 -8 -3 8 0
0 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -3 -6 0 0 4 -3 0 -6 3
0 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 20 and more	0 0 -1 4 -6 -3 0 -2 4 3 -2 -3 -1
0 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 6 and more	0 0 0 3 -1 0 0 -1 -2 -1 0 0 2
0 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 6 and more	0 0 0 1 -1 0 0 0 5 0 0 -1 -3
0 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, below 6	0 -1 -6 7 -2 -3 0 -4 -9 1 -2 -8 6
0 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 20 and more	0 -1 0 4 -12 -4 -1 -2 -2 -1 7 -2 -7
0 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 6 and more	0 -1 0 0 -2 4 0 0 3 0 -1 0 -12
0 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, 6 and more	0 0 -1 7 13 -19 0 -7 -6 -5 -1 -10 -14
0 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, below 6	0 -1 0 -1 -1 -2 0 1 -4 5 -1 0 3
0 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 20 and more	0 -2 -5 -4 -17 -8 -1 2 -5 -3 -5 -7 9
0 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 6 and more	0 -1 6 -2 -9 -1 0 2 2 11 -11 -1 -9
0 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -7 -1 0 9 3 -1 1 -1 -3
0 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 20 and more	0 0 -2 -2 -3 0 0 -2 11 -1 -3 -2 1
0 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 6 and more	0 -1 2 -9 4 -5 0 -2 -18 -10 -8 -24 11
0 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, below 6	-4 -22 -4 -6 -5 -31 -2 15 -9 -20 -29 -45 -2
0 its shape among its neighbours: no stop, below 6, below 4, quotation mark, no stop, below 6	0 0 0 0 -1 -1 0 -1 -1 0 0 0 3
0 its short words and length: 0.01 and more, 15 and more	-1 7 -5 -2 -13 4 -7 -2 -16 -9 -4 -14 -2
0 its short words and length: 0.01 and more, 30 and more	0 6 0 -1 -4 3 -3 -1 -7 -2 -1 0 -6
0 its short words and length: 0.01 and more, 4 and more	0 -17 -3 -10 -6 -16 -9 3 -8 0 -6 -1 -5
0 its short words and length: 0.01 and more, 8 and more	10 -4 -13 -10 -17 -6 -11 -1 -10 -24 -12 10 -7
0 its short words and length: 0.01 and more, below 4	0 0 0 0 2 0 0 -4 3 1 0 -2 4
0 its short words and length: 0.2 and more, 15 and more	-6 3 -24 -20 -32 -5 -1 1 -9 0 -28 -10 -15
0 its short words and length: 0.2 and more, 30 and more	-3 -19 -8 -11 -43 6 -18 0 -4 -8 -15 -20 -26
0 its short words and length: 0.2 and more, 4 and more	4 -37 3 -32 8 -20 -19 -3 2 3 0 -15 -15
0 its short words and length: 0.2 and more, 8 and more	7 2 -20 -27 -1 -20 1 -14 3 -8 0 1 -25
0 its short words and length: 0.2 and more, below 4	-2 -17 9 -10 4 -39 -10 4 -9 -19 -14 -27 10
0 its short words and length: 0.35 and more, 15 and more	-2 1 -28 -22 -10 0 -6 -10 -5 -1 -38 -1 -17
0 its short words and length: 0.35 and more, 30 and more	-11 -1 -23 -26 -57 4 6 -9 -14 -6 -27 -24 -2
0 its short words and length: 0.35 and more, 4 and more	-5 -13 -2 14 -1 -25 -34 0 -22 -6 -17 -28 1
0 its short words and length: 0.35 and more, 8 and more	2 -18 4 -5 -3 -9 -20 -5 -10 -3 -44 4 -21
0 its short words and length: 0.35 and more, below 4	-3 -9 -49 17 -5 -23 -18 -19 -14 -27 4 -19 5
0 its short words and length: below 0.01, 15 and more	0 -4 0 0 -2 12 -2 -3 -5 -4 -1 -5 -1
0 its short words and length: below 0.01, 4 and more	-6 -9 -28 -23 -17 -11 -8 -4 4 0 -7 5 5
0 its short words and length: below 0.01, 8 and more	0 -5 -2 -1 -22 22 -2 -14 3 -14 -7 1 0
0 its short words and length: below 0.01, below 4	-15 -47 -8 -66 4 -41 -38 -3 8 -17 4 -27 9
0 its short words: 0.01 and more	4 3 -5 -10 -20 -10 -19 2 -13 -23 -8 10 -6
0 its short words: 0.15 and more	12 10 -13 -51 -7 -10 -4 -9 -1 2 5 1 -13
0 its short words: 0.3 and more	-5 -1 6 -35 4 -5 -2 2 3 -5 -29 -2 -14
0 its short words: 0.4 and more	-3 -11 -2 -19 -2 -9 1 -2 -18 6 -26 -3 -3
0 its short words: 0.5 and more	-10 -23 -4 24 -4 -1 -13 2 -22 -16 -12 -16 -8
0 its short words: below 0.01	-14 -59 -16 -76 -6 -10 -17 -7 10 -6 3 -11 9
0 its small words and length: 0.01 and more, 15 and more	0 -1 1 1 -5 6 -8 -1 -5 -4 -5 -27 -11
0 its small words and length: 0.01 and more, 30 and more	0 -8 -1 -1 -6 7 -7 -9 -13 12 -3 -5 -8
0 its small words and length: 0.01 and more, 4 and more	-1 -13 -2 -5 11 -21 -3 -6 4 0 -27 -2 -21
0 its small words and length: 0.01 and more, 8 and more	3 -13 7 -1 -2 -10 -12 -12 -19 -28 15 -1 -9
0 its small words and length: 0.01 and more, below 4	0 0 0 0 0 0 0 0 9 0 0 0 -8
0 its small words and length: 0.2 and more, 15 and more	1 -5 -20 -8 -18 -17 -10 -4 7 11 -15 7 -12
0 its small words and length: 0.2 and more, 30 and more	-2 -36 -4 -4 -17 -11 -4 -7 21 9 -4 -19 -5
0 its small words and length: 0.2 and more, 4 and more	3 -29 4 -18 -4 -23 -28 4 -15 1 -36 0 6
0 its small words and length: 0.2 and more, 8 and more	11 -12 -10 -24 -6 -24 -14 -1 5 3 -40 5 -22
0 its small words and length: 0.2 and more, below 4	0 -14 13 -13 -11 -14 -8 -10 -26 -26 -36 -62 33
0 its small words and length: 0.35 and more, 15 and more	-5 13 -38 -39 -14 4 4 -4 -15 -5 -39 0 -15
0 its small words and length: 0.35 and more, 30 and more	-14 -3 -30 -32 -69 6 2 -2 -20 -27 -38 -16 -2
0 its small words and length: 0.35 and more, 4 and more	1 -15 -42 -41 18 -13 -21 -1 -27 -20 -54 -22 11
0 its small words and length: 0.35 and more, 8 and more	3 6 -46 -40 -6 -12 -2 -2 -7 -4 -53 9 -10
0 its small words and length: 0.35 and more, below 4	-1 4 -23 -11 -1 -10 -6 -11 -21 -21 -26 -20 16
0 its small words and length: below 0.01, 15 and more	0 1 -1 -1 -4 10 3 -5 -4 -6 -1 -15 11
0 its small words and length: below 0.01, 30 and more	0 -1 -1 0 -8 1 11 -5 -7 -10 -2 5 -9
0 its small words and length: below 0.01, 4 and more	-9 -25 -7 10 -22 -14 -11 -11 2 3 11 -14 -25
0 its small words and length: below 0.01, 8 and more	0 -4 0 8 -2 4 -2 -13 -7 -28 -1 -15 8
0 its small words and length: below 0.01, below 4	-16 -54 -18 -7 2 -42 -48 -1 9 -14 13 -19 3
0 its small words: 0.01 and more	4 -37 10 1 -12 0 -22 -11 -19 -23 -8 -5 -18
0 its small words: 0.15 and more	7 -26 2 -29 -4 -32 -7 3 3 10 -41 2 -9
0 its small words: 0.3 and more	6 9 3 -23 -15 -13 -23 -1 -1 -5 -62 6 0
0 its small words: 0.4 and more	-5 0 -67 -63 -2 -3 -13 2 -8 -9 -54 2 -3
0 its small words: 0.5 and more	-4 -7 -63 -74 7 7 11 -5 -39 -19 -58 -15 1
0 its small words: below 0.01	-30 -82 -7 10 -3 -24 -30 -3 6 -18 22 -22 -2
0 its words in the text, and its length: 0 and more, 12 and more	-1 -19 -1 -6 -34 -16 -3 -3 1 -15 -6 19 -2
0 its words in the text, and its length: 0 and more, 25 and more	0 -14 -1 -1 -1 6 -4 6 -5 -12 0 0 -4
0 its words in the text, and its length: 0 and more, 3 and more	-7 -38 9 4 -14 -28 -22 -10 -37 -24 0 -4 3
0 its words in the text, and its length: 0 and more, 6 and more	-8 -16 10 -5 -49 -2 -18 -10 -12 -18 -11 -1 6
0 its words in the text, and its length: 0 and more, below 3	-17 -18 -4 -13 -11 -36 -20 -9 -22 -45 -8 -21 25
0 its words in the text, and its length: 0.01 and more, 12 and more	-2 -37 -6 -4 -41 -1 -23 -16 -4 -1 -1 20 -6
0 its words in the text, and its length: 0.01 and more, 25 and more	-1 -18 -3 -3 -9 -5 -1 -12 -3 -19 -3 -17 14
0 its words in the text, and its length: 0.01 and more, 3 and more	0 0 -1 0 -5 -1 0 -1 -4 -11 9 1 -9
0 its words in the text, and its length: 0.01 and more, 6 and more	-1 -14 4 -3 -25 -23 -6 -9 -2 -8 -3 15 9
0 its words in the text, and its length: 0.01 and more, below 3	0 0 0 0 1 0 0 -3 9 0 0 -3 -6
0 its words in the text, and its length: 0.2 and more, 12 and more	-4 -22 -12 -6 -51 1 -14 0 -22 2 -22 9 -21
0 its words in the text, and its length: 0.2 and more, 25 and more	-2 -32 -7 -8 -37 24 -12 -24 -22 -26 -13 -12 -17
0 its words in the text, and its length: 0.2 and more, 3 and more	-11 -5 -7 -15 -5 -24 -2 1 5 0 6 -12 -5
0 its words in the text, and its length: 0.2 and more, 6 and more	-3 -1 -7 -3 -3 -18 -8 -2 6 -16 -18 -3 -8
0 its words in the text, and its length: 0.2 and more, below 3	0 0 -1 -2 -6 -2 0 1 3 -2 2 -1 7
0 its words in the text, and its length: 0.4 and more, 12 and more	0 -3 -7 -20 -10 6 -28 -1 -6 -12 -19 7 -23
0 its words in the text, and its length: 0.4 and more, 25 and more	-3 6 -10 -12 -53 10 -1 -11 -13 -12 -15 -14 -24
0 its words in the text, and its length: 0.4 and more, 3 and more	0 -8 -24 2 2 -13 -5 2 -5 5 -19 -37 -6
0 its words in the text, and its length: 0.4 and more, 6 and more	-1 -20 -13 -10 -6 -10 -25 -5 5 -4 -20 4 -12
0 its words in the text, and its length: 0.4 and more, below 3	0 -1 -8 -1 7 -16 -1 4 -9 -3 -5 -27 -1
0 its words in the text, and its length: 0.6 and more, 12 and more	2 6 -19 -12 -17 -4 -24 -2 -3 12 -17 -18 -25
0 its words in the text, and its length: 0.6 and more, 25 and more	-3 17 -4 -6 -42 7 -33 3 -27 -8 -6 -35 -35
0 its words in the text, and its length: 0.6 and more, 3 and more	3 -5 -16 -7 5 -20 -3 -11 6 -6 -7 -1 -11
0 its words in the text, and its length: 0.6 and more, 6 and more	8 -5 -27 -4 10 -3 -11 -16 -2 -12 -18 -11 -2
0 its words in the text, and its length: 0.6 and more, below 3	0 0 0 0 5 -1 0 0 -2 -2 -3 -1 2
0 its words in the text, and its length: 0.8 and more, 12 and more	3 22 -7 -4 -10 -11 -3 -6 2 3 -4 -31 -8
0 its words in the text, and its length: 0.8 and more, 25 and more	-1 1 -3 -2 -3 -19 -16 4 -5 16 -2 -7 -12
0 its words in the text, and its length: 0.8 and more, 3 and more	0 0 0 0 10 0 0 -1 -3 -1 -1 -2 -3
0 its words in the text, and its length: 0.8 and more, 6 and more	13 2 -19 -9 15 -15 -6 -3 -5 -2 -15 -23 -12
0 its words in the text, and its length: 1 and more, 12 and more	0 -17 -5 -5 -15 -13 32 -27 -15 -5 -4 -18 -15
0 its words in the text, and its length: 1 and more, 25 and more	-1 2 -2 -1 -13 -20 21 -21 14 7 -4 -12 2
0 its words in the text, and its length: 1 and more, 3 and more	3 -9 -7 -1 10 -22 -22 3 14 5 -40 -20 -27
0 its words in the text, and its length: 1 and more, 6 and more	4 -8 -16 -11 18 -18 -11 -4 -17 -6 -24 -33 -33
0 its words in the text, and its length: 1 and more, below 3	-2 -8 -22 -16 14 -20 -12 -17 15 10 -12 -48 -19
0 its words in the text, and its length: below 0, 25 and more	-8 -19 -22 -25 -33 30 -16 -8 -37 -27 -42 -35 -39
0 its words in the text, and its length: below 0, 3 and more	0 -1 -6 12 19 -25 -1 -15 -5 -11 -2 -12 1
0 its words in the text, and its length: below 0, 6 and more	0 0 0 0 9 8 -1 -4 -1 -1 0 -3 -12
0 its words in the text, and its length: below 0, below 3	-2 -9 -12 -9 -26 -2 -5 -8 -26 -22 -6 -18 26
0 its words in the text, and its place: before the text, 0 and more	-19 -33 9 4 -13 -16 -13 -53 -37 -34 3 -14 10
0 its words in the text, and its place: before the text, 0.01 and more	-1 -28 1 -4 -5 12 -2 -10 11 -4 -3 5 -10
0 its words in the text, and its place: before the text, 0.2 and more	-5 -5 0 5 -22 4 1 -14 8 -2 -4 -3 -17
0 its words in the text, and its place: before the text, 0.4 and more	6 -14 -8 4 -11 -10 -4 3 -5 -2 -10 -9 -9
0 its words in the text, and its place: before the text, 0.6 and more	12 7 -30 -8 -13 -6 -4 3 -1 4 -13 -26 -18
0 its words in the text, and its place: before the text, 0.8 and more	16 24 -17 -7 -14 -14 -3 -6 -7 1 -6 -14 -19
0 its words in the text, and its place: before the text, 1 and more	11 -13 -11 -4 -12 -13 -9 -2 16 10 -6 -17 -34
0 its words in the text, and its place: before the text, below 0	-2 -10 -14 -5 1 -3 -3 -5 -4 -18 -5 -3 18
0 its words in the text, and its place: behind the text, 0 and more	-6 -14 -20 -44 -15 -22 -3 -19 -1 -6 -33 -1 10
0 its words in the text, and its place: behind the text, 0.01 and more	-1 -3 -2 -1 -10 -12 -6 0 -6 -5 -2 16 -7
0 its words in the text, and its place: behind the text, 0.2 and more	-2 -6 -5 -6 -16 13 -10 -10 -9 -27 -7 0 -3
0 its words in the text, and its place: behind the text, 0.4 and more	-1 -3 -4 -6 -15 13 -2 -9 -11 -14 -5 -9 5
0 its words in the text, and its place: behind the text, 0.6 and more	-1 -2 -1 -1 0 1 -2 2 -10 -13 -4 -6 -4
0 its words in the text, and its place: behind the text, 0.8 and more	0 -1 0 0 4 -11 3 7 -5 -3 0 -10 6
0 its words in the text, and its place: behind the text, 1 and more	-1 -2 -7 1 -3 0 -4 2 -19 2 -2 -16 -3
0 its words in the text, and its place: behind the text, below 0	0 0 0 -1 5 -1 0 -6 -1 -2 -1 -5 4
0 its words in the text, and its place: in the text, 0 and more	-10 -37 12 2 -28 -14 -39 -8 -17 -18 -6 6 12
0 its words in the text, and its place: in the text, 0.01 and more	-2 -19 -6 -6 -52 -10 -11 -12 -11 -10 4 14 20
0 its words in the text, and its place: in the text, 0.2 and more	-13 -22 -31 -30 -16 3 -6 -6 -6 -10 -2 -6 -11
0 its words in the text, and its place: in the text, 0.4 and more	-18 4 -50 -40 1 4 -7 1 -4 -6 -18 -5 -29
0 its words in the text, and its place: in the text, 0.6 and more	-18 14 -45 -28 5 -1 -44 -6 -1 1 -29 -10 -19
0 its words in the text, and its place: in the text, 0.8 and more	-4 -8 -11 -8 18 -17 -20 -4 -1 12 -23 -29 -16
0 its words in the text, and its place: in the text, 1 and more	-15 -13 -43 -19 22 -35 25 -9 6 2 -7 -40 -30
0 its words in the text, and its place: in the text, below 0	-6 -19 -23 -2 -21 25 -15 -6 -67 -30 -22 -47 -20
0 its words in the text: 0 and more	-33 -39 22 2 -29 -20 -34 -9 -29 -31 -3 7 13
0 its words in the text: 0.01 and more	-7 -39 -8 -18 -66 -12 -13 -11 -5 -12 3 19 5
0 its words in the text: 0.2 and more	-23 -15 -16 -15 -19 5 -8 -5 -4 -6 -6 2 -16
0 its words in the text: 0.4 and more	-3 2 -35 -9 -3 4 -9 1 -5 -8 -21 -4 -21
0 its words in the text: 0.6 and more	14 20 -63 -35 2 0 -47 1 -8 -3 -24 -19 -18
0 its words in the text: 0.8 and more	15 25 -36 -24 18 -25 -18 -2 -7 9 -32 -38 -14
0 its words in the text: 1 and more	9 -18 -34 -11 16 -30 27 -7 8 8 -14 -48 -33
0 its words in the text: below 0	-14 -29 -49 -5 -21 31 -21 -13 -49 -36 -26 -54 -10
0 its words in the title: 0.01 and more	-28 23 -41 -53 -4 3 -8 -12 8 4 -18 0 -35
0 its words in the title: 0.3 and more	-17 -9 -49 -16 16 -8 -33 -23 10 13 -9 -13 -19
0 its words in the title: 0.6 and more	-7 -16 -33 -16 -11 -35 -3 -25 51 6 -22 -4 -22
0 its words in the title: below 0.01	-64 -27 14 2 -7 -11 1 0 -24 -9 0 0 4
0 lines around it that begin alike: more	-5 -23 -20 -31 -8 -1 -6 -3 0 -11 -11 -9 11
0 lines around it that begin alike: two	-2 -19 -56 -41 -20 -25 -10 6 30 19 -7 -21 -15
0 neighbours of its shape: five	0 -2 -3 -3 -28 0 -40 16 -16 -4 -6 -9 -3
0 neighbours of its shape: four	-2 -15 -16 -10 -38 14 -36 11 -18 -21 -25 -8 -9
0 neighbours of its shape: none	8 -3 1 0 8 -6 8 -16 -7 -1 -1 -5 0
0 neighbours of its shape: one	-4 -8 -3 -14 -5 -8 -11 -4 5 -2 0 0 -5
0 neighbours of its shape: six	0 0 -1 0 -11 9 -12 4 -6 -8 -2 -10 1
0 neighbours of its shape: three	-7 -12 -24 -12 -17 6 -8 12 -33 -34 -14 -17 -11
0 neighbours of its shape: two	-23 -11 -11 -14 -19 5 -39 16 -9 -25 -12 -5 -18
0 no small letter in it: yes	-4 -11 -26 3 0 -10 -8 -20 -33 -35 -5 -15 9
0 nothing but a date or time: yes	-3 -8 -38 44 -21 -15 -2 -18 -30 -32 -20 -18 -4
0 nothing but a label such as “Related”: yes	0 0 -2 0 5 -14 -1 -5 -13 -6 -7 22 0
0 quotation marks around it: yes	-3 -11 -10 -5 7 -2 19 -5 -33 -40 -9 -21 -23
0 somebody does something at present: yes	-8 -23 -22 -23 -13 6 -24 -7 -20 5 -20 -20 10
0 somebody speaks of himself: before the text, more	0 0 0 0 -1 12 -2 -1 -2 -3 0 0 -4
0 somebody speaks of himself: before the text, one	2 0 -6 -5 1 2 1 -9 -2 -8 -2 -1 -2
0 somebody speaks of himself: before the text, two	0 1 -3 0 1 4 -1 -2 -1 -6 -1 -1 5
0 somebody speaks of himself: behind the text, more	0 0 0 0 0 -1 -1 0 -1 0 0 -3 5
0 somebody speaks of himself: behind the text, one	0 -1 0 0 -3 -4 1 -5 3 3 0 -6 7
0 somebody speaks of himself: behind the text, two	0 -1 0 0 -1 -3 3 -1 -1 -1 0 -12 14
0 somebody speaks of himself: in the text, more	0 -12 -1 -1 -15 1 13 -24 -18 -34 -2 -21 21
0 somebody speaks of himself: in the text, one	-3 -7 -8 -7 -27 -3 6 -13 -18 -35 -16 16 9
0 somebody speaks of himself: in the text, two	0 -27 -1 -2 -18 -1 19 -21 -17 -19 -2 -6 4
0 somebody’s role: yes	-3 7 3 -38 -10 -9 -10 -20 8 8 -39 -4 -19
0 the language: English	-7 -28 -10 -16 -4 1 -6 7 -4 -4 -17 -8 1
0 the language: German	8 17 7 1 1 -8 1 -24 3 1 9 8 -18
0 the language: another	9 20 7 5 5 3 -23 -25 -10 2 -2 -6 2
0 the length of its words: 13 and more	0 -2 14 -11 -9 -19 -2 -4 -4 -9 -13 3 -2
0 the length of its words: 4 and more	-7 -15 -2 13 -2 -15 -14 -14 -26 -16 -11 -31 3
0 the length of its words: 5 and more	-5 -35 -3 5 -4 -1 4 -9 -4 -11 -12 0 -3
0 the length of its words: 6 and more	1 -5 0 -37 -4 -2 -21 -9 6 6 -7 -4 -11
0 the length of its words: 7 and more	0 14 -18 -48 -13 -5 -21 -1 -13 -8 -10 -3 -5
0 the length of its words: 9 and more	4 -9 -20 -14 4 -13 -19 -7 -1 -10 -3 3 -18
0 the length of its words: below 4	-1 -9 -30 9 -16 -22 1 0 -36 -30 -12 -29 25
0 the parts of a credit: more, more, a name	0 -1 -3 -1 -8 8 0 -4 -9 -5 19 -13 -13
0 the parts of a credit: more, more, no name	0 0 0 0 -10 3 0 -2 -7 5 7 -4 -6
0 the parts of a credit: more, one, no name	0 0 -4 -2 -4 0 0 0 0 1 10 -1 -9
0 the parts of a credit: none, more, a name	-1 -6 25 -21 -13 -16 -5 -2 3 8 6 -40 6
0 the parts of a credit: none, more, no name	-2 -20 -10 4 -1 3 -10 7 -15 -30 -11 -24 -2
0 the parts of a credit: none, none, a name	-4 -7 26 -34 5 -43 -10 -38 10 -4 -21 -18 -5
0 the parts of a credit: none, none, no name	19 -7 -22 2 6 -18 -3 -11 3 -13 -37 10 8
0 the parts of a credit: none, one, a name	-2 -21 7 -7 -9 -16 1 -18 5 -3 0 -14 -14
0 the parts of a credit: none, one, no name	-4 -5 -20 5 -10 -20 -31 8 -21 -7 -39 -3 -7
0 the parts of a credit: one, more, a name	0 -2 11 -6 -9 4 0 -4 -13 8 -1 -12 -6
0 the parts of a credit: one, more, no name	0 -3 -5 3 -12 -7 -1 0 1 18 -1 -11 0
0 the parts of a credit: one, none, no name	0 -1 2 -3 -26 -6 0 -4 -15 -17 29 -10 -17
0 the parts of a credit: one, one, a name	-1 -2 -14 -6 -24 -5 -1 -14 -20 -3 22 -13 -20
0 the parts of a credit: one, one, no name	0 -3 -6 -4 -20 0 -2 -9 -8 26 4 -11 -18
0 the shapes of its neighbours: a stop, 20 and more, a stop, 20 and more	-28 -67 -13 0 -5 -2 -7 -6 -8 -22 -12 2 -7
0 the shapes of its neighbours: a stop, 20 and more, a stop, 6 and more	-2 1 -9 -1 -11 2 -9 -25 -2 -5 -5 -11 8
0 the shapes of its neighbours: a stop, 20 and more, a stop, below 6	0 -1 1 1 6 7 1 -12 2 -1 -4 -6 -14
0 the shapes of its neighbours: a stop, 20 and more, no stop, 20 and more	-1 -2 -2 0 -13 -1 -3 -8 4 -10 0 -18 -6
0 the shapes of its neighbours: a stop, 20 and more, no stop, 6 and more	-5 -11 -25 -8 -3 -3 -17 -11 -1 -16 -15 -10 -4
0 the shapes of its neighbours: a stop, 20 and more, no stop, below 6	-10 -30 -14 -14 -3 -3 -11 -21 -18 4 -13 -13 -8
0 the shapes of its neighbours: a stop, 6 and more, a stop, 20 and more	-2 -4 -16 2 -8 -2 -11 -7 -42 -2 -12 -19 4
0 the shapes of its neighbours: a stop, 6 and more, a stop, 6 and more	-3 3 -16 -19 -6 -7 -13 -6 -18 -5 -5 -13 -8
0 the shapes of its neighbours: a stop, 6 and more, a stop, below 6	0 -1 -1 -1 1 -5 2 2 -2 -1 1 -2 2
0 the shapes of its neighbours: a stop, 6 and more, no stop, 20 and more	-1 -2 2 2 2 -6 -4 0 2 -5 -4 -1 -2
0 the shapes of its neighbours: a stop, 6 and more, no stop, 6 and more	-2 -13 -6 -1 -1 -3 -7 -21 -2 -14 4 7 1
0 the shapes of its neighbours: a stop, 6 and more, no stop, below 6	-7 -15 3 -5 -18 2 -13 -8 -9 -2 -7 -23 -4
0 the shapes of its neighbours: a stop, below 6, a stop, 20 and more	0 -4 -2 -3 -10 7 -3 -10 -7 -6 -3 0 1
0 the shapes of its neighbours: a stop, below 6, a stop, 6 and more	0 -5 0 0 3 8 -2 0 -2 -1 1 2 -13
0 the shapes of its neighbours: a stop, below 6, a stop, below 6	0 -2 0 -1 -8 1 -2 2 -6 -4 -3 13 -8
0 the shapes of its neighbours: a stop, below 6, no stop, 20 and more	0 2 0 0 4 -2 -1 1 2 -5 0 2 -1
0 the shapes of its neighbours: a stop, below 6, no stop, 6 and more	0 0 0 0 -5 -5 -1 4 1 8 0 -9 2
0 the shapes of its neighbours: a stop, below 6, no stop, below 6	-1 -2 -2 3 -6 1 -2 -6 8 -8 -2 -13 10
0 the shapes of its neighbours: no stop, 20 and more, a stop, 20 and more	-1 2 -3 -5 2 -23 15 4 -7 -15 -10 -3 -5
0 the shapes of its neighbours: no stop, 20 and more, a stop, 6 and more	0 0 -1 0 -9 -8 1 17 -2 -1 0 -13 -6
0 the shapes of its neighbours: no stop, 20 and more, a stop, below 6	0 0 0 0 0 -2 0 7 1 1 -1 -2 -5
0 the shapes of its neighbours: no stop, 20 and more, no stop, 20 and more	-3 -3 -1 -11 14 1 1 -7 -11 -14 -5 -18 -17
0 the shapes of its neighbours: no stop, 20 and more, no stop, 6 and more	-2 2 2 -4 -16 -5 6 6 -12 0 -7 -1 -3
0 the shapes of its neighbours: no stop, 20 and more, no stop, below 6	-2 -2 -10 0 9 12 -1 -11 -4 -16 1 -25 2
0 the shapes of its neighbours: no stop, 6 and more, a stop, 20 and more	-7 -33 -4 -1 -5 -9 -3 -3 -38 -4 -8 -8 -14
0 the shapes of its neighbours: no stop, 6 and more, a stop, 6 and more	-1 -11 1 -6 4 -4 2 -6 -15 -6 -12 -5 -4
0 the shapes of its neighbours: no stop, 6 and more, a stop, below 6	0 -4 -1 0 -8 2 2 0 -7 -10 -2 -8 18
0 the shapes of its neighbours: no stop, 6 and more, no stop, 20 and more	0 -2 -2 -11 -7 5 -4 -2 -1 -6 -12 -14 4
0 the shapes of its neighbours: no stop, 6 and more, no stop, 6 and more	-17 0 -5 -10 -16 -4 -17 -1 -8 -19 -9 -3 -9
0 the shapes of its neighbours: no stop, 6 and more, no stop, below 6	-21 12 -11 -12 -3 -14 -21 -13 -1 -5 -7 1 -4
0 the shapes of its neighbours: no stop, below 6, a stop, 20 and more	-10 -2 -28 -3 -7 5 -33 -25 -4 0 -3 -23 -11
0 the shapes of its neighbours: no stop, below 6, a stop, 6 and more	-1 2 -10 -2 -20 -16 -5 4 -3 -1 -12 2 -8
0 the shapes of its neighbours: no stop, below 6, a stop, below 6	0 -2 -2 2 -12 -5 1 3 7 -11 6 -11 1
0 the shapes of its neighbours: no stop, below 6, no stop, 20 and more	-1 -3 -7 -4 6 6 -3 -6 7 -18 -12 -11 -4
0 the shapes of its neighbours: no stop, below 6, no stop, 6 and more	-1 -20 -6 -1 -1 -6 3 -7 -15 -2 -4 -7 -9
0 the shapes of its neighbours: no stop, below 6, no stop, below 6	-27 -6 0 -4 -19 -8 -22 4 -4 -5 -26 8 -4
0 the short lines around it, and their place: 3 and more, before the text, 2 and more	5 -7 13 14 -16 -15 -1 7 -8 -22 -7 -16 -17
0 the short lines around it, and their place: 3 and more, before the text, 4 and more	4 -20 -6 -12 -18 -14 -3 -24 -5 1 6 -23 12
0 the short lines around it, and their place: 3 and more, before the text, 8 and more	-4 -7 3 2 -29 -31 -4 -33 0 -8 -6 6 -11
0 the short lines around it, and their place: 3 and more, before the text, below 2	5 -1 -1 -3 -10 -2 0 -2 4 -3 -3 -1 5
0 the short lines around it, and their place: 3 and more, behind the text, 2 and more	0 -1 -8 -6 1 -14 -1 -14 -2 -3 -10 0 9
0 the short lines around it, and their place: 3 and more, behind the text, 4 and more	-1 -2 -12 -12 6 -9 -3 -4 -5 -2 -21 1 0
0 the short lines around it, and their place: 3 and more, behind the text, 8 and more	-3 -9 -18 -25 -17 3 -8 -49 3 3 -9 -3 -3
0 the short lines around it, and their place: 3 and more, behind the text, below 2	0 0 -1 3 -5 -8 0 -1 -2 0 -2 4 4
0 the short lines around it, and their place: 3 and more, in the text, 2 and more	-5 -7 -14 -27 6 -14 -17 -34 0 5 -4 -14 -3
0 the short lines around it, and their place: 3 and more, in the text, 4 and more	-5 -12 -10 -7 -9 -13 1 3 0 1 1 -15 -6
0 the short lines around it, and their place: 3 and more, in the text, 8 and more	-4 -12 -30 -28 -1 0 -8 -1 -27 -18 -12 -5 -4
0 the short lines around it, and their place: 3 and more, in the text, below 2	-2 -1 -7 -1 11 -29 -11 -53 -2 -10 -13 -45 8
0 the short lines around it, and their place: 6 and more, before the text, 2 and more	3 -13 0 -4 -36 -10 -2 -13 -11 5 -3 -1 7
0 the short lines around it, and their place: 6 and more, before the text, 4 and more	-4 -16 -3 8 -10 5 -4 -20 3 3 -3 -13 -3
0 the short lines around it, and their place: 6 and more, before the text, 8 and more	-3 -12 -14 5 -17 -3 -1 4 -14 -6 -4 -11 3
0 the short lines around it, and their place: 6 and more, before the text, below 2	6 -1 -4 0 1 -2 0 1 -2 -4 1 3 -8
0 the short lines around it, and their place: 6 and more, behind the text, 2 and more	-1 -1 -7 -8 -10 -5 -2 -16 0 -1 -5 3 2
0 the short lines around it, and their place: 6 and more, behind the text, 4 and more	-2 -2 -9 -5 4 -1 -3 -5 1 -1 -8 1 -11
0 the short lines around it, and their place: 6 and more, behind the text, 8 and more	-4 -7 -14 -8 1 -14 -6 2 -28 -28 -12 -2 -4
0 the short lines around it, and their place: 6 and more, behind the text, below 2	0 0 5 -2 -5 -9 0 -4 -3 -3 -3 -4 8
0 the short lines around it, and their place: 6 and more, in the text, 2 and more	-5 -5 -29 5 6 -22 -18 -7 -2 3 12 -7 -18
0 the short lines around it, and their place: 6 and more, in the text, 4 and more	-3 -7 -1 -24 -3 -13 -8 -1 -8 -9 -16 1 0
0 the short lines around it, and their place: 6 and more, in the text, 8 and more	-3 -9 -14 -12 3 -7 -6 -2 2 2 -8 -5 -6
0 the short lines around it, and their place: 6 and more, in the text, below 2	-2 -1 -6 0 7 -12 -6 -36 -10 -1 -12 8 -15
0 the short lines around it, and their place: 9 and more, before the text, 2 and more	2 0 1 -2 -6 -6 -2 -7 -11 -5 -9 -6 7
0 the short lines around it, and their place: 9 and more, before the text, 4 and more	-2 2 1 6 -6 -6 -1 -8 3 1 -2 -2 -7
0 the short lines around it, and their place: 9 and more, before the text, below 2	6 -2 2 1 -2 -5 0 1 -8 9 -2 -6 -3
0 the short lines around it, and their place: 9 and more, behind the text, 2 and more	-1 -1 -2 -2 -12 -2 -1 11 -7 -4 -1 -2 -17
0 the short lines around it, and their place: 9 and more, behind the text, 4 and more	-1 -2 -4 -4 -17 -2 -3 -3 -2 -1 -1 4 -13
0 the short lines around it, and their place: 9 and more, behind the text, 8 and more	0 -1 -2 -6 -19 -9 -1 -20 -8 -9 -5 -8 17
0 the short lines around it, and their place: 9 and more, behind the text, below 2	0 0 -1 -1 -7 4 -1 0 1 2 1 -4 -2
0 the short lines around it, and their place: 9 and more, in the text, 2 and more	-4 -3 -4 -11 -1 -11 -13 -9 -7 -2 0 -4 -12
0 the short lines around it, and their place: 9 and more, in the text, 4 and more	-1 -2 -5 -6 10 -2 -5 -15 -18 -33 -8 9 1
0 the short lines around it, and their place: 9 and more, in the text, 8 and more	-2 -2 -5 -2 4 -6 -2 -4 -2 -4 -10 4 -16
0 the short lines around it, and their place: 9 and more, in the text, below 2	-4 -2 -7 -3 -15 -15 -2 -15 -5 -10 7 16 -10
0 the short lines around it, and their place: below 3, before the text, 2 and more	0 -6 1 -3 -9 -3 0 -1 1 -10 -2 -3 5
0 the short lines around it, and their place: below 3, before the text, 4 and more	-1 -8 -3 -4 3 -3 -1 -6 -12 -3 -14 -11 -1
0 the short lines around it, and their place: below 3, before the text, 8 and more	3 2 -16 -7 -18 -22 -1 -18 -5 1 -6 -31 7
0 the short lines around it, and their place: below 3, before the text, below 2	-1 2 -6 4 -6 -1 0 0 -2 -3 -1 -1 6
0 the short lines around it, and their place: below 3, behind the text, 2 and more	0 0 -2 -1 -7 -9 0 -2 -7 -3 -2 -4 15
0 the short lines around it, and their place: below 3, behind the text, 4 and more	0 -1 -7 -10 -13 -21 -1 -9 -17 -8 -5 -19 31
0 the short lines around it, and their place: below 3, behind the text, 8 and more	-1 -1 -6 -8 -10 -3 -2 -23 -23 -16 -6 -3 9
0 the short lines around it, and their place: below 3, behind the text, below 2	0 0 -1 0 1 0 0 -1 -1 -1 -1 -4 7
0 the short lines around it, and their place: below 3, in the text, 2 and more	0 -1 -7 -2 -18 -21 -2 -22 12 -4 -7 -5 6
0 the short lines around it, and their place: below 3, in the text, 4 and more	-1 -4 7 3 -13 -6 -3 -16 -5 4 -20 -12 -5
0 the short lines around it, and their place: below 3, in the text, 8 and more	-1 -4 -1 0 -14 -24 -2 9 -18 -10 -17 -22 -1
0 the short lines around it, and their place: below 3, in the text, below 2	-1 0 -21 -4 7 -29 -7 -33 -8 -19 0 -12 3
0 the title’s words: yes	0 -4 -1 0 0 -2 0 -3 3 7 -1 5 -4
0 what a rule takes it for: boilerplate	-52 -25 -23 -49 -28 -11 -29 -20 -11 -8 -30 -12 30
0 what a rule takes it for: byline	-2 -9 52 -23 -13 -16 -1 -5 -11 -19 -24 -20 -22
0 what a rule takes it for: dateline	-3 -8 -46 45 -22 -16 -2 -18 -29 -33 -21 -15 -6
0 what a rule takes it for: heading	-28 -30 -7 -35 27 -45 -46 -12 -2 -14 -24 -3 -13
0 what a rule takes it for: image-alt	-5 -1 -14 -26 -24 -19 -21 -25 41 -3 -33 -32 -6
0 what a rule takes it for: image-caption	-9 -44 -25 -20 -20 -36 -6 -19 8 44 -19 -24 -22
0 what a rule takes it for: image-credit	-2 -7 -27 -25 -44 -9 -4 -22 -17 -7 41 -24 -35
0 what a rule takes it for: list-item	-3 -4 -28 -25 -10 9 -14 15 -13 -15 -34 -13 -21
0 what a rule takes it for: paragraph	-23 12 -29 -21 -22 15 -2 3 -24 -29 -51 -28 -22
0 what a rule takes it for: quote	0 0 0 0 -1 -16 18 -6 -5 -12 -1 -9 -8
0 what a rule takes it for: related-link	-23 -41 -25 -55 -15 -19 -49 -1 -21 -16 -20 18 -16
0 what a rule takes it for: standfirst	-7 24 -2 -7 5 -9 -1 -2 7 -28 -3 -11 -7
0 what a rule takes it for: title	32 -6 -4 -2 -6 -3 -1 -2 -7 -5 -2 -5 -5
0 what follows the short lines: 18 and more	1 -33 -9 -4 0 -20 -29 -7 -3 3 -12 -19 2
0 what follows the short lines: 30 and more	3 -13 5 -2 2 -29 -46 -8 3 -4 6 2 -4
0 what follows the short lines: 9 and more	2 -14 14 1 -2 -16 -23 -16 -17 -10 1 -4 2
0 what follows the short lines: below 9	-5 -25 -12 -10 -8 13 -11 -1 -14 -20 -5 -5 -12
0 what follows the short lines: the edge of the page	-7 -10 -21 -36 -22 -15 -18 -13 -25 -27 -39 11 11
0 what stands before the short lines: 18 and more	-30 -15 6 3 0 -13 -34 -9 6 -2 -3 -5 -8
0 what stands before the short lines: 30 and more	-40 -22 -10 -22 6 -26 -67 -2 -8 -3 6 2 5
0 what stands before the short lines: 9 and more	-23 -41 1 -1 -1 -13 -3 -13 -14 6 5 -4 -6
0 what stands before the short lines: below 9	-17 -24 -16 -6 -2 -2 -8 -8 1 -17 0 -3 -3
0 what stands before the short lines: the edge of the page	32 -17 -4 -2 -38 -15 -12 -46 -20 -8 -16 -20 0
0 words in brackets at its end: an agency, 2 and more	0 -1 -1 0 -8 0 0 -4 -2 -1 9 4 -9
0 words in brackets at its end: an agency, below 2	0 -1 -5 -2 -14 -10 -1 -9 -8 23 1 -8 -6
0 words in brackets at its end: other words, 2 and more	-12 -12 -1 -11 -9 -6 -5 -6 -38 15 7 -24 -5
0 words in brackets at its end: other words, 4 and more	-2 -14 -12 -4 -7 -7 -4 -5 8 5 8 -12 -11
0 words in brackets at its end: other words, 8 and more	0 -1 7 0 -2 -11 -1 3 2 -7 6 -7 -8
0 words in brackets at its end: other words, below 2	0 -1 -2 -5 -7 0 -4 -20 6 0 7 -9 -3
0 words it shares with its neighbour: the block before, 0.01 and more	-9 10 -35 -13 -27 1 -6 7 3 -13 -25 -2 -10
0 words it shares with its neighbour: the block before, 0.25 and more	-20 3 -34 -28 -6 -5 -32 -6 4 -7 -8 1 -3
0 words it shares with its neighbour: the block before, 0.5 and more	-17 -15 -38 -3 -8 -12 1 -18 -7 17 -6 -11 7
0 words it shares with its neighbour: the block before, 0.9 and more	-8 -40 -9 -22 -28 -17 1 -25 -6 26 -12 -33 -2
0 words it shares with its neighbour: the block before, below 0.01	-63 -4 13 0 3 -9 -6 -2 -1 -20 0 -1 -4
0 words it shares with its neighbour: the next block, 0.01 and more	-14 7 -17 -27 -16 -2 -13 8 -27 -5 -22 -4 -10
0 words it shares with its neighbour: the next block, 0.25 and more	5 -27 -26 -25 7 -7 -14 -12 8 -10 -14 -3 -11
0 words it shares with its neighbour: the next block, 0.5 and more	5 -9 -46 -5 12 -26 -7 -10 20 -3 -21 -12 -2
0 words it shares with its neighbour: the next block, 0.9 and more	1 -20 -22 -15 11 -50 -1 -26 46 4 -11 -16 -20
0 words it shares with its neighbour: the next block, below 0.01	0 -5 4 -8 -16 0 2 -2 -30 -3 2 -4 -3
0 words it shares with its neighbour: the second before, 0.01 and more	-21 -1 -18 -32 -19 3 5 2 5 -10 -20 0 -22
0 words it shares with its neighbour: the second before, 0.25 and more	-15 -2 -31 -17 -3 -1 -12 -7 -5 1 -11 -14 -7
0 words it shares with its neighbour: the second before, 0.5 and more	-9 -22 -36 -34 -18 0 -8 -1 -8 3 0 -19 2
0 words it shares with its neighbour: the second before, 0.9 and more	-2 -24 -15 -9 -22 -15 -12 -19 1 38 6 -27 -3
0 words it shares with its neighbour: the second before, below 0.01	-47 -8 1 -3 10 -10 -11 -4 -4 -11 -1 -2 -2
0 words it shares with its neighbour: the second behind, 0.01 and more	-6 1 -45 -39 -14 -3 -4 3 -15 0 -26 2 -19
0 words it shares with its neighbour: the second behind, 0.25 and more	6 5 -14 -21 6 -7 -4 -13 10 -3 -8 -17 -11
0 words it shares with its neighbour: the second behind, 0.5 and more	11 -19 -37 -27 18 -10 -10 -23 11 7 -39 -25 -4
0 words it shares with its neighbour: the second behind, 0.9 and more	1 -27 -14 -12 29 -15 1 -27 31 -7 -23 -43 -23
0 words it shares with its neighbour: the second behind, below 0.01	-7 0 8 2 -12 -7 -4 -3 -17 -4 3 3 -2
0 words of the page’s furniture and its length: whole, below 8	-10 -13 -50 -26 -48 -30 -8 -37 -62 -45 -60 -7 55
0 words of the page’s furniture and its length: within, 20 and more	0 -6 0 -1 -1 -12 -4 3 -3 0 0 -4 14
0 words of the page’s furniture and its length: within, 40 and more	0 -1 0 0 0 -5 2 0 -1 -2 0 -2 8
0 words of the page’s furniture and its length: within, 8 and more	0 -8 -3 1 -4 14 -2 -6 -7 -17 -2 -47 21
0 words of the page’s furniture and its length: within, below 8	0 2 -5 16 -15 -22 -1 -12 1 -3 -6 -1 9
0 words of the page’s furniture: whole	-9 -15 -55 -26 -49 -34 -8 -40 -65 -48 -61 -7 61
0 words of the page’s furniture: within	-1 -20 -11 13 -23 -6 -8 -4 -9 -18 -11 -38 27
1 a byline’s words: names	2 4 -17 -6 -7 -20 12 -15 -16 -7 0 11 -19
1 a byline’s words: names behind “by”	4 8 -18 1 -10 -7 -4 -12 3 -5 -3 7 -21
1 a credit at its end, and its length: 20 and more, no stop	-1 -2 3 3 -14 4 -3 -5 12 -10 -5 -4 -12
1 a credit at its end, and its length: 40 and more, no stop	-1 3 -4 0 3 -14 -6 -3 10 -3 -4 -2 0
1 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 -8 0 0 -1 9 0 0 0 -2
1 a credit at its end, and its length: 8 and more, no stop	-1 -6 -7 2 -9 3 0 -13 9 5 -14 -14 -2
1 a credit at its end, and its length: below 8, no stop	-2 -6 -5 -4 -10 -22 -4 -9 -2 16 8 -13 1
1 a credit at its end: 0.9 and more	-1 -3 -4 -4 7 -7 -1 -1 5 2 -3 -3 2
1 a credit at its end: 0.95 and more	-5 -5 -8 1 -25 -14 -12 -25 18 15 -10 -26 -6
1 a credit beside it, and its length: a credit before, 15 and more, a stop	0 0 -4 -2 -8 -2 0 -1 1 1 15 -1 -8
1 a credit beside it, and its length: a credit before, 15 and more, no stop	0 0 -6 0 -3 -1 0 -1 -7 -2 16 -1 -4
1 a credit beside it, and its length: a credit before, 25 and more, a stop	0 0 -4 -1 -14 -4 0 -1 -1 5 15 -5 -4
1 a credit beside it, and its length: a credit before, 25 and more, no stop	0 0 0 0 -6 -5 -1 0 6 -7 4 -1 -1
1 a credit beside it, and its length: a credit before, 4 and more, a stop	0 0 -2 0 0 0 0 0 -2 -1 7 0 -2
1 a credit beside it, and its length: a credit before, 4 and more, no stop	0 0 -2 0 -3 -3 0 -3 -11 -20 25 -3 -11
1 a credit beside it, and its length: a credit before, 40 and more, a stop	0 0 -9 -2 -31 -3 -1 -3 5 3 21 -7 -14
1 a credit beside it, and its length: a credit before, 40 and more, no stop	0 0 -2 0 -6 -1 0 0 3 13 -10 -2 -4
1 a credit beside it, and its length: a credit before, 8 and more, a stop	0 -1 -3 -4 -2 -2 0 -1 0 0 8 -2 2
1 a credit beside it, and its length: a credit before, 8 and more, no stop	0 0 -2 0 -8 -6 0 -2 -14 -8 17 -3 -13
1 a credit beside it, and its length: a credit before, below 4, a stop	0 -1 -6 -2 -3 -1 0 -1 3 -1 4 -1 -6
1 a credit beside it, and its length: a credit before, below 4, no stop	0 -2 -14 -7 0 11 -1 -4 -13 -4 18 -11 -10
1 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 4 5 -3 -8 -11 -2 -2 11 -9 -3 4 -2
1 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 -1 0 0 0 -4 0 -1 3 -3 0 -2 4
1 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 -5 -1 0 -4 -7 0 -1 8 8 0 -1 -3
1 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 -1 -1 -4 -2 -3 -1 4 -14 15 0 -1 0
1 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 0 5 0 5 3 -1 -1 -7 -6 -3 -1 -7
1 a credit beside it, and its length: a credit behind, 4 and more, no stop	0 1 2 -2 -1 0 -2 -3 -12 -2 -4 1 4
1 a credit beside it, and its length: a credit behind, 40 and more, no stop	0 0 -1 0 0 -2 0 0 3 -1 -1 1 2
1 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 -5 -2 2 -1 -6 -1 -1 8 0 -1 -1 5
1 a credit beside it, and its length: a credit behind, 8 and more, no stop	0 -12 -2 -1 1 15 -2 -4 0 -9 -6 -8 -1
1 a credit beside it, and its length: a credit behind, below 4, no stop	0 5 1 -4 -5 -6 -1 -1 -1 2 -2 -6 -2
1 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -1 0 -1 0 0 -2 -2 -1 6 0 -7
1 a credit beside it, and its length: credits on both sides, below 4, no stop	0 -1 -2 0 -4 7 0 -1 -7 -5 -16 -2 5
1 a credit with its lead-in at its end: yes	-5 3 -5 -7 -29 -15 -13 -21 16 12 -2 -25 1
1 a day of the week: yes	4 -15 -19 -3 -6 -2 -23 -23 -7 5 -1 -9 -2
1 a label of a picture: label	-1 -4 8 -2 -14 0 -1 -11 11 14 -12 -18 -38
1 a label of a picture: number	0 0 -1 0 2 1 -1 -2 7 -8 2 -2 -9
1 a label such as “Related” above: yes	-2 -10 -12 -23 -2 -17 -5 -12 -18 -38 -38 15 -18
1 a label such as “See also” before it: yes	0 -7 -1 0 -6 14 -6 -7 -2 -9 -4 -1 -10
1 a line above that ends in a colon: yes	-10 -31 -11 -13 -2 20 -3 12 -37 -22 -17 -15 -19
1 a month: yes	3 -14 5 -5 -18 -6 -28 -2 -13 -19 -20 8 3
1 a name in the next line: 60 and more	0 -2 -1 -1 10 7 0 -5 -8 -12 -3 -9 -11
1 a name in the next line: 8 and more	8 -5 -17 0 -1 7 -10 -13 -11 -3 0 -1 -11
1 a name in the next line: below 8	1 19 -23 -5 -14 -18 2 -12 -9 -8 12 -11 -6
1 a note of credits: yes	-1 2 3 -3 -7 -1 -3 -8 8 2 -2 -16 -11
1 a picture credit’s words: 0.01 and more	0 -4 2 -1 -8 -8 -2 -5 -6 9 -2 -8 -11
1 a picture credit’s words: 0.7 and more	0 -5 -11 -4 -9 -19 19 -7 1 0 -13 -9 2
1 a picture credit’s words: 0.8 and more	0 1 6 -8 -10 -19 1 -4 1 12 -3 -7 -2
1 a picture credit’s words: 0.9 and more	0 6 -2 1 0 -2 -2 -2 2 0 -3 1 -5
1 a picture credit’s words: 0.95 and more	-2 -20 -8 -9 -19 -23 -11 -12 9 14 -3 -27 -8
1 a picture credit’s words: below 0.01	-2 5 -2 -11 -5 2 -14 -1 -7 -20 2 0 -7
1 a quotation by itself: before the text, 6 and more	10 -4 -2 0 -1 -2 0 0 -4 -7 -2 4 -4
1 a quotation by itself: in the text, 15 and more	0 0 -1 0 1 23 -8 -4 -9 -9 -3 -3 -8
1 a quotation by itself: in the text, 40 and more	0 -6 -1 -2 0 13 -4 -6 -5 -10 -5 -6 -10
1 a quotation by itself: in the text, 6 and more	0 0 0 0 -2 -9 1 7 -1 2 0 1 -1
1 a quotation by itself: in the text, below 6	0 0 -1 0 -13 -7 -2 8 -3 6 -2 5 -5
1 a quotation mark before it: yes	4 -34 -23 -6 -26 12 -45 -18 -11 1 -2 0 -9
1 a rule: a byline’s words, but between paragraphs, where headings stand	0 0 0 0 -7 -6 -1 -6 -7 -10 -1 9 6
1 a rule: a credit that names known agencies	-1 3 -5 2 -9 -26 -8 -9 2 18 -8 -9 -13
1 a rule: a credit with its lead-in ("Photo:", "©")	-2 -17 -6 -8 -23 -14 -9 -6 10 9 -1 -21 -2
1 a rule: a headline behind the end of the text	-5 -9 -14 -23 7 1 4 -1 -22 -13 -21 -13 -1
1 a rule: a label such as "See also" with a title behind it	0 -8 -1 0 -6 17 -6 -8 -4 -10 -3 0 -10
1 a rule: a line that begins with "by" before the text	3 9 -15 1 -6 -7 -1 -3 3 3 -1 -4 -16
1 a rule: a phrase of the page’s furniture	-7 -2 -8 2 -2 -8 -20 -22 -17 -6 -12 -3 -5
1 a rule: a question or exclamation between paragraphs	0 -4 -2 3 -8 3 -2 -10 3 -1 -4 3 -14
1 a rule: a quotation with its speaker behind a dash	0 0 0 0 8 3 -3 -4 -4 -3 -1 -3 -3
1 a rule: a sentence before the text	3 -1 -1 0 -1 0 0 -1 -2 6 -1 -1 -1
1 a rule: a sentence behind the end of the text	0 0 0 0 -2 -4 -1 -1 0 0 0 5 1
1 a rule: a sentence or two before the text	-2 3 -12 -2 -26 -5 -2 4 -18 2 6 -13 -15
1 a rule: a sentence within the text	-10 -4 -26 -30 -7 1 -1 0 -17 -11 -10 -9 -13
1 a rule: a short line within the text	-4 0 -3 1 0 -3 -21 -7 1 -10 -34 -8 -10
1 a rule: a short sentence within the text	-1 -22 -13 -10 5 3 5 0 -25 -28 -1 -10 -8
1 a rule: a text that ends in a picture credit	-3 -1 -8 0 -18 -9 -10 -25 25 1 -12 -24 -10
1 a rule: a title below a label such as "Related"	-1 -2 -10 -9 -4 -26 -2 -29 -5 -13 -12 16 0
1 a rule: an item below a line that announces a list	-3 -6 -23 -14 -7 25 -4 3 -21 -20 -17 -16 -5
1 a rule: begins with a bullet	0 0 0 0 -6 15 -5 -2 0 -1 0 -1 -4
1 a rule: begins with a list mark, as its neighbour does	0 -1 -6 -5 -11 12 -5 -4 -6 -10 -2 -14 -10
1 a rule: debris before the text	-3 5 -6 -8 -27 -8 -8 -14 -20 -15 -6 -7 -1
1 a rule: debris behind the end of the text	-5 -20 -20 -26 -10 5 2 -11 -3 -19 -21 -14 6
1 a rule: holds a phrase of the page’s furniture	-1 3 1 -1 -1 -7 -11 -1 -21 -13 -16 -18 12
1 a rule: keywords of a picture	0 -1 -1 2 -1 8 0 1 -2 -6 0 -2 -3
1 a rule: long line within the text, without a full stop	0 -3 -5 -4 -9 -7 -2 9 0 -30 -5 -7 -8
1 a rule: names behind the end of the text	0 0 0 0 -1 4 -2 -1 1 1 0 9 -13
1 a rule: nothing but names before the text	1 4 -8 -5 9 -5 -2 -1 -13 -1 1 5 -8
1 a rule: nothing else fits	0 5 -1 -9 0 -11 -7 -7 -8 9 -13 -19 -9
1 a rule: one of several short lines within the text	-5 -15 -18 -18 -13 -8 -6 -2 -8 -3 -21 -1 -6
1 a rule: only a date or time	1 -12 20 -5 -10 -22 -4 -13 -25 -7 -11 4 -5
1 a rule: only a web or e-mail address	0 8 -2 0 -1 -7 0 0 -1 -2 -1 -1 7
1 a rule: only marks or figures	-2 -13 -3 -7 -18 6 -10 -24 6 -9 -13 0 -2
1 a rule: repeats the alternative text before it	0 -5 -2 -1 -10 -13 -2 -2 19 9 -4 -4 -3
1 a rule: running text	-1 -12 -16 1 -3 -2 -3 -4 -21 -1 -2 1 2
1 a rule: says again what stands elsewhere on the page	8 -33 -31 -9 5 -18 -9 -17 -2 -7 -4 -11 -9
1 a rule: says where in a picture somebody stands	0 0 -1 0 -3 5 -1 -1 1 -2 0 -1 2
1 a rule: says who the author is	0 0 0 4 -4 4 -2 -1 -3 -1 0 -2 3
1 a rule: short line before a picture or a list, without a full stop	0 1 -2 -2 7 -6 -1 -4 -6 -6 1 3 -1
1 a rule: short line between paragraphs, without a full stop	-2 -7 -7 -7 -34 1 -3 -24 -15 -7 2 16 -21
1 a rule: short text after a credit, where this page has its captions	0 0 -8 -1 -10 -4 0 -2 -21 -14 26 -4 -17
1 a rule: short text before a caption and its credit	0 -6 8 -6 -3 -9 -5 -2 -7 -8 -3 -4 0
1 a rule: short text before a caption with a credit	1 -13 -14 2 6 3 -8 -19 -7 -4 -9 -14 4
1 a rule: short text before a credit	-2 -7 4 -11 -10 -6 -11 -11 7 -12 -12 -10 3
1 a rule: short text before a credit that has its caption behind it	0 6 -1 -1 6 -3 -1 -2 -5 -4 -1 2 -2
1 a rule: stands between the title and the byline, date or picture	6 -1 -1 4 -1 0 0 0 -1 -1 0 -1 -2
1 a rule: the caption’s words once more, as alternative text	1 8 1 5 -12 11 -4 -8 -17 -3 -5 -8 -9
1 a rule: the name of a picture file	0 0 -1 -1 -2 -1 0 -2 3 5 -1 -5 0
1 a sign in it: a bar	0 -15 -2 -4 -6 -23 -9 -15 8 20 -4 -17 6
1 a sign in it: a capital within a word	0 -33 4 0 -12 -9 -1 20 -21 -22 -20 -17 7
1 a sign in it: a comma	2 -5 2 -7 5 -1 7 1 -19 -18 4 -12 -7
1 a sign in it: a copyright sign	0 -3 -5 -3 -17 -4 -4 -4 17 2 -5 -11 -4
1 a sign in it: a dash between words	1 13 11 3 -26 -20 -1 4 0 -10 -18 11 -14
1 a sign in it: a question mark	1 -1 -4 1 -16 -7 -7 -6 -6 1 -18 4 0
1 a sign in it: a quotation mark	-6 -30 -13 -11 -20 -1 -3 -2 -23 -2 0 13 -10
1 a sign in it: a sentence stuck to the next	0 -1 -2 -1 -13 3 0 -12 12 3 -7 -15 5
1 a sign in it: a slash between words	-3 -13 -11 0 -21 -19 -27 11 17 21 -26 -42 -21
1 a sign in it: a time	2 -3 24 -14 -12 -2 -20 -13 -14 -21 -18 -14 -24
1 a sign in it: a year	3 4 9 -6 2 -20 -22 -12 -15 -12 -20 5 -13
1 a sign in it: an address	-1 2 -2 -1 -15 6 -6 -2 -9 -10 -3 -19 11
1 a sign in it: an asterisk	0 -4 -1 0 -6 -3 8 -9 -1 -8 -1 -17 20
1 a sign in it: an at sign	-1 -2 -17 16 -17 4 -6 -13 -3 -14 -9 -16 11
1 a sign in it: an ellipsis	1 -12 -9 -7 1 -4 8 -9 3 7 -6 -2 -11
1 a sign in it: money or a share	-3 -13 -13 -13 -3 20 -40 5 -21 -33 -24 -27 -17
1 a verb of saying: yes	-3 -25 -10 -10 -14 8 -7 -20 -16 -1 2 3 -10
1 a word that leads in credits: yes	-2 -25 -11 -9 -31 -6 -10 -12 9 13 -3 -22 -10
1 an end as items of lists have it: yes	0 -4 -3 -1 1 11 -3 6 -9 -19 -1 -19 6
1 dates among the short lines around it: 0.2 and more	-1 -7 1 18 -23 -34 0 -25 -1 -18 -7 -1 7
1 dates among the short lines around it: 0.4 and more	3 4 -2 10 -16 -16 -10 -18 -4 2 -4 -3 1
1 dates among the short lines around it: below 0.2	0 3 1 4 -19 -31 -10 -24 9 11 -2 -16 4
1 furniture among the short lines around it: 0.01 and more	-11 -12 -33 -12 -9 -2 -9 -5 -13 -16 -5 2 -4
1 furniture among the short lines around it: 0.2 and more	1 3 11 -8 -13 -21 -12 -25 -7 -7 -7 0 1
1 furniture among the short lines around it: 0.5 and more	-1 -3 -2 -2 -10 -5 -23 -15 -20 -18 -19 -16 -3
1 furniture among the short lines around it: below 0.01	-2 -12 -6 -13 -6 -2 -6 -6 4 7 -8 -4 -9
1 how alike the short lines around it are: 0.2 and more	-11 -9 -1 -10 -16 -11 -18 5 -11 -10 -6 3 -14
1 how alike the short lines around it are: 0.4 and more	-3 -13 -1 -10 -1 -2 -10 -7 -5 -8 1 -11 -4
1 how alike the short lines around it are: 0.7 and more	-3 13 2 -4 0 -11 -7 -18 4 -6 -6 -5 -1
1 how alike the short lines around it are: below 0.2	-4 5 -9 -4 -9 -12 -1 0 -15 -9 -15 -8 -2
1 how far it is from the text: before the text, 2 and more	0 2 -7 1 0 -18 -2 0 -8 -13 -7 -9 1
1 how far it is from the text: before the text, 20 and more	3 -6 -19 -14 -15 -12 -1 -12 -6 -11 -9 3 -3
1 how far it is from the text: before the text, 3 and more	-3 5 -8 -5 -11 -15 -7 -19 7 -11 -14 -15 -4
1 how far it is from the text: before the text, 5 and more	9 0 1 1 -6 -16 -9 -14 -2 3 3 -15 -16
1 how far it is from the text: before the text, 9 and more	10 -13 -8 -7 -11 -17 -5 -24 -4 -6 -11 4 -8
1 how far it is from the text: before the text, below 2	5 -22 -9 -8 -8 0 -2 -6 -7 -9 -6 -10 0
1 how far it is from the text: behind the text, 2 and more	-1 0 -3 -1 -8 11 -8 -11 -18 -8 -5 -10 7
1 how far it is from the text: behind the text, 20 and more	-3 -6 -7 -15 8 6 -4 4 10 7 -15 -21 -9
1 how far it is from the text: behind the text, 3 and more	-1 -3 -8 -10 -18 7 -1 -11 -7 -12 -7 4 -2
1 how far it is from the text: behind the text, 5 and more	-2 -9 -10 -9 -4 -7 9 -10 -2 -11 -10 2 -1
1 how far it is from the text: behind the text, 9 and more	-7 -20 -18 -24 0 -17 -13 -1 -25 -13 -16 -3 4
1 how far it is from the text: behind the text, below 2	0 -4 -1 -1 -6 1 1 -10 -12 -14 -1 -10 10
1 how far it is from the text: in the text, below 2	-11 -7 -3 -13 -3 -2 2 0 -9 -2 -2 -5 -7
1 how frequent the kind is: yes	2 -2 -5 -3 -3 -2 -2 0 -1 -4 -4 -4 -7
1 how it begins and ends: another sign, another sign	0 0 0 0 2 15 -3 -5 -9 -13 -1 -8 -6
1 how it begins and ends: another sign, arrow	0 0 0 0 -1 5 -1 -1 -1 -1 0 -1 -2
1 how it begins and ends: another sign, bar or asterisk	0 -1 -1 -4 0 0 0 0 5 -1 -1 0 3
1 how it begins and ends: another sign, bracket	0 0 0 0 -8 6 0 -7 -1 -2 0 -3 8
1 how it begins and ends: another sign, colon	0 0 0 -1 2 -7 0 -5 6 6 0 -1 -3
1 how it begins and ends: another sign, ellipsis	0 0 0 0 -1 -9 0 -1 6 8 0 0 1
1 how it begins and ends: another sign, exclamation mark	0 0 0 0 6 1 0 -3 0 0 0 -6 -2
1 how it begins and ends: another sign, figure	0 0 0 0 -6 10 0 -10 -3 -9 -2 -8 -4
1 how it begins and ends: another sign, full stop	0 -2 -1 0 -4 -7 -3 5 8 7 -1 -2 -11
1 how it begins and ends: another sign, letter	0 -1 -1 0 -3 12 -1 2 -5 -7 0 -13 0
1 how it begins and ends: at sign or hash, figure	0 0 -1 1 -6 9 -1 -2 -3 -4 -1 -3 3
1 how it begins and ends: at sign or hash, full stop	0 0 0 0 8 -7 -3 5 -3 -4 0 -2 -7
1 how it begins and ends: at sign or hash, letter	0 0 -2 4 -6 15 -2 2 -3 -4 -1 -13 -13
1 how it begins and ends: bracket, bracket	0 -4 0 -2 -8 4 -6 -14 -16 7 1 -6 3
1 how it begins and ends: bracket, figure	0 0 -4 -1 -5 -1 0 -3 8 0 1 -1 -3
1 how it begins and ends: bracket, full stop	0 0 0 0 -4 5 -2 -1 3 1 0 -1 -2
1 how it begins and ends: bracket, letter	0 -3 -2 1 -4 5 -1 -2 9 -4 -3 -2 -8
1 how it begins and ends: capital, another sign	0 0 -2 0 -9 5 -3 8 3 -1 3 -12 -9
1 how it begins and ends: capital, arrow	0 0 0 0 -3 8 0 -7 -1 -1 0 2 1
1 how it begins and ends: capital, bar or asterisk	0 0 -1 0 -6 -3 0 -2 1 -1 0 -10 18
1 how it begins and ends: capital, bracket	-6 1 -3 -21 -10 -14 -18 3 17 -19 -21 -17 -1
1 how it begins and ends: capital, colon	-3 -2 -8 -13 29 1 1 -26 -29 -5 -11 -35 -14
1 how it begins and ends: capital, comma	0 -1 -1 0 2 0 -1 -3 -6 -6 0 -3 8
1 how it begins and ends: capital, ellipsis	1 -5 -2 1 -15 -5 -4 1 7 2 -4 1 4
1 how it begins and ends: capital, exclamation mark	0 -8 -9 0 -8 2 -7 -9 -4 3 -11 3 7
1 how it begins and ends: capital, figure	0 -9 4 -9 -8 1 -8 -9 -12 -9 -18 0 -19
1 how it begins and ends: capital, full stop	3 -1 -8 -4 2 -5 1 -3 -21 -7 -5 -11 -3
1 how it begins and ends: capital, letter	-4 -6 -13 -6 -12 -1 -5 -11 4 -1 -7 -3 -2
1 how it begins and ends: capital, question mark	1 -7 -16 0 -22 7 -11 -5 -12 -5 -3 -5 5
1 how it begins and ends: capital, quotation mark	0 -1 2 -1 -3 -1 -4 -10 -9 -9 -7 6 -12
1 how it begins and ends: capital, semicolon	0 0 0 0 8 2 0 -1 -4 -9 0 -10 -3
1 how it begins and ends: capital, stop and quotation mark	-2 -21 -10 -3 -3 -13 1 -5 -11 5 3 -7 -9
1 how it begins and ends: figure, another sign	0 4 -4 -5 0 -2 0 0 2 -2 0 -1 3
1 how it begins and ends: figure, bracket	0 -1 0 -1 -7 -6 0 8 3 -9 -1 2 2
1 how it begins and ends: figure, colon	0 0 -3 0 -9 14 -3 -13 -9 -11 -2 1 -3
1 how it begins and ends: figure, figure	0 -14 5 -7 -23 -19 -4 -2 -11 -2 1 9 -9
1 how it begins and ends: figure, full stop	0 1 -1 -3 -22 1 -3 7 12 -4 1 -1 -17
1 how it begins and ends: figure, letter	-2 -12 -8 -9 2 -9 -14 1 -14 -9 -9 -6 -11
1 how it begins and ends: figure, question mark	0 0 0 -1 0 7 0 -5 0 -1 0 -6 4
1 how it begins and ends: figure, quotation mark	0 0 -1 0 -2 -3 0 -1 -1 8 0 0 -3
1 how it begins and ends: list mark, bar or asterisk	0 -1 0 0 -11 10 -4 -3 -5 -10 0 10 -15
1 how it begins and ends: list mark, bracket	0 0 -1 0 -1 0 0 0 5 -3 -1 0 -1
1 how it begins and ends: list mark, figure	0 0 0 0 0 -2 0 -2 0 0 0 0 4
1 how it begins and ends: list mark, full stop	0 6 -1 -1 -9 7 -6 -1 -4 -9 -1 -3 -1
1 how it begins and ends: list mark, letter	0 0 0 0 -1 -3 4 3 2 -3 0 -4 -3
1 how it begins and ends: list mark, stop and quotation mark	0 0 0 0 -6 1 -2 -1 -2 -2 0 -2 7
1 how it begins and ends: number of an item, bracket	0 0 0 0 0 10 -1 -6 -2 -2 0 -1 -1
1 how it begins and ends: number of an item, colon	0 0 0 0 0 9 -1 -8 0 0 0 0 0
1 how it begins and ends: number of an item, exclamation mark	0 0 0 0 -5 -8 -1 -5 13 7 -1 -1 -3
1 how it begins and ends: number of an item, full stop	0 -2 -1 -1 -16 17 -11 -21 0 -2 -3 -9 -12
1 how it begins and ends: number of an item, letter	3 5 3 -10 -2 -1 -29 -15 -2 -3 -10 -4 -16
1 how it begins and ends: number of an item, question mark	0 0 0 0 9 5 0 -8 -4 -2 -1 -2 -4
1 how it begins and ends: quotation mark, bracket	0 0 0 0 -8 0 0 0 -1 -1 0 -1 9
1 how it begins and ends: quotation mark, colon	0 0 0 0 -11 -3 0 -6 -3 -1 0 13 -1
1 how it begins and ends: quotation mark, full stop	0 -7 -6 -1 -27 15 -36 -24 -9 1 5 -5 -3
1 how it begins and ends: quotation mark, letter	0 -2 -7 3 -11 -5 -3 -12 5 -7 5 -1 5
1 how it begins and ends: quotation mark, question mark	0 0 4 -2 0 -1 0 0 0 -1 0 0 0
1 how it begins and ends: quotation mark, quotation mark	7 -2 -2 -1 -7 0 -3 3 -11 2 -5 7 -9
1 how it begins and ends: quotation mark, stop and quotation mark	0 -9 -3 -4 -5 18 -15 -8 -15 -10 -10 -12 -19
1 how it begins and ends: small letter, another sign	0 0 0 0 2 -9 13 -6 -1 -1 0 0 -1
1 how it begins and ends: small letter, bracket	0 0 0 0 -6 7 -1 -1 -4 -2 0 -1 1
1 how it begins and ends: small letter, colon	0 0 -1 0 -5 1 0 -3 5 2 0 8 -10
1 how it begins and ends: small letter, comma	0 -1 -1 0 -7 12 0 10 -2 -2 -1 -12 -8
1 how it begins and ends: small letter, exclamation mark	0 0 -1 0 2 3 0 -2 1 6 -6 0 -6
1 how it begins and ends: small letter, figure	0 0 -2 5 0 -1 0 -2 -1 0 3 -2 -1
1 how it begins and ends: small letter, full stop	0 -1 -1 0 -15 -7 -3 15 -3 -5 -2 -6 -6
1 how it begins and ends: small letter, letter	2 10 -23 -1 6 1 -8 -19 -24 7 -8 -16 -3
1 how it begins and ends: small letter, quotation mark	0 -5 0 0 0 6 0 -1 0 -1 0 0 -3
1 how it begins and ends: small letter, semicolon	0 0 0 0 -4 1 -1 7 -2 -2 0 -3 -4
1 how it begins: another sign	-1 -6 -6 -5 -4 17 -10 -3 1 -9 -6 -23 -13
1 how it begins: at sign or hash	0 -1 -3 5 -6 12 -3 3 -5 -7 -2 -16 -10
1 how it begins: bracket	0 -7 -4 -1 -14 7 -9 -13 -1 7 -2 -10 -6
1 how it begins: capital	-2 -2 -5 -6 4 -6 4 0 -2 -4 -2 -4 -1
1 how it begins: figure	-4 -19 -3 -16 -17 -16 -26 4 -5 -7 -4 -1 -11
1 how it begins: list mark	0 1 -1 -1 -16 3 -4 -1 0 -11 -2 -6 -2
1 how it begins: number of an item	2 1 6 -12 -3 11 -37 -21 2 -4 -13 -5 -20
1 how it begins: quotation mark	2 -26 -25 -6 -27 14 -44 -23 -12 -1 4 2 -13
1 how it begins: small letter	2 6 -28 -4 2 -6 -1 2 -26 8 -11 -16 -8
1 how it ends: another sign	0 -5 -5 -2 -4 2 7 3 -2 -12 2 -19 -14
1 how it ends: arrow	0 0 0 0 -4 11 -1 -8 -2 -1 0 0 0
1 how it ends: bar or asterisk	0 -1 -1 -3 -11 1 -1 -4 3 -5 -1 -4 15
1 how it ends: bracket	-8 -2 -1 -16 -14 -6 -25 0 15 -13 -22 -21 5
1 how it ends: colon	-3 -1 -12 -12 24 1 1 -30 -23 -2 -10 -26 -18
1 how it ends: comma	0 -1 -2 -1 -3 5 -2 3 -4 -3 -1 -13 7
1 how it ends: ellipsis	1 -6 -2 1 -14 -10 -5 -4 6 4 -4 4 2
1 how it ends: exclamation mark	0 -7 -11 0 -6 4 -9 -11 0 6 -16 1 -2
1 how it ends: figure	-1 -12 6 -13 -15 0 -15 -14 -13 -8 -8 0 -19
1 how it ends: full stop	2 3 -9 -4 -5 -4 -2 1 -19 -7 -2 -7 -3
1 how it ends: letter	0 -2 -9 -6 -5 -3 -8 -7 0 -4 2 0 -5
1 how it ends: question mark	0 -10 -13 0 -18 6 -9 -8 -14 -9 -4 0 4
1 how it ends: quotation mark	6 -6 2 -2 -8 -6 -8 -2 -23 -3 -15 8 -15
1 how it ends: semicolon	0 0 0 0 6 -3 -2 7 -4 -10 0 -10 -6
1 how it ends: stop and quotation mark	-3 -32 -15 -7 -7 0 -5 -5 -15 5 -2 -6 -16
1 how long the short lines around it are: 11 and more	-1 -23 -7 -2 -3 -1 -12 -10 -6 -2 -8 1 -23
1 how long the short lines around it are: 2 and more	1 0 -14 -8 -18 -15 -16 -4 1 -2 -14 -9 -1
1 how long the short lines around it are: 3 and more	0 -11 -10 -10 1 -7 -17 -18 -5 -1 -5 -5 0
1 how long the short lines around it are: 5 and more	-3 -10 -12 -8 -7 1 -6 0 -12 -1 -3 -7 -16
1 how long the short lines around it are: 8 and more	-4 -4 -5 -12 -12 -6 2 -12 -5 -9 -12 -7 -11
1 how long the short lines around it are: below 2	0 -1 -3 -17 -15 5 -24 -11 -21 -9 -28 -29 -6
1 how many short lines stand together: 15 and more	-10 -7 -25 -34 -2 -8 -28 3 0 -3 -23 -1 -10
1 how many short lines stand together: 2 and more	9 -8 -13 -6 -17 -4 -7 -19 -17 0 -9 -1 -6
1 how many short lines stand together: 3 and more	1 -3 -1 5 -10 -11 -31 -19 3 -14 -4 -12 -4
1 how many short lines stand together: 4 and more	-10 -8 0 -9 0 -7 -1 -9 0 -17 -8 -4 -4
1 how many short lines stand together: 6 and more	-5 -7 -1 3 3 2 -18 -14 -13 3 4 -4 -7
1 how many short lines stand together: 9 and more	-3 -6 -2 -2 -15 -6 -21 -8 -22 -8 -3 -3 4
1 how many short lines stand together: below 2	0 -10 -35 -23 -12 -1 -13 -24 0 1 -38 5 -9
1 it repeats its neighbour: the block before	2 -21 -16 -3 -18 -40 -13 -16 42 2 -5 -10 -16
1 it repeats its neighbour: the next block	0 5 2 5 -3 5 -7 -15 -25 0 -8 -17 3
1 it repeats its neighbour: the second before	-1 -7 -5 -4 -5 -1 -2 -15 -16 -8 10 -5 -10
1 it repeats its neighbour: the second behind	-1 5 -3 -1 3 -1 -5 -23 -14 -3 -4 -10 3
1 it says where in a picture somebody stands: yes	0 -8 3 -3 -7 13 -2 -5 -7 -7 1 -5 -8
1 it speaks to the reader: more, 20 and more	0 -7 -1 -2 1 5 -5 4 -2 -11 -4 -23 4
1 it speaks to the reader: more, 40 and more	0 -9 -10 -5 1 5 -10 6 -10 -14 -8 -27 -13
1 it speaks to the reader: more, 8 and more	0 0 0 -2 2 -10 3 7 -1 0 -4 -1 8
1 it speaks to the reader: one, 20 and more	1 7 -7 -2 2 -6 -11 -3 -4 -5 -8 -25 -5
1 it speaks to the reader: one, 40 and more	-1 -22 -7 -4 3 -15 -28 6 -4 -9 -5 -9 1
1 it speaks to the reader: one, 8 and more	0 -12 -17 -13 -2 -12 -19 6 -1 -5 -11 -12 7
1 it speaks to the reader: one, below 8	0 -6 -6 -2 0 -2 -3 -8 -1 -6 -4 -13 10
1 it speaks to the reader: two, 20 and more	0 -8 -8 4 -3 -20 -20 14 1 -20 -3 -17 7
1 it speaks to the reader: two, 40 and more	0 -4 -2 6 2 -20 -8 1 -1 4 -8 -9 6
1 it speaks to the reader: two, 8 and more	0 -2 4 0 -2 4 -7 -2 -6 2 -4 -21 5
1 it speaks to the reader: two, below 8	0 0 0 0 -1 -2 -1 -1 0 2 0 -2 5
1 it stands on the page again: 12 and more	1 -3 -1 -1 -17 11 -3 -4 -11 -11 -6 0 8
1 it stands on the page again: 3 and more	-1 -14 -13 -10 9 -18 -4 -5 0 -10 -1 3 5
1 it stands on the page again: 6 and more	0 11 -5 2 -1 -2 3 -11 -18 -15 -2 2 2
1 it stands on the page again: below 3	0 -15 -6 -12 11 -7 2 -7 -17 -12 -1 -7 -5
1 it stood on the page before: 12 and more	0 -6 -1 0 -17 -10 -8 -11 5 6 4 2 -5
1 it stood on the page before: 3 and more	-2 -9 -12 -8 -6 -2 -7 -15 -3 -10 -3 -2 -7
1 it stood on the page before: 6 and more	1 -3 -2 -1 -9 5 4 -8 -7 1 1 -15 0
1 it stood on the page before: below 3	-3 -28 -20 -13 3 9 4 -21 -1 -3 -17 -8 -21
1 it tells the reader what to do: 20 and more	0 5 -1 0 2 -11 -1 6 -4 -2 -1 3 2
1 it tells the reader what to do: 40 and more	0 0 0 0 -7 -6 0 8 1 2 0 1 1
1 it tells the reader what to do: 8 and more	0 -1 4 -6 -26 -11 -3 6 -23 -20 -2 -6 19
1 it tells the reader what to do: below 8	-1 -15 -17 8 -14 -18 -12 -24 -15 -32 -5 -7 24
1 its capitals and length: 0.15 and more, 15 and more	3 -11 -4 0 -7 -6 -44 -10 5 -19 6 -3 -3
1 its capitals and length: 0.15 and more, 2 and more	0 -10 5 0 3 -12 -19 2 -21 -12 -12 -5 -10
1 its capitals and length: 0.15 and more, 30 and more	-2 -3 -13 -1 1 -7 -9 -23 -12 -4 -10 -2 -8
1 its capitals and length: 0.15 and more, 4 and more	-9 -15 -1 -17 2 7 -24 -5 -7 -12 -15 -10 -2
1 its capitals and length: 0.15 and more, 8 and more	0 -5 2 2 -17 4 -3 -7 -10 -21 -10 -3 -9
1 its capitals and length: 0.5 and more, 15 and more	0 3 -4 0 -24 -1 -5 5 0 -8 -3 -11 -10
1 its capitals and length: 0.5 and more, 2 and more	0 -10 -20 -2 -18 13 -25 -7 4 -21 -11 -17 -12
1 its capitals and length: 0.5 and more, 30 and more	-1 10 -6 -7 6 -11 1 -7 -1 -6 -5 -6 2
1 its capitals and length: 0.5 and more, 4 and more	2 -11 -32 -11 -21 -10 -3 -12 -7 -9 -5 15 -10
1 its capitals and length: 0.5 and more, 8 and more	-2 -3 -20 -6 -10 -12 -19 -12 -2 0 -9 -2 -9
1 its capitals and length: 0.8 and more, 15 and more	0 0 1 -3 -1 2 -1 -5 -3 -3 -2 2 4
1 its capitals and length: 0.8 and more, 30 and more	0 0 0 -1 12 -5 -1 -1 -3 4 8 -8 -14
1 its capitals and length: 0.8 and more, 4 and more	1 0 -19 -11 -13 -1 -1 -13 1 -5 -13 -18 -1
1 its capitals and length: 0.8 and more, 8 and more	-8 1 1 -9 -13 -19 -8 -15 -15 13 -2 -1 1
1 its capitals and length: 1 and more, 15 and more	0 0 0 0 3 -1 0 -3 0 0 0 2 -1
1 its capitals and length: 1 and more, 2 and more	1 -7 -13 -15 -3 -14 8 -14 -4 -7 -9 -7 0
1 its capitals and length: 1 and more, 30 and more	0 0 -1 0 -7 7 -6 -5 -4 -6 -4 -4 -4
1 its capitals and length: 1 and more, 4 and more	1 0 -5 -4 -20 -11 2 -9 -11 5 -9 -13 6
1 its capitals and length: 1 and more, 8 and more	0 2 1 -3 -14 -4 8 -14 -2 0 -4 -6 17
1 its capitals and length: 1 and more, below 2	-1 -6 6 -7 -14 -13 -10 -11 -14 -9 -24 -9 -1
1 its capitals and length: below 0.15, 15 and more	2 -28 -4 -25 -1 -1 7 4 -23 -6 -36 -12 -10
1 its capitals and length: below 0.15, 2 and more	-1 -10 -20 2 -3 8 -4 -15 -12 -11 8 -10 10
1 its capitals and length: below 0.15, 30 and more	-5 -35 -11 -9 -4 2 -4 3 -7 -7 -11 -14 -6
1 its capitals and length: below 0.15, 4 and more	-1 10 -7 -4 0 -7 -7 3 -12 0 -13 -18 -8
1 its capitals and length: below 0.15, 8 and more	4 -2 -4 -27 5 -2 -39 -3 -26 -21 2 -2 -13
1 its capitals and length: below 0.15, below 2	-1 -12 -20 -8 -19 4 -8 -18 -10 12 -7 -2 -9
1 its capitals: 0.01 and more	0 -13 -3 -21 -5 1 -2 6 -15 -8 -8 -10 -7
1 its capitals: 0.15 and more	-4 1 11 2 -2 0 -7 -2 0 -18 -2 -11 -7
1 its capitals: 0.3 and more	-3 -9 -2 6 3 -7 -22 -14 -6 -3 3 0 -8
1 its capitals: 0.5 and more	2 1 -31 -11 -15 0 -16 -6 3 -21 -2 3 -19
1 its capitals: 0.7 and more	1 -7 -46 -15 -22 -17 -2 -10 3 4 -16 -1 -2
1 its capitals: 0.9 and more	-8 0 5 -4 -6 -5 0 -14 -14 12 4 -23 7
1 its capitals: 1 and more	-1 -4 -2 -9 -10 -11 9 -15 -4 3 -14 -11 -3
1 its capitals: below 0.01	0 -12 -27 -7 -7 4 -12 -13 -37 2 1 -10 -9
1 its figures: 0.01 and more	1 -7 -10 -2 -11 -8 -6 -10 9 -10 -3 -7 2
1 its figures: 0.15 and more	0 -18 -14 -14 -6 3 -15 2 -8 -16 -20 -15 -14
1 its figures: 0.4 and more	1 -6 18 -12 -16 -8 -13 -29 -18 -8 -10 12 -20
1 its figures: below 0.01	-4 1 -13 -10 1 -4 0 1 -10 -4 -3 -4 -5
1 its last words on the page: more often	-4 -18 -12 -31 -8 -2 -14 -5 0 13 -22 -15 -8
1 its last words on the page: once	2 -4 2 -6 -3 -2 1 4 -5 -12 0 -1 -7
1 its last words on the page: twice	-2 -2 -26 -3 -9 -2 -31 -2 7 -16 5 -14 -8
1 its lead-in on the page: more often	-7 -20 -19 -28 2 -9 -3 -10 -10 10 -28 -19 -21
1 its lead-in on the page: once	-5 -20 -1 4 -36 -14 -18 5 11 -8 -30 -1 -15
1 its lead-in on the page: twice	3 -15 -9 -9 -16 -3 0 -9 16 0 -7 2 -15
1 its length among the short lines around it: 0.4 and more	1 5 -12 -1 -8 6 -14 -4 -11 -6 -8 -14 -5
1 its length among the short lines around it: 0.7 and more	-3 -10 -5 -14 -13 -10 -2 0 -1 -3 -6 1 -8
1 its length among the short lines around it: 1.4 and more	0 -14 -4 -21 -16 -6 -20 -8 -10 -15 -10 -16 -4
1 its length among the short lines around it: 2 and more	1 1 -3 -10 13 -3 -8 -11 -13 1 -18 -14 -7
1 its length among the short lines around it: below 0.4	-5 -15 -10 -6 -5 -4 -4 -18 -10 5 -11 3 -10
1 its length and end: 10 and more, another sign	0 1 0 0 -4 -5 0 10 1 1 0 -4 -4
1 its length and end: 10 and more, arrow	0 0 0 0 1 5 0 -8 -1 0 0 2 1
1 its length and end: 10 and more, bar or asterisk	0 0 0 0 0 -2 0 0 0 0 0 -5 7
1 its length and end: 10 and more, bracket	0 -3 -4 1 -18 -1 -4 5 -1 -17 -3 0 1
1 its length and end: 10 and more, colon	0 -1 -1 0 19 6 1 -18 -1 -1 -1 -4 -8
1 its length and end: 10 and more, ellipsis	0 0 0 0 -2 -4 0 0 8 5 -1 -2 -9
1 its length and end: 10 and more, exclamation mark	0 0 -1 1 -1 1 -1 -6 0 0 -2 4 4
1 its length and end: 10 and more, figure	0 -4 -7 0 -9 -2 -1 2 -1 -1 -4 -8 13
1 its length and end: 10 and more, full stop	-1 17 -15 -9 -14 -8 -3 -3 -16 -8 -8 -18 -4
1 its length and end: 10 and more, letter	-11 -20 2 -5 -7 -6 -26 -22 -5 -1 -3 2 -6
1 its length and end: 10 and more, question mark	0 -2 -1 -1 -16 5 -4 2 -5 -7 2 8 0
1 its length and end: 10 and more, quotation mark	8 -2 3 -1 -8 -10 -1 0 -4 -1 -4 10 -3
1 its length and end: 10 and more, semicolon	0 0 0 0 0 0 0 5 0 0 0 -1 -3
1 its length and end: 10 and more, stop and quotation mark	0 0 0 -1 -3 -2 4 -6 0 5 0 2 0
1 its length and end: 15 and more, another sign	0 0 0 0 1 0 -1 6 0 -1 0 -3 -2
1 its length and end: 15 and more, bracket	0 3 -3 0 -11 -7 3 -3 16 -12 -5 -3 -11
1 its length and end: 15 and more, colon	0 -1 -4 4 16 -1 5 -4 -6 -5 -1 -6 -8
1 its length and end: 15 and more, comma	0 0 0 0 -6 13 0 -7 -1 -1 0 -9 -1
1 its length and end: 15 and more, ellipsis	1 0 0 1 -4 3 0 2 1 0 0 0 -3
1 its length and end: 15 and more, figure	0 1 3 -1 -15 4 -1 9 -5 -6 -1 -9 -5
1 its length and end: 15 and more, full stop	1 -13 -12 -12 -7 0 -13 -6 -13 -4 -5 -6 -6
1 its length and end: 15 and more, letter	1 -15 -6 -15 -6 -4 -16 -5 -13 -24 -1 5 -2
1 its length and end: 15 and more, question mark	0 6 -1 0 -2 -6 4 -3 0 -2 1 -4 2
1 its length and end: 15 and more, quotation mark	0 0 4 3 2 9 -1 -6 -4 -2 -1 -3 -4
1 its length and end: 15 and more, semicolon	0 0 0 0 15 -7 0 -11 -5 -12 0 -9 -3
1 its length and end: 15 and more, stop and quotation mark	0 0 2 -1 -3 8 -1 -10 -2 2 -4 -1 -2
1 its length and end: 2 and more, another sign	0 1 0 0 -1 5 -1 0 0 -1 0 -2 -3
1 its length and end: 2 and more, arrow	0 0 0 0 -1 5 0 -2 -1 -1 0 -1 -3
1 its length and end: 2 and more, bar or asterisk	0 0 -1 0 -3 0 0 0 2 0 0 -4 7
1 its length and end: 2 and more, bracket	0 -2 -2 -1 -1 -8 -3 -6 -16 3 5 -11 16
1 its length and end: 2 and more, colon	0 -7 6 -6 -4 11 -5 -12 -2 -5 4 -13 0
1 its length and end: 2 and more, comma	0 0 -1 0 0 3 -1 -3 -3 -4 1 1 4
1 its length and end: 2 and more, ellipsis	0 0 0 0 2 0 -1 -1 0 -1 0 -5 7
1 its length and end: 2 and more, exclamation mark	0 0 0 0 1 1 0 -1 -3 -2 -2 8 -5
1 its length and end: 2 and more, figure	0 -5 0 -1 11 -4 -3 -17 -8 -8 -5 -2 -11
1 its length and end: 2 and more, full stop	0 -4 -1 -2 -11 16 3 -5 -6 -8 4 -5 -6
1 its length and end: 2 and more, letter	-2 -6 -15 0 -7 -4 -4 -9 2 -14 -6 -8 -7
1 its length and end: 2 and more, quotation mark	0 0 0 0 10 -7 -1 -8 0 1 1 2 -3
1 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -10 -6 -1 8 3 -1 1 -1 -2
1 its length and end: 25 and more, another sign	0 0 0 0 0 -9 11 -4 2 0 0 -1 -3
1 its length and end: 25 and more, bar or asterisk	0 0 0 0 -4 1 -1 -3 -1 0 0 -1 5
1 its length and end: 25 and more, bracket	0 -2 1 3 -6 6 -3 -11 0 -4 -1 -3 2
1 its length and end: 25 and more, colon	0 -1 -4 -1 9 6 2 -13 -5 -3 -1 -4 0
1 its length and end: 25 and more, ellipsis	0 -1 0 0 -3 1 -1 1 -1 -2 0 1 3
1 its length and end: 25 and more, exclamation mark	0 -1 0 0 -3 -2 -2 3 -1 2 0 -1 5
1 its length and end: 25 and more, figure	0 0 0 0 -5 0 -1 2 8 1 0 -2 -4
1 its length and end: 25 and more, full stop	1 -17 -3 -6 -5 -1 -12 0 -36 -4 -14 7 -9
1 its length and end: 25 and more, letter	0 1 -4 -4 -18 4 -5 1 10 -4 -4 -18 -7
1 its length and end: 25 and more, question mark	0 0 0 1 -8 8 -2 2 0 -1 -1 -1 -5
1 its length and end: 25 and more, quotation mark	0 0 0 0 1 -4 0 6 -1 -1 0 0 0
1 its length and end: 25 and more, stop and quotation mark	0 -2 -6 -2 -10 2 -7 -4 -10 4 -13 -8 -13
1 its length and end: 4 and more, another sign	0 0 -1 -1 -1 7 0 -4 2 -2 4 -4 -3
1 its length and end: 4 and more, arrow	0 0 0 0 -1 9 0 -8 -1 -1 0 3 -3
1 its length and end: 4 and more, bar or asterisk	0 0 1 0 -4 -2 0 -4 -2 -3 -1 -1 9
1 its length and end: 4 and more, bracket	-1 -5 -2 -7 0 -7 -3 -13 -6 5 -1 -6 -3
1 its length and end: 4 and more, colon	-1 12 -1 0 6 14 -2 -13 -4 -13 -1 3 -16
1 its length and end: 4 and more, comma	0 -1 0 0 -1 -4 0 5 -2 -1 0 -1 -1
1 its length and end: 4 and more, ellipsis	0 0 0 0 6 2 0 -2 -2 0 -1 0 -4
1 its length and end: 4 and more, exclamation mark	0 -2 -1 0 -5 -3 5 -2 2 -1 -1 -3 6
1 its length and end: 4 and more, figure	0 -5 2 -2 -5 -1 -3 -6 -5 -8 -2 0 -16
1 its length and end: 4 and more, full stop	0 -4 0 3 -3 -2 -4 4 3 -17 3 -6 -4
1 its length and end: 4 and more, letter	1 -7 -4 -27 -13 -4 -10 -10 -9 -9 -11 -3 -1
1 its length and end: 4 and more, question mark	0 -1 1 -1 1 3 0 -10 2 -4 -1 -10 9
1 its length and end: 4 and more, quotation mark	0 0 -1 0 -7 -6 3 -6 -4 8 -3 10 -10
1 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -4 -16 7 7 -1 -1 0 -1 4
1 its length and end: 40 and more, another sign	0 0 0 0 -5 3 -1 4 -1 -1 0 -1 0
1 its length and end: 40 and more, bracket	-1 3 4 -12 6 0 -7 -2 -4 -17 -12 -7 -4
1 its length and end: 40 and more, colon	0 0 0 0 7 4 -4 0 -3 -4 0 -1 -1
1 its length and end: 40 and more, ellipsis	0 0 -1 0 -4 1 0 -2 1 2 0 1 2
1 its length and end: 40 and more, exclamation mark	0 -1 -3 0 2 4 -7 -2 1 5 -5 -6 -8
1 its length and end: 40 and more, figure	0 0 0 0 -8 -3 5 -2 5 3 0 0 -1
1 its length and end: 40 and more, full stop	-7 -4 -13 4 3 -8 -5 -13 -3 -3 -10 -17 -5
1 its length and end: 40 and more, letter	2 -2 -6 -4 1 1 -6 -14 0 -9 -6 -2 -10
1 its length and end: 40 and more, question mark	0 -3 -1 -2 1 4 -8 2 -5 6 0 -4 -3
1 its length and end: 40 and more, quotation mark	0 0 3 0 7 7 -2 -1 -2 -7 -2 -1 -3
1 its length and end: 40 and more, stop and quotation mark	-1 -26 -8 -4 4 1 -10 -15 -14 -13 7 -9 -16
1 its length and end: 6 and more, another sign	0 0 0 -1 -6 -2 -1 8 0 -1 0 -3 -4
1 its length and end: 6 and more, arrow	0 0 0 0 -2 8 0 -7 -1 0 0 -1 1
1 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 0 0 0 0 -1 0 -4 6
1 its length and end: 6 and more, bracket	0 0 1 -2 -10 5 -5 7 6 -4 -7 -22 -13
1 its length and end: 6 and more, colon	0 -3 -1 -1 -1 4 -3 -8 0 3 -2 -3 0
1 its length and end: 6 and more, ellipsis	0 -6 -1 0 -4 -11 -1 -1 -1 2 -1 7 0
1 its length and end: 6 and more, exclamation mark	0 0 0 0 0 5 -1 -5 1 1 0 2 -5
1 its length and end: 6 and more, figure	0 6 5 -4 -13 -2 -3 -6 -9 -13 -6 7 -15
1 its length and end: 6 and more, full stop	-1 -3 2 -9 -9 -7 -7 -2 -4 -5 0 -14 -17
1 its length and end: 6 and more, letter	-2 -10 -25 -12 -3 -3 -1 -6 -16 -7 -3 -5 4
1 its length and end: 6 and more, question mark	1 -2 -6 2 -9 -1 0 -13 -8 0 -5 4 3
1 its length and end: 6 and more, quotation mark	0 0 0 0 -9 -2 -2 7 -2 -5 -1 1 1
1 its length and end: below 2, another sign	0 -5 -1 1 3 14 -4 -6 -5 -8 -1 -5 -5
1 its length and end: below 2, bar or asterisk	0 -1 0 -3 -4 2 -1 0 4 -3 -1 4 1
1 its length and end: below 2, bracket	0 0 0 0 0 -3 0 -1 -4 -2 0 -4 12
1 its length and end: below 2, colon	-1 -2 -2 -3 -6 -17 4 5 -8 12 -2 -17 -3
1 its length and end: below 2, comma	0 0 0 0 -2 -6 0 -3 6 8 0 -10 0
1 its length and end: below 2, ellipsis	0 0 0 0 0 -9 0 0 6 7 0 0 1
1 its length and end: below 2, exclamation mark	0 0 0 0 0 0 0 0 -1 0 0 -7 7
1 its length and end: below 2, figure	0 -18 -3 -4 -28 -1 -5 -23 -14 4 2 2 -8
1 its length and end: below 2, full stop	0 -1 -3 0 -4 -7 -1 3 6 6 3 4 -10
1 its length and end: below 2, letter	-1 2 -7 -8 -12 -5 -24 -7 -10 -4 -28 -6 -5
1 its length and end: below 2, quotation mark	0 -3 0 0 -4 4 0 5 -1 0 1 -1 -4
1 its length and sentences: 15 and more, more	0 6 0 0 -5 -4 2 -1 0 4 -2 4 1
1 its length and sentences: 15 and more, none	1 -9 -9 -17 -13 -6 -12 4 -13 -27 -7 -5 -5
1 its length and sentences: 15 and more, one	-1 -24 -12 -10 -4 3 -21 -5 -3 -9 -10 -1 -10
1 its length and sentences: 15 and more, three	0 -5 -5 -2 -12 -3 -7 5 -2 -6 -7 3 4
1 its length and sentences: 15 and more, two	1 -2 -4 -2 -3 -8 1 3 -3 -21 -4 -29 -8
1 its length and sentences: 30 and more, more	0 -10 2 -2 -16 2 -8 -2 -11 -10 -21 -14 2
1 its length and sentences: 30 and more, none	0 1 -5 -10 4 -2 8 -3 -15 3 0 -13 -7
1 its length and sentences: 30 and more, one	-1 -12 -16 8 -16 6 -9 -35 -17 -5 -16 9 3
1 its length and sentences: 30 and more, three	-2 -15 -9 -6 3 1 -6 -9 -8 -12 -12 -14 -1
1 its length and sentences: 30 and more, two	-1 -19 -10 -12 0 -2 -27 -1 -14 -8 -13 -11 -15
1 its length and sentences: 6 and more, more	0 -4 0 0 -2 -8 8 7 -3 -5 0 0 -3
1 its length and sentences: 6 and more, none	-6 -15 0 -12 -6 -8 -6 0 -8 -12 1 1 -10
1 its length and sentences: 6 and more, one	-4 4 -18 -5 -8 -5 -3 -7 1 -10 -14 -18 1
1 its length and sentences: 6 and more, three	0 -1 5 -1 -6 1 -2 -11 -12 4 1 -4 -6
1 its length and sentences: 6 and more, two	0 -3 -7 0 -32 -3 2 -22 0 13 0 6 0
1 its length and sentences: 60 and more, more	0 -8 -16 -5 10 -7 -1 -5 -6 4 -16 -39 -24
1 its length and sentences: 60 and more, none	0 -1 -1 0 -6 5 2 -2 -2 -5 -1 6 0
1 its length and sentences: 60 and more, one	0 8 0 -1 -5 -4 -3 3 9 -10 -1 0 -6
1 its length and sentences: 60 and more, three	0 -16 -5 -3 -2 -12 -16 -15 4 -8 -7 7 -12
1 its length and sentences: 60 and more, two	-1 -15 -4 -8 -2 1 0 -14 -19 -11 1 -10 -2
1 its length and sentences: below 6, none	0 -1 -11 -5 -3 0 -5 -5 -9 0 -9 -2 -7
1 its length and sentences: below 6, one	-4 -17 -4 -2 -16 3 -9 1 11 -30 -4 -17 0
1 its length and sentences: below 6, two	0 -1 -1 0 -2 -4 8 -3 -1 -2 -1 0 5
1 its length, and what follows the credit behind it: 25 and more, a short line	0 -4 -2 -3 -2 -7 2 2 -10 15 4 -1 -2
1 its length, and what follows the credit behind it: 25 and more, a short sentence	0 -1 0 0 0 -3 -1 0 3 1 0 0 0
1 its length, and what follows the credit behind it: 25 and more, running text	0 0 0 1 -4 1 -2 0 6 -1 -1 0 -2
1 its length, and what follows the credit behind it: 45 and more, a short line	0 0 0 2 1 -7 4 3 -2 0 0 -1 -1
1 its length, and what follows the credit behind it: 45 and more, a short sentence	0 0 0 0 1 5 -2 -1 0 -1 0 0 0
1 its length, and what follows the credit behind it: 45 and more, running text	0 0 -3 0 -2 2 0 -1 3 0 4 0 -4
1 its length, and what follows the credit behind it: 8 and more, a short line	0 -7 -2 -1 -4 1 -2 -4 3 -10 -2 2 0
1 its length, and what follows the credit behind it: 8 and more, a short sentence	0 -2 0 0 -2 0 0 -1 5 0 -1 0 2
1 its length, and what follows the credit behind it: 8 and more, nothing	0 0 0 0 -1 -1 0 -1 7 2 0 -8 0
1 its length, and what follows the credit behind it: 8 and more, running text	0 -3 4 -1 0 -1 -3 -4 10 -14 -7 -7 1
1 its length, and what follows the credit behind it: below 8, a short line	0 9 -1 -4 -4 -8 -2 -4 8 -5 -5 1 -4
1 its length, and what follows the credit behind it: below 8, a short sentence	0 0 8 0 -1 2 0 0 -2 -2 -2 -1 -3
1 its length, and what follows the credit behind it: below 8, running text	0 -6 -2 -2 -1 7 -2 -2 -21 -3 -4 -8 4
1 its length: 10 and more	-4 6 -22 -12 -19 -2 -20 -7 -17 -19 -8 6 -2
1 its length: 12 and more	-3 2 2 -8 -8 -14 -4 -1 -1 4 -14 -12 -9
1 its length: 15 and more	-1 -20 -10 -13 -9 -4 -21 -2 -9 -29 -2 -3 -9
1 its length: 19 and more	4 -10 -21 -10 -9 -1 -7 -8 -1 -4 -20 -8 -4
1 its length: 2 and more	-3 -1 -18 -8 -6 3 -10 -12 -13 -11 -15 -8 -2
1 its length: 25 and more	0 -8 -7 -5 -13 -1 -4 -6 -9 -8 -9 -2 -9
1 its length: 3 and more	-1 -13 -10 -2 -6 -7 -2 -7 -3 -14 -7 -4 -6
1 its length: 35 and more	1 -28 -11 -12 1 -3 -14 1 -7 -9 -6 -6 -9
1 its length: 4 and more	1 -6 -2 -25 -7 -1 -19 -11 -9 -5 -15 -8 -3
1 its length: 5 and more	-5 -10 -19 -16 -18 -5 2 -1 -12 2 -10 -10 -11
1 its length: 50 and more	-7 -1 -17 6 3 -12 -3 -7 -16 -2 -9 -15 -1
1 its length: 6 and more	-3 -10 -25 -6 -13 -8 -1 -6 -10 -5 -14 0 -7
1 its length: 8 and more	-4 -15 -3 -13 -8 4 -8 -5 -9 -9 -1 -5 -6
1 its length: 80 and more	-1 -19 -3 -24 7 -4 0 -16 -4 -6 -11 -14 -18
1 its length: below 2	-1 -10 -8 -5 -15 -4 -17 -12 -12 4 -29 -7 -3
1 its phrases elsewhere on the page: 0.01 and more	3 -7 8 -11 -3 -9 -18 3 0 -6 -22 -7 -5
1 its phrases elsewhere on the page: 0.3 and more	-2 -5 -21 -12 -14 -16 -3 -5 7 1 3 -11 -9
1 its phrases elsewhere on the page: 0.8 and more	-4 -13 -10 -7 -5 -10 -24 -21 4 7 3 -15 -6
1 its phrases elsewhere on the page: below 0.01	-2 -8 -6 -14 -11 0 -3 -2 -13 -6 -4 -3 -11
1 its phrases elsewhere, and its length: in part, 15 and more	0 -7 -6 -4 -10 -13 -9 3 4 -5 8 -14 1
1 its phrases elsewhere, and its length: in part, 30 and more	0 -6 -2 -1 -3 -5 6 -11 6 -3 1 -4 3
1 its phrases elsewhere, and its length: in part, 8 and more	-1 7 -4 -2 -16 -10 -7 0 6 -18 -6 -4 -6
1 its phrases elsewhere, and its length: in part, below 8	0 -4 -7 -2 0 -3 3 -15 -10 15 -7 -13 -15
1 its phrases elsewhere, and its length: nearly all, 15 and more	2 -3 7 2 -18 -12 -16 -19 13 -7 3 7 -5
1 its phrases elsewhere, and its length: nearly all, 30 and more	-1 -7 1 -8 -8 -7 -10 -5 -3 6 -7 5 0
1 its phrases elsewhere, and its length: nearly all, 8 and more	-6 -5 -12 -6 -2 -6 -18 -23 -3 4 1 -14 -9
1 its phrases elsewhere, and its length: nearly all, below 8	0 -3 -23 -2 0 -5 -1 -9 -7 -5 4 -28 -3
1 its phrases elsewhere, and its place: in part, before the text	0 2 -11 0 -7 -8 -1 -4 11 -7 6 -2 -3
1 its phrases elsewhere, and its place: in part, behind the text	0 -1 -1 0 3 -9 -2 1 -4 -6 -1 0 -6
1 its phrases elsewhere, and its place: in part, in the text	-1 -9 -5 -13 -17 -7 -4 -8 3 6 -2 -16 -10
1 its phrases elsewhere, and its place: nearly all, before the text	2 -17 -10 -3 -9 -8 -1 -5 1 1 5 -10 3
1 its phrases elsewhere, and its place: nearly all, behind the text	-1 -1 -2 -4 2 8 1 10 -4 -6 -2 -9 -11
1 its phrases elsewhere, and its place: nearly all, in the text	-2 2 -13 -10 -4 -9 -22 -20 3 3 2 -14 -1
1 its place among short lines: first, 2 and more	1 -10 -11 -5 -12 6 -2 -28 -18 1 -6 -15 0
1 its place among short lines: first, 3 and more	-1 1 -9 -5 -9 16 0 -34 -8 -19 -4 -17 -2
1 its place among short lines: first, 5 and more	0 4 -7 -5 -2 -3 0 -9 -16 -5 -4 -9 -17
1 its place among short lines: first, below 2	-1 -13 -31 -21 -4 -1 -8 -24 4 9 -28 2 -8
1 its place among short lines: last, 2 and more	5 -9 -3 -5 -12 -15 -15 -16 -9 -4 -4 -4 1
1 its place among short lines: last, 3 and more	-3 -12 4 -10 -8 -19 -3 -15 -1 -9 1 -14 -13
1 its place among short lines: last, 5 and more	-1 -15 -11 -10 1 -22 -1 3 -31 -14 0 -2 9
1 its place among short lines: within, 3 and more	2 -21 -6 3 -1 -32 -13 -16 -3 -7 -23 3 4
1 its place among short lines: within, 5 and more	-15 -4 -10 -8 -3 0 -24 5 -13 -14 -12 1 -10
1 its place by the text, and its end: before the text, another sign	0 -2 -2 0 -1 4 0 -2 3 1 3 -1 -4
1 its place by the text, and its end: before the text, bar or asterisk	0 -1 0 -2 0 0 0 0 3 -1 -1 0 4
1 its place by the text, and its end: before the text, bracket	-2 -5 1 -11 2 -15 -1 -9 1 -7 0 -4 14
1 its place by the text, and its end: before the text, colon	-1 6 1 0 0 0 0 -2 -1 1 -2 -4 -9
1 its place by the text, and its end: before the text, comma	0 -1 -2 -1 -1 -5 0 6 -5 -5 1 -2 6
1 its place by the text, and its end: before the text, ellipsis	2 -3 -1 1 1 -3 0 4 0 0 0 0 -2
1 its place by the text, and its end: before the text, exclamation mark	0 -1 0 0 -1 -1 0 0 -1 -1 0 -1 6
1 its place by the text, and its end: before the text, figure	2 -13 3 -5 3 -9 -1 -5 -8 1 -6 -11 -5
1 its place by the text, and its end: before the text, full stop	3 1 0 -7 -31 -9 -5 -8 -13 7 -2 -23 -25
1 its place by the text, and its end: before the text, letter	10 -3 -14 -1 -9 -14 -23 -20 5 -10 -3 -3 -8
1 its place by the text, and its end: before the text, question mark	1 -1 -4 1 -1 0 0 1 -1 -3 1 1 6
1 its place by the text, and its end: before the text, quotation mark	7 -3 -2 2 -1 1 0 -1 -3 -5 -3 9 -5
1 its place by the text, and its end: before the text, stop and quotation mark	0 -1 3 -1 -1 0 0 -1 2 1 0 -1 -1
1 its place by the text, and its end: behind the text, another sign	0 0 0 0 -2 8 -1 5 -1 -2 0 -13 -5
1 its place by the text, and its end: behind the text, arrow	0 0 0 0 -1 4 0 -1 -1 0 0 1 -2
1 its place by the text, and its end: behind the text, bar or asterisk	0 0 0 0 -2 -5 0 -1 -1 -1 0 -8 15
1 its place by the text, and its end: behind the text, bracket	0 0 0 0 -4 2 -5 -1 -6 -7 0 -9 5
1 its place by the text, and its end: behind the text, colon	0 -1 -1 -3 4 2 1 -7 2 5 7 -14 0
1 its place by the text, and its end: behind the text, comma	0 0 -1 -1 -7 0 0 3 0 3 -1 -13 7
1 its place by the text, and its end: behind the text, ellipsis	0 0 0 0 -2 -4 -2 -6 -2 -1 0 7 -3
1 its place by the text, and its end: behind the text, exclamation mark	0 0 0 0 2 5 -1 -3 -1 -1 0 -3 0
1 its place by the text, and its end: behind the text, figure	-2 -4 -4 -2 -6 3 -5 -20 -13 -17 -6 19 -16
1 its place by the text, and its end: behind the text, full stop	-1 -2 -3 -3 -9 6 -8 -4 -2 -4 -3 -3 0
1 its place by the text, and its end: behind the text, letter	-15 -39 -36 -26 0 -1 5 -5 -25 -33 -28 -4 2
1 its place by the text, and its end: behind the text, question mark	0 0 -1 -2 -5 -8 -1 -3 -2 -1 0 1 15
1 its place by the text, and its end: behind the text, quotation mark	0 0 -1 -1 -5 -7 0 -3 -1 7 -1 7 -1
1 its place by the text, and its end: behind the text, stop and quotation mark	0 0 0 0 5 3 -1 -1 0 0 0 0 -5
1 its place by the text, and its end: in the text, another sign	0 0 -1 -1 -1 -3 8 4 -4 -13 -1 -6 -8
1 its place by the text, and its end: in the text, arrow	0 0 0 0 -4 9 -1 -8 -1 -1 0 0 6
1 its place by the text, and its end: in the text, bar or asterisk	0 0 0 0 -9 10 -2 -4 1 -4 0 5 -4
1 its place by the text, and its end: in the text, bracket	-1 1 -7 -3 -20 -2 -19 -1 8 -6 -26 -14 -21
1 its place by the text, and its end: in the text, colon	-1 -12 -8 -6 23 4 -3 -20 -30 -11 -13 -14 -18
1 its place by the text, and its end: in the text, comma	0 0 0 0 3 4 -1 -3 -2 -2 -1 0 0
1 its place by the text, and its end: in the text, ellipsis	0 -3 -1 1 -11 -5 -3 1 6 6 -2 -6 6
1 its place by the text, and its end: in the text, exclamation mark	0 -4 -9 -1 -8 3 -6 -7 -1 5 -18 3 -6
1 its place by the text, and its end: in the text, figure	-2 -3 5 -8 -20 5 -9 -7 -4 -9 -3 -10 -14
1 its place by the text, and its end: in the text, full stop	-1 3 -15 -4 -2 -5 -4 0 -10 -11 -1 -5 -2
1 its place by the text, and its end: in the text, letter	-24 -5 -2 -19 -5 -2 -7 -2 -2 1 -4 -5 -10
1 its place by the text, and its end: in the text, question mark	-1 -7 -7 2 -17 13 -13 -10 -12 -4 -7 -2 -12
1 its place by the text, and its end: in the text, quotation mark	0 -1 5 -2 -4 -2 -6 -7 -16 -2 -8 -3 -11
1 its place by the text, and its end: in the text, semicolon	0 0 0 0 7 -4 -1 4 -4 -11 0 -9 -3
1 its place by the text, and its end: in the text, stop and quotation mark	-2 -34 -21 -7 -7 0 1 -12 -14 6 -3 -6 -13
1 its place by the text, and its length: before the text, 13 and more	3 -4 -6 -6 -1 -7 -4 -10 -2 3 3 -14 -20
1 its place by the text, and its length: before the text, 19 and more	3 -14 -8 -5 -21 2 -2 4 4 -16 0 -7 -3
1 its place by the text, and its length: before the text, 2 and more	3 2 -14 -2 -2 5 -4 -7 -12 -16 1 -1 -11
1 its place by the text, and its length: before the text, 3 and more	2 -14 -19 3 -3 -18 -3 -1 15 7 -2 -12 -11
1 its place by the text, and its length: before the text, 30 and more	0 5 5 -9 7 -11 -1 -2 -4 -6 -7 -3 2
1 its place by the text, and its length: before the text, 4 and more	-1 3 7 -17 -5 -13 -3 -6 1 -21 0 -5 -8
1 its place by the text, and its length: before the text, 6 and more	2 11 2 -5 -3 -14 0 -15 -11 -10 -16 -5 -6
1 its place by the text, and its length: before the text, 9 and more	3 4 -22 4 -8 -11 0 -8 -22 -2 -10 1 2
1 its place by the text, and its length: before the text, below 2	3 -15 -1 -2 -12 -10 -4 -8 -9 1 -22 -14 2
1 its place by the text, and its length: behind the text, 13 and more	-1 -2 -3 -3 1 -2 -7 -5 -5 -5 -5 -5 -3
1 its place by the text, and its length: behind the text, 19 and more	-1 -1 -1 -2 3 2 -3 2 -3 0 -2 -14 -3
1 its place by the text, and its length: behind the text, 2 and more	-1 -3 -4 -7 -11 -6 -1 -8 -6 -7 -4 -19 21
1 its place by the text, and its length: behind the text, 3 and more	-1 -3 -4 -5 -16 -1 0 -17 -6 -7 -5 1 5
1 its place by the text, and its length: behind the text, 30 and more	0 0 -1 4 -2 11 -1 -3 5 -3 2 -12 -9
1 its place by the text, and its length: behind the text, 4 and more	0 -4 -3 -1 -10 0 -5 -3 -17 -9 -4 -4 7
1 its place by the text, and its length: behind the text, 6 and more	-1 -5 -4 -6 -21 -5 7 2 -10 -14 -9 1 -3
1 its place by the text, and its length: behind the text, 9 and more	-1 -3 -4 -10 10 -6 -10 0 -12 -11 -5 -3 -4
1 its place by the text, and its length: behind the text, below 2	-3 -9 -9 -7 -30 9 -9 -18 -16 -13 -10 -1 1
1 its place by the text, and its length: in the text, 13 and more	-5 -12 8 -21 -12 -7 -11 6 -2 -20 -1 -6 -11
1 its place by the text, and its length: in the text, 19 and more	-2 -6 -14 -3 -7 -9 -10 -2 -3 -10 -18 -3 -5
1 its place by the text, and its length: in the text, 2 and more	-3 -14 -11 -19 -10 -1 -15 -9 -7 -6 -16 -6 -14
1 its place by the text, and its length: in the text, 3 and more	-2 -3 10 -11 -3 2 -9 0 -8 -21 -16 -13 -7
1 its place by the text, and its length: in the text, 30 and more	2 -10 -20 -1 1 -7 -1 -5 -9 0 -2 -8 -7
1 its place by the text, and its length: in the text, 4 and more	-5 -10 -25 -10 -13 1 -2 -12 -5 9 -17 -13 -6
1 its place by the text, and its length: in the text, 6 and more	-5 -23 -23 -6 -15 -6 -10 -4 3 -5 6 -11 -7
1 its place by the text, and its length: in the text, 9 and more	-5 -7 -11 -15 -13 1 -12 -7 -6 -13 -8 -8 1
1 its place by the text, and its length: in the text, below 2	-3 7 -19 -6 -9 -13 -11 0 -3 8 -12 -9 -15
1 its place by the text, its length and end: before the text, 10 and more, a stop	1 6 -8 -1 -12 -5 1 -11 -11 3 -1 -6 -12
1 its place by the text, its length and end: before the text, 10 and more, no stop	3 -10 -6 -2 1 2 -4 -4 -9 -11 -8 -4 -4
1 its place by the text, its length and end: before the text, 18 and more, a stop	2 -11 -2 -2 -18 2 -2 7 -6 -8 2 -4 -8
1 its place by the text, its length and end: before the text, 18 and more, no stop	1 -5 -8 -1 -4 -5 0 -2 12 -6 -5 -4 2
1 its place by the text, its length and end: before the text, 3 and more, a stop	0 -3 2 1 -2 2 0 0 2 -1 0 -2 3
1 its place by the text, its length and end: before the text, 3 and more, no stop	1 -7 -14 -8 -4 -31 -6 -11 14 -5 1 -6 -13
1 its place by the text, its length and end: before the text, 30 and more, a stop	0 8 0 -2 -3 -3 0 -1 0 1 -3 -2 -7
1 its place by the text, its length and end: before the text, 30 and more, no stop	0 0 7 -8 7 -8 -1 -1 -6 -9 -5 -3 4
1 its place by the text, its length and end: before the text, 6 and more, a stop	0 4 7 -4 1 -14 -1 -3 -1 11 0 -10 -13
1 its place by the text, its length and end: before the text, 6 and more, no stop	2 5 -6 -1 0 -6 1 -10 -17 -16 -10 1 0
1 its place by the text, its length and end: before the text, below 3, a stop	0 -4 -1 -1 -1 11 0 -1 -2 -1 2 -1 -4
1 its place by the text, its length and end: before the text, below 3, no stop	7 -5 0 -3 -6 -9 -12 -19 -8 -7 -7 -8 -4
1 its place by the text, its length and end: behind the text, 10 and more, a stop	0 -1 -1 -1 -5 -10 -3 0 -1 0 0 0 9
1 its place by the text, its length and end: behind the text, 10 and more, no stop	-1 -3 -5 -10 6 -7 -11 -6 -9 -9 -9 -4 -8
1 its place by the text, its length and end: behind the text, 18 and more, a stop	0 0 0 -2 -3 1 -1 -4 3 3 -1 1 -3
1 its place by the text, its length and end: behind the text, 18 and more, no stop	-1 -1 -1 -1 5 14 -3 5 -8 -5 -1 -17 -6
1 its place by the text, its length and end: behind the text, 3 and more, a stop	0 -1 0 0 -3 3 -2 -6 -2 -2 -1 -8 13
1 its place by the text, its length and end: behind the text, 3 and more, no stop	-2 -9 -10 -9 -19 -2 -5 -12 -20 -13 -12 1 4
1 its place by the text, its length and end: behind the text, 30 and more, a stop	0 0 0 -1 -4 12 0 -2 -1 -3 -1 -7 0
1 its place by the text, its length and end: behind the text, 30 and more, no stop	0 0 -1 3 1 2 -1 -2 6 -1 3 -11 -9
1 its place by the text, its length and end: behind the text, 6 and more, a stop	0 -1 -1 -1 -2 2 -3 -7 -6 -4 -1 7 -3
1 its place by the text, its length and end: behind the text, 6 and more, no stop	-1 -5 -4 -5 -4 -7 7 -7 -10 -15 -9 -1 -5
1 its place by the text, its length and end: behind the text, below 3, no stop	-4 -18 -17 -20 -31 3 -8 -14 -17 -16 -20 -7 12
1 its place by the text, its length and end: in the text, 10 and more, a stop	-3 -3 -16 -17 -19 -6 -14 -4 -13 -31 -4 -15 1
1 its place by the text, its length and end: in the text, 10 and more, no stop	-4 -15 -3 -11 -13 -12 -23 -9 -1 -10 -4 1 -11
1 its place by the text, its length and end: in the text, 18 and more, a stop	-2 -5 -9 -7 -9 -3 -2 -5 -22 -2 -13 1 0
1 its place by the text, its length and end: in the text, 18 and more, no stop	0 -1 -5 -4 -10 2 -10 -2 12 -20 -2 -12 -8
1 its place by the text, its length and end: in the text, 3 and more, a stop	0 -4 -3 3 -9 -4 7 5 -1 -25 -2 -5 -15
1 its place by the text, its length and end: in the text, 3 and more, no stop	-11 -7 -1 -22 -5 -2 -21 -11 -12 1 -16 -16 -8
1 its place by the text, its length and end: in the text, 30 and more, a stop	0 -12 -15 1 -2 -2 -3 1 -17 -1 -1 -6 -8
1 its place by the text, its length and end: in the text, 30 and more, no stop	1 -9 -10 -16 6 5 0 -23 -2 -10 -25 -10 -13
1 its place by the text, its length and end: in the text, 6 and more, a stop	-1 -16 -8 1 -8 -1 1 -2 -4 -12 -4 -12 -10
1 its place by the text, its length and end: in the text, 6 and more, no stop	-5 -15 -19 -17 -12 3 -15 -1 1 -3 2 -10 -8
1 its place by the text, its length and end: in the text, below 3, a stop	0 0 0 0 -5 2 -3 3 -1 1 0 -2 1
1 its place by the text, its length and end: in the text, below 3, no stop	-9 1 -12 -13 -7 -5 -8 -8 -11 1 -8 -6 -18
1 its place from the end: 1 and more	-1 -3 -6 5 -15 -2 -5 -3 -17 -21 -1 1 -3
1 its place from the end: 12 and more	0 3 -6 -14 -9 -4 -17 -15 -15 -4 -5 -6 -11
1 its place from the end: 2 and more	-1 -4 -5 -5 -15 -8 -1 -6 -14 -4 -7 12 0
1 its place from the end: 20 and more	-2 -1 0 -2 0 -4 -14 -8 -1 1 0 -19 -6
1 its place from the end: 3 and more	-1 -32 -25 -4 -20 -9 -3 -9 -15 -11 -2 11 -7
1 its place from the end: 40 and more	4 2 -7 -10 4 -4 -14 0 2 -4 -3 -19 -2
1 its place from the end: 5 and more	-8 -15 -9 -24 -27 -3 -5 -6 9 -21 -3 4 -7
1 its place from the end: 8 and more	-2 -27 -4 -17 -3 -3 1 -11 -5 -4 -14 1 -6
1 its place from the end: below 1	0 -3 -5 -1 -18 0 -2 -3 -16 -16 -6 1 -1
1 its place from the top: 1 and more	36 -6 -4 -2 -6 -2 -1 -2 -5 -9 -2 -4 -4
1 its place from the top: 13 and more	-38 -35 -29 -14 2 -2 -1 2 -6 -6 -9 2 -1
1 its place from the top: 2 and more	-16 11 3 2 -2 -7 -8 -14 -5 -17 -12 -19 -3
1 its place from the top: 3 and more	-6 1 7 7 -20 -11 -4 -19 -6 -5 -14 -24 3
1 its place from the top: 4 and more	-8 -10 3 -1 -33 -8 -12 -31 6 3 7 -37 -11
1 its place from the top: 6 and more	-13 2 4 1 -15 -4 -10 -21 -6 1 5 -19 -19
1 its place from the top: 9 and more	-17 3 -23 -17 5 5 4 -3 -1 -12 -2 -9 -21
1 its sentences: more	-2 -6 -9 -7 2 -12 -1 2 -14 1 -7 -28 -11
1 its sentences: none	2 -4 -3 -15 -5 0 -1 -2 -8 0 -1 -4 -10
1 its sentences: one	-4 0 -15 -2 -10 4 -8 -7 6 -7 -7 -4 -6
1 its sentences: three	-1 -18 -10 -4 -2 -8 -4 -5 -7 -4 -10 -1 -4
1 its sentences: two	-1 -10 -7 -9 -5 -6 -2 -3 -8 -10 3 -8 -6
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 -1 0 0 0 3 4 -3 -1 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 6 and more	0 -1 0 0 0 -10 0 0 10 -2 0 -2 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 20 and more	0 -1 0 0 0 7 -1 -1 -3 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 0 5 0 -1 -2 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 0 0 -1 -4 -5 -1 0 0 9
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 0 5 -1 -3 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, below 6	0 0 0 0 0 -1 6 -5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 20 and more	0 0 0 0 0 7 -1 -5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -2 0 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 6 0 -5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, 6 and more	0 -3 0 0 0 9 0 -4 0 0 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -1 0 -2 0 0 0 0 4
1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 20 and more	0 5 0 0 0 -4 0 -3 0 2 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, 6 and more	0 1 0 0 0 4 0 -3 -1 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, below 6	0 0 0 0 0 6 0 -4 -1 -1 0 0 -3
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -9 0 0 -2 21 -8 -7 0 -6 0 -3 -4
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 8 0 0 -1 -11 10 4 -1 -4 0 -2 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, below 6	0 10 0 0 0 -5 -1 -5 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 0 4 0 -1 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 -1 0 0 -1 12 -3 -1 -2 -2 0 -1 -4
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, below 6	0 -3 0 0 -1 8 -4 -2 2 -3 0 -2 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 1 0 0 -1 4 -9 -8 -3 0 0 1 -3
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, below 6	0 0 0 0 0 4 0 -1 0 0 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 0 4 0 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 -1 0 0 0 14 -2 -7 0 -2 0 -2 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, below 6	0 -5 0 0 0 25 2 -5 -10 -6 0 -10 -10
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 20 and more	0 -1 0 0 0 11 -1 -7 -1 -1 0 0 1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 0 6 0 -5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 20 and more	0 0 0 0 0 8 -1 -3 -1 0 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 0 0 0 6 -4 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 0 4 -1 -2 -1 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, no stop, 6 and more	0 0 0 0 0 5 0 -3 0 0 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 0 3 -2 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, a stop, 20 and more	0 0 0 0 0 -11 13 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 0 0 -1 7 -1 -2 -2 -1 0 0 -3
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 -1 0 0 -1 6 -4 0 0 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 6 and more	0 1 0 0 0 6 -1 -2 -4 -1 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 20 and more	0 0 0 0 0 -5 -1 6 -1 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 6 0 0 0 2 -1 -1 -4 -2 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -1 4 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 0 0 3 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, below 6	0 0 0 0 0 4 -1 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 -1 5 -1 -3 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 -1 0 0 0 4 -1 -1 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, below 6	0 0 0 0 -1 5 -1 -1 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, comma, a stop, 20 and more	0 0 0 0 0 4 -1 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 -2 -1 5 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, no stop, 6 and more	0 -1 0 0 0 9 -1 -3 -1 -1 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 -1 -2 5 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 -3 6 -3 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, 6 and more	0 0 0 0 0 4 -1 -2 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, below 6	0 0 0 0 0 -6 -3 8 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 20 and more	-6 1 -10 -16 -37 6 1 8 -25 -24 -22 -34 -25
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 -10 -1 -1 -11 9 -7 -5 -7 -11 -1 -10 -15
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, below 6	0 -4 0 0 -1 10 4 -2 -2 -3 0 -1 -4
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 8 0 0 -3 -3 9 -6 -2 -3 0 -2 -4
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 -10 -1 -2 -13 11 -4 -3 -7 -25 -2 -9 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, below 6	0 -13 -1 -3 -24 13 -18 -13 7 -21 -3 -25 -10
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -2 0 0 0 7 -4 -3 1 2 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 0 4 -1 -1 -1 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 0 6 -1 0 -3 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 8 0 0 0 -9 -1 6 -1 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, below 6	0 -2 0 0 0 5 0 0 0 -2 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 7 0 0 -1 3 -1 -1 -1 -4 0 -1 -2
1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 0 0 5 0 -1 0 -1 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 -1 4 -2 0 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 -9 0 -1 -10 8 -9 8 -6 -24 -1 -8 -9
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 -1 0 0 2 11 -4 -4 0 -2 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 -1 0 0 0 -1 -1 4 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 -5 0 0 -1 12 -4 0 0 0 0 -2 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 -2 0 0 6 9 -2 -3 -1 -5 0 -2 -3
1 its shape among its neighbours: a stop, 20 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 0 9 -1 -2 -1 0 0 0 -7
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 -1 0 0 0 -3 -1 -3 4 5 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 0 4 -1 -4 1 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 20 and more	0 0 0 0 0 5 -1 -2 -1 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, below 6	0 2 0 0 0 -2 -1 -1 -4 5 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 0 9 -1 -4 0 -2 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 3 -1 -2 1 6 0 -1 -7
1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, no stop, 6 and more	0 0 0 0 0 5 -2 -2 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 7 -1 -4 0 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 -4 0 5 0 0 0 0 -3
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 3 0 -3 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 0 0 4 -2 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 20 and more	0 -1 0 0 0 6 -1 -2 0 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 6 0 0 0 -6 0 -1 0 -1 0 2 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 -5 0 0 0 11 -1 -11 -1 -2 0 -1 5
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, below 6	0 6 0 0 0 1 -1 -6 -2 -3 0 3 3
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -1 0 0 -1 9 -4 -2 -1 -2 0 -1 -2
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 0 -3 -1 5 0 -1 0 0 2
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, below 6	0 -3 0 0 0 4 -1 2 0 -1 0 0 -4
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 20 and more	0 -1 0 0 0 9 -1 -2 -1 -2 0 -2 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, below 6	0 -1 0 0 0 -4 10 -5 -1 1 0 0 1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 -12 -1 -1 -3 2 -5 -28 -22 1 -3 7 -14
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 -3 0 0 3 1 -2 -5 1 7 0 -5 -3
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, below 6	0 -3 0 0 0 -2 5 -4 -1 -2 0 0 6
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 4 0 0 0 8 -2 -5 -1 -4 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 7 0 0 -1 14 5 -25 -9 0 0 -11 -4
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, below 6	0 -14 -1 -1 -1 9 6 -20 -18 7 -1 -4 -6
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 -2 0 0 -1 20 -1 -18 3 -6 0 -6 -5
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 0 7 -1 -2 0 0 0 -1 -2
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, below 6	0 0 0 0 0 5 -1 -2 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 0 -3 6 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 5 -1 -1 0 -1 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 7 -1 -1 0 -2 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, below 6	0 0 0 0 0 -3 6 -1 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 20 and more	0 0 0 0 0 8 -1 -3 -1 -2 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 6 and more	0 0 0 0 0 5 -2 -1 0 0 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, no stop, 6 and more	0 0 0 0 0 5 0 -3 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, no stop, below 6	0 2 0 0 0 4 0 -1 0 -1 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 0 0 -1 -4 1 5 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 20 and more	0 0 0 0 -1 2 -1 1 0 -3 0 -1 2
1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 6 and more	0 -4 0 0 0 -4 -1 4 0 3 0 0 2
1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, below 6	0 0 0 0 0 4 0 -3 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 0 0 5 -1 -1 0 -1 0 -1 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 0 -1 4 -4 0 -2 0 -1 3
1 its shape among its neighbours: a stop, 20 and more, below 4, ellipsis, no stop, below 6	0 0 0 0 0 -5 -3 -1 3 4 0 0 4
1 its shape among its neighbours: a stop, 20 and more, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 0 3 -1 -1 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 20 and more	0 -4 0 0 0 1 0 -1 0 4 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 6 and more	0 -1 0 0 0 -3 -1 0 0 -1 0 -1 5
1 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, 6 and more	0 -3 0 0 0 5 0 0 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, below 6	0 -1 0 0 0 4 -1 -1 0 2 0 2 -4
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 0 -2 7 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 6 and more	0 0 0 0 0 5 -1 -3 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 0 4 -3 -7 2 4 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 0 6 -1 -3 -1 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 20 and more	0 0 -1 -1 -4 8 -21 -5 -17 -8 -1 -17 -8
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 6 and more	0 6 0 0 -1 19 -5 -5 -1 -8 0 -2 -13
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, below 6	0 6 0 0 0 -8 -3 10 0 -1 0 0 -3
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 20 and more	0 -4 0 0 0 -4 -1 -4 1 4 0 0 6
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 6 and more	0 -8 0 0 -1 19 -6 -13 -1 -8 0 1 -7
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, below 6	0 5 -1 -1 2 -11 -1 -19 -8 -8 -1 -1 8
1 its shape among its neighbours: a stop, 20 and more, below 4, quotation mark, a stop, 20 and more	0 -2 0 0 0 6 -1 -1 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 -1 0 0 -2 -6 -1 -5 12 -5 0 -4 -8
1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 -7 -2 -3 -1 5 -1 -1 4 0 0 -2 -2
1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 0 5 0 -7 1 -2 0 -1 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 5 3 -1 -11 -2 -1 0 -3 -2
1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -1 6 -1 -2 -1 -1 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -3 -6 0 5 0 -1 0 -1 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -2 -3 -2 8 -6 -1 0 -4 -7
1 its shape among its neighbours: a stop, 6 and more, 10 and more, figure, no stop, below 6	0 -5 -1 0 -1 -2 0 0 0 0 0 0 5
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 4 -1 -1 0 2 -5 0 -2 -6 -1 -6 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 14 -1 -2 -11 -5 -7 4 -12 -18 -2 -10 -15
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 -1 0 0 -1 1 -1 -3 -3 -2 0 -2 4
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 -3 0 0 -4 8 -3 2 1 -3 0 -1 -8
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, below 6	0 -9 0 0 -15 -7 -3 4 10 -2 1 0 1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 20 and more	1 -3 0 0 1 5 -2 -9 -9 11 0 -13 -5
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 -1 0 0 -1 9 -1 -5 0 0 0 0 -4
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 20 and more	-1 -7 -1 -1 9 -2 -4 -1 -7 -3 0 -2 -8
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 0 0 0 2 8 -2 -8 -3 3 0 1 -5
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, below 6	0 3 0 0 1 -14 -1 -1 -3 8 0 2 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 0 -1 -2 5 -1 -1 0 -2 -2
1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -10 -4 -1 12 -1 0 0 -2 -3
1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, no stop, below 6	1 0 0 0 0 -2 0 0 2 0 0 5 -5
1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 -3 2 -3 1 5 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -1 5 6 -9 -1 -1 0 -2 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 -1 0 0 -2 -7 -1 -5 12 -7 0 0 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, no stop, below 6	0 -3 0 0 -4 0 -1 4 4 -1 0 0 -4
1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 11 -14 0 2 -1 0 0 -2 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 1 6 -1 -8 0 -1 0 -1 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 3 4 -1 -4 -1 -2 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 -2 0 0 5 3 -2 -4 -1 -3 0 -2 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 1 9 -3 -8 -3 -2 0 -1 -3
1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 2 -6 -3 2 1 5 0 -1 -6
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 20 and more	-1 2 -2 -3 -3 8 -19 -11 -30 -7 -5 -5 -20
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 -14 -1 -1 3 10 -13 -10 -17 -29 -1 -15 -6
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 8 -3 -2 4 -2 -2 0 -2 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -3 -3 -1 10 -2 -3 0 1 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 2 0 -1 -1 -7 -2 1 -2 2 0 4 -6
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, below 6	1 0 0 -1 -3 -12 1 -3 2 -11 -1 -7 8
1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 -3 0 0 2 -8 -1 -4 14 -3 -1 -2 2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, 6 and more	1 0 0 0 6 0 -1 -5 0 -1 0 -2 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, below 6	3 -2 -1 0 -4 -5 -1 -1 -14 -4 0 2 11
1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 -2 0 0 7 -10 -2 3 3 1 0 -2 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, no stop, below 6	0 0 0 0 -11 15 -3 -5 -2 -3 0 -8 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 4 5 -1 -6 -2 -5 -1 -6 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 4 1 -3 -1 0 0 -3 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 6 -1 -1 -2 -1 -2 0 1 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, below 6	0 -1 0 0 15 -11 0 -3 -1 -9 0 -4 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 1 -7 3 -1 -1 6 0 -3 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 -1 0 0 2 -4 5 -2 -1 -1 0 -1 3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 -1 0 0 -6 -16 -1 -6 2 9 -1 -1 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 -1 0 -1 -1 1 -1 -5 -2 7 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 -3 0 0 0 4 0 -5 -1 1 0 -3 3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, below 6	0 -1 0 0 -2 -10 0 7 0 0 0 -4 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -8 3 -1 8 -1 -3 0 -2 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 -3 0 0 2 9 -1 -9 -1 -1 0 0 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 -4 12 -2 -8 -2 -2 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, ellipsis, a stop, 6 and more	0 0 0 0 -1 -9 0 -6 -1 -1 0 12 -11
1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -7 -8 6 -7 6 2 0 -6 -8
1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, 6 and more	1 -2 0 0 0 -1 -1 -2 -2 -1 0 -2 5
1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -7 -1 5 -2 -1 0 -2 3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 2 0 -1 -1 -5 -1 -3 8 1 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 1 0 0 -1 0 0 -5 -2 4 0 3 -4
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 -1 0 0 -1 -4 0 -1 -1 -1 0 7 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, below 6	0 0 0 0 0 7 0 -6 -1 0 0 3 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 5 0 0 -10 -3 -3 2 4 -2 0 -3 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 5 -1 -2 -6 -11 -5 14 -3 -10 -1 -7 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, below 6	0 -4 0 -1 -3 -4 -1 6 -2 -2 0 0 4
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -4 -14 -1 7 7 2 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 2 0 0 -3 -5 -2 3 3 1 0 -1 1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -2 0 -1 -3 10 -6 0 -5 1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 0 0 0 -3 -5 -4 -10 10 -10 -2 8 -5
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 0 0 0 1 -10 0 3 1 6 0 -3 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -1 5 -1 -10 -1 -1 0 0 7
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 0 7 -1 -3 4 -3 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 6 and more	0 0 0 0 -1 -8 2 3 -6 5 0 -2 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, below 6	0 11 -1 3 -6 -5 8 2 -3 -4 1 -3 -18
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 20 and more	1 0 0 0 1 -1 2 -4 -2 1 0 5 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -6 1 -1 7 -1 -1 0 -2 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 -7 -15 -1 7 -1 0 0 10 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 0 -2 -2 1 5 -1 0 1 -4
1 its shape among its neighbours: a stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 -11 7 -1 -1 -4 0 8 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 4 -11 8 -5 -2 -2 0 -2 -1
1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, a stop, 20 and more	0 -6 0 0 0 5 0 -1 1 -6 0 -1 3
1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 0 -14 0 -2 -1 -2 0 -2 16
1 its shape among its neighbours: a stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 -2 -1 -1 5 -1 -4 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -2 -6 9 -2 -2 -3 0 -1 -3
1 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, below 6	0 1 0 0 -1 3 -1 -2 0 -1 0 -1 3
1 its shape among its neighbours: a stop, 6 and more, below 4, exclamation mark, a stop, 6 and more	0 0 0 0 0 12 0 0 0 0 0 -1 -11
1 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 20 and more	2 -6 -2 -1 -2 -13 -1 0 -5 11 0 4 0
1 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 6 and more	-1 2 -1 0 -8 -5 0 -1 -3 -7 0 -10 8
1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, 6 and more	0 0 0 0 -2 4 -3 -1 -6 -6 0 6 -4
1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, below 6	0 2 -2 1 -1 4 -1 -1 1 3 0 2 -9
1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 20 and more	0 1 0 0 0 3 6 -7 -1 -1 0 -3 -2
1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 6 and more	0 -6 0 0 -1 2 -1 5 -4 -1 0 -1 -3
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 20 and more	0 1 -1 -1 -9 -11 6 -4 -12 -18 -1 11 6
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 6 and more	1 -7 -1 -2 -5 1 -5 -4 6 -14 -1 -8 7
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, below 6	0 0 0 0 -1 -8 -1 -1 1 5 0 1 1
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 20 and more	0 -7 0 0 -1 6 -1 -3 6 -5 0 -6 -1
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 6 and more	0 -2 0 0 -3 1 4 -2 1 0 0 -6 0
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, below 6	0 -5 -1 -2 3 9 -6 -9 0 -9 -1 -7 -5
1 its shape among its neighbours: a stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 0 5 -6 0 -3 2 -3 0 -1 -1
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 20 and more	0 0 0 0 4 -1 0 -1 -3 -2 -1 4 -4
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 6 and more	0 -3 -2 -2 -4 9 0 0 -3 -3 0 -1 -3
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, below 6	0 -1 0 0 -1 -7 0 -1 -1 -1 0 -4 10
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, no stop, below 6	0 0 0 0 4 -11 -1 -4 -3 -2 1 -4 8
1 its shape among its neighbours: a stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 0 -3 14 -14 -3 -4 -13 -5 -1 -3 1
1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, 6 and more	0 0 0 0 -3 -5 0 9 -1 0 0 -4 -5
1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, below 6	0 0 -1 9 -3 -5 0 -1 -5 -2 -1 -13 -6
1 its shape among its neighbours: a stop, below 6, 18 and more, colon, a stop, 20 and more	0 0 0 0 3 -1 0 -1 0 0 0 0 0
1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 -1 14 -11 -1 -2 -3 -2 0 -2 -6
1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, below 6	0 0 0 0 8 -6 -2 -2 -2 -2 0 -1 -4
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 20 and more	0 -2 -1 5 -10 -1 2 -3 0 3 3 -5 -14
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 6 and more	0 0 0 -1 -2 13 -1 -6 -2 0 -1 -4 0
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 10 -7 -1 -4 -2 -3 0 -2 -2
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 9 -5 -1 -3 -1 -2 0 -2 -5
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 6 and more	1 0 0 2 -4 2 -1 -1 -1 2 -4 -1 2
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, below 6	0 0 0 0 5 0 -1 -6 5 -3 -1 -4 -7
1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -3 8 -1 -1 -2 -8 5 -1 -1
1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -12 3 -3 -2 -3 -7 0 -1 7
1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 8 0 0 -1 0 -1 0 -4 -3
1 its shape among its neighbours: a stop, below 6, 4 and more, colon, no stop, below 6	0 0 -1 0 6 -3 0 -2 -1 -1 -1 -6 2
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -11 6 -2 -5 7 -1 -1 -1 -4
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -6 3 0 5 -1 -1 0 0 -1
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 -1 -4 5 -1 -1 -3 -3 0 -1 -1
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -3 -3 0 4 -1 -1 0 -1 3
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, below 6	0 0 0 0 -7 -1 -1 -3 -2 -1 0 6 -3
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 20 and more	0 0 0 -2 14 -14 -1 -4 0 -4 0 1 0
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 6 and more	0 0 -2 -6 11 -10 -1 -6 -2 -5 0 -9 0
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, below 6	0 0 0 0 -6 -5 0 6 -2 -2 0 4 3
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, 6 and more	0 0 0 0 6 -3 0 -6 0 -1 0 2 1
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, below 6	0 0 0 -1 3 -1 0 -2 -1 0 0 -3 3
1 its shape among its neighbours: a stop, below 6, 4 and more, question mark, a stop, 20 and more	0 -1 0 -1 -8 -13 -1 5 -12 -11 -1 10 2
1 its shape among its neighbours: a stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -2 -3 0 0 -2 0 0 -3 8
1 its shape among its neighbours: a stop, below 6, below 4, figure, no stop, below 6	0 -3 -2 -1 -1 -8 0 0 -2 6 -1 3 0
1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 0 -2 -6 -2 7 -1 0 0 0 -1
1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, below 6	0 0 0 -1 -8 5 -3 5 -7 -2 0 -1 -6
1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 20 and more	0 -1 0 1 -7 -3 -2 -4 -5 13 -1 -3 4
1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 6 and more	0 -1 0 -1 -6 -6 0 1 9 -3 -1 1 -8
1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -6 -5 0 -5 8 -4 -1 -5 -4
1 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, 6 and more	0 0 0 0 1 0 0 0 -3 4 0 -1 -2
1 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, below 6	1 0 0 -1 0 -1 0 2 -2 -1 0 -2 4
1 its shape among its neighbours: no stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 4 0 -2 0 -1 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -1 4 0 -2 0 -1 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -1 0 0 -1 2 -1 0 0 4 0 0 -1
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 0 3 0 -5 0 4 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 -1 0 0 0 3 5 -7 0 -1 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, below 6	0 -1 0 0 -1 11 -2 -1 -1 -4 0 -1 -5
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 0 0 0 -1 0 -1 -1 -1 -4 0 7 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 1 0 0 -1 5 0 -1 0 -3 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 1 0 0 -1 -1 0 4 -1 -1 0 -3 -1
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, below 6	0 1 0 0 -1 8 -1 -2 0 1 -1 -3 -5
1 its shape among its neighbours: no stop, 20 and more, 18 and more, another sign, no stop, below 6	0 -3 0 0 0 5 -3 -3 4 0 0 0 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 -3 0 0 7 5 0 -1 2 -13 0 -1 -4
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 20 and more	-1 -2 -1 -1 -2 -7 0 1 3 4 -1 -1 -5
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 0 0 0 -1 9 -10 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, below 6	-1 -6 -2 -1 9 -13 -1 -1 12 -9 -2 -1 -7
1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 1 3 0 -3 0 0 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -3 9 -2 -6 -1 -1 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -2 3 -2 -1 -1 1 0 0 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 20 and more	0 -10 -1 -1 -26 -18 8 -11 -2 24 -4 -7 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 -2 0 0 -2 -2 -2 -1 -1 9 0 -1 -2
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 -1 5 -1 -1 0 -1 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 -1 0 0 -3 -1 -1 -2 -1 9 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 0 0 0 9 -3 -2 -4 -2 1 0 -2 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, below 6	0 -2 0 0 -3 -4 5 -3 2 1 0 2 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -1 0 0 -1 -6 -2 2 1 4 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 -1 0 -10 14 -6 -11 -7 -12 -4 -8 -10
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 6 -1 0 -1 7 -1 -5 -3 -4 0 -4 -2
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, below 6	0 -3 0 0 -1 10 -2 -1 -14 11 0 -4 -6
1 its shape among its neighbours: no stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 0 -1 -1 0 1 5 -1 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 -3 -1 -1 0 6 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 -1 0 0 0 3 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 -1 5 -1 0 0 0 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -1 7 -2 0 0 -2 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 0 6 -1 -1 5 -8 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 0 -1 0 -1 8 -7 0 0 -2
1 its shape among its neighbours: no stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 -2 1 -1 4 0 -2 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 0 0 0 -1 -2 0 -2 2 4 0 1 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, below 6	0 -4 -1 0 0 -3 0 -2 3 10 0 -1 -3
1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 0 0 0 0 1 -1 -1 -3 4 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 0 5 0 -4 -1 -1 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -1 4 -1 -4 -1 -1 0 -3 2
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 2 0 0 -1 7 0 -2 -4 -3 0 0 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 -2 0 0 -2 -4 0 10 -1 -2 0 -3 -2
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 -3 0 0 0 6 -3 -2 4 -6 0 -2 3
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 2 0 0 -1 0 3 1 2 -5 -1 -2 -2
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, below 6	0 0 -1 0 -2 -3 -1 5 -4 -3 -1 -1 1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 -5 0 -1 0 8 0 -3 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 0 5 0 -1 -1 0 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, 6 and more	0 1 0 0 -1 7 -1 -3 -1 -2 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 -1 -1 12 -1 -1 -2 0 0 -8 -8
1 its shape among its neighbours: no stop, 20 and more, below 4, figure, a stop, 20 and more	0 0 0 0 0 -3 0 -1 0 4 0 -1 -2
1 its shape among its neighbours: no stop, 20 and more, below 4, figure, no stop, below 6	0 -2 -1 0 0 -5 0 0 2 9 0 7 -10
1 its shape among its neighbours: no stop, 20 and more, below 4, full stop, no stop, below 6	0 -4 0 0 0 -2 0 -3 5 5 0 -1 -3
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 20 and more	0 -2 0 0 -1 -7 5 -3 -6 14 0 -2 -4
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 6 and more	0 -3 -1 -1 0 -8 0 -1 -2 8 0 4 -1
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 20 and more	2 -2 0 -1 -1 6 -1 -3 1 3 0 -2 -4
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 6 and more	0 3 -1 0 -1 -11 7 0 4 2 -1 -1 -2
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, below 6	0 6 -1 -1 -1 -1 -2 6 8 -8 -1 -6 -13
1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, 6 and more	0 5 -1 0 -1 0 0 2 -1 0 0 -4 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, below 6	0 0 0 -1 -1 6 0 -3 1 -1 0 -5 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, arrow, no stop, below 6	0 0 0 0 -4 6 0 -10 0 0 0 4 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 -2 0 -10 -8 0 6 6 -5 -1 4 -5
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 -1 0 -11 -4 0 7 -5 -4 0 7 -6
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 20 and more	0 0 0 0 -2 5 0 -6 -4 -4 0 3 0
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 -1 0 -5 4 0 -7 -5 -4 -1 3 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, below 6	0 2 0 0 -3 -1 0 3 2 -4 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 10 2 0 -7 -4 -8 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 0 6 0 -7 -3 -4 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -5 -2 0 8 -1 -2 0 -1 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 16 -15 0 -8 2 3 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 -3 1 -7 -2 0 -1 -1 -5 0 1 6
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 0 0 -2 -15 -14 -1 12 -2 -3 -1 -2 -8
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 20 and more	0 0 0 0 -6 0 0 5 -3 -2 0 -4 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -2 1 0 0 1 1 0 -5 5
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, below 6	0 -4 -2 0 -5 2 0 7 -3 -2 0 -7 5
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 -2 -3 1 -2 -7 -1 1 3 2 9 -10 -12
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 -1 -1 0 1 10 0 -11 -1 1 1 -3 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 -2 3 0 -2 -1 0 0 -5 5
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 0 -1 1 -2 -3 0 -3 -5 -3 0 2 6
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 -1 4 0 7 -2 0 3 -1 -3 1 -8 -8
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, below 6	0 0 -1 1 -13 3 -1 -3 -1 -3 2 6 1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 -1 -4 -1 -20 -3 -1 -6 5 -5 5 5 3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 3 -5 0 -3 -3 -4 0 14 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, below 6	0 0 0 0 0 -2 0 -1 0 -1 0 4 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 -4 -1 0 5 2 -2 0 -2 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 -2 -4 0 -1 -16 -1 -8 -8 0 -4 8 -8
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, below 6	1 -6 2 -7 -13 -12 -1 -2 1 2 -5 -3 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 6 -6 0 -1 -2 -2 5 -4 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 2 0 1 -2 3 0 -5 -1 -1 0 5 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, below 6	0 -1 0 0 -3 -2 0 -1 -3 -4 0 13 -4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, a stop, 20 and more	9 -2 -2 2 -2 -2 0 -3 -3 0 -2 1 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, 6 and more	4 -1 -1 0 -2 -6 0 4 -1 -1 0 0 1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, below 6	0 0 0 0 0 -1 0 -1 0 0 0 6 -4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, a stop, 6 and more	0 0 0 0 -2 -2 0 5 0 0 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 9 -10 0 -2 -4 -8 0 -8 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, below 6	0 0 0 0 10 -9 0 -4 -3 -7 0 -6 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -7 -8 0 0 -2 6 -1 5 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 1 4 0 -5 6 0 -1 -4 -4 0 -1 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 0 4 3 0 -2 4 -6 0 -2 -3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 20 and more	0 -1 10 -14 -7 4 0 -1 -4 -3 -1 0 4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 6 and more	0 0 -2 0 -1 4 0 -2 -3 -3 0 -2 7
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, below 6	0 4 0 0 -2 5 0 -1 -4 1 -3 -2 -4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 0 -4 -1 0 0 0 -1 -3 -3 0 4 5
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 10 -3 0 -3 -1 -2 0 -1 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 8 -4 0 -2 0 -2 0 -2 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 8 -5 0 0 -1 -1 0 -3 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 -2 0 0 2 -2 -2 0 -1 5
1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 0 0 -7 -3 0 -1 -5 -5 0 9 -6
1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, below 6	0 0 0 0 -1 -1 0 0 -1 1 0 -2 4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 -3 3 -6 -4 0 1 1 8 -3 0 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 -5 7 0 -7 4 0 0 -5 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 -15 -7 0 11 -2 2 0 -4 -4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, 6 and more	0 0 0 0 -7 7 0 -5 -3 -2 0 -7 -3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, below 6	0 0 2 -1 2 3 0 0 1 0 0 -4 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -16 -3 -6 4 -13 -7 -28 -14 -5 -15 -2 -3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 0 2 -2 3 -5 -2 -6 -7 6 -4 -7 1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 -1 0 0 -2 1 0 -1 4 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 1 21 -9 0 -7 -5 -9 -1 0 -3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 6 and more	3 -2 -2 0 -4 -24 -7 -21 -6 0 -8 7 -9
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, below 6	2 -1 3 -3 3 -4 1 -22 -18 -9 -7 4 -9
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 0 0 2 -11 -2 0 11 -1 -2 1 -4 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -9 5 0 -7 8 3 -1 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 20 and more	0 -1 -1 0 -3 10 0 -6 1 -2 -1 -5 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 6 and more	0 0 -2 -2 -16 3 0 6 -13 -7 -1 0 -5
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, below 6	0 1 -1 -1 -9 10 0 -3 -3 -4 -1 -3 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 0 1 -2 12 0 -1 -1 -2 -2 -1 -2 -5
1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 -1 1 -3 0 -1 -1 2 -1 -3 3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 1 1 8 0 0 -1 -6 -7 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, no stop, 6 and more	0 0 0 0 6 6 -1 0 -2 -5 0 -4 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 7 3 -1 0 -3 -5 0 -5 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 -1 2 -4 -2 3 -1 -10 -5 7 -7 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 7 -3 -2 0 -2 -2 -4 2 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 10 -3 0 -1 -2 -1 -2 -4 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -5 0 0 0 3 4 1 -5 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 2 -5 0 4 0 -5 0 1 1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, another sign, no stop, below 6	1 0 -1 -2 -2 11 0 -7 0 -1 0 -2 -4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 4 1 -2 -5 4 0 1 -4 -1 2 -4 -3
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 0 3 -1 6 12 0 -12 -3 -2 0 -5 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 -2 0 -8 3 0 3 2 -1 -1 -8 -7
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 0 0 1 -6 0 5 0 2 0 -5 -3
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 4 -2 0 2 -5 0 -6 0 3 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -12 6 0 -10 7 11 0 -5 -5
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 -11 2 0 -11 -2 -1 0 8 4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, below 6	-1 15 0 -1 -7 -2 0 0 -3 -5 0 -1 -8
1 its shape among its neighbours: no stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 4 -5 0 -7 -5 -4 -1 2 -8
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 1 6 -1 -10 0 0 3 -4 -6 -1 -1 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 20 and more	0 0 -1 0 10 2 0 -1 -3 -5 -1 -6 -4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 -1 0 0 -15 -16 0 8 1 2 0 3 -10
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, below 6	0 0 0 -4 -3 1 0 -1 4 6 0 3 -12
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -1 -2 1 3 -5 0 -2 -1 1 6 -1 -3
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -1 8 0 -1 -1 0 0 -1 -4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -4 4 0 0 0 0 0 0 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 -2 0 0 -5 0 4 -4 0 4 5 -4 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, below 6	0 -4 1 0 2 -6 0 -2 -2 3 2 -1 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 20 and more	1 -6 -8 -3 -5 -8 -2 -6 5 0 -6 -11 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 1 -4 1 -8 6 0 -10 1 -2 6 1 -5
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -4 6 0 -5 -3 -2 0 0 4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 -4 3 -2 -1 0 -3 0 -5 0 -2 10
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 6 and more	1 -3 -9 -1 -15 -8 -1 7 -11 -5 -7 -5 1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, below 6	0 -3 -5 -1 -25 10 -1 -6 -9 -1 -3 -11 1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 2 0 -4 -2 0 -4 6 8 -1 -8 4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -6 6 -1 2 -1 -1 0 -6 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 -1 -4 -1 0 -4 3 5 0 -7 6
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -6 -4 0 0 4 1 0 5 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 -4 -8 0 8 -1 -1 0 3 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, 6 and more	0 0 0 0 -7 -5 0 7 0 -1 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, below 6	0 0 -1 0 3 -4 0 -8 0 -3 0 5 4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, semicolon, no stop, 6 and more	0 0 0 0 -4 1 0 4 -1 -1 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, below 4, another sign, a stop, 20 and more	0 0 0 0 7 -4 0 -5 -6 -6 -1 -3 -5
1 its shape among its neighbours: no stop, 6 and more, below 4, another sign, no stop, below 6	0 0 0 0 -3 7 0 0 0 0 0 -3 -3
1 its shape among its neighbours: no stop, 6 and more, below 4, bar or asterisk, no stop, below 6	0 0 0 1 0 0 0 0 -1 0 0 -3 4
1 its shape among its neighbours: no stop, 6 and more, below 4, bracket, a stop, 20 and more	0 0 2 0 1 -6 0 -5 -10 6 0 -4 -3
1 its shape among its neighbours: no stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 0 4 0 -5 0 0 0 -11 9
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 -1 -14 -1 2 -1 -8 0 5 6
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 6 and more	0 -2 -5 6 4 -5 0 -1 3 1 0 -2 -5
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 20 and more	0 0 -2 0 -6 4 -1 -8 -6 -10 11 -10 -2
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 -1 -1 8 -14 0 1 -1 -1 0 -5 9
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, below 6	0 -4 1 -1 -8 -1 3 -2 -5 9 0 -6 -5
1 its shape among its neighbours: no stop, 6 and more, below 4, exclamation mark, no stop, below 6	0 0 0 0 -4 -3 0 0 -1 -1 0 -6 10
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 20 and more	0 0 6 -5 -1 -3 0 0 -1 2 -1 2 -3
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 6 and more	0 -1 2 0 6 -4 0 -2 -2 -5 0 -1 -2
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 20 and more	0 0 0 0 0 -2 0 0 -1 -1 0 13 -11
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 6 and more	0 0 -1 0 -11 7 0 -16 0 -2 -1 2 -12
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, below 6	0 2 -3 4 -2 1 0 -2 -2 -5 -3 11 -13
1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, a stop, 20 and more	-1 -1 -4 -1 -10 3 0 -4 4 1 -1 0 -7
1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 -9 5 0 -5 -2 -3 0 6 -3
1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, below 6	0 0 0 0 -1 8 -2 -1 -1 -1 0 -4 -6
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 20 and more	0 0 -2 0 -10 -2 -2 -9 -16 -3 -7 5 -15
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 6 and more	0 0 -1 -1 1 4 0 -2 -7 -8 0 1 2
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, below 6	0 -1 0 0 2 -2 0 -1 -5 -1 -1 9 -3
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 20 and more	0 -1 -1 2 -2 -3 0 -1 5 10 -1 -11 -5
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 6 and more	0 -2 -6 0 -1 -3 -2 -10 0 -12 -11 0 -18
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, below 6	1 -4 -4 2 -3 2 -2 -13 -2 -6 -5 -1 -13
1 its shape among its neighbours: no stop, below 6, 10 and more, another sign, no stop, below 6	0 0 -1 0 4 -5 0 1 -2 -1 -2 -1 -3
1 its shape among its neighbours: no stop, below 6, 10 and more, arrow, no stop, below 6	0 0 0 0 4 2 0 -6 -1 0 0 -1 2
1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 -1 3 -11 -2 0 13 -6 -3 -2 -1 -6
1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, 6 and more	0 0 0 0 1 0 0 -3 0 0 1 -7 8
1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, below 6	0 0 0 0 -3 0 0 1 -1 -3 -1 -1 5
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 20 and more	0 0 -1 0 15 -5 0 -2 -3 -2 -1 -1 -5
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 6 and more	0 0 0 0 10 -1 0 -7 0 -1 -1 -1 -2
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, 6 and more	0 0 0 0 7 -1 0 -3 -1 -1 0 -1 -1
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, below 6	0 0 0 0 7 -2 0 -6 2 3 0 -1 -3
1 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, a stop, 20 and more	0 0 -1 4 -3 0 0 -1 5 1 0 -3 -4
1 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, no stop, below 6	3 0 0 -2 0 0 0 0 0 0 0 3 -2
1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 20 and more	0 0 -1 0 4 0 0 -5 3 4 -4 -2 0
1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -10 -1 0 -6 4 5 0 0 6
1 its shape among its neighbours: no stop, below 6, 10 and more, figure, a stop, 20 and more	0 0 4 1 -3 -1 0 -1 1 -2 -3 0 1
1 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, 6 and more	0 0 -4 0 2 -1 0 1 1 1 -1 -3 4
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 20 and more	0 0 -8 -3 0 -3 0 -7 -5 2 3 10 -4
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 6 and more	0 9 0 -4 3 -6 0 1 -10 -4 -15 -4 2
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, below 6	0 0 0 0 -3 1 0 -1 0 0 0 0 4
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 20 and more	0 0 -3 -1 1 -1 0 0 1 2 -2 -2 3
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 6 and more	0 0 5 0 -7 -1 0 -2 -3 10 -2 -3 -3
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, below 6	0 -1 -4 1 -2 -2 0 -3 -10 -1 3 -6 10
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 0 -10 -3 -8 0 -5 -13 -12 9 -5 -4
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 6 and more	0 0 8 -2 -2 -1 0 -1 3 -2 2 2 -9
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, below 6	0 0 -2 0 -5 0 0 3 -6 -1 -1 -1 7
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 20 and more	0 0 -3 -2 10 -2 0 -4 -4 -2 -2 5 -5
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 6 and more	-7 0 -3 2 14 -6 0 -9 -3 9 -5 -16 4
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, below 6	0 -1 0 3 -8 -11 0 -12 -4 -5 0 -5 3
1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 20 and more	0 0 -1 0 -4 0 0 -3 2 0 2 0 3
1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, 6 and more	0 0 0 0 -4 0 0 -1 -1 -1 0 -5 10
1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, below 6	0 0 -1 0 0 1 0 -3 -2 -1 -1 -2 7
1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, a stop, 20 and more	0 0 8 -3 -8 -2 0 -5 -2 -4 -4 1 -3
1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, 6 and more	0 0 0 -1 -1 0 0 0 0 0 0 -2 4
1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, below 6	0 0 -3 7 -1 0 0 -1 -1 -1 -2 3 -4
1 its shape among its neighbours: no stop, below 6, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -1 0 0 3 0 0 0 0 -3
1 its shape among its neighbours: no stop, below 6, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 -4 3 -3 0 0 -6 -1 -1 -1 6
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 20 and more	0 0 -1 -1 3 -1 0 -1 6 -2 -3 -1 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 6 and more	0 0 -1 7 -5 -1 0 0 -6 -1 -1 -1 6
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 20 and more	0 0 1 -6 -3 0 0 0 -8 -1 0 0 11
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 6 and more	0 0 -3 0 7 -1 0 -2 -9 -5 -1 -1 3
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, below 6	0 0 -3 -1 5 -2 0 -4 6 -3 -2 -1 -5
1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 20 and more	0 0 -1 0 7 -2 0 -1 -6 -4 -2 -1 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 6 and more	0 0 0 1 6 -1 0 -1 -1 -1 0 0 -1
1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, below 6	0 0 0 0 5 -1 0 4 -2 -2 0 0 -5
1 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, no stop, below 6	0 0 -1 0 -5 0 0 -3 -1 -2 -1 1 9
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 -3 -1 5 0 0 0 -1 1 -4 0 1
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 1 0 0 -1 5 0 -1 -1 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -10 -2 0 -1 2 7 4 -1 -2
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 -1 0 -3 -1 -1 -1 -1 7
1 its shape among its neighbours: no stop, below 6, 18 and more, figure, a stop, 20 and more	0 0 0 0 -6 0 0 -2 7 0 0 0 -1
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 20 and more	-2 -7 -7 -2 0 -25 -10 -15 -5 -11 1 -15 9
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 6 and more	0 0 -6 2 -6 -7 -1 -11 -6 2 -1 -2 12
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 -2 -1 0 0 -2 -1 0 1 4
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 2 6 5 -2 0 -3 -1 0 -1 -3 -8
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 6 and more	2 -1 2 -3 0 -12 -1 -15 -4 6 4 -15 -9
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, below 6	0 -2 -22 1 3 -19 1 -20 6 1 -18 -13 -10
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 20 and more	0 0 -2 0 -7 -4 0 0 15 -6 0 -2 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 6 and more	0 0 -1 0 -9 -1 0 -1 10 0 -2 -4 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, below 6	0 0 0 0 -3 -1 0 0 -2 0 -1 -4 8
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 20 and more	0 0 0 4 2 -1 0 -1 -2 -1 0 0 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 6 and more	0 0 0 -1 5 -2 0 -1 5 -2 -2 -3 -1
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, below 6	0 0 -2 -9 11 -7 0 -8 -4 -4 -3 -4 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, 6 and more	0 0 0 -2 -1 -1 0 -2 -1 4 -1 -2 3
1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, below 6	0 0 -1 4 -3 0 0 -1 0 2 -1 -1 -1
1 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, no stop, below 6	-1 0 8 -2 -3 0 0 0 -3 -1 -1 -1 -2
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 -2 -2 0 -4 0 -2 0 6 -17 11 -7
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 2 -1 0 0 -2 -4 3 -1 0
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 -1 9 -1 0 -1 -2 -1 0 -1 -5
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -9 -1 0 0 0 -4 4 8 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 -1 0 -3 0 0 0 2 1 4 -1 -2
1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, a stop, 20 and more	0 0 -1 0 -5 0 0 -2 2 0 -2 -1 6
1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, no stop, below 6	0 -1 -4 -1 -3 -1 0 2 3 1 7 0 -12
1 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, 6 and more	0 0 0 0 -2 -1 0 0 0 0 0 0 5
1 its shape among its neighbours: no stop, below 6, 4 and more, bar or asterisk, no stop, below 6	0 0 0 0 -6 -3 0 -5 -2 -3 -1 -2 10
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 20 and more	0 0 -1 -3 0 0 0 -5 3 1 -3 -1 4
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -1 1 0 -4 3 -5 -1 -1 5
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, 6 and more	-1 0 1 0 2 0 0 2 0 -3 -1 -4 3
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, below 6	0 0 -1 0 -2 -1 0 7 3 -3 1 3 -9
1 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 20 and more	0 0 0 0 9 -1 0 -3 -3 -3 -3 -1 0
1 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 6 and more	0 0 0 0 1 -2 0 -4 0 -1 -1 0 4
1 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, 6 and more	0 0 -1 0 8 -6 0 -8 2 2 1 -2 -10
1 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, below 6	0 0 0 0 -4 -1 0 3 3 2 0 -1 -2
1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -6 -3 0 1 3 0 -3 -2 3
1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 1 4 0 -5 0 1 0 -3 4
1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 0 0 0 0 0 0 -2 4
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 6 and more	0 0 -1 0 -1 0 0 0 -1 -2 2 0 3
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 20 and more	0 0 3 0 5 2 0 -3 2 0 -1 -2 -6
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 6 and more	0 0 0 1 -1 -2 0 -1 0 0 0 14 -13
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, below 6	0 -1 2 0 2 -2 0 -4 -8 1 0 0 0
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 14 -1 0 -8 -2 -8 -5 0 -8
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 -2 -1 5 -3 0 -2 0 2 1 4 -7
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 0 3 0 0 -1 -4 0 0 0 3
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 20 and more	0 0 5 0 1 0 0 -1 -1 0 -1 0 -4
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 3 2 0 -3 0 2 -4 -3 -1 -2 0
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, below 6	0 -1 11 -2 -4 -3 0 -3 1 0 8 -4 -6
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 20 and more	0 -1 -9 0 1 -15 -1 -19 -2 -5 0 -20 7
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 6 and more	0 -1 -1 -5 -3 0 0 -3 -3 1 3 -14 5
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, below 6	0 0 0 0 -1 -2 0 1 -1 -1 -1 6 -4
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 20 and more	0 0 -2 0 3 -1 0 -1 3 -2 0 -4 0
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 6 and more	0 -2 -2 -2 10 -16 -1 3 -11 -24 -11 1 3
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, below 6	1 -7 -3 -12 -9 -7 -2 5 -20 -23 -11 -3 2
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 -2 5 7 -3 0 0 -5 -6 -5 -2 0
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -2 -1 0 0 -2 -2 6 0 0
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 20 and more	0 0 0 0 -6 -2 0 6 -1 -2 -1 -5 3
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 6 and more	0 0 0 1 1 1 0 -1 -2 -1 0 -4 3
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, below 6	0 0 -1 -1 0 -1 0 -1 -3 -1 -2 0 10
1 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, a stop, 20 and more	0 0 -2 0 -10 -4 0 -2 -5 12 -5 0 -7
1 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, no stop, below 6	0 0 -1 0 -4 0 0 1 -3 -3 -2 14 -8
1 its shape among its neighbours: no stop, below 6, below 4, another sign, a stop, 20 and more	0 0 -1 -1 7 -1 0 0 -2 -4 0 -1 -4
1 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, 6 and more	0 0 0 0 -5 0 0 -1 -2 -2 -1 -1 6
1 its shape among its neighbours: no stop, below 6, below 4, bar or asterisk, no stop, below 6	0 -1 0 -4 -5 -1 0 0 -2 -2 -1 2 10
1 its shape among its neighbours: no stop, below 6, below 4, bracket, a stop, 20 and more	0 0 -2 0 -1 -1 0 5 -10 2 1 0 2
1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, 6 and more	0 0 0 0 -1 0 0 -2 -2 0 0 -3 8
1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, below 6	0 0 -2 0 -1 -1 0 -1 2 -8 5 -4 4
1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 20 and more	0 0 -2 -1 3 -1 0 0 1 -3 -3 -1 4
1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 6 and more	0 0 3 -3 6 0 0 0 -1 -4 1 -1 0
1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, below 6	0 0 0 0 -9 -2 0 -1 6 6 -1 -1 -4
1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 20 and more	0 0 0 0 -1 4 0 -2 1 0 0 -1 0
1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 6 and more	0 0 0 0 -1 0 0 -4 4 3 0 0 -2
1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, below 6	0 -1 7 -5 2 -1 0 -8 -2 6 -2 -5 -5
1 its shape among its neighbours: no stop, below 6, below 4, comma, a stop, 20 and more	0 0 -2 -1 0 0 0 0 -1 -1 5 0 -4
1 its shape among its neighbours: no stop, below 6, below 4, comma, no stop, below 6	0 0 -1 -1 4 -2 0 -4 -4 -5 -1 -2 9
1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 6 0 0 -1 -1 -2 -1 -2 -4
1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 6 and more	0 0 -1 0 1 -1 0 -1 -5 -3 -4 13 -10
1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 -1 0 0 0 0 0 -1 0 0 -1 3
1 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 20 and more	0 0 -6 4 9 0 0 -3 -1 -3 -3 -2 -2
1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 20 and more	0 0 -2 -4 0 0 0 0 0 -1 6 -2 1
1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 6 and more	0 0 9 0 2 -1 0 1 -2 -1 -1 -1 -7
1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, below 6	0 -2 5 -7 -5 -5 0 -3 -17 -9 4 -9 19
1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 20 and more	0 0 0 0 -9 2 0 -1 -2 -4 -7 -1 9
1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 1 -3 -1 0 5 0 -1 0 -1 -7
1 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, 6 and more	0 0 -1 0 3 -2 0 -1 2 2 7 1 -9
1 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, below 6	0 0 -2 0 -3 0 0 2 -1 -1 6 0 -2
1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 20 and more	-1 -2 -5 -5 -13 -13 -1 -1 -2 -4 -1 -18 9
1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 6 and more	0 -1 2 3 -1 -7 0 3 0 3 -8 -8 -3
1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -2 -1 0 7 0 0 0 0 -4
1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 20 and more	0 0 -2 0 4 -2 0 -1 5 -1 -1 -4 -2
1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 6 and more	0 -5 -25 -8 -8 -12 -1 4 11 -16 -9 -9 8
1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, below 6	-2 -33 -13 6 -7 -36 -6 8 -16 -5 -16 -18 -2
1 its shape among its neighbours: no stop, below 6, below 4, quotation mark, no stop, below 6	0 0 -1 0 -5 -1 0 3 -1 -1 0 5 -3
1 its short words and length: 0.01 and more, 15 and more	0 -6 -3 2 9 -1 -8 1 1 -18 -3 -20 -6
1 its short words and length: 0.01 and more, 30 and more	0 -5 -7 4 -2 3 -5 -3 0 2 -12 -5 3
1 its short words and length: 0.01 and more, 4 and more	-1 -4 -11 -2 -4 -8 4 -14 11 -4 -6 -6 -9
1 its short words and length: 0.01 and more, 8 and more	-11 -14 -9 -1 -10 -6 -16 -3 -10 11 -17 -5 2
1 its short words and length: 0.01 and more, below 4	0 0 0 0 -2 9 0 -6 -1 -4 0 -7 -2
1 its short words and length: 0.2 and more, 15 and more	2 -25 -2 -12 -3 -9 -10 -2 -3 -3 -18 -10 -4
1 its short words and length: 0.2 and more, 30 and more	-1 -14 -17 2 2 -3 -22 2 -21 -17 -25 -2 -6
1 its short words and length: 0.2 and more, 4 and more	1 -20 -24 -22 -3 -3 -7 -9 -17 -7 -7 -1 -10
1 its short words and length: 0.2 and more, 8 and more	-2 6 -15 -12 -13 -7 -14 -9 -4 -4 -9 -16 7
1 its short words and length: 0.2 and more, below 4	-1 -12 -18 5 -7 -4 -19 -2 -6 -10 -16 -10 -8
1 its short words and length: 0.35 and more, 15 and more	1 1 -13 -6 -16 -2 -4 0 -5 -16 -5 0 -11
1 its short words and length: 0.35 and more, 30 and more	0 -20 -6 -24 -2 0 -4 -13 0 -1 -3 -12 -9
1 its short words and length: 0.35 and more, 4 and more	-4 9 -3 -11 -24 -4 -8 0 -3 3 -14 -19 -6
1 its short words and length: 0.35 and more, 8 and more	7 1 -1 -12 -19 -4 -10 -3 -16 -14 -4 1 -14
1 its short words and length: 0.35 and more, below 4	-1 -10 -12 -4 -11 -14 -10 -19 -19 -3 -9 -3 7
1 its short words and length: below 0.01, 15 and more	0 -10 -1 -1 -2 12 -1 -3 -2 -4 -1 -3 -3
1 its short words and length: below 0.01, 4 and more	-1 -24 -7 -5 -7 -13 -12 -1 2 -6 -17 -5 -5
1 its short words and length: below 0.01, 8 and more	0 -6 3 -4 2 4 5 -9 -14 -4 1 2 -11
1 its short words and length: below 0.01, below 4	-3 -5 -5 -9 -9 2 2 -1 -6 -8 -7 -10 -11
1 its short words: 0.01 and more	-1 -14 -13 -11 -23 2 -13 -5 -10 3 -19 -8 0
1 its short words: 0.15 and more	-9 -14 -25 -11 1 -3 -15 -7 -12 -6 -6 -2 0
1 its short words: 0.3 and more	-1 -9 -5 -5 -2 -7 -8 3 4 -8 -11 -4 0
1 its short words: 0.4 and more	5 -4 -6 -3 -14 -12 1 -1 -6 -6 1 0 -17
1 its short words: 0.5 and more	6 -5 -5 -23 -7 -1 -6 -8 -7 -2 -3 -10 1
1 its short words: below 0.01	-7 -10 -2 -11 -5 1 5 0 -3 -11 -8 -5 -9
1 its small words and length: 0.01 and more, 15 and more	-1 -8 -3 0 -8 0 -6 14 -6 -16 -6 -29 1
1 its small words and length: 0.01 and more, 30 and more	0 -7 -3 -8 10 14 -4 -8 -10 -4 -1 -3 -12
1 its small words and length: 0.01 and more, 4 and more	1 -4 -17 -2 1 -17 11 -10 1 -21 -18 11 -10
1 its small words and length: 0.01 and more, 8 and more	-9 -10 -4 -4 -19 -10 -9 5 2 3 -8 -18 -13
1 its small words and length: 0.2 and more, 15 and more	-1 -19 -7 -15 -7 -6 -44 -12 6 -13 -5 3 -15
1 its small words and length: 0.2 and more, 30 and more	-2 -10 -5 -5 -5 -6 -1 -6 -15 -6 -17 -3 4
1 its small words and length: 0.2 and more, 4 and more	-6 -6 -15 -14 -25 -10 -13 -1 -9 -14 -5 -2 -2
1 its small words and length: 0.2 and more, 8 and more	-1 -5 -8 -4 -2 -1 -18 -2 -3 -9 -21 -10 -10
1 its small words and length: 0.2 and more, below 4	1 -5 -16 -5 1 -13 -7 -9 -21 -9 -19 -8 7
1 its small words and length: 0.35 and more, 15 and more	6 -12 -5 0 -11 -11 4 0 -8 -10 -10 0 0
1 its small words and length: 0.35 and more, 30 and more	4 -22 -11 -28 -3 -4 -9 -5 -7 -8 -6 -2 -2
1 its small words and length: 0.35 and more, 4 and more	-4 -9 -29 -16 -16 8 -17 -6 -6 -1 -15 -11 5
1 its small words and length: 0.35 and more, 8 and more	3 -6 -16 -11 -28 0 -11 -2 -18 -10 0 3 -5
1 its small words and length: 0.35 and more, below 4	1 -11 -14 -5 -9 -4 -9 -21 -22 -17 -5 -16 14
1 its small words and length: below 0.01, 15 and more	0 0 -1 0 -4 12 0 -5 -4 -3 -1 -8 -1
1 its small words and length: below 0.01, 30 and more	0 0 0 0 -4 -7 11 -4 -2 -2 -1 -1 -2
1 its small words and length: below 0.01, 4 and more	-1 -17 0 -11 0 -3 -21 -5 -11 9 -24 -19 -9
1 its small words and length: below 0.01, 8 and more	2 6 15 -8 0 -21 5 -1 -8 -2 -8 -17 1
1 its small words and length: below 0.01, below 4	-4 -10 -7 -5 -9 2 -1 -1 -4 -9 -15 -3 -12
1 its small words: 0.01 and more	-7 -15 -4 -13 1 -13 5 4 -12 -4 -26 -12 -10
1 its small words: 0.15 and more	-5 -8 -11 -2 -5 -11 -10 -1 -9 -11 -5 -3 -9
1 its small words: 0.3 and more	2 -3 -10 -9 -8 -7 -28 -2 3 -15 1 3 1
1 its small words: 0.4 and more	2 -7 -22 -25 -5 -11 2 2 -5 -10 4 -7 3
1 its small words: 0.5 and more	5 -16 -18 -4 -9 2 -6 -10 -8 -2 -11 -10 1
1 its small words: below 0.01	0 -14 1 -8 -4 0 2 -6 -6 -3 -15 -11 -9
1 its words in the text, and its length: 0 and more, 12 and more	0 0 -2 -5 -22 -10 -6 6 -14 -9 -20 -6 10
1 its words in the text, and its length: 0 and more, 25 and more	2 0 -6 -3 -9 3 -3 4 -10 -3 1 -6 0
1 its words in the text, and its length: 0 and more, 3 and more	1 -4 -10 -11 -4 -14 -30 -11 -8 -3 -7 -3 -18
1 its words in the text, and its length: 0 and more, 6 and more	0 -9 -19 -1 -7 10 -11 -6 -14 -13 -25 -6 -11
1 its words in the text, and its length: 0 and more, below 3	-2 -5 -6 -1 -26 -7 -26 -10 -6 -3 -7 -8 -9
1 its words in the text, and its length: 0.01 and more, 12 and more	-1 -22 -12 -7 -2 13 -13 -16 -8 -23 -4 -1 0
1 its words in the text, and its length: 0.01 and more, 25 and more	0 -16 -6 4 -11 -13 -4 -7 -7 -6 -8 -7 -15
1 its words in the text, and its length: 0.01 and more, 3 and more	0 0 0 0 -5 -6 0 3 3 5 -1 -1 -8
1 its words in the text, and its length: 0.01 and more, 6 and more	1 2 -5 -2 -14 -5 -5 -4 -16 -8 -2 6 7
1 its words in the text, and its length: 0.01 and more, below 3	0 -1 -1 -1 -6 5 0 -8 2 6 -1 -9 -2
1 its words in the text, and its length: 0.2 and more, 12 and more	-2 -14 -9 -11 -21 -4 -3 -2 -9 0 3 -7 -13
1 its words in the text, and its length: 0.2 and more, 25 and more	-2 -20 -14 -15 1 7 -12 -24 -9 -19 -18 -13 4
1 its words in the text, and its length: 0.2 and more, 3 and more	-4 -12 6 -8 -15 -2 -17 10 7 -2 -7 -21 -8
1 its words in the text, and its length: 0.2 and more, 6 and more	1 -8 0 -20 -19 -7 -5 -8 -26 -7 -16 4 3
1 its words in the text, and its length: 0.2 and more, below 3	0 -2 -1 -1 -1 1 -1 -1 -1 6 0 -5 0
1 its words in the text, and its length: 0.4 and more, 12 and more	-1 -19 -11 -10 12 -8 0 -5 -1 5 -13 -25 -8
1 its words in the text, and its length: 0.4 and more, 25 and more	-6 -6 -8 -29 -6 -1 -4 -12 -8 -16 -7 0 -1
1 its words in the text, and its length: 0.4 and more, 3 and more	0 -20 -13 -4 -22 3 3 -1 -11 -6 -15 -8 -4
1 its words in the text, and its length: 0.4 and more, 6 and more	-1 -9 -6 -1 -1 -12 -9 -3 8 -19 -5 -1 -17
1 its words in the text, and its length: 0.4 and more, below 3	0 -2 -4 -4 -3 2 -9 11 -21 -15 -4 -6 -1
1 its words in the text, and its length: 0.6 and more, 12 and more	2 -1 -9 -10 -12 -3 -21 6 -2 -24 -18 -19 -12
1 its words in the text, and its length: 0.6 and more, 25 and more	-3 -37 -11 7 1 -3 -8 -4 -8 1 -28 -9 -6
1 its words in the text, and its length: 0.6 and more, 3 and more	0 -7 -5 -1 0 1 -1 -21 -1 -13 -7 -9 2
1 its words in the text, and its length: 0.6 and more, 6 and more	0 0 -20 -7 -13 2 -9 -5 -15 -7 3 -15 2
1 its words in the text, and its length: 0.6 and more, below 3	0 0 0 0 -7 1 0 -4 2 4 -1 -3 0
1 its words in the text, and its length: 0.8 and more, 12 and more	2 4 7 -5 -17 -6 -5 -2 3 0 -16 -12 -7
1 its words in the text, and its length: 0.8 and more, 25 and more	1 -14 -1 -10 8 -6 -10 0 -8 -12 1 -17 -15
1 its words in the text, and its length: 0.8 and more, 3 and more	0 0 -1 0 -3 3 -2 -1 0 -2 0 -1 6
1 its words in the text, and its length: 0.8 and more, 6 and more	-8 2 -6 -7 -19 0 -1 -5 3 -6 6 -29 6
1 its words in the text, and its length: 1 and more, 12 and more	1 3 0 0 -3 -10 -15 -12 3 -3 -1 -15 -17
1 its words in the text, and its length: 1 and more, 25 and more	0 -8 -3 -7 -5 -10 2 -4 0 -2 -8 4 -5
1 its words in the text, and its length: 1 and more, 3 and more	-3 -8 -2 -9 1 -2 1 -4 -10 -26 -10 -16 -3
1 its words in the text, and its length: 1 and more, 6 and more	4 -16 -5 -2 -12 -2 4 -9 8 -3 -15 -11 -10
1 its words in the text, and its length: 1 and more, below 3	0 3 -17 -18 -6 6 -1 -12 -10 -17 -23 -4 -10
1 its words in the text, and its length: below 0, 25 and more	-6 -1 -21 -5 1 -7 -11 -10 -8 3 0 -18 -16
1 its words in the text, and its length: below 0, 3 and more	0 -2 -12 -8 0 6 1 -6 6 -13 -5 -12 20
1 its words in the text, and its length: below 0, 6 and more	0 0 0 0 0 4 -1 -3 2 2 -1 0 -6
1 its words in the text, and its length: below 0, below 3	-1 -10 -8 -9 -12 -3 -14 -26 -9 0 -4 -10 0
1 its words in the text, and its place: before the text, 0 and more	10 1 -6 5 -1 -24 -18 -37 -8 5 -12 -1 -23
1 its words in the text, and its place: before the text, 0.01 and more	1 -4 -11 4 -2 0 -1 -9 -2 -5 -5 1 1
1 its words in the text, and its place: before the text, 0.2 and more	0 -14 7 -8 -3 4 1 -8 -10 5 7 -16 -18
1 its words in the text, and its place: before the text, 0.4 and more	1 -11 -10 9 -7 -12 -5 4 -6 -17 -4 -1 -8
1 its words in the text, and its place: before the text, 0.6 and more	2 4 -5 -9 -17 -4 0 -3 -6 -12 -5 -11 5
1 its words in the text, and its place: before the text, 0.8 and more	-3 6 -2 -12 -7 -15 -1 0 -2 1 -2 -6 9
1 its words in the text, and its place: before the text, 1 and more	8 -1 -1 -12 -8 -12 -3 -2 0 -18 -9 -8 9
1 its words in the text, and its place: before the text, below 0	1 -16 -13 -11 4 -7 -2 -3 10 -6 -5 -9 17
1 its words in the text, and its place: behind the text, 0 and more	-9 -32 -30 -33 -41 6 -23 -16 -30 -25 -18 -2 10
1 its words in the text, and its place: behind the text, 0.01 and more	0 -1 -1 3 0 4 -5 -8 -2 -6 -1 1 -6
1 its words in the text, and its place: behind the text, 0.2 and more	-1 -3 -5 -10 -7 -10 4 -5 1 -4 -6 1 -2
1 its words in the text, and its place: behind the text, 0.4 and more	-1 -2 -3 -4 14 2 -10 -5 -6 1 -10 -11 -1
1 its words in the text, and its place: behind the text, 0.6 and more	0 -1 -1 -1 0 -1 -3 4 -10 -4 -1 -10 0
1 its words in the text, and its place: behind the text, 0.8 and more	0 0 0 0 4 -1 0 0 -2 -2 0 -6 5
1 its words in the text, and its place: behind the text, 1 and more	-1 -1 -3 -5 0 -8 8 6 -13 -10 -6 -15 3
1 its words in the text, and its place: behind the text, below 0	-1 -2 -1 -1 -5 9 -3 -6 -1 -2 0 -1 -7
1 its words in the text, and its place: in the text, 0 and more	-14 -2 -3 -10 -9 -6 -15 -5 -11 0 0 -1 -16
1 its words in the text, and its place: in the text, 0.01 and more	-3 -21 -7 -3 -12 -10 -6 -10 -12 -6 -2 -9 -5
1 its words in the text, and its place: in the text, 0.2 and more	-6 -20 -10 -15 -6 1 -12 -1 -11 -8 -12 -7 -3
1 its words in the text, and its place: in the text, 0.4 and more	-13 -13 -11 -35 -2 -4 3 -5 -5 -9 -3 -8 -12
1 its words in the text, and its place: in the text, 0.6 and more	-7 -9 -23 4 -11 -3 -20 -5 -8 -6 -13 -9 -6
1 its words in the text, and its place: in the text, 0.8 and more	-1 -16 4 -5 -7 2 -14 -2 7 -7 -3 -35 -13
1 its words in the text, and its place: in the text, 1 and more	-7 -2 -8 -5 -11 1 6 -5 -3 -10 -18 -6 -14
1 its words in the text, and its place: in the text, below 0	-6 9 -17 5 1 -1 -11 -13 -9 -3 1 -17 -11
1 its words in the text: 0 and more	3 2 -8 -3 -18 -6 -27 -9 -12 0 -4 1 -9
1 its words in the text: 0.01 and more	-1 -24 -25 3 -17 -8 -14 -10 -18 -10 -10 -2 -4
1 its words in the text: 0.2 and more	-8 -28 0 -16 -4 5 -14 -4 -13 -5 -5 -5 -8
1 its words in the text: 0.4 and more	-7 -14 -11 -16 1 -4 -2 1 3 -8 -1 -5 -10
1 its words in the text: 0.6 and more	-2 -8 -20 -6 -9 -3 -12 0 -6 -8 -6 -14 -3
1 its words in the text: 0.8 and more	-9 -5 4 -20 -5 -8 -11 -3 2 -6 -2 -39 -2
1 its words in the text: 1 and more	6 -2 -5 -15 -8 -11 6 -9 -3 -11 -19 -7 -7
1 its words in the text: below 0	-7 -2 -26 -4 -2 -2 -13 -15 -7 1 -8 -13 0
1 its words in the title: 0.01 and more	-3 -5 0 -8 0 -10 -13 -4 -5 -6 -2 5 -13
1 its words in the title: 0.3 and more	-3 -5 6 -2 -8 0 2 -15 -8 -19 -4 -13 1
1 its words in the title: 0.6 and more	-1 9 -19 2 -8 -3 5 -9 -9 -25 -6 -13 6
1 its words in the title: below 0.01	6 -8 -12 -10 -12 -3 0 6 -7 1 -5 -7 -9
1 lines around it that begin alike: more	-8 -13 -10 -21 -31 -9 -14 -2 -1 -5 -7 11 -12
1 lines around it that begin alike: two	-19 0 -23 -10 -8 -16 -14 0 5 2 -4 -4 -11
1 neighbours of its shape: five	0 -2 -4 -3 -21 -3 -8 9 -26 0 -8 -9 -7
1 neighbours of its shape: four	-2 -33 -26 -13 -10 4 -21 7 -8 -17 -36 -7 -2
1 neighbours of its shape: none	7 -5 1 -4 -5 -1 -2 -9 5 5 3 -8 -7
1 neighbours of its shape: one	1 -10 -26 2 -3 -2 -4 -2 -4 -6 1 -6 0
1 neighbours of its shape: six	0 0 -1 0 -8 3 -12 8 -7 -7 -1 -12 2
1 neighbours of its shape: three	-6 2 -4 -11 -7 -6 11 2 -24 -16 -16 -20 -8
1 neighbours of its shape: two	-17 3 6 -14 0 -1 -7 -3 -8 -18 -10 1 -15
1 no block	0 -7 -4 -7 -27 11 -18 -16 -22 -22 -10 5 13
1 no small letter in it: yes	-2 -7 6 -8 -20 12 -19 -42 -10 7 -14 -7 -12
1 nothing but a date or time: yes	1 -9 15 -9 -9 -17 -4 -13 -23 -3 -13 6 -3
1 nothing but a label such as “Related”: yes	-1 3 -3 -2 12 17 -6 -5 -12 -16 -2 3 -24
1 quotation marks around it: yes	8 -13 -7 -5 -6 9 -17 -4 -24 -6 -13 -1 -27
1 somebody does something at present: yes	-2 -25 -7 -12 -1 -3 -10 -3 1 -2 -22 -15 -8
1 somebody speaks of himself: before the text, one	1 12 -4 4 -3 -4 -1 -9 -8 -8 1 1 -6
1 somebody speaks of himself: before the text, two	0 -4 -1 -1 -1 7 0 -2 3 -2 -1 -1 1
1 somebody speaks of himself: behind the text, one	0 0 -1 -1 4 -1 -3 -2 -6 -6 -1 -6 5
1 somebody speaks of himself: behind the text, two	0 0 0 0 -6 -4 0 -1 7 -1 0 -7 6
1 somebody speaks of himself: in the text, more	-1 -11 -4 -6 -19 9 -13 -23 2 -2 -20 -21 13
1 somebody speaks of himself: in the text, one	-2 -16 -13 -11 -13 -10 -4 -8 -21 -4 -16 2 1
1 somebody speaks of himself: in the text, two	-1 -2 -10 -6 -4 -10 5 -16 -6 -4 -15 -5 -10
1 somebody’s role: yes	-1 1 -5 -22 -18 -9 7 -15 -7 -6 -6 -5 2
1 the language: English	-5 -30 -15 -17 0 2 -5 6 -8 -7 -13 -10 -3
1 the language: German	7 21 5 6 2 -15 1 -26 8 -4 9 8 -17
1 the language: another	9 21 9 3 6 -1 -21 -26 -9 0 1 -6 0
1 the length of its words: 13 and more	-1 -5 -4 -7 -19 5 -3 -8 -11 -2 -3 -15 -7
1 the length of its words: 4 and more	-1 -13 -1 -16 0 -1 -25 -11 -1 -1 -15 -1 -20
1 the length of its words: 5 and more	4 -11 -10 -7 -12 -5 2 3 -7 9 -3 -8 -10
1 the length of its words: 6 and more	-2 2 -8 -6 -6 -3 -13 -3 -8 -3 -6 0 -3
1 the length of its words: 7 and more	-15 -1 1 -10 5 -3 -15 -6 -14 -9 5 -14 -10
1 the length of its words: 9 and more	0 -30 -9 5 -8 -16 -6 -8 10 -17 -12 3 -8
1 the length of its words: below 4	-2 -6 -20 -6 -10 -24 1 -6 -4 -14 -16 -5 18
1 the parts of a credit: more, more, a name	0 -1 -1 0 -7 -20 -1 6 19 5 -1 -12 -4
1 the parts of a credit: more, more, no name	0 -1 0 0 -3 -11 -1 -1 5 12 -1 -1 -4
1 the parts of a credit: more, one, no name	0 -5 1 1 -1 -1 0 0 -8 14 1 -1 -5
1 the parts of a credit: none, more, a name	0 4 -12 -4 -5 -10 3 5 16 -2 -13 -13 -14
1 the parts of a credit: none, more, no name	-1 -13 -8 -3 -12 -8 -14 16 -7 -26 -12 -15 -12
1 the parts of a credit: none, none, a name	4 -5 -13 -25 -12 -5 -5 -17 -9 -20 0 4 6
1 the parts of a credit: none, none, no name	5 3 -9 3 -8 4 -22 -5 -18 -15 -3 -1 -5
1 the parts of a credit: none, one, a name	0 -3 -16 -10 -8 -23 17 -13 -2 -9 -3 -6 7
1 the parts of a credit: none, one, no name	-14 -17 10 -13 -11 -1 -9 -1 -3 -6 -16 -13 -9
1 the parts of a credit: one, more, a name	0 -4 -3 0 1 4 2 -8 -3 1 -3 -3 -2
1 the parts of a credit: one, more, no name	0 0 3 0 -4 -12 -1 1 7 4 -2 -4 1
1 the parts of a credit: one, none, no name	-1 2 8 -8 -8 -7 -2 -7 5 -4 0 -6 -8
1 the parts of a credit: one, one, a name	0 -8 -6 -1 -9 -25 -8 -13 -12 23 -5 -14 -2
1 the parts of a credit: one, one, no name	-1 7 -4 -2 0 -2 -1 -11 1 -2 -3 1 -9
1 the shapes of its neighbours: a stop, 20 and more, a stop, 20 and more	-12 -3 -22 -29 -40 7 0 4 -31 -18 -42 -20 -28
1 the shapes of its neighbours: a stop, 20 and more, a stop, 6 and more	-1 6 -2 -3 -13 8 -7 -1 -13 -13 -4 -27 -21
1 the shapes of its neighbours: a stop, 20 and more, a stop, below 6	0 7 0 0 -3 -6 6 2 3 -9 0 -3 -6
1 the shapes of its neighbours: a stop, 20 and more, no stop, 20 and more	0 3 0 -1 -5 9 1 -14 -9 -10 -1 -7 -1
1 the shapes of its neighbours: a stop, 20 and more, no stop, 6 and more	-1 -5 -3 -5 -27 24 -8 -14 -28 -19 -5 -27 -5
1 the shapes of its neighbours: a stop, 20 and more, no stop, below 6	-3 -7 -9 -14 -27 5 -8 -15 -8 -16 -13 -26 3
1 the shapes of its neighbours: a stop, 6 and more, a stop, 20 and more	1 -1 -11 -13 -3 -6 -1 -11 6 -6 -17 3 -18
1 the shapes of its neighbours: a stop, 6 and more, a stop, 6 and more	0 -7 -8 -17 -2 -3 -14 -1 -12 -33 -8 -18 -3
1 the shapes of its neighbours: a stop, 6 and more, a stop, below 6	0 -3 0 0 13 -11 -2 3 -1 -7 0 -4 4
1 the shapes of its neighbours: a stop, 6 and more, no stop, 20 and more	0 -8 0 0 1 -1 -6 8 4 -11 0 -2 -8
1 the shapes of its neighbours: a stop, 6 and more, no stop, 6 and more	2 -8 -2 -3 -8 -1 -2 -8 -16 0 -2 1 -14
1 the shapes of its neighbours: a stop, 6 and more, no stop, below 6	3 2 -11 -5 -13 -14 -1 0 13 -11 -7 -18 1
1 the shapes of its neighbours: a stop, below 6, a stop, 20 and more	0 -5 -3 4 5 -4 -5 -15 -7 -3 -1 -6 -17
1 the shapes of its neighbours: a stop, below 6, a stop, 6 and more	0 -3 -2 -4 -4 10 -3 0 4 -5 0 -6 -9
1 the shapes of its neighbours: a stop, below 6, a stop, below 6	0 -1 0 8 1 -9 -3 3 0 -6 -1 -6 0
1 the shapes of its neighbours: a stop, below 6, no stop, 20 and more	0 -1 0 1 4 -1 0 0 -2 -1 0 1 -6
1 the shapes of its neighbours: a stop, below 6, no stop, 6 and more	1 0 0 1 -3 -4 -1 6 -1 2 -3 -2 -1
1 the shapes of its neighbours: a stop, below 6, no stop, below 6	2 -2 -2 2 9 -3 -3 -9 -3 -5 -1 -13 5
1 the shapes of its neighbours: no stop, 20 and more, a stop, 20 and more	-1 -18 -2 -2 -28 -14 6 -23 -6 28 -7 -3 -12
1 the shapes of its neighbours: no stop, 20 and more, a stop, 6 and more	0 -4 -1 0 -4 -1 -3 -3 -2 12 0 2 -5
1 the shapes of its neighbours: no stop, 20 and more, no stop, 20 and more	1 -12 -3 -1 -16 16 -13 -9 2 -3 -6 -20 -13
1 the shapes of its neighbours: no stop, 20 and more, no stop, 6 and more	0 5 -2 -1 4 -10 6 -7 10 -8 -3 -6 -12
1 the shapes of its neighbours: no stop, 20 and more, no stop, below 6	-1 -1 -5 -3 -4 6 -2 -1 2 4 -4 -10 -27
1 the shapes of its neighbours: no stop, 6 and more, a stop, 20 and more	5 -19 -5 -5 -4 -15 -18 -16 -8 -3 5 4 -11
1 the shapes of its neighbours: no stop, 6 and more, a stop, 6 and more	-1 -5 -7 -8 5 1 -6 -15 -15 -4 -2 -6 -9
1 the shapes of its neighbours: no stop, 6 and more, a stop, below 6	0 -2 -2 2 -2 5 -1 -5 -6 -4 -3 5 2
1 the shapes of its neighbours: no stop, 6 and more, no stop, 20 and more	2 -5 -2 -3 16 -6 -2 -6 -5 -7 -1 -11 -2
1 the shapes of its neighbours: no stop, 6 and more, no stop, 6 and more	8 -14 -17 -5 -12 -4 -17 -4 -10 -8 -18 4 -23
1 the shapes of its neighbours: no stop, 6 and more, no stop, below 6	6 8 1 -14 -20 -2 -13 -16 -6 -3 -21 -1 -15
1 the shapes of its neighbours: no stop, below 6, a stop, 20 and more	-5 -26 2 0 3 -53 -27 -16 1 -7 7 -23 3
1 the shapes of its neighbours: no stop, below 6, a stop, 6 and more	0 -1 3 -1 -6 -28 -3 -11 -8 -7 -7 -13 6
1 the shapes of its neighbours: no stop, below 6, a stop, below 6	0 0 0 0 -12 -4 0 5 -1 1 -2 -1 6
1 the shapes of its neighbours: no stop, below 6, no stop, 20 and more	0 -1 -6 3 20 -12 -1 -10 -9 -11 -3 -11 -4
1 the shapes of its neighbours: no stop, below 6, no stop, 6 and more	-16 -17 -1 -6 7 -43 -7 -8 2 -6 -6 -13 -1
1 the shapes of its neighbours: no stop, below 6, no stop, below 6	-5 -56 -5 -1 -4 -45 -16 -3 -11 -8 1 -15 1
1 the short lines around it, and their place: 3 and more, before the text, 2 and more	6 -2 3 13 -6 2 -3 4 -5 -14 -5 -10 -21
1 the short lines around it, and their place: 3 and more, before the text, 4 and more	3 -7 -2 -11 -12 -31 -5 -17 -11 -5 -1 -18 12
1 the short lines around it, and their place: 3 and more, before the text, 8 and more	-4 6 -6 3 -18 -27 -4 -28 -8 -19 -15 8 -9
1 the short lines around it, and their place: 3 and more, before the text, below 2	1 -4 -1 -2 -2 -10 -1 0 13 -1 -1 -4 -4
1 the short lines around it, and their place: 3 and more, behind the text, 2 and more	-1 -2 -4 -4 -12 -8 -11 -4 -6 -8 -7 0 15
1 the short lines around it, and their place: 3 and more, behind the text, 4 and more	-2 -5 -10 -10 7 -17 1 -5 -7 -2 -18 -2 6
1 the short lines around it, and their place: 3 and more, behind the text, 8 and more	-4 -11 -17 -23 -16 7 -9 -32 -5 -8 -11 -4 -2
1 the short lines around it, and their place: 3 and more, behind the text, below 2	0 -1 0 0 -1 2 -4 -5 -2 -3 0 3 2
1 the short lines around it, and their place: 3 and more, in the text, 2 and more	-4 -18 -1 -18 5 -2 -10 -39 -4 2 -5 -22 -2
1 the short lines around it, and their place: 3 and more, in the text, 4 and more	-5 -10 -2 -10 -6 0 -15 -7 -1 -7 6 -8 -6
1 the short lines around it, and their place: 3 and more, in the text, 8 and more	-5 -19 -28 -28 -7 -1 -22 0 -28 -13 -8 -4 -2
1 the short lines around it, and their place: 3 and more, in the text, below 2	-1 -1 -2 -2 -16 7 -8 -23 -23 1 -9 -16 -2
1 the short lines around it, and their place: 6 and more, before the text, 2 and more	4 0 -4 6 -8 -2 -1 -5 -8 -4 -6 3 -3
1 the short lines around it, and their place: 6 and more, before the text, 4 and more	-4 -4 -4 6 0 -3 -4 -15 4 -3 -4 -11 -6
1 the short lines around it, and their place: 6 and more, before the text, 8 and more	-3 -13 -14 1 -12 -1 -1 4 -16 -4 -8 -8 0
1 the short lines around it, and their place: 6 and more, before the text, below 2	0 -3 0 0 -1 -2 3 1 1 -1 0 5 -4
1 the short lines around it, and their place: 6 and more, behind the text, 2 and more	0 -2 -3 -8 -1 -1 4 -18 -11 0 -3 10 -6
1 the short lines around it, and their place: 6 and more, behind the text, 4 and more	-2 -7 -8 -5 8 -16 6 -5 -4 -5 -9 1 -5
1 the short lines around it, and their place: 6 and more, behind the text, 8 and more	-4 -9 -13 -11 1 0 -20 3 -35 -34 -12 -3 -7
1 the short lines around it, and their place: 6 and more, behind the text, below 2	0 0 0 0 -1 -3 -2 -1 -1 -2 0 3 3
1 the short lines around it, and their place: 6 and more, in the text, 2 and more	-5 -7 -25 1 -4 -3 -2 -4 1 -1 4 -10 -22
1 the short lines around it, and their place: 6 and more, in the text, 4 and more	-2 -3 5 -21 -9 -6 -3 -14 -2 1 -19 -1 1
1 the short lines around it, and their place: 6 and more, in the text, 8 and more	-4 -11 -14 -12 -6 -2 -15 -2 4 8 -4 -9 -1
1 the short lines around it, and their place: 6 and more, in the text, below 2	0 -11 -1 -6 1 -6 -14 -28 3 6 -5 8 -24
1 the short lines around it, and their place: 9 and more, before the text, 2 and more	2 3 -8 -2 6 2 -1 -2 -3 -19 1 -1 1
1 the short lines around it, and their place: 9 and more, before the text, 4 and more	-1 5 1 3 -8 -5 0 -5 2 6 3 -6 -15
1 the short lines around it, and their place: 9 and more, before the text, below 2	0 -9 -1 -1 8 9 -1 0 -2 -1 0 -4 -8
1 the short lines around it, and their place: 9 and more, behind the text, 2 and more	0 0 -1 0 -2 -1 -2 11 -6 -4 -1 -3 -17
1 the short lines around it, and their place: 9 and more, behind the text, 4 and more	-1 -3 -3 -2 -17 9 8 -1 -5 -2 0 -6 -8
1 the short lines around it, and their place: 9 and more, behind the text, 8 and more	-1 -2 -1 -5 -16 -6 -3 -18 -9 -9 -3 -5 14
1 the short lines around it, and their place: 9 and more, behind the text, below 2	0 0 0 0 1 5 -1 -2 -1 0 0 -2 -5
1 the short lines around it, and their place: 9 and more, in the text, 2 and more	-2 -6 0 -7 -34 9 -20 -15 -2 -1 -8 -1 -7
1 the short lines around it, and their place: 9 and more, in the text, 4 and more	-1 -3 -3 -4 11 3 -13 -17 -7 -22 -9 4 -1
1 the short lines around it, and their place: 9 and more, in the text, 8 and more	-1 -2 -7 -2 8 -1 -5 -9 3 0 -9 2 -17
1 the short lines around it, and their place: 9 and more, in the text, below 2	0 0 -1 6 5 -9 -7 -20 7 0 -3 -6 -15
1 the short lines around it, and their place: below 3, before the text, 2 and more	1 3 -5 0 -4 -5 -1 -1 9 1 -4 -4 -8
1 the short lines around it, and their place: below 3, before the text, 4 and more	2 7 -3 -10 5 -18 -2 -5 -12 2 -12 -12 -4
1 the short lines around it, and their place: below 3, before the text, 8 and more	6 5 -8 -8 -5 -18 -3 -16 -10 -4 4 -24 5
1 the short lines around it, and their place: below 3, before the text, below 2	1 -11 -2 -1 -2 1 -3 -2 -3 4 -1 -5 4
1 the short lines around it, and their place: below 3, behind the text, 2 and more	0 -2 -1 -3 -10 6 -1 -1 -7 -8 -2 -4 6
1 the short lines around it, and their place: below 3, behind the text, 4 and more	-1 -8 -7 -12 -17 8 -14 -4 -21 -15 -5 -3 0
1 the short lines around it, and their place: below 3, behind the text, 8 and more	-1 -3 -5 -4 -29 3 -13 -21 -13 -13 -6 2 4
1 the short lines around it, and their place: below 3, behind the text, below 2	0 -1 0 0 -3 7 -1 -2 1 1 0 -10 -2
1 the short lines around it, and their place: below 3, in the text, 2 and more	-1 4 -6 -2 -3 -22 -7 -23 3 -9 -14 -15 21
1 the short lines around it, and their place: below 3, in the text, 4 and more	-2 7 8 5 4 12 -2 -14 2 -4 -13 -4 -18
1 the short lines around it, and their place: below 3, in the text, 8 and more	-2 -1 0 -1 -14 -21 -7 7 -14 5 -11 -29 -3
1 the short lines around it, and their place: below 3, in the text, below 2	-1 0 -2 -2 -32 -2 -8 -8 -9 -7 -3 0 -4
1 the title’s words: yes	0 3 0 1 -5 -4 3 -3 -4 -6 7 4 1
1 what a rule takes it for: boilerplate	0 -2 -15 -2 -11 -8 -28 -25 -11 -14 -8 -2 3
1 what a rule takes it for: byline	4 9 -27 -4 2 -6 -5 -5 -3 2 2 3 -24
1 what a rule takes it for: dateline	2 -12 14 -6 -9 -20 -4 -12 -24 -3 -12 6 -4
1 what a rule takes it for: heading	-11 -1 -15 3 -11 2 -5 -14 -10 -12 -14 7 -16
1 what a rule takes it for: image-alt	2 -1 1 3 2 0 -18 -21 -13 -6 -17 -19 1
1 what a rule takes it for: image-caption	-8 -24 -13 -20 -22 -9 -23 -10 24 -9 6 -25 -8
1 what a rule takes it for: image-credit	-2 -10 -13 -6 -27 -22 -16 -12 13 17 -5 -28 -6
1 what a rule takes it for: list-item	-4 -8 -24 -20 -11 25 -7 3 -25 -23 -20 -15 -10
1 what a rule takes it for: paragraph	-6 -2 -26 -4 1 -5 -2 -1 -31 -7 2 -6 -11
1 what a rule takes it for: quote	0 0 0 0 6 8 -3 -4 -4 -2 0 -2 -2
1 what a rule takes it for: related-link	-13 -28 -26 -41 -7 2 -2 0 -18 -10 -28 -1 -3
1 what a rule takes it for: standfirst	9 -2 -2 4 -2 -1 0 -1 -4 3 -1 -1 -4
1 what follows the short lines: 18 and more	-3 -26 -8 -16 3 -8 -21 -5 4 -1 -21 -14 -3
1 what follows the short lines: 30 and more	3 0 -8 -7 -11 -10 -3 -9 -8 6 4 2 -10
1 what follows the short lines: 9 and more	-1 1 11 1 1 -5 -19 -25 -25 -22 -11 -4 6
1 what follows the short lines: below 9	-1 -5 -21 -8 -13 4 -2 -6 -4 -19 -22 -7 -10
1 what follows the short lines: the edge of the page	-7 -26 -25 -24 -15 4 -26 -16 -23 -31 -29 4 5
1 what stands before the short lines: 18 and more	-20 -8 -6 -21 7 -1 -7 -7 -6 7 -1 -4 -15
1 what stands before the short lines: 30 and more	-34 -1 -7 -29 -20 2 -9 -4 -12 -14 -7 -7 -3
1 what stands before the short lines: 9 and more	-14 -22 -7 -6 -5 -4 -8 -10 -8 1 -2 -4 -6
1 what stands before the short lines: below 9	-1 -36 -16 -2 2 -11 -17 -13 14 -3 -7 -6 -9
1 what stands before the short lines: the edge of the page	20 -10 -10 -3 -15 -9 -6 -32 -10 -20 -23 -11 -3
1 words in brackets at its end: an agency, 2 and more	0 0 0 0 -2 -3 0 -4 -1 5 0 4 -3
1 words in brackets at its end: an agency, below 2	0 -3 -4 2 -4 -11 -1 -9 17 -4 -1 1 -2
1 words in brackets at its end: other words, 2 and more	-5 2 -13 -2 -27 -9 -2 2 21 -10 -3 -17 1
1 words in brackets at its end: other words, 4 and more	-1 -4 9 -14 -17 -2 -4 -6 -2 1 -8 -8 16
1 words in brackets at its end: other words, 8 and more	0 0 -1 -1 1 3 -1 0 -3 4 -1 -1 -4
1 words in brackets at its end: other words, below 2	0 0 -1 -3 0 3 -4 2 -20 -4 1 -11 5
1 words it shares with its neighbour: the block before, 0.01 and more	-11 7 -19 -32 -19 -6 -4 4 -31 -5 -26 0 -11
1 words it shares with its neighbour: the block before, 0.25 and more	6 -19 -25 -16 7 -7 -16 -13 9 -2 -14 -4 -8
1 words it shares with its neighbour: the block before, 0.5 and more	7 -11 -47 -11 16 -26 -7 -5 19 -4 -35 -12 -1
1 words it shares with its neighbour: the block before, 0.9 and more	0 -25 -26 -18 12 -47 -1 -30 46 -4 -10 -13 -23
1 words it shares with its neighbour: the block before, below 0.01	0 -2 11 0 -14 -1 1 1 -31 -1 6 -4 -5
1 words it shares with its neighbour: the next block, 0.01 and more	-6 -2 -13 -9 -9 -4 5 0 -9 -4 -7 2 -14
1 words it shares with its neighbour: the next block, 0.25 and more	-6 -25 3 -21 -4 1 -13 -3 5 -12 -2 -19 -7
1 words it shares with its neighbour: the next block, 0.5 and more	-3 -13 6 -12 -12 -3 -6 -8 -20 -9 -39 -17 2
1 words it shares with its neighbour: the next block, 0.9 and more	-2 1 -4 5 1 7 -5 -26 -9 -8 -17 -39 -4
1 words it shares with its neighbour: the next block, below 0.01	7 4 -13 -6 -11 -5 -6 -3 -4 -9 -5 -3 -5
1 words it shares with its neighbour: the second before, 0.01 and more	-25 -4 8 -3 -5 -11 -4 4 -16 -6 -23 4 8
1 words it shares with its neighbour: the second before, 0.25 and more	-12 0 1 -19 -14 3 -9 -7 1 -4 -15 -2 -14
1 words it shares with its neighbour: the second before, 0.5 and more	-10 -33 -11 -14 -16 1 7 -19 0 6 -4 -22 5
1 words it shares with its neighbour: the second before, 0.9 and more	-4 5 -22 -21 -7 4 7 -22 -4 -8 11 -12 -20
1 words it shares with its neighbour: the second before, below 0.01	-41 -3 -3 4 -7 -4 -5 2 1 0 -4 -1 -7
1 words it shares with its neighbour: the second behind, 0.01 and more	3 -6 -1 -11 -4 1 -11 -2 3 -12 -12 -9 -7
1 words it shares with its neighbour: the second behind, 0.25 and more	0 -21 3 -8 -6 -8 -4 -11 14 0 -21 -4 -15
1 words it shares with its neighbour: the second behind, 0.5 and more	-8 -11 -28 -9 -7 4 -1 0 -20 -11 -4 -12 1
1 words it shares with its neighbour: the second behind, 0.9 and more	-2 -9 -8 -9 6 4 -9 -18 -18 -5 -17 -13 -9
1 words it shares with its neighbour: the second behind, below 0.01	4 4 -7 -7 -10 -4 2 0 -9 2 1 -8 -5
1 words of the page’s furniture and its length: whole, below 8	-5 -14 -12 0 -12 -11 -21 -27 -20 -6 -11 -4 -2
1 words of the page’s furniture and its length: within, 20 and more	0 10 -3 -1 -1 -3 -2 2 -6 -2 -5 -13 8
1 words of the page’s furniture and its length: within, 40 and more	0 0 0 0 -6 4 1 -1 2 3 0 -2 -1
1 words of the page’s furniture and its length: within, 8 and more	0 -2 11 -2 -7 6 -4 -6 -6 -7 -3 -9 1
1 words of the page’s furniture and its length: within, below 8	0 -4 3 4 5 -7 -3 -2 -14 -7 -6 -4 3
1 words of the page’s furniture: whole	-4 -2 -10 3 -11 -11 -16 -19 -18 -7 -6 -3 -2
1 words of the page’s furniture: within	-1 -2 8 0 -6 -4 -10 -5 -22 -15 -17 -19 10
2 a byline’s words: names	1 14 -14 2 -9 -9 2 -17 -9 -7 3 3 -6
2 a byline’s words: names behind “by”	4 1 -10 4 -4 -11 -1 -9 1 -6 6 1 -1
2 a credit at its end: 0.9 and more	-1 -1 -6 -4 4 -6 -1 -1 1 0 -3 -3 7
2 a credit at its end: 0.95 and more	1 -12 -1 0 -10 -1 -13 -23 2 -6 -20 -18 3
2 a label of a picture: label	2 -5 2 3 9 7 -1 -9 1 -16 -6 -13 -14
2 a label of a picture: number	0 -1 0 -1 -2 -4 -1 -1 5 -4 9 -1 -7
2 a label such as “See also” before it: yes	2 -4 -4 -1 9 -10 -1 -12 -1 -2 -1 -3 -13
2 a picture credit’s words: 0.01 and more	0 -4 -1 3 1 -3 -2 -2 6 3 2 -5 -9
2 a picture credit’s words: 0.7 and more	2 4 3 -2 0 0 -4 -7 -8 -1 -10 -23 -6
2 a picture credit’s words: 0.8 and more	2 -14 4 0 1 -2 -4 -6 10 6 1 -10 -15
2 a picture credit’s words: 0.9 and more	0 -7 4 -1 -2 9 -1 -3 -6 -8 -3 -1 -2
2 a picture credit’s words: 0.95 and more	-1 -10 -1 -13 -10 -14 -11 -13 9 1 -11 -17 0
2 a picture credit’s words: below 0.01	0 5 -11 -2 -4 -3 -1 4 -5 -7 -5 -2 -4
2 a quotation mark before it: yes	-16 -27 -28 -3 -13 6 -18 -23 -19 6 -8 4 -10
2 a word that leads in credits: yes	-2 2 -2 1 -12 -14 -7 -15 5 -2 -14 -17 0
2 furniture among the short lines around it: 0.01 and more	-3 -10 -26 -5 -16 2 -9 -5 -12 -12 -18 -1 -2
2 furniture among the short lines around it: 0.2 and more	-4 3 3 -11 -17 -13 -16 -45 -13 2 -2 5 7
2 furniture among the short lines around it: 0.5 and more	4 14 2 -3 -2 -8 -13 -32 -10 -7 -11 -21 -2
2 furniture among the short lines around it: below 0.01	3 -23 -18 -6 -6 -3 1 -1 6 -2 -7 -8 -10
2 how frequent the kind is: yes	2 -2 -6 -6 -1 -3 1 -2 -1 -3 2 -8 -6
2 how it ends: another sign	2 -8 5 -1 11 -10 9 1 4 0 -4 -18 -11
2 how it ends: arrow	0 0 -1 0 -2 8 -1 -9 -3 -2 0 1 4
2 how it ends: bar or asterisk	0 2 2 -1 -1 -3 -1 -3 -3 -2 0 -10 7
2 how it ends: bracket	-3 -8 -7 -21 -23 1 -29 2 11 -6 -32 -14 1
2 how it ends: colon	-1 -13 -19 -6 -5 2 11 -15 0 7 -25 -24 -11
2 how it ends: comma	0 -4 -4 -3 -4 11 -2 -8 -4 -7 -1 -16 12
2 how it ends: ellipsis	0 -2 3 -3 -4 -16 0 1 6 4 -4 1 -3
2 how it ends: exclamation mark	0 -7 4 -3 -12 2 -9 -7 7 -2 -12 -12 5
2 how it ends: figure	3 1 -10 -26 4 -2 -9 -22 -19 -16 -1 -20 0
2 how it ends: full stop	-3 4 -6 -3 -4 -3 -8 5 -9 1 -2 -6 -8
2 how it ends: letter	7 -7 -12 6 -7 -2 -12 -5 -7 -4 -11 -1 -9
2 how it ends: question mark	-2 3 -1 -11 -1 -12 -41 -8 0 5 -14 -1 0
2 how it ends: quotation mark	-8 -4 -4 -1 -17 0 -2 6 -2 -5 -6 4 -18
2 how it ends: semicolon	0 0 0 0 7 0 -1 6 -1 -2 0 -3 -10
2 how it ends: stop and quotation mark	-2 -5 -14 -12 -14 -15 5 -11 -2 -13 10 1 -15
2 it stands on the page again: 12 and more	0 -3 -1 -7 6 5 -2 -9 1 -9 -5 3 -8
2 it stands on the page again: 3 and more	-1 -15 2 -2 -18 -2 -6 -13 -13 6 -6 7 8
2 it stands on the page again: 6 and more	0 -4 0 0 -3 3 -2 -12 -12 -1 -3 -5 7
2 it stands on the page again: below 3	1 -10 -4 -3 -7 0 -6 -5 -4 -11 0 -16 -4
2 it stood on the page before: 12 and more	0 -3 1 -4 0 -9 -1 -8 -3 1 -3 2 3
2 it stood on the page before: 3 and more	-1 -1 -9 -5 -4 -6 -17 -10 0 -8 -5 -13 1
2 it stood on the page before: 6 and more	-1 2 -6 -1 -12 6 1 -11 -4 -12 -9 -12 11
2 it stood on the page before: below 3	-3 -22 -14 -9 7 -4 3 -22 -17 -3 -14 3 -20
2 its length and end: 10 and more, another sign	0 -1 0 0 -6 1 0 6 1 3 0 -6 -4
2 its length and end: 10 and more, arrow	0 0 0 0 -4 8 0 -8 -1 -1 0 1 2
2 its length and end: 10 and more, bar or asterisk	0 0 0 0 0 0 0 0 0 0 0 -6 7
2 its length and end: 10 and more, bracket	0 -2 0 1 -7 6 -3 8 -11 -8 0 -1 -13
2 its length and end: 10 and more, colon	0 -2 0 -1 2 5 5 -5 1 -2 -1 -9 -3
2 its length and end: 10 and more, ellipsis	0 0 2 -3 5 -1 0 -4 0 2 0 -9 8
2 its length and end: 10 and more, exclamation mark	0 -1 0 0 -2 8 -1 -8 -1 -1 -1 -1 7
2 its length and end: 10 and more, figure	1 -4 -1 -2 -2 6 -1 -2 3 5 -3 -8 -3
2 its length and end: 10 and more, full stop	-2 8 3 -7 -11 3 -18 -8 -37 -18 -24 -24 -2
2 its length and end: 10 and more, letter	-5 -12 -24 -6 6 -8 -17 -13 -6 -7 -7 0 -17
2 its length and end: 10 and more, question mark	0 2 -1 0 6 -16 -5 -5 -9 -7 -2 2 7
2 its length and end: 10 and more, quotation mark	-6 1 -1 0 -3 -7 -1 3 0 6 -1 10 -9
2 its length and end: 10 and more, semicolon	0 0 0 0 0 -2 0 4 4 3 0 -2 -9
2 its length and end: 10 and more, stop and quotation mark	0 0 0 0 4 -4 4 -7 2 -3 -1 0 3
2 its length and end: 15 and more, another sign	0 0 0 0 2 0 -1 6 -1 -2 0 -3 -1
2 its length and end: 15 and more, bar or asterisk	0 0 -3 -2 -2 -7 0 0 -1 -2 0 8 -7
2 its length and end: 15 and more, bracket	0 6 -2 1 -9 -10 2 -5 9 -3 0 -2 -12
2 its length and end: 15 and more, colon	0 -2 -3 1 -7 -4 10 -9 -6 12 -4 -5 -2
2 its length and end: 15 and more, comma	0 0 -1 -1 2 -2 0 -4 -1 -2 1 -9 6
2 its length and end: 15 and more, ellipsis	0 0 0 0 4 -14 -1 14 -2 -2 0 0 -3
2 its length and end: 15 and more, exclamation mark	0 -1 -2 0 -9 6 -2 -2 6 -4 0 -2 7
2 its length and end: 15 and more, figure	0 0 -1 0 -2 8 -1 0 -4 -3 -1 -9 5
2 its length and end: 15 and more, full stop	-5 0 -7 -15 -5 4 -30 -11 -4 -2 -9 -6 -13
2 its length and end: 15 and more, letter	1 -10 -7 -3 -6 5 -9 -6 8 -10 -13 -6 -8
2 its length and end: 15 and more, question mark	0 -5 2 0 -1 -6 -3 1 -2 1 3 4 -1
2 its length and end: 15 and more, quotation mark	0 0 0 0 -2 8 -1 -1 -2 0 0 -2 -1
2 its length and end: 15 and more, semicolon	0 0 0 0 6 0 0 -4 -2 -3 0 -1 -1
2 its length and end: 15 and more, stop and quotation mark	0 3 3 -1 -8 2 5 -10 1 -12 -2 -1 -8
2 its length and end: 2 and more, another sign	1 1 0 1 3 0 0 0 0 1 -1 -1 -5
2 its length and end: 2 and more, arrow	0 0 0 0 -3 4 -1 -3 -4 -2 0 4 -7
2 its length and end: 2 and more, bar or asterisk	0 2 0 0 -1 0 0 -1 -1 -1 0 -9 9
2 its length and end: 2 and more, bracket	0 3 -4 -2 -14 -10 -3 -5 0 8 -6 -4 5
2 its length and end: 2 and more, colon	-1 0 -2 -2 -5 7 -6 -14 -3 -3 -4 -7 -2
2 its length and end: 2 and more, comma	0 -1 -3 -3 -1 -1 -1 -2 -1 0 -1 -1 10
2 its length and end: 2 and more, ellipsis	0 0 0 0 -7 1 3 -1 0 1 0 -4 5
2 its length and end: 2 and more, exclamation mark	0 3 0 1 -7 -4 0 -1 7 -2 -1 -3 3
2 its length and end: 2 and more, figure	0 -1 3 -7 2 -17 6 -19 -11 4 6 2 -19
2 its length and end: 2 and more, full stop	0 -3 -4 10 0 -3 1 4 -9 -9 -1 -1 -5
2 its length and end: 2 and more, letter	6 -3 -13 2 -4 -2 -10 -3 -7 -10 -15 -13 -1
2 its length and end: 2 and more, question mark	0 -1 0 0 -2 3 0 3 -1 -2 0 1 -2
2 its length and end: 2 and more, quotation mark	0 -2 0 0 -7 -6 -2 4 6 -2 0 -1 1
2 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -5 -7 -2 9 2 0 0 -1 -1
2 its length and end: 25 and more, another sign	0 0 0 0 9 -15 14 -2 -2 -2 -1 -1 -6
2 its length and end: 25 and more, arrow	0 0 0 0 -1 -1 0 1 0 0 0 -3 4
2 its length and end: 25 and more, bar or asterisk	0 -2 0 0 -1 -1 0 -1 0 -1 0 -2 6
2 its length and end: 25 and more, bracket	-1 -5 4 -5 6 6 -4 -8 -11 2 -1 1 -2
2 its length and end: 25 and more, colon	0 0 -1 -1 4 11 0 -1 -9 -6 0 -10 1
2 its length and end: 25 and more, ellipsis	0 0 -1 0 -1 -3 -1 0 10 -5 -3 5 -9
2 its length and end: 25 and more, exclamation mark	0 -1 -1 1 3 2 -2 -2 2 -2 -2 -2 2
2 its length and end: 25 and more, figure	0 0 0 0 -1 0 -1 3 0 -1 0 0 -1
2 its length and end: 25 and more, full stop	2 -18 -5 -12 0 2 -8 -1 -26 -2 -6 -7 -20
2 its length and end: 25 and more, letter	0 -7 -1 7 -11 10 -4 6 -4 -4 -1 -20 -2
2 its length and end: 25 and more, question mark	0 -1 5 -2 1 13 -2 0 0 -9 -1 -4 -5
2 its length and end: 25 and more, quotation mark	0 0 0 0 -1 -4 -1 5 4 -4 0 0 0
2 its length and end: 25 and more, stop and quotation mark	0 -11 -5 -8 -6 -1 -13 -8 3 4 -1 -3 -19
2 its length and end: 4 and more, another sign	0 -5 1 -1 -3 5 0 -3 1 -2 0 -2 7
2 its length and end: 4 and more, arrow	0 0 0 0 -2 8 0 -8 0 0 0 -1 4
2 its length and end: 4 and more, bar or asterisk	0 0 0 0 0 -7 0 -3 -1 -2 0 0 8
2 its length and end: 4 and more, bracket	0 -11 -1 -5 -9 -7 -4 -11 4 -6 -12 -6 13
2 its length and end: 4 and more, colon	0 0 0 0 -8 -8 2 -4 11 -1 -1 8 -5
2 its length and end: 4 and more, comma	0 -5 0 0 -1 -1 -1 6 -1 -3 0 -1 -1
2 its length and end: 4 and more, ellipsis	0 0 1 0 1 4 -2 -2 1 1 -1 -3 -4
2 its length and end: 4 and more, exclamation mark	0 0 0 0 -7 -3 -1 4 -2 -1 0 2 5
2 its length and end: 4 and more, figure	1 7 0 -8 8 3 -4 -20 -13 -13 1 -1 2
2 its length and end: 4 and more, full stop	0 9 0 -2 0 -11 -2 0 -6 -5 -5 -2 2
2 its length and end: 4 and more, letter	-5 -14 -9 -5 -21 -6 -6 -8 -10 0 -8 -12 -12
2 its length and end: 4 and more, question mark	0 -2 -1 -1 7 -11 -4 -5 1 -6 -1 -3 6
2 its length and end: 4 and more, quotation mark	0 -1 0 0 -3 3 6 -2 -5 -2 -1 5 -8
2 its length and end: 4 and more, stop and quotation mark	0 0 0 0 4 -11 4 7 0 -5 0 -3 3
2 its length and end: 40 and more, another sign	0 0 0 0 9 -8 -1 4 -1 -1 -1 -1 -2
2 its length and end: 40 and more, bracket	1 -1 -2 -4 -6 6 -7 -3 4 -18 -8 -1 9
2 its length and end: 40 and more, colon	0 0 0 0 -5 1 -6 2 3 4 -1 -1 -1
2 its length and end: 40 and more, ellipsis	0 -1 2 -1 1 -3 -1 -4 0 4 -1 3 -1
2 its length and end: 40 and more, exclamation mark	0 -2 6 -3 -1 -3 3 -2 -1 1 -3 -12 -5
2 its length and end: 40 and more, figure	0 0 0 0 5 3 -2 -1 -1 0 0 0 -4
2 its length and end: 40 and more, full stop	-9 -7 -15 -5 -4 -11 -6 -4 2 -1 6 -6 2
2 its length and end: 40 and more, letter	-1 -8 -3 -1 9 14 -8 -19 -17 -8 6 -8 -4
2 its length and end: 40 and more, question mark	0 14 -3 -2 -8 4 -4 -4 -10 2 -1 4 -14
2 its length and end: 40 and more, quotation mark	1 -1 0 0 8 6 -2 -2 -2 -7 -1 -1 -1
2 its length and end: 40 and more, semicolon	0 0 0 0 5 -3 -1 3 0 -1 0 0 -4
2 its length and end: 40 and more, stop and quotation mark	-1 -1 -11 0 -19 -13 0 -20 -4 -9 9 1 -7
2 its length and end: 6 and more, another sign	0 0 0 0 -4 -6 0 3 7 7 0 -4 0
2 its length and end: 6 and more, arrow	0 0 0 0 3 -1 0 -3 -2 -1 0 -2 4
2 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 0 0 0 0 0 0 -6 7
2 its length and end: 6 and more, bracket	0 1 -4 -1 -11 7 -5 8 0 0 -3 -17 -8
2 its length and end: 6 and more, colon	1 -1 -1 1 8 -5 10 -6 0 1 -2 -8 -9
2 its length and end: 6 and more, ellipsis	0 0 -1 0 -5 -4 -1 -5 2 1 0 7 0
2 its length and end: 6 and more, exclamation mark	0 0 0 0 0 2 -1 -3 1 4 0 0 -4
2 its length and end: 6 and more, figure	2 -3 0 -10 9 -9 -5 -26 -22 -24 -2 -16 9
2 its length and end: 6 and more, full stop	0 -15 -14 -6 -13 11 -27 6 -8 -20 -3 -14 -6
2 its length and end: 6 and more, letter	2 -9 -4 -6 -15 0 -16 -2 -1 -12 -12 -2 -11
2 its length and end: 6 and more, question mark	0 -6 0 -7 -9 -7 -11 -3 5 6 -4 -8 5
2 its length and end: 6 and more, quotation mark	0 -1 0 0 -4 2 -1 7 -2 -4 1 -5 -4
2 its length and end: 6 and more, stop and quotation mark	0 -3 0 0 -3 14 -2 -1 -1 -2 0 -2 0
2 its length and end: below 2, another sign	0 -1 5 2 5 2 -6 -6 1 -4 -1 -4 -4
2 its length and end: below 2, bracket	0 0 0 0 -3 -1 0 -1 -3 -1 -1 0 8
2 its length and end: below 2, colon	1 -1 -4 1 -3 -2 3 1 4 -1 -3 -2 -2
2 its length and end: below 2, comma	0 0 0 0 -1 3 0 -4 -1 -1 0 -4 2
2 its length and end: below 2, ellipsis	0 0 0 0 0 -5 0 -1 0 0 0 -1 6
2 its length and end: below 2, exclamation mark	0 0 0 0 -1 -1 -1 -1 -3 -1 -1 5 3
2 its length and end: below 2, figure	-1 -7 -18 -4 -32 -3 -2 -9 -2 -17 1 -14 1
2 its length and end: below 2, full stop	0 0 0 0 -5 3 -1 2 2 1 0 -1 -3
2 its length and end: below 2, letter	5 -1 4 -7 -3 -1 -7 -12 -10 -14 -7 0 -8
2 its length and end: below 2, quotation mark	0 0 0 0 -2 -6 0 -1 10 -3 -3 -1 -9
2 its length: 10 and more	-14 1 -15 -14 -2 2 -11 -13 -11 -6 -29 -8 -4
2 its length: 12 and more	-5 0 -10 -3 -3 -7 -9 -3 -19 -15 -14 -3 -14
2 its length: 15 and more	-1 7 -5 -21 -16 -7 -10 1 -1 -7 -8 -1 -25
2 its length: 19 and more	-2 -9 -5 -12 -3 2 -32 -11 0 -10 -19 -6 -1
2 its length: 2 and more	4 -11 -23 -7 0 -15 2 -9 -11 2 -19 -11 4
2 its length: 25 and more	2 -17 1 -7 -4 4 -15 -7 -26 1 -9 -2 -13
2 its length: 3 and more	-1 -1 -3 -7 -19 8 -24 -1 -3 -16 -9 -13 -6
2 its length: 35 and more	1 -15 -18 0 3 -6 6 -5 -1 -5 -6 -25 -14
2 its length: 4 and more	1 -13 -13 -12 -8 -8 -11 -2 6 -3 -20 -6 -7
2 its length: 5 and more	-3 -7 -8 -12 -9 -3 -9 -5 -16 -4 -14 -10 -5
2 its length: 50 and more	-11 -5 -8 -10 0 -11 -4 -9 -1 -1 4 7 -8
2 its length: 6 and more	-1 -7 -1 -17 -7 -14 -13 -7 2 -15 -13 -9 -2
2 its length: 8 and more	1 -23 -10 -13 -10 2 -38 -10 -29 -8 -9 -1 -3
2 its length: 80 and more	-3 -20 -5 -17 -11 -12 -18 -11 5 8 4 -12 -7
2 its length: below 2	3 -7 -2 1 -9 -1 -3 -8 -2 -23 -4 -6 -7
2 its place by the text, and its length: before the text, 13 and more	1 4 -3 3 -9 -16 -1 -3 3 2 -12 -11 -8
2 its place by the text, and its length: before the text, 19 and more	1 -10 0 -6 -9 -4 -1 7 3 -8 -17 -10 2
2 its place by the text, and its length: before the text, 2 and more	4 1 -11 8 1 -7 2 -6 -8 -8 -5 -16 -5
2 its place by the text, and its length: before the text, 3 and more	0 4 2 -6 1 -12 -3 -13 -9 11 9 -11 -16
2 its place by the text, and its length: before the text, 30 and more	1 -12 -10 -3 5 -6 -2 -2 -1 -4 -3 -2 13
2 its place by the text, and its length: before the text, 4 and more	0 -13 -4 -5 -14 -5 -3 -2 -9 -6 -2 -3 -1
2 its place by the text, and its length: before the text, 6 and more	7 7 2 -6 -3 -7 -2 -11 6 -19 -2 0 -17
2 its place by the text, and its length: before the text, 9 and more	-10 1 -10 1 2 -9 -2 -4 -12 3 -10 5 -4
2 its place by the text, and its length: before the text, below 2	6 -2 -7 -10 -5 -23 -3 -9 -5 -11 -1 -4 0
2 its place by the text, and its length: behind the text, 13 and more	-1 -4 -4 -7 -6 1 -4 1 1 -4 3 -2 -9
2 its place by the text, and its length: behind the text, 19 and more	0 -1 -1 -1 -1 -6 -3 10 7 2 -2 -10 -5
2 its place by the text, and its length: behind the text, 2 and more	-2 -6 -4 -7 -21 -12 0 -16 -4 -8 -13 -5 17
2 its place by the text, and its length: behind the text, 3 and more	-1 -4 -4 -13 -15 17 -13 -13 -13 -19 -20 -9 6
2 its place by the text, and its length: behind the text, 30 and more	0 0 -1 4 9 5 -2 -3 -5 3 5 -16 -6
2 its place by the text, and its length: behind the text, 4 and more	-1 -4 -4 -5 -8 4 -3 -16 -1 -11 -10 -7 11
2 its place by the text, and its length: behind the text, 6 and more	-1 -8 -5 -8 0 -10 0 -4 -14 -15 -14 -7 5
2 its place by the text, and its length: behind the text, 9 and more	-1 -3 -6 -3 4 6 -7 -9 -15 -24 -6 -4 -9
2 its place by the text, and its length: behind the text, below 2	-2 -9 -8 -18 -35 14 -22 -7 -18 -27 -14 5 5
2 its place by the text, and its length: in the text, 13 and more	-4 -20 -10 -6 -6 -3 -5 0 -8 -12 -9 -1 -22
2 its place by the text, and its length: in the text, 19 and more	-6 -7 -8 -11 -2 4 -39 -5 -19 -11 -7 1 -5
2 its place by the text, and its length: in the text, 2 and more	-1 -23 -11 -24 1 -7 -4 -13 -12 -2 -15 -11 -12
2 its place by the text, and its length: in the text, 3 and more	-1 -7 -17 1 -13 5 -11 5 1 -26 -15 -13 3
2 its place by the text, and its length: in the text, 30 and more	-1 -12 -8 -4 -3 -4 0 -9 1 2 7 -5 -7
2 its place by the text, and its length: in the text, 4 and more	-3 0 -14 -20 -5 -7 -10 -6 -6 -6 -24 -15 -12
2 its place by the text, and its length: in the text, 6 and more	-4 -24 -17 -11 -6 1 -19 -4 -6 -9 -15 -8 -3
2 its place by the text, and its length: in the text, 9 and more	-2 4 -2 -26 -4 -8 -9 -3 -24 1 -23 -9 -1
2 its place by the text, and its length: in the text, below 2	0 -15 -6 6 0 -11 1 -2 3 -17 -10 -20 -18
2 no block	-2 -19 -19 -16 -29 6 -14 -13 -46 -27 -21 3 8
2 nothing but a date or time: yes	3 12 -1 -26 -5 -21 -9 -13 -5 -1 4 -19 2
2 nothing but a label such as “Related”: yes	-1 1 -5 -3 10 1 1 -8 -9 -15 -4 1 -15
2 what a rule takes it for: boilerplate	-3 -15 -7 7 -18 -2 -19 -13 -1 -9 -16 -1 4
2 what a rule takes it for: byline	5 7 -18 4 -2 -13 -1 -2 0 -8 9 -6 -5
2 what a rule takes it for: dateline	2 13 0 -28 -4 -19 -8 -13 -3 -6 3 -21 -2
2 what a rule takes it for: heading	-1 -24 -2 -17 -6 -7 -4 -2 -12 5 -6 2 -25
2 what a rule takes it for: image-alt	0 -7 0 1 6 -2 -17 -23 -6 -19 -9 -13 -1
2 what a rule takes it for: image-caption	2 -15 3 3 -6 -3 -3 -24 8 -14 -15 -17 -5
2 what a rule takes it for: image-credit	-1 -12 2 -14 -12 -6 -11 -14 6 -3 -18 -20 -1
2 what a rule takes it for: list-item	-3 -16 -22 -20 -5 19 -2 3 -22 -23 -22 -18 -10
2 what a rule takes it for: paragraph	-7 1 -2 -10 -5 -5 1 0 -9 -3 0 -2 -14
2 what a rule takes it for: quote	0 -2 0 0 -2 11 -1 -4 -3 -3 5 -7 -2
2 what a rule takes it for: related-link	-13 -16 -49 -20 4 2 -9 -11 -13 -10 -31 1 -12
2 words of the page’s furniture: whole	1 -10 -3 4 -14 -6 -11 -43 -29 -11 -9 -5 13
2 words of the page’s furniture: within	0 4 -4 3 -19 -11 -10 0 -16 -9 -11 -11 20
3 a byline’s words: names	2 -4 -9 -4 -16 15 -7 -20 -8 -17 -1 1 -4
3 a byline’s words: names behind “by”	-3 -4 -7 -5 -2 -9 -1 -8 1 11 -4 6 2
3 a credit at its end: 0.9 and more	-1 -1 1 2 -3 -8 3 -1 10 -9 -3 -1 2
3 a credit at its end: 0.95 and more	0 -6 7 -9 -1 2 -11 -27 -2 -8 -15 -16 -1
3 a label of a picture: label	0 -2 7 1 6 -8 7 -13 -12 -6 7 -10 -17
3 a label of a picture: number	0 -1 -1 -1 -8 -1 -1 -3 2 -17 2 2 15
3 a label such as “See also” before it: yes	0 -7 -1 0 0 -3 -6 -1 -17 4 -3 -11 1
3 a picture credit’s words: 0.01 and more	0 -1 1 0 -7 -5 -5 -4 -8 4 2 3 1
3 a picture credit’s words: 0.7 and more	-6 0 -5 -2 11 -19 8 -4 1 8 -3 -15 -9
3 a picture credit’s words: 0.8 and more	0 2 -7 5 10 -1 -1 -4 2 -5 5 -10 -15
3 a picture credit’s words: 0.9 and more	0 0 0 1 3 -4 3 -3 -1 0 1 3 -3
3 a picture credit’s words: 0.95 and more	2 -4 1 -4 -19 1 -8 -9 -4 -9 -7 -7 -10
3 a picture credit’s words: below 0.01	9 -6 -12 -11 -2 0 -13 0 -3 -11 -6 -5 -4
3 a quotation mark before it: yes	-4 -15 -18 -10 -13 3 -12 -25 -5 -9 -3 5 -6
3 a word that leads in credits: yes	1 -5 0 3 -23 -1 -8 -15 -1 -2 -5 -4 -17
3 furniture among the short lines around it: 0.01 and more	-4 -13 -24 -6 -4 4 -15 -2 -9 -16 -20 0 -7
3 furniture among the short lines around it: 0.2 and more	0 12 -1 -19 -14 -12 -8 -39 -10 -21 -3 10 4
3 furniture among the short lines around it: 0.5 and more	1 5 4 -8 2 -9 -10 -33 -16 -13 -10 -5 -1
3 furniture among the short lines around it: below 0.01	4 -18 -14 -13 -1 1 -8 0 2 3 -9 -14 -5
3 how frequent the kind is: yes	2 1 -1 -6 2 -3 -1 -2 1 -4 -1 -9 -7
3 how it ends: another sign	1 -2 5 0 -3 -5 -5 4 2 7 -2 -15 1
3 how it ends: arrow	0 -1 0 0 0 6 -1 -3 -1 -2 0 2 -1
3 how it ends: bar or asterisk	0 4 -3 -1 5 4 -2 -3 1 -2 -4 -10 3
3 how it ends: bracket	0 -1 -19 -14 20 1 -18 -5 -1 -17 -9 -19 -7
3 how it ends: colon	0 -18 -4 -10 -5 -12 4 13 5 -11 -18 -18 -4
3 how it ends: comma	0 -1 -2 0 -3 -6 9 -11 1 0 -1 -19 11
3 how it ends: ellipsis	1 -2 5 -9 -5 -12 6 -1 2 0 -7 -3 -3
3 how it ends: exclamation mark	-1 -18 -3 -4 6 -3 -12 3 -9 -7 -2 -4 -10
3 how it ends: figure	2 -10 -24 -35 -11 -9 -14 -8 6 -15 -3 -5 -15
3 how it ends: full stop	-4 2 -4 1 -6 -1 -7 -3 -5 1 -4 -4 -6
3 how it ends: letter	4 -2 -7 -4 -6 -3 -5 -7 -11 -7 -9 -6 -5
3 how it ends: question mark	-1 -11 -6 -5 -7 0 -11 -11 8 -11 -13 -19 0
3 how it ends: quotation mark	-2 -1 1 3 -2 -8 -5 -9 -1 1 -10 -1 -7
3 how it ends: semicolon	0 0 0 0 -2 8 -3 0 4 1 0 -5 -8
3 how it ends: stop and quotation mark	2 1 -5 -11 -13 -5 -4 -29 -6 -5 3 13 -9
3 it stands on the page again: 12 and more	0 -1 -2 -1 -4 1 -6 -1 3 -18 -2 -3 -4
3 it stands on the page again: 3 and more	0 -2 -6 -1 -16 -13 -5 -3 4 6 0 -14 -1
3 it stands on the page again: 6 and more	0 0 -3 3 -2 -10 -4 -7 6 9 -3 7 -12
3 it stands on the page again: below 3	1 -1 -1 -8 -14 -6 -7 -11 -3 -2 -7 -12 -4
3 it stood on the page before: 12 and more	0 -4 6 -4 -13 -8 -3 -3 2 -16 2 8 -5
3 it stood on the page before: 3 and more	-1 -11 -11 -10 -6 -16 -5 0 -6 0 -1 3 -6
3 it stood on the page before: 6 and more	0 6 1 3 -12 -6 -1 -2 -4 -6 -9 -15 5
3 it stood on the page before: below 3	-3 -16 -23 -24 16 6 3 -11 -17 -10 -9 -11 -21
3 its length and end: 10 and more, another sign	0 0 -1 0 0 -11 -1 9 3 5 0 -3 -3
3 its length and end: 10 and more, arrow	0 0 0 0 -3 4 0 -7 -1 -1 0 -4 9
3 its length and end: 10 and more, bracket	0 2 -2 0 17 5 -4 -2 -5 -8 -3 -14 -12
3 its length and end: 10 and more, colon	0 0 -1 0 0 -15 -5 15 2 -2 -1 -2 4
3 its length and end: 10 and more, ellipsis	0 0 0 0 -3 -4 0 1 6 5 -1 -5 0
3 its length and end: 10 and more, exclamation mark	0 -2 0 0 -1 5 -1 -5 -2 1 0 3 0
3 its length and end: 10 and more, figure	0 -3 -2 -1 1 0 3 -7 4 0 -3 -9 -6
3 its length and end: 10 and more, full stop	0 -4 -4 -3 1 6 -5 -4 -16 -18 -14 -13 -18
3 its length and end: 10 and more, letter	-2 -17 -12 3 -3 1 -3 -15 -6 -1 -12 -7 -5
3 its length and end: 10 and more, question mark	0 -2 0 -1 5 0 4 -7 -6 3 -11 -2 1
3 its length and end: 10 and more, quotation mark	-2 1 -1 0 3 -12 2 3 -3 -4 -1 4 3
3 its length and end: 10 and more, semicolon	0 0 0 0 -6 7 -2 4 5 4 0 -5 -9
3 its length and end: 10 and more, stop and quotation mark	0 0 -1 0 -4 -3 5 -8 7 -1 -2 1 -1
3 its length and end: 15 and more, another sign	0 0 0 0 -1 -4 -1 7 -1 2 0 -4 -2
3 its length and end: 15 and more, bar or asterisk	0 -5 1 0 -1 7 0 -1 -2 -5 -1 -7 -7
3 its length and end: 15 and more, bracket	0 0 0 0 -6 -1 3 0 -2 -5 2 -11 5
3 its length and end: 15 and more, colon	0 -1 -1 -1 -1 -2 3 4 -4 -2 -1 4 -8
3 its length and end: 15 and more, comma	0 0 -1 0 -3 -13 11 -4 -2 -3 -2 -7 3
3 its length and end: 15 and more, ellipsis	0 -1 8 0 -3 -10 4 9 -2 0 -1 2 -9
3 its length and end: 15 and more, exclamation mark	0 0 -1 0 -3 7 3 -5 2 0 -1 -2 -2
3 its length and end: 15 and more, figure	0 -1 0 0 3 5 -1 -3 0 -1 0 -9 2
3 its length and end: 15 and more, full stop	-7 3 -35 -6 1 -3 -14 -7 -12 9 -7 -9 -9
3 its length and end: 15 and more, letter	-1 -6 5 -9 1 2 -4 -18 -24 -12 -9 -6 2
3 its length and end: 15 and more, question mark	0 6 -3 -1 -2 -10 -2 1 6 0 -1 -4 4
3 its length and end: 15 and more, quotation mark	0 0 0 4 -3 3 0 -1 1 1 0 0 -5
3 its length and end: 15 and more, stop and quotation mark	0 4 3 -2 -17 16 -9 -12 2 -7 0 -5 -1
3 its length and end: 2 and more, another sign	0 0 0 0 -3 1 0 -1 4 5 0 -2 -4
3 its length and end: 2 and more, arrow	0 0 0 0 -1 5 -1 -3 -1 -1 0 -1 0
3 its length and end: 2 and more, bar or asterisk	0 0 0 0 0 -3 -1 -1 -2 -1 0 -7 9
3 its length and end: 2 and more, bracket	0 4 -2 -4 2 -6 -2 -11 -1 -9 2 -2 -4
3 its length and end: 2 and more, colon	1 0 0 0 -8 8 -2 -12 -3 -1 -4 -7 8
3 its length and end: 2 and more, comma	0 0 0 0 0 0 0 -2 -1 -1 0 -4 8
3 its length and end: 2 and more, ellipsis	0 0 0 0 3 -3 6 -2 -2 -1 0 -4 0
3 its length and end: 2 and more, exclamation mark	0 -2 1 0 3 6 0 -1 -1 -3 -1 -5 4
3 its length and end: 2 and more, figure	1 -15 -5 -13 -4 -9 -5 -19 15 -19 3 3 -1
3 its length and end: 2 and more, full stop	0 -2 -1 4 -1 2 -4 3 -5 -4 -1 -4 0
3 its length and end: 2 and more, letter	6 -4 -5 -14 -5 -1 -17 -5 -4 -18 -15 -12 -5
3 its length and end: 2 and more, quotation mark	0 0 3 0 -3 -1 -1 1 -2 2 0 2 -2
3 its length and end: 2 and more, stop and quotation mark	0 0 0 0 0 -2 -1 4 0 0 0 0 0
3 its length and end: 25 and more, another sign	0 0 0 0 2 4 0 -2 2 2 0 -3 -4
3 its length and end: 25 and more, arrow	0 0 0 0 -1 -2 0 3 0 0 0 0 0
3 its length and end: 25 and more, bar or asterisk	0 -1 -5 -1 12 9 0 -1 -6 -5 -3 -8 -8
3 its length and end: 25 and more, bracket	0 0 -6 1 8 5 -2 -6 -6 -4 -2 1 2
3 its length and end: 25 and more, colon	0 0 -2 0 0 -6 2 9 1 -8 0 -6 2
3 its length and end: 25 and more, ellipsis	0 0 -1 0 5 3 -1 -3 -5 -4 0 0 2
3 its length and end: 25 and more, exclamation mark	0 -1 -1 0 -1 1 -1 -3 2 3 -1 -4 5
3 its length and end: 25 and more, full stop	-4 -4 6 -9 -21 -2 -10 -6 -3 0 -11 7 -11
3 its length and end: 25 and more, letter	0 -8 -1 -1 7 11 -1 -4 6 -3 -3 -15 -11
3 its length and end: 25 and more, question mark	0 -2 -1 1 8 7 2 -5 -7 0 -2 -7 -2
3 its length and end: 25 and more, quotation mark	0 0 0 0 -5 -3 0 6 0 -1 0 -1 4
3 its length and end: 25 and more, stop and quotation mark	0 7 1 -5 -3 -15 -17 -13 -3 -6 -1 3 -17
3 its length and end: 4 and more, another sign	0 0 0 0 -3 -3 0 6 4 3 0 -5 -2
3 its length and end: 4 and more, arrow	0 -1 0 0 -2 4 -1 -2 -2 -3 -1 6 -4
3 its length and end: 4 and more, bracket	0 -11 -4 -2 0 -8 2 -8 8 0 -2 -5 -2
3 its length and end: 4 and more, colon	0 0 0 -1 -4 8 -2 -7 3 -4 -1 0 0
3 its length and end: 4 and more, ellipsis	0 0 0 0 -2 10 -1 -4 -6 -6 -3 -3 -6
3 its length and end: 4 and more, exclamation mark	0 0 0 0 -7 -8 -1 7 -2 -1 2 5 0
3 its length and end: 4 and more, figure	0 0 -5 1 -4 1 -3 -17 -7 -3 3 1 -10
3 its length and end: 4 and more, full stop	0 -7 2 0 -15 6 -5 -5 -8 7 -3 4 -2
3 its length and end: 4 and more, letter	2 -2 -5 -8 -6 -7 -16 -3 -21 -6 -7 -10 -12
3 its length and end: 4 and more, question mark	0 -2 -3 -3 -1 -2 -4 10 -7 -10 0 2 -3
3 its length and end: 4 and more, quotation mark	0 0 -1 0 -8 -7 -1 -3 -2 10 -1 5 -3
3 its length and end: 4 and more, stop and quotation mark	0 0 0 0 4 -8 5 4 0 -2 0 -1 -2
3 its length and end: 40 and more, another sign	0 0 0 0 3 0 -1 1 0 -2 0 -1 -1
3 its length and end: 40 and more, bracket	-1 -3 1 -1 -2 -7 -6 -4 5 -13 -1 1 -2
3 its length and end: 40 and more, colon	0 -1 -1 0 -2 1 -1 9 2 -5 -1 -4 -3
3 its length and end: 40 and more, ellipsis	0 0 0 -6 -3 -3 -1 -6 9 7 -2 -2 -2
3 its length and end: 40 and more, exclamation mark	-1 -8 0 -2 11 -11 -8 9 -3 -4 0 -14 -2
3 its length and end: 40 and more, figure	0 0 0 0 -3 -4 -4 -3 1 9 0 -1 -1
3 its length and end: 40 and more, full stop	1 -14 -10 3 -3 -7 -4 -4 -2 0 6 -16 2
3 its length and end: 40 and more, letter	0 -2 -5 -7 18 9 1 -19 -15 -15 -6 -3 -15
3 its length and end: 40 and more, question mark	-1 1 10 4 -12 3 -2 0 4 -10 -3 -3 -9
3 its length and end: 40 and more, quotation mark	0 0 -1 0 -4 10 -2 -2 6 -4 -5 -3 0
3 its length and end: 40 and more, semicolon	0 0 0 0 -2 -3 -1 4 2 0 0 0 -1
3 its length and end: 40 and more, stop and quotation mark	1 -19 -10 -10 -24 1 -1 -24 -18 -3 5 18 -2
3 its length and end: 6 and more, another sign	0 0 0 0 7 4 -1 -4 0 -1 0 -1 0
3 its length and end: 6 and more, arrow	0 0 0 0 6 3 0 -4 0 0 0 -1 -5
3 its length and end: 6 and more, bar or asterisk	1 0 0 0 -1 -4 0 -1 -1 -1 0 2 5
3 its length and end: 6 and more, bracket	0 4 -4 -2 -2 15 -2 1 -6 -2 2 -19 1
3 its length and end: 6 and more, colon	0 0 2 -1 -3 0 1 -1 2 -3 -3 -12 -1
3 its length and end: 6 and more, ellipsis	0 0 2 -3 -2 -3 -1 -4 -1 -2 0 3 6
3 its length and end: 6 and more, exclamation mark	0 1 0 0 4 1 -2 -1 -2 -2 0 8 -8
3 its length and end: 6 and more, figure	1 3 -8 -4 -12 -7 -6 3 -18 -16 -3 -7 -8
3 its length and end: 6 and more, full stop	0 -17 -1 -9 -2 6 -7 -10 -1 -22 -8 0 -7
3 its length and end: 6 and more, letter	-10 -10 -24 -8 -4 -9 -15 -3 -7 -2 -35 3 -6
3 its length and end: 6 and more, question mark	-1 -6 -10 3 -6 -1 -5 -14 7 -7 0 -14 9
3 its length and end: 6 and more, quotation mark	0 0 -1 0 12 0 -1 -5 -7 -11 -1 -8 1
3 its length and end: 6 and more, stop and quotation mark	1 0 -1 1 2 4 -3 -1 -2 -3 0 1 -1
3 its length and end: below 2, another sign	0 -1 6 0 -10 3 -3 -5 -6 -6 -1 2 6
3 its length and end: below 2, bar or asterisk	0 3 -1 0 -1 7 -1 0 4 2 -2 -2 -7
3 its length and end: below 2, bracket	0 -1 0 -6 4 -1 0 -2 -2 -3 0 5 3
3 its length and end: below 2, colon	0 -9 3 -2 1 -2 6 3 -2 -1 1 -8 -4
3 its length and end: below 2, comma	0 0 -1 0 -5 1 -1 -5 5 3 0 -9 2
3 its length and end: below 2, ellipsis	2 0 -1 0 0 -3 0 -1 0 0 0 -4 4
3 its length and end: below 2, exclamation mark	1 0 0 0 -1 4 -1 6 0 -1 0 -2 -10
3 its length and end: below 2, figure	0 5 -5 -21 -17 1 2 -7 3 -5 -19 -4 -9
3 its length and end: below 2, full stop	0 -1 0 -1 -2 3 0 -2 -2 -2 5 -5 0
3 its length and end: below 2, letter	1 2 0 -3 -17 -2 -17 -3 -7 -12 -2 0 -5
3 its length: 10 and more	-6 -14 -14 -6 3 -1 1 -8 -16 0 -32 -10 -10
3 its length: 12 and more	-3 -16 -3 5 10 0 -5 -8 -3 -14 -8 -22 -14
3 its length: 15 and more	-2 0 -16 -14 -3 -9 4 -5 -15 -9 -6 -18 -5
3 its length: 19 and more	-4 0 -21 -1 -6 0 -18 0 -17 5 -23 -19 -7
3 its length: 2 and more	3 -13 -5 -16 0 1 -34 -7 -5 -21 -18 -13 1
3 its length: 25 and more	-4 5 1 -4 -9 -4 -19 -3 -6 2 -27 4 -11
3 its length: 3 and more	6 -2 -12 -14 -8 -9 -4 -1 0 -17 -5 -3 -6
3 its length: 35 and more	0 -17 -5 -18 4 -4 -7 -4 -13 -2 6 -6 -12
3 its length: 4 and more	-2 0 -26 -4 -20 3 -9 2 -20 -6 -2 1 -18
3 its length: 5 and more	5 -10 -1 -20 5 -14 -14 -7 -6 13 0 -17 -11
3 its length: 50 and more	0 -7 7 7 -13 -1 3 -4 8 -9 -19 -11 2
3 its length: 6 and more	-2 -20 -17 -17 -6 1 -27 9 -7 -14 -14 -4 -9
3 its length: 8 and more	-10 -9 -26 -11 0 -8 -10 6 -12 -12 -24 -9 9
3 its length: 80 and more	-5 -38 -9 -10 -4 -14 -13 -16 -3 -2 7 -1 -9
3 its length: below 2	1 -4 -4 -15 -26 -4 -19 -2 -6 -14 -9 -6 -5
3 its place by the text, and its length: before the text, 13 and more	1 4 4 -4 -3 -2 -1 -4 -14 -4 -4 -9 -8
3 its place by the text, and its length: before the text, 19 and more	0 -7 -8 9 -5 -2 -1 -1 -1 2 -1 -6 -13
3 its place by the text, and its length: before the text, 2 and more	4 -6 7 -4 -5 -5 -1 -1 -5 -11 -14 -8 -1
3 its place by the text, and its length: before the text, 3 and more	3 7 -7 -16 -4 -12 -2 -11 3 -8 3 -10 -7
3 its place by the text, and its length: before the text, 30 and more	0 1 1 2 -3 -8 -1 -1 10 -9 -3 -3 9
3 its place by the text, and its length: before the text, 4 and more	7 -16 -1 -9 -9 -14 -2 -4 -4 2 3 -2 -20
3 its place by the text, and its length: before the text, 6 and more	-2 -2 -11 -7 4 -9 -2 -11 -13 0 -10 1 2
3 its place by the text, and its length: before the text, 9 and more	0 1 -18 7 -8 6 -1 -1 -12 -13 -12 5 1
3 its place by the text, and its length: before the text, below 2	5 4 -1 -14 -21 -21 -3 -8 -2 -16 -3 -8 -5
3 its place by the text, and its length: behind the text, 13 and more	-1 -4 -4 -3 -18 5 7 0 11 -15 -9 -17 7
3 its place by the text, and its length: behind the text, 19 and more	0 -1 -1 -1 7 -15 -5 8 -4 16 -2 -13 -3
3 its place by the text, and its length: behind the text, 2 and more	-1 -7 -7 -18 -22 7 -14 -21 -13 -16 -13 -3 15
3 its place by the text, and its length: behind the text, 3 and more	-1 -3 -7 -6 -10 -1 -17 -6 -11 -10 -13 2 3
3 its place by the text, and its length: behind the text, 30 and more	0 0 0 -2 3 4 4 -5 -3 -2 2 -4 -4
3 its place by the text, and its length: behind the text, 4 and more	-1 -7 -5 -3 -22 4 -14 -8 -22 -21 6 5 5
3 its place by the text, and its length: behind the text, 6 and more	-1 -7 -5 -4 -6 -15 -2 -9 -6 -20 -7 -2 10
3 its place by the text, and its length: behind the text, 9 and more	-1 -3 -4 -5 -14 -13 -7 -5 -8 0 -2 -1 5
3 its place by the text, and its length: behind the text, below 2	-3 -11 -15 -7 -15 6 -15 -19 -25 -21 -10 2 2
3 its place by the text, and its length: in the text, 13 and more	-4 -9 -11 -16 -1 -8 -7 -7 -8 -1 -3 -8 -8
3 its place by the text, and its length: in the text, 19 and more	-5 11 -6 -9 -7 4 -23 -1 -8 -4 -22 -3 -7
3 its place by the text, and its length: in the text, 2 and more	-1 -8 -16 -2 9 -4 -31 -6 -2 -14 -6 -23 -14
3 its place by the text, and its length: in the text, 3 and more	1 -18 -12 0 -8 -5 5 0 -3 -19 -5 -11 -8
3 its place by the text, and its length: in the text, 30 and more	0 -12 0 -3 -4 -6 -5 -8 0 0 5 -1 -6
3 its place by the text, and its length: in the text, 4 and more	-2 -1 -15 -8 -3 -1 -9 -3 -14 11 -9 -23 -17
3 its place by the text, and its length: in the text, 6 and more	-4 -16 -17 -14 -1 -8 -18 5 2 -14 -11 -6 -10
3 its place by the text, and its length: in the text, 9 and more	-1 -22 -9 -5 10 3 5 -2 -9 -10 -34 -21 -18
3 its place by the text, and its length: in the text, below 2	0 -7 0 -16 -19 -9 -7 6 -4 3 -12 -10 -12
3 no block	-5 -33 -21 -11 -30 4 -14 -11 -62 -38 -8 1 7
3 nothing but a date or time: yes	7 8 -5 -19 -13 -17 -6 -9 4 -17 7 -1 -12
3 nothing but a label such as “Related”: yes	0 -3 -6 -2 -8 4 -10 -14 -3 6 -6 0 -4
3 what a rule takes it for: boilerplate	0 -16 -3 -14 -8 -5 -20 -8 -10 -11 0 1 -2
3 what a rule takes it for: byline	-2 -3 -9 -3 -2 -8 -1 -2 2 11 -4 8 -6
3 what a rule takes it for: dateline	6 11 -6 -21 -12 -17 -7 -12 1 -21 9 2 -12
3 what a rule takes it for: heading	-3 -6 -27 -5 -8 -2 -10 8 5 -11 -8 -10 -11
3 what a rule takes it for: image-alt	1 -3 -9 -6 -4 10 -14 -26 -20 -5 1 -17 0
3 what a rule takes it for: image-caption	2 -11 1 -8 6 -3 -15 -24 -10 -19 -13 -12 7
3 what a rule takes it for: image-credit	1 -6 0 -1 -17 -3 -6 -15 -10 -7 -9 -6 -7
3 what a rule takes it for: list-item	-3 -18 -18 -12 3 18 -2 3 -15 -6 -26 -14 -20
3 what a rule takes it for: paragraph	-5 2 -8 -3 -5 -1 -2 -3 -2 1 -5 1 -12
3 what a rule takes it for: quote	2 0 -1 0 -8 -3 1 -6 1 0 -3 -6 4
3 what a rule takes it for: related-link	-10 -19 -17 -29 2 -9 0 -15 -14 2 -28 -5 -6
3 what a rule takes it for: standfirst	2 -1 -12 0 0 0 0 0 -1 0 -1 0 12
3 words of the page’s furniture: whole	0 2 -1 -1 7 -9 -13 -39 -9 -18 11 -9 -1
3 words of the page’s furniture: within	-1 0 4 -9 -24 -11 -8 0 -19 -2 -4 -6 17
first word|0	-1 -6 -6 -4 27 -27 -21 -23 -49 -47 -32 -7 9
first word|00	-1 -7 -21 20 0 -13 -9 -8 -35 -24 -14 10 -17
first word|000	0 -1 -2 -9 -4 -6 0 11 -5 -6 -2 -10 12
first word|0000	1 -2 -5 -8 -3 -7 -1 2 6 -5 -5 9 -4
first word|a	-1 0 -9 -4 -3 -15 -1 -6 16 18 -7 -12 -36
first word|about	0 0 0 0 -3 2 0 -1 -1 -2 -1 -5 12
first word|add	0 0 -1 0 -3 -9 0 2 -2 1 0 -4 15
first word|advertisement	0 0 -4 -1 -28 -12 -1 -10 -17 -17 -16 -16 36
first word|after	0 6 0 0 0 6 -2 -5 -3 -3 0 1 -2
first word|ai	0 -1 0 0 -5 -9 -1 8 7 2 0 -1 -3
first word|all	0 -3 0 0 -1 3 -2 -1 -2 0 0 2 3
first word|also	0 0 0 0 -12 -2 -1 8 -4 -2 0 2 3
first word|an	0 -1 0 0 -5 -13 5 -3 3 9 0 4 -6
first word|and	0 -1 0 0 -4 16 -5 -7 -4 -3 0 -4 -5
first word|are	0 0 0 0 1 2 -1 0 -1 -6 0 5 -1
first word|as	0 -2 0 0 -5 21 -5 -18 -4 -1 -1 6 -2
first word|at	0 0 0 -1 0 13 0 -8 -3 0 0 1 -3
first word|best	0 -1 -4 -1 13 -3 -2 -12 -1 -5 -5 4 -25
first word|but	0 0 0 0 -1 30 -7 -18 -5 -7 0 -4 -5
first word|by	-3 -10 39 -21 -8 -9 -3 -13 -23 -28 -10 -22 16
first word|comment	0 0 0 0 -5 -3 0 -1 0 0 0 1 9
first word|comments	0 0 -1 0 -5 -1 0 0 -1 0 -1 -2 12
first word|dec	0 0 -1 5 -1 2 0 0 -1 -1 0 -3 0
first word|december	0 0 -4 -2 2 0 0 -3 -1 -1 0 -8 14
first word|der	0 0 -5 -1 -12 -9 -10 -7 1 12 -4 0 1
first word|die	0 12 -9 -2 -8 -6 -13 7 -4 -10 -3 4 -12
first word|do	0 0 0 0 -5 -2 -2 3 -1 0 0 -1 6
first word|email	0 0 -2 0 -6 -5 0 6 -3 -4 -3 -5 18
first word|facebook	0 -1 -3 0 0 1 0 -2 -3 -4 -3 1 13
first word|first	0 1 -1 0 0 4 -1 -2 -1 1 0 -1 1
first word|follow	0 0 -3 0 -8 9 -1 0 -7 -7 -1 -14 11
first word|for	0 -3 0 0 -10 30 0 -12 -4 -8 0 -3 -7
first word|from	0 -2 0 0 0 2 -1 -6 5 5 0 -2 -3
first word|get	0 -1 -3 -1 -18 -24 -3 4 -7 -9 -6 -21 13
first word|he	0 2 0 0 -1 31 -7 -11 -8 -14 0 -4 -6
first word|here	0 0 0 0 -5 16 -2 -11 -2 -3 0 7 -8
first word|how	2 -2 -2 -1 26 -31 -5 -18 -11 -17 -2 21 -13
first word|however	0 0 0 0 0 8 -1 -4 0 -1 0 0 0
first word|if	0 -2 0 0 -6 2 4 -3 0 -5 0 -4 0
first word|image	-4 -3 -16 -6 -19 -11 -2 -15 -5 -21 21 -21 9
first word|in	0 14 -13 -4 -9 18 2 -26 -25 -6 -5 -9 -1
first word|it	-1 -5 -3 -2 6 16 -2 -15 -5 -11 -1 0 -6
first word|last	0 -1 -4 7 0 4 -1 -1 -1 -1 0 0 -2
first word|learn	0 0 0 0 -2 -3 5 -1 -4 -2 0 -2 5
first word|let	0 0 0 0 -2 17 -1 -9 -2 -3 0 -2 0
first word|more	0 -1 -2 0 -1 -9 3 -12 -12 0 -2 -1 12
first word|most	0 0 0 0 2 1 3 3 -3 -3 0 1 -1
first word|my	0 2 0 0 5 4 -1 -2 0 -3 0 -6 -1
first word|next	0 0 0 0 4 2 0 -6 -1 -2 -1 -8 10
first word|no	0 -1 -1 0 3 4 -1 -3 -1 -5 -1 -9 9
first word|not	0 -1 0 0 2 -7 -1 3 -3 -1 0 -4 8
first word|now	0 0 0 0 -1 22 -2 -10 -1 -2 0 -4 -3
first word|on	0 -2 -1 -4 -5 10 1 -2 -7 1 -2 6 -7
first word|one	0 0 0 0 4 8 -1 -7 1 -2 0 -4 -1
first word|other	0 0 0 0 3 7 -1 -1 -1 -1 0 -1 -5
first word|photo	0 -2 -11 -1 -14 -10 -1 -2 -14 -14 28 -11 -18
first word|posted	0 -2 -3 6 -1 -3 0 -2 -1 -2 0 -6 13
first word|previous	0 0 0 0 -3 -1 0 -1 1 3 0 -6 7
first word|print	0 0 -3 0 -2 -1 0 0 -2 -1 -3 -2 14
first word|published	0 -2 -11 19 -2 -2 0 0 -2 -3 -1 -2 2
first word|read	0 0 -5 -1 -18 -26 -4 -18 -27 -25 -8 23 4
first word|related	0 -1 -2 0 -25 -18 -1 -7 -16 -3 -7 26 15
first word|save	0 0 0 0 -2 -6 0 0 -1 -2 -1 -5 15
first word|search	0 0 0 0 -2 0 0 2 0 -1 0 -3 3
first word|see	0 0 -1 0 -6 -4 -1 -10 -4 -4 -1 8 2
first word|share	0 -4 -15 -6 -20 -2 0 -12 -26 -29 -11 -28 55
first word|sign	0 0 -1 0 -11 -4 0 4 -3 -2 -1 -10 13
first word|so	0 0 0 0 8 6 4 -7 -2 -2 0 -5 -7
first word|some	0 0 0 0 2 4 -1 0 -1 -2 0 -2 -1
first word|subscribe	0 0 0 0 -7 -6 0 -5 -3 -3 -1 -9 23
first word|tags	0 0 0 0 -3 -3 0 -2 -2 -2 -1 -8 19
first word|that	0 0 0 0 6 15 -6 -8 -2 -8 0 1 -7
first word|there	0 -5 0 0 -1 -2 -1 -4 -3 9 0 -4 -1
first word|these	0 -1 0 0 -1 12 8 -14 -3 -3 0 -3 1
first word|they	0 0 0 0 -5 10 1 -8 -1 -2 0 2 -1
first word|this	0 -6 0 0 -7 9 7 -15 -8 1 -1 -4 -20
first word|to	0 0 0 0 -9 21 -4 -4 -1 -2 0 -10 -4
first word|top	0 0 0 0 1 -8 0 -5 -4 6 0 7 -3
first word|tweet	0 0 -1 0 -1 1 0 0 -1 -1 -1 -1 5
first word|twitter	0 -1 -3 0 1 6 -1 0 -2 -2 -1 0 1
first word|two	0 -1 0 0 -8 4 -1 2 4 3 0 -4 -3
first word|updated	0 0 -10 12 -1 -3 0 2 -2 -6 -1 0 5
first word|view	0 -1 -9 -2 -20 -4 0 -5 -22 -19 -15 0 29
first word|we	0 -5 0 0 4 -1 5 -6 -4 -9 -1 -12 6
first word|what	1 10 -3 -3 26 -22 -3 1 -11 -25 -5 -2 -24
first word|when	0 -1 0 0 -1 4 5 -3 -2 -5 0 4 -9
first word|while	0 0 0 0 -1 10 -2 -2 -2 -4 0 -2 -2
first word|why	0 -2 -1 -1 4 -3 -2 2 -9 -4 -1 10 -19
first word|with	0 0 0 0 -3 5 2 0 -1 0 0 -2 -2
first word|written	0 -1 1 1 -7 0 0 -1 0 -3 -1 -2 13
first word|you	0 -4 0 0 -1 -7 2 -4 -5 -2 -1 -13 10
first word|your	0 0 0 0 3 -1 0 3 -1 -2 0 -3 -1
last word|0	0 -4 -3 -22 6 -7 -4 -12 -11 -3 -2 -20 8
last word|00	-1 -5 -18 25 -18 -14 -6 1 -7 -14 -15 -23 -18
last word|000	0 0 -1 -2 8 3 -4 9 -11 -18 -2 -13 -12
last word|0000	0 -31 -3 21 -4 -27 -9 -32 4 0 -10 -2 -15
last word|am	0 0 -2 14 -1 -4 0 2 -6 -3 0 -3 0
last word|articles	0 0 -3 0 -7 -7 0 2 -1 -2 -2 -4 18
last word|below	0 0 -1 0 -12 6 -2 -4 -4 -7 -2 -10 14
last word|business	0 0 0 0 -3 3 2 -8 -2 -2 2 -2 4
last word|by	0 1 -2 -1 -6 4 0 -3 -4 -2 8 -2 1
last word|com	0 -1 -3 -1 -14 -1 -2 6 -10 0 7 -12 -10
last word|comment	0 0 -1 0 -5 0 0 -1 -1 -1 0 -5 15
last word|comments	0 -1 -3 -5 -9 -12 4 -5 -5 -5 -4 -9 26
last word|content	0 0 0 0 1 -17 -1 8 -5 -6 0 -9 12
last word|day	0 0 -1 0 2 -8 4 5 1 -3 0 -5 3
last word|email	0 0 -2 0 -1 -1 0 -1 -4 -3 -1 -4 16
last word|facebook	0 -1 -2 -1 -1 4 0 -2 -3 -3 4 -4 7
last word|here	0 -2 -1 0 -2 9 -2 -8 -2 0 -1 -10 2
last word|home	0 -6 -1 -1 -7 -1 -1 -7 0 14 -2 -1 -5
last word|image	0 -1 -5 -1 -20 -12 -2 -6 15 -2 -6 -15 12
last word|images	0 -5 -17 -3 -27 -16 -2 -7 -11 10 17 -6 -3
last word|in	0 -1 0 0 -11 -2 2 -1 0 0 -1 0 10
last word|it	0 -1 -1 -1 -7 3 1 -10 -2 7 -1 -10 -8
last word|life	0 0 0 0 -2 -2 4 2 -1 -2 0 -2 -3
last word|like	0 0 0 0 1 -5 8 -4 -1 -1 0 -1 1
last word|mail	0 0 -3 -1 4 -2 0 -2 -1 -1 -2 -6 9
last word|me	0 0 -1 0 -4 8 -1 -6 -1 -1 -1 -1 6
last word|more	0 -3 0 0 -6 9 1 -8 -4 5 -1 -10 1
last word|news	0 -2 4 -1 -10 -6 0 -9 -6 -10 -2 1 21
last word|newsletter	0 -2 0 -1 -5 -3 0 0 -7 -4 -1 -4 19
last word|next	0 0 -1 0 13 0 0 -1 -1 -1 -2 2 -7
last word|now	0 2 0 0 -8 -3 -1 -8 -2 -1 -1 -1 14
last word|on	0 0 0 0 -1 4 -1 0 -1 -1 0 -1 1
last word|options	0 1 0 0 2 -5 0 6 -5 -2 0 0 5
last word|out	0 0 0 0 4 1 3 -1 -1 -4 0 -1 -1
last word|page	0 0 1 0 -3 0 0 2 -2 -1 -1 1 0
last word|pm	0 -1 9 1 -3 -1 0 0 0 -1 0 -2 -2
last word|post	0 0 0 0 0 -1 -1 -5 0 4 0 -8 7
last word|posts	0 0 0 0 1 -1 0 -5 -2 -1 0 -2 8
last word|read	0 0 -3 19 1 0 0 -1 -2 -1 -1 0 -12
last word|services	0 0 0 0 3 -15 10 10 -3 -7 0 -4 3
last word|stories	0 0 0 0 9 -8 0 3 -2 -3 -1 3 -1
last word|story	0 -1 -3 -1 1 1 -2 -4 -3 -4 -1 0 12
last word|system	0 3 0 0 -8 2 -2 5 1 3 0 1 -6
last word|team	0 0 0 0 1 4 0 -7 -2 0 -1 2 0
last word|them	0 5 0 0 2 -9 -1 7 -1 -5 0 0 -1
last word|this	0 0 -1 -1 -6 7 -2 -5 -1 -2 0 -2 6
last word|tools	0 2 -1 0 -3 2 -1 7 -1 0 -1 -9 0
last word|twitter	-7 -1 -2 -1 -1 0 0 -2 -5 5 -1 -4 13
last word|uhr	0 -2 1 16 -20 5 0 7 -8 -10 -5 7 -25
last word|up	0 0 0 0 -3 6 -1 -3 -2 -1 0 1 3
last word|us	0 0 0 0 10 -5 -2 3 -7 -8 0 6 -5
last word|work	0 1 0 0 -3 -3 -4 -2 -1 4 0 4 4
last word|year	0 1 -1 0 7 5 -3 -6 -10 -7 -1 -4 -6
last word|years	0 -1 -1 0 -4 5 2 -2 -6 -11 -1 9 3
last word|you	0 0 0 0 3 -12 1 -2 -4 -4 0 8 5
word|&	0 -5 3 -8 17 -16 -1 -7 -22 -24 -9 -8 15
word|+	-1 0 1 -1 -3 23 -2 -9 -5 -9 4 -27 -3
word|0	-10 -16 1 19 8 -11 -6 -19 -40 -22 -53 -5 -1
word|00	-14 -34 9 41 -10 -3 -6 1 -24 -24 -43 -19 -20
word|000	-2 -8 -24 -28 -14 12 -26 4 -43 -32 -22 -15 -8
word|0000	-4 -26 7 36 -15 -20 -22 -22 15 8 -35 -24 -18
word|00th	0 -1 -6 7 -5 5 -1 -5 -1 3 0 0 0
word|a	-4 9 -47 -33 -5 -6 -2 -3 7 13 -52 -16 -14
word|able	0 0 0 0 2 6 0 -5 -1 -2 0 -2 2
word|about	-1 -14 -7 -2 3 19 -9 -38 -8 -16 -4 -2 3
word|above	0 -4 0 -1 -2 -13 -3 -2 -2 17 0 0 1
word|access	0 -2 0 0 0 -7 -2 8 -3 -7 0 -16 13
word|according	0 -1 0 0 -6 8 -6 4 -3 -7 0 1 -9
word|account	0 -2 0 0 -2 -7 -3 5 -2 -5 0 -8 7
word|across	0 -7 0 0 -1 1 5 -2 -13 -4 0 -5 8
word|action	0 2 0 0 4 -4 10 -1 -1 1 -1 -11 -4
word|actually	0 -2 0 0 2 -3 -1 -1 -2 -4 0 -1 9
word|add	0 -1 -1 0 -7 -1 -3 1 -1 -2 0 -5 12
word|added	0 -2 0 0 -2 18 -6 4 -2 -5 0 -3 -7
word|adding	0 0 0 0 -3 3 -1 -1 1 4 0 -1 -2
word|additional	0 0 0 0 3 -1 -1 5 0 1 0 -2 -6
word|address	0 0 0 0 2 -5 3 -2 -3 -5 -2 -5 13
word|advanced	0 -1 0 0 -2 -3 2 9 -1 -2 0 -2 -3
word|advertisement	0 -1 -5 -2 -33 -17 -2 -13 -12 -12 -19 -22 38
word|advice	0 0 -1 0 -1 8 -1 -4 0 -1 0 -4 4
word|afp	-1 -3 0 -3 -15 -4 -1 1 -4 11 7 -7 0
word|after	2 -10 -5 -3 -2 1 -20 -21 -19 9 -3 17 -27
word|again	0 5 0 0 -5 5 -4 3 -3 -4 0 1 -2
word|against	0 3 0 0 -5 22 -10 -18 -3 -9 -1 3 -21
word|age	0 -1 0 0 0 -7 9 0 -1 -2 0 -1 3
word|agency	0 -2 0 0 6 16 -4 -9 -4 -11 1 -8 4
word|ago	0 -3 8 4 -3 -9 12 -8 -2 -3 -1 5 -8
word|agree	0 -3 0 0 -1 -1 1 -7 -1 -1 0 2 7
word|ahead	0 -1 0 0 1 6 2 -5 -2 -4 0 -3 3
word|ai	1 6 -7 -3 -9 -11 8 -7 0 -19 -11 7 -8
word|air	0 -1 0 0 -6 14 -5 -10 -3 4 0 -2 -2
word|all	0 -6 -3 -2 -8 10 0 10 -14 -23 -3 -17 5
word|allow	0 0 0 0 5 2 -2 1 -1 -3 0 -1 -1
word|allows	0 0 0 0 -1 -11 1 10 1 3 0 -1 -1
word|almost	0 0 0 0 2 -9 9 0 1 0 0 -3 1
word|along	0 0 0 0 0 -6 1 -1 2 3 0 -1 4
word|already	0 -1 0 0 8 -3 0 4 -1 -5 0 -3 -3
word|als	0 -5 -1 -1 19 1 1 -15 -15 -1 -3 -10 -10
word|also	-1 5 -1 -1 -20 31 -23 -6 -17 -16 -1 -8 -13
word|always	0 -1 0 0 0 9 1 -9 1 -6 0 -8 4
word|am	-2 0 -4 17 -11 -3 -15 -15 7 -10 -6 -15 -24
word|among	0 -1 0 0 -3 -1 -1 -1 1 9 0 -2 -3
word|amount	0 0 0 0 -2 3 -1 1 0 -2 0 4 -3
word|an	-1 -3 -12 -1 -9 -13 -6 -9 0 5 -9 8 -14
word|analysis	0 -3 1 0 5 0 2 3 -3 -4 -1 -2 -1
word|and	-10 -12 -17 -47 -8 -12 -5 12 -7 -11 -52 -15 11
word|announced	0 7 0 0 -1 7 -2 -2 -2 -7 0 -3 -2
word|another	0 -3 0 0 6 22 -3 -5 -6 -11 0 -7 -3
word|answer	0 0 0 0 -1 5 -1 0 -1 -1 0 0 -2
word|anti	0 1 0 0 -12 17 -2 -4 0 0 0 -3 -5
word|any	0 11 -2 -1 -9 6 -7 -7 -6 0 0 -15 3
word|anyone	0 0 0 0 1 3 -1 -5 -1 -1 0 1 4
word|anything	0 0 0 0 -2 10 -4 1 -1 -3 0 -2 -1
word|ap	-2 -19 -6 -6 -28 -8 -4 -11 -15 21 23 -19 -29
word|app	0 -1 0 0 -7 -14 -3 15 0 -1 -1 1 -5
word|apple	-1 4 -11 -5 16 5 -10 0 -9 -16 -10 -12 -16
word|application	0 -2 0 0 3 10 -1 -6 -2 -2 0 -3 0
word|apply	0 0 0 0 0 -10 11 0 0 1 0 0 0
word|approach	0 -4 0 0 3 9 -1 -11 -3 0 0 -5 7
word|apps	0 0 0 0 -1 -2 -1 4 -2 -3 0 -1 0
word|april	0 -6 8 3 -7 -7 -4 -8 9 2 -1 -8 -11
word|are	0 -25 -15 -11 -15 8 -12 -7 -13 -11 -8 14 -20
word|area	0 -6 0 0 -3 6 -7 -9 -4 -7 0 14 -7
word|areas	0 0 0 0 2 -3 4 -1 0 1 0 -1 0
word|aren	0 -1 0 0 -2 7 -1 -3 -2 -2 0 4 -1
word|around	0 -1 -1 0 -14 8 -8 3 3 0 -1 -9 1
word|art	0 -2 -1 -1 -7 1 7 2 -1 0 5 -12 -7
word|articles	0 -2 -2 -1 -8 -21 -1 -1 -2 -5 -2 -7 24
word|as	0 13 -7 -6 -19 -17 9 1 -5 1 -11 -6 -24
word|ask	0 9 0 0 -3 -13 0 -3 6 -4 0 8 0
word|asked	0 -1 0 0 5 13 -2 -7 -3 -2 -1 -4 -6
word|associated	0 -1 9 -1 -6 3 -1 -1 -2 0 3 -2 -7
word|at	-4 -23 -4 -17 -32 -8 1 0 4 17 -18 -7 -20
word|attention	0 0 0 0 -1 11 -2 -6 0 1 0 -1 -1
word|auch	0 11 -3 -2 1 -16 8 -6 -1 -18 -7 21 -23
word|auf	0 12 -4 -7 -9 -11 -12 -19 -22 7 -8 3 -4
word|aus	0 8 0 -1 9 -5 1 -3 -4 1 -2 -18 0
word|author	0 1 0 0 -1 -3 -1 -2 0 -2 -1 -7 15
word|available	0 -1 0 0 -9 0 -6 6 -6 -8 0 9 -11
word|average	0 -1 0 0 -2 3 5 -4 1 2 0 -5 0
word|avoid	0 0 0 0 1 -9 2 4 -1 -3 0 7 -5
word|away	0 -1 0 0 -3 2 6 -5 -1 -1 0 -5 -4
word|b	0 -4 -1 0 1 -14 -4 2 0 5 -1 -2 4
word|back	0 5 0 -1 -10 4 -1 5 3 -16 0 -19 -1
word|bad	0 -1 0 0 1 -4 0 6 -2 -2 0 4 -2
word|balance	0 0 0 0 2 0 -2 -1 0 -2 0 -4 5
word|bank	1 -8 0 0 -9 16 -5 -13 2 -4 -1 6 -10
word|based	0 -3 0 0 -2 1 -3 5 -8 -6 -1 -13 10
word|basic	0 0 0 0 -4 -1 2 6 -1 -3 0 -1 -1
word|be	-1 -1 -6 -5 0 3 1 -7 -29 -32 -3 -16 -6
word|became	0 -1 0 0 -1 6 -1 0 -1 -1 0 -2 0
word|because	0 -1 0 0 -1 1 -2 4 -4 -9 0 -5 0
word|become	0 -2 0 0 4 10 -3 -7 -1 -2 0 -3 -3
word|been	-1 -17 -1 -2 -1 14 -12 -10 -16 3 -1 -16 -4
word|before	0 1 -2 -1 3 -2 -12 11 -6 -12 0 -6 2
word|behavior	0 1 0 0 3 5 -1 -1 -1 -3 0 -3 -2
word|behind	0 -5 -1 0 11 4 -3 -5 -6 0 0 1 -5
word|bei	-1 -2 -5 -3 8 0 -14 0 -3 -19 -5 7 -18
word|being	-1 -17 -2 -1 4 9 4 -4 -8 -2 -1 -3 -9
word|believe	0 0 0 0 -1 5 -1 -3 0 2 0 1 -2
word|below	0 -10 -2 0 -11 10 -4 -3 -11 -20 -4 -19 19
word|benefits	0 -1 0 0 0 7 0 -10 -2 -2 0 6 -3
word|best	1 0 -6 -3 8 -17 -12 -22 -3 -4 -8 13 -1
word|better	0 -2 0 0 -2 -4 0 6 -3 -5 0 2 -1
word|between	0 -5 0 0 -4 -3 0 -4 -3 8 0 -6 -4
word|beyond	0 1 0 0 -1 4 -1 3 -1 -3 0 1 -6
word|big	0 11 -1 -1 -10 3 -1 -7 -9 -10 -1 5 -5
word|biggest	0 0 0 0 -3 3 -1 -5 -3 -5 0 7 0
word|billion	0 -1 0 0 -4 2 -2 2 2 0 -1 2 -3
word|bit	0 -1 0 0 -4 7 3 -1 -1 -3 3 -2 -5
word|blog	1 -2 -4 -1 3 6 -1 -3 -1 -8 -2 -6 10
word|board	0 -6 -1 -1 -12 -5 -6 4 7 4 6 -4 -10
word|body	0 0 0 0 -7 10 -1 -1 -5 -9 -1 -2 5
word|book	0 3 -1 0 5 -1 5 -9 -8 -11 -5 -3 2
word|books	0 -4 -2 -1 -1 8 -3 -9 -6 -8 -3 4 5
word|both	0 3 0 0 -2 3 -2 6 -2 -6 0 -2 -4
word|bottom	0 0 0 0 6 9 -2 -8 -1 2 -1 -4 -4
word|brand	0 -5 0 -1 -5 -4 1 1 -5 7 0 3 -2
word|bring	0 -3 0 0 1 6 -2 -5 2 2 0 3 -5
word|brings	0 -1 0 0 2 8 -1 -4 -2 1 0 -2 -2
word|brought	0 -2 0 0 -2 9 -1 -3 -1 -1 0 -1 3
word|budget	0 -4 0 0 5 -13 -5 -2 -7 -11 0 9 3
word|build	0 9 0 0 -2 -3 -2 -5 -4 -4 0 -6 5
word|building	0 0 -1 0 -2 5 -3 -5 8 -2 0 -3 -2
word|built	0 -2 0 0 -6 6 -2 3 -3 -3 0 -4 -1
word|business	0 -1 0 -2 -16 -9 6 -1 -5 -3 2 -9 15
word|businesses	0 0 0 0 6 -10 -3 10 -2 -6 -1 -12 7
word|but	-2 1 -4 -4 5 14 -16 -13 -25 -24 -3 6 -15
word|buy	0 -1 0 0 10 -14 4 -1 -5 -9 -1 -3 6
word|by	-10 -20 32 -25 -11 -11 -10 -7 -16 -18 -15 -42 3
word|c	1 -5 0 -1 0 -14 2 4 6 0 0 3 -8
word|call	0 0 0 0 -5 9 -4 -1 -1 -2 -1 -2 -2
word|called	0 -6 0 0 -5 12 -2 3 -3 -9 0 2 -7
word|calls	0 0 0 0 -3 -5 -1 9 -1 -5 0 -2 -2
word|came	0 -2 0 0 -1 13 -2 -4 -2 1 0 0 -1
word|campaign	0 -4 0 0 -16 5 -6 -5 1 -5 0 -7 7
word|can	-3 -8 -7 -4 6 -6 0 5 -18 -28 -5 -5 -5
word|car	0 0 0 0 5 6 -3 -7 -4 3 -1 -2 -7
word|care	0 8 0 0 0 14 -3 -13 -6 -13 -1 -7 -1
word|case	-1 7 -1 -1 -3 0 6 -1 2 -8 -3 -11 -19
word|center	0 0 0 0 -1 -5 -2 3 -4 8 0 -6 -1
word|central	1 12 0 0 -1 -5 -2 -4 -3 -2 0 -5 -2
word|ceo	0 0 0 0 -7 -12 -4 10 0 -3 0 9 -1
word|certain	0 0 0 0 0 -4 -1 7 0 0 0 0 0
word|challenge	0 -1 0 0 -8 3 -2 4 -2 -4 3 5 -3
word|challenges	0 0 0 0 12 3 -1 -11 -1 -4 0 -4 0
word|chance	0 4 0 0 13 -5 0 -5 -2 0 0 -5 -4
word|change	0 -2 -1 0 0 1 5 -3 -3 -8 0 3 -1
word|changed	0 0 0 0 -6 5 -2 0 -1 -2 0 6 -2
word|changes	0 9 0 0 6 -8 0 1 -2 -3 0 -5 0
word|charge	0 -1 0 0 -1 5 -3 1 1 -4 0 4 -3
word|check	0 0 0 0 0 -2 1 -1 -7 -11 -1 4 3
word|chief	0 -1 -1 0 2 -2 -2 -5 -2 -6 -3 7 5
word|children	0 -1 0 0 0 4 -2 -5 -1 3 0 -1 -1
word|choice	0 0 0 0 -5 -2 -1 0 1 0 0 -3 6
word|choose	0 -1 0 0 10 -10 -2 3 -1 -7 0 1 4
word|city	0 11 -2 0 -3 -10 -12 -10 -10 13 -2 -1 -5
word|class	0 0 0 0 3 1 -1 -3 8 0 0 -8 -7
word|clean	0 -2 0 0 -6 -3 -2 9 -1 -2 2 -2 1
word|clear	0 -1 0 0 7 -5 -4 8 -2 -4 0 -3 0
word|click	0 -3 -1 -1 -2 -8 -2 7 6 -2 0 -4 0
word|client	0 0 0 0 -6 -16 10 10 -1 -2 0 -1 4
word|climate	0 1 -1 -1 13 -13 7 4 -13 -18 -2 -2 -19
word|close	0 -4 -1 0 0 5 1 -6 1 4 0 -2 2
word|cloud	0 -7 -1 -1 6 -4 -3 1 1 3 0 -10 2
word|co	0 4 -1 0 0 5 -2 -8 -5 4 0 -7 -3
word|code	0 -2 -1 0 2 -8 1 10 5 2 -1 -11 -8
word|collaboration	0 0 0 0 -6 2 -2 5 -2 -8 4 -2 4
word|college	1 -4 0 0 -3 4 -1 -5 -4 -3 0 4 7
word|com	0 -13 -5 -3 -23 0 -6 3 -11 1 6 -6 -12
word|come	0 -6 0 0 -6 2 -1 -2 2 2 0 3 3
word|comes	0 3 0 0 7 -3 -1 0 -2 -1 0 1 -8
word|coming	0 3 -1 0 -1 0 -3 8 -2 -4 0 -1 -4
word|comment	0 0 -1 -1 -18 -8 -2 -5 -4 -5 -1 -4 22
word|comments	0 -1 -2 -5 -15 -12 1 -8 -10 -4 -6 -23 36
word|commission	0 0 0 0 1 10 -1 -11 1 -1 0 0 4
word|common	0 0 0 0 9 14 -4 -9 -4 -11 0 1 -7
word|communication	0 0 0 0 0 0 -3 4 -2 -2 0 -2 -1
word|community	0 -2 -1 0 5 0 -3 -6 -8 -4 0 -5 8
word|companies	0 0 0 0 -10 12 -8 -2 -5 -13 0 -9 8
word|company	0 -2 0 0 -8 -2 -6 4 -1 -8 -1 -7 3
word|compared	0 0 0 0 -1 -10 -1 8 1 5 0 -1 -1
word|complete	0 0 0 0 0 -5 8 -3 -1 1 0 1 -1
word|complex	0 -2 0 0 -2 -10 13 -1 -1 -3 0 -1 2
word|computer	0 1 -1 0 -2 -3 -2 -13 2 8 0 3 -4
word|concept	0 -4 0 0 -6 5 2 -8 1 9 -1 -1 -11
word|concerns	0 -2 0 0 -1 16 -1 0 -5 -3 0 -2 -2
word|conclusion	0 0 0 0 24 -1 0 -6 -1 -2 -2 -1 -15
word|conditions	0 0 0 0 2 -2 -1 0 -1 -2 0 -2 6
word|conference	0 1 -1 0 -1 7 -1 -4 3 -1 0 -7 2
word|confidence	0 -1 0 0 8 3 -1 -4 0 -2 0 0 -4
word|connection	0 1 -1 -1 -6 -18 3 14 1 8 0 -9 -5
word|consider	0 -2 0 0 6 12 -1 -15 -6 -5 0 -12 7
word|considered	0 0 0 0 0 4 -1 -1 0 -1 0 -3 1
word|consistent	0 0 0 0 -1 -1 -1 4 0 -1 0 -1 1
word|contact	0 0 -1 0 -5 -1 2 -3 -2 -5 0 -10 15
word|content	0 1 1 -1 -1 -13 1 -2 -14 -21 -3 -8 15
word|continue	0 3 -1 0 -10 0 -3 -2 -4 -10 -2 -6 10
word|continues	0 0 -2 0 -15 -6 -1 -6 -14 -10 -3 -12 21
word|control	0 9 -1 0 -4 -9 1 -2 4 -1 -1 -9 -5
word|conversation	0 0 -2 -1 -1 5 3 -2 -2 -2 0 -1 4
word|copy	0 0 -6 -1 -12 1 -1 -2 2 1 -4 -7 6
word|corporate	0 0 0 0 1 -2 3 4 -1 -4 0 -1 1
word|cost	0 -1 -1 0 0 2 -5 5 -4 -4 0 -1 -3
word|costs	0 -2 -1 0 7 -10 -2 2 -1 -6 -1 0 -5
word|could	0 0 0 0 -7 20 -10 -32 2 -1 0 11 -19
word|country	0 1 0 0 -3 8 -5 -10 -3 5 -1 -3 -4
word|course	0 0 0 0 -2 -1 -3 3 3 0 0 3 -5
word|court	8 -2 1 -3 -21 -8 -9 -22 7 6 -3 15 -22
word|cover	0 -3 0 0 -4 4 -2 -6 6 5 -1 -5 -5
word|coverage	0 0 0 0 -9 -4 -1 0 -2 -3 0 6 7
word|create	0 -1 0 0 -6 -11 8 11 -4 -7 0 -5 7
word|created	0 0 0 0 -1 6 -1 -3 -1 -2 0 4 -2
word|creating	0 -2 0 0 8 -2 2 2 -3 -7 0 -4 2
word|credit	0 -1 -2 -1 -6 -13 -4 -9 0 -10 18 -7 -12
word|crisis	0 11 -1 0 -8 -3 -3 -3 0 -4 -2 15 -15
word|critical	0 0 0 0 0 9 -1 -4 -1 -3 0 -3 2
word|culture	0 -3 0 0 0 -3 3 0 -2 -6 0 -3 11
word|current	0 0 0 0 -1 -10 14 -13 -6 -7 -1 8 0
word|currently	0 0 0 0 0 16 -1 -3 -2 -7 0 -1 -1
word|customer	0 0 1 0 -1 6 4 -5 -4 -4 0 -2 4
word|customers	0 -3 0 0 -2 -9 3 13 -1 -1 0 0 -3
word|cut	0 -1 0 0 -2 -7 0 -4 9 6 0 0 -6
word|d	0 0 -1 -2 3 -4 -10 -3 1 -8 0 4 -17
word|daily	0 -4 -1 0 -10 -10 -3 -6 -4 -10 0 -3 23
word|das	-1 0 -14 -10 -4 7 -26 -1 1 -9 -18 -2 -19
word|dass	0 8 -1 -1 -9 11 -15 -5 -22 -17 -1 -1 1
word|data	1 -12 -2 -1 -7 -8 7 12 5 -18 -2 -20 7
word|date	0 -1 0 1 -3 8 -1 -5 -3 -5 0 4 -3
word|day	0 1 2 -4 -7 -20 -1 0 7 -6 -2 -3 3
word|days	0 1 6 -2 -2 -9 -1 0 -5 -10 -1 7 -1
word|deal	0 -5 -1 0 -8 15 -6 -5 7 -11 -3 -7 3
word|death	0 0 -1 0 -9 9 -2 -10 -3 -8 -1 11 -5
word|dec	-1 -2 3 15 -5 6 -1 -2 -5 -9 -1 -4 3
word|december	0 -12 -2 -2 8 5 1 -9 -5 -14 -1 -18 18
word|decide	0 0 0 0 0 5 -1 -1 -3 -1 0 3 -3
word|decision	0 -4 0 0 2 4 8 -9 -3 0 0 -3 -4
word|decisions	0 0 0 0 1 7 -1 -3 -1 -1 0 0 -1
word|deep	0 -1 0 0 1 13 -3 -10 -3 0 0 0 -5
word|delivered	0 0 0 0 1 -10 3 -3 -4 -2 0 -6 19
word|dem	0 -2 -2 -2 -5 0 -6 -13 1 7 -4 -6 -12
word|den	-1 3 -4 -7 0 -7 -21 -7 -16 -3 -7 3 -10
word|department	0 -3 0 0 0 10 -2 -3 0 -3 0 0 -2
word|der	-2 3 -33 -26 -3 -22 5 -13 11 12 -36 6 -23
word|des	1 17 -11 -7 5 -10 -32 -13 13 -29 -14 13 -35
word|design	0 -5 -2 -1 4 6 0 -1 -6 -6 -2 -5 1
word|designed	0 0 0 0 -2 6 0 -1 -1 3 0 -1 -2
word|despite	0 -2 0 0 -1 7 2 -2 -1 -2 0 2 -2
word|details	0 -4 -1 0 -12 14 -5 5 -13 -12 -2 -5 -11
word|development	0 -1 0 0 -2 6 -2 -8 -3 -5 0 -3 6
word|did	0 -1 0 0 10 -2 -8 -8 -2 -3 0 -8 -8
word|didn	0 -2 0 -1 1 9 3 -4 -2 -5 0 3 -3
word|die	2 14 -31 -23 -7 -8 3 -7 -8 -3 -31 5 -30
word|different	0 0 -1 0 0 -10 0 2 -2 1 0 5 0
word|difficult	0 0 0 0 7 2 -1 -3 -1 -1 0 -4 -1
word|digital	1 -3 -2 -1 11 -10 -1 6 -13 -21 -3 -12 6
word|direct	0 -1 0 0 -3 -8 -2 4 -1 1 0 6 1
word|directly	0 -1 0 0 2 -1 -3 3 0 2 0 -2 0
word|director	0 -2 4 0 5 -5 -2 -3 2 -6 4 -4 2
word|do	1 -15 -5 -3 5 -24 -1 -11 -10 -12 -5 10 7
word|does	1 7 0 0 10 -11 0 -6 -4 -6 0 -1 -4
word|doesn	0 0 0 0 0 -4 2 -3 5 2 0 2 -6
word|doing	0 -1 0 0 -2 11 0 -4 0 -2 0 -2 -3
word|done	0 -1 0 0 1 3 0 1 -1 -2 0 -1 1
word|down	0 -4 -1 -1 0 4 6 3 -8 -16 -2 1 -10
word|dr	0 0 2 -2 7 6 -1 -5 -1 -2 -1 -1 -3
word|drive	0 0 0 0 -3 -3 -1 1 7 -4 0 -2 0
word|driven	0 19 0 0 -2 -20 -2 2 -4 -6 0 -4 4
word|due	0 0 0 0 -1 14 1 -5 -1 -3 0 -2 -4
word|during	0 -17 -1 -1 -10 -6 -5 -8 11 13 -1 2 -10
word|e	0 -14 -7 -2 -11 -8 -6 -7 0 -3 -7 -5 19
word|each	0 -4 0 0 -2 -1 -4 8 -4 0 0 -7 -3
word|earlier	0 -3 0 0 1 10 -2 0 -1 -2 0 -1 -1
word|early	1 -4 0 0 11 -8 -1 9 -2 -10 -1 -20 3
word|easily	0 2 0 0 -1 -7 -1 12 0 -2 0 -1 -3
word|easy	0 -3 0 0 -17 -3 -4 9 -1 9 -1 -10 -8
word|economic	0 0 0 0 -1 2 -2 0 0 -2 0 6 -3
word|economy	-1 11 -1 -1 0 -5 -5 -4 -5 -6 -2 9 -16
word|editor	0 -3 2 0 0 -6 3 -1 0 -3 -1 -20 18
word|effective	0 -2 0 0 8 -2 -1 3 -2 -7 0 -1 2
word|effort	0 0 0 0 0 -3 -1 0 0 -1 0 0 6
word|efforts	0 0 0 0 -1 -13 3 0 -1 10 0 4 -3
word|ein	2 1 -3 -3 -8 -10 -26 -6 14 -2 -7 1 -5
word|eine	0 20 -5 -2 -2 -22 -1 -8 14 -9 -3 2 -22
word|einem	0 3 0 -1 -4 -20 -7 -2 17 -7 -1 6 -12
word|einen	0 1 -1 -1 -6 -10 12 -7 -10 0 -2 -9 10
word|einer	0 5 -1 -1 -13 -18 12 -4 12 9 -2 -16 -12
word|either	0 -1 0 0 7 -3 -1 5 -2 -1 0 -6 -1
word|email	-1 -3 -12 -3 -17 -2 -1 5 -21 -24 -7 -28 34
word|employees	0 -1 0 0 -6 0 2 6 2 -1 0 2 -6
word|en	1 15 -14 -9 0 -23 -15 -26 -2 23 -10 13 -27
word|end	0 -9 -1 -1 12 1 -8 -8 -17 0 -1 -7 -11
word|energy	0 -1 0 0 -3 -1 -3 5 -3 -2 3 -5 1
word|enjoy	0 0 0 0 10 -9 -1 -1 0 1 0 -4 3
word|enough	0 2 0 0 -1 7 4 -6 -2 -5 0 1 -3
word|ensure	0 0 0 0 1 8 -3 -11 0 1 0 -3 5
word|entire	0 0 0 0 -1 -5 0 3 0 2 0 0 2
word|environment	0 0 0 0 0 8 0 -3 1 -2 0 -2 -2
word|es	0 25 -2 -2 -9 -9 13 -16 -27 -19 -2 -3 -12
word|especially	0 0 0 0 1 -4 2 5 0 -1 0 -1 1
word|essential	0 -1 0 0 -9 -3 -2 7 -2 -3 0 -3 9
word|est	0 -8 -8 11 10 -8 1 0 -5 -14 -1 -6 2
word|et	0 -11 -9 4 7 3 -14 -5 -10 5 -3 -15 -5
word|even	0 -11 0 0 1 -1 8 -3 -7 -9 0 -3 -2
word|event	0 -7 -2 -2 -1 -8 -15 0 8 -10 -6 -11 6
word|events	1 0 1 -1 9 -9 -4 6 -6 -14 -1 -13 12
word|ever	0 -1 0 0 -6 -3 0 2 0 5 0 1 0
word|every	0 -5 0 0 1 4 -2 1 -3 -10 0 -5 2
word|everyone	0 -1 0 0 -1 6 0 1 -1 -2 0 1 -2
word|everything	0 0 0 0 -3 0 0 -1 -2 -1 0 7 -4
word|exactly	0 -1 0 0 0 -8 10 3 0 -1 0 -2 0
word|example	0 0 0 0 -6 -4 3 -6 7 5 -1 -4 4
word|expect	0 0 0 0 -1 -6 2 2 -1 1 0 7 -3
word|expected	0 0 0 0 -2 13 -1 -5 -3 -2 0 4 -4
word|expensive	0 -1 0 0 -2 2 -3 6 -1 -1 0 -4 -2
word|experience	0 0 0 0 9 -13 -3 3 -1 -5 0 -9 11
word|expert	0 -4 0 0 6 -5 3 -4 6 3 -1 -8 -2
word|experts	0 0 0 0 0 1 -2 0 -2 -2 0 5 -1
word|explore	0 1 0 0 -7 7 1 -2 -2 -3 0 -2 6
word|extra	0 0 0 0 3 -1 -1 4 -1 -2 -1 -2 0
word|face	0 -1 0 0 10 -3 -2 3 -1 -4 0 -8 -1
word|facebook	0 -4 -13 -2 -12 6 -6 -9 -7 -31 -3 -9 25
word|fact	0 10 0 0 2 -11 2 -5 -2 -6 0 2 5
word|fall	0 -1 0 0 -3 2 -1 0 -2 1 0 4 -5
word|family	0 2 -1 -1 -5 -1 -4 -9 1 7 -1 4 -5
word|far	0 -4 -2 -2 0 8 -2 -5 8 -7 0 6 -7
word|fast	0 -1 0 0 0 -15 0 14 1 -1 0 -2 3
word|faster	0 -2 0 0 0 1 -1 6 1 -1 0 -5 -2
word|favorite	0 0 0 0 -2 5 -1 0 -1 -2 0 -2 3
word|feature	0 0 0 0 -4 -4 -2 7 6 0 0 0 -5
word|features	0 -1 0 0 12 -7 -1 -1 -5 -5 -1 4 -7
word|february	0 -4 -1 2 0 0 -1 1 -3 6 0 -4 0
word|federal	0 -6 0 0 -5 10 5 -15 -9 -18 -2 4 6
word|feed	0 0 0 0 4 2 -1 -6 0 -1 0 -13 9
word|feedback	0 -7 -4 -1 -7 -9 -3 -2 -5 -3 -5 -12 17
word|feel	0 -3 0 0 -2 8 4 1 -1 -3 0 -5 -3
word|few	0 -2 0 0 -7 14 -1 -5 -1 -3 0 1 -3
word|field	0 -1 0 0 -4 -3 -1 -1 0 0 0 -3 9
word|fight	0 9 0 0 -1 0 -2 -4 -3 -4 0 -3 3
word|file	0 -1 -1 -1 -3 -13 -4 7 1 15 -6 -1 -4
word|files	0 0 0 0 -4 1 -2 -1 -7 -7 0 -7 7
word|film	0 0 0 0 4 -9 -1 3 0 3 -1 -4 0
word|final	0 1 -1 0 9 6 -1 1 -2 -5 -1 2 -10
word|finally	0 0 0 0 6 -2 -2 7 -3 -4 0 -2 -3
word|financial	0 -4 0 0 -3 -13 0 -1 -1 -3 -1 -1 10
word|find	0 0 0 0 -7 0 -5 1 -3 -10 0 15 -12
word|finding	0 0 0 0 -4 3 -1 -3 0 -1 0 4 3
word|first	0 5 -2 0 -9 10 -8 -24 -9 -10 -1 7 -6
word|fit	0 7 0 0 5 -5 -2 2 -1 -5 0 -7 0
word|five	0 -3 0 0 -10 2 11 -3 -3 -7 -1 10 -15
word|fix	0 0 0 0 5 -9 10 -7 -7 0 0 1 0
word|focused	0 0 0 0 9 -2 1 4 -1 -4 0 -8 -1
word|follow	0 -2 -3 -1 -16 4 -5 -1 -15 -16 -2 -21 14
word|following	0 -7 0 0 -7 29 -2 -13 -3 -5 0 -4 -3
word|food	0 0 0 0 -1 -3 -4 4 6 1 0 0 -7
word|for	11 -33 -44 -36 -8 -12 -14 16 -30 -19 -15 -4 -1
word|force	0 -1 0 0 4 5 -1 0 -1 -2 0 1 -4
word|form	0 -1 0 0 3 -15 12 -11 7 -9 0 6 1
word|former	0 -4 -1 -1 -3 -4 -5 0 8 -1 0 -6 6
word|forward	0 -1 0 0 3 -2 -3 8 2 0 0 -10 -1
word|foto	-1 -10 -17 -10 -27 -32 -5 -11 -16 14 30 -23 -25
word|found	0 -1 -1 0 -10 3 3 -8 -3 -5 -1 12 -1
word|founder	0 -5 -2 -1 -1 -5 -1 10 -5 1 2 -4 3
word|four	0 -1 0 0 -5 10 -3 -3 3 1 0 -4 -6
word|free	0 -15 -4 -2 -14 3 -5 5 -19 -22 -7 -10 19
word|friday	-1 0 5 2 -6 21 -2 -7 -1 -8 -2 -7 -13
word|friendly	0 -2 0 0 10 -10 4 4 -4 -6 0 -3 0
word|friends	0 0 0 0 -2 12 -1 0 3 3 0 -3 -11
word|from	-1 13 -12 -10 -17 -7 -9 -12 -3 7 -4 -8 4
word|front	0 -2 -1 0 -9 -13 -2 9 19 -2 -1 -14 -9
word|full	0 1 0 -1 -17 14 -5 -4 -5 -8 -1 -7 -5
word|fully	0 0 0 0 0 4 2 -10 1 0 0 -1 2
word|fun	0 5 0 0 -8 0 -1 0 -2 -3 0 2 6
word|funding	0 0 0 0 0 9 -2 -3 -2 -3 0 -2 2
word|further	0 0 0 0 3 3 -3 1 -2 -4 0 -2 3
word|future	0 -2 -1 0 11 15 -7 -8 -7 -18 -3 5 -8
word|für	-2 15 -5 -8 -10 -10 -12 -19 7 6 -17 -5 -3
word|g	0 -1 0 0 -2 0 -2 3 3 3 0 -7 -1
word|game	0 -2 -1 0 -1 -6 -6 6 1 1 -1 5 -8
word|games	0 -4 -1 0 3 -3 -4 -6 -4 -9 1 9 -4
word|general	0 -3 0 -1 -5 -3 -4 4 -6 0 -1 4 3
word|generation	0 0 0 0 0 -7 -2 2 -2 9 0 0 -1
word|get	0 -7 -4 -3 -24 -11 -18 -2 -13 -12 -7 -12 15
word|gets	0 0 0 0 1 5 -2 1 -2 -5 0 7 -8
word|getting	0 -3 0 0 -8 13 -3 -8 -3 1 -1 8 -7
word|getty	-1 -5 -16 -5 -24 -9 -1 -9 -3 16 17 -15 -29
word|give	0 -2 -1 0 -1 6 4 -9 -2 -3 0 -1 4
word|given	0 -3 0 0 -1 13 -2 7 -3 -6 0 -3 -4
word|gives	0 -2 0 0 -4 -3 3 3 1 3 0 1 -3
word|global	0 2 -2 0 -4 -1 -5 -12 -6 2 -2 -7 10
word|go	-1 -1 -1 -1 -15 -4 -3 -1 6 4 0 -1 -8
word|goal	0 -3 -1 -1 -1 10 2 -3 -2 -5 0 0 -4
word|goals	0 0 0 0 4 -7 -3 4 -2 -2 0 -4 7
word|goes	0 -1 0 0 -1 -13 12 2 -2 -1 0 7 -3
word|going	0 -8 0 0 11 0 -3 -2 0 -11 0 0 -2
word|google	1 -4 -6 -3 -9 0 -14 -8 2 -22 8 4 -2
word|got	0 0 0 0 -3 11 3 -8 -1 -2 0 0 -1
word|government	0 2 0 0 -6 20 -2 -14 -7 -15 0 7 -7
word|great	-1 3 0 0 -1 2 -8 -6 2 4 -1 -6 -3
word|green	0 8 0 0 0 1 -4 3 -1 -3 0 -5 -9
word|ground	0 -2 0 0 -5 -1 -3 1 -2 6 0 5 -8
word|group	0 7 -1 2 3 2 -1 2 -8 -17 1 -8 -7
word|grow	0 0 0 0 -8 0 -1 -4 -1 7 0 8 -3
word|growing	0 1 0 0 3 0 -1 -2 -5 5 0 -7 0
word|growth	0 -2 0 0 -1 3 2 7 -1 -11 0 -9 2
word|guide	1 -1 0 0 0 -1 -4 7 -4 -14 -1 8 -9
word|had	0 -20 -1 -1 14 18 -8 -8 -24 -2 -2 -24 -17
word|half	0 -2 0 0 -2 -5 -2 11 -6 -4 0 16 -16
word|hand	0 0 0 0 -5 -2 0 3 5 3 0 -2 -2
word|handle	0 0 0 0 -2 -6 -1 9 -1 -1 0 -2 4
word|hands	0 1 -1 0 -6 -8 -1 1 -2 14 0 -1 -3
word|happened	0 0 0 0 2 -2 -1 3 0 -2 0 3 -3
word|happy	0 -1 0 0 -8 2 -2 -1 6 0 0 0 3
word|hard	0 -1 0 0 2 -7 10 1 -2 -5 0 3 -2
word|has	-1 11 -4 -3 -28 11 -9 -6 -29 -14 -4 -8 -15
word|hat	0 5 -1 -1 6 -3 -4 -9 -10 -2 -3 2 -16
word|have	-1 -8 -2 -3 -30 14 -4 -11 -15 -4 -4 -13 -1
word|having	0 -1 0 0 -11 -4 6 -3 2 6 0 6 -3
word|he	-1 -1 -2 -2 -11 19 -27 -15 -2 -15 -2 -13 -10
word|head	0 0 0 0 3 -2 4 2 -2 -5 0 -7 0
word|health	-1 -9 -3 -5 9 15 -6 -17 -20 -11 -4 -14 14
word|healthy	0 -1 0 0 -2 3 -2 -7 0 3 0 8 -5
word|heard	0 0 0 0 -1 5 -2 1 0 -1 0 -1 -1
word|heart	0 0 0 0 -3 1 -1 9 -2 0 0 -2 -7
word|help	0 -3 0 0 -3 -13 -6 5 -9 -14 -1 15 -1
word|helps	0 -1 0 0 -1 2 1 -7 1 -1 0 -4 2
word|her	0 -14 -3 -3 -13 7 -15 -26 -4 14 -4 -3 -7
word|here	0 -3 -1 -1 -16 16 1 -30 -10 -12 -1 7 -6
word|high	0 -5 -1 -1 13 -11 -4 6 -8 -7 5 6 -11
word|higher	0 -1 0 0 -3 -5 -3 11 -2 -2 0 0 0
word|highly	0 0 0 0 -2 4 -1 2 -2 -1 0 0 -2
word|him	0 8 0 0 -4 14 -6 -17 -12 -7 0 -4 -10
word|his	-1 -24 -3 -3 -32 2 -12 -29 10 26 -3 -8 -12
word|history	0 3 -1 -1 -1 4 -4 -5 7 -8 -1 -6 1
word|hit	0 0 0 0 -1 5 -2 -1 -2 -4 0 6 -2
word|hold	0 0 0 0 -1 6 -1 -3 1 0 0 -1 -1
word|home	-1 -2 -7 -3 -7 -1 -13 -18 -9 5 -12 -1 1
word|homes	0 10 0 0 0 -14 -2 4 0 2 0 -2 -1
word|hope	0 0 0 0 2 5 -2 -3 -2 -2 0 0 2
word|hour	0 -1 -4 7 -10 -10 4 4 7 2 0 -8 3
word|hours	0 -6 13 -6 -22 -3 -6 3 -9 -5 -10 -11 -14
word|house	1 -3 -5 -2 2 -3 -1 -15 13 9 -3 -10 -17
word|how	3 0 -4 -2 17 -26 -9 -19 -11 -17 -5 18 -16
word|however	0 0 0 0 -1 17 -4 -7 -1 -4 0 -1 1
word|https	0 -1 0 0 -4 -20 -2 10 -2 -2 2 -3 20
word|huge	0 -1 0 0 0 -4 4 3 -2 3 0 -1 -2
word|human	0 -1 0 0 -2 19 0 -13 4 1 0 -7 -5
word|idea	0 -1 0 0 2 -3 2 -7 5 1 0 0 5
word|ideal	0 0 0 0 -1 -15 6 12 -1 -2 0 -1 3
word|ideas	0 -6 0 0 0 7 -2 -3 -2 -3 0 3 5
word|identify	0 0 0 0 1 12 -3 -8 -1 -3 0 -1 1
word|if	0 9 0 -1 -11 -13 5 11 -13 -22 -1 -7 -7
word|im	1 0 -16 -9 5 -15 2 -8 -7 -12 -17 20 -26
word|image	-6 -15 -22 -9 -34 -20 -5 -19 12 6 14 -45 11
word|images	-1 -8 -20 -5 -34 -20 -5 -13 4 14 19 -7 -13
word|impact	0 -2 0 0 0 10 -2 -8 -2 -2 0 2 2
word|important	0 0 0 0 0 2 -2 -2 -1 2 0 -4 1
word|improve	0 -1 0 0 -11 1 10 -13 -2 -5 0 5 4
word|in	1 -1 -57 -52 -26 -3 -25 -19 15 11 -50 16 -7
word|inbox	0 -1 0 0 2 -8 3 -6 1 -2 0 -8 12
word|include	0 -1 0 0 -8 7 -2 3 2 0 0 -6 -3
word|includes	0 0 0 0 -1 4 3 -5 0 -1 0 1 -3
word|including	0 9 0 0 -4 8 -7 -8 -3 -4 0 -4 1
word|increase	0 -1 0 0 -4 0 5 0 -3 -11 -1 -4 9
word|individual	0 0 0 0 -1 5 -2 -3 0 1 0 -1 0
word|industry	0 -1 -1 0 7 -3 1 -2 -3 -10 -1 -2 5
word|information	0 0 0 0 -4 9 2 -6 -7 -15 -2 -3 0
word|infrastructure	0 -9 0 0 0 17 2 -12 -2 -3 0 -6 -1
word|inside	0 -2 0 0 -1 -3 -1 -4 5 6 0 0 -1
word|insights	0 2 -1 0 3 3 -1 -2 -2 -4 -1 -9 7
word|instagram	0 1 0 0 -14 5 3 -3 -11 -10 4 -16 8
word|instead	0 0 0 0 -2 -7 1 7 0 -1 0 2 0
word|intelligence	0 0 -1 0 -5 -6 -2 1 -1 4 -1 12 -6
word|interest	0 -1 0 0 -4 -3 -1 -1 -2 -3 0 17 -8
word|international	0 -6 0 0 0 12 -3 -8 -2 -10 0 2 0
word|internet	0 -5 0 0 -2 6 -2 0 -1 -6 -1 3 0
word|interview	0 0 0 0 -1 -3 5 1 -2 0 0 2 -2
word|into	0 -14 -1 -1 15 -6 -17 -7 2 -9 -2 -2 -9
word|investment	0 -2 -1 0 8 8 -4 -2 -3 -5 -1 -9 -3
word|involved	0 0 0 0 -1 8 -1 -1 0 -3 0 -2 -1
word|is	-7 -16 -25 -18 4 6 -6 -1 -9 -8 -18 0 -17
word|isn	0 0 0 0 6 1 12 -13 -3 -5 -1 -3 -6
word|issue	0 -1 0 0 -2 6 2 0 -7 -6 -1 8 -8
word|issues	0 0 0 0 11 3 -3 4 -2 -7 -1 1 -13
word|ist	2 6 -16 0 5 -5 -9 -25 -7 -13 -5 10 -9
word|it	-3 -7 -17 -15 -14 2 7 10 -15 -23 -16 -5 -33
word|its	1 -7 -2 -1 -9 6 -5 -12 -15 -22 -2 -1 -12
word|itself	0 0 0 0 -3 4 -1 2 1 0 0 -2 -2
word|j	0 -1 -1 -1 -11 -6 -1 6 -4 -5 10 -4 1
word|january	0 -1 -1 2 -5 8 -1 -11 -3 2 0 -2 8
word|job	0 -7 0 0 5 8 0 -4 -5 5 -1 -3 -8
word|join	0 -3 -3 -2 -2 -3 1 -9 -8 -9 -1 -8 22
word|journey	0 -1 0 0 2 -2 -2 4 1 -1 0 -6 1
word|july	0 0 0 3 -3 4 -1 4 -2 -6 0 -2 -2
word|just	0 -8 0 -1 -6 14 -10 -8 -12 -8 -1 6 -16
word|keep	0 -1 0 0 -1 -2 -5 4 -3 -5 0 1 4
word|keeping	0 0 0 0 4 0 -1 -1 -1 -1 0 -1 -1
word|key	0 0 -1 0 8 -13 1 6 -8 -10 -2 7 -9
word|kind	0 -1 0 0 -3 -2 -1 6 -1 -2 0 1 3
word|know	0 -2 -2 0 -5 20 -5 -4 -3 -7 0 -7 -2
word|known	0 0 0 0 -10 1 -2 1 -1 -1 0 11 -3
word|l	1 -4 -6 -4 11 -16 -9 -25 2 6 -9 10 -2
word|la	6 4 -14 -14 16 -12 -33 -16 -6 1 -16 12 -21
word|land	0 -2 0 0 6 -2 -2 -5 -4 -6 -1 11 -6
word|language	0 0 0 0 -5 -1 -1 1 -1 -2 0 3 6
word|large	0 -3 0 0 -3 13 -2 1 -10 -8 0 -5 1
word|larger	0 0 0 0 -3 -1 -1 10 0 -2 0 -2 -2
word|largest	0 3 0 0 -3 -4 2 -4 -3 1 0 7 -3
word|last	0 -11 -7 10 12 0 0 -11 -10 2 -1 -8 -10
word|late	0 -4 0 0 2 6 -2 3 -7 2 0 -5 -2
word|later	0 -4 -1 0 10 14 -3 -4 -5 -1 -1 -5 -13
word|latest	1 -5 -1 1 -1 5 2 -24 -2 -6 -1 -11 13
word|launch	0 -7 -5 -2 -9 9 -1 -2 11 -9 0 7 -12
word|law	0 -5 -1 0 1 15 -4 -7 0 -4 -1 5 -4
word|le	3 -17 -16 14 7 -14 -17 -23 -5 -8 -13 -13 15
word|lead	0 -1 0 0 3 1 -1 -3 -1 0 0 -2 2
word|leader	0 0 0 0 -3 -2 -1 -3 0 -2 0 1 7
word|leading	0 -1 0 0 1 -4 1 -9 -1 -2 0 1 10
word|learn	0 -2 1 0 5 -12 5 -4 -3 2 -1 -11 12
word|learned	0 -1 0 0 1 12 -2 -3 0 -4 0 0 -3
word|learning	0 -3 0 0 -4 -3 -1 -1 -5 6 0 1 -3
word|leave	0 -3 -1 0 -2 3 1 -4 -1 0 0 -9 9
word|led	0 -3 0 0 -1 -6 -1 0 8 3 0 2 -2
word|left	0 -7 0 0 -3 -11 10 -1 -2 15 -1 -4 -1
word|less	0 -1 -1 -2 -1 6 0 2 -2 3 0 -4 -6
word|let	0 -1 0 0 -8 16 0 1 -5 -8 0 -11 -1
word|level	0 -1 0 0 -1 -2 1 -6 3 4 0 1 0
word|levels	0 0 0 0 -4 3 7 1 1 -6 0 -4 -1
word|life	0 -1 -1 -1 -1 -3 7 9 -4 -5 -4 -6 -13
word|light	0 -1 0 0 -1 2 -2 -1 5 2 0 -7 -1
word|like	0 -8 -2 -1 4 -2 1 -4 -4 -11 -2 0 -13
word|likely	0 -1 0 0 -9 -4 1 0 -6 5 0 14 -3
word|line	0 -2 0 0 0 12 -2 -15 6 4 -1 -7 -11
word|lines	0 1 0 0 0 10 -2 -7 -1 -1 0 -2 1
word|link	0 -2 -10 -3 -4 -6 -1 2 -13 -9 -3 -2 30
word|links	0 -1 -1 -1 -4 7 -2 -5 -2 7 -1 -13 -3
word|list	0 0 0 0 -9 6 4 -9 3 0 -1 -1 0
word|little	0 -1 0 0 -14 14 -6 -2 -4 -8 0 6 -1
word|live	-1 0 0 -1 15 -2 -3 -4 5 -4 -3 -13 -15
word|lives	0 0 0 0 -2 -3 -1 1 0 -1 0 3 5
word|living	0 -1 0 0 12 -6 -2 -5 4 -5 0 -5 1
word|ll	0 -2 0 0 8 -3 -5 2 -2 -2 0 -7 4
word|local	0 -3 0 0 -5 2 -2 5 -1 -8 0 -11 10
word|location	0 -1 -1 0 -5 4 -1 -2 -1 1 -1 1 -5
word|long	2 1 -1 0 7 13 -8 -9 -5 -7 3 -4 -3
word|longer	0 0 0 0 0 4 -1 0 0 -1 0 2 -4
word|look	0 -1 -1 0 6 5 -1 -1 -2 -4 -1 0 -16
word|looking	0 -1 0 0 -1 5 -1 -1 -2 1 0 -5 0
word|looks	0 -5 0 0 -2 -2 10 -1 1 -3 0 3 -7
word|lose	0 1 0 0 -2 3 -1 -3 -1 -1 0 11 -9
word|loss	0 -1 0 0 -3 3 -2 2 -3 -5 0 8 -3
word|lost	0 0 0 0 -1 13 -2 -6 -2 -4 0 3 -3
word|lot	0 0 0 0 -1 0 -1 0 0 2 0 4 -5
word|love	0 -1 0 0 -7 1 -6 4 4 1 0 -2 -11
word|low	0 0 0 0 -1 -7 -2 10 0 0 0 -7 2
word|lower	0 -2 0 0 0 -17 -3 12 13 2 0 -5 -1
word|m	0 -6 0 4 -16 8 -2 -4 1 -12 -2 -9 6
word|machine	0 -5 -2 -1 9 5 4 -12 -4 -12 -4 6 -14
word|made	0 -5 -2 -1 6 17 -7 -8 -2 -4 -1 -8 -8
word|magazine	0 0 -1 0 -9 -7 -1 -5 -7 -9 17 -17 10
word|mail	0 -1 -3 -1 1 0 -1 -5 -8 0 -2 -23 26
word|main	0 -3 -1 0 -6 8 -3 -7 -4 6 -1 -3 -3
word|maintain	0 -6 0 0 1 6 2 4 -2 -3 0 -1 -2
word|major	0 -1 0 0 4 6 0 -4 -3 0 0 -1 -2
word|make	0 -11 -1 -1 -14 -5 -7 0 -4 -11 8 -15 -2
word|makes	0 -1 0 0 -3 5 -2 1 -3 0 0 -6 3
word|making	0 -1 0 0 5 4 -1 -4 1 -1 0 -1 -5
word|man	0 -4 -1 -1 -10 3 -5 -9 11 1 -1 13 -9
word|manage	0 0 0 0 3 2 -2 1 1 -5 0 2 -2
word|management	0 -8 -1 0 6 -2 0 -1 -11 -14 -2 -7 4
word|manager	0 -3 0 0 -9 9 3 7 0 -11 -3 -7 -7
word|many	0 -3 0 0 -5 4 -6 8 0 -3 0 -1 -5
word|march	0 -1 -11 14 -8 -5 -4 -2 -7 9 -2 0 6
word|market	0 -4 -1 0 4 3 0 -4 -6 -7 -1 8 -8
word|marketing	2 -1 4 -1 0 -13 6 6 -5 -22 -2 -18 10
word|match	0 0 0 0 -6 13 2 -6 0 -6 0 1 -3
word|matter	0 0 0 0 -8 -3 4 -4 0 0 -1 10 -2
word|maybe	0 0 0 0 -1 7 -2 0 0 -1 0 -1 -1
word|me	0 -2 -4 -1 1 1 7 -16 -4 -13 -2 -18 14
word|mean	0 0 0 0 0 -3 5 -2 -1 -2 0 1 2
word|means	0 0 0 0 2 -2 2 5 -2 -3 0 -1 -3
word|media	0 -2 -1 -1 -21 6 -2 -5 -17 4 -2 -1 -3
word|medical	0 -1 -1 -1 -8 9 -2 -6 -1 -2 -1 10 -13
word|meet	0 0 0 0 0 8 1 -3 -2 -4 0 1 -1
word|meeting	0 -3 0 0 -7 8 0 -1 -2 4 0 -3 -3
word|mehr	0 -14 -1 -1 11 15 2 -15 -17 -21 -2 -14 20
word|member	0 -1 0 0 -2 12 -2 -1 0 1 0 -3 -5
word|members	0 -1 -1 0 -1 8 -2 -11 2 -1 -1 -2 2
word|message	0 1 0 0 -10 0 -1 -1 -2 -5 -2 2 8
word|method	0 -1 0 0 4 -3 2 1 -2 -2 4 -2 -3
word|might	0 2 0 0 1 9 -4 -2 -4 -3 0 1 -4
word|million	0 10 -1 0 -1 -7 -3 5 -2 -8 0 1 -1
word|min	0 -1 -4 12 -10 -7 0 -2 -5 0 9 -6 -4
word|mind	0 -1 0 0 -2 4 -3 4 1 -1 0 0 -3
word|minister	-1 -11 0 0 -4 14 -3 -10 7 -3 0 5 -4
word|minute	0 -1 -1 14 -3 -3 -1 1 -1 -1 -1 0 -7
word|minutes	0 -1 0 -6 8 -9 1 4 -1 -6 0 -5 -5
word|miss	0 0 -1 0 -3 -7 1 -5 -1 -1 0 11 1
word|mission	0 0 0 0 -2 6 -3 -4 -4 3 0 -1 2
word|mit	0 -12 -10 -9 -31 -10 -39 -1 12 4 4 5 1
word|mobile	0 0 0 0 -2 -12 -2 16 2 -1 -1 -6 1
word|model	0 13 -1 0 3 4 -7 -11 -16 -15 -3 -11 -7
word|models	0 -1 0 0 8 6 -4 -3 -1 -8 -1 -2 -5
word|modern	0 1 0 0 1 9 -1 -6 -2 -2 0 -2 0
word|moment	0 -3 0 0 7 9 -2 -3 -3 -3 0 -2 -2
word|monday	0 -8 -1 0 -1 23 -3 -9 -9 -4 0 -4 0
word|money	0 -2 0 0 -11 9 0 -2 0 -6 0 -10 6
word|month	0 -7 0 -1 0 10 -5 -4 -10 -6 -1 -7 1
word|months	0 -1 0 0 -10 3 7 2 -4 -5 0 1 2
word|more	0 -22 -12 -3 -33 -14 -10 5 -44 -24 -18 15 13
word|morning	0 -2 0 0 7 11 -3 -8 -3 -6 0 -19 8
word|most	0 -8 -1 0 -9 11 -5 -2 -11 -8 -2 2 -2
word|move	0 -3 0 0 -4 4 -2 1 0 -2 0 4 0
word|moving	0 6 0 0 -2 -3 0 6 -3 -4 0 2 -4
word|much	0 -2 0 0 2 -4 -5 3 0 2 0 5 -11
word|multi	0 0 0 0 -1 -4 0 10 -2 -1 0 0 -4
word|multiple	0 1 0 0 -4 3 -2 7 0 -5 0 -3 -3
word|must	0 0 0 0 1 -3 10 -7 -2 -3 0 -5 6
word|my	0 -3 -3 -2 -7 1 6 -15 -1 -9 -3 4 -6
word|n	1 -5 -3 -1 -7 3 5 -11 1 -3 -1 -4 -8
word|nach	4 9 -2 -3 4 -4 0 -12 6 -5 -3 -19 -21
word|name	0 -2 0 0 -8 -11 -1 10 1 3 -1 -4 2
word|national	0 -1 1 -1 -11 1 -4 -15 1 -1 -5 2 11
word|natural	0 0 0 0 0 -3 -1 -1 -4 2 0 -2 5
word|near	0 -2 0 0 -9 -8 -2 -1 9 6 -1 5 -10
word|nearly	0 -2 0 0 -1 1 -1 0 -4 -1 0 10 -7
word|necessary	0 0 0 0 0 5 -3 1 -1 -1 0 -1 -1
word|need	0 -4 -1 0 -2 0 -5 6 -5 -13 -1 9 -9
word|needs	0 0 0 0 -7 6 2 -2 3 -2 0 -1 -3
word|net	0 -1 0 0 9 1 -2 4 -1 1 0 -12 -1
word|network	0 -1 0 0 0 6 -1 3 -1 -2 -1 -14 -3
word|never	0 2 -1 0 -3 -1 7 -1 -5 -14 0 -1 1
word|news	-1 -6 13 -5 -22 -20 -3 -19 -21 -11 -3 -7 30
word|newsletter	0 -3 -1 -1 -10 -3 -3 -1 -16 -10 -3 -7 21
word|next	-1 6 -4 -2 13 -3 -1 -19 -5 -8 -6 -13 -3
word|nicht	0 8 -2 -2 11 -7 7 -17 -31 -26 -6 1 -2
word|night	0 -3 0 0 0 17 -3 -6 6 -14 -1 -2 -1
word|no	1 -3 -3 -2 -21 -1 -13 -2 -2 -16 -3 -6 7
word|noch	0 -5 0 -1 11 -12 -8 -6 -6 -10 -1 17 -8
word|north	0 -2 0 0 -1 16 -1 -12 3 1 0 -4 0
word|not	-1 -4 -4 -3 3 -1 7 -8 -17 -14 -4 -8 -12
word|note	0 -2 0 0 3 10 2 -1 -2 -4 0 -7 -3
word|nothing	0 0 0 0 1 4 0 0 -1 -1 0 1 -5
word|nov	-1 -5 -5 21 -3 -11 -2 3 0 3 -1 -6 -13
word|november	-1 0 0 21 -8 -3 -2 9 -7 -14 -1 -6 -11
word|now	0 -3 -2 -1 -3 13 -3 -33 -13 -18 -2 -8 9
word|number	0 -3 0 0 8 -7 -2 7 -1 -9 0 4 -3
word|o	1 1 -2 -2 -9 -3 -12 -29 -6 -3 -4 5 14
word|october	0 -8 -4 8 -1 -4 2 -5 -4 10 -1 -1 0
word|of	-5 -22 -58 -45 -10 -1 1 -4 19 11 -38 -8 -29
word|off	0 1 -1 -1 2 -8 1 -5 -4 -9 -1 4 -4
word|offer	0 8 0 0 2 0 -3 2 -3 -6 0 -5 1
word|offering	0 -1 0 0 -1 3 -1 4 -1 -2 0 -1 -2
word|offers	0 -1 0 0 -13 -3 -3 0 1 -3 -1 7 3
word|office	0 -3 -1 0 -7 -10 -5 8 12 -4 -2 -1 -5
word|official	0 0 -1 0 -2 3 -1 -1 -3 3 0 2 -2
word|officials	0 0 0 0 1 18 -3 -14 -2 -3 0 -1 -2
word|old	1 0 -1 2 7 1 -3 -6 -1 1 -1 -9 2
word|on	-2 -40 -25 -14 -27 2 -10 12 -3 9 -35 -22 1
word|once	0 -1 0 0 -6 3 -3 5 -2 0 0 -3 1
word|one	0 -23 -3 -2 -20 -3 -3 0 -3 11 -2 -6 -8
word|ones	0 -3 0 0 -4 9 -2 1 -1 -2 0 -1 0
word|online	0 -2 0 0 -7 -2 2 -3 -7 -18 3 1 7
word|only	0 2 -2 0 -13 -14 4 16 -3 -6 -1 -14 -8
word|open	0 0 -1 -1 -11 0 2 -1 -4 -4 -1 9 -2
word|operations	0 0 0 0 0 16 -1 -6 -1 -2 0 -5 -3
word|opportunities	0 0 0 0 -1 0 -1 3 -1 0 0 -4 2
word|opportunity	0 12 0 0 8 -14 1 2 -4 -6 0 -5 -2
word|option	0 -1 0 0 0 -3 2 5 -1 -2 0 1 -2
word|options	0 0 -1 0 6 -8 -2 13 -10 -18 -1 -8 11
word|or	-1 -11 -5 -3 -16 -5 -9 15 -22 -23 -3 -31 -4
word|order	0 0 -1 0 0 6 -3 -3 1 2 0 -3 -9
word|organization	0 2 0 0 -1 -2 -2 0 4 4 0 -2 -5
word|original	0 0 0 0 -1 8 -1 3 -2 -2 0 -4 0
word|other	0 -9 0 0 10 1 -15 -4 -7 -9 -1 -12 0
word|others	0 7 0 0 0 -9 -2 -2 0 0 0 -2 5
word|our	0 -6 -2 -1 -29 -15 5 -14 -17 -32 -2 13 24
word|out	0 -22 -1 -1 3 4 -10 -6 -5 -4 -2 3 -11
word|outside	0 -1 -1 0 -6 -11 1 -7 6 15 -1 -6 -2
word|over	1 -9 -1 -1 -4 -5 -6 4 -7 0 -2 6 -7
word|overall	0 0 0 0 4 -11 10 1 -2 -1 0 -5 6
word|own	0 -2 -1 -2 0 7 -4 0 -2 -6 0 1 -1
word|p	0 0 0 -2 -6 9 -3 -3 -4 6 -3 -15 0
word|page	0 -5 -1 -1 -12 15 -9 -2 -10 -8 -4 -5 -9
word|paid	0 -1 0 0 0 -10 2 6 1 -4 0 0 3
word|part	0 12 0 0 -2 -6 -6 3 4 -9 0 -4 -4
word|particularly	0 0 0 0 0 8 -1 -4 0 -1 0 -1 0
word|party	6 -1 -1 0 -4 -8 -4 5 -2 -2 -1 -5 8
word|past	0 -1 0 0 -2 7 3 0 -2 -6 0 -1 1
word|path	0 0 0 0 2 -1 -1 2 0 -1 0 -3 2
word|pay	0 -6 -3 -1 -9 -8 -7 4 8 1 -1 9 -1
word|people	0 -12 -1 -1 6 0 -11 -6 -7 -2 -2 6 -10
word|percent	0 -1 0 0 -2 -3 11 -9 -1 -3 0 -1 -2
word|perfect	0 0 0 0 2 -1 -2 -2 2 4 0 0 -3
word|performance	0 -4 2 -3 2 0 5 4 -8 -5 -1 0 -4
word|person	0 -4 0 0 1 6 -3 -4 1 -6 -1 2 -5
word|personal	0 -1 0 0 0 -5 3 8 -2 -3 0 -4 4
word|phone	0 -3 0 0 -1 -7 -2 -2 15 -1 -1 -7 -2
word|photo	-14 -21 -21 -7 -37 -31 -6 -16 0 31 27 -29 -38
word|photos	0 -2 -2 -1 -3 -1 -1 -7 0 0 -1 10 -3
word|pick	0 0 0 0 -3 6 -1 -2 1 0 0 0 -2
word|picture	0 -4 -7 -4 -15 -10 -4 -15 -2 11 18 -16 -17
word|pinterest	0 0 -2 0 -1 4 0 -1 -2 -2 -1 -1 6
word|place	0 -1 0 0 1 10 -3 3 -4 -4 0 -5 -11
word|plan	0 7 -1 -1 3 -3 -2 -6 -13 -14 5 8 -15
word|planning	0 0 0 0 1 -8 -6 9 -3 -3 -2 -4 4
word|plans	0 11 0 0 7 -10 3 -8 0 -4 -1 7 -11
word|platform	0 -1 0 0 0 7 0 -4 -1 1 -1 -5 0
word|platforms	0 -4 0 0 15 -13 2 1 -2 -8 0 4 -6
word|play	0 -3 1 0 -4 6 -1 1 7 -4 -1 -5 -7
word|please	0 0 0 0 -1 -11 1 -5 2 2 0 -7 19
word|plus	0 -1 -1 -1 8 0 -3 -11 -5 -10 -2 -1 6
word|pm	0 -1 12 7 -9 -7 -1 -3 -5 -9 -2 2 -2
word|point	0 0 0 0 -2 10 -1 1 -4 -5 0 -1 -6
word|points	0 -1 0 0 6 10 -3 0 2 -4 -2 -10 -9
word|police	0 -13 -4 -2 -19 11 -6 -19 -1 -6 -6 19 -24
word|policy	0 2 -1 0 -2 -11 -1 -9 -5 -6 0 -5 22
word|political	0 -3 3 0 -5 2 4 -2 -2 -4 -1 10 -10
word|popular	0 -1 -1 0 7 -4 -1 -7 -3 -1 0 10 -3
word|position	0 0 0 0 1 7 -1 -5 0 -2 0 2 -1
word|positive	0 0 0 0 9 -12 3 3 -2 -5 0 2 1
word|possible	0 -3 0 0 7 -6 -3 -5 0 -1 0 7 -4
word|post	0 4 -4 -1 3 -1 -7 -15 -10 -10 -7 -14 21
word|posted	0 5 -2 6 -7 -5 -1 -5 -3 -5 -1 -7 16
word|posts	0 0 0 0 0 -3 -2 -11 -5 -3 -1 -3 18
word|potential	0 0 0 0 -2 7 -1 0 -2 -4 -1 -1 3
word|power	0 8 0 0 10 0 -6 -11 1 -11 -1 3 -7
word|powered	0 2 -1 0 -2 5 -1 -4 -2 2 0 0 1
word|powerful	0 0 0 0 0 5 -1 -1 1 1 0 -6 2
word|practice	0 -1 0 0 -2 1 4 -3 3 5 0 -6 -6
word|practices	0 1 0 0 3 4 -1 -1 -4 -5 -1 1 1
word|president	-1 -1 -3 -2 -8 -6 -13 -9 0 25 -3 -15 -18
word|press	0 -8 11 -2 -10 9 -3 -5 -1 3 5 -6 -14
word|pressure	0 0 0 0 -1 5 -3 3 -1 -2 0 -1 -1
word|pretty	0 0 0 0 0 4 -1 0 0 -1 0 -1 0
word|prevent	0 0 0 0 -2 10 -1 -8 -1 -2 0 3 0
word|previous	0 0 0 0 -3 -5 10 -5 1 0 0 -7 6
word|price	0 -2 0 -1 9 -7 -3 -2 8 -10 -1 -7 -9
word|pricing	0 -1 -1 0 -13 14 -4 -4 -9 -16 -2 2 -10
word|primary	0 -1 0 0 -3 -3 -1 8 -1 -1 0 0 -1
word|prime	0 -6 0 0 -1 13 -3 -9 -3 -3 -1 4 0
word|print	0 -2 -4 -1 -4 3 0 -4 -7 0 -5 -7 20
word|privacy	0 -1 1 0 0 -13 -2 -2 -2 -2 0 0 16
word|private	0 10 0 0 -5 -4 -2 -11 -2 -1 0 10 -2
word|pro	0 -1 -2 0 7 14 -4 -28 5 1 -2 -3 -15
word|probably	0 -1 0 0 -1 1 2 -6 0 1 0 7 -5
word|problem	1 5 0 0 4 -2 -6 -10 -10 -1 0 9 -3
word|problems	0 0 0 0 -2 6 -2 -2 -1 -5 0 5 -1
word|process	0 -4 0 0 -6 -2 9 -3 -3 -10 -1 -6 6
word|product	0 -2 0 0 -6 6 5 -11 -3 -3 -1 -8 9
word|production	0 0 0 0 4 7 0 -6 -5 2 0 -2 -6
word|products	8 -3 -1 0 -8 5 -1 -6 -1 -2 -1 -11 8
word|professional	0 -1 0 0 1 -4 -3 -1 -2 -3 0 8 1
word|program	0 -4 0 0 1 17 -2 -8 -1 -4 0 -5 3
word|progress	0 -1 0 0 0 9 -1 -1 -1 -1 0 -7 1
word|project	0 -1 1 0 -4 1 4 -5 -6 -7 0 -6 6
word|projects	0 3 -1 0 -7 12 -2 -12 5 0 -1 -9 4
word|protect	0 0 0 0 -5 -4 -1 13 -1 -2 0 0 -5
word|provide	0 -1 0 0 -1 12 -3 0 -1 -4 0 -2 -3
word|provides	0 -2 0 0 -1 4 -1 -1 -1 -1 0 1 -1
word|providing	0 0 0 0 -1 -6 -1 6 0 -1 0 -1 4
word|public	0 -3 0 0 -5 19 -7 -7 2 -10 0 -3 -4
word|published	-1 -6 0 17 -5 13 4 -6 -9 -10 -1 -19 -8
word|put	0 3 0 0 12 11 -5 -12 -3 -1 0 -7 -5
word|quality	0 -2 0 0 1 -7 8 5 -2 -10 0 0 -1
word|que	1 -4 -2 -1 -10 -3 -4 -4 -5 -10 -2 12 1
word|question	0 1 -1 0 -1 8 -2 -7 -2 0 0 -1 2
word|questions	0 -1 0 0 8 3 4 -7 -6 -6 -1 5 -8
word|quick	0 -1 0 0 4 -8 -2 10 -1 -4 0 -11 -5
word|quickly	0 0 0 0 -1 1 2 2 -1 -3 0 -3 2
word|r	0 -5 -1 0 0 8 -1 -3 4 1 1 -1 -9
word|range	0 0 0 -1 5 3 -1 3 -2 -7 0 -6 -3
word|rate	0 -2 0 0 4 -7 -1 -1 -9 -11 -1 14 -1
word|rates	1 -1 0 0 7 -1 -1 9 -6 -7 0 -9 -7
word|rather	0 -1 0 0 -1 14 -2 -7 -1 -1 0 -1 -1
word|re	0 -9 0 -1 -11 -4 5 5 -1 -13 -3 -1 -1
word|reach	0 0 0 0 1 -8 9 -3 0 -3 0 4 1
word|read	0 -10 -9 19 -21 -25 -5 -20 -21 -32 -10 19 13
word|reading	0 0 -1 -1 -2 -11 2 -11 -2 -3 -1 -7 22
word|ready	0 -2 0 0 1 3 0 -6 -1 0 0 -5 6
word|real	0 -13 -1 -1 8 -7 4 1 -2 -11 -2 -9 5
word|really	0 -1 0 0 -4 -10 16 -4 -1 1 0 5 -9
word|reasons	0 0 0 0 -2 10 -1 -3 -1 -1 0 -2 1
word|receive	0 -1 0 0 -3 -17 2 -4 -1 -3 0 -5 24
word|recent	0 5 0 0 -1 -5 3 2 -3 -3 0 -1 3
word|recently	0 0 0 0 -1 4 -1 -2 6 -2 0 -1 -2
word|recommend	0 0 0 0 1 3 -1 2 -2 -1 0 -2 -1
word|record	0 -4 0 0 -7 10 -1 -7 -4 -7 4 16 -12
word|red	0 -1 -1 0 -8 -11 2 -5 14 5 -1 -1 -4
word|reddit	0 0 -2 0 -1 -2 0 -5 -5 -4 -1 3 14
word|reduce	0 -1 0 0 2 3 -1 1 -1 -2 0 0 -2
word|related	-1 1 -3 0 -29 -12 -3 -14 -19 -8 -7 30 15
word|released	0 -1 0 0 1 6 -1 -7 0 5 0 -3 -3
word|relevant	0 0 0 0 -1 -4 7 -1 -1 -2 0 -2 -1
word|remain	0 1 0 0 -1 4 -3 3 -1 -2 0 -1 -1
word|remember	0 1 0 0 -2 -4 4 2 0 -3 0 -2 -2
word|report	0 -3 -1 0 -9 3 -4 1 -6 -1 -1 -1 4
word|reported	0 0 0 0 0 6 -2 -1 0 -1 0 -2 2
word|reporter	0 0 6 0 -6 -6 -2 -1 -4 -3 0 0 8
word|reporting	0 -2 7 0 -3 -1 -1 -2 -5 -6 -1 -9 1
word|reports	0 0 2 0 -5 12 -2 -4 -6 -4 -1 5 -7
word|request	0 0 0 0 -3 0 -3 7 -4 -6 0 -5 6
word|require	0 -1 0 0 -2 14 -2 1 -5 -9 0 -2 -2
word|required	0 0 -1 0 -2 0 1 -3 -3 -3 -1 -3 11
word|requires	0 0 0 0 -2 -1 1 6 -1 -1 0 -3 -1
word|research	0 -4 0 0 6 -6 -1 -12 -3 -7 -3 2 8
word|resources	0 0 0 0 7 5 -2 -6 -3 -3 0 -1 1
word|response	0 0 0 0 8 -4 -3 0 -5 -8 0 -6 8
word|rest	0 1 0 -1 -8 -13 6 9 3 3 0 3 -3
word|result	0 0 0 0 0 5 -2 -5 1 5 0 -2 -1
word|results	2 -2 0 0 5 -4 -3 5 -3 -6 -1 -1 -4
word|return	1 0 0 0 0 -9 2 -2 1 3 0 2 4
word|review	0 -4 -1 0 -16 10 3 -8 -6 -20 -7 8 1
word|reviews	0 -2 0 0 6 -9 4 -7 -2 -2 0 -8 12
word|right	0 -4 -1 -1 6 6 7 -17 -8 -6 -1 -2 0
word|rights	0 0 0 0 -3 2 -1 -6 -1 4 -1 1 -1
word|risk	0 -1 0 0 -3 2 -4 9 -6 -7 -1 -3 -1
word|road	0 -2 -1 0 1 11 -2 -7 -3 3 -1 -5 2
word|room	1 11 -1 -1 -4 7 -3 -9 3 1 0 -5 -10
word|rules	8 -4 -1 -1 0 7 -1 -7 -3 -3 -1 -6 4
word|run	0 0 0 0 -7 7 -3 -1 2 2 0 -1 -8
word|running	0 -3 0 0 -5 1 -2 4 2 0 0 2 -1
word|s	3 -2 -33 -27 -17 2 -19 -15 -20 0 -48 30 -26
word|safe	0 0 0 0 -1 1 -1 -1 -1 -2 -1 10 -7
word|safety	0 0 0 0 6 -4 -3 3 4 -6 0 0 -1
word|sales	0 0 0 0 -4 7 -1 3 -4 -2 0 -4 -4
word|same	0 -1 -1 -1 -7 -4 7 8 2 0 0 2 -12
word|save	0 1 -2 0 2 -3 -2 -8 -9 -2 -1 -5 16
word|saw	0 0 0 0 2 2 -3 -4 0 1 0 -1 3
word|say	0 -1 0 0 3 -2 1 -5 0 2 0 8 -12
word|saying	0 0 0 0 -4 8 -3 8 -3 -4 0 -7 -2
word|says	0 -7 -3 -1 6 3 -5 -21 1 -3 -2 6 -21
word|scale	0 0 0 0 -4 -2 -2 6 0 -2 0 5 -5
word|schedule	0 0 -1 0 1 7 -2 -12 -5 -3 -1 4 5
word|school	0 6 -2 -1 10 -13 -6 1 -7 8 4 -8 -14
word|science	-1 -5 6 -1 -8 13 -3 -7 -4 1 -2 -13 0
word|se	2 13 -1 1 2 -12 -5 -12 1 -4 -1 2 -7
word|search	1 -3 -2 -1 -21 -6 3 -2 3 -17 -4 5 -1
word|season	0 -1 0 0 2 4 -3 1 -4 -1 0 7 -7
word|second	0 0 0 0 -4 18 -4 -15 5 -2 0 -3 -8
word|security	0 -6 -1 -1 -4 21 -8 -12 -12 -21 -3 -2 5
word|see	0 -5 -2 -1 -13 0 -11 -20 -7 -5 0 4 4
word|seen	0 -3 0 0 -3 0 -3 -7 2 -9 -1 8 -1
word|sein	0 3 -1 0 4 2 -6 -3 -8 -8 -1 -1 4
word|send	0 -1 -2 0 -4 -14 10 -2 -1 1 0 -3 15
word|senior	0 -2 7 -1 4 2 -1 -7 -4 -3 -1 -7 10
word|sense	0 -2 0 0 -3 -4 1 -1 2 7 0 0 0
word|september	0 0 0 -1 -1 5 -1 -2 0 -4 0 -2 6
word|series	0 0 0 0 10 10 2 -9 -6 -10 0 -7 -7
word|service	1 0 -3 3 -1 13 -1 -1 -6 -8 -2 -9 -3
word|services	0 -2 0 0 -3 -22 12 13 -1 -8 -2 -13 11
word|set	0 -3 -1 -1 11 -7 -3 -3 -2 -11 -1 2 0
word|seven	0 -3 0 0 2 12 -1 -4 -2 -1 0 -3 -4
word|several	-1 3 0 0 -3 16 2 -3 -6 -6 0 -3 -6
word|share	-1 -7 -24 -10 -23 9 -3 -17 -34 -33 -13 -32 51
word|shared	0 0 0 0 -1 -1 -1 1 -1 -1 0 -4 7
word|shares	0 -1 -5 -3 -3 5 -2 0 -8 -7 -4 9 5
word|sharing	0 -1 -5 0 -7 0 -1 4 -7 -7 -2 -2 18
word|she	-1 -5 -1 -1 -9 15 -5 -24 -14 0 -1 -3 2
word|short	0 -1 -3 0 9 3 3 -6 -6 -6 -1 -2 -2
word|should	-1 0 -4 -1 -9 -16 11 -5 -3 1 -1 12 -11
word|show	0 5 -2 -1 -6 -4 3 -10 -13 -6 -1 5 7
word|shows	0 -1 0 0 1 -15 -2 -6 5 12 -1 10 -12
word|sich	-1 7 -1 -1 4 14 4 -11 -7 -14 -4 -17 -9
word|side	0 -3 0 0 0 16 -2 -12 1 2 -1 -5 -3
word|sie	0 0 -6 -2 -1 -15 -2 -14 -16 0 -4 -3 6
word|sign	0 0 -2 -1 -9 -7 -2 4 -7 -10 -1 1 12
word|significant	0 0 0 0 -8 4 -1 -1 0 -2 -1 9 -2
word|simple	0 0 0 0 -7 4 9 -7 0 -4 0 -5 2
word|simply	0 0 0 0 -1 8 -1 -3 -1 -1 0 -1 -1
word|since	0 -12 -1 -1 10 7 -5 -4 -4 -10 0 -3 5
word|sind	0 8 -2 -1 -14 -14 2 -9 2 -8 -2 11 -5
word|single	0 2 0 0 -3 5 -2 -4 2 5 0 -7 1
word|site	0 -2 0 0 -6 -7 -3 11 1 -1 0 -7 3
word|situation	0 0 0 0 0 -3 6 -1 -1 -2 0 1 -1
word|six	0 -7 0 0 -4 10 -2 1 -4 3 0 1 -2
word|size	0 -1 0 0 0 -15 11 9 -4 -11 -3 -7 10
word|skills	0 0 0 0 -2 -8 -2 4 3 1 0 1 3
word|slow	0 0 0 0 1 4 -1 2 -1 -1 0 -1 -3
word|small	0 1 0 0 7 -5 -2 6 5 -13 -1 -12 -3
word|smart	0 1 0 -1 11 -8 -2 -13 2 -4 -1 -8 9
word|so	-1 -16 -11 -5 -11 11 10 -10 -5 -20 -3 -6 -9
word|social	0 -1 -6 0 -19 6 2 -2 -16 -8 -5 12 -9
word|software	0 -3 -2 -1 -12 -8 -3 -10 4 -5 1 10 11
word|solution	0 0 0 0 3 0 4 -5 -1 -2 0 4 -5
word|solutions	0 -1 0 0 8 -1 -2 -1 -4 -11 0 -2 6
word|some	-1 6 -1 -1 -4 17 0 -15 -10 -15 -1 -14 -16
word|someone	0 0 0 0 -1 -8 0 8 -1 -1 0 -1 4
word|something	0 9 0 0 -9 -9 -1 1 -2 -5 0 0 11
word|sometimes	0 0 0 0 0 4 -1 1 -1 -2 0 0 0
word|son	3 0 -1 -1 2 -9 -5 3 4 -1 -1 11 -13
word|soon	0 -1 0 0 -4 -2 2 -3 2 0 0 3 -5
word|source	0 -3 -2 -1 -16 -8 -6 -8 -1 10 -5 -7 18
word|sources	0 0 0 0 -8 -7 -1 4 -2 -2 10 -5 1
word|south	1 12 0 -1 -5 6 -1 -15 -7 -6 -1 -7 -5
word|special	0 -2 4 0 4 -1 -2 -7 -2 -4 0 -3 8
word|specific	0 0 0 0 -2 -7 -3 13 -1 -3 0 -1 -1
word|speed	0 -1 0 0 -1 -6 -1 8 1 0 0 -1 1
word|spend	0 -1 0 0 2 -7 1 5 0 1 0 -1 2
word|sports	0 0 0 0 -1 -7 0 -5 2 4 0 7 1
word|staff	0 13 9 3 -1 -12 -2 -4 -2 -7 0 -1 -7
word|stage	0 -2 0 0 2 2 -2 2 -5 2 0 -1 0
word|stand	0 -3 -1 1 -1 -3 2 -2 -4 7 -2 -6 7
word|standard	0 0 0 0 -2 -6 -2 11 -3 -9 0 8 -4
word|star	0 -6 -2 -1 9 -3 -2 -5 -4 -7 1 12 -12
word|start	0 -1 0 0 3 5 -1 -1 -9 -9 -1 -11 1
word|started	0 5 0 0 -7 1 3 -11 -4 -8 -1 1 6
word|starting	0 -1 0 0 5 8 -3 1 -3 -3 0 -2 -4
word|state	2 -5 -2 -1 -11 -4 -12 7 -4 1 -1 2 -11
word|statement	0 0 0 0 -3 2 -2 1 3 2 -1 -8 4
word|states	0 7 0 0 1 -9 -4 -13 6 6 -1 -3 -8
word|stay	0 0 0 0 9 -3 -3 -1 -4 -4 0 -16 12
word|step	0 0 -2 -3 8 13 -4 -17 -3 -7 -3 -1 -18
word|steps	0 2 0 0 5 0 -1 0 1 2 0 -4 -6
word|still	0 2 0 0 -9 3 -1 1 -7 -1 0 3 -4
word|stop	0 -5 0 0 -1 -1 -3 -5 0 1 0 7 -3
word|store	0 -1 0 0 2 7 1 4 -7 -11 -1 0 -2
word|stories	0 -1 -1 0 8 3 -1 -4 -2 -6 -2 -8 6
word|story	0 -6 -8 -1 3 1 -6 -14 -16 -18 -8 -31 20
word|straight	0 -3 0 0 -7 12 -2 -5 -2 -1 0 -2 0
word|strategy	0 -4 0 0 7 -12 2 10 3 -2 0 4 -5
word|street	0 -7 -1 0 -1 16 -2 -2 -2 -6 0 -2 -1
word|strong	0 -2 0 0 -2 0 2 3 -2 3 0 -9 4
word|structure	0 0 0 0 -5 -8 10 1 2 2 0 -1 -2
word|students	0 0 -1 -1 -4 2 -1 -9 2 -3 0 6 4
word|study	0 0 0 0 -5 -4 -2 -4 -3 -10 0 18 -6
word|style	0 0 -1 0 -2 0 -1 4 -8 -10 -1 6 2
word|subscribe	0 0 -1 0 -8 -10 -3 -8 -5 -6 -1 -14 27
word|success	0 0 0 0 3 4 -1 -3 -4 -3 0 -5 9
word|such	0 0 0 0 -4 -11 10 10 -3 -2 0 -4 -2
word|sunday	0 0 0 -1 -4 -4 -4 -6 -3 10 -1 -10 0
word|support	0 -1 0 0 -8 -7 -6 8 -4 -5 0 -4 13
word|sure	0 -2 0 0 -9 5 -4 0 2 1 0 -4 5
word|system	0 1 -1 0 -13 7 0 6 3 4 -1 -2 -19
word|systems	0 -3 0 0 -8 5 6 -1 -3 -7 3 -11 -7
word|t	0 -2 -4 -5 -13 6 2 -2 -24 -23 -7 1 -5
word|table	0 0 -1 -1 -10 3 -2 -6 4 1 -1 -8 5
word|tags	0 0 -1 0 -7 -8 0 1 -5 -2 -1 -14 26
word|take	0 -1 0 0 -7 10 0 -7 1 -11 0 3 -9
word|taken	0 0 0 0 -3 2 0 -3 1 6 0 -2 -4
word|takes	0 -2 0 0 -3 -12 -4 16 3 -2 0 0 -12
word|taking	0 -1 0 0 6 2 -2 -1 1 -3 0 -2 -4
word|talk	0 1 0 0 -3 2 -1 3 -3 -4 0 5 -4
word|target	0 1 0 0 -3 -2 -1 6 -2 -4 0 -3 3
word|tax	0 -2 0 0 -4 10 0 -13 -5 -11 -1 5 -1
word|team	0 -2 0 -1 1 1 5 -6 -14 -10 -2 4 -5
word|teams	0 -1 -1 0 -5 5 -3 5 -6 -7 -1 -6 4
word|tech	1 6 -6 0 14 -2 -2 -10 -14 -23 -1 -3 -1
word|technical	0 -1 0 0 1 -2 -1 5 -1 -2 0 -3 4
word|technology	0 -5 2 0 3 2 9 3 -7 -12 -2 -9 4
word|tell	0 6 0 0 5 2 1 -2 -3 -6 -1 -6 -2
word|term	0 0 0 0 2 5 -3 -2 0 -4 0 -1 2
word|terms	0 1 0 0 -1 -8 2 -2 -1 -2 0 -2 12
word|test	0 -1 0 0 -6 8 -2 -6 -2 -4 0 11 -4
word|testing	0 0 0 0 3 -5 -2 3 0 0 0 1 -3
word|text	0 -2 -1 -1 -1 5 -1 3 -3 -2 -1 -5 7
word|than	0 -5 0 2 -7 1 0 7 -8 0 0 -3 -19
word|thanks	0 0 0 0 -1 6 -2 -6 -2 -2 0 -5 10
word|that	-2 -8 -8 -6 0 -1 6 4 -41 -16 -7 -7 -40
word|their	0 0 -1 -3 -14 -7 -10 6 0 0 -1 7 -8
word|them	0 1 -1 -1 -3 3 -15 15 -6 -12 0 -9 -13
word|themselves	0 0 0 0 1 7 -1 -1 0 -1 0 -2 -1
word|then	0 -6 0 0 11 -1 3 -11 -9 -1 0 -2 -6
word|there	-1 8 -3 -2 1 10 -15 0 -14 -2 -1 -20 -16
word|these	0 2 -1 -1 -8 12 -1 -20 -10 -9 -1 -2 -4
word|they	0 0 -1 -1 -10 18 -11 -7 -16 -9 -1 -4 -16
word|thing	0 8 0 0 6 -7 -1 1 -1 -2 0 3 -6
word|things	0 -1 -3 0 14 4 -9 -9 -5 -5 -1 -2 -8
word|think	0 -1 0 0 1 16 -6 -4 -2 -3 0 -2 -4
word|third	6 -2 0 0 -5 -3 -4 3 -4 -2 -1 -4 6
word|this	-5 -41 -25 -15 -16 4 8 -21 -20 -3 -13 -21 14
word|those	0 -2 0 0 -3 17 -7 -4 1 -8 0 -5 -2
word|though	0 0 0 0 1 -4 -2 10 -1 -2 0 -1 -5
word|thought	0 0 0 0 -3 8 -1 1 -1 0 0 -2 -3
word|thoughts	0 -4 0 0 8 1 -1 4 -1 -2 -1 -7 1
word|three	0 -4 0 0 -14 16 -7 1 2 -3 0 -7 -11
word|through	0 -4 -2 -1 -12 -17 9 2 6 7 -2 3 -8
word|throughout	0 -1 0 0 -5 5 -1 -1 -1 6 0 0 -3
word|thursday	0 -5 0 1 -1 1 -2 -4 10 3 0 0 -7
word|times	0 -6 -2 0 -14 0 -1 -8 2 -15 3 -6 6
word|tip	0 0 0 0 3 9 -2 -5 -2 -5 0 -4 3
word|tips	1 0 0 -1 9 9 3 -2 2 -7 -3 -13 -10
word|to	2 -2 -39 -40 0 -3 1 5 -19 -17 -53 3 -4
word|together	0 -1 0 0 0 6 -4 -7 2 5 0 -3 -5
word|told	0 6 0 0 -3 1 1 2 -3 -6 0 -2 -5
word|too	0 0 0 0 4 -5 0 7 -2 -3 0 1 -5
word|took	0 -4 0 0 1 1 0 -3 0 5 0 -3 -3
word|tool	0 -1 0 0 1 -7 1 0 -5 -5 0 7 -2
word|tools	0 1 -2 0 -10 2 -6 10 -8 -12 -3 -6 2
word|top	1 -3 -1 -2 6 -10 -6 -17 -3 6 -2 4 1
word|topics	0 -2 -1 0 -2 0 0 -4 -3 -7 -1 -9 20
word|total	0 0 0 0 -2 7 1 1 0 -6 0 -3 -1
word|track	0 1 0 0 2 -4 -1 4 -1 2 0 -2 0
word|traditional	0 0 0 0 1 3 -1 3 -1 -2 0 -1 -1
word|training	1 -3 -1 0 16 -13 0 -1 -15 -1 -1 -2 -9
word|travel	0 -2 -1 -1 1 -18 4 -1 -12 -4 -3 8 9
word|trends	0 -3 -2 -1 15 -6 -3 -3 -1 -12 -3 -7 8
word|true	0 -1 -1 0 1 7 -1 5 -1 -2 0 -10 -3
word|trust	0 0 0 0 1 -2 -2 -5 0 -5 -1 9 -5
word|try	0 -1 0 0 -9 -3 -4 4 -3 2 -1 -4 9
word|trying	0 0 0 0 -1 9 -2 -4 0 -1 0 1 -1
word|tuesday	0 -10 -7 3 1 14 -3 -10 -3 6 0 -6 -4
word|turn	0 0 0 0 -7 -12 9 7 0 2 0 2 1
word|turned	0 0 0 0 7 0 -1 1 -2 -3 0 -1 -1
word|tv	0 1 -1 -1 6 3 -4 -11 -4 -10 2 11 -5
word|tweet	0 0 -6 -1 -6 -1 -1 0 -4 -5 -3 -4 22
word|twitter	-8 5 -11 -1 -7 -4 -5 -7 -19 -10 -6 -13 23
word|two	0 -8 -2 -1 -19 25 -13 -19 -7 -4 -1 5 -23
word|type	0 0 0 0 2 -8 -2 6 0 -2 0 0 3
word|types	0 0 0 0 15 3 -2 1 -11 -11 -1 -3 -9
word|u	-1 -2 -2 -1 -1 -14 -5 -13 8 9 -4 9 -18
word|uhr	0 -4 -2 18 0 5 -2 3 -19 -24 -9 -7 -33
word|uk	0 -2 -2 7 -5 5 -2 -3 -8 -5 -1 10 -14
word|um	0 1 -6 6 -2 3 -11 -13 -15 -9 -4 11 -5
word|un	1 13 -7 -7 3 -11 -22 -11 0 -3 -6 8 -27
word|und	0 2 -5 -22 -9 -17 9 -11 15 9 -36 -6 -11
word|under	0 -3 -4 -2 -2 14 2 -6 -6 -9 -1 -3 2
word|understanding	0 -1 0 0 9 5 -1 -2 -2 -5 0 -3 -1
word|unique	0 0 0 0 -2 0 -1 4 0 -2 0 2 -2
word|united	0 0 -1 -1 8 -12 -6 -15 5 2 -1 -2 -4
word|university	0 0 0 0 -1 1 -1 -5 2 -3 3 -2 5
word|until	0 -5 0 0 -2 15 2 -4 -2 -6 0 4 -12
word|up	-1 -2 -8 -5 -13 -16 -23 16 -18 -16 0 -16 -4
word|update	0 -1 -1 0 -12 1 3 -3 9 -3 -1 0 -3
word|updated	-1 -3 5 17 -6 -3 -1 -3 -8 -14 -1 -8 3
word|updates	0 9 0 0 -5 -11 -2 1 0 -5 0 -1 9
word|us	0 -3 -6 -4 -16 -10 -13 -5 5 -6 -10 7 13
word|use	0 -2 -1 -1 6 -1 4 7 -12 -21 -1 -24 -3
word|used	0 1 0 0 -3 -16 10 8 4 3 0 -1 -10
word|user	0 0 0 0 -6 3 -1 7 -1 -3 0 -4 1
word|users	0 -1 0 0 -1 5 -4 6 -4 -9 0 -3 -2
word|uses	0 -1 0 0 0 -1 -1 5 0 0 0 0 -2
word|using	0 -3 -1 0 -12 -3 4 7 -1 -4 -1 0 -12
word|value	0 -1 0 0 0 7 0 1 -1 -4 0 -2 -6
word|ve	0 5 -1 -1 -10 23 -8 -23 -11 -11 -1 -15 -9
word|version	0 -2 0 0 0 5 1 4 -1 -3 0 -1 -10
word|very	0 -3 0 -1 2 2 0 -10 -4 -5 0 -6 9
word|via	-1 -3 -13 -4 -15 -17 -2 9 -4 -5 18 -14 12
word|video	0 -6 -8 -3 -7 -21 1 -2 8 -9 -12 14 -6
word|videos	0 0 0 0 2 3 -1 -2 -3 -4 2 -5 5
word|view	0 -1 -12 -1 -25 -3 -2 -6 -17 -12 -18 -3 28
word|visit	0 0 0 0 -4 7 -1 4 -1 1 -1 0 -9
word|vor	0 2 -3 8 -1 -14 -15 -20 5 -20 -5 16 -27
word|vs	0 -1 0 0 2 -1 -1 2 -4 -7 -2 4 -13
word|want	0 -4 -1 -1 -19 -10 5 8 -14 -14 -1 -14 15
word|wanted	0 -1 0 0 0 -2 4 -4 0 3 0 0 1
word|wants	0 0 0 0 -13 -8 -3 5 9 -10 0 7 -6
word|war	0 6 -1 -1 -2 -15 7 -17 6 -6 -2 11 -11
word|was	0 5 -8 -6 -4 18 -19 -20 -19 2 -5 -18 -27
word|watch	0 -3 -2 -1 12 10 -5 -15 1 0 -2 -11 -3
word|water	0 -12 5 -3 -18 6 -14 -2 -5 4 -3 -2 -24
word|way	1 -3 0 0 2 10 1 -3 -3 -11 0 5 -12
word|ways	0 0 0 0 -2 4 -3 -4 -2 -2 0 6 1
word|we	1 -19 -3 -3 -13 13 10 -6 -15 -37 -5 -29 8
word|web	0 0 -1 -1 0 -7 -4 9 -1 -4 0 7 -4
word|website	0 -3 0 0 -8 -9 -3 8 -6 -8 -2 -9 16
word|wednesday	0 -1 -6 12 -2 6 1 -3 5 -11 0 -1 -3
word|week	0 -2 -1 -1 -1 0 -2 6 -5 -9 -1 -1 -9
word|weekly	0 0 0 0 -4 1 3 -4 -5 -6 -2 -8 13
word|weight	0 -1 0 0 -4 7 -1 -1 1 -3 0 8 -17
word|well	0 -6 -1 0 4 2 -4 -2 -5 7 0 -9 -8
word|went	0 0 0 0 -1 8 2 -4 -1 -2 0 0 -2
word|werden	-1 16 -2 -1 -3 12 -2 -20 -16 -21 -3 -1 -7
word|were	0 7 0 0 -16 10 2 -20 -14 -2 -1 -13 -4
word|west	0 -1 0 0 -2 22 -2 -10 -3 -8 0 5 -4
word|what	3 8 -8 -4 25 -17 9 -17 -28 -22 -11 11 -29
word|whatsapp	0 -1 0 0 -1 -9 0 -1 -2 -3 0 -1 17
word|when	0 -1 -1 -1 -11 6 0 5 -4 -10 -1 -6 -16
word|where	0 -7 0 0 16 -9 -4 -5 -3 -1 -1 8 -16
word|whether	0 -1 0 0 -1 0 9 -10 -1 0 0 0 -1
word|which	0 4 -1 0 -3 -4 -8 20 -7 -18 0 -14 -15
word|while	0 -13 -1 -1 -5 15 -7 -3 -4 1 0 -4 -5
word|white	0 -9 -2 -1 5 11 -4 -12 9 7 -2 -12 -9
word|who	1 -10 -2 -1 -2 13 -22 -3 -8 -6 -1 1 -18
word|whole	0 -6 0 0 6 10 -7 -10 6 -12 -3 7 -3
word|why	0 -3 -1 -1 -1 0 -8 -14 -4 -6 -1 16 -16
word|wide	0 7 0 0 -2 5 -1 6 -1 -7 0 -9 -3
word|wie	0 5 -6 -2 -4 -5 -13 -12 -10 -6 -3 13 -17
word|will	2 -5 -5 -2 -13 -8 6 -1 -5 -6 -3 5 -28
word|win	0 -1 -1 0 -6 -1 -2 -1 -1 0 0 12 -5
word|wir	0 7 -1 -1 1 -8 2 -5 -7 -9 -1 -7 12
word|wird	0 -2 -4 -2 -14 -3 -11 -10 -18 -21 -2 13 13
word|with	-1 6 -13 -14 -16 -13 -11 12 24 6 -21 -20 0
word|within	0 0 0 0 5 -5 10 -6 -4 -6 0 0 1
word|without	0 -7 0 0 -4 3 1 -3 -4 -5 0 9 -3
word|woman	0 -4 -1 0 -6 -5 -2 -4 17 2 -1 1 -5
word|women	0 -4 0 0 -4 -6 -2 -1 5 12 0 -2 -9
word|won	0 6 0 0 -2 8 -2 -8 -3 0 0 -5 -6
word|words	0 0 0 0 -4 9 -1 -2 -3 -4 0 5 -3
word|work	0 -12 -1 -1 0 -8 -4 2 -1 1 -2 -2 -2
word|workers	0 -1 -1 -1 2 -5 4 -6 1 4 -1 1 -4
word|working	0 -3 -1 0 -2 -3 5 -10 6 10 0 -8 -6
word|works	0 -2 0 0 1 -2 1 -1 1 4 0 -2 -3
word|world	0 8 -1 -1 -2 -6 -4 -17 3 -5 0 -3 0
word|worth	0 0 0 0 2 -1 -2 -4 1 0 2 9 -7
word|would	0 -7 0 0 -8 20 -11 -8 -10 -7 0 -8 -3
word|write	0 0 0 0 3 -1 -1 -2 1 2 0 0 -2
word|writer	0 9 5 0 -1 -6 -1 -1 -2 -3 0 -6 1
word|writing	0 -2 -1 0 5 -11 2 -3 2 1 0 0 7
word|written	0 -1 1 1 -8 10 -1 -3 -1 -5 -1 -3 9
word|wrote	0 0 0 0 0 9 -2 -4 0 -1 0 -1 -1
word|x	0 4 -9 -3 -2 -6 1 -9 -3 5 2 2 6
word|y	1 4 2 -2 -14 -10 -1 -1 1 10 -3 -7 -7
word|year	0 -8 -2 -1 0 15 -13 -17 -19 -8 -2 -6 -11
word|years	0 -2 -2 1 -8 -3 6 -6 -7 -12 -2 11 -6
word|yes	0 -1 0 0 -1 -6 6 3 -1 -2 0 -2 2
word|yet	1 0 0 0 -2 7 0 1 -1 -3 0 -4 -3
word|you	0 -15 -18 -11 -6 -11 2 7 -16 -26 -12 -13 12
word|young	0 -5 -1 0 -6 1 -1 -3 9 7 0 -7 -2
word|your	-1 -6 -11 -8 -2 -15 -2 7 -16 -13 -18 -32 27
word|yourself	0 -4 0 0 4 -2 -2 2 -2 -3 0 -4 6
word|youtube	0 0 0 0 -3 -7 2 2 0 2 -1 -5 6
word|zero	0 2 -1 0 -1 -2 -2 -1 0 5 0 -3 2
word|zu	0 8 -4 -4 -6 -6 5 -20 -21 -17 -7 -2 8
word|zum	-1 10 -10 -4 -15 10 -9 -8 -16 1 -4 -18 12
word|über	0 -12 -1 -2 6 -23 9 3 -5 -3 -2 12 2
`
